# SPDX-License-Identifier: MIT
"""How many agreements stand, as rows: *tabeller över uppföljningar*.

Each takes follow-ups by name. A sum that is not known is empty, and never
nothing; what has no year stands in a row without a year.
"""

from collections.abc import Iterator
from typing import Any

from ..agreement import Agreement, Event, public_money
from ..followup import FollowUp, Subtotal
from ..ledger import ObligationKind
from ..render import title_of
from ..values import (
    Lang,
    Money,
    Text,
    exact_day,
    written,
)
from ._cells import (
    bodies_of,
    days_of,
    follow_up_of,
    joined,
    name_of,
    number_of,
    sum_of,
    text_of,
    word_of,
)
from .columns import Column, Row, column, table
from .columns import ColumnType as Of


__all__ = [
    "entries",
    "obligations",
    "outcomes",
    "settlements",
    "settlements_by_year",
]

_CURRENCY = column(
    "currency",
    Of.WORD,
    "Valuta",
    "Currency",
    (
        "Valutan för radens belopp.",
        "The currency of the sums of the row.",
    ),
)


@table(
    Text("Att bevaka", "Obligations"),
    column("bodies", Of.TEXT, "Offentliga parter", "Public parties"),
    column("kind", Of.WORD, "Slag", "Kind"),
    column("title", Of.TEXT, "Vad", "What"),
    column("debtor", Of.TEXT, "Av vem", "Owed by"),
    column("creditor", Of.TEXT, "Till vem", "Owed to"),
    column("due", Of.DAY, "Senast", "Due"),
    column(
        "due_by",
        Of.DAY,
        "Allra senast",
        "Due at the latest",
        (
            "Den senaste dag som sista dagen kan vara, där den är känd i del.",
            "The latest that the last day may be, where it is known in part.",
        ),
    ),
    column("standing", Of.WORD, "Hur det står till", "Standing"),
    column(
        "days_late",
        Of.COUNT,
        "Dagar för sent",
        "Days late",
        unit=("dagar", "days"),
    ),
    column("met_on", Of.DAY, "Gjort", "Done"),
    column("amount", Of.SUM, "Belopp", "Sum"),
    _CURRENCY,
    column("waits_for", Of.TEXT, "Väntar på", "Waits for"),
    column("how", Of.TEXT, "Så är dagen uträknad", "How the day is computed"),
)
def obligations(case: object, lang: Lang) -> Iterator[Row]:
    """List what is to be done, one obligation a row: *att bevaka*.

    >>> from datetime import date
    >>> from iop import follow_up
    >>> from iop.examples import trygghet_127_continued, trygghet_127_ledger
    >>> followed = follow_up(
    ...     trygghet_127_continued(),
    ...     trygghet_127_ledger(),
    ...     on=date(2018, 9, 1),
    ... )
    >>> for row in obligations({"2018-375": followed}, "en")[:2]:
    ...     print(row["kind"], row["due"], row["standing"])
    report 2018-05-31 met late
    report 2018-09-17 upcoming
    """
    followed = follow_up_of(case)
    agreement = followed.agreement
    for one in followed.obligations:
        money = one.amount
        yield {
            "bodies": bodies_of(agreement),
            "kind": word_of(one.kind, lang),
            "title": text_of(one.called(agreement), lang),
            "debtor": name_of(agreement, one.debtor, *one.with_debtors),
            "creditor": name_of(agreement, one.creditor),
            "due": one.due,
            "due_by": one.due_by,
            "standing": word_of(one.progress, lang),
            "days_late": one.days_overdue,
            "met_on": exact_day(one.met_on),
            "amount": sum_of(money),
            "currency": money and money.currency,
            "waits_for": joined(
                _awaited(name, followed, lang) for name in one.waits_for
            ),
            "how": one.explained(lang) or None,
        }


