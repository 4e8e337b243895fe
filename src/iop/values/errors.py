# SPDX-License-Identifier: MIT
"""What can go wrong, and how it is said: *fel*.

There are two kinds of wrong. This room holds the first: a value that cannot be
made. The second, an agreement that is not as the rules ask, is never an
exception; it is a `Finding` of a review.

Every error says three things, in Swedish and in English: what was given, what
is right, and an example of what is right. So it speaks to a programmer. To an
officer it says what to do, and where, in the words of the form.

A message may stand in a log or on a screen, so it is of one line, it is cut
where it grows long, what cannot be seen in it is spelled out, and of what may
be a person's number it shows two digits at most. What was given is kept as it
was, in ``given``; who writes that into a log writes the number into it.
"""

import typing
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

import attrs

from .characters import is_hidden, isolated
from .personal_numbers import masked


if TYPE_CHECKING:
    from .texts import Text


__all__ = [
    "Fault",
    "IllFormedError",
    "IopError",
    "Lang",
    "PlainFormError",
    "PointerError",
    "Reader",
    "as_lang",
    "as_reader",
    "brief",
    "shown",
]

Lang = Literal["sv", "en"]
"""The languages (*språk*) that the library speaks: Swedish and English."""

Reader = Literal["programmer", "officer"]
"""Who a message is for (*läsare*): a programmer or an officer."""

_LONGEST = 60
"""Longest piece of a given text that a message repeats, in characters."""

_LONGEST_SAID = 600
"""Longest piece of a message that says what is right, in characters."""

_WIDEST = 100
"""Widest whole number that a message repeats, in bits."""


class IopError(Exception):
    """The base of all errors (*fel*) that this library raises."""


class IllFormedError(IopError, ValueError):
    """A value that cannot be made: *felaktigt värde*.

    Args:
        code: Stable code of the kind of fault, such as ``money.form``.
        given: What was given, as it was given. Messages show it masked.
        sv: What is right, in Swedish; it completes "Rätt är ...".
        en: What is right, in English; it completes "right is ...".
        example: One example of what is right.
        words: What an officer may choose from, or what else the message to
            an officer has to name.

    Attributes:
        code: The stable code.
        given: What was given, unmasked: not for logs, since it may hold the
            number of a person.
        example: An example of what is right.
        where: The class and field that refused, such as ``PublicBody.name``;
            ``None`` where no field is known.

    >>> error = IllFormedError(
    ...     "money.form",
    ...     given="mycket",
    ...     sv="ett belopp i kronor",
    ...     en="a sum in kronor",
    ...     example="850 000 kr",
    ... )
    >>> print(error.message("sv"))
    Fick "mycket". Rätt är ett belopp i kronor, till exempel: 850 000 kr
    >>> print(error)
    got "mycket"; right is a sum in kronor, for example: 850 000 kr [money.form]
    >>> print(error.message("sv", to="officer"))
    "mycket" går inte att läsa som ett belopp. Skriv med siffror, till exempel 850 000 kr.
    """

    def __init__(  # noqa: PLR0917 - pickled by place
        self,
        code: str,
        given: object,
        sv: str,
        en: str,
        example: str,
        words: "tuple[Text, ...]" = (),
    ) -> None:
        # All goes to args, so that the error survives pickling: sums over a
        # city run in many processes.
        super().__init__(code, given, sv, en, example, words)
        self.code = code
        self.given = given
        self.sv = sv
        self.en = en
        self.example = example
        self.words = words
        self.where: str | None = None

    def message(self, lang: Lang = "sv", *, to: Reader = "programmer") -> str:
        """Describe the error in *lang*.

        Args:
            lang: The language.
            to: Who is to read it. A programmer is told what was given, and
                what is right. An officer is told what to do, or that the
                fault is the system's where no officer can mend it.

        Raises:
            IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``, or *to*
                is neither ``"programmer"`` nor ``"officer"``.
        """
        if as_reader(to) == "officer":
            return _to_officer(self, as_lang(lang))
        if as_lang(lang) == "sv":
            return (
                f"Fick {shown(self.given, 'sv')}. "
                f"Rätt är {_said(self.sv)}, till exempel: {_said(self.example)}"
            )
        return (
            f"got {shown(self.given, 'en')}; "
            f"right is {_said(self.en)}, for example: {_said(self.example)}"
        )

    def __str__(self) -> str:
        place = f"{_said(self.where)}: " if self.where else ""
        return f"{place}{self.message('en')} [{self.code}]"

    def __repr__(self) -> str:
        # What was given may be too wide or too deep to be written out.
        return f"<{type(self).__name__}: {self}>"


