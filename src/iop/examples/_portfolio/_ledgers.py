# SPDX-License-Identifier: MIT
"""What has happened to made-up agreements: *påhittade händelser*."""

from collections.abc import Iterator
from datetime import date, timedelta

from ...agreement import DecisionOutcome, DecisionSubject
from ...ledger import (
    Decided,
    Ended,
    EndedByAgreement,
    EvaluationReceived,
    Ledger,
    MeetingHeld,
    MilestoneReached,
    NoticeGiven,
    Proposed,
    ReplacedBy,
    Signed,
)
from ...values import CaseNumber, StatedDate
from ._books import Book
from ._courses import Course, course
from ._drawn import follower
from ._histories import steps
from ._moves import account, pay
from ._outlines import UNTIL, Outline
from ._reports import evaluated_by, milestones


__all__ = ["ledger"]


def ledger(outline: Outline) -> Ledger:
    """Return all that has happened to an agreement by now."""
    book, made = Book(), steps(outline)
    latest = made[-1].outline if made else outline
    _begin(book, outline)
    if outline.is_signed and outline.first <= UNTIL:
        way = course(latest)
        _amend(book, outline)
        _run(book, latest, way)
        pay(book, latest, way)
        account(book, latest, way)
        _end(book, latest, way)
    return book.ledger()


def _amend(book: Book, outline: Outline) -> None:
    """Decide on amendments, where decisions are written down at all."""
    if outline.kinds["procedure"] == "unwritten":
        return
    for step in steps(outline):
        book.write(
            Decided,
            "beslut",
            step.decided,
            outcome=DecisionOutcome.APPROVED,
            subject=step.subject,
        )


def _begin(book: Book, outline: Outline) -> None:
    """Propose, decide and sign."""
    kind, decided = outline.kinds["procedure"], outline.decided
    if kind == "unwritten":
        return
    if kind == "referred-back":
        book.write(Proposed, "forslag", outline.proposed - timedelta(days=60))
        book.write(
            Decided,
            "aterremiss",
            outline.proposed - timedelta(days=30),
            outcome=DecisionOutcome.REFERRED_BACK,
        )
    book.write(Proposed, "forslag", outline.proposed, proposer="förvaltningen")
    if kind == "tabled":
        book.write(
            Decided,
            "bordlaggning",
            decided - timedelta(days=14),
            outcome=DecisionOutcome.TABLED,
        )
    month = StatedDate(f"{decided:%Y-%m}")
    for key in outline.board_keys:
        book.write(
            Decided,
            "beslut",
            decided,
            on=month if kind == "month-alone" else decided,
            outcome=DecisionOutcome.APPROVED,
            by=key,
        )
    keys = (*outline.board_keys, *outline.organisation_keys)
    for key, day in zip(keys, outline.signed, strict=True):
        book.write(Signed, "underskrift", day, party=key)


def _run(book: Book, outline: Outline, way: Course) -> None:
    """Meet, begin the work, and perhaps try to change what was agreed."""
    for day in _meetings(outline, way):
        book.write(MeetingHeld, "styrgrupp", day)
    if milestones(outline):
        book.write(
            MilestoneReached, "milstolpe", way.milestone, milestone="start"
        )
    if outline.kinds["amendment"] == "rejected" and outline.last:
        middle = outline.first + (outline.last - outline.first) / 2
        book.write(Proposed, "forslag", middle - timedelta(days=30))
        book.write(
            Decided,
            "avslag",
            middle,
            outcome=DecisionOutcome.REJECTED,
            subject=DecisionSubject.AMENDMENT,
        )


def _meetings(outline: Outline, way: Course) -> Iterator[date]:
    """Yield the days on which the steering group met."""
    if outline.kinds["steering"] != "meetings":
        return
    yearly = outline.draws.between(2, 4, "meetings")
    last = way.last or UNTIL
    for number in range(1, 4 * 12):
        year, place = divmod(number - 1, yearly)
        days = 365 * year + 365 * (place + 1) // (yearly + 1)
        day = outline.first + timedelta(days=days)
        if day < last:
            yield day


def _end(book: Book, outline: Outline, way: Course) -> None:
    """Let it end, as it does: early, replaced, closed, or not yet."""
    conduct = outline.kinds["conduct"]
    if way.is_cut and way.last and conduct == "ended-early":
        book.write(
            EndedByAgreement,
            "overenskommelse",
            way.last - timedelta(days=20),
            last_day=way.last,
        )
    elif way.is_cut and way.last:
        book.write(
            NoticeGiven,
            "uppsagning",
            way.last - timedelta(days=200),
            party="foreningen",
            last_day=way.last,
        )
    if not way.is_cut:
        _follow(book, outline)
    evaluated = evaluated_by(outline)
    closed = way.closed
    if evaluated:
        came = evaluated - timedelta(days=outline.draws.below(30, "eval-in"))
        book.write(EvaluationReceived, "utvardering", came)
        closed = max(closed, evaluated + timedelta(days=14))
    if outline.draws.chance(85, "closed"):
        book.write(Ended, "avslut", closed)


def _follow(book: Book, earlier: Outline) -> None:
    """Let the agreement that follows take its place."""
    later = follower(earlier)
    if later:
        book.write(
            ReplacedBy,
            "ersatt",
            later.first,
            on=later.first,
            name=later.name,
            case_number=CaseNumber(later.case_number),
        )
