# SPDX-License-Identifier: MIT
"""Tests of the description of the model (*beskrivning*)."""

import inspect
import re
import runpy

import attrs
import pytest

from iop import (
    Agreement,
    Circumstances,
    History,
    IllFormedError,
    Ledger,
    Text,
    describe,
)
from iop.agreement import Organisation, Reporting, Term
from iop.plain import Field, FieldKind, Part, Word
from iop.plain.descriptions import lists_of
from iop.values import read

from .forms import ROOT


DOCUMENTS = (Agreement, History, Ledger, Circumstances)


def parts():
    """Return every class that a document may hold."""
    found, _ = runpy.run_path(str(ROOT / "docs" / "form.py"))["objects"]()
    return found


def texts(part):
    """Yield each text of a part and of its fields, with what it is of."""
    yield part.name, part.label
    yield part.name, part.help
    for field in part.fields:
        yield f"{part.name}.{field.name}", field.label
        yield f"{part.name}.{field.name}", field.help


class TestEveryClass:
    """What each class of the model says of itself."""

    @pytest.mark.parametrize("cls", parts(), ids=lambda cls: cls.__name__)
    def test_every_field_is_told(self, cls):
        """Each field has a label and a help in both languages."""
        part = describe(cls)

        assert [field.name for field in part.fields] == [
            field.name for field in attrs.fields(cls) if field.init
        ]
        for of, text in texts(part):
            assert isinstance(text, Text), of
            assert text.sv, of
            assert text.en, of
        assert cls.HELP.fields.keys() <= {field.name for field in part.fields}

    @pytest.mark.parametrize("cls", parts(), ids=lambda cls: cls.__name__)
    def test_the_help_is_a_sentence(self, cls):
        """A help is short, ends with a full stop, and has no markup."""
        part = describe(cls)
        helps = [part.help, *(field.help for field in part.fields)]

        for text in helps:
            for said in (text.sv, text.en):
                assert said.endswith(".")
                assert not re.search(r"[`*_{}\[\]]|\bNone\b|\bTrue\b", said)
            assert len(text.sv) <= 200

    @pytest.mark.parametrize("cls", parts(), ids=lambda cls: cls.__name__)
    def test_one_term(self, cls):
        """The Swedish label is the term that the docstring gives."""
        first = inspect.getdoc(cls).partition("\n")[0]
        (term, *_) = re.findall(r"\*(.+?)\*", first)

        assert describe(cls).label.sv.casefold() == term.casefold()

    def test_no_word_of_programs(self):
        """No Swedish help has a word that only a programmer uses."""
        foreign = re.compile(
            r"\b(nyckel\w*|pekare\w*|sträng\w*|objekt\w*|lista av|boolesk\w*"
            r"|sant eller falskt|json|key|list|true|false|none|fält-id)\b",
            re.IGNORECASE,
        )
        found = [
            (of, text.sv)
            for cls in parts()
            for of, text in texts(describe(cls))
            if foreign.search(text.sv)
        ]

        assert found == []


class TestDescribe:
    """What is told of a class."""

    def test_a_whole_field(self):
        """A field is told with all that a form needs."""
        field = describe(Organisation, "sv").fields[2]

        assert field == Field(
            name="legal_form",
            pointer="/legal_form",
            label="Juridisk form",
            help=Organisation.HELP.fields["legal_form"],
            kind=FieldKind.CHOICE,
            choices=field.choices,
        )
        assert field.choices[:2] == (
            Word(value="non-profit-association", label="ideell förening"),
            Word(value="foundation", label="stiftelse"),
        )

    def test_a_reference(self):
        """Of a reference the lists are told whose keys may stand there."""
        fields = {field.name: field for field in describe(Organisation).fields}

        assert fields["signed_for_by"].kind is FieldKind.REFERENCE
        assert fields["signed_for_by"].refers_to == (
            "/parties",
            "/participants",
        )
        assert lists_of("entry") == ("/entries",)

    def test_a_part(self):
        """A field of parts holds what each may be, at its place."""
        reporting = describe(Agreement, "sv")
        (field,) = [one for one in reporting.fields if one.name == "reporting"]
        (part,) = field.of

        assert (part.name, part.word) == ("Reporting", None)
        assert part.fields[0].pointer == f"/reporting/{part.fields[0].name}"
        assert part == attrs.evolve(
            describe(Reporting, "sv"), fields=part.fields
        )

    def test_defaults(self):
        """What is left out is not stated, or what the default is."""
        fields = {field.name: field for field in describe(Organisation).fields}

        assert fields["name"].is_required
        assert not fields["number"].is_required
        assert fields["number"].default is None
        hedge = {one.name: one for one in describe(Agreement).every_field()}
        assert hedge["hedge"].default == "exact"
        assert hedge["is_increase"].default is False

    @pytest.mark.parametrize("cls", DOCUMENTS, ids=lambda cls: cls.__name__)
    def test_every_kind_is_of_its_type(self, cls):
        """Only choices have words, only references lists, only parts parts."""
        for field in describe(cls).every_field():
            assert bool(field.choices) == (field.kind is FieldKind.CHOICE)
            assert bool(field.refers_to) == (field.kind is FieldKind.REFERENCE)
            assert bool(field.of) == (
                field.kind in (FieldKind.PART, FieldKind.BOUNDED_NUMBER)
            )
            assert field.is_long == (field.kind is FieldKind.LONG_TEXT)

    def test_every_kind_is_used(self):
        """No kind is told of that no field has."""
        used = {
            field.kind
            for cls in DOCUMENTS
            for field in describe(cls).every_field()
        }

        assert used == set(FieldKind)

    def test_in_one_language(self):
        """In one language each text is that of both languages."""
        both, english = describe(Term), describe(Term, "en")

        assert english.label == both.label.en
        assert [field.help for field in english.fields] == [
            field.help.en for field in both.fields
        ]
        assert isinstance(english, Part)

    def test_pointers_lead_somewhere(self):
        """Each pointer of the first items leads to a field of an agreement."""
        agreement = Agreement()
        for field in describe(Agreement).fields:
            assert read(agreement, field.pointer) is getattr(
                agreement, field.name
            )

    @pytest.mark.parametrize("given", [str, Agreement(), None, "Agreement"])
    def test_refusal(self, given):
        """What is no class of the model is refused."""
        with pytest.raises(IllFormedError) as caught:
            describe(given)

        assert caught.value.code == "describe.class"

    def test_refuses_a_language(self):
        """No other language than Swedish and English is known."""
        with pytest.raises(IllFormedError) as caught:
            describe(lang="fi")

        assert caught.value.code == "lang.unknown"
