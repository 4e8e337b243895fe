# SPDX-License-Identifier: MIT
"""Where any one fact would do, a rule says so: *en räcker*."""

from datetime import date

import attrs
import pytest

from iop.agreement import (
    Agreement,
    Assessment,
    AssessmentSubject,
    Case,
    Decision,
    EarlierCooperation,
    Goal,
    Governance,
    Guideline,
    Indicator,
    Instalment,
    Judgement,
    Need,
    Organisation,
    Payments,
    PublicBody,
    Purpose,
    Seat,
    Signature,
    SteeringGroup,
    Term,
)
from iop.agreement.judgements import Answer
from iop.rules.inputs import At
from iop.rulesets import catalogue
from iop.values import Amount, Money, Period


ON = date(2018, 6, 1)
BOARD = PublicBody(key="sdn", name="Farsta stadsdelsnämnd")
CLUB = Organisation(key="kfum", name="KFUM")
YEAR = Period(date(2018, 1, 1), date(2018, 12, 31))


def steered(*parties):
    """Make an agreement with a steering group, a seat for each."""
    seats = tuple(
        Seat(role=f"roll {n}", party=p) for n, p in enumerate(parties)
    )
    return Agreement(
        parties=(BOARD, CLUB),
        governance=Governance(steering_group=SteeringGroup(seats=seats)),
    )


def measuring(*indicators, goals=("a",)):
    """Make an agreement with goals and what measures them."""
    return Agreement(
        purpose=Purpose(
            goals=tuple(Goal(key=key, description=key) for key in goals),
            indicators=tuple(
                Indicator(key=f"i{n}", description="mått", **fields)
                for n, fields in enumerate(indicators)
            ),
        )
    )


def yes(criterion):
    """Judge that a criterion is met."""
    return Judgement(criterion=criterion, answer=Answer.YES, reason="Skäl.")


def signing(*decisions):
    """Make an agreement that a board has signed, after these decisions."""
    return Agreement(
        parties=(BOARD, CLUB),
        case=Case(decisions=decisions),
        signatures=(Signature(party="sdn", on=ON),),
    )


INDICATORS = "/purpose/indicators"
NEEDS = "/purpose/needs"
SEATS = "/governance/steering_group/seats"

