# SPDX-License-Identifier: MIT
"""Laws of following an agreement up: *uppföljning*.

Where a law needs parts that hang together, agreements are drawn with keys of
one small stock (`ordinary`); else every agreement there can be is tried.
"""

import functools
import itertools
import typing
from datetime import date, timedelta
from decimal import Decimal

import attrs
from hypothesis import assume, example, given
from hypothesis import strategies as st

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History, as_history
from iop.agreement.annexes import AnnexAgreement
from iop.agreement.budget import (
    Budget,
    MoneyContribution,
    PremisesContribution,
)
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
from iop.agreement.decisions import DecisionOutcome, DecisionSubject
from iop.agreement.governance import Governance, SteeringGroup
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.payments import (
    Indexation,
    Instalment,
    OnMilestone,
    OnReport,
    OnSigning,
    Payments,
)
from iop.agreement.reporting import (
    Evaluation,
    Milestone,
    Report,
    Reporting,
    ReportKind,
)
from iop.agreement.term import Extension, Notice, Term
from iop.examples._trygghet_127_continued import (
    FinalReport,
    trygghet_127_continued,
    trygghet_127_ledger,
)
from iop.followup.followup import FollowUp, follow_up
from iop.followup.obligations import Progress
from iop.ledger import (
    Appealed,
    AppealOutcome,
    AppealSettled,
    Corrected,
    CostAccounted,
    Decided,
    Ended,
    EndedByAgreement,
    Entry,
    EvaluationReceived,
    IndexSet,
    Ledger,
    MeetingHeld,
    MilestoneReached,
    NoticeGiven,
    ObligationKind,
    OutcomeMeasured,
    Paid,
    Proposed,
    Reclaimed,
    Repaid,
    ReplacedBy,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Signed,
    TerminatedForBreach,
    Waived,
    Withheld,
)
from iop.ledger.by_subject import record
from iop.ledger.lifecycle import ENDS, TRANSITIONS, State, Step, steps_from
from iop.rules.reviews import Review
from iop.rulesets import review_follow_up
from iop.values.amounts import Amount, Per
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate, latest

from .. import noise as strategies


FIRST, LAST = date(2018, 3, 1), date(2019, 2, 28)
"""The term, where one is stated."""

ONE_DAY = timedelta(days=1)

PARTIES = ("sdn", "ks", "kfum", "rm")
REPORTS = ("del", "slut", "slut-2")
REPORT_KINDS = (ReportKind.INTERIM, ReportKind.FINAL, ReportKind.FINAL)
INSTALMENTS = ("u1", "u2", "u3")
MILESTONES = ("start", "mitt")
SOURCES = ("bidrag", "bidrag-2", "egen", "lokal")
STOCK = (
    ("party", PARTIES),
    ("report", REPORTS),
    ("instalment", INSTALMENTS),
    ("milestone", MILESTONES),
    ("contribution", SOURCES),
)
"""The keys of what is drawn by `ordinary`."""


DAYS = st.one_of(
    st.sampled_from(
        [FIRST - ONE_DAY, FIRST, LAST, LAST + ONE_DAY, date(2018, 6, 15)]
    ),
    st.dates(date(2018, 1, 1), date(2019, 12, 31)),
)
"""Days around the term, some of them often."""


ENTRY = typing.get_args(Entry)
"""The kinds of entries that are no corrections."""


def sums(currencies=("SEK",)):
    """Sums that can change hands, most of them small."""
    return st.builds(
        lambda ore, currency: Money(ore=ore, currency=currency),
        st.one_of(
            st.integers(1, 9),
            st.integers(1, 10**8),
            st.just(strategies.MOST_ORE),
        ),
        st.sampled_from(currencies),
    )


@functools.lru_cache(maxsize=32)
def entries(*, names=STOCK, on=DAYS, currencies=("SEK",), only=ENTRY):
    """Entries of some kinds, which name parts of a stock or none that is."""
    key = st.just("nyckel")
    some = {noun: st.sampled_from([*keys, "okand"]) for noun, keys in names}
    maybe = {noun: st.none() | keys for noun, keys in some.items()}
    money = {"amount": sums(currencies)}
    figures = st.integers(1, 10**6).map(lambda f: Decimal(f).scaleb(-1))
    facts = {
        Decided: {
            "outcome": st.sampled_from(DecisionOutcome),
            "by": maybe["party"],
        },
        AppealSettled: {"outcome": st.sampled_from(AppealOutcome)},
        Signed: {"party": some["party"]},
        Paid: {
            **money,
            "instalment": maybe["instalment"],
            "payer": maybe["party"],
            "payee": maybe["party"],
            "contribution": maybe["contribution"],
        },
        CostAccounted: {
            **money,
            "report": maybe["report"],
            "party": maybe["party"],
            "contribution": maybe["contribution"],
            "year": st.none() | st.integers(2018, 2019),
            "is_in_kind": st.booleans(),
        },
        Reclaimed: {**money, "payer": maybe["party"]},
        Repaid: {**money, "payer": maybe["party"]},
        IndexSet: {"first_day": on, "base": figures, "current": figures},
        ReportReceived: {"report": some["report"]},
        ReportReturned: {"report": some["report"]},
        ReportApproved: {"report": some["report"]},
        MilestoneReached: {"milestone": some["milestone"]},
        OutcomeMeasured: {
            "number": st.integers(0, 4000).map(Decimal)
            | strategies.stated_numbers(st.integers(0, 4000).map(Decimal)),
            "unit": st.none() | st.just("besök"),
            "party": maybe["party"],
        },
        Withheld: {
            "instalment": maybe["instalment"],
            "until": st.none() | on,
        },
        Waived: {"report": some["report"]},
        NoticeGiven: {"party": some["party"], "last_day": st.none() | on},
        TerminatedForBreach: {"party": some["party"]},
    }
    waived = [
        st.builds(Waived, key=key, on=on, **{noun: some[noun]})
        for noun in ("instalment", "milestone")
        if Waived in only
    ]
    return st.one_of(
        *(
            st.builds(cls, key=key, on=on, **facts.get(cls, {}))
            for cls in only
        ),
        *waived,
    )


