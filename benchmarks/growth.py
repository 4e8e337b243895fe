# SPDX-License-Identifier: MIT
"""See how work grows with the size of an agreement: *tillväxt*.

Each axis of ``growth_axes.py`` makes cases of n, 2n and 4n parts. What is done
with each is measured in two ways, and the exponent of its growth printed: 1 is
as much work for each part however many there are, 2 is quadratic. The program
ends with 1 if an exponent is 1.2 or more.

Steps are lines of Python, counted one by one. They are the same each time, but
do not see what a line leaves to C, such as a search through a list. Times see
all, but a busy machine disturbs them; so they are of larger cases, and count
only where they are long enough.
"""

import argparse
import gc
import math
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import attrs
from growth_axes import AXES, FIRST, Case

import iop
from iop import ledger, render
from iop.plain.traces import trace
from iop.rulesets import FULL
from iop.values import errors


MOST = 1.2
"""An exponent from which on it is too much."""

SURE = 1.1
"""An exponent below which two rounds are enough."""

SHORT = 0.05
"""Seconds at 4n that tell nothing: what is quadratic takes longer."""

Run = Callable[[], object]


@attrs.frozen
class Growth:
    """How the work for one thing grew.

    Attributes:
        steps: Its exponent by steps; ``None`` where it does not grow.
        times: Its exponent by time; ``None`` where that is too short to tell.
        seconds: The time at 4n.
    """

    steps: float | None = None
    times: float | None = None
    seconds: float = 0.0

    @property
    def most(self) -> float:
        """The greater exponent."""
        return max(self.steps or 0.0, self.times or 0.0)

    @property
    def is_too_much(self) -> bool:
        """Whether it grows by more than a little above its size."""
        return self.most >= MOST

    def __str__(self) -> str:
        steps, times = (
            "-" if one is None else f"{one:.2f}"
            for one in (self.steps, self.times)
        )
        mark = "  TOO MUCH" if self.is_too_much else ""
        return f"{steps:>6} {times:>6} {self.seconds * 1e3:9.1f} ms{mark}"


def seconds(run: Run) -> float:
    """Time one run, in seconds of this thread's own time."""
    # As timeit does: what is collected is mostly not of this run.
    gc.disable()
    began = time.thread_time_ns()
    try:
        run()
        return (time.thread_time_ns() - began) / 1e9
    finally:
        gc.enable()


def steps(run: Run) -> int:
    """Count the lines that one run takes, once it has been tried before.

    A line counts each time that a loop comes back to it, within a
    comprehension too.
    """
    run()
    count = 0

    def trace(_frame: object, _event: str, _argument: object) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    gc.disable()
    sys.settrace(trace)
    try:
        run()
    finally:
        sys.settrace(before)
        gc.enable()
    return count


def exponent(work: list[float], least: float) -> float | None:
    """Reckon the exponent of the growth from n to 4n.

    Args:
        work: The work at size 1, n, 2n and 4n. That at size 1 is the fixed
            cost, and is taken away from the others.
        least: The growth below which there is nothing to tell.
    """
    fixed, first, *_, last = work
    grown = last - fixed
    if grown < least:
        return None
    return math.log(grown / max(first - fixed, grown / 64)) / math.log(4)


def timed(runs: list[Run], rounds: int) -> tuple[float | None, float]:
    """Time the runs in turn; give the exponent of the best, and the last.

    What disturbs a run only makes it longer, so more rounds come closer to
    the truth; they are made where few do not settle it.
    """
    best = [math.inf] * len(runs)
    found: float | None = None
    for number in range(rounds):
        best = [
            min(known, seconds(run))
            for known, run in zip(best, runs, strict=True)
        ]
        found = exponent(best, SHORT)
        if number and (found is None or found < SURE):
            break
    return found, best[-1] if rounds else 0.0


def measured(small: list[Run], large: list[Run], rounds: int) -> Growth:
    """Count the steps of small cases, and time large ones."""
    counts: list[float] = [steps(run) for run in small]
    times, last = timed(large, rounds)
    # Less than a step for each part is no growth.
    return Growth(exponent(counts, 200), times, last)


