# SPDX-License-Identifier: MIT
"""LED024: Contributions delivered (*levererade insatser*)."""

from .._prelude import *
from .._samples import kr
from ._closed_cases import AFTER, DONE_WITH, NOT_SETTLED, run
from ._specimens import agreed, by_day


def _with_premises() -> Agreement:
    """Let the association lend premises worth 50 000 kronor."""
    plain = agreed()
    premises = PremisesContribution(
        key="lokal", party="kfum", amount=kr(50_000)
    )
    budget = plain.budget
    return attrs.evolve(
        plain,
        budget=budget
        and attrs.evolve(
            budget, contributions=(*(budget.contributions or ()), premises)
        ),
    )


def _lent(kronor: str) -> CostAccounted:
    return CostAccounted(
        key="lokal",
        on=date(2019, 2, 20),
        amount=Money(kronor),
        report="slut",
        contribution="lokal",
        is_in_kind=True,
    )


@rule(
    code="LED024",
    name="contribution-not-delivered",
    title=Text("Levererade insatser", "Contributions delivered"),
    demand=Text(
        "Lokaler, tid och annat som en part bidrar med bör vara levererat när "
        "avtalet är slutreglerat.",
        "Premises, time and whatever else a party contributes should be "
        "delivered when the agreement is settled.",
    ),
    advice=Text(
        "Skriv in det som har levererats, och vilken insats det hör till.",
        "Enter what has been delivered, and which contribution it belongs to.",
    ),
    finding=Text(
        "{contribution} är värd {promised}. Bara {delivered} är redovisat, "
        "så {remaining} fattas. Insatsen skulle komma från {party}.",
        "{contribution} is worth {promised}. Only {delivered} is accounted "
        "for, so {remaining} is missing. It was to come from {party}.",
    ),
    fault=Text(
        "Insatsen är inte helt levererad",
        "The contribution is not fully delivered",
    ),
    tells=Text(
        "om insatserna är levererade",
        "whether the contributions are delivered",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=_with_premises,
    breaks=_with_premises,
    meets_followed=by_day(
        AFTER, _lent("50000"), *run(), agreement=_with_premises()
    ),
    breaks_followed=by_day(
        AFTER, _lent("49999.99"), *run(), agreement=_with_premises()
    ),
)
def contribution_not_delivered(followed: FollowUp) -> Iterator[Observation]:
    """Hold what each party delivered besides money against its promise."""
    deliveries = followed.settlement.deliveries
    stated: dict[str, list[tuple[int, Contribution]]] = {}
    for place, given in enumerate(followed.agreement.contributions):
        stated.setdefault(given.key, []).append((place, given))
    if followed.state not in DONE_WITH:
        yield NOT_SETTLED
        return
    for number, one in enumerate(deliveries):
        if one.remaining is None:
            for place, given in stated[one.contribution]:
                yield from _unpromised(followed, place, given)
        elif one.remaining.is_zero:
            continue
        elif followed.timeline.is_cut_short:
            yield _cut_short(followed, one.contribution)
        else:
            yield violation(
                f"follow-up:/settlement/deliveries/{number}",
                contribution=followed.names.of(
                    "contribution", one.contribution
                ),
                party=followed.names.of("party", one.party, is_within=True),
                promised=one.promised,
                delivered=one.delivered,
                remaining=one.remaining,
            )
    if not deliveries:
        yield NotApplicable(
            Text(
                "Avtalet anger inga andra insatser än offentliga pengar.",
                "The agreement states no contributions but public money.",
            )
        )


def _unpromised(
    followed: FollowUp, number: int, one: Contribution
) -> Iterator[Observation]:
    """Return why it cannot be told what a contribution is worth."""
    place = f"/budget/contributions/{number}"
    parts: dict[str, object] = (
        {"amount": one.amount}
        if isinstance(
            one, MoneyContribution | PremisesContribution | InKindContribution
        )
        else {"hours": one.hours, "rate": one.rate}
    )
    lacking = [name for name, value in parts.items() if value is None]
    for name in lacking:
        yield NotStated(f"{place}/{name}")
    if not lacking:
        yield _not_known(_NOT_EXACT, followed, one.key)


def _cut_short(followed: FollowUp, key: str) -> NotKnown:
    """Report that it cannot be told what was to be delivered by an early end."""
    return _not_known(_BY_THE_END, followed, key)


def _not_known(text: Text, followed: FollowUp, key: str) -> NotKnown:
    """Report that something of a contribution is not known."""
    return NotKnown(
        Sentence.of(text, contribution=followed.names.of("contribution", key))
    )


_NOT_EXACT = Text(
    "{contribution}: avtalet anger inget exakt belopp för hela avtalstiden.",
    "{contribution}: the agreement states no exact sum for the whole term.",
)
_BY_THE_END = Text(
    "{contribution}: avtalet upphörde i förtid. Det anger inte hur mycket som "
    "då skulle ha levererats.",
    "{contribution}: the agreement came to an end early. It does not state "
    "how much was to be delivered by then.",
)
