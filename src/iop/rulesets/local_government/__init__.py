# SPDX-License-Identifier: MIT
"""What the Local Government Act asks: *kommunallagen*.

Few of its sections concern an agreement, and most of those do so only where a
person has judged something: that a municipal matter is handed over, that a
decision may be delegated, that support goes to a business. Where nobody has
raised the question the rule does not apply. The act of 1991 that it replaced
was not read, so no rule reaches back before 2018.
"""

from .._collection import collected


__all__ = ["RULES"]

RULES = collected(__name__, __path__)
"""All rules of this set."""
