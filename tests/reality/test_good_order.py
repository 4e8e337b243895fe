# SPDX-License-Identifier: MIT
"""Agreements in good order come out as met, and leave nothing open (*i ordning*).

Three fictive ones, each with what is usual for its kind and nothing more: none
has an index, an appropriation or annex agreements, and nobody has stated of all
that an agreement may do without that it is not there.
"""

from datetime import date
from decimal import Decimal

import pytest

from iop.agreement import (
    AfterReport,
    Agreement,
    AgreementForm,
    Answer,
    Assessment,
    AssessmentSubject,
    Budget,
    Case,
    Clause,
    ClauseSubject,
    CostLine,
    Decision,
    DecisionOutcome,
    Evaluation,
    Extension,
    Funder,
    Goal,
    Governance,
    Guideline,
    Indicator,
    InKindContribution,
    Instalment,
    Judgement,
    LegalForm,
    MoneyContribution,
    Need,
    Notice,
    OnDate,
    OnReport,
    OnSigning,
    Organisation,
    Participant,
    ParticipantRole,
    Payments,
    PremisesContribution,
    PublicBody,
    PublicBodyKind,
    PurchaseSigns,
    Purpose,
    Report,
    ReportEvent,
    Reporting,
    ReportKind,
    Seat,
    ServiceKind,
    Signatory,
    Signature,
    StaffTimeContribution,
    SteeringGroup,
    Term,
    Undertaking,
    VolunteerHoursContribution,
)
from iop.examples import complete
from iop.rules import Circumstances, Status
from iop.rulesets import GENERAL, STOCKHOLM, review
from iop.values import (
    Amount,
    CaseNumber,
    Money,
    OrganisationNumber,
    Period,
)


ON = date(2024, 6, 1)
NO_UNDERTAKING = Circumstances(is_undertaking=False)


def kr(kronor):
    """State a sum."""
    return Amount(Money(kronor))


def judged(*criteria):
    """Judge that criteria are met, each for a reason."""
    return tuple(
        Judgement(criterion=one, answer=Answer.YES, reason="Se ärendet.")
        for one in criteria
    )


STOCKHOLM_JUDGED = judged(
    "long-term-relation", "form-where-suitable", "challenge-solved-together"
)
GUIDELINES = (
    Guideline(
        title="Riktlinjer för idéburet offentligt partnerskap",
        case_number=CaseNumber("171-85/2017"),
    ),
)
REVIEWED = (
    Assessment(
        subject=AssessmentSubject.PROCUREMENT,
        conclusion="Det är inget köp: nämnden får inget för egen räkning.",
    ),
)
NO_PURCHASE = PurchaseSigns(
    service=ServiceKind.SOCIAL,
    is_offered_by_others=False,
    is_sold_by_organisation=False,
    was_procured=False,
    is_public_task=False,
    is_enforceable=False,
    unit_price=kr(0),
)


def decided(kronor, on):
    """Let the board decide on a sum."""
    return Case(
        decisions=(
            Decision(
                key="beslut",
                by="namnden",
                on=on,
                outcome=DecisionOutcome.APPROVED,
                amount=kr(kronor),
            ),
        )
    )


def board(name):
    """Make a district board; its number stands in no agreement."""
    return PublicBody(
        key="namnden",
        name=name,
        body_kind=PublicBodyKind.DISTRICT_BOARD,
        municipality="Stockholm",
    )


