# SPDX-License-Identifier: MIT
"""What a person has judged, and why: *bedömningar*.

The room for an IOP must be judged case by case. The library asks for the
judgement and its reason; it does not make one.
"""

import attrs

from ..values import Choice, Day, Key, LongText, Shown, checked


__all__ = ["Answer", "Assessment", "AssessmentSubject", "Judgement"]


class Answer(Choice):
    """How a criterion was answered: *svar*."""

    YES = "yes", "ja", "yes"
    NO = "no", "nej", "no"
    UNKNOWN = "unknown", "vet inte", "do not know"


class AssessmentSubject(Choice):
    """What a legal assessment is about: *vad som har prövats*."""

    PROCUREMENT = "procurement", "upphandling", "procurement"
    STATE_AID = "state-aid", "statsstöd", "state aid"
    MARKET = "market", "marknad", "market"
    MUNICIPAL_POWERS = (
        "municipal-powers",
        "kommunal befogenhet",
        "municipal powers",
    )
    VAT = "vat", "moms", "VAT"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Judgement(Shown):
    """How somebody judged one criterion: *bedömning av ett kriterium*.

    Attributes:
        criterion: The criterion, by its key.
        answer: Yes, no, or unknown.
        reason: Why (*motivering*). Without a reason nothing is judged.
        by: The role that judged.
        on: The day.

    >>> Judgement(criterion="C6", answer=Answer.YES).reason is None
    True
    >>> Judgement(criterion="C6", answer="ja")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Judgement.answer: got "ja"; right is Answer, for example: Answer.YES [type.expected]
    """

    criterion: Key
    answer: Answer
    reason: LongText | None = None
    by: str | None = None
    on: Day | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Assessment(Shown):
    """A legal assessment that has been made: *rättslig prövning*.

    Attributes:
        subject: What was assessed.
        conclusion: What it came to.
        by: The role that assessed.
        on: The day.

    >>> Assessment(subject=AssessmentSubject.MARKET).conclusion is None
    True
    """

    subject: AssessmentSubject
    conclusion: LongText | None = None
    by: str | None = None
    on: Day | None = None
