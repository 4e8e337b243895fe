# SPDX-License-Identifier: MIT
"""The amended version is what counts: *gällande lydelse*.

For every rule on what has happened, and for every part that reads a history.
Each is shown a change that it must see, and is asked in four ways: with the
change made in a new agreement, made before anything happened, not yet in
force, and made after all that happened. A rule or a reader that is new is
asked too: there is a test that fails until it has its place in the tables.
"""

import inspect
import re
from datetime import date, timedelta
from decimal import Decimal

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.budget import PremisesContribution
from iop.agreement.deadlines import DayOff, OnDate
from iop.agreement.decisions import Case as Papers
from iop.agreement.decisions import Decision
from iop.agreement.governance import Governance, SteeringGroup
from iop.agreement.parties import Organisation
from iop.agreement.payments import Indexation, OnReport
from iop.agreement.reporting import (
    Evaluation,
    Milestone,
    Report,
    ReportKind,
)
from iop.agreement.term import Extension, Notice
from iop.followup._by_day import ByDay
from iop.followup._instalments import planned_instalments
from iop.followup._snapshot import snapshot_of
from iop.followup.followup import follow_up
from iop.ledger import (
    CostAccounted,
    Ended,
    EvaluationReceived,
    IndexSet,
    Ledger,
    MeetingHeld,
    MilestoneReached,
    NoticeGiven,
    Paid,
    Repaid,
    ReportApproved,
    ReportReceived,
    Signed,
)
from iop.ledger.lifecycle import State
from iop.render import follow_up_text
from iop.rules.findings import Status
from iop.rulesets import FOLLOW_UP_LEDGER, review_follow_up
from iop.rulesets._samples import kr
from iop.rulesets.follow_up_ledger._specimens import BEGUN, agreed
from iop.values import pointers
from iop.values.money import Money, Rounding
from iop.values.periods import Period

from .rooms import handed_out


ONE_DAY = timedelta(days=1)
BEFORE_ALL = date(2017, 11, 1)
"""A day before the agreement was even proposed."""

INSTALMENTS = "/payments/instalments"
DUTIES = "/reporting/reports"


def with_(agreement: Agreement, changes: dict[str, object]) -> Agreement:
    """Put other values in some places of an agreement."""
    for pointer, value in changes.items():
        agreement = pointers.replace(agreement, pointer, value)
    return agreement


BASE = with_(
    agreed(),
    {
        "/budget/contributions": (
            *agreed().budget.contributions,
            PremisesContribution(key="lokal", party="kfum", amount=kr(50_000)),
        ),
        "/reporting/milestones": (
            Milestone(
                key="start",
                description="Mötesplatsen öppnar",
                due=OnDate(day=date(2018, 3, 31)),
            ),
        ),
        "/reporting/evaluation": Evaluation(due=OnDate(day=date(2019, 1, 31))),
        "/governance": Governance(
            steering_group=SteeringGroup(meetings_a_year=1)
        ),
        "/term/notice": Notice(months=3, by="kfum"),
    },
)
"""One public body and one association, and a part of every kind."""


def paid(on: date, instalment: int = 1, **also: object) -> Paid:
    """Pay out half of it."""
    return Paid(
        key=f"utbet-{instalment}",
        on=on,
        amount=Money(425_000),
        instalment=f"bet-{instalment}",
        **also,
    )


def received(on: date, report: str = "del-1") -> ReportReceived:
    """Let a report come in."""
    return ReportReceived(key=f"{report}-in", on=on, report=report)


def approved(on: date, report: str = "del-1") -> ReportApproved:
    """Approve a report."""
    return ReportApproved(key=f"{report}-ok", on=on, report=report)


def cost(kronor: int, report: str = "del-1", **also: object) -> CostAccounted:
    """Account for a cost."""
    return CostAccounted(
        key=f"kostnad-{report}",
        on=date(2018, 6, 18),
        amount=Money(kronor),
        report=report,
        **also,
    )


def duty(key: str, due: date, kind: ReportKind) -> Report:
    """Ask for one more report."""
    return Report(
        key=key,
        kind=kind,
        reporter="kfum",
        recipient="sdn",
        due=OnDate(day=due),
    )


