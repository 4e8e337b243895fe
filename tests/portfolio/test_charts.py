# SPDX-License-Identifier: MIT
"""Pictures of many agreements: what they show in words, and that they are drawn."""

import functools
import re
import sys
from collections import Counter
from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop import Agreement, examples, follow_up, review
from iop.agreement import Extension, Organisation, PublicBody, Term
from iop.followup import Progress
from iop.ledger import EndedByAgreement, Ledger, Signed
from iop.portfolio import (
    Grouping,
    Measure,
    ObligationCount,
    Summary,
    SummaryRow,
    summarise,
)
from iop.portfolio.charts import (
    obligations_chart,
    obligations_chart_text,
    sums_chart,
    sums_chart_text,
    terms_chart,
    terms_chart_text,
    verdicts_chart,
    verdicts_chart_text,
)
from iop.portfolio.charts._obligation_rows import obligation_rows
from iop.portfolio.charts._sum_rows import money_on_scale, sum_rows
from iop.portfolio.charts._term_rows import term_rows
from iop.portfolio.charts._verdict_rows import verdict_rows
from iop.rules import RuleSet
from iop.values import (
    CaseNumber,
    IllFormedError,
    Money,
    Period,
    StatedDate,
    StatedPeriod,
)


ON = date(2024, 9, 30)
BOARD = PublicBody(key="sdn", name="Farsta stadsdelsnämnd")
OTHER = PublicBody(key="kul", name="Kulturnämnden")
CLUB = Organisation(key="fri", name="Fritidsföreningen")


@attrs.frozen
class Kind:
    """A picture, its words, and whether it is of reviews."""

    picture: object
    text: object
    is_of_reviews: bool = False


KINDS = {
    "obligations": Kind(obligations_chart, obligations_chart_text),
    "sums": Kind(sums_chart, sums_chart_text),
    "verdicts": Kind(verdicts_chart, verdicts_chart_text, is_of_reviews=True),
    "terms": Kind(terms_chart, terms_chart_text),
}


@functools.cache
def made_up(number):
    """Follow up and review made-up agreements."""
    made = examples.portfolio(number)
    followed = {
        name: follow_up(history, ledger, on=ON)
        for name, (history, ledger) in made.items()
    }
    reviews = {
        name: review(one.agreement, on=ON) for name, one in followed.items()
    }
    return followed, reviews


def plain(text):
    """Write no-break spaces as spaces, a line each."""
    return text.replace("\xa0", " ").splitlines()


def due(month, progress, number):
    """Count what falls due in a month."""
    return ObligationCount(month=month, progress=progress, number=number)


def of_year(key, measure, amount, *, known=1, unknown=0):
    """Sum up what there is of a year."""
    return SummaryRow(
        by=Grouping.YEAR,
        key=key,
        measure=measure,
        amount=amount,
        known=known,
        unknown=unknown,
    )


def following(*entries, on=ON, **stated):
    """Follow up an agreement."""
    return follow_up(
        Agreement(parties=(BOARD, CLUB), **stated),
        Ledger(entries=entries),
        on=on,
    )


