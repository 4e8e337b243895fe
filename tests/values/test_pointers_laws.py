# SPDX-License-Identifier: MIT
"""Laws of JSON Pointers into values: *sökvägar*."""

import types
import typing
from datetime import date

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iop.examples import complete, trygghet_127, umbrella
from iop.values import StatedDate, fields
from iop.values.amounts import Amount
from iop.values.errors import PointerError
from iop.values.money import Money
from iop.values.pointers import find, join, read, replace, split, walk

from ..noise import agreements
from .test_errors_laws import anything, texts


REAL = (complete(), trygghet_127(), umbrella())
"""Agreements with a part of every kind."""


@attrs.frozen
class Leaf:
    """A part that holds no other."""

    word: object
    number: int | None


@attrs.frozen
class Branch:
    """A part that holds others."""

    leaf: Leaf | None
    rest: tuple[object, ...] | None
    number: int | None


def values():
    """Parts in parts, and lists of parts, with places not stated."""
    leaves = st.builds(Leaf, texts(), st.none() | st.integers())
    return st.recursive(
        leaves,
        lambda inner: st.builds(
            Branch,
            st.none() | leaves,
            st.none() | st.lists(inner, max_size=3).map(tuple),
            st.none() | st.integers(),
        ),
        max_leaves=6,
    )


def pointers():
    """Texts that are pointers, or come near."""
    return st.one_of(
        st.lists(st.sampled_from("/~01a-")).map("".join),
        st.lists(
            st.sampled_from(
                ("/leaf", "/rest", "/number", "/word", "/0", "/1", "/01")
            ),
            max_size=4,
        ).map("".join),
        texts(),
    )


def stated(plain, tokens=()):
    """Find the places that are stated in dicts and tuples, roots first."""
    yield tokens
    if isinstance(plain, dict):
        inner = [item for item in plain.items() if item[1] is not None]
    else:
        inner = enumerate(plain) if isinstance(plain, tuple) else ()
    for token, value in inner:
        yield from stated(value, (*tokens, token))


def or_code(call, *args):
    """Call, or return the code with which the call is refused."""
    try:
        return call(*args)
    except PointerError as error:
        return error.code


class TestJoinAndSplit:
    """Joining and splitting undo each other."""

    @given(st.lists(texts() | st.integers(0)))
    def test_what_is_joined_is_split(self, tokens):
        """A pointer of any tokens is taken apart into them, as texts."""
        assert tuple(map(str, tokens)) == split(join(*tokens))

    @given(pointers())
    def test_what_is_split_is_joined(self, pointer):
        """Any text is a pointer that its tokens make again, or refused."""
        tokens = or_code(split, pointer)

        assert tokens == "pointer.form" or join(*tokens) == pointer

    @given(anything().filter(lambda value: not isinstance(value, str)))
    def test_is_total(self, value):
        """What is no text is refused."""
        assert "pointer.form" == or_code(split, value)


class TestWalk:
    """A walk visits exactly the stated places."""

    @given(values())
    def test_visits_what_is_stated(self, value):
        """The places are those of the plain form, in its order."""
        plain = attrs.asdict(value)

        assert [join(*tokens) for tokens in stated(plain)] == [
            place for place, _, _ in walk(value)
        ]

    @given(values() | st.sampled_from(REAL))
    def test_what_is_visited_can_be_read(self, value):
        """At each place stands what the walk says."""
        for place, _, found in walk(value):
            assert found is read(value, place)


def kinds(annotation):
    """Name the types that a field of this annotation may hold."""
    inner = getattr(annotation, "__origin__", None)
    if typing.get_origin(inner) in (types.UnionType, typing.Union):
        return kinds(inner)
    if typing.get_origin(annotation) in (
        tuple,
        types.UnionType,
        typing.Union,
    ):
        return {
            kind
            for part in typing.get_args(annotation)
            for kind in kinds(part)
        }
    return {annotation}


def is_text(kind):
    """Return whether a type is text, of whatever form."""
    return str in (kind, getattr(kind, "__origin__", None))


def is_day(kind):
    """Return whether a type is a day."""
    return kind is date


def is_day_in_part(kind):
    """Return whether a type is a day known in part."""
    return kind is StatedDate


def is_sum(kind):
    """Return whether a type is a sum, or holds one itself."""
    return kind in {Money, Amount}


def is_reference(kind):
    """Return whether a type is a key that refers to a part."""
    return fields.refers_to(kind) is not None


def is_anything(_):
    """Tell of any type that it is wanted."""
    return True


def is_none_of_these(_):
    """Tell of no type that it is wanted."""
    return False


class TestFind:
    """To find is to walk, and to pick by the annotation of the field."""

    @pytest.mark.parametrize(
        "wanted",
        [
            is_text,
            is_day,
            is_day_in_part,
            is_sum,
            is_reference,
            is_anything,
            is_none_of_these,
        ],
    )
    @given(value=agreements() | st.sampled_from(REAL))
    def test_is_a_filter(self, value, wanted):
        """What is found is what a walk comes by, in its order."""
        walked = [
            (place, annotation, held)
            for place, annotation, held in walk(value)
            if annotation is not None
            and not isinstance(held, tuple)
            and any(wanted(kind) for kind in kinds(annotation))
        ]

        assert walked == list(find(value, wanted))


class TestRead:
    """Reading gives what stands at a place, or refuses."""

    @given(values() | anything(), pointers())
    @example(value=Leaf("a", None), pointer="/word")
    @example(value=Leaf("a", None), pointer="/leaf")
    def test_is_total(self, value, pointer):
        """Any text leads to a place, stated or not, or nowhere."""
        found = or_code(read, value, pointer)

        if pointer in {place for place, _, _ in walk(value)}:
            assert found is read(value, pointer)
        else:
            assert found in (None, "pointer.form", "pointer.place")


class TestReplace:
    """Replacing changes one place, and nothing else."""

    @given(values(), st.data(), st.integers())
    def test_what_is_put_can_be_read(self, value, data, new):
        """What was put stands at its place; what stands beside it, stays."""
        places = [place for place, _, _ in walk(value)]
        target = data.draw(st.sampled_from(places))

        changed = replace(value, target, new)

        assert new is read(changed, target)
        for place in places:
            if not f"{target}/".startswith(f"{place}/") and not (
                f"{place}/".startswith(f"{target}/")
            ):
                assert read(value, place) is read(changed, place)

    @given(values(), pointers())
    @example(value=Leaf("a", None), pointer="/number")
    def test_can_be_undone(self, value, pointer):
        """Where something can be put, what stood there can be put back."""
        changed = or_code(replace, value, pointer, 5)

        if changed not in ("pointer.form", "pointer.place"):
            assert value == replace(changed, pointer, read(value, pointer))

    @pytest.mark.parametrize("agreement", REAL, ids=lambda a: a.name)
    def test_the_same_changes_nothing(self, agreement):
        """Putting what stands at a place gives an equal value."""
        for place, _, found in walk(agreement):
            assert agreement == replace(agreement, place, found)
