# SPDX-License-Identifier: MIT
"""Pictures of a follow-up: *diagram*.

What a picture shows is worked out first, as rows in words, days and numbers;
the functions that end in ``_text`` give it in words, and need nothing more.
To draw it takes Matplotlib (extra ``charts``), which is imported when the
first picture is drawn.
"""

from typing import TYPE_CHECKING

from ...followup import FollowUp
from ...values import Lang, as_lang
from ._bar_rows import contribution_rows, outcome_bars
from ._installed import ask_for_matplotlib
from ._time_rows import time_rows


if TYPE_CHECKING:
    from ._sheets import Picture

__all__ = [
    "contributions_chart",
    "contributions_chart_text",
    "outcomes_chart",
    "outcomes_chart_text",
    "time_chart",
    "time_chart_text",
]


def time_chart(followed: FollowUp, lang: Lang = "sv") -> "Picture":
    """Draw the time of an agreement: *tidslinje*.

    The term and the options to extend it; reports, payments, milestones,
    meetings and the evaluation, each with its last day and the day it came,
    and how late that is; and the day of the follow-up. A day that is known in
    part is drawn as the time that it lies in.

    Returns:
        A Matplotlib ``Figure``, which shows itself in a notebook, with
        `time_chart_text` as its ``alt``. To save it is the caller's.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.
        ModuleNotFoundError: If Matplotlib is not installed.
    """
    lang = as_lang(lang)
    ask_for_matplotlib()
    from ._time_picture import draw_time

    return draw_time(time_rows(followed, lang), followed.on, lang)


def time_chart_text(followed: FollowUp, lang: Lang = "sv") -> str:
    """Tell in words what `time_chart` shows: *tidslinjen som text*.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import follow_up
    >>> from iop.examples import trygghet_127_continued, trygghet_127_ledger
    >>> followed = follow_up(
    ...     trygghet_127_continued(),
    ...     trygghet_127_ledger(),
    ...     on=date(2018, 7, 1),
    ... )
    >>> print(time_chart_text(followed, "en").splitlines()[2])
    Report 1 (interim account): by 31 May 2018, done on 14 June 2018, 14 days late
    """
    return time_rows(followed, as_lang(lang)).text


def contributions_chart(followed: FollowUp, lang: Lang = "sv") -> "Picture":
    """Draw what was promised and what was delivered: *insatser*.

    A row for each contribution: of public money what is agreed now beside
    what is paid out, of all else what it is worth beside what has been
    accounted for.

    Returns:
        As `time_chart`.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.
        ModuleNotFoundError: If Matplotlib is not installed.
    """
    lang = as_lang(lang)
    ask_for_matplotlib()
    from ._bar_picture import draw_sums

    currency = followed.settlement.currency
    return draw_sums(contribution_rows(followed, lang), currency, lang)


def contributions_chart_text(followed: FollowUp, lang: Lang = "sv") -> str:
    """Tell in words what `contributions_chart` shows: *insatserna som text*.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, Ledger, follow_up
    >>> followed = follow_up(Agreement(), Ledger(), on=date(2024, 1, 1))
    >>> print(contributions_chart_text(followed, "en").splitlines()[-1])
    No contributions are stated.
    """
    return contribution_rows(followed, as_lang(lang)).text


def outcomes_chart(followed: FollowUp, lang: Lang = "sv") -> "Picture":
    """Draw what was planned and what was reached: *resultat mot plan*.

    Units differ, so each bar is a share of what was planned, and the numbers
    are written beside it. Of an indicator it is the share of the way from the
    baseline to the target. Where no share can be computed there is no bar.

    Returns:
        As `time_chart`.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.
        ModuleNotFoundError: If Matplotlib is not installed.
    """
    lang = as_lang(lang)
    ask_for_matplotlib()
    from ._bar_picture import draw_shares

    return draw_shares(outcome_bars(followed, lang), lang)


def outcomes_chart_text(followed: FollowUp, lang: Lang = "sv") -> str:
    """Tell in words what `outcomes_chart` shows: *resultaten som text*.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, Ledger, follow_up
    >>> followed = follow_up(Agreement(), Ledger(), on=date(2024, 1, 1))
    >>> print(outcomes_chart_text(followed, "en").splitlines()[-1])
    No number and no target is stated, and no outcome is written down.
    """
    return outcome_bars(followed, as_lang(lang)).text
