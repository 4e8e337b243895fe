# SPDX-License-Identifier: MIT
"""What the organisation is, and who may sign for it: *stadgar*."""

from .._prelude import *


DEFINITION = "idea-based-definition"
"""The criterion under which a person judges the statutes."""
FIRST_DAY = IDEA_BASED_DEFINITION.values[0].first_day
DEFINED = IDEA_BASED_DEFINITION.values[0].citation
NO_ORGANISATION = NotApplicable(
    Text("Ingen organisation anges.", "No organisation is stated.")
)
OLDER = NotApplicable(
    Text(
        "Avtalstiden började innan definitionen fanns i lag.",
        "The term began before the definition was in law.",
    )
)


def _outside(
    parties: tuple[Party, ...], term: Period | StatedPeriod | None
) -> Iterator[Observation]:
    """Return why the definition does not concern the agreement, if so."""
    is_any = any(isinstance(party, Organisation) for party in parties)
    if not is_any:
        yield NO_ORGANISATION
    if term is None:
        return
    first = first_of(term)
    is_older = None if first is None else is_before(first, FIRST_DAY)
    if is_older:
        yield OLDER
    elif is_older is None and is_any:
        yield KnownInPart("/term/period")
