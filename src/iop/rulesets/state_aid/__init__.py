# SPDX-License-Identifier: MIT
"""Whether the money keeps within de minimis aid: *stöd av mindre betydelse*.

These rules have something to say only where the recipient acts as an
undertaking, which a person must state. The Swedish acts were read, and
authorities' pages; the regulations of the EU were not. So they give warnings,
and no verdict: the money may be no aid at all, or be given on other grounds.

What is counted is what public parties give in money, as it is agreed. All that
an agreement of several years gives counts at once, when the right to it is
given; what an extension would add does not, until it is decided. Of a joint
agreement each organisation has what its annex agreement gives it. Premises and
working time are not counted, nor aid of another kind. A single undertaking
(*ett enda företag*) is taken to be one organisation.
"""

from .._collection import collected
from .earlier_aid import FoundAid, earlier_aid


__all__ = ["RULES", "FoundAid", "earlier_aid"]

RULES = collected(__name__, __path__)
"""All rules of this set."""