def changed(value: Any) -> Any:
    """Give a document with nearly every part a little different."""
    if isinstance(value, list):
        return [changed(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: f"{item[:-1]}7"
        if key == "amount" and isinstance(item, str)
        else f"{item} igen"
        if key in ("description", "title", "text", "reason", "name")
        else changed(item)
        for key, item in value.items()
    }


def actions(case: Case) -> Iterator[tuple[str, Run]]:
    """Name what is done with a case, each with how to do it."""
    plain = iop.to_plain(case.history), iop.to_plain(case.ledger)
    agreement, given = case.agreement, case.given()
    followed, history = case.followed(), case.history

    def held_by_all() -> iop.Review:
        return iop.review(
            agreement,
            on=case.on,
            rules=FULL,
            circumstances=given,
            follow_up=followed,
        )

    held = held_by_all()
    later = iop.from_plain(changed(iop.to_plain(agreement)))
    changes = iop.diff(agreement, later)
    yield (
        "from_plain",
        lambda: (
            iop.from_plain(plain[0], type(history)),
            iop.from_plain(plain[1], iop.Ledger),
        ),
    )
    yield (
        "to_plain",
        lambda: (iop.to_plain(history), iop.to_plain(case.ledger)),
    )
    yield "review", held_by_all
    yield (
        "follow_up",
        lambda: iop.follow_up(history, case.ledger, on=case.on),
    )
    yield "review_follow_up", lambda: iop.review_follow_up(followed)
    yield (
        "findings, groups and trace",
        lambda: (held.grouped("part"), trace(held)),
    )
    yield "review_text", lambda: render.review_text(held)
    yield "follow_up_text", lambda: render.follow_up_text(followed)
    yield "changes_text", lambda: render.changes_text(agreement, later)
    yield "diff", lambda: iop.diff(agreement, later)
    yield "apply", lambda: iop.apply(agreement, changes)
    yield "changes and versions", lambda: told_versions(case)


def told_versions(case: Case) -> None:
    """Ask a history for each of its amendments, and the versions of days."""
    for one in case.history.amendments:
        case.history.changes(one.number)
        case.history.on(one.first_day)


def rules_of(case: Case) -> Iterator[tuple[str, Run]]:
    """Name each rule, with how to hold a case to it."""
    at = iop.rules.inputs.At(
        on=case.on, circumstances=case.given(), follow_up=case.followed()
    )
    agreement = case.agreement
    for rule in FULL:
        yield rule.code, lambda rule=rule: rule.outcome(agreement, at)


def written(n: int, at_a_time: int) -> Run:
    """Write a ledger of so many entries, some at a time."""
    entries = [ledger.MeetingHeld(key=f"m{i}", on=FIRST) for i in range(n)]

    def run() -> None:
        grown = iop.Ledger()
        for number in range(0, n, at_a_time):
            grown = grown.adding(*entries[number : number + at_a_time])

    return run


def faulty(n: int) -> Run:
    """Read a document with about as many faults, of several kinds."""
    document = {
        "format": 2,
        "purpose": {
            "goals": [
                [
                    {"key": f"m{i}"},
                    {"key": "a b", "description": "x"},
                    {"key": f"n{i}", "description": "x", "descripton": "x"},
                    i,
                ][i % 4]
                for i in range(n)
            ]
        },
    }

    def run() -> None:
        try:
            iop.from_plain(document)
        except errors.PlainFormError as error:
            for fault in error.faults:
                fault.message("sv")
        else:
            raise AssertionError("a document full of faults was read")

    return run


def sizes_of(size: int) -> tuple[int, ...]:
    """Give the sizes that are measured: that of the fixed cost first."""
    return 1, size, 2 * size, 4 * size


def tell(what: str, growth: Growth) -> bool:
    """Print one line; tell whether the growth is too much."""
    print(f"  {what:30}{growth}", flush=True)
    return growth.is_too_much


def try_axis(name: str, asked: argparse.Namespace) -> bool:
    """Print how all grows along one axis; tell whether any is too much."""
    small, large = (
        [AXES[name](n) for n in sizes_of(size)]
        for size in (asked.count, asked.size)
    )
    is_bad = False
    for named in (actions, rules_of):
        found = {
            what[0][0]: measured(
                [run for _, run in what[:4]],
                [run for _, run in what[4:]],
                asked.rounds,
            )
            for what in zip(*map(named, [*small, *large]), strict=True)
        }
        known = sorted(found, key=lambda what: -found[what].most)
        for what in found if named is actions else known:
            is_first = named is rules_of and what == known[0]
            if named is actions or is_first or found[what].is_too_much:
                is_bad |= tell(what, found[what])
    return is_bad


def try_adding(asked: argparse.Namespace) -> bool:
    """Print how the writing of a ledger grows; tell whether it is too much.

    Each time it is added to, a ledger copies the list of its entries. That is
    little beside the rest until there are many hundreds, so one by one it is
    held to the bound up to 500 entries; what it comes to at the sizes of the
    other axes is printed, and held to nothing.
    """
    is_bad = False
    for what, size, number in (
        ("one by one, to 500", 125, 1),
        ("a hundred at a time", asked.size, 100),
    ):
        small = [written(n, number) for n in sizes_of(asked.count)]
        large = [written(n, number) for n in sizes_of(size)]
        # What is short is done fifty times.
        many = [lambda run=run: [run() for _ in range(50)] for run in large]
        is_bad |= tell(what, measured(small, many, asked.rounds))
    large = [written(n, 1) for n in sizes_of(asked.size)]
    times, last = timed(large, asked.rounds)
    told = "-" if times is None else f"{times:.2f}"
    what = f"(held to nothing: to {4 * asked.size})"
    print(f"  {what:36} {told:>6} {last * 1e3:9.1f} ms")
    return is_bad


def try_faults(asked: argparse.Namespace) -> bool:
    """Print how reading grows with faults; tell whether it is too much."""
    small, large = (
        [faulty(n) for n in sizes_of(size)]
        for size in (asked.count, asked.size)
    )
    return tell(
        "from_plain and messages", measured(small, large, asked.rounds)
    )


def main() -> int:
    """Do as the arguments ask; give what the program ends with."""
    others = {"adding": try_adding, "faults": try_faults}
    names = [*AXES, *others]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=1_000)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument(
        "--rounds", type=int, default=15, help="0 counts steps alone"
    )
    parser.add_argument("--axis", action="append", choices=names)
    asked = parser.parse_args()
    is_bad = False
    print(f"{'':32}{'steps':>6} {'time':>6} {'at 4n':>9}")
    for name in asked.axis or names:
        print(name, flush=True)
        if name in others:
            is_bad |= others[name](asked)
        else:
            is_bad |= try_axis(name, asked)
    return int(is_bad)


if __name__ == "__main__":
    sys.exit(main())
