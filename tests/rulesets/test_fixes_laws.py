# SPDX-License-Identifier: MIT
"""Laws of what mends a finding (*åtgärder*)."""

from collections import Counter
from datetime import date

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iop.examples import complete, flawed
from iop.rules.findings import Severity
from iop.rulesets import CONSISTENCY, FULL, review
from iop.values.changes import FixKind, apply

from ..noise import agreements


ON = date(2024, 6, 1)


@st.composite
def slips(draw):
    """Draw the complete agreement with a few slips of the pen in it."""
    agreement = complete()
    reporting, payments = agreement.reporting, agreement.payments
    duties = draw(st.permutations(reporting.reports))
    number = draw(st.integers(0, 5))
    amounts = draw(
        st.lists(
            st.sampled_from([p.amount for p in payments.instalments]),
            min_size=3,
            max_size=3,
        )
    )
    return attrs.evolve(
        agreement,
        reporting=attrs.evolve(
            reporting, reports=tuple(duties), number=number
        ),
        payments=attrs.evolve(
            payments,
            instalments=tuple(
                attrs.evolve(part, amount=amount)
                for part, amount in zip(
                    payments.instalments, amounts, strict=True
                )
            ),
        ),
        budget=attrs.evolve(
            agreement.budget, annex=draw(st.sampled_from(["budget", "x"]))
        ),
    )


def errors(agreement):
    """Count the errors of an agreement, by what they say."""
    return Counter(
        (finding.code, finding.fields)
        for finding in review(agreement, on=ON, rules=FULL).findings
        if finding.severity is Severity.ERROR
    )


class TestMechanical:
    """After a mechanical fix its finding is gone and no new error has come."""

    def assert_mends(self, agreement):
        """Assert the law of each fix that is offered."""
        before = errors(agreement)
        for finding in review(agreement, on=ON, rules=CONSISTENCY).findings:
            for fix in finding.fixes:
                after = apply(agreement, fix.changes)
                if fix.kind is FixKind.MECHANICAL:
                    found = errors(after)
                    mark = finding.code, finding.fields

                    assert found[mark] < before[mark]
                    assert found - before == Counter()

    def test_flawed(self):
        """It holds of the example that has many faults."""
        self.assert_mends(flawed())

    def test_counter_examples(self):
        """It holds of each rule's own counter-example."""
        for rule in CONSISTENCY:
            self.assert_mends(rule.breaks())

    @given(slips())
    def test_slips(self, agreement):
        """It holds of an agreement with slips of the pen in it."""
        self.assert_mends(agreement)

    @given(agreements())
    def test_any_agreement(self, agreement):
        """It holds of any agreement at all."""
        self.assert_mends(agreement)
