# SPDX-License-Identifier: MIT
"""The values that all else is made of: *värden*.

Money, days and periods, numbers of organisations, texts in two languages,
places in a document, and the errors by which anything ill-formed is refused.
"""

from ._money_text import refusal
from .amounts import Amount, Per, is_statable
from .changes import Change, Fix, FixKind, apply, diff
from .characters import hanging, isolated
from .checks import (
    as_count,
    as_date,
    as_decimal,
    as_flag,
    as_key,
    as_quantity,
    as_share,
    as_text,
    sought,
    whole,
)
from .choices import Choice, is_member, nearest, unknown_word
from .display import Shown, ShownAsWritten
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
from .fields import (
    AnnexKey,
    AppropriationKey,
    ContributionKey,
    CostKey,
    DecisionKey,
    EntryKey,
    ExtensionKey,
    Fit,
    Form,
    GoalKey,
    InstalmentKey,
    Key,
    LongText,
    MilestoneKey,
    Misfit,
    PartyKey,
    Quantity,
    Refers,
    ReportKey,
    Share,
    Whole,
    Year,
    checked,
    refers_to,
    sample,
)
from .formats import written
from .identifiers import CaseNumber, OrganisationGroup, OrganisationNumber
from .immutable import Immutable
from .kinds import Kind
from .money import Money, Rounding
from .periods import Period
from .pointers import Draft, find, join, read, replace, split, walk
from .schedules import every, months_after, years_from
from .texts import Sentence, Text
from .workdays import add_workdays, is_workday, next_workday, previous_workday


__all__ = [
    "Amount",
    "AnnexKey",
    "AppropriationKey",
    "CaseNumber",
    "Change",
    "Choice",
    "ContributionKey",
    "CostKey",
    "DecisionKey",
    "Draft",
    "EntryKey",
    "ExtensionKey",
    "Fault",
    "Fit",
    "Fix",
    "FixKind",
    "Form",
    "GoalKey",
    "IllFormedError",
    "Immutable",
    "InstalmentKey",
    "IopError",
    "Key",
    "Kind",
    "Lang",
    "LongText",
    "MilestoneKey",
    "Misfit",
    "Money",
    "OrganisationGroup",
    "OrganisationNumber",
    "PartyKey",
    "Per",
    "Period",
    "PlainFormError",
    "PointerError",
    "Quantity",
    "Refers",
    "ReportKey",
    "Rounding",
    "Sentence",
    "Share",
    "Shown",
    "ShownAsWritten",
    "Text",
    "Whole",
    "Year",
    "add_workdays",
    "apply",
    "as_count",
    "as_date",
    "as_decimal",
    "as_flag",
    "as_key",
    "as_lang",
    "as_quantity",
    "as_share",
    "as_text",
    "brief",
    "checked",
    "diff",
    "every",
    "find",
    "hanging",
    "is_member",
    "is_statable",
    "is_workday",
    "isolated",
    "join",
    "months_after",
    "nearest",
    "next_workday",
    "previous_workday",
    "read",
    "refers_to",
    "refusal",
    "replace",
    "sample",
    "shown",
    "sought",
    "split",
    "unknown_word",
    "walk",
    "whole",
    "written",
    "years_from",
]
