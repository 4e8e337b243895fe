# SPDX-License-Identifier: MIT
"""Parts of which something cannot be read, and what was typed: *utkast*."""

import copy
import pickle

import attrs
import pytest
from hypothesis.vendor.pretty import pretty

from iop import read_draft, to_plain
from iop.agreement import (
    Agreement,
    Budget,
    Organisation,
    PublicBody,
    Purpose,
    Typed,
    UnreadError,
    called_after,
    first_unread,
    made_part,
)


WHOLE = read_draft(
    {
        "format": 2,
        "parties": [{"kind": "public-body", "key": "sdn", "name": 3}],
    }
).placed
BOARD = WHOLE.parties[0]
LOST = "/parties/0/name cannot be read"


def sent(value):
    """Send a value to another process and back."""
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - made here


OTHER = PublicBody(key="sdn", name="Nämnden")
QUESTIONS = {
    "equal": lambda: BOARD == OTHER,
    "equal to it": lambda: OTHER == BOARD,
    "nothing": lambda: BOARD == None,  # noqa: E711 - as somebody may write it
    "hash": lambda: hash(BOARD),
    "anew": lambda: attrs.evolve(BOARD, key="b"),
    "whole": lambda: Agreement() == WHOLE,
    "list": lambda: WHOLE.parties == (OTHER,),
}
each_question = pytest.mark.parametrize(
    "ask", QUESTIONS.values(), ids=QUESTIONS
)


def _key_of(part):
    """Return the key of a public body."""
    match part:
        case PublicBody(key=key):
            return key
        case _:
            return None


class TestUnreadPart:
    """A part of which something cannot be read."""

    def test_what_is_read_is_as_in_any_part(self):
        """It is of its class, has what can be read, and is matched by it."""
        found = [key for key in map(_key_of, (BOARD, 4)) if key]

        assert ["sdn"] == found
        assert isinstance(BOARD, PublicBody)
        assert not isinstance(BOARD, Organisation)
        assert "PublicBody" == type(BOARD).__name__

    def test_what_is_not_is_refused_where_it_is_asked_for(self):
        """Who asks for it is told its place, even to ask if it is stated."""
        with pytest.raises(UnreadError) as caught:
            bool(BOARD.name is None)

        assert "/parties/0/name" == caught.value.pointer
        assert LOST == str(caught.value)

    @each_question
    def test_whether_it_is_another_cannot_be_told(self, ask):
        """Nor is it put into a set, or made anew."""
        with pytest.raises(UnreadError, match="/parties/0/name"):
            ask()

    def test_is_itself(self):
        """It is equal to itself, and a copy of it is itself."""
        assert BOARD == BOARD  # noqa: PLR0124 - what is promised
        assert copy.deepcopy([BOARD])[0] is BOARD

    def test_the_agreement_has_a_hash(self):
        """So that what is worked out of it once may be kept."""
        assert WHOLE in {WHOLE: "kept"}

    def test_shows_what_can_be_read(self):
        """What cannot is named, in one line and in a notebook."""
        said = repr(BOARD)

        assert said.startswith("PublicBody(key='sdn', body_kind=None, ")
        assert said.endswith(", left_on=None, name=<unread>)")
        assert said == pretty(BOARD)

    @pytest.mark.parametrize("part", [BOARD, WHOLE], ids=["part", "whole"])
    def test_goes_to_other_processes(self, part):
        """What cannot be read there is what cannot be read here."""
        found = sent(part)

        assert repr(part) == repr(found)
        assert LOST == str(first_unread(found))

    def test_is_found(self):
        """The first place that cannot be read is found, however deep."""
        assert LOST == str(first_unread(WHOLE))
        assert LOST == str(first_unread((1, BOARD)))
        assert first_unread(Agreement()) is None

    def test_error_goes_to_other_processes(self):
        """What is missing is told apart from what cannot be read."""
        missing = UnreadError("/parties/0/name", is_missing=True)
        found = sent(missing)

        assert "/parties/0/name is missing" == str(found)
        assert found.is_missing

    def test_part_of_parts(self):
        """What holds such a part is made without asking for it."""
        made = made_part(Purpose, {"background": "Det var en gång."})

        assert "Det var en gång." == made.background


class TestNames:
    """What people call things in a draft."""

    @pytest.mark.parametrize(
        ("document", "place", "called"),
        [
            (
                {"parties": [{"kind": "organisation", "key": "a"}]},
                "/parties/0/number",
                "Part 1",
            ),
            (
                {"parties": [3, {"kind": "organisation", "name": "Ax"}]},
                "/parties/1",
                "Part 2",
            ),
            (
                {
                    "case": {
                        "sums": [
                            {"place": "s. 1", "amount": {"money": "mycket"}}
                        ]
                    }
                },
                "/case/sums/0/amount",
                "Angiven summa 1 (s. 1)",
            ),
            (
                {"payments": {"instalments": [{"key": "a", "amount": 3}]}},
                "/payments/instalments/0/due",
                "Delutbetalning 1",
            ),
            (
                {
                    "payments": {
                        "instalments": [
                            {"key": "a", "amount": {"money": {"amount": "x"}}}
                        ]
                    }
                },
                "/payments/instalments/0/due",
                "Delutbetalning 1",
            ),
        ],
    )
    def test_by_what_can_be_read(self, document, place, called):
        """A part keeps its number, and what tells it apart if that is read."""
        draft = read_draft({"format": 2, **document})
        found = called_after(place, draft.placed)

        assert called == (
            found if isinstance(found, str) else found.fill("sv")
        )


class TestTyped:
    """What was typed."""

    def test_is_given_back_anew(self):
        """Each time in lists and objects of its own, in the same order."""
        given = {"b": [1, {"c": None}], "a": (2,)}
        typed = Typed.of(given)
        typed.plain["b"].append(2)

        assert list(given) == list(typed.plain)
        assert given == typed.plain
        assert f"Typed.of({given!r})" == repr(typed)
        assert typed == Typed.of(copy.deepcopy(given))


class TestDraft:
    """A document that is being written."""

    def test_goes_to_other_processes(self):
        """A draft comes out as it went in."""
        draft = read_draft(
            {"format": 2, "name": "127", "budget": {"total": "mycket"}}
        )
        found = sent(draft)

        assert draft == found
        assert to_plain(draft) == to_plain(found)
        assert Agreement(name="127", budget=Budget()) == found.agreement
        assert not found.is_read
