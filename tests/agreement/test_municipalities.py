# SPDX-License-Identifier: MIT
"""Promises of to which municipality a public party belongs: *kommun*."""

import pytest

from iop.agreement.municipalities import belongs_to, municipality_of
from iop.agreement.parties import PublicBody, PublicBodyKind


def body(municipality=None, kind=None, name="Nämnden"):
    """Make a public party."""
    return PublicBody(
        key="sdn", name=name, municipality=municipality, body_kind=kind
    )


class TestBelongs:
    """Whether it belongs to one, as far as can be told."""

    @pytest.mark.parametrize(
        ("stated", "name", "belongs"),
        [
            ("Stockholm", "Stockholm", True),
            ("STOCKHOLMS  stad", "Stockholm", True),
            ("Stockholms kommun", "Stockholm", True),
            ("kommunen Stockholm", "Stockholm", True),
            ("Borås", "Borås", True),
            ("Borås stad", "Borås", True),
            ("Stockholms", "Stockholm", None),
            ("Nacka, Stockholms län", "Stockholm", None),
            ("Malmö stad", "Stockholm", False),
            (None, "Stockholm", None),
        ],
    )
    def test_by_name(self, stated, name, belongs):
        """The name may have its title, and the genitive before it."""
        assert belongs is belongs_to(body(stated), name)

    @pytest.mark.parametrize(
        "kind",
        [
            PublicBodyKind.REGION,
            PublicBodyKind.REGIONAL_BOARD,
            PublicBodyKind.REGIONAL_COUNCIL,
            PublicBodyKind.STATE_AUTHORITY,
            PublicBodyKind.MUNICIPAL_ASSOCIATION,
        ],
    )
    def test_of_none(self, kind):
        """A region, the state or an association is of none, if none is stated."""
        assert belongs_to(body(kind=kind), "Malmö") is False
        assert belongs_to(body("Malmö", kind), "Malmö") is True

    def test_itself(self):
        """A municipality that is a party has its own name."""
        kind = PublicBodyKind.MUNICIPALITY

        assert "Malmö stad" == municipality_of(body(None, kind, "Malmö stad"))
        assert "Malmö" == municipality_of(body("Malmö", kind, "Staden"))
        assert municipality_of(body()) is None
