# SPDX-License-Identifier: MIT
"""A fictive agreement that states everything: *ett fullständigt avtal*.

No party, sum or day here is taken from a real agreement.
"""

from datetime import date
from decimal import Decimal

from ..agreement import (
    Activity,
    AfterEvent,
    AfterMilestone,
    AfterReport,
    Ages,
    Agreement,
    AgreementForm,
    Annex,
    AnnexAgreement,
    Answer,
    Appropriation,
    Area,
    Assessment,
    AssessmentSubject,
    Budget,
    Case,
    Clause,
    ClauseSubject,
    CostLine,
    DayOff,
    Decision,
    DecisionMode,
    DecisionOutcome,
    DecisionSubject,
    EarlierCooperation,
    Ending,
    EndingKind,
    Evaluation,
    Event,
    Evidence,
    Extension,
    Funder,
    Goal,
    Governance,
    Guideline,
    Indexation,
    IndexedSum,
    Indicator,
    Initiative,
    InKindContribution,
    Instalment,
    Interval,
    Judgement,
    LegalForm,
    Mandate,
    Milestone,
    MoneyContribution,
    Need,
    Notice,
    OnDate,
    OnMilestone,
    OnReport,
    OnSigning,
    Organisation,
    Participant,
    ParticipantRole,
    Payments,
    PremisesContribution,
    Proposal,
    PublicBody,
    PublicBodyKind,
    PurchaseSigns,
    Purpose,
    Recurrence,
    Replaced,
    Report,
    ReportContent,
    ReportEvent,
    Reporting,
    ReportKind,
    Seat,
    ServiceKind,
    Signatory,
    Signature,
    StaffTimeContribution,
    StatedSum,
    SteeringGroup,
    TargetGroup,
    Term,
    Timing,
    Undertaking,
    UndertakingKind,
    UserCharge,
    Volume,
    VolumeRate,
    VolunteerHoursContribution,
    Within,
)
from ..values import (
    Amount,
    CaseNumber,
    Hedge,
    Money,
    OrganisationNumber,
    Per,
    Period,
    Rounding,
    StatedDate,
    StatedNumber,
    StatedPeriod,
)


__all__ = ["budget", "complete", "kr", "reports"]

_FIRST, _LAST = date(2024, 1, 1), date(2025, 12, 31)
_IN_ADVANCE = Recurrence(
    interval=Interval.YEAR, times=2, timing=Timing.IN_ADVANCE
)


def kr(kronor: int) -> Amount:
    """State a sum in kronor."""
    return Amount(Money(kronor))


def complete() -> Agreement:
    """Return a fictive agreement that states everything.

    >>> print(complete())
    Mötesplats Lindängen 1.2.1-412-2023
    """
    return Agreement(
        name="Mötesplats Lindängen",
        case_number=CaseNumber("1.2.1-412-2023"),
        form=AgreementForm.IOP,
        called="IOP-avtal",
        guidelines=(
            Guideline(
                title="Stockholms stads riktlinjer för idéburet offentligt "
                "partnerskap (IOP)",
                case_number=CaseNumber("171-85/2017"),
                statement="Syftet är långsiktiga relationer.",
            ),
        ),
        parties=_parties(),
        participants=_participants(),
        purpose=_purpose(),
        budget=budget(),
        payments=_payments(),
        reporting=_reporting(),
        governance=_governance(),
        case=_case(),
        judgements=_judgements(),
        assessments=_assessments(),
        purchase_signs=PurchaseSigns(
            service=ServiceKind.SOCIAL,
            is_offered_by_others=False,
            is_sold_by_organisation=False,
            was_procured=False,
            is_public_task=False,
            is_enforceable=False,
            unit_price=Amount(Money(0)),
        ),
        term=_term(),
        clauses=_clauses(),
        annex_agreements=_annex_agreements(),
        signatures=(
            Signature(party="namnden", on=date(2023, 12, 28), role="direktör"),
            Signature(
                party="foreningen", on=date(2023, 12, 29), role="ordförande"
            ),
        ),
        known_in_part=("/governance/working_groups",),
        evidence=(
            Evidence(
                place="/budget/total",
                document="Tjänsteutlåtande",
                page=2,
                dated=date(2023, 10, 2),
                words="Den samlade budgeten är 1 700 000 kronor.",
                is_contrary=False,
            ),
        ),
    )


