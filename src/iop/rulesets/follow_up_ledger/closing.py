# SPDX-License-Identifier: MIT
"""Whether all was done when the matter was closed: *avslut*."""

from collections.abc import Iterator
from datetime import date

import attrs

from ...agreement import (
    Agreement,
    Contribution,
    MoneyContribution,
    PremisesContribution,
    ReportDuty,
)
from ...followup import FollowUp
from ...law import OWN_CHECK
from ...ledger import (
    CostAccounted,
    Ended,
    LedgerEntry,
    ObligationKind,
    ObligationName,
    Repaid,
    ReportApproved,
    ReportReturned,
    Round,
    State,
    record,
)
from ...rules import (
    NotApplicable,
    NotKnown,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import Money, Sentence, Text
from .._samples import kr
from .places import obligation_at
from .specimens import BEGUN, RUN, agreed, by_day


__all__ = ["RULES"]

_CLOSED = Ended(key="avslut", on=date(2019, 4, 15))
_AFTER = date(2019, 4, 20)
_DONE_WITH = frozenset({State.SETTLED, State.ENDED})


def _run(*without: str) -> tuple[LedgerEntry, ...]:
    """Give what happened since the signing, but for some entries."""
    return tuple(
        entry for entry in RUN[len(BEGUN) :] if entry.key not in without
    )


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


_NEVER_CAME = Sentence(Text("aldrig har kommit in", "has never come in"))
_NOT_AGAIN = Text(
    "inte har kommit in igen sedan den återsändes den {day}",
    "has not come in again since it was returned on {day}",
)
_NOT_APPROVED = Text(
    "inte har godkänts sedan den kom in den {day}",
    "has not been approved since it came in on {day}",
)


@rule(
    code="LED022",
    name="closed-with-open-duty",
    title=Text("Redovisat vid avslut", "Reported when closed"),
    demand=Text(
        "Alla redovisningar ska vara godkända eller eftergivna när ärendet "
        "avslutas.",
        "All reports must be approved or waived when the matter is closed.",
    ),
    advice=Text(
        "Skriv in vad som hände med redovisningen, eller ta bort avslutet.",
        "Enter what became of the report, or take away the closing.",
    ),
    finding=Text(
        "Ärendet är avslutat, fast redovisningen {report} {lack}.",
        "The matter is closed, though the report {report} {lack}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(_AFTER, *_run(), _CLOSED),
    breaks_followed=by_day(
        _AFTER,
        CostAccounted(
            key="kostnad",
            on=date(2019, 2, 20),
            amount=Money(425_000),
            report="slut",
        ),
        *_run("kostnad-1", "kostnad-2", "del-1-ok", "utbet-2"),
        _CLOSED,
    ),
    related=("LED023",),
)
def closed_with_open_duty(followed: FollowUp) -> Iterator[Remark]:
    """List the reports that were not approved when the matter was closed.

    One that was waived need not be, nor one on a time after an end that came
    sooner than agreed.
    """
    reporting = followed.agreement.reporting
    duties = (reporting and reporting.duties) or ()
    if followed.state is not State.ENDED or not duties:
        yield _NOTHING_CLOSED
        return
    done = record(followed.ledger.by(followed.on))
    approved = _approved(followed)
    numbers = _numbers(followed)
    for place, duty in enumerate(duties):
        key = duty.key
        latest = done.rounds.get(key, (Round(),))[-1]
        is_let_go = ObligationName(
            ObligationKind.REPORT, key
        ) in done.waived or _lapsed(followed, duty)
        if key not in approved and not is_let_go:
            yield breach(
                obligation_at(numbers[f"/reporting/duties/{place}"]),
                report=key,
                lack=_lack(latest),
            )


_NOTHING_CLOSED = NotApplicable(
    Text(
        "Ärendet är inte avslutat, eller så anger avtalet inga redovisningar.",
        "The matter is not closed, or the agreement states no reports.",
    )
)


def _approved(followed: FollowUp) -> set[str]:
    """Name the reports that are approved, and were not returned after it."""
    approved: set[str] = set()
    for happening in followed.ledger.by(followed.on):
        if isinstance(happening.entry, ReportApproved):
            approved.add(happening.entry.report)
        if isinstance(happening.entry, ReportReturned):
            approved.discard(happening.entry.report)
    return approved


def _numbers(followed: FollowUp) -> dict[str, int]:
    """Give the number of what is owed for each duty, the first time."""
    numbers: dict[str, int] = {}
    for number, one in enumerate(followed.obligations):
        if one.kind is ObligationKind.REPORT:
            numbers.setdefault(one.pointer, number)
    return numbers


def _lapsed(followed: FollowUp, duty: ReportDuty) -> bool:
    """Tell whether a report is on a time that never came to be."""
    last = followed.course.last_day
    return (
        followed.course.is_cut_short
        and last is not None
        and duty.covers is not None
        and duty.covers.first > last
    )


def _lack(latest: Round) -> Sentence:
    """Say what lacks of a report."""
    if latest.came_on is not None:
        return Sentence.of(_NOT_APPROVED, day=latest.came_on)
    if latest.returned_on is not None:
        return Sentence.of(_NOT_AGAIN, day=latest.returned_on)
    return _NEVER_CAME


_NOT_SETTLED = NotApplicable(
    Text(
        "Avtalet är inte slutreglerat den dagen.",
        "The agreement is not settled on the day.",
    )
)


@rule(
    code="LED023",
    name="closed-with-debt",
    title=Text("Återbetalt vid avslut", "Repaid when closed"),
    demand=Text(
        "Det som ska betalas tillbaka ska vara återbetalt när ärendet "
        "avslutas.",
        "What is to be paid back must have been so when the matter is closed.",
    ),
    advice=Text(
        "Begär tillbaka pengarna, eller skriv in återbetalningen.",
        "Ask for the money, or enter the repayment.",
    ),
    finding=Text(
        "Ärendet är avslutat, fast {amount} återstår att betala tillbaka.",
        "The matter is closed, though {amount} is still to be paid back.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        _AFTER,
        *_run("kostnad-2"),
        Repaid(key="ater", on=date(2019, 4, 15), amount=Money(450_000)),
        _CLOSED,
    ),
    breaks_followed=by_day(_AFTER, *_run("kostnad-2"), _CLOSED),
    related=("LED019", "LED022"),
)
def closed_with_debt(followed: FollowUp) -> Iterator[Remark]:
    """Read off what is still to be paid back."""
    owed = followed.settlement.to_be_repaid
    if followed.state not in _DONE_WITH:
        yield _NOT_SETTLED
    elif owed is None:
        yield NotStated("/payments/is_unused_repaid")
    elif followed.state is State.ENDED and not owed.is_zero:
        yield breach("follow-up:/settlement/to_be_repaid", amount=owed)


@rule(
    code="LED024",
    name="contribution-not-delivered",
    title=Text("Levererade insatser", "Contributions delivered"),
    demand=Text(
        "Lokaler, tid och annat som en part bidrar med bör vara levererat när "
        "avtalet är slutreglerat.",
        "Premises, time and else that a party contributes should be delivered "
        "when the agreement is settled.",
    ),
    advice=Text(
        "Skriv in det som har levererats, med insatsens nyckel.",
        "Enter what has been delivered, with the key of the contribution.",
    ),
    finding=Text(
        "Insatsen {contribution} från {party} är värd {promised}, men bara "
        "{delivered} är redovisat. {remaining} fattas.",
        "The contribution {contribution} from {party} is worth {promised}, "
        "but only {delivered} is accounted for. {remaining} is lacking.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=_with_premises,
    breaks=_with_premises,
    meets_followed=by_day(
        _AFTER, _lent("50000"), *_run(), agreement=_with_premises()
    ),
    breaks_followed=by_day(
        _AFTER, _lent("49999.99"), *_run(), agreement=_with_premises()
    ),
)
def contribution_not_delivered(followed: FollowUp) -> Iterator[Remark]:
    """Hold what each party delivered besides money against its promise."""
    deliveries = followed.settlement.deliveries
    budget = followed.agreement.budget
    stated: dict[str, list[tuple[int, Contribution]]] = {}
    for place, given in enumerate((budget and budget.contributions) or ()):
        stated.setdefault(given.key, []).append((place, given))
    if followed.state not in _DONE_WITH:
        yield _NOT_SETTLED
        return
    for number, one in enumerate(deliveries):
        if one.remaining is None:
            for place, given in stated[one.contribution]:
                yield from _unpromised(place, given)
        elif one.remaining.is_zero:
            continue
        elif followed.course.is_cut_short:
            yield _cut_short(one.contribution)
        else:
            yield breach(
                f"follow-up:/settlement/deliveries/{number}",
                contribution=one.contribution,
                party=one.party,
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


def _unpromised(number: int, one: Contribution) -> Iterator[Remark]:
    """Say why it cannot be told what a contribution is worth."""
    place, key = f"/budget/contributions/{number}", one.key
    parts: dict[str, object] = (
        {"amount": one.amount}
        if isinstance(one, MoneyContribution | PremisesContribution)
        else {"hours": one.hours, "rate": one.rate}
    )
    lacking = [name for name, value in parts.items() if value is None]
    for name in lacking:
        yield NotStated(f"{place}/{name}")
    if not lacking:
        yield NotKnown(
            Text(
                f"Avtalet anger inget exakt belopp för insatsen {key} "
                "över hela avtalstiden.",
                f"The agreement states no exact sum for the contribution "
                f"{key} over the whole term.",
            )
        )


def _cut_short(key: str) -> NotKnown:
    """Say that it cannot be told what was to be delivered by an early end."""
    return NotKnown(
        Text(
            "Avtalet upphörde i förtid. Det anger inte hur mycket av insatsen "
            f"{key} som då skulle ha levererats.",
            "The agreement came to an end early. It does not state how much "
            f"of the contribution {key} was to be delivered by then.",
        )
    )


RULES = RuleSet(
    (closed_with_open_duty, closed_with_debt, contribution_not_delivered)
)
"""The rules on closing the matter."""
