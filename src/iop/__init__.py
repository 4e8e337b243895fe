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
        amendments as amendments,
        amounts as amounts,
        annex_agreements as annex_agreements,
        bibliography as bibliography,
        budget as budget,
        changes as changes,
        characters as characters,
        choices as choices,
        circumstances as circumstances,
        clauses as clauses,
        comparing as comparing,
        convert as convert,
        course as course,
        deadlines as deadlines,
        decisions as decisions,
        errors,
        examples,
        explaining as explaining,
        facts as facts,
        fields as fields,
        figures as figures,
        findings as findings,
        followup as followup,
        forms as forms,
        governance as governance,
        identifiers as identifiers,
        immutable as immutable,
        indexing as indexing,
        instalments as instalments,
        judgements as judgements,
        labels,
        language as language,
        law as law,
        ledger as ledger,
        lifecycle as lifecycle,
        market as market,
        masking as masking,
        money as money,
        obligations as obligations,
        parameters as parameters,
        parties as parties,
        payments as payments,
        periods as periods,
        places as places,
        pointers as pointers,
        purpose as purpose,
        reckoning as reckoning,
        record as record,
        registration as registration,
        render,
        reporting as reporting,
        reviewing as reviewing,
        rule_functions as rule_functions,
        rule_sets as rule_sets,
        rules as rules,
        rulesets,
        schedules as schedules,
        settlement as settlement,
        showing as showing,
        sources as sources,
        startup as startup,
        strategies as strategies,
        term as term,
        testing as testing,
        workdays as workdays,
    )
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
    from .startup import warm
    from .term import Term
    from .workdays import is_workday, next_workday


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
    "warm",
]

_ROOMS = {
    "agreement": ("Agreement",),
    "amendments": ("Amendment", "History"),
    "amounts": ("Amount", "Per"),
    "annex_agreements": ("AnnexAgreement",),
    "bibliography": (),
    "budget": ("Budget",),
    "changes": ("apply", "diff"),
    "characters": (),
    "choices": (),
    "circumstances": ("Circumstances",),
    "clauses": (),
    "comparing": ("compare_editions",),
    "convert": ("from_plain", "to_plain"),
    "course": (),
    "deadlines": (),
    "decisions": ("Decision", "Matter"),
    "errors": (),
    "examples": (),
    "explaining": (),
    "facts": (),
    "fields": (),
    "figures": (),
    "findings": ("Finding", "Severity", "Status"),
    "followup": ("FollowUp", "follow_up"),
    "forms": (),
    "governance": ("Governance",),
    "identifiers": ("CaseNumber", "OrganisationNumber"),
    "immutable": (),
    "indexing": (),
    "instalments": (),
    "judgements": ("Judgement",),
    "labels": (),
    "language": ("Text",),
    "law": (),
    "ledger": ("Ledger",),
    "lifecycle": ("State",),
    "market": (),
    "masking": (),
    "money": ("Money", "Rounding"),
    "obligations": (),
    "parameters": (),
    "parties": ("Organisation", "PublicBody"),
    "payments": ("Payments",),
    "periods": ("Period",),
    "places": (),
    "pointers": (),
    "purpose": ("Purpose",),
    "reckoning": (),
    "record": (),
    "registration": (),
    "render": (),
    "reporting": ("Reporting",),
    "reviewing": ("Review", "review", "review_follow_up"),
    "rule_functions": (),
    "rule_sets": ("RuleSet",),
    "rules": ("Outcome", "Rule", "rule"),
    "rulesets": (),
    "schedules": ("every",),
    "settlement": (),
    "showing": (),
    "sources": ("Citation", "Source", "Standing"),
    "startup": ("warm",),
    "strategies": (),
    "term": ("Term",),
    "testing": (),
    "workdays": ("is_workday", "next_workday"),
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}


def _named(name: str) -> Any:
    """Fetch what *name* stands for: a name of some room, or a room."""
    if name in _ROOM_OF:
        room = importlib.import_module(f"{__name__}.{_ROOM_OF[name]}")
        value = getattr(room, name)
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
    return [*__all__, *sorted(_ROOMS.keys() - set(__all__)), "__version__"]
