# SPDX-License-Identifier: MIT
"""What to do next, as HTML: *att göra som webbsida*."""

from collections.abc import Iterator

from ..rules import Review
from ..values import Lang, as_lang
from ._blocks import Block, Items, Link, Mark, Paragraph, Section
from ._html import as_html
from .addresses import code_words
from .glances import glance
from .tasks import Task, TaskWeight, ToDo
from .to_do import to_do
from .to_do_texts import (
    CLOSING,
    codes_in_short,
    rest_of,
    reviewed_on,
    summary_of,
    under_headings,
)


__all__ = ["head_of", "rest_block", "task_sections", "to_do_html"]

_KINDS = {
    TaskWeight.ERROR: "error",
    TaskWeight.OPEN_MUST: "open",
    TaskWeight.WARNING: "warning",
    TaskWeight.OPEN_SHOULD: "open",
    TaskWeight.NOTE: "note",
}
"""How a task is marked; its heading says the same in words."""


def to_do_html(
    review: Review,
    lang: Lang = "sv",
    *,
    page: bool = False,
    rules_at: str | None = None,
    places_at: str | None = None,
) -> str:
    """Write what to do next by *review* as HTML: *att göra som webbsida*.

    It says what `to_do_text` says, in the same order.

    Args:
        review: The review.
        lang: The language.
        page: Whether to write a whole page, with a style sheet of its own, or
            a fragment to put into one.
        rules_at: Where the pages of the rules lie: the codes then lead there.
            See `rule_address`.
        places_at: Where the fields are filled in: the title of a task then
            leads to its first one, by its pointer behind that address. It is
            ``"#"`` where each field has its pointer for an id. What is asked
            of the circumstances has no place in the agreement.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, review
    >>> held = review(Agreement(name="Öppna dörrar"), on=date(2024, 1, 1))
    >>> print(to_do_html(held, "en").splitlines()[1])
    <h2>Öppna dörrar</h2>
    """
    lang = as_lang(lang)
    listed = to_do(review, lang)
    title, head = head_of(review, listed, lang)
    blocks = (
        *head,
        *task_sections(listed, lang, rules_at, places_at),
        rest_block(review, listed, lang),
        Paragraph(CLOSING.fill(lang)),
    )
    return as_html(Section(title, blocks), lang, page=page)


def head_of(
    review: Review, listed: ToDo, lang: Lang
) -> tuple[str, tuple[Block, ...]]:
    """Return what the agreement is called, and it at a glance."""
    called, *about = glance(review.agreement, lang)
    return called, (
        Paragraph("\n".join([*about, reviewed_on(review, lang)])),
        Paragraph(summary_of(listed, lang)),
    )


def task_sections(
    listed: ToDo,
    lang: Lang,
    rules_at: str | None,
    places_at: str | None = None,
) -> Iterator[Section]:
    """Write the tasks under their headings, numbered through."""
    for heading, tasks in under_headings(listed, lang):
        items = tuple(
            _task(task, lang, rules_at, places_at) for _, task in tasks
        )
        first, _ = tasks[0]
        yield Section(heading, (Items(items, is_ordered=True, start=first),))


def _task(
    task: Task, lang: Lang, rules_at: str | None, places_at: str | None
) -> tuple[Block, ...]:
    """Write one task: its title with the codes, and its text."""
    title: Mark | Link = Mark(task.title, _KINDS[task.weight])
    if places_at is not None and task.places and task.places[0][:1] == "/":
        title = Link(task.title, f"{places_at}{task.places[0]}")
    return (
        Paragraph([title, " ", *_codes(task, lang, rules_at)]),
        Paragraph(task.text),
    )


def _codes(
    task: Task, lang: Lang, rules_at: str | None
) -> Iterator[str | Link | Mark]:
    if rules_at is None:
        yield Mark(codes_in_short(task.codes), "quiet")
        return
    for number, code in enumerate(task.codes):
        if number:
            yield " "
        yield code_words(code, rules_at, lang)


def rest_block(review: Review, listed: ToDo, lang: Lang) -> Paragraph:
    """Write how much there is of the rest, and how well it is known."""
    return Paragraph("\n".join(rest_of(listed, review, lang)), "quiet")
