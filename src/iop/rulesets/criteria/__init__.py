# SPDX-License-Identifier: MIT
"""Other bodies' criteria for an IOP, list by list: *kriterier*.

Named editions of what SKR and several municipalities ask, made of criteria that
they share. They conflict; `iop.render.comparisons.compare_editions` shows them side by
side. None of them is Stockholm's, and to meet one is no sign that an agreement
is allowed.

A criterion is answered by a person: a `Judgement` with its key, such as ``C6``,
and a reason. To add a list, make an `Edition`; its rules are made with it.
"""

import functools
import operator

from . import _contradictions as contradictions
from ._criterion import Criterion
from ._edition import Edition
from ._editions import (
    BORAS_2016,
    BORAS_CHECKLIST,
    BORAS_LATER,
    BORLANGE,
    EDITIONS,
    FALUN,
    HUDIKSVALL,
    JONKOPING,
    MALMO,
    MALMO_ASSOCIATIONS,
    OSTERSUND,
    SKR_2017,
    STENUNGSUND,
    STENUNGSUND_GUIDELINES,
    TYRESO,
    UDDEVALLA_OLDER,
    UPPHANDLINGSMYNDIGHETEN,
    UPPHANDLINGSMYNDIGHETEN_2021,
)
from ._entries import Entry, Weight, described, recommended, required
from ._judged import judged
from ._logic import Logic, weighed_together
from ._shared import (
    BOTH_FINANCE,
    CRITERIA,
    IDEA_BASED_COUNTERPARTY,
    INDEPENDENCE,
    INITIATIVE,
    JOINT_FOLLOW_UP,
    JOINT_STEERING,
    LONGER_TIME,
    MUNICIPAL_POWERS,
    NEITHER_ALONE,
    NO_DETAILED_CONTROL,
    NO_FORBIDDEN_AWARD_OR_AID,
    NO_MARKET,
    NO_PROFIT,
    NO_PURCHASE,
    NO_STANDARD_GRANT,
    POLITICAL_PLAN,
    PUBLIC_BENEFIT,
    SHARED_NEED,
)


__all__ = [
    "BORAS_2016",
    "BORAS_CHECKLIST",
    "BORAS_LATER",
    "BORLANGE",
    "BOTH_FINANCE",
    "CRITERIA",
    "EDITIONS",
    "FALUN",
    "HUDIKSVALL",
    "IDEA_BASED_COUNTERPARTY",
    "INDEPENDENCE",
    "INITIATIVE",
    "JOINT_FOLLOW_UP",
    "JOINT_STEERING",
    "JONKOPING",
    "LONGER_TIME",
    "MALMO",
    "MALMO_ASSOCIATIONS",
    "MUNICIPAL_POWERS",
    "NEITHER_ALONE",
    "NO_DETAILED_CONTROL",
    "NO_FORBIDDEN_AWARD_OR_AID",
    "NO_MARKET",
    "NO_PROFIT",
    "NO_PURCHASE",
    "NO_STANDARD_GRANT",
    "OSTERSUND",
    "POLITICAL_PLAN",
    "PUBLIC_BENEFIT",
    "RULES",
    "SHARED_NEED",
    "SKR_2017",
    "STENUNGSUND",
    "STENUNGSUND_GUIDELINES",
    "TYRESO",
    "UDDEVALLA_OLDER",
    "UPPHANDLINGSMYNDIGHETEN",
    "UPPHANDLINGSMYNDIGHETEN_2021",
    "Criterion",
    "Edition",
    "Entry",
    "Logic",
    "Weight",
    "described",
    "judged",
    "recommended",
    "required",
    "weighed_together",
]

RULES = functools.reduce(
    operator.or_,
    (edition.rules for edition in EDITIONS),
    contradictions.RULES,
)
"""All rules of this set: those of every edition, and on contradictions."""
