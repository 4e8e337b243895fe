# SPDX-License-Identifier: MIT
"""LED028: Decisions on amendments (*beslut om ändringar*)."""

from .._days import the_day
from .._prelude import *
from ._places import amendment_at
from ._specimens import agreed, by_day
from ._versions import in_force


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


_LATER = Text(
    "men beslutades först {day}", "but was not decided on until {day}"
)
_NOT_APPROVED = Text(
    "fast beslutet om den blev {outcome}", "though the decision was {outcome}"
)


@rule(
    code="LED028",
    name="amendment-before-decision",
    title=Text("Beslut om ändringar", "Decisions on amendments"),
    demand=Text(
        "En ändring bör vara beslutad, och inte avslagen, återremitterad "
        "eller bordlagd, senast den dag då den börjar gälla.",
        "An amendment should be decided on, and not rejected, referred back "
        "or tabled, by the day it comes into force.",
    ),
    advice=Text(
        "Kontrollera beslutet, och från vilken dag ändringen gäller.",
        "Check the decision, and from which day the amendment is in force.",
    ),
    finding=Text(
        "Ändring {number} gäller från den {first}, {why}.",
        "Amendment {number} is in force from {first}, {why}.",
    ),
    fault=Text(
        "Ändringen är inte beslutad i tid",
        "The amendment is not decided in time",
    ),
    tells=Text(
        "om ändringen är beslutad i tid",
        "whether the amendment is decided in time",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=_amended(date(2018, 2, 1)),
    breaks_followed=_amended(date(2018, 2, 2)),
)
def amendment_before_decision(followed: FollowUp) -> Iterator[Observation]:
    """Hold the first day of each amendment against its decision."""
    is_any = False
    for place, amendment in in_force(followed):
        is_any = True
        why = _objection(amendment)
        if why is not None:
            yield violation(
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
        day = amendment.decision.on
        if day is None:
            yield NotStated(f"{pointer}/on")
        elif is_after(day, amendment.first_day) is None:
            yield KnownInPart(f"{pointer}/on")
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
    """Describe what speaks against that an amendment is in force."""
    decision = amendment.decision
    if decision is None:
        return None
    if decision.outcome is not None and not decision.outcome.is_approval:
        return Sentence.of(_NOT_APPROVED, outcome=decision.outcome)
    if decision.on is not None and is_after(decision.on, amendment.first_day):
        return Sentence.of(_LATER, day=the_day(decision.on))
    return None
