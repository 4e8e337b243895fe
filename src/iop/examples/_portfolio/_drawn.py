# SPDX-License-Identifier: MIT
"""How a made-up agreement is drawn: *lottning av en disposition*."""

from collections.abc import Mapping
from datetime import date, timedelta

from ...values import months_after
from ._decks import DECKS, START_YEARS
from ._draws import Draws
from ._kinds import settled
from ._names import BOARDS, ORGANISATIONS, Board
from ._outlines import ONE_DAY, UNTIL, Outline
from ._works import WORKS


__all__ = ["drawn", "follower"]

_STEP = 9
"""How far back in the portfolio the agreement is that another follows on."""

_FIFTY, _MISTAKEN = 50, 31
"""Which of fifty has the case number of the first of them."""

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
    decided = first - timedelta(days=gap)
    proposed = decided - timedelta(days=draws.between(14, 40, "proposed"))
    parties = _parties(draws, kinds, earlier)
    return Outline(
        draws=draws,
        kinds=settled(kinds, first, last),
        case_number=_case_number(draws, parties[0][0], proposed.year),
        work=earlier.work if earlier else draws.one_of(WORKS, "work"),
        boards=parties[0],
        organisations=parties[1],
        first=first,
        last=last,
        ends=last,
        earlier=earlier,
        proposed=proposed,
        decided=decided,
        signed=_signed(
            draws,
            decided,
            sum(map(len, parties)),
            is_vague=kinds["procedure"] == "month-alone",
        ),
        extended=_extended(draws, kinds, last),
    )


def _case_number(draws: Draws, board: Board, year: int) -> str:
    """Make a case number; one in fifty is that of another agreement."""
    if draws.number % _FIFTY == _MISTAKEN:
        other = drawn(draws.seed, draws.number - _MISTAKEN)
        return f"dnr {other.case_number}"
    serial = 11 + 3 * draws.number + draws.below(3, "serial")
    return board.case.format(
        year=year, short=f"{year % 100:02}", serial=f"{serial:04}"
    )


def _followed(draws: Draws, kinds: Mapping[str, str]) -> Outline | None:
    """Find the agreement that this one follows on, if there is one."""
    is_after = kinds["before"] == "follows" and draws.number >= _STEP
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


def _parties(
    draws: Draws, kinds: Mapping[str, str], earlier: Outline | None
) -> tuple[tuple[Board, ...], tuple[int, ...]]:
    """Choose who the parties are."""
    more = {"two-boards": (2, 1), "two-organisations": (1, 2)}
    boards, others = more.get(
        kinds["parties"],
        (1, draws.between(2, 3, "annexes"))
        if kinds["parties"] == "umbrella"
        else (1, 1),
    )
    of_city = BOARDS[:_OF_CITY]
    one = earlier.boards[0] if earlier else draws.one_of(BOARDS, "board")
    other = draws.one_of([b for b in of_city if b is not one], "board-2")
    at = (
        earlier.organisations[0]
        if earlier
        else draws.below(len(ORGANISATIONS), "organisation")
    )
    step = draws.between(1, 8, "organisation-2")
    chosen = ((at + n * step) % len(ORGANISATIONS) for n in range(others))
    return (one, other)[:boards], tuple(chosen)


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
    return tuple(days[1:])


def follower(earlier: Outline) -> Outline | None:
    """Return the agreement that follows on another, if one does by now."""
    draws = earlier.draws
    later = Draws(draws.seed, draws.number + _STEP)
    if later.dealt(DECKS["before"], "before") != "follows":
        return None
    outline = drawn(later.seed, later.number)
    return outline if outline.earlier and outline.is_signed else None
