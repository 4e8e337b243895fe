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
        jointly: Whether the person may sign only together with somebody else.
            It is kept for the record alone.

    >>> Signatory(role="ordförande").role
    'ordförande'
    """

    HELP: ClassVar[Help] = Help(
        "Firmatecknare",
        "Den som får skriva under för organisationen.",
        role="Uppdraget i organisationen, till exempel ordförande eller kassör.",
        name="Personens namn, om det står i handlingarna.",
        jointly="Svara ja om personen bara får skriva under tillsammans med någon annan. Sparas som upplysning.",
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
        key: A short name, used only to refer to it, such as board.
        name: Its name.
        body_kind: What kind of body it is.
        municipality: The municipality (*kommun*) it belongs to; left empty for
            one that belongs to none, such as a region.
        region: The region it belongs to.
        department: The administration (*förvaltning*) that works for it. It is
            kept for the record alone.
        number: Its corporate identity number.
        also_known_as: Other names the documents use for it.
        roles: What it does in the cooperation. It is kept for the record
            alone.
        signed_for_by: The party that signs for it; left empty where it signs
            for itself.
        succeeds: The parties that it has taken the place of, in this agreement
            or in an earlier version of it.
        merged_in: Others that have merged into it, and were no parties. It is
            kept for the record alone.
        joined_on: Its first day as a party; left empty where it has been one
            from the start.
        left_on: Its last day as a party; left empty where it still is one.

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

    HELP: ClassVar[Help] = Help(
        "Offentlig part",
        "En nämnd, en kommun, en region eller någon annan offentlig part i avtalet.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel nämnden.",
        name="Partens hela namn så som det står i avtalet, till exempel Skärholmens stadsdelsnämnd.",
        body_kind="Välj vilket slags offentlig part det är, till exempel stadsdelsnämnd eller kommunstyrelse.",
        municipality="Den kommun som parten hör till, till exempel Stockholm. Lämna tomt om parten inte hör till någon kommun, till exempel en region.",
        region="Den region som parten hör till, till exempel Region Skåne.",
        department="Den förvaltning som arbetar åt parten, till exempel Skärholmens stadsdelsförvaltning. Sparas som upplysning.",
        number="Organisationsnumret, tio siffror, till exempel 212000-0142.",
        also_known_as="Andra namn som handlingarna använder för parten, till exempel stadsdelsnämnden.",
        roles="Välj vad parten gör i samarbetet, till exempel samordnare. Sparas som upplysning.",
        signed_for_by="Välj den part som skriver under åt den här. Lämna tomt om parten skriver under själv.",
        succeeds="Välj den eller de parter som den här har ersatt, i det här avtalet eller i en tidigare version av det.",
        merged_in="Namnen på andra som har gått upp i parten utan att själva ha varit parter. Sparas som upplysning.",
        joined_on="Första dagen som part, till exempel 2019-01-01. Lämna tomt om parten har varit med från början.",
        left_on="Sista dagen som part, till exempel 2019-12-31. Lämna tomt om parten är kvar.",
    )

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
        key: A short name, used only to refer to it, such as association.
        name: Its name.
        legal_form: Its legal form.
        number: Its corporate identity number.
        statutory_purpose: Its purpose, as its statutes (*stadgar*) or an
            equivalent document gives it.
        is_registered: Whether it is registered as idea-based by
            Kammarkollegiet.
        signatories: Who may sign for it.
        also_known_as: Other names the documents use for it.
        roles: What it does in the cooperation. It is kept for the record
            alone.
        signed_for_by: The party that signs for it; left empty where it signs
            for itself.
        succeeds: The parties that it has taken the place of, in this agreement
            or in an earlier version of it.
        merged_in: Others that have merged into it, and were no parties. It is
            kept for the record alone.
        joined_on: Its first day as a party; left empty where it has been one
            from the start.
        left_on: Its last day as a party; left empty where it still is one.

    >>> Organisation(key="kfum", name="KFUM JKS Stockholm").number is None
    True
    """

    KIND: ClassVar[Kind] = Kind(
        "organisation",
        Text("idéburen organisation", "idea-based organisation"),
    )
    NOUN: ClassVar[str] = "party"

    HELP: ClassVar[Help] = Help(
        "Idéburen organisation",
        "En idéburen organisation som är part i avtalet, till exempel en ideell förening.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel föreningen.",
        name="Organisationens hela namn så som det står i avtalet, till exempel KFUM JKS Stockholm.",
        legal_form="Välj organisationens juridiska form, till exempel ideell förening. Titta i stadgarna om du är osäker.",
        number="Organisationsnumret, tio siffror, till exempel 802000-0009.",
        statutory_purpose="Organisationens ändamål så som det står i stadgarna eller en motsvarande handling.",
        is_registered="Svara ja om organisationen är registrerad som idéburen organisation hos Kammarkollegiet.",
        signatories="De som får skriva under för organisationen. Titta i stadgarna eller i styrelsens protokoll.",
        also_known_as="Andra namn som handlingarna använder för organisationen, till exempel KFUM.",
        roles="Välj vad organisationen gör i samarbetet, till exempel bidragsmottagare. Sparas som upplysning.",
        signed_for_by="Välj den part som skriver under åt den här. Lämna tomt om parten skriver under själv.",
        succeeds="Välj den eller de parter som den här har ersatt, i det här avtalet eller i en tidigare version av det.",
        merged_in="Namnen på andra som har gått upp i parten utan att själva ha varit parter. Sparas som upplysning.",
        joined_on="Första dagen som part, till exempel 2019-01-01. Lämna tomt om parten har varit med från början.",
        left_on="Sista dagen som part, till exempel 2019-12-31. Lämna tomt om parten är kvar.",
    )

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
