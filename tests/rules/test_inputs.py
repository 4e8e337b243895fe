# SPDX-License-Identifier: MIT
"""Promises of what a rule takes: *uppgifter*."""

import functools
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Optional

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.decisions import Case
from iop.agreement.parties import Organisation
from iop.agreement.reporting import Reporting
from iop.agreement.term import Term
from iop.law.figures import DIRECT_AWARD_LIMIT, DIRECT_AWARD_LIMIT_SOCIAL
from iop.rules.circumstances import (
    NOTHING_STATED,
    AidRegime,
    Circumstances,
    EarlierAid,
)
from iop.rules.findings import KnownInPart, NotKnown, NotStated
from iop.rules.inputs import At, Fact, Reading, inputs_of
from iop.values import Day, Period, Span, StatedDate, StatedPeriod
from iop.values.errors import IllFormedError, PointerError
from iop.values.fields import PartyKey
from iop.values.money import Money
from iop.values.texts import Text


ON = date(2018, 6, 1)
AT = At(on=ON)

NUMBER = Fact("/reporting/number", ("reporting", "number"), is_needed=True)
RATE = Fact("circumstances:/sek_per_euro", ("sek_per_euro",), is_needed=False)

FOUR = Agreement(reporting=Reporting(number=4))


def refusal(call, *args, **kwargs):
    """Return what a refusal says in full."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return str(caught.value)


class TestAt:
    """What a rule may know besides the agreement."""

    def test_follow_up(self):
        """How the agreement stands is a follow-up, and nothing else."""
        with pytest.raises(IllFormedError) as caught:
            At(on=date(2018, 6, 1), follow_up=Agreement())

        assert (
            "At.follow_up: got a value of type Agreement; right is FollowUp, "
            "for example: follow_up(Agreement(), Ledger(), "
            "on=date(2019, 3, 1)) [type.expected]"
        ) == str(caught.value)

    def test_nothing_else(self):
        """Unless more is stated, it is the day alone."""
        assert NOTHING_STATED == At(on=ON).circumstances
        assert At(on=ON, circumstances=Circumstances()) == At(on=ON)

    def test_refuses_a_time_of_day(self):
        """A day has no time of day."""
        assert refusal(At, on=datetime(2018, 6, 1)) == (  # noqa: DTZ001 - what is refused
            "At.on: got the time 2018-06-01T00:00:00; right is a day without a time; "
            ".date() gives the day of a time, for example: "
            "datetime(2018, 6, 1, 9, 30).date() [date.expected]"
        )

    def test_refuses_other_circumstances(self):
        """What is no Circumstances is refused, none at all too."""
        assert refusal(At, on=ON, circumstances={}) == (
            "At.circumstances: got an object with 0 keys; right is "
            "Circumstances, for example: Circumstances() [type.expected]"
        )
        assert refusal(At, on=ON, circumstances=None) == (
            "At.circumstances: got nothing; right is Circumstances, for "
            "example: Circumstances() [type.expected]"
        )


class TestFact:
    """A fact is read at its place."""

    def test_in_the_agreement(self):
        """What stands in the agreement is read there."""
        assert 4 == NUMBER.read(FOUR, AT)

    @pytest.mark.parametrize(
        "agreement", [Agreement(), Agreement(reporting=Reporting())]
    )
    def test_not_stated(self, agreement):
        """What is not stated, or lies in what is not stated, is None."""
        assert NUMBER.read(agreement, AT) is None

    def test_in_the_circumstances(self):
        """What stands in the circumstances is read there."""
        rate = Decimal("10.5")
        at = At(on=ON, circumstances=Circumstances(sek_per_euro=rate))

        assert rate is RATE.read(FOUR, at)
        assert RATE.read(FOUR, AT) is None

    def test_the_whole(self):
        """The empty pointer is the agreement itself."""
        assert FOUR is Fact("", (), is_needed=True).read(FOUR, AT)
        assert NOTHING_STATED is Fact(
            "circumstances:", (), is_needed=True
        ).read(FOUR, AT)


class TestInputsOf:
    """What a function takes is read off its annotations."""

    def test_each_kind(self):
        """Facts, figures, the day and the whole, in their order."""

        def check(
            number: Annotated[int, "/reporting/number"],
            at: At,
            limit: Annotated[Money, DIRECT_AWARD_LIMIT],
            whole: Agreement,
            rate: Annotated[Decimal | None, "circumstances:/sek_per_euro"],
            decider: Annotated[PartyKey | None, "/case/decider"],
        ) -> None:
            """Take one of each."""

        assert inputs_of(check) == (
            NUMBER,
            None,
            DIRECT_AWARD_LIMIT,
            Fact("", (), is_needed=True),
            RATE,
            Fact("/case/decider", ("case", "decider"), is_needed=False),
        )

    def test_nothing(self):
        """A function may take nothing."""
        assert () == inputs_of(lambda: None)

    @pytest.mark.parametrize(
        ("kind", "is_needed"),
        [
            (int, True),
            (int | None, False),
            (Optional[int], False),  # noqa: UP045 - the older way to write it
            (None | int, False),
        ],
        ids=str,
    )
    def test_needed(self, kind, is_needed):
        """A fact whose type has no None is needed, however it is written."""

        def check(number: Annotated[kind, "/reporting/number"]) -> None:
            """Take a number."""

        (fact,) = inputs_of(check)

        assert is_needed is fact.is_needed

    def test_circumstances_as_a_whole(self):
        """All that is stated besides the agreement can be taken at once."""

        def check(around: Annotated[Circumstances, "circumstances:"]) -> None:
            """Take all of it."""

        assert (Fact("circumstances:", (), is_needed=True),) == inputs_of(
            check
        )


class TestRefusedInputs:
    """A parameter that is none of these is refused."""

    @staticmethod
    def words(name):
        """Write what is said of a parameter that is none of these."""
        return (
            f'parameter {name}: got "{name}"; right is a parameter by place '
            "with type and JSON Pointer, or At, TakenDay, Agreement or "
            "FollowUp, for example: "
            'Annotated[int, "/reporting/number"] [rule.parameter]'
        )

    def test_without_type(self):
        """A parameter without annotation is refused."""

        def check(number):
            """Take something."""

        assert self.words("number") == refusal(inputs_of, check)

    @pytest.mark.parametrize(
        "kind", [int, int | None, PartyKey, Circumstances, DIRECT_AWARD_LIMIT]
    )
    def test_without_pointer(self, kind):
        """A type alone, or a figure alone, does not say where it stands."""

        def check(number: kind) -> None:
            """Take something from nowhere."""

        assert self.words("number") == refusal(inputs_of, check)

    @pytest.mark.parametrize("place", [7, b"/reporting/number", None, Text])
    def test_pointer_of_another_type(self, place):
        """A place that is neither text nor a figure is refused."""

        def check(number: Annotated[int, place]) -> None:
            """Take a number from there."""

        assert self.words("number") == refusal(inputs_of, check)

    def test_not_by_place(self):
        """Facts are given by place: not by name, nor any number of them."""

        def check(*, number: Annotated[int, "/reporting/number"]) -> None:
            """Take a number by name."""

        def check_many(*numbers: Annotated[int, "/reporting/number"]) -> None:
            """Take any number of numbers."""

        assert self.words("number") == refusal(inputs_of, check)
        assert self.words("numbers") == refusal(inputs_of, check_many)

    @pytest.mark.parametrize(
        ("pointer", "near"),
        [
            ("/nam", "/name"),
            ("/total", "/budget/total"),
            ("/colour", "/name"),
            ("/x/y", "/name"),
            ("/reporting/numbers", "/reporting/number"),
            ("/reporting/reports/0", "/reporting/reports"),
            ("/reporting/reports/kind", "/reporting/reports"),
            ("/reporting/number/digits", "/reporting/number"),
            ("/case/decider/key", "/case/decider"),
            ("/parties/0/name", "/parties"),
        ],
    )
    def test_nowhere_in_the_agreement(self, pointer, near):
        """A pointer to no field is refused, and the nearest is given."""

        def check(fact: Annotated[int, pointer]) -> None:
            """Take it from there."""

        with pytest.raises(PointerError) as caught:
            inputs_of(check)

        assert str(caught.value) == (
            f'parameter fact: got "{pointer}"; right is a field in Agreement, '
            f"no part of a list, for example: {near} [pointer.place]"
        )

    @pytest.mark.parametrize(
        ("pointer", "near"),
        [
            ("/colour", "/is_undertaking"),
            ("/regim", "/regime"),
            ("/sek_per_euro/digits", "/sek_per_euro"),
            ("/earlier_aid/0", "/earlier_aid"),
        ],
    )
    def test_nowhere_in_the_circumstances(self, pointer, near):
        """So is a pointer to a field that circumstances do not have."""

        def check(fact: Annotated[int, f"circumstances:{pointer}"]) -> None:
            """Take it from there."""

        with pytest.raises(PointerError) as caught:
            inputs_of(check)

        assert str(caught.value) == (
            f'parameter fact: got "circumstances:{pointer}"; right is a field '
            "in Circumstances, no part of a list, for example: "
            f"circumstances:{near} [pointer.place]"
        )
        assert caught.value.message("sv") == (
            f'Fick "circumstances:{pointer}". Rätt är ett fält i '
            "Circumstances, ingen del av en lista, till exempel: "
            f"circumstances:{near}"
        )

    @pytest.mark.parametrize(
        ("pointer", "near"),
        [
            ("reporting.number", "/reporting/number"),
            ("/reporting/num~ber", "/reporting/number"),
            ("circumstances:earlier_aid", "circumstances:/earlier_aid"),
        ],
    )
    def test_no_pointer(self, pointer, near):
        """What is no JSON Pointer is refused."""

        def check(number: Annotated[int, pointer]) -> None:
            """Take it from there."""

        words = refusal(inputs_of, check)

        assert words.startswith(f'parameter number: got "{pointer}"; ')
        assert words.endswith(f"for example: {near} [pointer.form]")

    @pytest.mark.parametrize(
        ("kind", "pointer", "given", "right", "example"),
        [
            (
                Money,
                "/budget/total",
                "Money",
                "Amount",
                'Annotated[Money, "/budget/total/money"]',
            ),
            (
                str | None,
                "/reporting/number",
                "str",
                "int",
                'Annotated[int, "/reporting/number"]',
            ),
            (
                str,
                "circumstances:/regime",
                "str",
                "AidRegime",
                'Annotated[AidRegime, "circumstances:/regime"]',
            ),
            (
                tuple[str, ...],
                "/reporting/reports",
                "tuple[str, ...]",
                "tuple[Report, ...]",
                'Annotated[tuple[Report, ...], "/reporting/reports"]',
            ),
            (
                Organisation,
                "",
                "Organisation",
                "Agreement",
                'Annotated[Agreement, ""]',
            ),
            (
                Decimal,
                DIRECT_AWARD_LIMIT,
                "Decimal",
                "Money",
                "Annotated[Money, DIRECT_AWARD_LIMIT]",
            ),
        ],
    )
    def test_other_type(self, kind, pointer, given, right, example):
        """A type that is not the field's is refused, and the right one told."""

        def check(total: Annotated[kind, pointer]) -> None:
            """Take what stands there for another thing."""

        assert refusal(inputs_of, check) == (
            f'parameter total: got "{given}"; right is the type of the field, '
            f"{right}, for example: {example} [rule.type]"
        )

    def test_default(self):
        """A default is refused: what is not stated is None."""

        def check(number: Annotated[int, "/reporting/number"] = 4) -> None:
            """Take four for granted."""

        def check_at(at: At = AT) -> None:
            """Take a day for granted."""

        words = (
            "right is a parameter without a default; what is not stated is "
            'None, for example: Annotated[int | None, "/reporting/number"] '
            "[rule.default]"
        )
        assert refusal(inputs_of, check) == (
            f'parameter number: got "number"; {words}'
        )
        assert refusal(inputs_of, check_at) == (
            f'parameter at: got "at"; {words}'
        )

    @pytest.mark.parametrize(
        "hint",
        ["Missing", "int[", "Annotated[int]", "int | 'x'", "At.nowhere"],
    )
    def test_type_that_is_not_there(self, hint):
        """A type that cannot be found out is refused, whatever is wrong."""

        def check(number) -> "Nowhere":  # noqa: F821 - is not asked for
            """Take something."""

        check.__annotations__["number"] = hint

        assert refusal(inputs_of, check) == (
            f'parameter number: got "{hint}"; right is a type that is there '
            "when the rule is made, not only under TYPE_CHECKING, for "
            'example: Annotated[int, "/reporting/number"] [rule.hint]'
        )

    def test_return_type_that_is_not_there(self):
        """The type that is returned may be known to the checker alone."""

        def check(
            number: "Annotated[int, '/reporting/number']",
        ) -> "Nowhere":  # noqa: F821 - is not asked for
            """Take a number."""

        assert (NUMBER,) == inputs_of(check)

    def test_wrapped(self):
        """What wraps a function takes what that one takes."""

        def check(number: Annotated[int, "/reporting/number"]) -> None:
            """Take a number."""

        @functools.wraps(check)
        def outer(*args):
            return check(*args)

        assert (NUMBER,) == inputs_of(outer)
        assert outer(4) is None

    @pytest.mark.parametrize(
        ("check", "given"),
        [
            (functools.partial(print), "a value of type partial"),
            (Agreement, "a value of type type"),
            (print, "a value of type builtin_function_or_method"),
            ("check", '"check"'),
            (None, "nothing"),
        ],
    )
    def test_no_function(self, check, given):
        """What is no plain function is refused."""
        assert refusal(inputs_of, check) == (
            f"got {given}; right is a function, for example: def f(): yield from () "
            "[rule.function]"
        )


