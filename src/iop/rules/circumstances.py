# SPDX-License-Identifier: MIT
"""What a review must be told besides the agreement: *omständigheter*.

The library has no registers, no exchange rates and no diary. What the agreement does not
hold but a rule needs, the caller states here; what is left out is not stated.
"""

from decimal import Decimal
from typing import Annotated, ClassVar

import attrs

from ..values import (
    Choice,
    Day,
    Form,
    Help,
    IllFormedError,
    Money,
    Shown,
    as_quantity,
    checked,
)


__all__ = ["NOTHING_STATED", "AidRegime", "Circumstances", "EarlierAid"]

_MOST = 10**14
"""Cents of earlier aid stay below this, as öre of a stated amount do."""


def _as_euro(value: object) -> Money:
    """Return *value* if it is a sum in euro from zero."""
    if (
        isinstance(value, Money)
        and value.currency == "EUR"
        and 0 <= value.ore < _MOST
    ):
        return value
    raise IllFormedError(
        "aid.amount",
        str(value) if isinstance(value, Money) else value,
        "ett belopp i euro från 0 till under 10^12",
        "a sum in euro from 0 to below 10^12",
        'Money(40_000, "EUR")',
    )


def _as_rate(value: object) -> Decimal:
    """Return *value* if it can be kronor per euro, and not euro per krona."""
    rate = as_quantity(value)
    if rate < 1:
        raise IllFormedError(
            "rate.range",
            str(rate),
            "kronor för en euro, minst 1",
            "kronor for one euro, 1 or more",
            'Decimal("10.2945")',
        )
    return rate


class AidRegime(Choice):
    """Under which rules aid was granted: *slag av stöd*."""

    GENERAL = (
        "general",
        "allmänt stöd av mindre betydelse",
        "general de minimis",
    )
    SGEI = (
        "sgei",
        "stöd till tjänst av allmänt ekonomiskt intresse",
        "de minimis for services of general economic interest",
    )


@attrs.frozen(kw_only=True, field_transformer=checked)
class EarlierAid(Shown):
    """De minimis aid that the recipient was granted before: *tidigare stöd*.

    Attributes:
        on: The day it was granted.
        amount: How much, in euro; from 0 to below 10^12.
        regime: Under which rules.

    Raises:
        IllFormedError: If *amount* is in another currency or out of range, or
            a field has the wrong form.

    >>> from datetime import date
    >>> EarlierAid(on=date(2017, 5, 2), amount=Money(40_000, "EUR")).regime
    <AidRegime.GENERAL: 'general'>
    >>> EarlierAid(on=date(2017, 5, 2), amount=Money(400_000))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: EarlierAid.amount: got "400000.00 SEK"; right is a sum in euro from 0 to below 10^12, for example: Money(40_000, "EUR") [aid.amount]
    """

    _EXAMPLE = 'EarlierAid(on=date(2017, 5, 2), amount=Money(40_000, "EUR"))'

    HELP: ClassVar[Help] = Help(
        "Tidigare stöd",
        "Stöd av mindre betydelse som mottagaren har beviljats tidigare.",
        on="Dagen då stödet beviljades, till exempel 2 maj 2017. Se beslutet eller mottagarens intyg.",
        amount="Beloppet i euro, till exempel 40 000 euro. Se beslutet eller mottagarens intyg.",
        regime="Välj vilka regler stödet gavs enligt. Lämnas det tomt räknas det som allmänt stöd av mindre betydelse.",
    )

    on: Day
    amount: Annotated[Money, Form(_as_euro)]
    regime: AidRegime = AidRegime.GENERAL


@attrs.frozen(kw_only=True, field_transformer=checked)
class Circumstances(Shown):
    """What a review must be told besides the agreement: *omständigheter*.

    Attributes:
        is_undertaking: Whether the recipient acts as an undertaking, that is
            carries on an economic activity, in what the money is for; its
            form does not matter, nor whether it seeks profit.
        regime: Under which rules the aid would be granted.
        earlier_aid: De minimis aid granted before; an empty list is stated
            to be none.
        sek_per_euro: The exchange rate on the day of the grant: kronor for
            one euro, 1 or more.
        has_certificate: Whether the recipient has given a certificate
            (*intyg*) of earlier aid.
        is_aid_reported: Whether data on the aid of this agreement have been
            submitted for registration (*registrering*).

    Raises:
        IllFormedError: If *sek_per_euro* is below 1, or a field has the wrong
            form.

    >>> Circumstances(sek_per_euro=Decimal("10.2945")).earlier_aid is None
    True
    >>> Circumstances(sek_per_euro=Decimal("0.0971"))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Circumstances.sek_per_euro: got "0.0971"; right is kronor for one euro, 1 or more, for example: Decimal("10.2945") [rate.range]
    """

    HELP: ClassVar[Help] = Help(
        "Omständigheter",
        "Det som granskningen behöver veta men som inte står i avtalet.",
        is_undertaking="Svara ja om mottagaren bedriver ekonomisk verksamhet i det som pengarna ska gå till. Mottagarens juridiska form spelar ingen roll, och inte heller om den vill gå med vinst.",
        regime="Välj vilka regler stödet ska ges enligt. Lämnas det tomt räknas det som allmänt stöd av mindre betydelse.",
        earlier_aid="Stöd av mindre betydelse som mottagaren redan har beviljats. Finns det inget, ange det; lämnas det tomt räknas det som okänt.",
        sek_per_euro="Växelkursen den dag då stödet beviljas: hur många kronor en euro kostar, till exempel 10,2945.",
        has_certificate="Svara ja om mottagaren har lämnat ett intyg om tidigare stöd av mindre betydelse.",
        is_aid_reported="Svara ja om uppgifter om stödet i det här avtalet har lämnats för registrering.",
    )

    is_undertaking: bool | None = None
    regime: AidRegime = AidRegime.GENERAL
    earlier_aid: tuple[EarlierAid, ...] | None = None
    sek_per_euro: Annotated[Decimal, Form(_as_rate)] | None = None
    has_certificate: bool | None = None
    is_aid_reported: bool | None = None


NOTHING_STATED = Circumstances()
"""No circumstances (*inget angivet*)."""