def day(*numbers: int) -> OnDate:
    """Say when something is due."""
    return OnDate(day=date(*numbers))


PAID = paid(date(2018, 3, 15))
ON = date(2018, 6, 25)
SETTLED = (
    PAID,
    received(date(2018, 6, 18)),
    approved(date(2018, 6, 25)),
    paid(date(2018, 8, 30), 2),
    received(date(2019, 2, 20), "slut"),
    approved(date(2019, 3, 14), "slut"),
)
"""Paid in full, in two approved reports; what was used is not written."""

LITTLE = (cost(50_000),)
USED_UP = (cost(400_000), cost(450_000, "slut"))
CLOSED = Ended(key="avslut", on=date(2019, 4, 15))


@attrs.frozen(kw_only=True)
class Case:
    """A change that must be seen.

    Attributes:
        changes: What is put in which places of `BASE`.
        entries: What happens, after it was signed.
        on: The day, on which all of it has happened.
        signed: What happens until it is signed.
    """

    changes: dict[str, object]
    entries: tuple = ()
    on: date = date(2018, 6, 30)
    signed: tuple = BEGUN

    @property
    def amended(self) -> Agreement:
        """The agreement with the change."""
        return with_(BASE, self.changes)

    @property
    def ledger(self) -> Ledger:
        """All that happens, in the order of the days."""
        entries = (*self.signed, *self.entries)
        return Ledger(entries=tuple(sorted(entries, key=lambda e: e.on)))

    @property
    def last(self) -> date:
        """The day on which the last of it happens."""
        return max(entry.on for entry in self.ledger.entries)

    def from_(self, first_day: date) -> History:
        """Let the change be an amendment that is in force from a day."""
        amendment = Amendment(
            number=1, first_day=first_day, agreement=self.amended
        )
        return History(original=BASE, amendments=(amendment,))


def another(place: str, *items: object) -> dict[str, object]:
    """Add to a list."""
    return {place: (*pointers.read(BASE, place), *items)}


