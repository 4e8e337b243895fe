# SPDX-License-Identifier: MIT
"""The sums of a settlement, in words: *summor i ord*."""

from collections.abc import Iterator

from ..followup import Settlement
from ..values import Lang, Money, Text, written


__all__ = [
    "SUM_LINES",
    "SUM_NOT_STATED",
    "UNKNOWN",
    "sum_rows",
    "unstated_note",
]

UNKNOWN = Text("går inte att avgöra", "cannot be told")
_UNPAID = Text("inget noterat", "nothing written down")
SUM_NOT_STATED = Text(
    "Mer är utbetalt än så: beloppet är inte angivet för alla utbetalningar.",
    "More was paid than that: not all payments state their sums.",
)
_NO_SUM_STATED = Text(
    "Något är utbetalt, men beloppet är inte angivet.",
    "Something was paid, but the sum is not stated.",
)
SUM_LINES = (
    ("agreed", Text("Avtalat från början", "Agreed at first")),
    ("amended", Text("Avtalat nu", "Agreed now")),
    ("index_effect", Text("Index", "Index")),
    ("lapsed", Text("Bortfallet", "Lapsed")),
    ("paid", Text("Utbetalt", "Paid")),
    ("to_pay", Text("Kvar att betala ut", "Left to pay")),
    ("accounted", Text("Redovisat i pengar", "Accounted for in money")),
    ("in_kind", Text("Redovisat i annat än pengar", "Accounted for in kind")),
    ("approved", Text("Godkänt", "Approved")),
    (
        "overspent",
        Text("Godkänt utöver det utbetalda", "Approved beyond that"),
    ),
    ("unused", Text("Inte använt", "Unused")),
    ("still_open", Text("Återstår att redovisa", "Still open")),
    ("reclaimed", Text("Ska betalas tillbaka", "Claimed back")),
    ("repaid", Text("Återbetalt", "Repaid")),
    ("to_be_repaid", Text("Kvar att betala tillbaka", "To be repaid")),
)
"""The sums of a settlement, in the order in which they are told."""


def sum_rows(settlement: Settlement, lang: Lang) -> Iterator[tuple[str, str]]:
    """Yield what each sum is called, and it; what is nothing is left out."""
    for name, title in SUM_LINES:
        money: Money | None = getattr(settlement, name)
        if money is None and name == "reclaimed":
            continue
        # What was paid is not nothing, where a payment states no sum.
        is_hidden = name == "paid" and settlement.unknown
        if money is None or (is_hidden and money.is_zero):
            yield title.fill(lang), UNKNOWN.fill(lang)
        elif money.is_zero and name == "paid":
            yield title.fill(lang), _UNPAID.fill(lang)
        elif not money.is_zero or name == "still_open":
            yield title.fill(lang), written(money, lang)


def unstated_note(settlement: Settlement) -> Text | None:
    """Return what is to be known of payments that state no sum, if any."""
    if not settlement.unknown:
        return None
    return _NO_SUM_STATED if settlement.paid.is_zero else SUM_NOT_STATED
