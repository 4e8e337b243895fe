# SPDX-License-Identifier: MIT
"""Whether an IOP suits the matter, as a person judges it: *lämplighet*."""

from collections.abc import Iterator
from typing import Annotated

from ...agreement import (
    Agreement,
    Answer,
    Assessment,
    EarlierCooperation,
    Extension,
    Need,
    Purpose,
    Replaced,
)
from ...rules import NotStated, Remark, RuleSet, Severity, breach, rule
from ...values import Period, Text
from .._judgements import (
    UNSURE,
    Judgements,
    against,
    is_for,
    no,
    unsettled,
    yes,
)
from .citations import AUDIT, PAPER, REPORT, REPORTED_GUIDELINES


__all__ = ["RULES"]

_LONG = "long-term-relation"
_FORM = "form-where-suitable"
_TOGETHER = "challenge-solved-together"
"""The criteria under which a person judges; each is the name of a rule."""
_NO_NEED = Text("inget behov anges", "no need is stated")


@rule(
    code="STO002",
    name=_LONG,
    title=Text("Långsiktig relation", "Long-term relation"),
    demand=Text(
        "Riktlinjernas syfte återges som långsiktiga relationer. Av avtalet "
        "framgår gärna att relationen är längre än avtalet: tidigare "
        "samarbete, ett avtal som det ersätter, en rätt till förlängning, "
        "eller att det gäller tills vidare. Annars är det en fråga för en "
        "bedömning. Någon minsta tid är inte känd.",
        "The purpose of the guidelines is reported to be long-term relations. "
        "The agreement preferably shows that the relation is longer than the "
        "agreement: earlier cooperation, an agreement that it replaces, a "
        "right to extend it, or that it holds until further notice. Otherwise "
        "it is a matter to judge. No least length is known.",
    ),
    advice=Text(
        "Skriv hur relationen är tänkt att fortsätta. Gäller bedömningen inte "
        "längre, gör en ny, med skäl, under namnet long-term-relation.",
        "Write how the relation is meant to go on. If the judgement no longer "
        "holds, make a new one, with a reason, under the name "
        "long-term-relation.",
    ),
    finding=Text(
        "Relationen har bedömts inte vara långsiktig. Skälet som anges: {reason}",
        "The relation has been judged not to be long-term. The reason given: "
        "{reason}",
    ),
    severity=Severity.REMARK,
    citations=(REPORTED_GUIDELINES, REPORT),
    meets=lambda: Agreement(
        purpose=Purpose(
            earlier_cooperation=(EarlierCooperation(name="Festivalen"),)
        )
    ),
    breaks=lambda: Agreement(judgements=(no(_LONG),)),
)
def long_term_relation(
    earlier: Annotated[
        tuple[EarlierCooperation, ...] | None, "/purpose/earlier_cooperation"
    ],
    period: Annotated[Period | None, "/term/period"],
    extensions: Annotated[tuple[Extension, ...] | None, "/term/extensions"],
    replaces: Annotated[Replaced | None, "/term/replaces"],
    judgements: Annotated[Judgements, "/judgements"],
) -> Iterator[Remark]:
    """Look for what reaches beyond the agreement, or for a judgement.

    How long is long is not known, so no length of the term is held against it.
    """
    refused = tuple(against(judgements, _LONG))
    reaches_beyond = (
        earlier or extensions or replaces or (period and period.is_open)
    )
    if refused:
        yield from refused
    elif not reaches_beyond and not is_for(judgements, _LONG):
        if earlier is None:
            yield NotStated("/purpose/earlier_cooperation")
        if period is None:
            yield NotStated("/term/period")
        if extensions is None:
            yield NotStated("/term/extensions")
        yield from unsettled(judgements, _LONG)


