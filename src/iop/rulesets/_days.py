# SPDX-License-Identifier: MIT
"""How a day is written in a finding: *dagen*."""

from datetime import date

from ..values import Sentence, StatedDate, Text


__all__ = ["the_day"]

_EXACT = Text("den {day}", "{day}")


def the_day(day: date | StatedDate) -> Sentence | StatedDate:
    """Return a day as a text has it: in Swedish *den* before an exact one.

    >>> the_day(date(2018, 6, 20)).fill("sv")
    'den 20 juni 2018'
    >>> the_day(StatedDate("2018-06"))
    StatedDate('2018-06')
    """
    return day if isinstance(day, StatedDate) else Sentence.of(_EXACT, day=day)
