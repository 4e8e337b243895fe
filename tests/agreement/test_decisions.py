# SPDX-License-Identifier: MIT
"""Promises of the case and its decisions: *ärendet*."""

from iop.agreement.decisions import Case, Proposal
from iop.values.amounts import Amount
from iop.values.money import Money


class TestMatter:
    """`Case`."""

    def test_proposal_is_no_decision(self):
        """What is proposed is not read as decided."""
        proposal = Proposal(
            text="Nämnden godkänner avtalet.", amount=Amount(Money(850_000))
        )
        case = Case(decider="sdn", proposal=proposal)

        assert (proposal, None) == (case.proposal, case.decisions)
