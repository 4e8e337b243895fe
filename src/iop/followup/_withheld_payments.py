# SPDX-License-Identifier: MIT
"""How a payment is withheld: *innehållen utbetalning*."""

from datetime import date

import attrs

from ..ledger import Record
from ..values import StatedDate, latest


__all__ = ["RELEASE", "Withholding", "withholding"]

RELEASE = "release"
"""What a payment waits for while it is withheld."""


@attrs.frozen(kw_only=True)
class Withholding:
    """A time during which a payment is withheld.

    Attributes:
        since: The day from which it is, as far as that is known.
        until: The last day on which it was, or the latest that may have
            been; ``None`` as long as it is withheld.
    """

    since: date | StatedDate
    until: date | None


def withholding(
    record: Record, instalment: str, on: date
) -> Withholding | None:
    """Return how an instalment is withheld on a day, or was last.

    Args:
        record: What has happened.
        instalment: The key of the instalment.
        on: The day.

    Returns:
        ``None`` if it has not been withheld by that day.
    """
    since: date | StatedDate | None = None
    until: date | None = None
    for entry in record.withheld_of(instalment):
        if entry.day > on:
            break
        # What is told once more while it goes on began the first time.
        if since is None or (until is not None and until < entry.day):
            since = entry.on
        until = None if entry.until is None else latest(entry.until)
    if since is None:
        return None
    is_over = until is not None and until < on
    return Withholding(since=since, until=until if is_over else None)
