# SPDX-License-Identifier: MIT
"""Promises of the portfolio of made-up agreements.

`DIGEST` is of what the first fifty say in plain form. Where it changes on
purpose, so do the sums and pictures of everybody who has made some of them:
say so in the changelog.
"""

import functools
import json
from collections import Counter, defaultdict
from datetime import date, timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from iop import rulesets
from iop.agreement import MoneyContribution, public_money
from iop.examples import portfolio
from iop.examples._portfolio import planted
from iop.examples._portfolio._agreements import agreement
from iop.examples._portfolio._decks import DECKS, START_YEARS
from iop.examples._portfolio._drawn import drawn
from iop.examples._portfolio._draws import Draws
from iop.examples._portfolio._flaws import _FLAWS, flaw_in
from iop.examples._portfolio._histories import history as history_of
from iop.examples._portfolio._ledgers import ledger as ledger_of
from iop.examples._portfolio._names import BOARDS, ORGANISATIONS, numbered
from iop.examples._portfolio._works import WORKS
from iop.render import glance
from iop.rules import Severity


TOLD_UNTIL = date(2024, 9, 30)
"""The day up to which the docstring says that what happened is told."""

DIGEST = "338719b752ee3e5fb1ed2740f5a1ddb1e6103a713da870b261fa45b7473a3dcf"

# fmt: off
STATES = {"active": 62, "draft": 13, "ended": 85, "proposed": 4, "replaced": 1, "reporting-out": 23, "settled": 12}
"""In which state the two hundred are on that day."""

TRAITS = {
    "CostAccounted": 128,
    "Decided": 168,
    "Ended": 85,
    "EndedByAgreement": 2,
    "EvaluationReceived": 58,
    "MeetingHeld": 49,
    "MilestoneReached": 39,
    "NoticeGiven": 4,
    "OutcomeMeasured": 117,
    "Paid": 183,
    "Proposed": 172,
    "Repaid": 17,
    "ReplacedBy": 9,
    "ReportApproved": 128,
    "ReportReceived": 128,
    "ReportReturned": 17,
    "Signed": 166,
    "Waived": 2,
    "amended": 27,
    "annex agreements": 20,
    "appropriations": 18,
    "automatic extension": 10,
    "costs": 134,
    "evaluation": 109,
    "follows on another": 30,
    "in kind": 181,
    "indicators": 149,
    "instalments": 149,
    "ledger empty": 11,
    "milestones": 40,
    "no number": 40,
    "not called IOP": 30,
    "option used": 8,
    "reports": 175,
    "several boards": 10,
    "several organisations": 40,
    "steering group": 180,
    "sum not exact": 33,
    "term in part": 20,
    "term open": 10,
}
"""How many of the two hundred state so, or have so in the ledger."""

FLAWS = {"CON101": 8, "CON201": 3, "CON202": 3, "CON203": 2, "CON205": 3, "CON206": 6, "CON301": 5, "CON302": 4, "CON303": 2, "CON304": 4}
"""How many of the two hundred break each rule; the others break none."""
# fmt: on


@functools.cache
def two_hundred():
    """Return the portfolio that is given when nothing is asked for."""
    return portfolio()


@functools.cache
def followed():
    """Follow up each of the two hundred on the last day that is told."""
    return {
        name: iop.follow_up(history, ledger, on=TOLD_UNTIL)
        for name, (history, ledger) in two_hundred().items()
    }


def plain(pairs):
    """Return a portfolio in plain form."""
    return {
        name: [iop.to_plain(history), iop.to_plain(ledger)]
        for name, (history, ledger) in pairs.items()
    }


