# SPDX-License-Identifier: MIT
"""Whether an agreement is an IOP at all: *tecken*.

What speaks for, what against and what is not known, of a purchase, a grant and
a partnership, side by side. They are signs and never a verdict: nothing is
counted together, and no sign weighs more than another.
"""

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from ..agreement import Agreement
from ..law import OWN_CHECK, Citation
from ..rules import At, Finding, Outcome, Status
from ..values import (
    Choice,
    Sentence,
    Shown,
    ShownAsWritten,
    Text,
    as_date,
    as_instance,
    is_member,
    shown,
)
from . import criteria, procurement
from ._judgements import yes
from ._sign_table import FACTS, FORMS, JUDGED, Nature, Row
from .criteria import Criterion


__all__ = ["Bearing", "Nature", "Sign", "Signs", "signs"]


class Bearing(Choice):
    """What a sign says: *vad tecknet säger*."""

    FOR = "for", "talar för", "speaks for"
    AGAINST = "against", "talar emot", "speaks against"
    NOT_KNOWN = "not-known", "inte känt", "not known"


@attrs.frozen(kw_only=True)
class Sign(Shown):
    """What one fact, or one judgement, says of what it is: *tecken*.

    Attributes:
        nature: What it is a sign of.
        bearing: Whether it speaks for that, or against it, or is not known.
        text: What is stated, or what is asked.
        pointer: JSON Pointer to where it stands, or would stand.
        ground: The code of the rule, or the key of the criterion, that it
            comes from; the form of the agreement is ``form``.
        citations: What it rests on.
    """

    nature: Nature = attrs.field(validator=is_member)
    bearing: Bearing = attrs.field(validator=is_member)
    text: Text | Sentence
    pointer: str
    ground: str
    citations: tuple[Citation, ...]


@attrs.frozen(kw_only=True, repr=False)
class Signs(ShownAsWritten):
    """The signs of what an agreement is: *tecken*.

    Attributes:
        agreement: The agreement.
        on: The day.
        signs: All of them, in the order of what they are signs of.
    """

    _EXAMPLE = "rulesets.signs(Agreement(), on=date(2024, 6, 1))"

    agreement: Agreement
    on: date
    signs: tuple[Sign, ...]

    def of(self, nature: Nature, bearing: Bearing) -> tuple[Sign, ...]:
        """Pick the signs of one thing that say the same.

        Raises:
            IllFormedError: If either is none, nor the word of one.
        """
        wanted = Nature(nature), Bearing(bearing)
        return tuple(
            sign
            for sign in self.signs
            if (sign.nature, sign.bearing) == wanted
        )

    def __repr__(self) -> str:
        # In short: written out, it would fill pages.
        return (
            f"<Signs of {shown(str(self.agreement), 'en')} on {self.on}: "
            f"signs={len(self.signs)}>"
        )


_FORM_ASKED = Text(
    "Vilken form har avtalet enligt handlingarna?",
    "What form has the agreement by its papers?",
)


def signs(agreement: Agreement, *, on: date) -> Signs:
    """Lay out the signs of what *agreement* is: *tecken på vad det är*.

    Args:
        agreement: The agreement, with what is known of the market, and a
            judgement for each criterion that somebody has judged.
        on: The day; it decides which rules are in force.

    Returns:
        What speaks for, what against and what is not known, of a purchase, of
        a grant and of a partnership. They are signs and no verdict.

    Raises:
        IllFormedError: If *on* is no day, or has a time of day; or if
            *agreement* is no agreement.

    >>> from iop.agreement import PurchaseSigns
    >>> bought = Agreement(purchase_signs=PurchaseSigns(was_procured=True))
    >>> found = signs(bought, on=date(2024, 6, 1))
    >>> for sign in found.of(Nature.PURCHASE, Bearing.FOR):
    ...     print(sign.ground, sign.text.en)
    PRO004 The same work has been procured before.
    """
    as_instance(agreement, Agreement)
    at = At(on=as_date(on))
    found = [
        *_of_form(agreement),
        *(sign for row in FACTS for sign in _of_fact(row, agreement, at)),
        *_of_judgements(agreement, at),
    ]
    order = list(Nature)
    return Signs(
        agreement=agreement,
        on=at.on,
        signs=tuple(sorted(found, key=lambda sign: order.index(sign.nature))),
    )


def _of_form(agreement: Agreement) -> Iterator[Sign]:
    """Take the form by the papers; a cooperation contract may be anything."""
    form = agreement.form
    if form is None:
        said = [(nature, Bearing.NOT_KNOWN) for nature in Nature]
        yield from _signs_of(said, _FORM_ASKED, "/form", "form", (OWN_CHECK,))
    elif form in FORMS:
        nature, text, citation = FORMS[form]
        said = [(nature, Bearing.FOR)]
        yield from _signs_of(said, text, "/form", "form", (citation,))


