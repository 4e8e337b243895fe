# SPDX-License-Identifier: MIT
"""What fields are called in one class and not in another: *egna rubriker*."""

import functools
import typing
from collections.abc import Iterator
from typing import Any

import attrs

from ..agreement import Agreement, History
from ..followup import FollowUp
from ..ledger import Ledger
from ..rules import Circumstances
from ..values import Text


__all__ = ["OWN_LABELS", "label_within"]

_OWN: dict[str, dict[str, tuple[str, str]]] = {
    "amount": {
        "EarlierCooperation Replaced": (
            "Belopp från det offentliga",
            "Sum from the public side",
        ),
        "InKindContribution PremisesContribution": ("Värde", "Value"),
    },
    "base": {
        "IndexSet": ("Indextal att jämföra med", "Figure compared with"),
    },
    "by": {
        "Assessment": ("Prövat av", "Assessed by"),
        "Decided Decision": ("Beslutat av", "Decided by"),
        "Judgement": ("Bedömt av", "Judged by"),
        "Notice": ("Part som säger upp", "Party that gives notice"),
    },
    "condition": {
        "Decision": ("Villkor för beslutet", "What the decision hangs on"),
        "Instalment": ("Villkor för utbetalning", "Condition of payment"),
    },
    "covers": {"Report": ("Period", "Period")},
    "days": {
        "AfterEvent AfterMilestone AfterReport": ("Dagar efter", "Days after"),
        "Notice": ("Uppsägningstid i dagar", "Notice period in days"),
        "Recurrence": ("Dagar på året", "Days of the year"),
        "StatedPeriod": ("Längd i dagar", "Length in days"),
    },
    "description": {
        "Activity": ("Vad som görs", "What is done"),
        "CostLine": ("Vad kostnaden gäller", "What it is for"),
        "Indicator": ("Vad som mäts", "What is measured"),
        "Milestone": ("Vad som ska nås", "What is to be reached"),
        "UserCharge": ("Vad avgiften gäller", "What is charged for"),
    },
    "due": {
        "Evaluation Instalment Milestone Report": ("Sista dag", "Last day"),
        "Reclaimed": ("Betalas tillbaka senast", "To be paid back by"),
    },
    "event": {
        "AfterEvent": ("Räknas från", "Counted from"),
        "AfterReport": ("När redovisningen är", "Once the report is"),
    },
    "first_day": {
        "Amendment IndexSet": ("Gäller från och med", "In force from"),
    },
    "kind": {
        "Ending": ("Sätt att avsluta", "Way to end"),
        "Undertaking": ("Vad som sätts in", "What is put in"),
    },
    "last_day": {
        "EndedByAgreement NoticeGiven Replaced": (
            "Avtalets sista dag",
            "Last day of the agreement",
        ),
    },
    "months": {
        "AfterEvent AfterMilestone AfterReport": (
            "Månader efter",
            "Months after",
        ),
        "Extension": ("Månader längre", "Months longer"),
        "Notice": ("Uppsägningstid i månader", "Notice period in months"),
        "StatedPeriod": ("Längd i månader", "Length in months"),
    },
    "number": {
        "Amendment Annex": ("Nummer", "Number"),
        "Organisation Participant PublicBody": (
            "Organisationsnummer",
            "Corporate number",
        ),
        "OutcomeMeasured Volume": ("Antal", "Number"),
        "Reporting": ("Antal redovisningar", "Number of reports"),
        "StatedNumber": ("Hur mycket", "How much"),
        "Transition": ("Plats i händelselistan", "Place in the ledger"),
    },
    "on": {
        "Assessment": ("Prövat den", "Assessed on"),
        "Decided Decision": ("Beslutsdag", "Day of the decision"),
        "EarlierAid": ("Beviljat den", "Granted on"),
        "Judgement": ("Bedömt den", "Judged on"),
        "Proposal": ("Förslagets dag", "Day of the proposal"),
        "Signature": ("Undertecknat den", "Signed on"),
    },
    "outcome": {"AppealSettled": ("Utgång", "Outcome")},
    "place": {
        "Evidence": ("Uppgift i avtalet", "Fact in the agreement"),
        "StatedSum": ("Rubrik i handlingen", "Heading in the document"),
    },
    "purpose": {
        "Appropriation": ("Avsatt till", "Set aside for"),
        "Funder": ("Vad pengarna gäller", "What the money is for"),
    },
    "reason": {
        "Amendment": ("Skäl för ändringen", "Reason for the amendment"),
    },
    "recipient": {"Report": ("Redovisas till", "Reported to")},
    "share": {
        "Indexation": ("Andel av indexändringen", "Share of the change"),
    },
    "subject": {
        "Assessment": ("Vad som har prövats", "What was assessed"),
        "Decided Decision": ("Vad beslutet gäller", "What it is on"),
    },
    "text": {
        "Clause": ("Ordalydelse", "Wording"),
        "Decision": ("Beslutets ord", "Words of the decision"),
        "Proposal": ("Föreslaget beslut", "Proposed decision"),
    },
    "total": {"Appropriation": ("Hela anslaget", "The whole appropriation")},
    "workdays": {
        "AfterEvent AfterMilestone AfterReport": (
            "Arbetsdagar efter",
            "Working days after",
        ),
    },
}

OWN_LABELS = {
    (kind, name): Text(sv, en)
    for name, by_class in _OWN.items()
    for kinds, (sv, en) in by_class.items()
    for kind in kinds.split()
}
"""What a field is called, by the name of its class and its own."""

_ROOTS = (Agreement, Circumstances, FollowUp, History, Ledger)


def label_within(holder: str, name: str) -> Text | None:
    """Return what a field is called in what stands in the field *holder*.

    ``None`` if it has no label of its own there, or not one for all that may
    stand there.
    """
    return _within().get((holder, name))


@functools.cache
def _within() -> dict[tuple[str, str], Text | None]:
    """Find the labels of fields by the fields that their classes stand in."""
    found: dict[tuple[str, str], set[Text | None]] = {}
    for holder, kind in _held():
        for field in attrs.fields(kind):
            own = OWN_LABELS.get((kind.__name__, field.name))
            found.setdefault((holder, field.name), set()).add(own)
    return {
        place: next(iter(labels)) if len(labels) == 1 else None
        for place, labels in found.items()
    }


def _held() -> Iterator[tuple[str, Any]]:
    """List every class with the name of a field that it stands in."""
    seen: set[tuple[str, Any]] = set()
    to_do: set[tuple[str, Any]] = {("", root) for root in _ROOTS}
    while to_do:
        seen |= to_do
        to_do = {
            (field.name, kind)
            for _, holder in to_do
            for field in attrs.fields(holder)
            for kind in _classes(field.type)
        } - seen
    yield from seen


def _classes(annotation: Any) -> Iterator[Any]:
    """List the classes that a field may hold, lists and unions entered."""
    if isinstance(annotation, type) and attrs.has(annotation):
        yield annotation
    for inner in typing.get_args(annotation):
        yield from _classes(inner)
