# SPDX-License-Identifier: MIT
"""The terms of many agreements, a line each: *avtalstider*."""

from collections.abc import Mapping
from datetime import date

import attrs

from ...followup import FollowUp
from ...render.charts._rows import Chart, Room, Sign, TimeRow, line
from ...render.charts._time_rows import term_row
from ...render.glances import _called
from ...values import Lang, Text, has_end, last_of
from ._counts import FOLLOWED_UP, days_told, number_of_agreements


__all__ = ["ROOM", "last_follow_up", "term_rows"]

_TITLE = Text("Avtalstider, {agreements}", "Terms, {agreements}")
_NOTHING = Text("Det finns inga avtal.", "There are no agreements.")
_LEFT_OUT = (
    Text(
        "{number} avtal till ritas inte: de som pågår eller kommer går före, "
        "i den ordning de slutar.",
        "{number} more agreement is not drawn: those that run or are to come "
        "go first, in the order in which they end.",
    ),
    Text(
        "{number} avtal till ritas inte: de som pågår eller kommer går före, "
        "i den ordning de slutar.",
        "{number} more agreements are not drawn: those that run or are to "
        "come go first, in the order in which they end.",
    ),
)

ROOM = Room(high=0.22, beside=3.15, most=60, more=_LEFT_OUT)
_UNTIL = Text("till {day}", "to {day}")
_NO_END = Text("tills vidare", "no end")
_STATE = Text("{term}; läge: {state}", "{term}; state: {state}")
_NO_TERM = date.max.toordinal()
_OF_TERM = frozenset({Sign.TERM, Sign.IN_PART})


def last_follow_up(followed: Mapping[str, FollowUp]) -> date | None:
    """Return the last day of a follow-up, if there is any."""
    return max((one.on for one in followed.values()), default=None)


def term_rows(followed: Mapping[str, FollowUp], lang: Lang) -> Chart[TimeRow]:
    """List the agreements, those that end first from the top down."""
    rows = sorted(
        (_row(name, one, lang) for name, one in followed.items()), key=_order
    )
    return Chart(
        _TITLE.fill(
            lang, agreements=number_of_agreements(len(followed), lang)
        ),
        tuple(rows),
        days_told(followed.values(), FOLLOWED_UP, lang)
        if followed
        else (_NOTHING.fill(lang),),
    )


def _row(name: str, followed: FollowUp, lang: Lang) -> TimeRow:
    agreement = followed.agreement
    is_named = agreement.name or agreement.case_number or not name.strip()
    row = term_row(followed, lang)
    ends = _ends(row)
    return attrs.evolve(
        row,
        title=_called(agreement) if is_named else line(name),
        told=_STATE.fill(lang, term=row.told, state=followed.state.text),
        brief=_until(followed, lang),
        urgency=_NO_TERM
        if ends is None
        else max(0, followed.on.toordinal() - ends[1].toordinal()),
    )


def _until(followed: FollowUp, lang: Lang) -> str:
    """Write the last day of the term; nothing, if it has none."""
    timeline, term = followed.timeline, followed.agreement.term
    period = term and term.period
    if timeline.is_cut_short and timeline.last_day is not None:
        return _UNTIL.fill(lang, day=timeline.last_day)
    if period and has_end(period) is False:
        return _NO_END.fill(lang)
    last = period and last_of(period)
    return "" if last is None else _UNTIL.fill(lang, day=last)


def _ends(row: TimeRow) -> tuple[date, date] | None:
    """Return the first and the last day that the term may have."""
    drawn = [one for one in row.stretches if one.sign in _OF_TERM]
    if not drawn:
        return None
    return (
        min(one.first or date.min for one in drawn),
        max(one.last or date.max for one in drawn),
    )


def _order(row: TimeRow) -> tuple[date, date, str]:
    first, last = _ends(row) or (date.max, date.max)
    return last, first, row.title
