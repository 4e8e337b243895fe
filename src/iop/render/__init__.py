# SPDX-License-Identifier: MIT
"""Reviews, changes and follow-ups for a person to read: *utskrift*."""

from .changes import changes_text
from .comparisons import Cell, Comparison, EditionVerdict, compare_editions
from .explanations import explanation, outcome_lines
from .follow_ups import follow_up_text
from .labels import LABELS, label
from .reviews import review_text
from .signs import signs_text


__all__ = [
    "LABELS",
    "Cell",
    "Comparison",
    "EditionVerdict",
    "changes_text",
    "compare_editions",
    "explanation",
    "follow_up_text",
    "label",
    "outcome_lines",
    "review_text",
    "signs_text",
]
