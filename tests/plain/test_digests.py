# SPDX-License-Identifier: MIT
"""Promises of what plain data and rules are known again by: *kontrollsummor*."""

import hashlib
import json
from datetime import timedelta
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from iop import plain
from iop.agreement import Agreement
from iop.rules import LawDay, Severity
from iop.rulesets import catalogue
from iop.strategies import agreements
from iop.values import IllFormedError, Money, Text


ONE_DAY = timedelta(days=1)
DATED = next(rule for rule in catalogue() if rule.figures)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(st.characters(exclude_categories=["Cs"]))
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.text(st.characters(exclude_categories=["Cs"])), inner
        )
    ),
)


def by_others(value):
    """Compute a digest as anybody may, with what comes with Python."""
    written = json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return hashlib.sha256(written.encode()).hexdigest()


class TestDigest:
    """What plain data is known again by."""

    @given(VALUES)
    def test_others_compute_the_same(self, value):
        """Anybody can compute it of the JSON."""
        assert by_others(value) == plain.digest(value)

    @given(agreements())
    def test_of_a_document(self, agreement):
        """That of a document is that of what was kept of it."""
        document = iop.to_plain(agreement)

        assert by_others(document) == plain.digest(document)

    def test_refuses_other_than_plain(self):
        """What is not plain has none."""
        with pytest.raises(IllFormedError) as caught:
            plain.digest([0.5])

        assert "plain.value" == caught.value.code


def otherwise(rule):
    """Return a rule that says each thing otherwise, one at a time."""
    text = Text("Något annat.", "Something else.")
    (first, *rest) = rule.citations
    (dated, *_) = rule.figures
    changes = {
        "code": "EX1",
        "name": "other",
        "title": text,
        "demand": text,
        "advice": text,
        "finding": Text(
            "Annat: " + rule.finding.sv, "Else: " + rule.finding.en
        ),
        "fault": text,
        "tells": text,
        "severity": (
            Severity.WARNING
            if rule.severity is Severity.NOTE
            else Severity.NOTE
        ),
        "citations": (attrs.evolve(first, note=text), *rest),
        "first_day": dated.values[0].first_day + ONE_DAY,
        "last_day": dated.values[-1].last_day,
        "law_day": LawDay.REVIEW,
        "law_day_reason": text,
        "asked_of": "Borås",
    }
    return {
        name: attrs.evolve(rule, **{name: value})
        for name, value in changes.items()
    }


class TestRuleDigest:
    """What a rule is known again by."""

    @pytest.mark.parametrize("name", otherwise(DATED))
    def test_another_where_it_says_otherwise(self, name):
        """Any text, day, source or weight that is another is seen."""
        assert plain.rule_digest(DATED) != plain.rule_digest(
            otherwise(DATED)[name]
        )

    def test_another_where_a_figure_is(self):
        """So is a figure that has another value, or holds another day."""
        figure = DATED.figures[0]
        last = figure.values[-1]
        found = {
            plain.digest(plain.plain_value(one))
            for one in (
                figure,
                attrs.evolve(
                    figure,
                    values=(
                        *figure.values[:-1],
                        attrs.evolve(last, value=Money(1)),
                    ),
                ),
                attrs.evolve(
                    figure,
                    values=(
                        *figure.values[:-1],
                        attrs.evolve(
                            last,
                            last_day=last.last_day + ONE_DAY,
                        ),
                    ),
                ),
            )
        }

        assert 3 == len(found)
        assert plain.plain_value(figure) in [
            plain.plain_value(one) for one in DATED.figures
        ]

    def test_the_same_where_it_says_the_same(self):
        """Examples and related rules are none of what a rule says."""
        other = attrs.evolve(DATED, meets=Agreement, related=("CON101",))

        assert plain.rule_digest(DATED) == plain.rule_digest(other)

    def test_each_rule_has_its_own(self):
        """No two rules of the library say the same."""
        rules = tuple(catalogue())

        assert len(rules) == len({*map(plain.rule_digest, rules)})

    def test_refuses_other_than_rules(self):
        """What is no rule is refused."""
        with pytest.raises(IllFormedError) as caught:
            plain.rule_digest(Decimal(5))

        assert "type.expected" == caught.value.code
