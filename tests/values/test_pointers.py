# SPDX-License-Identifier: MIT
"""Promises of JSON Pointers into values: *sökvägar*."""

from typing import Annotated

import attrs
import pytest

from iop.agreement.parties import Organisation, PublicBody, Signatory
from iop.values.amounts import Amount
from iop.values.errors import IllFormedError, PointerError
from iop.values.identifiers import OrganisationNumber
from iop.values.money import Money
from iop.values.pointers import find, join, read, replace, split, walk


BOARD = PublicBody(key="namnden", name="Skärholmens stadsdelsnämnd")
"""A party with little stated of it."""


@attrs.frozen
class Shelf:
    """A part that holds lists of parts, of texts and of lists."""

    parts: tuple["Shelf", ...] | None = None
    words: tuple[str, ...] | None = None
    rows: tuple[tuple[int, ...], ...] | None = None
    amount: Amount | None = None


SHELF = Shelf(
    parts=(Shelf(), Shelf(words=("a", "b"))),
    rows=((1, 2), (), (3,)),
    amount=Amount(Money(5)),
)
"""A part with parts in it."""


def refusal(call, *args):
    """Return the error with which a call is refused."""
    with pytest.raises(PointerError) as caught:
        call(*args)
    return caught.value


class TestJoin:
    """A pointer is made of names and numbers."""

    @pytest.mark.parametrize(
        ("tokens", "pointer"),
        [
            ((), ""),
            (("",), "/"),
            (("payments", "instalments", 0), "/payments/instalments/0"),
            (("a/b", "m~n"), "/a~1b/m~0n"),
            (("~1", "~0", "/~"), "/~01/~00/~1~0"),
        ],
    )
    def test_joins(self, tokens, pointer):
        """Each token follows a stroke; strokes and tildes are written so."""
        assert pointer == join(*tokens)


class TestSplit:
    """A pointer is taken apart into its tokens."""

    @pytest.mark.parametrize(
        ("pointer", "tokens"),
        [
            # The examples of RFC 6901, section 5.
            ("", ()),
            ("/foo", ("foo",)),
            ("/foo/0", ("foo", "0")),
            ("/", ("",)),
            ("/a~1b", ("a/b",)),
            ("/c%d", ("c%d",)),
            ("/e^f", ("e^f",)),
            ("/g|h", ("g|h",)),
            ("/i\\j", ("i\\j",)),
            ('/k"l', ('k"l',)),
            ("/ ", (" ",)),
            ("/m~0n", ("m~n",)),
            # Section 4: "~01" is "~1", not "/".
            ("/~01", ("~1",)),
            ("//a/", ("", "a", "")),
            ("/å\n\ud800", ("å\n\ud800",)),
        ],
    )
    def test_splits(self, pointer, tokens):
        """The tokens are those of RFC 6901."""
        assert tokens == split(pointer)

    @pytest.mark.parametrize(
        "pointer",
        [
            "a",
            "a/b",
            " /a",
            "#/a",
            "/~",
            "/a~",
            "/~2",
            "/~/0",
            "/~~01",
            "/~~10",
            None,
            5,
            b"/a",
            ("a",),
        ],
    )
    def test_refuses_others(self, pointer):
        """What is no pointer is refused, whatever it is."""
        error = refusal(split, pointer)

        assert ("pointer.form", pointer) == (error.code, error.given)

    def test_says_what_is_right(self):
        """A refusal says what was given and what is right."""
        error = refusal(split, "budget")

        assert (
            'Fick "budget". Rätt är en JSON Pointer (RFC 6901), till exempel: '
            "/budget/costs/0"
        ) == error.message("sv")
        assert (
            'got "budget"; right is a JSON Pointer (RFC 6901), for example: '
            "/budget/costs/0"
        ) == error.message("en")


