# SPDX-License-Identifier: MIT
"""The sets of rules, and profiles made of them: *regelverk*.

Each set is a module that ends in ``RULES``. A profile is a union of sets, and
nothing more; make another with ``|``, and leave out a rule with ``without``.
Which one to take for an agreement, `for_agreement` says.

Only the rules on Stockholm's guidelines are asked of their own city alone: they
stand in a profile that many an agreement is held against. The contract points
and criteria of other bodies stand in none but `FULL`. Who picks them asks what
they would say, of whatever agreement it is, so they answer.
"""

import attrs

from ..agreement import Agreement, belongs_to
from ..rules import RuleSet
from ..rulesets import (
    consistency,
    contract_points,
    criteria,
    follow_up,
    follow_up_ledger,
    local_government,
    organisations,
    procurement,
    state_aid,
    stockholm,
)
from ..values import Shown, Text, as_instance
from .stockholm._reach import CITY


__all__ = [
    "CONSISTENCY",
    "DRAFT",
    "FOLLOW_UP_LEDGER",
    "FULL",
    "GENERAL",
    "PROFILES",
    "SETS",
    "STOCKHOLM",
    "ChosenProfile",
    "catalogue",
    "for_agreement",
]

CONSISTENCY = consistency.RULES
"""Whether an agreement hangs together (*inre överensstämmelse*)."""

DRAFT = CONSISTENCY | stockholm.RULES
"""What can be asked of a first draft (*utkast*)."""

GENERAL = (
    CONSISTENCY
    | organisations.RULES
    | local_government.RULES
    | procurement.RULES
    | state_aid.RULES
    | follow_up.RULES
)
"""What is asked of any agreement (*granskning i vilken kommun eller region som helst*).

What the law asks of all, and whether the agreement hangs together. A set on
what every municipality must see to is added here.
"""

STOCKHOLM = GENERAL | stockholm.RULES
"""What is asked of an agreement in Stockholm (*granskning i Stockholm*).

What is known of the city's guidelines, and what holds in any city. It is no
list of the guidelines' own criteria: their text was not at hand. Of another
city's agreement it asks what `GENERAL` does: the guidelines do not apply there.
"""

FOLLOW_UP_LEDGER = follow_up_ledger.RULES
"""What is asked of all that has happened to an agreement (*händelser*)."""

FULL = (
    STOCKHOLM | follow_up_ledger.RULES | contract_points.RULES | criteria.RULES
)
"""Every rule there is (*alla regler*), those of other bodies as well.

Other bodies' criteria conflict with each other, so no agreement is asked to
meet all of them.
"""

SETS: tuple[tuple[Text, RuleSet], ...] = (
    (Text("Inre överensstämmelse", "Consistency"), consistency.RULES),
    (Text("Stockholm", "Stockholm"), stockholm.RULES),
    (Text("Organisationer", "Organisations"), organisations.RULES),
    (Text("Kommunallagen", "Local Government Act"), local_government.RULES),
    (Text("Upphandling", "Procurement"), procurement.RULES),
    (Text("Statsstöd", "State aid"), state_aid.RULES),
    (Text("Uppföljning", "Follow-up"), follow_up.RULES),
    (Text("Händelser", "Ledger"), follow_up_ledger.RULES),
    (Text("Avtalspunkter", "Contract points"), contract_points.RULES),
    (Text("Kriterier", "Criteria"), criteria.RULES),
)
"""The sets, each with what it is called (*regelverkens namn*)."""

_ANY_CITY = Text(
    "Vilken kommun eller region som helst", "Any municipality or region"
)

PROFILES: dict[str, tuple[Text, RuleSet]] = {
    "stockholm": (Text("Stockholm", "Stockholm"), STOCKHOLM),
    "general": (_ANY_CITY, GENERAL),
    "draft": (Text("Första utkast", "First draft"), DRAFT),
    "consistency": SETS[0],
    "follow-up-ledger": (Text("Händelser", "Ledger"), FOLLOW_UP_LEDGER),
    "full": (Text("Alla regler", "Every rule"), FULL),
}
"""The profiles by a short word, each with what it is called (*profilerna*)."""


def catalogue() -> RuleSet:
    """Return every rule there is (*regelkatalog*), in the order of the codes.

    >>> catalogue()["CON301"].title.sv
    'Antal redovisningar'
    """
    return FULL


@attrs.frozen(kw_only=True)
class ChosenProfile(Shown):
    """The rules to hold an agreement against, and why: *vald profil*.

    Attributes:
        key: A short word for the profile: ``general`` or ``stockholm``.
        name: What it is called.
        rules: Its rules.
        why: Why it was chosen, and what to state where that is not known.
    """

    _EXAMPLE = "rulesets.for_agreement(Agreement())"

    key: str
    name: Text
    rules: RuleSet
    why: Text


_OF_CITY = Text(
    "Minst en offentlig part hör till Stockholm. Därför frågas det också om "
    "stadens riktlinjer.",
    "At least one public party belongs to Stockholm. So the city's guidelines "
    "are asked about too.",
)
_ELSEWHERE = Text(
    "Ingen offentlig part hör till Stockholm. Därför frågas det inte om den "
    "stadens riktlinjer, utan bara om det som gäller i vilken kommun eller "
    "region som helst.",
    "No public party belongs to Stockholm. So that city's guidelines are not "
    "asked about, but only what holds in any municipality or region.",
)
_NO_PARTY = Text(
    "Ingen offentlig part anges, så det går inte att säga vilken kommun "
    "avtalet gäller. Ange de offentliga parterna, och vilken kommun var och en "
    "hör till. Så länge frågas det bara om det som gäller i vilken kommun "
    "eller region som helst.",
    "No public party is stated, so which municipality the agreement is for "
    "cannot be told. State the public parties, and the municipality that each "
    "belongs to. Until then only what holds in any municipality or region is "
    "asked.",
)
_NO_MUNICIPALITY = Text(
    "Det går inte att säga om de offentliga parterna hör till Stockholm. Ange "
    "vilken kommun var och en hör till, med bara kommunens namn. Så länge "
    "frågas det bara om det som gäller i vilken kommun eller region som helst.",
    "Whether the public parties belong to Stockholm cannot be told. State the "
    "municipality that each belongs to, by its name alone. Until then only "
    "what holds in any municipality or region is asked.",
)


def for_agreement(agreement: Agreement) -> ChosenProfile:
    """Choose the profile for an agreement, and say why: *välj profil*.

    It goes by the municipality that the public parties state. Those of
    Stockholm are held against `STOCKHOLM`, all others against `GENERAL`.

    Raises:
        IllFormedError: If *agreement* is no agreement.

    >>> from iop.examples import trygghet_127
    >>> chosen = for_agreement(trygghet_127())
    >>> chosen.key, chosen.rules == STOCKHOLM
    ('stockholm', True)
    >>> print(for_agreement(Agreement()).key)
    general
    """
    bodies = as_instance(agreement, Agreement).public_bodies
    belong = {belongs_to(body, CITY) for body in bodies}
    if True in belong:
        return ChosenProfile(
            key="stockholm",
            name=PROFILES["stockholm"][0],
            rules=STOCKHOLM,
            why=_OF_CITY,
        )
    if not bodies:
        why = _NO_PARTY
    else:
        why = _NO_MUNICIPALITY if None in belong else _ELSEWHERE
    return ChosenProfile(
        key="general",
        name=_ANY_CITY,
        rules=GENERAL,
        why=why,
    )
