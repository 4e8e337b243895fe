# SPDX-License-Identifier: MIT
"""The faults of a document, told to an officer: *fel för handläggare*.

An officer is told where, in the words of the form, and what to do. Whoever
sees the form knows of no key, and cannot mend what a system did.
"""

import contextlib
import difflib
import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from ..agreement import Agreement
from ..values import (
    Amount,
    Fault,
    IllFormedError,
    Lang,
    PointerError,
    StatedDate,
    StatedPeriod,
    Text,
    either,
    join,
    says_something,
    shown,
    split,
)
from . import _fault_words as words
from ._rows import titled
from .labels import LABELS


__all__ = ["fault_text"]

_MOST = 5
"""How many choices are offered."""

_LONGEST = 60
"""How much of a word is held against the choices."""

_RENAMED = {
    "duties": "reports",
    "market": "purchase_signs",
    "matter": "case",
}
"""What format 2 calls what format 1 called otherwise."""

_SUMS = ("amount", "set_aside", "total", "unit_price")
_WITHIN_FIELDS = {
    "amount": (*_SUMS, "rate", "rounded_to", "upper"),
    "day": ("due",),
    "money": _SUMS,
    "number": ("number",),
}
"""The fields of which an inner one, that bears the name, says no more."""

_MUST_BE_THERE = (
    ("areas", "name"),
    ("earlier_cooperation", "name"),
    ("funders", "name"),
    ("participants", "name"),
    ("parties", "name"),
)
"""What people must fill in; of other fields that are empty, some may go."""

