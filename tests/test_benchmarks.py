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
