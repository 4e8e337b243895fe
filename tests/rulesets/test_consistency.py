# SPDX-License-Identifier: MIT
"""Promises of the rules on inner consistency: *inre överensstämmelse*."""

import typing
from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.annexes import AnnexAgreement
from iop.agreement.budget import (
    Appropriation,
    Budget,
    CostLine,
    Funder,
    MoneyContribution,
    PremisesContribution,
    StaffTimeContribution,
    VolunteerHoursContribution,
)
from iop.agreement.deadlines import (
    AfterEvent,
    AfterReport,
    Event,
    OnDate,
    ReportEvent,
    Within,
)
from iop.agreement.decisions import (
    Annex,
    Case,
    Decision,
    DecisionOutcome,
    Proposal,
    Signature,
    StatedSum,
)
from iop.agreement.evidence import Evidence
from iop.agreement.governance import Governance, Seat, SteeringGroup
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.payments import Instalment, OnMilestone, OnReport, Payments
from iop.agreement.purpose import (
    Activity,
    Goal,
    Need,
    Purpose,
    Undertaking,
    Volume,
    VolumeRate,
)
from iop.agreement.reporting import (
    Milestone,
    Report,
    Reporting,
    ReportKind,
)
from iop.agreement.term import Extension, Term
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rulesets import CONSISTENCY
from iop.rulesets._sums import Sum, gap
from iop.rulesets.consistency import con101_dangling_key
from iop.values import fields
from iop.values.amounts import Amount, Per
from iop.values.formats import written
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.stated_numbers import StatedNumber
from iop.values.texts import Text


BOARD = PublicBody(key="sdn", name="Farsta stadsdelsnämnd")
REGION = PublicBody(key="region", name="Regionstyrelsen")
KFUM = Organisation(key="kfum", name="KFUM")
RM = Organisation(key="rm", name="Räddningsmissionen")
PARTIES = (BOARD, KFUM)

YEAR = Period(date(2018, 1, 1), date(2018, 12, 31))
TWO_YEARS = Period(date(2018, 1, 1), date(2019, 12, 31))
PART = Period(date(2018, 3, 1), date(2019, 12, 31))
OPEN = Period(date(2018, 1, 1), None)

ORE = Money("0.01")
MOST = Money(ore=10**14 - 1)
"""The most that a stated amount may be."""


def outcome(code, agreement):
    """Hold one rule against an agreement."""
    at = At(on=date(2018, 6, 1))
    return CONSISTENCY[code].outcome(agreement, at)


def is_met(code, agreement):
    """Return whether a rule is met."""
    return outcome(code, agreement).status is Status.MET


def lacks(code, agreement):
    """Return what must be stated for a rule to be tried."""
    found = outcome(code, agreement)

    assert Status.UNDETERMINED is found.status

    return found.not_stated


def in_part(code, agreement):
    """Return what is stated, but not exactly enough for a rule to tell."""
    found = outcome(code, agreement)

    assert Status.UNDETERMINED is found.status
    assert () == found.not_stated

    return found.known_in_part


def reason(code, agreement):
    """Return why a rule does not apply, in both languages."""
    found = outcome(code, agreement)

    assert Status.NOT_APPLICABLE is found.status

    (only,) = found.reasons
    return only.sv, only.en


def said(code, agreement):
    """Return each finding: its place, and what it says in each language.

    No-break spaces are written as spaces.
    """
    found = outcome(code, agreement)

    assert Status.NOT_MET is found.status

    return [
        (
            finding.pointer,
            finding.message("sv").replace("\u00a0", " "),
            finding.message("en").replace("\u00a0", " "),
        )
        for finding in found.findings
    ]


def places(code, agreement):
    """Return the places of the findings."""
    return [place for place, *_ in said(code, agreement)]


def kr(kronor, **kwargs):
    """State a sum in kronor."""
    return Amount(Money(kronor), **kwargs)


def about(kronor):
    """State a sum as about so much."""
    return kr(kronor, hedge=Hedge.ABOUT)


def yearly(kronor):
    """State a sum for each year."""
    return kr(kronor, per=Per.YEAR)


def eur(euro):
    """State a sum in euro."""
    return Amount(Money(euro, "EUR"))


def costs(*amounts, period=None):
    """List costs of these amounts."""
    return tuple(
        CostLine(key=f"k{n}", description="Lön", amount=amount, period=period)
        for n, amount in enumerate(amounts)
    )


def gift(amount, party="sdn", **kwargs):
    """Let a party give money."""
    return MoneyContribution(
        key=f"bidrag-{party}", party=party, amount=amount, **kwargs
    )


def instalments(*amounts, payer=None):
    """Divide a payment into instalments of these amounts."""
    return Payments(
        instalments=tuple(
            Instalment(key=f"del-{n}", amount=amount, payer=payer)
            for n, amount in enumerate(amounts, 1)
        )
    )


def decision(amount=None, **kwargs):
    """Let a board approve the agreement."""
    fields = {"key": "beslut", "outcome": DecisionOutcome.APPROVED, **kwargs}
    return Decision(amount=amount, **fields)


def report(key, kind, **kwargs):
    """Make a report; ``I`` is interim and ``F`` final."""
    kinds = {"I": ReportKind.INTERIM, "F": ReportKind.FINAL}
    return Report(key=key, kind=kinds[kind], **kwargs)


def on(day):
    """Make something due on a day."""
    return OnDate(day=day)


def parts_of(annotation):
    """Gather the classes that an annotation leads to."""
    found, to_do = set(), [annotation]
    while to_do:
        one = to_do.pop()
        to_do += typing.get_args(one)
        if isinstance(one, type) and attrs.has(one) and one not in found:
            found.add(one)
            to_do += [field.type for field in attrs.fields(one)]
    return found


MIXED = (
    "Beloppen är i olika valutor och kan inte jämföras.",
    "The sums are in different currencies and cannot be compared.",
)


class TestDanglingKey:
    """CON101: what a key names is in the agreement."""

    def test_met(self):
        """Keys that name what is there are right."""
        assert is_met(
            "CON101",
            Agreement(
                parties=PARTIES,
                purpose=Purpose(goals=(Goal(key="m", description="Ro"),)),
                budget=Budget(contributions=(gift(kr(1)),)),
                reporting=Reporting(
                    milestones=(
                        Milestone(key="ms", description="Öppnar", goal="m"),
                    )
                ),
                payments=Payments(
                    instalments=(
                        Instalment(
                            key="del", condition=OnMilestone(milestone="ms")
                        ),
                    )
                ),
            ),
        )

    def test_empty(self):
        """Where nothing is named, the rule is not met but does not apply."""
        assert reason("CON101", Agreement()) == (
            "Inget i avtalet hänvisar till en annan del av det.",
            "Nothing in the agreement refers to another part of it.",
        )

    def test_not_met(self):
        """A key that names nothing is found where it stands."""
        agreement = Agreement(
            parties=PARTIES, budget=Budget(contributions=(gift(kr(1), "x"),))
        )

        assert said("CON101", agreement) == [
            (
                "/budget/contributions/0/party",
                "Insats 1 hänvisar till en part som inte finns i avtalet.",
                (
                    "Contribution 1 refers to a party that is not in the "
                    "agreement."
                ),
            )
        ]

    def test_of_another_kind(self):
        """A key is looked up among the parts of its own kind only."""
        agreement = Agreement(
            parties=PARTIES,
            payments=Payments(
                instalments=(
                    Instalment(key="del", condition=OnReport(report="sdn")),
                )
            ),
            reporting=Reporting(reports=()),
        )

        assert places("CON101", agreement) == [
            "/payments/instalments/0/condition/report"
        ]

    def test_capitals_count(self):
        """A key is the same only letter for letter."""
        agreement = Agreement(
            parties=PARTIES, signatures=(Signature(party="SDN"),)
        )

        assert places("CON101", agreement) == ["/signatures/0/party"]

    def test_list_not_stated(self):
        """Where no such list is stated, the list is what lacks."""
        agreement = Agreement(
            budget=Budget(contributions=(gift(kr(1), appropriation="pott"),))
        )

        assert lacks("CON101", agreement) == (
            "/budget/appropriations",
            "/parties",
        )

    def test_every_place_in_order(self):
        """Findings come in the order of the places, numbers by size."""
        agreement = Agreement(
            parties=(),
            signatures=tuple(Signature(party="x") for _ in range(11)),
        )

        assert places("CON101", agreement)[-2:] == [
            "/signatures/9/party",
            "/signatures/10/party",
        ]

    def test_annexes_are_left_out(self):
        """An annex that is not listed is for a rule of its own."""
        agreement = Agreement(budget=Budget(annex="b"), case=Case(annexes=()))

        assert reason("CON101", agreement) == reason("CON101", Agreement())

    def test_report_that_repayment_waits_for(self):
        """The report that money is paid back after is looked up too."""
        due = AfterReport(report="x", event=ReportEvent.APPROVED, days=30)
        payments = Payments(repayment_due=due)
        duties = Reporting(reports=(report("slut", "F"),))

        assert lacks("CON101", Agreement(payments=payments)) == (
            "/reporting/reports",
        )
        assert places(
            "CON101", Agreement(payments=payments, reporting=duties)
        ) == ["/payments/repayment_due/report"]

    def test_every_kind_of_key(self):
        """Whatever kind of part a key of the agreement may name is looked up.

        Entries of a ledger name parts of more kinds; they have rules of their
        own.
        """
        nouns = {
            fields.refers_to(field.type)
            for part in parts_of(Agreement)
            for field in attrs.fields(part)
        } - {None}

        assert nouns
        assert set() == nouns - {
            "annex",
            "volume",
            *con101_dangling_key._NOUNS,
        }


class TestVolumes:
    """CON101 and CON102, of volumes wherever they stand."""

    @staticmethod
    def counted(*volumes):
        """Make an agreement with an activity of these volumes."""
        activity = Activity(key="a", description="kvällar", volumes=volumes)
        return Agreement(purpose=Purpose(activities=(activity,)))

    PLACES = Volume(unit="platser", number=10, key="platser")
    WOMEN = Volume(unit="platser", number=2, part_of="platser")

    def test_part_of(self):
        """A part names a volume that there is."""
        assert is_met("CON101", self.counted(self.PLACES, self.WOMEN))
        assert places("CON101", self.counted(self.WOMEN)) == [
            "/purpose/activities/0/volumes/0/part_of"
        ]

    def test_keys(self):
        """Two volumes have not the same key; those without have none."""
        assert reason("CON102", self.counted(self.WOMEN, self.WOMEN)) == (
            "Avtalet har inte två delar av samma slag.",
            "The agreement has no two parts of one kind.",
        )
        assert places("CON102", self.counted(self.PLACES, self.PLACES)) == [
            "/purpose/activities/0/volumes/1/key"
        ]


class TestDuplicateKey:
    """CON102: two parts of one kind have not the same key."""

    def test_met_by_another_kind(self):
        """A cost and a contribution may have the same key."""
        assert is_met(
            "CON102",
            Agreement(
                budget=Budget(
                    costs=costs(kr(1), kr(2)),
                    contributions=(MoneyContribution(key="k0", party="sdn"),),
                )
            ),
        )

    def test_not_applicable(self):
        """One part of each kind has a key that no other of its kind has."""
        agreement = Agreement(
            budget=Budget(
                costs=costs(kr(1)),
                contributions=(MoneyContribution(key="k0", party="sdn"),),
            )
        )

        for one in (agreement, Agreement()):
            assert reason("CON102", one) == (
                "Avtalet har inte två delar av samma slag.",
                "The agreement has no two parts of one kind.",
            )

    def test_not_met(self):
        """The later of the two is found."""
        agreement = Agreement(
            parties=(BOARD, KFUM, Organisation(key="sdn", name="S"))
        )

        assert said("CON102", agreement) == [
            (
                "/parties/2/key",
                "S har samma beteckning som Farsta stadsdelsnämnd.",
                "S has the same key as Farsta stadsdelsnämnd.",
            )
        ]

    def test_contributions_of_all_kinds(self):
        """Money and premises are contributions, and share their keys."""
        agreement = Agreement(
            budget=Budget(
                contributions=(
                    MoneyContribution(key="b", party="sdn"),
                    PremisesContribution(key="b", party="kfum"),
                )
            )
        )

        assert places("CON102", agreement) == ["/budget/contributions/1/key"]

    def test_annex_agreements_apart(self):
        """Each annex agreement is a paper of its own, with its own keys."""
        work = Undertaking(key="driva", party="rm", description="driver")
        other = attrs.evolve(work, party="kfum")
        first = AnnexAgreement(
            key="a", organisation="rm", undertakings=(work,)
        )
        second = AnnexAgreement(
            key="b", organisation="kfum", undertakings=(other,)
        )
        apart = Agreement(annex_agreements=(first, second))
        within = Agreement(
            annex_agreements=(attrs.evolve(first, undertakings=(work, other)),)
        )
        same = Agreement(
            annex_agreements=(first, attrs.evolve(second, key="a"))
        )

        assert is_met("CON102", apart)
        assert places("CON102", within) == [
            "/annex_agreements/0/undertakings/1/key"
        ]
        assert places("CON102", same) == ["/annex_agreements/1/key"]


