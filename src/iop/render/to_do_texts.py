# SPDX-License-Identifier: MIT
"""What to do next, as text for a person to read: *utskrift av att göra*."""

import re
import textwrap
from collections.abc import Iterator
from itertools import groupby

from ..law import Provenance
from ..rules import Review
from ..values import Lang, Text, as_lang, isolated, plural
from .glances import glance
from .tasks import Task, TaskWeight, ToDo
from .to_do import to_do


__all__ = ["to_do_text"]

_WIDTH = 80
_ON = Text("granskat den {day}", "reviewed on {day}")
_NO_ERROR = Text("Inga fel hittades.", "No errors were found.")
_ERRORS = (
    Text("{number} fel att rätta.", "{number} error to correct."),
    Text("{number} fel att rätta.", "{number} errors to correct."),
)
_WAITING = (
    Text(
        "{number} ska-krav väntar på uppgifter.",
        "{number} requirement waits for facts.",
    ),
    Text(
        "{number} ska-krav väntar på uppgifter.",
        "{number} requirements wait for facts.",
    ),
)
_LATER = (
    Text("{number} av dem hör till senare.", "{number} of them is for later."),
    Text(
        "{number} av dem hör till senare.", "{number} of them are for later."
    ),
)
_NOTHING = Text("Inget att göra.", "Nothing to do.")
_HEADINGS = {
    TaskWeight.ERROR: Text("Rätta (fel)", "Correct (errors)"),
    TaskWeight.OPEN_MUST: Text("Fyll i först (ska)", "Fill in first (must)"),
    TaskWeight.WARNING: Text("Se över (bör)", "Look over (should)"),
    TaskWeight.OPEN_SHOULD: Text(
        "Fyll i sedan (bör)", "Fill in next (should)"
    ),
    TaskWeight.NOTE: Text("Värt att tänka på", "Worth a thought"),
}
_LATER_HEADING = Text("Senare, efter {after}", "Later, after {after}")
_HEAD = re.compile("^[^(,]+")
"""What of a heading is written in capitals: all but what is put to it."""

_REST = Text(
    "Uppfyllt: {met} · Gäller inte: {other}",
    "Met: {met} · Does not apply: {other}",
)
_SOURCES = Text("Källor: {sources}", "Sources: {sources}")
_PROVENANCES = {
    Provenance.READ: Text("lästa {number}", "read {number}"),
    Provenance.REPORTED: Text("återgivna {number}", "reported {number}"),
    Provenance.PRACTICE: Text(
        "andras praxis {number}", "others' practice {number}"
    ),
    Provenance.UNVERIFIED: Text(
        "okontrollerade {number}", "not verified {number}"
    ),
    Provenance.OWN: Text("egna {number}", "own {number}"),
}
CLOSING = Text(
    "Det här är en kontroll, inget besked om att avtalet är lagligt.",
    "This is a check. It does not say that the agreement is lawful.",
)


def to_do_text(review: Review, lang: Lang = "sv") -> str:
    """Write what to do next by *review*, in *lang*: *att göra som text*.

    First the agreement at a glance; then one task after another, each with
    the codes of the rules that ask for it at the right; then counts of the
    rest. What people wrote stands on one line, and cannot be taken for what
    is written around it. Sums hold no-break spaces, as Babel writes them.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, review
    >>> from iop.agreement import Reporting
    >>> from iop.rulesets import CONSISTENCY
    >>> held = review(
    ...     Agreement(name="Öppna dörrar", reporting=Reporting(number=4)),
    ...     on=date(2024, 1, 1),
    ...     rules=CONSISTENCY.only("CON301"),
    ... )
    >>> print(to_do_text(held, "en"))
    Öppna dörrar                                          reviewed on 1 January 2024
    parties: not stated
    sum: not stated · time: not stated · state: not stated
    No errors were found. 1 requirement waits for facts.
    <BLANKLINE>
    FILL IN FIRST (must)
     1 Reporting › Reports                                                    CON301
       Shows whether the number of reports is right.
    <BLANKLINE>
    Met: 0 · Does not apply: 0
    Sources: own 1
    This is a check. It does not say that the agreement is lawful.
    <BLANKLINE>
    """
    lang = as_lang(lang)
    listed = to_do(review, lang)
    called, *about = glance(review.agreement, lang)
    lines = [
        *_beside(called, reviewed_on(review, lang)),
        *_wrapped(about),
        *_wrapped([summary_of(listed, lang)]),
        *_sections(listed, lang),
        "",
        *_wrapped([*rest_of(listed, review, lang), CLOSING.fill(lang)]),
    ]
    return "\n".join(lines) + "\n"


