# SPDX-License-Identifier: MIT
"""The fuzzing of the border keeps what it promises (*fuzzning*).

What it finds in a million documents is on its page; here it is tried on a few.
"""

import importlib
from pathlib import Path

import pytest

import iop
from iop.plain.documents import from_plain
from iop.values.errors import Fault, IllFormedError, PlainFormError, shown
from iop.values.pointers import split


@pytest.fixture(name="fuzz", scope="module")
def _fuzz():
    """Return the program, which is no part of the library."""
    folder = Path(__file__).parents[1] / "benchmarks"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module("fuzz")


@pytest.fixture(name="promises", scope="module")
def _promises(fuzz):
    """Return the module that tells what is promised."""
    return importlib.import_module(fuzz.check_read.__module__)


@pytest.fixture(name="tally", scope="module")
def _tally(fuzz):
    """Return what came out of three hundred documents."""
    return fuzz.run(0, 1, 301)


class TestOneLine:
    """A message is told if it can be printed on one line."""

    def test_right_to_left(self, promises):
        """What is written from right to left is kept apart, and is told."""
        document = {"format": "\u0663"}
        with pytest.raises(PlainFormError) as caught:
            from_plain(document)

        promises.check_told(caught.value, document)

    @pytest.mark.parametrize(
        ("said", "is_told"),
        [
            ("Fick \u2068\u0663\u2069.", True),
            ("Fick \u2068\u0663.", False),
            ("Fick \u0663\u2069.", False),
            ("Fick\n5.", False),
            ("Fick \u2068\n\u2069.", False),
        ],
    )
    def test_marks_come_in_pairs(self, promises, said, is_told):
        """A mark alone, or a line break, cannot be told."""
        assert is_told is promises.is_one_line(said)


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
    """Return a document that no operator has been at."""
    return fuzz.Made(
        number=0, seed=None, kind=iop.Agreement, document=plain, used=[]
    )


def at(plain, pointer):
    """Return what stands at *pointer* in a document."""
    for token in split(pointer):
        plain = plain[int(token) if isinstance(plain, list) else token]
    return plain


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
        assert 30 == tally.planted
        assert [] == fuzz.what_is_wrong(tally)

    def test_foreign_is_seen(self, fuzz, monkeypatch):
        """An exception that is not ours is shown with its traceback."""
        monkeypatch.setattr(iop, "from_plain", lambda _, __: 1 / 0)

        verdict = fuzz.judge(document(fuzz, {"format": 2}), is_told=False)

        assert fuzz.FOREIGN == verdict.outcome
        assert verdict.shown.endswith("ZeroDivisionError: division by zero\n")

    def test_another_refusal_is_seen(self, fuzz, monkeypatch):
        """An error of ours that is no refusal of a document is counted."""

        def refuse(_, __):
            raise wrong("", "text.expected").error

        monkeypatch.setattr(iop, "from_plain", refuse)

        verdict = fuzz.judge(document(fuzz, {"format": 2}), is_told=False)

        assert (fuzz.OTHERWISE, ("text.expected",)) == (
            verdict.outcome,
            verdict.codes,
        )
        assert verdict.shown.endswith("[text.expected]\n")

    def test_what_does_not_come_back_is_seen(self, fuzz, monkeypatch):
        """A document that is read must come back the same."""
        plain = {"format": 2, "name": "127-trygghet"}
        given = iter([iop.Agreement(name="127"), iop.Agreement(name="128")])
        monkeypatch.setattr(iop, "from_plain", lambda *_: next(given))
        monkeypatch.setattr(iop, "to_plain", lambda _: plain)

        verdict = fuzz.judge(document(fuzz, plain), is_told=False)

        assert fuzz.BROKEN == verdict.outcome
        assert verdict.shown.endswith("does not come back the same\n")

    def test_what_is_lost_is_seen(self, fuzz, monkeypatch):
        """What was read says what the document says."""
        monkeypatch.setattr(iop, "to_plain", lambda _: {"format": 2})
        plain = {"format": 2, "name": "127-trygghet"}

        verdict = fuzz.judge(document(fuzz, plain), is_told=False)

        assert fuzz.BROKEN == verdict.outcome
        assert verdict.shown.endswith("does not say what the document says\n")

    def test_a_refusal_of_nothing_is_seen(self, fuzz, monkeypatch):
        """A document that is refused has a fault."""
        monkeypatch.setattr(iop, "from_plain", raising(PlainFormError(())))

        verdict = fuzz.judge(document(fuzz, {"format": 2}), is_told=False)

        assert fuzz.BROKEN == verdict.outcome
        assert verdict.shown.endswith("is refused, and nothing is wrong\n")

    @pytest.mark.parametrize(
        ("plain", "untold"),
        [
            ({"format": 2, "name": 0.5}, "/term"),
            ({"format": 2, "name": "127-trygghet"}, "/name, /term"),
        ],
    )
    def test_an_untold_fault_is_seen(self, fuzz, plain, untold):
        """Of the faults that were planted, all are told."""
        verdict = fuzz.judge(
            document(fuzz, plain),
            is_told=False,
            faults=frozenset({"/name", "/term"}),
        )

        assert fuzz.BROKEN == verdict.outcome
        assert verdict.shown.endswith(f": {untold} is not told\n")

    @pytest.mark.parametrize("silent", ["programmer", "officer"])
    def test_a_fault_that_cannot_be_told_is_seen(
        self, fuzz, monkeypatch, silent
    ):
        """A fault that cannot be printed is a broken promise, where told."""

        def message(_, lang, *, to):
            return f"\0{lang}" if to == silent else lang

        monkeypatch.setattr(Fault, "message", message)
        made = document(fuzz, {"format": 2, "name": 1})

        assert fuzz.REFUSED == fuzz.judge(made, is_told=False).outcome
        assert fuzz.judge(made, is_told=True).shown.endswith(
            "/name cannot be told\n"
        )

    def test_a_fault_with_no_place_is_seen(self, promises):
        """A fault lies in the document; only what is missing does not."""
        plain = {"format": 2, "parties": [{"key": "kfum"}]}

        for pointer, code in [
            ("", "object.expected"),
            ("/parties/0", "object.expected"),
            ("/parties/0/name", "key.missing"),
            ("/parties/0/upper", "amount.upper"),
            ("/parties/0/upper", "stated-number.upper"),
        ]:
            assert promises.leads(plain, wrong(pointer, code))
        for pointer, code in [
            ("/parties/0/name", "text.blank"),
            ("/parties/1", "object.expected"),
        ]:
            assert not promises.leads(plain, wrong(pointer, code))
        error = PlainFormError((wrong("/nam", "text.blank"),))
        with pytest.raises(promises.BrokenPromiseError) as caught:
            promises.check_told(error, plain)

        assert "/nam leads nowhere" == str(caught.value)


