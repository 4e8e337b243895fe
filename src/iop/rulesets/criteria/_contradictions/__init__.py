# SPDX-License-Identifier: MIT
"""Whether the facts go against what was judged: *motsägelser*.

The library does not judge a criterion. But where somebody has judged that it
is met, and what the agreement states goes against that, the two cannot both
stand, and a person should look again. The code ends in the number of the
criterion. No document asks for these checks: they are the library's own sense.

Until somebody has looked again no list counts the criterion as met: the rules
of the editions ask `contradictions_of`.

Some criteria have no such rule, since no stated fact speaks for itself against
them: C3, C8, C12, C13, C14 and C18.
"""

from collections.abc import Iterator

from ....agreement import Agreement
from ....rules import At, LawDay, Rule
from ....values import Text
from .._criterion import Criterion
from .._shared import CRITERIA
from . import (
    award,
    duration,
    efforts,
    grants,
    market,
    parties,
    reasons,
    steering,
    surplus,
)


__all__ = ["RULES", "contradictions_of", "dated_rule_on"]

RULES = (
    parties.RULES
    | grants.RULES
    | market.RULES
    | efforts.RULES
    | duration.RULES
    | steering.RULES
    | award.RULES
    | surplus.RULES
    | reasons.RULES
)
"""All rules of this set."""


def contradictions_of(
    criterion: Criterion, agreement: Agreement, at: At
) -> Iterator[Text]:
    """Describe what goes against the judgement that *criterion* is met.

    Yields:
        Nothing where nobody has judged so, where no stated fact goes against
        it, or where it has no such rule.

    >>> from datetime import date
    >>> from iop.rulesets.criteria import NO_MARKET
    >>> offered = RULES["JUD005"].breaks()
    >>> at = At(on=date(2024, 6, 1))
    >>> for text in contradictions_of(NO_MARKET, offered, at):
    ...     print(text.en)
    “No market to protect” has been judged to be met. But there is a stated sign of a market: others offer the same on a market.
    """
    rule = _rule_on(criterion)
    # Each judgement of it is told alike.
    found = rule.outcome(agreement, at).findings[:1] if rule else ()
    for finding in found:
        yield Text(finding.message("sv"), finding.message("en"))


def dated_rule_on(criterion: Criterion) -> Rule | None:
    """Return the rule that holds facts against *criterion* by a day's law.

    >>> from iop.rulesets.criteria import NO_FORBIDDEN_AWARD_OR_AID
    >>> dated_rule_on(NO_FORBIDDEN_AWARD_OR_AID).code
    'JUD015'
    """
    rule = _rule_on(criterion)
    is_dated = rule is not None and rule.law_day is not LawDay.NONE
    return rule if is_dated else None


def _rule_on(criterion: Criterion) -> Rule | None:
    """Return the rule that holds facts against a shared criterion."""
    code = f"JUD{criterion.number:03d}"
    is_shared = criterion in CRITERIA
    return RULES[code] if is_shared and code in RULES else None
