# SPDX-License-Identifier: MIT
"""Whether the reports cover the whole of the term: *redovisade perioder*."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations
from typing import Annotated

from ...agreement import Agreement
from ...findings import NotApplicable, NotStated, Remark, Severity, breach
from ...language import Text
from ...periods import Period
from ...reporting import ReportDuty, Reporting, ReportKind
from ...rule_sets import RuleSet
from ...rules import rule
from ...term import Term
from ..specimens import PARTIES
from .citations import FOLLOW_UP


__all__ = ["RULES"]

_ONE_DAY = timedelta(days=1)
_YEAR = Period(date(2018, 1, 1), date(2018, 12, 31))


@rule(
    code="FUP006",
    name="term-reported-without-gap",
    title=Text("Hela avtalstiden redovisas", "The whole term is reported on"),
    demand=Text(
        "Redovisningarna bör tillsammans avse hela avtalstiden.",
        "The reports should together cover the whole term.",
    ),
    advice=Text(
        "Låt en redovisning avse även den tid som saknas.",
        "Let a report cover the time that is missing as well.",
    ),
    finding=Text(
        "Ingen redovisning avser {days}.", "No report covers {days}."
    ),
    severity=Severity.WARNING,
    citations=FOLLOW_UP,
    meets=lambda: _covering(_YEAR),
    breaks=lambda: _covering(Period(date(2018, 1, 1), date(2018, 12, 30))),
    related=("CON401", "FUP007"),
)
def term_reported_without_gap(
    duties: Annotated[tuple[ReportDuty, ...], "/reporting/duties"],
    term: Annotated[Period, "/term/period"],
) -> Iterator[Remark]:
    """Look for days that no report covers; one of no stated period may."""
    if term.last is None:
        yield NotApplicable(
            Text("Avtalstiden har inget slut.", "The term has no end.")
        )
        return
    covered = [duty.covers for duty in duties if duty.covers is not None]
    gaps = tuple(_gaps(term.first, term.last, covered))
    unknown = [
        NotStated(f"/reporting/duties/{number}/covers")
        for number, duty in enumerate(duties)
        if duty.covers is None
    ]
    if unknown and gaps:
        yield from unknown
        return
    for gap in gaps:
        yield breach("/reporting/duties", days=_told(gap))


def _gaps(first: date, last: date, covered: list[Period]) -> Iterator[Period]:
    """Find the days from *first* through *last* that no period covers."""
    reached = first
    for period in sorted(covered, key=lambda period: period.first):
        if period.first > last:
            break
        if period.first > reached:
            yield Period(reached, period.first - _ONE_DAY)
        if period.last is None or period.last >= last:
            return
        reached = max(reached, period.last + _ONE_DAY)
    yield Period(reached, last)


def _told(days: Period) -> Period | date:
    return days.first if days.first == days.last else days


def _covering(period: Period) -> Agreement:
    final = ReportDuty(key="slut", kind=ReportKind.FINAL, covers=period)
    return Agreement(
        term=Term(period=_YEAR), reporting=Reporting(duties=(final,))
    )


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
        "Correct the periods, so that money and volumes are not counted twice.",
    ),
    finding=Text(
        "Redovisningarna {first} och {second} avser båda {days}.",
        "The reports {first} and {second} both cover {days}.",
    ),
    severity=Severity.WARNING,
    citations=FOLLOW_UP,
    meets=lambda: _following(date(2018, 7, 1)),
    breaks=lambda: _following(date(2018, 6, 30)),
    related=("FUP006",),
)
def reports_overlap(
    duties: Annotated[tuple[ReportDuty, ...], "/reporting/duties"],
) -> Iterator[Remark]:
    """Hold each pair of reports against each other."""
    if len(duties) <= 1:
        yield NotApplicable(
            Text(
                "Färre än två redovisningar ska lämnas.",
                "Fewer than two reports are to be given.",
            )
        )
        return
    places = [
        (number, duty, duty.covers)
        for number, duty in enumerate(duties)
        if duty.covers is not None
    ]
    for number, duty in enumerate(duties):
        if duty.covers is None:
            yield NotStated(f"/reporting/duties/{number}/covers")
    for (at, one, days), (place, other, others) in combinations(places, 2):
        shared = days.intersection(others)
        if shared is None or shared in (days, others):
            continue
        if one.reporter is None:
            yield NotStated(f"/reporting/duties/{at}/reporter")
        if other.reporter is None:
            yield NotStated(f"/reporting/duties/{place}/reporter")
        elif one.reporter == other.reporter:
            yield breach(
                f"/reporting/duties/{place}/covers",
                first=one.key,
                second=other.key,
                days=_told(shared),
            )


def _following(day: date) -> Agreement:
    return Agreement(
        parties=PARTIES,
        reporting=Reporting(
            duties=(
                ReportDuty(
                    key="del",
                    kind=ReportKind.INTERIM,
                    reporter="kfum",
                    covers=Period(date(2018, 1, 1), date(2018, 6, 30)),
                ),
                ReportDuty(
                    key="slut",
                    kind=ReportKind.FINAL,
                    reporter="kfum",
                    covers=Period(day, date(2018, 12, 31)),
                ),
            )
        ),
    )


RULES = RuleSet((term_reported_without_gap, reports_overlap))
"""The rules on the periods that reports cover."""
