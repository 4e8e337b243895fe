# SPDX-License-Identifier: MIT
"""CON204: Sum decided (*beslutad summa*)."""

from itertools import pairwise

from .._prelude import *
from .._samples import PARTIES, budget_of, kr
from .._sums import (
    Part,
    Sum,
    add_up,
    compare,
    gap,
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
        "Den beslutade summan är {gap} partens kontanta insats: {decided} "
        "mot {contribution}.",
        "The sum decided is {gap} the money that the party gives: {decided} "
        "against {contribution}.",
    ),
    fault=Text(
        "Bidraget är inte det som har beslutats",
        "The contribution is not what was decided",
    ),
    tells=Text(
        "om bidraget är det som nämnden har beslutat",
        "whether the contribution is what the board has decided",
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
def decision_against_contribution(  # noqa: PLR0917 - one parameter is one fact
    decisions: Decisions,
    contributions: Contributions,
    parties: Parties,
    participants: Participants | None,
    set_aside: SetAside | None,
    term: TermSpan | None,
) -> Iterator[Observation]:
    """Hold what each board has decided against what its party gives."""
    by_party, unnamed = _by_body(decisions, parties, participants or ())
    yield from unnamed
    aside = put_aside(set_aside, term)
    money, strangers = money_by_party(
        contributions, (*parties, *(participants or ())), term
    )
    parts: dict[str, list[Part]] = {}
    for part, giver in money:
        parts.setdefault(giver, []).append(part)
    is_asked = False
    told = {
        key: passed
        for key, passed in by_party.items()
        if any(decision.amount is not None for _, decision in passed)
    }
    for key, passed in told.items():
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
    elif not told:
        yield NotApplicable(
            Text(
                "Inget beslut anger någon summa.",
                "No decision states a sum.",
            )
        )


_Numbered = tuple[int, Decision]


def _by_body(
    decisions: tuple[Decision, ...],
    parties: tuple[Party, ...],
    participants: tuple[Participant, ...],
) -> tuple[dict[str, list[_Numbered]], list[NotStated]]:
    """Sort what was passed by the public party that it binds.

    What a participant has decided, such as the council, binds the only public
    party, where that has made no decision of its own.

    Returns:
        The decisions of each; and what must be stated of the others.
    """
    bodies = [one.key for one in parties if isinstance(one, PublicBody)]
    only = bodies[0] if len(bodies) == 1 else None
    others = {one.key for one in parties}.difference(bodies)
    beside = {one.key for one in participants}
    by_body: dict[str, list[_Numbered]] = {}
    of_others: list[_Numbered] = []
    unnamed: list[NotStated] = []
    for number, decision in enumerate(decisions):
        by = decision.by or only
        if not decision.may_approve or by in others:
            continue
        if by in beside:
            of_others.append((number, decision))
        elif by in bodies:
            by_body.setdefault(str(by), []).append((number, decision))
        else:
            unnamed.append(NotStated(f"/case/decisions/{number}/by"))
    if only and of_others and not by_body:
        by_body[only] = of_others
    return by_body, unnamed


def _as_decided(
    passed: list[_Numbered],
    given: Sum,
    aside: Sum,
    term: Period | StatedPeriod | None,
) -> Iterator[Observation]:
    """Hold the last sum that one board has decided against what is given.

    A later decision may add to the earlier, whether it says so or not: then
    all of them together count.
    """
    if any(
        isinstance(decision.on, StatedDate) for _, decision in passed
    ) and not _is_ordered(passed):
        yield from _days_of(passed)
        return
    days = [decision.on for _, decision in passed if decision.on]
    if len(days) == len(passed):
        passed = sorted(passed, key=_by_day)
    parts = [
        of_term(f"/case/decisions/{number}/amount", decision.amount, term)
        for number, decision in passed
        if decision.amount is not None
    ]
    number, last = passed[-1]
    decided = _last_decided(parts)
    found = violation(
        parts[-1].pointer,
        decided=decided.shown,
        contribution=given.shown,
        gap=gap(decided, given),
    )
    alone = list(compare(given, decided, aside, found))
    everything = add_up(_as_sum(part) for part in parts)
    together = list(compare(given, everything, aside, found))
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


def _last_decided(parts: list[Part]) -> Sum:
    """Add up the last sum of its own, and what later decisions add to it.

    What is added to a sum that no decision names is not all there is.
    """
    own = [n for n, part in enumerate(parts) if not _is_increase(part)]
    counted = parts[own[-1] if own else 0 :]
    decided = add_up(_as_sum(part) for part in counted)
    return decided if own else decided.without([counted[0].lacking])


def _is_increase(part: Part) -> bool:
    return part.amount is not None and part.amount.is_increase


def _as_sum(part: Part) -> Part:
    """Take what is added as a sum like any other."""
    if part.amount is None or not part.amount.is_increase:
        return part
    amount = attrs.evolve(part.amount, is_increase=False)
    return attrs.evolve(part, amount=amount)


def _by_day(entry: _Numbered) -> date:
    """Put decisions in the order of their days."""
    day = entry[1].on
    return (earliest(day) if day else None) or date.min


def _is_ordered(passed: list[_Numbered]) -> bool:
    """Return whether the days tell for certain in which order they lie."""
    days = [decision.on for _, decision in sorted(passed, key=_by_day)]
    if len(days) == 1:
        return True
    return None not in days and all(
        one is not None and other is not None and is_on_or_before(one, other)
        for one, other in pairwise(days)
    )


def _days_of(passed: list[_Numbered]) -> Iterator[KnownInPart]:
    """Point to the days that are known in part."""
    for number, decision in passed:
        if isinstance(decision.on, StatedDate):
            yield KnownInPart(f"/case/decisions/{number}/on")


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
