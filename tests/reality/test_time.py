# SPDX-License-Identifier: MIT
"""Time as papers state it: how it is read, reviewed and written."""

from datetime import date
from decimal import Decimal

import pytest

from iop.agreement import public_money, years_over
from iop.agreement.term import Extension, extended_until
from iop.examples import complete
from iop.followup import follow_up
from iop.ledger import Ledger
from iop.plain.documents import FORMAT, from_plain, to_plain
from iop.plain.traces import trace
from iop.render.explanations import outcome_lines
from iop.render.follow_ups import follow_up_text
from iop.render.reviews import review_text
from iop.rules import At, Circumstances, EarlierAid, Status
from iop.rulesets import catalogue, review
from iop.rulesets.profiles import FULL
from iop.values import (
    Amount,
    Money,
    Period,
    StatedDate,
    StatedPeriod,
    replace,
    written,
)


ON = date(2022, 1, 1)

NOT_MET, OPEN, MET, NO = (
    Status.NOT_MET,
    Status.UNDETERMINED,
    Status.MET,
    Status.NOT_APPLICABLE,
)

REPORT = {"key": "del", "kind": "interim"}


def read(**parts):
    """Read a document, and see that it is written as it was."""
    document = {"format": FORMAT, **parts}
    agreement = from_plain(document)

    assert document == to_plain(agreement)

    return agreement


def running(period, **parts):
    """Read an agreement of which this much of the term is stated."""
    return read(term={"period": period, "extensions": []}, **parts)


def held(agreement, *codes):
    """Return what came of some rules."""
    found = review(agreement, on=ON, rules=FULL)
    return {code: found[code].status for code in codes}


def as_known(pointer, outcome):
    """Return what is said of a place that is known in part."""
    return [
        line.strip()
        for line in outcome_lines(outcome)
        if line.startswith("  Känt till en del") and pointer in line
    ]


class TestDays:
    """A day is kept as far as it is known."""

    @pytest.mark.parametrize(
        ("paper", "edtf", "swedish"),
        [
            ("mars 2016", "2016-03", "mars 2016"),
            ("2015", "2015", "2015"),
            ("sommaren 2015", "2015-22", "sommaren 2015"),
            ("våren 2019", "2019-21", "våren 2019"),
            ("vintern 2019/20", "2019-24", "vintern 2019/2020"),
            (
                "omkring årsskiftet 2018/2019",
                "2018-12-31~",
                "omkring 31 december 2018",
            ),
            (
                "före den 22 december 2021",
                "../2021-12-21",
                "senast den 21 december 2021",
            ),
            ("senast våren 2020", "../2020-21", "senast våren 2020"),
            (
                "efter 1 maj 2019",
                "2019-05-02/..",
                "tidigast den 2 maj 2019",
            ),
            (
                "mellan 20 december 2018 och 10 januari 2019",
                "2018-12-20/2019-01-10",
                "någon dag 20 december 2018 – 10 januari 2019",
            ),
            (
                "första kvartalet 2020",
                "2020-01/2020-03",
                "någon gång januari 2020 – mars 2020",
            ),
            ("22 december", "XXXX-12-22", "22 december (år inte angivet)"),
        ],
    )
    def test_read_and_written(self, paper, edtf, swedish):
        """What the paper says is read, kept, and written in Swedish."""
        day = StatedDate.parse(paper)
        agreement = read(case={"decisions": [{"key": "b", "on": edtf}]})

        assert StatedDate(edtf) == day == agreement.case.decisions[0].on
        assert swedish == written(day)

    def test_decision_and_signature(self):
        """Where both may be the first, it is open, and the place is named."""
        agreement = read(
            parties=[
                {"kind": "public-body", "key": "sdn", "name": "Farsta SDN"}
            ],
            case={
                "decisions": [
                    {"key": "b", "on": "2016-03", "outcome": "approved"}
                ]
            },
            signatures=[{"party": "sdn", "on": "2016-03-15"}],
        )
        outcome = review(agreement, on=ON, rules=FULL)["CON402"]

        assert (OPEN, (), ("/case/decisions/0/on",)) == (
            outcome.status,
            outcome.not_stated,
            outcome.known_in_part,
        )
        assert [
            "Känt till en del: Ärende › Beslut › 1 › Beslutsdag (/case/decisions/0/on)"
        ] == as_known("/case", outcome)

    @pytest.mark.parametrize(
        ("decided", "signed", "status"),
        [
            ("2016-03", "2016-03-31", MET),
            ("2016-03", "2016-04", MET),
            ("2016-03", "2016-02", NOT_MET),
            ("2016", "2015-23", NOT_MET),
            ("2016", "2016-03", OPEN),
            ("../2016-03-31", "2016-03-31", MET),
            ("../2016-03-31", "2016-03-30", OPEN),
            ("XXXX-03-01", "2016-03-31", OPEN),
        ],
    )
    def test_told_where_it_can_be(self, decided, signed, status):
        """What holds of all the days that may be meant is told."""
        agreement = read(
            parties=[
                {"kind": "public-body", "key": "sdn", "name": "Farsta SDN"}
            ],
            case={
                "decisions": [
                    {"key": "b", "on": decided, "outcome": "approved"}
                ]
            },
            signatures=[{"party": "sdn", "on": signed}],
        )

        assert {"CON402": status} == held(agreement, "CON402")

    def test_finding_in_swedish(self):
        """A finding tells of a day as far as it is known."""
        agreement = read(
            parties=[
                {"kind": "public-body", "key": "sdn", "name": "Farsta SDN"}
            ],
            case={
                "decisions": [
                    {"key": "b", "on": "2016", "outcome": "approved"}
                ]
            },
            signatures=[{"party": "sdn", "on": "2015-23"}],
        )
        (found,) = review(agreement, on=ON, rules=FULL)["CON402"].findings

        assert (
            "Avtalet skrevs under hösten 2015, men beslutet fattades 2016."
        ) == found.message("sv")


