# SPDX-License-Identifier: MIT
"""Promises of which day's law a rule takes: *lagens dag*."""

from datetime import date
from typing import Annotated

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.decisions import (
    Case,
    Decision,
    DecisionOutcome,
    DecisionSubject,
    Signature,
)
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.term import Term
from iop.followup.followup import FollowUp
from iop.law.figures import DIRECT_AWARD_LIMIT
from iop.law.sources import OWN_CHECK
from iop.plain.traces import trace
from iop.render.explanations import explanation
from iop.rules.findings import (
    FOLLOWED,
    KnownInPart,
    NotApplicable,
    NotKnown,
    NotStated,
    Severity,
    Status,
    violation,
)
from iop.rules.inputs import At
from iop.rules.law_days import (
    AWARD_PLACES,
    DayOrigin,
    LawDay,
    TakenDay,
    figure_on,
    law_day_of,
)
from iop.rules.rule_sets import RuleSet
from iop.rules.rules import rule
from iop.rulesets import FOLLOW_UP_LEDGER, catalogue, review
from iop.values.errors import IllFormedError
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate
from iop.values.stated_periods import StatedPeriod
from iop.values.texts import Text


ON = date(2023, 6, 1)
DAY, LATER = date(2018, 3, 1), date(2018, 4, 1)
BOARD = PublicBody(key="sdn", name="Nämnden")
CLUB = Organisation(key="kfum", name="KFUM")
LIST = "/case/decisions"
FIRST = f"{LIST}/0/on"
SECOND = f"{LIST}/1/on"

WORDS = {
    "code": "EX1",
    "name": "ex-1",
    "title": Text("Exempel", "Example"),
    "demand": Text("Så ska det vara.", "So it must be."),
    "advice": Text("Gör så.", "Do so."),
    "finding": Text("Inte så.", "Not so."),
    "severity": Severity.WARNING,
    "citations": (OWN_CHECK,),
    "meets": Agreement,
    "breaks": Agreement,
}


def decided(on=None, **stated):
    """Make a decision."""
    return Decision(key="beslut", on=on, **stated)


def agreement(*decisions, **stated):
    """Make an agreement with decisions."""
    return Agreement(
        parties=(BOARD, CLUB), case=Case(decisions=decisions), **stated
    )


def signed(*days):
    """Make signatures."""
    return tuple(Signature(party="sdn", on=day) for day in days)


def award(agreement):
    """Find the day of the award of an agreement."""
    return law_day_of(LawDay.AWARD, agreement, ON)


def taken(on, origin, pointer="", *lacking):
    """Say which day was taken."""
    return TakenDay(on=on, origin=origin, pointer=pointer, lacking=lacking)


