# SPDX-License-Identifier: MIT
"""Promises of days and periods in plain documents: *dagar*."""

from datetime import date

import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.deadlines import Within
from iop.agreement.decisions import Case
from iop.agreement.reporting import Evaluation, Reporting
from iop.agreement.term import Term
from iop.plain._days import period_of
from iop.plain._faults import Faults
from iop.plain.documents import FORMAT, from_plain, to_plain
from iop.values import (
    Period,
    PlainFormError,
    StatedDate,
    StatedPeriod,
)


FIRST, LAST = date(2018, 3, 1), date(2021, 2, 28)
MONTH = StatedDate("2018-03")


def faults(**parts):
    """Return place and code of each fault of a document."""
    with pytest.raises(PlainFormError) as caught:
        from_plain({"format": FORMAT, **parts})
    return [(fault.pointer, fault.code) for fault in caught.value.faults]


def faults_of(period):
    """Return the faults of a term."""
    return faults(term={"period": period})


class TestDay:
    """A day is text: exact, or known in part and in EDTF."""

    @pytest.mark.parametrize(
        ("text", "day"),
        [
            ("2018-03-01", FIRST),
            ("2018-03", MONTH),
            ("2018", StatedDate("2018")),
            ("../2018-03-01", StatedDate("../2018-03-01")),
            ("XXXX-03-01", StatedDate("XXXX-03-01")),
        ],
    )
    def test_there_and_back(self, text, day):
        """It is read as what it is, and written as it was."""
        agreement = Agreement(case=Case(dated=day))
        document = {"format": FORMAT, "case": {"dated": text}}

        assert agreement == from_plain(document)
        assert document == to_plain(agreement)

    @pytest.mark.parametrize(
        "text",
        ["2018-02-30", "2018-13", "mars 2018", "2018-03-01T09:00", 2018, True],
    )
    def test_faulty(self, text):
        """What is neither is a fault in its place."""
        assert [("/case/dated", "date.form")] == faults(case={"dated": text})


