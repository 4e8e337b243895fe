# SPDX-License-Identifier: MIT
"""Reading many documents, of which some are faulty."""

import itertools

import pytest

from iop import Agreement, History, Ledger, examples, to_plain
from iop.portfolio import Batch, read_each, read_many
from iop.portfolio.batches import FAULT_COLUMNS
from iop.values import IllFormedError


DOCUMENTS = {
    "avtal": to_plain(examples.complete()),
    "historia": to_plain(History(original=Agreement(name="Öppna dörrar"))),
    "lista": to_plain(examples.trygghet_127_ledger()),
    "fel": {
        "format": 2,
        "nam": "127-trygghet",
        "budget": {"total": "850 000 kr"},
    },
    "inget": [],
}


class TestMany:
    """All at once, by name."""

    def test_kinds(self):
        """What each is, its keys tell."""
        assert {
            "avtal": Agreement,
            "historia": History,
            "lista": Ledger,
        } == {
            name: type(value)
            for name, value in read_many(DOCUMENTS).values.items()
        }

    def test_faults(self):
        """A faulty document stops no other, and each fault is a row."""
        faults = read_many(DOCUMENTS).faults

        assert [
            ("fel", "/nam", "key.unknown", '"nam"'),
            ("fel", "/budget/total", "object.expected", '"850 000 kr"'),
            ("inget", "", "object.expected", "en lista med 0 delar"),
        ] == [
            (row["name"], row["pointer"], row["code"], row["given"])
            for row in faults
        ]
        for row in faults:
            assert [one.name for one in FAULT_COLUMNS] == list(row)

    def test_in_english(self):
        """They are told in English too."""
        (*_, last) = read_many(DOCUMENTS).faults_in("en")

        assert "a list of 0 parts" == last["given"]

    def test_kind_given(self):
        """What they are can be said."""
        batch = read_many({"a": {"format": 2}}, Ledger)

        assert {"a": Ledger()} == batch.values

    def test_personal_number(self):
        """No number of a person is shown."""
        batch = read_many(
            {"a": {"format": 2, "parties": [{"number": "850101-1234"}]}}
        )

        assert "850101" not in repr(batch.faults)

    @pytest.mark.parametrize("documents", [[], None, "x"], ids=str)
    def test_is_given_names(self, documents):
        """What is not named is refused."""
        with pytest.raises(IllFormedError) as caught:
            read_many(documents)

        assert "portfolio.documents" == caught.value.code

    def test_repr(self):
        """It is shown in short."""
        assert "<Batch of 5 documents, 2 faulty>" == repr(read_many(DOCUMENTS))
        assert {} == Batch(()).values


class TestEach:
    """One by one, as they come."""

    def test_is_lazy(self):
        """Of any number of documents those that are asked for are read."""
        endless = (
            (str(number), {"format": 2, "name": f"Avtal {number}"})
            for number in itertools.count()
        )
        names = [
            one.value.name for one in itertools.islice(read_each(endless), 3)
        ]

        assert ["Avtal 0", "Avtal 1", "Avtal 2"] == names

    def test_faulty(self):
        """What is wrong comes with the document."""
        (one,) = read_each([("a", {})])

        assert None is one.value
        assert ["/format"] == [row["pointer"] for row in one.rows("sv")]
