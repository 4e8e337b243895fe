# SPDX-License-Identifier: MIT
"""What was agreed, paid, used and is to be repaid: *ekonomisk avstämning*.

All sums are exact, to the öre. What the agreement does not tell is ``None``
and not zero. Whose money it was, where an entry does not say, is told only
where there is but one it can be.
"""

from .settling import settle
from .values import Delivery, Row, Settlement


__all__ = ["Delivery", "Row", "Settlement", "settle"]
