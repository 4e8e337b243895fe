# SPDX-License-Identifier: MIT
"""What falls due in each month, and how it stands: *att bevaka per månad*."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from ...followup import Progress
from ...render.charts._rows import Chart, Look, Part, Room, StackRow
from ...values import Lang, StatedDate, Text, written
from ..summaries import ObligationCount, Summary
from ._counts import counted, number_of_agreements


__all__ = ["KINDS", "ROOM", "obligation_rows"]

_TITLE = Text(
    "Att bevaka per månad, {agreements}",
    "Obligations by month, {agreements}",
)
_NOTHING = Text("Det finns inget att bevaka.", "There are no obligations.")
_NONE = Text("inget", "none")
_BEFORE = Text("Före {month}: {counts}.", "Before {month}: {counts}.")
_AFTER = Text("Efter {month}: {counts}.", "After {month}: {counts}.")
_NO_DAY = Text(
    "Utan känd sista dag: {counts}.", "With no last day known: {counts}."
)

_LOOKS = {
    Progress.OVERDUE: Look.RED,
    Progress.DUE_TODAY: Look.DARK,
    Progress.UPCOMING: Look.STRIPED,
    Progress.NOT_YET_RECKONABLE: Look.DOTTED,
    Progress.MET_LATE: Look.CROSSED,
    Progress.MET: Look.PALE,
    Progress.WAIVED: Look.WHITE,
}
KINDS = tuple(Part(one.text, look) for one, look in _LOOKS.items())
"""How things stand, in the order of the legend; what is done in time is done."""

ROOM = Room(high=0.24, beside=1.5)
_MONTHS, _PAST = 36, 12
"""How many months are drawn, and how many of them before the next due."""
_MONTHS_OF_YEAR = 12
_TO_COME = frozenset({Progress.DUE_TODAY, Progress.UPCOMING})

_Counts = Counter[tuple[int, Progress]]


def obligation_rows(
    summary: Summary, days: tuple[str, ...], lang: Lang
) -> Chart[StackRow]:
    """List the months, and what falls due in each; and tell of what days."""
    counts: _Counts = Counter()
    for one in summary.obligations:
        if one.month is not None:
            counts[_number(one.month), _standing(one)] += one.number
    first, last = _window(summary.obligations)
    notes = [*days, *_besides(summary, counts, first, last, lang)]
    if not summary.obligations:
        notes.append(_NOTHING.fill(lang))
    return Chart(
        _TITLE.fill(
            lang, agreements=number_of_agreements(summary.agreements, lang)
        ),
        tuple(_row(n, counts, lang) for n in range(first, last + 1)),
        tuple(notes),
    )


def _number(month: date) -> int:
    return month.year * _MONTHS_OF_YEAR + month.month - 1


def _month(number: int, lang: Lang) -> str:
    year, month = divmod(number, _MONTHS_OF_YEAR)
    return written(StatedDate(f"{year:04d}-{month + 1:02d}"), lang)


def _standing(one: ObligationCount) -> Progress:
    is_in_time = one.progress is Progress.MET_IN_TIME
    return Progress.MET if is_in_time else one.progress


def _window(counts: Iterable[ObligationCount]) -> tuple[int, int]:
    """Return the first and the last month that are drawn.

    They are those around the first month in which something is still to
    come; where nothing is, the last of all.
    """
    months = [
        (_number(one.month), one.progress in _TO_COME)
        for one in counts
        if one.month is not None
    ]
    if not months:
        return 0, -1
    coming = [month for month, is_coming in months if is_coming]
    (low, _), (high, _) = min(months), max(months)
    around = min(coming, default=high)
    first = max(low, min(around - _PAST, high - _MONTHS + 1))
    return first, min(high, first + _MONTHS - 1)


def _parts(counts: _Counts, months: Iterable[int]) -> tuple[Part, ...]:
    """Return how many fall due in some months, by how they stand."""
    known = [*months]
    return tuple(
        Part(one.text, look, Decimal(sum(counts[n, one] for n in known)))
        for one, look in _LOOKS.items()
    )


def _row(number: int, counts: _Counts, lang: Lang) -> StackRow:
    parts = _parts(counts, (number,))
    name = _month(number, lang)
    return StackRow(
        name[0].upper() + name[1:],
        counted(parts, lang) or _NONE.fill(lang),
        (parts,),
    )


def _besides(
    summary: Summary, counts: _Counts, first: int, last: int, lang: Lang
) -> Iterator[str]:
    """Tell of what falls due in no month that is drawn."""
    months = {month for month, _ in counts}
    undated: _Counts = Counter()
    for one in summary.obligations:
        if one.month is None:
            undated[0, _standing(one)] += one.number
    if said := counted(_parts(counts, (n for n in months if n < first)), lang):
        yield _BEFORE.fill(lang, month=_month(first, lang), counts=said)
    if said := counted(_parts(counts, (n for n in months if n > last)), lang):
        yield _AFTER.fill(lang, month=_month(last, lang), counts=said)
    if said := counted(_parts(undated, (0,)), lang):
        yield _NO_DAY.fill(lang, counts=said)
