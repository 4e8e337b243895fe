# SPDX-License-Identifier: MIT
"""CON207: The sum of the annex agreements (*delavtalens summa*)."""

from .._prelude import *
from .._samples import PARTIES, budget_of, kr
from .._sums import add_up, compare, gap, parts_of, public_sum, put_aside


@rule(
    code="CON207",
    name="annex-agreements-against-contribution",
    title=Text("Delavtalens summa", "The sum of the annex agreements"),
    demand=Text(
        "Delavtalens belopp och det som är avsatt ska tillsammans bli den "
        "offentliga partens kontanta insats.",
        "The sums of the annex agreements and what is set aside must add up "
        "to the money that the public party gives.",
    ),
    advice=Text(
        "Rätta delavtalens belopp eller den kontanta insatsen, eller ange vad "
        "som är avsatt.",
        "Correct the sums of the annex agreements or the contribution in "
        "money, or state what is set aside.",
    ),
    finding=Text(
        "Delavtalen är tillsammans {gap} den offentliga partens kontanta "
        "insats: {annexes} mot {contribution}.",
        "The annex agreements together are {gap} the money that the public "
        "party gives: {annexes} against {contribution}.",
    ),
    fault=Text(
        "Delavtalen blir inte bidraget",
        "The annex agreements do not add up to the contribution",
    ),
    tells=Text(
        "om delavtalen tillsammans blir bidraget",
        "whether the annex agreements add up to the contribution",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        parties=PARTIES,
        budget=budget_of(850),
        annex_agreements=(_annex_agreement(850),),
    ),
    breaks=lambda: Agreement(
        parties=PARTIES,
        budget=budget_of(850),
        annex_agreements=(_annex_agreement(800),),
    ),
)
def annex_agreements_against_contribution(  # noqa: PLR0917 - one parameter is one fact
    annexes: AnnexAgreements | None,
    contributions: Contributions | None,
    parties: Parties | None,
    participants: Participants | None,
    set_aside: SetAside | None,
    term: TermSpan | None,
) -> Iterator[Observation]:
    """Add up the annex agreements."""
    if not annexes:
        yield NotApplicable(
            Text(
                "Avtalet anger inga delavtal.",
                "The agreement states no annex agreements.",
            )
        )
        return
    if contributions is None:
        yield NotStated("/budget/contributions")
    if parties is None:
        yield NotStated("/parties")
    if contributions is None or parties is None:
        return
    shares = add_up(parts_of("/annex_agreements", annexes, term))
    everybody = (*parties, *(participants or ()))
    given = public_sum(contributions, everybody, term)
    found = violation(
        "/annex_agreements",
        annexes=shares.shown,
        contribution=given.shown,
        gap=gap(shares, given),
    )
    yield from compare(shares, given, put_aside(set_aside, term), found)


def _annex_agreement(kronor: int) -> AnnexAgreement:
    return AnnexAgreement(
        key="delavtal", organisation="kfum", amount=kr(kronor)
    )
