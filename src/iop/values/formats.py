# SPDX-License-Identifier: MIT
"""How values are written in a text: *skrivsätt*.

Sums, days, numbers and lists are written by Babel, as the language writes
them. Babel is imported when the first of them is written.

Babel writes Swedish sums with no-break spaces (U+00A0): ``850 000 kr``.
"""

from collections.abc import Callable
from datetime import date
from decimal import Context, Decimal, localcontext

import attrs

from ._edtf import SEASONS
from .amounts import Amount, Per
from .characters import isolated
from .checks import as_date, as_decimal
from .choices import Choice
from .errors import IllFormedError, Lang, as_lang
from .hedges import Hedge
from .kinds import Kind
from .money import Money
from .periods import Period
from .stated_dates import StatedDate
from .stated_numbers import StatedNumber
from .stated_periods import StatedPeriod
from .texts import Counted, Sentence, Text


__all__ = ["either", "plural", "written", "yearly"]


def written(value: object, lang: Lang = "sv") -> str:
    """Write *value* as the language does: sums, days, periods, lists.

    Text with letters that run from right to left, or with marks that turn
    what follows, is written between U+2068 and U+2069, and turns nothing else.

    Raises:
        IllFormedError: If it is of a kind that no text holds.

    >>> written(date(2019, 2, 28)), written(Decimal("42.5"))
    ('28 februari 2019', '42,5')
    >>> written(("KFUM", "Fryshuset", "Verdandi"))
    'KFUM, Fryshuset och Verdandi'
    >>> written(date(2019, 2, 28), "en")
    '28 February 2019'
    >>> written(0.5)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got the float 0.5; right is a sum, a day, a number, a text or a list of these, for example: Money(850_000) [text.value]
    """
    swedish = as_lang(lang) == "sv"
    if value is None:
        return "inte angivet" if swedish else "not stated"
    if isinstance(value, str):
        return isolated(value)
    if isinstance(value, bool):
        return (
            ("ja" if value else "nej")
            if swedish
            else ("yes" if value else "no")
        )
    for kind, write in _WRITERS.items():
        if isinstance(value, kind):
            return write(value, lang)
    if type(value).__str__ is not object.__str__ and attrs.has(type(value)):
        return isolated(str(value))
    raise _unwritable(value)


def plural(number: int, one: Text, several: Text, lang: Lang = "sv") -> str:
    """Write how many in *lang*: with *one* or *several*, as it counts.

    Which of the two goes with a number is told by CLDR. Each has the field
    ``number``.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> reports = Text("{number} redovisning", "{number} report")
    >>> several = Text("{number} redovisningar", "{number} reports")
    >>> plural(1, reports, several), plural(0, reports, several, "en")
    ('1 redovisning', '0 reports')
    """
    text = one if _is_one(number, as_lang(lang)) else several
    return text.fill(lang, number=number)


def _is_one(number: int, lang: Lang) -> bool:
    """Return whether a number takes the form for one."""
    _open_babel()
    from babel import Locale

    return Locale.parse(_LOCALES[lang]).plural_form(number) == "one"


def either(items: tuple[str, ...], lang: Lang = "sv") -> str:
    """Write texts of which any one is meant, as the language lists them.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> either(("bedömningar", "rättsliga prövningar"))
    'bedömningar eller rättsliga prövningar'
    """
    _open_babel()
    from babel.lists import format_list

    return format_list(
        [isolated(item) for item in items],
        style="or",
        locale=_LOCALES[as_lang(lang)],
    )


def _unwritable(value: object) -> IllFormedError:
    return IllFormedError(
        "text.value",
        value,
        "ett belopp, en dag, ett tal, en text eller en lista av sådana",
        "a sum, a day, a number, a text or a list of these",
        "Money(850_000)",
    )


_LOCALES = {"sv": "sv_SE", "en": "en_GB"}

_CONTEXT = Context(prec=28)
"""Babel computes in this, whatever context the caller has: all numbers and sums
that can be made have 28 digits or fewer."""


