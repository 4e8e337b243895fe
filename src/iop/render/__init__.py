# SPDX-License-Identifier: MIT
"""Reviews, changes and follow-ups for a person to read, as text and as HTML: *utskrift*."""

from ._change_pages import changes_html
from ._comparison_pages import comparison_html
from ._follow_up_pages import follow_up_html
from ._review_pages import review_html
from ._rule_pages import rule_html
from ._settlement_pages import settlement_html
from ._sum_rows import SUM_LINES
from ._to_do_pages import to_do_html
from ._value_texts import value_text
from .addresses import rule_address
from .agreements import agreement_html, agreement_text
from .changes import changes_text
from .comparisons import Cell, Comparison, EditionVerdict, compare_editions
from .explanations import explanation, outcome_lines
from .follow_ups import follow_up_text
from .glances import glance
from .labels import LABELS, label
from .notebooks import notebook_html
from .reviews import review_text
from .signs import signs_text
from .tasks import Task, TaskWeight, ToDo
from .titles import title_of
from .to_do import to_do
from .to_do_texts import to_do_text


__all__ = [
    "LABELS",
    "SUM_LINES",
    "Cell",
    "Comparison",
    "EditionVerdict",
    "Task",
    "TaskWeight",
    "ToDo",
    "agreement_html",
    "agreement_text",
    "changes_html",
    "changes_text",
    "compare_editions",
    "comparison_html",
    "explanation",
    "follow_up_html",
    "follow_up_text",
    "glance",
    "label",
    "notebook_html",
    "outcome_lines",
    "review_html",
    "review_text",
    "rule_address",
    "rule_html",
    "settlement_html",
    "signs_text",
    "title_of",
    "to_do",
    "to_do_html",
    "to_do_text",
    "value_text",
]
