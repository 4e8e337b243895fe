# SPDX-License-Identifier: MIT
"""Laws of the rules on inner consistency: *inre överensstämmelse*."""

from datetime import date, timedelta

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iop.agreement.agreement import Agreement
from iop.agreement.annexes import AnnexAgreement
from iop.agreement.budget import (
    Appropriation,
    Budget,
    CostLine,
    MoneyContribution,
    PremisesContribution,
)
from iop.agreement.deadlines import OnDate
from iop.agreement.decisions import Case, Decision, DecisionOutcome, Proposal
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.payments import Instalment, Payments
from iop.agreement.reporting import (
    Milestone,
    Report,
    Reporting,
    ReportKind,
)
from iop.agreement.term import Term
from iop.examples import complete
from iop.rules.findings import Status
from iop.rules.inputs import At
from iop.rulesets import CONSISTENCY
from iop.values.amounts import Amount, Per
from iop.values.money import Money
from iop.values.periods import Period

from ..noise import agreements


AT = At(on=date(2018, 6, 1))

PARTIES = (
    PublicBody(key="sdn", name="Farsta stadsdelsnämnd"),
    Organisation(key="kfum", name="KFUM"),
)


def status(code, agreement):
    """Return what comes of a rule."""
    return CONSISTENCY[code].outcome(agreement, AT).status


def sums(*, min_value=0):
    """Sums in kronor, up to a thousand millions."""
    return st.integers(min_value, 10**11).map(lambda ore: Money(ore=ore))


def weights():
    """Weights to divide a sum by."""
    return st.lists(st.integers(0, 100), min_size=1, max_size=8).filter(any)


def gift(money, key="bidrag"):
    """Let the board give money."""
    return MoneyContribution(key=key, party="sdn", amount=Amount(money))


def cost(money, key="lon"):
    """Make a cost."""
    return CostLine(key=key, description="Lön", amount=Amount(money))


def instalment(money, key):
    """Make an instalment."""
    return Instalment(key=f"del-{key}", amount=Amount(money))


def annex(money, key):
    """Make an annex agreement."""
    return AnnexAgreement(
        key=f"avtal-{key}", organisation="kfum", amount=Amount(money)
    )


def divided(whole, parts):
    """Make an agreement in which parts of every kind stand against a whole."""
    decision = Decision(
        key="beslut", outcome=DecisionOutcome.APPROVED, amount=Amount(whole)
    )
    numbered = list(enumerate(parts))
    return Agreement(
        parties=PARTIES,
        budget=Budget(
            total=Amount(whole),
            costs=tuple(cost(part, f"k-{n}") for n, part in numbered),
            contributions=(gift(whole),),
            funders=(),
        ),
        payments=Payments(
            instalments=tuple(instalment(part, n) for n, part in numbered)
        ),
        annex_agreements=tuple(annex(part, n) for n, part in numbered),
        case=Case(
            proposal=Proposal(text="Godkänns.", amount=Amount(whole)),
            decisions=(decision,),
        ),
    )


DIVISIONS = ("CON201", "CON202", "CON206", "CON207")
"""The rules that hold parts against a whole."""


class TestDivision:
    """A sum that is divided to the last öre adds up, and else does not."""

    @given(sums(), weights())
    def test_allocated(self, whole, shares):
        """What `allocate` divides is met by every rule on parts."""
        agreement = divided(whole, whole.allocate(shares))

        assert {Status.MET} == {status(code, agreement) for code in DIVISIONS}
        assert Status.MET is status("CON204", agreement)

    @given(sums(min_value=1), weights(), st.sampled_from([-1, 1]))
    def test_one_ore_moved(self, whole, shares, ore):
        """One öre moved out of a part, or into one, is found by each."""
        first, *rest = sorted(whole.allocate(shares), reverse=True)
        moved = [Money(ore=first.ore + ore), *rest]

        agreement = divided(whole, moved)

        assert {Status.NOT_MET} == {
            status(code, agreement) for code in DIVISIONS
        }

    @given(sums(), weights(), st.randoms(use_true_random=False))
    def test_order_of_parts(self, whole, shares, random):
        """The order of the parts does not matter."""
        parts = list(whole.allocate(shares))
        random.shuffle(parts)

        agreement = divided(whole, parts)

        assert {Status.MET} == {status(code, agreement) for code in DIVISIONS}

    @given(sums(min_value=1), weights())
    def test_one_part_not_stated(self, whole, shares):
        """Parts that fall short may be made up by one that is not stated."""
        first, *rest = sorted(whole.allocate(shares), reverse=True)
        agreement = divided(whole, [first, *rest])
        plan = agreement.payments.instalments
        unsaid = attrs.evolve(
            agreement,
            payments=Payments(
                instalments=(attrs.evolve(plan[0], amount=None), *plan[1:])
            ),
        )

        assert Status.UNDETERMINED is status("CON202", unsaid)

    @given(sums(min_value=1), sums(), st.integers(0, 100))
    def test_set_aside(self, whole, aside, percent):
        """Parts may fall short by what is set aside, or by less."""
        short = min(whole.ore, aside.ore) * percent // 100
        part = Money(ore=whole.ore - short)
        agreement = divided(whole, [part])
        budget = attrs.evolve(agreement.budget, set_aside=Amount(aside))

        held = attrs.evolve(agreement, budget=budget)

        assert {Status.MET} == {status(code, held) for code in DIVISIONS}


