# SPDX-License-Identifier: MIT
"""Whether the facts go against what was judged: *motsägelser*.

The library does not judge a criterion. But where somebody has judged that it
is met, and what the agreement states goes against that, the two cannot both
stand, and a person should look again. The code ends in the number of the
criterion. No document asks for these checks: they are the library's own sense.

Some criteria have no such rule, since no stated fact speaks for itself against
them: C3, C4, C8, C12, C13, C14 and C15.
"""

from . import (
    duration,
    efforts,
    market,
    parties,
    reasons,
    steering,
)


__all__ = ["RULES"]

RULES = (
    parties.RULES
    | market.RULES
    | efforts.RULES
    | duration.RULES
    | steering.RULES
    | reasons.RULES
)
"""All rules of this set."""
