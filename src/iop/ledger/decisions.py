# SPDX-License-Identifier: MIT
"""How the agreement came about: *beslut och underskrifter*."""

from typing import ClassVar

import attrs

from ..agreement import DecisionOutcome, DecisionSubject
from ..values import (
    CaseNumber,
    Choice,
    DecisionKey,
    Help,
    Kind,
    PartyKey,
    Text,
    checked,
)
from .entry import EntryFacts
from .lifecycle import Step


__all__ = [
    "AppealOutcome",
    "AppealSettled",
    "Appealed",
    "Decided",
    "Proposed",
    "Signed",
]


class AppealOutcome(Choice):
    """What came of an appeal: *överklagandets utgång*."""

    DISMISSED = "dismissed", "beslutet står fast", "the decision stands"
    NOT_HEARD = (
        "not-heard",
        "överklagandet avvisades",
        "the appeal was not heard",
    )
    SET_ASIDE = "set-aside", "beslutet upphävs", "the decision is set aside"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Proposed(EntryFacts):
    """That the agreement was proposed to the board: *föreslaget*.

    Attributes:
        key: The word other entries name it by.
        on: The day of the proposal.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        proposer: Who proposed it. It is kept for the record alone.

    >>> from datetime import date
    >>> Proposed(key="forslag", on=date(2018, 2, 1)).proposer is None
    True
    """

    KIND: ClassVar[Kind] = Kind("proposed", Step.PROPOSED.text)
    HELP: ClassVar[Help] = Help(
        "Föreslaget",
        "Avtalet eller en ändring av det har lagts fram för nämnden eller styrelsen som ett förslag till beslut.",
        proposer="Den som lade fram förslaget, till exempel förvaltningen. Sparas som upplysning.",
    )

    proposer: str | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Decided(EntryFacts):
    """What the board decided: *beslutat*.

    Attributes:
        key: The word other entries name it by.
        on: The day of the decision.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        outcome: What the board made of the proposal.
        subject: What the decision is on; not stated is the agreement or,
            while it runs, an amendment of it.
        by: The party whose board decided.
        decision: The decision, where the agreement holds it.

    >>> from datetime import date
    >>> Decided(
    ...     key="beslut",
    ...     on=date(2018, 2, 22),
    ...     outcome=DecisionOutcome.APPROVED,
    ... ).outcome.text.sv
    'bifall'
    """

    KIND: ClassVar[Kind] = Kind("decided", Text("beslutat", "decided"))
    HELP: ClassVar[Help] = Help(
        "Beslutat",
        "Nämnden eller styrelsen har fattat ett beslut.",
        outcome="Välj vad beslutet blev enligt protokollet, till exempel bifall eller återremiss.",
        subject="Välj vad beslutet gäller. Lämnas det tomt räknas det som ett beslut om avtalet eller, medan avtalet gäller, om en ändring av det.",
        by="Välj den part vars nämnd eller styrelse har fattat beslutet.",
        decision="Välj beslutet om det redan finns bland avtalets beslut.",
    )

    outcome: DecisionOutcome
    subject: DecisionSubject | None = None
    by: PartyKey | None = None
    decision: DecisionKey | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Appealed(EntryFacts):
    """That a decision was appealed against: *överklagat*.

    Attributes:
        key: The word other entries name it by.
        on: The day of the appeal.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        case_number: The court's number of the case. It is kept for the record
            alone.

    >>> from datetime import date
    >>> Appealed(key="overklagande", on=date(2018, 3, 1)).note is None
    True
    """

    KIND: ClassVar[Kind] = Kind("appealed", Step.APPEALED.text)
    HELP: ClassVar[Help] = Help(
        "Överklagat",
        "Någon har överklagat beslutet.",
        case_number="Domstolens målnummer, till exempel 3165-19. Sparas som upplysning.",
    )

    case_number: CaseNumber | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class AppealSettled(EntryFacts):
    """What came of an appeal: *överklagande avgjort*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was settled.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        outcome: Whether the decision stands.

    >>> from datetime import date
    >>> AppealSettled(
    ...     key="dom", on=date(2018, 9, 3), outcome=AppealOutcome.DISMISSED
    ... ).outcome.text.en
    'the decision stands'
    """

    KIND: ClassVar[Kind] = Kind(
        "appeal-settled", Text("överklagande avgjort", "the appeal settled")
    )
    HELP: ClassVar[Help] = Help(
        "Överklagande avgjort",
        "Överklagandet av beslutet har avgjorts.",
        outcome="Välj hur överklagandet slutade: om beslutet står fast, om överklagandet avvisades eller om beslutet upphävs.",
    )

    outcome: AppealOutcome


@attrs.frozen(kw_only=True, field_transformer=checked)
class Signed(EntryFacts):
    """That a party signed: *undertecknat av en part*.

    Attributes:
        key: The word other entries name it by.
        on: The day it signed.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        party: The party.

    >>> from datetime import date
    >>> Signed(key="kfum", on=date(2018, 3, 1), party="kfum").party
    'kfum'
    """

    KIND: ClassVar[Kind] = Kind("signed", Step.SIGNED.text)
    HELP: ClassVar[Help] = Help(
        "Undertecknat av en part",
        "En part har skrivit under avtalet eller en ändring av det.",
        party="Välj den part som har skrivit under. Lägg till en händelse för varje part.",
    )

    party: PartyKey
