# SPDX-License-Identifier: MIT
"""Agreements as tests ask for them: *avtal på beställning*."""

from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from ..agreement import Agreement
from ..rules import RuleSet
from ..rulesets.profiles import FULL
from ..values import IllFormedError
from ._cases import Rules, cases
from ._frames import Frame, frames
from ._whole import MADE, lessened, stays


__all__ = ["agreements"]

_STEPS = 20
_NEARLY_ALL = Fraction(199, 200)
"""Not all: from that nothing could be taken away as an example shrinks."""


def agreements(
    *,
    stated: Fraction | int | None = None,
    breaking: Rules = (),
    meeting: Rules = (),
    undetermined: Rules = (),
    rules: RuleSet = FULL,
) -> st.SearchStrategy[Agreement]:
    """Draw agreements (*avtal*) that hang together.

    Their sums add up, their days fit, and their names are fictive. Unless a
    rule is asked to be broken, no rule of the library is broken by them.

    Args:
        stated: How much of what may be left unstated is stated, from 0 for
            nothing to 1 for all; not given is anything from none to nearly all. It
            does not go with the arguments below.
        breaking: Rules that are broken, by their codes or as they are; see
            `cases`, which also draws the day and the circumstances that some
            rules need.
        meeting: Rules that are met.
        undetermined: Rules that cannot be told.
        rules: The rules that codes are looked up in, and none of which is
            broken unasked.

    Raises:
        IllFormedError: If *stated* is no exact share from 0 to 1, or is given
            together with rules; as `cases` for the rest.

    >>> import attrs
    >>> from hypothesis import find, given
    >>> find(agreements(stated=0), lambda agreement: True)  # doctest: +ELLIPSIS
    Agreement(name=None, case_number=None, ...)
    >>> @given(agreements(stated=1))
    ... def test_all_is_stated(agreement):
    ...     assert None not in attrs.astuple(agreement, recurse=False)
    >>> test_all_is_stated()
    >>> agreements(stated=2)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got 2; right is a share from 0 to 1, alone, for example: Fraction(1, 2) [stated.share]
    """
    if breaking or meeting or undetermined:
        if stated is not None:
            raise _no_share(stated)
        return cases(
            breaking=breaking,
            meeting=meeting,
            undetermined=undetermined,
            rules=rules,
        ).map(lambda case: case.agreement)
    if stated is None:
        return _thinned(
            st.integers(0, _STEPS).map(
                lambda step: min(Fraction(step, _STEPS), _NEARLY_ALL)
            )
        )
    given: object = stated
    if (
        isinstance(given, bool)
        or not isinstance(given, int | Fraction)
        or not 0 <= given <= 1
    ):
        raise _no_share(stated)
    return _thinned(st.just(Fraction(given)))


def _no_share(given: object) -> IllFormedError:
    return IllFormedError(
        "stated.share",
        str(given) if isinstance(given, Fraction) else given,
        "en andel från 0 till 1, utan regler bredvid",
        "a share from 0 to 1, alone",
        "Fraction(1, 2)",
    )


@st.composite
def _thinned(
    draw: st.DrawFn, shares: st.SearchStrategy[Fraction]
) -> Agreement:
    """Draw an agreement, and leave some of it unstated."""
    share = draw(shares)
    frame = draw(frames())
    return Agreement(
        **{part: draw(_part(part, frame, share)) for part in MADE}
    )


@st.composite
def _part(draw: st.DrawFn, part: str, frame: Frame, share: Fraction) -> Any:
    """Draw one part of an agreement, or nothing: all of it goes together.

    So an example shrinks part by part, and then within what is left.
    """
    if not stays(draw, share):
        return None
    return lessened(draw, MADE[part](draw, frame), share)