def shape(value, place=""):
    """Yield the places that a document fills, and how long its lists are."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from shape(part, f"{place}/{key}")
    elif isinstance(value, list):
        yield f"{place}#{len(value)}"
        for part in value:
            yield from shape(part, f"{place}/-")
    else:
        yield place


def errors(agreement):
    """Return the rules that an agreement breaks, of those that are errors."""
    held = iop.review(agreement, rules=rulesets.STOCKHOLM, on=TOLD_UNTIL)
    return {
        one.code for one in held.findings if one.severity is Severity.ERROR
    }


def findings(follow_up):
    """Return the rules on ledgers that a follow-up breaks."""
    held = iop.review_follow_up(follow_up, rules=rulesets.FOLLOW_UP_LEDGER)
    return {one.code for one in held.findings}


def traits(history, ledger):
    """Yield what is to be seen in an agreement, and in its ledger."""
    one, term = history.original, history.original.term
    money, kinds = (
        public_money(one),
        {type(e).__name__ for e in ledger.entries},
    )
    public = [c for c in one.contributions if isinstance(c, MoneyContribution)]
    facts = {
        "amended": history.amendments,
        "annex agreements": one.annex_agreements,
        "appropriations": one.budget.appropriations,
        "automatic extension": any(
            e.is_automatic for e in term.extensions or ()
        ),
        "costs": one.budget.costs,
        "evaluation": one.reporting.evaluation,
        "follows on another": term.replaces,
        "in kind": len(one.contributions) > len(public),
        "indicators": one.purpose.indicators,
        "instalments": one.instalments,
        "ledger empty": not kinds,
        "milestones": one.milestones,
        "no number": any(o.number is None for o in one.organisations),
        "not called IOP": one.form is not iop.agreement.AgreementForm.IOP,
        "option used": any(a.uses for a in history.amendments),
        "reports": one.reports,
        "several boards": len(one.public_bodies) > 1,
        "several organisations": len(one.organisations) > 1,
        "steering group": one.governance,
        "sum not exact": money.total is None,
        "term in part": not isinstance(term.period, iop.Period),
        "term open": isinstance(term.period, iop.Period)
        and term.period.last is None,
    }
    yield from (name for name, is_so in facts.items() if is_so)
    yield from kinds


class TestPortfolio:
    """`portfolio`: as many made-up agreements as are asked for."""

    def test_same_everywhere(self):
        """In any Python, and with any seed of hashes, it is the same."""
        text = json.dumps(
            plain(portfolio(50)), sort_keys=True, ensure_ascii=False
        )

        assert DIGEST == sha256(text.encode()).hexdigest()

    def test_larger_begins_with_smaller(self):
        """More agreements change none of those before them, nor their names."""
        some = portfolio(70)

        assert list(some.items()) == list(two_hundred().items())[:70]

    def test_none(self):
        """A portfolio may be empty."""
        assert {} == portfolio(0)

    def test_default(self):
        """It is two hundred, with seed 1."""
        assert 200 == len(two_hundred())
        assert (
            list(portfolio(3, seed=1).items())
            == list(two_hundred().items())[:3]
        )

    def test_another_seed(self):
        """Another seed gives another portfolio."""
        others = portfolio(5, seed=2)

        assert not set(others.values()) & set(portfolio(5).values())

    @pytest.mark.parametrize(
        "arguments", [{"n": -1}, {"n": True}, {"n": 2.0}, {"seed": "1"}]
    )
    def test_refused(self, arguments):
        """What is no whole number from 0 is refused."""
        with pytest.raises(iop.IllFormedError):
            portfolio(**arguments)

    def test_names(self):
        """A name is the year of the case, its place, and what it is called."""
        names = list(two_hundred())

        assert [f"{place:03}" for place in range(1, 201)] == [
            name.split("-")[1] for name in names
        ]
        assert all(map(str.isascii, names))
        assert all(name == name.lower() and " " not in name for name in names)

    def test_round_trip(self):
        """Each reads from its plain form as it was."""
        for history, ledger in two_hundred().values():
            assert history == iop.from_plain(
                iop.to_plain(history), iop.History
            )
            assert ledger == iop.from_plain(iop.to_plain(ledger), iop.Ledger)

    def test_no_two_alike(self):
        """No two fill the same places: it is not the names alone that differ."""
        shapes = {
            frozenset(shape(iop.to_plain(history.original)))
            for history, _ in two_hundred().values()
        }

        assert 200 == len(shapes)

    def test_nothing_later(self):
        """What happened is told up to the day that the docstring names."""
        days = [
            entry.day
            for _, ledger in two_hundred().values()
            for entry in ledger.entries
        ]

        assert TOLD_UNTIL - timedelta(days=14) <= max(days) <= TOLD_UNTIL

    def test_weekdays(self):
        """Nothing happens on a weekend, but that another agreement begins."""
        found = {
            type(entry).__name__
            for _, ledger in two_hundred().values()
            for entry in ledger.entries
            if entry.day.weekday() > 4 and isinstance(entry.on, date)
        }

        assert found <= {"ReplacedBy"}

    def test_proportions(self):
        """There is something of everything, and most is as usual."""
        found = Counter(
            trait for pair in two_hundred().values() for trait in traits(*pair)
        )

        assert TRAITS == dict(sorted(found.items()))


class TestFollowedUp:
    """What follow-up says of it."""

    def test_states(self):
        """It holds agreements in most states."""
        found = Counter(one.state.value for one in followed().values())

        assert STATES == dict(sorted(found.items()))

    @given(
        seed=st.integers(0, 10**6),
        place=st.integers(0, 300),
        on=st.dates(date(2016, 1, 1), date(2031, 12, 31)),
    )
    def test_any_day(self, seed, place, on):
        """Any of any portfolio can be followed up on any day."""
        outline = drawn(seed, place)
        history, ledger = history_of(outline), ledger_of(outline)

        assert on == iop.follow_up(history, ledger, on=on).on

    def test_in_order(self):
        """Where all goes in order, the rules on ledgers find nothing."""
        quiet = {"in-order", "unused", "returned", "ended-early", "notice"}
        wrong = planted(200)
        found = {
            name: codes
            for place, (name, follow_up) in enumerate(followed().items())
            if not wrong[place]
            and drawn(1, place).kinds["conduct"] in quiet
            and (codes := findings(follow_up))
        }

        assert {} == found

    def test_late_is_found(self):
        """What was let come late, or never, is what the rules find."""
        found = defaultdict(set)
        for place, follow_up in enumerate(followed().values()):
            found[drawn(1, place).kinds["conduct"]] |= findings(follow_up)

        assert "LED021" in found["late-report"]
        assert "LED017" in found["missing-report"]
        assert "LED021" in found["late-payment"]

    def test_money_adds_up(self):
        """In order, all that was paid is accounted for or paid back."""
        left = {
            name: sums.to_be_repaid
            for name, follow_up in followed().items()
            if follow_up.state is iop.ledger.State.ENDED
            and (sums := follow_up.settlement).to_be_repaid
            and not sums.to_be_repaid.is_zero
        }

        assert {} == left


class TestReviewed:
    """What review says of it."""

    def test_flaws_are_the_planted_ones(self):
        """Each breaks the one rule that it was made to break, or none."""
        expected = [{code} - {None} for code in planted(200)]

        assert expected == [
            errors(history.original) for history, _ in two_hundred().values()
        ]

    def test_flaws_stay(self):
        """What is wrong stays so when the agreement is amended."""
        wrong = [
            (code, amendment.agreement)
            for code, (history, _) in zip(
                planted(200), two_hundred().values(), strict=True
            )
            for amendment in history.amendments
        ]

        assert [{code} - {None} for code, _ in wrong] == [
            errors(version) for _, version in wrong
        ]

    def test_four_of_five_have_no_error(self):
        """Four of five break no rule that is an error."""
        planned = Counter(filter(None, planted(200)))

        assert FLAWS == dict(sorted(planned.items()))
        assert 40 == planned.total()

    @given(seed=st.integers(0, 10**6), place=st.integers(0, 300))
    def test_any_seed(self, seed, place):
        """So it is with any seed."""
        original = agreement(drawn(seed, place))
        flaw = flaw_in(original, drawn(seed, place))
        found = flaw.make(original) if flaw else original

        assert ({flaw.code} if flaw else set()) == errors(found)


class TestAcross:
    """What lies between agreements."""

    def test_organisations_come_back(self):
        """Most organisations are parties to several agreements."""
        found = Counter(
            one.number
            for history, _ in two_hundred().values()
            for one in history.original.organisations
            if one.number
        )

        assert 20 <= sum(count > 1 for count in found.values())

    def test_two_names_and_two_numbers(self):
        """Some are spelt in two ways, and some have two numbers."""
        names, numbers = defaultdict(set), defaultdict(set)
        for history, _ in two_hundred().values():
            for one in history.original.organisations:
                if one.number:
                    names[one.number].add(one.name)
                    numbers[one.name].add(one.number)

        assert 2 <= sum(len(found) > 1 for found in names.values())
        assert 2 <= sum(len(found) > 1 for found in numbers.values())

    def test_shared_case_numbers(self):
        """One in fifty has, as a rule, the case number of another."""
        found = Counter(
            history.original.case_number
            for history, _ in two_hundred().values()
        )

        assert [2, 2] == [count for count in found.values() if count > 1]

    def test_case_numbers_are_shown(self):
        """No case number looks like the number of a person, and is hidden."""
        hidden = [
            history.original.case_number
            for history, _ in two_hundred().values()
            if str(history.original.case_number)
            not in glance(history.original)[0]
        ]

        assert [] == hidden

    def test_alike_in_kind(self):
        """Who takes part works with what it is about."""
        for place in range(200):
            outline = drawn(1, place)
            fields = [
                *(one.fields for one in outline.boards),
                *(ORGANISATIONS[one].fields for one in outline.organisations),
            ]

            assert all(outline.work.field in one for one in fields)

    def test_enough_of_a_kind(self):
        """There are at least three organisations in each field."""
        kinds = Counter("".join(one.fields for one in ORGANISATIONS))

        assert 3 <= min(kinds.values())

    def test_successions(self):
        """Some follow on one that is there, some on one that is not."""
        numbers = [
            history.original.case_number
            for history, _ in two_hundred().values()
        ]
        replaced = [
            history.original.term.replaces.case_number in numbers
            for history, _ in two_hundred().values()
            if history.original.term.replaces
        ]

        assert {True, False} == set(replaced)


class TestTables:
    """The tables that it is drawn from."""

    @pytest.mark.parametrize("what", [*DECKS])
    def test_of_twenty(self, what):
        """Each deck tells how many of twenty are of each kind."""
        assert 20 == sum(DECKS[what].values())

    def test_years(self):
        """So does that of the years."""
        assert 20 == sum(START_YEARS.values())

    @pytest.mark.parametrize("what", [*DECKS])
    def test_dealt(self, what):
        """Of each twenty exactly so many are dealt of each kind."""
        for block in range(3):
            dealt = Counter(
                Draws(7, place).dealt(DECKS[what], what)
                for place in range(20 * block, 20 * block + 20)
            )

            assert DECKS[what] == dict(dealt)

    def test_names_differ(self):
        """No two boards, organisations or works have one name."""
        for table in (BOARDS, ORGANISATIONS, WORKS):
            assert len(table) == len({one.name for one in table})

    def test_numbers_differ(self):
        """Each organisation has a number of its own, and another mistyped."""
        places = range(len(ORGANISATIONS))
        made = {
            numbered(place, is_other=is_other)
            for place in places
            for is_other in (False, True)
        }

        assert 2 * len(ORGANISATIONS) == len(made)

    def test_flaws(self):
        """Each mistake breaks a rule that there is, and no two the same."""
        codes = [one.code for one in _FLAWS]

        assert len(codes) == len(set(codes))
        assert all(code in rulesets.STOCKHOLM for code in codes)
