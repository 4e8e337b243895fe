# SPDX-License-Identifier: MIT
"""What came of one rule: *utfall*."""

from typing import TYPE_CHECKING

import attrs

from ..law import Dated, Parameter, Provenance
from ..values import Sentence, ShownAsWritten, Text, is_member
from .findings import (
    Finding,
    KnownInPart,
    NotStated,
    Severity,
    Status,
    Unreadable,
    Wanted,
    place_order,
)
from .lacks import After, Lack
from .law_days import TakenDay


if TYPE_CHECKING:
    from .rules import Rule


__all__ = ["Outcome"]


@attrs.frozen(kw_only=True, repr=False)
class Outcome(ShownAsWritten):
    """What came of one rule: *utfall*.

    Attributes:
        rule: The rule.
        status: Met, not met, undetermined, or not applicable.
        findings: Where it is not met; empty unless the status is *not met*.
        lacks: What it waits for, all of which is needed; empty unless the
            status is *undetermined*.
        reasons: Why the rule does not apply, or what is not known; empty
            unless the status is *not applicable* or *undetermined*.
        facts: The facts that were read, pointer and value, in the order of
            the rule's parameters.
        figures: The figures of the law that were read, each with its value
            on the day.
        notes: What the rule computed, name and value.
        law_day: The day whose law the rule took, and where it was found;
            ``None`` if it takes that of no day.

    Raises:
        IllFormedError: If *status* is none.
    """

    rule: "Rule"
    status: Status = attrs.field(validator=is_member)
    findings: tuple[Finding, ...] = ()
    lacks: tuple[Lack, ...] = ()
    reasons: tuple[Text | Sentence, ...] = ()
    facts: tuple[tuple[str, object], ...] = ()
    figures: tuple[tuple[Parameter, Dated], ...] = ()
    notes: tuple[tuple[str, object], ...] = ()
    law_day: TakenDay | None = None

    @property
    def code(self) -> str:
        """The code of the rule."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """How much a violation weighs on the day.

        It is that of the rule, but a note where a figure that was read is
        from memory alone.
        """
        return weighed(self.rule.severity, self.figures)

    @property
    def not_stated(self) -> tuple[str, ...]:
        """Pointers to what must be stated to tell, whichever way is gone."""
        return self._needs(NotStated)

    @property
    def known_in_part(self) -> tuple[str, ...]:
        """Pointers to what must be known more exactly to tell, likewise."""
        return self._needs(KnownInPart)

    @property
    def unreadable(self) -> tuple[str, ...]:
        """Pointers to what must be written so that it can be read, likewise."""
        return self._needs(Unreadable)

    @property
    def after(self) -> After | None:
        """What must come about before it can be settled; ``None`` if nothing.

        See `Lack.after`; the first of what it waits for.
        """
        return next((lack.after for lack in self.lacks if lack.after), None)

    def _needs(self, kind: type[Wanted]) -> tuple[str, ...]:
        needs = [need for lack in self.lacks for need in lack.needs]
        places = {one.pointer for one in needs if isinstance(one, kind)}
        return tuple(sorted(places, key=place_order))

    def __repr__(self) -> str:
        # In short: it holds the rule, and all that the rule read.
        return (
            f"<Outcome of {self.code}: {self.status.text.en}, "
            f"findings={len(self.findings)}, "
            f"not_stated={len(self.not_stated)}, "
            f"known_in_part={len(self.known_in_part)}>"
        )


def weighed(
    severity: Severity, figures: tuple[tuple[Parameter, Dated], ...]
) -> Severity:
    """Return how much a violation weighs; by a figure from memory, a note."""
    is_unverified = any(
        dated.citation.provenance is Provenance.UNVERIFIED
        for _, dated in figures
    )
    return Severity.NOTE if is_unverified else severity
