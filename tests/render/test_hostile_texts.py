# SPDX-License-Identifier: MIT
"""No text of an agreement can be taken for what is written around it.

Every text that an agreement or a ledger has is put to be something else: a
heading after a line break, or letters that turn the line. And every text that
says nothing is refused, wherever it stands.
"""

from datetime import date

import attrs
import pytest

from iop.examples import (
    complete,
    flawed,
    trygghet_127_continued,
    trygghet_127_ledger,
    umbrella,
)
from iop.followup import follow_up
from iop.ledger import NoticeGiven
from iop.render import (
    agreement_html,
    agreement_text,
    changes_html,
    changes_text,
    compare_editions,
    comparison_html,
    follow_up_html,
    follow_up_text,
    review_html,
    review_text,
    settlement_html,
    to_do_html,
    value_text,
)
from iop.render.explanations import explanation
from iop.rulesets import FULL, review, review_follow_up
from iop.values import find
from iop.values.characters import isolated
from iop.values.errors import IllFormedError
from iop.values.pointers import replace

from ..pages import Page
from ..values.test_characters import UNSEEN


SCRIPT = (
    "</td></title><script src=//x>alert('x')</script><p onclick=\"x\">&lt;"
)
MARKDOWN = "[x](javascript:x) **x** `x` | x |\n# x\n---\n<!-- "
LONG = "<" * 10_000
FORGED = "rad\n\nFORGED\n======\u2028GJORT\u202e"
TURNED = "\u202e\u0645\u0631"
ON = date(2024, 6, 1)


def texts_of(value):
    """Return the places of all texts in a value, and what stands there."""
    return [
        (place, text)
        for place, _, text in find(value, lambda _: True)
        if type(text) is str
    ]


def with_text(value, place, text):
    """Put a text in a place; ``None`` if it cannot stand there."""
    try:
        return replace(value, place, text)
    except IllFormedError:
        return None


def hostile(value, *given):
    """Put each text of a value to be several lines, or at least to turn."""
    for place, _ in texts_of(value):
        for text in given or (FORGED, TURNED):
            changed = with_text(value, place, text)
            if changed is not None:
                value = changed
                break
    return value


AGREEMENTS = {
    make.__name__: hostile(make())
    for make in (complete, flawed, trygghet_127_continued)
}


def assert_whole(text):
    """Assert that each line turns itself alone, and no heading is forged."""
    lines = text.split("\n")

    assert lines == [isolated(line) for line in lines]
    assert not {"FORGED", "======", "GJORT\u202e"} & {*lines}
    assert not {*"\u2028\u2029\x85\v\f\r"} & {*text}


class TestSeen:
    """A text that says nothing is refused in every place there is."""

    @pytest.mark.parametrize(
        "value", [complete(), trygghet_127_ledger()], ids=["agreement", "led"]
    )
    @pytest.mark.parametrize("text", [" ", "\u200b\ufeff", "\u0301", UNSEEN])
    def test_refused(self, value, text):
        """No place holds it, alone or together with others of its kind."""
        texts = texts_of(value)

        assert texts
        assert [] == [
            place
            for place, _ in texts
            if with_text(value, place, text) is not None
        ]


def test_texts_are_put():
    """The hostile texts do stand there: none of the trials is empty."""
    for agreement in AGREEMENTS.values():
        assert {FORGED, TURNED} <= {text for _, text in texts_of(agreement)}


