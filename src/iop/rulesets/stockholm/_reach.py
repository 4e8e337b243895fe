# SPDX-License-Identifier: MIT
"""Whom the rules of this set are asked, and from when: *räckvidd*.

The guidelines are the city's own, so they are asked of the city's agreements.
The day they were adopted is not known. The paper that proposed them is of
2017, and an officer's report of 2018 refers to them as guidelines that hold. So
2018 is the first year in which they are known to hold, and its first day is
taken; an agreement of 2017 may have been entered under them, but is not held
against what is not known to have held.
"""

from datetime import date

from ...values import Text


__all__ = ["CITY", "FROM_2018", "KNOWN_FROM"]

CITY = "Stockholm"
"""The city whose guidelines they are (*staden*)."""

KNOWN_FROM = date(2018, 1, 1)
"""The first day of the first year in which they are known to hold."""

FROM_2018 = Text(
    "Riktlinjerna är kända här från och med 2018, då ett tjänsteutlåtande "
    "hänvisar till dem. Vilken dag de antogs är inte känt. Underlaget är från "
    "2017; ett avtal från det året kan ha ingåtts under dem, men prövas inte "
    "mot dem här.",
    "The guidelines are known here from 2018 on, when an officer's report "
    "refers to them. The day of their adoption is not known. The paper behind "
    "them is of 2017; an agreement of that year may have been entered under "
    "them, but is not held against them here.",
)
"""Why the day of the award counts, and why from 2018 (*därför från 2018*)."""
