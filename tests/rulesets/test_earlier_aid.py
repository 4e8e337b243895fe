# SPDX-License-Identifier: MIT
"""What an organisation was granted by other agreements."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop import Agreement, CaseNumber, Circumstances, OrganisationNumber
from iop.agreement import (
    AnnexAgreement,
    Budget,
    MoneyContribution,
    Organisation,
    PublicBody,
    Signature,
)
from iop.rules import AidRegime, EarlierAid
from iop.rulesets import review
from iop.rulesets.state_aid import FoundAid, earlier_aid
from iop.values import Amount, IllFormedError, Money, StatedDate


NUMBER = OrganisationNumber("802000-0009")
CLUB = Organisation(key="o", name="Fritidsföreningen", number=NUMBER)
OTHER = Organisation(key="p", name="Läxhjälpen")
BOARD = PublicBody(key="sdn", name="Nämnden")
BEFORE = date(2023, 1, 1)
RATE = Decimal(10)


def granting(amount="1 000 000 kr", on=date(2022, 5, 2), **stated):
    """Make an agreement that grants money on a day."""
    given = {
        "parties": (BOARD, CLUB),
        "budget": Budget(
            contributions=(
                MoneyContribution(
                    key="b",
                    party="sdn",
                    amount=amount and Amount.parse(amount),
                ),
            )
        ),
        "signatures": on and (Signature(party="sdn", on=on),),
        **stated,
    }
    return Agreement(**given)


def found(whose=NUMBER, **agreements):
    """Gather the earlier aid of an organisation."""
    return earlier_aid(whose, agreements, before=BEFORE, sek_per_euro=RATE)


def aid(euro, on=date(2022, 5, 2)):
    """Make what is found of one grant."""
    return EarlierAid(on=on, amount=Money(euro, "EUR"))


class TestFound:
    """What counts, and on what day."""

    @pytest.mark.parametrize(
        "whose", [NUMBER, "fritidsföreningen"], ids=["number", "name"]
    )
    def test_days(self, whose):
        """What was granted before the day counts, in the order of the days."""
        assert FoundAid(
            aid=(aid(50_000, date(2021, 3, 1)), aid(100_000)), unknown=()
        ) == found(
            whose,
            a=granting(),
            b=granting("500 000 kr", date(2021, 3, 1)),
            c=granting(on=BEFORE),
        )

    @pytest.mark.parametrize(
        ("on", "counts"),
        [
            (date(2022, 12, 31), 1),
            (date(2023, 1, 1), 0),
            (date(2023, 1, 2), 0),
        ],
    )
    def test_last_day(self, on, counts):
        """The day before counts, and the day itself does not."""
        assert counts == len(found(a=granting(on=on)).aid)

    def test_counted_once(self):
        """An agreement that is given twice counts once."""
        one = granting(case_number=CaseNumber("1-2022"))

        assert 1 == len(found(a=one, b=one).aid)

    @pytest.mark.parametrize(
        "agreement",
        [
            granting(parties=(BOARD, OTHER)),
            granting(budget=Budget(contributions=())),
            granting("0 kr"),
        ],
        ids=["another", "no money", "nothing"],
    )
    def test_nothing(self, agreement):
        """Another organisation, or no money, is no aid."""
        assert FoundAid(aid=(), unknown=()) == found(a=agreement)

    @pytest.mark.parametrize(
        "agreement",
        [
            granting("cirka 1 000 000 kr"),
            granting(None),
            granting(budget=None),
            granting(on=None),
            granting(on=StatedDate("2022-05")),
            granting(parties=(BOARD, CLUB, OTHER)),
        ],
        ids=["about", "no sum", "no budget", "no day", "a month", "shared"],
    )
    def test_unknown(self, agreement):
        """What is not told exactly is told of, and not lost."""
        assert FoundAid(aid=(), unknown=("a",)) == found(a=agreement)

    def test_month_after(self):
        """A month that surely is later is not unknown."""
        assert FoundAid(aid=(), unknown=()) == found(
            a=granting(on=StatedDate("2023-05"))
        )

    def test_shared(self):
        """Of a shared grant each has what its annex agreement gives it."""
        shared = granting(
            parties=(BOARD, CLUB, OTHER),
            annex_agreements=(
                AnnexAgreement(
                    key="x",
                    organisation="o",
                    amount=Amount(Money(300_000)),
                ),
                AnnexAgreement(
                    key="y",
                    organisation="p",
                    amount=Amount(Money(700_000)),
                ),
            ),
        )

        assert (aid(30_000),) == found(a=shared).aid
        assert (aid(70_000),) == found("Läxhjälpen", a=shared).aid

    def test_regime(self):
        """It is under the rules that are said."""
        made = earlier_aid(
            NUMBER,
            {"a": granting()},
            before=BEFORE,
            sek_per_euro=RATE,
            regime="sgei",
        )

        assert [AidRegime.SGEI] == [one.regime for one in made.aid]

    def test_reaches_the_rule(self):
        """What is found is what AID001 counts, across boards."""
        new = granting("1 500 000 kr", date(2023, 2, 1))
        told = Circumstances(
            is_undertaking=True,
            regime=AidRegime.GENERAL,
            sek_per_euro=RATE,
            earlier_aid=found(a=granting()).aid,
        )
        alone = attrs.evolve(told, earlier_aid=())
        (with_earlier, without) = (
            review(new, on=date(2023, 3, 1), circumstances=each)["AID001"]
            for each in (told, alone)
        )

        assert ("not-met", "met") == (
            with_earlier.status.value,
            without.status.value,
        )


class TestRefused:
    """What is refused, by errors of ours."""

    @pytest.mark.parametrize(
        ("code", "given"),
        [
            ("aid.agreements", {"agreements": []}),
            ("date.expected", {"before": "2023-01-01"}),
            ("rate.range", {"sek_per_euro": Decimal("0.1")}),
            ("choice.unknown", {"regime": "allmänt"}),
            ("type.expected", {"agreements": {"a": "ett avtal"}}),
        ],
    )
    def test_is_refused(self, code, given):
        """Each argument is held to what it is."""
        arguments = {
            "agreements": {"a": granting()},
            "before": BEFORE,
            "sek_per_euro": RATE,
            **given,
        }
        with pytest.raises(IllFormedError) as caught:
            earlier_aid(NUMBER, **arguments)

        assert code == caught.value.code
