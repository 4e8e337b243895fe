# SPDX-License-Identifier: MIT
"""Pictures of follow-ups: what they show in words, and that they are drawn."""

import io
import sys
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iop import Agreement, examples, follow_up
from iop.agreement import (
    Budget,
    Extension,
    MoneyContribution,
    OnDate,
    Organisation,
    PremisesContribution,
    PublicBody,
    Report,
    Reporting,
    ReportKind,
    Term,
    VolunteerHoursContribution,
)
from iop.followup import OutcomeRow, Progress
from iop.ledger import (
    EndedByAgreement,
    Ledger,
    Paid,
    Signed,
    TerminatedForBreach,
)
from iop.render.charts import (
    contributions_chart,
    contributions_chart_text,
    outcomes_chart,
    outcomes_chart_text,
    time_chart,
    time_chart_text,
)
from iop.render.charts._owed_words import told
from iop.render.charts._rows import Sign, Stretch
from iop.render.charts._time_rows import _cut, _option_stretches, _span
from iop.strategies import histories, ledgers
from iop.values import (
    Amount,
    IllFormedError,
    Money,
    Per,
    Period,
    StatedDate,
    StatedPeriod,
)


TEXTS = (time_chart_text, contributions_chart_text, outcomes_chart_text)
PICTURES = (time_chart, contributions_chart, outcomes_chart)
ON = date(2018, 9, 1)
FOLLOWED = follow_up(
    examples.trygghet_127_continued(), examples.trygghet_127_ledger(), on=ON
)
BOARD = PublicBody(key="sdn", name="Farsta stadsdelsnämnd")
CLUB = Organisation(key="fri", name="Fritidsföreningen")
HOSTILE = (
    "<script>alert(1)</script>",
    "$\\frac{1}{2}$ **fet** _kursiv_",
    "\u202eatsraF",
    "a" * 10_000,
    "اتفاق",
    "漢字 🎉",
)


def plain(text):
    """Write no-break spaces as spaces."""
    return text.replace("\xa0", " ")


def following(agreement, *entries, on=ON):
    """Follow up an agreement."""
    return follow_up(agreement, Ledger(entries=entries), on=on)


class TestWords:
    """What a picture shows, in words."""

    def test_time(self):
        """The time of the example: term, reports, payments and meetings."""
        assert plain(time_chart_text(FOLLOWED)) == (
            "Tidslinje för 127-trygghet (1.2.5./375-2018), uppföljning den 1 "
            "september 2018\n"
            "Avtalstid: 1 mars 2018 – 31 december 2018\n"
            "Redovisning 1 (delredovisning): senast den 31 maj 2018, gjort "
            "den 14 juni 2018, 14 dagar sent\n"
            "Redovisning 2 (delredovisning): senast den 17 september 2018, "
            "kommande\n"
            "Redovisning 3 (delredovisning): senast den 30 november 2018, "
            "kommande\n"
            "Redovisning 4 (slutredovisning): senast den 28 februari 2019, "
            "kommande\n"
            "Delutbetalning 1 (425 000 kr): senast den 26 mars 2018, gjort "
            "den 15 mars 2018\n"
            "Delutbetalning 2 (425 000 kr): senast den 5 juli 2018, gjort den "
            "2 juli 2018\n"
            "Utvärdering: sista dag inte angiven\n"
            "Styrgruppsmöten som har hållits: 12 april 2018\n"
            "Läge: pågående.\n"
        )

    def test_contributions(self):
        """What was promised beside what was delivered."""
        _, *rows = plain(contributions_chart_text(FOLLOWED, "en")).splitlines()

        assert [
            (
                "Contribution 1 (Skärholmens stadsdelsnäm…): Skärholmens "
                "stadsdelsnämnd, promised SEK 850,000, paid SEK 850,000"
            ),
            (
                "Contribution 2 (ledare och värdar): KFUM JKS Stockholm, "
                "promised SEK 105,000, 600 hours, accounted for SEK 21,000"
            ),
        ] == rows

    def test_nothing_stated(self):
        """Where nothing is stated, that is said."""
        followed = following(Agreement())

        assert [
            (
                "Tidslinje för IOP, uppföljning den 1 september 2018\n"
                "Avtalstid: inte angiven\n"
                "Läge: utkast.\n"
                "Avtalet anger varken tid, redovisningar eller utbetalningar.\n"
            ),
            (
                "Utlovade och levererade insatser i IOP den 1 september 2018\n"
                "Inga insatser är angivna.\n"
            ),
            (
                "Planerat och uppnått i IOP den 1 september 2018\n"
                "Inget antal och inget målvärde är angivet, och inget "
                "resultat är noterat.\n"
            ),
        ] == [text(followed) for text in TEXTS]

    @pytest.mark.parametrize("text", TEXTS)
    def test_languages(self, text):
        """They are told in both languages, and in no other."""
        assert text(FOLLOWED, "sv") != text(FOLLOWED, "en")
        with pytest.raises(IllFormedError) as caught:
            text(FOLLOWED, "fi")

        assert "lang.unknown" == caught.value.code

    def test_hours_and_about(self):
        """Hours are told, and a sum that is about so much as it is stated."""
        agreement = Agreement(
            parties=(BOARD, CLUB),
            term=Term(period=Period.of_year(2018)),
            budget=Budget(
                contributions=(
                    MoneyContribution(
                        key="a",
                        party="sdn",
                        amount=Amount.parse("cirka 850 000 kr"),
                    ),
                    MoneyContribution(key="b", party="fri"),
                    VolunteerHoursContribution(
                        key="c",
                        party="fri",
                        hours=Decimal(100),
                        per=Per.YEAR,
                    ),
                    PremisesContribution(
                        key="d",
                        party="ingen",
                        amount=Amount.parse("minst 5 kr"),
                    ),
                )
            ),
        )
        _, *rows = plain(
            contributions_chart_text(
                following(
                    agreement,
                    Paid(key="p", on=date(2018, 3, 1), amount=Money(5)),
                    Paid(
                        key="q",
                        on=date(2018, 3, 1),
                        amount=Money(5, "EUR"),
                    ),
                    Paid(key="r", on=date(2018, 3, 1)),
                )
            )
        ).splitlines()

        assert [
            (
                "Insats 1 (Farsta stadsdelsnämnd): Farsta stadsdelsnämnd, "
                "utlovat cirka 850 000 kr, utbetalt 5 kr"
            ),
            (
                "Insats 2 (Fritidsföreningen): Fritidsföreningen, utlovat "
                "belopp inte angivet, inget redovisat"
            ),
            (
                "Insats 3 (Fritidsföreningen): Fritidsföreningen, utlovat "
                "belopp inte angivet, 100 timmar per år, inget redovisat"
            ),
            (
                "Insats 4: en part som inte finns i avtalet, utlovat "
                "minst 5 kr, inget redovisat"
            ),
        ] == rows[:4]


