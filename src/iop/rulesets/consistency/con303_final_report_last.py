# SPDX-License-Identifier: MIT
"""CON303: The final report last (*slutredovisningen sist*)."""

from .._fixes import mechanical
from .._prelude import *
from ._reports import FINAL, INTERIM, due_day


@rule(
    code="CON303",
    name="final-report-last",
    title=Text("Slutredovisningen sist", "The final report last"),
    demand=Text(
        "Ingen annan redovisning ska lämnas senare än slutredovisningen. Där "
        "det saknas datum ska slutredovisningen stå sist.",
        "No other report must be due later than the final one. Where there "
        "are no dates, the final report must stand last.",
    ),
    advice=Text(
        "Rätta dagarna, eller flytta slutredovisningen sist.",
        "Correct the days, or move the final report last.",
    ),
    finding=Text(
        "Redovisningen {key} kommer efter slutredovisningen.",
        "The report {key} comes after the final report.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(reporting=Reporting(reports=(INTERIM, FINAL))),
    breaks=lambda: Agreement(reporting=Reporting(reports=(FINAL, INTERIM))),
)
def final_report_last(
    reports: Reports,
) -> Iterator[Observation]:
    """Look for interim reports after the final one of the same reporter.

    The days tell; where one of them is not fixed, the order of the list does.
    """
    final = tuple(
        report for report in reports if report.kind is ReportKind.FINAL
    )
    if not final:
        yield NotApplicable(
            Text(
                "Det finns ingen slutredovisning.", "There is no final report."
            )
        )
        return
    ordered = (
        *(report for report in reports if report.kind is not ReportKind.FINAL),
        *final,
    )
    # Where the days are wrong, no order of the list is right.
    posting = () if _late(ordered) else (_moved_last(reports, ordered),)
    for number, report in _late(reports):
        yield violation(
            f"/reporting/reports/{number}", *posting, key=report.key
        )


def _moved_last(
    reports: tuple[Report, ...], ordered: tuple[Report, ...]
) -> Fix:
    return mechanical(
        "Ställ slutredovisningen sist.",
        "Put the final report last.",
        Change(pointer="/reporting/reports", before=reports, after=ordered),
    )


def _late(reports: tuple[Report, ...]) -> list[tuple[int, Report]]:
    """Find the interim reports that come after the final one."""
    everybody = _Finals()
    finals: dict[str | None, _Finals] = {}
    for number, report in enumerate(reports):
        if report.kind is ReportKind.FINAL:
            for key in report.reporters or (None,):
                finals.setdefault(key, _Finals()).add(number, report)
            everybody.add(number, report)
    # One that names no reporter may be anybody's.
    of_nobody = finals.get(None, _Finals())
    late = []
    for number, report in enumerate(reports):
        if report.kind is not ReportKind.INTERIM:
            continue
        own = [finals.get(key, _Finals()) for key in report.reporters]
        held = [[one, of_nobody] for one in own] or [[everybody]]
        if any(_is_after(number, report, lasts) for lasts in held):
            late.append((number, report))
    return late


def _is_after(number: int, interim: Report, lasts: list["_Finals"]) -> bool:
    """Return whether there is a final report, and all come before it."""
    return any(one.last >= 0 for one in lasts) and all(
        one.are_before(number, interim) for one in lasts
    )


@attrs.define
class _Finals:
    """What final reports an interim one is held against.

    Attributes:
        last: The place of the last of them; -1 if there is none.
        last_undated: The place of the last with no fixed day, likewise.
        day: The latest day of those that have one.
    """

    last: int = -1
    last_undated: int = -1
    day: date | None = None

    def add(self, place: int, final: Report) -> None:
        """Count one in; places are given in their order."""
        day = due_day(final.due)
        self.last = place
        if day is None:
            self.last_undated = place
        else:
            self.day = max(self.day or day, day)

    def are_before(self, number: int, interim: Report) -> bool:
        """Return whether an interim report comes after each of them.

        Days count where both have one, and places where one has none.
        """
        day = due_day(interim.due)
        if day is None:
            return number > self.last
        return number > self.last_undated and (
            self.day is None or day > self.day
        )