class PointerError(IllFormedError):
    """A JSON Pointer (RFC 6901) that leads nowhere: *felaktig sökväg*."""


@attrs.frozen(kw_only=True)
class Fault:
    """One fault of a plain document: *fel i ett dokument*.

    Attributes:
        pointer: JSON Pointer (RFC 6901) to the place; ``""`` is the whole.
        error: What is wrong there.
    """

    pointer: str = attrs.field(repr=lambda pointer: repr(_place(pointer)))
    error: IllFormedError

    @property
    def code(self) -> str:
        """The stable code of the kind of fault, such as ``key.unknown``."""
        return self.error.code

    @property
    def given(self) -> object:
        """What was given at the place, as it was given."""
        return self.error.given

    def message(self, lang: Lang = "sv", *, to: Reader = "programmer") -> str:
        """Describe place and fault in *lang*.

        Args:
            lang: The language.
            to: Who is to read it. A programmer reads the pointer, an officer
                what the place is called.

        Raises:
            IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``, or *to*
                is neither ``"programmer"`` nor ``"officer"``.

        >>> from iop import PlainFormError, from_plain
        >>> term = {"period": {"first": "2018-12-31", "last": "2018-01-01"}}
        >>> try:
        ...     from_plain({"format": 2, "term": term})
        ... except PlainFormError as error:
        ...     print(error.faults[0].message("en", to="officer"))
        Term › Period: The last day (1 January 2018) is before the first day (31 December 2018).
        """
        if as_reader(to) == "officer":
            return _to_officer(self, as_lang(lang))
        return f"{_place(self.pointer) or '/'}: {self.error.message(lang)}"


class PlainFormError(IopError, ValueError):
    """A plain document that is no agreement: *felaktigt dokument*.

    Attributes:
        faults: The faults of the document, in the order of the document.
        more: How many more there are, where there are too many to tell.
    """

    def __init__(self, faults: tuple[Fault, ...], more: int = 0) -> None:
        super().__init__(faults, more)
        self.faults = faults
        self.more = more

    def message(self, lang: Lang = "sv", *, to: Reader = "programmer") -> str:
        """List all the faults in *lang*, a line each.

        Args:
            lang: The language.
            to: Who is to read it. What is said twice to an officer, of faults
                at one place, is said once.

        Raises:
            IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``, or *to*
                is neither ``"programmer"`` nor ``"officer"``.
        """
        told = [fault.message(lang, to=to) for fault in self.faults]
        if as_reader(to) == "officer":
            told = list(dict.fromkeys(told))
        n = len(told) + self.more
        head = (
            f"{n} fel i dokumentet:"
            if as_lang(lang) == "sv"
            else f"{n} fault{'' if n == 1 else 's'} in the document:"
        )
        lines = [head, *told]
        if self.more:
            lines.append(
                f"och {self.more} fel till"
                if lang == "sv"
                else f"and {self.more} more"
            )
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.message("en")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self}>"


def as_lang(lang: object) -> Lang:
    """Return *lang* if the library speaks it.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> as_lang("sv")
    'sv'
    >>> as_lang("fi")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "fi"; right is sv or en, for example: sv [lang.unknown]
    """
    if isinstance(lang, str) and lang in ("sv", "en"):
        return typing.cast("Lang", lang)
    raise IllFormedError("lang.unknown", lang, "sv eller en", "sv or en", "sv")


def as_reader(reader: object) -> Reader:
    """Return *reader* if messages are written for such a one.

    Raises:
        IllFormedError: If it is neither ``"programmer"`` nor ``"officer"``.

    >>> as_reader("officer")
    'officer'
    >>> as_reader("handläggare")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "handläggare"; right is programmer or officer, for example: officer [reader.unknown]
    """
    if isinstance(reader, str) and reader in ("programmer", "officer"):
        return typing.cast("Reader", reader)
    raise IllFormedError(
        "reader.unknown",
        reader,
        "programmer eller officer",
        "programmer or officer",
        "officer",
    )


