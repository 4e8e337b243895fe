# SPDX-License-Identifier: MIT
"""LED001: Entries and agreement (*händelser och avtal*)."""

from .._lists import not_told
from .._prelude import *
from ._days import on_day
from ._entries import ON
from ._places import entry_at
from ._specimens import agreed, by_day


def _is_reference(kind: object) -> bool:
    """Return whether a field of this type names a part of the agreement."""
    return refers_to(kind) is not None


def _is_named(kind: object) -> bool:
    """Return whether parts of this type have keys."""
    return hasattr(kind, "NOUN")


def _keys(agreement: Agreement) -> set[tuple[str, str]]:
    """List the parts of an agreement that can be named, and were parties."""
    return {
        *((part.NOUN, part.key) for _, _, part in find(agreement, _is_named)),
        *(
            ("party", key)
            for party in agreement.parties or ()
            for key in party.succeeds or ()
        ),
    }


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
        "{entry} {day}. Händelsen gäller {what} som inte finns i avtalet.",
        "{entry} {day}. The entry concerns {what} that is not in the "
        "agreement.",
    ),
    fault=Text(
        "Gäller något som inte finns i avtalet",
        "Concerns what is not in the agreement",
    ),
    tells=Text(
        "om händelserna gäller det som står i avtalet",
        "whether the entries concern what is in the agreement",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        ON, ReportReceived(key="in", on=date(2018, 3, 20), report="del-1")
    ),
    breaks_followed=by_day(
        ON, ReportReceived(key="in", on=date(2018, 3, 20), report="del-9")
    ),
)
def entry_names_unknown_part(followed: FollowUp) -> Iterator[Observation]:
    """Look up every key that an entry names."""
    is_any = False
    # As the entries stand: one that has been corrected is wrong no more.
    for version, happenings in followed.by_version:
        known, names = _keys(version), Names((version,))
        for happening in happenings:
            entry = happening.entry
            for _, annotation, key in find(entry, _is_reference):
                is_any = True
                noun = refers_to(annotation)
                if noun is None or (noun, key) in known:
                    continue
                if lacking := tuple(not_told(version, noun)):
                    yield from lacking
                else:
                    yield violation(
                        entry_at(happening.number),
                        entry=described(entry, names),
                        day=on_day(entry.on),
                        what=noun_of(noun),
                    )
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen händelse gäller någon viss del av avtalet.",
                "No entry concerns a certain part of the agreement.",
            )
        )
