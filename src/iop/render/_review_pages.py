# SPDX-License-Identifier: MIT
"""Reviews as HTML: *granskningen som webbsida*."""

from collections.abc import Iterator

from ..rules import Finding, Lack, Outcome, Review, Status
from ..values import Lang, Text, as_lang
from ._blocks import Block, Fold, Items, Paragraph, Section, Words
from ._citations import sources
from ._html import as_html
from ._reasons import finding_line
from ._rule_pages import SOURCES
from ._to_do_pages import head_of, rest_block, task_sections
from .addresses import code_words
from .explanations import ADVICE, ANY, LACKING, state_it
from .reviews import CLOSING
from .titles import title_of
from .to_do import to_do


__all__ = ["review_html"]

_BY_RULE = Text("Regel för regel", "Rule by rule")

_MARKS = {Status.NOT_MET: "warning", Status.UNDETERMINED: "open"}
"""How the name of a rule is marked; the heading above says it in words."""


def review_html(
    review: Review,
    lang: Lang = "sv",
    *,
    page: bool = False,
    rules_at: str | None = None,
) -> str:
    """Write *review* as HTML: *granskningen som webbsida*.

    First the agreement at a glance, and what to do next, as `to_do_html` has
    it; then, folded until they are asked for, all the rules: what is not met
    and what cannot be told with place, advice and sources, and what is met and
    what does not apply. On paper what is folded is printed open.

    Args:
        review: The review.
        lang: The language.
        page: Whether to write a whole page, with a style sheet of its own, or
            a fragment to put into one.
        rules_at: Where the pages of the rules lie: the codes then lead there.
            See `rule_address`.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, review
    >>> held = review(Agreement(name="Öppna dörrar"), on=date(2024, 1, 1))
    >>> text = review_html(held, "en", rules_at="https://example.org/rules")
    >>> '<a href="https://example.org/rules/en/consistency.html#con104">' in text
    True
    """
    lang = as_lang(lang)
    listed = to_do(review, lang)
    title, head = head_of(review, listed, lang)
    by_rule = Section(
        _BY_RULE.fill(lang), tuple(_folds(review, lang, rules_at))
    )
    blocks = (
        *head,
        *task_sections(listed, lang, rules_at),
        by_rule,
        rest_block(review, listed, lang),
        Paragraph(CLOSING.fill(lang)),
    )
    return as_html(Section(title, blocks), lang, page=page)


def _folds(review: Review, lang: Lang, rules_at: str | None) -> Iterator[Fold]:
    """Fold the rules by what came of them."""
    for status in Status:
        outcomes = review.with_status(status)
        if not outcomes:
            continue
        title = status.text.fill(lang).capitalize()
        summary = f"{title} ({len(outcomes)})"
        blocks: tuple[Block, ...]
        if status in _MARKS:
            blocks = tuple(
                _open(one, review, lang, rules_at) for one in outcomes
            )
        else:
            items = tuple(_line(one, lang, rules_at) for one in outcomes)
            blocks = (Items(items),)
        yield Fold(summary, blocks)


def _line(outcome: Outcome, lang: Lang, rules_at: str | None) -> Words:
    """Write a rule that asks for nothing: its title, and why if it says."""
    reasons = "".join(f"\n{one.fill(lang)}" for one in outcome.reasons)
    code = code_words(outcome.code, rules_at, lang)
    return [code, f" {outcome.rule.title.fill(lang)}{reasons}"]


def _open(
    outcome: Outcome,
    review: Review,
    lang: Lang,
    rules_at: str | None,
) -> Section:
    """Write a rule that asks for something: what, where, and by what right."""
    rule = outcome.rule
    severity = outcome.severity.text.fill(lang)
    code = code_words(outcome.code, rules_at, lang)
    blocks: list[Block] = [
        Paragraph([code, f" · {severity}"], "quiet"),
        Paragraph(rule.demand.fill(lang)),
        *(Paragraph(reason.fill(lang)) for reason in outcome.reasons),
    ]
    if outcome.findings:
        found = dict.fromkeys(
            f"{_place(one, review, lang)}: {finding_line(one, lang)}"
            for one in outcome.findings
        )
        advice = rule.advice.fill(lang)
        blocks += [Items(tuple(found)), _advice(advice, lang)]
    if outcome.lacks:
        items = [_lack(one, review, lang) for one in outcome.lacks]
        blocks += [Items(tuple(items)), _advice(state_it(outcome, lang), lang)]
    blocks += [
        Paragraph(f"{SOURCES.fill(lang)}:"),
        sources(rule.citations, lang),
    ]
    return Section(rule.title.fill(lang), tuple(blocks))


def _place(finding: Finding, review: Review, lang: Lang) -> str:
    """Call the place of a finding; of a key, the part that has it."""
    place = finding.pointer.removesuffix("/key")
    return title_of(place, review.placed, lang)


def _advice(advice: str, lang: Lang) -> Paragraph:
    return Paragraph(ADVICE.fill(lang, advice=advice))


def _lack(lack: Lack, review: Review, lang: Lang) -> Words | tuple[Block, ...]:
    """Write what lacks: what is needed, or ways of which one is enough."""
    ways = tuple(
        "; ".join(
            LACKING[type(need)].fill(
                lang, place=title_of(need.pointer, review.placed, lang)
            )
            for need in way
        )
        for way in lack.ways
    )
    if not lack.is_any:
        return ways[0]
    return Paragraph(ANY.fill(lang)), Items(ways)
