# SPDX-License-Identifier: MIT
"""Promises of how a sum follows an index: *indexuppräkning*."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

from iop.agreement.indexation import indexed
from iop.agreement.payments import Indexation
from iop.followup.followup import follow_up
from iop.ledger import IndexSet, Ledger, ObligationKind
from iop.values.errors import IllFormedError
from iop.values.money import Money, Rounding

from ..rulesets.contrasts import ordinary_cooperation


SUM = Money(247_700)
AGREED = Indexation(
    index="KPI",
    share=Decimal("0.8"),
    rounded_to=Money(100),
    rounding=Rounding.DOWN,
)
NOW = Decimal("345.5")


def refusal(*args, **kwargs):
    """Return the error with which a sum is refused."""
    with pytest.raises(IllFormedError) as caught:
        indexed(*args, **kwargs)
    return caught.value


class TestContract:
    """The contrast contract: 247 700 kr a quarter, 80 % of the change.

    Worked by hand, from an index of 330 to one of 345.5:

        345.5 - 330                   =      15.5
        0.8 × 247 700                 = 198 160
        198 160 × 15.5                =   3 071 480
        3 071 480 / 330               =   9 307.515...
        247 700 + 9 307.515...        = 257 007.515...
        down to whole hundreds        = 257 000

    Four of 247 700 are 990 800, three of 257 000 are 771 000, and all seven
    are 1 761 800; without the index they are 1 733 900.
    """

    def test_instalments(self):
        """Four instalments stand as they are, and three are raised."""
        payments = ordinary_cooperation().payments
        figures = {2024: Decimal(330), 2025: NOW}

        paid = tuple(
            (
                one.key,
                indexed(
                    one.amount.money,
                    payments.indexation,
                    base=figures[2024],
                    current=figures[one.due.period.first.year],
                ),
            )
            for one in payments.instalments
        )

        assert paid == (
            ("kvartal-2024-1", Money(247_700)),
            ("kvartal-2024-4", Money(247_700)),
            ("kvartal-2024-7", Money(247_700)),
            ("kvartal-2024-10", Money(247_700)),
            ("kvartal-2025-1", Money(257_000)),
            ("kvartal-2025-4", Money(257_000)),
            ("kvartal-2025-7", Money(257_000)),
        )
        assert Money(1_761_800) == Money.total([sum_ for _, sum_ in paid])

    def test_followed_up(self):
        """Once the index is settled, a follow-up asks for those sums."""
        settled = IndexSet(
            key="kpi-2025",
            on=date(2024, 12, 20),
            first_day=date(2025, 1, 1),
            base=Decimal(330),
            current=NOW,
        )

        followed = follow_up(
            ordinary_cooperation(),
            Ledger(entries=(settled,)),
            on=date(2025, 1, 2),
        )

        assert (
            *[Money(247_700)] * 4,
            *[Money(257_000)] * 3,
        ) == tuple(
            one.amount
            for one in followed.obligations
            if one.kind is ObligationKind.PAYMENT
        )
        assert (Money(1_733_900), Money(27_900), Money(1_761_800)) == (
            followed.settlement.amended,
            followed.settlement.index_effect,
            followed.settlement.to_pay,
        )

    def test_fall(self):
        """An index that falls lowers the sum; down is to the lower hundred.

        From 330 to 326.7 is a fall by one hundredth; 0.8 of that is 0.008 of
        247 700, or 1 981.60: 245 718.40 is left, and down to hundreds 245 700.
        """
        assert Money(245_700) == indexed(
            SUM, AGREED, base=330, current=Decimal("326.7")
        )


class TestRounding:
    """The sum is rounded once, as is agreed."""

    @pytest.mark.parametrize(
        ("rounding", "kronor"),
        [
            (Rounding.DOWN, 257_000),
            (Rounding.UP, 257_100),
            (Rounding.HALF_UP, 257_000),
            (Rounding.HALF_EVEN, 257_000),
        ],
    )
    def test_ways(self, rounding, kronor):
        """257 007.51 goes to the hundred below, above, or nearest."""
        agreed = attrs.evolve(AGREED, rounding=rounding)

        assert Money(kronor) == indexed(SUM, agreed, base=330, current=NOW)

    @pytest.mark.parametrize(
        ("rounding", "kronor"),
        [
            (Rounding.DOWN, 100),
            (Rounding.UP, 200),
            (Rounding.HALF_UP, 100),
            (Rounding.HALF_EVEN, 100),
        ],
    )
    def test_only_once(self, rounding, kronor):
        """149.999 kr is below the half: it is not made 150 kr on the way."""
        agreed = attrs.evolve(AGREED, share=Decimal(1), rounding=rounding)

        assert Money(kronor) == indexed(
            Money(100), agreed, base=100_000, current=149_999
        )

    @pytest.mark.parametrize(
        ("rounding", "kronor"),
        [
            (Rounding.DOWN, -100),
            (Rounding.UP, -200),
            (Rounding.HALF_UP, -200),
            (Rounding.HALF_EVEN, -200),
        ],
    )
    def test_below_zero(self, rounding, kronor):
        """Of -150 kr down is toward zero, and a half away from it or even."""
        agreed = attrs.evolve(AGREED, share=Decimal(1), rounding=rounding)

        assert Money(kronor) == indexed(Money(-100), agreed, base=2, current=3)

    @pytest.mark.parametrize(
        ("rounding", "ore"),
        [
            (None, 2),
            (Rounding.HALF_UP, 2),
            (Rounding.UP, 2),
            (Rounding.DOWN, 1),
            (Rounding.HALF_EVEN, 2),
        ],
    )
    def test_whole_ore(self, rounding, ore):
        """Where nothing is said of steps a sum of 1.5 öre is made whole öre."""
        agreed = Indexation(index="KPI", share=1, rounding=rounding)

        assert Money(ore=ore) == indexed(
            Money(ore=1), agreed, base=2, current=3
        )

    def test_an_even_half(self):
        """Of 2.5 öre the even neighbour is 2, and half up is 3."""
        for rounding, ore in (
            (Rounding.HALF_EVEN, 2),
            (Rounding.HALF_UP, 3),
            (None, 3),
        ):
            agreed = Indexation(index="KPI", share=1, rounding=rounding)

            assert Money(ore=ore) == indexed(
                Money(ore=1), agreed, base=2, current=5
            )

    def test_other_currency(self):
        """A sum in euro stays in euro."""
        agreed = Indexation(
            index="HICP",
            share=1,
            rounded_to=Money(10, "EUR"),
            rounding=Rounding.DOWN,
        )

        assert Money(1_020, "EUR") == indexed(
            Money(1_000, "EUR"), agreed, base=100, current=Decimal("102.9")
        )
        assert Money(1_029, "EUR") == indexed(
            Money(1_000, "EUR"),
            attrs.evolve(agreed, rounded_to=None),
            base=100,
            current=Decimal("102.9"),
        )


class TestNotTold:
    """Where the agreement does not tell how, no sum is told."""

    @pytest.mark.parametrize(
        "unsaid",
        [
            {"share": None},
            {"rounding": None},
            {"rounded_to": Money(0)},
            {"rounded_to": Money(-100)},
            {"rounded_to": Money(100, "EUR")},
        ],
        ids=str,
    )
    def test_is_none(self, unsaid):
        """No share, no way to round, or no step that can be: no sum."""
        agreed = attrs.evolve(AGREED, **unsaid)

        assert indexed(SUM, agreed, base=330, current=NOW) is None

    def test_figures_are_held_first(self):
        """A wrong figure is refused even where there is no sum to tell."""
        unsaid = Indexation(index="KPI")

        assert "index.figure" == refusal(SUM, unsaid, base=330, current=0).code

    def test_no_share_is_not_none_of_it(self):
        """A share of 0 is stated, and the sum stands as it is."""
        agreed = attrs.evolve(AGREED, share=Decimal(0))

        assert SUM == indexed(SUM, agreed, base=330, current=NOW)


class TestRefusals:
    """What is no sum, no agreement or no figure is refused."""

    @pytest.mark.parametrize("name", ["base", "current"])
    @pytest.mark.parametrize(
        ("figure", "code"),
        [
            (0, "index.figure"),
            (-330, "index.figure"),
            (Decimal("-0.1"), "index.figure"),
            (330.5, "number.form"),
            (True, "number.form"),
            (None, "number.form"),
            ("330", "number.form"),
            (Fraction(661, 2), "number.form"),
            (Decimal("NaN"), "number.form"),
            (Decimal("sNaN"), "number.form"),
            (Decimal("Infinity"), "number.form"),
            (Decimal("1E+999999"), "number.form"),
            (Decimal("1E-10"), "number.form"),
            (10**400, "number.form"),
        ],
        ids=lambda part: str(part)[:10],
    )
    def test_figure(self, name, figure, code):
        """A figure of an index is an exact number above 0, within reach."""
        figures = {"base": 330, "current": 345} | {name: figure}

        assert code == refusal(SUM, AGREED, **figures).code

    def test_message(self):
        """The refusal is said in both languages."""
        error = refusal(SUM, AGREED, base=Decimal("-0.5"), current=1)

        assert error.message("sv") == (
            'Fick "-0.5". Rätt är ett indextal över 0, till exempel: '
            'Decimal("330.72")'
        )
        assert str(error) == (
            'got "-0.5"; right is a figure of an index, above 0, for example: '
            'Decimal("330.72") [index.figure]'
        )

    @pytest.mark.parametrize(
        ("money", "indexation", "message"),
        [
            (
                247_700,
                AGREED,
                "got 247700; right is Money, for example: Money(850_000) [type.expected]",
            ),
            (
                SUM,
                None,
                'got nothing; right is Indexation, for example: Indexation(index="KPI") [type.expected]',
            ),
            (
                None,
                date(2018, 1, 1),
                "got nothing; right is Money, for example: Money(850_000) [type.expected]",
            ),
        ],
    )
    def test_types(self, money, indexation, message):
        """A bare number is no sum, and nothing is no way to index."""
        error = refusal(money, indexation, base=330, current=345)
        right = message.partition("right is ")[2].removesuffix(
            " [type.expected]"
        )

        assert message == str(error)
        assert error.message("sv").endswith(
            "Rätt är " + right.replace("for example", "till exempel")
        )

    def test_out_of_range(self):
        """A sum that an absurd index takes out of reach is refused."""
        error = refusal(
            Money(10**11),
            AGREED,
            base=Decimal("0.000000001"),
            current=10**18,
        )

        assert "money.range" == error.code
