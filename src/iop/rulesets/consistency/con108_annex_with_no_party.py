# SPDX-License-Identifier: MIT
"""CON108: Whom an annex agreement is made with (*delavtalets organisation*)."""

from .._prelude import *
from .._samples import PARTIES


def _with(key: str) -> Agreement:
    return Agreement(
        parties=PARTIES,
        participants=(Participant(key="rm", name="Räddningsmissionen"),),
        annex_agreements=tuple(
            AnnexAgreement(key=f"delavtal-{one}", organisation=one)
            for one in dict.fromkeys(("kfum", key))
        ),
    )


@rule(
    code="CON108",
    name="annex-with-no-party",
    title=Text(
        "Delavtal med organisationer som är parter",
        "Annex agreements with organisations that are parties",
    ),
    demand=Text(
        "Det är bra om varje organisation som har ett delavtal också är part "
        "i det gemensamma avtalet.",
        "It is good if each organisation with an annex agreement is a party "
        "to the common agreement too.",
    ),
    advice=Text(
        "Lägg till organisationen som part, eller kontrollera vem delavtalet "
        "är ingånget med.",
        "Add the organisation as a party, or check whom the annex agreement "
        "is made with.",
    ),
    finding=Text(
        "Ett delavtal är ingånget med {name}, som inte är någon av "
        "organisationerna bland parterna.",
        "An annex agreement is made with {name}, which is none of the "
        "organisations among the parties.",
    ),
    fault=Text(
        "Delavtal med någon som inte är part",
        "An annex agreement with no party",
    ),
    tells=Text(
        "om delavtalen är ingångna med parterna",
        "whether the annex agreements are made with the parties",
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=lambda: _with("kfum"),
    breaks=lambda: _with("rm"),
    related=("CON101", "CON106"),
)
def annex_with_no_party(
    annexes: AnnexAgreements | None,
    parties: Parties | None,
    participants: Participants | None,
) -> Iterator[Observation]:
    """Look up whom each is made with; a key that leads nowhere is CON101's."""
    if not annexes or not parties:
        yield NotApplicable(
            Text(
                "Avtalet anger inga delavtal, eller inga parter.",
                "The agreement states no annex agreements, or no parties.",
            )
        )
        return
    others = {
        one.key: one.name
        for one in (*parties, *(participants or ()))
        if not isinstance(one, Organisation)
    }
    for number, annex in enumerate(annexes):
        if annex.organisation in others:
            yield violation(
                f"/annex_agreements/{number}/organisation",
                name=others[annex.organisation],
            )
