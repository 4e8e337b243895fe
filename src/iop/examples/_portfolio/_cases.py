# SPDX-License-Identifier: MIT
"""The cases of made-up agreements before their boards: *påhittade ärenden*."""

from collections.abc import Iterator

from ...agreement import (
    Annex,
    Case,
    Decision,
    DecisionOutcome,
    Mandate,
    Proposal,
    StatedSum,
)
from ...values import Amount, StatedDate
from .._complete import kr
from ._outlines import Outline
from ._sources import first_sources


__all__ = ["case"]

_UNITS = (
    "avdelningen för socialtjänst",
    "enheten för civilsamhälle",
    "kansliet",
    "kvalitetsenheten",
)


def case(outline: Outline) -> Case | None:
    """Return the case before the board, as far as its papers are known."""
    draws, papers = outline.draws, outline.kinds["papers"]
    annexes = tuple(_annexes(outline))
    if papers == "none":
        return Case(annexes=annexes) if annexes else None
    amount = _sum(outline)
    is_full = papers == "full"
    decisions = tuple(_decisions(outline)) if papers != "proposal" else ()
    return Case(
        document="tjänsteutlåtande",
        pages=draws.between(3, 9, "pages"),
        dated=outline.proposed if is_full else None,
        decider="namnden",
        prepared_by=draws.one_of(_UNITS, "unit") if is_full else None,
        proposal=Proposal(
            text="Nämnden godkänner avtalet.",
            proposer="förvaltningen",
            # What an amendment adds is in no proposal that stands alone.
            amount=amount if decisions or not outline.extra else None,
            on=outline.proposed if is_full else None,
        ),
        sums=tuple(
            StatedSum(place=place, amount=amount)
            for place in ("Sammanfattning", "Ärendet", "Ekonomi")
            if draws.chance(70, place)
        )
        if is_full and amount
        else None,
        decisions=decisions or None,
        annexes=annexes or None,
    )


def _sum(outline: Outline) -> Amount | None:
    """Return the sum that the papers name: what the first board gives."""
    if not outline.is_exact or outline.last is None:
        return None
    given = [
        one.kronor for one in first_sources(outline) if one.payer == "namnden"
    ]
    return kr(sum(given))


def _annexes(outline: Outline) -> Iterator[Annex]:
    """Yield the annexes that the papers list."""
    if outline.kinds["papers"] == "full":
        yield Annex(key="avtal", title=f"Avtal om {outline.name}", number=1)
        yield Annex(key="budget", title="Budget", number=2)
    if outline.kinds["parties"] == "umbrella":
        for number, _ in enumerate(outline.organisations, 1):
            yield Annex(key=f"bilaga-{number}", title=f"Delavtal {number}")


def _decisions(outline: Outline) -> Iterator[Decision]:
    """Yield what has been decided by now."""
    if not outline.is_decided or outline.kinds["procedure"] == "unwritten":
        return
    is_vague = outline.kinds["procedure"] == "month-alone"
    month = StatedDate(f"{outline.decided:%Y-%m}")
    yield Decision(
        key="beslut",
        by="namnden",
        on=month if is_vague else outline.decided,
        outcome=DecisionOutcome.APPROVED,
        amount=_sum(outline),
        mandate=Mandate(role=outline.boards[0].head)
        if outline.draws.chance(30, "mandate")
        else None,
    )
    if outline.extra:
        yield Decision(
            key="beslut-tillagg",
            by="namnden",
            on=outline.extra.decided,
            outcome=DecisionOutcome.APPROVED,
            amount=Amount(kr(outline.extra.kronor).money, is_increase=True),
        )
