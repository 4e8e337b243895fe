# SPDX-License-Identifier: MIT
"""Promises of numbers of persons, which no message shows: *personnummer*."""

import pytest

from iop.values.personal_numbers import masked


class TestMasked:
    """Of what may be a person's number two digits are shown."""

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("8112189876", "********76"),
            ("811218-9876", "******-**76"),
            ("198112189876", "**********76"),
            ("19811218-9876", "********-**76"),
            ("16811218-9876", "********-**76"),
            # Older than a hundred, and the day plus 60.
            ("811218+9876", "******+**76"),
            ("811278-9876", "******-**76"),
            ("810161-9876", "******-**76"),
            ("811291-9876", "******-**76"),
            # Written apart.
            ("811218 9876", "****** **76"),
            ("811218 - 9876", "****** - **76"),
            ("81 12 18 98 76", "** ** ** ** 76"),
            ("1981-12-18 9876", "****-**-** **76"),
            ("1981-12-18-9876", "****-**-**-**76"),
            ("811218/9876", "******/**76"),
            ("811218.9876", "******.**76"),
            ("811218,9876", "******,**76"),
            ("(811218)9876", "(******)**76"),
            ("811218\N{EN DASH}9876", "******\N{EN DASH}**76"),
            ("811218\N{NON-BREAKING HYPHEN}9876", "******\u2011**76"),
            ("811218\N{MINUS SIGN}9876", "******\N{MINUS SIGN}**76"),
            ("811218\N{NO-BREAK SPACE}9876", "******\xa0**76"),
            ("8112\N{ZERO WIDTH SPACE}189876", "****\u200b****76"),
            ("811218\x00-\n9876", "******\x00-\n**76"),
            ("811218\N{SOFT HYPHEN}9876", "******\xad**76"),
            ("811218*9876", "*********76"),
            # In the figures of other scripts.
            (
                "\uff18\uff11\uff11\uff12\uff11\uff18\uff0d9876",
                "******\uff0d**76",
            ),
            ("\u0668\u0661\u0661\u0662\u0661\u06689876", "********76"),
            ("\u2467\u2460\u2460\u2461\u2460\u24679876", "********76"),
            # Something stands in for the last digits, or some of them lack.
            ("700804-XXXX", "****04-XXXX"),
            ("700804-xxxx", "****04-xxxx"),
            ("19700804XXXX", "******04XXXX"),
            ("700804 NNNN", "****04 NNNN"),
            ("700804-****", "****04-****"),
            ("700804-##", "****04-##"),
            ("700804-12XX", "******-12XX"),
            ("700804-T123", "******-T*23"),
            ("811218A9876", "******A**76"),
            ("700804-123", "******-*23"),
            ("700804-1", "*****4-1"),
            # In other text and other numbers.
            ("Anna, 811218-9876.", "Anna, ******-**76."),
            ("811218-9876 och 811219-9875", "******-**76 och ******-**75"),
            ("850101-12345", "******-***45"),
            ("00811218-9876", "********-**76"),
            ("8112189876.0", "*********6.0"),
            ("-8112189876", "-********76"),
            ("-8112189876.00 SEK", "-**********.00 SEK"),
            ("1 112 189 876,00", "* *** *** ***,00"),
            ("198112189876.00", "************.00"),
            ("8.112189876E+9", "*.*******76E+9"),
            ("/811218/9876", "/******/**76"),
        ],
    )
    def test_hides(self, text, shown):
        """However it is written, the last two digits are left."""
        assert shown == masked(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "trygghet",
            # Numbers of organisations: the third digit is at least 2.
            "212000-0142",
            "2120000142",
            "16212000-0142",
            "168020123456",
            "SE802000000901",
            # No day: month 0, 13 and 85; day 0, 32, 60 and 92.
            "810018-9876",
            "811318-9876",
            "188500-9876",
            "811200-9876",
            "811232-9876",
            "811260-9876",
            "811292-9876",
            # Case numbers.
            "1.2.5./375-2018",
            "1.2.1-342-2016",
            "171-85/2017",
            "KSN-2016-1422",
            "RVK 2020/9",
            "SN 18/0098",
            # Sums.
            "850 000 kr",
            "10 850 000,50 kr",
            "12050112.00 SEK",
            "12 050 112,00",
            "12\xa0050\xa0112,00",
            "999999999999",
            # Days.
            "2018-06-01",
            "2018-06-01--2018-12-31",
            "2018-06-01/2018-12-31",
            "2018-06-01 \N{EN DASH} 2018-12-31",
            "2018-06-01 00:00:00",
            "2018-06-01T08:30:00.123456",
            "811218",
            "20180601",
            "120101 kronor",
            # A list is no number.
            "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13",
            "Period(date(2018, 1, 1), date(2018, 12, 31))",
        ],
    )
    def test_leaves(self, text):
        """What is plainly something else is shown as it is."""
        assert text == masked(text)

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("2018-06-01 2018", "****-**-** **18"),
            ("12 050 112,00-1", "** *** ***,*0-1"),
            ("212000-0142 811218-9876", "******-**** ******-**76"),
        ],
    )
    def test_hides_what_stands_beside(self, text, shown):
        """What is something else as a whole, and then more, is not left."""
        assert shown == masked(text)

    def test_is_of_a_thousand_characters(self):
        """A longer text is not looked at; messages cut far before."""
        assert "a" * 1_000 == masked("a" * 1_001)
