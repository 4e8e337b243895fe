# SPDX-License-Identifier: MIT
"""What the rules of this set rest on: *hänvisningar*."""

from datetime import date

from ...law import OWN, Citation, Provenance, Source
from ...law.acts import KL, LOU, TIME_LIMITS_ACT
from ...law.guidance import UHM_ABOUT_IOP
from ...values import Text


__all__ = [
    "APPEAL",
    "BUSINESS",
    "CONTROL",
    "COUNCIL_DECIDES",
    "EXECUTION",
    "FIRST_DAY",
    "GENERAL_RULE",
    "INSIGHT",
    "NOT_DELEGATED",
    "NO_APPEAL_OF_PURCHASE",
    "OLDER_ACT",
    "OWN_ADVICE",
    "OWN_NOTE",
    "OWN_QUESTION",
    "PRIVATE_PROVIDER",
    "RECTIFICATION",
    "SINCE_2018",
    "TIME_LIMIT",
]

FIRST_DAY = date(2018, 1, 1)
"""The first day of the act (*första dag i kraft*)."""

SINCE_2018 = Text(
    "Kommunallagen gäller sedan den 1 januari 2018. Ett avtal som ingicks "
    "dessförinnan prövas inte mot den, och den äldre lagen har inte lästs.",
    "The act has been in force since 1 January 2018. An agreement that was "
    "entered before then is not held against it, and the older act was not "
    "read.",
)
"""Why the day of the award counts (*avtalets dag*)."""


def _read(
    pinpoint: str | None, sv: str, en: str, source: Source = KL
) -> Citation:
    """Cite a place that was read, with what it says and does not say."""
    return Citation(
        source=source,
        provenance=Provenance.READ,
        pinpoint=pinpoint,
        note=Text(sv, en),
    )


COUNCIL_DECIDES = _read(
    "10 kap. 1 § första stycket",
    "Det är fullmäktige som får besluta att lämna över skötseln av en kommunal "
    "angelägenhet. Paragrafen säger inte att beslutet ska finnas i avtalets "
    "ärende.",
    "It is the council that may decide to hand over the care of a municipal "
    "matter. The section does not say that the decision must be in the case "
    "of the agreement.",
)
"""Who may hand over a municipal matter (*överlämnande*)."""

CONTROL = _read(
    "10 kap. 8 §",
    "Kommunen eller regionen ska kontrollera och följa upp verksamheten. "
    "Paragrafen säger inte att det ska stå i avtalet.",
    "The municipality or region must control and follow up the work. The "
    "section does not say that the agreement must say so.",
)
"""Control and follow-up of what is handed over (*kontroll*)."""

INSIGHT = _read(
    "10 kap. 9 §",
    "Kommunen eller regionen ska genom avtalet försäkra sig om information "
    "som gör det möjligt att ge allmänheten insyn.",
    "By the agreement the municipality or region must secure information that "
    "makes it possible to give the public insight.",
)
"""Information for the insight of the public (*insyn*)."""

NOT_DELEGATED = _read(
    "6 kap. 38 § första stycket 1",
    "En nämnd får inte delegera ärenden som avser verksamhetens mål, "
    "inriktning, omfattning eller kvalitet. Om ett visst avtal är ett sådant "
    "ärende säger paragrafen inte.",
    "A committee may not delegate matters that concern the goals, direction, "
    "extent or quality of the work. Whether a certain agreement is such a "
    "matter the section does not say.",
)
"""What may not be delegated (*delegering*)."""

APPEAL = _read(
    "13 kap. 5 § första stycket",
    "Ett överklagande ska ha kommit in inom tre veckor från den dag då det "
    "tillkännagavs på anslagstavlan att protokollet hade justerats.",
    "An appeal must have come in within three weeks of the day when it was "
    "announced on the notice board that the minutes had been approved.",
)
"""The time for an appeal (*överklagandetid*)."""

EXECUTION = _read(
    "13 kap. 14 §",
    "Ett beslut får verkställas innan det har fått laga kraft, om inte "
    "särskilda skäl talar mot det.",
    "A decision may be carried out before it is final, unless special reasons "
    "speak against it.",
)
"""That a decision may be carried out before it is final (*verkställighet*)."""

