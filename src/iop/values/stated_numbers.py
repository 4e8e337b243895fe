# SPDX-License-Identifier: MIT
"""Numbers as a document states them: *angivna antal*."""

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, ClassVar, Self

import attrs

from ._hedge_words import AFTER, BEFORE, LETTERS, in_figures, phrases
from .characters import in_plain_dashes, in_plain_spaces, normal
from .checks import as_count, as_decimal, as_quantity
from .display import Shown
from .errors import IllFormedError
from .fields import Fit, Form, Misfit, Whole, checked
from .hedges import Hedge, above, below
from .helps import Help


__all__ = [
    "Count",
    "Number",
    "StatedNumber",
    "StatedQuantity",
    "as_stated_count",
    "as_stated_number",
    "as_stated_quantity",
]

_LONGEST = 100
"""The longest text that is read, in characters."""

# fmt: off
_RIGHT = {
    "form": ("ett antal i siffror eller ett litet tal i ord, med ord om det som cirka, minst och mellan", "a number in figures or a small one in Swedish words, with words about it such as cirka, minst and mellan", "minst 50"),
    "upper": ("ett övre tal tillsammans med mellan, och bara då, och inte lägre än det undre", "an upper number with between, and with that alone, and not below the lower", 'StatedNumber.parse("40–50")'),
    "count": ("ett heltal, eller ett antal i hela tal från 0", "a whole number, or a stated number in whole numbers from 0", "4"),
}
"""What is right, by what is wrong: in Swedish, English, shown."""
# fmt: on


def _refusal(word: str, given: object) -> IllFormedError:
    return IllFormedError(f"stated-number.{word}", given, *_RIGHT[word])


def _is_upper(
    number: Decimal, hedge: Hedge, upper: Decimal | None
) -> Iterator[Misfit]:
    if upper is None:
        if hedge is Hedge.BETWEEN:
            yield ("upper",), _refusal("upper", None)
    elif hedge is not Hedge.BETWEEN or upper < number:
        yield ("upper",), _refusal("upper", str(upper))


