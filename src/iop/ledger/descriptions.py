# SPDX-License-Identifier: MIT
"""What an entry tells, in words for a person: *vad som hände*.

An entry has a key and nothing else to call it by, and a key is for programs. A
person reads what happened: *Redovisning 1 (delredovisning) kom in*.
"""

import attrs

from ..agreement import Names
from ..values import Sentence, Text, refers_to
from .decisions import Appealed, AppealSettled, Decided, Proposed, Signed
from .endings import (
    Ended,
    EndedByAgreement,
    NoticeGiven,
    ReplacedBy,
    TerminatedForBreach,
)
from .ledger import Corrected, LedgerEntry
from .outcomes import OutcomeMeasured
from .payments import (
    CostAccounted,
    IndexSet,
    Paid,
    Reclaimed,
    Repaid,
    Withheld,
)
from .reports import (
    EvaluationReceived,
    MeetingHeld,
    MilestoneReached,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Waived,
)


__all__ = ["UNSTATED_SUM", "described"]

UNSTATED_SUM = Text(
    "Ett belopp som inte är angivet", "A sum that is not stated"
)
"""What is written in the place of a sum that an entry does not state."""

_SAID: dict[type, Text] = {
    Appealed: Text(
        "Beslutet överklagades", "The decision was appealed against"
    ),
    AppealSettled: Text(
        "Överklagandet avgjordes ({outcome})",
        "The appeal was settled ({outcome})",
    ),
    Corrected: Text("En rättelse gjordes", "A correction was made"),
    CostAccounted: Text(
        "En kostnad på {amount} redovisades",
        "A cost of {amount} was accounted for",
    ),
    Decided: Text(
        "Beslutet fattades ({outcome})", "The decision was made ({outcome})"
    ),
    Ended: Text("Ärendet avslutades", "The case was closed"),
    EndedByAgreement: Text(
        "En överenskommelse om att avsluta avtalet träffades",
        "An end of the agreement was agreed",
    ),
    EvaluationReceived: Text("Utvärderingen kom in", "The evaluation came in"),
    IndexSet: Text("Ett index fastställdes", "An index was settled"),
    MeetingHeld: Text(
        "Styrgruppen hade möte", "The steering group held a meeting"
    ),
    MilestoneReached: Text("{milestone} nåddes", "{milestone} was reached"),
    NoticeGiven: Text("{party} sade upp avtalet", "{party} gave notice"),
    OutcomeMeasured: Text(
        "Ett resultat mättes upp ({number})",
        "An outcome was measured ({number})",
    ),
    Paid: Text("{amount} betalades ut", "{amount} was paid out"),
    Proposed: Text("Avtalet föreslogs", "The agreement was proposed"),
    Reclaimed: Text("{amount} krävdes tillbaka", "{amount} was claimed back"),
    Repaid: Text("{amount} betalades tillbaka", "{amount} was paid back"),
    ReplacedBy: Text("Avtalet ersattes", "The agreement was replaced"),
    ReportApproved: Text("{report} godkändes", "{report} was approved"),
    ReportReceived: Text("{report} kom in", "{report} came in"),
    ReportReturned: Text("{report} återsändes", "{report} was returned"),
    Signed: Text("{party} skrev under", "{party} signed"),
    TerminatedForBreach: Text(
        "{party} hävde avtalet",
        "{party} terminated the agreement for breach",
    ),
    Waived: Text(
        "Ett krav på den andra parten efterskänktes",
        "A demand on the other party was waived",
    ),
    Withheld: Text("En utbetalning hölls inne", "A payment was withheld"),
}
"""What an entry of each class tells, filled with what it says."""


def described(entry: LedgerEntry, names: Names) -> Sentence:
    """Tell what happened, by the names of people's things: *vad som hände*.

    Args:
        entry: The entry.
        names: What people call the parts of the agreement.

    >>> from datetime import date
    >>> from iop.agreement import Agreement, Report, ReportKind, Reporting
    >>> first = Report(key="del-1", kind=ReportKind.INTERIM)
    >>> agreement = Agreement(reporting=Reporting(reports=(first,)))
    >>> came = ReportReceived(
    ...     key="del-1-in", on=date(2018, 6, 30), report="del-1"
    ... )
    >>> described(came, Names((agreement,))).fill("sv")
    'Redovisning 1 (delredovisning) kom in'
    >>> described(came, Names(())).fill("sv")
    'En redovisning kom in'
    """
    text = _SAID[type(entry)]
    fields = attrs.fields_dict(type(entry))
    return Sentence.of(
        text,
        **{
            name: _told(getattr(entry, name), fields[name].type, names)
            for name in text.fields
        },
    )


def _told(value: object, kind: object, names: Names) -> object:
    """Return what fills the text: for a key, the name of what has it."""
    noun = refers_to(kind)
    if noun is not None:
        return names.of(noun, value)
    return UNSTATED_SUM if value is None else value
