# SPDX-License-Identifier: MIT
"""A follow-up, and its sums, as plain data: *uppföljning i enkel form*."""

from typing import Any

import attrs

from ...agreement import Names
from ...followup import FollowUp, Obligation, OutcomeRow, Subtotal
from ...render import SUM_LINES
from ...render.follow_ups import OwedNames
from ...values import Lang, as_instance, written
from ..documents import plain_value
from ._words import VERSION, Langs, as_langs, in_langs, in_one, words
from .reviews import REVIEW_FORMAT, document_of, followed_as


__all__ = ["follow_up", "settlement"]


def follow_up(
    followed: FollowUp, lang: Langs = ("sv", "en")
) -> dict[str, Any]:
    """Return a follow-up as plain data: *uppföljning i enkel form*.

    Where it stands, what is owed and how that stands, the days to come, what
    was reached beside what was planned, and the sums. Each key is always
    there. No person is named in it.

    Args:
        followed: The follow-up.
        lang: The language, or the languages, of the texts.

    Raises:
        IllFormedError: If *followed* is no follow-up, or a language is neither
            ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import examples, followup
    >>> followed = followup.follow_up(
    ...     examples.trygghet_127_continued(),
    ...     examples.trygghet_127_ledger(),
    ...     on=date(2018, 9, 1),
    ... )
    >>> plain = follow_up(followed, "en")
    >>> owed = plain["obligations"][1]
    >>> owed["title"]["en"], owed["due"], owed["progress"]
    ('Report 2 (interim account)', '2018-09-17', 'upcoming')
    """
    as_instance(followed, FollowUp)
    langs = as_langs(lang)
    named, timeline = OwedNames.of(followed), followed.timeline
    return {
        **_head("follow-up", followed),
        "state": timeline.state.value,
        "known_state": timeline.known.value,
        "is_signed": timeline.is_signed,
        "is_appealed": timeline.is_appealed,
        "first_day": plain_value(timeline.first_day),
        "last_day": plain_value(timeline.last_day),
        "obligations": [
            _owed(one, named, langs) for one in followed.obligations
        ],
        "coming": [
            {
                "day": one.day.isoformat(),
                **_awaited(one.name, named, langs),
            }
            for one in followed.coming
        ],
        "outcomes": [_outcome(one, named, langs) for one in followed.outcomes],
        "settlement": _sums(followed, langs),
        "words": words(("obligation_kind", "progress", "state"), langs),
    }


def settlement(
    followed: FollowUp, lang: Langs = ("sv", "en")
) -> dict[str, Any]:
    """Return the sums of a follow-up as plain data: *avstämning i enkel form*.

    The same as under ``settlement`` in `follow_up`, as a document of its own.

    Args:
        followed: The follow-up, which has the names that the sums stand
            under.
        lang: The language, or the languages, of the texts.

    Raises:
        IllFormedError: If *followed* is no follow-up, or a language is neither
            ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import examples, followup
    >>> followed = followup.follow_up(
    ...     examples.trygghet_127_continued(),
    ...     examples.trygghet_127_ledger(),
    ...     on=date(2019, 3, 14),
    ... )
    >>> settlement(followed)["sums"]["unused"]["amount"]
    {'amount': '12345.67', 'currency': 'SEK'}
    """
    as_instance(followed, FollowUp)
    langs = as_langs(lang)
    return {**_head("settlement", followed), **_sums(followed, langs)}


def _head(kind: str, followed: FollowUp) -> dict[str, Any]:
    """Return which form it is, of what document and day."""
    return {
        "format": REVIEW_FORMAT,
        "kind": kind,
        "library_version": VERSION,
        "on": followed.on.isoformat(),
        "document": document_of(followed.agreement),
        "follow_up": followed_as(followed),
    }


