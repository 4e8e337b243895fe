# SPDX-License-Identifier: MIT
"""The sums of each year: *pengar per år*."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from ...render.charts._rows import Chart, Look, Part, Room, StackRow
from ...values import Lang, Money, Text, plural, written
from .._measures import Grouping, Key, Measure
from ..summaries import Summary, SummaryRow
from ._counts import number_of_agreements


__all__ = ["KINDS", "ROOM", "money_on_scale", "sum_rows"]

_TITLE = Text("Pengar per år, {agreements}", "Money by year, {agreements}")
_NOTHING = Text(
    "Inga belopp i {currency} är kända.",
    "No sums in {currency} are known.",
)
_OTHERS = Text(
    "Belopp i {currencies} är inte med: varje valuta har en egen bild.",
    "Sums in {currencies} are not shown: each currency has its own picture.",
)
_NO_YEAR = Text("Utan år", "No year")
_BELOW_ZERO = Text(
    "Det som inte är använt är under noll där mer är godkänt än utbetalt på "
    "samma rad. Raderna ger tillsammans vad som inte är använt.",
    "What is unused is below zero where more is approved than paid on the "
    "same line. Together the lines give what is unused.",
)
_SUM = Text("{name} {sum}", "{name} {sum}")
_SUM_AND_MORE = Text("{sum} och {more}", "{sum} and {more}")
_ONLY_MORE = Text("{name}: {more}", "{name}: {more}")
_NOT_KNOWN = (
    Text("{number} belopp som inte är känt", "{number} sum that is not known"),
    Text(
        "{number} belopp som inte är kända",
        "{number} sums that are not known",
    ),
)
_UNITS = (
    (
        Decimal(1_000_000),
        Text("{number}\u00a0Mkr", "SEK\u00a0{number}\u00a0million"),
        Text(
            "{number}\u00a0miljoner {currency}",
            "{currency}\u00a0{number}\u00a0million",
        ),
    ),
    (
        Decimal(1_000),
        Text("{number}\u00a0tkr", "SEK\u00a0{number}\u00a0thousand"),
        Text(
            "{number}\u00a0tusen {currency}",
            "{currency}\u00a0{number}\u00a0thousand",
        ),
    ),
)
"""What money is counted in: kronor, and what is no kronor."""

_Bar = tuple[tuple[Measure, Look], ...]
_BARS: tuple[_Bar, ...] = (
    ((Measure.AMENDED, Look.WHITE),),
    ((Measure.PAID, Look.PALE),),
    ((Measure.ACCOUNTED, Look.STRIPED), (Measure.IN_KIND, Look.DOTTED)),
    ((Measure.UNUSED, Look.CROSSED),),
    ((Measure.TO_BE_REPAID, Look.DARK),),
)
"""The bars of a year; what is accounted for in money and in kind is one."""

KINDS = tuple(
    Part(measure.text, look) for bar in _BARS for measure, look in bar
)
"""What is summed up, in the order of the legend."""

ROOM = Room(high=0.84, told=4, most=12)

_LAST_YEAR = date.max.year

_Sums = dict[tuple[Key, Measure], SummaryRow]


def sum_rows(
    summary: Summary, days: tuple[str, ...], currency: str, lang: Lang
) -> Chart[StackRow]:
    """List the years, and the sums of each, of one currency."""
    by_year = [row for row in summary.rows if row.by is Grouping.YEAR]
    sums: _Sums = {
        (row.key, row.measure): row
        for row in by_year
        if row.amount.currency == currency
    }
    told = {measure for (_, measure), row in sums.items() if _is_told(row)}
    bars = [bar for bar in _BARS if told & {measure for measure, _ in bar}]
    rows = tuple(
        _row(key, sums, bars, lang)
        for key in dict.fromkeys(key for key, _ in sums)
        if any(_is_told(row) for (k, _), row in sums.items() if k == key)
    )
    others = dict.fromkeys(
        row.amount.currency
        for row in by_year
        if row.amount.currency != currency and not row.amount.is_zero
    )
    return Chart(
        _TITLE.fill(
            lang, agreements=number_of_agreements(summary.agreements, lang)
        ),
        rows,
        (*days, *_notes(rows, sums, tuple(others), currency, lang)),
    )


def _notes(
    rows: tuple[StackRow, ...],
    sums: _Sums,
    others: tuple[str, ...],
    currency: str,
    lang: Lang,
) -> Iterator[str]:
    if not rows:
        yield _NOTHING.fill(lang, currency=currency)
    if any(
        row.measure is Measure.UNUSED and row.amount.is_negative
        for row in sums.values()
    ):
        yield _BELOW_ZERO.fill(lang)
    if others:
        yield _OTHERS.fill(lang, currencies=others)


def _is_told(row: SummaryRow) -> bool:
    """Whether there is anything to tell of a sum that is shown."""
    is_shown = any(row.measure is part for bar in _BARS for part, _ in bar)
    return is_shown and bool(row.unknown or not row.amount.is_zero)


def _row(key: Key, sums: _Sums, bars: list[_Bar], lang: Lang) -> StackRow:
    """Set the sums of a year beside each other."""
    found = {measure: sums.get((key, measure)) for measure in Measure}
    told = [
        _told(row, lang)
        for bar in bars
        for measure, _ in bar
        if (row := found[measure]) is not None and _is_told(row)
    ]
    return StackRow(
        _NO_YEAR.fill(lang) if key is None else str(key),
        ", ".join(told),
        tuple(
            tuple(
                Part(measure.text, look, _size(found[measure]))
                for measure, look in bar
            )
            for bar in bars
        ),
        urgency=-key if isinstance(key, int) else -_LAST_YEAR,
    )


def _size(row: SummaryRow | None) -> Decimal:
    return Decimal(0) if row is None else row.amount.amount


def _told(row: SummaryRow, lang: Lang) -> str:
    """Write a sum, and how many more there are."""
    said = _SUM.fill(lang, name=row.measure.text, sum=row.amount)
    if not row.unknown:
        return said
    more = plural(row.unknown, *_NOT_KNOWN, lang)
    if not row.known:
        return _ONLY_MORE.fill(lang, name=row.measure.text, more=more)
    return _SUM_AND_MORE.fill(lang, sum=said, more=more)


def money_on_scale(
    number: Decimal, step: Decimal, currency: str, lang: Lang
) -> str:
    """Write money on a scale: in kronor, thousands or millions of them."""
    for unit, kronor, other in _UNITS:
        if step >= unit and currency == "SEK":
            return kronor.fill(lang, number=number / unit)
        if step >= unit:
            return other.fill(lang, number=number / unit, currency=currency)
    return written(Money(number, currency), lang)
