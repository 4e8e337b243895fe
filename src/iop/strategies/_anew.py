# SPDX-License-Identifier: MIT
"""Values drawn anew, a place at a time: *ändrade värden*.

What is drawn is what was held, with some of it changed. The simplest is always
to change nothing, so that what fails shrinks to what was held and the one place
that matters.
"""

import contextlib
import functools
import itertools
import types
import typing
from collections.abc import Callable, Iterable
from typing import Annotated, Any, TypeVar

import attrs
from hypothesis import strategies as st

from ..values import (
    Amount,
    Form,
    IllFormedError,
    Period,
    Refers,
    StatedNumber,
    as_pointer,
    as_year,
)
from ._nearby import NEARBY
from ._seen import Seen


__all__ = ["Anew"]

_DEEPEST = 3
"""How deep parts are made that were not there; below, only what they need."""

_TRIES = 6
"""How often what must fit together is drawn, before it is left as it was."""

_T = TypeVar("_T")


_BY_FIELD = {Amount, Period, StatedNumber}
"""Plain values that are as often changed in a field as drawn as a whole."""


class _NothingFitsError(Exception):
    """Nothing was drawn that can stand there: *inget passade*."""


def _fitting(make: Callable[[], Any]) -> Any:
    """Make something of what is drawn, anew until its fields fit."""
    for _ in range(_TRIES):
        with contextlib.suppress(IllFormedError):
            return make()
    raise _NothingFitsError


@attrs.define
class Anew:
    """Draws values anew, near those that were seen: *ändrare*.

    Attributes:
        draw: Draws from a strategy.
        seen: What values are drawn near.
        known: The strategies that were made, by type: they are made once.
    """

    draw: st.DrawFn
    seen: Seen
    known: dict[Any, st.SearchStrategy[Any]]

    def is_one_in(self, halvings: int) -> bool:
        """Draw whether something rare is so: half as often for each halving.

        The simplest is that it is not. Nothing is drawn that does not count:
        else Hypothesis would draw the same value in many ways.
        """
        return all(self.draw(_EVEN) for _ in range(halvings))

    def is_mostly(self) -> bool:
        """Draw whether something usual is so; the simplest is that it is not."""
        return self.draw(_EIGHT) > 0

    def some(self, several: Iterable[_T], *, few: int = 0) -> list[_T]:
        """Draw one of several, and half as often one more, and so on.

        Of no more than *few*, nearly all are drawn at once.
        """
        left = list(several)
        more = self.is_mostly if len(left) <= few else self.is_even
        chosen: list[_T] = []
        while left and (not chosen or more()):
            chosen.append(left.pop(self.draw(st.integers(0, len(left) - 1))))
        return chosen

    def is_even(self) -> bool:
        """Draw whether something is so as often as not."""
        return self.is_one_in(1)

    def at(self, held: Any, annotation: Any, names: tuple[str, ...]) -> Any:
        """Draw anew what stands at a place within *held*; the rest is kept."""
        try:
            return self._at(held, annotation, names)
        except (IllFormedError, _NothingFitsError):
            return held

    def _at(self, held: Any, annotation: Any, names: tuple[str, ...]) -> Any:
        if not names:
            return self.anew(held, annotation)
        first, *rest = names
        if held is None:
            (kind,) = _members(annotation)
            held = self.made(kind, depth=_DEEPEST)
        kind = attrs.fields_dict(type(held))[first].type
        inner = self._at(getattr(held, first), kind, tuple(rest))
        return attrs.evolve(held, **{first: inner})

    def anew(self, held: Any, annotation: Any, depth: int = 0) -> Any:
        """Draw what may stand where *held* does."""
        members = _members(annotation)
        may_lack = _may_lack(annotation)
        if may_lack and held is not None and self.is_one_in(3):
            return None
        member = next((one for one in members if _is_of(held, one)), None)
        if member is None or (len(members) > 1 and self.is_one_in(2)):
            member, held = self.draw(st.sampled_from(members)), None
        return self._of(member, held, depth)

    def _of(self, member: Any, held: Any, depth: int) -> Any:
        """Draw a value of one type: changed from *held*, or made."""
        if typing.get_origin(member) is tuple:
            return self.items(held, typing.get_args(member)[0], depth)
        base, check, noun = _plain(member)
        is_part = attrs.has(base) and base not in NEARBY
        if held is not None and (
            is_part or (base in _BY_FIELD and not self.is_one_in(1))
        ):
            return self.changed(held)
        if is_part:
            return self.made(base, depth=depth)
        for _ in range(_TRIES):
            value = self.draw(self._near(base, check, noun))
            try:
                return value if check is None else check(value)
            except IllFormedError:
                continue
        raise _NothingFitsError

    def _near(
        self, base: Any, check: Any, noun: str | None
    ) -> st.SearchStrategy[Any]:
        """Return the strategy of a plain type, of its form, or of its keys."""
        kind = (base, check, noun)
        if kind not in self.known:
            special: Iterable[Any] | None = {
                as_pointer: self.seen.pointers,
                as_year: dict.fromkeys(day.year for day in self.seen.days),
            }.get(check)
            if noun is not None:
                special = (*self.seen.keys.get(noun, ()), "okand")
            if special:
                drawn = st.sampled_from(tuple(special))
            elif base in NEARBY:
                drawn = NEARBY[base](self.seen)
            else:
                drawn = st.from_type(base)
            self.known[kind] = drawn
        return self.known[kind]

    def made(self, kind: Any, *, depth: int = 0) -> Any:
        """Make a part that was not there."""
        fields = [one for one in attrs.fields(kind) if one.init]
        return _fitting(
            lambda: kind(
                **{
                    one.alias: self.anew(None, one.type, depth + 1)
                    for one in fields
                    if one.default is attrs.NOTHING
                    or (depth < _DEEPEST and self.is_one_in(max(1, depth)))
                }
            )
        )

    def changed(self, held: Any) -> Any:
        """Change one field of a part, and perhaps others."""
        fields = [one for one in attrs.fields(type(held)) if one.init]
        stated = [one for one in fields if getattr(held, one.name) is not None]
        return _fitting(
            lambda: attrs.evolve(
                held,
                **{
                    one.alias: self.anew(getattr(held, one.name), one.type)
                    for one in self.some(
                        fields if self.is_one_in(1) else stated
                    )
                },
            )
        )

    def items(self, held: Any, annotation: Any, depth: int) -> Any:
        """Change a list: its parts, or how many there are, and their order."""
        if not held:
            most = 0 if depth > _DEEPEST else 2
            least = 0 if held is None else min(1, most)
            count = self.draw(st.integers(least, most))
            return tuple(
                self.anew(None, annotation, depth + 1) for _ in range(count)
            )
        if self.is_one_in(1):
            return self.draw(_OTHERWISE)(self, held, annotation, depth)
        places = set(self.some(range(len(held))))
        return tuple(
            self.anew(part, annotation) if number in places else part
            for number, part in enumerate(held)
        )

    def more(self, held: Any, annotation: Any, depth: int) -> Any:
        """Put one more to a list: one that is made, or one like another."""
        like = None
        if self.is_one_in(1):
            like = self.draw(st.sampled_from(held))
        return (*held, self.anew(like, annotation, depth + 1))

    def fewer(self, held: Any, _annotation: Any, _depth: int) -> Any:
        """Take one part out of a list."""
        place = self.draw(st.integers(0, len(held) - 1))
        return (*held[:place], *held[place + 1 :])

    def turned(self, held: Any, _annotation: Any, _depth: int) -> Any:
        """Turn a list around."""
        return held[::-1]

    def emptied(self, _held: Any, _annotation: Any, _depth: int) -> Any:
        """Leave nothing of a list."""
        return ()