def keyed(listed, prefix="h"):
    """Return each entry a key of its own."""
    return [
        attrs.evolve(entry, key=f"{prefix}{number}")
        for number, entry in enumerate(listed)
    ]


@st.composite
def openings(draw, parties):
    """How it came to be signed, or not yet: proposal, decision, signatures."""
    on = draw(st.sampled_from([date(2018, 2, 1), date(2018, 4, 1)]))
    return [
        Proposed(key="p", on=on),
        Decided(key="d", on=on, outcome=DecisionOutcome.APPROVED),
        *(Signed(key="s", on=on, party=party) for party in parties),
    ][: draw(st.sampled_from([9, 9, 9, 2, 0]))]


@st.composite
def ledgers(draw, agreement, *, without=(), on=DAYS, **how):
    """Ledgers of an agreement, its signing often among the first entries."""
    parties = [party.key for party in agreement.parties or ()]
    only = tuple(cls for cls in ENTRY if cls not in without)
    facts = entries(on=on, only=only, **how)
    listed = keyed(
        [
            *draw(openings(parties)),
            *draw(st.lists(facts, max_size=12)),
        ]
    )
    if Corrected in without:
        return Ledger(entries=tuple(listed))
    wrong = [*(entry.key for entry in listed), "okand"]
    for number in range(draw(st.integers(0, 2))):
        corrects = draw(st.sampled_from(wrong))
        instead = draw(st.none() | facts)
        correction = Corrected(
            key=f"r{number}",
            on=draw(on),
            corrects=corrects,
            instead=instead and attrs.evolve(instead, key=corrects),
        )
        listed.insert(draw(st.integers(0, len(listed))), correction)
    return Ledger(entries=tuple(listed))


SOME = st.integers(0, 3)


def some(number, items):
    """All of some parts, or the first of them, or none, or not stated."""
    return (items, items[:1], (), None)[number]


@functools.cache
def deadlines():
    """Days of each sort, or none stated."""
    few = st.integers(0, 40)
    return st.one_of(
        st.none(),
        st.builds(OnDate, day=DAYS),
        DAYS.map(lambda day: Within(period=Period(day, day))),
        st.builds(AfterEvent, event=st.sampled_from(Event), days=few),
        st.builds(
            AfterReport,
            report=st.sampled_from(REPORTS),
            event=st.sampled_from(ReportEvent),
            workdays=few,
        ),
        st.builds(
            AfterMilestone, milestone=st.sampled_from(MILESTONES), months=few
        ),
    )


@functools.cache
def amounts():
    """Stated amounts, exact ones most often."""
    exact = st.integers(0, 10**8).map(lambda ore: Amount(Money(ore=ore)))
    return st.one_of(
        st.none(),
        exact,
        exact,
        st.builds(
            attrs.evolve,
            exact,
            hedge=st.sampled_from([Hedge.EXACT, Hedge.ABOUT]),
            per=st.sampled_from(Per),
        ),
    )


@functools.cache
def instalments(key):
    """One payment, on any condition or none."""
    condition = st.one_of(
        st.none(),
        st.just(OnSigning()),
        st.builds(OnReport, report=st.sampled_from(REPORTS)),
        st.builds(OnMilestone, milestone=st.sampled_from(MILESTONES)),
    )
    return st.builds(
        Instalment,
        key=st.just(key),
        amount=amounts(),
        payer=st.sampled_from([None, "sdn", "kfum"]),
        payee=st.sampled_from([None, "kfum", "rm"]),
        due=deadlines(),
        condition=condition,
    )


@functools.cache
def payments():
    """Plans for paying out."""
    listed = st.tuples(*map(instalments, INSTALMENTS))
    indices = [
        None,
        Indexation(index="KPI"),
        Indexation(index="KPI", share=Decimal("0.8")),
    ]
    return st.builds(
        Payments,
        instalments=st.builds(some, SOME, listed),
        indexation=st.sampled_from(indices),
        is_unused_repaid=st.sampled_from([None, False, True, True]),
        repayment_due=deadlines(),
    )


@functools.cache
def reporting():
    """Reports, the final ones last, milestones and an evaluation."""
    covers = [None, Period(FIRST, date(2018, 6, 30))]
    duties = st.tuples(
        *(
            st.builds(
                Report,
                key=st.just(key),
                kind=st.just(kind),
                due=deadlines(),
                covers=st.sampled_from(covers),
            )
            for key, kind in zip(REPORTS, REPORT_KINDS, strict=True)
        )
    )
    milestones = st.tuples(
        *(
            st.builds(
                Milestone,
                key=st.just(key),
                description=st.just(key),
                due=deadlines(),
            )
            for key in MILESTONES
        )
    )
    return st.builds(
        Reporting,
        # One final report, or two.
        reports=st.builds(lambda d, n: d[:n], duties, st.integers(0, 3)),
        milestones=st.builds(some, SOME, milestones),
        evaluation=st.none() | st.builds(Evaluation, due=deadlines()),
    )


