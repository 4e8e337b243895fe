# SPDX-License-Identifier: MIT
"""Rules, and sets of them: *regler*.

A rule is data plus one small pure function. The parameters of the function are
the facts that the rule rests on: each is annotated with its type and with the
JSON Pointer where it stands. A fact whose type has no ``None`` must be stated,
or the outcome is *undetermined* and names the pointer; a fact that may be
``None`` is handed over as it is. What the function yields are remarks. A
breach counts most, then what is not stated, then that the rule does not apply;
a rule that yields nothing is met.
"""

import importlib
import inspect
import types
import typing
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Annotated, Any

import attrs

from .agreement import Agreement
from .errors import IllFormedError, PointerError
from .fields import Key, checked
from .findings import (
    Breach,
    Finding,
    NotApplicable,
    NotStated,
    Remark,
    Severity,
    Status,
    place_order,
)
from .forms import as_date
from .language import Text
from .pointers import split
from .sources import Citation, Standing


__all__ = ["At", "Outcome", "Rule", "RuleSet", "rule"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class At:
    """What a rule may know besides the agreement: *granskningens läge*.

    Attributes:
        on: The day of the review.

    >>> At(on=date(2018, 6, 1)).on
    datetime.date(2018, 6, 1)
    >>> At(on="2018-06-01")
    Traceback (most recent call last):
    ...
    iop.errors.IllFormedError: At.on: got "2018-06-01"; right is a day without a time, for example: date(2018, 6, 1) [date.expected]
    """

    on: date


@attrs.frozen(kw_only=True)
class Outcome:
    """What came of one rule: *utfall*.

    Attributes:
        rule: The rule.
        status: Met, not met, undetermined, or not applicable.
        findings: Where it is not met; empty unless the status is *not met*.
        not_stated: Pointers to what must be stated to tell; empty unless the
            status is *undetermined*.
        reason: Why the rule does not apply; ``None`` unless the status is
            *not applicable*.
        facts: The facts that were read, pointer and value, in the order of
            the rule's parameters.
    """

    rule: "Rule"
    status: Status
    findings: tuple[Finding, ...] = ()
    not_stated: tuple[str, ...] = ()
    reason: Text | None = None
    facts: tuple[tuple[str, object], ...] = ()

    @property
    def code(self) -> str:
        """The code of the rule."""
        return self.rule.code


@attrs.frozen
class _Fact:
    """A fact that a rule reads: its place, and whether it must be stated."""

    pointer: str
    names: tuple[str, ...]
    is_needed: bool

    def read(self, agreement: Agreement) -> object:
        value: object = agreement
        for name in self.names:
            if value is None:
                return None
            value = getattr(value, name)
        return value


@attrs.frozen(kw_only=True, field_transformer=checked)
class Rule:
    """A demand that an agreement can be held against: *regel*.

    Made with `rule`, out of a function.

    Attributes:
        code: Stable code, such as ``CON101``.
        name: Stable name in words, such as ``dangling-key``.
        title: What it is called.
        demand: What it asks.
        advice: What to do when it is not met.
        finding: What is said when it is not met, with fields.
        severity: How much a breach weighs.
        citations: What it rests on, each with its standing.
        meets: Makes an agreement that meets it.
        breaks: Makes an agreement that breaks it.
        check: The function.
        first_day: First day in force; ``None`` if it always was.
        last_day: Last day in force; ``None`` if no end is known.
        related: Codes of rules that concern the same thing.

    Raises:
        IllFormedError: If it cites nothing; if it would be an error though no
            citation is verified; if its last day is before its first; or if
            title, demand or advice has fields.
    """

    code: Key
    name: Key
    title: Text
    demand: Text
    advice: Text
    finding: Text
    severity: Severity
    citations: tuple[Citation, ...]
    meets: Callable[[], Agreement] = attrs.field(repr=False)
    breaks: Callable[[], Agreement] = attrs.field(repr=False)
    check: Callable[..., Iterable[Remark]] = attrs.field(repr=False)
    first_day: date | None = None
    last_day: date | None = None
    related: tuple[Key, ...] = ()
    _facts: tuple[_Fact | None, ...] = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        _refuse_ill_formed(self)
        object.__setattr__(self, "_facts", _facts_of(self.check))

    def __reduce__(self) -> tuple[Any, ...]:
        # A rule stands in a module under the name of its function, so that is
        # all that another process needs to find it. One that stands nowhere,
        # or has been changed since, would come back as another.
        place = self.check.__module__, self.check.__qualname__
        if _find(*place) != self:
            raise IllFormedError(
                "rule.place",
                self.code,
                "en regel som står i en modul under sin funktions namn",
                "a rule that stands in a module by the name of its function",
                "rulesets.consistency.budgets.one_currency",
            )
        return _find, place

    @property
    def reads(self) -> tuple[str, ...]:
        """Pointers to the facts that the rule reads."""
        return tuple(fact.pointer for fact in self._facts if fact)

    def is_in_force(self, on: date) -> bool:
        """Tell whether the rule is in force *on* that day.

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
        """
        if not self.is_in_force(at.on):
            return Outcome(
                rule=self, status=Status.NOT_APPLICABLE, reason=_NOT_IN_FORCE
            )
        values = [
            at if fact is None else fact.read(agreement)
            for fact in self._facts
        ]
        facts = tuple(
            (fact.pointer, value)
            for fact, value in zip(self._facts, values, strict=True)
            if fact is not None
        )
        missing = tuple(
            fact.pointer
            for fact, value in zip(self._facts, values, strict=True)
            if fact is not None and fact.is_needed and value is None
        )
        if missing:
            return Outcome(
                rule=self,
                status=Status.UNDETERMINED,
                not_stated=missing,
                facts=facts,
            )
        try:
            return self._fold(tuple(self.check(*values)), facts)
        except Exception as error:
            error.add_note(f"rule {self.code}, agreement {agreement}")
            raise

    def _fold(
        self,
        remarks: tuple[Remark, ...],
        facts: tuple[tuple[str, object], ...],
    ) -> Outcome:
        _refuse_other_than_remarks(remarks)
        breaches = [mark for mark in remarks if isinstance(mark, Breach)]
        missing = {
            mark.pointer for mark in remarks if isinstance(mark, NotStated)
        }
        reasons = [
            mark.reason for mark in remarks if isinstance(mark, NotApplicable)
        ]
        if breaches:
            status = Status.NOT_MET
        elif missing:
            status = Status.UNDETERMINED
        elif reasons:
            status = Status.NOT_APPLICABLE
        else:
            status = Status.MET
        return Outcome(
            rule=self,
            status=status,
            findings=tuple(
                self._finding(mark)
                for mark in sorted(
                    breaches, key=lambda mark: place_order(mark.pointer)
                )
            ),
            not_stated=tuple(sorted(missing, key=place_order))
            if status is Status.UNDETERMINED
            else (),
            reason=reasons[0] if status is Status.NOT_APPLICABLE else None,
            facts=facts,
        )

    def _finding(self, mark: Breach) -> Finding:
        return Finding(
            code=self.code,
            severity=self.severity,
            pointer=mark.pointer,
            fields=mark.fields,
            text=self.finding,
            advice=self.advice,
            citations=self.citations,
        )


_NOT_IN_FORCE = Text(
    "Regeln gäller inte den dag som granskningen avser.",
    "The rule is not in force on the day of the review.",
)


def _refuse_ill_formed(rule: Rule) -> None:
    """Refuse a rule that promises more than it can hold."""
    if not rule.citations or (
        rule.severity is Severity.ERROR
        and all(
            citation.standing is Standing.UNVERIFIED
            for citation in rule.citations
        )
    ):
        raise IllFormedError(
            "rule.citations",
            rule.code,
            "en regel med minst en hänvisning, och fel bara med kontrollerad",
            "a rule with a citation, and an error only with a verified one",
            "Citation(source=OWN, standing=Standing.OWN)",
        )
    if rule.first_day and rule.last_day and rule.last_day < rule.first_day:
        raise IllFormedError(
            "rule.days",
            rule.code,
            "en sista dag som inte är före den första",
            "a last day that is not before the first",
            "last_day=date(2023, 12, 31)",
        )
    if rule.title.fields or rule.demand.fields or rule.advice.fields:
        raise IllFormedError(
            "rule.fields",
            rule.code,
            "rubrik, krav och råd utan fält",
            "title, demand and advice without fields",
            "Text('Parter av båda slag', 'Parties of both kinds')",
        )


def _refuse_other_than_remarks(remarks: tuple[object, ...]) -> None:
    """Refuse what would else be passed over, and the rule taken as met."""
    for mark in remarks:
        if not isinstance(mark, Remark):
            raise IllFormedError(
                "rule.remark",
                mark,
                "en avvikelse, NotStated eller NotApplicable",
                "a breach, NotStated or NotApplicable",
                'breach("/budget/total")',
            )


def _facts_of(
    check: Callable[..., Iterable[Remark]],
) -> tuple[_Fact | None, ...]:
    """Read off a function which facts it takes; ``None`` stands for `At`."""
    if not inspect.isfunction(check):
        raise IllFormedError(
            "rule.function", check, "en funktion", "a function", "def f(): ..."
        )
    hints = typing.get_type_hints(check, include_extras=True)
    return tuple(
        _fact_of(
            hints.get(name)
            if parameter.kind is parameter.POSITIONAL_OR_KEYWORD
            else None,
            name,
        )
        for name, parameter in inspect.signature(check).parameters.items()
    )


def _fact_of(hint: Any, name: str) -> _Fact | None:
    if hint is At:
        return None
    if hint is Agreement:
        return _Fact("", (), is_needed=True)
    # What is annotated already, such as a key, comes before the pointer.
    kind, *marks = typing.get_args(hint) or (None,)
    if typing.get_origin(hint) is not Annotated or type(marks[-1]) is not str:
        raise IllFormedError(
            "rule.parameter",
            name,
            "en parameter på sin plats med typ och JSON Pointer, eller At, "
            "eller Agreement",
            "a parameter by place with type and JSON Pointer, or At, or "
            "Agreement",
            'Annotated[int, "/reporting/number"]',
        )
    names = split(marks[-1])
    _refuse_nowhere(marks[-1], names)
    return _Fact(
        marks[-1], names, is_needed=type(None) not in typing.get_args(kind)
    )


def _refuse_nowhere(pointer: str, names: tuple[str, ...]) -> None:
    """Refuse a pointer to a field that no agreement has."""
    kinds: tuple[Any, ...] = (Agreement,)
    for name in names:
        fields = attrs.fields_dict(kinds[0]) if attrs.has(kinds[0]) else {}
        if len(kinds) != 1 or name not in fields:
            raise PointerError(
                "pointer.place",
                pointer,
                "ett fält i Agreement",
                "a field in Agreement",
                "/reporting/number",
            )
        found: Any = fields[name].type
        kinds = tuple(
            kind
            for kind in (
                typing.get_args(found)
                if isinstance(found, types.UnionType)
                else (found,)
            )
            if kind is not type(None)
        )


def _find(module: str, name: str) -> object:
    """Find what stands in *module* under *name*; ``None`` if nothing does."""
    return getattr(importlib.import_module(module), name, None)


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
    related: tuple[str, ...] = (),
) -> Callable[[Callable[..., Iterable[Remark]]], Rule]:
    """Make a rule of a function; the arguments are those of `Rule`.

    >>> from iop.findings import breach
    >>> from iop.sources import OWN
    >>> from iop.reporting import Reporting
    >>> @rule(
    ...     code="EX1",
    ...     name="four-reports",
    ...     title=Text("Fyra redovisningar", "Four reports"),
    ...     demand=Text("Det ska vara fyra.", "There must be four."),
    ...     advice=Text("Ange fyra.", "State four."),
    ...     finding=Text("Det är {number}.", "There are {number}."),
    ...     severity=Severity.REMARK,
    ...     citations=(Citation(source=OWN, standing=Standing.OWN),),
    ...     meets=lambda: Agreement(reporting=Reporting(number=4)),
    ...     breaks=lambda: Agreement(reporting=Reporting(number=3)),
    ... )
    ... def four_reports(
    ...     number: Annotated[int, "/reporting/number"],
    ... ) -> Iterator[Remark]:
    ...     if number != 4:
    ...         yield breach("/reporting/number", number=number)
    >>> at = At(on=date(2018, 6, 1))
    >>> outcome = four_reports.outcome(four_reports.breaks(), at)
    >>> outcome.findings[0].message("sv")
    'Det är 3.'
    >>> four_reports.outcome(Agreement(), at).not_stated
    ('/reporting/number',)
    """

    def of_function(check: Callable[..., Iterable[Remark]]) -> Rule:
        return Rule(
            code=code,
            name=name,
            title=title,
            demand=demand,
            advice=advice,
            finding=finding,
            severity=severity,
            citations=citations,
            meets=meets,
            breaks=breaks,
            check=check,
            first_day=first_day,
            last_day=last_day,
            related=related,
        )

    return of_function