class TestAnnexNotListed:
    """CON103: an annex that is referred to is listed."""

    def test_not_met(self):
        """An annex that is not listed is found where it is named."""
        agreement = Agreement(
            budget=Budget(annex="kalkyl"),
            case=Case(annexes=(Annex(key="avtal", title="Avtal"),)),
        )

        assert said("CON103", agreement) == [
            (
                "/budget/annex",
                (
                    "Avtalet hänvisar till en bilaga som inte finns bland "
                    "bilagorna."
                ),
                "The agreement refers to an annex that is not listed.",
            )
        ]

    def test_named_twice(self):
        """One that is named twice is found twice, and mended the same way."""
        agreement = Agreement(
            budget=Budget(annex="kalkyl"),
            case=Case(agreement_annex="kalkyl", annexes=()),
        )
        first, second = outcome("CON103", agreement).findings

        assert ["/budget/annex", "/case/agreement_annex"] == [
            first.pointer,
            second.pointer,
        ]
        assert first.fixes == second.fixes

    def test_every_place(self):
        """The annexes of case, proposal and annex agreement count too."""
        agreement = Agreement(
            case=Case(
                proposal=Proposal(text="Godkänns.", annex="a"),
                agreement_annex="b",
                annexes=(),
            ),
            annex_agreements=(
                AnnexAgreement(key="d", organisation="rm", annex="c"),
            ),
        )

        assert places("CON103", agreement) == [
            "/annex_agreements/0/annex",
            "/case/agreement_annex",
            "/case/proposal/annex",
        ]

    def test_undetermined(self):
        """Without a list of annexes it cannot be told."""
        agreement = Agreement(budget=Budget(annex="budget"))

        assert lacks("CON103", agreement) == ("/case/annexes",)

    def test_met_by_no_reference(self):
        """An annex need not be referred to; where none is, nothing is met."""
        listed = Case(annexes=(Annex(key="avtal", title="Avtal"),))

        for agreement in (Agreement(case=listed), Agreement()):
            assert reason("CON103", agreement) == (
                "Avtalet hänvisar inte till någon bilaga.",
                "The agreement refers to no annex.",
            )


class TestPartiesOfBothKinds:
    """CON104: there is a public party and an organisation."""

    def test_met_by_several(self):
        """Several of each kind are fine."""
        assert is_met("CON104", Agreement(parties=(BOARD, REGION, KFUM, RM)))

    @pytest.mark.parametrize(
        ("parties", "sv", "en"),
        [
            (
                (),
                "både en offentlig part och en organisation",
                "both a public party and an organisation",
            ),
            ((BOARD, REGION), "en organisation", "an organisation"),
            ((KFUM,), "en offentlig part", "a public party"),
        ],
    )
    def test_not_met(self, parties, sv, en):
        """Which kind lacks is said, and no counts.

        They were counted before, which left the conclusion to the reader.
        """
        assert said("CON104", Agreement(parties=parties)) == [
            (
                "/parties",
                f"Bland parterna saknas {sv}.",
                f"The parties lack {en}.",
            )
        ]

    def test_undetermined(self):
        """Not stated is not none."""
        assert lacks("CON104", Agreement()) == ("/parties",)


class TestSteeringGroupOfBothSides:
    """CON105: both sides have a seat in the steering group."""

    @staticmethod
    def steered(*parties):
        """Make an agreement with a seat for each of these parties."""
        seats = tuple(Seat(role="roll", party=party) for party in parties)
        group = SteeringGroup(seats=seats)
        return Agreement(
            parties=PARTIES, governance=Governance(steering_group=group)
        )

    def test_met(self):
        """One seat for each side is enough, whoever has the others."""
        assert is_met("CON105", self.steered("sdn", "kfum"))
        assert is_met("CON105", self.steered("sdn", None, "kfum", "x"))

    @pytest.mark.parametrize(
        ("seats", "sv", "en"),
        [
            (("sdn", "sdn"), "organisation", "organisation"),
            (("kfum",), "offentlig part", "public party"),
        ],
    )
    def test_not_met(self, seats, sv, en):
        """Which side has no seat is said, and is a warning."""
        agreement = self.steered(*seats)

        assert said("CON105", agreement) == [
            (
                "/governance/steering_group/seats",
                f"Ingen {sv} har plats i styrgruppen.",
                f"No {en} has a seat in the steering group.",
            )
        ]
        assert Severity.WARNING is CONSISTENCY["CON105"].severity

    def test_seat_of_nobody(self):
        """A seat whose party is not known may be the other side's."""
        assert lacks("CON105", self.steered("sdn", None, "x")) == (
            "/governance/steering_group/seats/1/party",
            "/governance/steering_group/seats/2/party",
        )

    def test_undetermined(self):
        """Where there is a group, its seats and the parties must be stated."""
        group = Governance(steering_group=SteeringGroup())

        assert lacks("CON105", Agreement(governance=group)) == (
            "/governance/steering_group/seats",
            "/parties",
        )

    def test_no_group(self):
        """An agreement with no steering group is not asked for seats.

        Nobody need state that there is none.
        """
        for agreement in (self.steered(), Agreement()):
            assert reason("CON105", agreement) == (
                "Avtalet anger ingen styrgrupp.",
                "The agreement states no steering group.",
            )


class TestCostsAgainstContributions:
    """CON201: costs lie between the money and all that is given."""

    @staticmethod
    def budget(cost, *given, term=None, **kwargs):
        """Make an agreement with one cost and these contributions."""
        fields = {"funders": (), **kwargs}
        return Agreement(
            budget=Budget(costs=costs(cost), contributions=given, **fields),
            term=term and Term(period=term),
        )

    def test_met_to_the_ore(self):
        """Costs that are the money, to the öre, are covered."""
        given = (gift(kr("850.01")), gift(kr("49.99"), "kfum"))

        assert is_met("CON201", self.budget(kr(900), *given))

    def test_one_ore_short(self):
        """One öre more than all that is given is not covered."""
        assert said("CON201", self.budget(kr("900.01"), gift(kr(900)))) == [
            (
                "/budget/costs",
                (
                    "Kostnaderna är 0,01 kr mer än alla insatser "
                    "tillsammans: 900,01 kr mot 900 kr."
                ),
                (
                    "The costs are SEK 0.01 more than all contributions "
                    "together: SEK 900.01 against SEK 900."
                ),
            )
        ]

    def test_one_ore_over(self):
        """One öre of money more than the costs is left over."""
        assert said("CON201", self.budget(kr("899.99"), gift(kr(900)))) == [
            (
                "/budget/costs",
                (
                    "Kostnaderna är 0,01 kr mindre än pengarna: 899,99 kr "
                    "mot 900 kr."
                ),
                (
                    "The costs are SEK 0.01 less than the money: SEK 899.99 "
                    "against SEK 900."
                ),
            )
        ]

    @pytest.mark.parametrize("cost", [850, 900, 1_100])
    def test_in_kind_may_be_counted(self, cost):
        """What is given in other ways may be among the costs, or in part."""
        premises = PremisesContribution(key="l", party="sdn", amount=kr(150))
        hours = VolunteerHoursContribution(
            key="i", party="kfum", hours=Decimal(1), rate=Money(100)
        )

        assert is_met(
            "CON201", self.budget(kr(cost), gift(kr(850)), premises, hours)
        )

    @pytest.mark.parametrize("cost", ["849.99", "1100.01"])
    def test_in_kind_has_bounds(self, cost):
        """Less than the money, or more than all, is not met."""
        premises = PremisesContribution(key="l", party="sdn", amount=kr(250))

        assert places(
            "CON201", self.budget(kr(cost), gift(kr(850)), premises)
        ) == ["/budget/costs"]

    @pytest.mark.parametrize(
        ("given", "leaf"),
        [
            (PremisesContribution(key="l", party="sdn"), "amount"),
            (StaffTimeContribution(key="t", party="sdn"), "hours"),
            (
                StaffTimeContribution(key="t", party="sdn", hours=Decimal(1)),
                "rate",
            ),
            (
                VolunteerHoursContribution(
                    key="i", party="kfum", rate=Money(1)
                ),
                "hours",
            ),
        ],
    )
    def test_in_kind_without_worth(self, given, leaf):
        """What is given in other ways must have a worth, if it is needed."""
        money = gift(kr(850))

        assert is_met("CON201", self.budget(kr(850), money, given))
        assert lacks("CON201", self.budget(kr(851), money, given)) == (
            f"/budget/contributions/1/{leaf}",
        )

    def test_funders(self):
        """Other funders count as money; their money may be applied for."""
        fund = Funder(key="f", name="Fond", amount=kr(50))

        assert is_met(
            "CON201",
            self.budget(kr(900), gift(kr(850)), funders=(fund,)),
        )
        assert places(
            "CON201", self.budget(kr(850), gift(kr(850)), funders=(fund,))
        ) == ["/budget/costs"]

    def test_funders_not_stated(self):
        """Funders that are not stated may cover what lacks; none cannot."""
        short = self.budget(kr(900), gift(kr(850)), funders=None)
        over = self.budget(kr(800), gift(kr(850)), funders=None)
        even = self.budget(kr(850), gift(kr(850)), funders=None)

        assert lacks("CON201", short) == ("/budget/funders",)
        assert places("CON201", over) == ["/budget/costs"]
        assert is_met("CON201", even)

    def test_set_aside(self):
        """Money that is set aside may be left out of the costs, or not."""
        for cost in (765, 800, 850):
            assert is_met(
                "CON201",
                self.budget(kr(cost), gift(kr(850)), set_aside=kr(85)),
            )
        assert places(
            "CON201",
            self.budget(kr("764.99"), gift(kr(850)), set_aside=kr(85)),
        ) == ["/budget/costs"]
        assert in_part(
            "CON201",
            self.budget(kr(765), gift(kr(850)), set_aside=about(85)),
        ) == ("/budget/set_aside",)

    def test_approximate(self):
        """A sum given as about so much cannot be held to the öre."""
        assert in_part("CON201", self.budget(about(850), gift(kr(850)))) == (
            "/budget/costs/0/amount",
        )
        assert in_part("CON201", self.budget(kr(850), gift(about(850)))) == (
            "/budget/contributions/0/amount",
        )

    def test_what_is_certain_already(self):
        """What is stated may be too much, whatever the rest turns out."""
        unknown = gift(None, "kfum")

        assert places(
            "CON201", self.budget(kr(800), gift(kr(850)), unknown)
        ) == ["/budget/costs"]
        assert lacks(
            "CON201", self.budget(kr(900), gift(kr(850)), unknown)
        ) == ("/budget/contributions/1/amount",)

    def test_per_year(self):
        """A sum per year is for each year of its period, or of the term."""
        two = self.budget(kr(800), gift(yearly(400)), term=TWO_YEARS)
        own = self.budget(
            kr(400), gift(yearly(400), period=YEAR), term=TWO_YEARS
        )

        assert is_met("CON201", two)
        assert is_met("CON201", own)

    @pytest.mark.parametrize(
        ("term", "period", "pointer"),
        [
            (None, None, "/term/period"),
            (OPEN, None, "/term/period/last"),
            (YEAR, OPEN, "/budget/contributions/0/period/last"),
        ],
    )
    def test_per_year_over_what(self, term, period, pointer):
        """A sum per year is exact only over a time that ends."""
        agreement = self.budget(
            kr(800), gift(yearly(400), period=period), term=term
        )

        assert lacks("CON201", agreement) == (pointer,)

    @pytest.mark.parametrize(
        ("term", "period"), [(PART, None), (YEAR, PART)], ids=["term", "own"]
    )
    def test_per_year_over_a_part(self, term, period):
        """Over no whole number of years it is stated, but not exactly."""
        agreement = self.budget(
            kr(800), gift(yearly(400), period=period), term=term
        )

        assert in_part("CON201", agreement) == (
            "/budget/contributions/0/amount",
        )

    def test_hours_per_year_over_what(self):
        """Hours per year over no whole years are known only within bounds.

        In 22 months they are worth from 200 kr, for one year, to 400 kr, for
        two; by days 367.21 kr.
        """
        hours = VolunteerHoursContribution(
            key="i",
            party="kfum",
            hours=Decimal(2),
            rate=Money(100),
            per=Per.YEAR,
        )

        def costing(kronor):
            return self.budget(kr(kronor), hours, term=PART)

        assert is_met("CON201", costing(367))
        assert in_part("CON201", costing(400)) == (
            "/budget/contributions/0/hours",
        )
        assert places("CON201", costing(401)) == ["/budget/costs"]

    def test_mixed_currencies(self):
        """Sums in several currencies are not held against each other."""
        for agreement in (
            self.budget(kr(900), gift(eur(900))),
            self.budget(kr(900), gift(kr(850)), gift(eur(50), "kfum")),
        ):
            assert reason("CON201", agreement) == MIXED

    def test_nothing_has_no_currency(self):
        """Nothing is nothing, in any currency."""
        agreement = self.budget(eur(900), gift(kr(0)), gift(eur(900), "kfum"))

        assert is_met("CON201", agreement)

    def test_lists_not_stated(self):
        """Costs and contributions that are not stated are not none."""
        assert lacks("CON201", Agreement()) == (
            "/budget/contributions",
            "/budget/costs",
        )

    def test_lists_empty(self):
        """A list that is stated to be empty is nothing."""
        none = Agreement(budget=Budget(costs=(), contributions=()))
        given = Agreement(
            budget=Budget(costs=(), contributions=(gift(kr(1)),))
        )

        assert reason("CON201", none) == (
            "Avtalet har varken kostnader eller insatser.",
            "The agreement has neither costs nor contributions.",
        )
        assert places("CON201", given) == ["/budget/costs"]

    def test_never_overflows(self):
        """The largest sums there are add up over the longest term."""
        term = Period(date(1, 1, 1), date(9999, 12, 31))
        most = Amount(MOST, per=Per.YEAR)
        given = [gift(most, f"p{n}") for n in range(100)]

        [found] = outcome(
            "CON201", self.budget(most, *given, term=term)
        ).findings
        fields = dict(found.fields)

        assert (MOST * 9999, Text("pengarna", "the money")) == (
            fields["costs"],
            fields["what"],
        )
        assert MOST * 999_900 == fields["contributions"]
        assert (
            gap(Sum.of(MOST * 9999), Sum.of(MOST * 999_900)) == fields["gap"]
        )