RULES = {
    "LED001": [
        Case(
            changes=another(
                DUTIES, duty("del-2", date(2018, 9, 1), ReportKind.INTERIM)
            ),
            entries=(PAID, received(date(2018, 6, 18), "del-2")),
        )
    ],
    "LED002": [
        # Notice cannot be given once the term is over.
        Case(
            changes={
                "/term/period": Period(date(2018, 1, 1), date(2018, 5, 31))
            },
            entries=(
                PAID,
                NoticeGiven(key="uppsagt", on=date(2018, 6, 18), party="kfum"),
            ),
        ),
    ],
    "LED007": [
        Case(
            changes={f"{INSTALMENTS}/0/condition": OnReport(report="del-1")},
            entries=(PAID, received(date(2018, 6, 18)), approved(ON)),
        )
    ],
    "LED008": [
        Case(changes={f"{INSTALMENTS}/0/amount": kr(424_999)}, entries=(PAID,))
    ],
    "LED009": [
        Case(
            changes={"/budget/contributions/0/amount": kr(424_999)},
            entries=(PAID,),
        )
    ],
    "LED010": [
        Case(
            changes={f"{INSTALMENTS}/0/payer": "ks"},
            entries=(paid(date(2018, 3, 15), payer="sdn"),),
        ),
        Case(
            changes={f"{INSTALMENTS}/0/payee": "rm"},
            entries=(paid(date(2018, 3, 15), payee="kfum"),),
        ),
    ],
    "LED011": [
        Case(
            changes={
                "/budget/contributions/0/amount/money": Money(80_000, "EUR")
            },
            entries=(PAID,),
        )
    ],
    "LED012": [
        # What an organisation pays is no public money.
        Case(
            changes={f"{INSTALMENTS}/0/payer": "kfum"},
            entries=(
                PAID,
                received(date(2018, 6, 18)),
                cost(425_000),
                approved(date(2018, 6, 25)),
            ),
        )
    ],
    "LED014": [
        Case(
            changes={f"{INSTALMENTS}/0/payer": "kfum"},
            entries=(
                *SETTLED,
                *LITTLE,
                Repaid(
                    key="ater", on=date(2019, 3, 20), amount=Money(850_000)
                ),
            ),
            on=date(2019, 3, 31),
        )
    ],
    "LED015": [
        Case(
            changes={"/term/notice": Notice(months=4, by="kfum")},
            entries=(
                PAID,
                NoticeGiven(
                    key="uppsagt",
                    on=date(2018, 5, 31),
                    party="kfum",
                    last_day=date(2018, 8, 31),
                ),
            ),
        )
    ],
    "LED016": [
        Case(
            changes={"/term/notice": Notice(months=3, by="sdn")},
            entries=(
                PAID,
                NoticeGiven(key="uppsagt", on=date(2018, 5, 31), party="kfum"),
            ),
        )
    ],
    "LED017": [
        Case(changes={f"{DUTIES}/0/due": day(2018, 6, 29)}, entries=(PAID,)),
        Case(
            changes=another(
                DUTIES, duty("del-2", date(2018, 5, 1), ReportKind.INTERIM)
            ),
            entries=(PAID,),
        ),
    ],
    "LED018": [
        Case(
            changes={f"{INSTALMENTS}/0/due": day(2018, 3, 29)},
            on=date(2018, 3, 30),
        ),
        # The last of March 2018 is Easter Eve: it moves past Easter Monday.
        Case(changes={"/term/day_off": DayOff.MOVES}, on=date(2018, 4, 3)),
        # The sum is raised, and the rest is not paid.
        Case(
            changes={f"{INSTALMENTS}/0/amount": kr(425_001)},
            entries=(PAID,),
        ),
    ],
    "LED019": [
        Case(
            changes={"/payments/repayment_due": day(2019, 3, 31)},
            entries=(*SETTLED, *LITTLE),
            on=date(2019, 4, 15),
        )
    ],
    "LED020": [
        Case(
            changes={"/reporting/milestones/0/due": day(2018, 3, 28)},
            entries=(paid(date(2018, 3, 29)),),
            on=date(2018, 3, 30),
        ),
        Case(
            changes={"/reporting/evaluation/due": day(2018, 5, 31)},
            entries=(
                PAID,
                MilestoneReached(
                    key="oppnat", on=date(2018, 3, 20), milestone="start"
                ),
            ),
        ),
        Case(
            changes={
                "/governance/steering_group": SteeringGroup(meetings_a_year=2)
            },
            entries=(
                *SETTLED[:4],
                MilestoneReached(
                    key="oppnat", on=date(2018, 3, 20), milestone="start"
                ),
                MeetingHeld(key="mote", on=date(2018, 9, 3)),
            ),
            on=date(2019, 1, 10),
        ),
    ],
    "LED021": [
        Case(
            changes={f"{DUTIES}/0/due": day(2018, 6, 17)},
            entries=(PAID, received(date(2018, 6, 18))),
        ),
        Case(
            changes={"/reporting/evaluation/due": day(2018, 5, 31)},
            entries=(
                PAID,
                EvaluationReceived(key="utv", on=date(2018, 6, 1)),
            ),
        ),
    ],
    "LED022": [
        Case(
            changes=another(
                DUTIES, duty("extra", date(2019, 3, 1), ReportKind.INTERIM)
            ),
            entries=(*SETTLED, *USED_UP, CLOSED),
            on=date(2019, 4, 20),
        ),
        # The one that never came is asked for no more.
        Case(
            changes={DUTIES: pointers.read(BASE, DUTIES)[1:]},
            entries=(*SETTLED[3:], cost(850_000, "slut"), CLOSED),
            on=date(2019, 4, 20),
        ),
    ],
    "LED023": [
        Case(
            changes={"/payments/is_unused_repaid": False},
            entries=(*SETTLED, *LITTLE, CLOSED),
            on=date(2019, 4, 20),
        )
    ],
    "LED024": [
        Case(
            changes={"/budget/contributions/1/amount": kr(50_001)},
            entries=(
                *SETTLED,
                *USED_UP,
                attrs.evolve(
                    cost(50_000, "slut", contribution="lokal"), key="lokal"
                ),
            ),
            on=date(2019, 4, 20),
        )
    ],
    "LED030": [
        Case(
            changes={"/payments/indexation": Indexation(index="KPI")},
            entries=(
                PAID,
                IndexSet(
                    key="kpi",
                    on=date(2018, 3, 1),
                    first_day=date(2018, 1, 1),
                    base=Decimal(100),
                    current=Decimal(102),
                ),
            ),
        )
    ],
    "LED033": [
        Case(
            changes={
                "/case": Papers(
                    decisions=(
                        Decision(
                            key="beslut",
                            on=date(2018, 3, 1),
                            announced_on=date(2018, 3, 5),
                        ),
                    )
                )
            },
            entries=(PAID,),
        )
    ],
}
"""For each rule that reads the agreement, changes that it must see."""

