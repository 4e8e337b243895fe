# SPDX-License-Identifier: MIT
"""BOP003: Borås: efforts (*borås: insatser och åtaganden*)."""

from .._prelude import *
from .._samples import budget_of
from ._citations import BORAS
from ._points import judged_missing, looked_for, pooled


_EFFORTS = "boras-efforts"


@rule(
    code="BOP003",
    name=_EFFORTS,
    title=Text("Borås: insatser och åtaganden", "Borås: efforts"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp insatser och åtaganden. Är listorna "
        "över insatser och åtaganden tomma saknas punkten. Är någon av dem "
        "inte angiven går det inte att avgöra.",
        "In Borås an IOP agreement must take up efforts and undertakings. If "
        "the lists of contributions and undertakings are empty, the point "
        "lacks. If one of them is not stated it cannot be told.",
    ),
    advice=Text(
        "Skriv in vad parterna åtar sig och vad de bidrar med.",
        "Write in what the parties undertake and what they contribute.",
    ),
    finding=Text(
        "Avtalet tar inte upp insatser och åtaganden: {reason}",
        "The agreement does not take up efforts and undertakings: {reason}",
    ),
    severity=Severity.ERROR,
    citations=(BORAS,),
    meets=lambda: Agreement(budget=budget_of(850_000)),
    breaks=lambda: judged_missing(_EFFORTS),
    related=("MOP002",),
)
def boras_efforts(
    undertakings: Undertakings | None,
    contributions: Contributions | None,
    annexes: AnnexAgreements | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for anything undertaken or contributed, in annexes as well."""
    yield from looked_for(
        _EFFORTS, judgements, pooled(undertakings, contributions, annexes)
    )
