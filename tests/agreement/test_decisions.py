# SPDX-License-Identifier: MIT
"""Promises of the matter and its decisions: *ärendet*."""

from iop.agreement.decisions import Matter, Proposal
from iop.values.amounts import Amount
from iop.values.money import Money


class TestMatter:
    """`Matter`."""

    def test_proposal_is_no_decision(self):
        """What is proposed is not read as decided."""
        proposal = Proposal(
            text="Nämnden godkänner avtalet.", amount=Amount(Money(850_000))
        )
        matter = Matter(decider="sdn", proposal=proposal)

        assert (proposal, None) == (matter.proposal, matter.decisions)