AS_IT_READ_THEN = {
    "LED001",
    "LED002",
    "LED007",
    "LED010",
    "LED015",
    "LED016",
}
"""Rules that hold an entry against the version of its own day.

All others of the table ask what holds on the day of the follow-up.
"""

LEDGER_ALONE = {"LED003", "LED004", "LED005", "LED006", "LED013"}
"""Rules that read nothing of the agreement."""

OF_AMENDMENTS = {"LED025", "LED026", "LED027", "LED028", "LED031", "LED032"}
"""Rules that are about the amendments themselves, or ask whether there are."""

CASES = [
    pytest.param(code, case, id=f"{code}-{number}")
    for code, cases in RULES.items()
    for number, case in enumerate(cases)
]

each_case = pytest.mark.parametrize(("code", "case"), CASES)


def told(code: str, agreement: Agreement | History, case: Case) -> object:
    """Tell what a rule says of a case, in full but for the rule."""
    followed = follow_up(agreement, case.ledger, on=case.on)
    (outcome,) = review_follow_up(
        followed, rules=FOLLOW_UP_LEDGER.only(code)
    ).outcomes
    return (
        outcome.status,
        [
            (one.severity, one.pointer, one.message("sv"))
            for one in outcome.findings
        ],
        outcome.not_stated,
        outcome.reasons,
    )


class TestRules:
    """Every rule on what has happened."""

    def test_each_is_asked(self):
        """A rule has its place in one of the tables, and only in one."""
        places = [*RULES, *LEDGER_ALONE, *OF_AMENDMENTS]

        assert sorted(places) == [rule.code for rule in FOLLOW_UP_LEDGER]
        assert set(RULES) >= AS_IT_READ_THEN

    @each_case
    def test_tells_them_apart(self, code, case):
        """The change matters to the rule, or it would be no test of it."""
        before, after = (told(code, one, case) for one in (BASE, case.amended))

        assert before != after
        assert Status.NOT_MET in {before[0], after[0]}

    @each_case
    @pytest.mark.parametrize("on_the_day", [False, True])
    def test_amended_before_all(self, code, case, on_the_day):
        """The amended version counts alone, from its first day."""
        first = case.ledger.entries[0].on if on_the_day else BEFORE_ALL

        assert told(code, case.amended, case) == told(
            code, case.from_(first), case
        )

    @each_case
    def test_not_yet(self, code, case):
        """One that is in force from the next day changes nothing."""
        assert told(code, BASE, case) == told(
            code, case.from_(case.on + ONE_DAY), case
        )

    @each_case
    @pytest.mark.parametrize("on_the_day", [False, True])
    def test_amended_after_all(self, code, case, on_the_day):
        """What was in order is so still; what is owed is as it reads now.

        So it is from the first day of the amendment.
        """
        read = BASE if code in AS_IT_READ_THEN else case.amended
        first = case.on if on_the_day else case.last + ONE_DAY

        assert case.last < case.on
        assert told(code, read, case) == told(code, case.from_(first), case)

    @pytest.mark.parametrize("code", sorted(LEDGER_ALONE))
    def test_ledger_alone(self, code):
        """No change of the agreement matters to a rule on the ledger."""
        cases = [case for cases in RULES.values() for case in cases]

        assert [told(code, BASE, case) for case in cases] == [
            told(code, case.amended, case) for case in cases
        ]


