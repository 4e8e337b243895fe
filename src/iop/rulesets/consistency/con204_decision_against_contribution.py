# SPDX-License-Identifier: MIT
"""CON204: Sum decided (*beslutad summa*)."""

from .._prelude import *
from .._samples import PARTIES, budget_of, kr
from .._sums import (
    Part,
    Sum,
    add_up,
    compare,
    money_by_party,
    of_term,
    put_aside,
)


@rule(
    code="CON204",
    name="decision-against-contribution",
    title=Text("Beslutad summa", "Sum decided"),
    demand=Text(
        "Den summa som en nämnd har beslutat ska vara den partens kontanta "
        "insats, med eller utan det som är avsatt.",
        "The sum that a board has decided must be the money that its party "
        "gives, with or without what is set aside.",
    ),
    advice=Text(
        "Rätta insatsen så att den följer beslutet, eller låt nämnden fatta "
        "ett nytt beslut.",
        "Correct the contribution so that it follows the decision, or let the "
        "board decide anew.",
    ),
    finding=Text(
        "Beslutet anger {decided}, men partens kontanta insats är "
        "{contribution}.",
        "The decision says {decided}, but the party gives {contribution} in "
        "money.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        parties=PARTIES, budget=budget_of(850), case=_decided(850)
    ),
    breaks=lambda: Agreement(
        parties=PARTIES, budget=budget_of(850), case=_decided(800)
    ),
    related=("CON209",),
)
def decision_against_contribution(
    decisions: Decisions,
    contributions: Contributions,
    parties: Parties,
    set_aside: SetAside | None,
    term: TermPeriod | None,
) -> Iterator[Observation]:
    """Hold what each board has decided against what its party gives."""
    public = {party.key: isinstance(party, PublicBody) for party in parties}
    bodies = [key for key, is_public in public.items() if is_public]
    by_party: dict[str, list[_Numbered]] = {}
    for number, decision in enumerate(decisions):
        by = decision.by or (bodies[0] if len(bodies) == 1 else "")
        if decision.outcome in _STOPPED:
            continue
        if by not in public:
            yield NotStated(f"/case/decisions/{number}/by")
        elif public[by]:
            by_party.setdefault(by, []).append((number, decision))
    aside = put_aside(set_aside, term)
    money, strangers = money_by_party(contributions, parties, term)
    parts: dict[str, list[Part]] = {}
    for part, giver in money:
        parts.setdefault(giver, []).append(part)
    is_asked = False
    for key, passed in by_party.items():
        given = add_up(parts.get(key, ()))
        # One stranger stands for all: they are told together, and once.
        given = given.without(strangers[:1])
        observations = tuple(_as_decided(passed, given, aside, term))
        is_asked |= any(one in observations for one in strangers[:1])
        yield from observations
    if is_asked:
        yield from strangers[1:]
    if not by_party:
        yield NotApplicable(
            Text(
                "Ingen offentlig part har godkänt avtalet.",
                "No public party has approved the agreement.",
            )
        )


_Numbered = tuple[int, Decision]
_STOPPED = (DecisionOutcome.REFERRED_BACK, DecisionOutcome.REJECTED)


def _as_decided(
    passed: list[_Numbered], given: Sum, aside: Sum, term: Period | None
) -> Iterator[Observation]:
    """Hold the last sum that one board has decided against what is given.

    A later decision may add to the earlier: then all of them together count.
    """
    days = [decision.on for _, decision in passed if decision.on]
    if len(days) == len(passed):
        passed = sorted(passed, key=lambda entry: entry[1].on or date.min)
    parts = [
        of_term(f"/case/decisions/{number}/amount", decision.amount, term)
        for number, decision in passed
        if decision.amount is not None
    ]
    number, last = passed[-1]
    if not parts:
        yield NotStated(f"/case/decisions/{number}/amount")
        return
    decided = add_up(parts[-1:])
    found = violation(
        parts[-1].pointer, decided=decided.money, contribution=given.money
    )
    alone = list(compare(given, decided, aside, found))
    together = list(compare(given, add_up(parts), aside, found))
    if found not in alone:
        yield from alone
    elif found not in together:
        yield from together
    elif last.amount is None:
        # The last decision may have changed the sum without naming it.
        yield NotStated(f"/case/decisions/{number}/amount")
    elif last.outcome is None:
        yield NotStated(f"/case/decisions/{number}/outcome")
    else:
        yield found


def _decided(kronor: int) -> Case:
    return Case(
        decisions=(
            Decision(
                key="beslut",
                outcome=DecisionOutcome.APPROVED,
                amount=kr(kronor),
            ),
        )
    )
