# SPDX-License-Identifier: MIT
"""Promises of what places are called: *rubriker*."""

import typing

import attrs
import pytest

from iop.agreement import Agreement, History
from iop.examples import complete, trygghet_127_ledger
from iop.followup import FollowUp
from iop.ledger import Ledger
from iop.render._own_labels import OWN_LABELS
from iop.render.labels import LABELS, field_label, label, leaf_label
from iop.rules.circumstances import Circumstances
from iop.values.errors import IllFormedError, PointerError
from iop.values.pointers import walk
from iop.values.stated_dates import StatedDate
from iop.values.texts import Sentence, Text

from ..each import each


def classes(annotation):
    """Find the classes that a field may hold, tuples and unions entered."""
    if isinstance(annotation, type) and attrs.has(annotation):
        return {annotation}
    inner = typing.get_args(annotation)
    return {kind for argument in inner for kind in classes(argument)}


def reachable(kind):
    """Find every class that is reached from *kind*, itself too."""
    found, to_do = set(), {kind}
    while to_do:
        found |= to_do
        to_do = {
            inner
            for outer in to_do
            for field in attrs.fields(outer)
            for inner in classes(field.type)
        } - found
    return found


WORDS = {Sentence, StatedDate, Text}
"""What is written in words: nothing within it is a place of its own."""

FIELDS = {
    kind: [field.name for field in attrs.fields(kind)]
    for root in (Agreement, Circumstances, FollowUp, History, Ledger)
    for kind in reachable(root)
    if kind not in WORDS
}
"""The fields of every class of the model."""

NAMES = sorted({name for names in FIELDS.values() for name in names})
"""The name of every field that an agreement may have, what is told besides
it, or how it stands, at any depth."""


class TestLabels:
    """Every field is called something."""

    def test_whole(self):
        """Each field has a label, and each label a field."""
        assert NAMES == sorted(LABELS)

    def test_sorted(self):
        """Labels stand in the order of the names."""
        assert list(LABELS) == sorted(LABELS)

    @each("name", LABELS)
    def test_words(self, name):
        """A label begins with a capital and is no sentence."""
        for words in (LABELS[name].sv, LABELS[name].en):
            assert words[0].isupper()
            assert not words.endswith(".")
        assert frozenset() == LABELS[name].fields


class TestOwnLabels:
    """What a field is called fits the class that it is a field of."""

    def test_of_the_model(self):
        """Each is of a class and a field that there are, and differs."""
        known = {
            (kind.__name__, name): LABELS[name]
            for kind, names in FIELDS.items()
            for name in names
        }

        assert OWN_LABELS.keys() <= known.keys()
        assert [] == [
            place for place in OWN_LABELS if OWN_LABELS[place] == known[place]
        ]

    def test_names_of_many_meanings(self):
        """No number is called one or the other, and nobody is just *by*."""
        named = {
            field_label(kind, name, "sv")
            for kind, names in FIELDS.items()
            for name in {"number", "by"} & {*names}
        }

        assert named == {
            "Antal",
            "Antal redovisningar",
            "Bedömt av",
            "Beslutat av",
            "Hur mycket",
            "Nummer",
            "Organisationsnummer",
            "Part som säger upp",
            "Plats i händelselistan",
            "Prövat av",
        }

    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_told_apart(self, lang):
        """No two fields of a class are called the same."""
        for kind, names in FIELDS.items():
            labels = [field_label(kind, name, lang) for name in names]

            assert len(labels) == len({*labels}), kind

    @pytest.mark.parametrize(
        "value", [complete(), trygghet_127_ledger()], ids=["agreement", "led"]
    )
    def test_by_place(self, value):
        """A place is called what its class calls it.

        Where parts of several kinds may stand, which call it differently, it
        has the name that fits them all.
        """
        several = {"amount", "event", "on"}
        for pointer, _, held in walk(value):
            for name in FIELDS.get(type(held), ()):
                own = field_label(type(held), name, "sv")
                told = leaf_label(f"{pointer}/{name}")

                assert own == told or name in several, f"{pointer}/{name}"
                assert told in (own, LABELS[name].sv)


class TestLabel:
    """`label` names a place in words."""

    @pytest.mark.parametrize(
        ("pointer", "sv", "en"),
        [
            ("", "Avtalet", "The agreement"),
            ("/budget", "Ekonomi", "Budget"),
            (
                "/reporting/reports/9/covers/last",
                (
                    "Redovisning och uppföljning › Redovisningar › 10 › Period "
                    "› Sista dag"
                ),
                "Reporting › Reports › 10 › Period › Last day",
            ),
            (
                "/parties/1/number",
                "Parter › 2 › Organisationsnummer",
                "Parties › 2 › Corporate number",
            ),
            (
                "/governance/steering_group/seats/0/party",
                "Styrning › Styrgrupp › Platser › 1 › Part",
                "Governance › Steering group › Seats › 1 › Party",
            ),
        ],
    )
    def test_in_words(self, pointer, sv, en):
        """Names are words, parts of lists count from 1, Swedish is first."""
        assert sv == label(pointer)
        assert sv == label(pointer, "sv")
        assert en == label(pointer, "en")

    @pytest.mark.parametrize(
        ("pointer", "sv", "en"),
        [
            ("circumstances:", "Omständigheter", "Circumstances"),
            (
                "circumstances:/earlier_aid/0/on",
                "Omständigheter › Tidigare stöd › 1 › Beviljat den",
                "Circumstances › Earlier aid › 1 › Granted on",
            ),
            (
                "circumstances:/sek_per_euro",
                "Omständigheter › Kronor per euro",
                "Circumstances › Kronor per euro",
            ),
        ],
    )
    def test_circumstances(self, pointer, sv, en):
        """What lies outside of the agreement is said to do so."""
        assert sv == label(pointer)
        assert en == label(pointer, "en")

    @pytest.mark.parametrize(
        ("pointer", "words"),
        [
            ("/colour", "colour"),
            ("/a~1b/m~0n", "a/b › m~n"),
            ("/", ""),
            ("/٣", "٣"),
            ("/999999999", "1000000000"),
            ("/1000000000", "1000000000"),
            ("/" + "9" * 5_000, "9" * 5_000),
        ],
    )
    def test_places_that_no_agreement_has(self, pointer, words):
        """What is no name of a field, and no number of a list, is kept."""
        assert words == label(pointer)

    def test_every_place_of_the_complete(self):
        """Every place of the complete example has a name of its own words."""
        for lang in ("sv", "en"):
            for pointer, *_ in walk(complete()):
                assert "_" not in label(pointer, lang)

    def test_refuses(self):
        """What is no pointer, or no language, is refused."""
        for pointer in ("budget", "circumstances:regime"):
            with pytest.raises(PointerError) as caught:
                label(pointer)
            assert "pointer.form" == caught.value.code

        with pytest.raises(IllFormedError) as caught:
            label("/budget", "fi")
        assert "lang.unknown" == caught.value.code
