# SPDX-License-Identifier: MIT
"""What to do next, by a review: *att göra*.

The unit of a review is the rule; that of whoever fills in a form is the field.
Here what the rules found, and what they wait for, is gathered by field.
"""

from ..rules import Review, Severity, Status, place_order
from ..values import Lang, as_lang
from ._found_tasks import found_tasks
from ._open_tasks import awaited, open_tasks
from .tasks import TaskWeight, ToDo


__all__ = ["to_do"]


def to_do(review: Review, lang: Lang = "sv") -> ToDo:
    """Gather from *review* what to do next, in *lang*: *att göra*.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop.examples import trygghet_127
    >>> from iop.rulesets import review
    >>> listed = to_do(review(trygghet_127(), on=date(2018, 6, 1)), "en")
    >>> task = listed.tasks[0]
    >>> task.title, task.codes
    ('Payments › Instalments', ('CON202', 'FUP008'))
    >>> task.text
    'Is it all paid at once? State that there are none. Shows whether the instalments add up to the contribution, and more.'
    """
    lang = as_lang(lang)
    tasks = [*found_tasks(review, lang), *open_tasks(review, lang)]
    weights = list(TaskWeight)
    waiting = [
        outcome
        for outcome in review.with_status(Status.UNDETERMINED)
        if outcome.severity is Severity.ERROR
    ]
    return ToDo(
        tasks=tuple(
            sorted(
                tasks,
                key=lambda task: (
                    task.later is not None,
                    weights.index(task.weight),
                    not task.places,
                    -len(task.codes),
                    [place_order(place) for place in task.places],
                    task.codes,
                ),
            )
        ),
        not_met=len(review.with_status(Status.NOT_MET)),
        undetermined=len(review.with_status(Status.UNDETERMINED)),
        met=len(review.with_status(Status.MET)),
        not_applicable=len(review.with_status(Status.NOT_APPLICABLE)),
        waiting=len(waiting),
        waiting_later=sum(
            any(awaited(lack, review) for lack in outcome.lacks)
            for outcome in waiting
        ),
    )
