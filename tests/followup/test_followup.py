# SPDX-License-Identifier: MIT
"""Promises of how an agreement stands on a day: *uppföljning*."""

import pickle
from datetime import UTC, date, datetime

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History, as_history
from iop.agreement.deadlines import AfterReport, DayOff, OnDate, ReportEvent
from iop.agreement.decisions import DecisionOutcome
from iop.agreement.payments import Instalment, OnReport, OnSigning, Payments
from iop.agreement.reporting import Report, Reporting, ReportKind
from iop.agreement.term import Term
from iop.followup.followup import Coming, follow_up
from iop.ledger import (
    Decided,
    Ledger,
    Paid,
    Proposed,
    ReportApproved,
    ReportReceived,
    Signed,
    record,
)
from iop.ledger.lifecycle import State
from iop.values.amounts import Amount
from iop.values.errors import IllFormedError
from iop.values.money import Money
from iop.values.periods import Period


ON = date(2018, 6, 1)
TERM = Period(date(2018, 3, 1), date(2018, 12, 31))
HALF = Amount(Money(425_000))
INTERIM = Report(
    key="del-1",
    kind=ReportKind.INTERIM,
    due=OnDate(day=date(2018, 5, 31)),
)
FINAL = Report(
    key="slut", kind=ReportKind.FINAL, due=OnDate(day=date(2019, 2, 28))
)
AGREEMENT = Agreement(
    name="127-trygghet",
    payments=Payments(
        instalments=(
            Instalment(
                key="a",
                amount=HALF,
                due=OnDate(day=date(2018, 3, 30)),
                condition=OnSigning(),
            ),
            Instalment(
                key="b",
                amount=HALF,
                due=AfterReport(
                    report="del-1", event=ReportEvent.APPROVED, days=14
                ),
                condition=OnReport(report="del-1"),
            ),
        ),
    ),
    reporting=Reporting(reports=(INTERIM, FINAL)),
    term=Term(period=TERM),
)
SIGNED = (
    Proposed(key="forslag", on=date(2018, 2, 1)),
    Decided(
        key="beslut", on=date(2018, 2, 15), outcome=DecisionOutcome.APPROVED
    ),
    Signed(key="underskrift", on=date(2018, 2, 22), party="kfum"),
)
LATER = (
    Paid(key="bet-a", on=date(2018, 3, 15), amount=HALF.money, instalment="a"),
    ReportReceived(key="del-1-in", on=date(2018, 6, 4), report="del-1"),
    ReportApproved(key="del-1-ok", on=date(2018, 6, 11), report="del-1"),
    Paid(key="bet-b", on=date(2018, 6, 20), amount=HALF.money, instalment="b"),
)
LEDGER = Ledger(entries=(*SIGNED, *LATER))


def followed(on, agreement=AGREEMENT, ledger=LEDGER):
    """Follow an agreement up on a day."""
    return follow_up(agreement, ledger, on=on)


def names(found):
    """Name obligations."""
    return [one.name for one in found]