@functools.cache
def terms():
    """Terms with an end, without one, or not stated."""
    options = st.builds(Extension, key=st.just("opt"), use_by=st.none() | DAYS)
    return st.builds(
        Term,
        period=st.sampled_from(
            [Period(FIRST, LAST), Period(FIRST, None), None]
        ),
        notice=st.sampled_from([None, Notice(months=3), Notice(days=30)]),
        extensions=st.builds(some, SOME, st.tuples(options)),
        day_off=st.sampled_from([None, *DayOff]),
    )


@functools.cache
def budgets():
    """Money of two public bodies and of an organisation, and premises."""
    places = zip(
        (*[MoneyContribution] * 3, PremisesContribution),
        SOURCES,
        ("sdn", "ks", "kfum", "rm"),
        strict=True,
    )
    contributions = st.tuples(
        *(
            st.builds(
                cls, key=st.just(key), party=st.just(party), amount=amounts()
            )
            for cls, key, party in places
        )
    )
    return st.builds(
        Budget, contributions=st.builds(some, SOME, contributions)
    )


@functools.cache
def annexes():
    """An annex for each of two organisations."""
    return st.tuples(
        *(
            st.builds(
                AnnexAgreement,
                key=st.just(key),
                organisation=st.just(key),
                amount=amounts(),
            )
            for key in ("kfum", "rm")
        )
    )


@functools.cache
def governance():
    """A steering group that meets up to three times a year."""
    return st.builds(
        lambda number: Governance(
            steering_group=SteeringGroup(meetings_a_year=number)
        ),
        st.none() | st.integers(0, 3),
    )


def ordinary():
    """Agreements of one organisation or two, whose parts hang together."""
    sdn = PublicBody(key="sdn", name="Nämnden")
    ks = PublicBody(key="ks", name="Kommunstyrelsen")
    kfum = Organisation(key="kfum", name="KFUM")
    mission = Organisation(key="rm", name="Räddningsmissionen")
    return st.builds(
        Agreement,
        parties=st.sampled_from(
            [
                (sdn, kfum),
                (sdn, kfum, mission),
                (sdn, ks, kfum),
                (sdn, ks, kfum, mission),
            ]
        ),
        budget=budgets(),
        payments=st.none() | payments(),
        reporting=st.none() | reporting(),
        governance=governance(),
        term=st.none() | terms(),
        annex_agreements=st.builds(some, SOME, annexes()),
    )


ORDINARY = ordinary()


@functools.cache
def changed():
    """What an amendment changes: a part of it, or nothing."""
    return st.one_of(
        st.fixed_dictionaries({"budget": budgets()}),
        st.fixed_dictionaries({"payments": st.none() | payments()}),
        st.fixed_dictionaries({"reporting": st.none() | reporting()}),
        st.fixed_dictionaries({"term": st.none() | terms()}),
        st.just({}),
    )


@st.composite
def histories(draw, agreements=ORDINARY):
    """Agreements that were amended once or twice."""
    versions = [draw(agreements)]
    firsts = sorted([draw(DAYS), draw(DAYS)])[: draw(st.integers(1, 2))]
    for _ in firsts:
        versions.append(attrs.evolve(versions[-1], **draw(changed())))
    return History(
        original=versions[0],
        amendments=tuple(
            Amendment(
                number=number,
                first_day=first,
                agreement=versions[number],
                uses=draw(st.sampled_from([None, "opt"])),
            )
            for number, first in enumerate(firsts, start=1)
        ),
    )


AGREED = ORDINARY | histories()
"""What can be followed up."""


@st.composite
def cases(draw, *, agreed=AGREED, **how):
    """An agreement, or a history of one, with a ledger."""
    agreement = draw(agreed)
    original = as_history(agreement).original
    return agreement, draw(ledgers(original, **how))


@st.composite
def worked(draw):
    """The worked example, with days moved and entries left out."""
    ledger = trygghet_127_ledger(
        final=draw(st.sampled_from(list(FinalReport)))
    )
    moved = st.integers(-40, 40).map(lambda days: timedelta(days=days))
    return trygghet_127_continued(), Ledger(
        entries=tuple(
            attrs.evolve(entry, on=entry.on + draw(moved))
            for entry in ledger.entries
            if draw(st.integers(0, 9))
        )
    )


WORKED = (trygghet_127_continued(), trygghet_127_ledger())
"""The worked example as it is."""

CASES = cases() | worked()
"""What is drawn of anything there can be, and what is nearly in order."""


def two_days():
    """Two days, the earlier first."""
    return st.tuples(DAYS, DAYS).map(sorted)


MOVED = (
    "paid",
    "accounted",
    "in_kind",
    "approved",
    "unused",
    "still_open",
    "repaid",
)
"""The columns of which every sum is known."""


def ore(money):
    """Return a sum in öre; what cannot be told is none."""
    return None if money is None else money.ore


def has_whole_columns(settlement, rows):
    """Return whether the rows of a kind come to the sums in all."""
    moved = all(
        ore(getattr(settlement, name))
        == sum(getattr(row, name).ore for row in rows)
        for name in MOVED
    )
    return moved and all(
        ore(getattr(settlement, name))
        in {None, sum(part.ore for part in parts if part is not None)}
        for name in ("agreed", "amended", "to_be_repaid")
        for parts in ([getattr(row, name) for row in rows],)
        if parts and None not in parts
    )


def is_conserved(settlement):
    """Return whether each öre that was paid is somewhere, once."""
    lines = (
        settlement,
        *settlement.by_year,
        *settlement.by_party,
        *settlement.by_source,
    )
    return all(
        one.paid.ore == one.approved.ore + one.unused.ore + one.still_open.ore
        for one in lines
    ) and all(
        has_whole_columns(settlement, rows)
        for rows in (
            settlement.by_year,
            settlement.by_party,
            settlement.by_source,
        )
    )


