# SPDX-License-Identifier: MIT
"""Whether a rule is asked of an agreement at all: *räckvidd*.

Guidelines of a city are for that city, and what holds from a day is for
agreements of that day and later.
"""

from datetime import date

from ..agreement import Agreement, belongs_to
from ..values import Sentence, StatedDate, Text, is_after, is_before
from .findings import KnownInPart, NotApplicable, NotStated
from .law_days import TakenDay


_Outside = tuple[NotApplicable | NotStated | KnownInPart, ...]


def not_asked(asked_of: str | None, agreement: Agreement) -> _Outside:
    """Return why a municipality's rule is not asked of an agreement.

    It is asked unless every public party is stated to belong elsewhere; where
    a municipality is not stated, it may be the one.

    Args:
        asked_of: The municipality; ``None`` is any.
        agreement: The agreement.

    Returns:
        Nothing if it is asked.

    >>> from iop.agreement import PublicBody
    >>> board = PublicBody(key="sdn", name="Nämnden", municipality="Malmö")
    >>> [mark] = not_asked("Stockholm", Agreement(parties=(board,)))
    >>> print(mark.reason.fill("en"))
    The rule is asked of agreements in Stockholm only. The public parties are stated to belong elsewhere.
    >>> not_asked("Malmö", Agreement(parties=(board,)))
    ()
    """
    if asked_of is None or not agreement.public_bodies:
        return ()
    if any(
        belongs_to(body, asked_of) is not False
        for body in agreement.public_bodies
    ):
        return ()
    if agreement.is_known_in_part("/parties"):
        return (KnownInPart("/parties"),)
    return (
        NotApplicable(
            Text(
                f"Regeln ställs bara till avtal i {asked_of}. De offentliga "
                "parterna anges höra hemma någon annanstans.",
                f"The rule is asked of agreements in {asked_of} only. The "
                "public parties are stated to belong elsewhere.",
            )
        ),
    )


def not_in_force(
    first_day: date | None,
    last_day: date | None,
    day: TakenDay | None,
    reason: Text | None = None,
) -> _Outside:
    """Return why a rule is not asked of the law's day of an agreement.

    Args:
        first_day: The first day of the rule.
        last_day: Its last day.
        day: The day whose law it takes.
        reason: Why it takes that day's law, if it has a reason of its own.

    Returns:
        Nothing if the rule is in force.

    >>> from iop.rules import DayOrigin
    >>> day = TakenDay(on=date(2015, 3, 1), origin=DayOrigin.TERM)
    >>> [mark] = not_in_force(date(2016, 1, 1), None, day)
    >>> print(mark.reason.fill("en"))
    The rule applies only from 1 January 2016. The day that counts is 1 March 2015 (the first day of the term).
    """
    if day is None or (first_day is None and last_day is None):
        return ()
    partly = tuple(
        mark for mark in day.lacking if isinstance(mark, KnownInPart)
    )
    if partly or day.on is None:
        return partly or day.lacking
    early = first_day and is_before(day.on, first_day)
    late = last_day and is_after(day.on, last_day)
    if early or late:
        why = _too_early(first_day, day) if early else _too_late(last_day, day)
        return tuple(NotApplicable(said) for said in (why, reason) if said)
    if (first_day and early is None) or (last_day and late is None):
        return (KnownInPart(day.pointer),)
    return ()


def _too_early(first_day: date | None, day: TakenDay) -> Sentence:
    return Sentence.of(
        _EARLY, first=first_day, day=_day(day), origin=day.origin
    )


def _too_late(last_day: date | None, day: TakenDay) -> Sentence:
    return Sentence.of(_LATE, last=last_day, day=_day(day), origin=day.origin)


def _day(day: TakenDay) -> Sentence | StatedDate | None:
    """Return the day as a text has it: in Swedish *den* before an exact one."""
    if isinstance(day.on, date):
        return Sentence.of(_EXACT, day=day.on)
    return day.on


_EXACT = Text("den {day}", "{day}")
_EARLY = Text(
    "Regeln gäller först från den {first}. Den dag som räknas är {day} "
    "({origin}).",
    "The rule applies only from {first}. The day that counts is {day} "
    "({origin}).",
)
_LATE = Text(
    "Regeln gäller bara till och med den {last}. Den dag som räknas är {day} "
    "({origin}).",
    "The rule applies only through {last}. The day that counts is {day} "
    "({origin}).",
)
