# SPDX-License-Identifier: MIT
"""The sums of an agreement, against accounts in SQL: *ekonomisk avstämning*.

The judge is plain SQL on SQLite, in ``settlement.sql``: the entries of a ledger
and the contributions of an agreement are put into tables, and the sums are
asked of them. It was written from what the library says of its fields, and not
from its code. Two things are taken from the library, since others judge them:
the states that the agreement came to (``followup/test_followup_machine.py``),
and in which currency the sums are. The ledgers drawn here are seldom in order: payments without a
sum, or in other money, or made twice; costs in reports that were never
approved, or are not in the agreement; what is late, sent back, let go of,
corrected, claimed back; steps that nobody wrote down.
"""

import sqlite3
from datetime import date
from decimal import Decimal
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop import Agreement, History, Ledger, follow_up
from iop.agreement import (
    Amendment,
    AnnexAgreement,
    Budget,
    CostLine,
    DecisionOutcome,
    Instalment,
    MoneyContribution,
    OnDate,
    Organisation,
    Payments,
    PremisesContribution,
    PublicBody,
    Report,
    Reporting,
    ReportKind,
    Term,
    VolunteerHoursContribution,
)
from iop.ledger import (
    Corrected,
    CostAccounted,
    Decided,
    Ended,
    NoticeGiven,
    Paid,
    Proposed,
    Reclaimed,
    Repaid,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Signed,
    Waived,
    Withheld,
)
from iop.values import Amount, Money, Period, StatedDate, earliest, latest


SQL = (Path(__file__).parent / "settlement.sql").read_text(encoding="utf-8")
TABLES, _, ACCOUNTS = SQL.partition("-- Accounts: ")

ONE_YEAR = Period(date(2018, 3, 1), date(2018, 12, 31))
TWO_YEARS = Period(date(2018, 3, 1), date(2019, 2, 28))
DAYS = st.dates(date(2018, 1, 1), date(2019, 12, 31)) | st.sampled_from(
    [date(2018, 12, 31), date(2019, 1, 1), date(2018, 6, 1)]
)
IN_PART = st.sampled_from(
    ["2018-12", "2018", "2018-11/2019-02", "../2018-06-01", "2018-24"]
).map(StatedDate)
AMENDED_ON = date(2018, 9, 1)
ORE = st.one_of(
    st.integers(1, 9),
    st.integers(1, 20).map(lambda one: 1_000_000 * one),
    st.integers(1, 10**8),
)
"""Sums, many of them round, so that some are the same."""

SUMS = ("paid", "accounted", "in_kind", "approved", "overspent", "repaid")


def maybe(*keys):
    """One of the keys, or as often none stated."""
    return st.sampled_from([None] * len(keys) + [*keys])


def amounts(key):
    """A sum, which of the first contribution may not be stated."""
    stated = ORE.map(lambda one: Amount(Money(ore=one)))
    return st.none() | stated | stated if key == "bidrag" else stated


