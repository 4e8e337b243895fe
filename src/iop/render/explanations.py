# SPDX-License-Identifier: MIT
"""Saying in words what came of a rule: *förklaringar*."""

from collections.abc import Iterator

import attrs

from ..rules import (
    Finding,
    KnownInPart,
    Lack,
    NotStated,
    Outcome,
    Status,
    TakenDay,
    Unreadable,
    Wanted,
)
from ..values import (
    Lang,
    StatedPeriod,
    Text,
    as_lang,
    hanging,
    written,
)
from ._reasons import fault_title, shown_by
from .labels import label


__all__ = ["explanation", "outcome_lines"]

_PLACE = Text("Plats: {place}", "Place: {place}")
_SOURCE = Text("Källa: {source}", "Source: {source}")
ADVICE = Text("Råd: {advice}", "Advice: {advice}")
_FIX = Text("Åtgärd ({kind}): {title}", "Fix ({kind}): {title}")
LACKING: dict[type[Wanted], Text] = {
    NotStated: Text("Inte angivet: {place}", "Not stated: {place}"),
    KnownInPart: Text("Känt till en del: {place}", "Known in part: {place}"),
    Unreadable: Text("Går inte att läsa: {place}", "Cannot be read: {place}"),
}
"""What is said of a place that a rule waits for."""
_FACT = Text("Uppgift: {place}: {value}", "Fact: {place}: {value}")
_FIGURE = Text(
    "Tal i lagen: {name}: {value}, gäller {first} – {last} ({source})",
    "Figure of the law: {name}: {value}, holds {first} – {last} ({source})",
)
_DAY = Text(
    "Dag som räknas: {day} ({origin})",
    "Day that counts: {day} ({origin})",
)
_WHY = Text("Varför den dagen: {reason}", "Why that day: {reason}")
_UNKNOWN_DAY = Text("inte känd", "not known")
_NOTE = Text("Beräknat: {name}: {value}", "Computed: {name}: {value}")
_PARTS = Text("{n} st", "{n} stated")
_STATED = Text("angivet", "stated")
ANY = Text("En av dessa räcker:", "Any one of these will do:")
_STATE_IT = Text(
    "Fyll i det som saknas, om det är känt. Då syns {shown}.",
    "Fill in what is missing, if it is known, and it shows {shown}.",
)
_STATE_IT_EXACTLY = Text(
    "Ange det mer exakt, om det är känt. Då syns {shown}.",
    "State it more exactly, if that is known, and it shows {shown}.",
)
_MEND_IT = Text(
    "Rätta det som inte går att läsa. Då syns {shown}.",
    "Correct what cannot be read, and it shows {shown}.",
)


def outcome_lines(outcome: Outcome, lang: Lang = "sv") -> list[str]:
    """Write what came of one rule in short, a line for each thing said.

    Where a text has several lines, those after its first are indented more.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.
    """
    rule, status = outcome.rule, outcome.status
    # What is wrong is headed by what is wrong, not by what is wished for.
    is_wrong = status is Status.NOT_MET
    head = fault_title(rule, as_lang(lang)) if is_wrong else None
    lines = [f"{rule.code} {head or rule.title.fill(as_lang(lang))}"]
    if status is not Status.NOT_APPLICABLE:
        lines.append(f"  {rule.demand.fill(lang)}")
    lines.extend(f"  {reason.fill(lang)}" for reason in outcome.reasons)
    for finding in outcome.findings:
        lines.extend(_finding(finding, lang))
    for lack in outcome.lacks:
        lines.extend(_lack(lack, outcome, lang))
    if status is Status.NOT_MET:
        lines.append(f"  {ADVICE.fill(lang, advice=rule.advice)}")
    if outcome.lacks:
        advice = state_it(outcome, lang)
        lines.append(f"  {ADVICE.fill(lang, advice=advice)}")
    lines.extend(
        f"  {_SOURCE.fill(lang, source=citation.line(lang))}"
        for citation in rule.citations
    )
    return [hanging(line) for line in lines]


