# SPDX-License-Identifier: MIT
"""LED032: Gaps before an extension (*glapp före förlängning*)."""

from .._prelude import *
from ..consistency.con405_gap_between_agreements import GAP
from ._extensions import NO_EXTENSION, YEAR, extended_from
from ._versions import in_force, term_before, term_of


@rule(
    code="LED032",
    name="gap-before-extension",
    title=Text("Glapp före förlängning", "Gaps before an extension"),
    demand=Text(
        "Ett avtal bör förlängas innan det upphör.",
        "An agreement should be extended before it ends.",
    ),
    advice=Text(
        "Kontrollera dagarna, eller tänk igenom vad som gällde däremellan.",
        "Check the days, or think through what held in between.",
    ),
    finding=Text(
        "Avtalet gällde till den {last} och förlängdes först från den "
        "{first}. Däremellan gick {days} utan avtal.",
        "The agreement was in force until {last} and was extended only from "
        "{first}. In between, {days} passed without an agreement.",
    ),
    fault=Text("Glapp före förlängningen", "A gap before the extension"),
    tells=Text(
        "om det finns ett glapp före förlängningen",
        "whether there is a gap before the extension",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: YEAR,
    breaks=lambda: YEAR,
    meets_followed=extended_from(date(2019, 1, 1)),
    breaks_followed=extended_from(date(2019, 1, 2)),
    related=("CON405",),
)
def gap_before_extension(followed: FollowUp) -> Iterator[Observation]:
    """Count the days of each gap that a later extension leaves behind it."""
    for number, gap in enumerate(followed.timeline.gaps):
        yield violation(
            f"follow-up:/timeline/gaps/{number}",
            last=gap.first - timedelta(days=1),
            first=gap.first + timedelta(days=gap.days),
            days=Counted(gap.days, *GAP),
        )
    if not any(
        term_before(followed, place)[1].period
        != term_of(amendment.agreement).period
        for place, amendment in in_force(followed)
    ):
        yield NO_EXTENSION
