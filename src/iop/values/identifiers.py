# SPDX-License-Identifier: MIT
"""Numbers that name: *organisationsnummer* and *diarienummer*."""

import enum
import re
from typing import NoReturn, final

import attrs

from .characters import in_plain_dashes, in_plain_spaces, is_hidden, normal
from .checks import as_long_text, as_text
from .display import ShownAsWritten
from .errors import IllFormedError
from .personal_numbers import masked


__all__ = ["CaseNumber", "OrganisationGroup", "OrganisationNumber"]

_ORGANISATION = re.compile(
    r"(?P<prefix>[0-9]{2})?(?P<head>[0-9]{6}) ?-? ?(?P<tail>[0-9]{4})"
)
_CENTURIES = ("18", "19", "20")
"""How the twelve digits of a natural person's number begin."""
_PERSON = "01"
"""The third digit of a natural person's number: tens of a month."""
_LEFT = 2
"""How many digits a message leaves of such a number."""

_LONGEST = 100
"""The longest case number, in characters."""

# fmt: off
_RIGHT = {
    "form": ("ett organisationsnummer med tio siffror, eller tolv med 16 först, med eller utan bindestreck före de fyra sista", "an organisation number of ten digits, or of twelve that begin with 16, with or without a hyphen before the last four"),
    "checksum": ("ett organisationsnummer vars sista siffra är rätt kontrollsiffra", "an organisation number whose last digit is the right check digit"),
    "personal": ("ett organisationsnummer, vars tredje siffra är minst 2 (detta är formen för ett personnummer, och en enskild näringsidkare är en fysisk person och ingen organisation)", "an organisation number, whose third digit is at least 2 (this is the form of a personal number, and a sole trader is a natural person and no organisation)"),
}
"""What is right, by the code of what is wrong: in Swedish, in English."""
# fmt: on

_LEAD = re.compile(r"\A(?:dnr|diarienummer|diarienr)\b[.:]? *", re.IGNORECASE)
"""What may stand before the number, and is no part of it."""
_LOOSE = re.compile(
    r"(?<=[0-9]) (?![0-9])|(?<=[^\W\d_]) (?![^\W\d_])|(?<=[\W_]) "
)
"""A space that tells nothing apart: one that is not between two numbers, nor
between two words."""


class OrganisationGroup(enum.IntEnum):
    """What the first digit says of an organisation: *juridisk form*.

    The digit is a sign and no proof: some faith communities have 2, others 8.

    Attributes:
        ESTATE: Estates (*dödsbon*).
        PUBLIC: State, regions, municipalities, parishes.
        FOREIGN: Foreign firms.
        LIMITED_COMPANY: Limited companies (*aktiebolag*).
        SIMPLE_PARTNERSHIP: Simple partnerships (*enkla bolag*).
        ECONOMIC_ASSOCIATION: Economic associations (*ekonomiska föreningar*).
        NON_PROFIT: Non-profit associations (*ideella föreningar*) and
            foundations (*stiftelser*).
        TRADING_PARTNERSHIP: Trading and limited partnerships (*handelsbolag*
            and *kommanditbolag*).
    """

    ESTATE = 1
    PUBLIC = 2
    FOREIGN = 3
    LIMITED_COMPANY = 5
    SIMPLE_PARTNERSHIP = 6
    ECONOMIC_ASSOCIATION = 7
    NON_PROFIT = 8
    TRADING_PARTNERSHIP = 9


def _as_digits(number: str) -> str:
    """Return the ten digits of an organisation number, or refuse."""
    from stdnum.se import orgnr

    given: object = number
    text = given if isinstance(given, str) else as_text(given)
    match = _ORGANISATION.fullmatch(_plain(text).strip())
    if match is None or match["prefix"] not in (None, "16", *_CENTURIES):
        hidden = masked(text)
        _refuse("form", text if text.startswith(hidden) else hidden)
    digits: str = match["head"] + match["tail"]
    if match["prefix"] in _CENTURIES or digits[2] in _PERSON:
        _refuse("personal", _masked(text))
    if not orgnr.is_valid(digits):
        _refuse("checksum", text)
    return digits


def _plain(text: str) -> str:
    """Return *text* in its one form: hyphens, and single plain spaces."""
    return re.sub(" +", " ", in_plain_spaces(in_plain_dashes(normal(text))))