def unless_first(sums):
    """Leave out what was agreed at first: that is of the original always.

    And with it the years, parties and sources that nothing else is told of,
    and the order that it gives them.
    """

    def without(rows):
        bare = [attrs.evolve(row, agreed=None) for row in rows]
        told = [row for row in bare if any(map(is_some, values_of(row)))]
        return sorted(told, key=lambda row: str(row.key))

    def values_of(row):
        return attrs.astuple(row, recurse=False)

    def is_some(value):
        return isinstance(value, Money) and not value.is_zero

    return attrs.evolve(
        sums,
        agreed=None,
        is_by_days=False,
        by_year=(),
        by_party=(),
        by_source=(),
    ), *map(without, (sums.by_year, sums.by_party, sums.by_source))


def by_course(agreement, ledger, on):
    """Read the state, and the days in force."""
    went = follow_up(agreement, ledger, on=on).timeline
    return went.state, went.first_day, went.last_day, went.is_cut_short


def by_past(agreement, ledger, on):
    """Read what days are counted from."""
    snapshot = snapshot_of(ByDay.of(agreement, ledger, on))
    return (
        snapshot.day_off,
        snapshot.timeline.signed_on,
        snapshot.timeline.state,
    )


def by_instalments(agreement, ledger, on):
    """Read what is to be paid, and when."""
    by_day = ByDay.of(agreement, ledger, on)
    return planned_instalments(by_day.agreement, snapshot_of(by_day))


def by_settlement(agreement, ledger, on):
    """Read the sums."""
    return unless_first(follow_up(agreement, ledger, on=on).settlement)


def by_obligations(agreement, ledger, on):
    """Read what is owed."""
    return follow_up(agreement, ledger, on=on).obligations


def by_follow_up(agreement, ledger, on):
    """Read all of it at once."""
    followed = follow_up(agreement, ledger, on=on)
    return (
        followed.agreement,
        followed.obligations,
        unless_first(followed.settlement),
        [getattr(followed, name) for name in ("state", "coming", "payable")],
    )


def by_text(agreement, ledger, on):
    """Read it as a person does, in Swedish."""
    text = follow_up_text(follow_up(agreement, ledger, on=on))
    return [line for line in text.splitlines() if "från början" not in line]


def by_review(agreement, ledger, on):
    """Read what the rules say, those on amendments left out."""
    held = review_follow_up(follow_up(agreement, ledger, on=on))
    return [
        (
            outcome.code,
            outcome.status,
            [finding.message("sv") for finding in outcome.findings],
        )
        for outcome in held.outcomes
        if outcome.code not in OF_AMENDMENTS
    ]


COURSE, PAST, PLAN, SUMS, OWED = (
    "the timeline of it",
    "what its days are counted from",
    "its instalments",
    "the settlement of it",
    "the obligations of it",
)
"""What `follow_up` tells, part by part."""

READERS = {
    COURSE: by_course,
    PAST: by_past,
    PLAN: by_instalments,
    SUMS: by_settlement,
    OWED: by_obligations,
    "followup.follow_up": by_follow_up,
    "render.follow_up_text": by_text,
    "rulesets.review_follow_up": by_review,
}
"""Every part of the library that reads a history on a day."""

NO_DAY = {
    "agreement.as_history",
    "plain.to_plain",
    "portfolio.Summary.of",
    "portfolio.obligations_chart",
    "portfolio.obligations_chart_text",
    "portfolio.read_each",
    "portfolio.read_many",
    "portfolio.review_across",
    "portfolio.summarise",
    "portfolio.sums_chart",
    "portfolio.sums_chart_text",
    "portfolio.terms_chart",
    "portfolio.terms_chart_text",
    # Handed what `follow_up` gave, which is asked above.
    "render.contributions_chart",
    "render.follow_up_html",
    "render.contributions_chart_text",
    "render.outcomes_chart",
    "render.outcomes_chart_text",
    "render.time_chart",
    "render.time_chart_text",
    "rulesets.review",
}
"""What takes a history as a whole, or asks no more of it."""


