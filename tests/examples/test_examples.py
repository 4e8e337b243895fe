# SPDX-License-Identifier: MIT
"""Promises of the finished agreements and of the program that shows one.

What the program prints is kept in ``tests/golden``. After a change that is
meant to be seen there, write the files anew from the top of a checkout, and
read the difference before it is committed:

    for lang in sv en; do
      PYTHONPATH=src python docs/examples/trygghet_127.py --lang $lang \
        > tests/golden/trygghet_127.$lang.txt
      PYTHONPATH=src python docs/examples/trygghet_127.py --lang $lang --full \
        > tests/golden/trygghet_127_full.$lang.txt
    done

and, where the agreement itself has changed, first the document that it reads:

    PYTHONPATH=src python -c "import iop, json
    print(json.dumps(iop.to_plain(iop.examples.trygghet_127()),
      ensure_ascii=False, indent=2))" > docs/examples/trygghet_127.json
"""

import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import attrs
import pytest

import iop
from iop.agreement.agreement import Agreement
from iop.agreement.deadlines import AfterEvent, AfterMilestone, AfterReport
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.purpose import Volume
from iop.agreement.recurrence import Recurrence
from iop.agreement.term import Notice
from iop.examples import (
    FinalReport,
    complete,
    flawed,
    portfolio,
    trygghet_127,
    trygghet_127_continued,
    trygghet_127_ledger,
    umbrella,
)
from iop.plain.documents import from_plain, to_plain
from iop.render import review_html
from iop.rules.circumstances import Circumstances
from iop.rules.findings import Status
from iop.rulesets import review
from iop.values import StatedPeriod, pointers
from iop.values.amounts import Amount
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.stated_numbers import StatedNumber


_ROOT = Path(__file__).parents[2]
PROGRAM = _ROOT / "docs" / "examples" / "trygghet_127.py"
DOCUMENT = PROGRAM.with_suffix(".json")
GOLDEN = _ROOT / "tests" / "golden"

AGREEMENTS = [
    complete,
    flawed,
    trygghet_127,
    trygghet_127_continued,
    umbrella,
]

PLAIN_SURROUNDINGS = {
    "LC_ALL": "C",
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONUTF8": "0",
}
"""A locale that knows no Swedish letters, and a Python that heeds it."""

NOT_TOGETHER = {
    (cls, unit)
    for cls in (AfterEvent, AfterMilestone, AfterReport)
    for unit in ("months", "days", "workdays")
} | {(Notice, "months"), (Notice, "days")}
"""Fields that cannot all be stated: the time is in one unit."""

NOT_OF_ALL = {
    (Amount, "upper"),
    (Amount, "unit"),
    (StatedNumber, "upper"),
    (Volume, "part_of"),
    (Recurrence, "days"),
    (Recurrence, "times"),
    (Recurrence, "timing"),
    (Recurrence, "within_days"),
}
"""Fields that are not of every sum, volume, or thing that recurs."""


NO_UNDERTAKING = Circumstances(is_undertaking=False)
"""What must be told besides the agreement for state aid to be settled."""


def run(program, *arguments, **surroundings):
    """Run *program* with the iop that is under test."""
    return subprocess.run(  # noqa: S603 - runs what is tested, by this Python
        [sys.executable, str(program), *arguments],
        env={"PYTHONPATH": str(Path(iop.__file__).parents[1])} | surroundings,
        capture_output=True,
        check=False,
    )


def not_stated(value, pointer=""):
    """Walk through what a value does not state: class, field and place."""
    if isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from not_stated(item, f"{pointer}/{number}")
    is_part = attrs.has(type(value)) and not isinstance(value, StatedPeriod)
    for field in attrs.fields(type(value)) if is_part else ():
        item, place = getattr(value, field.name), f"{pointer}/{field.name}"
        if item is None:
            yield type(value), field.name, place
        else:
            yield from not_stated(item, place)


