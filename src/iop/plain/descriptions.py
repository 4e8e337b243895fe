# SPDX-License-Identifier: MIT
"""The model described as data, for forms and schemas: *beskrivning*.

Each class and field with what it is called, what to write there, of what kind
it is, and which words a choice has. All of it is read off the classes, their
``HELP`` and their docstrings, so that a form made of it says what the
reference says.
"""

import builtins
import enum
import functools
import inspect
import re
import types
import typing
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import attrs

from ..agreement import Agreement
from ..ledger import Ledger
from ..render.labels import field_label
from ..values import (
    CaseNumber,
    Choice,
    IllFormedError,
    Lang,
    Money,
    OrganisationNumber,
    Period,
    Shown,
    StatedDate,
    StatedNumber,
    StatedPeriod,
    Text,
    as_key,
    as_lang,
    as_long_text,
    as_pointer,
    as_share,
    as_year,
    is_member,
    refers_to,
)
from .documents import plain_value


__all__ = ["Field", "FieldKind", "Part", "Word", "describe"]

Said = Text | str
"""A text in both languages, or in the one that was asked for."""


class FieldKind(Choice):
    """What is written in a field: *slag av fält*.

    Attributes:
        TEXT: Text of one line.
        LONG_TEXT: Text that may have several lines.
        FLAG: Yes or no.
        COUNT: A whole number from zero.
        YEAR: A calendar year.
        NUMBER: An exact number, as text.
        SHARE: A share from 0 to 1, as text.
        BOUNDED_NUMBER: A number, or an object with how exactly it is stated.
        MONEY: A sum and its currency.
        DAY: A day.
        DAY_IN_PART: A day, or as much as is known of one.
        PERIOD: A first and a last day.
        PERIOD_IN_PART: A period, or as much as is known of one.
        ORGANISATION_NUMBER: A corporate identity number.
        CASE_NUMBER: A case number.
        PLACE: A place in the agreement, as a JSON Pointer.
        KEY: A short word by which other parts name this one.
        REFERENCE: The key of another part.
        CHOICE: One of a list of words.
        PART: An object with fields of its own.
    """

    TEXT = "text", "text på en rad", "text of one line"
    LONG_TEXT = "long-text", "löptext", "text of several lines"
    FLAG = "flag", "ja eller nej", "yes or no"
    COUNT = "count", "antal", "whole number from 0"
    YEAR = "year", "årtal", "year"
    NUMBER = "number", "tal", "number"
    SHARE = "share", "andel", "share"
    BOUNDED_NUMBER = (
        "bounded-number",
        "tal, exakt eller ungefärligt",
        "number, exact or about",
    )
    MONEY = "money", "belopp", "sum of money"
    DAY = "day", "datum", "day"
    DAY_IN_PART = (
        "day-in-part",
        "datum, eller så mycket som är känt av det",
        "day, or as much as is known of it",
    )
    PERIOD = "period", "första och sista dag", "first and last day"
    PERIOD_IN_PART = (
        "period-in-part",
        "första och sista dag, eller så mycket som är känt av dem",
        "first and last day, or as much as is known of them",
    )
    ORGANISATION_NUMBER = (
        "organisation-number",
        "organisationsnummer",
        "corporate identity number",
    )
    CASE_NUMBER = "case-number", "diarienummer", "case number"
    PLACE = "place", "plats i avtalet", "place in the agreement"
    KEY = "key", "beteckning", "key"
    REFERENCE = "reference", "hänvisning", "reference"
    CHOICE = "choice", "val ur en lista", "choice from a list"
    PART = "part", "flera uppgifter", "several fields"


_ONE_TEXT = ("Amount", "StatedNumber")
"""Classes of parts that people write on one line: "högst 850 000 kr"."""


@attrs.frozen(kw_only=True)
class Word(Shown):
    """A word of a choice: *ord att välja*.

    Attributes:
        value: What stands in the plain form.
        label: What people read.
    """

    value: str
    label: Said


@attrs.frozen(kw_only=True)
class Field(Shown):
    """A field of a part: *fält*.

    Attributes:
        name: Its name, and its key in the plain form.
        pointer: Where it stands, as a JSON Pointer from the part that was
            described; ``*`` stands for the number of a part in a list.
        label: What it is called.
        help: What to write there.
        kind: What is written there; of a list, in each place of it.
        is_many: Whether it is a list.
        is_required: Whether it must be there; what else is left out is not
            stated.
        default: What it is if it is left out, in the plain form; ``None`` is
            not stated.
        choices: The words to choose from, of a choice.
        refers_to: Of a reference, the lists of the agreement, or of the
            ledger, whose keys may stand there, as pointers.
        of: Of a part, what it may be: one, or several told apart by their
            `Part.word`.

    Raises:
        IllFormedError: If *kind* is none.
    """

    name: str
    pointer: str
    label: Said
    help: Said
    kind: FieldKind = attrs.field(validator=is_member)
    is_many: bool = False
    is_required: bool = False
    default: object = None
    choices: tuple[Word, ...] = ()
    refers_to: tuple[str, ...] = ()
    of: "tuple[Part, ...]" = ()

    @property
    def is_long(self) -> bool:
        """Whether its text may have several lines."""
        return self.kind is FieldKind.LONG_TEXT

    @property
    def is_one_text(self) -> bool:
        """Whether a form can take it as one text: all but parts; sums too."""
        return not self.of or self.of[0].name in _ONE_TEXT