def open_evenings():
    """Return two years of open evenings, paid in two parts."""
    both = (Period.of_year(2024), Period.of_year(2025))
    return Agreement(
        name="Öppna kvällar i Ekbacken",
        case_number=CaseNumber("1.2.1-88-2023"),
        form=AgreementForm.IOP,
        guidelines=GUIDELINES,
        parties=(
            board("Ekbackens stadsdelsnämnd"),
            Organisation(
                key="grannarna",
                name="Föreningen Grannarna",
                legal_form=LegalForm.NON_PROFIT_ASSOCIATION,
                number=OrganisationNumber("802000-0009"),
                statutory_purpose="att stärka gemenskapen i Ekbacken",
                is_registered=False,
                signatories=(Signatory(role="ordförande"),),
            ),
        ),
        purpose=Purpose(
            reason_for_form="Varken bidrag eller köp passar: båda bidrar.",
            needs=(
                Need(
                    description="en mötesplats på kvällarna",
                    is_shared=True,
                    challenge="otrygghet",
                ),
            ),
            goals=(Goal(key="trygghet", description="ökad trygghet"),),
            indicators=(
                Indicator(
                    key="trygga",
                    description="andel som känner sig trygga",
                    goal="trygghet",
                    unit="procent",
                    baseline=Decimal(51),
                    baseline_on=date(2023, 10, 1),
                    target=Decimal(60),
                    target_on=date(2025, 10, 1),
                ),
            ),
        ),
        budget=Budget(
            costs=(
                CostLine(key="lon", description="Lön", amount=kr(500_000)),
                CostLine(key="mat", description="Mat", amount=kr(100_000)),
            ),
            contributions=(
                MoneyContribution(
                    key="bidrag", party="namnden", amount=kr(600_000)
                ),
                VolunteerHoursContribution(
                    key="ideellt", party="grannarna", hours=Decimal(400)
                ),
            ),
        ),
        payments=Payments(
            instalments=(
                Instalment(
                    key="forsta",
                    amount=kr(300_000),
                    due=OnDate(day=date(2024, 1, 31)),
                    condition=OnSigning(),
                ),
                Instalment(
                    key="andra",
                    amount=kr(300_000),
                    due=AfterReport(
                        report="del", event=ReportEvent.APPROVED, days=30
                    ),
                    condition=OnReport(report="del"),
                ),
            ),
            is_unused_repaid=True,
        ),
        reporting=Reporting(
            reports=tuple(
                Report(
                    key=key,
                    kind=kind,
                    reporter="grannarna",
                    covers=year,
                    due=OnDate(day=date(year.first.year + 1, 2, 28)),
                )
                for key, kind, year in zip(
                    ("del", "slut"), ReportKind, both, strict=True
                )
            ),
            evaluation=Evaluation(
                evaluators=("parterna",), is_planned_only=False
            ),
        ),
        governance=Governance(
            steering_group=SteeringGroup(
                seats=(
                    Seat(role="stadsdelsdirektören", party="namnden"),
                    Seat(role="ordföranden", party="grannarna"),
                )
            )
        ),
        case=decided(600_000, date(2023, 11, 30)),
        judgements=(*STOCKHOLM_JUDGED, *judged("idea-based-definition")),
        assessments=REVIEWED,
        purchase_signs=NO_PURCHASE,
        term=Term(
            period=Period(date(2024, 1, 1), date(2025, 12, 31)),
            extensions=(),
            notice=Notice(months=3),
        ),
        signatures=(
            Signature(party="namnden", on=date(2023, 12, 4)),
            Signature(party="grannarna", on=date(2023, 12, 6)),
        ),
    )


def homework_help():
    """Return a year of homework help, paid at once, with an option."""
    year = Period.of_year(2024)
    return Agreement(
        name="Läxhjälp i Granby",
        case_number=CaseNumber("SDN 2023/0412"),
        form=AgreementForm.IOP,
        called="partnerskap",
        guidelines=GUIDELINES,
        parties=(
            board("Granby stadsdelsnämnd"),
            Organisation(
                key="stiftelsen",
                name="Stiftelsen Läsrummet",
                legal_form=LegalForm.FOUNDATION,
                number=OrganisationNumber("802000-1007"),
                statutory_purpose="att främja barns lärande",
                is_registered=True,
                signatories=(Signatory(role="styrelsens ordförande"),),
            ),
        ),
        purpose=Purpose(
            background="Stiftelsen har läsrum i två andra stadsdelar.",
            reason_for_form="Ingen av parterna når barnen ensam.",
            needs=(
                Need(description="läxhjälp", challenge="ojämlika villkor"),
            ),
            goals=(Goal(key="klara", description="fler klarar skolan"),),
            indicators=(
                Indicator(
                    key="godkanda",
                    description="andel med godkänt i alla ämnen",
                    goal="klara",
                    unit="procent",
                    baseline=Decimal("71.5"),
                    baseline_on=date(2023, 6, 15),
                    target=Decimal(75),
                    target_on=date(2024, 12, 31),
                ),
            ),
            undertakings=(
                Undertaking(
                    key="lokal", party="namnden", description="lånar ut lokal"
                ),
                Undertaking(
                    key="hjalp", party="stiftelsen", description="läxhjälp"
                ),
            ),
        ),
        budget=Budget(
            total=kr(280_000),
            costs=(
                CostLine(key="lon", description="Lön", amount=kr(260_000)),
                CostLine(
                    key="bocker", description="Böcker", amount=kr(20_000)
                ),
            ),
            contributions=(
                MoneyContribution(
                    key="bidrag", party="namnden", amount=kr(250_000)
                ),
                PremisesContribution(
                    key="lokal", party="namnden", amount=kr(40_000)
                ),
                MoneyContribution(
                    key="egna", party="stiftelsen", amount=kr(30_000)
                ),
            ),
        ),
        payments=Payments(instalments=()),
        reporting=Reporting(
            number=1,
            reports=(
                Report(
                    key="slut",
                    kind=ReportKind.FINAL,
                    covers=year,
                    due=OnDate(day=date(2025, 1, 31)),
                ),
            ),
            evaluation=Evaluation(
                evaluators=("stiftelsen",), is_planned_only=False
            ),
        ),
        case=decided(250_000, date(2023, 12, 14)),
        judgements=(
            *STOCKHOLM_JUDGED,
            *judged("idea-based-definition"),
        ),
        assessments=REVIEWED,
        purchase_signs=NO_PURCHASE,
        term=Term(
            period=year,
            extensions=(
                Extension(
                    key="ett-ar",
                    until=date(2025, 12, 31),
                    use_by=date(2024, 9, 30),
                ),
            ),
        ),
        clauses=(
            Clause(
                subject=ClauseSubject.RECLAIM,
                text="Det som inte har använts får krävas tillbaka.",
            ),
        ),
        signatures=(
            Signature(party="namnden", on=date(2023, 12, 18)),
            Signature(party="stiftelsen", on=date(2023, 12, 18)),
        ),
    )


