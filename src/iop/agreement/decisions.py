# SPDX-License-Identifier: MIT
"""The case before the board: *ärendet*.

A proposal is not a decision. The board may decide something else than was
proposed, so the two are values of their own, and neither is read out of the
other.
"""

from typing import ClassVar

import attrs

from ..values import (
    Amount,
    AnnexKey,
    CaseNumber,
    Choice,
    Day,
    Key,
    LongText,
    PartyKey,
    Shown,
    checked,
)


__all__ = [
    "Annex",
    "Case",
    "Decision",
    "DecisionOutcome",
    "DecisionSubject",
    "Guideline",
    "Mandate",
    "Proposal",
    "Signature",
    "StatedSum",
]


class DecisionOutcome(Choice):
    """What the board made of the proposal: *beslutets innebörd*.

    Attributes:
        NOTED: It took note of it, or put it on file, and decided no more.
    """

    APPROVED = "approved", "bifall", "approved"
    CHANGED = "changed", "bifall med ändring", "approved with changes"
    TABLED = "tabled", "bordläggning", "tabled"
    REFERRED_BACK = "referred-back", "återremiss", "referred back"
    REJECTED = "rejected", "avslag", "rejected"
    NOTED = "noted", "anteckning till protokollet", "noted"

    @property
    def is_approval(self) -> bool:
        """Whether the board said yes, with changes or without."""
        return self in (DecisionOutcome.APPROVED, DecisionOutcome.CHANGED)


class DecisionSubject(Choice):
    """What a decision is on: *vad beslutet gäller*."""

    AGREEMENT = "agreement", "avtalet", "the agreement"
    AMENDMENT = "amendment", "en ändring av avtalet", "an amendment"
    EXTENSION = "extension", "en förlängning", "an extension"
    NO_EXTENSION = (
        "no-extension",
        "att inte förlänga",
        "not to extend the agreement",
    )
    ENDING = "ending", "att avsluta avtalet", "to end the agreement"
    TALKS = "talks", "att inleda samtal", "to open talks"
    FUNDING = "funding", "finansieringen", "the funding"
    ASSIGNMENT = (
        "assignment",
        "ett uppdrag till förvaltningen",
        "an assignment to the administration",
    )
    SENT_ON = (
        "sent-on",
        "att skicka ärendet vidare",
        "to send the case on",
    )
    OTHER = "other", "något annat", "something else"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Annex(Shown):
    """A document that belongs to another: *bilaga*.

    Attributes:
        key: The word other parts name it by.
        title: Its title.
        number: Its number in the list of annexes.

    >>> Annex(key="budget", title="Budget", number=2).number
    2
    """

    NOUN: ClassVar[str] = "annex"

    key: Key
    title: str
    number: int | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Guideline(Shown):
    """A guideline the agreement is made under: *riktlinje*.

    Attributes:
        title: Its title, as the document gives it.
        case_number: Its case number, as the document gives it.
        statement: What the document says that the guideline says.

    >>> print(Guideline(case_number=CaseNumber("171-85/2017")).case_number)
    171-85/2017
    """

    title: str | None = None
    case_number: CaseNumber | None = None
    statement: LongText | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class StatedSum(Shown):
    """A place where the papers state the sum: *angiven summa*.

    Attributes:
        place: Where: the heading it stands under.
        amount: The sum as it stands there.

    >>> StatedSum(place="Sammanfattning", amount=Amount.parse("850 000 kr")).place
    'Sammanfattning'
    """

    place: str
    amount: Amount


