# SPDX-License-Identifier: MIT
"""Whether the public side gives anything at all: *ersättning*.

A purchase presupposes pay. Where the public side is stated to give nothing, a
sign of a purchase need not be asked for.
"""

from collections.abc import Iterator

import attrs

from ...agreement import (
    Contribution,
    MoneyContribution,
    Participant,
    Party,
    PublicBody,
)
from ...rules import NotApplicable, NotStated, Observation, violation
from ...values import Text


__all__ = ["NO_MONEY", "NO_PAY", "Given", "sign_of"]

NO_PAY = NotApplicable(
    Text(
        "Ingen offentlig part anges ge något, och ett köp förutsätter "
        "ersättning.",
        "No public party is stated to give anything, and a purchase "
        "presupposes pay.",
    )
)
"""That the public side gives nothing (*ingen ersättning*)."""

NO_MONEY = NotApplicable(
    Text(
        "Ingen offentlig part anges ge pengar.",
        "No public party is stated to give money.",
    )
)
"""That the public side gives no money (*inga pengar*)."""


@attrs.frozen
class Given:
    """What is given, and by whom: *det som ges*.

    Attributes:
        parties: The parties.
        beside: Who takes part and is no party.
        contributions: What they give.
    """

    parties: tuple[Party, ...] | None
    beside: tuple[Participant, ...] | None
    contributions: tuple[Contribution, ...] | None

    @property
    def is_nothing(self) -> bool:
        """Whether it is known that the public side gives nothing."""
        return self._is_without(self.contributions or ())

    @property
    def is_no_money(self) -> bool:
        """Whether it is known that the public side gives no money."""
        return self._is_without(
            [
                one
                for one in self.contributions or ()
                if isinstance(one, MoneyContribution)
            ]
        )

    def _is_without(
        self, given: list[MoneyContribution] | tuple[Contribution, ...]
    ) -> bool:
        """Return whether none of it may be of a public side.

        What somebody gives who is not listed may be.
        """
        if self.parties is None or self.contributions is None:
            return False
        others = {
            one.key
            for one in (*self.parties, *(self.beside or ()))
            if not isinstance(one, PublicBody)
        }
        return all(one.party in others or _is_zero(one) for one in given)


def _is_zero(given: Contribution) -> bool:
    """Return whether it is stated to be worth nothing."""
    value = given.value
    return value is not None and value.high is not None and value.high.is_zero


def sign_of(
    is_stated: bool | None,  # noqa: FBT001 - a fact
    pointer: str,
    given: Given,
    sign: Text,
) -> Iterator[Observation]:
    """Report a sign that is there, and ask for one that may be.

    >>> place, nobody = "/purchase_signs/was_procured", Given(None, None, None)
    >>> list(sign_of(None, place, nobody, Text("Ett tecken.", "A sign.")))
    [NotStated(pointer='/purchase_signs/was_procured')]
    """
    if is_stated:
        yield violation(pointer, sign=sign)
    elif is_stated is None:
        yield NO_PAY if given.is_nothing else NotStated(pointer)
