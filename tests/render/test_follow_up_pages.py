# SPDX-License-Identifier: MIT
"""Tests of follow-ups and their sums as HTML (*uppföljningen som webbsida*)."""

from datetime import date

from iop import examples
from iop.agreement import Agreement
from iop.followup import follow_up
from iop.ledger import Ledger, Paid, ReportReceived, ReportReturned
from iop.render import follow_up_html, settlement_html
from iop.rulesets.follow_up_ledger._specimens import agreed, ledger_of
from iop.values.money import Money

from ..pages import Page
from .test_follow_ups import MIDWAY, TestRecurring


OWED = ("Vad", "Av och till", "Belopp", "Senast", "Hur det står")
KFUM_TO_SDN = "KFUM till Skärholmens stadsdelsnämnd"
SDN_TO_KFUM = "Skärholmens stadsdelsnämnd till KFUM"
HELD = (
    "ingen dag\nSenast 31 augusti 2018, enligt avtalet. Pengarna får inte gå "
    "ut förrän villkoret är uppfyllt."
)


def without(*heads):
    """Return the heads of what is owed, without some."""
    return tuple(head for head in OWED if head not in heads)


class TestFollowUp:
    """The page tells what must be done, then what is done, and the sums."""

    def test_tables(self):
        """It says what the text says, with names for keys."""
        assert Page(follow_up_html(MIDWAY)).tables == {
            "Försenat, eller inte noterat": [
                without("Belopp"),
                (
                    "Redovisning 1 (delredovisning)",
                    KFUM_TO_SDN,
                    "30 juni 2018\nSenast 30 juni 2018, enligt avtalet.",
                    "inte noterat 1 dag efter utsatt dag",
                ),
            ],
            "Kommande": [
                without("Belopp", "Hur det står"),
                (
                    "Redovisning 2 (slutredovisning)",
                    KFUM_TO_SDN,
                    "28 februari 2019\nSenast 28 februari 2019, enligt avtalet.",
                ),
            ],
            "Väntar på något annat": [
                OWED,
                (
                    "Delutbetalning 2 (425 000 kr)",
                    SDN_TO_KFUM,
                    "425 000 kr",
                    HELD,
                    "Väntar på: Redovisning 1 (delredovisning).",
                ),
            ],
            "Gjort i tid": [
                OWED,
                (
                    "Delutbetalning 1 (425 000 kr)",
                    SDN_TO_KFUM,
                    "425 000 kr",
                    "31 mars 2018\nSenast 31 mars 2018, enligt avtalet.",
                    "gjort den 15 mars 2018",
                ),
            ],
            "Summor den 1 juli 2018": [
                ("Summa", "Belopp"),
                ("Avtalat från början", "850 000 kr"),
                ("Avtalat nu", "850 000 kr"),
                ("Utbetalt", "425 000 kr"),
                ("Kvar att betala ut", "425 000 kr"),
                ("Återstår att redovisa", "425 000 kr"),
            ],
        }

    def test_head(self):
        """It begins with what is followed up, when, and where it stands."""
        _, title, *_ = text = Page(follow_up_html(MIDWAY)).text.split("\n")

        assert title == "Uppföljning av 127-trygghet den 1 juli 2018"
        assert text[2] == "Läge: pågående."

    def test_nothing(self):
        """That nothing is to be watched is said."""
        followed = follow_up(Agreement(), Ledger(), on=date(2024, 1, 1))
        page = Page(follow_up_html(followed, "en"))

        assert "Nothing to watch." in page.text
        assert [*page.tables] == ["Sums on 1 January 2024"]

    def test_recurs(self):
        """What recurs is a list, whether or not anything is owed by a day."""
        made = TestRecurring.MADE
        followed = follow_up(made, Ledger(), on=date(2024, 1, 1))

        assert len(Page(follow_up_html(followed)).named("li")) == 4

    def test_kinds(self):
        """What is owed is called by what people call it."""
        followed = follow_up(
            examples.complete(), Ledger(), on=date(2024, 1, 1)
        )
        coming = Page(follow_up_html(followed, "en")).tables["Upcoming"]

        assert [row[0] for row in coming[1:]] == [
            "Report 1 (interim account)",
            "Report 2 (final account)",
            "Instalment 1 (SEK 600,000)",
            "Milestone 1 (mötesplatsen öppnar)",
            "Meetings of the steering group, year 1",
            "Meetings of the steering group, year 2",
            "Notice of extension: Extension 1",
            "Evaluation",
        ]

    def test_time(self):
        """A report that was sent back is owed a second time, and says so."""
        ledger = MIDWAY.ledger.adding(
            ReportReceived(key="in", on=date(2018, 7, 1), report="del-1")
        ).adding(
            ReportReturned(key="ater", on=date(2018, 7, 2), report="del-1")
        )
        followed = follow_up(MIDWAY.history, ledger, on=date(2018, 8, 1))

        assert "Redovisning 1 (delredovisning), inlämning 2" in {
            row[0]
            for rows in Page(follow_up_html(followed)).tables.values()
            for row in rows
        }

    def test_outcomes(self):
        """What was planned and what was reached stand side by side."""
        followed = follow_up(
            examples.complete(), Ledger(), on=date(2024, 1, 1)
        )
        table = Page(follow_up_html(followed, "en")).tables[
            "Planned and reached"
        ]

        assert table[:2] == [
            ("What", "Planned", "Reached"),
            (
                "andel som deltar i en förening",
                "the target is 40 procent by 1 October 2025",
                "reached: not known",
            ),
        ]


class TestSettlement:
    """The sums by themselves."""

    SUMS = follow_up(
        examples.complete(), Ledger(), on=date(2024, 1, 1)
    ).settlement

    def test_without_agreement(self):
        """Without the agreement, what would need its names is left out."""
        page = Page(settlement_html(self.SUMS))

        assert [*page.tables] == ["Summor den 1 januari 2024", "Per år"]
        assert (
            "Någon summa är fördelad på år efter antalet dagar." in page.text
        )

    def test_with_agreement(self):
        """With it, each contribution is told by its name."""
        page = Page(settlement_html(self.SUMS, agreement=examples.complete()))

        assert page.tables["Insatser utöver pengarna"][:2] == [
            ("Insats", "Utlovat", "Levererat", "Återstår"),
            ("Insats 2 (medlemsavgifter)", "150 000 kr", "0 kr", "150 000 kr"),
        ]

    def test_by_contribution(self):
        """Where there are several, they stand side by side."""
        followed = follow_up(
            examples.trygghet_127_continued(),
            examples.trygghet_127_ledger(),
            on=date(2018, 9, 1),
        )
        page = Page(
            settlement_html(followed.settlement, agreement=followed.agreement)
        )

        assert page.tables["Per insats"][:2] == [
            (
                "Summa",
                "Insats 1 (Skärholmens stadsdelsnäm…)",
                "Insats 2 (ledare och värdar)",
            ),
            ("Avtalat från början", "850 000 kr", "0 kr"),
        ]
        assert "Per organisation" not in page.tables

    def test_not_counted(self):
        """What no sum counts is told under the sums."""
        followed = follow_up(
            agreed(),
            ledger_of(
                Paid(key="okand", on=date(2018, 3, 1)),
                Paid(
                    key="euro",
                    on=date(2018, 3, 2),
                    amount=Money(10, currency="EUR"),
                ),
            ),
            on=date(2018, 3, 2),
        )
        text = Page(settlement_html(followed.settlement)).text

        assert "1 händelse i en annan valuta är inte medräknad." in text
        assert "Något är utbetalt, men beloppet är inte angivet." in text
