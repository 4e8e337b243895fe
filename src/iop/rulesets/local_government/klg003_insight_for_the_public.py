# SPDX-License-Identifier: MIT
"""KLG003: Insight for the public (*allmänhetens insyn*)."""

from .._judgements import yes
from .._prelude import *
from ..contract_points._points import Point, clauses_on, looked_for
from ._citations import FIRST_DAY, INSIGHT, PRIVATE_PROVIDER, SINCE_2018
from ._handing_over import HANDED_OVER, not_handed_over


_NAME = "insight-for-the-public"
_NO_CLAUSE = Text(
    "inget villkor om allmänhetens insyn är angivet.",
    "no clause on insight for the public is stated.",
)
_OTHER_CLAUSE = NotKnown(
    Text(
        "Det finns ett villkor om insyn och revision. Det framgår inte om "
        "informationen räcker för att ge allmänheten insyn.",
        "There is a clause on insight and audit. Whether the information is "
        "enough to give the public insight cannot be seen.",
    )
)


def _with_clauses(*subjects: ClauseSubject) -> Agreement:
    return Agreement(
        judgements=(yes(HANDED_OVER),),
        clauses=tuple(
            Clause(subject=subject, text="Ett exempel.")
            for subject in subjects
        ),
    )


@rule(
    code="KLG003",
    name=_NAME,
    title=Text(
        "Allmänhetens insyn i det som lämnas över",
        "Insight for the public into what is handed over",
    ),
    demand=Text(
        "När en kommun eller en region sluter avtal med en privat utförare "
        "ska den se till att få den information som behövs för att "
        "allmänheten ska få insyn i verksamheten. Det ska stå i avtalet.",
        "Where a municipality or a region makes an agreement with a private "
        "provider, it must see to it that it gets the information that is "
        "needed to give the public insight into the work. That must stand in "
        "the agreement.",
    ),
    advice=Text(
        "Skriv in vilken information organisationen ska lämna, så att "
        "kommunen eller regionen kan ge allmänheten insyn.",
        "Write in what information the organisation is to give, so that the "
        "municipality or region can give the public insight.",
    ),
    finding=Text(
        "Avtalet säkrar inte information för allmänhetens insyn: {reason}",
        "The agreement does not secure information for the insight of the "
        "public: {reason}",
    ),
    fault=Text(
        "Allmänhetens insyn är inte säkrad",
        "Insight for the public is not secured",
    ),
    tells=Text(
        "om allmänheten kan få insyn", "whether the public can get insight"
    ),
    severity=Severity.ERROR,
    stays_met=True,
    citations=(INSIGHT, PRIVATE_PROVIDER),
    first_day=FIRST_DAY,
    law_day_reason=SINCE_2018,
    meets=lambda: _with_clauses(ClauseSubject.PUBLIC_INSIGHT),
    breaks=_with_clauses,
    related=("KLG001", "KLG002"),
)
def insight_for_the_public(
    judgements: Judgements | None,
    clauses: Clauses | None,
) -> Iterator[Observation]:
    """Look for the clause; one on insight and audit may be about something else."""
    if outside := tuple(not_handed_over(judgements)):
        yield from outside
        return
    place = clauses_on(ClauseSubject.PUBLIC_INSIGHT, clauses)
    _, other = clauses_on(ClauseSubject.INSIGHT, clauses)
    for found in looked_for(_NAME, judgements, Point((place,), _NO_CLAUSE)):
        is_lacking = isinstance(found, Violation) and found.pointer == place[0]
        yield _OTHER_CLAUSE if other and is_lacking else found
