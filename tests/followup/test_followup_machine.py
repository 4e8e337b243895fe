# SPDX-License-Identifier: MIT
"""A ledger and its follow-up, driven against a plain model: *tillståndsmaskin*.

Hypothesis writes entries, good and bad, and lets days pass. Beside the ledger
a model of dicts and whole öre is kept, which knows one agreement and nothing
of the library. After every step the two must say the same.
"""

import calendar
from datetime import date, timedelta
from functools import partial
from types import SimpleNamespace

import attrs
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from iop.agreement.deadlines import OnDate
from iop.agreement.decisions import DecisionOutcome
from iop.agreement.governance import Governance, SteeringGroup
from iop.agreement.reporting import Milestone
from iop.agreement.term import Notice
from iop.followup.followup import follow_up
from iop.ledger import (
    Corrected,
    CostAccounted,
    Decided,
    Ended,
    Ledger,
    MeetingHeld,
    MilestoneReached,
    NoticeGiven,
    Paid,
    Proposed,
    Repaid,
    ReplacedBy,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Signed,
    TerminatedForBreach,
)
from iop.rulesets.follow_up_ledger._specimens import agreed
from iop.values.money import Money


AGREEMENT = attrs.evolve(
    agreed(),
    governance=Governance(steering_group=SteeringGroup(meetings_a_year=2)),
    reporting=attrs.evolve(
        agreed().reporting,
        milestones=(
            Milestone(
                key="start",
                description="verksamheten är i gång",
                due=OnDate(day=date(2018, 3, 1)),
            ),
        ),
    ),
    term=attrs.evolve(agreed().term, notice=Notice(months=3)),
)
"""850 000 kr in two instalments, the second once a report is approved."""

FIRST, LAST = date(2018, 1, 1), date(2018, 12, 31)
HALF = 42_500_000
"""An instalment, in öre."""

DUE = {
    "payment/bet-1": date(2018, 3, 31),
    "payment/bet-2": date(2018, 8, 31),
    "report/del-1": date(2018, 6, 30),
    "report/slut": date(2019, 2, 28),
    "milestone/start": date(2018, 3, 1),
    "meeting/1": date(2018, 12, 31),
}
"""The last day in time of all that is owed, but for what is paid back."""

FALLS = DUE | {"report/del-1": FIRST, "report/slut": FIRST}
"""The day before which an end lets it fall: a report is on days gone by."""

RUNNING = (
    *("approved", "sign", "all-signed", "pay", "cost", "come", "return"),
    *("accept", "reach", "meet", "notice", "repay"),
)
AMENDING = (
    *("propose", "approved", "changed", "referred", "rejected"),
    *("sign", "all-signed"),
)
ACCOUNTING = (
    *("pay", "cost", "come", "return", "accept", "reach", "meet", "repay"),
)
TABLE = {
    "draft": {"propose": "proposed"},
    "proposed": {
        "propose": "proposed",
        "approved": "decided",
        "changed": "decided",
        "referred": "draft",
        "rejected": "rejected",
    },
    "decided": {
        "propose": "decided",
        "approved": "decided",
        "changed": "decided",
        "referred": "draft",
        "rejected": "rejected",
        "sign": "decided",
        "all-signed": "signed",
    },
    "signed": {
        **dict.fromkeys((*RUNNING, *AMENDING), "signed"),
        "begins": "active",
        "end": "ended",
        "breach": "terminated",
        "replace": "replaced",
    },
    "active": {
        **dict.fromkeys((*RUNNING, *AMENDING), "active"),
        "over": "reporting-out",
        "final": "settled",
        "breach": "terminated",
        "replace": "replaced",
        "end": "ended",
    },
    "reporting-out": {
        **dict.fromkeys((*ACCOUNTING, *AMENDING), "reporting-out"),
        "final": "settled",
        "breach": "terminated",
        "replace": "replaced",
        "end": "ended",
    },
    "settled": {
        **dict.fromkeys((*ACCOUNTING, "replace"), "settled"),
        "end": "ended",
    },
    "terminated": {
        **dict.fromkeys(ACCOUNTING, "terminated"),
        "final": "settled",
        "end": "ended",
    },
    "replaced": {
        **dict.fromkeys(ACCOUNTING, "replaced"),
        "final": "settled",
        "end": "ended",
    },
    "ended": {},
    "rejected": {},
}
"""What may happen in which state, written out once more."""

