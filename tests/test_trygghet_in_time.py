# SPDX-License-Identifier: MIT
"""The real case on three days between which the law differs (*127-trygghet*).

The day it was proposed in, the day of the auditors' report, and a day after
the last for which limits have been seen.
"""

from datetime import date
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop import rulesets
from iop.agreement.purchase_signs import PurchaseSigns, ServiceKind
from iop.examples import complete, trygghet_127
from iop.render.explanations import explanation
from iop.rules.circumstances import Circumstances
from iop.rules.findings import Status
from iop.rulesets import review
from iop.values.money import Money
from iop.values.periods import Period


DAYS = (date(2018, 6, 1), date(2021, 6, 8), date(2026, 11, 23))

GIVEN = Circumstances(
    is_undertaking=True, earlier_aid=(), sek_per_euro=Decimal("10.2945")
)
"""What no agreement says: who acts as an undertaking, at which rate."""


def as_a_purchase():
    """Return the case, with a sign of a purchase that it does not have."""
    return attrs.evolve(
        trygghet_127(),
        purchase_signs=PurchaseSigns(
            service=ServiceKind.GENERAL, was_procured=True
        ),
    )


class TestThreeDays:
    """What the same agreement comes to, as the law changes."""

    @pytest.mark.parametrize(
        ("on", "ceiling", "window"),
        [
            (DAYS[0], 200_000, Period(date(2016, 1, 1), DAYS[0])),
            (DAYS[1], 200_000, Period(date(2019, 1, 1), DAYS[1])),
            (DAYS[2], 300_000, Period(date(2023, 11, 24), DAYS[2])),
        ],
    )
    def test_ceiling(self, on, ceiling, window):
        """The ceiling of aid rises, and its three years begin to roll."""
        outcome = review(trygghet_127(), on=on, circumstances=GIVEN)["AID001"]

        assert Status.MET is outcome.status
        assert outcome.notes == (
            ("grant-day", on),
            ("ceiling", Money(ceiling, "EUR")),
            ("window", window),
            ("this-aid", Money("82568.37", "EUR")),
            ("earlier-aid", Money(0, "EUR")),
        )

    @pytest.mark.parametrize(
        ("on", "limit"),
        [(DAYS[0], 586_907), (DAYS[1], 615_312), (DAYS[2], 700_000)],
    )
    def test_limit(self, on, limit):
        """As a purchase it would not be below the limit of the day."""
        outcome = review(as_a_purchase(), on=on)["PRO101"]

        assert Status.NOT_MET is outcome.status
        assert outcome.notes == (
            ("value-with-options", Money(850_000)),
            ("value-is-whole", False),
            ("limit", Money(limit)),
        )

    def test_limit_not_known(self):
        """After the last day that a limit was seen for, nothing is guessed."""
        outcome = review(as_a_purchase(), on=date(2027, 1, 1))["PRO101"]

        assert Status.UNDETERMINED is outcome.status
        assert [reason.en for reason in outcome.reasons] == [
            (
                "The direct-award limit is known here through 31 December "
                "2026. No source for later days has been seen."
            )
        ]

    def test_definition(self):
        """The definition of 2023 is asked of no earlier day."""
        assert [
            review(trygghet_127(), on=on)["ORG005"].status for on in DAYS
        ] == [
            Status.NOT_APPLICABLE,
            Status.NOT_APPLICABLE,
            Status.UNDETERMINED,
        ]

    def test_leading_case(self):
        """What the judgment of 2020 explained is asked on any day."""
        assert [
            review(trygghet_127(), on=on)["PRO001"].status for on in DAYS
        ] == [Status.UNDETERMINED] * 3


class TestAnyDay:
    """On no day does a review fail."""

    @given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
    def test_one_outcome_a_rule(self, on):
        """Every rule there is has its outcome, and its explanation."""
        for agreement in (trygghet_127(), complete()):
            held = review(
                agreement, on=on, rules=rulesets.FULL, circumstances=GIVEN
            )

            assert [rule.code for rule in rulesets.FULL] == [
                outcome.code for outcome in held.outcomes
            ]
            assert held.summary("sv")
            assert all(map(explanation, held.outcomes))