class TestObligations:
    """What falls due in each month."""

    def test_words(self):
        """Each month tells how what falls due in it stands, and what is left."""
        summary = Summary(
            agreements=2,
            obligations=(
                due(date(2024, 8, 1), Progress.OVERDUE, 2),
                due(date(2024, 8, 1), Progress.MET_IN_TIME, 1),
                due(date(2024, 8, 1), Progress.MET, 3),
                due(date(2024, 10, 1), Progress.UPCOMING, 1),
                due(None, Progress.NOT_YET_RECKONABLE, 1000),
            ),
        )

        assert [
            "Att bevaka per månad, 2 avtal",
            "Augusti 2024: försenat: 2, gjort: 4",
            "September 2024: inget",
            "Oktober 2024: kommande: 1",
            "Utan känd sista dag: går ännu inte att räkna ut: 1 000.",
        ] == plain(obligations_chart_text(summary))
        assert [
            "Obligations by month, 2 agreements",
            "August 2024: overdue: 2, met: 4",
            "September 2024: none",
            "October 2024: upcoming: 1",
            "With no last day known: not yet reckonable: 1,000.",
        ] == plain(obligations_chart_text(summary, "en"))

    def test_around_the_next(self):
        """One year before what is due next is drawn, and two from there."""
        summary = Summary(
            agreements=1,
            obligations=(
                due(date(2015, 3, 1), Progress.OVERDUE, 1),
                due(date(2023, 9, 1), Progress.MET_LATE, 1),
                due(date(2023, 10, 1), Progress.MET, 1),
                due(date(2024, 10, 1), Progress.DUE_TODAY, 1),
                due(date(2026, 9, 1), Progress.UPCOMING, 1),
                due(date(2026, 10, 1), Progress.WAIVED, 1),
            ),
        )
        rows = plain(obligations_chart_text(summary))

        assert ["Oktober 2023: gjort: 1", "September 2026: kommande: 1"] == [
            rows[1],
            rows[36],
        ]
        assert [
            "Före oktober 2023: försenat: 1, gjort för sent: 1.",
            "Efter september 2026: bortfallet: 1.",
        ] == rows[37:]

    def test_nothing_to_come(self):
        """Where nothing is to come, the last three years are drawn."""
        summary = Summary(
            obligations=(
                due(date(2015, 3, 1), Progress.MET, 1),
                due(date(2024, 10, 1), Progress.MET, 1),
            ),
        )
        rows = plain(obligations_chart_text(summary))

        assert [
            "November 2021: inget",
            "Oktober 2024: gjort: 1",
            "Före november 2021: gjort: 1.",
        ] == [rows[1], *rows[36:]]

    def test_no_days(self):
        """What has no day is told, and no month is drawn."""
        summary = Summary(obligations=(due(None, Progress.MET, 2),))

        assert [
            "Obligations by month, 0 agreements",
            "With no last day known: met: 2.",
        ] == plain(obligations_chart_text(summary, "en"))

    def test_adds_up(self):
        """All that is owed is counted once, in the months or beside them."""
        summary = summarise(made_up(200)[0].values())
        text = obligations_chart_text(summary)
        chart = obligation_rows(summary, (), "sv")
        drawn = [part for row in chart.rows for part in row.bars[0]]
        counted = [
            int(n) for n in re.findall(r": (\d+)", text.replace("\xa0", " "))
        ]

        assert sum(one.number for one in summary.obligations) == sum(counted)
        assert 36 == len(chart.rows)
        assert sum(part.size for part in drawn) == sum(
            one.number
            for one in summary.obligations
            if one.month and date(2023, 10, 1) <= one.month <= date(2026, 9, 1)
        )


