# SPDX-License-Identifier: MIT
"""Whether the entries of a ledger hang together: *händelsernas ordning*."""

from collections.abc import Iterator
from datetime import date

from ...agreement import Agreement
from ...followup import FollowUp
from ...law import OWN_CHECK
from ...ledger import (
    Corrected,
    LedgerEntry,
    MeetingHeld,
    ReportReceived,
    steps_from,
)
from ...rules import Remark, RuleSet, Severity, breach, rule
from ...values import Text, find, refers_to
from .places import entry_at
from .specimens import agreed, by_day
from .versions import by_version


__all__ = ["RULES"]

_ON = date(2018, 3, 20)
_NOTHING = Text("inget mer", "nothing more")


def _is_reference(kind: object) -> bool:
    """Tell whether a field of this type names a part of the agreement."""
    return refers_to(kind) is not None


def _is_named(kind: object) -> bool:
    """Tell whether parts of this type have keys."""
    return hasattr(kind, "NOUN")


def _keys(agreement: Agreement) -> set[tuple[str, str]]:
    """List the parts of an agreement that can be named."""
    return {(part.NOUN, part.key) for _, _, part in find(agreement, _is_named)}


@rule(
    code="LED001",
    name="entry-names-unknown-part",
    title=Text("Händelser och avtal", "Entries and agreement"),
    demand=Text(
        "Den part, redovisning, utbetalning eller annan del som en händelse "
        "gäller ska finnas i avtalet, som det lyder den dagen.",
        "The party, report, instalment or other part that an entry concerns "
        "must be in the agreement, as it reads that day.",
    ),
    advice=Text(
        "Rätta händelsen, eller lägg till delen i avtalet.",
        "Correct the entry, or add the part to the agreement.",
    ),
    finding=Text(
        "Händelsen {entry} den {day} gäller {key}, som inte finns i avtalet.",
        "The entry {entry} on {day} concerns {key}, which is not in the "
        "agreement.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        _ON, ReportReceived(key="in", on=date(2018, 3, 20), report="del-1")
    ),
    breaks_followed=by_day(
        _ON, ReportReceived(key="in", on=date(2018, 3, 20), report="del-9")
    ),
)
def entry_names_unknown_part(followed: FollowUp) -> Iterator[Remark]:
    """Look up every key that an entry names."""
    keys_on = by_version(followed, _keys)
    # As the entries stand: one that has been corrected is wrong no more.
    for happening in followed.ledger.by(followed.on):
        entry = happening.entry
        known = keys_on(entry.on)
        for _, annotation, key in find(entry, _is_reference):
            if (refers_to(annotation), key) not in known:
                yield breach(
                    entry_at(happening.number),
                    entry=entry.key,
                    day=entry.on,
                    key=key,
                )


def _visible(followed: FollowUp) -> Iterator[tuple[int, LedgerEntry]]:
    """List the entries dated no later than the day, with their numbers."""
    for number, entry in enumerate(followed.ledger.entries):
        if entry.on <= followed.on:
            yield number, entry


@rule(
    code="LED002",
    name="step-not-allowed",
    title=Text("Händelsernas ordning", "The order of things"),
    demand=Text(
        "Det som händer ska vara möjligt i det läge som avtalet är i.",
        "What happens must be possible in the state that the agreement is in.",
    ),
    advice=Text(
        "Kontrollera dagen, och om en händelse före den saknas i listan.",
        "Check the day, and whether an entry before it is missing.",
    ),
    finding=Text(
        "Händelsen {entry} den {day} ({step}) går inte när avtalet är i läget "
        "{state}. Det som går då är: {allowed}.",
        "The entry {entry} on {day} ({step}) cannot be while the agreement is "
        "in the state {state}. What can be is: {allowed}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(_ON, MeetingHeld(key="mote", on=date(2018, 2, 1))),
    breaks_followed=by_day(
        _ON, MeetingHeld(key="mote", on=date(2017, 12, 20))
    ),
)
def step_not_allowed(followed: FollowUp) -> Iterator[Remark]:
    """List the entries that the table of the lifecycle does not allow."""
    for stage in followed.course.refused:
        if stage.number is None:
            continue
        allowed = tuple(step.text for step in steps_from(stage.before))
        yield breach(
            entry_at(stage.number),
            entry=followed.ledger.entries[stage.number].key,
            day=stage.day,
            step=stage.step,
            state=stage.before,
            allowed=allowed or _NOTHING,
        )


@rule(
    code="LED003",
    name="correction-of-nothing",
    title=Text("Rättelser", "Corrections"),
    demand=Text(
        "En rättelse ska gälla en tidigare händelse i listan, och inte en "
        "annan rättelse.",
        "A correction must concern an earlier entry, and not another "
        "correction.",
    ),
    advice=Text(
        "Rätta den händelse som var fel en gång till, i stället för rättelsen.",
        "Correct the entry that was wrong once more, and not the correction.",
    ),
    finding=Text(
        "Rättelsen {entry} den {day} gäller {key}, som inte är en tidigare "
        "händelse som kan rättas.",
        "The correction {entry} on {day} concerns {key}, which is no earlier "
        "entry that can be corrected.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        _ON,
        MeetingHeld(key="mote", on=date(2018, 2, 1)),
        Corrected(key="rattat", on=date(2018, 2, 5), corrects="mote"),
    ),
    breaks_followed=by_day(
        _ON,
        MeetingHeld(key="mote", on=date(2018, 2, 1)),
        Corrected(key="rattat", on=date(2018, 2, 5), corrects="mote"),
        Corrected(key="rattat-igen", on=date(2018, 2, 6), corrects="rattat"),
    ),
)
def correction_of_nothing(followed: FollowUp) -> Iterator[Remark]:
    """Look up the entry that each correction concerns."""
    days = {
        entry.key: entry.on
        for entry in followed.ledger.entries
        if not isinstance(entry, Corrected)
    }
    for number, entry in _visible(followed):
        if not isinstance(entry, Corrected):
            continue
        day = days.get(entry.corrects)
        if day is None or day > entry.on:
            yield breach(
                entry_at(number),
                entry=entry.key,
                day=entry.on,
                key=entry.corrects,
            )


RULES = RuleSet(
    (entry_names_unknown_part, step_not_allowed, correction_of_nothing)
)
"""The rules on the entries themselves."""
