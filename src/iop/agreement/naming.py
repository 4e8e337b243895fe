# SPDX-License-Identifier: MIT
"""What the parts of an agreement are called by people: *benämningar*.

A key is for programs. A person reads *KFUM JKS Stockholm* and *Redovisning 2
(slutredovisning)*, in a finding as in a list of what to do.
"""

import functools
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from ..values import (
    Amount,
    Choice,
    PointerError,
    Sentence,
    Text,
    brief,
    find,
    join,
    read,
    split,
)
from .agreement import Agreement
from .unread import UnreadError, first_unread


__all__ = [
    "BY_NAME",
    "ROWS",
    "Names",
    "called_after",
    "detail_of",
    "details_of",
    "noun_of",
    "places_of",
]

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
    "other_notices": Text("Uppsägning", "Notice"),
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

BY_NAME = ("parties", "participants")
"""The lists whose parts are called by their own names alone."""

_DETAILS = ("name", "title", "heading", "description", "role", "amount")
"""The fields that tell one part of a list from another, the best first."""

_OWN_DETAILS = {
    "annex_agreements": ("organisation",),
    "appropriations": ("purpose", "total"),
    "assessments": ("subject",),
    "clauses": ("heading", "subject"),
    "contributions": ("description", "party"),
    "decisions": ("by",),
    "endings": ("kind",),
    "evidence": ("document",),
    "reports": ("kind",),
    "signatures": ("party", "role"),
    "sums": ("place",),
    "volumes": ("unit",),
}
"""Those fields where they are others, by the name of the list."""

_OF_PARTIES = ("party", "organisation", "by")
"""The fields that name a party by its key."""

_LONGEST = 24
"""How many letters are shown of what tells a part of a list from others."""

_LONGEST_NAME = 60
"""How many letters are shown of a name that stands by itself."""

_LONGEST_NUMBER = 9
"""How many digits a place in a list has at most."""

_AGREEMENT = Text("Avtalet", "The agreement"), Text("avtalet", "the agreement")
_NUMBERED = Text("{noun} {number}", "{noun} {number}")
_DETAILED = Text("{noun} {number} ({detail})", "{noun} {number} ({detail})")
_WITHIN = Text("{outer} › {inner}", "{outer} › {inner}")
_ONE = {
    "activity": Text("en aktivitet", "an activity"),
    "annex": Text("en bilaga", "an annex"),
    "appropriation": Text("ett anslag", "an appropriation"),
    "contribution": Text("en insats", "a contribution"),
    "cost": Text("en kostnadspost", "a line of the budget"),
    "decision": Text("ett beslut", "a decision"),
    "extension": Text("en förlängning", "an extension"),
    "goal": Text("ett mål", "a goal"),
    "indicator": Text("en indikator", "an indicator"),
    "instalment": Text("en delutbetalning", "an instalment"),
    "milestone": Text("en milstolpe", "a milestone"),
    "party": Text("en part", "a party"),
    "report": Text("en redovisning", "a report"),
    "undertaking": Text("ett åtagande", "an undertaking"),
    "volume": Text("en volym", "a volume"),
}


def places_of(agreement: Agreement) -> Mapping[tuple[str, str], str]:
    """Return where each part stands that has a key: *var delarna står*.

    Args:
        agreement: The agreement.

    Returns:
        JSON Pointers, by the ``NOUN`` of the class of the part, and its key;
        of two parts by one key, to the first.

    >>> from iop.agreement import Goal, Purpose
    >>> goals = (Goal(key="trygghet", description="ökad trygghet"),)
    >>> places_of(Agreement(purpose=Purpose(goals=goals)))
    {('goal', 'trygghet'): '/purpose/goals/0'}
    """
    found: dict[tuple[str, str], str] = {}
    for place, _, part in find(agreement, _is_named):
        found.setdefault((part.NOUN, part.key), place)
    return found


def _is_named(kind: object) -> bool:
    """Return whether parts of this type have keys."""
    return hasattr(kind, "NOUN")


