# SPDX-License-Identifier: MIT
"""Days so many months apart, against recurring days: *månader efter*.

The judge is `dateutil.rrule`, which follows RFC 5545 (iCalendar). A day that a
month does not have is there the last of those that it does have: of the 28th
to the 31st, the last that there is (``BYSETPOS=-1``).
"""

from datetime import date, datetime, timedelta
from functools import partial

from dateutil.rrule import DAILY, MONTHLY, rrule
from hypothesis import example, given
from hypothesis import strategies as st

from iop import Agreement, Ledger, follow_up
from iop.agreement import (
    AfterEvent,
    AfterMilestone,
    AfterReport,
    DecisionOutcome,
    Event,
    Notice,
    Organisation,
    PublicBody,
    Report,
    ReportEvent,
    Reporting,
    ReportKind,
    Term,
)
from iop.ledger import (
    Decided,
    MilestoneReached,
    NoticeGiven,
    Proposed,
    ReportApproved,
    ReportReceived,
    Signed,
)
from iop.values import Period
from iop.values.schedules import every, months_after, years_from


ANCHORS = st.one_of(
    st.dates(date(1990, 1, 1), date(2090, 12, 31)),
    st.builds(
        lambda first, back: first - timedelta(days=back),
        st.builds(
            date, st.integers(1991, 2090), st.integers(1, 12), st.just(1)
        ),
        st.integers(1, 4),
    ),
)
"""Days, many of them the last of a month or nearly so."""


def recurring(first, months, count):
    """List days so many months apart, as a calendar program does."""
    begun = datetime(first.year, first.month, first.day)  # noqa: DTZ001 (a day)
    found = rrule(
        MONTHLY,
        interval=months,
        dtstart=begun.replace(day=1),
        bymonthday=range(min(first.day, 28), first.day + 1),
        bysetpos=-1,
        count=count,
    )
    return [one.date() for one in found]


def days_after(first, count):
    """Return the day so many days after, as a calendar program does."""
    return rrule(DAILY, dtstart=first, count=count + 1)[count].date()


class TestEvery:
    """A schedule is what a calendar program makes of the same words."""

    @given(ANCHORS, st.integers(1, 30), st.integers(1, 40))
    @example(date(2020, 2, 29), 12, 6)
    @example(date(2019, 1, 31), 1, 14)
    def test_count(self, first, months, count):
        """So many days, each so many months after the one before."""
        assert recurring(first, months, count) == list(
            every(months=months, from_=first, count=count)
        )

    @given(ANCHORS, st.integers(1, 30), st.integers(0, 2000))
    def test_until(self, first, months, days):
        """Up to and with a day; the rest is after it."""
        last = first + timedelta(days=days)
        listed = recurring(first, months, days // 28 + 2)

        assert [day for day in listed if day <= last] == list(
            every(months=months, from_=first, until=last)
        )

    @given(ANCHORS, st.integers(1, 300))
    def test_one_day(self, first, months):
        """One step of many months leads to the same day."""
        assert recurring(first, months, 2)[1] == months_after(first, months)


class TestYears:
    """A year of an agreement begins on the day that comes back each year."""

    @given(ANCHORS, st.integers(0, 4000))
    @example(date(2020, 2, 29), 1500)
    def test_years(self, first, days):
        """It ends the day before the next begins, or when all ends."""
        last = first + timedelta(days=days)
        begins = recurring(first, 12, days // 365 + 3)
        ends = [day - timedelta(days=1) for day in begins[1:]]
        years = zip(begins, ends, strict=False)

        assert [
            (one, min(end, last), end) for one, end in years if one <= last
        ] == list(years_from(first, last))


TERM = Period(date(2024, 1, 1), date(2024, 12, 31))


def following(on, *entries, report=None, notice=None):
    """Follow an agreement of 2024 with one report to come."""
    agreement = Agreement(
        parties=(
            PublicBody(key="sdn", name="Farsta stadsdelsnämnd"),
            Organisation(key="ff", name="Föreningen Öppna dörrar"),
        ),
        reporting=Reporting(
            reports=(
                Report(key="del", kind=ReportKind.INTERIM),
                Report(key="slut", kind=ReportKind.FINAL, due=report),
            )
        ),
        term=Term(period=TERM, notice=notice),
    )
    opened = (
        Proposed(key="f", on=date(2023, 10, 2)),
        Decided(
            key="b", on=date(2023, 10, 30), outcome=DecisionOutcome.APPROVED
        ),
        Signed(key="s", on=date(2023, 12, 1), party="sdn"),
        Signed(key="o", on=date(2023, 12, 1), party="ff"),
    )
    return follow_up(agreement, Ledger(entries=(*opened, *entries)), on=on)


AT = date(2024, 5, 31)


def anchored(what, day):
    """Return what a time is counted from: maker, its day, what happened."""
    match what:
        case "term":
            return partial(AfterEvent, event=Event.TERM_ENDS), TERM.last, ()
        case "signing":
            made = partial(AfterEvent, event=Event.SIGNING)
            return made, date(2023, 12, 1), ()
        case "received":
            made = partial(AfterReport, report="del", event=ReportEvent(what))
            return made, day, (ReportReceived(key="i", on=day, report="del"),)
        case "approved":
            made = partial(AfterReport, report="del", event=ReportEvent(what))
            return made, day, (ReportApproved(key="k", on=day, report="del"),)
        case _:
            made = partial(AfterMilestone, milestone="start")
            reached = MilestoneReached(key="m", on=day, milestone="start")
            return made, day, (reached,)


EVENTS = st.sampled_from(
    ["term", "signing", "received", "approved", "milestone"]
)
IN_TERM = st.dates(TERM.first, TERM.last)


class TestDueDays:
    """A report is due when a calendar program says so."""

    @given(EVENTS, IN_TERM, st.integers(1, 40))
    @example("term", AT, 2)
    @example("signing", AT, 3)
    @example("received", AT, 1)
    @example("approved", AT, 9)
    @example("milestone", AT, 6)
    def test_months(self, what, day, months):
        """So many months after it."""
        made, anchor, entries = anchored(what, day)
        due = made(months=months)
        followed = following(TERM.last, *entries, report=due)

        assert recurring(anchor, months, 2)[1] == followed["report/slut"].due

    @given(EVENTS, IN_TERM, st.integers(1, 400))
    def test_days(self, what, day, days):
        """So many days after it; the day itself is not counted."""
        made, anchor, entries = anchored(what, day)
        due = made(days=days)
        followed = following(TERM.last, *entries, report=due)

        assert days_after(anchor, days) == followed["report/slut"].due

    @given(day=IN_TERM, months=st.integers(1, 14))
    def test_notice(self, day, months):
        """Notice of so many months ends the agreement, if that is sooner."""
        notice = Notice(months=months)
        given_notice = NoticeGiven(key="u", on=day, party="sdn")
        followed = following(day, given_notice, notice=notice)
        ends = recurring(day, months, 2)[1]

        assert min(ends, TERM.last) == followed.timeline.last_day
