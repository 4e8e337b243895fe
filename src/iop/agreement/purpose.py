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
    Help,
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

    HELP: ClassVar[Help] = Help(
        "Område",
        "En plats som avtalet gäller, till exempel en stadsdel.",
        name="Områdets namn, till exempel Skärholmen.",
        also_known_as="Andra namn som handlingarna använder för området, till exempel 127-området.",
        in_particular="Platser inom området som nämns särskilt, till exempel Sätra och Vårberg. Sparas som upplysning.",
    )

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
        youngest: The lowest age in whole years; 0, or nothing stated, is from
            birth.
        oldest: The highest age in whole years; nothing stated is no upper end.

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

    HELP: ClassVar[Help] = Help(
        "Åldersspann",
        "Från vilken ålder till vilken, båda åldrarna inräknade.",
        youngest="Lägsta ålder i hela år, till exempel 13. Noll eller tomt betyder från födseln.",
        oldest="Högsta ålder i hela år, till exempel 19. Tomt betyder att det inte finns någon övre gräns.",
    )

    youngest: int = 0
    oldest: int | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class TargetGroup(Shown):
    """Whom the work is for: *målgrupp*.

    Attributes:
        description: Who they are.
        ages: Their ages; from 0 with no upper end is all ages.
        areas: The places where they live. It is kept for the record alone.

    >>> TargetGroup(description="alla medborgare", ages=Ages()).ages
    Ages(youngest=0, oldest=None)
    """

    HELP: ClassVar[Help] = Help(
        "Målgrupp",
        "De som arbetet är till för.",
        description="Vilka de är, till exempel ungdomar i Vårberg.",
        ages="Vilka åldrar det gäller. Gäller det alla åldrar, skriv 0 som lägsta ålder och lämna högsta ålder tom.",
        areas="De områden där de bor, till exempel Sätra och Vårberg. Sparas som upplysning.",
    )

    description: LongText
    ages: Ages | None = None
    areas: tuple[Area, ...] | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Volume(Shown):
    """How much: places, visitors, participants: *volym*.

    Attributes:
        unit: What is counted.
        number: How many, as far as it is stated.
        per: How often so many: each year, over the whole term; left empty
            where that is not stated.
        period: The first and the last day of the time that the number is for.
        key: A short name, used only to refer to it, such as places-1. It is
            needed only where another volume is a part of this one.
        part_of: The volume that this one is a part of (*varav*). A part is
            counted within the whole.

    >>> Volume(unit="platser", number=24).number
    24
    >>> from iop.values import StatedNumber
    >>> crowd = Volume(unit="besökare", number=StatedNumber.parse("30–50"))
    >>> print(crowd.number)
    between 30 and 50
    """

    NOUN: ClassVar[str] = "volume"

    HELP: ClassVar[Help] = Help(
        "Volym",
        "Hur mycket det gäller: ett antal platser, besök, deltagare eller liknande.",
        unit="Vad som räknas, till exempel platser, besök eller timmar.",
        number="Hur många, så som det är angivet, till exempel 24, minst 400 eller 30–50.",
        per="Välj år om antalet är per år, dygn om det är per dygn, och så vidare. Lämna tomt om det inte är angivet.",
        period="Första och sista dagen i den tid som antalet gäller.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel platser-1. Behövs bara om en annan volym är en del av den här.",
        part_of="Välj den volym som den här är en del av (varav), till exempel unga av alla deltagare. Delen räknas in i helheten.",
    )

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
        form: What kind of agreement it was, such as an association grant.
        amount: What the public side gave.
        parties: The parties that took part.
        period: Its first and its last day.
        volumes: How much was done.
        case_number: Its case number.

    >>> EarlierCooperation(name="127-festivalen", since=2010).since
    2010
    """

    HELP: ClassVar[Help] = Help(
        "Tidigare samarbete",
        "Något som parterna har gjort tillsammans förut, vilket är ett tecken på en lång relation.",
        name="Samarbetets namn, till exempel 127-festivalen. Sparas som upplysning.",
        since="Det år då samarbetet började, till exempel 2010. Sparas som upplysning.",
        aim="Vad samarbetet skulle leda till. Sparas som upplysning.",
        target_group="Vilka samarbetet var till för. Sparas som upplysning.",
        form="Välj vilken sorts avtal det var, till exempel föreningsbidrag. Sparas som upplysning.",
        amount="Vad den offentliga sidan gav, till exempel 120 000 kr. Sparas som upplysning.",
        parties="Välj de parter som var med.",
        period="Första och sista dagen i samarbetet. Sparas som upplysning.",
        volumes="Hur mycket som gjordes, till exempel 60 kvällar per år. Sparas som upplysning.",
        case_number="Det tidigare ärendets diarienummer så som det är skrivet i handlingen, till exempel SN 18/0098. Sparas som upplysning.",
    )

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
        is_shared: Whether the parties have found it together.
        challenge: The politically prioritised challenge
            (*prioriterad samhällsutmaning*) that it belongs to, as the budget
            or the activity plan puts it.
        volumes: How much is needed.

    >>> Need(description="utöka samarbetet").is_shared is None
    True
    """

    HELP: ClassVar[Help] = Help(
        "Behov",
        "Ett behov som arbetet ska möta.",
        description="Behovet så som det beskrivs i avtalet, till exempel en mötesplats som är öppen på kvällar.",
        stated_by="Vem som säger att behovet finns, till exempel förvaltningen. Sparas som upplysning.",
        is_shared="Svara ja om parterna tillsammans har kommit fram till behovet.",
        challenge="Den politiskt prioriterade samhällsutmaning som behovet hör till, så som den står i budgeten eller verksamhetsplanen.",
        volumes="Hur stort behovet är, till exempel minst 400 unga per år.",
    )

    description: LongText
    stated_by: str | None = None
    is_shared: bool | None = None
    challenge: LongText | None = None
    volumes: tuple[Volume, ...] | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Goal(Shown):
    """What is to be reached: *mål*.

    Attributes:
        key: A short name, used only to refer to it, such as goal-1.
        description: The goal.
        is_secondary: Whether it stands beside a main goal. It is kept for the
            record alone.

    >>> Goal(key="trygghet", description="ökad trygghet").key
    'trygghet'
    """

    NOUN: ClassVar[str] = "goal"

    HELP: ClassVar[Help] = Help(
        "Mål",
        "Något som arbetet ska leda till.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel mål-1.",
        description="Vad som ska nås, så som det står i avtalet, till exempel ökad trygghet.",
        is_secondary="Svara ja om målet står vid sidan av ett huvudmål. Sparas som upplysning.",
    )

    key: Key
    description: LongText
    is_secondary: bool | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Indicator(Shown):
    """How a goal is measured: *indikator*.

    Attributes:
        key: A short name, used only to refer to it, such as indicator-1.
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

    HELP: ClassVar[Help] = Help(
        "Indikator",
        "Ett mått på om ett mål nås.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel indikator-1.",
        description="Vad som mäts, till exempel andelen som känner sig otrygga.",
        goal="Välj det mål som indikatorn mäter.",
        unit="Enheten, till exempel procent eller personer.",
        baseline="Värdet vid start (nollmätningen), till exempel 38,5. Lämna tomt om det inte är angivet.",
        baseline_on="Dagen för nollmätningen, till exempel 2023-10-01. Är bara månaden känd, skriv 2023-10.",
        target="Det värde som ska nås (målvärdet), till exempel 30.",
        target_on="Den dag då målvärdet ska vara nått, till exempel 2025-10-01. Är bara månaden känd, skriv 2025-10.",
    )

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
        key: A short name, used only to refer to it, such as activity-1.
        description: What is done.
        is_open_to_all: Whether anybody may come. It is kept for the record
            alone.
        place: Where.
        volumes: How much.

    >>> Activity(key="kvallar", description="öppna kvällar").volumes is None
    True
    """

    NOUN: ClassVar[str] = "activity"

    HELP: ClassVar[Help] = Help(
        "Aktivitet",
        "Något som ska göras i samarbetet.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel aktivitet-1.",
        description="Vad som ska göras, till exempel öppna kvällar tre dagar i veckan.",
        is_open_to_all="Svara ja om vem som helst får komma. Sparas som upplysning.",
        place="Var det ska göras, till exempel medborgarhuset.",
        volumes="Hur mycket som ska göras, till exempel 6 000 besök.",
    )

    key: Key
    description: LongText
    is_open_to_all: bool | None = None
    place: str | None = None
    volumes: tuple[Volume, ...] | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Undertaking(Shown):
    """What one party takes upon itself, or several together: *åtagande*.

    Attributes:
        key: A short name, used only to refer to it, such as undertaking-1.
        party: The party or participant that undertakes it.
        with_parties: The others that undertake it together with that one; left
            empty where there are none.
        description: What it will do or give.
        kind: What is put in: premises, staff, volunteers.
        amount: The sum, for an undertaking in money.
        volumes: How much of it there is.

    >>> Undertaking(
    ...     key="lokal",
    ...     party="sdn",
    ...     description="upplåter lokal",
    ...     kind=UndertakingKind.PREMISES,
    ... ).kind.text.sv
    'lokaler'
    """

    NOUN: ClassVar[str] = "undertaking"

    HELP: ClassVar[Help] = Help(
        "Åtagande",
        "Något som en part åtar sig, ensam eller tillsammans med andra.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel åtagande-1.",
        party="Välj den part eller medverkande som gör åtagandet.",
        with_parties="Välj de andra som gör åtagandet tillsammans med den. Lämna tomt om ingen annan gör det.",
        description="Vad som ska göras eller ges, till exempel upplåter en lokal två kvällar i veckan.",
        kind="Välj vad som sätts in, till exempel lokaler, personal eller ideella krafter.",
        amount="Beloppet, om åtagandet gäller pengar, till exempel 240 000 kr.",
        volumes="Hur mycket åtagandet gäller, till exempel 1 800 timmar.",
    )

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
        reason_for_form: Why it is an IOP and not a grant or a purchase: the
            reason itself, and not only a reference to guidelines.
        needs: The needs that the work answers.
        goals: What is to be reached.
        indicators: How it is measured whether the goals are reached.
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

    HELP: ClassVar[Help] = Help(
        "Syfte",
        "Varför parterna samverkar, och vad de ska göra.",
        background="Vad som har lett fram till samarbetet, så som det står i avtalet eller tjänsteutlåtandet.",
        earlier_cooperation="Vad parterna har gjort tillsammans förut.",
        initiative="Välj vem som tog initiativet till samarbetet.",
        values="De värderingar som arbetet vilar på (värdegrunden), så som de står i avtalet.",
        reason_for_form="Varför det är ett IOP och inte ett bidrag eller en upphandling. Skriv själva skälet, inte bara en hänvisning till riktlinjer.",
        needs="De behov som arbetet ska möta.",
        goals="Vad arbetet ska leda till.",
        indicators="Hur det mäts om målen nås.",
        target_group="Vilka arbetet är till för. Sparas som upplysning.",
        area="Var arbetet görs, till exempel i Skärholmen.",
        activities="Vad som ska göras.",
        undertakings="Vad varje part åtar sig.",
    )

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
