# SPDX-License-Identifier: MIT
"""Promises of circumstances as a document: *omständigheter i enkel form*."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop import Agreement, PlainFormError, from_plain, to_plain
from iop.plain import kind_of, upgrade
from iop.rules import AidRegime, Circumstances, EarlierAid
from iop.testing import assert_round_trips
from iop.values import Money


FLAGS = st.none() | st.booleans()
AID = st.builds(
    EarlierAid,
    on=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    amount=st.integers(0, 10**13).map(
        lambda ore: Money(ore=ore, currency="EUR")
    ),
    regime=st.sampled_from(AidRegime),
)
CIRCUMSTANCES = st.builds(
    Circumstances,
    is_undertaking=FLAGS,
    regime=st.sampled_from(AidRegime),
    earlier_aid=st.none() | st.lists(AID, max_size=3).map(tuple),
    sek_per_euro=st.none() | st.decimals(1, 20, places=4),
    has_certificate=FLAGS,
    is_aid_reported=FLAGS,
)


def faults(plain, kind=Circumstances):
    """Return where a document is faulty, and how."""
    with pytest.raises(PlainFormError) as caught:
        from_plain(plain, kind)
    return [(fault.pointer, fault.code) for fault in caught.value.faults]


@given(CIRCUMSTANCES)
def test_come_back(circumstances):
    """They come back from their plain form as they were."""
    assert_round_trips(circumstances)


def test_as_written():
    """What is not stated is left out, and sums are in euro."""
    aid = EarlierAid(on=date(2017, 5, 2), amount=Money(40_000, "EUR"))
    circumstances = Circumstances(
        is_undertaking=True,
        earlier_aid=(aid,),
        sek_per_euro=Decimal("10.2945"),
    )

    assert {
        "format": 2,
        "is_undertaking": True,
        "earlier_aid": [
            {
                "on": "2017-05-02",
                "amount": {"amount": "40000.00", "currency": "EUR"},
            }
        ],
        "sek_per_euro": "10.2945",
    } == to_plain(circumstances)


def test_all_faults_at_once():
    """Every fault is told, with its place."""
    document = {
        "format": 2,
        "is_undertaking": "ja",
        "regime": "allmänt",
        "earlier_aid": [
            {"on": "2017", "amount": {"amount": "5.00", "currency": "SEK"}},
            {},
        ],
        "sek_per_euro": "0.1",
        "euro": 5,
    }

    assert [
        ("/is_undertaking", "flag.expected"),
        ("/regime", "choice.unknown"),
        ("/earlier_aid/0/amount", "aid.amount"),
        ("/earlier_aid/1/on", "key.missing"),
        ("/earlier_aid/1/amount", "key.missing"),
        ("/sek_per_euro", "rate.range"),
        ("/euro", "key.unknown"),
    ] == faults(document)


def test_are_known_by_their_keys():
    """A document is known to be circumstances, and not taken for another."""
    document = to_plain(Circumstances(has_certificate=True))

    assert Circumstances is kind_of(document)
    assert [("", "document.kind")] == faults(document, Agreement)
    assert [("", "document.kind")] == faults({"format": 2, "name": "Festen"})


def test_another_kind_is_named():
    """The fault says what came, and what should have."""
    with pytest.raises(PlainFormError) as caught:
        from_plain({"format": 2, "entries": []}, Circumstances)

    assert str(caught.value) == (
        "1 fault in the document:\n"
        "/: got an object with 2 keys; right is Circumstances, but the keys "
        "are those of a Ledger, for example: from_plain(document, Ledger)"
    )


def test_of_an_earlier_format():
    """They say the same in format 1, which never was written."""
    document = {**to_plain(Circumstances(has_certificate=True)), "format": 1}

    assert Circumstances(has_certificate=True) == from_plain(
        document, Circumstances
    )
    assert 2 == upgrade(document)["format"]
