# SPDX-License-Identifier: MIT
"""Tests of comparisons as HTML (*jämförelsen som webbsida*)."""

from datetime import date

import attrs

import iop
from iop.agreement import Agreement, Answer, Judgement
from iop.render import comparison_html
from iop.rulesets.criteria import BORAS_2016, HUDIKSVALL, MALMO, SKR_2017

from ..pages import Page


COMPARED = iop.compare_editions(
    Agreement(
        name="Öppna <dörrar>",
        judgements=(
            Judgement(criterion="C1", answer=Answer.NO, reason="Vår idé."),
            Judgement(criterion="C5", answer=Answer.YES, reason="Ja."),
        ),
    ),
    on=date(2018, 6, 1),
    editions=(SKR_2017, BORAS_2016, HUDIKSVALL, MALMO),
)


NO_LOGIC = (
    "Listan säger inte hur kriterierna vägs samman. Läs dem vart för sig."
)
NOT_MET = (
    "inte uppfyllt\nMinst ett kriterium som krävs är bedömt som inte uppfyllt, "
    "och listan kräver alla."
)
UNANSWERED = (
    "går inte att avgöra\n"
    "Ingen bedömning av kriteriet ”Gemensamt behov” anges."
)
PAGE = Page(comparison_html(COMPARED, rules_at="https://example.org/rules"))


def test_lists():
    """What each list comes to, and how many of its demands are met."""
    assert PAGE.tables["Vad varje lista kommer fram till"] == [
        (
            "Lista",
            "Utfall",
            "Krav som är uppfyllda",
            "Krav som inte är uppfyllda",
            "Krav som inte går att avgöra",
        ),
        ("SKR 2017", NO_LOGIC, "0", "0", "8"),
        ("Borås regler 2016", NOT_MET, "1", "1", "1"),
        (
            "Hudiksvalls vägledning",
            "Listan kräver inget av kriterierna.",
            "0",
            "0",
            "0",
        ),
        ("Malmös sida om organisationsstöd", NO_LOGIC, "0", "0", "17"),
    ]


def test_criterion():
    """Who asks for a criterion, how strongly, with what note, and its outcome."""
    assert PAGE.tables["Organisationens initiativ"] == [
        ("Lista", "Kriteriet", "Utfall"),
        (
            "Borås regler 2016",
            "krävs\nInitiativet till en dialog bör komma från civilsamhället.",
            "inte uppfyllt",
        ),
    ]
    assert PAGE.tables["Gemensamt behov"][1] == (
        "SKR 2017",
        "krävs",
        UNANSWERED,
    )


def test_who_does_not_ask():
    """Who does not ask for it is told under it, also where nobody asks."""
    lines = PAGE.text.split("\n")
    place = lines.index("Kommer initiativet från den idéburna organisationen?")
    rest = [line for line in lines[place + 3 :] if line.endswith(".")]

    assert rest[:2] == [
        "Behövs inte: Malmös sida om organisationsstöd.",
        "Finns inte i det som har lästs: SKR 2017 och Hudiksvalls vägledning.",
    ]
    assert "Inom kommunallagen" in lines
    assert "Inom kommunallagen" not in PAGE.tables


def test_links():
    """A list leads to its page, what it asks for to the rule."""
    links = [said["href"] for said in PAGE.named("a")]

    assert links[:5] == [
        *(edition.source.url for edition in COMPARED.editions),
        "https://example.org/rules/sv/criteria.html#bor001",
    ]


def test_own_edition():
    """An edition without a public page, of one's own, leads nowhere."""
    source = attrs.evolve(SKR_2017.source, url=None)
    own = attrs.evolve(SKR_2017, key="own", prefix="OWN", source=source)
    compared = iop.compare_editions(
        Agreement(), on=date(2018, 6, 1), editions=(own,)
    )

    assert [] == Page(
        comparison_html(compared, "en", rules_at="https://example.org")
    ).named("a")
