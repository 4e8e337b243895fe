# SPDX-License-Identifier: MIT
"""What many agreements say, as rows: *tabeller över avtal*.

Each takes agreements by name, or histories, follow-ups or reviews, whose
agreements it reads: of a follow-up as they read on its day, of a history in
the last version.
"""

from collections.abc import Iterator

from ..agreement import (
    History,
    OnDate,
    Organisation,
    Participant,
    PublicBody,
    municipality_of,
    public_contributions,
    public_money,
    sum_effect,
    total_over,
)
from ..followup import FollowUp, Obligation
from ..ledger import ObligationKind, ObligationName
from ..render import title_of, value_text
from ..values import Lang, Text, exact_day
from ._cells import (
    agreement_of,
    appropriation_of,
    bodies_of,
    days_of,
    expected,
    joined,
    name_of,
    organisations_of,
    sum_of,
    text_of,
    word_of,
)
from .columns import ColumnType as Of
from .columns import Row, column, table


__all__ = [
    "agreements",
    "changes",
    "contributions",
    "instalments",
    "parties",
]

_PUBLIC = Text("offentlig part", "public party")
_ORGANISATION = Text("organisation", "organisation")
_PARTICIPANT = Text("medverkande", "participant")

_LOW = (
    "Vad beloppet är minst, så långt det är känt.",
    "What the sum is at least, as far as it is known.",
)
_HIGH = (
    "Vad beloppet är högst, så långt det är känt.",
    "What the sum is at most, as far as it is known.",
)
_CURRENCY = column(
    "currency", Of.WORD, "Valuta", "Currency",
    ("Valutan för radens belopp.", "The currency of the sums of the row."),
)  # fmt: skip


@table(
    Text("Avtal", "Agreements"),
    column("name", Of.TEXT, "Namn", "Name"),
    column("case_number", Of.TEXT, "Diarienummer", "Case number"),
    column("form", Of.WORD, "Avtalets form", "Form"),
    column("bodies", Of.TEXT, "Offentliga parter", "Public parties"),
    column("organisations", Of.TEXT, "Organisationer", "Organisations"),
    column("municipality", Of.TEXT, "Kommun", "Municipality"),
    column("first_day", Of.DAY, "Första dag", "First day"),
    column("last_day", Of.DAY, "Sista dag", "Last day"),
    column("term", Of.TEXT, "Avtalstid", "Term"),
    column(
        "sum", Of.SUM, "Summa", "Sum",
        (
            "Pengar från de offentliga parterna över hela avtalstiden.",
            "Money from the public parties over the whole term.",
        ),
    ),
    column("sum_low", Of.SUM, "Summa, minst", "Sum, at least", _LOW),
    column("sum_high", Of.SUM, "Summa, högst", "Sum, at most", _HIGH),
    _CURRENCY,
    column(
        "state", Of.WORD, "Läge", "State",
        (
            "Läget på uppföljningens dag; tomt utan uppföljning.",
            "The state on the day of the follow-up; empty without one.",
        ),
    ),
)  # fmt: skip
def agreements(case: object, lang: Lang) -> Iterator[Row]:
    """List agreements, one a row: *avtal*.

    >>> from iop.examples import trygghet_127
    >>> (row,) = agreements({"2018-375": trygghet_127()}, "en")
    >>> row["name"], row["sum"]
    ('127-trygghet', Decimal('850000.00'))
    """
    agreement = agreement_of(case)
    money = public_money(agreement)
    stated = money.total or money.low or money.high
    span = agreement.term.period if agreement.term else None
    first_day, last_day = days_of(span)
    form, number = agreement.form, agreement.case_number
    yield {
        "name": agreement.name,
        "case_number": None if number is None else str(number),
        "form": word_of(form, lang),
        "bodies": bodies_of(agreement),
        "organisations": organisations_of(agreement),
        "municipality": joined(
            place
            for one in agreement.parties or ()
            if isinstance(one, PublicBody)
            and (place := municipality_of(one)) is not None
        ),
        "first_day": first_day,
        "last_day": last_day,
        "term": text_of(span, lang),
        "sum": sum_of(money.total),
        "sum_low": sum_of(money.low),
        "sum_high": sum_of(money.high),
        "currency": stated and stated.currency,
        "state": word_of(case.state, lang)
        if isinstance(case, FollowUp)
        else None,
    }


