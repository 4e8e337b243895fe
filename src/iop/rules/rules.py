# SPDX-License-Identifier: MIT
"""Rules, and what comes of them: *regler*.

A rule is data plus one small pure function, whose parameters are the facts and
figures that it rests on (see `iop.rules.inputs`). The function yields what it sees. A
violation counts most, then what is not stated, known in part or not known, then
that the rule does not apply; a rule that yields none of these is met.
"""

import types
import typing
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import attrs

from ..agreement import Agreement, UnreadError
from ..law import Citation, Parameter
from ..values import (
    IllFormedError,
    Key,
    Sentence,
    Shown,
    Text,
    as_date,
    brief,
    checked,
    split,
)
from ._functions import body_of, refuse_mute, unfilled
from ._reach import not_asked, not_in_force
from ._refusals import (
    as_observations,
    refuse_dayless,
    refuse_ill_formed,
    refuse_other_fields,
    refuse_unfilled,
)
from .circumstances import NOTHING_STATED, Circumstances
from .findings import (
    FOLLOWED,
    Finding,
    KnownInPart,
    NotApplicable,
    Noted,
    NotKnown,
    Observation,
    Severity,
    Status,
    Violation,
    named,
    named_within,
    place_order,
)
from .inputs import At, Fact, Followed, Input, Reading, inputs_of
from .lacks import Lack, lacks_of, wanted
from .law_days import AWARD_PLACES, LawDay, TakenDay, law_day_of
from .outcomes import Outcome, weighed


