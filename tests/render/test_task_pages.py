# SPDX-License-Identifier: MIT
"""Tests of reviews, and of what to do by them, as HTML (*webbsidor*)."""

from datetime import date

import iop
from iop import examples
from iop.agreement import (
    Agreement,
    Case,
    Decision,
    DecisionOutcome,
    PublicBody,
    Reporting,
    Signature,
)
from iop.render import review_html, to_do_html
from iop.rulesets import CONSISTENCY, FULL
from iop.values.stated_dates import StatedDate

from ..pages import Page


HELD = iop.review(
    Agreement(name="Öppna <dörrar>", reporting=Reporting(number=4)),
    on=date(2024, 1, 1),
    rules=CONSISTENCY.only("CON301"),
)


def test_to_do():
    """It is written whole, with what people wrote escaped."""
    assert (
        to_do_html(HELD)
        == """\
<div class="iop" lang="sv"><section>
<h2>Öppna &lt;dörrar&gt;</h2>
<p>parter: inte angivna<br>summa: inte angiven · tid: inte angiven · läge: \
inte angivet<br>granskat den 1 januari 2024</p>
<p>Inga fel hittades. 1 ska-krav väntar på uppgifter.</p>
<section>
<h3>Fyll i först (ska)</h3>
<ol>
<li><p><span class="open">Redovisning och uppföljning › Redovisningar</span> \
<span class="quiet">CON301</span></p>
<p>Då syns om antalet redovisningar stämmer.</p>
</li>
</ol>
</section>
<p class="quiet">Uppfyllt: 0 · Gäller inte: 0<br>Källor: egna 1</p>
<p>Det här är en kontroll, inget besked om att avtalet är lagligt.</p>
</section>
</div>
"""
    )


def test_to_do_leads_to_fields():
    """Each task leads to its first field, if that is one of the agreement."""
    text = to_do_html(HELD, "en", places_at="form#")
    held = iop.review(
        Agreement(name="A"), on=date(2024, 1, 1), rules=FULL.only("AID001")
    )
    asked = to_do_html(held, "en", places_at="#")

    assert '<a href="form#/reporting/reports">Reporting › Reports</a>' in text
    assert "Circumstances › Acts as an undertaking" in asked
    assert '<a href="#circumstances' not in asked


def test_review():
    """It is written whole, and its codes lead to the pages of the rules."""
    assert (
        review_html(HELD, rules_at="https://example.org/rules/")
        == """\
<div class="iop" lang="sv"><section>
<h2>Öppna &lt;dörrar&gt;</h2>
<p>parter: inte angivna<br>summa: inte angiven · tid: inte angiven · läge: \
inte angivet<br>granskat den 1 januari 2024</p>
<p>Inga fel hittades. 1 ska-krav väntar på uppgifter.</p>
<section>
<h3>Fyll i först (ska)</h3>
<ol>
<li><p><span class="open">Redovisning och uppföljning › Redovisningar</span> \
<a href="https://example.org/rules/sv/consistency.html#con301">CON301</a></p>
<p>Då syns om antalet redovisningar stämmer.</p>
</li>
</ol>
</section>
<section>
<h3>Regel för regel</h3>
<details>
<summary>Går inte att avgöra (1)</summary>
<section>
<h4>Antal redovisningar</h4>
<p class="quiet"><a \
href="https://example.org/rules/sv/consistency.html#con301">CON301</a> · \
fel</p>
<p>Det angivna antalet redovisningar ska vara så många som räknas upp.</p>
<ul>
<li>Inte angivet: Redovisning och uppföljning › Redovisningar</li>
</ul>
<p>Råd: Fyll i det som saknas, om det är känt. Då syns om antalet \
redovisningar stämmer.</p>
<p>Källor:</p>
<ul>
<li>iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)</li>
</ul>
</section>
</details>
</section>
<p class="quiet">Uppfyllt: 0 · Gäller inte: 0<br>Källor: egna 1</p>
<p>Granskningen räknar; den avgör ingenting. Den säger inget om det som \
ingen regel frågar efter, och inte att avtalet är lagligt.</p>
</section>
</div>
"""
    )


DECIDED = Decision(
    key="b", on=StatedDate("2018-02"), outcome=DecisionOutcome.APPROVED
)


class TestReview:
    """The rules of a review of an agreement with faults."""

    PAGE = Page(
        review_html(iop.review(examples.flawed(), on=date(2024, 6, 1)))
    )

    def test_each_rule_is_told(self):
        """Every rule is in one of the folds, by what came of it."""
        held = iop.review(examples.flawed(), on=date(2024, 6, 1))
        titles = [
            text
            for within, text in self.PAGE.texts
            if within[-1:] == ("summary",)
        ]
        counts = [int(title.split("(")[1][:-1]) for title in titles]

        assert [title.split(" (")[0] for title in titles] == [
            "Inte uppfyllt",
            "Går inte att avgöra",
            "Uppfyllt",
            "Inte tillämpligt",
        ]
        assert sum(counts) == len(held.outcomes)

    def test_any_of_several(self):
        """Where one of several facts would do, they are a list of their own."""
        held = iop.review(examples.umbrella(), on=date(2024, 6, 1), rules=FULL)

        assert "En av dessa räcker:" in Page(review_html(held)).text

    def test_in_part(self):
        """What is known in part is told as such."""
        agreement = Agreement(
            parties=(PublicBody(key="sdn", name="Nämnden"),),
            case=Case(decisions=(DECIDED,)),
            signatures=(Signature(party="sdn", on=date(2018, 2, 22)),),
        )
        held = iop.review(
            agreement,
            on=date(2024, 6, 1),
            rules=CONSISTENCY.only("CON402"),
        )

        assert "Känt till en del: Beslut 1 › Beslutsdag" in (
            Page(review_html(held)).text
        )
