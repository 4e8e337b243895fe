# SPDX-License-Identifier: MIT
"""The forms that simple values have: *former*.

Each function takes what was given and returns it if it is of the form; or else
it raises the error that says what is right. They let nothing pass that only
looks alike: a truth is no number, a time of day no day, a float no number.
"""

import numbers
import re
import typing
from datetime import date, datetime
from decimal import Decimal

from .characters import (
    has_line_breaks,
    in_plain_spaces,
    is_unwritable,
    normal,
    says_something,
)
from .errors import IllFormedError


__all__ = [
    "as_count",
    "as_date",
    "as_decimal",
    "as_flag",
    "as_key",
    "as_long_text",
    "as_quantity",
    "as_share",
    "as_text",
    "as_year",
    "sought",
    "whole",
]

_KEY = re.compile(r"[^\W_](?:[\w.-]{0,62}[^\W_])?")
_MOST = 10**12
"""Counts stay below this: a million millions."""


def as_text(value: object) -> str:
    r"""Return *value* as text of one line, if it says something.

    It comes back in its one form: NFC, and spaces of all kinds plain, tabs
    too.

    Raises:
        IllFormedError: If it is no text; if nothing in it can be seen; if it
            has line breaks, of any kind; or holds a character that cannot be
            written down (a control, half of a surrogate pair, a place that
            Unicode has set aside for no character).

    >>> as_text("trygghet"), as_text("A\u030angsjo\u0308\u00a0centrum")
    ('trygghet', 'Ångsjö centrum')
    >>> as_text(" ")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got " "; right is text that says something (leave out what is not stated), for example: trygghet [text.blank]
    """
    text = as_long_text(value)
    if has_line_breaks(text):
        raise IllFormedError(
            "text.line",
            value,
            "text på en rad",
            "text on one line",
            "trygghet",
        )
    return in_plain_spaces(text)


def as_long_text(value: object) -> str:
    r"""Return *value* as text of one line or several, if it says something.

    It comes back in its one form, NFC; its spaces and line breaks are kept.

    Raises:
        IllFormedError: If it is no text; if nothing in it can be seen; or if
            it holds a character that cannot be written down.

    >>> as_long_text("trygga\nrum")
    'trygga\nrum'
    >>> as_long_text("\u200b")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "\u200b"; right is text that says something (leave out what is not stated), for example: trygghet [text.blank]
    """
    if not isinstance(value, str):
        raise IllFormedError(
            "text.expected", value, "text", "text", "trygghet"
        )
    # Not str(value): a member of an enum of texts would give its name.
    text = str.__str__(value)
    if not text.isprintable() and any(map(is_unwritable, text)):
        raise IllFormedError(
            "text.characters",
            value,
            "text utan styrtecken, halva surrogatpar och kodpunkter som "
            "aldrig är tecken",
            "text with no control characters, no lone surrogates and no "
            "code points that are never characters",
            "trygghet",
        )
    if not says_something(text):
        raise IllFormedError(
            "text.blank",
            value,
            "text som säger något (utelämna det som inte är angivet)",
            "text that says something (leave out what is not stated)",
            "trygghet",
        )
    return normal(text)


def as_key(value: object) -> str:
    """Return *value* if it can be a key: a short word other parts refer to.

    Letters and digits of any language, with hyphens, full stops and
    underscores between them; at most 64 characters. Capitals count. It comes
    back in its one form (NFC), so that keys that look alike are equal.

    Raises:
        IllFormedError: If it is no such word.

    >>> as_key("slutredovisning-2019")
    'slutredovisning-2019'
    >>> as_key("slut/redovisning")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "slut/redovisning"; right is a key of letters, digits and - . _ between them, at most 64, for example: slutredovisning [key.form]
    """
    text = as_long_text(value)
    if _KEY.fullmatch(text) is None:
        raise IllFormedError(
            "key.form",
            value,
            "en nyckel av bokstäver, siffror och - . _ däremellan, högst 64",
            "a key of letters, digits and - . _ between them, at most 64",
            "slutredovisning",
        )
    return text


def sought(key: str) -> str:
    """Return *key* in the form that keys are kept in, to look for it: *sökord*.

    What is no text comes back as it is: nothing is found by it.

    >>> sought("A\u030angsjo\u0308")
    'Ångsjö'
    """
    given: object = key
    return normal(given) if isinstance(given, str) else key


