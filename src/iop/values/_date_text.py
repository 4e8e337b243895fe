# SPDX-License-Identifier: MIT
"""Days as Swedish papers write them: *dag i text*.

What stands before a day (*senast*, *omkring*, *före*) is read first, and then
the day itself. A day that can be read in two ways is read in none. The names
of the months come from Babel, which is imported when the first is sought.
"""

import calendar
import functools
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from .characters import in_plain_dashes, in_plain_spaces, normal
from .errors import IllFormedError
from .stated_dates import StatedDate, bounds_of, refusal


__all__ = ["day_in", "found_day", "months", "plain_words"]

Part = date | StatedDate

LONGEST = 100
"""The longest text that is read, in characters."""

_ONE_DAY = timedelta(days=1)

_NEUTRAL = r"(?:(?:den|under|i|vid|på) )*"
"""What may stand before a day and says nothing more of it."""

_SEASONS = {"vår": 21, "sommar": 22, "höst": 23}
_ORDINALS = {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4}
_PIECES = {"kvartal": 3, "tertial": 4, "halvår": 6}
"""How many months a piece of a year has."""
_THIRDS = {"början": 0, "mitten": 1, "slutet": 2}
"""Which third of a year or of a month."""

_YEAR = r"(?P<year>[1-9][0-9]{3})"
_DAY = r"(?P<day>[0-3]?[0-9])"


def plain_words(text: object) -> str | None:
    """Write *text* in small letters, plain spaces and plain dashes."""
    if not isinstance(text, str) or len(text) > LONGEST:
        return None
    plain = in_plain_dashes(in_plain_spaces(normal(text))).lower()
    return " ".join(plain.split()).removesuffix(".")


def day_in(text: object) -> Part:
    """Read the day of *text*, or refuse."""
    plain = plain_words(text)
    day = None if plain is None else found_day(plain)
    if day is None:
        raise refusal("text", text)
    return day


def found_day(plain: str) -> Part | None:
    """Read a day out of plain words, if it is one."""
    for words, meant in _QUALIFIED:
        if (found := re.match(f"{_NEUTRAL}{words} ", plain)) is not None:
            day = _bare_day(plain[found.end() :])
            return None if day is None else meant(day)
    return _bare_day(plain)


@functools.cache
def months() -> dict[str, int]:
    """Number the names of the months, whole and short."""
    # The whole before its parts, as `iop.values.formats` does, for threads.
    import babel  # noqa: F401
    from babel.dates import get_month_names

    usual = {"mar": 3, "jun": 6, "jul": 7, "sept": 9}
    return usual | {
        name.removesuffix("."): number
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale="sv").items()
    }


def _bare_day(text: str) -> Part | None:
    """Read a day that nothing qualifies."""
    plain = re.sub(f"^{_NEUTRAL}", "", text)
    found = {day for read in _READERS for day in read(plain)}
    return found.pop() if len(found) == 1 else None


def _made(edtf: str) -> StatedDate | None:
    """Make a day known in part, unless there is none such."""
    try:
        return StatedDate(edtf)
    except IllFormedError:
        return None


def _of(year: str, month: int, day: int) -> date | None:
    """Make a day, unless the calendar has none such."""
    try:
        return date(int(year), month, day)
    except ValueError:
        return None


def _start(day: Part) -> str:
    return str(day).partition("/")[0]


def _end(day: Part) -> str:
    return str(day).rpartition("/")[2]


def _about(day: Part) -> Part | None:
    """Make a day approximate; of two days side by side, the first."""
    low, high = bounds_of(day)
    if low and high and high - low == _ONE_DAY:
        return _made(f"{low}~")
    return _made(f"{day}~")


def _before(day: Part) -> Part | None:
    low, _ = bounds_of(day)
    if low is None or low == date.min:
        return None
    return _made(f"../{low - _ONE_DAY}")


def _after(day: Part) -> Part | None:
    _, high = bounds_of(day)
    if high is None or high == date.max:
        return None
    return _made(f"{high + _ONE_DAY}/..")


def _until(day: Part) -> Part | None:
    return _made(f"../{_end(day)}")


def _from(day: Part) -> Part | None:
    return _made(f"{_start(day)}/..")


_QUALIFIED: tuple[tuple[str, Callable[[Part], Part | None]], ...] = (
    (r"(?:omkring|cirka|circa|ca\.?|c:a|ungefär|runt|kring)", _about),
    (r"(?:före|innan)", _before),
    (r"efter", _after),
    (
        r"(?:(?:allra )?senast|till och med|t\.? ?o\.? ?m\.?)",
        _until,
    ),
    (r"(?:tidigast|från och med|fr\.? ?o\.? ?m\.?|from)", _from),
)
"""What may stand before a day and says how it is meant."""

_Reader = Callable[[str], Iterator[Part]]


def _reader(pattern: str) -> Callable[[Callable[..., Part | None]], _Reader]:
    """Make a reader of a function that takes what the pattern names."""
    whole = re.compile(pattern)

    def decorated(make: Callable[..., Part | None]) -> _Reader:
        def read(text: str) -> Iterator[Part]:
            found = whole.fullmatch(text)
            if found is not None and (day := make(**found.groupdict())):
                yield day

        return read

    return decorated