class TestRead:
    """What stands at a place can be read."""

    @pytest.mark.parametrize(
        ("pointer", "value"),
        [
            ("", SHELF),
            ("/parts/1/words/0", "a"),
            ("/rows/0", (1, 2)),
            ("/rows/2/0", 3),
            ("/amount/money/ore", 500),
            ("/words", None),
            ("/parts/0/amount", None),
        ],
    )
    def test_reads(self, pointer, value):
        """Names lead into parts, numbers into lists."""
        assert value == read(SHELF, pointer)

    @pytest.mark.parametrize(
        "pointer", ["/words/0", "/words/0/x", "/parts/0/amount/money/y"]
    )
    def test_inside_of_what_is_not_stated(self, pointer):
        """Inside of what is not stated, nothing is."""
        assert read(SHELF, pointer) is None

    def test_is_of_the_very_value(self):
        """What is read is what stands there, not a copy."""
        assert SHELF.parts[1] is read(SHELF, "/parts/1")

    @pytest.mark.parametrize(
        "pointer",
        [
            "/colour",
            "/",
            "/0",
            "/__class__",
            "/parts/2",
            "/parts/-1",
            "/parts/-",
            "/parts/01",
            "/parts/00",
            "/parts/ 1",
            "/parts/+1",
            "/parts/1_0",
            "/parts/\N{SUPERSCRIPT ONE}",
            "/parts/\N{ARABIC-INDIC DIGIT ONE}",
            "/parts/",
            "/parts/words",
            f"/parts/{'1' * 10}",
            f"/parts/{'1' * 5000}",
            "/rows/1/0",
            "/rows/0/0/0",
            "/amount/money/amount",
        ],
        ids=range(21),
    )
    def test_refuses_what_is_no_place(self, pointer):
        """Other names and numbers lead nowhere."""
        error = refusal(read, SHELF, pointer)

        assert ("pointer.place", pointer) == (error.code, error.given)

    @pytest.mark.parametrize(
        ("pointer", "sv", "en"),
        [
            (
                "/colour",
                'Fick "/colour". Rätt är en plats i Shelf, till exempel: /parts',
                'got "/colour"; right is a place in Shelf, for example: /parts',
            ),
            (
                "/parts/2",
                'Fick "/parts/2". Rätt är en plats i en lista med 2, till exempel: /parts/0',
                'got "/parts/2"; right is a place in a list of 2, for example: /parts/0',
            ),
            (
                "/rows/0/0/a",
                'Fick "/rows/0/0/a". Rätt är en plats i int, till exempel: /rows/0/0',
                'got "/rows/0/0/a"; right is a place in int, for example: /rows/0/0',
            ),
        ],
    )
    def test_says_what_is_right(self, pointer, sv, en):
        """A refusal says what was given and what is right."""
        error = refusal(read, SHELF, pointer)

        assert (sv, en) == (error.message("sv"), error.message("en"))

    def test_refuses_what_is_no_pointer(self):
        """A pointer has the form of one."""
        assert "pointer.form" == refusal(read, SHELF, "parts").code
        assert "pointer.form" == refusal(read, None, "parts").code


