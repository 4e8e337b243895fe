# SPDX-License-Identifier: MIT
"""Promises of every part of an agreement alike (*delar*).

What holds of one class by itself is in the test of its room.
"""

import inspect
import pickle
import re
import typing
from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.drafts import Draft, Typed, Unread
from iop.agreement.naming import Names
from iop.agreement.public_money import PublicMoney, PublicShare
from iop.agreement.totals import Total, YearShare
from iop.agreement.unread import UnreadError
from iop.examples import complete
from iop.values import (
    StatedDate,
    StatedPeriod,
    as_day,
    as_span,
    fields,
    pointers,
)
from iop.values.amounts import Amount, Per
from iop.values.choices import Choice
from iop.values.errors import IllFormedError
from iop.values.identifiers import CaseNumber, OrganisationNumber
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.pointers import as_pointer
from iop.values.stated_numbers import (
    StatedNumber,
    as_stated_count,
    as_stated_number,
)

from ..each import each
from ..rooms import handed_out


LEAVES = (
    Amount,
    CaseNumber,
    Money,
    OrganisationNumber,
    Period,
    StatedNumber,
    StatedDate,
    StatedPeriod,
)
"""Values from the ground floor, which have tests of their own."""

LEAVES_APART = {StatedDate, StatedPeriod}
"""Leaves that are told apart from what is exact by what is stated."""

NEUTRAL = {
    ("Ages", "youngest"): 0,
    ("StaffTimeContribution", "per"): Per.TERM,
    ("VolunteerHoursContribution", "per"): Per.TERM,
}
"""Defaults that say something, each told of in the docstring of its class."""

EXACT = 'an exact number (no float) with at most 19 digits before and 9 after the decimal mark, for example: Decimal("62.5") [number.form]'

REFUSALS = {
    str: (5, "got 5; right is text, for example: trygghet [text.expected]"),
    bool: (0, "got 0; right is true or false, for example: true [flag.expected]"),
    int: (True, "got true; right is a whole number, for example: 4 [count.expected]"),
    Decimal: (0.5, f"got the float 0.5; right is {EXACT}"),
    date: ("2019-02-28", 'got "2019-02-28"; right is a day (date), for example: date(2018, 6, 1) [date.expected]'),
    fields.as_long_text: ("", 'got ""; right is text that says something (leave out what is not stated), for example: trygghet [text.blank]'),
    fields.as_key: ("a b", 'got "a b"; right is a key of letters, digits and - . _ between them, at most 64, for example: slutredovisning [key.form]'),
    fields.as_quantity: (Decimal(-1), 'got "-1"; right is an exact number from 0, for example: Decimal("40.5") [number.negative]'),
    fields.as_share: (Decimal("1.4"), 'got "1.4"; right is a share from 0 to 1, for example: Decimal("0.8") [share.range]'),
    as_stated_count: (-1, "got -1; right is a count from 0 to below 10^12, for example: 4 [count.range]"),
    as_stated_number: (0.5, f"got the float 0.5; right is {EXACT}"),
    as_day: ("2019-02", 'got "2019-02"; right is a day (date), or one that is known in part (StatedDate), for example: date(2018, 6, 1) [stated-date.expected]'),
    as_span: ("2019", 'got "2019"; right is a period (Period), or one that is known in part (StatedPeriod), for example: Period(date(2018, 1, 1), date(2018, 12, 31)) [stated-period.expected]'),
    as_pointer: ("budget", 'got "budget"; right is a JSON Pointer (RFC 6901), for example: /budget/costs/0 [pointer.form]'),
    fields.as_year: (10_000, "got 10000; right is a calendar year of four digits, for example: 2018 [year.form]"),
    tuple: ("abc", 'got "abc"; right is a list, for example: {} [list.expected]'),
}  # fmt: skip
"""What each form refuses, and in which words."""


def reached(annotation, found):
    """Gather the classes that an annotation leads to, in their order."""
    is_part = inspect.isclass(annotation) and attrs.has(annotation)
    if is_part and annotation not in (*found, *LEAVES):
        found.append(annotation)
        for field in attrs.fields(annotation):
            reached(field.type, found)
    for argument in typing.get_args(annotation):
        reached(argument, found)
    return found