class TestSame:
    """A document, and the plain form of what was read of it."""

    @pytest.mark.parametrize(
        ("given", "written"),
        [
            ({"name": None, "term": {}}, {"term": {}}),
            ({"hedge": "exact", "per": "term"}, {}),
            ({"target": "62.50"}, {"target": "62.5"}),
            ({"target": 62}, {"target": "62"}),
            ({"amount": "850000"}, {"amount": "850000.00"}),
            ({"number": "2120000142"}, {"number": "212000-0142"}),
            ({"name": "a\u030a"}, {"name": "\u00e5"}),
            ([1, [True, "x"]], [1, [True, "x"]]),
        ],
    )
    def test_same(self, promises, given, written):
        """What goes without saying is left out, and forms are the usual."""
        assert promises.is_same(given, written)

    @pytest.mark.parametrize(
        ("given", "written"),
        [
            ({"name": "127"}, {}),
            ({"is_increase": True}, {}),
            ({"kind": "money"}, {}),
            ({}, {"name": "127"}),
            ({"name": "127"}, {"name": "128"}),
            ({"target": "-5"}, {"target": "5"}),
            ({"costs": []}, {}),
            ({"term": {}}, {"term": []}),
            ({"term": {}}, {"term": "2018"}),
            ([1, 2], [1]),
            ([1], {"0": 1}),
            (True, 1),
            ("1", True),
            ("", "x"),
        ],
    )
    def test_not_same(self, promises, given, written):
        """What is lost, added or changed is seen."""
        assert not promises.is_same(given, written)


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
        plain = {"format": 2}
        plain["parties"] = [plain]

        assert fuzz.size_of(plain) is None


class TestPlanted:
    """Right documents with faults planted in them."""

    def test_are_several(self, fuzz):
        """There are several faults, each at a place, none inside another."""
        for number in range(50):
            made, pointers = fuzz.planted(0, number)

            assert 2 <= len(pointers) == len(made.used) <= 6
            for pointer in pointers:
                assert 0.5 == at(made.document, pointer)
                assert not any(
                    other.startswith(f"{pointer}/") for other in pointers
                )


def raising(error):
    """Make a function that refuses whatever it is given."""

    def refuse(*_):
        raise error

    return refuse


def _first_alone(plain, kind):
    """Read a document, and tell of the first fault alone."""
    try:
        return from_plain(plain, kind)
    except PlainFormError as error:
        raise PlainFormError(error.faults[:1]) from None


def _less(plain, kind):
    """Read a document without its term."""
    less = plain
    if isinstance(plain, dict):
        less = {key: one for key, one in plain.items() if key != "term"}
    return from_plain(less, kind)


class TestBroken:
    """A border that is broken does not pass."""

    @pytest.mark.parametrize(
        ("broken", "words"),
        [
            pytest.param(
                lambda *_: iop.Agreement(),
                "does not say what the document says",
                id="reads-nothing",
            ),
            pytest.param(
                raising(PlainFormError((wrong("", "object.expected"),))),
                "only 0.0% are read, less than 10%",
                id="refuses-everything",
            ),
            pytest.param(
                raising(PlainFormError(())),
                "is refused, and nothing is wrong",
                id="refuses-for-nothing",
            ),
            pytest.param(_first_alone, " is not told", id="tells-the-first"),
            pytest.param(
                _less,
                "does not say what the document says",
                id="leaves-something-out",
            ),
            pytest.param(
                raising(wrong("", "object.expected").error),
                "refused in another way: 220",
                id="refuses-in-another-way",
            ),
            pytest.param(
                raising(KeyError("term")), "KeyError: 'term'", id="foreign"
            ),
        ],
    )
    @pytest.mark.usefixtures("tally")
    def test_ends_with_1(self, fuzz, monkeypatch, capsys, broken, words):
        """What is wrong is told, and the program ends with 1."""
        monkeypatch.setattr(iop, "from_plain", broken)
        monkeypatch.setattr("sys.argv", ["fuzz.py", "--documents", "200"])

        assert 1 == fuzz.main()
        assert words in capsys.readouterr().out

    def test_few_documents_tell_no_share(self, fuzz):
        """Of a few documents it may be that none is read."""
        tally = fuzz.Tally()
        tally.outcomes[fuzz.REFUSED] = fuzz.ENOUGH - 1

        assert [] == fuzz.what_is_wrong(tally)

        tally.outcomes[fuzz.REFUSED] += 1

        assert ["only 0.0% are read, less than 10%"] == (
            fuzz.what_is_wrong(tally)
        )


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
