# SPDX-License-Identifier: MIT
"""Reviews, changes and follow-ups for a person to read: *utskrift*."""

from .changes import changes_text
from .comparisons import Cell, Comparison, EditionVerdict, compare_editions
from .explanations import explanation, outcome_lines
from .follow_ups import follow_up_text
from .glances import glance
from .labels import LABELS, label
from .reviews import review_text
from .signs import signs_text
from .tasks import Task, TaskWeight, ToDo
from .titles import title_of
from .to_do import to_do
from .to_do_texts import to_do_text


__all__ = [
    "LABELS",
    "Cell",
    "Comparison",
    "EditionVerdict",
    "Task",
    "TaskWeight",
    "ToDo",
    "changes_text",
    "compare_editions",
    "explanation",
    "follow_up_text",
    "glance",
    "label",
    "outcome_lines",
    "review_text",
    "signs_text",
    "title_of",
    "to_do",
    "to_do_text",
]
