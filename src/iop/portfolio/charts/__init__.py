# SPDX-License-Identifier: MIT
"""Pictures of many agreements: *diagram över många avtal*.

Made as those of one follow-up, in `iop.render.charts`: what a picture shows
is worked out first, and the functions that end in ``_text`` give it in words.
To draw it takes Matplotlib (extra ``charts``), which is imported when the
first picture is drawn.
"""

import functools
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from ...followup import FollowUp
from ...render.charts._installed import ask_for_matplotlib
from ...rules import Review
from ...values import Lang, Money, as_lang, written
from .._cells import follow_up_of, review_of
from ..columns import named_cases
from ..summaries import Summary, summarise
from . import _obligation_rows, _sum_rows, _term_rows, _verdict_rows
from ._counts import FOLLOWED_UP, days_told
from ._obligation_rows import obligation_rows
from ._sum_rows import money_on_scale, sum_rows
from ._term_rows import last_follow_up, term_rows
from ._verdict_rows import verdict_rows


if TYPE_CHECKING:
    from ...render.charts._sheets import Picture

__all__ = [
    "obligations_chart",
    "obligations_chart_text",
    "sums_chart",
    "sums_chart_text",
    "terms_chart",
    "terms_chart_text",
    "verdicts_chart",
    "verdicts_chart_text",
]


def obligations_chart(
    of: Summary | Mapping[str, FollowUp], lang: Lang = "sv"
) -> "Picture":
    """Draw what falls due in each month: *att bevaka per månad*.

    A bar for each month, by how what falls due in it stands. Three years are
    drawn, of which one before the month in which the next is due; what falls
    due before and after them, and what has no day, is counted below.

    Args:
        of: Follow-ups by name, or what they come to.
        lang: The language.

    Returns:
        A Matplotlib ``Figure``, which shows itself in a notebook, with
        `obligations_chart_text` as its ``alt``. To save it is the caller's.

    Raises:
        IllFormedError: If *of* is something else, or *lang* neither ``"sv"``
            nor ``"en"``.
        ModuleNotFoundError: If Matplotlib is not installed.
    """
    lang = as_lang(lang)
    chart = obligation_rows(*_summed(of, lang), lang)
    ask_for_matplotlib()
    from ...render.charts._stack_picture import draw_stacks

    return draw_stacks(
        chart,
        _obligation_rows.KINDS,
        functools.partial(_count_on_scale, lang=lang),
        lang,
        _obligation_rows.ROOM,
    )


def obligations_chart_text(
    of: Summary | Mapping[str, FollowUp], lang: Lang = "sv"
) -> str:
    """Tell in words what `obligations_chart` shows.

    Raises:
        IllFormedError: If *of* is something else, or *lang* neither ``"sv"``
            nor ``"en"``.

    >>> from datetime import date
    >>> from iop import follow_up
    >>> from iop.examples import trygghet_127_continued, trygghet_127_ledger
    >>> followed = follow_up(
    ...     trygghet_127_continued(),
    ...     trygghet_127_ledger(),
    ...     on=date(2018, 9, 1),
    ... )
    >>> text = obligations_chart_text({"2018-375": followed}, "en")
    >>> for line in text.splitlines()[:3]:
    ...     print(line.replace("\\xa0", " "))
    Obligations by month, 1 agreement
    March 2018: met: 1
    April 2018: none
    """
    lang = as_lang(lang)
    return obligation_rows(*_summed(of, lang), lang).text


def sums_chart(
    of: Summary | Mapping[str, FollowUp],
    lang: Lang = "sv",
    *,
    currency: str = "SEK",
) -> "Picture":
    """Draw the money of each year: *pengar per år*.

    For each calendar year what is agreed now, what is paid, what is accounted
    for in money and in kind, what is unused and what is to be repaid; and so
    for what has no year. Sums in different currencies are not added: each
    has its own picture, and those of which there are more are named.

    Args:
        of: Follow-ups by name, or what they come to.
        lang: The language.
        currency: The currency.

    Returns:
        As `obligations_chart`.

    Raises:
        IllFormedError: If *of* is something else, *currency* is none, or
            *lang* neither ``"sv"`` nor ``"en"``.
        ModuleNotFoundError: If Matplotlib is not installed.
    """
    lang, known = as_lang(lang), Money(0, currency).currency
    chart = sum_rows(*_summed(of, lang), known, lang)
    ask_for_matplotlib()
    from ...render.charts._stack_picture import draw_stacks

    return draw_stacks(
        chart,
        _sum_rows.KINDS,
        functools.partial(money_on_scale, currency=known, lang=lang),
        lang,
        _sum_rows.ROOM,
    )