class TestMoneyIsConserved:
    """Every öre paid is approved, unused or still open, and only one of them."""

    @given(cases(currencies=("SEK", "SEK", "EUR")), DAYS)
    def test_conserved(self, case, on):
        """In all and row by row, and the rows of a kind make the whole."""
        settlement = follow_up(*case, on=on).settlement

        assert is_conserved(settlement)

    @given(CASES, DAYS)
    def test_by_organisation(self, case, on):
        """No organisation has more approved than it was paid."""
        settlement = follow_up(*case, on=on).settlement

        for row in (settlement, *settlement.by_party):
            assert 0 <= row.approved.ore <= row.paid.ore
            assert 0 <= row.unused.ore
            assert 0 <= row.still_open.ore

    @given(CASES, DAYS)
    def test_never_owed_below_zero(self, case, on):
        """Nothing that is left to pay, to pay back or to give is below zero."""
        settlement = follow_up(*case, on=on).settlement
        left = [
            settlement.to_pay,
            settlement.to_be_repaid,
            *(row.to_be_repaid for row in settlement.by_year),
            *(row.to_be_repaid for row in settlement.by_party),
            *(row.to_be_repaid for row in settlement.by_source),
            *(one.remaining for one in settlement.deliveries),
        ]

        assert all(money is None or money.ore >= 0 for money in left)

    @given(cases(currencies=("SEK", "EUR")), DAYS)
    def test_by_the_entries(self, case, on):
        """What is paid and what is approved are the sums of their entries."""
        followed = follow_up(*case, on=on)
        settlement, now = followed.settlement, followed.agreement
        payers = {
            one.key: one.payer
            for one in (now.payments and now.payments.instalments) or ()
        }
        (public, *others) = [body.key for body in now.public_bodies]
        own = [party.key for party in now.organisations]
        besides = {
            one.key
            for one in now.budget.contributions or ()
            if one.party in own or isinstance(one, PremisesContribution)
        }
        by_now = [happening.entry for happening in case[1].by(on)]
        approved = {
            entry.report
            for entry in by_now
            if isinstance(entry, ReportApproved)
        }
        paid = sum(
            entry.amount.ore
            for entry in by_now
            if isinstance(entry, Paid)
            and entry.amount.currency == settlement.currency
            and (
                entry.payer
                or payers.get(entry.instalment)
                or (None if others else public)
            )
            not in own
        )
        charged = [
            entry
            for entry in by_now
            if isinstance(entry, CostAccounted)
            and entry.amount.currency == settlement.currency
            and not entry.is_in_kind
            and entry.contribution not in besides
        ]

        assert paid == settlement.paid.ore
        assert settlement.accounted.ore == sum(
            cost.amount.ore for cost in charged
        )
        assert settlement.approved.ore + settlement.overspent.ore == sum(
            cost.amount.ore for cost in charged if cost.report in approved
        )


class TestDoneStaysDone:
    """What is met stays met, on the same day, as time goes.

    Without corrections, which say that it was never so; without amendments
    and indices, which raise a sum that was paid in full; and save for the
    repayment, whose sum follows what is paid and approved after it.
    """

    @given(cases(agreed=ORDINARY, without=(Corrected, IndexSet)), two_days())
    @example(case=WORKED, span=[date(2018, 12, 1), date(2019, 6, 1)])
    def test_done(self, case, span):
        """It never becomes overdue, or open, again."""
        earlier, later = (follow_up(*case, on=day) for day in span)

        for one in earlier.obligations:
            if one.is_done and one.kind is not ObligationKind.REPAYMENT:
                assert later[one.name].is_done
                assert one.met_on == later[one.name].met_on


class TestTimeOnlyAdds:
    """A later day un-happens nothing of what was seen on an earlier.

    Without corrections, which do; the sums without amendments too, since what
    an entry does not say is read out of the agreement in force. Sums are of
    one currency: the first payment may decide in which they are.
    """

    @given(cases(agreed=ORDINARY, without=(Corrected,)), two_days())
    def test_sums(self, case, span):
        """What was paid, accounted for, approved and repaid never falls."""
        earlier, later = (follow_up(*case, on=day).settlement for day in span)

        for name in ("paid", "accounted", "in_kind", "approved", "repaid"):
            assert getattr(earlier, name) <= getattr(later, name)
        assert all(
            before.delivered <= after.delivered
            for before, after in zip(
                earlier.deliveries, later.deliveries, strict=True
            )
        )

    @given(cases(without=(Corrected,)), two_days())
    def test_facts(self, case, span):
        """Meetings, reports, milestones: what has been done stays done."""
        earlier, later = (record(case[1].by(day)) for day in span)

        assert later.meetings[: len(earlier.meetings)] == earlier.meetings
        for name in ("approved", "reached", "waived"):
            assert (
                getattr(earlier, name).items() <= getattr(later, name).items()
            )
        assert earlier.evaluated_on in {None, later.evaluated_on}

    @given(cases(without=(Corrected,)), two_days())
    def test_stages(self, case, span):
        """The stages by an earlier day are the first of those by a later."""
        earlier, later = (follow_up(*case, on=day).timeline for day in span)

        assert (
            later.transitions[: len(earlier.transitions)]
            == earlier.transitions
        )
        assert (
            later.transitions[len(earlier.transitions) :]
            or earlier.known is later.known
        )


def told(followed):
    """Tell what a follow-up says, its entries by their keys."""
    written = followed.ledger.entries
    transitions = [
        (
            transition.day,
            transition.step,
            transition.before,
            transition.after,
            None
            if transition.number is None
            else written[transition.number].key,
        )
        for transition in followed.timeline.transitions
    ]
    return (
        transitions,
        attrs.evolve(followed.timeline, transitions=()),
        followed.agreement,
        followed.obligations,
        followed.settlement,
        followed.coming,
    )


