# SPDX-License-Identifier: MIT
"""What was planned and what was reached, in words: *resultat i ord*."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from ..agreement import Names, VolumeRate
from ..followup import OutcomeRow
from ..values import (
    Lang,
    Period,
    StatedDate,
    StatedNumber,
    StatedPeriod,
    Text,
    isolated,
    written,
)


__all__ = ["by_day", "outcome_words"]

_PLANNED = Text("planerat {number}", "planned {number}")
_TARGET = Text("målet är {number}", "the target is {number}")
_RATE = Text("{unit} per {rate}", "{unit} per {rate}")
_BY_DAY = Text("senast {day}", "by {day}")
_REACHED = Text("uppnått {number}", "reached {number}")
_MEASURED = Text("uppmätt {number}", "measured {number}")
_NOT_KNOWN = Text("uppnått: inte känt", "reached: not known")
_UNPLANNED = Text("inget planerat", "nothing planned")
_SHARE = Text("{number} procent av planerat", "{number} per cent of it")
_ON_THE_WAY = Text(
    "{number} procent av vägen till målet",
    "{number} per cent of the way to the target",
)


def outcome_words(
    one: OutcomeRow, names: Names, lang: Lang
) -> tuple[str, str, str, str]:
    """Write what it is about, what was planned, what was reached, and its share.

    What it is about, and the share, are empty if they are not told.
    """
    party = one.party and names.of("party", one.party, is_within=True)
    heads = [written(head, lang) for head in (one.subject, party) if head]
    is_indicator = one.pointer is not None and "indicators" in one.pointer
    share = ""
    if one.share is not None:
        words = _ON_THE_WAY if is_indicator else _SHARE
        share = words.fill(lang, number=int(Fraction(one.share) * 100))
    return (
        ", ".join(heads),
        _planned(one, lang, is_indicator=is_indicator),
        _reached(one, lang, is_indicator=is_indicator),
        share,
    )


def _planned(one: OutcomeRow, lang: Lang, *, is_indicator: bool) -> str:
    if one.planned is None:
        return _UNPLANNED.fill(lang)
    words = _TARGET if is_indicator else _PLANNED
    number = _counted(one.planned, _unit(one, lang), one.planned_in, lang)
    day = one.target_on and by_day(one.target_on, lang)
    planned = words.fill(lang, number=number)
    return f"{planned} {day}" if day else planned


def _reached(one: OutcomeRow, lang: Lang, *, is_indicator: bool) -> str:
    if one.reached is None:
        return _NOT_KNOWN.fill(lang)
    words = _MEASURED if is_indicator else _REACHED
    # The time is written once, if it is the time that was planned for.
    is_same = one.planned is not None and one.reached_in == one.planned_in
    period = None if is_same else one.reached_in
    unit = one.unit and isolated(one.unit)
    number = _counted(one.reached, unit, period, lang)
    return words.fill(lang, number=number)


def _unit(one: OutcomeRow, lang: Lang) -> str | None:
    """Write what is planned to be counted, and how often so many."""
    unit = one.unit and isolated(one.unit)
    if unit is None or one.per in {None, VolumeRate.TERM}:
        return unit
    rate = one.per.text.fill(lang)
    return _RATE.fill(lang, unit=unit, rate=rate)


def by_day(day: date | StatedDate, lang: Lang) -> str:
    """Write the last day; one that is said to be before or about, as it is."""
    is_qualified = isinstance(day, StatedDate) and not day.edtf[-1].isdigit()
    if is_qualified or "/" in str(day):
        return written(day, lang)
    return _BY_DAY.fill(lang, day=day)


def _counted(
    number: Decimal | StatedNumber,
    unit: str | None,
    period: Period | StatedPeriod | None,
    lang: Lang,
) -> str:
    """Write a number with what is counted, and in what time."""
    words = [written(number, lang)]
    if unit is not None:
        words.append(unit)
    if period is not None:
        words.append(f"({written(period, lang)})")
    return " ".join(words)
