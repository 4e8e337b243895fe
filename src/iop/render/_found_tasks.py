# SPDX-License-Identifier: MIT
"""What a review found, as tasks: *att rätta*."""

from collections.abc import Iterator

import attrs

from ..rules import Finding, Review, Severity
from ..values import Lang
from ._places import group_of, places_title
from ._reasons import told
from .tasks import Task, TaskWeight


__all__ = ["found_tasks"]

_FOUND = {
    Severity.ERROR: TaskWeight.ERROR,
    Severity.WARNING: TaskWeight.WARNING,
    Severity.NOTE: TaskWeight.NOTE,
}


def found_tasks(review: Review, lang: Lang) -> Iterator[Task]:
    """Make tasks of what was found: one for a field, or for like rows."""
    groups: dict[object, list[Finding]] = {}
    for finding in review.findings:
        rows, leaf = group_of(finding.pointer)
        key = (finding.severity, finding.code, rows, leaf)
        groups.setdefault(key, []).append(finding)
    tasks: dict[object, Task] = {}
    for found in groups.values():
        task = _finding_task(found, review, lang)
        at = task.places, task.weight
        tasks[at] = _with(tasks[at], task) if at in tasks else task
    yield from tasks.values()


def _finding_task(findings: list[Finding], review: Review, lang: Lang) -> Task:
    """Make one task of what one rule found in one field, or in like rows."""
    first, agreement = findings[0], review.placed
    places = tuple(dict.fromkeys(one.pointer for one in findings))
    fixes = dict.fromkeys(fix for one in findings for fix in one.fixes)
    return Task(
        places=places,
        codes=(first.code,),
        weight=_FOUND[first.severity],
        title=places_title(
            [(place, None) for place in places], agreement, lang
        ),
        text=told(findings, review[first.code].rule, lang),
        fixes=tuple(fixes),
    )


def _with(task: Task, other: Task) -> Task:
    """Add what another rule found in the same field."""
    return attrs.evolve(
        task,
        codes=(*task.codes, *other.codes),
        text=f"{task.text} {other.text}",
        fixes=(*task.fixes, *other.fixes),
    )
