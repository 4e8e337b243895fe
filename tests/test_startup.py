# SPDX-License-Identifier: MIT
"""Promises of the first call of all, and of getting ready for it: *uppstart*."""

import subprocess
import sys
from pathlib import Path

import pytest

import iop
from iop.values.errors import IllFormedError


THREADS = """
import importlib.machinery
import sys
import threading
import time
from datetime import date
from decimal import Decimal

import iop
from iop.values.formats import written

loader = importlib.machinery.SourceFileLoader
read = loader.get_code

def slowly(self, name):
    # Long enough for another thread to come in by a part of the package.
    if name in ("babel", "cattrs", "holidays", "stdnum"):
        time.sleep(0.3)
    return read(self, name)

loader.get_code = slowly
day = date(2018, 6, 1)
asked = [
    lambda: written(iop.Money(5)),
    lambda: written(day),
    lambda: written(Decimal("1.5")),
    lambda: written(("a", "b")),
    lambda: iop.from_plain({"format": 2}),
    lambda: iop.to_plain(iop.Agreement()),
    lambda: iop.values.next_workday(day),
    lambda: iop.OrganisationNumber("802000-0009"),
    lambda: iop.review(iop.Agreement(), on=day),
]
answers = {}
together = threading.Barrier(len(asked))

def ask(number):
    together.wait()
    answers[number] = asked[number]()

threads = [
    threading.Thread(target=ask, args=(number,))
    for number in range(len(asked))
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([answers.get(n) == asked[n]() for n in range(len(asked))])
"""
"""The first use of everything, by threads that all begin at once."""

FIRST = """
import linecache
import sys
from datetime import date

import iop
from iop.values.workdays import is_workday

def know():
    # Modules, and what attrs and cattrs have written for themselves.
    return {*sys.modules, *linecache.cache}

iop.warm(LANG)
before = know()
plain = iop.to_plain(iop.examples.complete())
review = iop.review(
    iop.from_plain(plain), on=date(2024, 6, 1), rules=iop.rulesets.FULL
)
followed = iop.follow_up(
    iop.examples.trygghet_127_continued(),
    iop.from_plain(
        iop.to_plain(iop.examples.trygghet_127_ledger()), iop.Ledger
    ),
    on=date(2019, 3, 15),
)
for lang in LANGS:
    iop.render.review_text(review, lang)
    iop.render.review_text(iop.review_follow_up(followed), lang)
    iop.render.follow_up_text(followed, lang)
iop.plain.trace(review)
iop.compare_editions(iop.Agreement(), on=date(2024, 6, 1)).verdicts
is_workday(date(2031, 5, 5))
print(sorted(know() - before))
"""
"""What is still to be got ready by the first use after `warm`."""


def run(program):
    """Run a program in a Python of its own; return what it writes."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(Path(iop.__file__).parents[1])},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    return done.stdout + done.stderr


class TestFirstUse:
    """The first use may come from several threads at once."""

    def test_from_threads(self):
        """Each is answered as if it were alone, however slow the disk."""
        assert f"{[True] * 9}\n" == run(THREADS)


class TestWarm:
    """After `warm` the first use costs no more than the next."""

    @pytest.mark.parametrize(
        ("lang", "langs"),
        [(None, ("sv", "en")), ("sv", ("sv",)), ("en", ("en",))],
    )
    def test_leaves_nothing(self, lang, langs):
        """Nothing is left to be imported, nor to be made once."""
        program = FIRST.replace("LANGS", repr(langs))

        assert "[]\n" == run(program.replace("LANG", repr(lang)))

    def test_in_this_process(self):
        """It gives nothing back, and may be called again."""
        assert iop.warm() is None
        assert iop.warm("en") is None

    @pytest.mark.parametrize("lang", ["fi", "", 0])
    def test_refuses(self, lang):
        """A language that the library does not speak is refused."""
        with pytest.raises(IllFormedError) as caught:
            iop.warm(lang)

        assert "lang.unknown" == caught.value.code
