# SPDX-License-Identifier: MIT
"""What a person has judged, and why: *bedömningar*.

The room for an IOP must be judged case by case. The library asks for the
judgement and its reason; it does not make one.
"""

from typing import ClassVar

import attrs

from ..values import Choice, Day, Help, Key, LongText, Shown, checked


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
    """How somebody judged one criterion: *bedömning*.

    Attributes:
        criterion: The criterion that was judged.
        answer: Yes, no, or do not know.
        reason: Why (*motivering*). Without a reason the judgement does not
            count.
        by: The role of whoever judged, and no person's name.
        on: The day of the judgement.

    >>> Judgement(criterion="C6", answer=Answer.YES).reason is None
    True
    >>> Judgement(criterion="C6", answer="ja")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Judgement.answer: got "ja"; right is Answer, for example: Answer.YES [type.expected]
    """

    HELP: ClassVar[Help] = Help(
        "Bedömning",
        "Hur någon har bedömt ett kriterium, till exempel om behovet är gemensamt.",
        criterion="Välj det kriterium som har bedömts.",
        answer="Välj ja, nej eller vet inte.",
        reason="Skälet till svaret (motiveringen). Utan skäl räknas inte bedömningen.",
        by="Rollen hos den som har bedömt, till exempel avdelningschefen. Skriv inget personnamn.",
        on="Dagen för bedömningen, till exempel 2018-06-01. Är bara månaden känd, skriv 2018-06.",
    )

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
        by: The role of whoever assessed, and no person's name.
        on: The day of the assessment.

    >>> Assessment(subject=AssessmentSubject.MARKET).conclusion is None
    True
    """

    HELP: ClassVar[Help] = Help(
        "Rättslig prövning",
        "En rättslig prövning som har gjorts, till exempel av om avtalet är ett köp.",
        subject="Välj vad som har prövats, till exempel upphandling eller statsstöd.",
        conclusion="Vad prövningen kom fram till.",
        by="Rollen hos den som har prövat, till exempel stadsjuristen. Skriv inget personnamn.",
        on="Dagen för prövningen, till exempel 2018-06-01. Är bara månaden känd, skriv 2018-06.",
    )

    subject: AssessmentSubject
    conclusion: LongText | None = None
    by: str | None = None
    on: Day | None = None
