# SPDX-License-Identifier: MIT
"""Whether the reports are in order: *redovisningar*."""

from .._prelude import *


INTERIM = Report(key="del", kind=ReportKind.INTERIM)
FINAL = Report(key="slut", kind=ReportKind.FINAL)
NO_REPORTS = NotApplicable(
    Text("Inga redovisningar ska lämnas.", "No reports are to be given.")
)


def due_day(due: Deadline | None) -> date | StatedDate | None:
    """Return the day by which something is due, as far as it is fixed."""
    if isinstance(due, OnDate):
        return due.day
    if not isinstance(due, Within):
        return None
    first, last = first_of(due.period), last_of(due.period)
    if last is not None:
        return last
    # Fixed, but known in part: on the first day of the period or after it.
    begins = earliest(first) if first else None
    return StatedDate(f"{begins or date.min}/..")
