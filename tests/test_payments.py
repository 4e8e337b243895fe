# SPDX-License-Identifier: MIT
"""Promises of payments: *utbetalningar*."""

from datetime import date
from decimal import Decimal

import pytest

from iop.deadlines import OnDate
from iop.errors import IllFormedError
from iop.payments import (
    Indexation,
    Instalment,
    OnMilestone,
    OnReport,
    OnSigning,
)


class TestInstalment:
    """`Instalment`."""

    @pytest.mark.parametrize(
        "condition",
        [OnSigning(), OnReport(report="r"), OnMilestone(milestone="m")],
        ids=lambda condition: condition.KIND,
    )
    def test_condition(self, condition):
        """Each of the three conditions can stand there."""
        instalment = Instalment(key="q1", condition=condition)

        assert condition == instalment.condition

    def test_day_is_no_condition(self):
        """When it is due, and what must have happened, are two things."""
        with pytest.raises(IllFormedError) as caught:
            Instalment(key="q1", condition=OnDate(day=date(2018, 3, 1)))

        assert (
            "Instalment.condition: got a value of type OnDate; right is "
            "OnSigning | OnReport | OnMilestone, for example: OnSigning(...) "
            "[type.expected]"
        ) == str(caught.value)


class TestIndexation:
    """`Indexation`."""

    @pytest.mark.parametrize("share", [0, 1, Decimal("0.8")])
    def test_share(self, share):
        """The share that counts is from nothing to all."""
        assert share == Indexation(index="KPI", share=share).share

    def test_per_cent(self):
        """80 is no share: per cent are hundredths."""
        with pytest.raises(IllFormedError) as caught:
            Indexation(index="KPI", share=80)

        assert (
            'Fick "80". Rätt är en andel från 0 till 1, till exempel: 0.8'
        ) == caught.value.message("sv")
