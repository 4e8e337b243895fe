# SPDX-License-Identifier: MIT
"""Tests of the signs of a purchase (*upphandling*)."""

from datetime import date, timedelta
from decimal import Decimal

import attrs
import pytest

from iop import law
from iop.agreement.agreement import Agreement
from iop.agreement.agreement_form import AgreementForm
from iop.agreement.budget import (
    Budget,
    MoneyContribution,
    PremisesContribution,
)
from iop.agreement.decisions import Case, Decision, DecisionOutcome
from iop.agreement.participants import Participant
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.purchase_signs import PurchaseSigns, ServiceKind
from iop.agreement.term import Extension, Replaced, Term
from iop.examples import complete, trygghet_127
from iop.law.acts import LOU
from iop.law.sources import Provenance, SourceKind
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.law_days import DayOrigin, TakenDay
from iop.rules.outcomes import Outcome
from iop.rulesets.procurement import RULES
from iop.values.amounts import Amount, Per
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate
from iop.values.stated_periods import StatedPeriod

from ..each import each


ON = date(2024, 6, 1)
JUDGED = date(2020, 3, 11)
"""The day of HFD 2020 ref. 15, on an agreement of June 2016."""
A_DAY = timedelta(days=1)
CODES = [rule.code for rule in RULES]
CASE = ("PRO001", "PRO002", "PRO003", "PRO007")
"""The signs that rest on the Act and on the leading case."""
FACTS = ("PRO004", "PRO005", "PRO006")
"""The library's own signs, each of which was there in the case."""

BOARD = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
REGION = PublicBody(key="region", name="Region Stockholm")
KFUM = Organisation(key="kfum", name="KFUM")
ONE_YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
TWO_YEARS = Period(date(2024, 1, 1), date(2025, 12, 31))
NO_SIGNS = PurchaseSigns(
    service=ServiceKind.GENERAL,
    is_offered_by_others=False,
    is_sold_by_organisation=False,
    was_procured=False,
    is_public_task=False,
    is_enforceable=False,
    unit_price=Amount(Money(0)),
)

NO_PRICE = (
    "Avtalet kan förlängas, men vad det offentliga betalar under förlängningen är inte angivet.",
    "The agreement can be extended, but what the public side pays during the extension is not stated.",
)
NO_PRICE_WITHOUT_END = (
    "Avtalet kan löpa utan slut, men vad det offentliga betalar per månad eller år är inte angivet.",
    "The agreement can run without end, but what the public side pays for each month or year is not stated.",
)
NO_WHOLE_YEARS = (
    "Ett belopp är per år, månad eller liknande, men tiden är inte ett helt antal sådana.",
    "A sum is per year, month or the like, but the time is no whole number of those.",
)
BEYOND_48_MONTHS = (
    "Tiden är längre än 48 månader, och ingen summa för hela tiden anges. Räknat som månadsvärdet gånger 48 kan värdet ligga under gränsen, men inte räknat för hela tiden. Ange summan för hela tiden, om avtalet har en.",
    "The time is longer than 48 months, and no sum for the whole of it is stated. As the monthly value times 48 the value may be below the limit, but not for the whole time. State the sum for the whole time, if the agreement has one.",
)
CURRENCY = (
    "Ett belopp är i en annan valuta än kronor, och räknas inte om här.",
    "A sum is in another currency than kronor, and is not converted here.",
)


def held(code: str, agreement: Agreement, on: date = ON) -> Outcome:
    """Hold an agreement against one rule of the set."""
    return RULES[code].outcome(agreement, At(on=on))


def decided(agreement: Agreement, on: date | StatedDate) -> Agreement:
    """Let an agreement have been decided on a day."""
    decision = Decision(key="beslut", on=on, outcome=DecisionOutcome.APPROVED)
    return attrs.evolve(agreement, case=Case(decisions=(decision,)))


def told(outcome: Outcome) -> list[tuple[str, str, str]]:
    """Tell the findings: place, Swedish, English; spaces made plain."""
    return [
        (
            finding.pointer,
            *(
                finding.message(lang).replace("\u00a0", " ")
                for lang in ("sv", "en")
            ),
        )
        for finding in outcome.findings
    ]


def reasons(outcome: Outcome) -> list[tuple[str, str]]:
    """Tell the reasons in both languages."""
    return [(reason.sv, reason.en) for reason in outcome.reasons]


class TestSet:
    """The set as a whole."""

    def test_rules(self):
        """There are seven signs, and one rule on the limits."""
        assert [
            ("PRO001", "direct-economic-interest"),
            ("PRO002", "enforceable-promises"),
            ("PRO003", "sold-by-organisation"),
            ("PRO004", "procured-before"),
            ("PRO005", "price-per-unit"),
            ("PRO006", "no-end"),
            ("PRO007", "offered-by-others"),
            ("PRO101", "value-below-direct-award-limit"),
        ] == [(rule.code, rule.name) for rule in RULES]

    def test_severities(self):
        """No sign is an error; those of the leading case are warnings.

        PRO007 was a note while it rested on two municipalities' pages alone.
        """
        assert {
            code: Severity.WARNING if code in CASE else Severity.NOTE
            for code in CODES
        } == {rule.code: rule.severity for rule in RULES}

    def test_standing(self):
        """The first citation says what each mainly rests on."""
        read, own = Provenance.READ, Provenance.OWN

        assert {
            **dict.fromkeys((*CASE, "PRO101"), read),
            **dict.fromkeys(FACTS, own),
            "PRO007": Provenance.REPORTED,
        } == {rule.code: rule.citations[0].provenance for rule in RULES}

    def test_leading_case(self):
        """Every sign cites the leading case or the one below, with address."""
        cited = {
            rule.code: [
                citation.source
                for citation in rule.citations
                if citation.source.kind is SourceKind.CASE
            ]
            for rule in RULES.without("PRO101")
        }

        assert all(cited.values())
        assert all(source.url for many in cited.values() for source in many)
        assert "mål 3556-18" == cited["PRO006"][0].reference
        assert "HFD 2020 ref. 15" == cited["PRO001"][-1].reference

    @pytest.mark.parametrize("code", FACTS)
    def test_facts_of_the_case(self, code):
        """A fact of the case is cited as one, and as no ground of it."""
        own, fact = RULES[code].citations

        assert Provenance.OWN is own.provenance
        assert "omständighet i målet" in fact.note.sv
        assert "a circumstance of the case" in fact.note.en
        assert (
            "men det som har lästs av domen visar inte att det var ett skäl"
            in (RULES[code].demand.sv)
        )
        assert "enligt biblioteket" in RULES[code].demand.sv

    @each("rule", RULES.without("PRO101"))
    def test_no_verdict(self, rule):
        """Every sign says that it is one, and no verdict."""
        (finding,) = rule.outcome(rule.breaks(), rule.breaking(ON)).findings

        assert finding.message("sv").endswith(
            "Det är ett tecken på köp men ingen dom."
        )
        assert finding.message("en").endswith(
            "That is a sign of a purchase but no verdict."
        )

    @each("rule", RULES.without("PRO101"))
    def test_called_an_iop(self, rule):
        """Of what is called an IOP it is said that the name settles nothing.

        It was said of every contract before, whatever that is called.
        """
        for stated in (
            {"form": AgreementForm.IOP},
            {"called": "IOP-avtal"},
            {"called": "Idéburna offentliga partnerskap"},
        ):
            agreement = attrs.evolve(rule.breaks(), **stated)
            (finding,) = rule.outcome(agreement, rule.breaking(ON)).findings

            assert finding.message("sv").endswith(
                "Det är ett tecken på köp men ingen dom. Vad avtalet kallas "
                "avgör inte saken."
            )
            assert finding.message("en").endswith(
                "That is a sign of a purchase but no verdict. What the "
                "agreement is called does not settle the matter."
            )

    @pytest.mark.parametrize("code", CODES)
    def test_examples(self, code):
        """Each is met by its one example; the other breaks it alone."""
        rule = RULES[code]

        assert Status.MET is held(code, rule.meets()).status
        assert [code] == [
            other for other in CODES if held(other, rule.breaks()).findings
        ]

    @pytest.mark.parametrize("code", CODES)
    def test_nothing_stated(self, code):
        """Of an agreement that states nothing, nothing is found."""
        assert Status.UNDETERMINED is held(code, Agreement()).status

    def test_complete(self):
        """The complete example has no sign, and leaves nothing open."""
        assert {Status.MET, Status.NOT_APPLICABLE} >= {
            held(code, complete()).status for code in CODES
        }

    def test_complete_with_no_price_stated(self):
        """Without what it says of price, pay may follow units."""
        market = attrs.evolve(complete().purchase_signs, unit_price=None)
        agreement = attrs.evolve(complete(), purchase_signs=market)
        found = {code: held(code, agreement) for code in CODES}

        assert [] == [code for code in CODES if found[code].findings]
        assert {
            "PRO005": (("/purchase_signs/unit_price",), []),
            "PRO101": ((), [NO_PRICE]),
        } == {
            code: (outcome.not_stated, reasons(outcome))
            for code, outcome in found.items()
            if outcome.status is Status.UNDETERMINED
        }

    def test_trygghet(self):
        """Of the real case nothing is found; its report tells no market."""
        outcome = held("PRO101", trygghet_127(), date(2018, 6, 1))

        assert Status.UNDETERMINED is outcome.status
        assert (
            "/purchase_signs/service",
            "/term/extensions",
            "/term/period",
        ) == outcome.not_stated
        assert (
            ("value-with-options", Money(850_000)),
            ("value-is-whole", False),
        ) == outcome.notes


