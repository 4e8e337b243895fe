# SPDX-License-Identifier: MIT
"""How a violation can be mended: *åtgärder*."""

from ..values import Change, Fix, FixKind, Text


__all__ = ["mechanical", "suggested"]


def mechanical(sv: str, en: str, change: Change) -> Fix:
    """Offer a change that arithmetic settles: *räknas ut*."""
    return Fix(title=Text(sv, en), kind=FixKind.MECHANICAL, changes=(change,))


def suggested(sv: str, en: str, change: Change) -> Fix:
    """Offer a change that a person must choose: *förslag*."""
    return Fix(title=Text(sv, en), kind=FixKind.SUGGESTED, changes=(change,))
