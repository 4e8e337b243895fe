# SPDX-License-Identifier: MIT
"""BOP003: Borås: efforts (*borås: insatser och åtaganden*)."""

from .._prelude import *
from ._citations import BORAS
from ._points import by_each, efforts_of_each, judged_missing, looked_for


_EFFORTS = "boras-efforts"


@rule(
    code="BOP003",
    name=_EFFORTS,
    title=Text("Borås: insatser och åtaganden", "Borås: efforts"),
    demand=Text(
        "I Borås ska ett IOP-avtal ta upp insatser och åtaganden. Bara "
        "rubriken är känd. Biblioteket läser den så att det ska framgå vad "
        "var och en av parterna åtar sig eller bidrar med. Är listan över "
        "parter, åtaganden eller insatser inte angiven går det kanske inte att "
        "avgöra.",
        "In Borås an IOP agreement must cover efforts and undertakings. "
        "Only the heading is known. The library reads it as that what each "
        "party undertakes or contributes must be stated. If the list of "
        "parties, undertakings or contributions is not stated, it may be that "
        "it cannot be told.",
    ),
    advice=Text(
        "Skriv in vad varje part åtar sig eller bidrar med.",
        "Write in what each party undertakes or contributes.",
    ),
    finding=Text(
        "Avtalet tar inte upp insatser och åtaganden: {reason}",
        "The agreement does not cover efforts and undertakings: {reason}",
    ),
    fault=Text(
        "Insatser och åtaganden saknas",
        "Contributions and undertakings are missing",
    ),
    tells=Text(
        "om avtalet tar upp insatser och åtaganden",
        "whether the agreement takes up contributions and undertakings",
    ),
    severity=Severity.ERROR,
    citations=(BORAS, OWN_CHECK),
    meets=efforts_of_each,
    breaks=lambda: judged_missing(_EFFORTS),
    related=("MOP002",),
)
def boras_efforts(
    parties: Parties | None,
    undertakings: Undertakings | None,
    contributions: Contributions | None,
    annexes: AnnexAgreements | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for what each party undertakes, in annexes as well."""
    yield from looked_for(
        _EFFORTS,
        judgements,
        *by_each(parties, undertakings, contributions, annexes),
    )
