# SPDX-License-Identifier: MIT
"""127-trygghet: a real case, as an officer's report states it.

The report (*tjänsteutlåtande*) to Skärholmens stadsdelsnämnd, case number
1.2.5./375-2018, three pages. Neither the agreement nor its budget, annexes 1
and 2, is at hand. What the report does not state is not stated here: the day
of the report, the term, own contributions, instalments, the days of the interim
reports, and much else.
"""

from datetime import date

from ..agreement import (
    Activity,
    Ages,
    Agreement,
    AgreementForm,
    Annex,
    Appropriation,
    Area,
    Budget,
    Case,
    EarlierCooperation,
    Evaluation,
    Evidence,
    Goal,
    Governance,
    Guideline,
    MoneyContribution,
    Need,
    OnDate,
    Organisation,
    Participant,
    ParticipantRole,
    Proposal,
    PublicBody,
    PublicBodyKind,
    Purpose,
    Report,
    ReportContent,
    Reporting,
    ReportKind,
    Seat,
    StatedSum,
    SteeringGroup,
    TargetGroup,
)
from ..values import Amount, CaseNumber, Money, StatedDate


__all__ = ["trygghet_127"]


def trygghet_127() -> Agreement:
    """Return the agreement 127-trygghet, as the officer's report states it.

    >>> agreement = trygghet_127()
    >>> print(agreement)
    127-trygghet 1.2.5./375-2018
    >>> agreement.term is None
    True
    """
    return Agreement(
        name="127-trygghet",  # Sammanfattning, Ärendet, Bilagor
        case_number=CaseNumber("1.2.5./375-2018"),  # page header
        form=AgreementForm.IOP,  # Förslag till beslut: "IOP-avtalet"
        guidelines=_guidelines(),
        parties=_parties(),
        participants=_participants(),
        purpose=_purpose(),
        budget=_budget(),
        reporting=_reporting(),
        governance=_governance(),
        case=_case(),
        evidence=_evidence(),
    )


def _guidelines() -> tuple[Guideline, ...]:
    return (
        Guideline(
            # Förvaltningens synpunkter och förslag, last paragraph but one.
            title="Stockholms stads riktlinjer för idéburet offentligt "
            "partnerskap (IOP)",
            case_number=CaseNumber("171-85/2017"),
            # Bakgrund, first paragraph.
            statement="Stadens nämnder och styrelser kan ingå idéburet "
            "offentligt partnerskap (IOP) med idéburna organisationer. Syftet "
            "är att skapa långsiktiga relationer med organisationerna för att "
            "de i ökad utsträckning ska kunna delta i och bidra till stadens "
            "utveckling.",
        ),
    )


def _parties() -> tuple[PublicBody, Organisation]:
    return (
        PublicBody(
            key="stadsdelsnamnden",
            name="Skärholmens stadsdelsnämnd",  # Sammanfattning, Bakgrund
            body_kind=PublicBodyKind.DISTRICT_BOARD,  # its name
            municipality="Stockholm",  # "Stockholms stads riktlinjer"
            # Its administration is "förvaltningen" throughout: it has no name.
        ),
        Organisation(
            key="kfum",
            name="KFUM JKS Stockholm",  # Sammanfattning, Bakgrund, Ärendet
            also_known_as=("KFUM",),  # Bakgrund, Ärendet
        ),
    )


def _participants() -> tuple[Participant, ...]:
    return (
        Participant(
            key="stadsledningskontoret",
            # Förvaltningens synpunkter och förslag, first paragraph.
            name="stadsledningskontorets avdelning för välfärdsutveckling",
            roles=(ParticipantRole.EVALUATOR,),
        ),
    )


def _purpose() -> Purpose:
    return Purpose(
        background="År 2010 startade ett samarbete mellan Skärholmens "
        "stadsdelsnämnd och KFUM JKS Stockholm kring 127-festivalen.",
        earlier_cooperation=(
            EarlierCooperation(
                name="127-festivalen",  # Sammanfattning, Bakgrund
                since=2010,  # Sammanfattning, Bakgrund
                # Bakgrund, second paragraph.
                aim="få fram goda förebilder samt skapa en arena av, för och "
                "med ungdomar, vuxna, myndigheter, föreningar och samfund",
                target_group=TargetGroup(description="barn och ungdomar"),
            ),
        ),
        # Förvaltningens synpunkter och förslag: the agreement is drawn up in
        # accordance with the guidelines; no other reason is given.
        reason_for_form="Avtalet upprättas i enlighet med Stockholms stads "
        "riktlinjer för idéburet offentligt partnerskap (IOP), dnr "
        "171-85/2017.",
        needs=(
            Need(
                # Sammanfattning, Bakgrund.
                description="utöka samarbetet till att omfatta alla "
                "medborgare, i synnerhet i stadsdelarna Sätra och Vårberg",
                stated_by="förvaltningen",
            ),
        ),
        goals=(
            Goal(
                key="okad-trygghet",
                # Sammanfattning, Bakgrund.
                description="öka tryggheten i stadsdelsnämndsområdet",
            ),
            Goal(
                key="pa-kartan",
                # Ärendet, second paragraph.
                description="sätta Skärholmens stadsdelsnämndsområde på "
                "kartan som ett område där det är tryggt och trevligt att bo",
                is_secondary=True,
            ),
        ),
        target_group=TargetGroup(
            description="alla medborgare",  # Sammanfattning, Bakgrund
            ages=Ages(),  # Förvaltningens synpunkter: "i alla åldrar"
            areas=(
                Area(
                    name="Skärholmens stadsdelsnämndsområde",
                    in_particular=("Sätra", "Vårberg"),
                ),
            ),
        ),
        area=Area(
            name="Skärholmens stadsdelsnämndsområde",  # Ärendet
            also_known_as=("127-området",),  # Förvaltningens synpunkter
        ),
        activities=(
            Activity(
                key="trygghetsskapande",
                # Ärendet, second paragraph.
                description="trygghetsskapande åtgärder genom att erbjuda "
                "medborgarna olika typer av aktiviteter",
                is_open_to_all=True,
            ),
        ),
    )


