# SPDX-License-Identifier: MIT
"""Measure the library against its peers, in one run, as ratios.

Run it with the extra ``bench`` installed. Each line gives a time, the time of
the peer, their ratio, and the budget that the ratio is to stay within. The
program ends with 1 if one is over. It is no test: a machine that is busy proves
nothing.
"""

import enum
import json
import statistics
import subprocess
import sys
import timeit
import types
import typing
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

import attrs
from babel.dates import format_date
from babel.numbers import format_currency
from cattrs import Converter

import iop
from iop.values.identifiers import CaseNumber, OrganisationNumber


ON = date(2024, 6, 1)


def best(run: Callable[[], object], *, seconds: float = 0.3) -> float:
    """Time *run*: the best of five, in microseconds."""
    timer = timeit.Timer(run)
    number = max(1, int(seconds / max(timer.timeit(1), 1e-7) / 5))
    return min(timer.repeat(5, number)) / number * 1e6


def importing(statement: str) -> float:
    """Time an import in a new process, less an empty one: milliseconds."""

    def median(code: str) -> float:
        times = []
        for _ in range(11):
            command = [sys.executable, "-c", code]
            times.append(
                timeit.timeit(
                    lambda command=command: subprocess.run(  # noqa: S603 - the command is written here
                        command, check=True
                    ),
                    number=1,
                )
            )
        return statistics.median(times)

    return (median(statement) - median("pass")) * 1e3


def peer_of(kind: Any, made: dict[Any, Any]) -> Any:  # noqa: PLR0911 - one return a kind of type
    """Make the pydantic type that reads the same plain form as *kind*."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is Annotated:
        return peer_of(arguments[0], made)
    if origin is tuple:
        return tuple[peer_of(arguments[0], made), ...]
    if origin in (types.UnionType, typing.Union):
        return typing.Union[tuple(peer_of(part, made) for part in arguments)]  # noqa: UP007 - made of parts
    if kind in (CaseNumber, OrganisationNumber):
        return str
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return Literal[tuple(member.value for member in kind)]
    if kind is iop.Money:
        fields: dict[str, Any] = {"amount": Decimal, "currency": str}
        return made.setdefault(kind, model("Money", fields))
    if isinstance(kind, type) and attrs.has(kind):
        if kind not in made:
            made[kind] = peer_class(kind, made)
        return made[kind]
    return kind


def peer_class(kind: Any, made: dict[Any, Any]) -> Any:
    """Make the pydantic model of one attrs class."""
    fields: dict[str, Any] = {}
    if hasattr(kind, "KIND"):
        fields["kind"] = Literal[kind.KIND.slug]
    for field in attrs.fields(kind):
        peer = peer_of(field.type, made)
        is_needed = field.default is attrs.NOTHING
        fields[field.name] = peer if is_needed else (peer, None)
    return model(kind.__name__, fields)


def model(name: str, fields: dict[str, Any]) -> Any:
    """Make a frozen, strict pydantic model that refuses unknown keys."""
    import pydantic

    config = pydantic.ConfigDict(frozen=True, strict=True, extra="forbid")
    typed = {
        key: value if isinstance(value, tuple) else (value, ...)
        for key, value in fields.items()
    }
    return pydantic.create_model(name, __config__=config, **typed)


@attrs.frozen
class Measured:
    """A time, that of the peer, and the budget of their ratio."""

    what: str
    ours: float
    peer: float
    budget: float

    @property
    def is_over(self) -> bool:
        """Whether the ratio is over its budget."""
        return self.ours / self.peer > self.budget

    def line(self) -> str:
        """Write one line of the table."""
        times = f"{self.ours:10.1f} {self.peer:10.1f}"
        ratios = f"{self.ours / self.peer:7.2f} {self.budget:7.1f}"
        mark = "  OVER" if self.is_over else ""
        return f"{self.what:44} {times} {ratios}{mark}"


def report(rows: list[Measured]) -> int:
    """Print the table; give 1 if something is over its budget."""
    print(
        f"{'what: peer':44} {'ours':>10} {'peer':>10} {'ratio':>7} {'budget':>7}"
    )
    for row in rows:
        print(row.line())
    return int(any(row.is_over for row in rows))


def main() -> int:
    """Measure all there is a budget for; give what the program ends with."""
    agreement = iop.examples.complete()
    plain = iop.to_plain(agreement)
    text = json.dumps(plain)
    peer = model(
        "Document",
        {
            "format": int,
            **{
                field.name: (peer_of(field.type, {}), None)
                for field in attrs.fields(iop.Agreement)
            },
        },
    )
    peer.model_validate_json(text)
    bare = Converter()
    finding = iop.review(iop.examples.flawed(), on=ON).findings[-1]
    reading = best(lambda: iop.from_plain(json.loads(text)))
    rows = [
        Measured(
            "import (ms): attrs + relativedelta + decimal",
            importing("import iop"),
            importing("import attrs, dateutil.relativedelta, decimal"),
            1.5,
        ),
        Measured(
            "JSON -> agreement (us): pydantic, strict",
            reading,
            best(lambda: peer.model_validate_json(text)),
            4,
        ),
        Measured(
            "agreement -> plain (us): bare cattrs",
            best(lambda: iop.to_plain(agreement)),
            best(lambda: bare.unstructure(agreement)),
            1.5,
        ),
        Measured(
            "all rules (us): JSON -> agreement",
            best(lambda: iop.review(agreement, on=ON)),
            reading,
            1,
        ),
        Measured(
            "one finding in Swedish (us): Babel sum + day",
            best(lambda: finding.message("sv")),
            best(
                lambda: (
                    format_currency(Decimal(850_000), "SEK", locale="sv_SE"),
                    format_date(ON, "d MMMM y", locale="sv_SE"),
                )
            ),
            2,
        ),
    ]
    ends_with = report(rows)
    print(f"\n{len(text)} bytes of JSON, {sys.version.split()[0]}")
    return ends_with


if __name__ == "__main__":
    sys.exit(main())
