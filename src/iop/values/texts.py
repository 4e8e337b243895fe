# SPDX-License-Identifier: MIT
"""Texts in two languages: *språk*.

Swedish is written first and English says the same. Texts carry named fields,
``{so}``, that are filled with values when the text is asked for; sums and days
are then written as the language writes them.

Texts lie below money, so that anything may have words. How a value is written
lies above it, in `iop.values.formats`, which `Text.fill` and
`Counted.fill` alone import, and not before they are called.
"""

import functools
import string
from typing import Self

import attrs

from .display import Shown
from .errors import IllFormedError, Lang, as_lang
from .fields import LongText, as_instance, checked


__all__ = ["Counted", "Sentence", "Text"]


@functools.lru_cache(maxsize=2**14)
def _names_in(template: str) -> frozenset[str]:
    """List the fields of *template*; plain names only.

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

    >>> from datetime import date
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
        # The one import upward within the folder; its contract names it.
        from .formats import written

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
        as_instance(self.text, Text)

    @classmethod
    def of(cls, text: Text, /, **fields: object) -> Self:
        """Put *text* and its *fields* together.

        >>> from datetime import date
        >>> last = Text("Sista dag är {day}.", "The last day is {day}.")
        >>> sentence = Sentence.of(last, day=date(2019, 2, 28))
        >>> sentence.fill("en")
        'The last day is 28 February 2019.'
        """
        return cls(text, tuple(fields.items()))

    @property
    def sv(self) -> str:
        """The sentence in Swedish, with its fields filled."""
        return self.fill("sv")

    @property
    def en(self) -> str:
        """The sentence in English, with its fields filled."""
        return self.fill("en")

    def fill(self, lang: Lang = "sv") -> str:
        """Write the sentence in *lang*.

        Raises:
            IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``; if a
                field lacks, is unknown, or cannot be written.
        """
        return self.text.fill(lang, **dict(self.fields))


@attrs.frozen
class Counted(Shown):
    """How many there are of something, in words: *antal*.

    Which of the two texts goes with the number is told by CLDR, when it is
    written; see `iop.values.plural`.

    Attributes:
        number: How many.
        one: What is said of one, with the field ``number``.
        several: What is said of several, likewise.

    >>> days = Text("{number} dag", "{number} day")
    >>> several = Text("{number} dagar", "{number} days")
    >>> Counted(1, days, several).fill("en"), Counted(2, days, several).fill()
    ('1 day', '2 dagar')
    """

    number: int
    one: Text
    several: Text

    def fill(self, lang: Lang = "sv") -> str:
        """Write it in *lang*.

        Raises:
            IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.
        """
        from .formats import plural

        return plural(self.number, self.one, self.several, lang)
