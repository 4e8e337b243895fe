# SPDX-License-Identifier: MIT
"""Promises of the functions of rules, as code: *regelns funktion*."""

import functools
from collections.abc import AsyncIterator, Iterator

import pytest

from iop.rules import findings
from iop.rules._functions import body_of, refuse_mute, unfilled
from iop.rules.findings import (
    NotStated,
    Observation,
    Severity,
    Violation,
    violation,
)
from iop.rulesets._judgements import against
from iop.values.errors import IllFormedError
from iop.values.texts import Text


LIMIT = 4


def refusal(check):
    """Return what the refusal of a function says in full."""
    with pytest.raises(IllFormedError) as caught:
        refuse_mute(check)
    return str(caught.value)


def helped(number):
    """Say what another function says."""
    yield violation("/name")
    yield from helping(number)


def helping(number):
    """Say it with its field."""
    yield violation("/name", number=number)


class TestMute:
    """A function that can say nothing is refused."""

    def test_async(self):
        """What is asynchronous is never run to its end."""

        async def check() -> AsyncIterator[Observation]:
            """Say it later."""
            yield violation("/name")

        async def other() -> None:
            """Wait for nothing."""

        with pytest.raises(StopIteration) as caught:
            check().__anext__().send(None)
        assert violation("/name") == caught.value.value
        for function in (check, other):
            assert refusal(function) == (
                "got a value of type function; right is a function without "
                "async, for example: def f(): yield from () [rule.async]"
            )

    def test_forgotten_yield(self):
        """What makes a violation, and does not yield it, says nothing."""

        def check(number):
            if number != LIMIT:
                violation("/reporting/number", number=number)

        def other(number):
            if number == LIMIT:
                return
            violation("/reporting/number", number=number)

        for function in (check, other, lambda: None):
            assert refusal(function) == (
                "got a value of type function; right is a function that "
                "yields what it sees, for example: yield "
                'violation("/reporting/number") [rule.yield]'
            )
            assert function(*[LIMIT] * function.__code__.co_argcount) is None
        assert check(5) is other(5) is None

    def test_says_something(self):
        """What yields, returns something, or fails, is let pass."""

        def yields() -> Iterator[Observation]:
            yield violation("/name")

        def returns(number):
            if number:
                return iter([violation("/name")])
            return None

        def fails():
            raise LookupError

        for function in (yields, returns, fails, lambda: ()):
            refuse_mute(function)
        assert returns(0) is None
        assert [violation("/name")] == list(yields()) == list(returns(1))
        with pytest.raises(LookupError):
            fails()


def wrong_name(number):
    """Return the field by a name that the text has not."""
    if len([number]) > LIMIT or number != int(LIMIT):
        yield violation("/reporting/number", numer=number)
    else:
        yield NotStated("/reporting/number")


def right_name(number):
    """Return the field that the text has."""
    yield violation("/reporting/number", number=number)


def spread(number):
    """Return the field in a way that is not seen."""
    yield violation(
        "/reporting/number", **dict.fromkeys(["num" + "ber"], number)
    )


def imported(number):
    """Take along a function that is not seen."""
    from .test_functions import helping as other

    yield violation("/name")
    yield from other(number)


def within(number):
    """Have a function within."""
    yield from (violation("/name", **{k: number}) for k in ["number"])
    yield violation("/name")


def by_hand(number):
    """Make the violation by hand."""
    yield violation("/name")
    yield Violation("/name", (("number", number),))


def evaluated(number):  # noqa: ARG001 - read where nobody can see
    """Do what nobody can see."""
    yield violation("/name")
    yield eval("violation('/name', number=number)")  # noqa: S307 - what is tried


def qualified(number):
    """Reach for it through its module."""
    yield violation("/name")
    yield findings.violation("/name", number=number)


def judged(number):
    """Hand over to a function of the library."""
    yield violation("/name")
    yield from against(number, "form")


def not_at_all(number):
    """Make no violation."""
    yield NotStated(f"/reporting/{number}")


def held():
    """Make a function that holds another from where it was made."""
    inner = helping

    def check(number):
        yield violation("/name")
        yield from inner(number)

    return check


class TestUnfilled:
    """What no violation can fill is found where that can be seen."""

    def test_wrong_name(self):
        """A name that the function never gives is found."""
        assert {"number"} == unfilled(wrong_name, frozenset({"number"}))
        assert set() == unfilled(wrong_name, frozenset({"numer"}))
        assert set() == unfilled(wrong_name, frozenset())
        assert {"a"} == unfilled(right_name, frozenset({"a", "number"}))
        assert ["/reporting/number"] * 2 == [
            mark.pointer for n in (4, 5) for mark in wrong_name(n)
        ]
        assert [violation("/reporting/number", number=5)] == list(
            right_name(5)
        )

    @pytest.mark.parametrize(
        "check",
        [helped, spread, imported, within, by_hand, evaluated, qualified],
    )
    def test_fills_it_out_of_sight(self, check):
        """Where it may be filled out of sight nothing is said, for it is."""
        assert set() == unfilled(check, frozenset({"number"}))
        assert 5 in [value for mark in check(5) for _, value in mark.fields]

    @pytest.mark.parametrize("check", [judged, not_at_all, held()])
    def test_says_nothing_of_the_rest(self, check):
        """So where other functions are called, or no violation is made."""
        assert set() == unfilled(check, frozenset({"number"}))
        assert list(check(()))


class TestBody:
    """Two functions are the same if they are written and made alike."""

    @staticmethod
    def make(number, word="a"):
        """Make a function that holds what it was made with."""

        def check(value, *, other=word):
            return value, other, number

        return check

    def test_same(self):
        """Made twice of the same, it is the same; and of another, not."""
        one, twin, other = self.make(1), self.make(1), self.make(2)

        assert one is not twin
        assert body_of(one) == body_of(twin)
        assert body_of(one) != body_of(other)
        assert body_of(one) != body_of(self.make(1, "b"))
        assert (0, "a", 1) == one(0) == twin(0)

    def test_other_code(self):
        """Of two that are written otherwise neither is the other."""
        assert body_of(helped) != body_of(helping)
        assert body_of(lambda: 1) != body_of(lambda: 2)

    def test_not_made_yet(self):
        """One that holds what is not there yet is itself alone."""

        def closing():
            def use():
                return value

            found = body_of(use)
            value = 5
            return found is use, use()

        assert (True, 5) == closing()

    def test_of_other_callables(self):
        """What is no function is itself alone."""
        partial = functools.partial(print)

        assert partial is body_of(partial)
        assert Severity is body_of(Severity)
        assert Text is body_of(Text)