def as_flag(value: object) -> bool:
    """Return *value* if it is true or false, and nothing like it.

    Raises:
        IllFormedError: If it is anything else; 0 and 1 are numbers.
    """
    if value is True or value is False:
        return value
    raise IllFormedError(
        "flag.expected", value, "sant eller falskt", "true or false", "true"
    )


def as_count(value: object) -> int:
    """Return *value* if it is a count: a whole number, zero or more.

    Raises:
        IllFormedError: If it is no whole number, negative, or 10^12 or more.

    >>> as_count(4)
    4
    >>> as_count(-1)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got -1; right is a count from 0 to below 10^12, for example: 4 [count.range]
    """
    count = whole(value)
    if count is None:
        raise IllFormedError(
            "count.expected", value, "ett heltal", "a whole number", "4"
        )
    if not 0 <= count < _MOST:
        raise IllFormedError(
            "count.range",
            count,
            "ett antal från 0 till under 10^12",
            "a count from 0 to below 10^12",
            "4",
        )
    return count


def as_year(value: object) -> int:
    """Return *value* if it is a calendar year from 1 to 9999.

    Raises:
        IllFormedError: If it is not.
    """
    year = whole(value)
    if year is None or not date.min.year <= year <= date.max.year:
        raise IllFormedError(
            "year.form",
            value if year is None else year,
            "ett årtal med fyra siffror",
            "a calendar year of four digits",
            "2018",
        )
    return year


def as_date(value: object) -> date:
    """Return *value* if it is a day, without a time of day.

    Raises:
        IllFormedError: If it is no date, or has a time of day.
    """
    if isinstance(value, datetime):
        raise IllFormedError(
            "date.expected",
            value,
            "en dag utan klockslag; .date() ger dagen av en tidpunkt",
            "a day without a time; .date() gives the day of a time",
            "datetime(2018, 6, 1, 9, 30).date()",
        )
    if isinstance(value, date):
        return value
    raise IllFormedError(
        "date.expected",
        value,
        "en dag (date)",
        "a day (date)",
        "date(2018, 6, 1)",
    )


def as_decimal(value: object) -> Decimal:
    """Return *value* if it is an exact number in reach: 28 digits, 9 decimals.

    Raises:
        IllFormedError: If it is a float, not finite, or out of reach.
    """
    number = value
    if (given := whole(value)) is not None:
        number = _decimal_of(given)
    if (
        not isinstance(number, Decimal)
        or not number.is_finite()
        or number.adjusted() > 18  # noqa: PLR2004 - digits before the comma
        or typing.cast("int", number.as_tuple().exponent) < -9  # noqa: PLR2004 - decimals
    ):
        raise IllFormedError(
            "number.form",
            value,
            "ett exakt tal (ej flyttal) med högst 19 siffror före och 9 efter "
            "decimaltecknet",
            "an exact number (no float) with at most 19 digits before and 9 "
            "after the decimal mark",
            'Decimal("62.5")',
        )
    return number


def as_quantity(value: object) -> Decimal:
    """Return *value* if it is an exact number, zero or more.

    Raises:
        IllFormedError: If it is negative, or no exact number.
    """
    number = as_decimal(value)
    if number < 0:
        raise IllFormedError(
            "number.negative",
            str(number),
            "ett exakt tal från 0",
            "an exact number from 0",
            'Decimal("40.5")',
        )
    return number


def as_share(value: object) -> Decimal:
    """Return *value* if it is a share, from 0 to 1.

    Raises:
        IllFormedError: If it is outside that, or no exact number.

    >>> as_share(Decimal("0.8"))
    Decimal('0.8')
    >>> as_share(Decimal("1.4"))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "1.4"; right is a share from 0 to 1, for example: Decimal("0.8") [share.range]
    """
    number = as_decimal(value)
    if not 0 <= number <= 1:
        raise IllFormedError(
            "share.range",
            str(number),
            "en andel från 0 till 1",
            "a share from 0 to 1",
            'Decimal("0.8")',
        )
    return number


def whole(value: object) -> int | None:
    """Return *value* as an `int`, if it is a whole number of any kind.

    Those of NumPy are. Truth values are none, nor are floats.

    >>> whole(4), whole(True), whole(4.0)
    (4, None, None)
    """
    if type(value) is int:
        return value
    if isinstance(value, bool) or not isinstance(value, numbers.Integral):
        return None
    return int(value)


def _decimal_of(number: int) -> Decimal | int:
    """Make a Decimal of a number that is not absurdly wide."""
    return Decimal(number) if number.bit_length() <= 64 else number  # noqa: PLR2004 - 19 digits
