# SPDX-License-Identifier: MIT
"""Which day's law a rule takes, and where that day was found: *lagens dag*.

An agreement is held against the law of the day on which it was entered, and
not of the day on which somebody happens to review it. That day is looked for
in what the agreement states: the decision that adopts it, else the last
signature, else the first day of the term. Where none of them is there, what is
reviewed is taken for a draft, and the day is that of the review.
"""

import itertools
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import attrs

from ..agreement import Agreement, Decision
from ..law import Dated, Parameter
from ..values import (
    Choice,
    Shown,
    StatedDate,
    Text,
    day_between,
    earliest,
    exact_day,
    first_of,
    is_member,
    latest,
)
from .findings import KnownInPart, NotKnown, NotStated


__all__ = [
    "DayOrigin",
    "LawDay",
    "TakenDay",
    "figure_on",
]

_ONE_DAY = timedelta(days=1)
_DECISIONS = "/case/decisions"
_SIGNATURES = "/signatures"
_PERIOD = "/term/period"

AWARD_PLACES = (_DECISIONS, "/parties", "/participants", _SIGNATURES, _PERIOD)
"""The places in which the day of the award is looked for (*avtalets dag*)."""


class LawDay(Choice):
    """Which day's law a rule takes: *vilken dags lag*.

    Attributes:
        AWARD: The day on which the agreement was entered.
        REVIEW: The day of the review.
        NONE: No day: the rule asks for nothing that holds only from some day.
    """

    AWARD = "award", "dagen då avtalet ingicks", "the day of the award"
    REVIEW = "review", "dagen för granskningen", "the day of the review"
    NONE = "none", "ingen dag", "no day"

    @property
    def reason(self) -> Text:
        """Why a rule takes that day, if it gives no reason of its own."""
        return _REASONS[self]


_REASONS = {
    LawDay.AWARD: Text(
        "Ett avtal prövas mot det som gällde när det ingicks: den dag då "
        "beslutet att anta det fattades, annars dagen för den sista "
        "underskriften, annars avtalstidens första dag, annars dagen för "
        "granskningen.",
        "An agreement is held against what held when it was entered: on the "
        "day of the decision to adopt it, else of the last signature, else "
        "the first day of the term, else the day of the review.",
    ),
    LawDay.REVIEW: Text(
        "Regeln frågar hur det står till den dag då granskningen görs.",
        "The rule asks how things stand on the day of the review.",
    ),
    LawDay.NONE: Text(
        "Regeln frågar inte efter något som bara gäller från en viss dag. Den "
        "prövas likadant vilken dag det än är.",
        "The rule asks for nothing that holds only from a certain day. It is "
        "tried alike whatever the day.",
    ),
}


class DayOrigin(Choice):
    """Where the day was found whose law a rule takes: *var dagen står*."""

    DECISION = (
        "decision",
        "beslutet att anta avtalet",
        "the decision to adopt the agreement",
    )
    SIGNATURE = "signature", "den sista underskriften", "the last signature"
    TERM = "term", "avtalstidens första dag", "the first day of the term"
    REVIEW = "review", "dagen för granskningen", "the day of the review"


@attrs.frozen(kw_only=True)
class TakenDay(Shown):
    """The day whose law a rule takes, and where it was found: *lagens dag*.

    The function of a rule takes it as a parameter of this type.

    Attributes:
        on: The day; ``None`` if it must be stated first.
        origin: Where it was found.
        pointer: JSON Pointer to the place; ``""`` is the day of the review.
        lacking: What must be stated, or more exactly, for it to be certain:
            a decision without a day, say, where the day of a signature is
            taken instead.

    Raises:
        IllFormedError: If *origin* is none.
    """

    on: date | StatedDate | None
    origin: DayOrigin = attrs.field(validator=is_member)
    pointer: str = ""
    lacking: tuple[NotStated | KnownInPart, ...] = ()

    @property
    def exact(self) -> date | None:
        """The day, if it is certain and known to the day."""
        return None if self.lacking else exact_day(self.on)

    @property
    def unknown(self) -> tuple[NotStated | KnownInPart, ...]:
        """What keeps it from being certain and known to the day."""
        if self.lacking or self.exact is not None:
            return self.lacking
        return (KnownInPart(self.pointer),)