BUSINESS = _read(
    "2 kap. 8 § andra stycket",
    "Individuellt inriktat stöd till enskilda näringsidkare får lämnas bara om "
    "det finns synnerliga skäl. Vad som är sådant stöd säger paragrafen inte.",
    "Support aimed at an individual business may be given only for "
    "exceptional reasons. What is such support the section does not say.",
)
"""Support to an individual business (*stöd till näringsidkare*)."""

OLDER_ACT = _read(
    "övergångsbestämmelserna till 2017:725, punkt 4",
    "För överklagande av beslut som tillkännagavs före 2018 gäller den äldre "
    "kommunallagen, som inte har lästs. Regeln säger inget om dem.",
    "For appeals against decisions that were announced before 2018 the older "
    "act holds, which was not read. The rule says nothing of those.",
)
"""Which act holds for an appeal (*övergångsbestämmelser*)."""

RECTIFICATION = _read(
    "13 kap. 15 §",
    "Har ett beslut upphävts när det redan har verkställts ska det som har "
    "gjorts rättas så långt det är möjligt.",
    "Where a decision is set aside after it has been carried out, what has "
    "been done must be put right as far as possible.",
)
"""What comes of a decision that is set aside (*rättelse*)."""

NO_APPEAL_OF_PURCHASE = _read(
    "20 kap. 19 §",
    "Ett beslut som lagen är tillämplig på får inte överklagas enligt "
    "kommunallagen. Regeln gäller därför inte ett upphandlat avtal.",
    "A decision to which the act applies may not be appealed against under "
    "the Local Government Act. The rule does not hold for a procured "
    "contract, therefore.",
    LOU,
)
"""That decisions on purchases are appealed in another way (*överprövning*)."""

TIME_LIMIT = _read(
    "1 och 2 §§",
    "Är sista dagen en lördag, söndag, annan allmän helgdag, "
    "midsommarafton, julafton eller nyårsafton räcker nästa vardag.",
    "If the last day is a Saturday, a Sunday, another public holiday, "
    "Midsummer Eve, Christmas Eve or New Year's Eve, the next weekday will "
    "do.",
    TIME_LIMITS_ACT,
)
"""How a time limit in weeks is computed (*beräkning av tid*)."""

PRIVATE_PROVIDER = _read(
    "10 kap. 7 §",
    "En privat utförare är en juridisk person eller en enskild individ som "
    "har hand om skötseln av en kommunal angelägenhet. Kommunala bolag, "
    "stiftelser och föreningar räknas inte dit.",
    "A private provider is a legal person or an individual that has the care "
    "of a municipal matter. Companies, foundations and associations of the "
    "municipality do not count as such.",
)
"""Who is a private provider (*privat utförare*)."""

GENERAL_RULE = _read(
    None,
    "Ett IOP måste i förekommande fall vara förenligt med kommunallagen: "
    "allmänt intresse, och som huvudregel inget stöd till enskilda.",
    "Where it applies, an IOP must be compatible with the Local Government "
    "Act: general interest and, as a main rule, no support to individuals.",
    UHM_ABOUT_IOP,
)
"""Upphandlingsmyndigheten's answer on IOP (*myndighetens svar*)."""


def _own(sv: str, en: str) -> Citation:
    """Cite the library itself, with what it adds to the act."""
    return Citation(source=OWN, provenance=Provenance.OWN, note=Text(sv, en))


OWN_ADVICE = _own(
    "Att avtalet eller dess ärende ska visa det är bibliotekets eget råd.",
    "That the agreement or its case should show it is the library's own "
    "advice.",
)
"""The library's own advice (*eget råd*)."""

OWN_NOTE = _own(
    "Ingen källa begär att någon väntar. Att det är värt att veta är "
    "bibliotekets egen tanke.",
    "No source asks anybody to wait. That it is worth knowing is the "
    "library's own idea.",
)
"""The library's own sense of what is worth knowing (*egen tanke*)."""

OWN_QUESTION = _own(
    "Att bedömningen ska vara nedskriven, med skäl, är bibliotekets eget råd.",
    "That the judgement should be written down, with a reason, is the "
    "library's own advice.",
)
"""The library's own wish for a judgement (*egen fråga*)."""
