# SPDX-License-Identifier: MIT
"""Which agreement another follows on: *föregångare*."""

from collections.abc import Iterator
from datetime import date

from ...agreement import Agreement, Replaced
from ...values import exact_day, first_of, last_of
from ._rule import Agreements


__all__ = ["ends_on", "followed", "starts_on"]


def followed(
    agreements: Agreements,
) -> Iterator[tuple[str, Replaced, str | None]]:
    """Return each agreement that follows another, and the name of that.

    An earlier agreement is known by its case number, or where none is stated
    by its name; ``None`` if none here has it, or several have.
    """
    for name, agreement in agreements.items():
        replaced = agreement.term.replaces if agreement.term else None
        if replaced is None:
            continue
        known = [
            other
            for other, each in agreements.items()
            if other != name and _is_meant(replaced, each)
        ]
        yield name, replaced, known[0] if len(known) == 1 else None


def _is_meant(replaced: Replaced, agreement: Agreement) -> bool:
    if replaced.case_number is not None:
        return replaced.case_number == agreement.case_number
    return replaced.name is not None and (
        (agreement.name or "").casefold() == replaced.name.casefold()
    )


def starts_on(agreement: Agreement) -> date | None:
    """Return the first day of the term, if it is exact."""
    term = agreement.term.period if agreement.term else None
    return exact_day(first_of(term)) if term else None


def ends_on(agreement: Agreement) -> date | None:
    """Return the last day of the term, if it is exact."""
    term = agreement.term.period if agreement.term else None
    return exact_day(last_of(term)) if term else None
