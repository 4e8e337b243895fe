# SPDX-License-Identifier: MIT
"""CON405: Gaps between agreements (*glapp mellan avtal*)."""

from .._days import the_day
from .._prelude import *


def _replacing(last_day: date) -> Agreement:
    """Return an agreement for 2018 in place of one that ended before."""
    return Agreement(
        term=Term(
            period=Period.of_year(2018), replaces=Replaced(last_day=last_day)
        ),
    )


GAP = (
    Text("{number} dag", "{number} day"),
    Text("{number} dagar", "{number} days"),
)
_AT_LEAST = (
    Text("minst {number} dag", "at least {number} day"),
    Text("minst {number} dagar", "at least {number} days"),
)


@rule(
    code="CON405",
    name="gap-between-agreements",
    title=Text("Glapp mellan avtal", "Gaps between agreements"),
    demand=Text(
        "Det är bra om ett avtal som ersätter ett annat börjar gälla senast "
        "dagen efter att det andra upphörde.",
        "It is good if an agreement that replaces another comes into force no "
        "later than the day after the other ended.",
    ),
    advice=Text(
        "Kontrollera dagarna, eller tänk igenom vad som gällde däremellan.",
        "Check the days, or think through what held in between.",
    ),
    finding=Text(
        "Avtalet gäller från {first}, men det som det ersätter gällde bara "
        "till {last}. Däremellan gick {days} utan avtal.",
        "The agreement is in force from {first}, but the one that it replaces "
        "was so only until {last}. In between, {days} passed without an "
        "agreement.",
    ),
    fault=Text("Glapp mellan avtalen", "A gap between the agreements"),
    tells=Text(
        "om det finns ett glapp mellan avtalen",
        "whether there is a gap between the agreements",
    ),
    severity=Severity.NOTE,
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
    first = None if period is None else first_of(period)
    if last is None:
        yield NotStated("/term/replaces/last_day")
    if first is None:
        place = "/term/period" if period is None else "/term/period/first"
        yield NotStated(place)
    if last is None or first is None:
        return
    fewest = _days_from(latest(last), earliest(first))
    most = _days_from(earliest(last), latest(first))
    if fewest is not None and fewest > 0:
        texts = GAP if fewest == most else _AT_LEAST
        yield violation(
            "/term/period",
            first=the_day(first),
            last=the_day(last),
            days=Counted(fewest, *texts),
        )
    elif most is None or most > 0:
        if exact_day(last) is None:
            yield KnownInPart("/term/replaces/last_day")
        if exact_day(first) is None:
            yield KnownInPart("/term/period")


def _days_from(last: date | None, first: date | None) -> int | None:
    """Return how many days lie between two days, if both are known."""
    return None if last is None or first is None else (first - last).days - 1
