# SPDX-License-Identifier: MIT
"""The pages that are made from the library are up to date (*regelsidor*)."""

import re
import runpy
from pathlib import Path

import pytest

from iop.law import Provenance
from iop.rules import Status
from iop.rulesets import SETS


DOCS = Path(__file__).parents[1] / "docs"
PAGES = runpy.run_path(str(DOCS / "generate.py"))["PAGES"]
RULES = DOCS / "reference" / "rules"
OTHER = {"sv": "en", "en": "sv"}


@pytest.mark.parametrize(
    "path", PAGES, ids=lambda path: str(path.relative_to(DOCS))
)
def test_is_not_stale(path):
    """A page says what the library says; run docs/generate.py to renew it."""
    assert path.read_text(encoding="utf-8") == PAGES[path]()


def test_pages_of_rules_are_all_made():
    """No page is left of a set that has gone, or is called otherwise."""
    assert set(RULES.rglob("*.md")) == {
        path for path in PAGES if path.is_relative_to(RULES)
    }


@pytest.mark.parametrize("lang", OTHER)
@pytest.mark.parametrize(
    ("title", "rules"), SETS, ids=[title.en for title, _ in SETS]
)
def test_a_rule_has_its_place(title, rules, lang):
    """A rule is found by its set and its code, in either language.

    That is the address to which an outcome links, and it stays.
    """
    page = RULES / lang / f"{title.en.lower().replace(' ', '-')}.md"

    places = re.findall(r'<span id="(.*?)">', page.read_text(encoding="utf-8"))

    assert places == [rule.code.lower() for rule in rules]


@pytest.mark.parametrize("lang", OTHER)
def test_a_page_of_rules_is_in_one_language(lang):
    """What a rule says in one language stands on no page of the other."""
    told = "\n".join(
        path.read_text(encoding="utf-8") for path in (RULES / lang).glob("*")
    )
    foreign = [
        text.fill(OTHER[lang])
        for _, rules in SETS
        for rule in rules
        for text in (rule.demand, rule.advice)
    ]

    assert [text for text in foreign if text in told] == []


def test_the_officers_page_tells_every_outcome_and_provenance():
    """Each word for an outcome, or for how well a source is known, is told."""
    page = (DOCS / "handlaggare.md").read_text(encoding="utf-8")
    words = re.findall(r"^\| ([^|]*) \|", page, flags=re.MULTILINE)
    told = {
        *(status.text.sv for status in Status),
        *(provenance.text.sv for provenance in Provenance),
    }

    assert told <= set(words)


def test_the_first_example_fits_a_small_screen():
    """The example of the front page is 40 characters wide at most."""
    readme = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    example = readme.partition("```python\n")[2].partition("```")[0]

    assert [line for line in example.splitlines() if len(line) > 40] == []
