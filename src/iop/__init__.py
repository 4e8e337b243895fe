# SPDX-License-Identifier: MIT
"""Agreements between public bodies and civil society: *IOP-avtal*.

A pure library: values in, values out. It opens no file and no connection, has
no clock (the day is always an argument), no randomness and no global state. It
computes; it does not decide, and it never says that an agreement is lawful.

A name is fetched from its room when it is first asked for, so that the import
costs next to nothing.
"""

import importlib
from typing import TYPE_CHECKING, Any


if TYPE_CHECKING:
    from . import errors, examples, labels, render, rulesets
    from .agreement import Agreement
    from .amendments import Amendment, History
    from .amounts import Amount, Per
    from .annex_agreements import AnnexAgreement
    from .budget import Budget
    from .changes import apply, diff
    from .circumstances import Circumstances
    from .comparing import compare_editions
    from .convert import from_plain, to_plain
    from .decisions import Decision, Matter
    from .findings import Finding, Severity, Status
    from .followup import FollowUp, follow_up
    from .governance import Governance
    from .identifiers import CaseNumber, OrganisationNumber
    from .judgements import Judgement
    from .language import Text
    from .ledger import Ledger
    from .lifecycle import State
    from .money import Money, Rounding
    from .parties import Organisation, PublicBody
    from .payments import Payments
    from .periods import Period
    from .purpose import Purpose
    from .reporting import Reporting
    from .reviewing import Review, review, review_follow_up
    from .rule_sets import RuleSet
    from .rules import Outcome, Rule, rule
    from .schedules import every
    from .sources import Citation, Source, Standing
    from .term import Term
    from .workdays import is_workday, next_workday


__all__ = [
    "Agreement",
    "Amendment",
    "Amount",
    "AnnexAgreement",
    "Budget",
    "CaseNumber",
    "Circumstances",
    "Citation",
    "Decision",
    "Finding",
    "FollowUp",
    "Governance",
    "History",
    "Judgement",
    "Ledger",
    "Matter",
    "Money",
    "Organisation",
    "OrganisationNumber",
    "Outcome",
    "Payments",
    "Per",
    "Period",
    "PublicBody",
    "Purpose",
    "Reporting",
    "Review",
    "Rounding",
    "Rule",
    "RuleSet",
    "Severity",
    "Source",
    "Standing",
    "State",
    "Status",
    "Term",
    "Text",
    "apply",
    "compare_editions",
    "diff",
    "errors",
    "every",
    "examples",
    "follow_up",
    "from_plain",
    "is_workday",
    "labels",
    "next_workday",
    "render",
    "review",
    "review_follow_up",
    "rule",
    "rulesets",
    "to_plain",
]

_ROOMS = {
    "agreement": ("Agreement",),
    "amendments": ("Amendment", "History"),
    "amounts": ("Amount", "Per"),
    "annex_agreements": ("AnnexAgreement",),
    "budget": ("Budget",),
    "changes": ("apply", "diff"),
    "circumstances": ("Circumstances",),
    "comparing": ("compare_editions",),
    "convert": ("from_plain", "to_plain"),
    "decisions": ("Decision", "Matter"),
    "errors": (),
    "examples": (),
    "findings": ("Finding", "Severity", "Status"),
    "followup": ("FollowUp", "follow_up"),
    "governance": ("Governance",),
    "identifiers": ("CaseNumber", "OrganisationNumber"),
    "judgements": ("Judgement",),
    "labels": (),
    "language": ("Text",),
    "ledger": ("Ledger",),
    "lifecycle": ("State",),
    "money": ("Money", "Rounding"),
    "parties": ("Organisation", "PublicBody"),
    "payments": ("Payments",),
    "periods": ("Period",),
    "purpose": ("Purpose",),
    "render": (),
    "reporting": ("Reporting",),
    "reviewing": ("Review", "review", "review_follow_up"),
    "rule_sets": ("RuleSet",),
    "rules": ("Outcome", "Rule", "rule"),
    "rulesets": (),
    "schedules": ("every",),
    "sources": ("Citation", "Source", "Standing"),
    "term": ("Term",),
    "workdays": ("is_workday", "next_workday"),
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> Any:
    if name == "__version__":
        return importlib.import_module("importlib.metadata").version(
            "iop-avtal"
        )
    if name in _ROOM_OF:
        room = importlib.import_module(f"{__name__}.{_ROOM_OF[name]}")
        value = getattr(room, name)
    elif name in _ROOMS:
        value = importlib.import_module(f"{__name__}.{name}")
    else:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    # Kept, so that the next use of the name does not come this way.
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
