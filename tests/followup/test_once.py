# SPDX-License-Identifier: MIT
"""Promises that nothing is worked out twice: *en gång och inte mer*."""

import pickle
import sys
from collections import Counter
from datetime import date

import attrs
import pytest

from iop.agreement.amendments import Amendment, History
from iop.examples import trygghet_127_continued, trygghet_127_ledger
from iop.followup._instalments import planned_instalments
from iop.followup.followup import follow_up
from iop.followup.timeline import walked
from iop.ledger.by_subject import record
from iop.ledger.ledger import Ledger
from iop.render.follow_ups import follow_up_text
from iop.rulesets import review_follow_up


DAYS = (date(2018, 1, 1), date(2018, 9, 15), date(2019, 6, 1))
LEDGER = trygghet_127_ledger()
ONE = History(original=trygghet_127_continued())
THREE = attrs.evolve(
    ONE,
    amendments=tuple(
        Amendment(
            number=number,
            first_day=first,
            agreement=attrs.evolve(ONE.original, name=f"lydelse {number}"),
        )
        for number, first in enumerate(
            (date(2018, 4, 1), date(2018, 8, 1)), start=1
        )
    ),
)
COUNTED = (
    History.amendment_on,
    History.on,
    Ledger.by,
    planned_instalments,
    record,
    walked,
)
"""What is read off an agreement and a ledger on the way."""

ONCE = {
    "History.amendment_on": 1,
    "History.on": 1,
    "Ledger.by": 1,
    "planned_instalments": 1,
    "record": 1,
    "walked": 1,
}


def calls(step):
    """Count the calls of what is counted, while a step is taken."""
    names = {one.__code__: one.__qualname__ for one in COUNTED}
    counts = Counter()

    before = sys.getprofile()
    sys.setprofile(
        lambda frame, event, _: counts.update(
            [names[frame.f_code]]
            if event == "call" and frame.f_code in names
            else ()
        )
    )
    try:
        step()
    finally:
        sys.setprofile(before)
    return dict(counts)


class TestOnce:
    """A follow-up on its way from the agreement to the text."""

    @pytest.mark.parametrize("on", DAYS)
    def test_follow_up(self, on):
        """Nothing is read off the agreement or the ledger more than once."""
        assert calls(lambda: follow_up(ONE, LEDGER, on=on)) == ONCE

    @pytest.mark.parametrize("on", DAYS[1:])
    def test_amended(self, on):
        """Of an amended one the plan is made for the first and the last."""
        assert calls(lambda: follow_up(THREE, LEDGER, on=on)) == {
            **ONCE,
            "planned_instalments": 2,
        }

    @pytest.mark.parametrize("history", [ONE, THREE])
    @pytest.mark.parametrize("on", DAYS)
    def test_review_and_text(self, history, on):
        """The rules and the text read what the follow-up keeps."""
        followed = follow_up(history, LEDGER, on=on)

        assert calls(lambda: review_follow_up(followed)) == {}
        assert calls(lambda: follow_up_text(followed)) == {}

    def test_pickled(self):
        """What comes from another process reads its ledger once more."""
        followed = follow_up(THREE, LEDGER, on=DAYS[1])
        again = pickle.loads(pickle.dumps(followed))  # noqa: S301 - its own

        assert calls(lambda: review_follow_up(again)) == {
            "History.amendment_on": 1,
            "History.on": 1,
            "Ledger.by": 1,
            "record": 1,
        }
