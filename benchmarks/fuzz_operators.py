# SPDX-License-Identifier: MIT
"""How a document is made wrong, for ``fuzz.py``: *mutationer*.

An operator is given a document, and one place in it of the sort it works on:
what holds the place, and its key or number there.
"""

import copy
import json
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from http import HTTPMethod, HTTPStatus
from random import Random
from typing import Any

import attrs

import iop


Path = tuple[str | int, ...]

MARKS = [
    *("\u202e", "\u200f", "\u200b", "\u200d", "\ufeff", "\xad", "\u0308"),
    *("\ud800", "\udfff", "\0", "\a", "\x7f", "\x85", "\u2028", "\ufffe"),
    *("\xa0", "\n", " ", "~", "/", "%s", "{0}", "å", "a\u030a", "\u017f"),
    *("İ", "😀"),
]
WIDE = {ord("0") + i: chr(0xFF10 + i) for i in range(10)}
DAYS = [
    *("0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2019-02-29"),
    *("20190228", "2019-W09-4", "2019-2-28", "2019-02-28T00:00:00", "i dag"),
    *("2019-02-28\n", " 2019-02-28", "-2019-02-28", "2019-13-01", 20190228),
]
NUMBERS = [
    *(0, -1, 1, 10**12 - 1, 10**12, 2**63, 10**19, 10**5000, -(10**5000)),
    *(0.5, -0.0, 1e308, float("nan"), float("-inf"), "1e5", "NaN", "-0"),
    *("62.50", "1_000", "+5", "0x10", "9" * 19, "9" * 20, "1.0000000000"),
    "\u0663",
]
AMOUNTS = [
    *("850000", "-1.00", "-0.00", "0.005", "850 000,00", "1e5", "sNaN", ""),
    *("9" * 16, "9" * 40, "8\uff150", 850_000, 850_000.0, 10**5000, None),
]
CURRENCIES = [
    *("SEK", "EUR", "XYZ", "sek", "kr", "SEK ", "\uff33\uff25\uff2b"),
    *("", 752, None),
]
KINDS = ["Money", "money ", "__class__", "", "signed", "paid", "on-date", None]
FORMATS = [0, -1, 2, 10**5000, True, 1.0, "1", None, []]
NOT_JSON = [
    *(b"kr", (1, 2), frozenset({1}), {1: 2, None: 3}, {("a",): 1}, 2j, ...),
    *(Decimal("sNaN"), Decimal(1), object(), date(2018, 3, 1), iop.Money(1)),
    *(datetime(2018, 3, 1, tzinfo=UTC), iop.State, float, range(3)),
    *(HTTPStatus.OK, HTTPMethod.GET, Counter({"amount": 1})),
]


class GoneError(Exception):
    """The place is not there, or no longer."""


@attrs.define
class Draft:
    """A document in the making.

    Attributes:
        random: What chooses.
        places: The places of the document, by what stands there.
        texts: Other documents, as JSON.
        root: What holds the document, under the key *document*.
    """

    random: Random
    places: dict[str, list[Path]]
    texts: list[str]
    root: dict[str, Any]

    def pick(self, sort: str) -> tuple[Path, Any, Any]:
        """Choose a place of a sort: its path, what holds it, and as what."""
        if sort not in self.places:
            raise GoneError
        path = self.random.choice(self.places[sort])
        holder: Any = self.root
        for token in path[:-1]:
            holder = held(holder, token)
        held(holder, path[-1])
        return path, holder, path[-1]

    def value(self) -> Any:
        """Make a value that has nothing to do with its place."""
        some = [None, False, 4, 62.5, "4", "ja", [], {}, [1], {"amount": "1"}]
        return self.random.choice(some)

    def many(self) -> int:
        """Choose a number, seldom a large one."""
        return self.random.choices((3, 30, 300, 3_000), (10, 10, 3, 1))[0]


def held(holder: Any, token: Any) -> Any:
    """Take a step from a place to one inside it."""
    if isinstance(holder, dict) and token in holder:
        return holder[token]
    if isinstance(holder, list) and token in range(len(holder)):
        return holder[token]
    raise GoneError


Operator = Callable[[Draft, Any, Any], None]


def drop(_: Draft, holder: Any, token: Any) -> None:
    """Take a key or an item away."""
    del holder[token]


def duplicate(draft: Draft, holder: Any, token: Any) -> None:
    """Let an item stand twice."""
    if not isinstance(holder, list):
        raise GoneError
    holder.insert(draft.random.randrange(len(holder) + 1), holder[token])


def swap(draft: Draft, holder: Any, token: Any) -> None:
    """Let two values of one type change places."""
    _, other, there = draft.pick(type(holder[token]).__name__)
    holder[token], other[there] = other[there], holder[token]


