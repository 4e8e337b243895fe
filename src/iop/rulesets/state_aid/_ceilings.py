# SPDX-License-Identifier: MIT
"""Whether the money keeps below the ceilings: *takbelopp*."""

from fractions import Fraction
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


@attrs.frozen
class Before:
    """The aid of the same kind that counts, as far as it is known.

    Attributes:
        low: What surely counts.
        high: What may count; ``None`` if it is not stated.
        doubts: What must be known for the two to be one.
    """

    low: Money
    high: Money | None
    doubts: tuple[NotStated | KnownInPart, ...] = ()

    @classmethod
    def of(
        cls,
        earlier: tuple[EarlierAid, ...] | None,
        regime: AidRegime,
        days: Period,
    ) -> "Before":
        """Add up the earlier aid of one kind, within the days that count."""
        if earlier is None:
            unstated = NotStated("circumstances:/earlier_aid")
            return cls(Money(0, "EUR"), None, (unstated,))
        own = [
            (number, aid, is_within(aid.on, days))
            for number, aid in enumerate(earlier)
            if aid.regime is regime
        ]
        return cls(
            Money.total((aid.amount for _, aid, is_in in own if is_in), "EUR"),
            Money.total(
                (aid.amount for _, aid, is_in in own if is_in is not False),
                "EUR",
            ),
            tuple(
                KnownInPart(f"circumstances:/earlier_aid/{number}/on")
                for number, _, is_in in own
                if is_in is None
            ),
        )


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
    if day is None:
        yield from [*missing, *grant.granted.unknown]
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
    before = Before.of(earlier, regime, days)
    if before.high is not None:
        yield Noted("earlier-aid", before.low)
    seen = [
        one
        for share in shares
        for one in compared(share, before, ceiling, days)
    ]
    if _may_be_over(grant.most, before.high, ceiling):
        yield from [*seen, *missing]
        yield from before.doubts if missing and not shares else []
    else:
        # Nobody can get too much, however it is divided.
        yield from (one for one in seen if isinstance(one, Violation | Noted))


def compared(
    share: GrantShare, before: Before, ceiling: Money, days: Period
) -> Iterator[Observation]:
    """Compare exactly; of several, nobody knows whose the earlier aid is.

    Who gets nothing now is not held against what it got before.
    """
    own = before.low if share.is_alone else before.low * 0
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
    elif share.high != 0 and not _is_within(share, before.high, ceiling):
        is_by_share = not _is_within(share, own, ceiling)
        is_by_earlier = _may_be_over(share.low, before.high, ceiling)
        if is_by_share or not is_by_earlier:
            yield from share.inexact
            yield from [TOO_NEAR] if share.about and share.high else []
        if is_by_earlier or not is_by_share:
            yield from before.doubts
            if before.low.ore and not share.is_alone:
                yield WHOSE


def _is_within(
    share: GrantShare, earlier: Money | None, ceiling: Money
) -> bool:
    """Return whether it is surely not above the ceiling."""
    return not _may_be_over(share.high, earlier, ceiling)


def _may_be_over(
    cents: Fraction | None, earlier: Money | None, ceiling: Money
) -> bool:
    """Return whether it may be above the ceiling, with what came before."""
    if cents is None or earlier is None:
        return True
    return cents + earlier.ore > ceiling.ore
