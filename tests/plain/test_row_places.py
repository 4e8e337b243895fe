# SPDX-License-Identifier: MIT
"""Places that are posted follow the rows that they lead into."""

import pytest

from iop.plain import from_form
from iop.values import Change


ROWS = {
    "/parties/1/kind": "organisation",
    "/parties/1/name": "KFUM",
    "/parties/1/signatories/0/role": "",
    "/parties/1/signatories/2/role": "ordförande",
    "/parties/2/kind": "public-body",
    "/parties/2/name": "",
    "/parties/3/kind": "public-body",
    "/parties/3/name": "Nämnden",
    "/evidence/0/document": "",
    "/evidence/1/document": "protokoll",
}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("/parties", "/parties"),
        ("/budget/total", "/budget/total"),
        ("/parties/1", "/parties/0"),
        ("/parties/1/name", "/parties/0/name"),
        ("/parties/3/name", "/parties/1/name"),
        ("/parties/1/signatories/2/role", "/parties/0/signatories/0/role"),
        ("/parties/1/signatories", "/parties/0/signatories"),
    ],
)
def test_it_follows(typed, read):
    """What leads into a row that moved up leads there still, and it is told."""
    posted = from_form({**ROWS, "/evidence/1/place": typed})
    change = Change(pointer="/evidence/1/place", before=typed, after=read)

    assert read == posted.plain["evidence"][0]["place"]
    assert (typed != read) == (change in posted.changes)


@pytest.mark.parametrize(
    "typed",
    ["/parties/0", "/parties/0/name", "/parties/1/signatories/0/role"],
)
def test_a_row_that_is_gone(typed):
    """No place leads into another row than it did: it is not stated."""
    posted = from_form({**ROWS, "/evidence/1/place": typed})
    change = Change(pointer="/evidence/1/place", before=typed, after=None)

    assert [{"document": "protokoll"}] == posted.plain["evidence"]
    assert change in posted.changes


@pytest.mark.parametrize("typed", ["/parties/~", "rad 1"])
def test_no_place(typed):
    """What is no place stays as it was typed."""
    posted = from_form({**ROWS, "/evidence/1/place": typed})

    assert typed == posted.plain["evidence"][0]["place"]


def test_a_list_of_places():
    """Of a list of places, those in rows that are gone are left out."""
    places = "/parties/0\n/parties/1\n/parties/0/name\n/budget"
    posted = from_form({**ROWS, "/known_in_part": places})

    assert ["/parties/0", "/budget"] == posted.plain["known_in_part"]


def test_no_row_moved():
    """Where no row has moved, places are as they were typed."""
    fields = {"/parties/0/name": "A", "/known_in_part": "/parties/7"}

    assert ["/parties/7"] == from_form(fields).plain["known_in_part"]


def test_what_is_no_list():
    """What is typed where places should be is left as it was."""
    fields = {**ROWS, "/known_in_part/x": "y", "/evidence/1/place/z": "w"}
    plain = from_form(fields).plain

    assert {"x": "y"} == plain["known_in_part"]
    assert {"z": "w"} == plain["evidence"][0]["place"]
