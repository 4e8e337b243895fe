# SPDX-License-Identifier: MIT
"""Keys for parts that have none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop import Agreement, History, Ledger, examples, to_plain
from iop.plain import with_keys
from iop.strategies import agreements
from iop.values import Change, IllFormedError, as_key


def keys_of(*rows, name="goals"):
    """Return the keys that rows of a list in the purpose get."""
    made, _ = with_keys({"purpose": {name: list(rows)}})
    return [row.get("key") for row in made["purpose"][name]]


class TestMade:
    """What a key is made of."""

    @pytest.mark.parametrize(
        ("row", "key"),
        [
            ({"description": "Utbildning"}, "utbildning"),
            ({"description": "Öppna dörrar, 2018!"}, "öppna-dörrar-2018"),
            ({"description": "A\u030aret runt"}, "året-runt"),
            (
                {"description": "Unga i Skärholmen ska känna sig trygga"},
                "unga-i-skärholmen-ska-känna-sig-trygga",
            ),
            (
                {
                    "description": "Unga i Skärholmen ska kunna känna sig trygga"
                },
                "unga-i-skärholmen-ska-kunna-känna-sig",
            ),
            ({"description": "x" * 100}, "x" * 40),
            ({"description": "Anna 199001011234"}, "anna"),
            ({"description": "…"}, "mål-1"),
            ({"description": 5}, "mål-1"),
            ({}, "mål-1"),
        ],
        ids=str,
    )
    def test_name(self, row, key):
        """Of the words of its name, as many as there is room for."""
        assert [key] == keys_of(row)

    def test_kind(self):
        """Of what kind it is, with a number, where it has no name."""
        made, changes = with_keys(
            {
                "parties": [{"kind": "organisation"}, {"kind": "kyrka"}],
                "reporting": {
                    "reports": [
                        {"kind": "interim"},
                        {"kind": "interim", "key": None},
                        {"kind": ["final"]},
                    ]
                },
            }
        )

        assert [
            ("/parties/0/key", "idéburen-organisation-1"),
            ("/parties/1/key", "offentlig-part-1"),
            ("/reporting/reports/0/key", "delredovisning-1"),
            ("/reporting/reports/1/key", "delredovisning-2"),
            ("/reporting/reports/2/key", "redovisning-1"),
        ] == [(change.pointer, change.after) for change in changes]
        assert "offentlig-part-1" == made["parties"][1]["key"]

    def test_ledger(self):
        """Entries get theirs; what stands in place of one has that one's."""
        paid = {"kind": "paid", "on": "2018-03-15"}
        made, changes = with_keys(
            {
                "entries": [
                    paid,
                    {
                        "kind": "corrected",
                        "corrects": "bet-1",
                        "instead": paid,
                    },
                    {
                        "kind": "corrected",
                        "key": "a",
                        "corrects": "bet-1",
                        "instead": {**paid, "key": "b"},
                    },
                ]
            },
            Ledger,
        )

        assert [
            {**paid, "key": "utbetalning-1"},
            {
                "kind": "corrected",
                "corrects": "bet-1",
                "instead": {**paid, "key": "bet-1"},
                "key": "rättelse-1",
            },
            {
                "kind": "corrected",
                "key": "a",
                "corrects": "bet-1",
                "instead": {**paid, "key": "b"},
            },
        ] == made["entries"]
        assert 3 == len(changes)


class TestUnique:
    """No two parts that a reference may mean have the same."""

    def test_others(self):
        """A key that is taken gets a number; so it is with a later one."""
        assert ["mål-2", "mål-3", "mål", "mål-1", "mål-2-2"] == keys_of(
            {"description": "Mål"},
            {"description": "Mål"},
            {"key": "mål"},
            {},
            {"description": "Mål 2"},
        )

    def test_form_of_letters(self):
        """A key that is there counts in the form that keys are kept in."""
        assert ["a\u030ar", "år-2"] == keys_of(
            {"key": "a\u030ar"}, {"description": "År"}
        )

    def test_several_lists(self):
        """Parties and participants are told apart, goals and activities not."""
        made, _ = with_keys(
            {
                "participants": [{"name": "KFUM"}],
                "parties": [{"kind": "organisation", "name": "KFUM"}],
                "purpose": {
                    "goals": [{"description": "KFUM"}],
                    "activities": [{"description": "KFUM"}],
                },
            }
        )

        assert "kfum" == made["parties"][0]["key"]
        assert "kfum-2" == made["participants"][0]["key"]
        assert "kfum" == made["purpose"]["goals"][0]["key"]
        assert "kfum" == made["purpose"]["activities"][0]["key"]


