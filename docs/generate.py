# SPDX-License-Identifier: MIT
"""Write the pages of the reference that are made from the library itself.

Run it after a rule or a figure has changed; a test tells when a page is stale.
"""

import runpy
from pathlib import Path

from iop.law.figures import PARAMETERS
from iop.law.parameters import Parameter
from iop.law.sources import Citation
from iop.ledger.lifecycle import TRANSITIONS, UNWRITTEN, State
from iop.values.formats import written
from iop.values.texts import Text


HERE = Path(__file__).parent
NOTICE = (
    "<!-- Made by docs/generate.py; change the library, not this page. -->"
)


def figures_page() -> str:
    """Write the page of all the figures of the law."""
    parts = [
        "# Figures of the law",
        NOTICE,
        (
            "Each value holds from its first day through its last, and after "
            "that it is not known here. "
            "The last day is the one that the source sets. "
            "What an act says without an end is used through the end of the "
            "year in which it was last seen to hold."
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
        "| first day | last day | value | source | last seen | checked |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for dated in parameter.values:
        value = dated.value
        told = value.en if isinstance(value, Text) else written(value, "en")
        source = _noted(dated.citation)
        if dated.begins is not None:
            source += f"<br>First day: {_noted(dated.begins)}"
        lines.append(
            f"| {dated.first_day} | {dated.last_day} | {_cell(told)} "
            f"| {source} | {dated.last_seen or '–'} | {dated.checked_on} |"
        )
    return "\n".join(lines)


def _noted(citation: Citation) -> str:
    """Write a citation with its note, linked to where it can be read."""
    line = _cell(citation.line("en"))
    url = citation.source.url
    note = f" – {_cell(citation.note.en)}" if citation.note else ""
    return (f"[{line}]({url})" if url else line) + note


def coverage_page() -> str:
    """Renew the table of the acts on the page of what is checked."""
    return _renewed(COVERAGE, "acts", ACTS["acts_table"]())


def officers_page() -> str:
    """Renew the list on the page for officers."""
    return _renewed(OFFICERS, "to-do", TO_DO["block"]())


def _renewed(path: Path, name: str, part: str) -> str:
    """Return a page with a part of it made anew, between its marks."""
    page = path.read_text(encoding="utf-8")
    head, begin, rest = page.partition(f"<!-- begin {name} -->")
    _, end, tail = rest.partition(f"<!-- end {name} -->")
    return f"{head}{begin}\n\n{part}\n\n{end}{tail}"


def sources_page() -> str:
    """Write the page of all the documents that are cited."""
    return SOURCES["sources_page"](NOTICE)


def plain_review_page() -> str:
    """Write the page of what came of a document, as plain data."""
    return REVIEW["page"](NOTICE)


def lifecycle_page() -> str:
    """Write the page of the states of an agreement and the ways between."""
    ways = [
        f"| {number} | {_both(before.text)} | "
        f"{'; '.join(_both(step.text) for step in steps)} "
        f"| {_both(after.text)} |"
        for number, before, after, steps in PICTURE["moves"]()
    ]
    staying = [
        f"| {_both(state.text)} | {'; '.join(_staying(state)) or '–'} |"
        for state in State
        if state is not State.UNDETERMINED
    ]
    unwritten = [
        f"| {_both(state.text)} | {_both(step.text)} |"
        for state, step in UNWRITTEN.items()
    ]
    parts = [
        "# The lifecycle of an agreement",
        NOTICE,
        (
            "All that may happen stands in one table, "
            "`iop.ledger.TRANSITIONS`; this page is drawn from it. "
            "What does not stand there contradicts what is written, and is "
            "answered with a finding.\n"
            "The table is the library's own reading of how partnerships come "
            "about, run and end: no provision is cited for it."
        ),
        "![The states of an agreement, and the ways between](lifecycle.svg)",
        "## From state to state",
        "| | from | by | to |\n| --- | --- | --- | --- |\n" + "\n".join(ways),
        "## Without leaving the state",
        "| state | what may happen |\n| --- | --- |\n" + "\n".join(staying),
        "## What need not be written down",
        (
            "A ledger seldom holds every step. Where one shows that others "
            "came before it, those are taken as well, on no day that is "
            "known: a payment shows that the agreement was proposed, decided "
            "on and signed."
        ),
        "| state | led on from, though unwritten, by |\n| --- | --- |\n"
        + "\n".join(unwritten),
        (
            "Where its term has begun, and nothing shows that it was signed, "
            f"the state is *{State.UNDETERMINED.text.en}* "
            f"({State.UNDETERMINED.text.sv}); `known` of the timeline is then "
            "the last state that is known of."
        ),
        LIFECYCLE_NOTES,
    ]
    return "\n\n".join(parts) + "\n"


LIFECYCLE_NOTES = """\
## How it is read

- Entries are taken by their days; those of one day in the order in which they stand in the ledger.
- An entry whose day is known in part counts from the latest day that it may have been.
- A decision on something else than the agreement or an amendment of it, such as to open talks, leaves the state as it was.
- A step that contradicts what is written leaves the state as it was. What the entry says has happened all the same: money that was paid too early has been paid, and is counted.
- An agreement is signed when its last party has signed. Where no parties are stated, the first signature is enough. What was signed before a referral back does not count for the text that comes back.
- The term begins and ends by the calendar, as the agreement reads on the day. Where no term is stated it runs from the last signature until it is ended.
- Notice ends the term on the last day that the entry states, or else that the notice period of the agreement leads to; termination for breach ends it that day; a replaced agreement ends the day before; one that the parties agree to end, on the day they state, or else that same day.
- An extension that comes late takes the agreement back into its term; the time in between is kept as a gap.
- The account is settled when the last final report is approved. Money may still move after that.
- A correction counts from its own day. Nothing is erased."""


def _both(text: Text) -> str:
    return f"{text.sv} / *{text.en}*"


def _staying(state: State) -> list[str]:
    return [
        _both(step.text)
        for (before, step), after in TRANSITIONS.items()
        if before is after is state
    ]


def _cell(text: str) -> str:
    """Write text for a cell of a table."""
    return text.replace("|", "\\|").replace("{", "*").replace("}", "*")


PICTURE = runpy.run_path(str(HERE / "picture.py"))
FLOORS = runpy.run_path(str(HERE / "floors.py"))
FORM = runpy.run_path(str(HERE / "form.py"))
ACTS = runpy.run_path(str(HERE / "acts.py"))
RULES = runpy.run_path(str(HERE / "rules_pages.py"))
REVIEW = runpy.run_path(str(HERE / "plain_review.py"))
SOURCES = runpy.run_path(str(HERE / "sources.py"))
TEXTS = runpy.run_path(str(HERE / "texts_pages.py"))
TO_DO = runpy.run_path(str(HERE / "to_do.py"))
COVERAGE = HERE / "reference" / "coverage.md"
OFFICERS = HERE / "handlaggare.md"

PAGES = {
    OFFICERS: officers_page,
    HERE / "to-do.svg": TO_DO["picture"],
    HERE / "explanation" / "house.svg": FLOORS["picture"],
    HERE / "reference" / "lifecycle.md": lifecycle_page,
    HERE / "reference" / "lifecycle.svg": PICTURE["picture"],
    HERE / "reference" / "figures.md": figures_page,
    HERE / "reference" / "sources.md": sources_page,
    COVERAGE: coverage_page,
    HERE / "reference" / "objects.md": FORM["form_page"],
    HERE / "reference" / "plain-review.md": plain_review_page,
    HERE / "reference" / "texts.md": TEXTS["names_page"],
    HERE / "reference" / "texts-said.md": TEXTS["said_page"],
    **RULES["pages"](HERE / "reference"),
}

if __name__ == "__main__":
    for path, page in PAGES.items():
        path.write_text(page(), encoding="utf-8")
