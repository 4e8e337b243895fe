# SPDX-License-Identifier: MIT
"""AID002: The ceiling for aid to services of general economic interest.

*Taket för stöd till tjänst av allmänt ekonomiskt intresse*.
"""

from ... import law
from .._prelude import *
from ._ceilings import held
from ._citations import CONFERRED, LEFT_SGEI, OWN_TIME, ceilings
from ._grants import GRANTED, Grant
from ._specimens import SGEI, granting


_NOT_SGEI = NotApplicable(
    Text(
        "Det anges inte att stödet ges till en tjänst av allmänt ekonomiskt "
        "intresse.",
        "The aid is not stated to be for a service of general economic "
        "interest.",
    )
)


@rule(
    code="AID002",
    name="de-minimis-ceiling-sgei",
    title=Text(
        "Taket för stöd till tjänst av allmänt ekonomiskt intresse",
        "The ceiling for aid to services of general economic interest",
    ),
    demand=Text(
        "Bedriver mottagaren ekonomisk verksamhet får stöd av mindre betydelse "
        "till en tjänst av allmänt ekonomiskt intresse inte gå över "
        "EU-reglernas tak. Stödet bör därför räknas ihop innan det ges. Hela "
        "avtalets pengar räknas när mottagaren får rätt till dem. Tiden räknas "
        "som för allmänt stöd. Bara pengar och stöd av samma slag räknas.",
        "If the recipient acts as an undertaking, de minimis aid to a service "
        "of general economic interest may not exceed the ceiling of the EU "
        "rules. The aid should therefore be added up before it is given. All "
        "the money of the agreement counts when the recipient gets the right "
        "to it. The time is taken as for general aid. Only money and aid of the "
        "same kind are counted.",
    ),
    advice=Text(
        "Kontrollera taket, tiden och mottagarens intyg. Låt någon som kan "
        "statsstöd pröva om pengarna kan ges, och på vilken grund.",
        "Check the ceiling, the time and the recipient's certificate. Let "
        "somebody who knows state aid consider whether the money can be given, "
        "and on what grounds.",
    ),
    finding=Text(
        "{organisation} får minst {total} i stöd till tjänst av allmänt "
        "ekonomiskt intresse under tiden {window}, det här avtalet inräknat. "
        "Taket är {ceiling}.",
        "{organisation} gets at least {total} of aid to a service of general "
        "economic interest in {window}, this agreement included. The ceiling "
        "is {ceiling}.",
    ),
    fault=Text("Stödet går över taket", "The aid is above the ceiling"),
    tells=Text(
        "om taket för stöd till tjänster av allmänt ekonomiskt intresse gäller och hålls",
        "whether the ceiling for aid to services of general economic interest applies and is kept",
    ),
    severity=Severity.WARNING,
    citations=(
        *ceilings(law.DE_MINIMIS_CEILING_SGEI),
        *ceilings(law.DE_MINIMIS_WINDOW_SGEI),
        CONFERRED,
        OWN_TIME,
        LEFT_SGEI,
    ),
    meets=lambda: granting(7_000_000),
    breaks=lambda: granting(9_000_000),
    meets_given=SGEI,
    breaks_given=SGEI,
    law_day_reason=GRANTED,
    related=("AID001", "AID003"),
)
def de_minimis_ceiling_sgei(  # noqa: PLR0917 - the facts it rests on
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
    """Hold aid to a service of general economic interest against its ceiling."""
    if regime is not AidRegime.SGEI:
        yield _NOT_SGEI
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
    yield from held(grant, earlier, regime, law.DE_MINIMIS_CEILING_SGEI)
