# SPDX-License-Identifier: MIT
"""Change the library one place at a time, and see whether a test minds.

mutmut makes the changes and tries them, in a copy of the checkout: *mutationer*.
mutmut leaves decorated functions alone, and so would leave every rule; the
copy therefore has ``name = rule(...)(name)`` after the function instead. The
examples of the docstrings are tests too, so the copy has them as files. What
is cached is forgotten before each test, or a test would be told off the list
of those that a change concerns.

mutmut tries a change in a fork of a process in which the modules, and what
tests make as they are collected, are made already. What survives that is
therefore tried once more in a process of its own.

What no test minds is either in ``equivalent_mutants.toml``, with the reason why no
test could, or it is shown, and the program ends with 1.
"""

import argparse
import fnmatch
import functools
import json
import os
import shutil
import subprocess
import sys
import tomllib
from ast import ClassDef, FunctionDef, Module, get_docstring, parse, walk
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from difflib import unified_diff
from pathlib import Path
from textwrap import dedent

import libcst as cst


HERE = Path(__file__).resolve().parent.parent

SPECIMENS = "rulesets/test_conformance.py::TestSpecimens"

GROUPS: dict[str, tuple[list[str], list[str]]] = {
    "core": (
        [
            "values/money.py",
            "values/periods.py",
            "values/identifiers.py",
            "values/workdays.py",
            "rules/outcomes.py",
            "rules/rules.py",
            "rules/rule_sets.py",
            "rules/reviews.py",
        ],
        [
            "values/test_money.py",
            "values/test_periods.py",
            "values/test_identifiers.py",
            "values/test_workdays.py",
            "rules/test_rules.py",
            "rules/test_rule_sets.py",
            "rules/test_reviews.py",
            "values/test_money_laws.py",
            "values/test_periods_laws.py",
            "values/test_identifiers_laws.py",
            "values/test_workdays_laws.py",
            "rules/test_rules_laws.py",
        ],
    ),
    "plain": (
        ["plain/*"],
        [
            "plain/test_documents.py",
            "plain/test_readers.py",
            "plain/test_documents_laws.py",
        ],
    ),
    "following": (
        [
            "followup/*",
            "agreement/indexation.py",
            "ledger/lifecycle.py",
        ],
        [
            "followup/test_followup.py",
            "followup/test_instalments.py",
            "agreement/test_indexation.py",
            "ledger/test_lifecycle.py",
            "followup/test_timeline.py",
            "followup/test_due_dates.py",
            "followup/test_settlement.py",
            "followup/test_obligations.py",
            "test_trygghet_followed.py",
            "agreement/test_indexation_laws.py",
            "followup/test_followup_laws.py",
        ],
    ),
    "rulesets": (
        [
            "rulesets/_sums.py",
            "rulesets/implied.py",
            "rulesets/_judgements.py",
            "rulesets/_fixes.py",
            "rulesets/_samples.py",
        ],
        ["rulesets"],
    ),
}
"""What is changed, and which tests are run, by the name of the group."""

for _room, _tests in {
    "consistency": ["test_consistency", "test_fixes"],
    "contract_points": ["test_contract_points"],
    "criteria": ["test_criteria"],
    "follow_up": ["test_follow_up"],
    "follow_up_ledger": [
        f"test_follow_up_ledger_{one}"
        for one in ("amending", "reports", "entries", "indices", "money")
    ],
    "organisations": ["test_organisations"],
    "procurement": ["test_procurement"],
    "state_aid": ["test_state_aid"],
    "stockholm": ["test_stockholm"],
}.items():
    GROUPS[_room] = (
        [f"rulesets/{_room}/*"],
        [*(f"rulesets/{one}.py" for one in _tests), SPECIMENS],
    )

DECORATORS = {"property", "rule", "functools.cache"}
"""Those that are put after their function in the copy."""

FORGET = '''"""No test finds what another made and kept."""

import sys


def pytest_runtest_setup():
    for name, module in list(sys.modules.items()):
        if name.startswith("iop"):
            for value in list(vars(module).values()):
                clear = getattr(value, "cache_clear", None)
                if callable(clear):
                    clear()
'''


ALONE = "killed_alone.txt"
"""Where the mutants are kept that were killed in a process of their own."""

KILLED = {"killed", "timeout"}
"""What mutmut says of a mutant that some test minded."""


