# SPDX-License-Identifier: MIT
"""The time of an agreement, line by line: *tidslinje*."""

from collections.abc import Iterator
from datetime import date, timedelta

import attrs

from ...agreement import Agreement, Extension, extended_until
from ...followup import FollowUp, Obligation, Progress
from ...ledger import ObligationKind
from ...values import (
    Lang,
    Period,
    StatedDate,
    StatedPeriod,
    Text,
    earliest,
    first_of,
    has_end,
    inner_of,
    last_of,
    latest,
    outer_of,
    written,
)
from .._recurrences import recurring
from ..follow_ups import _ORDER, _STATE, _standing
from ..titles import title_of
from ._owed_words import title, told
from ._rows import Chart, Sign, Stretch, TimeRow, titled


__all__ = ["term_row", "time_rows"]

_TITLE = Text(
    "Tidslinje för {agreement}, uppföljning den {day}",
    "Timeline of {agreement}, follow-up on {day}",
)
_TERM = Text("Avtalstid", "Term")
_NO_TERM = Text("inte angiven", "not stated")
_CUT = Text(
    "sista dag {day}, tidigare än avtalat",
    "last day {day}, sooner than agreed",
)
_MAY_BE_CUT = Text(
    "kan sluta tidigare än avtalat", "may end sooner than agreed"
)
_UNTIL = {
    True: Text("till och med den {day}", "until {day}"),
    False: Text("till och med: {day}", "until: {day}"),
}
"""How far an option reaches, by whether that is known to the day."""
_NO_END = Text("tills vidare", "until further notice")
_UNKNOWN_END = Text("slutet är inte känt", "its end is not known")
_MAY_GO_ON = Text("kan förlängas: {end}", "may be extended: {end}")
_NOTICE = Text("besked om det: {told}", "notice of that: {told}")
_PAID_BESIDES = Text(
    "Utbetalningar utanför delutbetalningarna",
    "Payments outside the instalments",
)
_HELD = Text("Styrgruppsmöten som har hållits", "Steering meetings held")
_SUM_AND_DAY = Text("{sum} ({day})", "{sum} ({day})")
_NO_SUM = Text("belopp inte angivet", "sum not stated")
_NOTHING = Text(
    "Avtalet anger varken tid, redovisningar eller utbetalningar.",
    "The agreement states neither term, reports nor payments.",
)

_ONE_DAY = timedelta(days=1)


def time_rows(followed: FollowUp, lang: Lang) -> Chart[TimeRow]:
    """List what an agreement asks for in time, and what came of it."""
    agreement = followed.agreement
    term = agreement.term.period if agreement.term else None
    asked = {
        one.name.key: one
        for one in followed.obligations
        if one.kind is ObligationKind.EXTENSION
    }
    extensions = (agreement.term and agreement.term.extensions) or ()
    rows = [_term(followed, term, lang)]
    for number, option in enumerate(extensions):
        one = asked.pop(option.key, None)
        rows.append(_option(number, option, one, followed, lang))
    rest = [
        one
        for one in followed.obligations
        if one.kind is not ObligationKind.EXTENSION
        or asked.get(one.name.key) is one
    ]
    rows.extend(_owed(one, followed, lang) for one in rest)
    rows.extend(_besides(followed, lang))
    notes = [
        _STATE.fill(lang, state=followed.state.text),
        *_standing(followed, lang),
        *recurring(agreement, lang),
    ]
    if term is None and len(rows) == 1:
        notes.append(_NOTHING.fill(lang))
    return Chart(
        title=titled(_TITLE, followed, lang),
        rows=tuple(rows),
        notes=tuple(" ".join(note.splitlines()) for note in notes),
    )


def term_row(followed: FollowUp, lang: Lang) -> TimeRow:
    """Draw the term, and after it how far the agreement may go on."""
    term = followed.agreement.term
    row = _term(followed, term.period if term else None, lang)
    said, drawn = [row.told], [*row.stretches]
    for option in (term and term.extensions) or ():
        told_end, stretches = _option_end(option, followed.agreement, lang)
        said.append(_MAY_GO_ON.fill(lang, end=told_end))
        drawn.extend(stretches)
    return attrs.evolve(row, told=", ".join(said), stretches=tuple(drawn))


def _span(sign: Sign, day: date | StatedDate | None) -> Iterator[Stretch]:
    """Draw a day, or the time that it lies in; nothing of what has no days."""
    if day is None:
        return
    first, last = earliest(day), latest(day)
    if first is not None or last is not None:
        yield Stretch(sign, first, last)


def _term(
    followed: FollowUp, term: Period | StatedPeriod | None, lang: Lang
) -> TimeRow:
    """Draw the term, and how much of it that has fallen away."""
    name, timeline = _TERM.fill(lang), followed.timeline
    if term is None:
        return TimeRow(name, _NO_TERM.fill(lang))
    said = [written(term, lang)]
    drawn = tuple(_term_stretches(term))
    if timeline.is_cut_short and timeline.last_day is not None:
        said.append(_CUT.fill(lang, day=timeline.last_day))
        drawn = tuple(_cut(drawn, timeline.last_day))
    elif timeline.is_cut_short:
        said.append(_MAY_BE_CUT.fill(lang))
        drawn = tuple(Stretch(Sign.IN_PART, s.first, s.last) for s in drawn)
    return TimeRow(name, ", ".join(said), drawn)


