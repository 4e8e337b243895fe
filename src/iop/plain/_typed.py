# SPDX-License-Identifier: MIT
"""What a value may stand for, as people and spreadsheets write it: *ifyllt*."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from ..agreement import OnDate
from ..values import (
    Amount,
    CaseNumber,
    Choice,
    IllFormedError,
    Money,
    OrganisationNumber,
    Period,
    StatedDate,
    StatedNumber,
    StatedPeriod,
)
from .documents import converter


__all__ = [
    "WRITTEN_OUT",
    "FirstDay",
    "Kronor",
    "LastDay",
    "bare",
    "candidates",
    "is_blank",
    "plain_of",
]


class Kronor:
    """The number of a sum in kronor, which stands beside its currency."""


class FirstDay:
    """The first day of a period."""


class LastDay:
    """The last day of a period, or that it has none."""


WRITTEN_OUT = frozenset(
    {str, CaseNumber, OrganisationNumber, Money, Amount, Kronor}
)
"""What a number becomes, right or wrong, where it may be of one of these alone:
what is wrong is then told of what stood there (*skrivs ut*)."""
_YES = frozenset({"ja", "j", "yes", "y", "true", "sant", "on", "x", "1"})
_NO = frozenset({"nej", "n", "no", "false", "falskt", "off", "0"})
_NUMBER = re.compile(
    r"(-?(?:[0-9]{1,3}(?:\s[0-9]{3})+|[0-9]+))(?:[.,]([0-9]+))?"
)
_TWO_WAYS = re.compile(r"-?[1-9][0-9]{0,2},[0-9]{3}\Z")
"""A number as text; and one that can be read in two ways."""
_PER_CENT = re.compile(r"\s*(?:%|procent)\Z", re.IGNORECASE)
_YEAR_FIRST = re.compile(
    r"((?:19|20)[0-9]{2})([/ ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12][0-9]|3[01])"
)
_YEARS = range(1900, 2100)
"""A day that is written with the year first; and years that are no counts."""
_NOTHING = "-\u2010\u2011\u2012\u2013\u2014\u2212 \t\r\n\u00a0"
"""What stands in a cell where there is nothing: dashes and spaces."""
_LONGEST = 200
"""The longest text that is read as a value, in characters."""


def is_blank(value: object) -> bool:
    """Return whether nothing stands there: no value, no text, no number.

    A dash alone is how people say that there is nothing.
    """
    plain = plain_of(value)
    if plain is None or (isinstance(plain, str) and not plain.strip(_NOTHING)):
        return True
    if type(plain).__name__ in {"NAType", "NaTType"}:
        return True
    return isinstance(plain, float) and plain != plain  # noqa: PLR0124 - NaN alone is not itself


def plain_of(value: Any) -> Any:
    """Return a number or a time of NumPy as Python has it."""
    is_numpy = type(value).__module__ == "numpy" and hasattr(value, "item")
    if not is_numpy or hasattr(value, "__len__"):
        return value
    if type(value).__name__ == "datetime64":
        # Of nanoseconds Python has no time, and NumPy would give a number.
        value = value.astype("datetime64[us]")
    return value.item()


def bare(text: str) -> str:
    """Return a text as it is compared: small letters, single spaces."""
    return " ".join(text.casefold().split())


def candidates(value: Any, base: Any) -> Iterator[Any]:
    """Return what *value* may stand for, as *base* has it in the plain form."""
    if isinstance(value, str):
        value = value.strip()
        if len(value) > _LONGEST and base is not str:
            return
    if issubclass(base, Choice):
        yield from _words(value, base)
    elif base in _READ:
        yield from _READ[base](value)


def _words(value: Any, choice: type[Choice]) -> Iterator[str]:
    if isinstance(value, str):
        for member in choice:
            words = (member.value, member.text.sv, member.text.en)
            if bare(value) in map(bare, words):
                yield member.value


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, int) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, float) and value.is_integer():
        yield str(int(value))


def _flags(value: Any) -> Iterator[bool]:
    if isinstance(value, str | int | float):
        word = bare(str(value)).removesuffix(".0")
        if word in _YES:
            yield True
        elif word in _NO:
            yield False


def _numbers(value: Any) -> Iterator[str]:
    """Return an exact number as text; of per cent, the share.

    A comma before three figures may part thousands as well as decimals, unless
    nothing but a nought stands before it: then nothing is returned.
    """
    if isinstance(value, bool):
        return
    if isinstance(value, int | float | Decimal):
        yield f"{Decimal(str(value)):f}"
    elif isinstance(value, str):
        share = _PER_CENT.sub("", value)
        if (found := _NUMBER.fullmatch(share)) and not _TWO_WAYS.match(share):
            whole, decimals = found.groups("")
            number = Decimal(f"{''.join(whole.split())}.{decimals or 0}")
            is_share = share != value
            yield f"{(number / 100 if is_share else number).normalize():f}"


def _counts(value: Any) -> Iterator[int]:
    for number in _numbers(value):
        if not isinstance(value, str) or not _PER_CENT.search(value):
            whole = Decimal(number)
            if whole == whole.to_integral_value():
                yield int(whole)


def _days(value: Any) -> Iterator[str]:
    if isinstance(value, datetime):
        if value.time() == time():
            yield value.date().isoformat()
    elif isinstance(value, date):
        yield value.isoformat()
    elif isinstance(value, str):
        head, _, clock = value.replace("T", " ").partition(" ")
        if clock and not clock.strip("0:."):
            yield head
        if found := _YEAR_FIRST.fullmatch(value):
            yield "-".join(found.group(1, 3, 4))
        yield from _parsed(value, StatedDate.parse)
    else:
        for number in _texts(value):
            if len(number) == len("20180601"):
                yield from _days(number)
            elif int(number) in _YEARS:
                yield number


def _last_days(value: Any) -> Iterator[str]:
    """Return the last day of a period, or that it has none."""
    if isinstance(value, str):
        for period in _parsed(value, StatedPeriod.parse):
            if period == {"last": ".."}:
                yield ".."
    yield from _days(value)


def _on_days(value: Any) -> Iterator[Any]:
    for day in _days(value):
        yield {"kind": OnDate.KIND.slug, "day": day}


def _sums(value: Any) -> Iterator[Any]:
    """Return a sum; one of more decimals than there are as it is shown."""
    yield from _parsed(value, Money.parse)
    for number in _numbers(value) if not isinstance(value, str) else ():
        if Decimal(number).is_finite():
            as_shown = {"amount": number, "currency": "SEK"}
            yield from [*_parsed(number, Money)] or [as_shown]


def _kronor(value: Any) -> Iterator[str]:
    """Return the number of a sum in kronor."""
    for money in _sums(value):
        yield money["amount"]


def _organisation_numbers(value: Any) -> Iterator[str]:
    yield from _texts(value)
    if isinstance(value, str):
        yield "".join(value.split())


def _amounts(value: Any) -> Iterator[Any]:
    yield from _parsed(value, Amount.parse)
    for money in _sums(value) if not isinstance(value, str) else ():
        yield {"money": money}


def _parsed(value: Any, parse: Callable[[str], Any]) -> Iterator[Any]:
    """Return what a text is read as, in the plain form, if it can be read."""
    if isinstance(value, str):
        try:
            yield converter().unstructure(parse(value))
        except IllFormedError:
            return


_READ: dict[Any, Callable[[Any], Iterator[Any]]] = {
    str: _texts,
    bool: _flags,
    int: _counts,
    Decimal: _numbers,
    date: _days,
    StatedDate: _days,
    Money: _sums,
    Amount: _amounts,
    Period: lambda value: _parsed(value, StatedPeriod.parse),
    StatedPeriod: lambda value: _parsed(value, StatedPeriod.parse),
    StatedNumber: lambda value: _parsed(value, StatedNumber.parse),
    CaseNumber: _texts,
    OrganisationNumber: _organisation_numbers,
    OnDate: _on_days,
    Kronor: _kronor,
    FirstDay: _days,
    LastDay: _last_days,
}
"""How what was typed is read as each type."""
