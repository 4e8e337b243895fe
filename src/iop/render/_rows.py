# SPDX-License-Identifier: MIT
"""What the parts of lists are called: *rader*."""

import attrs

from ..agreement import Agreement
from ..rules import root_and_place
from ..values import (
    Amount,
    Choice,
    Lang,
    PointerError,
    Text,
    brief,
    join,
    read,
    split,
    written,
)
from .labels import label, leaf_label


__all__ = ["ROWS", "Row", "row_at", "titled"]

ROWS = {
    "activities": Text("Aktivitet", "Activity"),
    "amendments": Text("Ändring", "Amendment"),
    "annex_agreements": Text("Delavtal", "Annex agreement"),
    "annexes": Text("Bilaga", "Annex"),
    "appropriations": Text("Anslag", "Appropriation"),
    "areas": Text("Område", "Area"),
    "assessments": Text("Rättslig prövning", "Legal assessment"),
    "charges": Text("Avgift", "Charge"),
    "clauses": Text("Villkor", "Clause"),
    "contributions": Text("Insats", "Contribution"),
    "costs": Text("Kostnadspost", "Line of the budget"),
    "decisions": Text("Beslut", "Decision"),
    "earlier_aid": Text("Tidigare stöd", "Earlier aid"),
    "earlier_cooperation": Text("Tidigare samarbete", "Earlier cooperation"),
    "endings": Text("Sätt att avsluta", "Way to end"),
    "entries": Text("Händelse", "Entry"),
    "evidence": Text("Källa", "Source"),
    "extensions": Text("Förlängning", "Extension"),
    "funders": Text("Finansiär", "Funder"),
    "goals": Text("Mål", "Goal"),
    "guidelines": Text("Riktlinje", "Guideline"),
    "indicators": Text("Indikator", "Indicator"),
    "instalments": Text("Delutbetalning", "Instalment"),
    "judgements": Text("Bedömning", "Judgement"),
    "milestones": Text("Milstolpe", "Milestone"),
    "needs": Text("Behov", "Need"),
    "participants": Text("Medverkande", "Participant"),
    "parties": Text("Part", "Party"),
    "reports": Text("Redovisning", "Report"),
    "seats": Text("Plats i styrgruppen", "Seat in the steering group"),
    "signatories": Text("Firmatecknare", "Signatory"),
    "signatures": Text("Underskrift", "Signature"),
    "sums": Text("Angiven summa", "Stated sum"),
    "undertakings": Text("Åtagande", "Undertaking"),
    "volumes": Text("Volym", "Volume"),
    "working_groups": Text("Arbetsgrupp", "Working group"),
}
"""What one part of each list is called (*rad*), by the name of the list."""

_NAMED = ("parties", "participants")
"""The lists whose parts are called by their own names alone."""

_DETAILS = ("name", "title", "heading", "description", "role", "amount")
"""The fields that tell one part of a list from another, the best first."""

_OWN_DETAILS = {
    "annex_agreements": ("organisation",),
    "appropriations": ("purpose", "total"),
    "contributions": ("description", "party"),
    "decisions": ("by",),
    "evidence": ("document",),
    "reports": ("kind",),
    "signatures": ("party", "role"),
    "sums": ("place",),
}
"""Those fields where they are others, by the name of the list."""

_OF_PARTIES = ("party", "organisation", "by")
"""The fields that name a party by its key."""

_LONGEST = 24
"""How many letters are shown of what tells a part of a list from others."""

_LONGEST_NAME = 60
"""How many letters are shown of a name that stands by itself."""


@attrs.frozen
class Row:
    """One part of a list: *rad*.

    Attributes:
        pointer: Where the list stands.
        name: The name of the list.
        number: Its number, from 1.
        detail: What tells it from the others, as people wrote it; empty if
            nothing does.
        outer: What the part that the list lies in is called; empty if it
            lies in none.
    """

    pointer: str
    name: str
    number: int
    detail: str
    outer: str = ""

    def title(self, lang: Lang) -> str:
        """Return what it is called, with its number."""
        return self.detail if self.is_named else self.called(self.short, lang)

    def called(self, numbers: str, lang: Lang) -> str:
        """Return what such parts are called, with *numbers*."""
        noun = (
            ROWS[self.name].fill(lang)
            if self.name in ROWS
            else leaf_label(self.pointer, lang)
        )
        return " › ".join(filter(None, (self.outer, f"{noun} {numbers}")))

    @property
    def short(self) -> str:
        """Its number and what tells it apart, after a noun."""
        if self.is_named:
            return self.detail
        number = str(self.number)
        return f"{number} ({self.detail})" if self.detail else number

    @property
    def is_named(self) -> bool:
        """Whether it is called by its own name alone."""
        return self.name in _NAMED and bool(self.detail)


def titled(place: str, agreement: Agreement, lang: Lang) -> str:
    """Call a place that is in a list by what people call it."""
    row, rest = row_at(place, agreement, lang)
    if row is None:
        return label(place, lang)
    within = [
        leaf_label(join(row.name, *rest[: end + 1]), lang)
        for end, _ in enumerate(rest)
    ]
    return " › ".join([row.title(lang), *within])


def row_at(
    place: str, agreement: Agreement, lang: Lang
) -> tuple[Row | None, tuple[str, ...]]:
    """Find the innermost part of a list that *place* is in.

    Returns:
        The part, ``None`` if there is none; and the names within it.
    """
    root, pointer = root_and_place(place)
    tokens = split(pointer)
    numbers = [n for n, token in enumerate(tokens) if n and token.isdecimal()]
    if not numbers:
        return None, tokens
    end = numbers[-1]
    if len(tokens[end]) > 9:  # noqa: PLR2004 - no list is longer
        return None, tokens
    value = None if root else _value(agreement, join(*tokens[: end + 1]))
    row = Row(
        pointer=root + join(*tokens[:end]),
        name=tokens[end - 1],
        number=int(tokens[end]) + 1,
        detail=_detail(tokens[end - 1], value, agreement, lang),
        outer=(
            titled(root + join(*tokens[: numbers[-2] + 1]), agreement, lang)
            if numbers[:-1]
            else ""
        ),
    )
    return row, tokens[end + 1 :]


def _value(agreement: Agreement, pointer: str) -> object:
    """Read a place, if it is there."""
    try:
        return read(agreement, pointer)
    except PointerError:
        return None


def _detail(name: str, value: object, agreement: Agreement, lang: Lang) -> str:
    """Return what tells one part of a list from the others."""
    if not attrs.has(type(value)):
        return ""
    for field in _OWN_DETAILS.get(name, _DETAILS):
        found = getattr(value, field, None)
        if field in _OF_PARTIES and isinstance(found, str):
            found = agreement.named(found)
        if isinstance(found, Choice | Amount):
            return written(found, lang)
        if isinstance(found, str) and found.strip():
            longest = _LONGEST_NAME if name in _NAMED else _LONGEST
            return brief(" ".join(found.split()), longest)
    return ""
