# SPDX-License-Identifier: MIT
"""Promises of values that never change: *oföränderligt*."""

import copy
from datetime import date

import pytest

from iop.examples import trygghet_127_continued, trygghet_127_ledger
from iop.followup.followup import FollowUp, follow_up
from iop.ledger import Ledger
from iop.rules.findings import Severity, Status
from iop.rulesets import STOCKHOLM, review
from iop.values.identifiers import CaseNumber, OrganisationNumber
from iop.values.money import Money

from ..rules.test_rules import counting, four_reports


ON = date(2019, 3, 15)
AGREEMENT, LEDGER = trygghet_127_continued(), trygghet_127_ledger()
REVIEW = review(AGREEMENT, on=ON)


@pytest.mark.parametrize(
    "value",
    [
        Money(5),
        CaseNumber("KS/1:2"),
        OrganisationNumber("802000-0009"),
        AGREEMENT,
        AGREEMENT.reporting.reports[0],
        LEDGER,
        LEDGER.entries[0],
        follow_up(AGREEMENT, LEDGER, on=ON),
        four_reports,
        counting(5),
        STOCKHOLM,
        REVIEW,
        REVIEW.outcomes[0],
        REVIEW.findings[0],
        REVIEW.findings[0].text,
        Severity.ERROR,
        Status.MET,
    ],
    ids=lambda value: f"{type(value).__name__}-{getattr(value, 'code', '')}",
)
def test_is_its_own_copy(value):
    """A copy of a value is the value, however deep, wherever it was made."""
    assert value is copy.copy(value)
    assert value is copy.deepcopy(value)
    assert value is copy.deepcopy({"held": [value]})["held"][0]


@pytest.mark.parametrize("kind", [FollowUp, Ledger, Money])
def test_methods_have_modules(kind):
    """`help` of Python 3.13 asks every method for its module, attrs' too."""
    methods = [value for value in vars(kind).values() if callable(value)]

    assert methods
    assert [] == [one for one in methods if one.__module__ is None]