class TestAward:
    """The day of the award: the decision, else what comes nearest to it."""

    def test_order(self):
        """The decision, else the signature, else the term, else the review."""
        decision = decided(DAY, outcome=DecisionOutcome.APPROVED)
        case = Case(decisions=(decision,))
        whole = Agreement(
            case=case,
            signatures=signed(LATER),
            term=Term(period=Period.of_year(2019)),
        )

        assert [
            taken(DAY, DayOrigin.DECISION, FIRST),
            taken(LATER, DayOrigin.SIGNATURE, "/signatures/0/on"),
            taken(date(2019, 1, 1), DayOrigin.TERM, "/term/period"),
            taken(ON, DayOrigin.REVIEW),
        ] == [
            award(one)
            for one in (
                whole,
                attrs.evolve(whole, case=None),
                attrs.evolve(whole, case=None, signatures=None),
                Agreement(),
            )
        ]

    @pytest.mark.parametrize(
        "other",
        [
            decided(LATER, outcome=DecisionOutcome.TABLED),
            decided(LATER, outcome=DecisionOutcome.REFERRED_BACK),
            decided(LATER, outcome=DecisionOutcome.REJECTED),
            decided(LATER, outcome=DecisionOutcome.NOTED),
            decided(LATER, subject=DecisionSubject.FUNDING),
            decided(LATER, subject=DecisionSubject.AMENDMENT),
            decided(LATER, condition="Pengar.", is_condition_met=False),
            decided(LATER, by="kfum"),
        ],
    )
    def test_adopts(self, other):
        """Only a decision of a public party that adopts the agreement counts."""
        adopted = decided(DAY, by="sdn", outcome=DecisionOutcome.CHANGED)

        assert taken(DAY, DayOrigin.DECISION, SECOND) == award(
            agreement(other, adopted)
        )
        assert DayOrigin.REVIEW is award(agreement(other)).origin

    @pytest.mark.parametrize(
        ("days", "last"),
        [
            ((DAY, LATER), taken(LATER, DayOrigin.DECISION, SECOND)),
            ((LATER, DAY), taken(LATER, DayOrigin.DECISION, FIRST)),
            (
                (DAY, StatedDate("2018")),
                taken(
                    StatedDate("2018-03-01/2018-12-31"),
                    DayOrigin.DECISION,
                    SECOND,
                ),
            ),
            (
                (StatedDate("2018-03"), LATER),
                taken(LATER, DayOrigin.DECISION, SECOND),
            ),
            (
                (StatedDate("2018-03-05/.."), StatedDate("../2018-03-06")),
                taken(StatedDate("2018-03-05/.."), DayOrigin.DECISION, FIRST),
            ),
            (
                (StatedDate("2018"),),
                taken(StatedDate("2018"), DayOrigin.DECISION, FIRST),
            ),
        ],
    )
    def test_last_of_several(self, days, last):
        """Of several the last counts, as far as that can be told."""
        assert last == award(agreement(*map(decided, days)))

    def test_neither_end_known(self):
        """Days of which nothing bounds the last are kept as one is stated."""
        before, yearless = (
            StatedDate("../2018-03-06"),
            StatedDate("XXXX-03-05"),
        )
        found = award(agreement(decided(before), decided(yearless)))

        assert taken(yearless, DayOrigin.DECISION, SECOND) == found

    def test_undated(self):
        """A decision without a day leaves the next best day uncertain."""
        assert taken(
            DAY, DayOrigin.SIGNATURE, "/signatures/0/on", NotStated(FIRST)
        ) == award(agreement(decided(), signatures=signed(DAY)))
        assert taken(None, DayOrigin.REVIEW, "", NotStated(FIRST)) == award(
            agreement(decided())
        )

    def test_undated_beside(self):
        """One without a day beside one that has may be the later."""
        assert taken(
            StatedDate("2018-03-01/.."),
            DayOrigin.DECISION,
            SECOND,
            NotStated(FIRST),
        ) == award(agreement(decided(), decided(DAY)))

    def test_list_known_in_part(self):
        """Where more decisions are to come, the last is no earlier than these."""
        partly = {"known_in_part": (LIST,), "signatures": signed(LATER)}

        assert taken(
            StatedDate("2018-03-01/.."), DayOrigin.DECISION, LIST
        ) == award(agreement(decided(DAY), **partly))
        assert taken(
            LATER, DayOrigin.SIGNATURE, "/signatures/0/on", KnownInPart(LIST)
        ) == award(agreement(**partly))

    def test_parties_known_in_part(self):
        """A decision by somebody who is not listed may be an organisation's."""
        stranger = decided(DAY, by="okand")
        partly = agreement(stranger, known_in_part=("/parties",))

        assert () == award(agreement(stranger)).lacking
        assert (KnownInPart("/parties"),) == award(partly).lacking

    @pytest.mark.parametrize(
        ("period", "day"),
        [
            (
                StatedPeriod(first=StatedDate("2018")),
                taken(StatedDate("2018"), DayOrigin.TERM, "/term/period"),
            ),
            (
                StatedPeriod(last=StatedDate("2019")),
                taken(None, DayOrigin.REVIEW, "", KnownInPart("/term/period")),
            ),
        ],
    )
    def test_term_known_in_part(self, period, day):
        """The first day is as known as the term is; the last tells nothing."""
        assert day == award(Agreement(term=Term(period=period)))

    def test_certain(self):
        """A day is certain that is exact, and that nothing is lacking for."""
        of_year = taken(StatedDate("2018"), DayOrigin.DECISION, FIRST)
        uncertain = taken(DAY, DayOrigin.TERM, "/t", NotStated(FIRST))

        assert (DAY, None, None) == (
            taken(DAY, DayOrigin.DECISION, FIRST).exact,
            of_year.exact,
            uncertain.exact,
        )
        assert ((KnownInPart(FIRST),), (NotStated(FIRST),), ()) == (
            of_year.unknown,
            uncertain.unknown,
            taken(DAY, DayOrigin.DECISION, FIRST).unknown,
        )


