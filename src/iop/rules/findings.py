# SPDX-License-Identifier: MIT
"""What a rule sees in an agreement: *iakttagelser*.

A rule yields what it sees: that something is not as it asks (`violation`), that
something more must be stated to tell (`NotStated`), or more exactly
(`KnownInPart`), that it cannot be read in a draft (`Unreadable`), or any one of several such (`any_of`), that something is not known to the library (`NotKnown`), or
that it has nothing to say of this agreement (`NotApplicable`). It may also note
what it computed (`Noted`), for the trace.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

import attrs

from ..agreement import Agreement, called_after
from ..law import Citation
from ..values import (
    Choice,
    Fix,
    Lang,
    Sentence,
    Shown,
    Text,
    checked,
    is_member,
    split,
)


__all__ = [
    "FOLLOWED",
    "OUTSIDE",
    "AnyOf",
    "Called",
    "Finding",
    "KnownInPart",
    "NotApplicable",
    "NotKnown",
    "NotStated",
    "Noted",
    "Observation",
    "Severity",
    "Status",
    "Unreadable",
    "Violation",
    "Wanted",
    "any_of",
    "named",
    "named_within",
    "place_order",
    "root_and_place",
    "violation",
]


class Severity(Choice):
    """How much a violation weighs: *allvarlighetsgrad*.

    An error goes against a *ska* or contradicts itself; a warning against a
    *bör*; a note is worth a thought.
    """

    ERROR = "error", "fel", "error"
    WARNING = "warning", "varning", "warning"
    NOTE = "note", "anmärkning", "note"


class Status(Choice):
    """What came of a rule: *utfall*."""

    NOT_MET = "not-met", "inte uppfyllt", "not met"
    UNDETERMINED = "undetermined", "går inte att avgöra", "undetermined"
    MET = "met", "uppfyllt", "met"
    NOT_APPLICABLE = "not-applicable", "inte tillämpligt", "not applicable"


@attrs.frozen
class Called(Shown):
    """What people call a part of the agreement by: *vad en del kallas*.

    Fills the text of a finding. The rule need not read what it is called by:
    that is looked up in the agreement once the finding is made.

    Attributes:
        pointer: JSON Pointer to the part, or to something in it.
        is_within: Whether it stands within a sentence, where its noun has a
            small letter.

    >>> Called("/reporting/reports/1")
    Called(pointer='/reporting/reports/1', is_within=False)
    """

    pointer: str
    is_within: bool = False


def named(value: object, agreement: Agreement) -> object:
    """Put what a part is called in the place of `Called`: *namngivet*.

    Args:
        value: What fills a text; of a sentence, what fills it in turn.
        agreement: The agreement.

    >>> named(Called("/reporting/reports/1", is_within=True), Agreement()).fill()
    'redovisning 2'
    """
    if isinstance(value, Called):
        return called_after(
            value.pointer, agreement, is_within=value.is_within
        )
    if isinstance(value, Sentence):
        return named_within(value, agreement)
    if isinstance(value, tuple):
        return tuple(named(one, agreement) for one in value)
    return value


def named_within(sentence: Sentence, agreement: Agreement) -> Sentence:
    """Put what parts are called into a sentence: *namngivet i en mening*."""
    fields = tuple(
        (name, named(value, agreement)) for name, value in sentence.fields
    )
    return Sentence(sentence.text, fields)


@attrs.frozen
class Violation(Shown):
    """A place where the agreement is not as a rule asks: *avvikelse*.

    Made with `violation`.

    Attributes:
        pointer: JSON Pointer to the place.
        fields: Names and values for the text of the finding.
        fixes: Ways to mend it.
    """

    pointer: str
    fields: tuple[tuple[str, object], ...] = ()
    fixes: tuple[Fix, ...] = ()


@attrs.frozen
class NotStated(Shown):
    """A fact that a rule needs and that is not stated: *inte angivet*.

    Attributes:
        pointer: JSON Pointer to the place where it would stand.

    >>> NotStated("/budget/costs")
    NotStated(pointer='/budget/costs')
    """

    pointer: str


@attrs.frozen
class KnownInPart(Shown):
    """A fact that is stated, but not exactly enough: *känt till en del*.

    Attributes:
        pointer: JSON Pointer to the place where it stands.

    >>> KnownInPart("/term/period")
    KnownInPart(pointer='/term/period')
    """

    pointer: str


@attrs.frozen
class Unreadable(Shown):
    """A fact that a draft states in a way that cannot be read: *oläsligt*.

    A rule need not look for it: whatever reads such a place comes to this.

    Attributes:
        pointer: JSON Pointer to the place where it stands.

    >>> Unreadable("/budget/total")
    Unreadable(pointer='/budget/total')
    """

    pointer: str


Wanted = NotStated | KnownInPart | Unreadable
"""What must be stated, more exactly, or so that it can be read (*behov av
uppgift*)."""


@attrs.frozen
class AnyOf(Shown):
    """Facts that a rule needs one of, whichever it is: *en av dessa räcker*.

    Made with `any_of`.

    Attributes:
        ways: The ways to settle it; each lists all that it takes.
    """

    ways: tuple[tuple[Wanted, ...], ...]


@attrs.frozen(field_transformer=checked)
class NotKnown(Shown):
    """That the library does not know what a rule needs: *inte känt*.

    Attributes:
        reason: What is not known, and why.

    >>> NotKnown(Text("Gränsen för 2026.", "The limit of 2026.")).reason.fill()
    'Gränsen för 2026.'
    """

    reason: Text | Sentence


@attrs.frozen
class Noted(Shown):
    """Something a rule computed, for the trace: *noterat*.

    Attributes:
        name: What it is.
        value: The value.

    >>> Noted("value-with-options", 850_000).name
    'value-with-options'
    """

    name: str
    value: object


@attrs.frozen(field_transformer=checked)
class NotApplicable(Shown):
    """That a rule has nothing to say of this agreement: *inte tillämpligt*.

    Attributes:
        reason: Why not.

    >>> NotApplicable(Text("Inga bilagor.", "No annexes.")).reason.fill()
    'Inga bilagor.'
    """

    reason: Text | Sentence


OUTSIDE = "circumstances:"
"""What stands before a pointer that leads into the circumstances."""

FOLLOWED = "follow-up:"
"""What stands before a pointer that leads into the follow-up."""


def root_and_place(pointer: str) -> tuple[str, str]:
    """Part *pointer* into its root and the JSON Pointer from there.

    The root of the agreement is the empty text.

    >>> root_and_place("circumstances:/regime")
    ('circumstances:', '/regime')
    >>> root_and_place("/budget/total")
    ('', '/budget/total')
    """
    for root in (OUTSIDE, FOLLOWED):
        if pointer.startswith(root):
            return root, pointer.removeprefix(root)
    return "", pointer


Observation = (
    Violation
    | NotStated
    | KnownInPart
    | Unreadable
    | AnyOf
    | NotKnown
    | NotApplicable
    | Noted
)
"""What the function of a rule yields (*iakttagelse*)."""


def any_of(
    *ways: Observation | Iterable[Observation],
) -> Iterator[Observation]:
    """Report that any one of several ways would do, where each would.

    Args:
        *ways: What one way takes: one observation, or several that are needed
            together. A way that takes nothing is none. What is not known of a
            way is reported beside it.

    >>> list(any_of(NotStated("/judgements"), NotStated("/assessments")))
    [AnyOf(ways=((NotStated(pointer='/judgements'),), (NotStated(pointer='/assessments'),)))]
    >>> list(any_of(NotStated("/judgements"), ()))
    [NotStated(pointer='/judgements')]
    """
    settled: dict[tuple[Wanted, ...], None] = {}
    for way in ways:
        marks = tuple(way) if isinstance(way, Iterable) else (way,)
        needs = [m for m in marks if isinstance(m, Wanted)]
        yield from (mark for mark in marks if mark not in needs)
        if needs:
            settled[tuple(needs)] = None
    if len(settled) > 1:
        yield AnyOf(tuple(settled))
    else:
        yield from (mark for way in settled for mark in way)


def violation(pointer: str, /, *fixes: Fix, **fields: object) -> Violation:
    """Report that the place at *pointer* is not as the rule asks.

    Args:
        pointer: JSON Pointer to the place.
        *fixes: Ways to mend it.
        **fields: What the text of the finding is filled with.

    >>> violation("/reporting/number", number=4, listed=3)
    Violation(pointer='/reporting/number', fields=(('number', 4), ('listed', 3)), fixes=())
    """
    return Violation(pointer, tuple(fields.items()), fixes)


@attrs.frozen(kw_only=True)
class Finding(Shown):
    """That an agreement is not as a rule asks, in one place: *brist*.

    A finding is a value: two that say the same are equal. Its text is made
    when it is asked for, in the language asked for.

    Attributes:
        code: The code of the rule.
        severity: How much it weighs.
        pointer: JSON Pointer to the place; ``""`` is the agreement as a whole.
        fields: Names and values for its text.
        text: The text, before its fields are filled.
        advice: What to do.
        citations: What the rule rests on.
        fixes: Ways to mend it; empty where none is known.

    Raises:
        IllFormedError: If *severity* is none.
    """

    code: str
    severity: Severity = attrs.field(validator=is_member)
    pointer: str
    fields: tuple[tuple[str, object], ...]
    text: Text
    advice: Text
    citations: tuple[Citation, ...]
    fixes: tuple[Fix, ...] = ()

    def message(self, lang: Lang = "sv") -> str:
        """Describe in *lang* what is wrong.

        Raises:
            IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.
        """
        return self.text.fill(lang, **dict(self.fields))


@lru_cache(maxsize=1024)
def place_order(pointer: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that puts pointers in the order of the document's numbers.

    Pointers into the agreement come first, then those into the circumstances,
    and last those into the follow-up.

    >>> sorted(["/a/10", "/a/9", "/a"], key=place_order)
    ['/a', '/a/9', '/a/10']
    """
    root, place = root_and_place(pointer)
    return (
        (("", OUTSIDE, FOLLOWED).index(root), 0, ""),
        *(
            (0, int(token), "")
            if token.isascii() and token.isdigit() and len(token) <= 9  # noqa: PLR2004 - no list is longer
            else (1, 0, token)
            for token in split(place)
        ),
    )
