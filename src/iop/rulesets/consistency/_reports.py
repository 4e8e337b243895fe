# SPDX-License-Identifier: MIT
"""Whether the reports are in order: *redovisningar*."""

from .._prelude import *


INTERIM = Report(key="del", kind=ReportKind.INTERIM)
FINAL = Report(key="slut", kind=ReportKind.FINAL)
NO_REPORTS = NotApplicable(
    Text("Inga redovisningar ska lämnas.", "No reports are to be given.")
)


def due_day(due: Deadline | None) -> date | None:
    """Name the day by which something is due, where the agreement fixes it."""
    if isinstance(due, OnDate):
        return due.day
    return due.period.last if isinstance(due, Within) else None
