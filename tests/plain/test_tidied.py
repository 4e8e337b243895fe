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
from iop.portfolio import read_many
from iop.strategies import agreements
from iop.values import Change, IllFormedError, PlainFormError


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


class datetime64:  # noqa: N801 - as NumPy calls it
    """A time of NumPy, as far as it is looked at."""

    def __init__(self, value, unit="ns"):
        self.value, self.unit = value, unit

    def astype(self, unit):
        """Return the same time in microseconds."""
        return datetime64(self.value, unit)

    def item(self):
        """Return a time of Python; of nanoseconds a number."""
        return 1_527_811_200 if self.unit == "ns" else self.value

    def __repr__(self):
        return f"datetime64({self.value})"


datetime64.__module__ = "numpy"


class NaTType:
    """What pandas has for no time."""

    def __repr__(self):
        return "NaT"


SEK = {"amount": "850000.00", "currency": "SEK"}
DAY = "/term/replaces/last_day"
ON_DATE = {"kind": "on-date", "day": "2018-06-01"}

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
    ("/payments/indexation/share", "80 procent", "0.8"),
    (DAY, "20180601", "2018-06-01"),
    (DAY, 20180601, "2018-06-01"),
    (DAY, "2018/06/01", "2018-06-01"),
    (DAY, "2018 06 01", "2018-06-01"),
    (DAY, 2018, "2018"),
    (DAY, 2018.0, "2018"),
    (DAY, datetime64(datetime(2018, 6, 1)), "2018-06-01"),  # noqa: DTZ001 - as spreadsheets have it
    ("/term/period/first", "juni 2018", "2018-06"),
    ("/term/period/last", date(2019, 5, 31), "2019-05-31"),
    ("/term/period/last", "tillsvidare", ".."),
    ("/term/period/last", "tills vidare", ".."),
    ("/term/period/months", 36.0, 36),
    ("/payments/repayment_due", "1/6 2018", ON_DATE),
    ("/payments/repayment_due", date(2018, 6, 1), ON_DATE),
    ("/payments/indexation/rounded_to/amount", "850 000 kr", "850000.00"),
    ("/payments/indexation/rounded_to/amount", 850_000.0, "850000.00"),
    ("/budget/total/money/amount", Scalar(850_000), "850000.00"),
    ("/name", "  Öppna dörrar ", "Öppna dörrar"),
    ("/case_number", "2018-375\xa0", "2018-375"),
    ("/purpose/background", "En rad.\n", "En rad."),
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
    ("/name", datetime64(datetime(2018, 6, 1))),  # noqa: DTZ001 - as spreadsheets have it
    ("/name", True),
    (DAY, "1/6/2018"),
    (DAY, "2018/13/01"),
    (DAY, 20181301),
    (DAY, 375),
    (DAY, "tillsvidare"),
    ("/term/period/last", "1 januari till 31 december 2018"),
    ("/payments/indexation/rounded_to/amount", "100 EUR"),
    ("/payments/indexation/rounded_to/amount", math.inf),
    ("/form", 5),
    ("/form", "köp"),
    ("/budget/total", "1" * 300),
    ("/parties", "KFUM"),
    ("/parties", 5),
    ("/term", "2018"),
]
"""What cannot be read, or not in one way only, and stays as it was typed."""

