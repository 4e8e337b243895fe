# SPDX-License-Identifier: MIT
"""Write the pages of the reference that are made from the library itself.

Run it after a rule or a figure has changed; a test tells when a page is stale.
"""

from pathlib import Path

from iop.language import Text, written
from iop.law import PARAMETERS
from iop.parameters import Parameter
from iop.rules import Rule
from iop.rulesets import SETS


HERE = Path(__file__).parent
NOTICE = (
    "<!-- Made by docs/generate.py; change the library, not this page. -->"
)


def rules_page() -> str:
    """Write the page of all the rules, set by set."""
    parts = [
        "# Rules",
        NOTICE,
        (
            "Every rule of the library, in Swedish and in English. "
            "A code and a name are promises: they do not change."
        ),
        "How well a rule is known stands behind its source.",
    ]
    for title, rules in SETS:
        parts += [f"## {title.sv} – {title.en}", *map(_rule, rules)]
    return "\n\n".join(parts) + "\n"


def _rule(rule: Rule) -> str:
    days = " – ".join(
        str(day) if day else "" for day in (rule.first_day, rule.last_day)
    ).strip()
    rows = [
        ("Krav", "Demand", rule.demand),
        ("Brist", "Finding", rule.finding),
        ("Råd", "Advice", rule.advice),
    ]
    lines = [
        f"### {rule.code} {rule.title.sv} – {rule.title.en}",
        "",
        f"`{rule.name}`, {rule.severity.text.sv} / {rule.severity.text.en}"
        + (f", {days}" if days not in ("", "–") else ""),
        "",
        "| | |",
        "| --- | --- |",
        *(f"| {sv} | {_cell(text.sv)} |" for sv, _, text in rows),
        *(f"| {en} | {_cell(text.en)} |" for _, en, text in rows),
        *(
            f"| Källa / Source | {_cell(citation.line('sv'))} |"
            for citation in rule.citations
        ),
    ]
    if any(rule.reads):
        places = ", ".join(f"`{pointer or '/'}`" for pointer in rule.reads)
        lines.append(f"| Läser / Reads | {places} |")
    if rule.figures:
        names = ", ".join(f"`{figure.name}`" for figure in rule.figures)
        lines.append(f"| Tal / Figures | {names} |")
    if rule.related:
        lines.append(f"| Se även / See also | {', '.join(rule.related)} |")
    return "\n".join(lines)


def figures_page() -> str:
    """Write the page of all the figures of the law."""
    parts = [
        "# Figures of the law",
        NOTICE,
        (
            "Each value holds from its first day through the last day for which a "
            "source was seen. After that it is not known here."
        ),
        *map(_figure, PARAMETERS),
    ]
    return "\n\n".join(parts) + "\n"


def _figure(parameter: Parameter) -> str:
    lines = [
        f"## {parameter.title.sv} – {parameter.title.en}",
        "",
        f"`{parameter.name}`, {parameter.unit.sv} / {parameter.unit.en}",
        "",
        "| first day | last day | value | source | checked |",
        "| --- | --- | --- | --- | --- |",
    ]
    for dated in parameter.values:
        value = dated.value
        told = value.en if isinstance(value, Text) else written(value, "en")
        lines.append(
            f"| {dated.first_day} | {dated.last_day} | {_cell(told)} "
            f"| {_cell(dated.citation.line('en'))} | {dated.checked_on} |"
        )
    return "\n".join(lines)


def _cell(text: str) -> str:
    """Write text for a cell of a table."""
    return text.replace("|", "\\|").replace("{", "*").replace("}", "*")


PAGES = {
    HERE / "reference" / "rules.md": rules_page,
    HERE / "reference" / "figures.md": figures_page,
}

if __name__ == "__main__":
    for path, page in PAGES.items():
        path.write_text(page(), encoding="utf-8")
