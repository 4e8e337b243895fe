# SPDX-License-Identifier: MIT
"""How the faults of a document are gathered and worded: *fel i dokument*."""

import functools
import operator
import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from ..values import Fault, IllFormedError, PlainFormError, Text, choices, join


if TYPE_CHECKING:
    from cattrs.errors import ClassValidationError


__all__ = [
    "At",
    "Error",
    "Faults",
    "Tokens",
    "as_object",
    "faults_of_class",
    "flat",
    "in_order",
    "in_plain",
    "missing",
    "refusal",
    "showing",
    "unknown_keys",
    "unknown_word",
]

_PYTHON = re.compile("[(=]")
"""What an example has in it that is no JSON."""

_A_DAY = re.compile(r"date\((\d+), (\d+), (\d+)\)")

Error = IllFormedError | Callable[[], IllFormedError]
"""What is wrong, or what tells it: only of the faults that are told are the
words put together."""

Tokens = tuple[str | int, ...]
"""A place, in tokens."""

_P = TypeVar("_P")

At = tuple[Tokens, Error]
"""A place, in tokens, and what is wrong there."""


class Faults(Exception):  # noqa: N818 - a bundle on its way out, not an error
    """Faults found inside one value, on their way out."""

    def __init__(self, found: Iterable[At]) -> None:
        super().__init__()
        self.found = tuple(found)


def as_object(value: object, example: Callable[[], str]) -> dict[Any, Any]:
    """Return *value* if it is an object; *example* shows one."""
    if not isinstance(value, dict):
        raise IllFormedError(
            "object.expected", value, "ett objekt", "an object", example()
        )
    # A dict that makes up what is missing is read as it stands.
    return dict(value) if hasattr(value, "__missing__") else value


def flat(error: BaseException) -> Iterator[At]:
    """Take a bundle apart, place by place.

    What is no fault of the document is raised again.
    """
    if isinstance(error, Faults):
        yield from error.found
    elif isinstance(error, IllFormedError):
        # Where it was raised is kept by nobody: it would keep all frames.
        yield (), error.with_traceback(None)
    else:
        raise error


def faults_of_class(
    error: "ClassValidationError",
    misfits: Iterable[At],
    example: Callable[[Any], str],
) -> Iterator[At]:
    """Take a bundle of cattrs apart, place by place.

    Args:
        error: The bundle.
        misfits: What does not fit together in the fields that are right; the
            constructor knows of it only when they all are, and then only of
            the first.
        example: Gives an example, by the type of a field.
    """
    placed, whole = error.group_exceptions()
    yield from list(misfits) or (at for one in whole for at in flat(one))
    for inner, note in placed:
        if isinstance(inner, KeyError):
            yield (note.name,), _missing_field(note, example)
        else:
            for tokens, fault in flat(inner):
                place = (note.name, *tokens)
                yield place, in_plain(fault, tokens, note.type, example)


def in_plain(
    fault: Error,
    tokens: tuple[str | int, ...],
    kind: Any,
    example: Callable[[Any], str],
) -> Error:
    """Show what is right as it stands in a document, where Python is shown.

    Args:
        fault: What is wrong.
        tokens: Where, from the value of this kind; deeper is not looked at.
        kind: What the value should be.
        example: Gives an example, by a type.
    """
    if not isinstance(fault, IllFormedError):
        return fault
    if (day := _A_DAY.fullmatch(fault.example)) is not None:
        year, month, date = map(int, day.groups())
        return showing(fault, f'"{year:04}-{month:02}-{date:02}"')
    if tokens or _PYTHON.search(fault.example) is None:
        return fault
    # Told late: to find an example is to read some, of this kind too.
    return lambda: showing(fault, example(kind))


def showing(fault: IllFormedError, example: str) -> IllFormedError:
    """Return a fault with another example."""
    code, given, sv, en, _, words = fault.args
    return type(fault)(code, given, sv, en, example, words)


def _missing_field(note: Any, example: Callable[[Any], str]) -> Error:
    return lambda: missing(note.name, example(note.type))


def in_order(
    plain: object, found: Iterable[_P], place: Callable[[_P], Tokens]
) -> list[_P]:
    """Put what was found in the order of the document.

    Args:
        plain: The document.
        found: What was found.
        place: Gives the place of it, in tokens.
    """
    orders: dict[int, dict[Any, int]] = {}

    def position(one: _P) -> list[int]:
        here: Any = plain
        numbers: list[int] = []
        for token in place(one):
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

    return sorted(found, key=position)


def refusal(plain: object, found: Iterable[At], most: int) -> PlainFormError:
    """Put the faults in the order of the document, and tell the first."""
    ordered = in_order(plain, found, operator.itemgetter(0))
    return PlainFormError(
        tuple(
            Fault(
                pointer=join(*tokens),
                error=error if isinstance(error, IllFormedError) else error(),
            )
            for tokens, error in ordered[:most]
        ),
        more=max(0, len(ordered) - most),
    )


def missing(key: str, example: str) -> IllFormedError:
    """Report that a key is missing; *example* is what may stand under it."""
    return IllFormedError(
        "key.missing",
        None,
        f"att nyckeln {key} finns",
        f"that the key {key} is there",
        f'"{key}": {example}',
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
        if key not in known:
            # A key that is no text has no pointer of its own.
            place = (key,) if isinstance(key, str) else ()
            yield place, functools.partial(_unknown_key, key, known)


def _unknown_key(key: object, known: tuple[str, ...]) -> IllFormedError:
    """Report that a key is none of the known ones, and which is nearest."""
    near = choices.nearest(key, known)
    listed = ", ".join(known)
    return IllFormedError(
        "key.unknown",
        key,
        "en nyckel som finns här, "
        + (f"kanske {near}" if near else f"en av {listed}"),
        "a key known here, "
        + (f"perhaps {near}" if near else f"one of {listed}"),
        near or known[0],
    )


def unknown_word(
    code: str, given: object, known: tuple[str, ...], texts: tuple[Text, ...]
) -> Faults:
    """Report that a word is none of the known ones, or of their *texts*."""
    told = functools.partial(choices.unknown_word, code, given, known, texts)
    return Faults([((), told)])
