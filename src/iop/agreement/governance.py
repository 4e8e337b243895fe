# SPDX-License-Identifier: MIT
"""How the parties steer together: *styrning*."""

from typing import ClassVar

import attrs

from ..values import Choice, Help, LongText, PartyKey, Shown, checked


__all__ = ["DecisionMode", "Governance", "Seat", "SteeringGroup"]


class DecisionMode(Choice):
    """How a group decides: *beslutsform*."""

    CONSENSUS = "consensus", "enighet", "consensus"
    MAJORITY = "majority", "majoritet", "majority"
    ADVISORY = (
        "advisory",
        "rådgivande, beslutar inte",
        "advisory, decides nothing",
    )


@attrs.frozen(kw_only=True, field_transformer=checked)
class Seat(Shown):
    """A seat in the steering group: *plats i styrgruppen*.

    It belongs to a role and not to a person.

    Attributes:
        role: The role that holds it, and no person's name.
        party: The party it belongs to.

    >>> Seat(role="stadsdelsdirektören", party="sdn").role
    'stadsdelsdirektören'
    """

    HELP: ClassVar[Help] = Help(
        "Plats i styrgruppen",
        "En plats i styrgruppen, som hör till en roll och inte till en person.",
        role="Rollen hos den som har platsen, till exempel stadsdelsdirektören. Skriv inget personnamn.",
        party="Välj den part som platsen hör till.",
    )

    role: str
    party: PartyKey | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class SteeringGroup(Shown):
    """The group that steers the cooperation: *styrgrupp*.

    Attributes:
        seats: The seats, by role; a group with none says that there is no
            steering group.
        is_minimum: Whether the seats are the least there must be, so that more
            may join. It is kept for the record alone.
        meetings_a_year: How many times a year it is to meet.
        decides_by: How it decides. It is kept for the record alone.
        task: What it is for. It is kept for the record alone.

    >>> SteeringGroup(seats=(Seat(role="ordföranden"),)).meetings_a_year
    """

    HELP: ClassVar[Help] = Help(
        "Styrgrupp",
        "Den grupp där parterna tillsammans styr samarbetet.",
        seats="De roller som har plats i styrgruppen. Finns ingen styrgrupp, ange att det inte finns några platser.",
        is_minimum="Svara ja om platserna är de som minst ska finnas, och fler kan tillkomma. Sparas som upplysning.",
        meetings_a_year="Hur många gånger om året gruppen ska träffas, till exempel 4.",
        decides_by="Välj hur gruppen beslutar, till exempel i enighet. Sparas som upplysning.",
        task="Vad gruppen har för uppgift. Sparas som upplysning.",
    )

    seats: tuple[Seat, ...] | None = None
    is_minimum: bool | None = None
    meetings_a_year: int | None = None
    decides_by: DecisionMode | None = None
    task: LongText | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Governance(Shown):
    """How the parties steer together: *styrning*.

    Attributes:
        steering_group: The joint group; an agreement without one states a
            group with no seats.
        working_groups: The names of other groups. It is kept for the record
            alone.
        public_influence: How far the public party may decide over the work.

    >>> Governance(public_influence="rådgivande").steering_group is None
    True
    >>> Governance(steering_group="ja")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Governance.steering_group: got "ja"; right is SteeringGroup, for example: SteeringGroup() [type.expected]
    """

    HELP: ClassVar[Help] = Help(
        "Styrning",
        "Hur parterna styr samarbetet tillsammans.",
        steering_group="Parternas gemensamma styrgrupp. Finns ingen, ange en styrgrupp utan platser.",
        working_groups="Namnen på andra grupper, till exempel arbetsgruppen för trygghet. Sparas som upplysning.",
        public_influence="Hur mycket den offentliga parten får bestämma över arbetet, till exempel att den bara är rådgivande.",
    )

    steering_group: SteeringGroup | None = None
    working_groups: tuple[str, ...] | None = None
    public_influence: LongText | None = None
