# SPDX-License-Identifier: MIT
"""Whether the parties follow up and steer together: *styrning*."""

from collections.abc import Iterable, Iterator
from typing import Annotated

from ....agreement import (
    Agreement,
    Evaluation,
    Governance,
    Judgement,
    Party,
    Report,
    Reporting,
    Seat,
    SteeringGroup,
)
from ....law import OWN_CHECK
from ....rules import (
    NotKnown,
    NotStated,
    Observation,
    RuleSet,
    Severity,
    any_of,
    rule,
)
from ....values import Text
from ..._samples import PARTIES
from .._shared import JOINT_FOLLOW_UP, JOINT_STEERING
from .comparison import lacking_sides, told, weighed, yes_to


__all__ = ["RULES"]

_ALL_OF_THEM = ("parterna", "båda parter", "samtliga parter", "styrgruppen")
"""How the names of evaluators begin that are the parties together."""
_OUTSIDERS = NotKnown(
    Text(
        "Det framgår inte om någon av parterna själv är med och utvärderar.",
        "It is not clear whether any of the parties takes part in evaluating.",
    )
)
_EVALUATORS = "/reporting/evaluation/evaluators"
_SEATS = "/governance/steering_group/seats"


def _followed_up(*evaluators: str) -> Agreement:
    return Agreement(
        reporting=Reporting(
            number=0, evaluation=Evaluation(evaluators=evaluators)
        ),
        judgements=yes_to(JOINT_FOLLOW_UP),
    )


@rule(
    code="JUD010",
    name="judged-follow-up",
    title=Text("Bedömd uppföljning", "The follow-up as judged"),
    demand=Text(
        "Har parterna bedömts följa upp tillsammans? Då bör arbetet "
        "redovisas, eller någon av parterna utvärdera det. Att bara "
        "utomstående utvärderar visar inte att parterna gör det tillsammans.",
        "If the parties have been judged to follow up together, the work "
        "should be reported, or evaluated by some of the parties. That only "
        "outsiders evaluate does not show that the parties do so together.",
    ),
    advice=Text(
        "Kom överens om när arbetet redovisas och vem som ska utvärdera. "
        "Eller ändra bedömningen.",
        "Agree on when the work is reported and who evaluates. Or change the "
        "judgement.",
    ),
    finding=told(
        JOINT_FOLLOW_UP,
        "det anges att inget ska redovisas och att ingen utvärderar.",
        "it is stated that nothing is reported and that nobody evaluates.",
    ),
    fault=Text("Arbetet följs inte upp", "The work is not followed up"),
    tells=Text("om arbetet följs upp", "whether the work is followed up"),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _followed_up("parterna gemensamt"),
    breaks=_followed_up,
)
def judged_follow_up(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    number: Annotated[int | None, "/reporting/number"],
    reports: Annotated[tuple[Report, ...] | None, "/reporting/reports"],
    evaluators: Annotated[tuple[str, ...] | None, _EVALUATORS],
    parties: Annotated[tuple[Party, ...] | None, "/parties"],
) -> Iterator[Observation]:
    """Look for a report, or an evaluator who is one of the parties."""
    is_followed_up = bool(number or reports) or any(
        _is_of_the_parties(evaluator, parties or ())
        for evaluator in evaluators or ()
    )
    ways: list[NotStated] = []
    if number is None and reports is None:
        ways.append(NotStated("/reporting/reports"))
    if evaluators is None:
        ways.append(NotStated(_EVALUATORS))
    unknown = (*any_of(*ways), *([_OUTSIDERS] if evaluators else ()))
    yield from weighed(
        judgements,
        JOINT_FOLLOW_UP,
        () if is_followed_up else unknown,
        is_contradicted=not is_followed_up and not unknown,
    )


def _is_of_the_parties(evaluator: str, parties: Iterable[Party]) -> bool:
    """Return whether an evaluator is a party by its name, or all of them."""
    named = evaluator.casefold()
    names = {
        name.casefold()
        for party in parties
        for name in (party.key, party.name, *(party.also_known_as or ()))
    }
    return named in names or named.startswith(_ALL_OF_THEM)


@rule(
    code="JUD011",
    name="judged-steering",
    title=Text("Bedömd styrning", "The steering as judged"),
    demand=Text(
        "Har styrningen bedömts vara gemensam bör båda sidor ha plats i "
        "styrgruppen.",
        "If the steering has been judged to be joint, both sides should have "
        "a seat in the steering group.",
    ),
    advice=Text(
        "Ge den andra sidan en plats i styrgruppen, eller bilda en styrgrupp. "
        "Annars ändra bedömningen.",
        "Give the other side a seat in the steering group, or form one. "
        "Otherwise change the judgement.",
    ),
    finding=told(
        JOINT_STEERING,
        "ingen plats i styrgruppen anges för {sides}.",
        "no seat in the steering group is stated for {sides}.",
    ),
    fault=Text(
        "Ena sidan har ingen plats i styrgruppen",
        "One side has no seat in the steering group",
    ),
    tells=Text(
        "om båda sidor har plats i styrgruppen",
        "whether both sides have a seat in the steering group",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _steered_by(("sdn", "kfum")),
    breaks=lambda: _steered_by(()),
)
def judged_steering(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    seats: Annotated[tuple[Seat, ...] | None, _SEATS],
    parties: Annotated[tuple[Party, ...] | None, "/parties"],
) -> Iterator[Observation]:
    """Find the sides that have a seat; an empty list is no steering group."""
    known = {party.key for party in parties or ()}
    sides = lacking_sides(
        {seat.party for seat in seats or () if seat.party}, parties or ()
    )
    unknown = [_SEATS] if seats is None else []
    if seats and parties is None:
        unknown.append("/parties")
    else:
        unknown += [
            f"{_SEATS}/{number}/party"
            for number, seat in enumerate(seats or ())
            if seat.party not in known
        ]
    yield from weighed(
        judgements,
        JOINT_STEERING,
        unknown if sides else [],
        is_contradicted=bool(sides) and not unknown,
        sides=sides,
    )


def _steered_by(keys: tuple[str, ...]) -> Agreement:
    seats = tuple(Seat(role=f"roll {key}", party=key) for key in keys)
    return Agreement(
        parties=PARTIES,
        governance=Governance(steering_group=SteeringGroup(seats=seats)),
        judgements=yes_to(JOINT_STEERING),
    )


RULES = RuleSet((judged_follow_up, judged_steering))
"""The rules on follow-up and steering."""
