# SPDX-License-Identifier: MIT
"""How the faults of a document are gathered and worded: *fel i dokument*."""

from collections.abc import Iterable, Iterator
from typing import Any

from ..errors import Fault, IllFormedError, PlainFormError
from ..pointers import join


__all__ = [
    "At",
    "Faults",
    "flat",
    "missing",
    "refusal",
    "unknown_keys",
    "unknown_word",
]

_LONGEST_GUESSED = 40
"""Longest word for which the nearest right one is looked up."""

At = tuple[tuple[str | int, ...], IllFormedError]
"""A place, in tokens, and what is wrong there."""


class Faults(Exception):  # noqa: N818 - a bundle on its way out, not an error
    """Faults found inside one value, on their way out."""

    def __init__(self, found: Iterable[At]) -> None:
        super().__init__()
        self.found = tuple(found)


def flat(error: BaseException) -> Iterator[At]:
    """Take the bundles of cattrs and our own apart, place by place.

    What is no fault of the document is raised again.
    """
    from cattrs.errors import ClassValidationError

    if isinstance(error, Faults):
        yield from error.found
    elif isinstance(error, IllFormedError):
        yield (), error
    elif isinstance(error, ClassValidationError):
        placed, whole = error.group_exceptions()
        for inner in whole:
            yield from flat(inner)
        for inner, note in placed:
            if isinstance(inner, KeyError):
                yield (note.name,), missing(note.name, f'"{note.name}": ...')
                continue
            for tokens, fault in flat(inner):
                yield (note.name, *tokens), fault
    else:
        raise error


def refusal(plain: object, found: Iterable[At]) -> PlainFormError:
    """Put the faults in the order of the document."""
    orders: dict[int, dict[Any, int]] = {}

    def position(place: At) -> list[int]:
        here: Any = plain
        numbers: list[int] = []
        for token in place[0]:
            if isinstance(here, dict):
                # Once an object, and not once a fault.
                if (order := orders.get(id(here))) is None:
                    order = {key: n for n, key in enumerate(here)}
                    orders[id(here)] = order
                # What is missing comes last in its object.
                numbers.append(order.get(token, len(order)))
                here = here.get(token)
            else:
                numbers.append(int(token))
                here = here[int(token)]
        return numbers

    return PlainFormError(
        tuple(
            Fault(pointer=join(*tokens), error=error)
            for tokens, error in sorted(found, key=position)
        )
    )


def missing(key: str, example: str) -> IllFormedError:
    """Say that a key is missing."""
    return IllFormedError(
        "key.missing",
        None,
        f"att nyckeln {key} finns",
        f"that the key {key} is there",
        example,
    )


def unknown_keys(
    document: dict[Any, Any], known: tuple[str, ...]
) -> tuple[At, ...]:
    """Find the keys that are not known, and the known ones nearest to them."""
    return tuple(_unknown_keys(document, known))


def _unknown_keys(
    document: dict[Any, Any], known: tuple[str, ...]
) -> Iterator[At]:
    for key in document:
        if key in known:
            continue
        near = _nearest(key, known)
        listed = ", ".join(known)
        yield (
            # A key that is no text has no pointer of its own.
            (key,) if isinstance(key, str) else (),
            IllFormedError(
                "key.unknown",
                key,
                "en nyckel som finns här, "
                + (f"kanske {near}" if near else f"en av {listed}"),
                "a key known here, "
                + (f"perhaps {near}" if near else f"one of {listed}"),
                near or known[0],
            ),
        )


def unknown_word(
    code: str, given: object, known: tuple[str, ...]
) -> IllFormedError:
    """Say that a word is none of the known ones."""
    listed = ", ".join(known)
    return IllFormedError(
        code,
        given,
        f"ett av orden {listed}",
        f"one of the words {listed}",
        _nearest(given, known) or known[0],
    )


def _nearest(word: object, known: tuple[str, ...]) -> str | None:
    """Find the right word nearest to a wrong one."""
    import difflib

    if not isinstance(word, str) or len(word) > _LONGEST_GUESSED:
        return None
    return next(iter(difflib.get_close_matches(word, known, n=1)), None)
