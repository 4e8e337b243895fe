# SPDX-License-Identifier: MIT
"""Documents that are nearly right, for ``fuzz.py``: *muterade dokument*.

They are plain forms of the examples, in which operators have been at work. A
document is made of a seed and its number alone.
"""

import contextlib
import functools
import itertools
import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any

import attrs
from fuzz_operators import OPERATORS, Draft, GoneError, Path

import iop
from iop.examples import FinalReport


LARGE_EACH = 500
"""Of so many documents, one is of a very large one."""

WEIGHTS = [weight for weight, _, _ in OPERATORS.values()]


@attrs.frozen
class Seed:
    """A right document, as JSON, and its places by what stands there."""

    name: str
    kind: Any
    text: str
    places: dict[str, list[Path]]


def seed_of(
    name: str, plain: dict[str, Any], kind: Any, step: int = 1
) -> Seed:
    """Find the places of a right document, or one in *step* of them."""
    iop.from_plain(plain, kind)
    places = defaultdict(list, root=[("document",)])
    found = walk(plain, ("document",))
    for path, value in itertools.islice(found, 0, None, step):
        for sort in sorts(path, value):
            places[sort].append(path)
    return Seed(name, kind, json.dumps(plain), dict(places))


def walk(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """Give each place in a right document, its root left out."""
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for token, item in inner:
        yield (*path, token), item
        if isinstance(item, dict | list):
            yield from walk(item, (*path, token))


def sorts(path: Path, value: Any) -> Iterator[str]:
    """Tell by which names operators may ask for a place."""
    yield "any"
    yield type(value).__name__
    yield "entry" if isinstance(path[-1], str) else "item"
    if path[-1] in ("kind", "format"):
        yield str(path[-1])
    if isinstance(value, dict) and "currency" in value:
        yield "sum"
    if isinstance(value, str) and value[:1].isdigit():
        yield "day" if value[4:5] == "-" else "int"


@functools.cache
def seeds() -> tuple[list[Seed], list[Seed], list[Seed]]:
    """Give whole examples, single parts of one, and very large ones."""
    make, examples = iop.to_plain, iop.examples
    whole, year = examples.complete(), examples.trygghet_127_continued()
    day = date(2018, 9, 1)
    amendment = iop.agreement.Amendment(
        number=1, first_day=day, agreement=year
    )
    documents = {
        "complete": whole,
        "flawed": examples.flawed(),
        "umbrella": examples.umbrella(),
        "trygghet_127": examples.trygghet_127(),
        "trygghet_127_continued": year,
        "history": iop.History(original=year, amendments=(amendment,)),
        **{
            f"ledger, {end.value}": examples.trygghet_127_ledger(end)
            for end in FinalReport
        },
    }
    parts = [
        seed_of(key, {"format": 2, key: part}, iop.Agreement)
        for key, part in make(whole).items()
        if key != "format"
    ]
    return (
        [seed_of(name, make(d), type(d)) for name, d in documents.items()],
        parts,
        [large(n) for n in (300, 3_000, 10_000)],
    )


def large(n: int) -> Seed:
    """Make a right agreement with *n* judgements and *n* costs."""
    plain = iop.to_plain(iop.examples.complete())
    costs, judgements = plain["budget"]["costs"], plain["judgements"]
    plain["budget"]["costs"] = [costs[0] | {"key": f"k{i}"} for i in range(n)]
    plain["judgements"] = [
        judgements[0] | {"criterion": f"C{i}"} for i in range(n)
    ]
    name = f"complete, {n} judgements and costs"
    return seed_of(name, plain, iop.Agreement, step=max(1, n // 299))


@attrs.frozen
class Made:
    """A mutated document, and how it came to be."""

    number: int
    seed: Seed
    kind: Any
    document: Any
    used: list[tuple[str, Path]]

    def recipe(self) -> str:
        """Tell how the document came to be."""
        steps = [
            f"{name} {'/'.join(map(str, path))}" for name, path in self.used
        ]
        return (
            f"{self.number}, read as {self.kind.__name__}: "
            f"{self.seed.name}; {'; '.join(steps)}"
        )


def made(seed: int, number: int) -> Made:
    """Make the document of this number."""
    random = Random(f"{seed}/{number}")  # noqa: S311 - nothing is kept secret
    whole, parts, very_large = seeds()
    base = (
        random.choice(random.choice((whole, parts)))
        if number % LARGE_EACH
        else random.choices(very_large, (5, 5, 1))[0]
    )
    root = {"document": json.loads(base.text)}
    texts = [other.text for other in (*whole, *parts)]
    draft = Draft(random, base.places, texts, root)
    wanted, used = random.choice((1, 1, 1, 1, 2, 2, 3, 6)), []
    for name in random.choices(list(OPERATORS), WEIGHTS, k=wanted + 9):
        if len(used) == wanted:
            break
        _, sort, operator = OPERATORS[name]
        with contextlib.suppress(GoneError):
            path, holder, token = draft.pick(sort)
            operator(draft, holder, token)
            used.append((name, path))
    others = (iop.Agreement, iop.History, iop.Ledger)
    kind = random.choice(others) if random.random() < 0.02 else base.kind
    return Made(number, base, kind, root["document"], used)


def planted(seed: int, number: int) -> tuple[Made, frozenset[str]]:
    """Make a right document wrong in several places; tell them as pointers.

    Each is a float, which no place takes, and none is inside another.
    """
    random = Random(f"planted {seed}/{number}")  # noqa: S311 - nothing is kept secret
    whole, _, _ = seeds()
    base = random.choice(whole)
    root = {"document": json.loads(base.text)}
    chosen: list[Path] = []
    wanted = random.randint(2, 6)
    places = base.places["any"]
    for path in random.sample(places, k=len(places)):
        is_apart = not any(
            path[: len(one)] == one or one[: len(path)] == path
            for one in chosen
        )
        if is_apart and path[-1] not in ("kind", "format"):
            chosen.append(path)
        if len(chosen) == wanted:
            break
    for path in chosen:
        holder: Any = root
        for token in path[:-1]:
            holder = holder[token]
        holder[path[-1]] = 0.5
    used = [("plant", path) for path in chosen]
    pointers = frozenset(
        "".join(f"/{token}" for token in path[1:]) for _, path in used
    )
    return Made(number, base, base.kind, root["document"], used), pointers
