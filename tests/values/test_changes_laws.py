# SPDX-License-Identifier: MIT
"""Laws of changes: *ändringar*."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop.agreement.agreement import Agreement
from iop.agreement.budget import Budget
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.payments import Payments
from iop.agreement.reporting import Reporting
from iop.agreement.term import Notice, Term
from iop.values.changes import Change, apply, conflicts, diff
from iop.values.errors import IllFormedError
from iop.values.pointers import read, replace, walk

from .. import noise as strategies


def texts():
    """Texts that say something."""
    return st.text("abcåäö", min_size=1, max_size=4)


def counts():
    """Small counts, some of them alike."""
    return st.integers(0, 5)


def parties():
    """Parties of both kinds."""
    return st.one_of(
        st.builds(PublicBody, key=texts(), name=texts()),
        st.builds(Organisation, key=texts(), name=texts()),
    )


def agreements():
    """Small agreements, each part stated or not."""
    return st.builds(
        Agreement,
        name=st.none() | texts(),
        parties=st.none() | st.lists(parties(), max_size=3),
        reporting=st.none()
        | st.builds(Reporting, number=st.none() | counts()),
        term=st.none()
        | st.builds(
            Term,
            notice=st.none() | st.builds(Notice, months=st.none() | counts()),
        ),
    )


TOP = {
    "/name": texts(),
    "/parties": st.lists(parties(), max_size=3).map(tuple),
    "/reporting": st.builds(Reporting, number=counts()),
    "/term": st.builds(Term),
}
"""Places that every agreement has, and what they may hold."""


@st.composite
def sequences(draw):
    """An agreement, and changes that hold one after another."""
    agreement = draw(agreements())
    changes, now = [], agreement
    for pointer in draw(st.lists(st.sampled_from(sorted(TOP)), max_size=6)):
        after = draw(st.none() | TOP[pointer])
        changes.append(
            Change(pointer=pointer, before=read(now, pointer), after=after)
        )
        now = apply(now, changes[-1:])
    return agreement, changes


class TestPuts:
    """A change puts what it says where it says, and nothing else."""

    @given(agreements(), st.sampled_from(sorted(TOP)), st.data())
    def test_puts(self, agreement, pointer, data):
        """The place holds what comes after; all other places are as before."""
        after = data.draw(st.none() | TOP[pointer])
        change = Change(
            pointer=pointer, before=read(agreement, pointer), after=after
        )
        made = apply(agreement, [change])

        assert after == read(made, pointer)
        for other in TOP.keys() - {pointer}:
            assert read(agreement, other) == read(made, other)

    @given(agreements())
    def test_same_again(self, agreement):
        """To put what stands there already changes nothing, at any place."""
        for pointer, _, value in walk(agreement):
            change = Change(pointer=pointer, before=value, after=value)

            assert agreement == apply(agreement, [change])


class TestHolds:
    """A change is made only where its place holds what came before."""

    @given(agreements(), st.sampled_from(sorted(TOP)), st.data())
    def test_refused(self, agreement, pointer, data):
        """What does not stand there is refused, and what stands there named."""
        found = read(agreement, pointer)
        before = data.draw(
            (st.none() | TOP[pointer]).filter(lambda value: value != found)
        )
        change = Change(pointer=pointer, before=before, after=found)
        with pytest.raises(IllFormedError) as caught:
            apply(agreement, [change])

        assert "change.before" == caught.value.code
        assert found == caught.value.given


class TestSequence:
    """Changes are made one after another."""

    @given(sequences(), st.integers(0, 6))
    def test_in_parts(self, made, cut):
        """To make some, and then the rest, is to make them all."""
        agreement, changes = made

        assert apply(agreement, changes) == apply(
            apply(agreement, changes[:cut]), changes[cut:]
        )

    @given(sequences())
    def test_back(self, made):
        """Changes turned about, in the other order, lead back."""
        agreement, changes = made
        back = [
            Change(
                pointer=change.pointer,
                before=change.after,
                after=change.before,
            )
            for change in reversed(changes)
        ]

        assert agreement == apply(apply(agreement, changes), back)

    @given(sequences())
    def test_last_one_stays(self, made):
        """A place holds what the last change of it put there."""
        agreement, changes = made
        last = {change.pointer: change.after for change in changes}
        result = apply(agreement, changes)

        for pointer in TOP:
            expected = last.get(pointer, read(agreement, pointer))
            assert expected == read(result, pointer)


@st.composite
def pairs(draw):
    """Two agreements of every shape, in many cases nearly alike.

    The second is the first without some place, or another one, or the first
    with some parts of another.
    """
    before = draw(strategies.agreements())
    if draw(st.booleans()):
        place = draw(st.sampled_from(["/name", *places_to_clear(before)]))
        return before, replace(before, place, None)
    after = draw(strategies.agreements())
    names = draw(st.sets(st.sampled_from([f.name for f in FIELDS])))
    kept = {name: getattr(before, name) for name in names}
    return before, attrs.evolve(after, **kept)


def places_to_clear(agreement):
    """List the places that may be not stated, whatever stands beside them."""
    return [
        place
        for place in strategies.optional_places(agreement)
        if not hasattr(
            read(agreement, place.rpartition("/")[0]), "__attrs_post_init__"
        )
    ]


FIELDS = attrs.fields(Agreement)
"""The fields of an agreement."""


def meets(pointer, place):
    """Return whether one place is in the other, or is the same."""
    return (pointer + "/").startswith(place + "/") or (place + "/").startswith(
        pointer + "/"
    )


class TestRoundTrip:
    """The differences, made, make the one of the other."""

    @given(pairs())
    def test_there_and_back(self, pair):
        """`apply` takes the first to the second, and the second back."""
        before, after = pair

        assert after == apply(before, diff(before, after))
        assert before == apply(after, diff(after, before))

    @given(st.sampled_from([Budget, Payments, Term]), st.data())
    def test_parts(self, kind, data):
        """So it is with any part of an agreement."""
        before = data.draw(strategies.parts(kind))
        after = data.draw(strategies.parts(kind))

        assert after == apply(before, diff(before, after))


class TestNoDifference:
    """There are differences where there are any, and only there."""

    @given(strategies.agreements())
    def test_itself(self, agreement):
        """A value does not differ from itself, nor from its like."""
        assert () == diff(agreement, agreement)
        assert () == diff(agreement, attrs.evolve(agreement))

    @given(pairs())
    def test_equal(self, pair):
        """No differences are the same as equal, both ways."""
        before, after = pair

        assert (before == after) is (() == diff(before, after))

    @given(pairs())
    def test_each_differs(self, pair):
        """Each change says what stands in its place on either side."""
        before, after = pair
        for one in diff(before, after):
            assert one.before != one.after
            assert one.before == read(before, one.pointer)
            assert one.after == read(after, one.pointer)


class TestPlaces:
    """Differences are told where they are."""

    @given(pairs())
    def test_apart(self, pair):
        """No change lies within another, and none is told twice."""
        places = [change.pointer for change in diff(*pair)]

        assert [] == [
            (one, other)
            for number, one in enumerate(places)
            for other in places[:number]
            if meets(one, other)
        ]

    @given(pairs())
    def test_order(self, pair):
        """They come in the order of the fields."""
        names = [field.name for field in FIELDS]
        places = [
            names.index(change.pointer.split("/")[1]) for change in diff(*pair)
        ]

        assert sorted(places) == places

    @given(strategies.agreements(), st.data())
    def test_one_place(self, agreement, data):
        """What one change makes is told at its place, above it or below."""
        places = ["/name", *places_to_clear(agreement)]
        place = data.draw(st.sampled_from(places))
        changed = replace(agreement, place, None)

        assert [] == [
            change
            for change in diff(changed, agreement)
            if not meets(change.pointer, place)
        ]

    @given(pairs())
    def test_pure(self, pair):
        """To ask twice is to get the same answer, of the same values."""
        before, after = pair
        copies = attrs.evolve(before), attrs.evolve(after)

        assert diff(before, after) == diff(before, after)
        assert copies == (before, after)


def one_by_one(value, changes):
    """Make changes by making the whole anew with each: the plain way."""
    for change in changes:
        value = replace(value, change.pointer, change.after)
    return value


def outcome(call, *args):
    """Return what a call returns, or what it is refused with."""
    try:
        return call(*args)
    except IllFormedError as error:
        return type(error), str(error)


@st.composite
def anywhere(draw):
    """An agreement, and changes of any places, right or wrong.

    What is put there may stand elsewhere in the agreement, or nowhere.
    """
    now = agreement = draw(strategies.agreements())
    found = [(place, value) for place, _, value in walk(agreement)]
    places = st.sampled_from([place for place, _ in found])
    values = st.sampled_from([value for _, value in found])
    changes = []
    for _ in range(draw(st.integers(1, 5))):
        place = draw(places) + draw(st.sampled_from(["", "", "", "/0", "/x"]))
        after = draw(st.one_of(values, st.just(None), places.map(str)))
        before = outcome(read, now, place)
        changes.append(Change(pointer=place, before=before, after=after))
        now = outcome(replace, now, place, after)
        if not isinstance(now, Agreement):
            break
    return agreement, changes


class TestDraft:
    """Changes that are made together come to what they do one by one."""

    @given(anywhere())
    def test_same(self, made):
        """The same value comes of it, or the same refusal."""
        assert outcome(apply, *made) == outcome(one_by_one, *made)

    @given(pairs())
    def test_difference(self, pair):
        """What makes one agreement of another does so both ways."""
        changes = diff(*pair)

        assert apply(pair[0], changes) == one_by_one(pair[0], changes)


class TestConflicts:
    """What two have changed, each without the other."""

    @given(agreements(), agreements())
    def test_none_with_oneself(self, base, mine):
        """What was changed of a value can be changed of it."""
        assert () == conflicts(base, diff(base, mine))

    @given(agreements(), agreements(), agreements())
    def test_the_rest_can_be_made(self, base, mine, theirs):
        """What is in no conflict can be made, all of it together."""
        changes = diff(base, mine)
        left = conflicts(theirs, changes)
        rest = [one for one in changes if one not in left]
        merged = apply(theirs, rest)

        assert all(read(merged, one.pointer) == one.after for one in rest)
