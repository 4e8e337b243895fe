# SPDX-License-Identifier: MIT
"""CON210: The parts of a volume (*delarna av en volym*)."""

from .._lists import is_volume
from .._prelude import *


def _places(*parts: int) -> Agreement:
    return Agreement(
        purpose=Purpose(
            needs=(
                Need(
                    description="skyddat boende",
                    volumes=(Volume(key="alla", unit="platser", number=20),),
                ),
            )
        ),
        annex_agreements=tuple(
            AnnexAgreement(
                key=f"delavtal-{number}",
                organisation=f"forening-{number}",
                volumes=(Volume(unit="platser", number=part, part_of="alla"),),
            )
            for number, part in enumerate(parts, 1)
        ),
    )


@rule(
    code="CON210",
    name="parts-of-a-volume",
    title=Text("Delarna av en volym", "The parts of a volume"),
    demand=Text(
        "Delarna av en volym bör gå ihop med helheten. De bör inte vara mer "
        "än den, och inte mindre om varje delavtal har sin del.",
        "The parts of a volume should agree with the whole. They should not "
        "be more, nor less where each annex agreement has its part.",
    ),
    advice=Text(
        "Rätta antalet i delarna eller i helheten.",
        "Correct the numbers of the parts or of the whole.",
    ),
    finding=Text(
        "Delarna är tillsammans {gap} helheten: {parts} mot {whole} {unit}.",
        "The parts together are {gap} the whole: {parts} against {whole} "
        "{unit}.",
    ),
    fault=Text(
        "Delarna stämmer inte med helheten",
        "The parts do not agree with the whole",
    ),
    tells=Text(
        "om delarna stämmer med helheten",
        "whether the parts agree with the whole",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _places(12, 8),
    breaks=lambda: _places(12, 9),
)
def parts_of_a_volume(agreement: Agreement) -> Iterator[Observation]:
    """Compare each volume with its parts that are counted in the same way."""
    volumes = [
        (pointer, volume)
        for pointer, _, volume in find(agreement, is_volume)
        if isinstance(volume, Volume)
    ]
    is_full = not agreement.is_known_in_part("/annex_agreements")
    annexes = len(agreement.annex_agreements or ()) if is_full else None
    parted = {volume.part_of for _, volume in volumes} - {None}
    compared = [
        (pointer, whole, parts)
        for pointer, whole in volumes
        if whole.key in parted and any(parts := _parts(whole, volumes))
    ]
    found = [
        violation(
            f"{pointer}/number",
            parts=sum_,
            gap=_gap(sum_, StatedNumber.of(whole.number), parts),
            unit=whole.unit,
            whole=StatedNumber.of(whole.number),
        )
        for pointer, whole, parts in compared
        for sum_ in _at_odds(whole, parts, annexes)
    ]
    partly = [
        place for place in agreement.known_in_part or () if _may_hold(place)
    ]
    yield from found
    if not found and volumes and partly:
        yield from map(KnownInPart, partly)
    elif not compared:
        yield NotApplicable(
            Text(
                "Ingen volym är angiven som del av en annan som räknas på "
                "samma sätt.",
                "No volume is stated as a part of another that is counted in "
                "the same way.",
            )
        )


def _may_hold(place: str) -> bool:
    """Return whether there are volumes in a place, or may be."""
    return any(
        f"{held}/".startswith(f"{place}/") or place.startswith(f"{held}/")
        for held in (
            "/annex_agreements",
            "/purpose/activities",
            "/purpose/needs",
            "/purpose/undertakings",
        )
    )


def _parts(
    whole: Volume, volumes: list[tuple[str, Volume]]
) -> tuple[list[StatedNumber], dict[str, list[StatedNumber]]]:
    """Return the parts of a volume: each alone, and by annex agreement."""
    alone: list[StatedNumber] = []
    by_annex: dict[str, list[StatedNumber]] = {}
    for pointer, part in volumes:
        if part.part_of != whole.key or _counted(part) != _counted(whole):
            continue
        number = StatedNumber.of(part.number)
        if pointer.startswith("/annex_agreements/"):
            by_annex.setdefault(pointer.split("/")[2], []).append(number)
        else:
            alone.append(number)
    return alone, by_annex


def _counted(volume: Volume) -> tuple[object, ...]:
    """Return what is counted, and how; parts counted otherwise say nothing."""
    return volume.unit.casefold(), volume.per, volume.period


def _at_odds(
    whole: Volume,
    parts: tuple[list[StatedNumber], dict[str, list[StatedNumber]]],
    annexes: int | None,
) -> Iterator[Decimal]:
    """Return what the parts come to, if that is surely not the whole.

    Those in one place may overlap (girls, and those under 18), so the largest
    counts; two annex agreements are two places. All their parts are there if
    each of *annexes*, how many there are, has one.
    """
    alone, by_annex = parts
    number = StatedNumber.of(whole.number)
    largest = [max(map(_low, each)) for each in by_annex.values()]
    least = max([sum(largest, Decimal(0)), *map(_low, alone)])
    highs = [part.high for each in by_annex.values() for part in each]
    known = [high for high in highs if high is not None]
    if number.is_below(least):
        yield least
    elif (
        annexes == len(by_annex) > 0
        and len(known) == len(highs)
        and number.is_above(sum(known))
    ):
        yield sum(known, Decimal(0))


_MORE = Text("{number} mer än", "{number} more than")
_LESS = Text("{number} mindre än", "{number} less than")
_SURELY_MORE = Text("mer än", "more than")
_SURELY_LESS = Text("mindre än", "less than")


def _gap(
    sum_: Decimal,
    whole: StatedNumber,
    parts: tuple[list[StatedNumber], dict[str, list[StatedNumber]]],
) -> Sentence | Text:
    """Tell by how much the parts are more or less than the whole.

    Where one of the numbers is not exact, only which is more is told.
    """
    alone, by_annex = parts
    numbers = [
        whole,
        *alone,
        *(one for own in by_annex.values() for one in own),
    ]
    is_more = whole.is_below(sum_)
    if not all(one.is_exact for one in numbers):
        return _SURELY_MORE if is_more else _SURELY_LESS
    over = abs(sum_ - whole.number)
    return Sentence.of(_MORE if is_more else _LESS, number=over)


def _low(part: StatedNumber) -> Decimal:
    return part.low or Decimal(0)