class TestUntouched:
    """What is there stays."""

    @pytest.mark.parametrize("key", ["A", "a b", 5, [], True], ids=str)
    def test_keys(self, key):
        """Keys, right or wrong."""
        assert [key] == keys_of({"key": key, "description": "Utbildning"})

    def test_keys_that_may_be_left_out(self):
        """A part that may do without a key does."""
        need = {"volumes": [{"unit": "platser"}]}

        assert [None] == keys_of(need, name="needs")

    @pytest.mark.parametrize(
        "plain",
        [
            {},
            {"purpose": "x"},
            {"purpose": {"goals": "x", "activities": [None, "x"]}},
            {"parties": {"name": "x"}, "nowhere": [{"name": "x"}]},
        ],
        ids=str,
    )
    def test_others(self, plain):
        """What is no list of parts, for `from_plain` to tell of."""
        assert (plain, ()) == with_keys(plain)

    def test_given(self):
        """The document that was given is not changed."""
        plain = {"purpose": {"goals": [{"description": "Utbildning"}]}}
        made, changes = with_keys(plain)

        assert {"purpose": {"goals": [{"description": "Utbildning"}]}} == plain
        assert "utbildning" == made["purpose"]["goals"][0]["key"]
        assert (
            Change(
                pointer="/purpose/goals/0/key", before=None, after="utbildning"
            ),
        ) == changes


class TestRefused:
    """What is no document of parts with keys."""

    @pytest.mark.parametrize("plain", [None, [], "x"], ids=str)
    def test_no_object(self, plain):
        """What is no object."""
        with pytest.raises(IllFormedError) as caught:
            with_keys(plain)

        assert "object.expected" == caught.value.code

    @pytest.mark.parametrize("cls", [History, str, None], ids=str)
    def test_class(self, cls):
        """What is no agreement and no ledger."""
        with pytest.raises(IllFormedError) as caught:
            with_keys({}, cls)

        assert "keys.kind" == caught.value.code


ROWS = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "key": st.sampled_from(["", "mål", "mål-1", "a", "a-2"]),
            "description": st.sampled_from(["Mål", "A", "A 2", "…"])
            | st.text(),
        },
    ),
    max_size=6,
)


class TestLaws:
    """Keys can be relied upon."""

    def test_examples(self):
        """The examples have theirs."""
        for value in (
            examples.complete(),
            examples.trygghet_127(),
            examples.trygghet_127_ledger(),
        ):
            plain = to_plain(value)

            assert (plain, ()) == with_keys(plain, type(value))

    @given(agreements())
    def test_agreements(self, agreement):
        """An agreement has its keys."""
        plain = to_plain(agreement)

        assert (plain, ()) == with_keys(plain)

    @given(ROWS)
    def test_keys(self, rows):
        """Each key is right, no other's, and never changed."""
        keys = keys_of(*rows)
        given = [row.get("key") for row in rows]
        made = [
            new for new, old in zip(keys, given, strict=True) if new != old
        ]

        assert all(
            old in {new, "", None}
            for new, old in zip(keys, given, strict=True)
        )
        assert made == [as_key(key) for key in made]
        assert len({*made, *filter(None, given)}) == (
            len(made) + len({*filter(None, given)})
        )

    @given(ROWS, ROWS)
    def test_stable(self, rows, more):
        """Parts that are added after others change no key of theirs."""
        first, _ = with_keys({"purpose": {"goals": rows}})
        kept = first["purpose"]["goals"]

        assert kept == with_keys(first)[0]["purpose"]["goals"]
        assert [row["key"] for row in kept] == keys_of(*kept, *more)[
            : len(kept)
        ]
        assert keys_of(*rows) == keys_of(*map(dict, rows))

    @given(
        st.recursive(
            st.none() | st.integers() | st.text(),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(
                        ["kind", "key", "name", "parties", "purpose", "goals"]
                    ),
                    inner,
                    max_size=4,
                )
            ),
        )
    )
    def test_anything(self, value):
        """Whatever stands there, no other error than ours comes out."""
        for key in ("parties", "purpose", "entries", "annex_agreements"):
            for cls in (Agreement, Ledger):
                made, changes = with_keys({key: value}, cls)

                assert (made == {key: value}) or changes