TERMS = {
    "known to the day": (
        {"first": "2018-03-01", "last": "2021-02-28"},
        "1 mars 2018 – 28 februari 2021",
        {
            "PRO006": MET,
            "MOP003": MET,
            "BOP007": MET,
            "CON302": NOT_MET,
            "STO002": OPEN,
        },
    ),
    "until further notice": (
        {"first": "2022-07-01", "last": ".."},
        "från och med 1 juli 2022 tills vidare",
        {
            "PRO006": NOT_MET,
            "MOP003": MET,
            "BOP007": MET,
            "CON302": NO,
            "STO002": MET,
        },
    ),
    "end not known": (
        {"first": "2022-07-01"},
        "från och med 1 juli 2022, slutdag inte angiven",
        {
            "PRO006": OPEN,
            "MOP003": OPEN,
            "BOP007": OPEN,
            "CON302": OPEN,
            "STO002": OPEN,
        },
    ),
    "no start": (
        {"last": "2019"},
        "till och med 2019, startdag inte angiven",
        {
            "PRO006": MET,
            "MOP003": MET,
            "BOP007": MET,
            "CON302": NOT_MET,
            "STO002": OPEN,
        },
    ),
    "a length": (
        {"months": 36},
        "3 år, dagarna inte angivna",
        {
            "PRO006": MET,
            "MOP003": MET,
            "BOP007": MET,
            "CON302": NOT_MET,
            "STO002": OPEN,
        },
    ),
    "years": (
        {"first": "2015", "last": "2018"},
        "2015 – 2018",
        {
            "PRO006": MET,
            "MOP003": MET,
            "BOP007": MET,
            "CON302": NOT_MET,
            # The city's guidelines are known from 2018 on.
            "STO002": NO,
        },
    ),
    "from a season until further notice": (
        {"first": "2019-23", "last": ".."},
        "från och med hösten 2019 tills vidare",
        {
            "PRO006": NOT_MET,
            "MOP003": MET,
            "BOP007": MET,
            "CON302": NO,
            "STO002": MET,
        },
    ),
    "limited": (
        {"is_open_ended": False},
        "tidsbegränsat, dagarna inte angivna",
        {
            "PRO006": MET,
            "MOP003": OPEN,
            "BOP007": OPEN,
            "CON302": NOT_MET,
            "STO002": OPEN,
        },
    ),
}
"""The term of a paper, how it is written, and what is told of it."""


