# SPDX-License-Identifier: MIT
"""CON203: Contribution within appropriation (*insats inom anslaget*)."""

from .._prelude import *
from .._samples import kr
from .._sums import (
    MIXED,
    Part,
    Sum,
    add_up,
    contributed,
    gap,
    is_mixed,
    margin,
    of_term,
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
        "Insatserna ur {appropriation} är {gap} anslaget: {contributions} "
        "mot {total}.",
        "The contributions from {appropriation} are {gap} it: "
        "{contributions} against {total}.",
    ),
    fault=Text(
        "Insatserna ryms inte i anslaget",
        "The contributions exceed the appropriation",
    ),
    tells=Text(
        "om insatserna ryms i anslaget",
        "whether the contributions are within the appropriation",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(budget=_drawn(850)),
    breaks=lambda: Agreement(budget=_drawn(2_100)),
)
def contribution_within_appropriation(
    appropriations: Appropriations | None,
    contributions: Contributions | None,
    term: TermSpan | None,
) -> Iterator[Observation]:
    """Add up what is taken from each appropriation."""
    if contributions is None and appropriations:
        yield NotStated("/budget/contributions")
        return
    drawn = [
        (part, giver.appropriation)
        for part, giver in contributed(contributions or (), term)
        if isinstance(giver, MoneyContribution) and giver.appropriation
    ]
    if drawn and appropriations is None:
        yield NotStated("/budget/appropriations")
        return
    sources = [
        (number, source)
        for number, source in enumerate(appropriations or ())
        if any(key == source.key for _, key in drawn)
    ]
    if not sources:
        yield NotApplicable(
            Text(
                "Ingen insats är knuten till ett anslag i avtalet.",
                "No contribution is taken from an appropriation in the "
                "agreement.",
            )
        )
    parts: dict[str, list[Part]] = {}
    for part, key in drawn:
        parts.setdefault(key, []).append(part)
    taken = {key: add_up(own) for key, own in parts.items()}
    for number, source in sources:
        pointer = f"/budget/appropriations/{number}/total"
        yield from _within(pointer, source, taken[source.key], term)


def _within(
    pointer: str,
    source: Appropriation,
    taken: Sum,
    term: Period | StatedPeriod | None,
) -> Iterator[Observation]:
    """Hold what is taken from one appropriation against its total."""
    if taken == add_up(()):
        return
    total = add_up([of_term(pointer, source.total, term)])
    if is_mixed(total, taken):
        yield MIXED
    elif taken.is_over(total):
        yield violation(
            pointer,
            appropriation=Called(pointer, is_within=True),
            gap=gap(taken, total),
            total=total.shown,
            contributions=taken.shown,
        )
    elif taken.may_be_over(total):
        yield from total.missing
        yield from () if total.most is None else taken.missing
    yield from margin(total, taken)


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
