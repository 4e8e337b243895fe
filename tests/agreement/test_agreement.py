# SPDX-License-Identifier: MIT
"""Promises of the agreement itself: *avtalet*."""

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.parties import Organisation, PublicBody
from iop.values.identifiers import CaseNumber


CITY = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
REGION = PublicBody(key="region", name="Region Stockholm")
KFUM = Organisation(key="kfum", name="KFUM JKS Stockholm")
CHURCH = Organisation(key="sdn", name="Skärholmens församling")


class TestParties:
    """The look-ups of parties."""

    def test_sides(self):
        """Each side is found among the other, in its order."""
        agreement = Agreement(parties=(KFUM, REGION, CHURCH, CITY))

        assert (REGION, CITY) == agreement.public_bodies
        assert (KFUM, CHURCH) == agreement.organisations

    @pytest.mark.parametrize("parties", [None, ()])
    def test_none(self, parties):
        """Without parties there is none on either side, and none to find."""
        agreement = Agreement(parties=parties)

        assert ((), (), None) == (
            agreement.public_bodies,
            agreement.organisations,
            agreement.party("sdn"),
        )

    def test_by_key(self):
        """A party is found by its key, of either kind."""
        agreement = Agreement(parties=(CITY, KFUM))

        assert (CITY, KFUM, None) == (
            agreement.party("sdn"),
            agreement.party("kfum"),
            agreement.party("KFUM"),
        )

    @pytest.mark.parametrize("key", ["å", "a\u030a"], ids=ascii)
    @pytest.mark.parametrize("kept", ["å", "a\u030a"], ids=ascii)
    def test_by_any_form_of_the_key(self, kept, key):
        """Keys that look alike are one key, however they are typed."""
        party = attrs.evolve(CITY, key=kept)

        assert party == Agreement(parties=(KFUM, party)).party(key)

    def test_first_of_two(self):
        """Of two with the same key the first is found."""
        assert CHURCH == Agreement(parties=(CHURCH, CITY)).party("sdn")


class TestAgreement:
    """`Agreement`."""

    def test_nothing_stated(self):
        """An agreement may state nothing at all."""
        assert {None} == set(attrs.astuple(Agreement(), recurse=False))

    @pytest.mark.parametrize(
        ("name", "number", "text"),
        [
            (
                "127-trygghet",
                "1.2.5./375-2018",
                "127-trygghet 1.2.5./375-2018",
            ),
            ("127-trygghet", None, "127-trygghet"),
            (None, "1.2.5./375-2018", "1.2.5./375-2018"),
            (None, None, "IOP"),
        ],
    )
    def test_str(self, name, number, text):
        """It is called by name and case number, as far as they are stated."""
        agreement = Agreement(
            name=name, case_number=number and CaseNumber(number)
        )

        assert text == str(agreement)
