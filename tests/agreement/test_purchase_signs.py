# SPDX-License-Identifier: MIT
"""Promises of what is known of the market: *marknad*."""

import attrs
import pytest

from iop.agreement.purchase_signs import PurchaseSigns, ServiceKind
from iop.values.amounts import Amount
from iop.values.errors import IllFormedError


FLAGS = [
    "is_offered_by_others",
    "is_sold_by_organisation",
    "was_procured",
    "is_public_task",
    "is_enforceable",
]


def refusal(**stated):
    """Return the error with which a market is refused."""
    with pytest.raises(IllFormedError) as caught:
        PurchaseSigns(**stated)
    return caught.value


class TestMarket:
    """What a person has stated of the market."""

    def test_nothing_stated(self):
        """What is left out is not stated; it is not a no."""
        assert {None} == set(attrs.astuple(PurchaseSigns()))
        assert PurchaseSigns() != PurchaseSigns(was_procured=False)

    @pytest.mark.parametrize("field", FLAGS)
    def test_flags(self, field):
        """A fact is true, false or not stated, and nothing like it."""
        assert getattr(PurchaseSigns(**{field: True}), field) is True
        assert getattr(PurchaseSigns(**{field: False}), field) is False

        error = refusal(**{field: 1})

        assert (
            f"PurchaseSigns.{field}: got 1; right is true or false, for example: "
            "true [flag.expected]"
        ) == str(error)

    def test_kind(self):
        """The kind of service is one of the list."""
        assert ServiceKind.WELFARE is (
            PurchaseSigns(service=ServiceKind.WELFARE).service
        )
        assert (
            'PurchaseSigns.service: got "welfare"; right is ServiceKind, for '
            "example: ServiceKind.GENERAL [type.expected]"
        ) == str(refusal(service="welfare"))

    def test_unit_price(self):
        """The price of a unit is a stated sum, with its unit."""
        price = Amount.parse("900 kr per dygn och plats")

        assert price == PurchaseSigns(unit_price=price).unit_price
        assert (
            "PurchaseSigns.unit_price: got 900; right is Amount, for example: "
            "Amount(money=Money(850_000)) [type.expected]"
        ) == str(refusal(unit_price=900))


class TestServiceKind:
    """What the work would be if it were bought."""

    def test_words(self):
        """Each has a word in both languages."""
        assert [
            (
                "general",
                "övriga varor och tjänster",
                "other goods and services",
            ),
            (
                "social",
                "sociala och andra särskilda tjänster",
                "social and other special services",
            ),
            ("welfare", "välfärdstjänster", "welfare services"),
        ] == [(kind.value, kind.text.sv, kind.text.en) for kind in ServiceKind]
