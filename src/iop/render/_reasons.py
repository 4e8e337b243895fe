# SPDX-License-Identifier: MIT
"""Why something is to be done, in words for a person: *skäl*."""

from collections.abc import Iterable, Sequence

from ..rules import Finding, Rule
from ..values import Lang, Text, isolated
from ._lines import on_one_line


__all__ = ["fault_title", "finding_line", "opened", "shown_by", "told"]

_SHOWS = Text("Då syns {shown}.", "Shows {shown}.")
_SHOWS_SOME = Text("Då syns {shown}, med mera.", "Shows {shown}, and more.")
_WHETHER = Text(
    "om kravet är uppfyllt: {title}", "whether the requirement is met: {title}"
)
_ADVICE = {
    "/payments/instalments": Text(
        "Betalas allt på en gång? Ange att det inte finns några.",
        "Is it all paid at once? State that there are none.",
    ),
}
"""How to state that there is none, where that is the likely answer."""

_ONE_LINE = 77
"""How many letters tell what shows once a task is done, if they can."""

_MOST = 2
"""How many findings of like rows are told one by one."""

_LONGEST = 400
"""How many letters are told of what was found."""


def opened(places: Iterable[str], rules: Sequence[Rule], lang: Lang) -> str:
    """Tell what to think of at some places, and what shows once they are told.

    What the first of the rules tells is always said; the others as far as
    there is room on one line.

    Args:
        places: The places.
        rules: The rules that wait for them, the heaviest first.
        lang: The language.
    """
    advice = [_ADVICE[one].fill(lang) for one in places if one in _ADVICE]
    shown = tuple(dict.fromkeys(shown_by(rule, lang) for rule in rules))
    said = " ".join([*advice, _SHOWS.fill(lang, shown=shown)])
    for end in range(len(shown) - 1, 0, -1):
        if len(said) <= _ONE_LINE:
            break
        some = _SHOWS_SOME.fill(lang, shown=shown[:end])
        said = " ".join([*advice, some])
    return said


def shown_by(rule: Rule, lang: Lang) -> str:
    """Return what shows once a rule can tell, after *then it shows*."""
    if rule.tells is None:
        return _WHETHER.fill(lang, title=rule.title)
    return rule.tells.fill(lang)


def fault_title(rule: Rule, lang: Lang) -> str:
    """Return what is wrong when a rule is not met, in short."""
    return (rule.fault or rule.title).fill(lang)


def told(findings: Sequence[Finding], rule: Rule, lang: Lang) -> str:
    """Tell what was found of one rule, and what to do about it.

    What is wrong is told in short where there is much to tell.
    """
    said = [finding_line(one, lang) for one in findings]
    if len(findings) > _MOST:
        said = [f"{fault_title(rule, lang)}."]
    return " ".join([*said, rule.advice.fill(lang)])


def finding_line(finding: Finding, lang: Lang) -> str:
    """Write a finding on one line, cut where it is long."""
    said = on_one_line(finding.message(lang))
    return isolated(f"{said[:_LONGEST]}…") if len(said) > _LONGEST else said
