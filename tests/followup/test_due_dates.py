# SPDX-License-Identifier: MIT
"""Promises of how due days are computed: *beräkning av tidsfrister*."""

from datetime import date

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.deadlines import (
    AfterEvent,
    AfterMilestone,
    AfterReport,
    DayOff,
    Event,
    OnDate,
    ReportEvent,
    Within,
)
from iop.agreement.decisions import DecisionOutcome
from iop.agreement.term import Term
from iop.followup._due_dates import compute_due_date
from iop.ledger import (
    Decided,
    MilestoneReached,
    Proposed,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Signed,
    TerminatedForBreach,
)
from iop.values.periods import Period

from .by_day import snapshot_on


ON = date(2019, 12, 31)
TERM = Period(date(2018, 3, 1), date(2018, 12, 31))
DECIDED = (
    Proposed(key="forslag", on=date(2018, 2, 1)),
    Decided(
        key="beslut",
        on=date(2018, 2, 15),
        outcome=DecisionOutcome.APPROVED,
    ),
)
SIGNED = (
    *DECIDED,
    Signed(key="underskrift", on=date(2018, 2, 22), party="kfum"),
)
REPORTED = (
    ReportReceived(key="del-1-in", on=date(2018, 6, 14), report="del-1"),
    ReportReturned(key="del-1-ater", on=date(2018, 6, 15), report="del-1"),
    ReportReceived(key="del-1-igen", on=date(2018, 6, 18), report="del-1"),
    ReportApproved(key="del-1-ok", on=date(2018, 6, 20), report="del-1"),
)
REACHED = (
    MilestoneReached(key="invigd", on=date(2018, 5, 2), milestone="invigning"),
)


def snapshot(*entries, on=ON, period=TERM, day_off=None):
    """Make what has happened to an agreement by a day."""
    agreement = Agreement(term=Term(period=period, day_off=day_off))
    return snapshot_on(on, agreement, *entries)


def explained(due, lang):
    """Tell in a language how a due day was computed."""
    return " ".join(sentence.fill(lang) for sentence in due.how)


def told(due):
    """Tell all that a due day holds."""
    return (
        due.day,
        due.unmoved,
        explained(due, "sv"),
        explained(due, "en"),
        due.waits_for,
    )


def fixed(day, day_off):
    """Compute a fixed day."""
    return compute_due_date(OnDate(day=day), snapshot(day_off=day_off))


class TestStated:
    """A day that the agreement itself states."""

    def test_nothing(self):
        """Where no day is stated none is told, and nothing is waited for."""
        assert told(compute_due_date(None, snapshot())) == (
            None,
            None,
            "Avtalet anger ingen dag.",
            "The agreement states no day.",
            (),
        )

    def test_fixed(self):
        """A fixed day is the last day in time."""
        assert told(
            compute_due_date(OnDate(day=date(2019, 2, 28)), snapshot())
        ) == (
            date(2019, 2, 28),
            date(2019, 2, 28),
            "Senast 28 februari 2019, enligt avtalet.",
            "By 28 February 2019, as the agreement says.",
            (),
        )

    def test_within(self):
        """Of a period the last day is the last day in time."""
        week = Within(period=Period(date(2019, 1, 1), date(2019, 1, 7)))

        assert told(compute_due_date(week, snapshot())) == (
            date(2019, 1, 7),
            date(2019, 1, 7),
            "Inom tiden 1 januari 2019 – 7 januari 2019, enligt avtalet.",
            "Within 1 January 2019 – 7 January 2019, as the agreement says.",
            (),
        )


