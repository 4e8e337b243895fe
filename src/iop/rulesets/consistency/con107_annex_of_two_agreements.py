# SPDX-License-Identifier: MIT
"""CON107: One annex for each annex agreement (*en bilaga per delavtal*)."""

from .._prelude import *


def _in_annexes(*annexes: str) -> Agreement:
    return Agreement(
        annex_agreements=tuple(
            AnnexAgreement(
                key=f"delavtal-{number}",
                organisation=f"forening-{number}",
                annex=annex,
            )
            for number, annex in enumerate(annexes, 1)
        )
    )


@rule(
    code="CON107",
    name="annex-of-two-agreements",
    title=Text("En bilaga per delavtal", "One annex for each annex agreement"),
    demand=Text(
        "Varje delavtal bör stå i en egen bilaga.",
        "Each annex agreement should stand in an annex of its own.",
    ),
    advice=Text(
        "Kontrollera vilken bilaga varje delavtal står i.",
        "Check which annex each annex agreement stands in.",
    ),
    finding=Text(
        "{annex} står i samma bilaga som {first}.",
        "{annex} stands in the same annex as {first}.",
    ),
    fault=Text(
        "Två delavtal står i samma bilaga",
        "Two annex agreements stand in the same annex",
    ),
    tells=Text(
        "om varje delavtal har en egen bilaga",
        "whether each annex agreement has an annex of its own",
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=lambda: _in_annexes("bilaga-1", "bilaga-2"),
    breaks=lambda: _in_annexes("bilaga-1", "bilaga-1"),
)
def annex_of_two_agreements(
    annexes: AnnexAgreements | None,
) -> Iterator[Observation]:
    """Look for an annex that an earlier annex agreement names already."""
    named = [
        (number, one.annex)
        for number, one in enumerate(annexes or ())
        if one.annex is not None
    ]
    if len(named) < 2:  # noqa: PLR2004 - two can share one
        yield NotApplicable(
            Text(
                "Avtalet anger en bilaga för högst ett delavtal.",
                "The agreement states an annex for at most one annex "
                "agreement.",
            )
        )
    seen: dict[str, int] = {}
    for number, annex in named:
        if annex in seen:
            place, first = (
                f"/annex_agreements/{one}" for one in (number, seen[annex])
            )
            yield violation(
                f"{place}/annex",
                annex=Called(place),
                first=Called(first, is_within=True),
            )
        seen.setdefault(annex, number)
