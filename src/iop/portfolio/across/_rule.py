# SPDX-License-Identifier: MIT
"""What a rule across agreements is, and what it finds: *samlingsregel*."""

from collections.abc import Callable, Iterator, Mapping

import attrs

from ...agreement import Agreement
from ...law import OWN_CHECK, Citation
from ...rules import Severity
from ...values import Lang, Shown, Text, is_member


__all__ = ["AcrossFinding", "AcrossRule", "Agreements", "Found", "across_rule"]

Agreements = Mapping[str, Agreement]
"""The agreements of a portfolio, by name (*avtalen*)."""

Found = tuple[tuple[str, ...], dict[str, object]]
"""The names of the agreements concerned, and what the text is filled with."""


@attrs.frozen(kw_only=True)
class AcrossFinding(Shown):
    """That several agreements do not go together: *brist i en samling*.

    Attributes:
        code: The code of the rule.
        severity: How much it weighs.
        agreements: The names of the agreements concerned.
        fields: Names and values for its text.
        text: The text, before its fields are filled.
        advice: What to do.
        citations: What the rule rests on.
    """

    code: str
    severity: Severity = attrs.field(validator=is_member)
    agreements: tuple[str, ...]
    fields: tuple[tuple[str, object], ...]
    text: Text
    advice: Text
    citations: tuple[Citation, ...]

    def message(self, lang: Lang = "sv") -> str:
        """Describe in *lang* what is wrong.

        Raises:
            IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.
        """
        return self.text.fill(lang, **dict(self.fields))


@attrs.frozen(kw_only=True)
class AcrossRule(Shown):
    """A rule that reads several agreements together: *samlingsregel*.

    Attributes:
        code: Its code.
        name: Its name.
        fault: In short what is wrong where it finds something.
        demand: What it asks.
        advice: What to do.
        finding: What it says of what it finds.
        severity: How much that weighs.
        citations: What it rests on.
        check: The function that finds it.
    """

    code: str
    name: str
    fault: Text
    demand: Text
    advice: Text
    finding: Text
    severity: Severity = attrs.field(validator=is_member)
    check: Callable[[Agreements], Iterator[Found]] = attrs.field(repr=False)
    citations: tuple[Citation, ...] = (OWN_CHECK,)

    def findings(self, agreements: Agreements) -> Iterator[AcrossFinding]:
        """Yield what the rule finds, in the order of the agreements."""
        for names, fields in self.check(agreements):
            yield AcrossFinding(
                code=self.code,
                severity=self.severity,
                agreements=names,
                fields=tuple(sorted(fields.items())),
                text=self.finding,
                advice=self.advice,
                citations=self.citations,
            )


def across_rule(
    *,
    code: str,
    name: str,
    fault: Text,
    demand: Text,
    advice: Text,
    finding: Text,
    severity: Severity,
) -> Callable[[Callable[[Agreements], Iterator[Found]]], AcrossRule]:
    """Make a rule of a function; the arguments are those of `AcrossRule`."""
    return lambda check: AcrossRule(
        code=code,
        name=name,
        fault=fault,
        demand=demand,
        advice=advice,
        finding=finding,
        severity=severity,
        check=check,
    )