_READ_FROM_TEXT: dict[str, tuple[Callable[[str], object], str]] = {
    **dict.fromkeys(
        (*_SUMS, "money", "rate", "rounded_to", "upper"),
        (Amount.parse, "money.form"),
    ),
    **dict.fromkeys(
        ("covers", "period"), (StatedPeriod.parse, "stated-period.text")
    ),
    **dict.fromkeys(
        ("due", "repayment_due"), (StatedDate.parse, "stated-date.text")
    ),
}
"""What people write in one text, by the field: how it is read, and what tells
that it cannot be."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MORE_THAN_ORE = re.compile(r"-?[0-9]+\.[0-9]{3,}")
_CLOCK = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T]|,? kl\.? ?)"
    r"(?:[01]?[0-9]|2[0-3])[:.][0-5][0-9](?![0-9]).*"
)
_RIGHT_AS_SAID = {
    "count.expected": re.compile(r"\s*[0-9]{1,12}\s*"),
    "flag.expected": re.compile(
        r"\s*(?:ja|j|nej|n|sant|falskt|yes|y|no|true|false|[01x])\s*",
        re.IGNORECASE,
    ),
    "year.form": re.compile(r"\s*[0-9]{4}\s*"),
}
"""What a person has written rightly, so that the system gave it wrongly."""


def fault_text(fault: Fault | IllFormedError, lang: Lang) -> str:
    """Write what is wrong, and where, for an officer."""
    if isinstance(fault, IllFormedError):
        return _told(fault, (), lang)
    if not fault.pointer and fault.code == "object.expected":
        return words.NO_DOCUMENT.fill(lang)
    tokens = _tokens(fault.pointer)
    told = _told(fault.error, tokens, lang)
    # What is missing, or unknown, has no field of its own to stand beside.
    is_of_holder = fault.code in {"key.missing", "key.unknown"}
    place = _place(tokens[:-1] if is_of_holder else tokens, lang)
    return f"{place}: {told}" if place else told


def _tokens(pointer: str) -> tuple[str, ...]:
    """Take a pointer apart; what is no pointer leads nowhere."""
    try:
        return split(pointer)
    except PointerError:
        return ()


def _place(tokens: tuple[str, ...], lang: Lang) -> str:
    """Call a place what the form calls it, as far as it has words for it."""
    way: list[str] = []
    for given in tokens:
        name = _RENAMED.get(given, given)
        if name not in LABELS and not name.isdecimal():
            break
        if not way or way[-1] not in _WITHIN_FIELDS.get(name, ()):
            way.append(name)
    if not way:
        return ""
    if way[0] != "original":
        return titled(join(*way), Agreement(), lang)
    rest = _place(tuple(way[1:]), lang)
    return " › ".join(filter(None, (LABELS["original"].fill(lang), rest)))


def _told(error: IllFormedError, tokens: tuple[str, ...], lang: Lang) -> str:
    """Write what is to be done."""
    code, given = error.code, error.given
    if tokens[-1:] == ("key",):
        # It is the system that gives parts their keys.
        return words.SYSTEM.fill(lang)
    if code == "key.missing":
        return _filled_in(tokens, lang) or words.SYSTEM.fill(lang)
    if code == "text.blank" or (
        code in words.NOT_OF_FORM and _is_blank(error)
    ):
        must = (
            given is None or (_holder(tokens), *tokens[-1:]) in _MUST_BE_THERE
        )
        asked = _filled_in(tokens, lang) if must else ""
        return asked or words.TEXTS["text.blank"].fill(lang)
    if code == "object.expected" and isinstance(given, str):
        return _of_parts(error, tokens, lang)
    if code in words.NOT_OF_FORM:
        amiss = _of_type(error) if not isinstance(given, str) else None
        if amiss or _is_right(error) or (code == "key.form" and not tokens):
            return (amiss or words.SYSTEM).fill(lang)
    return _OWN.get(code, _by_code)(error, lang)


def _filled_in(tokens: tuple[str, ...], lang: Lang) -> str:
    """Ask for what is missing, by its name; nothing if it has none."""
    name = tokens[-1] if tokens else ""
    asked = words.FILL_IN_WITHIN.get(
        (_holder(tokens), name), words.FILL_IN.get(name)
    )
    return asked.fill(lang) if asked else ""


def _holder(tokens: tuple[str, ...]) -> str:
    """Return the name of what holds a field, past its number in a list."""
    return next((one for one in tokens[-2::-1] if not one.isdecimal()), "")


def _given_text(error: IllFormedError) -> str:
    """Return what was given, if it is text; no code of its own is run."""
    given = error.given
    return str.__str__(given) if isinstance(given, str) else ""


def _is_blank(error: IllFormedError) -> bool:
    """Return whether nothing was given, or nothing that can be seen."""
    is_text = isinstance(error.given, str)
    return error.given is None or (
        is_text and not says_something(_given_text(error))
    )


def _is_right(error: IllFormedError) -> bool:
    """Return whether a person wrote rightly, and the system gave it wrongly."""
    right = _RIGHT_AS_SAID.get(error.code)
    return (
        right is not None and right.fullmatch(_given_text(error)) is not None
    )


def _of_type(error: IllFormedError) -> Text:
    """Tell of what is no text: mostly the system's fault."""
    match error.given:
        case list() | tuple() if error.code not in _OF_MANY:
            return words.ONE_ONLY
        case datetime() if error.code in _OF_DAYS:
            return words.NO_CLOCK
        case float() | Decimal() as number if error.code in _OF_WHOLES:
            exact = Decimal(number)
            if exact.is_finite() and exact != exact.to_integral_value():
                return words.WHOLE_NUMBER
    return words.SYSTEM


def _of_parts(
    error: IllFormedError, tokens: tuple[str, ...], lang: Lang
) -> str:
    """Tell of a sum, a period or a day in one text.

    One that can be read was written rightly; the system did not take it apart.
    """
    read, otherwise = _READ_FROM_TEXT.get("".join(tokens[-1:]), (None, ""))
    given = _given_text(error)
    with contextlib.suppress(ValueError):
        if read is None or read(given):
            return words.SYSTEM.fill(lang)
    told = _amiss_of_day(given, lang) if read == StatedDate.parse else None
    return told or words.TEXTS[otherwise].fill(lang, given=shown(given, lang))


