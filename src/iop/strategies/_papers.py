# SPDX-License-Identifier: MIT
"""What the papers of a generated agreement say: *handlingar*."""

from datetime import timedelta
from decimal import Decimal

from ..agreement import (
    Activity,
    Ages,
    AgreementForm,
    Annex,
    Answer,
    Area,
    Assessment,
    AssessmentSubject,
    Case,
    Clause,
    ClauseSubject,
    DayOff,
    Decision,
    DecisionMode,
    DecisionOutcome,
    DecisionSubject,
    EarlierCooperation,
    Ending,
    EndingKind,
    Evidence,
    Extension,
    Goal,
    Governance,
    Indicator,
    Initiative,
    Judgement,
    Mandate,
    Need,
    Notice,
    Proposal,
    Purpose,
    Replaced,
    Seat,
    Signature,
    StatedSum,
    SteeringGroup,
    TargetGroup,
    Term,
    Undertaking,
    UndertakingKind,
    Volume,
    VolumeRate,
)
from ..values import (
    Amount,
    CaseNumber,
    Hedge,
    Money,
    Period,
    StatedDate,
    StatedNumber,
    StatedPeriod,
    months_after,
)
from ._frames import Frame
from ._plans import CRITERIA


__all__ = [
    "assessments_of",
    "case_of",
    "clauses_of",
    "governance_of",
    "judgements_of",
    "purpose_of",
    "signatures_of",
    "term_of",
]


def purpose_of(frame: Frame, hundreds: int) -> Purpose:
    """What it is for (*syfte*): so many hundreds are counted on."""
    work, place = frame.work, frame.place
    area = Area(name=place.name, also_known_as=(), in_particular=place.within)
    group = TargetGroup(
        description=work.group,
        ages=Ages(youngest=work.youngest, oldest=work.oldest),
        areas=(area,),
    )
    volume = Volume(
        unit=work.unit,
        number=hundreds * 100,
        per=VolumeRate.TERM,
        period=frame.term,
    )
    most = Decimal(hundreds * 200)
    needed = Volume(
        unit=work.unit,
        number=StatedNumber(most, hedge=Hedge.AT_MOST),
        key="behov",
    )
    own = Volume(unit=work.unit, number=hundreds * 100, part_of=needed.key)
    return Purpose(
        background=f"Parterna har samarbetat i {place.name} tidigare.",
        earlier_cooperation=(
            EarlierCooperation(
                name="Sommarkvällar",
                since=frame.decided.year - 2,
                aim=work.goal,
                target_group=group,
                form=AgreementForm.ASSOCIATION_GRANT,
                amount=Amount(Money(50_000)),
                parties=(frame.boards[0], frame.keys[0]),
                period=Period(
                    months_after(frame.term.first, -24),
                    frame.term.first - timedelta(days=1),
                ),
                volumes=(Volume(unit=work.unit, number=hundreds * 10),),
                case_number=CaseNumber(f"SN 1{hundreds % 10}/0098"),
            ),
        ),
        initiative=Initiative.ORGANISATION,
        values="Alla människors lika värde.",
        reason_for_form="Behovet är gemensamt och ingen part når målet själv.",
        needs=(
            Need(
                description=work.need,
                stated_by="parterna",
                is_shared=True,
                challenge=f"Att {work.goal}",
                volumes=(needed, own),
            ),
        ),
        goals=(Goal(key=work.key, description=work.goal, is_secondary=False),),
        indicators=(
            Indicator(
                key="andel",
                description=f"andel för vilka det gäller: {work.goal}",
                goal=work.key,
                unit="procent",
                baseline=Decimal("31.5"),
                baseline_on=frame.decided,
                target=Decimal(40),
                target_on=frame.last,
            ),
        ),
        target_group=group,
        area=area,
        activities=(
            Activity(
                key="verksamhet",
                description=work.activity,
                is_open_to_all=True,
                place=place.within[0],
                volumes=(volume,),
            ),
        ),
        undertakings=(
            Undertaking(
                key="bidra",
                party=frame.boards[0],
                with_parties=(),
                description="bidrar med pengar och kunskap",
                kind=UndertakingKind.MONEY,
                amount=Amount(frame.total),
                volumes=(),
            ),
            *(
                Undertaking(
                    key=f"driva-{number}",
                    party=key,
                    with_parties=tuple(k for k in frame.keys if k != key),
                    description="driver arbetet med ideella krafter",
                    kind=UndertakingKind.VOLUNTEERS,
                    amount=Amount(Money(0)),
                    volumes=(volume,),
                )
                for number, key in enumerate(frame.keys, 1)
            ),
        ),
    )


def governance_of(frame: Frame, meetings: int) -> Governance:
    """How it is steered (*styrning*), with so many meetings a year."""
    return Governance(
        steering_group=SteeringGroup(
            seats=(
                Seat(role="direktören", party=frame.boards[0]),
                *(
                    Seat(role=f"ordföranden i {name}", party=key)
                    for key, name in zip(
                        frame.keys, frame.associations, strict=True
                    )
                ),
            ),
            is_minimum=True,
            meetings_a_year=meetings,
            decides_by=DecisionMode.CONSENSUS,
            task="följer upp och utvecklar arbetet",
        ),
        working_groups=(),
        public_influence="styrgruppen beslutar om inriktningen, "
        "organisationen om arbetet",
    )


