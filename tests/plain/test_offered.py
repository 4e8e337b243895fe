# SPDX-License-Identifier: MIT
"""What a form offers to choose from, and says stands in a place."""

from iop import Agreement, describe, read_draft, to_plain
from iop.agreement import Evidence, Instalment, Seat, SteeringGroup, Volume
from iop.examples import complete, trygghet_127
from iop.plain import Word, text_at, words_of


def field(cls, name):
    """Return a field of a class, in Swedish."""
    return next(one for one in describe(cls, "sv").fields if one.name == name)


DRAFT = read_draft(
    {
        "format": 2,
        "name": "127",
        "parties": [
            {"kind": "organisation", "key": "kfum"},
            {"kind": "public-body", "key": 4, "name": "Nämnden"},
            {"kind": "public-body", "key": "sdn", "name": "Skärholmens SDN"},
        ],
        "participants": "flera",
        "reporting": {"number": "fem", "reports": [{"kind": "final"}]},
        "governance": {
            "steering_group": {"seats": [{"role": "A", "party": "sdn"}]}
        },
    }
)


class TestWordsOf:
    """What may be chosen."""

    def test_choice(self):
        """A choice has its words."""
        form = field(Agreement, "form")

        assert form.choices == words_of(form, trygghet_127())

    def test_yes_or_no(self):
        """Of yes or no there are two, as `to_form` writes them."""
        is_minimum = field(SteeringGroup, "is_minimum")

        assert (
            Word(value="yes", label="yes"),
            Word(value="no", label="no"),
        ) == words_of(is_minimum, Agreement(), "en")

    def test_reference(self):
        """A reference has the parts that it may mean, by their names."""
        assert [
            ("stadsdelsnamnden", "Skärholmens stadsdelsnämnd"),
            ("kfum", "KFUM JKS Stockholm"),
            (
                "stadsledningskontoret",
                "stadsledningskontorets avdelning för välfärdsutveckling",
            ),
        ] == [
            (word.value, word.label)
            for word in words_of(field(Seat, "party"), trygghet_127())
        ]

    def test_reference_within_rows(self):
        """Lists that lie in rows of others are gone through too."""
        words = words_of(field(Volume, "part_of"), complete())

        assert words
        assert all(word.label for word in words)

    def test_reference_in_a_draft(self):
        """What cannot be read offers nothing; the rest keeps its place."""
        assert [("kfum", "Part 1"), ("sdn", "Skärholmens SDN")] == [
            (word.value, word.label)
            for word in words_of(field(Seat, "party"), DRAFT)
        ]

    def test_reference_among_rows_of_no_kind(self):
        """Where a row is none at all, the others are told by their numbers."""
        parties = [{"kind": "organisation", "key": "a", "name": "A"}, "B"]
        draft = read_draft({"format": 2, "parties": parties})

        assert [("a", "Part 1")] == [
            (word.value, word.label)
            for word in words_of(field(Seat, "party"), draft)
        ]

    def test_place(self):
        """A place is one where anything stands, but no key and no kind."""
        found = {
            word.value: word.label
            for word in words_of(field(Evidence, "place"), DRAFT)
        }

        assert "Redovisning och uppföljning" == found["/reporting"]
        assert "Skärholmens SDN › Namn" == found["/parties/2/name"]
        assert not {name for name in found if name.endswith(("/key", "/kind"))}

    def test_nothing_to_choose(self):
        """A field that is written has nothing to choose from."""
        assert () == words_of(field(Instalment, "amount"), trygghet_127())


class TestTextAt:
    """What is said to stand in a place."""

    def test_what_can_be_read(self):
        """It is in words, and a key is told by its name."""
        draft = read_draft(to_plain(trygghet_127()))

        assert "Skärholmens stadsdelsnämnd" == text_at(
            "/governance/steering_group/seats/0/party", draft
        )
        assert "not stated" == text_at("/called", DRAFT, "en")

    def test_what_cannot_be_read(self):
        """It is told as it was typed."""
        assert "fem" == text_at("/reporting/number", DRAFT)
        assert "flera" == text_at("/participants", DRAFT)

    def test_several_in_one_field(self):
        """Several words of one field are told after each other."""
        party = {"kind": "organisation", "roles": ["a", "b"]}
        draft = read_draft({"format": 2, "parties": [party]})

        assert "a, b" == text_at("/parties/0/roles", draft)
