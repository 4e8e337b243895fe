# SPDX-License-Identifier: MIT
"""Laws of which version counts: *gällande lydelse*.

Of any two agreements that hang together, whatever happened.
"""

from datetime import date, timedelta

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iop.agreement.amendments import Amendment, History
from iop.followup.followup import follow_up
from iop.rulesets import FOLLOW_UP_LEDGER, review_follow_up

from .followup.test_followup_laws import DAYS, ORDINARY, ledgers
from .test_amended import OF_AMENDMENTS, unless_first


RULES = FOLLOW_UP_LEDGER.without(*OF_AMENDMENTS)
"""The rules that are not about the amendments themselves."""


@st.composite
def two_versions(draw):
    """Two agreements, and a ledger of the second, or of the first."""
    pair = draw(ORDINARY), draw(ORDINARY)
    return *pair, draw(st.sampled_from(pair).flatmap(ledgers))


def history(original, amended, first_day):
    """Let one be amended to the other."""
    amendment = Amendment(number=1, first_day=first_day, agreement=amended)
    return History(original=original, amendments=(amendment,))


def told(agreement, ledger, on):
    """Tell how it stands, but for what was agreed at first."""
    followed = follow_up(agreement, ledger, on=on)
    return (
        followed.agreement,
        followed.timeline,
        followed.obligations,
        unless_first(followed.settlement),
        reviewed(followed),
    )


def reviewed(followed):
    """Tell what the rules say of it."""
    return [
        (
            outcome.code,
            outcome.status,
            [finding.message("sv") for finding in outcome.findings],
        )
        for outcome in review_follow_up(followed, rules=RULES).outcomes
    ]


class TestVersion:
    """On a day one version counts, and of the others nothing is left."""

    @given(two_versions(), DAYS)
    def test_amended_before_all(self, versions, on):
        """What was amended before anything happened is as if made so.

        Only an option that it took away is told of still: it was there to be
        used. So none is drawn in the version before.
        """
        original, amended, ledger = versions
        term = original.term and attrs.evolve(original.term, extensions=None)
        plain = attrs.evolve(original, term=term)
        changed = history(plain, amended, date.min)

        assert told(amended, ledger, on) == told(changed, ledger, on)

    @given(two_versions(), DAYS)
    def test_not_yet(self, versions, on):
        """An amendment to come changes nothing."""
        original, amended, ledger = versions
        changed = history(original, amended, on + timedelta(days=1))

        assert told(original, ledger, on) == told(changed, ledger, on)
