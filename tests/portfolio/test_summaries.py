# SPDX-License-Identifier: MIT
"""Sums over many agreements."""

import pickle
from datetime import date
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop import examples, follow_up, review
from iop.agreement import (
    Agreement,
    Budget,
    History,
    Instalment,
    MoneyContribution,
    Organisation,
    Payments,
    PublicBody,
)
from iop.agreement.amendments import Amendment
from iop.followup import Progress
from iop.ledger import Ledger, Paid, Reclaimed, Repaid, State
from iop.portfolio import (
    Grouping,
    Measure,
    ObligationCount,
    StateCount,
    Summary,
    VerdictCount,
    settlements_by_year,
    summarise,
)
from iop.rules import Status
from iop.rulesets import review_follow_up
from iop.strategies import histories, ledgers
from iop.values import Amount, IllFormedError, Money


ON = date(2019, 3, 14)
FOLLOWED = follow_up(
    examples.trygghet_127_continued(), examples.trygghet_127_ledger(), on=ON
)
BOARD = PublicBody(key="sdn", name="Farsta stadsdelsnämnd")
OTHER = PublicBody(key="kul", name="Kulturnämnden")
CLUB = Organisation(key="fri", name="Fritidsföreningen")


def grant(key, party, amount):
    """Make a contribution in money."""
    return MoneyContribution(key=key, party=party, amount=amount)


def paid(key, kronor, **stated):
    """Make a payment."""
    return Paid(key=key, on=date(2018, 3, 1), amount=Money(kronor), **stated)


def followed_of_two(*entries):
    """Follow up an agreement to which two public parties give."""
    case = agreed(
        grant("a", "sdn", Amount(Money(100))),
        grant("b", "kul", Amount(Money(50))),
    )
    return follow_up(case, Ledger(entries=entries), on=ON)


def agreed(*grants, parties=(BOARD, OTHER, CLUB)):
    """Make an agreement of grants."""
    return Agreement(parties=parties, budget=Budget(contributions=grants))


@st.composite
def cases(draw):
    """Draw an agreement, a history, a follow-up or a review."""
    history = draw(histories())
    on = draw(st.dates(date(2016, 1, 1), date(2032, 1, 1)))
    followed = follow_up(history, draw(ledgers(history)), on=on)
    return draw(
        st.sampled_from(
            [history, followed, followed.agreement, review_follow_up(followed)]
        )
    )


class TestLaws:
    """Summaries are added in whatever order, however many at a time."""

    @given(st.lists(cases(), max_size=4), st.data())
    def test_monoid(self, drawn, data):
        """However they are split and shuffled, the sum is one and the same."""
        whole = summarise(drawn)
        shuffled = data.draw(st.permutations(drawn))
        cut = data.draw(st.integers(0, len(drawn)))
        first, second = summarise(shuffled[:cut]), summarise(shuffled[cut:])

        assert whole == first + second == second + first
        assert whole == whole + Summary() == Summary() + whole

    @given(st.lists(cases(), max_size=3))
    def test_groups_add_up(self, drawn):
        """The rows of a grouping add up to all, where all sums are known."""
        summary = summarise(drawn)
        groups = {}
        for row in summary.rows:
            place = row.by, row.measure, row.amount.currency
            groups.setdefault(place, []).append(row)
        for (_, measure, currency), rows in groups.items():
            is_known = not any(row.unknown for row in rows)
            is_whole = measure not in {Measure.PROMISED, Measure.DELIVERED}
            whole = summary.amount(measure, currency=currency)
            parts = Money.total((row.amount for row in rows), currency)

            assert not (is_known and is_whole) or parts == whole

    @given(cases())
    def test_sent(self, case):
        """A sum is the same when it comes back from another process."""
        one = Summary.of(case)

        assert one == pickle.loads(pickle.dumps(one))  # noqa: S301 - its own

    @given(cases())
    def test_each_is_counted(self, case):
        """Each case counts as one agreement or as one review."""
        one = Summary.of(case)

        assert 1 == one.agreements + one.reviews


