# SPDX-License-Identifier: MIT
"""STO002: Long-term relation (*långsiktig relation*)."""

from .._judgements import against, is_for, no, unsettled
from .._prelude import *
from ._citations import NEWS, REPORT, REPORTED_GUIDELINES, own
from ._reach import CITY, FROM_2018, KNOWN_FROM


_LONG = "long-term-relation"
_TITLE = Text("Långsiktig relation", "Long-term relation")


@rule(
    code="STO002",
    name=_LONG,
    title=_TITLE,
    demand=Text(
        "Riktlinjernas syfte återges som långsiktiga relationer. Hur ett "
        "avtal ska visa det är inte känt, och inte heller någon minsta tid. "
        "Biblioteket menar att det är bra om avtalet visar att relationen är "
        "längre än avtalet. Det kan vara tidigare samarbete, ett avtal som "
        "det ersätter, en rätt till förlängning, eller att det gäller tills "
        "vidare. Annars är det en fråga för en bedömning.",
        "The purpose of the guidelines is reported to be long-term "
        "relations. How an agreement is to show that is not known, nor any "
        "least length. The library's view is that it is good if the agreement "
        "shows that the relation is longer than the agreement. That may be "
        "earlier cooperation, an agreement that it replaces, a right to "
        "extend it, or that it holds until further notice. Otherwise it is a "
        "matter to judge.",
    ),
    advice=Text(
        "Skriv hur relationen är tänkt att fortsätta. Gäller bedömningen "
        "inte längre, gör en ny, med skäl.",
        "Write how the relation is meant to go on. If the judgement no "
        "longer holds, make a new one, with a reason.",
    ),
    finding=Text(
        "Relationen har bedömts inte vara långsiktig. Skälet som anges: "
        "{reason}",
        "The relation has been judged not to be long-term. The reason given: "
        "{reason}",
    ),
    fault=Text(
        "Relationen är inte långsiktig", "The relation is not long-term"
    ),
    tells=Text(
        "om relationen är långsiktig", "whether the relation is long-term"
    ),
    severity=Severity.NOTE,
    stays_met=True,
    citations=(
        REPORTED_GUIDELINES,
        REPORT,
        NEWS,
        own(
            "Källorna anger bara syftet. Vad i ett avtal som visar det är "
            "bibliotekets slutsats. Region Jönköpings län skriver nästan "
            "likadant om syftet, så det är inget eget för Stockholm.",
            "The sources give the purpose alone. What in an agreement shows it "
            "is the library's conclusion. Region Jönköpings län words the "
            "purpose almost alike, so it is nothing of Stockholm's own.",
        ),
    ),
    first_day=KNOWN_FROM,
    law_day_reason=FROM_2018,
    asked_of=CITY,
    meets=lambda: Agreement(
        purpose=Purpose(
            earlier_cooperation=(EarlierCooperation(name="Festivalen"),)
        )
    ),
    breaks=lambda: Agreement(judgements=(no(_LONG),)),
)
def long_term_relation(
    earlier: EarlierCooperations | None,
    period: TermSpan | None,
    extensions: Extensions | None,
    replaces: ReplacedAgreement | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for what reaches beyond the agreement, or for a judgement.

    How long is long is not known, so no length of the term is held against it.
    """
    refused = tuple(against(judgements, _LONG))
    reaches_beyond = (
        earlier
        or extensions
        or replaces
        or (period and has_end(period) is False)
    )
    if refused:
        yield from refused
    elif not reaches_beyond and not is_for(judgements, _LONG):
        yield from any_of(
            *_unknown(earlier, period, extensions),
            unsettled(judgements, _LONG, _TITLE),
        )


def _unknown(
    earlier: tuple[EarlierCooperation, ...] | None,
    period: Period | StatedPeriod | None,
    extensions: tuple[Extension, ...] | None,
) -> Iterator[Observation]:
    """List what may reach beyond the agreement, each by itself."""
    if earlier is None:
        yield NotStated("/purpose/earlier_cooperation")
    if period is None:
        yield NotStated("/term/period")
    elif has_end(period) is None:
        yield KnownInPart("/term/period")
    if extensions is None:
        yield NotStated("/term/extensions")
