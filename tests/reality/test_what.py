# SPDX-License-Identifier: MIT
"""Promises of what is promised, given and reached: *vad som avtalas*."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

import pytest

from iop.agreement import (
    AgreementForm,
    InKindContribution,
    MoneyContribution,
    UserCharge,
    public_money,
)
from iop.followup import OutcomeRow
from iop.render import follow_up_text
from iop.values import Amount, CaseNumber, Money, Period, StatedNumber

from . import papers
from .papers import BOARD, CLUB, YEAR, agreement, followed, gift, kr


class TestForm:
    """The agreement has a form, and may be called something else."""

    @pytest.mark.parametrize(
        ("slug", "sv", "en"),
        [
            ("association-grant", "föreningsbidrag", "association grant"),
            ("operating-grant", "verksamhetsbidrag", "operating grant"),
            ("procured-contract", "upphandlat avtal", "procured contract"),
            ("cooperation", "samverkansavtal", "cooperation contract"),
            ("letter-of-intent", "avsiktsförklaring", "letter of intent"),
        ],
    )
    def test_another_form(self, slug, sv, en):
        """What is no IOP does not pass without a remark."""
        assert [
            (
                "CON501",
                (
                    f"Avtalets form är enligt handlingarna {sv}. Reglerna här är "
                    "skrivna för IOP, och gäller inte utan vidare ett sådant "
                    "avtal."
                ),
                (
                    f"By its papers the agreement has the form {en}. The rules "
                    "here are written for IOP, and do not hold as they are for "
                    "such an agreement."
                ),
            )
        ] == papers.said(agreement(form=slug), "CON501")

    def test_called_otherwise(self):
        """What it is called is told, and changes nothing."""
        made = agreement(form="operating-grant", called="IOP")

        assert (AgreementForm.OPERATING_GRANT, "IOP") == (
            made.form,
            made.called,
        )
        assert [
            (
                "CON501",
                (
                    "Avtalets form är enligt handlingarna verksamhetsbidrag, och "
                    "det kallas IOP. Reglerna här är skrivna för IOP, och gäller "
                    "inte utan vidare ett sådant avtal."
                ),
                (
                    "By its papers the agreement has the form operating grant, "
                    "and it is called IOP. The rules here are written for IOP, "
                    "and do not hold as they are for such an agreement."
                ),
            )
        ] == papers.said(made, "CON501")

    def test_iop(self):
        """An IOP passes, and an agreement of no stated form is asked."""
        assert "met" == papers.status(agreement(form="iop"), "CON501")
        assert "undetermined" == papers.status(agreement(), "CON501")

    def test_not_called_an_iop(self):
        """No rule says of a contract that it is called an IOP."""
        made = agreement(
            form="procured-contract",
            purchase_signs={"is_sold_by_organisation": True},
        )

        assert [
            (
                "PRO003",
                (
                    "Organisationen säljer samma sak på en marknad. Det är ett "
                    "tecken på köp men ingen dom."
                ),
                (
                    "The organisation sells the same on a market. That is a sign "
                    "of a purchase but no verdict."
                ),
            )
        ] == papers.said(made, "PRO003", on=date(2021, 1, 1))


class TestInKind:
    """Goods and services are given, with a value or without."""

    FOOD: ClassVar = {
        "kind": "in-kind",
        "key": "mat",
        "party": "grannarna",
        "amount": {"money": kr(30)},
        "description": "mat och tvätt",
        "payee": "namnden",
    }

    def test_read(self):
        """It is a contribution of its own kind."""
        made = agreement(budget={"contributions": [self.FOOD]})

        assert (
            InKindContribution(
                key="mat",
                party="grannarna",
                amount=Amount(Money(30)),
                description="mat och tvätt",
                payee="namnden",
            ),
        ) == made.contributions
        assert "varor och tjänster" == InKindContribution.KIND.text.sv

    def test_delivered(self):
        """What was delivered of it is held against its value."""
        made = agreement(budget={"contributions": [gift(100), self.FOOD]})
        (delivery,) = followed(
            made,
            *papers.signed_by("namnden", "grannarna"),
            (
                "cost-accounted",
                "2019-02-01",
                {
                    "amount": kr(10),
                    "contribution": "mat",
                    "is_in_kind": True,
                },
            ),
        ).settlement.deliveries

        assert (Money(30), Money(10), Money(20)) == (
            delivery.promised,
            delivery.delivered,
            delivery.remaining,
        )

    @pytest.mark.parametrize("costs", [100, 130])
    def test_counted_or_not(self, costs):
        """It may be counted among the costs, or not."""
        made = agreement(
            budget={
                "costs": [
                    {
                        "key": "allt",
                        "description": "Allt",
                        "amount": {"money": kr(costs)},
                    }
                ],
                "contributions": [gift(100), self.FOOD],
                "funders": [],
            }
        )

        assert "met" == papers.status(made, "CON201")

    def test_without_a_value(self):
        """What is not priced is asked for where a sum needs it."""
        food = {key: v for key, v in self.FOOD.items() if key != "amount"}
        made = agreement(
            budget={
                "costs": [
                    {
                        "key": "allt",
                        "description": "Allt",
                        "amount": {"money": kr(130)},
                    }
                ],
                "contributions": [gift(100), food],
                "funders": [],
            }
        )

        assert made.contributions[1].value is None
        assert "undetermined" == papers.status(made, "CON201")


class TestPurposeOfMoney:
    """It is told who gets a contribution, and which cost it is for."""

    OTHER: ClassVar = {**CLUB, "key": "hamnen", "name": "Hamnens vänner"}

    def made(self, *gifts):
        """Read an agreement with two associations."""
        return agreement(
            parties=[BOARD, CLUB, self.OTHER],
            budget={
                "costs": [
                    {"key": "lon", "description": "Lön"},
                    {"key": "hyra", "description": "Hyra"},
                ],
                "contributions": list(gifts),
            },
        )

    def test_who_gets_it(self):
        """Where each contribution says so, the sums of each are known."""
        money = public_money(
            self.made(
                gift(60, key="a", payee="grannarna"),
                gift(40, key="b", payee="hamnen"),
            )
        )

        assert [("grannarna", Money(60)), ("hamnen", Money(40))] == [
            (one.key, one.total.money) for one in money.by_organisation
        ]

    def test_who_gets_some_of_it(self):
        """Where one does not, they cannot be told apart."""
        money = public_money(
            self.made(gift(60, key="a", payee="grannarna"), gift(40, key="b"))
        )

        assert money.by_organisation is None

    def test_which_cost(self):
        """A cost is charged to the contribution that is for its line."""
        made = self.made(
            gift(60, key="a", cost="lon"), gift(40, key="b", cost="hyra")
        )
        sums = followed(
            made,
            *papers.signed_by("namnden", "grannarna", "hamnen"),
            ("cost-accounted", "2019-02-01", {"amount": kr(5), "cost": "lon"}),
            ("cost-accounted", "2019-02-02", {"amount": kr(7)}),
        ).settlement

        assert "met" == papers.status(made, "CON101")
        assert [("a", Money(5)), ("b", Money(0)), (None, Money(7))] == [
            (row.key, row.accounted) for row in sums.by_source
        ]

    def test_read(self):
        """Both stand with the contribution."""
        (made,) = self.made(gift(60, payee="hamnen", cost="lon")).contributions

        assert (
            MoneyContribution(
                key="bidrag-namnden",
                party="namnden",
                amount=Amount(Money(60)),
                payee="hamnen",
                cost="lon",
            )
            == made
        )


class TestCharges:
    """Users pay, or it is free."""

    def made(self, *charges):
        """Read a budget in which the costs are more than what is given."""
        return agreement(
            budget={
                "costs": [
                    {
                        "key": "allt",
                        "description": "Allt",
                        "amount": {"money": kr(120)},
                    }
                ],
                "contributions": [gift(100)],
                "funders": [],
                "charges": list(charges),
            }
        )

    def test_read(self):
        """Who gets what for what is told."""
        charge = {
            "description": "hyra för ett rum",
            "amount": {"money": kr(20)},
            "is_free": False,
            "recipient": "grannarna",
        }

        assert (
            UserCharge(
                description="hyra för ett rum",
                amount=Amount(Money(20)),
                is_free=False,
                recipient="grannarna",
            ),
        ) == self.made(charge).budget.charges

    @pytest.mark.parametrize(
        ("charge", "comes_to"),
        [
            ({"amount": {"money": kr(20)}}, "met"),
            ({"amount": {"money": kr(19)}}, "not-met"),
            ({}, "undetermined"),
            ({"is_free": True}, "not-met"),
        ],
    )
    def test_balance(self, charge, comes_to):
        """What users pay may cover what is left of the costs."""
        made = self.made({"description": "besök", **charge})

        assert comes_to == papers.status(made, "CON201")


class TestBefore:
    """Grants and agreements came before."""

    def test_read(self):
        """Several of them, each with its form, sum, parties and volumes."""
        made = agreement(
            purpose={
                "earlier_cooperation": [
                    {
                        "name": "Sommarkvällar",
                        "form": "association-grant",
                        "amount": {"money": kr(50)},
                        "parties": ["namnden", "grannarna"],
                        "period": {
                            "first": "2016-01-01",
                            "last": "2016-12-31",
                        },
                        "volumes": [{"unit": "kvällar", "number": 12}],
                        "case_number": "0988/17",
                    },
                    {"name": "Öppet hus", "form": "iop"},
                ]
            }
        )
        first, second = made.purpose.earlier_cooperation

        assert (
            AgreementForm.ASSOCIATION_GRANT,
            Money(50),
            ("namnden", "grannarna"),
            Period.of_year(2016),
            "kvällar",
            CaseNumber("0988/17"),
        ) == (
            first.form,
            first.amount.money,
            first.parties,
            first.period,
            first.volumes[0].unit,
            first.case_number,
        )
        assert AgreementForm.IOP is second.form
        assert ["met", "met"] == [
            papers.status(made, code) for code in ("STO002", "CON101")
        ]

    @pytest.mark.parametrize(
        ("form", "signs", "found"),
        [
            ("procured-contract", {}, "not-met"),
            ("procured-contract", {"was_procured": False}, "not-met"),
            ("operating-grant", {"was_procured": False}, "met"),
            ("operating-grant", {}, "undetermined"),
        ],
    )
    def test_procured_before(self, form, signs, found):
        """What is replaced and was procured is a sign of a purchase."""
        made = agreement(
            term={"replaces": {"form": form, "amount": {"money": kr(50)}}},
            purchase_signs=signs,
        )

        assert Money(50) == made.term.replaces.amount.money
        assert found == papers.status(made, "PRO004")


class TestOutcomes:
    """What was reached stands beside what was planned."""

    HALF: ClassVar = {"first": "2019-01-01", "last": "2019-06-30"}
    PURPOSE: ClassVar = {
        "indicators": [
            {
                "key": "otrygga",
                "description": "andel otrygga",
                "unit": "procent",
                "baseline": "38.5",
                "target": "30",
                "target_on": "2019-12-31",
            },
            {
                "key": "nojda",
                "description": "nöjda besökare",
                "unit": "procent",
                "target": "90",
            },
            {"key": "fler", "description": "fler medlemmar"},
        ],
        "activities": [
            {
                "key": "kvallar",
                "description": "öppna kvällar",
                "volumes": [
                    {"unit": "besökare", "number": 400, "period": YEAR},
                    {"unit": "kvällar", "number": 0},
                ],
            }
        ],
        "undertakings": [
            {
                "key": "boende",
                "party": "grannarna",
                "description": "driver boende",
                "volumes": [{"unit": "platser", "number": 12}],
            }
        ],
    }

    def rows(self, *facts, **parts):
        """Set what was reached beside the plan."""
        made = agreement(purpose=self.PURPOSE, term={"period": YEAR}, **parts)
        return followed(
            made,
            *papers.signed_by("namnden", "grannarna"),
            *(("outcome-measured", "2019-06-15", one) for one in facts),
        )

    def told(self, *facts, **parts):
        """Tell of each row what was reached, in what, and the share."""
        return [
            (one.subject, one.unit, one.planned, one.reached, one.share)
            for one in self.rows(*facts, **parts).outcomes
            if one.entry is not None
        ]

    def test_planned_alone(self):
        """What is planned is told before anything is known."""
        rows = self.rows().outcomes

        assert (
            OutcomeRow(
                pointer="/purpose/indicators/0/target",
                subject="andel otrygga",
                unit="procent",
                planned=Decimal(30),
                target_on=date(2019, 12, 31),
            ),
            OutcomeRow(
                pointer="/purpose/indicators/1/target",
                subject="nöjda besökare",
                unit="procent",
                planned=Decimal(90),
            ),
            OutcomeRow(
                pointer="/purpose/activities/0/volumes/0",
                subject="öppna kvällar",
                unit="besökare",
                planned=Decimal(400),
                planned_in=Period.of_year(2019),
            ),
            OutcomeRow(
                pointer="/purpose/activities/0/volumes/1",
                subject="öppna kvällar",
                unit="kvällar",
                planned=Decimal(0),
            ),
            OutcomeRow(
                pointer="/purpose/undertakings/0/volumes/0",
                subject="driver boende",
                unit="platser",
                party="grannarna",
                planned=Decimal(12),
            ),
        ) == rows

    @pytest.mark.parametrize(
        ("facts", "row"),
        [
            # 312 besökare 2019
            (
                {"number": "312", "unit": "Besökare", "period": YEAR},
                ("öppna kvällar", "besökare", 400, 312, Decimal("0.78")),
            ),
            # of half the time there is no share
            (
                {"number": "312", "unit": "besökare", "period": HALF},
                ("öppna kvällar", "besökare", 400, 312, None),
            ),
            # by the activity, which counts two things
            (
                {"number": "400", "unit": "besökare", "activity": "kvallar"},
                ("öppna kvällar", "besökare", 400, 400, Decimal(1)),
            ),
            (
                {"number": "5", "activity": "kvallar"},
                ("öppna kvällar", None, None, 5, None),
            ),
            # of nothing planned there is no share
            (
                {"number": "5", "unit": "kvällar"},
                ("öppna kvällar", "kvällar", 0, 5, None),
            ),
            # 12 placerade personer
            (
                {"number": "12", "unit": "placerade personer"},
                (None, "placerade personer", None, 12, None),
            ),
            ({"number": "7"}, (None, None, None, 7, None)),
            (
                {"number": "9", "undertaking": "boende", "party": "grannarna"},
                ("driver boende", "platser", 12, 9, Decimal("0.75")),
            ),
            # another party's places are not these
            (
                {"number": "9", "unit": "platser", "party": "namnden"},
                (None, "platser", None, 9, None),
            ),
            # another time is not the planned one
            (
                {
                    "number": "9",
                    "unit": "platser",
                    "period": {"first": "2020-01-01", "last": "2020-12-31"},
                },
                (None, "platser", None, 9, None),
            ),
            # indikator otrygga: 31 procent, so much of the way from 38.5
            (
                {"number": "31", "indicator": "otrygga", "period": HALF},
                ("andel otrygga", "procent", 30, 31, Decimal("0.88")),
            ),
            (
                {"number": "42.75", "indicator": "otrygga"},
                (
                    "andel otrygga",
                    "procent",
                    30,
                    Decimal("42.75"),
                    Decimal("-0.5"),
                ),
            ),
            # 80 % nådda, with no baseline
            (
                {"number": "80", "indicator": "nojda"},
                ("nöjda besökare", "procent", 90, 80, None),
            ),
            (
                {"number": "80", "indicator": "fler"},
                ("fler medlemmar", None, None, 80, None),
            ),
        ],
    )
    def test_beside(self, facts, row):
        """Each outcome stands beside the only thing that it can be of."""
        assert [row] == self.told(facts)

    def test_about_so_much(self):
        """Of what is planned only about there is no share."""
        about = {"number": "400", "hedge": "about"}
        purpose = {
            "activities": [
                {
                    "key": "kvallar",
                    "description": "öppna kvällar",
                    "volumes": [{"unit": "besökare", "number": about}],
                }
            ]
        }
        (row,) = followed(
            agreement(purpose=purpose),
            *papers.signed_by("namnden", "grannarna"),
            (
                "outcome-measured",
                "2019-06-15",
                {"number": "312", "unit": "besökare"},
            ),
        ).outcomes

        assert (StatedNumber.parse("cirka 400"), Decimal(312), None) == (
            row.planned,
            row.reached,
            row.share,
        )

    @pytest.mark.parametrize(
        ("of", "number", "reached"),
        [
            (
                {"unit": "besökare"},
                {"number": "350", "hedge": "just-over"},
                StatedNumber.parse("drygt 350"),
            ),
            (
                {"indicator": "otrygga"},
                {"number": "31", "hedge": "about"},
                StatedNumber.parse("cirka 31"),
            ),
            # stated exactly it is the number itself
            (
                {"indicator": "otrygga"},
                {"number": "38.5"},
                Decimal("38.5"),
            ),
        ],
    )
    def test_reached_about_so_much(self, of, number, reached):
        """What was reached is kept as it is stated; only exact has a share."""
        share = Decimal(0) if isinstance(reached, Decimal) else None

        assert [(reached, share)] == [
            (*row[3:],) for row in self.told({**of, "number": number})
        ]

    def test_absurdly_much(self):
        """A share that no number can hold is not told."""
        facts = {"number": "9" * 19, "indicator": "otrygga"}
        volume = {**self.PURPOSE["indicators"][0], "target": "38.499999999"}
        made = agreement(purpose={"indicators": [volume]})
        (row,) = followed(
            made,
            *papers.signed_by("namnden", "grannarna"),
            ("outcome-measured", "2019-06-15", facts),
        ).outcomes

        assert (Decimal("9" * 19), None) == (row.reached, row.share)

    def test_never_added(self):
        """Two outcomes of one thing stand in two rows."""
        assert [200, 150] == [
            reached
            for _, _, _, reached, _ in self.told(
                {"number": "200", "unit": "besökare", "period": self.HALF},
                {"number": "150", "unit": "besökare", "period": self.HALF},
            )
        ]

    def test_annex_agreements(self):
        """Of two annex agreements the party tells which."""
        other = {**CLUB, "key": "hamnen", "name": "Hamnens vänner"}
        annexes = [
            {
                "key": f"avtal-{key}",
                "organisation": key,
                "volumes": [{"unit": "nätter", "number": number}],
                "undertakings": [
                    {
                        "key": f"driva-{key}",
                        "party": key,
                        "description": f"driver {key}",
                        "volumes": [{"unit": "bäddar", "number": number}],
                    }
                ],
            }
            for key, number in (("grannarna", 10), ("hamnen", 20))
        ]
        parties = [BOARD, CLUB, other]

        assert [
            (None, "nätter", 20, 5, Decimal("0.25")),
            ("driver hamnen", "bäddar", 20, 10, Decimal("0.5")),
            (None, "nätter", None, 6, None),
        ] == self.told(
            {"number": "5", "unit": "nätter", "party": "hamnen"},
            {"number": "10", "unit": "bäddar", "party": "hamnen"},
            {"number": "6", "unit": "nätter"},
            parties=parties,
            annex_agreements=annexes,
        )

    def test_of_several_together(self):
        """What one of several reached belongs to what they undertake."""
        other = {**CLUB, "key": "hamnen", "name": "Hamnens vänner"}
        together = {
            **self.PURPOSE["undertakings"][0],
            "with_parties": ["hamnen"],
        }
        made = agreement(
            parties=[BOARD, CLUB, other], purpose={"undertakings": [together]}
        )
        facts = {"number": "6", "unit": "platser", "party": "hamnen"}
        (row,) = followed(
            made,
            *papers.signed_by("namnden", "grannarna", "hamnen"),
            ("outcome-measured", "2019-06-15", facts),
        ).outcomes

        assert (None, Decimal(12), Decimal(6), Decimal("0.5")) == (
            row.party,
            row.planned,
            row.reached,
            row.share,
        )

    def test_the_period_chooses(self):
        """Of two numbers for two times, that of its own time counts."""
        halves = [
            {"unit": "besökare", "number": 100, "period": self.HALF},
            {"unit": "besökare", "number": 400, "period": YEAR},
        ]
        made = agreement(
            purpose={
                "activities": [
                    {
                        "key": "k",
                        "description": "kvällar",
                        "volumes": halves,
                    }
                ]
            }
        )
        rows = followed(
            made,
            *papers.signed_by("namnden", "grannarna"),
            (
                "outcome-measured",
                "2019-07-15",
                {"number": "80", "unit": "besökare", "period": self.HALF},
            ),
            on=date(2019, 8, 1),
        ).outcomes

        assert [Decimal("0.8"), None] == [one.share for one in rows]

    def test_in_words(self):
        """A person reads what was planned and reached, in both languages."""
        follow_up = self.rows(
            {"number": "31", "indicator": "otrygga"},
            {"number": "312", "unit": "besökare", "period": YEAR},
            {"number": "3", "unit": "kvällar", "period": self.HALF},
            {"number": "12", "unit": "platser", "party": "namnden"},
            {"number": "7"},
        )

        assert (
            "RESULTAT\n========\n\n"
            "andel otrygga: målet är 30 procent senast 31 december 2019, "
            "uppmätt 31 procent, 88 procent av vägen till målet\n"
            "nöjda besökare: målet är 90 procent, uppnått: inte känt\n"
            "öppna kvällar: planerat 400 besökare (1 januari 2019 – "
            "31 december 2019), uppnått 312 besökare, 78 procent av planerat\n"
            "öppna kvällar: planerat 0 kvällar, uppnått 3 kvällar "
            "(1 januari 2019 – 30 juni 2019)\n"
            "driver boende, Föreningen Grannarna: planerat 12 platser, "
            "uppnått: inte känt\n"
            "Socialnämnden: inget planerat, uppnått 12 platser\n"
            "inget planerat, uppnått 7\n\n"
            "EKONOMI\n"
        ) in follow_up_text(follow_up)
        assert (
            "OUTCOMES\n========\n\n"
            "andel otrygga: the target is 30 procent by 31 December 2019, "
            "measured 31 procent, 88 per cent of the way to the target\n"
            "nöjda besökare: the target is 90 procent, reached: not known\n"
            "öppna kvällar: planned 400 besökare (1 January 2019 – "
            "31 December 2019), reached 312 besökare, 78 per cent of it\n"
            "öppna kvällar: planned 0 kvällar, reached 3 kvällar "
            "(1 January 2019 – 30 June 2019)\n"
            "driver boende, Föreningen Grannarna: planned 12 platser, "
            "reached: not known\n"
            "Socialnämnden: nothing planned, reached 12 platser\n"
            "nothing planned, reached 7\n\n"
            "MONEY\n"
        ) in follow_up_text(follow_up, "en")

    def test_shows_that_it_was_signed(self):
        """What is measured was measured under a signed agreement."""
        follow_up = followed(
            agreement(), ("outcome-measured", "2018-01-01", {"number": "1"})
        )

        assert ([], True) == (
            papers.faults(follow_up),
            follow_up.timeline.is_signed,
        )

    def test_unknown_part(self):
        """An outcome of what the agreement does not have is told."""
        follow_up = self.rows({"number": "1", "activity": "okand"})

        assert (
            "LED001",
            (
                "Ett resultat mättes upp (1) den 15 juni 2019. Händelsen gäller "
                "en aktivitet som inte finns i avtalet."
            ),
        ) in papers.faults(follow_up)
