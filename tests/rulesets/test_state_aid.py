# SPDX-License-Identifier: MIT
"""Promises of the rules on de minimis aid: *stöd av mindre betydelse*."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop import law
from iop.agreement.agreement import Agreement
from iop.agreement.annexes import AnnexAgreement
from iop.agreement.budget import (
    Budget,
    MoneyContribution,
    PremisesContribution,
)
from iop.agreement.decisions import (
    Case,
    Decision,
    DecisionOutcome,
    Signature,
)
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.term import Term
from iop.examples import complete
from iop.law.sources import Provenance
from iop.rules.circumstances import AidRegime, Circumstances, EarlierAid
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rulesets.state_aid import RULES
from iop.values.amounts import Amount, Per
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate
from iop.values.texts import Text


TODAY = date(2024, 6, 1)
BOARD = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
KFUM = Organisation(key="kfum", name="KFUM")
FRIENDS = Organisation(key="vanner", name="Vännerna")

UNDERTAKING = "circumstances:/is_undertaking"
EARLIER = "circumstances:/earlier_aid"
RATE = "circumstances:/sek_per_euro"
CERTIFICATE = "circumstances:/has_certificate"
REPORTED = "circumstances:/is_aid_reported"


def money(amount, currency="SEK"):
    """State a sum."""
    return Amount(Money(amount, currency))


def gift(amount, party="sdn", **more):
    """Let a party give money."""
    return MoneyContribution(key="bidrag", party=party, amount=amount, **more)


def decision(on, outcome=DecisionOutcome.APPROVED, by="sdn"):
    """Let a board decide."""
    return Decision(key="beslut", by=by, on=on, outcome=outcome)


def granting(*amounts, on=None, parties=(BOARD, KFUM), **more):
    """Let the board give these sums, by a decision on a day if there is one."""
    return Agreement(
        parties=parties,
        budget=Budget(contributions=tuple(map(gift, amounts))),
        case=Case(decisions=(decision(on),)) if on else None,
        **more,
    )


def annex(organisation, amount, **more):
    """Agree on a sum with one organisation."""
    return AnnexAgreement(
        key="delavtal", organisation=organisation, amount=amount, **more
    )


def common(*annexes, **more):
    """Let the board agree with two organisations."""
    return granting(
        money(9_000_000),
        parties=(BOARD, KFUM, FRIENDS),
        annex_agreements=annexes,
        **more,
    )


def aid(on, euro, regime=AidRegime.GENERAL):
    """Let the recipient have been granted aid before."""
    return EarlierAid(on=on, amount=Money(euro, "EUR"), regime=regime)


def held(code, agreement, *, on=TODAY, **stated):
    """Hold an agreement against a rule, in circumstances that tell all."""
    told = {
        "is_undertaking": True,
        "earlier_aid": (),
        "sek_per_euro": Decimal(10),
        **stated,
    }
    return RULES[code].outcome(
        agreement, At(on=on, circumstances=Circumstances(**told))
    )


def messages(outcome):
    """Say where an outcome is not met, and what is said, with plain spaces."""
    return [
        (
            finding.pointer,
            finding.message("sv").replace("\u00a0", " "),
            finding.message("en").replace("\u00a0", " "),
        )
        for finding in outcome.findings
    ]


def said(pointer, sv, en):
    """Expect that this is said of a place."""
    return pointer, sv, en


def reasons(outcome):
    """Say an outcome and its reasons."""
    return outcome.status, [
        Text(reason.sv, reason.en) for reason in outcome.reasons
    ]


def lacking(outcome):
    """Say an outcome and what must be stated."""
    return outcome.status, outcome.not_stated


class TestSet:
    """The rules of the set."""

    def test_rules(self):
        """Each rule has its code, its name and its weight.

        AID002 was a note while neither number nor ceiling had been seen.
        """
        assert [
            ("AID001", "de-minimis-ceiling", Severity.WARNING),
            ("AID002", "de-minimis-ceiling-sgei", Severity.WARNING),
            ("AID003", "certificate-of-earlier-aid", Severity.WARNING),
            ("AID004", "submitted-for-registration", Severity.WARNING),
        ] == [(rule.code, rule.name, rule.severity) for rule in RULES]

    def test_standing(self):
        """Swedish law was read, and pages; the regulations were not.

        The sources of the ceilings, which stand first, are those of the law.
        """
        cited = {
            rule.code: [
                (citation.source.key, citation.pinpoint, citation.provenance)
                for citation in rule.citations
            ]
            for rule in RULES
        }
        read, reported = Provenance.READ, Provenance.REPORTED
        unverified = Provenance.UNVERIFIED

        assert [
            ("uhm-de-minimis-older", None, reported),
            ("uhm-de-minimis", None, reported),
            ("eu-2023-2831", "artikel 3.7", reported),
            ("mlgts-2024", None, reported),
            ("iop", None, Provenance.OWN),
            ("eu-2023-2831", None, unverified),
        ] == cited["AID001"][len(law.DE_MINIMIS_CEILING.values) :]
        assert [
            ("eu-360-2012", None, unverified),
            ("pwc-2024", None, reported),
            ("mlgts-2024", None, reported),
            ("iop", None, Provenance.OWN),
            ("eu-2023-2832", None, unverified),
        ] == cited["AID002"][len(law.DE_MINIMIS_CEILING_SGEI.values) :]
        assert [("uhm-de-minimis", None, reported)] == cited["AID003"]
        assert [
            ("statsstodslagen", "12 a § första stycket 1", read),
            ("statsstodsforordningen", "4 a §", read),
            ("tillvaxtanalys", "9 §", read),
            ("eubelius-2024", None, reported),
        ] == cited["AID004"]

    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_nothing_from_memory(self, lang):
        """No time for the registration is told: none was seen."""
        rule = RULES["AID004"]
        texts = (rule.demand, rule.advice, rule.finding)
        notes = [citation.note for citation in rule.citations]

        assert not [
            text
            for text in (*texts, *notes)
            if "20" in getattr(text, lang).replace("2026", "")
        ]

    @pytest.mark.parametrize("code", [rule.code for rule in RULES])
    @pytest.mark.parametrize(
        "on", [date(2008, 1, 1), date(2024, 1, 1), date(2040, 1, 1)]
    )
    def test_examples_on_any_day(self, code, on):
        """An example is of a grant on its day, whenever it is looked at."""
        rule = RULES[code]
        met = rule.meeting(on)
        not_met = rule.breaking(on)

        assert Status.MET is rule.outcome(rule.meets(), met).status
        assert Status.NOT_MET is rule.outcome(rule.breaks(), not_met).status

    @pytest.mark.parametrize("code", ["AID001", "AID003"])
    def test_nothing_stated(self, code):
        """Of an empty agreement in unstated circumstances nothing is told."""
        outcome = RULES[code].outcome(Agreement(), At(on=TODAY))

        assert (Status.UNDETERMINED, ("/parties", UNDERTAKING)) == lacking(
            outcome
        )

    @pytest.mark.parametrize(
        ("code", "on"),
        [
            ("AID003", date(2023, 12, 31)),
            ("AID003", date(2029, 1, 1)),
            ("AID004", date(2025, 12, 31)),
        ],
    )
    def test_outside_the_days_of_a_duty(self, code, on):
        """Nothing need be stated of aid that a duty does not reach."""
        agreement = Agreement(case=Case(decisions=(decision(on),)))
        outcome = RULES[code].outcome(agreement, At(on=TODAY))

        assert Status.NOT_APPLICABLE is outcome.status

    def test_complete(self):
        """The complete example keeps below the ceiling."""
        outcome = held("AID001", complete(), sek_per_euro=Decimal("11.4"))

        assert Status.MET is outcome.status
        assert (
            ("grant-day", date(2023, 11, 30)),
            ("ceiling", Money(200_000, "EUR")),
            ("window", Period(date(2021, 1, 1), date(2023, 11, 30))),
            ("this-aid", Money("131578.95", "EUR")),
            ("earlier-aid", Money(0, "EUR")),
        ) == outcome.notes


class TestApplies:
    """Whether there is anything to count."""

    @pytest.mark.parametrize("code", ["AID003", "AID004"])
    def test_known_in_part(self, code):
        """A duty that does not reach the day asks for no more contributions."""
        agreement = attrs.evolve(
            granting(money(1_000), on=date(2018, 3, 1)),
            known_in_part=("/budget/contributions",),
        )

        assert Status.NOT_APPLICABLE is held(code, agreement).status

    @pytest.mark.parametrize("code", ["AID001", "AID003", "AID004"])
    def test_no_undertaking(self, code):
        """Who is no undertaking is not asked for anything more."""
        outcome = held(
            code,
            Agreement(),
            is_undertaking=False,
            earlier_aid=None,
            sek_per_euro=None,
        )

        assert (
            Status.NOT_APPLICABLE,
            [
                Text(
                    "Det anges att mottagaren inte bedriver ekonomisk "
                    "verksamhet i det som pengarna går till.",
                    "The recipient is stated not to act as an undertaking in "
                    "what the money is for.",
                )
            ],
        ) == reasons(outcome)

    @pytest.mark.parametrize("is_undertaking", [True, None])
    def test_no_organisation(self, is_undertaking):
        """Without an organisation there is no recipient."""
        outcome = held(
            "AID001",
            granting(money(9_000_000), parties=(BOARD,)),
            is_undertaking=is_undertaking,
        )

        assert (
            Status.NOT_APPLICABLE,
            [
                Text(
                    "Ingen organisation är part.",
                    "No organisation is a party.",
                )
            ],
        ) == reasons(outcome)

    @pytest.mark.parametrize("code", ["AID001", "AID003", "AID004"])
    @pytest.mark.parametrize(
        "contributions",
        [
            (),
            (gift(money(0)),),
            (gift(money(9_000_000), party="kfum"),),
            (
                PremisesContribution(
                    key="lokal", party="sdn", amount=money(9_000_000)
                ),
            ),
        ],
    )
    def test_no_money(self, code, contributions):
        """Only money of a public party is counted."""
        outcome = held(
            code,
            Agreement(
                parties=(BOARD, KFUM),
                budget=Budget(contributions=contributions),
            ),
        )

        assert (
            Status.NOT_APPLICABLE,
            [
                Text(
                    "Ingen offentlig part ger pengar.",
                    "No public party gives money.",
                )
            ],
        ) == reasons(outcome)

    def test_undertaking_not_stated(self):
        """Whether the recipient is an undertaking must be stated."""
        outcome = held(
            "AID001", granting(money(9_000_000)), is_undertaking=None
        )

        assert (Status.UNDETERMINED, (UNDERTAKING,)) == lacking(outcome)

    def test_other_rules(self):
        """Aid to a service of general interest has a ceiling of its own."""
        outcome = held(
            "AID001", granting(money(9_000_000)), regime=AidRegime.SGEI
        )

        assert (
            Status.NOT_APPLICABLE,
            [
                Text(
                    "Det anges att stödet ges till en tjänst av allmänt "
                    "ekonomiskt intresse.",
                    "The aid is stated to be for a service of general "
                    "economic interest.",
                )
            ],
        ) == reasons(outcome)


class TestCeiling:
    """AID001: general aid and its ceiling."""

    @pytest.mark.parametrize(
        ("on", "kronor", "status"),
        [
            (date(2023, 12, 31), "2000000.00", Status.MET),
            (date(2023, 12, 31), "2000000.01", Status.NOT_MET),
            (date(2024, 1, 1), "3000000.00", Status.MET),
            (date(2024, 1, 1), "3000000.01", Status.NOT_MET),
            (date(2030, 12, 31), "3000000.00", Status.MET),
            (date(2014, 1, 1), "2000000.01", Status.NOT_MET),
        ],
    )
    def test_at_the_ceiling(self, on, kronor, status):
        """The ceiling itself is allowed; an öre over it is not."""
        outcome = held("AID001", granting(money(kronor), on=on))

        assert status is outcome.status

    def test_says_what_is_found(self):
        """A tenth of a cent over is shown as a cent over."""
        outcome = held(
            "AID001",
            granting(money("2500000.01"), on=date(2024, 3, 1)),
            earlier_aid=(aid(date(2023, 5, 2), 50_000),),
        )

        assert [
            said(
                "/budget/contributions",
                "KFUM får minst 300 000,01 € i stöd av mindre betydelse under "
                "tiden 2 mars 2021 – 1 mars 2024, det här avtalet inräknat. "
                "Taket är 300 000 €.",
                "KFUM gets at least € 300,000.01 of de minimis aid in 2 March "
                "2021 – 1 March 2024, this agreement included. The ceiling is "
                "€ 300,000.",
            )
        ] == messages(outcome)
        assert Severity.WARNING is outcome.findings[0].severity

    def test_says_what_was_reckoned(self):
        """The trace has the day, the ceiling, the time and both sums."""
        outcome = held(
            "AID001",
            granting(money(850_000), on=date(2018, 3, 1)),
            earlier_aid=(aid(date(2017, 5, 2), 40_000),),
            sek_per_euro=Decimal("10.2945"),
        )

        assert Status.MET is outcome.status
        assert (
            ("grant-day", date(2018, 3, 1)),
            ("ceiling", Money(200_000, "EUR")),
            ("window", Period(date(2016, 1, 1), date(2018, 3, 1))),
            ("this-aid", Money("82568.37", "EUR")),
            ("earlier-aid", Money(40_000, "EUR")),
        ) == outcome.notes

    @pytest.mark.parametrize(
        ("stated", "pointers"),
        [
            ({"earlier_aid": None}, (EARLIER,)),
            ({"sek_per_euro": None}, (RATE,)),
            ({"earlier_aid": None, "sek_per_euro": None}, (EARLIER, RATE)),
        ],
    )
    def test_not_stated(self, stated, pointers):
        """Without earlier aid or a rate nothing is told."""
        outcome = held("AID001", granting(money(10)), **stated)

        assert (Status.UNDETERMINED, pointers) == lacking(outcome)

    @pytest.mark.parametrize(
        ("kronor", "status"),
        [
            ("3000000.00", Status.UNDETERMINED),
            ("3000000.01", Status.NOT_MET),
        ],
    )
    def test_over_whatever_came_before(self, kronor, status):
        """What is over by itself is over, though no earlier aid is stated.

        That was left open, though no answer could change it.
        """
        outcome = held("AID001", granting(money(kronor)), earlier_aid=None)

        assert status is outcome.status
        assert "earlier-aid" not in dict(outcome.notes)

    @pytest.mark.parametrize(
        ("day", "reason"),
        [
            (
                date(2013, 12, 31),
                Text(
                    "Taket för stöd av mindre betydelse: här finns uppgift "
                    "först från och med den 1 januari 2014.",
                    "The ceiling for de minimis aid is known here only from "
                    "1 January 2014 on.",
                ),
            ),
            (
                date(2031, 1, 1),
                Text(
                    "Taket för stöd av mindre betydelse: här finns uppgift "
                    "till och med den 31 december 2030. Ingen källa för "
                    "senare dagar har setts.",
                    "The ceiling for de minimis aid is known here through 31 "
                    "December 2030. No source for later days has been seen.",
                ),
            ),
        ],
    )
    def test_not_known(self, day, reason):
        """On a day with no known ceiling nothing is told."""
        outcome = held("AID001", granting(money(9_000_000), on=day))

        assert (Status.UNDETERMINED, [reason]) == reasons(outcome)
        assert (("grant-day", day),) == outcome.notes


class TestEarlierAid:
    """Which of the earlier aid is counted."""

    @pytest.mark.parametrize(
        ("granted", "first", "before"),
        [
            # The fiscal year of the grant and the two before it.
            (date(2018, 6, 1), date(2016, 1, 1), date(2015, 12, 31)),
            (date(2023, 12, 31), date(2021, 1, 1), date(2020, 12, 31)),
            # Three years that end on the day of the grant.
            (date(2024, 1, 1), date(2021, 1, 2), date(2021, 1, 1)),
            (date(2024, 6, 1), date(2021, 6, 2), date(2021, 6, 1)),
            (date(2024, 2, 29), date(2021, 3, 1), date(2021, 2, 28)),
            (date(2028, 2, 29), date(2025, 3, 1), date(2025, 2, 28)),
            (date(2027, 2, 28), date(2024, 2, 29), date(2024, 2, 28)),
            (date(2027, 3, 1), date(2024, 3, 2), date(2024, 3, 1)),
        ],
    )
    def test_window(self, granted, first, before):
        """The first day counts, the day before it does not."""
        agreement = granting(money("0.01"), on=granted)
        ceiling = 200_000 if granted.year < 2024 else 300_000

        for day, status in ((first, Status.NOT_MET), (before, Status.MET)):
            outcome = held(
                "AID001", agreement, earlier_aid=(aid(day, ceiling),)
            )
            assert status is outcome.status

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (date(2024, 6, 1), Status.NOT_MET),
            (date(2024, 6, 2), Status.MET),
        ],
    )
    def test_after_the_grant(self, day, status):
        """Aid on the day of the grant counts, aid on a later day does not."""
        outcome = held(
            "AID001",
            granting(money(10), on=date(2024, 6, 1)),
            earlier_aid=(aid(day, 300_000),),
            on=date(2025, 1, 1),
        )

        assert status is outcome.status

    def test_adds_up(self):
        """All that counts is added up, to the cent."""
        two = (
            aid(date(2023, 1, 1), "149999.99"),
            aid(date(2024, 1, 1), "150000.00"),
        )

        for kronor, status in (
            ("0.10", Status.MET),
            ("0.11", Status.NOT_MET),
        ):
            outcome = held("AID001", granting(money(kronor)), earlier_aid=two)
            assert status is outcome.status

    @pytest.mark.parametrize(
        ("euro", "status", "known_in_part"),
        [
            (100_000, Status.MET, ()),
            ("100000.01", Status.UNDETERMINED, (f"{EARLIER}/1/on",)),
        ],
    )
    def test_day_that_may_count(self, euro, status, known_in_part):
        """Aid of a day known in part is asked for only where it matters.

        100 000 euro now and 100 000 before are 100 000 below the ceiling.
        """
        outcome = held(
            "AID001",
            granting(money(1_000_000)),
            earlier_aid=(
                aid(date(2023, 1, 1), 100_000),
                aid(StatedDate("2021"), euro),
                aid(StatedDate("2010"), 9_999_999),
            ),
        )

        assert (status, known_in_part) == (
            outcome.status,
            outcome.known_in_part,
        )
        assert ("earlier-aid", Money(100_000, "EUR")) in outcome.notes

    def test_two_doubts(self):
        """What neither doubt alone would take over the ceiling, both may."""
        outcome = held(
            "AID001",
            granting(Amount.parse("1–2 mnkr")),
            earlier_aid=(aid(StatedDate("2021"), 150_000),),
        )

        assert (
            Status.UNDETERMINED,
            ("/budget/contributions/0/amount", f"{EARLIER}/0/on"),
        ) == (outcome.status, outcome.known_in_part)

    def test_of_the_same_kind(self):
        """Aid of the other kind is not counted."""
        outcome = held(
            "AID001",
            granting(money(10)),
            earlier_aid=(aid(date(2024, 1, 1), 300_000, AidRegime.SGEI),),
        )

        assert Status.MET is outcome.status


class TestCurrency:
    """In what the agreement counts."""

    def test_euro_needs_no_rate(self):
        """Money in euro is counted as it is."""
        for euro, status in (
            ("300000.00", Status.MET),
            ("300000.01", Status.NOT_MET),
        ):
            outcome = held(
                "AID001", granting(money(euro, "EUR")), sek_per_euro=None
            )
            assert status is outcome.status

    def test_mixed(self):
        """Kronor and euro are added up."""
        outcome = held(
            "AID001", granting(money(1_000_000), money(200_000, "EUR"))
        )

        assert Status.MET is outcome.status
        assert ("this-aid", Money(300_000, "EUR")) in outcome.notes

    def test_no_sum_is_rounded(self):
        """Three thirds of a euro are one euro."""
        outcome = held(
            "AID001",
            granting(money(1), money(1), money(1)),
            sek_per_euro=Decimal(3),
        )

        assert ("this-aid", Money(1, "EUR")) in outcome.notes

    def test_another(self):
        """Another currency is not converted; the reason is said once."""
        outcome = held(
            "AID001", granting(money(9, "NOK"), money(9, "DKK"), money(10))
        )

        assert (
            Status.UNDETERMINED,
            [
                Text(
                    "Ett belopp är i en annan valuta än kronor och euro, och "
                    "räknas inte om här.",
                    "A sum is in another currency than kronor and euro, and "
                    "is not converted here.",
                )
            ],
        ) == reasons(outcome)

    def test_nothing_in_another(self):
        """Nothing is nothing in any currency."""
        outcome = held("AID001", granting(money(0, "NOK"), money(10)))

        assert Status.MET is outcome.status


class TestStatedSums:
    """How exactly the sums are stated."""

    @pytest.mark.parametrize(
        ("amount", "pointer"),
        [
            (None, "/budget/contributions/0/amount"),
            (Amount(Money(9_000_000), per=Per.YEAR), "/term/period"),
        ],
    )
    def test_not_exactly(self, amount, pointer):
        """A sum that is not stated exactly is not compared."""
        outcome = held("AID001", granting(amount))

        assert (Status.UNDETERMINED, (pointer,)) == lacking(outcome)

    @pytest.mark.parametrize(
        ("text", "status"),
        [
            ("cirka 2 mnkr", Status.MET),
            ("högst 3 mnkr", Status.MET),
            ("högst 3,1 mnkr", Status.UNDETERMINED),
            ("cirka 3 mnkr", Status.UNDETERMINED),
            ("minst 3 mnkr", Status.UNDETERMINED),
            ("mer än 3 mnkr", Status.NOT_MET),
            ("cirka 4 mnkr", Status.NOT_MET),
            ("400 kr per besök", Status.UNDETERMINED),
        ],
    )
    def test_how_exactly(self, text, status):
        """At 10 kr for one euro the ceiling of 300 000 is 3 000 000 kr."""
        outcome = held("AID001", granting(Amount.parse(text)))

        assert status is outcome.status
        assert () == outcome.not_stated
        assert (status is Status.UNDETERMINED) is (
            ("/budget/contributions/0/amount",) == outcome.known_in_part
        )

    def test_about(self):
        """What is about so much is said to be."""
        outcome = held("AID001", granting(Amount.parse("cirka 4 mnkr")))

        assert ("margin", Decimal("0.1")) in outcome.notes
        assert (
            Amount(Money(400_000, "EUR"), hedge=Hedge.ABOUT)
            == dict(outcome.findings[0].fields)["total"]
        )

    def test_per_year(self):
        """A sum a year is counted for every year of the term."""
        outcome = held(
            "AID001",
            granting(
                Amount(Money(1_000_000), per=Per.YEAR),
                term=Term(period=Period(date(2024, 1, 1), date(2027, 12, 31))),
            ),
        )

        assert Status.NOT_MET is outcome.status
        assert ("this-aid", Money(400_000, "EUR")) in outcome.notes

    @pytest.mark.parametrize(
        ("kronor", "status"),
        [(2_000_000, Status.UNDETERMINED), (3_100_000, Status.NOT_MET)],
    )
    def test_per_year_over_a_part(self, kronor, status):
        """Over 18 months it is over where its one whole year is.

        At 10 kr for one euro 2 000 000 kr a year is 200 000 euro at least,
        400 000 at most, and by days, 181 of 365 in 2025, 299 178.09; the
        ceiling is 300 000.
        """
        outcome = held(
            "AID001",
            granting(
                Amount(Money(kronor), per=Per.YEAR),
                term=Term(period=Period(date(2024, 1, 1), date(2025, 6, 30))),
            ),
        )

        assert status is outcome.status
        assert kronor != 2_000_000 or (
            ("this-aid", Money("299178.09", "EUR")) in outcome.notes
        )

    def test_no_contributions(self):
        """What is given must be stated."""
        outcome = held("AID001", Agreement(parties=(BOARD, KFUM)))

        assert (Status.UNDETERMINED, ("/budget/contributions",)) == lacking(
            outcome
        )


class TestGrantDay:
    """On which day the aid counts."""

    @pytest.mark.parametrize(
        "decisions",
        [
            None,
            (),
            (decision(date(2023, 5, 2), DecisionOutcome.REJECTED),),
            (decision(date(2023, 5, 2), DecisionOutcome.REFERRED_BACK),),
            (decision(date(2023, 5, 2), by="kfum"),),
            (decision(None, DecisionOutcome.REJECTED),),
        ],
    )
    def test_not_decided(self, decisions):
        """Without a decision of a public party it is the day of the review."""
        outcome = held(
            "AID001",
            attrs.evolve(granting(money(10)), case=Case(decisions=decisions)),
        )

        assert ("grant-day", TODAY) in outcome.notes

    @pytest.mark.parametrize(
        "decisions",
        [
            (decision(date(2023, 5, 2)),),
            (decision(date(2023, 5, 2), DecisionOutcome.CHANGED),),
            (decision(date(2023, 5, 2), None, by=None),),
            (decision(date(2023, 5, 2)), decision(date(2022, 5, 2))),
            (
                decision(date(2023, 5, 2)),
                decision(date(2023, 9, 1), DecisionOutcome.REJECTED),
            ),
        ],
    )
    def test_decided(self, decisions):
        """It is the day of the last decision that is no refusal."""
        outcome = held(
            "AID001",
            attrs.evolve(granting(money(10)), case=Case(decisions=decisions)),
        )

        assert ("grant-day", date(2023, 5, 2)) in outcome.notes

    @pytest.mark.parametrize("code", ["AID001", "AID003", "AID004"])
    def test_day_not_stated(self, code):
        """Of what is decided the day must be stated."""
        case = Case(decisions=(decision(date(2023, 5, 2)), decision(None)))
        outcome = held(code, attrs.evolve(granting(money(10)), case=case))

        assert (Status.UNDETERMINED, ("/case/decisions/1/on",)) == lacking(
            outcome
        )


class TestSeveralOrganisations:
    """One common agreement with several organisations."""

    def test_each_by_itself(self):
        """Each has the ceiling for itself, whatever they get together."""
        outcome = held(
            "AID001",
            common(
                annex("kfum", money(3_000_000)),
                annex("vanner", money(3_000_000)),
            ),
        )

        assert Status.MET is outcome.status
        assert (
            ("grant-day", TODAY),
            ("ceiling", Money(300_000, "EUR")),
            ("window", Period(date(2021, 6, 2), TODAY)),
            ("this-aid-kfum", Money(300_000, "EUR")),
            ("this-aid-vanner", Money(300_000, "EUR")),
            ("earlier-aid", Money(0, "EUR")),
        ) == outcome.notes

    def test_one_over(self):
        """What one organisation gets in several annexes is added up."""
        outcome = held(
            "AID001",
            common(
                annex("kfum", money(3_000_000)),
                annex("vanner", money(2_000_000)),
                annex("vanner", money("1000000.10")),
            ),
        )

        assert [
            said(
                "/annex_agreements/1",
                "Vännerna får minst 300 000,01 € i stöd av mindre betydelse "
                "under tiden 2 juni 2021 – 1 juni 2024, det här avtalet "
                "inräknat. Taket är 300 000 €.",
                "Vännerna gets at least € 300,000.01 of de minimis aid in 2 "
                "June 2021 – 1 June 2024, this agreement included. The ceiling "
                "is € 300,000.",
            )
        ] == messages(outcome)

    def test_whose_earlier_aid(self):
        """Earlier aid that may be anybody's tells only if it does not matter."""
        agreement = common(
            annex("kfum", money(2_000_000)), annex("vanner", money(1_000_000))
        )
        day = date(2024, 1, 1)

        enough = held("AID001", agreement, earlier_aid=(aid(day, 100_000),))
        unsure = held(
            "AID001", agreement, earlier_aid=(aid(day, "100000.01"),)
        )

        assert Status.MET is enough.status
        assert (
            Status.UNDETERMINED,
            [
                Text(
                    "Det går inte att ange vilken av organisationerna som har "
                    "fått det tidigare stödet.",
                    "Which of the organisations received the earlier aid "
                    "cannot be stated.",
                )
            ],
        ) == reasons(unsure)

    @pytest.mark.parametrize(
        ("kronor", "earlier", "status"),
        [
            (2_000_000, (aid(date(2024, 1, 1), 100_000),), Status.MET),
            (
                "2000000.01",
                (aid(date(2024, 1, 1), 100_000),),
                Status.UNDETERMINED,
            ),
            (2_000_000, None, Status.UNDETERMINED),
        ],
    )
    def test_all_of_it(self, kronor, earlier, status):
        """Who gets what is asked only where one could get too much.

        It was asked however small the sum.
        """
        agreement = granting(money(kronor), parties=(BOARD, KFUM, FRIENDS))
        outcome = held("AID001", agreement, earlier_aid=earlier)

        assert status is outcome.status
        assert (status is Status.UNDETERMINED) is (
            "/annex_agreements" in outcome.not_stated
        )

    @pytest.mark.parametrize(
        ("text", "status"),
        [
            ("högst 9 mnkr", Status.MET),
            ("minst 9 mnkr", Status.NOT_MET),
        ],
    )
    def test_annex_against_all_of_it(self, text, status):
        """What an annex leaves open cannot be more than there is to give.

        What it says to be more is too much all the same.
        """
        agreement = granting(
            money(1_000_000),
            parties=(BOARD, KFUM, FRIENDS),
            annex_agreements=(annex("kfum", Amount.parse(text)),),
        )

        assert status is held("AID001", agreement).status

    def test_no_ceiling_known(self):
        """Where no ceiling is known nothing is asked."""
        agreement = common(on=date(2031, 1, 1))

        assert () == held("AID001", agreement).not_stated

    def test_gets_nothing(self):
        """Who gets nothing now is not held against its earlier aid."""
        outcome = held(
            "AID001",
            common(annex("kfum", money(10)), annex("vanner", money(0))),
            earlier_aid=(aid(date(2024, 1, 1), 299_999),),
        )

        assert Status.MET is outcome.status

    @pytest.mark.parametrize(
        ("annexes", "pointer"),
        [
            (None, "/annex_agreements"),
            ((), "/annex_agreements"),
            ((annex("kfum", money(10)),), "/annex_agreements"),
            (
                (annex("kfum", money(10)), annex("vanner", None)),
                "/annex_agreements/1/amount",
            ),
            (
                (
                    annex("kfum", money(10)),
                    annex("vanner", Amount(Money(10), per=Per.YEAR)),
                ),
                "/term/period",
            ),
        ],
    )
    def test_not_stated(self, annexes, pointer):
        """Who gets what must be stated."""
        agreement = attrs.evolve(common(), annex_agreements=annexes)
        outcome = held("AID001", agreement)

        assert (Status.UNDETERMINED, (pointer,)) == lacking(outcome)

    @pytest.mark.parametrize(
        "annexes",
        [
            (annex("kfum", money(9_000_000)), annex("vanner", None)),
            (annex("vanner", money(9_000_000)), annex("kfum", None)),
            (annex("kfum", money(9_000_000)),),
            (annex("vanner", money(9_000_000)),),
        ],
    )
    def test_over_though_not_all_is_stated(self, annexes):
        """One that is over is found, though nothing is told of the other."""
        outcome = held("AID001", common(*annexes))

        assert Status.NOT_MET is outcome.status
        assert ["/annex_agreements/0"] == [
            finding.pointer for finding in outcome.findings
        ]

    def test_nothing_first(self):
        """What comes after an annex about nothing counts."""
        outcome = held(
            "AID001",
            common(
                annex("kfum", money(10)),
                annex("vanner", money(0)),
                annex("vanner", money(100)),
            ),
        )

        assert ("this-aid-vanner", Money(10, "EUR")) in outcome.notes

    @pytest.mark.parametrize(
        ("code", "regime"),
        [("AID001", AidRegime.GENERAL), ("AID002", AidRegime.SGEI)],
    )
    def test_each_year_of_the_term(self, code, regime):
        """A sum a year is for the years of the term, if no others are told."""
        outcome = held(
            code,
            common(
                annex("kfum", money(10)),
                annex("vanner", Amount(Money(100_000), per=Per.YEAR)),
                term=Term(period=Period(date(2024, 1, 1), date(2025, 12, 31))),
            ),
            regime=regime,
        )

        assert ("this-aid-vanner", Money(20_000, "EUR")) in outcome.notes

    def test_own_period(self):
        """A sum a year is for the years of the annex, if they are stated."""
        years = Period(date(2024, 1, 1), date(2025, 12, 31))
        outcome = held(
            "AID001",
            common(
                annex("kfum", money(10)),
                annex(
                    "vanner",
                    Amount(Money(100_000), per=Per.YEAR),
                    period=years,
                ),
                term=Term(period=Period.of_year(2024)),
            ),
        )

        assert ("this-aid-vanner", Money(20_000, "EUR")) in outcome.notes


