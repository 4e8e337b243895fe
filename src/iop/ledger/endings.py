# SPDX-License-Identifier: MIT
"""How the agreement came to an end: *uppsägning, hävning, avslut*."""

from datetime import date
from typing import ClassVar

import attrs

from ..values import CaseNumber, Kind, PartyKey, checked
from .entry import EntryFacts
from .lifecycle import Step


__all__ = [
    "Ended",
    "EndedByAgreement",
    "NoticeGiven",
    "ReplacedBy",
    "TerminatedForBreach",
]


@attrs.frozen(kw_only=True, field_transformer=checked)
class NoticeGiven(EntryFacts):
    """That a party gave notice: *uppsagt*.

    Attributes:
        key: The word other entries name it by.
        on: The day notice was given.
        note: What more is said of it.
        party: The party that gave it.
        last_day: The last day in force; not stated is the day that the
            notice period of the agreement leads to.

    >>> NoticeGiven(key="upp", on=date(2020, 9, 17), party="sdn").last_day
    """

    KIND: ClassVar[Kind] = Kind("notice-given", Step.NOTICE_GIVEN.text)

    party: PartyKey
    last_day: date | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class EndedByAgreement(EntryFacts):
    """That the parties agreed to end it early: *överenskommet slut*.

    Attributes:
        key: The word other entries name it by.
        on: The day they agreed.
        note: What more is said of it.
        last_day: The last day in force; not stated is that same day.

    >>> EndedByAgreement(key="slut", on=date(2018, 9, 3)).last_day is None
    True
    """

    KIND: ClassVar[Kind] = Kind(
        "ended-by-agreement", Step.ENDED_BY_AGREEMENT.text
    )

    last_day: date | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class TerminatedForBreach(EntryFacts):
    """That a party terminated for breach: *hävt*.

    The day is the last in force.

    Attributes:
        key: The word other entries name it by.
        on: The day of the termination.
        note: For what breach.
        party: The party that terminated.

    >>> TerminatedForBreach(
    ...     key="havt", on=date(2018, 9, 3), party="sdn"
    ... ).party
    'sdn'
    """

    KIND: ClassVar[Kind] = Kind("terminated-for-breach", Step.TERMINATED.text)

    party: PartyKey


@attrs.frozen(kw_only=True, field_transformer=checked)
class ReplacedBy(EntryFacts):
    """That another agreement took its place: *ersatt*.

    The day is the first in force of the other.

    Attributes:
        key: The word other entries name it by.
        on: The first day of the agreement that replaces it.
        note: What more is said of it.
        name: The name of the agreement that replaces it.
        case_number: The case number of that agreement.

    >>> ReplacedBy(key="nytt", on=date(2021, 1, 1)).case_number is None
    True
    """

    KIND: ClassVar[Kind] = Kind("replaced-by", Step.REPLACED.text)

    name: str | None = None
    case_number: CaseNumber | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Ended(EntryFacts):
    """That the case was closed: *avslutat*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was closed.
        note: What more is said of it.

    >>> Ended(key="avslut", on=date(2019, 5, 2)).note is None
    True
    """

    KIND: ClassVar[Kind] = Kind("ended", Step.ENDED.text)
