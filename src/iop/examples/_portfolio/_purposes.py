# SPDX-License-Identifier: MIT
"""Why made-up partnerships are, and what they do: *påhittade syften*."""

from decimal import Decimal

from ...agreement import (
    Activity,
    Ages,
    AgreementForm,
    Area,
    EarlierCooperation,
    Goal,
    Indicator,
    Initiative,
    Need,
    Purpose,
    TargetGroup,
    Undertaking,
    UndertakingKind,
    Volume,
    VolumeRate,
)
from ...values import Count, StatedNumber
from .._complete import kr
from ._outlines import Outline
from ._sources import sources


__all__ = ["has_indicator", "purpose"]

_SAID = ("minst {}", "cirka {}", "upp till {}")
_REASONS = (
    "Behovet är gemensamt och ingen av parterna når målet på egen hand.",
    "Organisationen har nått målgruppen länge, och båda parter bidrar.",
    "Arbetet växer fram i samarbete och kan inte beskrivas som en tjänst.",
)


def purpose(outline: Outline) -> Purpose:
    """Return background, need, goals and work of an agreement."""
    draws, work = outline.draws, outline.work
    area = Area(name=outline.place)
    return Purpose(
        background=f"Parterna har länge sett ett behov: {work.need}."
        if draws.chance(40, "background")
        else None,
        earlier_cooperation=_earlier(outline),
        initiative=draws.one_of((None, *Initiative), "initiative"),
        reason_for_form=draws.one_of((*_REASONS, None), "reason"),
        needs=(
            Need(
                description=work.need,
                is_shared=draws.one_of((True, True, None), "shared"),
            ),
        )
        if draws.chance(70, "need")
        else None,
        goals=(Goal(key="mal", description=work.goal),),
        indicators=_indicators(outline),
        target_group=TargetGroup(
            description=work.group,
            ages=Ages(youngest=work.ages[0], oldest=work.ages[1])
            if draws.chance(50, "ages")
            else None,
        ),
        area=area if draws.chance(60, "area") else None,
        activities=(
            Activity(
                key="verksamhet",
                description=work.does,
                is_open_to_all=work.ages == (0, None) or None,
                place=work.place,
                volumes=_volumes(outline),
            ),
        ),
        undertakings=_undertakings(outline),
    )


def _earlier(outline: Outline) -> tuple[EarlierCooperation, ...] | None:
    kind, since = outline.kinds["before"], outline.first.year
    if kind in ("nothing", "follows"):
        return None
    is_grant = kind == "grant"
    return (
        EarlierCooperation(
            name=f"{outline.work.name} (försök)",
            since=since - outline.draws.between(2, 9, "since"),
            form=AgreementForm.ASSOCIATION_GRANT if is_grant else None,
            amount=kr(outline.draws.between(3, 30, "grant") * 10_000)
            if is_grant
            else None,
        ),
    )


def has_indicator(outline: Outline) -> bool:
    """Return whether the goal is measured."""
    return outline.draws.chance(75, "indicator")


def _indicators(outline: Outline) -> tuple[Indicator, ...] | None:
    draws, work = outline.draws, outline.work
    if not has_indicator(outline):
        return None
    has_baseline = draws.chance(65, "baseline")
    return (
        Indicator(
            key="matt",
            description=work.measured,
            goal="mal",
            unit=work.unit,
            baseline=Decimal(work.baseline) if has_baseline else None,
            baseline_on=outline.proposed if has_baseline else None,
            target=Decimal(work.target),
            target_on=outline.ends,
        ),
    )


def _volumes(outline: Outline) -> tuple[Volume, ...] | None:
    draws, many = outline.draws, outline.work.many
    if not draws.chance(70, "volume"):
        return None
    number: Count = many
    if draws.chance(40, "volume-said"):
        number = StatedNumber.parse(draws.one_of(_SAID, "said").format(many))
    return (
        Volume(unit=outline.work.counted, number=number, per=VolumeRate.YEAR),
    )


def _undertakings(outline: Outline) -> tuple[Undertaking, ...] | None:
    draws, work = outline.draws, outline.work
    if not draws.chance(80, "undertakings"):
        return None
    found = [
        Undertaking(
            key="genomfora",
            party="foreningen",
            with_parties=outline.organisation_keys[1:] or None,
            description=work.does,
            kind=UndertakingKind.ACTIVITY,
        ),
    ]
    if draws.chance(60, "pays"):
        exact = [one.kronor for one in sources(outline)]
        found.append(
            Undertaking(
                key="bidra",
                party="namnden",
                description="bidrar med pengar",
                kind=UndertakingKind.MONEY,
                amount=kr(sum(exact))
                if outline.is_exact and len(exact) == 1 and outline.last
                else None,
            )
        )
    if draws.chance(35, "knows"):
        found.append(
            Undertaking(
                key="kunskap",
                party="namnden",
                with_parties=("foreningen",),
                description="delar kunskap om målgruppen",
                kind=UndertakingKind.KNOWLEDGE,
            )
        )
    return tuple(found)