def _masked(text: str) -> str:
    """Hide all but the last digits, a day of birth among them or not."""
    hidden = sum(map(str.isdecimal, text)) - _LEFT
    return re.sub(r"\d", "*", text, count=hidden)


def _refuse(word: str, given: str) -> NoReturn:
    sv, en = _RIGHT[word]
    raise IllFormedError(
        f"organisation-number.{word}", given, sv, en, "212000-0142"
    )


@final
@attrs.frozen(repr=False)
class OrganisationNumber(ShownAsWritten):
    """The number of an organisation: *organisationsnummer*.

    Ten digits, the third at least 2, the last a check digit (Luhn); an
    organisation keeps its number. Written with or without a hyphen, and with
    or without the prefix 16; all four are one and the same number. A dash of
    another kind, or spaces, may stand for the hyphen, and spaces around it.

    A sole trader uses the personal number. Such a party is a natural person
    and no organisation, and a message shows two digits of its number at most.
    An error of a number that may be a person's holds no more of it either.

    Source: act 1974:174, 4 §, as the Swedish Tax Agency sets it out:
    https://www4.skatteverket.se/rattsligvagledning/edition/2024.2/326447.html

    Args:
        number: The number.

    Attributes:
        digits: The ten digits.

    Raises:
        IllFormedError: If *number* has another form, is a natural person's,
            or has the wrong check digit.

    >>> OrganisationNumber("162120000142")
    OrganisationNumber('212000-0142')
    >>> OrganisationNumber("2120000142") == OrganisationNumber("212000-0142")
    True
    >>> OrganisationNumber(" 802000 0009") == OrganisationNumber("802000–0009")
    True
    >>> OrganisationNumber("212000-0143")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "212000-0143"; right is an organisation number whose last digit is the right check digit, for example: 212000-0142 [organisation-number.checksum]
    """

    _EXAMPLE = 'OrganisationNumber("212000-0142")'

    digits: str = attrs.field(converter=_as_digits, alias="number")

    @property
    def group(self) -> OrganisationGroup | None:
        """What the first digit says; ``None`` for a digit with no group.

        >>> OrganisationNumber("212000-0142").group
        <OrganisationGroup.PUBLIC: 2>
        """
        first = int(self.digits[0])
        return next((g for g in OrganisationGroup if g == first), None)

    def __str__(self) -> str:
        return f"{self.digits[:6]}-{self.digits[6:]}"

    def __repr__(self) -> str:
        return f"OrganisationNumber({str(self)!r})"


def _as_written(written: str) -> str:
    """Return a case number in its one form, or refuse."""
    text = _plain(as_long_text(written)).strip()
    if (
        len(text) > _LONGEST
        or not any(map(str.isdecimal, text))
        or any(map(is_hidden, text))
    ):
        raise IllFormedError(
            "case-number.form",
            written,
            f"ett diarienummer på en rad med minst en siffra, högst {_LONGEST} tecken, alla synliga",
            f"a case number on one line with at least one digit, at most {_LONGEST} characters, all to be seen",
            "171-85/2017",
        )
    return text


def _compared(written: str) -> str:
    """Return what two case numbers are compared by."""
    return _LOOSE.sub("", _LEAD.sub("", written, count=1))


@final
@attrs.frozen(repr=False)
class CaseNumber(ShownAsWritten):
    """The number of a case in a register: *diarienummer*.

    Every register has a shape of its own, so what is written is kept, in one
    form: letters as NFC, dashes of all kinds as hyphens, spaces as one, and
    none around. Two are equal if they are the same but for spaces that tell
    nothing apart, and for *dnr* before the number.

    Args:
        written: The number as the register writes it; at most 100 characters.

    Attributes:
        written: The number as it is written, in its one form.

    Raises:
        IllFormedError: If *written* is no text, has no digit, is longer, or
            holds line breaks or anything else that cannot be seen.

    >>> number = CaseNumber("171-85/2017")
    >>> number == CaseNumber("dnr 171 - 85/2017")
    True
    >>> number == CaseNumber("171-84/2017")
    False
    >>> CaseNumber("saknas")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "saknas"; right is a case number on one line with at least one digit, at most 100 characters, all to be seen, for example: 171-85/2017 [case-number.form]
    """

    _EXAMPLE = 'CaseNumber("171-85/2017")'

    written: str = attrs.field(converter=_as_written, eq=_compared)

    def __str__(self) -> str:
        return self.written

    def __repr__(self) -> str:
        return f"CaseNumber({self.written!r})"
