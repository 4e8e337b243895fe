# SPDX-License-Identifier: MIT
"""Whether an agreement takes up a point: *punkter*."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

import attrs

from ...agreement import (
    Agreement,
    AnnexAgreement,
    Clause,
    ClauseSubject,
    Contribution,
    Judgement,
    Party,
    Purpose,
    Term,
    Undertaking,
    successors,
)
from ...rules import (
    KnownInPart,
    NotStated,
    Observation,
    any_of,
    violation,
)
from ...values import (
    Period,
    Sentence,
    StatedPeriod,
    Text,
    has_end,
)
from .._judgements import against, is_for, no
from .._samples import PARTIES


__all__ = [
    "NONE",
    "TERM",
    "Point",
    "by_each",
    "clauses_on",
    "efforts_of_each",
    "judged_missing",
    "length_told",
    "looked_for",
]


NONE = Text(
    "det är angivet att inget sådant finns.",
    "it is stated that there is nothing of the kind.",
)
"""Why a point is not taken up, where lists of it are stated empty."""

TERM = Term(period=Period(date(2018, 1, 1), date(2018, 12, 31)))
"""An example of a stated term (*avtalstid*)."""


@attrs.frozen
class Point:
    """Something that is looked for, and where it can stand: *punkt*.

    Attributes:
        places: Pointer and value of each place. ``None`` is not stated, and
            an empty list is stated to be none.
        lacking: What is said when every place is stated and none has it.
        in_part: Pointers to places where too little is known to tell.
    """

    places: tuple[tuple[str, object], ...]
    lacking: Text | Sentence = NONE
    in_part: tuple[str, ...] = ()


def looked_for(
    name: str, judgements: tuple[Judgement, ...] | None, *points: Point
) -> Iterator[Observation]:
    """Look for each of *points*, unless a person has judged the whole.

    Args:
        name: The name of the rule, and of the criterion that is judged.
        judgements: How criteria were judged.
        *points: What is looked for; each in any one of its places.

    >>> [found] = looked_for("goals", (), Point((("/purpose/goals", ()),)))
    >>> found.pointer
    '/purpose/goals'
    >>> list(looked_for("goals", (), Point((("/purpose/goals", None),))))
    [NotStated(pointer='/purpose/goals')]
    """
    refused = tuple(against(judgements, name))
    if refused or is_for(judgements, name):
        yield from refused
        return
    for point in points:
        if any(bool(value) for _, value in point.places):
            continue
        unknown: list[Observation] = [
            NotStated(pointer)
            for pointer, value in point.places
            if value is None
        ]
        unknown += map(KnownInPart, point.in_part)
        if unknown:
            yield from any_of(*unknown)
        else:
            pointer, _ = point.places[0]
            yield violation(pointer, reason=point.lacking)


def length_told(period: Period | StatedPeriod | None) -> Point:
    """Look for how long the agreement runs: a length, an end, or none.

    >>> length_told(StatedPeriod(first=date(2022, 7, 1))).in_part
    ('/term/period',)
    >>> length_told(StatedPeriod(months=36)).in_part
    ()
    """
    place = "/term/period"
    if period is None or has_end(period) is False or _is_long(period):
        return Point(((place, period),))
    return Point((), in_part=(place,))


def _is_long(period: Period | StatedPeriod) -> bool:
    """Return whether a last day or a length is stated."""
    return isinstance(period, Period) or any(
        one is not None for one in (period.last, period.months, period.days)
    )


def by_each(
    parties: tuple[Party, ...] | None,
    undertakings: tuple[Undertaking, ...] | None,
    contributions: tuple[Contribution, ...] | None,
    annexes: tuple[AnnexAgreement, ...] | None,
) -> Iterator[Point]:
    """Look for what each party undertakes or contributes.

    Who has taken the place of another has what that one undertook, and those
    that sign as one have it together. Of who has left before the others
    nothing is looked for. One party alone makes no agreement, so then there
    are more than are stated.
    """
    lists: list[tuple[str, _Given | None]] = [
        ("/purpose/undertakings", undertakings),
        ("/budget/contributions", contributions),
        *(
            (f"/annex_agreements/{number}/undertakings", annex.undertakings)
            for number, annex in enumerate(annexes or ())
        ),
    ]
    yield Point(tuple(lists))
    if all(told == () for _, told in lists):
        return
    if parties is None:
        yield Point((("/parties", None),))
        return
    signer_of = _signers(parties)
    staying = [one for one in parties if one.left_on is None] or parties
    names = {one.key: one.name for one in parties}
    asked = {signer_of(one.key): one.name for one in staying}
    for signer, name in asked.items():
        own = tuple(
            (place, told and _of(signer, told, signer_of))
            for place, told in lists
        )
        yield Point(own, Sentence.of(_OF_PARTY, party=names.get(signer, name)))
    if len(parties) < 2:  # noqa: PLR2004 - an agreement has two parties
        yield Point((), in_part=("/parties",))


_Given = tuple[Undertaking | Contribution, ...]
"""What is undertaken or contributed (*insatser*)."""

_OF_PARTY = Text(
    "inget är angivet för {party}.", "nothing is stated for {party}."
)


def _signers(parties: tuple[Party, ...]) -> Callable[[str], str]:
    """Return what gives, by the key of a party, who signs in its place now."""
    follows = successors(Agreement(parties=parties))
    signs = {one.key: one.signed_for_by or one.key for one in parties}

    def signer(key: str) -> str:
        last = follows.get(key, key)
        by = signs.get(last, last)
        return follows.get(by, by)

    return signer


def _of(signer: str, told: _Given, signer_of: Callable[[str], str]) -> _Given:
    """Keep of a list what one signs for, alone or with others."""
    return tuple(one for one in told if signer in map(signer_of, _givers(one)))


def _givers(one: Undertaking | Contribution) -> tuple[str, ...]:
    """List the keys of those that undertake something, or contribute it."""
    if isinstance(one, Undertaking):
        return (one.party, *(one.with_parties or ()))
    return (one.party,)


def clauses_on(
    subject: ClauseSubject, clauses: Iterable[Clause] | None
) -> tuple[str, tuple[Clause, ...] | None]:
    """Return the place where clauses stand, and those on *subject*.

    Raises:
        IllFormedError: If *subject* is no subject, nor the word of one.

    >>> clauses_on(ClauseSubject.DISPUTE, ())
    ('/clauses', ())
    """
    subject = ClauseSubject(subject)
    if clauses is None:
        return "/clauses", None
    return "/clauses", tuple(
        clause for clause in clauses if clause.subject is subject
    )


def efforts_of_each() -> Agreement:
    """Make an example in which each party undertakes something."""
    return Agreement(
        parties=PARTIES,
        purpose=Purpose(
            undertakings=tuple(
                Undertaking(
                    key=f"insats-{one.key}",
                    party=one.key,
                    description="håller öppet",
                )
                for one in PARTIES
            )
        ),
    )


def judged_missing(name: str) -> Agreement:
    """Make an example in which a person has judged that a point lacks."""
    return Agreement(judgements=(no(name),))
