# SPDX-License-Identifier: MIT
"""An agreement as a person reads it: *avtalet som text*."""

from typing import get_args

import attrs

from ..agreement import Agreement
from ..values import (
    Lang,
    Text,
    as_instance,
    as_lang,
    join,
    read,
    split,
    written,
)
from ._blocks import Block, Mark, Paragraph, Section, blocks_of
from ._fields import Field
from ._html import as_html
from ._parts import blocks_of_fields, told_of
from ._plain_text import plain_text
from ._references import References


__all__ = ["agreement_html", "agreement_text"]

_UNNAMED = Text("Avtal utan namn", "Agreement without a name")

_SECTIONS: tuple[tuple[Text, tuple[str, ...]], ...] = (
    (
        Text("Avtalet", "The agreement"),
        ("/case_number", "/form", "/called", "/guidelines"),
    ),
    (Text("Parter", "Parties"), ("/parties", "/participants")),
    (
        Text("Bakgrund och syfte", "Background and purpose"),
        (
            "/purpose/background",
            "/purpose/earlier_cooperation",
            "/purpose/initiative",
            "/purpose/values",
            "/purpose/reason_for_form",
            "/purpose/needs",
            "/purpose/goals",
            "/purpose/indicators",
            "/purpose/target_group",
            "/purpose/area",
        ),
    ),
    (
        Text("Arbete och insatser", "Work and contributions"),
        (
            "/purpose/activities",
            "/purpose/undertakings",
            "/budget/contributions",
        ),
    ),
    (
        Text("Ekonomi", "Budget"),
        (
            "/budget/total",
            "/budget/costs",
            "/budget/funders",
            "/budget/charges",
            "/budget/appropriations",
            "/budget/set_aside",
            "/budget/set_aside_for",
            "/budget/is_vat_included",
            "/budget/annex",
        ),
    ),
    (
        Text("Utbetalningar", "Payments"),
        (
            "/payments/instalments",
            "/payments/indexation",
            "/payments/is_unused_repaid",
            "/payments/repayment_due",
        ),
    ),
    (
        Text("Avtalstid", "Term"),
        (
            "/term/period",
            "/term/seasons",
            "/term/extensions",
            "/term/replaces",
            "/term/day_off",
        ),
    ),
    (
        Text("Styrning", "Governance"),
        (
            "/governance/steering_group",
            "/governance/working_groups",
            "/governance/public_influence",
        ),
    ),
    (
        Text("Redovisning och uppföljning", "Reporting"),
        (
            "/reporting/number",
            "/reporting/reports",
            "/reporting/recurs",
            "/reporting/milestones",
            "/reporting/meetings",
        ),
    ),
    (Text("Utvärdering", "Evaluation"), ("/reporting/evaluation",)),
    (
        Text("Hur avtalet kan avslutas", "How the agreement can end"),
        ("/term/notice", "/term/other_notices", "/term/endings"),
    ),
    (Text("Tvister", "Disputes"), ("/term/disputes",)),
    (Text("Övriga villkor", "Other clauses"), ("/clauses",)),
    (Text("Delavtal", "Annex agreements"), ("/annex_agreements",)),
    (
        Text("Beredning och beslut", "The case and its decisions"),
        (
            "/case/document",
            "/case/pages",
            "/case/dated",
            "/case/prepared_by",
            "/case/decider",
            "/case/proposal",
            "/case/sums",
            "/case/decisions",
        ),
    ),
    (
        Text("Bedömningar", "Judgements"),
        ("/judgements", "/assessments"),
    ),
    (
        Text("Tecken på köp", "Signs of purchase"),
        (
            "/purchase_signs/service",
            "/purchase_signs/is_offered_by_others",
            "/purchase_signs/is_sold_by_organisation",
            "/purchase_signs/was_procured",
            "/purchase_signs/is_public_task",
            "/purchase_signs/is_enforceable",
            "/purchase_signs/unit_price",
        ),
    ),
    (Text("Undertecknande", "Signing"), ("/signatures",)),
    (
        Text("Bilagor till ärendet", "Annexes to the case"),
        ("/case/annexes", "/case/agreement_annex"),
    ),
    (Text("Underlag", "Evidence"), ("/evidence", "/known_in_part")),
)
"""The parts of an agreement in the order of a contract, and what stands in
each."""


def agreement_text(agreement: Agreement, lang: Lang = "sv") -> str:
    """Write what an agreement says, in *lang*: *avtalet som text*.

    Part by part, in the order of a contract. All that is stated stands there,
    as it is stated: "cirka 850 000 kr", "juni 2018". What is not stated is
    named, a part of which nothing is stated on one line. Whoever is meant by a
    key is called by name. Lines are 80 wide; sums hold no-break spaces, as
    Babel writes them.

    Raises:
        IllFormedError: If *agreement* is no agreement; if *lang* is neither
            ``"sv"`` nor ``"en"``.

    >>> from iop.examples import trygghet_127
    >>> lines = agreement_text(trygghet_127(), "en").splitlines()
    >>> print("\\n".join(lines[82:84] + lines[130:134]))
    PAYMENTS: not stated
    TERM: not stated
    THE CASE AND ITS DECISIONS
      Document: tjänsteutlåtande
      Pages: 3
      Day of the document: 2018
    """
    lang = as_lang(lang)
    return plain_text(
        agreement_section(as_instance(agreement, Agreement), lang)
    )


def agreement_html(
    agreement: Agreement, lang: Lang = "sv", *, page: bool = False
) -> str:
    """Write what an agreement says as HTML, in *lang*: *avtalet som webbsida*.

    It says what `agreement_text` says.

    Args:
        agreement: The agreement.
        lang: The language.
        page: Whether it is a page that stands by itself, and not a fragment
            to put into another.

    Raises:
        IllFormedError: If *agreement* is no agreement; if *lang* is neither
            ``"sv"`` nor ``"en"``.

    >>> from iop.examples import trygghet_127
    >>> agreement_html(trygghet_127(), page=True).startswith("<!DOCTYPE html>")
    True
    """
    lang = as_lang(lang)
    section = agreement_section(as_instance(agreement, Agreement), lang)
    return as_html(section, lang, page=page)


def agreement_section(agreement: Agreement, lang: Lang) -> Section:
    """Make the whole of an agreement, to be written as text or as HTML."""
    to = References.of(agreement, lang)
    name = agreement.name or _UNNAMED.fill(lang)
    return Section(
        _field("/name", to).noted(name, to),
        tuple(_part(title, places, to) for title, places in _SECTIONS),
    )


def _part(title: Text, places: tuple[str, ...], to: References) -> Section:
    """Make one part of it; where nothing is stated, that is said and no more.

    What is called as the part itself is told without a heading of its own.
    """
    first, *others = (_field(place, to) for place in places)
    heading = title.fill(to.lang)
    if all(
        one.value is None and not one.is_partly for one in (first, *others)
    ):
        mark = Mark(written(None, to.lang), "open")
        return Section(heading, (Paragraph(mark),))
    blocks: tuple[Block, ...] = ()
    if first.value is not None and (first.label == heading or not others):
        blocks = blocks_of(told_of(first, to))
    else:
        others.insert(0, first)
    return Section(
        first.noted(heading, to) if blocks else heading,
        (*blocks, *blocks_of_fields(others, to)),
    )


def _field(place: str, to: References) -> Field:
    """Return a field of the agreement, or of one of its parts."""
    *way, name = split(place)
    holder = join(*way)
    kind = Agreement
    for step in way:
        kind = get_args(attrs.fields_dict(kind)[step].type)[0]
    return Field.of(kind, name, read(to.agreement, place), holder, to)
