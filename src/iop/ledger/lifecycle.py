# SPDX-License-Identifier: MIT
"""The states an agreement goes through: *avtalets livscykel*.

All that may happen stands in one table, `TRANSITIONS`: in which state which
step may be taken, and which state it leads to. A ledger seldom holds every
step: `UNWRITTEN` says which may be taken to have come before another, though
nobody wrote them down. What neither allows contradicts what is written, and a
ledger that says so is answered with a finding.

The table is this library's own reading of how partnerships come about, run and
end; no provision is cited for it.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from ..values import Choice


__all__ = ["ENDS", "TRANSITIONS", "UNWRITTEN", "State", "Step", "steps_from"]


class State(Choice):
    """Where an agreement stands: *läge*.

    Attributes:
        UNDETERMINED: Its term has begun, and that it was signed is written
            nowhere: it may run, and it may never have come about.
    """

    DRAFT = "draft", "utkast", "draft"
    PROPOSED = "proposed", "föreslaget", "proposed"
    DECIDED = "decided", "beslutat", "decided"
    SIGNED = "signed", "undertecknat", "signed"
    ACTIVE = "active", "pågående", "active"
    REPORTING_OUT = "reporting-out", "under slutredovisning", "reporting out"
    SETTLED = "settled", "slutreglerat", "settled"
    ENDED = "ended", "avslutat", "ended"
    TERMINATED = "terminated", "hävt", "terminated"
    REPLACED = "replaced", "ersatt", "replaced"
    REJECTED = "rejected", "avslaget", "rejected"
    UNDETERMINED = "undetermined", "går inte att avgöra", "cannot be told"


class Step(Choice):
    """What takes an agreement from state to state: *steg*.

    All but the last two are entries in a ledger; those are taken by the
    calendar.
    """

    PROPOSED = "proposed", "föreslaget", "proposed"
    APPROVED = "approved", "godkänt av nämnden", "approved by the board"
    REFERRED_BACK = "referred-back", "återremitterat", "referred back"
    REJECTED = "rejected", "avslaget", "rejected"
    TABLED = "tabled", "bordlagt", "tabled"
    OTHER_DECISION = (
        "other-decision",
        "beslut om något annat",
        "a decision on something else",
    )
    APPEALED = "appealed", "överklagat", "appealed against"
    APPEAL_DISMISSED = (
        "appeal-dismissed",
        "överklagandet ledde inte till ändring",
        "the appeal led to no change",
    )
    SET_ASIDE = "set-aside", "beslutet upphävt", "the decision set aside"
    SIGNED = "signed", "undertecknat av en part", "signed by a party"
    SIGNED_BY_ALL = (
        "signed-by-all",
        "undertecknat av den sista parten",
        "signed by the last party",
    )
    INDEX_SET = "index-set", "index fastställt", "the index settled"
    PAID = "paid", "utbetalning", "payment"
    WITHHELD = (
        "withheld",
        "utbetalning innehållen",
        "a payment withheld",
    )
    COST_ACCOUNTED = (
        "cost-accounted",
        "kostnad redovisad",
        "a cost accounted for",
    )
    OUTCOME_MEASURED = (
        "outcome-measured",
        "resultat uppmätt",
        "an outcome measured",
    )
    REPORT_RECEIVED = (
        "report-received",
        "redovisning mottagen",
        "a report received",
    )
    REPORT_RETURNED = (
        "report-returned",
        "redovisning återsänd",
        "a report returned",
    )
    REPORT_APPROVED = (
        "report-approved",
        "delredovisning godkänd",
        "an interim report approved",
    )
    FINAL_APPROVED = (
        "final-approved",
        "slutredovisning godkänd",
        "the final report approved",
    )
    EVALUATION_RECEIVED = (
        "evaluation-received",
        "utvärdering mottagen",
        "the evaluation received",
    )
    MILESTONE_REACHED = (
        "milestone-reached",
        "milstolpe nådd",
        "a milestone reached",
    )
    MEETING_HELD = "meeting-held", "styrgruppsmöte hållet", "a meeting held"
    WAIVED = "waived", "eftergivet", "waived"
    NOTICE_GIVEN = "notice-given", "uppsagt", "notice given"
    ENDED_BY_AGREEMENT = (
        "ended-by-agreement",
        "överenskommet att upphöra",
        "agreed to end",
    )
    TERMINATED = "terminated", "hävt", "terminated for breach"
    REPLACED = "replaced", "ersatt", "replaced"
    RECLAIMED = (
        "reclaimed",
        "krav på återbetalning",
        "money claimed back",
    )
    REPAID = "repaid", "återbetalning", "repayment"
    ENDED = "ended", "avslutat", "closed"
    TERM_BEGINS = "term-begins", "avtalstiden börjar", "the term begins"
    TERM_ENDS = "term-ends", "avtalstiden är slut", "the term is over"


def _staying(
    state: State, steps: Iterable[Step]
) -> dict[tuple[State, Step], State]:
    """Let *steps* be taken in *state* without leaving it."""
    return {(state, step): state for step in steps}


_DECISION = {
    (State.DRAFT, Step.PROPOSED): State.PROPOSED,
    **_staying(State.DRAFT, (Step.OTHER_DECISION,)),
    **_staying(
        State.PROPOSED, (Step.PROPOSED, Step.TABLED, Step.OTHER_DECISION)
    ),
    (State.PROPOSED, Step.APPROVED): State.DECIDED,
    (State.PROPOSED, Step.REFERRED_BACK): State.DRAFT,
    (State.PROPOSED, Step.REJECTED): State.REJECTED,
    # Each of several boards decides; what one has approved another may not.
    **_staying(
        State.DECIDED,
        (
            Step.PROPOSED,
            Step.APPROVED,
            Step.TABLED,
            Step.OTHER_DECISION,
            # As while an appeal is open; it shows no signing.
            Step.WITHHELD,
        ),
    ),
    (State.DECIDED, Step.REFERRED_BACK): State.DRAFT,
    (State.DECIDED, Step.REJECTED): State.REJECTED,
    (State.DECIDED, Step.APPEALED): State.DECIDED,
    (State.DECIDED, Step.APPEAL_DISMISSED): State.DECIDED,
    (State.DECIDED, Step.SET_ASIDE): State.REJECTED,
    (State.DECIDED, Step.SIGNED): State.DECIDED,
    (State.DECIDED, Step.SIGNED_BY_ALL): State.SIGNED,
}

_AMENDING_STEPS = (
    # An amendment is proposed, decided on and signed while the agreement runs.
    Step.PROPOSED,
    Step.APPROVED,
    Step.REFERRED_BACK,
    Step.REJECTED,
    Step.TABLED,
    Step.OTHER_DECISION,
    Step.SIGNED,
    Step.SIGNED_BY_ALL,
    Step.APPEALED,
    Step.APPEAL_DISMISSED,
    Step.INDEX_SET,
)

_RUNNING_STEPS = (
    *_AMENDING_STEPS,
    Step.PAID,
    Step.WITHHELD,
    Step.COST_ACCOUNTED,
    Step.OUTCOME_MEASURED,
    Step.REPORT_RECEIVED,
    Step.REPORT_RETURNED,
    Step.REPORT_APPROVED,
    Step.EVALUATION_RECEIVED,
    Step.MILESTONE_REACHED,
    Step.MEETING_HELD,
    Step.WAIVED,
    Step.NOTICE_GIVEN,
    Step.ENDED_BY_AGREEMENT,
    Step.RECLAIMED,
    Step.REPAID,
)
_RUNNING = {
    # Signed, and the term has not begun.
    **_staying(State.SIGNED, _RUNNING_STEPS),
    (State.SIGNED, Step.TERM_BEGINS): State.ACTIVE,
    (State.SIGNED, Step.SET_ASIDE): State.REJECTED,
    (State.SIGNED, Step.TERMINATED): State.TERMINATED,
    (State.SIGNED, Step.REPLACED): State.REPLACED,
    # Closed before it ever ran.
    (State.SIGNED, Step.ENDED): State.ENDED,
    **_staying(State.ACTIVE, _RUNNING_STEPS),
    (State.ACTIVE, Step.TERM_ENDS): State.REPORTING_OUT,
    (State.ACTIVE, Step.FINAL_APPROVED): State.SETTLED,
    (State.ACTIVE, Step.SET_ASIDE): State.TERMINATED,
    (State.ACTIVE, Step.TERMINATED): State.TERMINATED,
    (State.ACTIVE, Step.REPLACED): State.REPLACED,
    (State.ACTIVE, Step.ENDED): State.ENDED,
}

_ACCOUNTING_STEPS = (
    Step.PAID,
    Step.WITHHELD,
    Step.COST_ACCOUNTED,
    Step.OUTCOME_MEASURED,
    Step.REPORT_RECEIVED,
    Step.REPORT_RETURNED,
    Step.REPORT_APPROVED,
    Step.EVALUATION_RECEIVED,
    # What was promised may live on after the end.
    Step.MILESTONE_REACHED,
    Step.MEETING_HELD,
    Step.WAIVED,
    Step.RECLAIMED,
    Step.REPAID,
    Step.OTHER_DECISION,
)
_CLOSING = {
    **_staying(State.REPORTING_OUT, (*_AMENDING_STEPS, *_ACCOUNTING_STEPS)),
    # A late extension takes it back into its term.
    (State.REPORTING_OUT, Step.TERM_BEGINS): State.ACTIVE,
    (State.REPORTING_OUT, Step.FINAL_APPROVED): State.SETTLED,
    (State.REPORTING_OUT, Step.SET_ASIDE): State.TERMINATED,
    (State.REPORTING_OUT, Step.TERMINATED): State.TERMINATED,
    # Another agreement follows on it.
    (State.REPORTING_OUT, Step.REPLACED): State.REPLACED,
    (State.REPORTING_OUT, Step.ENDED): State.ENDED,
    # Settled by its accounts: the last money may still move.
    **_staying(State.SETTLED, (*_ACCOUNTING_STEPS, Step.REPLACED)),
    (State.SETTLED, Step.ENDED): State.ENDED,
    # Cut short, it has still to be accounted for.
    **_staying(State.TERMINATED, _ACCOUNTING_STEPS),
    (State.TERMINATED, Step.FINAL_APPROVED): State.SETTLED,
    (State.TERMINATED, Step.ENDED): State.ENDED,
    **_staying(State.REPLACED, _ACCOUNTING_STEPS),
    (State.REPLACED, Step.FINAL_APPROVED): State.SETTLED,
    (State.REPLACED, Step.ENDED): State.ENDED,
}

TRANSITIONS: Mapping[tuple[State, Step], State] = MappingProxyType(
    {**_DECISION, **_RUNNING, **_CLOSING}
)
"""What may happen in which state, and where it leads (*övergångar*)."""

UNWRITTEN: Mapping[State, Step] = MappingProxyType(
    {
        State.DRAFT: Step.PROPOSED,
        State.PROPOSED: Step.APPROVED,
        State.DECIDED: Step.SIGNED_BY_ALL,
    }
)
"""What has happened since a state, if a later state shows (*ej noterat*): the
step that led on from it, though nobody wrote it down."""

ENDS = frozenset({State.ENDED, State.REJECTED})
"""The states from which nothing more happens (*slutlägen*)."""


def steps_from(state: State) -> tuple[Step, ...]:
    """List the steps that may be taken in *state*: *tillåtna steg*.

    Raises:
        IllFormedError: If *state* is no state, nor the word of one.

    >>> for step in steps_from(State.DRAFT):
    ...     print(step.text.en)
    proposed
    a decision on something else
    >>> steps_from(State.ENDED)
    ()
    """
    known = State(state)
    return tuple(step for step in Step if (known, step) in TRANSITIONS)
