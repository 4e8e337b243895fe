# SPDX-License-Identifier: MIT
"""STO004: Judged case by case (*bedömning i varje fall*)."""

from .._asked import known_keys
from .._judgements import UNSURE, yes
from .._prelude import *
from ._citations import AGENCY, PAPER, own
from ._reach import CITY, FROM_2018, KNOWN_FROM


_AGAINST = NotKnown(
    Text(
        "Det som har bedömts har fått svaret nej. Om det ändå finns utrymme "
        "för IOP framgår inte.",
        "What has been judged was answered no. Whether there is room for an "
        "IOP all the same cannot be told from it.",
    )
)
_ASSESSED = NotKnown(
    Text(
        "Det finns en rättslig prövning. Om den kom fram till att IOP är "
        "möjligt måste en person läsa ut.",
        "There is a legal assessment. Whether it found an IOP to be possible "
        "is for a person to tell.",
    )
)
_UNHEARD_OF = NotKnown(
    Text(
        "En bedömning gäller ett kriterium som inte är känt här.",
        "A judgement is of a criterion that is not known here.",
    )
)


@rule(
    code="STO004",
    name="judged-case-by-case",
    title=Text("Bedömning i varje fall", "Judged case by case"),
    demand=Text(
        "Enligt utlåtandet till riktlinjerna måste utrymmet för IOP bedömas i "
        "varje enskilt fall, och Upphandlingsmyndigheten säger detsamma. Att "
        "bedömningen ska skrivas ner säger ingen av dem. Biblioteket menar att "
        "minst ett känt kriterium bör vara bedömt med svaret ja, och med skäl.",
        "By the paper behind the guidelines the room for an IOP must be judged "
        "case by case, and Upphandlingsmyndigheten says the same. That the "
        "judgement is to be recorded neither of them says. The library's view "
        "is that at least one known criterion should be judged with the answer "
        "yes, and with a reason.",
    ),
    advice=Text(
        "Bedöm om IOP är möjligt i det här fallet, och skriv ner skälen. Finns "
        "en rättslig prövning, skriv vad den kom fram till som en bedömning av "
        "ett kriterium, till exempel ”IOP där det passar”.",
        "Judge whether an IOP is possible in this case, and write the reasons "
        "down. If there is a legal assessment, write what it came to as a "
        "judgement of a criterion, such as “An IOP where it is suitable”.",
    ),
    finding=Text(
        "Det anges att ingen bedömning och ingen rättslig prövning har gjorts.",
        "It is stated that no judgement and no legal assessment has been made.",
    ),
    fault=Text("Ingen har bedömt fallet", "Nobody has judged the case"),
    tells=Text(
        "om fallet är bedömt, med skäl",
        "whether the case is judged, with reasons",
    ),
    severity=Severity.WARNING,
    stays_met=True,
    citations=(
        PAPER,
        AGENCY,
        own(
            "Att bedömningen ska finnas i det som granskas är bibliotekets tanke.",
            "That the judgement is to be found in what is reviewed is the "
            "library's idea.",
        ),
    ),
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
    """Look for one judgement that speaks for it, of any known criterion."""
    known = [
        (number, one)
        for number, one in enumerate(judgements or ())
        if one.criterion in known_keys()
    ]
    answers = {one.answer for _, one in known if one.reason is not None}
    if Answer.YES in answers:
        return
    if judgements == () and assessments == ():
        yield violation("/judgements")
    yield from any_of(*_ways(judgements, known))
    yield from _why_open(judgements, len(known), answers)
    if assessments:
        yield _ASSESSED
    elif judgements == () and assessments is None:
        yield NotStated("/assessments")


def _ways(
    judgements: tuple[Judgement, ...] | None,
    known: list[tuple[int, Judgement]],
) -> Iterator[NotStated]:
    """List what would do, each by itself: a judgement, or its reason."""
    if judgements is None:
        yield NotStated("/judgements")
    for number, one in known:
        if one.reason is None:
            yield NotStated(f"/judgements/{number}/reason")


def _why_open(
    judgements: tuple[Judgement, ...] | None, known: int, answers: set[Answer]
) -> Iterator[NotKnown]:
    """Return why the judgements that are there settle nothing."""
    if Answer.NO in answers:
        yield _AGAINST
    if Answer.UNKNOWN in answers:
        yield UNSURE
    if known < len(judgements or ()):
        yield _UNHEARD_OF