class Undecorated(cst.CSTTransformer):
    """Put decorators after their functions, which mutmut then sees."""

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef | cst.FlattenSentinel[cst.BaseStatement]:
        """Take the decorator off, and write a line after the function."""
        del original_node
        if len(updated_node.decorators) != 1:
            return updated_node
        decorator = updated_node.decorators[0].decorator
        called = (
            decorator.func if isinstance(decorator, cst.Call) else decorator
        )
        code = cst.Module([]).code_for_node
        name = updated_node.name.value
        if code(called) not in DECORATORS:
            return updated_node
        after = f"{name} = {code(decorator)}({name})"
        return cst.FlattenSentinel(
            [
                updated_node.with_changes(decorators=[]),
                cst.parse_statement(after),
            ]
        )


def examples(source: str, name: str) -> str:
    """Write the docstrings of a module as one text, for ``doctest``."""
    nodes = [
        node
        for node in walk(parse(source))
        if isinstance(node, Module | ClassDef | FunctionDef)
    ]
    nodes.sort(key=lambda node: getattr(node, "lineno", 0))
    texts = [get_docstring(node) or "" for node in nodes]
    names = (
        ">>> import importlib\n"
        f">>> globals().update(vars(importlib.import_module({name!r})))"
    )
    return "\n\n".join([names, *filter(lambda text: ">>>" in text, texts)])


def copy_tests(directory: Path) -> None:
    """Copy the tests, and the docs that they read."""
    for name in ("tests", "docs"):
        shutil.copytree(
            HERE / name,
            directory / name,
            ignore=shutil.ignore_patterns("__pycache__"),
            dirs_exist_ok=True,
        )


def prepare(group: str, directory: Path) -> None:
    """Make a copy of the checkout in which mutmut can work."""
    modules, tests = GROUPS[group]
    copy_tests(directory)
    (directory / "conftest.py").write_text(FORGET, encoding="utf-8")
    texts = directory / "docstrings"
    texts.mkdir()
    for path in sorted((HERE / "src").rglob("*.py")):
        inside = path.relative_to(HERE / "src")
        source = path.read_text(encoding="utf-8")
        name = ".".join(inside.with_suffix("").parts)
        name = name.removesuffix(".__init__")
        if any(fnmatch.fnmatch(str(inside), f"iop/{one}") for one in modules):
            text = examples(source, name)
            (texts / f"test_{name}.txt").write_text(text, encoding="utf-8")
        target = directory / "src" / inside
        target.parent.mkdir(parents=True, exist_ok=True)
        changed = cst.parse_module(source).visit(Undecorated())
        target.write_text(changed.code, encoding="utf-8")
    settings = {
        "source_paths": ["src"],
        "only_mutate": [f"src/iop/{one}" for one in modules],
        "also_copy": ["conftest.py", "docs", "docstrings"],
        "pytest_add_cli_args": ["-p", "no:cacheprovider"],
        "pytest_add_cli_args_test_selection": [
            *(f"tests/{one}" for one in tests),
            "docstrings",
        ],
        "track_dependencies": False,
        "use_git_change_detection": False,
    }
    written = [f"{key} = {json.dumps(one)}" for key, one in settings.items()]
    (directory / "pyproject.toml").write_text(
        "\n".join(
            [
                (HERE / "pyproject.toml").read_text(encoding="utf-8"),
                "[tool.mutmut]",
                *written,
                "",
            ]
        ),
        encoding="utf-8",
    )


