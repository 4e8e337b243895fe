# SPDX-License-Identifier: MIT
"""CON302: One final report (*en slutredovisning*)."""

from .._prelude import *
from ._reports import FINAL, INTERIM, NO_REPORTS


_AGAIN = ReportDuty(key="slut-igen", kind=ReportKind.FINAL)


@rule(
    code="CON302",
    name="one-final-report",
    title=Text("En slutredovisning", "One final report"),
    demand=Text(
        "Det ska finnas en slutredovisning, och bara en från var och en som "
        "redovisar.",
        "There must be a final report, and only one from each that reports.",
    ),
    advice=Text(
        "Ange vilken redovisning som är slutredovisningen. De andra är "
        "delredovisningar.",
        "State which report is the final one. The others are interim.",
    ),
    finding=Text(
        "Antalet slutredovisningar är {final}. Det ska vara 1.",
        "The number of final reports is {final}. It must be 1.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(reporting=Reporting(duties=(INTERIM, FINAL))),
    breaks=lambda: Agreement(reporting=Reporting(duties=(FINAL, _AGAIN))),
)
def one_final_report(
    duties: Reports,
    parties: Parties | None,
    term: TermPeriod | None,
) -> Iterator[Remark]:
    """Count the final reports of each reporter."""
    final = [
        (number, duty.reporter)
        for number, duty in enumerate(duties)
        if duty.kind is ReportKind.FINAL
    ]
    if not duties:
        yield NO_REPORTS
    elif not final and term is not None and term.is_open:
        yield NotApplicable(
            Text(
                "Avtalet gäller tills vidare.",
                "The agreement runs until further notice.",
            )
        )
    elif not final:
        yield breach("/reporting/duties", final=0)
    organisations = sum(isinstance(p, Organisation) for p in parties or ())
    by_reporter: dict[str | None, list[int]] = {}
    for number, reporter in final:
        by_reporter.setdefault(reporter, []).append(number)
    for reporter, places in by_reporter.items():
        count = len(places)
        if count > 1 and reporter is None and organisations > 1:
            for number in places:
                yield NotStated(f"/reporting/duties/{number}/reporter")
        elif count > 1:
            yield breach(f"/reporting/duties/{places[1]}/kind", final=count)
