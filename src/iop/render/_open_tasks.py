# SPDX-License-Identifier: MIT
"""What rules wait for, as tasks: *att fylla i*."""

from collections.abc import Iterator

import attrs

from ..rules import (
    After,
    KnownInPart,
    Lack,
    NotStated,
    Outcome,
    Review,
    Severity,
    Status,
    Unreadable,
    Wanted,
    place_order,
)
from ..values import Lang, first_of, last_of, latest
from ._places import group_of, holder_of, places_title
from ._reasons import opened
from .tasks import Task, TaskWeight


__all__ = ["awaited", "open_tasks"]


_MOST: tuple[type[Wanted], ...] = (NotStated, KnownInPart, Unreadable)
"""What can be wanted of a place, what says the most of it last."""


@attrs.define
class _Asked:
    """What is asked for together, as it is gathered.

    Attributes:
        needs: The places, each with what is wanted there.
        outcomes: What waits for it.
        is_any: Whether any one is enough.
        later: What must come about first.
    """

    needs: dict[str, type[Wanted]] = attrs.Factory(dict)
    outcomes: dict[str, Outcome] = attrs.Factory(dict)
    is_any: bool = False
    later: After | None = None


def open_tasks(review: Review, lang: Lang) -> Iterator[Task]:
    """Make tasks of what rules wait for: one for fields that lie together."""
    undetermined = review.with_status(Status.UNDETERMINED)
    for asked in _grouped(undetermined, review):
        yield _task(asked, review, lang)
    for outcome in undetermined:
        if not outcome.lacks:
            yield Task(
                places=(),
                codes=(outcome.code,),
                weight=_weight([outcome]),
                title=outcome.rule.title.fill(lang),
                text=" ".join(reason.fill(lang) for reason in outcome.reasons),
            )


def _task(asked: _Asked, review: Review, lang: Lang) -> Task:
    outcomes = sorted(
        asked.outcomes.values(),
        key=lambda one: (list(Severity).index(one.severity), one.code),
    )
    places = sorted(asked.needs, key=place_order)
    return Task(
        places=tuple(places),
        codes=tuple(sorted(asked.outcomes)),
        weight=_weight(outcomes),
        title=places_title(
            list(asked.needs.items()),
            review.placed,
            lang,
            is_any=asked.is_any,
        ),
        text=opened(places, [one.rule for one in outcomes], lang),
        is_any=asked.is_any,
        later=asked.later,
    )


def _weight(outcomes: list[Outcome]) -> TaskWeight:
    is_must = any(one.severity is Severity.ERROR for one in outcomes)
    return TaskWeight.OPEN_MUST if is_must else TaskWeight.OPEN_SHOULD


def _grouped(outcomes: tuple[Outcome, ...], review: Review) -> list[_Asked]:
    """Gather what lacks: by place, and then by what the places lie in.

    Of several ways to settle something, one that is asked for in any case is
    taken, and the others are not asked for.
    """
    single: dict[str, _Asked] = {}
    several: dict[object, _Asked] = {}
    lacks = [(lack, outcome) for outcome in outcomes for lack in outcome.lacks]
    for lack, outcome in lacks:
        if not lack.is_any:
            for place in lack.places:
                _add(single.setdefault(place, _Asked()), lack, outcome, review)
    for lack, outcome in lacks:
        if lack.is_any:
            way = next((w for w in lack.ways if _is_asked(w, single)), ())
            for need in way:
                single[need.pointer].outcomes[outcome.code] = outcome
            if not way:
                asked = several.setdefault(lack.ways, _Asked(is_any=True))
                _add(asked, lack, outcome, review)
    return [*_together(single), *several.values()]


def _is_asked(way: tuple[Wanted, ...], single: dict[str, _Asked]) -> bool:
    """Return whether all that a way takes is asked for now in any case."""
    return all(
        need.pointer in single and single[need.pointer].later is None
        for need in way
    )


def _add(asked: _Asked, lack: Lack, outcome: Outcome, review: Review) -> None:
    """Count in one thing that an outcome lacks."""
    for need in lack.needs:
        held = asked.needs.get(need.pointer, NotStated)
        asked.needs[need.pointer] = max(held, type(need), key=_MOST.index)
    asked.outcomes[outcome.code] = outcome
    asked.later = awaited(lack, review)


def _together(single: dict[str, _Asked]) -> list[_Asked]:
    """Put together the places that lie in one part, and weigh alike."""
    groups: dict[object, _Asked] = {}
    for place, asked in sorted(
        single.items(),
        key=lambda item: (
            item[1].later is not None,
            item[1].later and list(After).index(item[1].later),
            place_order(holder_of(item[0])),
            -len(item[1].outcomes),
            place_order(item[0]),
        ),
    ):
        weight = _weight(list(asked.outcomes.values()))
        rows, _ = group_of(place)
        is_unread = asked.needs[place] is Unreadable
        key = (asked.later is not None) or (rows, weight, is_unread)
        group = groups.setdefault(key, _Asked(later=asked.later))
        group.needs.update(asked.needs)
        group.outcomes.update(asked.outcomes)
    return list(groups.values())


def awaited(lack: Lack, review: Review) -> After | None:
    """Return what must come about before it can be stated, if it has not.

    Whoever has signed has decided; and once the term has begun there should
    be both, and what is not stated can be stated.
    """
    agreement = review.agreement
    period = agreement.term and agreement.term.period
    days = (first_of(period), last_of(period)) if period else ()
    ends = [latest(day) for day in days if day is not None]
    if agreement.signatures or any(day and day <= review.on for day in ends):
        return None
    return lack.after
