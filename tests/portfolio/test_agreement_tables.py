# SPDX-License-Identifier: MIT
"""Rows of agreements: what stands in them, and what is left empty."""

from datetime import date
from decimal import Decimal

import pytest

from iop import Agreement, History, examples, follow_up, review
from iop.agreement import (
    AfterEvent,
    Appropriation,
    Budget,
    Event,
    Instalment,
    MoneyContribution,
    OnDate,
    Organisation,
    Payments,
    PublicBody,
    Term,
    VolunteerHoursContribution,
)
from iop.agreement.amendments import Amendment
from iop.ledger import Ledger
from iop.portfolio import (
    agreements,
    changes,
    contributions,
    instalments,
    parties,
)
from iop.values import Amount, IllFormedError, Money, Per, Period, StatedDate


BOARD = PublicBody(key="sdn", name="Farsta stadsdelsnämnd", region="Stockholm")
CLUB = Organisation(
    key="fri",
    name="Fritidsföreningen",
    joined_on=date(2018, 1, 1),
    left_on=StatedDate("2019-06"),
)
TERM = Term(period=Period(date(2018, 1, 1), date(2019, 12, 31)))
NEW = Agreement(name="Nya dörrar")
DAY = date(2030, 1, 1)


def one(table, case):
    """Return the only row of a case, in English."""
    (row,) = table({"a": case}, "en")
    return row


class TestCases:
    """What an agreement is read off."""

    @pytest.mark.parametrize(
        "case",
        [
            NEW,
            History(original=NEW),
            History(
                original=Agreement(name="Gamla dörrar"),
                amendments=(
                    Amendment(
                        number=1, first_day=date(2030, 1, 1), agreement=NEW
                    ),
                ),
            ),
            follow_up(NEW, Ledger(), on=date(2019, 1, 1)),
            review(NEW, on=date(2019, 1, 1)),
        ],
        ids=["agreement", "history", "amended", "follow-up", "review"],
    )
    def test_any(self, case):
        """Of a history the last version is read, of the others what they hold."""
        assert "Nya dörrar" == one(agreements, case)["name"]


class TestAgreements:
    """One row an agreement."""

    def test_nothing_stated(self):
        """What is not stated is empty, and no sum is nothing."""
        row = one(agreements, Agreement())

        assert {"a"} == {cell for cell in row.values() if cell is not None}

    def test_about(self):
        """A sum that is about so much is within its bounds, and not exact."""
        grant = MoneyContribution(
            key="b", party="sdn", amount=Amount.parse("minst 100 000 kr")
        )
        row = one(
            agreements,
            Agreement(parties=(BOARD,), budget=Budget(contributions=(grant,))),
        )

        assert (None, Decimal("100000.00"), None, "SEK") == (
            row["sum"],
            row["sum_low"],
            row["sum_high"],
            row["currency"],
        )

    def test_state(self):
        """The state is known of a follow-up alone."""
        followed = follow_up(
            examples.trygghet_127_continued(),
            examples.trygghet_127_ledger(),
            on=date(2018, 6, 1),
        )

        assert "active" == one(agreements, followed)["state"]


class TestParties:
    """One row a party."""

    def test_days(self):
        """A day that is known to the month is no day."""
        _, row = parties({"a": Agreement(parties=(BOARD, CLUB))})

        assert (date(2018, 1, 1), None) == (row["joined_on"], row["left_on"])

    def test_region(self):
        """The region of a public party is told."""
        row, _ = parties({"a": Agreement(parties=(BOARD, CLUB))})

        assert "Stockholm" == row["region"]


class TestContributions:
    """One row a contribution, over all of its time."""

    def test_hours(self):
        """Hours are worth what they are valued at, year by year."""
        hours = VolunteerHoursContribution(
            key="t",
            party="fri",
            hours=Decimal(100),
            rate=Money(200),
            per=Per.YEAR,
        )
        row = one(
            contributions,
            Agreement(
                parties=(BOARD, CLUB),
                term=TERM,
                budget=Budget(contributions=(hours,)),
            ),
        )

        assert (Decimal("40000.00"), False, date(2019, 12, 31)) == (
            row["total"],
            row["is_public"],
            row["last_day"],
        )

    @pytest.mark.parametrize(
        ("known", "called"),
        [
            ((Appropriation(key="x", purpose="trygghet"),), "trygghet"),
            ((Appropriation(key="x"),), "x"),
            (None, "x"),
        ],
    )
    def test_appropriation(self, known, called):
        """It is called by what it is for, or by its key."""
        grant = MoneyContribution(key="b", party="sdn", appropriation="x")
        budget = Budget(contributions=(grant,), appropriations=known)
        row = one(contributions, Agreement(budget=budget))

        assert called == row["appropriation"]


