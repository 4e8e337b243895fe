# SPDX-License-Identifier: MIT
"""Values of any class of the library, by its annotations: *värden efter typ*.

For what has no strategy of its own. Such values are well-formed, one by one;
they do not hang together, as those of `iop.strategies.agreements` do.
"""

import builtins
import types
import typing
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
from hypothesis import strategies as st

from ..agreement import (
    Agreement,
    Budget,
    Draft,
    History,
    Judgement,
    Organisation,
    Payments,
    PublicBody,
    Reporting,
    Typed,
)
from ..examples._flawed import flawed
from ..followup import FollowUp, Settlement, Timeline, follow_up
from ..law import PARAMETERS, Citation, Dated, Parameter, Source
from ..ledger import Corrected, Ledger, Record, record
from ..plain import (
    Field,
    Merged,
    Part,
    Posted,
    Word,
    describe,
    from_form,
    merge,
    read_draft,
    to_form,
    to_plain,
)
from ..render import Cell, Comparison, EditionVerdict, compare_editions
from ..rules import Finding, Followed, Outcome, Review, Rule, RuleSet
from ..rulesets._asked import Asked, known_criteria
from ..rulesets._review import review
from ..rulesets._signs import Sign, Signs, signs
from ..rulesets.criteria import CRITERIA, EDITIONS, Criterion, Edition, Entry
from ..rulesets.profiles import SETS, catalogue
from ..values import (
    Amount,
    CaseNumber,
    Form,
    Help,
    IllFormedError,
    Money,
    OrganisationNumber,
    Period,
    StatedDate,
    StatedNumber,
    StatedPeriod,
    as_key,
    as_share,
    join,
)
from ._agreements import agreements
from ._amendments import histories
from ._cases import cases
from ._documents import faulty_plain_documents, plain_documents
from ._frames import Frame, frames
from ._ledgers import ledgers
from ._parties import organisations, public_bodies
from ._plans import budgets, judgements, payment_plans, reporting_plans
from ._review_case import ReviewCase
from ._values import (
    amounts,
    case_numbers,
    monies,
    organisation_numbers,
    periods,
    stated_dates,
    stated_numbers,
    stated_periods,
)


__all__ = ["values_of"]

_TRIES = 20
"""How often a class is tried whose fields must fit each other."""

_LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"


def values_of(annotation: Any) -> st.SearchStrategy[Any]:
    """Draw what a field of this annotation may hold: *värden efter typ*.

    >>> from hypothesis import find
    >>> from iop.agreement import OnDate
    >>> find(values_of(OnDate), lambda due: True)
    OnDate(day=datetime.date(2018, 1, 1))
    """
    if annotation in _BY_TYPE:
        return _BY_TYPE[annotation]()
    arguments = typing.get_args(annotation)
    match typing.get_origin(annotation):
        case typing.Annotated:
            drawn = _of_form(arguments[0], arguments[1].check)
        case builtins.tuple:
            drawn = _tuples(arguments)
        case types.UnionType | typing.Union:
            drawn = st.one_of([values_of(member) for member in arguments])
        case None if attrs.has(annotation):
            drawn = _made(annotation)
        case _:
            drawn = st.from_type(annotation)
    return drawn


def _words() -> st.SearchStrategy[str]:
    return st.text(_LETTERS, min_size=1, max_size=12)


def _exact_numbers() -> st.SearchStrategy[Decimal]:
    return st.one_of(
        st.decimals(0, 1, places=2), st.decimals(0, 1000, places=2)
    )


