# SPDX-License-Identifier: MIT
"""How long the agreement runs, and how it ends: *avtalstid*."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import ClassVar

import attrs

from ..values import (
    Amount,
    CaseNumber,
    Choice,
    Day,
    Fit,
    Help,
    IllFormedError,
    Key,
    LongText,
    Misfit,
    PartyKey,
    Period,
    Shown,
    Span,
    StatedDate,
    StatedPeriod,
    Whole,
    checked,
    day_between,
    earliest,
    last_of,
    latest,
    months_after,
)
from .agreement_form import AgreementForm
from .deadlines import DayOff


__all__ = [
    "Ending",
    "EndingKind",
    "Extension",
    "Notice",
    "Replaced",
    "Term",
    "extended_until",
]

_ONE_DAY = timedelta(days=1)


class EndingKind(Choice):
    """A way in which the agreement can end: *sätt att avsluta*."""

    EXPIRY = "expiry", "avtalstiden löper ut", "the term expires"
    NOTICE = "notice", "uppsägning", "notice of termination"
    BREACH = "breach", "hävning", "termination for breach"
    RENEGOTIATION = "renegotiation", "omförhandling", "renegotiation"
    MUTUAL = "mutual", "gemensam överenskommelse", "mutual agreement"


def _has_one_end(
    until: date | StatedDate | None,
    is_open_ended: bool | None,  # noqa: FBT001 - a field
    months: int | None,
) -> Iterator[Misfit]:
    if is_open_ended and (until is not None or months is not None):
        yield (
            (),
            IllFormedError(
                "extension.end",
                is_open_ended,
                "antingen en sista dag, en längd eller inget slut",
                "either a last day, a length or no end",
                "until=date(2026, 12, 31)",
            ),
        )


@attrs.frozen(kw_only=True, field_transformer=checked)
class Extension(Whole, Shown):
    """A right to go on after the term: *option på förlängning*.

    Attributes:
        key: A short name, used only to refer to it, such as option-1.
        until: The last day of the extended term.
        is_open_ended: Whether it is said to have no end. It then has neither
            last day nor months.
        use_by: The last day to make use of the right.
        months: How many months longer the term becomes, where it is said by
            length.
        times: How many times it may be used; not stated is once, unless the
            agreement goes on by itself.
        is_automatic: Whether the agreement goes on by itself unless notice is
            given.
        is_at_most: Whether it may be used for a shorter time than that
            (*i högst*). It is kept for the record alone.

    Raises:
        IllFormedError: If it has a last day or a length and is said to have
            no end.

    >>> Extension(key="opt", until=date(2026, 12, 31)).use_by is None
    True
    >>> Extension(key="opt", until=date(2026, 12, 31), is_open_ended=True)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got true; right is either a last day, a length or no end, for example: until=date(2026, 12, 31) [extension.end]
    """

    NOUN: ClassVar[str] = "extension"
    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("until", "is_open_ended", "months"), _has_one_end),
    )
    HELP: ClassVar[Help] = Help(
        "Option på förlängning",
        "En rätt att låta avtalet fortsätta efter avtalstiden.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel option-1.",
        until="Sista dagen i den förlängda avtalstiden, till exempel 31 december 2026. Anges bara längden, fyll i antal månader i stället.",
        is_open_ended="Svara ja om förlängningen inte har något slut. Lämna då sista dagen och antalet månader tomma.",
        use_by="Sista dagen för att använda rätten att förlänga, till exempel 30 september 2025.",
        months="Hur många månader längre avtalet blir varje gång, till exempel 12.",
        times="Hur många gånger avtalet får förlängas, till exempel 2. Tomt räknas som en gång, om avtalet inte förlängs av sig självt.",
        is_automatic="Svara ja om avtalet förlängs av sig självt när ingen säger upp det.",
        is_at_most="Svara ja om avtalet också får förlängas med kortare tid än så, till exempel i högst 12 månader. Sparas som upplysning.",
    )

    key: Key
    until: Day | None = None
    is_open_ended: bool | None = None
    use_by: Day | None = None
    months: int | None = None
    times: int | None = None
    is_automatic: bool | None = None
    is_at_most: bool | None = None


def _is_in_one_unit(months: int | None, days: int | None) -> Iterator[Misfit]:
    if months is not None and days is not None:
        yield (
            (),
            IllFormedError(
                "notice.unit",
                days,
                "månader eller dagar, inte båda",
                "months or days, not both",
                "months=3",
            ),
        )


@attrs.frozen(kw_only=True, field_transformer=checked)
class Notice(Whole, Shown):
    """How notice is given: *uppsägning*.

    Attributes:
        months: The notice period (*uppsägningstid*) in months.
        days: The notice period in days.
        is_written: Whether notice must be in writing. It is kept for the
            record alone.
        by: The party that may give it; not stated is any of them.

    Raises:
        IllFormedError: If the period is given both in months and in days.

    >>> Notice(months=3).months
    3
    >>> Notice(months=3, days=90)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got 90; right is months or days, not both, for example: months=3 [notice.unit]
    """

    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("months", "days"), _is_in_one_unit),
    )
    HELP: ClassVar[Help] = Help(
        "Uppsägning",
        "Hur avtalet sägs upp, och med vilken uppsägningstid.",
        months="Uppsägningstiden i månader, till exempel 3. Fyll i månader eller dagar, inte båda.",
        days="Uppsägningstiden i dagar, till exempel 90. Fyll i månader eller dagar, inte båda.",
        is_written="Svara ja om uppsägningen ska vara skriftlig. Sparas som upplysning.",
        by="Välj den part som får säga upp avtalet på det sättet. Tomt betyder att var och en av parterna får det.",
    )

    months: int | None = None
    days: int | None = None
    is_written: bool | None = None
    by: PartyKey | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Ending(Shown):
    """A way to end that the agreement provides for: *sätt att avsluta*.

    Attributes:
        kind: In which way.
        terms: What it takes, or what holds then. It is kept for the record
            alone.

    >>> Ending(kind=EndingKind.BREACH).kind.text.sv
    'hävning'
    """

    HELP: ClassVar[Help] = Help(
        "Sätt att avsluta",
        "Ett sätt att avsluta avtalet som står i det.",
        kind="Välj på vilket sätt avtalet kan avslutas, till exempel hävning.",
        terms="Vad som krävs eller gäller då, till exempel att en part har brutit mot avtalet. Sparas som upplysning.",
    )

    kind: EndingKind
    terms: LongText | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Replaced(Shown):
    """An earlier agreement that this one replaces: *ersatt avtal*.

    Attributes:
        name: Its name.
        case_number: Its case number.
        last_day: Its last day in force.
        form: What kind of agreement it was.
        amount: What the public side gave by it; for the record alone.

    >>> Replaced(last_day=date(2020, 12, 31)).name is None
    True
    """

    HELP: ClassVar[Help] = Help(
        "Ersatt avtal",
        "Ett tidigare avtal som det här ersätter.",
        name="Det tidigare avtalets namn.",
        case_number="Det tidigare avtalets diarienummer, som det är skrivet, till exempel 1.2.1-342-2016.",
        last_day="Sista dagen som det tidigare avtalet gällde. Då syns om det blev ett glapp mellan avtalen.",
        form="Välj vilket slags avtal det var.",
        amount="Vad det offentliga gav genom det tidigare avtalet. Sparas som upplysning.",
    )

    name: str | None = None
    case_number: CaseNumber | None = None
    last_day: Day | None = None
    form: AgreementForm | None = None
    amount: Amount | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Term(Shown):
    """How long the agreement runs, and how it ends: *avtalstid*.

    Attributes:
        period: First and last day, both included, as far as they are known.
            It may be open-ended.
        seasons: The parts of a year in which the work is done, where it is not
            done all through: ``1 november–31 mars varje år``. It is kept for
            the record alone.
        extensions: Rights to go on. An empty list says that there are none;
            not stated is not known.
        notice: How notice is given.
        other_notices: How a certain party gives notice, where it is not the
            same for all.
        endings: Ways to end that the agreement provides for.
        disputes: How disputes (*tvister*) are solved.
        replaces: The agreement that this one replaces.
        day_off: What happens to a due day that is not a working day. Where it
            is not stated, the day stays.

    >>> term = Term(period=Period(date(2018, 1, 1), date(2018, 12, 31)))
    >>> term.extensions is None
    True
    >>> Term(period="2018")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Term.period: got "2018"; right is a period (Period), or one that is known in part (StatedPeriod), for example: Period(date(2018, 1, 1), date(2018, 12, 31)) [stated-period.expected]
    """

    HELP: ClassVar[Help] = Help(
        "Avtalstid",
        "Hur länge avtalet gäller, och hur det avslutas.",
        period="Avtalets första och sista dag, båda inräknade, så långt de är kända. Gäller avtalet tills vidare, ange det.",
        seasons="Delar av året då arbetet pågår, om det inte pågår hela tiden, till exempel 1 november–31 mars varje år. Sparas som upplysning.",
        extensions="Rätt att förlänga avtalet. Finns ingen sådan rätt, ange det. Tomt betyder att det inte är känt.",
        notice="Hur avtalet sägs upp.",
        other_notices="Hur en viss part säger upp avtalet, om det inte är lika för alla.",
        endings="De sätt att avsluta avtalet som står i det, till exempel hävning eller omförhandling.",
        disputes="Hur tvister ska lösas, till exempel genom samtal mellan parterna.",
        replaces="Det tidigare avtal som det här ersätter. Lämna tomt om det inte ersätter något.",
        day_off="Välj vad som gäller när en sista dag inte är en arbetsdag. Tomt betyder att dagen står kvar.",
    )

    period: Span | None = None
    seasons: tuple[Span, ...] | None = None
    extensions: tuple[Extension, ...] | None = None
    notice: Notice | None = None
    other_notices: tuple[Notice, ...] | None = None
    endings: tuple[Ending, ...] | None = None
    disputes: LongText | None = None
    replaces: Replaced | None = None
    day_off: DayOff | None = None


def extended_until(
    term: Period | StatedPeriod, extension: Extension
) -> date | StatedDate | None:
    """Return the last day that an extension can lead to: *längsta tid*.

    One by length is counted from the last day of the term, as many times as
    it may be used; where the number of times is not stated, once, unless the
    agreement goes on by itself.

    Returns:
        ``None`` if that is not known, or there is no end.

    >>> option = Extension(key="opt", months=12, times=2)
    >>> extended_until(Period.of_year(2018), option)
    datetime.date(2020, 12, 31)
    """
    last = last_of(term)
    if extension.until is not None:
        return extension.until
    if extension.months is None or last is None:
        return None
    if extension.is_automatic and extension.times is None:
        return None
    months = extension.months * (
        1 if extension.times is None else extension.times
    )
    low, high = (
        None if one is None else _later(one, months)
        for one in (earliest(last), latest(last))
    )
    return day_between(low, high)


def _later(last: date, months: int) -> date | None:
    """Return the last day of a time that goes on for some months more."""
    try:
        return months_after(last + _ONE_DAY, months) - _ONE_DAY
    except (IllFormedError, OverflowError):  # past the year 9999
        return None
