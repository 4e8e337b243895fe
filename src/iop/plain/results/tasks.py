# SPDX-License-Identifier: MIT
"""What to do next, as plain data: *att göra i enkel form*."""

from typing import Any

from ...render import Task, to_do
from ...rules import Review
from ...values import Lang, as_instance
from ._tables import Tables
from ._words import VERSION, Langs, as_langs, place_at, words
from .reviews import REVIEW_FORMAT, document_of


__all__ = ["tasks"]


def tasks(
    held: Review, lang: Langs = ("sv", "en"), *, names: bool = False
) -> dict[str, Any]:
    """Return what to do next by a review, as plain data: *att göra*.

    The most pressing first, as `iop.render.to_do` puts them. The fixes are
    those of `iop.plain.review`, by the same ids.

    Args:
        held: The review.
        lang: The language, or the languages, of the texts.
        names: Whether the names of persons are handed out in the changes of a
            fix, and what people have written freely.

    Raises:
        IllFormedError: If *held* is no review, or a language is neither
            ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import examples, rulesets
    >>> held = rulesets.review(examples.trygghet_127(), on=date(2018, 6, 1))
    >>> task = tasks(held, "en")["tasks"][0]
    >>> task["title"]["en"], task["codes"]
    ('Payments › Instalments', ['CON202', 'FUP008'])
    """
    as_instance(held, Review)
    langs = as_langs(lang)
    tables = Tables(held, langs, is_naming=names)
    listed = {one: to_do(held, one) for one in langs}
    first = listed[langs[0]]
    return {
        "format": REVIEW_FORMAT,
        "kind": "tasks",
        "library_version": VERSION,
        "on": held.on.isoformat(),
        "document": document_of(held.draft or held.agreement),
        "counts": {
            "not-met": first.not_met,
            "undetermined": first.undetermined,
            "met": first.met,
            "not-applicable": first.not_applicable,
        },
        "waiting": first.waiting,
        "waiting_later": first.waiting_later,
        "tasks": [
            _task(dict(zip(langs, told, strict=True)), held, tables)
            for told in zip(*(listed[one].tasks for one in langs), strict=True)
        ],
        "fixes": tables.fixes,
        "words": words(("after", "fix_kind", "weight"), langs),
    }


def _task(
    told: dict[Lang, Task], held: Review, tables: Tables
) -> dict[str, Any]:
    """Return one task, as it is told in each language."""
    one = next(iter(told.values()))
    return {
        "title": {lang: task.title for lang, task in told.items()},
        "text": {lang: task.text for lang, task in told.items()},
        "weight": one.weight.value,
        "codes": list(one.codes),
        "places": [
            place_at(place, tables.titled, tables.langs)
            for place in one.places
        ],
        "is_any": one.is_any,
        "after": one.later and one.later.value,
        # Each is offered by a finding of one of the rules of the task.
        "fixes": [
            tables.fix(fix, finding.code)
            for finding in held.findings
            if finding.code in one.codes and finding.pointer in one.places
            for fix in finding.fixes
        ],
    }
