# SPDX-License-Identifier: MIT
"""Promises of what the public side puts in: *offentliga medel*."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.annexes import AnnexAgreement
from iop.agreement.budget import (
    Budget,
    MoneyContribution,
    PremisesContribution,
    VolunteerHoursContribution,
)
from iop.agreement.deadlines import AfterEvent, Event, OnDate, Within
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.payments import Instalment, Payments
from iop.agreement.public_contributions import (
    other_contributions,
    public_contributions,
)
from iop.agreement.public_money import (
    PublicMoney,
    PublicShare,
    public_money,
)
from iop.agreement.term import Term
from iop.agreement.totals import Total, YearBasis, YearShare
from iop.examples import complete
from iop.values.amounts import Amount, Per
from iop.values.errors import IllFormedError
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period


BOARD = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
REGION = PublicBody(key="regionen", name="Region Stockholm")
KFUM = Organisation(key="kfum", name="KFUM JKS Stockholm")
FRIENDS = Organisation(key="vanner", name="Vännerna")
THREE_YEARS = Term(period=Period(date(2025, 1, 1), date(2027, 12, 31)))
DAYS, PERIOD, PLAN = YearBasis.DAYS, YearBasis.PERIOD, YearBasis.PLAN


def refusal(call, *args, **kwargs):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value


def grant(sum_, party="sdn", **stated):
    """Make a contribution in money."""
    amount = sum_ if isinstance(sum_, Amount) else Amount(Money(sum_))
    return MoneyContribution(
        **{"key": f"bidrag-{party}", **stated}, party=party, amount=amount
    )


def agreed(*contributions, instalments=None, **stated):
    """Make an agreement of contributions and instalments."""
    return Agreement(
        **{
            "parties": (BOARD, KFUM),
            "budget": Budget(contributions=contributions),
            "payments": Payments(instalments=instalments),
            **stated,
        }
    )


def paid(key, sum_, **stated):
    """Make an instalment."""
    amount = sum_ if isinstance(sum_, Amount) else Amount(Money(sum_))
    return Instalment(key=key, amount=amount, **stated)


def exact(kronor):
    """Make a total that can be no other."""
    return Total(money=Money(kronor), low=Money(kronor), high=Money(kronor))


def share(year, kronor, basis):
    """Make what falls in one year."""
    return YearShare(year=year, amount=Money(kronor), basis=basis)


def whole(kronor, by_year, *, is_by_days, **stated):
    """Make public money from the board to KFUM, which is all exact."""
    total = exact(kronor)
    return PublicMoney(
        **{
            "total": total.money,
            "low": total.low,
            "high": total.high,
            "is_by_days": is_by_days,
            "by_year": by_year,
            "by_party": (PublicShare(key="sdn", total=total),),
            "by_organisation": (PublicShare(key="kfum", total=total),),
            "by_source": (PublicShare(key="bidrag-sdn", total=total),),
            **stated,
        }
    )


YEARLY = Amount(Money(400_000), per=Per.YEAR)
ABOUT = Amount(Money(400_000), hedge=Hedge.ABOUT)
EUROS = Amount(Money(1_000, "EUR"))


class TestWorkedByHand:
    """Four agreements as they are written, worked out by hand."""

    def test_three_years_without_a_plan(self):
        """600 000 kr for 2025-2027, and nothing said of when.

        Each of the three years has 365 days of the 1 095: 200 000 kr.
        """
        assert whole(
            600_000,
            (
                share(2025, 200_000, DAYS),
                share(2026, 200_000, DAYS),
                share(2027, 200_000, DAYS),
            ),
            is_by_days=True,
        ) == public_money(agreed(grant(600_000), term=THREE_YEARS))

    def test_leap_year_without_a_plan(self):
        """2023-2025 has 1 096 days, and the middle year is a day longer.

        109 600 kr is 100 kr a day: 36 500, 36 600 and 36 500 kr.
        """
        term = Term(period=Period(date(2023, 1, 1), date(2025, 12, 31)))

        assert (
            share(2023, 36_500, DAYS),
            share(2024, 36_600, DAYS),
            share(2025, 36_500, DAYS),
        ) == public_money(agreed(grant(109_600), term=term)).by_year

    def test_paid_before_the_term(self):
        """600 000 kr for 2025-2027, paid five days after the signing.

        Signed on 13 December 2024 it is due on 18 December, before the term:
        so it belongs to 2025, the first year of the term.
        """
        once = paid(
            "allt", 600_000, due=AfterEvent(event=Event.SIGNING, days=5)
        )
        agreement = agreed(
            grant(600_000), instalments=(once,), term=THREE_YEARS
        )

        assert whole(
            600_000, (share(2025, 600_000, PLAN),), is_by_days=False
        ) == public_money(agreement, due_days=[date(2024, 12, 18)])

    def test_before_the_signing(self):
        """Before it is signed nobody knows that day, and days divide it."""
        once = paid(
            "allt", 600_000, due=AfterEvent(event=Event.SIGNING, days=5)
        )
        agreement = agreed(
            grant(600_000), instalments=(once,), term=THREE_YEARS
        )

        assert public_money(
            agreed(grant(600_000), term=THREE_YEARS)
        ) == public_money(agreement)

    def test_twenty_two_months(self):
        """400 000 kr a year from 1 March 2018 to 31 December 2019.

        The first year has 365 days, 306 of them in 2018 and 59 in 2019:
        335 342.47 and 64 657.53 kr. The second would have 366, of which 306
        are left: 400 000 x 306 / 366 = 334 426.23 kr. In 2019 64 657.53 +
        334 426.23 = 399 083.76 kr, and in all 734 426.23 kr.

        It is one whole year at least, 400 000 kr, and two begun at most.
        """
        term = Term(period=Period(date(2018, 3, 1), date(2019, 12, 31)))
        total = Total(
            money=Money("734426.23"),
            low=Money(400_000),
            high=Money(800_000),
            is_by_days=True,
        )

        assert PublicMoney(
            total=total.money,
            low=total.low,
            high=total.high,
            is_by_days=True,
            by_year=(
                share(2018, "335342.47", DAYS),
                share(2019, "399083.76", DAYS),
            ),
            by_party=(PublicShare(key="sdn", total=total),),
            by_organisation=(PublicShare(key="kfum", total=total),),
            by_source=(PublicShare(key="bidrag-sdn", total=total),),
        ) == public_money(agreed(grant(YEARLY), term=term))

    def test_july_to_june(self):
        """365 000 kr a year from July 2018 to June 2020.

        The first year has 365 days, 184 of them in 2018: 184 000 and 181 000
        kr. The second has 366, and 184 in 2019: 365 000 x 184 / 366 =
        183 497.267..., and x 182 / 366 = 181 502.732...; in whole öre
        183 497.26 and 181 502.73, and the öre that is left goes to 2019,
        which lost most. In 2019 181 000 + 183 497.27 = 364 497.27 kr.
        """
        term = Term(period=Period(date(2018, 7, 1), date(2020, 6, 30)))
        yearly = Amount(Money(365_000), per=Per.YEAR)

        assert whole(
            730_000,
            (
                share(2018, 184_000, DAYS),
                share(2019, "364497.27", DAYS),
                share(2020, "181502.73", DAYS),
            ),
            is_by_days=True,
        ) == public_money(agreed(grant(yearly), term=term))


class TestTotal:
    """The money that the public side puts in, in all."""

    def test_adds_up(self):
        """All money from the public side counts, and nothing else."""
        agreement = agreed(
            grant(850_000),
            grant("12500.50"),
            grant(99_000, "kfum"),
            PremisesContribution(
                key="lokal", party="sdn", amount=Amount(Money(60_000))
            ),
            VolunteerHoursContribution(
                key="ideellt",
                party="kfum",
                hours=Decimal(900),
                rate=Money(175),
            ),
            instalments=(paid("q1", 1),),
        )

        assert Money("862500.50") == public_money(agreement).total

    def test_real(self):
        """The worked example comes to what its decision says."""
        assert Money(1_500_000) == public_money(complete()).total

    @pytest.mark.parametrize("parties", [None, (), (KFUM,)])
    def test_unknown_party(self, parties):
        """A party that is not known counts as public: it is no organisation."""
        agreement = agreed(
            grant(850_000), grant(99_000, "kfum"), parties=parties
        )
        own = Money(99_000) if not parties else Money(0)

        assert Money(850_000) + own == public_money(agreement).total

    def test_yearly(self):
        """A sum per year counts for each year of its period, or the term."""
        term = Term(period=Period(date(2018, 3, 1), date(2020, 2, 29)))
        agreement = agreed(
            grant(YEARLY),
            grant(YEARLY, "sdn", period=Period.of_year(2018)),
            term=term,
        )

        assert Money(1_200_000) == public_money(agreement).total

    @pytest.mark.parametrize(
        "term",
        [
            None,
            Term(),
            Term(period=Period(date(2018, 3, 1), None)),
        ],
    )
    def test_no_end(self, term):
        """Without an end a sum per year gives no sum."""
        assert public_money(agreed(grant(YEARLY), term=term)).total is None

    OTHERS = pytest.mark.parametrize(
        "others",
        [
            (grant(EUROS),),
            (MoneyContribution(key="mer", party="sdn"),),
        ],
        ids=["euros", "not-stated"],
    )

    @OTHERS
    def test_not_exact(self, others):
        """One part that is not known, or not in kronor, leaves no sum."""
        money = public_money(agreed(grant(850_000), *others))

        assert (None, None, None, ()) == (
            money.total,
            money.low,
            money.high,
            money.by_year,
        )

    def test_about(self):
        """With one part that is about so much, the whole is about so much.

        400 000 kr is 360 000 to 440 000 kr by the library's margin.
        """
        money = public_money(agreed(grant(850_000), grant(ABOUT)))

        assert PublicMoney(
            low=Money(1_210_000),
            high=Money(1_290_000),
            about=Money(1_250_000),
            is_by_margin=True,
        ) == attrs.evolve(
            money, by_party=None, by_source=None, by_organisation=None
        )

    @OTHERS
    def test_not_exact_but_planned(self, others):
        """Then the instalments tell it, if they do."""
        instalments = (paid("q1", 850_000),)
        agreement = agreed(grant(850_000), *others, instalments=instalments)

        assert Money(850_000) == public_money(agreement).total

    def test_nothing_of_another_currency(self):
        """Nothing is nothing in any currency."""
        nothing = grant(Amount(Money(0, "EUR")))
        money = public_money(agreed(grant(850_000), nothing))

        assert (Money(850_000), Money(850_000)) == (money.total, money.high)

    def test_instalments_per_year(self):
        """An instalment per year is for each year of the term."""
        agreement = agreed(
            instalments=(paid("arlig", YEARLY, payer="sdn"),),
            term=Term(period=Period(date(2018, 1, 1), date(2019, 12, 31))),
        )

        assert Money(800_000) == public_money(agreement).total

    def test_euros(self):
        """A sum may be all in another currency."""
        assert Money(1_000, "EUR") == public_money(agreed(grant(EUROS))).total

    @pytest.mark.parametrize(
        "budget", [None, Budget(), Budget(contributions=())]
    )
    def test_instalments(self, budget):
        """Where no contribution says it, the instalments do."""
        instalments = (
            paid("q1", 425_000, payer="sdn"),
            paid("q2", 425_000),
            paid("egen", 7, payer="kfum"),
        )
        agreement = agreed(instalments=instalments, budget=budget)

        assert Money(850_000) == public_money(agreement).total

    @pytest.mark.parametrize(
        "instalments",
        [
            None,
            (),
            (Instalment(key="q1"),),
            (paid("q1", 1), Instalment(key="q2")),
            (paid("q1", ABOUT),),
            (paid("q1", YEARLY),),
            (paid("q1", 1), paid("q2", EUROS)),
            (paid("egen", 7, payer="kfum"),),
        ],
    )
    def test_no_exact_instalments(self, instalments):
        """Instalments give a sum only where each of them is exact."""
        assert public_money(agreed(instalments=instalments)).total is None

    def test_nothing_stated(self):
        """Not stated is not zero."""
        assert PublicMoney() == attrs.evolve(
            public_money(Agreement()), by_party=None, by_source=None
        )
        assert Money(0) == public_money(agreed(grant(0))).total

    def test_no_agreement(self):
        """Only an agreement has such a sum."""
        assert "type.expected" == refusal(public_money, Budget()).code


class TestYears:
    """By which year, and on what ground."""

    HALVES = (
        paid("a", 300_000, due=OnDate(day=date(2025, 3, 1))),
        paid(
            "b",
            300_000,
            due=Within(period=Period(date(2027, 12, 15), date(2028, 1, 15))),
        ),
    )

    @staticmethod
    def by_year(*contributions, **stated):
        """Tell what falls in each year."""
        return public_money(agreed(*contributions, **stated)).by_year

    def test_by_the_plan(self):
        """A plan that comes to the sum tells the years, also after the term."""
        assert (
            share(2025, 300_000, PLAN),
            share(2028, 300_000, PLAN),
        ) == self.by_year(
            grant(600_000), instalments=self.HALVES, term=THREE_YEARS
        )

    def test_plan_of_another_sum(self):
        """A plan of another sum does not."""
        assert (DAYS, DAYS, DAYS) == tuple(
            one.basis
            for one in self.by_year(
                grant(600_001), instalments=self.HALVES, term=THREE_YEARS
            )
        )

    def test_plan_without_a_day(self):
        """Nor does a plan in which a day is not known."""
        plan = (self.HALVES[0], paid("b", 300_000))

        assert self.by_year(grant(600_000), term=THREE_YEARS) == self.by_year(
            grant(600_000), instalments=plan, term=THREE_YEARS
        )

    def test_by_the_period(self):
        """What is for one calendar year belongs to it, whatever the plan."""
        assert (
            share(2025, 400_000, PERIOD),
            share(2026, 200_000, PERIOD),
        ) == self.by_year(
            grant(400_000, period=Period.of_year(2025)),
            grant(200_000, period=Period.of_year(2026)),
            instalments=self.HALVES,
            term=THREE_YEARS,
        )

    def test_no_year(self):
        """What has no end has no year, and stands last in a row of its own."""
        assert (
            share(2025, 400_000, PERIOD),
            share(None, 200_000, None),
        ) == self.by_year(
            grant(200_000),
            grant(400_000, period=Period.of_year(2025)),
            term=Term(period=Period(date(2025, 1, 1), None)),
        )

    def test_least_firm(self):
        """One year has one row, and days are told before the period."""
        assert (
            share(2025, 300_000, DAYS),
            share(2026, 200_000, DAYS),
            share(2027, 200_000, DAYS),
        ) == self.by_year(
            grant(600_000),
            grant(100_000, period=Period.of_year(2025)),
            term=THREE_YEARS,
        )

    def test_plan_alone(self):
        """Without contributions each instalment has the year of its day."""
        plan = (self.HALVES[0], paid("b", 300_000))

        assert (
            share(2025, 300_000, PLAN),
            share(None, 300_000, None),
        ) == self.by_year(instalments=plan, term=THREE_YEARS)

    def test_as_many_days(self):
        """There must be a day, or none, for each instalment."""
        agreement = agreed(instalments=self.HALVES)
        error = refusal(public_money, agreement, due_days=[None])

        assert "public-money.due-days" == error.code


class TestRows:
    """By who gives, who gets, and from what source."""

    def test_several_givers(self):
        """Each giver and each source has a row."""
        money = public_money(
            agreed(
                grant(500_000),
                grant(50_000, key="mer"),
                grant(100_000, "regionen"),
                grant(7, "kfum"),
                parties=(BOARD, REGION, KFUM),
            )
        )

        assert (
            PublicShare(key="sdn", total=exact(550_000)),
            PublicShare(key="regionen", total=exact(100_000)),
        ) == money.by_party
        assert (
            PublicShare(key="bidrag-sdn", total=exact(500_000)),
            PublicShare(key="mer", total=exact(50_000)),
            PublicShare(key="bidrag-regionen", total=exact(100_000)),
        ) == money.by_source

    def test_only_a_plan(self):
        """Money of the plan alone has no source; who pays it gives it."""
        money = public_money(
            agreed(instalments=(paid("a", 5, payer="sdn"), paid("b", 6)))
        )

        assert (
            (PublicShare(key=None, total=exact(11)),),
            (
                PublicShare(key="sdn", total=exact(5)),
                PublicShare(key=None, total=exact(6)),
            ),
        ) == (money.by_source, money.by_party)

    @pytest.mark.parametrize(
        ("sums", "are_told"),
        [((5, 6), True), ((5, 5), False), ((5,), False), ((), False)],
    )
    def test_organisations(self, sums, are_told):
        """Several organisations get what annex agreements that add up say."""
        keys = ("kfum", "vanner")
        annexes = tuple(
            AnnexAgreement(
                key=key, organisation=key, amount=Amount(Money(kronor))
            )
            for key, kronor in zip(keys, sums, strict=False)
        )
        money = public_money(
            agreed(
                grant(11),
                parties=(BOARD, KFUM, FRIENDS),
                annex_agreements=annexes,
            )
        )
        rows = (
            PublicShare(key="kfum", total=exact(5)),
            PublicShare(key="vanner", total=exact(6)),
        )

        # One annex alone that is not all is no row of the whole.
        assert (rows if are_told else None) == money.by_organisation

    def test_two_annexes_with_one(self):
        """One with two annex agreements has no sum of its own."""
        annexes = tuple(
            AnnexAgreement(
                key=key, organisation="kfum", amount=Amount(Money(5))
            )
            for key in ("a", "b")
        )

        assert (
            public_money(
                agreed(
                    grant(10),
                    parties=(BOARD, KFUM, FRIENDS),
                    annex_agreements=annexes,
                )
            ).by_organisation
            is None
        )

    def test_divided(self):
        """Public contributions are money that no organisation gives."""
        ours, theirs = grant(5), grant(6, "kfum")
        room = PremisesContribution(key="lokal", party="sdn")
        agreement = agreed(ours, theirs, room)

        assert ((ours,), (theirs, room)) == (
            public_contributions(agreement),
            other_contributions(agreement),
        )


class TestKnownInPart:
    """Of a list that is known in part, what is known is the least."""

    def agreement(self, *partly):
        """Give two sums, paid in one."""
        term = Period(date(2025, 1, 1), date(2025, 12, 31))
        return Agreement(
            parties=(PublicBody(key="sdn", name="Nämnden"),),
            budget=Budget(
                contributions=tuple(
                    MoneyContribution(
                        key=key, party="sdn", amount=Amount(Money(kronor))
                    )
                    for key, kronor in (("a", 100), ("b", 200))
                )
            ),
            payments=Payments(
                instalments=(
                    Instalment(key="allt", amount=Amount(Money(300))),
                )
            ),
            term=Term(period=term),
            known_in_part=partly,
        )

    def test_contributions(self):
        """What is paid out by a plan that is known tells the sum."""
        money = public_money(self.agreement("/budget/contributions"))

        assert (Money(300), Money(300), Money(300)) == (
            money.total,
            money.low,
            money.high,
        )

    def test_both(self):
        """Where neither is known in full, more may come."""
        money = public_money(
            self.agreement("/budget", "/payments/instalments")
        )

        assert (None, Money(300), None, ()) == (
            money.total,
            money.low,
            money.high,
            money.by_year,
        )

    def test_plan(self):
        """Contributions that are known in full tell the sum alone."""
        money = public_money(self.agreement("/payments/instalments"))

        assert (Money(300), Money(300)) == (money.total, money.high)