class TestLaterEntries:
    """What is dated after the day does not matter.

    Save for an entry that a correction by the day has dated anew: it counts on
    the day that it should have stood on.
    """

    @given(CASES, DAYS)
    def test_cut(self, case, on):
        """A ledger cut off after the day says the same of the day."""
        agreement, ledger = case
        corrected = ledger.corrections(on)
        cut = Ledger(
            entries=tuple(
                entry
                for entry in ledger.entries
                if entry.on <= on or entry.key in corrected
            )
        )

        assert told(follow_up(agreement, ledger, on=on)) == told(
            follow_up(agreement, cut, on=on)
        )


QUIET = (
    Appealed,
    Paid,
    CostAccounted,
    Reclaimed,
    Repaid,
    IndexSet,
    ReportReceived,
    ReportReturned,
    EvaluationReceived,
    MilestoneReached,
    MeetingHeld,
    Waived,
    Withheld,
)
"""Entries that leave the state as it is, whatever it is."""


def thread(entry):
    """Name what an entry is about; those of one thread keep their order.

    Costs are charged in order to what was paid; a report comes, is returned
    and comes again; and of two indices for the same day the last counts, as of what withholds.
    """
    is_report = isinstance(entry, ReportReceived | ReportReturned)
    alone = f"report/{entry.report}" if is_report else entry.key
    return {
        CostAccounted: "costs",
        IndexSet: "indices",
        OutcomeMeasured: "outcomes",
        Withheld: "withheld",
    }.get(type(entry), alone)


def rewoven(listed, shuffled):
    """Put entries in another order, those of each thread in their own."""
    threads = {}
    for entry in listed:
        threads.setdefault(thread(entry), []).append(entry)
    return [threads[thread(entry)].pop(0) for entry in shuffled]


def unordered(followed):
    """Tell what a follow-up says, save for what follows the written order."""
    transitions, timeline, *rest, settlement, coming = told(followed)

    def by_key(row):
        return str(row.key)

    return (
        sorted(transitions, key=str),
        timeline,
        *rest,
        attrs.evolve(
            settlement,
            by_party=tuple(sorted(settlement.by_party, key=by_key)),
            by_source=tuple(sorted(settlement.by_source, key=by_key)),
        ),
        coming,
    )


class TestOrder:
    """The order in which entries are written tells nothing but a day's own."""

    @given(cases(without=(Corrected,)), DAYS, st.data())
    def test_of_days(self, case, on, data):
        """Days may be written in any order, each with its own in order."""
        agreement, ledger = case
        written = sorted({entry.on for entry in ledger.entries})
        places = data.draw(st.permutations(range(len(written))))
        order = dict(zip(written, places, strict=True))
        mixed = Ledger(
            entries=tuple(
                sorted(ledger.entries, key=lambda entry: order[entry.on])
            )
        )

        assert told(follow_up(agreement, ledger, on=on)) == told(
            follow_up(agreement, mixed, on=on)
        )

    @given(cases(without=(Corrected,)), DAYS, DAYS, st.data())
    def test_within_a_day(self, case, day, on, data):
        """Those of a day that are independent may stand in any order.

        Entries are independent that leave the state as it is (`QUIET`) and
        are of different threads (`thread`). Then all is the same but the
        order of stages and rows, which is that of the ledger. Where one shows
        steps that nobody wrote down, that is the one that stands first.
        """
        agreement, ledger = case
        quiet = st.lists(entries(only=QUIET), min_size=2, max_size=6)
        listed = [attrs.evolve(one, on=day) for one in data.draw(quiet)]
        batch = keyed(listed, "q")
        mixed = rewoven(batch, data.draw(st.permutations(batch)))
        followed = follow_up(agreement, ledger.adding(*batch), on=on)
        steps = followed.timeline.transitions
        assume(not any(step.is_inferred for step in steps))

        assert unordered(followed) == unordered(
            follow_up(agreement, ledger.adding(*mixed), on=on)
        )


def named(agreement):
    """Gather the keys of an agreement, by what they are keys of."""
    budget, payments = agreement.budget, agreement.payments
    reporting = agreement.reporting
    parts = {
        "party": agreement.parties,
        "report": reporting and reporting.reports,
        "instalment": payments and payments.instalments,
        "milestone": reporting and reporting.milestones,
        "contribution": budget and budget.contributions,
    }
    return tuple(
        (noun, tuple(one.key for one in found or ()))
        for noun, found in parts.items()
    )


ANY_DAY = st.dates() | DAYS
ANY_AGREEMENT = strategies.agreements() | histories(strategies.agreements())


@st.composite
def any_cases(draw):
    """Any agreement or history, and a ledger of any days for it."""
    agreement = draw(ANY_AGREEMENT)
    original = as_history(agreement).original
    ledger = draw(
        ledgers(
            original,
            names=named(original),
            on=ANY_DAY,
            currencies=("SEK", "EUR"),
        )
    )
    return agreement, ledger


class TestTotal:
    """Any agreement, any ledger and any day can be followed up and reviewed."""

    @given(any_cases(), st.dates())
    def test_total(self, case, on):
        """It gives a follow-up that can be read, and its money is conserved."""
        followed = follow_up(*case, on=on)

        assert isinstance(followed, FollowUp)
        assert is_conserved(followed.settlement)
        assert all(one.explained("en") for one in followed.obligations)
        assert {*followed.held, *followed.payable, *followed.overdue} <= {
            one for one in followed.obligations if one.is_open
        }
        assert all(coming.day >= on for coming in followed.coming)

    @given(any_cases(), st.dates())
    def test_reviewed(self, case, on):
        """It gives a review, whose findings can be read."""
        held = review_follow_up(follow_up(*case, on=on))

        assert isinstance(held, Review)
        assert all(finding.message("en") for finding in held.findings)


