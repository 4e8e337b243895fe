# SPDX-License-Identifier: MIT
"""Laws of time as papers state it: more exactness contradicts nothing."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from iop.examples import complete, flawed, trygghet_127_continued, umbrella
from iop.rules import FOLLOWED, At, Circumstances, Status
from iop.rulesets import catalogue
from iop.strategies import agreements, coarser

from .. import noise


RULES = tuple(rule for rule in catalogue() if FOLLOWED not in rule.reads)
"""The rules on an agreement alone."""

EXAMPLES = (
    complete,
    flawed,
    umbrella,
    trygghet_127_continued,
    *(rule.meets for rule in RULES),
    *(rule.breaks for rule in RULES),
)

TOLD = (Status.MET, Status.NOT_MET)


def told(agreement, at):
    """Return what each rule tells for certain."""
    return {
        rule.code: status
        for rule in RULES
        if (status := rule.outcome(agreement, at).status) in TOLD
    }


def exact_agreements():
    """Agreements that hang together, finished ones, and of every shape."""
    return st.one_of(
        agreements(),
        noise.agreements(),
        st.sampled_from(EXAMPLES).map(lambda make: make()),
    )


class TestMoreExact:
    """What is told of days known in part, holds when they are known."""

    @given(
        st.data(),
        exact_agreements(),
        st.builds(
            At,
            on=st.dates(date(2017, 1, 1), date(2026, 12, 31)),
            circumstances=noise.circumstances()
            | st.just(Circumstances(is_undertaking=True)),
        ),
    )
    def test_contradicts_nothing(self, data, exact, at):
        """Met and not met stay so; only what is open may change."""
        known = told(exact, at)
        coarse = data.draw(coarser(exact))

        assert {} == {
            code: (status, known.get(code))
            for code, status in told(coarse, at).items()
            if known.get(code) != status
        }
