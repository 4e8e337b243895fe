# SPDX-License-Identifier: MIT
"""Laws of values out of a short list: *val*."""

import pytest

import iop.plain  # noqa: F401 - opens all rooms with choices
from iop.values.choices import Choice
from iop.values.formats import written


LANGS = ("sv", "en")

CHOICES = sorted(
    (
        cls
        for cls in Choice.__subclasses__()
        if cls.__module__.startswith("iop")
    ),
    key=lambda cls: cls.__name__,
)
"""The short lists of the library."""


@pytest.mark.parametrize("cls", CHOICES, ids=lambda cls: cls.__name__)
class TestChoices:
    """Every short list of the library has plain slugs, and words for them."""

    def test_are_found_by_slug(self, cls):
        """Each member is what its slug says."""
        for member in cls:
            assert member is cls(str(member))

    def test_slugs_are_plain(self, cls):
        """A slug is the name of its member, in small letters and hyphens."""
        for member in cls:
            assert member.name.lower().replace("_", "-") == member.value

    def test_words_are_told_apart(self, cls):
        """No two members have the same word, in either language."""
        for lang in LANGS:
            words = [written(member, lang) for member in cls]

            assert len(words) == len(set(words))
