# SPDX-License-Identifier: MIT
"""Where the page of a rule lies: *adress*."""

import functools

from ..rulesets import SETS
from ..values import Lang, as_lang
from ._blocks import Link


__all__ = ["rule_address"]


def rule_address(code: str, rules_at: str, lang: Lang = "sv") -> str | None:
    """Return the address of a rule on the pages of the rules: *regelns adress*.

    Args:
        code: The code of the rule.
        rules_at: Where the pages lie, such as the address of the
            documentation's ``reference/rules``.
        lang: The language of the page.

    Returns:
        The address; ``None`` if no set of the library has the rule, so that
        no page tells of it.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> rule_address("CON301", "https://example.org/rules", "en")
    'https://example.org/rules/en/consistency.html#con301'
    >>> rule_address("EX1", "https://example.org/rules") is None
    True
    """
    known = as_lang(lang)
    page = _pages().get(code)
    if page is None:
        return None
    base = rules_at.rstrip("/")
    return f"{base}/{known}/{page}.html#{code.lower()}"


def page_name(title: str) -> str:
    """Return the name of the page of a set, by its English title.

    >>> page_name("Local Government Act")
    'local-government-act'
    """
    return title.lower().replace(" ", "-")


@functools.cache
def _pages() -> dict[str, str]:
    """Return the name of the page that each rule is on, by its code."""
    return {
        rule.code: page_name(title.en)
        for title, rules in SETS
        for rule in rules
    }


def code_words(code: str, rules_at: str | None, lang: Lang) -> str | Link:
    """Write a code; as a link if there is a page to lead to."""
    if rules_at is None:
        return code
    address = rule_address(code, rules_at, lang)
    return code if address is None else Link(code, address)