class TestPure:
    """The same question twice has the same answer, and changes nothing."""

    @given(CASES, DAYS)
    def test_twice(self, case, on):
        """Two follow-ups of the same are equal."""
        before = case[1].entries
        first = follow_up(*case, on=on)

        assert first == follow_up(*case, on=on)
        assert before == case[1].entries == first.ledger.entries


def met_standing(one):
    """Tell how what was met stands, as it was due."""
    is_in_part = isinstance(one.met_on, StatedDate)
    met_on = one.met_on.latest if is_in_part else one.met_on
    late = max(met_on.toordinal() - (one.due or date.max).toordinal(), 0)
    in_time = Progress.MET_IN_TIME if one.due else Progress.MET
    after = (Progress.MET, 0) if is_in_part else (Progress.MET_LATE, late)
    return after if late else (in_time, 0)


def open_standing(one, followed):
    """Tell how what is open stands, as it is due and as the day is."""
    binds = followed.timeline.is_signed or one.kind is ObligationKind.REPAYMENT
    if one.due is None or not binds:
        return (Progress.NOT_YET_RECKONABLE, 0)
    late = followed.on.toordinal() - one.due.toordinal()
    is_option = one.kind is ObligationKind.EXTENSION
    gone = (Progress.WAIVED, 0) if is_option else (Progress.OVERDUE, late)
    on_time = Progress.UPCOMING if late else Progress.DUE_TODAY
    return gone if late > 0 else (on_time, 0)


def provenances(one, followed):
    """Tell how it could stand; of nothing, nothing is owed."""
    is_nothing = one.amount is not None and one.amount.is_zero
    nothing = {(Progress.WAIVED, 0)}
    return nothing if is_nothing else standings_of_some(one, followed)


def standings_of_some(one, followed):
    """Tell how it could stand; what has lapsed may or may not be waived."""
    if one.met_on is not None:
        return {met_standing(one)}
    lasts = one.kind is ObligationKind.REPAYMENT
    is_over = followed.state in ENDS and not lasts
    may_lapse = is_over or (followed.timeline.is_cut_short and not lasts)
    stands = set() if is_over else {open_standing(one, followed)}
    return stands | ({(Progress.WAIVED, 0)} if may_lapse else set())


def waived_names(followed):
    """Name what was waived by the day."""
    return {
        f"{kind}/{key}"
        for happening in followed.ledger.by(followed.on)
        if isinstance(happening.entry, Waived)
        for kind, key in (
            ("report", happening.entry.report),
            ("payment", happening.entry.instalment),
            ("milestone", happening.entry.milestone),
        )
    }


def nothing_agreed(agreement):
    """Make every instalment one of nothing."""
    plan = agreement.payments
    if plan is None:
        return agreement
    nothing = tuple(
        attrs.evolve(one, amount=Amount(Money(0)))
        for one in plan.instalments or ()
    )
    return attrs.evolve(
        agreement, payments=attrs.evolve(plan, instalments=nothing)
    )


class TestNothingOwed:
    """Of a sum of zero nothing is owed, whatever happens."""

    @given(cases(agreed=ORDINARY.map(nothing_agreed)), DAYS)
    def test_never_owed(self, case, on):
        """It is never due, late, done or held, and told once in both lists."""
        followed = follow_up(*case, on=on)
        stands = [
            (one.amount, one.progress, one.days_overdue, one.met_on)
            for one in followed.obligations
            if one.kind is ObligationKind.PAYMENT
        ]
        asked = {one.name for one in (*followed.overdue, *followed.coming)}

        assert stands == [(Money(0), Progress.WAIVED, 0, None)] * len(stands)
        assert () == followed.held == followed.payable
        assert not [name for name in asked if name.startswith("payment/")]
        assert followed.settlement.lapsed in {Money(0), None}

    @given(cases(agreed=ORDINARY.map(nothing_agreed)), DAYS)
    def test_no_rule_asks(self, case, on):
        """No rule finds such a payment late, or done late."""
        held = review_follow_up(follow_up(*case, on=on))

        assert () == held["LED018"].findings
        assert not [
            finding
            for finding in held["LED021"].findings
            if "Delutbetalningen" in finding.message("sv")
        ]


class TestProgress:
    """How something stands follows from its due day, its day, and the day."""

    @given(CASES, DAYS)
    @example(case=WORKED, on=date(2018, 6, 1))
    def test_agrees(self, case, on):
        """It agrees with the same, worked out here in another way."""
        followed = follow_up(*case, on=on)
        waived = waived_names(followed)

        for one in followed.obligations:
            name = "/".join(one.name.split("/")[:2])
            is_waived = name in waived and one.met_on is None
            may = {(Progress.WAIVED, 0)} if is_waived else None
            stands = (one.progress, one.days_overdue)
            assert stands in (may or provenances(one, followed))
            assert one.met_on is None or latest(one.met_on) <= on
            assert one.is_open or not one.waits_for

    @given(CASES, DAYS)
    def test_names(self, case, on):
        """Each thing owed has a name, and is awaited by what waits for it."""
        followed = follow_up(*case, on=on)
        names = [one.name for one in followed.obligations]

        assert len(names) == len({*names})
        for one, other in itertools.product(followed.obligations, repeat=2):
            assert (one.name in other.waits_for) == (
                other.name in one.awaited_by
            )

    @given(CASES, DAYS)
    def test_explained(self, case, on):
        """Each thing owed tells how its day was computed, or why not."""
        for one in follow_up(*case, on=on).obligations:
            assert one.explained("sv")
            assert one.explained("en")


