# SPDX-License-Identifier: MIT
"""STO005: A challenge to solve together (*en utmaning att lösa ihop*)."""

from .._judgements import against, is_for, no, unsettled
from .._prelude import *
from ._citations import AUDIT, own
from ._reach import CITY, FROM_2018, KNOWN_FROM


_TOGETHER = "challenge-solved-together"
"""The criteria under which a person judges; each is the name of a rule."""
_NO_NEED = Text("inget behov anges", "no need is stated")
_TITLE = Text("En utmaning att lösa ihop", "A challenge to solve together")


@rule(
    code="STO005",
    name=_TOGETHER,
    title=_TITLE,
    demand=Text(
        "Stadsrevisionen beskriver IOP som att parterna tillsammans tar sig "
        "an en samhällsutmaning som ingen av dem hade kunnat lösa ensam. Det "
        "säger inget om vad ett avtal ska innehålla. Biblioteket menar att "
        "det är bra om avtalet anger utmaningen, och att behovet är "
        "gemensamt.",
        "The city auditors describe an IOP as the parties together taking on "
        "a societal challenge that neither could have solved alone. That "
        "says nothing of what an agreement is to contain. The library's view "
        "is that it is good if the agreement states the challenge, and that "
        "the need is shared.",
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
    fault=Text(
        "Inte en utmaning att lösa ihop", "Not a challenge to solve together"
    ),
    tells=Text(
        "om parterna behöver varandra för att lösa utmaningen",
        "whether the parties need each other to solve the challenge",
    ),
    severity=Severity.NOTE,
    stays_met=True,
    citations=(
        AUDIT,
        own(
            "Att avtalet ska ange utmaningen är bibliotekets tanke.",
            "That the agreement is to state the challenge is the library's "
            "idea.",
        ),
    ),
    first_day=KNOWN_FROM,
    law_day_reason=FROM_2018,
    asked_of=CITY,
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
    needs: Needs,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look for a challenge, and for a sign that the parties share it."""
    refused = tuple(against(judgements, _TOGETHER))
    if refused:
        yield from refused
        return
    if not needs:
        yield violation("/purpose/needs", reason=_NO_NEED)
        return
    numbered = list(enumerate(needs))
    challenged = [(n, need) for n, need in numbered if need.challenge]
    if not challenged:
        yield from any_of(
            *(NotStated(f"/purpose/needs/{n}/challenge") for n, _ in numbered)
        )
    if (
        is_for(judgements, _TOGETHER)
        or any(need.is_shared for _, need in challenged)
        or all(need.is_shared for need in needs)
    ):
        return
    yield from any_of(
        *(
            NotStated(f"/purpose/needs/{n}/is_shared")
            for n, need in challenged or numbered
            if need.is_shared is None
        ),
        unsettled(judgements, _TOGETHER, _TITLE),
    )
