# SPDX-License-Identifier: MIT
"""Whether the money keeps below the ceilings: *takbelopp*."""

from collections.abc import Iterator
from typing import Annotated, cast

from ... import law
from ...law import Citation, Parameter, Source, SourceKind, Standing
from ...rules import (
    AidRegime,
    At,
    EarlierAid,
    NotApplicable,
    Noted,
    NotKnown,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import Money, Period, Text
from .grants import (
    Annexes,
    Contributions,
    Decisions,
    Grant,
    GrantShare,
    IsUndertaking,
    Parties,
    Rate,
    TermPeriod,
    window,
)
from .specimens import GENERAL, SGEI, granting


__all__ = ["RULES"]

_Earlier = Annotated[
    tuple[EarlierAid, ...] | None, "circumstances:/earlier_aid"
]
_Regime = Annotated[AidRegime, "circumstances:/regime"]

_NOT_GENERAL = NotApplicable(
    Text(
        "Stödet är angivet att ges till en tjänst av allmänt ekonomiskt "
        "intresse.",
        "The aid is stated to be for a service of general economic interest.",
    )
)
_NOT_SGEI = NotApplicable(
    Text(
        "Stödet är inte angivet att ges till en tjänst av allmänt ekonomiskt "
        "intresse.",
        "The aid is not stated to be for a service of general economic "
        "interest.",
    )
)
_WHOSE = NotKnown(
    Text(
        "Det går inte att ange vilken av organisationerna som har fått det "
        "tidigare stödet.",
        "Which of the organisations received the earlier aid cannot be stated.",
    )
)
_ROLLING = Text(
    "Att de tre åren räknas bakåt från dagen då stödet beviljas, att stödet "
    "räknas den dagen och inte när det betalas, och att kursen är den dagens, "
    "är allmän kännedom och inte kontrollerat. Att stöd kan ges enligt de "
    "äldre reglerna till och med den 30 juni 2024 räknas inte med.",
    "That the three years are reckoned back from the day of the grant, that "
    "aid counts on that day and not when it is paid, and that the rate is that "
    "of the day, is general knowledge and not verified. That aid may be given "
    "under the older rules through 30 June 2024 is left out.",
)


def _from_memory(key: str, reference: str, sv: str, en: str) -> Citation:
    return Citation(
        source=Source(
            key=key,
            kind=SourceKind.EU_REGULATION,
            title=Text(sv, en),
            reference=reference,
        ),
        standing=Standing.UNVERIFIED,
        note=_ROLLING,
    )


def _ceilings(parameter: Parameter) -> tuple[Citation, ...]:
    return tuple(dated.citation for dated in parameter.values)


@rule(
    code="AID001",
    name="de-minimis-ceiling",
    title=Text(
        "Taket för stöd av mindre betydelse", "The ceiling for de minimis aid"
    ),
    demand=Text(
        "Bedriver mottagaren ekonomisk verksamhet bör stöd av mindre betydelse "
        "inte gå över EU-reglernas tak, det här avtalets pengar inräknade. För "
        "stöd som beviljas före 2024 räknas årets och de två föregående "
        "räkenskapsårens stöd (här tagna som kalenderår), därefter tre år "
        "bakåt. Bara pengar och allmänt stöd av mindre betydelse räknas.",
        "If the recipient acts as an undertaking, de minimis aid should not "
        "exceed the ceiling of the EU rules, the money of this agreement "
        "included. For aid granted before 2024 that of the fiscal year and the "
        "two before it counts (here taken as calendar years), after that three "
        "years back. Only money and general de minimis aid are counted.",
    ),
    advice=Text(
        "Räkna om med mottagarens intyg och egna räkenskapsår. Är taket "
        "passerat, minska beloppet, eller låt någon som kan statsstöd pröva om "
        "pengarna kan ges på annan grund.",
        "Reckon again with the recipient's certificate and own fiscal years. "
        "If the ceiling is passed, lower the sum, or let somebody who knows "
        "state aid consider whether the money can be given on other grounds.",
    ),
    finding=Text(
        "{organisation} får minst {total} i stöd av mindre betydelse under "
        "tiden {window}, det här avtalet inräknat. Taket är {ceiling}.",
        "{organisation} gets at least {total} of de minimis aid in {window}, "
        "this agreement included. The ceiling is {ceiling}.",
    ),
    severity=Severity.WARNING,
    citations=(
        *_ceilings(law.DE_MINIMIS_CEILING),
        _from_memory(
            "eu-2023-2831",
            "(EU) 2023/2831",
            "Förordning om stöd av mindre betydelse",
            "Regulation on de minimis aid",
        ),
    ),
    meets=lambda: granting(2_000_000),
    breaks=lambda: granting(4_000_000),
    meets_given=GENERAL,
    breaks_given=GENERAL,
    related=("AID002", "AID003"),
)
def de_minimis_ceiling(  # noqa: PLR0917 - the facts it rests on
    at: At,
    is_undertaking: IsUndertaking,
    regime: _Regime,
    earlier: _Earlier,
    rate: Rate,
    parties: Parties,
    contributions: Contributions,
    annexes: Annexes,
    decisions: Decisions,
    term: TermPeriod,
) -> Iterator[Remark]:
    """Hold general aid against its ceiling."""
    if regime is not AidRegime.GENERAL:
        yield _NOT_GENERAL
        return
    grant = Grant(
        reviewed_on=at.on,
        is_undertaking=is_undertaking,
        rate=rate,
        parties=parties,
        contributions=contributions,
        annexes=annexes,
        decisions=decisions,
        term=term,
    )
    yield from _held(grant, earlier, regime, law.DE_MINIMIS_CEILING)


@rule(
    code="AID002",
    name="de-minimis-ceiling-sgei",
    title=Text(
        "Taket för stöd till tjänst av allmänt ekonomiskt intresse",
        "The ceiling for aid to services of general economic interest",
    ),
    demand=Text(
        "Bedriver mottagaren ekonomisk verksamhet bör stöd av mindre betydelse "
        "till en tjänst av allmänt ekonomiskt intresse inte gå över "
        "EU-reglernas tak, det här avtalets pengar inräknade. Tiden räknas som "
        "för allmänt stöd. Bara pengar och stöd av samma slag räknas.",
        "If the recipient acts as an undertaking, de minimis aid to a service "
        "of general economic interest should not exceed the ceiling of the EU "
        "rules, the money of this agreement included. The time is reckoned as "
        "for general aid. Only money and aid of the same kind are counted.",
    ),
    advice=Text(
        "Kontrollera taket, tiden och mottagarens intyg. Låt någon som kan "
        "statsstöd pröva om pengarna kan ges, och på vilken grund.",
        "Check the ceiling, the time and the recipient's certificate. Let "
        "somebody who knows state aid consider whether the money can be given, "
        "and on what grounds.",
    ),
    finding=Text(
        "{organisation} får minst {total} i stöd till tjänst av allmänt "
        "ekonomiskt intresse under tiden {window}, det här avtalet inräknat. "
        "Taket är {ceiling}.",
        "{organisation} gets at least {total} of aid to a service of general "
        "economic interest in {window}, this agreement included. The ceiling "
        "is {ceiling}.",
    ),
    severity=Severity.REMARK,
    citations=(
        *_ceilings(law.DE_MINIMIS_CEILING_SGEI),
        _from_memory(
            "eu-2023-2832",
            "(EU) 2023/2832",
            "Förordning om stöd av mindre betydelse till tjänster av allmänt "
            "ekonomiskt intresse",
            "Regulation on de minimis aid to services of general economic "
            "interest",
        ),
    ),
    meets=lambda: granting(7_000_000),
    breaks=lambda: granting(9_000_000),
    meets_given=SGEI,
    breaks_given=SGEI,
    related=("AID001", "AID003"),
)
def de_minimis_ceiling_sgei(  # noqa: PLR0917 - the facts it rests on
    at: At,
    is_undertaking: IsUndertaking,
    regime: _Regime,
    earlier: _Earlier,
    rate: Rate,
    parties: Parties,
    contributions: Contributions,
    annexes: Annexes,
    decisions: Decisions,
    term: TermPeriod,
) -> Iterator[Remark]:
    """Hold aid to a service of general economic interest against its ceiling."""
    if regime is not AidRegime.SGEI:
        yield _NOT_SGEI
        return
    grant = Grant(
        reviewed_on=at.on,
        is_undertaking=is_undertaking,
        rate=rate,
        parties=parties,
        contributions=contributions,
        annexes=annexes,
        decisions=decisions,
        term=term,
    )
    yield from _held(grant, earlier, regime, law.DE_MINIMIS_CEILING_SGEI)


def _held(
    grant: Grant,
    earlier: tuple[EarlierAid, ...] | None,
    regime: AidRegime,
    parameter: Parameter,
) -> Iterator[Remark]:
    """Count what is granted and was granted, and hold it to the ceiling."""
    if ends := grant.ends():
        yield from ends
        return
    shares, missing = grant.shares()
    day, undated = grant.day()
    if earlier is None:
        missing.append(NotStated("circumstances:/earlier_aid"))
    yield from [*missing, *undated]
    if undated:
        return
    yield Noted("grant-day", day)
    dated = parameter.on_or_none(day)
    if dated is None:
        yield NotKnown(parameter.why_unknown(day))
        return
    ceiling, days = cast("Money", dated.value), window(day)
    yield Noted("ceiling", ceiling)
    yield Noted("window", days)
    for share in shares:
        key = "" if share.is_alone else f"-{share.organisation.key}"
        yield Noted(f"this-aid{key}", share.money)
    if earlier is not None:
        before = Money.total(_counted(earlier, regime, days), "EUR")
        yield Noted("earlier-aid", before)
        for share in shares:
            yield from _compared(share, before, ceiling, days)


def _counted(
    earlier: tuple[EarlierAid, ...], regime: AidRegime, days: Period
) -> Iterator[Money]:
    """Pick the earlier aid of the same kind, within the days that count."""
    for aid in earlier:
        if aid.regime is regime and aid.on in days:
            yield aid.amount


def _compared(
    share: GrantShare, before: Money, ceiling: Money, days: Period
) -> Iterator[Remark]:
    """Compare exactly; of several, nobody knows whose the earlier aid is."""
    own = before if share.is_alone else before * 0
    if share.low and share.low + own.ore > ceiling.ore:
        yield breach(
            share.pointer,
            organisation=share.organisation.name,
            total=share.money + own,
            window=days,
            ceiling=ceiling,
        )
    elif share.is_alone:
        return
    elif share.cents and share.cents + before.ore > ceiling.ore:
        yield _WHOSE


RULES = RuleSet((de_minimis_ceiling, de_minimis_ceiling_sgei))
"""The rules on ceilings."""
