# SPDX-License-Identifier: MIT
"""What has come of the work, in numbers: *resultat*."""

from typing import ClassVar

import attrs

from ..values import (
    ActivityKey,
    Help,
    IndicatorKey,
    Kind,
    PartyKey,
    Period,
    ReportKey,
    StatedQuantity,
    UndertakingKey,
    checked,
)
from .entry import EntryFacts
from .lifecycle import Step


__all__ = ["OutcomeMeasured"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class OutcomeMeasured(EntryFacts):
    """How much was done or reached: *resultat uppmätt*.

    Visitors, places used, persons placed, the value of an indicator. A
    follow-up sets it beside what was planned.

    Attributes:
        key: The word other entries name it by.
        on: The day it was told or measured.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        number: How much, as far as it is stated.
        unit: What is counted: visitors, per cent.
        period: The time it was counted in; not stated is all of the term
            until the day.
        indicator: The indicator that was measured.
        activity: The activity it came of.
        undertaking: The undertaking it came of.
        party: The party it came of.
        report: The report that tells it.

    >>> from datetime import date
    >>> from decimal import Decimal
    >>> OutcomeMeasured(
    ...     key="besok-2019",
    ...     on=date(2020, 2, 28),
    ...     number=Decimal(312),
    ...     unit="besökare",
    ...     period=Period.of_year(2019),
    ... ).number
    Decimal('312')
    """

    KIND: ClassVar[Kind] = Kind("outcome-measured", Step.OUTCOME_MEASURED.text)
    HELP: ClassVar[Help] = Help(
        "Resultat uppmätt",
        "Ett resultat av arbetet i siffror, till exempel antalet besökare eller värdet av en indikator.",
        on="Dagen då resultatet redovisades eller mättes.",
        number="Hur mycket det blev, till exempel 312 eller cirka 300.",
        unit="Det som räknas, till exempel besökare eller procent. Skriv samma ord som i avtalet, så att resultatet kan jämföras med planen.",
        period="Tiden som siffran gäller, till exempel år 2019. Lämnas det tomt räknas hela avtalstiden fram till den dag då resultatet redovisades eller mättes.",
        indicator="Välj den indikator som har mätts.",
        activity="Välj den aktivitet som har gett resultatet.",
        undertaking="Välj det åtagande som har gett resultatet.",
        party="Välj den part vars arbete har gett resultatet.",
        report="Välj den redovisning där resultatet finns.",
    )

    number: StatedQuantity
    unit: str | None = None
    period: Period | None = None
    indicator: IndicatorKey | None = None
    activity: ActivityKey | None = None
    undertaking: UndertakingKey | None = None
    party: PartyKey | None = None
    report: ReportKey | None = None
