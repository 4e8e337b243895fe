# SPDX-License-Identifier: MIT
"""What is meant by a key or a pointer, as people call it: *hänvisningar*."""

import functools
from collections.abc import Mapping

import attrs

from ..agreement import Agreement, leads_somewhere, noun_of, places_of
from ..rulesets import known_criteria
from ..values import Lang, Text
from ._rows import titled


__all__ = ["References"]

_NO_PART = Text(
    "{one} som inte finns i avtalet", "{one} that is not in the agreement"
)
_NOWHERE = Text(
    "en plats som inte finns i avtalet", "a place that is not in the agreement"
)
_NO_CRITERION = Text(
    "”{word}” (okänt kriterium)", "“{word}” (unknown criterion)"
)


@attrs.frozen
class References:
    """What the keys and pointers of an agreement lead to: *hänvisningar*.

    Attributes:
        agreement: The agreement.
        lang: The language.
        places: Where each part stands that has a key, by what it is and its
            key.
    """

    agreement: Agreement
    lang: Lang
    places: Mapping[tuple[str, str], str]

    @classmethod
    def of(cls, agreement: Agreement, lang: Lang) -> "References":
        """Find all parts of an agreement that have a key."""
        return cls(agreement, lang, places_of(agreement))

    def named(self, noun: str, key: str) -> str:
        """Return what the part of a key is called."""
        place = self.places.get((noun, key))
        if place is None:
            return _NO_PART.fill(self.lang, one=noun_of(noun))
        return titled(place, self.agreement, self.lang)

    def at(self, place: str) -> str:
        """Return what the place of a pointer is called."""
        if leads_somewhere(self.agreement, place):
            return titled(place, self.agreement, self.lang)
        return _NOWHERE.fill(self.lang)

    def criterion(self, key: str) -> str:
        """Return what a criterion is called; one that is not known, its word."""
        title = _titles().get(key)
        if title is None:
            return _NO_CRITERION.fill(self.lang, word=key)
        return title.fill(self.lang)


@functools.cache
def _titles() -> Mapping[str, Text]:
    """List the titles of all known criteria by their keys."""
    return {one.key: one.title for one in known_criteria()}
