# SPDX-License-Identifier: MIT
"""The documentation is tested: every example in it runs (*dokumentation*).

Pages in Markdown are run as a reader would, from the top down, in one
namespace a page. Docstrings are run as doctests, and a refusal is compared
word for word. Where examples are looked for, `testpaths` says.

What an example draws is always the same with one version of Hypothesis, and
another with the next: so no example may print what it happened to draw.
"""

from typing import Any

from hypothesis import HealthCheck, Phase, settings
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser


# An example shows how; the laws themselves are tried in tests/. So few values
# are drawn, from a fixed seed, and what is found is not made small.
settings.register_profile(
    "examples",
    database=None,
    deadline=None,
    derandomize=True,
    max_examples=10,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow],
)


def _draw_few(_: dict[str, Any]) -> None:
    """Leave the profile of the tests while a page or a module is run."""
    settings.register_profile("before", settings.default)
    settings.load_profile("examples")


def _draw_as_before(_: dict[str, Any]) -> None:
    """Return to the profile of the tests."""
    settings.load_profile("before")


# What starts other processes is run by tests/portfolio/test_machines.py.
_pages = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()],
    patterns=["*.md"],
    excludes=["docs/how-to/use-dask.md", "docs/how-to/use-spark.md"],
    setup=_draw_few,
    teardown=_draw_as_before,
)
# What the tests say of themselves holds no examples, and takes long to read.
_docstrings = Sybil(
    parsers=[DocTestParser()],
    patterns=["*.py"],
    excludes=["tests/**/*.py"],
    setup=_draw_few,
    teardown=_draw_as_before,
)

pytest_collect_file = (_pages + _docstrings).pytest()