class TestTerms:
    """A term is kept as far as it is known, and nobody makes it endless."""

    @pytest.mark.parametrize("name", TERMS)
    def test_reviewed_and_written(self, name):
        """Each rule tells what holds of all that may be meant."""
        period, swedish, told = TERMS[name]
        agreement = running(
            period, reporting={"reports": [REPORT]}, judgements=[]
        )

        assert swedish == written(agreement.term.period)
        assert told == held(agreement, *told)

    def test_end_not_known(self):
        """That an end is not known is told apart from no end and no term."""
        agreement = running(
            {"first": "2022-07-01"}, reporting={"reports": [REPORT]}
        )
        reviewed = review(agreement, on=ON, rules=FULL.only("CON302"))
        (outcome,) = reviewed.outcomes

        assert ((), ("/term/period",)) == (
            outcome.not_stated,
            outcome.known_in_part,
        )
        assert (
            "  Känt till en del: Avtalstid › Period (/term/period): "
            "från och med 1 juli 2022, slutdag inte angiven\n"
            "  Råd: Ange det mer exakt, om det är känt. Då syns om det behövs "
            "en slutredovisning.\n"
        ) in review_text(reviewed)
        assert ["/term/period"] == trace(reviewed)["rules"][0]["known_in_part"]

    def test_length_gives_a_sum(self):
        """Three years of a sum per year are three times it, days or none."""
        agreement = running(
            {"months": 36},
            budget={
                "total": {
                    "money": {"amount": "1200000.00", "currency": "SEK"}
                },
                "costs": [
                    {
                        "key": "lon",
                        "description": "Lön",
                        "amount": {
                            "money": {
                                "amount": "400000.00",
                                "currency": "SEK",
                            },
                            "per": "year",
                        },
                    }
                ],
            },
        )

        assert {"CON206": MET} == held(agreement, "CON206")

    @pytest.mark.parametrize(
        ("covers", "status"),
        [
            ([{"first": "2018", "last": "2021"}], OPEN),
            ([{"first": "2017", "last": "2022"}], MET),
            ([{"first": "2018-03-01", "last": "2020"}], NOT_MET),
            ([{"first": "2018-03-01"}], OPEN),
            ([{"months": 36}], OPEN),
        ],
    )
    def test_reported(self, covers, status):
        """Whether the reports cover the term is told where it can be."""
        agreement = running(
            {"first": "2018-03-01", "last": "2021-02-28"},
            reporting={
                "reports": [
                    {"key": f"r{number}", "kind": "final", "covers": one}
                    for number, one in enumerate(covers)
                ]
            },
        )

        assert {"FUP006": status} == held(agreement, "FUP006")

    @pytest.mark.parametrize(
        ("period", "status"),
        [
            ({"first": "2018"}, OPEN),
            ({"first": "2018", "last": ".."}, NO),
            ({"months": 36}, OPEN),
            ({"first": "2018-05", "last": "2019-03"}, MET),
            ({"first": "2015-05", "last": "2019-03"}, NOT_MET),
        ],
    )
    def test_term_reported(self, period, status):
        """So it is where the term itself is known in part."""
        agreement = running(
            period,
            reporting={
                "reports": [
                    {
                        "key": "r",
                        "kind": "final",
                        "covers": {
                            "first": "2018-01-01",
                            "last": "2019-12-31",
                        },
                    }
                ]
            },
        )

        assert {"FUP006": status} == held(agreement, "FUP006")

    @pytest.mark.parametrize(
        ("period", "extensions", "status"),
        [
            ({"first": "2017", "last": "2019"}, [], MET),
            ({"first": "2018", "last": "2019"}, [], OPEN),
            ({"first": "2018", "last": "2018-05"}, [], NOT_MET),
            ({"first": "2017", "last": "2018-06"}, [], OPEN),
            ({"first": "2018", "last": "2018"}, [], OPEN),
            ({"first": "2018"}, [], OPEN),
            ({"last": "2018-06-30"}, [], OPEN),
            ({"first": "2017", "last": ".."}, [], MET),
            ({"last": ".."}, [], OPEN),
            ({"months": 6}, [], OPEN),
            (
                {"first": "2018-01-01", "last": "2018-05-31"},
                [{"key": "o", "months": 1}],
                MET,
            ),
            (
                {"first": "2018-01-01", "last": "2018-04-30"},
                [{"key": "o", "months": 1}],
                NOT_MET,
            ),
            (
                {"first": "2018-01-01", "last": "2018-04-30"},
                [{"key": "o", "months": 1, "times": 2}],
                MET,
            ),
            (
                {"first": "2018-01-01", "last": "2018-04-30"},
                [{"key": "o", "months": 1, "is_automatic": True}],
                OPEN,
            ),
            (
                {"first": "2018-01-01", "last": "2018-04-30"},
                [{"key": "o", "until": "2018"}],
                OPEN,
            ),
            (
                {"first": "2018-01-01", "last": "2018-04-30"},
                [{"key": "o", "until": "2019"}],
                MET,
            ),
            (
                {"first": "2018-01-01", "last": "2018-04-30"},
                [{"key": "o"}],
                OPEN,
            ),
            (
                {"last": "2018-04-30"},
                [{"key": "o", "is_open_ended": True}],
                OPEN,
            ),
        ],
    )
    def test_within(self, period, extensions, status):
        """What falls within the term is told where it can be."""
        agreement = read(
            term={"period": period, "extensions": extensions},
            reporting={
                "milestones": [
                    {
                        "key": "m",
                        "description": "Lokalen invigs",
                        "due": {"kind": "on-date", "day": "2018-06-30"},
                    }
                ]
            },
        )
        assert {"CON401": status} == held(agreement, "CON401")

    def test_seasons(self):
        """A season that comes back stands within the term."""
        agreement = read(
            term={
                "period": {"first": "2018", "last": "2020"},
                "seasons": [{"first": "XXXX-11-01", "last": "XXXX-03-31"}],
            }
        )

        assert (
            StatedPeriod.parse("1 november–31 mars varje år"),
        ) == agreement.term.seasons
        assert "1 november – 31 mars, år inte angivet" == written(
            agreement.term.seasons[0]
        )


