# SPDX-License-Identifier: MIT
"""The documentation is tested: every example in it runs (*dokumentation*).

Pages in Markdown are run as a reader would, from the top down, in one
namespace a page. Docstrings are run as doctests, and a refusal is compared
word for word. Where examples are looked for, `testpaths` says.
"""

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser


_pages = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()], patterns=["*.md"]
)
_docstrings = Sybil(parsers=[DocTestParser()], patterns=["*.py"])

pytest_collect_file = (_pages + _docstrings).pytest()
