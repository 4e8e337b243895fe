# SPDX-License-Identifier: MIT
"""How long made-up agreements run, and how they end: *påhittad avtalstid*."""

from ...agreement import (
    AgreementForm,
    DayOff,
    Ending,
    EndingKind,
    Extension,
    Notice,
    Replaced,
    Term,
)
from ...values import CaseNumber, Period, StatedDate, StatedPeriod
from ._outlines import ONE_DAY, Outline


__all__ = ["term"]

_WRITTEN = {"months": "%Y-%m", "years": "%Y"}


def term(outline: Outline) -> Term:
    """Return the term that is drawn, as exactly as its kind states it."""
    kind, draws, first = outline.kinds["term"], outline.draws, outline.first
    span: Period | StatedPeriod = Period(first, outline.ends)
    if kind in _WRITTEN and outline.ends is not None:
        shape = _WRITTEN[kind]
        span = StatedPeriod(
            first=StatedDate(first.strftime(shape)),
            last=StatedDate(outline.ends.strftime(shape)),
        )
    months = outline.draws.one_of((3, 3, 6), "notice")
    has_notice = kind in ("open", "renewed") or draws.chance(45, "has-notice")
    has_notice = has_notice or outline.kinds["conduct"] == "notice"
    return Term(
        period=span,
        extensions=_extensions(outline),
        notice=Notice(months=months) if has_notice else None,
        endings=(
            Ending(kind=EndingKind.EXPIRY),
            Ending(kind=EndingKind.BREACH),
        )
        if draws.chance(40, "endings")
        else None,
        disputes="löses i första hand genom förhandling"
        if draws.chance(40, "disputes")
        else None,
        replaces=_replaced(outline),
        day_off=DayOff.MOVES if draws.chance(25, "day-off") else None,
    )


def _extensions(outline: Outline) -> tuple[Extension, ...] | None:
    kind = outline.kinds["term"]
    if kind == "option" and outline.ends == outline.last:
        return (Extension(key="option", months=12, times=1),)
    if kind == "renewed":
        return (
            Extension(key="fornyelse", months=12, times=3, is_automatic=True),
        )
    return () if outline.draws.chance(30, "no-extension") else None


def _replaced(outline: Outline) -> Replaced | None:
    earlier = outline.earlier
    if earlier is None:
        return _unknown(outline)
    return Replaced(
        name=earlier.name,
        case_number=CaseNumber(earlier.case_number),
        last_day=earlier.extended or earlier.last,
        form=AgreementForm.IOP,
    )


def _unknown(outline: Outline) -> Replaced | None:
    """Return an earlier agreement that is nowhere in the portfolio."""
    if outline.kinds["before"] != "follows":
        return None
    return Replaced(
        name=outline.work.name,
        case_number=CaseNumber(f"IOP {outline.first.year - 2}/0007"),
        last_day=outline.first - ONE_DAY,
    )