class TestAfterEvent:
    """So long after an event of the agreement."""

    @pytest.mark.parametrize(
        ("event", "day", "sv", "en"),
        [
            (
                Event.DECISION,
                date(2018, 3, 17),
                "30 dagar efter beslutet, 15 februari 2018: 17 mars 2018.",
                "30 days after the decision, 15 February 2018: 17 March 2018.",
            ),
            (
                Event.SIGNING,
                date(2018, 3, 24),
                (
                    "30 dagar efter undertecknandet, 22 februari 2018: "
                    "24 mars 2018."
                ),
                "30 days after the signing, 22 February 2018: 24 March 2018.",
            ),
            (
                Event.TERM_BEGINS,
                date(2018, 3, 31),
                (
                    "30 dagar efter avtalstidens början, 1 mars 2018: "
                    "31 mars 2018."
                ),
                (
                    "30 days after the first day of the term, 1 March 2018: "
                    "31 March 2018."
                ),
            ),
            (
                Event.TERM_ENDS,
                date(2019, 1, 30),
                (
                    "30 dagar efter avtalstidens slut, 31 december 2018: "
                    "30 januari 2019."
                ),
                (
                    "30 days after the last day of the term, 31 December 2018: "
                    "30 January 2019."
                ),
            ),
        ],
        ids=str,
    )
    def test_known(self, event, day, sv, en):
        """It is counted from the day of the event, which does not count."""
        due = compute_due_date(
            AfterEvent(event=event, days=30), snapshot(*SIGNED)
        )

        assert told(due) == (day, day, sv, en, ())

    @pytest.mark.parametrize(
        ("event", "sv", "en"),
        [
            (
                Event.DECISION,
                "30 dagar efter beslutet; den dagen är inte känd än.",
                "30 days after the decision; that day is not known yet.",
            ),
            (
                Event.SIGNING,
                "30 dagar efter undertecknandet; den dagen är inte känd än.",
                "30 days after the signing; that day is not known yet.",
            ),
            (
                Event.TERM_BEGINS,
                (
                    "30 dagar efter avtalstidens början; den dagen är inte känd "
                    "än."
                ),
                (
                    "30 days after the first day of the term; that day is not "
                    "known yet."
                ),
            ),
            (
                Event.TERM_ENDS,
                "30 dagar efter avtalstidens slut; den dagen är inte känd än.",
                (
                    "30 days after the last day of the term; that day is not "
                    "known yet."
                ),
            ),
        ],
        ids=str,
    )
    def test_unknown(self, event, sv, en):
        """Until the event has a day it waits for the event."""
        due = compute_due_date(
            AfterEvent(event=event, days=30), snapshot(period=None)
        )

        assert told(due) == (None, None, sv, en, (event.value,))

    def test_seen_from_the_day(self):
        """The day before the signing it is not known yet; on the day it is."""
        deadline = AfterEvent(event=Event.SIGNING, days=30)

        assert [
            compute_due_date(
                deadline, snapshot(*SIGNED, on=date(2018, 2, day))
            ).day
            for day in (21, 22, 23)
        ] == [None, date(2018, 3, 24), date(2018, 3, 24)]

    def test_signing_without_a_term(self):
        """An agreement that states no term begins on the day it is signed."""
        due = compute_due_date(
            AfterEvent(event=Event.TERM_BEGINS, days=1),
            snapshot(*SIGNED, period=None),
        )

        assert due.day == date(2018, 2, 23)

    def test_early_end(self):
        """The end of the term is the day on which it did end."""
        violation = TerminatedForBreach(
            key="havning", on=date(2018, 9, 3), party="sdn"
        )
        due = compute_due_date(
            AfterEvent(event=Event.TERM_ENDS, months=2),
            snapshot(*SIGNED, violation),
        )

        assert due.day == date(2018, 11, 3)


