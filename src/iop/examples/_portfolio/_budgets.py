# SPDX-License-Identifier: MIT
"""What made-up partnerships cost, and who gives what: *påhittad budget*."""

from collections.abc import Iterator
from decimal import Decimal

from ...agreement import (
    Appropriation,
    Budget,
    Contribution,
    CostLine,
    Funder,
    InKindContribution,
    Interval,
    MoneyContribution,
    PremisesContribution,
    Recurrence,
    StaffTimeContribution,
    UserCharge,
    VolunteerHoursContribution,
)
from ...values import Money
from .._complete import kr
from ._outlines import Outline
from ._sources import Source, first_sources, sources


__all__ = ["budget", "own_contributions"]

_LINES = (
    ("lon", "Lön, samordnare", 61),
    ("lokal", "Lokalhyra", 17),
    ("material", "Material och mat", 14),
    ("administration", "Ekonomi och försäkringar", 8),
)


def budget(outline: Outline) -> Budget:
    """Return what it costs, and who gives what."""
    draws = outline.draws
    own = tuple(own_contributions(outline))
    given = [_given(outline, one) for one in sources(outline)]
    is_funded = outline.is_exact and draws.chance(15, "funder")
    grant = draws.between(4, 20, "funder-sum") * 10_000
    costs = outline.kinds["costs"]
    beside = sum(
        int(one.amount.money.amount)
        for one in own
        if isinstance(one, MoneyContribution) and one.amount
    ) + (grant if is_funded else 0)
    lines = tuple(_costs(outline, beside))
    total = sum(kronor for _, _, kronor in lines)
    return Budget(
        total=kr(total) if costs == "lines-and-total" else None,
        costs=None
        if costs == "not-stated"
        else tuple(
            CostLine(key=key, description=text, amount=kr(kronor))
            for key, text, kronor in lines
        ),
        contributions=(*given, *own),
        funders=(
            Funder(
                key="fonden",
                name="Stiftelsen Grannskapsfonden",
                amount=kr(grant),
                is_granted=True,
            ),
        )
        if is_funded
        else None,
        charges=(UserCharge(description=outline.work.counted, is_free=True),)
        if draws.chance(25, "free")
        else None,
        appropriations=_appropriations(outline),
        annex="budget" if outline.kinds["papers"] == "full" else None,
    )


def _given(outline: Outline, source: Source) -> MoneyContribution:
    is_vague = outline.kinds["plan"] == "not-stated"
    return MoneyContribution(
        key=source.key,
        party=source.payer,
        amount=source.amount,
        period=source.period,
        payee=source.payee if len(outline.organisations) > 1 else None,
        appropriation=source.appropriation,
        paid_out=Recurrence(interval=Interval.HALF_YEAR) if is_vague else None,
    )


def _appropriations(outline: Outline) -> tuple[Appropriation, ...] | None:
    if outline.kinds["sum"] != "appropriations":
        return None
    ordinary, special = list(first_sources(outline))
    return (
        Appropriation(
            key="ordinarie",
            purpose="verksamhetsbidrag",
            total=kr(ordinary.kronor * 4),
            granted_to="namnden",
        ),
        Appropriation(
            key="sarskilda-medel",
            purpose="särskilda medel för trygghet och delaktighet",
            total=kr(special.kronor + 400_000),
            granted_to="namnden",
            granted_in=f"verksamhetsplan {outline.proposed.year}",
        ),
    )


def own_contributions(outline: Outline) -> Iterator[Contribution]:
    """Yield what is given besides the public money."""
    draws, months = outline.draws, 12
    if outline.last:
        months = max(1, (outline.last - outline.first).days // 30)
    if draws.chance(68, "volunteers"):
        yield VolunteerHoursContribution(
            key="ideell-tid",
            party="foreningen",
            hours=Decimal(draws.between(10, 60, "hours") * months),
            rate=Money(draws.one_of((150, 175, 220), "rate")),
            description="ideella ledare",
        )
    if draws.chance(40, "premises"):
        yield PremisesContribution(
            key="lokal",
            party=draws.one_of(("namnden", "namnden", "foreningen"), "lends"),
            amount=kr(draws.between(2, 14, "rent") * 1000 * months)
            if draws.chance(60, "rent-stated")
            else None,
            description=outline.work.place,
        )
    if draws.chance(25, "staff"):
        yield StaffTimeContribution(
            key="personal",
            party="namnden",
            hours=Decimal(draws.between(4, 20, "staff-hours") * months),
            rate=Money(420),
            description="handledning och samordning",
        )
    if draws.chance(18, "goods"):
        yield InKindContribution(
            key="varor",
            party="foreningen",
            amount=kr(draws.between(1, 6, "goods-sum") * 5000),
            description="mat och utrustning",
        )
    if outline.is_exact and draws.chance(25, "own-money"):
        yield MoneyContribution(
            key="egna-medel",
            party="foreningen",
            amount=kr(draws.between(2, 15, "own-sum") * 10_000),
            description="insamlade medel",
        )


def _costs(outline: Outline, beside: int) -> Iterator[tuple[str, str, int]]:
    """Yield lines of cost that come to the money there is."""
    base = sum(one.kronor for one in first_sources(outline)) + beside
    count = outline.draws.between(2, len(_LINES), "lines")
    left = base
    for key, text, percent in _LINES[1:count]:
        part = base * percent // 100_000 * 1000
        left -= part
        yield key, text, part
    yield *_LINES[0][:2], left
    if outline.extra:
        yield "tillagg", "Fortsatt arbete", outline.extra.kronor
