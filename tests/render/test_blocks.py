# SPDX-License-Identifier: MIT
"""Tests of blocks as HTML (*webbsida*)."""

import pytest

from iop.render._blocks import (
    Facts,
    Fold,
    Items,
    Link,
    Mark,
    Paragraph,
    Section,
    Table,
    without_empty,
)
from iop.render._html import fragment, whole_page
from iop.render._style import STYLE

from ..pages import Page


def inner(*blocks):
    """Write blocks as the lines between the title and the end of a page."""
    return fragment(Section("T", blocks), "sv").splitlines()[2:-2]


class TestFragment:
    """HTML to put into a page."""

    def test_all(self):
        """It has its language, and begins with a heading of the second rank."""
        written = fragment(Section("Rubrik", (Paragraph("Text."),)), "sv")

        assert (
            written
            == """\
<div class="iop" lang="sv"><section>
<h2>Rubrik</h2>
<p>Text.</p>
</section>
</div>
"""
        )

    def test_sections(self):
        """What lies in a section is one rank below; the sixth is the last."""
        nested = Section("6", ())
        for number in range(5, 0, -1):
            nested = Section(str(number), (nested,), anchor=f"s{number}")
        written = fragment(nested, "en", level=3)

        assert [
            line for line in written.splitlines() if line.startswith("<h")
        ] == [
            "<h3>1</h3>",
            "<h4>2</h4>",
            "<h5>3</h5>",
            "<h6>4</h6>",
            "<h6>5</h6>",
            "<h6>6</h6>",
        ]
        assert '<section id="s1">' in written

    @pytest.mark.parametrize(
        ("words", "html"),
        [
            ("<b> & \"'", "&lt;b&gt; &amp; &quot;&#x27;"),
            ("en\ntvå\u2028tre", "en<br>två<br>tre"),
            (["en", "\n", "två"], "en<br>två"),
            (["en", "\ntvå"], "en<br>två"),
            ("", ""),
            (
                Link("<här>", 'https://example.org/?a=1&b="'),
                '<a href="https://example.org/?a=1&amp;b=&quot;">&lt;här&gt;</a>',
            ),
            (Mark("sent", "error"), '<span class="error">sent</span>'),
            ("\u202eom", "\u2068\u202eom\u2069"),
        ],
    )
    def test_words(self, words, html):
        """Words are escaped, turn nothing around them, and keep their lines."""
        assert inner(Paragraph(words)) == [f"<p>{html}</p>"]

    def test_kind(self):
        """A paragraph can be marked as a whole."""
        assert inner(Paragraph("x", "quiet")) == ['<p class="quiet">x</p>']

    def test_items(self):
        """Items are words or blocks; a list can be numbered from any number."""
        items = ("en", (Paragraph("två"), Items(("tre",))), ("f", "yra"))

        assert inner(Items(items, is_ordered=True, start=4)) == [
            '<ol start="4">',
            "<li>en</li>",
            "<li><p>två</p>",
            "<ul>",
            "<li>tre</li>",
            "</ul>",
            "</li>",
            "<li>fyra</li>",
            "</ol>",
        ]

    def test_facts(self):
        """What is called what."""
        assert inner(Facts((("Namn", "Öppna dörrar"),))) == [
            "<dl>",
            "<dt>Namn</dt><dd>Öppna dörrar</dd>",
            "</dl>",
        ]

    def test_table(self):
        """A table has a caption, and its rows and columns have their heads."""
        table = Table("<År>", ("Summa", "2018"), (("Utbetalt", "1"),), {1})

        assert (
            "\n".join(inner(table))
            == """\
<section class="wide" tabindex="0" aria-label="&lt;År&gt;">
<table>
<caption>&lt;År&gt;</caption>
<thead>
<tr><th scope="col">Summa</th><th scope="col" class="number">2018</th></tr>
</thead>
<tbody>
<tr><th scope="row">Utbetalt</th><td class="number">1</td></tr>
</tbody>
</table>
</section>"""
        )

    def test_fold(self):
        """What is folded needs no script to be unfolded."""
        assert inner(Fold("Mer", (Paragraph("x"),))) == [
            "<details>",
            "<summary>Mer</summary>",
            "<p>x</p>",
            "</details>",
        ]


def test_page():
    """A whole page has all that it needs in itself."""
    written = whole_page(Section("A & B", ()), "en")

    assert (
        written
        == f"""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A &amp; B</title>
<style>
{STYLE}</style>
</head>
<body>
<main class="iop"><section>
<h1>A &amp; B</h1>
</section>
</main>
</body>
</html>
"""
    )
    assert Page(written).broken == {}


def test_without_empty():
    """A column that says nothing goes; the first stays, whatever it says."""
    table = Table("T", ("a", "b", "c"), (("", "", "1"), ("", "", "")), {2})

    assert without_empty(table) == Table(
        "T", ("a", "c"), (("", "1"), ("", "")), {1}
    )


@pytest.mark.parametrize(
    ("html", "broken"),
    [
        ("<p>", {"unbalanced": [("open", "p")]}),
        (
            "<p><b></p>",
            {"unbalanced": [((1, 6), "p"), ("open", "p"), ("open", "b")]},
        ),
        (
            '<img src="x">',
            {
                "unbalanced": [("open", "img")],
                "from elsewhere": [{"src": "x"}, "img"],
            },
        ),
        ('<p id="a"></p><p id="a"></p>', {"ids": ["a"]}),
        ("<table></table>", {"captions": 1}),
        ("<th></th>", {"scopes": [{}]}),
        ("<h1></h1><h3></h3>", {"levels": [(1, 3)]}),
    ],
)
def test_what_is_broken(html, broken):
    """The reader of pages sees what is wrong with one."""
    assert Page(html).broken == broken
