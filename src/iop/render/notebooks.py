# SPDX-License-Identifier: MIT
"""How values look in a notebook: *visning i anteckningsbok*.

A notebook shows a value by the HTML that it gives for itself. It asks for no
language, and the library speaks Swedish first. Whatever is long is folded, or
counted.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, cast

import attrs

from ..agreement import Agreement, Draft, History
from ..followup import FollowUp, Settlement
from ..ledger import Ledger
from ..rules import Finding, Outcome, Review, Rule, RuleSet
from ..values import Fault, IllFormedError, Lang, Text, written
from ._blocks import Block, Facts, Fold, Items, Paragraph, Section, Table
from ._comparison_pages import comparison_html
from ._follow_up_pages import follow_up_html
from ._html import as_html
from ._rule_pages import rule_html
from ._settlement_pages import settlement_html
from ._to_do_pages import task_sections, to_do_html
from ._value_texts import value_text
from .agreements import agreement_section
from .comparisons import Comparison
from .explanations import outcome_lines
from .glances import glance
from .labels import field_label
from .tasks import ToDo


__all__ = ["notebook_html"]

_LANG: Lang = "sv"
_MOST = 12
"""How many rows are shown; where there are more, they are folded."""

_VERSIONS = Text("Lydelser", "Versions")
_FIRST = Text("Från början", "At first")
_ENTRIES = Text("Händelser", "Entries")
_RULES = Text("Regler", "Rules")
_TO_DO = Text("Att göra", "To do")
_ALL = Text("Allt som anges", "All that is stated")
_COUNT = Text("{number} st", "{number} in all")
_VERSION_HEADS = (
    Text("Nummer", "Number"),
    Text("Gäller från", "In force from"),
)
_ENTRY_HEADS = (
    Text("Dag", "Day"),
    Text("Händelse", "Entry"),
    Text("Belopp", "Sum"),
    Text("Anteckning", "Note"),
)
_RULE_HEADS = (
    Text("Regel", "Rule"),
    Text("Rubrik", "Title"),
    Text("Vikt", "Severity"),
)


def notebook_html(value: object) -> str | None:
    """Return how a value shows itself in a notebook, in Swedish: *visning*.

    A review shows what to do next, a follow-up how all stands, an agreement
    what it is about and, folded, all that it states, a draft what is wrong with
    it too; any other value of several fields shows those that say something.

    Returns:
        The HTML; ``None`` if a plain text says as much, as of a sum or a day.

    >>> from iop import Agreement, Money
    >>> print(notebook_html(Agreement(name="Öppna dörrar")).splitlines()[1])
    <h2>Öppna dörrar</h2>
    >>> notebook_html(Money(5)) is None
    True
    """
    for kind, show in _SHOWN.items():
        if isinstance(value, kind):
            return show(value)
    return _of_fields(value)


def _section(section: Section) -> str:
    return as_html(section, _LANG, page=False)


def _agreement(agreement: Agreement, *faults: Fault) -> str:
    """Show what an agreement is about, and folded all that it states."""
    called, *about = glance(agreement, _LANG)
    told = tuple(fault.message(_LANG, to="officer") for fault in faults)
    return _section(
        Section(
            called,
            (
                Paragraph("\n".join(about)),
                *([Items(told)] if told else []),
                Fold(
                    _ALL.fill(_LANG),
                    agreement_section(agreement, _LANG).blocks,
                ),
            ),
        )
    )


def _history(history: History) -> str:
    """Show the last version, and the days of all."""
    last = history.versions[-1]
    called, *about = glance(last, _LANG)
    rows = [
        (_FIRST.fill(_LANG), ""),
        *(
            (str(one.number), written(one.first_day, _LANG))
            for one in history.amendments
        ),
    ]
    table = _table(_VERSIONS, _VERSION_HEADS, rows)
    return _section(Section(called, (Paragraph("\n".join(about)), table)))


def _ledger(ledger: Ledger) -> str:
    """Show what has happened, in the order it is written."""
    rows = [
        (
            written(one.on, _LANG),
            one.KIND.text.fill(_LANG),
            _or_nothing(getattr(one, "amount", None)),
            one.note or "",
        )
        for one in ledger.entries
    ]
    title = _ENTRIES.fill(_LANG)
    table = _table(_ENTRIES, _ENTRY_HEADS, rows, numbers=frozenset({2}))
    return _section(Section(title, (table,)))


def _rule_set(rules: RuleSet) -> str:
    """Show the rules of a set, by code, title and weight."""
    rows = [
        (one.code, one.title.fill(_LANG), one.severity.text.fill(_LANG))
        for one in rules
    ]
    table = _table(_RULES, _RULE_HEADS, rows)
    return _section(Section(_RULES.fill(_LANG), (table,)))


def _to_do(listed: ToDo) -> str:
    """Show what to do."""
    return _section(
        Section(_TO_DO.fill(_LANG), tuple(task_sections(listed, _LANG, None)))
    )


def _outcome(outcome: Outcome) -> str:
    """Show what came of a rule."""
    title, *lines = outcome_lines(outcome, _LANG)
    return _section(Section(title, (Paragraph("\n".join(lines)),)))


def _finding(finding: Finding) -> str:
    """Show what is wrong, and what to do."""
    return _section(
        Section(
            finding.code,
            (
                Paragraph(finding.message(_LANG), finding.severity.value),
                Paragraph(finding.advice.fill(_LANG)),
            ),
        )
    )


def _table(
    caption: Text,
    heads: tuple[Text, ...],
    rows: Sequence[tuple[str, ...]],
    *,
    numbers: frozenset[int] = frozenset(),
) -> Block:
    """Make a table, folded where it is long."""
    table = Table(
        caption.fill(_LANG),
        tuple(head.fill(_LANG) for head in heads),
        tuple(rows),
        numbers,
    )
    if len(rows) <= _MOST:
        return table
    return Fold(_COUNT.fill(_LANG, number=len(rows)), (table,))


def _or_nothing(value: object) -> str:
    return "" if value is None else written(value, _LANG)


def _of_fields(value: object) -> str | None:
    """Show the fields of a value that say something; ``None`` of one alone."""
    kind = cast("Any", type(value))
    if not attrs.has(kind) or kind.__str__ is not object.__str__:
        return None
    return _section(Section(kind.__name__, tuple(_facts(value))))


def _facts(value: object) -> Iterator[Block]:
    """List what a value states, each field with its label."""
    rows = []
    for field in attrs.fields(cast("Any", type(value))):
        stated = getattr(value, field.name)
        if field.name.startswith("_") or stated is None or callable(stated):
            continue
        name = field_label(type(value), field.name, _LANG)
        rows.append((name, _told(stated)))
    yield Facts(tuple(rows))


def _told(stated: object) -> Any:
    """Tell what stands in a field: lists folded where they are long."""
    if isinstance(stated, tuple | list) and stated:
        items = Items(tuple(map(_in_line, stated)))
        if len(stated) <= _MOST:
            return (items,)
        return (Fold(_COUNT.fill(_LANG, number=len(stated)), (items,)),)
    return _in_line(stated)


def _in_line(value: object) -> str:
    """Write a value on one line, in the words of the library."""
    try:
        return value_text(value, _LANG)
    except IllFormedError:
        # What an agreement never holds is shown as a program has it.
        return repr(value)


_SHOWN: dict[type, Callable[[Any], str | None]] = {
    Agreement: _agreement,
    Draft: lambda value: _agreement(value.agreement, *value.faults),
    Comparison: lambda value: comparison_html(value, _LANG),
    Finding: _finding,
    FollowUp: lambda value: follow_up_html(value, _LANG),
    History: _history,
    Ledger: _ledger,
    Outcome: _outcome,
    Review: lambda value: to_do_html(value, _LANG),
    Rule: lambda value: rule_html(value, _LANG),
    RuleSet: _rule_set,
    Settlement: lambda value: settlement_html(value, _LANG),
    ToDo: _to_do,
}
"""How each kind of value is shown; all others by their fields."""
