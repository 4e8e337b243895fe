# SPDX-License-Identifier: MIT
"""Documents of spreadsheets and forms, made plain."""

import math
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop import Ledger, examples, from_plain, to_plain
from iop.plain import tidied
from iop.strategies import agreements
from iop.values import Change, IllFormedError


class Scalar:
    """A number of NumPy, as far as it is looked at."""

    def __init__(self, value):
        self.value = value

    def item(self):
        """Return the number of Python."""
        return self.value

    def __repr__(self):
        return f"Scalar({self.value})"


Scalar.__module__ = "numpy"


class NaTType:
    """What pandas has for no time."""

    def __repr__(self):
        return "NaT"


SEK = {"amount": "850000.00", "currency": "SEK"}
DAY = "/term/replaces/last_day"

READ = [
    ("/budget/total", "850 000 kr", {"money": SEK}),
    ("/budget/total", "850 tkr", {"money": SEK}),
    ("/budget/total", 850_000, {"money": SEK}),
    ("/budget/total", 850_000.0, {"money": SEK}),
    ("/budget/total", Scalar(850_000), {"money": SEK}),
    ("/budget/total", Decimal(850_000), {"money": SEK}),
    (
        "/budget/total",
        "cirka 850 000 kr per år",
        {"money": SEK, "hedge": "about", "per": "year"},
    ),
    ("/payments/indexation/rounded_to", "850 000:-", SEK),
    ("/payments/indexation/rounded_to", 850_000, SEK),
    ("/payments/indexation/share", "80 %", "0.8"),
    ("/payments/indexation/share", "0,8", "0.8"),
    ("/payments/indexation/share", 0.8, "0.8"),
    (DAY, date(2018, 6, 1), "2018-06-01"),
    (DAY, datetime(2018, 6, 1), "2018-06-01"),  # noqa: DTZ001 - as spreadsheets have it
    (DAY, "2018-06-01 00:00:00", "2018-06-01"),
    (DAY, "2018-06-01T00:00:00.000", "2018-06-01"),
    (DAY, "1/6 2018", "2018-06-01"),
    (DAY, "juni 2018", "2018-06"),
    (
        "/term/period",
        "1 januari till 31 december 2018",
        {"first": "2018-01-01", "last": "2018-12-31"},
    ),
    ("/budget/is_vat_included", "ja", True),
    ("/budget/is_vat_included", "on", True),
    ("/budget/is_vat_included", "Nej", False),
    ("/budget/is_vat_included", 0, False),
    ("/budget/is_vat_included", 1.0, True),
    ("/reporting/number", "4", 4),
    ("/reporting/number", "1 500", 1500),
    ("/payments/indexation/share", "0,125", "0.125"),
    ("/reporting/number", 4.0, 4),
    ("/reporting/number", Scalar(4), 4),
    ("/case_number", 375, "375"),
    ("/name", 127, "127"),
    ("/name", 127.0, "127"),
    ("/form", "Idéburet offentligt  partnerskap (IOP)", "iop"),
]
"""What stands in a place, and what it is read as."""

LEFT = [
    ("/budget/total", "mycket"),
    ("/budget/total", "400–500 000 kr"),
    ("/budget/total", True),
    ("/payments/indexation/share", True),
    ("/payments/indexation/share", "nästan allt"),
    ("/payments/indexation/share", math.inf),
    ("/payments/indexation/share", []),
    (DAY, datetime(2018, 6, 1, 14)),  # noqa: DTZ001 - as spreadsheets have it
    (DAY, "2018-06-01 14:00:00"),
    (DAY, 43252),
    ("/budget/is_vat_included", "kanske"),
    ("/budget/is_vat_included", []),
    ("/reporting/number", "fyra eller fem"),
    ("/reporting/number", "1,500"),
    ("/reporting/number", "1 50"),
    ("/payments/indexation/share", "8 0 %"),
    ("/purpose/indicators", "1,500"),
    ("/reporting/number", "4 %"),
    ("/reporting/number", 4.5),
    ("/name", 4.5),
    ("/name", True),
    ("/form", 5),
    ("/form", "köp"),
    ("/budget/total", "1" * 300),
    ("/parties", "KFUM"),
    ("/parties", 5),
    ("/term", "2018"),
]
"""What cannot be read, or not in one way only, and stays as it was typed."""

BLANK = ["", "  ", None, math.nan, NaTType()]


def document(pointer, value):
    """Make a document that states one thing."""
    first, *rest = reversed(pointer.split("/")[1:])
    made = {first: value}
    for token in rest:
        made = {token: made}
    return {"format": 2, **made}


