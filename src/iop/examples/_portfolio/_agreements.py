# SPDX-License-Identifier: MIT
"""Made-up agreements, put together: *påhittade avtal*."""

from datetime import timedelta

from ...agreement import (
    Agreement,
    AgreementForm,
    AnnexAgreement,
    Assessment,
    AssessmentSubject,
    Clause,
    ClauseSubject,
    DecisionMode,
    Evidence,
    Governance,
    Guideline,
    Organisation,
    PublicBody,
    Seat,
    Signatory,
    Signature,
    SteeringGroup,
    Volume,
)
from ...values import CaseNumber
from .._complete import kr
from ._budgets import budget
from ._cases import case
from ._names import ORGANISATIONS, numbered
from ._outlines import Outline
from ._payments import payments
from ._purposes import purpose
from ._reports import reporting
from ._sources import sources
from ._terms import term


__all__ = ["agreement"]

_FORMS = {"iop": AgreementForm.IOP, "cooperation": AgreementForm.COOPERATION}
_CLAUSES = (
    (ClauseSubject.RECLAIM, "Medel som inte används för ändamålet återkrävs."),
    (
        ClauseSubject.INSIGHT,
        "Nämnden får ta del av organisationens bokföring.",
    ),
    (ClauseSubject.CHANGES, "Ändringar görs skriftligt."),
    (
        ClauseSubject.PERSONAL_DATA,
        "Var part ansvarar för sina personuppgifter.",
    ),
    (
        ClauseSubject.REGISTER_EXTRACTS,
        "Den som arbetar med barn visar registerutdrag.",
    ),
    (ClauseSubject.INSURANCE, "Organisationen har en ansvarsförsäkring."),
)


def agreement(outline: Outline) -> Agreement:
    """Return an agreement as it was made, or as it reads with *outline*."""
    draws = outline.draws
    is_of_city = outline.boards[0].municipality == "Stockholm"
    return Agreement(
        name=outline.name,
        case_number=CaseNumber(outline.case_number),
        form=_FORMS.get(outline.kinds["form"]),
        guidelines=_guidelines()
        if is_of_city and draws.chance(60, "g")
        else None,
        parties=(*_boards(outline), *_organisations(outline)),
        purpose=purpose(outline),
        budget=budget(outline),
        payments=payments(outline),
        reporting=reporting(outline),
        governance=_governance(outline),
        case=case(outline),
        assessments=_assessments(outline),
        term=term(outline),
        clauses=tuple(
            Clause(subject=subject, text=text)
            for subject, text in _CLAUSES
            if draws.chance(45, subject)
        )
        or None,
        annex_agreements=_annex_agreements(outline),
        signatures=_signatures(outline),
        known_in_part=("/purpose/activities",)
        if draws.chance(10, "in-part")
        else None,
        evidence=(
            Evidence(
                place="/budget/contributions/0/amount",
                document="tjänsteutlåtande",
                page=draws.between(1, 4, "page"),
            ),
        )
        if draws.chance(12, "evidence")
        else None,
    )


def _guidelines() -> tuple[Guideline, ...]:
    return (
        Guideline(
            title="Stockholms stads riktlinjer för idéburet offentligt "
            "partnerskap (IOP)",
            case_number=CaseNumber("171-85/2017"),
        ),
    )


def _boards(outline: Outline) -> tuple[PublicBody, ...]:
    return tuple(
        PublicBody(
            key=key,
            name=board.name,
            body_kind=board.kind,
            municipality=board.municipality,
            region=board.region,
            department=board.department
            if outline.draws.chance(60, "department")
            else None,
        )
        for key, board in zip(outline.board_keys, outline.boards, strict=True)
    )


def _organisations(outline: Outline) -> tuple[Organisation, ...]:
    naming, draws = outline.kinds["naming"], outline.draws
    made: list[Organisation] = []
    for key, place in zip(
        outline.organisation_keys, outline.organisations, strict=True
    ):
        listed = ORGANISATIONS[place]
        is_other = naming == "other-spelling" or outline.is_renamed
        number = numbered(place, is_other=naming == "other-number")
        signatory = Signatory(role=listed.head)
        made.append(
            Organisation(
                key=key,
                name=listed.otherwise if is_other else listed.name,
                legal_form=listed.form if draws.chance(70, "legal") else None,
                number=None if naming == "no-number" else number,
                statutory_purpose=listed.aim
                if draws.chance(45, "statutes")
                else None,
                signatories=(signatory,)
                if draws.chance(50, "signatories")
                else None,
                also_known_as=(listed.name,) if outline.is_renamed else None,
            )
        )
    return tuple(made)


def _governance(outline: Outline) -> Governance | None:
    kind, draws = outline.kinds["steering"], outline.draws
    if kind == "not-stated":
        return None
    if kind == "none":
        return Governance(steering_group=SteeringGroup(seats=()))
    seats = [
        Seat(role=board.head, party=key)
        for key, board in zip(outline.board_keys, outline.boards, strict=True)
    ]
    if kind != "board-alone":
        seats += [
            Seat(role=ORGANISATIONS[place].head, party=key)
            for key, place in zip(
                outline.organisation_keys, outline.organisations, strict=True
            )
        ]
    if draws.chance(35, "extra-seat"):
        seats.append(Seat(role="enhetschefen", party="namnden"))
    return Governance(
        steering_group=SteeringGroup(
            seats=tuple(seats),
            is_minimum=True if draws.chance(30, "least") else None,
            meetings_a_year=draws.between(2, 4, "meetings")
            if kind == "meetings"
            else None,
            decides_by=draws.one_of((None, *DecisionMode), "decides"),
        ),
        public_influence="styrgruppen bestämmer inriktningen, organisationen hur arbetet görs"
        if draws.chance(30, "influence")
        else None,
    )


def _assessments(outline: Outline) -> tuple[Assessment, ...] | None:
    if not outline.draws.chance(35, "assessed"):
        return None
    subject = outline.draws.one_of(tuple(AssessmentSubject), "assessment")
    return (
        Assessment(
            subject=subject,
            conclusion="Prövat i ärendet. Inget hinder fanns.",
            by="kommunjurist",
            on=outline.proposed - timedelta(days=12),
        ),
    )


def _annex_agreements(outline: Outline) -> tuple[AnnexAgreement, ...] | None:
    if outline.kinds["parties"] != "umbrella":
        return None
    return tuple(
        AnnexAgreement(
            key=f"delavtal-{number}",
            organisation=source.payee,
            annex=f"bilaga-{number}",
            amount=kr(source.kronor),
            volumes=(Volume(unit=outline.work.counted, number=10 * number),)
            if number == 1
            else None,
        )
        for number, source in enumerate(sources(outline), 1)
    )


def _signatures(outline: Outline) -> tuple[Signature, ...] | None:
    if not outline.is_signed or outline.kinds["procedure"] == "unwritten":
        return None
    if not outline.draws.chance(65, "signatures"):
        return None
    keys = (*outline.board_keys, *outline.organisation_keys)
    return tuple(
        Signature(party=key, on=day)
        for key, day in zip(keys, outline.signed, strict=True)
    )
