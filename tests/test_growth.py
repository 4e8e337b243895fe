# SPDX-License-Identifier: MIT
"""Work grows no faster than what there is to do: *tillväxt*.

Times prove nothing on a busy machine, so here steps are counted; the times are
for ``benchmarks/growth.py``.
"""

import importlib
import sys
from datetime import date
from pathlib import Path

import pytest

import iop
from iop.agreement.amendments import Amendment, History
from iop.ledger import Ledger, MeetingHeld
from iop.rules.inputs import At
from iop.rulesets import FULL


SMALL, LARGE = 40, 80
"""Two sizes, the one twice the other."""

MOST = 2.2
"""Times as many steps as may come of twice the size: n log n stays below."""


@pytest.fixture(name="growth", scope="module")
def _growth():
    """Return the program that measures, which is no part of the library."""
    folder = Path(__file__).parents[1] / "benchmarks"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module("growth")


@pytest.fixture(name="axes")
def _axes(growth):
    """Return the agreements of any size."""
    return growth.AXES


@pytest.fixture(name="times")
def _times(growth):
    """Return what tells how many times as many steps twice the size takes."""
    return lambda run_of: (
        growth.steps(run_of(LARGE)) / growth.steps(run_of(SMALL))
    )


class TestRules:
    """Of twice as much a rule reads twice as much."""

    @pytest.mark.parametrize(
        ("code", "axis"),
        [
            ("FUP001", "goals"),
            ("FUP001", "loose_indicators"),
            ("FUP007", "reports"),
            ("FUP007", "overlapping_reports"),
            ("CON203", "appropriations"),
            ("CON204", "public_bodies"),
            ("CON305", "parties"),
            ("CON303", "parties"),
            ("CON402", "public_bodies"),
            ("LED001", "instalments"),
            ("LED001", "amendments"),
            ("LED007", "instalments"),
            ("LED008", "instalments"),
            ("LED010", "parties"),
            ("LED024", "vague_contributions"),
            ("LED026", "amendments"),
            ("AID001", "parties"),
            ("PRO101", "options"),
        ],
    )
    def test_steps(self, times, axes, code, axis):
        """It takes at most little more than twice the steps."""

        def outcome_of(size):
            case = axes[axis](size)
            at = At(
                on=case.on,
                circumstances=case.given(),
                follow_up=case.followed(),
            )
            return lambda: FULL[code].outcome(case.agreement, at)

        assert times(outcome_of) <= MOST


class TestFollowUp:
    """Of twice as much a follow-up makes twice as much."""

    @pytest.mark.parametrize(
        "axis",
        [
            "parties",
            "instalments",
            "contributions",
            "cost_lines",
            "returned",
            "notices",
            "amendments",
        ],
    )
    def test_steps(self, times, axes, axis):
        """Twice as many parts take at most little more than twice the steps."""

        def followed_of(size):
            case = axes[axis](size)
            return lambda: iop.follow_up(case.history, case.ledger, on=case.on)

        assert times(followed_of) <= MOST


class TestChanges:
    """Many changes copy no list many times."""

    def test_apply(self, times, axes):
        """Twice as many changes, of twice as many parts, take twice the steps."""

        def applied_of(size):
            before = axes["goals"](size).agreement
            plain = iop.to_plain(before)
            for goal in plain["purpose"]["goals"]:
                goal["description"] = "ro"
            after = iop.from_plain(plain)
            changes = iop.diff(before, after)
            assert len(changes) == size
            assert iop.apply(before, changes) == after
            return lambda: iop.apply(before, changes)

        assert times(applied_of) <= MOST


class TestLedger:
    """To write one entry more costs the same in a long ledger as in a short."""

    @staticmethod
    def written(size):
        """Write a ledger, one entry after another."""
        ledger = Ledger()
        for number in range(size):
            entry = MeetingHeld(key=f"m{number}", on=date(2018, 3, 1))
            ledger = ledger.adding(entry)
        return ledger

    def test_adding(self, growth):
        """Ten times as many entries take ten times as many steps."""
        small, large = (
            growth.steps(lambda size=size: self.written(size))
            for size in (30, 300)
        )

        assert large <= 10.1 * small