__all__ = ["Rule", "rule"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Rule(Shown):
    """A demand that an agreement can be held against: *regel*.

    Made with `rule`, out of a function. Two rules are equal if all they say
    is, and their functions are written alike.

    Attributes:
        code: Stable code, such as ``CON101``.
        name: Stable name in words, such as ``dangling-key``.
        title: What it is called.
        demand: What it asks.
        advice: What to do when it is not met.
        finding: What is said when it is not met, with fields.
        fault: What is wrong when it is not met, in short; ``None`` is the
            title.
        tells: What shows once nothing lacks, after *then it shows*: "whether
            the money covers the costs"; ``None`` is whether the rule is met.
        severity: How much a violation weighs.
        citations: What it rests on, each with its provenance.
        meets: Makes an agreement that meets it.
        breaks: Makes an agreement that breaks it.
        meets_given: The circumstances in which the one meets it.
        breaks_given: The circumstances in which the other breaks it.
        meets_followed: Makes the follow-up with which the one meets it.
        breaks_followed: Makes the follow-up with which the other breaks it.
        check: The function.
        first_day: First day in force; ``None`` if it always was.
        last_day: Last day in force; ``None`` if no end is known.
        law_day: Which day's law it takes: its figures are those of that day,
            and so are its first and last day. Where it is not given, it is
            that of the review if the rule reads the follow-up; else that of
            the award if it has figures or days; else that of the review if
            it reads `At`, and none if it does not.
        law_day_reason: Why it takes that day's law.
        asked_of: The municipality whose agreements it is asked of; ``None``
            if it is asked of any.
        related: Codes of rules that concern the same thing.
        stays_met: Whether what meets it meets it still when more becomes
            known: it looks for something, and need not see the rest.

    Raises:
        IllFormedError: If it cites nothing; if it would be an error though no
            citation is verified; if its last day is before its first; if it
            takes the law of no day though it has figures or days; or if
            any text but the finding has fields.
    """

    _EXAMPLE = 'rulesets.catalogue()["CON301"]'

    code: Key
    name: Key
    title: Text
    demand: Text
    advice: Text
    finding: Text
    severity: Severity
    citations: tuple[Citation, ...]
    meets: Callable[[], Agreement] = attrs.field(repr=False, eq=body_of)
    breaks: Callable[[], Agreement] = attrs.field(repr=False, eq=body_of)
    check: Callable[..., Iterable[Observation]] = attrs.field(
        repr=False, eq=body_of
    )
    first_day: date | None = None
    last_day: date | None = None
    _law_day: LawDay | None = None
    _law_day_reason: Text | None = None
    asked_of: str | None = None
    fault: Text | None = None
    tells: Text | None = None
    related: tuple[Key, ...] = ()
    stays_met: bool = False
    meets_given: Circumstances = attrs.field(
        default=NOTHING_STATED, repr=False
    )
    breaks_given: Circumstances = attrs.field(
        default=NOTHING_STATED, repr=False
    )
    meets_followed: Callable[[], Followed] | None = attrs.field(
        default=None, repr=False, eq=body_of
    )
    breaks_followed: Callable[[], Followed] | None = attrs.field(
        default=None, repr=False, eq=body_of
    )
    _inputs: tuple[Input, ...] = attrs.field(init=False, repr=False)
    _taken_law_day: LawDay = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        refuse_ill_formed(self)
        try:
            inputs = inputs_of(self.check)
            function = typing.cast("types.FunctionType", self.check)
            refuse_mute(function)
            refuse_unfilled(self, unfilled(function, self.finding.fields))
        except IllFormedError as error:
            place = f", {error.where}" if error.where else ""
            error.where = f"rule {self.code}{place}"
            raise
        object.__setattr__(self, "_inputs", inputs)
        law_day = self._law_day or self._usual_law_day()
        object.__setattr__(self, "_taken_law_day", law_day)
        refuse_dayless(self)

    def __hash__(self) -> int:
        # What a function holds need have no hash.
        return hash((self.code, self.name))

    def __reduce__(self) -> tuple[Any, ...]:
        from ._sending import reduced

        return reduced(self)

    def meeting(self, on: date) -> At:
        """Return all that its example meets it with, on a day."""
        follow_up = self.meets_followed and self.meets_followed()
        return At(on=on, circumstances=self.meets_given, follow_up=follow_up)

    def breaking(self, on: date) -> At:
        """Return all that its example breaks it with, on a day."""
        follow_up = self.breaks_followed and self.breaks_followed()
        return At(on=on, circumstances=self.breaks_given, follow_up=follow_up)

    @property
    def law_day(self) -> LawDay:
        """Which day's law it takes."""
        return self._taken_law_day

    def _usual_law_day(self) -> LawDay:
        """Return which day's law it takes, if it does not say so."""
        if FOLLOWED in self.reads:
            return LawDay.REVIEW
        if self.is_dated:
            return LawDay.AWARD
        return LawDay.REVIEW if self.takes_at else LawDay.NONE

    @property
    def law_day_reason(self) -> Text:
        """Why it takes that day's law."""
        return self._law_day_reason or self.law_day.reason

    @property
    def is_dated(self) -> bool:
        """Whether what it asks depends on a day: by figures, or by its days."""
        return (
            self.first_day is not None
            or self.last_day is not None
            or any(
                part is TakenDay or isinstance(part, Parameter)
                for part in self._inputs
            )
        )

    @property
    def reads(self) -> tuple[str, ...]:
        """Pointers to the facts that the rule reads."""
        return tuple(
            part.pointer for part in self._inputs if isinstance(part, Fact)
        )

    @property
    def reads_day(self) -> bool:
        """Whether it asks for the day of the review."""
        return self.law_day is LawDay.REVIEW or self.takes_at

    @property
    def takes_at(self) -> bool:
        """Whether it takes all that it may know: day and circumstances."""
        return None in self._inputs

    @property
    def settled_by(self) -> tuple[str, ...]:
        """Pointers to what settles whom it is asked of, and by which day's law."""
        if self.law_day is LawDay.AWARD:
            return AWARD_PLACES
        return ("/parties",) if self.asked_of else ()

    @property
    def figures(self) -> tuple[Parameter, ...]:
        """The figures of the law that the rule reads, of the law's day."""
        return tuple(
            part for part in self._inputs if isinstance(part, Parameter)
        )

    def is_in_force(self, on: date) -> bool:
        """Return whether the rule is in force *on* that day.

        Raises:
            IllFormedError: If *on* is no day, or has a time of day.
        """
        day = as_date(on)
        return (self.first_day is None or self.first_day <= day) and (
            self.last_day is None or day <= self.last_day
        )

    def outcome(self, agreement: Agreement, at: At) -> Outcome:
        """Hold *agreement* against the rule.

        An error in the rule's own function comes out as it is, with the code
        of the rule and the case number of the agreement noted on it.

        Raises:
            UnreadError: If it asks for what cannot be read in a draft, and
                found nothing wrong before that. A rule that holds another
                against the agreement then asks for it too.
        """
        outcome, error = self.as_far_as_read(agreement, at)
        if error is not None and outcome.status is not Status.NOT_MET:
            raise error
        return outcome

    def as_far_as_read(
        self, agreement: Agreement, at: At
    ) -> tuple[Outcome, UnreadError | None]:
        """Hold `Draft.placed` against the rule, and wait for what is unread.

        Returns:
            The outcome, and what the rule came to that cannot be read.
        """
        unread: list[UnreadError] = []
        try:
            outcome = self._outcome(agreement, at, unread)
        except UnreadError as error:
            said = (wanted(error),)
            return self._fold(said, Reading.NOTHING, None), error
        return outcome, next(iter(unread), None)

    def _outcome(
        self, agreement: Agreement, at: At, unread: list[UnreadError]
    ) -> Outcome:
        day = law_day_of(self.law_day, agreement, at.on)
        outside = not_asked(self.asked_of, agreement) or not_in_force(
            self.first_day, self.last_day, day, self._law_day_reason
        )
        if _is_outside(outside):
            return self._fold(outside, Reading.NOTHING, day)
        reading = Reading.of(self._inputs, agreement, at, day)
        try:
            said = as_observations(
                reading.lacking or self.check(*reading.values), unread
            )
            # What does not apply does not wait for the day to be known.
            if outside and not _is_outside(said):
                return self._fold(outside, Reading.NOTHING, day)
            return self._fold(said, reading, day)
        except UnreadError:
            raise
        except Exception as error:
            named = brief(str(agreement))
            error.add_note(f"rule {self.code}, agreement {named}")
            raise

    def _fold(
        self,
        observations: tuple[Observation, ...],
        reading: Reading,
        day: TakenDay | None,
    ) -> Outcome:
        """Make one outcome of all that the rule saw."""
        violations = [
            mark for mark in observations if isinstance(mark, Violation)
        ]
        lacks = lacks_of(observations)
        unknown = [
            _reason(mark, reading)
            for mark in observations
            if isinstance(mark, NotKnown)
        ]
        outside = [
            _reason(mark, reading)
            for mark in observations
            if isinstance(mark, NotApplicable)
        ]
        found: dict[str, Any] = {"status": Status.MET}
        if violations:
            ordered = sorted(
                violations, key=lambda mark: place_order(mark.pointer)
            )
            found = {
                "status": Status.NOT_MET,
                "findings": tuple(
                    self._finding(mark, reading) for mark in ordered
                ),
            }
        elif lacks or unknown:
            found = {
                "status": Status.UNDETERMINED,
                "lacks": lacks,
                "reasons": tuple(unknown),
            }
        elif outside:
            found = {
                "status": Status.NOT_APPLICABLE,
                "reasons": tuple(outside),
            }
        if reading.partly and not self._is_told_without(reading, observations):
            found = self._as_far_as_known(found, reading.partly)
        return Outcome(
            rule=self,
            facts=reading.facts,
            figures=reading.figures,
            notes=tuple(
                (mark.name, mark.value)
                for mark in observations
                if isinstance(mark, Noted)
            ),
            law_day=day,
            **found,
        )

    def _is_told_without(
        self, reading: Reading, observations: tuple[Observation, ...]
    ) -> bool:
        """Return whether the same comes out, the lists known in part unread.

        It then holds whatever else they turn out to have: that there are no
        annex agreements to add up is so whoever takes part.
        """
        if reading.lacking or reading.unread is None:
            return False
        try:
            return tuple(self.check(*reading.unread)) == observations
        except Exception:  # noqa: BLE001 - whatever reading what is hidden gives rise to
            return False

    def _as_far_as_known(
        self, found: dict[str, Any], partly: tuple[str, ...]
    ) -> dict[str, Any]:
        """Keep of an outcome what holds whatever else becomes known.

        What is wrong with one part stays wrong; that something lacks, or that
        all is as it should be, may be otherwise.
        """
        if found["status"] is Status.NOT_MET:
            kept = tuple(
                finding
                for finding in found["findings"]
                if any(_is_of_one(finding.pointer, one) for one in partly)
            )
            if kept:
                return {**found, "findings": kept}
        elif found["status"] is Status.UNDETERMINED or (
            found["status"] is Status.MET and self.stays_met
        ):
            return found
        return {
            "status": Status.UNDETERMINED,
            "lacks": tuple(
                Lack(ways=((KnownInPart(place),),))
                for place in sorted({*partly}, key=place_order)
            ),
        }

    def _finding(self, mark: Violation, reading: Reading) -> Finding:
        refuse_other_fields(mark, self.finding.fields)
        figures = (dated.citation for _, dated in reading.figures)
        return Finding(
            code=self.code,
            severity=weighed(self.severity, reading.figures),
            pointer=mark.pointer,
            fields=tuple(
                (name, named(value, reading.agreement))
                for name, value in mark.fields
            ),
            text=self.finding,
            advice=self.advice,
            # A rule may cite by itself what it reads a figure from.
            citations=tuple(dict.fromkeys((*self.citations, *figures))),
            fixes=mark.fixes,
        )


def _reason(
    mark: NotKnown | NotApplicable, reading: Reading
) -> Text | Sentence:
    """Return why, with what people call the parts that it is about."""
    if isinstance(mark.reason, Text):
        return mark.reason
    return named_within(mark.reason, reading.agreement)


def _is_of_one(pointer: str, place: str) -> bool:
    """Return whether it is within *place*, and in one part of a list."""
    return pointer.startswith(f"{place}/") and any(
        map(str.isdecimal, split(pointer))
    )


# Named there before it was made; what asks for hints finds the class itself.
Outcome.__annotations__["rule"] = Rule
Outcome.__init__.__annotations__["rule"] = Rule


def _is_outside(observations: tuple[Observation, ...]) -> bool:
    """Return whether all that is said is that the rule does not apply."""
    return any(
        isinstance(mark, NotApplicable) for mark in observations
    ) and all(isinstance(mark, NotApplicable | Noted) for mark in observations)


def rule(
    *,
    code: str,
    name: str,
    title: Text,
    demand: Text,
    advice: Text,
    finding: Text,
    severity: Severity,
    citations: tuple[Citation, ...],
    meets: Callable[[], Agreement],
    breaks: Callable[[], Agreement],
    first_day: date | None = None,
    last_day: date | None = None,
    law_day: LawDay | None = None,
    law_day_reason: Text | None = None,
    asked_of: str | None = None,
    fault: Text | None = None,
    tells: Text | None = None,
    related: tuple[str, ...] = (),
    stays_met: bool = False,
    meets_given: Circumstances = NOTHING_STATED,
    breaks_given: Circumstances = NOTHING_STATED,
    meets_followed: Callable[[], Followed] | None = None,
    breaks_followed: Callable[[], Followed] | None = None,
) -> Callable[[Callable[..., Iterable[Observation]]], Rule]:
    """Make a rule of a function; the arguments are those of `Rule`.

    >>> from collections.abc import Iterator
    >>> from typing import Annotated
    >>> from iop.rules import violation
    >>> from iop.law import OWN, Provenance
    >>> from iop.agreement import Reporting
    >>> @rule(
    ...     code="EX1",
    ...     name="four-reports",
    ...     title=Text("Fyra redovisningar", "Four reports"),
    ...     demand=Text("Det ska vara fyra.", "There must be four."),
    ...     advice=Text("Ange fyra.", "State four."),
    ...     finding=Text("Det är {number}.", "There are {number}."),
    ...     severity=Severity.NOTE,
    ...     citations=(Citation(source=OWN, provenance=Provenance.OWN),),
    ...     meets=lambda: Agreement(reporting=Reporting(number=4)),
    ...     breaks=lambda: Agreement(reporting=Reporting(number=3)),
    ... )
    ... def four_reports(
    ...     number: Annotated[int, "/reporting/number"],
    ... ) -> Iterator[Observation]:
    ...     if number != 4:
    ...         yield violation("/reporting/number", number=number)
    >>> at = At(on=date(2018, 6, 1))
    >>> outcome = four_reports.outcome(four_reports.breaks(), at)
    >>> outcome.findings[0].message("sv")
    'Det är 3.'
    >>> four_reports.outcome(Agreement(), at).not_stated
    ('/reporting/number',)
    """

    given = locals()

    def of_function(check: Callable[..., Iterable[Observation]]) -> Rule:
        return Rule(check=check, **given)

    return of_function
