# SPDX-License-Identifier: MIT
"""CON302: Final report (*slutredovisning*)."""

from .._prelude import *
from ._reports import FINAL, INTERIM, NO_REPORTS


@rule(
    code="CON302",
    name="final-report-listed",
    title=Text("Slutredovisning", "Final report"),
    demand=Text(
        "Det ska finnas en slutredovisning.",
        "There must be a final report.",
    ),
    advice=Text(
        "Ange vilken redovisning som är slutredovisningen.",
        "State which report is the final one.",
    ),
    finding=Text(
        "Ingen av de redovisningar som räknas upp är en slutredovisning.",
        "None of the reports that are listed is a final report.",
    ),
    fault=Text("Slutredovisning saknas", "There is no final report"),
    tells=Text(
        "om det behövs en slutredovisning", "whether a final report is needed"
    ),
    severity=Severity.ERROR,
    stays_met=True,
    citations=(OWN_CHECK,),
    related=("CON305",),
    meets=lambda: Agreement(reporting=Reporting(reports=(INTERIM, FINAL))),
    breaks=lambda: Agreement(
        term=Term(period=Period(date(2018, 1, 1), date(2018, 12, 31))),
        reporting=Reporting(reports=(INTERIM,)),
    ),
)
def final_report_listed(
    reports: Reports, term: TermSpan | None
) -> Iterator[Observation]:
    """Look for a final report; one without end needs none."""
    if not reports:
        yield NO_REPORTS
    elif any(report.kind is ReportKind.FINAL for report in reports):
        return
    elif term is None:
        yield NotStated("/term/period")
    elif (is_limited := has_end(term)) is None:
        yield KnownInPart("/term/period")
    elif not is_limited:
        yield NotApplicable(
            Text(
                "Avtalet gäller tills vidare.",
                "The agreement runs until further notice.",
            )
        )
    else:
        yield violation("/reporting/reports")