def case_of(frame: Frame, pages: int) -> Case:
    """How it was decided (*ärende*), in a paper of so many pages."""
    amount = Amount(frame.total)
    return Case(
        document="tjänsteutlåtande",
        pages=pages,
        dated=frame.decided,
        decider=frame.boards[0],
        prepared_by="avdelningen för demokrati",
        proposal=Proposal(
            text="Nämnden godkänner avtalet.",
            proposer="förvaltningen",
            amount=amount,
            annex="avtal",
            on=frame.decided,
        ),
        sums=(
            StatedSum(place="Sammanfattning", amount=amount),
            StatedSum(place="Ärendet", amount=amount),
        ),
        decisions=(
            Decision(
                key="beslut",
                by=frame.boards[0],
                on=frame.decided,
                subject=DecisionSubject.AGREEMENT,
                outcome=DecisionOutcome.APPROVED,
                text="Nämnden godkänner avtalet.",
                amount=amount,
                condition="Organisationens årsmöte godkänner avtalet.",
                is_condition_met=True,
                mandate=Mandate(role="direktören", scope="att teckna avtalet"),
                case_number=CaseNumber(f"KS/{frame.decided.year}:7"),
                is_delegated=False,
                motions=("Avslag.",),
                announced_on=frame.decided + timedelta(days=2),
                reservations=("En ledamot reserverar sig mot beslutet.",),
                votes_for=11,
                votes_against=1,
                votes_abstained=0,
            ),
        ),
        annexes=(
            Annex(key="avtal", title="Avtal", number=1),
            Annex(key="budget", title="Budget", number=2),
        ),
        agreement_annex="avtal",
    )


def term_of(frame: Frame) -> Term:
    """Its term (*avtalstid*), with an option and how it can end."""
    return Term(
        period=frame.term,
        seasons=(
            StatedPeriod(
                first=StatedDate("XXXX-09-01"), last=StatedDate("XXXX-05-31")
            ),
        ),
        extensions=(
            Extension(
                key="option",
                until=months_after(frame.last, 12),
                is_open_ended=False,
                use_by=frame.last.replace(day=1),
                months=12,
                times=1,
                is_automatic=False,
                is_at_most=False,
            ),
        ),
        notice=Notice(months=3, is_written=True),
        other_notices=(Notice(months=3, by=frame.keys[0]),),
        endings=tuple(
            Ending(kind=kind, terms="enligt avtalet") for kind in EndingKind
        ),
        disputes="löses genom förhandling, i sista hand i domstol",
        replaces=Replaced(
            name="Sommarkvällar",
            case_number=CaseNumber("SN 18/0098"),
            last_day=frame.term.first - timedelta(days=1),
            form=AgreementForm.ASSOCIATION_GRANT,
            amount=Amount(Money(50_000)),
        ),
        day_off=DayOff.STAYS,
    )


def judgements_of(frame: Frame) -> tuple[Judgement, ...]:
    """How every criterion was judged (*bedömningar*): yes, with a reason.

    Those come first that rules ask for by themselves, not as one of a list,
    and before them what is asked of an organisation that is not registered.
    Left out is what is no merit: that a municipal matter is handed over.
    """
    asked = dict.fromkeys(("idea-based-definition", *reversed(CRITERIA)))
    asked.pop("municipal-matter-handed-over")
    return tuple(
        Judgement(
            criterion=criterion,
            answer=Answer.YES,
            reason="Bedömt i ärendet, se tjänsteutlåtandet.",
            by="handläggare",
            on=frame.decided,
        )
        for criterion in asked
    )


def assessments_of(frame: Frame) -> tuple[Assessment, ...]:
    """What was concluded (*prövningar*) of each subject."""
    return tuple(
        Assessment(
            subject=subject,
            conclusion="Prövat i ärendet, se tjänsteutlåtandet.",
            by="stadsjurist",
            on=frame.decided,
        )
        for subject in AssessmentSubject
    )


def clauses_of() -> tuple[Clause, ...]:
    """A clause (*villkor*) on each subject."""
    return tuple(
        Clause(
            subject=subject,
            text=f"Om {subject.text.sv}: se avtalets allmänna villkor.",
            heading=f"{number} §",
        )
        for number, subject in enumerate(ClauseSubject, 1)
    )


def signatures_of(frame: Frame) -> tuple[Signature, ...]:
    """The signatures (*underskrifter*) of all, on the first day."""
    return tuple(
        Signature(party=party, on=frame.term.first, role="ordförande")
        for party in (*frame.boards, *frame.keys)
    )


def evidence_of(frame: Frame, page: int) -> tuple[Evidence, ...]:
    """What the officer's report says of the purpose and the term (*underlag*).

    Args:
        frame: What the parts share.
        page: The page it is said on.
    """
    return tuple(
        Evidence(
            place=place,
            document="Tjänsteutlåtande",
            page=page,
            dated=frame.decided,
            is_contrary=False,
        )
        for place in ("/purpose", "/term")
    )
