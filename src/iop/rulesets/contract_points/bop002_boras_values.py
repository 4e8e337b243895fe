# SPDX-License-Identifier: MIT
"""BOP002: Borås: values (*borås: värdegrund*)."""

from .._prelude import *
from ._citations import BORAS
from ._points import Point, judged_missing, looked_for


_VALUES = "boras-values"


@rule(
    code="BOP002",
    name=_VALUES,
    title=Text("Borås: värdegrund", "Borås: values"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp värdegrunden. Är ingen värdegrund "
        "angiven går det inte att avgöra, för hela avtalet kanske inte är "
        "inlagt.",
        "In Borås an IOP agreement must cover the values it rests on. If no "
        "values are stated it cannot be told, for the whole agreement may not "
        "have been entered.",
    ),
    advice=Text(
        "Skriv in värdegrunden. Saknas den i hela avtalet, ange det som en "
        "bedömning av kriteriet ”Borås: värdegrund”, med svaret nej och ett "
        "skäl.",
        "Write in the values. If they are missing from the whole agreement, state that "
        "as a judgement of the criterion “Borås: values”, with the answer no "
        "and a reason.",
    ),
    finding=Text(
        "Avtalet tar inte upp värdegrunden: {reason}",
        "The agreement does not cover the values it rests on: {reason}",
    ),
    fault=Text("Värdegrunden saknas", "The shared values are missing"),
    tells=Text(
        "om avtalet tar upp värdegrunden",
        "whether the agreement takes up the shared values",
    ),
    severity=Severity.ERROR,
    stays_met=True,
    citations=(BORAS,),
    meets=lambda: Agreement(
        purpose=Purpose(values="Alla är lika mycket värda.")
    ),
    breaks=lambda: judged_missing(_VALUES),
)
def boras_values(
    values: SharedValues | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for the text; a text is there or is not stated."""
    yield from looked_for(
        _VALUES, judgements, Point((("/purpose/values", values),))
    )