def within(annotation):
    """Walk through an annotation and all that it is made of."""
    yield annotation
    for argument in typing.get_args(annotation):
        yield from within(argument)


COMPUTED = (Names, PublicMoney, PublicShare, Total, YearShare)
"""What is computed from an agreement, and is no part of it."""


DRAFTED = (Draft, Typed, Unread, UnreadError)
"""What a document is while it is being written."""


def public_names():
    """Return what the room of the parts hands out."""
    return [
        value
        for value in handed_out().values()
        if isinstance(value, type)
        and value.__module__.startswith("iop.agreement.")
        and value not in (Amendment, History, *COMPUTED, *DRAFTED)
    ]


CLASSES = reached(Agreement, [])
CHOICES = [
    found
    for found in public_names()
    if inspect.isclass(found) and issubclass(found, Choice)
]

FIELDS = [(cls, field) for cls in CLASSES for field in attrs.fields(cls)]

every_class = each("cls", CLASSES)
every_field = each("of", FIELDS)
every_choice = each("cls", CHOICES)

SPECIMENS = {type(value): value for _, _, value in pointers.walk(complete())}
"""A value of each class, out of the complete agreement."""


def wrong_for(annotation):
    """Return what a field refuses, and the words that it refuses it with."""
    members = [
        member
        for member in typing.get_args(annotation)
        if member is not type(None)
    ]
    origin = typing.get_origin(annotation)
    if origin is typing.Annotated:
        return REFUSALS[members[1].check]
    if origin is tuple:
        value, told = REFUSALS[tuple]
        return value, told.format(fields.sample(annotation))
    if len(members) == 1:
        return wrong_for(members[0])
    if annotation in REFUSALS:
        return REFUSALS[annotation]
    kinds = members or [annotation]
    names = " | ".join(kind.__name__ for kind in kinds)
    return (
        "x",
        f'got "x"; right is {names}, for example: {fields.sample(kinds[0])} [type.expected]',
    )


class TestRooms:
    """The rooms that hold the parts, all together."""

    def test_every_class_is_reached(self):
        """A class of a part is part of the agreement, and the other way."""
        public = {found for found in public_names() if attrs.has(found)}

        assert public == set(CLASSES)

    def test_every_class_is_in_the_complete_agreement(self):
        """The complete agreement has at least one of each."""
        assert set() == set(CLASSES) - SPECIMENS.keys()

    def test_references_lead_somewhere(self):
        """A field refers only to a kind of part that there is."""
        nouns = {getattr(cls, "NOUN", None) for cls in CLASSES}
        meant = {
            fields.refers_to(field.type)
            for cls in CLASSES
            for field in attrs.fields(cls)
        }

        assert set() == meant - nouns - {None}

    def test_what_has_a_noun_has_a_key(self):
        """A part that others can refer to has a key, and only such a part."""
        with_key = [c for c in CLASSES if "key" in attrs.fields_dict(c)]

        assert with_key == [c for c in CLASSES if hasattr(c, "NOUN")]

    def test_kinds_tell_apart(self):
        """Where a part may be of several kinds, each has words of its own."""
        unions = [
            kinds
            for cls in CLASSES
            for field in attrs.fields(cls)
            for annotation in within(field.type)
            if not LEAVES_APART.intersection(typing.get_args(annotation))
            if len(kinds := classes_in(annotation)) > 1
        ]

        assert unions
        for kinds in unions:
            named = [kind.KIND for kind in kinds]
            assert len(kinds) == len({kind.slug for kind in named})
            assert len(kinds) == len({kind.text.sv for kind in named})
            assert len(kinds) == len({kind.text.en for kind in named})


def classes_in(union):
    """Return the classes that a union chooses from."""
    return [
        member
        for member in typing.get_args(union)
        if inspect.isclass(member) and attrs.has(member)
    ]


