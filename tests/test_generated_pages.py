# SPDX-License-Identifier: MIT
"""The pages that are made from the library are up to date (*regelsidor*)."""

import runpy
from pathlib import Path

import pytest


PAGES = runpy.run_path(
    str(Path(__file__).parents[1] / "docs" / "generate.py")
)["PAGES"]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_is_not_stale(path):
    """A page says what the library says; run docs/generate.py to renew it."""
    assert path.read_text(encoding="utf-8") == PAGES[path]()
