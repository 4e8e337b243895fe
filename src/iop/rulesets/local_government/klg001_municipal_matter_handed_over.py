# SPDX-License-Identifier: MIT
"""KLG001: Handing over a municipal matter (*överlämnande*)."""

from .._judgements import yes
from .._prelude import *
from .._samples import ASSOCIATION, BOARD
from ._bodies import is_council
from ._citations import COUNCIL_DECIDES, FIRST_DAY, OWN_ADVICE, SINCE_2018
from ._handing_over import HANDED_OVER, not_handed_over


def _decided_by(key: str) -> Agreement:
    return Agreement(
        parties=(BOARD, ASSOCIATION),
        participants=(Participant(key="kf", name="Kommunfullmäktige"),),
        case=Case(
            decisions=(
                Decision(
                    key="beslut",
                    by=key,
                    on=FIRST_DAY,
                    outcome=DecisionOutcome.APPROVED,
                ),
            )
        ),
        judgements=(yes(HANDED_OVER),),
    )


@rule(
    code="KLG001",
    name=HANDED_OVER,
    title=Text(
        "Avtalet lämnar över en kommunal angelägenhet",
        "The agreement hands over a municipal matter",
    ),
    demand=Text(
        "Det är fullmäktige som får besluta att lämna över skötseln av en "
        "kommunal angelägenhet. Har någon bedömt att avtalet gör det bör "
        "fullmäktiges beslut finnas med bland besluten; det är bibliotekets "
        "eget råd.",
        "It is the council that may decide to hand over the care of a "
        "municipal matter. Where somebody has judged that the agreement does "
        "so, the council's decision should be among the decisions; that is "
        "the library's own advice.",
    ),
    advice=Text(
        "Ta reda på om fullmäktige har beslutat att lämna över skötseln, och "
        "lägg till beslutet som ett beslut om avtalet. Har fullmäktige inte "
        "beslutat, fråga en jurist innan avtalet ingås.",
        "Find out whether the council has decided to hand over the care, and "
        "add its decision as one on the agreement. If it has not, ask a "
        "lawyer before the agreement is entered into.",
    ),
    finding=Text(
        "Avtalet har bedömts lämna över skötseln av en kommunal "
        "angelägenhet. Men det finns inget beslut av fullmäktige om avtalet.",
        "The agreement has been judged to hand over the care of a municipal "
        "matter. But no decision of the council on the agreement is stated.",
    ),
    fault=Text(
        "Fullmäktiges beslut saknas", "The council's decision is missing"
    ),
    tells=Text(
        "om fullmäktige har beslutat att lämna över",
        "whether the council has decided to hand over",
    ),
    severity=Severity.WARNING,
    stays_met=True,
    citations=(COUNCIL_DECIDES, OWN_ADVICE),
    first_day=FIRST_DAY,
    law_day_reason=SINCE_2018,
    meets=lambda: _decided_by("kf"),
    breaks=lambda: _decided_by("sdn"),
    related=("KLG002", "KLG003"),
)
def municipal_matter_handed_over(
    judgements: Judgements | None,
    decisions: Decisions | None,
    parties: Parties | None,
    participants: Participants | None,
) -> Iterator[Observation]:
    """Look for an approval of the council among the decisions."""
    if outside := tuple(not_handed_over(judgements)):
        yield from outside
        return
    if decisions is None:
        yield NotStated("/case/decisions")
        return
    councils = {
        one.key: is_council(one)
        for one in (*(parties or ()), *(participants or ()))
    }
    unsure: list[Observation] = []
    for number, decision in enumerate(decisions):
        by = decision.by
        if not decision.may_approve or councils.get(by or "") is False:
            continue
        lacking = _lacking(number, decision, councils)
        if lacking is None:
            return
        unsure.append(lacking)
    yield from unsure or [violation("/case/decisions")]


def _lacking(
    number: int, decision: Decision, councils: Mapping[str, bool | None]
) -> NotStated | KnownInPart | None:
    """Return what must be known for it to be an approval of the council."""
    place = f"/case/decisions/{number}"
    if decision.by is None:
        return NotStated(f"{place}/by")
    if not councils.get(decision.by):
        return KnownInPart(f"{place}/by")
    return NotStated(f"{place}/outcome") if decision.outcome is None else None
