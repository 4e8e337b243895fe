# SPDX-License-Identifier: MIT
"""Pages read as a browser reads them, to be held against what they promise."""

from html.parser import HTMLParser
from itertools import pairwise


VOID = {"br", "meta"}
"""The elements that have no end."""


class Page(HTMLParser):
    """A page taken apart.

    Attributes:
        faults: What is not closed, or closed and not open, with its line.
        tags: All elements, with what each is said to be.
        texts: All text, each piece with the elements it stands in.
        tables: The rows of each table, by its caption.
    """

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.faults, self.tags, self.texts, self._open = [], [], [], []
        self.tables = {}
        self.feed(html)
        self.close()
        self.faults += [("open", tag) for tag in self._open]

    def handle_starttag(self, tag, attrs):
        """Open an element."""
        self.tags.append((tag, dict(attrs)))
        if tag == "caption":
            self.tables[""] = []
        elif tag == "tr":
            next(reversed(self.tables.values())).append(())
        elif tag in {"th", "td"} and self.tables:
            self._write("", is_new=True)
        elif tag == "br" and {"th", "td"} & {*self._open}:
            self._write("\n")
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        """Close an element, which must be the last that was opened."""
        if self._open and self._open[-1] == tag:
            self._open.pop()
        else:
            self.faults.append((self.getpos(), tag))

    def handle_data(self, data):
        """Keep a text."""
        self.texts.append((tuple(self._open), data))
        if "caption" in self._open:
            self.tables[data] = self.tables.pop("")
        elif {"th", "td"} & {*self._open}:
            self._write(data)

    def _write(self, text, *, is_new=False):
        """Put a text to the last cell, or in one of its own."""
        rows = next(reversed(self.tables.values()))
        *cells, last = (*rows[-1], "") if is_new else rows[-1]
        rows[-1] = (*cells, f"{last}{text}".replace("\N{NO-BREAK SPACE}", " "))

    def named(self, *tags):
        """Return what the elements of these names are said to be."""
        return [said for tag, said in self.tags if tag in tags]

    @property
    def text(self):
        """All that a person reads."""
        return "".join(
            text for within, text in self.texts if "style" not in within
        )

    @property
    def broken(self):
        """What a page promises and this one does not keep."""
        names = [tag for tag, _ in self.tags]
        ids = [said["id"] for _, said in self.tags if "id" in said]
        asked = [
            said
            for _, said in self.tags
            if said.keys() & {"src", "srcset", "style", "onclick", "action"}
        ]
        return {
            name: found
            for name, found in {
                "unbalanced": self.faults,
                "from elsewhere": asked
                + [n for n in names if n in {"script", "link", "img"}],
                "ids": sorted({one for one in ids if ids.count(one) > 1}),
                "captions": names.count("table") - names.count("caption"),
                "scopes": [
                    one for one in self.named("th") if "scope" not in one
                ],
                "levels": self._skipped(),
            }.items()
            if found
        }

    def _skipped(self):
        """Return the headings that lie deeper than one below the one before."""
        levels = [
            int(tag[1])
            for tag, _ in self.tags
            if tag[0] == "h" and tag[1:].isdecimal()
        ]
        return [
            (one, other) for one, other in pairwise(levels) if other > one + 1
        ]
