# SPDX-License-Identifier: MIT
"""Those who take part beside the parties: *medverkande*.

A principal, a landlord, a funder, a council that decides: they may undertake,
contribute, decide and evaluate. They are no parties, and do not sign.
"""

from typing import ClassVar

import attrs

from ..values import Choice, Help, Key, OrganisationNumber, Shown, checked


__all__ = ["Participant", "ParticipantRole"]


class ParticipantRole(Choice):
    """What somebody does in the cooperation: *roll i samarbetet*."""

    COORDINATOR = "coordinator", "samordnare", "coordinator"
    RECIPIENT = (
        "recipient",
        "bidragsmottagare",
        "recipient of the money",
    )
    PRINCIPAL = "principal", "huvudman", "principal"
    CLIENT = "client", "uppdragsgivare", "client"
    LANDLORD = "landlord", "hyresvärd", "landlord"
    HOST = "host", "värd", "host"
    FUNDER = "funder", "finansiär", "funder"
    PARTNER = "partner", "samarbetspartner", "cooperation partner"
    DECIDES = "decides", "beslutsfattare", "decision-maker"
    EVALUATOR = "evaluator", "utvärderare", "evaluator"
    OTHER = "other", "annan roll", "another role"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Participant(Shown):
    """Somebody who takes part beside the parties: *medverkande*.

    Its key may stand wherever a party is named: who undertakes, gives or
    decides. It does not sign, and no rule counts it as a party. Money that it
    gives is no public money of the parties.

    Attributes:
        key: A short name, used only to refer to it, such as landlord. No party
            may have the same.
        name: Its name.
        roles: What it does in the cooperation. It is kept for the record
            alone.
        number: Its corporate identity number.
        also_known_as: Other names the documents use for it.
        is_only_willing: Whether it has said that it is willing to, and no
            more. It is kept for the record alone.

    >>> Participant(
    ...     key="kf",
    ...     name="Kommunfullmäktige",
    ...     roles=(ParticipantRole.DECIDES,),
    ... ).roles[0].text.sv
    'beslutsfattare'
    """

    NOUN: ClassVar[str] = "party"

    HELP: ClassVar[Help] = Help(
        "Medverkande",
        "Någon som medverkar i samarbetet utan att vara part, och som inte skriver under.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel hyresvärden. Ingen part får ha samma.",
        name="Den medverkandes namn så som det står i handlingarna, till exempel Kommunfullmäktige.",
        roles="Välj vad den medverkande gör i samarbetet, till exempel hyresvärd. Sparas som upplysning.",
        number="Organisationsnumret, tio siffror, till exempel 212000-0142.",
        also_known_as="Andra namn som handlingarna använder för den medverkande, till exempel värden.",
        is_only_willing="Svara ja om den medverkande bara har sagt sig vara villig att medverka, och inte mer. Sparas som upplysning.",
    )

    key: Key
    name: str
    roles: tuple[ParticipantRole, ...] | None = None
    number: OrganisationNumber | None = None
    also_known_as: tuple[str, ...] | None = None
    is_only_willing: bool | None = None
