# SPDX-License-Identifier: MIT
"""PRO101: Value and limits (*värdet och upphandlingslagens gränser*)."""

from typing import cast

from ... import law
from .._prelude import *
from .._samples import PARTIES, budget_of
from .._sums import MARGIN_NOTED, TOO_NEAR
from ._citations import INDEFINITE, LIMIT, OTHER_GROUNDS, RECURRING, VALUE
from ._pay import NO_MONEY
from ._value import Value, value_with_options


_LIMITS: dict[ServiceKind, tuple[Parameter, Parameter | None]] = {
    ServiceKind.GENERAL: (
        law.DIRECT_AWARD_LIMIT,
        law.PROCUREMENT_THRESHOLD,
    ),
    ServiceKind.SOCIAL: (
        law.DIRECT_AWARD_LIMIT_SOCIAL,
        law.PROCUREMENT_THRESHOLD_SOCIAL,
    ),
    ServiceKind.WELFARE: (law.DIRECT_AWARD_LIMIT_WELFARE, None),
}
"""The limit for direct award and the threshold, for each kind of service."""
_NO_SIGN = NotApplicable(
    Text(
        "Inget tecken på köp finns bland det som anges om marknaden, och "
        "gränserna gäller bara köp.",
        "There is no sign of a purchase in what is stated of the market, and "
        "the limits are for purchases only.",
    )
)
_VAT_INCLUDED = NotKnown(
    Text(
        "Beloppen innehåller moms, men gränsen är utan moms.",
        "The sums include VAT, but the limit is without VAT.",
    )
)
_UNKNOWN = Text("inte känt här", "not known here")


def _pages() -> tuple[Citation, ...]:
    """Cite each page that a figure was seen on, once, and not the Act."""
    pages: dict[str, Citation] = {}
    for figures in _LIMITS.values():
        for parameter in filter(None, figures):
            for dated in parameter.values:
                pages.setdefault(dated.citation.source.key, dated.citation)
    pages.pop(LIMIT.source.key, None)
    return tuple(pages.values())


@rule(
    code="PRO101",
    name="value-below-direct-award-limit",
    title=Text("Värdet och upphandlingslagens gränser", "Value and limits"),
    demand=Text(
        "Ett köp får direktupphandlas om värdet beräknas ligga under lagens "
        "gräns. Lagen har också andra grunder för direktupphandling. Som värde "
        "räknas här de pengar som offentliga parter ger under hela "
        "avtalstiden, förlängningar inräknade. Anges ingen summa för hela "
        "tiden, och är den längre än 48 månader eller utan slut, räknas "
        "månadsvärdet gånger 48. Beloppen tas som utan moms om inget annat "
        "anges. Gränsen har betydelse bara vid köp: ett köp blir inte ett IOP "
        "av att ligga under den, och ett IOP blir inte ett köp av att ligga "
        "över.",
        "A purchase may be awarded directly if its value is estimated to be "
        "below the limit of the Act. The Act has other grounds for direct "
        "award as well. Counted as value is the money that public parties "
        "give over the whole term, extensions included. If no sum for the "
        "whole term is stated, and the term is longer than 48 months or has no "
        "end, the monthly value times 48 counts. Sums are taken to be without "
        "VAT if nothing else is stated. The limit matters only for a purchase: to "
        "be below it does not make a purchase an IOP, and to be above it does "
        "not make an IOP a purchase.",
    ),
    advice=Text(
        "Pröva först om avtalet är ett köp. Är det ett köp, räkna värdet för "
        "hela tiden. Återkommer köpet regelbundet, räkna in liknande kontrakt "
        "under tolv månader. Låt någon som kan upphandling avgöra hur det ska "
        "göras.",
        "Consider first whether the agreement is a purchase. If it is, "
        "calculate the value for the whole time. If the purchase recurs "
        "regularly, include like contracts in twelve months. Let somebody who "
        "knows procurement settle how to do it.",
    ),
    finding=Text(
        "Är avtalet ett köp är värdet minst {value}, förlängningar "
        "inräknade. {name} är {limit} på den dag som räknas ({day}); "
        "tröskelvärdet är {threshold}. Värdet ligger alltså inte under "
        "gränsen. Källa till gränsen: {source} ({provenance}).",
        "If the agreement is a purchase, its value is at least {value}, "
        "extensions included. {name} is {limit} on the day that counts "
        "({day}); the threshold is {threshold}. So the value is not below the limit. Source of the "
        "limit: {source} ({provenance}).",
    ),
    fault=Text(
        "Värdet ligger inte under gränsen", "The value is not below the limit"
    ),
    tells=Text(
        "om värdet ligger under gränsen för direktupphandling",
        "whether the value is below the limit for direct award",
    ),
    severity=Severity.NOTE,
    citations=(
        LIMIT,
        VALUE,
        INDEFINITE,
        RECURRING,
        OTHER_GROUNDS,
        *_pages(),
    ),
    meets=lambda: _worth(699_999),
    breaks=lambda: _worth(700_000),
    law_day_reason=Text(
        "Gränsen är den som gällde när avtalet ingicks. Lagen räknar värdet "
        "den dag då upphandlingen inleds; den dagen brukar inte stå i ett "
        "avtal som inte är upphandlat.",
        "The limit is the one that held when the agreement was entered. The "
        "Act takes the value on the day when the procurement begins; that day "
        "seldom stands in an agreement that was not procured.",
    ),
)
def value_below_direct_award_limit(  # noqa: PLR0917 - one parameter is one fact
    day: TakenDay,
    parties: Parties | None,
    participants: Participants | None,
    budget: WholeBudget | None,
    term: WholeTerm | None,
    signs: WholePurchaseSigns | None,
) -> Iterator[Observation]:
    """Compute the value, and hold it to the limit for the kind of service."""
    money = budget or Budget()
    value = value_with_options(parties, money, term, beside=participants or ())
    if value is None:
        yield NO_MONEY
        return
    yield Noted("value-with-options", value.shown)
    yield Noted("value-is-whole", not value.lacking)
    known = signs or PurchaseSigns()
    if (why := _without_signs(known)) is not None:
        yield why
        return
    yield from _held(
        value,
        known.service,
        day,
        with_vat=money.is_vat_included is True,
    )
    # A violation stands all the same: more can only raise the value.
    yield from value.lacking


