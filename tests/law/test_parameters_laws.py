# SPDX-License-Identifier: MIT
"""Laws of the figures of the law: *parametrar*."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop.law.figures import PARAMETERS
from iop.law.parameters import Dated, Parameter, TooEarlyError
from iop.law.sources import OWN_CHECK
from iop.values.errors import IllFormedError
from iop.values.formats import written
from iop.values.texts import Text


@st.composite
def figures(draw):
    """Figures whose values follow on each other, with gaps or without."""
    days = draw(
        st.lists(
            st.dates(date(1990, 1, 1), date(2060, 1, 1)),
            min_size=2,
            max_size=10,
            unique=True,
        ).map(sorted)
    )
    values = [
        Dated(
            first_day=first,
            last_day=after - timedelta(days=1),
            value=Decimal(number),
            citation=OWN_CHECK,
            checked_on=date(2026, 11, 23),
        )
        for number, (first, after) in enumerate(pairwise(days))
    ]
    kept = draw(st.sets(st.sampled_from(range(len(values))), min_size=1))
    return Parameter(
        name="figure",
        title=Text("Talet", "The figure"),
        unit=Text("kronor", "kronor"),
        values=tuple(values[number] for number in sorted(kept)),
    )


def days():
    """Days around those of the figures, and the ends of the calendar."""
    return st.one_of(
        st.dates(date(1985, 1, 1), date(2065, 1, 1)),
        st.dates(),
    )


def all_figures():
    """Figures of the law, and others."""
    return st.one_of(st.sampled_from(PARAMETERS), figures())


class TestPartition:
    """A day has one value, or none: the values part the days between them."""

    @given(all_figures(), days())
    def test_one_value(self, figure, day):
        """What is found is the one value whose days hold the day."""
        holding = [
            dated
            for dated in figure.values
            if dated.first_day <= day <= dated.last_day
        ]

        assert holding == [
            dated for dated in [figure.on_or_none(day)] if dated is not None
        ]

    @given(all_figures())
    def test_its_own_days(self, figure):
        """Each value is found on its first day and on its last."""
        for dated in figure.values:
            assert dated == figure.on(dated.first_day)
            assert dated == figure.on(dated.last_day)


class TestEdges:
    """Before the first value is an error; after the last there is none."""

    @given(all_figures(), days())
    def test_before(self, figure, day):
        """An error before the first day, and only then, names that day."""
        first = figure.values[0].first_day
        within = max(day, first)
        with pytest.raises(TooEarlyError) as caught:
            figure.on(min(day, first - timedelta(days=1)))

        assert repr(first) == f"datetime.{caught.value.example}"
        assert figure.on_or_none(within) == figure.on(within)

    @given(all_figures(), days())
    def test_after(self, figure, day):
        """Past the last day nothing is known, and nothing is guessed."""
        last = figure.values[-1].last_day

        assert figure.on(max(day, last + timedelta(days=1))) is None

    @given(all_figures(), days())
    def test_says_why(self, figure, day):
        """Why there is no value can be said, and names a day."""
        why = figure.why_unknown(day)

        assert any(
            written(named) in why.sv and written(named, "en") in why.en
            for named in (
                day,
                figure.values[0].first_day,
                figure.values[-1].last_day,
            )
        )


class TestOrder:
    """Values must come in order of time."""

    @given(figures().filter(lambda one: len(one.values) > 1), st.data())
    def test_shuffled(self, figure, data):
        """The values in any other order are refused."""
        ordered = list(figure.values)
        others = st.permutations(ordered).filter(lambda one: one != ordered)
        with pytest.raises(IllFormedError) as caught:
            attrs.evolve(figure, values=data.draw(others))

        assert figure == attrs.evolve(figure, values=ordered)
        assert "parameter.values" == caught.value.code
