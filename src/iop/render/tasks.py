# SPDX-License-Identifier: MIT
"""What is to be done, as values: *uppgifter att göra*."""

from typing import Annotated, cast

import attrs

from ..rules import After
from ..values import Choice, Fix, Form, Shown, as_text, checked


__all__ = ["Task", "TaskWeight", "ToDo"]


class TaskWeight(Choice):
    """How much a task weighs, the heaviest first: *vikt*.

    What was found weighs by its severity. What is open weighs by the rules
    that wait for it: those that say *ska*, and the others.
    """

    ERROR = "error", "fel", "error"
    OPEN_MUST = "open-must", "öppet ska-krav", "open requirement"
    WARNING = "warning", "varning", "warning"
    OPEN_SHOULD = "open-should", "öppet bör-krav", "open recommendation"
    NOTE = "note", "anmärkning", "note"


def _as_said(value: object) -> str:
    """Return a text of the library as it is: its sums stay in one piece."""
    as_text(value)
    return cast("str", value)


def _as_place(value: object) -> str:
    """Return a pointer; the empty one is the agreement as a whole."""
    return "" if value == "" else as_text(value)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Task(Shown):
    """One thing to do, at one field or several together: *uppgift*.

    Attributes:
        places: Pointers to the fields, in their order; none where no field is
            to be filled in.
        codes: The codes of the rules that ask for it, in their order.
        weight: How much it weighs.
        title: The fields, by their names.
        text: What is wrong and what to do, or what shows once it is done.
        is_any: Whether any one of the fields is enough.
        later: What must come about first; ``None`` if it can be done now.
        fixes: Ways to mend it.
    """

    places: tuple[Annotated[str, Form(_as_place)], ...]
    codes: tuple[str, ...]
    weight: TaskWeight
    title: str
    text: Annotated[str, Form(_as_said)]
    is_any: bool = False
    later: After | None = None
    fixes: tuple[Fix, ...] = ()


@attrs.frozen(kw_only=True, field_transformer=checked)
class ToDo(Shown):
    """What to do next, and how much there is of the rest: *att göra*.

    Attributes:
        tasks: What to do, in the order to do it: what is wrong, what the
            rules that say *ska* wait for, what should be otherwise, what the
            other rules wait for, what is worth a thought, and last what can
            only be done later.
        not_met: How many rules are not met.
        undetermined: How many wait for something.
        met: How many are met.
        not_applicable: How many do not apply.
        waiting: How many rules that say *ska* wait for something.
        waiting_later: How many of these wait for what can only come later.
    """

    tasks: tuple[Task, ...]
    not_met: int
    undetermined: int
    met: int
    not_applicable: int
    waiting: int
    waiting_later: int
