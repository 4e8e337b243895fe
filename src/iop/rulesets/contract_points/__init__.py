# SPDX-License-Identifier: MIT
"""What other cities want an agreement to take up: *avtalspunkter*.

Borås has a list of points that an agreement must take up, and Malmö a list of
questions that the parties should agree on. Both are practice under the city's
own name: neither is Stockholm's, whose own list was not seen. Of Uddevalla no
list of points was seen, and so there is none here.

Only the headings of the lists are known, so a rule asks no more than that the
point is taken up. What is not stated cannot be told: the whole agreement may
not have been entered. What is stated to be none is not met. Somebody who has
the whole agreement can also judge a point, in a `Judgement` with a reason,
under the name of the rule as its criterion.

They are asked of whatever agreement they are held against, also in another
city: no profile but the whole catalogue holds them, so who picks them wants to
know what Borås or Malmö would say.
"""

from ...rules import RuleSet
from .._collection import collected


__all__ = ["BORAS", "MALMO", "RULES"]

RULES = collected(__name__, __path__)
"""All rules of this set."""

BORAS = RuleSet(rule for rule in RULES if rule.code.startswith("BOP"))
"""The points that Borås makes obligatory (*obligatoriska punkter*)."""

MALMO = RuleSet(rule for rule in RULES if rule.code.startswith("MOP"))
"""The questions that Malmö lets the parties agree on (*frågor*)."""
