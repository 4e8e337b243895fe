# SPDX-License-Identifier: MIT
"""LED029: Gaps between agreements (*glapp mellan avtal*)."""

from .._prelude import *
from .._samples import PARTIES


def _replacing(last_day: date) -> Agreement:
    """Return an agreement for 2018 in place of one that ended before."""
    return Agreement(
        parties=PARTIES,
        term=Term(
            period=Period.of_year(2018), replaces=Replaced(last_day=last_day)
        ),
    )


GAP = (
    Text("{number} dagar", "{number} days"),
    Text("{number} dag", "{number} day"),
)


@rule(
    code="LED029",
    name="gap-between-agreements",
    title=Text("Glapp mellan avtal", "Gaps between agreements"),
    demand=Text(
        "Ett avtal som ersätter ett annat bör börja gälla senast dagen efter "
        "att det andra upphörde.",
        "An agreement that replaces another should come into force no later "
        "than the day after the other ended.",
    ),
    advice=Text(
        "Kontrollera dagarna, eller tänk igenom vad som gällde däremellan.",
        "Check the days, or think through what held in between.",
    ),
    finding=Text(
        "Avtalet gäller från den {first}, men det som det ersätter gällde "
        "bara till den {last}. Däremellan gick {days} utan avtal.",
        "The agreement is in force from {first}, but the one that it replaces "
        "was so only until {last}. In between, {days} passed without an "
        "agreement.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _replacing(date(2017, 12, 31)),
    breaks=lambda: _replacing(date(2017, 12, 30)),
    related=("LED032",),
)
def gap_between_agreements(
    replaced: ReplacedAgreement | None,
    period: TermSpan | None,
) -> Iterator[Observation]:
    """Count the days between the two agreements."""
    if replaced is None:
        yield NotApplicable(
            Text(
                "Avtalet anger inte att det ersätter ett annat.",
                "The agreement does not state that it replaces another.",
            )
        )
        return
    last = replaced.last_day
    if last is None:
        yield NotStated("/term/replaces/last_day")
    if period is None:
        yield NotStated("/term/period")
    if last is None or period is None:
        return
    first, ended = exact_day(first_of(period)), exact_day(last)
    if ended is None:
        yield KnownInPart("/term/replaces/last_day")
    if first is None:
        yield KnownInPart("/term/period")
    if ended is None or first is None:
        return
    number = (first - ended).days - 1
    if number > 0:
        yield violation(
            "/term/period",
            first=first,
            last=last,
            days=Sentence.of(GAP[number == 1], number=number),
        )