def retype(draft: Draft, holder: Any, token: Any) -> None:
    """Say it as a value of another type, or put any value there."""
    old = holder[token]
    said = [[old], {"value": old}, None, draft.value(), draft.value()]
    if isinstance(old, list):
        said += [dict(enumerate(old)), old[0] if old else {}]
    elif isinstance(old, dict):
        said += [list(old), [*old.items()], defaultdict(list, old)]
    elif isinstance(old, str):
        said += [list(old[:1_000]), len(old), old.isdigit(), float(len(old))]
    elif isinstance(old, int) and abs(old) < 10**12:
        said += [str(old), float(old), int(old), bool(old)]
    holder[token] = draft.random.choice(said)


def nest(draft: Draft, holder: Any, token: Any) -> None:
    """Wrap it, now and then thousands of levels deep."""
    value = holder[token]
    for _ in range(draft.many() * draft.random.choice((1, 5))):
        value = [value] if draft.random.random() < 0.5 else {token: value}
    holder[token] = value


def huge(draft: Draft, holder: Any, token: Any) -> None:
    """Make it long, wide or many."""
    old, n = holder[token], draft.many()
    if isinstance(old, list):
        holder[token] = old * min(n, 20_000 // (len(old) + 1))
    elif isinstance(old, dict):
        near = {f"{key}{i}": i for i in range(n // 3) for key in [*old][:1]}
        holder[token] = {**old, **near}
    elif isinstance(old, str):
        piece = draft.random.choice([old, *"1 -.aå"])
        holder[token] = piece * (n * 100 // (len(piece) + 1))
    else:
        holder[token] = draft.random.choice([1, -1]) * 10 ** (n * 2)


def letters(draft: Draft, holder: Any, token: Any) -> None:
    """Set a trap of Unicode in a text."""
    if not isinstance(holder[token], str):
        raise GoneError
    holder[token] = trapped(draft.random, holder[token][:10_000])


def near_miss(draft: Draft, holder: Any, token: Any) -> None:
    """Write a key nearly right, or one that is no text."""
    near = [
        *(token[1:], token + "s", token.title(), token.replace("_", "-")),
        *(trapped(draft.random, token), token * draft.many(), "", 1, None),
    ]
    holder[draft.random.choice(near)] = holder.pop(token)


def trapped(random: Random, text: str) -> str:
    """Write a text in another way, or with a mark in it."""
    at = random.randrange(len(text) + 1)
    marked = text[:at] + random.choice(MARKS) + text[at:]
    forms = [unicodedata.normalize(form, text) for form in ("NFD", "NFKD")]
    return random.choice([marked, marked, *forms, text.translate(WIDE)])


def graft(draft: Draft, holder: Any, token: Any) -> None:
    """Put a whole other document there."""
    holder[token] = json.loads(draft.random.choice(draft.texts))


def share(draft: Draft, holder: Any, token: Any) -> None:
    """Let two places hold the very same value."""
    _, other, there = draft.pick("any")
    holder[token] = other[there]


def cycle(draft: Draft, holder: Any, token: Any) -> None:
    """Let a place hold what holds it."""
    holder[token] = draft.random.choice([holder, draft.root["document"]])


def unlikely_sum(draft: Draft, holder: Any, token: Any) -> None:
    """Put a sum there that is hardly one."""
    amount, currency = map(draft.random.choice, (AMOUNTS, CURRENCIES))
    holder[token] = draft.random.choice(
        [
            {"amount": amount, "currency": currency},
            {"amount": "4.50", "currency": currency},
            {"amount": amount, "currency": "SEK"},
            {"currency": "SEK"},
        ]
    )


def one_of(values: list[Any]) -> Operator:
    """Make an operator that puts one of some values there."""

    def put(draft: Draft, holder: Any, token: Any) -> None:
        # A copy: another operator may go on to change it.
        holder[token] = copy.copy(draft.random.choice(values))

    return put


OPERATORS: dict[str, tuple[int, str, Operator]] = {
    "drop": (4, "any", drop),
    "duplicate": (4, "item", duplicate),
    "swap": (4, "any", swap),
    "retype": (4, "any", retype),
    "retype the root": (1, "root", retype),
    "nest": (3, "any", nest),
    "huge": (4, "any", huge),
    "letters": (8, "str", letters),
    "near miss": (3, "entry", near_miss),
    "graft": (2, "dict", graft),
    "share": (3, "any", share),
    "cycle": (2, "any", cycle),
    "day": (5, "day", one_of(DAYS)),
    "number": (4, "int", one_of(NUMBERS)),
    "sum": (4, "sum", unlikely_sum),
    "kind": (2, "kind", one_of(KINDS)),
    "format": (1, "format", one_of(FORMATS)),
    "not JSON": (3, "any", one_of(NOT_JSON)),
}
"""The operators (*mutationer*), each with its weight and the sort of place
it works on."""
