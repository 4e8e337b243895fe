# SPDX-License-Identifier: MIT
"""Every fault of a document is told at once, and as it stands in a document."""

import contextlib
import itertools
import json
import pickle
import sys
import tracemalloc
from collections import OrderedDict
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import History
from iop.examples import complete, trygghet_127_continued, trygghet_127_ledger
from iop.ledger import Ledger
from iop.plain import FORMAT, from_plain, to_plain
from iop.values.errors import IllFormedError, PlainFormError
from iop.values.fields import Whole

from .test_readers import EVERY_KIND


KR = {"amount": "1.00", "currency": "SEK"}
"""A sum that is right."""

LOOSE = {"amount": "-1.00", "currency": "SEK"}
"""A sum that no document can state."""

ENDED = {"kind": "ended", "on": "2019-05-02"}
"""An entry that lacks its key."""


def refusal(document, kind=Agreement, **asked):
    """Return the error with which a document is refused."""
    with pytest.raises(PlainFormError) as caught:
        from_plain({"format": FORMAT, **document}, kind, **asked)
    return caught.value


def coded(document, kind=Agreement):
    """Return place and code of each fault of a document."""
    return [(f.pointer, f.code) for f in refusal(document, kind).faults]


def due(**stated):
    """Return a document with one deadline."""
    return {"reporting": {"evaluation": {"due": stated}}}


def contribution(**stated):
    """Return a document with one contribution in hours."""
    told = {"kind": "staff-time", "key": "tid", "party": "sdn", **stated}
    return {"budget": {"contributions": [told]}}


def amended(*amendments):
    """Return a history of *amendments*, each with an agreement."""
    return {
        "original": {},
        "amendments": [{"agreement": {}, **one} for one in amendments],
    }