@table(
    Text("Parter", "Parties"),
    column("name", Of.TEXT, "Namn", "Name"),
    column("side", Of.WORD, "Sida", "Side"),
    column("kind", Of.WORD, "Slag", "Kind"),
    column(
        "number", Of.TEXT, "Organisationsnummer", "Corporate identity number"
    ),
    column("municipality", Of.TEXT, "Kommun", "Municipality"),
    column("region", Of.TEXT, "Region", "Region"),
    column("joined_on", Of.DAY, "Part från", "Party from"),
    column("left_on", Of.DAY, "Part till", "Party until"),
)
def parties(case: object, lang: Lang) -> Iterator[Row]:
    """List parties and participants, one a row: *parter och medverkande*.

    >>> from iop.examples import trygghet_127
    >>> for row in parties({"2018-375": trygghet_127()}, "en")[:2]:
    ...     print(row["name"], "|", row["side"])
    Skärholmens stadsdelsnämnd | public party
    KFUM JKS Stockholm | organisation
    """
    agreement = agreement_of(case)
    for one in (*(agreement.parties or ()), *(agreement.participants or ())):
        body = one if isinstance(one, PublicBody) else None
        organisation = one if isinstance(one, Organisation) else None
        is_party = not isinstance(one, Participant)
        side = _PUBLIC if body else _ORGANISATION
        kind = organisation.legal_form if organisation else None
        yield {
            "name": one.name,
            "side": (side if is_party else _PARTICIPANT).fill(lang),
            "kind": word_of(body.body_kind if body else kind, lang),
            "number": None if one.number is None else str(one.number),
            "municipality": municipality_of(body) if body else None,
            "region": body.region if body else None,
            "joined_on": exact_day(getattr(one, "joined_on", None)),
            "left_on": exact_day(getattr(one, "left_on", None)),
        }


@table(
    Text("Insatser", "Contributions"),
    column("number", Of.COUNT, "Nummer", "Number"),
    column("kind", Of.WORD, "Slag", "Kind"),
    column("giver", Of.TEXT, "Från", "From"),
    column("payee", Of.TEXT, "Till", "To"),
    column(
        "is_public", Of.YES_NO, "Offentliga pengar", "Public money",
        (
            "Om det är pengar från en offentlig part.",
            "Whether it is money from a public party.",
        ),
    ),
    column("description", Of.TEXT, "Beskrivning", "Description"),
    column("appropriation", Of.TEXT, "Anslag", "Appropriation"),
    column("stated", Of.TEXT, "Belopp som det står", "Sum as stated"),
    column(
        "total", Of.SUM, "Belopp", "Sum",
        (
            "Värdet över hela tiden; tomt om det inte är exakt känt.",
            "The worth over all of the time; empty if not known exactly.",
        ),
    ),
    column("low", Of.SUM, "Belopp, minst", "Sum, at least", _LOW),
    column("high", Of.SUM, "Belopp, högst", "Sum, at most", _HIGH),
    _CURRENCY,
    column("first_day", Of.DAY, "Första dag", "First day"),
    column("last_day", Of.DAY, "Sista dag", "Last day"),
)  # fmt: skip
def contributions(case: object, lang: Lang) -> Iterator[Row]:
    """List what each puts in, one contribution a row: *insatser*.

    >>> from iop.examples import trygghet_127
    >>> row = contributions({"2018-375": trygghet_127()}, "en")[0]
    >>> row["giver"], row["total"], row["is_public"]
    ('Skärholmens stadsdelsnämnd', Decimal('850000.00'), True)
    """
    agreement = agreement_of(case)
    public = frozenset(one.key for one in public_contributions(agreement))
    term = agreement.term.period if agreement.term else None
    for number, one in enumerate(agreement.contributions, 1):
        span = one.period or term
        amount = one.value
        total = total_over(amount, span)
        stated = total.money or total.low or total.high
        first_day, last_day = days_of(span)
        yield {
            "number": number,
            "kind": one.KIND.text.fill(lang),
            "giver": name_of(agreement, one.party),
            "payee": name_of(agreement, one.payee),
            "is_public": one.key in public,
            "description": one.description,
            "appropriation": appropriation_of(agreement, one),
            "stated": text_of(amount, lang),
            "total": sum_of(total.money),
            "low": sum_of(total.low),
            "high": sum_of(total.high),
            "currency": stated and stated.currency,
            "first_day": first_day,
            "last_day": last_day,
        }


