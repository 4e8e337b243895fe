# SPDX-License-Identifier: MIT
"""Days as papers state them, exact or known in part: *angivna datum*.

A day that is known to the day is a `datetime.date`. One that is known to the
month, the season or the year, or only as before, after or about another, is a
`StatedDate`. What is asked of either has three answers: yes, no, and ``None``,
which is that it cannot be told.
"""

import operator
from collections.abc import Callable
from datetime import date
from typing import Annotated, final

import attrs

from ._edtf import Bounds, bounds_in, part_bounds
from .checks import as_date
from .display import ShownAsWritten
from .errors import IllFormedError
from .fields import Form, checked
from .periods import Period


__all__ = [
    "Day",
    "StatedDate",
    "as_day",
    "day_between",
    "earliest",
    "exact_day",
    "is_after",
    "is_before",
    "is_on_or_before",
    "is_same_day",
    "is_within",
    "latest",
]

_LONGEST = 40

# fmt: off
_RIGHT = {
    "exact": ("en dag som är känd till en del; den som är känd till dagen är en date", "a day that is known in part; one that is known to the day is a date", "date(2018, 12, 31)"),
    "expected": ("en dag (date), eller en som är känd till en del (StatedDate)", "a day (date), or one that is known in part (StatedDate)", "date(2018, 6, 1)"),
    "form": ("en dag som är känd till en del, skriven enligt EDTF (ISO 8601-2): månad, årstid, år, före, efter, mellan eller utan år", "a day that is known in part, written in EDTF (ISO 8601-2): month, season, year, before, after, between or without a year", "2016-03"),
    "text": ("en dag som bara kan läsas på ett sätt, känd till dagen eller till en del", "a day that can be read in one way only, known to the day or in part", "mars 2016"),
    "order": ("två dagar av vilka den senare inte är före den tidigare", "two days of which the later is not before the earlier", "2018-12-20/2019-01-10"),
}
"""What is right, by what is wrong: in Swedish, in English, an example."""
# fmt: on


def refusal(word: str, given: object) -> IllFormedError:
    """Make the error of *word*."""
    return IllFormedError(f"stated-date.{word}", given, *_RIGHT[word])


def as_edtf(value: object) -> str:
    """Return *value* in its one form, if it tells of a day known in part."""
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise refusal("form", value)
    text = str.__str__(value)
    bounds = bounds_in(text)
    if bounds is None:
        raise refusal("form", value)
    start, mark, end = text.partition("/")
    if mark:
        _refuse_disorder(start, end, value)
    early, late = bounds
    if early is not None and early == late:
        raise refusal("exact", value)
    # From a month to the same month is that month.
    return start if start == end else text


def _refuse_disorder(start: str, end: str, given: object) -> None:
    """Refuse two ends of which the later begins, or ends, before the other."""
    one, other = part_bounds(start), part_bounds(end)
    if one and other and (other[0] < one[0] or other[1] < one[1]):
        raise refusal("order", given)


