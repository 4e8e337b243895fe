# SPDX-License-Identifier: MIT
"""The values that all else is made of: *värden*.

Money, days and periods, numbers of organisations, texts in two languages,
places in a document, and the errors by which anything ill-formed is refused.
"""

from .amounts import Amount, Per, is_statable
from .changes import Change, Fix, FixKind, apply, diff
from .choices import Worded, is_member, nearest, unknown_word
from .errors import (
    Fault,
    IllFormedError,
    IopError,
    Lang,
    PlainFormError,
    PointerError,
    as_lang,
    brief,
    shown,
)
from .identifiers import CaseNumber, OrganisationGroup, OrganisationNumber
from .money import Money, Rounding
from .periods import Period
from .pointers import Draft, find, join, read, replace, split, walk
from .schedules import every, months_after, years_from
from .texts import Choice, Sentence, Text, written
from .workdays import add_workdays, is_workday, next_workday, previous_workday


__all__ = [
    "Amount",
    "CaseNumber",
    "Change",
    "Choice",
    "Draft",
    "Fault",
    "Fix",
    "FixKind",
    "IllFormedError",
    "IopError",
    "Lang",
    "Money",
    "OrganisationGroup",
    "OrganisationNumber",
    "Per",
    "Period",
    "PlainFormError",
    "PointerError",
    "Rounding",
    "Sentence",
    "Text",
    "Worded",
    "add_workdays",
    "apply",
    "as_lang",
    "brief",
    "diff",
    "every",
    "find",
    "is_member",
    "is_statable",
    "is_workday",
    "join",
    "months_after",
    "nearest",
    "next_workday",
    "previous_workday",
    "read",
    "replace",
    "shown",
    "split",
    "unknown_word",
    "walk",
    "written",
    "years_from",
]