class TestPartOfAYear:
    """CON202: 400 kr a year over 22 months is 400 to 800 kr, by days 734.43."""

    @staticmethod
    def paid(kronor):
        """Pay so much at once."""
        return Agreement(
            parties=PARTIES,
            payments=Payments(
                instalments=(
                    Instalment(key="allt", amount=Amount(Money(kronor))),
                )
            ),
            budget=Budget(contributions=(gift(yearly(400)),)),
            term=Term(period=PART),
        )

    def test_by_days(self):
        """The sum by days is as agreed."""
        assert is_met("CON202", self.paid("734.43"))

    @pytest.mark.parametrize("kronor", ["733.33", "400", "800"])
    def test_within(self, kronor):
        """By months, or by the year, is another way to pay, and no fault."""
        assert in_part("CON202", self.paid(kronor)) == (
            "/budget/contributions/0/amount",
        )

    @pytest.mark.parametrize("kronor", ["399.99", "800.01"])
    def test_outside(self, kronor):
        """What no way to divide the year comes to is a fault."""
        assert places("CON202", self.paid(kronor)) == ["/payments/instalments"]


class TestInstalmentsAgainstContribution:
    """CON202: the instalments are the public money."""

    @staticmethod
    def paid(payments, *given, parties=PARTIES, term=None, **kwargs):
        """Make an agreement with payments and contributions."""
        return Agreement(
            parties=parties,
            payments=payments,
            budget=Budget(contributions=given, **kwargs),
            term=term and Term(period=term),
        )

    def test_met_to_the_ore(self):
        """Instalments that are the money, to the öre, are right."""
        parts = [Amount(part) for part in Money(100).allocate([1, 1, 1])]

        assert is_met("CON202", self.paid(instalments(*parts), gift(kr(100))))

    @pytest.mark.parametrize(
        ("last", "sv", "en"),
        [
            ("424.99", ("mindre", "849,99"), ("less", "849.99")),
            ("425.01", ("mer", "850,01"), ("more", "850.01")),
        ],
    )
    def test_one_ore_off(self, last, sv, en):
        """One öre more or less is found."""
        agreement = self.paid(instalments(kr(425), kr(last)), gift(kr(850)))

        assert said("CON202", agreement) == [
            (
                "/payments/instalments",
                (
                    f"Delutbetalningarna är tillsammans 0,01 kr {sv[0]} än den "
                    f"offentliga partens kontanta insats: {sv[1]} kr mot 850 kr."
                ),
                (
                    f"The instalments together are SEK 0.01 {en[0]} than the "
                    f"money that the public party gives: SEK {en[1]} against "
                    "SEK 850."
                ),
            )
        ]

    def test_only_public_money(self):
        """Own money of the organisation, and premises, are not paid out."""
        premises = PremisesContribution(key="l", party="sdn", amount=kr(9))

        assert is_met(
            "CON202",
            self.paid(
                instalments(kr(850)),
                gift(kr(850)),
                gift(kr(50), "kfum"),
                premises,
            ),
        )

    def test_several_public_parties(self):
        """The money of all public parties is paid out."""
        assert is_met(
            "CON202",
            self.paid(
                instalments(kr(500), kr(350)),
                gift(kr(500)),
                gift(kr(350), "region"),
                parties=(BOARD, REGION, KFUM),
            ),
        )

    def test_paid_by_an_organisation(self):
        """What one organisation pays another is no public money."""
        plan = Payments(
            instalments=(
                *instalments(kr(850), payer="sdn").instalments,
                Instalment(key="vidare", amount=kr(300), payer="kfum"),
            )
        )

        assert is_met("CON202", self.paid(plan, gift(kr(850))))

    def test_money_from_a_stranger(self):
        """Money from somebody who is no party may be public."""
        typo = gift(kr(850), "snd")

        assert lacks("CON202", self.paid(instalments(kr(850)), typo)) == (
            "/budget/contributions/0/party",
        )

    def test_what_is_certain_already(self):
        """Parts that make too much do so whatever the rest turns out."""
        plan = instalments(kr(900), None)

        assert places("CON202", self.paid(plan, gift(kr(850)))) == [
            "/payments/instalments"
        ]

    def test_amounts_not_stated(self):
        """What is not stated, or only about, is named."""
        plan = instalments(kr(425), about(425), None)
        agreement = self.paid(plan, gift(kr(850)), gift(None, "sdn"))

        assert lacks("CON202", agreement) == (
            "/budget/contributions/1/amount",
            "/payments/instalments/2/amount",
        )
        assert outcome("CON202", agreement).known_in_part == (
            "/payments/instalments/1/amount",
        )

    def test_contribution_not_stated(self):
        """A contribution that is not stated is named."""
        agreement = self.paid(instalments(kr(425)), gift(None))

        assert lacks("CON202", agreement) == (
            "/budget/contributions/0/amount",
        )

    def test_per_year(self):
        """Instalments per year are for each year of the term."""
        plan = instalments(yearly(200), yearly(200))
        given = gift(kr(800))

        assert is_met("CON202", self.paid(plan, given, term=TWO_YEARS))
        assert lacks("CON202", self.paid(plan, given)) == ("/term/period",)

    @pytest.mark.parametrize("first", ["765.00", "800.00", "850.00"])
    def test_set_aside(self, first):
        """What is set aside may wait for an instalment, or have one."""
        plan = instalments(kr(first))

        assert is_met(
            "CON202", self.paid(plan, gift(kr(850)), set_aside=kr(85))
        )

    def test_more_than_set_aside(self):
        """More than what is set aside is missing from the instalments."""
        plan = instalments(kr("764.99"))
        given = gift(kr(850))

        assert places("CON202", self.paid(plan, given, set_aside=kr(85))) == [
            "/payments/instalments"
        ]
        assert in_part(
            "CON202", self.paid(plan, given, set_aside=about(85))
        ) == ("/budget/set_aside",)

    def test_set_aside_does_not_matter(self):
        """Where all is paid out, what is set aside need not be known."""
        agreement = self.paid(
            instalments(kr(850)), gift(kr(850)), set_aside=about(85)
        )

        assert is_met("CON202", agreement)

    def test_set_aside_in_another_currency(self):
        """What is set aside in another currency is not added."""
        agreement = self.paid(
            instalments(kr(800)), gift(kr(850)), set_aside=eur(50)
        )

        assert reason("CON202", agreement) == MIXED

    def test_money_after_premises(self):
        """Money is found wherever it stands among the contributions."""
        premises = PremisesContribution(key="l", party="sdn", amount=kr(9))

        assert is_met(
            "CON202", self.paid(instalments(kr(850)), premises, gift(kr(850)))
        )

    def test_about_so_much_a_year(self):
        """Over a term that is stated it is known to a part."""
        each = Amount(Money(425), per=Per.YEAR, hedge=Hedge.ABOUT)
        plan, given = instalments(each), gift(kr(850))

        assert lacks("CON202", self.paid(plan, given)) == ("/term/period",)
        assert in_part("CON202", self.paid(plan, given, term=TWO_YEARS)) == (
            "/payments/instalments/0/amount",
        )

    def test_mixed_currencies(self):
        """Sums in several currencies are not held against each other."""
        for plan in (instalments(eur(850)), instalments(kr(800), eur(5))):
            agreement = self.paid(plan, gift(kr(850)))

            assert reason("CON202", agreement) == MIXED

    def test_no_instalments(self):
        """Money that is not divided is not added up."""
        agreement = self.paid(instalments(), gift(kr(850)))

        assert reason("CON202", agreement) == (
            "Pengarna delas inte upp i delutbetalningar.",
            "The money is not divided into instalments.",
        )

    def test_undetermined(self):
        """Instalments, contributions and parties must be stated."""
        assert lacks("CON202", Agreement()) == (
            "/budget/contributions",
            "/parties",
            "/payments/instalments",
        )

    def test_no_contribution(self):
        """Instalments of money that nobody gives are too much."""
        assert places("CON202", self.paid(instalments(kr(1)))) == [
            "/payments/instalments"
        ]


class TestContributionWithinAppropriation:
    """CON203: what is taken from an appropriation fits in it."""

    @staticmethod
    def drawn(totals, *given, term=None):
        """Make an agreement with these appropriations, a, b and so on."""
        return Agreement(
            budget=Budget(
                appropriations=tuple(
                    Appropriation(key=key, total=total)
                    for key, total in zip("abc", totals, strict=False)
                ),
                contributions=given,
            ),
            term=term and Term(period=term),
        )

    def test_met_to_the_ore(self):
        """All of an appropriation may be taken."""
        given = gift(kr(850), appropriation="a")

        assert is_met("CON203", self.drawn([kr(850)], given))

    def test_nothing_taken(self):
        """Where nothing is taken the appropriation need not be stated."""
        given = gift(kr(0), appropriation="a")

        assert is_met("CON203", self.drawn([None], given))

    def test_one_ore_over(self):
        """One öre more than there is is found at the appropriation."""
        given = (
            gift(kr(850), appropriation="a"),
            gift(kr("0.01"), appropriation="a"),
        )

        assert said("CON203", self.drawn([kr(850)], *given)) == [
            (
                "/budget/appropriations/0/total",
                (
                    "Insatserna ur anslag 1 (850 kr) är 0,01 kr mer än anslaget: "
                    "850,01 kr mot 850 kr."
                ),
                (
                    "The contributions from appropriation 1 (SEK 850) are "
                    "SEK 0.01 more than it: SEK 850.01 against SEK 850."
                ),
            )
        ]

    def test_several(self):
        """Each appropriation is held for itself."""
        given = (
            gift(kr(500), appropriation="a"),
            gift(kr(500), appropriation="b"),
            gift(kr(9_000)),
        )
        totals = [kr(500), kr(499), None]

        assert places("CON203", self.drawn(totals, *given)) == [
            "/budget/appropriations/1/total"
        ]

    def test_what_is_certain_already(self):
        """Too much is too much, though more is not stated."""
        given = (
            gift(kr(900), appropriation="a"),
            gift(None, appropriation="a"),
        )

        assert places("CON203", self.drawn([kr(850)], *given)) == [
            "/budget/appropriations/0/total"
        ]

    def test_amounts_not_stated(self):
        """What may still be too much is named."""
        given = gift(None, appropriation="a")

        assert lacks("CON203", self.drawn([kr(850)], given)) == (
            "/budget/contributions/0/amount",
        )
        place = ("/budget/appropriations/0/total",)
        near = gift(kr(800), appropriation="a")
        assert lacks("CON203", self.drawn([None], near)) == place
        assert in_part("CON203", self.drawn([about(850)], near)) == place

    def test_amounts_far_apart(self):
        """Far from what is about so much it can be told."""
        for kronor, is_within in ((765, True), (936, False)):
            taken = gift(kr(kronor), appropriation="a")
            found = outcome("CON203", self.drawn([about(850)], taken))

            assert (Status.MET if is_within else Status.NOT_MET) is (
                found.status
            )
            assert ("margin", Decimal("0.1")) in found.notes

    def test_per_year(self):
        """Sums per year are for each year of the term."""
        given = gift(yearly(400), appropriation="a")

        assert is_met("CON203", self.drawn([kr(800)], given, term=TWO_YEARS))
        assert places(
            "CON203", self.drawn([kr(799)], given, term=TWO_YEARS)
        ) == ["/budget/appropriations/0/total"]

    def test_mixed_currencies(self):
        """An appropriation in another currency is not compared."""
        given = gift(kr(850), appropriation="a")

        assert reason("CON203", self.drawn([eur(100)], given)) == MIXED

    def test_nothing_drawn(self):
        """Contributions that name no appropriation are left alone."""
        premises = PremisesContribution(key="l", party="sdn", amount=kr(9))

        assert reason(
            "CON203", self.drawn([kr(1)], gift(kr(850)), premises)
        ) == (
            "Ingen insats är knuten till ett anslag i avtalet.",
            "No contribution is taken from an appropriation in the agreement.",
        )

    def test_no_appropriation(self):
        """An agreement that names none is not asked for any."""
        given = Budget(contributions=(gift(kr(850)),))
        other = Budget(
            appropriations=(Appropriation(key="annat"),),
            contributions=(
                attrs.evolve(gift(kr(850)), appropriation="anslag"),
            ),
        )

        for budget in (given, other, Budget(appropriations=()), None):
            assert reason("CON203", Agreement(budget=budget)) == (
                "Ingen insats är knuten till ett anslag i avtalet.",
                (
                    "No contribution is taken from an appropriation in the "
                    "agreement."
                ),
            )

    def test_undetermined(self):
        """Where the one is stated, the other must be."""
        drawn = attrs.evolve(gift(kr(850)), appropriation="anslag")
        given = Budget(contributions=(drawn,))
        granted = Budget(appropriations=(Appropriation(key="anslag"),))

        assert lacks("CON203", Agreement(budget=given)) == (
            "/budget/appropriations",
        )
        assert lacks("CON203", Agreement(budget=granted)) == (
            "/budget/contributions",
        )