class TestTime:
    """Days known in part, options and what falls away."""

    def shown(self, agreement, *entries, on=ON):
        """Return the rows of a chart of time."""
        rows = time_chart_text(following(agreement, *entries, on=on))
        return plain(rows).splitlines()[1:]

    @pytest.mark.parametrize(
        ("option", "said"),
        [
            (
                Extension(key="o", until=date(2020, 12, 31)),
                "till och med den 31 december 2020",
            ),
            (
                Extension(key="o", until=StatedDate("2020")),
                "till och med: 2020",
            ),
            (Extension(key="o", is_open_ended=True), "tills vidare"),
            (Extension(key="o"), "slutet är inte känt"),
        ],
    )
    def test_option(self, option, said):
        """An option tells how far the agreement may go on."""
        term = Term(period=Period.of_year(2018), extensions=(option,))

        assert said in self.shown(Agreement(term=term))[1]
        pytest.importorskip(
            "matplotlib", reason="the extra charts is not installed"
        )
        time_chart(following(Agreement(term=term)))

    def test_report_in_part(self):
        """A last day known to the month is told as it is stated."""
        report = Report(
            key="r",
            kind=ReportKind.FINAL,
            due=OnDate(day=StatedDate("2018-06")),
        )
        agreement = Agreement(
            parties=(BOARD, CLUB),
            term=Term(period=StatedPeriod(first=StatedDate("2018"))),
            reporting=Reporting(reports=(report,)),
        )
        rows = self.shown(agreement)

        assert "juni 2018" in rows[1]

    @pytest.mark.parametrize(
        ("ending", "said"),
        [
            (
                EndedByAgreement(
                    key="e", on=date(2018, 5, 2), last_day=date(2018, 6, 30)
                ),
                (
                    "Avtalstid: 1 januari 2018 – 31 december 2018, sista dag "
                    "30 juni 2018, tidigare än avtalat"
                ),
            ),
            (
                TerminatedForBreach(
                    key="e", on=StatedDate("2018-05"), party="sdn"
                ),
                (
                    "Avtalstid: 1 januari 2018 – 31 december 2018, kan sluta "
                    "tidigare än avtalat"
                ),
            ),
        ],
        ids=["sooner", "perhaps"],
    )
    def test_cut_short(self, ending, said):
        """A term that ends sooner than agreed tells so."""
        agreement = Agreement(
            parties=(BOARD, CLUB), term=Term(period=Period.of_year(2018))
        )
        signed = (
            Signed(key="a", on=date(2018, 1, 1), party="sdn"),
            Signed(key="b", on=date(2018, 1, 1), party="fri"),
        )

        assert said == self.shown(agreement, *signed, ending)[0]
        pytest.importorskip(
            "matplotlib", reason="the extra charts is not installed"
        )
        time_chart(following(agreement, *signed, ending))

    def test_cut_in_part(self):
        """Of a term that is known in part what comes after is cut off."""
        drawn = (
            Stretch(Sign.IN_PART, date(2018, 1, 1), date(2018, 3, 31)),
            Stretch(Sign.TERM, date(2018, 4, 1), None),
            Stretch(Sign.IN_PART, date(2018, 9, 1), None),
        )

        assert [
            Stretch(Sign.IN_PART, date(2018, 1, 1), date(2018, 3, 31)),
            Stretch(Sign.TERM, date(2018, 4, 1), date(2018, 6, 30)),
            Stretch(Sign.LAPSED, date(2018, 7, 1), None),
            Stretch(Sign.LAPSED, date(2018, 9, 1), None),
        ] == list(_cut(drawn, date(2018, 6, 30)))

    def test_no_year(self):
        """A day without a year is told, and not drawn."""
        assert [] == list(_span(Sign.DUE, StatedDate("XXXX-12-22")))

    def test_option_in_part(self):
        """An option to a month is certain to its first day, and no longer."""
        assert [
            Stretch(Sign.IN_PART, date(2019, 6, 1), date(2019, 6, 30)),
            Stretch(Sign.OPTION, date(2019, 1, 1), date(2019, 6, 1)),
        ] == list(
            _option_stretches(
                Period.of_year(2018), StatedDate("2019-06"), has_no_end=False
            )
        )

    def test_option_by_then(self):
        """Of an option to a day or sooner, nothing is certain."""
        assert [
            Stretch(Sign.IN_PART, date(2019, 1, 1), date(2019, 6, 30))
        ] == list(
            _option_stretches(
                Period.of_year(2018),
                StatedDate("../2019-06-30"),
                has_no_end=False,
            )
        )

    def test_notice(self):
        """That no day is stated is said of the notice, not of the option."""
        option = Extension(key="o", until=date(2019, 12, 31))
        term = Term(period=Period.of_year(2018), extensions=(option,))

        assert (
            "Förlängning 1: till och med den 31 december 2019, besked om det: "
            "sista dag inte angiven, väntar på: undertecknandet"
        ) == self.shown(Agreement(term=term))[1]

    def test_option_before_the_end(self):
        """An option that ends before the term does is not drawn."""
        assert [] == list(
            _option_stretches(
                Period.of_year(2018), date(2018, 6, 1), has_no_end=False
            )
        )

    def test_what_is_owed(self):
        """What is owed of a part that is gone, or waits for one, is told."""
        gone = attrs.evolve(
            FOLLOWED.obligations[0],
            pointer="/reporting/reports/9",
            due=None,
            met_on=None,
            days_overdue=0,
            progress=Progress.NOT_YET_RECKONABLE,
            waits_for=("milestone/borta",),
        )
        unclear = attrs.evolve(
            gone, waits_for=(), due_within=StatedDate("2018-06")
        )

        assert (
            "sista dag inte angiven, väntar på: milstolpe som inte finns i avtalet",
            "senast juni 2018, läget går inte att avgöra",
        ) == (told(gone, FOLLOWED, "sv"), told(unclear, FOLLOWED, "sv"))