class TestSums:
    """The money of each year."""

    def test_words(self):
        """Each year tells its sums, and how many more there are."""
        summary = Summary(
            agreements=3,
            rows=(
                of_year(2023, Measure.AMENDED, Money(5_000_000)),
                of_year(2023, Measure.PAID, Money(5), unknown=1),
                of_year(2023, Measure.ACCOUNTED, Money(3)),
                of_year(2023, Measure.IN_KIND, Money(2)),
                of_year(2023, Measure.UNUSED, Money(0)),
                of_year(2023, Measure.TO_BE_REPAID, Money(1)),
                of_year(2024, Measure.REPAID, Money(9)),
                of_year(2024, Measure.PAID, Money(7, "EUR")),
                of_year(None, Measure.AMENDED, Money(0), known=0, unknown=2),
                of_year(None, Measure.UNUSED, -Money(4)),
            ),
        )

        assert [
            "Pengar per år, 3 avtal",
            (
                "2023: avtalat nu 5 000 000 kr, utbetalt 5 kr och 1 belopp som "
                "inte är känt, redovisat i pengar 3 kr, redovisat i annat "
                "2 kr, kvar att betala tillbaka 1 kr"
            ),
            (
                "Utan år: avtalat nu: 2 belopp som inte är kända, "
                "inte använt -4 kr"
            ),
            (
                "Det som inte är använt är under noll där mer är godkänt än "
                "utbetalt på samma rad. Raderna ger tillsammans vad som inte "
                "är använt."
            ),
            "Belopp i EUR är inte med: varje valuta har en egen bild.",
        ] == plain(sums_chart_text(summary))
        assert [
            "Money by year, 3 agreements",
            "2024: paid € 7",
            ("Sums in SEK are not shown: each currency has its own picture."),
        ] == plain(sums_chart_text(summary, "en", currency="EUR"))

    def test_adds_up(self):
        """The bars of a kind add up to the sum of the years, and to all."""
        summary = summarise(made_up(200)[0].values())
        drawn = Counter()
        for row in sum_rows(summary, (), "SEK", "sv").rows:
            for part in (part for bar in row.bars for part in bar):
                drawn[part.name] += part.size
        shown = [
            Measure.AMENDED,
            Measure.PAID,
            Measure.ACCOUNTED,
            Measure.IN_KIND,
            Measure.UNUSED,
        ]
        years = summary.by("year")

        assert {
            one.text: sum(row[one.column] for row in years) for one in shown
        } == drawn
        assert [summary.amount(one).amount for one in shown] == [
            drawn[one.text] for one in shown
        ]

    @pytest.mark.parametrize(
        ("step", "currency", "lang", "said"),
        [
            (20_000_000, "SEK", "sv", "40 Mkr"),
            (20_000_000, "SEK", "en", "SEK 40 million"),
            (500, "SEK", "sv", "1 000 kr"),
            (500_000, "SEK", "sv", "1 000 tkr"),
            (500_000, "SEK", "en", "SEK 1,000 thousand"),
            (20_000_000, "EUR", "sv", "40 miljoner EUR"),
            (2_000, "EUR", "en", "EUR 4 thousand"),
        ],
    )
    def test_scale(self, step, currency, lang, said):
        """Money on the scale is counted in what makes the numbers short."""
        step = Decimal(step)

        assert [said] == plain(money_on_scale(2 * step, step, currency, lang))

    def test_wrong_currency(self):
        """What is no currency is refused."""
        for function in (sums_chart, sums_chart_text):
            with pytest.raises(IllFormedError) as caught:
                function({}, currency="kronor")

            assert "money.currency" == caught.value.code