class TestDecisionAgainstContribution:
    """CON204: the sum decided is the money given."""

    @staticmethod
    def decided(decisions, *given, parties=PARTIES, term=None, **kwargs):
        """Make an agreement with decisions and contributions."""
        return Agreement(
            parties=parties,
            case=Case(decisions=tuple(decisions)),
            budget=Budget(contributions=given, **kwargs),
            term=term and Term(period=term),
        )

    def test_met(self):
        """The sum decided, to the öre, is right; own money is beside it."""
        given = (gift(kr("850.50")), gift(kr(50), "kfum"))

        assert is_met("CON204", self.decided([decision(kr("850.50"))], *given))

    def test_not_met(self):
        """One öre off is found at the decision."""
        agreement = self.decided([decision(kr("849.99"))], gift(kr(850)))

        assert said("CON204", agreement) == [
            (
                "/case/decisions/0/amount",
                (
                    "Den beslutade summan är 0,01 kr mindre än partens "
                    "kontanta insats: 849,99 kr mot 850 kr."
                ),
                (
                    "The sum decided is SEK 0.01 less than the money that "
                    "the party gives: SEK 849.99 against SEK 850."
                ),
            )
        ]

    @pytest.mark.parametrize(
        "outcome_", [DecisionOutcome.REJECTED, DecisionOutcome.REFERRED_BACK]
    )
    def test_not_through(self, outcome_):
        """A decision that lets nothing through has no say."""
        stopped = decision(kr(1), outcome=outcome_)
        nothing = (
            "Ingen offentlig part har godkänt avtalet.",
            "No public party has approved the agreement.",
        )

        assert reason("CON204", self.decided([stopped], gift(kr(850)))) == (
            nothing
        )
        assert reason("CON204", self.decided([], gift(kr(850)))) == nothing
        assert is_met(
            "CON204",
            self.decided([decision(kr(850)), stopped], gift(kr(850))),
        )

    def test_strangers(self):
        """Money of those who are no party is asked about, each of it once."""
        bodies = (BOARD, PublicBody(key="ks", name="Kommunstyrelsen"))
        agreement = self.decided(
            [decision(kr(1), by="sdn"), decision(kr(1), by="ks")],
            gift(kr(1)),
            gift(kr(1), "okand"),
            gift(kr(1), "okand-2"),
            parties=bodies,
        )

        assert lacks("CON204", agreement) == (
            "/budget/contributions/1/party",
            "/budget/contributions/2/party",
        )

    def test_changed(self):
        """A decision may change the sum; what it says counts."""
        changed = decision(kr(800), outcome=DecisionOutcome.CHANGED)

        assert is_met("CON204", self.decided([changed], gift(kr(800))))
        assert places("CON204", self.decided([changed], gift(kr(850)))) == [
            "/case/decisions/0/amount"
        ]

    def test_the_last_counts(self):
        """The last decision counts: by its day, or else by its place."""
        new = decision(kr(800), on=date(2018, 2, 1))
        old = decision(kr(850), on=date(2018, 1, 1))
        given = gift(kr(800))

        assert is_met("CON204", self.decided([new, old], given))
        assert places(
            "CON204",
            self.decided([new, attrs.evolve(old, on=None)], given),
        ) == ["/case/decisions/1/amount"]

    def test_decisions_may_add(self):
        """A later decision may add to the earlier."""
        both = [decision(kr(500)), decision(kr(350))]

        assert is_met("CON204", self.decided(both, gift(kr(850))))
        assert places("CON204", self.decided(both, gift(kr(600)))) == [
            "/case/decisions/1/amount"
        ]
        assert in_part(
            "CON204",
            self.decided([decision(about(500)), both[1]], gift(kr(850))),
        ) == ("/case/decisions/0/amount",)

    def test_increase(self):
        """What a later decision adds is added to the sum before it."""
        more = Amount(Money(150), is_increase=True)
        both = [decision(kr(850)), decision(more)]

        assert is_met("CON204", self.decided(both, gift(kr(1_000))))
        assert said("CON204", self.decided(both, gift(kr(900))))[0][:2] == (
            "/case/decisions/1/amount",
            (
                "Den beslutade summan är 100 kr mer än partens kontanta "
                "insats: 1 000 kr mot 900 kr."
            ),
        )

    def test_increase_of_what_is_not_named(self):
        """An increase alone does not tell the new sum; it is part of it."""
        more = Amount(Money(150), is_increase=True)

        assert in_part(
            "CON204", self.decided([decision(more)], gift(kr(1_000)))
        ) == ("/case/decisions/0/amount",)
        assert places(
            "CON204", self.decided([decision(more)], gift(kr(100)))
        ) == ["/case/decisions/0/amount"]

    def test_increase_proposed(self):
        """Nor does one that is proposed."""
        more = Amount(Money(150), is_increase=True)
        agreement = Agreement(
            parties=PARTIES,
            budget=Budget(contributions=(gift(kr(1_000)),)),
            case=Case(proposal=Proposal(text="Höjs.", amount=more)),
        )

        assert in_part("CON209", agreement) == ("/case/proposal/amount",)

    def test_at_most(self):
        """Up to 500 kr is broken by more, and open for less."""
        most = Amount(Money(500), hedge=Hedge.AT_MOST)

        assert in_part(
            "CON204", self.decided([decision(most)], gift(kr(400)))
        ) == ("/case/decisions/0/amount",)
        assert [
            (
                "/case/decisions/0/amount",
                (
                    "Den beslutade summan är mindre än partens kontanta "
                    "insats: upp till 500 kr mot 600 kr."
                ),
                (
                    "The sum decided is less than the money that the party "
                    "gives: up to SEK 500 against SEK 600."
                ),
            )
        ] == said("CON204", self.decided([decision(most)], gift(kr(600))))

    def test_silent_later_decision(self):
        """A later decision may have changed the sum without naming it."""
        both = [decision(kr(850)), decision()]

        assert is_met("CON204", self.decided(both, gift(kr(850))))
        assert lacks("CON204", self.decided(both, gift(kr(800)))) == (
            "/case/decisions/1/amount",
        )

    def test_outcome_not_stated(self):
        """What a decision of unknown outcome names may be what it refused."""
        unknown = decision(kr(800), outcome=None)

        assert is_met("CON204", self.decided([unknown], gift(kr(800))))
        assert lacks("CON204", self.decided([unknown], gift(kr(850)))) == (
            "/case/decisions/0/outcome",
        )

    def test_no_sum(self):
        """A decision need not name the sum of what it approves."""
        agreement = self.decided([decision(), decision()], gift(kr(850)))

        assert reason("CON204", agreement) == (
            "Inget beslut anger någon summa.",
            "No decision states a sum.",
        )

    def test_no_sum_of_one(self):
        """Of two boards the one that names a sum is held to it."""
        own = decision(kr(800), by="sdn")
        agreement = self.decided(
            [own, decision(by="region")],
            gift(kr(850)),
            gift(kr(10), "region"),
            parties=(*PARTIES, REGION),
        )

        assert places("CON204", agreement) == ["/case/decisions/0/amount"]

    def test_several_boards(self):
        """Each board decides its own party's money."""
        parties = (BOARD, REGION, KFUM)
        given = (gift(kr(500)), gift(kr(350), "region"))
        sdn = decision(kr(500), by="sdn")
        region = decision(kr(350), by="region")

        assert is_met(
            "CON204", self.decided([sdn, region], *given, parties=parties)
        )
        assert places(
            "CON204",
            self.decided(
                [sdn, attrs.evolve(region, amount=kr(349))],
                *given,
                parties=parties,
            ),
        ) == ["/case/decisions/1/amount"]
        assert lacks(
            "CON204",
            self.decided(
                [sdn, attrs.evolve(region, by=None)], *given, parties=parties
            ),
        ) == ("/case/decisions/1/by",)

    def test_board_of_the_organisation(self):
        """What the organisation's own board decides is its own money."""
        own = decision(kr(50), by="kfum")
        given = (gift(kr(850)), gift(kr(50), "kfum"))

        assert is_met(
            "CON204", self.decided([decision(kr(850), by="sdn"), own], *given)
        )
        assert reason("CON204", self.decided([own], *given)) == (
            "Ingen offentlig part har godkänt avtalet.",
            "No public party has approved the agreement.",
        )

    def test_board_of_nobody(self):
        """A decision by somebody who is no party may be a public party's."""
        assert lacks(
            "CON204",
            self.decided([decision(kr(800), by="x")], gift(kr(850))),
        ) == ("/case/decisions/0/by",)

    def test_set_aside(self):
        """What is set aside may be decided beside the contribution."""
        for sum_ in (850, 935):
            assert is_met(
                "CON204",
                self.decided(
                    [decision(kr(sum_))], gift(kr(850)), set_aside=kr(85)
                ),
            )

    def test_per_year(self):
        """A sum decided per year is for each year of the term."""
        decisions = [decision(yearly(425))]

        assert is_met(
            "CON204",
            self.decided(decisions, gift(kr(850)), term=TWO_YEARS),
        )
        assert lacks("CON204", self.decided(decisions, gift(kr(850)))) == (
            "/term/period",
        )

    def test_mixed_currencies(self):
        """A decision in another currency is not compared."""
        assert (
            reason("CON204", self.decided([decision(eur(85))], gift(kr(850))))
            == MIXED
        )

    def test_undetermined(self):
        """Decisions, contributions and parties must be stated."""
        assert lacks("CON204", Agreement()) == (
            "/budget/contributions",
            "/case/decisions",
            "/parties",
        )


class TestStatedSumsDiffer:
    """CON205: the papers state the same sum everywhere."""

    @staticmethod
    def stated(*amounts, proposed=None, term=None):
        """Make an agreement whose papers state these sums."""
        sums = tuple(
            StatedSum(place=f"Sida {page}", amount=amount)
            for page, amount in enumerate(amounts, 1)
        )
        proposal = proposed and Proposal(text="Godkänns.", amount=proposed)
        return Agreement(
            case=Case(sums=sums, proposal=proposal),
            term=term and Term(period=term),
        )

    def test_met(self):
        """The same sum in every place is right, the proposal's too."""
        same = kr("850.00")

        assert is_met("CON205", self.stated(kr(850), same, proposed=same))

    def test_not_met(self):
        """Each place that differs from the first is found."""
        agreement = self.stated(
            kr(850), kr("850.01"), kr(850), proposed=kr(580)
        )

        assert said("CON205", agreement) == [
            (
                "/case/proposal/amount",
                (
                    "Summan här är 270 kr mindre än den första som anges (Sida "
                    "1): 580 kr mot 850 kr."
                ),
                (
                    "The sum here is SEK 270 less than the first one stated "
                    "(Sida 1): SEK 580 against SEK 850."
                ),
            ),
            (
                "/case/sums/1/amount",
                (
                    "Summan här är 0,01 kr mer än den första som anges (Sida "
                    "1): 850,01 kr mot 850 kr."
                ),
                (
                    "The sum here is SEK 0.01 more than the first one stated "
                    "(Sida 1): SEK 850.01 against SEK 850."
                ),
            ),
        ]

    def test_no_whole_years(self):
        """What a sum a year comes to is known within bounds for a part.

        400 kr a year over 18 months is 400 to 800 kr.
        """
        time = Period(date(2018, 1, 1), date(2019, 6, 30))
        within, outside = (
            self.stated(kr(kronor), yearly(400), term=time)
            for kronor in (800, 801)
        )

        assert in_part("CON205", within) == ("/case/sums/1/amount",)
        assert places("CON205", outside) == ["/case/sums/1/amount"]

    def test_approximate(self):
        """A sum given as about so much is held to the exact one, if far."""
        near = self.stated(about(900), kr(850), about(800))
        far = self.stated(about(1_000), kr(850), about(800))

        assert in_part("CON205", near) == (
            "/case/sums/0/amount",
            "/case/sums/2/amount",
        )
        assert places("CON205", far) == ["/case/sums/0/amount"]

    def test_none(self):
        """A list stated to be empty has nothing that differs."""
        assert reason("CON205", self.stated(proposed=kr(850))) == (
            "Ingen summa anges mer än en gång.",
            "No sum is stated more than once.",
        )

    def test_proposal_without_sum(self):
        """A proposal that names no sum is left out."""
        agreement = Agreement(
            case=Case(
                sums=self.stated(kr(1), kr(1)).case.sums,
                proposal=Proposal(text="Godkänns."),
            )
        )

        assert is_met("CON205", agreement)

    def test_per_year(self):
        """A sum per year is the sum for the term, over whole years."""
        both = (kr(850), yearly(425))

        assert is_met("CON205", self.stated(*both, term=TWO_YEARS))
        assert places("CON205", self.stated(*both, term=YEAR)) == [
            "/case/sums/1/amount"
        ]
        assert lacks("CON205", self.stated(*both)) == ("/term/period",)
        assert in_part("CON205", self.stated(*both[::-1], term=PART)) == (
            "/case/sums/0/amount",
        )

    def test_two_per_year(self):
        """Two sums per year differ whatever the term is."""
        both = (yearly(425), yearly(400))

        assert places("CON205", self.stated(*both)) == ["/case/sums/1/amount"]

    def test_mixed_currencies(self):
        """A sum given in another currency too is not compared."""
        assert reason("CON205", self.stated(kr(850), eur(80))) == MIXED

    def test_undetermined(self):
        """Sums that are not stated differ from nothing."""
        assert reason("CON205", Agreement()) == (
            "Ingen summa anges mer än en gång.",
            "No sum is stated more than once.",
        )