def _of_fact(row: Row, agreement: Agreement, at: At) -> Iterator[Sign]:
    """Ask the rule of a row whether its fact is there."""
    if row.criterion is None:
        rule, held = procurement.RULES[row.code], agreement
    else:
        # What goes against a criterion does so whether or not it is judged.
        rule = criteria.RULES[row.code]
        held = attrs.evolve(agreement, judgements=(yes(row.criterion),))
    outcome = rule.outcome(held, at)
    citations = row.citations or _cited(row.criterion) or rule.citations
    for finding in outcome.findings:
        text = _filled(row.found, finding)
        place = _place(outcome) if row.criterion else finding.pointer
        said = [(each, Bearing.FOR) for each in row.speaks_for]
        said += [(each, Bearing.AGAINST) for each in row.speaks_against]
        yield from _signs_of(said, text, place, row.code, citations)
    if outcome.status is Status.MET and row.absent is not None:
        said = [(each, Bearing.FOR) for each in row.then_for]
        said += [(each, Bearing.AGAINST) for each in row.then_against]
        place = _place(outcome)
        yield from _signs_of(said, row.absent, place, row.code, citations)
    if outcome.status is Status.UNDETERMINED:
        asked = dict.fromkeys((*row.speaks_for, *row.speaks_against))
        said = [(each, Bearing.NOT_KNOWN) for each in asked]
        place = _place(outcome)
        yield from _signs_of(said, row.asked, place, row.code, citations)


def _signs_of(
    said: Iterable[tuple[Nature, Bearing]],
    text: Text | Sentence,
    pointer: str,
    ground: str,
    citations: tuple[Citation, ...],
) -> Iterator[Sign]:
    for nature, bearing in said:
        yield Sign(
            nature=nature,
            bearing=bearing,
            text=text,
            pointer=pointer,
            ground=ground,
            citations=citations,
        )


def _filled(text: Text, finding: Finding) -> Sentence:
    """Fill a text of the table with what the rule found."""
    fields = {
        name: value for name, value in finding.fields if name in text.fields
    }
    return Sentence.of(text, **fields)


def _place(outcome: Outcome) -> str:
    """Return where the fact stands or would stand: the first that was read."""
    lacking = (*outcome.not_stated, *outcome.known_in_part)
    read = (pointer for pointer, _ in outcome.facts)
    return next(place for place in (*lacking, *read) if place != "/judgements")


def _cited(key: str | None) -> tuple[Citation, ...]:
    """Cite each list that asks for a criterion, once."""
    return tuple(
        dict.fromkeys(
            citation
            for edition in criteria.EDITIONS
            for entry in edition.entries
            if entry.criterion.key == key
            and entry.weight is not criteria.Weight.NOT_REQUIRED
            for citation in edition.rules[
                edition.code(entry.criterion)
            ].citations
        )
    )


def _of_judgements(agreement: Agreement, at: At) -> Iterator[Sign]:
    """Read how each criterion was judged, and what goes against that."""
    for criterion in criteria.CRITERIA:
        outcome = criteria.judged(criterion, agreement, at)
        bearings, text = _told(criterion, outcome)
        natures = (Nature.PARTNERSHIP, JUDGED.get(criterion.key))
        said = [
            (nature, bearing)
            for nature, bearing in zip(natures, bearings, strict=True)
            if nature is not None
        ]
        citations = _cited(criterion.key)
        place = _judgement_of(criterion, agreement)
        yield from _signs_of(said, text, place, criterion.key, citations)


def _told(
    criterion: Criterion, outcome: Outcome
) -> tuple[tuple[Bearing, Bearing], Text | Sentence]:
    """Return what a criterion says of a partnership and of the other, and how."""
    if outcome.status is Status.MET:
        return (Bearing.FOR, Bearing.AGAINST), Text(
            f"Bedömt som uppfyllt: {criterion.title.sv}.",
            f"Judged to be met: {criterion.title.en}.",
        )
    if outcome.status is Status.NOT_MET:
        return (Bearing.AGAINST, Bearing.FOR), Text(
            f"Bedömt som inte uppfyllt: {criterion.title.sv}.",
            f"Judged not to be met: {criterion.title.en}.",
        )
    # Somebody has judged it: then it is said why it does not count.
    why = None if outcome.not_stated else outcome.reasons[0]
    return (Bearing.NOT_KNOWN, Bearing.NOT_KNOWN), why or criterion.question


def _judgement_of(criterion: Criterion, agreement: Agreement) -> str:
    """Return where a criterion is judged, or where it would be."""
    places = (
        f"/judgements/{number}"
        for number, judgement in enumerate(agreement.judgements or ())
        if judgement.criterion == criterion.key and judgement.reason
    )
    return next(places, "/judgements")
