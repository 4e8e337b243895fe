# SPDX-License-Identifier: MIT
"""Rules that read several agreements together."""

from datetime import date

import attrs
import pytest

from iop import Agreement, CaseNumber, History, OrganisationNumber
from iop.agreement import (
    Activity,
    Appropriation,
    Area,
    Budget,
    MoneyContribution,
    Organisation,
    PublicBody,
    Purpose,
    Replaced,
    Term,
)
from iop.portfolio import ACROSS, review_across
from iop.rules import Severity
from iop.values import Amount, IllFormedError, Money, Period, StatedPeriod


YEAR = Period.of_year(2018)


def found(**agreements):
    """Return what is found, in Swedish and in short."""
    return [
        (one.code, one.agreements, one.message("sv").replace("\xa0", " "))
        for one in review_across(agreements)
    ]


class TestRules:
    """What holds of all of them."""

    def test_codes(self):
        """They have the codes of their files, in order, and weigh as they say."""
        assert [
            ("ACR001", Severity.WARNING),
            ("ACR002", Severity.WARNING),
            ("ACR003", Severity.WARNING),
            ("ACR004", Severity.NOTE),
            ("ACR005", Severity.WARNING),
            ("ACR006", Severity.NOTE),
            ("ACR007", Severity.NOTE),
            ("ACR008", Severity.WARNING),
        ] == [(rule.code, rule.severity) for rule in ACROSS]
        assert len(ACROSS) == len({rule.name for rule in ACROSS})

    @pytest.mark.parametrize("rule", ACROSS, ids=lambda rule: rule.code)
    def test_nothing_stated(self, rule):
        """Agreements that state nothing do not go against each other."""
        assert () == review_across(
            {"a": Agreement(), "b": Agreement()}, (rule,)
        )

    def test_no_agreement(self):
        """What is no agreement is refused."""
        with pytest.raises(IllFormedError) as caught:
            review_across({"a": "ett avtal"})

        assert "portfolio.case" == caught.value.code

    def test_history(self):
        """Of a history the last version is read."""
        first = Agreement(case_number=CaseNumber("1-2018"))

        assert ["ACR002"] == [
            code for code, *_ in found(a=History(original=first), b=first)
        ]


def drawing(amount, total, per="", **stated):
    """Make an agreement that draws on an appropriation."""
    given = {"case_number": CaseNumber("7-2018"), **stated}
    return Agreement(
        term=Term(period=YEAR),
        budget=Budget(
            contributions=(
                MoneyContribution(
                    key="b",
                    party="sdn",
                    amount=Amount.parse(amount),
                    appropriation="anslag",
                ),
            ),
            appropriations=(
                Appropriation(
                    key="anslag",
                    purpose="trygghet",
                    total=total and Amount.parse(total + per),
                    **given,
                ),
            ),
        ),
    )


class TestAppropriation:
    """ACR001: an appropriation is not drawn beyond its total."""

    def test_beyond(self):
        """Two that draw too much together are found, with by how much."""
        assert [
            (
                "ACR001",
                ("a", "b"),
                (
                    "Avtalen tar minst 1 100 000 kr ur anslaget trygghet, som är "
                    "på 1 000 000 kr. Det är 100 000 kr för mycket."
                ),
            )
        ] == found(
            a=drawing("600 000 kr", "1 000 000 kr"),
            b=drawing("500 000 kr", "1 000 000 kr"),
        )

    @pytest.mark.parametrize(
        ("amount", "total", "per"),
        [
            ("400 000 kr", "1 000 000 kr", ""),
            ("högst 900 000 kr", "1 000 000 kr", ""),
            ("500 000 kr", "cirka 1 000 000 kr", ""),
            ("500 000 kr", None, ""),
            ("500 000 kr", "1 000 000 kr", " per år"),
            ("600 000 kr", "2 000 000 kr", ""),
        ],
    )
    def test_not_beyond(self, amount, total, per):
        """What may be within it is not found: of two totals the larger holds."""
        assert [] == found(
            a=drawing("600 000 kr", total and "1 000 000 kr", per),
            b=drawing(amount, total, per),
        )

    def test_identity(self):
        """Without a number it is known by purpose, grantor and day."""
        by = {"case_number": None, "granted_by": "KF", "granted_in": "budget"}
        pair = {
            "a": drawing("600 000 kr", "1 000 000 kr", **by),
            "b": drawing("500 000 kr", "1 000 000 kr", **by),
        }

        assert ["ACR001"] == [code for code, *_ in found(**pair)]
        by["granted_by"] = None
        pair["b"] = drawing("500 000 kr", "1 000 000 kr", **by)

        assert [] == found(**pair)

    def test_currencies(self):
        """Sums in different currencies are not added."""
        assert [] == found(
            a=drawing("600 000 kr", "1 000 000 kr"),
            b=euro(500_000),
        )


def euro(amount):
    """Make an agreement that draws euro."""
    made = drawing("1 kr", "1 000 000 kr")
    paid = MoneyContribution(
        key="b",
        party="sdn",
        amount=Amount(Money(amount, "EUR")),
        appropriation="anslag",
    )
    return Agreement(
        term=made.term,
        budget=Budget(
            contributions=(paid,),
            appropriations=made.budget.appropriations,
        ),
    )