_RELEASE = Text(
    "att utbetalningen inte längre hålls inne",
    "the payment being withheld no more",
)
_AWAITED = {
    "release": _RELEASE,
    **{one.value: one.text for one in (*Event, *ObligationKind)},
}
"""What may be waited for, by its word."""


def _awaited(name: str, followed: FollowUp, lang: Lang) -> str:
    """Return what something waits for: an event, or what is owed."""
    word, _, key = name.partition("/")
    owed = next((o for o in followed.obligations if o.name == name), None)
    if owed is not None:
        return written(owed.called(followed.agreement), lang)
    named = _part_named(word, key, followed.agreement, lang)
    return named or _AWAITED[word].fill(lang)


_LISTS = {
    "report": "/reporting/reports",
    "milestone": "/reporting/milestones",
    "instalment": "/payments/instalments",
    "payment": "/payments/instalments",
}
"""Where what is named by a key stands in the agreement."""


def _part_named(
    word: str, key: str | None, agreement: Agreement, lang: Lang
) -> str | None:
    """Return what people call a report, a milestone or an instalment."""
    if word not in _LISTS:
        return None
    parts: dict[str, tuple[Any, ...]] = {
        "/reporting/reports": agreement.reports,
        "/reporting/milestones": agreement.milestones,
        "/payments/instalments": agreement.instalments,
    }
    keys = [part.key for part in parts[_LISTS[word]]]
    if key not in keys:
        return None
    return title_of(f"{_LISTS[word]}/{keys.index(key)}", agreement, lang)


_SUMS = (
    column("agreed", Of.SUM, "Avtalat från början", "Agreed at first"),
    column("amended", Of.SUM, "Avtalat nu", "Agreed now"),
    column("paid", Of.SUM, "Utbetalt", "Paid"),
    column(
        "accounted", Of.SUM, "Redovisat i pengar", "Accounted for in money"
    ),
    column("in_kind", Of.SUM, "Redovisat i annat", "Accounted for in kind"),
    column("approved", Of.SUM, "Godkänt", "Approved"),
    column("unused", Of.SUM, "Inte använt", "Unused"),
    column("still_open", Of.SUM, "Återstår att redovisa", "Still open"),
    column("repaid", Of.SUM, "Återbetalt", "Repaid"),
    column("to_be_repaid", Of.SUM, "Kvar att betala tillbaka", "To be repaid"),
)
_MORE_SUMS = (
    column("index_effect", Of.SUM, "Index", "Index"),
    column("lapsed", Of.SUM, "Bortfallet", "Lapsed"),
    column("to_pay", Of.SUM, "Kvar att betala ut", "Left to pay"),
    column("overspent", Of.SUM, "Godkänt utöver det utbetalda", "Overspent"),
    column("reclaimed", Of.SUM, "Ska betalas tillbaka", "Claimed back"),
)


def _sums(of: object, listed: tuple[Column, ...]) -> Row:
    """Read sums by the names of their columns."""
    return {one.name: sum_of(getattr(of, one.name)) for one in listed}


