# SPDX-License-Identifier: MIT
"""What cannot be a rule, nor be said by one: *det som inte är en regel*."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ..agreement import UnreadError
from ..law import Provenance
from ..values import IllFormedError
from .findings import Observation, Severity, Violation
from .lacks import wanted
from .law_days import LawDay


if TYPE_CHECKING:
    from .rules import Rule


def refuse_ill_formed(rule: "Rule") -> None:
    """Refuse a rule that promises more than it can hold."""
    if not rule.citations or (
        rule.severity is Severity.ERROR
        and all(
            citation.provenance is Provenance.UNVERIFIED
            for citation in rule.citations
        )
    ):
        raise IllFormedError(
            "rule.citations",
            rule.code,
            "en regel med minst en hänvisning, och fel bara med kontrollerad",
            "a rule with a citation, and an error only with a verified one",
            "Citation(source=OWN, provenance=Provenance.OWN)",
        )
    first = rule.first_day
    if first and rule.last_day and rule.last_day < first:
        raise IllFormedError(
            "rule.days",
            rule.code,
            "en sista dag som inte är före den första",
            "a last day that is not before the first",
            f"last_day=date({first.year}, {first.month}, {first.day})",
        )
    fixed = (
        rule.title,
        rule.demand,
        rule.advice,
        rule.fault,
        rule.tells,
        rule._law_day_reason,
    )
    if any(text.fields for text in fixed if text is not None):
        raise IllFormedError(
            "rule.fields",
            rule.code,
            "texter utan fält, utom för det som hittas",
            "texts without fields, but for the finding",
            "Text('Parter av båda slag', 'Parties of both kinds')",
        )


def refuse_dayless(rule: "Rule") -> None:
    """Refuse a rule that takes the law of no day, and yet has some of a day."""
    if rule.law_day is LawDay.NONE and rule.is_dated:
        raise IllFormedError(
            "rule.law-day",
            rule.code,
            "en dag vars lag regeln tar, när den har tal eller dagar",
            "a day whose law the rule takes, as it has figures or days",
            "law_day=LawDay.AWARD",
        )


def refuse_unfilled(rule: "Rule", missing: frozenset[str]) -> None:
    """Refuse a text with fields that no violation of the rule can fill."""
    if missing:
        names = ", ".join(sorted(missing))
        filled = ", ".join(f"{name}=..." for name in sorted(missing))
        raise IllFormedError(
            "rule.unfilled",
            rule.finding.sv,
            f"en text vars alla fält fylls av violation; inget fyller {names}",
            f"a text all of whose fields violation fills; nothing fills {names}",
            f"violation(pointer, {filled})",
        )


def refuse_other_fields(mark: Violation, wanted: frozenset[str]) -> None:
    """Refuse a violation that the text of the finding cannot tell of."""
    given = [name for name, _ in mark.fields]
    if wanted != set(given):
        filled = "".join(f", {name}=..." for name in sorted(wanted))
        named = ", ".join(sorted(wanted)) or "-"
        raise IllFormedError(
            "rule.violation",
            ", ".join(given) or None,
            f"precis de fält som texten har: {named}",
            f"exactly the fields that the text has: {named}",
            f'violation("{mark.pointer}"{filled})',
        )


def _as_far_as_read(
    said: Iterable[Any], unread: list[UnreadError]
) -> Iterator[Any]:
    """Take what a rule says until it asks for what cannot be read.

    What it has said by then does not hang on that.
    """
    try:
        yield from said
    except UnreadError as error:
        unread.append(error)
        yield wanted(error)


def as_observations(
    said: object, unread: list[UnreadError]
) -> tuple[Observation, ...]:
    """Refuse what would else be passed over, and the rule taken as met.

    Args:
        said: What a rule says.
        unread: Takes what it came to that cannot be read.
    """
    if not isinstance(said, Iterable):
        raise IllFormedError(
            "rule.observations",
            said,
            "iakttagelser, en efter en",
            "observations, one by one",
            'yield violation("/budget/total")',
        )
    observations = tuple(_as_far_as_read(said, unread))
    for mark in observations:
        if not isinstance(mark, Observation):
            raise IllFormedError(
                "rule.observation",
                mark,
                "en iakttagelse: violation, NotStated, KnownInPart, any_of, "
                "NotKnown, NotApplicable eller Noted",
                "an observation: violation, NotStated, KnownInPart, any_of, "
                "NotKnown, NotApplicable or Noted",
                'violation("/budget/total")',
            )
    return observations