def _parties() -> tuple[PublicBody, Organisation]:
    return (
        PublicBody(
            key="namnden",
            name="Lindängens stadsdelsnämnd",
            body_kind=PublicBodyKind.DISTRICT_BOARD,
            municipality="Stockholm",
            region="Stockholm",
            department="Lindängens stadsdelsförvaltning",
            number=OrganisationNumber("212000-0142"),
            also_known_as=("nämnden",),
            roles=(ParticipantRole.COORDINATOR,),
            signed_for_by="namnden",
            succeeds=("gamla-namnden",),
            merged_in=("Norra Lindängens kommundelsnämnd",),
            joined_on=_FIRST,
            left_on=_LAST,
        ),
        Organisation(
            key="foreningen",
            name="Föreningen Öppna dörrar",
            legal_form=LegalForm.NON_PROFIT_ASSOCIATION,
            number=OrganisationNumber("802000-0009"),
            statutory_purpose="att stärka gemenskap och delaktighet i "
            "Lindängen, utan vinstsyfte",
            is_registered=True,
            signatories=(
                Signatory(role="ordförande", name="Kim Ek", jointly=False),
            ),
            also_known_as=("föreningen",),
            roles=(ParticipantRole.RECIPIENT,),
            signed_for_by="foreningen",
            succeeds=("sommarforeningen",),
            merged_in=("Kvällsgruppen",),
            joined_on=_FIRST,
            left_on=_LAST,
        ),
    )


def _participants() -> tuple[Participant, ...]:
    return (
        Participant(
            key="hyresvarden",
            name="Ekby Bostäder",
            roles=(ParticipantRole.LANDLORD, ParticipantRole.PARTNER),
            number=OrganisationNumber("556100-0109"),
            also_known_as=("värden",),
            is_only_willing=False,
        ),
    )


def _area() -> Area:
    return Area(
        name="Lindängen",
        also_known_as=("Ängen",),
        in_particular=("Norra Lindängen",),
    )


def _purpose() -> Purpose:
    return Purpose(
        background="Föreningen och nämnden har drivit sommarkvällar ihop.",
        earlier_cooperation=(
            EarlierCooperation(
                name="Sommarkvällar",
                since=2019,
                aim="ge unga något att göra på sommaren",
                target_group=TargetGroup(
                    description="ungdomar",
                    ages=Ages(youngest=13, oldest=19),
                    areas=(_area(),),
                ),
                form=AgreementForm.ASSOCIATION_GRANT,
                amount=kr(120_000),
                parties=("namnden", "foreningen"),
                period=Period(date(2019, 6, 1), date(2023, 8, 31)),
                volumes=(
                    Volume(
                        unit="kvällar",
                        number=60,
                        per=VolumeRate.YEAR,
                        period=Period(date(2019, 6, 1), date(2023, 8, 31)),
                        key="kvallar",
                    ),
                ),
                case_number=CaseNumber("SN 19/0042"),
            ),
        ),
        initiative=Initiative.ORGANISATION,
        values="Alla människors lika värde.",
        reason_for_form="Behovet är gemensamt och ingen part når målet själv.",
        needs=(
            Need(
                description="en mötesplats som är öppen på kvällar",
                stated_by="parterna",
                is_shared=True,
                challenge="Otrygghet i ytterstaden",
                volumes=(
                    Volume(
                        unit="unga",
                        number=StatedNumber.parse("minst 400"),
                        per=VolumeRate.YEAR,
                        period=Period(_FIRST, _LAST),
                        key="unga",
                    ),
                    Volume(
                        unit="flickor",
                        number=StatedNumber.parse("150–200"),
                        per=VolumeRate.YEAR,
                        period=Period(_FIRST, _LAST),
                        key="flickor",
                        part_of="unga",
                    ),
                ),
            ),
        ),
        goals=(
            Goal(
                key="gemenskap",
                description="fler deltar i områdets föreningsliv",
                is_secondary=False,
            ),
        ),
        indicators=(
            Indicator(
                key="deltar",
                description="andel som deltar i en förening",
                goal="gemenskap",
                unit="procent",
                baseline=Decimal("31.5"),
                baseline_on=date(2023, 10, 1),
                target=Decimal(40),
                target_on=date(2025, 10, 1),
            ),
        ),
        target_group=TargetGroup(
            description="boende i Lindängen",
            ages=Ages(youngest=13, oldest=25),
            areas=(_area(),),
        ),
        area=_area(),
        activities=(
            Activity(
                key="kvallar",
                description="öppna kvällar tre dagar i veckan",
                is_open_to_all=True,
                place="Lindängens gård",
                volumes=(
                    Volume(
                        unit="besök",
                        number=6_000,
                        per=VolumeRate.TERM,
                        period=Period(_FIRST, _LAST),
                        key="besok",
                    ),
                ),
            ),
        ),
        undertakings=(
            Undertaking(
                key="nara-lokal",
                party="namnden",
                with_parties=("foreningen",),
                description="upplåter Lindängens gård",
                kind=UndertakingKind.PREMISES,
                amount=kr(240_000),
                volumes=(),
            ),
            Undertaking(
                key="driva",
                party="foreningen",
                with_parties=(),
                description="driver mötesplatsen med ideella krafter",
                kind=UndertakingKind.VOLUNTEERS,
                amount=Amount(
                    Money(170),
                    hedge=Hedge.BETWEEN,
                    upper=Money(180),
                    per=Per.TERM,
                    unit="timme",
                ),
                volumes=(
                    Volume(
                        unit="timmar",
                        number=1_800,
                        per=VolumeRate.TERM,
                        period=Period(_FIRST, _LAST),
                        key="timmar",
                    ),
                ),
            ),
        ),
    )