@st.composite
def agreements(draw):
    """Agreements of one or two boards and organisations, with money of each."""
    bodies = draw(st.sampled_from([("sdn",), ("sdn", "namnden")]))
    organisations = draw(st.sampled_from([("kfum",), ("kfum", "rm")]))
    period = draw(st.sampled_from([ONE_YEAR, TWO_YEARS]))
    payees = draw(st.sampled_from([(None,), organisations]))

    def money(key, party):
        return MoneyContribution(
            key=key,
            party=party,
            amount=draw(amounts(key)),
            payee=draw(st.sampled_from(payees)),
            cost=draw(maybe("lon", "hyra")),
        )

    others = (
        money("andra", bodies[-1]),
        money("egen", "kfum"),
        VolunteerHoursContribution(
            key="ideellt", party="kfum", hours=Decimal(100), rate=Money(175)
        ),
        PremisesContribution(
            key="lokal", party="sdn", amount=Amount(Money(9_000))
        ),
    )
    given = (
        money("bidrag", "sdn"),
        *(one for one in others if draw(st.booleans())),
    )
    planned = [
        Instalment(
            key=key,
            amount=draw(st.none() | ORE.map(lambda o: Amount(Money(ore=o)))),
            due=draw(st.none() | DAYS.map(lambda day: OnDate(day=day))),
            payer=draw(maybe(*bodies, "kfum")),
            payee=draw(maybe(*organisations)),
        )
        for key in ("u1", "u2")
    ]
    finals = draw(st.sampled_from([("slut",), ("slut", "slut-2")]))
    covers = st.sampled_from(
        [None, ONE_YEAR, TWO_YEARS, Period(date(2019, 1, 1), None)]
    )
    reports = [
        Report(
            key=key,
            kind=ReportKind.FINAL if key in finals else ReportKind.INTERIM,
            reporter=draw(maybe(*organisations)),
            covers=draw(covers),
        )
        for key in ("del", *finals)
    ]
    return Agreement(
        parties=(
            *(PublicBody(key=key, name=key) for key in bodies),
            *(Organisation(key=key, name=key) for key in organisations),
        ),
        budget=Budget(
            costs=(
                CostLine(key="lon", description="lön"),
                CostLine(key="hyra", description="hyra"),
            ),
            contributions=given,
        ),
        payments=Payments(
            instalments=draw(st.sampled_from([None, tuple(planned)])),
            is_unused_repaid=draw(st.sampled_from([None, False, True, True])),
        ),
        reporting=Reporting(reports=tuple(reports)),
        term=Term(period=period),
        annex_agreements=draw(annexes(organisations, given)),
    )


@st.composite
def annexes(draw, organisations, contributions):
    """What goes to each organisation: all that is given, or another sum."""
    if not draw(st.booleans()):
        return None
    whole = sum(
        ore(one.amount) or 0
        for one in contributions
        if one.key in {"bidrag", "andra"}
    )
    shares = Money(ore=whole).allocate([1] * len(organisations))
    more = draw(st.sampled_from([Money(0), Money(0), Money(1)]))
    return tuple(
        AnnexAgreement(key=key, organisation=key, amount=Amount(share + more))
        for key, share in zip(organisations, shares, strict=True)
    )


@st.composite
def histories(draw):
    """Agreements, as they were or with another sum from a day on."""
    agreement = draw(agreements())
    first, *others = agreement.budget.contributions
    more = attrs.evolve(first, amount=Amount(Money(ore=draw(ORE))))
    budget = attrs.evolve(agreement.budget, contributions=(more, *others))
    amendment = Amendment(
        number=1,
        first_day=AMENDED_ON,
        agreement=attrs.evolve(agreement, budget=budget),
    )
    return History(
        original=agreement,
        amendments=draw(st.sampled_from([(), (amendment,)])),
    )


SOURCES = ("bidrag", "andra", "egen", "ideellt", "lokal", "okand")
REPORTS = ("del", "slut", "slut-2", "okand")
PARTIES = ("kfum", "rm", "sdn", "namnden", "okand")


@st.composite
def entries(draw, key):
    """One entry, in order or not, which names what is or is not."""
    kind = draw(
        st.sampled_from(
            [
                *[Paid] * 4,
                *[CostAccounted] * 4,
                *[ReportApproved] * 4,
                *[ReportReceived] * 2,
                ReportReturned,
                Waived,
                Withheld,
                *[Reclaimed] * 2,
                *[Repaid] * 2,
                NoticeGiven,
                Ended,
            ]
        )
    )
    facts = {"key": key, "on": draw(DAYS | DAYS | DAYS | IN_PART)}
    if kind in {Paid, CostAccounted, Reclaimed, Repaid}:
        currency = draw(st.sampled_from([*["SEK"] * 7, "EUR"]))
        facts["amount"] = Money(ore=draw(ORE), currency=currency)
    if kind in {Reclaimed, Repaid}:
        facts["payer"] = draw(maybe(*PARTIES))
    if kind in {ReportReceived, ReportReturned, ReportApproved, Waived}:
        facts["report"] = draw(st.sampled_from(["slut", *REPORTS]))
    if kind is NoticeGiven:
        facts["party"] = "kfum"
    if kind is Paid:
        facts |= {
            "amount": draw(st.sampled_from([facts["amount"]] * 4 + [None])),
            "instalment": draw(maybe("u1", "u2", "okand")),
            "payer": draw(maybe(*PARTIES)),
            "payee": draw(maybe(*PARTIES)),
            "contribution": draw(maybe(*SOURCES)),
        }
    if kind is CostAccounted:
        facts |= {
            "report": draw(st.sampled_from([None, "slut", "slut", *REPORTS])),
            "party": draw(maybe(*PARTIES)),
            "cost": draw(maybe("lon", "hyra", "okand")),
            "contribution": draw(maybe(*SOURCES)),
            "year": draw(st.sampled_from([None, None, 2018, 2019])),
            "is_in_kind": draw(st.sampled_from([False, False, True])),
        }
    return kind(**facts)