UNWRITTEN = {
    "draft": "propose",
    "proposed": "approved",
    "decided": "all-signed",
}
"""What has come, though nobody wrote it down, when what follows has."""

CLOSED = ("settled", "ended", "rejected")
ONE_DAY = timedelta(days=1)


def three_months_after(day):
    """Return the same day of the third month after, or the last there is."""
    year, month = divmod(day.year * 12 + day.month - 1 + 3, 12)
    _, last = calendar.monthrange(year, month + 1)
    return date(year, month + 1, min(day.day, last))


class Model:
    """What has happened by a day, told over again from what was noted."""

    def __init__(self, notes, on):
        self.on, self.state, self.refused = on, "draft", 0
        self.signed, self.is_signed, self.lasts = set(), False, [LAST]
        self.came, self.accepted, self.reached = {}, {}, None
        self.come_by = set()
        self.paid = {"bet-1": [], "bet-2": []}
        self.costs, self.meetings, self.repaid = [], [], 0
        for day, what, about in sorted(notes, key=lambda note: note[0]):
            self.happens(day, what, about)
        self.pass_to(on)

    def pass_to(self, day):
        """Let the calendar come to a day."""
        begins = {"signed": "active"} if day >= FIRST else {}
        is_over = day > min(self.lasts)
        ends = {"active": "reporting-out"} if is_over else {}
        self.state = begins.get(self.state, self.state)
        self.state = ends.get(self.state, self.state)

    def happens(self, day, what, about):
        """Let one thing happen, and count it whether or not it may."""
        self.pass_to(day)
        step = self.step(what, about)
        self.catch_up(day, step)
        may = step in TABLE[self.state]
        self.refused += not may
        self.state = TABLE[self.state].get(step, self.state)
        if may:
            self.binds(day, step, about)
        match what:
            case "pay":
                self.paid[about[0]].append((day, about[1]))
            case "cost":
                self.costs.append(about)
            case "come":
                self.came.setdefault(about, day)
            case "accept":
                self.come_by |= {about} - self.came.keys()
                self.came.setdefault(about, day)
                self.accepted.setdefault(about, day)
            case "return":
                pass
            case "reach":
                self.reached = self.reached or day
            case "meet":
                self.meetings.append(day)
            case "repay":
                self.repaid += about
        self.pass_to(day)

    def catch_up(self, day, step):
        """Take the steps that nobody wrote down, if they lead to *step*."""
        state, is_signed = self.state, self.is_signed
        while step not in TABLE[state]:
            way = UNWRITTEN.get(state)
            if state == "signed" and day >= FIRST:
                way = "begins"
            is_over = state == "active" and day > min(self.lasts)
            way = "over" if is_over else way
            if way is None:
                return
            state, is_signed = (
                TABLE[state][way],
                is_signed or state == "decided",
            )
        self.state, self.is_signed = state, is_signed

    @property
    def told(self):
        """The state that is told of: it may run, or never have been signed."""
        is_unsigned = self.state in UNWRITTEN and self.on >= FIRST
        return "undetermined" if is_unsigned else self.state

    def step(self, what, about):
        """Tell the last signature and the final report from the others."""
        if what == "sign":
            is_last = {"sdn", "kfum"} == {*self.signed, about}
            return "all-signed" if is_last and not self.is_signed else "sign"
        return "final" if (what, about) == ("accept", "slut") else what

    def binds(self, day, step, about):
        """Keep what later days hang on."""
        if step in ("sign", "all-signed"):
            self.signed.add(about)
            self.is_signed |= step == "all-signed"
        if step == "referred" and self.state == "draft":
            self.signed.clear()
        ends = {
            "notice": three_months_after(day),
            "breach": day,
            "replace": day - ONE_DAY,
        }
        self.lasts.extend(ends[step] for _ in [0] if step in ends)

    @property
    def sums(self):
        """Sum up the money, in öre."""
        paid = sum(ore for parts in self.paid.values() for _, ore in parts)
        spent = sum(ore for ore, key in self.costs if key in self.accepted)
        approved = min(paid, spent)
        is_known = self.costs or self.state == "rejected"
        is_settled = self.state in CLOSED and is_known
        unused = paid - approved if is_settled else 0
        return {
            "paid": paid,
            "accounted": sum(ore for ore, _ in self.costs),
            "approved": approved,
            "overspent": spent - approved,
            "unused": unused,
            "still_open": paid - approved - unused,
            "repaid": self.repaid,
            "to_be_repaid": max(unused - self.repaid, 0),
        }

    def met(self, name):
        """Return the day on which something was done."""
        kind, key = name.split("/")
        if kind == "report":
            return self.came.get(key)
        if kind == "milestone":
            return self.reached
        if kind == "meeting":
            return dict(enumerate(self.meetings, 1)).get(2)
        sums, paid = 0, None
        for day, ore in self.paid[key]:
            sums += ore
            paid = paid or (day if sums >= HALF else None)
        return paid

    def due(self, name):
        """Return the last day in time; none while money is held back."""
        if name != "payment/bet-2":
            return DUE[name]
        free = self.accepted.get("del-1")
        return free and max(free, DUE[name])

    def provenance(self, name):
        """Tell how something stands, and by how many days it is late."""
        due, met = self.due(name), self.met(name)
        late = ((met or self.on) - (due or date.max)).days
        is_by = name.startswith("report/") and name[7:] in self.come_by
        if met and (not due or (is_by and late > 0)):
            return "met", 0
        if met:
            return ("met-late", late) if late > 0 else ("met-in-time", 0)
        is_cut = min(self.lasts) < min(LAST, FALLS[name])
        if self.state in ("ended", "rejected") or is_cut:
            return "waived", 0
        if not (self.is_signed and due):
            return "not-yet-reckonable", 0
        on_time = "due-today" if late == 0 else "upcoming"
        return ("overdue", late) if late > 0 else (on_time, 0)


