# SPDX-License-Identifier: MIT
"""How a violation can be mended: *åtgärder*."""

from ..values import Change, Fix, FixKind, Text


__all__ = ["mechanical", "suggested"]


def mechanical(sv: str, en: str, *changes: Change) -> Fix:
    """Offer what no reasonable person could do otherwise: *räknas ut*."""
    return Fix(title=Text(sv, en), kind=FixKind.MECHANICAL, changes=changes)


def suggested(sv: str, en: str, *changes: Change) -> Fix:
    """Offer changes that a person must choose: *förslag*."""
    return Fix(title=Text(sv, en), kind=FixKind.SUGGESTED, changes=changes)
