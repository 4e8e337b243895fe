# SPDX-License-Identifier: MIT
"""CON401: Within the term (*inom avtalstiden*)."""

from .._prelude import *


_YEAR = Period(date(2018, 1, 1), date(2018, 12, 31))


def _span(due: Deadline | None) -> Period | None:
    """Return the days of a deadline, where the agreement fixes them."""
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
    for n, instalment in enumerate(agreement.instalments):
        if not isinstance(instalment.condition, OnReport):
            yield f"/payments/instalments/{n}/due", _span(instalment.due)
    for n, report in enumerate(agreement.reports):
        yield f"/reporting/reports/{n}/covers", report.covers
    for n, milestone in enumerate(agreement.milestones):
        yield f"/reporting/milestones/{n}/due", _span(milestone.due)
    for n, annex in enumerate(agreement.annex_agreements or ()):
        yield f"/annex_agreements/{n}/period", annex.period


def _from_its_start(agreement: Agreement) -> Iterator[_Timed]:
    """Go through what may come after the term, but not before it.

    A report on the last months comes after them, and so does the money that
    waits for it, and the money that goes back.
    """
    payments = agreement.payments
    for n, instalment in enumerate(agreement.instalments):
        if isinstance(instalment.condition, OnReport):
            yield f"/payments/instalments/{n}/due", _span(instalment.due)
    if payments is not None:
        yield "/payments/repayment_due", _span(payments.repayment_due)
    for n, report in enumerate(agreement.reports):
        yield f"/reporting/reports/{n}/due", _span(report.due)


def _extended(term: Period, extensions: tuple[Extension, ...]) -> Period:
    """Return the term as long as it may become."""
    lasts = [term.last, *[option.until for option in extensions]]
    is_open = any(option.is_open_ended for option in extensions)
    days = [day for day in lasts if day is not None and day >= term.first]
    if is_open or term.last is None:
        return Period(term.first, None)
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
    term: TermPeriod,
    extensions: Extensions | None,
) -> Iterator[Observation]:
    """Hold each period against the term."""
    longest = _extended(term, extensions or ())
    endless = Period(term.first, None)
    for frame, timed in (
        (longest, _within(agreement)),
        (endless, _from_its_start(agreement)),
    ):
        for pointer, days in timed:
            if days is not None and not frame.covers(days):
                yield violation(pointer, days=_told(days), term=term)


def _told(days: Period) -> Period | date:
    return days.first if days.first == days.last else days


def _cost_in(period: Period) -> Budget:
    return Budget(
        costs=(CostLine(key="lon", description="Lön", period=period),)
    )