class TestPictures:
    """The pictures are drawn, whatever they show."""

    @pytest.fixture(autouse=True)
    def _matplotlib(self):
        pytest.importorskip(
            "matplotlib", reason="the extra charts is not installed"
        )

    @pytest.mark.parametrize(
        ("picture", "text"), tuple(zip(PICTURES, TEXTS, strict=True))
    )
    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_says_what_it_shows(self, picture, text, lang):
        """A picture has its words, and shows itself in a notebook."""
        drawn = picture(FOLLOWED, lang)
        png, told = drawn._repr_png_()

        assert text(FOLLOWED, lang) == drawn.alt == told["alt"]
        assert png.startswith(b"\x89PNG")

    def test_svg(self):
        """As SVG it has its words, and asks nothing of any other place.

        Who sets the salt and leaves out the day gets the same file each time.
        """
        import matplotlib as mpl

        files = []
        for _ in range(2):
            held = io.BytesIO()
            with mpl.rc_context(
                {"svg.fonttype": "none", "svg.hashsalt": "iop"}
            ):
                time_chart(FOLLOWED).savefig(
                    held, format="svg", metadata={"Date": None}
                )
            files.append(held.getvalue())
        root = ET.fromstring(files[0])  # noqa: S314 - made here
        words = [
            "".join(one.itertext())
            for one in root.iter("{http://www.w3.org/2000/svg}text")
        ]
        links = [
            value
            for one in root.iter()
            for name, value in one.attrib.items()
            if name.endswith("href") and not value.startswith("#")
        ]

        assert files[0] == files[1]
        assert {
            "Redovisning 1 (delredovisning)",
            "uppföljd den 1 september 2018",
            "försenat",
        } <= {*words}
        assert [] == links

    @pytest.mark.parametrize("picture", PICTURES)
    @pytest.mark.parametrize("name", HOSTILE, ids=ascii)
    def test_hostile_names(self, picture, name):
        """No name does harm, and each is cut where it is long."""
        parties = (BOARD, Organisation(key="kfum", name=name))
        agreement = attrs.evolve(
            examples.trygghet_127_continued(),
            name=name,
            parties=(FOLLOWED.agreement.parties[0], parties[1]),
        )
        drawn = picture(
            follow_up(agreement, examples.trygghet_127_ledger(), on=ON)
        )

        assert drawn._repr_png_()
        assert 20_000 > len(drawn.alt)

    def test_many_rows(self):
        """Of more rows than have room, the most urgent are drawn."""
        reports = tuple(
            Report(
                key=f"r{number}",
                kind=ReportKind.INTERIM,
                due=OnDate(day=date(2018, 1, 1 + number % 28)),
            )
            for number in range(60)
        )
        drawn = time_chart(
            following(
                Agreement(
                    parties=(BOARD, CLUB),
                    reporting=Reporting(reports=reports),
                ),
                Signed(key="a", on=date(2017, 1, 1), party="sdn"),
            )
        )
        words = [text.get_text() for text in drawn.texts]

        assert any("ritas inte" in word for word in words)

    @pytest.mark.parametrize("on", [date(2018, 1, 1), date(2024, 9, 30)])
    def test_portfolio(self, on):
        """Those of the example portfolio are drawn, and named without keys."""
        for history, ledger in examples.portfolio(12, seed=3).values():
            followed = follow_up(history, ledger, on=on)
            for picture in PICTURES:
                assert picture(followed, "en").alt

    @settings(max_examples=5)
    @given(st.data(), st.dates(date(2016, 1, 1), date(2032, 1, 1)))
    def test_drawn(self, data, on):
        """Whatever is drawn by Hypothesis is drawn by Matplotlib."""
        history = data.draw(histories())
        followed = follow_up(history, data.draw(ledgers(history)), on=on)
        for picture in PICTURES:
            assert picture(followed).alt

    def test_days_in_part(self):
        """A day that is known to the month is drawn as the time it lies in."""
        reports = (
            Report(
                key="r",
                kind=ReportKind.FINAL,
                due=OnDate(day=StatedDate("2018-06")),
            ),
        )
        agreement = Agreement(
            parties=(BOARD, CLUB),
            term=Term(period=StatedPeriod(first=StatedDate("2018"))),
            reporting=Reporting(reports=reports),
        )

        assert "känt till en del" in [
            text.get_text()
            for legend in time_chart(following(agreement)).legends
            for text in legend.get_texts()
        ]

    def test_large_sums(self):
        """Large sums are written on the scale."""
        grant = MoneyContribution(
            key="a",
            party="sdn",
            amount=Amount(Money(999_999_999_999), per=Per.YEAR),
        )
        agreement = Agreement(
            parties=(BOARD, CLUB),
            term=Term(period=Period(date(1000, 1, 1), date(1999, 12, 31))),
            budget=Budget(contributions=(grant,)),
        )
        paid = Paid(
            key="p",
            on=date(2018, 3, 1),
            amount=Money(5),
            contribution="okand",
        )
        drawn = contributions_chart(following(agreement, paid))

        assert "Insats som inte anges" in drawn.alt

    def test_far_beyond(self):
        """What is far more than was planned has an arrow."""
        followed = attrs.evolve(
            FOLLOWED,
            outcomes=(
                OutcomeRow(
                    unit="besök",
                    planned=Decimal(10),
                    reached=Decimal(90),
                    share=Decimal(9),
                ),
                OutcomeRow(
                    unit="besök",
                    planned=Decimal(10),
                    reached=Decimal(90),
                ),
            ),
        )

        assert "andelen går inte att räkna ut" in outcomes_chart(followed).alt

    @pytest.mark.parametrize("picture", PICTURES)
    def test_language(self, picture):
        """A picture speaks no other language."""
        with pytest.raises(IllFormedError) as caught:
            picture(FOLLOWED, "fi")

        assert "lang.unknown" == caught.value.code

    @pytest.mark.parametrize("picture", PICTURES)
    def test_not_installed(self, picture, monkeypatch):
        """Without Matplotlib it says what to install."""
        monkeypatch.setitem(sys.modules, "matplotlib", None)
        with pytest.raises(ModuleNotFoundError) as caught:
            picture(FOLLOWED)

        assert "pip install 'iop-avtal[charts]'" in str(caught.value)
