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
)
from iop.followup import follow_up
from iop.ledger import NoticeGiven
from iop.render import changes_text, follow_up_text, review_text
from iop.render.explanations import explanation
from iop.rulesets import FULL, review, review_follow_up
from iop.values import find
from iop.values.characters import isolated
from iop.values.errors import IllFormedError
from iop.values.pointers import replace

from ..values.test_characters import UNSEEN


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


def hostile(value):
    """Put each text of a value to be several lines, or at least to turn."""
    for place, _ in texts_of(value):
        for text in (FORGED, TURNED):
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
        """A review, and each outcome explained."""
        held = review(AGREEMENTS[name], on=ON, rules=FULL)

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
