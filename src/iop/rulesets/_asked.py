# SPDX-License-Identifier: MIT
"""The criteria that people are asked to judge: *kriterier som bedöms*."""

import functools
import unicodedata
from collections.abc import Iterable, Iterator

import attrs

from ..rules import RuleSet
from ..values import Key, Shown, Text, checked
from ._named import NAMED
from .criteria import CRITERIA, EDITIONS, Criterion, Edition, Weight


__all__ = [
    "Asked",
    "criteria_asked",
    "known_criteria",
    "known_keys",
    "nearest_criteria",
]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Asked(Shown):
    """A criterion that a person is asked to judge: *fråga*.

    Attributes:
        key: The word by which a judgement names it: ``C6``, or the name of the
            rule that asks for it.
        title: What it is called.
        question: The question that is answered with yes or no.
        codes: The codes of the rules that ask for it.
    """

    _EXAMPLE = "rulesets.criteria_asked(rulesets.FULL)[0]"

    key: Key
    title: Text
    question: Text
    codes: tuple[Key, ...] = ()


def criteria_asked(
    rules: RuleSet, *, editions: Iterable[Edition] = EDITIONS
) -> tuple[Asked, ...]:
    """List what a person is asked to judge by *rules*, for a drop-down: *frågor*.

    First the criteria of the editions, by their numbers, then what other rules
    ask for by their own names.

    Args:
        rules: The rules.
        editions: The editions whose rules may be among them; with lists of
            your own, those as well.

    >>> from iop.rulesets import STOCKHOLM, criteria
    >>> for one in criteria_asked(criteria.SKR_2017.rules)[:2]:
    ...     print(one.key, one.title.sv, one.question.sv)
    C2 Gemensamt behov Har parterna tillsammans funnit att de behöver samverka?
    C3 Politiskt program eller plan Hör arbetet till ett politiskt program eller en plan som nämner organisationerna eller civilsamhället?
    >>> criteria_asked(STOCKHOLM)[0].title.en
    'Long-term relation'
    """
    found: dict[str, Asked] = {}
    for edition in editions:
        for criterion, code in _asked_by(edition):
            if code in rules and rules[code] == edition.rules[code]:
                known = found.get(criterion.key, _as_asked(criterion))
                found[criterion.key] = attrs.evolve(
                    known, codes=(*known.codes, code)
                )
    numbers = {
        criterion.key: criterion.number
        for edition in editions
        for criterion, _ in _asked_by(edition)
    }
    in_lists = sorted(
        found.values(), key=lambda one: (numbers[one.key], one.key)
    )
    by_name = {rule.name: rule.code for rule in rules}
    named = [
        attrs.evolve(one, codes=(by_name[one.key],))
        for one in _named()
        if one.key in by_name
    ]
    return (*in_lists, *named)


def _asked_by(edition: Edition) -> Iterator[tuple[Criterion, str]]:
    """Return the criteria that an edition has rules on, with their codes."""
    for entry in edition.entries:
        if entry.weight is not Weight.NOT_REQUIRED:
            yield entry.criterion, edition.code(entry.criterion)


def _as_asked(criterion: Criterion) -> Asked:
    return Asked(
        key=criterion.key, title=criterion.title, question=criterion.question
    )


def _named() -> Iterator[Asked]:
    for key, (title, question) in NAMED.items():
        yield Asked(key=key, title=title, question=question)


def known_criteria() -> tuple[Asked, ...]:
    """List every criterion that the library knows, asked for or not: *kända*.

    >>> [one.key for one in known_criteria()][:3]
    ['C1', 'C2', 'C3']
    """
    return (*map(_as_asked, CRITERIA), *_named())


@functools.cache
def known_keys() -> frozenset[str]:
    """List the words by which a judgement may name a known criterion: *kända*.

    >>> "C6" in known_keys(), "long-term-relation" in known_keys()
    (True, True)
    >>> "abc" in known_keys()
    False
    """
    return frozenset(one.key for one in known_criteria())


def nearest_criteria(word: str) -> tuple[Asked, ...]:
    """List the known criteria that a word is most like, three at most: *närmast*.

    The word is held against the key, and against each word of the title and
    the question in both languages, capitals and accents aside.

    >>> [one.title.sv for one in nearest_criteria("stastsstod")]
    ['Varken förbjudet köp eller förbjudet stöd']
    >>> [one.key for one in nearest_criteria("c5")][:1]
    ['C5']
    >>> nearest_criteria("abc")
    ()
    """
    import difflib

    wanted = _plain(word)
    scores = [
        (
            max(
                difflib.SequenceMatcher(None, wanted, one).ratio()
                for one in _words_of(asked)
            ),
            asked,
        )
        for asked in known_criteria()
    ]
    near = [one for one in scores if one[0] >= _NEAR]
    near.sort(key=lambda one: -one[0])
    return tuple(asked for _, asked in near[:_FEW])


_NEAR, _FEW = 0.75, 3
"""How like a word must be, of 1; and how many are told of at most."""


def _words_of(asked: Asked) -> Iterator[str]:
    yield _plain(asked.key)
    for text in (asked.title, asked.question):
        for written in (text.sv, text.en):
            yield from (
                plain
                for plain in map(_plain, written.split())
                if len(plain) >= _LONG
            )


_LONG = 6
"""How long a word of a title or a question is that is worth comparing."""


def _plain(word: str) -> str:
    """Leave out capitals, accents and marks."""
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(part for part in parts if part.isalnum())