def _without_signs(signs: PurchaseSigns) -> NotApplicable | KnownInPart | None:
    """Say that every sign of a purchase is stated not to be there.

    Of a price that may be nothing it cannot be told.
    """
    stated = (
        signs.is_public_task,
        signs.is_enforceable,
        signs.is_sold_by_organisation,
        signs.was_procured,
        signs.is_offered_by_others,
    )
    price = signs.unit_price
    if price is None or not all(sign is False for sign in stated):
        return None
    is_something = price.is_above(price.money * 0)
    if is_something is None:
        return KnownInPart("/purchase_signs/unit_price")
    return None if is_something else _NO_SIGN


def _held(
    value: Value, service: ServiceKind | None, day: TakenDay, *, with_vat: bool
) -> Iterator[Observation]:
    """Hold a value against the limit of the day; equal to it is not below."""
    if value.about is not None:
        yield MARGIN_NOTED
    parameter, other = _LIMITS[service or ServiceKind.GENERAL]
    dated, why = figure_on(parameter, day)
    if service is None or dated is None:
        lowest, _ = figure_on(law.DIRECT_AWARD_LIMIT, day)
        if lowest and _is_below(value, cast("Money", lowest.value)):
            # No kind of service has a lower limit.
            yield Noted("limit", lowest.value)
        elif service is None and lowest:
            yield NotStated("/purchase_signs/service")
        else:
            yield from why
        return
    limit = cast("Money", dated.value)
    threshold = figure_on(other, day)[0] if other else None
    yield Noted("limit", limit)
    if value.low < limit:
        if not _is_below(value, limit):
            yield from value.inexact
            yield from [TOO_NEAR] if value.is_near(limit) else []
        return
    if with_vat:
        yield _VAT_INCLUDED
        return
    yield violation(
        "/budget/contributions",
        value=value.at_least,
        name=parameter.title,
        day=day.on,
        limit=limit,
        threshold=threshold.value if threshold else _UNKNOWN,
        source=dated.citation.source.title,
        provenance=dated.citation.provenance,
    )


def _is_below(value: Value, limit: Money) -> bool:
    """Return whether it is surely below *limit*, as far as it is whole."""
    return value.high is not None and value.high < limit


def _worth(kronor: int) -> Agreement:
    return Agreement(
        parties=PARTIES,
        budget=budget_of(kronor),
        purchase_signs=PurchaseSigns(service=ServiceKind.GENERAL),
        term=Term(
            period=Period(date(2024, 1, 1), date(2024, 12, 31)), extensions=()
        ),
    )
