# SPDX-License-Identifier: MIT
"""CON209: Sum proposed (*föreslagen summa*)."""

from .._prelude import *
from .._samples import PARTIES, budget_of, kr
from .._sums import Sum, add_up, compare, gap, of_term, public_sum, put_aside


_AMOUNT = "/case/proposal/amount"


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
        "Förslaget är {gap} den offentliga partens kontanta insats: "
        "{proposed} mot {contribution}.",
        "The proposal is {gap} the money that the public party gives: "
        "{proposed} against {contribution}.",
    ),
    fault=Text(
        "Förslaget stämmer inte med bidraget",
        "The proposal does not agree with the contribution",
    ),
    tells=Text(
        "om förslaget stämmer med bidraget",
        "whether the proposal agrees with the contribution",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        parties=PARTIES, budget=budget_of(850), case=_proposed(850)
    ),
    breaks=lambda: Agreement(
        parties=PARTIES, budget=budget_of(850), case=_proposed(800)
    ),
    related=("CON204",),
)
def proposal_against_contribution(  # noqa: PLR0917 - one parameter is one fact
    proposed: ProposedAmount | None,
    contributions: Contributions | None,
    parties: Parties | None,
    participants: Participants | None,
    decider: Decider | None,
    decisions: Decisions | None,
    set_aside: SetAside | None,
    term: TermSpan | None,
) -> Iterator[Observation]:
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
    if proposed is None:
        yield NotApplicable(
            Text(
                "Inget förslag anger någon summa.",
                "No proposal states a sum.",
            )
        )
        return
    if contributions is None:
        yield NotStated("/budget/contributions")
    if parties is None:
        yield NotStated("/parties")
    if contributions is None or parties is None:
        return
    bodies = [party.key for party in parties if isinstance(party, PublicBody)]
    aside = put_aside(set_aside, term)
    stated = add_up([of_term(_AMOUNT, proposed, term)])
    everybody = (*parties, *(participants or ()))
    given = public_sum(contributions, everybody, term)
    found = _off(stated, given)
    observations = list(compare(given, stated, aside, found))
    if found not in observations or len(bodies) == 1:
        yield from observations
    elif decider not in bodies:
        yield NotStated("/case/decider")
    else:
        own = public_sum(contributions, everybody, term, only=decider)
        yield from compare(own, stated, aside, _off(stated, own))


def _off(stated: Sum, given: Sum) -> Violation:
    return violation(
        _AMOUNT,
        proposed=stated.shown,
        contribution=given.shown,
        gap=gap(stated, given),
    )


def _proposed(kronor: int) -> Case:
    return Case(
        proposal=Proposal(text="Nämnden godkänner.", amount=kr(kronor))
    )