def called_after(
    place: str, agreement: Agreement, *, is_within: bool = False
) -> Sentence | Text | str:
    """Return what the part that a place lies in is called: *benämning*.

    Args:
        place: JSON Pointer to the part, or to something in it.
        agreement: The agreement.
        is_within: Whether it stands within a sentence, so that the noun has a
            small letter.

    Returns:
        The name of a party; of another part its noun, its number and what
        tells it apart; of what lies in no list, that it is the agreement.

    >>> from iop.agreement import Goal, Purpose
    >>> goals = (Goal(key="trygghet", description="ökad trygghet"),)
    >>> agreement = Agreement(purpose=Purpose(goals=goals))
    >>> called_after("/purpose/goals/0", agreement).fill("sv")
    'Mål 1 (ökad trygghet)'
    >>> called_after("/name", agreement, is_within=True).sv
    'avtalet'
    """
    tokens = split(place)
    numbers = [
        at
        for at, token in enumerate(tokens)
        if at
        and token.isdecimal()
        and len(token) <= _LONGEST_NUMBER
        and tokens[at - 1] in ROWS
    ]
    if not numbers:
        return _AGREEMENT[is_within]
    *outer, end = numbers
    name, number = tokens[end - 1], int(tokens[end]) + 1
    part = _value(agreement, join(*tokens[: end + 1]))
    detail = detail_of(name, part, agreement)
    if name in BY_NAME and isinstance(detail, str):
        return detail
    noun = (
        _cased(ROWS[name], str.lower)
        if is_within and not outer
        else ROWS[name]
    )
    found = (
        Sentence.of(_NUMBERED, noun=noun, number=str(number))
        if detail is None
        else Sentence.of(
            _DETAILED, noun=noun, number=str(number), detail=detail
        )
    )
    if not outer:
        return found
    above = join(*tokens[: outer[-1] + 1])
    return Sentence.of(
        _WITHIN,
        outer=called_after(above, agreement, is_within=is_within),
        inner=found,
    )


def _cased(noun: Text, case: Callable[[str], str]) -> Text:
    """Write the first letter of a noun otherwise."""
    return Text(*(case(word[0]) + word[1:] for word in (noun.sv, noun.en)))


def _value(agreement: Agreement, pointer: str) -> object:
    """Read a place, if it is there."""
    try:
        return read(agreement, pointer)
    except (PointerError, UnreadError):
        return None


def noun_of(noun: str) -> Text:
    """Return what any part of a kind is called: *en part*.

    Args:
        noun: The ``NOUN`` of its class.

    >>> noun_of("report").sv
    'en redovisning'
    """
    return _ONE[noun]


@attrs.frozen
class Names:
    """What people call the parts that keys name: *namn för nycklar*.

    Attributes:
        versions: The versions of the agreement that a part may stand in; the
            first that has it counts.

    >>> Names((Agreement(),)).of("report", "del-1").sv
    'En redovisning'
    """

    versions: tuple[Agreement, ...]

    def of(
        self, noun: str, key: Any, *, is_within: bool = False
    ) -> Sentence | Text | str:
        """Return what people call the part that a key names.

        Args:
            noun: The ``NOUN`` of the class of the part.
            key: The key.
            is_within: Whether it stands within a sentence, so that the noun
                has a small letter.

        Returns:
            What it is called in the first version that has it; where none
            has, what any such part is called.
        """
        for version, places in self._places:
            if (noun, key) in places:
                return called_after(
                    places[noun, key], version, is_within=is_within
                )
        text = noun_of(noun)
        return text if is_within else _cased(text, str.upper)

    @functools.cached_property
    def _places(
        self,
    ) -> tuple[tuple[Agreement, Mapping[tuple[str, str], str]], ...]:
        """Where the parts of each version stand, looked up once."""
        return tuple((one, places_of(one)) for one in self.versions)


def details_of(name: str) -> tuple[str, ...]:
    """Return the fields that tell one part of a list from the others.

    The best stands first. In Swedish *kännetecken*.

    >>> details_of("reports")
    ('kind',)
    """
    return _OWN_DETAILS.get(name, _DETAILS)


def detail_of(
    name: str, value: object, agreement: Agreement
) -> Choice | Amount | str | None:
    """Return what tells one part of a list from the others: *kännetecken*.

    Args:
        name: The name of the list.
        value: The part.
        agreement: The agreement, which has the names of the parties.

    >>> from iop.agreement import Goal
    >>> goal = Goal(key="trygghet", description="ökad trygghet")
    >>> detail_of("goals", goal, Agreement())
    'ökad trygghet'
    """
    if not attrs.has(type(value)):
        return None
    for field in details_of(name):
        try:
            found = getattr(value, field, None)
            if field in _OF_PARTIES and isinstance(found, str):
                found = agreement.named(found)
            if first_unread(found) is not None:
                continue
        except UnreadError:
            # What cannot be read in a draft tells nothing apart.
            continue
        if isinstance(found, Choice | Amount):
            return found
        if isinstance(found, str) and found.strip():
            longest = _LONGEST_NAME if name in BY_NAME else _LONGEST
            return brief(" ".join(found.split()), longest)
    return None
