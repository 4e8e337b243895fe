# SPDX-License-Identifier: MIT
"""Assertions for the tests of others: *kontroller*.

A city that writes a rule of its own tests it here: that a review finds what it
should and nothing else, that the rule is all that a good rule must be and
agrees with what somebody else would say, and that agreements survive their
plain form. Each function returns nothing, or
raises `AssertionError` with a message that says it all, whatever runs the
tests. Hypothesis must be installed (extra ``testing``).
"""

from ._conformance import assert_rule_conforms
from ._oracles import assert_rule_agrees
from ._reviews import assert_finds, assert_silent
from ._round_trips import assert_round_trips


__all__ = [
    "assert_finds",
    "assert_round_trips",
    "assert_rule_agrees",
    "assert_rule_conforms",
    "assert_silent",
]
