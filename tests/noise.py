# SPDX-License-Identifier: MIT
"""Generated agreements and documents for the tests (*strategier*).

`agreements` are built from the annotations of the classes, so that a new field
is generated from the day it is there. What a class says only as a whole (an
order, a unit) stands in one table at the end.
"""

import copy
import enum
import functools
import types
import typing
from datetime import date
from decimal import Decimal

import attrs
from hypothesis import strategies as st
from stdnum import luhn

from iop.agreement.agreement import Agreement
from iop.agreement.budget import (
    StaffTimeContribution,
    VolunteerHoursContribution,
)
from iop.agreement.deadlines import (
    AfterEvent,
    AfterMilestone,
    AfterReport,
    Within,
)
from iop.agreement.purpose import Ages
from iop.agreement.term import Extension, Notice
from iop.plain.documents import to_plain
from iop.rules.circumstances import AidRegime, Circumstances, EarlierAid
from iop.strategies._values import stated_dates, stated_periods
from iop.values import StatedPeriod, as_day, as_span, fields, has_end
from iop.values.amounts import Amount, Per
from iop.values.characters import says_something
from iop.values.hedges import Hedge
from iop.values.identifiers import CaseNumber, OrganisationNumber
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.pointers import as_pointer
from iop.values.stated_numbers import (
    StatedNumber,
    as_stated_count,
    as_stated_number,
    as_stated_quantity,
)


ODD_TEXTS = (
    "127-trygghet",
    "Å\u0308ngens gård, 2 rum",
    "A\u030a\u200b",
    "مرحبا \u202e!",
    "👩‍👩‍👧 {name} %s \\ \" ' <b>&amp;",
    "~0/~1",
    "Ǆ\xa0ﬁ\U0010fffd\ufeff",
)
"""Texts of one line that are odd, and all right."""

ODD_LONG_TEXTS = (
    "Ängens\tgård\r\n2 rum",
    "Ǆ\u2028ﬁ\v\u2029",
    "a\n\nIngenting är ändrat.\n====",
)
"""Texts of several lines that are odd, and all right."""

CASE_NUMBERS = (
    "1.2.5./375-2018",
    "171-85/2017",
    "RVK 2020/9",
    "KS/2016:7",
    "0193/15",
    "handling nr ٣",
)
"""Case numbers in shapes that are known, and in one that is not."""

MOST_ORE = 10**14 - 1
"""The most öre of a stated amount."""

_INITIALS = "abzåäö0189ßéДあ中٣"


