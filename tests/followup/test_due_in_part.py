# SPDX-License-Identifier: MIT
"""What is owed by a day that is known only in part: *känd till en del*.

It is told whether it is late, to come, or neither can be told; done in time or
not; and that it is late by so many days at least.
"""

from datetime import date

import attrs
import pytest

from iop.agreement import (
    AfterEvent,
    AfterReport,
    Agreement,
    DayOff,
    DecisionOutcome,
    Event,
    Extension,
    Instalment,
    OnDate,
    OnReport,
    Organisation,
    Payments,
    PublicBody,
    Report,
    ReportEvent,
    Reporting,
    ReportKind,
    Term,
    Within,
)
from iop.followup import EventDay, Progress, follow_up
from iop.ledger import (
    Decided,
    Ended,
    EndedByAgreement,
    Ledger,
    Paid,
    ReportApproved,
    ReportReceived,
    Signed,
    Withheld,
)
from iop.render import follow_up_text
from iop.rulesets import review_follow_up
from iop.values import Amount, Money, Period, StatedDate, StatedPeriod


YEAR = Term(period=Period.of_year(2021))
SIGNED = tuple(
    Signed(key=f"u-{key}", on=date(2020, 12, 1), party=key)
    for key in ("namnden", "klubben")
)
JANUARY = StatedDate("2021-01")
UPCOMING, OVERDUE, UNTOLD = (
    Progress.UPCOMING,
    Progress.OVERDUE,
    Progress.NOT_YET_RECKONABLE,
)


def made(term=YEAR, **parts):
    """Make an agreement between a board and a club."""
    return Agreement(
        parties=(
            PublicBody(key="namnden", name="Nämnden"),
            Organisation(key="klubben", name="Klubben"),
        ),
        term=term,
        **parts,
    )


def paying(due, condition=None, term=YEAR):
    """Let one instalment be due."""
    one = Instalment(
        key="a", amount=Amount(Money(100)), due=due, condition=condition
    )
    return made(
        term,
        payments=Payments(instalments=(one,)),
        reporting=Reporting(
            reports=(Report(key="r", kind=ReportKind.INTERIM),)
        ),
    )


def owed(agreement, *entries, on, name="payment/a", signed=SIGNED):
    """Follow up what is owed on a day."""
    ledger = Ledger(entries=(*signed, *entries))
    return follow_up(agreement, ledger, on=on)[name]


