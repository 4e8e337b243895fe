# SPDX-License-Identifier: MIT
"""What a body's list asks, and the rules it makes: *utgåvor*.

An edition is one body's list of criteria as it was on one page: which criteria
it has, how strongly it asks for each, and how they are weighed together. Each
criterion that it asks for is a rule, answered by a person's judgement. One that
is judged to be met does not count as met where a stated fact goes against it.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Annotated

import attrs

from ...agreement import Agreement
from ...law import Citation, Provenance, Source
from ...rules import (
    At,
    NotKnown,
    Observation,
    Rule,
    RuleSet,
    Severity,
)
from ...values import (
    IllFormedError,
    Key,
    Shown,
    Text,
    checked,
    unknown_word,
)
from .._judgements import JudgementList, against, is_for, no, unsettled, yes
from ._contradictions import contradictions_of, dated_rule_on
from ._criterion import Criterion
from ._entries import Entry, Weight
from ._logic import Logic
from ._shared import CRITERIA


__all__ = ["Edition"]

_HOME = __name__.rpartition(".")[0]
"""The package, whose RULES hold the rules of all its editions."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Edition(Shown):
    """One body's list of criteria, as it was on one page: *utgåva*.

    Its rules are made with it: one for each criterion that it requires,
    recommends or describes. What it requires gives an error, what it recommends
    a warning, and what it describes a note. The first two give a warning and a
    note where its origin is not verified, or where it is content with criteria
    that are partly met: then one that is not met is no error.

    Attributes:
        key: A short word for it.
        name: What it is called; it can stand after *enligt* and *according to*.
        prefix: Three capital letters that begin the codes of its rules.
        source: The page.
        provenance: How well it is known whose list it is.
        note: What should be known of the page.
        logic: How it weighs its criteria together.
        entries: The criteria that it speaks of.
        not_seen: The criteria of which it is not known whether it has them,
            since a part of the page was not seen.
        module: The name of the module whose ``RULES`` hold its rules, so that
            they can be found from another process.
        rules: Its rules.

    Raises:
        IllFormedError: If two entries give rules with the same code.

    >>> from iop.rulesets.criteria import BOTH_FINANCE, SKR_2017
    >>> SKR_2017.weight("C6"), SKR_2017.weight("C1")
    (<Weight.REQUIRED: 'required'>, <Weight.ABSENT: 'absent'>)
    >>> SKR_2017.rules["SKR006"].title.en
    'Both sides finance (SKR 2017)'
    >>> entry = Entry(criterion=BOTH_FINANCE, weight=Weight.REQUIRED)
    >>> attrs.evolve(SKR_2017, entries=(entry, entry))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "SKR006"; right is one code for each rule, for example: CON101 [rule.conflict]
    """

    _EXAMPLE = "rulesets.criteria.SKR_2017"

    key: Key
    name: Text
    prefix: Key
    source: Source
    provenance: Provenance = Provenance.PRACTICE
    note: Text | None = None
    logic: Logic = Logic.NOT_STATED
    entries: tuple[Entry, ...]
    not_seen: tuple[Criterion, ...] = ()
    module: str = _HOME
    rules: RuleSet = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        asked = [
            entry
            for entry in self.entries
            if entry.weight is not Weight.NOT_REQUIRED
        ]
        codes = [self.code(entry.criterion) for entry in asked]
        for number, code in enumerate(codes):
            # Said twice, it is no other rule, and yet said twice.
            if code in codes[:number]:
                raise IllFormedError(
                    "rule.conflict",
                    code,
                    "en kod för varje regel",
                    "one code for each rule",
                    "CON101",
                )
        rules = RuleSet(_rule(self, entry) for entry in asked)
        object.__setattr__(self, "rules", rules)

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The criteria that it speaks of, and those that were not seen."""
        return (*(entry.criterion for entry in self.entries), *self.not_seen)

    def entry(self, criterion: Criterion | str) -> Entry | None:
        """Find what it says of a criterion; ``None`` if nothing.

        Args:
            criterion: The criterion; or its key, if it is one of the shared
                criteria or of the edition's own.

        Raises:
            IllFormedError: If there is no such criterion.
        """
        key = self._key_of(criterion)
        return next(
            (entry for entry in self.entries if entry.criterion.key == key),
            None,
        )

    def weight(self, criterion: Criterion | str) -> Weight:
        """Return how strongly it asks for a criterion.

        Args:
            criterion: The criterion; or its key, if it is one of the shared
                criteria or of the edition's own.

        Raises:
            IllFormedError: If there is no such criterion.
        """
        key = self._key_of(criterion)
        entry = self.entry(criterion)
        if entry is not None:
            return entry.weight
        is_unseen = any(unseen.key == key for unseen in self.not_seen)
        return Weight.NOT_SEEN if is_unseen else Weight.ABSENT

    def _key_of(self, criterion: Criterion | str) -> str:
        """Take the key of a criterion; of a key, if there is such a one."""
        if isinstance(criterion, Criterion):
            return criterion.key
        known = [each.key for each in (*CRITERIA, *self.criteria)]
        if criterion not in known:
            raise unknown_word(
                "criterion.unknown", criterion, tuple(dict.fromkeys(known))
            )
        return criterion

    def code(self, criterion: Criterion) -> str:
        """Return the code that a rule on *criterion* has here."""
        return f"{self.prefix}{criterion.number:03d}"


_STRICT = {
    Weight.REQUIRED: Severity.ERROR,
    Weight.RECOMMENDED: Severity.WARNING,
    Weight.DESCRIBED: Severity.NOTE,
}
_LENIENT = {
    Weight.REQUIRED: Severity.WARNING,
    Weight.RECOMMENDED: Severity.NOTE,
    Weight.DESCRIBED: Severity.NOTE,
}

_DEMANDS = {
    Severity.ERROR: ("ska det gälla att", "it must hold that"),
    Severity.WARNING: ("bör det gälla att", "it should hold that"),
    Severity.NOTE: ("är det bra om", "it is good if"),
}
_DESCRIPTION = ("hör det till ett IOP att", "it belongs to an IOP that")


def _rule(edition: Edition, entry: Entry) -> Rule:
    """Make the rule that an edition asks for one criterion."""
    criterion = entry.criterion
    citations = entry.citations or (
        Citation(
            source=edition.source,
            provenance=edition.provenance,
            note=edition.note,
        ),
    )
    is_unverified = all(
        cited.provenance is Provenance.UNVERIFIED for cited in citations
    )
    is_lenient = is_unverified or edition.logic is Logic.WHOLLY_OR_PARTLY
    severity = (_LENIENT if is_lenient else _STRICT)[entry.weight]

    dated = dated_rule_on(criterion)
    check = _check(criterion)
    check.__module__ = edition.module
    return Rule(
        code=edition.code(criterion),
        name=f"{edition.key}-{criterion.key.lower()}-{criterion.name}",
        title=Text(
            f"{criterion.title.sv} ({edition.name.sv})",
            f"{criterion.title.en} ({edition.name.en})",
        ),
        demand=_demand(edition, entry, severity),
        advice=criterion.advice,
        finding=Text(
            f"{criterion.called.sv} enligt {edition.name.sv} har bedömts som "
            "inte uppfyllt. Skälet som anges: {reason}",
            f"{criterion.called.en} of {edition.name.en} has been judged not "
            "to be met. The reason given: {reason}",
        ),
        fault=Text(
            f"Inte uppfyllt: {criterion.title.sv}",
            f"Not met: {criterion.title.en}",
        ),
        tells=Text(
            f"om {criterion.called.sv} är uppfyllt",
            f"whether {criterion.called.en} is met",
        ),
        severity=severity,
        citations=citations,
        meets=lambda: Agreement(judgements=(yes(criterion.key),)),
        breaks=lambda: Agreement(judgements=(no(criterion.key),)),
        check=check,
        law_day=dated.law_day if dated else None,
        law_day_reason=dated.law_day_reason if dated else None,
    )


def _check(criterion: Criterion) -> Callable[..., Iterator[Observation]]:
    """Make the function of a rule; it takes the day if facts of a day count."""

    def on_any_day(
        judgements: Annotated[JudgementList, "/judgements"],
        agreement: Agreement,
    ) -> Iterator[Observation]:
        facts = contradictions_of(criterion, agreement, _ANY_DAY)
        return _answered(judgements, criterion, facts)

    def on_the_day(
        judgements: Annotated[JudgementList, "/judgements"],
        agreement: Agreement,
        at: At,
    ) -> Iterator[Observation]:
        facts = contradictions_of(criterion, agreement, at)
        return _answered(judgements, criterion, facts)

    is_dated = dated_rule_on(criterion) is not None
    return on_the_day if is_dated else on_any_day


_ANY_DAY = At(on=date(2024, 1, 1))
"""A day, for rules that are tried alike whatever it is."""


def _demand(edition: Edition, entry: Entry, severity: Severity) -> Text:
    """Describe what the edition asks, and what else it says of it."""
    usual = _DEMANDS[severity]
    if entry.weight is Weight.DESCRIBED:
        usual = _DESCRIPTION
    sv, en = (entry.phrase.sv, entry.phrase.en) if entry.phrase else usual
    asked = entry.wording or entry.criterion.statement
    note = entry.note
    return Text(
        f"Enligt {edition.name.sv} {sv} {asked.sv}."
        + (f" {note.sv}" if note else ""),
        f"According to {edition.name.en}, {en} {asked.en}."
        + (f" {note.en}" if note else ""),
    )


def _answered(
    judgements: JudgementList, criterion: Criterion, facts: Iterator[Text]
) -> Iterator[Observation]:
    """Read how *criterion* was judged, and what *facts* go against a yes.

    Only a judgement with a reason counts. Where one says yes and another no,
    it is not determined; one that does not know takes nothing from another.
    """
    key = criterion.key
    refused = tuple(against(judgements, key))
    if refused or is_for(judgements, key):
        yield from refused or map(NotKnown, facts)
        return
    yield from unsettled(judgements, key, criterion.title)