def _budget() -> Budget:
    return Budget(
        contributions=(
            MoneyContribution(
                key="bidrag",
                party="stadsdelsnamnden",
                amount=Amount(Money(850_000)),  # Sammanfattning, Ärendet
                appropriation="trygghetsmedel",  # "av dessa medel"
            ),
        ),
        appropriations=(
            Appropriation(
                key="trygghetsmedel",
                # Sammanfattning; Ärendet, first paragraph. Who granted the
                # money is not said.
                purpose="trygghetsskapande åtgärder",
                total=Amount.parse("2 mnkr"),
                granted_to="stadsdelsnamnden",
                granted_in="avstämningsärendet för verksamhetsplan 2018",
            ),
        ),
        annex="budget",  # Bilagor, 2
    )


def _reporting() -> Reporting:
    # Ärendet, last paragraph: the use of the money at four times, a final
    # report included. Only the final one has a day.
    interim = tuple(
        Report(
            key=f"delredovisning-{number}",
            kind=ReportKind.INTERIM,
            reporter="kfum",
            contents=(ReportContent.USE_OF_MONEY,),
        )
        for number in (1, 2, 3)
    )
    final = Report(
        key="slutredovisning",
        kind=ReportKind.FINAL,
        reporter="kfum",
        due=OnDate(day=date(2019, 2, 28)),
        contents=(ReportContent.USE_OF_MONEY,),
    )
    return Reporting(
        number=4,
        reports=(*interim, final),
        # Förvaltningens synpunkter och förslag, first paragraph.
        evaluation=Evaluation(
            question="om och på vilket sätt arbetet bidragit till att öka "
            "tryggheten i området",
            evaluators=(
                "förvaltningen",
                "stadsledningskontorets avdelning för välfärdsutveckling",
            ),
            is_planned_only=True,
            plan="En struktur för uppföljning och utvärdering tas fram. "
            "Förvaltningen för diskussioner med forskare inom ett par "
            "pågående forskningsprojekt avseende likartat arbete i "
            "Skärholmen och avser att knyta arbetet till något av dem.",
        ),
    )


def _governance() -> Governance:
    # Ärendet, third paragraph: at least these.
    return Governance(
        steering_group=SteeringGroup(
            seats=(
                Seat(role="stadsdelsdirektören", party="stadsdelsnamnden"),
                Seat(
                    role="avdelningschefen för socialtjänst",
                    party="stadsdelsnamnden",
                ),
                Seat(role="ordföranden för KFUM", party="kfum"),
            ),
            is_minimum=True,
        )
    )


def _case() -> Case:
    sum_ = Amount(Money(850_000))
    return Case(
        document="tjänsteutlåtande",  # page header
        pages=3,  # page header, "Sida 3 (3)"
        dated=StatedDate("2018"),  # page header: the year of the case number
        decider="stadsdelsnamnden",  # Förslag till beslut
        prepared_by="avdelningen för socialtjänst",  # Ärendets beredning
        proposal=Proposal(
            # Förslag till beslut; the last paragraph repeats it with the sum.
            text="Stadsdelsnämnden godkänner det framtagna IOP-avtalet.",
            proposer="förvaltningen",
            amount=sum_,
            annex="avtal",
        ),
        sums=(
            StatedSum(place="Sammanfattning", amount=sum_),
            StatedSum(place="Ärendet", amount=sum_),
            StatedSum(
                place="Förvaltningens synpunkter och förslag", amount=sum_
            ),
        ),
        annexes=(  # Bilagor
            Annex(
                key="avtal",
                number=1,
                title="Idéburet Offentligt Partnerskap avseende 127-trygghet",
            ),
            Annex(key="budget", number=2, title="Budget"),
        ),
        agreement_annex="avtal",
    )


def _evidence() -> tuple[Evidence, ...]:
    # Where the sum, the reports and the evaluation are told of, in its words.
    return tuple(
        Evidence(place=place, document="tjänsteutlåtande", words=words)
        for place, words in (
            ("/case/dated", "1.2.5./375-2018"),
            (
                "/budget/contributions/0/amount",
                (
                    "Förvaltningen föreslår att 850 000 kr av dessa medel går till "
                    "ett IOP-avtal kallat ”127-trygghet”."
                ),
            ),
            (
                "/budget/appropriations/0",
                (
                    "I avstämningsärendet för verksamhetsplan 2018 beviljades "
                    "nämnden 2 mnkr för trygghetsskapande åtgärder."
                ),
            ),
            (
                "/reporting/reports",
                (
                    "KFUM JKS Stockholm kommer att redovisa pengarnas användning "
                    "vid fyra tillfällen, inklusive en slutredovisning senast den "
                    "28 februari 2019."
                ),
            ),
            (
                "/governance/steering_group/seats",
                (
                    "Samarbetet som avtalet avser styrs av en styrgrupp där minst "
                    "stadsdelsdirektören, avdelningschefen för socialtjänst och "
                    "ordföranden för KFUM ingår."
                ),
            ),
        )
    )
