# SPDX-License-Identifier: MIT
"""A fictive common agreement with annex agreements: *paraplyavtal*."""

from datetime import date

from ..agreement import (
    Agreement,
    Annex,
    AnnexAgreement,
    Budget,
    Case,
    MoneyContribution,
    Organisation,
    PublicBody,
    PublicBodyKind,
    Term,
    Undertaking,
    UndertakingKind,
    Volume,
)
from ..values import CaseNumber, Period
from ._complete import kr


__all__ = ["umbrella"]


def umbrella() -> Agreement:
    """Return a fictive common agreement with an annex agreement for each.

    >>> [annex.organisation for annex in umbrella().annex_agreements]
    ['harbarget', 'grannarna']
    """
    return Agreement(
        name="Boende för ensamkommande",
        case_number=CaseNumber("0193/15"),
        parties=(
            PublicBody(
                key="namnden",
                name="Social resursnämnd",
                body_kind=PublicBodyKind.COMMITTEE,
            ),
            Organisation(key="harbarget", name="Stiftelsen Härbärget"),
            Organisation(key="grannarna", name="Föreningen Grannarna"),
        ),
        budget=Budget(
            contributions=(
                MoneyContribution(
                    key="bidrag", party="namnden", amount=kr(4_200_000)
                ),
            ),
        ),
        case=Case(
            annexes=(
                Annex(key="delavtal-1", title="Avtal med Härbärget"),
                Annex(key="delavtal-2", title="Avtal med Grannarna"),
            )
        ),
        term=Term(period=Period(date(2015, 11, 1), date(2017, 10, 31))),
        annex_agreements=(
            AnnexAgreement(
                key="avtal-harbarget",
                organisation="harbarget",
                annex="delavtal-1",
                amount=kr(2_800_000),
                volumes=(Volume(unit="platser", number=16),),
                undertakings=(
                    Undertaking(
                        key="boende",
                        party="harbarget",
                        description="driver boende",
                        kind=UndertakingKind.ACTIVITY,
                    ),
                ),
            ),
            AnnexAgreement(
                key="avtal-grannarna",
                organisation="grannarna",
                annex="delavtal-2",
                amount=kr(1_400_000),
                # Joins later than the other.
                period=Period(date(2016, 1, 1), date(2017, 10, 31)),
                volumes=(Volume(unit="kontaktpersoner", number=20),),
            ),
        ),
    )
