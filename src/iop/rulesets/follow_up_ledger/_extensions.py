# SPDX-License-Identifier: MIT
"""Whether extensions keep to the agreement: *förlängning*."""

from .._prelude import *
from .._samples import PARTIES
from ._specimens import by_day


YEAR = Agreement(
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
    """Return the agreement with a later last day."""
    return Agreement(
        parties=PARTIES, term=Term(period=Period(date(2018, 1, 1), last))
    )


def amended(
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
    history = History(original=YEAR, amendments=(amendment,))
    return by_day(date(2018, 11, 30), agreement=history)


def extended_from(first_day: date) -> Callable[[], FollowUp]:
    """State that the agreement of one year was extended from a day."""
    amendment = Amendment(
        number=1,
        first_day=first_day,
        agreement=_until(date(2019, 12, 31)),
        decision=Decision(
            key="beslut",
            on=date(2018, 9, 30),
            outcome=DecisionOutcome.APPROVED,
        ),
        uses="ett-ar",
    )
    history = History(original=YEAR, amendments=(amendment,))
    return by_day(date(2019, 12, 31), agreement=history)


NO_EXTENSION = NotApplicable(
    Text(
        "Ingen ändring som gäller den dagen förlänger avtalet.",
        "No amendment in force on the day extends the agreement.",
    )
)
NO_OPTION_USED = NotApplicable(
    Text(
        "Ingen ändring som gäller den dagen använder en option.",
        "No amendment in force on the day uses an option.",
    )
)