class TestAll:
    """Every finished agreement."""

    @pytest.mark.parametrize("make", AGREEMENTS)
    def test_made_anew_and_alike(self, make):
        """Each call gives the same agreement."""
        assert isinstance(make(), Agreement)
        assert make() == make()

    @pytest.mark.parametrize("final", FinalReport, ids=str)
    def test_ledgers(self, final):
        """Each call gives the same ledger, which is in the order of days."""
        ledger = trygghet_127_ledger(final)
        days = [entry.on for entry in ledger.entries]

        assert trygghet_127_ledger(final) == ledger
        assert sorted(days) == days

    def test_all(self):
        """There are no other finished agreements and ledgers than these."""
        makers = [*AGREEMENTS, portfolio, trygghet_127_ledger, FinalReport]

        assert {make.__name__ for make in makers} == {*iop.examples.__all__}

    def test_different(self):
        """No two of them are the same."""
        made = {make() for make in AGREEMENTS}
        ledgers = {trygghet_127_ledger(final) for final in FinalReport}

        assert (5, 3) == (len(made), len(ledgers))


class TestComplete:
    """`complete`."""

    def test_states_everything(self):
        """Every field is stated, save those that cannot be stated together."""
        found = list(not_stated(complete()))

        assert [] == [
            place
            for cls, name, place in found
            if (cls, name) not in NOT_TOGETHER | NOT_OF_ALL
        ]

    def test_states_all_that_can_be_together(self):
        """Where not all can be stated, one is."""
        lacks = [
            (cls, name)
            for cls, name, _ in not_stated(complete())
            if (cls, name) not in NOT_OF_ALL
        ]

        assert [AfterEvent, AfterReport, AfterMilestone, Notice] == list(
            dict.fromkeys(cls for cls, _ in lacks)
        )
        assert 2 + 2 * 2 + 2 + 2 == len(lacks)

    def test_states_what_is_not_of_all(self):
        """Some sum, and some volume, states what is not of all of them."""
        stated = {
            pointer.rpartition("/")[2]
            for pointer, *_ in pointers.walk(complete())
        }

        assert {name for _, name in NOT_OF_ALL} <= stated

    @pytest.mark.parametrize(
        "on", [date(2010, 1, 1), date(2024, 6, 1), date(2030, 1, 1)], ids=str
    )
    def test_no_rule_finds_anything(self, on):
        """No rule is broken on any day, or lacks anything that is stated.

        On some days the law itself is not known.
        """
        held = review(complete(), on=on, circumstances=NO_UNDERTAKING)

        assert () == held.findings
        assert [] == [o.code for o in held.outcomes if o.not_stated]

    def test_whole_in_its_own_time(self):
        """While it runs, all rules are met, or do not apply."""
        held = review(
            complete(), on=date(2024, 6, 1), circumstances=NO_UNDERTAKING
        )

        assert () == held.with_status(Status.UNDETERMINED)
        assert Status.MET is held.verdict


class TestFlawed:
    """`flawed`."""

    def test_rules_find_much(self):
        """Many rules are not met, and each mistake has its place."""
        held = review(flawed(), on=date(2024, 6, 1))

        assert Status.NOT_MET is held.verdict
        assert 10 <= len({finding.code for finding in held.findings})

    def test_every_finding_has_its_place(self):
        """Every finding points into the agreement."""
        held = review(flawed(), on=date(2024, 6, 1))

        for finding in held.findings:
            pointers.read(held.agreement, finding.pointer)


class TestUmbrella:
    """`umbrella`: one public party, many organisations, one agreement each."""

    def test_parties(self):
        """There is one public party and several organisations."""
        agreement = umbrella()

        assert [PublicBody, Organisation, Organisation] == [
            type(party) for party in agreement.parties
        ]

    def test_an_annex_agreement_for_each_organisation(self):
        """Each organisation has an annex agreement, listed among the annexes."""
        agreement = umbrella()

        assert [party.key for party in agreement.organisations] == [
            annex.organisation for annex in agreement.annex_agreements
        ]
        assert [annex.key for annex in agreement.case.annexes] == [
            annex.annex for annex in agreement.annex_agreements
        ]

    def test_one_joins_later(self):
        """One organisation joins during the term, the other is there from the start."""
        agreement = umbrella()
        first, second = agreement.annex_agreements
        term = Period(date(2015, 11, 1), date(2017, 10, 31))

        assert (term, None, Period(date(2016, 1, 1), term.last)) == (
            agreement.term.period,
            first.period,
            second.period,
        )

    def test_volumes(self):
        """Each annex agreement has its own volumes."""
        assert [
            (Volume(unit="platser", number=16),),
            (Volume(unit="kontaktpersoner", number=20),),
        ] == [annex.volumes for annex in umbrella().annex_agreements]

    def test_sums(self):
        """What goes to each adds up to what the public party gives."""
        agreement = umbrella()
        parts = [annex.amount.money for annex in agreement.annex_agreements]

        assert (
            Amount(Money.total(parts))
            == agreement.budget.contributions[0].amount
        )

    def test_no_rule_finds_anything(self):
        """Rules find nothing wrong in it, though much is not stated."""
        assert () == review(umbrella(), on=date(2016, 6, 1)).findings


