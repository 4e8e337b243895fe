# SPDX-License-Identifier: MIT
"""Sums and numbers as papers state them: *angivna belopp och antal*.

Each kind as a small document, with what it is read as, how a text has it, and
what a review makes of it.
"""

from datetime import date
from decimal import Decimal

import pytest

from iop import from_plain, to_plain
from iop.agreement import Volume, VolumeRate, public_money
from iop.rules import Status
from iop.rulesets import FULL, review
from iop.values import Amount, Hedge, Money, Per, StatedNumber, written


ON = date(2024, 6, 1)
PARTIES = [
    {"kind": "public-body", "key": "sdn", "name": "Farsta stadsdelsnämnd"},
    {"kind": "organisation", "key": "kfum", "name": "KFUM"},
]


def sek(kronor):
    """Write a sum in kronor."""
    return {"amount": f"{kronor}.00", "currency": "SEK"}


def document(amount, **parts):
    """Write an agreement in which the board gives an amount of money."""
    given = {"kind": "money", "key": "bidrag", "party": "sdn"}
    return {
        "format": FORMAT,
        "parties": PARTIES,
        "budget": {"contributions": [{**given, "amount": amount}]},
        "purchase_signs": {"service": "general"},
        "term": {
            "period": {"first": "2024-01-01", "last": "2024-12-31"},
            "extensions": [],
        },
        **parts,
    }


FORMAT = to_plain(from_plain({"format": 1}))["format"]


def statuses(plain, *codes):
    """Return what comes of rules, when a document is reviewed."""
    reviewed = review(from_plain(plain), on=ON, rules=FULL)
    return [reviewed[code].status for code in codes]


UNTOLD, MET, NOT_MET = Status.UNDETERMINED, Status.MET, Status.NOT_MET
NOT_APPLICABLE = Status.NOT_APPLICABLE

SUMS = [
    ("cirka 18 Mkr", {"money": sek(18_000_000), "hedge": "about"}, "cirka 18 000 000 kr", NOT_MET),
    ("drygt 14 Mkr", {"money": sek(14_000_000), "hedge": "just-over"}, "drygt 14 000 000 kr", NOT_MET),
    ("närmare 700 tkr", {"money": sek(700_000), "hedge": "just-under"}, "knappt 700 000 kr", UNTOLD),
    ("upp till 500 000 kr", {"money": sek(500_000), "hedge": "at-most"}, "upp till 500 000 kr", MET),
    ("minst 800 000 kr", {"money": sek(800_000), "hedge": "at-least"}, "minst 800 000 kr", NOT_MET),
    ("mer än 500 000 kr", {"money": sek(500_000), "hedge": "more-than"}, "mer än 500 000 kr", UNTOLD),
    ("1,5–2 mnkr", {"money": sek(1_500_000), "hedge": "between", "upper": sek(2_000_000)}, "1 500 000–2 000 000 kr", NOT_MET),
    ("en halv miljon kronor", {"money": sek(500_000)}, "500 000 kr", MET),
    ("SEK 850 000", {"money": sek(850_000)}, "850 000 kr", NOT_MET),
    ("850 kkr", {"money": sek(850_000)}, "850 000 kr", NOT_MET),
    ("50 000 kr per månad", {"money": sek(50_000), "per": "month"}, "50 000 kr per månad", MET),
    ("200 000 kr per kvartal", {"money": sek(200_000), "per": "quarter"}, "200 000 kr per kvartal", NOT_MET),
    ("högst 1,2 mnkr per år", {"money": sek(1_200_000), "hedge": "at-most", "per": "year"}, "upp till 1 200 000 kr per år", UNTOLD),
    ("2 000 kr per dygn", {"money": sek(2_000), "per": "day"}, "2 000 kr per dygn", NOT_MET),
    ("4 800 kr per dygn och plats", {"money": sek(4_800), "per": "day", "unit": "plats"}, "4 800 kr per dygn och plats", UNTOLD),
    ("400 kr per besök", {"money": sek(400), "unit": "besök"}, "400 kr per besök", UNTOLD),
    ("höjs med 150 000 kr", {"money": sek(150_000), "is_increase": True}, "ytterligare 150 000 kr", UNTOLD),
]  # fmt: skip
"""What a paper says, what is kept, how it is written, and what comes of the
rule on the limit for direct award, which is 700 000 kr that day."""


@pytest.mark.parametrize(("text", "plain", "said", "status"), SUMS)
def test_sums(text, plain, said, status):
    """A sum is read, kept, written, and held against a limit as it stands."""
    amount = Amount.parse(text)
    read = from_plain(document(plain))

    assert amount == read.contributions[0].amount
    assert plain == to_plain(read)["budget"]["contributions"][0]["amount"]
    assert said == written(amount).replace("\u00a0", " ")
    assert [status] == statuses(document(plain), "PRO101")
    outcome = review(read, on=ON, rules=FULL)["PRO101"]
    assert () == outcome.not_stated