class TestAfterReport:
    """So long after a report came, or was approved."""

    def test_received(self):
        """It is counted from the day on which the report first came."""
        deadline = AfterReport(
            report="del-1", event=ReportEvent.RECEIVED, days=14
        )

        assert told(compute_due_date(deadline, snapshot(*REPORTED))) == (
            date(2018, 6, 28),
            date(2018, 6, 28),
            (
                "14 dagar efter att en redovisning kom in, 14 juni 2018: 28 "
                "juni 2018."
            ),
            ("14 days after a report came in, 14 June 2018: 28 June 2018."),
            (),
        )

    def test_approved(self):
        """Working days skip weekends and Midsummer Eve, 22 June 2018."""
        deadline = AfterReport(
            report="del-1", event=ReportEvent.APPROVED, workdays=10
        )

        assert told(compute_due_date(deadline, snapshot(*REPORTED))) == (
            date(2018, 7, 5),
            date(2018, 7, 5),
            (
                "10 arbetsdagar efter att en redovisning godkändes, 20 juni "
                "2018: 5 juli 2018."
            ),
            (
                "10 working days after a report was approved, 20 June 2018: "
                "5 July 2018."
            ),
            (),
        )

    @pytest.mark.parametrize(
        ("event", "sv", "en"),
        [
            (
                ReportEvent.RECEIVED,
                (
                    "14 dagar efter att en redovisning kom in; den dagen är "
                    "inte känd än."
                ),
                ("14 days after a report came in; that day is not known yet."),
            ),
            (
                ReportEvent.APPROVED,
                (
                    "14 dagar efter att en redovisning godkändes; den dagen "
                    "är inte känd än."
                ),
                (
                    "14 days after a report was approved; that day is not "
                    "known yet."
                ),
            ),
        ],
        ids=str,
    )
    def test_unknown(self, event, sv, en):
        """Until then it waits for the report."""
        deadline = AfterReport(report="del-1", event=event, days=14)

        assert told(compute_due_date(deadline, snapshot())) == (
            None,
            None,
            sv,
            en,
            ("report/del-1",),
        )

    def test_received_but_not_approved(self):
        """A report that only came has no day of approval."""
        came = snapshot(*REPORTED[:1])

        assert [came.report_day("del-1", event) for event in ReportEvent] == [
            date(2018, 6, 14),
            None,
        ]

    def test_any_form_of_the_key(self):
        """A report is found by its key, however that is typed."""
        came = snapshot(
            attrs.evolve(REPORTED[0], report="\N{ANGSTROM SIGN}r"),
            attrs.evolve(REPORTED[1], report="A\u030ar"),
        )

        assert [
            came.report_day("A\u030ar", event) for event in ReportEvent
        ] == [came.report_day("År", event) for event in ReportEvent]
        assert came.report_day("Å\u0072", ReportEvent.RECEIVED) == date(
            2018, 6, 14
        )


class TestAfterMilestone:
    """So long after a milestone was reached."""

    def test_known(self):
        """It is counted from the day on which the milestone was reached."""
        deadline = AfterMilestone(milestone="invigning", months=1)

        assert told(compute_due_date(deadline, snapshot(*REACHED))) == (
            date(2018, 6, 2),
            date(2018, 6, 2),
            (
                "1 månad efter att en milstolpe nåddes, 2 maj 2018: 2 juni "
                "2018."
            ),
            (
                "1 month after a milestone was reached, 2 May 2018: 2 June "
                "2018."
            ),
            (),
        )

    def test_unknown(self):
        """Until then it waits for the milestone."""
        deadline = AfterMilestone(milestone="invigning", months=1)

        assert told(compute_due_date(deadline, snapshot())) == (
            None,
            None,
            (
                "1 månad efter att en milstolpe nåddes; den dagen är inte "
                "känd än."
            ),
            (
                "1 month after a milestone was reached; that day is not "
                "known yet."
            ),
            ("milestone/invigning",),
        )


class TestUnits:
    """One of a unit is told in the singular, any other in the plural."""

    @pytest.mark.parametrize(
        ("length", "day", "sv", "en"),
        [
            ({"months": 1}, date(2018, 3, 22), "1 månad", "1 month"),
            ({"months": 2}, date(2018, 4, 22), "2 månader", "2 months"),
            ({"days": 0}, date(2018, 2, 22), "0 dagar", "0 days"),
            ({"days": 1}, date(2018, 2, 23), "1 dag", "1 day"),
            ({"days": 2}, date(2018, 2, 24), "2 dagar", "2 days"),
            (
                {"workdays": 1},
                date(2018, 2, 23),
                "1 arbetsdag",
                "1 working day",
            ),
            # 23 February 2018 is a Friday.
            (
                {"workdays": 2},
                date(2018, 2, 26),
                "2 arbetsdagar",
                "2 working days",
            ),
        ],
        ids=str,
    )
    def test_unit(self, length, day, sv, en):
        """The unit is told as one writes it."""
        due = compute_due_date(
            AfterEvent(event=Event.SIGNING, **length), snapshot(*SIGNED)
        )

        assert (day, sv, en) == (
            due.day,
            explained(due, "sv").partition(" efter ")[0],
            explained(due, "en").partition(" after ")[0],
        )

    def test_month_without_the_day(self):
        """A month that has no such day gives its last: 31 August, February."""
        signed = attrs.evolve(SIGNED[-1], on=date(2018, 8, 31))
        due = compute_due_date(
            AfterEvent(event=Event.SIGNING, months=6),
            snapshot(*DECIDED, signed),
        )

        assert due.day == date(2019, 2, 28)


