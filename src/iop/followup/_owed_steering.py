# SPDX-License-Identifier: MIT
"""Meetings, and options to extend: *styrgruppsmöten och förlängning*."""

from collections.abc import Iterator
from datetime import date

import attrs

from ..agreement import Agreement, Amendment, Extension, History, OnDate
from ..ledger import ObligationKind, ObligationName
from ..values import (
    Period,
    Sentence,
    Text,
    exact_day,
    exact_period,
    years_from,
)
from ._due_dates import compute_due_date
from ._owed_status import weighed
from ._snapshot import Snapshot
from .obligations import Obligation, Progress


__all__ = ["extensions", "meetings"]

_MEETINGS = Text(
    "{number} möten till och med år {year} av avtalstiden, som slutar {day}.",
    "{number} meetings until year {year} of the term is over, on {day}.",
)
_SHORT_YEAR = Text(
    "Det sista året av avtalstiden, till {day}, är inte helt; avtalet säger "
    "inte hur många möten det då ska vara.",
    "The last year of the term, until {day}, is not whole; the agreement does "
    "not say how many meetings it asks for.",
)
_UNUSED_OPTION = Sentence(
    Text(
        "Dagen har passerat utan att optionen användes.",
        "The day has passed, and the option was not used.",
    )
)


def meetings(agreement: Agreement, snapshot: Snapshot) -> Iterator[Obligation]:
    """Ask for the meetings of each whole year of the term.

    Meetings are counted through: one that was missed can be made good the
    year after, and is then late.
    """
    group = agreement.governance and agreement.governance.steering_group
    yearly = (group and group.meetings_a_year) or 0
    term = exact_period(agreement.term.period) if agreement.term else None
    if not yearly or term is None:
        return
    reach = min(snapshot.timeline.on, snapshot.timeline.last_day or date.max)
    for year, last, is_whole in _years(term, reach):
        needed = yearly * year
        held = snapshot.record.meetings
        said = {"year": year, "day": last}
        how = (
            Sentence.of(_MEETINGS, number=needed, **said)
            if is_whole
            else Sentence.of(_SHORT_YEAR, day=last)
        )
        is_met = is_whole and len(held) >= needed
        yield weighed(
            Obligation(
                name=ObligationName(ObligationKind.MEETING, str(year)),
                pointer="/governance/steering_group/meetings_a_year",
                due=last if is_whole else None,
                how=(how,),
                met_on=held[needed - 1] if is_met else None,
            ),
            snapshot,
            ends_with_term=last,
        )


def _years(term: Period, on: date) -> Iterator[tuple[int, date, bool]]:
    """Number the years of a term; of one without end, those begun by *on*.

    Yields:
        The number, the last day, and whether the year is whole.
    """
    until = term.last or max(on, term.first)
    for number, (_, last, end) in enumerate(
        years_from(term.first, until), start=1
    ):
        if term.last is not None:
            yield number, last, last == end
        elif end is not None:  # not past the year 9999
            yield number, end, True


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
    for number, one in enumerate((now.term and now.term.extensions) or ()):
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
        for one in (version.term and version.term.extensions) or ()
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