def _term_stretches(term: Period | StatedPeriod) -> Iterator[Stretch]:
    """Draw the days that may be in the term, and on top those that are."""
    inner = inner_of(term)
    if inner != term and (first_of(term) or last_of(term)):
        outer = outer_of(term)
        first = None if outer.first == date.min else outer.first
        yield Stretch(Sign.IN_PART, first, outer.last)
    if inner is not None:
        yield Stretch(Sign.TERM, inner.first, inner.last)


def _cut(drawn: tuple[Stretch, ...], last: date) -> Iterator[Stretch]:
    """Draw what comes after the last day as fallen away."""
    for one in drawn:
        if one.last is not None and one.last <= last:
            yield one
            continue
        if one.first is None or one.first <= last:
            yield Stretch(one.sign, one.first, last)
        begins = max(one.first or last, last + _ONE_DAY)
        yield Stretch(Sign.LAPSED, begins, one.last)


def _option(
    number: int,
    option: Extension,
    asked: Obligation | None,
    followed: FollowUp,
    lang: Lang,
) -> TimeRow:
    """Draw how far the agreement may go on, and when notice is due."""
    agreement = followed.agreement
    told_end, stretches = _option_end(option, agreement, lang)
    said, drawn = [told_end], [*stretches]
    if asked is not None:
        said.append(_NOTICE.fill(lang, told=told(asked, followed, lang)))
        drawn.extend(_marks(asked, followed.on))
    return TimeRow(
        title_of(f"/term/extensions/{number}", agreement, lang),
        ", ".join(said),
        tuple(drawn),
        urgency=_urgency(asked),
    )


def _option_end(
    option: Extension, agreement: Agreement, lang: Lang
) -> tuple[str, Iterator[Stretch]]:
    """Tell and draw how far the agreement may go on by an option."""
    term = agreement.term.period if agreement.term else None
    end = extended_until(term, option) if term else option.until
    if option.is_open_ended:
        said = _NO_END.fill(lang)
    elif end is None:
        said = _UNKNOWN_END.fill(lang)
    else:
        said = _UNTIL[isinstance(end, date)].fill(lang, day=end)
    return said, _option_stretches(term, end, has_no_end=option.is_open_ended)


def _option_stretches(
    term: Period | StatedPeriod | None,
    end: date | StatedDate | None,
    *,
    has_no_end: bool | None,
) -> Iterator[Stretch]:
    """Draw from the day after the term until the day it may go on to."""
    last = None if term is None or has_end(term) is False else last_of(term)
    after = last and latest(last)
    if after is None or after == date.max or not (end or has_no_end):
        return
    begins = after + _ONE_DAY
    sure, until = (earliest(end), latest(end)) if end else (None, None)
    if has_no_end or sure is None:
        sign = Sign.OPTION if has_no_end else Sign.IN_PART
        yield Stretch(sign, begins, until)
    elif sure >= begins:
        if sure != until:
            yield Stretch(Sign.IN_PART, sure, until)
        yield Stretch(Sign.OPTION, begins, sure)


def _owed(one: Obligation, followed: FollowUp, lang: Lang) -> TimeRow:
    """Draw something owed: its last day, when it came, and how late that is."""
    return TimeRow(
        title(one, followed.agreement, lang),
        told(one, followed, lang),
        tuple(_marks(one, followed.on)),
        urgency=_urgency(one),
        is_late=bool(one.days_overdue),
    )


def _urgency(one: Obligation | None) -> int:
    return 0 if one is None else _ORDER.index(one.progress)


def _marks(one: Obligation, on: date) -> Iterator[Stretch]:
    """Draw the days of something owed."""
    by = one.due_by
    came = one.met_on and earliest(one.met_on)
    if one.days_overdue and by is not None:
        yield Stretch(Sign.LATE, by, came or on)
    is_lapsed = one.progress is Progress.WAIVED
    sign = Sign.LAPSED if is_lapsed else Sign.DUE
    yield from _span(sign, one.due or one.due_within)
    yield from _span(Sign.DONE, one.met_on)


def _besides(followed: FollowUp, lang: Lang) -> Iterator[TimeRow]:
    """Draw what was done that nothing owed tells of."""
    agreement, record = followed.agreement, followed.record
    listed = {one.key for one in agreement.instalments}
    paid = [one for one in record.payments if one.instalment not in listed]
    if paid:
        said = tuple(
            _SUM_AND_DAY.fill(lang, sum=one.amount or _NO_SUM, day=one.on)
            for one in paid
        )
        yield TimeRow(
            _PAID_BESIDES.fill(lang),
            written(said, lang),
            tuple(s for one in paid for s in _span(Sign.DONE, one.on)),
        )
    if record.meetings:
        yield TimeRow(
            _HELD.fill(lang),
            written(record.meetings, lang),
            tuple(s for day in record.meetings for s in _span(Sign.DONE, day)),
        )
