# SPDX-License-Identifier: MIT
"""Promises of how values look: *visning*."""

from datetime import date

import attrs
import pytest
from hypothesis.vendor.pretty import RepresentationPrinter, pretty

from iop import (
    Agreement,
    CaseNumber,
    Ledger,
    Money,
    OrganisationNumber,
    Period,
    RuleSet,
    compare_editions,
    follow_up,
    review,
)
from iop.agreement.budget import Budget, CostLine
from iop.agreement.parties import PublicBody
from iop.agreement.term import Term
from iop.examples import trygghet_127_continued, trygghet_127_ledger
from iop.followup.obligations import Progress
from iop.rulesets import FULL, signs
from iop.values import Amount, Hedge
from iop.values.display import Shown

from ..specimens import public_classes


ON = date(2019, 3, 14)


def asked_first(kind):
    """Return the method that IPython shows a value of a class by.

    It asks each class, the parents after their children, first for the one of
    its own and then for that of Python.
    """
    return next(
        name
        for parent in kind.__mro__
        for name in ("_repr_pretty_", "__repr__")
        if name in vars(parent)
    )


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

    def test_by_the_class(self):
        """IPython asks the class, with the value."""
        printer = RepresentationPrinter()
        Agreement._repr_pretty_(Agreement(name="A"), printer, False)  # noqa: FBT003 - as IPython does

        assert "Agreement(name='A')" == printer.getvalue()

    @pytest.mark.parametrize("kind", [Agreement, Money])
    def test_a_class(self, kind):
        """A class is shown by its name, as where a law is tried with it."""
        assert kind.__name__ == pretty(kind)

    def test_stated_as_none(self):
        """An empty list is stated, and zero and "no" are."""
        budget = Budget(costs=(), is_vat_included=False)

        assert "Budget(costs=(), is_vat_included=False)" == pretty(budget)

    def test_can_be_run(self):
        """What is shown makes the same value again."""
        term = Term(period=Period(date(2018, 3, 1), None))

        assert "Term(period=Period(date(2018, 3, 1), None))" == pretty(term)

    def test_functions_are_left_out(self):
        """What the plain repr leaves out is left out: the functions of rules."""
        shown = pretty(FULL["CON301"])

        assert "Rule(code='CON301'" == shown[:18]
        assert "check=" not in shown

    @pytest.mark.parametrize(
        "kind",
        sorted(
            (one for one in public_classes() if issubclass(one, Shown)),
            key=str,
        ),
    )
    def test_in_ipython(self, kind):
        """The short form comes before the repr that attrs writes."""
        assert "_repr_pretty_" == asked_first(kind)

    def test_own_form_of_a_child(self):
        """A child with a form of its own is shown by that."""

        @attrs.frozen
        class Child(PublicBody):
            """A party that is shown by its key."""

            def _repr_pretty_(self, printer, _cycle):
                printer.text(self.key)

        assert "sdn" == pretty(Child(key="sdn", name="Farsta SDN"))
        assert "_repr_pretty_" == asked_first(Child)

    def test_repr_names_all(self):
        """The plain repr names every field."""
        assert (
            "PublicBody(key='sdn', name='Farsta SDN', body_kind=None, "
            "municipality=None, region=None, department=None, number=None, "
            "also_known_as=None, roles=None, signed_for_by=None, "
            "succeeds=None, merged_in=None, joined_on=None, left_on=None)"
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

    def test_width(self):
        """Where it is written into a text it may have a width."""
        period = Period(date(2018, 6, 1), None)
        amount = Amount(Money(5), hedge=Hedge.ABOUT)

        assert "       about 5.00 SEK" == f"{amount:>21}"
        assert "2018-06-01--   |" == f"{period:15}|"
        assert "171-85/2017." == f"{CaseNumber('171-85/2017'):.<12}"
        assert "upcoming  |" == f"{Progress.UPCOMING:10}|"
        assert "127-trygghet |" == f"{Agreement(name='127-trygghet'):13}|"

    def test_what_gathers_much(self):
        """A review, a follow-up and such say what they came to."""
        agreement, ledger = trygghet_127_continued(), trygghet_127_ledger()
        followed = follow_up(agreement, ledger, on=ON)
        rules = RuleSet([FULL["CON301"], FULL["FUP005"]])
        held = review(agreement, on=ON, rules=rules)
        found = signs(agreement, on=ON)
        shown = {
            '<Review of "127-trygghet 1.2.5./375-2018" on 2019-03-14: met, '
            "rules=2, findings=1>": held,
            "<Outcome of FUP005: not met, findings=1, not_stated=0, "
            "known_in_part=0>": held["FUP005"],
            '<FollowUp of "127-trygghet 1.2.5./375-2018" on 2019-03-14: '
            "settled, obligations=8, overdue=0, paid=850000.00 SEK>": followed,
            "<Settlement on 2019-03-14: amended=850000.00 SEK, "
            "paid=850000.00 SEK, approved=837654.33 SEK, "
            "unused=12345.67 SEK, still_open=0.00 SEK, "
            "to_be_repaid=12345.67 SEK>": followed.settlement,
            '<Comparison of "127-trygghet 1.2.5./375-2018" on 2019-03-14: '
            "criteria=18, editions=17>": compare_editions(agreement, on=ON),
            f'<Signs of "127-trygghet 1.2.5./375-2018" on 2019-03-14: '
            f"signs={len(found.signs)}>": found,
        }

        assert list(shown) == [repr(value) for value in shown.values()]
        assert list(shown) == [pretty(value) for value in shown.values()]

    def test_stays_short(self):
        """So they are short, however much there is to tell."""
        agreement = Agreement(name="127-trygghet " * 1_000)
        followed = follow_up(agreement, Ledger(), on=ON)

        for value in (
            review(agreement, on=ON, rules=FULL),
            followed,
            followed.settlement,
            compare_editions(agreement, on=ON),
        ):
            assert len(repr(value)) < 400
