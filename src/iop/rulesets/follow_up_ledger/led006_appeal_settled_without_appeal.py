# SPDX-License-Identifier: MIT
"""LED006: Appeals (*överklaganden*)."""

from .._prelude import *
from ._days import not_until, on_day
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
        "Ett överklagande bör ha kommit innan det avgörs. Att det kom behöver "
        "inte vara noterat.",
        "An appeal should have been made before it is settled. That it was "
        "need not be written down.",
    ),
    advice=Text(
        "Kontrollera båda dagarna.",
        "Check both days.",
    ),
    finding=Text(
        "Ett överklagande avgjordes {day} ({outcome}), fast beslutet "
        "överklagades {later}.",
        "An appeal was settled {day} ({outcome}), though the decision was "
        "not appealed against {later}.",
    ),
    fault=Text("Avgjort före överklagandet", "Settled before the appeal"),
    tells=Text(
        "om överklagandena kommer i rätt ordning",
        "whether the appeals come in the right order",
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
    breaks_followed=by_day(
        ON, PAID, _SETTLED, Appealed(key="overklagat", on=date(2018, 6, 8))
    ),
)
def appeal_settled_without_appeal(followed: FollowUp) -> Iterator[Observation]:
    """Hold each settlement of no appeal against the appeals still open.

    An appeal that nobody wrote down was made all the same, unless one that is
    written to have come later was never settled.
    """
    settled: list[tuple[int, AppealSettled]] = []
    still_open: list[Appealed] = []
    is_any = False
    for happening in followed.happenings:
        entry = happening.entry
        if isinstance(entry, AppealSettled):
            is_any = True
            if still_open:
                still_open.pop(0)
            else:
                settled.append((happening.number, entry))
        if isinstance(entry, Appealed):
            if settled and not is_before(settled[-1][1].on, entry.on):
                settled.pop()
            else:
                still_open.append(entry)
    # What is still open came after each of these.
    for (number, sooner), later in zip(settled, still_open, strict=False):
        yield violation(
            entry_at(number),
            day=on_day(sooner.on),
            outcome=sooner.outcome,
            later=not_until(later.on),
        )
    if not is_any:
        yield NotApplicable(
            Text(
                "Inget överklagande har avgjorts.",
                "No appeal has been settled.",
            )
        )