class TestReading:
    """All that a function takes is read at once."""

    def test_whole(self):
        """Values come in the order of the inputs; the rest says from where."""
        aid = (EarlierAid(on=ON, amount=Money(1, "EUR")),)
        at = At(on=ON, circumstances=Circumstances(earlier_aid=aid))
        earlier = Fact("circumstances:/earlier_aid", ("earlier_aid",), False)  # noqa: FBT003 - all by place
        whole = Fact("", (), is_needed=True)
        inputs = (earlier, None, NUMBER, DIRECT_AWARD_LIMIT, RATE, whole)
        dated = DIRECT_AWARD_LIMIT.on(ON)

        assert Reading.of(inputs, FOUR, at) == Reading(
            values=(aid, at, 4, Money(586_907), None, FOUR),
            facts=(
                ("circumstances:/earlier_aid", aid),
                ("/reporting/number", 4),
                ("circumstances:/sek_per_euro", None),
                ("", FOUR),
            ),
            figures=((DIRECT_AWARD_LIMIT, dated),),
            lacking=(),
        )

    def test_nothing(self):
        """Of no inputs nothing is read."""
        assert Reading.of((), FOUR, AT) == Reading(
            values=(), facts=(), figures=(), lacking=()
        )

    def test_not_stated(self):
        """A fact that is needed and not stated lacks; others do not."""
        needed = attrs.evolve(RATE, is_needed=True)
        reading = Reading.of((needed, NUMBER, RATE), Agreement(), AT)

        assert (
            NotStated("circumstances:/sek_per_euro"),
            NotStated("/reporting/number"),
        ) == reading.lacking
        assert (None, None, None) == reading.values
        assert 3 == len(reading.facts)

    @pytest.mark.parametrize(
        ("parameter", "on", "en"),
        [
            (
                DIRECT_AWARD_LIMIT,
                date(2015, 12, 31),
                (
                    "The direct-award limit is known here only from 1 January "
                    "2016 on."
                ),
            ),
            (
                DIRECT_AWARD_LIMIT,
                date(2027, 1, 1),
                (
                    "The direct-award limit is known here through 31 "
                    "December 2026. No source for later days has been seen."
                ),
            ),
            (
                attrs.evolve(
                    DIRECT_AWARD_LIMIT_SOCIAL,
                    values=DIRECT_AWARD_LIMIT_SOCIAL.values[:1]
                    + DIRECT_AWARD_LIMIT_SOCIAL.values[2:],
                ),
                date(2018, 1, 31),
                (
                    "The direct-award limit for social and other special "
                    "services is not known for 31 January 2018."
                ),
            ),
        ],
    )
    def test_not_known(self, parameter, on, en):
        """A figure that is not known on the day lacks, and it is said why."""
        reading = Reading.of((parameter, NUMBER), FOUR, At(on=on))

        assert [NotKnown(parameter.why_unknown(on))] == list(reading.lacking)
        assert en == reading.lacking[0].reason.en
        assert () == reading.figures

    @pytest.mark.parametrize("on", [date(2016, 1, 1), date(2026, 12, 31)])
    def test_known_to_the_day(self, on):
        """On its first day and its last a figure is known."""
        assert () == Reading.of((DIRECT_AWARD_LIMIT,), FOUR, At(on=on)).lacking

    def test_needed_and_empty(self):
        """An empty list, a zero, a no and a default are stated."""
        agreement = Agreement(
            reporting=Reporting(number=0, reports=()), term=Term()
        )
        places = (
            ("reporting", "number"),
            ("reporting", "reports"),
            ("term",),
        )
        inputs = tuple(
            Fact("/" + "/".join(names), names, is_needed=True)
            for names in places
        )
        regime = Fact("circumstances:/regime", ("regime",), is_needed=True)

        reading = Reading.of((*inputs, regime), agreement, AT)

        assert () == reading.lacking
        assert (0, (), Term(), AidRegime.GENERAL) == reading.values


