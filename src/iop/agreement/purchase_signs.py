# SPDX-License-Identifier: MIT
"""Signs that the agreement may be a purchase: *tecken på köp*.

Facts that tell a partnership from a purchase. Each is stated by a person, or
not stated; none is a verdict.
"""

from typing import ClassVar

import attrs

from ..values import Amount, Choice, Help, Shown, checked


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
        is_enforceable: Whether what the parties promise each other can be
            enforced in law, such as in court.
        unit_price: The price for each unit, where pay follows units: places,
            nights, visits. Zero says that pay does not follow units.

    >>> PurchaseSigns(was_procured=False).is_offered_by_others is None
    True
    >>> PurchaseSigns(was_procured=0)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: PurchaseSigns.was_procured: got 0; right is true or false, for example: true [flag.expected]
    """

    HELP: ClassVar[Help] = Help(
        "Tecken på köp",
        "Det som kan tyda på att avtalet är ett köp; inget av det avgör saken.",
        service="Välj vilket slags tjänst arbetet skulle vara om det köptes.",
        is_offered_by_others="Svara ja om andra erbjuder samma sak på en marknad.",
        is_sold_by_organisation="Svara ja om organisationen säljer samma sak på en marknad.",
        was_procured="Svara ja om samma arbete har upphandlats tidigare.",
        is_public_task="Svara ja om arbetet görs för den offentliga partens räkning, mot betalning, så att parten har ett direkt ekonomiskt intresse av det.",
        is_enforceable="Svara ja om det som parterna lovar varandra kan drivas igenom rättsligt, till exempel i domstol.",
        unit_price="Priset för en enhet, om betalningen följer antalet platser, dygn eller besök, till exempel 1 450 kr. Skriv 0 om den inte följer enheter.",
    )

    service: ServiceKind | None = None
    is_offered_by_others: bool | None = None
    is_sold_by_organisation: bool | None = None
    was_procured: bool | None = None
    is_public_task: bool | None = None
    is_enforceable: bool | None = None
    unit_price: Amount | None = None
