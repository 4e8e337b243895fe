# SPDX-License-Identifier: MIT
"""Whether the money keeps within de minimis aid: *stöd av mindre betydelse*.

These rules have something to say only where the recipient acts as an
undertaking, which a person must state. What they rest on was seen in other
documents or is not verified, so they give warnings and notes, and no verdict:
the money may be no aid at all, or be given on other grounds.

What is counted is what public parties give in money, as it is agreed. Premises
and working time are not counted, nor aid of another kind, nor what an extension
would add. A single undertaking (*ett enda företag*) is taken to be one
organisation.
"""

from .._collection import collected


__all__ = ["RULES"]

RULES = collected(__name__, __path__)
"""All rules of this set."""