@attrs.frozen
class _Spot:
    """A day that is stated, or not, and where: *dag på sin plats*."""

    pointer: str
    on: date | StatedDate | None

    @property
    def undated(self) -> NotStated | KnownInPart:
        """What must be stated of it, if it has no day."""
        is_term = self.pointer == _PERIOD
        return (KnownInPart if is_term else NotStated)(self.pointer)


def law_day_of(
    law_day: LawDay, agreement: Agreement, on: date
) -> TakenDay | None:
    """Find the day whose law a rule takes: *lagens dag*.

    Of the decisions only those that adopt the agreement count, and that no
    organisation made: not one that tables it, refers it back or rejects it,
    nor one whose condition has not come about. Of several the last counts. An
    appeal, which the ledger tells of, does not move the day.

    Args:
        law_day: Which day's law the rule takes.
        agreement: The agreement.
        on: The day of the review.

    Returns:
        ``None`` if it takes that of no day.

    Raises:
        IllFormedError: If *law_day* is no such day, nor the word of one.

    >>> from iop.agreement import Signature
    >>> signed = Agreement(
    ...     signatures=(Signature(party="sdn", on=date(2018, 3, 1)),)
    ... )
    >>> found = law_day_of(LawDay.AWARD, signed, date(2023, 1, 1))
    >>> print(found.on, found.origin, found.pointer)
    2018-03-01 signature /signatures/0/on
    >>> law_day_of(LawDay.AWARD, Agreement(), date(2023, 1, 1)).origin
    <DayOrigin.REVIEW: 'review'>
    """
    asked = LawDay(law_day)
    if asked is LawDay.NONE:
        return None
    reviewed = TakenDay(on=on, origin=DayOrigin.REVIEW)
    return reviewed if asked is LawDay.REVIEW else _award(agreement, reviewed)


def _award(agreement: Agreement, reviewed: TakenDay) -> TakenDay:
    """Find the day on which an agreement was entered."""
    places = (
        (DayOrigin.DECISION, _DECISIONS, tuple(_adopted(agreement))),
        (DayOrigin.SIGNATURE, _SIGNATURES, tuple(_signed(agreement))),
        (DayOrigin.TERM, _PERIOD, tuple(_begun(agreement))),
    )
    lacking: list[NotStated | KnownInPart] = [*_unknown_deciders(agreement)]
    for origin, place, spots in places:
        is_partly = agreement.is_known_in_part(place)
        lacking += [spot.undated for spot in spots if spot.on is None]
        if any(spot.on is not None for spot in spots):
            last = _last(spots, place if is_partly else None)
            return TakenDay(
                on=last.on,
                origin=origin,
                pointer=last.pointer,
                lacking=tuple(lacking),
            )
        if is_partly:
            lacking.append(KnownInPart(place))
    if lacking:
        return attrs.evolve(reviewed, on=None, lacking=tuple(lacking))
    return reviewed


def _unknown_deciders(agreement: Agreement) -> Iterator[KnownInPart]:
    """Return the list that may yet say that an organisation decided."""
    known = {
        one.key
        for one in (
            *(agreement.parties or ()),
            *(agreement.participants or ()),
        )
    }
    if agreement.is_known_in_part("/parties") and any(
        decision.by is not None and decision.by not in known
        for decision in agreement.decisions
    ):
        yield KnownInPart("/parties")


def _adopted(agreement: Agreement) -> Iterator[_Spot]:
    own = {party.key for party in agreement.organisations}
    for number, decision in enumerate(agreement.decisions):
        if _adopts(decision) and decision.by not in own:
            yield _Spot(f"{_DECISIONS}/{number}/on", decision.on)


