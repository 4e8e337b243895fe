# SPDX-License-Identifier: MIT
"""A fictive agreement that breaks many rules: *ett bristfälligt avtal*."""

from datetime import date

import attrs

from ..agreement import (
    Agreement,
    Budget,
    Governance,
    MoneyContribution,
    Reporting,
    Seat,
    Signature,
    SteeringGroup,
)
from ._complete import budget, complete, kr, reports


__all__ = ["flawed"]


def flawed() -> Agreement:
    """Return a fictive agreement that breaks many rules.

    It is the complete one, with one mistake after another made in it.

    >>> print(flawed())
    Mötesplats Lindängen 1.2.1-412-2023
    """
    return attrs.evolve(
        complete(),
        budget=Budget(
            total=kr(1_600_000),
            costs=budget().costs,
            contributions=(
                MoneyContribution(
                    key="bidrag",
                    party="namnden",
                    amount=kr(4_500_000),
                    appropriation="trygghet",
                ),
                MoneyContribution(
                    key="bidrag", party="okand", amount=kr(150_000)
                ),
            ),
            funders=(),
            appropriations=budget().appropriations,
            annex="kalkyl",
        ),
        reporting=Reporting(
            number=4,
            reports=reports()[::-1],
        ),
        governance=Governance(
            steering_group=SteeringGroup(
                seats=(Seat(role="stadsdelsdirektören", party="namnden"),)
            )
        ),
        signatures=(Signature(party="namnden", on=date(2023, 11, 1)),),
    )