MONEY = {"amount": "400000.00", "currency": "SEK"}
YEARLY = {"money": MONEY, "per": "year"}
GIFT = {"kind": "money", "key": "bidrag", "party": "sdn", "amount": YEARLY}
PARTIES = [
    {"kind": "public-body", "key": "sdn", "name": "Farsta SDN"},
    {"kind": "organisation", "key": "kfum", "name": "KFUM"},
]


class TestOpen:
    """A rule that cannot tell names the place that is known in part."""

    @pytest.mark.parametrize(
        ("code", "parts", "lacking"),
        [
            (
                "CON204",
                {
                    "parties": PARTIES,
                    "case": {
                        "decisions": [
                            {
                                "key": key,
                                "on": day,
                                "by": "sdn",
                                "outcome": "approved",
                                "amount": {"money": MONEY},
                            }
                            for key, day in (
                                ("a", "2018"),
                                ("b", "2018-03-01"),
                            )
                        ]
                    },
                    "budget": {
                        "contributions": [{**GIFT, "amount": {"money": MONEY}}]
                    },
                },
                ("/case/decisions/0/on",),
            ),
            (
                "CON206",
                {
                    "budget": {
                        "total": {"money": MONEY},
                        "costs": [
                            {
                                "key": "lon",
                                "description": "Lön",
                                "amount": YEARLY,
                            }
                        ],
                    },
                    "term": {"period": {"first": "2018", "last": "2020"}},
                },
                ("/term/period",),
            ),
            (
                "CON303",
                {
                    "reporting": {
                        "reports": [
                            {
                                **REPORT,
                                "due": {"kind": "on-date", "day": "2018"},
                            },
                            {
                                "key": "slut",
                                "kind": "final",
                                "due": {
                                    "kind": "within",
                                    "period": {"first": "2018-02"},
                                },
                            },
                        ]
                    }
                },
                ("/reporting/reports/0/due",),
            ),
            (
                "CON304",
                {
                    "reporting": {
                        "reports": [
                            {
                                **REPORT,
                                "covers": {"first": "2018-01-01"},
                                "due": {
                                    "kind": "on-date",
                                    "day": "2018-12-31",
                                },
                            },
                            {
                                **REPORT,
                                "key": "del-2",
                                "covers": {"first": "2018", "last": "2018-11"},
                                "due": {"kind": "on-date", "day": "2018"},
                            },
                            {
                                **REPORT,
                                "key": "del-3",
                                "covers": {"first": "2018", "last": "2018"},
                                "due": {
                                    "kind": "on-date",
                                    "day": "2018-06-01",
                                },
                            },
                        ]
                    }
                },
                (
                    "/reporting/reports/0/covers",
                    "/reporting/reports/1/due",
                    "/reporting/reports/2/covers",
                ),
            ),
            (
                "FUP002",
                {
                    "purpose": {
                        "indicators": [
                            {
                                "key": "a",
                                "description": "trygga",
                                "baseline": "38.5",
                                "baseline_on": first,
                                "target_on": last,
                            }
                            for first, last in (
                                ("2018", "2018-12-31"),
                                ("2018-01-01", "2018"),
                                ("2018", "2019"),
                            )
                        ]
                    }
                },
                (
                    "/purpose/indicators/0/baseline_on",
                    "/purpose/indicators/1/target_on",
                ),
            ),
            (
                "FUP007",
                {
                    "reporting": {
                        "reports": [
                            {
                                "key": key,
                                "kind": "interim",
                                "reporter": "kfum",
                                "covers": {"first": first, "last": last},
                            }
                            for key, first, last in (
                                ("a", "2017", "2017"),
                                ("b", "2018-01", "2018-06"),
                                ("c", "2018-06-15", "2018-12-31"),
                            )
                        ]
                    }
                },
                ("/reporting/reports/1/covers",),
            ),
            (
                "ORG005",
                {"parties": PARTIES, "term": {"period": {"last": "2023"}}},
                ("/term/period",),
            ),
            (
                "CON405",
                {
                    "term": {
                        "period": {"first": "2018", "last": ".."},
                        "replaces": {"last_day": "2017-24"},
                    }
                },
                ("/term/period", "/term/replaces/last_day"),
            ),
            (
                "PRO101",
                {
                    "parties": PARTIES,
                    "budget": {"contributions": [GIFT]},
                    "term": {
                        "period": {"first": "2018", "last": "2020"},
                        "extensions": [{"key": "o", "months": 12, "times": 1}],
                    },
                },
                ("/term/period",),
            ),
            (
                "PRO101",
                {
                    "parties": PARTIES,
                    "budget": {
                        "contributions": [
                            {
                                **GIFT,
                                "period": {"first": "2018", "last": "2019"},
                            }
                        ]
                    },
                    "term": {
                        "period": {
                            "first": "2018-01-01",
                            "last": "2018-12-31",
                        },
                        "extensions": [{"key": "o", "until": "2019"}],
                    },
                },
                (
                    "/budget/contributions/0/period",
                    "/term/extensions/0/until",
                ),
            ),
        ],
    )
    def test_names_the_place(self, code, parts, lacking):
        """It is not said that it is not stated."""
        agreement, on = read(**parts), date(2024, 6, 1)
        at = At(
            on=on,
            circumstances=Circumstances(),
            follow_up=follow_up(agreement, Ledger(), on=on),
        )
        outcome = catalogue()[code].outcome(agreement, at)

        assert (OPEN, lacking) == (outcome.status, outcome.known_in_part)

    def test_in_order(self):
        """Decisions whose days are known well enough are put in order."""
        decisions = [
            {
                "key": key,
                "on": day,
                "by": "sdn",
                "outcome": "approved",
                "amount": {"money": {**MONEY, "amount": amount}},
            }
            for key, day, amount in (
                ("b", "2018-03", "400000.00"),
                ("a", "2017", "1.00"),
            )
        ]
        agreement = read(
            parties=PARTIES,
            case={"decisions": decisions},
            budget={
                "contributions": [{**GIFT, "amount": {"money": MONEY}}],
                "total": {"money": MONEY},
            },
        )
        alone = read(
            parties=PARTIES,
            case={"decisions": decisions[:1]},
            budget={"contributions": [{**GIFT, "amount": {"money": MONEY}}]},
        )

        for one in (agreement, alone):
            assert {"CON204": MET} == held(one, "CON204")

    @pytest.mark.parametrize(
        ("extension", "lacking"),
        [
            (
                {"months": 12, "is_automatic": True},
                ("/term/extensions/0/times",),
            ),
            ({}, ("/term/extensions/0/until",)),
            ({"months": 12}, ()),
            ({"until": "2023", "is_automatic": True}, ()),
        ],
    )
    def test_how_often(self, extension, lacking):
        """What goes on by itself may go on for ever, if nothing else is said."""
        agreement = read(
            parties=PARTIES,
            budget={"contributions": [GIFT]},
            term={
                "period": {"first": "2018-01-01", "last": "2018-12-31"},
                "extensions": [{"key": "o", **extension}],
            },
        )
        reviewed = review(agreement, on=ON, rules=FULL)

        assert lacking == reviewed["PRO006"].not_stated
        assert lacking == tuple(
            pointer
            for pointer in reviewed["PRO101"].not_stated
            if "extensions" in pointer
        )

    def test_earlier_aid(self):
        """Aid of a day known in part counts only where it must."""
        agreement = read(
            parties=PARTIES,
            case={
                "decisions": [
                    {"key": "b", "on": "2022-01-01", "outcome": "approved"}
                ]
            },
            budget={"contributions": [{**GIFT, "amount": {"money": MONEY}}]},
        )
        around = Circumstances(
            is_undertaking=True,
            sek_per_euro=Decimal(10),
            earlier_aid=tuple(
                EarlierAid(on=StatedDate(day), amount=Money(100_000, "EUR"))
                for day in ("2021", "2010", "../2021-06")
            ),
        )
        outcome = FULL["AID001"].outcome(
            agreement, At(on=ON, circumstances=around)
        )

        assert (OPEN, ("circumstances:/earlier_aid/2/on",)) == (
            outcome.status,
            outcome.known_in_part,
        )
        assert Money(100_000, "EUR") == dict(outcome.notes)["earlier-aid"]

    def test_first_of_several_decisions(self):
        """The first of the decisions counts, as far as their days tell."""
        agreement = read(
            parties=PARTIES,
            case={
                "decisions": [
                    {"key": "a", "on": "2018-02", "outcome": "approved"},
                    {"key": "b", "on": "2018-03", "outcome": "approved"},
                ]
            },
            signatures=[{"party": "sdn", "on": "2018-01"}],
        )
        (found,) = review(agreement, on=ON, rules=FULL)["CON402"].findings

        assert StatedDate("2018-02") == dict(found.fields)["decided"]


