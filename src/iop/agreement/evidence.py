# SPDX-License-Identifier: MIT
"""Where facts come from, and what is known in part: *underlag*.

A paper seldom says all. What it says of a list or a part may be some of it
("bland annat"), and two papers may say different things of one and the same.
Both are told by pointers: to what is known in part, and from each source to
the fact that it bears out, or contradicts.
"""

from typing import Annotated

import attrs

from ..values import (
    Day,
    Form,
    LongText,
    PointerError,
    Shown,
    as_pointer,
    checked,
    read,
    split,
)


__all__ = ["Evidence", "Place", "leads_somewhere"]


Place = Annotated[str, Form(as_pointer)]
"""A place in the agreement (*plats*), as a JSON Pointer."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Evidence(Shown):
    """What a source says of a fact: *underlag för en uppgift*.

    Attributes:
        place: The place in the agreement that it bears on, as a JSON Pointer;
            ``""`` is the agreement as a whole.
        document: The document: a paper of the case, minutes, a news item.
        page: The page. It is kept for the record alone.
        dated: The day of the document. It is kept for the record alone.
        words: What it says there, in its own words.
        is_contrary: Whether it says something else than what stands at the
            place, so that the two are kept side by side.

    Raises:
        IllFormedError: If *place* is no JSON Pointer.

    >>> Evidence(
    ...     place="/budget/total", document="Tjänsteutlåtande", page=2
    ... ).is_contrary is None
    True
    >>> Evidence(place="budget", document="Tjänsteutlåtande")
    Traceback (most recent call last):
    ...
    iop.values.errors.PointerError: Evidence.place: got "budget"; right is a JSON Pointer (RFC 6901), for example: /budget/costs/0 [pointer.form]
    """

    _EXAMPLE = 'Evidence(place="/budget/total", document="Avtal")'

    place: Place
    document: str
    page: int | None = None
    dated: Day | None = None
    words: LongText | None = None
    is_contrary: bool | None = None


def leads_somewhere(agreement: object, place: str) -> bool:
    """Return whether an agreement can have something at a place: *finns*.

    What is not stated can be, and so can all that lies within it.

    Raises:
        IllFormedError: If *place* is no JSON Pointer.

    >>> from iop.agreement import Agreement
    >>> leads_somewhere(Agreement(), "/budget/total")
    True
    >>> leads_somewhere(Agreement(), "/budgett")
    False
    """
    split(place)
    try:
        read(agreement, place)
    except PointerError:
        return False
    return True