def sums_chart_text(
    of: Summary | Mapping[str, FollowUp],
    lang: Lang = "sv",
    *,
    currency: str = "SEK",
) -> str:
    """Tell in words what `sums_chart` shows.

    Raises:
        IllFormedError: If *of* is something else, *currency* is none, or
            *lang* neither ``"sv"`` nor ``"en"``.

    >>> print(sums_chart_text({}, "en"), end="")
    Money by year, 0 agreements
    No sums in SEK are known.
    """
    lang, known = as_lang(lang), Money(0, currency).currency
    return sum_rows(*_summed(of, lang), known, lang).text


def verdicts_chart(
    reviews: Mapping[str, Review], lang: Lang = "sv"
) -> "Picture":
    """Draw what the reviews of each board come to: *utfall per nämnd*.

    A bar for each public party, by the verdicts of its agreements; how many
    findings there are of each severity is told in words. An agreement of
    several public parties counts at each, and how many those are is said.

    Args:
        reviews: Reviews by name.
        lang: The language.

    Returns:
        As `obligations_chart`.

    Raises:
        IllFormedError: If *reviews* are something else, or *lang* is neither
            ``"sv"`` nor ``"en"``.
        ModuleNotFoundError: If Matplotlib is not installed.
    """
    lang = as_lang(lang)
    chart = verdict_rows(_reviewed(reviews), lang)
    ask_for_matplotlib()
    from ...render.charts._stack_picture import draw_stacks

    return draw_stacks(
        chart,
        _verdict_rows.KINDS,
        functools.partial(_count_on_scale, lang=lang),
        lang,
        _verdict_rows.ROOM,
    )


def verdicts_chart_text(
    reviews: Mapping[str, Review], lang: Lang = "sv"
) -> str:
    """Tell in words what `verdicts_chart` shows.

    Raises:
        IllFormedError: If *reviews* are something else, or *lang* is neither
            ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import review
    >>> from iop.examples import flawed
    >>> reviewed = review(flawed(), on=date(2018, 6, 1))
    >>> text = verdicts_chart_text({"exempel": reviewed}, "en")
    >>> print(text.splitlines()[-1].replace("\\xa0", " "))
    All agreements: not met: 1.
    """
    lang = as_lang(lang)
    return verdict_rows(_reviewed(reviews), lang).text


def terms_chart(
    followed: Mapping[str, FollowUp], lang: Lang = "sv"
) -> "Picture":
    """Draw the term of each agreement: *avtalstider*.

    A line for each agreement, those that end first from the top down: its
    term, how far it may be extended, what has fallen away, and the day of the
    follow-up across them all. Sixty have room on a page; of more, those that
    run or are to come go before those that have ended, and the rest are
    counted. `terms_chart_text` tells of all.

    Args:
        followed: Follow-ups by name.
        lang: The language.

    Returns:
        As `obligations_chart`.

    Raises:
        IllFormedError: If *followed* is something else, or *lang* neither
            ``"sv"`` nor ``"en"``.
        ModuleNotFoundError: If Matplotlib is not installed.
    """
    lang = as_lang(lang)
    known = _followed(followed)
    ask_for_matplotlib()
    from ...render.charts._time_picture import draw_time

    return draw_time(
        term_rows(known, lang), last_follow_up(known), lang, _term_rows.ROOM
    )


def terms_chart_text(
    followed: Mapping[str, FollowUp], lang: Lang = "sv"
) -> str:
    """Tell in words what `terms_chart` shows, of every agreement.

    Raises:
        IllFormedError: If *followed* is something else, or *lang* neither
            ``"sv"`` nor ``"en"``.

    >>> print(terms_chart_text({}, "en"), end="")
    Terms, 0 agreements
    There are no agreements.
    """
    lang = as_lang(lang)
    return term_rows(_followed(followed), lang).text


def _summed(
    of: Summary | Mapping[str, FollowUp], lang: Lang
) -> tuple[Summary, tuple[str, ...]]:
    """Return what follow-ups come to, and of what days they are.

    What they come to may be given as well; it does not tell of what days.
    """
    if isinstance(of, Summary):
        return of, ()
    cases = _followed(of).values()
    return summarise(cases), days_told(cases, FOLLOWED_UP, lang)


def _followed(cases: Mapping[str, FollowUp]) -> dict[str, FollowUp]:
    """Return follow-ups by name, if they are that."""
    named = named_cases(cases)
    return {name: follow_up_of(case) for name, case in named.items()}


def _reviewed(cases: Mapping[str, Review]) -> dict[str, Review]:
    """Return reviews by name, if they are that."""
    named = named_cases(cases)
    return {name: review_of(case) for name, case in named.items()}


def _count_on_scale(number: Decimal, _step: Decimal, lang: Lang) -> str:
    """Write a number of things on a scale."""
    return written(number, lang)