class TestCeilingForServices:
    """AID002: aid to services of general economic interest."""

    @pytest.mark.parametrize(
        ("on", "kronor", "status"),
        [
            (date(2023, 12, 31), "5000000.00", Status.MET),
            (date(2023, 12, 31), "5000000.01", Status.NOT_MET),
            (date(2024, 1, 1), "7500000.00", Status.MET),
            (date(2024, 1, 1), "7500000.01", Status.NOT_MET),
        ],
    )
    def test_at_the_ceiling(self, on, kronor, status):
        """The ceiling itself is allowed; an öre over it is not."""
        outcome = held(
            "AID002", granting(money(kronor), on=on), regime=AidRegime.SGEI
        )

        assert status is outcome.status

    def test_says_what_is_found(self):
        """It is a warning, with the same sums."""
        outcome = held(
            "AID002",
            granting(money(5_000_000), on=date(2018, 6, 1)),
            regime=AidRegime.SGEI,
            earlier_aid=(
                aid(date(2016, 1, 1), "0.01", AidRegime.SGEI),
                aid(date(2016, 1, 1), 90_000),
            ),
        )

        assert [
            said(
                "/budget/contributions",
                "KFUM får minst 500 000,01 € i stöd till tjänst av allmänt "
                "ekonomiskt intresse under tiden 1 januari 2016 – 1 juni "
                "2018, det här avtalet inräknat. Taket är 500 000 €.",
                "KFUM gets at least € 500,000.01 of aid to a service of "
                "general economic interest in 1 January 2016 – 1 June 2018, "
                "this agreement included. The ceiling is € 500,000.",
            )
        ] == messages(outcome)
        assert Severity.WARNING is outcome.findings[0].severity

    def test_not_stated(self):
        """Without earlier aid or a rate nothing is told."""
        outcome = held(
            "AID002",
            granting(money(10)),
            regime=AidRegime.SGEI,
            earlier_aid=None,
            sek_per_euro=None,
        )

        assert (Status.UNDETERMINED, (EARLIER, RATE)) == lacking(outcome)

    def test_general_aid(self):
        """General aid has a ceiling of its own."""
        assert (
            Status.NOT_APPLICABLE,
            [
                Text(
                    "Det anges inte att stödet ges till en tjänst av allmänt "
                    "ekonomiskt intresse.",
                    "The aid is not stated to be for a service of general "
                    "economic interest.",
                )
            ],
        ) == reasons(held("AID002", granting(money(10))))


