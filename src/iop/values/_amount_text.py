# SPDX-License-Identifier: MIT
"""Stated sums as they are written, with the words around: *belopp med ord*.

Whatever stands before and after a sum is taken off, one phrase at a time: how
exactly it is stated, for what time and for each of what, whether it is more
than before. What is left is one sum, or two.
"""

import re
from typing import NamedTuple

from ._hedge_words import AFTER, BEFORE, LETTERS, in_figures, phrases
from ._money_text import (
    LONGEST,
    WrittenSum,
    as_currency,
    in_range,
    ore_of,
    plain_text,
    refusal,
    written_sum,
)
from .hedges import Hedge


__all__ = ["Reading", "amount_in"]

_THOUSAND = 1_000

_WITH_UNIT = (Hedge.MORE_THAN, Hedge.LESS_THAN)
"""Hedges whose words stand before days and times too."""


class Reading(NamedTuple):
    """What a text says of a sum; of the time, the slug of a `Per`."""

    ore: int
    upper: int | None
    hedge: Hedge
    per: str
    unit: str | None
    is_increase: bool


# fmt: off
_TIMES = {
    **dict.fromkeys(("år", "kalenderår"), "year"),
    "halvår": "half-year",
    "kvartal": "quarter",
    **dict.fromkeys(("månad", "mån", "mån."), "month"),
    "vecka": "week",
    **dict.fromkeys(("dygn", "dag", "natt"), "day"),
}
"""Times that a sum is *per*, and the slug of each."""

_ADVERBS = {
    **{f"{word} {time}": slug for time, slug in _TIMES.items() for word in ("per", "varje", "/")},
    **dict.fromkeys(("årligen", "årsvis", "om året"), "year"),
    **dict.fromkeys(("halvårsvis", "i halvåret"), "half-year"),
    **dict.fromkeys(("kvartalsvis", "i kvartalet"), "quarter"),
    **dict.fromkeys(("månadsvis", "månatligen", "i månaden"), "month"),
    **dict.fromkeys(("veckovis", "i veckan"), "week"),
    **dict.fromkeys(("dagligen", "om dagen", "om dygnet"), "day"),
}
_MORE = (
    "ytterligare", "höjs med", "ökas med", "ökar med", "utökas med",
    "höjning med", "ökning med", "en höjning med", "en ökning med", "tillägg med", "tillägg på", "ett tillägg på",
)
_IN_ALL = ("totalt", "sammanlagt", "sammantaget", "i allt", "allt som allt", "tillsammans", "ett belopp om", "ett belopp på", "en summa om", "en summa på")
"""Words that say of a sum that it is one, and nothing more."""
_HOURLY = dict.fromkeys(("i timmen", "per timma"), "timme")
"""Words for what a sum is each of, and what that is called."""
# fmt: on

_FIRST = re.compile(
    rf"\s*({phrases([*BEFORE, *_MORE, *_ADVERBS, *_IN_ALL])})(?!\S)",
    re.IGNORECASE,
)
_LAST = re.compile(
    rf"(?<!\S)({phrases([*AFTER, *_ADVERBS, *_IN_ALL[:5], *_HOURLY])})\s*$",
    re.IGNORECASE,
)
_SLASH = re.compile(r"\s*/\s*")
_RATE = re.compile(r"(?<!\S)(?:per|varje|/)(?!\S)", re.IGNORECASE)
_JOINS = re.compile(r" (?:och|per|/) ", re.IGNORECASE)
_UNIT = re.compile(rf"{LETTERS}(?:[ -]{LETTERS}){{0,2}}")
_INFLECTED = re.compile(r"\ben (?P<word>dryg|knapp)(?= milj)", re.IGNORECASE)
_DASH = re.compile(r"(?<=[^\s:])\s?-\s?(?=[0-9])")
_AND = re.compile(r"\soch\s")
_TO = re.compile(r"\still\s")


