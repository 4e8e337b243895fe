# SPDX-License-Identifier: MIT
"""How fast the example of a form answers, and whether it starts safely.

``python benchmarks/web.py`` measures requests of the list of fifty agreements,
and of a form whose agreement is reviewed anew, from one thread and from four;
the first request of a process that has not been warmed, and of one that has;
and whether any of many fresh processes fails, in which four threads review at
once. It needs the extra ``form-example``. Ratios say more than times.
"""

import argparse
import importlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from statistics import quantiles


FORM = Path(__file__).parents[1] / "docs" / "examples" / "form"
AGREEMENTS, REQUESTS = 50, 200

COLD = """
import sys, threading
import iop
from datetime import date
from iop.render import to_do_html

agreement, barrier, said = iop.examples.trygghet_127(), threading.Barrier(4), []

def ask():
    barrier.wait()
    said.append(to_do_html(iop.review(agreement, on=date(2018, 6, 1))))

threads = [threading.Thread(target=ask) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
sys.exit(len(said) != 4 or len(set(said)) != 1)
"""
FIRST = """
import time
import iop
from datetime import date

if {is_warm}: iop.warm("sv")
begun = time.perf_counter()
from iop.render import to_do_html
agreement = iop.examples.trygghet_127()
to_do_html(iop.review(agreement, on=date(2018, 6, 1)))
print(time.perf_counter() - begun)
"""


def run(program: str) -> "subprocess.CompletedProcess[str]":
    """Run a program in a fresh process."""
    return subprocess.run(  # noqa: S603 - the programs are written here
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
    )


def timed(ask: Callable[[int], None], threads: int) -> tuple[float, float]:
    """Return the middle time of a request, and that of the slow ones, in ms."""

    def one(number: int) -> float:
        begun = time.perf_counter()
        ask(number)
        return 1000 * (time.perf_counter() - begun)

    with ThreadPoolExecutor(threads) as pool:
        times = list(pool.map(one, range(REQUESTS)))
    cuts = quantiles(times, n=20)
    return cuts[9], cuts[18]


def requests() -> None:
    """Time the pages of the example."""
    sys.path.insert(0, str(FORM))
    form = importlib.import_module("app")
    with tempfile.TemporaryDirectory() as folder:
        database = str(Path(folder) / "a.db")
        form.app.config.update(DATABASE=database, TESTING=True)
        for _ in range(AGREEMENTS):
            form.app.test_client().post("/", data={"example": ""})

        def listed(number: int) -> None:
            del number
            _ = form.app.test_client().get("/?on=2018-06-01").text

        def reviewed(number: int) -> None:
            day = date(2018, 6, 1) + timedelta(number)
            where = f"/agreements/{number % AGREEMENTS + 1}?on={day}"
            form._reviewed.cache_clear()
            _ = form.app.test_client().get(where).text

        for ask in (listed, reviewed):
            for threads in (1, 4):
                middle, slow = timed(ask, threads)
                print(
                    f"{ask.__name__}, {threads} threads: "
                    f"p50 {middle:.0f} ms, p95 {slow:.0f} ms"
                )


def main() -> None:
    """Measure, and fail if a cold start does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--starts", type=int, default=200)
    starts = parser.parse_args().starts
    requests()
    for name, is_warm in (("cold", False), ("warmed", True)):
        taken = [run(FIRST.format(is_warm=is_warm)).stdout for _ in range(5)]
        middle = sorted(map(float, taken))[2]
        print(f"first request, {name}: {1000 * middle:.0f} ms")
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(run, [COLD] * starts))
    failed = [one.stderr for one in done if one.returncode]
    print(f"cold starts with four threads: {starts}, failed: {len(failed)}")
    if failed:
        sys.exit(failed[0])


if __name__ == "__main__":
    main()
