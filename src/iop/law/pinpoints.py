# SPDX-License-Identifier: MIT
"""How a place in an act is written: *lagrum*.

There is one form for each kind of place, so that a place can be looked up in
the text of the act: ``5 kap. 13 § andra stycket``.
"""

import re


__all__ = ["is_place_in_act", "is_place_in_regulation"]

_NUMBER = r"[1-9][0-9]*(?: [a-z])?"
_SECTIONS = (
    rf"(?:{_NUMBER} §|{_NUMBER}–{_NUMBER} §§"
    rf"|{_NUMBER}(?:, {_NUMBER})* och {_NUMBER} §§)"
)
_PARAGRAPH = r" (?:första|andra|tredje|fjärde|femte|sjätte) stycket"
_IN_ACT = re.compile(
    rf"(?:{_NUMBER} kap\. )?{_SECTIONS}(?:{_PARAGRAPH})?(?: {_NUMBER})?"
    rf"|{_NUMBER} kap\."
    rf"|bilaga {_NUMBER}"
    r"|övergångsbestämmelserna till [0-9]{4}:[0-9]+(?:, punkt [0-9]+)?"
)
_IN_REGULATION = re.compile(r"artikel [1-9][0-9]*(?:\.[1-9][0-9]*)?")


def is_place_in_act(text: str) -> bool:
    """Return whether *text* names a place in a Swedish act, in its one form.

    A chapter has ``kap.``, a section ``§``, a paragraph its ordinal and the
    word *stycket*, an item its number last. Several sections have ``§§``. The
    appendices and the transitional provisions are places as well.

    >>> is_place_in_act("19 a kap. 2 §")
    True
    >>> is_place_in_act("21 kap. 7–11 §§")
    True
    >>> is_place_in_act("6 kap. 38 § 1")
    True
    >>> is_place_in_act("övergångsbestämmelserna till 2021:1110, punkt 1")
    True
    >>> is_place_in_act("19 a:2")
    False
    """
    return _IN_ACT.fullmatch(text) is not None


def is_place_in_regulation(text: str) -> bool:
    """Return whether *text* names a place in a regulation of the EU.

    >>> is_place_in_regulation("artikel 3.7")
    True
    >>> is_place_in_regulation("art. 3(7)")
    False
    """
    return _IN_REGULATION.fullmatch(text) is not None