def street_work():
    """Return three years of street work, of a board and two associations."""
    years = [Period.of_year(year) for year in (2024, 2025, 2026)]
    return Agreement(
        name="Nattvandring i Sjövik",
        case_number=CaseNumber("2.1.3/77-2023"),
        form=AgreementForm.IOP,
        guidelines=GUIDELINES,
        parties=(
            board("Sjöviks stadsdelsnämnd"),
            Organisation(
                key="nattvandrarna",
                name="Sjöviks nattvandrare",
                legal_form=LegalForm.NON_PROFIT_ASSOCIATION,
                statutory_purpose="att göra Sjövik tryggt",
                is_registered=False,
                signatories=(Signatory(role="kassör"),),
            ),
            Organisation(
                key="kyrkan",
                name="Sjöviks församling",
                legal_form=LegalForm.FAITH_COMMUNITY,
                number=OrganisationNumber("252000-0007"),
                statutory_purpose="att vara en öppen kyrka i Sjövik",
                is_registered=False,
                signatories=(Signatory(role="kyrkoherde"),),
            ),
        ),
        participants=(
            Participant(
                key="bostader",
                name="Sjöviks Bostäder",
                roles=(ParticipantRole.LANDLORD,),
            ),
        ),
        purpose=Purpose(
            reason_for_form="Frivilliga når unga som myndigheter inte når.",
            needs=(
                Need(description="vuxna ute på nätterna", challenge="våld"),
            ),
            goals=(
                Goal(key="lugn", description="lugnare nätter"),
                Goal(key="fler", description="fler vuxna ute"),
            ),
            indicators=tuple(
                Indicator(
                    key=f"matt-{goal}",
                    description="mäts i enkäten",
                    goal=goal,
                    unit="antal",
                    baseline=Decimal(10),
                    baseline_on=date(2023, 9, 1),
                    target=Decimal(20),
                    target_on=date(2026, 9, 1),
                )
                for goal in ("lugn", "fler")
            ),
        ),
        budget=Budget(
            costs=tuple(
                CostLine(
                    key=f"kostnad-{year.first.year}",
                    description="Samordnare och utrustning",
                    amount=kr(220_000),
                    period=year,
                )
                for year in years
            ),
            contributions=(
                *(
                    MoneyContribution(
                        key=f"bidrag-{year.first.year}",
                        party="namnden",
                        amount=kr(200_000),
                        period=year,
                    )
                    for year in years
                ),
                StaffTimeContribution(
                    key="tid", party="namnden", hours=Decimal(120)
                ),
                VolunteerHoursContribution(
                    key="natter", party="nattvandrarna", hours=Decimal(3_000)
                ),
                InKindContribution(
                    key="kaffe", party="kyrkan", amount=kr(15_000)
                ),
            ),
            funders=(
                Funder(
                    key="fonden",
                    name="Grannskapsfonden",
                    amount=kr(60_000),
                    is_granted=True,
                ),
            ),
        ),
        payments=Payments(
            instalments=tuple(
                Instalment(
                    key=f"bet-{year.first.year}",
                    amount=kr(200_000),
                    payer="namnden",
                    payee="nattvandrarna",
                    due=OnDate(day=date(year.first.year, 3, 31)),
                    condition=OnReport(report=f"red-{year.first.year - 1}")
                    if year is not years[0]
                    else OnSigning(),
                )
                for year in years
            ),
            is_unused_repaid=True,
            repayment_due=OnDate(day=date(2027, 4, 30)),
        ),
        reporting=Reporting(
            number=3,
            reports=tuple(
                Report(
                    key=f"red-{year.first.year}",
                    kind=ReportKind.FINAL
                    if year is years[-1]
                    else ReportKind.INTERIM,
                    reporter="nattvandrarna",
                    with_reporters=("kyrkan",),
                    recipient="namnden",
                    covers=year,
                    due=OnDate(day=date(year.first.year + 1, 2, 28)),
                )
                for year in years
            ),
            evaluation=Evaluation(
                question="Är det lugnare på nätterna?",
                evaluators=("högskolan",),
                is_planned_only=False,
                plan="enkät vartannat år",
            ),
        ),
        governance=Governance(
            steering_group=SteeringGroup(
                seats=(
                    Seat(role="avdelningschefen", party="namnden"),
                    Seat(role="ordföranden", party="nattvandrarna"),
                    Seat(role="kyrkoherden", party="kyrkan"),
                ),
                meetings_a_year=4,
            )
        ),
        case=decided(600_000, date(2023, 12, 14)),
        judgements=(
            *STOCKHOLM_JUDGED,
            *judged("idea-based-definition", "organisation-known"),
        ),
        assessments=REVIEWED,
        purchase_signs=NO_PURCHASE,
        term=Term(
            period=Period(date(2024, 1, 1), date(2026, 12, 31)),
            extensions=(),
            notice=Notice(months=6),
        ),
        signatures=(
            Signature(party="namnden", on=date(2023, 12, 20)),
            Signature(party="nattvandrarna", on=date(2023, 12, 20)),
            Signature(party="kyrkan", on=date(2023, 12, 21)),
        ),
    )


