# SPDX-License-Identifier: MIT
"""How a made-up agreement is drawn: *lottning av en disposition*."""

from collections.abc import Mapping
from datetime import date, timedelta

from ...values import months_after
from ._decks import DECKS, START_YEARS
from ._draws import Draws
from ._kinds import settled
from ._names import BOARDS, ORGANISATIONS, Board
from ._outlines import ONE_DAY, UNTIL, Outline, weekday
from ._works import WORKS, Work


__all__ = ["drawn", "follower"]

_STEP = 9
"""How far back in the portfolio the agreement is that another follows on."""

_FIFTY, _MISTAKEN = 50, 31
"""Which of fifty has the case number of another before it."""

_OF_CITY = 10
"""How many boards of one city stand first in the list."""

_MONTHS = {
    "one-year": 12,
    "two-years": 24,
    "three-years": 36,
    "option": 24,
    "renewed": 12,
    "months": 24,
    "years": 24,
}
_FOLLOWING = ("one-year", "two-years", "three-years", "option")
"""The kinds of term that may follow on another."""

_VAGUE = ("months", "years", "school-year")
"""The kinds of term after which no month begins, or none that is known."""


def drawn(seed: int, number: int) -> Outline:
    """Settle what the agreement of a number is to be."""
    draws = Draws(seed, number)
    kinds = {what: draws.dealt(deck, what) for what, deck in DECKS.items()}
    earlier = _followed(draws, kinds)
    first, last = _term(draws, kinds, earlier)
    gap = draws.between(35, 90, "decided")
    if kinds["procedure"] == "late":
        gap = -draws.between(5, 30, "decided")
    decided = weekday(first - timedelta(days=gap))
    earlier_by = timedelta(days=draws.between(14, 40, "proposed"))
    proposed = weekday(decided - earlier_by)
    boards = _boards(draws, kinds, earlier)
    work = _work(draws, boards, earlier)
    organisations = _organisations(draws, kinds, work, earlier)
    return Outline(
        draws=draws,
        kinds=settled(kinds, first, last),
        case_number=_case_number(draws, boards[0], proposed.year),
        work=work,
        boards=boards,
        organisations=organisations,
        first=first,
        last=last,
        ends=last,
        earlier=earlier,
        proposed=proposed,
        decided=decided,
        signed=_signed(
            draws,
            decided,
            len(boards) + len(organisations),
            is_vague=kinds["procedure"] == "month-alone",
        ),
        extended=_extended(draws, kinds, last),
    )


def _case_number(draws: Draws, board: Board, year: int) -> str:
    """Make a case number; one in fifty may be that of an earlier case."""
    if draws.number % _FIFTY == _MISTAKEN:
        for number in range(draws.number - _MISTAKEN, draws.number):
            other = drawn(draws.seed, number)
            if other.boards[0] is board and other.proposed.year <= year:
                return f"dnr {other.case_number}"
    serial = 11 + 3 * draws.number + draws.below(3, "serial")
    return board.case.format(
        year=year, short=f"{year % 100:02}", serial=f"{serial:04}"
    )


def _followed(draws: Draws, kinds: Mapping[str, str]) -> Outline | None:
    """Find the agreement that this one follows on, if there is one."""
    is_after = kinds["before"] == "follows" and draws.number >= _STEP
    is_after = is_after and kinds["parties"] != "two-boards"
    if not is_after or kinds["term"] not in _FOLLOWING:
        return None
    earlier = drawn(draws.seed, draws.number - _STEP)
    fits = earlier.last and earlier.kinds["term"] not in _VAGUE
    return earlier if fits and earlier.first.year < UNTIL.year else None


def _term(
    draws: Draws, kinds: Mapping[str, str], earlier: Outline | None
) -> tuple[date, date | None]:
    """Return the first and the last day."""
    kind = kinds["term"]
    year = draws.dealt(START_YEARS, "year")
    if earlier:
        ended = earlier.extended or earlier.last or earlier.first
        # Now and then there is a gap, or the two overlap.
        gap = draws.one_of((0, 0, 0, 2, 2, -1), "gap")
        first = months_after(ended + ONE_DAY, gap)
    elif kind == "part-year":
        first = date(year, draws.between(2, 8, "month"), 1)
        return first, date(year, 12, 31)
    elif kind == "school-year":
        return date(year, 8, 15), date(year + 1, 6, 15)
    elif kind == "renewed":
        first = date(UNTIL.year, 1, 1)
    elif kind == "months":
        first = date(year, draws.between(1, 10, "month"), 1)
    else:
        first = date(year, 1, 1)
    if kind == "open":
        return first, None
    return first, months_after(first, _MONTHS[kind]) - ONE_DAY


def _extended(
    draws: Draws, kinds: Mapping[str, str], last: date | None
) -> date | None:
    """Return the last day after the option was used, if it was."""
    is_used = kinds["term"] == "option" and draws.chance(75, "option")
    if not is_used or last is None or last > UNTIL:
        return None
    return months_after(last + ONE_DAY, 12) - ONE_DAY


def _boards(
    draws: Draws, kinds: Mapping[str, str], earlier: Outline | None
) -> tuple[Board, ...]:
    """Choose the public parties; two are of one city."""
    if earlier:
        return earlier.boards[:1]
    if kinds["parties"] != "two-boards":
        return (draws.one_of(BOARDS, "board"),)
    of_city = BOARDS[:_OF_CITY]
    one = draws.one_of(of_city, "board")
    like = [
        other
        for other in of_city
        if other is not one and set(one.fields) & set(other.fields)
    ]
    return one, draws.one_of(like, "board-2")


def _work(
    draws: Draws, boards: tuple[Board, ...], earlier: Outline | None
) -> Work:
    """Choose what it is about: something that all the boards work with."""
    if earlier:
        return earlier.work
    return draws.one_of(
        [
            work
            for work in WORKS
            if all(work.field in board.fields for board in boards)
        ],
        "work",
    )


def _organisations(
    draws: Draws,
    kinds: Mapping[str, str],
    work: Work,
    earlier: Outline | None,
) -> tuple[int, ...]:
    """Choose the organisations, of those that work with the same."""
    count = {"umbrella": draws.between(2, 3, "annexes")}
    count |= {"two-organisations": 2}
    fit = [
        place
        for place, one in enumerate(ORGANISATIONS)
        if work.field in one.fields
    ]
    first = (
        fit.index(earlier.organisations[0])
        if earlier
        else draws.below(len(fit), "organisation")
    )
    turned = (*fit[first:], *fit[:first])
    return turned[: count.get(kinds["parties"], 1)]


def _signed(
    draws: Draws, decided: date, parties: int, *, is_vague: bool
) -> tuple[date, ...]:
    """Return the days on which the parties sign, in their order."""
    days = [decided]
    if is_vague:
        days = [months_after(decided.replace(day=1), 1)]
    for number in range(parties):
        later = draws.between(2, 9, f"signed-{number}")
        days.append(days[-1] + timedelta(days=later))
    return tuple(map(weekday, days[1:]))


def follower(earlier: Outline) -> Outline | None:
    """Return the agreement that follows on another, if one does by now."""
    draws = earlier.draws
    later = Draws(draws.seed, draws.number + _STEP)
    if later.dealt(DECKS["before"], "before") != "follows":
        return None
    outline = drawn(later.seed, later.number)
    return outline if outline.earlier and outline.is_signed else None
