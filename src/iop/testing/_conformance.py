# SPDX-License-Identifier: MIT
"""All that a good rule must be: *en god regel*."""

from collections.abc import Iterator
from datetime import date, timedelta

import attrs

from ..agreement import Agreement
from ..rules import At, LawDay, Outcome, Rule, RuleSet, Status
from ..rulesets.implied import entailed
from ..rulesets.profiles import FULL
from ..strategies._joined import day_for
from ..values import as_instance
from ._failures import came, placed
from ._trials import STRAYING, Trial, shown, sought, told, tried


__all__ = ["assert_rule_conforms"]

_WANTED = {"meets": Status.MET, "breaks": Status.NOT_MET}


def assert_rule_conforms(
    rule: Rule, *, among: RuleSet = FULL, also: tuple[str, ...] = ()
) -> None:
    """Assert that *rule* is all that a good rule (*god regel*) must be.

    What a rule cannot be made without, such as a citation, is not asked again.
    It is asked that

    - no other rule has its code or its name;
    - it speaks both languages, and does not say the same in both;
    - its example that meets it does, on a day when it is in force, and its
      example that breaks it does; neither breaks another rule;
    - it finds no violation where nothing is stated, and is not in force beside
      its days;
    - it is pure: tried twice it comes out alike, and it changes nothing;
    - it is free of order: it comes out alike alone and among other rules;
    - it is total: it raises on no agreement, what it finds has a place, and
      is told in both languages.

    The last and the purity are tried on its examples, on these with parts
    left out, and on a hundred agreements that Hypothesis draws, the same ones
    each time. That takes some seconds.

    Args:
        rule: The rule.
        among: Other rules, which its examples should not break; it may be
            one of them itself.
        also: Codes of those that its example that breaks it breaks as well.

    Raises:
        AssertionError: If it is not; the message lists every fault, and the
            smallest agreement that shows it.
        IllFormedError: If *rule* is no rule, *among* no rule set, or *also*
            no codes of rules in it.

    >>> import attrs
    >>> four_reports = FULL["CON301"]
    >>> assert_rule_conforms(four_reports)
    >>> assert_rule_conforms(
    ...     attrs.evolve(four_reports, code="EX1", breaks=four_reports.meets)
    ... )
    Traceback (most recent call last):
    ...
    AssertionError: EX1 (number-of-reports) is not as a rule must be:
    - Its name is that of another rule: CON301.
    - Its example that breaks it comes out as met, on 2024-06-01.
    >>> assert_rule_conforms("CON301")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "CON301"; right is Rule, for example: rulesets.catalogue()["CON301"] [type.expected]
    """
    __tracebackhide__ = True
    as_instance(rule, Rule)
    as_instance(among, RuleSet)
    as_instance(also, tuple)
    held = _Held(
        rule=rule,
        others=RuleSet(one for one in among if one.code != rule.code),
        also=frozenset(one.code for one in among.only(*also)),
    )
    faults = [*_same_names(rule, among), *_one_language(rule), *held.faults()]
    if faults:
        head = f"{rule.code} ({rule.name}) is not as a rule must be:"
        raise AssertionError("\n- ".join([head, *faults]))


def _same_names(rule: Rule, among: RuleSet) -> Iterator[str]:
    """Report other rules that go by the same code or name."""
    for other in among:
        if other.code == rule.code and other != rule:
            yield f"Its code is that of another rule: {other.name}."
        if other.name == rule.name and other.code != rule.code:
            yield f"Its name is that of another rule: {other.code}."


def _one_language(rule: Rule) -> Iterator[str]:
    """Report sentences that are written in one language only.

    A title may be a word that both have, such as *budget*.
    """
    for name in ("demand", "advice", "finding"):
        text = getattr(rule, name)
        if text.sv == text.en:
            yield f'Its {name} says the same in both languages: "{text.sv}"'