def _wrapped(
    texts: Iterator[str] | tuple[str, ...] | list[str], indent: str = ""
) -> list[str]:
    """Break texts into lines, each of which turns nothing around it."""
    return [
        isolated(line)
        for text in texts
        for line in textwrap.wrap(
            text,
            _WIDTH,
            initial_indent=indent,
            subsequent_indent=indent,
            break_on_hyphens=False,
        )
    ]


def reviewed_on(review: Review, lang: Lang) -> str:
    """Write which day the review is of."""
    return _ON.fill(lang, day=review.on)


def summary_of(listed: ToDo, lang: Lang) -> str:
    """Write how much there is to do, in short."""
    errors = sum(task.weight is TaskWeight.ERROR for task in listed.tasks)
    said = [plural(errors, *_ERRORS, lang) if errors else _NO_ERROR.fill(lang)]
    if listed.waiting:
        said.append(plural(listed.waiting, *_WAITING, lang))
    if listed.waiting_later:
        said.append(plural(listed.waiting_later, *_LATER, lang))
    if not listed.tasks:
        said.append(_NOTHING.fill(lang))
    return " ".join(said)


def _sections(listed: ToDo, lang: Lang) -> Iterator[str]:
    """Write the tasks under their headings, numbered through."""
    for heading, tasks in under_headings(listed, lang):
        yield from ("", _HEAD.sub(lambda found: found[0].upper(), heading))
        for number, task in tasks:
            yield from _task(f"{number:>2} ", task)


def under_headings(
    listed: ToDo, lang: Lang
) -> Iterator[tuple[str, list[tuple[int, Task]]]]:
    """Yield the headings, each with its tasks and their numbers."""
    for heading, tasks in groupby(
        enumerate(listed.tasks, 1),
        lambda numbered: _heading(numbered[1], lang),
    ):
        yield heading, list(tasks)


def _heading(task: Task, lang: Lang) -> str:
    if task.later is not None:
        return _LATER_HEADING.fill(lang, after=task.later)
    return _HEADINGS[task.weight].fill(lang)


def _task(mark: str, task: Task) -> Iterator[str]:
    """Write one task: its title with the codes, and its text."""
    indent = " " * len(mark)
    yield from _beside(task.title, codes_in_short(task.codes), mark)
    yield from _wrapped([task.text], indent)


def codes_in_short(codes: tuple[str, ...]) -> str:
    """Write codes; three or more that follow each other by the ends."""
    runs: list[list[str]] = []
    for code in codes:
        if runs and _follows(runs[-1][-1], code):
            runs[-1].append(code)
        else:
            runs.append([code])
    return " ".join(
        f"{run[0]}–{run[-1]}" if len(run) > 2 else " ".join(run)  # noqa: PLR2004 - two are as short
        for run in runs
    )


def _follows(code: str, other: str) -> bool:
    """Return whether a code has the number after that of another."""
    (name, number), (next_name, next_number) = map(_parted, (code, other))
    return (
        name == next_name and number is not None and number + 1 == next_number
    )


def _parted(code: str) -> tuple[str, int | None]:
    """Take a code apart into its letters and its number."""
    name = code.rstrip("0123456789")
    number = code.removeprefix(name)
    return name, int(number) if number else None


def _beside(text: str, side: str, mark: str = "") -> Iterator[str]:
    """Write a text in lines, and something short at the right of the last."""
    indent = " " * len(mark)
    *lines, last = textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=mark,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )
    yield from map(isolated, lines)
    room = _WIDTH - len(last) - len(side)
    if room > 1:
        yield f"{isolated(last)}{' ' * room}{side}"
    else:
        yield isolated(last)
        yield from _wrapped([side], indent)


def rest_of(listed: ToDo, review: Review, lang: Lang) -> Iterator[str]:
    """Write how much there is of the rest, and how well it is known."""
    yield _REST.fill(lang, met=listed.met, other=listed.not_applicable)
    sources = tuple(
        _PROVENANCES[provenance].fill(lang, number=number)
        for provenance, number in review.provenances
        if number
    )
    if sources:
        yield _SOURCES.fill(lang, sources=sources)
