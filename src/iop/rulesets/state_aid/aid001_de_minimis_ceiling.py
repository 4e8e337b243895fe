# SPDX-License-Identifier: MIT
"""AID001: The ceiling for de minimis aid.

*Taket för stöd av mindre betydelse*.
"""

from ... import law
from ...law.regulations import DE_MINIMIS_2023
from .._prelude import *
from ._ceilings import ceilings, from_memory, held
from ._grants import GRANTED, Grant
from ._specimens import GENERAL, granting


_NOT_GENERAL = NotApplicable(
    Text(
        "Stödet är angivet att ges till en tjänst av allmänt ekonomiskt "
        "intresse.",
        "The aid is stated to be for a service of general economic interest.",
    )
)


@rule(
    code="AID001",
    name="de-minimis-ceiling",
    title=Text(
        "Taket för stöd av mindre betydelse", "The ceiling for de minimis aid"
    ),
    demand=Text(
        "Bedriver mottagaren ekonomisk verksamhet bör stöd av mindre betydelse "
        "inte gå över EU-reglernas tak, det här avtalets pengar inräknade. För "
        "stöd som beviljas före 2024 räknas årets och de två föregående "
        "räkenskapsårens stöd (här tagna som kalenderår), därefter tre år "
        "bakåt. Bara pengar och allmänt stöd av mindre betydelse räknas.",
        "If the recipient acts as an undertaking, de minimis aid should not "
        "exceed the ceiling of the EU rules, the money of this agreement "
        "included. For aid granted before 2024 that of the fiscal year and the "
        "two before it counts (here taken as calendar years), after that three "
        "years back. Only money and general de minimis aid are counted.",
    ),
    advice=Text(
        "Räkna om med mottagarens intyg och egna räkenskapsår. Är taket "
        "passerat, minska beloppet, eller låt någon som kan statsstöd pröva om "
        "pengarna kan ges på annan grund.",
        "Calculate again with the recipient's certificate and own fiscal years. "
        "If the ceiling is passed, lower the sum, or let somebody who knows "
        "state aid consider whether the money can be given on other grounds.",
    ),
    finding=Text(
        "{organisation} får minst {total} i stöd av mindre betydelse under "
        "tiden {window}, det här avtalet inräknat. Taket är {ceiling}.",
        "{organisation} gets at least {total} of de minimis aid in {window}, "
        "this agreement included. The ceiling is {ceiling}.",
    ),
    severity=Severity.WARNING,
    citations=(
        *ceilings(law.DE_MINIMIS_CEILING),
        from_memory(DE_MINIMIS_2023),
    ),
    meets=lambda: granting(2_000_000),
    breaks=lambda: granting(4_000_000),
    meets_given=GENERAL,
    breaks_given=GENERAL,
    law_day_reason=GRANTED,
    related=("AID002", "AID003"),
)
def de_minimis_ceiling(  # noqa: PLR0917 - the facts it rests on
    day: TakenDay,
    is_undertaking: IsUndertaking | None,
    regime: Regime,
    earlier: AidBefore | None,
    rate: SekPerEuro | None,
    parties: Parties | None,
    contributions: Contributions | None,
    annexes: AnnexAgreements | None,
    term: TermSpan | None,
) -> Iterator[Observation]:
    """Hold general aid against its ceiling."""
    if regime is not AidRegime.GENERAL:
        yield _NOT_GENERAL
        return
    grant = Grant(
        granted=day,
        is_undertaking=is_undertaking,
        rate=rate,
        parties=parties,
        contributions=contributions,
        annexes=annexes,
        term=term,
    )
    yield from held(grant, earlier, regime, law.DE_MINIMIS_CEILING)