def mutmut(directory: Path, *arguments: str) -> None:
    """Let mutmut work in the copy; how far it is, is told to a terminal."""
    done = subprocess.run(
        [sys.executable, "-m", "mutmut", *arguments],
        cwd=directory,
        env=os.environ | {"HYPOTHESIS_PROFILE": "mutants"},
        stdout=None if sys.stdout.isatty() else subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{done.stdout or ''}\nmutmut could not go on.")


def told(directory: Path, *arguments: str) -> list[str]:
    """Ask mutmut, and take its answer line by line."""
    return subprocess.run(
        [sys.executable, "-m", "mutmut", *arguments],
        cwd=directory,
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout.splitlines()


def outcomes(directory: Path) -> dict[str, str]:
    """Read what was seen, by the name of the mutant."""
    lines = told(directory, "results", "--all", "true")
    pairs = (line.strip().split(": ") for line in lines)
    path = directory / ALONE
    alone = path.read_text().splitlines() if path.exists() else []
    return dict(pairs) | dict.fromkeys(alone, "killed")


@functools.cache
def functions(path: Path) -> dict[str, list[str]]:
    """Read the functions of a mutated module, and their mutants, by name."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {
        node.name: dedent(
            "\n".join(lines[node.lineno - 1 : node.end_lineno]).replace(
                f"def {node.name}", "def _"
            )
        ).splitlines()
        for node in walk(parse("\n".join(lines)))
        if isinstance(node, FunctionDef)
    }


def change(directory: Path, mutant: str) -> str:
    """Tell what a mutant changes: where, what went, and what came."""
    where, _, _ = mutant.partition("__mutmut_")
    module, _, name = mutant.rpartition(".")
    path = directory / "mutants" / "src" / module.replace(".", "/")
    if path.is_dir():
        path /= "__init__"
    found = functions(path.with_suffix(".py"))
    original = f"{name.partition('__mutmut_')[0]}__mutmut_orig"
    changed = [
        line
        for line in unified_diff(found[original], found[name], n=0)
        if not line.startswith(("---", "+++", "@@"))
    ]
    return "\n".join([where, *changed])


def known() -> set[str]:
    """Read the mutants that no test could find: where, and what changes."""
    path = Path(__file__).with_name("equivalent_mutants.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        mutant.strip("\n")
        for group in table["equivalent"]
        for mutant in group["mutants"]
    }


def survivors(directory: Path) -> list[str]:
    """Name the mutants that no test minded, and that are not equivalent."""
    equivalent = known()
    return [
        mutant
        for mutant, outcome in outcomes(directory).items()
        if outcome not in KILLED
        and change(directory, mutant) not in equivalent
    ]


def try_alone(group: str, directory: Path, processes: int) -> None:
    """Try each survivor in a process of its own, and keep those killed."""
    _, tests = GROUPS[group]

    def is_killed(mutant: str) -> bool:
        around = {
            "HYPOTHESIS_PROFILE": "mutants",
            "MUTANT_UNDER_TEST": mutant,
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": os.pathsep.join(("src", ".")),
        }
        done = subprocess.run(
            [
                *(sys.executable, "-m", "pytest", "-x", "--rootdir=."),
                *("-p", "no:cacheprovider", "docstrings"),
                *(f"tests/{one}" for one in tests),
            ],
            cwd=directory / "mutants",
            env=os.environ | around,
            capture_output=True,
            check=False,
        )
        return done.returncode != 0

    if is_killed("none"):
        raise SystemExit("The tests fail though nothing is changed.")
    left = survivors(directory)
    with ThreadPoolExecutor(processes) as pool:
        for mutant, is_dead in zip(
            left, pool.map(is_killed, left), strict=True
        ):
            if is_dead:
                with (directory / ALONE).open("a") as kept:
                    kept.write(f"{mutant}\n")


def report(directory: Path) -> int:
    """Count by module, and show what no test has minded."""
    tried = outcomes(directory)
    if not tried:
        raise SystemExit("Nothing was changed: no mutant was made.")
    left = survivors(directory)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for mutant, outcome in tried.items():
        word = "killed" if outcome in KILLED else "equivalent"
        if mutant in left:
            word = "left"
            print(f"{mutant}\n{change(directory, mutant)}\n")
        counts[mutant.rpartition(".")[0]][word] += 1
    counts["all"] = sum(counts.values(), Counter())
    for module, count in counts.items():
        share = count["killed"] / max(count["killed"] + count["left"], 1)
        numbers = ", ".join(
            f"{number} {word}" for word, number in count.items()
        )
        print(f"{module:40} {share:7.2%}  {numbers}")
    return len(left)


def main() -> int:
    """Make the copy, or take up one that was made, and try what is left."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("group", choices=GROUPS)
    asked.add_argument("directory", type=Path, help="where the copy is made")
    asked.add_argument("--processes", type=int, default=os.cpu_count())
    given = asked.parse_args()
    names = []
    is_new = not given.directory.exists()
    if is_new:
        given.directory.mkdir(parents=True)
        prepare(given.group, given.directory)
    else:
        copy_tests(given.directory)
        names = survivors(given.directory)
    if is_new or names:
        children = ["--max-children", str(given.processes)]
        mutmut(given.directory, "run", *children, *names)
        try_alone(given.group, given.directory, given.processes)
    return min(report(given.directory), 1)


if __name__ == "__main__":
    sys.exit(main())