class TestDayOff:
    """A due day that is no working day stays or moves, as is agreed."""

    @pytest.mark.parametrize(
        ("day", "moved"),
        [
            (date(2018, 9, 14), date(2018, 9, 14)),  # a Friday
            (date(2018, 9, 15), date(2018, 9, 17)),  # a Saturday
            (date(2018, 9, 16), date(2018, 9, 17)),  # a Sunday
            (date(2018, 9, 17), date(2018, 9, 17)),  # a Monday
            (date(2019, 6, 20), date(2019, 6, 20)),  # before Midsummer
            (date(2019, 6, 21), date(2019, 6, 24)),  # Midsummer Eve, Friday
            (date(2019, 6, 22), date(2019, 6, 24)),  # Midsummer Day
            (date(2018, 12, 30), date(2019, 1, 2)),  # a Sunday
            (date(2018, 12, 31), date(2019, 1, 2)),  # New Year's Eve, Monday
            (date(2019, 1, 1), date(2019, 1, 2)),
            (date(2019, 1, 2), date(2019, 1, 2)),
        ],
        ids=str,
    )
    def test_moves(self, day, moved):
        """Where it moves it is the first working day; else it stays."""
        due = fixed(day, DayOff.MOVES)
        stays = fixed(day, DayOff.STAYS)
        unsaid = fixed(day, None)

        assert [(moved, day), (day, day), (day, day)] == [
            (one.day, one.unmoved) for one in (due, stays, unsaid)
        ]

    def test_told(self):
        """It is told that a day was moved, and that the agreement says so."""
        assert told(fixed(date(2018, 12, 31), DayOff.MOVES)) == (
            date(2019, 1, 2),
            date(2018, 12, 31),
            (
                "Senast 31 december 2018, enligt avtalet. 31 december 2018 är "
                "ingen arbetsdag; fristen flyttas till 2 januari 2019, enligt "
                "avtalet."
            ),
            (
                "By 31 December 2018, as the agreement says. 31 December 2018 is "
                "no working day; the time moves to 2 January 2019, as the "
                "agreement says."
            ),
            (),
        )

    def test_not_moved_not_told(self):
        """A day that stays is told in the same words whatever is agreed."""
        assert told(fixed(date(2018, 9, 14), DayOff.MOVES)) == (
            date(2018, 9, 14),
            date(2018, 9, 14),
            "Senast 14 september 2018, enligt avtalet.",
            "By 14 September 2018, as the agreement says.",
            (),
        )

    def test_within_moves(self):
        """The last day of a period moves too: 7 April 2019 is a Sunday."""
        week = Within(period=Period(date(2019, 4, 1), date(2019, 4, 7)))

        assert compute_due_date(
            week, snapshot(day_off=DayOff.MOVES)
        ).day == date(2019, 4, 8)

    def test_reckoned_moves(self):
        """A day that is computed moves too: 24 March 2018 is a Saturday."""
        deadline = AfterEvent(event=Event.SIGNING, days=30)
        due = compute_due_date(
            deadline, snapshot(*SIGNED, day_off=DayOff.MOVES)
        )

        assert told(due) == (
            date(2018, 3, 26),
            date(2018, 3, 24),
            (
                "30 dagar efter undertecknandet, 22 februari 2018: 24 mars 2018. "
                "24 mars 2018 är ingen arbetsdag; fristen flyttas till 26 mars "
                "2018, enligt avtalet."
            ),
            (
                "30 days after the signing, 22 February 2018: 24 March 2018. "
                "24 March 2018 is no working day; the time moves to 26 March "
                "2018, as the agreement says."
            ),
            (),
        )

    @pytest.mark.parametrize(
        "day",
        [date(1989, 12, 31), date(2100, 12, 31), date(2101, 1, 1)],
        ids=str,
    )
    def test_out_of_the_calendar(self, day):
        """Where working days are not known the day stays, and it says so."""
        due = fixed(day, DayOff.MOVES)

        assert (day, day) == (due.day, due.unmoved)
        assert explained(due, "sv").endswith(" är inte känt; dagen står kvar.")

    def test_out_of_the_calendar_told(self):
        """It is told in both languages that the working day is not known."""
        assert told(fixed(date(2101, 1, 1), DayOff.MOVES)) == (
            date(2101, 1, 1),
            date(2101, 1, 1),
            (
                "Senast 1 januari 2101, enligt avtalet. Vilken arbetsdag som är "
                "den första från 1 januari 2101 är inte känt; dagen står kvar."
            ),
            (
                "By 1 January 2101, as the agreement says. Which working day is "
                "the first from 1 January 2101 on is not known; the day stays."
            ),
            (),
        )

    @pytest.mark.parametrize(
        ("day", "moved"),
        [
            (date(1990, 1, 1), date(1990, 1, 2)),
            (date(2100, 12, 30), date(2100, 12, 30)),
        ],
        ids=str,
    )
    def test_first_and_last_known(self, day, moved):
        """The first and the last days that are known move as all others."""
        assert fixed(day, DayOff.MOVES).day == moved


