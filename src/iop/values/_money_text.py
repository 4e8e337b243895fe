# SPDX-License-Identifier: MIT
"""Sums of money as they are written: *siffror och enheter*.

Reads the figures, units and words of a sum in a text, and holds what money has
to ask of them: the currencies, the reach, the refusals. Which currencies there are is asked of
Babel, once, when another than the usual two is first met.
"""

import functools
import re
from datetime import date
from typing import NamedTuple

from .characters import in_plain_dashes, in_plain_spaces, normal
from .errors import IllFormedError


__all__ = [
    "HUNDRED",
    "LONGEST",
    "WrittenSum",
    "as_currency",
    "in_range",
    "ore_of",
    "parsed",
    "plain_text",
    "refusal",
    "written_sum",
]

HUNDRED = 100
"""Öre in a krona; the other currencies held are divided so too."""

LONGEST = 100
"""The longest text that is read, in characters."""

_BOUND = 10**26
"""Öre stay below this: any sum of stated amounts, and any text of one."""

_USUAL = frozenset(("SEK", "EUR"))
"""Currencies that are known without asking."""

# fmt: off
_RIGHT = {
    "amount.form": ("ett belopp i siffror, med ord om det som cirka, högst, mellan, per år och per plats", "a sum in figures, with Swedish words about it such as cirka, högst, mellan, per år and per plats", "högst 500 000 kr per år"),
    "amount.less": ("ett belopp över 0, som det kan vara mindre än", "a sum above 0, that it can be less than", 'Amount.parse("mindre än 500 000 kr")'),
    "amount.range": ("ett belopp från 0 till under 10^12", "a sum from 0 to below 10^12", "Amount(Money(850_000))"),
    "amount.upper": ("ett övre belopp tillsammans med mellan, och bara då, i samma valuta och inte lägre än det undre", "an upper sum with between, and with that alone, in the same currency and not below the lower", 'Amount.parse("1,5–2 mnkr")'),
    "money.ambiguous": ("ett belopp som bara kan läsas på ett sätt (decimalkomma, eller mellanrum mellan tusental)", "a sum that can be read in one way only (a decimal comma, or spaces between thousands)", "2,797 mnkr"),
    "money.currencies": ("belopp i en och samma valuta", "sums in one and the same currency", "850000.00 SEK"),
    "money.currency": ("den valuta som väntas, en som delas i hundradelar (ISO 4217)", "the currency that is expected, one divided in hundredths (ISO 4217)", "SEK"),
    "money.decimals": ("ett belopp med högst två decimaler", "a sum with at most two decimals", "850000.50"),
    "money.factor": ("ett exakt tal (ej flyttal) av rimlig storlek", "an exact number (no float) of reasonable size", 'Decimal("1.02")'),
    "money.float": ("ett exakt tal (ej flyttal)", "an exact number (no float)", 'Decimal("850000.50")'),
    "money.format": ("en bredd, som för text; amount är ett tal och formas som ett sådant", "a width, as for text; amount is a number and takes the form of one", 'f"{Money(5).amount:,.2f}"'),
    "money.form": ("ett enda belopp, i siffror, med eller utan enhet", "one single sum, in figures, with or without a unit", "850 000 kr"),
    "money.number": ("amount (kronor, en Decimal) eller ore (ören, ett heltal)", "amount (kronor, a Decimal) or ore (öre, an int)", "Money(5).amount"),
    "money.plain": ("kronor som heltal, Decimal eller siffror med decimalpunkt, eller hela ören som ore= (annan text läses av Money.parse)", "kronor as an int, a Decimal or figures with a decimal point, or whole öre as ore= (other text is read by Money.parse)", "850000.50"),
    "money.range": ("ett belopp under 10^24 kronor", "a sum below 10^24 kronor", "850000.50"),
    "money.round": ("rounded, som säger till vad och hur", "rounded, which says to what and how", "Money(5).rounded(Money(1), rounding=Rounding.HALF_UP)"),
    "money.step": ("ett belopp över 0 att avrunda till", "a sum above 0 to round to", "Money(100)"),
    "money.weights": ("vikter från 0, exakta tal (ej flyttal), minst en över 0", "weights from 0, exact numbers (no floats), at least one above 0", "[1, 1, 2]"),
    "money.zero": ("ett annat belopp än 0 att dela med", "a sum other than 0 to divide by", "850000.00 SEK"),
    "rounding.unknown": ("ett sätt att avrunda", "a way to round", "Rounding.HALF_UP"),
}
"""What is right, by the code of what is wrong: in Swedish, English, shown."""
# fmt: on

_NUMBER = re.compile(
    r"(?P<whole>[1-9][0-9]{0,2}(?:\.[0-9]{3})+"
    r"|[1-9][0-9]{0,2}(?: [0-9]{3})+|[0-9]+)"
    r"(?:(?P<mark>[.,])(?P<decimals>[0-9]+))?"
)
_SPAN = re.compile(r"(?<!\S)-?[0-9](?:.*[0-9])?", re.DOTALL)
_TIMES = {
    "tusen": 10**3,
    **dict.fromkeys(("miljon", "miljoner", "milj", "milj.", "mn"), 10**6),
    **dict.fromkeys(("miljard", "miljarder", "md"), 10**9),
}
_UNITS = {
    **dict.fromkeys((":-", "kr", "kr.", "krona", "kronor", "sek"), (1, "SEK")),
    **dict.fromkeys(("eur", "euro", "€"), (1, "EUR")),
    **dict.fromkeys(("kkr", "ksek", "tkr", "tsek"), (10**3, "SEK")),
    **dict.fromkeys(("mkr", "mnkr", "msek"), (10**6, "SEK")),
    "mdkr": (10**9, "SEK"),
}
_LAST_ALONE = frozenset((":-", "krona", "kronor", "euro"))
"""Units that stand after the figures alone."""


