# SPDX-License-Identifier: MIT
"""LED026: Extension against option (*förlängning mot option*)."""

from .._prelude import *
from ._extensions import NO_OPTION_USED, _until, amended
from ._places import amendment_at
from ._versions import in_force, option_before, term_before, term_of


_UNKNOWN = Sentence(
    Text(
        "Någon sådan option fanns inte i avtalet.",
        "There was no such option in the agreement.",
    )
)
_TOO_LONG = Text(
    "Den räcker till den {until}, men enligt ändringen gäller avtalet till "
    "den {last}.",
    "It reaches to {until}, but by the amendment the agreement is in force "
    "until {last}.",
)
_ENDLESS = Text(
    "Den räcker till den {until}, men enligt ändringen gäller avtalet tills "
    "vidare.",
    "It reaches to {until}, but by the amendment the agreement is in force "
    "until further notice.",
)


@rule(
    code="LED026",
    name="extension-beyond-option",
    title=Text("Förlängning mot option", "Extension against option"),
    demand=Text(
        "En förlängning ska rymmas i den option som den använder, och "
        "optionen ska finnas i avtalet.",
        "An extension must fit within the option that it uses, and the option "
        "must be in the agreement.",
    ),
    advice=Text(
        "Rätta den sista dagen, eller vilken option som används.",
        "Correct the last day, or which option is used.",
    ),
    finding=Text(
        "Ändring {number} använder {option}. {why}",
        "Amendment {number} uses {option}. {why}",
    ),
    fault=Text(
        "Förlängningen följer inte rätten till den",
        "The extension does not follow its option",
    ),
    tells=Text(
        "om förlängningen följer rätten till den",
        "whether the extension follows its option",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: _until(date(2019, 12, 31)),
    breaks=lambda: _until(date(2020, 1, 1)),
    meets_followed=amended(),
    breaks_followed=amended(last=date(2020, 1, 1)),
    related=("LED025", "LED027"),
)
def extension_beyond_option(followed: FollowUp) -> Iterator[Observation]:
    """Hold the new last day of each amendment against that of its option."""
    is_any = False
    for place, amendment in in_force(followed):
        if amendment.uses is None:
            continue
        is_any = True
        found = option_before(followed, place, amendment.uses)
        before = term_before(followed, place)[1].period
        told = (
            _reach(followed, place, amendment, before, *found)
            if found
            else _beyond(followed, place, amendment, _UNKNOWN)
        )
        yield from told
    if not is_any:
        yield NO_OPTION_USED


def _reach(  # noqa: PLR0917 - what it is about, and what is held against it
    followed: FollowUp,
    place: int,
    amendment: Amendment,
    before: Period | StatedPeriod | None,
    pointer: str,
    option: Extension,
) -> Iterator[Observation]:
    """Return whether an amendment reaches beyond an option."""
    if option.is_open_ended:
        return
    stated = term_of(amendment.agreement).period
    is_by_itself = option.is_automatic and option.times is None
    # One that goes on by itself is used once at a time, as far as is known.
    once = attrs.evolve(option, times=1) if is_by_itself else option
    reach = extended_until(before, once) if before else option.until
    period, until = exact_period(stated), exact_day(reach)
    if until is None:
        yield _lacking(f"{pointer}/until", reach)
    if period is None:
        yield _lacking(f"{amendment_at(place)}/agreement/term/period", stated)
    if period is None or until is None:
        return
    if period.last is None:
        why = Sentence.of(_ENDLESS, until=until)
        yield from _beyond(followed, place, amendment, why)
    elif period.last > until and is_by_itself and option.until is None:
        yield NotStated(f"{pointer}/times")
    elif period.last > until:
        why = Sentence.of(_TOO_LONG, until=until, last=period.last)
        yield from _beyond(followed, place, amendment, why)


def _lacking(pointer: str, stated: object) -> NotStated | KnownInPart:
    """Ask for what is not stated, or is not exact."""
    return NotStated(pointer) if stated is None else KnownInPart(pointer)


def _beyond(
    followed: FollowUp, place: int, amendment: Amendment, why: Sentence
) -> Iterator[Observation]:
    """Report that an amendment does not fit its option, and why."""
    yield violation(
        amendment_at(place),
        number=amendment.number,
        option=followed.names.of("extension", amendment.uses, is_within=True),
        why=why,
    )
