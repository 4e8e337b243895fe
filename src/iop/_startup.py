# SPDX-License-Identifier: MIT
"""Getting ready before the first question is asked: *uppstart*.

What only some calls need is imported by those calls, and much is worked out
once and kept: so a first call takes longer than the next. A server that answers
people, or that forks workers, asks for all of it as it starts.
"""

from datetime import date

from .agreement import History, as_history
from .examples._complete import complete
from .examples._flawed import flawed
from .examples._trygghet_127 import trygghet_127
from .examples._trygghet_127_continued import (
    trygghet_127_continued,
    trygghet_127_ledger,
)
from .followup import follow_up
from .ledger import Ledger
from .plain import describe, from_plain, to_plain, trace
from .plain import follow_up as plain_follow_up
from .plain import review as plain_review
from .render import changes_text, compare_editions, follow_up_text, review_text
from .rulesets._review import review, review_follow_up
from .rulesets.profiles import FULL
from .values import Lang, as_lang, is_workday


__all__ = ["warm"]

_ON = date(2019, 3, 15)
_YEARS = range(1990, 2101)
"""The years of which the workdays are known."""


def warm(lang: Lang | None = None) -> None:
    """Do once what every first call else does for itself: *värm upp*.

    An example is read, reviewed by every rule, followed up and written, so
    that all that is imported late or kept for later is there. It takes a
    second or two; without it the library is as right, and its first answers
    slower. Call it before threads or workers start: what is forked has it.

    Args:
        lang: The language to get ready for; both if none is given.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> warm("sv")
    >>> warm("fi")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "fi"; right is sv or en, for example: sv [lang.unknown]
    """
    langs: tuple[Lang, ...] = (
        ("sv", "en") if lang is None else (as_lang(lang),)
    )
    agreement, ledger = trygghet_127_continued(), trygghet_127_ledger()
    history = as_history(agreement)
    from_plain(to_plain(complete()))
    from_plain(to_plain(history), History)
    from_plain(to_plain(ledger), Ledger)
    for year in _YEARS:
        is_workday(date(year, 1, 2))
    followed = follow_up(history, ledger, on=_ON)
    reviews = (
        review(complete(), on=_ON, rules=FULL),
        review(flawed(), on=_ON, rules=FULL),
        review_follow_up(followed),
    )
    for held in reviews:
        _ = trace(held)
        _ = plain_review(held)
        for one in langs:
            review_text(held, one)
    _ = plain_follow_up(followed)
    for one in langs:
        describe(lang=one)
        follow_up_text(followed, one)
        changes_text(trygghet_127(), agreement, one)
    compare_editions(agreement, on=_ON)
