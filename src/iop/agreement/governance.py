# SPDX-License-Identifier: MIT
"""How the parties steer together: *styrning*."""

import attrs

from ..values import Choice, LongText, PartyKey, Shown, checked


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
    """A seat in the steering group, by role and not by person: *plats*.

    Attributes:
        role: The role that holds it.
        party: The party it belongs to.

    >>> Seat(role="stadsdelsdirektören", party="sdn").role
    'stadsdelsdirektören'
    """

    role: str
    party: PartyKey | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class SteeringGroup(Shown):
    """The group that steers the cooperation: *styrgrupp*.

    Attributes:
        seats: The seats.
        is_minimum: Whether the seats are the least there must be, so that more
            may join. It is kept for the record alone.
        meetings_a_year: How often it meets.
        decides_by: How it decides. It is kept for the record alone.
        task: What it is for. It is kept for the record alone.

    >>> SteeringGroup(seats=(Seat(role="ordföranden"),)).meetings_a_year
    """

    seats: tuple[Seat, ...] | None = None
    is_minimum: bool | None = None
    meetings_a_year: int | None = None
    decides_by: DecisionMode | None = None
    task: LongText | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Governance(Shown):
    """How the parties steer together: *styrning*.

    Attributes:
        steering_group: The joint group; an agreement without one has a
            `SteeringGroup` with an empty list of seats.
        working_groups: Other groups. It is kept for the record alone.
        public_influence: How far the public party may decide over the work.

    >>> Governance(public_influence="rådgivande").steering_group is None
    True
    >>> Governance(steering_group="ja")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Governance.steering_group: got "ja"; right is SteeringGroup, for example: SteeringGroup() [type.expected]
    """

    steering_group: SteeringGroup | None = None
    working_groups: tuple[str, ...] | None = None
    public_influence: LongText | None = None
