# SPDX-License-Identifier: MIT
"""How the cost of many agreements grows: time for each, and memory.

Documents of the example portfolio are read, followed up, reviewed and summed
up, one after another; those of a thousand agreements come again and again. The
time for each agreement and the peak of memory should not depend on how many
there are. Two processes come to the same summary as one.

    python benchmarks/portfolio.py
    python benchmarks/portfolio.py 1000 10000 100000
"""

import concurrent.futures
import itertools
import resource
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import iop
from iop.portfolio import Summary, summarise


ON = date(2024, 9, 30)
Pair = tuple[dict[str, Any], dict[str, Any]]
"""A history and its ledger, in the plain form."""

KEPT = 1_000
SIZES = (1_000, 10_000)


def documents() -> list[Pair]:
    """Return the plain form of each history and ledger of the portfolio."""
    return [
        (iop.to_plain(history), iop.to_plain(ledger))
        for history, ledger in iop.examples.portfolio(KEPT).values()
    ]


def cases(plain: Iterable[Pair]) -> Iterator[iop.FollowUp | iop.Review]:
    """Read documents, follow them up and review them, one after another."""
    for history, ledger in plain:
        followed = iop.follow_up(
            iop.from_plain(history, iop.History),
            iop.from_plain(ledger, iop.Ledger),
            on=ON,
        )
        yield followed
        yield iop.review(followed.agreement, on=ON)


def summed(plain: Iterable[Pair]) -> Summary:
    """Sum up a batch of documents."""
    return summarise(cases(plain))


def main() -> int:
    """Print time and memory for each size; return 1 if the sums differ."""
    sizes = tuple(map(int, sys.argv[1:])) or SIZES
    plain = documents()
    iop.warm("sv")
    summed(plain[:50])
    print(f"{'agreements':>12}{'ms each':>10}{'peak MB':>10}")
    for size in sizes:
        again = itertools.islice(itertools.cycle(plain), size)
        began = time.perf_counter()
        summed(again)
        spent = time.perf_counter() - began
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
        print(f"{size:>12}{1000 * spent / size:>10.2f}{most:>10.0f}")
    whole = summed(plain)
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        halves = pool.map(summed, [plain[: KEPT // 2], plain[KEPT // 2 :]])
        two = sum(halves, Summary())
    print("two processes:", "the same" if two == whole else "OTHER")
    return int(two != whole)


if __name__ == "__main__":
    sys.exit(main())
