# SPDX-License-Identifier: MIT
"""Promises of how values look: *visning*."""

from datetime import date

from hypothesis.vendor.pretty import pretty

from iop import Agreement, CaseNumber, Money, OrganisationNumber, Period
from iop.budget import Budget, CostLine
from iop.parties import PublicBody
from iop.term import Term


class TestShown:
    """What is stated is shown, and nothing else."""

    def test_nothing_stated(self):
        """Nothing is shown of what states nothing."""
        assert "Agreement()" == pretty(Agreement())

    def test_what_is_stated(self):
        """Parts within parts are shown by what they state."""
        agreement = Agreement(
            parties=(PublicBody(key="sdn", name="Farsta SDN"),),
            budget=Budget(costs=(CostLine(key="lon", description="Lön"),)),
        )

        assert (
            "Agreement(parties=(PublicBody(key='sdn', name='Farsta SDN'),),\n"
            " budget=Budget(costs=(CostLine(key='lon', description='Lön'),)))"
        ) == pretty(agreement)

    def test_stated_as_none(self):
        """An empty list is stated, and zero and "no" are."""
        budget = Budget(costs=(), is_vat_included=False)

        assert "Budget(costs=(), is_vat_included=False)" == pretty(budget)

    def test_can_be_run(self):
        """What is shown makes the same value again."""
        term = Term(period=Period(date(2018, 3, 1)))

        assert "Term(period=Period(date(2018, 3, 1)))" == pretty(term)

    def test_repr_names_all(self):
        """The plain repr names every field."""
        assert (
            "PublicBody(key='sdn', name='Farsta SDN', body_kind=None, "
            "municipality=None, region=None, department=None, number=None, "
            "also_known_as=None)"
        ) == repr(PublicBody(key="sdn", name="Farsta SDN"))


class TestShownAsWritten:
    """A value with a form of its own is shown by it."""

    def test_own_forms(self):
        """Sums, numbers and periods are shown as their repr."""
        values = [
            Money(310_000),
            Period(date(2018, 6, 1), date(2019, 5, 31)),
            CaseNumber("171-85/2017"),
            OrganisationNumber("212000-0142"),
        ]

        assert [repr(value) for value in values] == [
            pretty(value) for value in values
        ]
