# SPDX-License-Identifier: MIT
"""127-trygghet carried on, and made up: *en påhittad fortsättning*.

Of the real case only the officer's report is known (`trygghet_127`), and it
says nothing of what happened afterwards. All that is added here is invented,
to have something to follow up: the term, the instalments, the days of the
interim reports, the hours of volunteers, and every entry of the ledgers. None
of it tells what the board, KFUM or anybody else agreed, did or failed to do.
"""

from datetime import date
from decimal import Decimal

import attrs

from ..agreement import (
    AfterEvent,
    AfterReport,
    Agreement,
    Budget,
    DayOff,
    DecisionOutcome,
    Event,
    Instalment,
    OnDate,
    OnReport,
    OnSigning,
    Payments,
    ReportEvent,
    Reporting,
    Term,
    VolunteerHoursContribution,
)
from ..ledger import (
    CostAccounted,
    Decided,
    Ended,
    EvaluationReceived,
    Ledger,
    LedgerEntry,
    MeetingHeld,
    Paid,
    Proposed,
    Repaid,
    ReportApproved,
    ReportReceived,
    Signed,
)
from ..values import Choice, Money, Period
from ._complete import kr
from ._trygghet_127 import trygghet_127


__all__ = ["FinalReport", "trygghet_127_continued", "trygghet_127_ledger"]

_BOARD, _KFUM = "stadsdelsnamnden", "kfum"
_FINAL = "slutredovisning"
_TERM = Period(date(2018, 3, 1), date(2018, 12, 31))


class FinalReport(Choice):
    """What becomes of the final report: *slutredovisningen*."""

    IN_TIME = "in-time", "kommer in i tid", "comes in time"
    LATE = "late", "kommer in en dag för sent", "comes a day late"
    NEVER = "never", "kommer aldrig in", "never comes"


def trygghet_127_continued() -> Agreement:
    """Return 127-trygghet with made-up terms: *påhittad fortsättning*.

    Beware: it is fiction. What the officer's report states is as in
    `trygghet_127`; the term, the payments, the days and periods of the interim
    reports, their recipient and the hours of volunteers are invented.

    >>> agreement = trygghet_127_continued()
    >>> print(agreement.term.period)
    2018-03-01--2018-12-31
    >>> [report.due.day.isoformat() for report in agreement.reporting.reports]
    ['2018-05-31', '2018-09-15', '2018-11-30', '2019-02-28']
    """
    real = trygghet_127()
    return attrs.evolve(
        real,
        budget=_budget(real.budget or Budget()),
        payments=_payments(),
        reporting=_reporting(real.reporting or Reporting()),
        # 15 September 2018 is a Saturday, so one day is seen to move.
        term=Term(period=_TERM, day_off=DayOff.MOVES),
    )


def _budget(real: Budget) -> Budget:
    hours = VolunteerHoursContribution(
        key="ideell-tid",
        party=_KFUM,
        hours=Decimal(600),
        rate=Money(175),
        description="ledare och värdar",
    )
    return attrs.evolve(
        real, contributions=(*(real.contributions or ()), hours)
    )


def _payments() -> Payments:
    return Payments(
        instalments=(
            Instalment(
                key="utbetalning-1",
                amount=kr(425_000),
                payer=_BOARD,
                payee=_KFUM,
                due=AfterEvent(event=Event.SIGNING, days=30),
                condition=OnSigning(),
            ),
            Instalment(
                key="utbetalning-2",
                amount=kr(425_000),
                payer=_BOARD,
                payee=_KFUM,
                due=AfterReport(
                    report="delredovisning-1",
                    event=ReportEvent.APPROVED,
                    workdays=10,
                ),
                condition=OnReport(report="delredovisning-1"),
            ),
        ),
        is_unused_repaid=True,
        repayment_due=AfterReport(
            report=_FINAL, event=ReportEvent.APPROVED, days=30
        ),
    )


def _reporting(real: Reporting) -> Reporting:
    """Return each interim report its day, and each report what it covers."""
    *interim, final = real.reports or ()
    planned = (
        (Period(date(2018, 3, 1), date(2018, 4, 30)), date(2018, 5, 31)),
        (Period(date(2018, 5, 1), date(2018, 8, 31)), date(2018, 9, 15)),
        (Period(date(2018, 9, 1), date(2018, 10, 31)), date(2018, 11, 30)),
    )
    return attrs.evolve(
        real,
        reports=(
            *(
                attrs.evolve(
                    report,
                    recipient=_BOARD,
                    covers=covers,
                    due=OnDate(day=day),
                )
                for report, (covers, day) in zip(interim, planned, strict=True)
            ),
            attrs.evolve(final, recipient=_BOARD, covers=_TERM),
        ),
    )