class TestDocument:
    """The document beside the program."""

    def test_written(self):
        """It is the plain form of the agreement, as a person would write it."""
        text = json.dumps(
            to_plain(trygghet_127()), ensure_ascii=False, indent=2
        )

        assert f"{text}\n" == DOCUMENT.read_text(encoding="utf-8")

    def test_read(self):
        """It reads as the agreement."""
        text = DOCUMENT.read_text(encoding="utf-8")

        assert trygghet_127() == from_plain(json.loads(text))


class TestProgram:
    """The program that reviews 127-trygghet."""

    @pytest.mark.parametrize("lang", ["sv", "en"])
    @pytest.mark.parametrize(
        "surroundings", [{}, PLAIN_SURROUNDINGS], ids=["usual", "plain"]
    )
    def test_prints_what_to_do(self, lang, surroundings):
        """It prints what to do next in the language asked for, in UTF-8."""
        done = run(PROGRAM, "--lang", lang, **surroundings)
        golden = GOLDEN / f"trygghet_127.{lang}.txt"

        assert (0, b"") == (done.returncode, done.stderr)
        assert golden.read_text(encoding="utf-8") == done.stdout.decode()

    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_prints_the_whole_review(self, lang):
        """Asked for all, it prints the whole review."""
        done = run(PROGRAM, "--lang", lang, "--full")
        golden = GOLDEN / f"trygghet_127_full.{lang}.txt"

        assert (0, b"") == (done.returncode, done.stderr)
        assert golden.read_text(encoding="utf-8") == done.stdout.decode()

    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_writes_a_page(self, lang, tmp_path):
        """Asked for HTML, it writes a page, in UTF-8, and prints nothing."""
        place = tmp_path / "granskning.html"
        done = run(PROGRAM, "--lang", lang, "--html", str(place))
        held = review(trygghet_127(), on=date(2018, 6, 1))

        assert (0, b"", b"") == (done.returncode, done.stderr, done.stdout)
        assert review_html(held, lang, page=True) == (
            place.read_text(encoding="utf-8")
        )

    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_fits_on_a_screen(self, lang):
        """What to do next is 50 lines at most, of 80 letters at most."""
        golden = GOLDEN / f"trygghet_127.{lang}.txt"
        lines = golden.read_text(encoding="utf-8").splitlines()

        assert 50 >= len(lines)
        assert 80 >= max(map(len, lines))

    def test_swedish_first(self):
        """Without a language it is Swedish."""
        assert run(PROGRAM, "--lang", "sv").stdout == run(PROGRAM).stdout

    def test_other_languages(self):
        """A language that the library does not speak is refused."""
        done = run(PROGRAM, "--lang", "fi")

        assert (2, b"") == (done.returncode, done.stdout)
        assert b"invalid choice: 'fi'" in done.stderr

    @pytest.mark.parametrize(
        ("lang", "message"),
        [
            (
                "sv",
                '1 fel i dokumentet:\n/parter: Fick "parter". Rätt är en nyckel som finns här, kanske parties, till exempel: parties\n',
            ),
            (
                "en",
                '1 fault in the document:\n/parter: got "parter"; right is a key known here, perhaps parties, for example: parties\n',
            ),
        ],
    )
    def test_faulty_document(self, lang, message, tmp_path):
        """A document with faults is answered with them, in that language."""
        program = shutil.copy(PROGRAM, tmp_path)
        (tmp_path / DOCUMENT.name).write_text(
            '{"format": 2, "parter": 1}', encoding="utf-8"
        )
        done = run(program, "--lang", lang, **PLAIN_SURROUNDINGS)

        assert (1, b"") == (done.returncode, done.stdout)
        assert message == done.stderr.decode()
