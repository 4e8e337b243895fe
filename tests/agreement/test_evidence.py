# SPDX-License-Identifier: MIT
"""Promises of evidence and of what is known in part: *underlag*."""

import pytest

from iop.agreement import Agreement, Evidence, leads_somewhere
from iop.values import IllFormedError, PointerError, StatedDate


class TestEvidence:
    """`Evidence`."""

    def test_states_little(self):
        """It says of which place it is, and in which document."""
        evidence = Evidence(place="/budget/total", document="Protokoll")

        assert (
            Evidence(
                place="/budget/total",
                document="Protokoll",
                page=None,
                dated=None,
                words=None,
                is_contrary=None,
            )
            == evidence
        )

    def test_dated_in_part(self):
        """The day of a document may be known in part."""
        evidence = Evidence(
            place="", document="Avtal", dated=StatedDate("2018-03")
        )

        assert evidence.dated == StatedDate("2018-03")

    @pytest.mark.parametrize("place", ["budget", "/a~2b"])
    def test_no_pointer(self, place):
        """What is no pointer is refused."""
        with pytest.raises(PointerError) as caught:
            Evidence(place=place, document="Avtal")
        assert ("pointer.form", "Evidence.place") == (
            caught.value.code,
            caught.value.where,
        )

    @pytest.mark.parametrize("place", ["/a\udfff", "/a\x00", "/\n", 4, None])
    def test_cannot_be_written(self, place):
        """A pointer that no file can hold, no line or no text, is refused."""
        with pytest.raises(IllFormedError) as caught:
            Evidence(place=place, document="Avtal")
        assert "Evidence.place" == caught.value.where


class TestKnownInPart:
    """`Agreement.is_known_in_part`."""

    AGREEMENT = Agreement(known_in_part=("/parties", "/budget/costs/0"))

    @pytest.mark.parametrize(
        ("place", "is_so"),
        [
            ("/parties", True),
            ("/parties/0", True),
            ("/parties/0/name", True),
            ("/partiesx", False),
            ("/budget", False),
            ("/budget/costs", False),
            ("/budget/costs/0/amount", True),
            ("/budget/costs/01", False),
            ("", False),
        ],
    )
    def test_places(self, place, is_so):
        """A place is if it, or what holds it, is said to be."""
        assert self.AGREEMENT.is_known_in_part(place) is is_so

    def test_whole(self):
        """Where the whole is, every place is."""
        assert Agreement(known_in_part=("",)).is_known_in_part("/budget/total")

    @pytest.mark.parametrize("stated", [None, ()])
    def test_nothing(self, stated):
        """Where nothing is said to be, none is."""
        assert not Agreement(known_in_part=stated).is_known_in_part("/parties")


class TestLeadsSomewhere:
    """`leads_somewhere`."""

    @pytest.mark.parametrize(
        ("place", "is_so"),
        [
            ("", True),
            ("/name", True),
            ("/budget/total", True),
            ("/parties/0/name", True),
            ("/nam", False),
            ("/name/first", False),
        ],
    )
    def test_places(self, place, is_so):
        """It does if something can stand there, stated or not."""
        agreement = Agreement(name="127-trygghet")

        assert leads_somewhere(agreement, place) is is_so

    def test_no_pointer(self):
        """What is no pointer is refused."""
        with pytest.raises(PointerError):
            leads_somewhere(Agreement(), "name")
