# SPDX-License-Identifier: MIT
"""How failures are worded: *ordval*."""

import difflib
from collections.abc import Iterable

from ..rules import Finding, Outcome, Status


__all__ = ["came", "listed", "nearest", "placed"]


def came(outcome: Outcome) -> str:
    """Describe in short what came of a rule, and where or why."""
    said = outcome.status.text.en
    if outcome.status is Status.NOT_MET:
        return f"{said} at {placed(one.pointer for one in outcome.findings)}"
    grounds = [
        reason.fill("en").removesuffix(".") for reason in outcome.reasons
    ]
    if outcome.known_in_part:
        grounds.insert(0, f"known in part: {placed(outcome.known_in_part)}")
    if outcome.unreadable:
        grounds.insert(0, f"cannot be read: {placed(outcome.unreadable)}")
    if outcome.not_stated:
        grounds.insert(0, f"not stated: {placed(outcome.not_stated)}")
    return f"{said} ({'; '.join(grounds)})" if grounds else said


def placed(pointers: Iterable[str]) -> str:
    """List places by their pointers, the whole agreement as ``""``."""
    return ", ".join(pointer or '""' for pointer in dict.fromkeys(pointers))


def listed(findings: Iterable[Finding]) -> list[str]:
    """List findings, a line each: code, place and sentence."""
    return [
        f"  {finding.code} {placed([finding.pointer])}: "
        f"{finding.message('en')}"
        for finding in findings
    ]


def nearest(code: str, known: Iterable[str]) -> str:
    """Return the known code that may have been meant, if one is near."""
    near = difflib.get_close_matches(code, known, n=1)
    return f"; perhaps {near[0]} was meant" if near else ""