def trygghet_127_ledger(
    final: FinalReport = FinalReport.IN_TIME,
) -> Ledger:
    """Return a made-up ledger of 127-trygghet: *påhittad händelselista*.

    Beware: it is fiction, all of it, and goes with `trygghet_127_continued`.
    The first interim report comes two weeks late. When the final report is
    approved, 12 345,67 kronor turn out not to have been used.

    Args:
        final: What becomes of the final report.

    Raises:
        IllFormedError: If *final* is none of these, nor the word of one.

    >>> len(trygghet_127_ledger().entries)
    27
    >>> trygghet_127_ledger(FinalReport.NEVER).entries[-1].on
    datetime.date(2018, 12, 6)
    """
    came_on = {
        FinalReport.IN_TIME: date(2019, 2, 28),
        FinalReport.LATE: date(2019, 3, 1),
    }.get(FinalReport(final))
    closing = () if came_on is None else _closing(came_on)
    return Ledger(entries=(*_beginning(), *_year(), *closing))


def _beginning() -> tuple[LedgerEntry, ...]:
    """Record how it came about."""
    return (
        Proposed(key="forslag", on=date(2018, 2, 1), proposer="förvaltningen"),
        Decided(
            key="beslut",
            on=date(2018, 2, 15),
            outcome=DecisionOutcome.APPROVED,
            by=_BOARD,
        ),
        Signed(key="underskrift-1", on=date(2018, 2, 19), party=_BOARD),
        Signed(key="underskrift-2", on=date(2018, 2, 22), party=_KFUM),
    )


def _year() -> tuple[LedgerEntry, ...]:
    """Return what happened during the term."""
    return (
        _paid(1, date(2018, 3, 15)),
        MeetingHeld(key="styrgrupp-1", on=date(2018, 4, 12)),
        # It was to come by 31 May.
        *_report("delredovisning-1", date(2018, 6, 14), "187400.50", 21_000),
        _approved("delredovisning-1", date(2018, 6, 20)),
        _paid(2, date(2018, 7, 2)),
        *_report("delredovisning-2", date(2018, 9, 17), "312908.25", 42_000),
        _approved("delredovisning-2", date(2018, 9, 26)),
        MeetingHeld(key="styrgrupp-2", on=date(2018, 10, 18)),
        *_report("delredovisning-3", date(2018, 11, 29), "155210.00", 17_500),
        _approved("delredovisning-3", date(2018, 12, 6)),
    )


def _closing(came_on: date) -> tuple[LedgerEntry, ...]:
    """Return what happened once the final report had come."""
    return (
        *_report(_FINAL, came_on, "182135.58", 24_500),
        _approved(_FINAL, date(2019, 3, 14)),
        Repaid(
            key="aterbetalning",
            on=date(2019, 4, 8),
            amount=Money("12345.67"),
            payer=_KFUM,
            payee=_BOARD,
        ),
        EvaluationReceived(key="utvardering", on=date(2019, 4, 25)),
        Ended(key="avslut", on=date(2019, 5, 2)),
    )


def _paid(number: int, day: date) -> Paid:
    return Paid(
        key=f"betalning-{number}",
        on=day,
        amount=Money(425_000),
        instalment=f"utbetalning-{number}",
    )


def _report(
    report: str, day: date, costs: str, hours: int
) -> tuple[LedgerEntry, ...]:
    """Let a report come in, with its costs and the hours of volunteers."""
    return (
        ReportReceived(key=f"{report}-in", on=day, report=report),
        CostAccounted(
            key=f"{report}-kostnader",
            on=day,
            amount=Money(costs),
            report=report,
        ),
        CostAccounted(
            key=f"{report}-ideellt",
            on=day,
            amount=Money(hours),
            report=report,
            contribution="ideell-tid",
            is_in_kind=True,
        ),
    )


def _approved(report: str, day: date) -> ReportApproved:
    return ReportApproved(key=f"{report}-ok", on=day, report=report)