def takes_history(function):
    """Whether a function is handed a history or a follow-up."""
    return any(
        re.search(r"\b(?:History|FollowUp)\b", str(annotation))
        for name, annotation in function.__annotations__.items()
        if name != "return"
    )


def readers():
    """Name the functions of every room that are handed a history."""
    public = handed_out()
    methods = {
        f"{name}.{inner}": getattr(member, "__func__", member)
        for name, kind in public.items()
        if isinstance(kind, type)
        for inner, member in vars(kind).items()
        if not inner.startswith("_")
    }
    for name, member in {**public, **methods}.items():
        if inspect.isfunction(member) and takes_history(member):
            yield f"{member.__module__.split('.')[1]}.{name}"


TOOLS = ("strategies.", "testing.")
"""Rooms that make histories up or try the library, and answer nothing."""

WHOLE, TEXT, HELD = (
    "followup.follow_up",
    "render.follow_up_text",
    "rulesets.review_follow_up",
)

INDEX_SET = IndexSet(
    key="kpi",
    on=date(2018, 3, 1),
    first_day=date(2018, 1, 1),
    base=Decimal(100),
    current=Decimal(102),
)
INDEXED = Indexation(index="KPI", share=Decimal(1))
CUT = NoticeGiven(key="uppsagt", on=date(2018, 5, 31), party="kfum")
HALF = (PAID, received(date(2018, 6, 18)), cost(400_000))

SEEN = {
    "the sum of an instalment": (
        Case(changes={f"{INSTALMENTS}/1/amount": kr(400_000)}, entries=HALF),
        {PLAN, OWED, TEXT},
    ),
    "the sum that the public party gives": (
        Case(
            changes={"/budget/contributions/0/amount": kr(900_000)},
            entries=HALF,
        ),
        {SUMS, TEXT},
    ),
    "the worth of premises": (
        Case(
            changes={"/budget/contributions/1/amount": kr(60_000)},
            entries=HALF,
        ),
        {SUMS},
    ),
    "the day of an instalment": (
        Case(changes={f"{INSTALMENTS}/1/due": day(2018, 9, 30)}, entries=HALF),
        {PLAN, OWED, TEXT},
    ),
    "the condition of an instalment": (
        Case(changes={f"{INSTALMENTS}/1/condition": None}, entries=HALF),
        {PLAN, OWED, TEXT},
    ),
    "who pays": (
        Case(changes={f"{INSTALMENTS}/0/payer": "kfum"}, entries=HALF),
        {PLAN, OWED, SUMS, TEXT},
    ),
    "an index": (
        Case(
            changes={"/payments/indexation": INDEXED},
            entries=(*HALF, INDEX_SET),
        ),
        {PLAN, OWED, SUMS, HELD, TEXT},
    ),
    "how an index is rounded": (
        Case(
            changes={
                "/payments/indexation": attrs.evolve(
                    INDEXED, rounded_to=Money(100), rounding=Rounding.DOWN
                )
            },
            entries=(*HALF, INDEX_SET),
        ),
        {PLAN, OWED, SUMS, HELD, TEXT},
    ),
    "whether unused money is repaid": (
        Case(
            changes={"/payments/is_unused_repaid": False},
            entries=(*SETTLED, *LITTLE),
            on=date(2019, 5, 2),
        ),
        {SUMS, OWED, HELD, TEXT},
    ),
    "the day of repayment": (
        Case(
            changes={"/payments/repayment_due": day(2019, 5, 31)},
            entries=(*SETTLED, *LITTLE),
            on=date(2019, 5, 2),
        ),
        {OWED, HELD, TEXT},
    ),
    "the day of a report": (
        Case(changes={f"{DUTIES}/0/due": day(2018, 6, 1)}, entries=HALF),
        {OWED, HELD, TEXT},
    ),
    "the period of a report": (
        Case(
            changes={f"{DUTIES}/0/covers": Period.of_year(2017)},
            entries=HALF,
        ),
        {SUMS},
    ),
    "who reports": (
        Case(changes={f"{DUTIES}/1/reporter": "rm"}, entries=HALF),
        {OWED, TEXT},
    ),
    "one more report": (
        Case(
            changes=another(
                DUTIES, duty("del-2", date(2018, 9, 1), ReportKind.INTERIM)
            ),
            entries=HALF,
        ),
        {OWED, TEXT},
    ),
    "a report less": (
        Case(changes={DUTIES: pointers.read(BASE, DUTIES)[:1]}, entries=HALF),
        {OWED, TEXT},
    ),
    "a milestone": (
        Case(
            changes={"/reporting/milestones/0/due": day(2018, 9, 1)},
            entries=HALF,
        ),
        {OWED, HELD, TEXT},
    ),
    "the evaluation": (
        Case(
            changes={"/reporting/evaluation/due": day(2018, 6, 1)},
            entries=HALF,
        ),
        {OWED, HELD, TEXT},
    ),
    "how often the group meets": (
        Case(
            changes={
                "/governance/steering_group": SteeringGroup(meetings_a_year=4)
            },
            entries=HALF,
        ),
        {OWED, TEXT},
    ),
    "an option": (
        Case(
            changes={
                "/term/extensions": (
                    Extension(
                        key="ett-ar",
                        until=date(2019, 12, 31),
                        use_by=date(2018, 9, 30),
                    ),
                )
            },
            entries=HALF,
        ),
        {OWED, TEXT},
    ),
    "what a party is called": (
        Case(changes={"/parties/1/name": "KFUM Skärholmen"}, entries=HALF),
        {TEXT},
    ),
    "what the agreement is called": (
        Case(changes={"/name": "Mötesplats Skärholmen"}, entries=HALF),
        {TEXT},
    ),
    "days that are no working days": (
        Case(
            changes={"/term/day_off": DayOff.MOVES},
            entries=HALF,
            on=date(2018, 7, 1),
        ),
        # Both 31 March and 30 June 2018 are Saturdays.
        {PAST, PLAN, OWED, HELD, TEXT},
    ),
    "a longer term": (
        Case(
            changes={
                "/term/period": Period(date(2018, 1, 1), date(2019, 12, 31))
            },
            entries=HALF,
        ),
        # A second year, with a meeting of its own.
        {COURSE, OWED, TEXT},
    ),
}
"""What is changed, and which parts must see it; no other may.

The follow-up as a whole sees all of it. A person's text does not tell what is
delivered besides money, nor of which year a cost is.
"""

