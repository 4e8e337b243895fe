# SPDX-License-Identifier: MIT
"""How the day of an entry is written in a finding: *händelsens dag*."""

from datetime import date

from ...values import Sentence, StatedDate, Text


__all__ = ["not_until", "on_day"]

_ON = Text("den {day}", "on {day}")
_IN_PART = Text("({day})", "({day})")
_NOT_UNTIL = Text("först den {day}", "until {day}")
_LATER = Text("senare ({day})", "until later ({day})")


def on_day(day: date | StatedDate) -> Sentence:
    """Write on what day something happened, as far as it is known: *dag*.

    >>> on_day(date(2018, 6, 20)).fill("sv")
    'den 20 juni 2018'
    >>> on_day(StatedDate("2018-06")).fill("sv")
    '(juni 2018)'
    """
    text = _IN_PART if isinstance(day, StatedDate) else _ON
    return Sentence.of(text, day=day)


def not_until(day: date | StatedDate) -> Sentence:
    """Write that something happened too late, on a day: *först den dagen*.

    >>> not_until(date(2018, 6, 20)).fill("en")
    'until 20 June 2018'
    >>> not_until(StatedDate("2018-06")).fill("en")
    'until later (June 2018)'
    """
    text = _LATER if isinstance(day, StatedDate) else _NOT_UNTIL
    return Sentence.of(text, day=day)
