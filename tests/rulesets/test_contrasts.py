# SPDX-License-Identifier: MIT
"""Tests that what is no IOP is not taken for one (*kontraster*)."""

from datetime import date

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.budget import Budget
from iop.agreement.judgements import Answer, Judgement
from iop.examples import complete
from iop.render.comparisons import compare_editions
from iop.rules.circumstances import Circumstances
from iop.rules.findings import Status
from iop.rules.inputs import At
from iop.rulesets import CONSISTENCY
from iop.rulesets.contract_points import RULES as CONTRACT_POINTS
from iop.rulesets.criteria import SKR_2017
from iop.rulesets.procurement import RULES as PROCUREMENT
from iop.rulesets.state_aid import RULES as STATE_AID

from .contrasts import (
    ordinary_cooperation,
    plain_grant,
    plain_partnership,
    procured_contract,
)


BEFORE, AFTER = date(2018, 6, 1), date(2024, 6, 1)


def found(rules, agreement: Agreement, on: date) -> list[str]:
    """List the codes of the rules that are not met."""
    at = At(on=on)
    return [
        rule.code for rule in rules if rule.outcome(agreement, at).findings
    ]


class TestContrasts:
    """Four shapes that look alike."""

    @pytest.mark.parametrize(
        "shape",
        [
            procured_contract,
            plain_grant,
            ordinary_cooperation,
            plain_partnership,
        ],
    )
    @pytest.mark.parametrize("on", [BEFORE, AFTER])
    def test_in_order(self, shape, on):
        """None has a slip of its own: what tells them apart is no mistake."""
        assert [] == found(CONSISTENCY, shape(), on)

    @pytest.mark.parametrize("on", [BEFORE, AFTER])
    def test_procured_contract(self, on):
        """A procured contract has every sign of a purchase, on any day.

        The leading case between the days said what the law already meant.
        """
        assert [
            "PRO001",
            "PRO002",
            "PRO003",
            "PRO004",
            "PRO005",
            "PRO006",
            "PRO007",
            "PRO101",
        ] == found(PROCUREMENT, procured_contract(), on)
        assert ["BOP008"] == found(CONTRACT_POINTS, procured_contract(), on)

    @pytest.mark.parametrize("on", [BEFORE, AFTER])
    def test_plain_grant(self, on):
        """A plain grant is no purchase, and lacks what an agreement takes up.

        The association does nothing for it that is stated.
        """
        assert [] == found(PROCUREMENT, plain_grant(), on)
        assert ["BOP003", "BOP004", "BOP008", "MOP002"] == found(
            CONTRACT_POINTS, plain_grant(), on
        )

    @pytest.mark.parametrize("on", [BEFORE, AFTER])
    def test_ordinary_cooperation(self, on):
        """An ordinary cooperation contract has signs of a purchase."""
        assert ["PRO001", "PRO002", "PRO101"] == found(
            PROCUREMENT, ordinary_cooperation(), on
        )
        assert ["BOP008"] == found(CONTRACT_POINTS, ordinary_cooperation(), on)

    @pytest.mark.parametrize("on", [BEFORE, AFTER])
    def test_plain_partnership(self, on):
        """A plain IOP of two parties has no sign and lacks no point."""
        rules = PROCUREMENT | CONTRACT_POINTS

        assert [] == found(rules, plain_partnership(), on)
        assert [] == [
            rule.code
            for rule in rules
            if rule.outcome(plain_partnership(), At(on=on)).status
            is Status.UNDETERMINED
        ]


class TestOpen:
    """What is left open of purchase and aid, where nobody has said a thing.

    A rule is open only where the answer can matter.
    """

    SIGNS = ("PRO001", "PRO002", "PRO003", "PRO004", "PRO007")
    """The signs that are asked of pay of any kind."""

    @staticmethod
    def open_of(agreement: Agreement, **stated) -> list[str]:
        """List the codes of the rules on purchase and aid that are open."""
        at = At(on=AFTER, circumstances=Circumstances(**stated))
        return [
            rule.code
            for rule in PROCUREMENT | STATE_AID
            if rule.outcome(agreement, at).status is Status.UNDETERMINED
        ]

    def test_grant_without_a_sign(self):
        """A grant of which every sign is denied leaves only aid to ask of."""
        assert ["AID001", "AID003"] == self.open_of(plain_grant())
        assert [] == self.open_of(plain_grant(), is_undertaking=False)

    def test_grant_of_which_nothing_is_said(self):
        """Its signs are asked for; its sum is below every limit."""
        grant = attrs.evolve(plain_grant(), purchase_signs=None)

        assert [
            *self.SIGNS[:4],
            "PRO005",
            "PRO007",
        ] == self.open_of(grant, is_undertaking=False)

    def test_no_public_money(self):
        """Where the public side gives nothing, nothing is asked."""
        agreement = attrs.evolve(
            plain_partnership(),
            budget=Budget(contributions=()),
            purchase_signs=None,
        )

        assert [] == self.open_of(agreement)

    def test_in_kind_only(self):
        """Of premises alone no price, no value and no aid are asked for."""
        partnership = plain_partnership()
        _, premises, hours = partnership.budget.contributions
        agreement = attrs.evolve(
            partnership,
            budget=Budget(contributions=(premises, hours)),
            purchase_signs=None,
        )

        assert [*self.SIGNS] == self.open_of(agreement)


class TestCriteria:
    """What other bodies' criteria make of the shapes."""

    @pytest.mark.parametrize(
        "shape", [procured_contract, plain_grant, ordinary_cooperation]
    )
    def test_missing(self, shape):
        """Of what is no IOP no list comes out as met: criteria are missing."""
        verdicts = compare_editions(shape(), on=AFTER).verdicts

        assert Status.MET not in {verdict.status for verdict in verdicts}
        assert [] == [verdict.met for verdict in verdicts if verdict.met]

    def test_grant_judged(self):
        """A grant judged as one lacks what makes a partnership."""
        judgements = tuple(
            Judgement(criterion=key, answer=Answer.NO, reason="ett bidrag")
            for key in ("C4", "C6", "C11")
        )
        agreement = attrs.evolve(plain_grant(), judgements=judgements)
        skr = compare_editions(
            agreement, on=AFTER, editions=(SKR_2017,)
        ).verdicts[0]

        assert ("C4", "C6", "C11") == skr.not_met

    def test_partnership_judged(self):
        """A partnership that is judged to be one meets the list."""
        agreement = attrs.evolve(
            plain_partnership(), judgements=complete().judgements
        )
        skr = compare_editions(
            agreement, on=AFTER, editions=(SKR_2017,)
        ).verdicts[0]

        assert ((), ()) == (skr.not_met, skr.undetermined)
