# SPDX-License-Identifier: MIT
"""Promises of what a review is told besides: *omständigheter*."""

from datetime import date
from decimal import Decimal

import pytest

from iop.rules.circumstances import AidRegime, Circumstances, EarlierAid
from iop.values.errors import IllFormedError
from iop.values.money import Money


DAY = date(2017, 5, 2)


def refusal(call, **kwargs):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(**kwargs)
    return caught.value


class TestEarlierAid:
    """Aid that was granted before."""

    def test_is_general(self):
        """Aid is general if nothing else is said."""
        aid = EarlierAid(on=DAY, amount=Money(40_000, "EUR"))

        assert AidRegime.GENERAL is aid.regime

    @pytest.mark.parametrize("amount", ["0.00", "0.01", "999999999999.99"])
    def test_range(self, amount):
        """It is from nothing to what a stated amount may be."""
        money = Money(amount, "EUR")

        assert money == EarlierAid(on=DAY, amount=money).amount

    @pytest.mark.parametrize(
        ("amount", "given"),
        [
            (Money(400_000), '"400000.00 SEK"'),
            (Money("-0.01", "EUR"), '"-0.01 EUR"'),
            (Money(10**12, "EUR"), '"1000000000000.00 EUR"'),
            (40_000, "40000"),
        ],
    )
    def test_only_euro(self, amount, given):
        """Kronor, or less than nothing, are refused and not misread."""
        error = refusal(EarlierAid, on=DAY, amount=amount)

        assert (
            f"Fick {given}. Rätt är ett belopp i euro från 0 till under "
            '10^12, till exempel: Money(40_000, "EUR")'
        ) == error.message("sv")
        assert (
            f"EarlierAid.amount: got {given}; right is a sum in euro from 0 "
            'to below 10^12, for example: Money(40_000, "EUR") [aid.amount]'
        ) == str(error)

    def test_day(self):
        """It was granted on a day."""
        error = refusal(
            EarlierAid, on="2017-05-02", amount=Money(40_000, "EUR")
        )

        assert "stated-date.expected" == error.code


class TestCircumstances:
    """What a review is told."""

    def test_nothing_stated(self):
        """Nothing is stated unless it is said; aid would be general."""
        told = Circumstances()

        assert (None, AidRegime.GENERAL, None, None, None, None) == (
            told.is_undertaking,
            told.regime,
            told.earlier_aid,
            told.sek_per_euro,
            told.has_certificate,
            told.is_aid_reported,
        )

    def test_none_is_stated(self):
        """No earlier aid is something else than none stated."""
        assert Circumstances(earlier_aid=[]) != Circumstances()
        assert () == Circumstances(earlier_aid=[]).earlier_aid

    @pytest.mark.parametrize(
        "rate", [Decimal(1), Decimal("10.2945"), Decimal(1000)]
    )
    def test_rate(self, rate):
        """A rate is exact."""
        assert rate == Circumstances(sek_per_euro=rate).sek_per_euro

    @pytest.mark.parametrize("rate", ["0", "0.0971", "0.999999999"])
    def test_rate_the_wrong_way(self, rate):
        """Euro for a krona, or nothing, is refused and not computed with."""
        error = refusal(Circumstances, sek_per_euro=Decimal(rate))

        assert (
            f'Fick "{rate}". Rätt är kronor för en euro, minst 1, till '
            'exempel: Decimal("10.2945")'
        ) == error.message("sv")
        assert (
            f'Circumstances.sek_per_euro: got "{rate}"; right is kronor for '
            'one euro, 1 or more, for example: Decimal("10.2945") [rate.range]'
        ) == str(error)

    @pytest.mark.parametrize(
        ("stated", "code"),
        [
            ({"sek_per_euro": 10.2945}, "number.form"),
            ({"sek_per_euro": Decimal("NaN")}, "number.form"),
            ({"sek_per_euro": Decimal(-11)}, "number.negative"),
            ({"sek_per_euro": "10.2945"}, "number.form"),
            ({"is_undertaking": 1}, "flag.expected"),
            ({"has_certificate": "ja"}, "flag.expected"),
            ({"is_aid_reported": 0}, "flag.expected"),
            ({"regime": "sgei"}, "type.expected"),
            ({"regime": None}, "type.expected"),
            ({"earlier_aid": (Money(1, "EUR"),)}, "type.expected"),
            ({"earlier_aid": 0}, "list.expected"),
        ],
    )
    def test_ill_formed(self, stated, code):
        """A value of the wrong form is refused, with the field."""
        (field,) = stated
        error = refusal(Circumstances, **stated)

        assert (code, f"Circumstances.{field}") == (error.code, error.where)


class TestAidRegime:
    """Under which rules aid is granted."""

    def test_words(self):
        """Each has a word in both languages."""
        assert [
            (
                "general",
                "allmänt stöd av mindre betydelse",
                "general de minimis",
            ),
            (
                "sgei",
                "stöd till tjänst av allmänt ekonomiskt intresse",
                "de minimis for services of general economic interest",
            ),
        ] == [(kind.value, kind.text.sv, kind.text.en) for kind in AidRegime]
