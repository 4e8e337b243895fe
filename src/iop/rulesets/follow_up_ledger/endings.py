# SPDX-License-Identifier: MIT
"""Whether notice was given as agreed: *uppsägning*."""

from collections.abc import Iterator
from datetime import date, timedelta

import attrs

from ...agreement import Agreement, Notice, Term
from ...followup import FollowUp
from ...law import OWN_CHECK
from ...ledger import NoticeGiven, Paid
from ...rules import (
    NotApplicable,
    NotKnown,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import IllFormedError, Money, Period, Text, months_after
from .happenings import happened
from .places import entry_at
from .specimens import agreed, by_day


__all__ = ["RULES"]


def _with_notice() -> Agreement:
    """Let the organisation give notice, with three months."""
    return attrs.evolve(
        agreed(),
        term=Term(
            period=Period.of_year(2018), notice=Notice(months=3, by="kfum")
        ),
    )


_ON = date(2018, 6, 30)
_PAID = Paid(
    key="utbet-1",
    on=date(2018, 3, 15),
    amount=Money(425_000),
    instalment="bet-1",
)
_GIVEN = NoticeGiven(
    key="uppsagt",
    on=date(2018, 5, 31),
    party="kfum",
    last_day=date(2018, 8, 31),
)

_UNITS = {
    "months": (Text("månads", "month"), Text("månaders", "months")),
    "days": (Text("dags", "day"), Text("dagars", "days")),
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
        "Händelsen {entry} den {day}: avtalet sades upp till den {last}. Med "
        "{number} {unit} uppsägningstid är den tidigaste sista dagen den "
        "{earliest}.",
        "The entry {entry} on {day}: notice was given to {last}. With a "
        "notice period of {number} {unit} the earliest last day is "
        "{earliest}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=_with_notice,
    breaks=_with_notice,
    meets_followed=by_day(_ON, _PAID, _GIVEN, agreement=_with_notice()),
    breaks_followed=by_day(
        _ON,
        _PAID,
        attrs.evolve(_GIVEN, last_day=date(2018, 8, 30)),
        agreement=_with_notice(),
    ),
    related=("LED016",),
)
def notice_too_short(followed: FollowUp) -> Iterator[Remark]:
    """Hold each last day against the one that the notice period leads to.

    That day is reckoned as in `iop.followup.timeline`, by the agreement as it read on the
    day of the notice, and is itself long enough.
    """
    is_any = False
    for number, entry in happened(followed, NoticeGiven):
        if entry.last_day is None:
            continue
        is_any = True
        notice = _notice(followed.history.on(entry.on))
        length = _length(notice)
        if length is None:
            yield NotStated(
                "/term/notice/months" if notice else "/term/notice"
            )
            continue
        earliest = _earliest(entry.on, *length)
        if earliest is None:
            yield _OUT_OF_REACH
        elif entry.last_day < earliest:
            name, count = length
            yield breach(
                entry_at(number),
                entry=entry.key,
                day=entry.on,
                last=entry.last_day,
                number=count,
                unit=_UNITS[name][count != 1],
                earliest=earliest,
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
        "The notice period leads farther than the library can reckon.",
    )
)


def _notice(agreement: Agreement) -> Notice | None:
    return agreement.term.notice if agreement.term else None


def _length(notice: Notice | None) -> tuple[str, int] | None:
    """Give the unit of the notice period, and how many of it."""
    if notice and notice.months is not None:
        return "months", notice.months
    if notice and notice.days is not None:
        return "days", notice.days
    return None


def _earliest(given: date, unit: str, count: int) -> date | None:
    """Reckon the earliest last day; ``None`` if it is past the year 9999."""
    try:
        if unit == "months":
            return months_after(given, count)
        return given + timedelta(days=count)
    except (IllFormedError, OverflowError):
        return None


@rule(
    code="LED016",
    name="notice-by-wrong-party",
    title=Text("Vem som får säga upp", "Who may give notice"),
    demand=Text(
        "Avtalet bör sägas upp av den part som får säga upp det.",
        "Notice should be given by the party that may give it.",
    ),
    advice=Text(
        "Kontrollera vem som sade upp avtalet.", "Check who gave notice."
    ),
    finding=Text(
        "Händelsen {entry} den {day}: {party} sade upp avtalet, men enligt "
        "avtalet får bara {by} göra det.",
        "The entry {entry} on {day}: {party} gave notice, but by the "
        "agreement only {by} may.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=_with_notice,
    breaks=_with_notice,
    meets_followed=by_day(_ON, _PAID, _GIVEN, agreement=_with_notice()),
    breaks_followed=by_day(
        _ON,
        _PAID,
        attrs.evolve(_GIVEN, party="sdn"),
        agreement=_with_notice(),
    ),
    related=("LED015",),
)
def notice_by_wrong_party(followed: FollowUp) -> Iterator[Remark]:
    """Hold who gave notice against who may; not stated is either."""
    given = happened(followed, NoticeGiven)
    for number, entry in given:
        notice = _notice(followed.history.on(entry.on))
        if notice and notice.by not in (None, entry.party):
            yield breach(
                entry_at(number),
                entry=entry.key,
                day=entry.on,
                party=entry.party,
                by=notice.by,
            )
    if not given:
        yield NotApplicable(
            Text("Ingen har sagt upp avtalet.", "Nobody has given notice.")
        )


RULES = RuleSet((notice_too_short, notice_by_wrong_party))
"""The rules on notice."""