BESIDE = {
    "amount": (
        {"budget": {"total": {"money": LOOSE, "per": "decade"}}},
        Agreement,
        [
            ("/budget/total", "amount.range"),
            ("/budget/total/per", "choice.unknown"),
        ],
    ),
    "amount, with an upper": (
        {"budget": {"total": {"money": KR, "upper": KR, "per": "decade"}}},
        Agreement,
        [
            ("/budget/total/upper", "amount.upper"),
            ("/budget/total/per", "choice.unknown"),
        ],
    ),
    "ages": (
        {
            "purpose": {
                "target_group": {
                    "description": "",
                    "ages": {"youngest": 19, "oldest": 13, "x": 1},
                }
            }
        },
        Agreement,
        [
            ("/purpose/target_group/description", "text.blank"),
            ("/purpose/target_group/ages", "ages.order"),
            ("/purpose/target_group/ages/x", "key.unknown"),
        ],
    ),
    "extension": (
        {
            "term": {
                "extensions": [
                    {
                        "key": "a b",
                        "until": "2026-12-31",
                        "is_open_ended": True,
                        "use_by": 5,
                    }
                ]
            }
        },
        Agreement,
        [
            ("/term/extensions/0", "extension.end"),
            ("/term/extensions/0/key", "key.form"),
            ("/term/extensions/0/use_by", "date.form"),
        ],
    ),
    "notice": (
        {"term": {"notice": {"months": 3, "days": 90, "by": "a b"}}},
        Agreement,
        [("/term/notice", "notice.unit"), ("/term/notice/by", "key.form")],
    ),
    "period": (
        {
            "term": {
                "period": {
                    "first": "2018-12-31",
                    "last": "2018-01-01",
                    "dagar": 3,
                }
            }
        },
        Agreement,
        [
            ("/term/period", "period.order"),
            ("/term/period/dagar", "key.unknown"),
        ],
    ),
    "period, known in part": (
        {
            "term": {
                "period": {
                    "first": "2019",
                    "last": "2018",
                    "months": 3,
                    "days": 90,
                    "is_open_ended": True,
                }
            }
        },
        Agreement,
        [
            ("/term/period", "stated-period.order"),
            ("/term/period", "stated-period.length"),
            ("/term/period/is_open_ended", "stated-period.open"),
        ],
    ),
    "deadline, in too many units": (
        due(kind="after-event", event="x", days=1, workdays=1),
        Agreement,
        [
            ("/reporting/evaluation/due", "deadline.unit"),
            ("/reporting/evaluation/due/event", "choice.unknown"),
        ],
    ),
    "deadline, in no unit": (
        due(kind="after-report"),
        Agreement,
        [
            ("/reporting/evaluation/due", "deadline.unit"),
            ("/reporting/evaluation/due/report", "key.missing"),
            ("/reporting/evaluation/due/event", "key.missing"),
        ],
    ),
    "deadline, within what has no end": (
        due(
            kind="within", period={"first": "2018-01-01", "last": ".."}, days=1
        ),
        Agreement,
        [
            ("/reporting/evaluation/due", "deadline.open"),
            ("/reporting/evaluation/due/days", "key.unknown"),
        ],
    ),
    "hours, at a rate": (
        contribution(rate=LOOSE, hours="-1"),
        Agreement,
        [
            ("/budget/contributions/0/rate", "amount.range"),
            ("/budget/contributions/0/hours", "number.negative"),
        ],
    ),
    "hours, as a value": (
        contribution(rate=KR, hours="9" * 19, per="decade"),
        Agreement,
        [
            ("/budget/contributions/0", "amount.range"),
            ("/budget/contributions/0/per", "choice.unknown"),
        ],
    ),
    "waived, more than one": (
        {
            "entries": [
                {
                    "kind": "waived",
                    "key": "a b",
                    "on": "2018-01-01",
                    "report": "r",
                    "milestone": "m",
                }
            ]
        },
        Ledger,
        [("/entries/0", "waived.what"), ("/entries/0/key", "key.form")],
    ),
    "correction": (
        {
            "entries": [
                {
                    "kind": "corrected",
                    "key": "r",
                    "on": "2018-02-30",
                    "corrects": "a",
                    "instead": {"kind": "ended", "key": "b", "on": 7},
                }
            ]
        },
        Ledger,
        [
            ("/entries/0/on", "date.form"),
            ("/entries/0/instead/key", "correction.key"),
            ("/entries/0/instead/on", "date.form"),
        ],
    ),
    "ledger": (
        {
            "entries": [
                ENDED | {"key": "a"},
                ENDED | {"key": "a", "on": "2018-02-30"},
                ENDED,
                7,
                ENDED | {"key": "a"},
            ]
        },
        Ledger,
        [
            ("/entries/1", "ledger.key"),
            ("/entries/1/on", "date.form"),
            ("/entries/2/key", "key.missing"),
            ("/entries/3", "object.expected"),
            ("/entries/4", "ledger.key"),
        ],
    ),
    "history": (
        amended(
            {"number": 2, "first_day": "2019-01-01"},
            {"number": 0, "first_day": "2018-01-01"},
            {"number": 1, "first_day": "2018-02-30"},
            {"number": 1, "first_day": "2017-01-01", "reason": ""},
        ),
        History,
        [
            ("/amendments/1", "history.days"),
            ("/amendments/1/number", "amendment.number"),
            ("/amendments/2", "history.numbers"),
            ("/amendments/2/first_day", "date.form"),
            ("/amendments/3", "history.numbers"),
            ("/amendments/3", "history.days"),
            ("/amendments/3/reason", "text.blank"),
        ],
    ),
}
"""Documents with fields that do not fit, and faults beside them."""

HEALTHY_ALONE = {
    "correction of nothing": (
        {"entries": [{"kind": "corrected", "key": "r", "corrects": "a"}]},
        Ledger,
        [("/entries/0/on", "key.missing")],
    ),
    "correction by no object": (
        {
            "entries": [
                {
                    "kind": "corrected",
                    "key": "r",
                    "on": "2018-02-03",
                    "corrects": "a",
                    "instead": 7,
                }
            ]
        },
        Ledger,
        [("/entries/0/instead", "object.expected")],
    ),
    "entries that are no list": (
        {"entries": "x"},
        Ledger,
        [("/entries", "list.expected")],
    ),
    "amendments that are none": (
        {"original": 5},
        History,
        [("/original", "object.expected")],
    ),
    "a period with one day": (
        {"term": {"period": {"first": "x", "last": "2018-01-01"}}},
        Agreement,
        [("/term/period/first", "date.form")],
    ),
    "an amount of nothing": (
        {"budget": {"total": {"per": "decade"}}},
        Agreement,
        [
            ("/budget/total/per", "choice.unknown"),
            ("/budget/total/money", "key.missing"),
        ],
    ),
}
"""Documents with faults in what must fit: no more can be told."""


