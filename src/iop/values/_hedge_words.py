# SPDX-License-Identifier: MIT
"""Words around a sum or a number, and numbers in words: *förbehåll i ord*.

Each word is read in one way only. What can be read in two ways is in no table
here, and is refused by whoever reads.
"""

import re
from collections.abc import Iterable

from .hedges import Hedge


__all__ = [
    "AFTER",
    "BEFORE",
    "LETTERS",
    "in_figures",
    "phrases",
]

# fmt: off
BEFORE: dict[str, Hedge] = {
    **dict.fromkeys(("ca", "ca.", "c:a", "cirka", "circa", "omkring", "kring", "runt", "ungefär", "ungefärligen", "uppskattningsvis", "i storleksordningen"), Hedge.ABOUT),
    **dict.fromkeys(("drygt", "strax över", "något över", "lite över"), Hedge.JUST_OVER),
    **dict.fromkeys(("knappt", "närmare", "nästan", "uppemot", "inemot", "strax under", "något under", "lite under"), Hedge.JUST_UNDER),
    **dict.fromkeys(("minst", "lägst", "åtminstone", "som lägst", "som minst", "minimum", "inte mindre än", "ej mindre än", "inte färre än", "ej färre än"), Hedge.AT_LEAST),
    **dict.fromkeys(("högst", "upp till", "maximalt", "max", "max.", "maximum", "som högst", "som mest", "inte mer än", "ej mer än", "inte fler än", "ej fler än", "inte över", "ej över"), Hedge.AT_MOST),
    **dict.fromkeys(("mer än", "mera än", "fler än", "över", "överstigande"), Hedge.MORE_THAN),
    **dict.fromkeys(("mindre än", "färre än", "under", "understigande"), Hedge.LESS_THAN),
    "mellan": Hedge.BETWEEN,
}
"""What stands before a number, in small letters."""

AFTER: dict[str, Hedge] = {
    **dict.fromkeys(("som lägst", "som minst", "eller mer", "eller mera", "eller fler", "och uppåt"), Hedge.AT_LEAST),
    **dict.fromkeys(("som högst", "som mest", "maximalt", "eller mindre", "eller färre"), Hedge.AT_MOST),
}
"""What stands after a number, in small letters."""

_SMALL = (
    "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio",
    "tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
)
_TENS = ("tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio")
# fmt: on

_WORDS: dict[str, str] = {
    "ett": "1",
    **{word: str(n) for n, word in enumerate(_SMALL)},
    **{
        f"{ten}{one}": str(10 * n + m)
        for n, ten in enumerate(_TENS, start=2)
        for m, one in enumerate(("", *_SMALL[1:10]))
    },
    **{f"{ten}ett": str(10 * n + 1) for n, ten in enumerate(_TENS, start=2)},
}
"""Numbers in words, from none to ninety-nine."""

LETTERS = r"[^\W\d_]+"
"""A word of letters, as a pattern."""

_AND_A_HALF = re.compile(
    rf"(?<!\S)({'|'.join(map(re.escape, _WORDS))}|[0-9]+) och en halv(?!\S)"
)
_PARTS = {"en halv": "0,5", "en kvarts": "0,25", "tre kvarts": "0,75"}
_PART = re.compile(rf"(?<!\S)({'|'.join(_PARTS)})(?!\S)")
_HUNDREDS = re.compile(
    rf"(?<!\S)({'|'.join(_SMALL[2:10])}|ett)?hundra(tusen)?(?!\S)"
)
_WORD = re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, _WORDS))})(?!\S)")


def phrases(known: Iterable[str]) -> str:
    """Make a pattern of *known* phrases, the longest first.

    >>> phrases(["per år", "år"])
    'per\\\\ år|år'
    """
    return "|".join(map(re.escape, sorted(known, key=len, reverse=True)))


def in_figures(text: str) -> str:
    """Return *text*, in small letters, with its number words in figures.

    >>> in_figures("en kvarts miljon"), in_figures("två och en halv miljoner")
    ('0,25 miljon', '2,5 miljoner')
    >>> in_figures("trehundratusen kr")
    '300000 kr'
    """
    halved = _AND_A_HALF.sub(
        lambda found: f"{_WORDS.get(found[1], found[1])},5", text
    )
    parted = _PART.sub(lambda found: _PARTS[found[1]], halved)
    whole = _HUNDREDS.sub(_hundreds, parted)
    return _WORD.sub(lambda found: _WORDS[found[0]], whole)


def _hundreds(found: re.Match[str]) -> str:
    """Write hundreds, or hundreds of thousands, in figures."""
    times = _WORDS[found[1] or "ett"]
    return f"{times}00{'000' if found[2] else ''}"
