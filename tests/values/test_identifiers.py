# SPDX-License-Identifier: MIT
"""Promises of numbers that name: *organisationsnummer*, *diarienummer*."""

import copy
import pickle

import attrs
import pytest

from iop.values.errors import IllFormedError
from iop.values.identifiers import (
    CaseNumber,
    OrganisationGroup,
    OrganisationNumber,
)


PUBLIC_BODIES = {
    "212000-0142": "Stockholms stad",
    "212000-1355": "Göteborgs stad",
    "212000-1124": "Malmö stad",
    "232100-0016": "Region Stockholm",
    "202100-5448": "Skatteverket",
}
"""Numbers of public bodies that are in print."""


def refusal(call, *args):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args)
    return caught.value


class TestOrganisationNumber:
    """The number of an organisation."""

    @pytest.mark.parametrize("number", sorted(PUBLIC_BODIES))
    def test_real_numbers(self, number):
        """Numbers of public bodies are taken."""
        assert number == str(OrganisationNumber(number))

    @pytest.mark.parametrize(
        "written",
        ["212000-0142", "2120000142", "16212000-0142", "162120000142"],
    )
    def test_four_forms(self, written):
        """Ten or twelve digits, with or without a hyphen, are one number."""
        number = OrganisationNumber(written)

        assert "2120000142" == number.digits
        assert "212000-0142" == str(number)
        assert "OrganisationNumber('212000-0142')" == repr(number)
        assert {OrganisationNumber("212000-0142")} == {number}

    @pytest.mark.parametrize(
        "written",
        [
            "",
            " ",
            "Stockholms stad",
            "212000-014",
            "212000-01423",
            "21200-00142",
            "212000--0142",
            "2120 000142",
            "212000-\u200b0142",
            "212000-\n0142",
            "16-2120000142",
            "16 212000-0142",
            "17212000-0142",
            "\uff12\uff11\uff12\uff10\uff10\uff10-\uff10\uff11\uff14\uff12",
            "\u0662\u0661\u0662\u0660\u0660\u0660-\u0660\u0661\u0664\u0662",
            "212000-0142\ud800",
            "2" * 1000,
        ],
    )
    def test_form(self, written):
        """Another form is refused; nothing is guessed."""
        error = refusal(OrganisationNumber, written)

        assert ("organisation-number.form", written) == (
            error.code,
            error.given,
        )

    def test_form_is_said(self):
        """The refusal says which forms are right, in both languages."""
        error = refusal(OrganisationNumber, "212000")

        assert error.message("sv") == (
            'Fick "212000". Rätt är ett organisationsnummer med tio siffror, '
            "eller tolv med 16 först, med eller utan bindestreck före de fyra "
            "sista, till exempel: 212000-0142"
        )
        assert error.message("en") == (
            'got "212000"; right is an organisation number of ten digits, or '
            "of twelve that begin with 16, with or without a hyphen before "
            "the last four, for example: 212000-0142"
        )

    @pytest.mark.parametrize(
        "written",
        [
            "212000 0142",
            "212000 - 0142",
            "212000\N{NO-BREAK SPACE}0142",
            "212000\N{THIN SPACE}\N{THIN SPACE}0142",
            "212000\N{HYPHEN}0142",
            "212000\N{NON-BREAKING HYPHEN}0142",
            "212000\N{EN DASH}0142",
            "212000\N{EM DASH}0142",
            "212000\N{MINUS SIGN}0142",
            "212000\N{SOFT HYPHEN}0142",
            "212000\N{FULLWIDTH HYPHEN-MINUS}0142",
            " 212000-0142",
            "212000-0142\t",
            "212000-0142\r\n",
            "\N{IDEOGRAPHIC SPACE}16212000\N{FIGURE DASH}0142",
        ],
    )
    def test_is_read_kindly(self, written):
        """Spaces around, and dashes and spaces of all kinds, do no harm."""
        assert OrganisationNumber("212000-0142") == OrganisationNumber(written)

    @pytest.mark.parametrize("value", [None, 2120000142, True, b"212000-0142"])
    def test_text_only(self, value):
        """What is no text is refused."""
        assert "text.expected" == refusal(OrganisationNumber, value).code

    def test_says_what_was_given(self):
        """A refusal shows what is no text."""
        assert (
            "got 2120000142; right is text, for example: trygghet "
            "[text.expected]"
        ) == str(refusal(OrganisationNumber, 2120000142))

    @pytest.mark.parametrize(
        "written", ["212000-0143", "2120000152", "162120000141"]
    )
    def test_check_digit(self, written):
        """A wrong check digit is refused, and the number shown as given."""
        error = refusal(OrganisationNumber, written)

        assert "organisation-number.checksum" == error.code
        assert error.message("sv") == (
            f'Fick "{written}". Rätt är ett organisationsnummer vars sista '
            "siffra är rätt kontrollsiffra, till exempel: 212000-0142"
        )

    @pytest.mark.parametrize(
        ("written", "shown"),
        [
            ("000000-0000", "******-**00"),
            ("850101-1234", "******-**34"),
            ("8511011234", "********34"),
            ("19850101-1234", "********-**34"),
            ("200501011234", "**********34"),
            ("189901011234", "**********34"),
            ("16850101-1234", "********-**34"),
            ("19212000-0142", "********-**42"),
            ("811218 - 9876", "****** - **76"),
            (" 850101\N{EN DASH}1234", " ******\N{EN DASH}**34"),
        ],
    )
    def test_a_natural_person(self, written, shown):
        """A personal number is refused for what it is, and is not shown."""
        error = refusal(OrganisationNumber, written)

        assert ("organisation-number.personal", shown) == (
            error.code,
            error.given,
        )
        assert written not in str(error)

    def test_a_natural_person_is_said(self):
        """The refusal says that a sole trader is no organisation."""
        error = refusal(OrganisationNumber, "850101-1234")

        assert error.message("sv") == (
            'Fick "******-**34". Rätt är ett organisationsnummer, vars tredje '
            "siffra är minst 2 (detta är formen för ett personnummer, och en "
            "enskild näringsidkare är en fysisk person och ingen "
            "organisation), till exempel: 212000-0142"
        )
        assert error.message("en") == (
            'got "******-**34"; right is an organisation number, whose third '
            "digit is at least 2 (this is the form of a personal number, and "
            "a sole trader is a natural person and no organisation), for "
            "example: 212000-0142"
        )

    @pytest.mark.parametrize(
        ("written", "shown"),
        [
            ("850101+1234", "******+**34"),
            ("1985-01-01 1234", "****-**-** **34"),
            ("Anna, 850101-1234", "Anna, ******-**34"),
            ("850101-12345", "******-***45"),
            ("700804-XXXX", "****04-XXXX"),
            (
                "\uff18\uff11\uff11\uff12\uff11\uff18\uff0d\uff19\uff18\uff17\uff16",
                "******\uff0d**\uff17\uff16",
            ),
            ("8112\u200b189876", "****\u200b****76"),
            # A number of an organisation, for the tax on what it sells.
            ("SE212000014201", "SE212000014201"),
        ],
    )
    def test_a_person_in_another_form(self, written, shown):
        """What looks like a personal number is not shown either."""
        error = refusal(OrganisationNumber, written)

        assert ("organisation-number.form", shown) == (error.code, error.given)

    @pytest.mark.parametrize(
        ("digits", "group"),
        [
            ("0020000006", None),
            ("1020000004", OrganisationGroup.ESTATE),
            ("2120000142", OrganisationGroup.PUBLIC),
            ("3020000000", OrganisationGroup.FOREIGN),
            ("4020000008", None),
            ("5020000005", OrganisationGroup.LIMITED_COMPANY),
            ("6020000003", OrganisationGroup.SIMPLE_PARTNERSHIP),
            ("7020000001", OrganisationGroup.ECONOMIC_ASSOCIATION),
            ("8020000009", OrganisationGroup.NON_PROFIT),
            ("9020000007", OrganisationGroup.TRADING_PARTNERSHIP),
        ],
    )
    def test_group(self, digits, group):
        """The first digit says the group; 0 and 4 say none."""
        assert group is OrganisationNumber(digits).group

    def test_is_a_value(self):
        """A number is frozen, and survives copying and pickling."""
        number = OrganisationNumber("212000-0142")

        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            number.digits = "2120000142"
        assert number == copy.deepcopy(number)
        assert number == pickle.loads(pickle.dumps(number))  # noqa: S301 - our own
        assert number == eval(repr(number))  # noqa: S307 - the promise itself
        assert "2120000142" != number

    def test_evolve_checks(self):
        """A number that is changed is checked again."""
        number = OrganisationNumber("212000-0142")

        assert OrganisationNumber("212000-1355") == attrs.evolve(
            number, number="212000-1355"
        )


