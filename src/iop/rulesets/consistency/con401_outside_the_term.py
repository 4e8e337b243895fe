# SPDX-License-Identifier: MIT
"""CON401: Within the term (*inom avtalstiden*)."""

from .._prelude import *


_YEAR = Period(date(2018, 1, 1), date(2018, 12, 31))


def _span(due: Deadline | None) -> Period | StatedPeriod | None:
    """Return the days of a deadline, where the agreement fixes them."""
    if isinstance(due, OnDate):
        return _one_day(due.day)
    return due.period if isinstance(due, Within) else None


def _one_day(day: date | StatedDate) -> Period | StatedPeriod:
    """Return the period of one day."""
    if isinstance(day, StatedDate):
        return StatedPeriod(first=day, last=day)
    return Period(day, day)


_Timed = tuple[str, Period | StatedPeriod | None]
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


def _longest(
    term: Period | StatedPeriod, extensions: tuple[Extension, ...]
) -> Period | StatedPeriod | None:
    """Return the term as long as it may become, as far as that is known.

    An extension of which neither the last day nor the length is stated may
    make it as long as can be.
    """
    first, last = first_of(term), last_of(term)
    if has_end(term) is False or any(one.is_open_ended for one in extensions):
        return _lasting(first, None, is_open_ended=True)
    ends = [last, *(extended_until(term, one) for one in extensions)]
    if any(one is None for one in ends):
        least = max(
            (bound for one in ends if one and (bound := earliest(one))),
            default=None,
        )
        return _lasting(first, day_between(least, None), is_open_ended=None)
    bounds = [(earliest(one), latest(one)) for one in ends if one is not None]
    highs = [high for _, high in bounds if high is not None]
    end = day_between(
        max((low for low, _ in bounds if low), default=None),
        max(highs) if len(highs) == len(bounds) else None,
    )
    return _lasting(first, end, is_open_ended=False)


def _lasting(
    first: date | StatedDate | None,
    last: date | StatedDate | None,
    *,
    is_open_ended: bool | None,
) -> Period | StatedPeriod | None:
    """Make a period of what is known of its days, if anything is."""
    if isinstance(first, date) and is_open_ended:
        return Period(first, None)
    if isinstance(first, date) and isinstance(last, date) and first <= last:
        return Period(first, last)
    if first is None and last is None and is_open_ended is None:
        return None
    return StatedPeriod(first=first, last=last, is_open_ended=is_open_ended)


@rule(
    code="CON401",
    name="outside-the-term",
    title=Text("Inom avtalstiden", "Within the term"),
    demand=Text(
        "Kostnader, insatser, utbetalningar och milstolpar bör ligga inom "
        "avtalstiden, med förlängningar. Det gäller också den tid som "
        "redovisas. En redovisning får lämnas efter avtalstiden, men inte "
        "före. Detsamma gäller det som betalas tillbaka, och det som betalas "
        "när en redovisning är godkänd.",
        "Costs, contributions, payments and milestones should fall within "
        "the term and its extensions. So should the time that is reported "
        "on. A report may be given after the term, but not before it. The "
        "same goes for what is paid back, and what is paid once a report is "
        "approved.",
    ),
    advice=Text(
        "Rätta dagen eller avtalstiden.", "Correct the day, or the term."
    ),
    finding=Text(
        "Tiden {days} ligger inte inom avtalstiden {term}.",
        "The time {days} is not within the term {term}.",
    ),
    fault=Text("Utanför avtalstiden", "Outside the term"),
    tells=Text(
        "om allt ligger inom avtalstiden",
        "whether everything is within the term",
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
    term: TermSpan | None,
    extensions: Extensions | None,
) -> Iterator[Observation]:
    """Hold each period against the term."""
    within, later = (
        [(pointer, days) for pointer, days in timed if days is not None]
        for timed in (_within(agreement), _from_its_start(agreement))
    )
    if not within and not later:
        yield NotApplicable(
            Text(
                "Inget i avtalet anger en egen tid.",
                "Nothing in the agreement states a time of its own.",
            )
        )
        return
    if term is None:
        yield NotStated("/term/period")
        return
    longest = _longest(term, extensions or ())
    endless = _lasting(first_of(term), None, is_open_ended=True)
    for frame, timed in ((longest, within), (endless, later)):
        for pointer, days in timed:
            is_inside = None if frame is None else covers_span(frame, days)
            if is_inside is False:
                yield violation(pointer, days=_told(days), term=term)
            elif is_inside is None:
                yield from _open_to(pointer, days, term, extensions or ())


def _open_to(
    pointer: str,
    days: Period | StatedPeriod,
    term: Period | StatedPeriod,
    extensions: tuple[Extension, ...],
) -> Iterator[Observation]:
    """Point to what must be known, or more exactly, to tell."""
    if exact_period(days) is None:
        yield KnownInPart(pointer)
    if exact_period(term) is None:
        yield KnownInPart("/term/period")
    for number, one in enumerate(extensions):
        place = f"/term/extensions/{number}/until"
        if isinstance(one.until, StatedDate):
            yield KnownInPart(place)
        elif one.until is None and extended_until(term, one) is None:
            yield NotStated(place)


def _told(
    days: Period | StatedPeriod,
) -> Period | StatedPeriod | date | StatedDate | None:
    return days if days.first != days.last else days.first


def _cost_in(period: Period) -> Budget:
    return Budget(
        costs=(CostLine(key="lon", description="Lön", period=period),)
    )
