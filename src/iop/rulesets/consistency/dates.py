# SPDX-License-Identifier: MIT
"""Whether the days come in order: *datum*."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

import attrs

from ...agreement import (
    Agreement,
    Budget,
    CostLine,
    Deadline,
    Decision,
    DecisionOutcome,
    Extension,
    Matter,
    OnDate,
    OnReport,
    Party,
    PublicBody,
    Signature,
    Term,
    Within,
)
from ...law import OWN_CHECK
from ...rules import (
    NotApplicable,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import Period, Text
from .._samples import PARTIES


__all__ = ["RULES"]

_YEAR = Period(date(2018, 1, 1), date(2018, 12, 31))


def _span(due: Deadline | None) -> Period | None:
    """Give the days of a deadline, where the agreement fixes them."""
    if isinstance(due, OnDate):
        return Period(due.day, due.day)
    return due.period if isinstance(due, Within) else None


_Timed = tuple[str, Period | None]
"""A place in the agreement, and the days that it names."""


def _within(agreement: Agreement) -> Iterator[_Timed]:
    """Go through what should fall within the term."""
    for name in ("costs", "contributions", "funders"):
        for n, part in enumerate(getattr(agreement.budget, name, None) or ()):
            yield f"/budget/{name}/{n}/period", part.period
    payments, reporting = agreement.payments, agreement.reporting
    for n, instalment in enumerate((payments and payments.instalments) or ()):
        if not isinstance(instalment.condition, OnReport):
            yield f"/payments/instalments/{n}/due", _span(instalment.due)
    for n, duty in enumerate((reporting and reporting.duties) or ()):
        yield f"/reporting/duties/{n}/covers", duty.covers
    for n, milestone in enumerate((reporting and reporting.milestones) or ()):
        yield f"/reporting/milestones/{n}/due", _span(milestone.due)
    for n, annex in enumerate(agreement.annex_agreements or ()):
        yield f"/annex_agreements/{n}/period", annex.period


def _from_its_start(agreement: Agreement) -> Iterator[_Timed]:
    """Go through what may come after the term, but not before it.

    A report on the last months comes after them, and so does the money that
    waits for it, and the money that goes back.
    """
    payments, reporting = agreement.payments, agreement.reporting
    for n, instalment in enumerate((payments and payments.instalments) or ()):
        if isinstance(instalment.condition, OnReport):
            yield f"/payments/instalments/{n}/due", _span(instalment.due)
    if payments is not None:
        yield "/payments/repayment_due", _span(payments.repayment_due)
    for n, duty in enumerate((reporting and reporting.duties) or ()):
        yield f"/reporting/duties/{n}/due", _span(duty.due)


def _extended(term: Period, extensions: tuple[Extension, ...]) -> Period:
    """Give the term as long as it may become."""
    lasts = [term.last, *[option.until for option in extensions]]
    is_open = any(option.is_open_ended for option in extensions)
    days = [day for day in lasts if day is not None and day >= term.first]
    if is_open or term.last is None:
        return Period(term.first)
    return Period(term.first, max(days))


@rule(
    code="CON401",
    name="outside-the-term",
    title=Text("Inom avtalstiden", "Within the term"),
    demand=Text(
        "Kostnader, insatser, utbetalningar, milstolpar och perioder som "
        "redovisas bör ligga inom avtalstiden med förlängningar. "
        "Redovisningar, återbetalning av det som inte har använts, och det "
        "som betalas när en redovisning är godkänd, får komma efter men inte "
        "före.",
        "Costs, contributions, payments, milestones and periods that are "
        "reported on should fall within the term and its extensions. Reports, "
        "repayment of what was not used, and what is paid once a report is "
        "approved, may come after it but not before.",
    ),
    advice=Text(
        "Rätta dagen eller avtalstiden.", "Correct the day, or the term."
    ),
    finding=Text(
        "Tiden {days} ligger inte inom avtalstiden {term}.",
        "The time {days} is not within the term {term}.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(term=Term(period=_YEAR), budget=_cost_in(_YEAR)),
    breaks=lambda: Agreement(
        term=Term(period=_YEAR),
        budget=_cost_in(Period(date(2018, 1, 1), date(2019, 1, 1))),
    ),
)
def outside_the_term(
    agreement: Agreement,
    term: Annotated[Period, "/term/period"],
    extensions: Annotated[tuple[Extension, ...] | None, "/term/extensions"],
) -> Iterator[Remark]:
    """Hold each period against the term."""
    longest = _extended(term, extensions or ())
    endless = Period(term.first)
    for frame, timed in (
        (longest, _within(agreement)),
        (endless, _from_its_start(agreement)),
    ):
        for pointer, days in timed:
            if days is not None and not frame.covers(days):
                yield breach(pointer, days=_told(days), term=term)


def _told(days: Period) -> Period | date:
    return days.first if days.first == days.last else days


def _cost_in(period: Period) -> Budget:
    return Budget(
        costs=(CostLine(key="lon", description="Lön", period=period),)
    )


@rule(
    code="CON402",
    name="signed-before-decision",
    title=Text("Beslut före underskrift", "Decision before signing"),
    demand=Text(
        "En offentlig part bör inte skriva under förrän nämnden har beslutat.",
        "A public party should not sign before its board has decided.",
    ),
    advice=Text(
        "Kontrollera dagarna. Om de stämmer, ta reda på om den som skrev "
        "under fick göra det före beslutet.",
        "Check the days. If they are right, find out whether the signatory "
        "was allowed to sign before the decision.",
    ),
    finding=Text(
        "Avtalet skrevs under den {signed}, men beslutet fattades den "
        "{decided}.",
        "The agreement was signed on {signed}, but the decision was made on "
        "{decided}.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _signed_on(date(2018, 3, 1)),
    breaks=lambda: _signed_on(date(2018, 2, 28)),
)
def signed_before_decision(
    signatures: Annotated[tuple[Signature, ...], "/signatures"],
    decisions: Annotated[tuple[Decision, ...], "/matter/decisions"],
    parties: Annotated[tuple[Party, ...], "/parties"],
) -> Iterator[Remark]:
    """Hold each public signature against the first decision that binds it."""
    public = {party.key for party in parties if isinstance(party, PublicBody)}
    passed = [
        (number, decision)
        for number, decision in enumerate(decisions)
        if decision.outcome
        not in (DecisionOutcome.REFERRED_BACK, DecisionOutcome.REJECTED)
    ]
    signed = [
        (number, signature)
        for number, signature in enumerate(signatures)
        if signature.party in public
    ]
    if not passed or not signed:
        yield NotApplicable(
            Text(
                "Det finns inget godkännande, eller så har ingen offentlig "
                "part skrivit under.",
                "There is no approval, or no public party has signed.",
            )
        )
        return
    found: dict[str | None, _Passed] = {None: _Passed()}
    for place, decision in passed:
        found.setdefault(decision.by, _Passed()).add(place, decision)
    for number, signature in signed:
        own = found.get(signature.party, _Passed())
        yield from _in_order(number, signature, (found[None], own))


@attrs.define
class _Passed:
    """The decisions of one party, or of none that is named, in short.

    Attributes:
        days: The first of their days; none if no day is stated.
        unknown: What is not stated of them, until that has been told.
        is_unsure: Whether anything is not stated of them.
    """

    days: list[date] = attrs.Factory(list)
    unknown: list[NotStated] = attrs.Factory(list)
    is_unsure: bool = False

    def add(self, place: int, decision: Decision) -> None:
        """Count one in."""
        if decision.on is not None:
            self.days = [min([*self.days, decision.on])]
        for leaf in ("on", "outcome"):
            if getattr(decision, leaf) is None:
                pointer = f"/matter/decisions/{place}/{leaf}"
                self.unknown.append(NotStated(pointer))
                self.is_unsure = True

    def told(self) -> Iterator[NotStated]:
        """Tell what is not stated of them: once, however often it is asked."""
        yield from self.unknown
        self.unknown = []


def _in_order(
    number: int, signature: Signature, decisions: tuple[_Passed, ...]
) -> Iterator[Remark]:
    """Hold one signature against the first of the decisions."""
    if signature.on is None:
        yield NotStated(f"/signatures/{number}/on")
        return
    days = [day for part in decisions for day in part.days]
    if days and min(days) <= signature.on:
        return
    if any(part.is_unsure for part in decisions):
        for part in decisions:
            yield from part.told()
    elif not days:
        yield NotStated("/matter/decisions")
    else:
        yield breach(
            f"/signatures/{number}/on", signed=signature.on, decided=min(days)
        )


def _signed_on(day: date) -> Agreement:
    return Agreement(
        parties=PARTIES,
        matter=Matter(
            decisions=(
                Decision(
                    key="beslut",
                    on=date(2018, 3, 1),
                    outcome=DecisionOutcome.APPROVED,
                ),
            )
        ),
        signatures=(Signature(party="sdn", on=day),),
    )


RULES = RuleSet((outside_the_term, signed_before_decision))
"""The rules on days."""