BLANK = [
    "",
    "  ",
    "-",
    " – ",
    "—",
    None,
    math.nan,
    NaTType(),
    Scalar(math.nan),
    datetime64(None),
]


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
        ("pointer", "given"),
        [
            ("/budget/total", {"money": {"amount": "-", "currency": "SEK"}}),
            ("/budget/total", {"money": "", "hedge": None}),
            (
                "/payments/indexation/rounded_to",
                {"amount": math.nan, "currency": "SEK"},
            ),
            ("/term/period", {"first": NaTType(), "last": ""}),
        ],
        ids=repr,
    )
    def test_of_blanks(self, pointer, given):
        """A sum or a period of which nothing is stated is not stated itself."""
        made, changes = tidied(document(pointer, given))
        holder = pointer.rpartition("/")[0]

        assert (document(holder, {}), pointer) == (made, changes[0].pointer)
        assert [(given, None)] == [(one.before, one.after) for one in changes]

    @pytest.mark.parametrize(
        "given",
        [
            {"money": {"currency": "SEK"}},
            {"money": {"amount": "850000.00"}, "hedge": "about"},
            {},
        ],
        ids=repr,
    )
    def test_is_missing(self, given):
        """What is left out of a sum, not blank, is for `from_plain` to tell."""
        plain = document("/budget/total", given)

        assert (plain, ()) == tidied(plain)

    def test_of_period_in_part(self):
        """Of a period without a last day the first stays."""
        plain = document("/term/period", {"first": "2018-06", "last": "-"})

        assert (
            document("/term/period", {"first": "2018-06"}),
            (Change(pointer="/term/period/last", before="-", after=None),),
        ) == tidied(plain)

    @pytest.mark.parametrize(
        ("amount", "currency", "read"),
        [
            ("850 000", "EUR", "850000"),
            ("850 000 kr", "EUR", "850 000 kr"),
            ("850 000 kr", None, "850000.00"),
        ],
    )
    def test_currency(self, amount, currency, read):
        """A number is not read in kronor where another currency is stated."""
        money = {"amount": amount, "currency": currency}
        if currency is None:
            del money["currency"]
        made, _ = tidied(document("/budget/total/money", money))

        assert {**money, "amount": read} == made["budget"]["total"]["money"]

    @pytest.mark.parametrize(
        ("pointer", "given", "written", "code"),
        [
            (
                "/budget/total",
                283_333.3333,
                {"money": {"amount": "283333.3333", "currency": "SEK"}},
                "money.plain",
            ),
            (
                "/payments/indexation/rounded_to/amount",
                0.125,
                "0.125",
                "money.plain",
            ),
        ],
        ids=repr,
    )
    def test_is_written_out(self, pointer, given, written, code):
        """A wrong number is told as it was typed, not as the system's fault."""
        made, changes = tidied(document(pointer, given))

        assert document(pointer, written) == made
        assert [(given, written)] == [
            (change.before, change.after) for change in changes
        ]
        with pytest.raises(PlainFormError) as caught:
            from_plain(made)
        assert code in [fault.code for fault in caught.value.faults]

    @pytest.mark.parametrize(
        ("given", "read", "is_right"),
        [
            (2120000142, "2120000142", True),
            (2120000142.0, "2120000142", True),
            (" 212000-0142 ", "212000-0142", True),
            ("16 212000-0142", "16212000-0142", True),
            (2120000143, "2120000143", False),
            ("212000 0142", None, True),
            ("2120000142", None, True),
            ("212000-0143", None, False),
        ],
        ids=repr,
    )
    def test_number_of_an_organisation(self, given, read, is_right):
        """It may be a number, or have a century; its check digit stands."""
        party = {"kind": "organisation", "key": "a", "name": "A"}
        made, changes = tidied(
            {"format": 2, "parties": [{**party, "number": given}]}
        )

        assert (read or given) == made["parties"][0]["number"]
        assert (read is not None) == bool(changes)
        assert is_right == (not read_many({"a": made}).faults)

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

    @pytest.mark.parametrize(
        ("typed", "read"),
        [
            ("4", 4),
            ("1 500", 1500),
            ("cirka 40", {"number": "40", "hedge": "about"}),
            ("0,8", "0,8"),
        ],
    )
    def test_one_value_in_two_forms(self, typed, read):
        """Where a number may be stated or alone, both say the same of 4."""
        need = {"volumes": [{"unit": "platser", "number": typed}]}
        made, _ = tidied({"format": 2, "purpose": {"needs": [need]}})

        assert read == made["purpose"]["needs"][0]["volumes"][0]["number"]

    def test_end_of_a_period(self):
        """That a period has an end may be told in a field of its own."""
        period = {"first": "2018-03-01", "is_open_ended": "nej"}
        made, _ = tidied({"format": 2, "term": {"period": period}})

        assert {"first": "2018-03-01", "is_open_ended": False} == (
            made["term"]["period"]
        )

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
