# SPDX-License-Identifier: MIT
"""Why something is to be done, in words for a person: *skäl*."""

import re
from collections.abc import Iterable, Mapping, Sequence

from ..agreement import Agreement
from ..rules import Finding, Rule
from ..values import Lang, Sentence, Text, isolated, walk
from ._rows import row_at


__all__ = ["fault_title", "names_for_keys", "opened", "shown_by", "told"]

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

_OF_KEYS = frozenset(
    (
        "annex",
        "contribution",
        "criterion",
        "first",
        "instalment",
        "key",
        "option",
        "report",
        "second",
    )
)
"""The fields of findings that hold a key, where they hold a text."""

_OF_PARTIES = frozenset(("by", "given", "party", "stated"))
"""Those that hold the key of a party, or its name."""

_ENTRY = "entry"
_WORD = re.compile(r"[\w-]+")

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


def told(
    findings: Sequence[Finding],
    rule: Rule,
    names: Mapping[str, str],
    lang: Lang,
) -> str:
    """Tell what was found of one rule, and what to do about it.

    What holds a key is told by the name of what has it. What is wrong is told
    in short where nothing that a person knows has that key, and where there
    is much to tell.
    """
    said = [_message(one, names, lang) for one in findings[:_MOST]]
    if len(findings) > _MOST or None in said:
        said = [f"{fault_title(rule, lang)}."]
    return " ".join([*filter(None, said), rule.advice.fill(lang)])


def _message(
    finding: Finding, names: Mapping[str, str], lang: Lang
) -> str | None:
    """Write a finding with names for keys; ``None`` if there is no name."""
    if finding.pointer.endswith("/key"):
        return None
    fields = _for_people(finding.fields, names)
    if fields is None:
        return None
    said = " ".join(finding.text.fill(lang, **fields).split())
    # What a rule has written out as words may have a key in it.
    if any(not key.isalpha() for key in names.keys() & {*_WORD.findall(said)}):
        return None
    return isolated(f"{said[:_LONGEST]}…") if len(said) > _LONGEST else said


def names_for_keys(agreement: Agreement, lang: Lang) -> dict[str, str]:
    """Return what a person reads instead of each key of an agreement."""
    found: dict[str, str] = {}
    for place, _, value in walk(agreement):
        key = getattr(value, "key", None)
        if hasattr(type(value), "NOUN") and key is not None:
            row, _ = row_at(place, agreement, lang)
            found.setdefault(key, key if row is None else row.short)
    return found


def _for_people(
    fields: Iterable[tuple[str, object]], names: Mapping[str, str]
) -> dict[str, object] | None:
    """Put names for the keys that fill a text; ``None`` if one has no name.

    An entry of the ledger is told by its day, which stands beside its key.
    """
    found: dict[str, object] = {}
    for name, value in fields:
        found[name] = value
        if isinstance(value, Sentence):
            inner = _for_people(value.fields, names)
            if inner is None:
                return None
            found[name] = Sentence.of(value.text, **inner)
        elif name == _ENTRY:
            found[name] = ""
        elif name in _OF_KEYS and isinstance(value, str):
            if value not in names:
                return None
            found[name] = names[value]
        elif name in _OF_PARTIES and isinstance(value, str):
            found[name] = names.get(value, value)
    return found