def _to_officer(fault: Fault | IllFormedError, lang: Lang) -> str:
    """Write what is wrong for an officer, who knows the form alone."""
    # The one door upward: what the fields are called, and how to write to
    # people, is known up there. The contracts name it.
    from ..render._fault_texts import fault_text

    return fault_text(fault, lang)


def shown(value: object, lang: Lang = "sv") -> str:
    """Show *value* in a message: short, printable, whatever it is.

    A message must never be the place where a hostile document strikes, so
    long texts are cut, wide numbers measured, and nothing nested is entered.
    Nor is it to spread the number of a person: see `brief`.

    >>> shown("850 000 kr"), shown(True), shown(None), shown([1, 2, 3])
    ('"850 000 kr"', 'true', 'ingenting', 'en lista med 3 delar')
    >>> shown(2**200, "en"), shown({"a": 1}, "en")
    ('a whole number of 201 bits', 'an object with 1 key')
    >>> shown("850101-1234"), shown(8501011234)
    ('"******-**34"', '********34')
    """
    sv, en = _described(value)
    return sv if as_lang(lang) == "sv" else en


def brief(text: str, longest: int = _LONGEST) -> str:
    r"""Write *text* so that it can stand in a message: *kort och säkert*.

    It is cut where it grows long; what cannot be seen is spelled out; of what
    may be a person's number two digits are left; and letters that run from
    right to left turn nothing around them.

    >>> brief("Anna, 850101-1234\n")
    'Anna, ******-**34\\n'
    >>> brief("bidrag till verksamheten", 6)
    'bidrag…'
    """
    # Masked first: a cut through a number would leave what is no number.
    cut = "…" if len(text) > longest else ""
    return isolated(_safe(masked(text)[:longest]) + cut)


def _plain(value: object) -> str | None:
    """Write what is written alike in both languages, else ``None``."""
    match value:
        case bool():
            said = str(value).lower()
        case int() if value.bit_length() <= _WIDEST:
            said = brief(str(int(value)))
        case str():
            said = f'"{brief(str.__str__(value))}"'
        case _:
            return None
    return said


def _described(value: object) -> tuple[str, str]:
    """Describe in both languages what *value* is."""
    if (plain := _plain(value)) is not None:
        return plain, plain
    match value:
        case None:
            said = "ingenting", "nothing"
        case int():
            bits = value.bit_length()
            said = (
                f"ett heltal på {bits} bitar",
                f"a whole number of {bits} bits",
            )
        case float():
            # A subclass, such as NumPy's, would name itself too.
            figures = brief(float.__repr__(value))
            said = f"flyttalet {figures}", f"the float {figures}"
        case Decimal():
            figures = brief(str(value))
            said = f"decimaltalet {figures}", f"the Decimal {figures}"
        case datetime():
            # A time zone is somebody else's code, which may fail.
            time = value.replace(tzinfo=None).isoformat()
            said = f"tidpunkten {time}", f"the time {time}"
        case date():
            day = date.isoformat(value)
            said = f"dagen {day}", f"the day {day}"
        case list() | tuple():
            n = len(value)
            said = (
                f"en lista med {n} {'del' if n == 1 else 'delar'}",
                f"a list of {n} part{'' if n == 1 else 's'}",
            )
        case dict():
            n = len(value)
            said = (
                f"ett objekt med {n} {'nyckel' if n == 1 else 'nycklar'}",
                f"an object with {n} key{'' if n == 1 else 's'}",
            )
        case _:
            kind = brief(type(value).__name__)
            said = f"ett värde av typen {kind}", f"a value of type {kind}"
    return said


def _said(text: str) -> str:
    """Write what a message says besides what was given."""
    return brief(text, _LONGEST_SAID)


def _place(pointer: str) -> str:
    """Write a pointer, each of its tokens cut."""
    return _said("/".join(_token(token) for token in pointer.split("/")))


def _token(token: str) -> str:
    cut = "…" if len(token) > _LONGEST else ""
    return masked(token)[:_LONGEST] + cut


def _safe(text: str) -> str:
    """Spell out what cannot be seen: controls, fillers, lone surrogates."""
    return "".join(
        c if c.isprintable() and not is_hidden(c) else ascii(c)[1:-1]
        for c in text
    )
