# SPDX-License-Identifier: MIT
"""A rule as HTML: *regeln som webbsida*."""

from collections.abc import Iterator

from ..rules import LawDay, Rule
from ..values import Lang, Text, as_lang, written
from ._blocks import Block, Facts, Items, Link, Paragraph, Section, Words
from ._citations import sources
from ._html import as_html
from ._reasons import fault_title
from .addresses import code_words
from .labels import label


__all__ = ["SOURCES", "rule_html", "rule_section"]

SOURCES = Text("Källor", "Sources")
_SEVERITY = Text("Vikt", "Weight")
_FAULT = Text("Vad som då är fel", "What is then wrong")
_ADVICE = Text("Vad man då gör", "What to do then")
_READS = Text("Uppgifter som läses", "Facts that are read")
_FIGURES = Text("Tal i lagen", "Figures of the law")
_LAW_DAY = Text("Vilken dags lag", "Which day's law")
_FIRST = Text("Gäller från och med", "In force from")
_LAST = Text("Gäller till och med", "In force until")
_ASKED_OF = Text("Gäller bara i", "Asked only in")
_RELATED = Text("Regler om samma sak", "Rules on the same matter")


def rule_html(
    rule: Rule,
    lang: Lang = "sv",
    *,
    page: bool = False,
    rules_at: str | None = None,
) -> str:
    """Write what a rule asks, and by which source: *regeln som webbsida*.

    Args:
        rule: The rule.
        lang: The language.
        page: Whether to write a whole page, or a fragment to put into one.
        rules_at: Where the pages of the rules lie: the codes of the rules on
            the same matter then lead there. See `rule_address`.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from iop.rulesets import catalogue
    >>> text = rule_html(catalogue()["CON301"], "en")
    >>> print(text.splitlines()[1])
    <h2>CON301 Number of reports</h2>
    """
    lang = as_lang(lang)
    return as_html(rule_section(rule, lang, rules_at), lang, page=page)


def rule_section(
    rule: Rule, lang: Lang, rules_at: str | None = None
) -> Section:
    """Write a rule as a section that is called by its code."""
    rows = tuple(
        (name.fill(lang), told) for name, told in _rows(rule, lang, rules_at)
    )
    return Section(
        f"{rule.code} {rule.title.fill(lang)}",
        (Paragraph(rule.demand.fill(lang)), Facts(rows)),
        anchor=rule.code.lower(),
    )


def _rows(
    rule: Rule, lang: Lang, rules_at: str | None
) -> Iterator[tuple[Text, Words | tuple[Block, ...]]]:
    yield _SEVERITY, rule.severity.text.fill(lang)
    yield _FAULT, fault_title(rule, lang)
    yield _ADVICE, rule.advice.fill(lang)
    if rule.reads:
        places = dict.fromkeys(label(place, lang) for place in rule.reads)
        yield _READS, (Items(tuple(places)),)
    if rule.figures:
        titles = tuple(one.title.fill(lang) for one in rule.figures)
        yield _FIGURES, (Items(titles),)
    if rule.law_day is not LawDay.NONE:
        day, why = rule.law_day.text.fill(lang), rule.law_day_reason.fill(lang)
        yield _LAW_DAY, f"{day}\n{why}"
    for title, value in ((_FIRST, rule.first_day), (_LAST, rule.last_day)):
        if value is not None:
            yield title, written(value, lang)
    if rule.asked_of is not None:
        yield _ASKED_OF, rule.asked_of
    if rule.related:
        yield _RELATED, _codes(rule.related, lang, rules_at)
    yield SOURCES, (sources(rule.citations, lang),)


def _codes(
    codes: tuple[str, ...], lang: Lang, rules_at: str | None
) -> list[str | Link]:
    words: list[str | Link] = []
    for code in codes:
        words += [", "] * bool(words) + [code_words(code, rules_at, lang)]
    return words
