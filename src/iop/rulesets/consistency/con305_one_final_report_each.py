# SPDX-License-Identifier: MIT
"""CON305: One final report from each (*en slutredovisning från var och en*)."""

from .._prelude import *
from ._reports import FINAL, INTERIM, NO_REPORTS


_AGAIN = Report(key="slut-igen", kind=ReportKind.FINAL)


@rule(
    code="CON305",
    name="one-final-report-each",
    title=Text(
        "En slutredovisning från var och en", "One final report from each"
    ),
    demand=Text(
        "Var och en som redovisar ska lämna bara en slutredovisning.",
        "Everyone who reports must give only one final report.",
    ),
    advice=Text(
        "Ange vilken redovisning som är slutredovisningen. De andra är "
        "delredovisningar.",
        "State which report is the final one. The others are interim.",
    ),
    finding=Text(
        "Här räknas {final} slutredovisningar upp, men det ska bara vara en.",
        "{final} final reports are listed here, but there must be only one.",
    ),
    fault=Text("För många slutredovisningar", "Too many final reports"),
    tells=Text(
        "om var och en lämnar en enda slutredovisning",
        "whether each reporter gives a single final report",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    related=("CON302",),
    meets=lambda: Agreement(reporting=Reporting(reports=(INTERIM, FINAL))),
    breaks=lambda: Agreement(reporting=Reporting(reports=(FINAL, _AGAIN))),
)
def one_final_report_each(
    reports: Reports, parties: Parties | None
) -> Iterator[Observation]:
    """Count the final reports of each reporter."""
    if not reports:
        yield NO_REPORTS
    gone = successors(Agreement(parties=parties))
    organisations = sum(
        isinstance(party, Organisation) and party.key not in gone
        for party in parties or ()
    )
    by_reporter: dict[str | None, list[int]] = {}
    for number, report in enumerate(reports):
        if report.kind is ReportKind.FINAL:
            for key in report.reporters or (None,):
                by_reporter.setdefault(key, []).append(number)
    if reports and not by_reporter:
        yield NotApplicable(
            Text(
                "Det finns ingen slutredovisning.", "There is no final report."
            )
        )
    told: set[int] = set()
    for reporter, places in by_reporter.items():
        count = len(places)
        if count > 1 and reporter is None and organisations > 1:
            for number in places:
                yield NotStated(f"/reporting/reports/{number}/reporter")
        elif count > 1 and places[1] not in told:
            # What several report together is told once.
            told.add(places[1])
            yield violation(
                f"/reporting/reports/{places[1]}/kind", final=count
            )
