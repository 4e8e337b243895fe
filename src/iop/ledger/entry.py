# SPDX-License-Identifier: MIT
"""What all entries have in common: *händelsens gemensamma uppgifter*."""

from datetime import date
from typing import Annotated, ClassVar

import attrs

from ..values import (
    Form,
    Help,
    IllFormedError,
    Key,
    LongText,
    Money,
    Shown,
    StatedDate,
    as_day,
    checked,
    is_statable,
    latest,
)


__all__ = ["EntryFacts", "SumMoved"]


def _as_past_day(value: object) -> date | StatedDate:
    """Return *value* if it is a day by which something can have happened."""
    day = as_day(value)
    if latest(day) is not None:
        return day
    raise IllFormedError(
        "entry.day",
        str(day),
        "en dag, eller en tid med ett slut: något har hänt senast då",
        "a day, or a time with an end: something has happened by then",
        'StatedDate("2018-06")',
    )


@attrs.frozen(kw_only=True, field_transformer=checked)
class EntryFacts(Shown):
    """What every entry says: *händelse*.

    Attributes:
        key: The word other entries name it by.
        on: The day it happened, as far as it is known: a month, a season, a
            year, or no later than a day.
        note: Anything else worth knowing about it. It is kept for the record
            alone.

    Raises:
        IllFormedError: If there is no day by which it has happened.
    """

    NOUN: ClassVar[str] = "entry"
    HELP: ClassVar[Help] = Help(
        "Händelse",
        "Något som har hänt med avtalet en viss dag.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel betalning-1.",
        on="Dagen då det hände. Vet du inte vilken dag det var, skriv det som är känt, till exempel mars 2018 eller senast den 1 mars 2018.",
        note="Annat som är bra att veta om händelsen. Sparas som upplysning.",
    )

    key: Key
    on: Annotated[date | StatedDate, Form(_as_past_day)]
    note: LongText | None = None

    @property
    def day(self) -> date:
        """The day from which it counts: the latest on which it happened."""
        # There is one, or it could not have been made.
        return latest(self.on) or date.max


def _as_sum_moved(value: object) -> Money:
    """Return *value* if it is a sum that can change hands."""
    if isinstance(value, Money) and value.ore > 0 and is_statable(value):
        return value
    raise IllFormedError(
        "entry.sum",
        str(value) if isinstance(value, Money) else value,
        "ett belopp över 0 och under 10^12",
        "a sum above 0 and below 10^12",
        "Money(425_000)",
    )


SumMoved = Annotated[Money, Form(_as_sum_moved)]
"""A sum that changes hands or is accounted for (*belopp*): above 0, below
10^12."""
