# SPDX-License-Identifier: MIT
"""Periods as papers state them, exact or known in part: *angivna perioder*.

A period whose days are known, or of which it is said that it has no end, is a
`Period`. One whose end is not known, or whose start is not, or of which only
the length is known, is a `StatedPeriod`.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated, ClassVar, final

import attrs

from .checks import as_count
from .display import Shown
from .errors import IllFormedError
from .fields import Fit, Form, Misfit, Whole, checked
from .helps import Help
from .periods import Period
from .schedules import months_after
from .stated_dates import (
    Day,
    StatedDate,
    bounds_of,
    day_between,
    is_before,
    is_on_or_before,
)


__all__ = [
    "Span",
    "StatedPeriod",
    "as_span",
    "covers_day",
    "covers_span",
    "exact_period",
    "first_of",
    "has_end",
    "inner_of",
    "last_of",
    "outer_of",
    "whole_years_of",
]

_ONE_DAY = timedelta(days=1)
_MONTHS_OF_YEAR = 12
_MOST_MONTHS, _MOST_DAYS = _MONTHS_OF_YEAR * date.max.year, 366 * date.max.year

# fmt: off
_RIGHT = {
    "end": ("en period som har ett slut eller inget, och inte båda", "a period that has an end or none, and not both", "StatedPeriod(first=date(2018, 3, 1), months=36)"),
    "exact": ("en period som är känd till en del; den som är helt känd är en Period", "a period that is known in part; one that is known in full is a Period", "Period(date(2018, 1, 1), None)"),
    "expected": ("en period (Period), eller en som är känd till en del (StatedPeriod)", "a period (Period), or one that is known in part (StatedPeriod)", "Period(date(2018, 1, 1), date(2018, 12, 31))"),
    "length": ("en längd i månader eller i dagar, minst 1", "a length in months or in days, 1 or more", "StatedPeriod(months=36)"),
    "nothing": ("en period av vilken något är känt", "a period of which something is known", "StatedPeriod(months=36)"),
    "order": ("en sista dag som inte är före den första", "a last day that is not before the first", 'StatedPeriod(first=StatedDate("2018"), last=StatedDate("2020"))'),
    "text": ("en period som bara kan läsas på ett sätt, känd helt eller till en del", "a period that can be read in one way only, known in full or in part", "1 januari till 31 december 2022"),
}
"""What is right, by what is wrong: in Swedish, in English, an example."""
# fmt: on


def refusal(word: str, given: object) -> IllFormedError:
    """Make the error of *word*."""
    return IllFormedError(f"stated-period.{word}", given, *_RIGHT[word])


def _is_in_order(
    first: date | StatedDate | None, last: date | StatedDate | None
) -> Iterator[Misfit]:
    if first is not None and last is not None and is_before(last, first):
        yield (), refusal("order", f"{first}--{last}")


def _has_one_end(
    last: date | StatedDate | None,
    is_open_ended: object,
    months: int | None,
    days: int | None,
) -> Iterator[Misfit]:
    said = (last, months, days)
    if is_open_ended and any(one is not None for one in said):
        yield (), refusal("end", "tills vidare")


def _has_one_length(months: int | None, days: int | None) -> Iterator[Misfit]:
    if months is not None and days is not None:
        yield (), refusal("length", f"months={months}, days={days}")


def _is_known_in_part(
    first: date | StatedDate | None,
    last: date | StatedDate | None,
    is_open_ended: object,
    months: int | None,
    days: int | None,
) -> Iterator[Misfit]:
    if all(one is None for one in (first, last, is_open_ended, months, days)):
        yield (), refusal("nothing", None)
    elif _is_exact(first) and (is_open_ended or _is_exact(last)):
        yield (), refusal("exact", f"{first}--{last or ''}")


def _is_exact(day: date | StatedDate | None) -> bool:
    return isinstance(day, date)


def _as_length(most: int, value: object) -> int:
    """Return *value* if it is a length, from 1 to *most*."""
    count = as_count(value)
    if not 1 <= count <= most:
        raise refusal("length", count)
    return count


def _as_months(value: object) -> int:
    return _as_length(_MOST_MONTHS, value)


def _as_days(value: object) -> int:
    return _as_length(_MOST_DAYS, value)


@final
@attrs.frozen(kw_only=True, field_transformer=checked)
class StatedPeriod(Whole, Shown):
    """A period that is known in part: *delvis känd period*.

    What is left out is not known; that a period has no end is said. So
    ``StatedPeriod(first=date(2022, 7, 1))`` began that day, and nobody has
    said how long it goes on, while ``Period(date(2022, 7, 1), None)`` goes on
    until further notice.

    Attributes:
        first: The first day, as far as it is known.
        last: The last day, as far as it is known.
        is_open_ended: Whether it is said to have no end (*tills vidare*);
            no is that it is said to have one.
        months: How many months long it is.
        days: How many days long it is, instead of months.

    Raises:
        IllFormedError: If nothing is known; if all is, since it is then a
            `Period`; if the last day is for certain before the first; if
            there is an end, or a length, of what has none; if there are both
            months and days; or if a field has the wrong form.

    >>> StatedPeriod(first=date(2018, 3, 1), months=36).months
    36
    >>> StatedPeriod(first=date(2018, 3, 1), last=date(2018, 12, 31))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "2018-03-01--2018-12-31"; right is a period that is known in part; one that is known in full is a Period, for example: Period(date(2018, 1, 1), None) [stated-period.exact]
    """

    _EXAMPLE = "StatedPeriod(months=36)"

    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("first", "last"), _is_in_order),
        Fit(("last", "is_open_ended", "months", "days"), _has_one_end),
        Fit(("months", "days"), _has_one_length),
        Fit(
            ("first", "last", "is_open_ended", "months", "days"),
            _is_known_in_part,
        ),
    )
    HELP: ClassVar[Help] = Help(
        "Delvis känd period",
        "En period där det inte är helt känt när den börjar eller slutar.",
        first="Första dagen, så långt den är känd, till exempel 1 mars 2018 eller mars 2018. Lämnas tomt om den inte är känd.",
        last="Sista dagen, så långt den är känd, till exempel 2020. Lämnas tomt om den inte är känd.",
        is_open_ended="Svara ja om det står att perioden inte har något slut (tills vidare), och nej om det står att den har ett. Lämnas tomt om det inte framgår.",
        months="Periodens längd i månader, till exempel 36 för tre år. Fyll i månader eller dagar, inte båda.",
        days="Periodens längd i dagar, till exempel 90. Fyll i månader eller dagar, inte båda.",
    )

    first: Day | None = None
    last: Day | None = None
    is_open_ended: bool | None = None
    months: Annotated[int, Form(_as_months)] | None = None
    days: Annotated[int, Form(_as_days)] | None = None

    @classmethod
    def parse(cls, text: str) -> "Period | StatedPeriod":
        """Read a period as Swedish papers write it: *period i text*.

        ``1 januari till 31 december 2022``, ``2020–2022``, ``från och med den
        1 juli 2022 tills vidare``, ``från den 1 juli 2022``, ``till och med
        2019``, ``treårigt``, ``två år från och med 1 mars 2018``, ``1
        november–31 mars varje år``, ``kalenderåren 2020–2022``,
        ``vårterminen 2024``, ``vecka 12 2023``.

        A year that stands once is that of both days. A school year (*läsår*)
        begins in August and ends in June, as the law has it; its autumn term
        is taken to end in December. The years of a budget (*budgetår*) are
        calendar years, as they are in a municipality.

        Args:
            text: At most 100 characters.

        Returns:
            A `Period` if all of it is known.

        Raises:
            IllFormedError: If *text* is no period, or can be read in more
                ways than one.

        >>> print(StatedPeriod.parse("1 januari till 31 december 2022"))
        2022-01-01--2022-12-31
        >>> StatedPeriod.parse("två år från och med 1 mars 2018").months
        24
        >>> StatedPeriod.parse("per vinter")
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got "per vinter"; right is a period that can be read in one way only, known in full or in part, for example: 1 januari till 31 december 2022 [stated-period.text]
        """
        # Read only when asked for: it has many words.
        from ._period_text import span_in

        return span_in(text)


def as_span(value: object) -> Period | StatedPeriod:
    """Return *value* if it is a period, known in full or in part.

    Raises:
        IllFormedError: If it is neither a `Period` nor a `StatedPeriod`.

    >>> as_span(StatedPeriod(months=36))
    StatedPeriod(first=None, last=None, is_open_ended=None, months=36, days=None)
    >>> as_span("treårigt")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "treårigt"; right is a period (Period), or one that is known in part (StatedPeriod), for example: Period(date(2018, 1, 1), date(2018, 12, 31)) [stated-period.expected]
    """
    if isinstance(value, Period | StatedPeriod):
        return value
    raise refusal("expected", value)


Span = Annotated[Period | StatedPeriod, Form(as_span)]
"""A period (*period*), known in full or in part."""


def first_of(span: Period | StatedPeriod) -> date | StatedDate | None:
    """Return the first day, as far as it is known: *första dag*.

    Where it is not stated it is computed from the last and the length.

    Returns:
        ``None`` if nothing is known of it.

    >>> first_of(StatedPeriod(last=date(2020, 12, 31), months=36))
    datetime.date(2018, 1, 1)
    """
    if isinstance(span, Period) or span.first is not None:
        return span.first
    if span.last is None:
        return None
    low, high = bounds_of(span.last)
    return day_between(_back(low, span), _back(high, span))


def last_of(span: Period | StatedPeriod) -> date | StatedDate | None:
    """Return the last day, as far as it is known: *sista dag*.

    Where it is not stated it is computed from the first and the length: three
    years from 1 March 2018 end on 28 February 2021. What begins some day in a
    month ends some day from the earliest to the latest that this gives.

    Returns:
        ``None`` if nothing is known of it, or there is no end: see `has_end`.

    >>> last_of(StatedPeriod(first=date(2018, 3, 1), months=36))
    datetime.date(2021, 2, 28)
    >>> last_of(StatedPeriod(first=StatedDate("2018-03"), months=36))
    StatedDate('2021-02-28/2021-03-30')
    """
    if isinstance(span, Period) or span.last is not None:
        return span.last
    if span.first is None:
        return None
    low, high = bounds_of(span.first)
    return day_between(_on(low, span), _on(high, span))


def outer_of(span: Period | StatedPeriod) -> Period:
    """Return the days that may fall within: *yttersta tid*.

    Where no day is the first, it is the first day there is; where no day is
    the last, it has no end.

    >>> outer_of(StatedPeriod(first=StatedDate("2018"), months=12))
    Period(date(2018, 1, 1), date(2019, 12, 30))
    """
    if isinstance(span, Period):
        return span
    first, last = first_of(span), last_of(span)
    early = None if first is None else bounds_of(first)[0]
    late = None if last is None else bounds_of(last)[1]
    return Period(early or date.min, late)


def inner_of(span: Period | StatedPeriod) -> Period | None:
    """Return the days that for certain fall within: *innersta tid*.

    Returns:
        ``None`` if there is no such day.

    >>> stated = StatedPeriod(first=StatedDate("2018"), last=date(2020, 6, 30))
    >>> inner_of(stated)
    Period(date(2018, 12, 31), date(2020, 6, 30))
    """
    if isinstance(span, Period):
        return span
    first, last = first_of(span), last_of(span)
    late = None if first is None else bounds_of(first)[1]
    early = None if last is None else bounds_of(last)[0]
    if late is None or (early is None and has_end(span) is not False):
        return None
    return None if early and early < late else Period(late, early)


def covers_span(
    span: Period | StatedPeriod, other: Period | StatedPeriod
) -> bool | None:
    """Whether every day of *other* falls within *span*: *omfattar*.

    Returns:
        ``None`` if it cannot be told.

    >>> covers_span(Period.of_year(2018), StatedPeriod(last=date(2019, 1, 1)))
    False
    """
    begins = _compared(first_of(span), first_of(other))
    ends = _compared(last_of(other), last_of(span))
    if has_end(span) is False:
        ends = True
    elif has_end(other) is False:
        ends = False if has_end(span) else None
    if begins is False or ends is False:
        return False
    return True if begins and ends else None


def _compared(
    day: date | StatedDate | None, other: date | StatedDate | None
) -> bool | None:
    """Compare two days that may not be known at all."""
    if day is None or other is None:
        return None
    return is_on_or_before(day, other)


def has_end(span: Period | StatedPeriod) -> bool | None:
    """Whether the period ends, some day: *slut*.

    Returns:
        False if it is until further notice; ``None`` if it is not known.

    >>> has_end(Period(date(2022, 7, 1), None))
    False
    >>> print(has_end(StatedPeriod(first=date(2022, 7, 1))))
    None
    """
    if isinstance(span, Period):
        return span.last is not None
    if span.is_open_ended is not None:
        return not span.is_open_ended
    known = (span.last, span.months, span.days)
    return True if any(one is not None for one in known) else None


def exact_period(span: Period | StatedPeriod | None) -> Period | None:
    """Return the period if all of it is known, or can be computed: *exakt tid*.

    Returns:
        ``None`` if some day of it is known in part, or not at all.

    >>> exact_period(StatedPeriod(first=date(2018, 3, 1), months=12))
    Period(date(2018, 3, 1), date(2019, 2, 28))
    >>> exact_period(StatedPeriod(first=date(2018, 3, 1)))
    """
    if span is None or isinstance(span, Period):
        return span
    first, last = first_of(span), last_of(span)
    if isinstance(first, date) and isinstance(last, date):
        return Period(first, last)
    return None


def whole_years_of(span: Period | StatedPeriod) -> int | None:
    """Count the years, if they are whole and it is known: *hela år*.

    Returns:
        The number; ``None`` where it is not whole, there is no end, or the
        length is not known.

    >>> whole_years_of(StatedPeriod(months=36))
    3
    """
    if isinstance(span, StatedPeriod) and span.months is not None:
        years, rest = divmod(span.months, _MONTHS_OF_YEAR)
        return None if rest else years
    known = exact_period(span)
    return None if known is None else known.whole_years()


def covers_day(
    span: Period | StatedPeriod, day: date | StatedDate
) -> bool | None:
    """Whether *day* falls within the period: *inom*.

    Returns:
        ``None`` if it cannot be told.

    Raises:
        IllFormedError: If *day* is no day.

    >>> stated = StatedPeriod(first=date(2022, 7, 1))
    >>> covers_day(stated, date(2022, 6, 30))
    False
    >>> print(covers_day(stated, date(2022, 7, 2)))
    None
    """
    first, last = first_of(span), last_of(span)
    begun = _compared(first, day)
    is_left = True if has_end(span) is False else _compared(day, last)
    if begun is False or is_left is False:
        return False
    return True if begun and is_left else None


def _on(day: date | None, span: StatedPeriod) -> date | None:
    """Return the last day of what begins on *day* and has a length."""
    if day is None:
        return None
    try:
        if span.months is not None:
            return months_after(day, span.months) - _ONE_DAY
        return None if span.days is None else _shifted(day, span.days - 1)
    except IllFormedError:  # past the year 9999
        return None


def _back(day: date | None, span: StatedPeriod) -> date | None:
    """Return the first day of what ends on *day* and has a length."""
    if day is None or day == date.max:
        return None
    try:
        if span.months is not None:
            return months_after(day + _ONE_DAY, -span.months)
        return None if span.days is None else _shifted(day, 1 - span.days)
    except IllFormedError:  # before the year 1
        return None


def _shifted(day: date, days: int) -> date | None:
    """Return the day so many days later, if the calendar has it."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