@table(
    Text("Avstämningar", "Settlements"),
    column("bodies", Of.TEXT, "Offentliga parter", "Public parties"),
    column("state", Of.WORD, "Läge", "State"),
    *_SUMS,
    *_MORE_SUMS,
    _CURRENCY,
    column(
        "is_settled",
        Of.YES_NO,
        "Slutavräknat",
        "Settled",
        (
            "Om det är avgjort vad som inte har använts.",
            "Whether it is settled what is unused.",
        ),
    ),
    column("is_by_days", Of.YES_NO, "Delat efter dagar", "Divided by days"),
    column(
        "left_out",
        Of.COUNT,
        "I annan valuta",
        "In another currency",
        (
            "Antal händelser i annan valuta, som inte räknas med.",
            "The number of entries in another currency, which are left out.",
        ),
        unit=("händelser", "entries"),
    ),
    column(
        "unknown",
        Of.COUNT,
        "Utan belopp",
        "Without a sum",
        (
            "Antal utbetalningar utan belopp: mer är betalt än det står.",
            "The number of payments without a sum: more was paid than told.",
        ),
        unit=("utbetalningar", "payments"),
    ),
)
def settlements(case: object, lang: Lang) -> Iterator[Row]:
    """List the sums on the day, one agreement a row: *avstämningar*.

    >>> from datetime import date
    >>> from iop import follow_up
    >>> from iop.examples import trygghet_127_continued, trygghet_127_ledger
    >>> followed = follow_up(
    ...     trygghet_127_continued(),
    ...     trygghet_127_ledger(),
    ...     on=date(2019, 3, 14),
    ... )
    >>> (row,) = settlements({"2018-375": followed}, "en")
    >>> row["paid"], row["unused"]
    (Decimal('850000.00'), Decimal('12345.67'))
    """
    followed = follow_up_of(case)
    sums = followed.settlement
    yield {
        "bodies": bodies_of(followed.agreement),
        "state": word_of(followed.state, lang),
        **_sums(sums, _SUMS),
        **_sums(sums, _MORE_SUMS),
        "currency": sums.currency,
        "is_settled": sums.is_settled,
        "is_by_days": sums.is_by_days,
        "left_out": len(sums.left_out),
        "unknown": len(sums.unknown),
    }


@table(
    Text("Avstämningar per år", "Settlements by year"),
    column("bodies", Of.TEXT, "Offentliga parter", "Public parties"),
    column(
        "year",
        Of.COUNT,
        "År",
        "Year",
        (
            "Kalenderåret; tomt för det som inte har något år.",
            "The calendar year; empty for what has no year.",
        ),
    ),
    column(
        "basis",
        Of.WORD,
        "Grund för året",
        "Basis of the year",
        (
            "Hur det är känt att det avtalade hör till året.",
            "How it is known that what is agreed belongs to the year.",
        ),
    ),
    *_SUMS,
    _CURRENCY,
)
def settlements_by_year(case: object, lang: Lang) -> Iterator[Row]:
    """List the sums of each calendar year: *avstämningar per år*.

    The rows of an agreement add up to its row in `settlements`, column by
    column; what is not known there is not known of a year either. One of which
    no year is known has a row without a year.

    >>> from datetime import date
    >>> from iop import follow_up
    >>> from iop.examples import trygghet_127_continued, trygghet_127_ledger
    >>> followed = follow_up(
    ...     trygghet_127_continued(),
    ...     trygghet_127_ledger(),
    ...     on=date(2019, 3, 14),
    ... )
    >>> for row in settlements_by_year({"2018-375": followed}, "en"):
    ...     print(row["year"], row["paid"], row["to_be_repaid"])
    2018 850000.00 0.00
    2019 0.00 12345.67
    """
    followed = follow_up_of(case)
    money = public_money(followed.agreement)
    bases = {share.year: share.basis for share in money.by_year}
    sums = followed.settlement
    for one in sums.by_year or (sums,):
        key = one.key if isinstance(one, Subtotal) else None
        year = key if isinstance(key, int) else None
        yield {
            "bodies": bodies_of(followed.agreement),
            "year": year,
            "basis": word_of(bases.get(year), lang),
            **_sums(one, _SUMS),
            "currency": sums.currency,
        }