class TestLeadingCase:
    """PRO001 to PRO003, signs of HFD 2020 ref. 15."""

    @pytest.mark.parametrize(
        ("code", "name", "sv", "en"),
        [
            (
                "PRO001",
                "is_public_task",
                "Arbetet görs för den offentliga partens räkning, mot betalning.",
                "The work is done on the public party's behalf, for pay.",
            ),
            (
                "PRO002",
                "is_enforceable",
                "Det som parterna lovar kan drivas igenom rättsligt.",
                "What the parties promise can be enforced in law.",
            ),
            (
                "PRO003",
                "is_sold_by_organisation",
                "Organisationen säljer samma sak på en marknad.",
                "The organisation sells the same on a market.",
            ),
        ],
    )
    def test_stated(self, code, name, sv, en):
        """What is stated to be so is a sign; what is not so is none."""
        yes, no, untold = (
            held(code, Agreement(purchase_signs=PurchaseSigns(**{name: fact})))
            for fact in (True, False, None)
        )

        assert [
            (
                f"/purchase_signs/{name}",
                f"{sv} Det är ett tecken på köp men ingen dom.",
                f"{en} That is a sign of a purchase but no verdict.",
            )
        ] == told(yes)
        assert Status.MET is no.status
        assert (f"/purchase_signs/{name}",) == untold.not_stated

    @pytest.mark.parametrize("code", CASE)
    @pytest.mark.parametrize(
        "on",
        [
            pytest.param(date(2016, 6, 30), id="as-the-agreement-judged"),
            pytest.param(JUDGED - A_DAY, id="day-before"),
            pytest.param(JUDGED, id="on-the-day"),
            pytest.param(JUDGED + A_DAY, id="day-after"),
        ],
    )
    def test_day(self, code, on):
        """The judgment said what the law already meant, so the day is alike.

        It was of 2020, and applied the Act of 2007 to an agreement of 2016.
        So there is no first day, which there was before.
        """
        outcome = held(code, decided(RULES[code].breaks(), on))

        assert Status.NOT_MET is outcome.status
        assert (
            TakenDay(
                on=on,
                origin=DayOrigin.DECISION,
                pointer="/case/decisions/0/on",
            )
            == outcome.law_day
        )
        assert "juni 2016" in RULES[code].law_day_reason.sv

    @pytest.mark.parametrize("on", [date(1900, 1, 1), date(2100, 12, 31)])
    def test_on_any_day(self, on):
        """No sign has a first day, or a last."""
        assert all(rule.is_in_force(on) for rule in RULES)


class TestPay:
    """A purchase presupposes pay."""

    PREMISES = PremisesContribution(
        key="lokal", party="sdn", amount=Amount(Money(80_000))
    )
    OWN = MoneyContribution(
        key="eget", party="kfum", amount=Amount(Money(80_000))
    )
    NOTHING = MoneyContribution(
        key="inget", party="sdn", amount=Amount(Money(0))
    )
    STRANGER = MoneyContribution(
        key="nagons", party="okand", amount=Amount(Money(80_000))
    )

    @staticmethod
    def found(*contributions, signs=None):
        """Hold an agreement with these contributions against every rule."""
        agreement = Agreement(
            parties=(BOARD, KFUM),
            budget=Budget(contributions=contributions),
            purchase_signs=signs,
        )
        return {code: held(code, agreement) for code in CODES}

    @pytest.mark.parametrize("given", [(), (OWN,), (OWN, NOTHING)])
    def test_nothing(self, given):
        """Where the public side gives nothing no sign is asked for."""
        found = self.found(*given)

        assert {Status.NOT_APPLICABLE} == {
            outcome.status for outcome in found.values()
        }
        assert [
            (
                "Ingen offentlig part anges ge något, och ett köp förutsätter ersättning.",
                "No public party is stated to give anything, and a purchase presupposes pay.",
            )
        ] == reasons(found["PRO001"])

    def test_in_kind_only(self):
        """Premises may be pay; without money there is no price or value."""
        found = self.found(self.PREMISES)

        assert {"PRO005", "PRO101"} == {
            code
            for code, outcome in found.items()
            if outcome.status is Status.NOT_APPLICABLE
        }
        assert reasons(found["PRO005"]) == reasons(found["PRO101"])

    def test_stranger(self):
        """What somebody gives who is not listed may be public."""
        assert {Status.UNDETERMINED} == {
            outcome.status for outcome in self.found(self.STRANGER).values()
        }

    def test_parties_not_stated(self):
        """Without the parties it is not known who gives what."""
        agreement = Agreement(budget=Budget(contributions=(self.OWN,)))

        assert Status.UNDETERMINED is held("PRO001", agreement).status

    def test_participant(self):
        """What a participant gives that is no public body is not public."""
        sponsor = attrs.evolve(self.OWN, party="bolaget")
        agreement = Agreement(
            parties=(BOARD, KFUM),
            participants=(Participant(key="bolaget", name="Bolaget"),),
            budget=Budget(contributions=(sponsor,)),
        )

        assert Status.NOT_APPLICABLE is held("PRO001", agreement).status

    def test_stated_all_the_same(self):
        """What is stated to be a sign is one, whoever gives what."""
        signs = PurchaseSigns(
            is_offered_by_others=True,
            is_sold_by_organisation=True,
            was_procured=True,
            is_public_task=True,
            is_enforceable=True,
            unit_price=Amount(Money(1)),
        )
        found = self.found(signs=signs)

        assert {"PRO006", "PRO101"} == {
            code
            for code, outcome in found.items()
            if outcome.status is not Status.NOT_MET
        }

    def test_no_sign_stays_none(self):
        """And what is stated to be none is none."""
        found = self.found(signs=NO_SIGNS)

        assert {"PRO006", "PRO101"} == {
            code
            for code, outcome in found.items()
            if outcome.status is not Status.MET
        }

    def test_no_end(self):
        """A term without end is a sign all the same."""
        agreement = Agreement(
            parties=(BOARD, KFUM),
            budget=Budget(contributions=()),
            term=Term(period=Period(date(2024, 1, 1), None)),
        )

        assert Status.NOT_MET is held("PRO006", agreement).status