class TestAtOnce:
    """What fields must be together is told of those that are right."""

    @pytest.mark.parametrize("name", BESIDE)
    def test_beside(self, name):
        """No fault of a field hides that others do not fit."""
        document, kind, found = BESIDE[name]

        assert found == coded(document, kind)

    def test_every_class(self):
        """There is such a document for every class with such fields."""
        told = {code for _, _, found in BESIDE.values() for _, code in found}

        assert {
            "amount.range",
            "ages.order",
            "correction.key",
            "deadline.open",
            "deadline.unit",
            "extension.end",
            "history.days",
            "history.numbers",
            "ledger.key",
            "notice.unit",
            "period.order",
            "stated-period.length",
            "waived.what",
        } <= told
        assert {
            "AfterEvent",
            "AfterMilestone",
            "AfterReport",
            "Ages",
            "Amount",
            "Citation",
            "Corrected",
            "Dated",
            "Extension",
            "History",
            "Ledger",
            "Notice",
            "Parameter",
            "Period",
            "StatedPeriod",
            "StaffTimeContribution",
            "StatedNumber",
            "VolunteerHoursContribution",
            "Waived",
            "Within",
        } == {
            kind.__name__
            for kind in below(Whole)
            if kind.__module__.startswith("iop.") and kind.__name__[0] != "_"
        }

    @pytest.mark.parametrize("name", HEALTHY_ALONE)
    def test_alone(self, name):
        """What a faulty field would have to fit is not guessed."""
        document, kind, found = HEALTHY_ALONE[name]

        assert found == coded(document, kind)

    def test_a_free_key(self):
        """The key that is proposed is one that no entry has."""
        keys = ["a", "a-2", "a", "a", "b" * 64, "b" * 64]
        told = refusal({"entries": [ENDED | {"key": k} for k in keys]}, Ledger)

        assert ["a-3", "a-4", f"{'b' * 50}-2"] == [
            fault.error.example for fault in told.faults
        ]


def below(kind):
    """Walk through the classes that are made from *kind*."""
    for each in kind.__subclasses__():
        yield each
        yield from below(each)


MANY = {"parties": [1] * 25, "nam": "x", "term": 5}
"""A document with 27 faults."""


class TestMost:
    """There is an end to how many faults are told."""

    def test_the_first(self):
        """The first of the document are told, and how many more there are."""
        error = refusal(MANY, most_faults=3)

        assert ["/parties/0", "/parties/1", "/parties/2"] == [
            fault.pointer for fault in error.faults
        ]
        assert 24 == error.more
        assert "27 fel i dokumentet:" == error.message("sv").splitlines()[0]
        assert "och 24 fel till" == error.message("sv").splitlines()[-1]
        assert "27 faults in the document:" == str(error).splitlines()[0]
        assert "and 24 more" == str(error).splitlines()[-1]

    def test_survives_pickling(self):
        """How many more there are is known in another process, too."""
        error = refusal(MANY, most_faults=3)
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own

        assert (24, str(error)) == (again.more, str(again))

    def test_all(self):
        """Where all are told there are no more."""
        error = refusal(MANY, most_faults=27)

        assert (27, 0) == (len(error.faults), error.more)
        assert 28 == len(str(error).splitlines())

    def test_by_itself(self):
        """A thousand are told unless another number is asked for."""
        error = refusal({"clauses": [5] * 1001})

        assert (1000, 1) == (len(error.faults), error.more)

    @pytest.mark.parametrize("most", [0, -1, True, None, "5", 2.0])
    def test_no_number(self, most):
        """It is a whole number from 1."""
        with pytest.raises(IllFormedError) as caught:
            from_plain({}, most_faults=most)

        assert "faults.most" == caught.value.code
        assert "Rätt är ett antal fel, från 1, till exempel: 1000" in (
            caught.value.message("sv")
        )

    @pytest.mark.parametrize(
        "make",
        [
            lambda n: {"parties": [1] * n},
            lambda n: {f"nyckel{i}": i for i in range(n)},
            lambda n: {"judgements": [{"criterion": 5, "answer": "ja"}] * n},
            lambda n: {"clauses": [{"tema": 5}] * n},
            lambda n: {
                "term": {"extensions": [{"key": "a b", "until": 1}] * n}
            },
        ],
        ids=["objects", "keys", "words", "missing", "parts"],
    )
    def test_is_linear(self, make):
        """Eight times the faults take eight times as much, and not 64."""
        work(make(10))
        (calls, memory), (more_calls, more_memory) = (
            work(make(50)),
            work(make(400)),
        )

        assert more_calls < 16 * calls
        assert more_memory < 16 * memory


