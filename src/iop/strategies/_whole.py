# SPDX-License-Identifier: MIT
"""Whole agreements: *avtal*."""

import functools
import math
from collections.abc import Callable, Container
from fractions import Fraction
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from ..agreement import (
    Agreement,
    AgreementForm,
    Annex,
    AnnexAgreement,
    Case,
    Guideline,
    Judgement,
    Participant,
    ParticipantRole,
    Party,
    PurchaseSigns,
    ServiceKind,
)
from ..values import Amount, CaseNumber, IllFormedError, Money
from ._frames import Frame, frames
from ._papers import (
    assessments_of,
    case_of,
    clauses_of,
    evidence_of,
    governance_of,
    judgements_of,
    purpose_of,
    signatures_of,
    term_of,
)
from ._parties import organisations, public_bodies
from ._plans import budgets, payment_plans, reporting_plans
from ._values import case_numbers


__all__ = [
    "MADE",
    "PARTS",
    "coherent",
    "is_part",
    "lessened",
    "stays",
    "umbrellas",
    "withheld",
]


@st.composite
def _parties(draw: st.DrawFn, frame: Frame) -> tuple[Party, ...]:
    parties: tuple[Party, ...] = (
        draw(public_bodies(key=frame.boards[0], name=frame.place.board)),
        *(
            draw(organisations(key=key, name=name))
            for key, name in zip(frame.keys, frame.associations, strict=True)
        ),
    )
    return tuple(
        attrs.evolve(one, joined_on=frame.term.first, left_on=frame.last)
        for one in parties
    )


_PARTICIPANTS = (
    Participant(
        key="hyresvarden",
        name="Ekby Bostäder",
        roles=(ParticipantRole.LANDLORD,),
        also_known_as=("värden",),
        is_only_willing=False,
    ),
)
"""Who takes part beside the parties; no other part names it."""


_GUIDELINES = (
    Guideline(
        title="Stockholms stads riktlinjer för idéburet offentligt "
        "partnerskap (IOP)",
        case_number=CaseNumber("171-85/2017"),
        statement="Syftet är långsiktiga relationer.",
    ),
)
_MARKET = PurchaseSigns(
    service=ServiceKind.SOCIAL,
    is_offered_by_others=False,
    is_sold_by_organisation=False,
    was_procured=False,
    is_public_task=False,
    is_enforceable=False,
    unit_price=Amount(Money(0)),
)

MADE: dict[str, Callable[[st.DrawFn, Frame], Any]] = {
    "name": lambda _, frame: f"{frame.work.name} {frame.place.name}",
    "case_number": lambda draw, frame: draw(
        case_numbers(year=frame.decided.year)
    ),
    "form": lambda *_: AgreementForm.IOP,
    "called": lambda *_: "IOP-avtal",
    "guidelines": lambda *_: _GUIDELINES,
    "parties": lambda draw, frame: draw(_parties(frame)),
    "participants": lambda *_: _PARTICIPANTS,
    "purpose": lambda draw, frame: purpose_of(frame, draw(st.integers(1, 40))),
    "budget": lambda draw, frame: draw(budgets(frame=frame)),
    "payments": lambda draw, frame: draw(payment_plans(frame=frame)),
    "reporting": lambda draw, frame: draw(reporting_plans(frame=frame)),
    "governance": lambda draw, frame: governance_of(
        frame, draw(st.integers(1, 6))
    ),
    "case": lambda draw, frame: case_of(frame, draw(st.integers(3, 12))),
    "judgements": lambda draw, frame: draw(_some(judgements_of(frame))),
    "assessments": lambda _, frame: assessments_of(frame),
    "purchase_signs": lambda *_: _MARKET,
    "term": lambda _, frame: term_of(frame),
    "clauses": lambda *_: clauses_of(),
    "annex_agreements": lambda *_: (),
    "signatures": lambda _, frame: signatures_of(frame),
    "known_in_part": lambda *_: (),
    "evidence": lambda draw, frame: evidence_of(
        frame, draw(st.integers(1, 9))
    ),
}
"""How each part of an agreement is made, so that it fits the others."""