THEN = {
    "one more party": (
        Case(
            changes=another(
                "/parties", Organisation(key="rm", name="Räddningsmissionen")
            ),
        ),
        State.UNDETERMINED,
        State.ACTIVE,
    ),
    "a party less": (
        Case(
            changes={"/parties": BASE.parties[:1]},
            signed=BEGUN[:3],
        ),
        State.ACTIVE,
        State.UNDETERMINED,
    ),
    "a second final report": (
        Case(
            changes=another(
                DUTIES, duty("slut-2", date(2019, 3, 1), ReportKind.FINAL)
            ),
            entries=SETTLED,
            on=date(2019, 4, 1),
        ),
        State.REPORTING_OUT,
        State.SETTLED,
    ),
    "which report is the final one": (
        Case(
            changes={f"{DUTIES}/1/kind": ReportKind.INTERIM},
            entries=SETTLED,
            on=date(2019, 4, 1),
        ),
        State.REPORTING_OUT,
        State.SETTLED,
    ),
    "the notice period": (
        Case(
            changes={"/term/notice": Notice(days=10, by="kfum")},
            entries=(PAID, CUT),
        ),
        State.REPORTING_OUT,
        State.ACTIVE,
    ),
}
"""What is changed, the state by it, and the state without it.

Here what counts is how the agreement read when it was signed, when a report
was approved, and when notice was given.
"""

each_change = pytest.mark.parametrize(
    "case",
    [case for case, *_ in (*SEEN.values(), *THEN.values())],
    ids=[*SEEN, *THEN],
)
each_reader = pytest.mark.parametrize("reader", READERS)


