# SPDX-License-Identifier: MIT
"""Whether a municipal matter is handed over: *överlämnande*.

That is for a person to judge. It is the judgement that makes the sections on
private providers apply, and not anything that the library sees.
"""

from collections.abc import Iterator

from ...rules import NotApplicable, Observation
from ...values import Text
from .._judgements import JudgementList, differing, is_for


__all__ = ["HANDED_OVER", "not_handed_over"]

HANDED_OVER = "municipal-matter-handed-over"
"""The criterion under which a person judges; it is the name of a rule."""

_NOT_JUDGED = NotApplicable(
    Text(
        "Ingen har bedömt, med skäl, att avtalet lämnar över skötseln av en "
        "kommunal angelägenhet.",
        "Nobody has judged, with a reason, that the agreement hands over the "
        "care of a municipal matter.",
    )
)


def not_handed_over(judgements: JudgementList) -> Iterator[Observation]:
    """Return why the rules on handing over do not apply, if they do not.

    >>> [observation] = not_handed_over(())
    >>> observation == _NOT_JUDGED
    True
    """
    if not is_for(judgements, HANDED_OVER):
        yield _NOT_JUDGED
    else:
        yield from differing(judgements, HANDED_OVER)
