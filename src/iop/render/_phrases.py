# SPDX-License-Identifier: MIT
"""Small parts of an agreement, each in one phrase: *fraser*."""

from collections.abc import Callable
from typing import Any

from ..agreement import (
    AfterEvent,
    AfterMilestone,
    AfterReport,
    Ages,
    OnDate,
    OnMilestone,
    OnReport,
    OnSigning,
    Recurrence,
    ReportEvent,
    Volume,
    VolumeRate,
    Within,
)
from ..values import StatedPeriod, Text, plural, written
from ._recurrences import how_often
from ._references import References


__all__ = ["phrase"]

_WITHIN = Text("inom tiden {period}", "in the period {period}")
_AFTER = Text("{length} efter {event}", "{length} after {event}")
_RECEIVED = Text("att {report} har kommit in", "{report} has come in")
_APPROVED = Text("att {report} har godkänts", "{report} is approved")
_REACHED = Text("att {milestone} har nåtts", "{milestone} is reached")
_LENGTHS = {
    "months": (
        Text("{number} månad", "{number} month"),
        Text("{number} månader", "{number} months"),
    ),
    "days": (
        Text("{number} dag", "{number} day"),
        Text("{number} dagar", "{number} days"),
    ),
    "workdays": (
        Text("{number} arbetsdag", "{number} working day"),
        Text("{number} arbetsdagar", "{number} working days"),
    ),
}
_ONCE_APPROVED = Text("när {report} är godkänd", "once {report} is approved")
_ONCE_REACHED = Text("när {milestone} är nådd", "once {milestone} is reached")
_ALL_AGES = Text("alla åldrar", "all ages")
_FROM = Text("{youngest} år och äldre", "{youngest} and older")
_UP_TO = Text("{youngest}–{oldest} år", "{youngest}–{oldest}")
_IN_ALL = Text(
    "{volume} under hela perioden", "{volume} over the whole period"
)
_PART_OF = Text("{volume}, en del av {whole}", "{volume}, part of {whole}")


def phrase(part: object, to: References) -> str | None:
    """Write a small part in one phrase; ``None`` if it has none."""
    write = _PHRASES.get(type(part))
    return write(part, to) if write else None


def _after_event(part: AfterEvent, to: References) -> str:
    return _after(part, written(part.event, to.lang), to)


def _after_report(part: AfterReport, to: References) -> str:
    text = _RECEIVED if part.event is ReportEvent.RECEIVED else _APPROVED
    report = to.named("report", part.report)
    return _after(part, text.fill(to.lang, report=report), to)


def _after_milestone(part: AfterMilestone, to: References) -> str:
    milestone = to.named("milestone", part.milestone)
    event = _REACHED.fill(to.lang, milestone=milestone)
    return _after(part, event, to)


def _after(
    part: AfterEvent | AfterReport | AfterMilestone,
    event: str,
    to: References,
) -> str:
    """Write how long after an event."""
    length = next(
        plural(number, *texts, to.lang)
        for name, texts in _LENGTHS.items()
        if (number := getattr(part, name)) is not None
    )
    return _AFTER.fill(to.lang, length=length, event=event)


def _on_report(part: OnReport, to: References) -> str:
    report = to.named("report", part.report)
    return _ONCE_APPROVED.fill(to.lang, report=report)


def _on_milestone(part: OnMilestone, to: References) -> str:
    milestone = to.named("milestone", part.milestone)
    return _ONCE_REACHED.fill(to.lang, milestone=milestone)


def _ages(part: Ages, to: References) -> str:
    youngest, oldest = part.youngest, part.oldest
    if oldest is not None:
        return _UP_TO.fill(to.lang, youngest=youngest, oldest=oldest)
    if youngest:
        return _FROM.fill(to.lang, youngest=youngest)
    return _ALL_AGES.fill(to.lang)


def _volume(part: Volume, to: References) -> str:
    lang = to.lang
    said = f"{written(part.number, lang)} {written(part.unit, lang)}"
    if part.per is VolumeRate.TERM:
        said = _IN_ALL.fill(lang, volume=said)
    elif part.per is not None:
        said = f"{said} per {written(part.per, lang)}"
    if part.period is not None:
        said = f"{said} ({written(part.period, lang)})"
    if part.part_of is not None:
        whole = to.named("volume", part.part_of)
        said = _PART_OF.fill(lang, volume=said, whole=whole)
    return said


_PHRASES: dict[type, Callable[[Any, References], str]] = {
    AfterEvent: _after_event,
    AfterMilestone: _after_milestone,
    AfterReport: _after_report,
    Ages: _ages,
    OnDate: lambda part, to: written(part.day, to.lang),
    OnMilestone: _on_milestone,
    OnReport: _on_report,
    OnSigning: lambda part, to: written(part.KIND, to.lang),
    Recurrence: lambda part, to: how_often(part, to.lang),
    StatedPeriod: lambda part, to: written(part, to.lang),
    Volume: _volume,
    Within: lambda part, to: _WITHIN.fill(to.lang, period=part.period),
}