def _adopts(decision: Decision) -> bool:
    return decision.may_approve and decision.is_condition_met is not False


def _signed(agreement: Agreement) -> Iterator[_Spot]:
    for number, signature in enumerate(agreement.signatures or ()):
        yield _Spot(f"{_SIGNATURES}/{number}/on", signature.on)


def _begun(agreement: Agreement) -> Iterator[_Spot]:
    term = agreement.term
    if term is not None and term.period is not None:
        yield _Spot(_PERIOD, first_of(term.period))


def _last(spots: tuple[_Spot, ...], partly: str | None) -> _Spot:
    """Find the last of several days, each of which may be known in part.

    Where one of them has no day, or more than these are to come, the last is
    no earlier than the last that is known.

    Args:
        spots: The days.
        partly: The place of the list, if it is known in part.
    """
    stated = [(spot, spot.on) for spot in spots if spot.on is not None]
    if len(spots) == 1 and partly is None:
        return spots[0]
    lows = [low for _, on in stated if (low := earliest(on)) is not None]
    last, on = max(stated, key=lambda one: latest(one[1]) or date.max)
    is_whole = partly is None and len(stated) == len(spots)
    high = latest(on) if is_whole else None
    span = day_between(max(lows, default=None), high)
    return _Spot(partly or last.pointer, span or on)


def figure_on(
    parameter: Parameter, day: TakenDay
) -> tuple[Dated | None, tuple[NotStated | KnownInPart | NotKnown, ...]]:
    """Find a figure of the law on the day whose law is taken: *talet då*.

    Where the day is known in part, the figure is found if it is one and the
    same on all the days that may be meant.

    Returns:
        The figure; ``None`` if it cannot be told, and why.

    >>> from iop.law import DIRECT_AWARD_LIMIT
    >>> of_2018 = TakenDay(
    ...     on=StatedDate("2018"), origin=DayOrigin.TERM, pointer="/term/period"
    ... )
    >>> figure_on(DIRECT_AWARD_LIMIT, of_2018)[0].value
    Money('586907.00')
    >>> of_2015 = TakenDay(on=date(2015, 3, 1), origin=DayOrigin.TERM)
    >>> print(figure_on(DIRECT_AWARD_LIMIT, of_2015)[1][0].reason.fill("en"))
    The direct-award limit is known here only from 1 January 2016 on.
    """
    if day.lacking or day.on is None:
        return None, day.lacking
    first, last = earliest(day.on), latest(day.on)
    if first is not None and last is not None:
        found = _through(parameter, first, last)
        if found is not None:
            return found, ()
    return None, (_why_none(parameter, first, last, day.pointer),)


def _why_none(
    parameter: Parameter, first: date | None, last: date | None, pointer: str
) -> NotKnown | KnownInPart:
    """Return why a figure has no one value from *first* through *last*."""
    if last is not None and (
        first == last or last < parameter.values[0].first_day
    ):
        return NotKnown(parameter.why_unknown(last))
    if first is not None and first > parameter.values[-1].last_day:
        return NotKnown(parameter.why_unknown(first))
    return KnownInPart(pointer)


def _through(parameter: Parameter, first: date, last: date) -> Dated | None:
    """Find the value that a figure has from *first* through *last*."""
    held = [
        dated
        for dated in parameter.values
        if dated.first_day <= last and first <= dated.last_day
    ]
    if (
        not held
        or first < held[0].first_day
        or held[-1].last_day < last
        or not _is_one(held)
    ):
        return None
    return held[0]


def _is_one(held: Iterable[Dated]) -> bool:
    """Return whether values are the same, with no day between them."""
    return all(
        earlier.value == later.value
        and later.first_day - earlier.last_day == _ONE_DAY
        for earlier, later in itertools.pairwise(held)
    )
