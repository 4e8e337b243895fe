# SPDX-License-Identifier: MIT
"""Laws of documents that are being written: *utkast*."""

import copy
from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from iop import (
    PlainFormError,
    Status,
    from_plain,
    read_draft,
    review,
    to_plain,
)
from iop.plain import trace
from iop.render import review_html, review_text, to_do_text
from iop.rulesets import FULL
from iop.values import split

from ..broken import broken_documents, mended
from ..noise import mutated_documents, plain_values


ON = date(2019, 3, 1)
DEFINITE = {Status.MET, Status.NOT_MET}


def faults_of(document):
    """Return the faults that a document is refused with, however many."""
    try:
        from_plain(document, most_faults=10**6)
    except PlainFormError as error:
        return [(fault.pointer, str(fault.error)) for fault in error.faults]
    return []


def tokens(pointer):
    """Return the tokens of a pointer, numbers as such."""
    return tuple(
        int(token) if token.isdecimal() else token for token in split(pointer)
    )


class TestRead:
    """What is read of any document."""

    @given(mutated_documents() | plain_values())
    def test_is_written_back_as_typed(self, document):
        """Nothing is lost, moved, or changed, and nothing is shared."""
        typed = copy.deepcopy(document)
        draft = read_draft(document)
        back = to_plain(draft)

        assert repr(typed) == repr(back) == repr(document)
        assert document is not back or not isinstance(back, dict | list)

    @example({"format": 2, "name": "127"})
    @example({"format": 2, "name": 127})
    @given(mutated_documents() | plain_values())
    def test_has_the_faults_of_the_document(self, document):
        """The faults are those that the document is refused with."""
        draft = read_draft(document)

        assert faults_of(document) == [
            (fault.pointer, str(fault.error)) for fault in draft.faults
        ]

    @given(mutated_documents())
    def test_is_an_agreement(self, document):
        """What can be read is an agreement that can be written and read."""
        agreement = read_draft(document).agreement

        assert agreement == from_plain(to_plain(agreement))

    @given(broken_documents())
    def test_without_faults_is_the_agreement(self, broken):
        """A document that is whole is read as it is without drafts."""
        draft, whole = read_draft(broken.whole), from_plain(broken.whole)

        assert whole == draft.agreement == draft.placed
        assert () == draft.faults == draft.unread
        assert review(whole, on=ON) == review(draft, on=ON)


class TestReview:
    """What is said of a draft."""

    @given(st.data())
    def test_mending_only_adds(self, data):
        """What is met, or is not, stays so whatever the rest turns out to be.

        Nothing is said of what could not be read.
        """
        broken = data.draw(broken_documents())
        draft = read_draft(broken.document)
        held = review(draft, on=ON, rules=FULL)
        unread = [tokens(one.pointer) for one in draft.unread]
        found = data.draw(mended(broken, unread))

        assert {} == {
            after.code: (before.status, after.status)
            for before, after in zip(
                held.outcomes,
                review(found, on=ON, rules=FULL).outcomes,
                strict=True,
            )
            if before.status in DEFINITE and before.status is not after.status
        }

    @given(broken_documents())
    def test_can_be_told(self, broken):
        """All that is said of a draft can be written, in both languages."""
        held = review(read_draft(broken.document), on=ON, rules=FULL)
        trace(held)
        said = "".join(
            write(held, lang)
            for lang in ("sv", "en")
            for write in (review_text, review_html, to_do_text)
        )

        assert "<unread>" not in said
