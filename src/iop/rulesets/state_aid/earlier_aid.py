# SPDX-License-Identifier: MIT
"""De minimis aid that an organisation got by other agreements: *tidigare stöd*."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

import attrs

from ...agreement import Agreement, History, Organisation, as_history
from ...rules import (
    AidRegime,
    Circumstances,
    DayOrigin,
    EarlierAid,
    LawDay,
    TakenDay,
    law_day_of,
)
from ...values import (
    CaseNumber,
    IllFormedError,
    OrganisationNumber,
    Shown,
    as_date,
    earliest,
)
from ._grants import Grant


__all__ = ["FoundAid", "earlier_aid"]


@attrs.frozen(kw_only=True)
class FoundAid(Shown):
    """The aid that an organisation got by other agreements: *tidigare stöd*.

    Attributes:
        aid: What `iop.Circumstances` is told, in the order of the days.
        unknown: The names of the agreements by which the organisation may have
            got more: their sum, or the day they were entered, is not told
            exactly.
    """

    aid: tuple[EarlierAid, ...]
    unknown: tuple[str, ...]


def earlier_aid(
    organisation: OrganisationNumber | str,
    agreements: Mapping[str, Agreement | History],
    *,
    before: date,
    sek_per_euro: Decimal,
    regime: AidRegime = AidRegime.GENERAL,
) -> FoundAid:
    """Gather what an organisation was granted by other agreements: *tidigare stöd*.

    That money is de minimis aid at all is for a person to say: give those
    agreements alone by which it is. Of each what public parties give in money
    counts, all of it on the day it was entered, as AID001 counts; of several
    organisations each has what its annex agreement gives it. An agreement that
    is given twice, by its case number, counts once. Within which years aid
    counts, the rules see to.

    Args:
        organisation: Its number, or its name as the agreements write it.
        agreements: The agreements, by name; of a history the last version.
        before: Only what was granted before this day.
        sek_per_euro: Kronor for one euro.
        regime: Under which rules the aid was granted.

    Raises:
        IllFormedError: If *agreements* is no dict of agreements, or *before*
            no day; if the rate or the regime is none.

    >>> from iop.examples import complete
    >>> found = earlier_aid(
    ...     "Föreningen Öppna dörrar",
    ...     {"2023-412": complete()},
    ...     before=date(2025, 1, 1),
    ...     sek_per_euro=Decimal("11.50"),
    ... )
    >>> for aid in found.aid:
    ...     print(aid.on, aid.amount)
    2023-11-30 130434.79 EUR
    """
    day, kind = as_date(before), AidRegime(regime)
    rate = Circumstances(sek_per_euro=sek_per_euro).sek_per_euro
    aid: list[EarlierAid] = []
    unknown: list[str] = []
    for name, agreement in _once(agreements):
        own = _named(organisation, agreement)
        granted = law_day_of(LawDay.AWARD, agreement, day)
        if own is None or granted is None or _is_after(granted, day):
            continue
        grant = Grant(
            granted=granted,
            is_undertaking=True,
            rate=rate,
            parties=agreement.parties,
            contributions=agreement.budget.contributions
            if agreement.budget
            else None,
            annexes=agreement.annex_agreements,
            term=agreement.term.period if agreement.term else None,
        )
        if grant.ends():
            continue
        share = next(
            (one for one in grant.shares()[0] if one.organisation is own), None
        )
        on = _day_of(granted)
        if share is None or on is None or share.low != share.high:
            unknown.append(name)
        else:
            aid.append(EarlierAid(on=on, amount=share.money, regime=kind))
    return FoundAid(
        aid=tuple(sorted(aid, key=lambda one: str(one.on))),
        unknown=tuple(unknown),
    )


def _once(
    agreements: Mapping[str, Agreement | History],
) -> Iterator[tuple[str, Agreement]]:
    """Return each agreement once, as it reads in its last version.

    Raises:
        IllFormedError: If they are no dict of agreements.
    """
    if not isinstance(agreements, Mapping):
        raise IllFormedError(
            "aid.agreements",
            agreements,
            "en dict med ett namn för varje avtal",
            "a dict with a name for each agreement",
            '{"2018-375": Agreement()}',
        )
    seen: set[CaseNumber] = set()
    for name, case in agreements.items():
        agreement = as_history(case).versions[-1]
        number = agreement.case_number
        if number is None or number not in seen:
            yield name, agreement
        if number is not None:
            seen.add(number)


def _named(
    organisation: OrganisationNumber | str, agreement: Agreement
) -> Organisation | None:
    """Find the party that is meant; one without a number has its name alone."""
    for party in agreement.parties or ():
        if isinstance(party, Organisation):
            name = party.name.casefold()
            is_named = isinstance(organisation, str) and (
                name == organisation.casefold()
            )
            if is_named or party.number == organisation:
                return party
    return None


def _day_of(granted: TakenDay) -> date | None:
    """Return the day of the grant, if it is stated and certain."""
    return None if granted.origin is DayOrigin.REVIEW else granted.exact


def _is_after(granted: TakenDay, before: date) -> bool:
    """Return whether it surely was not granted before a day."""
    is_stated = granted.origin is not DayOrigin.REVIEW and not granted.lacking
    first = earliest(granted.on) if is_stated and granted.on else None
    return first is not None and first >= before