class TestVerdicts:
    """What the reviews of each board come to."""

    def test_words(self):
        """Each board tells its verdicts and findings; one of two has both."""
        agreement = Agreement(
            parties=(BOARD, OTHER, CLUB),
            term=Term(period=Period(date(2024, 1, 1), date(2024, 1, 1))),
        )
        reviews = {
            "a": review(examples.flawed(), on=ON),
            "b": review(agreement, on=ON),
            "c": review(Agreement(), on=date(2024, 10, 1)),
            "d": review(agreement, on=ON, rules=RuleSet(())),
        }

        assert [
            "Granskningarnas utfall per offentlig part, 4 avtal",
            (
                "Lindängens stadsdelsnämnd: 1 avtal; inte uppfyllt: 1; "
                "brister: fel: 10, varning: 2"
            ),
            (
                "Farsta stadsdelsnämnd: 2 avtal; går inte att avgöra: 1, inte "
                "tillämpligt: 1"
            ),
            (
                "Kulturnämnden: 2 avtal; går inte att avgöra: 1, inte "
                "tillämpligt: 1"
            ),
            "Utan offentlig part: 1 avtal; går inte att avgöra: 1",
            (
                "Granskat olika dagar, från den 30 september 2024 till den 1 "
                "oktober 2024."
            ),
            (
                "Alla avtal: inte uppfyllt: 1, går inte att avgöra: 2, inte "
                "tillämpligt: 1."
            ),
            "2 avtal har flera offentliga parter och räknas hos var och en.",
        ] == plain(verdicts_chart_text(reviews))
        assert [
            "Verdicts of reviews by public party, 4 agreements",
            (
                "Lindängens stadsdelsnämnd: 1 agreement; not met: 1; "
                "findings: error: 10, warning: 2"
            ),
            (
                "Farsta stadsdelsnämnd: 2 agreements; undetermined: 1, not "
                "applicable: 1"
            ),
            (
                "Kulturnämnden: 2 agreements; undetermined: 1, not "
                "applicable: 1"
            ),
            "No public party: 1 agreement; undetermined: 1",
            (
                "Reviewed on different days, from 30 September 2024 to 1 "
                "October 2024."
            ),
            "All agreements: not met: 1, undetermined: 2, not applicable: 1.",
            "2 agreements have several public parties, and count at each.",
        ] == plain(verdicts_chart_text(reviews, "en"))

    def test_adds_up(self):
        """The verdicts of all are those of the summary, each board its own."""
        reviews = made_up(200)[1]
        summary = summarise(reviews.values())
        rows = verdict_rows(reviews, "sv").rows
        boards = Counter(
            body.name if body else "Utan offentlig part"
            for one in reviews.values()
            for body in [
                party
                for party in one.agreement.parties or ()
                if isinstance(party, PublicBody)
            ]
            or [None]
        )
        said = ", ".join(
            f"{one.verdict.text.sv}: {one.number}" for one in summary.verdicts
        )

        assert boards == {
            row.title: sum(part.size for part in row.bars[0]) for row in rows
        }
        assert f"Alla avtal: {said}." in plain(verdicts_chart_text(reviews))