@st.composite
def ledgers(draw, agreement):
    """Ledgers, the signing written down or not, some entries corrected."""
    opened = [
        Proposed(key="f", on=date(2018, 1, 2)),
        Decided(
            key="b", on=date(2018, 1, 30), outcome=DecisionOutcome.APPROVED
        ),
        *(
            Signed(key=f"s-{one.key}", on=date(2018, 2, 1), party=one.key)
            for one in agreement.parties
        ),
    ]
    happened = [
        draw(entries(f"h{number}"))
        for number in range(draw(st.integers(0, 16)))
    ]
    corrections = [
        Corrected(
            key=f"r{number}",
            on=draw(DAYS),
            corrects=one.key,
            instead=draw(st.none() | entries(one.key)),
        )
        for number, one in enumerate(happened)
        if draw(st.integers(0, 5)) == 5
    ]
    written = [*happened, *corrections]
    return Ledger(
        entries=(
            *draw(st.sampled_from([opened, opened, opened[:2], []])),
            *written,
        )
    )


@st.composite
def cases(draw):
    """A history, its ledger and a day."""
    history = draw(histories())
    ledger = draw(ledgers(history.original))
    last = st.just(date(2020, 6, 1))
    return history, ledger, draw(last | last | DAYS)


def inserted(base, table, **values):
    """Put a row into a table."""
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    base.execute(
        f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608 (ours)
        list(values.values()),
    )


def ore(amount):
    """Return how many öre a stated sum is."""
    return amount and amount.money.ore


def day(value):
    """Write a day as the tables have it."""
    return value and value.isoformat()


def state_versions(base, history):
    """Put what is given into tables, as it read at first and then."""
    versions = [(None, history.original)] + [
        (one.first_day, one.agreement) for one in history.amendments
    ]
    for number, (first_day, agreement) in enumerate(versions):
        inserted(base, "version", number=number, first_day=day(first_day))
        for one in agreement.budget.contributions:
            period = one.period or agreement.term.period
            inserted(
                base,
                "contribution",
                version=number,
                key=one.key,
                party=one.party,
                is_money=isinstance(one, MoneyContribution),
                ore=ore(one.value),
                first=day(period.first),
                last=day(period.last),
                payee=one.payee,
                cost=one.cost,
            )


def state_agreement(base, agreement, on, currency):
    """Put all else of the agreement into tables."""
    term = agreement.term.period
    inserted(
        base,
        "known",
        on_day=day(on),
        currency=currency,
        is_unused_repaid=agreement.payments.is_unused_repaid,
        term_first=day(term.first),
        term_last=day(term.last),
    )
    for one in agreement.parties:
        is_body = isinstance(one, PublicBody)
        table = "public_body" if is_body else "organisation"
        inserted(base, table, key=one.key)
    for one in agreement.payments.instalments or ():
        inserted(
            base,
            "instalment",
            key=one.key,
            ore=ore(one.amount),
            day=day(one.due and one.due.day),
            payer=one.payer,
            payee=one.payee,
        )
    for one in agreement.annex_agreements or ():
        inserted(
            base, "annex", organisation=one.organisation, ore=ore(one.amount)
        )
    for one in agreement.reporting.reports:
        inserted(
            base,
            "report",
            key=one.key,
            is_final=one.kind is ReportKind.FINAL,
            reporter=one.reporter,
            first=day(one.covers and one.covers.first),
            last=day(one.covers and one.covers.last),
        )


