# SPDX-License-Identifier: MIT
"""Laws of the rules on de minimis aid: *stöd av mindre betydelse*."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from iop.agreement.agreement import Agreement
from iop.agreement.budget import Budget, MoneyContribution
from iop.agreement.decisions import Case, Decision, DecisionOutcome
from iop.agreement.parties import Organisation, PublicBody
from iop.rules.circumstances import Circumstances, EarlierAid
from iop.rules.findings import Status
from iop.rules.inputs import At
from iop.rulesets.state_aid import RULES
from iop.rulesets.state_aid._grants import window
from iop.values.amounts import Amount
from iop.values.money import Money


RULE = RULES["AID001"]
DAY = date(2024, 6, 1)
CEILING = 30_000_000
"""The ceiling on the day, in cents."""


def grants():
    """Days of a grant for which a ceiling is known."""
    return st.one_of(
        st.dates(date(2014, 1, 1), date(2030, 12, 31)),
        st.sampled_from([2016, 2020, 2024, 2028]).map(
            lambda year: date(year, 2, 29)
        ),
    )


def rates():
    """Kronor for one euro, with four decimals."""
    return st.integers(80_000, 130_000).map(
        lambda parts: Decimal(parts).scaleb(-4)
    )


def near(cents, rate):
    """Sums in öre around so many cents, some of them exactly that."""
    numerator, denominator = rate.as_integer_ratio()
    ore = cents * numerator // denominator
    return st.integers(max(0, ore - 20), ore + 20)


def outcome(*ores, currency="SEK", **stated):
    """Hold a board's contributions against the rule, on the day."""
    agreement = Agreement(
        parties=(
            PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd"),
            Organisation(key="kfum", name="KFUM"),
        ),
        budget=Budget(
            contributions=tuple(
                MoneyContribution(
                    key=f"bidrag-{number}",
                    party="sdn",
                    amount=Amount(Money(ore=ore, currency=currency)),
                )
                for number, ore in enumerate(ores)
            )
        ),
        case=Case(
            decisions=(
                Decision(
                    key="beslut", on=DAY, outcome=DecisionOutcome.APPROVED
                ),
            )
        ),
    )
    told = Circumstances(is_undertaking=True, **stated)
    return RULE.outcome(agreement, At(on=DAY, circumstances=told))


def aid(cents):
    """Let so much have been granted in the year before."""
    return EarlierAid(
        on=date(2023, 9, 1), amount=Money(ore=cents, currency="EUR")
    )


class TestExact:
    """Sums are compared exactly, whatever the rate."""

    @given(rates(), st.integers(0, CEILING - 1), st.data())
    def test_over(self, rate, before, data):
        """It is over if, and only if, whole numbers say so."""
        ore = data.draw(near(CEILING - before, rate))
        numerator, denominator = rate.as_integer_ratio()
        is_over = ore * denominator > (CEILING - before) * numerator
        found = outcome(ore, sek_per_euro=rate, earlier_aid=(aid(before),))

        assert is_over is (found.status is Status.NOT_MET)

    @given(rates(), st.integers(0, CEILING - 1), st.data())
    def test_what_is_shown(self, rate, before, data):
        """The sum that is shown is above the ceiling just when it is over."""
        ore = data.draw(near(CEILING - before, rate).filter(bool))
        found = outcome(ore, sek_per_euro=rate, earlier_aid=(aid(before),))
        notes = dict(found.notes)

        assert (found.status is Status.NOT_MET) is (
            notes["this-aid"] + notes["earlier-aid"] > notes["ceiling"]
        )

    @given(
        rates(),
        st.lists(st.integers(1, 10**9), min_size=1, max_size=5),
        st.data(),
    )
    def test_parts(self, rate, ores, data):
        """In how many parts, and in which order, the money comes is the same."""
        other = data.draw(st.permutations(ores))
        whole, parts = (
            outcome(*given, sek_per_euro=rate, earlier_aid=())
            for given in ([sum(ores)], other)
        )

        assert (whole.status, whole.notes) == (parts.status, parts.notes)

    @given(st.integers(1, 2 * CEILING))
    def test_euro(self, cents):
        """A sum in euro is what a sum in kronor is at one krona a euro."""
        euro = outcome(cents, currency="EUR", earlier_aid=())
        kronor = outcome(cents, sek_per_euro=Decimal(1), earlier_aid=())

        assert (euro.status, euro.notes) == (kronor.status, kronor.notes)


class TestMore:
    """More aid never makes it better."""

    @given(rates(), st.data())
    def test_more(self, rate, data):
        """What is over stays over with more earlier aid, and with more now."""
        ore = data.draw(near(CEILING, rate))
        less = outcome(ore, sek_per_euro=rate, earlier_aid=())
        more = [
            outcome(ore, 1, sek_per_euro=rate, earlier_aid=()),
            outcome(ore, sek_per_euro=rate, earlier_aid=(aid(1),)),
        ]

        assert less.status is not Status.NOT_MET or (
            [Status.NOT_MET] * 2 == [found.status for found in more]
        )


class TestWindow:
    """The time that counts ends on the day of the grant."""

    @given(grants())
    def test_ends(self, day):
        """The grant's own day is the last."""
        assert day == window(day).last

    @given(st.dates(date(2024, 1, 1), date(2030, 12, 30)))
    def test_moves_on(self, day):
        """From 2024 it never moves back, and moves on a day at the most two."""
        step = window(day + timedelta(days=1)).first - window(day).first

        assert 0 <= step.days <= 2

    @given(st.dates(date(2024, 1, 1), date(2030, 12, 31)))
    def test_three_years(self, day):
        """From 2024 it has the days of three years, no more and no fewer."""
        assert window(day).days in {1095, 1096}

    @given(st.dates(date(2014, 1, 1), date(2023, 12, 31)))
    def test_years(self, day):
        """Before 2024 it has whole years up to the year of the grant."""
        found = window(day)

        assert date(day.year - 2, 1, 1) == found.first
        assert [day.year - 2, day.year - 1, day.year] == [
            year.first.year for year in found.years()
        ]
