# SPDX-License-Identifier: MIT
"""What was promised and planned beside what came of it: *utfall*."""

from collections.abc import Iterator
from decimal import Decimal

import attrs

from ...agreement import (
    Agreement,
    Contribution,
    StaffTimeContribution,
    VolunteerHoursContribution,
)
from ...followup import Delivery, FollowUp, OutcomeRow, Subtotal
from ...values import Lang, Money, Per, Text, plural
from .._sum_rows import SUM_NOT_STATED
from ..follow_ups import OwedNames, _outcome
from ..titles import title_of
from ._rows import BarRow, Chart, line, titled


__all__ = ["contribution_rows", "outcome_bars"]

_CONTRIBUTIONS = Text(
    "Utlovade och levererade insatser i {agreement} den {day}",
    "Contributions promised and delivered in {agreement} on {day}",
)
_OUTCOMES = Text(
    "Planerat och uppnått i {agreement} den {day}",
    "Planned and reached in {agreement} on {day}",
)
_PROMISED = Text("utlovat {sum}", "promised {sum}")
_NO_PROMISE = Text(
    "utlovat belopp inte angivet", "no sum is stated as promised"
)
_PAID = Text("utbetalt {sum}", "paid {sum}")
_DELIVERED = Text("redovisat {sum}", "accounted for {sum}")
_NOTHING_PAID = Text("ingen utbetalning noterad", "no payment written down")
_NOTHING_DELIVERED = Text("inget redovisat", "nothing accounted for")
_HOURS = {
    False: Text("{number} timmar", "{number} hours"),
    True: Text("{number} timmar per år", "{number} hours a year"),
}
"""How many hours, by whether that is so many each year."""
_OTHER_MONEY = Text("Andra offentliga pengar", "Other public money")
_UNLISTED = Text("Insats som inte anges", "A contribution not stated")
_UNKNOWN_PARTY = Text(
    "en part som inte finns i avtalet", "a party that is not in the agreement"
)
_LEFT_OUT = (
    Text(
        "{number} post i en annan valuta är inte med.",
        "{number} entry in another currency is not counted.",
    ),
    Text(
        "{number} poster i en annan valuta är inte med.",
        "{number} entries in another currency are not counted.",
    ),
)
_NO_CONTRIBUTIONS = Text(
    "Inga insatser är angivna.", "No contributions are stated."
)
_NO_OUTCOMES = Text(
    "Inget antal och inget målvärde är angivet, och inget resultat är noterat.",
    "No number and no target is stated, and no outcome is written down.",
)
_NO_SHARE = Text(
    "andelen går inte att räkna ut", "the share cannot be computed"
)
_NO_SUBJECT = Text("Resultat {number}", "Outcome {number}")


def contribution_rows(followed: FollowUp, lang: Lang) -> Chart[BarRow]:
    """List each contribution: what was promised, and what was delivered."""
    sums = followed.settlement
    rows = [
        *(
            _public(one, followed, lang)
            for one in sums.by_source
            if _is_public(one)
        ),
        *(_delivery(one, followed, lang) for one in sums.deliveries),
    ]
    notes = []
    if not rows:
        notes.append(_NO_CONTRIBUTIONS.fill(lang))
    if sums.left_out:
        notes.append(plural(len(sums.left_out), *_LEFT_OUT, lang))
    if sums.unknown:
        notes.append(SUM_NOT_STATED.fill(lang))
    return Chart(
        titled(_CONTRIBUTIONS, followed, lang), tuple(rows), tuple(notes)
    )


def _is_public(one: Subtotal) -> bool:
    """Return whether public money came, or was to come, from a source."""
    if one.amended is None:
        return one.key is not None or not one.paid.is_zero
    return not (one.amended.is_zero and one.paid.is_zero)


def _contributions(
    agreement: Agreement,
) -> Iterator[tuple[int, Contribution]]:
    yield from enumerate(
        (agreement.budget and agreement.budget.contributions) or ()
    )