class TestTerms:
    """The terms of many agreements."""

    def test_words(self):
        """They are told by the day they end, with names and no keys."""
        signed = tuple(
            Signed(key=party, on=date(2023, 12, 1), party=party)
            for party in ("sdn", "fri")
        )
        ended = EndedByAgreement(
            key="e", on=date(2024, 5, 2), last_day=date(2024, 6, 30)
        )
        followed = {
            "Ett utkast": following(),
            "b": following(
                name="Läxhjälp",
                term=Term(period=Period(date(2020, 1, 1), None)),
            ),
            "c": following(
                *signed,
                ended,
                name="Kollo",
                term=Term(period=Period.of_year(2024)),
            ),
            "d": following(
                name="Språkcafé",
                case_number=CaseNumber("KS 2021/12"),
                term=Term(
                    period=StatedPeriod(
                        first=StatedDate("2021"), last=StatedDate("2026")
                    ),
                    extensions=(
                        Extension(key="o", until=date(2028, 12, 31)),
                        Extension(key="p"),
                    ),
                ),
                on=date(2024, 1, 1),
            ),
        }
        chart = term_rows(followed, "sv")

        assert [
            "Avtalstider, 4 avtal",
            (
                "Kollo: 1 januari 2024 – 31 december 2024, sista dag 30 juni "
                "2024, tidigare än avtalat; läge: under slutredovisning"
            ),
            (
                "Språkcafé (KS 2021/12): 2021 – 2026, kan förlängas: till och "
                "med den 31 december 2028, kan förlängas: slutet är inte "
                "känt; läge: går inte att avgöra"
            ),
            (
                "Läxhjälp: från och med 1 januari 2020 tills vidare; läge: "
                "går inte att avgöra"
            ),
            "Ett utkast: inte angiven; läge: utkast",
            (
                "Uppföljt olika dagar, från den 1 januari 2024 till den 30 "
                "september 2024."
            ),
        ] == plain(terms_chart_text(followed))
        assert [
            "Terms, 4 agreements",
            (
                "Kollo: 1 January 2024 – 31 December 2024, last day 30 June "
                "2024, sooner than agreed; state: reporting out"
            ),
            (
                "Språkcafé (KS 2021/12): 2021 – 2026, may be extended: until "
                "31 December 2028, may be extended: its end is not known; "
                "state: cannot be told"
            ),
            (
                "Läxhjälp: from 1 January 2020 until further notice; state: "
                "cannot be told"
            ),
            "Ett utkast: not stated; state: draft",
            (
                "Followed up on different days, from 1 January 2024 to 30 "
                "September 2024."
            ),
        ] == plain(terms_chart_text(followed, "en"))
        assert [
            ("Kollo", "till 30 juni 2024"),
            ("Språkcafé (KS 2021/12)", "till 2026"),
            ("Läxhjälp", "tills vidare"),
            ("Ett utkast", ""),
        ] == [(row.title, row.brief) for row in chart.rows]

    @pytest.mark.parametrize(
        ("name", "said"),
        [
            ("", "IOP"),
            (" ", "IOP"),
            ("$x$\n<b>", "$x$ <b>"),
            ("a" * 500, "a" * 60 + "…"),
        ],
        ids=["empty", "blank", "marks", "long"],
    )
    def test_no_name(self, name, said):
        """An agreement that has no name is called what it is among the others.

        Where it is nothing there either, it is an agreement.
        """
        pytest.importorskip(
            "matplotlib", reason="the extra charts is not installed"
        )
        drawn = terms_chart({name: following()})

        assert f"{said}: inte angiven; läge: utkast" == plain(drawn.alt)[1]
        assert drawn._repr_png_()

    def test_room_for_sixty(self):
        """Those that run or are to come are drawn before those that ended."""
        pytest.importorskip(
            "matplotlib", reason="the extra charts is not installed"
        )
        followed = {
            str(number): following(
                name=f"Avtal {number}",
                term=Term(period=Period.of_year(2024 - number)),
            )
            for number in range(62)
        } | {"a": following(name="Utan tid")}
        words = [one.get_text() for one in terms_chart(followed).texts]

        assert [f"Avtal {number}" for number in range(59, -1, -1)] == [
            word for word in words if word.startswith(("Avtal ", "Utan tid"))
        ]
        assert (
            "3 avtal till ritas inte: de som pågår eller kommer går före, i "
            "den ordning de slutar."
        ) in words


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
class TestAll:
    """What holds of every picture."""

    def test_nothing(self, kind):
        """Of nothing, that is said."""
        assert 2 == len(plain(kind.text({})))

    @pytest.mark.parametrize("number", [0, 1, 200])
    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_drawn(self, kind, number, lang):
        """A picture of however many has its words, and shows itself."""
        pytest.importorskip(
            "matplotlib", reason="the extra charts is not installed"
        )
        cases = made_up(number)[kind.is_of_reviews]
        drawn = kind.picture(cases, lang)
        png, told = drawn._repr_png_()

        assert kind.text(cases, lang) == drawn.alt == told["alt"]
        assert png.startswith(b"\x89PNG")
        assert drawn.get_figheight() < 16

    def test_no_keys(self, kind):
        """What an agreement is called among the others is not told."""
        cases = made_up(200)[kind.is_of_reviews]
        told = kind.text(cases)

        assert [] == [name for name in cases if name in told]

    def test_language(self, kind):
        """They speak no other language."""
        for function in (kind.picture, kind.text):
            with pytest.raises(IllFormedError) as caught:
                function({}, "fi")

            assert "lang.unknown" == caught.value.code

    @pytest.mark.parametrize(
        ("cases", "code"),
        [([], "portfolio.cases"), ({"a": Agreement()}, "portfolio.case")],
    )
    def test_something_else(self, kind, cases, code):
        """What is no follow-up, or no review, is refused."""
        for function in (kind.picture, kind.text):
            with pytest.raises(IllFormedError) as caught:
                function(cases)

            assert code == caught.value.code

    def test_not_installed(self, kind, monkeypatch):
        """Without Matplotlib it says what to install."""
        monkeypatch.setitem(sys.modules, "matplotlib", None)
        with pytest.raises(ModuleNotFoundError) as caught:
            kind.picture({})

        assert "pip install 'iop-avtal[charts]'" in str(caught.value)