class TestMoney:
    """Money has a year where its time is known well enough."""

    @pytest.mark.parametrize(
        ("period", "year"),
        [
            (
                StatedPeriod(
                    first=StatedDate("2018"), last=StatedDate("2018")
                ),
                2018,
            ),
            (
                StatedPeriod(
                    first=StatedDate("2018"), last=StatedDate("2019")
                ),
                None,
            ),
            (StatedPeriod(first=date(2018, 1, 1)), None),
        ],
    )
    def test_of_a_period(self, period, year):
        """It is that of a period within one year."""
        (share,) = years_over(Amount(Money(5)), period)

        assert year == share.year

    @pytest.mark.parametrize(
        ("period", "year"),
        [
            ({"first": "2018", "last": ".."}, 2018),
            ({"first": "2017-12~", "last": ".."}, 2018),
            ({"first": "2018~", "last": ".."}, None),
            ({"first": "../2018", "last": ".."}, 2018),
            ({"months": 12}, None),
        ],
    )
    def test_of_an_instalment(self, period, year):
        """It is that of the due day, or of the first day of the term."""
        agreement = running(
            period,
            payments={
                "instalments": [
                    {
                        "key": "i",
                        "amount": {"money": MONEY},
                        "due": {"kind": "on-date", "day": "2018-03-01"},
                    }
                ]
            },
        )

        assert [year] == [one.year for one in public_money(agreement).by_year]

    @pytest.mark.parametrize(
        ("day", "said"),
        [
            ("2019-03-01", "senast 1 mars 2019"),
            ("2019-21", "senast våren 2019"),
            ("../2019-21", "senast våren 2019"),
            ("2019~", "omkring 2019"),
        ],
    )
    def test_of_a_target(self, day, said):
        """A target is to be reached by a day, as far as that is known."""
        agreement = running(
            {"first": "2018"},
            purpose={
                "indicators": [
                    {
                        "key": "a",
                        "description": "trygga",
                        "target": "40",
                        "target_on": day,
                    }
                ]
            },
        )
        text = follow_up_text(follow_up(agreement, Ledger(), on=ON))

        assert f"målet är 40 {said}" in text


