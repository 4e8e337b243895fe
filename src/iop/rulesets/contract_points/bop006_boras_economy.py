# SPDX-License-Identifier: MIT
"""BOP006: Borås: finances (*borås: ekonomi*)."""

from .._prelude import *
from .._samples import budget_of
from ._citations import BORAS
from ._points import Point, looked_for


_ECONOMY = "boras-economy"


@rule(
    code="BOP006",
    name=_ECONOMY,
    title=Text("Borås: ekonomi", "Borås: finances"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp ekonomin. Bara rubriken är känd. "
        "Biblioteket nöjer sig med ett belopp, en kostnad, en insats eller en "
        "bilaga med budget. Är listorna över kostnader och insatser tomma "
        "saknas punkten. Är någon av dem inte angiven går det inte att avgöra.",
        "In Borås an IOP agreement must cover the finances. Only the heading "
        "is known. The library is content with a sum, a cost, a contribution "
        "or an annex with a budget. If the lists of costs and contributions "
        "are empty, the point is missing. If one of them is not stated it "
        "cannot be told.",
    ),
    advice=Text(
        "Skriv in vad arbetet kostar och vem som betalar, eller hänvisa till "
        "en bilaga med budget.",
        "Write in what the work costs and who pays, or refer to an annex with "
        "a budget.",
    ),
    finding=Text(
        "Avtalet tar inte upp ekonomin: {reason}",
        "The agreement does not cover the finances: {reason}",
    ),
    fault=Text("Ekonomin saknas", "The finances are missing"),
    tells=Text(
        "om avtalet tar upp ekonomin",
        "whether the agreement takes up the finances",
    ),
    severity=Severity.ERROR,
    stays_met=True,
    citations=(BORAS, OWN_CHECK),
    meets=lambda: Agreement(budget=budget_of(850_000)),
    breaks=lambda: Agreement(budget=Budget(costs=(), contributions=())),
)
def boras_economy(
    budget: WholeBudget | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look in the budget; a stated sum or annex is enough by itself."""
    stated = budget or Budget()
    if stated.total is not None or stated.annex is not None:
        yield from looked_for(_ECONOMY, judgements)
        return
    yield from looked_for(
        _ECONOMY,
        judgements,
        Point(
            (
                ("/budget/costs", stated.costs),
                ("/budget/contributions", stated.contributions),
            )
        ),
    )
