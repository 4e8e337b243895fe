# SPDX-License-Identifier: MIT
"""CON301: Number of reports (*antal redovisningar*)."""

from .._fixes import suggested
from .._prelude import *
from ._reports import FINAL, INTERIM


_LISTED = (
    Text("{number} räknas upp", "{number} is listed"),
    Text("{number} räknas upp", "{number} are listed"),
)


@rule(
    code="CON301",
    name="number-of-reports",
    title=Text("Antal redovisningar", "Number of reports"),
    demand=Text(
        "Det angivna antalet redovisningar ska vara så många som räknas upp.",
        "The stated number of reports must be as many as are listed.",
    ),
    advice=Text(
        "Ange rätt antal, eller lägg till den redovisning som saknas.",
        "State the right number, or add the report that is missing.",
    ),
    finding=Text(
        "Antalet redovisningar anges till {number}, men {listed}.",
        "The number of reports is stated as {number}, but {listed}.",
    ),
    fault=Text("Fel antal redovisningar", "The number of reports is wrong"),
    tells=Text(
        "om antalet redovisningar stämmer",
        "whether the number of reports is right",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        reporting=Reporting(number=2, reports=(INTERIM, FINAL))
    ),
    breaks=lambda: Agreement(
        reporting=Reporting(number=4, reports=(INTERIM, FINAL))
    ),
)
def number_of_reports(
    number: ReportCount | None,
    reports: Reports | None,
) -> Iterator[Observation]:
    """Count the reports; not every agreement says how many they are."""
    if number is None:
        yield NotApplicable(
            Text(
                "Avtalet anger inte hur många redovisningar det ska vara.",
                "The agreement does not state how many reports there are.",
            )
        )
        return
    if reports is None:
        yield NotStated("/reporting/reports")
        return
    listed = len(reports)
    if number != listed:
        count = suggested(
            "Ange så många redovisningar som räknas upp.",
            "State as many reports as are listed.",
            Change(pointer="/reporting/number", before=number, after=listed),
        )
        yield violation(
            "/reporting/number",
            count,
            number=number,
            listed=Counted(listed, *_LISTED),
        )
