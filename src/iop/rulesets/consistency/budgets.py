# SPDX-License-Identifier: MIT
"""Whether the budget adds up: *budgetens summor*."""

from collections.abc import Iterator
from typing import Annotated

from ...agreement import (
    Agreement,
    Appropriation,
    Budget,
    Contribution,
    CostLine,
    Funder,
    MoneyContribution,
)
from ...law import OWN_CHECK
from ...rules import (
    Breach,
    NotApplicable,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import (
    Amount,
    Change,
    Fix,
    Money,
    Period,
    Text,
    find,
    is_statable,
)
from .._fixes import suggested
from .._samples import gift, kr
from .._sums import (
    MIXED,
    Part,
    Sum,
    add_up,
    compare,
    contributed,
    is_mixed,
    of_term,
    parts_of,
    put_aside,
)


__all__ = ["RULES"]


@rule(
    code="CON201",
    name="costs-against-contributions",
    title=Text("Kostnader och insatser", "Costs and contributions"),
    demand=Text(
        "Kostnaderna ska täckas av insatserna, och pengarna ska inte vara mer "
        "än kostnaderna och det som är avsatt. Insatser som inte är pengar "
        "får vara medräknade bland kostnaderna eller inte.",
        "The costs must be covered by the contributions, and the money must "
        "not be more than the costs and what is set aside. Contributions that "
        "are not money may be counted among the costs or not.",
    ),
    advice=Text(
        "Se över kostnaderna och insatserna så att de går ihop.",
        "Look over the costs and the contributions so that they balance.",
    ),
    finding=Text(
        "Kostnaderna är {costs}, men summan av {what} är {contributions}.",
        "The costs are {costs}, but the sum of {what} is {contributions}.",
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
def costs_against_contributions(
    costs: Annotated[tuple[CostLine, ...], "/budget/costs"],
    contributions: Annotated[
        tuple[Contribution, ...], "/budget/contributions"
    ],
    funders: Annotated[tuple[Funder, ...] | None, "/budget/funders"],
    set_aside: Annotated[Amount | None, "/budget/set_aside"],
    term: Annotated[Period | None, "/term/period"],
) -> Iterator[Remark]:
    """Hold the costs between the money alone and all that is given."""
    given = tuple(contributed(contributions, term))
    money = [p for p, giver in given if isinstance(giver, MoneyContribution)]
    money += parts_of("/budget/funders", funders or (), term)
    others = [
        p for p, giver in given if not isinstance(giver, MoneyContribution)
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
) -> Iterator[Remark]:
    """Hold what is spent against the money, and against all there is."""
    if is_mixed(spent, money, worth, aside):
        yield MIXED
        return
    costs = spent.money
    most = money.money.ore + worth.money.ore
    is_under = costs.ore + aside.money.ore < money.money.ore
    is_over = costs.ore > most
    if money.is_over(spent, aside):
        yield _off(costs, Text("alla pengar", "all money"), money.money)
    elif spent.is_over(money, worth):
        total = Money(ore=most, currency=costs.currency)
        yield _off(costs, Text("alla insatser", "all contributions"), total)
    elif is_under or is_over or spent.high is None or money.high is None:
        yield from spent.missing + money.missing
        yield from aside.missing if is_under else ()
        yield from worth.missing if is_over else ()


def _off(costs: Money, what: Text, contributions: Money) -> Breach:
    return breach(
        "/budget/costs", costs=costs, what=what, contributions=contributions
    )


@rule(
    code="CON203",
    name="contribution-within-appropriation",
    title=Text("Insats inom anslaget", "Contribution within appropriation"),
    demand=Text(
        "De insatser som tas ur ett anslag ska tillsammans rymmas i det.",
        "The contributions that are taken from an appropriation must "
        "together fit in it.",
    ),
    advice=Text(
        "Sänk insatsen, ange ett annat anslag för en del av den, eller rätta "
        "anslagets summa.",
        "Lower the contribution, name another appropriation for a part of it, "
        "or correct the sum of the appropriation.",
    ),
    finding=Text(
        "Anslaget {key} är {total}, men insatserna ur det är {contributions}.",
        "The appropriation {key} is {total}, but the contributions from it "
        "are {contributions}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(budget=_drawn(850)),
    breaks=lambda: Agreement(budget=_drawn(2_100)),
)
def contribution_within_appropriation(
    appropriations: Annotated[
        tuple[Appropriation, ...], "/budget/appropriations"
    ],
    contributions: Annotated[
        tuple[Contribution, ...], "/budget/contributions"
    ],
    term: Annotated[Period | None, "/term/period"],
) -> Iterator[Remark]:
    """Add up what is taken from each appropriation."""
    drawn = [
        (part, giver.appropriation)
        for part, giver in contributed(contributions, term)
        if isinstance(giver, MoneyContribution) and giver.appropriation
    ]
    if not drawn:
        yield NotApplicable(
            Text(
                "Ingen insats är knuten till ett anslag.",
                "No contribution is taken from an appropriation.",
            )
        )
    parts: dict[str, list[Part]] = {}
    for part, key in drawn:
        parts.setdefault(key, []).append(part)
    taken = {key: add_up(own) for key, own in parts.items()}
    for number, source in enumerate(appropriations):
        if source.key in taken:
            pointer = f"/budget/appropriations/{number}/total"
            yield from _within(pointer, source, taken[source.key], term)


def _within(
    pointer: str, source: Appropriation, taken: Sum, term: Period | None
) -> Iterator[Remark]:
    """Hold what is taken from one appropriation against its total."""
    if taken == add_up(()):
        return
    total = add_up([of_term(pointer, source.total, term)])
    if is_mixed(total, taken):
        yield MIXED
    elif taken.is_over(total):
        yield breach(
            pointer,
            key=source.key,
            total=total.money,
            contributions=taken.money,
        )
    elif total.high is None:
        yield from total.missing
    elif taken.high is None or taken.money.ore > total.money.ore:
        yield from total.missing + taken.missing


def _drawn(kronor: int) -> Budget:
    return Budget(
        appropriations=(Appropriation(key="anslag", total=kr(2_000)),),
        contributions=(
            MoneyContribution(
                key="bidrag",
                party="sdn",
                amount=kr(kronor),
                appropriation="anslag",
            ),
        ),
    )


@rule(
    code="CON206",
    name="total-against-costs",
    title=Text("Budgetens summa", "The sum of the budget"),
    demand=Text(
        "Budgetens angivna summa ska vara summan av kostnaderna, med eller "
        "utan det som är avsatt.",
        "The stated sum of the budget must be the sum of its costs, with or "
        "without what is set aside.",
    ),
    advice=Text(
        "Rätta summan, eller de kostnader som inte stämmer.",
        "Correct the sum, or the costs that are wrong.",
    ),
    finding=Text(
        "Budgetens summa anges till {total}, men kostnaderna är {costs}.",
        "The sum of the budget is stated as {total}, but the costs are "
        "{costs}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        budget=Budget(
            total=kr(900),
            costs=(CostLine(key="lon", description="Lön", amount=kr(900)),),
        )
    ),
    breaks=lambda: Agreement(
        budget=Budget(
            total=kr(950),
            costs=(CostLine(key="lon", description="Lön", amount=kr(900)),),
        )
    ),
    related=("CON201",),
)
def total_against_costs(
    total: Annotated[Amount, "/budget/total"],
    costs: Annotated[tuple[CostLine, ...], "/budget/costs"],
    set_aside: Annotated[Amount | None, "/budget/set_aside"],
    term: Annotated[Period | None, "/term/period"],
) -> Iterator[Remark]:
    """Add up the costs."""
    stated = add_up([of_term("/budget/total", total, term)])
    spent = add_up(parts_of("/budget/costs", costs, term))
    fixes: tuple[Fix, ...] = ()
    if not spent.missing and is_statable(spent.money):
        fixes = (
            suggested(
                "Ange kostnadernas summa som budgetens summa.",
                "State the sum of the costs as the sum of the budget.",
                Change(
                    pointer="/budget/total",
                    before=total,
                    after=Amount(spent.money),
                ),
            ),
        )
    found = breach(
        "/budget/total", *fixes, total=stated.money, costs=spent.money
    )
    yield from compare(spent, stated, put_aside(set_aside, term), found)


@rule(
    code="CON208",
    name="one-currency",
    title=Text("En valuta", "One currency"),
    demand=Text(
        "Alla belopp i ett avtal ska vara i samma valuta, annars kan de inte "
        "jämföras.",
        "All sums of an agreement must be in one currency, or they cannot be "
        "compared.",
    ),
    advice=Text(
        "Räkna om beloppen till en valuta och ange kursen i avtalet.",
        "Convert the sums to one currency, and state the rate in the "
        "agreement.",
    ),
    finding=Text(
        "Beloppet är i {currency}, men avtalets första belopp är i {first}.",
        "The sum is in {currency}, but the first sum of the agreement is in "
        "{first}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(budget=Budget(total=kr(850), set_aside=kr(85))),
    breaks=lambda: Agreement(
        budget=Budget(total=kr(850), set_aside=Amount(Money(85, "EUR")))
    ),
)
def one_currency(agreement: Agreement) -> Iterator[Remark]:
    """Look at every sum that is more than nothing."""
    first: str | None = None
    for pointer, _, value in find(agreement, _is_money):
        if value.is_zero:
            continue
        first = first or value.currency
        if value.currency != first:
            yield breach(pointer, currency=value.currency, first=first)


def _is_money(kind: object) -> bool:
    return kind is Money


RULES = RuleSet(
    (
        costs_against_contributions,
        contribution_within_appropriation,
        total_against_costs,
        one_currency,
    )
)
"""The rules on the budget."""
