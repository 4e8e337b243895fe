# SPDX-License-Identifier: MIT
"""What every page of HTML promises, whatever it is of (*webbsidor*)."""

import functools
import re
from datetime import date

import pytest

import iop
from iop import examples
from iop.render import (
    agreement_html,
    changes_html,
    comparison_html,
    follow_up_html,
    review_html,
    rule_html,
    settlement_html,
    to_do_html,
)
from iop.rulesets import FULL, SETS, catalogue
from iop.values import walk
from iop.values.errors import IllFormedError

from ..pages import Page


ON = date(2024, 6, 1)
RULES_AT = "https://example.org/rules"
AGREEMENTS = {
    make.__name__: make()
    for make in (
        examples.trygghet_127,
        examples.flawed,
        examples.complete,
        examples.umbrella,
    )
}
REVIEWS = {
    name: iop.review(agreement, on=ON, rules=FULL)
    for name, agreement in AGREEMENTS.items()
}
FOLLOWED = {
    day: iop.follow_up(
        examples.trygghet_127_continued(),
        examples.trygghet_127_ledger(),
        on=day,
    )
    for day in (date(2018, 3, 1), date(2018, 9, 1), date(2019, 12, 1))
}
PAGES = {
    **{
        f"agreement_html {name}": functools.partial(agreement_html, agreement)
        for name, agreement in AGREEMENTS.items()
    },
    **{
        f"{write.__name__} {name}": functools.partial(
            write, held, rules_at=RULES_AT
        )
        for write in (review_html, to_do_html)
        for name, held in REVIEWS.items()
    },
    **{
        f"follow_up_html {day}": functools.partial(follow_up_html, followed)
        for day, followed in FOLLOWED.items()
    },
    **{
        f"settlement_html {day}": functools.partial(
            settlement_html,
            followed.settlement,
            agreement=followed.agreement,
        )
        for day, followed in FOLLOWED.items()
    },
    "changes_html": functools.partial(
        changes_html, examples.flawed(), examples.complete()
    ),
    "changes_html none": functools.partial(
        changes_html, examples.flawed(), examples.flawed()
    ),
    "comparison_html": functools.partial(
        comparison_html,
        iop.compare_editions(examples.complete(), on=ON),
        rules_at=RULES_AT,
    ),
    "rule_html": functools.partial(
        rule_html, catalogue()["CON301"], rules_at=RULES_AT
    ),
}
"""Pages of all kinds, by what they are of."""

KEYS = {
    value.key
    for agreement in (*AGREEMENTS.values(), examples.trygghet_127_continued())
    for _, _, value in walk(agreement)
    if hasattr(type(value), "NOUN") and getattr(value, "key", None)
}
KEYS = {key for key in KEYS if not key.isalpha()} | {"kfum"}
"""The keys that no word of the language is."""

SOURCES = {
    cited.source.url
    for rule in FULL
    for cited in rule.citations
    if cited.source.url
} | {edition.source.url for edition in iop.rulesets.criteria.EDITIONS}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("lang", ["sv", "en"])
class TestEveryPage:
    """Every page, in both languages."""

    def test_is_whole(self, name, lang):
        """It is well made, asks nothing of any place, and has its heads."""
        for is_page in (False, True):
            assert Page(PAGES[name](lang, page=is_page)).broken == {}

    def test_says_its_language(self, name, lang):
        """Both a page and a fragment say which language they are in."""
        whole, part = (Page(PAGES[name](lang, page=p)) for p in (True, False))

        assert whole.named("html") == [{"lang": lang}]
        assert part.tags[0] == ("div", {"class": "iop", "lang": lang})

    def test_says_the_same(self, name, lang):
        """A page says what the fragment says, under its title."""
        whole, part = (Page(PAGES[name](lang, page=p)) for p in (True, False))
        (title,) = (
            t for within, t in whole.texts if within[-1:] == ("title",)
        )

        assert part.text.split() == whole.text.split()[len(title.split()) :]

    def test_leads_to_rules_and_sources_alone(self, name, lang):
        """A link leads to the page of a rule, or to a source."""
        links = {
            said["href"] for said in Page(PAGES[name](lang)).named("a")
        } - SOURCES

        assert [] == [
            link
            for link in links
            if not re.fullmatch(
                rf"{RULES_AT}/{lang}/[a-z-]+\.html#[a-z]+\d+", link
            )
        ]


@pytest.mark.parametrize("name", PAGES)
def test_no_key(name):
    """No pointer, and no key that is not also a word, is shown in Swedish."""
    text = Page(PAGES[name]("sv")).text
    words = {*re.findall(r"[\w-]+", text)}

    assert {*re.findall(r"\w+_\w+|/[a-z]+/\d\S*", text)} == set()
    assert words & KEYS == set()


@pytest.mark.parametrize(
    "name",
    # An agreement quotes its sources, as they are written.
    [name for name in PAGES if not name.startswith("agreement_html")],
)
def test_sums_are_whole(name):
    """No sum that the library writes can be broken over two lines."""
    assert (
        re.findall(r"\d \d{3} kr\b|\d kr\b", Page(PAGES[name]("sv")).text)
        == []
    )


@pytest.mark.parametrize("name", PAGES)
def test_refuses_other_languages(name):
    """Only Swedish and English are written."""
    with pytest.raises(IllFormedError) as caught:
        PAGES[name]("de")

    assert caught.value.code == "lang.unknown"


@pytest.mark.parametrize("write", [review_html, to_do_html])
@pytest.mark.parametrize("name", REVIEWS)
def test_without_rules_at(write, name):
    """Without a base address, no code leads anywhere."""
    page = Page(write(REVIEWS[name]))

    assert {said["href"] for said in page.named("a")} <= SOURCES


def test_every_rule():
    """Each rule of the library has a page that is well made, in its anchor."""
    for _, rules in SETS:
        for rule in rules:
            page = Page(rule_html(rule, "sv", rules_at=RULES_AT))

            assert page.broken == {}
            assert page.named("section")[0] == {"id": rule.code.lower()}