class TestBalance:
    """Costs and contributions are held against each other, and no more."""

    @staticmethod
    def budget(costs, contributions, worth):
        """Make an agreement with costs, money, and premises of some worth."""
        premises = PremisesContribution(
            key="lokal", party="sdn", amount=Amount(worth)
        )
        return Agreement(
            budget=Budget(
                costs=(cost(costs),),
                contributions=(gift(contributions), premises),
                funders=(),
            )
        )

    @given(sums(), sums(), sums(), sums())
    def test_the_same_on_both_sides(self, costs, money, worth, more):
        """The same amount added to costs and money changes nothing."""
        before = self.budget(costs, money, worth)
        after = self.budget(costs + more, money + more, worth)

        assert status("CON201", before) is status("CON201", after)

    @given(sums(), sums(), sums())
    def test_is_between(self, costs, money, worth):
        """It is met when the costs lie between the money and all there is."""
        is_between = money <= costs <= money + worth

        held = status("CON201", self.budget(costs, money, worth))

        assert is_between is (held is Status.MET)
        assert is_between is (held is not Status.NOT_MET)

    @given(sums(), sums())
    def test_appropriation(self, total, taken):
        """What is taken fits when it is no more than there is."""
        source = Appropriation(key="pott", total=Amount(total))
        given_ = attrs.evolve(gift(taken), appropriation="pott")
        agreement = Agreement(
            budget=Budget(appropriations=(source,), contributions=(given_,))
        )

        fits = status("CON203", agreement) is Status.MET

        assert (taken <= total) is fits


class TestYears:
    """A sum per year is the sum for the term, over whole years."""

    @given(
        st.integers(0, 10**9), st.dates(max_value=date(9000, 1, 1)), st.data()
    )
    def test_whole_years(self, ore, first, data):
        """So many years at so much a year is that many times as much."""
        years = data.draw(st.integers(1, 50))
        last = date(
            first.year + years, first.month, min(first.day, 28)
        ) - timedelta(days=1)
        term = Period(first.replace(day=min(first.day, 28)), last)
        yearly = Amount(Money(ore=ore), per=Per.YEAR)
        agreement = Agreement(
            parties=PARTIES,
            term=Term(period=term),
            budget=Budget(
                contributions=(
                    MoneyContribution(key="b", party="sdn", amount=yearly),
                )
            ),
            payments=Payments(
                instalments=(instalment(Money(ore=ore * years), 1),)
            ),
        )

        assert Status.MET is status("CON202", agreement)


class TestDays:
    """Days are held to the day."""

    @given(st.dates(), st.dates(), st.dates())
    def test_within_the_term(self, one, other, day):
        """A milestone is found when it is outside the term."""
        term = Period(*sorted([one, other]))
        milestone = Milestone(key="m", description="Ö", due=OnDate(day=day))
        agreement = Agreement(
            term=Term(period=term),
            reporting=Reporting(milestones=(milestone,)),
        )

        assert (day in term) is (status("CON401", agreement) is Status.MET)

    @given(
        st.dates(max_value=date(9999, 12, 30)),
        st.lists(st.dates(), max_size=5),
        st.randoms(use_true_random=False),
    )
    def test_final_report_last(self, day, days, random):
        """Where all reports have a day, their order in the list is free."""
        duties = [
            Report(
                key=f"r-{n}",
                kind=ReportKind.INTERIM,
                due=OnDate(day=min(other, day)),
            )
            for n, other in enumerate(days)
        ]
        final = Report(key="slut", kind=ReportKind.FINAL, due=OnDate(day=day))
        late = Report(
            key="sen",
            kind=ReportKind.INTERIM,
            due=OnDate(day=day + timedelta(days=1)),
        )
        shuffled = [*duties, final]
        random.shuffle(shuffled)

        def held(*reports):
            reporting = Reporting(reports=reports)
            return status("CON303", Agreement(reporting=reporting))

        assert (Status.MET if days else Status.NOT_APPLICABLE) is held(
            *shuffled
        )
        assert Status.NOT_MET is held(late, *shuffled)


class TestSilence:
    """What is not stated is not found fault with."""

    @given(st.sets(st.sampled_from([f.name for f in attrs.fields(Agreement)])))
    def test_less_of_the_complete(self, names):
        """The complete agreement breaks nothing when parts of it are unsaid."""
        agreement = attrs.evolve(complete(), **dict.fromkeys(names))

        found = [
            rule.code
            for rule in CONSISTENCY
            if rule.outcome(agreement, AT).findings
        ]

        assert [] == found


class TestNames:
    """What an agreement is called has no say."""

    @given(agreements())
    def test_name_and_number(self, agreement):
        """Without name and case number the outcomes are the same."""
        unnamed = attrs.evolve(agreement, name=None, case_number=None)

        for rule in CONSISTENCY:
            before = rule.outcome(agreement, AT)
            after = rule.outcome(unnamed, AT)

            assert before.findings == after.findings
            assert before.not_stated == after.not_stated
            assert before.status is after.status
