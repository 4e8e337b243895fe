# SPDX-License-Identifier: MIT
"""ACR001: An appropriation drawn beyond its total (*anslag*)."""

from collections.abc import Iterator

from ...agreement import (
    Agreement,
    Appropriation,
    MoneyContribution,
    total_of,
    total_over,
)
from ...rules import Severity
from ...values import Money, Per, Text
from ._rule import Agreements, Found, across_rule


@across_rule(
    code="ACR001",
    name="appropriation-overdrawn",
    fault=Text("Anslaget räcker inte", "The appropriation is overdrawn"),
    demand=Text(
        "De avtal som tar pengar ur ett anslag bör inte ta mer än vad som "
        "finns i det.",
        "The agreements that take money from an appropriation should not take "
        "more than there is in it.",
    ),
    advice=Text(
        "Kontrollera beloppen, och hur stort anslaget är.",
        "Check the sums, and how large the appropriation is.",
    ),
    finding=Text(
        "Avtalen tar minst {drawn} ur anslaget {purpose}, som är på {total}. "
        "Det är {over} för mycket.",
        "The agreements take at least {drawn} from the appropriation "
        "{purpose}, which is of {total}. That is {over} too much.",
    ),
    severity=Severity.WARNING,
)
def appropriation_overdrawn(agreements: Agreements) -> Iterator[Found]:
    """Compare what is drawn, at the least, with the largest stated total."""
    drawn: dict[object, list[tuple[str, Money]]] = {}
    totals: dict[object, list[Money | None]] = {}
    purposes: dict[object, str] = {}
    for name, agreement in agreements.items():
        for one in (
            agreement.budget and agreement.budget.appropriations
        ) or ():
            identity = _identity(one)
            least = _drawn(agreement, one)
            if identity is None or least is None:
                continue
            drawn.setdefault(identity, []).append((name, least))
            totals.setdefault(identity, []).append(_total(one))
            purposes.setdefault(identity, one.purpose or str(one.case_number))
    for identity, parts in drawn.items():
        known = [total for total in totals[identity] if total is not None]
        sums = [money for _, money in parts]
        if len({money.currency for money in (*known, *sums)}) != 1:
            continue
        total, taken = max(known, default=None), sum(sums[1:], sums[0])
        if total is not None and taken > total:
            names = tuple(dict.fromkeys(name for name, _ in parts))
            yield (
                names,
                {
                    "purpose": purposes[identity],
                    "drawn": taken,
                    "total": total,
                    "over": taken - total,
                },
            )


def _identity(one: Appropriation) -> object:
    """Return what tells an appropriation from others; ``None`` if nothing does.

    Two boards may have money for the same thing, so what it is for is not
    enough: who granted it, and when, must be stated besides.
    """
    if one.case_number is not None:
        return one.case_number
    when = one.granted_on or one.granted_in
    if one.purpose and one.granted_by and when:
        return one.purpose.casefold(), one.granted_by.casefold(), str(when)
    return None


def _drawn(agreement: Agreement, one: Appropriation) -> Money | None:
    """Return what an agreement draws at the least."""
    term = agreement.term.period if agreement.term else None
    return total_of(
        total_over(each.amount, each.period or term)
        for each in agreement.contributions
        if isinstance(each, MoneyContribution)
        and each.appropriation == one.key
    ).low


def _total(one: Appropriation) -> Money | None:
    """Return how large it is at the most, if it is for no one year."""
    if one.total is None or one.total.per is not Per.TERM:
        return None
    return total_over(one.total, None).high