DECISIONS = {
    "approved": DecisionOutcome.APPROVED,
    "changed": DecisionOutcome.CHANGED,
    "referred": DecisionOutcome.REFERRED_BACK,
    "rejected": DecisionOutcome.REJECTED,
}
ENDINGS = {
    "breach": (TerminatedForBreach, {"party": "sdn"}),
    "replace": (ReplacedBy, {}),
    "end": (Ended, {}),
}
REPORTS = st.sampled_from(["del-1", "slut"])
PARTIES = st.sampled_from(["sdn", "kfum"])
ORE = st.sampled_from([1, HALF // 2, HALF - 1, HALF]) | st.integers(1, HALF)
NEAR = sorted(
    {day + timedelta(days=n) for day in DUE.values() for n in (-1, 0, 1)}
)
"""The days on which something is about to be late, and is."""


class FollowedUp(RuleBasedStateMachine):
    """One agreement, from its proposal on, in good order and in bad."""

    def __init__(self):
        super().__init__()
        self.day, self.ledger = date(2017, 12, 1), Ledger()
        self.notes, self.seen = {}, {}

    def write(self, kind, what, about=None, **facts):
        """Write an entry, and note the same."""
        key = f"h{len(self.ledger.entries)}"
        entry = kind(key=key, on=self.day, **facts)
        self.ledger = self.ledger.adding(entry)
        self.notes[key] = (self.day, what, about)

    @initialize(is_begun=st.sampled_from([True, True, False]))
    def begin(self, is_begun):
        """Mostly it is signed before anything else."""
        if is_begun:
            self.write(Proposed, "propose")
            self.decide("approved")
            self.sign("sdn")
            self.sign("kfum")
            self.pass_to(FIRST - ONE_DAY)

    @rule()
    def propose(self):
        """It is proposed."""
        self.write(Proposed, "propose")

    @rule(outcome=st.sampled_from(sorted(DECISIONS)))
    def decide(self, outcome):
        """The board decides."""
        self.write(Decided, outcome, outcome=DECISIONS[outcome])

    @rule(party=PARTIES)
    def sign(self, party):
        """A party signs."""
        self.write(Signed, "sign", party, party=party)

    @rule(key=st.sampled_from(["bet-1", "bet-2"]), ore=ORE)
    def pay(self, key, ore):
        """An instalment is paid, or a part of it, or more than it."""
        about = (key, ore)
        self.write(Paid, "pay", about, amount=Money(ore=ore), instalment=key)

    @rule(key=REPORTS, ore=ORE)
    def account(self, key, ore):
        """A cost is accounted for."""
        about = (ore, key)
        self.write(
            CostAccounted, "cost", about, amount=Money(ore=ore), report=key
        )

    @rule(key=REPORTS)
    def receive(self, key):
        """A report comes."""
        self.write(ReportReceived, "come", key, report=key)

    @rule(key=REPORTS)
    def send_back(self, key):
        """A report is sent back; that it came is not undone."""
        self.write(ReportReturned, "return", key, report=key)

    @rule(key=REPORTS)
    def accept(self, key):
        """A report is approved."""
        self.write(ReportApproved, "accept", key, report=key)

    @rule()
    def reach(self):
        """The milestone is reached."""
        self.write(MilestoneReached, "reach", milestone="start")

    @rule()
    def meet(self):
        """The steering group meets."""
        self.write(MeetingHeld, "meet")

    @rule(ore=ORE)
    def repay(self, ore):
        """Money is paid back."""
        self.write(Repaid, "repay", ore, amount=Money(ore=ore))

    @rule(party=PARTIES)
    def give_notice(self, party):
        """A party gives notice: three months are left of the term."""
        self.write(NoticeGiven, "notice", party=party)

    @precondition(lambda self: self.day > date(2018, 6, 1))
    @rule(how=st.sampled_from(sorted(ENDINGS)))
    def finish(self, how):
        """It comes to an end, one way or another."""
        kind, facts = ENDINGS[how]
        self.write(kind, how, **facts)

    @rule(data=st.data())
    def correct(self, data):
        """An entry is struck out; what was seen before that day stands."""
        keys = sorted(self.notes) or [None]
        key = data.draw(st.sampled_from(keys))
        if key is not None:
            number = len(self.ledger.entries)
            self.ledger = self.ledger.adding(
                Corrected(key=f"h{number}", on=self.day, corrects=key)
            )
            del self.notes[key]

    @rule(days=st.integers(1, 60))
    def wait(self, days):
        """Days pass, to the end of 2020 at most."""
        self.pass_to(self.day + timedelta(days=days))

    @rule(number=st.integers(0, 2))
    def wait_for_a_last_day(self, number):
        """Days pass, until one on or next to a last day."""
        coming = [day for day in NEAR if day > self.day]
        self.pass_to([*coming, self.day][min(number, len(coming))])

    def pass_to(self, day):
        """Remember how it stood, and go on."""
        later = min(day, date(2020, 12, 31))
        for gone in {self.day} - {later}:
            self.seen[gone] = self.followed(gone)
        self.day = later

    def followed(self, day):
        """Follow up on a day, without what is written in the ledger later."""
        found = follow_up(AGREEMENT, self.ledger, on=day)
        return found.timeline, found.obligations, found.settlement

    @invariant()
    def agrees(self):
        """State, steps, sums and all that is owed are as the model says."""
        model = Model(self.notes.values(), self.day)
        found = follow_up(AGREEMENT, self.ledger, on=self.day)
        told = {
            one.name: (one.progress.value, one.days_overdue)
            for one in found.obligations
            if one.name in DUE
        }
        sums = model.sums

        assert model.told == found.state.value
        assert model.state == found.timeline.known.value
        assert model.refused == len(found.timeline.refused)
        assert sums == {
            name: getattr(found.settlement, name).ore for name in sums
        }
        assert {name: model.provenance(name) for name in DUE} == told
        self.agree_on_what_is_held(model, found)

    def agree_on_what_is_held(self, model, found):
        """The second instalment waits until the report is approved."""
        stands, _ = model.provenance("payment/bet-2")
        waits = "report/del-1" in found["payment/bet-2"].waits_for

        assert waits == (
            "del-1" not in model.accepted and stands == "not-yet-reckonable"
        )
        assert waits <= ("payment/bet-2" in {one.name for one in found.held})

    def came_to(self):
        """Return the state in which it is, and how many steps were refused."""
        timeline = follow_up(AGREEMENT, self.ledger, on=self.day).timeline
        return timeline.state.value, len(timeline.refused)

    def teardown(self):
        """What was written later changed nothing of what was seen."""
        for day, seen in self.seen.items():
            assert seen == self.followed(day)


TestFollowedUp = FollowedUp.TestCase


class TestByHand:
    """Two stories in which every step is taken, whatever Hypothesis draws."""

    def test_in_good_order(self):
        """It is sent back, decided on, signed, lived, and accounted for."""
        told = FollowedUp()
        told.begin(is_begun=False)
        for step in (
            partial(told.correct, drawing(None)),
            told.propose,
            partial(told.decide, "referred"),
            told.propose,
            partial(told.decide, "changed"),
            partial(told.sign, "sdn"),
            partial(told.decide, "referred"),
            told.propose,
            partial(told.decide, "approved"),
            partial(told.sign, "kfum"),
            partial(told.sign, "sdn"),
            partial(told.wait, 60),
            partial(told.pay, "bet-1", HALF // 2),
            partial(told.pay, "bet-1", HALF),
            told.meet,
            told.reach,
            partial(told.wait_for_a_last_day, 0),
            partial(told.receive, "del-1"),
            partial(told.send_back, "del-1"),
            partial(told.account, "del-1", HALF),
            partial(told.wait, 60),
            partial(told.wait, 60),
            partial(told.accept, "del-1"),
            partial(told.pay, "bet-2", HALF),
            told.meet,
            *[partial(told.wait, 60)] * 6,
            partial(told.accept, "slut"),
            partial(told.repay, HALF),
            partial(told.finish, "end"),
            told.propose,
        ):
            step()
            told.agrees()
        told.teardown()

        assert ("ended", 1) == told.came_to()

    def test_in_bad_order(self):
        """Much is refused, notice is given, and what is late stays late."""
        told = FollowedUp()
        told.begin(is_begun=True)
        for step in (
            told.propose,
            partial(told.correct, drawing("h3")),
            partial(told.sign, "kfum"),
            partial(told.pay, "bet-2", HALF),
            *[partial(told.wait, 60)] * 2,
            partial(told.give_notice, "kfum"),
            *[partial(told.wait, 60)] * 2,
            partial(told.finish, "breach"),
            partial(told.wait_for_a_last_day, 2),
            partial(told.accept, "del-1"),
            told.propose,
        ):
            step()
            told.agrees()
        told.teardown()

        assert ("terminated", 1) == told.came_to()


def drawing(key):
    """Stand in for what is drawn."""
    return SimpleNamespace(draw=lambda _: key)
