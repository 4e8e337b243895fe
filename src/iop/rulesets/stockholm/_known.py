# SPDX-License-Identifier: MIT
"""The criteria that are known by name: *kända kriterier*."""

import functools


__all__ = ["known_keys"]


@functools.cache
def known_keys() -> frozenset[str]:
    """List the keys of the lists' criteria, and the names that rules judge by.

    >>> "C6" in known_keys(), "long-term-relation" in known_keys()
    (True, True)
    >>> "abc" in known_keys()
    False
    """
    # The sets below import each other through the profiles.
    from .. import contract_points, stockholm
    from ..criteria import CRITERIA
    from ..profiles import GENERAL

    named = GENERAL | stockholm.RULES | contract_points.RULES
    return frozenset(criterion.key for criterion in CRITERIA) | {
        rule.name for rule in named if "/judgements" in rule.reads
    }
