# SPDX-License-Identifier: MIT
"""Texts in two languages: *språk*.

Swedish is written first and English says the same. Texts carry named fields,
``{so}``, that are filled with values when the text is asked for; sums and days
are then written as the language writes them. It is this room that writes with
Babel, and it opens it when a text is first filled.

Babel writes Swedish sums with no-break spaces (U+00A0): ``850 000 kr``.
"""

import enum
import functools
import string
from collections.abc import Callable
from datetime import date
from decimal import Context, Decimal, localcontext
from typing import Any, Self

import attrs

from .amounts import Amount, Per
from .characters import isolated
from .checks import as_date, as_decimal
from .choices import Worded
from .display import Shown
from .errors import IllFormedError, Lang, as_lang
from .fields import LongText, checked, sample
from .money import Money
from .periods import Period


__all__ = ["Choice", "Sentence", "Text", "written"]


@functools.lru_cache(maxsize=2**14)
def _names_in(template: str) -> frozenset[str]:
    """Name the fields of *template*; plain names only.

    What was found is kept: a text is made once and filled often, and the
    library has some thousands of them.

    Raises:
        IllFormedError: If a brace is left open, or a field is no plain name.
    """
    try:
        parsed = [
            (name, spec, conversion)
            for _, name, spec, conversion in string.Formatter().parse(template)
            if name is not None
        ]
    except ValueError:
        parsed = [("", "", None)]
    if any(
        not name.isidentifier() or spec or conversion
        for name, spec, conversion in parsed
    ):
        raise IllFormedError(
            "text.fields",
            template,
            "fält som är enkla namn",
            "fields that are plain names",
            "Summan är {total}.",
        )
    return frozenset(name for name, _, _ in parsed)


@attrs.frozen(field_transformer=checked)
class Text(Shown):
    """A text (*text*) in Swedish and in English, with the same fields.

    Attributes:
        sv: The Swedish text.
        en: The English text.

    Raises:
        IllFormedError: If either is blank, or their fields differ.

    >>> text = Text("Sista dag är {day}.", "The last day is {day}.")
    >>> text.fill("sv", day=date(2019, 2, 28))
    'Sista dag är 28 februari 2019.'
    >>> text.fill("en", day=date(2019, 2, 28))
    'The last day is 28 February 2019.'
    >>> Text("Summan är {total}.", "The sum is {sum}.")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "The sum is {sum}."; right is the same fields in both languages, for example: Summan är {total}. / The sum is {total}. [text.languages]
    """

    _EXAMPLE = 'Text("mål", "goal")'

    sv: LongText
    en: LongText

    def __attrs_post_init__(self) -> None:
        if _names_in(self.sv) != _names_in(self.en):
            raise IllFormedError(
                "text.languages",
                self.en,
                "samma fält på båda språken",
                "the same fields in both languages",
                "Summan är {total}. / The sum is {total}.",
            )

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields to fill."""
        return _names_in(self.sv)

    def fill(self, lang: Lang = "sv", /, **fields: object) -> str:
        """Write the text in *lang* with *fields* filled in.

        Raises:
            IllFormedError: If a field lacks, is unknown, or cannot be written.

        >>> Text("{n} delar", "{n} parts").fill("sv")
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got nothing; right is exactly these fields: n, for example: n=4 [text.fill]
        """
        if self.fields != fields.keys():
            named = ", ".join(sorted(self.fields)) or "-"
            raise IllFormedError(
                "text.fill",
                ", ".join(sorted(fields)) or None,
                f"precis dessa fält: {named}",
                f"exactly these fields: {named}",
                ", ".join(f"{name}=4" for name in sorted(self.fields))
                or 'fill("sv")',
            )
        template = self.sv if as_lang(lang) == "sv" else self.en
        return template.format(
            **{name: written(value, lang) for name, value in fields.items()}
        )


@attrs.frozen
class Sentence(Shown):
    """A text together with what fills it: *mening*.

    It is written when it is asked for, in the language asked for. Made with
    `Sentence.of`.

    Attributes:
        text: The text, before its fields are filled.
        fields: Names and values of its fields.

    Raises:
        IllFormedError: If *text* is no `Text`.
    """

    text: Text
    fields: tuple[tuple[str, object], ...] = ()

    def __attrs_post_init__(self) -> None:
        named: object = self.text
        if not isinstance(named, Text):
            raise IllFormedError(
                "type.expected", named, "Text", "Text", sample(Text)
            )

    @classmethod
    def of(cls, text: Text, /, **fields: object) -> Self:
        """Put *text* and its *fields* together.

        >>> last = Text("Sista dag är {day}.", "The last day is {day}.")
        >>> sentence = Sentence.of(last, day=date(2019, 2, 28))
        >>> sentence.fill("en")
        'The last day is 28 February 2019.'
        """
        return cls(text, tuple(fields.items()))

    def fill(self, lang: Lang = "sv") -> str:
        """Write the sentence in *lang*.

        Raises:
            IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``; if a
                field lacks, is unknown, or cannot be written.
        """
        return self.text.fill(lang, **dict(self.fields))


class _ChoiceType(enum.EnumType):
    """Makes the texts of a choice when its members have been made.

    An error within the making of a member would come out of `enum` as another
    than it was: wrapped in Python 3.11, and without its parts from 3.12 on.
    """

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: Any, **kwds: Any
    ) -> Any:
        made: Any = super().__new__(cls, name, bases, namespace, **kwds)
        for member in made:
            member.text = Text(*member._words)
        return made


class Choice(Worded, metaclass=_ChoiceType):
    """A value out of a short list (*val*), with a word in both languages.

    A member is written ``slug, Swedish, English``. The slug is its value and
    stands in the plain form; the words are in `text`. Called with a member or
    its slug, the class gives the member.

    Raises:
        IllFormedError: If it is called with anything else.

    >>> class Light(Choice):
    ...     GREEN = "green", "grönt", "green"
    >>> Light("green"), Light.GREEN.text.sv
    (<Light.GREEN: 'green'>, 'grönt')
    >>> Light("grey")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "grey"; right is one of the words green, for example: green [choice.unknown]
    """

    text: Text
    _words: tuple[str, str]

    # A call with a member or its slug alone gives that member, and does not
    # come here; type checkers take it for such a call.
    def __new__(cls, slug: Any, sv: str = "", en: str = "") -> Self:
        """Make a member of its slug and its two words."""
        member = object.__new__(cls)
        member._value_ = slug
        member._words = sv, en
        return member

    def __str__(self) -> str:
        return str(self.value)


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
    Sentence: lambda sentence, lang: sentence.fill(lang),
}
