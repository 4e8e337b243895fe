# SPDX-License-Identifier: MIT
"""The other programs for developers can fail, and do (*mätning, mutationer*)."""

import importlib
import sys
from pathlib import Path
from unittest.mock import MagicMock

import pytest


def program(monkeypatch, name):
    """Import a program, which is no part of the library."""
    folder = Path(__file__).parents[1] / "benchmarks"
    monkeypatch.syspath_prepend(str(folder))
    return importlib.import_module(name)


class TestRun:
    """What is measured, and its budgets."""

    def test_within_its_budget(self, monkeypatch, capsys):
        """A ratio may be as large as its budget, and no larger."""
        run = program(monkeypatch, "run")
        within = run.Measured("import: attrs", 30.0, 20.0, 1.5)
        over = run.Measured("rules: JSON", 31.0, 20.0, 1.5)

        assert 0 == run.report([within])
        assert "OVER" not in capsys.readouterr().out
        assert 1 == run.report([over, within])
        assert [
            f"{'rules: JSON':44}       31.0       20.0    1.55     1.5  OVER",
            f"{'import: attrs':44}       30.0       20.0    1.50     1.5",
        ] == capsys.readouterr().out.splitlines()[1:]


class TestPortfolio:
    """Many agreements, in several ways."""

    def test_same_sum(self, monkeypatch, capsys, tmp_path):
        """Every way must come to the summary of one process."""
        portfolio = program(monkeypatch, "portfolio")
        files = portfolio.written(tmp_path, 2)
        whole = portfolio.summed(files[0])
        monkeypatch.setattr(portfolio, "alone", lambda _: (whole, 1.0, 90.0))

        def twice(files):
            return whole + portfolio.summed(files[0])

        assert (2, 2) == (whole.agreements, whole.reviews)
        assert 0 == portfolio.measured(
            files, [100], {"files": lambda files: portfolio.summed(*files)}
        )
        assert "OTHER" not in capsys.readouterr().out
        assert 1 == portfolio.measured(files, [100, 200], {"twice": twice})
        assert [
            f"{'100':>10}  {'one process':15}   10.00   1.00    90",
            f"{'200':>10}  {'one process':15}    5.00   1.00    90",
        ] == capsys.readouterr().out.splitlines()[1::2]


class TestReadability:
    """How hard the Swedish texts are to read."""

    def test_counts(self, monkeypatch):
        """Words, long words and sentences; what fills a text is short."""
        counted = program(monkeypatch, "readability").counted
        plain = counted("{report} kom in den {day}. Betalas ut: sedan.")

        assert (8, 1, 3) == (plain.words, plain.long, plain.sentences)
        assert round(8 / 3 + 100 / 8) == plain.lix
        assert 1 == counted("Enligt HFD 2020 ref. 15 gäller det.").sentences
        assert 0 == counted("").lix

    def test_worst_first(self, monkeypatch, capsys):
        """The hardest texts are shown, those of few words left out."""
        readability = program(monkeypatch, "readability")
        easy = "Det är bra om det står i avtalet vem som gör vad."
        hard = (
            "Organisationsnummer, redovisningsperioder och återbetalningsskyldighet "
            "framgår inte av handlingarna i ärendet här."
        )
        found = [
            ("EX1", "demand", easy),
            ("EX2", "advice", hard),
            ("EX3", "fault", "Återbetalningsskyldighet"),
        ]

        assert readability.counted(hard).lix == readability.report(found, 1)
        told = capsys.readouterr().out
        assert hard in told
        assert easy not in told

    def test_none_is_hard(self, monkeypatch):
        """No text of a rule is above LIX 60."""
        monkeypatch.setattr(sys, "argv", ["readability", "--limit", "60"])

        assert 0 == program(monkeypatch, "readability").main()

    def test_limit(self, monkeypatch):
        """A limit that a text is above ends with 1."""
        monkeypatch.setattr(sys, "argv", ["readability", "--limit", "20"])

        assert 1 == program(monkeypatch, "readability").main()


class TestMutants:
    """What no test minded."""

    @pytest.fixture(name="mutants")
    def _mutants(self, monkeypatch):
        """Return the program, without the package that makes the changes."""
        stub = MagicMock(CSTTransformer=object)
        monkeypatch.setitem(sys.modules, "libcst", stub)
        monkeypatch.delitem(sys.modules, "mutants", raising=False)
        return program(monkeypatch, "mutants")

    def test_nothing_was_changed(self, mutants, monkeypatch, tmp_path):
        """To have tried nothing is no success."""
        monkeypatch.setattr(mutants, "outcomes", lambda _: {})

        with pytest.raises(SystemExit) as caught:
            mutants.report(tmp_path)

        assert "Nothing was changed: no mutant was made." == caught.value.code

    @pytest.mark.parametrize(
        ("outcomes", "left"),
        [
            ({"iop.a.x__mutmut_1": "killed"}, 0),
            (
                {
                    "iop.a.x__mutmut_1": "killed",
                    "iop.a.y__mutmut_1": "timeout",
                },
                0,
            ),
            ({"iop.a.x__mutmut_1": "survived"}, 1),
            ({"iop.a.x__mutmut_1": "no tests"}, 1),
        ],
    )
    def test_what_is_left(
        self, mutants, monkeypatch, tmp_path, capsys, outcomes, left
    ):
        """What no test was tried on is left, as what survived its tests."""
        monkeypatch.setattr(mutants, "outcomes", lambda _: outcomes)
        monkeypatch.setattr(mutants, "change", lambda *_: "- old\n+ new")

        assert left == mutants.report(tmp_path)
        assert left == capsys.readouterr().out.count("- old\n+ new")


class TestWeb:
    """The example of a form, and fresh processes."""

    def test_a_start_that_fails(self, monkeypatch, capsys):
        """What a fresh process fails with is told, and it ends with that."""
        web = program(monkeypatch, "web")
        done = MagicMock(returncode=1, stdout="0.5", stderr="No such rule")
        monkeypatch.setattr(web, "requests", lambda: None)
        monkeypatch.setattr(web, "run", lambda _: done)
        monkeypatch.setattr(sys, "argv", ["web.py", "--starts", "3"])

        with pytest.raises(SystemExit) as caught:
            web.main()

        assert "No such rule" == caught.value.code
        assert [
            "first request, cold: 500 ms",
            "first request, warmed: 500 ms",
            "cold starts with four threads: 3, failed: 3",
        ] == capsys.readouterr().out.splitlines()
