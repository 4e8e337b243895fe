# SPDX-License-Identifier: MIT
"""Where facts come from, and what is known in part: *underlag*.

A paper seldom says all. What it says of a list or a part may be some of it
("bland annat"), and two papers may say different things of one and the same.
Both are told by pointers: to what is known in part, and from each source to
the fact that it bears out, or contradicts.
"""

from typing import Annotated, ClassVar

import attrs

from ..values import (
    Day,
    Form,
    Help,
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
    """What a source says of a fact: *källa*.

    Its place is a JSON Pointer; ``""`` is the agreement as a whole.

    Attributes:
        place: The fact in the agreement that it bears on, or the agreement as
            a whole.
        document: The document: a paper of the case, minutes, a news item.
        page: The page. It is kept for the record alone.
        dated: The day of the document. It is kept for the record alone.
        words: What it says there, in its own words.
        is_contrary: Whether it says something else than what the agreement
            states; the two are then kept side by side.

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

    HELP: ClassVar[Help] = Help(
        "Källa",
        "En handling som en uppgift är hämtad ur, eller som säger något annat än avtalet.",
        place="Välj den uppgift i avtalet som källan gäller, eller hela avtalet.",
        document="Vilken handling det är, till exempel tjänsteutlåtandet, ett protokoll eller en nyhet.",
        page="Sidan i handlingen, till exempel 2. Sparas som upplysning.",
        dated="Handlingens dag, till exempel 2018-06-01. Är bara månaden känd, skriv 2018-06. Sparas som upplysning.",
        words="Vad som står där, ord för ord.",
        is_contrary="Svara ja om källan säger något annat än det som är angivet i avtalet.",
    )

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
