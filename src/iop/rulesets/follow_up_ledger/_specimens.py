# SPDX-License-Identifier: MIT
"""What the examples of these rules are made of: *exempelhändelser*.

The agreement is Skärholmens and KFUM's, in force the year of 2018, with two
instalments and two reports. The ledger that goes with it is in order.
"""

import functools
from collections.abc import Callable
from datetime import date

from ...agreement import (
    Agreement,
    DecisionOutcome,
    History,
    Instalment,
    OnDate,
    OnReport,
    Payments,
    Report,
    Reporting,
    ReportKind,
    Term,
)
from ...followup import FollowUp, follow_up
from ...ledger import (
    CostAccounted,
    Decided,
    Ledger,
    LedgerEntry,
    Paid,
    Proposed,
    ReportApproved,
    ReportReceived,
    Signed,
)
from ...values import Money, Period
from .._samples import PARTIES, budget_of, kr


__all__ = ["BEGUN", "RUN", "agreed", "by_day", "ledger_of"]


def agreed() -> Agreement:
    """Return the agreement."""
    return Agreement(
        parties=PARTIES,
        budget=budget_of(850_000),
        payments=Payments(
            instalments=(
                Instalment(
                    key="bet-1",
                    amount=kr(425_000),
                    payer="sdn",
                    payee="kfum",
                    due=OnDate(day=date(2018, 3, 31)),
                ),
                Instalment(
                    key="bet-2",
                    amount=kr(425_000),
                    payer="sdn",
                    payee="kfum",
                    due=OnDate(day=date(2018, 8, 31)),
                    condition=OnReport(report="del-1"),
                ),
            ),
            is_unused_repaid=True,
            repayment_due=OnDate(day=date(2019, 4, 30)),
        ),
        reporting=Reporting(
            reports=(
                Report(
                    key="del-1",
                    kind=ReportKind.INTERIM,
                    reporter="kfum",
                    recipient="sdn",
                    due=OnDate(day=date(2018, 6, 30)),
                    covers=Period(date(2018, 1, 1), date(2018, 5, 31)),
                ),
                Report(
                    key="slut",
                    kind=ReportKind.FINAL,
                    reporter="kfum",
                    recipient="sdn",
                    due=OnDate(day=date(2019, 2, 28)),
                    covers=Period.of_year(2018),
                ),
            )
        ),
        term=Term(period=Period.of_year(2018)),
    )


BEGUN: tuple[LedgerEntry, ...] = (
    Proposed(key="forslag", on=date(2017, 12, 1)),
    Decided(
        key="beslut", on=date(2017, 12, 14), outcome=DecisionOutcome.APPROVED
    ),
    Signed(key="sdn", on=date(2017, 12, 20), party="sdn"),
    Signed(key="kfum", on=date(2017, 12, 21), party="kfum"),
)
"""What comes before the term: proposed, decided, signed by both."""

RUN: tuple[LedgerEntry, ...] = (
    *BEGUN,
    Paid(
        key="utbet-1",
        on=date(2018, 3, 15),
        amount=Money(425_000),
        instalment="bet-1",
    ),
    CostAccounted(
        key="kostnad-1",
        on=date(2018, 6, 20),
        amount=Money(400_000),
        report="del-1",
    ),
    ReportReceived(key="del-1-in", on=date(2018, 6, 20), report="del-1"),
    ReportApproved(key="del-1-ok", on=date(2018, 7, 2), report="del-1"),
    Paid(
        key="utbet-2",
        on=date(2018, 8, 30),
        amount=Money(425_000),
        instalment="bet-2",
    ),
    CostAccounted(
        key="kostnad-2",
        on=date(2019, 2, 20),
        amount=Money(450_000),
        report="slut",
    ),
    ReportReceived(key="slut-in", on=date(2019, 2, 20), report="slut"),
    ReportApproved(key="slut-ok", on=date(2019, 3, 14), report="slut"),
)
"""All of it, to the approval of the final report: the money is used up."""


def ledger_of(*entries: LedgerEntry) -> Ledger:
    """Make a ledger of what came before the term, and *entries*."""
    return Ledger(entries=(*BEGUN, *entries))


@functools.lru_cache(maxsize=256)
def _followed(
    agreement: Agreement | History, ledger: Ledger, on: date
) -> FollowUp:
    return follow_up(agreement, ledger, on=on)


def by_day(
    on: date,
    *entries: LedgerEntry,
    agreement: Agreement | History | None = None,
) -> Callable[[], FollowUp]:
    """Let the agreement be followed up on a day, when it is asked for.

    Args:
        on: The day.
        *entries: What has happened since it was signed.
        agreement: The agreement; not given is the one of these examples.
    """
    case, ledger = agreement or agreed(), ledger_of(*entries)
    return lambda: _followed(case, ledger, on)