class TestCaseNumber:
    """ACR002: a case number of its own."""

    def test_dash_for_space(self):
        """One that differs by a space or a dash alone is the same."""
        a, b, c = (
            Agreement(case_number=CaseNumber(number))
            for number in ("1.2.5./375-2018", "1.2.5 375/2018", "376-2018")
        )

        assert [
            (
                "ACR002",
                ("a", "b"),
                (
                    "1.2.5./375-2018 och 1.2.5 375/2018 är samma diarienummer, "
                    "bortsett från mellanslag och skiljetecken."
                ),
            )
        ] == found(a=a, b=b, c=c)


def working(period, name="Fritidsföreningen", activity="Öppna kvällar"):
    """Make an agreement on open evenings in Farsta."""
    return Agreement(
        parties=(Organisation(key="o", name=name),),
        term=Term(period=period),
        purpose=Purpose(
            area=Area(name="Farsta"),
            activities=(Activity(key="a", description=activity),),
        ),
    )


class TestSameWork:
    """ACR003: the same work is not agreed on twice."""

    def test_overlap(self):
        """The days that both terms have are told."""
        later = Period(date(2018, 7, 1), None)

        assert [
            (
                "ACR003",
                ("a", "b"),
                (
                    "Fritidsföreningen ska göra samma sak enligt två avtal under "
                    "tiden 1 juli 2018 – 31 december 2018: Öppna kvällar."
                ),
            )
        ] == found(
            a=working(YEAR), b=working(later, activity="öppna  kvällar")
        )

    @pytest.mark.parametrize(
        "other",
        [
            working(Period.of_year(2019)),
            working(YEAR, name="En annan förening"),
            working(YEAR, activity="Läxhjälp"),
            working(StatedPeriod(months=12)),
            attrs.evolve(working(YEAR), purpose=None),
        ],
    )
    def test_other(self, other):
        """Another time, organisation or activity is another thing."""
        assert [] == found(a=working(YEAR), b=other)


def following(first, number="1-2018", name=None):
    """Make an agreement that replaces another."""
    return Agreement(
        term=Term(
            period=Period(first, None),
            replaces=Replaced(
                name=name, case_number=number and CaseNumber(number)
            ),
        )
    )


OLD = Agreement(
    name="Öppna dörrar",
    case_number=CaseNumber("1-2018"),
    term=Term(period=YEAR),
)


class TestPredecessors:
    """ACR004-ACR006: who follows on whom."""

    def test_unknown(self):
        """One that is not there is told of."""
        assert [
            (
                "ACR004",
                ("a",),
                "Avtalet ersätter 9-2018, som inte finns bland avtalen.",
            )
        ] == found(a=following(date(2019, 1, 1), "9-2018"), b=OLD)

    @pytest.mark.parametrize(
        ("first", "told"),
        [
            (
                date(2018, 12, 31),
                [
                    (
                        "ACR005",
                        ("a", "b"),
                        (
                            "Avtalet börjar den 31 december 2018, men det som det "
                            "ersätter gäller till och med den 31 december 2018."
                        ),
                    )
                ],
            ),
            (date(2019, 1, 1), []),
            (
                date(2019, 1, 2),
                [
                    (
                        "ACR006",
                        ("a", "b"),
                        "Inget avtal gäller från och med den 1 januari 2019 till och med den 1 januari 2019.",
                    )
                ],
            ),
        ],
    )
    def test_days(self, first, told):
        """The day before, on and after the first day that is right."""
        assert told == found(a=following(first), b=OLD)
        assert told == found(a=following(first, None, "öppna dörrar"), b=OLD)

    def test_several(self):
        """Of two by the same name nobody knows which is meant."""
        first = following(date(2019, 5, 1), None, "Öppna dörrar")
        other = Agreement(name="Öppna dörrar", term=OLD.term)

        assert [] == found(a=first, b=OLD, c=other)

    def test_no_days(self):
        """Without days there is neither overlap nor gap."""
        assert [] == found(
            a=following(date(2019, 5, 1)),
            b=Agreement(case_number=CaseNumber("1-2018")),
        )


def party(name, number=None):
    """Make an agreement with an organisation."""
    return Agreement(
        parties=(
            PublicBody(key="sdn", name="Nämnden"),
            Organisation(
                key="o",
                name=name,
                number=number and OrganisationNumber(number),
            ),
        )
    )


class TestOrganisations:
    """ACR007 and ACR008: one organisation, one name and one number."""

    def test_names(self):
        """Two names of one number are told; small letters are no other name."""
        assert [
            (
                "ACR007",
                ("a", "b", "c"),
                (
                    "Organisationen med nummer 802000-0009 kallas KFUM, KFUM JKS "
                    "och Kfum."
                ),
            )
        ] == found(
            a=party("KFUM", "802000-0009"),
            b=party("KFUM JKS", "802000-0009"),
            c=party("Kfum", "802000-0009"),
            d=party("KFUM Öst"),
        )

    def test_numbers(self):
        """Two numbers of one name are told."""
        assert [
            (
                "ACR008",
                ("a", "b"),
                "KFUM har numren 802000-0009 och 212000-0142.",
            )
        ] == found(
            a=party("KFUM", "802000-0009"), b=party("Kfum", "212000-0142")
        )