class TestExtended:
    """An option by length leads as far as the last day allows."""

    @pytest.mark.parametrize(
        ("term", "option", "until"),
        [
            (Period.of_year(2018), {"months": 6}, date(2019, 6, 30)),
            (
                StatedPeriod(last=StatedDate("2018-12")),
                {"months": 12},
                StatedDate("2019-12-01/2019-12-31"),
            ),
            (StatedPeriod(months=12), {"months": 12}, None),
            (Period(date(9998, 1, 1), date.max), {"months": 12}, None),
            (Period(date(9998, 1, 1), date(9999, 6, 1)), {"months": 12}, None),
        ],
    )
    def test_until(self, term, option, until):
        """It is as computed by hand, or not known."""
        assert until == extended_until(term, Extension(key="o", **option))


class TestDueDates:
    """A due day is a day, or else it is said why there is none."""

    @pytest.mark.parametrize(
        ("due", "said"),
        [
            (
                {"kind": "on-date", "day": "2020-21"},
                ("Dagen är bara känd till en del: våren 2020."),
            ),
            (
                {
                    "kind": "within",
                    "period": {"first": "2020-01", "last": "2020-03"},
                },
                (
                    "Inom tiden januari 2020 – mars 2020, enligt avtalet. Den "
                    "sista dagen är bara känd till en del."
                ),
            ),
        ],
    )
    def test_known_in_part(self, due, said):
        """Nothing is late on a day that is known in part."""
        agreement = running(
            {"first": "2018"},
            reporting={"reports": [{**REPORT, "due": due}]},
        )
        followed = follow_up(agreement, Ledger(), on=ON)
        (owed,) = [
            one for one in followed.obligations if one.name == "report/del"
        ]

        assert owed.due is None
        assert " ".join(one.fill("sv") for one in owed.how) == (
            f"{said} Det binder först när avtalet är undertecknat."
        )

    def test_within_exact_days(self):
        """A period that can be computed gives a day."""
        agreement = running(
            {"first": "2018"},
            reporting={
                "reports": [
                    {
                        **REPORT,
                        "due": {
                            "kind": "within",
                            "period": {"first": "2020-01-01", "days": 7},
                        },
                    }
                ]
            },
        )
        followed = follow_up(agreement, Ledger(), on=ON)

        assert date(2020, 1, 7) == followed.obligations[0].due