@rule(
    code="STO003",
    name=_FORM,
    title=Text("IOP där det passar", "An IOP where it is suitable"),
    demand=Text(
        "Enligt utlåtandet till riktlinjerna bör staden ingå fler IOP där det "
        "är lämpligt. Avtalet bör därför säga varför IOP är rätt form här.",
        "By the paper behind the guidelines, the city should enter more IOPs "
        "where that is suitable. The agreement should therefore say why an "
        "IOP is the right form here.",
    ),
    advice=Text(
        "Skriv varför IOP passar bättre än bidrag eller upphandling. Att "
        "hänvisa till riktlinjerna säger inte varför. Om formen inte passar, "
        "välj en annan.",
        "Write why an IOP suits better than a grant or a purchase. To refer "
        "to the guidelines does not say why. If the form does not suit, choose "
        "another.",
    ),
    finding=Text(
        "Formen har bedömts inte passa. Skälet som anges: {reason}",
        "The form has been judged not to suit. The reason given: {reason}",
    ),
    severity=Severity.WARNING,
    citations=(PAPER,),
    meets=lambda: Agreement(
        purpose=Purpose(reason_for_form="Behovet är gemensamt.")
    ),
    breaks=lambda: Agreement(judgements=(no(_FORM),)),
)
def form_where_suitable(
    reason: Annotated[str | None, "/purpose/reason_for_form"],
    judgements: Annotated[Judgements, "/judgements"],
) -> Iterator[Remark]:
    """Ask for a reason; whether it is a good one is not for a library."""
    refused = tuple(against(judgements, _FORM))
    if refused:
        yield from refused
    elif reason is None and not is_for(judgements, _FORM):
        yield NotStated("/purpose/reason_for_form")


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
    citations=(PAPER,),
    meets=lambda: Agreement(judgements=(yes("C6"),)),
    breaks=lambda: Agreement(judgements=(), assessments=()),
)
def judged_case_by_case(
    judgements: Annotated[Judgements, "/judgements"],
    assessments: Annotated[tuple[Assessment, ...] | None, "/assessments"],
) -> Iterator[Remark]:
    """Look for one judgement or assessment; any subject will do."""
    reasoned = [entry for entry in judgements or () if entry.reason]
    is_judged = any(entry.answer is not Answer.UNKNOWN for entry in reasoned)
    if is_judged or any(entry.conclusion for entry in assessments or ()):
        return
    if judgements == () and assessments == ():
        yield breach("/judgements")
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


@rule(
    code="STO005",
    name=_TOGETHER,
    title=Text("En utmaning att lösa ihop", "A challenge to solve together"),
    demand=Text(
        "Stadsrevisionen beskriver IOP som att parterna tillsammans tar sig an "
        "en samhällsutmaning som ingen av dem hade kunnat lösa ensam. Avtalet "
        "anger gärna utmaningen, och att behovet är gemensamt.",
        "The city auditors describe an IOP as the parties together taking on a "
        "societal challenge that neither could have solved alone. The "
        "agreement preferably states the challenge, and that the need is "
        "shared.",
    ),
    advice=Text(
        "Ange vilken samhällsutmaning behovet hör till, och varför parterna "
        "behöver varandra för att lösa den.",
        "State which societal challenge the need belongs to, and why the "
        "parties need each other to solve it.",
    ),
    finding=Text(
        "Enligt det som anges gäller avtalet inte en samhällsutmaning som "
        "parterna bara kan lösa tillsammans: {reason}",
        "By what is stated, the agreement is not about a societal challenge "
        "that the parties can only solve together: {reason}",
    ),
    severity=Severity.REMARK,
    citations=(AUDIT,),
    meets=lambda: Agreement(
        purpose=Purpose(
            needs=(
                Need(
                    description="en mötesplats",
                    is_shared=True,
                    challenge="otrygghet",
                ),
            )
        )
    ),
    breaks=lambda: Agreement(
        purpose=Purpose(needs=(Need(description="en mötesplats"),)),
        judgements=(no(_TOGETHER),),
    ),
    related=("FUP003",),
)
def challenge_solved_together(
    needs: Annotated[tuple[Need, ...], "/purpose/needs"],
    judgements: Annotated[Judgements, "/judgements"],
) -> Iterator[Remark]:
    """Look for a challenge, and for a sign that the parties share it."""
    refused = tuple(against(judgements, _TOGETHER))
    if refused:
        yield from refused
        return
    if not needs:
        yield breach("/purpose/needs", reason=_NO_NEED)
        return
    challenged = [
        (number, need)
        for number, need in enumerate(needs)
        if need.challenge is not None
    ]
    if not challenged:
        for number, _ in enumerate(needs):
            yield NotStated(f"/purpose/needs/{number}/challenge")
    if is_for(judgements, _TOGETHER) or any(
        need.is_shared for _, need in challenged
    ):
        return
    for number, need in challenged:
        if need.is_shared is None:
            yield NotStated(f"/purpose/needs/{number}/is_shared")
    yield from unsettled(judgements, _TOGETHER)


RULES = RuleSet(
    (
        long_term_relation,
        form_where_suitable,
        judged_case_by_case,
        challenge_solved_together,
    )
)
"""The rules on whether an IOP suits the matter."""