def only_year(stated):
    """Return the year of a day, if it can be of no other."""
    first, last = earliest(stated), latest(stated)
    return last.year if first and first.year == last.year else None


COLUMNS = (
    *("instalment", "payer", "payee", "contribution", "report", "party"),
    *("cost", "year"),
)


def write(base, number, entry, *, is_instead=False):
    """Put an entry into its table, and what stands in its place."""
    money = getattr(entry, "amount", None)
    inserted(
        base,
        "written",
        number=number,
        key=entry.key,
        day=day(entry.day),
        day_year=only_year(entry.on),
        kind=entry.KIND.slug,
        is_instead=is_instead,
        corrects=getattr(entry, "corrects", None),
        ore=money and money.ore,
        currency=money and money.currency,
        is_in_kind=getattr(entry, "is_in_kind", False),
        **{name: getattr(entry, name, None) for name in COLUMNS},
    )
    if getattr(entry, "instead", None) is not None:
        write(base, number, entry.instead, is_instead=True)


def accounts(history, ledger, on, followed):
    """Put it all into tables, and return what answers questions."""
    base = sqlite3.connect(":memory:")
    base.row_factory = sqlite3.Row
    base.executescript(TABLES)
    state_versions(base, history)
    state_agreement(base, history.original, on, followed.settlement.currency)
    for number, entry in enumerate(ledger.entries):
        write(base, number, entry)
    for step in followed.timeline.transitions:
        if step.after is not None:
            name = step.after.value
            inserted(base, "state", day=day(step.day), name=name)
    base.executescript(f"-- {ACCOUNTS}")
    return base


def in_ore(settlement, names):
    """Return sums of a settlement or a row in öre."""
    sums = {name: getattr(settlement, name) for name in names}
    return {name: one and one.ore for name, one in sums.items()}


def settled(case):
    """Return the accounts of a case, and what the library tells."""
    history, ledger, on = case
    followed = follow_up(history, ledger, on=on)
    return accounts(*case, followed), followed.settlement


class TestWhole:
    """The sums in all are those of the accounts."""

    @given(cases())
    def test_sums(self, case):
        """What is paid, accounted for, approved, unused and repaid."""
        base, found = settled(case)
        whole = dict(base.execute("SELECT * FROM whole").fetchone())
        (owed,) = base.execute("SELECT ore FROM owed").fetchone()
        is_settled = bool(whole.pop("is_settled"))

        assert is_settled is found.is_settled
        assert {**whole, "to_be_repaid": owed} == in_ore(
            found, (*SUMS, "to_be_repaid")
        )
        assert found.unused + found.still_open == found.paid - found.approved

    @given(cases())
    def test_not_counted(self, case):
        """What no sum counts is named: other money, and sums not known."""
        base, found = settled(case)

        assert {
            key for (key,) in base.execute("SELECT key FROM left_out")
        } == set(found.left_out)
        assert (
            tuple(key for (key,) in base.execute("SELECT key FROM unknown"))
            == found.unknown
        )


ROWS = (
    *("agreed", "amended", "paid", "accounted", "in_kind", "approved"),
    *("unused", "still_open", "repaid", "to_be_repaid"),
)


def said(rows):
    """Return the rows by their keys, save those that say nothing."""
    return {key: sums for key, sums in rows if any(sums.values())}


class TestRows:
    """The sums of each year, organisation and source are those of accounts."""

    @pytest.mark.parametrize("by", ["year", "party", "source"])
    @given(case=cases())
    def test_rows(self, by, case):
        """Column by column; a row in which nothing is said may be left out."""
        base, found = settled(case)
        rows = base.execute("SELECT * FROM row WHERE by = ?", [by]).fetchall()

        assert said(
            (one["key"], {name: one[name] for name in ROWS}) for one in rows
        ) == said(
            (one.key, in_ore(one, ROWS)) for one in getattr(found, f"by_{by}")
        )
