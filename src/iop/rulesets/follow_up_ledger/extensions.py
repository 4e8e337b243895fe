# SPDX-License-Identifier: MIT
"""Whether extensions keep to the agreement: *förlängning*."""

from collections.abc import Callable, Iterator
from datetime import date

from ...agreement import (
    Agreement,
    Amendment,
    Decision,
    DecisionOutcome,
    Extension,
    History,
    Term,
)
from ...followup import FollowUp
from ...law import OWN_CHECK
from ...rules import (
    NotApplicable,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import Period, Sentence, Text
from .._samples import PARTIES
from .places import amendment_at
from .specimens import by_day
from .versions import in_force, option_before, term_before, term_of


__all__ = ["RULES"]

_YEAR = Agreement(
    parties=PARTIES,
    term=Term(
        period=Period.of_year(2018),
        extensions=(
            Extension(
                key="ett-ar",
                until=date(2019, 12, 31),
                use_by=date(2018, 9, 30),
            ),
        ),
    ),
)


def _until(last: date) -> Agreement:
    """Give the agreement with a later last day."""
    return Agreement(
        parties=PARTIES, term=Term(period=Period(date(2018, 1, 1), last))
    )


def _amended(
    *,
    last: date = date(2019, 12, 31),
    decided: date = date(2018, 9, 30),
    uses: str | None = "ett-ar",
) -> Callable[[], FollowUp]:
    """State that the agreement of one year was amended from November."""
    amendment = Amendment(
        number=1,
        first_day=date(2018, 11, 1),
        agreement=_until(last),
        decision=Decision(
            key="beslut", on=decided, outcome=DecisionOutcome.APPROVED
        ),
        uses=uses,
    )
    history = History(original=_YEAR, amendments=(amendment,))
    return by_day(date(2018, 11, 30), agreement=history)


_NO_OPTION_USED = NotApplicable(
    Text(
        "Ingen ändring som gäller den dagen använder en option.",
        "No amendment in force on the day uses an option.",
    )
)


@rule(
    code="LED025",
    name="extension-out-of-time",
    title=Text("Optioner i tid", "Options in time"),
    demand=Text(
        "En option ska användas senast den dag som avtalet anger för det.",
        "An option must be used by the day that the agreement states for it.",
    ),
    advice=Text(
        "Kontrollera dagen för beslutet. Är den rätt är förlängningen gjord "
        "utan stöd av optionen.",
        "Check the day of the decision. If it is right the extension is made "
        "without the option.",
    ),
    finding=Text(
        "Ändring {number} beslutades den {decided}, men optionen {option} som "
        "den använder skulle ha använts senast den {last}.",
        "Amendment {number} was decided on {decided}, but the option {option} "
        "that it uses was to be used by {last}.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: _until(date(2019, 12, 31)),
    breaks=lambda: _until(date(2019, 12, 31)),
    meets_followed=_amended(),
    breaks_followed=_amended(decided=date(2018, 10, 1)),
    related=("LED026", "LED027"),
)
def extension_out_of_time(followed: FollowUp) -> Iterator[Remark]:
    """Hold the day of each decision against the last day of its option.

    An option without a last day cannot be used too late.
    """
    is_any = False
    for place, amendment in in_force(followed):
        if amendment.uses is None:
            continue
        is_any = True
        _, option = option_before(followed, place, amendment.uses) or (
            None,
            None,
        )
        if option is None or option.use_by is None:
            continue
        decided = amendment.decision.on if amendment.decision else None
        if decided is None and amendment.first_day > option.use_by:
            yield NotStated(f"{amendment_at(place)}/decision/on")
        if decided is not None and decided > option.use_by:
            yield breach(
                amendment_at(place),
                number=amendment.number,
                decided=decided,
                option=option.key,
                last=option.use_by,
            )
    if not is_any:
        yield _NO_OPTION_USED


_UNKNOWN = Sentence(
    Text(
        "Någon sådan option fanns inte i avtalet.",
        "There was no such option in the agreement.",
    )
)
_TOO_LONG = Text(
    "Den räcker till den {until}, men enligt ändringen gäller avtalet till den "
    "{last}.",
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
        "Ändring {number} använder optionen {option}. {why}",
        "Amendment {number} uses the option {option}. {why}",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: _until(date(2019, 12, 31)),
    breaks=lambda: _until(date(2020, 1, 1)),
    meets_followed=_amended(),
    breaks_followed=_amended(last=date(2020, 1, 1)),
    related=("LED025", "LED027"),
)
def extension_beyond_option(followed: FollowUp) -> Iterator[Remark]:
    """Hold the new last day of each amendment against that of its option."""
    is_any = False
    for place, amendment in in_force(followed):
        if amendment.uses is None:
            continue
        is_any = True
        found = option_before(followed, place, amendment.uses)
        told = (
            _reach(place, amendment, *found)
            if found
            else _beyond(place, amendment, _UNKNOWN)
        )
        yield from told
    if not is_any:
        yield _NO_OPTION_USED


def _reach(
    place: int, amendment: Amendment, pointer: str, option: Extension
) -> Iterator[Remark]:
    """Tell whether an amendment reaches beyond an option."""
    if option.is_open_ended:
        return
    period, until = term_of(amendment.agreement).period, option.until
    if until is None:
        yield NotStated(f"{pointer}/until")
    if period is None:
        yield NotStated(f"{amendment_at(place)}/agreement/term/period")
    if period is None or until is None:
        return
    if period.last is None:
        why = Sentence.of(_ENDLESS, until=until)
        yield from _beyond(place, amendment, why)
    elif period.last > until:
        why = Sentence.of(_TOO_LONG, until=until, last=period.last)
        yield from _beyond(place, amendment, why)


def _beyond(
    place: int, amendment: Amendment, why: Sentence
) -> Iterator[Remark]:
    """Say that an amendment does not fit its option, and why."""
    yield breach(
        amendment_at(place),
        number=amendment.number,
        option=amendment.uses,
        why=why,
    )


_TO = Text("till den {day}", "until {day}")
_ON_AND_ON = Sentence(Text("tills vidare", "until further notice"))


@rule(
    code="LED027",
    name="extension-without-option",
    title=Text("Förlängning utan option", "Extension without option"),
    demand=Text(
        "En förlängning använder gärna en option i avtalet. Utan option har "
        "avtalet inte gett någon rätt till den.",
        "An extension preferably uses an option of the agreement. Without one "
        "the agreement gave no right to it.",
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
    severity=Severity.REMARK,
    citations=(OWN_CHECK,),
    meets=lambda: _until(date(2019, 12, 31)),
    breaks=lambda: _until(date(2019, 12, 31)),
    meets_followed=_amended(),
    breaks_followed=_amended(uses=None),
    related=("LED025", "LED026"),
)
def extension_without_option(followed: FollowUp) -> Iterator[Remark]:
    """Hold the term of each version against that of the one before."""
    is_any = False
    for place, amendment in in_force(followed):
        is_any = True
        if amendment.uses is None:
            yield from _prolonged(followed, place, amendment)
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen ändring gäller den dagen.",
                "No amendment is in force on the day.",
            )
        )


def _prolonged(
    followed: FollowUp, place: int, amendment: Amendment
) -> Iterator[Remark]:
    """Tell whether an amendment makes the term end later."""
    pointer, term = term_before(followed, place)
    old, new = term.period, term_of(amendment.agreement).period
    last = old.last if old else None
    # A term that was open cannot end later, nor one that was left as it was.
    if old == new or (old and old.is_open):
        return
    if last is None:
        yield NotStated(f"{pointer}/period")
    elif new is None:
        yield NotStated(f"{amendment_at(place)}/agreement/term/period")
    elif new.last is None or new.last > last:
        yield breach(
            amendment_at(place),
            number=amendment.number,
            before=last,
            after=(Sentence.of(_TO, day=new.last) if new.last else _ON_AND_ON),
        )


RULES = RuleSet(
    (extension_out_of_time, extension_beyond_option, extension_without_option)
)
"""The rules on extensions."""
