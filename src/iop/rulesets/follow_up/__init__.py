# SPDX-License-Identifier: MIT
"""Whether the work can be followed up: *uppföljning*.

How follow-up is tried is the library's own sense, and each rule says so. The
auditors of Stockholm found that both steering and follow-up of IOPs needed to
be developed. Of their report only the first page was read: what they asked for
in detail is not known, and so no rule here rests on it but one, on what an IOP
is expected to lead to.
"""

from .._collection import collected


__all__ = ["RULES"]

RULES = collected(__name__, __path__)
"""All rules of this set."""