@final
@attrs.frozen(repr=False, field_transformer=checked)
class StatedDate(ShownAsWritten):
    """A day that is known in part: *datum känt till en del*.

    It is written in EDTF (ISO 8601-2), of which these are taken:

    - ``2016-03`` a month, ``2015`` a year;
    - ``2019-21`` a season: 21 is spring (March to May), 22 summer (June to
      August), 23 autumn (September to November) and 24 winter (December of
      the year named, to February). Which months each is, is the library's own
      reading;
    - ``2015~``, ``2018-12-31~`` about then. A day may be a month off either
      way, a month or a season three months, and a year one year; these
      margins too are the library's own;
    - ``../2021-12-22`` no later than, ``2021-12-22/..`` no earlier than, and
      ``2018-12-20/2019-01-10`` some day from the one to the other; the ends
      may be months, seasons or years;
    - ``XXXX-12-22``, ``XXXX-12`` a day or a month of a year that is not known.

    Two are equal if they are stated alike, which does not say that they are
    the same day: see `is_same_day`.

    Attributes:
        edtf: The day, as far as it is known.

    Raises:
        IllFormedError: If *edtf* is none of these; if the later of two ends is
            before the earlier; or if the day is known to the day, since it is
            then a `datetime.date`.

    >>> made = StatedDate("2016-03")
    >>> made.earliest, made.latest
    (datetime.date(2016, 3, 1), datetime.date(2016, 3, 31))
    >>> StatedDate("../2021-12-22").earliest is None
    True
    >>> StatedDate("2018-12-31")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: StatedDate.edtf: got "2018-12-31"; right is a day that is known in part; one that is known to the day is a date, for example: date(2018, 12, 31) [stated-date.exact]
    """

    _EXAMPLE = 'StatedDate("2016-03")'

    edtf: Annotated[str, Form(as_edtf)]

    @classmethod
    def parse(cls, text: str) -> "date | StatedDate":
        """Read a day as Swedish papers write it: *dag i text*.

        ``den 28 februari 2019``, ``28/2 2019``, ``mars 2016``, ``våren 2019``,
        ``omkring årsskiftet 2018/2019``, ``senast den 1 mars 2020``, ``första
        kvartalet 2020``, ``mellan 1 maj och 30 juni 2019``, ``22 december``.

        The beginning, middle and end of a year (*i början av 2019*) are four
        months each, and those of a month ten days and the rest. A winter has
        both its years: ``vintern 2019/2020``.

        Args:
            text: At most 100 characters.

        Returns:
            A `datetime.date` if the day is known to the day.

        Raises:
            IllFormedError: If *text* is no day, or can be read in more ways
                than one.

        >>> StatedDate.parse("senast våren 2020")
        StatedDate('../2020-21')
        >>> StatedDate.parse("sista februari 2019")
        datetime.date(2019, 2, 28)
        >>> StatedDate.parse("vintern 2019")
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got "vintern 2019"; right is a day that can be read in one way only, known to the day or in part, for example: mars 2016 [stated-date.text]
        """
        # Read only when asked for: it has many words.
        from ._date_text import day_in

        return day_in(text)

    @property
    def earliest(self) -> date | None:
        """The earliest day that may be meant; ``None`` if there is none."""
        return bounds_of(self)[0]

    @property
    def latest(self) -> date | None:
        """The latest day that may be meant; ``None`` if there is none."""
        return bounds_of(self)[1]

    @property
    def is_approximate(self) -> bool:
        """Whether it is about that day: *omkring*."""
        return self.edtf.endswith("~")

    def __str__(self) -> str:
        return self.edtf

    def __repr__(self) -> str:
        return f"StatedDate({self.edtf!r})"


def as_day(value: object) -> date | StatedDate:
    """Return *value* if it is a day, exact or known in part.

    Raises:
        IllFormedError: If it is neither a date nor a `StatedDate`, or has a
            time of day.

    >>> as_day(StatedDate("2016-03"))
    StatedDate('2016-03')
    >>> as_day("2016-03")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "2016-03"; right is a day (date), or one that is known in part (StatedDate), for example: date(2018, 6, 1) [stated-date.expected]
    """
    if isinstance(value, StatedDate):
        return value
    if isinstance(value, date):
        return as_date(value)
    raise refusal("expected", value)


Day = Annotated[date | StatedDate, Form(as_day)]
"""A day (*dag*), exact or known in part."""


def exact_day(day: date | StatedDate | None) -> date | None:
    """Return *day* if it is known to the day: *exakt dag*.

    Returns:
        ``None`` if it is known in part, or not at all.

    Raises:
        IllFormedError: If *day* is no day.

    >>> exact_day(date(2016, 3, 1)), exact_day(StatedDate("2016-03"))
    (datetime.date(2016, 3, 1), None)
    """
    known = None if day is None else as_day(day)
    return None if isinstance(known, StatedDate) else known


def earliest(day: date | StatedDate) -> date | None:
    """Return the earliest day that may be meant: *tidigast*.

    Returns:
        Of an exact day, itself; ``None`` where no day is the earliest.

    Raises:
        IllFormedError: If *day* is no day.

    >>> earliest(StatedDate("2019-24"))
    datetime.date(2019, 12, 1)
    """
    return bounds_of(as_day(day))[0]


