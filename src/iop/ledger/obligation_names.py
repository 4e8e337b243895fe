# SPDX-License-Identifier: MIT
"""What is owed, by kind and key: *åtagandens namn*."""

from typing import ClassVar, Self

from ..values import Choice, IllFormedError


__all__ = ["ObligationKind", "ObligationName"]


class ObligationKind(Choice):
    """What is owed: *slag av åtagande att bevaka*."""

    REPORT = "report", "redovisning", "report"
    PAYMENT = "payment", "utbetalning", "payment"
    MILESTONE = "milestone", "milstolpe", "milestone"
    MEETING = "meeting", "styrgruppsmöten", "steering meetings"
    EXTENSION = "extension", "besked om förlängning", "notice of extension"
    EVALUATION = "evaluation", "utvärdering", "evaluation"
    REPAYMENT = "repayment", "återbetalning", "repayment"


class ObligationName(str):
    """What something owed is known by: *åtagandets namn*.

    It is text, such as ``report/slut``, and knows what it is made of.

    Args:
        kind: What is owed.
        key: The key of the part of the agreement, or the number of the year;
            ``None`` of that which there is but one of.
        time: Which time it is owed, from 1: a report that was sent back is
            owed again.

    Raises:
        IllFormedError: If *kind* is no kind, nor the word of one; or if *time*
            is no whole number from 1.

    >>> name = ObligationName(ObligationKind.REPORT, "slut", 2)
    >>> name == "report/slut/2", name.first == "report/slut"
    (True, True)
    >>> ObligationName("repayment")
    'repayment'
    >>> ObligationName("rapport", "slut").kind
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "rapport"; right is one of the words report, payment, milestone, meeting, extension, evaluation, repayment, for example: report [choice.unknown]
    """

    __slots__ = ("key", "kind", "time")

    _EXAMPLE: ClassVar[str] = 'ObligationName("report", "slut")'

    kind: ObligationKind
    key: str | None
    time: int

    def __new__(
        cls, kind: ObligationKind, key: str | None = None, time: int = 1
    ) -> Self:
        """Make the text of its parts."""
        known = ObligationKind(kind)
        if type(time) is not int or time < 1:
            raise IllFormedError(
                "obligation.time",
                time,
                "vilken gång i ordningen, ett heltal från 1",
                "which time it is, a whole number from 1",
                "2",
            )
        parts = [known.value, key, str(time) if time > 1 else None]
        self = super().__new__(cls, "/".join(p for p in parts if p))
        self.kind, self.key, self.time = known, key, time
        return self

    def __getnewargs__(self) -> tuple[ObligationKind, str | None, int]:  # type: ignore[override] # that of text itself
        # To be copied, and sent to other processes, by what it is made of.
        return self.kind, self.key, self.time

    @property
    def first(self) -> "ObligationName":
        """The name by which it was owed the first time."""
        return ObligationName(self.kind, self.key)