EXTENDED, LATER = date(2019, 6, 1), date(2020, 2, 29)
"""When an extension is in force from, and until when: a late one."""

DRIVEN = History(
    original=Agreement(
        parties=(
            PublicBody(key="sdn", name="Nämnden"),
            Organisation(key="kfum", name="KFUM"),
        ),
        reporting=Reporting(
            reports=(
                Report(key="del", kind=ReportKind.INTERIM),
                Report(key="slut", kind=ReportKind.FINAL),
            )
        ),
        term=Term(period=Period(FIRST, LAST)),
    ),
)
DRIVEN = attrs.evolve(
    DRIVEN,
    amendments=(
        Amendment(
            number=1,
            first_day=EXTENDED,
            agreement=attrs.evolve(
                DRIVEN.original, term=Term(period=Period(FIRST, LATER))
            ),
        ),
    ),
)
"""An agreement that is extended when its term has been over for a while."""

KRONA = Money(1)
KNOWN = [state for state in State if state is not State.UNDETERMINED]
"""The states that an agreement can be in."""
ENTRIES = {
    Step.PROPOSED: (Proposed, {}),
    Step.APPROVED: (Decided, {"outcome": DecisionOutcome.APPROVED}),
    Step.REFERRED_BACK: (Decided, {"outcome": DecisionOutcome.REFERRED_BACK}),
    Step.REJECTED: (Decided, {"outcome": DecisionOutcome.REJECTED}),
    Step.TABLED: (Decided, {"outcome": DecisionOutcome.TABLED}),
    Step.OTHER_DECISION: (
        Decided,
        {
            "outcome": DecisionOutcome.APPROVED,
            "subject": DecisionSubject.TALKS,
        },
    ),
    Step.APPEALED: (Appealed, {}),
    Step.APPEAL_DISMISSED: (
        AppealSettled,
        {"outcome": AppealOutcome.DISMISSED},
    ),
    Step.SET_ASIDE: (AppealSettled, {"outcome": AppealOutcome.SET_ASIDE}),
    Step.SIGNED: (Signed, {"party": "sdn"}),
    Step.SIGNED_BY_ALL: (Signed, {"party": "kfum"}),
    Step.INDEX_SET: (
        IndexSet,
        {"first_day": FIRST, "base": Decimal(1), "current": Decimal(2)},
    ),
    Step.PAID: (Paid, {"amount": KRONA}),
    Step.WITHHELD: (Withheld, {}),
    Step.COST_ACCOUNTED: (CostAccounted, {"amount": KRONA}),
    Step.OUTCOME_MEASURED: (OutcomeMeasured, {"number": Decimal(12)}),
    Step.REPORT_RECEIVED: (ReportReceived, {"report": "slut"}),
    Step.REPORT_RETURNED: (ReportReturned, {"report": "slut"}),
    Step.REPORT_APPROVED: (ReportApproved, {"report": "del"}),
    Step.FINAL_APPROVED: (ReportApproved, {"report": "slut"}),
    Step.EVALUATION_RECEIVED: (EvaluationReceived, {}),
    Step.MILESTONE_REACHED: (MilestoneReached, {"milestone": "start"}),
    Step.MEETING_HELD: (MeetingHeld, {}),
    Step.WAIVED: (Waived, {"report": "del"}),
    Step.NOTICE_GIVEN: (NoticeGiven, {"party": "sdn"}),
    Step.ENDED_BY_AGREEMENT: (EndedByAgreement, {"last_day": LATER}),
    Step.TERMINATED: (TerminatedForBreach, {"party": "sdn"}),
    Step.REPLACED: (ReplacedBy, {}),
    Step.RECLAIMED: (Reclaimed, {"amount": KRONA}),
    Step.REPAID: (Repaid, {"amount": KRONA}),
    Step.ENDED: (Ended, {}),
}
"""The entry that takes each step; the other two the calendar takes."""

CALENDAR = {
    (State.SIGNED, Step.TERM_BEGINS): FIRST,
    (State.ACTIVE, Step.TERM_ENDS): LAST + ONE_DAY,
    (State.REPORTING_OUT, Step.TERM_BEGINS): EXTENDED,
}
"""The days on which the calendar takes a step of the agreement above."""


SENT_BACK = {
    (before, step)
    for (before, step), after in TRANSITIONS.items()
    if step is Step.REFERRED_BACK and after is State.DRAFT
}
"""Where what was signed is not the text that comes back."""


@attrs.define
class Drive:
    """A ledger driven on by steps that the table allows."""

    ledger: Ledger = attrs.field(factory=Ledger)
    on: date = date(2018, 1, 1)
    state: State = State.DRAFT
    signed: frozenset = frozenset()

    def steps(self):
        """List the steps that can be taken: the calendar does not go back."""
        return [step for step in steps_from(self.state) if self.may(step)]

    def may(self, step):
        """Return whether a step can come: all sign once, and days go by."""
        if step is Step.SIGNED_BY_ALL:
            return self.state is State.DECIDED and "sdn" in self.signed
        if step in ENTRIES:
            return True
        return self.on <= CALENDAR[self.state, step]

    def take(self, step):
        """Write the entry of a step, or let its day come."""
        if step in ENTRIES:
            made, facts = ENTRIES[step]
            key = f"h{len(self.ledger.entries)}"
            entry = made(key=key, on=self.on, **facts)
            self.ledger = self.ledger.adding(entry)
            is_back = (self.state, step) in SENT_BACK
            before = frozenset() if is_back else self.signed
            self.signed = before | {facts.get("party")}
        else:
            self.on = CALENDAR[self.state, step]
        self.state = TRANSITIONS[self.state, step]

    def followed(self):
        """Follow up what was driven."""
        return follow_up(DRIVEN, self.ledger, on=self.on)