def _by_code(error: IllFormedError, lang: Lang) -> str:
    """Write what the code alone tells."""
    text = words.TEXTS.get(error.code, words.SYSTEM)
    if not text.fields:
        return text.fill(lang)
    if not isinstance(error.given, str):
        return words.SYSTEM.fill(lang)
    return text.fill(lang, given=shown(error.given, lang))


def _chosen(error: IllFormedError, lang: Lang) -> str:
    """Offer the choices that there are, the nearest if there are many."""
    said = _given_text(error).strip().casefold()[:_LONGEST]
    by_word = {
        word.casefold(): text
        for text in error.words
        for word in (text.sv, text.en)
    }
    if said in by_word:
        return words.SYSTEM.fill(lang)
    offered = list(error.words)
    if is_many := len(offered) > _MOST:
        near = difflib.get_close_matches(said, by_word, n=2 * _MOST)
        found = dict.fromkeys(by_word[word] for word in near)
        offered = list(found or dict.fromkeys(offered))[:_MOST]
    ask = words.CHOOSE_OTHERS if is_many else words.CHOOSE
    said_as = [one.sv if lang == "sv" else one.en for one in offered]
    choices = either(tuple(map(_apart, said_as)), lang)
    asked = [ask.fill(lang, choices=choices)] if offered else []
    return " ".join([_by_code(error, lang), *asked])


def _apart(choice: str) -> str:
    """Keep a choice that has a comma apart from the others."""
    return f'"{choice}"' if "," in choice else choice


def _day(error: IllFormedError, lang: Lang) -> str:
    """Tell what is wrong with a day that was written."""
    if told := _amiss_of_day(_given_text(error), lang):
        return told
    more = [text.fill(lang) for text in error.words]
    return " ".join([_by_code(error, lang), *more])


def _amiss_of_day(given: str, lang: Lang) -> str | None:
    """Tell of a day that is written rightly, and yet is none."""
    day = given.strip()
    if _CLOCK.fullmatch(day):
        return words.NO_CLOCK.fill(lang)
    if _DAY.fullmatch(day):
        return words.NO_SUCH_DAY.fill(lang, given=shown(day, lang))
    return None


def _number(error: IllFormedError, lang: Lang) -> str:
    """Tell how a number, or a percentage, is written."""
    if "%" in _given_text(error):
        return words.PERCENT.fill(lang)
    return _by_code(error, lang)


def _sum(error: IllFormedError, lang: Lang) -> str:
    """Tell how a sum is written, and of öre in parts."""
    given = _given_text(error)
    if _MORE_THAN_ORE.fullmatch(given):
        return words.MORE_THAN_ORE.fill(lang, given=shown(given, lang))
    return _by_code(error, lang)


def _out_of_order(error: IllFormedError, lang: Lang) -> str:
    """Name the two days of a period that ends before it begins."""
    first, last, *_ = *map(_day_of, _given_text(error).split("--")), None
    if first is None or last is None:
        return words.IN_SOME_DISORDER.fill(lang)
    return words.OUT_OF_ORDER.fill(lang, first=first, last=last)


def _day_of(text: str) -> date | StatedDate | None:
    """Read a day that an error names."""
    for read in (date.fromisoformat, StatedDate):
        with contextlib.suppress(ValueError):
            return read(text)
    return None


def _another_document(error: IllFormedError, lang: Lang) -> str:
    """Name the kind of document that came, and the kind that should have."""
    if not error.words:
        return words.SYSTEM.fill(lang)
    right, came = error.words
    return words.ANOTHER_DOCUMENT.fill(
        lang, right=right.fill(lang), came=came.fill(lang)
    )


_OF_DAYS = ("date.expected", "date.form")
_OF_MANY = ("list.expected", "object.expected")
_OF_WHOLES = ("count.expected", "year.form")

_OWN: dict[str, Callable[[IllFormedError, Lang], str]] = {
    "choice.unknown": _chosen,
    "date.form": _day,
    "document.kind": _another_document,
    "kind.unknown": _chosen,
    "money.plain": _sum,
    "number.form": _number,
    "period.order": _out_of_order,
    "stated-period.order": _out_of_order,
}
"""What tells of a kind of fault more than its code does."""
