# SPDX-License-Identifier: MIT
"""Promises of the steering: *styrning*."""

from iop.agreement.governance import Governance, SteeringGroup


class TestSteeringGroup:
    """`SteeringGroup`."""

    def test_none_and_not_stated(self):
        """An agreement without a group states so, and does not leave it out."""
        without = Governance(steering_group=SteeringGroup(seats=()))

        assert 3 == len(
            {
                without,
                Governance(steering_group=SteeringGroup()),
                Governance(),
            }
        )