def refusal(call, *args, **kwargs):
    """Return the message in English of what *call* refuses."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return str(caught.value)


class TestFollowUp:
    """Agreement and ledger held against each other on a day."""

    def test_whole(self):
        """It holds what went in, and all that is told says the same day."""
        found = followed(ON)

        assert (as_history(AGREEMENT), LEDGER, ON) == (
            found.history,
            found.ledger,
            found.on,
        )
        assert (ON, ON) == (found.timeline.on, found.settlement.on)

    def test_what_was_read_off(self):
        """It hands out what has happened, in order, by version and subject."""
        renamed = attrs.evolve(AGREEMENT, name="ny lydelse")
        history = History(
            original=AGREEMENT,
            amendments=tuple(
                Amendment(number=number, first_day=day, agreement=version)
                for number, day, version in (
                    (1, date(2018, 2, 22), Agreement()),
                    (2, date(2018, 2, 22), renamed),
                    (3, date(2018, 6, 1), Agreement()),
                )
            ),
        )
        on = date(2018, 5, 31)
        found = followed(on, history)
        first, second, third, fourth = LEDGER.by(on)

        assert (
            found.agreement,
            found.happenings,
            found.by_version,
            found.record,
        ) == (
            renamed,
            (first, second, third, fourth),
            ((AGREEMENT, (first, second)), (renamed, (third, fourth))),
            record(LEDGER.by(on)),
        )

    def test_read_off_anew(self):
        """One with another ledger hands out what has happened by that."""
        shorter = Ledger(entries=SIGNED)
        found = attrs.evolve(followed(ON), ledger=shorter)

        assert found.happenings == shorter.by(ON)
        assert found.record == record(shorter.by(ON))

    def test_pickled(self):
        """It is the same in another process, whatever was asked of it."""
        found = followed(ON)
        again = pickle.loads(pickle.dumps(found))  # noqa: S301 - its own

        assert again == found
        assert again.by_version == found.by_version

    def test_state(self):
        """The state is that of the day."""
        assert {
            date(2018, 1, 31): State.DRAFT,
            date(2018, 2, 1): State.PROPOSED,
            date(2018, 2, 15): State.DECIDED,
            date(2018, 2, 22): State.SIGNED,
            date(2018, 3, 1): State.ACTIVE,
            date(2019, 1, 1): State.REPORTING_OUT,
        } == {
            on: followed(on).state
            for on in (
                date(2018, 1, 31),
                date(2018, 2, 1),
                date(2018, 2, 15),
                date(2018, 2, 22),
                date(2018, 3, 1),
                date(2019, 1, 1),
            )
        }

    def test_agreement_as_it_reads(self):
        """Of a history the version in force is followed up."""
        renamed = attrs.evolve(AGREEMENT, name="Trygghet", reporting=None)
        history = History(
            original=AGREEMENT,
            amendments=(
                Amendment(
                    number=1, first_day=date(2018, 6, 1), agreement=renamed
                ),
            ),
        )
        before, after = (
            followed(day, history) for day in (date(2018, 5, 31), ON)
        )

        assert (AGREEMENT, renamed) == (before.agreement, after.agreement)
        assert [
            ["report/del-1", "report/slut", "payment/a", "payment/b"],
            ["payment/a", "payment/b"],
        ] == [names(one.obligations) for one in (before, after)]

    def test_what_is_later_does_not_matter(self):
        """Entries after the day are kept, and change nothing."""
        alone = followed(date(2018, 3, 14), ledger=Ledger(entries=SIGNED))

        assert attrs.evolve(alone, ledger=LEDGER) == followed(
            date(2018, 3, 14)
        )

    def test_day_off(self):
        """What comes of a day off is as the agreement on the day says.

        30 March 2018 is Good Friday, and 2 April Easter Monday.
        """
        moving = attrs.evolve(
            AGREEMENT, term=Term(period=TERM, day_off=DayOff.MOVES)
        )

        assert [date(2018, 3, 30), date(2018, 4, 3)] == [
            followed(date(2018, 3, 14), one)["payment/a"].due
            for one in (AGREEMENT, moving)
        ]


class TestOverdue:
    """What is late, and still not done."""

    @pytest.mark.parametrize(
        ("on", "late"),
        [
            (date(2018, 3, 31), []),
            (date(2018, 5, 31), []),
            (date(2018, 6, 1), ["report/del-1"]),
            (date(2018, 6, 3), ["report/del-1"]),
            (date(2018, 6, 4), []),
            (date(2019, 3, 1), ["report/slut"]),
        ],
        ids=str,
    )
    def test_overdue(self, on, late):
        """It is late from the day after its day, until it is done."""
        assert late == names(followed(on).overdue)


class TestPayments:
    """Payments that may not go out, and those that may."""

    @pytest.mark.parametrize(
        ("on", "held", "payable"),
        [
            (date(2018, 2, 21), ["payment/a", "payment/b"], []),
            (date(2018, 2, 22), ["payment/b"], ["payment/a"]),
            (date(2018, 3, 14), ["payment/b"], ["payment/a"]),
            (date(2018, 3, 15), ["payment/b"], []),
            (date(2018, 6, 10), ["payment/b"], []),
            (date(2018, 6, 11), [], ["payment/b"]),
            (date(2018, 6, 19), [], ["payment/b"]),
            (date(2018, 6, 20), [], []),
        ],
        ids=str,
    )
    def test_held_and_payable(self, on, held, payable):
        """It is held until its condition is met, and payable until paid."""
        case = followed(on)

        assert (held, payable) == (names(case.held), names(case.payable))

    def test_only_payments(self):
        """A report that waits for something is no payment."""
        waiting = attrs.evolve(
            FINAL,
            due=AfterReport(
                report="del-1", event=ReportEvent.APPROVED, days=1
            ),
        )
        case = followed(
            ON, Agreement(reporting=Reporting(reports=(INTERIM, waiting)))
        )

        assert ((), ()) == (case.held, case.payable)


class TestComing:
    """The next days, and what each is for."""

    def test_in_order(self):
        """They come in the order of the days, from the day itself on."""
        assert (
            Coming(day=date(2018, 3, 1), name="term-begins"),
            Coming(day=date(2018, 3, 30), name="payment/a"),
            Coming(day=date(2018, 5, 31), name="report/del-1"),
            Coming(day=date(2018, 12, 31), name="term-ends"),
            Coming(day=date(2019, 2, 28), name="report/slut"),
        ) == followed(date(2018, 3, 1)).coming

    def test_past_or_done(self):
        """What is late or done is not among them; what is freed is."""
        assert (
            Coming(day=date(2018, 6, 25), name="payment/b"),
            Coming(day=date(2018, 12, 31), name="term-ends"),
            Coming(day=date(2019, 2, 28), name="report/slut"),
        ) == followed(date(2018, 6, 11)).coming
        assert (
            Coming(day=date(2018, 12, 31), name="term-ends"),
            Coming(day=date(2019, 2, 28), name="report/slut"),
        ) == followed(date(2018, 6, 20)).coming

    def test_same_day(self):
        """Of one day the term comes first, then what is owed, in order."""
        last = OnDate(day=TERM.last)
        case = followed(
            ON,
            Agreement(
                reporting=Reporting(
                    reports=(
                        attrs.evolve(FINAL, due=last),
                        attrs.evolve(INTERIM, due=last),
                    )
                ),
                term=Term(period=TERM),
            ),
        )

        assert [
            "term-ends",
            "report/slut",
            "report/del-1",
        ] == [one.name for one in case.coming]

    def test_none(self):
        """When all is past there are none."""
        assert () == followed(date(2019, 3, 1)).coming

    @pytest.mark.parametrize(
        ("stated", "message"),
        [
            (
                {"day": "2019-02-28", "name": "report/slut"},
                (
                    'Coming.day: got "2019-02-28"; right is a day (date), '
                    "for example: date(2018, 6, 1) [date.expected]"
                ),
            ),
            (
                {"day": ON, "name": 1},
                (
                    "Coming.name: got 1; right is text, for example: "
                    "trygghet [text.expected]"
                ),
            ),
        ],
        ids=["day", "name"],
    )
    def test_refused(self, stated, message):
        """A day is a day, and a name a text."""
        assert message == refusal(Coming, **stated)


class TestByName:
    """What is owed, found by its name."""

    def test_found(self):
        """A name gives what is owed by that name."""
        case = followed(ON)

        assert list(case.obligations) == [
            case[one.name] for one in case.obligations
        ]

    @pytest.mark.parametrize("key", ["år", "a\u030ar"], ids=ascii)
    def test_by_any_form_of_the_key(self, key):
        """An obligation is found by its key, however that is typed."""
        agreement = Agreement(
            reporting=Reporting(reports=(attrs.evolve(FINAL, key=key),))
        )
        case = follow_up(agreement, Ledger(), on=ON)

        assert ["report/år"] == [one.name for one in case.obligations]
        assert case["report/år"] == case["report/a\u030ar"]

    @pytest.mark.parametrize(
        ("agreement", "name", "message"),
        [
            (
                AGREEMENT,
                "report/del-2",
                (
                    'got "report/del-2"; right is one of: report/del-1, '
                    "report/slut, payment/a, payment/b, for example: "
                    "report/del-1 [obligation.unknown]"
                ),
            ),
            (
                Agreement(),
                "report/slut",
                (
                    'got "report/slut"; right is one of: -, for example: '
                    "report/slut [obligation.unknown]"
                ),
            ),
            (
                AGREEMENT,
                0,
                (
                    "got 0; right is one of: report/del-1, report/slut, "
                    "payment/a, payment/b, for example: report/del-1 "
                    "[obligation.unknown]"
                ),
            ),
        ],
        ids=["unknown", "nothing", "number"],
    )
    def test_unknown(self, agreement, name, message):
        """A name by which nothing is owed is refused, with those that are."""
        assert message == refusal(followed(ON, agreement).__getitem__, name)

    def test_unknown_in_swedish(self):
        """The message is in Swedish too."""
        with pytest.raises(IllFormedError) as caught:
            followed(ON)["report/del-2"]

        assert (
            'Fick "report/del-2". Rätt är något av: report/del-1, '
            "report/slut, payment/a, payment/b, till exempel: report/del-1"
        ) == caught.value.message("sv")


class TestRefusals:
    """What cannot be followed up is refused."""

    @pytest.mark.parametrize(
        ("agreement", "ledger", "on", "message"),
        [
            (
                "127-trygghet",
                LEDGER,
                ON,
                (
                    'got "127-trygghet"; right is Agreement | History, for '
                    "example: Agreement() [type.expected]"
                ),
            ),
            (
                AGREEMENT,
                SIGNED,
                ON,
                (
                    "got a list of 3 parts; right is Ledger, for example: "
                    "Ledger() [type.expected]"
                ),
            ),
            (
                AGREEMENT,
                LEDGER,
                "2018-06-01",
                (
                    'got "2018-06-01"; right is a day (date), for '
                    "example: date(2018, 6, 1) [date.expected]"
                ),
            ),
            (
                AGREEMENT,
                LEDGER,
                datetime(2018, 6, 1, tzinfo=UTC),
                (
                    "got the time 2018-06-01T00:00:00; right is a day without a time; "
                    ".date() gives the day of a time, for example: "
                    "datetime(2018, 6, 1, 9, 30).date() [date.expected]"
                ),
            ),
        ],
        ids=["agreement", "ledger", "day", "time"],
    )
    def test_refused(self, agreement, ledger, on, message):
        """The message says what was given and what is right."""
        assert message == refusal(follow_up, agreement, ledger, on=on)

    @pytest.mark.parametrize("on", [date.min, date.max], ids=str)
    def test_far_out(self, on):
        """The first and the last day there are can be followed up."""
        assert on == followed(on).on

    def test_field(self):
        """A follow-up is checked field by field."""
        assert (
            "FollowUp.settlement: got nothing; right is Settlement, for "
            "example: follow_up(Agreement(), Ledger(), on=date(2019, 3, 1)).settlement [type.expected]"
        ) == refusal(attrs.evolve, followed(ON), settlement=None)
