# SPDX-License-Identifier: MIT
"""Whether the papers state the same sums: *handlingarnas summor*."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from ...agreement import (
    Agreement,
    Contribution,
    Decision,
    DecisionOutcome,
    Matter,
    Party,
    Proposal,
    PublicBody,
    StatedSum,
)
from ...law import OWN_CHECK
from ...rules import (
    NotApplicable,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import Amount, Change, Money, PartyKey, Period, Text
from .._fixes import suggested
from .._samples import PARTIES, budget_of, kr
from .._sums import (
    Part,
    Sum,
    add_up,
    compare,
    money_by_party,
    of_term,
    public_sum,
    put_aside,
)


__all__ = ["RULES"]


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
        parties=PARTIES, budget=budget_of(850), matter=_decided(850)
    ),
    breaks=lambda: Agreement(
        parties=PARTIES, budget=budget_of(850), matter=_decided(800)
    ),
    related=("CON209",),
)
def decision_against_contribution(
    decisions: Annotated[tuple[Decision, ...], "/matter/decisions"],
    contributions: Annotated[
        tuple[Contribution, ...], "/budget/contributions"
    ],
    parties: Annotated[tuple[Party, ...], "/parties"],
    set_aside: Annotated[Amount | None, "/budget/set_aside"],
    term: Annotated[Period | None, "/term/period"],
) -> Iterator[Remark]:
    """Hold what each board has decided against what its party gives."""
    public = {party.key: isinstance(party, PublicBody) for party in parties}
    bodies = [key for key, is_public in public.items() if is_public]
    by_party: dict[str, list[_Numbered]] = {}
    for number, decision in enumerate(decisions):
        by = decision.by or (bodies[0] if len(bodies) == 1 else "")
        if decision.outcome in _STOPPED:
            continue
        if by not in public:
            yield NotStated(f"/matter/decisions/{number}/by")
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
        remarks = tuple(_as_decided(passed, given, aside, term))
        is_asked |= any(one in remarks for one in strangers[:1])
        yield from remarks
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
) -> Iterator[Remark]:
    """Hold the last sum that one board has decided against what is given.

    A later decision may add to the earlier: then all of them together count.
    """
    days = [decision.on for _, decision in passed if decision.on]
    if len(days) == len(passed):
        passed = sorted(passed, key=lambda entry: entry[1].on or date.min)
    parts = [
        of_term(f"/matter/decisions/{number}/amount", decision.amount, term)
        for number, decision in passed
        if decision.amount is not None
    ]
    number, last = passed[-1]
    if not parts:
        yield NotStated(f"/matter/decisions/{number}/amount")
        return
    decided = add_up(parts[-1:])
    found = breach(
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
        yield NotStated(f"/matter/decisions/{number}/amount")
    elif last.outcome is None:
        yield NotStated(f"/matter/decisions/{number}/outcome")
    else:
        yield found


def _decided(kronor: int) -> Matter:
    return Matter(
        decisions=(
            Decision(
                key="beslut",
                outcome=DecisionOutcome.APPROVED,
                amount=kr(kronor),
            ),
        )
    )


@rule(
    code="CON205",
    name="stated-sums-differ",
    title=Text("Samma summa överallt", "The same sum everywhere"),
    demand=Text(
        "Där handlingarna anger summan mer än en gång ska den vara densamma.",
        "Where the papers state the sum more than once, it must be the same.",
    ),
    advice=Text(
        "Rätta den summa som är fel.", "Correct the sum that is wrong."
    ),
    finding=Text(
        "Här anges {sum}. På första stället ({place}) anges {first}.",
        "Here {sum} is stated. In the first place ({place}), {first} is "
        "stated.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(matter=_stated(850, 850)),
    breaks=lambda: Agreement(matter=_stated(850, 580)),
)
def stated_sums_differ(
    sums: Annotated[tuple[StatedSum, ...], "/matter/sums"],
    proposal: Annotated[Proposal | None, "/matter/proposal"],
    term: Annotated[Period | None, "/term/period"],
) -> Iterator[Remark]:
    """Hold each exact sum against the first."""
    stated = [
        (f"/matter/sums/{n}/amount", entry.place, entry.amount)
        for n, entry in enumerate(sums)
    ]
    if proposal is not None and proposal.amount is not None:
        stated.append(("/matter/proposal/amount", "", proposal.amount))
    exact = [entry for entry in stated if not entry[2].is_approximate]
    if len(exact) < 2:  # noqa: PLR2004 - one sum has nothing to differ from
        yield NotApplicable(
            Text(
                "Ingen exakt summa anges mer än en gång.",
                "No exact sum is stated more than once.",
            )
        )
        return
    start, place, first = exact[0]
    for pointer, _, amount in exact[1:]:
        same = suggested(
            "Ange samma summa som på första stället.",
            "State the same sum as in the first place.",
            Change(pointer=pointer, before=amount, after=first),
        )
        found = breach(pointer, same, sum=amount, place=place, first=first)
        if amount.per is first.per:
            one, other = Sum.of(amount.money), Sum.of(first.money)
        else:
            one = add_up([of_term(pointer, amount, term)])
            other = add_up([of_term(start, first, term)])
        yield from compare(one, other, Sum.of(Money(0)), found)


def _stated(*kronor: int) -> Matter:
    return Matter(
        sums=tuple(
            StatedSum(place=f"Sida {page}", amount=kr(sum_))
            for page, sum_ in enumerate(kronor, 1)
        )
    )


@rule(
    code="CON209",
    name="proposal-against-contribution",
    title=Text("Föreslagen summa", "Sum proposed"),
    demand=Text(
        "Så länge det inte finns något beslut ska den föreslagna summan vara "
        "den offentliga partens kontanta insats, med eller utan det som är "
        "avsatt.",
        "As long as there is no decision, the sum proposed must be the money "
        "that the public party gives, with or without what is set aside.",
    ),
    advice=Text(
        "Rätta förslaget eller insatsen.",
        "Correct the proposal or the contribution.",
    ),
    finding=Text(
        "Förslaget anger {proposed}, men den offentliga partens kontanta "
        "insats är {contribution}.",
        "The proposal says {proposed}, but the public party gives "
        "{contribution} in money.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        parties=PARTIES, budget=budget_of(850), matter=_proposed(850)
    ),
    breaks=lambda: Agreement(
        parties=PARTIES, budget=budget_of(850), matter=_proposed(800)
    ),
    related=("CON204",),
)
def proposal_against_contribution(  # noqa: PLR0917 - one parameter is one fact
    proposed: Annotated[Amount, "/matter/proposal/amount"],
    contributions: Annotated[
        tuple[Contribution, ...], "/budget/contributions"
    ],
    parties: Annotated[tuple[Party, ...], "/parties"],
    decider: Annotated[PartyKey | None, "/matter/decider"],
    decisions: Annotated[tuple[Decision, ...] | None, "/matter/decisions"],
    set_aside: Annotated[Amount | None, "/budget/set_aside"],
    term: Annotated[Period | None, "/term/period"],
) -> Iterator[Remark]:
    """Hold the proposal against the contribution, until there is a decision.

    Of several public parties the proposal may be for all, or for the one
    whose board decides.
    """
    if decisions:
        yield NotApplicable(
            Text(
                "Beslutet gäller, inte förslaget.",
                "The decision counts, not the proposal.",
            )
        )
        return
    bodies = [party.key for party in parties if isinstance(party, PublicBody)]
    aside = put_aside(set_aside, term)
    pointer = "/matter/proposal/amount"
    stated = add_up([of_term(pointer, proposed, term)])
    given = public_sum(contributions, parties, term)
    found = breach(pointer, proposed=stated.money, contribution=given.money)
    remarks = list(compare(given, stated, aside, found))
    if found not in remarks or len(bodies) == 1:
        yield from remarks
    elif decider not in bodies:
        yield NotStated("/matter/decider")
    else:
        own = public_sum(contributions, parties, term, only=decider)
        found = breach(pointer, proposed=stated.money, contribution=own.money)
        yield from compare(own, stated, aside, found)


def _proposed(kronor: int) -> Matter:
    return Matter(
        proposal=Proposal(text="Nämnden godkänner.", amount=kr(kronor))
    )


RULES = RuleSet(
    (
        decision_against_contribution,
        stated_sums_differ,
        proposal_against_contribution,
    )
)
"""The rules on the sums of the papers."""