class TestOtherSigns:
    """PRO004, PRO005 and PRO007."""

    @pytest.mark.parametrize(
        ("code", "name", "sv", "en"),
        [
            (
                "PRO004",
                "was_procured",
                "Samma arbete har upphandlats tidigare.",
                "The same work has been procured before.",
            ),
            (
                "PRO007",
                "is_offered_by_others",
                "Andra erbjuder samma sak på en marknad.",
                "Others offer the same on a market.",
            ),
        ],
    )
    def test_stated(self, code, name, sv, en):
        """What is stated to be so is a sign; what is not so is none."""
        yes, no, untold = (
            held(code, Agreement(purchase_signs=PurchaseSigns(**{name: fact})))
            for fact in (True, False, None)
        )

        assert [
            (
                f"/purchase_signs/{name}",
                f"{sv} Det är ett tecken på köp men ingen dom.",
                f"{en} That is a sign of a purchase but no verdict.",
            )
        ] == told(yes)
        assert Status.MET is no.status
        assert (f"/purchase_signs/{name}",) == untold.not_stated

    def test_replaced(self):
        """So is that the agreement replaces one that was procured."""
        replaced = Replaced(form=AgreementForm.PROCURED_CONTRACT)
        agreement = Agreement(term=Term(replaces=replaced))

        assert ["/term/replaces/form"] == [
            pointer for pointer, _, _ in told(held("PRO004", agreement))
        ]

    def test_price(self):
        """A price for each unit is a sign, from one öre up."""
        assert [
            (
                "/purchase_signs/unit_price",
                "Betalningen följer enheter (0,01 kr). Det är ett tecken på köp men ingen dom.",
                "Pay follows units (SEK 0.01). That is a sign of a purchase but no verdict.",
            )
        ] == told(
            held(
                "PRO005",
                Agreement(
                    purchase_signs=PurchaseSigns(
                        unit_price=Amount(Money("0.01"))
                    )
                ),
            )
        )

    def test_no_price(self):
        """A price of nothing says that pay follows no units."""
        agreement = Agreement(
            purchase_signs=PurchaseSigns(unit_price=Amount(Money(0)))
        )

        assert Status.MET is held("PRO005", agreement).status

    def test_price_not_stated(self):
        """A price that is not stated may be there."""
        assert ("/purchase_signs/unit_price",) == held(
            "PRO005", Agreement(purchase_signs=PurchaseSigns())
        ).not_stated

    def test_vat(self):
        """What is a sign for VAT as well cites the tax agency.

        Its page says nothing of units, so PRO005 no longer cites it.
        """
        assert {"PRO002"} == {
            rule.code
            for rule in RULES
            if "Skatteverket"
            in [citation.source.issuer for citation in rule.citations]
        }


class TestNoEnd:
    """PRO006, a term or an extension without end."""

    def held(self, *extensions: Extension, period: Period = ONE_YEAR):
        """Hold a term with these extensions against the rule."""
        term = Term(period=period, extensions=extensions)
        return held("PRO006", Agreement(term=term))

    def said(self, sv: str, en: str) -> tuple[str, str]:
        """Tell the finding on a part."""
        return (
            f"Inget slut finns för {sv}. Det är ett tecken på köp men ingen dom.",
            f"There is no end to {en}. That is a sign of a purchase but no verdict.",
        )

    def test_extension(self):
        """Each extension without end is said, by its number."""
        outcome = self.held(
            Extension(key="ett", until=date(2025, 12, 31)),
            Extension(key="sen", is_open_ended=True),
        )

        assert [
            (
                "/term/extensions/1/is_open_ended",
                *self.said("förlängning 2", "extension 2"),
            )
        ] == told(outcome)

    def test_term(self):
        """A term until further notice has no end."""
        assert [
            ("/term/period", *self.said("avtalstiden", "the term"))
        ] == told(self.held(period=Period(date(2024, 1, 1), None)))

    @pytest.mark.parametrize(
        "extensions",
        [
            pytest.param((), id="none"),
            pytest.param(
                (Extension(key="ett", until=date(2025, 12, 31)),), id="day"
            ),
            pytest.param(
                (Extension(key="ett", is_open_ended=False),), id="denied"
            ),
        ],
    )
    def test_met(self, extensions):
        """What has an end, or is said to have one, is no sign."""
        assert Status.MET is self.held(*extensions).status

    def test_known_in_part(self):
        """An end that is not known may be none."""
        outcome = self.held(
            Extension(key="ett", months=12, is_automatic=True),
            period=StatedPeriod(first=date(2024, 1, 1)),
        )

        assert (("/term/period",), ("/term/extensions/0/times",)) == (
            outcome.known_in_part,
            outcome.not_stated,
        )

    def test_not_stated(self):
        """What is not stated may have no end."""
        unsaid = Term(extensions=(Extension(key="ett"),))

        assert ("/term/extensions", "/term/period") == held(
            "PRO006", Agreement()
        ).not_stated
        assert ("/term/extensions/0/until", "/term/period") == held(
            "PRO006", Agreement(term=unsaid)
        ).not_stated


def money(
    amount: Amount | None,
    period: Period | None = None,
    party: str = "sdn",
) -> MoneyContribution:
    """Let a party give money."""
    return MoneyContribution(
        key="bidrag", party=party, amount=amount, period=period
    )


def yearly(kronor: int) -> Amount:
    """State a sum for each year."""
    return Amount(Money(kronor), per=Per.YEAR)


def whole(kronor: int | str) -> Amount:
    """State a sum for the whole term."""
    return Amount(Money(kronor))


def worth(
    *contributions: MoneyContribution,
    period: Period | None = TWO_YEARS,
    extensions: tuple[Extension, ...] | None = (),
    service: ServiceKind | None = ServiceKind.GENERAL,
    is_vat_included: bool | None = None,
) -> Agreement:
    """Make an agreement with money, a term and a kind of service."""
    return Agreement(
        parties=(BOARD, REGION, KFUM),
        budget=Budget(
            contributions=contributions, is_vat_included=is_vat_included
        ),
        purchase_signs=PurchaseSigns(service=service),
        term=Term(period=period, extensions=extensions),
    )


def value(agreement: Agreement) -> tuple[Money, tuple[str, ...], list]:
    """Tell the value, and what lacks, where the limit is far above it."""
    outcome = held("PRO101", agreement)
    notes = dict(outcome.notes)

    assert not outcome.findings
    assert notes["value-is-whole"] is (outcome.status is Status.MET)

    return (
        notes["value-with-options"],
        outcome.not_stated,
        reasons(outcome),
    )


