# SPDX-License-Identifier: MIT
"""What many outcomes of a review share, once each: *tabeller*."""

import functools
from typing import Any, TypeVar

import attrs

from ...agreement import Agreement
from ...followup import FollowUp
from ...law import Citation, Dated, Parameter, Source
from ...rules import Outcome, Review, place_order
from ...values import Change, Fix, IllFormedError, Lang, apply
from ..documents import plain_value
from ._withheld import (
    is_withheld,
    nameless,
    nameless_draft,
    without_names,
    without_names_at,
)
from ._words import in_langs, in_one, place_at
from .changed import changed
from .fix_ids import fix_id


__all__ = ["Tables"]

_T = TypeVar("_T")


@attrs.define
class Tables:
    """What is gathered while the outcomes are written: *tabeller*.

    Attributes:
        held: The review.
        langs: The languages of the texts.
        is_naming: Whether the names of persons are handed out.
        fixes: The fixes, by their ids.
        sources: The sources, by their keys.
        figures: The figures of the law, by name and first day.
    """

    held: Review
    langs: tuple[Lang, ...]
    is_naming: bool = attrs.field(kw_only=True)
    fixes: dict[str, Any] = attrs.field(factory=dict, init=False)
    sources: dict[str, Any] = attrs.field(factory=dict, init=False)
    figures: dict[str, Any] = attrs.field(factory=dict, init=False)

    @functools.cached_property
    def titled(self) -> Agreement:
        """The agreement, or the draft, that places have their titles by."""
        if self.is_naming:
            return self.held.placed
        if self.held.draft is None:
            return nameless(self.held.agreement)
        return nameless_draft(self.held.draft)

    def told(self, value: Any) -> Any:
        """Return the plain form of a value, with names if they are asked for."""
        return plain_value(value) if self.is_naming else without_names(value)

    def _told_at(self, pointer: str, value: Any) -> Any:
        if self.is_naming:
            return plain_value(value)
        return without_names_at(pointer, value, self.held.placed)

    def fix(self, fix: Fix, code: str) -> str:
        """Write down a fix, and return its id."""
        found = fix_id(fix, code)
        self.fixes[found] = {
            "code": code,
            "title": in_one(fix.title, self.langs),
            "kind": fix.kind.value,
            "is_applicable": _is_applicable(fix, self.held),
            "changes": [self._change(one) for one in fix.changes],
        }
        return found

    def _change(self, change: Change) -> dict[str, Any]:
        before, after = (
            self._told_at(change.pointer, value)
            for value in (change.before, change.after)
        )
        return {
            **place_at(change.pointer, self.titled, self.langs),
            "before": before,
            "after": after,
        }

    def facts(self, held: Review) -> dict[str, Any]:
        """Return all that the rules have read, by pointer."""
        facts = {
            pointer: value
            for outcome in held.outcomes
            for pointer, value in outcome.facts
        }
        return {
            pointer: self._fact(pointer, value)
            for pointer, value in sorted(facts.items(), key=_in_order)
        }

    def _fact(self, pointer: str, value: object) -> dict[str, Any]:
        # Who reads the agreement, or all that has happened, reads what the
        # digests are of.
        is_whole = isinstance(value, Agreement | FollowUp)
        told = None if is_whole else self._told_at(pointer, value)
        return {
            "label": place_at(pointer, self.titled, self.langs)["label"],
            "is_whole": is_whole,
            "is_withheld": is_withheld(told),
            "value": told,
        }

    def citation(self, one: Citation) -> dict[str, Any]:
        """Return where something is said, and write down the source."""
        return {
            "source": self._source(one.source),
            "pinpoint": one.pinpoint,
            "provenance": one.provenance.value,
            "note": one.note and in_one(one.note, self.langs),
        }

    def _source(self, source: Source) -> str:
        plain = {
            "name": in_langs(source.name, self.langs),
            "kind": source.kind.value,
            "reference": source.reference,
            "issuer": source.issuer,
            "url": source.url,
            "published": plain_value(source.published),
            "seen_on": plain_value(source.seen_on),
            "amended_through": source.amended_through,
        }
        return _kept(self.sources, source.key, plain)

    def figure(self, parameter: Parameter, dated: Dated) -> str:
        """Write down a figure of the law, and return its name and first day."""
        plain = {
            "name": parameter.name,
            "title": in_one(parameter.title, self.langs),
            "unit": in_one(parameter.unit, self.langs),
            "value": plain_value(dated.value),
            "first_day": dated.first_day.isoformat(),
            "last_day": dated.last_day.isoformat(),
            "last_seen": plain_value(dated.last_seen),
            "citation": self.citation(dated.citation),
        }
        key = f"{parameter.name}/{dated.first_day}"
        return _kept(self.figures, key, plain)

    def caution(self, outcome: Outcome, dated: Dated) -> dict[str, str] | None:
        """Return what to bear in mind of a figure on the day that was taken."""
        day = outcome.law_day and outcome.law_day.exact
        caution = dated.caution(day or dated.last_day)
        return None if caution is None else in_one(caution, self.langs)


def _kept(table: dict[str, _T], key: str, value: _T) -> str:
    """Keep a value by a key, or by one more where another has the key."""
    while table.setdefault(key, value) != value:
        key += "+"
    return key


def _in_order(fact: tuple[str, object]) -> tuple[tuple[int, int, str], ...]:
    return place_order(fact[0])


def _is_applicable(fix: Fix, held: Review) -> bool:
    """Return whether a fix can be made in the document as it is."""
    try:
        if held.draft is not None and held.draft.faults:
            changed(held.draft, fix.changes)
        else:
            apply(held.agreement, fix.changes)
    except IllFormedError:
        return False
    return True
