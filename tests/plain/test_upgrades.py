# SPDX-License-Identifier: MIT
"""Promises of `upgrade`: earlier formats are read for ever (*äldre format*)."""

import copy
import json
from pathlib import Path

import pytest

import iop
from iop import Agreement, History, IllFormedError, Ledger
from iop.plain import FORMAT, from_plain, to_plain, upgrade


DOCUMENTS = Path(__file__).parents[1] / "data" / "documents"
KINDS = {"Agreement": Agreement, "History": History, "Ledger": Ledger}
KEPT = [
    json.loads(line)
    for path in sorted(DOCUMENTS.glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
"""Documents of earlier formats, as the library of then wrote them."""


def faults(plain, kind=Agreement):
    """Return the place and the code of each fault."""
    with pytest.raises(iop.PlainFormError) as caught:
        from_plain(plain, kind)
    return [(fault.pointer, fault.code) for fault in caught.value.faults]


class TestKept:
    """Documents that earlier versions wrote."""

    @pytest.mark.parametrize("number", range(len(KEPT)))
    def test_is_read(self, number):
        """It is read as it stands, and nothing in it is lost."""
        kept = KEPT[number]
        kind, document = KINDS[kept["kind"]], kept["document"]
        before = copy.deepcopy(document)

        made = from_plain(document, kind)

        assert upgrade(document) == to_plain(made)
        assert before == document

    def test_holds_every_kind(self):
        """There are some of each."""
        assert set(KINDS) == {kept["kind"] for kept in KEPT}


class TestUpgrade:
    """`upgrade`."""

    def test_agreement(self):
        """The keys are renamed in their places; all else stays."""
        plain = {
            "format": 1,
            "name": "127-trygghet",
            "matter": {"pages": 3},
            "market": {"was_procured": False},
            "reporting": {"number": 1, "duties": []},
            "term": None,
        }

        assert [
            ("format", 2),
            ("name", "127-trygghet"),
            ("case", {"pages": 3}),
            ("purchase_signs", {"was_procured": False}),
            ("reporting", {"number": 1, "reports": []}),
            ("term", None),
        ] == list(upgrade(plain).items())

    def test_history(self):
        """Every version is upgraded."""
        amendment = {
            "number": 1,
            "first_day": "2019-01-01",
            "agreement": {"matter": {"pages": 4}},
        }
        plain = {
            "format": 1,
            "original": {"matter": {"pages": 3}},
            "amendments": [amendment],
        }

        assert {
            "format": 2,
            "original": {"case": {"pages": 3}},
            "amendments": [amendment | {"agreement": {"case": {"pages": 4}}}],
        } == upgrade(plain)

    @pytest.mark.parametrize(
        ("period", "upgraded"),
        [
            ({"first": "2018-01-01"}, {"first": "2018-01-01", "last": ".."}),
            (
                {"first": "2018-01-01", "last": None},
                {"first": "2018-01-01", "last": ".."},
            ),
            (
                {"first": "2018-01-01", "last": "2018-12-31"},
                {"first": "2018-01-01", "last": "2018-12-31"},
            ),
            ({"last": "2018-12-31"}, {"last": "2018-12-31"}),
            (4, 4),
        ],
    )
    def test_periods(self, period, upgraded):
        """A period without a last day had no end, and says so."""
        reports = [{"key": "slut", "covers": period}]
        plain = {
            "format": 1,
            "term": {"period": period},
            "reporting": {"reports": reports},
        }

        assert {
            "format": 2,
            "term": {"period": upgraded},
            "reporting": {"reports": [{"key": "slut", "covers": upgraded}]},
        } == upgrade(plain)

    @pytest.mark.parametrize(
        ("given", "upgraded"),
        [
            ({"is_approximate": True}, {"hedge": "about"}),
            ({"is_approximate": False}, {}),
            ({"is_approximate": None}, {}),
            ({"is_approximate": "ja"}, {"is_approximate": "ja"}),
            ({"is_approximate": 1}, {"is_approximate": 1}),
            (
                {"is_approximate": True, "hedge": "at-most"},
                {"hedge": "at-most"},
            ),
        ],
    )
    def test_approximate(self, given, upgraded):
        """What was approximate is about so much."""
        money = {"amount": "850000.00", "currency": "SEK"}
        before, after = (
            {"budget": {"total": {"money": money, **stated}}}
            for stated in (given, upgraded)
        )

        assert {"format": 2, **after} == upgrade({"format": 1, **before})

    def test_price_of_a_unit(self):
        """The price of a unit was money alone."""
        price = {"amount": "900.00", "currency": "SEK"}
        whole = {"money": price, "per": "day"}

        for given, upgraded in (
            (price, {"money": price}),
            (whole, whole),
            ("900", "900"),
        ):
            assert {
                "format": 2,
                "purchase_signs": {"unit_price": upgraded},
            } == upgrade({"format": 1, "market": {"unit_price": given}})

    def test_too_deep(self):
        """What is nested beyond reading is refused where it stands."""
        deep = []
        for _ in range(100_000):
            deep = [deep]

        assert [("/name", "text.expected")] == faults(
            {"format": 1, "name": deep}
        )

    def test_newest(self):
        """A document of the newest format stays as it is."""
        plain = to_plain(iop.examples.complete())

        assert plain == upgrade(plain)

    def test_both_names(self):
        """What stands under the new name is not overwritten."""
        plain = {"format": 1, "matter": {"pages": 3}, "case": {"pages": 4}}

        assert plain | {"format": 2} == upgrade(plain)

    @pytest.mark.parametrize(
        "part",
        [
            {"reporting": 4},
            {"reporting": {"number": 4}},
            {"matter": 4},
            {"original": 4},
            {"amendments": 4},
            {"amendments": [4, {}, {"agreement": 4}]},
        ],
    )
    def test_faulty(self, part):
        """What is faulty is as faulty as before."""
        found = upgrade({"format": 1} | part)

        renamed = {"matter": "case"}
        assert {"format": 2} | {
            renamed.get(key, key): value for key, value in part.items()
        } == found

    @pytest.mark.parametrize(
        "given", [None, True, 1.0, "1", 0, FORMAT + 1], ids=repr
    )
    def test_wrong_number(self, given):
        """A format that there is not is refused."""
        with pytest.raises(IllFormedError) as caught:
            upgrade({"format": given})
        assert ("format.number", given) == (
            caught.value.code,
            caught.value.given,
        )

    def test_no_object(self):
        """So is what is no object."""
        with pytest.raises(IllFormedError) as caught:
            upgrade([])
        assert caught.value.code == "object.expected"


class TestPlaces:
    """Where the faults of an earlier format are told."""

    def test_agreement(self):
        """At their places in the document as it was given."""
        plain = {
            "format": 1,
            "matter": {"pages": 0.5},
            "reporting": {"duties": [{"key": "slut"}], "numer": 1},
            "market": 4,
        }

        assert [
            ("/matter/pages", "count.expected"),
            ("/reporting/duties/0/kind", "key.missing"),
            ("/reporting/numer", "key.unknown"),
            ("/market", "object.expected"),
        ] == faults(plain)

    def test_history(self):
        """In every version."""
        wrong = {"matter": {"pages": 0.5}}
        plain = {
            "format": 1,
            "original": wrong,
            "amendments": [
                {"number": 1, "first_day": "2019-01-01", "agreement": wrong},
                {"number": 2, "first_day": "2020-01-01", "agreement": 4},
                {"number": 3, "agreement": {}},
            ],
        }

        assert [
            ("/original/matter/pages", "count.expected"),
            ("/amendments/0/agreement/matter/pages", "count.expected"),
            ("/amendments/1/agreement", "object.expected"),
            ("/amendments/2/first_day", "key.missing"),
        ] == faults(plain, History)

    def test_price_of_a_unit(self):
        """A fault in what was money alone is told where it stands."""
        price = {"amount": "x", "currency": "SEK"}
        old, new = (
            {"format": 1, "market": {"unit_price": given}}
            for given in (price, {"money": price})
        )

        assert [("/market/unit_price/amount", "money.plain")] == faults(old)
        assert [("/market/unit_price/money/amount", "money.plain")] == (
            faults(new)
        )

    def test_new_name_in_an_old_document(self):
        """The new name is known; beside the old one, the old is not."""
        assert [("/matter", "key.unknown")] == faults(
            {"format": 1, "matter": {}, "case": {}}
        )
        assert from_plain({"format": 1, "case": {}}).case is not None

    def test_of_no_agreement(self):
        """A ledger has no such places."""
        assert [("/entries/0", "object.expected")] == faults(
            {"format": 1, "entries": [4]}, Ledger
        )