class TestHistory:
    """The version of a day is found without asking every amendment."""

    def test_on(self, growth):
        """Sixteen times as many amendments take a few steps more."""

        def on_of(size):
            first = date(2018, 1, 1)
            history = History(
                original=iop.Agreement(),
                amendments=tuple(
                    Amendment(
                        number=number,
                        first_day=first.replace(year=2018 + number),
                        agreement=iop.Agreement(name=str(number)),
                    )
                    for number in range(1, size + 1)
                ),
            )
            return lambda: history.on(first.replace(year=2018 + size // 2))

        assert growth.steps(on_of(320)) - growth.steps(on_of(20)) <= 16


class TestProgram:
    """The program that measures times tells what is too much."""

    @pytest.mark.parametrize(
        ("work", "told"),
        [
            ([0, 10, 20, 40], 1.0),
            ([10, 20, 30, 50], 1.0),
            ([0, 10, 40, 160], 2.0),
            ([50, 50, 50, 50], None),
            ([0, 1, 2, 4], None),
        ],
        ids=["even", "fixed-cost", "quadratic", "constant", "too-short"],
    )
    def test_exponent(self, growth, work, told):
        """The exponent is that of what grows; what is short tells nothing."""
        assert told == pytest.approx(growth.exponent(work, 5))

    def test_steps(self, growth):
        """A loop counts once for each time around, within a line too."""
        counts = [
            growth.steps(lambda size=size: [x for x in range(size) if x < 0])
            for size in (10, 110)
        ]

        assert 100 == counts[1] - counts[0]

    def test_best_time(self, growth, monkeypatch):
        """Of several rounds the best counts, and few are made where it is sure."""
        told = iter([0, 9, 2, 9, 0, 1, 9, 4, 7, 7])
        monkeypatch.setattr(growth, "seconds", lambda _run: next(told))

        assert (1.0, 4) == growth.timed([print] * 4, 5)
        assert [7, 7] == list(told)

    def test_more_rounds(self, growth, monkeypatch):
        """Where it looks too much more rounds are made."""
        told = iter([0, 1, 4, 16] * 2 + [0, 1, 4, 16] + [0, 1, 4, 8])
        monkeypatch.setattr(growth, "seconds", lambda _run: next(told))

        assert (1.5, 8) == growth.timed([print] * 4, 4)

    @pytest.mark.parametrize(
        ("steps", "times", "is_too_much"),
        [
            (1.19, 1.19, False),
            (1.2, 1.0, True),
            (1.0, 1.2, True),
            (None, None, False),
        ],
    )
    def test_too_much(self, growth, steps, times, is_too_much):
        """An exponent of 1.2, by steps or by time, is too much and marked."""
        told = growth.Growth(steps, times, 0.25)

        assert is_too_much is told.is_too_much
        assert is_too_much is str(told).endswith("250.0 ms  TOO MUCH")

    def test_ends(self, growth, monkeypatch, capsys):
        """It ends with 1 if anything grows too much, and else with 0."""
        options = ["--axis", "faults", "--axis", "goals"]
        sizes = ["--size", "2", "--count", "6", "--rounds", "1"]
        monkeypatch.setattr(sys, "argv", ["growth.py", *options, *sizes])
        monkeypatch.setattr(growth, "FULL", FULL.only("FUP001", "LED001"))
        ends = [growth.main()]
        monkeypatch.setattr(growth, "MOST", -1.0)
        ends.append(growth.main())

        assert [0, 1] == ends
        assert "TOO MUCH" in capsys.readouterr().out

    def test_faults(self, growth, monkeypatch):
        """A document full of faults that is read breaks the program off."""
        monkeypatch.setattr(growth.iop, "from_plain", lambda _document: None)

        with pytest.raises(AssertionError, match="full of faults"):
            growth.faulty(4)()

    def test_axes(self, axes):
        """Each axis makes a larger case of a larger size."""
        for make in axes.values():
            small, large = (
                len(str(iop.to_plain(case.history)))
                + len(str(iop.to_plain(case.ledger)))
                for case in (make(2), make(20))
            )
            assert large > 2 * small