class TestTotalAgainstCosts:
    """CON206: the sum of the budget is the sum of its costs."""

    @staticmethod
    def total(amount, *amounts, term=None, period=None, set_aside=None):
        """Make an agreement with a total and costs of these amounts."""
        return Agreement(
            budget=Budget(
                total=amount,
                costs=costs(*amounts, period=period),
                set_aside=set_aside,
            ),
            term=term and Term(period=term),
        )

    def test_met_to_the_ore(self):
        """Costs that make the total are right."""
        assert is_met("CON206", self.total(kr(850), kr("849.99"), kr("0.01")))

    def test_one_ore_off(self):
        """One öre off is found at the total."""
        assert said("CON206", self.total(kr(850), kr("849.99"))) == [
            (
                "/budget/total",
                (
                    "Budgetens summa är 0,01 kr mer än kostnaderna: 850 kr "
                    "mot 849,99 kr."
                ),
                (
                    "The sum of the budget is SEK 0.01 more than the costs: "
                    "SEK 850 against SEK 849.99."
                ),
            )
        ]
        assert places("CON206", self.total(kr(850), kr("850.01"))) == [
            "/budget/total"
        ]

    def test_set_aside(self):
        """What is set aside may be in the total beside the costs."""
        assert is_met("CON206", self.total(kr(850), kr(765), set_aside=kr(85)))
        assert is_met("CON206", self.total(kr(850), kr(850), set_aside=kr(85)))

    def test_per_year(self):
        """Costs per year are for each year of their period or the term."""
        assert is_met(
            "CON206", self.total(kr(800), yearly(400), term=TWO_YEARS)
        )
        assert is_met(
            "CON206",
            self.total(kr(400), yearly(400), term=TWO_YEARS, period=YEAR),
        )
        assert lacks(
            "CON206", self.total(yearly(400), yearly(400), period=OPEN)
        ) == ("/budget/costs/0/period/last", "/term/period")

    def test_undetermined(self):
        """What is not stated exactly is named."""
        total = Budget(total=kr(850))

        assert lacks("CON206", Agreement(budget=total)) == ("/budget/costs",)

        agreement = self.total(about(850), kr(1), None)
        assert lacks("CON206", agreement) == ("/budget/costs/1/amount",)
        assert outcome("CON206", agreement).known_in_part == ("/budget/total",)

    def test_no_total(self):
        """A budget need not state its sum."""
        for budget in (Budget(costs=costs(kr(1))), Budget(), None):
            assert reason("CON206", Agreement(budget=budget)) == (
                "Budgeten anger ingen summa.",
                "The budget states no sum.",
            )

    def test_empty(self):
        """Costs that are stated to be none make nothing."""
        assert is_met("CON206", self.total(kr(0)))
        assert places("CON206", self.total(kr(1))) == ["/budget/total"]

    def test_mixed_currencies(self):
        """A total in another currency is not compared."""
        assert reason("CON206", self.total(kr(850), eur(80))) == MIXED


class TestAnnexAgreementsAgainstContribution:
    """CON207: the annex agreements share the public money."""

    @staticmethod
    def shared(*annexes, set_aside=None, term=None):
        """Make a common agreement with annex agreements under it."""
        return Agreement(
            parties=(BOARD, KFUM, RM),
            budget=Budget(contributions=(gift(kr(850)),), set_aside=set_aside),
            annex_agreements=annexes,
            term=term and Term(period=term),
        )

    @staticmethod
    def annex(amount, organisation="kfum", period=None):
        """Make an annex agreement."""
        return AnnexAgreement(
            key=f"avtal-{organisation}",
            organisation=organisation,
            amount=amount,
            period=period,
        )

    def test_met(self):
        """Shares that make the money are right."""
        assert is_met(
            "CON207", self.shared(self.annex(kr(500)), self.annex(kr(350)))
        )

    def test_not_met(self):
        """One öre off is found."""
        assert said("CON207", self.shared(self.annex(kr("850.01")))) == [
            (
                "/annex_agreements",
                (
                    "Delavtalen är tillsammans 0,01 kr mer än den offentliga "
                    "partens kontanta insats: 850,01 kr mot 850 kr."
                ),
                (
                    "The annex agreements together are SEK 0.01 more than "
                    "the money that the public party gives: SEK 850.01 "
                    "against SEK 850."
                ),
            )
        ]

    def test_joins_later(self):
        """An organisation that joins later has a share per year of its own."""
        annexes = (
            self.annex(yearly(200)),
            self.annex(
                yearly(450),
                "rm",
                Period(date(2019, 1, 1), date(2019, 12, 31)),
            ),
        )

        assert is_met("CON207", self.shared(*annexes, term=TWO_YEARS))

    def test_set_aside_for_those_to_come(self):
        """Money for those that join later is stated as set aside."""
        annex = self.annex(kr(500))

        assert is_met("CON207", self.shared(annex, set_aside=kr(350)))
        assert places("CON207", self.shared(annex)) == ["/annex_agreements"]

    def test_undetermined(self):
        """What must be known is named."""
        assert lacks(
            "CON207", Agreement(annex_agreements=(self.annex(kr(1)),))
        ) == ("/budget/contributions", "/parties")
        assert lacks("CON207", self.shared(self.annex(None))) == (
            "/annex_agreements/0/amount",
        )

    def test_partly_stated(self):
        """Contributions, or parties, alone are not enough."""
        annex = self.annex(kr(1))

        assert lacks(
            "CON207",
            Agreement(
                budget=Budget(contributions=()), annex_agreements=(annex,)
            ),
        ) == ("/parties",)
        assert lacks(
            "CON207", Agreement(parties=PARTIES, annex_agreements=(annex,))
        ) == ("/budget/contributions",)

    @pytest.mark.parametrize("annexes", [None, ()])
    def test_none(self, annexes):
        """Most agreements have none, and are not asked for any."""
        assert reason("CON207", Agreement(annex_agreements=annexes)) == (
            "Avtalet anger inga delavtal.",
            "The agreement states no annex agreements.",
        )

    def test_some_who_take_part(self):
        """Who else takes part matters only where there is a sum to make."""
        partly = {"participants": (), "known_in_part": ("/participants",)}
        shared = attrs.evolve(self.shared(self.annex(kr(850))), **partly)

        assert reason("CON207", Agreement(**partly)) == (
            "Avtalet anger inga delavtal.",
            "The agreement states no annex agreements.",
        )
        assert outcome("CON207", shared).known_in_part == ("/participants",)


class TestOneCurrency:
    """CON208: all sums are in one currency."""

    def test_met(self):
        """Any one currency is right, and nothing is in none of them."""
        assert is_met(
            "CON208",
            Agreement(
                budget=Budget(
                    total=eur(850), set_aside=kr(0), costs=costs(eur(850))
                )
            ),
        )

    def test_not_applicable(self):
        """One sum has nothing to differ from, and nothing is no sum."""
        single = Budget(total=eur(850), set_aside=kr(0))

        for budget in (single, None):
            assert reason("CON208", Agreement(budget=budget)) == (
                "Avtalet anger inte mer än ett belopp.",
                "The agreement states no more than one sum.",
            )

    def test_not_met(self):
        """Each sum that is not in the first currency is found."""
        agreement = Agreement(
            budget=Budget(
                total=kr(850),
                contributions=(
                    StaffTimeContribution(
                        key="t", party="sdn", rate=Money(5, "EUR")
                    ),
                ),
                set_aside=eur(8),
            )
        )

        assert said("CON208", agreement) == [
            (
                f"/budget/{place}",
                "Beloppet är i EUR, men avtalets första belopp är i SEK.",
                (
                    "The sum is in EUR, but the first sum of the agreement is in "
                    "SEK."
                ),
            )
            for place in ("contributions/0/rate", "set_aside/money")
        ]


class TestProposalAgainstContribution:
    """CON209: until there is a decision, the proposal is the money."""

    @staticmethod
    def proposed(
        amount, *given, parties=PARTIES, set_aside=None, term=None, **case
    ):
        """Make an agreement with a proposal and contributions."""
        proposal = Proposal(text="Nämnden godkänner.", amount=amount)
        return Agreement(
            parties=parties,
            case=Case(proposal=proposal, **case),
            budget=Budget(contributions=given, set_aside=set_aside),
            term=term and Term(period=term),
        )

    @pytest.mark.parametrize("decisions", [None, ()])
    def test_met(self, decisions):
        """The sum proposed is the money, to the öre."""
        agreement = self.proposed(
            kr(850), gift(kr("850.00")), decisions=decisions
        )

        assert is_met("CON209", agreement)

    def test_not_met(self):
        """One öre off is found at the proposal."""
        assert said("CON209", self.proposed(kr(850), gift(kr("850.01")))) == [
            (
                "/case/proposal/amount",
                (
                    "Förslaget är 0,01 kr mindre än den offentliga partens "
                    "kontanta insats: 850 kr mot 850,01 kr."
                ),
                (
                    "The proposal is SEK 0.01 less than the money that the "
                    "public party gives: SEK 850 against SEK 850.01."
                ),
            )
        ]

    def test_decided(self):
        """Once there is a decision, whatever it says, it counts."""
        rejected = decision(outcome=DecisionOutcome.REJECTED)
        agreement = self.proposed(kr(1), gift(kr(2)), decisions=(rejected,))

        assert reason("CON209", agreement) == (
            "Beslutet gäller, inte förslaget.",
            "The decision counts, not the proposal.",
        )

    def test_several_boards(self):
        """A proposal to one of several boards may be for its own money."""
        parties = (BOARD, REGION, KFUM)
        given = (gift(kr(500)), gift(kr(350), "region"))

        def held(amount, **case):
            return self.proposed(kr(amount), *given, parties=parties, **case)

        assert is_met("CON209", held(850))
        assert is_met("CON209", held(500, decider="sdn"))
        assert lacks("CON209", held(500)) == ("/case/decider",)
        assert said("CON209", held(400, decider="region"))[0][1] == (
            "Förslaget är 50 kr mer än den offentliga partens kontanta "
            "insats: 400 kr mot 350 kr."
        )

    def test_set_aside(self):
        """What is set aside may be proposed beside the contribution."""
        assert is_met(
            "CON209", self.proposed(kr(935), gift(kr(850)), set_aside=kr(85))
        )

    def test_undetermined(self):
        """What must be known is named."""
        case = Case(proposal=Proposal(text="Godkänns.", amount=kr(850)))

        assert lacks("CON209", Agreement(case=case)) == (
            "/budget/contributions",
            "/parties",
        )
        assert lacks("CON209", Agreement(case=case, parties=PARTIES)) == (
            "/budget/contributions",
        )
        assert in_part("CON209", self.proposed(about(850), gift(kr(850)))) == (
            "/case/proposal/amount",
        )
        assert lacks("CON209", self.proposed(yearly(1), gift(kr(1)))) == (
            "/term/period",
        )

    def test_nothing_proposed(self):
        """A proposal that names no sum, or none at all, is not held."""
        unnamed = Case(proposal=Proposal(text="Godkänns."))

        for case in (unnamed, Case(), None):
            assert reason("CON209", Agreement(case=case)) == (
                "Inget förslag anger någon summa.",
                "No proposal states a sum.",
            )

    def test_mixed_currencies(self):
        """A proposal in another currency is not compared."""
        assert reason("CON209", self.proposed(eur(85), gift(kr(850)))) == (
            MIXED
        )


class TestNumberOfReports:
    """CON301: as many reports are listed as are stated."""

    def test_met(self):
        """The final report is counted."""
        duties = (report("a", "I"), report("b", "F"))

        assert is_met(
            "CON301", Agreement(reporting=Reporting(number=2, reports=duties))
        )
        assert is_met(
            "CON301", Agreement(reporting=Reporting(number=0, reports=()))
        )

    @pytest.mark.parametrize("number", [0, 2])
    def test_one_off(self, number):
        """One more or less is found at the number."""
        reporting = Reporting(number=number, reports=(report("a", "F"),))

        assert said("CON301", Agreement(reporting=reporting)) == [
            (
                "/reporting/number",
                (
                    f"Antalet redovisningar anges till {number}, men 1 räknas "
                    "upp."
                ),
                (
                    f"The number of reports is stated as {number}, but 1 is "
                    "listed."
                ),
            )
        ]

    def test_undetermined(self):
        """Where a number is stated, the list must be."""
        assert lacks("CON301", Agreement(reporting=Reporting(number=4))) == (
            "/reporting/reports",
        )

    def test_no_number(self):
        """Whoever lists the reports need not say how many they are."""
        listed = Reporting(reports=(report("a", "F"),))

        for reporting in (listed, Reporting(reports=()), None):
            assert reason("CON301", Agreement(reporting=reporting)) == (
                "Avtalet anger inte hur många redovisningar det ska vara.",
                "The agreement does not state how many reports there are.",
            )


