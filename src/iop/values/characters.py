# SPDX-License-Identifier: MIT
"""Characters of texts, and the one form that they are kept in: *tecken*.

Text that looks alike is to be equal, and text that nobody can see is none. All
that is told here is told of Unicode's own properties, and of nothing else.
"""

import functools
import re
import unicodedata


__all__ = [
    "hanging",
    "has_line_breaks",
    "in_plain_dashes",
    "in_plain_spaces",
    "is_hidden",
    "is_seen",
    "is_unwritable",
    "isolated",
    "normal",
    "says_something",
]

_UNSEEN = frozenset("\u115f\u1160\u2800\u3164\uffa0\U0001d159")
"""Letters and symbols that leave no mark: fillers, and the empty Braille cell.

Unicode has no category of its own for them."""

_IGNORED = (
    range(0x034F, 0x0350),
    range(0x17B4, 0x17B6),
    range(0x180B, 0x1810),
    range(0x2065, 0x2066),
    range(0xFE00, 0xFE10),
    range(0xFFF0, 0xFFF9),
    range(0xE0000, 0xE1000),
)
"""What Unicode says is to be ignored when it is shown, and has a category that
does not say so (``Default_Ignorable_Code_Point``)."""

_MARKS = "LNPS"
"""What can be seen, by the first letter of its category: letters, numbers,
punctuation and symbols; and what this Unicode does not know (``Co``, ``Cn``)."""

_BREAKS = re.compile("(\r\n|[\n\v\f\r\x85\u2028\u2029])")
"""The line breaks (*radbrytningar*) that texts are pasted with."""

_FIRST_STRONG, _POP = "\u2068", "\u2069"
_ISOLATES = frozenset("\u2066\u2067\u2068")
_LEFT_TO_RIGHT_MARK = "\u200e"
_TURNING = frozenset(("R", "AL", "AN", "RLE", "RLO", "LRE", "LRO", "PDF"))
"""Classes of characters that turn what stands beside them."""


def normal(text: str) -> str:
    r"""Return *text* in its one form, Unicode's NFC.

    >>> normal("A\u030angsjo\u0308")
    'Ångsjö'
    """
    return unicodedata.normalize("NFC", text)


def has_line_breaks(text: str) -> bool:
    r"""Whether *text* breaks into lines, in any of the ways there are.

    >>> has_line_breaks("a b"), has_line_breaks("a\u2028b")
    (False, True)
    """
    return not text.isprintable() and _BREAKS.search(text) is not None


def in_plain_spaces(text: str) -> str:
    r"""Return *text* with spaces of all kinds, and tabs, as plain spaces.

    >>> in_plain_spaces("850\u00a0000")
    '850 000'
    """
    if text.isprintable():
        return text
    return "".join(
        " " if c == "\t" or unicodedata.category(c) == "Zs" else c
        for c in text
    )


def in_plain_dashes(text: str) -> str:
    r"""Return *text* with dashes and minus signs of all kinds as hyphens.

    >>> in_plain_dashes("802000\u20130009")
    '802000-0009'
    """
    if text.isascii():
        return text
    return "".join(
        "-"
        if unicodedata.category(c) == "Pd" or c in "\u00ad\u2043\u2212"
        else c
        for c in text
    )


@functools.cache
def is_seen(character: str) -> bool:
    r"""Whether *character* leaves a mark of its own.

    >>> is_seen("å"), is_seen(" "), is_seen("\u200b"), is_seen("\u3164")
    (True, False, False, False)
    """
    category = unicodedata.category(character)
    return (
        (category[0] in _MARKS or category in ("Co", "Cn"))
        and character not in _UNSEEN
        and not _is_ignored(character)
        and not is_unwritable(character)
    )


@functools.cache
def is_hidden(character: str) -> bool:
    r"""Whether *character* stands in a text without being seen there.

    A plain space is no such thing, nor is a mark on the letter before it.

    >>> is_hidden("å"), is_hidden(" "), is_hidden("\u200b")
    (False, False, True)
    """
    if character == " " or is_seen(character):
        return False
    return unicodedata.category(character)[0] != "M" or _is_ignored(character)


def _is_ignored(character: str) -> bool:
    return any(ord(character) in places for places in _IGNORED)


def says_something(text: str) -> bool:
    r"""Whether there is something to be seen in *text*.

    >>> says_something("a"), says_something("\ufeff \u00ad")
    (True, False)
    """
    return any(map(is_seen, text))


@functools.cache
def is_unwritable(character: str) -> bool:
    r"""Whether *character* cannot stand in any text.

    So it is with controls other than tab and line breaks, halves of surrogate
    pairs, and the places that Unicode has set aside for no character.

    >>> is_unwritable("\n"), is_unwritable("\x00"), is_unwritable("\ufffe")
    (False, True, True)
    """
    code = ord(character)
    return (
        (
            unicodedata.category(character) in ("Cc", "Cs")
            and character != "\t"
            and _BREAKS.fullmatch(character) is None
        )
        or 0xFDD0 <= code <= 0xFDEF  # noqa: PLR2004 - no characters
        or code & 0xFFFE == 0xFFFE  # noqa: PLR2004 - the last two of a plane
    )


def isolated(text: str) -> str:
    r"""Return *text* so that it turns nothing but itself when it is written.

    A line with letters that run from right to left, or with marks that turn
    what follows, is put between U+2068 and U+2069, and what it leaves open is
    closed. Any other text comes back as it is.

    >>> isolated("Farsta")
    'Farsta'
    >>> ascii(isolated("\u202eatsraF"))
    "'\\u2068\\u202eatsraF\\u2069'"
    """
    if text.isascii():
        return text
    # What breaks the lines is split off, and kept.
    return "".join(map(_isolated, _BREAKS.split(text)))


def _isolated(line: str) -> str:
    """Isolate one line, if something in it stands in no isolate."""
    depth, turns = 0, False
    kept = []
    for c in line:
        if c == _POP:
            if not depth:
                continue
            depth -= 1
        elif c in _ISOLATES:
            depth += 1
        elif not depth:
            turns = turns or _is_turning(c)
        kept.append(c)
    closed = "".join(kept) + _POP * depth
    return f"{_FIRST_STRONG}{closed}{_POP}" if turns else closed


@functools.cache
def _is_turning(character: str) -> bool:
    return (
        character == _LEFT_TO_RIGHT_MARK
        or unicodedata.bidirectional(character) in _TURNING
    )


def hanging(line: str) -> str:
    r"""Indent what follows the first line of *line*, which may be several.

    So text of several lines cannot be taken for what is written around it.

    >>> hanging("  Plats: här\n\noch där")
    '  Plats: här\n      och där'
    """
    first, *rest = _BREAKS.split(line)[::2]
    indent = " " * (len(first) - len(first.lstrip(" ")) + 4)
    return "\n".join(
        [first, *(f"{indent}{one.strip()}" for one in rest if one.strip())]
    )
