# SPDX-License-Identifier: MIT
"""Numbers of persons, which no message shows: *personnummer*.

A number that names a person is ten digits of which the first six are a day of
birth (*personnummer*), or such a day plus 60 (*samordningsnummer*); twelve with
the century. A message may stand in a log, so it shows two of them at most.
"""

import functools
import re
import unicodedata


__all__ = ["masked"]

_LEFT = 2
"""How many digits are left of such a number: the last ones."""

_LONGEST = 1_000
"""How much of a text is looked at, and returned; messages cut far before."""

# The text is read as its outline, a sign for each character: digits of any
# script as 0-9; n and * for what stands in for a digit; - for dashes and plus;
# a comma; a for any other letter; and a space for all else, seen or not.
_STAND_INS = {"x": "n", "X": "n", "n": "n", "N": "n"} | dict.fromkeys(
    "*#?_\u2022", "*"
)
_BETWEEN = r"(?:[ *-]|,(?! ))*"
"""What may stand between two digits of a number: no letter, nor the comma of
a list."""
_DAY = _BETWEEN.join(
    (
        "[0-9]",
        "[0-9]",
        f"(?:0{_BETWEEN}[1-9]|1{_BETWEEN}[0-2])",
        f"(?:[06]{_BETWEEN}[1-9]|[1278]{_BETWEEN}[0-9]|[39]{_BETWEEN}[01])",
    )
)
"""Year, month and day, the day as it is or plus 60."""
_HIDDEN_TAIL = r"[ *-]*(?:[n*]{2,}|[an][0-9]{3,4}(?![0-9]))"
"""What stands in for the last digits: ``-XXXX``, ``-****``, ``T123``."""
_PERSON = re.compile(
    rf"{_DAY}(?:(?:{_BETWEEN}[0-9n*]){{4}}|{_HIDDEN_TAIL}"
    r"|[ *]*-[ *]*[0-9]{1,3}(?![0-9]))"
)
_RUN = re.compile(rf"[0-9](?:{_BETWEEN}[0-9])*(?:{_HIDDEN_TAIL})?")
"""Digits with no letter between them, and what stands in for the last."""

_ONE_DAY = (
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(?: [0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?)?"
)
_PLAIN = re.compile(
    # A day with or without a time, or two or more.
    rf"{_ONE_DAY}(?:[ /\u2013-]{{1,3}}{_ONE_DAY})*"
    # A sum with two decimals, below 10^9.
    r"|(?:[0-9]{1,3}(?:[ \xa0][0-9]{3}){1,2}|[0-9]{1,9})[.,][0-9]{2}"
    # An organisation's number, whose third digit is at least 2.
    r"|(?:16)?[0-9]{2}[2-9][0-9]{3}-?[0-9]{4}"
)
"""What is no person's number, though digits of it may read as one."""


def masked(text: str) -> str:
    """Return *text* with stars for digits of what may be a person's number.

    Wherever ten digits in a row, of any script and with anything but letters
    between them, begin with a day of birth, the last two are left of all the
    digits there. So too where something stands in for the last four, or some
    of them lack. Days, sums below 10^9 with two decimals, and the numbers of
    organisations are left. No more than 1 000 characters are returned.

    >>> masked("850101-1234"), masked("Anna, 700804-XXXX")
    ('******-**34', 'Anna, ****04-XXXX')
    >>> masked("802000-0009, 850 000 kr, dnr 171-85/2017, 2019-02-28")
    '802000-0009, 850 000 kr, dnr 171-85/2017, 2019-02-28'
    """
    text = text[:_LONGEST]
    outline = "".join(map(_sign, text))
    kept, end = [], 0
    for run in _RUN.finditer(outline):
        written = text[run.start() : run.end()]
        if _PERSON.search(run[0]) and _PLAIN.fullmatch(written) is None:
            kept += [text[end : run.start()], _starred(written)]
            end = run.end()
    return "".join(kept) + text[end:]


@functools.cache
def _sign(character: str) -> str:
    """Return the sign of a character in the outline of a text."""
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    if character in _STAND_INS:
        return _STAND_INS[character]
    if character in "+\u2212" or unicodedata.category(character) == "Pd":
        return "-"
    if character == ",":
        return ","
    return "a" if character.isalnum() else " "


def _starred(digits: str) -> str:
    """Hide all but the last digits."""
    last = sum(map(str.isdigit, digits)) - _LEFT
    kept = []
    for c in digits:
        last -= c.isdigit()
        kept.append("*" if c.isdigit() and last >= 0 else c)
    return "".join(kept)