def budget() -> Budget:
    """Return the budget of the complete agreement."""
    term = Period(_FIRST, _LAST)
    return Budget(
        total=kr(1_700_000),
        costs=(
            CostLine(
                key="lon",
                description="Samordnare",
                amount=kr(1_300_000),
                period=term,
            ),
            CostLine(
                key="material",
                description="Material och mat",
                amount=kr(400_000),
                period=term,
            ),
        ),
        contributions=(
            MoneyContribution(
                key="bidrag",
                party="namnden",
                amount=kr(1_500_000),
                period=term,
                appropriation="trygghet",
                description="kontant insats",
                payee="foreningen",
                cost="lon",
                paid_out=_IN_ADVANCE,
            ),
            MoneyContribution(
                key="egeninsats",
                party="foreningen",
                amount=kr(150_000),
                period=term,
                appropriation="avgifter",
                description="medlemsavgifter",
                payee="foreningen",
                cost="material",
                paid_out=_IN_ADVANCE,
            ),
            PremisesContribution(
                key="garden",
                party="namnden",
                amount=kr(240_000),
                period=term,
                description="Lindängens gård",
                payee="foreningen",
                cost="lon",
            ),
            InKindContribution(
                key="mat",
                party="foreningen",
                amount=kr(12_000),
                period=term,
                description="mat till kvällarna",
                payee="namnden",
                cost="material",
            ),
            StaffTimeContribution(
                key="tid",
                party="namnden",
                hours=Decimal(200),
                rate=Money(450),
                period=term,
                description="fältsekreterare",
                payee="foreningen",
                cost="lon",
                posts=Decimal("0.1"),
            ),
            VolunteerHoursContribution(
                key="ideellt",
                party="foreningen",
                hours=Decimal(1_800),
                rate=Money(175),
                period=term,
                description="ledare och värdar",
                payee="namnden",
                cost="lon",
            ),
        ),
        funders=(
            Funder(
                key="stiftelsen",
                name="Stiftelsen Grannskap",
                amount=kr(50_000),
                period=term,
                is_granted=True,
                purpose="öppna kvällar",
            ),
        ),
        charges=(
            UserCharge(
                description="öppna kvällar",
                amount=kr(0),
                is_free=True,
                recipient="foreningen",
            ),
        ),
        appropriations=(
            Appropriation(
                key="trygghet",
                purpose="trygghetsskapande åtgärder",
                total=kr(4_000_000),
                granted_to="namnden",
                granted_in="verksamhetsplan 2024",
                granted_by="kommunfullmäktige",
                granted_on=date(2023, 11, 20),
                case_number=CaseNumber("KS/2023:118"),
            ),
            Appropriation(
                key="avgifter",
                purpose="föreningens arbete i Lindängen",
                total=kr(300_000),
                granted_to="foreningen",
                granted_in="föreningens budget 2024",
                granted_by="årsmötet",
                granted_on=date(2023, 10, 15),
                case_number=CaseNumber("Årsmöte 2023/14"),
            ),
        ),
        set_aside=kr(0),
        set_aside_for="fler öppna kvällar",
        is_vat_included=False,
        annex="budget",
    )


