# SPDX-License-Identifier: MIT
"""Whether both sides put something in: *insatser*."""

from collections.abc import Iterator
from typing import Annotated

from ....agreement import (
    Agreement,
    AnnexAgreement,
    Budget,
    Contribution,
    Judgement,
    Participant,
    Party,
    Undertaking,
)
from ....law import OWN_CHECK
from ....rules import Observation, RuleSet, Severity, rule
from ....values import Text
from ..._samples import PARTIES, gift
from .._shared import BOTH_FINANCE
from .comparison import lacking_sides, told, weighed, yes_to


__all__ = ["RULES"]


@rule(
    code="JUD006",
    name="judged-financing",
    title=Text("Bedömd finansiering", "The financing as judged"),
    demand=Text(
        "Har båda sidor bedömts vara med och finansiera bör en insats anges "
        "från var och en. Det behöver inte vara pengar: ett åtagande räknas "
        "också.",
        "If both sides have been judged to finance the work, something should "
        "be stated to come from each. It need not be money: an undertaking "
        "counts as well.",
    ),
    advice=Text(
        "Skriv in i budgeten vad den andra sidan bidrar med, eller ändra "
        "bedömningen.",
        "Write into the budget what the other side contributes, or change the "
        "judgement.",
    ),
    finding=told(
        BOTH_FINANCE,
        "ingen insats anges från {sides}.",
        "nothing is stated to come from {sides}.",
    ),
    fault=Text("Ena sidan bidrar inte", "One side does not contribute"),
    tells=Text("om båda sidor bidrar", "whether both sides contribute"),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _given_by("sdn", "kfum"),
    breaks=lambda: _given_by("sdn"),
)
def judged_financing(  # noqa: PLR0917 - one parameter is one fact
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    contributions: Annotated[
        tuple[Contribution, ...] | None, "/budget/contributions"
    ],
    undertakings: Annotated[
        tuple[Undertaking, ...] | None, "/purpose/undertakings"
    ],
    annexes: Annotated[tuple[AnnexAgreement, ...] | None, "/annex_agreements"],
    parties: Annotated[tuple[Party, ...] | None, "/parties"],
    participants: Annotated[tuple[Participant, ...] | None, "/participants"],
) -> Iterator[Observation]:
    """Find the sides that give; a contribution worth nothing gives nothing."""
    givers = {
        contribution.party
        for contribution in contributions or ()
        if not _is_worthless(contribution)
    }
    in_annexes = (annex.undertakings or () for annex in annexes or ())
    pledgers = {
        key
        for pledged in (undertakings or (), *in_annexes)
        for undertaking in pledged
        for key in undertaking.all_parties
    }
    sides = lacking_sides(givers | pledgers, parties or ())
    unknown = ["/budget/contributions"] if contributions is None else []
    # Whoever gives and is not listed may be of either side.
    listed = (*(parties or ()), *(participants or ()))
    if parties is None or givers - {one.key for one in listed}:
        unknown.append("/parties")
    yield from weighed(
        judgements,
        BOTH_FINANCE,
        unknown if sides else [],
        is_contradicted=bool(sides) and not unknown,
        sides=sides,
    )


def _is_worthless(contribution: Contribution) -> bool:
    value = contribution.value
    return value is not None and value.money.ore == 0


def _given_by(*parties: str) -> Agreement:
    return Agreement(
        parties=PARTIES,
        budget=Budget(
            contributions=tuple(gift(850, party) for party in parties)
        ),
        judgements=yes_to(BOTH_FINANCE),
    )


RULES = RuleSet((judged_financing,))
"""The rule on what both sides put in."""
