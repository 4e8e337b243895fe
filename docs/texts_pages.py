# SPDX-License-Identifier: MIT
"""Write the pages of all texts, in Swedish and in English side by side.

They show the lists in ``tests/data/texts``, which a test holds against what
the library says, and what is wanted where a value is refused, which stands in
no list. The texts of the rules have pages of their own.
"""

import ast
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any


HERE = Path(__file__).parent
GATHERED = runpy.run_path(str(HERE.parent / "tests" / "texts.py"))
LISTED = GATHERED["listed"]
NOTICE = "<!-- Made by docs/generate.py; change the library and its lists of texts, not this page. -->"
RULES = runpy.run_path(str(HERE / "rules_pages.py"))
PAIRS = (("sv", "en"), ("note_sv", "note_en"))
"""By what names the two texts of a pair stand in a list."""


def names_page() -> str:
    """Write the page of the names of things: fields, choices, sources."""
    choices = {
        name.rpartition(".")[2]: words
        for name, words in LISTED("choices").items()
    }
    return _page(
        "All texts: names of things",
        (
            "What fields, choices, figures and sources are called, in Swedish "
            "and in English. What is said of them stands under "
            "[what is said](texts-said.md), and what the rules say on "
            "[the pages of the rules](rules.md)."
        ),
        {
            "Fields": LISTED("labels"),
            **{f"Choices: {name}": words for name, words in choices.items()},
            "Figures of the law": LISTED("figures"),
            "Sources": LISTED("sources"),
        },
    )


def said_page() -> str:
    """Write the page of what is said, by the module that says it."""
    return _page(
        "All texts: what is said",
        (
            "What the library says, in Swedish and in English, by the module "
            "that says it. What is filled in stands in braces. What things are "
            "called stands under [names of things](texts.md), and what the "
            "rules say on [the pages of the rules](rules.md)."
        ),
        {
            **LISTED("elsewhere"),
            "What is wanted where a value is refused": refusals(),
        },
    )


def refusals() -> dict[str, dict[str, str]]:
    """Gather what is wanted where a value is refused, by its module and code.

    What a program puts together from pieces is not among them.
    """
    words_of = GATHERED["words_of"]
    found: dict[str, dict[str, str]] = {}
    for module, tree in GATHERED["trees"]():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or len(node.args) < 5:
                continue
            code, _, sv, en, *_ = map(words_of, node.args)
            if ast.unparse(node.func).endswith("Error") and code and sv and en:
                place = f"{module} › {code}"
                while place in found:
                    place += " (again)"
                found[place] = {"sv": sv, "en": en}
    return found


def _page(title: str, intro: str, lists: dict[str, dict[str, Any]]) -> str:
    parts = [f"# {title}", NOTICE, intro]
    for heading, told in lists.items():
        rows = "\n".join(
            f"| {' | '.join(map(RULES['plain'], row))} |"
            for row in pairs(told)
        )
        parts += [
            f"## {RULES['plain'](heading)}",
            f"| Place | Swedish | English |\n| --- | --- | --- |\n{rows}",
        ]
    return "\n\n".join(parts) + "\n"


def pairs(told: Any, place: str = "") -> Iterator[tuple[str, str, str]]:
    """Yield every pair of texts in a list, with the place where it stands."""
    if isinstance(told, list):
        told = {str(number): one for number, one in enumerate(told, 1)}
    if not isinstance(told, dict):
        return
    for sv, en in PAIRS:
        if isinstance(told.get(sv), str):
            yield place, told[sv], told[en]
    for name, inner in told.items():
        yield from pairs(inner, f"{place} › {name}" if place else name)
