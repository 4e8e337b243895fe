# SPDX-License-Identifier: MIT
"""Whether what is named is there: *hänvisningar*."""

from collections.abc import Set as AbstractSet

from .._lists import LISTS, not_told
from .._prelude import *


def is_reference(kind: object) -> bool:
    """Return whether a field of this type names another part."""
    return refers_to(kind) is not None


def named_but_missing(
    agreement: Agreement, nouns: AbstractSet[str]
) -> Iterator[Observation]:
    """Look up every key that names one of these parts.

    Of the lists that parts of a kind may stand in, the first must be stated,
    and all be known in full, for it to be told that a part is in none.
    """
    known = {
        noun: {
            part.key
            for pointer in LISTS[noun]
            for part in read(agreement, pointer) or ()  # type: ignore[attr-defined] # a list of keyed parts
        }
        for noun in nouns
    }
    for pointer, annotation, value in find(agreement, is_reference):
        noun = refers_to(annotation)
        if noun is None or noun not in nouns or value in known[noun]:
            continue
        if lacking := tuple(not_told(agreement, noun)):
            yield from lacking
        else:
            yield violation(pointer, key=value)


def volumes_missing(agreement: Agreement) -> Iterator[Observation]:
    """Look up every key that names a volume, wherever that stands."""
    known = {
        volume.key
        for _, _, volume in find(agreement, lambda kind: kind is Volume)
    }
    for pointer, annotation, value in find(agreement, is_reference):
        if refers_to(annotation) == Volume.NOUN and value not in known:
            yield violation(pointer, key=value)
