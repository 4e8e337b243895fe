# SPDX-License-Identifier: MIT
"""Periods as Swedish papers write them: *period i text*.

A period that can be read in two ways is read in none.
"""

import re
from collections.abc import Iterator
from datetime import date

from ._date_text import found_day, plain_words
from .errors import IllFormedError
from .periods import Period
from .stated_dates import StatedDate
from .stated_periods import StatedPeriod, refusal


__all__ = ["span_in"]

Part = date | StatedDate
Whole = Period | StatedPeriod

_NUMBERS = {"en": 1} | {
    word: number
    for number, word in enumerate(
        (
            *("ett", "två", "tre", "fyra", "fem", "sex"),
            *("sju", "åtta", "nio", "tio", "elva", "tolv"),
        ),
        1,
    )
}
_NUMBER = f"(?P<number>[1-9][0-9]{{0,3}}|{'|'.join(_NUMBERS)})"

_UNITS = {
    "årig": ("months", 12),
    "halvår": ("months", 6),
    "år": ("months", 12),
    "månader": ("months", 1),
    "månad": ("months", 1),
    "veckor": ("days", 7),
    "vecka": ("days", 7),
    "dagar": ("days", 1),
    "dag": ("days", 1),
}
"""What the words of a length count, and how many there are to one."""

_FROM = r"(?:från och med|från|fr\.? ?o\.? ?m\.?|from|med början)"
_TO = r"(?:till och med|t\.? ?o\.? ?m\.?|till|längst till)"
_OPEN = r"tills ?vidare"

_ADJECTIVE = re.compile(
    f"(?:ett )?{_NUMBER}-?(?P<unit>årig)(?:t|a)?(?: avtal)?"
)
_LENGTH = re.compile(
    f"(?:i |under )?{_NUMBER} (?P<unit>år|halvår|månader|månad|veckor|vecka|dagar|dag)"
    "(?: i taget)?"
)
_LENGTH_FROM = re.compile(f"(?P<length>.+?),? {_FROM} (?P<first>.+)")
_OPEN_ALONE = re.compile(f"(?:gäller )?{_OPEN}")
_FROM_OPEN = re.compile(f"(?:{_FROM} )?(?P<first>.+?)(?: och|,)? {_OPEN}")
_OPEN_FROM = re.compile(f"{_OPEN},? {_FROM} (?P<first>.+)")
_FROM_ALONE = re.compile(f"{_FROM} (?P<first>.+)")
_TO_ALONE = re.compile(f"{_TO} (?P<last>.+)")
_PARTED = re.compile(rf" ?--? ?| (?:och )?{_TO} ")
_YEARLY = re.compile(r",? (?:varje år|årligen|per år)")
_SCHOOL_YEAR = re.compile(
    r"läsåret (?P<year>[1-9][0-9]{3})[/-](?P<later>[0-9]{2}(?:[0-9]{2})?)"
)
_SCHOOL_TERM = re.compile(
    r"(?P<name>vår|höst)terminen (?P<year>[1-9][0-9]{3})"
)
_WHOLE_YEARS = re.compile(
    r"(?:kalenderåre[tn]|helåre[tn]|budgetåre[tn]) (?P<first>[1-9][0-9]{3})"
    r"(?:(?: ?- ?| och | till | till och med )(?P<last>[1-9][0-9]{3}))?"
)
_LISTED_YEARS = re.compile(
    r"(?:åren )?(?P<years>[1-9][0-9]{3}(?:, [1-9][0-9]{3})*) och "
    r"(?P<last>[1-9][0-9]{3})"
)
_SHORT_YEARS = re.compile(r"(?P<first>[1-9][0-9]{3})-(?P<later>[0-9]{2})")
_PIECE = re.compile(
    r"\w+ (?:kvartal|tertial|halvår)et |kvartal|q[1-4]|v\.? ?[0-9]|vecka"
)
_DAY_ALONE = re.compile(r"(?:den )?[0-3]?[0-9]")

_YEARLESS, _MONTHS = "XXXX", 12


def span_in(text: object) -> Whole:
    """Read the period of *text*, or refuse."""
    plain = plain_words(text)
    found = [] if plain is None else list(_spans(plain))
    if not found:
        raise refusal("text", text)
    return found[0]


def _spans(plain: str) -> Iterator[Whole]:
    """Read a period out of plain words; none if it is none."""
    if (length := _length(plain)) is not None:
        yield from _made(**length)
    elif _OPEN_ALONE.fullmatch(plain):
        yield from _made(is_open_ended=True)
    elif found := _FROM_OPEN.fullmatch(plain) or _OPEN_FROM.fullmatch(plain):
        yield from _from(found["first"], is_open_ended=True)
    elif found := _SCHOOL_YEAR.fullmatch(plain):
        yield from _school_year(found["year"], found["later"])
    elif found := _SCHOOL_TERM.fullmatch(plain):
        months = ("01", "06") if found["name"] == "vår" else ("08", "12")
        first, last = (f"{found['year']}-{month}" for month in months)
        yield from _made(first=StatedDate(first), last=StatedDate(last))
    elif found := _WHOLE_YEARS.fullmatch(plain):
        years = found["first"], found["last"] or found["first"]
        yield from _made(
            first=date(int(years[0]), 1, 1), last=date(int(years[1]), 12, 31)
        )
    elif found := _LISTED_YEARS.fullmatch(plain):
        yield from _listed(found["years"].split(", "), found["last"])
    else:
        yield from _of_days(plain)