def _examples(rule: Rule) -> Iterator[tuple[str, Trial | str]]:
    """Make the rule's own examples, or tell why one cannot be made."""
    for name in _WANTED:
        try:
            agreement = getattr(rule, name)()
            as_instance(agreement, Agreement)
        except Exception as error:  # noqa: BLE001 - somebody else's function
            yield (
                name,
                f"Its example that {name} it cannot be made: {type(error).__name__}: {error}",
            )
        else:
            on = day_for((rule,))
            at = rule.meeting(on) if name == "meets" else rule.breaking(on)
            given = "" if at == At(on=on) else f"{name}_given"
            yield name, Trial(agreement=agreement, at=at, given=given)


@attrs.frozen(kw_only=True)
class _Held:
    """A rule, held against what a rule must be."""

    rule: Rule
    others: RuleSet
    also: frozenset[str]

    def faults(self) -> Iterator[str]:
        """Return what is wrong with what the rule does."""
        made = dict(_examples(self.rule))
        yield from (one for one in made.values() if isinstance(one, str))
        examples = {
            name: one for name, one in made.items() if isinstance(one, Trial)
        }
        trials = tuple(examples.values())
        # Alone, before any other rule is tried.
        found = shown(self.rule, trials)
        alone = {
            name: tried(self.rule, trial) for name, trial in examples.items()
        }
        for name, trial in examples.items():
            yield from self.misses(name, trial, alone[name])
        yield from self.oversteps(trials)
        if STRAYING.isdisjoint(found):
            for name, trial in reversed(examples.items()):
                yield from self.turns(name, trial, alone[name])
            found = sought(self.rule, trials)
        yield from told(self.rule, found)

    def misses(
        self, name: str, trial: Trial, outcome: Outcome | None
    ) -> Iterator[str]:
        """Return what comes of an example, and should not."""
        if outcome and outcome.status is not _WANTED[name]:
            yield (
                f"Its example that {name} it comes out as {came(outcome)}, "
                f"on {trial.at.on}."
            )
        broken = {
            other.code: placed(one.pointer for one in found)
            for other in self.others
            if (found := other.outcome(trial.agreement, trial.at).findings)
        }
        asked: frozenset[str] = frozenset()
        allowed: frozenset[str] = frozenset()
        if name == "breaks":
            asked, allowed = self.also, entailed(self.rule.code)
        for code in sorted(asked - broken.keys()):
            yield (
                f"Its example that breaks it does not break {code}, though "
                "*also* names it."
            )
        for code in sorted(broken.keys() - asked - allowed):
            yield (
                f"Its example that {name} it breaks {code} as well, at "
                f"{broken[code]}."
            )

    def oversteps(self, trials: tuple[Trial, ...]) -> Iterator[str]:
        """Return where the rule applies, and should not."""
        on = day_for((self.rule,))
        blank = Trial(agreement=Agreement(), at=At(on=on))
        outcome = tried(self.rule, blank)
        if outcome and outcome.findings:
            yield (
                "It finds a violation where nothing is stated, at "
                f"{placed(one.pointer for one in outcome.findings)}."
            )
        # The examples may state a day of their own, which is not to count here.
        by_review = attrs.evolve(self.rule, law_day=LawDay.REVIEW)
        for day in _days_beside(self.rule):
            outcomes = [
                tried(by_review, attrs.evolve(trial, at=At(on=day)))
                for trial in trials
            ]
            if any(
                outcome and outcome.status is not Status.NOT_APPLICABLE
                for outcome in outcomes
            ):
                yield f"It applies on {day}, next to its days."

    def turns(
        self, name: str, trial: Trial, before: Outcome | None
    ) -> Iterator[str]:
        """Return where the rule comes out otherwise among other rules."""
        for other in reversed(self.others.rules):
            other.outcome(trial.agreement, trial.at)
        after = tried(self.rule, trial)
        if before and after and before != after:
            yield (
                f"Its example that {name} it comes out as {came(before)}, but "
                f"as {came(after)} when other rules have been tried."
            )


def _days_beside(rule: Rule) -> Iterator[date]:
    """Return the day before the rule's first, and the day after its last."""
    if rule.first_day is not None and rule.first_day > date.min:
        yield rule.first_day - timedelta(days=1)
    if rule.last_day is not None and rule.last_day < date.max:
        yield rule.last_day + timedelta(days=1)
