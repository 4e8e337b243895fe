# SPDX-License-Identifier: MIT
"""Reviews as text for a person to read: *utskrift*."""

from collections.abc import Iterator

from .errors import Lang, as_lang
from .findings import Finding, Status
from .labels import label
from .language import Text
from .reviewing import Review
from .rules import Outcome


__all__ = ["review_text"]

_HEAD = Text(
    "Granskning av {agreement} den {day}", "Review of {agreement} on {day}"
)
_COUNT = Text(
    "Antal regler: {number} ({counts}).",
    "Number of rules: {number} ({counts}).",
)
_PLACE = Text("Plats: {place}", "Place: {place}")
_SOURCE = Text("Källa: {source}", "Source: {source}")
_ADVICE = Text("Råd: {advice}", "Advice: {advice}")
_MISSING = Text("Inte angivet: {place}", "Not stated: {place}")
_STATE_IT = Text(
    "Ange det som saknas, om det är känt, så kan regeln prövas.",
    "State what is missing, if it is known, and the rule can be tried.",
)
_CLOSING = Text(
    "Granskningen räknar; den avgör ingenting. Den säger inget om det som "
    "ingen regel frågar efter, och inte att avtalet är lagligt.",
    "The review computes; it decides nothing. It says nothing of what no rule "
    "asks, and not that the agreement is lawful.",
)


def review_text(review: Review, lang: Lang = "sv") -> str:
    """Write *review* in full in *lang*: *granskningen som text*.

    First what is not met, then what cannot be told, then what is met and what
    does not apply; each rule with its code, and what is open with its place,
    source and advice. Sums hold no-break spaces, as Babel writes them.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, review
    >>> from iop.rulesets import CONSISTENCY
    >>> held = review(
    ...     Agreement(name="Öppna dörrar"),
    ...     on=date(2024, 1, 1),
    ...     rules=CONSISTENCY.only("CON301"),
    ... )
    >>> print(review_text(held, "en"))
    Review of Öppna dörrar on 1 January 2024
    Number of rules: 1 (not met: 0, undetermined: 1, met: 0, not applicable: 0).
    <BLANKLINE>
    UNDETERMINED
    ============
    <BLANKLINE>
    CON301 Number of reports
      The stated number of reports must be as many as are listed.
      Not stated: Reporting › Number (/reporting/number)
      Not stated: Reporting › Reports (/reporting/duties)
      Advice: State what is missing, if it is known, and the rule can be tried.
      Source: iop, arithmetic, dates and references (the library's own check)
    <BLANKLINE>
    The review computes; it decides nothing. It says nothing of what no rule asks, and not that the agreement is lawful.
    <BLANKLINE>
    """
    lang = as_lang(lang)
    parts = [_head(review, lang)]
    for status in Status:
        outcomes = review.with_status(status)
        if outcomes:
            title = status.text.fill(lang)
            parts.append("\n".join([title.upper(), "=" * len(title)]))
            parts.extend(_outcome(outcome, lang) for outcome in outcomes)
    parts.append(_CLOSING.fill(lang))
    return "\n\n".join(parts) + "\n"


def _head(review: Review, lang: Lang) -> str:
    counts = ", ".join(
        f"{status.text.fill(lang)}: {len(review.with_status(status))}"
        for status in Status
    )
    return "\n".join(
        [
            _HEAD.fill(lang, agreement=str(review.agreement), day=review.on),
            _COUNT.fill(lang, number=len(review.outcomes), counts=counts),
        ]
    )


def _outcome(outcome: Outcome, lang: Lang) -> str:
    """Write one rule and what came of it."""
    rule = outcome.rule
    lines = [f"{rule.code} {rule.title.fill(lang)}"]
    if outcome.reason is not None:
        lines.append(f"  {outcome.reason.fill(lang)}")
    else:
        lines.append(f"  {rule.demand.fill(lang)}")
    for finding in outcome.findings:
        lines.extend(_finding(finding, lang))
    lines.extend(
        f"  {_MISSING.fill(lang, place=_place(pointer, lang))}"
        for pointer in outcome.not_stated
    )
    if outcome.status is Status.NOT_MET:
        lines.append(f"  {_ADVICE.fill(lang, advice=rule.advice)}")
    if outcome.status is Status.UNDETERMINED:
        lines.append(f"  {_ADVICE.fill(lang, advice=_STATE_IT)}")
    lines.extend(
        f"  {_SOURCE.fill(lang, source=citation.line(lang))}"
        for citation in rule.citations
    )
    return "\n".join(lines)


def _finding(finding: Finding, lang: Lang) -> Iterator[str]:
    severity = finding.severity.text.fill(lang)
    yield f"  {severity.capitalize()}: {finding.message(lang)}"
    yield f"  {_PLACE.fill(lang, place=_place(finding.pointer, lang))}"


def _place(pointer: str, lang: Lang) -> str:
    """Name a place in words and by its pointer."""
    return f"{label(pointer, lang)} ({pointer or '/'})"
