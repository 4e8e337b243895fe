# SPDX-License-Identifier: MIT
"""AID001, AID002: The ceilings for de minimis aid.

*Taken för stöd av mindre betydelse*: of aid in general, and of aid to services
of general economic interest. One function holds the aid against a ceiling; the
rules differ in the ceiling, and in what they say of it.
"""

from ... import law
from ...rules import RuleSet
from .._prelude import *
from ._ceilings import held
from ._citations import (
    CONFERRED,
    LEFT_GENERAL,
    LEFT_SGEI,
    OWN_TIME,
    WHOLE_AID,
    ceilings,
)
from ._grants import GRANTED, Grant
from ._specimens import GENERAL, SGEI, granting


def _below(
    ceiling: Parameter, regime: AidRegime, elsewhere: Text
) -> Callable[..., Iterator[Observation]]:
    """Make the function that holds aid against a ceiling.

    Args:
        ceiling: The ceiling.
        regime: The rules of the EU whose ceiling it is.
        elsewhere: Why the rule does not apply to other aid.
    """

    def check(  # noqa: PLR0917 - the facts it rests on
        day: TakenDay,
        is_undertaking: IsUndertaking | None,
        given_by: Regime,
        earlier: AidBefore | None,
        rate: SekPerEuro | None,
        parties: Parties | None,
        contributions: Contributions | None,
        annexes: AnnexAgreements | None,
        term: TermSpan | None,
    ) -> Iterator[Observation]:
        if given_by is not regime:
            yield NotApplicable(elsewhere)
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
        yield from held(grant, earlier, regime, ceiling)

    return check


AID001 = rule(
    code="AID001",
    name="de-minimis-ceiling",
    title=Text(
        "Taket för stöd av mindre betydelse", "The ceiling for de minimis aid"
    ),
    demand=Text(
        "Bedriver mottagaren ekonomisk verksamhet får stöd av mindre betydelse "
        "inte gå över EU-reglernas tak. Stödet bör därför räknas ihop innan "
        "det ges. Går det nya stödet över taket omfattas inget av det, inte "
        "bara den del som är över. Hela avtalets pengar räknas när mottagaren "
        "får rätt till dem, oavsett när de betalas. För stöd som beviljas före "
        "2024 räknas årets och de två föregående beskattningsårens stöd (här "
        "tagna som kalenderår), därefter tre år bakåt. Bara pengar och allmänt "
        "stöd av mindre betydelse räknas.",
        "If the recipient acts as an undertaking, de minimis aid may not "
        "exceed the ceiling of the EU rules. The aid should therefore be added "
        "up before it is given. If the new aid exceeds the ceiling, none of it "
        "is covered, and not only the part above. All the money of the "
        "agreement counts when the recipient gets the right to it, whenever it "
        "is paid. For aid granted before 2024 that of the fiscal year and the "
        "two before it counts (here taken as calendar years), after that three "
        "years back. Only money and general de minimis aid are counted.",
    ),
    advice=Text(
        "Räkna om med mottagarens intyg och egna beskattningsår. Är taket "
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
    fault=Text("Stödet går över taket", "The aid is above the ceiling"),
    tells=Text(
        "om taket för stöd av mindre betydelse gäller och hålls",
        "whether the ceiling for de minimis aid applies and is kept",
    ),
    severity=Severity.WARNING,
    citations=(
        *ceilings(law.DE_MINIMIS_CEILING),
        *ceilings(law.DE_MINIMIS_WINDOW),
        WHOLE_AID,
        CONFERRED,
        OWN_TIME,
        LEFT_GENERAL,
    ),
    meets=lambda: granting(2_000_000),
    breaks=lambda: granting(4_000_000),
    meets_given=GENERAL,
    breaks_given=GENERAL,
    law_day_reason=GRANTED,
    related=("AID002", "AID003"),
)(
    _below(
        law.DE_MINIMIS_CEILING,
        AidRegime.GENERAL,
        Text(
            "Det anges att stödet ges till en tjänst av allmänt ekonomiskt "
            "intresse.",
            "The aid is stated to be for a service of general economic interest.",
        ),
    )
)

AID002 = rule(
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
)(
    _below(
        law.DE_MINIMIS_CEILING_SGEI,
        AidRegime.SGEI,
        Text(
            "Det anges inte att stödet ges till en tjänst av allmänt ekonomiskt "
            "intresse.",
            "The aid is not stated to be for a service of general economic "
            "interest.",
        ),
    )
)


RULES = RuleSet((AID001, AID002))
"""The family (*regelfamiljen*)."""