def work(document):
    """Count the calls that a refusal takes, and the bytes it takes at most."""
    calls = itertools.count()
    tracemalloc.start()
    sys.setprofile(lambda *_: next(calls))
    with contextlib.suppress(PlainFormError):
        from_plain({"format": FORMAT, **document}, most_faults=100)
    sys.setprofile(None)
    memory = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return next(calls), memory


DOCUMENTS = {
    Agreement: to_plain(complete()),
    History: to_plain(History(original=trygghet_127_continued())),
    Ledger: to_plain(trygghet_127_ledger()),
}
"""A document of each kind."""

NAMED = {
    Agreement: ("ett avtal (Agreement)", "an Agreement"),
    History: ("en historia (History)", "a History"),
    Ledger: ("en händelselista (Ledger)", "a Ledger"),
}
"""What each kind is called, in both languages."""


class TestKinds:
    """A document of another kind than was asked for is recognised."""

    @pytest.mark.parametrize("asked", DOCUMENTS)
    @pytest.mark.parametrize("given", DOCUMENTS)
    def test_pairs(self, asked, given):
        """By its keys, and that is then the only fault."""
        if asked is given:
            assert isinstance(from_plain(DOCUMENTS[given], asked), given)
            return
        (fault,) = refusal(DOCUMENTS[given], asked).faults
        (sv, en), (other_sv, other_en) = NAMED[asked], NAMED[given]

        assert ("", "document.kind") == (fault.pointer, fault.code)
        assert fault.message("sv").endswith(
            f"Rätt är {sv}, men nycklarna är de som {other_sv} har, "
            f"till exempel: from_plain(document, {given.__name__})"
        )
        assert fault.message("en").endswith(
            f"right is {en}, but the keys are those of {other_en}, "
            f"for example: from_plain(document, {given.__name__})"
        )
        assert from_plain(DOCUMENTS[given], given)

    def test_with_a_key_of_its_own(self):
        """One key of the kind asked for, and the others are misspelt."""
        assert [("/entries", "key.unknown"), ("/name", "text.blank")] == coded(
            {"entries": [], "name": ""}
        )

    def test_beside_a_faulty_format(self):
        """What is wrong with the format is told beside it."""
        assert [("", "document.kind"), ("/format", "format.form")] == coded(
            {"original": {}, "format": 0}
        )


