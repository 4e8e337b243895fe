# SPDX-License-Identifier: MIT
"""Making one document of two edits."""

import attrs
from hypothesis import given

from iop import to_plain
from iop.examples import trygghet_127
from iop.plain import Conflict, Merged, merge
from iop.strategies import agreements


def two(*keys):
    """Return a document whose parties have those keys."""
    return {
        "parties": [
            {"kind": "organisation", "key": key, "name": key.upper()}
            for key in keys
        ]
    }


class TestMerge:
    """What stands where one has written, or both."""

    def test_each_field_is_of_the_one_who_changed_it(self):
        """What only one has changed is as that one wrote it."""
        base = {"name": "A", "form": "iop", "called": "x"}
        mine = {"name": "B", "form": "iop", "called": "x"}
        theirs = {"name": "A", "form": "ovk"}

        assert Merged(
            plain={"name": "B", "form": "ovk"}, conflicts=()
        ) == merge(base, mine, theirs)

    def test_alike(self):
        """What both have written alike is no conflict."""
        merged = merge({"name": "A"}, {"name": "B"}, {"name": "B"})

        assert Merged(plain={"name": "B"}, conflicts=()) == merged

    def test_conflict(self):
        """Where both have written, theirs stands until it is settled."""
        three = {"name": "A"}, {"name": "B"}, {"name": "C"}
        conflict = Conflict(pointer="/name", base="A", mine="B", theirs="C")

        assert Merged(plain={"name": "C"}, conflicts=(conflict,)) == merge(
            *three
        )
        assert Merged(plain={"name": "B"}, conflicts=()) == merge(
            *three, mine_at=["/name"]
        )

    def test_what_cannot_be_read_is_merged_too(self):
        """A draft is merged as any document; unknown keys are kept."""
        base = {"reporting": {"number": 4}}
        mine = {"reporting": {"number": "fem"}, "colour": "röd"}
        theirs = {"reporting": {"number": 4, "reports": []}}

        assert {
            "reporting": {"number": "fem", "reports": []},
            "colour": "röd",
        } == merge(base, mine, theirs).plain

    def test_rows(self):
        """Rows with the same keys are merged one by one."""
        mine, theirs = two("a", "b"), two("a", "b")
        mine["parties"][0]["name"] = "Mitt"
        theirs["parties"][1]["name"] = "Ditt"
        names = [
            party["name"]
            for party in merge(two("a", "b"), mine, theirs).plain["parties"]
        ]

        assert ["Mitt", "Ditt"] == names

    def test_a_list_of_other_rows_is_one_field(self):
        """No row is made of two: a row added and one changed is a conflict."""
        mine, theirs = two("a"), two("a", "b")
        mine["parties"][0]["name"] = "Mitt"
        (conflict,) = merge(two("a"), mine, theirs).conflicts

        assert "/parties" == conflict.pointer

    def test_rows_without_keys_are_one_field(self):
        """Rows that nothing tells apart are not held against each other."""
        base, mine, theirs = (
            {"governance": {"steering_group": {"seats": seats}}}
            for seats in (
                [{"role": "A"}, {"role": "B"}],
                [{"role": "A1"}, {"role": "B"}],
                [{"role": "A"}, "B"],
            )
        )
        (conflict,) = merge(base, mine, theirs).conflicts

        assert "/governance/steering_group/seats" == conflict.pointer

    def test_a_sum_is_one_field(self):
        """No sum is made of how much one wrote and how exactly the other."""
        money = {"amount": "1.00", "currency": "SEK"}
        base = {"budget": {"total": {"money": money}}}
        mine = {"budget": {"total": {"money": {**money, "amount": "2.00"}}}}
        theirs = {"budget": {"total": {"money": money, "hedge": "up-to"}}}
        (conflict,) = merge(base, mine, theirs).conflicts

        assert "/budget/total" == conflict.pointer

    def test_a_part_that_both_began(self):
        """A part that was not there is merged field by field."""
        merged = merge(
            {},
            {"case": {"document": "protokoll"}},
            {"case": {"pages": 3}},
        )

        assert {"case": {"pages": 3, "document": "protokoll"}} == merged.plain

    def test_parts_of_two_kinds(self):
        """Parts of two kinds are not made into one."""
        base = {"reporting": {"evaluation": {"plan": "x"}}}
        mine = {
            "reporting": {
                "evaluation": {
                    "plan": "x",
                    "due": {"kind": "on-date", "day": "2019"},
                }
            }
        }
        theirs = {
            "reporting": {
                "evaluation": {"plan": "x", "due": {"kind": "within"}}
            }
        }
        (conflict,) = merge(base, mine, theirs).conflicts

        assert "/reporting/evaluation/due" == conflict.pointer

    def test_a_part_that_one_took_away(self):
        """A part that one took away and the other changed is a conflict."""
        base, mine = {"case": {"pages": 3}}, {"case": {"pages": 4}}
        (conflict,) = merge(base, mine, {}).conflicts

        assert ("/case", None) == (conflict.pointer, conflict.theirs)
        assert mine == merge(base, mine, {}, mine_at=["/case"]).plain

    @given(agreements(), agreements())
    def test_one_who_changed_nothing(self, before, after):
        """Where one has changed nothing, the other's document stands."""
        base, changed = to_plain(before), to_plain(after)

        assert changed == merge(base, changed, base).plain
        assert changed == merge(base, base, changed).plain
        assert changed == merge(base, changed, changed).plain

    def test_none_is_changed(self):
        """The documents that were given are not changed."""
        base = to_plain(trygghet_127())
        mine = to_plain(attrs.evolve(trygghet_127(), name="Kalaset"))
        theirs = to_plain(attrs.evolve(trygghet_127(), called="samverkan"))
        merged = merge(base, mine, theirs)

        assert ("Kalaset", "samverkan") == (
            merged.plain["name"],
            merged.plain["called"],
        )
        assert to_plain(trygghet_127()) == base
