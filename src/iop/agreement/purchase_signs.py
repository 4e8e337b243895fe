# SPDX-License-Identifier: MIT
"""Signs that the agreement may be a purchase: *tecken på köp*.

Facts that tell a partnership from a purchase. Each is stated by a person, or
not stated; none is a verdict.
"""

import attrs

from ..values import Amount, Choice, Shown, checked


__all__ = ["PurchaseSigns", "ServiceKind"]


class ServiceKind(Choice):
    """What the work would be if it were bought: *slag av tjänst*."""

    GENERAL = (
        "general",
        "övriga varor och tjänster",
        "other goods and services",
    )
    SOCIAL = (
        "social",
        "sociala och andra särskilda tjänster",
        "social and other special services",
    )
    WELFARE = "welfare", "välfärdstjänster", "welfare services"


@attrs.frozen(kw_only=True, field_transformer=checked)
class PurchaseSigns(Shown):
    """Signs that the agreement may be a purchase: *tecken på köp*.

    Attributes:
        service: What the work would be if it were bought.
        is_offered_by_others: Whether others offer the same on a market.
        is_sold_by_organisation: Whether the organisation sells it on a market.
        was_procured: Whether the same work has been procured before.
        is_public_task: Whether it is done on the public party's behalf, for
            pay, so that the party has a direct economic interest in it.
        is_enforceable: Whether what is promised can be enforced in law.
        unit_price: The price for each unit, where pay follows units: places,
            nights, visits. The unit is that of the sum; zero says that there
            is no price.

    >>> PurchaseSigns(was_procured=False).is_offered_by_others is None
    True
    >>> PurchaseSigns(was_procured=0)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: PurchaseSigns.was_procured: got 0; right is true or false, for example: true [flag.expected]
    """

    service: ServiceKind | None = None
    is_offered_by_others: bool | None = None
    is_sold_by_organisation: bool | None = None
    was_procured: bool | None = None
    is_public_task: bool | None = None
    is_enforceable: bool | None = None
    unit_price: Amount | None = None
