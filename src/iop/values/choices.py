# SPDX-License-Identifier: MIT
"""Values out of a short list, given by themselves or by their words: *val*.

A function that takes such a value takes its word too: it calls the enum with
what it was given, which gives the member or refuses. A field takes the member
alone, as fields take no other forms than their own.
"""

import enum
import typing
from collections.abc import Sequence
from typing import Any, Self

import attrs

from .errors import IllFormedError
from .texts import Text


__all__ = ["Choice", "is_member", "nearest", "unknown_word"]

_LONGEST_GUESSED = 40
"""Longest word for which the nearest right one is looked up."""


class _ChoiceType(enum.EnumType):
    """Makes the texts of a choice when its members have been made.

    An error within the making of a member would come out of `enum` as another
    than it was: wrapped in Python 3.11, and without its parts from 3.12 on.
    """

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: Any, **kwds: Any
    ) -> Any:
        made: Any = super().__new__(cls, name, bases, namespace, **kwds)
        for member in made:
            member.text = Text(*member._words)
        return made


class Choice(enum.Enum, metaclass=_ChoiceType):
    """A value out of a short list (*val*), with a word in both languages.

    A member is written ``slug, Swedish, English``. The slug is its value and
    stands in the plain form; the words are in `text`. Called with a member or
    its slug, the class gives the member.

    Raises:
        IllFormedError: If it is called with anything else.

    >>> class Light(Choice):
    ...     GREEN = "green", "grönt", "green"
    >>> Light("green"), Light.GREEN.text.sv
    (<Light.GREEN: 'green'>, 'grönt')
    >>> Light("grey")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "grey"; right is one of the words green, for example: green [choice.unknown]
    """

    text: Text
    _words: tuple[str, str]

    # A call with a member or its slug alone gives that member, and does not
    # come here; type checkers take it for such a call.
    def __new__(cls, slug: Any, sv: str = "", en: str = "") -> Self:
        """Make a member of its slug and its two words."""
        member = object.__new__(cls)
        member._value_ = slug
        member._words = sv, en
        return member

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> typing.NoReturn:
        slugs = [member.value for member in cls]
        texts = [member.text for member in cls]
        raise unknown_word("choice.unknown", value, slugs, texts)


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
    code: str,
    given: object,
    known: Sequence[str],
    texts: Sequence[Text] = (),
) -> IllFormedError:
    """Make the error that says that a word is none of the known ones.

    Args:
        code: The code of the error.
        given: What was given.
        known: The known words.
        texts: What each of them is called by people, if it is.
    """
    listed = ", ".join(known)
    return IllFormedError(
        code,
        given,
        f"ett av orden {listed}",
        f"one of the words {listed}",
        _meant(given, known, texts) or nearest(given, known) or known[0],
        tuple(texts),
    )


def _meant(
    given: object, known: Sequence[str], texts: Sequence[Text]
) -> str | None:
    """Return the known word of what is called so by people, if any is."""
    if not isinstance(given, str) or len(given) > _LONGEST_GUESSED:
        return None
    said = given.strip().casefold()
    return next(
        (
            word
            for word, text in zip(known, texts, strict=False)
            if said in (text.sv.casefold(), text.en.casefold())
        ),
        None,
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
