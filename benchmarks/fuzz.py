# SPDX-License-Identifier: MIT
"""Try the border with documents that are nearly right: *fuzzning*.

Each document of ``fuzz_documents.py`` goes to ``from_plain``. It may be read:
then the value says what the document says, and comes back from JSON. It may be
refused: then each fault has its place in the document, and can be told in both
languages. Where several faults were planted, all are told. Anything else is
shown with the document's recipe, and the program ends with 1. So it does if
hardly anything is read.
"""

import argparse
import contextlib
import gc
import itertools
import multiprocessing
import os
import resource
import sys
import time
import traceback
from collections import Counter, defaultdict
from typing import Any

import attrs
from fuzz_documents import Made, made, planted
from fuzz_promises import (
    check_all_told,
    check_read,
    check_refused,
    check_told,
)

import iop
from iop.values.errors import IllFormedError, PlainFormError


CHUNK = 500
"""Documents a process takes at a time."""

TOLD = 10
"""Of so many refused documents, one has all its faults told; and for so many
documents, one more is made that has faults planted in it."""

FLOOR = 0.1
"""At least this share of the documents is read; about a sixth are."""

ENOUGH = 200
"""So many documents are needed to tell a share."""

MOST = 1_000_000
"""Places after which a document is held to be endless."""

READ, REFUSED, OTHERWISE = "read", "refused", "refused in another way"
BROKEN, FOREIGN = "a broken promise", "a foreign exception"
OUTCOMES = (READ, REFUSED, OTHERWISE, BROKEN, FOREIGN)
WRONG = (OTHERWISE, BROKEN, FOREIGN)


@attrs.frozen
class Verdict:
    """What came out of one document."""

    outcome: str
    codes: tuple[str, ...] = ()
    nanoseconds: int = 0
    shown: str = ""


@attrs.define
class Size:
    """What documents of one class of size came to."""

    documents: int = 0
    places: int = 0
    nanoseconds: int = 0
    slowest: tuple[float, int] = (0.0, 0)

    def add(self, other: "Size") -> None:
        """Add what other documents came to."""
        self.documents += other.documents
        self.places += other.places
        self.nanoseconds += other.nanoseconds
        self.slowest = max(self.slowest, other.slowest)


@attrs.define
class Tally:
    """What came out of some documents."""

    outcomes: Counter[str] = attrs.Factory(Counter)
    operators: Counter[str] = attrs.Factory(Counter)
    codes: Counter[str] = attrs.Factory(Counter)
    told: int = 0
    planted: int = 0
    sizes: dict[tuple[int, str], Size] = attrs.Factory(
        lambda: defaultdict(Size)
    )
    shown: list[str] = attrs.Factory(list)
    peak: float = 0.0

    def add(self, other: "Tally") -> None:
        """Add what came out of other documents."""
        self.outcomes += other.outcomes
        self.operators += other.operators
        self.codes += other.codes
        self.told += other.told
        self.planted += other.planted
        for key, size in other.sizes.items():
            self.sizes[key].add(size)
        self.shown = [*self.shown, *other.shown][:10]
        self.peak = max(self.peak, other.peak)


def size_of(document: Any) -> int | None:
    """Count the places of a document, a long text as several.

    ``None`` if there is no end to them.
    """
    count, around, stack = 0, {0}, [(0, iter([document]))]
    while stack:
        for value in stack[-1][1]:
            count += 1
            if isinstance(value, str):
                count += len(value) // 1_000
            elif isinstance(value, dict | list):
                if id(value) in around or count > MOST:
                    return None
                around.add(id(value))
                items = value.values() if isinstance(value, dict) else value
                stack.append((id(value), iter(items)))
                break
        else:
            around.remove(stack.pop()[0])
    return count


def judge(
    document: Made, *, is_told: bool, faults: frozenset[str] = frozenset()
) -> Verdict:
    """Hand a document to the library, and tell what came out.

    Args:
        document: The document.
        is_told: Whether all its faults are looked up and told.
        faults: Where faults were planted.
    """
    refusal = value = None
    # As timeit does: what is collected is mostly not of this document.
    gc.disable()
    began = time.process_time_ns()
    try:
        value = iop.from_plain(document.document, document.kind)
    except PlainFormError as error:
        refusal = error
    except IllFormedError as error:
        return Verdict(OTHERWISE, codes=(error.code,), shown=trace())
    except Exception:  # noqa: BLE001 - what is looked for
        return Verdict(FOREIGN, shown=trace())
    finally:
        passed = time.process_time_ns() - began
        gc.enable()
    try:
        if refusal is None:
            check_read(document.document, value, document.kind)
            check_all_told(PlainFormError(()), faults)
            return Verdict(READ, nanoseconds=passed)
        check_refused(refusal)
        check_all_told(refusal, faults)
        if is_told:
            check_told(refusal, document.document)
    except Exception:  # noqa: BLE001 - what is looked for
        return Verdict(BROKEN, shown=trace())
    codes = tuple(fault.code for fault in refusal.faults)
    return Verdict(REFUSED, codes=codes, nanoseconds=passed)


def trace() -> str:
    """Write the error at hand, and where it came from."""
    return traceback.format_exc(limit=-6)


