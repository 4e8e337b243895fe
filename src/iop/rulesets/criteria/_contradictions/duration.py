# SPDX-License-Identifier: MIT
"""Whether the cooperation is meant to last: *avtalstid*."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from dateutil.relativedelta import relativedelta

from ....agreement import (
    Agreement,
    Extension,
    Judgement,
    Term,
    extended_until,
)
from ....law import OWN_CHECK
from ....rules import (
    KnownInPart,
    NotStated,
    Observation,
    RuleSet,
    Severity,
    rule,
)
from ....values import (
    Period,
    StatedDate,
    StatedPeriod,
    Text,
    earliest,
    exact_period,
    first_of,
    has_end,
    last_of,
    latest,
)
from .._shared import LONGER_TIME
from .comparison import told, weighed, yes_to


__all__ = ["RULES"]


@rule(
    code="JUD009",
    name="judged-time",
    title=Text("Bedömd tid", "The time as judged"),
    demand=Text(
        "Har samarbetet bedömts pågå en längre tid bör avtalet med "
        "förlängning gälla i minst ett år. Hur lång en längre tid är sägs inte "
        "i listorna; ett år är bibliotekets eget mått.",
        "If the cooperation has been judged to go on for a longer time, the "
        "agreement with its extensions should run for a year at least. The "
        "lists do not say how long a longer time is; a year is the library's "
        "own measure.",
    ),
    advice=Text(
        "Kom överens om en längre avtalstid eller en förlängning. Ska "
        "samarbetet inte fortsätta, ändra bedömningen.",
        "Agree on a longer term or an extension. If the cooperation is not to "
        "go on, change the judgement.",
    ),
    finding=told(
        LONGER_TIME,
        "avtalet gäller kortare tid än ett år, även med förlängning: {longest}.",
        "the agreement runs for less than a year, extensions included: "
        "{longest}.",
    ),
    fault=Text(
        "Avtalet gäller kortare tid än ett år",
        "The agreement runs for less than a year",
    ),
    tells=Text(
        "om avtalet gäller ett år eller mer",
        "whether the agreement runs for a year or more",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _until(date(2018, 12, 31)),
    breaks=lambda: _until(date(2018, 12, 30)),
)
def judged_time(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    period: Annotated[Period | StatedPeriod | None, "/term/period"],
    extensions: Annotated[tuple[Extension, ...] | None, "/term/extensions"],
) -> Iterator[Observation]:
    """Compute to the last day of the longest extension."""
    options = extensions or ()
    longest, in_part = _longest(period, options), _in_part(period, options)
    is_short = longest is not None and _is_under_a_year(longest)
    unknown: list[NotStated | KnownInPart] = []
    if period is None:
        unknown.append(NotStated("/term/period"))
    if is_short and extensions is None:
        unknown.append(NotStated("/term/extensions"))
    if is_short or longest is None:
        unknown += in_part
    yield from weighed(
        judgements,
        LONGER_TIME,
        unknown,
        is_contradicted=is_short and not unknown,
        longest=longest,
    )


def _longest(
    period: Period | StatedPeriod | None, extensions: tuple[Extension, ...]
) -> Period | None:
    """Draw the term out as far as it is stated that it can be.

    What is known in part is drawn out no farther than is certain.
    """
    if period is None:
        return None
    first, last = first_of(period), last_of(period)
    start = None if first is None else latest(first)
    if start is None:
        return None
    if has_end(period) is False or any(
        extension.is_open_ended for extension in extensions
    ):
        return Period(start, None)
    ends = [
        bound
        for end in (last, *(extended_until(period, one) for one in extensions))
        if end is not None and (bound := earliest(end)) is not None
    ]
    return Period(start, max((start, *ends)))


def _in_part(
    period: Period | StatedPeriod | None, extensions: tuple[Extension, ...]
) -> list[NotStated | KnownInPart]:
    """Point to what may make the time longer than is certain."""
    found: list[NotStated | KnownInPart] = []
    if period is not None and exact_period(period) is None:
        found.append(KnownInPart("/term/period"))
    for number, one in enumerate(extensions):
        place = f"/term/extensions/{number}/until"
        if isinstance(one.until, StatedDate):
            found.append(KnownInPart(place))
        elif one.until is None and one.months is None:
            found.append(NotStated(place))
    return found


def _is_under_a_year(period: Period) -> bool:
    """Return whether it ends before the day before its first anniversary."""
    if period.last is None or period.whole_years() is not None:
        return False
    if period.first.year == date.max.year:
        return True
    return period.last < period.first + relativedelta(years=1)


def _until(last: date) -> Agreement:
    return Agreement(
        term=Term(period=Period(date(2018, 1, 1), last), extensions=()),
        judgements=yes_to(LONGER_TIME),
    )


RULES = RuleSet((judged_time,))
"""The rule on how long it runs."""
