# SPDX-License-Identifier: MIT
"""Documents of earlier formats, brought to the newest: *äldre format*.

Every version of the library reads what every earlier one wrote. What a format
changed stands in one step, from the format before it to that one; a document
goes through the steps that it lacks.
"""

from collections.abc import Callable, Iterator
from typing import Any

from ..values import IllFormedError


__all__ = ["FORMAT", "as_given", "upgrade"]

FORMAT = 2
"""The number of the plain form that this library writes, and the newest it
reads (*formatnummer*)."""

Place = tuple[str | int, ...]
"""Where something stands in a document: keys, and numbers in a list."""

_PERIODS_IN_1 = ("covers", "period")
"""The keys under which format 1 has periods; one without a last day has no
end, and says so in format 2."""

_RENAMED_IN_2: dict[Place, str] = {
    ("matter",): "case",
    ("market",): "purchase_signs",
    ("reporting", "duties"): "reports",
}
"""The keys of an agreement that format 2 renamed, and what they became."""


def upgrade(plain: dict[str, Any]) -> dict[str, Any]:
    """Return a document in the newest format: *uppgradering*.

    Of an agreement, a history or a ledger. Nothing is lost, and what is faulty
    is as faulty as before: `iop.from_plain` tells of it. That function reads
    earlier formats by itself; this one is for documents that are stored.

    Args:
        plain: A document in its plain form, of this format or an earlier one.
            It is not changed.

    Raises:
        IllFormedError: If it is no object, or its format is no number from 1
            up to the newest.

    >>> upgrade({"format": 1, "matter": {"pages": 3}})
    {'format': 2, 'case': {'pages': 3}}
    >>> upgrade({"matter": {"pages": 3}})
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got nothing; right is a format number from 1 to 2, for example: 2 [format.number]
    """
    if not isinstance(plain, dict):
        raise IllFormedError(
            "object.expected",
            plain,
            "ett objekt",
            "an object",
            '{"format": 2}',
        )
    given = plain.get("format")
    if (
        isinstance(given, bool)
        or not isinstance(given, int)
        or not 1 <= given <= FORMAT
    ):
        raise IllFormedError(
            "format.number",
            given,
            f"ett formatnummer från 1 till {FORMAT}",
            f"a format number from 1 to {FORMAT}",
            str(FORMAT),
        )
    document = plain
    for step in _STEPS[given - 1 :]:
        document = step(document)
    return {**document, "format": FORMAT}


def as_given(place: Place, plain: dict[Any, Any]) -> Place:
    """Return where a place of the newest format stands in *plain*.

    Args:
        place: A place in the document that `upgrade` made of *plain*.
        plain: A document of an earlier format, as it was given.
    """
    for root in _roots_of(place):
        for old, new in _RENAMED_IN_2.items():
            way, length = (*root, *old[:-1]), len(root) + len(old)
            if place[:length] == (*way, new) and _holds(plain, way, old[-1]):
                return _of_price((*way, old[-1], *place[length:]), plain)
    return _of_price(place, plain)


def _of_price(place: Place, plain: dict[Any, Any]) -> Place:
    """Return where the price of a unit stands, which was money alone."""
    if place[-2:-1] == ("money",) and place[-3:-2] == ("unit_price",):
        way = place[:-2]
        if not _holds(plain, way, "money"):
            return (*way, place[-1])
    return place


def _roots_of(place: Place) -> Iterator[Place]:
    """Return where the agreement that holds *place* may begin."""
    yield ()
    yield ("original",)
    if place[:1] == ("amendments",):
        yield (*place[:2], "agreement")


def _holds(plain: Any, way: Place, key: str | int) -> bool:
    """Return whether the object that *way* leads to has *key*."""
    for token in way:
        plain = plain[token]
    return key in plain


def _to_2(document: dict[Any, Any]) -> dict[Any, Any]:
    """Bring a document of format 1 to format 2."""
    try:
        found: dict[Any, Any] = _restated(document)
    except RecursionError:  # nested beyond reading, and so refused as it is
        found = document
    found = {**_agreement_to_2(found)}
    if "original" in found:
        found["original"] = _agreement_to_2(found["original"])
    if isinstance(amendments := found.get("amendments"), list):
        found["amendments"] = [
            {**one, "agreement": _agreement_to_2(one["agreement"])}
            if isinstance(one, dict) and "agreement" in one
            else one
            for one in amendments
        ]
    return found


def _restated(plain: Any) -> Any:
    """Write anew what format 2 writes otherwise, wherever it stands."""
    if isinstance(plain, list):
        return [_restated(item) for item in plain]
    if not isinstance(plain, dict):
        return plain
    found = {key: _restated(plain[key]) for key in plain}
    for key in _PERIODS_IN_1:
        period = found.get(key)
        if isinstance(period, dict) and "first" in period:
            ends = period.get("last")
            found[key] = {**period, "last": ".." if ends is None else ends}
    return _amount_restated(found)


def _amount_restated(found: dict[Any, Any]) -> dict[Any, Any]:
    """Write as format 2 does that a sum is about so much; or what a unit costs.

    What is faulty stays as it is.
    """
    about = found.get("is_approximate", "")
    if "money" in found and (about is None or isinstance(about, bool)):
        del found["is_approximate"]
        if about:
            found.setdefault("hedge", "about")
    price = found.get("unit_price")
    if isinstance(price, dict) and "money" not in price:
        found["unit_price"] = {"money": price}
    return found


def _agreement_to_2(plain: Any) -> Any:
    """Rename what format 2 renamed."""
    for way, new in _RENAMED_IN_2.items():
        plain = _renamed(plain, way, new)
    return plain


def _renamed(plain: Any, way: Place, new: str) -> Any:
    """Rename the key that *way* leads to, in its place; *new* is not lost."""
    key, *rest = way
    if not isinstance(plain, dict) or key not in plain:
        return plain
    if rest:
        return {**plain, key: _renamed(plain[key], tuple(rest), new)}
    if new in plain:
        return plain
    return {new if one == key else one: plain[one] for one in plain}


_STEPS: tuple[Callable[[dict[Any, Any]], dict[Any, Any]], ...] = (_to_2,)
"""From each format to the next."""