class TestClasses:
    """Every class of the model."""

    @every_class
    def test_frozen(self, cls):
        """Nothing in a value changes, and nothing is added to it."""
        value = SPECIMENS[cls]
        names = [field.name for field in attrs.fields(cls)]

        for name in (*names, "anything"):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(value, name, None)

    @every_class
    def test_slotted(self, cls):
        """A value has slots for its fields and no dict."""
        assert not hasattr(SPECIMENS[cls], "__dict__")

    @every_class
    def test_keyword_only(self, cls):
        """Fields are given by name."""
        assert [] == [f.name for f in attrs.fields(cls) if not f.kw_only]
        with pytest.raises(TypeError):
            cls("anything")

    @every_class
    def test_equal_values_are_one_key(self, cls):
        """A value equals a copy of it, and has the same hash."""
        value = SPECIMENS[cls]
        copy = pickle.loads(pickle.dumps(value))  # noqa: S301 - its own

        assert copy is not value
        assert {value} == {copy}

    @every_class
    def test_docstring(self, cls):
        """A docstring names the Swedish term, all fields, and no others."""
        doc = inspect.getdoc(cls)
        _, _, listed = doc.partition("Attributes:\n")
        listed = listed.partition("\n\n")[0]
        named = re.findall(r"^    (\w+): ", listed, re.MULTILINE)

        assert re.search(r"\*[^*]+\*\.$", doc.partition("\n")[0])
        assert sorted(attrs.fields_dict(cls)) == sorted(named)


class TestFields:
    """Every field of the model."""

    @every_field
    def test_default(self, of):
        """What need not be stated is not stated, or neutral and said so."""
        cls, field = of
        expected = NEUTRAL.get((cls.__name__, field.name))

        assert field.default in (attrs.NOTHING, expected)

    @every_field
    def test_refusal(self, of):
        """A field refuses what it cannot hold, names itself, and says why."""
        cls, field = of
        given, words = wrong_for(field.type)

        with pytest.raises(IllFormedError) as caught:
            attrs.evolve(SPECIMENS[cls], **{field.name: given})

        assert f"{cls.__name__}.{field.name}: {words}" == str(caught.value)

    def test_required(self):
        """``None`` is taken where something need not be stated, only there."""
        found = [field for cls in CLASSES for field in attrs.fields(cls)]

        assert [f for f in found if f.default is None] == [
            f for f in found if type(None) in typing.get_args(f.type)
        ]

    def test_neutral(self):
        """The neutral defaults are these and no others."""
        assert NEUTRAL == {
            (cls.__name__, field.name): field.default
            for cls in CLASSES
            for field in attrs.fields(cls)
            if field.default is not attrs.NOTHING and field.default is not None
        }

    def test_lists_become_tuples(self):
        """A list is taken, and kept as a tuple that no one can change."""
        assert () == Agreement(parties=[]).parties

    def test_part_of_a_list(self):
        """A part of a list is refused like any other."""
        with pytest.raises(IllFormedError) as caught:
            Agreement(parties=[None])

        assert (
            "Agreement.parties: got nothing; right is PublicBody | "
            'Organisation, for example: PublicBody(key="trygghet", name="trygghet") [type.expected]'
        ) == str(caught.value)


class TestChoices:
    """Every short list of words."""

    @every_choice
    def test_slugs(self, cls):
        """A slug is of small letters and hyphens, and follows the name."""
        for member in cls:
            assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", member.value)
            assert member.value == member.name.lower().replace("_", "-")
            assert member.value == str(member)

    @every_choice
    def test_words(self, cls):
        """A member has a word in both languages, and no two have the same."""
        words = [member.text for member in cls]

        assert len(cls) == len({text.sv for text in words})
        assert len(cls) == len({text.en for text in words})

    @every_choice
    def test_no_member_twice(self, cls):
        """No two names are one member."""
        assert list(cls.__members__.values()) == list(cls)

    @every_choice
    def test_says_what_it_is(self, cls):
        """The first line of the docstring ends in the Swedish term."""
        first, *_ = inspect.getdoc(cls).splitlines()

        assert re.search(r"\*[^*]+\*\.$", first)

    @every_choice
    def test_used(self, cls):
        """Some field holds it."""
        asked = {
            argument
            for found in (*CLASSES, *COMPUTED)
            for field in attrs.fields(found)
            for argument in within(field.type)
        }

        assert cls in asked
