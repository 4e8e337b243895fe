# SPDX-License-Identifier: MIT
"""BOP001: Borås: background (*borås: bakgrundsförutsättningar*)."""

from .._prelude import *
from ._citations import BORAS
from ._points import Point, judged_missing, looked_for


_BACKGROUND = "boras-background"


@rule(
    code="BOP001",
    name=_BACKGROUND,
    title=Text("Borås: bakgrundsförutsättningar", "Borås: background"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp bakgrundsförutsättningarna. Är ingen "
        "bakgrund angiven går det inte att avgöra, för hela avtalet kanske "
        "inte är inlagt.",
        "In Borås an IOP agreement must cover the background conditions. If no "
        "background is stated it cannot be told, for the whole agreement may "
        "not have been entered.",
    ),
    advice=Text(
        "Skriv in bakgrunden. Saknas den i hela avtalet, ange det som en "
        "bedömning av kriteriet ”Borås: bakgrundsförutsättningar”, med "
        "svaret nej och ett skäl.",
        "Write in the background. If it is missing from the whole agreement, "
        "state that as a judgement of the criterion “Borås: background”, with the "
        "answer no and a reason.",
    ),
    finding=Text(
        "Avtalet tar inte upp bakgrundsförutsättningarna: {reason}",
        "The agreement does not cover the background conditions: {reason}",
    ),
    fault=Text("Bakgrunden saknas", "The background is missing"),
    tells=Text(
        "om avtalet tar upp bakgrunden",
        "whether the agreement takes up the background",
    ),
    severity=Severity.ERROR,
    stays_met=True,
    citations=(BORAS,),
    meets=lambda: Agreement(purpose=Purpose(background="Sedan 2010.")),
    breaks=lambda: judged_missing(_BACKGROUND),
)
def boras_background(
    background: Background | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for the text; a text is there or is not stated."""
    yield from looked_for(
        _BACKGROUND, judgements, Point((("/purpose/background", background),))
    )
