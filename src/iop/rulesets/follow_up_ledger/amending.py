# SPDX-License-Identifier: MIT
"""Whether one follows on another: *ändringar och avtal i följd*."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Annotated

from ...agreement import (
    Agreement,
    Amendment,
    Decision,
    DecisionOutcome,
    History,
    Replaced,
    Term,
)
from ...followup import FollowUp
from ...law import OWN_CHECK
from ...rules import (
    NotApplicable,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import Period, Sentence, Text
from .._samples import PARTIES
from .places import amendment_at
from .specimens import agreed, by_day
from .versions import in_force


__all__ = ["RULES"]


def _amended(decided: date) -> Callable[[], FollowUp]:
    """State that the agreement was amended from February."""
    amendment = Amendment(
        number=1,
        first_day=date(2018, 2, 1),
        agreement=agreed(),
        decision=Decision(
            key="andring", on=decided, outcome=DecisionOutcome.APPROVED
        ),
    )
    history = History(original=agreed(), amendments=(amendment,))
    return by_day(date(2018, 2, 15), agreement=history)


def _replacing(last_day: date) -> Agreement:
    """Give an agreement for 2018 in place of one that ended before."""
    return Agreement(
        parties=PARTIES,
        term=Term(
            period=Period.of_year(2018), replaces=Replaced(last_day=last_day)
        ),
    )


_REFUSED = frozenset({DecisionOutcome.REJECTED, DecisionOutcome.REFERRED_BACK})

_LATER = Text(
    "men beslutades först den {day}", "but was not decided on until {day}"
)
_NOT_APPROVED = Text(
    "fast beslutet om den blev {outcome}", "though the decision was {outcome}"
)


@rule(
    code="LED028",
    name="amendment-before-decision",
    title=Text("Beslut om ändringar", "Decisions on amendments"),
    demand=Text(
        "En ändring bör vara beslutad, och inte avslagen eller återremitterad, "
        "senast den dag då den börjar gälla.",
        "An amendment should be decided on, and not rejected or referred "
        "back, by the day it comes into force.",
    ),
    advice=Text(
        "Kontrollera beslutet, och från vilken dag ändringen gäller.",
        "Check the decision, and from which day the amendment is in force.",
    ),
    finding=Text(
        "Ändring {number} gäller från den {first}, {why}.",
        "Amendment {number} is in force from {first}, {why}.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=_amended(date(2018, 2, 1)),
    breaks_followed=_amended(date(2018, 2, 2)),
)
def amendment_before_decision(followed: FollowUp) -> Iterator[Remark]:
    """Hold the first day of each amendment against its decision."""
    is_any = False
    for place, amendment in in_force(followed):
        is_any = True
        why = _objection(amendment)
        if why is not None:
            yield breach(
                amendment_at(place),
                number=amendment.number,
                first=amendment.first_day,
                why=why,
            )
            continue
        pointer = f"{amendment_at(place)}/decision"
        if amendment.decision is None:
            yield NotStated(pointer)
            continue
        if amendment.decision.on is None:
            yield NotStated(f"{pointer}/on")
        if amendment.decision.outcome is None:
            yield NotStated(f"{pointer}/outcome")
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen ändring gäller den dagen.",
                "No amendment is in force on the day.",
            )
        )


def _objection(amendment: Amendment) -> Sentence | None:
    """Say what speaks against that an amendment is in force."""
    decision = amendment.decision
    if decision is None:
        return None
    if decision.outcome in _REFUSED:
        return Sentence.of(_NOT_APPROVED, outcome=decision.outcome)
    if decision.on is not None and decision.on > amendment.first_day:
        return Sentence.of(_LATER, day=decision.on)
    return None


_GAP = (
    Text("{number} dagar", "{number} days"),
    Text("{number} dag", "{number} day"),
)


@rule(
    code="LED029",
    name="gap-between-agreements",
    title=Text("Glapp mellan avtal", "Gaps between agreements"),
    demand=Text(
        "Ett avtal som ersätter ett annat bör börja gälla senast dagen efter "
        "att det andra upphörde.",
        "An agreement that replaces another should come into force no later "
        "than the day after the other ended.",
    ),
    advice=Text(
        "Kontrollera dagarna, eller tänk igenom vad som gällde däremellan.",
        "Check the days, or think through what held in between.",
    ),
    finding=Text(
        "Avtalet gäller från den {first}, men det som det ersätter gällde "
        "bara till den {last}. Däremellan gick {days} utan avtal.",
        "The agreement is in force from {first}, but the one that it replaces "
        "was so only until {last}. In between, {days} passed without an "
        "agreement.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _replacing(date(2017, 12, 31)),
    breaks=lambda: _replacing(date(2017, 12, 30)),
)
def gap_between_agreements(
    replaced: Annotated[Replaced | None, "/term/replaces"],
    period: Annotated[Period | None, "/term/period"],
) -> Iterator[Remark]:
    """Count the days between the two agreements."""
    if replaced is None:
        yield NotApplicable(
            Text(
                "Avtalet anger inte att det ersätter ett annat.",
                "The agreement does not state that it replaces another.",
            )
        )
        return
    last = replaced.last_day
    if last is None:
        yield NotStated("/term/replaces/last_day")
    if period is None:
        yield NotStated("/term/period")
    if last is None or period is None:
        return
    number = (period.first - last).days - 1
    if number > 0:
        yield breach(
            "/term/period",
            first=period.first,
            last=last,
            days=Sentence.of(_GAP[number == 1], number=number),
        )


RULES = RuleSet((amendment_before_decision, gap_between_agreements))
"""The rules on amendments, and on agreements that replace others."""
