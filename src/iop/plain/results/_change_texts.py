# SPDX-License-Identifier: MIT
"""How an outcome differs from what it was, and why, in words: *skäl i ord*."""

from typing import Any

from ...rules import OUTSIDE, Status
from ...values import Lang, Sentence, Text


__all__ = ["because", "said_of"]

_WAS_AND_IS = Text(
    "{title}. Då: {before}. Nu: {after}.",
    "{title}. Then: {before}. Now: {after}.",
)
_STILL = Text(
    "{title}. Då och nu: {after}, men det som sägs är något annat.",
    "{title}. Then and now: {after}, but something else is said.",
)
_NEW = Text(
    "{title}. Prövades inte då. Nu: {after}.",
    "{title}. Not tried then. Now: {after}.",
)
_GONE = Text(
    "{title}. Då: {before}. Prövas inte nu.",
    "{title}. Then: {before}. Not tried now.",
)
_SINCE = Text("Det beror på att {why}.", "That is because {why}.")
_PERHAPS = Text(
    "Något av detta är skälet, eller flera: {why}.",
    "Any of these is the reason, or several: {why}.",
)
_UNTOLD = Text(
    "Skälet går inte att se i det som är sparat.",
    "The reason cannot be seen in what was kept.",
)
_WHY = {
    "rule-set": Text(
        "regeln inte ingår i båda granskningarnas regelverk",
        "the rule is not in the rule sets of both reviews",
    ),
    "rule": Text("regeln säger något annat", "the rule says something else"),
    "law-day": Text(
        "regeln tar en annan dags lag", "the rule takes another day's law"
    ),
    "document": Text(
        "avtalet är ändrat i det som regeln läser",
        "the agreement is changed in what the rule reads",
    ),
    "places": Text(
        "avtalet är ändrat i det som regeln läser ({places})",
        "the agreement is changed in what the rule reads ({places})",
    ),
    "circumstances": Text(
        "omständigheterna är andra", "the circumstances are others"
    ),
    "follow-up": Text(
        "det som har hänt är ett annat", "what has happened is another"
    ),
    "day": Text(
        "granskningen gäller en annan dag", "the review is of another day"
    ),
    "library": Text(
        "biblioteket är av en annan version",
        "the library is of another version",
    ),
}
"""Why an outcome may be another, by a word."""


def said_of(
    title: str,
    then: dict[str, Any] | None,
    now: dict[str, Any] | None,
    lang: Lang,
) -> str:
    """Tell a person how an outcome differs."""
    was, is_now = (
        said and Status(said["status"]).text for said in (then, now)
    )
    text, fields = _WAS_AND_IS, {"before": was, "after": is_now}
    if then is None:
        text, fields = _NEW, {"after": is_now}
    elif now is None:
        text, fields = _GONE, {"before": was}
    elif was == is_now:
        text, fields = _STILL, {"after": is_now}
    return text.fill(lang, title=title, **fields)


def because(why: list[str], places: list[dict[str, Any]], lang: Lang) -> str:
    """Tell a person why an outcome differs, or may."""
    if not why:
        return _UNTOLD.fill(lang)
    labels = tuple(
        place["label"][lang]
        for place in places
        if not place["pointer"].startswith(OUTSIDE)
    )
    reasons = tuple(
        Sentence.of(_WHY["places"], places=labels)
        if word == "document" and labels
        else _WHY[word]
        for word in why
    )
    because = _SINCE if len(reasons) == 1 else _PERHAPS
    return because.fill(lang, why=reasons)
