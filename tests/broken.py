# SPDX-License-Identifier: MIT
"""Documents in which some places are broken, and mended: *trasiga dokument*."""

import contextlib
import copy

import attrs
from hypothesis import assume
from hypothesis import strategies as st

from iop import PlainFormError, from_plain, to_plain
from iop.examples import complete, flawed, trygghet_127, umbrella
from iop.strategies import plain_documents


EXAMPLES = tuple(
    to_plain(make()) for make in (complete, flawed, trygghet_127, umbrella)
)

WRONG = (
    *(None, 3.5, "", [], {}, -1, "x y/", "2018-13-45", {"z": 1}, [1], True),
    *("850 000 kr", [None], {"kind": "ny"}, {"money": {"amount": "1.00"}}),
    *("2018-01", {"first": "2019-01-01", "last": "2018-01-01"}, 0, "4"),
)
"""What is wrong in most places, and right in some."""


def places(document, way=()):
    """List the places of a document, but for its format."""
    inside = document if isinstance(document, dict) else range(len(document))
    for token in inside:
        if (*way, token) != ("format",):
            yield (*way, token)
            if isinstance(document[token], dict | list):
                yield from places(document[token], (*way, token))


def at(document, place):
    """Return what stands in a place."""
    for token in place:
        document = document[token]
    return document


def put(document, place, value):
    """Let something stand in a place."""
    at(document, place[:-1])[place[-1]] = copy.deepcopy(value)


def taken(document, place):
    """Take a key away."""
    at(document, place[:-1]).pop(place[-1], None)


def name_of(place):
    """Return the name of a field, or of the list that a part is in."""
    return next(token for token in reversed(place) if isinstance(token, str))


_STATED = {}
for _one in EXAMPLES:
    for _place in places(_one):
        _STATED.setdefault(name_of(_place), []).append(at(_one, _place))


@attrs.frozen
class Broken:
    """A document with places that were broken.

    Attributes:
        whole: What it was.
        document: What it is.
        places: The places.
    """

    whole: object
    document: object
    places: tuple


@st.composite
def broken_documents(draw, most=3):
    """Draw documents with broken places, none of which lies in another."""
    whole = draw(st.sampled_from(EXAMPLES) | plain_documents())
    ways = [*places(whole)] or [("name",)]
    chosen = []
    for way in draw(
        st.lists(st.sampled_from(ways), min_size=1, max_size=most)
    ):
        if not any(way[: len(other)] == other[: len(way)] for other in chosen):
            chosen.append(way)
    document = copy.deepcopy(whole)
    for way in chosen:
        if isinstance(way[-1], str) and draw(st.booleans()):
            taken(document, way)
        else:
            put(document, way, draw(st.sampled_from(WRONG)))
    return Broken(whole, document, tuple(chosen))


@st.composite
def mended(draw, broken, unread):
    """Draw what a broken document may be once it is mended: an agreement.

    What was read stays; what was not becomes what it was, or is taken away,
    or is what some example has there.
    """
    lost = [
        way
        for way in broken.places
        if any(way[: len(place)] == place for place in unread)
    ]
    otherwise, as_it_was = (copy.deepcopy(broken.document) for _ in range(2))
    for way in lost:
        was = at(broken.whole, way)
        put(as_it_was, way, was)
        others = [was, *_STATED.get(name_of(way), ())]
        if isinstance(way[-1], str) and draw(st.booleans()):
            taken(otherwise, way)
        else:
            put(otherwise, way, draw(st.sampled_from(others)))
    found = []
    for document in (otherwise, as_it_was):
        with contextlib.suppress(PlainFormError):
            found.append(from_plain(document))
    assume(found)
    return found[0]
