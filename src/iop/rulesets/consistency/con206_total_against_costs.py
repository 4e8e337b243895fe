# SPDX-License-Identifier: MIT
"""CON206: The sum of the budget (*budgetens summa*)."""

from .._fixes import suggested
from .._prelude import *
from .._samples import kr
from .._sums import add_up, compare, gap, of_term, parts_of, put_aside


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
        "Budgetens summa är {gap} kostnaderna: {total} mot {costs}.",
        "The sum of the budget is {gap} the costs: {total} against {costs}.",
    ),
    fault=Text(
        "Budgetens summa stämmer inte", "The total of the budget is wrong"
    ),
    tells=Text(
        "om budgetens summa stämmer med kostnaderna",
        "whether the total of the budget agrees with the costs",
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
    total: BudgetTotal | None,
    costs: Costs | None,
    set_aside: SetAside | None,
    term: TermSpan | None,
) -> Iterator[Observation]:
    """Add up the costs; not every budget states their sum."""
    if total is None:
        yield NotApplicable(
            Text("Budgeten anger ingen summa.", "The budget states no sum.")
        )
        return
    if costs is None:
        yield NotStated("/budget/costs")
        return
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
    found = violation(
        "/budget/total",
        *fixes,
        total=stated.shown,
        costs=spent.shown,
        gap=gap(stated, spent),
    )
    yield from compare(spent, stated, put_aside(set_aside, term), found)
