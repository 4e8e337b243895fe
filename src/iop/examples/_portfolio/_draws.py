# SPDX-License-Identifier: MIT
"""Choices that come out the same everywhere: *lottning som går att göra om*.

Each choice is read off a digest of the seed, the number of the agreement and
what is chosen. So no choice hangs on another, nor on how many are made, and
every version of Python makes the same.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TypeVar

import attrs


__all__ = ["Draws"]

_T = TypeVar("_T")
_PERCENT = 100


def _figure(*words: object) -> int:
    """Return a large whole number that the words alone tell."""
    text = "/".join(map(str, words))
    return int.from_bytes(sha256(text.encode()).digest(), "big")


@attrs.frozen
class Draws:
    """The choices of one agreement: *ett avtals lotter*.

    Attributes:
        seed: The seed of the portfolio.
        number: The place of the agreement in it, from 0.
    """

    seed: int
    number: int

    def below(self, limit: int, what: object) -> int:
        """Return a whole number from 0 to below *limit*."""
        return _figure(self.seed, self.number, what) % limit

    def between(self, low: int, high: int, what: object) -> int:
        """Return a whole number from *low* to *high*, both included."""
        return low + self.below(high - low + 1, what)

    def chance(self, percent: int, what: object) -> bool:
        """Return true so many times in a hundred."""
        return self.below(_PERCENT, what) < percent

    def one_of(self, options: Sequence[_T], what: object) -> _T:
        """Return one of *options*, all as likely."""
        return options[self.below(len(options), what)]

    def dealt(self, deck: Mapping[_T, int], what: str) -> _T:
        """Deal a card off a deck, which is shuffled anew when all are dealt.

        Args:
            deck: How many there are of each card.
            what: What the deck decides.
        """
        cards = [card for card, count in deck.items() for _ in range(count)]
        block, place = divmod(self.number, len(cards))
        order = _figure(self.seed, what, block)
        for _ in range(place):
            order, chosen = divmod(order, len(cards))
            cards.pop(chosen)
        return cards[order % len(cards)]