def _tuples(arguments: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if arguments[-1] is not Ellipsis:
        return st.tuples(*map(values_of, arguments))
    return st.lists(values_of(arguments[0]), max_size=3).map(tuple)


def _of_form(base: Any, check: Callable[[Any], Any]) -> st.SearchStrategy[Any]:
    """Draw of a type what a form takes: the type itself, or its pointers."""

    def takes(value: Any) -> bool:
        try:
            check(value)
        except IllFormedError:
            return False
        return True

    drawn = values_of(base)
    if base is str:
        drawn |= drawn.map(join)
    if typing.get_args(base):
        drawn |= stated_numbers(whole=True)
    if base is Money:
        drawn |= monies(currency="EUR")
    return drawn.filter(takes)


@st.composite
def _made(draw: st.DrawFn, kind: Any) -> Any:
    """Make a class of its fields, each that may lack stated or not."""
    for _ in range(_TRIES):
        drawn = {
            field.alias: draw(values_of(field.type))
            for field in attrs.fields(kind)
            if field.init
            and (field.default is attrs.NOTHING or draw(st.booleans()))
        }
        try:
            return kind(**drawn)
        except IllFormedError:
            continue
    return draw(st.nothing())


@st.composite
def _corrections(draw: st.DrawFn) -> Corrected:
    """Correct an entry by one of the same key, or by none."""
    drawn: Corrected = draw(_made(Corrected))
    instead = draw(values_of(attrs.fields(Corrected).instead.type))
    if instead is None:
        return drawn
    return attrs.evolve(drawn, corrects=instead.key, instead=instead)


def _ledgers() -> st.SearchStrategy[Ledger]:
    return histories().flatmap(ledgers)


@st.composite
def _follow_ups(draw: st.DrawFn) -> FollowUp:
    history = draw(histories())
    ledger = draw(ledgers(history))
    return follow_up(history, ledger, on=draw(_days()))


def _days() -> st.SearchStrategy[date]:
    return st.dates(date(2018, 1, 1), date(2025, 12, 31))


def _reviews() -> st.SearchStrategy[Review]:
    return st.builds(review, agreements() | st.just(flawed()), on=_days())


def _comparisons() -> st.SearchStrategy[Comparison]:
    return st.builds(compare_editions, agreements(), on=_days())


def _signs() -> st.SearchStrategy[Signs]:
    return st.builds(signs, agreements(), on=_days())


def _one_of(
    wholes: Callable[[], st.SearchStrategy[Any]], name: str
) -> Callable[[], st.SearchStrategy[Any]]:
    """Draw one of the parts that a drawn whole has under *name*."""
    return lambda: (
        wholes()
        .map(lambda whole: getattr(whole, name))
        .filter(bool)
        .flatmap(st.sampled_from)
    )


def _those(
    known: Callable[[], Iterable[Any]],
) -> Callable[[], st.SearchStrategy[Any]]:
    """Draw one of those that there are."""
    return lambda: st.sampled_from(tuple(known()))


def _citations() -> Iterable[Citation]:
    cited = (cited for rule in catalogue() for cited in rule.citations)
    return dict.fromkeys(cited)


def _posted() -> st.SearchStrategy[Posted]:
    return agreements().map(to_form).map(from_form)


def _merged() -> st.SearchStrategy[Merged]:
    plain = agreements().map(to_plain)
    return st.builds(merge, plain, plain, plain)


def _fields() -> Iterable[Field]:
    return describe(Reporting).every_field()


def _typed() -> st.SearchStrategy[dict[str, Any]]:
    """Draw documents that are right, and such as have faults."""
    faulty = faulty_plain_documents().map(lambda drawn: drawn[0])
    return plain_documents() | faulty


_BY_TYPE: dict[Any, Callable[[], st.SearchStrategy[Any]]] = {
    str: _words,
    bool: st.booleans,
    int: lambda: st.integers(0, 1000),
    Decimal: _exact_numbers,
    date: _days,
    object: lambda: st.one_of(st.integers(), _words(), _days(), monies()),
    # What hangs together, as its own strategy draws it.
    Agreement: agreements,
    Amount: amounts,
    Budget: budgets,
    ReviewCase: cases,
    CaseNumber: case_numbers,
    Frame: frames,
    History: histories,
    Judgement: judgements,
    Ledger: _ledgers,
    Money: monies,
    Organisation: organisations,
    OrganisationNumber: organisation_numbers,
    Payments: payment_plans,
    Period: periods,
    PublicBody: public_bodies,
    StatedNumber: stated_numbers,
    Reporting: reporting_plans,
    StatedDate: stated_dates,
    StatedPeriod: stated_periods,
    Corrected: _corrections,
    Draft: lambda: _typed().map(read_draft),
    Typed: lambda: _typed().map(Typed.of),
    # What comes of it, as it comes.
    Posted: _posted,
    Review: _reviews,
    Outcome: _one_of(_reviews, "outcomes"),
    Finding: _one_of(_reviews, "findings"),
    FollowUp: _follow_ups,
    Followed: _follow_ups,
    Timeline: lambda: _follow_ups().map(lambda followed: followed.timeline),
    Settlement: lambda: _follow_ups().map(
        lambda followed: followed.settlement
    ),
    Record: lambda: _follow_ups().map(lambda it: record(it.ledger.by(it.on))),
    IllFormedError: lambda: st.builds(IllFormedError, *[_words()] * 5),
    Form: lambda: st.sampled_from((Form(as_key), Form(as_share))),
    Help: lambda: st.builds(Help, _words(), _words(), key=_words()),
    Merged: _merged,
    Part: _those(lambda: (describe(Reporting), describe(Organisation))),
    Field: _those(_fields),
    Word: _those(lambda: (word for one in _fields() for word in one.choices)),
    Comparison: _comparisons,
    Cell: _one_of(_comparisons, "cells"),
    EditionVerdict: _one_of(_comparisons, "verdicts"),
    Signs: _signs,
    Sign: _one_of(_signs, "signs"),
    # What the library knows.
    Rule: _those(catalogue),
    RuleSet: _those(lambda: (rules for _, rules in SETS)),
    Parameter: _those(lambda: PARAMETERS),
    Dated: _those(
        lambda: (one for known in PARAMETERS for one in known.values)
    ),
    Citation: _those(_citations),
    Source: _those(
        lambda: dict.fromkeys(cited.source for cited in _citations())
    ),
    Criterion: _those(lambda: CRITERIA),
    Asked: _those(known_criteria),
    Edition: _those(lambda: EDITIONS),
    Entry: _those(
        lambda: (one for known in EDITIONS for one in known.entries)
    ),
}
"""How each leaf is drawn, and each class that is more than its fields."""
