# SPDX-License-Identifier: MIT
"""Reviews as text for a person to read: *utskrift av granskningen*."""

from ..rules import Review, Status
from ..values import Lang, Text, as_lang, hanging
from .explanations import outcome_lines


__all__ = ["review_text"]

_HEAD = Text(
    "Granskning av {agreement} den {day}", "Review of {agreement} on {day}"
)
_COUNT = Text(
    "Antal regler: {number} ({counts}).",
    "Number of rules: {number} ({counts}).",
)
_PROVENANCES = Text("Belägg: {provenances}.", "Provenance: {provenances}.")
CLOSING = Text(
    "Granskningen räknar; den avgör ingenting. Den säger inget om det som "
    "ingen regel frågar efter, och inte att avtalet är lagligt.",
    "The review computes; it decides nothing. It says nothing of what no rule "
    "asks, and not that the agreement is lawful.",
)


def review_text(review: Review, lang: Lang = "sv") -> str:
    """Write *review* in full in *lang*: *granskningen som text*.

    First what is not met, then what cannot be told, then what is met and what
    does not apply; each rule with its code, and what is open with its place,
    source and advice. Sums hold no-break spaces, as Babel writes them. Texts
    of several lines are indented, so that none is taken for the review's own.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, review
    >>> from iop.agreement import Reporting
    >>> from iop.rulesets import CONSISTENCY
    >>> held = review(
    ...     Agreement(name="Öppna dörrar", reporting=Reporting(number=4)),
    ...     on=date(2024, 1, 1),
    ...     rules=CONSISTENCY.only("CON301"),
    ... )
    >>> print(review_text(held, "en").splitlines()[0])
    Review of Öppna dörrar on 1 January 2024
    """
    lang = as_lang(lang)
    parts = [_head(review, lang)]
    for status in Status:
        outcomes = review.with_status(status)
        if outcomes:
            title = status.text.fill(lang)
            parts.append("\n".join([title.upper(), "=" * len(title)]))
            parts.extend(
                "\n".join(outcome_lines(outcome, lang)) for outcome in outcomes
            )
    parts.append(CLOSING.fill(lang))
    return "\n\n".join(parts) + "\n"


def _head(review: Review, lang: Lang) -> str:
    counts = ", ".join(
        f"{status.text.fill(lang)}: {len(review.with_status(status))}"
        for status in Status
    )
    provenances = ", ".join(
        f"{provenance.text.fill(lang)}: {number}"
        for provenance, number in review.provenances
        if number
    )
    lines = [
        _HEAD.fill(lang, agreement=str(review.agreement), day=review.on),
        review.summary(lang),
        _COUNT.fill(lang, number=len(review.outcomes), counts=counts),
    ]
    if provenances:
        lines.append(_PROVENANCES.fill(lang, provenances=provenances))
    return "\n".join(map(hanging, lines))