def run(seed: int, start: int, stop: int) -> Tally:
    """Make and judge the documents of some numbers."""
    tally = Tally()
    for number in range(start, stop):
        document = made(seed, number)
        verdict = judge(document, is_told=number % TOLD == 0)
        tally.outcomes[verdict.outcome] += 1
        tally.operators.update(name for name, _ in document.used)
        tally.codes.update(verdict.codes)
        if verdict.outcome == REFUSED and number % TOLD == 0:
            tally.told += 1
        if verdict.shown:
            tally.shown.append(f"{document.recipe()}\n{verdict.shown}")
        if number % TOLD == 0:
            run_planted(tally, seed, number)
        if verdict.nanoseconds and (places := size_of(document.document)):
            each = verdict.nanoseconds / 1e3 / places
            tally.sizes[len(str(places)), verdict.outcome].add(
                Size(1, places, verdict.nanoseconds, (each, number))
            )
    usage = resource.getrusage(resource.RUSAGE_SELF)
    tally.peak = usage.ru_maxrss / 1024
    return tally


def run_planted(tally: Tally, seed: int, number: int) -> None:
    """Make and judge a document with faults planted in it."""
    document, faults = planted(seed, number)
    verdict = judge(document, is_told=True, faults=faults)
    tally.planted += 1
    if verdict.outcome != REFUSED:
        tally.outcomes[verdict.outcome] += 1
        tally.shown.append(f"{document.recipe()}\n{verdict.shown}")


def run_all(seed: int, documents: int, processes: int) -> Tally:
    """Make and judge all documents; tell of the memory at each tenth."""
    starts = range(1, documents + 1, CHUNK)
    stops = [min(start + CHUNK, documents + 1) for start in starts]
    seeds = itertools.repeat(seed)
    whole = Tally()
    with contextlib.ExitStack() as stack:
        if processes == 1:
            tallies = map(run, seeds, starts, stops)
        else:
            pool = stack.enter_context(multiprocessing.Pool(processes))
            tallies = pool.imap(
                run_one, zip(seeds, starts, stops, strict=False)
            )
        for number, tally in enumerate(tallies, start=1):
            whole.add(tally)
            if number * 10 % len(starts) < 10:
                print(
                    f"{whole.outcomes.total():9} {whole.peak:6.0f} MB",
                    flush=True,
                )
    return whole


def run_one(numbers: tuple[int, int, int]) -> Tally:
    """Do as `run`, in a process of its own."""
    return run(*numbers)


def report(tally: Tally, seconds: float) -> None:
    """Print what came out."""
    documents = tally.outcomes.total()
    worked = documents / sum(os.times()[:4])
    print(f"\n{documents} documents, {documents / seconds:.0f} a second")
    print(f"{worked:.0f} a second of one processor's time")
    print(f"{tally.peak:.0f} MB at most")
    table("outcome", [(name, tally.outcomes[name]) for name in OUTCOMES])
    print(f"of the refused, {tally.told} were told in both languages")
    print(f"and {tally.planted} more had faults planted in them")
    table("operator", tally.operators.most_common())
    table("fault", tally.codes.most_common(10))
    print(f"\n{len(tally.codes)} codes in all")
    heads = f"{'documents':>10}{'us a place':>12}{'most':>9}{'that of':>10}"
    print(f"\n{'places, outcome':24}{heads}")
    for (digits, outcome), size in sorted(tally.sizes.items()):
        each = size.nanoseconds / 1e3 / size.places
        most, number = size.slowest
        name = f"< {10**digits:9,} {outcome}".replace(",", " ")
        print(
            f"{name:24}{size.documents:10}{each:12.2f}{most:9.1f}{number:10}"
        )
    for shown in tally.shown:
        print(f"\n{shown}")
    for wrong in what_is_wrong(tally):
        print(f"\n{wrong}")


def what_is_wrong(tally: Tally) -> list[str]:
    """Say what came out that should not, or did not come out at all."""
    documents = tally.outcomes.total()
    wrong = [
        f"{name}: {tally.outcomes[name]}"
        for name in WRONG
        if tally.outcomes[name]
    ]
    if documents >= ENOUGH and tally.outcomes[READ] < FLOOR * documents:
        share = tally.outcomes[READ] / documents
        wrong.append(f"only {share:.1%} are read, less than {FLOOR:.0%}")
    return wrong


def table(what: str, rows: list[tuple[str, int]]) -> None:
    """Print counts."""
    print(f"\n{what}")
    for name, count in rows:
        print(f"  {name:28}{count:10}")


def show(document: Made) -> Verdict:
    """Print one document, as far as it can be, and what came out of it."""
    print(document.recipe())
    verdict = judge(document, is_told=True)
    print(f"{verdict.outcome} {' '.join(verdict.codes[:20])}\n{verdict.shown}")
    return verdict


def main() -> int:
    """Do as the arguments ask; give what the program ends with."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--only", type=int, metavar="NUMBER")
    asked = parser.parse_args()
    if asked.only is not None:
        verdict = show(made(asked.seed, asked.only))
        return int(verdict.outcome in WRONG)
    began = time.perf_counter()
    tally = run_all(asked.seed, asked.documents, asked.processes)
    report(tally, time.perf_counter() - began)
    return int(bool(what_is_wrong(tally)))


if __name__ == "__main__":
    sys.exit(main())
