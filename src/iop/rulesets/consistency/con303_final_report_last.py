# SPDX-License-Identifier: MIT
"""CON303: The final report last (*slutredovisningen sist*)."""

from .._fixes import mechanical, suggested
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
        "{report} kommer efter slutredovisningen.",
        "{report} comes after the final report.",
    ),
    fault=Text(
        "Slutredovisningen är inte sist", "The final report is not the last"
    ),
    tells=Text(
        "om slutredovisningen kommer sist",
        "whether the final report is the last",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(reporting=Reporting(reports=(INTERIM, FINAL))),
    breaks=lambda: Agreement(reporting=Reporting(reports=(FINAL, INTERIM))),
)
def final_report_last(
    agreement: Agreement, reports: Reports
) -> Iterator[Observation]:
    """Look for interim reports after the final one of the same reporter.

    The days tell; where one of them is not fixed, the order of the list does.
    """
    final = tuple(
        report for report in reports if report.kind is ReportKind.FINAL
    )
    if len(final) in (0, len(reports)):
        yield NotApplicable(
            Text(
                "Avtalet anger inte både en slutredovisning och en annan "
                "redovisning.",
                "The agreement does not state both a final report and "
                "another.",
            )
        )
        return
    late, untold = _late(reports)
    move = _moved_last(agreement, reports) if late else ()
    for number in late:
        place = f"/reporting/reports/{number}"
        yield violation(place, *move, report=Called(place))
    for number in untold:
        yield KnownInPart(f"/reporting/reports/{number}/due")


def _moved_last(
    agreement: Agreement, reports: tuple[Report, ...]
) -> tuple[Fix, ...]:
    """Put the final report last, with the places that are told of in it.

    Where the final one has a fixed day it is that, and only the order of the
    list can be wrong. Where it has none, it may be another that is the final
    one. Where the days are wrong, no order of the list is right.
    """
    order = sorted(
        range(len(reports)),
        key=lambda number: reports[number].kind is ReportKind.FINAL,
    )
    ordered = tuple(reports[number] for number in order)
    if any(_late(ordered)):
        return ()
    is_fixed = all(
        due_day(report.due) is not None
        for report in reports
        if report.kind is ReportKind.FINAL
    )
    offered = mechanical if is_fixed else suggested
    return (
        offered(
            "Ställ slutredovisningen sist.",
            "Put the final report last.",
            Change(
                pointer="/reporting/reports", before=reports, after=ordered
            ),
            *_told_of(agreement, order),
        ),
    )


def _told_of(agreement: Agreement, order: list[int]) -> Iterator[Change]:
    """Let what tells of a report tell of the same one in its new place."""
    named = [
        (f"/evidence/{number}/place", one.place)
        for number, one in enumerate(agreement.evidence or ())
    ]
    named += [
        (f"/known_in_part/{number}", place)
        for number, place in enumerate(agreement.known_in_part or ())
    ]
    places = {str(old): new for new, old in enumerate(order)}
    for pointer, place in named:
        *above, token = split(place)[:3] or ("",)
        if above != ["reporting", "reports"] or token not in places:
            continue
        after = join(*above, places[token], *split(place)[3:])
        if after != place:
            yield Change(pointer=pointer, before=place, after=after)


def _late(reports: tuple[Report, ...]) -> tuple[list[int], list[int]]:
    """Number the interim reports that come after the final one, or may."""
    everybody = _Finals()
    finals: dict[str | None, _Finals] = {}
    for number, report in enumerate(reports):
        if report.kind is ReportKind.FINAL:
            for key in report.reporters or (None,):
                finals.setdefault(key, _Finals()).add(number, report)
            everybody.add(number, report)
    # One that names no reporter may be anybody's.
    of_nobody = finals.get(None, _Finals())
    late: list[int] = []
    untold: list[int] = []
    for number, report in enumerate(reports):
        if report.kind is not ReportKind.INTERIM:
            continue
        own = [finals.get(key, _Finals()) for key in report.reporters]
        held = [[one, of_nobody] for one in own] or [[everybody]]
        answers = {_is_after(number, report, lasts) for lasts in held}
        if True in answers:
            late.append(number)
        elif None in answers:
            untold.append(number)
    return late, untold


def _is_after(
    number: int, interim: Report, lasts: list["_Finals"]
) -> bool | None:
    """Return whether there is a final report, and all come before it.

    Returns:
        ``None`` if the days are not known well enough to tell.
    """
    if not any(one.last >= 0 for one in lasts):
        return False
    answers = {one.are_before(number, interim) for one in lasts}
    if False in answers:
        return False
    return None if None in answers else True


@attrs.define
class _Finals:
    """What final reports an interim one is held against.

    Attributes:
        last: The place of the last of them; -1 if there is none.
        last_undated: The place of the last with no fixed day, likewise.
        is_dated: Whether any has a fixed day.
        least: The latest day of those that have one, at the earliest.
        most: That day at the latest.
    """

    last: int = -1
    last_undated: int = -1
    is_dated: bool = False
    least: date = date.min
    most: date = date.min

    def add(self, place: int, final: Report) -> None:
        """Count one in; places are given in their order."""
        day = due_day(final.due)
        self.last = place
        if day is None:
            self.last_undated = place
        else:
            self.is_dated = True
            self.least = max(self.least, earliest(day) or date.min)
            self.most = max(self.most, latest(day) or date.max)

    def are_before(self, number: int, interim: Report) -> bool | None:
        """Return whether an interim report comes after each of them.

        Days count where both have one, and places where one has none.

        Returns:
            ``None`` if the days are not known well enough to tell.
        """
        day = due_day(interim.due)
        if day is None:
            return number > self.last
        if number <= self.last_undated:
            return False
        if not self.is_dated or (earliest(day) or date.min) > self.most:
            return True
        is_not = (latest(day) or date.max) <= self.least
        return False if is_not else None
