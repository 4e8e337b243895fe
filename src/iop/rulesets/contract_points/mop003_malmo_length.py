# SPDX-License-Identifier: MIT
"""MOP003: Malmö: how long (*malmö: hur länge*)."""

from .._prelude import *
from ._citations import MALMO
from ._points import TERM, judged_missing, length_told, looked_for


_LENGTH = "malmo-length"


@rule(
    code="MOP003",
    name=_LENGTH,
    title=Text("Malmö: hur länge", "Malmö: how long"),
    demand=Text(
        "I Malmö bör parterna komma överens om hur länge partnerskapet varar. "
        "Biblioteket räknar också tills vidare som ett svar. Är ingen tid angiven går det inte att "
        "avgöra, för hela avtalet kanske inte är inlagt.",
        "In Malmö the parties should agree on how long the partnership lasts. "
        "The library counts until further notice as an answer too. If no term is stated it cannot "
        "be told, for the whole agreement may not have been entered.",
    ),
    advice=Text(
        "Skriv in första och sista dag. Saknas tiden i hela avtalet, ange "
        "det som en bedömning av kriteriet ”Malmö: hur länge”, med svaret "
        "nej och ett skäl.",
        "Write in the first and last day. If the term is missing from the whole "
        "agreement, state that as a judgement of the criterion “Malmö: how long”, "
        "with the answer no and a reason.",
    ),
    finding=Text(
        "Av avtalet framgår inte hur länge partnerskapet varar: {reason}",
        "The agreement does not say how long the partnership lasts: {reason}",
    ),
    fault=Text(
        "Hur länge avtalet gäller saknas",
        "How long the agreement runs is missing",
    ),
    tells=Text(
        "om avtalet säger hur länge det gäller",
        "whether the agreement states how long it runs",
    ),
    severity=Severity.WARNING,
    stays_met=True,
    citations=(MALMO, OWN_CHECK),
    meets=lambda: Agreement(term=TERM),
    breaks=lambda: judged_missing(_LENGTH),
    related=("BOP007",),
)
def malmo_length(
    period: TermSpan | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for the term: for a last day, a length, or that it has no end."""
    yield from looked_for(_LENGTH, judgements, length_told(period))
