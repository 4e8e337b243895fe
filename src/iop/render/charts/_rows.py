# SPDX-License-Identifier: MIT
"""What a chart shows, as plain values: *rader i en bild*.

A chart is these values first, in words and in days and numbers. They are what
is drawn, and what is told to those who do not see the picture.
"""

import enum
from datetime import date
from decimal import Decimal
from typing import Generic, TypeVar

import attrs

from ...followup import FollowUp
from ...values import Choice, Lang, Text, brief
from ..glances import _called


__all__ = [
    "BarRow",
    "Chart",
    "Look",
    "Part",
    "Room",
    "Sign",
    "StackRow",
    "Stretch",
    "TimeRow",
    "line",
    "titled",
]

_LONGEST = 60


class Sign(Choice):
    """What is drawn on the line of time: *tecken*."""

    TERM = "term", "avtalstid", "term"
    OPTION = "option", "möjlig förlängning", "possible extension"
    IN_PART = "in-part", "känt till en del", "known in part"
    LAPSED = "lapsed", "bortfallet", "lapsed"
    DUE = "due", "sista dag", "last day"
    DONE = "done", "gjort", "done"
    LATE = "late", "försenat", "late"


@attrs.frozen
class Stretch:
    """A time that is drawn, from one day to another: *sträcka*.

    Attributes:
        sign: What it is drawn as.
        first: The first day, or the earliest that it may be; ``None`` if
            there is none.
        last: The last day, or the latest that it may be; ``None`` if there is
            none.
    """

    sign: Sign
    first: date | None
    last: date | None


@attrs.frozen
class TimeRow:
    """One line of a chart of time: *rad*.

    Attributes:
        title: What it is about.
        told: All that is known of it, in words.
        stretches: What is drawn.
        urgency: What is drawn first where not all has room; the lower the
            sooner.
        is_late: Whether it is late, or was.
        brief: The most of what is known, where there is no room for all.
    """

    title: str
    told: str
    stretches: tuple[Stretch, ...] = ()
    urgency: int = 0
    is_late: bool = False
    brief: str = ""


@attrs.frozen
class BarRow:
    """One line of a chart of sums or shares: *stapel*.

    Attributes:
        title: What it is about.
        told: All that is known of it, in words.
        whole: What was promised or planned; ``None`` if no bar can be drawn
            of it.
        part: What was delivered or reached; ``None`` likewise.
    """

    title: str
    told: str
    whole: Decimal | None = None
    part: Decimal | None = None


class Look(enum.Enum):
    """How a part of a bar is drawn, told apart in grey as well: *utseende*."""

    DARK = enum.auto()
    PALE = enum.auto()
    WHITE = enum.auto()
    STRIPED = enum.auto()
    DOTTED = enum.auto()
    CROSSED = enum.auto()
    RED = enum.auto()


@attrs.frozen
class Part:
    """A part of a bar: *del av en stapel*.

    Attributes:
        name: What it is of.
        look: How it is drawn.
        size: How long it is; what is less than nothing is drawn the other way.
    """

    name: Text
    look: Look
    size: Decimal = Decimal(0)


@attrs.frozen
class StackRow:
    """One line of a chart of bars, each made of parts: *staplad stapel*.

    Attributes:
        title: What it is about.
        told: All that is known of it, in words.
        bars: The bars, from the top down, each of its parts.
        urgency: What is drawn first where not all has room; the lower the
            sooner.
    """

    title: str
    told: str
    bars: tuple[tuple[Part, ...], ...] = ()
    urgency: int = 0


@attrs.frozen
class Room:
    """How much room each line of a chart has: *utrymme*.

    Attributes:
        high: Its height, in inches.
        told: How many lines its words have under its title.
        beside: Where its words stand beside its title, in inches, if they do
            not stand under it.
        most: How many lines have room.
        more: How it is told that others are not drawn; ``None`` as usual.
    """

    high: float = 0.5
    told: int = 2
    beside: float | None = None
    most: int = 50
    more: tuple[Text, Text] | None = None


Row = TypeVar("Row", bound=TimeRow | BarRow | StackRow)


@attrs.frozen
class Chart(Generic[Row]):
    """What a chart shows: *bild*.

    Attributes:
        title: What it is called.
        rows: Its lines, from the top down.
        notes: What else is to be said.
    """

    title: str
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of it in words, a line each."""
        rows = (f"{row.title}: {row.told}" for row in self.rows)
        return "\n".join((self.title, *rows, *self.notes)) + "\n"


def line(text: str) -> str:
    """Write what people wrote on one line, and not too long."""
    return brief(" ".join(text.split()), _LONGEST)


def titled(text: Text, followed: FollowUp, lang: Lang) -> str:
    """Fill a title with the agreement and the day."""
    name = _called(followed.agreement)
    return text.fill(lang, agreement=name, day=followed.on)