class TestFollowUp:
    """The sums of a follow-up."""

    def test_127_trygghet(self):
        """The continued example comes to what its settlement says."""
        summary = Summary.of(FOLLOWED)
        said = {
            measure.column: str(summary.amount(measure).amount)
            for measure in Measure
        }

        assert {
            "agreed": "850000.00",
            "amended": "850000.00",
            "paid": "850000.00",
            "accounted": "837654.33",
            "in_kind": "105000.00",
            "approved": "837654.33",
            "unused": "12345.67",
            "repaid": "0.00",
            "to_be_repaid": "12345.67",
            "promised": "105000.00",
            "delivered": "105000.00",
        } == said
        assert (StateCount(state=State.SETTLED, number=1),) == summary.states
        assert (1, 0) == (summary.agreements, summary.reviews)

    def test_names(self):
        """Groups are called by the names of people's things, and years."""
        summary = Summary.of(FOLLOWED)
        keys = {
            by.value: sorted(
                {str(row.key) for row in summary.rows if row.by is by}
            )
            for by in Grouping
        }

        assert {
            "all": ["None"],
            "year": ["2018", "2019"],
            "body": ["Skärholmens stadsdelsnämnd"],
            "organisation": ["KFUM JKS Stockholm"],
            "source": ["ledare och värdar", "trygghetsskapande åtgärder"],
        } == keys

    def test_months(self):
        """What is owed is counted by month and how it stands."""
        found = Summary.of(FOLLOWED).obligations

        assert (
            ObligationCount(
                month=date(2018, 3, 1),
                progress=Progress.MET_IN_TIME,
                number=1,
            )
            == found[0]
        )
        assert len(FOLLOWED.obligations) == sum(one.number for one in found)

    def test_no_day(self):
        """What has no day comes last, in a row of its own."""
        followed = follow_up(examples.trygghet_127(), Ledger(), on=ON)

        assert [(date(2019, 2, 1), 1), (None, 4)] == [
            (one.month, one.number) for one in Summary.of(followed).obligations
        ]

    def test_two_bodies(self):
        """What each of two public parties has paid is told by the contribution."""
        summary = Summary.of(
            followed_of_two(
                paid("1", 100, payer="sdn"),
                paid("2", 30, contribution="b"),
                paid("3", 5, payer="kul", contribution="b"),
            )
        )

        assert {
            ("Farsta stadsdelsnämnd", "agreed"): (Money(100), 0),
            ("Kulturnämnden", "agreed"): (Money(50), 0),
            ("Farsta stadsdelsnämnd", "paid"): (Money(100), 0),
            ("Kulturnämnden", "paid"): (Money(35), 0),
        } == {
            (row.key, row.measure.value): (row.amount, row.unknown)
            for row in summary.rows
            if row.by is Grouping.BODY
            and row.measure in {Measure.AGREED, Measure.PAID}
        }

    def test_two_bodies_in_one(self):
        """What is taken from no known contribution is gathered, and not lost."""
        summary = Summary.of(
            followed_of_two(paid("1", 100, payer="sdn"), paid("2", 30))
        )

        assert (Money(100), Money(30), Money(130)) == (
            summary.amount("paid", by="body", key="Farsta stadsdelsnämnd"),
            summary.amount("paid", by="body"),
            summary.amount("paid"),
        )

    def test_two_bodies_of_one_sum(self):
        """What the contributions do not tell apart stands for both together."""
        followed = followed_of_two(
            paid("1", 100, payer="sdn"),
            paid("2", 50, payer="kul"),
            Reclaimed(key="3", on=date(2018, 5, 1), amount=Money(20)),
            Repaid(key="4", on=date(2018, 6, 1), amount=Money(5)),
        )
        summary = Summary.of(followed)
        rows = [
            (row.key, row.amount, row.unknown)
            for row in summary.rows
            if (row.by, row.measure) == (Grouping.BODY, Measure.TO_BE_REPAID)
        ]

        assert Money(15) == summary.amount("to-be-repaid")
        assert Money(15) == Money.total((one for _, one, _ in rows), "SEK")

    def test_not_told_apart(self):
        """What no row tells apart is gathered, and not lost."""
        case = agreed(
            grant("a", "sdn", Amount(Money(100))),
            parties=(BOARD, CLUB, attrs.evolve(CLUB, key="b", name="B")),
        )
        summary = Summary.of(follow_up(case, Ledger(), on=ON))

        assert Money(100) == summary.amount("agreed", by="organisation")


