# SPDX-License-Identifier: MIT
"""Who enters the agreement: *parter*."""

from typing import ClassVar

import attrs

from ..values import (
    Choice,
    Day,
    Help,
    Key,
    Kind,
    LongText,
    OrganisationNumber,
    PartyKey,
    Shown,
    Text,
    checked,
)
from .participants import ParticipantRole


__all__ = [
    "LegalForm",
    "Organisation",
    "Party",
    "PublicBody",
    "PublicBodyKind",
    "Signatory",
]


class PublicBodyKind(Choice):
    """What kind of public body decides: *slag av offentlig part*."""

    DISTRICT_BOARD = "district-board", "stadsdelsnämnd", "district board"
    COMMITTEE = "committee", "nämnd", "committee"
    EXECUTIVE_BOARD = "executive-board", "kommunstyrelse", "executive board"
    COMPANY_BOARD = "company-board", "bolagsstyrelse", "company board"
    REGIONAL_BOARD = (
        "regional-board",
        "nämnd eller styrelse i region",
        "regional board",
    )
    STATE_AUTHORITY = "state-authority", "statlig myndighet", "state authority"
    MUNICIPALITY = "municipality", "kommun", "municipality"
    REGION = "region", "region", "region"
    COUNCIL = "council", "kommunfullmäktige", "municipal council"
    REGIONAL_COUNCIL = (
        "regional-council",
        "regionfullmäktige",
        "regional council",
    )
    WORKING_COMMITTEE = "working-committee", "utskott", "working committee"
    MUNICIPAL_ASSOCIATION = (
        "municipal-association",
        "kommunalförbund",
        "municipal association",
    )
    MUNICIPAL_COMPANY = (
        "municipal-company",
        "kommunalt bolag",
        "municipal company",
    )


class LegalForm(Choice):
    """The legal form of an organisation: *juridisk form*."""

    NON_PROFIT_ASSOCIATION = (
        "non-profit-association",
        "ideell förening",
        "non-profit association",
    )
    FOUNDATION = "foundation", "stiftelse", "foundation"
    FAITH_COMMUNITY = (
        "faith-community",
        "registrerat trossamfund",
        "registered faith community",
    )
    ECONOMIC_ASSOCIATION = (
        "economic-association",
        "ekonomisk förening",
        "economic association",
    )
    LIMITED_COMPANY = "limited-company", "aktiebolag", "limited company"
    LIMITED_DIVIDEND_COMPANY = (
        "limited-dividend-company",
        "aktiebolag med särskild vinstutdelningsbegränsning",
        "limited company with limited dividends",
    )
    OTHER = "other", "annan juridisk form", "another legal form"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Signatory(Shown):
    """Somebody who may sign for an organisation: *firmatecknare*.

    Attributes:
        role: The role: chair, treasurer.
        name: The person's name, where a document states it.
        jointly: Whether the right is held together with others. It is kept for
            the record alone.

    >>> Signatory(role="ordförande").role
    'ordförande'
    """

    HELP: ClassVar[Help] = Help(
        "Firmatecknare",
        "Den som får skriva under för organisationen.",
        role="Uppdraget i organisationen, till exempel ordförande eller kassör.",
        name="Personens namn, om det står i handlingarna.",
        jointly="Svara ja om personen bara får skriva under tillsammans med någon annan.",
    )

    role: str
    name: str | None = None
    jointly: bool | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class PublicBody(Shown):
    """A public party: *offentlig part*.

    In a municipality it is mostly a board that is the party and decides; its
    administration prepares the case. The municipality may also be the party
    itself, or sign for several of its boards.

    Attributes:
        key: The word other parts name it by.
        name: Its name.
        body_kind: What kind of body it is.
        municipality: The municipality (*kommun*) it belongs to.
        region: The region it belongs to.
        department: Its administration (*förvaltning*). It is kept for the
            record alone.
        number: Its corporate identity number.
        also_known_as: Other names the documents use for it.
        roles: What it does in the cooperation; for the record alone.
        signed_for_by: The party that signs for it; not stated is itself.
        succeeds: The parties that it has taken the place of, by their keys
            here or in earlier versions of the agreement.
        merged_in: Others that have merged into it, and were no parties. It is
            kept for the record alone.
        joined_on: Its first day as a party, if it joined during the term.
        left_on: Its last day as a party, if it left during the term.

    >>> PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd").name
    'Skärholmens stadsdelsnämnd'
    >>> PublicBody(key="sdn", name="")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: PublicBody.name: got ""; right is text that says something (leave out what is not stated), for example: trygghet [text.blank]
    """

    KIND: ClassVar[Kind] = Kind(
        "public-body", Text("offentlig part", "public body")
    )
    NOUN: ClassVar[str] = "party"

    key: Key
    name: str
    body_kind: PublicBodyKind | None = None
    municipality: str | None = None
    region: str | None = None
    department: str | None = None
    number: OrganisationNumber | None = None
    also_known_as: tuple[str, ...] | None = None
    roles: tuple[ParticipantRole, ...] | None = None
    signed_for_by: PartyKey | None = None
    succeeds: tuple[Key, ...] | None = None
    merged_in: tuple[str, ...] | None = None
    joined_on: Day | None = None
    left_on: Day | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Organisation(Shown):
    """An idea-based party: *idéburen organisation*.

    Attributes:
        key: The word other parts name it by.
        name: Its name.
        legal_form: Its legal form.
        number: Its corporate identity number.
        statutory_purpose: The purpose its statutes (*stadgar*) give.
        is_registered: Whether it is registered as idea-based.
        signatories: Who may sign for it.
        also_known_as: Other names the documents use for it.
        roles: What it does in the cooperation; for the record alone.
        signed_for_by: The party that signs for it; not stated is itself.
        succeeds: The parties that it has taken the place of, by their keys
            here or in earlier versions of the agreement.
        merged_in: Others that have merged into it, and were no parties. It is
            kept for the record alone.
        joined_on: Its first day as a party, if it joined during the term.
        left_on: Its last day as a party, if it left during the term.

    >>> Organisation(key="kfum", name="KFUM JKS Stockholm").number is None
    True
    """

    KIND: ClassVar[Kind] = Kind(
        "organisation",
        Text("idéburen organisation", "idea-based organisation"),
    )
    NOUN: ClassVar[str] = "party"

    key: Key
    name: str
    legal_form: LegalForm | None = None
    number: OrganisationNumber | None = None
    statutory_purpose: LongText | None = None
    is_registered: bool | None = None
    signatories: tuple[Signatory, ...] | None = None
    also_known_as: tuple[str, ...] | None = None
    roles: tuple[ParticipantRole, ...] | None = None
    signed_for_by: PartyKey | None = None
    succeeds: tuple[Key, ...] | None = None
    merged_in: tuple[str, ...] | None = None
    joined_on: Day | None = None
    left_on: Day | None = None


Party = PublicBody | Organisation
"""A party of either kind (*part*)."""
