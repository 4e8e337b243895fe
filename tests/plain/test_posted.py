# SPDX-License-Identifier: MIT
"""What web forms post, made plain."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iop import Agreement, Ledger, PlainFormError, from_plain
from iop.plain import Posted, from_form
from iop.values import Change, IllFormedError, PointerError


SEK = {"amount": "850000.00", "currency": "SEK"}
YEAR = {"first": "2018-03-01", "last": "2018-12-31"}


def nested(pointer, value):
    """Make a document that states one thing."""
    first, *rest = reversed(pointer.split("/")[1:])
    made = {first: value}
    for token in rest:
        made = {token: made}
    return {"format": 2, **made}


class TestValues:
    """What is typed in a field, and what it is read as."""

    @pytest.mark.parametrize(
        ("name", "typed", "read"),
        [
            ("/reporting/number", "4", 4),
            ("/payments/indexation/share", "0,8", "0.8"),
            ("/payments/indexation/share", "80 %", "0.8"),
            ("/budget/is_vat_included", "ja", True),
            ("/budget/is_vat_included", "on", True),
            ("/budget/is_vat_included", ["", "on"], True),
            ("/budget/total", "850 000 kr", {"money": SEK}),
            ("/term/replaces/last_day", "1/6 2018", "2018-06-01"),
            ("/term/period", "1 mars 2018–31 december 2018", YEAR),
            ("/form", "Idéburet offentligt partnerskap (IOP)", "iop"),
            ("/payments/instalments", "[]", []),
            ("/term/notice", "{}", {}),
            (
                "/governance/working_groups",
                "Unga\r\n\r\nÄldre\r\n",
                ["Unga", "Äldre"],
            ),
        ],
        ids=repr,
    )
    def test_is_read(self, name, typed, read):
        """It becomes what the plain form has, and the change is told."""
        posted = from_form({name: typed})
        (told,) = posted.changes

        assert posted.plain == nested(name, read)
        assert told.pointer == name
        assert told.after == read

    @pytest.mark.parametrize(
        ("name", "typed"),
        [
            ("/name", "127-trygghet"),
            ("/name", "[]"),
            ("/name", "{}"),
            ("/term/replaces/last_day", "2018-06"),
            ("/budget/total", "400–500 000 kr"),
            ("/reporting/number", "fyra fem"),
            ("/reporting/number", "1,500"),
            ("/reporting/number", "9" * 5000),
            ("/reporting/number", ["4", "5"]),
            ("/parties", "KFUM"),
            ("/parties", ["KFUM", "SDN"]),
            ("/parties/x/name", "KFUM"),
            ("/parties/-", "KFUM"),
            ("/parties/" + "9" * 5000 + "/name", "KFUM"),
            ("/nowhere/0/else", "4"),
            ("/purpose/background", "x" * 100_000),
            ("/governance/working_groups", ["Unga", "Äldre"]),
            ("/format", "2"),
        ],
        ids=lambda value: str(value)[:40],
    )
    def test_stays(self, name, typed):
        """What reads as it is, or not at all, or in two ways, stays."""
        posted = from_form({name: typed})

        assert (nested(name, typed), ()) == (posted.plain, posted.changes)

    def test_no_text(self):
        """What is no text, as an interface may send it, is taken as it is."""
        posted = from_form({"/reporting/number": 4, "/name": None})

        assert {"format": 2, "reporting": {"number": 4}} == posted.plain

    def test_line_breaks(self):
        """Browsers send two signs for a line break; it is one."""
        posted = from_form({"/purpose/background": "Först.\r\nSedan."})

        assert nested("/purpose/background", "Först.\nSedan.") == posted.plain

    def test_long_texts(self):
        """Of texts of several lines each, one field is one."""
        name = "/case/decisions/0/motions"

        assert nested("/case", {"decisions": [{"motions": ["A\nB"]}]}) == (
            from_form({name: "A\nB"}).plain
        )

    def test_parts_of_a_period(self):
        """A period may have a field for each end."""
        posted = from_form(
            {
                "/term/period": "",
                "/term/period/first": "1 mars 2018",
                "/term/period/last": "tills vidare",
                "/term/period/months": "",
            }
        )

        assert (
            nested("/term/period", {"first": "2018-03-01", "last": ".."})
            == posted.plain
        )


class TestBlank:
    """What is blank is not stated."""

    @pytest.mark.parametrize("blank", ["", " \t", [], ["", " "], None])
    def test_field(self, blank):
        """Nor is the part that it stands in, known or not; of it is not told."""
        posted = from_form(
            dict.fromkeys(
                (
                    "/name",
                    "/term/notice/months",
                    "/parties/0/also_known_as",
                    "/parties/0/also_known_as/0",
                    "/parties/1",
                    "/payments/instalments",
                    "/nowhere/at/all",
                ),
                blank,
            )
        )

        assert ({"format": 2}, (), {}) == (
            posted.plain,
            posted.changes,
            posted.moved,
        )

    def test_dash(self):
        """That a dash alone was read as nothing is told."""
        posted = from_form({"/budget/total": "–"})

        assert ({"format": 2}, ("/budget/total",)) == (
            posted.plain,
            tuple(change.pointer for change in posted.changes),
        )

    def test_currency(self):
        """A currency that was chosen beforehand is no sum."""
        name = "/payments/indexation/rounded_to"
        posted = from_form({f"{name}/amount": "", f"{name}/currency": "SEK"})

        assert {"format": 2} == posted.plain

    def test_gives_way(self):
        """A blank field gives way to those within it, and they to it."""
        fields = {
            "/budget/total": "",
            "/budget/total/money": "850 000 kr",
            "/term/period": "1 mars 2018–31 december 2018",
            "/term/period/first": "",
            "/term/notice": "{}",
            "/term/notice/months": "3",
        }
        made = {
            "format": 2,
            "budget": {"total": {"money": SEK}},
            "term": {"period": YEAR, "notice": {"months": 3}},
        }

        assert made == from_form(fields).plain


class TestRows:
    """Rows of lists: blank ones go, and each leads back to its field."""

    FIELDS = {  # noqa: RUF012 - read alone
        "/reporting/reports/0/kind": "",
        "/reporting/reports/0/contents/0": "",
        "/reporting/reports/2/kind": "final",
        "/reporting/reports/2/contents/0": " ",
        "/reporting/reports/2/contents/1": "Aktiviteter",
        "/reporting/reports/10/kind": "final",
        "/reporting/reports/10/due/day": "2018-06-31",
        "/reporting/reports/11/kind": "",
    }

    def test_move_up(self):
        """Rows after a blank one, or one that is not there, move up."""
        posted = from_form(self.FIELDS)

        assert {
            "/reporting/reports/0": "/reporting/reports/2",
            "/reporting/reports/0/contents/0": "/reporting/reports/2/contents/1",
            "/reporting/reports/1": "/reporting/reports/10",
        } == posted.moved
        assert ["final", "final"] == [
            report["kind"] for report in posted.plain["reporting"]["reports"]
        ]

    @pytest.mark.parametrize(
        ("place", "field"),
        [
            ("/reporting/reports/0/contents/0", "/2/contents/1"),
            ("/reporting/reports/1/due/day", "/10/due/day"),
            ("/reporting/reports/1/due/day/x", "/10/due/day"),
            ("/reporting/reports/1/key", "/10/key"),
        ],
    )
    def test_field_of(self, place, field):
        """A place leads to the field that was posted, or would have been."""
        assert f"/reporting/reports{field}" == (
            from_form(self.FIELDS).field_of(place)
        )

    def test_faults(self):
        """Each fault of the document leads to a field of the form."""
        posted = from_form(
            {
                "/parties/3/kind": "organisation",
                "/parties/3/name": "KFUM",
                "/parties/3/number": "802000-0001",
                "/term/period": "31 december 2018–1 mars 2018",
            }
        )
        with pytest.raises(PlainFormError) as caught:
            from_plain(posted.plain)

        assert {"/parties/3/number", "/parties/3/key", "/term/period"} == {
            posted.field_of(fault.pointer) for fault in caught.value.faults
        }

    def test_changes(self):
        """What a field was read as is told by the name of the field."""
        posted = from_form(
            {
                "/reporting/reports/4/due": "[]",
                "/reporting/milestones/7/due/day": "1/6 2018",
                "/reporting/milestones/7/due/kind": "on-date",
            }
        )

        assert (
            Change(
                pointer="/reporting/milestones/7/due/day",
                before="1/6 2018",
                after="2018-06-01",
            ),
        ) == posted.changes

    def test_kind_alone(self):
        """A row that has no more than its kind says nothing, and it is told."""
        posted = from_form(
            {
                "/parties/0/kind": "organisation",
                "/parties/0/name": "",
                "/parties/1/kind": "organisation",
                "/parties/2/kind": "organisation",
                "/parties/2/name": "KFUM",
            }
        )

        assert [
            {"kind": "organisation"},
            {"kind": "organisation", "name": "KFUM"},
        ] == posted.plain["parties"]
        assert (
            Change(
                pointer="/parties/0/kind", before="organisation", after=None
            ),
        ) == posted.changes

    def test_kind_that_is_enough(self):
        """Where a kind needs no more, or is none that is known, it stays."""
        posted = from_form(
            {
                "/parties/0/kind": "kyrka",
                "/parties/0/name": "",
                "/term/endings/0/kind": "breach",
                "/term/endings/0/words": "",
            }
        )

        assert {
            "format": 2,
            "parties": [{"kind": "kyrka"}],
            "term": {"endings": [{"kind": "breach"}]},
        } == posted.plain

    def test_choices(self):
        """Several may be chosen under one name, as words or as shown."""
        posted = from_form(
            {
                "/participants/0/roles": ["", "Samordnare", "client"],
                "/participants/1/roles": "Samordnare",
            }
        )

        assert [
            {"roles": ["coordinator", "client"]},
            {"roles": ["coordinator"]},
        ] == posted.plain["participants"]


class TestRefused:
    """What no form of a document would post is refused, with our error."""

    @pytest.mark.parametrize(
        "name",
        ["", "name", "/a~2", 4, None, "/a" * 33],
        ids=lambda value: str(value)[:10],
    )
    def test_name(self, name):
        """A name that is no place in a document."""
        with pytest.raises(PointerError) as caught:
            from_form({name: "KFUM"})

        assert "form.name" == caught.value.code

    @pytest.mark.parametrize(
        "fields",
        [
            {"/term": "x", "/term/notice/months": "3"},
            {"/term/notice/months": "3", "/term/notice": "x"},
            {"/term/period": "2018", "/term/period/first": "2018"},
            {"/parties": "[]", "/parties/0/name": "KFUM"},
        ],
        ids=str,
    )
    def test_twice(self, fields):
        """Something in a field and in one within it: one would be lost."""
        with pytest.raises(IllFormedError) as caught:
            from_form(fields)

        assert "form.twice" == caught.value.code

    @pytest.mark.parametrize("fields", [None, [], "x"], ids=str)
    def test_fields(self, fields):
        """What is no mapping."""
        with pytest.raises(IllFormedError) as caught:
            from_form(fields)

        assert "form.fields" == caught.value.code

    def test_class(self):
        """What is no class of the model."""
        with pytest.raises(IllFormedError) as caught:
            from_form({}, str)

        assert "describe.class" == caught.value.code


TOKENS = st.sampled_from(
    [
        "name", "parties", "0", "1", "7", "999999999", "9" * 12, "00", "-",
        "", "kind", "key", "budget", "total", "money", "amount", "term",
        "period", "first", "last", "entries", "reporting", "reports", "due",
        "contents", "also_known_as", "~0", "~1", "__class__",
    ]
)  # fmt: skip
NAMES = st.lists(TOKENS, min_size=1, max_size=5).map(
    lambda tokens: "".join(f"/{token}" for token in tokens)
)
TYPED = st.sampled_from(
    ["", " ", "–", "4", "ja", "[]", "{}", "organisation", "850 000 kr", "2018",
     "1/6 2018", "\u0000", "\ud800", "9" * 5000]
) | st.text()  # fmt: skip
FIELDS = st.dictionaries(
    NAMES | st.text(), TYPED | st.lists(TYPED, max_size=3), max_size=8
)


def leaves(value):
    """List the texts in a plain value, right or wrong."""
    inner = value.values() if isinstance(value, dict) else value
    if isinstance(value, dict | list):
        return [leaf for one in inner for leaf in leaves(one)]
    return [value]


class TestLaws:
    """Whatever is posted."""

    @given(FIELDS, st.sampled_from([Agreement, Ledger]))
    @example({"/name": ["127", ""], "/budget/total": "mycket"}, Agreement)
    def test_hostile(self, fields, cls):
        """No error but ours comes of it, and nothing is lost without a word.

        What stood in a field stands in the document, or a change tells what
        became of it; and the document reads, or its faults lead to names.
        """
        try:
            posted = from_form(fields, cls)
        except IllFormedError:
            return
        held = {repr(leaf) for leaf in leaves(posted.plain)}
        told = {change.pointer for change in posted.changes}
        for name, typed in fields.items():
            texts = typed if isinstance(typed, list) else [typed]
            for text in texts:
                kept = text.replace("\r\n", "\n")
                assert (
                    not text.strip()
                    or name in told
                    or repr(kept) in held
                    or kept == "{}"
                    or any(one.startswith(name) for one in told)
                )
        try:
            from_plain(posted.plain, cls)
        except PlainFormError as error:
            for fault in error.faults:
                assert isinstance(posted.field_of(fault.pointer), str)

    @given(FIELDS)
    def test_again(self, fields):
        """The same fields are always read as the same, in whatever order."""
        turned = dict(reversed(fields.items()))
        try:
            posted = from_form(fields)
        except IllFormedError:
            with pytest.raises(IllFormedError):
                from_form(turned)
        else:
            assert isinstance(posted, Posted)
            assert posted.plain == from_form(turned).plain
