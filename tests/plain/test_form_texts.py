# SPDX-License-Identifier: MIT
"""Values as a form shows them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop import (
    Agreement,
    Circumstances,
    Ledger,
    Money,
    Period,
    StatedDate,
    StatedPeriod,
    examples,
    from_plain,
)
from iop.agreement import (
    Budget,
    Indexation,
    Indicator,
    Notice,
    Organisation,
    ParticipantRole,
    Payments,
    Purpose,
    Reporting,
    Term,
    Volume,
)
from iop.plain import from_form, to_form
from iop.plain.documents import converter
from iop.strategies import (
    agreements,
    amounts,
    histories,
    spans,
    stated_numbers,
)
from iop.values import Amount, Hedge, IllFormedError, StatedNumber


LANGS = st.sampled_from(["sv", "en"])
SPRING = Period(date(2018, 3, 1), date(2018, 6, 30))


def read_back(value, lang):
    """Fill a form with a value, post it, and read it."""
    plain = from_form(to_form(value, lang), type(value)).plain
    del plain["format"]
    return converter().structure(plain, type(value))


class TestTexts:
    """What stands in each field."""

    @pytest.mark.parametrize(
        ("value", "swedish", "english"),
        [
            (
                Budget(total=Amount(money=Money(850_000))),
                {"/total": "850 000 kr"},
                {"/total": "850 000 SEK"},
            ),
            (
                Budget(
                    total=Amount(money=Money("187400.50"), hedge=Hedge.ABOUT)
                ),
                {"/total": "cirka 187 400,50 kr"},
                {
                    "/total/money": "187 400.50 SEK",
                    "/total/hedge": "about",
                    "/total/per": "term",
                    "/total/is_increase": "no",
                },
            ),
            (
                Indexation(share=Decimal("0.8")),
                {"/share": "80 %"},
                {"/share": "80%"},
            ),
            (
                Indexation(share=Decimal("0.01234")),
                {"/share": "0,01234"},
                {"/share": "1.234%"},
            ),
            (
                Budget(is_vat_included=False),
                {"/is_vat_included": "nej"},
                {"/is_vat_included": "no"},
            ),
            (
                Term(period=SPRING),
                {"/period": "1 mars 2018 – 30 juni 2018"},
                {"/period": "2018-03-01 – 2018-06-30"},
            ),
            (
                Term(period=Period(date(2018, 3, 1), None)),
                {"/period": "från och med 1 mars 2018 tills vidare"},
                {"/period/first": "2018-03-01", "/period/last": ".."},
            ),
            (
                Term(period=StatedPeriod(first=date(2018, 3, 1))),
                {"/period": "från och med 2018-03-01"},
                {"/period/first": "2018-03-01"},
            ),
            (
                Term(
                    period=StatedPeriod(
                        first=StatedDate("2018-23"),
                        is_open_ended=False,
                        months=6,
                    )
                ),
                {
                    "/period/first": "2018-23",
                    "/period/is_open_ended": "nej",
                    "/period/months": "6",
                },
                {
                    "/period/first": "2018-23",
                    "/period/is_open_ended": "no",
                    "/period/months": "6",
                },
            ),
            (
                Term(seasons=(SPRING,), notice=Notice(), other_notices=()),
                {
                    "/seasons/0": "1 mars 2018 – 30 juni 2018",
                    "/notice": "{}",
                    "/other_notices": "[]",
                },
                {
                    "/seasons/0": "2018-03-01 – 2018-06-30",
                    "/notice": "{}",
                    "/other_notices": "[]",
                },
            ),
            (
                Volume(
                    unit="platser",
                    number=StatedNumber(number=40, hedge=Hedge.ABOUT),
                ),
                {"/unit": "platser", "/number": "cirka 40"},
                {
                    "/unit": "platser",
                    "/number/number": "40",
                    "/number/hedge": "about",
                },
            ),
            (
                Organisation(
                    key="kfum",
                    name="KFUM",
                    also_known_as=("[]", "–x"),
                    roles=(ParticipantRole.PRINCIPAL,),
                    joined_on=StatedDate("2018-06"),
                ),
                {
                    "/key": "kfum",
                    "/name": "KFUM",
                    "/also_known_as/0": "[]",
                    "/also_known_as/1": "–x",
                    "/roles": ["principal"],
                    "/joined_on": "2018-06",
                },
                {
                    "/key": "kfum",
                    "/name": "KFUM",
                    "/also_known_as/0": "[]",
                    "/also_known_as/1": "–x",
                    "/roles": ["principal"],
                    "/joined_on": "2018-06",
                },
            ),
        ],
        ids=str,
    )
    def test_is_written(self, value, swedish, english):
        """As people write it, where that is read back for certain."""
        assert swedish == to_form(value)
        assert english == to_form(value, "en")
        assert value == read_back(value, "sv") == read_back(value, "en")

    def test_kinds(self):
        """The kind of a part stands before its fields."""
        agreement = Agreement(parties=(Organisation(key="kfum", name="KFUM"),))

        assert [
            ("/parties/0/kind", "organisation"),
            ("/parties/0/key", "kfum"),
            ("/parties/0/name", "KFUM"),
        ] == list(to_form(agreement).items())

    def test_browser(self):
        """A line break that a browser sends as two signs is one again."""
        value = Agreement(purpose=Purpose(background="Först.\nSedan."))
        posted = {
            name: text.replace("\n", "\r\n")
            for name, text in to_form(value).items()
        }

        assert value == from_plain(from_form(posted).plain)

    def test_refused(self):
        """What is no value of the model, or no language."""
        with pytest.raises(IllFormedError) as caught:
            to_form("127-trygghet")
        assert "describe.class" == caught.value.code

        with pytest.raises(IllFormedError) as caught:
            to_form(Agreement(), "de")
        assert "lang.unknown" == caught.value.code


class TestLaws:
    """A form that is filled and posted as it is gives what it was filled with."""

    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_examples(self, lang):
        """So it is with the examples."""
        for value in (
            examples.complete(),
            examples.trygghet_127(),
            examples.trygghet_127_ledger(),
        ):
            made = from_form(to_form(value, lang), type(value))

            assert value == from_plain(made.plain, type(value))

    @given(agreements(), LANGS)
    def test_agreements(self, agreement, lang):
        """So it is with any agreement."""
        posted = from_form(to_form(agreement, lang))

        assert agreement == from_plain(posted.plain)

    @given(
        st.from_type(Ledger) | st.from_type(Circumstances) | histories(), LANGS
    )
    def test_others(self, value, lang):
        """So it is with ledgers, circumstances and histories."""
        assert value == read_back(value, lang)

    @given(
        spans(),
        amounts(),
        stated_numbers(),
        stated_numbers(whole=True),
        LANGS,
    )
    def test_values(self, span, amount, number, count, lang):
        """So it is with what is known in part, however it is."""
        value = Agreement(
            term=Term(period=span, seasons=(span,)),
            budget=Budget(total=amount),
            purpose=Purpose(
                indicators=(
                    Indicator(key="a", description="A", target=number),
                )
            ),
            reporting=Reporting(),
            payments=Payments(),
        )
        volume = Volume(unit="platser", number=count)

        assert value == read_back(value, lang)
        assert volume == read_back(volume, lang)
