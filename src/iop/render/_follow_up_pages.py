# SPDX-License-Identifier: MIT
"""Follow-ups as HTML: *uppföljningen som webbsida*."""

from collections.abc import Iterator

from ..followup import FollowUp, Obligation, Progress
from ..values import Lang, Text, as_lang, written
from ._blocks import (
    Block,
    Items,
    Mark,
    Paragraph,
    Section,
    Table,
    Words,
    without_empty,
)
from ._html import as_html
from ._outcome_rows import outcome_words
from ._recurrences import recurring
from ._settlement_pages import sum_blocks
from .follow_ups import (
    _AGAIN,
    _HEAD,
    _NOTHING,
    _OUTCOMES,
    _STATE,
    _SUMS,
    OwedNames,
    _groups,
    _standing,
    owed_words,
)
from .glances import glance


__all__ = ["follow_up_html"]

_TO_WATCH = Text("Att bevaka", "To watch")
_OWED = (
    Text("Vad", "What"),
    Text("Av och till", "Owed by and to"),
    Text("Belopp", "Amount"),
    Text("Senast", "Due"),
    Text("Hur det står", "How it stands"),
)
_COMPARED = Text("Planerat och uppnått", "Planned and reached")
_REACHED = (
    Text("Vad", "What"),
    Text("Planerat", "Planned"),
    Text("Uppnått", "Reached"),
    Text("Andel", "Share"),
)
_NO_DAY = Text("ingen dag", "no day")

_MARKS = {
    Progress.OVERDUE: "error",
    Progress.DUE_TODAY: "warning",
    Progress.MET_LATE: "warning",
    Progress.MET_IN_TIME: "met",
    Progress.MET: "met",
}
"""How something owed is marked; the caption says the same in words."""


def follow_up_html(
    followed: FollowUp, lang: Lang = "sv", *, page: bool = False
) -> str:
    """Write a follow-up as HTML: *uppföljningen som webbsida*.

    It says what `follow_up_text` says, in the same order, with the sums by
    year, organisation and contribution as well; and it calls everything by its
    name, not by its key.

    Args:
        followed: The follow-up.
        lang: The language.
        page: Whether to write a whole page, with a style sheet of its own, or
            a fragment to put into one.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, Ledger, follow_up
    >>> agreement = Agreement(name="Öppna dörrar")
    >>> followed = follow_up(agreement, Ledger(), on=date(2024, 1, 1))
    >>> print(follow_up_html(followed, "en").splitlines()[1])
    <h2>Follow-up of Öppna dörrar on 1 January 2024</h2>
    """
    lang = as_lang(lang)
    called, *_ = glance(followed.agreement, lang)
    title = _HEAD.fill(lang, agreement=called, day=followed.on)
    state = _STATE.fill(lang, state=followed.state.text)
    blocks = (
        *map(Paragraph, (state, *_standing(followed, lang))),
        *_parts(followed, lang),
    )
    return as_html(Section(title, blocks), lang, page=page)


def _parts(followed: FollowUp, lang: Lang) -> Iterator[Block]:
    if followed.obligations:
        yield Section(_TO_WATCH.fill(lang), tuple(_owed(followed, lang)))
    again = tuple(recurring(followed.agreement, lang))
    if again:
        yield Section(_AGAIN.fill(lang), (Items(again),))
    elif not followed.obligations:
        yield Paragraph(_NOTHING.fill(lang))
    if followed.outcomes:
        table = Table(
            caption=_COMPARED.fill(lang),
            heads=tuple(head.fill(lang) for head in _REACHED),
            rows=tuple(
                outcome_words(one, followed.names, lang)
                for one in followed.outcomes
            ),
        )
        yield Section(_OUTCOMES.fill(lang), (without_empty(table),))
    sums = sum_blocks(followed.settlement, lang, followed.names)
    yield Section(_SUMS.fill(lang), tuple(sums))


def _owed(followed: FollowUp, lang: Lang) -> Iterator[Table]:
    """Write what is owed, a table for each way in which it stands."""
    named = OwedNames.of(followed)
    for title, found in _groups(followed.obligations):
        if not found:
            continue
        caption = title.fill(lang)
        table = Table(
            caption=caption[0].upper() + caption[1:],
            heads=tuple(head.fill(lang) for head in _OWED),
            rows=tuple(_row(one, named, lang) for one in found),
            numbers=frozenset((2,)),
        )
        yield without_empty(table)


def _row(one: Obligation, named: OwedNames, lang: Lang) -> tuple[Words, ...]:
    words = owed_words(one, named, lang)
    due = one.due or one.due_within
    kind = _MARKS.get(one.progress, "")
    stands: list[str | Mark] = []
    for said in words.stands:
        stands += ["\n"] * bool(stands)
        stands.append(Mark(said, kind) if kind else said)
    if words.waits:
        stands += ["\n"] * bool(stands) + [words.waits]
    return (
        words.what,
        words.between,
        words.amount,
        [
            _NO_DAY.fill(lang) if due is None else written(due, lang),
            "\n",
            Mark(one.explained(lang), "quiet"),
        ],
        stands,
    )