class TestCertificate:
    """AID003: the certificate of earlier aid."""

    def test_given(self):
        """With a certificate it is met."""
        outcome = held("AID003", granting(money(10)), has_certificate=True)

        assert Status.MET is outcome.status
        assert (("grant-day", TODAY),) == outcome.notes

    def test_not_given(self):
        """Without one it is a warning."""
        outcome = held("AID003", granting(money(10)), has_certificate=False)

        assert [
            said(
                "/parties",
                "Mottagaren har inte lämnat något intyg om tidigare stöd av "
                "mindre betydelse.",
                "The recipient has given no certificate of earlier de minimis "
                "aid.",
            )
        ] == messages(outcome)
        assert Severity.WARNING is outcome.findings[0].severity

    def test_not_stated(self):
        """Whether there is one must be stated."""
        outcome = held("AID003", granting(money(10)))

        assert (Status.UNDETERMINED, (CERTIFICATE,)) == lacking(outcome)

    def test_sum_not_stated(self):
        """How much is given does not matter, that something is must be said."""
        about = granting(Amount(Money(10), hedge=Hedge.ABOUT))
        nothing = Agreement(parties=(BOARD, KFUM))

        assert (Status.UNDETERMINED, (CERTIFICATE,)) == lacking(
            held("AID003", about)
        )
        assert (Status.UNDETERMINED, ("/budget/contributions",)) == lacking(
            held("AID003", nothing)
        )

    @pytest.mark.parametrize(
        ("on", "status"),
        [
            (date(2023, 12, 31), Status.NOT_APPLICABLE),
            (date(2024, 1, 1), Status.NOT_MET),
            (date(2028, 12, 31), Status.NOT_MET),
            (date(2029, 1, 1), Status.NOT_APPLICABLE),
        ],
    )
    def test_days(self, on, status):
        """The day of the grant tells whether one is known to be needed."""
        outcome = held(
            "AID003", granting(money(10), on=on), has_certificate=False
        )

        assert status is outcome.status

    @pytest.mark.parametrize(
        ("on", "status"),
        [
            ("2023", Status.NOT_APPLICABLE),
            ("2024", Status.NOT_MET),
            ("2028-12/2029-01", Status.UNDETERMINED),
        ],
    )
    def test_day_known_in_part(self, on, status):
        """A year or a month may be enough to tell whether it is asked."""
        outcome = held(
            "AID003",
            granting(money(10), on=StatedDate(on)),
            has_certificate=False,
        )

        assert status is outcome.status

    def test_not_known(self):
        """Of other days it is said why nothing is asked.

        It was left open, though nothing that anybody states can close it.
        """
        outcome = held(
            "AID003",
            granting(money(10), on=date(2018, 6, 1)),
            has_certificate=False,
        )

        assert (
            Status.NOT_APPLICABLE,
            [
                Text(
                    "Regeln är känd bara för stöd som beviljas från "
                    "den 1 januari 2024 till och med den 31 december 2028.",
                    "The rule is known only for aid granted from 1 January 2024 "
                    "through 31 December 2028.",
                )
            ],
        ) == reasons(outcome)


