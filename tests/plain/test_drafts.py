# SPDX-License-Identifier: MIT
"""Documents that are being written: *utkast*."""

import pytest

from iop import Agreement, Money, from_plain, read_draft, to_plain
from iop.agreement import (
    Budget,
    CostLine,
    Evidence,
    Goal,
    Instalment,
    Notice,
    Organisation,
    ParticipantRole,
    Payments,
    Purpose,
    Term,
)
from iop.plain import plain_value
from iop.values import Amount, IllFormedError


HALF = {
    "format": 2,
    "name": "127-trygghet",
    "nam": "trygghet",
    "parties": [
        {"kind": "organisation", "key": "kfum"},
        {"kind": "organisation", "key": "af", "name": "Alfa", "number": "5"},
        {"kind": "förening", "name": "Beta"},
    ],
    "budget": {
        "total": {"money": {"amount": "mycket", "currency": "SEK"}},
        "costs": [
            {"key": "lon", "description": "Lön", "amount": 3},
            "mat",
        ],
    },
    "term": {"notice": {"months": 3, "days": 4, "is_written": True}},
    "known_in_part": ["/parties", "/parties/0", "/parties/1/number"],
    "evidence": [
        {"place": "/parties/1/name", "document": "Avtalet"},
        {"place": "/parties/2", "document": "Avtalet"},
        {"place": "/budget/total", "document": "Avtalet"},
    ],
}


def unread(draft):
    """Return what was typed where nothing could be read."""
    return [(one.pointer, one.given) for one in draft.unread]


