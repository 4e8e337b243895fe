# SPDX-License-Identifier: MIT
"""The sets of rules, and profiles made of them: *regelverk*.

Each set is a module that ends in ``RULES``. A profile is a union of sets, and
nothing more; make another with ``|``, and leave out a rule with ``without``.
"""

from ..rules import RuleSet
from ..rulesets import (
    consistency,
    contract_points,
    criteria,
    follow_up,
    follow_up_ledger,
    organisations,
    procurement,
    state_aid,
    stockholm,
)
from ..values import Text


__all__ = [
    "CONSISTENCY",
    "DRAFT",
    "FOLLOW_UP_LEDGER",
    "FULL",
    "SETS",
    "STOCKHOLM",
    "catalogue",
]

CONSISTENCY = consistency.RULES
"""Whether an agreement hangs together (*inre överensstämmelse*)."""

DRAFT = CONSISTENCY | stockholm.RULES
"""What can be asked of a first draft (*utkast*)."""

STOCKHOLM = (
    DRAFT
    | organisations.RULES
    | procurement.RULES
    | state_aid.RULES
    | follow_up.RULES
)
"""What is asked of an agreement in Stockholm (*granskning i Stockholm*).

What is known of the city's guidelines, and what holds in any city. It is no
list of the guidelines' own criteria: their text was not at hand.
"""

FOLLOW_UP_LEDGER = follow_up_ledger.RULES
"""What is asked of all that has happened to an agreement (*händelser*)."""

FULL = (
    STOCKHOLM | follow_up_ledger.RULES | contract_points.RULES | criteria.RULES
)
"""Every rule there is (*alla regler*), those of other bodies as well.

Other bodies' criteria conflict with each other, so no agreement is asked to
meet all of them.
"""

SETS: tuple[tuple[Text, RuleSet], ...] = (
    (Text("Inre överensstämmelse", "Consistency"), consistency.RULES),
    (Text("Stockholm", "Stockholm"), stockholm.RULES),
    (Text("Organisationer", "Organisations"), organisations.RULES),
    (Text("Upphandling", "Procurement"), procurement.RULES),
    (Text("Statsstöd", "State aid"), state_aid.RULES),
    (Text("Uppföljning", "Follow-up"), follow_up.RULES),
    (Text("Händelser", "Ledger"), follow_up_ledger.RULES),
    (Text("Avtalspunkter", "Contract points"), contract_points.RULES),
    (Text("Kriterier", "Criteria"), criteria.RULES),
)
"""The sets, each with what it is called (*regelverkens namn*)."""


def catalogue() -> RuleSet:
    """Return every rule there is (*regelkatalog*), in the order of the codes.

    >>> catalogue()["CON301"].title.sv
    'Antal redovisningar'
    """
    return FULL