class TestReplace:
    """A value is given anew with something else at a place."""

    @pytest.mark.parametrize(
        ("pointer", "new", "expected"),
        [
            ("", 5, 5),
            (
                "/words",
                ("x",),
                attrs.evolve(SHELF, words=("x",)),
            ),
            (
                "/parts/1/words/0",
                "x",
                attrs.evolve(SHELF, parts=(Shelf(), Shelf(words=("x", "b")))),
            ),
            (
                "/parts/0",
                Shelf(words=()),
                attrs.evolve(SHELF, parts=(Shelf(words=()), SHELF.parts[1])),
            ),
            ("/rows/2/0", 4, attrs.evolve(SHELF, rows=((1, 2), (), (4,)))),
            (
                "/amount/money/ore",
                600,
                attrs.evolve(SHELF, amount=Amount(Money(6))),
            ),
            ("/amount", None, attrs.evolve(SHELF, amount=None)),
        ],
    )
    def test_replaces(self, pointer, new, expected):
        """All else stands as it did."""
        assert expected == replace(SHELF, pointer, new)

    def test_replaces_what_is_given_by_another_name(self):
        """A field is found by its own name, however it is given."""
        number = OrganisationNumber("212000-0142")

        assert OrganisationNumber("556016-0680") == replace(
            number, "/digits", "5560160680"
        )

    def test_leaves_the_first_alone(self):
        """The value that was given is not altered."""
        replace(BOARD, "/municipality", "Stockholm")

        assert BOARD.municipality is None

    def test_shares_what_is_not_replaced(self):
        """What stands beside the place is not copied."""
        other = replace(SHELF, "/parts/0", Shelf(words=()))

        assert SHELF.parts[1] is other.parts[1]
        assert SHELF.amount is other.amount

    @pytest.mark.parametrize(
        ("pointer", "new", "message"),
        [
            (
                "/key",
                "a b",
                'PublicBody.key: got "a b"; right is a key of letters, digits and - . _ between them, at most 64, for example: slutredovisning [key.form]',
            ),
            (
                "/name",
                None,
                "PublicBody.name: got nothing; right is text, for example: trygghet [text.expected]",
            ),
        ],
    )
    def test_checks_what_is_put(self, pointer, new, message):
        """What cannot stand at the place is refused by the part."""
        with pytest.raises(IllFormedError) as caught:
            replace(BOARD, pointer, new)

        assert message == str(caught.value)

    @pytest.mark.parametrize(
        ("pointer", "code"),
        [
            ("colour", "pointer.form"),
            ("/colour", "pointer.place"),
            ("/parts/2", "pointer.place"),
            ("/parts/-", "pointer.place"),
            ("/rows/1/0", "pointer.place"),
            ("/words/0", "pointer.place"),
            ("/a" * 100_000, "pointer.place"),
        ],
        ids=range(7),
    )
    def test_refuses_what_is_no_place(self, pointer, code):
        """Nothing is put where there is no place."""
        assert code == refusal(replace, SHELF, pointer, 5).code

    def test_refuses_inside_of_what_is_not_stated(self):
        """A part must be stated before something is put in it."""
        bare = refusal(replace, Shelf(), "/amount/money", Money(6))

        assert "pointer.place" == bare.code
        assert (
            'Fick "/amount/money". Rätt är en plats i en del som är angiven, '
            "till exempel: /amount"
        ) == bare.message("sv")
        assert (
            'got "/amount/money"; right is a place in a part that is stated, '
            "for example: /amount"
        ) == bare.message("en")


class TestWalk:
    """All that is stated can be walked through."""

    def test_visits_what_is_stated(self):
        """Each place comes once, in the order of the fields."""
        assert [
            ("", SHELF),
            ("/parts", SHELF.parts),
            ("/parts/0", Shelf()),
            ("/parts/1", SHELF.parts[1]),
            ("/parts/1/words", ("a", "b")),
            ("/parts/1/words/0", "a"),
            ("/parts/1/words/1", "b"),
            ("/rows", SHELF.rows),
            ("/rows/0", (1, 2)),
            ("/rows/0/0", 1),
            ("/rows/0/1", 2),
            ("/rows/1", ()),
            ("/rows/2", (3,)),
            ("/rows/2/0", 3),
            ("/amount", SHELF.amount),
            ("/amount/money", Money(5)),
            ("/amount/money/ore", 500),
            ("/amount/money/currency", "SEK"),
            ("/amount/hedge", SHELF.amount.hedge),
            ("/amount/per", SHELF.amount.per),
            ("/amount/is_increase", False),
        ] == [(place, value) for place, _, value in walk(SHELF)]

    def test_tells_the_annotations(self):
        """Each place has the annotation of the field that holds it."""
        body = Organisation(
            key="kfum",
            name="KFUM JKS Stockholm",
            signatories=(Signatory(role="ordförande"),),
        )
        fields = {f.name: f.type for f in attrs.fields(Organisation)}

        annotations = {
            place: annotation for place, annotation, _ in walk((body,))
        }

        assert annotations[""] is annotations["/0"] is None
        assert fields["key"] == annotations["/0/key"]
        assert (
            fields["signatories"]
            == annotations["/0/signatories"]
            == annotations["/0/signatories/0"]
        )
        assert str is annotations["/0/signatories/0/role"]

    def test_starts_where_told(self):
        """The places begin with the pointer that was given."""
        assert ["/parties/0", "/parties/0/key", "/parties/0/name"] == [
            place for place, _, _ in walk(BOARD, "/parties/0")
        ]

    @pytest.mark.parametrize("value", ["text", 5, {"a": 1}, [1]])
    def test_enters_no_other_values(self, value):
        """What is neither a part nor a tuple is one place."""
        assert [("", None, value)] == list(walk(value))