class TestReadDraft:
    """Read what can be read of a document."""

    def test_keeps_what_can_be_read(self):
        """What an agreement can have it has, and no more.

        A part that must have what cannot be read is left out, the list is
        known in part, and what points to those after it points to them still.
        """
        draft = read_draft(HALF)

        assert draft.agreement == Agreement(
            name="127-trygghet",
            parties=(Organisation(key="af", name="Alfa"),),
            budget=Budget(costs=(CostLine(key="lon", description="Lön"),)),
            term=Term(notice=Notice(is_written=True)),
            known_in_part=("/parties", "/parties/0/number", "/budget/costs"),
            evidence=(
                Evidence(place="/parties/0/name", document="Avtalet"),
                Evidence(place="/budget/total", document="Avtalet"),
            ),
        )

    def test_keeps_the_rest_as_typed(self):
        """What is not in the agreement stands at its place, in order."""
        assert unread(read_draft(HALF)) == [
            ("/nam", "trygghet"),
            ("/parties/0/name", None),
            ("/parties/1/number", "5"),
            ("/parties/2", {"kind": "förening", "name": "Beta"}),
            (
                "/budget/total/money",
                {"amount": "mycket", "currency": "SEK"},
            ),
            ("/budget/costs/0/amount", 3),
            ("/budget/costs/1", "mat"),
            ("/term/notice/months", 3),
            ("/term/notice/days", 4),
        ]

    def test_writes_it_back(self):
        """The document comes back as it was typed."""
        assert to_plain(read_draft(HALF)) == HALF
        assert list(to_plain(read_draft(HALF))) == list(HALF)

    def test_can_be_written_for_the_record(self):
        """A draft has a plain form: what is read, what is wrong, what is not."""
        plain = plain_value(read_draft({"format": 2, "name": "a", "nam": [1]}))

        assert {"name": "a"} == plain["agreement"]
        assert [{"pointer": "/nam", "typed": [1]}] == plain["unread"]
        assert ["/nam"] == [one["pointer"] for one in plain["faults"]]

    @pytest.mark.parametrize(
        ("given", "code"),
        [
            (None, "object.expected"),
            ("127-trygghet", "object.expected"),
            ([HALF], "object.expected"),
            ({**HALF, "format": 3}, "format.newer"),
            ({"format": 2, "entries": []}, "document.kind"),
        ],
        ids=str,
    )
    def test_what_is_no_document(self, given, code):
        """Of what is no agreement in a known format nothing is read."""
        draft = read_draft(given)

        assert Agreement() == draft.agreement
        assert [code] == [fault.code for fault in draft.faults]
        assert [("", given)] == unread(draft)
        assert to_plain(draft) == given

    @pytest.mark.parametrize("number", [0, True, "2", None])
    def test_the_format_is_a_fault_as_others(self, number):
        """Where the number is wrong, the document is read as the newest."""
        draft = read_draft({"format": number, "name": "127"})

        assert Agreement(name="127") == draft.agreement
        assert ["/format"] == [fault.pointer for fault in draft.faults]
        assert [] == unread(draft)

    def test_places_are_those_of_the_document(self):
        """In an earlier format things are told of where they stand there."""
        draft = read_draft(
            {
                "format": 1,
                "matter": {"pages": "fem", "document": "Tjänsteutlåtande"},
                "market": {"unit_price": {"amount": "x", "currency": "SEK"}},
            }
        )

        assert "Tjänsteutlåtande" == draft.agreement.case.document
        assert unread(draft) == [
            ("/matter/pages", "fem"),
            ("/market/unit_price", {"amount": "x", "currency": "SEK"}),
        ]
        assert ["/matter/pages", "/market/unit_price/amount"] == [
            fault.pointer for fault in draft.faults
        ]

    def test_nothing_is_made_up(self):
        """What cannot be read is not what it would be if it were left out."""
        total = {"money": {"amount": "5", "currency": "SEK"}, "hedge": "typ"}
        draft = read_draft({"format": 2, "budget": {"total": total}})

        assert Budget() == draft.agreement.budget
        assert Money(5) == draft.placed.budget.total.money
        assert [("/budget/total/hedge", "typ")] == unread(draft)

    def test_what_does_not_fit_without_the_rest(self):
        """A part that cannot be without what cannot be read is left out."""
        due = {"kind": "after-event", "event": "signing", "days": "x"}
        draft = read_draft(
            {
                "format": 2,
                "payments": {"instalments": [{"key": "a", "due": due}]},
            }
        )

        assert draft.agreement.payments == Payments(
            instalments=(Instalment(key="a"),)
        )
        assert [("/payments/instalments/0/due/days", "x")] == unread(draft)

    def test_fields_that_do_not_fit(self):
        """Of fields that do not fit together none is read; the others are."""
        ages = {"youngest": 30, "oldest": 13}
        draft = read_draft(
            {
                "format": 2,
                "purpose": {
                    "background": "Det var en gång.",
                    "target_group": {"description": "unga", "ages": ages},
                },
            }
        )
        group = draft.agreement.purpose.target_group

        assert "Det var en gång." == draft.agreement.purpose.background
        assert ("unga", None) == (group.description, group.ages)
        assert [
            ("/purpose/target_group/ages/youngest", 30),
            ("/purpose/target_group/ages/oldest", 13),
        ] == unread(draft)

    @pytest.mark.parametrize(
        ("place", "typed", "left"),
        [
            ("also_known_as", ["K", 5], ("K",)),
            ("also_known_as", "K", None),
            ("roles", ["recipient", "ny"], (ParticipantRole.RECIPIENT,)),
        ],
    )
    def test_lists_of_words(self, place, typed, left):
        """A list keeps the words that can be read, and is known in part."""
        party = {"kind": "organisation", "key": "k", "name": "K", place: typed}
        draft = read_draft({"format": 2, "parties": [party]})
        (found,) = draft.agreement.parties

        assert left == getattr(found, place)
        is_partly = draft.agreement.is_known_in_part(f"/parties/0/{place}")
        assert is_partly is (left is not None)

    def test_unknown_keys(self):
        """A key that is not known leaves all else as it is.

        What has no key that is known is not read: it may be anything.
        """
        goal = {"key": "a", "description": "A", "mått": 4}
        draft = read_draft(
            {
                "format": 2,
                "purpose": {"goals": [goal, {"mål": "B"}]},
                "term": {"slut": "2018-12-31"},
                5: 6,
            }
        )

        assert draft.agreement == Agreement(
            purpose=Purpose(goals=(Goal(key="a", description="A"),)),
            known_in_part=("/purpose/goals",),
        )
        assert [
            ("/purpose/goals/0/mått", 4),
            ("/purpose/goals/1", {"mål": "B"}),
            ("/term", {"slut": "2018-12-31"}),
        ] == unread(draft)
        assert read_draft({"format": 2, "nam": "a"}).is_read

    def test_what_is_nested_too_deeply(self):
        """What cannot be kept is refused, as nothing else is."""
        deep = []
        for _ in range(10**5):
            deep = [deep]

        with pytest.raises(IllFormedError, match="plain form"):
            read_draft({"format": 2, "name": deep})

    def test_many_faults(self):
        """All faults are told, however many."""
        draft = read_draft({"format": 2, **{f"k{n}": 1 for n in range(1500)}})

        assert 1500 == len(draft.faults) == len(draft.unread)

    def test_sums(self):
        """A sum is read whole, or not at all."""
        total = {"money": {"amount": "5", "currency": "SEK", "moms": "25 %"}}
        draft = read_draft({"format": 2, "budget": {"total": total}})

        assert [("/budget/total/money", total["money"])] == unread(draft)
        del total["money"]["moms"]
        assert (
            Amount(Money(5))
            == from_plain(
                {"format": 2, "budget": {"total": total}}
            ).budget.total
        )