def refusal(code: str, given: object) -> IllFormedError:
    """Make the error of *code*."""
    return IllFormedError(code, given, *_RIGHT[code])


def as_currency(currency: object) -> str:
    """Return *currency* if it is one that is divided in hundredths."""
    code = str.__str__(currency) if isinstance(currency, str) else None
    if code is None or not _is_currency(code):
        raise refusal("money.currency", currency)
    return code


def in_range(ore: int, given: object) -> int:
    """Return *ore* if it is within reach."""
    if -_BOUND < ore < _BOUND:
        return ore
    raise refusal("money.range", given)


class WrittenSum(NamedTuple):
    """Figures, how many times they are to be taken, and of what currency."""

    is_negative: bool
    whole: str
    mark: str | None
    decimals: str
    times: int
    code: str | None

    @property
    def is_bare(self) -> bool:
        """Whether there are figures alone."""
        return self.times == 1 and self.code is None


def plain_text(text: str) -> str:
    """Return *text* in its one form, spaces and dashes plain."""
    return in_plain_dashes(in_plain_spaces(normal(text)))


def parsed(text: object, currency: str) -> tuple[int, str]:
    """Read one exact sum: öre and currency."""
    expected = as_currency(currency)
    if not isinstance(text, str) or len(text) > LONGEST:
        raise refusal("money.form", text)
    found = written_sum(plain_text(text).lower())
    if found is None:
        raise refusal("money.form", text)
    ore = ore_of(found, text)
    if found.code not in {None, expected}:
        raise refusal("money.currency", text)
    return in_range(ore, text), expected


def written_sum(plain: str) -> WrittenSum | None:
    """Take a sum apart; ``None`` if it is none.

    The code of a currency may stand before the figures, instead of a unit
    after them.
    """
    number = _SPAN.search(plain)
    if number is None:
        return None
    figures = _NUMBER.fullmatch(number[0].removeprefix("-"))
    if figures is None:
        return None
    times, code = _unit(plain[number.end() :].split())
    match plain[: number.start()].split():
        case []:
            pass
        case [word] if code is None and word not in _LAST_ALONE:
            once, code = _meant_by(word)
            times = times if once == 1 else 0
        case _:
            return None
    if not times:
        return None
    return WrittenSum(
        is_negative=number[0].startswith("-"),
        whole=figures["whole"],
        mark=figures["mark"],
        decimals=figures["decimals"] or "",
        times=times,
        code=code,
    )


def _unit(words: list[str]) -> tuple[int, str | None]:
    """Read how many times, and of what currency; zero times if unknown."""
    match words:
        case [*before, "svenska", "kronor"] | [*before, "svensk", "krona"]:
            return _unit([*before, "kronor"])
        case []:
            return 1, None
        case [word] if word in _TIMES:
            return _TIMES[word], None
        case [word]:
            return _meant_by(word)
        case [times, word]:
            once, code = _meant_by(word)
            return (_TIMES.get(times, 0) if once == 1 else 0), code
        case _:
            return 0, None


def _meant_by(word: str) -> tuple[int, str | None]:
    """Read a unit, or the code of a currency; zero times if it is neither."""
    if word in _UNITS:
        return _UNITS[word]
    # In ASCII alone: the long s, \u017f, has S for a capital too.
    is_code = word.isascii() and _is_currency(word.upper())
    return (1, word.upper()) if is_code else (0, None)


def _is_currency(code: str) -> bool:
    """Return whether it is the code of a currency that is held here."""
    return code in _USUAL or code in _currencies()


@functools.cache
def _currencies() -> frozenset[str]:
    """Ask Babel what is in use somewhere, and divided in hundredths.

    In use is what has no last day: so no clock is asked.
    """
    # The whole before its parts, as `iop.values.formats` does, for threads.
    import babel  # noqa: F401
    from babel.core import get_global
    from babel.numbers import get_currency_precision, get_territory_currencies

    return frozenset(
        code
        for territory in get_global("territory_currencies")
        for code in get_territory_currencies(territory, date.max)
        if 10 ** get_currency_precision(code) == HUNDRED
    )


def ore_of(written: WrittenSum, text: str, code: str = "money.form") -> int:
    """Count the öre of a sum in *text*; never guess at a full stop.

    What cannot be whole öre is refused with *code*.
    """
    is_negative, whole, mark, decimals, times, _ = written
    if times > 1 and mark is None and whole.count(".") == 1:
        raise refusal("money.ambiguous", text)
    most = 2 if mark == "." else len(str(HUNDRED * times)) - 1
    if len(decimals) > most or (mark == "." and "." in whole):
        raise refusal(code, text)
    figures = whole.replace(".", "").replace(" ", "") + decimals
    ore: int = int(figures) * HUNDRED * times // 10 ** len(decimals)
    return -ore if is_negative else ore
