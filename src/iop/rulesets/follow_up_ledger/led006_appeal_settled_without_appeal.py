# SPDX-License-Identifier: MIT
"""LED006: Appeals (*överklaganden*)."""

from .._prelude import *
from ._order import ON, PAID
from ._places import entry_at
from ._specimens import agreed, by_day


_SETTLED = AppealSettled(
    key="dom", on=date(2018, 6, 5), outcome=AppealOutcome.DISMISSED
)


@rule(
    code="LED006",
    name="appeal-settled-without-appeal",
    title=Text("Överklaganden", "Appeals"),
    demand=Text(
        "Ett överklagande bör stå bland händelserna innan det avgörs.",
        "An appeal should stand among the entries before it is settled.",
    ),
    advice=Text(
        "Skriv in när beslutet överklagades.",
        "Enter when the decision was appealed against.",
    ),
    finding=Text(
        "Händelsen {entry} den {day}: ett överklagande avgjordes ({outcome}), "
        "fast inget var öppet.",
        "The entry {entry} on {day}: an appeal was settled ({outcome}), "
        "though none was open.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        ON,
        Appealed(key="overklagat", on=date(2018, 1, 8)),
        PAID,
        _SETTLED,
    ),
    breaks_followed=by_day(ON, PAID, _SETTLED),
)
def appeal_settled_without_appeal(followed: FollowUp) -> Iterator[Observation]:
    """Close one open appeal for each that is settled."""
    still_open = 0
    is_any = False
    for happening in followed.happenings:
        entry = happening.entry
        if isinstance(entry, Appealed):
            still_open += 1
        if not isinstance(entry, AppealSettled):
            continue
        is_any = True
        if still_open:
            still_open -= 1
            continue
        yield violation(
            entry_at(happening.number),
            entry=entry.key,
            day=entry.on,
            outcome=entry.outcome,
        )
    if not is_any:
        yield NotApplicable(
            Text(
                "Inget överklagande har avgjorts.",
                "No appeal has been settled.",
            )
        )
