# SPDX-License-Identifier: MIT
"""Agreements between public bodies and civil society: *IOP-avtal*.

A pure library: values in, values out. It opens no file and no connection, has
no clock (the day is always an argument), no randomness and no global state. It
computes; it does not decide, and it never says that an agreement is lawful.

A name is fetched from its room when it is first asked for, so that the import
costs next to nothing. So is a room: ``iop.law`` answers whether or not
something has imported it. `iop.strategies` and `iop.testing` need the extra
``testing``.
"""

import importlib
from types import ModuleType
from typing import TYPE_CHECKING, Any


if TYPE_CHECKING:
    from . import (
        agreement as agreement,
        examples as examples,
        followup as followup,
        law as law,
        ledger as ledger,
        plain as plain,
        render as render,
        rules as rules,
        rulesets as rulesets,
        strategies as strategies,
        testing as testing,
        values as values,
    )
    from ._startup import warm
    from .agreement.agreement import Agreement
    from .agreement.amendments import Amendment, History
    from .agreement.annexes import AnnexAgreement
    from .agreement.budget import Budget
    from .agreement.decisions import Decision, Matter
    from .agreement.governance import Governance
    from .agreement.judgements import Judgement
    from .agreement.parties import Organisation, PublicBody
    from .agreement.payments import Payments
    from .agreement.purpose import Purpose
    from .agreement.reporting import Reporting
    from .agreement.term import Term
    from .followup.followup import FollowUp, follow_up
    from .law.sources import Citation, Source, Standing
    from .ledger.ledger import Ledger
    from .ledger.lifecycle import State
    from .plain.documents import from_plain, to_plain
    from .render.comparisons import compare_editions
    from .rules.circumstances import Circumstances
    from .rules.findings import Finding, Severity, Status
    from .rules.reviews import Review
    from .rules.rule_sets import RuleSet
    from .rules.rules import Outcome, Rule, rule
    from .rulesets import review, review_follow_up
    from .values.amounts import Amount, Per
    from .values.changes import apply, diff
    from .values.errors import IllFormedError, PlainFormError
    from .values.identifiers import CaseNumber, OrganisationNumber
    from .values.money import Money, Rounding
    from .values.periods import Period
    from .values.schedules import every
    from .values.texts import Text
    from .values.workdays import is_workday, next_workday


__version__ = "0.1.0"

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
    "IllFormedError",
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
    "PlainFormError",
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
    "every",
    "examples",
    "follow_up",
    "from_plain",
    "is_workday",
    "next_workday",
    "render",
    "review",
    "review_follow_up",
    "rule",
    "rulesets",
    "to_plain",
    "warm",
]

_HOME_OF = {
    "Agreement": "agreement.agreement",
    "Amendment": "agreement.amendments",
    "Amount": "values.amounts",
    "AnnexAgreement": "agreement.annexes",
    "Budget": "agreement.budget",
    "CaseNumber": "values.identifiers",
    "Circumstances": "rules.circumstances",
    "Citation": "law.sources",
    "Decision": "agreement.decisions",
    "Finding": "rules.findings",
    "FollowUp": "followup.followup",
    "Governance": "agreement.governance",
    "History": "agreement.amendments",
    "IllFormedError": "values.errors",
    "Judgement": "agreement.judgements",
    "Ledger": "ledger.ledger",
    "Matter": "agreement.decisions",
    "Money": "values.money",
    "Organisation": "agreement.parties",
    "OrganisationNumber": "values.identifiers",
    "Outcome": "rules.rules",
    "Payments": "agreement.payments",
    "Per": "values.amounts",
    "Period": "values.periods",
    "PlainFormError": "values.errors",
    "PublicBody": "agreement.parties",
    "Purpose": "agreement.purpose",
    "Reporting": "agreement.reporting",
    "Review": "rules.reviews",
    "Rounding": "values.money",
    "Rule": "rules.rules",
    "RuleSet": "rules.rule_sets",
    "Severity": "rules.findings",
    "Source": "law.sources",
    "Standing": "law.sources",
    "State": "ledger.lifecycle",
    "Status": "rules.findings",
    "Term": "agreement.term",
    "Text": "values.texts",
    "apply": "values.changes",
    "compare_editions": "render.comparisons",
    "diff": "values.changes",
    "every": "values.schedules",
    "follow_up": "followup.followup",
    "from_plain": "plain.documents",
    "is_workday": "values.workdays",
    "next_workday": "values.workdays",
    "review": "rulesets",
    "review_follow_up": "rulesets",
    "rule": "rules.rules",
    "to_plain": "plain.documents",
    "warm": "_startup",
}
_ROOMS = (
    "agreement",
    "examples",
    "followup",
    "law",
    "ledger",
    "plain",
    "render",
    "rules",
    "rulesets",
    "strategies",
    "testing",
    "values",
)


def _named(name: str) -> Any:
    """Fetch what *name* stands for: a name of some room, or a room."""
    if name in _HOME_OF:
        home = importlib.import_module(f"{__name__}.{_HOME_OF[name]}")
        value = getattr(home, name)
    elif name in _ROOMS:
        value = _room(name)
    else:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    # Kept, so that the next use of the name does not come this way.
    globals()[name] = value
    return value


# The ``__getattr__`` of a module (PEP 562), out of the sight of mypy, pyright
# and pylint: they take a module that has one to have any name, misspelt too.
globals()["__getattr__"] = _named


def _room(name: str) -> ModuleType:
    """Import the room *name*; one whose extra is not installed is not here.

    What asks only whether a name is there (``hasattr``, ``help``) expects an
    `AttributeError`, and no other.
    """
    try:
        return importlib.import_module(f"{__name__}.{name}")
    except ModuleNotFoundError as error:
        raise AttributeError(str(error)) from error


def __dir__() -> list[str]:
    return [*__all__, *sorted(set(_ROOMS) - set(__all__)), "__version__"]