class Closed:
    """What is no part, and is not entered."""


@attrs.frozen
class Sealed:
    """A part of which only one field may be looked at."""

    word: Annotated[str, "a word"]
    closed: Closed | None = None
    inner: "Sealed | None" = None

    def __getattribute__(self, name):
        """Refuse to give any field but the word."""
        assert name not in {"closed", "inner"}

        return object.__getattribute__(self, name)


@attrs.frozen
class Room:
    """A part that holds what must not be opened, and what may."""

    closed: Closed
    sealed: tuple[Sealed, ...]
    number: int | None = None
    either: Money | Sealed | None = None


def is_number(kind):
    """Return whether a type is that of whole numbers."""
    return kind is int


def is_sum(kind):
    """Return whether a type is that of sums."""
    return kind is Money


def is_word(kind):
    """Return whether a type is that of a word."""
    return kind == Annotated[str, "a word"]


def is_nothing(kind):
    """Return whether a type is none that a value has."""
    return kind in (None, type(None), ..., tuple)


def found(value, wanted):
    """Return the places of what is found, and what stands there."""
    return [(place, held) for place, _, held in find(value, wanted)]


class TestFind:
    """What is stated in fields of a type is found."""

    ROOM = Room(
        closed=Closed(),
        sealed=(Sealed("a"), Sealed("b")),
        either=Sealed("c"),
    )

    def test_in_order(self):
        """Each place comes once, in the order of the fields; lists by part."""
        assert [
            ("/rows/0/0", 1),
            ("/rows/0/1", 2),
            ("/rows/2/0", 3),
            ("/amount/money/ore", 500),
        ] == found(SHELF, is_number)

    def test_tells_the_annotations(self):
        """Each place has the annotation of the field that holds it."""
        fields = attrs.fields_dict(Amount)

        assert [("/amount/money", fields["money"].type, Money(5))] == list(
            find(SHELF, is_sum)
        )

    def test_in_a_list(self):
        """A list of parts is looked through, as by `walk`."""
        assert [
            ("/1/0/rows/0/0", 7),
            ("/2/amount/money/ore", 100),
        ] == found(
            (
                Shelf(),
                (Shelf(rows=((7,),)),),
                Shelf(amount=Amount(Money(1))),
                5,
            ),
            is_number,
        )

    def test_where_one_of_several_is_wanted(self):
        """A field that may hold what is wanted is told, whatever it holds."""
        assert [("/either", self.ROOM.either)] == found(self.ROOM, is_sum)
        assert [] == found(attrs.evolve(self.ROOM, either=None), is_sum)

    def test_opens_nothing_it_need_not(self):
        """What cannot hold what is wanted is not looked into."""
        assert [
            ("/sealed/0/word", "a"),
            ("/sealed/1/word", "b"),
            ("/either/word", "c"),
        ] == found(self.ROOM, is_word)

    def test_asks_of_types_alone(self):
        """It is asked of no None, and of no list as such."""
        assert [] == found(SHELF, is_nothing)
        assert [] == found(self.ROOM, is_nothing)

    @pytest.mark.parametrize("value", ["text", 5, None, {"a": 1}, [1], ()])
    def test_enters_no_other_values(self, value):
        """In what is no part and no tuple there is nothing to find."""
        assert [] == found(value, is_number)
