# SPDX-License-Identifier: MIT
"""What differs between two reviews, and why: *skillnader mellan granskningar*.

Of reviews that were kept as plain data, so that it can be told years later, by
another version of the library, and without the documents.
"""

from collections.abc import Iterator
from typing import Any

from ...rules import FOLLOWED, OUTSIDE, LawDay, Review
from ...values import IllFormedError, Lang
from ._change_texts import because, said_of
from ._words import Langs, as_langs
from .reviews import REVIEW_FORMAT, review


__all__ = ["compare_reviews"]

_SAID = ("status", "severity", "findings", "lacks", "reasons")
"""What is looked at of an outcome."""


def compare_reviews(
    before: Review | dict[str, Any],
    after: Review | dict[str, Any],
    lang: Langs = ("sv", "en"),
) -> dict[str, Any]:
    """Tell what differs between two reviews, and why: *jämför granskningar*.

    An outcome is new or gone where its rule was held in one of the reviews
    alone, and changed where its status, its severity, what was found, what
    lacks or why it does not apply is another. Why is told by what was kept:
    that the rule says something else, that a place it reads holds something
    else, and so on. Where more than one of these differ, which of them it was
    is not told.

    Args:
        before: The earlier review, as it was kept by `iop.plain.review`, or
            a review.
        after: The later one, likewise.
        lang: The language, or the languages, of the texts; what was said must
            have been kept in them.

    Raises:
        IllFormedError: If either is no review, is of a newer format, or was
            kept in other languages.

    >>> from datetime import date
    >>> from iop import Agreement, rulesets
    >>> from iop.agreement import Reporting
    >>> def held(number):
    ...     reporting = Reporting(number=number, reports=())
    ...     agreement = Agreement(reporting=reporting)
    ...     return rulesets.review(agreement, on=date(2018, 6, 1))
    >>> (change,) = compare_reviews(held(4), held(0), "en")["changes"]
    >>> print(change["text"]["en"])
    Number of reports. Then: not met. Now: met. That is because the agreement is changed in what the rule reads (Reporting › Number of reports).
    >>> [place["pointer"] for place in change["places"]]
    ['/reporting/number']
    """
    langs = as_langs(lang)
    one, other = (_kept(value, langs) for value in (before, after))
    then, now = (
        {outcome["code"]: outcome for outcome in kept["outcomes"]}
        for kept in (one, other)
    )
    changes = [
        _change(then.get(code), now.get(code), one, other, langs)
        for code in sorted({*then, *now})
        if _said(then.get(code), langs) != _said(now.get(code), langs)
    ]
    return {
        "format": REVIEW_FORMAT,
        "kind": "comparison",
        "before": _head(one),
        "after": _head(other),
        "differs": list(_differences(one, other)),
        "changes": changes,
    }


def _kept(value: object, langs: tuple[Lang, ...]) -> dict[str, Any]:
    """Return a review as it was kept, or as it would be."""
    if isinstance(value, Review):
        return review(value, langs)
    if (
        not isinstance(value, dict)
        or value.get("kind") != "review"
        or value.get("format") not in range(1, REVIEW_FORMAT + 1)
        or not set(langs) <= set(value["summary"])
    ):
        asked = ", ".join(langs)
        raise IllFormedError(
            "review.expected",
            value,
            f"en granskning, sparad i högst format {REVIEW_FORMAT} och på "
            f"{asked}",
            f"a review, kept in format {REVIEW_FORMAT} at most and in {asked}",
            "plain.review(review(Agreement(), on=date(2018, 6, 1)))",
        )
    return value


def _head(kept: dict[str, Any]) -> dict[str, Any]:
    """Return which review it is."""
    names = ("on", "library_version", "document", "follow_up", "rules")
    return {name: kept[name] for name in (*names, "verdict")}


def _said(
    outcome: dict[str, Any] | None, langs: tuple[Lang, ...]
) -> dict[str, Any] | None:
    """Return what an outcome says, without what it is said of."""
    if outcome is None:
        return None
    return {
        **{name: outcome[name] for name in _SAID[:2]},
        "findings": [_finding(one, langs) for one in outcome["findings"]],
        "lacks": [
            [[(need["pointer"], need["need"]) for need in way] for way in ways]
            for ways in (lack["ways"] for lack in outcome["lacks"])
        ],
        "reasons": [
            {lang: one[lang] for lang in langs} for one in outcome["reasons"]
        ],
    }


