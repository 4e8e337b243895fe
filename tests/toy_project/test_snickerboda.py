# SPDX-License-Identifier: MIT
"""Snickerboda tests its rule, against what it should say: *facit*."""

import iop
from iop.strategies import near
from iop.testing import assert_rule_agrees, assert_rule_conforms
from snickerboda import two_reports


def answer(case):
    """Say what a case should come out as, of exact sums in kronor."""
    total = case.agreement.budget and case.agreement.budget.total
    number = case.agreement.reporting and case.agreement.reporting.number
    if total is None or number is None:
        return None
    return number >= 2 or total.money <= iop.Money(500_000)


def is_plain(case):
    """Tell whether the sum is not stated, or is so many kronor in all."""
    total = case.agreement.budget and case.agreement.budget.total
    return total is None or total == iop.values.Amount(
        iop.Money(ore=total.money.ore)
    )


def test_conforms():
    """The rule is all that a good rule must be."""
    assert_rule_conforms(two_reports)


def test_agrees():
    """It says what it should."""
    assert_rule_agrees(
        two_reports, answer, among=near(two_reports).filter(is_plain)
    )