def _open_babel() -> None:
    """Import Babel as a whole, before any part of it.

    The package and its `babel.core` import each other. If one thread comes
    in by the package and another by a part, each waits for the other, and
    Python ends that by handing one of them a module that is half made. Here
    all come in by the package, and wait for it with nothing in their hands.
    """
    import babel  # noqa: F401


def _money(money: Money, lang: Lang) -> str:
    """Write a sum; öre only when there are any."""
    return _in_pattern(money, lang, "{} ¤" if lang == "sv" else "¤ {}")


def _in_pattern(money: Money, lang: Lang, pattern: str) -> str:
    """Write a sum in a pattern of Babel's, with or without its currency."""
    _open_babel()
    from babel.numbers import format_currency

    is_whole = money.ore % 100 == 0
    with localcontext(_CONTEXT):
        text = format_currency(
            money.amount,
            money.currency,
            format=pattern.format("#,##0" if is_whole else "#,##0.00"),
            locale=_LOCALES[lang],
            currency_digits=False,
        )
    return text.replace(" ", "\u00a0")


def _amount(amount: Amount, lang: Lang) -> str:
    """Write a stated sum with its words, as a document has them."""
    said = _sum_or_span(amount, lang)
    if amount.hedge not in (Hedge.EXACT, Hedge.BETWEEN):
        said = f"{amount.hedge.text.fill(lang)} {said}"
    if amount.is_increase:
        said = f"{'ytterligare' if lang == 'sv' else 'a further'} {said}"
    return said + _rate(amount, lang)


def _sum_or_span(amount: Amount, lang: Lang) -> str:
    """Write a sum, or two with a dash between them.

    Where the lower could be taken for so many thousands, each has its unit.
    """
    low, high = amount.money, amount.upper
    if high is None:
        return _money(low, lang)
    if 0 < low.ore * 1_000 <= high.ore:
        return f"{_money(low, lang)} – {_money(high, lang)}"
    if lang == "sv":
        return f"{_in_pattern(low, lang, '{}')}–{_money(high, lang)}"
    return f"{_money(low, lang)}–{_in_pattern(high, lang, '{}')}"


def _rate(amount: Amount, lang: Lang) -> str:
    """Write for what time a sum is, and for each of what."""
    time = amount.per.text.fill(lang)
    unit = None if amount.unit is None else isolated(amount.unit)
    if amount.per is Per.TERM:
        return "" if unit is None else f" per {unit}"
    if lang == "sv":
        return f" per {time}" if unit is None else f" per {time} och {unit}"
    return f" a {time}" if unit is None else f" a {time} per {unit}"


def _day(day: date, lang: Lang) -> str:
    _open_babel()
    from babel.dates import format_date

    return format_date(as_date(day), format="d MMMM y", locale=_LOCALES[lang])


def _period(period: Period, lang: Lang) -> str:
    first = _day(period.first, lang)
    if period.last is None:
        return (
            f"från och med {first} tills vidare"
            if lang == "sv"
            else f"from {first} until further notice"
        )
    return f"{first} – {_day(period.last, lang)}"


_NAMES_OF_SEASONS = {
    "sv": dict(
        zip(SEASONS, ("våren", "sommaren", "hösten", "vintern"), strict=True)
    ),
    "en": dict(
        zip(SEASONS, ("spring", "summer", "autumn", "winter"), strict=True)
    ),
}
_WINTER = 24
_LEAP_YEAR = "2020"
"""A year that has every day that some year has."""


