# SPDX-License-Identifier: MIT
"""Tests of rules as HTML, and of where their pages lie (*regler*)."""

from datetime import date
from pathlib import Path

import attrs
import pytest

from iop.render import rule_address, rule_html
from iop.render.addresses import code_words
from iop.rulesets import catalogue
from iop.values.errors import IllFormedError

from ..pages import Page


DOCS = Path(__file__).parents[2] / "docs" / "reference"
AT = "https://example.org/rules"


def test_rule():
    """It is written whole."""
    assert (
        rule_html(catalogue()["CON301"])
        == """\
<div class="iop" lang="sv"><section id="con301">
<h2>CON301 Antal redovisningar</h2>
<p>Det angivna antalet redovisningar ska vara så många som räknas upp.</p>
<dl>
<dt>Vikt</dt><dd>fel</dd>
<dt>Vad som då är fel</dt><dd>Fel antal redovisningar</dd>
<dt>Vad man då gör</dt><dd>Ange rätt antal, eller lägg till den redovisning \
som saknas.</dd>
<dt>Uppgifter som läses</dt><dd><ul>
<li>Redovisning och uppföljning › Antal redovisningar</li>
<li>Redovisning och uppföljning › Redovisningar</li>
</ul>
</dd>
<dt>Källor</dt><dd><ul>
<li>iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)</li>
</ul>
</dd>
</dl>
</section>
</div>
"""
    )


def names(rule, lang="sv"):
    """Return what is told of a rule, by what each is called."""
    page = Page(rule_html(rule, lang, rules_at=AT))
    return [text for within, text in page.texts if within[-1:] == ("dt",)]


class TestFacts:
    """What is told of a rule, and only where there is something to tell."""

    def test_dated(self):
        """A rule of a law says since when, by which day, and its figures."""
        assert names(catalogue()["ORG005"], "en") == [
            "Weight",
            "What is then wrong",
            "What to do then",
            "Facts that are read",
            "Figures of the law",
            "Which day's law",
            "In force from",
            "Rules on the same matter",
            "Sources",
        ]

    def test_asked_of(self):
        """A rule that is asked in one place says where, and until when."""
        rule = attrs.evolve(catalogue()["STO005"], last_day=date(2030, 1, 1))

        assert names(rule) == [
            "Vikt",
            "Vad som då är fel",
            "Vad man då gör",
            "Uppgifter som läses",
            "Vilken dags lag",
            "Gäller från och med",
            "Gäller till och med",
            "Gäller bara i",
            "Regler om samma sak",
            "Källor",
        ]

    def test_reads_nothing(self):
        """A rule that reads no fact says nothing of facts."""
        rule = attrs.evolve(catalogue()["CON301"], check=lambda: ())

        assert rule.reads == ()
        assert names(rule) == [
            "Vikt",
            "Vad som då är fel",
            "Vad man då gör",
            "Källor",
        ]

    def test_related(self):
        """The rules on the same matter are links."""
        page = Page(rule_html(catalogue()["AID001"], "sv", rules_at=AT))
        links = [said["href"] for said in page.named("a")]

        assert [link for link in links if link.startswith(AT)] == [
            f"{AT}/sv/state-aid.html#{code.lower()}"
            for code in catalogue()["AID001"].related
        ]


class TestAddress:
    """Where the page of a rule lies."""

    @pytest.mark.parametrize(
        ("code", "lang", "page"),
        [
            ("CON301", "sv", "sv/consistency.html#con301"),
            ("KLG001", "en", "en/local-government-act.html#klg001"),
        ],
    )
    def test_known(self, code, lang, page):
        """It is on the page of its set; a slash after the base is no other."""
        for base in (AT, f"{AT}/"):
            assert rule_address(code, base, lang) == f"{AT}/{page}"

    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_is_there(self, lang):
        """The documentation has each page, and on it the place of the rule."""
        for rule in catalogue():
            address = rule_address(rule.code, "rules", lang)
            page, _, anchor = address.partition(".html#")
            text = (DOCS / f"{page}.md").read_text(encoding="utf-8")

            assert f'id="{anchor}"' in text

    def test_unknown(self):
        """A rule of one's own has no page, and is no link."""
        assert rule_address("EX1", AT) is None
        assert code_words("EX1", AT, "sv") == "EX1"

    def test_refuses_other_languages(self):
        """There are pages in Swedish and in English."""
        with pytest.raises(IllFormedError) as caught:
            rule_address("CON301", AT, "de")

        assert caught.value.code == "lang.unknown"
