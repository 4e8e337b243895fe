# SPDX-License-Identifier: MIT
"""What rules say of many agreements, as rows: *tabeller över granskningar*.

Each takes reviews by name.
"""

from collections.abc import Iterator

from ..render import title_of, to_do
from ..values import FixKind, Lang, Text
from ._cells import joined, review_of, word_of
from .columns import ColumnType as Of
from .columns import Row, column, table


__all__ = ["findings", "tasks"]


@table(
    Text("Brister", "Findings"),
    column("code", Of.WORD, "Regel", "Rule"),
    column("fault", Of.WORD, "Brist", "Fault"),
    column("severity", Of.WORD, "Vikt", "Severity"),
    column("place", Of.TEXT, "Var", "Place"),
    column("message", Of.TEXT, "Vad som är fel", "What is wrong"),
    column("advice", Of.TEXT, "Råd", "Advice"),
    column("source", Of.TEXT, "Källa", "Source"),
    column(
        "evidence",
        Of.WORD,
        "Belägg",
        "Provenance",
        (
            "Hur väl den första källan är känd.",
            "How well the first source is known.",
        ),
    ),
    column(
        "mechanical",
        Of.YES_NO,
        "Kan rättas av sig självt",
        "Mechanical",
        (
            "Om en rättelse följer av det som redan står.",
            "Whether a fix follows from what is stated.",
        ),
    ),
    column(
        "pointer",
        Of.TEXT,
        "Plats för program",
        "Pointer",
        (
            "JSON Pointer till stället, för program.",
            "JSON Pointer to the place, for programs.",
        ),
    ),
)
def findings(case: object, lang: Lang) -> Iterator[Row]:
    """List where agreements are not as the rules ask: *brister*.

    >>> from datetime import date
    >>> from iop import review
    >>> from iop.examples import flawed
    >>> reviewed = review(flawed(), on=date(2018, 6, 1))
    >>> row = findings({"exempel": reviewed}, "en")[0]
    >>> row["code"], row["severity"]
    ('CON101', 'error')
    """
    review = review_of(case)
    faults = {one.code: one.rule.fault for one in review.outcomes}
    for one in review.findings:
        fault = faults[one.code]
        yield {
            "code": one.code,
            "fault": None if fault is None else fault.fill(lang),
            "severity": word_of(one.severity, lang),
            "place": title_of(one.pointer, review.placed, lang),
            "message": one.message(lang),
            "advice": one.advice.fill(lang),
            "source": joined(
                cited.source.title.fill(lang) for cited in one.citations
            ),
            "evidence": word_of(one.citations[0].provenance, lang),
            "mechanical": any(
                fix.kind is FixKind.MECHANICAL for fix in one.fixes
            ),
            "pointer": one.pointer,
        }


@table(
    Text("Att göra", "To do"),
    column("number", Of.COUNT, "Nummer", "Number"),
    column("weight", Of.WORD, "Vikt", "Weight"),
    column("title", Of.TEXT, "Fält", "Field"),
    column("text", Of.TEXT, "Att göra", "To do"),
    column("codes", Of.TEXT, "Regler", "Rules"),
    column(
        "later",
        Of.WORD,
        "Efter",
        "After",
        (
            "Vad som måste hända först; tomt om det kan göras nu.",
            "What must come about first; empty if it can be done now.",
        ),
    ),
)
def tasks(case: object, lang: Lang) -> Iterator[Row]:
    """List what to do next, one task a row: *att göra*.

    >>> from datetime import date
    >>> from iop import review
    >>> from iop.examples import trygghet_127
    >>> reviewed = review(trygghet_127(), on=date(2018, 6, 1))
    >>> row = tasks({"2018-375": reviewed}, "en")[0]
    >>> row["title"], row["codes"]
    ('Payments › Instalments', 'CON202 FUP008')
    """
    for number, one in enumerate(to_do(review_of(case), lang).tasks, 1):
        yield {
            "number": number,
            "weight": word_of(one.weight, lang),
            "title": one.title,
            "text": one.text,
            "codes": " ".join(one.codes),
            "later": word_of(one.later, lang),
        }
