# SPDX-License-Identifier: MIT
"""Days and periods in plain data, exact or known in part: *dagar*.

A day known in part is text in EDTF (ISO 8601-2). In a period what is left out
is not known, and ``".."`` for the last day says that there is none.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import attrs

from ..values import (
    IllFormedError,
    Period,
    StatedDate,
    StatedPeriod,
    Text,
    as_date,
    as_flag,
)
from ._faults import At, Faults, as_object, missing, unknown_keys


__all__ = [
    "any_day_of",
    "day_of",
    "period_of",
    "plain_period",
    "plain_span",
    "span_of",
]

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_OPEN = ".."
"""What stands for the last day of a period that has no end."""

_A_DAY, _A_PERIOD = '"2019-02-28"', '{"first": "2018-01-01", "last": ".."}'

# fmt: off
_MONTH_ALONE = Text("Är bara månaden känd, skriv till exempel 2019-02.", "If only the month is known, write for example 2019-02.")
_OPEN_ENDED = ('falskt; att slut saknas (tills vidare) skrivs "last": ".."', 'false; that there is no end (until further notice) is written "last": ".."', "false")
_ONE_END = ('en sista dag, ".." eller is_open_ended, och bara ett av dem', 'a last day, ".." or is_open_ended, and only one of them', '"last": ".."')
_END = ('att nyckeln last finns: den sista dagen, eller ".." som säger att slut saknas (tills vidare)', 'that the key last is there: the last day, or ".." which says that there is no end (until further notice)', '"last": "2018-12-31"')
# fmt: on


def day_of(value: object, _: object = None) -> date:
    """Read a day, ``YYYY-MM-DD`` and nothing else."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return as_date(date.fromisoformat(value))
        except ValueError:
            pass
    sv, en = _right_day(value)
    raise IllFormedError(
        "date.form", value, f"{sv} ÅÅÅÅ-MM-DD", f"{en} YYYY-MM-DD", _A_DAY
    )


def _right_day(value: object) -> tuple[str, str]:
    """Describe what is right where *value* is no day as text."""
    if not isinstance(value, str):
        return "en dag som text,", "a day as text,"
    if _DAY.fullmatch(value):
        return "en dag som finns,", "a day that exists,"
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return "en dag skriven", "a day written"
    # 20180601 is a day, in another form.
    if ":" in value:
        return "en dag utan klockslag,", "a day without a time,"
    return "en dag skriven", "a day written"


def any_day_of(value: object) -> date | StatedDate:
    """Read a day: exact, or known in part and then in EDTF."""
    try:
        return day_of(value)
    except IllFormedError as error:
        if isinstance(value, str) and not _DAY.fullmatch(value):
            try:
                return StatedDate(value)
            except IllFormedError:
                pass
        raise IllFormedError(
            error.code,
            value,
            f"{error.sv}, eller vad som är känt av den enligt EDTF, såsom "
            "2019-02",
            f"{error.en}, or what is known of it in EDTF, such as 2019-02",
            _A_DAY,
            (_MONTH_ALONE,),
        ) from None


def _or_open(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Read a last day, or that there is none."""
    return lambda value: _OPEN if value == _OPEN else read(value)


def _is_limited(value: object) -> bool:
    """Read that a period has an end; that it has none is said by its end."""
    if as_flag(value):
        raise IllFormedError("stated-period.open", value, *_OPEN_ENDED)
    return False


def _length_of(field: str) -> Callable[[Any], Any]:
    """Read a length, and show what is right as it stands in a document."""
    check: Any = attrs.fields_dict(StatedPeriod)[field].converter

    def read(value: object) -> Any:
        try:
            return check(value)
        except IllFormedError as error:
            code, given, sv, en, *_ = error.args
            raise IllFormedError(code, given, sv, en, "36") from None

    return read


_OF_PERIOD: dict[str, Callable[[Any], Any]] = {
    "first": day_of,
    "last": _or_open(day_of),
}
_OF_SPAN: dict[str, Callable[[Any], Any]] = {
    "first": any_day_of,
    "last": _or_open(any_day_of),
    "is_open_ended": _is_limited,
    "months": _length_of("months"),
    "days": _length_of("days"),
}
"""How each part of a period is read, known in full and in part."""


def period_of(value: object, _: object = None) -> Period:
    """Read a period of which both ends are stated, an open one as ``..``."""
    parts, found = _read(value, _OF_PERIOD)
    document: Any = value
    if document.get("first") is None:
        found.append((("first",), missing("first", '"2018-01-01"')))
    if document.get("last") is None:
        found.append((("last",), IllFormedError("key.missing", None, *_END)))
    if parts.get("last") == _OPEN:
        parts["last"] = None
    made: Period = _made(Period, parts, frozenset(parts), found)
    return made


def span_of(value: object) -> Period | StatedPeriod:
    """Read a period, known in full or in part."""
    parts, found = _read(value, _OF_SPAN)
    right = frozenset(_OF_SPAN).difference(
        place[0] for place, _ in found if place
    )
    if parts.get("last") == _OPEN:
        if "is_open_ended" in parts:
            fault = IllFormedError(
                "stated-period.end", parts["is_open_ended"], *_ONE_END
            )
            found.append((("is_open_ended",), fault))
        parts |= {"last": None, "is_open_ended": True}
    first, last = parts.get("first"), parts.get("last")
    is_full = isinstance(first, date) and (
        parts.keys() == _OF_PERIOD.keys()
        if isinstance(last, date)
        else parts.keys() == {"first", "last", "is_open_ended"}
        and last is None
    )
    made: Period | StatedPeriod = (
        _made(Period, {"first": first, "last": last}, right, found)
        if is_full
        else _made(StatedPeriod, parts, right, found)
    )
    return made


def _read(
    value: object, readers: dict[str, Callable[[Any], Any]]
) -> tuple[dict[str, Any], list[At]]:
    """Read the parts that are stated, and note the faults of the others."""
    document = as_object(value, lambda: _A_PERIOD)
    parts: dict[str, Any] = {}
    found: list[At] = []
    if not document.keys() <= readers.keys():
        found.extend(unknown_keys(document, tuple(readers)))
    for name, read in readers.items():
        if (part := document.get(name)) is not None:
            try:
                parts[name] = read(part)
            except IllFormedError as error:
                found.append(((name,), error.with_traceback(None)))
    return parts, found


def _made(
    kind: Any, parts: dict[str, Any], right: frozenset[str], found: list[At]
) -> Any:
    """Make a period of its parts, or tell all that is wrong with them."""
    misfits = []
    if not found:
        try:
            return kind(**parts)
        except IllFormedError:
            # The first misfit; all are told here.
            pass
    for fit in kind.FITS:
        if right.issuperset(fit.paths):
            misfits.extend(fit.check(*map(parts.get, fit.paths)))
    raise Faults([*found, *misfits])


def plain_period(period: Period) -> dict[str, str]:
    """Write a period; that it has no end is said."""
    last = _OPEN if period.last is None else period.last.isoformat()
    return {"first": period.first.isoformat(), "last": last}


def plain_span(period: StatedPeriod) -> dict[str, Any]:
    """Write what is known of a period."""
    plain: dict[str, Any] = {}
    if period.first is not None:
        plain["first"] = str(period.first)
    if period.last is not None:
        plain["last"] = str(period.last)
    if period.is_open_ended:
        plain["last"] = _OPEN
    elif period.is_open_ended is not None:
        plain["is_open_ended"] = False
    if period.months is not None:
        plain["months"] = period.months
    if period.days is not None:
        plain["days"] = period.days
    return plain