def state_it(outcome: Outcome, lang: Lang) -> str:
    """Tell what shows once what lacks is stated."""
    act = _STATE_IT if outcome.not_stated else _STATE_IT_EXACTLY
    if outcome.unreadable:
        act = _MEND_IT
    return act.fill(lang, shown=shown_by(outcome.rule, lang))


def explanation(outcome: Outcome, lang: Lang = "sv") -> str:
    """Explain in full what came of one rule: *förklaring*.

    The demand, what was found and where, the sources with their provenance, and
    all that the rule rested on: the facts it read, the figures of the law, and
    what it computed.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.
    """
    status = outcome.status.text.fill(as_lang(lang))
    head, *rest = outcome_lines(outcome, lang)
    grounds = map(hanging, _grounds(outcome, lang))
    return "\n".join([f"{head}: {status}", *rest, *grounds])


def _finding(finding: Finding, lang: Lang) -> Iterator[str]:
    severity = finding.severity.text.fill(lang)
    yield f"  {severity.capitalize()}: {finding.message(lang)}"
    yield f"  {_PLACE.fill(lang, place=_place(finding.pointer, lang))}"
    for fix in finding.fixes:
        yield f"  {_FIX.fill(lang, kind=fix.kind, title=fix.title)}"


def _lack(lack: Lack, outcome: Outcome, lang: Lang) -> Iterator[str]:
    """Write what lacks: what is needed, or ways of which one is enough."""
    indent = "  "
    if lack.is_any:
        yield f"  {ANY.fill(lang)}"
        indent = "    "
    for way in lack.ways:
        said = [
            LACKING[type(need)].fill(
                lang,
                place=(
                    _as_known(need.pointer, outcome, lang)
                    if isinstance(need, KnownInPart)
                    else _place(need.pointer, lang)
                ),
            )
            for need in way
        ]
        yield f"{indent}{'; '.join(said)}"


def _grounds(outcome: Outcome, lang: Lang) -> Iterator[str]:
    """Describe what the outcome rests on."""
    if outcome.law_day is not None:
        day = outcome.law_day
        yield "  " + _DAY.fill(
            lang,
            day=_UNKNOWN_DAY if day.on is None else day.on,
            origin=_origin(day, lang),
        )
    rule = outcome.rule
    if rule.law_day_reason != rule.law_day.reason:
        yield f"  {_WHY.fill(lang, reason=rule.law_day_reason)}"
    for pointer, value in outcome.facts:
        told = _told(value, lang)
        yield f"  {_FACT.fill(lang, place=_place(pointer, lang), value=told)}"
    exact = outcome.law_day.exact if outcome.law_day is not None else None
    for parameter, dated in outcome.figures:
        yield "  " + _FIGURE.fill(
            lang,
            name=parameter.title,
            value=dated.value,
            first=dated.first_day,
            last=dated.last_day,
            source=dated.citation.line(lang),
        )
        if caution := dated.caution(exact or dated.last_day):
            yield f"  {caution.fill(lang)}"
    for name, value in outcome.notes:
        yield f"  {_NOTE.fill(lang, name=name, value=_told(value, lang))}"


def _origin(day: TakenDay, lang: Lang) -> str:
    """Describe where the day was found that counts, and its place if any."""
    origin = day.origin.text.fill(lang)
    return f"{origin}, {day.pointer}" if day.pointer else origin


def _told(value: object, lang: Lang) -> str:
    """Describe a value in short: parts are counted, not written out."""
    if isinstance(value, tuple):
        return _PARTS.fill(lang, n=len(value))
    if (
        attrs.has(type(value))
        and type(value).__str__ is object.__str__
        and not isinstance(value, Text | StatedPeriod)
    ):
        return _STATED.fill(lang)
    return written(value, lang)


def _as_known(pointer: str, outcome: Outcome, lang: Lang) -> str:
    """Describe a place, and how much is known there if that was read."""
    value = dict(outcome.facts).get(pointer)
    if outcome.law_day is not None and outcome.law_day.pointer == pointer:
        value = outcome.law_day.on
    known = "" if value is None else f": {_told(value, lang)}"
    return f"{_place(pointer, lang)}{known}"


def _place(pointer: str, lang: Lang) -> str:
    """Describe a place in words and by its pointer."""
    return f"{label(pointer, lang)} ({pointer or '/'})"
