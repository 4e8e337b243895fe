# SPDX-License-Identifier: MIT
"""CON101: References (*hänvisningar*)."""

from .._lists import LISTS
from .._prelude import *
from .._samples import PARTIES
from ._references import named_but_missing


_NOUNS = (frozenset(LISTS) - {"annex"}) | {Volume.NOUN}
"""The parts that a key may name; annexes have a rule of their own."""
_NOTHING = NotApplicable(
    Text(
        "Inget i avtalet hänvisar till en annan del av det.",
        "Nothing in the agreement refers to another part of it.",
    )
)


@rule(
    code="CON101",
    name="dangling-key",
    title=Text("Hänvisningar", "References"),
    demand=Text(
        "Den part, redovisning, milstolpe eller annan del som avtalet "
        "hänvisar till ska finnas i det.",
        "The party, report, milestone or other part that the agreement "
        "refers to must be in it.",
    ),
    advice=Text(
        "Rätta hänvisningen, eller lägg till den del som saknas.",
        "Correct the key, or add the part that it names.",
    ),
    finding=Text(
        "{holder} hänvisar till {what} som inte finns i avtalet.",
        "{holder} refers to {what} that is not in the agreement.",
    ),
    fault=Text(
        "Hänvisar till något som inte finns",
        "Refers to something that is not there",
    ),
    tells=Text(
        "om allt som avtalet hänvisar till finns",
        "whether all that the agreement refers to is there",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        parties=PARTIES,
        budget=Budget(
            contributions=(MoneyContribution(key="bidrag", party="sdn"),)
        ),
    ),
    breaks=lambda: Agreement(
        parties=PARTIES,
        budget=Budget(
            contributions=(MoneyContribution(key="bidrag", party="sbn"),)
        ),
    ),
    related=("CON103",),
)
def dangling_key(agreement: Agreement) -> Iterator[Observation]:
    """Look up every key."""
    yield from named_but_missing(agreement, _NOUNS, _NOTHING)
