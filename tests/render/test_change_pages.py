# SPDX-License-Identifier: MIT
"""Tests of changes as HTML (*ändringarna som webbsida*)."""

import pytest

from iop.agreement import (
    Agreement,
    Budget,
    MoneyContribution,
    Organisation,
    PremisesContribution,
    PublicBody,
    Reporting,
)
from iop.render import changes_html
from iop.values.errors import IllFormedError

from ..pages import Page


FOUR, TWO = (
    Agreement(name="Öppna <dörrar>", reporting=Reporting(number=number))
    for number in (4, 2)
)


def with_contributions(*contributions):
    """Make an agreement between two parties, with these contributions."""
    return Agreement(
        name="Öppna dörrar",
        parties=(
            PublicBody(key="sdn", name="Nämnden"),
            Organisation(key="kfum", name="KFUM"),
        ),
        budget=Budget(contributions=contributions),
    )


MONEY = MoneyContribution(key="a", party="sdn")
RENT = MoneyContribution(key="b", party="sdn", description="hyra")
REST = MoneyContribution(key="c", party="sdn")
FOOD = MoneyContribution(key="c", party="kfum", description="mat")
HALL = PremisesContribution(key="a", party="kfum")
BUS = MoneyContribution(key="d", party="sdn", description="buss")
NONE = Agreement(
    name="Öppna dörrar", parties=with_contributions().parties, budget=Budget()
)


def rows(before, after, lang="sv"):
    """Return the rows of the changes, without their heads."""
    page = Page(changes_html(before, after, lang))
    (_, *found), _ = page.tables.values()
    return found


def test_whole():
    """It is written whole, with what people wrote escaped."""
    assert (
        changes_html(FOUR, TWO)
        == """\
<div class="iop" lang="sv"><section>
<h2>Ändringar i Öppna &lt;dörrar&gt;</h2>
<section class="wide" tabindex="0" aria-label="Vad som är ändrat">
<table>
<caption>Vad som är ändrat</caption>
<thead>
<tr><th scope="col">Uppgift</th><th scope="col">Före</th><th \
scope="col">Efter</th></tr>
</thead>
<tbody>
<tr><th scope="row">Redovisning och uppföljning › Antal \
redovisningar</th><td>4</td><td>2</td></tr>
</tbody>
</table>
</section>
<section class="wide" tabindex="0" aria-label="Summa från det \
offentliga">
<table>
<caption>Summa från det offentliga</caption>
<thead>
<tr><th scope="col">När</th><th scope="col" class="number">Belopp</th></tr>
</thead>
<tbody>
<tr><th scope="row">Före</th><td class="number">går inte att räkna \
ut</td></tr>
<tr><th scope="row">Efter</th><td class="number">går inte att räkna \
ut</td></tr>
<tr><th scope="row">Skillnad</th><td class="number">går inte att räkna \
ut</td></tr>
</tbody>
</table>
</section>
</section>
</div>
"""
    )


def test_nothing():
    """That nothing is changed is said; the sums are told all the same."""
    page = Page(changes_html(FOUR, FOUR, "en"))

    assert "Nothing is changed." in page.text
    assert [*page.tables] == ["Sum from the public side"]


@pytest.mark.parametrize(
    ("before", "after"),
    [(FOUR, None), (None, FOUR), (Reporting(), Reporting())],
)
def test_refuses_what_is_no_agreement(before, after):
    """Only agreements are compared."""
    with pytest.raises(IllFormedError):
        changes_html(before, after)


class TestLists:
    """Of a list that is changed as a whole, each part is told by its name."""

    def test_parts(self):
        """What came, what went, what became another kind, what is changed."""
        before = with_contributions(MONEY, RENT, REST)
        after = with_contributions(HALL, FOOD, BUS)

        assert rows(before, after) == [
            (
                "Insats 2 (hyra)",
                "kontant insats (Part: Nämnden; Beskrivning: hyra)",
                "borttaget",
            ),
            (
                "Insats 1 (KFUM)",
                "kontant insats (Part: Nämnden)",
                "lokaler (Part: KFUM)",
            ),
            ("Insats 2 (mat) › Part", "Nämnden", "KFUM"),
            ("Insats 2 (mat) › Beskrivning", "inte angivet", "mat"),
            (
                "Insats 3 (buss)",
                "fanns inte",
                "kontant insats (Part: Nämnden; Beskrivning: buss)",
            ),
        ]

    def test_order(self):
        """That parts changed places is told of the list."""
        before = with_contributions(MONEY, RENT)
        after = with_contributions(RENT, MONEY)

        assert rows(before, after, "en") == [
            ("Budget › Contributions", "", "The order is changed.")
        ]

    def test_none(self):
        """That there are none, and that it is not stated, are two things."""
        none, one = with_contributions(), with_contributions(MONEY)
        gone = (
            "Insats 1 (Nämnden)",
            "kontant insats (Part: Nämnden)",
            "borttaget",
        )
        place = "Ekonomi › Insatser"

        assert rows(none, NONE) == [(place, "inga", "inte angivet")]
        assert rows(one, none) == [(place, "1 st", "inga"), gone]
        assert rows(one, NONE) == [(place, "1 st", "inte angivet"), gone]
