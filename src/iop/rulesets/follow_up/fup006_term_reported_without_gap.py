# SPDX-License-Identifier: MIT
"""FUP006: The whole term is reported on (*hela avtalstiden redovisas*)."""

from .._prelude import *
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
    fault=Text(
        "En del av tiden redovisas inte", "Part of the term is not reported on"
    ),
    tells=Text(
        "om hela avtalstiden redovisas",
        "whether the whole term is reported on",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _covering(_YEAR),
    breaks=lambda: _covering(Period(date(2018, 1, 1), date(2018, 12, 30))),
    related=("CON401", "FUP007"),
)
def term_reported_without_gap(
    reports: Reports,
    term: TermSpan,
) -> Iterator[Observation]:
    """Look for days that no report covers; one of no stated period may."""
    if has_end(term) is False:
        yield NotApplicable(
            Text("Avtalstiden har inget slut.", "The term has no end.")
        )
        return
    covered = [
        report.covers for report in reports if report.covers is not None
    ]
    # What for certain is not covered, and what may not be.
    gaps = _between(inner_of(term), [outer_of(one) for one in covered])
    within = [days for one in covered if (days := inner_of(one)) is not None]
    may_lack = _between(outer_of(term), within)
    unknown = [
        NotStated(f"/reporting/reports/{number}/covers")
        for number, report in enumerate(reports)
        if report.covers is None
    ]
    if unknown and may_lack:
        yield from unknown
        return
    for gap in gaps:
        yield violation("/reporting/reports", days=told(gap))
    if may_lack and not gaps:
        yield from _known_in_part(reports, term)


def _known_in_part(
    reports: tuple[Report, ...], term: Period | StatedPeriod
) -> Iterator[KnownInPart]:
    """Point to the times that are known in part."""
    if exact_period(term) is None:
        yield KnownInPart("/term/period")
    for number, report in enumerate(reports):
        if report.covers is not None and exact_period(report.covers) is None:
            yield KnownInPart(f"/reporting/reports/{number}/covers")


def _between(term: Period | None, covered: list[Period]) -> tuple[Period, ...]:
    """Find the days of a term that no period covers."""
    if term is None:
        return ()
    return tuple(_gaps(term.first, term.last or date.max, covered))


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