class TestValue:
    """PRO101, the value of the whole time with extensions."""

    UNTIL_2026 = Extension(key="ett", until=date(2026, 12, 31))
    UNTIL_2027 = Extension(key="sen", until=date(2027, 12, 31))

    def test_sum_for_the_term(self):
        """Sums for the whole term are added, of all public parties alone."""
        agreement = worth(
            money(whole(200_000)),
            money(whole(100_000), party="region"),
            money(whole(50_000), party="kfum"),
            PremisesContribution(
                key="lokal", party="sdn", amount=whole(80_000)
            ),
        )

        assert (Money(300_000), (), []) == value(agreement)

    def test_sum_per_year(self):
        """A sum per year is counted for each year."""
        assert (Money(200_000), (), []) == value(worth(money(yearly(100_000))))

    @pytest.mark.parametrize(
        ("extensions", "kronor"),
        [
            pytest.param((UNTIL_2026,), 300_000, id="one"),
            pytest.param((UNTIL_2027, UNTIL_2026), 400_000, id="the-farthest"),
            pytest.param(
                (Extension(key="kort", until=date(2024, 6, 30)),),
                200_000,
                id="no-longer-than-the-term",
            ),
        ],
    )
    def test_sum_per_year_in_an_extension(self, extensions, kronor):
        """A sum per year is for each year of an extension too."""
        agreement = worth(money(yearly(100_000)), extensions=extensions)

        assert (Money(kronor), (), []) == value(agreement)

    def test_sum_for_the_term_in_an_extension(self):
        """What a sum for the term comes to in an extension is not known."""
        agreement = worth(money(whole(200_000)), extensions=(self.UNTIL_2026,))

        assert (Money(200_000), (), [NO_PRICE]) == value(agreement)

    def test_sum_for_the_extension(self):
        """A sum of its own for the extension makes the value whole."""
        agreement = worth(
            money(whole(200_000), TWO_YEARS),
            money(whole(90_000), Period.of_year(2026)),
            extensions=(self.UNTIL_2026,),
        )

        assert (Money(290_000), (), []) == value(agreement)

    def test_extension_until_the_end_of_the_term(self):
        """An option that makes the time no longer needs no price."""
        agreement = worth(
            money(whole(200_000)),
            extensions=(Extension(key="noll", until=date(2025, 12, 31)),),
        )

        assert (Money(200_000), (), []) == value(agreement)

    @pytest.mark.parametrize(
        ("period", "until", "known"),
        [
            # Half a year with its option is a whole one.
            (
                Period(date(2024, 1, 1), date(2024, 6, 30)),
                date(2024, 12, 31),
                100_000,
            ),
            # So is a time that goes across New Year, with a month or a day.
            (
                Period(date(2023, 3, 1), date(2024, 1, 31)),
                date(2024, 2, 29),
                100_000,
            ),
            (
                Period(date(2024, 1, 1), date(2024, 12, 30)),
                date(2024, 12, 31),
                100_000,
            ),
            # And a whole year has 245 days of 365 to it.
            (
                Period(date(2023, 3, 1), date(2024, 2, 29)),
                date(2024, 10, 31),
                "167123.29",
            ),
        ],
    )
    def test_extension_within_the_year(self, period, until, known):
        """An option that ends in the last year of the term counts as any."""
        agreement = worth(
            money(yearly(100_000)),
            period=period,
            extensions=(Extension(key="kort", until=until),),
        )

        assert (Money(known), (), []) == value(agreement)

    @pytest.mark.parametrize("until", [date(2024, 7, 1), date(2024, 12, 31)])
    def test_price_of_an_extension_within_the_year(self, until):
        """It asks for a price as any, and one of its own is added."""
        half = Period(date(2024, 1, 1), date(2024, 6, 30))
        option = (Extension(key="kort", until=until),)
        own = money(whole(40_000), Period(date(2024, 7, 1), until))

        assert (Money(60_000), (), [NO_PRICE]) == value(
            worth(money(whole(60_000)), period=half, extensions=option)
        )
        assert (Money(100_000), (), []) == value(
            worth(
                money(whole(60_000), half), own, period=half, extensions=option
            )
        )

    def test_sum_for_the_first_extension_of_two(self):
        """A sum for the first extension leaves the second open."""
        agreement = worth(
            money(whole(200_000), TWO_YEARS),
            money(whole(90_000), Period.of_year(2026)),
            extensions=(self.UNTIL_2026, self.UNTIL_2027),
        )

        assert (Money(290_000), (), [NO_PRICE]) == value(agreement)

    def test_sum_for_a_part_of_the_extension(self):
        """A sum that ends a day too early leaves the last day open."""
        agreement = worth(
            money(whole(200_000), TWO_YEARS),
            money(whole(90_000), Period(date(2026, 1, 1), date(2026, 12, 30))),
            extensions=(self.UNTIL_2026,),
        )

        assert (Money(290_000), (), [NO_PRICE]) == value(agreement)

    def test_sum_per_year_of_its_own_period(self):
        """A sum per year of a period of its own is for that period alone."""
        agreement = worth(
            money(yearly(100_000), ONE_YEAR), extensions=(self.UNTIL_2026,)
        )

        assert (Money(100_000), (), [NO_PRICE]) == value(agreement)

    def test_extension_by_a_part_of_a_year(self):
        """A part of a year is computed by days: 181 of 365 in 2026."""
        agreement = worth(
            money(yearly(100_000)),
            extensions=(Extension(key="halvt", until=date(2026, 6, 30)),),
        )

        assert (Money("249589.04"), (), []) == value(agreement)

    def test_extensions_by_a_year_and_by_a_part(self):
        """The longest counts: three years, and 181 days of 365 in 2027."""
        agreement = worth(
            money(yearly(100_000)),
            extensions=(
                Extension(key="mer", until=date(2027, 6, 30)),
                self.UNTIL_2026,
            ),
        )

        assert (Money("349589.04"), (), []) == value(agreement)

    @pytest.mark.parametrize(
        ("gift", "period", "known"),
        [
            pytest.param(
                money(yearly(100_000)),
                Period(date(2024, 1, 1), date(2025, 6, 30)),
                "149589.04",
                id="term",
            ),
            pytest.param(
                money(
                    yearly(100_000),
                    Period(date(2024, 1, 1), date(2024, 6, 30)),
                ),
                TWO_YEARS,
                "49726.78",
                id="own-period",
            ),
        ],
    )
    def test_part_of_a_year(self, gift, period, known):
        """A part of a year is by days: 181 of 365 in 2025, 182 of 366."""
        assert (Money(known), (), []) == value(worth(gift, period=period))

    @pytest.mark.parametrize(
        ("kronor", "status", "reason"),
        [
            (349_999, Status.MET, []),
            (350_000, Status.UNDETERMINED, [NO_WHOLE_YEARS]),
            (699_999, Status.UNDETERMINED, [NO_WHOLE_YEARS]),
            (700_000, Status.NOT_MET, []),
        ],
    )
    def test_part_of_a_year_that_matters(self, kronor, status, reason):
        """It is open only where a whole second year would reach the limit.

        That the parts of a year are not known kept the rule open before, far
        from the limit as well.
        """
        outcome = held(
            "PRO101",
            worth(
                money(yearly(kronor)),
                period=Period(date(2024, 1, 1), date(2025, 6, 30)),
            ),
        )

        assert (status, reason) == (outcome.status, reasons(outcome))

    @pytest.mark.parametrize(
        ("amount", "known", "reason"),
        [
            (whole(100_000), 100_000, [NO_PRICE]),
            (yearly(100_000), 400_000, []),
            (Amount(Money(1_000), per=Per.HALF_YEAR), 8_000, []),
            (Amount(Money(1_000), per=Per.QUARTER), 16_000, []),
            (Amount(Money(1_000), per=Per.MONTH), 48_000, []),
            (Amount(Money(1_000), per=Per.DAY), 1_461_000, []),
        ],
        ids=["term", "year", "half-year", "quarter", "month", "day"],
    )
    def test_extension_without_end(self, amount, known, reason):
        """A time without end is what a month costs times 48 (LOU 5:13).

        Before the act was read its value could not be computed.
        """
        agreement = worth(
            money(amount),
            extensions=(Extension(key="sen", is_open_ended=True),),
            service=ServiceKind.SOCIAL,
        )

        assert (Money(known), (), reason) == value(agreement)

    @pytest.mark.parametrize(
        ("gift", "known", "reason"),
        [
            (money(whole(100_000)), 100_000, [NO_PRICE_WITHOUT_END]),
            (money(yearly(100_000)), 400_000, []),
            (
                money(yearly(100_000), ONE_YEAR),
                100_000,
                [NO_PRICE_WITHOUT_END],
            ),
        ],
        ids=["term", "year", "own-period"],
    )
    def test_term_without_end(self, gift, known, reason):
        """So is a term without end, if a sum for each year is stated."""
        agreement = worth(gift, period=Period(date(2024, 1, 1), None))

        assert (Money(known), (), reason) == value(agreement)

    def test_own_period_without_end(self):
        """And so is a sum per year until further notice."""
        agreement = worth(
            money(yearly(100_000), Period(date(2024, 1, 1), None))
        )

        assert (Money(400_000), (), []) == value(agreement)

    def test_without_end_by_the_week(self):
        """Four years are no whole number of weeks: 208 at least, 209 at most.

        Above the limit with 209 weeks and below it with 208 it is open.
        """
        found = [
            held(
                "PRO101",
                worth(
                    money(Amount(Money(kronor), per=Per.WEEK)),
                    period=Period(date(2024, 1, 1), None),
                ),
            )
            for kronor in (3_349, 3_350, 3_366)
        ]

        assert [
            (Status.MET, []),
            (Status.UNDETERMINED, [NO_WHOLE_YEARS]),
            (Status.NOT_MET, []),
        ] == [(outcome.status, reasons(outcome)) for outcome in found]

    @pytest.mark.parametrize(
        ("last", "by_month", "for_the_time"),
        [
            pytest.param(date(2027, 11, 30), 470_000, 470_000, id="47"),
            pytest.param(date(2027, 12, 31), 480_000, 480_000, id="48"),
            pytest.param(date(2028, 1, 31), 480_000, 490_000, id="49"),
        ],
    )
    def test_48_months(self, last, by_month, for_the_time):
        """Without a stated total 48 months count, with one the whole time.

        The sums are written by hand: 10 000 kr a month from 2024-01-01.
        """
        monthly = money(Amount(Money(10_000), per=Per.MONTH))
        agreement = worth(monthly, period=Period(date(2024, 1, 1), last))
        stated = attrs.evolve(
            agreement,
            budget=attrs.evolve(agreement.budget, total=whole(490_000)),
        )

        assert (Money(by_month), (), []) == value(agreement)
        assert (Money(for_the_time), (), []) == value(stated)

    @pytest.mark.parametrize(
        ("total", "known"),
        [
            (None, 480_000),
            (whole(600_000), 600_000),
            (yearly(120_000), 480_000),
            (Amount(Money(1), unit="plats"), 480_000),
            (Amount(Money(1), is_increase=True), 480_000),
        ],
        ids=["none", "total", "per-year", "per-unit", "increase"],
    )
    def test_stated_total(self, total, known):
        """A total is a sum for the whole of the time, and nothing else."""
        agreement = worth(
            money(yearly(120_000)),
            period=Period(date(2024, 1, 1), date(2028, 12, 31)),
        )
        stated = attrs.evolve(
            agreement, budget=attrs.evolve(agreement.budget, total=total)
        )

        assert (Money(known), (), []) == value(stated)

    @pytest.mark.parametrize(
        ("kronor", "total", "status", "reason"),
        [
            (139_999, None, Status.MET, []),
            (140_000, None, Status.UNDETERMINED, [BEYOND_48_MONTHS]),
            (174_999, None, Status.UNDETERMINED, [BEYOND_48_MONTHS]),
            (175_000, None, Status.NOT_MET, []),
            (140_000, 700_000, Status.NOT_MET, []),
        ],
    )
    def test_48_months_that_matter(self, kronor, total, status, reason):
        """Five years: open where four are below the limit and five are not.

        The limit is 700 000 kr. Whether a sum per year with a last day is a
        stated total the act does not say.
        """
        agreement = worth(
            money(yearly(kronor)),
            period=Period(date(2024, 1, 1), date(2028, 12, 31)),
        )
        outcome = held(
            "PRO101",
            attrs.evolve(
                agreement,
                budget=attrs.evolve(
                    agreement.budget, total=total and whole(total)
                ),
            ),
        )

        assert (status, reason) == (outcome.status, reasons(outcome))

    def test_48_months_with_an_extension(self):
        """An extension counts as if it were used, and so makes it longer."""
        agreement = worth(
            money(yearly(100_000)),
            extensions=(Extension(key="tre", months=36),),
        )

        assert (Money(400_000), (), []) == value(agreement)

    def test_48_months_of_what_is_known_in_part(self):
        """Five years from a day that is not known are longer as well."""
        agreement = worth(
            money(yearly(100_000)), period=StatedPeriod(months=60)
        )

        assert (Money(400_000), (), []) == value(decided(agreement, ON))

    def test_sum_for_the_term_beyond_48_months(self):
        """A sum for the whole term is a stated total by itself."""
        agreement = worth(
            money(whole(600_000)),
            period=Period(date(2024, 1, 1), date(2028, 12, 31)),
        )

        assert (Money(600_000), (), []) == value(agreement)

    def test_to_the_last_year_there_is(self):
        """A time that ends before 48 months can is not longer."""
        agreement = worth(
            money(yearly(100_000)),
            period=Period(date(9998, 1, 1), date(9999, 12, 31)),
        )

        assert (Money(200_000), (), []) == value(decided(agreement, ON))

    def test_term_not_stated(self):
        """Without a term, it must be stated, and whether it can be extended."""
        agreement = worth(money(yearly(100_000)), period=None, extensions=None)

        assert (
            Money(0),
            ("/term/extensions", "/term/period"),
            [],
        ) == value(agreement)

    def test_extension_without_a_day(self):
        """How far an extension reaches must be stated."""
        agreement = worth(
            money(yearly(100_000)), extensions=(Extension(key="ett"),)
        )

        assert (Money(200_000), ("/term/extensions/0/until",), []) == value(
            agreement
        )

    def test_extension_by_itself(self):
        """How often it goes on by itself must be stated."""
        agreement = worth(
            money(yearly(100_000)),
            extensions=(Extension(key="ett", months=12, is_automatic=True),),
        )

        assert (Money(200_000), ("/term/extensions/0/times",), []) == value(
            agreement
        )

    @pytest.mark.parametrize(
        ("period", "until", "place"),
        [
            (TWO_YEARS, StatedDate("2027"), "/term/extensions/0/until"),
            (
                StatedPeriod(first=date(2024, 1, 1)),
                date(2027, 12, 31),
                "/term/period",
            ),
            (StatedPeriod(months=24), date(2027, 12, 31), "/term/period"),
        ],
        ids=["extension", "end", "start"],
    )
    def test_time_known_in_part(self, period, until, place):
        """So must the time that is known in part, more exactly."""
        agreement = worth(
            money(yearly(100_000)),
            period=period,
            extensions=(Extension(key="ett", until=until),),
        )

        assert (place,) == held("PRO101", decided(agreement, ON)).known_in_part

    def test_own_period_known_in_part(self):
        """And the period of a sum."""
        agreement = worth(
            money(yearly(100_000), StatedPeriod(first=date(2024, 1, 1)))
        )

        assert ("/budget/contributions/0/period",) == held(
            "PRO101", agreement
        ).known_in_part

    def test_sum_that_is_not_stated(self):
        """A sum that is not stated is asked for."""
        agreement = worth(money(whole(200_000)), money(None))

        assert (
            Money(200_000),
            ("/budget/contributions/1/amount",),
            [],
        ) == value(agreement)

    def test_sum_that_is_not_exact(self):
        """With one that is about so much, the value is about so much."""
        about = Amount(Money(100_000), hedge=Hedge.ABOUT)
        agreement = worth(money(whole(200_000)), money(about))

        assert (
            Amount(Money(300_000), hedge=Hedge.ABOUT),
            (),
            [],
        ) == value(agreement)

    def test_other_currency(self):
        """A sum in another currency is not converted."""
        agreement = worth(
            money(whole(200_000)), money(Amount(Money(90_000, "EUR")))
        )

        assert (Money(200_000), (), [CURRENCY]) == value(agreement)

    def test_nothing_in_another_currency(self):
        """Nothing is nothing in any currency."""
        agreement = worth(
            money(whole(200_000)), money(Amount(Money(0, "EUR")))
        )

        assert (Money(200_000), (), []) == value(agreement)

    def test_money_from_a_stranger(self):
        """Money from somebody who is no party may be public."""
        agreement = worth(
            money(whole(200_000)), money(whole(1), party="okand")
        )

        assert (
            Money(200_000),
            ("/budget/contributions/1/party",),
            [],
        ) == value(agreement)

    def test_money_from_a_stranger_alone(self):
        """Then nothing is known, and the extension is not priced either."""
        agreement = worth(
            money(whole(1), party="okand"), extensions=(self.UNTIL_2026,)
        )

        assert (
            Money(0),
            ("/budget/contributions/0/party",),
            [NO_PRICE],
        ) == value(agreement)

    @pytest.mark.parametrize(
        ("agreement", "pointers"),
        [
            pytest.param(
                Agreement(
                    purchase_signs=PurchaseSigns(service=ServiceKind.GENERAL)
                ),
                ("/budget/contributions", "/parties"),
                id="both",
            ),
            pytest.param(
                Agreement(
                    parties=(BOARD,),
                    purchase_signs=PurchaseSigns(service=ServiceKind.GENERAL),
                ),
                ("/budget/contributions",),
                id="contributions",
            ),
            pytest.param(
                Agreement(
                    budget=Budget(contributions=(money(whole(1)),)),
                    purchase_signs=PurchaseSigns(service=ServiceKind.GENERAL),
                ),
                ("/parties",),
                id="parties",
            ),
        ],
    )
    def test_not_stated(self, agreement, pointers):
        """Parties and contributions must be stated."""
        assert (Money(0), pointers, []) == value(agreement)

    @pytest.mark.parametrize(
        "contributions",
        [
            pytest.param((), id="none"),
            pytest.param((money(whole(0)),), id="of-nothing"),
            pytest.param((money(whole(9**9), party="kfum"),), id="own"),
        ],
    )
    def test_no_public_money(self, contributions):
        """Without public money there is nothing that could be a purchase."""
        outcome = held("PRO101", worth(*contributions))

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            (
                "Ingen offentlig part anges ge pengar.",
                "No public party is stated to give money.",
            )
        ] == reasons(outcome)
        assert () == outcome.notes


