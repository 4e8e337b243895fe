# SPDX-License-Identifier: MIT
"""Promises of what a ledger says of each part: *vad som är gjort*."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from iop.ledger import (
    EvaluationReceived,
    Ledger,
    MeetingHeld,
    MilestoneReached,
    OutcomeMeasured,
    Paid,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Waived,
    Withheld,
)
from iop.ledger.by_subject import Record, Submission, record
from iop.values.money import Money
from iop.values.stated_dates import StatedDate


FIRST = date(2018, 3, 1)

LETTERS = {
    "r": ReportReceived,
    "a": ReportApproved,
    "b": ReportReturned,
}
"""A report is received, approved, sent back."""


def day(number):
    """Return a day, counted from 0."""
    return FIRST + timedelta(days=number)


def recorded(*entries):
    """Record what has happened."""
    return record(Ledger(entries=entries).by(date.max))


def paid(number, amount, instalment="del"):
    """Pay on a day."""
    return Paid(
        key=f"bet-{number}",
        on=day(number),
        amount=amount,
        instalment=instalment,
    )


class TestRounds:
    """A report comes in, and again for each time it was sent back."""

    @pytest.mark.parametrize(
        ("letters", "submissions"),
        [
            ("r", ((None, 0),)),
            ("rr", ((None, 0),)),
            ("ra", ((None, 0),)),
            ("a", ((None, "0"),)),
            ("b", ()),
            ("br", ((None, 1),)),
            ("rb", ((None, 0), (1, None))),
            ("rbb", ((None, 0), (1, None))),
            ("rbr", ((None, 0), (1, 2))),
            ("rba", ((None, 0), (1, "2"))),
            ("rbrbr", ((None, 0), (1, 2), (3, 4))),
            ("rabr", ((None, 0), (2, 3))),
        ],
    )
    def test_rounds(self, letters, submissions):
        """In whatever order it happens, each round has its days.

        What was approved, and is not written to have come, had come by then.
        """
        held = recorded(
            *(
                LETTERS[letter](
                    key=f"e-{number}", on=day(number), report="slut"
                )
                for number, letter in enumerate(letters)
            )
        )
        expected = tuple(
            Submission(
                returned_on=None if back is None else day(back),
                came_on=came
                if came is None
                else StatedDate(f"../{day(int(came))}")
                if isinstance(came, str)
                else day(came),
            )
            for back, came in submissions
        )

        assert held.submissions.get("slut", ()) == expected

    def test_by_report(self):
        """Each report has rounds of its own."""
        held = recorded(
            ReportReceived(key="a", on=day(0), report="del-1"),
            ReportReceived(key="b", on=day(1), report="slut"),
        )

        assert held.submissions == {
            "del-1": (Submission(came_on=day(0)),),
            "slut": (Submission(came_on=day(1)),),
        }


class TestRecord:
    """The first day counts for what can be done but once."""

    def test_whole(self):
        """All that has happened is sorted by what it is about."""
        payment = paid(3, Money(5))
        withheld = Withheld(key="i", on=day(1))
        outcome = OutcomeMeasured(key="r", on=day(2), number=Decimal(12))

        assert recorded(
            MeetingHeld(key="m1", on=day(5)),
            MeetingHeld(key="m2", on=day(1)),
            MilestoneReached(key="n1", on=day(2), milestone="start"),
            MilestoneReached(key="n2", on=day(4), milestone="start"),
            EvaluationReceived(key="u2", on=day(9)),
            EvaluationReceived(key="u1", on=day(8)),
            ReportApproved(key="g1", on=day(6), report="slut"),
            ReportApproved(key="g2", on=day(7), report="slut"),
            Waived(key="w1", on=day(1), report="del-1"),
            Waived(key="w2", on=day(2), report="del-1"),
            Waived(key="w3", on=day(3), instalment="del"),
            Waived(key="w4", on=day(4), milestone="start"),
            payment,
            withheld,
            outcome,
        ) == Record(
            submissions={
                "slut": (Submission(came_on=StatedDate(f"../{day(6)}")),)
            },
            approved={"slut": day(6)},
            reached={"start": day(2)},
            waived={
                "report/del-1": day(1),
                "payment/del": day(3),
                "milestone/start": day(4),
            },
            meetings=(day(1), day(5)),
            evaluated_on=day(8),
            payments=(payment,),
            withheld=(withheld,),
            costs=(),
            claims=(),
            repayments=(),
            indices=(),
            outcomes=(outcome,),
        )

    def test_withheld(self):
        """What withholds all payments withholds each, in the order of days."""
        first, second, third, fourth = (
            Withheld(key=f"i{number}", on=day(number), instalment=instalment)
            for number, instalment in enumerate([None, "a", None, "b"])
        )
        held = recorded(first, second, third, fourth)

        assert held.withheld_of("a") == (first, second, third)
        assert held.withheld_of("b") == (first, third, fourth)
        assert held.withheld_of("c") == (first, third)

    def test_nothing(self):
        """Where nothing has happened there is nothing."""
        assert recorded().evaluated_on is None
        assert recorded().payments == ()


class TestPaidUp:
    """`paid_up` tells when an instalment was paid in full."""

    HELD = recorded(
        paid(0, Money(60)),
        paid(1, Money(100), "annan"),
        paid(2, Money(1_000, "EUR")),
        paid(3, Money(40)),
        paid(4, Money(1)),
    )

    @pytest.mark.parametrize(
        ("amount", "expected"),
        [
            (Money(60), day(0)),
            (Money("60.01"), day(3)),
            (Money(100), day(3)),
            (Money("100.01"), day(4)),
            (Money(101), day(4)),
            (Money("101.01"), None),
            (None, day(0)),
        ],
    )
    def test_in_parts(self, amount, expected):
        """It is the day when the parts came to the sum, in its currency."""
        assert self.HELD.paid_up("del", amount) == expected

    def test_any_form_of_the_key(self):
        """An instalment is found by its key, however that is typed."""
        held = recorded(paid(0, Money(60), "a\u030ar"))

        assert (
            day(0)
            == held.paid_up("år", None)
            == held.paid_up("a\u030ar", None)
        )

    def test_never(self):
        """What nobody paid is not paid up."""
        assert self.HELD.paid_up("tredje", None) is None
