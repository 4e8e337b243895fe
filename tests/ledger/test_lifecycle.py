# SPDX-License-Identifier: MIT
"""Promises of the lifecycle: *avtalets livscykel*."""

import pytest

from iop.ledger.lifecycle import (
    ENDS,
    TRANSITIONS,
    UNWRITTEN,
    State,
    Step,
    steps_from,
)


KNOWN = [state for state in State if state is not State.UNDETERMINED]
"""The states that an agreement can be in."""


AMENDING = (
    "proposed approved referred-back rejected tabled other-decision signed "
    "signed-by-all appealed appeal-dismissed index-set"
)
ACCOUNTING = (
    "paid withheld cost-accounted outcome-measured report-received report-returned "
    "report-approved "
    "evaluation-received milestone-reached meeting-held waived "
    "reclaimed repaid"
)
STAYING = {
    "draft": "other-decision",
    "proposed": "proposed tabled other-decision",
    "decided": (
        "proposed approved tabled other-decision appealed appeal-dismissed "
        "signed withheld"
    ),
    **dict.fromkeys(
        ("signed", "active"),
        f"{AMENDING} {ACCOUNTING} notice-given ended-by-agreement",
    ),
    "reporting-out": f"{AMENDING} {ACCOUNTING} other-decision",
    "settled": f"{ACCOUNTING} other-decision replaced",
    "terminated": f"{ACCOUNTING} other-decision",
    "replaced": f"{ACCOUNTING} other-decision",
}
"""What may happen without leaving a state, written by hand."""

LEAVING = """
draft: proposed -> proposed
proposed: approved -> decided
proposed: referred-back -> draft
proposed: rejected -> rejected
decided: referred-back -> draft
decided: rejected -> rejected
decided: set-aside -> rejected
decided: signed-by-all -> signed
signed: term-begins -> active
signed: set-aside -> rejected
signed: terminated -> terminated
signed: replaced -> replaced
signed: ended -> ended
active: term-ends -> reporting-out
active: final-approved -> settled
active: set-aside -> terminated
active: terminated -> terminated
active: replaced -> replaced
active: ended -> ended
reporting-out: term-begins -> active
reporting-out: final-approved -> settled
reporting-out: set-aside -> terminated
reporting-out: terminated -> terminated
reporting-out: replaced -> replaced
reporting-out: ended -> ended
settled: ended -> ended
terminated: final-approved -> settled
terminated: ended -> ended
replaced: final-approved -> settled
replaced: ended -> ended
"""
"""What leads from one state to another, written by hand."""


def by_hand():
    """Read the table that is written by hand."""
    table = {
        (state, step): state
        for state, steps in STAYING.items()
        for step in steps.split()
    }
    for line in LEAVING.strip().splitlines():
        state, _, rest = line.partition(": ")
        step, _, after = rest.partition(" -> ")
        table[state, step] = after
    return table


def reached(start):
    """Find every state that can be reached from one."""
    found, to_do = set(), {start}
    while to_do:
        found |= to_do
        to_do = {
            after
            for (before, _), after in TRANSITIONS.items()
            if before in to_do
        } - found
    return found


class TestTransitions:
    """The one table of what may happen in which state."""

    def test_whole(self):
        """The table is the one that was thought of."""
        assert by_hand() == {
            (state.value, step.value): after.value
            for (state, step), after in TRANSITIONS.items()
        }

    def test_cannot_be_changed(self):
        """Nobody can write in it."""
        with pytest.raises(TypeError):
            TRANSITIONS[State.ENDED, Step.PAID] = State.ACTIVE

    def test_every_state_is_reached(self):
        """Every state can be reached from a draft; one is no state at all."""
        assert set(KNOWN) == reached(State.DRAFT)

    def test_every_step_is_taken(self):
        """Every step may be taken in some state."""
        assert set(Step) == {step for _, step in TRANSITIONS}

    @pytest.mark.parametrize("state", KNOWN)
    def test_every_state_has_a_way_to_an_end(self, state):
        """From every state there is a way to an end."""
        assert reached(state) & ENDS

    def test_ends(self):
        """An end is a state from which nothing more happens."""
        assert {State.ENDED, State.REJECTED} == ENDS
        assert {state for state in KNOWN if not steps_from(state)} == ENDS

    def test_unwritten(self):
        """What may have come unwritten leads from a draft to a signed one."""
        state, way = State.DRAFT, []
        while state in UNWRITTEN:
            way.append(UNWRITTEN[state])
            state = TRANSITIONS[state, UNWRITTEN[state]]

        assert (
            [Step.PROPOSED, Step.APPROVED, Step.SIGNED_BY_ALL],
            State.SIGNED,
        ) == (way, state)
        assert len(way) == len(UNWRITTEN)


class TestStepsFrom:
    """`steps_from` lists what may happen."""

    @pytest.mark.parametrize("state", State)
    def test_lists(self, state):
        """It lists the steps of the table, in the order of the steps."""
        assert tuple(
            step for step in Step if (state.value, step.value) in by_hand()
        ) == steps_from(state)
