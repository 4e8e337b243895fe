# SPDX-License-Identifier: MIT
"""Made-up agreements with their amendments: *påhittade tilläggsavtal*."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import attrs

from ...agreement import (
    Amendment,
    Decision,
    DecisionOutcome,
    DecisionSubject,
    History,
)
from ...values import months_after
from ._agreements import agreement
from ._flaws import Flaw, flaw_in
from ._outlines import ONE_DAY, UNTIL, Extra, Outline, weekday
from ._sources import first_sources


__all__ = ["Step", "history", "steps"]


@attrs.frozen(kw_only=True)
class Step:
    """One amendment, and what the agreement is from then on: *ändring*.

    Attributes:
        first_day: The first day on which it is in force.
        decided: The day it was decided.
        subject: What the decision is on.
        reason: Why it was made.
        outline: What the agreement is from then on.
    """

    first_day: date
    decided: date
    subject: DecisionSubject
    reason: str
    outline: Outline


def steps(outline: Outline) -> tuple[Step, ...]:
    """Return the amendments made by now, in their order."""
    found: list[Step] = []
    for make in (_changed, _extended):
        step = make(found[-1].outline if found else outline)
        if step and step.decided <= UNTIL and outline.is_signed:
            found.append(step)
    return tuple(found)


def _changed(outline: Outline) -> Step | None:
    """Return what changed during the term."""
    kind, first, last = outline.kinds["amendment"], outline.first, outline.last
    has_final = outline.kinds["reports"] not in ("recurring", "not-stated")
    if last is None or kind in ("none", "rejected"):
        return None
    if kind == "raised":
        return _raised(outline, months_after(first, 12), last)
    if kind == "renamed":
        return _step(
            outline,
            first + timedelta(days=130),
            "Organisationen har bytt namn.",
            is_renamed=True,
        )
    if not has_final or outline.extended:
        return None
    return _step(
        outline,
        last - timedelta(days=25),
        "Slutredovisningen behöver en månad till.",
        is_moved=True,
    )


def _step(
    outline: Outline, first_day: date, reason: str, **facts: Any
) -> Step:
    return Step(
        first_day=first_day,
        decided=weekday(first_day - timedelta(days=18)),
        subject=DecisionSubject.AMENDMENT,
        reason=reason,
        outline=attrs.evolve(outline, **facts),
    )


def _raised(outline: Outline, first_day: date, last: date) -> Step:
    """Let the board add money for the rest of the term."""
    percent = outline.draws.between(8, 20, "raised")
    given = sum(one.kronor for one in first_sources(outline))
    decided = weekday(first_day - timedelta(days=44))
    extra = Extra(first_day, last, given * percent // 100_000 * 1000, decided)
    return Step(
        first_day=first_day,
        decided=decided,
        subject=DecisionSubject.AMENDMENT,
        reason="Fler deltar än vad som planerades.",
        outline=attrs.evolve(outline, extra=extra),
    )


def _extended(outline: Outline) -> Step | None:
    """Let the option be used, with money for one more year."""
    if outline.extended is None or outline.last is None:
        return None
    first_day = outline.last + ONE_DAY
    decided = weekday(outline.last - timedelta(days=55))
    years = [sum(one.years.values()) for one in first_sources(outline)]
    kronor = sum(years) // 2000 * 1000
    is_paid = outline.is_exact and outline.kinds["parties"] != "umbrella"
    extra = Extra(first_day, outline.extended, kronor, decided)
    return Step(
        first_day=first_day,
        decided=decided,
        subject=DecisionSubject.EXTENSION,
        reason="Parterna vill fortsätta ett år till.",
        outline=attrs.evolve(
            outline,
            ends=outline.extended,
            extra=extra if is_paid else None,
        ),
    )


def history(outline: Outline) -> History:
    """Return the agreement with its amendments, and the flaw if it has one."""
    original = agreement(outline)
    flaw = flaw_in(original, outline)
    return History(
        original=flaw.make(original) if flaw else original,
        amendments=tuple(_amendments(outline, flaw)),
    )


def _amendments(outline: Outline, flaw: Flaw | None) -> Iterator[Amendment]:
    """Yield the amendments; what is wrong stays wrong."""
    for number, step in enumerate(steps(outline), 1):
        version = agreement(step.outline)
        is_use = step.subject is DecisionSubject.EXTENSION
        yield Amendment(
            number=number,
            first_day=step.first_day,
            agreement=flaw.make(version) if flaw else version,
            decision=Decision(
                key=f"beslut-andring-{number}",
                by="namnden",
                on=step.decided,
                subject=step.subject,
                outcome=DecisionOutcome.APPROVED,
            ),
            reason=step.reason,
            proposer="förvaltningen",
            uses="option" if is_use else None,
        )
