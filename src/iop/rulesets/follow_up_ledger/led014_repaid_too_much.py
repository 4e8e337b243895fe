# SPDX-License-Identifier: MIT
"""LED014: Repaid against unused (*återbetalt mot oanvänt*)."""

from .._prelude import *
from ._accounts import ON, PAID, RECEIVED
from ._days import on_day
from ._happenings import beyond, happened
from ._places import entry_at
from ._specimens import BEGUN, RUN, agreed, by_day


_ALL_BUT_10_000 = tuple(
    attrs.evolve(entry, amount=Money(440_000))
    if isinstance(entry, CostAccounted) and entry.report == "slut"
    else entry
    for entry in RUN
    if entry not in BEGUN
)
_UNUSED = Text(
    "Det som inte har använts är {unused}.", "What was not used is {unused}."
)
_CLAIMED = Text(
    "Det som ska betalas tillbaka är {reclaimed}.",
    "What is to be paid back is {reclaimed}.",
)
_NOT_SETTLED = Sentence(
    Text(
        "Hur mycket som inte har använts är inte avgjort än.",
        "How much was not used is not settled yet.",
    )
)


@rule(
    code="LED014",
    name="repaid-too-much",
    title=Text("Återbetalt mot oanvänt", "Repaid against unused"),
    demand=Text(
        "Pengar bör betalas tillbaka när det är avgjort hur mycket som inte "
        "har använts, och inte mer än det.",
        "Money should be paid back once it is settled how much was not used, "
        "and no more than that.",
    ),
    advice=Text(
        "Kontrollera beloppet, eller skriv in när slutredovisningen "
        "godkändes.",
        "Check the sum, or enter when the final report was approved.",
    ),
    finding=Text(
        "Med återbetalningen {day} är {repaid} återbetalt. {unused}",
        "With the repayment {day}, {repaid} has been paid back. {unused}",
    ),
    fault=Text(
        "Återbetalt stämmer inte med oanvänt",
        "What was repaid is not what was left unused",
    ),
    tells=Text(
        "om det som betalats tillbaka stämmer med det som inte har använts",
        "whether what was repaid is what was left unused",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        date(2019, 3, 31),
        *_ALL_BUT_10_000,
        Repaid(key="ater", on=date(2019, 3, 20), amount=Money(10_000)),
    ),
    breaks_followed=by_day(
        ON,
        PAID,
        RECEIVED,
        Repaid(key="ater", on=date(2018, 6, 20), amount=Money(1_000)),
    ),
)
def repaid_too_much(followed: FollowUp) -> Iterator[Observation]:
    """Add up the repayments, and hold them against what is unused.

    Before that is settled nothing is; one made too soon is so no more once it
    is settled, since what counts is the sum.
    """
    sums = followed.settlement
    repayments = happened(followed, Repaid)
    limit = sums.unused if sums.reclaimed is None else sums.reclaimed
    if sums.reclaimed is not None:
        unused = Sentence.of(_CLAIMED, reclaimed=limit)
    elif sums.is_settled:
        unused = Sentence.of(_UNUSED, unused=limit)
    else:
        unused = _NOT_SETTLED
    for number, entry, repaid in beyond(repayments, limit):
        yield violation(
            entry_at(number),
            day=on_day(entry.on),
            repaid=repaid,
            unused=unused,
        )
    if not repayments:
        yield NotApplicable(
            Text("Inget har betalats tillbaka.", "Nothing has been paid back.")
        )
