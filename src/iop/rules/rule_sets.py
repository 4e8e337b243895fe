# SPDX-License-Identifier: MIT
"""Sets of rules: *regelverk*."""

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from ..values import IllFormedError, ShownAsWritten, as_instance
from . import _sending  # noqa: F401 - with it pickle learns to send rules
from .rules import Rule


__all__ = ["RuleSet"]


def _in_order(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Put rules in the order of their codes, each once."""
    by_code: dict[str, Rule] = {}
    if not isinstance(rules, Iterable):
        raise IllFormedError(
            "list.expected", rules, "regler", "rules", "[one_currency]"
        )
    for rule in rules:
        as_instance(rule, Rule)
        known = by_code.setdefault(rule.code, rule)
        if known is not rule and known != rule:
            raise IllFormedError(
                "rule.conflict",
                rule.code,
                "en kod för varje regel",
                "one code for each rule",
                "CON101",
            )
    return tuple(by_code[code] for code in sorted(by_code))


@attrs.frozen(repr=False)
class RuleSet(ShownAsWritten):
    """Rules that are held together: *regelverk*.

    A set of rules, in the order of their codes. The union of two sets is
    ``a | b``; nothing is registered anywhere.

    Attributes:
        rules: The rules.

    Raises:
        IllFormedError: If two different rules have the same code.
    """

    _EXAMPLE = "rulesets.STOCKHOLM"

    rules: tuple[Rule, ...] = attrs.field(converter=_in_order)
    _by_code: dict[str, Rule] = attrs.field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        by_code = {rule.code: rule for rule in self.rules}
        object.__setattr__(self, "_by_code", by_code)

    def __or__(self, other: "RuleSet") -> "RuleSet":
        if not isinstance(other, RuleSet):
            return NotImplemented
        return RuleSet((*self.rules, *other.rules))

    def __repr__(self) -> str:
        # By their codes: written out, a set would fill many pages.
        return f"<RuleSet {' '.join(rule.code for rule in self.rules)}>"

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def __contains__(self, code: object) -> bool:
        if isinstance(code, Rule):
            return self._by_code.get(code.code) == code
        return isinstance(code, str) and code in self._by_code

    def __getitem__(self, code: str) -> Rule:
        """Find the rule with *code*.

        Raises:
            IllFormedError: If there is none.
        """
        self._refuse_unknown((code,))
        return self._by_code[code]

    def only(self, *codes: str) -> "RuleSet":
        """Keep the rules with these *codes*.

        Raises:
            IllFormedError: If a code is none of the set's.
        """
        self._refuse_unknown(codes)
        return RuleSet([self._by_code[code] for code in codes])

    def without(self, *codes: str) -> "RuleSet":
        """Leave out the rules with these *codes*.

        Raises:
            IllFormedError: If a code is none of the set's.
        """
        self._refuse_unknown(codes)
        left_out = set(codes)
        return RuleSet(
            [rule for rule in self.rules if rule.code not in left_out]
        )

    def on(self, day: date) -> "RuleSet":
        """Keep the rules in force on *day*.

        Raises:
            IllFormedError: If *day* is no day, or has a time of day.
        """
        return RuleSet([rule for rule in self.rules if rule.is_in_force(day)])

    def _refuse_unknown(self, codes: tuple[object, ...]) -> None:
        for code in codes:
            # A rule is in the set, but is no code of it.
            if not isinstance(code, str) or code not in self._by_code:
                raise IllFormedError(
                    "rule.unknown",
                    code,
                    "en kod i regelverket",
                    "a code of the rule set",
                    self.rules[0].code if self.rules else "-",
                )
