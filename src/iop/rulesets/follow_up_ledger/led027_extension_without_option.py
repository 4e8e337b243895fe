# SPDX-License-Identifier: MIT
"""LED027: Extension without option (*förlängning utan option*)."""

from .._prelude import *
from ._extensions import NO_EXTENSION, _until, amended
from ._places import amendment_at
from ._versions import in_force, term_before, term_of


_TO = Text("till den {day}", "until {day}")
_ON_AND_ON = Sentence(Text("tills vidare", "until further notice"))


@rule(
    code="LED027",
    name="extension-without-option",
    title=Text("Förlängning utan option", "Extension without option"),
    demand=Text(
        "Det är bra om en förlängning använder en option i avtalet. Utan "
        "option har avtalet inte gett någon rätt till den.",
        "It is good if an extension uses an option of the agreement. Without "
        "one the agreement gave no right to it.",
    ),
    advice=Text(
        "Ange vilken option som används, eller tänk igenom vad förlängningen "
        "vilar på.",
        "State which option is used, or think through what the extension "
        "rests on.",
    ),
    finding=Text(
        "Genom ändring {number} gäller avtalet {after} i stället för till den "
        "{before}, men ändringen anger ingen option som ger rätt till det.",
        "By amendment {number} the agreement is in force {after} and not "
        "until {before}, but the amendment names no option that gives a right "
        "to it.",
    ),
    fault=Text("Förlängt utan rätt till det", "Extended without an option"),
    tells=Text(
        "om det finns en rätt till förlängningen",
        "whether there is an option for the extension",
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=lambda: _until(date(2019, 12, 31)),
    breaks=lambda: _until(date(2019, 12, 31)),
    meets_followed=amended(),
    breaks_followed=amended(uses=None),
    related=("LED025", "LED026"),
)
def extension_without_option(followed: FollowUp) -> Iterator[Observation]:
    """Hold the term of each version against that of the one before."""
    is_any = False
    for place, amendment in in_force(followed):
        found = tuple(_prolonged(followed, place, amendment))
        is_any = is_any or amendment.uses is not None or bool(found)
        yield from found if amendment.uses is None else ()
    if not is_any:
        yield NO_EXTENSION


def _prolonged(
    followed: FollowUp, place: int, amendment: Amendment
) -> Iterator[Observation]:
    """Return whether an amendment makes the term end later."""
    pointer, term = term_before(followed, place)
    old, new = term.period, term_of(amendment.agreement).period
    # A term that was open cannot end later, nor one that was left as it was.
    if old == new or (old and has_end(old) is False):
        return
    last = exact_day(last_of(old)) if old else None
    after = exact_period(new)
    if old is None:
        yield NotStated(f"{pointer}/period")
    elif new is None:
        yield NotStated(f"{amendment_at(place)}/agreement/term/period")
    elif last is None:
        yield KnownInPart(f"{pointer}/period")
    elif after is None:
        yield KnownInPart(f"{amendment_at(place)}/agreement/term/period")
    elif after.last is None or after.last > last:
        yield violation(
            amendment_at(place),
            number=amendment.number,
            before=last,
            after=(
                Sentence.of(_TO, day=after.last) if after.last else _ON_AND_ON
            ),
        )
