# SPDX-License-Identifier: MIT
"""How the cost of many agreements grows: time for each, and memory.

Documents of the example portfolio are read from files of JSON, followed up,
reviewed and summed up, one after another; those of a thousand agreements come
again and again. The time for each agreement and the peak of memory should not
depend on how many there are.

Two processes, Dask and a local Spark then do the same, each with two workers,
and must come to the same summary; what it takes to start them counts. Those
that are not installed are left out. It ends with 1 if a summary is another.

    python benchmarks/portfolio.py
    python benchmarks/portfolio.py 1000 10000 100000
    python benchmarks/portfolio.py 100000 --way "two processes"
"""

import argparse
import concurrent.futures
import importlib.util
import itertools
import json
import multiprocessing
import operator
import os
import pickle
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import iop
from iop.portfolio import Summary, summarise


ON = date(2024, 9, 30)
KEPT = 1_000
A_FILE = 100
SIZES = (1_000, 10_000)
WORKERS = 2

Way = Callable[[Sequence[str]], Summary]
"""What sums up the agreements of files."""


def written(folder: Path, kept: int = KEPT) -> list[str]:
    """Write the portfolio, one agreement a line; return the files."""
    lines = [
        json.dumps([iop.to_plain(history), iop.to_plain(ledger)]) + "\n"
        for history, ledger in iop.examples.portfolio(kept).values()
    ]
    files = []
    for start in range(0, kept, A_FILE):
        file = folder / f"{start}.jsonl"
        file.write_text(
            "".join(lines[start : start + A_FILE]), encoding="utf-8"
        )
        files.append(str(file))
    return files


def cases(files: Iterable[str]) -> Iterator[iop.FollowUp | iop.Review]:
    """Read documents, follow them up and review them, one after another."""
    for file in files:
        with Path(file).open(encoding="utf-8") as lines:
            for line in lines:
                history, ledger = json.loads(line)
                followed = iop.follow_up(
                    iop.from_plain(history, iop.History),
                    iop.from_plain(ledger, iop.Ledger),
                    on=ON,
                )
                yield followed
                yield iop.review(followed.agreement, on=ON)


def summed(file: str) -> Summary:
    """Sum up the agreements of one file."""
    return summarise(cases([file]))


def one(files: Sequence[str]) -> tuple[Summary, float, float]:
    """Sum up in this process; return the sum, seconds and megabytes."""
    iop.warm("sv")
    summed(files[0])
    began = time.perf_counter()
    summary = summarise(cases(files))
    spent = time.perf_counter() - began
    return summary, spent, peak()


def peak() -> float:
    """Return the most memory that this process has had, in megabytes.

    What `resource` tells also counts what started it.
    """
    told = Path("/proc/self/status").read_text(encoding="ascii")
    return int(told.partition("VmHWM:")[2].split()[0]) / 1e3


def alone(files: Sequence[str]) -> tuple[Summary, float, float]:
    """Sum up in a new process, so that no other work counts as its memory."""
    anew = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(1, anew) as pool:
        return pool.submit(one, files).result()


def with_processes(files: Sequence[str]) -> Summary:
    """Sum up in two processes."""
    with concurrent.futures.ProcessPoolExecutor(WORKERS) as pool:
        return sum(pool.map(summed, files), Summary())


def with_dask(files: Sequence[str]) -> Summary:
    """Sum up in two processes of Dask."""
    import dask.bag as db

    return (
        db.from_sequence(files)
        .map(summed)
        .fold(operator.add, initial=Summary())
        .compute(scheduler="processes", num_workers=WORKERS)
    )


def with_spark(files: Sequence[str]) -> Summary:
    """Sum up in a local Spark of two workers."""
    import pyarrow as pa
    from pyspark.sql import SparkSession

    def summaries(batches: Iterable[Any]) -> Iterator[Any]:
        for batch in batches:
            part = sum(map(summed, batch["file"].to_pylist()), Summary())
            yield pa.RecordBatch.from_pydict({"part": [pickle.dumps(part)]})

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = (
        SparkSession.builder.master(f"local[{WORKERS}]")
        .config("spark.ui.enabled", "false")
        .config("spark.log.level", "ERROR")
        .getOrCreate()
    )
    try:
        rows = spark.createDataFrame([(file,) for file in files], ["file"])
        parts = (
            rows.repartition(4 * WORKERS)
            .mapInArrow(summaries, "part binary")
            .collect()
        )
        return sum(
            (pickle.loads(row.part) for row in parts),  # noqa: S301 - its own
            Summary(),
        )
    finally:
        spark.stop()


WAYS: dict[str, Way] = {
    "two processes": with_processes,
    "Dask": with_dask,
    "Spark": with_spark,
}


def lacks(way: str) -> str:
    """Return what a way needs that is not here; nothing if all is."""
    if way == "Dask" and not importlib.util.find_spec("dask"):
        return "Dask is not installed"
    if way == "Spark" and not importlib.util.find_spec("pyspark"):
        return "Spark is not installed"
    if way == "Spark" and not shutil.which("java"):
        return "Java is not installed"
    return ""


def measured(
    files: Sequence[str], sizes: Iterable[int], ways: dict[str, Way]
) -> int:
    """Print time and memory for each size; return 1 if the sums differ."""
    code = 0
    print(f"{'agreements':>10}  {'way':15}{'ms each':>8}{'ratio':>7}{'MB':>6}")
    for size in sizes:
        again = [*itertools.islice(itertools.cycle(files), size // A_FILE)]
        whole, alone_s, most = alone(again)
        each = 1000 * alone_s / size
        print(f"{size:>10}  {'one process':15}{each:8.2f}{1:7.2f}{most:6.0f}")
        for name, way in ways.items():
            began = time.perf_counter()
            is_same = way(again) == whole
            spent = time.perf_counter() - began
            each, ratio = 1000 * spent / size, spent / alone_s
            told = "the same" if is_same else "OTHER"
            print(f"{size:>10}  {name:15}{each:8.2f}{ratio:7.2f}  {told}")
            code |= not is_same
        sys.stdout.flush()
    return code


def main() -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "sizes", type=int, nargs="*", help=f"in steps of {A_FILE}"
    )
    parser.add_argument(
        "--way", choices=WAYS, action="append", help="a way besides one"
    )
    asked = parser.parse_args()
    sizes = asked.sizes or SIZES
    if any(size < A_FILE or size % A_FILE for size in sizes):
        parser.error(f"sizes go in steps of {A_FILE}")
    ways = {}
    for name in asked.way or WAYS:
        if why := lacks(name):
            print(f"left out: {why}")
        else:
            ways[name] = WAYS[name]
    with tempfile.TemporaryDirectory() as folder:
        return measured(written(Path(folder)), sizes, ways)


if __name__ == "__main__":
    sys.exit(main())
