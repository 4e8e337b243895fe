# SPDX-License-Identifier: MIT
"""What a part of an agreement is called by those who wrote it: *namn*.

A pointer is for programs, and so is a key. A person reads *KFUM JKS
Stockholm*, *Redovisning 2 (slutredovisning)* and *Ekonomi › Kostnader*.
"""

from ..agreement import Agreement
from ..values import Lang, as_lang
from ._rows import titled


__all__ = ["title_of"]


def title_of(place: str, agreement: Agreement, lang: Lang = "sv") -> str:
    """Call the *place* by what those who wrote the agreement call it: *namn*.

    A part of a list has its number and what tells it apart, and no key; a
    party has its name. What people wrote is cut where it is long, on one
    line, and turns nothing around it.

    Args:
        place: JSON Pointer into the agreement, or behind ``circumstances:``
            or ``follow-up:``.
        agreement: The agreement.
        lang: The language.

    Raises:
        PointerError: If *place* is no JSON Pointer.
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from iop.examples import trygghet_127
    >>> agreement = trygghet_127()
    >>> title_of("/reporting/reports/3", agreement)
    'Redovisning 4 (slutredovisning)'
    >>> title_of("/parties/1/number", agreement)
    'KFUM JKS Stockholm › Organisationsnummer'
    >>> title_of("/budget/costs", agreement, "en")
    'Budget › Costs'
    """
    return titled(place, agreement, as_lang(lang))
