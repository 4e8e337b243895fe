# SPDX-License-Identifier: MIT
"""Promises of deadlines: *tidsfrister*."""

from datetime import date

import pytest

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
from iop.agreement.reporting import Milestone
from iop.values.errors import IllFormedError
from iop.values.periods import Period


AFTER = [
    pytest.param(AfterEvent, {"event": Event.SIGNING}, id="event"),
    pytest.param(
        AfterReport,
        {"report": "del-1", "event": ReportEvent.RECEIVED},
        id="report",
    ),
    pytest.param(AfterMilestone, {"milestone": "invigning"}, id="milestone"),
]

after = pytest.mark.parametrize(("cls", "given"), AFTER)


class TestAfter:
    """Deadlines that are counted from something."""

    @after
    @pytest.mark.parametrize("unit", ["months", "days", "workdays"])
    def test_one_unit(self, cls, given, unit):
        """One unit is right, whichever; zero is a number too."""
        due = cls(**given, **{unit: 0})

        assert {"months": None, "days": None, "workdays": None} | {
            unit: 0
        } == {
            "months": due.months,
            "days": due.days,
            "workdays": due.workdays,
        }

    @after
    @pytest.mark.parametrize(
        "units",
        [
            {},
            {"months": 1, "days": 0},
            {"days": 1, "workdays": 1},
            {"months": 1, "days": 1, "workdays": 1},
        ],
        ids=" ".join,
    )
    def test_other_units(self, cls, given, units):
        """No unit, or more than one, is refused in both languages."""
        with pytest.raises(IllFormedError) as caught:
            cls(**given, **units)

        assert (
            f"Fick en lista med {len(units)} delar. Rätt är precis en enhet: "
            "months, days eller workdays, till exempel: days=30"
        ) == caught.value.message("sv")
        assert (
            f"got a list of {len(units)} parts; right is exactly one unit: "
            "months, days or workdays, for example: days=30 [deadline.unit]"
        ) == str(caught.value)

    def test_kinds_are_not_equal(self):
        """As many days after different things are different deadlines."""
        assert AfterEvent(event=Event.SIGNING, days=30) != AfterEvent(
            event=Event.DECISION, days=30
        )


class TestDayOff:
    """`DayOff`."""

    def test_words(self):
        """A due day that is no working day stays, or moves to the next."""
        assert [
            ("stays", "dagen står kvar", "the day stays"),
            (
                "moves",
                "dagen flyttas till nästa arbetsdag",
                "the day moves to the next working day",
            ),
        ] == [(way.value, way.text.sv, way.text.en) for way in DayOff]


class TestWithin:
    """`Within`."""

    def test_closed(self):
        """A period with a last day is right, one day long too."""
        day = date(2019, 1, 7)

        assert day == Within(period=Period(day, day)).period.last

    def test_open(self):
        """A period with no last day is refused in both languages."""
        with pytest.raises(IllFormedError) as caught:
            Within(period=Period(date(2019, 1, 1), None))

        assert (
            'Fick "2019-01-01--". Rätt är en period med en sista dag, till '
            "exempel: Period(date(2019, 1, 1), date(2019, 1, 7))"
        ) == caught.value.message("sv")
        assert (
            'got "2019-01-01--"; right is a period with a last day, for '
            "example: Period(date(2019, 1, 1), date(2019, 1, 7)) [deadline.open]"
        ) == str(caught.value)


class TestDeadline:
    """Any deadline, where one is asked for."""

    @pytest.mark.parametrize(
        "due",
        [
            OnDate(day=date(2019, 2, 28)),
            Within(period=Period.of_month(2019, 2)),
            AfterEvent(event=Event.TERM_ENDS, months=2),
            AfterReport(report="r", event=ReportEvent.APPROVED, workdays=10),
            AfterMilestone(milestone="m", days=30),
        ],
        ids=lambda due: due.KIND.slug,
    )
    def test_taken(self, due):
        """Each of the five kinds can stand there."""
        assert due == Milestone(key="m", description="x", due=due).due

    def test_bare_day(self):
        """A day alone is refused: it does not say what is due on it."""
        with pytest.raises(IllFormedError) as caught:
            Milestone(key="m", description="x", due=date(2019, 2, 28))

        assert ("Milestone.due", "type.expected") == (
            caught.value.where,
            caught.value.code,
        )