def latest(day: date | StatedDate) -> date | None:
    """Return the latest day that may be meant: *senast*.

    Returns:
        Of an exact day, itself; ``None`` where no day is the latest.

    Raises:
        IllFormedError: If *day* is no day.

    >>> latest(StatedDate("2019-24"))
    datetime.date(2020, 2, 29)
    """
    return bounds_of(as_day(day))[1]


def day_between(
    first: date | None, last: date | None
) -> date | StatedDate | None:
    """Return the day that lies from *first* to *last*, as far as that tells.

    Args:
        first: The earliest day it may be; ``None`` if there is none.
        last: The latest.

    Returns:
        ``None`` if neither is known.

    Raises:
        IllFormedError: If *last* is before *first*.

    >>> day_between(date(2018, 12, 20), date(2019, 1, 10))
    StatedDate('2018-12-20/2019-01-10')
    >>> day_between(date(2018, 12, 20), date(2018, 12, 20))
    datetime.date(2018, 12, 20)
    """
    if first is None and last is None:
        return None
    if first == last:
        return first
    return StatedDate(f"{first or '..'}/{last or '..'}")


def is_before(day: date | StatedDate, other: date | StatedDate) -> bool | None:
    """Whether *day* is before *other*: *före*.

    Returns:
        ``None`` if it cannot be told.

    Raises:
        IllFormedError: If either is no day.

    >>> is_before(StatedDate("2016-03"), date(2016, 4, 1))
    True
    >>> print(is_before(StatedDate("2016-03"), date(2016, 3, 15)))
    None
    """
    return _compared(day, other, operator.lt)


def is_after(day: date | StatedDate, other: date | StatedDate) -> bool | None:
    """Whether *day* is after *other*: *efter*.

    Returns:
        ``None`` if it cannot be told.

    Raises:
        IllFormedError: If either is no day.

    >>> is_after(StatedDate("2016-03"), date(2016, 4, 1))
    False
    """
    return is_before(other, day)


def is_on_or_before(
    day: date | StatedDate, other: date | StatedDate
) -> bool | None:
    """Whether *day* is *other* or a day before it: *senast*.

    Returns:
        ``None`` if it cannot be told.

    Raises:
        IllFormedError: If either is no day.

    >>> is_on_or_before(StatedDate("2016-03"), date(2016, 3, 31))
    True
    """
    return _compared(day, other, operator.le)


def is_same_day(
    day: date | StatedDate, other: date | StatedDate
) -> bool | None:
    """Whether the two are one and the same day: *samma dag*.

    Returns:
        ``None`` if it cannot be told. Two that are stated alike need not be
        the same day.

    Raises:
        IllFormedError: If either is no day.

    >>> is_same_day(StatedDate("2016-03"), date(2016, 4, 1))
    False
    >>> print(is_same_day(StatedDate("2016-03"), StatedDate("2016-03")))
    None
    """
    if not isinstance(as_day(day), StatedDate) and day == as_day(other):
        return True
    return False if is_before(day, other) or is_after(day, other) else None


def is_within(day: date | StatedDate, period: Period) -> bool | None:
    """Whether *day* falls within *period*: *inom*.

    Returns:
        ``None`` if it cannot be told.

    Raises:
        IllFormedError: If *day* is no day.

    >>> is_within(StatedDate("2016-03"), Period.of_year(2016))
    True
    >>> print(is_within(StatedDate("2016"), Period.of_month(2016, 3)))
    None
    """
    begun = is_on_or_before(period.first, day)
    gone = period.last is not None and is_after(day, period.last)
    if begun is False or gone is True:
        return False
    return True if begun and gone is False else None


def bounds_of(day: date | StatedDate) -> Bounds:
    """Return the earliest and the latest day that may be meant."""
    if isinstance(day, StatedDate):
        return bounds_in(day.edtf) or (None, None)
    return day, day


def _compared(
    day: date | StatedDate,
    other: date | StatedDate,
    holds: Callable[[date, date], bool],
) -> bool | None:
    """Compare what may be meant by each; true or false if all agree."""
    low, high = bounds_of(as_day(day))
    other_low, other_high = bounds_of(as_day(other))
    if high is not None and other_low is not None and holds(high, other_low):
        return True
    if (
        low is not None
        and other_high is not None
        and not holds(low, other_high)
    ):
        return False
    return None
