# SPDX-License-Identifier: MIT
"""What cannot be broken alone: *regler som följer av varandra*."""

from ..rulesets import criteria


__all__ = ["entailed"]

_ASKED = {
    rule.code: rule.code[3:]
    for edition in criteria.EDITIONS
    for rule in edition.rules
}

_BY_LOGIC: dict[str, frozenset[str]] = {
    # What speaks against the judgement is itself a sign of a purchase.
    "JUD005": frozenset({"PRO007"}),
    "JUD007": frozenset({"PRO004"}),
    "JUD015": frozenset({"PRO004", "PRO101"}),
    # A form that goes against the judgement is not that of an IOP.
    "JUD004": frozenset({"CON501"}),
    # Who has no follow-up at all has neither evaluator nor follow-up to
    # contract for.
    "JUD010": frozenset({"BOP005", "FUP004"}),
    "KLG002": frozenset({"BOP005", "FUP004"}),
    # Unused money that is kept is asked of by its own rule as well.
    "JUD017": frozenset({"FUP009"}),
    # Where no organisation is a party, one side is missing.
    "JUD016": frozenset({"CON104"}),
}


def entailed(code: str) -> frozenset[str]:
    """List the rules that are broken when the one with *code* is.

    A criterion is answered once: judged not to be met, it is not met in any
    of the lists that ask for it. Other pairs are listed by hand, each with its
    reason.

    >>> sorted(entailed("JUD010"))
    ['BOP005', 'FUP004']
    >>> entailed("CON301")
    frozenset()
    """
    criterion = _ASKED.get(code)
    same = {
        other
        for other, asked in _ASKED.items()
        if asked == criterion and other != code
    }
    return _BY_LOGIC.get(code, frozenset()) | same
