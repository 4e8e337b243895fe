# SPDX-License-Identifier: MIT
"""ACR003: The same work at the same time in two agreements (*samma arbete*)."""

from collections.abc import Iterator
from itertools import combinations

from ...agreement import Agreement, Organisation
from ...rules import Severity
from ...values import Period, Text, exact_period
from ._rule import Agreements, Found, across_rule


@across_rule(
    code="ACR003",
    name="same-work-twice",
    fault=Text("Samma arbete i två avtal", "The same work in two agreements"),
    demand=Text(
        "Samma arbete i samma område bör inte stå i två avtal med samma "
        "organisation under samma tid.",
        "The same work in the same area should not stand in two agreements "
        "with the same organisation at the same time.",
    ),
    advice=Text(
        "Kontrollera att ingen får betalt två gånger för samma sak.",
        "Check that nobody is paid twice for the same thing.",
    ),
    finding=Text(
        "{organisation} ska göra samma sak enligt två avtal under tiden "
        "{period}: {activity}.",
        "{organisation} is to do the same by two agreements in {period}: "
        "{activity}.",
    ),
    severity=Severity.WARNING,
)
def same_work_twice(agreements: Agreements) -> Iterator[Found]:
    """Compare organisation, activity, area and days, where all are stated."""
    found: dict[tuple[str, str, str], dict[str, tuple[str, str, Period]]] = {}
    for name, agreement in agreements.items():
        term = agreement.term.period if agreement.term else None
        period = exact_period(term)
        for party in agreement.parties or ():
            if period is None or not isinstance(party, Organisation):
                continue
            for activity, area in _work(agreement):
                place = _bare(party.name), _bare(activity), _bare(area)
                found.setdefault(place, {})[name] = (
                    party.name,
                    activity,
                    period,
                )
    for same in found.values():
        for (one, told), (other, again) in combinations(same.items(), 2):
            organisation, activity, period = told
            if (shared := _shared(period, again[2])) is not None:
                yield (
                    (one, other),
                    {
                        "organisation": organisation,
                        "activity": activity,
                        "period": shared,
                    },
                )


def _work(agreement: Agreement) -> Iterator[tuple[str, str]]:
    """Return each activity with its area, as they are written."""
    purpose = agreement.purpose
    if purpose is not None and purpose.area is not None:
        for activity in purpose.activities or ():
            yield activity.description, purpose.area.name


def _bare(text: str) -> str:
    return " ".join(text.casefold().split())


def _shared(one: Period, other: Period) -> Period | None:
    """Return the days that two times have in common."""
    first = max(one.first, other.first)
    ends = [day for day in (one.last, other.last) if day is not None]
    last = min(ends, default=None)
    return None if last is not None and last < first else Period(first, last)