@table(
    Text("Delutbetalningar", "Instalments"),
    column("number", Of.COUNT, "Nummer", "Number"),
    column("title", Of.TEXT, "Delutbetalning", "Instalment"),
    column("payer", Of.TEXT, "Betalas av", "Payer"),
    column("payee", Of.TEXT, "Betalas till", "Payee"),
    column("stated", Of.TEXT, "Belopp som det står", "Sum as stated"),
    column(
        "amount", Of.SUM, "Belopp", "Sum",
        (
            "Beloppet, med index där det är uträknat; tomt om det inte är känt.",
            "The sum, with index where that is settled; empty if not known.",
        ),
    ),
    _CURRENCY,
    column("due", Of.DAY, "Senast", "Due"),
    column(
        "standing", Of.WORD, "Hur det står till", "Standing",
        (
            "Hur det står till på uppföljningens dag; tomt utan uppföljning.",
            "How it stands on the day of the follow-up; empty without one.",
        ),
    ),
)  # fmt: skip
def instalments(case: object, lang: Lang) -> Iterator[Row]:
    """List what is to be paid, one instalment a row: *delutbetalningar*.

    >>> from iop.examples import trygghet_127_continued
    >>> rows = instalments({"2018-375": trygghet_127_continued()}, "en")
    >>> rows[0]["amount"], rows[0]["payee"]
    (Decimal('425000.00'), 'KFUM JKS Stockholm')
    """
    agreement = agreement_of(case)
    term = agreement.term.period if agreement.term else None
    for number, one in enumerate(agreement.instalments):
        owed = _owed(case, one.key)
        money = owed.amount if owed else total_over(one.amount, term).money
        fixed = one.due.day if isinstance(one.due, OnDate) else None
        place = f"/payments/instalments/{number}"
        yield {
            "number": number + 1,
            "title": title_of(place, agreement, lang),
            "payer": name_of(agreement, one.payer),
            "payee": name_of(agreement, one.payee),
            "stated": text_of(one.amount, lang),
            "amount": sum_of(money),
            "currency": money and money.currency,
            "due": owed.due if owed else exact_day(fixed),
            "standing": word_of(owed.progress, lang) if owed else None,
        }


def _owed(case: object, key: str) -> Obligation | None:
    """Find what is owed of an instalment, in a follow-up."""
    if not isinstance(case, FollowUp):
        return None
    name = ObligationName(ObligationKind.PAYMENT.value, key)
    return next((o for o in case.obligations if o.name == name), None)


@table(
    Text("Ändringar", "Changes"),
    column("amendment", Of.COUNT, "Ändringens nummer", "Amendment"),
    column("first_day", Of.DAY, "Gäller från", "In force from"),
    column("place", Of.TEXT, "Var", "Place"),
    column("before", Of.TEXT, "Före", "Before"),
    column("after", Of.TEXT, "Efter", "After"),
    column(
        "effect",
        Of.SUM,
        "Ändrad summa",
        "Change of the sum",
        (
            (
                "Vad ändringen betyder för summan, på dess första rad; tomt på de "
                "andra, och om det inte går att räkna ut."
            ),
            (
                "What the amendment means for the sum, on its first row; empty on "
                "the others, and where it cannot be computed."
            ),
        ),
    ),
    _CURRENCY,
    column("reason", Of.TEXT, "Skäl", "Reason"),
)
def changes(case: object, lang: Lang) -> Iterator[Row]:
    """List what each amendment changed, one change a row: *ändringar*.

    Of histories, and of follow-ups, whose histories are read whole.

    >>> from iop.examples import portfolio
    >>> history, _ = portfolio(15)["2019-015-vinterharbarge"]
    >>> (row,) = changes({"2019-015": history}, "en")
    >>> row["before"], row["after"]
    ('28 February 2022', '28 March 2022')
    """
    history = case.history if isinstance(case, FollowUp) else case
    if not isinstance(history, History):
        raise expected(case, History, FollowUp)
    versions = history.versions
    for number, amendment in enumerate(history.amendments):
        before, after = versions[number : number + 2]
        effect = sum_effect(before, after)
        for change in history.changes(amendment.number):
            place = change.pointer
            yield {
                "amendment": amendment.number,
                "first_day": amendment.first_day,
                "place": title_of(place, after, lang),
                "before": value_text(
                    change.before, lang, agreement=before, place=place
                ),
                "after": value_text(
                    change.after, lang, agreement=after, place=place
                ),
                "effect": sum_of(effect),
                "currency": effect and effect.currency,
                "reason": amendment.reason,
            }
            effect = None
