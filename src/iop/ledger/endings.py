# SPDX-License-Identifier: MIT
"""How the agreement came to an end: *uppsägning, hävning, avslut*."""

from datetime import date
from typing import ClassVar

import attrs

from ..values import CaseNumber, Help, Kind, PartyKey, checked
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
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        party: The party that gave it.
        last_day: The last day in force; not stated is the day that the
            notice period of the agreement leads to.

    >>> NoticeGiven(key="upp", on=date(2020, 9, 17), party="sdn").last_day
    """

    KIND: ClassVar[Kind] = Kind("notice-given", Step.NOTICE_GIVEN.text)
    HELP: ClassVar[Help] = Help(
        "Uppsagt",
        "En part har sagt upp avtalet.",
        on="Dagen då avtalet sades upp, inte dagen då det slutar gälla.",
        party="Välj den part som sade upp avtalet.",
        last_day="Sista dagen som avtalet gäller. Lämnas det tomt räknas den fram med avtalets uppsägningstid.",
    )

    party: PartyKey
    last_day: date | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class EndedByAgreement(EntryFacts):
    """That the parties agreed to end it early: *överenskommet att upphöra*.

    Attributes:
        key: The word other entries name it by.
        on: The day they agreed.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        last_day: The last day in force; not stated is that same day.

    >>> EndedByAgreement(key="slut", on=date(2018, 9, 3)).last_day is None
    True
    """

    KIND: ClassVar[Kind] = Kind(
        "ended-by-agreement", Step.ENDED_BY_AGREEMENT.text
    )
    HELP: ClassVar[Help] = Help(
        "Överenskommet att upphöra",
        "Parterna är överens om att avtalet ska sluta gälla i förtid.",
        on="Dagen då parterna kom överens.",
        last_day="Sista dagen som avtalet gäller. Lämnas det tomt slutar avtalet att gälla den dag då parterna kom överens.",
    )

    last_day: date | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class TerminatedForBreach(EntryFacts):
    """That a party terminated for breach: *hävt*.

    The day is the last in force.

    Attributes:
        key: The word other entries name it by.
        on: The day of the termination, which is the last in force.
        note: For what breach. It is kept for the record alone.
        party: The party that terminated.

    >>> TerminatedForBreach(
    ...     key="havt", on=date(2018, 9, 3), party="sdn"
    ... ).party
    'sdn'
    """

    KIND: ClassVar[Kind] = Kind("terminated-for-breach", Step.TERMINATED.text)
    HELP: ClassVar[Help] = Help(
        "Hävt",
        "En part har hävt avtalet för att en annan part har brutit mot det.",
        on="Dagen då avtalet hävdes. Den räknas som sista dagen som avtalet gäller.",
        note="Skriv på vilket sätt avtalet har brutits. Sparas som upplysning.",
        party="Välj den part som hävde avtalet.",
    )

    party: PartyKey


@attrs.frozen(kw_only=True, field_transformer=checked)
class ReplacedBy(EntryFacts):
    """That another agreement took its place: *ersatt*.

    The day is the first in force of the other.

    Attributes:
        key: The word other entries name it by.
        on: The first day of the agreement that replaces it.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        name: The name of the agreement that replaces it. It is kept for the
            record alone.
        case_number: The case number of that agreement. It is kept for the
            record alone.

    >>> ReplacedBy(key="nytt", on=date(2021, 1, 1)).case_number is None
    True
    """

    KIND: ClassVar[Kind] = Kind("replaced-by", Step.REPLACED.text)
    HELP: ClassVar[Help] = Help(
        "Ersatt",
        "Ett annat avtal gäller i stället för det här.",
        on="Första dagen som det nya avtalet gäller.",
        name="Det nya avtalets namn. Sparas som upplysning.",
        case_number="Det nya avtalets diarienummer, till exempel SN 18/0098. Sparas som upplysning.",
    )

    name: str | None = None
    case_number: CaseNumber | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Ended(EntryFacts):
    """That the case was closed: *avslutat*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was closed.
        note: Anything else worth knowing about it. It is kept for the record
            alone.

    >>> Ended(key="avslut", on=date(2019, 5, 2)).note is None
    True
    """

    KIND: ClassVar[Kind] = Kind("ended", Step.ENDED.text)
    HELP: ClassVar[Help] = Help(
        "Avslutat",
        "Ärendet är avslutat.",
        on="Dagen då ärendet avslutades. Den kan vara en annan än avtalets sista dag.",
    )
