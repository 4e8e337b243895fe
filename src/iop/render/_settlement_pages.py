# SPDX-License-Identifier: MIT
"""The sums of an agreement as HTML: *avstämningen som webbsida*."""

import functools
from collections.abc import Callable, Iterator

from ..agreement import Agreement, Names
from ..followup import Settlement, Subtotal
from ..values import Lang, Money, Text, as_lang, plural, written
from ._blocks import Block, Paragraph, Section, Table
from ._html import as_html
from ._sum_rows import SUM_LINES, UNKNOWN, sum_rows, unstated_note


__all__ = ["settlement_html", "sum_blocks"]

_TITLE = Text("Ekonomi den {day}", "Money on {day}")
_TOTALS = Text("Summor den {day}", "Sums on {day}")
_WHAT = Text("Summa", "Sum")
_AMOUNT = Text("Belopp", "Amount")
_YEARS = Text("Per år", "By year")
_PARTIES = Text("Per organisation", "By organisation")
_SOURCES = Text("Per insats", "By contribution")
_NO_YEAR = Text("Utan år", "No year")
_NOT_TOLD_APART = Text("Kan inte delas upp", "Cannot be told apart")
_DELIVERIES = Text("Insatser utöver pengarna", "Contributions besides money")
_CONTRIBUTION = Text("Insats", "Contribution")
_PROMISED = Text("Utlovat", "Promised")
_DELIVERED = Text("Levererat", "Delivered")
_REMAINING = Text("Återstår", "Left")
_BY_DAYS = Text(
    "Någon summa är fördelad på år efter antalet dagar. Avtalet säger inte "
    "hur den ska fördelas.",
    "Some sum is divided between years by the number of days. The agreement "
    "does not say how to divide it.",
)
_LEFT_OUT = (
    Text(
        "{number} händelse i en annan valuta är inte medräknad.",
        "{number} entry in another currency is not counted.",
    ),
    Text(
        "{number} händelser i en annan valuta är inte medräknade.",
        "{number} entries in another currency are not counted.",
    ),
)


def settlement_html(
    settlement: Settlement,
    lang: Lang = "sv",
    *,
    page: bool = False,
    agreement: Agreement | None = None,
) -> str:
    """Write the sums of an agreement as HTML: *avstämningen som webbsida*.

    All in one, and by year where there are several. By organisation and by
    contribution only where *agreement* is given, which has their names.

    Args:
        settlement: The sums.
        lang: The language.
        page: Whether to write a whole page, with a style sheet of its own, or
            a fragment to put into one.
        agreement: The agreement that the sums are of.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, Ledger, follow_up
    >>> followed = follow_up(Agreement(), Ledger(), on=date(2024, 1, 1))
    >>> print(settlement_html(followed.settlement, "en").splitlines()[1])
    <h2>Money on 1 January 2024</h2>
    """
    lang = as_lang(lang)
    title = _TITLE.fill(lang, day=settlement.on)
    names = None if agreement is None else Names((agreement,))
    blocks = tuple(sum_blocks(settlement, lang, names))
    return as_html(Section(title, blocks), lang, page=page)


def sum_blocks(
    settlement: Settlement, lang: Lang, names: Names | None
) -> Iterator[Block]:
    """Write the sums, and what is to be known of them."""
    yield Table(
        caption=_TOTALS.fill(lang, day=settlement.on),
        heads=(_WHAT.fill(lang), _AMOUNT.fill(lang)),
        rows=tuple(sum_rows(settlement, lang)),
        numbers=frozenset((1,)),
    )
    yield from _notes(settlement, lang)
    yield from _subtotals(_YEARS, settlement.by_year, str, _NO_YEAR, lang)
    if names is None:
        return
    contribution = functools.partial(_named, "contribution", names, lang)
    yield from _subtotals(
        _PARTIES,
        settlement.by_party,
        functools.partial(_named, "party", names, lang),
        _NOT_TOLD_APART,
        lang,
    )
    yield from _subtotals(
        _SOURCES, settlement.by_source, contribution, _NOT_TOLD_APART, lang
    )
    if settlement.deliveries:
        heads = (_CONTRIBUTION, _PROMISED, _DELIVERED, _REMAINING)
        yield Table(
            caption=_DELIVERIES.fill(lang),
            heads=tuple(head.fill(lang) for head in heads),
            rows=tuple(
                (
                    contribution(one.contribution),
                    *(
                        _told(money, lang)
                        for money in (
                            one.promised,
                            one.delivered,
                            one.remaining,
                        )
                    ),
                )
                for one in settlement.deliveries
            ),
            numbers=frozenset((1, 2, 3)),
        )


def _named(noun: str, names: Names, lang: Lang, key: int | str) -> str:
    """Call a part by what people call it."""
    return written(names.of(noun, key), lang)


def _notes(settlement: Settlement, lang: Lang) -> Iterator[Paragraph]:
    """Write what is to be known of the sums."""
    note = unstated_note(settlement)
    if note is not None:
        yield Paragraph(note.fill(lang))
    if settlement.left_out:
        yield Paragraph(plural(len(settlement.left_out), *_LEFT_OUT, lang))
    if settlement.is_by_days:
        yield Paragraph(_BY_DAYS.fill(lang))


def _subtotals(
    caption: Text,
    subtotals: tuple[Subtotal, ...],
    name: Callable[[int | str], str],
    nameless: Text,
    lang: Lang,
) -> Iterator[Table]:
    """Set subtotals side by side, a row for each sum that is not nothing.

    One by itself is the sum of all, which is told already.
    """
    rows = [
        (title.fill(lang), [getattr(one, field) for one in subtotals])
        for field, title in SUM_LINES
        if hasattr(Subtotal, field)
    ]
    heads = [
        nameless.fill(lang) if one.key is None else name(one.key)
        for one in subtotals
    ]
    if len(subtotals) > 1:
        yield Table(
            caption=caption.fill(lang),
            heads=(_WHAT.fill(lang), *heads),
            rows=tuple(
                (title, *(_told(money, lang) for money in sums))
                for title, sums in rows
                if not all(
                    money is not None and money.is_zero for money in sums
                )
            ),
            numbers=frozenset(range(1, len(heads) + 1)),
        )


def _told(money: Money | None, lang: Lang) -> str:
    return UNKNOWN.fill(lang) if money is None else written(money, lang)