_NOT_RAISED = "KLG001 KLG002 KLG003 KLG004 KLG006"
"""What the Local Government Act asks where somebody has raised the question."""

NOT_APPLICABLE = {
    complete: (
        f"AID001 AID002 AID003 AID004 CON107 CON209 CON210 {_NOT_RAISED} PRO101"
    ),
    open_evenings: (
        "AID001 AID002 AID003 AID004 CON103 CON106 CON107 CON108 CON203 CON205 "
        "CON206 CON207 CON209 CON210 CON301 CON403 CON405 CON601 CON602 "
        f"{_NOT_RAISED} KLG005 ORG002 ORG003 PRO101"
    ),
    homework_help: (
        "AID001 AID002 AID003 AID004 CON103 CON105 CON106 CON107 CON108 CON202 "
        "CON203 CON205 CON207 CON209 CON210 CON303 CON403 CON405 CON601 CON602 "
        f"FUP007 FUP008 {_NOT_RAISED} KLG005 ORG002 ORG003 PRO101"
    ),
    street_work: (
        "AID001 AID002 AID003 AID004 CON103 CON106 CON107 CON108 CON203 CON205 "
        "CON206 CON207 CON209 CON210 CON403 CON405 CON601 CON602 "
        f"{_NOT_RAISED} KLG005 ORG002 ORG003 PRO101"
    ),
}
"""By agreement the rules that have nothing to say of it."""


@pytest.mark.parametrize(
    "rules", [STOCKHOLM, GENERAL], ids=["stockholm", "general"]
)
@pytest.mark.parametrize("made", NOT_APPLICABLE, ids=lambda one: one.__name__)
def test_in_order(made, rules):
    """Each rule is met, or has nothing to say; none is left open."""
    held = review(made(), on=ON, rules=rules, circumstances=NO_UNDERTAKING)
    idle = NOT_APPLICABLE[made].split()

    assert held.verdict is Status.MET
    assert {one.code: one.status for one in held.outcomes} == {
        rule.code: Status.NOT_APPLICABLE if rule.code in idle else Status.MET
        for rule in rules
    }
    assert {*idle} <= {rule.code for rule in rules}
