# SPDX-License-Identifier: MIT
"""Meetings of the steering group: *styrgruppsmöten*."""

from collections.abc import Iterator
from datetime import date

from ..agreement import Agreement
from ..ledger import ObligationKind, ObligationName
from ..values import (
    Counted,
    Period,
    Sentence,
    Text,
    exact_period,
    years_from,
)
from ._owed_status import weighed
from ._snapshot import Snapshot
from .obligations import Obligation


_MEETINGS = Text(
    "{meetings} till och med år {year} av avtalstiden, som slutar {day}.",
    "{meetings} until year {year} of the term is over, on {day}.",
)
_NEEDED = (
    Text("{number} möte", "{number} meeting"),
    Text("{number} möten", "{number} meetings"),
)
_SHORT_YEAR = Text(
    "Det sista året av avtalstiden, till {day}, är inte helt; avtalet säger "
    "inte hur många möten det då ska vara.",
    "The last year of the term, until {day}, is not whole; the agreement does "
    "not say how many meetings it asks for.",
)


def meetings(agreement: Agreement, snapshot: Snapshot) -> Iterator[Obligation]:
    """Ask for the meetings of each whole year of the term.

    Meetings are counted through: one that was missed can be made good the
    year after, and is then late.
    """
    group = agreement.governance and agreement.governance.steering_group
    yearly = (group and group.meetings_a_year) or 0
    term = exact_period(agreement.period)
    if not yearly or term is None:
        return
    reach = min(snapshot.timeline.on, snapshot.timeline.last_day or date.max)
    for year, last, is_whole in _years(term, reach):
        needed = yearly * year
        held = snapshot.record.meetings
        said = {"year": year, "day": last}
        how = (
            Sentence.of(_MEETINGS, meetings=Counted(needed, *_NEEDED), **said)
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
