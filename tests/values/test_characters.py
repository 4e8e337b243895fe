# SPDX-License-Identifier: MIT
"""Promises of characters, and of the one form of texts: *tecken*."""

import pytest

from iop.values.characters import (
    hanging,
    in_plain_dashes,
    in_plain_spaces,
    is_hidden,
    is_seen,
    is_unwritable,
    isolated,
    normal,
    says_something,
)


FSI, PDI = "\u2068", "\u2069"

UNSEEN = (
    " \t\n\r\x0b\x0c\x1c\x85\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5"
    "\u180b\u180e\u2000\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a"
    "\u202e\u202f\u205f\u2060\u2061\u2065\u2066\u2069\u206a\u2800\u3000\u3164"
    "\ufe00\ufe0f\ufeff\uffa0\ufff0\ufffb\U0001d159\U0001d173\U000e0001"
    "\U000e0020\U000e0100\U000e0fff\x00\x7f\ud800\ufdd0\ufffe\U0010ffff"
)
"""Characters of every kind that leaves no mark of its own."""


class TestSeen:
    """What leaves a mark, and what leaves none."""

    @pytest.mark.parametrize("character", UNSEEN, ids=ascii)
    def test_unseen(self, character):
        """Spaces, controls, formats, fillers and no characters leave none."""
        assert not is_seen(character)
        assert (character != " ") is is_hidden(character)

    @pytest.mark.parametrize(
        "character", "aÅ5.-€½中ا٣\N{BALLOON}\ufffd\ue000\u0378", ids=ascii
    )
    def test_seen(self, character):
        """Letters, figures, marks, symbols and what is not known yet do."""
        assert is_seen(character)
        assert not is_hidden(character)

    def test_combining(self):
        """A mark is seen on a letter, and says nothing alone."""
        assert not is_seen("\u0301")
        assert not is_hidden("\u0301")

    @pytest.mark.parametrize(
        ("text", "says"),
        [
            ("a", True),
            (" \u200b.", True),
            ("", False),
            (UNSEEN, False),
            ("\u0301", False),
        ],
        ids=ascii,
    )
    def test_says_something(self, text, says):
        """One character that is seen is enough."""
        assert says is says_something(text)

    @pytest.mark.parametrize(
        "character",
        "\x00\x08\x0e\x1b\x1c\x1d\x1e\x1f\x7f\x80\x84\x86\x9f\ud800\udfff"
        "\ufdd0\ufdef\ufffe\uffff\U0001fffe\U0010ffff",
        ids=ascii,
    )
    def test_unwritable(self, character):
        """Controls, surrogates and no characters stand in no text."""
        assert is_unwritable(character)

    @pytest.mark.parametrize(
        "character",
        "a \t\n\x0b\x0c\r\x85\xa0\u200b\u2028\ufdcf\ufdf0\ufffd\ufeff\ue000",
        ids=ascii,
    )
    def test_writable(self, character):
        """Line breaks, tabs, and what is only hidden may."""
        assert not is_unwritable(character)


class TestNormal:
    """Texts that look alike have one form."""

    @pytest.mark.parametrize(
        ("text", "kept"),
        [
            ("Farsta", "Farsta"),
            ("Å", "Å"),
            ("A\N{COMBINING RING ABOVE}", "Å"),
            ("\N{ANGSTROM SIGN}", "Å"),
            ("e\N{COMBINING ACUTE ACCENT}", "é"),
            ("a\xa0b", "a\xa0b"),
            ("a\r\nb\rc\u2028", "a\r\nb\rc\u2028"),
            ("a\tb\u200dc", "a\tb\u200dc"),
            # No more than that: what looks otherwise stays otherwise.
            ("ﬁ²", "ﬁ²"),
        ],
        ids=ascii,
    )
    def test_one_form(self, text, kept):
        """Letters are whole."""
        assert kept == normal(text) == normal(kept)

    @pytest.mark.parametrize(
        ("text", "kept"),
        [
            ("1\xa02\u20023\u20074\u20095\u202f6\u30007", "1 2 3 4 5 6 7"),
            ("a\tb", "a b"),
            ("a  b\n\u200b", "a  b\n\u200b"),
        ],
        ids=ascii,
    )
    def test_spaces(self, text, kept):
        """Spaces of all kinds are plain, and none is more."""
        assert kept == in_plain_spaces(text)

    @pytest.mark.parametrize(
        ("text", "kept"),
        [
            ("1-2", "1-2"),
            ("1‐2‑3‒4–5—6―7−8", "1-2-3-4-5-6-7-8"),
            ("1\xad2\u20433\ufe584\ufe635\uff0d6", "1-2-3-4-5-6"),
            ("å+_~", "å+_~"),
        ],
        ids=ascii,
    )
    def test_dashes(self, text, kept):
        """Dashes, hyphens and minus signs of all kinds are hyphens."""
        assert kept == in_plain_dashes(text)


class TestIsolated:
    """Text turns nothing but itself."""

    @pytest.mark.parametrize(
        "text",
        ["", "Farsta", "Ångsjö 5", "a\nå", f"a {FSI}مرحبا{PDI} b"],
        ids=ascii,
    )
    def test_leaves(self, text):
        """What turns nothing comes back as it is."""
        assert text == isolated(text)

    @pytest.mark.parametrize(
        ("text", "written"),
        [
            ("مرحبا", f"{FSI}مرحبا{PDI}"),
            ("שלום 5", f"{FSI}שלום 5{PDI}"),
            ("a\u202eb", f"{FSI}a\u202eb{PDI}"),
            ("\u200ea", f"{FSI}\u200ea{PDI}"),
            ("\u200fa", f"{FSI}\u200fa{PDI}"),
            ("a\u202c", f"{FSI}a\u202c{PDI}"),
            # Each line by itself, since a line break ends what is open.
            ("å\nمر\r\nb", f"å\n{FSI}مر{PDI}\r\nb"),
            ("م\u2028م", f"{FSI}م{PDI}\u2028{FSI}م{PDI}"),
            # What is left open is closed, and what closes too much left out.
            ("a\u2067b", f"a\u2067b{PDI}"),
            ("a\u2066\u2067b", f"a\u2066\u2067b{PDI}{PDI}"),
            ("å\u2069\u202eb", f"{FSI}å\u202eb{PDI}"),
            (f"{FSI}م{PDI}{PDI}", f"{FSI}م{PDI}"),
        ],
        ids=ascii,
    )
    def test_isolates(self, text, written):
        """What turns is closed in; once is enough."""
        assert written == isolated(text) == isolated(written)


class TestHanging:
    """Lines after the first are indented."""

    @pytest.mark.parametrize(
        ("line", "written"),
        [
            ("a", "a"),
            ("", ""),
            ("a\nb", "a\n    b"),
            ("  a\nb\n\n  c \n", "  a\n      b\n      c"),
            ("\nb", "\n    b"),
            (
                "a\r\nb\nc\rd\x0be\x0cf\x85g\u2028h\u2029i",
                "a\n    b\n    c\n    d\n    e\n    f\n    g\n    h\n    i",
            ),
        ],
    )
    def test_hangs(self, line, written):
        """By four more than the first, blank lines left out."""
        assert written == hanging(line)