def _listed(years: list[str], last: str) -> Iterator[Whole]:
    """Make a period of years that are counted up, each after the one before."""
    numbers = [int(year) for year in (*years, last)]
    if numbers == list(range(numbers[0], numbers[0] + len(numbers))):
        yield from _made(first=StatedDate(years[0]), last=StatedDate(last))


def _of_days(plain: str) -> Iterator[Whole]:
    """Read two days, or a day and a length, or one day alone."""
    years = _SHORT_YEARS.fullmatch(plain)
    if years and int(years["later"]) > max(int(years["first"][2:]), _MONTHS):
        last_year = years["first"][:2] + years["later"]
        yield from _made(
            first=StatedDate(years["first"]), last=StatedDate(last_year)
        )
        return
    found = _LENGTH_FROM.fullmatch(plain)
    if found and (length := _length(found["length"])) is not None:
        yield from _from(found["first"], **length)
        return
    both = list(_parted(plain))
    if both:
        # Where it falls apart in two ways, nobody knows which was meant.
        yield from both[:1] if len(both) == 1 else ()
    elif found := _FROM_ALONE.fullmatch(plain):
        yield from _from(found["first"])
    elif found := _TO_ALONE.fullmatch(plain):
        last = found_day(found["last"])
        yield from _made(last=last) if last is not None else ()
    else:
        yield from _one(plain)


def _made(**fields: object) -> Iterator[Whole]:
    """Make a period of what is known, unless there is none such."""
    first, last = fields.get("first"), fields.get("last")
    is_open = fields.get("is_open_ended")
    try:
        if isinstance(first, date) and (is_open or isinstance(last, date)):
            yield Period(first, last)  # type: ignore[arg-type]
        else:
            yield StatedPeriod(**fields)  # type: ignore[arg-type]
    except IllFormedError:
        return


def _from(text: str, **fields: object) -> Iterator[Whole]:
    """Make a period that begins on the day of *text*."""
    first = found_day(text)
    if first is not None:
        yield from _made(first=first, **fields)


def _length(text: str) -> dict[str, object] | None:
    """Read a length, as the field that it fills."""
    found = _ADJECTIVE.fullmatch(text) or _LENGTH.fullmatch(text)
    if found is None:
        return None
    word = found["number"]
    field, each = _UNITS[found["unit"]]
    return {field: (_NUMBERS.get(word) or int(word)) * each}


def _school_year(year: str, later: str) -> Iterator[Whole]:
    """Make a school year: it begins in August and ends in June."""
    after = f"{int(year) + 1}"
    if later in (after, after[2:]):
        yield from _made(
            first=StatedDate(f"{year}-08"), last=StatedDate(f"{after}-06")
        )


def _one(plain: str) -> Iterator[Whole]:
    """Make a period of one month, season or year, or of a piece of one.

    It begins some day in it, and ends some day in it; a quarter, and the like,
    begins on its first day and ends on its last.
    """
    day = found_day(plain)
    if isinstance(day, StatedDate):
        if _PIECE.match(plain):
            yield from _made(first=day.earliest, last=day.latest)
        elif "/" not in day.edtf:
            yield from _made(first=day, last=day)


def _parted(plain: str) -> Iterator[Whole]:
    """Make periods of two days, wherever the text may be parted."""
    text = re.sub(f"^(?:{_FROM}|åren) ", "", _YEARLY.sub("", plain))
    for mark in _PARTED.finditer(text):
        start, end = text[: mark.start()], text[mark.end() :]
        last = found_day(end)
        first = None if last is None else _first(start, end, last)
        if first is not None and last is not None:
            if _is_yearless(last) and not _is_yearless(first):
                last = found_day(f"{end} {str(first)[:4]}")
            yield from _made(first=first, last=last)


def _first(start: str, end: str, last: Part) -> Part | None:
    """Read the first of two days, whose month and year may stand once."""
    if _DAY_ALONE.fullmatch(start) and " " in end.removeprefix("den "):
        start = f"{start} {end.removeprefix('den ').split(' ', 1)[1]}"
    first = found_day(start)
    if first is None or not _is_yearless(first) or _is_yearless(last):
        return first
    year = int(str(last)[:4])
    same = found_day(f"{start} {year}")
    # From November to March: it began in the year before.
    is_earlier = same is not None and not list(_made(first=same, last=last))
    return found_day(f"{start} {year - 1}") if is_earlier else same


def _is_yearless(day: Part) -> bool:
    return str(day).startswith(_YEARLESS)
