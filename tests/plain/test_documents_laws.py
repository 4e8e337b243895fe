# SPDX-License-Identifier: MIT
"""Laws of the plain form: *enkel form*."""

import json
from decimal import Decimal

import attrs
import pytest
from hypothesis import example, find, given

from iop.agreement.agreement import Agreement
from iop.examples import complete
from iop.plain import FORMAT, from_plain, plain_value, to_plain
from iop.rules.circumstances import NOTHING_STATED
from iop.values import pointers
from iop.values.checks import as_text
from iop.values.errors import PlainFormError
from iop.values.money import Money

from ..noise import (
    CHANGES,
    agreements,
    circumstances,
    mutated_documents,
    plain_values,
)


def kinds(plain):
    """Return the types of all that *plain* holds, itself too."""
    found = {type(plain)}
    inside = plain.values() if isinstance(plain, dict) else plain
    if isinstance(plain, dict | list):
        found.update(*map(kinds, inside))
    return found


def outcome(document):
    """Read a document, or return what is wrong with it."""
    try:
        return from_plain(document)
    except PlainFormError as error:
        return error


def stated(agreement, value, document, pointer=""):
    """Walk through what a document states and whether the agreement does.

    A sum is one value and so is a leaf, and a number that is stated in full,
    with its hedge, is a plain one; a kind is the class itself.
    """
    yield pointer, value is not None
    if isinstance(document, list):
        for number, item in enumerate(document):
            place = f"{pointer}/{number}"
            inner = pointers.read(agreement, place)
            yield from stated(agreement, inner, item, place)
    elif isinstance(document, dict) and not isinstance(
        value, Money | int | Decimal
    ):
        for key, item in document.items():
            is_tag = key == "kind" and hasattr(value, "KIND")
            # That there is no end is said of the period as a whole.
            is_open = key == "last" and item == ".."
            if item is not None and not is_tag and not is_open:
                place = pointer + pointers.join(key)
                inner = pointers.read(agreement, place)
                yield from stated(agreement, inner, item, place)


def has_place(document, pointer):
    """Return whether a pointer leads to a place, or to a key that lacks."""
    *way, last = pointers.split(pointer) or [None]
    for token in way:
        here = int(token) if isinstance(document, list) else token
        document = document[here]
    return (
        last is None
        or isinstance(document, dict)
        or (isinstance(document, list) and int(last) < len(document))
    )


def provenance(document, pointer, otherwise):
    """Return what stands at a place of a document, if it is there.

    What is as it is by default is left out, and a sum is written in its own
    way.
    """
    for token in pointers.split(pointer):
        if isinstance(document, list):
            document = document[int(token)]
        elif isinstance(document, dict) and token in document:
            document = document[token]
        else:
            return otherwise
    return document


class TestThereAndBack:
    """Nothing is lost on the way out and in again."""

    @given(agreements())
    def test_same_agreement(self, agreement):
        """The plain form of an agreement reads as that agreement."""
        assert agreement == from_plain(to_plain(agreement))

    @given(agreements())
    def test_same_hash(self, agreement):
        """An agreement can be a key, and is the same key when read again."""
        assert 1 == len({agreement, from_plain(to_plain(agreement))})

    @given(agreements())
    def test_same_json(self, agreement):
        """The plain form goes through JSON unchanged."""
        plain = to_plain(agreement)

        assert plain == json.loads(json.dumps(plain))

    @given(agreements())
    def test_same_json_in_utf_8(self, agreement):
        """The plain form goes through UTF-8 as it stands."""
        plain = to_plain(agreement)
        text = json.dumps(plain, ensure_ascii=False).encode()

        assert plain == json.loads(text)


class TestPlain:
    """A plain form is plain."""

    @given(agreements())
    def test_kinds(self, agreement):
        """It holds the plain types themselves, and never ``None``."""
        assert {dict, list, str, int, bool} >= kinds(to_plain(agreement))

    @given(agreements())
    def test_only_what_is_stated(self, agreement):
        """Its keys at the top are the format and the fields that are stated."""
        names = [
            field.name
            for field in attrs.fields(Agreement)
            if getattr(agreement, field.name) is not None
        ]

        assert ["format", *names] == list(to_plain(agreement))


class TestAnyDocument:
    """Whatever comes, an agreement comes out, or every fault."""

    @given(plain_values())
    def test_any_value(self, document):
        """No value gives any other exception."""
        assert isinstance(outcome(document), Agreement | PlainFormError)

    @given(plain_values())
    def test_any_part(self, value):
        """Nor does a value in the place of any part, or of all parts."""
        names = [field.name for field in attrs.fields(Agreement)]
        document = {"format": FORMAT} | dict.fromkeys(names, value)
        found = outcome(document)

        assert isinstance(found, Agreement | PlainFormError)
        assert (found == Agreement()) is (value is None)

    @given(mutated_documents())
    def test_changed_document(self, document):
        """Nor does an agreement with one thing in it changed."""
        assert isinstance(outcome(document), Agreement | PlainFormError)

    @given(mutated_documents())
    @example(document=to_plain(complete()))
    def test_nothing_lost(self, document):
        """What is read as an agreement is all there, and stays there."""
        found = outcome(document)

        if isinstance(found, Agreement):
            assert [] == [
                place
                for place, is_stated in stated(
                    found,
                    found,
                    {k: document[k] for k in document if k != "format"},
                )
                if not is_stated
            ]
            assert found == from_plain(to_plain(found))


class TestFaults:
    """Faults can be found and told."""

    @pytest.mark.parametrize("change", CHANGES)
    def test_each_change(self, change):
        """Each way to change a document makes one that can be judged."""
        document = find(mutated_documents(change), lambda _: True)

        assert isinstance(outcome(document), Agreement | PlainFormError)

    @given(mutated_documents())
    @example(document={"name": "127", "parties": [5]})
    @example(document=5)
    def test_place(self, document):
        """A fault is at a place of the document, or at a key that lacks."""
        found = outcome(document)

        for fault in getattr(found, "faults", ()):
            assert has_place(document, fault.pointer)

    @given(mutated_documents())
    def test_message(self, document):
        """A fault can be written down in both languages."""
        found = outcome(document)

        for fault in getattr(found, "faults", ()):
            for lang in ("sv", "en"):
                message = fault.message(lang)
                assert as_text(message)
                assert message.encode()

    @given(plain_values())
    def test_message_of_any_value(self, value):
        """So can the faults of any value at all, all of them together."""
        names = [field.name for field in attrs.fields(Agreement)]
        found = outcome(dict.fromkeys(["format", *names], (value,)))

        assert ["/format", "/name"] == [
            fault.pointer for fault in found.faults[:2]
        ]
        for lang in ("sv", "en"):
            assert found.message(lang).encode()


class TestPlainValue:
    """Every value in an agreement, and beside it, has a plain form."""

    @given(agreements(), circumstances())
    @example(agreement=complete(), around=NOTHING_STATED)
    def test_any_value(self, agreement, around):
        """It is plain all through, and what stands there in the document."""
        document = to_plain(agreement)
        del document["format"]
        for place, _, held in pointers.walk(agreement):
            plain = plain_value(held)

            assert kinds(plain) <= {dict, list, str, int, bool}
            assert plain == provenance(document, place, plain)
        assert kinds(plain_value(around)) <= {dict, list, str, bool}
