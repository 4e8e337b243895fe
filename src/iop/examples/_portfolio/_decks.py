# SPDX-License-Identifier: MIT
"""How many of twenty are of each kind: *fördelningen i exempelsamlingen*."""

from collections.abc import Mapping


__all__ = ["DECKS", "START_YEARS"]

START_YEARS: Mapping[int, int] = {
    2018: 2,
    2019: 2,
    2020: 3,
    2021: 3,
    2022: 3,
    2023: 3,
    2024: 2,
    2025: 2,
}
"""In which year the term begins, of twenty agreements."""

# fmt: off
DECKS: Mapping[str, Mapping[str, int]] = {
    # Who they are: a board and an organisation; more of the one or the other; several under one common agreement.
    "parties": {"one-each": 15, "two-organisations": 2, "two-boards": 1, "umbrella": 2},
    "naming": {"as-registered": 13, "no-number": 4, "other-spelling": 2, "other-number": 1},
    "form": {"iop": 17, "not-stated": 2, "cooperation": 1},
    "before": {"nothing": 9, "grant": 4, "together": 4, "follows": 3},
    # How long it runs. Known to the month, and to the year alone, are the last two.
    "term": {"one-year": 3, "two-years": 3, "three-years": 4, "part-year": 3, "school-year": 1, "option": 2, "renewed": 1, "open": 1, "months": 1, "years": 1},
    "sum": {"term": 8, "yearly": 3, "monthly": 1, "by-year": 3, "appropriations": 2, "about": 1, "at-most": 1, "not-stated": 1},
    "plan": {"not-stated": 2, "at-once": 3, "halves": 4, "quarters": 3, "years": 3, "on-report": 4, "on-milestone": 1},
    "costs": {"lines": 11, "lines-and-total": 5, "not-stated": 4},
    "reports": {"final": 4, "halves": 3, "years": 6, "tertials": 2, "middle": 3, "recurring": 1, "not-stated": 1},
    "steering": {"group": 11, "meetings": 5, "not-stated": 2, "none": 1, "board-alone": 1},
    "papers": {"full": 10, "decision": 6, "proposal": 2, "none": 2},
    # How it came about, and how it went.
    "procedure": {"in-order": 13, "late": 2, "tabled": 1, "referred-back": 1, "month-alone": 1, "unwritten": 2},
    "conduct": {"in-order": 8, "unused": 2, "late-report": 2, "missing-report": 2, "late-payment": 2, "returned": 2, "ended-early": 1, "notice": 1},
    "amendment": {"none": 13, "raised": 2, "report-moved": 2, "renamed": 1, "rejected": 2},
    "flaw": {"none": 16, "planted": 4},
}
# fmt: on
