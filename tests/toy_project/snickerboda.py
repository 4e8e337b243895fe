# SPDX-License-Identifier: MIT
"""The rule of a municipality that does not exist: *Snickerboda kommun*."""

from collections.abc import Iterator
from typing import Annotated

import iop
from iop.rules.findings import NotKnown, Observation, violation
from iop.law.sources import Citation, Source, SourceKind, Provenance


LIMIT = iop.Money(500_000)

REPORTING_RULES = Source(
    key="snickerboda-redovisning",
    kind=SourceKind.GUIDELINE,
    title=iop.Text(
        "Snickerbodas regler om redovisning",
        "Snickerboda's rules on reporting",
    ),
    reference="KS 2024/17",
    issuer="Snickerboda kommun",
)


def example(kronor: int, reports: int) -> iop.Agreement:
    """Make an agreement that states what the rule asks, and nothing else."""
    return iop.Agreement(
        budget=iop.agreement.Budget(
            total=iop.values.Amount(iop.Money(kronor))
        ),
        reporting=iop.agreement.Reporting(number=reports),
    )


@iop.rules.rule(
    code="SNB001",
    name="snickerboda-two-reports",
    title=iop.Text("Två redovisningar", "Two reports"),
    demand=iop.Text(
        "Vid mer än 500 000 kronor ska det redovisas minst två gånger.",
        "Above SEK 500,000 there must be at least two reports.",
    ),
    advice=iop.Text("Skriv in två redovisningar.", "Write in two reports."),
    finding=iop.Text(
        "Summan är {total}, men antalet redovisningar är {number}.",
        "The sum is {total}, but the number of reports is {number}.",
    ),
    severity=iop.Severity.ERROR,
    citations=(
        Citation(
            source=REPORTING_RULES, provenance=Provenance.READ, pinpoint="2 §"
        ),
    ),
    # Both on the limit: what is hard is next to each other.
    meets=lambda: example(500_000, 1),
    breaks=lambda: example(500_001, 1),
)
def two_reports(
    total: Annotated[iop.values.Amount, "/budget/total"],
    number: Annotated[int, "/reporting/number"],
    period: Annotated[iop.values.Span | None, "/term/period"],
) -> Iterator[Observation]:
    """Ask for two reports where there is much money."""
    is_much = None
    if total.money.currency == LIMIT.currency:
        is_much = iop.agreement.total_over(total, period).is_above(LIMIT)
    if number >= 2 or is_much is False:
        return
    if is_much:
        yield violation("/reporting/number", total=total, number=number)
    else:
        yield NotKnown(
            iop.Text("Summan går inte att avgöra.", "The sum cannot be told.")
        )


RULES = iop.RuleSet((two_reports,))