def _finding(one: dict[str, Any], langs: tuple[Lang, ...]) -> dict[str, Any]:
    return {
        "pointer": one["pointer"],
        "label": {lang: one["label"][lang] for lang in langs},
        "severity": one["severity"],
        "message": {lang: one["message"][lang] for lang in langs},
    }


def _change(
    before: dict[str, Any] | None,
    after: dict[str, Any] | None,
    one: dict[str, Any],
    other: dict[str, Any],
    langs: tuple[Lang, ...],
) -> dict[str, Any]:
    """Return how one outcome differs, and why."""
    then, now = _said(before, langs), _said(after, langs)
    outcome = after or before or {}
    found, was_found = (
        [] if said is None else said["findings"] for said in (now, then)
    )
    places = list(_places(before, after, one, other, langs))
    why = list(_why(before, after, one, other, places))
    return {
        "code": outcome["code"],
        "kind": (
            "new" if then is None else "gone" if now is None else "changed"
        ),
        "title": {lang: outcome["title"][lang] for lang in langs},
        "status_before": then and then["status"],
        "status_after": now and now["status"],
        "found": [each for each in found if each not in was_found],
        "no_longer_found": [each for each in was_found if each not in found],
        "why": why,
        "places": places,
        "text": {
            lang: " ".join(
                [
                    said_of(outcome["title"][lang], then, now, lang),
                    because(why, places, lang),
                ]
            )
            for lang in langs
        },
    }


def _places(
    before: dict[str, Any] | None,
    after: dict[str, Any] | None,
    one: dict[str, Any],
    other: dict[str, Any],
    langs: tuple[Lang, ...],
) -> Iterator[dict[str, Any]]:
    """Return the places that hold something else, of those that are read."""
    if before is None or after is None:
        return
    for pointer in dict.fromkeys((*before["reads"], *after["reads"])):
        # What was not read then is not known of then.
        if pointer in one["facts"] and pointer in other["facts"]:
            then, now = one["facts"][pointer], other["facts"][pointer]
            if then["value"] != now["value"]:
                label = {lang: now["label"][lang] for lang in langs}
                yield {"pointer": pointer, "label": label}


def _why(
    before: dict[str, Any] | None,
    after: dict[str, Any] | None,
    one: dict[str, Any],
    other: dict[str, Any],
    places: list[dict[str, Any]],
) -> Iterator[str]:
    """Return the words for why an outcome may be another."""
    if before is None or after is None:
        yield "rule-set"
        return
    reads = {*before["reads"], *after["reads"]}
    is_outside = [place["pointer"].startswith(OUTSIDE) for place in places]
    is_edited = one["document"]["digest"] != other["document"]["digest"]
    law = before["law_day"]
    found = {
        "rule": before["digest"] != after["digest"],
        "law-day": law == LawDay.AWARD.value
        and one["law_days"][law]["on"] != other["law_days"][law]["on"],
        "document": is_edited
        and (
            not all(is_outside)
            or before["reads"] != after["reads"]
            or bool(reads & {"", *_withheld(one, other)})
        ),
        "circumstances": any(is_outside),
        "follow-up": FOLLOWED in reads
        and one["follow_up"] != other["follow_up"],
        "day": one["on"] != other["on"] and before["reads_day"],
        "library": one["library_version"] != other["library_version"],
    }
    yield from (word for word, is_so in found.items() if is_so)


def _withheld(*reviews: dict[str, Any]) -> Iterator[str]:
    """Return the places of which something was not handed out."""
    for kept in reviews:
        for pointer, fact in kept["facts"].items():
            if fact["is_withheld"]:
                yield pointer


def _differences(one: dict[str, Any], other: dict[str, Any]) -> Iterator[str]:
    """Return what the reviews are of that differs, whatever came of it."""
    pairs = {
        "rule-set": ("rules", "digest"),
        "document": ("document", "digest"),
        "follow-up": ("follow_up",),
        "day": ("on",),
        "library": ("library_version",),
    }
    for word, keys in pairs.items():
        then, now = one, other
        for key in keys:
            then, now = then[key], now[key]
        if then != now:
            yield word
    outside = [
        {
            pointer: fact["value"]
            for pointer, fact in kept["facts"].items()
            if pointer.startswith(OUTSIDE)
        }
        for kept in (one, other)
    ]
    if outside[0] != outside[1]:
        yield "circumstances"