@attrs.frozen(kw_only=True)
class Part(Shown):
    """A class of the model: *del*.

    Attributes:
        name: The name of the class.
        word: What stands under ``kind`` in the plain form, where a field
            takes parts of several classes; else ``None``.
        label: What such a part is called.
        help: What it is.
        fields: Its fields, in their order.
    """

    name: str
    word: str | None
    label: Said
    help: Said
    fields: tuple[Field, ...]

    def every_field(self) -> Iterator[Field]:
        """Yield its fields, each followed by those within it: *alla fält*.

        >>> from iop.agreement import Term
        >>> [field.name for field in describe(Term).every_field()][:2]
        ['period', 'seasons']
        """
        for field in self.fields:
            yield field
            for part in field.of:
                yield from part.every_field()


# Named there before it was made; what asks for hints finds the class itself.
attrs.resolve_types(Field, {"Part": Part})
Field.__annotations__["of"] = tuple[Part, ...]
Field.__init__.__annotations__["of"] = tuple[Part, ...]


def describe(cls: type = Agreement, lang: Lang | None = None) -> Part:
    """Describe a class of the model and all that it holds: *beskriv*.

    The English help is that of the docstrings: where Python runs without them
    (``-OO``), it is the label.

    Args:
        cls: An `Agreement`, a `History`, a `Ledger`, `Circumstances`, or a
            class of a part of one.
        lang: The language of the labels, helps and words; both if none is
            given.

    Raises:
        IllFormedError: If *cls* is no such class, or *lang* neither ``"sv"``
            nor ``"en"``.

    >>> parties = describe(Agreement, "sv").fields[5]
    >>> parties.name, parties.label, [part.word for part in parties.of]
    ('parties', 'Parter', ['public-body', 'organisation'])
    >>> name = parties.of[1].fields[1]
    >>> name.pointer, name.label, name.is_required
    ('/parties/*/name', 'Namn', True)
    >>> describe(str)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got a value of type type; right is a class of the model, for example: Agreement [describe.class]
    """
    given: Any = cls
    if not isinstance(given, type) or "HELP" not in vars(given):
        raise IllFormedError(
            "describe.class",
            cls,
            "en klass i modellen",
            "a class of the model",
            "Agreement",
        )
    if lang is None:
        return _in_both(cls)
    return _in_one(cls, as_lang(lang))


@functools.cache
def _in_both(cls: Any) -> Part:
    return _part(cls, "")


@functools.cache
def _in_one(cls: Any, lang: Lang) -> Part:
    made: Part = _in_one_language(_in_both(cls), lang)
    return made


def _in_one_language(value: Any, lang: Lang) -> Any:
    """Return what is described with each text in one language."""
    if isinstance(value, Text):
        return value.fill(lang)
    if isinstance(value, tuple):
        return tuple(_in_one_language(one, lang) for one in value)
    if isinstance(value, Part | Field | Word):
        changes = {
            field.name: _in_one_language(getattr(value, field.name), lang)
            for field in attrs.fields(type(value))
        }
        return attrs.evolve(value, **changes)
    return value


def _part(cls: Any, way: str) -> Part:
    label, told = _told_of(cls)
    kind = getattr(cls, "KIND", None)
    english = _meanings(cls)
    return Part(
        name=cls.__name__,
        word=kind and kind.slug,
        label=label,
        help=told,
        fields=tuple(
            _field(cls, field, f"{way}/{field.name}", english)
            for field in attrs.fields(cls)
            if field.init
        ),
    )


def _told_of(cls: Any) -> tuple[Text, Text]:
    """Return what a class is called, and what it is."""
    kind = getattr(cls, "KIND", None)
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", cls.__name__).capitalize()
    called = kind.text.en.capitalize() if kind else spaced
    first, _, _ = (inspect.getdoc(cls) or f"{called}.").partition("\n")
    meaning = re.sub(r":? \*[^*]+\*.*", ".", first).replace("`", "")
    return Text(cls.HELP.label, called), Text(cls.HELP.text, meaning)


