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

from .amounts import Amount, Per
from .characters import isolated
from .checks import as_date, as_decimal
from .choices import Choice
from .errors import IllFormedError, Lang, as_lang
from .kinds import Kind
from .money import Money
from .periods import Period
from .texts import Sentence, Text


__all__ = ["written"]


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
"""Babel reckons in this, whatever context the caller has: all numbers and sums
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
    _open_babel()
    from babel.numbers import format_currency

    is_whole = money.ore % 100 == 0
    pattern = "#,##0" if is_whole else "#,##0.00"
    with localcontext(_CONTEXT):
        text = format_currency(
            money.amount,
            money.currency,
            format=f"{pattern} ¤" if lang == "sv" else f"¤ {pattern}",
            locale=_LOCALES[lang],
            currency_digits=False,
        )
    return text.replace(" ", "\u00a0")


def _amount(amount: Amount, lang: Lang) -> str:
    about, yearly = (
        ("cirka ", " per år") if lang == "sv" else ("about ", " a year")
    )
    return (
        (about if amount.is_approximate else "")
        + _money(amount.money, lang)
        + (yearly if amount.per is Per.YEAR else "")
    )


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


def _number(number: Decimal | int, lang: Lang) -> str:
    _open_babel()
    from babel.numbers import format_decimal

    with localcontext(_CONTEXT):
        return format_decimal(
            as_decimal(number),
            locale=_LOCALES[lang],
            decimal_quantization=False,
        )


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
    date: _day,
    Decimal: _number,
    int: _number,
    tuple: _list,
    Text: lambda text, lang: text.fill(lang),
    Choice: lambda choice, lang: choice.text.fill(lang),
    Kind: lambda kind, lang: kind.text.fill(lang),
    Sentence: lambda sentence, lang: sentence.fill(lang),
}