_T = TypeVar("_T")

_STEPS = 1000
"""Of how many steps one is drawn, to leave something out or not."""

_STEP = st.integers(1, _STEPS)
"""Made once: it is drawn for each thing that may be left out."""

PARTS = tuple(MADE)
"""The parts of an agreement (*avtalets delar*)."""


def _some(items: tuple[_T, ...]) -> st.SearchStrategy[tuple[_T, ...]]:
    """Draw the first items of a list: as often all of them as fewer."""
    return st.integers(1, 2 * len(items)).map(lambda most: items[:most])


@st.composite
def coherent(
    draw: st.DrawFn,
    *,
    frame: Frame | None = None,
    parts: Container[str] = PARTS,
) -> Agreement:
    """Draw an agreement that fits, and states all of some parts.

    Args:
        frame: What the parts share.
        parts: The names of the parts that are stated.
    """
    shared = frame or draw(frames())
    return Agreement(
        **{
            name: made(draw, shared)
            for name, made in MADE.items()
            if name in parts
        }
    )


@st.composite
def umbrellas(draw: st.DrawFn) -> Agreement:
    """Draw common agreements with an annex agreement for each organisation.

    In Swedish *gemensamt avtal med delavtal*. Two or three organisations; the
    sums of the annex agreements come to the public money.

    >>> from hypothesis import given
    >>> @given(umbrellas())
    ... def test_one_each(agreement):
    ...     named = {one.organisation for one in agreement.annex_agreements}
    ...     assert named == {one.key for one in agreement.organisations}
    >>> test_one_each()
    """
    frame = draw(frames(organisations=draw(st.sampled_from((2, 3)))))
    common = draw(coherent(frame=frame))
    shares = frame.total.allocate([1] * len(frame.keys))
    agreements = tuple(
        AnnexAgreement(
            key=f"delavtal-{number}",
            organisation=key,
            annex=f"delavtal-{number}",
            amount=Amount(share),
            period=frame.term,
            undertakings=(),
            volumes=(),
        )
        for number, (key, share) in enumerate(
            zip(frame.keys, shares, strict=True), 1
        )
    )
    annexes = tuple(
        Annex(key=one.annex, title=f"Delavtal {number}")
        for number, one in enumerate(agreements, 1)
        if one.annex is not None
    )
    case = common.case or Case()
    return attrs.evolve(
        common,
        case=attrs.evolve(case, annexes=(*(case.annexes or ()), *annexes)),
        annex_agreements=agreements,
    )


@st.composite
def withheld(draw: st.DrawFn, value: Any, *, share: Fraction) -> Any:
    """Leave unstated some of what may be left unstated within a part.

    Args:
        value: A part of an agreement, or a list of them.
        share: How much stays stated.
    """
    return lessened(draw, value, share)


def lessened(draw: st.DrawFn, value: Any, share: Fraction) -> Any:
    """Leave out some of a value, as `withheld` does, in the same draw."""
    if isinstance(value, tuple):
        return tuple(lessened(draw, item, share) for item in value)
    if not is_part(value.__class__) or isinstance(value, Judgement):
        return value  # a judgement is nothing without why
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(value)):
        held = getattr(value, field.name)
        if held is None:
            continue
        # What others may name keeps its name.
        is_needed = field.default is not None or field.name == "key"
        is_left = is_needed or stays(draw, share)
        changes[field.name] = lessened(draw, held, share) if is_left else None
    try:
        return attrs.evolve(value, **changes)
    except IllFormedError:
        return value


def stays(draw: st.DrawFn, share: Fraction) -> bool:
    """Draw whether something stays stated; the simplest is that it does not."""
    return draw(_STEP) > _least(share)


@functools.cache
def _least(share: Fraction) -> int:
    return math.floor((1 - share) * _STEPS)


def is_part(kind: type) -> bool:
    """Return whether a class is a part of an agreement, and no plain value."""
    return attrs.has(kind) and all(
        field.kw_only for field in attrs.fields(kind)
    )
