# SPDX-License-Identifier: MIT
"""Whether the parties are what they are said to be: *organisationer*.

Numbers against legal forms, who may sign, and the statutory definition of an
idea-based organisation. A number is a sign and no proof, and whether statutes
meet the definition is for a person to judge, not for a library.
"""

from .._collection import collected


__all__ = ["RULES"]

RULES = collected(__name__, __path__)
"""All rules of this set."""