class TestOpen:
    """What is not done is held against all that its day may be."""

    @pytest.mark.parametrize(
        ("on", "progress", "days"),
        [
            (date(2020, 12, 31), UPCOMING, 0),
            (date(2021, 1, 1), UNTOLD, 0),
            (date(2021, 1, 31), UNTOLD, 0),
            (date(2021, 2, 1), OVERDUE, 1),
            (date(2021, 3, 1), OVERDUE, 29),
        ],
    )
    def test_month(self, on, progress, days):
        """Before the month it is to come, and after it is late."""
        one = owed(paying(OnDate(day=JANUARY)), on=on)

        assert (None, JANUARY, date(2021, 1, 31), progress, days) == (
            one.due,
            StatedDate("2021-01"),
            one.due_by,
            one.progress,
            one.days_overdue,
        )
        assert StatedDate("2021-01-01/2021-01-31") == one.due_within

    @pytest.mark.parametrize(
        ("day", "first", "last"),
        [
            ("2021-03/..", date(2021, 2, 28), None),
            ("../2021-03", None, date(2021, 4, 1)),
        ],
    )
    def test_one_end(self, day, first, last):
        """Of a day that has but one end, so much is told."""
        agreement = paying(OnDate(day=StatedDate(day)))
        found = [
            on and owed(agreement, on=on).progress for on in (first, last)
        ]

        assert [first and UPCOMING, last and OVERDUE] == found
        assert UNTOLD is owed(agreement, on=date(2021, 3, 15)).progress

    def test_no_ends(self):
        """Of a day of no year nothing is told."""
        day = StatedDate("XXXX-01")
        one = owed(paying(OnDate(day=day)), on=date(2025, 1, 1))

        assert (UNTOLD, None, None) == (
            one.progress,
            one.due_within,
            one.due_by,
        )

    def test_within(self):
        """The last day of a time may be known only to the month."""
        period = StatedPeriod(first=JANUARY, last=StatedDate("2021-02"))
        agreement = paying(Within(period=period))

        assert [UNTOLD, OVERDUE] == [
            owed(agreement, on=on).progress
            for on in (date(2021, 2, 28), date(2021, 3, 1))
        ]

    @pytest.mark.parametrize(
        ("event", "term", "told"),
        [
            (Event.SIGNING, YEAR, "undertecknandet"),
            (Event.DECISION, YEAR, "beslutet"),
            (
                Event.TERM_BEGINS,
                Term(period=StatedPeriod(first=JANUARY, months=12)),
                "avtalstidens början",
            ),
            (
                Event.TERM_ENDS,
                Term(
                    period=StatedPeriod(first=date(2020, 1, 1), last=JANUARY)
                ),
                "avtalstidens slut",
            ),
        ],
    )
    def test_after_an_event(self, event, term, told):
        """So long after a day known to the month is a span."""
        day = JANUARY if event is Event.SIGNING else date(2021, 2, 1)
        signed = tuple(attrs.evolve(one, on=day) for one in SIGNED)
        agreement = paying(AfterEvent(event=event, days=30), term=term)
        found = [
            owed(
                agreement,
                Decided(key="b", on=JANUARY, outcome=DecisionOutcome.APPROVED),
                on=on,
                signed=signed,
            )
            for on in (date(2021, 2, 1), date(2021, 3, 2), date(2021, 3, 3))
        ]

        assert [UNTOLD, UNTOLD, OVERDUE] == [one.progress for one in found]
        assert StatedDate("2021-01-31/2021-03-02") == found[0].due_within
        assert found[0].explained("sv") == (
            f"30 dagar efter {told}. Den dagen är bara känd till en del: "
            "januari 2021."
        )

    def test_ended_sooner(self):
        """What may have ended sooner has no day to count from."""
        agreement = paying(
            AfterEvent(event=Event.TERM_ENDS, days=30),
            term=Term(
                period=StatedPeriod(
                    first=date(2020, 1, 1), last=StatedDate("2021")
                )
            ),
        )
        ended = EndedByAgreement(key="slut", on=StatedDate("2021-02"))
        one = owed(agreement, ended, on=date(2021, 4, 15))

        assert None is one.due_within

    def test_goes_on(self):
        """What goes on by itself has no last day to count from."""
        agreement = paying(
            AfterEvent(event=Event.TERM_ENDS, days=30),
            term=Term(
                period=StatedPeriod(
                    first=date(2020, 1, 1), last=StatedDate("2021")
                ),
                extensions=(Extension(key="x", months=12, is_automatic=True),),
            ),
        )

        assert None is owed(agreement, on=date(2021, 6, 1)).due_within

    def test_moves(self):
        """The last day of the span moves to a working day."""
        # 31 January 2021 is a Sunday.
        moving = attrs.evolve(YEAR, day_off=DayOff.MOVES)
        agreement = paying(OnDate(day=JANUARY), term=moving)

        assert date(2021, 2, 1) == owed(agreement, on=date(2021, 2, 1)).due_by

    def test_no_longer_known(self):
        """Where no working days are known the day stays."""
        moving = attrs.evolve(YEAR, day_off=DayOff.MOVES)
        agreement = paying(OnDate(day=StatedDate("9999-12")), term=moving)

        assert date.max == owed(agreement, on=date(2021, 2, 1)).due_by

    def test_may_have_lapsed(self):
        """What may fall after an early end is not said to be late."""
        ended = Ended(key="x", on=date(2021, 1, 15))
        cut = EndedByAgreement(key="slut", on=date(2021, 1, 15))
        agreement = paying(OnDate(day=JANUARY))

        assert UNTOLD is owed(agreement, cut, on=date(2021, 3, 1)).progress
        assert (
            Progress.WAIVED
            is owed(agreement, ended, on=date(2021, 3, 1)).progress
        )

    def test_lapsed(self):
        """What falls after an early end for certain is owed no more."""
        cut = EndedByAgreement(key="slut", on=date(2020, 12, 31))

        assert (
            Progress.WAIVED
            is owed(
                paying(OnDate(day=JANUARY)), cut, on=date(2021, 3, 1)
            ).progress
        )


class TestConditions:
    """A payment is due no sooner than its condition is met, or it is let go."""

    ON_REPORT = OnReport(report="r")

    @pytest.mark.parametrize(
        ("due", "approved", "expected"),
        [
            (date(2021, 1, 31), "2021-02", StatedDate("2021-02")),
            (
                date(2021, 2, 15),
                "2021-02",
                StatedDate("2021-02-15/2021-02-28"),
            ),
            (date(2021, 3, 1), "2021-02", date(2021, 3, 1)),
            ("2021-01", date(2021, 2, 3), date(2021, 2, 3)),
            ("2021-02", date(2021, 2, 3), StatedDate("2021-02-03/2021-02-28")),
            ("2021-03", date(2021, 2, 3), StatedDate("2021-03")),
            ("2021-02", "2021-02", StatedDate("2021-02")),
            ("2021-02/..", "2021-02", None),
            ("../2021-02", "../2021-03", StatedDate("../2021-03")),
        ],
    )
    def test_approved(self, due, approved, expected):
        """The two are weighed as far as they are known."""
        due, approved = (
            StatedDate(day) if isinstance(day, str) else day
            for day in (due, approved)
        )
        one = owed(
            paying(OnDate(day=due), self.ON_REPORT),
            ReportReceived(key="in", on=date(2020, 12, 31), report="r"),
            ReportApproved(key="ok", on=approved, report="r"),
            on=date(2021, 4, 1),
        )
        told = one.due or one.due_within

        if isinstance(expected, StatedDate):
            expected = (expected.earliest, expected.latest)
            told = (told.earliest, told.latest)
        if expected is None:
            assert None is one.due
            assert not one.days_overdue
        else:
            assert expected == told

    def test_released(self):
        """What was withheld through a part of the span is due after it."""
        held = Withheld(key="h", on=date(2021, 1, 2), until=date(2021, 1, 10))
        one = owed(paying(OnDate(day=JANUARY)), held, on=date(2021, 1, 20))

        assert (date(2021, 1, 11), date(2021, 1, 31)) == (
            one.due_within.earliest,
            one.due_within.latest,
        )


