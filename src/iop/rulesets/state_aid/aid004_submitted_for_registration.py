# SPDX-License-Identifier: MIT
"""AID004: Submitted for registration (*lämnat för registrering*)."""

from .._prelude import *
from ._citations import DUTY, ORDINANCE, REGISTER, REGISTRAR
from ._grants import GRANTED, Grant
from ._specimens import granting


_DUTY = Period(date(2026, 1, 1), None)
_BEFORE = NotApplicable(
    Text(
        "Uppgifter ska lämnas för registrering av stöd som beviljas från och "
        "med den 1 januari 2026.",
        "Data are to be submitted for the registration of aid granted from "
        "1 January 2026 on.",
    )
)
_NOT_GRANTED = NotApplicable(
    Text(
        "Inget beslut och ingen underskrift anges än. Uppgifter lämnas när "
        "stödet är beviljat.",
        "No decision and no signature is stated yet. Data are submitted once "
        "the aid is granted.",
    )
)


@rule(
    code="AID004",
    name="submitted-for-registration",
    title=Text("Lämnat för registrering", "Submitted for registration"),
    demand=Text(
        "Ges pengarna som stöd av mindre betydelse till någon som bedriver "
        "ekonomisk verksamhet, ska den som ger stödet lämna uppgifter om det "
        "för registrering. Det gäller stöd som beviljas från och med den 1 "
        "januari 2026. Det bör därför anges att uppgifterna är lämnade.",
        "If the money is given as de minimis aid to somebody who acts as an "
        "undertaking, whoever gives it must submit data on it for "
        "registration. That applies to aid granted from 1 January 2026 on. It "
        "should therefore be stated that the data have been submitted.",
    ),
    advice=Text(
        "Lämna uppgifterna på det sätt som Tillväxtanalys anvisar. Den "
        "myndigheten sköter registreringen i EU:s centrala register. Ta reda "
        "på hur snart det ska ske, och ange att det är gjort.",
        "Submit the data in the way that Tillväxtanalys prescribes. That "
        "agency administers the registration in the central register of the "
        "EU. Find out how soon it is to be done, and state that it has been.",
    ),
    finding=Text(
        "Inga uppgifter om stödet har lämnats för registrering.",
        "No data on the aid have been submitted for registration.",
    ),
    fault=Text(
        "Inte lämnat för registrering", "Not submitted for registration"
    ),
    tells=Text(
        "om uppgifterna om stödet har lämnats för registrering",
        "whether the data on the aid have been submitted for registration",
    ),
    severity=Severity.WARNING,
    citations=(DUTY, ORDINANCE, REGISTRAR, REGISTER),
    meets=lambda: granting(850_000, on=date(2026, 3, 2)),
    breaks=lambda: granting(850_000, on=date(2026, 3, 2)),
    meets_given=Circumstances(is_undertaking=True, is_aid_reported=True),
    breaks_given=Circumstances(is_undertaking=True, is_aid_reported=False),
    law_day_reason=GRANTED,
    related=("AID003",),
)
def submitted_for_registration(  # noqa: PLR0917 - the facts it rests on
    at: At,
    day: TakenDay,
    is_undertaking: IsUndertaking | None,
    is_reported: IsAidReported | None,
    parties: Parties | None,
    contributions: Contributions | None,
) -> Iterator[Observation]:
    """Look for the data, once the aid is granted."""
    grant = Grant(
        granted=day,
        is_undertaking=is_undertaking,
        rate=None,
        parties=parties,
        contributions=contributions,
        annexes=None,
        term=None,
    )
    if _is_draft(day, at.on):
        idle = [one for one in grant.ends() if isinstance(one, NotApplicable)]
        yield from idle or [_NOT_GRANTED]
        return
    if stops := grant.stops(_BEFORE, is_in=grant.is_on(_DUTY)):
        yield from stops
        return
    yield Noted("grant-day", day.on)
    if is_reported is None:
        yield NotStated("circumstances:/is_aid_reported")
    elif not is_reported:
        yield violation("/budget/contributions")


def _is_draft(day: TakenDay, on: date) -> bool:
    """Return whether nobody has decided or signed, nor has the term begun."""
    if day.lacking or day.on is None:
        return False
    return day.origin is DayOrigin.REVIEW or (
        day.origin is DayOrigin.TERM and is_after(day.on, on) is True
    )
