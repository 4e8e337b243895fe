# SPDX-License-Identifier: MIT
"""Values out of a short list, given by themselves or by their words: *val*.

A function that takes such a value takes its word too: it calls the enum with
what it was given, which gives the member or refuses. A field takes the member
alone, as fields take no other forms than their own.
"""

import enum
import typing
from collections.abc import Sequence
from typing import Any

import attrs

from .errors import IllFormedError


__all__ = ["Worded", "is_member", "nearest", "unknown_word"]

_LONGEST_GUESSED = 40
"""Longest word for which the nearest right one is looked up."""


class Worded(enum.Enum):
    """An enum whose members have words as their values: *val med ord*.

    Called with a member or its word it gives the member.

    Raises:
        IllFormedError: If it is called with anything else.

    >>> class Light(Worded):
    ...     RED = "red"
    ...     GREEN = "green"
    >>> Light("green") is Light(Light.GREEN)
    True
    >>> Light("gren")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "gren"; right is one of the words red, green, for example: green [choice.unknown]
    """

    @classmethod
    def _missing_(cls, value: object) -> typing.NoReturn:
        words = [member.value for member in cls]
        raise unknown_word("choice.unknown", value, words)


def is_member(
    instance: object, field: "attrs.Attribute[Any]", value: object
) -> None:
    """Refuse in a field what is no member of the field's own enum.

    A validator for attrs; the error names the class and the field.

    Raises:
        IllFormedError: If it is anything else, the word of a member too.
    """
    kind = typing.cast("type[enum.Enum]", field.type)
    if isinstance(value, kind):
        return
    name = kind.__name__
    error = IllFormedError(
        "type.expected", value, name, name, f"{name}.{next(iter(kind)).name}"
    )
    error.where = f"{type(instance).__name__}.{field.name}"
    raise error


def unknown_word(
    code: str, given: object, known: Sequence[str]
) -> IllFormedError:
    """Make the error that says that a word is none of the known ones."""
    listed = ", ".join(known)
    return IllFormedError(
        code,
        given,
        f"ett av orden {listed}",
        f"one of the words {listed}",
        nearest(given, known) or known[0],
    )


def nearest(word: object, known: Sequence[str]) -> str | None:
    """Find the right word nearest to a wrong one; ``None`` if none is near.

    >>> nearest("aproved", ("received", "approved"))
    'approved'
    """
    import difflib

    if not isinstance(word, str) or len(word) > _LONGEST_GUESSED:
        return None
    return next(iter(difflib.get_close_matches(word, known, n=1)), None)