class TestOutOfReach:
    """A day farther off than can be computed is told as such."""

    @pytest.mark.parametrize(
        ("length", "sv", "en"),
        [
            (
                {"months": 95_783},
                "95\u00a0783 månader",
                "95,783 months",
            ),
            (
                {"days": 10**11},
                "100\u00a0000\u00a0000\u00a0000 dagar",
                "100,000,000,000 days",
            ),
            (
                {"workdays": 30_000},
                "30\u00a0000 arbetsdagar",
                "30,000 working days",
            ),
        ],
        ids=str,
    )
    def test_too_far(self, length, sv, en):
        """There is no day, and nothing that one could wait for."""
        due = compute_due_date(
            AfterEvent(event=Event.SIGNING, **length), snapshot(*SIGNED)
        )

        assert told(due) == (
            None,
            None,
            (
                f"{sv} efter undertecknandet, 22 februari 2018: längre bort än "
                "biblioteket kan räkna."
            ),
            (
                f"{en} after the signing, 22 February 2018: farther than the "
                "library can compute."
            ),
            (),
        )

    @pytest.mark.parametrize(
        ("unit", "number", "last"),
        [
            # To 22 February 9999 there are 7 981 years, and then 10 months.
            ("months", 7_981 * 12 + 10, date(9999, 12, 22)),
            ("days", (date.max - date(2018, 2, 22)).days, date.max),
        ],
    )
    def test_last_day_of_all(self, unit, number, last):
        """The last day there is can be computed, and none after it."""
        deadlines = [
            AfterEvent(event=Event.SIGNING, **{unit: number + more})
            for more in (0, 1)
        ]

        assert [last, None] == [
            compute_due_date(deadline, snapshot(*SIGNED)).day
            for deadline in deadlines
        ]


class TestPast:
    """What due days are counted from."""

    def test_of(self):
        """It holds the course, the record, and what comes of a day off."""
        agreement = Agreement(term=Term(period=TERM, day_off=DayOff.MOVES))
        gathered = snapshot_on(date(2018, 5, 1), agreement, *SIGNED, *REACHED)

        assert (
            date(2018, 2, 22),
            {},
            DayOff.MOVES,
        ) == (
            gathered.timeline.signed_on,
            gathered.record.reached,
            gathered.day_off,
        )

    def test_of_history(self):
        """Of a history the version in force tells what comes of a day off."""
        later = Amendment(
            number=1,
            first_day=date(2018, 7, 1),
            agreement=Agreement(term=Term(day_off=DayOff.MOVES)),
        )
        history = History(original=Agreement(), amendments=(later,))

        assert [DayOff.STAYS, DayOff.MOVES] == [
            snapshot_on(date(2018, month, 1), history).day_off
            for month in (6, 7)
        ]
