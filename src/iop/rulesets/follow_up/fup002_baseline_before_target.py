# SPDX-License-Identifier: MIT
"""FUP002: Baseline (*nollmätning*)."""

from .._days import the_day
from .._prelude import *


@rule(
    code="FUP002",
    name="baseline-before-target",
    title=Text("Nollmätning", "Baseline"),
    demand=Text(
        "Det är bra om varje indikator har ett startvärde, mätt före den dag "
        "då målvärdet ska vara nått.",
        "It is good if each indicator has a baseline, measured before the day "
        "on which the target is to be reached.",
    ),
    advice=Text(
        "Mät startvärdet innan arbetet börjar, eller rätta dagarna.",
        "Measure the baseline before the work begins, or correct the days.",
    ),
    finding=Text(
        "{indicator}: startvärdet mäts {baseline}, men målvärdet ska vara "
        "nått {target}.",
        "{indicator}: the baseline is measured on {baseline}, but the target "
        "is to be reached on {target}.",
    ),
    fault=Text(
        "Startvärdet mäts för sent", "The baseline is measured too late"
    ),
    tells=Text(
        "om det finns ett startvärde att jämföra med",
        "whether there is a baseline to compare with",
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(purpose=_from(date(2018, 1, 1))),
    breaks=lambda: Agreement(purpose=_from(date(2018, 12, 31))),
    related=("FUP001",),
)
def baseline_before_target(
    indicators: Indicators,
) -> Iterator[Observation]:
    """Look at each indicator: its baseline, and the days of both values."""
    if not indicators:
        yield NotApplicable(
            Text("Inga indikatorer anges.", "No indicators are stated.")
        )
    for number, indicator in enumerate(indicators):
        pointer = f"/purpose/indicators/{number}"
        first, last = indicator.baseline_on, indicator.target_on
        if first is None or last is None:
            is_before_it: bool | None = True
        elif (is_before_it := is_before(first, last)) is False:
            yield violation(
                f"{pointer}/baseline_on",
                indicator=Called(pointer),
                baseline=the_day(first),
                target=the_day(last),
            )
        if is_before_it is None:
            leaf = "target_on" if exact_day(first) else "baseline_on"
            yield KnownInPart(f"{pointer}/{leaf}")
        for leaf in ("baseline", "baseline_on", "target_on"):
            if getattr(indicator, leaf) is None:
                yield NotStated(f"{pointer}/{leaf}")


def _from(day: date) -> Purpose:
    return Purpose(
        indicators=(
            Indicator(
                key="otrygga",
                description="andel otrygga",
                baseline=Decimal("38.5"),
                baseline_on=day,
                target_on=date(2018, 12, 31),
            ),
        )
    )
