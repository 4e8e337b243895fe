# SPDX-License-Identifier: MIT
"""Lists of criteria held side by side, as HTML: *jämförelsen som webbsida*."""

from collections.abc import Iterator

from ..rules import Status
from ..rulesets.criteria import Criterion, Weight
from ..values import Lang, Text, as_lang, written
from ._blocks import Block, Link, Mark, Paragraph, Section, Table, Words
from ._html import as_html
from .addresses import rule_address
from .comparisons import Cell, Comparison, EditionVerdict
from .glances import glance


__all__ = ["comparison_html"]

_TITLE = Text(
    "Andras kriterier för {agreement} den {day}",
    "Others' criteria for {agreement} on {day}",
)
_CAUTION = Text(
    "Listorna säger olika saker, och ingen av dem är Stockholms. Att avtalet "
    "uppfyller en lista betyder inte att det är lagligt.",
    "The lists say different things, and none of them is Stockholm's. That "
    "the agreement meets a list does not mean that it is lawful.",
)
_LISTS = Text("Listorna", "The lists")
_WHOLE = Text("Vad varje lista kommer fram till", "What each list comes to")
_LIST = Text("Lista", "List")
_COMES_TO = Text("Utfall", "Outcome")
_MET = Text("Krav som är uppfyllda", "Requirements met")
_NOT_MET = Text("Krav som inte är uppfyllda", "Requirements not met")
_UNKNOWN = Text("Krav som inte går att avgöra", "Requirements undetermined")
_CRITERIA = Text("Kriterierna", "The criteria")
_ASKS = Text("Kriteriet", "The criterion")

_MARKS = {
    Status.MET: "met",
    Status.NOT_MET: "warning",
    Status.UNDETERMINED: "open",
}
"""How an outcome is marked; it says the same in words."""

_UNASKED = (Weight.NOT_REQUIRED, Weight.ABSENT, Weight.NOT_SEEN)
"""What is told of a criterion that a list does not ask for."""


def comparison_html(
    comparison: Comparison,
    lang: Lang = "sv",
    *,
    page: bool = False,
    rules_at: str | None = None,
) -> str:
    """Write a comparison of lists as HTML: *jämförelsen som webbsida*.

    First what each list comes to by its own logic, then each criterion: which
    lists ask for it, how strongly, and what came of it.

    Args:
        comparison: The comparison.
        lang: The language.
        page: Whether to write a whole page, with a style sheet of its own, or
            a fragment to put into one.
        rules_at: Where the pages of the rules lie: what a list asks then leads
            to its rule. See `rule_address`.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, compare_editions
    >>> compared = compare_editions(
    ...     Agreement(name="Öppna dörrar"), on=date(2018, 6, 1)
    ... )
    >>> print(comparison_html(compared, "en").splitlines()[1])
    <h2>Others&#x27; criteria for Öppna dörrar on 1 June 2018</h2>
    """
    lang = as_lang(lang)
    called, *_ = glance(comparison.agreement, lang)
    title = _TITLE.fill(lang, agreement=called, day=comparison.on)
    criteria = tuple(
        Section(
            criterion.title.fill(lang),
            tuple(_criterion(criterion, comparison, lang, rules_at)),
        )
        for criterion in comparison.criteria
    )
    blocks = (
        Paragraph(_CAUTION.fill(lang)),
        Section(_LISTS.fill(lang), (_verdicts(comparison, lang),)),
        Section(_CRITERIA.fill(lang), criteria),
    )
    return as_html(Section(title, blocks), lang, page=page)


def _verdicts(comparison: Comparison, lang: Lang) -> Table:
    heads = (_LIST, _COMES_TO, _MET, _NOT_MET, _UNKNOWN)
    return Table(
        caption=_WHOLE.fill(lang),
        heads=tuple(head.fill(lang) for head in heads),
        rows=tuple(_verdict(one, lang) for one in comparison.verdicts),
        numbers=frozenset((2, 3, 4)),
    )


def _verdict(one: EditionVerdict, lang: Lang) -> tuple[Words, ...]:
    counts = (one.met, one.not_met, (*one.undetermined, *one.not_seen))
    name, url = one.edition.name.fill(lang), one.edition.source.url
    why = one.explanation.fill(lang)
    # What does not apply is told by why it does not.
    is_told = one.status is Status.NOT_APPLICABLE
    return (
        name if url is None else Link(name, url),
        why if is_told else [_status(one.status, lang), f"\n{why}"],
        *(str(len(keys)) for keys in counts),
    )


def _status(status: Status, lang: Lang) -> str | Mark:
    said = status.text.fill(lang)
    return Mark(said, _MARKS[status]) if status in _MARKS else said


def _criterion(
    criterion: Criterion,
    comparison: Comparison,
    lang: Lang,
    rules_at: str | None,
) -> Iterator[Block]:
    """Write what the lists say of one criterion."""
    cells = [
        cell
        for cell in comparison.cells
        if cell.criterion.key == criterion.key
    ]
    yield Paragraph(criterion.question.fill(lang))
    asked = [cell for cell in cells if cell.weight not in _UNASKED]
    if asked:
        yield Table(
            caption=criterion.title.fill(lang),
            heads=(
                _LIST.fill(lang),
                _ASKS.fill(lang),
                _COMES_TO.fill(lang),
            ),
            rows=tuple(_row(cell, lang, rules_at) for cell in asked),
        )
    for weight in _UNASKED:
        names = tuple(
            cell.edition.name.fill(lang)
            for cell in cells
            if cell.weight is weight
        )
        if names:
            said = weight.text.fill(lang).capitalize()
            yield Paragraph(f"{said}: {written(names, lang)}.", "quiet")


def _row(cell: Cell, lang: Lang, rules_at: str | None) -> tuple[Words, ...]:
    weight = cell.weight.text.fill(lang)
    address = rules_at and rule_address(
        cell.edition.code(cell.criterion), rules_at, lang
    )
    note = cell.entry and cell.entry.note
    reasons = "".join(f"\n{one.fill(lang)}" for one in cell.reasons)
    return (
        cell.edition.name.fill(lang),
        [
            Link(weight, address) if address else weight,
            f"\n{note.fill(lang)}" if note else "",
        ],
        [_status(cell.status, lang), reasons],
    )