class TestOthers:
    """The day of the review, and none."""

    def test_review(self):
        """It is that of the review, whatever the agreement states."""
        assert taken(ON, DayOrigin.REVIEW) == law_day_of(
            LawDay.REVIEW, agreement(decided(DAY)), ON
        )

    def test_none(self):
        """A rule that takes the law of no day has none."""
        assert law_day_of(LawDay.NONE, agreement(decided(DAY)), ON) is None


class TestFigures:
    """The figure on a day, which may be known in part."""

    @pytest.mark.parametrize(
        ("on", "kronor"),
        [
            (date(2018, 1, 1), 586_907),
            (StatedDate("2018"), 586_907),
            (StatedDate("2018-06~"), 586_907),
            (StatedDate("2022-02/2025"), 700_000),
        ],
    )
    def test_found(self, on, kronor):
        """It is found where it is the same on all days that may be meant."""
        found, why = figure_on(
            DIRECT_AWARD_LIMIT, taken(on, DayOrigin.DECISION, FIRST)
        )

        assert (Money(kronor), ()) == (found.value, why)

    @pytest.mark.parametrize(
        ("on", "why"),
        [
            (date(2015, 12, 31), date(2015, 12, 31)),
            (StatedDate("2015"), date(2015, 12, 31)),
            (StatedDate("../2015"), date(2015, 12, 31)),
            (StatedDate("2100"), date(2100, 1, 1)),
            (StatedDate("2100/.."), date(2100, 1, 1)),
            (StatedDate("2015/2016"), None),
            (StatedDate("2021-12/2022-01"), None),
            (StatedDate("2018/.."), None),
            (StatedDate("../2018"), None),
        ],
    )
    def test_not_found(self, on, why):
        """Else it is said why: that it is not known, or the day in part."""
        found, (mark,) = figure_on(
            DIRECT_AWARD_LIMIT, taken(on, DayOrigin.DECISION, FIRST)
        )

        assert found is None
        assert mark == (
            NotKnown(DIRECT_AWARD_LIMIT.why_unknown(why))
            if why
            else KnownInPart(FIRST)
        )

    def test_gap(self):
        """Two values alike, and days between them that have none, are not one."""
        first, *_, last = DIRECT_AWARD_LIMIT.values
        gap = attrs.evolve(
            DIRECT_AWARD_LIMIT,
            values=(first, attrs.evolve(last, value=first.value)),
        )
        day = taken(
            StatedDate(f"{first.last_day}/{last.first_day}"),
            DayOrigin.DECISION,
            FIRST,
        )

        assert (None, (KnownInPart(FIRST),)) == figure_on(gap, day)

    def test_uncertain(self):
        """For an uncertain day what must be stated is said."""
        day = taken(DAY, DayOrigin.TERM, "/t", NotStated(FIRST))

        assert (None, (NotStated(FIRST),)) == figure_on(
            DIRECT_AWARD_LIMIT, day
        )


def looking(day: TakenDay):
    """Find fault with a day that is not certain."""
    if day.exact is None:
        yield violation("/name")