def _payments() -> Payments:
    return Payments(
        instalments=(
            Instalment(
                key="del-1",
                amount=kr(600_000),
                payer="namnden",
                payee="foreningen",
                due=AfterEvent(event=Event.SIGNING, days=30),
                condition=OnSigning(),
            ),
            Instalment(
                key="del-2",
                amount=kr(500_000),
                payer="namnden",
                payee="foreningen",
                due=AfterReport(
                    report="redovisning-1",
                    event=ReportEvent.APPROVED,
                    workdays=10,
                ),
                condition=OnReport(report="redovisning-1"),
            ),
            Instalment(
                key="del-3",
                amount=kr(400_000),
                payer="namnden",
                payee="foreningen",
                due=AfterMilestone(milestone="invigning", months=3),
                condition=OnMilestone(milestone="invigning"),
            ),
        ),
        indexation=Indexation(
            index="KPI",
            share=Decimal("0.8"),
            base="oktober 2023",
            rounded_to=Money(100),
            rounding=Rounding.DOWN,
            applies_to=IndexedSum.INSTALMENT,
            raised=Interval.YEAR,
        ),
        is_unused_repaid=True,
        repayment_due=AfterReport(
            report="slutredovisning", event=ReportEvent.APPROVED, days=30
        ),
    )


def reports() -> tuple[Report, ...]:
    """Return the reports of the complete agreement."""
    told = (ReportContent.USE_OF_MONEY, ReportContent.INDICATORS)
    return (
        Report(
            key="redovisning-1",
            kind=ReportKind.INTERIM,
            reporter="foreningen",
            with_reporters=(),
            recipient="namnden",
            covers=Period.of_year(2024),
            due=Within(period=Period(date(2025, 1, 15), date(2025, 1, 31))),
            contents=told,
        ),
        Report(
            key="slutredovisning",
            kind=ReportKind.FINAL,
            reporter="foreningen",
            with_reporters=(),
            recipient="namnden",
            covers=Period.of_year(2025),
            due=OnDate(day=date(2026, 2, 28)),
            contents=told,
        ),
    )


def _reporting() -> Reporting:
    return Reporting(
        number=2,
        reports=reports(),
        milestones=(
            Milestone(
                key="invigning",
                description="mötesplatsen öppnar",
                due=OnDate(day=date(2024, 3, 1)),
                goal="gemenskap",
                measure="gården är öppen tre kvällar i veckan",
            ),
        ),
        evaluation=Evaluation(
            question="Deltar fler i områdets föreningsliv?",
            evaluators=("parterna gemensamt",),
            is_planned_only=False,
            plan="enkät och gruppsamtal",
            due=OnDate(day=date(2026, 3, 31)),
        ),
        recurs=Recurrence(
            interval=Interval.YEAR,
            times=1,
            timing=Timing.IN_ARREARS,
            days=(StatedDate("XXXX-01-31"),),
            within_days=31,
        ),
        meetings=Recurrence(interval=Interval.HALF_YEAR),
    )


def _governance() -> Governance:
    return Governance(
        steering_group=SteeringGroup(
            seats=(
                Seat(role="stadsdelsdirektören", party="namnden"),
                Seat(role="föreningens ordförande", party="foreningen"),
            ),
            is_minimum=True,
            meetings_a_year=4,
            decides_by=DecisionMode.CONSENSUS,
            task="följer upp och utvecklar arbetet",
        ),
        working_groups=("arbetsgrupp för kvällarna",),
        public_influence="styrgruppen beslutar om inriktningen, föreningen "
        "om arbetet",
    )


def _case() -> Case:
    return Case(
        document="tjänsteutlåtande",
        pages=5,
        dated=date(2023, 11, 1),
        decider="namnden",
        prepared_by="avdelningen för demokrati",
        proposal=Proposal(
            text="Nämnden godkänner avtalet.",
            proposer="förvaltningen",
            amount=kr(1_500_000),
            annex="avtal",
            on=date(2023, 11, 1),
        ),
        sums=(
            StatedSum(place="Sammanfattning", amount=kr(1_500_000)),
            StatedSum(place="Ärendet", amount=kr(1_500_000)),
        ),
        decisions=(
            Decision(
                key="beslut",
                by="namnden",
                on=date(2023, 11, 30),
                subject=DecisionSubject.AGREEMENT,
                outcome=DecisionOutcome.APPROVED,
                text="Nämnden godkänner avtalet.",
                amount=kr(1_500_000),
                condition="Föreningens årsmöte godkänner avtalet.",
                is_condition_met=True,
                motions=("Avslag.",),
                reservations=("En ledamot reserverar sig mot beslutet.",),
                votes_for=12,
                votes_against=1,
                votes_abstained=0,
                mandate=Mandate(
                    role="stadsdelsdirektören", scope="att teckna avtalet"
                ),
                case_number=CaseNumber("1.2.1-412-2023"),
                is_delegated=False,
                announced_on=date(2023, 12, 4),
            ),
        ),
        annexes=(
            Annex(key="avtal", title="Avtal", number=1),
            Annex(key="budget", title="Budget", number=2),
            Annex(key="delavtal", title="Delavtal, kvällar", number=3),
        ),
        agreement_annex="avtal",
    )


