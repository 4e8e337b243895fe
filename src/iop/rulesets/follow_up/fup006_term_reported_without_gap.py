# SPDX-License-Identifier: MIT
"""FUP006: The whole term is reported on (*hela avtalstiden redovisas*)."""

from .._prelude import *
from ._citations import FOLLOW_UP
from ._reports import told


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
    reports: Reports,
    term: TermPeriod,
) -> Iterator[Observation]:
    """Look for days that no report covers; one of no stated period may."""
    if term.last is None:
        yield NotApplicable(
            Text("Avtalstiden har inget slut.", "The term has no end.")
        )
        return
    covered = [
        report.covers for report in reports if report.covers is not None
    ]
    gaps = tuple(_gaps(term.first, term.last, covered))
    unknown = [
        NotStated(f"/reporting/reports/{number}/covers")
        for number, report in enumerate(reports)
        if report.covers is None
    ]
    if unknown and gaps:
        yield from unknown
        return
    for gap in gaps:
        yield violation("/reporting/reports", days=told(gap))


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


def _covering(period: Period) -> Agreement:
    final = Report(key="slut", kind=ReportKind.FINAL, covers=period)
    return Agreement(
        term=Term(period=_YEAR), reporting=Reporting(reports=(final,))
    )
