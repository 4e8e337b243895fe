# SPDX-License-Identifier: MIT
"""What all entries have in common: *händelsens gemensamma uppgifter*."""

from datetime import date
from typing import Annotated, ClassVar

import attrs

from ..values import (
    Form,
    IllFormedError,
    Key,
    LongText,
    Money,
    Shown,
    checked,
    is_statable,
)


__all__ = ["EntryFacts", "SumMoved"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class EntryFacts(Shown):
    """What every entry says: *händelse*.

    Attributes:
        key: The word other entries name it by.
        on: The day it happened.
        note: What more is said of it.
    """

    NOUN: ClassVar[str] = "entry"

    key: Key
    on: date
    note: LongText | None = None


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
