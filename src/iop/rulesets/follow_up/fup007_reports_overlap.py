# SPDX-License-Identifier: MIT
"""FUP007: The same time once (*samma tid en gång*)."""

import operator
from bisect import bisect_left, bisect_right, insort
from itertools import groupby, islice
from typing import Self

from .._prelude import *
from .._samples import PARTIES
from ._reports import told


@rule(
    code="FUP007",
    name="reports-overlap",
    title=Text("Samma tid en gång", "The same time once"),
    demand=Text(
        "Två redovisningar från samma part bör inte till en del avse samma "
        "tid. En redovisning får avse hela tiden för en annan, som en "
        "slutredovisning som sammanfattar.",
        "Two reports from one party should not in part cover the same time. A "
        "report may cover the whole time of another, as a final report that "
        "sums up.",
    ),
    advice=Text(
        "Rätta perioderna, så att pengar och volymer inte räknas två gånger.",
        "Correct the periods, so that money and volumes are not counted "
        "twice.",
    ),
    finding=Text(
        "{first} och {second} avser båda {days}.",
        "{first} and {second} both cover {days}.",
    ),
    fault=Text(
        "Samma tid redovisas två gånger", "The same time is reported on twice"
    ),
    tells=Text(
        "om någon tid redovisas två gånger",
        "whether any time is reported on twice",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _following(date(2018, 7, 1)),
    breaks=lambda: _following(date(2018, 6, 30)),
    related=("FUP006",),
)
def reports_overlap(
    reports: Reports,
) -> Iterator[Observation]:
    """Find each pair of reports that overlap, and each of no reporter."""
    if len(reports) <= 1:
        yield NotApplicable(
            Text(
                "Färre än två redovisningar ska lämnas.",
                "Fewer than two reports are to be given.",
            )
        )
        return
    by_reporter: dict[str | None, list[_Span]] = {}
    in_part: dict[str | None, list[_Span]] = {}
    for number, report in enumerate(reports):
        if report.covers is None:
            yield NotStated(f"/reporting/reports/{number}/covers")
            continue
        days = exact_period(report.covers)
        of_kind = in_part if days is None else by_reporter
        for key in report.reporters or (None,):
            own = of_kind.setdefault(key, [])
            own.append(_Span.of(number, days or outer_of(report.covers)))
    for number in _meeting(in_part, by_reporter):
        yield KnownInPart(f"/reporting/reports/{number}/covers")
    spans = [span for own in by_reporter.values() for span in own]
    unnamed = {span.number for span in by_reporter.pop(None, [])}
    for number in (unnamed & _overlapped(spans)) if unnamed else ():
        yield NotStated(f"/reporting/reports/{number}/reporter")
    seen: set[tuple[int, int]] = set()
    for own in by_reporter.values():
        for at, place, shared in _pairs(own):
            if (at, place) in seen:
                continue
            seen.add((at, place))
            yield violation(
                f"/reporting/reports/{place}/covers",
                first=Called(f"/reporting/reports/{at}"),
                second=Called(f"/reporting/reports/{place}", is_within=True),
                days=told(shared),
            )


@attrs.frozen
class _Span:
    """The days of a report, by their numbers: *tid på en axel*.

    Attributes:
        number: Its place among the reports.
        first: The first day.
        last: The last day; without end, one after the last day there is.
    """

    number: int
    first: int
    last: int

    @classmethod
    def of(cls, number: int, days: Period) -> Self:
        """Make one of a period."""
        last = days.last.toordinal() if days.last else _NO_END
        return cls(number, days.first.toordinal(), last)

    def mirrored(self) -> Self:
        """Turn the axis around."""
        return attrs.evolve(self, first=-self.last, last=-self.first)


_NO_END = date.max.toordinal() + 1
_first_of = operator.attrgetter("first")
_last_of = operator.attrgetter("last")


def _overlapping(
    spans: list[_Span],
) -> Iterator[tuple[_Span, Iterator[_Span]]]:
    """Find those that begin before each and end in it, but sooner than it.

    The spans are taken by their first days. Those that are not over lie in
    the order of their last days, so that the ones asked for stand first.
    """
    begun: list[_Span] = []
    for first, group in groupby(sorted(spans, key=_first_of), key=_first_of):
        del begun[: bisect_left(begun, first, key=_last_of)]
        together = list(group)
        for span in together:
            over = bisect_left(begun, span.last, key=_last_of)
            yield span, islice(begun, over)
        for span in together:
            insort(begun, span, key=_last_of)


def _pairs(spans: list[_Span]) -> list[tuple[int, int, Period]]:
    """Number each two spans that overlap, and neither holds the other.

    Returns:
        The lower number, the higher, and the days that the two share.
    """
    return sorted(
        (
            min(one.number, span.number),
            max(one.number, span.number),
            Period(date.fromordinal(span.first), date.fromordinal(one.last)),
        )
        for span, others in _overlapping(spans)
        for one in others
    )


def _overlapped(spans: list[_Span]) -> set[int]:
    """Number the spans that overlap any other, and neither holds the other."""
    mirrored = [span.mirrored() for span in spans]
    return {
        span.number
        for way in (spans, mirrored)
        for span, others in _overlapping(way)
        if next(others, None) is not None
    }


def _meeting(
    in_part: dict[str | None, list[_Span]],
    known: dict[str | None, list[_Span]],
) -> list[int]:
    """Number the spans known in part that may share a day with another.

    Only those of one reporter count; one that names none may be anybody's.
    """
    every = {
        key: [*in_part.get(key, []), *known.get(key, [])]
        for key in (*in_part, *known)
    }
    unnamed = every.pop(None, [])
    found: set[int] = set()
    for key, own in in_part.items():
        groups = every.values() if key is None else (every[key],)
        beside = [*unnamed, *(span for group in groups for span in group)]
        found.update(_met(own, beside))
    return sorted(found)


def _met(own: list[_Span], beside: list[_Span]) -> Iterator[int]:
    """Number the spans that may share a day with another than themselves."""
    firsts = sorted(span.first for span in beside)
    lasts = sorted(span.last for span in beside)
    for span in own:
        begun = bisect_right(firsts, span.last)
        over = bisect_left(lasts, span.first)
        if begun - over > 1:
            yield span.number


def _following(day: date) -> Agreement:
    return Agreement(
        parties=PARTIES,
        reporting=Reporting(
            reports=(
                Report(
                    key="del",
                    kind=ReportKind.INTERIM,
                    reporter="kfum",
                    covers=Period(date(2018, 1, 1), date(2018, 6, 30)),
                ),
                Report(
                    key="slut",
                    kind=ReportKind.FINAL,
                    reporter="kfum",
                    covers=Period(day, date(2018, 12, 31)),
                ),
            )
        ),
    )
