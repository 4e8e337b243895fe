# SPDX-License-Identifier: MIT
"""Promises of payments: *utbetalningar*."""

from datetime import date
from decimal import Decimal

import pytest

from iop.agreement.deadlines import (
    AfterEvent,
    AfterMilestone,
    AfterReport,
    Event,
    OnDate,
    ReportEvent,
    Within,
)
from iop.agreement.payments import (
    Indexation,
    Instalment,
    OnMilestone,
    OnReport,
    OnSigning,
    Payments,
)
from iop.values.errors import IllFormedError
from iop.values.periods import Period


class TestInstalment:
    """`Instalment`."""

    @pytest.mark.parametrize(
        "condition",
        [OnSigning(), OnReport(report="r"), OnMilestone(milestone="m")],
        ids=lambda condition: condition.KIND.slug,
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
            "OnSigning | OnReport | OnMilestone, for example: OnSigning() "
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
            'Fick "80". Rätt är en andel från 0 till 1, till exempel: Decimal("0.8")'
        ) == caught.value.message("sv")


class TestPayments:
    """`Payments`."""

    @pytest.mark.parametrize(
        "due",
        [
            OnDate(day=date(2019, 4, 30)),
            Within(period=Period.of_month(2019, 4)),
            AfterEvent(event=Event.TERM_ENDS, months=3),
            AfterReport(report="r", event=ReportEvent.APPROVED, days=30),
            AfterMilestone(milestone="m", workdays=10),
        ],
        ids=lambda due: due.KIND.slug,
    )
    def test_repayment_due(self, due):
        """Each of the five kinds of deadline can say when money goes back."""
        assert due == Payments(repayment_due=due).repayment_due

    def test_repayment_and_its_day(self):
        """Whether money is paid back, and when, are two statements."""
        due = OnDate(day=date(2019, 4, 30))

        assert (None, None) == (
            Payments(repayment_due=due).is_unused_repaid,
            Payments(is_unused_repaid=True).repayment_due,
        )
