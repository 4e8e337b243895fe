# SPDX-License-Identifier: MIT
"""Laws of changes as text: *utskrift*."""

from hypothesis import given
from hypothesis import strategies as st

from iop.render import changes_text
from iop.render.labels import label
from iop.values.changes import diff

from ..noise import agreements


class TestChangesText:
    """The changes between any two agreements can be read."""

    @given(agreements(), agreements(), st.sampled_from(["sv", "en"]))
    def test_each_is_told(self, before, after, lang):
        """Each change has a line that names its place."""
        lines = changes_text(before, after, lang).splitlines()

        assert [] == [
            change.pointer
            for change in diff(before, after)
            if f"{label(change.pointer, lang)} ({change.pointer})" not in lines
        ]

    @given(agreements(), agreements())
    def test_both_languages(self, before, after):
        """Both languages say as much, line by line."""
        sv, en = (
            changes_text(before, after, lang).splitlines()
            for lang in ("sv", "en")
        )

        assert len(sv) == len(en)

    @given(agreements())
    def test_nothing(self, agreement):
        """Between an agreement and itself nothing is told as changed."""
        assert "Ingenting är ändrat.\n" in changes_text(agreement, agreement)
