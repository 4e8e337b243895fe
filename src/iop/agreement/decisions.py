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
    Help,
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
        key: A short name, used only to refer to it, such as annex-1.
        title: Its title.
        number: Its number among the annexes.

    >>> Annex(key="budget", title="Budget", number=2).number
    2
    """

    NOUN: ClassVar[str] = "annex"
    HELP: ClassVar[Help] = Help(
        "Bilaga",
        "En handling som är fogad till en annan, till exempel avtalet till tjänsteutlåtandet.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel bilaga-1.",
        title="Bilagans titel, till exempel Budget.",
        number="Bilagans nummer bland bilagorna, till exempel 2.",
    )

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

    HELP: ClassVar[Help] = Help(
        "Riktlinje",
        "En riktlinje som avtalet bygger på.",
        title="Riktlinjens titel, som den står i handlingen.",
        case_number="Riktlinjens diarienummer, som det är skrivet i handlingen, till exempel 171-85/2017.",
        statement="Vad handlingen säger att det står i riktlinjen.",
    )

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

    HELP: ClassVar[Help] = Help(
        "Angiven summa",
        "Ett ställe i handlingarna där summan står.",
        place="Rubriken som summan står under, till exempel Sammanfattning.",
        amount="Summan som den står just där, till exempel 850 000 kr.",
    )

    place: str
    amount: Amount


@attrs.frozen(kw_only=True, field_transformer=checked)
class Proposal(Shown):
    """What is proposed to the board: *förslag till beslut*.

    Attributes:
        text: The proposed decision, as the document words it.
        proposer: Who proposes it.
        amount: The sum it names.
        annex: The annex it asks the board to approve.
        on: The day on which it was put forward.

    >>> Proposal(text="Nämnden godkänner avtalet.").amount is None
    True
    """

    HELP: ClassVar[Help] = Help(
        "Förslag till beslut",
        "Vad nämnden föreslås besluta.",
        text="Det föreslagna beslutet, som det står i handlingen, till exempel: Nämnden godkänner avtalet.",
        proposer="Vem som lägger fram förslaget, till exempel förvaltningen.",
        amount="Summan som förslaget nämner, till exempel 850 000 kr.",
        annex="Välj den bilaga som nämnden föreslås godkänna.",
        on="Dagen då förslaget lades fram.",
    )

    text: LongText
    proposer: str | None = None
    amount: Amount | None = None
    annex: AnnexKey | None = None
    on: Day | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Mandate(Shown):
    """The right to sign, or to enter the agreement: *uppdrag att teckna*.

    Attributes:
        role: The role of whoever holds it.
        scope: What it covers. It is kept for the record alone.

    >>> Mandate(role="stadsdelsdirektören").role
    'stadsdelsdirektören'
    """

    HELP: ClassVar[Help] = Help(
        "Uppdrag att teckna",
        "Rätten att skriva under eller ingå avtalet.",
        role="Rollen för den som har uppdraget, till exempel stadsdelsdirektören.",
        scope="Vad uppdraget gäller, till exempel att teckna avtalet. Sparas som upplysning.",
    )

    role: str
    scope: LongText | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Decision(Shown):
    """What a board, or somebody else, has decided: *beslut*.

    Attributes:
        key: A short name, used only to refer to it, such as decision-1.
        by: The party whose board decided, or the participant that did: a
            council, a working committee.
        on: The day of the decision.
        subject: What it is on; not stated is the agreement.
        outcome: What was decided on the proposal. That it was tabled or
            referred back is no approval.
        text: The decision, in its own words.
        amount: The sum it names.
        condition: What it depends on: that another body grants the funding,
            say.
        is_condition_met: Whether that condition is met.
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
        votes_abstained: Members who abstained, kept for the record alone.

    >>> decision = Decision(key="beslut", outcome=DecisionOutcome.CHANGED)
    >>> decision.on is None, decision.may_approve
    (True, True)
    """

    NOUN: ClassVar[str] = "decision"
    HELP: ClassVar[Help] = Help(
        "Beslut",
        "Vad en nämnd eller någon annan har beslutat.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel beslut-1.",
        by="Välj den part vars nämnd eller styrelse beslutade, eller den medverkande som gjorde det, till exempel kommunfullmäktige.",
        on="Dagen då beslutet fattades, till exempel nämndens sammanträdesdag.",
        subject="Välj vad beslutet gäller. Tomt betyder att det gäller avtalet.",
        outcome="Välj vad som beslutades om förslaget, till exempel bifall. Återremiss och bordläggning räknas inte som godkännande.",
        text="Beslutet, ord för ord som det är skrivet.",
        amount="Summan som beslutet nämner, till exempel 850 000 kr.",
        condition="Vad som krävs för att beslutet ska gälla, till exempel att en annan nämnd beviljar pengarna. Lämna tomt om inget villkor finns.",
        is_condition_met="Svara ja om villkoret är uppfyllt, nej om det ännu inte är det.",
        mandate="Den som fick uppdraget att skriva under eller ingå avtalet. Sparas som upplysning.",
        case_number="Beslutets diarienummer, om det har ett eget, till exempel 1.2.1-412-2023.",
        is_delegated="Svara ja om någon beslutade på delegation, i nämndens ställe.",
        motions="Yrkanden som inte fick bifall, ett i taget. Sparas som upplysning.",
        announced_on="Dagen då det tillkännagavs på anslagstavlan att protokollet med beslutet var justerat. För en gemensam nämnd: den sista av dagarna.",
        reservations="Reservationer mot beslutet, en i taget. Sparas som upplysning.",
        votes_for="Antal röster för beslutet. Sparas som upplysning.",
        votes_against="Antal röster emot beslutet. Sparas som upplysning.",
        votes_abstained="Antal som avstod från att rösta. Sparas som upplysning.",
    )

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
        party: The party that has signed.
        on: The day on which it signed.
        role: The role of whoever signed for it.

    >>> from datetime import date
    >>> Signature(party="sdn", on=date(2018, 3, 1)).role is None
    True
    """

    HELP: ClassVar[Help] = Help(
        "Underskrift",
        "Att en part har skrivit under avtalet.",
        party="Välj den part som har skrivit under.",
        on="Dagen då parten skrev under.",
        role="Rollen för den som skrev under, till exempel stadsdelsdirektören.",
    )

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
        decisions: What has been decided; a proposal is no decision.
        annexes: The annexes that the document lists.
        agreement_annex: The annex that holds the agreement itself.

    >>> Case(document="tjänsteutlåtande", pages=3).decisions is None
    True
    >>> Case(pages=3.0)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Case.pages: got the float 3.0; right is a whole number, for example: 4 [count.expected]
    """

    HELP: ClassVar[Help] = Help(
        "Ärende",
        "Ärendet hos nämnden, och dess handlingar.",
        document="Handlingen som uppgifterna är hämtade ur, till exempel tjänsteutlåtande.",
        pages="Antal sidor i handlingen.",
        dated="Handlingens datum. Sparas som upplysning.",
        decider="Välj den part vars nämnd eller styrelse beslutar, eller den medverkande som gör det.",
        prepared_by="Enheten eller avdelningen som har berett ärendet. Står ofta under Ärendets beredning. Sparas som upplysning.",
        proposal="Vad nämnden föreslås besluta.",
        sums="Varje ställe i handlingarna där summan står. Då syns om summorna är lika.",
        decisions="De beslut som har fattats. Ett förslag till beslut är inget beslut.",
        annexes="Bilagorna som handlingen räknar upp.",
        agreement_annex="Välj den bilaga som är själva avtalet.",
    )

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