def _in_order(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Put rules in the order of their codes, each once."""
    by_code: dict[str, Rule] = {}
    if not isinstance(rules, Iterable):
        raise IllFormedError(
            "list.expected", rules, "regler", "rules", "[one_currency]"
        )
    for rule in rules:
        if not isinstance(rule, Rule):
            raise IllFormedError(
                "type.expected", rule, "Rule", "Rule", "Rule(...)"
            )
        if by_code.setdefault(rule.code, rule) != rule:
            raise IllFormedError(
                "rule.conflict",
                rule.code,
                "en kod för varje regel",
                "one code for each rule",
                "CON101",
            )
    return tuple(by_code[code] for code in sorted(by_code))


@attrs.frozen
class RuleSet:
    """Rules that are held together: *regelverk*.

    A set of rules, in the order of their codes. The union of two sets is
    ``a | b``; nothing is registered anywhere.

    Attributes:
        rules: The rules.

    Raises:
        IllFormedError: If two different rules have the same code.
    """

    rules: tuple[Rule, ...] = attrs.field(converter=_in_order)

    def __or__(self, other: "RuleSet") -> "RuleSet":
        if not isinstance(other, RuleSet):
            return NotImplemented
        return RuleSet((*self.rules, *other.rules))

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def __contains__(self, code: object) -> bool:
        return any(code in (rule, rule.code) for rule in self.rules)

    def __getitem__(self, code: str) -> Rule:
        """Find the rule with *code*.

        Raises:
            IllFormedError: If there is none.
        """
        return self.only(code).rules[0]

    def only(self, *codes: str) -> "RuleSet":
        """Keep the rules with these *codes*.

        Raises:
            IllFormedError: If a code is none of the set's.
        """
        self._refuse_unknown(codes)
        return RuleSet([rule for rule in self.rules if rule.code in codes])

    def without(self, *codes: str) -> "RuleSet":
        """Leave out the rules with these *codes*.

        Raises:
            IllFormedError: If a code is none of the set's.
        """
        self._refuse_unknown(codes)
        return RuleSet([rule for rule in self.rules if rule.code not in codes])

    def on(self, day: date) -> "RuleSet":
        """Keep the rules in force on *day*.

        Raises:
            IllFormedError: If *day* is no day, or has a time of day.
        """
        return RuleSet([rule for rule in self.rules if rule.is_in_force(day)])

    def _refuse_unknown(self, codes: tuple[str, ...]) -> None:
        known = [rule.code for rule in self.rules]
        for code in codes:
            if code not in known:
                raise IllFormedError(
                    "rule.unknown",
                    code,
                    "en kod i regelverket",
                    "a code of the rule set",
                    known[0] if known else "-",
                )
