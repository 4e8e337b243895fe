# SPDX-License-Identifier: MIT
"""BOP007: Borås: term (*borås: avtalstid*)."""

from .._prelude import *
from ._citations import BORAS
from ._points import TERM, judged_missing, length_told, looked_for


_TERM = "boras-term"


@rule(
    code="BOP007",
    name=_TERM,
    title=Text("Borås: avtalstid", "Borås: term"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp avtalstiden. Biblioteket räknar "
        "också tills vidare som en tid. Är ingen tid angiven går det inte att avgöra, för hela "
        "avtalet kanske inte är inlagt.",
        "In Borås an IOP agreement must state its term. The library counts "
        "until further notice as a term too. If no term is stated it cannot be told, for the whole "
        "agreement may not have been entered.",
    ),
    advice=Text(
        "Skriv in första och sista dag. Saknas tiden i hela avtalet, ange "
        "det som en bedömning av kriteriet ”Borås: avtalstid”, med svaret "
        "nej och ett skäl.",
        "Write in the first and last day. If the term is missing from the whole "
        "agreement, state that as a judgement of the criterion “Borås: term”, "
        "with the answer no and a reason.",
    ),
    finding=Text(
        "Avtalet tar inte upp avtalstiden: {reason}",
        "The agreement does not state its term: {reason}",
    ),
    fault=Text("Avtalstiden saknas", "The term is missing"),
    tells=Text(
        "om avtalet tar upp avtalstiden",
        "whether the agreement takes up the term",
    ),
    severity=Severity.ERROR,
    stays_met=True,
    citations=(BORAS, OWN_CHECK),
    meets=lambda: Agreement(term=TERM),
    breaks=lambda: judged_missing(_TERM),
    related=("MOP003",),
)
def boras_term(
    period: TermSpan | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for the term: for a last day, a length, or that it has no end."""
    yield from looked_for(_TERM, judgements, length_told(period))