def test_totals():
    """What the public side puts in is known as far as it is stated."""
    about = public_money(from_plain(document(SUMS[0][1])))
    most = public_money(from_plain(document(SUMS[3][1])))
    monthly = public_money(from_plain(document(SUMS[10][1])))

    assert (None, Money(18_000_000)) == (about.total, about.about)
    assert about.is_by_margin
    assert (None, Money(0), Money(500_000)) == (
        most.total,
        most.low,
        most.high,
    )
    assert Money(600_000) == monthly.total


@pytest.mark.parametrize(
    ("given", "decided", "status"),
    [
        ({"money": sek(850)}, {"money": sek(850), "hedge": "about"}, UNTOLD),
        ({"money": sek(850)}, {"money": sek(600), "hedge": "about"}, NOT_MET),
        (
            {"money": sek(600)},
            {"money": sek(500), "hedge": "at-most"},
            NOT_MET,
        ),
        ({"money": sek(400)}, {"money": sek(500), "hedge": "at-most"}, UNTOLD),
        (
            {"money": sek(1_000)},
            {"money": sek(150), "is_increase": True},
            UNTOLD,
        ),
    ],
)
def test_decided(given, decided, status):
    """A decision is held against what is given as far as both are stated."""
    decision = {"key": "beslut", "outcome": "approved", "amount": decided}
    plain = document(given, case={"decisions": [decision]})

    assert [status] == statuses(plain, "CON204")


def test_two_sums_for_one_thing():
    """Two papers that cannot both be right contradict each other."""
    sums = [
        {"place": "Sammanfattning", "amount": {"money": sek(850)}},
        {"place": "Bilaga 1", "amount": {"money": sek(580), "hedge": "about"}},
    ]

    assert [NOT_MET] == statuses(
        document({"money": sek(850)}, case={"sums": sums}), "CON205"
    )


NUMBERS = [
    ("40–50 platser", {"number": "40", "hedge": "between", "upper": "50"}, "40–50"),
    ("minst 50", {"number": "50", "hedge": "at-least"}, "minst 50"),
    ("sju eller åtta organisationer", {"number": "7", "hedge": "between", "upper": "8"}, "7–8"),
    ("24", 24, "24"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "plain", "said"), NUMBERS)
def test_numbers(text, plain, said):
    """A number is read, kept and written as it stands; a plain one is plain."""
    volume = {"unit": "platser", "number": plain, "per": "day"}
    activity = {"key": "a", "description": "boende", "volumes": [volume]}
    document = {"format": FORMAT, "purpose": {"activities": [activity]}}
    read = from_plain(document)
    (held,) = read.purpose.activities[0].volumes

    assert StatedNumber.parse(text) == StatedNumber.of(held.number)
    assert isinstance(held.number, int) is isinstance(plain, int)
    assert document == to_plain(read)
    assert said == written(held.number)


def test_part_of_a_volume():
    """10 platser, varav 2 för kvinnor: the two are not twelve."""
    volumes = [
        {"unit": "platser", "number": 10, "key": "platser"},
        {"unit": "platser", "number": 2, "part_of": "platser"},
    ]
    need = {"description": "boende", "volumes": volumes}
    plain = {"format": FORMAT, "purpose": {"needs": [need]}}
    read = from_plain(plain)

    assert (
        Volume(unit="platser", number=10, key="platser"),
        Volume(unit="platser", number=2, part_of="platser"),
    ) == read.purpose.needs[0].volumes
    assert plain == to_plain(read)
    assert [MET, NOT_APPLICABLE] == statuses(plain, "CON101", "CON102")


def test_rate_of_a_volume():
    """30–50 besökare per dag."""
    volume = Volume(
        unit="besökare",
        number=StatedNumber.parse("30–50 besökare"),
        per=VolumeRate.DAY,
    )

    assert (Decimal(30), Decimal(50), Hedge.BETWEEN) == (
        volume.number.low,
        volume.number.high,
        volume.number.hedge,
    )


def test_price_for_each_unit():
    """A price is written with what it is for, and is a sign of a purchase."""
    price = {"money": sek(4_800), "per": "day", "unit": "plats"}
    plain = {"format": FORMAT, "purchase_signs": {"unit_price": price}}
    outcome = review(from_plain(plain), on=ON, rules=FULL)["PRO005"]

    assert Per.DAY is from_plain(plain).purchase_signs.unit_price.per
    assert (
        "Betalningen följer enheter (4 800 kr per dygn och plats). Det är ett "
        "tecken på köp men ingen dom."
    ) == outcome.findings[0].message().replace("\u00a0", " ")


def test_indicator():
    """What is to be reached may be stated as about so much."""
    indicator = {
        "key": "otrygga",
        "description": "andel otrygga",
        "baseline": "38.5",
        "target": {"number": "30", "hedge": "about"},
    }
    plain = {"format": FORMAT, "purpose": {"indicators": [indicator]}}
    (read,) = from_plain(plain).purpose.indicators

    assert (Decimal("38.5"), StatedNumber.parse("cirka 30")) == (
        read.baseline,
        read.target,
    )
    assert plain == to_plain(from_plain(plain))
