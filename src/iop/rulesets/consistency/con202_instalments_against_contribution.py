# SPDX-License-Identifier: MIT
"""CON202: Instalments and contribution (*delutbetalningar och bidrag*)."""

from .._fixes import suggested
from .._prelude import *
from .._samples import PARTIES, budget_of, kr
from .._sums import Sum, add_up, compare, gap, of_term, public_sum, put_aside


@rule(
    code="CON202",
    name="instalments-against-contribution",
    title=Text("Delutbetalningar och bidrag", "Instalments and contribution"),
    demand=Text(
        "Delutbetalningarna och det som är avsatt ska tillsammans bli den "
        "offentliga partens kontanta insats. Det som är avsatt får vara "
        "medräknat bland delutbetalningarna.",
        "The instalments and what is set aside must add up to the money that "
        "the public party gives. What is set aside may be counted among the "
        "instalments.",
    ),
    advice=Text(
        "Rätta delutbetalningarna eller den kontanta insatsen, eller ange vad "
        "som är avsatt.",
        "Correct the instalments or the contribution in money, or state what "
        "is set aside.",
    ),
    finding=Text(
        "Delutbetalningarna är tillsammans {gap} den offentliga partens "
        "kontanta insats: {instalments} mot {contribution}.",
        "The instalments together are {gap} the money that the public party "
        "gives: {instalments} against {contribution}.",
    ),
    fault=Text(
        "Delutbetalningarna blir inte bidraget",
        "The instalments do not add up to the contribution",
    ),
    tells=Text(
        "om delutbetalningarna tillsammans blir bidraget",
        "whether the instalments add up to the contribution",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        parties=PARTIES, budget=budget_of(850), payments=_paid(425, 425)
    ),
    breaks=lambda: Agreement(
        parties=PARTIES, budget=budget_of(850), payments=_paid(425, 400)
    ),
)
def instalments_against_contribution(  # noqa: PLR0917 - one parameter is one fact
    instalments: Instalments,
    contributions: Contributions,
    parties: Parties,
    participants: Participants | None,
    set_aside: SetAside | None,
    term: TermSpan | None,
) -> Iterator[Observation]:
    """Add up the instalments, but for those that no public party pays."""
    if not instalments:
        yield NotApplicable(
            Text(
                "Pengarna delas inte upp i delutbetalningar.",
                "The money is not divided into instalments.",
            )
        )
        return
    everybody = (*parties, *(participants or ()))
    others = {p.key for p in everybody if not isinstance(p, PublicBody)}
    own = [
        (n, part.amount)
        for n, part in enumerate(instalments)
        if part.payer not in others
    ]
    paid = add_up(
        of_term(f"/payments/instalments/{n}/amount", amount, term)
        for n, amount in own
    )
    given = public_sum(contributions, everybody, term)
    found = violation(
        "/payments/instalments",
        *_rest_taken(own, paid, given),
        instalments=paid.shown,
        contribution=given.shown,
        gap=gap(paid, given),
    )
    yield from compare(paid, given, put_aside(set_aside, term), found)


def _rest_taken(
    own: list[tuple[int, Amount | None]], paid: Sum, given: Sum
) -> tuple[Fix, ...]:
    """Let the last instalment take the rest, where there is one to take."""
    if not own or paid.missing or given.missing:
        return ()
    number, amount = own[-1]
    if amount is None or amount.per is not Per.TERM:
        return ()
    whole = paid.money if given.money.is_zero else given.money
    rest = Money(
        ore=given.money.ore - paid.money.ore + amount.money.ore,
        currency=whole.currency,
    )
    if not is_statable(rest):
        return ()
    change = Change(
        pointer=f"/payments/instalments/{number}/amount",
        before=amount,
        after=Amount(rest),
    )
    return (
        suggested(
            "Låt den sista delutbetalningen ta resten.",
            "Let the last instalment take the rest.",
            change,
        ),
    )


def _paid(*kronor: int) -> Payments:
    return Payments(
        instalments=tuple(
            Instalment(key=f"del-{n}", amount=kr(sum_))
            for n, sum_ in enumerate(kronor, 1)
        )
    )