def _stated_date(day: StatedDate, lang: Lang) -> str:
    """Write a day as far as it is known."""
    swedish, text = lang == "sv", day.edtf
    start, mark, end = text.partition("/")
    if not mark:
        about = "omkring " if swedish else "about "
        part = _part_of_day(text.removesuffix("~"), lang)
        return about + part if day.is_approximate else part
    if start == "..":
        word = "senast " if swedish else "no later than "
        return word + _by_article(end, lang)
    if end == "..":
        word = "tidigast " if swedish else "no earlier than "
        return word + _by_article(start, lang)
    is_of_days = start.count("-") + end.count("-") == 2 * (len("ymd") - 1)
    word = (
        ("någon dag " if swedish else "some day ")
        if is_of_days
        else ("någon gång " if swedish else "some time ")
    )
    first, last = _part_of_day(start, lang), _part_of_day(end, lang)
    return f"{word}{first} – {last}"


def yearly(day: date | StatedDate, lang: Lang) -> str:
    """Write a day that comes back every year: of its year nothing is said.

    >>> yearly(StatedDate("XXXX-10-01"), "en")
    '1 October'
    """
    if isinstance(day, StatedDate) and day.edtf.startswith("XXXX"):
        return _yearless(day.edtf, lang)
    return written(day, lang)


def _by_article(edtf: str, lang: Lang) -> str:
    """Write a part of a day; in Swedish a whole day has an article."""
    is_day = edtf.count("-") == len("ymd") - 1
    article = "den " if lang == "sv" and is_day else ""
    return article + _part_of_day(edtf, lang)


def _part_of_day(edtf: str, lang: Lang) -> str:
    """Write a day, a month, a season or a year, or one of no year."""
    if edtf.startswith("XXXX"):
        unknown = "år inte angivet" if lang == "sv" else "year not stated"
        return f"{_yearless(edtf, lang)} ({unknown})"
    year, *rest = edtf.split("-")
    if not rest:
        return str(int(year))
    if int(rest[0]) in SEASONS:
        name = _NAMES_OF_SEASONS[lang][int(rest[0])]
        winter = f"/{int(year) + 1}" if int(rest[0]) == _WINTER else ""
        return f"{name} {int(year)}{winter}"
    pattern = "d MMMM y" if len(rest) > 1 else "MMMM y"
    return _in_calendar(edtf, pattern, lang)


def _yearless(edtf: str, lang: Lang) -> str:
    """Write a day or a month without its year."""
    pattern = "d MMMM" if edtf.count("-") > 1 else "MMMM"
    return _in_calendar(edtf.replace("XXXX", _LEAP_YEAR), pattern, lang)


def _in_calendar(edtf: str, pattern: str, lang: Lang) -> str:
    _open_babel()
    from babel.dates import format_date

    day = date.fromisoformat(edtf if edtf.count("-") > 1 else f"{edtf}-01")
    return format_date(day, format=pattern, locale=_LOCALES[lang])


def _any_day(day: date | StatedDate, lang: Lang) -> str:
    return (
        _stated_date(day, lang)
        if isinstance(day, StatedDate)
        else _day(day, lang)
    )


def _stated_period(period: StatedPeriod, lang: Lang) -> str:
    """Write a period as far as it is known."""
    swedish = lang == "sv"
    first = period.first and _any_day(period.first, lang)
    last = period.last and _any_day(period.last, lang)
    length = _length(period, lang)
    if first and last:
        return _from_to(period, first, last, lang) + (
            f" ({length})" if length else ""
        )
    lead, of_length = ("från och med " if swedish else "from "), ""
    if length:
        of_length = f"{length} "
    if first:
        return f"{of_length}{lead}{first}" + _how_it_ends(period, lang)
    lead = "till och med " if swedish else "until "
    if last:
        unknown = (
            ""
            if length
            else (
                ", startdag inte angiven"
                if swedish
                else ", first day not stated"
            )
        )
        return f"{of_length}{lead}{last}{unknown}"
    return _of_no_day(period, length, lang)


