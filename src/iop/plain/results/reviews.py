# SPDX-License-Identifier: MIT
"""A review as plain data: *granskning i enkel form*.

Who embeds the library sends it to a web form, and keeps it for the day when
somebody asks what was said, by which rules, of which text.
"""

from typing import Any

from ...agreement import Agreement, Draft
from ...followup import FollowUp
from ...render.explanations import state_it
from ...render.reviews import CLOSING
from ...rules import FOLLOWED, LawDay, Outcome, Review, Status, law_day_of
from ...rulesets import PROFILES
from ...values import Lang, as_instance
from ..documents import plain_value, to_plain
from ..upgrades import FORMAT
from ._tables import Tables
from ._words import (
    VERSION,
    Langs,
    as_langs,
    in_langs,
    in_one,
    need_at,
    place_at,
    words,
)
from .digests import digest, rule_digest, rules_digest


__all__ = ["REVIEW_FORMAT", "review"]

REVIEW_FORMAT = 1
"""The number of the plain form of a review, a follow-up, a settlement and of
what is to be done."""

_LISTS = (
    "after",
    "fix_kind",
    "law_day",
    "need",
    "origin",
    "provenance",
    "severity",
    "source_kind",
    "status",
)


def review(
    held: Review, lang: Langs = ("sv", "en"), *, names: bool = False
) -> dict[str, Any]:
    """Return a review as plain data: *granskning i enkel form*.

    Each key is always there, and described on a page of the reference. A text
    is an object with the languages asked for. What many rules share, such as
    facts, sources and figures of the law, stands once, in a table.

    Args:
        held: The review.
        lang: The language, or the languages, of the texts.
        names: Whether the facts, and the changes of a fix, have the names of
            persons, and what people have written freely. If not,
            ``{"withheld": true}`` stands in their place. What a rule says, and
            what a part is called, stand as they are.

    Raises:
        IllFormedError: If *held* is no review, or a language is neither
            ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import examples, rulesets
    >>> held = rulesets.review(examples.flawed(), on=date(2018, 6, 1))
    >>> plain = review(held, "en")
    >>> plain["verdict"], plain["rules"]["name"]
    ('not-met', 'stockholm')
    >>> found = [one for one in plain["outcomes"] if one["findings"]]
    >>> found[0]["code"], found[0]["findings"][0]["label"]["en"]
    ('CON101', 'Contribution 2 › Party')
    """
    as_instance(held, Review)
    langs = as_langs(lang)
    tables = Tables(held, langs, is_naming=names)
    outcomes = [_outcome(one, tables) for one in held.outcomes]
    rules = tuple(one.rule for one in held.outcomes)
    return {
        "format": REVIEW_FORMAT,
        "kind": "review",
        "library_version": VERSION,
        "on": held.on.isoformat(),
        "document": document_of(held.draft or held.agreement),
        "follow_up": _followed(held),
        "rules": _rules(rules, langs),
        "law_days": {day.value: _law_day(day, held, tables) for day in LawDay},
        "verdict": held.verdict.value,
        "summary": in_langs(held.summary, langs),
        "caveat": in_one(CLOSING, langs),
        "counts": {
            status.value: len(held.with_status(status)) for status in Status
        },
        "outcomes": outcomes,
        "fixes": tables.fixes,
        "facts": tables.facts(held),
        "figures": tables.figures,
        "sources": tables.sources,
        "words": words(_LISTS, langs),
    }


def _law_day(law_day: LawDay, held: Review, tables: Tables) -> dict[str, Any]:
    """Return which day it is, where it was found, and why it is taken."""
    langs = tables.langs
    taken = law_day_of(law_day, held.agreement, held.on)
    return {
        "on": taken and plain_value(taken.on),
        "origin": taken and taken.origin.value,
        "pointer": taken and taken.pointer,
        "lacks": [
            need_at(need, tables.titled, langs)
            for need in (taken.lacking if taken else ())
        ],
        "reason": in_one(law_day.reason, langs),
    }


def document_of(document: Agreement | Draft) -> dict[str, Any]:
    """Return which document it was, and what it is known again by."""
    plain = to_plain(document)
    agreement = document.agreement if isinstance(document, Draft) else document
    # What does not say its format is read as the newest.
    number = plain.get("format") if isinstance(plain, dict) else None
    return {
        "name": agreement.name,
        "case_number": plain_value(agreement.case_number),
        "format": number if type(number) is int else FORMAT,
        "digest": digest(plain),
    }


def _followed(held: Review) -> dict[str, Any] | None:
    """Return what a follow-up that was read is known again by."""
    for outcome in held.outcomes:
        for pointer, value in outcome.facts:
            if pointer == FOLLOWED and isinstance(value, FollowUp):
                return followed_as(value)
    return None


def followed_as(followed: FollowUp) -> dict[str, Any]:
    """Return the digests of what a follow-up was made of."""
    return {
        "history_digest": digest(to_plain(followed.history)),
        "ledger_digest": digest(to_plain(followed.ledger)),
    }


def _rules(rules: tuple[Any, ...], langs: tuple[Lang, ...]) -> dict[str, Any]:
    """Return which rules were held, by the name of the profile if it has one."""
    name, title = next(
        (
            (name, in_one(title, langs))
            for name, (title, profile) in PROFILES.items()
            if profile.rules == rules
        ),
        (None, None),
    )
    return {"name": name, "title": title, "digest": rules_digest(rules)}


def _outcome(outcome: Outcome, tables: Tables) -> dict[str, Any]:
    """Return what came of one rule."""
    rule, langs = outcome.rule, tables.langs
    at = tables.titled
    return {
        "code": outcome.code,
        "name": rule.name,
        "title": in_one(rule.title, langs),
        "fault": in_one(rule.fault or rule.title, langs),
        "demand": in_one(rule.demand, langs),
        "digest": rule_digest(rule),
        "status": outcome.status.value,
        "severity": outcome.severity.value,
        "advice": _advice(outcome, langs),
        "findings": [
            {
                **place_at(one.pointer, at, langs),
                "severity": one.severity.value,
                "message": in_langs(one.message, langs),
                "fixes": [tables.fix(fix, outcome.code) for fix in one.fixes],
            }
            for one in outcome.findings
        ],
        "lacks": [
            {
                "after": lack.after and lack.after.value,
                "ways": [
                    [need_at(need, at, langs) for need in way]
                    for way in lack.ways
                ],
            }
            for lack in outcome.lacks
        ],
        "reasons": [in_one(one, langs) for one in outcome.reasons],
        "citations": [tables.citation(one) for one in rule.citations],
        "law_day": rule.law_day.value,
        "law_day_reason": (
            None
            if rule.law_day_reason == rule.law_day.reason
            else in_one(rule.law_day_reason, langs)
        ),
        "reads_day": rule.reads_day,
        "reads": [pointer for pointer, _ in outcome.facts],
        "figures": [
            {
                "figure": tables.figure(parameter, dated),
                "caution": tables.caution(outcome, dated),
            }
            for parameter, dated in outcome.figures
        ],
        "computed": [
            {"name": name, "value": tables.told(value)}
            for name, value in outcome.notes
        ],
    }


def _advice(
    outcome: Outcome, langs: tuple[Lang, ...]
) -> dict[str, str] | None:
    """Return what to do, if there is anything to do."""
    if outcome.status is Status.NOT_MET:
        return in_one(outcome.rule.advice, langs)
    if outcome.lacks:
        return in_langs(lambda lang: state_it(outcome, lang), langs)
    return None
