# SPDX-License-Identifier: MIT
"""Tests of the rule on the index (*index*): LED030."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop.agreement.payments import Payments
from iop.ledger import IndexSet
from iop.rules.findings import Status
from iop.rules.inputs import At
from iop.rulesets.follow_up_ledger._specimens import agreed, by_day
from iop.rulesets.follow_up_ledger.led030_index_not_agreed import (
    index_not_agreed,
)
from iop.values.texts import Text


ON = date(2018, 3, 20)


def outcome(*entries, agreement=None):
    """Hold the rule against what has happened."""
    followed = by_day(ON, *entries, agreement=agreement)()
    return index_not_agreed.outcome(
        agreement or agreed(), At(on=ON, follow_up=followed)
    )


def settled(on):
    """Settle an index on a day."""
    return IndexSet(
        key="kpi",
        on=on,
        first_day=date(2019, 1, 1),
        base=Decimal(300),
        current=Decimal(306),
    )


class TestIndexNotAgreed:
    """LED030: an index is settled only where one is agreed."""

    def test_finds(self):
        """The entry is named, and that no sum follows it."""
        (finding,) = outcome(settled(ON)).findings

        assert finding.pointer == "follow-up:/ledger/entries/4"
        assert finding.message("sv") == (
            "Ett index fastställdes den 20 mars 2018, men avtalet säger inte "
            "att beloppen följer något. Beloppen ändras inte av det."
        )
        assert finding.message("en") == (
            "An index was settled on 20 March 2018, but the agreement does "
            "not say that the sums follow any. The sums are not changed by "
            "it."
        )

    @pytest.mark.parametrize("payments", [None, Payments()])
    def test_no_payments(self, payments):
        """Where nothing is said of payments, no index is agreed."""
        agreement = attrs.evolve(agreed(), payments=payments)

        assert outcome(settled(ON), agreement=agreement).status is (
            Status.NOT_MET
        )

    def test_none_settled(self):
        """Where no index has been settled by the day, there is none to ask for."""
        for entries in ((), (settled(date(2018, 3, 21)),)):
            held = outcome(*entries)

            assert held.status is Status.NOT_APPLICABLE
            assert held.reasons == (
                Text(
                    "Inget index är fastställt.", "No index has been settled."
                ),
            )
