# SPDX-License-Identifier: MIT
"""How the agreement came about: *beslut och underskrifter*."""

from typing import ClassVar

import attrs

from ..agreement import DecisionOutcome, DecisionSubject
from ..values import (
    CaseNumber,
    Choice,
    DecisionKey,
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
        note: What more is said of it.
        proposer: Who proposed it.

    >>> from datetime import date
    >>> Proposed(key="forslag", on=date(2018, 2, 1)).proposer is None
    True
    """

    KIND: ClassVar[Kind] = Kind("proposed", Step.PROPOSED.text)

    proposer: str | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Decided(EntryFacts):
    """What the board decided: *beslutat*.

    Attributes:
        key: The word other entries name it by.
        on: The day of the decision.
        note: What more is said of it.
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
        note: What more is said of it.
        case_number: The case number of the court. It is kept for the record
            alone.

    >>> from datetime import date
    >>> Appealed(key="overklagande", on=date(2018, 3, 1)).note is None
    True
    """

    KIND: ClassVar[Kind] = Kind("appealed", Step.APPEALED.text)

    case_number: CaseNumber | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class AppealSettled(EntryFacts):
    """What came of an appeal: *avgjort överklagande*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was settled.
        note: What more is said of it.
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

    outcome: AppealOutcome


@attrs.frozen(kw_only=True, field_transformer=checked)
class Signed(EntryFacts):
    """That a party signed: *undertecknat*.

    Attributes:
        key: The word other entries name it by.
        on: The day it signed.
        note: What more is said of it.
        party: The party.

    >>> from datetime import date
    >>> Signed(key="kfum", on=date(2018, 3, 1), party="kfum").party
    'kfum'
    """

    KIND: ClassVar[Kind] = Kind("signed", Step.SIGNED.text)

    party: PartyKey
