# SPDX-License-Identifier: MIT
"""The fuzzing of the border keeps what it promises (*fuzzning*).

What it finds in a million documents is on its page; here it is tried on a few.
"""

import importlib
from pathlib import Path

import pytest

import iop
from iop.errors import Fault, IllFormedError, shown


@pytest.fixture(name="fuzz", scope="module")
def _fuzz():
    """Give the program, which is no part of the library."""
    folder = Path(__file__).parents[1] / "benchmarks"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module("fuzz")


@pytest.fixture(name="tally", scope="module")
def _tally(fuzz):
    """Give what came out of three hundred documents."""
    return fuzz.run(0, 1, 301)


def outline(document):
    """List what is in a document, whatever its shape; each thing once."""
    found, seen, rest = [], set(), [document]
    while rest:
        value = rest.pop()
        found.append(shown(value))
        if isinstance(value, dict | list) and id(value) not in seen:
            seen.add(id(value))
            rest.extend(value)
            rest.extend(value.values() if isinstance(value, dict) else ())
    return found


def document(fuzz, plain):
    """Give a document that no operator has been at."""
    return fuzz.Made(
        number=0, seed=None, kind=iop.Agreement, document=plain, used=[]
    )


def wrong(pointer, code):
    """Make a fault at *pointer*."""
    error = IllFormedError(code, 1, "text", "text", "trygghet")
    return Fault(pointer=pointer, error=error)


class TestDocuments:
    """The documents that are made."""

    def test_are_the_same_again(self, fuzz):
        """A seed and a number make the same document each time."""
        first = [fuzz.made(0, number) for number in range(1, 101)]
        again = [fuzz.made(0, number) for number in range(1, 101)]

        assert [made.recipe() for made in first] == [
            made.recipe() for made in again
        ]
        assert [outline(made.document) for made in first] == [
            outline(made.document) for made in again
        ]

    def test_differ_by_seed(self, fuzz):
        """Another seed makes other documents."""
        assert fuzz.made(0, 1).recipe() != fuzz.made(1, 1).recipe()

    def test_use_each_operator(self, tally):
        """No operator is left out."""
        operators = importlib.import_module("fuzz_operators").OPERATORS

        assert set(operators) == set(tally.operators)


class TestOutcomes:
    """What comes out of the documents."""

    def test_nothing_foreign(self, fuzz, tally):
        """A document is read or refused, and both happen."""
        assert [] == tally.shown
        assert {fuzz.READ, fuzz.REFUSED} == set(tally.outcomes)
        assert 300 == tally.outcomes.total()
        assert 0 < tally.told < tally.outcomes[fuzz.REFUSED]

    def test_foreign_is_seen(self, fuzz, monkeypatch):
        """An exception that is not ours is shown with its traceback."""
        monkeypatch.setattr(iop, "from_plain", lambda _, __: 1 / 0)

        verdict = fuzz.judge(document(fuzz, {"format": 1}), is_told=False)

        assert fuzz.FOREIGN == verdict.outcome
        assert verdict.shown.endswith("ZeroDivisionError: division by zero\n")

    def test_another_refusal_is_seen(self, fuzz, monkeypatch):
        """An error of ours that is no refusal of a document is counted."""

        def refuse(_, __):
            raise wrong("", "text.expected").error

        monkeypatch.setattr(iop, "from_plain", refuse)

        assert fuzz.Verdict(
            fuzz.OTHERWISE, codes=("text.expected",)
        ) == fuzz.judge(document(fuzz, {"format": 1}), is_told=False)

    def test_what_does_not_come_back_is_seen(self, fuzz, monkeypatch):
        """A document that is read must come back the same."""
        monkeypatch.setattr(iop, "to_plain", lambda _: {"format": 1})
        plain = {"format": 1, "name": "127-trygghet"}

        verdict = fuzz.judge(document(fuzz, plain), is_told=False)

        assert fuzz.BROKEN == verdict.outcome
        assert verdict.shown.endswith("does not come back the same\n")

    def test_a_fault_that_cannot_be_told_is_seen(self, fuzz, monkeypatch):
        """A fault that cannot be printed is a broken promise, where told."""
        monkeypatch.setattr(Fault, "message", lambda _, lang: f"\0{lang}")
        made = document(fuzz, {"format": 1, "name": 1})

        assert fuzz.REFUSED == fuzz.judge(made, is_told=False).outcome
        assert fuzz.judge(made, is_told=True).shown.endswith(
            "/name cannot be told\n"
        )

    def test_a_fault_with_no_place_is_seen(self, fuzz):
        """A fault lies in the document; only what is missing does not."""
        plain = {"format": 1, "parties": [{"key": "kfum"}]}

        assert fuzz.leads(plain, wrong("", "object.expected"))
        assert fuzz.leads(plain, wrong("/parties/0", "object.expected"))
        assert fuzz.leads(plain, wrong("/parties/0/name", "key.missing"))
        assert not fuzz.leads(plain, wrong("/parties/0/name", "text.blank"))
        assert not fuzz.leads(plain, wrong("/parties/1", "object.expected"))
        with pytest.raises(fuzz.BrokenPromiseError, match="leads nowhere"):
            fuzz.check_refused(
                iop.errors.PlainFormError((wrong("/nam", "text.blank"),)),
                plain,
            )


class TestSize:
    """How large a document is."""

    def test_counts_each_place(self, fuzz):
        """Each value is a place, and each thousand characters one more."""
        assert 1 == fuzz.size_of(None)
        assert 5 == fuzz.size_of({"a": [1, "b"], "c": {}})
        assert 4 == fuzz.size_of(["å" * 2_500])

    def test_counts_what_is_shared(self, fuzz):
        """What stands in two places is counted in both."""
        part = [1]

        assert 5 == fuzz.size_of([part, part])

    def test_endless(self, fuzz):
        """A document that holds itself has no size."""
        plain = {"format": 1}
        plain["parties"] = [plain]

        assert fuzz.size_of(plain) is None


class TestProgram:
    """What is run from a shell."""

    def test_counts(self, fuzz, monkeypatch, capsys):
        """The program prints what came out, and ends with 0."""
        monkeypatch.setattr("sys.argv", ["fuzz.py", "--documents", "20"])

        assert 0 == fuzz.main()
        assert "\n20 documents, " in capsys.readouterr().out

    def test_only_one(self, fuzz, monkeypatch, capsys):
        """One document can be made again, and is told of."""
        monkeypatch.setattr("sys.argv", ["fuzz.py", "--only", "7"])

        assert 0 == fuzz.main()
        assert capsys.readouterr().out.startswith("7, read as ")

    @pytest.mark.usefixtures("tally")
    def test_ends_with_1(self, fuzz, monkeypatch, capsys):
        """A foreign exception is printed, and the program ends with 1."""
        monkeypatch.setattr(iop, "from_plain", lambda _, __: 1 / 0)
        monkeypatch.setattr("sys.argv", ["fuzz.py", "--documents", "1"])

        assert 1 == fuzz.main()
        assert "\nZeroDivisionError: division by zero\n" in (
            capsys.readouterr().out
        )
