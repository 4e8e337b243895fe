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
        portfolio as portfolio,
        render as render,
        rules as rules,
        rulesets as rulesets,
        strategies as strategies,
        testing as testing,
        values as values,
    )
    from ._startup import warm
    from .agreement import Agreement, Draft, History
    from .followup import FollowUp, follow_up
    from .ledger import Ledger, State
    from .plain import (
        describe,
        from_plain,
        json_schema,
        read_draft,
        to_plain,
        upgrade,
    )
    from .render import compare_editions
    from .rules import Circumstances, Review, RuleSet, Severity, Status
    from .rulesets import review, review_follow_up, signs
    from .values import (
        CaseNumber,
        IllFormedError,
        Money,
        OrganisationNumber,
        Period,
        PlainFormError,
        StatedDate,
        StatedPeriod,
        Text,
        apply,
        diff,
    )


__version__ = "0.1.0"

__all__ = [
    "Agreement",
    "CaseNumber",
    "Circumstances",
    "Draft",
    "FollowUp",
    "History",
    "IllFormedError",
    "Ledger",
    "Money",
    "OrganisationNumber",
    "Period",
    "PlainFormError",
    "Review",
    "RuleSet",
    "Severity",
    "State",
    "StatedDate",
    "StatedPeriod",
    "Status",
    "Text",
    "apply",
    "compare_editions",
    "describe",
    "diff",
    "examples",
    "follow_up",
    "from_plain",
    "json_schema",
    "read_draft",
    "render",
    "review",
    "review_follow_up",
    "rulesets",
    "signs",
    "to_plain",
    "upgrade",
    "warm",
]

_HOME_OF = {
    "Agreement": "agreement",
    "CaseNumber": "values",
    "Circumstances": "rules",
    "Draft": "agreement",
    "FollowUp": "followup",
    "History": "agreement",
    "IllFormedError": "values",
    "Ledger": "ledger",
    "Money": "values",
    "OrganisationNumber": "values",
    "Period": "values",
    "PlainFormError": "values",
    "Review": "rules",
    "RuleSet": "rules",
    "Severity": "rules",
    "State": "ledger",
    "StatedDate": "values",
    "StatedPeriod": "values",
    "Status": "rules",
    "Text": "values",
    "apply": "values",
    "compare_editions": "render",
    "describe": "plain",
    "diff": "values",
    "follow_up": "followup",
    "from_plain": "plain",
    "json_schema": "plain",
    "read_draft": "plain",
    "review": "rulesets",
    "review_follow_up": "rulesets",
    "signs": "rulesets",
    "to_plain": "plain",
    "upgrade": "plain",
    "warm": "_startup",
}
_ROOMS = (
    "agreement",
    "examples",
    "followup",
    "law",
    "ledger",
    "plain",
    "portfolio",
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
