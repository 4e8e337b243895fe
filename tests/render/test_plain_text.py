# SPDX-License-Identifier: MIT
"""Promises of blocks as plain text: *utskrift*."""

from iop.render._blocks import (
    Facts,
    Fold,
    Items,
    Link,
    Mark,
    Paragraph,
    Section,
    Table,
)
from iop.render._plain_text import plain_text


def told(*blocks):
    """Write blocks under a title, and return what stands under it."""
    title, *lines = plain_text(Section("Rubrik", blocks)).splitlines()

    assert title == "Rubrik"
    return lines


class TestPlainText:
    """`plain_text` writes every kind of block."""

    def test_paragraph(self):
        """Each line by itself; what follows the first hangs under it."""
        said = told(Paragraph("rad\n\nFORGED\u2028" + "ord " * 30))

        assert said == [
            "rad",
            "  FORGED",
            "  " + " ".join(["ord"] * 19),
            "  " + " ".join(["ord"] * 11),
        ]

    def test_words(self):
        """A link has its address, unless it leads to the same page."""
        words = (
            "Se ",
            Link("lagen", "https://example.org/"),
            ", ",
            Link("ovan", "#ovan"),
            Mark(" (fel)", "error"),
        )

        assert told(Paragraph(words)) == [
            "Se lagen (https://example.org/), ovan (fel)"
        ]

    def test_items(self):
        """Items are numbered or not, and hold words or blocks."""
        inner = (Paragraph("ett"), Facts((("Namn", "två"),)))

        assert told(
            Items(("a", "b")), Items(("c", inner), is_ordered=True, start=9)
        ) == ["• a", "• b", "9. c", "10. ett", "    Namn: två"]

    def test_facts(self):
        """A name stands before its words, and above its blocks."""
        blocks = (Paragraph("ett"), Items(("två",)))

        assert told(
            Facts((("A", "b"), ("C", blocks), ("D", (Items(("e",)),))))
        ) == ["A: b", "C: ett", "  • två", "D:", "  • e"]

    def test_table(self):
        """A row is one item; a cell that is empty is left out."""
        rows = (("1", "x", ""), ("2", "", Mark("y", "quiet")))

        assert told(
            Table("Delar", ("Del", "X", "Y"), rows),
            Table("Fler", ("Del",), (("1",),), note="Inget mer."),
        ) == [
            "Delar:",
            "  • Del 1. X: x",
            "  • Del 2. Y: y",
            "Fler:",
            "  • Del 1.",
            "  Inget mer.",
        ]

    def test_sections(self):
        """Sections have a line between them, unless they are of one line."""
        short, long = (Paragraph("ja"),), (Items(("a",)),)

        assert told(
            Section("Ett", short),
            Section("Två", short),
            Section("Tre", (Section("Inre", long),)),
            Fold("Mer", long),
        ) == [
            *("", "ETT: ja", "TVÅ: ja", "", "TRE", "  Inre", "    • a"),
            *("Mer", "  • a"),
        ]

    def test_deep(self):
        """However deep a line stands, there is room for some words on it."""
        block = Paragraph("ord " * 10)
        for _ in range(40):
            block = Items(((block,),))

        assert all(len(line.strip("• ")) > 20 for line in told(block)[:-1])
