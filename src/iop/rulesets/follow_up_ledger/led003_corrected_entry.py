# SPDX-License-Identifier: MIT
"""LED003: Corrections (*rättelser*)."""

from .._prelude import *
from ._days import on_day
from ._entries import ON
from ._places import entry_at
from ._specimens import agreed, by_day


def _visible(followed: FollowUp) -> Iterator[tuple[int, LedgerEntry]]:
    """List the entries dated no later than the day, with their numbers."""
    for number, entry in enumerate(followed.ledger.entries):
        if entry.day <= followed.on:
            yield number, entry


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
        "Rätta den händelse som var fel en gång till, i stället för "
        "rättelsen.",
        "Correct the entry that was wrong once more, and not the correction.",
    ),
    finding=Text(
        "Rättelsen {day} gäller ingen tidigare händelse som kan rättas.",
        "The correction {day} concerns no earlier entry that can be "
        "corrected.",
    ),
    fault=Text(
        "Rättar något som inte kan rättas", "Corrects what cannot be corrected"
    ),
    tells=Text(
        "om varje rättelse gäller en tidigare händelse",
        "whether each correction is of an earlier entry",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        ON,
        MeetingHeld(key="mote", on=date(2018, 2, 1)),
        Corrected(key="rattat", on=date(2018, 2, 5), corrects="mote"),
    ),
    breaks_followed=by_day(
        ON,
        MeetingHeld(key="mote", on=date(2018, 2, 1)),
        Corrected(key="rattat", on=date(2018, 2, 5), corrects="mote"),
        Corrected(key="rattat-igen", on=date(2018, 2, 6), corrects="rattat"),
    ),
)
def corrected_entry(followed: FollowUp) -> Iterator[Observation]:
    """Look up the entry that each correction concerns."""
    days = {
        entry.key: entry.on
        for entry in followed.ledger.entries
        if not isinstance(entry, Corrected)
    }
    is_any = False
    for number, entry in _visible(followed):
        if not isinstance(entry, Corrected):
            continue
        is_any = True
        day = days.get(entry.corrects)
        if day is None or is_after(day, entry.on):
            yield violation(
                entry_at(number),
                day=on_day(entry.on),
            )
    if not is_any:
        yield NotApplicable(
            Text("Inga rättelser är gjorda.", "No corrections are made.")
        )
