# SPDX-License-Identifier: MIT
"""Tests of what stands in a place, as text on one line (*värden*)."""

from datetime import date
from decimal import Decimal

import pytest

from iop import examples
from iop.agreement import Agreement, Organisation, Payments, Report, ReportKind
from iop.render import value_text
from iop.render._value_texts import reference_at
from iop.values import find
from iop.values.errors import IllFormedError, PointerError
from iop.values.money import Money
from iop.values.periods import Period


AGREEMENT = examples.trygghet_127()


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        (None, "inte angivet", "not stated"),
        ((), "inga", "none"),
        (True, "ja", "yes"),
        (Money(850_000), "850 000 kr", "SEK 850,000"),
        (Decimal("42.5"), "42,5", "42.5"),
        (date(2018, 6, 1), "1 juni 2018", "1 June 2018"),
        (
            Period(date(2018, 1, 1), date(2018, 2, 1)),
            "1 januari 2018 – 1 februari 2018",
            "1 January 2018 – 1 February 2018",
        ),
        ("en\n\n två\u2028tre ", "en två tre", "en två tre"),
        (("en", "två"), "en · två", "en · två"),
        (ReportKind.FINAL, "slutredovisning", "final account"),
        (
            Organisation(key="x", name="X"),
            "idéburen organisation (Namn: X)",
            "idea-based organisation (Name: X)",
        ),
        (Payments(), "angivet", "stated"),
        (
            (Report(key="x", kind=ReportKind.FINAL), Payments()),
            "Slag: slutredovisning · angivet",
            "Kind: final account · stated",
        ),
    ],
)
def test_value(value, sv, en):
    """What a person reads, on one line, and no key of the part itself."""
    for lang, text in (("sv", sv), ("en", en)):
        said = value_text(value, lang).replace("\N{NO-BREAK SPACE}", " ")

        assert said == text


def test_reference():
    """A key of another part is told by its name; of no part, by its kind."""
    report = Report(
        key="x", kind=ReportKind.FINAL, reporter="kfum", recipient="någon"
    )

    assert (
        value_text(report)
        == "Slag: slutredovisning; Redovisas av: kfum; Redovisas till: någon"
    )
    assert value_text(report, agreement=AGREEMENT) == (
        "Slag: slutredovisning; Redovisas av: KFUM JKS Stockholm; Redovisas till: "
        "En part"
    )


@pytest.mark.parametrize(
    ("place", "value", "text"),
    [
        ("/reporting/reports/0/reporter", "kfum", "KFUM JKS Stockholm"),
        ("/reporting/reports/0/reporter", None, "inte angivet"),
        ("/parties/1/name", "kfum", "kfum"),
        ("/nowhere/1/name", "kfum", "kfum"),
        ("", "kfum", "kfum"),
        ("/0", "kfum", "kfum"),
    ],
)
def test_reference_by_itself(place, value, text):
    """A key that stands by itself is known by its place."""
    assert value_text(value, agreement=AGREEMENT, place=place) == text


def test_references_in_a_list():
    """Of a list of keys each is told by its name."""
    complete = examples.complete()
    places = [
        (place, value)
        for place, _, value in find(complete, lambda _: True)
        if reference_at(place, complete) and isinstance(value, str)
    ]
    listed = [one for one in places if one[0].rsplit("/")[-1].isdecimal()]

    assert listed
    for place, value in listed:
        outer = place.rpartition("/")[0]
        told = value_text((value,), agreement=complete, place=outer)

        assert told == value_text(value, agreement=complete, place=place)
        assert told != value


def test_refuses():
    """Only both languages, pointers, and what an agreement holds."""
    with pytest.raises(IllFormedError) as caught:
        value_text("x", "de")

    assert caught.value.code == "lang.unknown"
    with pytest.raises(PointerError):
        value_text("x", agreement=Agreement(), place="name")
    with pytest.raises(IllFormedError):
        value_text(0.5)