class TestCaseNumber:
    """The number of a case in a register."""

    @pytest.mark.parametrize(
        "written",
        [
            "1.2.5./375-2018",
            "1.2.5/375-2018",
            "1.2.1-342-2016",
            "3.1.3-81/2017",
            "1.1.-025/2017",
            "171-85/2017",
            "171 - 85/2017",
            "dnr 171-85/2017",
            "RVK 2020/9",
            "KSN-2016-1422",
            "KS/2016:7",
            "SÄN/2016:7",
            "KOF/2016:149",
            "KS.2019.0537",
            "2021/KS 0280 013",
            "RS 2022/713-1",
            "2017 /0174",
            "SN 18/0098",
            "SN18/0098",
            "18RS3508",
            "0193/15",
            "0988/17",
            "20161/15",
            "7",
            "2016",
            "15/18",
            "2016/15",
            "SN 18/98",
            "SN 18/2017",
            "18RS2017",
            "KS 2016/2017",
            "171-85/1817",
            "KB\N{COMBINING CARON} 7",
            "KSN-16-1422",
            "1.2.5.",
        ],
    )
    def test_read(self, written):
        """In every shape that has been met, and any other, it is kept."""
        assert written == str(CaseNumber(written))

    @pytest.mark.parametrize(
        ("written", "other"),
        [
            ("171-85/2017", "dnr 171-85/2017"),
            ("171-85/2017", "Dnr: 171 – 85 / 2017"),
            ("171-85/2017", "Diarienummer 171-85/2017"),
            ("2017/0174", "2017 /0174"),
            ("RS 2022/713-1", "RS2022/713-1"),
        ],
    )
    def test_alike(self, written, other):
        """Spaces that tell nothing apart, and a leading dnr, do not count."""
        one, same = CaseNumber(written), CaseNumber(other)

        assert one == same
        assert hash(one) == hash(same)

    @pytest.mark.parametrize(
        ("written", "other"),
        [
            ("KS 0280 013", "KS 0280013"),
            ("RS KS 7", "RSKS 7"),
            ("dnr7", "7"),
        ],
    )
    def test_not_alike(self, written, other):
        """A space between two numbers or two words tells them apart."""
        assert CaseNumber(written) != CaseNumber(other)

    def test_is_never_corrected(self):
        """No digit and no letter is taken for another."""
        assert CaseNumber("171-85/2017") == CaseNumber("171-85/2017")
        assert CaseNumber("171-84/2017") != CaseNumber("171-85/2017")
        assert CaseNumber("193/15") != CaseNumber("0193/15")
        assert CaseNumber("KS/2016:7") != CaseNumber("ks/2016:7")
        assert "171-85/2017" != CaseNumber("171-85/2017")

    @pytest.mark.parametrize(
        "written",
        [
            "saknas",
            "²",
            "171-85/\n2017",
            "171-85/\r2017",
            "171-85/2017\u200b",
            "171\u206085/2017",
            "KS\ufe0f/2016:7",
            "\u28007",
            "171-85/\u20282017",
            "1" * 101,
        ],
    )
    def test_form(self, written):
        """One line, with a digit, of at most 100 characters, is asked for."""
        error = refusal(CaseNumber, written)

        assert ("case-number.form", written) == (error.code, error.given)

    def test_form_is_said(self):
        """The refusal says what is right, in both languages."""
        error = refusal(CaseNumber, "saknas")

        assert error.message("sv") == (
            'Fick "saknas". Rätt är ett diarienummer på en rad med minst en '
            "siffra, högst 100 tecken, alla synliga, till exempel: 171-85/2017"
        )
        assert error.message("en") == (
            'got "saknas"; right is a case number on one line with at least '
            "one digit, at most 100 characters, all to be seen, for example: "
            "171-85/2017"
        )

    @pytest.mark.parametrize(
        ("written", "kept"),
        [
            ("KA\N{COMBINING RING ABOVE}/2016:7", "KÅ/2016:7"),
            ("K\N{ANGSTROM SIGN}/2016:7", "KÅ/2016:7"),
            ("RVK\N{NO-BREAK SPACE}2020/9", "RVK 2020/9"),
            ("RVK \t 2020/9", "RVK 2020/9"),
            ("171\N{EN DASH}85/2017", "171-85/2017"),
            (
                "KSN\N{NON-BREAKING HYPHEN}2016\N{MINUS SIGN}1422",
                "KSN-2016-1422",
            ),
            (" 171-85/2017\r\n", "171-85/2017"),
        ],
    )
    def test_one_form(self, written, kept):
        """Numbers that look alike are one, and are read alike."""
        number = CaseNumber(written)

        assert (kept, CaseNumber(kept)) == (number.written, number)

    def test_longest(self):
        """A hundred characters are taken."""
        assert "1" * 100 == CaseNumber("1" * 100).written

    @pytest.mark.parametrize(
        ("value", "code"),
        [
            (None, "text.expected"),
            (17185, "text.expected"),
            ("", "text.blank"),
            ("\n", "text.blank"),
            ("171-85/2017\x00", "text.characters"),
            ("171-85/2017\ud800", "text.characters"),
        ],
    )
    def test_text(self, value, code):
        """What is no text, or cannot be written down, is refused."""
        assert code == refusal(CaseNumber, value).code

    def test_is_a_value(self):
        """A number is frozen, and survives copying, pickling and its repr."""
        number = CaseNumber("171-85/2017")

        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            number.written = "171-84/2017"
        assert "CaseNumber('171-85/2017')" == repr(number)
        assert {number} == {copy.deepcopy(number)}
        assert number == pickle.loads(pickle.dumps(number))  # noqa: S301 - our own
        assert number == eval(repr(number))  # noqa: S307 - the promise itself
