# SPDX-License-Identifier: MIT
"""Texts of several lines on one: *på en rad*."""

import re


__all__ = ["on_one_line"]

_SPACES = re.compile("[^\\S\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+")
"""What a line may be broken at: a sum is kept together."""


def on_one_line(text: str) -> str:
    """Write a text on one line, with one space where there were several.

    >>> on_one_line(" ett\\n\\n  två\\u2028tre ")
    'ett två tre'
    >>> on_one_line("850\\N{NO-BREAK SPACE}000")
    '850\\xa0000'
    """
    return _SPACES.sub(" ", text).strip()
