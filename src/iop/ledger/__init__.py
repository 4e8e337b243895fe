# SPDX-License-Identifier: MIT
"""What has happened, day by day: *händelselistan*.

An agreement tells what the parties promise; a ledger what has come of it.
Entries name the parts of the agreement by their keys. Whether such a part is
there, and whether the entry fits what went before, is not for the ledger to
say: the rule set `follow_up_ledger` finds it. An entry that cannot be, such as
a payment of nothing, cannot be made.
"""

from .by_subject import Record, Submission, record
from .decisions import (
    Appealed,
    AppealOutcome,
    AppealSettled,
    Decided,
    Proposed,
    Signed,
)
from .descriptions import UNSTATED_SUM, described
from .endings import (
    Ended,
    EndedByAgreement,
    NoticeGiven,
    ReplacedBy,
    TerminatedForBreach,
)
from .ledger import Corrected, Entry, Happening, Ledger, LedgerEntry
from .lifecycle import ENDS, TRANSITIONS, UNWRITTEN, State, Step, steps_from
from .obligation_names import ObligationKind, ObligationName
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


__all__ = [
    "ENDS",
    "TRANSITIONS",
    "UNSTATED_SUM",
    "UNWRITTEN",
    "AppealOutcome",
    "AppealSettled",
    "Appealed",
    "Corrected",
    "CostAccounted",
    "Decided",
    "Ended",
    "EndedByAgreement",
    "Entry",
    "EvaluationReceived",
    "Happening",
    "IndexSet",
    "Ledger",
    "LedgerEntry",
    "MeetingHeld",
    "MilestoneReached",
    "NoticeGiven",
    "ObligationKind",
    "ObligationName",
    "OutcomeMeasured",
    "Paid",
    "Proposed",
    "Reclaimed",
    "Record",
    "Repaid",
    "ReplacedBy",
    "ReportApproved",
    "ReportReceived",
    "ReportReturned",
    "Signed",
    "State",
    "Step",
    "Submission",
    "TerminatedForBreach",
    "Waived",
    "Withheld",
    "described",
    "record",
    "steps_from",
]