class TestTypes:
    """A value of another type than JSON gives is called by its type."""

    @pytest.mark.parametrize(
        ("given", "sv", "en"),
        [
            (
                date(2018, 6, 1),
                "Fick dagen 2018-06-01. Rätt är en dag som text, ÅÅÅÅ-MM-DD",
                "got the day 2018-06-01; right is a day as text, YYYY-MM-DD",
            ),
            (
                datetime(2018, 6, 1, tzinfo=UTC),
                "Fick tidpunkten 2018-06-01T00:00:00. Rätt är en dag som text, ÅÅÅÅ-MM-DD",
                "got the time 2018-06-01T00:00:00; right is a day as text, YYYY-MM-DD",
            ),
            (
                "2018-06-01 00:00:00",
                'Fick "2018-06-01 00:00:00". Rätt är en dag utan klockslag, ÅÅÅÅ-MM-DD',
                'got "2018-06-01 00:00:00"; right is a day without a time, YYYY-MM-DD',
            ),
            (
                "2018-06-01T00:00:00Z",
                'Fick "2018-06-01T00:00:00Z". Rätt är en dag utan klockslag, ÅÅÅÅ-MM-DD',
                'got "2018-06-01T00:00:00Z"; right is a day without a time, YYYY-MM-DD',
            ),
            (
                "2018-02-30",
                'Fick "2018-02-30". Rätt är en dag som finns, ÅÅÅÅ-MM-DD',
                'got "2018-02-30"; right is a day that exists, YYYY-MM-DD',
            ),
            # A day, and written otherwise.
            (
                "20180601",
                'Fick "20180601". Rätt är en dag skriven ÅÅÅÅ-MM-DD',
                'got "20180601"; right is a day written YYYY-MM-DD',
            ),
            (
                "2018-W22-5",
                'Fick "2018-W22-5". Rätt är en dag skriven ÅÅÅÅ-MM-DD',
                'got "2018-W22-5"; right is a day written YYYY-MM-DD',
            ),
            (
                "1 juni 2018",
                'Fick "1 juni 2018". Rätt är en dag skriven ÅÅÅÅ-MM-DD',
                'got "1 juni 2018"; right is a day written YYYY-MM-DD',
            ),
            (
                20180601,
                "Fick 20180601. Rätt är en dag som text, ÅÅÅÅ-MM-DD",
                "got 20180601; right is a day as text, YYYY-MM-DD",
            ),
        ],
    )
    def test_day(self, given, sv, en):
        """A day is text, a day, and one that exists: as far as it is not."""
        (fault,) = refusal({"case": {"dated": given}}).faults
        example = ': "2019-02-28"'
        sv += ", eller vad som är känt av den enligt EDTF, såsom 2019-02"
        en += ", or what is known of it in EDTF, such as 2019-02"

        assert f"/case/dated: {sv}, till exempel{example}" == fault.message()
        assert f"/case/dated: {en}, for example{example}" == (
            fault.message("en")
        )

    @pytest.mark.parametrize(
        ("document", "said"),
        [
            (
                {"clauses": ()},
                (
                    "/clauses: got a list of 0 parts; right is a list of type list, not tuple, for example: "
                    '[{"subject": "reclaim", "text": "trygghet"}]'
                ),
            ),
            (
                {"clauses": {1}},
                (
                    "/clauses: got a value of type set; right is a list, for example: "
                    '[{"subject": "reclaim", "text": "trygghet"}]'
                ),
            ),
            (
                {"name": Decimal("62.5")},
                "/name: got the Decimal 62.5; right is text, for example: trygghet",
            ),
            (
                {"name": date(2018, 6, 1)},
                "/name: got the day 2018-06-01; right is text, for example: trygghet",
            ),
            (
                {"case": {"pages": "4"}},
                '/case/pages: got "4"; right is a whole number, for example: 4',
            ),
            (
                {"case": {"pages": True}},
                "/case/pages: got true; right is a whole number, for example: 4",
            ),
            (
                {"payments": {"indexation": {"index": "KPI", "share": 80}}},
                '/payments/indexation/share: got "80"; right is a share from 0 to 1, for example: "0.8"',
            ),
            (
                {"budget": {"total": 850_000}},
                (
                    "/budget/total: got 850000; right is an object, for example: "
                    '{"money": {"amount": "850000.00", "currency": "SEK"}}'
                ),
            ),
            (
                {"budget": {"total": {"money": "850 000 kr"}}},
                (
                    '/budget/total/money: got "850 000 kr"; right is an object, for example: '
                    '{"amount": "850000.00", "currency": "SEK"}'
                ),
            ),
            (
                {"budget": {"total": {"money": KR, "hedge": "between"}}},
                (
                    "/budget/total/upper: got nothing; right is an upper sum with between, and with that alone, in the same currency and not below the lower, for example: "
                    '"hedge": "between", "upper": {"amount": "850000.00", "currency": "SEK"}'
                ),
            ),
            (
                {
                    "budget": {
                        "total": {
                            "money": {"amount": "0", "currency": "SEK"},
                            "hedge": "less-than",
                        }
                    }
                },
                (
                    '/budget/total/money: got "0.00 SEK"; right is a sum above 0, that it can be less than, for example: '
                    '{"amount": "850000.00", "currency": "SEK"}'
                ),
            ),
            (
                due(kind="after-event", event="signing"),
                (
                    "/reporting/evaluation/due: got a list of 0 parts; right is exactly one unit: months, days or workdays, for example: "
                    '{"kind": "after-event", "event": "decision", "months": 4}'
                ),
            ),
        ],
    )
    def test_others(self, document, said):
        """No message says that what came is what is right."""
        assert [said] == [f.message("en") for f in refusal(document).faults]

    def test_a_dict_of_another_class(self):
        """What is an object of another class is an object."""
        assert Agreement(name="x") == from_plain(
            OrderedDict(format=FORMAT, name="x")
        )


