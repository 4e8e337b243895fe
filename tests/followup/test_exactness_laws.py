# SPDX-License-Identifier: MIT
"""Laws of following up what is known in part: more exactness contradicts nothing."""

from datetime import date

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st

from iop.agreement.amendments import as_history
from iop.agreement.public_contributions import public_contributions
from iop.followup.followup import follow_up
from iop.followup.obligations import Progress
from iop.ledger import (
    Corrected,
    EndedByAgreement,
    Ledger,
    NoticeGiven,
    ReplacedBy,
    TerminatedForBreach,
)
from iop.ledger.lifecycle import State
from iop.strategies import agreements, coarser, coarser_day, ledgers
from iop.values import first_of
from iop.values.amounts import Per
from iop.values.money import Money
from iop.values.stated_dates import earliest, latest

from . import test_followup_laws as ordinary


LAST = date(9998, 12, 31)
"""The last day that an entry of a test may have."""

ENDINGS = (EndedByAgreement, NoticeGiven, ReplacedBy, TerminatedForBreach)
"""What ends an agreement sooner than it says."""

OPEN = (Progress.NOT_YET_RECKONABLE, Progress.MET)
"""What is told of something owed where not all is known of it."""


@st.composite
def in_order(draw):
    """An agreement that hangs together, and what may happen to it."""
    agreement = draw(agreements())
    return agreement, draw(ledgers(agreement))


@st.composite
def vague(draw, ledger):
    """Draw the same ledger with days less exact, in the same order."""
    known = {}
    later = date.max
    for entry in sorted(ledger.entries, key=lambda one: one.day)[::-1]:
        known[entry.key] = entry
        if not isinstance(entry, Corrected) and isinstance(entry.on, date):
            on = draw(st.just(entry.on) | coarser_day(entry.on))
            if (latest(on) or date.max) <= min(later, LAST):
                known[entry.key] = attrs.evolve(entry, on=on)
        later = known[entry.key].day
    return Ledger(entries=tuple(known[one.key] for one in ledger.entries))


def all_entries(agreement, ledger):
    """Return what an agreement and a ledger say, in the order of the days."""
    stated = Ledger.of(as_history(agreement).original).entries
    return sorted((*stated, *ledger.entries), key=lambda one: one.day)


@st.composite
def drawn(draw):
    """What is known, the same less exactly, and a day."""
    agreement, ledger = draw(in_order() | ordinary.CASES)
    days = [entry.day for entry in ledger.entries]
    term = as_history(agreement).original.term
    if term and isinstance(getattr(term.period, "first", None), date):
        days.append(term.period.first)
    on = draw(
        st.sampled_from([*days, date(2018, 6, 15)])
        | st.dates(date(2018, 1, 1), date(2030, 12, 31))
    )
    less = draw(coarser(agreement))
    entries = draw(vague(ledger))
    stated, vaguer = all_entries(agreement, ledger), all_entries(less, entries)
    # What was written comes in the same order, and what may have happened by
    # the day, or later, is not seen.
    assume([one.key for one in stated] == [one.key for one in vaguer])
    assume(
        all(
            entry.day <= on or (earliest(entry.on) or date.min) > on
            for entry in vaguer
        )
    )
    return (agreement, ledger), (less, entries), on


def sums(settlement):
    """Return each sum that is told, by what it is of."""
    rows = [("", settlement)]
    for kind in ("by_party", "by_source"):
        rows += [
            (f"{kind}/{row.key}/", row) for row in getattr(settlement, kind)
        ]
    return {
        f"{place}{field.name}": getattr(row, field.name)
        for place, row in rows
        for field in attrs.fields(type(row))
        if isinstance(getattr(row, field.name), Money)
    }


def told(followed):
    """Return what is told for certain, by what it is of."""
    timeline = followed.timeline
    found = dict(sums(followed.settlement))
    if timeline.is_signed:
        found["is_signed"] = True
    for name in ("first_day", "last_day"):
        if getattr(timeline, name) is not None:
            found[name] = getattr(timeline, name)
    for one in followed.obligations:
        if one.due is not None:
            found[f"{one.name} due"] = one.due
        if one.amount is not None:
            found[f"{one.name} amount"] = one.amount
        if one.is_done:
            found[f"{one.name} is done"] = True
        if one.progress not in OPEN:
            found[f"{one.name} progress"] = one.progress
    return found


def is_plain(known):
    """Return whether what is known exactly hangs together.

    What was decided while it ran may be an amendment of it. What ends it does
    not come after its end. Where the contributions do not tell what they come
    to over the term, the plan of payments does, or the other way about, and
    the two may differ.
    """
    timeline = known.timeline
    is_inferred = timeline.is_signed and timeline.signed_on is None
    ends = [
        one.entry.day
        for one in known.happenings
        if isinstance(one.entry, ENDINGS)
    ]
    is_over = timeline.last_day is not None and any(
        day > timeline.last_day for day in ends
    )
    by_the_year = any(
        one.amount and one.amount.per is not Per.TERM
        for version in known.history.versions
        for one in (*public_contributions(version), *version.instalments)
    )
    return not (is_inferred or is_over or by_the_year)


def has_same_start(known, less):
    """Return whether a first day is stated in both terms, or in none.

    One without runs from the signing, as where no term is stated.
    """
    return len({has_start(one.history.original) for one in (known, less)}) == 1


def has_start(agreement):
    """Return whether the first day of the term is stated."""
    period = agreement.term and agreement.term.period
    return period is not None and first_of(period) is not None


def may_be(one, exact):
    """Return whether the day may be the exact one, and it be so late.

    A due day that is not known at all contradicts nothing.
    """
    first = earliest(one.due_within) or date.min
    last = latest(one.due_within) or date.max
    return exact.due is None or (
        first <= exact.due <= last and one.days_overdue <= exact.days_overdue
    )


def contradictions(known, less):
    """Return what is told of less than all, and does not hold of it all."""
    truth = told(known)
    found = {
        place: (value, truth.get(place))
        for place, value in told(less).items()
        if truth.get(place) != value
    }
    found |= {
        f"{one.name} within": (one.due_within, one.days_overdue)
        for one in less.obligations
        if one.due_within is not None and not may_be(one, known[one.name])
    }
    # What has no first day is a draft still, though its term may have begun.
    is_true = less.state in (
        State.UNDETERMINED,
        known.state,
        known.timeline.known,
    )
    return found if is_true else {**found, "state": (less.state, known.state)}


class TestMoreExact:
    """What is told of days known in part, holds when they are known."""

    @given(drawn())
    def test_contradicts_nothing(self, drawn):
        """Only what cannot be told may change."""
        exact, coarse, on = drawn
        known, less = (follow_up(*one, on=on) for one in (exact, coarse))
        assume(is_plain(known) and has_same_start(known, less))

        assert {} == contradictions(known, less)