@attrs.frozen(kw_only=True, field_transformer=checked)
class Proposal(Shown):
    """What is proposed to the board: *förslag till beslut*.

    Attributes:
        text: The proposed decision.
        proposer: Who proposes it.
        amount: The sum it names.
        annex: The annex it asks the board to approve.
        on: The day of the proposal.

    >>> Proposal(text="Nämnden godkänner avtalet.").amount is None
    True
    """

    text: LongText
    proposer: str | None = None
    amount: Amount | None = None
    annex: AnnexKey | None = None
    on: Day | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Mandate(Shown):
    """The right to sign, or to enter the agreement: *uppdrag att teckna*.

    Attributes:
        role: The role that holds it.
        scope: What it covers. It is kept for the record alone.

    >>> Mandate(role="stadsdelsdirektören").role
    'stadsdelsdirektören'
    """

    role: str
    scope: LongText | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Decision(Shown):
    """What a board decided: *beslut*.

    Attributes:
        key: The word other parts name it by.
        by: The party whose board decided, or the participant that did: a
            council, a working committee.
        on: The day of the decision.
        subject: What it is on; not stated is the agreement.
        outcome: What it made of the proposal.
        text: The decision.
        amount: The sum it names.
        condition: What it hangs on: that another body decides on the funding,
            say.
        is_condition_met: Whether that has come about.
        mandate: Who may sign. It is kept for the record alone.
        case_number: The case number it is kept under, if it has its own.
        is_delegated: Whether somebody decided on delegation, in the place of
            the board.
        motions: Motions that fell (*yrkanden*), kept for the record alone.
        announced_on: The day it was announced on the notice board
            (*anslagstavla*) that the minutes with the decision had been
            approved; of a joint committee, the last of those days.
        reservations: Reservations against it, kept for the record alone.
        votes_for: Votes for it, kept for the record alone.
        votes_against: Votes against it, kept for the record alone.
        votes_abstained: Members who did not vote, kept for the record alone.

    >>> decision = Decision(key="beslut", outcome=DecisionOutcome.CHANGED)
    >>> decision.on is None, decision.may_approve
    (True, True)
    """

    NOUN: ClassVar[str] = "decision"

    key: Key
    by: PartyKey | None = None
    on: Day | None = None
    subject: DecisionSubject | None = None
    outcome: DecisionOutcome | None = None
    text: LongText | None = None
    amount: Amount | None = None
    condition: LongText | None = None
    is_condition_met: bool | None = None
    mandate: Mandate | None = None
    case_number: CaseNumber | None = None
    is_delegated: bool | None = None
    motions: tuple[LongText, ...] | None = None
    announced_on: Day | None = None
    reservations: tuple[LongText, ...] | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    votes_abstained: int | None = None

    @property
    def may_approve(self) -> bool:
        """Whether it approves the agreement, as far as it is stated.

        Where it says neither what it is on nor what came of it, it may.
        """
        is_on_it = self.subject in (None, DecisionSubject.AGREEMENT)
        return is_on_it and (self.outcome is None or self.outcome.is_approval)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Signature(Shown):
    """That a party has signed the agreement: *underskrift*.

    Attributes:
        party: The party.
        on: The day.
        role: The role that signed.

    >>> from datetime import date
    >>> Signature(party="sdn", on=date(2018, 3, 1)).role is None
    True
    """

    party: PartyKey
    on: Day | None = None
    role: str | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Case(Shown):
    """The case before the board, and its papers: *ärende*.

    Attributes:
        document: What document the facts are taken from
            (*tjänsteutlåtande*).
        pages: How many pages it has.
        dated: The day of the document. It is kept for the record alone.
        decider: The party whose board decides, or the participant that does.
        prepared_by: The unit that prepared it (*ärendets beredning*). It is
            kept for the record alone.
        proposal: What is proposed.
        sums: Every place where the papers state the sum.
        decisions: What has been decided.
        annexes: The annexes listed.
        agreement_annex: The annex that holds the agreement itself.

    >>> Case(document="tjänsteutlåtande", pages=3).decisions is None
    True
    >>> Case(pages=3.0)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Case.pages: got the float 3.0; right is a whole number, for example: 4 [count.expected]
    """

    document: str | None = None
    pages: int | None = None
    dated: Day | None = None
    decider: PartyKey | None = None
    prepared_by: str | None = None
    proposal: Proposal | None = None
    sums: tuple[StatedSum, ...] | None = None
    decisions: tuple[Decision, ...] | None = None
    annexes: tuple[Annex, ...] | None = None
    agreement_annex: AnnexKey | None = None