def leading_on(states):
    """List the states from which one step leads into *states*."""
    return {
        before for (before, _), after in TRANSITIONS.items() if after in states
    }


def distances():
    """Tell of each state how many steps it has to an end."""
    found, reached = {}, {*ENDS}
    for steps in range(len(State)):
        found.update(dict.fromkeys(reached - found.keys(), steps))
        reached = leading_on(reached)
    return found


@functools.cache
def ways():
    """Drive a ledger to each state, the shortest way."""
    found, seen, queue = {}, set(), [Drive()]
    for drive in queue:
        found.setdefault(drive.state, drive)
        for step in drive.steps():
            further = attrs.evolve(drive)
            further.take(step)
            at = further.state, further.signed
            queue += [further] if at not in seen else []
            seen.add(at)
    return found


class TestWayOut:
    """From every state that can be reached there is a way to an end."""

    def test_by_search(self):
        """Each state comes from the first, and some steps lead on to an end."""
        reached = {State.DRAFT}
        for _ in State:
            reached |= {
                after
                for (before, _), after in TRANSITIONS.items()
                if before in reached
            }

        assert {*KNOWN} == reached
        assert {*KNOWN} == distances().keys()
        assert ENDS == {state for state in KNOWN if not steps_from(state)}

    @given(
        st.sampled_from(KNOWN),
        st.lists(st.integers(0, 999), max_size=14),
    )
    def test_driven(self, state, choices):
        """However a ledger went, entries can be written that end it.

        Each step is taken, and none refused, as the table says.
        """
        drive, nearness = attrs.evolve(ways()[state]), distances()
        for choice in choices:
            steps = drive.steps()
            if steps:
                drive.take(steps[choice % len(steps)])
        followed = drive.followed()

        assert drive.state is followed.timeline.known
        for left in range(nearness[drive.state], 0, -1):
            drive.take(
                min(
                    drive.steps(),
                    key=lambda step: nearness[TRANSITIONS[drive.state, step]],
                )
            )
            assert left > nearness[drive.state]
        followed = drive.followed()
        assert drive.state is followed.state
        assert followed.state in ENDS
        assert () == followed.timeline.refused


def umbrella(shares, whole):
    """An agreement with two organisations, and an annex for each share."""
    return Agreement(
        parties=(
            PublicBody(key="sdn", name="Nämnden"),
            Organisation(key="kfum", name="KFUM"),
            Organisation(key="rm", name="Räddningsmissionen"),
        ),
        budget=Budget(
            contributions=(
                MoneyContribution(
                    key="bidrag", party="sdn", amount=Amount(Money(ore=whole))
                ),
            )
        ),
        reporting=DRIVEN.original.reporting,
        payments=Payments(is_unused_repaid=True),
        annex_agreements=tuple(
            AnnexAgreement(
                key=key, organisation=key, amount=Amount(Money(ore=share))
            )
            for key, share in shares.items()
        ),
    )


def postings():
    """Money that moves to, through and from one of two organisations."""
    party = st.sampled_from(["kfum", "rm"])
    place = {"key": st.just("nyckel"), "on": DAYS, "amount": sums()}
    return st.one_of(
        st.builds(Paid, payee=party, **place),
        st.builds(
            CostAccounted,
            party=party,
            report=st.sampled_from(["del", "slut"]),
            **place,
        ),
        st.builds(Reclaimed, payer=party, **place),
        st.builds(Repaid, payer=party, **place),
    )


def mover(entry):
    """Name the organisation whose money moves; none for another entry."""
    role = {
        Paid: "payee",
        CostAccounted: "party",
        Reclaimed: "payer",
        Repaid: "payer",
    }
    return getattr(entry, role.get(type(entry), ""), None)


class TestOrganisations:
    """Under a common agreement each organisation answers for its own."""

    @given(
        openings(("sdn", "kfum", "rm")),
        st.lists(
            postings()
            | entries(only=(ReportApproved, TerminatedForBreach, Ended)),
            max_size=12,
        ),
        DAYS,
    )
    def test_apart(self, opening, listed, on):
        """What the other was paid, spent and repaid changes nothing for one.

        Save for what it is to repay, which is told only where all of it is.
        """
        agreement = umbrella({"kfum": 600, "rm": 400}, 1000)
        # Where no cost is written at all, it is not settled what was used.
        own = CostAccounted(
            key="k", on=FIRST, amount=Money(ore=1), party="sdn"
        )
        ledger = Ledger(entries=tuple(keyed([*opening, own, *listed])))
        alone = Ledger(
            entries=tuple(
                entry for entry in ledger.entries if mover(entry) != "rm"
            )
        )
        both, one = (
            {
                row.key: attrs.evolve(row, to_be_repaid=None)
                for row in follow_up(
                    agreement, written, on=on
                ).settlement.by_party
            }
            for written in (ledger, alone)
        )

        assert both["kfum"] == one["kfum"]

    @given(
        st.dictionaries(
            st.sampled_from(["kfum", "rm"]), st.integers(0, 9), min_size=1
        ),
        st.integers(0, 18),
    )
    def test_promised(self, shares, whole):
        """The annexes tell what each is promised, if they make the whole."""
        settlement = follow_up(
            umbrella(shares, whole), Ledger(), on=FIRST
        ).settlement
        promised = {
            row.key: (row.agreed.ore, row.amended.ore)
            for row in settlement.by_party
        }
        told_apart = shares if sum(shares.values()) == whole else {}

        assert whole == settlement.agreed.ore
        assert {
            key: (share, share) for key, share in told_apart.items()
        } == promised
