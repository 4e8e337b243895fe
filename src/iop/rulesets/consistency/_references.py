# SPDX-License-Identifier: MIT
"""Whether what is named is there: *hänvisningar*."""

from collections.abc import Set as AbstractSet

from .._lists import LISTS, is_volume, not_told
from .._prelude import *


def is_reference(kind: object) -> bool:
    """Return whether a field of this type names another part."""
    return refers_to(kind) is not None


def named_but_missing(
    agreement: Agreement, nouns: AbstractSet[str], nothing: NotApplicable
) -> Iterator[Observation]:
    """Look up every key that names one of these parts.

    Of the lists that parts of a kind may stand in, the first must be stated,
    and all be known in full, for it to be told that a part is in none. A
    volume may stand anywhere.

    Args:
        agreement: The agreement.
        nouns: The nouns of the parts.
        nothing: What is said where no key names any of them.
    """
    named = [
        (pointer, noun, value)
        for pointer, annotation, value in find(agreement, is_reference)
        if (noun := refers_to(annotation)) in nouns
    ]
    if not named:
        yield nothing
    known = {
        noun: _keys(agreement, noun)
        for noun in {noun for _, noun, _ in named if noun}
    }
    for pointer, noun, value in named:
        if noun is None or value in known[noun]:
            continue
        is_told = noun == Volume.NOUN
        if lacking := () if is_told else tuple(not_told(agreement, noun)):
            yield from lacking
        else:
            yield violation(
                pointer,
                holder=Called(pointer),
                what=noun_of(noun),
            )


def _keys(agreement: Agreement, noun: str) -> set[object]:
    """List the keys of the parts of a kind."""
    if noun == Volume.NOUN:
        return {volume.key for _, _, volume in find(agreement, is_volume)}
    return {
        part.key
        for pointer in LISTS[noun]
        for part in read(agreement, pointer) or ()  # type: ignore[attr-defined] # a list of keyed parts
    }