class TestReaders:
    """Every part that reads a history."""

    def test_each_is_asked(self):
        """Whatever a room hands a history to has its place in the tables."""
        found = {name for name in readers() if not name.startswith(TOOLS)}

        parts = {COURSE, PAST, PLAN, SUMS, OWED}
        assert found == {*READERS, *NO_DAY} - parts

    @pytest.mark.parametrize("what", SEEN)
    def test_who_sees_it(self, what):
        """The change matters to just those parts that the table names."""
        case, expected = SEEN[what]
        seen = {
            name
            for name, read in READERS.items()
            if read(BASE, case.ledger, case.on)
            != read(case.amended, case.ledger, case.on)
        }

        assert seen == expected | {WHOLE}

    @each_change
    @each_reader
    def test_amended_before_all(self, case, reader):
        """The amended version counts alone."""
        given = READERS[reader], case.ledger, case.on

        assert ask(case.amended, *given) == ask(case.from_(BEFORE_ALL), *given)

    @each_change
    @each_reader
    def test_not_yet(self, case, reader):
        """One that is in force from the next day changes nothing."""
        given = READERS[reader], case.ledger, case.on

        assert ask(BASE, *given) == ask(case.from_(case.on + ONE_DAY), *given)

    @pytest.mark.parametrize("what", SEEN)
    @pytest.mark.parametrize("reader", [PAST, PLAN, SUMS, OWED, WHOLE, TEXT])
    def test_amended_after_all(self, what, reader):
        """What is owed, and the sums, are as the agreement now reads."""
        case, _ = SEEN[what]
        given = READERS[reader], case.ledger, case.on

        assert ask(case.amended, *given) == ask(case.from_(case.on), *given)

    @pytest.mark.parametrize("what", THEN)
    def test_state(self, what):
        """The state is by the version in force when each thing was done."""
        case, by_it, without = THEN[what]

        assert [by_it, by_it, without, without, without] == [
            follow_up(agreement, case.ledger, on=case.on).state
            for agreement in (
                case.amended,
                case.from_(BEFORE_ALL),
                BASE,
                case.from_(case.last + ONE_DAY),
                case.from_(case.on + ONE_DAY),
            )
        ]


def ask(agreement, read, ledger, on):
    """Ask a reader."""
    return read(agreement, ledger, on)


class TestSigning:
    """Who must sign is said by the version in force on the day of signing."""

    def state(self, first_day: date, *signed: str) -> State:
        """Let parties sign day by day, one party having been added."""
        case, *_ = THEN["one more party"]
        signings = tuple(
            Signed(
                key=f"s-{party}",
                on=date(2017, 12, 20) + number * ONE_DAY,
                party=party,
            )
            for number, party in enumerate(signed)
        )
        ledger = Ledger(entries=(*BEGUN[:2], *signings))
        followed = follow_up(
            case.from_(first_day), ledger, on=date(2017, 12, 31)
        )
        return followed.state

    def test_added_before(self):
        """One that was added must sign as well, first or last."""
        for added in (date(2017, 12, 1), date(2017, 12, 21)):
            assert State.DECIDED is self.state(added, "sdn", "kfum")
            for order in ("sdn kfum rm", "rm sdn kfum", "kfum rm sdn"):
                assert State.SIGNED is self.state(added, *order.split())

    def test_added_after(self):
        """One that was added the day after the last of them need not."""
        assert State.SIGNED is self.state(date(2017, 12, 22), "sdn", "kfum")


class TestAgreedAtFirst:
    """What was agreed at first stays as it was."""

    def test_amended(self):
        """The sum before the amendment, and the sum by it, are two."""
        case, _ = SEEN["the sum that the public party gives"]
        sums = [
            follow_up(case.from_(first), case.ledger, on=case.on).settlement
            for first in (BEFORE_ALL, case.on, case.on + ONE_DAY)
        ]

        assert [Money(850_000)] * 3 == [one.agreed for one in sums]
        assert [Money(900_000), Money(900_000), Money(850_000)] == [
            one.amended for one in sums
        ]
