# SPDX-License-Identifier: MIT
"""CON205: The same sum everywhere (*samma summa överallt*)."""

from .._fixes import suggested
from .._prelude import *
from .._samples import kr
from .._sums import Sum, add_up, compare, gap, of_term


_PROPOSAL = Text("förslaget till beslut", "the proposal")


@rule(
    code="CON205",
    name="stated-sums-differ",
    title=Text("Samma summa överallt", "The same sum everywhere"),
    demand=Text(
        "Där handlingarna anger summan mer än en gång ska den vara densamma.",
        "Where the papers state the sum more than once, it must be the same.",
    ),
    advice=Text(
        "Rätta den summa som är fel.", "Correct the sum that is wrong."
    ),
    finding=Text(
        "Summan här är {gap} den första som anges ({place}): {sum} mot "
        "{first}.",
        "The sum here is {gap} the first one stated ({place}): {sum} against "
        "{first}.",
    ),
    fault=Text(
        "Olika summor på olika ställen", "Different sums in different places"
    ),
    tells=Text(
        "om summan är densamma överallt",
        "whether the sum is the same everywhere",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(case=_stated(850, 850)),
    breaks=lambda: Agreement(case=_stated(850, 580)),
)
def stated_sums_differ(
    sums: StatedSums | None,
    proposal: WholeProposal | None,
    term: TermSpan | None,
) -> Iterator[Observation]:
    """Hold each sum against the first that is exact, else against the first."""
    stated: list[tuple[str, str | Text, Amount]] = [
        (f"/case/sums/{n}/amount", entry.place, entry.amount)
        for n, entry in enumerate(sums or ())
    ]
    if proposal is not None and proposal.amount is not None:
        stated.append(("/case/proposal/amount", _PROPOSAL, proposal.amount))
    whole = [one for one in stated if not _is_apart(one[2])]
    # One that is exact is what the others are held against.
    whole.sort(key=lambda one: not one[2].is_exact)
    if len(whole) < 2:  # noqa: PLR2004 - one sum has nothing to differ from
        yield NotApplicable(
            Text(
                "Ingen summa anges mer än en gång.",
                "No sum is stated more than once.",
            )
        )
        return
    start, place, first = whole[0]
    for pointer, _, amount in whole[1:]:
        same = suggested(
            "Ange samma summa som på första stället.",
            "State the same sum as in the first place.",
            Change(pointer=pointer, before=amount, after=first),
        )
        if amount.per is first.per:
            one, other = _alone(pointer, amount), _alone(start, first)
        else:
            one = add_up([of_term(pointer, amount, term)])
            other = add_up([of_term(start, first, term)])
        found = violation(
            pointer,
            same,
            sum=amount,
            place=place,
            first=first,
            gap=gap(one, other),
        )
        yield from compare(one, other, Sum.of(Money(0)), found)


def _is_apart(amount: Amount) -> bool:
    """Return whether it is no sum of all: for each of something, or added."""
    return amount.unit is not None or amount.is_increase


def _alone(pointer: str, amount: Amount) -> Sum:
    """Take a sum for as long as it is for."""
    return add_up([of_term(pointer, attrs.evolve(amount, per=Per.TERM), None)])


def _stated(*kronor: int) -> Case:
    return Case(
        sums=tuple(
            StatedSum(place=f"Sida {page}", amount=kr(sum_))
            for page, sum_ in enumerate(kronor, 1)
        )
    )
