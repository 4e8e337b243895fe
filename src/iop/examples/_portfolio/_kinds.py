# SPDX-License-Identifier: MIT
"""Which kinds go together in one agreement: *sorter som går ihop*."""

from collections.abc import Mapping
from datetime import date

from ._outlines import INEXACT


__all__ = ["settled"]

_WHOLE_YEARS = ("one-year", "two-years", "three-years", "option", "renewed")
_SEVERAL = ("umbrella", "two-boards")
_KNOWN_IN_PART = ("months", "years")
_CUT = ("ended-early", "notice")
_LONG = 700
"""How many days a term is at least, whose sum may be raised."""


def settled(
    kinds: Mapping[str, str], first: date, last: date | None
) -> Mapping[str, str]:
    """Return the kinds, with those let go that do not fit the others."""
    put = dict(kinds)
    if last is None:
        put |= {"reports": "recurring", "plan": "not-stated"}
        put |= {"costs": "not-stated"}
    put["sum"] = _sum(put, is_open=last is None)
    if put["sum"] in INEXACT:
        put |= {"plan": "not-stated", "costs": "not-stated"}
    if put["plan"] == "on-report" and put["sum"] == "by-year":
        put["plan"] = "halves"
    if put["term"] == "option" and put["conduct"] in _CUT:
        put["conduct"] = "in-order"
    days = 0 if last is None else (last - first).days
    put["amendment"] = _amendment(put, days)
    return put


def _sum(put: Mapping[str, str], *, is_open: bool) -> str:
    """Return how the sum is stated."""
    kind, term = put["sum"], put["term"]
    if put["parties"] in _SEVERAL:
        return "term"
    if is_open:
        return kind if kind in INEXACT else "yearly"
    if kind in ("yearly", "monthly") and term not in _WHOLE_YEARS:
        return "term"
    if kind == "by-year" and term in _KNOWN_IN_PART:
        return "term"
    return kind


def _amendment(put: Mapping[str, str], days: int) -> str:
    """Return what is amended; nothing where it ends early."""
    kind = put["amendment"]
    is_in_way = (
        put["sum"] in INEXACT
        or put["parties"] == "umbrella"
        or put["term"] == "option"
        or days < _LONG
    )
    is_bare = put["procedure"] == "unwritten" and kind == "rejected"
    if put["conduct"] in _CUT or is_bare or (kind == "raised" and is_in_way):
        return "none"
    return kind
