# SPDX-License-Identifier: MIT
"""CON106: Organisations without an annex agreement (*förening utan delavtal*)."""

from .._prelude import *
from .._samples import ASSOCIATION, BOARD


_OTHER = Organisation(key="rm", name="Räddningsmissionen")


def _with_one_for(*organisations: Organisation) -> Agreement:
    return Agreement(
        parties=(BOARD, ASSOCIATION, _OTHER),
        annex_agreements=tuple(
            AnnexAgreement(key=f"delavtal-{one.key}", organisation=one.key)
            for one in organisations
        ),
    )


@rule(
    code="CON106",
    name="organisation-without-annex-agreement",
    title=Text(
        "Delavtal för varje organisation",
        "An annex agreement for each organisation",
    ),
    demand=Text(
        "Om det finns delavtal bör varje organisation som är part ha ett.",
        "Where there are annex agreements, each organisation that is a party "
        "should have one.",
    ),
    advice=Text(
        "Lägg till organisationens delavtal, eller kontrollera att det är "
        "meningen att organisationen inte har något.",
        "Add the annex agreement of the organisation, or check that it is "
        "meant to have none.",
    ),
    finding=Text(
        "{organisation} är part i avtalet men har inget delavtal.",
        "{organisation} is a party to the agreement but has no annex "
        "agreement.",
    ),
    fault=Text(
        "Organisationen har inget delavtal",
        "The organisation has no annex agreement",
    ),
    tells=Text(
        "om varje organisation har ett delavtal",
        "whether each organisation has an annex agreement",
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=lambda: _with_one_for(ASSOCIATION, _OTHER),
    breaks=lambda: _with_one_for(ASSOCIATION),
)
def organisation_without_annex_agreement(
    annexes: AnnexAgreements | None, parties: Parties | None
) -> Iterator[Observation]:
    """Look for the annex agreement of each organisation that is still in."""
    if not annexes:
        yield NotApplicable(
            Text(
                "Avtalet anger inga delavtal.",
                "The agreement states no annex agreements.",
            )
        )
        return
    if parties is None:
        yield NotStated("/parties")
        return
    held = {annex.organisation for annex in annexes}
    for number, party in enumerate(parties):
        if (
            isinstance(party, Organisation)
            and party.left_on is None
            and party.key not in held
        ):
            yield violation(f"/parties/{number}", organisation=party.name)
