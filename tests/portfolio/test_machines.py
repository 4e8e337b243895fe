# SPDX-License-Identifier: MIT
"""Agreements on several processes and machines: *där en dator inte räcker*.

The pages that show how are run as they stand, each as a program of its own,
on this machine. That one machine comes to the same, the pages say themselves.
"""

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


_PAGES = Path(__file__).parents[2] / "docs" / "how-to"


def needs(extra, module):
    """Leave a page out where an extra is not installed."""
    return pytest.mark.skipif(
        importlib.util.find_spec(module) is None,
        reason=f"the extra {extra} is not installed",
    )


needs_tables = needs("tables", "pyarrow")
needs_java = pytest.mark.skipif(
    shutil.which("java") is None, reason="Java is not installed"
)


def program(page):
    """Return the code of a page."""
    text = (_PAGES / page).read_text(encoding="utf-8")
    return "\n".join(
        re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    )


@pytest.mark.parametrize(
    "page",
    [
        "threads-and-processes.md",
        pytest.param(
            "use-dask.md", marks=[needs_tables, needs("dask", "dask")]
        ),
        pytest.param(
            "use-spark.md",
            marks=[needs_tables, needs("spark", "pyspark"), needs_java],
        ),
    ],
)
def test_page(page):
    """The page does what it says, and leaves no process behind.

    Whatever it starts writes where it writes itself, and it is waited for
    until nobody does.
    """
    code = program(page)
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=600,
    )

    assert "import iop" in code
    assert 0 == run.returncode, run.stderr
