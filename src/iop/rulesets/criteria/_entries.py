# SPDX-License-Identifier: MIT
"""What an edition says of a criterion, and how strongly: *poster*."""

from typing import TypedDict, Unpack

import attrs

from ...law import Citation
from ...values import Choice, IllFormedError, Shown, Text, checked
from ._criterion import Criterion


__all__ = ["Entry", "Weight", "described", "recommended", "required"]


class Weight(Choice):
    """How strongly an edition asks for a criterion: *tyngd*."""

    REQUIRED = "required", "krävs", "required"
    RECOMMENDED = "recommended", "rekommenderas", "recommended"
    DESCRIBED = "described", "beskrivs", "described"
    NOT_REQUIRED = "not-required", "behövs inte", "said not to be needed"
    ABSENT = (
        "absent",
        "finns inte i det som har lästs",
        "not in what was read",
    )
    NOT_SEEN = "not-seen", "har inte setts", "was not seen"


_SPOKEN = (
    Weight.REQUIRED,
    Weight.RECOMMENDED,
    Weight.DESCRIBED,
    Weight.NOT_REQUIRED,
)
"""The weights that a page speaks of."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Entry(Shown):
    """A criterion in an edition: *post*.

    Attributes:
        criterion: The criterion.
        weight: Required, recommended, described as a part of what an IOP is,
            or said not to be needed.
        wording: What the edition asks in place of the shared statement; it
            can stand after *att* and *that*.
        phrase: How the page puts it, in place of *ska det gälla att* and the
            like: it stands between the name of the edition and the wording.
        note: What else the edition says of it.
        citations: Where it stands, if not only on the page of the edition.

    Raises:
        IllFormedError: If *weight* is of what the edition does not speak of.

    >>> from iop.rulesets.criteria import BOTH_FINANCE
    >>> Entry(criterion=BOTH_FINANCE, weight=Weight.REQUIRED).note is None
    True
    >>> Entry(criterion=BOTH_FINANCE, weight=Weight.ABSENT)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "absent"; right is required, recommended, described or not-required, for example: Weight.REQUIRED [entry.weight]
    """

    criterion: Criterion
    weight: Weight
    wording: Text | None = None
    phrase: Text | None = None
    note: Text | None = None
    citations: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.weight not in _SPOKEN:
            raise IllFormedError(
                "entry.weight",
                str(self.weight),
                "required, recommended, described eller not-required",
                "required, recommended, described or not-required",
                "Weight.REQUIRED",
            )


class _Said(TypedDict, total=False):
    """What an edition says of criteria besides how strongly it asks for them.

    Attributes:
        so: What it asks in place of the shared statement.
        phrase: How the page puts it.
        note: What else it says.
        citations: Where it stands, if not only on the page of the edition.
    """

    so: Text
    phrase: Text
    note: Text
    citations: tuple[Citation, ...]


def required(*criteria: Criterion, **said: Unpack[_Said]) -> tuple[Entry, ...]:
    """Make entries that require each of *criteria*: *krävs*.

    Args:
        *criteria: The criteria.
        **said: What else the edition says of them: *so*, in place of the
            shared statement, *phrase*, *note* and *citations*, as in `Entry`.

    >>> from iop.rulesets.criteria import BOTH_FINANCE, NO_PURCHASE
    >>> [str(entry.weight) for entry in required(BOTH_FINANCE, NO_PURCHASE)]
    ['required', 'required']
    """
    return _entries(criteria, Weight.REQUIRED, **said)


def recommended(
    *criteria: Criterion, **said: Unpack[_Said]
) -> tuple[Entry, ...]:
    """Make entries that recommend each of *criteria*: *rekommenderas*.

    Args:
        *criteria: The criteria.
        **said: As of `required`.

    >>> from iop.rulesets.criteria import POLITICAL_PLAN
    >>> [str(entry.weight) for entry in recommended(POLITICAL_PLAN)]
    ['recommended']
    """
    return _entries(criteria, Weight.RECOMMENDED, **said)


def described(
    *criteria: Criterion, **said: Unpack[_Said]
) -> tuple[Entry, ...]:
    """Make entries that tell each of *criteria* of an IOP: *beskrivs*.

    The page says that an IOP is so, and does not ask that it be.

    Args:
        *criteria: The criteria.
        **said: As of `required`.

    >>> from iop.rulesets.criteria import BOTH_FINANCE
    >>> [str(entry.weight) for entry in described(BOTH_FINANCE)]
    ['described']
    """
    return _entries(criteria, Weight.DESCRIBED, **said)


def _entries(
    criteria: tuple[Criterion, ...],
    weight: Weight,
    *,
    so: Text | None = None,
    phrase: Text | None = None,
    note: Text | None = None,
    citations: tuple[Citation, ...] = (),
) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            criterion=criterion,
            weight=weight,
            wording=so,
            phrase=phrase,
            note=note,
            citations=citations,
        )
        for criterion in criteria
    )