class TestFinalReports:
    """CON302: there is a final report. CON305: each gives only one."""

    @staticmethod
    def reported(*duties, term=None, parties=None):
        """Make an agreement with these reports."""
        return Agreement(
            reporting=Reporting(reports=duties),
            term=term and Term(period=term),
            parties=parties,
        )

    def test_met(self):
        """One final report is right, alone or after others."""
        for code in ("CON302", "CON305"):
            assert is_met(code, self.reported(report("b", "F")))
            assert is_met(
                code, self.reported(report("a", "I"), report("b", "F"))
            )

    def test_no_final(self):
        """Interim reports alone are found, and are not too many."""
        agreement = self.reported(report("a", "I"), term=YEAR)

        assert said("CON302", agreement) == [
            (
                "/reporting/reports",
                (
                    "Ingen av de redovisningar som räknas upp är en "
                    "slutredovisning."
                ),
                "None of the reports that are listed is a final report.",
            )
        ]
        assert reason("CON305", agreement) == (
            "Det finns ingen slutredovisning.",
            "There is no final report.",
        )

    def test_two_finals(self):
        """Two final reports are found at the second, and are not none."""
        agreement = self.reported(
            report("a", "F"), report("b", "I"), report("c", "F")
        )

        assert is_met("CON302", agreement)
        assert said("CON305", agreement) == [
            (
                "/reporting/reports/2/kind",
                (
                    "Här räknas 2 slutredovisningar upp, men det ska bara vara "
                    "en."
                ),
                "2 final reports are listed here, but there must be only one.",
            )
        ]

    def test_until_further_notice(self):
        """An agreement with no end need have no final report."""
        agreement = self.reported(report("a", "I"), term=OPEN)

        assert reason("CON302", agreement) == (
            "Avtalet gäller tills vidare.",
            "The agreement runs until further notice.",
        )

    def test_several_reporters(self):
        """Each of several organisations may give a final report."""
        finals = (
            report("a", "F", reporter="kfum"),
            report("b", "F", reporter="rm"),
        )
        twice = (*finals, report("c", "F", reporter="kfum"))

        assert is_met("CON305", self.reported(*finals))
        assert places("CON305", self.reported(*twice)) == [
            "/reporting/reports/2/kind"
        ]

    def test_reporters_not_stated(self):
        """Of several organisations, it matters whose the reports are."""
        finals = (report("a", "F"), report("b", "F"))

        assert lacks(
            "CON305", self.reported(*finals, parties=(BOARD, KFUM, RM))
        ) == ("/reporting/reports/0/reporter", "/reporting/reports/1/reporter")
        assert places("CON305", self.reported(*finals, parties=PARTIES)) == [
            "/reporting/reports/1/kind"
        ]

    def test_none(self):
        """An agreement with no reports is not asked for a final one."""
        for code in ("CON302", "CON305"):
            assert reason(code, self.reported()) == (
                "Inga redovisningar ska lämnas.",
                "No reports are to be given.",
            )

    def test_undetermined(self):
        """Not stated is not none."""
        for code in ("CON302", "CON305"):
            assert lacks(code, Agreement()) == ("/reporting/reports",)


class TestFinalReportLast:
    """CON303: no report comes after the final one."""

    @staticmethod
    def reported(*duties):
        """Make an agreement with these reports."""
        return Agreement(reporting=Reporting(reports=duties))

    def test_met(self):
        """A final report at the end is right."""
        assert is_met(
            "CON303", self.reported(report("a", "I"), report("b", "F"))
        )

    def test_order_without_days(self):
        """Without days the order of the list tells."""
        agreement = self.reported(report("b", "F"), report("a", "I"))

        assert said("CON303", agreement) == [
            (
                "/reporting/reports/1",
                (
                    "Redovisning 2 (delredovisning) kommer efter "
                    "slutredovisningen."
                ),
                "Report 2 (interim account) comes after the final report.",
            )
        ]

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2019, 2, 27), True),
            (date(2019, 2, 28), True),
            (date(2019, 3, 1), False),
        ],
    )
    def test_days(self, day, expected):
        """Days tell, whatever the order of the list is."""
        final = report("b", "F", due=on(date(2019, 2, 28)))
        interim = report("a", "I", due=on(day))

        for duties in ((interim, final), (final, interim)):
            assert expected is is_met("CON303", self.reported(*duties))

    def test_within(self):
        """The last day of a span is the day."""
        span = Within(period=Period(date(2019, 2, 22), date(2019, 3, 1)))
        final = report("b", "F", due=on(date(2019, 2, 28)))
        agreement = self.reported(report("a", "I", due=span), final)

        assert places("CON303", agreement) == ["/reporting/reports/0"]

    def test_reckoned_from_an_event(self):
        """A day that is not fixed says nothing; the order does."""
        later = AfterEvent(event=Event.TERM_ENDS, months=12)
        final = report("b", "F", due=on(date(2019, 2, 28)))

        assert is_met(
            "CON303", self.reported(report("a", "I", due=later), final)
        )

    def test_several_reporters(self):
        """Each that reports ends with a final report of its own."""
        early = report("a", "F", reporter="rm", due=on(date(2018, 6, 1)))
        late = report("b", "F", reporter="kfum", due=on(date(2019, 2, 1)))
        interim = report("c", "I", reporter="kfum", due=on(date(2018, 9, 1)))
        other = attrs.evolve(interim, reporter="rm")
        nobody = attrs.evolve(interim, reporter=None)
        alone = report("d", "I", reporter="sdn")

        assert is_met("CON303", self.reported(early, late, interim))
        assert is_met("CON303", self.reported(early, late, nobody))
        assert is_met("CON303", self.reported(early, late, alone))
        assert places("CON303", self.reported(early, late, other)) == [
            "/reporting/reports/2"
        ]
        assert places("CON303", self.reported(early, nobody)) == [
            "/reporting/reports/1"
        ]

    def test_no_final(self):
        """Without a final report, or another, neither comes after it."""
        for kind in "IF":
            assert reason("CON303", self.reported(report("a", kind))) == (
                (
                    "Avtalet anger inte både en slutredovisning och en annan "
                    "redovisning."
                ),
                (
                    "The agreement does not state both a final report and "
                    "another."
                ),
            )

    def test_undetermined(self):
        """Not stated is not none."""
        assert lacks("CON303", Agreement()) == ("/reporting/reports",)


class TestReportAfterItsPeriod:
    """CON304: a report is not due before its period has ended."""

    @staticmethod
    def reported(*duties):
        """Make an agreement with these reports."""
        return Agreement(reporting=Reporting(reports=duties))

    def test_day_before(self):
        """The day before the last one is too early."""
        duty = report("a", "F", covers=YEAR, due=on(date(2018, 12, 30)))

        assert said("CON304", self.reported(duty)) == [
            (
                "/reporting/reports/0/due",
                (
                    "Redovisning 1 (slutredovisning) ska lämnas senast den "
                    "30 december 2018, men avser tiden till och med den 31 "
                    "december 2018."
                ),
                (
                    "Report 1 (final account) is due by 30 December 2018, "
                    "but covers the time to the end of 31 December 2018."
                ),
            )
        ]

    @pytest.mark.parametrize(
        "day", [date(2018, 12, 31), date(2019, 1, 1), date(2019, 2, 28)]
    )
    def test_met(self, day):
        """The last day of the period, and any later, is in time."""
        duty = report("a", "F", covers=YEAR, due=on(day))

        assert is_met("CON304", self.reported(duty))

    def test_within(self):
        """Of a span of days the last one counts."""
        span = Within(period=Period(date(2018, 12, 25), date(2018, 12, 31)))

        assert is_met(
            "CON304", self.reported(report("a", "F", covers=YEAR, due=span))
        )

    def test_reckoned_from_an_event(self):
        """A day that is not fixed is left out."""
        due = AfterEvent(event=Event.TERM_ENDS, days=0)

        assert reason(
            "CON304", self.reported(report("a", "F", covers=YEAR, due=due))
        ) == (
            "Ingen redovisning ska lämnas en bestämd dag.",
            "No report is due on a fixed day.",
        )

    def test_undetermined(self):
        """Period, its end, and day must be stated."""
        assert lacks(
            "CON304",
            self.reported(
                report("a", "I"),
                report("b", "I", covers=OPEN, due=on(date(2018, 5, 1))),
            ),
        ) == (
            "/reporting/reports/0/covers",
            "/reporting/reports/0/due",
            "/reporting/reports/1/covers/last",
        )
        assert lacks("CON304", Agreement()) == ("/reporting/reports",)

    def test_none(self):
        """An agreement with no reports is left alone."""
        assert reason("CON304", self.reported()) == (
            "Inga redovisningar ska lämnas.",
            "No reports are to be given.",
        )


class TestOutsideTheTerm:
    """CON401: periods and days fall within the term."""

    BEFORE, AFTER = date(2017, 12, 31), date(2019, 1, 1)
    WITHIN = (YEAR.first, YEAR.last)

    @staticmethod
    def timed(term=YEAR, extensions=None, **parts):
        """Make an agreement with a term."""
        return Agreement(
            term=Term(period=term, extensions=extensions), **parts
        )

    def milestone(self, day, **kwargs):
        """Make an agreement with a milestone on a day."""
        milestone = Milestone(key="m", description="Öppnar", due=on(day))
        return self.timed(
            reporting=Reporting(milestones=(milestone,)), **kwargs
        )

    def instalment(self, day, condition=None):
        """Make an agreement with an instalment on a day."""
        part = Instalment(key="d", due=on(day), condition=condition)
        return self.timed(payments=Payments(instalments=(part,)))

    def test_period(self):
        """A period that goes on one day too long is found, as a warning."""
        long = Period(YEAR.first, self.AFTER)
        agreement = self.timed(
            budget=Budget(
                costs=costs(kr(1), period=long),
                contributions=(gift(kr(1), period=YEAR),),
                funders=(Funder(key="f", name="Fond", period=OPEN),),
            ),
            annex_agreements=(
                AnnexAgreement(key="a", organisation="rm", period=long),
            ),
        )

        assert said("CON401", agreement)[1] == (
            "/budget/costs/0/period",
            (
                "Tiden 1 januari 2018 – 1 januari 2019 ligger inte inom "
                "avtalstiden 1 januari 2018 – 31 december 2018."
            ),
            (
                "The time 1 January 2018 – 1 January 2019 is not within the term "
                "1 January 2018 – 31 December 2018."
            ),
        )
        assert places("CON401", agreement) == [
            "/annex_agreements/0/period",
            "/budget/costs/0/period",
            "/budget/funders/0/period",
        ]
        assert Severity.WARNING is CONSISTENCY["CON401"].severity

    def test_day(self):
        """A day is told as a day; the first and the last are within."""
        for day in self.WITHIN:
            assert is_met("CON401", self.milestone(day))
        for day in (self.BEFORE, self.AFTER):
            assert said("CON401", self.milestone(day))[0][:2] == (
                "/reporting/milestones/0/due",
                (
                    f"Tiden {written(day)} ligger inte inom avtalstiden 1 "
                    "januari 2018 – 31 december 2018."
                ),
            )

    def test_instalment(self):
        """An instalment falls within the term, its whole span."""
        span = Within(period=Period(YEAR.last, self.AFTER))
        part = Instalment(key="d", due=span)
        spanning = self.timed(payments=Payments(instalments=(part,)))

        assert is_met("CON401", self.instalment(YEAR.last))
        assert places("CON401", self.instalment(self.AFTER)) == [
            "/payments/instalments/0/due"
        ]
        assert places("CON401", spanning) == ["/payments/instalments/0/due"]

    def test_instalment_that_waits_for_a_report(self):
        """Money that waits for a report may come after, but not before."""
        waits = OnReport(report="slut")

        assert is_met("CON401", self.instalment(self.AFTER, waits))
        assert places("CON401", self.instalment(self.BEFORE, waits)) == [
            "/payments/instalments/0/due"
        ]

    @pytest.mark.parametrize("kind", ["I", "F"])
    def test_report(self, kind):
        """A report may come after the term, but not before it."""

        def due(day):
            duty = report("r", kind, covers=YEAR, due=on(day))
            return self.timed(reporting=Reporting(reports=(duty,)))

        assert is_met("CON401", due(self.AFTER))
        assert is_met("CON401", due(YEAR.first))
        assert places("CON401", due(self.BEFORE)) == [
            "/reporting/reports/0/due"
        ]

    def test_repayment(self):
        """What is not used may be paid back after the term, not before it."""

        def due(day):
            return self.timed(payments=Payments(repayment_due=on(day)))

        assert is_met("CON401", due(self.AFTER))
        assert is_met("CON401", due(YEAR.first))
        assert places("CON401", due(self.BEFORE)) == [
            "/payments/repayment_due"
        ]

    def test_period_reported_on(self):
        """What is reported on falls within the term."""
        duty = report("r", "F", covers=TWO_YEARS)
        agreement = self.timed(reporting=Reporting(reports=(duty,)))

        assert places("CON401", agreement) == ["/reporting/reports/0/covers"]

    def test_reckoned_from_an_event(self):
        """A day that is not fixed is left out."""
        due = AfterEvent(event=Event.TERM_ENDS, months=12)
        part = Instalment(key="d", due=due)

        assert reason(
            "CON401", self.timed(payments=Payments(instalments=(part,)))
        ) == reason("CON401", self.timed())

    def test_open_term(self):
        """A term until further notice has no end to pass."""
        late = date(2099, 1, 1)

        assert is_met("CON401", self.milestone(late, term=OPEN))
        assert places("CON401", self.milestone(self.BEFORE, term=OPEN)) == [
            "/reporting/milestones/0/due"
        ]

    def test_extensions(self):
        """What may be extended to is within, to its last day."""
        option = Extension(key="o", until=date(2019, 6, 30))
        early = Extension(key="e", until=date(2017, 6, 30))
        unsaid = Extension(key="u")
        endless = Extension(key="x", is_open_ended=True)
        options = (early, option)

        assert is_met(
            "CON401",
            self.milestone(date(2019, 6, 30), extensions=options),
        )
        assert said(
            "CON401", self.milestone(date(2019, 7, 1), extensions=options)
        )[0][1] == (
            "Tiden 1 juli 2019 ligger inte inom avtalstiden 1 januari 2018 – "
            "31 december 2018."
        )
        assert is_met(
            "CON401",
            self.milestone(date(2099, 1, 1), extensions=(endless,)),
        )
        assert ("/term/extensions/1/until",) == lacks(
            "CON401",
            self.milestone(date(2019, 7, 1), extensions=(option, unsaid)),
        )

    def test_extension_within_the_year(self):
        """So it is where the option ends in the last year of the term."""
        half = Period(YEAR.first, date(2018, 6, 30))
        option = Extension(key="o", until=date(2018, 7, 31))

        assert [True, False] == [
            is_met(
                "CON401",
                self.milestone(day, term=half, extensions=(option,)),
            )
            for day in (date(2018, 7, 31), date(2018, 8, 1))
        ]

    def test_ends_of_the_calendar(self):
        """The first and the last day there are can be held too."""
        term = Period(date.min, date.max)

        assert is_met("CON401", self.milestone(date.max, term=term))

    def test_undetermined(self):
        """Without a term it cannot be told what is outside it."""
        agreement = attrs.evolve(
            self.timed(budget=Budget(costs=costs(kr(1), period=YEAR))),
            term=None,
        )

        assert lacks("CON401", agreement) == ("/term/period",)

    def test_nothing_dated(self):
        """A term alone has nothing within it or outside."""
        for agreement in (self.timed(), Agreement()):
            assert reason("CON401", agreement) == (
                "Inget i avtalet anger en egen tid.",
                "Nothing in the agreement states a time of its own.",
            )


