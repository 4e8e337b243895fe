# SPDX-License-Identifier: MIT
"""What is promised of each document, for ``fuzz.py``: *löften*.

A document that is read says no more and no less than the value that came of it.
One that is refused has every fault told, each with its place.
"""

import functools
import itertools
import json
import re
import typing
import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import attrs

import iop
from iop.plain.documents import plain_value
from iop.values.errors import Fault, PlainFormError
from iop.values.pointers import split


class BrokenPromiseError(Exception):
    """What is read or refused is not as is promised."""


def check_read(document: Any, value: Any, kind: Any) -> None:
    """See that all that was read is there, and comes back from JSON.

    A document of an earlier format says what it says in the latest.
    """
    plain = iop.to_plain(value)
    if not is_same(iop.upgrade(document), plain):
        raise BrokenPromiseError("does not say what the document says")
    text = json.dumps(plain, ensure_ascii=False)
    if iop.from_plain(json.loads(text.encode()), kind) != value:
        raise BrokenPromiseError("does not come back the same")


def is_same(given: Any, written: Any) -> bool:
    """Tell whether a plain value is written as it was given.

    What is null, and what goes without saying, need not be written; sums,
    numbers and names are written in one form, however they were given.
    """
    if isinstance(given, dict):
        stated = {key: one for key, one in given.items() if one is not None}
        return (
            isinstance(written, dict)
            and written.keys() <= stated.keys()
            and all(
                is_same(one, written[key])
                if key in written
                else one in neutral().get(key, ())
                for key, one in stated.items()
            )
        )
    if isinstance(given, list):
        return (
            isinstance(written, list)
            and len(given) == len(written)
            and all(map(is_same, given, written))
        )
    if isinstance(given, bool) or isinstance(written, bool):
        return given is written
    return bool(given == written) or one_form(given) == one_form(written)


def one_form(value: Any) -> Decimal | str:
    """Give a number or a text the form by which it is compared."""
    text = "".join(unicodedata.normalize("NFKC", str(value)).split())
    text = re.sub(r"(?<=\d)[-\u2010\u2011\u2013](?=\d)", "", text)
    return Decimal(text) if re.fullmatch(r"-?\d+(\.\d+)?", text) else text


@functools.cache
def neutral() -> dict[str, list[Any]]:
    """Give what goes without saying, by the name of the field."""
    kinds: set[Any] = set()
    rest: list[Any] = [iop.Agreement, iop.History, iop.Ledger]
    while rest:
        kind = rest.pop()
        rest += typing.get_args(kind)
        if attrs.has(kind) and kind not in kinds:
            kinds.add(kind)
            rest += [field.type for field in attrs.fields(kind)]
    found: dict[str, list[Any]] = {}
    for field in (field for kind in kinds for field in attrs.fields(kind)):
        defaults = found.setdefault(field.name, [])
        if field.default is not attrs.NOTHING:
            defaults.append(plain_value(field.default))
    return found


def check_refused(error: PlainFormError) -> None:
    """See that there is a fault at all."""
    if not error.faults:
        raise BrokenPromiseError("is refused, and nothing is wrong")


ISOLATED = re.compile("\u2068([^\u2068\u2069]*)\u2069")
"""What is kept apart in a message, since it is written from right to left."""


def is_one_line(said: str) -> bool:
    """Whether a message can be printed on one line, less marks in pairs."""
    return ISOLATED.sub(r"\1", said).isprintable()


def check_told(error: PlainFormError, document: Any) -> None:
    """See that each fault has a place, and can be told to all."""
    for fault in error.faults:
        if not leads(document, fault):
            raise BrokenPromiseError(f"{fault.pointer} leads nowhere")
        for lang, to in itertools.product(
            ("sv", "en"), ("programmer", "officer")
        ):
            if not is_one_line(fault.message(lang, to=to)):
                raise BrokenPromiseError(f"{fault.pointer} cannot be told")


MISSING = ("key.missing", "amount.upper", "stated-number.upper")
"""What is told of something that is not there: between needs an upper."""


def leads(document: Any, fault: Fault) -> bool:
    """Tell whether a fault has a place: in the document, or missing there."""
    *way, last = ("document", *split(fault.pointer))
    here: Any = {"document": document}
    for token in way:
        here = here[token] if isinstance(here, dict) else here[int(token)]
    if isinstance(here, list):
        return int(last) < len(here)
    return isinstance(here, dict) and (last in here or fault.code in MISSING)


def check_all_told(error: PlainFormError, planted: Iterable[str]) -> None:
    """See that none of the faults that were put there goes untold."""
    untold = set(planted) - {fault.pointer for fault in error.faults}
    if untold:
        raise BrokenPromiseError(f"{', '.join(sorted(untold))} is not told")
