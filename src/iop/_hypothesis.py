# SPDX-License-Identifier: MIT
"""What Hypothesis is told when it is imported: *anmälan*.

Where the library is installed Hypothesis calls `register`, and then knows how
the library's values are drawn. The strategies themselves are fetched when
something is drawn, so that to be installed costs little.
"""

import importlib
from typing import TYPE_CHECKING, Any

import attrs


if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


__all__ = ["register"]

_ROOMS = (
    "values",
    "law",
    "agreement",
    "ledger",
    "followup",
    "rules",
    "render",
    "rulesets",
    "plain",
)
"""The rooms whose classes are drawn; of enums Hypothesis knows by itself."""


def register() -> None:
    """Let ``st.from_type`` draw the values of the library (*anmäla*).

    What hangs together, such as an agreement, is drawn by its own strategy;
    what comes of a review or a follow-up, as it comes; rules and figures, as
    there are; any other class by its annotations.

    Hypothesis calls this by itself where the library is installed; with
    ``HYPOTHESIS_NO_PLUGINS`` set it does not.

    >>> from hypothesis import given
    >>> from hypothesis import strategies as st
    >>> from iop.agreement import Judgement
    >>> register()
    >>> @given(st.from_type(Judgement))
    ... def test_has_a_reason(judgement):
    ...     assert judgement.reason
    >>> test_has_a_reason()
    """
    from hypothesis import strategies as st

    for room in _ROOMS:
        opened = importlib.import_module(f".{room}", __package__)
        for name in opened.__all__:
            kind = getattr(opened, name)
            if isinstance(kind, type) and attrs.has(kind):
                st.register_type_strategy(kind, _drawn)


def _drawn(kind: type) -> "SearchStrategy[Any]":
    """Fetch the strategy of a class when it is first asked for."""
    from .strategies._by_type import values_of

    return values_of(kind)