_EVEN = st.booleans()
"""Made once: it is drawn for each thing that may be otherwise."""

_EIGHT = st.integers(0, 7)

_OTHERWISE = st.sampled_from(
    (Anew.more, Anew.fewer, Anew.turned, Anew.emptied)
)
"""What is done to a list besides changing its parts."""


@functools.cache
def _members(annotation: Any) -> tuple[Any, ...]:
    """List the types that may stand somewhere, but for what is not stated."""
    origin = typing.get_origin(annotation)
    arguments = typing.get_args(annotation)
    if origin in (types.UnionType, typing.Union):
        within = (_members(one) for one in arguments)
        return tuple(itertools.chain(*within))
    if origin is typing.Annotated:
        base, *marks = arguments
        return tuple(Annotated[one, *marks] for one in _members(base))
    return () if annotation is type(None) else (annotation,)


def _is_of(held: Any, member: Any) -> bool:
    """Return whether a value is of a type, the form of which does not count."""
    base, _, _ = _plain(member)
    return isinstance(held, typing.get_origin(base) or base)


def _may_lack(annotation: Any) -> bool:
    return type(None) in typing.get_args(annotation)


def _plain(member: Any) -> tuple[Any, Any, str | None]:
    """Part a type from the form it must have, and the sort of key it is."""
    if typing.get_origin(member) is not typing.Annotated:
        return member, None, None
    base, *marks = typing.get_args(member)
    check = next((one.check for one in marks if isinstance(one, Form)), None)
    noun = next((one.noun for one in marks if isinstance(one, Refers)), None)
    return base, check, noun