class TestInstalments:
    """One row an instalment, with or without a follow-up."""

    @pytest.mark.parametrize(
        ("due", "day"),
        [
            (OnDate(day=date(2018, 3, 31)), date(2018, 3, 31)),
            (OnDate(day=StatedDate("2018-03")), None),
            (AfterEvent(event=Event.SIGNING, days=30), None),
            (None, None),
        ],
    )
    def test_agreement(self, due, day):
        """Of an agreement a fixed day is told, and no standing."""
        instalment = Instalment(
            key="b", amount=Amount(Money(100)), due=due, payer="sdn"
        )
        row = one(
            instalments,
            Agreement(
                parties=(BOARD,),
                payments=Payments(instalments=(instalment,)),
            ),
        )

        assert (day, None, Decimal("100.00"), "Farsta stadsdelsnämnd") == (
            row["due"],
            row["standing"],
            row["amount"],
            row["payer"],
        )

    def test_follow_up(self):
        """Of a follow-up the day is computed, and the standing told."""
        followed = follow_up(
            examples.trygghet_127_continued(),
            examples.trygghet_127_ledger(),
            on=date(2018, 6, 1),
        )
        first, _ = instalments({"a": followed}, "en")

        assert ("met in time", date(2018, 3, 26)) == (
            first["standing"],
            first["due"],
        )


class TestChanges:
    """One row a change, of histories and of follow-ups."""

    @staticmethod
    def amended(*versions):
        """Make a history of an agreement and what it became."""
        first, *later = versions
        return History(
            original=first,
            amendments=tuple(
                Amendment(
                    number=number,
                    first_day=date(2018 + number, 1, 1),
                    agreement=version,
                    reason="mer pengar",
                )
                for number, version in enumerate(later, 1)
            ),
        )

    def granting(self, name, amount):
        """Make an agreement of a sum."""
        grant = MoneyContribution(
            key="b", party="sdn", amount=Amount(Money(amount))
        )
        return Agreement(
            name=name,
            parties=(BOARD,),
            budget=Budget(contributions=(grant,)),
        )

    def test_rows(self):
        """Each change has its place, before and after; the sum stands once."""
        history = self.amended(
            self.granting("Öppna dörrar", 100),
            self.granting("Nya dörrar", 160),
        )
        expected = [
            (1, date(2019, 1, 1), "Namn", "Öppna dörrar", "Nya dörrar"),
            (
                1,
                date(2019, 1, 1),
                "Insats 1 (Farsta stadsdelsnämnd) › Belopp",
                "100 kr",
                "160 kr",
            ),
        ]
        for case in (history, follow_up(history, Ledger(), on=DAY)):
            rows = changes({"a": case})

            assert expected == [
                tuple(
                    row[name].replace("\xa0", " ")
                    if isinstance(row[name], str)
                    else row[name]
                    for name in (
                        "amendment",
                        "first_day",
                        "place",
                        "before",
                        "after",
                    )
                )
                for row in rows
            ]
            assert [Decimal("60.00"), None] == [row["effect"] for row in rows]
            assert {"mer pengar"} == {row["reason"] for row in rows}

    def test_no_effect_known(self):
        """Where the sum cannot be told, what it means is left empty."""
        history = self.amended(Agreement(), Agreement(name="Dörrar"))
        (row,) = changes({"a": history})

        assert (None, None) == (row["effect"], row["currency"])

    def test_agreement(self):
        """An agreement alone has no changes to tell."""
        with pytest.raises(IllFormedError) as caught:
            changes({"a": NEW})

        assert "portfolio.case" == caught.value.code
