# SPDX-License-Identifier: MIT
"""Looking up a place in the text of an act: *lagtext*.

The texts are not in the repository. They are looked for beside it, and what is
held against them is skipped where they are not.
"""

import re
from pathlib import Path

import pytest


ACTS = Path(__file__).parents[3] / "shared" / "acts"
"""Where the texts of the acts lie, if they are at hand."""

NUMBER = r"[0-9]+(?: [a-z])?"
ORDINALS = ("första", "andra", "tredje", "fjärde", "femte", "sjätte")

_CHAPTER = re.compile(rf"({NUMBER}) kap\. (?=[A-ZÅÄÖ])")
_SECTION = re.compile(rf"({NUMBER}) § +(?=\S)")
_ITEM = re.compile(r"([0-9]+)\. ")
_LISTED = re.compile(r"(?:[0-9]+\.|[a-z]\)|[-–])\s")
_TRANSITION = re.compile(r"[0-9]{4}:[0-9]+")
_APPENDIX = re.compile(rf"Bilaga ({NUMBER})\b")
_LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")
_PLACE = re.compile(
    rf"(?:(?P<chapter>{NUMBER}) kap\.)? ?"
    rf"(?:(?P<sections>{NUMBER}(?:(?:–|, | och ){NUMBER})*) §§?)?"
    rf"(?: (?P<paragraph>{'|'.join(ORDINALS)}) stycket)?"
    rf"(?: (?P<item>[0-9]+))?"
)
_LAST_WORDS = re.compile(r"(?:Lag|Förordning) \(([0-9]{4}:[0-9]+)\)\.")


def text_of(reference, folder):
    """Read the act with a number; ``None`` if it is not in the folder."""
    number = reference.removeprefix("SFS ").replace(":", "_")
    path = folder / f"SFS_{number}.md"
    return path.read_text(encoding="utf-8") if path.exists() else None


def folder_or_skip(folder):
    """Return the folder of the acts, or skip the test and say why."""
    if not folder.is_dir():
        pytest.skip("the texts of the acts are not at hand, beside the clone")
    return folder


def plain(text):
    """Write a text on one line, without links and divided words."""
    whole = re.sub(r"(?<=[a-zåäö])-\n(?=[a-zåäö])", "", text)
    return " ".join(_LINK.sub(r"\1", whole).split())


def latest_amendment(text):
    """Return the latest amendment that an act names; ``None`` if none."""
    found = [
        tuple(map(int, number.split(":")))
        for number in _LAST_WORDS.findall(plain(text))
    ]
    return f"SFS {max(found)[0]}:{max(found)[1]}" if found else None


def _blocks(text):
    """Part a text where it has an empty line."""
    return [
        block.strip() for block in re.split(r"\n\s*\n", text) if block.strip()
    ]


def _is_heading(block):
    """Whether a block is a heading: it ends as no sentence does."""
    return not plain(block).endswith((".", ":", ",", ";", "och", "eller"))


def sections(text):
    """Part an act into its sections, by chapter and number.

    The chapter is ``None`` in an act without any; a section is a list of its
    blocks. Transitional provisions and appendices have places of their own.
    """
    body = text.split("## Författningstext", maxsplit=1)[-1]
    found, chapter, place = {}, None, None
    for block in _blocks(body):
        chapter, place, words = _opened(block, chapter, place)
        if words and place:
            found.setdefault(place, []).append(words)
    return {
        place: many if place[0] == "bilaga" else _without_headings(many)
        for place, many in found.items()
    }


def _opened(block, chapter, place):
    """Return the chapter, place and words of a block, after what came before."""
    if block.startswith("Övergångsbestämmelser"):
        return "transition", None, None
    if opening := _APPENDIX.match(block):
        return "bilaga", ("bilaga", opening[1]), block
    if chapter == "transition" and _TRANSITION.fullmatch(block):
        return chapter, (chapter, block), None
    if opening := _CHAPTER.match(block):
        return opening[1], (opening[1], None), block
    if chapter != "transition" and (opening := _SECTION.match(block)):
        return chapter, (chapter, opening[1]), block[opening.end() :]
    return chapter, place, block


def _without_headings(blocks):
    """Leave out the headings of what comes after."""
    while len(blocks) > 1 and _is_heading(blocks[-1]):
        blocks = blocks[:-1]
    return blocks


def paragraphs(blocks):
    """Join what is listed to the paragraph that it belongs to."""
    found = []
    for block in blocks:
        if found and _LISTED.match(block):
            found[-1].append(block)
        else:
            found.append([block])
    return found


def _numbers(written):
    """List the sections that are written: ``7–9``, ``2, 3 och 8``."""
    if "–" in written:
        first, last = map(int, written.split("–"))
        return [str(number) for number in range(first, last + 1)]
    return re.split(r", | och ", written)


def place(text, pinpoint):
    """Return what stands at a place in an act; ``None`` if there is none."""
    found = sections(text)
    if pinpoint.startswith("övergångsbestämmelserna till "):
        number, _, item = pinpoint.rpartition(" till ")[2].partition(", ")
        return _part(
            found.get(("transition", number)),
            None,
            item.removeprefix("punkt ") or None,
        )
    if pinpoint.startswith("bilaga "):
        return _part(found.get(("bilaga", pinpoint[7:])), None, None)
    parts = _PLACE.fullmatch(pinpoint)
    if parts["sections"] is None:
        return _part(found.get((parts["chapter"], None)), None, None)
    told = [
        _part(
            found.get((parts["chapter"], number)),
            parts["paragraph"],
            parts["item"],
        )
        for number in _numbers(parts["sections"])
    ]
    return None if None in told else " ".join(told)


def _part(blocks, ordinal, item):
    """Return a paragraph of a section, and an item of it, if it is there."""
    if blocks is None:
        return None
    if ordinal is not None:
        many = paragraphs(blocks)
        number = ORDINALS.index(ordinal)
        if number >= len(many):
            return None
        blocks = many[number]
    if item is not None:
        blocks = [
            block
            for block in blocks
            if (opening := _ITEM.match(block)) and opening[1] == item
        ]
        # Of two items with one number nobody knows which is meant.
        blocks = blocks if len(blocks) == 1 else []
    return plain("\n\n".join(blocks)) or None
