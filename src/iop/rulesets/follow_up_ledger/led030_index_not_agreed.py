# SPDX-License-Identifier: MIT
"""LED030: Agreed index (*avtalat index*)."""

from .._prelude import *
from ._days import on_day
from ._happenings import happened
from ._places import entry_at
from ._specimens import agreed, by_day


_ON = date(2018, 3, 20)
_SET = IndexSet(
    key="kpi",
    on=date(2018, 3, 1),
    first_day=date(2019, 1, 1),
    base=Decimal("322.11"),
    current=Decimal("328.40"),
)


def _indexed() -> Agreement:
    """Let the instalments follow an index."""
    plain = agreed()
    payments = plain.payments
    return attrs.evolve(
        plain,
        payments=payments
        and attrs.evolve(payments, indexation=Indexation(index="KPI")),
    )


@rule(
    code="LED030",
    name="index-not-agreed",
    title=Text("Avtalat index", "Agreed index"),
    demand=Text(
        "Ett index bör fastställas bara om avtalet säger att beloppen följer "
        "ett.",
        "An index should be settled only if the agreement says that the sums "
        "follow one.",
    ),
    advice=Text(
        "Rätta händelsen, eller skriv in i avtalet hur beloppen räknas upp.",
        "Correct the entry, or write into the agreement how the sums are "
        "raised.",
    ),
    finding=Text(
        "Ett index fastställdes {day}, men avtalet säger inte att beloppen "
        "följer något. Beloppen ändras inte av det.",
        "An index was settled {day}, but the agreement does not say that the "
        "sums follow any. The sums are not changed by it.",
    ),
    fault=Text("Avtalet har inget index", "The agreement has no index"),
    tells=Text(
        "om beloppen följer ett index", "whether the sums follow an index"
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=_indexed,
    breaks=agreed,
    meets_followed=by_day(_ON, _SET, agreement=_indexed()),
    breaks_followed=by_day(_ON, _SET),
)
def index_not_agreed(followed: FollowUp) -> Iterator[Observation]:
    """Look for an indexation where an index has been settled."""
    settled = happened(followed, IndexSet)
    if not settled:
        yield NotApplicable(
            Text("Inget index är fastställt.", "No index has been settled.")
        )
    payments = followed.agreement.payments
    if payments and payments.indexation:
        return
    for number, entry in settled:
        yield violation(entry_at(number), day=on_day(entry.on))
