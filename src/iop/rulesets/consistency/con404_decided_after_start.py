# SPDX-License-Identifier: MIT
"""CON404: Decided after the start (*beslut efter avtalets början*)."""

from .._days import the_day
from .._prelude import *


@rule(
    code="CON404",
    name="decided-after-start",
    title=Text(
        "Beslut innan avtalet börjar gälla", "Decision before the start"
    ),
    demand=Text(
        "Det är bra om beslutet om avtalet är fattat innan avtalet börjar "
        "gälla.",
        "It is good if the decision on the agreement is made before the "
        "agreement comes into force.",
    ),
    advice=Text(
        "Kontrollera dagarna. Stämmer de, skriv i ärendet vad som gällde "
        "innan beslutet var fattat.",
        "Check the days. If they are right, write in the case what held "
        "before the decision was made.",
    ),
    finding=Text(
        "Avtalet gäller från {first}, men beslutet om det är fattat senare: "
        "{decided}.",
        "The agreement is in force from {first}, but the decision on it was "
        "made later: {decided}.",
    ),
    fault=Text(
        "Beslutet kom efter starten", "The decision came after the start"
    ),
    tells=Text(
        "om avtalet beslutades innan det började gälla",
        "whether the agreement was decided on before its start",
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=lambda: _decided_on(date(2018, 1, 1)),
    breaks=lambda: _decided_on(date(2018, 1, 2)),
    related=("CON402",),
)
def decided_after_start(
    decisions: Decisions | None, term: TermSpan | None
) -> Iterator[Observation]:
    """Hold the earliest approval against the first day of the term.

    Where no day is stated of either, there is nothing to hold.
    """
    first = None if term is None else first_of(term)
    passed = [
        (f"/case/decisions/{number}", decision)
        for number, decision in enumerate(decisions or ())
        if decision.may_approve
    ]
    dated = [one.on for _, one in passed if one.on is not None]
    if first is None or not dated:
        yield NotApplicable(
            Text(
                "Avtalets första dag eller dagen för ett godkännande är inte "
                "angiven.",
                "The first day of the agreement or the day of an approval is "
                "not stated.",
            )
        )
    elif any(is_on_or_before(day, first) for day in dated):
        return
    elif all(is_before(first, day) for day in dated):
        unsure: list[Observation] = [
            NotStated(f"{place}/{leaf}")
            for place, one in passed
            for leaf in ("on", "outcome")
            if getattr(one, leaf) is None
        ]
        earliest_day = min(dated, key=lambda day: earliest(day) or date.min)
        yield from unsure or [
            violation(
                "/term/period",
                first=the_day(first),
                decided=the_day(earliest_day),
            )
        ]
    else:
        if exact_day(first) is None:
            yield KnownInPart("/term/period")
        for place, one in passed:
            if one.on is not None and exact_day(one.on) is None:
                yield KnownInPart(f"{place}/on")


def _decided_on(day: date) -> Agreement:
    return Agreement(
        case=Case(
            decisions=(
                Decision(
                    key="beslut", on=day, outcome=DecisionOutcome.APPROVED
                ),
            )
        ),
        term=Term(period=Period.of_year(2018)),
    )
