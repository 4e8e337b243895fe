# SPDX-License-Identifier: MIT
"""Show what to do next of 127-trygghet: as text, and as a picture of a terminal.

It is the list that ``docs/examples/trygghet_127.py`` prints.
"""

from datetime import date
from html import escape

import iop


ON = date(2018, 6, 1)
LINES = 20
"""How many lines of the list the picture shows."""
COLUMN, LINE, EDGE, BAR = 8.4, 20, 20, 34


def text() -> str:
    """Write the list in Swedish."""
    review = iop.review(iop.examples.trygghet_127(), on=ON)
    return iop.render.to_do_text(review, "sv")


def block() -> str:
    """Write the list as a block of a page."""
    return f"```text\n{text()}```"


def picture() -> str:
    """Draw the beginning of the list as SVG."""
    lines = [*text().splitlines()[:LINES], "…"]
    width = 2 * EDGE + 80 * COLUMN
    height = BAR + len(lines) * LINE + EDGE
    written = [
        _line(line, BAR + LINE * number)
        for number, line in enumerate(lines, 1)
    ]
    dots = [
        f'<circle cx="{EDGE + 18 * number}" cy="18" r="5" fill="{colour}"/>'
        for number, colour in enumerate(("#d66", "#db5", "#6b6"))
    ]
    return "\n".join(
        [
            (
                '<svg xmlns="http://www.w3.org/2000/svg" '
                f'viewBox="0 0 {width:g} {height}" role="img" lang="sv" '
                'font-family="monospace" font-size="14" fill="#dde3ea">'
            ),
            "<title>Att göra i 127-trygghet, som det visas i en terminal</title>",
            f"<desc>{escape(' '.join(' '.join(lines).split()))}</desc>",
            f'<rect width="{width:g}" height="{height}" rx="8" fill="#1c232b"/>',
            *dots,
            *filter(None, written),
            "</svg>\n",
        ]
    )


def _line(line: str, y: int) -> str:
    """Write a line; each stretch between wide gaps keeps its column."""
    if not line.strip():
        return ""
    colour = ' fill="#8fd0ff" font-weight="bold"' if _is_heading(line) else ""
    return (
        f'<text x="{EDGE}" y="{y}" xml:space="preserve" '
        f'textLength="{len(line) * COLUMN:g}" lengthAdjust="spacing"'
        f"{colour}>{escape(line)}</text>"
    )


def _is_heading(line: str) -> bool:
    return line[:4].isupper() and line[0].isalpha()