class TestRegistration:
    """AID004: data for registration (2013:388 12 a §, 2016:605 4 a §)."""

    @pytest.mark.parametrize(
        ("on", "status"),
        [
            (date(2025, 12, 31), Status.NOT_APPLICABLE),
            (date(2026, 1, 1), Status.NOT_MET),
            (date(2026, 1, 2), Status.NOT_MET),
        ],
    )
    def test_days(self, on, status):
        """It is asked of aid granted from 2026 on, whenever it is looked at."""
        for reviewed in (date(2025, 6, 1), date(2027, 6, 1)):
            outcome = held(
                "AID004",
                granting(money(10), on=on),
                on=reviewed,
                is_aid_reported=False,
            )

            assert status is outcome.status

    def test_before(self):
        """Of aid granted before it is said why nothing is asked."""
        outcome = held("AID004", granting(money(10), on=date(2025, 12, 31)))

        assert (
            Status.NOT_APPLICABLE,
            [
                Text(
                    "Uppgifter ska lämnas för registrering av stöd som "
                    "beviljas från och med den 1 januari 2026.",
                    "Data are to be submitted for the registration of aid "
                    "granted from 1 January 2026 on.",
                )
            ],
        ) == reasons(outcome)

    def test_given(self):
        """With the data given it is met."""
        outcome = held(
            "AID004",
            granting(money(10), on=date(2026, 3, 2)),
            is_aid_reported=True,
        )

        assert Status.MET is outcome.status
        assert (("grant-day", date(2026, 3, 2)),) == outcome.notes

    def test_not_given(self):
        """Without them it is a warning."""
        outcome = held(
            "AID004",
            granting(money(10), on=date(2026, 3, 2)),
            is_aid_reported=False,
        )

        assert [
            said(
                "/budget/contributions",
                "Inga uppgifter om stödet har lämnats för registrering.",
                "No data on the aid have been submitted for registration.",
            )
        ] == messages(outcome)
        assert Severity.WARNING is outcome.findings[0].severity

    def test_not_stated(self):
        """Whether they are must be stated, once the aid is granted."""
        outcome = held("AID004", granting(money(10), on=date(2026, 3, 2)))

        assert (Status.UNDETERMINED, (REPORTED,)) == lacking(outcome)

    def test_services_too(self):
        """So it is of aid to services of general economic interest."""
        outcome = held(
            "AID004",
            granting(money(10), on=date(2026, 3, 2)),
            regime=AidRegime.SGEI,
        )

        assert (Status.UNDETERMINED, (REPORTED,)) == lacking(outcome)

    @pytest.mark.parametrize(
        "decisions",
        [(), (decision(date(2026, 3, 2), DecisionOutcome.REJECTED),)],
    )
    def test_not_granted(self, decisions):
        """Nothing is asked before somebody has decided."""
        outcome = held(
            "AID004",
            attrs.evolve(granting(money(10)), case=Case(decisions=decisions)),
            on=date(2026, 6, 1),
        )

        assert (
            Status.NOT_APPLICABLE,
            [
                Text(
                    "Inget beslut och ingen underskrift anges än. Uppgifter "
                    "lämnas när stödet är beviljat.",
                    "No decision and no signature is stated yet. Data are "
                    "submitted once the aid is granted.",
                )
            ],
        ) == reasons(outcome)

    @pytest.mark.parametrize(
        ("on", "status"),
        [
            ("2025", Status.NOT_APPLICABLE),
            ("2025-12/2026-01", Status.UNDETERMINED),
            ("2026-01", Status.NOT_MET),
            ("2026", Status.NOT_MET),
        ],
    )
    def test_day_known_in_part(self, on, status):
        """A year or a month may be enough to tell whether it is asked."""
        outcome = held(
            "AID004",
            granting(money(10), on=StatedDate(on)),
            is_aid_reported=False,
        )

        assert status is outcome.status
        assert (status is Status.UNDETERMINED) is (
            ("/case/decisions/0/on",) == outcome.known_in_part
        )

    @pytest.mark.parametrize(
        ("on", "status"),
        [
            (date(2026, 3, 1), Status.NOT_APPLICABLE),
            (date(2026, 3, 2), Status.NOT_MET),
        ],
    )
    def test_planned(self, on, status):
        """A term that has not begun is a plan, and no grant."""
        outcome = held(
            "AID004",
            granting(
                money(10),
                term=Term(period=Period(date(2026, 3, 2), None)),
            ),
            on=on,
            is_aid_reported=False,
        )

        assert status is outcome.status

    @pytest.mark.parametrize(
        "stated",
        [
            {"signatures": (Signature(party="sdn", on=date(2026, 3, 2)),)},
            {"term": Term(period=Period(date(2026, 3, 2), None))},
        ],
        ids=["signed", "begun"],
    )
    def test_granted_without_a_decision(self, stated):
        """What is signed, or has begun, is granted, whoever decided."""
        outcome = held(
            "AID004",
            granting(money(10), **stated),
            on=date(2026, 6, 1),
            is_aid_reported=False,
        )

        assert Status.NOT_MET is outcome.status
        assert (("grant-day", date(2026, 3, 2)),) == outcome.notes

    def test_no_contributions(self):
        """That something is given must be stated."""
        agreement = Agreement(
            parties=(BOARD, KFUM),
            case=Case(decisions=(decision(date(2026, 3, 2)),)),
        )

        assert (Status.UNDETERMINED, ("/budget/contributions",)) == lacking(
            held("AID004", agreement)
        )
