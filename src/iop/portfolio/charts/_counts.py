# SPDX-License-Identifier: MIT
"""What the pictures of many have in common: *antal i ord*."""

from collections.abc import Iterable

from ...followup import FollowUp
from ...render.charts._rows import Part
from ...rules import Review
from ...values import Lang, Text, plural


__all__ = [
    "FOLLOWED_UP",
    "REVIEWED",
    "counted",
    "days_told",
    "number_of_agreements",
]

_AGREEMENTS = (
    Text("{number} avtal", "{number} agreement"),
    Text("{number} avtal", "{number} agreements"),
)
FOLLOWED_UP = (
    Text("Uppföljt den {day}.", "Followed up on {day}."),
    Text(
        "Uppföljt olika dagar, från den {first} till den {last}.",
        "Followed up on different days, from {first} to {last}.",
    ),
)
REVIEWED = (
    Text("Granskat den {day}.", "Reviewed on {day}."),
    Text(
        "Granskat olika dagar, från den {first} till den {last}.",
        "Reviewed on different days, from {first} to {last}.",
    ),
)
"""What is done on one day, and on several."""
_COUNT = Text("{name}:\u00a0{number}", "{name}:\u00a0{number}")


def counted(parts: Iterable[Part], lang: Lang) -> str:
    """Write how many there are of each kind, but for those of none."""
    return ", ".join(
        _COUNT.fill(lang, name=part.name, number=part.size)
        for part in parts
        if part.size
    )


def number_of_agreements(number: int, lang: Lang) -> str:
    """Write how many agreements there are."""
    return plural(number, *_AGREEMENTS, lang)


def days_told(
    cases: Iterable[FollowUp | Review], texts: tuple[Text, Text], lang: Lang
) -> tuple[str, ...]:
    """Tell on what day cases were made, or between which days."""
    days = sorted({one.on for one in cases})
    on_one, on_several = texts
    if not days:
        return ()
    if len(days) == 1:
        return (on_one.fill(lang, day=days[0]),)
    return (on_several.fill(lang, first=days[0], last=days[-1]),)
