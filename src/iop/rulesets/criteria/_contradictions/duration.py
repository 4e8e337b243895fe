# SPDX-License-Identifier: MIT
"""Whether the cooperation is meant to last: *avtalstid*."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from dateutil.relativedelta import relativedelta

from ....agreement import Agreement, Extension, Judgement, Term
from ....law import OWN_CHECK
from ....rules import Observation, RuleSet, Severity, rule
from ....values import Period, Text
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
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _until(date(2018, 12, 31)),
    breaks=lambda: _until(date(2018, 12, 30)),
)
def judged_time(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    period: Annotated[Period | None, "/term/period"],
    extensions: Annotated[tuple[Extension, ...] | None, "/term/extensions"],
) -> Iterator[Observation]:
    """Compute to the last day of the longest extension."""
    longest = _longest(period, extensions or ())
    is_short = longest is not None and _is_under_a_year(longest)
    unknown = ["/term/period"] if period is None else []
    if is_short and extensions is None:
        unknown.append("/term/extensions")
    unknown += [
        f"/term/extensions/{number}/until"
        for number, extension in enumerate(extensions or ())
        if is_short and extension.until is None
    ]
    yield from weighed(
        judgements,
        LONGER_TIME,
        unknown,
        is_contradicted=is_short and not unknown,
        longest=longest,
    )


def _longest(
    period: Period | None, extensions: tuple[Extension, ...]
) -> Period | None:
    """Draw the term out as far as it is stated that it can be."""
    if period is None or period.last is None:
        return period
    if any(extension.is_open_ended for extension in extensions):
        return Period(period.first, None)
    ends = (extension.until for extension in extensions if extension.until)
    return Period(period.first, max((period.last, *ends)))


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