def _from_to(period: StatedPeriod, first: str, last: str, lang: Lang) -> str:
    """Write a period of two days that are known, at least in part."""
    swedish = lang == "sv"
    days = [
        day.edtf
        for day in (period.first, period.last)
        if isinstance(day, StatedDate) and day.edtf.startswith("XXXX")
    ]
    if len(days) > 1:
        first, last = (_yearless(day, lang) for day in days)
        unknown = "år inte angivet" if swedish else "year not stated"
        return f"{first} – {last}, {unknown}"
    if first == last:
        unknown = "dagarna inte angivna" if swedish else "days not stated"
        return f"{first}, {unknown}"
    return f"{first} – {last}"


def _how_it_ends(period: StatedPeriod, lang: Lang) -> str:
    """Write how a period ends of which the last day is not stated."""
    if period.months is not None or period.days is not None:
        return ""
    swedish = lang == "sv"
    if period.is_open_ended is None:
        return ", slutdag inte angiven" if swedish else ", last day not stated"
    if period.is_open_ended:
        return " tills vidare" if swedish else " until further notice"
    return (
        " till en slutdag som inte är angiven"
        if swedish
        else " until a day that is not stated"
    )


def _of_no_day(period: StatedPeriod, length: str | None, lang: Lang) -> str:
    """Write a period of which no day is known."""
    swedish = lang == "sv"
    if period.is_open_ended:
        return (
            "tills vidare, startdag inte angiven"
            if swedish
            else "until further notice, first day not stated"
        )
    unknown = "dagarna inte angivna" if swedish else "days not stated"
    limited = "tidsbegränsat" if swedish else "for a limited time"
    return f"{length or limited}, {unknown}"


_MONTHS_OF_YEAR = 12
_UNITS = {
    "day": {"sv": ("dag", "dagar"), "en": ("day", "days")},
    "month": {"sv": ("månad", "månader"), "en": ("month", "months")},
    "year": {"sv": ("år", "år"), "en": ("year", "years")},
}
"""Units of a length, one and several."""


def _length(period: StatedPeriod, lang: Lang) -> str | None:
    """Write how long a period is, in whole years where that can be."""
    if period.days is not None:
        number, unit = period.days, "day"
    elif period.months is None:
        return None
    elif period.months % _MONTHS_OF_YEAR:
        number, unit = period.months, "month"
    else:
        number, unit = period.months // _MONTHS_OF_YEAR, "year"
    one, several = _UNITS[unit][lang]
    form = one if _is_one(number, lang) else several
    return f"{_number(number, lang)} {form}"


def _number(number: Decimal | int, lang: Lang) -> str:
    _open_babel()
    from babel.numbers import format_decimal

    with localcontext(_CONTEXT):
        return format_decimal(
            as_decimal(number),
            locale=_LOCALES[lang],
            decimal_quantization=False,
        )


def _stated_number(stated: StatedNumber, lang: Lang) -> str:
    """Write a stated number with its words, as a document has them."""
    said = _number(stated.number, lang)
    if stated.upper is not None:
        return f"{said}–{_number(stated.upper, lang)}"
    if stated.is_exact:
        return said
    return f"{stated.hedge.text.fill(lang)} {said}"


def _list(items: tuple[object, ...], lang: Lang) -> str:
    _open_babel()
    from babel.lists import format_list

    for item in items:
        # A list in a list would read as one list, or never end.
        if isinstance(item, tuple):
            raise _unwritable(item)
    return format_list(
        [written(item, lang) for item in items],
        style="standard",
        locale=_LOCALES[lang],
    )


_WRITERS: dict[type, Callable[..., str]] = {
    Money: _money,
    Amount: _amount,
    Period: _period,
    StatedDate: _stated_date,
    StatedPeriod: _stated_period,
    StatedNumber: _stated_number,
    date: _day,
    Decimal: _number,
    int: _number,
    tuple: _list,
    Text: lambda text, lang: text.fill(lang),
    Choice: lambda choice, lang: choice.text.fill(lang),
    Kind: lambda kind, lang: kind.text.fill(lang),
    Sentence: lambda sentence, lang: sentence.fill(lang),
    Counted: lambda counted, lang: counted.fill(lang),
}