class TestKnownInPart:
    """A rule may ask for what is exact of what may be known in part."""

    PART = Agreement(
        term=Term(period=StatedPeriod(first=date(2018, 1, 1))),
        case=Case(dated=StatedDate("2018-03")),
    )

    @staticmethod
    def lacking(check, agreement):
        """Return what a function lacks, and whether it would be called."""
        return Reading.of(inputs_of(check), agreement, AT).lacking

    def test_exact(self):
        """What is known in part is lacking, needed or not."""

        def needed(
            period: Annotated[Period, "/term/period"],
            day: Annotated[date, "/case/dated"],
        ):
            """Ask for both."""

        def spared(
            period: Annotated[Period | None, "/term/period"],
            day: Annotated[date | None, "/case/dated"],
        ):
            """Ask for both."""

        both = KnownInPart("/term/period"), KnownInPart("/case/dated")
        neither = NotStated("/term/period"), NotStated("/case/dated")
        exact = Agreement(
            term=Term(period=Period(ON, None)), case=Case(dated=ON)
        )

        assert (both, neither, ()) == tuple(
            self.lacking(needed, one)
            for one in (self.PART, Agreement(), exact)
        )
        assert (both, (), ()) == tuple(
            self.lacking(spared, one)
            for one in (self.PART, Agreement(), exact)
        )

    def test_in_part(self):
        """A rule that takes what is known in part is given that."""

        def check(
            period: Annotated[Span, "/term/period"],
            day: Annotated[Day | None, "/case/dated"],
        ):
            """Ask for both."""

        assert () == self.lacking(check, self.PART)