CASES = {
    "STO004": (
        Agreement(),
        [[["/judgements"]]],
    ),
    "STO004 begun": (
        Agreement(
            judgements=(
                Judgement(criterion="C1", answer=Answer.YES),
                Judgement(criterion="C2", answer=Answer.YES),
            ),
            assessments=(Assessment(subject=AssessmentSubject.STATE_AID),),
        ),
        [[["/judgements/0/reason"], ["/judgements/1/reason"]]],
    ),
    "STO001": (
        Agreement(
            parties=(
                BOARD,
                attrs.evolve(BOARD, key="kf", municipality="Stockholm"),
            )
        ),
        [
            [
                ["/parties/0/body_kind", "/parties/0/municipality"],
                ["/parties/1/body_kind"],
            ]
        ],
    ),
    "STO002": (
        Agreement(),
        [
            [
                ["/purpose/earlier_cooperation"],
                ["/term/period"],
                ["/term/extensions"],
                ["/judgements"],
            ]
        ],
    ),
    "STO002 judged without a reason": (
        Agreement(
            purpose=Purpose(earlier_cooperation=()),
            term=Term(period=YEAR, extensions=()),
            judgements=(
                Judgement(criterion="long-term-relation", answer=Answer.YES),
            ),
        ),
        [[["/judgements/0/reason"]]],
    ),
    "STO005": (
        Agreement(
            purpose=Purpose(
                needs=(Need(description="a"), Need(description="b"))
            )
        ),
        [
            [
                [f"{NEEDS}/0/is_shared"],
                [f"{NEEDS}/1/is_shared"],
                ["/judgements"],
            ],
            [[f"{NEEDS}/0/challenge"], [f"{NEEDS}/1/challenge"]],
        ],
    ),
    "STO006": (
        Agreement(guidelines=(Guideline(title="a"), Guideline(title="b"))),
        [[["/guidelines/0/case_number"], ["/guidelines/1/case_number"]]],
    ),
    "STO007": (
        Agreement(guidelines=(Guideline(title="a"), Guideline(title="b"))),
        [[["/guidelines/0/case_number"]], [["/guidelines/1/case_number"]]],
    ),
    "FUP001 one goal": (
        measuring({}, {}),
        [[[f"{INDICATORS}/0/goal"], [f"{INDICATORS}/1/goal"]]],
    ),
    "FUP001 two goals": (
        measuring({}, {}, goals=("a", "b")),
        [[[f"{INDICATORS}/0/goal"]], [[f"{INDICATORS}/1/goal"]]],
    ),
    "FUP001 two indicators": (
        measuring({"goal": "a"}, {"goal": "a", "unit": "st"}),
        [
            [
                [f"{INDICATORS}/0/unit", f"{INDICATORS}/0/target"],
                [f"{INDICATORS}/1/target"],
            ]
        ],
    ),
    "FUP003": (
        Agreement(
            purpose=Purpose(
                needs=(Need(description="a"), Need(description="b"))
            )
        ),
        [[[f"{NEEDS}/0/challenge"], [f"{NEEDS}/1/challenge"]]],
    ),
    "FUP008": (
        Agreement(
            payments=Payments(
                instalments=tuple(
                    Instalment(key=key, amount=Amount(Money(1)))
                    for key in ("a", "b")
                )
            )
        ),
        [
            [
                ["/payments/instalments/0/condition"],
                ["/payments/instalments/1/condition"],
            ]
        ],
    ),
    "CON105 one side": (
        steered("sdn", None, None),
        [[[f"{SEATS}/1/party"], [f"{SEATS}/2/party"]]],
    ),
    "CON105 no side": (
        steered(None, None),
        [[[f"{SEATS}/0/party"]], [[f"{SEATS}/1/party"]]],
    ),
    "CON402": (
        signing(
            Decision(key="a"), Decision(key="b", by="sdn", on=date(2018, 7, 1))
        ),
        [
            [
                ["/case/decisions/0/on", "/case/decisions/0/outcome"],
                ["/case/decisions/1/outcome"],
            ]
        ],
    ),
    "BOP005": (
        Agreement(),
        [[["/reporting/reports"], ["/reporting/evaluation"]]],
    ),
    "JUD002": (
        Agreement(
            purpose=Purpose(
                needs=(Need(description="a"), Need(description="b"))
            ),
            judgements=(yes("C2"),),
        ),
        [[[f"{NEEDS}/0/is_shared"], [f"{NEEDS}/1/is_shared"]]],
    ),
    "JUD010": (
        Agreement(judgements=(yes("C10"),)),
        [[["/reporting/reports"], ["/reporting/evaluation/evaluators"]]],
    ),
    "ORG006": (
        Agreement(
            parties=(
                BOARD,
                CLUB,
                attrs.evolve(CLUB, key="b", is_registered=False),
            ),
            term=Term(period=Period(date(2023, 1, 1), None)),
        ),
        [[["/judgements"]]],
    ),
}
"""Of each rule, by its code and the case: an agreement, and what it lacks."""


class TestAnyOf:
    """Each rule tells *all of these* from *any one of these*."""

    @pytest.mark.parametrize("name", CASES)
    def test_ways(self, name):
        """What would do by itself is a way of its own."""
        code = name.partition(" ")[0]
        agreement, lacks = CASES[name]
        on = date(2024, 6, 1) if code == "ORG006" else ON
        outcome = catalogue()[code].outcome(agreement, At(on=on))

        assert lacks == [
            [[need.pointer for need in way] for way in lack.ways]
            for lack in outcome.lacks
        ]

    def test_one_is_enough(self):
        """With one of them stated nothing lacks."""
        agreement, _ = CASES["STO002"]
        told = attrs.evolve(
            agreement,
            purpose=Purpose(
                earlier_cooperation=(EarlierCooperation(name="Festen"),)
            ),
        )

        assert () == catalogue()["STO002"].outcome(told, At(on=ON)).lacks