@pytest.mark.parametrize("lang", ["sv", "en"])
class TestRendered:
    """Whatever is rendered, is rendered whole."""

    @pytest.mark.parametrize("name", AGREEMENTS)
    def test_review(self, lang, name):
        """An agreement, a review of it, and each outcome explained."""
        held = review(AGREEMENTS[name], on=ON, rules=FULL)

        assert_whole(agreement_text(AGREEMENTS[name], lang))
        assert_whole(review_text(held, lang))
        for outcome in held.outcomes:
            assert_whole(explanation(outcome, lang))

    def test_follow_up(self, lang):
        """A follow-up, and the review of it."""
        agreement = AGREEMENTS["trygghet_127_continued"]
        ledger = hostile(trygghet_127_ledger())
        given = NoticeGiven(
            key="uppsagd", on=date(2018, 12, 1), party="kfum", note=FORGED
        )
        more = attrs.evolve(ledger, entries=(*ledger.entries, given))
        for on in (date(2018, 6, 1), date(2019, 6, 1)):
            followed = follow_up(agreement, more, on=on)

            assert_whole(follow_up_text(followed, lang))
            assert_whole(review_text(review_follow_up(followed), lang))

    def test_changes(self, lang):
        """What was changed in an agreement."""
        for name, before in (("complete", complete()), ("flawed", flawed())):
            assert_whole(changes_text(before, AGREEMENTS[name], lang))
            assert_whole(changes_text(AGREEMENTS[name], before, lang))


ELEMENTS = {
    *("html", "head", "meta", "title", "style", "body", "main", "section"),
    *("h1", "h2", "h3", "h4", "h5", "p", "br", "span", "a", "ul", "ol", "li"),
    *("div", "table", "caption", "thead", "tbody", "tr", "th", "td"),
    *("dl", "dt", "dd", "details", "summary"),
}
"""All the elements that a page has."""

SAID = {
    *("lang", "charset", "name", "content", "class", "id", "href", "start"),
    *("tabindex", "aria-label", "scope"),
}
"""All that is said of the elements of a page."""


def assert_page_whole(html):
    """Assert that nothing in a page is more than text, and turns itself alone."""
    page = Page(html)

    assert page.broken == {}
    assert {tag for tag, _ in page.tags} <= ELEMENTS
    assert {name for _, said in page.tags for name in said} <= SAID
    assert [] == [
        text
        for _, text in page.texts
        if any(line != isolated(line) for line in text.splitlines())
    ]


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize(
    "text",
    [SCRIPT, MARKDOWN, LONG, FORGED],
    ids=["script", "markdown", "long", "lines"],
)
class TestPages:
    """Whatever is written as HTML, is text and nothing else."""

    @pytest.mark.parametrize("make", [complete, flawed, umbrella])
    def test_agreement(self, make, text, lang):
        """All it says, a review, what to do, changes and others' lists."""
        # The smallest holds the longest text in each of its fields; in all the
        # fields of the others it would take long to read.
        text = text if make is umbrella else text[:1_000]
        agreement = hostile(make(), text, TURNED)
        held = review(agreement, on=ON, rules=FULL)
        pages = [
            agreement_html(agreement, lang, page=True),
            review_html(held, lang, page=True),
            to_do_html(held, lang, page=True),
            changes_html(make(), agreement, lang, page=True),
            changes_html(agreement, make(), lang, page=True),
            comparison_html(
                compare_editions(agreement, on=ON), lang, page=True
            ),
        ]

        for page in pages:
            assert_page_whole(page)
        if text == SCRIPT:
            assert "&lt;script src=//x&gt;" in pages[3]

    def test_follow_up(self, text, lang):
        """A follow-up, and its sums."""
        agreement = hostile(trygghet_127_continued(), text, TURNED)
        ledger = hostile(trygghet_127_ledger(), text, TURNED)
        followed = follow_up(agreement, ledger, on=date(2018, 9, 1))
        sums = followed.settlement

        assert_page_whole(follow_up_html(followed, lang, page=True))
        assert_page_whole(
            settlement_html(sums, lang, page=True, agreement=agreement)
        )

    def test_value(self, text, lang):
        """What stands in a place is one line, whatever it is."""
        agreement = hostile(complete(), text, TURNED)
        inner = [value for _, _, value in find(agreement, lambda _: True)]
        outer = [
            getattr(agreement, field.name)
            for field in attrs.fields(type(agreement))
        ]
        for value, within in (
            *((one, None) for one in inner),
            *((one, agreement) for one in outer),
        ):
            said = value_text(value, lang, agreement=within)

            assert [said] == said.splitlines()
            assert isolated(said) == said