class TestSpan:
    """In a period what is left out is not known, and ``..`` is no end."""

    @pytest.mark.parametrize(
        ("plain", "period"),
        [
            (
                {"first": "2018-03-01", "last": "2021-02-28"},
                Period(FIRST, LAST),
            ),
            ({"first": "2018-03-01", "last": ".."}, Period(FIRST, None)),
            ({"first": "2018-03-01"}, StatedPeriod(first=FIRST)),
            ({"last": "2021-02-28"}, StatedPeriod(last=LAST)),
            ({"last": ".."}, StatedPeriod(is_open_ended=True)),
            (
                {"first": "2018-03", "last": ".."},
                StatedPeriod(first=MONTH, is_open_ended=True),
            ),
            (
                {"first": "2018-03", "last": "2021-02-28"},
                StatedPeriod(first=MONTH, last=LAST),
            ),
            (
                {"first": "2018-03-01", "last": "2021"},
                StatedPeriod(first=FIRST, last=StatedDate("2021")),
            ),
            (
                {"first": "2018-03-01", "is_open_ended": False},
                StatedPeriod(first=FIRST, is_open_ended=False),
            ),
            ({"months": 36}, StatedPeriod(months=36)),
            (
                {"first": "2018-03-01", "days": 10},
                StatedPeriod(first=FIRST, days=10),
            ),
        ],
    )
    def test_there_and_back(self, plain, period):
        """It is read as what it is, and written as it was."""
        agreement = Agreement(term=Term(period=period))
        document = {"format": FORMAT, "term": {"period": plain}}

        assert agreement == from_plain(document)
        assert document == to_plain(agreement)

    def test_null_is_not_stated(self):
        """What is ``null`` is left out."""
        plain = {"first": "2018-03", "last": None, "months": None}

        assert StatedPeriod(first=MONTH) == (
            from_plain(
                {"format": FORMAT, "term": {"period": plain}}
            ).term.period
        )

    @pytest.mark.parametrize(
        ("plain", "found"),
        [
            ("2018", [("", "object.expected")]),
            ({}, [("", "stated-period.nothing")]),
            ({"first": "2018-3"}, [("/first", "date.form")]),
            (
                {"first": "x", "last": "x", "months": 0, "x": 1},
                [
                    ("/first", "date.form"),
                    ("/last", "date.form"),
                    ("/months", "stated-period.length"),
                    ("/x", "key.unknown"),
                ],
            ),
            (
                {"first": "2019", "last": "2018"},
                [("", "stated-period.order")],
            ),
            (
                {"first": "2019-01-01", "last": "2018-01-01"},
                [("", "period.order")],
            ),
            (
                {"first": "2018-03-01", "last": "2021-02-28", "months": 36},
                [("", "stated-period.exact")],
            ),
            (
                {"first": "2018", "last": "..", "months": 36},
                [("", "stated-period.end")],
            ),
            (
                {"last": "..", "is_open_ended": False},
                [("/is_open_ended", "stated-period.end")],
            ),
            (
                {"is_open_ended": True},
                [("/is_open_ended", "stated-period.open")],
            ),
            (
                {"is_open_ended": 0, "days": "3"},
                [
                    ("/is_open_ended", "flag.expected"),
                    ("/days", "count.expected"),
                ],
            ),
            (
                {"months": 3, "days": 90, "first": "x"},
                [("", "stated-period.length"), ("/first", "date.form")],
            ),
        ],
    )
    def test_faulty(self, plain, found):
        """All that is wrong with it is told at once, in its place."""
        assert [(f"/term/period{place}", code) for place, code in found] == (
            faults_of(plain)
        )

    def test_words(self):
        """That there is no end is told of as it is written."""
        with pytest.raises(PlainFormError) as caught:
            from_plain(
                {
                    "format": FORMAT,
                    "term": {"period": {"is_open_ended": True}},
                }
            )

        assert [
            (
                "/term/period/is_open_ended: Fick true. Rätt är falskt; att slut "
                'saknas (tills vidare) skrivs "last": "..", till exempel: false'
            )
        ] == [fault.message("sv") for fault in caught.value.faults]

    def test_within(self):
        """A deadline within a period may know that in part."""
        due = Within(period=StatedPeriod(first=MONTH, last=MONTH))
        agreement = Agreement(
            reporting=Reporting(evaluation=Evaluation(due=due))
        )

        assert agreement == from_plain(to_plain(agreement))


class TestPeriod:
    """A period alone says both its ends."""

    @pytest.mark.parametrize(
        ("plain", "period"),
        [
            (
                {"first": "2018-03-01", "last": "2021-02-28"},
                Period(FIRST, LAST),
            ),
            ({"first": "2018-03-01", "last": ".."}, Period(FIRST, None)),
        ],
    )
    def test_read(self, plain, period):
        """A last day, or that there is none."""
        assert period == period_of(plain)

    @pytest.mark.parametrize(
        ("plain", "found"),
        [
            ({}, [(("first",), "key.missing"), (("last",), "key.missing")]),
            ({"first": "2018-03-01"}, [(("last",), "key.missing")]),
            (
                {"first": "2018-03", "last": "2019", "x": 1},
                [
                    (("x",), "key.unknown"),
                    (("first",), "date.form"),
                    (("last",), "date.form"),
                ],
            ),
            (
                {"first": "2019-01-01", "last": "2018-01-01"},
                [((), "period.order")],
            ),
        ],
    )
    def test_faulty(self, plain, found):
        """What lacks, and what is wrong, is told at once."""
        with pytest.raises(Faults) as caught:
            period_of(plain)

        told = [
            (place, (fault if not callable(fault) else fault()).code)
            for place, fault in caught.value.found
        ]
        assert found == told

    def test_missing_end(self):
        """The refusal of a missing end says what to write."""
        with pytest.raises(Faults) as caught:
            period_of({"first": "2018-03-01"})

        ((_, error),) = caught.value.found
        assert (
            "Fick ingenting. Rätt är att nyckeln last finns: den sista dagen, "
            'eller ".." som säger att slut saknas (tills vidare), till '
            'exempel: "last": "2018-12-31"'
        ) == error.message("sv")
