# SPDX-License-Identifier: MIT
"""STO004: Judged case by case (*bedömning i varje fall*)."""

from .._judgements import UNSURE, yes
from .._prelude import *
from ._citations import PAPER
from ._reach import CITY, FROM_2018, KNOWN_FROM


@rule(
    code="STO004",
    name="judged-case-by-case",
    title=Text("Bedömning i varje fall", "Judged case by case"),
    demand=Text(
        "Enligt utlåtandet till riktlinjerna måste utrymmet för IOP bedömas i "
        "varje enskilt fall. Minst en bedömning med skäl, eller en rättslig "
        "prövning med slutsats, ska finnas.",
        "By the paper behind the guidelines, the room for an IOP must be "
        "judged case by case. There must be at least one judgement with a "
        "reason, or a legal assessment with a conclusion.",
    ),
    advice=Text(
        "Bedöm om IOP är möjligt i det här fallet, och skriv ner skälen.",
        "Judge whether an IOP is possible in this case, and write the reasons "
        "down.",
    ),
    finding=Text(
        "Det anges att ingen bedömning och ingen rättslig prövning har gjorts.",
        "It is stated that no judgement and no legal assessment has been made.",
    ),
    severity=Severity.ERROR,
    stays_met=True,
    citations=(PAPER,),
    first_day=KNOWN_FROM,
    law_day_reason=FROM_2018,
    asked_of=CITY,
    meets=lambda: Agreement(judgements=(yes("C6"),)),
    breaks=lambda: Agreement(judgements=(), assessments=()),
)
def judged_case_by_case(
    judgements: Judgements | None,
    assessments: Assessments | None,
) -> Iterator[Observation]:
    """Look for one judgement or assessment; any subject will do."""
    reasoned = [entry for entry in judgements or () if entry.reason]
    is_judged = any(entry.answer is not Answer.UNKNOWN for entry in reasoned)
    if is_judged or any(entry.conclusion for entry in assessments or ()):
        return
    if judgements == () and assessments == ():
        yield violation("/judgements")
    if judgements is None:
        yield NotStated("/judgements")
    if assessments is None:
        yield NotStated("/assessments")
    for number, judgement in enumerate(judgements or ()):
        if judgement.reason is None:
            yield NotStated(f"/judgements/{number}/reason")
    for number, _ in enumerate(assessments or ()):
        yield NotStated(f"/assessments/{number}/conclusion")
    if reasoned:
        yield UNSURE
