# SPDX-License-Identifier: MIT
"""How values show themselves in a notebook."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop import Agreement, History, Ledger, Money, examples, follow_up, review
from iop.agreement import Amendment
from iop.ledger import Ended
from iop.render import (
    compare_editions,
    follow_up_html,
    notebook_html,
    rule_html,
    settlement_html,
    to_do,
    to_do_html,
)
from iop.rules import At
from iop.rulesets import CONSISTENCY, FULL
from iop.values import StatedDate
from iop.values.display import Shown, ShownAsWritten

from ..pages import Page
from ..specimens import public_classes, specimens


ON = date(2018, 9, 1)
FOLLOWED = follow_up(
    examples.trygghet_127_continued(), examples.trygghet_127_ledger(), on=ON
)
REVIEWED = review(examples.flawed(), on=ON)


def shown(value):
    """Return how a value shows itself, with spaces that may break."""
    return value._repr_html_().replace("\xa0", " ")


class TestEvery:
    """What holds of every public class."""

    @pytest.mark.parametrize("kind", sorted(public_classes(), key=str))
    def test_shows_itself(self, kind):
        """A value of it is well-formed HTML, or a plain text says as much."""
        for value in specimens()[kind]:
            if isinstance(value, Shown | ShownAsWritten):
                html = value._repr_html_()

                assert html == notebook_html(value)
                assert [] == Page(html or "").faults

    def test_short(self):
        """None fills a notebook, as a review did with 168 331 characters."""
        long = {
            kind.__name__: len(value._repr_html_() or "")
            for kind, values in specimens().items()
            for value in values
            if isinstance(value, Shown | ShownAsWritten)
        }

        assert {"Agreement", "Comparison"} == {
            name for name, length in long.items() if length > 20_000
        }
        assert 45_000 > max(long.values())

    def test_plain(self):
        """In plain text a review and a follow-up are short."""
        for value in (REVIEWED, FOLLOWED):
            assert 400 > len(repr(value))


class TestKinds:
    """What each kind shows."""

    def test_pages(self):
        """A review shows what to do, the others what their pages say."""
        rule = FULL["CON301"]

        assert to_do_html(REVIEWED) == REVIEWED._repr_html_()
        assert follow_up_html(FOLLOWED) == FOLLOWED._repr_html_()
        assert rule_html(rule) == rule._repr_html_()
        assert (
            settlement_html(FOLLOWED.settlement)
            == FOLLOWED.settlement._repr_html_()
        )

    def test_agreement(self):
        """An agreement shows what it is about; the rest is folded."""
        html = shown(examples.trygghet_127())
        head, rest = html.split("<details>")

        assert "<h2>127-trygghet (1.2.5./375-2018)</h2>" in head
        assert "KFUM JKS Stockholm" in head
        assert "850 000 kr" in head
        assert "<summary>Allt som anges</summary>" in rest

    def test_history(self):
        """A history shows its last version, and the days of all."""
        later = Amendment(
            number=1,
            first_day=date(2019, 1, 1),
            agreement=Agreement(name="Nya dörrar"),
        )
        html = shown(
            History(original=Agreement(name="Dörrar"), amendments=(later,))
        )

        assert "<h2>Nya dörrar</h2>" in html
        assert "Från början" in html
        assert "1 januari 2019" in html

    def test_ledger(self):
        """A ledger shows its entries, folded where they are many."""
        html = shown(examples.trygghet_127_ledger())
        short = shown(
            Ledger(entries=(Ended(key="a", on=StatedDate("2018-06")),))
        )

        assert "425 000 kr" in html
        assert "<details>" in html
        assert "juni 2018" in short
        assert "<details>" not in short

    def test_rule_set(self):
        """A set of rules lists them."""
        html = shown(CONSISTENCY.only("CON301"))

        assert "CON301" in html
        assert "Antal redovisningar" in html

    def test_to_do(self):
        """What to do is listed under its headings."""
        assert "Rätta (fel)" in shown(to_do(REVIEWED))

    def test_outcome_and_finding(self):
        """What came of a rule, and what is wrong, is told."""
        (finding, *_) = REVIEWED.findings
        outcome = REVIEWED[finding.code]

        assert finding.message("sv") in shown(finding)
        assert finding.code in shown(outcome)

    def test_comparison(self):
        """Editions are compared in a table."""
        assert "<table>" in shown(compare_editions(examples.complete(), on=ON))


class TestFields:
    """All other values show the fields that say something."""

    def test_part(self):
        """A part has its fields by their labels, and none that is empty."""
        html = shown(examples.trygghet_127().parties[1])

        assert "<dt>Namn</dt><dd>KFUM JKS Stockholm</dd>" in html
        assert "None" not in html

    def test_long_list(self):
        """A long list is folded, and counted."""
        party = examples.trygghet_127().parties[1]
        html = shown(
            attrs.evolve(
                party, also_known_as=tuple(f"Namn {n}" for n in range(20))
            )
        )

        assert "<summary>20 st</summary>" in html

    def test_no_words(self):
        """What has no words in an agreement is shown as a program has it."""
        assert "datetime.date" not in shown(At(on=ON))

    @pytest.mark.parametrize(
        "value",
        [Money(5), StatedDate("2018-06"), "text", 5, None, Decimal(1)],
        ids=repr,
    )
    def test_plain_says_as_much(self, value):
        """Of a sum, a day or a text nothing is added."""
        assert notebook_html(value) is None

    def test_hostile(self):
        """What people wrote is escaped."""
        html = shown(Agreement(name="<script>alert(1)</script>"))

        assert "<script" not in html
