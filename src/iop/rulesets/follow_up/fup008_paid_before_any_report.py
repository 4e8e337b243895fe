# SPDX-License-Identifier: MIT
"""FUP008: Money paid in advance (*pengar i förskott*)."""

from .._prelude import *
from .._sums import add_up, of_term


@rule(
    code="FUP008",
    name="paid-before-any-report",
    title=Text("Pengar i förskott", "Money paid in advance"),
    demand=Text(
        "Det är bra om minst en delutbetalning väntar på en redovisning. Att "
        "betala i förskott är vanligt och ofta rätt; detta är ett tecken, "
        "inte ett fel.",
        "It is good if at least one instalment waits for a report. To pay in "
        "advance is common and often right; this is a sign, not a fault.",
    ),
    advice=Text(
        "Överväg att låta en delutbetalning vänta tills en redovisning är "
        "godkänd.",
        "Consider letting one instalment wait until a report is approved.",
    ),
    finding=Text(
        "Ingen delutbetalning väntar på en redovisning.",
        "No instalment waits for a report.",
    ),
    fault=Text(
        "Inga pengar väntar på en redovisning", "No money waits for a report"
    ),
    tells=Text(
        "om pengar väntar på en redovisning",
        "whether any money waits for a report",
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=lambda: _paid(
        Instalment(key="start", condition=OnSigning()),
        Instalment(key="rest", condition=OnReport(report="slut")),
    ),
    breaks=lambda: _paid(Instalment(key="allt", condition=OnSigning())),
    related=("FUP009",),
)
def paid_before_any_report(
    instalments: Instalments,
    term: TermSpan | None,
) -> Iterator[Observation]:
    """Look for an instalment that waits; note how much does not."""
    if not instalments:
        yield NotApplicable(
            Text("Inga delutbetalningar anges.", "No instalments are stated.")
        )
        return
    unknown = [
        NotStated(f"/payments/instalments/{number}/condition")
        for number, part in enumerate(instalments)
        if part.condition is None and not _waits(part)
    ]
    if not unknown:
        yield from _sums(instalments, term)
    if not any(map(_waits, instalments)):
        yield from any_of(*unknown)
        if not unknown:
            yield violation("/payments/instalments")


def _waits(part: Instalment) -> bool:
    """Return whether an instalment waits for a report to come or be approved."""
    return isinstance(part.condition, OnReport) or isinstance(
        part.due, AfterReport
    )


def _sums(
    instalments: tuple[Instalment, ...], term: Period | StatedPeriod | None
) -> Iterator[Observation]:
    """Note how much of the money waits for no report, if all is exact."""
    sums = [
        (
            _waits(part),
            of_term(
                f"/payments/instalments/{number}/amount", part.amount, term
            ),
        )
        for number, part in enumerate(instalments)
    ]
    total = add_up(part for _, part in sums)
    early = add_up(part for waits, part in sums if not waits)
    if not total.missing:
        yield Noted("sum-of-instalments", total.money)
        yield Noted("sum-before-any-report", early.money)


def _paid(*instalments: Instalment) -> Agreement:
    return Agreement(payments=Payments(instalments=instalments))