class TestDone:
    """What is done is told to be in time, or late, where it must be."""

    @pytest.mark.parametrize(
        ("paid", "progress", "days"),
        [
            (date(2020, 12, 31), Progress.MET_IN_TIME, 0),
            (date(2021, 1, 15), Progress.MET, 0),
            (date(2021, 2, 2), Progress.MET_LATE, 2),
            (StatedDate("2021-03"), Progress.MET_LATE, 29),
        ],
    )
    def test_paid(self, paid, progress, days):
        """It is late by so many days at least."""
        one = owed(
            paying(OnDate(day=JANUARY)),
            Paid(key="p", on=paid, amount=Money(100), instalment="a"),
            on=date(2021, 4, 1),
        )

        assert (progress, days) == (one.progress, one.days_overdue)


class TestTold:
    """Rules and texts say that it is late, and by how much at least."""

    AGREEMENT = paying(OnDate(day=JANUARY))

    def test_rule(self):
        """LED018 finds it, with the latest that the day may be."""
        followed = follow_up(
            self.AGREEMENT, Ledger(entries=SIGNED), on=date(2021, 2, 1)
        )
        [finding] = review_follow_up(followed).findings

        assert (
            "LED018",
            (
                "Delutbetalning 1 (100 kr) skulle ha betalats ut i sin "
                "helhet (belopp: 100 kr) senast den 31 januari 2021. Den 1 "
                "februari 2021, minst 1 dag senare, är det inte noterat."
            ),
        ) == (
            finding.code,
            finding.message("sv").replace("\N{NO-BREAK SPACE}", " "),
        )

    def test_undetermined(self):
        """Within the span the rule is undetermined, and says why."""
        followed = follow_up(
            self.AGREEMENT, Ledger(entries=SIGNED), on=date(2021, 1, 15)
        )
        outcome = review_follow_up(followed)["LED018"]

        assert [
            (
                "Delutbetalning 1 (100\xa0kr): Dagen är bara känd till en del: "
                "januari 2021."
            )
        ] == [reason.sv for reason in outcome.reasons]

    @pytest.mark.parametrize(
        ("on", "sv", "en"),
        [
            (
                date(2021, 2, 1),
                "inte noterat minst 1 dag efter utsatt dag",
                "not written down at least 1 day after it was due",
            ),
            (
                date(2021, 2, 2),
                "inte noterat minst 2 dagar efter utsatt dag",
                "not written down at least 2 days after it was due",
            ),
        ],
    )
    def test_text(self, on, sv, en):
        """A follow-up in words says so too."""
        followed = follow_up(self.AGREEMENT, Ledger(entries=SIGNED), on=on)

        assert sv in follow_up_text(followed)
        assert en in follow_up_text(followed, "en")

    def test_coming(self):
        """What is to come stands by the latest that its day may be."""
        followed = follow_up(
            self.AGREEMENT, Ledger(entries=SIGNED), on=date(2020, 12, 31)
        )

        assert (date(2021, 1, 31), "payment/a") in [
            (one.day, one.name) for one in followed.coming
        ]


class TestEvents:
    """The days of events are told as far as they are known."""

    def test_in_part(self):
        """Each event that is known in part, and none that is known."""
        agreement = made(
            Term(period=StatedPeriod(first=JANUARY, last=StatedDate("2021")))
        )
        signed = tuple(attrs.evolve(one, on=JANUARY) for one in SIGNED)
        timeline = follow_up(
            agreement, Ledger(entries=signed), on=date(2021, 6, 1)
        ).timeline

        assert (
            EventDay(event=Event.SIGNING, day=JANUARY),
            EventDay(event=Event.TERM_BEGINS, day=JANUARY),
            EventDay(event=Event.TERM_ENDS, day=StatedDate("2021")),
        ) == timeline.stated
        assert JANUARY == timeline.stated_day_of(Event.SIGNING)
        assert None is timeline.stated_day_of(Event.DECISION)

    def test_report_after_an_approval_in_part(self):
        """A day counted from a report is a span as well."""
        agreement = made(
            reporting=Reporting(
                reports=(
                    Report(key="r", kind=ReportKind.INTERIM),
                    Report(
                        key="s",
                        kind=ReportKind.FINAL,
                        due=AfterReport(
                            report="r", event=ReportEvent.APPROVED, months=1
                        ),
                    ),
                )
            )
        )
        one = owed(
            agreement,
            ReportApproved(key="ok", on=JANUARY, report="r"),
            on=date(2021, 3, 1),
            name="report/s",
        )

        assert (OVERDUE, 1, StatedDate("2021-02-01/2021-02-28")) == (
            one.progress,
            one.days_overdue,
            one.due_within,
        )