class TestSignedBeforeDecision:
    """CON402: a public party signs once its board has decided."""

    DAY = date(2018, 3, 1)

    @staticmethod
    def signed(signatures, decisions, parties=PARTIES):
        """Make an agreement with signatures and decisions."""
        return Agreement(
            parties=parties,
            case=Case(decisions=tuple(decisions)),
            signatures=tuple(signatures),
        )

    def one(self, day, **kwargs):
        """Make an agreement signed on a day, decided upon on another."""
        decided = decision(**{"on": self.DAY, **kwargs})
        return self.signed([Signature(party="sdn", on=day)], [decided])

    def test_day_before(self):
        """The day before the decision is too early, as a warning."""
        assert said("CON402", self.one(date(2018, 2, 28))) == [
            (
                "/signatures/0/on",
                (
                    "Avtalet skrevs under den 28 februari 2018, men beslutet "
                    "fattades den 1 mars 2018."
                ),
                (
                    "The agreement was signed on 28 February 2018, but the "
                    "decision was made on 1 March 2018."
                ),
            )
        ]
        assert Severity.WARNING is CONSISTENCY["CON402"].severity

    @pytest.mark.parametrize("day", [DAY, date(2018, 3, 2)])
    def test_met(self, day):
        """The day of the decision, and any later, is right."""
        assert is_met("CON402", self.one(day))

    def test_organisation_may_sign_first(self):
        """Only the public party waits for the board."""
        own = Signature(party="kfum", on=date(2018, 1, 1))
        public = Signature(party="sdn", on=self.DAY)

        assert is_met(
            "CON402", self.signed([own, public], [decision(on=self.DAY)])
        )

    def test_first_approval_counts(self):
        """The first decision that lets it through counts, not an earlier."""
        back = decision(
            on=date(2018, 1, 1), outcome=DecisionOutcome.REFERRED_BACK
        )
        again = decision(on=date(2018, 5, 1))
        first = decision(on=self.DAY, outcome=DecisionOutcome.CHANGED)

        def held(day):
            signature = Signature(party="sdn", on=day)
            return self.signed([signature], [back, again, first])

        assert is_met("CON402", held(self.DAY))
        assert said("CON402", held(date(2018, 2, 1)))[0][1] == (
            "Avtalet skrevs under den 1 februari 2018, men beslutet fattades "
            "den 1 mars 2018."
        )

    def test_each_waits_for_its_own_board(self):
        """Of several public parties each waits for its own board."""
        parties = (BOARD, REGION, KFUM)
        signatures = [
            Signature(party="sdn", on=date(2018, 2, 1)),
            Signature(party="region", on=date(2018, 2, 1)),
        ]
        own = decision(by="sdn", on=date(2018, 1, 1))
        other = decision(by="region", on=self.DAY)

        assert places(
            "CON402", self.signed(signatures, [own, other], parties)
        ) == ["/signatures/1/on"]
        assert lacks("CON402", self.signed(signatures, [own], parties)) == (
            "/case/decisions",
        )

    def test_days_not_stated(self):
        """A day that is not stated, of either, is named."""
        undated = self.one(date(2018, 2, 28), on=None)

        assert lacks("CON402", self.one(None)) == ("/signatures/0/on",)
        assert lacks("CON402", undated) == ("/case/decisions/0/on",)

    def test_outcome_not_stated(self):
        """A decision of unknown outcome may have refused the agreement."""
        assert is_met("CON402", self.one(self.DAY, outcome=None))
        assert lacks("CON402", self.one(date(2018, 2, 28), outcome=None)) == (
            "/case/decisions/0/outcome",
        )

    def test_not_applicable(self):
        """Without approval, or public signature, there is no order."""
        nothing = (
            (
                "Det finns inget godkännande, eller så har ingen offentlig part "
                "skrivit under."
            ),
            "There is no approval, or no public party has signed.",
        )
        public = Signature(party="sdn", on=self.DAY)
        own = Signature(party="kfum", on=self.DAY)
        stopped = decision(outcome=DecisionOutcome.REJECTED)

        assert reason("CON402", self.signed([public], [stopped])) == nothing
        assert reason("CON402", self.signed([own], [decision()])) == nothing
        assert reason("CON402", self.signed([], [])) == nothing

    def test_undetermined(self):
        """Signatures, decisions and parties must be stated."""
        assert lacks("CON402", Agreement()) == (
            "/case/decisions",
            "/parties",
            "/signatures",
        )


class TestConditionOfDecision:
    """CON403: the condition of a decision is met."""

    WORDS = "Kommunfullmäktige beviljar medlen."

    def decided(self, states, outcome=DecisionOutcome.APPROVED):
        """Make an agreement of decisions on a condition, met or not."""
        return Agreement(
            case=Case(
                decisions=tuple(
                    Decision(
                        key=f"beslut-{number}",
                        outcome=outcome,
                        condition=self.WORDS,
                        is_condition_met=is_met,
                    )
                    for number, is_met in enumerate(states)
                )
            )
        )

    def test_not_met(self):
        """A condition that is not met is a warning, at the answer to it."""
        assert said("CON403", self.decided([True, False])) == [
            (
                "/case/decisions/1/is_condition_met",
                (
                    "Beslutet har ett villkor som inte är uppfyllt: "
                    f"{self.WORDS}"
                ),
                (
                    "The decision has a condition that is not met: "
                    f"{self.WORDS}"
                ),
            )
        ]
        assert Severity.WARNING is CONSISTENCY["CON403"].severity

    @pytest.mark.parametrize("outcome", [None, *DecisionOutcome])
    def test_outcome(self, outcome):
        """It is asked of what may approve, and not of a refusal."""
        is_asked = outcome is None or outcome.is_approval

        assert (
            is_met("CON403", self.decided([True], outcome=outcome)) is is_asked
        )

    def test_open(self):
        """Whether a condition is met is asked where that is not stated."""
        assert ("/case/decisions/0/is_condition_met",) == lacks(
            "CON403", self.decided([None])
        )

    @pytest.mark.parametrize("decisions", [None, (), (decision(),)])
    def test_no_condition(self, decisions):
        """Where no decision states a condition, none is asked for."""
        assert reason("CON403", Agreement(case=Case(decisions=decisions))) == (
            "Inget beslut med villkor är angivet.",
            "No decision on a condition is stated.",
        )


class TestOrganisationWithoutAnnexAgreement:
    """CON106: with annex agreements, each organisation has one."""

    OTHER = Organisation(key="rm", name="Räddningsmissionen")

    def agreed(self, *with_one, **kwargs):
        """Make an agreement with annex agreements for some."""
        return Agreement(
            **{
                "parties": (*PARTIES, self.OTHER),
                "annex_agreements": tuple(
                    AnnexAgreement(key=f"delavtal-{key}", organisation=key)
                    for key in with_one
                ),
                **kwargs,
            }
        )

    def test_without(self):
        """An organisation without one is a note, at that party."""
        assert said("CON106", self.agreed("kfum")) == [
            (
                "/parties/2",
                (
                    "Räddningsmissionen är part i avtalet men har inget "
                    "delavtal."
                ),
                (
                    "Räddningsmissionen is a party to the agreement but has "
                    "no annex agreement."
                ),
            )
        ]
        assert Severity.NOTE is CONSISTENCY["CON106"].severity

    def test_has_left(self):
        """A party that has left is not asked for one."""
        left = attrs.evolve(self.OTHER, left_on=date(2018, 6, 1))

        assert is_met("CON106", self.agreed("kfum", parties=(*PARTIES, left)))

    def test_parties_not_stated(self):
        """Who the parties are is asked for."""
        assert ("/parties",) == lacks(
            "CON106", self.agreed("kfum", parties=None)
        )

    def test_known_in_part(self):
        """Of annex agreements known in part, one may be there that lacks."""
        assert ("/annex_agreements",) == in_part(
            "CON106",
            self.agreed("kfum", known_in_part=("/annex_agreements",)),
        )

    def test_not_applicable(self):
        """Without annex agreements there is nothing to ask."""
        assert reason("CON106", self.agreed()) == (
            "Avtalet anger inga delavtal.",
            "The agreement states no annex agreements.",
        )


class TestAnnexOfTwoAgreements:
    """CON107: each annex agreement stands in an annex of its own."""

    @staticmethod
    def agreed(*annexes):
        """Make an agreement with annex agreements in these annexes."""
        return Agreement(
            annex_agreements=tuple(
                AnnexAgreement(
                    key=f"delavtal-{number}",
                    organisation=f"forening-{number}",
                    annex=annex,
                )
                for number, annex in enumerate(annexes)
            )
        )

    def test_one_for_two(self):
        """An annex that two name is a note, at the second."""
        assert said("CON107", self.agreed("b-1", "b-2", "b-1")) == [
            (
                "/annex_agreements/2/annex",
                "Delavtal 3 står i samma bilaga som delavtal 1.",
                (
                    "Annex agreement 3 stands in the same annex as annex "
                    "agreement 1."
                ),
            )
        ]
        assert Severity.NOTE is CONSISTENCY["CON107"].severity

    def test_not_stated(self):
        """One of which no annex is stated may stand in none."""
        assert is_met("CON107", self.agreed("b-1", None, "b-2"))

    @pytest.mark.parametrize("annexes", [(), (None,), ("b-1", None)])
    def test_not_applicable(self, annexes):
        """One alone shares its annex with no other."""
        assert reason("CON107", self.agreed(*annexes)) == (
            "Avtalet anger en bilaga för högst ett delavtal.",
            "The agreement states an annex for at most one annex agreement.",
        )