@_reader(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
def _iso_day(year: str, month: str, day: str) -> Part | None:
    return _of(year, int(month), int(day))


@_reader(_YEAR + r"(?:-(?P<month>[0-9]{2}))?")
def _iso_month(year: str, month: str | None) -> Part | None:
    """Read a year or a month; ``2010-11`` may be two years, and is neither."""
    if month is None:
        return _made(year)
    is_two_years = int(month) > int(year[2:])
    return (
        None
        if is_two_years or int(month) > len("JFMAMJJASOND")
        else _made(f"{year}-{month}")
    )


@_reader(_DAY + rf"/(?P<month>[01]?[0-9])(?:[ -]{_YEAR})?")
def _slashed(day: str, month: str, year: str | None) -> Part | None:
    return _in_month(day, int(month), year)


@_reader(_DAY + rf"(?::?[ea])? (?P<name>[a-z]+)\.?(?:,? {_YEAR})?")
def _named(day: str, name: str, year: str | None) -> Part | None:
    return _in_month(day, months().get(name, 0), year)


def _in_month(day: str, month: int, year: str | None) -> Part | None:
    if year is not None:
        return _of(year, month, int(day))
    return _made(f"XXXX-{month:02d}-{int(day):02d}")


@_reader(rf"(?P<name>[a-z]+)\.?(?: {_YEAR})?")
def _month(name: str, year: str | None) -> Part | None:
    """Read a month; *jul* by itself may be Christmas, and is neither."""
    number = None if name == "jul" else months().get(name)
    return _made(f"{year or 'XXXX'}-{number:02d}") if number else None


@_reader(rf"(?P<name>vår|sommar|höst)(?:en)? {_YEAR}")
def _season(name: str, year: str) -> Part | None:
    return _made(f"{year}-{_SEASONS[name]}")


@_reader(rf"(?:v\.?|vecka) ?(?P<week>[0-9]{{1,2}}),? {_YEAR}")
def _week(week: str, year: str) -> Part | None:
    """Read a week, from Monday to Sunday, by the number of ISO 8601."""
    try:
        monday = date.fromisocalendar(int(year), int(week), 1)
        return _made(f"{monday}/{monday + timedelta(days=6)}")
    except (ValueError, OverflowError):  # no such week, or past the year 9999
        return None


def _is_next(year: str, later: str) -> bool:
    """Return whether two or four figures are of the year after."""
    after = str(int(year) + 1)
    return later in (after, after[-2:])


@_reader(rf"vintern? {_YEAR}[/-](?P<later>[0-9]{{2}}(?:[0-9]{{2}})?)")
def _winter(year: str, later: str) -> Part | None:
    return _made(f"{year}-24") if _is_next(year, later) else None


@_reader(rf"årsskiftet {_YEAR}[/-](?P<later>[0-9]{{2}}(?:[0-9]{{2}})?)")
def _new_year(year: str, later: str) -> Part | None:
    """Read the last day of one year or the first of the next."""
    if not _is_next(year, later):
        return None
    return _made(f"{year}-12-31/{int(year) + 1:04d}-01-01")


@_reader(rf"halvårsskiftet {_YEAR}")
def _mid_year(year: str) -> Part | None:
    return _made(f"{year}-06-30/{year}-07-01")


@_reader(
    rf"(?P<which>första|sista)(?: dagen i)? (?P<name>[a-z]+)\.?(?: {_YEAR})?"
)
def _edge_of_month(which: str, name: str, year: str | None) -> Part | None:
    """Read the first or the last day of a month.

    Which is the last of February, nobody can tell without the year.
    """
    february = 2
    if (month := months().get(name)) is None:
        return None
    if which == "första":
        return _in_month("1", month, year)
    if year is None and month == february:
        return _made("XXXX-02")
    last = calendar.monthrange(int(year or "1"), month)[1]
    return _in_month(str(last), month, year)


@_reader(
    r"(?P<which>första|andra|tredje|fjärde) "
    rf"(?P<piece>kvartal|tertial|halvår)et {_YEAR}"
)
def _piece_of_year(which: str, piece: str, year: str) -> Part | None:
    count, number = _PIECES[piece], _ORDINALS[which]
    return _made(
        f"{year}-{count * (number - 1) + 1:02d}/{year}-{count * number:02d}"
    )


@_reader(rf"(?:q|kvartal ?)(?P<number>[1-4]),? {_YEAR}")
def _quarter(number: str, year: str) -> Part | None:
    which = tuple(_ORDINALS)[int(number) - 1]
    return next(_piece_of_year(f"{which} kvartalet {year}"), None)


@_reader(
    r"(?P<which>början|mitten|slutet) av "
    rf"(?:(?P<name>[a-z]+)\.? )?{_YEAR}"
)
def _third(which: str, name: str | None, year: str) -> Part | None:
    """Read a third of a year or of a month."""
    third = _THIRDS[which]
    if name is None:
        return _made(f"{year}-{4 * third + 1:02d}/{year}-{4 * third + 4:02d}")
    if (month := months().get(name)) is None:
        return None
    last = (10, 20, calendar.monthrange(int(year), month)[1])[third]
    start = f"{year}-{month:02d}-{10 * third + 1:02d}"
    return _made(f"{start}/{year}-{month:02d}-{last:02d}")


@_reader(r"mellan (?P<start>.+?) och (?P<end>.+)")
def _between(start: str, end: str) -> Part | None:
    """Read some day from one to another; the year may stand once."""
    last = _bare_day(end)
    first = _bare_day(start)
    if isinstance(first, StatedDate) and first.edtf.startswith("XXXX"):
        first = _bare_day(f"{start} {str(last)[:4]}")
    if first is None or last is None:
        return None
    return _made(f"{_start(first)}/{_end(last)}")


_READERS: tuple[_Reader, ...] = (
    _iso_day,
    _iso_month,
    _slashed,
    _named,
    _month,
    _season,
    _week,
    _winter,
    _new_year,
    _mid_year,
    _edge_of_month,
    _piece_of_year,
    _quarter,
    _third,
    _between,
)
"""Each reads one way of writing, and no two read the same text otherwise."""
