# SPDX-License-Identifier: MIT
"""Whether the work can be followed up: *uppföljning*.

The city auditors found that both steering and follow-up of IOPs needed to be
developed. Of their report only the first page was read: what they asked for in
detail is not known, and is not made up here. How follow-up is tried is the
library's own sense, and each rule says so.
"""

from .._collection import collected


__all__ = ["RULES"]

RULES = collected(__name__, __path__)
"""All rules of this set."""
