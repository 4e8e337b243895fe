# SPDX-License-Identifier: MIT
"""Whether the money keeps below the ceilings: *takbelopp*."""

from typing import cast

from .._prelude import *
from .._sums import MARGIN_NOTED, TOO_NEAR
from ._grants import Grant, GrantShare, window


WHOSE = NotKnown(
    Text(
        "Det går inte att ange vilken av organisationerna som har fått det "
        "tidigare stödet.",
        "Which of the organisations received the earlier aid cannot be stated.",
    )
)
ROLLING = Text(
    "Att de tre åren räknas bakåt från dagen då stödet beviljas, att stödet "
    "räknas den dagen och inte när det betalas, och att kursen är den dagens, "
    "är allmän kännedom och inte kontrollerat. Att stöd kan ges enligt de "
    "äldre reglerna till och med den 30 juni 2024 räknas inte med.",
    "That the three years are counted back from the day of the grant, that "
    "aid counts on that day and not when it is paid, and that the rate is that "
    "of the day, is general knowledge and not verified. That aid may be given "
    "under the older rules through 30 June 2024 is left out.",
)


def from_memory(source: Source) -> Citation:
    """Cite a regulation that nobody has verified."""
    return Citation(
        source=source, provenance=Provenance.UNVERIFIED, note=ROLLING
    )


def ceilings(parameter: Parameter) -> tuple[Citation, ...]:
    """List where the values of a ceiling come from."""
    return tuple(dated.citation for dated in parameter.values)


def held(
    grant: Grant,
    earlier: tuple[EarlierAid, ...] | None,
    regime: AidRegime,
    parameter: Parameter,
) -> Iterator[Observation]:
    """Count what is granted and was granted, and hold it to the ceiling."""
    if ends := grant.ends():
        yield from ends
        return
    shares, missing = grant.shares()
    day = grant.granted.exact
    if earlier is None:
        missing.append(NotStated("circumstances:/earlier_aid"))
    yield from [*missing, *grant.granted.unknown]
    if day is None:
        return
    yield Noted("grant-day", day)
    dated, why = figure_on(parameter, grant.granted)
    if dated is None:
        yield from why
        return
    ceiling, days = cast("Money", dated.value), window(day)
    yield Noted("ceiling", ceiling)
    yield Noted("window", days)
    for share in shares:
        key = "" if share.is_alone else f"-{share.organisation.key}"
        yield Noted(f"this-aid{key}", share.money)
    if earlier is not None:
        yield from _of_some_day(earlier, regime, days)
        before = Money.total(counted(earlier, regime, days), "EUR")
        yield Noted("earlier-aid", before)
        for share in shares:
            yield from compared(share, before, ceiling, days)


def counted(
    earlier: tuple[EarlierAid, ...], regime: AidRegime, days: Period
) -> Iterator[Money]:
    """Pick the earlier aid of the same kind, within the days that count."""
    for aid in earlier:
        if aid.regime is regime and is_within(aid.on, days):
            yield aid.amount


def _of_some_day(
    earlier: tuple[EarlierAid, ...], regime: AidRegime, days: Period
) -> Iterator[KnownInPart]:
    """Point to the aid of which nobody can tell whether its day counts."""
    for number, aid in enumerate(earlier):
        if aid.regime is regime and is_within(aid.on, days) is None:
            yield KnownInPart(f"circumstances:/earlier_aid/{number}/on")


def compared(
    share: GrantShare, before: Money, ceiling: Money, days: Period
) -> Iterator[Observation]:
    """Compare exactly; of several, nobody knows whose the earlier aid is."""
    own = before if share.is_alone else before * 0
    if share.about is not None:
        yield MARGIN_NOTED
    if share.low and share.low + own.ore > ceiling.ore:
        yield violation(
            share.pointer,
            organisation=share.organisation.name,
            total=share.with_earlier(own),
            window=days,
            ceiling=ceiling,
        )
    elif share.inexact and not _is_within(share, own, ceiling):
        yield from share.inexact
        yield from [TOO_NEAR] if share.about and share.high else []
    elif share.is_alone:
        return
    elif _may_be_over(share, before, ceiling):
        yield WHOSE


def _is_within(share: GrantShare, own: Money, ceiling: Money) -> bool:
    """Return whether it is surely not above the ceiling."""
    return share.high is not None and share.high + own.ore <= ceiling.ore


def _may_be_over(share: GrantShare, before: Money, ceiling: Money) -> bool:
    """Return whether it gets something, and may be above the ceiling."""
    most = share.cents if share.high is None else share.high
    return most > 0 and most + before.ore > ceiling.ore
