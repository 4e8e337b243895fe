# SPDX-License-Identifier: MIT
"""Whether what is named is there: *hänvisningar*."""

from .._prelude import *


def is_reference(kind: object) -> bool:
    """Return whether a field of this type names another part."""
    return refers_to(kind) is not None


def named_but_missing(
    agreement: Agreement, lists: dict[str, str]
) -> Iterator[Observation]:
    """Look up every key that names one of these parts."""
    known = {
        noun: None
        if (parts := read(agreement, pointer)) is None
        else {part.key for part in parts}  # type: ignore[attr-defined] # a list of keyed parts
        for noun, pointer in lists.items()
    }
    for pointer, annotation, value in find(agreement, is_reference):
        noun = refers_to(annotation)
        if noun not in lists:
            continue
        keys = known[noun]
        if keys is None:
            yield NotStated(lists[noun])
        elif value not in keys:
            yield violation(pointer, key=value)