@attrs.frozen(field_transformer=checked)
class StatedNumber(Whole, Shown):
    """A number as a document states it: *angivet antal*.

    Attributes:
        number: The number that is named; of one between two others the lower.
        hedge: How exactly it is stated.
        upper: The upper of the two that it is between.

    Raises:
        IllFormedError: If *upper* does not go with *hedge*, or is below
            *number*; or a field has the wrong form.

    >>> print(StatedNumber(Decimal(50), hedge=Hedge.AT_LEAST))
    at least 50
    >>> StatedNumber(Decimal(50), hedge=Hedge.BETWEEN)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got nothing; right is an upper number with between, and with that alone, and not below the lower, for example: StatedNumber.parse("40–50") [stated-number.upper]
    """

    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("number", "hedge", "upper"), _is_upper),
    )
    HELP: ClassVar[Help] = Help(
        "Angivet antal",
        "Ett antal som det står i handlingarna, till exempel minst 50 eller mellan 40 och 50.",
        number="Antalet i siffror, till exempel 50. Ligger det mellan två tal, skriv det lägre här.",
        hedge="Välj hur exakt antalet är angivet, till exempel cirka eller minst. Välj exakt om det står utan sådana ord.",
        upper="Det högre av två tal, när det står att antalet ligger mellan dem. Lämnas annars tomt.",
    )

    number: Decimal
    hedge: Hedge = attrs.field(default=Hedge.EXACT, kw_only=True)
    upper: Decimal | None = attrs.field(default=None, kw_only=True)

    @classmethod
    def of(cls, number: "int | Decimal | StatedNumber") -> "StatedNumber":
        """Return *number* as one that is stated: *angivet antal*.

        Raises:
            IllFormedError: If it is no exact number.

        >>> StatedNumber.of(50) == StatedNumber(Decimal(50))
        True
        """
        return (
            number
            if isinstance(number, StatedNumber)
            else cls(as_decimal(number))
        )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a number as Swedish documents write it: *antal med ord*.

        *minst 50*, *cirka 1 200*, *40–50*, *mellan 40 och 50*, *sju eller
        åtta*, *1,5 miljoner*. One word of what is counted may follow
        (*40–50 platser*), and is read past.

        Raises:
            IllFormedError: If it is no such text, or can be read in more ways
                than one.

        >>> print(StatedNumber.parse("sju eller åtta"))
        between 7 and 8
        >>> print(StatedNumber.parse("40–50 platser"))
        between 40 and 50
        >>> StatedNumber.parse("många")
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got "många"; right is a number in figures or a small one in Swedish words, with words about it such as cirka, minst and mellan, for example: minst 50 [stated-number.form]
        """
        given: object = text
        read = _read(given) if isinstance(given, str) else None
        if read is None:
            raise _refusal("form", text)
        hedge, numbers = read
        return cls(
            as_decimal(numbers[0]),
            hedge=hedge,
            upper=as_decimal(numbers[1]) if len(numbers) > 1 else None,
        )

    @property
    def is_exact(self) -> bool:
        """Whether it is stated as just so many."""
        return self.hedge is Hedge.EXACT

    @property
    def is_approximate(self) -> bool:
        """Whether it says no more than roughly how many."""
        return self.hedge.is_approximate

    @property
    def low(self) -> Decimal | None:
        """What it says that it is at least; ``None`` if it does not say."""
        return self.number if self.hedge.has_low else None

    @property
    def high(self) -> Decimal | None:
        """What it says that it is at most; ``None`` if it does not say."""
        return self.number if self.hedge.has_high else self.upper

    def is_below(self, limit: int | Decimal) -> bool | None:
        """Return whether it is below *limit*; ``None`` if that cannot be told.

        The ends of what is only about so many are those by `MARGIN`.

        Raises:
            IllFormedError: If *limit* is no exact number.

        >>> StatedNumber.parse("cirka 50").is_below(60)
        True
        >>> StatedNumber.parse("cirka 50").is_below(52) is None
        True
        """
        exact = Fraction(as_decimal(limit))
        if self.hedge is Hedge.LESS_THAN and self.number <= exact:
            return True
        return below(*self._ends(), exact)

    def is_above(self, limit: int | Decimal) -> bool | None:
        """Return whether it is above *limit*; ``None`` if that cannot be told.

        The ends of what is only about so many are those by `MARGIN`.

        Raises:
            IllFormedError: If *limit* is no exact number.

        >>> StatedNumber.parse("fler än 50").is_above(50)
        True
        """
        exact = Fraction(as_decimal(limit))
        if self.hedge is Hedge.MORE_THAN and exact <= self.number:
            return True
        return above(*self._ends(), exact)

    def _ends(self) -> tuple[Fraction | None, Fraction | None]:
        """Return what it is at least and at most, when it is compared."""
        if self.is_approximate:
            return self.hedge.within_margin(self.number)
        return (
            None if self.low is None else Fraction(self.low),
            None if self.high is None else Fraction(self.high),
        )

    def __str__(self) -> str:
        said = format(self.number, "f")
        if self.upper is not None:
            said = f"{said} and {self.upper:f}"
        return said if self.is_exact else f"{self.hedge.text.en} {said}"


def as_stated_count(value: object) -> int | StatedNumber:
    """Return *value* if it is a count, as far as it is stated: *angivet antal*.

    One that is stated exactly comes back as a whole number.

    Raises:
        IllFormedError: If it is neither a whole number from 0, nor a stated
            number in such.

    >>> as_stated_count(StatedNumber(Decimal(4)))
    4
    >>> as_stated_count(StatedNumber.parse("4,5"))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "4.5"; right is a whole number, or a stated number in whole numbers from 0, for example: 4 [stated-number.count]
    """
    if not isinstance(value, StatedNumber):
        return as_count(value)
    for number in (value.number, value.upper or value.number):
        if number < 0 or number != number.to_integral_value():
            raise _refusal("count", str(value))
        as_count(int(number))
    return int(value.number) if value.is_exact else value


def as_stated_number(value: object) -> Decimal | StatedNumber:
    """Return *value* if it is a number, as far as it is stated: *angivet tal*.

    One that is stated exactly comes back as an exact number.

    Raises:
        IllFormedError: If it is neither an exact number nor a stated one.

    >>> as_stated_number(StatedNumber(Decimal("62.5")))
    Decimal('62.5')
    """
    if not isinstance(value, StatedNumber):
        return as_decimal(value)
    return value.number if value.is_exact else value


def as_stated_quantity(value: object) -> Decimal | StatedNumber:
    """Return *value* if it is a number from 0, as stated: *angiven mängd*.

    One that is stated exactly comes back as an exact number.

    Raises:
        IllFormedError: If it is neither an exact number from 0 nor a stated
            one.

    >>> print(as_stated_quantity(StatedNumber.parse("drygt 14 000")))
    just over 14000
    >>> as_stated_quantity(Decimal(-1))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "-1"; right is an exact number from 0, for example: Decimal("40.5") [number.negative]
    """
    number = as_stated_number(value)
    as_quantity(number.number if isinstance(number, StatedNumber) else number)
    return number


Count = Annotated[int | StatedNumber, Form(as_stated_count)]
"""How many (*antal*), as far as it is stated: a whole number, or a stated
number in whole numbers."""

Number = Annotated[Decimal | StatedNumber, Form(as_stated_number)]
"""A number (*tal*), as far as it is stated: exact, or a stated number."""

StatedQuantity = Annotated[Decimal | StatedNumber, Form(as_stated_quantity)]
"""A number from 0 (*mängd*), as far as it is stated."""

_FIRST = re.compile(rf"\s*({phrases(BEFORE)})(?!\S)")
_LAST = re.compile(rf"(?<!\S)({phrases(AFTER)})\s*$")
_TIMES = {
    "tusen": 10**3,
    **dict.fromkeys(("miljon", "miljoner"), 10**6),
    **dict.fromkeys(("miljard", "miljarder"), 10**9),
}
_COUNTED = re.compile(rf"\s+(?!(?:{'|'.join(_TIMES)}|procent)$)({LETTERS})$")
_NUMBER = re.compile(
    r"(?P<figures>-?(?:[1-9][0-9]{0,2}(?: [0-9]{3})+|[0-9]+)(?:,[0-9]{1,9})?)"
    rf"(?: (?P<times>{'|'.join(_TIMES)}))?"
)
_TENS = {
    "tio": 10,
    "tjugo": 20,
    "trettio": 30,
    "fyrtio": 40,
    "femtio": 50,
    "sextio": 60,
    "sjuttio": 70,
    "åttio": 80,
    "nittio": 90,
    "hundra": 100,
    "tusen": 1000,
}
_SOME_TENS = re.compile(rf"^ett ({'|'.join(_TENS)})tal(?!\S)")
_NO_UNIT = re.compile(
    rf"(?:{'|'.join(_TENS)})tals?|par|dussin|tjog|fåtal|flertal|antal|mängd"
    r"|handfull|rad|hal(?:v|vt|va|vor)|kvarts|hälften"
    r"|(?:tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tion|hundra)"
    r"del(?:s|ar|ars)?"
)
"""Words that say how many, and not what is counted (*ett par*)."""
_AND = re.compile(r"\soch\s")
_DASH = re.compile(r"(?<=\S)\s?-\s?(?=[0-9])")
_TO = re.compile(r"\still\s")
_OR = re.compile(r"\seller\s")
_YEARS = range(1900, 2100)
_THOUSAND = 1_000


def _read(text: str) -> tuple[Hedge, list[Decimal]] | None:
    """Read how exactly a number is stated, and the number, or the two."""
    if len(text) > _LONGEST:
        return None
    rest = in_plain_dashes(in_plain_spaces(normal(text))).lower().strip()
    rest = _SOME_TENS.sub(lambda one: f"cirka {_TENS[one[1]]}", rest)
    if any(_NO_UNIT.fullmatch(word) for word in rest.split()):
        return None
    hedge = None
    if (found := _FIRST.match(rest)) is not None:
        hedge, rest = BEFORE[found[1]], rest[found.end() :].strip()
    if (found := _LAST.search(rest)) is not None:
        if hedge is not None:
            return None
        hedge, rest = AFTER[found[1]], rest[: found.start()].strip()
    parts, is_or = _operands(_COUNTED.sub("", in_figures(rest)), hedge)
    numbers = _numbers(parts)
    if numbers is None or _is_read_in_two_ways(numbers, parts, hedge):
        return None
    if is_or and numbers[1] != numbers[0] + 1:
        return None
    spans = len(numbers) > 1
    return Hedge.BETWEEN if spans else (hedge or Hedge.EXACT), numbers


def _operands(text: str, hedge: Hedge | None) -> tuple[list[str], bool]:
    """Split what a number is between; and whether it is one *or* the other."""
    if hedge not in (None, Hedge.BETWEEN):
        return [text], False
    for mark in (_AND, _DASH) if hedge else (_DASH, _TO, _OR):
        parts = mark.split(text)
        if len(parts) == 2:  # noqa: PLR2004 - from the one to the other
            return parts, mark is _OR
    return ([] if hedge else [text]), False


def _numbers(parts: list[str]) -> list[Decimal] | None:
    """Read each of the numbers; ``None`` if one is none.

    The lower may leave its *tusen* or *miljoner* to the upper.
    """
    found = [_NUMBER.fullmatch(part) for part in parts]
    read = [one for one in found if one is not None]
    if not read or len(read) < len(parts):
        return None
    last = read[-1]["times"]
    numbers = [
        _number(one["figures"], _TIMES.get(one["times"] or last, 1))
        for one in read
    ]
    known = [number for number in numbers if number is not None]
    return known if len(known) == len(numbers) else None


def _number(figures: str, times: int) -> Decimal | None:
    """Read figures, so many times; of so many thousands only whole ones."""
    plain = figures.replace(" ", "").replace(",", ".")
    if times == 1:
        return Decimal(plain)
    exact = Fraction(plain) * times
    return Decimal(exact.numerator) if exact.denominator == 1 else None


def _is_read_in_two_ways(
    numbers: list[Decimal], parts: list[str], hedge: Hedge | None
) -> bool:
    """Return whether they may be years, or thousands that are left out."""
    if len(numbers) == 1:
        return hedge is Hedge.LESS_THAN and numbers[0] in _YEARS
    low, high = numbers
    return all(one in _YEARS for one in numbers) or (
        parts[0].isdigit() and 0 < low * _THOUSAND <= high
    )
