# SPDX-License-Identifier: MIT
"""Snickerboda tests its rule, with ten lines: *tio rader*."""

from hypothesis import given
from iop.strategies import cases
from iop.testing import assert_finds, assert_rule_conforms
from snickerboda import RULES, two_reports


def test_conforms():
    """The rule is all that a good rule must be."""
    assert_rule_conforms(two_reports)


@given(cases(breaking=two_reports))
def test_finds(case):
    """It finds what breaks it, whatever else the agreement states."""
    assert_finds(case.review(RULES), "SNB001", at="/reporting/number")
