# SPDX-License-Identifier: MIT
"""How time is counted, and which days are days off: *lagens tider*.

What is cited here is carried out elsewhere: time in months ends in
`iop.values`, days off are known to `iop.values.is_workday`, and what becomes
of a due day that is a day off is said by the agreement
(`iop.agreement.DayOff`).
"""

from ..values import Text
from .acts import PUBLIC_HOLIDAYS_ACT, TIME_LIMITS_ACT
from .sources import Citation, Provenance


__all__ = ["DAYS_OFF", "LAST_DAY", "PUBLIC_HOLIDAYS"]

LAST_DAY = Citation(
    source=TIME_LIMITS_ACT,
    provenance=Provenance.READ,
    pinpoint="1 §",
    note=Text(
        "Tid i veckor, månader eller år slutar på dagen med samma namn eller "
        "nummer. Finns ingen sådan dag i månaden slutar den på månadens sista. "
        "Lagen gäller tid som lag sätter; biblioteket räknar avtalets tid "
        "likadant.",
        "Time in weeks, months or years ends on the day with the same name or "
        "number. Where the month has none, it ends on its last day. The act is "
        "on time set by law; the library counts that of an agreement alike.",
    ),
)
"""On which day time in months ends (*slutdag*)."""

DAYS_OFF = Citation(
    source=TIME_LIMITS_ACT,
    provenance=Provenance.READ,
    pinpoint="2 § första stycket",
    note=Text(
        "Infaller en tid som lag sätter på en lördag, söndag, annan allmän "
        "helgdag, midsommarafton, julafton eller nyårsafton, räcker nästa "
        "vardag. Lagen flyttar inte en dag som parterna har kommit överens "
        "om: den står kvar, om avtalet inte säger annat.",
        "If time set by law ends on a Saturday, a Sunday, another public "
        "holiday, Midsummer Eve, Christmas Eve or New Year's Eve, the next "
        "weekday will do. The act does not move a day on which the parties "
        "have agreed: it stays, unless the agreement says otherwise.",
    ),
)
"""Which days are days off, and whose time they move (*nästa vardag*)."""

PUBLIC_HOLIDAYS = Citation(
    source=PUBLIC_HOLIDAYS_ACT,
    provenance=Provenance.READ,
    pinpoint="1–2 §§",
    note=Text(
        "Vilka dagarna är, och när de infaller.",
        "Which the days are, and when they fall.",
    ),
)
"""The public holidays (*allmänna helgdagar*), from 1990 on."""
