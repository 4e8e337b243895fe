# SPDX-License-Identifier: MIT
"""Options to extend the term: *förlängning*."""

from collections.abc import Iterator
from datetime import date

import attrs

from ..agreement import Agreement, Amendment, Extension, History, OnDate
from ..ledger import ObligationKind, ObligationName
from ..values import Sentence, Text, exact_day
from ._due_dates import compute_due_date
from ._owed_status import weighed
from ._snapshot import Snapshot
from .obligations import Obligation, Progress


_UNUSED_OPTION = Sentence(
    Text(
        "Dagen har passerat utan att optionen användes.",
        "The day has passed, and the option was not used.",
    )
)


def extensions(
    history: History, now: Agreement, snapshot: Snapshot
) -> Iterator[Obligation]:
    """Ask for notice of each option, by the last day to make use of it."""
    on = snapshot.timeline.on
    used = {
        amendment.uses: _agreed_on(amendment)
        for amendment in reversed(history.amendments)
        if _agreed_on(amendment) <= on
    }
    places: dict[str, str] = {}
    for number, one in enumerate(now.extensions):
        places.setdefault(one.key, f"/{number}")
    for key, one in _options(history, on).items():
        if one.is_automatic and one.use_by is None:
            continue  # it goes on by itself, and nobody need say so
        due = compute_due_date(
            OnDate(day=one.use_by) if one.use_by else None, snapshot
        )
        yield _gone_if_late(
            weighed(
                Obligation(
                    name=ObligationName(ObligationKind.EXTENSION, key),
                    pointer=f"/term/extensions{places.get(key, '')}",
                    due=due.day,
                    due_within=due.within,
                    how=due.how,
                    met_on=used.get(key),
                ),
                snapshot,
                ends_with_term=due.soonest,
                may_begin_later=due.farthest,
            )
        )


def _options(history: History, on: date) -> dict[str, Extension]:
    """Gather the options of all versions by now, each as it last read."""
    later = [
        one.agreement for one in history.amendments if one.first_day <= on
    ]
    return {
        one.key: one
        for version in (history.original, *later)
        for one in version.extensions
    }


def _gone_if_late(asked: Obligation) -> Obligation:
    """Let an option be gone when its day is past: it is a right, not late."""
    if asked.progress is not Progress.OVERDUE:
        return asked
    return attrs.evolve(
        asked,
        progress=Progress.WAIVED,
        days_overdue=0,
        how=(*asked.how, _UNUSED_OPTION),
    )


def _agreed_on(amendment: Amendment) -> date:
    """Return the day an amendment was decided on, or else came into force."""
    decision = amendment.decision
    decided_on = exact_day(decision.on) if decision else None
    return decided_on or amendment.first_day