class TestLimit:
    """PRO101, the limit on the day of the award."""

    @pytest.mark.parametrize(
        ("on", "status"),
        [
            (date(2015, 12, 31), Status.UNDETERMINED),
            (date(2016, 1, 1), Status.NOT_MET),
            (date(2018, 6, 1), Status.NOT_MET),
            (date(2022, 1, 31), Status.MET),
            (StatedDate("2015"), Status.UNDETERMINED),
            (StatedDate("2018"), Status.NOT_MET),
            (StatedDate("2021"), Status.MET),
            (StatedDate("2019-12-20/2020-01-10"), Status.UNDETERMINED),
            (StatedDate("../2018-06-01"), Status.UNDETERMINED),
        ],
    )
    def test_day_of_award(self, on, status):
        """600 000 kr is held to the limit of the decision, not of 2023."""
        outcome = held(
            "PRO101",
            decided(worth(money(whole(600_000))), on),
            date(2023, 6, 1),
        )

        assert status is outcome.status
        assert on == outcome.law_day.on

    def test_day_of_award_not_known(self):
        """Before the first limit that is known, and between two, it is said."""
        early, between = (
            held("PRO101", decided(worth(money(whole(600_000))), on))
            for on in (
                date(2015, 12, 31),
                StatedDate("2019-12-20/2020-01-10"),
            )
        )

        assert [
            (
                (
                    "Direktupphandlingsgränsen: här finns uppgift först från och "
                    "med den 1 januari 2016."
                ),
                (
                    "The direct-award limit is known here only from 1 January "
                    "2016 on."
                ),
            )
        ] == reasons(early)
        assert ("/case/decisions/0/on",) == between.known_in_part

    def test_draft(self):
        """What has no day of its own is held to the limit on the day."""
        draft = attrs.evolve(worth(money(whole(600_000))), term=None)
        outcome = held("PRO101", draft, date(2018, 6, 1))

        assert DayOrigin.REVIEW is outcome.law_day.origin
        assert [Money(586_907)] == [
            dict(one.fields)["limit"] for one in outcome.findings
        ]

    def test_not_below(self):
        """What is not below the limit is told with value, limit and day."""
        outcome = held(
            "PRO101",
            decided(worth(money(whole(850_000))), date(2018, 6, 1)),
        )

        assert [
            (
                "/budget/contributions",
                "Är avtalet ett köp är värdet minst 850 000 kr, förlängningar inräknade. Direktupphandlingsgränsen är 586 907 kr på den dag som räknas (1 juni 2018); tröskelvärdet är 2 096 097 kr. Värdet ligger alltså inte under gränsen. Källa till gränsen: Tröskelvärden och direktupphandlingsgränser 2018-2019 (återgivet i annat dokument).",
                "If the agreement is a purchase, its value is at least SEK 850,000, extensions included. The direct-award limit is SEK 586,907 on the day that counts (1 June 2018); the threshold is SEK 2,096,097. So the value is not below the limit. Source of the limit: Thresholds and direct-award limits 2018-2019 (reported by another document).",
            )
        ] == told(outcome)
        assert [Severity.NOTE] == [
            finding.severity for finding in outcome.findings
        ]
        assert (
            ("value-with-options", Money(850_000)),
            ("value-is-whole", True),
            ("limit", Money(586_907)),
        ) == outcome.notes

    @pytest.mark.parametrize(
        ("kronor", "status"),
        [
            pytest.param("699999.99", Status.MET, id="one-ore-below"),
            pytest.param("700000", Status.NOT_MET, id="equal"),
            pytest.param("700000.01", Status.NOT_MET, id="one-ore-above"),
        ],
    )
    def test_below_is_below(self, kronor, status):
        """A value equal to the limit is not below it."""
        assert status is held("PRO101", worth(money(whole(kronor)))).status

    @pytest.mark.parametrize(
        ("service", "on", "limit"),
        [
            (ServiceKind.GENERAL, "2016-01-01", 534_890),
            (ServiceKind.GENERAL, "2017-12-31", 534_890),
            (ServiceKind.GENERAL, "2018-01-01", 586_907),
            (ServiceKind.GENERAL, "2021-12-31", 615_312),
            (ServiceKind.GENERAL, "2022-01-31", 626_284),
            (ServiceKind.GENERAL, "2022-02-01", 700_000),
            (ServiceKind.GENERAL, "2025-12-31", 700_000),
            (ServiceKind.GENERAL, "2026-01-01", 700_000),
            (ServiceKind.GENERAL, "2026-11-30", 700_000),
            (ServiceKind.GENERAL, "2026-12-31", 700_000),
            (ServiceKind.SOCIAL, "2017-01-01", 534_890),
            (ServiceKind.SOCIAL, "2021-12-31", 615_312),
            (ServiceKind.SOCIAL, "2022-01-01", 626_284),
            (ServiceKind.SOCIAL, "2022-01-31", 626_284),
            (ServiceKind.SOCIAL, "2022-02-01", 7_802_550),
            (ServiceKind.SOCIAL, "2024-01-01", 8_109_450),
            (ServiceKind.SOCIAL, "2025-12-31", 8_109_450),
            (ServiceKind.SOCIAL, "2026-01-01", 8_513_250),
            (ServiceKind.SOCIAL, "2026-12-31", 8_513_250),
            (ServiceKind.WELFARE, "2019-01-01", 1_991_766),
            (ServiceKind.WELFARE, "2020-01-01", 2_156_469),
            (ServiceKind.WELFARE, "2021-12-31", 2_156_469),
        ],
    )
    def test_by_kind_and_day(self, service, on, limit):
        """The limit is that of the kind of service, on the day."""
        day = date.fromisoformat(on)
        under, equal = (
            held(
                "PRO101",
                decided(worth(money(whole(kronor)), service=service), day),
            )
            for kronor in (limit - 1, limit)
        )

        assert Status.MET is under.status
        assert ("limit", Money(limit)) == under.notes[-1]
        assert [Money(limit)] == [
            dict(finding.fields)["limit"] for finding in equal.findings
        ]

    @pytest.mark.parametrize(
        ("service", "on", "parameter"),
        [
            (ServiceKind.GENERAL, "2015-12-31", law.DIRECT_AWARD_LIMIT),
            (ServiceKind.GENERAL, "2027-01-01", law.DIRECT_AWARD_LIMIT),
            (
                ServiceKind.SOCIAL,
                "2016-12-31",
                law.DIRECT_AWARD_LIMIT_SOCIAL,
            ),
            (
                ServiceKind.SOCIAL,
                "2027-01-01",
                law.DIRECT_AWARD_LIMIT_SOCIAL,
            ),
            (
                ServiceKind.WELFARE,
                "2018-12-31",
                law.DIRECT_AWARD_LIMIT_WELFARE,
            ),
            (
                ServiceKind.WELFARE,
                "2022-01-01",
                law.DIRECT_AWARD_LIMIT_WELFARE,
            ),
        ],
    )
    def test_not_known(self, service, on, parameter):
        """Where no limit is known it is said why; none is guessed."""
        day = date.fromisoformat(on)
        outcome = held(
            "PRO101",
            decided(worth(money(whole(9**9)), service=service), day),
        )
        why = parameter.why_unknown(day)

        assert Status.UNDETERMINED is outcome.status
        assert [(why.sv, why.en)] == reasons(outcome)

    def test_unverified_limit(self):
        """A limit that is not verified is told to be so."""
        outcome = held(
            "PRO101",
            decided(
                worth(money(whole(534_890)), service=ServiceKind.SOCIAL),
                date(2017, 1, 15),
            ),
        )

        assert [
            (
                "/budget/contributions",
                "Är avtalet ett köp är värdet minst 534 890 kr, förlängningar inräknade. Direktupphandlingsgränsen för sociala och andra särskilda tjänster är 534 890 kr på den dag som räknas (15 januari 2017); tröskelvärdet är 6 855 225 kr. Värdet ligger alltså inte under gränsen. Källa till gränsen: Nya tröskelvärden för upphandling enligt LOU (ej kontrollerat).",
                "If the agreement is a purchase, its value is at least SEK 534,890, extensions included. The direct-award limit for social and other special services is SEK 534,890 on the day that counts (15 January 2017); the threshold is SEK 6,855,225. So the value is not below the limit. Source of the limit: New thresholds under the Public Procurement Act (not verified).",
            )
        ] == told(outcome)

    def test_threshold_not_known(self):
        """For welfare services no threshold is known."""
        outcome = held(
            "PRO101",
            decided(
                worth(money(whole(2_156_469)), service=ServiceKind.WELFARE),
                date(2021, 12, 31),
            ),
        )

        assert [
            (
                "/budget/contributions",
                "Är avtalet ett köp är värdet minst 2 156 469 kr, förlängningar inräknade. Direktupphandlingsgränsen för välfärdstjänster är 2 156 469 kr på den dag som räknas (31 december 2021); tröskelvärdet är inte känt här. Värdet ligger alltså inte under gränsen. Källa till gränsen: Gamla tröskelvärden (återgivet i annat dokument).",
                "If the agreement is a purchase, its value is at least SEK 2,156,469, extensions included. The direct-award limit for welfare services is SEK 2,156,469 on the day that counts (31 December 2021); the threshold is not known here. So the value is not below the limit. Source of the limit: Former thresholds (reported by another document).",
            )
        ] == told(outcome)

    @pytest.mark.parametrize("service", [None, ServiceKind.WELFARE])
    def test_below_every_limit(self, service):
        """Below the general limit the kind of service cannot matter.

        Of welfare services no limit is known after 2021.
        """
        under, equal = (
            held("PRO101", worth(money(whole(kronor)), service=service))
            for kronor in (699_999, 700_000)
        )

        assert Status.MET is under.status
        assert ("limit", Money(700_000)) == under.notes[-1]
        assert Status.UNDETERMINED is equal.status

    def test_general_limit_is_the_lowest(self):
        """No kind of service has ever had a lower limit."""
        others = (
            law.DIRECT_AWARD_LIMIT_SOCIAL,
            law.DIRECT_AWARD_LIMIT_WELFARE,
        )

        for dated in (dated for one in others for dated in one.values):
            for day in (dated.first_day, dated.last_day):
                assert law.DIRECT_AWARD_LIMIT.on(day).value <= dated.value

    def test_no_limit_at_all(self):
        """Where no limit is known on the day the kind is not asked for."""
        day = date(2015, 12, 31)
        agreement = decided(worth(money(whole(1)), service=None), day)
        outcome = held("PRO101", agreement)
        why = law.DIRECT_AWARD_LIMIT.why_unknown(day)

        assert ((), [(why.sv, why.en)]) == (
            outcome.not_stated,
            reasons(outcome),
        )

    def test_about_without_a_kind(self):
        """That a margin was taken is noted, whatever the kind."""
        outcome = held(
            "PRO101",
            worth(money(Amount.parse("cirka 600 000 kr")), service=None),
        )

        assert Status.MET is outcome.status
        assert ("margin", Decimal("0.1")) in outcome.notes

    def test_kind_not_stated(self):
        """Without a kind of service no limit can be chosen."""
        outcome = held("PRO101", worth(money(whole(9**9)), service=None))

        assert Status.UNDETERMINED is outcome.status
        assert (("/purchase_signs/service",), ()) == (
            outcome.not_stated,
            outcome.reasons,
        )
        assert ("value-with-options", Money(9**9)) == outcome.notes[0]

    def test_high_enough_already(self):
        """What is not stated can only add to a value that is too high."""
        agreement = worth(
            money(whole(700_000)),
            money(None),
            extensions=(Extension(key="sen", is_open_ended=True),),
        )
        outcome = held("PRO101", agreement)

        assert Status.NOT_MET is outcome.status
        assert ("value-is-whole", False) == outcome.notes[1]

    def test_vat_included(self):
        """With VAT in the sums a value that is too high may not be so."""
        high, low = (
            held(
                "PRO101",
                worth(money(whole(kronor)), is_vat_included=True),
            )
            for kronor in (700_000, 699_999)
        )

        assert [
            (
                "Beloppen innehåller moms, men gränsen är utan moms.",
                "The sums include VAT, but the limit is without VAT.",
            )
        ] == reasons(high)
        assert Status.UNDETERMINED is high.status
        assert Status.MET is low.status

    def test_vat_excluded(self):
        """Without VAT the sums stand as they are."""
        agreement = worth(money(whole(700_000)), is_vat_included=False)

        assert Status.NOT_MET is held("PRO101", agreement).status

    def test_no_sign(self):
        """Where every sign is denied the limits have nothing to say."""
        agreement = attrs.evolve(
            worth(money(whole(9**9))), purchase_signs=NO_SIGNS
        )
        outcome = held("PRO101", agreement)

        assert Status.NOT_APPLICABLE is outcome.status
        assert [
            (
                "Inget tecken på köp finns bland det som anges om marknaden, och gränserna gäller bara köp.",
                "There is no sign of a purchase in what is stated of the market, and the limits are for purchases only.",
            )
        ] == reasons(outcome)
        assert ("value-with-options", Money(9**9)) == outcome.notes[0]

    @pytest.mark.parametrize(
        ("text", "status"),
        [
            ("högst 699 999 kr", Status.MET),
            ("högst 700 000 kr", Status.UNDETERMINED),
            ("mindre än 700 000 kr", Status.MET),
            ("minst 700 000 kr", Status.NOT_MET),
            ("minst 600 000 kr", Status.UNDETERMINED),
            ("500 000–600 000 kr", Status.MET),
            ("cirka 600 000 kr", Status.MET),
            ("cirka 700 000 kr", Status.UNDETERMINED),
            ("cirka 18 mnkr", Status.NOT_MET),
            ("400 kr per besök", Status.UNDETERMINED),
        ],
    )
    def test_how_exactly_it_is_stated(self, text, status):
        """Far from the limit of 700 000 kr it is told, near it not."""
        outcome = held("PRO101", worth(money(Amount.parse(text))))

        assert status is outcome.status
        assert () == outcome.not_stated
        assert (status is Status.UNDETERMINED) is (
            ("/budget/contributions/0/amount",) == outcome.known_in_part
        )

    def test_about(self):
        """What is about so much is said to be, and by what margin."""
        about = Amount.parse("cirka 18 mnkr")
        outcome = held("PRO101", worth(money(about)))

        assert (about, Decimal("0.1")) == (
            dict(outcome.notes)["value-with-options"],
            dict(outcome.notes)["margin"],
        )
        assert (
            outcome.findings[0]
            .message()
            .replace("\u00a0", " ")
            .startswith(
                "Är avtalet ett köp är värdet minst cirka 18 000 000 kr"
            )
        )

    def test_too_near(self):
        """Near the limit it is said that it is too near."""
        outcome = held(
            "PRO101", worth(money(Amount.parse("cirka 700 000 kr")))
        )

        assert [
            (
                (
                    "Beloppet anges bara ungefär, och är för nära gränsen för "
                    "att avgöra."
                ),
                (
                    "The sum is only stated approximately, and is too near "
                    "the limit to tell."
                ),
            )
        ] == reasons(outcome)

    def test_price_that_may_be_nothing(self):
        """Up to so much may be nothing: whether there is a price is open.

        Were it nothing the limit would not matter, so no more can be told.
        """
        price = Amount.parse("högst 400 kr per besök")
        agreement = attrs.evolve(
            worth(money(whole(9**9))),
            purchase_signs=attrs.evolve(NO_SIGNS, unit_price=price),
        )

        for code in ("PRO005", "PRO101"):
            outcome = held(code, agreement)

            assert Status.UNDETERMINED is outcome.status
            assert ("/purchase_signs/unit_price",) == outcome.known_in_part

    @pytest.mark.parametrize(
        "name",
        [
            "is_public_task",
            "is_enforceable",
            "is_sold_by_organisation",
            "was_procured",
            "is_offered_by_others",
            "unit_price",
        ],
    )
    def test_one_sign_not_denied(self, name):
        """As long as one sign is not denied they have."""
        sign = Amount(Money(1)) if name == "unit_price" else True

        for fact in (None, sign):
            agreement = attrs.evolve(
                worth(money(whole(9**9))),
                purchase_signs=attrs.evolve(NO_SIGNS, **{name: fact}),
            )

            assert Status.NOT_MET is held("PRO101", agreement).status

    def test_no_verdict(self):
        """The demand says what the limit does not say."""
        assert RULES["PRO101"].demand.sv.endswith(
            "ett köp blir inte ett IOP av att ligga under den, och ett IOP blir inte ett köp av att ligga över."
        )
        assert RULES["PRO101"].demand.en.endswith(
            "to be below it does not make a purchase an IOP, and to be above it does not make an IOP a purchase."
        )

    def test_citations(self):
        """The Act is cited by its places, and each page with a figure once."""
        citations = RULES["PRO101"].citations
        act = [one for one in citations if one.source is LOU]
        pages = [one.source.key for one in citations if one.source is not LOU]

        assert [
            "19 a kap. 2 §",
            "5 kap. 3 §",
            "5 kap. 13 §",
            "5 kap. 6, 7, 7 a och 11 §§",
            "19 a kap. 3–6 §§",
        ] == [one.pinpoint for one in act]
        assert {Provenance.READ} == {one.provenance for one in act}
        assert len(pages) == len(set(pages))
        assert {
            dated.citation.source.key
            for figure in (
                law.DIRECT_AWARD_LIMIT,
                law.DIRECT_AWARD_LIMIT_SOCIAL,
                law.DIRECT_AWARD_LIMIT_WELFARE,
                law.PROCUREMENT_THRESHOLD,
                law.PROCUREMENT_THRESHOLD_SOCIAL,
            )
            for dated in figure.values
            if dated.citation.source is not LOU
        } == set(pages)
