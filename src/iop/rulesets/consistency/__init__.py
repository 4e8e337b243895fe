# SPDX-License-Identifier: MIT
"""Whether an agreement hangs together: *inre överensstämmelse*.

References, sums, reports and dates within one agreement. No document asks for
these checks: they are the library's own sense, and each says so. A violation means
that the agreement contradicts itself, not that it breaks a provision.
"""

from .._collection import collected


__all__ = ["RULES"]

RULES = collected(__name__, __path__)
"""All rules of this set."""