def _named(
    key: object, agreement: Agreement, lang: Lang
) -> tuple[str, Contribution | None]:
    """Find a contribution by its key, and call it by what people call it."""
    for number, one in _contributions(agreement):
        if one.key == key:
            place = f"/budget/contributions/{number}"
            return title_of(place, agreement, lang), one
    return (_OTHER_MONEY if key is None else _UNLISTED).fill(lang), None


def _party(key: str, agreement: Agreement, lang: Lang) -> str:
    name = agreement.named(key)
    return _UNKNOWN_PARTY.fill(lang) if name is None else line(name)


def _public(one: Subtotal, followed: FollowUp, lang: Lang) -> BarRow:
    """Set public money that was paid beside what is agreed now."""
    agreement = followed.agreement
    title, found = _named(one.key, agreement, lang)
    said = [] if found is None else [_party(found.party, agreement, lang)]
    said.append(_promised(one.amended, found, lang))
    said.append(
        _NOTHING_PAID.fill(lang)
        if one.paid.is_zero
        else _PAID.fill(lang, sum=one.paid)
    )
    return _bar(title, said, one.amended, one.paid)


def _delivery(one: Delivery, followed: FollowUp, lang: Lang) -> BarRow:
    """Set what was delivered beside what was promised."""
    agreement = followed.agreement
    title, found = _named(one.contribution, agreement, lang)
    said = [
        _party(one.party, agreement, lang),
        _promised(one.promised, found, lang),
    ]
    said.extend(_hours(found, lang))
    said.append(
        _NOTHING_DELIVERED.fill(lang)
        if one.delivered.is_zero
        else _DELIVERED.fill(lang, sum=one.delivered)
    )
    return _bar(title, said, one.promised, one.delivered)


def _promised(
    money: Money | None, found: Contribution | None, lang: Lang
) -> str:
    """Write what was promised; what is stated in part, as it is stated."""
    if money is not None:
        return _PROMISED.fill(lang, sum=money)
    if found is None or found.value is None:
        return _NO_PROMISE.fill(lang)
    return _PROMISED.fill(lang, sum=found.value)


def _hours(found: Contribution | None, lang: Lang) -> Iterator[str]:
    """Write how many hours were promised, where it is time that is given."""
    match found:
        case (
            StaffTimeContribution(hours=Decimal() as hours, per=per)
            | VolunteerHoursContribution(hours=Decimal() as hours, per=per)
        ):
            yield _HOURS[per is Per.YEAR].fill(lang, number=hours)
        case _:
            return


def _bar(
    title: str, said: list[str], whole: Money | None, part: Money
) -> BarRow:
    return BarRow(
        title,
        ", ".join(said),
        whole=None if whole is None else whole.amount,
        part=part.amount,
    )


def outcome_bars(followed: FollowUp, lang: Lang) -> Chart[BarRow]:
    """List each number that was planned, and what was reached of it.

    Units differ, so what is drawn is a share of what was planned.
    """
    rows = tuple(
        _outcome_bar(number, one, followed, lang)
        for number, one in enumerate(followed.outcomes, start=1)
    )
    notes = () if rows else (_NO_OUTCOMES.fill(lang),)
    return Chart(titled(_OUTCOMES, followed, lang), rows, notes)


def _outcome_bar(
    number: int, one: OutcomeRow, followed: FollowUp, lang: Lang
) -> BarRow:
    agreement = followed.agreement
    heads = [line(one.subject)] if one.subject else []
    if one.party:
        heads.append(_party(one.party, agreement, lang))
    bare = attrs.evolve(
        one, subject=None, party=None, unit=one.unit and line(one.unit)
    )
    said = [_outcome(bare, OwedNames.of(followed), lang)]
    is_beside = one.planned is not None and one.reached is not None
    if is_beside and one.share is None:
        said.append(_NO_SHARE.fill(lang))
    is_drawn = one.share is not None or one.reached is None
    return BarRow(
        ", ".join(heads) or _NO_SUBJECT.fill(lang, number=number),
        ", ".join(said),
        whole=Decimal(1) if one.planned is not None and is_drawn else None,
        part=one.share,
    )