class TestRead:
    """What is read, and what it is read as."""

    @pytest.mark.parametrize(("pointer", "given", "read"), READ, ids=repr)
    def test_is_read(self, pointer, given, read):
        """It becomes what the plain form has, and the change is told."""
        plain = document(pointer, given)

        assert tidied(plain) == (
            document(pointer, read),
            (Change(pointer=pointer, before=given, after=read),),
        )
        assert plain == document(pointer, given)

    @pytest.mark.parametrize(("pointer", "given"), LEFT, ids=repr)
    def test_is_left(self, pointer, given):
        """What cannot be read stays, for `from_plain` to refuse."""
        plain = document(pointer, given)

        assert (plain, ()) == tidied(plain)

    @pytest.mark.parametrize("blank", BLANK, ids=repr)
    def test_is_not_stated(self, blank):
        """What is blank is not stated; of nothing no change is told."""
        made, changes = tidied(document("/name", blank))

        assert {"format": 2} == made
        assert (["/name"] if blank is not None else []) == [
            change.pointer for change in changes
        ]

    @pytest.mark.parametrize(
        ("typed", "read"),
        [
            ("1,500", None),
            ("12,5", "12.5"),
            ("1 500", "1500"),
            ("0,500", "0.5"),
        ],
    )
    def test_two_ways(self, typed, read):
        """A comma before three figures may part thousands, and is left."""
        hours = {"kind": "volunteer-hours", "hours": typed}
        plain = {"format": 2, "budget": {"contributions": [hours]}}
        made, _ = tidied(plain)

        assert (read or typed) == made["budget"]["contributions"][0]["hours"]

    def test_blank_in_a_list(self):
        """A blank in a list keeps its place: it is no part, and is refused."""
        made, _ = tidied({"format": 2, "parties": ["", {"kind": "x"}]})

        assert [None, {"kind": "x"}] == made["parties"]

    def test_kinds(self):
        """The kind of a part may be its Swedish or English word."""
        made, changes = tidied(
            {
                "format": 2,
                "parties": (
                    {"kind": "Organisation", "key": "a", "name": "A"},
                    {"kind": "Offentlig part", "key": "b", "name": "B"},
                ),
            }
        )

        assert ["organisation", "public-body"] == [
            party["kind"] for party in made["parties"]
        ]
        assert ["/parties/0/kind", "/parties/1/kind"] == [
            change.pointer for change in changes
        ]

    def test_unknown_keys(self):
        """Keys that are not known stay, for `from_plain` to tell of."""
        plain = {"format": 2, "namn": "Öppna dörrar", "antal": Scalar(4)}

        assert {**plain, "antal": 4} == tidied(plain)[0]

    def test_format(self):
        """Without a format the newest is written, and told."""
        assert ({"format": 2}, 1) == (tidied({})[0], len(tidied({})[1]))

    def test_ledger(self):
        """What a document is of is told by its keys, or is given."""
        entry = {
            "kind": "Utbetalning",
            "key": "a",
            "on": datetime(2018, 3, 1),  # noqa: DTZ001 - as spreadsheets have it
            "amount": "425 000 kr",
        }
        for kind in (None, Ledger):
            made, _ = tidied({"format": 2, "entries": [entry]}, kind)

            assert date(2018, 3, 1) == from_plain(made, Ledger).entries[0].on

    @pytest.mark.parametrize("plain", [None, [], "x"], ids=str)
    def test_no_object(self, plain):
        """What is no object is refused."""
        with pytest.raises(IllFormedError) as caught:
            tidied(plain)

        assert "object.expected" == caught.value.code


class TestLaws:
    """What is right already is not touched."""

    def test_examples(self):
        """The examples stay as they are."""
        for value in (
            examples.complete(),
            examples.trygghet_127(),
            examples.trygghet_127_ledger(),
        ):
            plain = to_plain(value)

            assert (plain, ()) == tidied(plain)

    @given(agreements())
    def test_right(self, agreement):
        """A right document stays as it is."""
        plain = to_plain(agreement)

        assert (plain, ()) == tidied(plain)

    @given(
        st.recursive(
            st.none()
            | st.booleans()
            | st.integers()
            | st.floats()
            | st.text()
            | st.dates()
            | st.datetimes(),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(
                        ["kind", "budget", "term", "parties", "on"]
                    ),
                    inner,
                    max_size=3,
                )
            ),
        )
    )
    def test_anything(self, value):
        """Whatever stands in a place, no other error than ours comes out."""
        for key in ("budget", "term", "parties", "entries", "name"):
            made, changes = tidied({"format": 2, key: value})

            assert (key in made) or value is None or changes