class TestPartsOfAVolume:
    """CON210: the parts of a volume agree with the whole."""

    @staticmethod
    def volumes(*numbers, **kwargs):
        """Make parts of the whole."""
        return tuple(
            Volume(
                **{
                    "unit": "platser",
                    "number": StatedNumber.parse(number),
                    "part_of": "alla",
                    **kwargs,
                }
            )
            for number in numbers
        )

    def agreed(self, whole, *annexes, needed=(), **kwargs):
        """Make an agreement: a whole, parts of it beside, and by annex."""
        own = self.volumes(whole, key="alla", part_of=None)
        return Agreement(
            purpose=Purpose(
                needs=(Need(description="boende", volumes=(*own, *needed)),)
            ),
            annex_agreements=tuple(
                AnnexAgreement(
                    key=f"delavtal-{number}",
                    organisation=f"forening-{number}",
                    volumes=parts,
                )
                for number, parts in enumerate(annexes)
            ),
            **kwargs,
        )

    def test_more(self):
        """Parts of two annex agreements that are more are a warning."""
        agreement = self.agreed("20", self.volumes("12"), self.volumes("9"))

        assert said("CON210", agreement) == [
            (
                "/purpose/needs/0/volumes/0/number",
                "Delarna är tillsammans 1 mer än helheten: 21 mot 20 platser.",
                (
                    "The parts together are 1 more than the whole: 21 against 20 "
                    "platser."
                ),
            )
        ]
        assert Severity.WARNING is CONSISTENCY["CON210"].severity

    @pytest.mark.parametrize(
        ("whole", "part", "sv"),
        [
            ("20", "7", "1 mindre än helheten: 19 mot 20 platser."),
            ("20", "minst 9", "mer än helheten: 21 mot 20 platser."),
            ("högst 20", "9", "mer än helheten: 21 mot upp till 20 platser."),
            ("minst 20", "7", "mindre än helheten: 19 mot minst 20 platser."),
        ],
    )
    def test_by_how_much(self, whole, part, sv):
        """By how much is told where all of the numbers are exact."""
        agreement = self.agreed(whole, self.volumes("12"), self.volumes(part))
        [(_, told, _)] = said("CON210", agreement)

        assert f"Delarna är tillsammans {sv}" == told

    def test_less(self):
        """Where each has its part, less is a warning too."""
        agreement = self.agreed("20", self.volumes("12"), self.volumes("7"))

        assert [Decimal(19)] == [
            dict(finding.fields)["parts"]
            for finding in outcome("CON210", agreement).findings
        ]

    @pytest.mark.parametrize(
        ("whole", "parts"),
        [
            ("20", [["12"], ["8"]]),
            ("20", [["12"], []]),
            ("20", [["12", "12"], ["8"]]),
            ("20", [["12"], ["minst 7"]]),
            ("20", [["12"], ["högst 9"]]),
            ("cirka 20", [["12"], ["9"]]),
            ("minst 20", [["12"], ["9"]]),
            ("högst 20", [["12"], ["7"]]),
        ],
    )
    def test_may_agree(self, whole, parts):
        """What may be so is no finding; parts in one place may overlap."""
        assert is_met(
            "CON210",
            self.agreed(whole, *(self.volumes(*each) for each in parts)),
        )

    def test_one_part(self):
        """One part alone is no more than the whole, wherever it stands."""
        agreement = self.agreed("20", needed=self.volumes("20", "21"))

        assert ["/purpose/needs/0/volumes/0/number"] == places(
            "CON210", agreement
        )

    @pytest.mark.parametrize(
        "otherwise",
        [
            {"unit": "besök"},
            {"per": VolumeRate.YEAR},
            {"period": Period(date(2018, 1, 1), date(2018, 6, 30))},
        ],
    )
    def test_counted_otherwise(self, otherwise):
        """Parts that are counted in another way are not compared."""
        agreement = self.agreed("20", self.volumes("400", **otherwise))

        assert reason("CON210", agreement) == reason(
            "CON210", self.agreed("20")
        )

    @pytest.mark.parametrize(
        "place", ["/annex_agreements", "/purpose", "/purpose/needs/0/volumes"]
    )
    def test_known_in_part(self, place):
        """Where more parts may be, only what is too much is told."""
        some = self.volumes("12"), self.volumes("8")
        many = self.volumes("12"), self.volumes("9")

        assert (place,) == in_part(
            "CON210", self.agreed("20", *some, known_in_part=(place,))
        )
        assert ["/purpose/needs/0/volumes/0/number"] == places(
            "CON210", self.agreed("20", *many, known_in_part=(place,))
        )

    def test_known_in_part_elsewhere(self):
        """That little is known of the parties says nothing of volumes."""
        assert is_met(
            "CON210",
            self.agreed("20", self.volumes("20"), known_in_part=("/parties",)),
        )

    def test_not_applicable(self):
        """Where no volume is part of another, none is compared."""
        assert reason("CON210", self.agreed("20")) == (
            (
                "Ingen volym är angiven som del av en annan som räknas på samma "
                "sätt."
            ),
            (
                "No volume is stated as a part of another that is counted in the "
                "same way."
            ),
        )


class TestSourcesDiffer:
    """CON601: the documents that a fact is taken from say the same."""

    @staticmethod
    def held(*contrary, place="/name", words="trygg-127", **kwargs):
        """Make an agreement with sources, contrary to what it says or not."""
        return Agreement(
            evidence=tuple(
                Evidence(
                    place=place,
                    document="protokollet",
                    words=words,
                    is_contrary=is_contrary,
                )
                for is_contrary in contrary
            ),
            **{"name": "127-trygghet", **kwargs},
        )

    def test_contrary(self):
        """What another source says is told, at the fact."""
        assert said("CON601", self.held(False, True)) == [  # noqa: FBT003 - a source
            (
                "/name",
                (
                    "Handlingarna säger olika. Så här står det i "
                    "protokollet: ”trygg-127”."
                ),
                (
                    "The documents differ. This is said in protokollet: "
                    "“trygg-127”."
                ),
            )
        ]
        assert Severity.WARNING is CONSISTENCY["CON601"].severity

    def test_no_words(self):
        """A source whose words are not stated is named."""
        ((_, sv, en),) = said("CON601", self.held(True, words=None))  # noqa: FBT003 - a source

        assert (sv, en) == (
            "Handlingarna säger olika. Något annat står i: protokollet.",
            ("The documents differ. Something else is said in: protokollet."),
        )

    def test_place_that_is_not(self):
        """What concerns nothing is told of where it stands."""
        assert ["/evidence/0/place"] == places(
            "CON601",
            self.held(True, place="/title"),  # noqa: FBT003 - a source
        )

    @pytest.mark.parametrize("is_contrary", [None, False])
    def test_met(self, is_contrary):
        """A source that is not said to be contrary is not."""
        assert is_met("CON601", self.held(is_contrary))

    @pytest.mark.parametrize("place", ["", "/evidence"])
    def test_known_in_part(self, place):
        """Where more sources may be, what one says is told all the same."""
        assert ["/name"] == places(
            "CON601",
            self.held(True, known_in_part=(place,)),  # noqa: FBT003 - a source
        )
        assert ("/evidence",) == in_part(
            "CON601",
            self.held(False, known_in_part=(place,)),  # noqa: FBT003 - a source
        )

    def test_not_applicable(self):
        """Without sources none can differ."""
        assert reason("CON601", self.held()) == (
            "Inga källor är angivna.",
            "No sources are stated.",
        )


class TestDanglingSource:
    """CON602: a source concerns what the agreement can have."""

    def test_nothing(self):
        """What concerns nothing is an error, each where it stands."""
        agreement = Agreement(
            known_in_part=("/parties", "/partys"),
            evidence=(
                Evidence(place="/name", document="protokollet"),
                Evidence(place="/title", document="protokollet"),
            ),
        )
        sv = "Detta gäller en uppgift som avtalet inte kan ha."
        en = "This concerns a fact that the agreement cannot have."

        assert said("CON602", agreement) == [
            ("/evidence/1/place", sv, en),
            ("/known_in_part/1", sv, en),
        ]
        assert Severity.ERROR is CONSISTENCY["CON602"].severity

    def test_met(self):
        """What may be stated may have a source, or be known in part."""
        assert is_met("CON602", Agreement(known_in_part=("/parties",)))

    def test_not_applicable(self):
        """Where neither is stated there is nothing to look up."""
        assert reason("CON602", Agreement()) == (
            "Inga källor är angivna, och inget är känt till en del.",
            "No sources are stated, and nothing is known in part.",
        )


class TestPerYear:
    """Sums a year are for the whole term, whatever rule adds them up.

    Each year 800 kr from the board, 100 from the association and 100 from a
    fund; 900 in costs, and 100 set aside, which the decision counts too.
    """

    GIVEN = Agreement(
        parties=PARTIES,
        term=Term(period=TWO_YEARS),
        budget=Budget(
            total=yearly(1000),
            costs=(
                CostLine(key="lon", description="Lön", amount=yearly(900)),
            ),
            contributions=(
                MoneyContribution(
                    key="bidrag",
                    party="sdn",
                    amount=yearly(800),
                    appropriation="anslag",
                ),
                MoneyContribution(
                    key="egna", party="kfum", amount=yearly(100)
                ),
            ),
            funders=(Funder(key="fond", name="Fond", amount=yearly(100)),),
            appropriations=(Appropriation(key="anslag", total=yearly(800)),),
            set_aside=yearly(100),
        ),
        payments=Payments(
            instalments=(Instalment(key="a", amount=yearly(700)),)
        ),
        annex_agreements=(
            AnnexAgreement(key="a", organisation="kfum", amount=yearly(700)),
        ),
        case=Case(
            decider="sdn",
            proposal=Proposal(text="Godkänns.", amount=yearly(900)),
            decisions=(
                Decision(
                    key="beslut",
                    outcome=DecisionOutcome.APPROVED,
                    amount=yearly(900),
                ),
            ),
        ),
    )
    UNDECIDED = attrs.evolve(
        GIVEN, case=attrs.evolve(GIVEN.case, decisions=())
    )

    @pytest.mark.parametrize(
        "code", ["CON201", "CON202", "CON203", "CON204", "CON206", "CON207"]
    )
    def test_met(self, code):
        """They add up over the term, what is set aside with them."""
        assert is_met(code, self.GIVEN)

    def test_proposal(self):
        """Where nothing is decided that goes for the proposal."""
        assert is_met("CON209", self.UNDECIDED)

    def test_proposal_of_one(self):
        """And for the part of the one board that decides."""
        other = MoneyContribution(
            key="mer", party="region", amount=yearly(300)
        )
        given = attrs.evolve(
            self.UNDECIDED,
            parties=(BOARD, REGION, KFUM),
            budget=attrs.evolve(
                self.UNDECIDED.budget,
                contributions=(*self.UNDECIDED.budget.contributions, other),
            ),
        )

        assert is_met("CON209", given)


class TestBudgetsInDetail:
    """What the rules on sums read besides the sums themselves."""

    @staticmethod
    def given(*contributions, costs=900, aside=None, funders=()):
        """Make an agreement of which the board gives 900 kr."""
        return Agreement(
            parties=PARTIES,
            budget=Budget(
                costs=(
                    CostLine(key="lon", description="Lön", amount=kr(costs)),
                ),
                contributions=(
                    MoneyContribution(
                        key="bidrag", party="sdn", amount=kr(900)
                    ),
                    *contributions,
                ),
                funders=funders,
                set_aside=aside,
            ),
        )

    def test_funder_without_a_sum(self):
        """The sum of a funder is asked for where it stands."""
        given = self.given(funders=(Funder(key="fond", name="Fond"),))

        assert ("/budget/funders/0/amount",) == lacks("CON201", given)

    @pytest.mark.parametrize(
        "given",
        [
            given.__func__(
                PremisesContribution(
                    key="lokal", party="sdn", amount=Amount(Money(50, "EUR"))
                ),
                costs=950,
            ),
            given.__func__(costs=800, aside=Amount(Money(100, "EUR"))),
        ],
        ids=["effort", "set-aside"],
    )
    def test_another_currency(self, given):
        """An effort, or what is set aside, in another currency is not added."""
        assert MIXED == reason("CON201", given)

    def test_all_in_euro(self):
        """The sum of what is given is told in its own currency."""
        euro = Amount(Money(900, "EUR"))
        given = attrs.evolve(
            self.given(),
            budget=Budget(
                costs=(
                    CostLine(
                        key="lon",
                        description="Lön",
                        amount=Amount(Money(901, "EUR")),
                    ),
                ),
                contributions=(
                    MoneyContribution(key="bidrag", party="sdn", amount=euro),
                ),
                funders=(),
            ),
        )
        [found] = outcome("CON201", given).findings
        stated = dict(found.fields)

        assert Money(900, "EUR") == stated["contributions"]

    def test_set_aside_does_not_matter(self):
        """What is set aside need not be known where the money is used up."""
        assert is_met("CON201", self.given(aside=about(50)))

    def test_after_one_turned_down(self):
        """A decision that turns the case down hides none that comes later."""
        decisions = (
            Decision(
                key="nej", outcome=DecisionOutcome.REJECTED, amount=kr(1)
            ),
            Decision(
                key="ja", outcome=DecisionOutcome.APPROVED, amount=kr(800)
            ),
        )
        given = attrs.evolve(self.given(), case=Case(decisions=decisions))

        assert ["/case/decisions/1/amount"] == places("CON204", given)

    @pytest.mark.parametrize("kronor", [899, 901])
    def test_a_krona_off(self, kronor):
        """A sum that is stated twice may not differ by a krona."""
        given = Agreement(
            case=Case(
                sums=(
                    StatedSum(place="sida 1", amount=kr(900)),
                    StatedSum(place="sida 2", amount=kr(kronor)),
                )
            )
        )

        assert ["/case/sums/1/amount"] == places("CON205", given)

    def test_nothing_in_another_currency(self):
        """Nothing is of no currency, and hides no sum that comes later."""
        given = self.given(aside=Amount(Money(0, "EUR")))
        mixed = attrs.evolve(
            given,
            budget=attrs.evolve(given.budget, total=kr(0)),
            payments=Payments(
                instalments=(
                    Instalment(key="a", amount=Amount(Money(900, "EUR"))),
                )
            ),
        )

        assert is_met("CON208", given)
        assert ["/payments/instalments/0/amount/money"] == places(
            "CON208", mixed
        )

    @pytest.mark.parametrize(
        ("paid", "given", "rest"),
        [
            (eur(400), eur(500), eur(500)),
            (eur(400), eur(0), eur(0)),
            (kr(0), eur(500), eur(500)),
            (eur(400), kr(0), eur(0)),
        ],
    )
    def test_rest_in_euro(self, paid, given, rest):
        """The last instalment takes the rest, in the currency there is.

        Nothing is nothing in any currency.
        """
        agreement = Agreement(
            parties=PARTIES,
            budget=Budget(
                contributions=(
                    MoneyContribution(key="bidrag", party="sdn", amount=given),
                )
            ),
            payments=Payments(instalments=(Instalment(key="a", amount=paid),)),
        )
        (finding,) = outcome("CON202", agreement).findings
        ((change,),) = [fix.changes for fix in finding.fixes]

        assert rest == change.after

    def test_contribution_outside_of_the_term(self):
        """A contribution falls within the term, as a cost does."""
        given = Agreement(
            term=Term(period=YEAR),
            budget=Budget(
                contributions=(
                    MoneyContribution(
                        key="bidrag", party="sdn", period=TWO_YEARS
                    ),
                )
            ),
        )

        assert ["/budget/contributions/0/period"] == places("CON401", given)

    def test_one_final_report_of_several(self):
        """One final report is enough, though it is not told whose it is."""
        given = Agreement(
            parties=(BOARD, KFUM, RM),
            reporting=Reporting(
                reports=(Report(key="slut", kind=ReportKind.FINAL),)
            ),
        )

        assert is_met("CON302", given)
        assert is_met("CON305", given)