def texts():
    """Texts of one line that a document may hold, the odd ones too."""
    return st.one_of(
        st.sampled_from(ODD_TEXTS),
        _said(
            st.characters(exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp"))
        ),
    )


def long_texts():
    """Texts that may have several lines, the odd ones too."""
    return st.one_of(
        texts(),
        st.sampled_from(ODD_LONG_TEXTS),
        _said(
            st.one_of(
                st.characters(exclude_categories=("Cs", "Cc", "Cn")),
                st.sampled_from("\t\n\v\f\r\x85"),
            )
        ),
    )


def _said(characters):
    """Texts of some characters, one of them at least to be seen."""
    return st.text(characters, min_size=1, max_size=20).filter(says_something)


def keys():
    """Keys, the shortest and the longest too."""
    ends = st.text(_INITIALS, min_size=1, max_size=2)
    return st.one_of(
        ends,
        st.builds(
            "{}{}{}".format,
            ends,
            st.text(_INITIALS + "-._", max_size=5),
            ends,
        ),
        st.just("k" * 64),
    )


def decimals():
    """Exact numbers in reach: 19 digits before the mark, 9 after it."""
    return st.one_of(
        st.builds(
            lambda digits, places: Decimal(digits).scaleb(-places),
            st.integers(1 - 10**19, 10**19 - 1),
            st.integers(0, 9),
        ),
        st.sampled_from([Decimal("1E+18"), Decimal("-0"), Decimal("0E+5")]),
    )


def quantities(*, max_value=10**19 - 1):
    """Exact numbers from zero."""
    return st.builds(
        lambda digits, places: Decimal(digits).scaleb(-places),
        st.integers(0, max_value),
        st.integers(0, 9),
    )


def shares():
    """Shares from 0 to 1."""
    return st.integers(0, 10**9).map(lambda parts: Decimal(parts).scaleb(-9))


def currencies():
    """Currencies that are divided in hundredths."""
    return st.sampled_from(["SEK", "EUR", "NOK"])


def monies(*, min_value=1 - 10**26, max_value=10**26 - 1):
    """Sums of so many öre."""
    return st.builds(
        lambda ore, currency: Money(ore=ore, currency=currency),
        st.integers(min_value, max_value),
        currencies(),
    )


def amounts():
    """Stated amounts: from zero, to below 10^12."""
    return st.builds(
        Amount,
        monies(min_value=1, max_value=MOST_ORE),
        hedge=st.sampled_from([one for one in Hedge if one != Hedge.BETWEEN]),
        per=st.sampled_from(Per),
        unit=st.none() | st.just("plats"),
        is_increase=st.booleans(),
    ) | st.builds(
        Amount,
        st.just(Money(0)),
        hedge=st.just(Hedge.BETWEEN),
        upper=st.just(Money(ore=MOST_ORE)),
        per=st.sampled_from(Per),
    )


@st.composite
def stated_numbers(draw, numbers=None):
    """Stated numbers of every kind, of these numbers."""
    one, other = sorted(
        [draw(decimals() if numbers is None else numbers) for _ in range(2)]
    )
    hedge = draw(st.sampled_from(Hedge))
    upper = other if hedge is Hedge.BETWEEN else None
    return StatedNumber(one, hedge=hedge, upper=upper)


def counts():
    """Counts, and stated counts."""
    whole = st.integers(0, 10**12 - 1)
    return whole | stated_numbers(whole.map(Decimal)).map(as_stated_count)


@st.composite
def periods(draw, *, may_be_open=True):
    """Periods, with a last day or until further notice."""
    first, last = sorted([draw(st.dates()), draw(st.dates())])
    return Period(first, None if may_be_open and draw(st.booleans()) else last)


@st.composite
def organisation_numbers(draw):
    """Organisation numbers with the right check digit, however written."""
    head = draw(st.integers(10, 99))
    tail = draw(st.integers(2_000_000, 9_999_999))
    nine = f"{head}{tail}"
    ten = nine + luhn.calc_check_digit(nine)
    prefix = draw(st.sampled_from(["", "16"]))
    hyphen = draw(st.sampled_from(["", "-"]))
    return OrganisationNumber(f"{prefix}{ten[:6]}{hyphen}{ten[6:]}")


def case_numbers():
    """Case numbers in shapes that are known, and in any."""
    return st.one_of(
        st.sampled_from(CASE_NUMBERS),
        st.builds(
            lambda series, number: f"{series}:{number}",
            keys(),
            st.integers(0, 10**30),
        ),
    ).map(CaseNumber)


def plain_values():
    """Whatever a JSON library may give, and a little more."""
    return st.recursive(
        st.one_of(
            st.none(),
            st.booleans(),
            st.integers(),
            st.sampled_from([10**12, -(10**400), 10**4000]),
            st.floats(),
            st.text(max_size=8),
            st.sampled_from(["\ud800", "2018-02-30", "850 000 kr", "kind"]),
        ),
        lambda inner: st.one_of(
            st.lists(inner, max_size=4),
            st.dictionaries(
                st.one_of(
                    st.text(max_size=4),
                    st.sampled_from(["format", "name", "kind", "\udfff"]),
                ),
                inner,
                max_size=4,
            ),
        ),
        max_leaves=10,
    )


CHANGES = ("drop", "null", "move", "replace", "rename", "add")
"""What is done to one thing in a document."""


@st.composite
def mutated_documents(draw, *changes):
    """Plain agreements with one thing in them changed.

    A value is replaced by any other, by null or by one from another place, or
    a key is renamed, dropped or added; or only one of these *changes*.
    """
    document = to_plain(draw(agreements()))
    spots = list(_spots(document))
    # The format stands first; most changes are to be of something else.
    holder, token = draw(st.sampled_from(spots[1:] or spots))
    objects = [holder for holder, _ in spots if isinstance(holder, dict)]
    chosen = draw(st.sampled_from(objects))
    renamed = draw(st.sampled_from(list(chosen)[::-1]))
    change = draw(st.sampled_from(changes or CHANGES))
    if change == "replace":
        holder[token] = draw(plain_values())
    elif change == "null":
        holder[token] = None
    elif change == "move":
        other, place = draw(st.sampled_from(spots))
        holder[token] = copy.deepcopy(other[place])
    elif change == "rename":
        chosen[draw(st.text(max_size=5))] = chosen.pop(renamed)
    elif change == "drop":
        del chosen[renamed]
    else:
        chosen[draw(st.text(max_size=5))] = draw(plain_values())
    return document


def _spots(value):
    """Walk through every place in a plain value: what holds it, and where."""
    inside = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for token, item in inside:
        yield value, token
        yield from _spots(item)


@st.composite
def circumstances(draw):
    """Circumstances of every shape, each stated or not."""
    flags = st.none() | st.booleans()
    return Circumstances(
        is_undertaking=draw(flags),
        regime=draw(st.sampled_from(AidRegime)),
        earlier_aid=draw(
            st.none() | st.lists(_earlier_aid(), max_size=3).map(tuple)
        ),
        sek_per_euro=draw(
            st.none() | quantities().filter(lambda rate: rate >= 1)
        ),
        has_certificate=draw(flags),
        is_aid_reported=draw(flags),
    )


def _earlier_aid():
    sums = st.integers(0, MOST_ORE).map(lambda ore: Money(ore=ore))
    return st.builds(
        EarlierAid,
        on=st.dates(),
        amount=sums.map(lambda money: Money(money.amount, "EUR")),
        regime=st.sampled_from(AidRegime),
    )


def optional_places(value, pointer=""):
    """Walk through the stated places that need not be.

    A period is entered no further: without a last day it is open, and says so.
    """
    if isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from optional_places(item, f"{pointer}/{number}")
        return
    is_part = attrs.has(type(value)) and not isinstance(
        value, Period | StatedPeriod
    )
    for field in attrs.fields(type(value)) if is_part else ():
        held, place = getattr(value, field.name), f"{pointer}/{field.name}"
        if held is not None:
            if field.default is None:
                yield place
            yield from optional_places(held, place)


def agreements():
    """Agreements of every shape that the classes allow."""
    return parts(Agreement)


def parts(cls):
    """Values of one class of the model, its optional fields stated or not."""
    return _PARTS[cls]() if cls in _PARTS else _built(cls)


@st.composite
def _built(draw, cls, **given):
    """Build a class from its annotations, save for what is *given*."""
    optional = [f.name for f in attrs.fields(cls) if _may_lack(f)]
    stated = draw(st.integers(0, 2 ** len(optional) - 1))
    for field in attrs.fields(cls):
        if field.name in given:
            continue
        if field.name in optional and not (
            stated >> optional.index(field.name) & 1
        ):
            continue
        given[field.name] = draw(_stated(field.type))
    return cls(**given)


def _may_lack(field):
    return field.default is not attrs.NOTHING


@functools.cache
def _stated(annotation):
    """Values of what an annotation asks for, other than ``None``."""
    arguments = typing.get_args(annotation)
    origin = typing.get_origin(annotation)
    if annotation in _LEAVES:
        return _LEAVES[annotation]()
    if origin is typing.Annotated:
        return _FORMS[arguments[1].check]()
    if origin is tuple:
        return st.lists(_stated(arguments[0]), max_size=3).map(tuple)
    if origin in (types.UnionType, typing.Union):
        return st.one_of(
            _stated(member) for member in arguments if member is not type(None)
        )
    if issubclass(annotation, enum.Enum):
        return st.sampled_from(annotation)
    return parts(annotation)


def _after(cls):
    """Deadlines counted from something: in one unit, and only one."""
    return st.sampled_from(["months", "days", "workdays"]).flatmap(
        lambda unit: st.integers(0, 10**12 - 1).flatmap(
            lambda number: _built(
                cls,
                **{
                    **dict.fromkeys(["months", "days", "workdays"]),
                    unit: number,
                },
            )
        )
    )


@st.composite
def _ages(draw):
    """Age spans, the youngest first."""
    youngest, oldest = sorted(
        [draw(st.integers(0, 130)), draw(st.integers(0, 130))]
    )
    return Ages(
        youngest=youngest, oldest=oldest if draw(st.booleans()) else None
    )


@st.composite
def _extensions(draw):
    """Extensions that have a last day, or no end, or neither."""
    open_ended = draw(st.sampled_from([None, False, True]))
    given = {"until": None, "months": None} if open_ended else {}
    return draw(_built(Extension, is_open_ended=open_ended, **given))


@st.composite
def _notices(draw):
    """Notice in months, in days, or not stated how long."""
    unit = draw(st.sampled_from(["months", "days"]))
    return draw(_built(Notice, **{unit: None}))


@st.composite
def _hours(draw, cls):
    """Hours at a rate whose product is within reach."""
    most = 10**6
    return draw(
        _built(
            cls,
            hours=draw(st.none() | quantities(max_value=most)),
            rate=draw(
                st.none() | monies(min_value=0, max_value=MOST_ORE // most)
            ),
        )
    )


_LEAVES = {
    str: texts,
    bool: st.booleans,
    int: lambda: st.integers(0, 10**12 - 1),
    Decimal: decimals,
    date: st.dates,
    Money: monies,
    Amount: amounts,
    Period: periods,
    OrganisationNumber: organisation_numbers,
    CaseNumber: case_numbers,
}
"""How each leaf is generated, by its type."""

_FORMS = {
    as_day: lambda: st.dates() | stated_dates(),
    as_span: lambda: periods() | stated_periods(),
    fields.as_key: keys,
    fields.as_long_text: long_texts,
    fields.as_quantity: quantities,
    fields.as_share: shares,
    fields.as_year: lambda: st.integers(1, 9999),
    as_stated_count: counts,
    as_stated_number: lambda: (
        decimals() | stated_numbers().map(as_stated_number)
    ),
    as_stated_quantity: lambda: (
        quantities() | stated_numbers(quantities()).map(as_stated_quantity)
    ),
    as_pointer: lambda: st.sampled_from(
        ("", "/name", "/parties", "/budget/costs", "/term/period", "/nam")
    ),
}
"""How each named form is generated, by its check."""

_PARTS = {
    AfterEvent: functools.partial(_after, AfterEvent),
    AfterReport: functools.partial(_after, AfterReport),
    AfterMilestone: functools.partial(_after, AfterMilestone),
    Ages: _ages,
    Extension: _extensions,
    Notice: _notices,
    StaffTimeContribution: functools.partial(_hours, StaffTimeContribution),
    VolunteerHoursContribution: functools.partial(
        _hours, VolunteerHoursContribution
    ),
    Within: lambda: st.builds(
        Within,
        period=periods(may_be_open=False)
        | stated_periods().filter(lambda one: has_end(one) is not False),
    ),
}
"""How the classes are generated that say something only as a whole."""