class TestNoException:
    """Whatever is known in part, nothing fails, and each thing is told."""

    DAYS = (
        StatedDate("2019"),
        StatedDate("../2019-06"),
        StatedDate("XXXX-12"),
    )
    SPANS = (
        StatedPeriod(first=StatedDate("2019")),
        StatedPeriod(months=18),
        StatedPeriod(last=date(2019, 5, 1)),
        StatedPeriod(is_open_ended=True),
    )

    @pytest.mark.parametrize(
        ("pointer", "values"),
        [
            ("/term/period", SPANS),
            ("/term/extensions/0/until", (None, *DAYS)),
            ("/term/extensions/0/use_by", DAYS),
            ("/term/replaces/last_day", DAYS),
            ("/case/dated", DAYS),
            ("/case/proposal/on", DAYS),
            ("/case/decisions/0/on", DAYS),
            ("/signatures/0/on", DAYS),
            ("/judgements/0/on", DAYS),
            ("/assessments/0/on", DAYS),
            ("/purpose/indicators/0/baseline_on", DAYS),
            ("/purpose/indicators/0/target_on", DAYS),
            ("/budget/costs/0/period", SPANS),
            ("/budget/contributions/0/period", SPANS),
            ("/budget/funders/0/period", SPANS),
            ("/budget/appropriations/0/granted_on", DAYS),
            ("/annex_agreements/0/period", SPANS),
            ("/reporting/reports/0/covers", SPANS),
            ("/purpose/activities/0/volumes/0/period", SPANS),
        ],
    )
    def test_every_field(self, pointer, values):
        """Every field takes it, every rule is tried, and it is written."""
        for value in values:
            agreement = replace(complete(), pointer, value)
            reviewed = review(agreement, on=ON, rules=catalogue())

            assert agreement == from_plain(to_plain(agreement))
            assert review_text(reviewed, "sv")
            assert review_text(reviewed, "en")
            assert trace(reviewed)["format"]
            assert follow_up(agreement, Ledger(), on=ON).settlement

    def test_open_is_written_out(self):
        """Nobody says that there is no end by leaving the end out."""
        with pytest.raises(TypeError, match="last"):
            Period(ON)
