# SPDX-License-Identifier: MIT
"""CON201: Costs and contributions (*kostnader och insatser*)."""

from .._prelude import *
from .._samples import gift, kr
from .._sums import (
    MIXED,
    Sum,
    add_up,
    contributed,
    gap,
    is_mixed,
    is_short,
    margin,
    of_term,
    parts_of,
    put_aside,
    together,
)


@rule(
    code="CON201",
    name="costs-against-contributions",
    title=Text("Kostnader och insatser", "Costs and contributions"),
    demand=Text(
        "Kostnaderna ska täckas av insatserna, och pengarna ska inte vara mer "
        "än kostnaderna och det som är avsatt. Insatser som inte är pengar, "
        "och avgifter, får vara medräknade eller inte.",
        "The costs must be covered by the contributions, and the money must "
        "not be more than the costs and what is set aside. Contributions that "
        "are not money, and charges, may be counted or not.",
    ),
    advice=Text(
        "Se över kostnaderna och insatserna så att de går ihop.",
        "Look over the costs and the contributions so that they balance.",
    ),
    finding=Text(
        "Kostnaderna är {gap} {what}: {costs} mot {contributions}.",
        "The costs are {gap} {what}: {costs} against {contributions}.",
    ),
    fault=Text(
        "Pengar och kostnader går inte ihop", "Money and costs do not agree"
    ),
    tells=Text(
        "om pengarna stämmer med vad arbetet kostar",
        "whether the money agrees with what the work costs",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        budget=Budget(
            costs=(CostLine(key="lon", description="Lön", amount=kr(900)),),
            contributions=(gift(850), gift(50, "kfum")),
            funders=(),
        )
    ),
    breaks=lambda: Agreement(
        budget=Budget(
            costs=(CostLine(key="lon", description="Lön", amount=kr(950)),),
            contributions=(gift(850), gift(50, "kfum")),
            funders=(),
        )
    ),
    related=("CON206",),
)
def costs_against_contributions(  # noqa: PLR0917 - one parameter is one fact
    costs: Costs,
    contributions: Contributions,
    funders: Funders | None,
    charges: Charges | None,
    set_aside: SetAside | None,
    term: TermSpan | None,
) -> Iterator[Observation]:
    """Hold the costs between the money alone and all that is given."""
    if not costs and not contributions and not funders:
        yield NotApplicable(
            Text(
                "Avtalet har varken kostnader eller insatser.",
                "The agreement has neither costs nor contributions.",
            )
        )
        return
    given = tuple(contributed(contributions, term))
    money = [p for p, giver in given if isinstance(giver, MoneyContribution)]
    money += parts_of("/budget/funders", funders or (), term)
    others = [
        p for p, giver in given if not isinstance(giver, MoneyContribution)
    ]
    # What users pay may be counted among the money, or not.
    others += [
        of_term(f"/budget/charges/{number}/amount", one.amount, term)
        for number, one in enumerate(charges or ())
        if not one.is_free
    ]
    worth = add_up(others)
    if funders is None:
        worth = worth.without([NotStated("/budget/funders")])
    yield from _balance(
        add_up(parts_of("/budget/costs", costs, term)),
        add_up(money),
        worth,
        put_aside(set_aside, term),
    )


def _balance(
    spent: Sum, money: Sum, worth: Sum, aside: Sum
) -> Iterator[Observation]:
    """Hold what is spent against the money, and against all there is."""
    if is_mixed(spent, money, worth, aside):
        yield MIXED
        return
    if money.is_over(spent, aside):
        yield _off(spent, Text("pengarna", "the money"), money)
    elif spent.is_over(money, worth):
        total = together(money, worth)
        yield _off(
            spent,
            Text("alla insatser tillsammans", "all contributions together"),
            total,
        )
    elif money.may_be_over(spent, aside) or spent.may_be_over(money, worth):
        yield from spent.missing + money.missing
        yield from aside.missing if is_short(spent, money, aside) else ()
        yield from worth.missing if is_short(money, spent, worth) else ()
    yield from margin(spent, money, worth, aside)


def _off(costs: Sum, what: Text, contributions: Sum) -> Violation:
    return violation(
        "/budget/costs",
        costs=costs.shown,
        what=what,
        contributions=contributions.shown,
        gap=gap(costs, contributions),
    )
