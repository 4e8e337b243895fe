# SPDX-License-Identifier: MIT
"""Promises of the kit for testing rules: nine planted bugs are found (*Vidåker*).

Ten rules of a city that does not exist, each with what it should say. Nine are
spoilt in the way that a rule is spoilt in practice: a limit, a currency, a sum
per year, a day, a part that is not stated. `assert_rule_conforms` finds those
that raise, `assert_rule_agrees` those that say what is wrong.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

import attrs
import pytest
from hypothesis import settings

from iop.agreement.agreement import Agreement
from iop.agreement.budget import Budget
from iop.agreement.governance import Governance, SteeringGroup
from iop.agreement.reporting import Report, Reporting, ReportKind
from iop.agreement.term import Term
from iop.agreement.totals import total_over
from iop.followup import FollowUp, follow_up
from iop.law.sources import OWN_CHECK
from iop.ledger.ledger import Ledger
from iop.ledger.payments import Paid
from iop.rules.findings import (
    NotApplicable,
    NotKnown,
    Observation,
    Severity,
    Status,
    violation,
)
from iop.rules.inputs import At
from iop.rules.rule_sets import RuleSet
from iop.rules.rules import rule
from iop.strategies import ReviewCase
from iop.testing import _oracles as oracles
from iop.testing import _trials as trying
from iop.testing import assert_rule_agrees, assert_rule_conforms
from iop.values.amounts import Amount, Per
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.stated_periods import StatedPeriod
from iop.values.texts import Text


NONE = RuleSet(())
"""No other rules: what is planted is in the rule itself."""

LIMIT = Money(500_000)
UNKNOWN = NotKnown(Text("Det går inte att avgöra.", "It cannot be told."))
FIRST = date(2024, 3, 1)

Total = Annotated[Amount, "/budget/total"]
Number = Annotated[int, "/reporting/number"]
Reports = Annotated[tuple[Report, ...], "/reporting/reports"]
Meetings = Annotated[int, "/governance/steering_group/meetings_a_year"]
Span = Annotated[Period | StatedPeriod, "/term/period"]


def city(code, meets, breaks, **changes):
    """Make a rule of the city out of a function."""
    return rule(
        code=code,
        name=f"vidaker-{code.lower()}",
        title=Text("Vidåkers regel", "Vidåker's rule"),
        demand=Text("Så ska det vara.", "So it must be."),
        advice=Text("Ändra det.", "Change it."),
        finding=Text("Så är det inte.", "So it is not."),
        severity=Severity.ERROR,
        citations=(OWN_CHECK,),
        meets=meets,
        breaks=breaks,
        **changes,
    )


def money(kronor, number):
    """Make an agreement that states a sum, and a number of reports."""
    return Agreement(
        budget=Budget(total=Amount(Money(kronor))),
        reporting=Reporting(number=number),
    )


def reported(*kinds):
    """Make an agreement that lists reports of these kinds."""
    reports = tuple(
        Report(key=f"red-{number}", kind=kind, reporter="kfum")
        for number, kind in enumerate(kinds, 1)
    )
    return Agreement(reporting=Reporting(reports=reports))


def during(first, last):
    """Make an agreement that states its term."""
    return Agreement(term=Term(period=Period(first, last)))


def steered(meetings):
    """Make an agreement that states how often the steering group meets."""
    group = SteeringGroup(meetings_a_year=meetings)
    return Agreement(governance=Governance(steering_group=group))


def paid(kronor):
    """Let so much have been paid, by a day."""
    entry = Paid(key="bet-1", on=FIRST, amount=Money(kronor))
    return lambda: follow_up(
        Agreement(), Ledger(entries=(entry,)), on=date(2024, 6, 1)
    )


def known(total):
    """Tell whether a sum is above the limit, or that it cannot be told."""
    if total.money.currency != "SEK":
        return None
    return total_over(total, None).is_above(LIMIT)


@city("VID001", lambda: money(500_000, 1), lambda: money(500_001, 1))
def two_reports(total: Total, number: Number) -> Iterator[Observation]:
    """Ask for two reports above the limit."""
    is_much = known(total)
    if number < 2 and is_much:
        yield violation("/reporting/number")
    elif number < 2 and is_much is None:
        yield UNKNOWN


def _sum_and_number(case):
    budget, reporting = case.agreement.budget, case.agreement.reporting
    return budget and budget.total, reporting and reporting.number


def two_reports_said(case):
    """Say what should come out: only whole sums in kronor can be told."""
    total, number = _sum_and_number(case)
    if total is None or number is None:
        return None
    if number >= 2:
        return True
    low, high = total.ends
    if (
        total.money.currency != "SEK"
        or total.unit
        or total.is_increase
        or (total.per is not Per.TERM and high != Money(0))
    ):
        return None
    if high is not None and high <= LIMIT:
        return True
    return False if low is not None and low > LIMIT else None


def _currency(total: Total, number: Number) -> Iterator[Observation]:
    if number < 2 and total_over(total, None).is_above(LIMIT):
        yield violation("/reporting/number")


def _per_year(total: Total, number: Number) -> Iterator[Observation]:
    is_much = known(attrs.evolve(total, per=Per.TERM))
    if number < 2 and is_much:
        yield violation("/reporting/number")
    elif number < 2 and is_much is None:
        yield UNKNOWN


def _bound(total: Total, number: Number) -> Iterator[Observation]:
    is_much = known(attrs.evolve(total, hedge=Hedge.EXACT, upper=None))
    if number < 2 and is_much:
        yield violation("/reporting/number")
    elif number < 2 and is_much is None:
        yield UNKNOWN


def _at_least(total: Total, number: Number) -> Iterator[Observation]:
    is_much = known(total)
    if number < 1 and is_much:
        yield violation("/reporting/number")
    elif number < 2 and is_much is None:
        yield UNKNOWN


@city(
    "VID002",
    lambda: reported(ReportKind.INTERIM, ReportKind.FINAL),
    lambda: reported(ReportKind.INTERIM),
)
def a_final_report(reports: Reports) -> Iterator[Observation]:
    """Ask for a final report."""
    if not any(one.kind is ReportKind.FINAL for one in reports):
        yield violation("/reporting/reports")


def a_final_report_said(case):
    """Say what should come out."""
    reporting = case.agreement.reporting
    if reporting is None or reporting.reports is None:
        return None
    if "/reporting/reports" in (case.agreement.known_in_part or ()):
        return None
    return ReportKind.FINAL in [one.kind for one in reporting.reports]


def _last_is_final(reports: Reports) -> Iterator[Observation]:
    if reports[-1].kind is not ReportKind.FINAL:
        yield violation("/reporting/reports")


def _first_is_not(reports: Reports) -> Iterator[Observation]:
    if not reports or reports[-1].kind is not ReportKind.FINAL:
        yield violation("/reporting/reports")


@city(
    "VID003",
    lambda: during(FIRST, date(2025, 2, 28)),
    lambda: during(FIRST, date(2025, 3, 1)),
)
def within_a_year(period: Span) -> Iterator[Observation]:
    """Ask for a term of a year at most."""
    if isinstance(period, StatedPeriod):
        yield UNKNOWN
    elif period.last is None or period.last >= _a_year_after(period.first):
        yield violation("/term/period")


def _a_year_after(day):
    month, number = (3, 1) if (day.month, day.day) == (2, 29) else (0, 0)
    return date(day.year + 1, month or day.month, number or day.day)


def within_a_year_said(case):
    """Say what should come out: the same day next year is too late."""
    period = case.agreement.period
    if period is None or isinstance(period, StatedPeriod):
        return None
    if period.last is None:
        return False
    later = (period.first.month, period.first.day)
    years = period.last.year - period.first.year
    return (years, (period.last.month, period.last.day)) < (1, later)


def _leap_day(period: Span) -> Iterator[Observation]:
    if isinstance(period, StatedPeriod):
        yield UNKNOWN
    elif period.last is None or period.last >= period.first.replace(
        year=period.first.year + 1
    ):
        yield violation("/term/period")


@city("VID004", lambda: steered(4), lambda: steered(3), first_day=FIRST)
def four_meetings(meetings: Meetings) -> Iterator[Observation]:
    """Ask for four meetings a year, from a day."""
    if meetings < 4:
        yield violation("/governance/steering_group/meetings_a_year")


def four_meetings_said(case):
    """Say what should come out, by the day."""
    if case.on < date(2024, 3, 1):
        return Status.NOT_APPLICABLE
    governance = case.agreement.governance
    group = governance and governance.steering_group
    if group is None or group.meetings_a_year is None:
        return None
    return group.meetings_a_year >= 4


@city(
    "VID005",
    Agreement,
    Agreement,
    meets_followed=paid(500_000),
    breaks_followed=paid(500_001),
)
def paid_within_limit(followed: FollowUp) -> Iterator[Observation]:
    """Ask that no payment is above the limit."""
    sums = _payments(followed)
    if any(one.currency != "SEK" for one in sums):
        yield NotApplicable(Text("Annan valuta.", "Another currency."))
    elif any(one > LIMIT for one in sums):
        yield violation("follow-up:/ledger/entries")


def _payments(followed):
    return [
        one.entry.amount
        for one in followed.happenings
        if isinstance(one.entry, Paid) and one.entry.amount is not None
    ]


def paid_within_limit_said(case):
    """Say what should come out."""
    sums = _payments(case.follow_up)
    if {one.currency for one in sums} - {"SEK"}:
        return Status.NOT_APPLICABLE
    return not [one for one in sums if one.ore > 50_000_000]


def _any_currency(followed: FollowUp) -> Iterator[Observation]:
    if any(one > LIMIT for one in _payments(followed)):
        yield violation("follow-up:/ledger/entries")


RIGHT = (
    (two_reports, two_reports_said),
    (a_final_report, a_final_report_said),
    (within_a_year, within_a_year_said),
    (four_meetings, four_meetings_said),
    (paid_within_limit, paid_within_limit_said),
)


def spoilt(right, **changes):
    """Spoil a rule, and let it go by another code."""
    return attrs.evolve(right, **changes)


SPOILT = {
    "currency": (two_reports, {"check": _currency}, "raises"),
    "per-year": (two_reports, {"check": _per_year}, "disagrees"),
    "bound": (two_reports, {"check": _bound}, "disagrees"),
    "one-report-less": (two_reports, {"check": _at_least}, "disagrees"),
    "empty-list": (a_final_report, {"check": _last_is_final}, "raises"),
    "order": (a_final_report, {"check": _first_is_not}, "disagrees"),
    "leap-day": (within_a_year, {"check": _leap_day}, "raises"),
    "a-day-late": (
        four_meetings,
        {"first_day": date(2024, 3, 2)},
        "disagrees",
    ),
    "paid-in-euro": (paid_within_limit, {"check": _any_currency}, "raises"),
}
"""Nine planted bugs: which rule is spoilt, how, and what that leads to."""


@pytest.fixture(name="_fewer")
def _fewer_cases(monkeypatch):
    """Draw fewer cases, where nothing is to be found."""
    for module in (oracles, trying):
        fewer = settings(module._SETTINGS, max_examples=30)
        monkeypatch.setattr(module, "_SETTINGS", fewer)


ANSWERS = {right.code: said for right, said in RIGHT}


def said_of(assertion, *given, **told):
    """Return what an assertion says, line by line; nothing if it holds."""
    try:
        assertion(*given, **told)
    except AssertionError as error:
        return str(error).split("\n")
    return []


class TestPlantedCity:
    """A rule that is right passes, and one that is spoilt does not."""

    @pytest.mark.usefixtures("_fewer")
    @pytest.mark.parametrize("right", RIGHT, ids=lambda pair: pair[0].code)
    def test_right(self, right):
        """Those that are right conform, and agree with what they should say."""
        one, said = right

        assert [] == said_of(assert_rule_conforms, one, among=NONE)
        assert [] == said_of(assert_rule_agrees, one, said)

    def test_answers(self):
        """What is not stated, or in another currency, cannot be told."""
        euro = Amount(Money(600_000, "EUR"))
        one = spoilt(two_reports, check=_at_least)
        tried = [
            money(500_001, 0),
            attrs.evolve(money(1, 0), budget=Budget(total=euro)),
        ]

        assert four_meetings_said(ReviewCase(agreement=Agreement())) is None
        assert [Status.NOT_MET, Status.UNDETERMINED] == [
            one.outcome(each, At(on=FIRST)).status for each in tried
        ]

    @pytest.mark.parametrize("bug", SPOILT)
    def test_spoilt(self, bug):
        """Each bug is found, and told by the case that shows it."""
        right, changes, leads_to = SPOILT[bug]
        one = spoilt(right, **changes)
        told = said_of(assert_rule_agrees, one, ANSWERS[one.code])

        assert told[0] == f"{one.code} ({one.name}) and the oracle disagree."
        if leads_to == "raises":
            head, *flaws = said_of(assert_rule_conforms, one, among=NONE)
            assert head == f"{one.code} ({one.name}) is not as a rule must be:"
            assert all(flaw.startswith("- It raises ") for flaw in flaws)
            assert flaws