class TestAgreement:
    """What is agreed, without a follow-up."""

    def test_two_bodies(self):
        """What each of two public parties gives is told apart."""
        summary = Summary.of(
            agreed(
                grant("a", "sdn", Amount(Money(100))),
                grant("b", "kul", Amount(Money(50))),
                grant("c", "fri", Amount(Money(7))),
            )
        )

        assert [
            (row.key, row.measure.value, str(row.amount))
            for row in summary.rows
            if row.by is Grouping.BODY
        ] == [
            ("Farsta stadsdelsnämnd", "agreed", "100.00 SEK"),
            ("Farsta stadsdelsnämnd", "amended", "100.00 SEK"),
            ("Kulturnämnden", "agreed", "50.00 SEK"),
            ("Kulturnämnden", "amended", "50.00 SEK"),
        ]
        assert Money(7) == summary.amount(
            "promised", by="organisation", key="Fritidsföreningen"
        )

    def test_not_known(self):
        """A sum that is only about so much is not lost: it is counted."""
        about = agreed(grant("a", "sdn", Amount.parse("cirka 850 000 kr")))
        exact = agreed(grant("a", "sdn", Amount(Money(100))))
        summary = Summary.of(about) + Summary.of(exact)
        (row,) = summary.by("all")

        assert (row["agreed"], row["agreed_unknown"]) == (
            Money(100).amount,
            1,
        )
        assert [(None, 1)] == [
            (row["year"], row["agreed_unknown"])
            for row in Summary.of(about).by("year")
        ]

    def test_currencies(self):
        """Kronor and euro are not added."""
        euro = agreed(grant("a", "sdn", Amount(Money(10, "EUR"))))
        krona = agreed(grant("a", "sdn", Amount(Money(100))))
        summary = summarise([euro, krona])

        assert Money(10, "EUR") == summary.amount("agreed", currency="EUR")
        assert Money(100) == summary.amount("agreed")
        assert ["EUR", "SEK"] == [row["currency"] for row in summary.by("all")]

    def test_history(self):
        """A history tells what was agreed at first, and what is agreed now."""
        first = agreed(grant("a", "sdn", Amount(Money(100))))
        last = agreed(grant("a", "sdn", Amount(Money(160))))
        amendment = Amendment(
            number=1, first_day=date(2019, 1, 1), agreement=last
        )
        summary = Summary.of(History(original=first, amendments=(amendment,)))

        assert (Money(100), Money(160)) == (
            summary.amount("agreed"),
            summary.amount("amended"),
        )

    def test_plan_alone(self):
        """Money that the plan of payments alone states has no source."""
        instalment = Instalment(key="b", amount=Amount(Money(100)))
        summary = Summary.of(
            Agreement(payments=Payments(instalments=(instalment,)))
        )

        assert [(None, Decimal("100.00"))] == [
            (row["source"], row["agreed"]) for row in summary.by("source")
        ]

    def test_source(self):
        """A source is called by what it is for, or by who gives it."""
        named = attrs.evolve(
            grant("a", "sdn", Amount(Money(1))), description="öppna kvällar"
        )
        summary = Summary.of(
            agreed(named, grant("b", "sdn", Amount(Money(2))))
        )

        assert (Money(1), Money(2)) == (
            summary.amount("agreed", by="source", key="öppna kvällar"),
            summary.amount("agreed", by="source", key="Farsta stadsdelsnämnd"),
        )


class TestReview:
    """What a review adds."""

    def test_flawed(self):
        """It adds its verdict and its findings, and no agreement."""
        held = review(examples.flawed(), on=ON)
        summary = Summary.of(held)

        assert (
            VerdictCount(verdict=Status.NOT_MET, number=1),
        ) == summary.verdicts
        assert len(held.findings) == sum(n for _, n in summary.findings)
        assert (0, 1, ()) == (
            summary.agreements,
            summary.reviews,
            summary.rows,
        )


class TestAsked:
    """How a summary is asked, and refused."""

    def test_by_year(self):
        """The rows by year are those of the table, column by column."""
        rows = Summary.of(FOLLOWED).by("year")
        table = settlements_by_year({"a": FOLLOWED})

        assert [
            (row["year"], row["paid"], row["to_be_repaid"]) for row in table
        ] == [(row["year"], row["paid"], row["to_be_repaid"]) for row in rows]

    def test_nothing(self):
        """A sum that is not there is nothing."""
        assert Money(0) == Summary().amount("paid", by="year", key=2018)

    @pytest.mark.parametrize(
        ("measure", "by"), [("payed", "all"), ("paid", "years")]
    )
    def test_unknown_word(self, measure, by):
        """A word that is none is refused."""
        with pytest.raises(IllFormedError) as caught:
            Summary().amount(measure, by=by)

        assert "choice.unknown" == caught.value.code

    def test_other_value(self):
        """What is no agreement is refused."""
        with pytest.raises(IllFormedError) as caught:
            summarise(["ett avtal"])

        assert "portfolio.case" == caught.value.code

    def test_repr(self):
        """It is shown in short."""
        assert (
            "<Summary of 1 agreements and 0 reviews, paid=850000.00 SEK>"
            == repr(Summary.of(FOLLOWED))
        )