@table(
    Text("Resultat", "Outcomes"),
    column("subject", Of.TEXT, "Vad", "What"),
    column("unit", Of.TEXT, "Enhet", "Unit"),
    column("party", Of.TEXT, "Part", "Party"),
    column("planned", Of.NUMBER, "Planerat", "Planned"),
    column(
        "planned_stated",
        Of.TEXT,
        "Planerat, som det står",
        "Planned, as stated",
    ),
    column("planned_per", Of.WORD, "Planerat per", "Planned per"),
    column("planned_in", Of.TEXT, "Planerat för", "Planned for"),
    column("target_on", Of.DAY, "Målet nås senast", "Target by"),
    column("reached", Of.NUMBER, "Uppnått", "Reached"),
    column(
        "reached_stated",
        Of.TEXT,
        "Uppnått, som det står",
        "Reached, as stated",
    ),
    column("first_day", Of.DAY, "Uppnått från", "Reached from"),
    column("last_day", Of.DAY, "Uppnått till", "Reached until"),
    column(
        "share",
        Of.NUMBER,
        "Andel av planen",
        "Share of the plan",
        ("1 är hela planen.", "1 is all of the plan."),
    ),
)
def outcomes(case: object, lang: Lang) -> Iterator[Row]:
    """List what was planned beside what was reached: *resultat mot plan*.

    >>> from datetime import date
    >>> from iop import follow_up
    >>> from iop.examples import complete
    >>> from iop.ledger import Ledger
    >>> followed = follow_up(complete(), Ledger(), on=date(2024, 6, 1))
    >>> row = outcomes({"exempel": followed}, "en")[0]
    >>> row["planned"], row["reached"]
    (Decimal('40'), None)
    """
    followed = follow_up_of(case)
    for one in followed.outcomes:
        first_day, last_day = days_of(one.reached_in)
        yield {
            "subject": one.subject,
            "unit": one.unit,
            "party": name_of(followed.agreement, one.party),
            "planned": number_of(one.planned),
            "planned_stated": text_of(one.planned, lang),
            "planned_per": word_of(one.per, lang),
            "planned_in": text_of(one.planned_in, lang),
            "target_on": exact_day(one.target_on),
            "reached": number_of(one.reached),
            "reached_stated": text_of(one.reached, lang),
            "first_day": first_day,
            "last_day": last_day,
            "share": one.share,
        }


_OF_PARTY = ("party", "payer", "by")


@table(
    Text("Händelser", "Entries"),
    column("number", Of.COUNT, "Nummer", "Number"),
    column("day", Of.DAY, "Dag", "Day"),
    column("day_stated", Of.TEXT, "Dag som det står", "Day as stated"),
    column("kind", Of.WORD, "Händelse", "Entry"),
    column("about", Of.TEXT, "Gäller", "About"),
    column("party", Of.TEXT, "Part", "Party"),
    column("payee", Of.TEXT, "Till", "To"),
    column("amount", Of.SUM, "Belopp", "Sum"),
    _CURRENCY,
    column("note", Of.TEXT, "Anteckning", "Note"),
)
def entries(case: object, lang: Lang) -> Iterator[Row]:
    """List what has happened by the day, corrections made: *händelser*.

    >>> from datetime import date
    >>> from iop import follow_up
    >>> from iop.examples import trygghet_127_continued, trygghet_127_ledger
    >>> followed = follow_up(
    ...     trygghet_127_continued(),
    ...     trygghet_127_ledger(),
    ...     on=date(2018, 3, 31),
    ... )
    >>> for row in entries({"2018-375": followed}, "en")[-2:]:
    ...     print(row["day"], row["kind"], row["amount"])
    2018-02-22 signed by a party None
    2018-03-15 payment 425000.00
    """
    followed = follow_up_of(case)
    agreement = followed.agreement
    for one in followed.happenings:
        entry: Any = one.entry
        money: Money | None = getattr(entry, "amount", None)
        party = (getattr(entry, name, None) for name in _OF_PARTY)
        yield {
            "number": one.number + 1,
            "day": exact_day(entry.on),
            "day_stated": text_of(entry.on, lang),
            "kind": entry.KIND.text.fill(lang),
            "about": joined(
                title
                for word in _LISTS
                if (
                    title := _part_named(
                        word, getattr(entry, word, None), agreement, lang
                    )
                )
            ),
            "party": name_of(agreement, *party),
            "payee": name_of(agreement, getattr(entry, "payee", None)),
            "amount": sum_of(money),
            "currency": money and money.currency,
            "note": entry.note,
        }
