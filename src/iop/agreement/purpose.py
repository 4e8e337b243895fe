# SPDX-License-Identifier: MIT
"""Why the parties join, and what they will do: *syfte*."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from ..values import (
    Amount,
    CaseNumber,
    Choice,
    Count,
    Day,
    Fit,
    GoalKey,
    IllFormedError,
    Key,
    LongText,
    Misfit,
    Number,
    PartyKey,
    Shown,
    Span,
    VolumeKey,
    Whole,
    Year,
    checked,
)
from .agreement_form import AgreementForm


__all__ = [
    "Activity",
    "Ages",
    "Area",
    "EarlierCooperation",
    "Goal",
    "Indicator",
    "Initiative",
    "Need",
    "Purpose",
    "TargetGroup",
    "Undertaking",
    "UndertakingKind",
    "Volume",
    "VolumeRate",
]


class Initiative(Choice):
    """Who took the initiative: *initiativ*."""

    ORGANISATION = "organisation", "organisationen", "the organisation"
    PUBLIC = "public", "den offentliga parten", "the public party"
    JOINT = "joint", "parterna gemensamt", "the parties together"


class UndertakingKind(Choice):
    """What a party puts in: *slag av åtagande*."""

    MONEY = "money", "pengar", "money"
    PREMISES = "premises", "lokaler", "premises"
    STAFF = "staff", "personal", "staff"
    VOLUNTEERS = "volunteers", "ideella krafter", "volunteers"
    KNOWLEDGE = "knowledge", "kunskap", "knowledge"
    ACTIVITY = "activity", "verksamhet", "activity"
    OTHER = "other", "annat", "other"


class VolumeRate(Choice):
    """How often so many are counted: *takt*.

    Attributes:
        TERM: Over the whole term.
        YEAR: Each year.
        MONTH: Each month.
        WEEK: Each week.
        DAY: Each day, or night (*dygn*).
        OCCASION: Each evening, meeting or other occasion.
    """

    TERM = "term", "hela perioden", "the whole period"
    YEAR = "year", "år", "year"
    MONTH = "month", "månad", "month"
    WEEK = "week", "vecka", "week"
    DAY = "day", "dygn", "day"
    OCCASION = "occasion", "tillfälle", "occasion"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Area(Shown):
    """A place that the agreement concerns: *område*.

    Attributes:
        name: Its name.
        also_known_as: Other names the documents use for it.
        in_particular: Places within it that are named in particular. It is
            kept for the record alone.

    >>> Area(name="Skärholmen", in_particular=("Sätra", "Vårberg")).name
    'Skärholmen'
    """

    name: str
    also_known_as: tuple[str, ...] | None = None
    in_particular: tuple[str, ...] | None = None


def _are_in_order(youngest: int, oldest: int | None) -> Iterator[Misfit]:
    if oldest is not None and oldest < youngest:
        yield (
            (),
            IllFormedError(
                "ages.order",
                oldest,
                f"en högsta ålder på {youngest} eller mer",
                f"an oldest age of {youngest} or more",
                str(youngest),
            ),
        )


@attrs.frozen(kw_only=True, field_transformer=checked)
class Ages(Whole, Shown):
    """An age span, both ends included: *åldersspann*.

    Attributes:
        youngest: The lowest age in whole years; 0 is from birth.
        oldest: The highest age in whole years; ``None`` is no upper end.

    Raises:
        IllFormedError: If the oldest is younger than the youngest.

    >>> Ages(youngest=13, oldest=19)
    Ages(youngest=13, oldest=19)
    >>> Ages(youngest=19, oldest=13)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got 13; right is an oldest age of 19 or more, for example: 19 [ages.order]
    """

    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("youngest", "oldest"), _are_in_order),
    )

    youngest: int = 0
    oldest: int | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class TargetGroup(Shown):
    """Whom the work is for: *målgrupp*.

    Attributes:
        description: Who they are.
        ages: Their ages; an `Ages` from 0 with no upper end is all ages.
        areas: Where they live. It is kept for the record alone.

    >>> TargetGroup(description="alla medborgare", ages=Ages()).ages
    Ages(youngest=0, oldest=None)
    """

    description: LongText
    ages: Ages | None = None
    areas: tuple[Area, ...] | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Volume(Shown):
    """How much: places, visitors, participants: *volym*.

    Attributes:
        unit: What is counted.
        number: How many, as far as it is stated.
        per: How often so many; ``None`` if that is not stated.
        period: In which period.
        key: The word that parts of it name it by.
        part_of: The volume that it is a part of (*varav*), and is not to be
            added to.

    >>> Volume(unit="platser", number=24).number
    24
    >>> from iop.values import StatedNumber
    >>> crowd = Volume(unit="besökare", number=StatedNumber.parse("30–50"))
    >>> print(crowd.number)
    between 30 and 50
    """

    NOUN: ClassVar[str] = "volume"

    unit: str
    number: Count
    per: VolumeRate | None = None
    period: Span | None = None
    key: Key | None = None
    part_of: VolumeKey | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class EarlierCooperation(Shown):
    """What the parties have done together before: *tidigare samarbete*.

    How long ago it ended is computed from the days and not stated. That it is
    there is a sign of a long relation; all but its parties is kept for the
    record alone.

    Attributes:
        name: Its name.
        since: The year it began.
        aim: What it was for.
        target_group: Whom it was for.
        form: What kind of agreement it was: a grant, an earlier IOP.
        amount: What the public side gave.
        parties: Who took part.
        period: When it was.
        volumes: How much was done.
        case_number: Its case number.

    >>> EarlierCooperation(name="127-festivalen", since=2010).since
    2010
    """

    name: str
    since: Year | None = None
    aim: LongText | None = None
    target_group: TargetGroup | None = None
    form: AgreementForm | None = None
    amount: Amount | None = None
    parties: tuple[PartyKey, ...] | None = None
    period: Span | None = None
    volumes: tuple[Volume, ...] | None = None
    case_number: CaseNumber | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Need(Shown):
    """The need that the work answers: *behov*.

    Attributes:
        description: The need.
        stated_by: Who says that it is there. It is kept for the record alone.
        is_shared: Whether the parties found it together.
        challenge: The politically prioritised challenge
            (*prioriterad samhällsutmaning*) that it belongs to.
        volumes: How much is needed.

    >>> Need(description="utöka samarbetet").is_shared is None
    True
    """

    description: LongText
    stated_by: str | None = None
    is_shared: bool | None = None
    challenge: LongText | None = None
    volumes: tuple[Volume, ...] | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Goal(Shown):
    """What is to be reached: *mål*.

    Attributes:
        key: The word other parts name it by.
        description: The goal.
        is_secondary: Whether it stands beside a main goal. It is kept for the
            record alone.

    >>> Goal(key="trygghet", description="ökad trygghet").key
    'trygghet'
    """

    NOUN: ClassVar[str] = "goal"

    key: Key
    description: LongText
    is_secondary: bool | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Indicator(Shown):
    """How a goal is measured: *indikator*.

    Attributes:
        key: The word other parts name it by.
        description: What is measured.
        goal: The goal it measures.
        unit: The unit: per cent, persons.
        baseline: The value at the start (*nollmätning*), as far as it is
            stated.
        baseline_on: The day of that measurement.
        target: The value to reach, as far as it is stated.
        target_on: The day to reach it.

    >>> from decimal import Decimal
    >>> Indicator(
    ...     key="otrygga",
    ...     description="andel som känner sig otrygga",
    ...     unit="procent",
    ...     baseline=Decimal("38.5"),
    ...     target=Decimal("30"),
    ... ).baseline
    Decimal('38.5')
    """

    NOUN: ClassVar[str] = "indicator"

    key: Key
    description: LongText
    goal: GoalKey | None = None
    unit: str | None = None
    baseline: Number | None = None
    baseline_on: Day | None = None
    target: Number | None = None
    target_on: Day | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Activity(Shown):
    """Something that will be done: *aktivitet*.

    Attributes:
        key: The word other parts name it by.
        description: What is done.
        is_open_to_all: Whether anybody may come. It is kept for the record
            alone.
        place: Where.
        volumes: How much.

    >>> Activity(key="kvallar", description="öppna kvällar").volumes is None
    True
    """

    NOUN: ClassVar[str] = "activity"

    key: Key
    description: LongText
    is_open_to_all: bool | None = None
    place: str | None = None
    volumes: tuple[Volume, ...] | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Undertaking(Shown):
    """What one party takes upon itself, or several together: *åtagande*.

    Attributes:
        key: The word other parts name it by.
        party: The party that undertakes it.
        with_parties: The others that undertake it together with it.
        description: What it will do or give.
        kind: What kind of input it is.
        amount: Its sum, for an undertaking in money.
        volumes: How much of it.

    >>> Undertaking(
    ...     key="lokal",
    ...     party="sdn",
    ...     description="upplåter lokal",
    ...     kind=UndertakingKind.PREMISES,
    ... ).kind.text.sv
    'lokaler'
    """

    NOUN: ClassVar[str] = "undertaking"

    key: Key
    party: PartyKey
    with_parties: tuple[PartyKey, ...] | None = None
    description: LongText
    kind: UndertakingKind | None = None
    amount: Amount | None = None
    volumes: tuple[Volume, ...] | None = None

    @property
    def all_parties(self) -> tuple[str, ...]:
        """All who undertake it, by their keys, each once."""
        return tuple(dict.fromkeys((self.party, *(self.with_parties or ()))))


@attrs.frozen(kw_only=True, field_transformer=checked)
class Purpose(Shown):
    """Background, need, goals and work: *syfte*.

    Attributes:
        background: What led here (*bakgrund*).
        earlier_cooperation: What the parties have done together before.
        initiative: Who took the initiative.
        values: The values that the work rests on (*värdegrund*).
        reason_for_form: Why it is an IOP and not a grant or a purchase.
        needs: The needs that the work answers.
        goals: What is to be reached.
        indicators: How it is measured.
        target_group: Whom the work is for. It is kept for the record alone.
        area: Where the work is done.
        activities: What will be done.
        undertakings: What each party takes upon itself.

    >>> Purpose(goals=(Goal(key="g", description="ökad trygghet"),)).values
    >>> Purpose(goals="ökad trygghet")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Purpose.goals: got "ökad trygghet"; right is a list, for example: [Goal(key="trygghet", description="trygghet")] [list.expected]
    """

    background: LongText | None = None
    earlier_cooperation: tuple[EarlierCooperation, ...] | None = None
    initiative: Initiative | None = None
    values: LongText | None = None
    reason_for_form: LongText | None = None
    needs: tuple[Need, ...] | None = None
    goals: tuple[Goal, ...] | None = None
    indicators: tuple[Indicator, ...] | None = None
    target_group: TargetGroup | None = None
    area: Area | None = None
    activities: tuple[Activity, ...] | None = None
    undertakings: tuple[Undertaking, ...] | None = None
