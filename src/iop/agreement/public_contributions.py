# SPDX-License-Identifier: MIT
"""Which contributions are public money, and who gives the others: *insatser*."""

from .agreement import Agreement
from .budget import Contribution, MoneyContribution
from .membership import side_keys
from .parties import Organisation


__all__ = ["other_contributions", "other_givers", "public_contributions"]


def public_contributions(
    agreement: Agreement,
) -> tuple[MoneyContribution, ...]:
    """List the money that public parties give: *offentliga insatser*.

    What an organisation or a participant gives is not among it. A party that
    is not known is no organisation.

    >>> public_contributions(Agreement())
    ()
    """
    return _divided(agreement)[0]


def other_contributions(agreement: Agreement) -> tuple[Contribution, ...]:
    """List what others give, and what is no money: *andra insatser*.

    Others are the organisations, and the participants, who are no parties.

    >>> other_contributions(Agreement())
    ()
    """
    return _divided(agreement)[1]


def other_givers(agreement: Agreement) -> frozenset[str]:
    """List those whose money is not the public parties': *andra givare*.

    They are the organisations, those that these have followed, and the
    participants.

    >>> other_givers(Agreement())
    frozenset()
    """
    beside = (one.key for one in agreement.participants or ())
    return side_keys(agreement, Organisation).union(beside)


def _divided(
    agreement: Agreement,
) -> tuple[tuple[MoneyContribution, ...], tuple[Contribution, ...]]:
    """Part the public money from all other contributions."""
    own = other_givers(agreement)
    public: list[MoneyContribution] = []
    others: list[Contribution] = []
    for one in agreement.contributions:
        if isinstance(one, MoneyContribution) and one.party not in own:
            public.append(one)
        else:
            others.append(one)
    return tuple(public), tuple(others)
