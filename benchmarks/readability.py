# SPDX-License-Identifier: MIT
"""Measure how hard the Swedish texts of the rules are to read: *läsbarhet*.

LIX is the words of a sentence, on average, and the share of words of more than
six letters, in per cent: below 40 is easy, above 50 is official Swedish, above
60 is hard. What fills a text counts as one short word. Of a few words LIX says
nothing: a fault of two words has 100 if one of them is long. Those texts are in
the figure for their kind, but are not put among the worst, nor held against the
limit. With a limit, the program ends with 1 if a text is harder than that.
"""

import argparse
import re
import sys

import attrs

from iop import rulesets


KINDS = ("demand", "advice", "finding", "fault", "tells")
"""The texts of a rule that an officer reads."""

FEW = 10
"""Of fewer words than these LIX says nothing."""

LONG = 6
"""Words of more letters are long."""

_WORD = re.compile(r"\w+(?:[-–:]\w+)*")
_SENTENCE = re.compile(r"[.!?:]+(?=\s|$)")
_ABBREVIATION = re.compile(r"\bref\.")
_FIELD = re.compile(r"\{\w+\}")


@attrs.frozen
class Counts:
    """What LIX is worked out from: words, long words and sentences."""

    words: int = 0
    long: int = 0
    sentences: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.words + other.words,
            self.long + other.long,
            self.sentences + other.sentences,
        )

    @property
    def lix(self) -> int:
        """Return the figure, in whole numbers as it is told."""
        if not self.words:
            return 0
        length = self.words / self.sentences
        return round(length + 100 * self.long / self.words)


def counted(text: str) -> Counts:
    """Count the words and the sentences of a text."""
    plain = _ABBREVIATION.sub("ref", _FIELD.sub("x", text))
    words = _WORD.findall(plain)
    sentences = [part for part in _SENTENCE.split(plain) if _WORD.search(part)]
    return Counts(
        words=len(words),
        long=sum(len(word) > LONG for word in words),
        sentences=len(sentences),
    )


def texts() -> list[tuple[str, str, str]]:
    """List each text: the code of its rule, its kind, and what it says."""
    return [
        (rule.code, kind, text.sv)
        for rule in rulesets.catalogue()
        for kind in KINDS
        if (text := getattr(rule, kind)) is not None
    ]


def report(found: list[tuple[str, str, str]], worst: int) -> int:
    """Print LIX by kind, and the texts that are worst; return the highest."""
    hard = sorted(
        (one for one in found if counted(one[2]).words >= FEW),
        key=lambda one: -counted(one[2]).lix,
    )
    print(f"{'kind':10}{'texts':>7}{'LIX':>6}{'highest':>9}")
    for name in (*KINDS, "all"):
        own = [
            counted(text) for _, kind, text in found if name in (kind, "all")
        ]
        overall = sum(own, Counts())
        highest = next(
            (counted(text).lix for _, kind, text in hard if name == kind),
            counted(hard[0][2]).lix,
        )
        print(f"{name:10}{len(own):7}{overall.lix:6}{highest:9}")
    for code, kind, text in hard[:worst]:
        print(f"\n{counted(text).lix} {code} {kind}\n  {text}")
    return counted(hard[0][2]).lix


def main() -> int:
    """Measure, and hold the highest against the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--worst", type=int, default=10)
    parser.add_argument("--limit", type=int)
    asked = parser.parse_args()
    highest = report(texts(), asked.worst)
    return int(asked.limit is not None and highest > asked.limit)


if __name__ == "__main__":
    sys.exit(main())