class TestExamples:
    """An example of what is right stands there as in a document, and is right."""

    @pytest.mark.parametrize(
        "wrong", [None, 5, [], {}, -1, {"z": 1}, ["x"], "80 %"], ids=str
    )
    def test_in_every_place(self, wrong):
        """So it is in any place of a document, of whatever is wrong."""
        assert [] == [
            fault.message("en")
            for document, kind in PIECES
            for holder, token in list(places(document))
            for fault in faults_with(document, kind, holder, token, wrong)
        ]


PIECES = [
    *(
        ({"format": FORMAT, name: part}, Agreement)
        for name, part in DOCUMENTS[Agreement].items()
        if name != "format"
    ),
    *(
        ({"format": FORMAT, "entries": [entry]}, Ledger)
        for entry in to_plain(EVERY_KIND)["entries"]
    ),
    (
        {
            "format": FORMAT,
            **amended({"number": 1, "first_day": "2018-01-01"}),
        },
        History,
    ),
]
"""Every part of a document, alone."""


def faults_with(document, kind, holder, token, wrong):
    """Return the faults that are not mended, with *wrong* in one place."""
    right, holder[token] = holder[token], wrong
    found = [
        fault
        for fault in faults_of(document, kind)
        if not mended(document, fault, kind)
    ]
    holder[token] = right
    return found


def places(document):
    """Walk through every place in a document: what holds it, and where."""
    inside = (
        document.items() if isinstance(document, dict) else enumerate(document)
    )
    for token, value in inside:
        yield document, token
        if isinstance(value, dict | list):
            yield from places(value)


FIELD = {
    "ages.order": "oldest",
    "history.days": "first_day",
    "history.numbers": "number",
    "ledger.key": "key",
}
"""What the example is for, where the fault is told of the whole part."""


def mended(document, fault, kind):
    """Return whether the fault is gone once its example stands there."""
    root = {"": json.loads(json.dumps(document))}
    *way, last = fault.pointer.split("/")
    if fault.code in FIELD:
        way, last = [*way, last], FIELD[fault.code]
    holder = root
    for token in way:
        holder = holder[int(token) if isinstance(holder, list) else token]
    example = fault.error.example
    if fault.code == "key.unknown":
        holder[example] = holder.pop(last)
    elif fault.code == "key.missing":
        holder.update(json.loads(f"{{{example}}}"))
    else:
        here = int(last) if isinstance(holder, list) else last
        holder[here] = as_given(example)
    return (fault.pointer, fault.code) not in [
        (left.pointer, left.code) for left in faults_of(root[""], kind)
    ]


def faults_of(document, kind):
    """Return the faults of a document, if there are any."""
    try:
        from_plain(document, kind)
    except PlainFormError as error:
        return error.faults
    return ()


def as_given(example):
    """Read an example: as JSON, or else as the text it is."""
    try:
        return json.loads(example)
    except ValueError:
        return example
