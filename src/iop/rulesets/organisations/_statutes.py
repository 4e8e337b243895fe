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
    parties: tuple[Party, ...], term: Period | None
) -> Iterator[Observation]:
    """Say why the definition does not concern the agreement, if so."""
    if not any(isinstance(party, Organisation) for party in parties):
        yield NO_ORGANISATION
    if term is not None and term.first < FIRST_DAY:
        yield OLDER