class _Words:
    """What has been taken off a text, each kind at most once."""

    def __init__(self) -> None:
        self.hedge: Hedge | None = None
        self.per: str | None = None
        self.unit: str | None = None
        self.is_increase = False
        self.is_total = False

    def take(self, phrase: str, hedges: dict[str, Hedge]) -> bool:
        """Note a phrase; return whether there was room for it."""
        if phrase in hedges:
            is_new, self.hedge = self.hedge is None, hedges[phrase]
        elif phrase in _ADVERBS:
            is_new, self.per = self.per is None, _ADVERBS[phrase]
        elif phrase in _HOURLY:
            is_new, self.unit = self.unit is None, _HOURLY[phrase]
        elif phrase in _IN_ALL:
            is_new, self.is_total = not self.is_total, True
        else:
            is_new, self.is_increase = not self.is_increase, True
        return is_new

    def take_rate(self, rate: str) -> bool:
        """Note for what time or of what a sum is, or both."""
        parts = _JOINS.split(rate)
        for part in parts:
            time = _TIMES.get(part.lower())
            if time is not None and self.per is None:
                self.per = time
            elif time is None and self.unit is None and _UNIT.fullmatch(part):
                self.unit = part
            else:
                return False
        return True


def amount_in(text: object, currency: str) -> Reading:
    """Read a sum with the words around it, or refuse.

    >>> amount_in("högst 1,2 mnkr per år", "SEK")[:4]
    (120000000, None, <Hedge.AT_MOST: 'at-most'>, 'year')
    """
    expected = as_currency(currency)
    if not isinstance(text, str) or len(text) > LONGEST:
        raise refusal("amount.form", text)
    words = _Words()
    core = _core(plain_text(text), words)
    sums = None if core is None else _sums(core.lower(), words.hedge)
    if sums is None:
        raise refusal("amount.form", text)
    if not {one.code for one in sums} <= {None, expected}:
        raise refusal("money.currency", text)
    ores = _ores(sums, text)
    if len(sums) > 1 and _can_be_thousands(sums[0], ores):
        raise refusal("money.ambiguous", text)
    return Reading(
        ore=ores[0],
        upper=ores[1] if len(ores) > 1 else None,
        hedge=Hedge.BETWEEN if len(ores) > 1 else (words.hedge or Hedge.EXACT),
        per=words.per or "term",
        unit=words.unit,
        is_increase=words.is_increase,
    )


def _core(plain: str, words: _Words) -> str | None:
    """Take off what stands before and after; ``None`` if that cannot be."""
    rest = _INFLECTED.sub(r"\g<word>t en", _SLASH.sub(" / ", plain))
    while (found := _FIRST.match(rest)) is not None:
        if not words.take(" ".join(found[1].lower().split()), BEFORE):
            return None
        rest = rest[found.end() :]
    while (found := _LAST.search(rest)) is not None:
        if not words.take(" ".join(found[1].lower().split()), AFTER):
            return None
        rest = rest[: found.start()]
    if (rate := _RATE.search(rest)) is not None:
        if not words.take_rate(" ".join(rest[rate.end() :].split())):
            return None
        rest = rest[: rate.start()]
    return rest.strip()


def _sums(core: str, hedge: Hedge | None) -> list[WrittenSum] | None:
    """Read the one sum, or the two that it is between; ``None`` if neither.

    What could be a year or a number of something must have a unit.
    """
    figures = in_figures(core)
    parts = _operands(figures, hedge)
    sums = [one for one in map(written_sum, parts) if one is not None]
    if len(sums) < len(parts):
        return None
    last = sums[-1]
    if last.is_bare and (
        figures != core or hedge in _WITH_UNIT or len(parts) > 1
    ):
        return None
    return sums


def _ores(sums: list[WrittenSum], text: str) -> list[int]:
    """Count the öre of each; the lower may leave its unit to the upper."""
    times = sums[-1].times
    return [
        in_range(
            ore_of(
                one._replace(times=times) if one.is_bare else one,
                text,
                "amount.form",
            ),
            text,
        )
        for one in sums
    ]


def _operands(core: str, hedge: Hedge | None) -> list[str]:
    """Split what a sum is between; one that nothing splits is whole."""
    if hedge not in (None, Hedge.BETWEEN):
        return [core]
    for mark in (_AND, _DASH) if hedge else (_DASH, _TO):
        parts = mark.split(core)
        if len(parts) == 2:  # noqa: PLR2004 - from the one to the other
            return parts
    return [""] if hedge else [core]


def _can_be_thousands(low: WrittenSum, ores: list[int]) -> bool:
    """Return whether the lower sum may leave its thousands to the upper.

    In *400–500 000 kr* it is one or the other.
    """
    is_short = low.is_bare and low.whole.isdigit() and low.mark is None
    return is_short and 0 < ores[0] * _THOUSAND <= ores[1]
