# SPDX-License-Identifier: MIT
"""What has come of the work, in numbers: *resultat*."""

from typing import ClassVar

import attrs

from ..values import (
    ActivityKey,
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
    """How much was done or reached: *uppmätt resultat*.

    Visitors, places used, persons placed, the value of an indicator. A
    follow-up sets it beside what was planned.

    Attributes:
        key: The word other entries name it by.
        on: The day it was told or measured.
        note: What more is said of it.
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

    number: StatedQuantity
    unit: str | None = None
    period: Period | None = None
    indicator: IndicatorKey | None = None
    activity: ActivityKey | None = None
    undertaking: UndertakingKey | None = None
    party: PartyKey | None = None
    report: ReportKey | None = None
