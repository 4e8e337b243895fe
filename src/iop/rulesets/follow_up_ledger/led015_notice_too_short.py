# SPDX-License-Identifier: MIT
"""LED015: Notice period (*uppsägningstid*)."""

from .._prelude import *
from ._days import on_day
from ._endings import GIVEN, ON, PAID, with_notice
from ._happenings import by_version
from ._places import entry_at
from ._specimens import by_day


_UNITS = {
    "months": (
        Text("{number} månad", "{number} month"),
        Text("{number} månader", "{number} months"),
    ),
    "days": (
        Text("{number} dag", "{number} day"),
        Text("{number} dagar", "{number} days"),
    ),
}


@rule(
    code="LED015",
    name="notice-too-short",
    title=Text("Uppsägningstid", "Notice period"),
    demand=Text(
        "Den som säger upp avtalet ska hålla uppsägningstiden: avtalet gäller "
        "minst till den dag som den leder till.",
        "Whoever gives notice must keep the notice period: the agreement is "
        "in force at least until the day that it leads to.",
    ),
    advice=Text(
        "Rätta den sista dagen, eller skriv in den ändring av avtalet som "
        "parterna har kommit överens om.",
        "Correct the last day, or enter the amendment of the agreement that "
        "the parties have agreed on.",
    ),
    finding=Text(
        "Avtalet sades upp {day}, och skulle upphöra den {last}. "
        "Uppsägningstiden är {length}. Därför kan det upphöra tidigast den "
        "{earliest}.",
        "Notice was given {day}, to end the agreement on {last}. The notice "
        "period is {length}. So the agreement can end on {earliest} at the "
        "earliest.",
    ),
    fault=Text("För kort uppsägningstid", "The notice is too short"),
    tells=Text(
        "om uppsägningstiden är tillräcklig",
        "whether the notice is long enough",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=with_notice,
    breaks=with_notice,
    meets_followed=by_day(ON, PAID, GIVEN, agreement=with_notice()),
    breaks_followed=by_day(
        ON,
        PAID,
        attrs.evolve(GIVEN, last_day=date(2018, 8, 30)),
        agreement=with_notice(),
    ),
    related=("LED016",),
)
def notice_too_short(followed: FollowUp) -> Iterator[Observation]:
    """Hold each last day against the one that the notice period leads to.

    That day is computed as in `iop.followup.timeline`, by the agreement as it
    read on the day of the notice, and is itself long enough.
    """
    is_any = False
    given = by_version(followed, NoticeGiven, lambda version: version)
    for number, entry, version in given:
        if entry.last_day is None:
            continue
        is_any = True
        notice = notice_of(version, entry.party)
        length = _length(notice)
        if length is None:
            yield NotStated(
                "/term/notice/months" if notice else "/term/notice"
            )
            continue
        given_on = earliest(entry.on)
        if given_on is None:
            yield KnownInPart(f"{entry_at(number)}/on")
            continue
        first = _earliest(given_on, *length)
        if first is None:
            yield _OUT_OF_REACH
        elif entry.last_day < first:
            yield violation(
                entry_at(number),
                day=on_day(entry.on),
                last=entry.last_day,
                length=Counted(length[1], *_UNITS[length[0]]),
                earliest=first,
            )
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen har sagt upp avtalet till en viss dag.",
                "Nobody has given notice to a certain day.",
            )
        )


_OUT_OF_REACH = NotKnown(
    Text(
        "Uppsägningstiden leder längre bort än biblioteket kan räkna.",
        "The notice period leads farther than the library can compute.",
    )
)


def _length(notice: Notice | None) -> tuple[str, int] | None:
    """Return the unit of the notice period, and how many of it."""
    if notice and notice.months is not None:
        return "months", notice.months
    if notice and notice.days is not None:
        return "days", notice.days
    return None


def _earliest(given: date, unit: str, count: int) -> date | None:
    """Compute the earliest last day; ``None`` if it is past the year 9999."""
    try:
        if unit == "months":
            return months_after(given, count)
        return given + timedelta(days=count)
    except (IllFormedError, OverflowError):
        return None