def _field(
    cls: Any,
    field: "attrs.Attribute[Any]",
    place: str,
    english: dict[str, str],
) -> Field:
    label = Text(
        field_label(cls, field.name, "sv"), field_label(cls, field.name, "en")
    )
    annotation: Any = field.type
    is_many, kind, members = _kind_of(annotation)
    inner = f"{place}/*" if is_many else place
    noun = refers_to(annotation)
    is_stated = field.default is not attrs.NOTHING
    return Field(
        name=field.name,
        pointer=place,
        label=label,
        help=Text(
            field.metadata["help"], english.get(field.name, label.fill("en"))
        ),
        kind=kind,
        is_many=is_many,
        is_required=not is_stated,
        default=plain_value(field.default) if is_stated else None,
        choices=tuple(
            Word(value=member.value, label=member.text)
            for member in (members[0] if kind is FieldKind.CHOICE else ())
        ),
        refers_to=lists_of(noun) if noun is not None else (),
        of=tuple(
            _part(member, inner)
            for member in members
            if kind in _WITH_PARTS and hasattr(member, "HELP")
        ),
    )


_LEAVES: dict[Any, FieldKind] = {
    str: FieldKind.TEXT,
    bool: FieldKind.FLAG,
    int: FieldKind.COUNT,
    Decimal: FieldKind.NUMBER,
    date: FieldKind.DAY,
    StatedDate: FieldKind.DAY_IN_PART,
    StatedNumber: FieldKind.BOUNDED_NUMBER,
    Period: FieldKind.PERIOD,
    StatedPeriod: FieldKind.PERIOD_IN_PART,
    Money: FieldKind.MONEY,
    OrganisationNumber: FieldKind.ORGANISATION_NUMBER,
    CaseNumber: FieldKind.CASE_NUMBER,
}
"""What is written for a type; of several, for the one that takes most."""

_WITH_PARTS = (FieldKind.PART, FieldKind.BOUNDED_NUMBER)
"""What may be written as an object with fields that are described."""

_FORMS: dict[Any, FieldKind] = {
    as_key: FieldKind.KEY,
    as_long_text: FieldKind.LONG_TEXT,
    as_pointer: FieldKind.PLACE,
    as_share: FieldKind.SHARE,
    as_year: FieldKind.YEAR,
}
"""What is written for a form that says more than its type."""


def _kind_of(annotation: Any) -> tuple[bool, FieldKind, tuple[Any, ...]]:
    """Return whether it is a list, what is written, and the types of that."""
    members = _members(annotation) or (annotation,)
    match typing.get_origin(annotation):
        case builtins.tuple:
            _, kind, members = _kind_of(members[0])
            return True, kind, members
        case typing.Annotated:
            kind, members = _kind_of_form(annotation)
            return False, kind, members
        case types.UnionType | typing.Union if len(members) == 1:
            return _kind_of(members[0])
    return False, _kind_of_types(members), members


def _kind_of_form(annotation: Any) -> tuple[FieldKind, tuple[Any, ...]]:
    """Return what is written where an annotation asks for a form."""
    base, form, *_ = typing.get_args(annotation)
    if refers_to(annotation):
        return FieldKind.REFERENCE, ()
    if form.check in _FORMS:
        return _FORMS[form.check], ()
    _, kind, members = _kind_of(base)
    return kind, members


def _kind_of_types(members: tuple[Any, ...]) -> FieldKind:
    """Return what is written for any of some types."""
    leaves = [kind for one, kind in _LEAVES.items() if one in members]
    if leaves:
        return leaves[-1]
    is_choice = issubclass(members[0], enum.Enum)
    return FieldKind.CHOICE if is_choice else FieldKind.PART


def _members(annotation: Any) -> tuple[Any, ...]:
    """Return what an annotation is made of, but that it may be not stated."""
    return tuple(
        one
        for one in typing.get_args(annotation)
        if one not in (type(None), ...)
    )


@functools.cache
def lists_of(noun: str) -> tuple[str, ...]:
    """Return the lists whose parts a key of *noun* may mean, as pointers.

    >>> lists_of("party")
    ('/parties', '/participants')
    """
    return tuple(
        pointer
        for root in (Agreement, Ledger)
        for pointer, held in _lists(root, "")
        if held == noun
    )


def _lists(cls: Any, way: str) -> Iterator[tuple[str, str]]:
    """Yield each list in a class with the noun of its parts."""
    for field in attrs.fields(cls):
        is_many, kind, members = _kind_of(field.type)
        if kind is FieldKind.PART:
            place = f"{way}/{field.name}"
            if is_many and (noun := getattr(members[0], "NOUN", None)):
                yield place, noun
            inner = f"{place}/*" if is_many else place
            for member in members:
                yield from _lists(member, inner)


_ATTRIBUTE = re.compile(r"    (\w+): (.+?)(?=\n    \w+: |\n\n|\Z)", re.DOTALL)


def _meanings(cls: Any) -> dict[str, str]:
    """Read what each field means off the docstring, as plain text."""
    _, _, listed = (inspect.getdoc(cls) or "").partition("Attributes:\n")
    listed = listed.split("\n\n", 1)[0]
    return {
        name: re.sub(r"[`*]+", "", " ".join(told.split()))
        for name, told in _ATTRIBUTE.findall(listed)
    }