def _owed(
    one: Obligation, named: OwedNames, langs: tuple[Lang, ...]
) -> dict[str, Any]:
    """Return something owed, and how it stands."""
    debtors = (one.debtor, *one.with_debtors) if one.debtor else ()
    return {
        "name": str(one.name),
        "kind": one.kind.value,
        "title": _written(one.called(named.agreement), langs),
        "pointer": one.pointer,
        "debtors": [_party(key, named, langs) for key in debtors],
        "creditor": one.creditor and _party(one.creditor, named, langs),
        "amount": plain_value(one.amount),
        "due": plain_value(one.due),
        "due_within": plain_value(one.due_within),
        "how": in_langs(one.explained, langs) if one.how else None,
        "progress": one.progress.value,
        "is_open": one.is_open,
        "days_overdue": one.days_overdue,
        "is_late_at_least": one.is_late_at_least,
        "met_on": plain_value(one.met_on),
        "waits_for": [_awaited(name, named, langs) for name in one.waits_for],
        "awaited_by": [
            _awaited(name, named, langs) for name in one.awaited_by
        ],
    }


def _written(value: object, langs: tuple[Lang, ...]) -> dict[str, str]:
    return in_langs(lambda lang: written(value, lang), langs)


def _party(
    key: str, named: OwedNames, langs: tuple[Lang, ...]
) -> dict[str, Any]:
    return {"key": key, "title": _written(named.party(key), langs)}


def _awaited(
    name: str, named: OwedNames, langs: tuple[Lang, ...]
) -> dict[str, Any]:
    """Return what is waited for, or to come, by its name and in words."""
    return {"name": str(name), "title": _written(named.awaited(name), langs)}


def _outcome(
    one: OutcomeRow, named: OwedNames, langs: tuple[Lang, ...]
) -> dict[str, Any]:
    """Return what was planned beside what was reached."""
    return {
        "pointer": one.pointer,
        "subject": one.subject,
        "unit": one.unit,
        "party": one.party and _party(one.party, named, langs),
        "planned": plain_value(one.planned),
        "planned_in": plain_value(one.planned_in),
        "per": one.per and in_one(one.per.text, langs),
        "target_on": plain_value(one.target_on),
        "entry": one.entry,
        "reached": plain_value(one.reached),
        "reached_in": plain_value(one.reached_in),
        "share": plain_value(one.share),
    }


def _sums(followed: FollowUp, langs: tuple[Lang, ...]) -> dict[str, Any]:
    """Return the sums, in all and divided."""
    sums, names = followed.settlement, followed.names

    def rows(found: tuple[Subtotal, ...], noun: str) -> list[dict[str, Any]]:
        return [_subtotal(one, noun, names, langs) for one in found]

    return {
        "currency": sums.currency,
        "is_settled": sums.is_settled,
        "is_by_days": sums.is_by_days,
        "sums": {
            name: {
                "title": in_one(title, langs),
                "amount": plain_value(getattr(sums, name)),
            }
            for name, title in SUM_LINES
        },
        "by_year": rows(sums.by_year, ""),
        "by_party": rows(sums.by_party, "party"),
        "by_source": rows(sums.by_source, "contribution"),
        "deliveries": [
            {
                "contribution": one.contribution,
                "title": _written(
                    names.of("contribution", one.contribution), langs
                ),
                "party": one.party,
                "promised": plain_value(one.promised),
                "delivered": plain_value(one.delivered),
                "remaining": plain_value(one.remaining),
            }
            for one in sums.deliveries
        ],
        "left_out": list(sums.left_out),
        "unknown": list(sums.unknown),
    }


def _subtotal(
    one: Subtotal, noun: str, names: Names, langs: tuple[Lang, ...]
) -> dict[str, Any]:
    """Return the sums of one year, organisation or contribution."""
    is_named = one.key is not None and noun
    return {
        "key": one.key,
        "title": (
            _written(names.of(noun, one.key), langs) if is_named else None
        ),
        **{
            field.name: plain_value(getattr(one, field.name))
            for field in attrs.fields(Subtotal)
            if field.name != "key"
        },
    }
