# SPDX-License-Identifier: MIT
"""Tests of how a page looks (*utseende*): it can be read, in light and dark."""

import re

import pytest

from iop.render._style import STYLE


GROUNDS = {"light": "#ffffff", "dark": "#1e1e1e"}
"""What browsers paint `Canvas` as; of the dark ones the lightest."""

LEAST = 4.5
"""What WCAG 2.2 asks of text at level AA (1.4.3)."""

PAIRS = re.findall(r"([^{};]+)\{[^}]*?\bcolor: light-dark\(([^)]+)\)", STYLE)
"""What has a colour of its own, and both colours of each."""


def brightness(colour):
    """Return the relative luminance of a colour, by WCAG."""
    digits = colour.strip().removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """Return the contrast ratio of two colours, by WCAG."""
    low, high = sorted(map(brightness, (one, other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000", "#fff", 21), ("#fff", "#fff", 1), ("#777777", "#fff", 4.48)],
)
def test_contrast(one, other, ratio):
    """The ratio is that which WCAG gives."""
    assert (
        round(contrast(one, other), 2)
        == ratio
        == round(contrast(other, one), 2)
    )


def test_all_kinds():
    """Links, and every kind of a mark, have colours of their own."""
    names = {name for names, _ in PAIRS for name in re.findall(r"\w+", names)}

    assert names - {"iop"} == {
        *("a", "error", "met", "note", "open", "quiet", "warning"),
    }


@pytest.mark.parametrize(("name", "colours"), PAIRS)
def test_can_be_read(name, colours):
    """Each colour stands out from the ground, in light and in dark."""
    for ground, colour in zip(GROUNDS, colours.split(","), strict=True):
        assert contrast(colour, GROUNDS[ground]) >= LEAST, (name, ground)


def test_asks_for_nothing():
    """The style sheet fetches nothing, and cannot end the element it is in."""
    assert not re.findall(r"url|@import|@font-face|<", STYLE)