def _judgements() -> tuple[Judgement, ...]:
    return tuple(
        Judgement(
            criterion=criterion,
            answer=Answer.YES,
            reason=f"Bedömt i ärendet: {reason}.",
            by="handläggare",
            on=date(2023, 10, 20),
        )
        for criterion, reason in _JUDGED
    )


_JUDGED = (
    ("C1", "föreningen tog initiativet"),
    ("C2", "parterna såg behovet tillsammans"),
    ("C3", "nämndens program nämner föreningslivet"),
    ("C4", "pengarna är inget föreningsbidrag"),
    ("C5", "ingen annan erbjuder detta"),
    ("C6", "båda bidrar, föreningen med ideell tid"),
    ("C7", "nämnden köper ingen tjänst"),
    ("C8", "föreningen formar arbetet"),
    ("C9", "två år med möjlighet till ett till"),
    ("C10", "parterna följer upp tillsammans"),
    ("C11", "styrgruppen är gemensam"),
    ("C12", "föreningen är fri och självständig"),
    ("C13", "fler deltar i områdets föreningsliv"),
    ("C14", "ingen part når målet själv"),
    ("C15", "prövat av stadsjurist"),
    ("C16", "föreningen har inget vinstsyfte"),
    ("long-term-relation", "samarbete sedan 2019"),
    ("form-where-suitable", "behovet är gemensamt"),
    ("challenge-solved-together", "båda behövs för målet"),
    ("prioritised-challenge", "otrygghet i ytterstaden"),
    ("idea-based-definition", "stadgarna och hela verksamheten"),
)


def _assessments() -> tuple[Assessment, ...]:
    return tuple(
        Assessment(
            subject=subject,
            conclusion="Prövat i ärendet, se tjänsteutlåtandet.",
            by="stadsjurist",
            on=date(2023, 10, 27),
        )
        for subject in AssessmentSubject
    )


def _term() -> Term:
    return Term(
        period=Period(_FIRST, _LAST),
        seasons=(
            StatedPeriod(
                first=StatedDate("XXXX-11-01"), last=StatedDate("XXXX-03-31")
            ),
        ),
        extensions=(
            Extension(
                key="option",
                until=date(2026, 12, 31),
                is_open_ended=False,
                use_by=date(2025, 9, 30),
                months=12,
                times=1,
                is_automatic=False,
                is_at_most=False,
            ),
        ),
        notice=Notice(months=3, is_written=True, by="namnden"),
        other_notices=(Notice(months=3, is_written=True, by="foreningen"),),
        endings=tuple(
            Ending(kind=kind, terms="enligt avtalet") for kind in EndingKind
        ),
        disputes="löses genom förhandling, i sista hand i domstol",
        replaces=Replaced(
            name="Sommarkvällar",
            case_number=CaseNumber("SN 18/0098"),
            last_day=date(2023, 12, 31),
            form=AgreementForm.ASSOCIATION_GRANT,
            amount=kr(120_000),
        ),
        day_off=DayOff.MOVES,
    )


def _clauses() -> tuple[Clause, ...]:
    return tuple(
        Clause(
            subject=subject,
            text=f"Om {subject.text.sv}: se avtalets allmänna villkor.",
            heading=f"{number} §",
        )
        for number, subject in enumerate(ClauseSubject, 1)
    )


def _annex_agreements() -> tuple[AnnexAgreement, ...]:
    term = Period(_FIRST, _LAST)
    return (
        AnnexAgreement(
            key="avtal-kvallar",
            organisation="foreningen",
            annex="delavtal",
            case_number=CaseNumber("1.2.1-413-2023"),
            amount=kr(1_500_000),
            period=term,
            undertakings=(
                Undertaking(
                    key="betala",
                    party="namnden",
                    with_parties=(),
                    description="betalar bidraget i tre delar",
                    kind=UndertakingKind.MONEY,
                    amount=kr(1_500_000),
                    volumes=(
                        Volume(
                            unit="betalningar",
                            number=3,
                            per=VolumeRate.TERM,
                            period=term,
                            key="betalningar",
                        ),
                    ),
                ),
            ),
            volumes=(
                Volume(
                    unit="besök",
                    number=6_000,
                    per=VolumeRate.TERM,
                    period=term,
                    key="besok",
                ),
            ),
        ),
    )
