# SPDX-License-Identifier: MIT
"""LED025: Options in time (*optioner i tid*)."""

from .._days import the_day
from .._prelude import *
from ._extensions import _until, amended
from ._places import amendment_at
from ._versions import in_force, option_before


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
        "Ändring {number} använder {option}. Den skulle ha använts senast "
        "{last}, men ändringen beslutades först {decided}.",
        "Amendment {number} uses {option}. It was to be used by {last}, but "
        "the amendment was not decided on until {decided}.",
    ),
    fault=Text("Förlängningen kom för sent", "The extension came too late"),
    tells=Text(
        "om förlängningen kom i tid", "whether the extension came in time"
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: _until(date(2019, 12, 31)),
    breaks=lambda: _until(date(2019, 12, 31)),
    meets_followed=amended(),
    breaks_followed=amended(decided=date(2018, 10, 1)),
    related=("LED026", "LED027"),
)
def extension_out_of_time(followed: FollowUp) -> Iterator[Observation]:
    """Hold the day of each decision against the last day of its option."""
    is_any = False
    for place, amendment in in_force(followed):
        if amendment.uses is None:
            continue
        pointer, option = option_before(followed, place, amendment.uses) or (
            "",
            None,
        )
        if option is None or option.use_by is None:
            continue
        is_any = True
        decided = amendment.decision.on if amendment.decision else None
        if decided is None:
            if is_after(amendment.first_day, option.use_by) is not False:
                yield NotStated(f"{amendment_at(place)}/decision/on")
            continue
        is_late = is_after(decided, option.use_by)
        if is_late is None:
            yield KnownInPart(
                f"{amendment_at(place)}/decision/on"
                if isinstance(decided, StatedDate)
                else f"{pointer}/use_by"
            )
        elif is_late:
            yield violation(
                amendment_at(place),
                number=amendment.number,
                decided=the_day(decided),
                option=followed.names.of(
                    "extension", option.key, is_within=True
                ),
                last=the_day(option.use_by),
            )
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen ändring som gäller den dagen använder en option som "
                "avtalet anger en sista dag för.",
                "No amendment in force on the day uses an option that the "
                "agreement states a last day for.",
            )
        )