class TestRules:
    """What a rule says of its day."""

    def test_usual(self):
        """It is that of the award where something depends on it."""

        def plain():
            yield from ()

        def around(_at: At):
            yield from ()

        def followed(_followed: FollowUp):
            yield from ()

        assert [] == [*plain(), *around(At(on=ON)), *followed(None)]
        assert [
            LawDay.NONE,
            LawDay.AWARD,
            LawDay.AWARD,
            LawDay.AWARD,
            LawDay.REVIEW,
            LawDay.REVIEW,
            LawDay.REVIEW,
        ] == [
            rule(**{**WORDS, **more})(check).law_day
            for check, more in (
                (plain, {}),
                (plain, {"first_day": DAY}),
                (plain, {"last_day": DAY}),
                (looking, {}),
                (around, {}),
                (followed, {"first_day": DAY}),
                (looking, {"law_day": LawDay.REVIEW}),
            )
        ]

    def test_reason(self):
        """It is the rule's own, or that of the kind of day."""
        why = Text("Därför.", "Hence.")

        assert LawDay.AWARD.reason == rule(**WORDS)(looking).law_day_reason
        assert why == rule(**WORDS, law_day_reason=why)(looking).law_day_reason

    @pytest.mark.parametrize("more", [{}, {"first_day": DAY}])
    def test_dayless(self, more):
        """What depends on a day cannot be of none."""
        with pytest.raises(IllFormedError) as caught:
            rule(**WORDS, law_day=LawDay.NONE, **more)(looking)

        assert "rule.law-day" == caught.value.code
        assert caught.value.message("sv") == (
            'Fick "EX1". Rätt är en dag vars lag regeln tar, när den har tal '
            "eller dagar, till exempel: law_day=LawDay.AWARD"
        )

    def test_given(self):
        """The function is given the day, and the outcome tells of it."""
        tried = rule(**WORDS)(looking)
        of_day, of_year = (
            tried.outcome(agreement(decided(day)), At(on=ON))
            for day in (DAY, StatedDate("2018"))
        )

        assert (Status.MET, taken(DAY, DayOrigin.DECISION, FIRST)) == (
            of_day.status,
            of_day.law_day,
        )
        assert Status.NOT_MET is of_year.status
        assert AWARD_PLACES == tried.settled_by

    def test_told(self):
        """A trace and an explanation tell which day it was, and whence."""
        tried = rule(**WORDS, law_day_reason=Text("Därför.", "Hence."))(
            looking
        )
        held = review(agreement(decided(DAY)), on=ON, rules=RuleSet([tried]))
        undated = tried.outcome(agreement(decided()), At(on=ON))

        assert {
            "of": "award",
            "on": "2018-03-01",
            "from": "decision",
            "pointer": FIRST,
        } == trace(held)["rules"][0]["law_day"]
        assert explanation(held["EX1"]).splitlines()[-2:] == [
            (
                "  Dag som räknas: 1 mars 2018 (beslutet att anta avtalet, "
                "/case/decisions/0/on)"
            ),
            "  Varför den dagen: Därför.",
        ]
        assert "Day that counts: not known (the day of the review)" in (
            explanation(undated, "en")
        )

    def test_known_in_part(self):
        """A day that is too little known is shown as it is known."""
        dated = rule(**WORDS, first_day=LATER)(looking)
        outcome = dated.outcome(
            agreement(decided(StatedDate("2018"))), At(on=ON)
        )

        assert (Status.UNDETERMINED, (FIRST,)) == (
            outcome.status,
            outcome.known_in_part,
        )
        assert (
            "Känt till en del: Ärende › Beslut › 1 › Beslutsdag (/case/decisions/0/on): 2018"
            in explanation(outcome).replace("\u00a0", " ")
        )

    def test_does_not_wait(self):
        """What does not apply, whatever the day, does not wait for the day.

        It is not undetermined: to know the day would make no difference.
        """
        none = NotApplicable(Text("Inget namn.", "No name."))

        def named(name: Annotated[str | None, "/name"]):
            yield none if name is None else violation("/name")

        dated = rule(**WORDS, first_day=LATER)(named)
        nameless, other = (
            dated.outcome(
                agreement(decided(StatedDate("2018")), name=name), At(on=ON)
            )
            for name in (None, "127-trygghet")
        )

        assert (Status.NOT_APPLICABLE, (none.reason,)) == (
            nameless.status,
            nameless.reasons,
        )
        assert (Status.UNDETERMINED, (FIRST,)) == (
            other.status,
            other.known_in_part,
        )


class TestOfTheLibrary:
    """Which day's law the rules of the library take."""

    def test_sets(self):
        """What reads what has happened takes the day of the review."""
        assert {LawDay.REVIEW} == {
            one.law_day for one in FOLLOW_UP_LEDGER if FOLLOWED in one.reads
        }

    def test_award(self):
        """What rests on law that has changed takes that of the award.

        So do the criteria on unlawful award, which rest on its limit.
        """
        found = {
            one.code for one in catalogue() if one.law_day is LawDay.AWARD
        }
        criteria = {"JUD015", "RJL015", "UHA015", "UHM015"}

        assert criteria <= found
        assert {"AID", "KLG", "ORG", "PRO", "STO"} == {
            code[:3] for code in found - criteria
        }

    def test_each_says_why(self):
        """Each rule says why, and those of the award in words of their own."""
        for one in catalogue():
            why, usual = one.law_day_reason, one.law_day.reason

            assert why.sv != why.en
            assert (why != usual) is (one.law_day is LawDay.AWARD)
