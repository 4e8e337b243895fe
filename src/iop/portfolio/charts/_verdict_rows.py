# SPDX-License-Identifier: MIT
"""What the reviews of each public party come to: *utfall per nämnd*."""

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal

from ...agreement import PublicBody
from ...render.charts._rows import Chart, Look, Part, Room, StackRow, line
from ...rules import Review, Severity, Status
from ...values import Lang, Text, plural
from ._counts import REVIEWED, counted, days_told, number_of_agreements


__all__ = ["KINDS", "ROOM", "verdict_rows"]

_TITLE = Text(
    "Granskningarnas utfall per offentlig part, {agreements}",
    "Verdicts of reviews by public party, {agreements}",
)
_NOTHING = Text("Inget avtal är granskat.", "No agreement is reviewed.")
_ALL = Text("Alla avtal: {counts}.", "All agreements: {counts}.")
_NO_BODY = Text("Utan offentlig part", "No public party")
_FOUND = Text("brister: {counts}", "findings: {counts}")
_SHARED = (
    Text(
        "{number} avtal har flera offentliga parter och räknas hos var och en.",
        "{number} agreement has several public parties, and counts at each.",
    ),
    Text(
        "{number} avtal har flera offentliga parter och räknas hos var och en.",
        "{number} agreements have several public parties, and count at each.",
    ),
)

_LOOKS = {
    Status.NOT_MET: Look.RED,
    Status.UNDETERMINED: Look.STRIPED,
    Status.MET: Look.PALE,
    Status.NOT_APPLICABLE: Look.WHITE,
}
KINDS = tuple(Part(one.text, look) for one, look in _LOOKS.items())
"""The verdicts, in the order of the legend."""

ROOM = Room()


def verdict_rows(reviews: Mapping[str, Review], lang: Lang) -> Chart[StackRow]:
    """List the public parties, and what the reviews of each come to.

    Those with the most that is not met come first.
    """
    by_body: dict[str | None, list[Review]] = {}
    shared = 0
    for review in reviews.values():
        bodies = _bodies(review)
        shared += len(bodies) > 1
        for body in bodies or (None,):
            by_body.setdefault(body, []).append(review)
    rows = [(body, _parts(each), each) for body, each in by_body.items()]
    rows.sort(
        key=lambda row: (
            row[0] is None,
            *(-part.size for part in row[1]),
            row[0] or "",
        )
    )
    return Chart(
        _TITLE.fill(lang, agreements=number_of_agreements(len(reviews), lang)),
        tuple(_row(*row, lang) for row in rows),
        tuple(_notes(tuple(reviews.values()), shared, lang)),
    )


def _bodies(review: Review) -> tuple[str, ...]:
    """Return the names of the public parties, each once."""
    parties = review.agreement.parties or ()
    names = (one.name for one in parties if isinstance(one, PublicBody))
    return tuple(dict.fromkeys(names))


def _parts(reviews: list[Review]) -> tuple[Part, ...]:
    counts = Counter(review.verdict for review in reviews)
    return tuple(
        Part(one.text, look, Decimal(counts[one]))
        for one, look in _LOOKS.items()
    )


def _row(
    body: str | None,
    parts: tuple[Part, ...],
    reviews: list[Review],
    lang: Lang,
) -> StackRow:
    said = [
        number_of_agreements(len(reviews), lang),
        counted(parts, lang),
    ]
    found = Counter(
        finding.severity for one in reviews for finding in one.findings
    )
    weights = [
        Part(one.text, Look.WHITE, Decimal(found[one])) for one in Severity
    ]
    told = "; ".join(said)
    if counts := counted(weights, lang):
        told = f"{told}; {_FOUND.fill(lang, counts=counts)}"
    name = _NO_BODY.fill(lang) if body is None else line(body)
    return StackRow(name, told, (parts,))


def _notes(
    reviews: tuple[Review, ...], shared: int, lang: Lang
) -> Iterator[str]:
    if not reviews:
        yield _NOTHING.fill(lang)
        return
    yield from days_told(reviews, REVIEWED, lang)
    yield _ALL.fill(lang, counts=counted(_parts([*reviews]), lang))
    if shared:
        yield plural(shared, *_SHARED, lang)
