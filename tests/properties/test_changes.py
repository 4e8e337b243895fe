# SPDX-License-Identifier: MIT
"""Laws of changes: *ändringar*."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop.agreement import Agreement
from iop.changes import Change, apply
from iop.errors import IllFormedError
from iop.parties import Organisation, PublicBody
from iop.pointers import read, walk
from iop.reporting import Reporting
from iop.term import Notice, Term


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
