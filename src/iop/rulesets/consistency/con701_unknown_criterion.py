# SPDX-License-Identifier: MIT
"""CON701: Unknown criterion (*okänt kriterium*)."""

from .._asked import Asked, known_keys, nearest_criteria
from .._prelude import *


_NEAR = Text("Närmast är {titles}.", "The nearest is {titles}.")
_NONE = Text(
    "Inget känt kriterium liknar det.", "No known criterion is like it."
)


@rule(
    code="CON701",
    name="unknown-criterion",
    title=Text("Okänt kriterium", "Unknown criterion"),
    demand=Text(
        "Biblioteket räknar bara bedömningar av kriterier som det känner. En "
        "bedömning bör därför gälla ett kriterium i någon av listorna, eller "
        "ett som någon annan regel frågar efter.",
        "The library counts only judgements of criteria that it knows. A "
        "judgement should therefore be of a criterion in one of the lists, or "
        "of one that some other rule asks for.",
    ),
    advice=Text(
        "Välj kriteriet ur listan över dem som är kända. Hör det till en egen "
        "lista, bortse från det här.",
        "Choose the criterion from the list of those that are known. If it "
        "belongs to a list of your own, disregard this.",
    ),
    finding=Text(
        "Bedömningen gäller ett kriterium som ingen lista och ingen regel "
        "här känner, så den räknas inte. {nearest}",
        "The judgement is of a criterion that no list and no rule here "
        "knows, so it does not count. {nearest}",
    ),
    fault=Text("Okänt kriterium", "Unknown criterion"),
    tells=Text(
        "om bedömningarna gäller kända kriterier",
        "whether the judgements are of known criteria",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _judged("C6"),
    breaks=lambda: _judged("C99"),
)
def unknown_criterion(
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Look each judgement's criterion up, and find what it may be meant to be."""
    if not judgements:
        yield NotApplicable(
            Text("Ingen bedömning anges.", "No judgement is stated.")
        )
    for number, judgement in enumerate(judgements or ()):
        if judgement.criterion not in known_keys():
            near = nearest_criteria(judgement.criterion)
            titles = tuple(map(_told, near))
            yield violation(
                f"/judgements/{number}/criterion",
                nearest=Sentence.of(_NEAR, titles=titles) if near else _NONE,
            )


def _told(asked: Asked) -> Text:
    """Tell a criterion by its title."""
    return Text(f"”{asked.title.sv}”", f"“{asked.title.en}”")


def _judged(criterion: str) -> Agreement:
    return Agreement(
        judgements=(
            Judgement(
                criterion=criterion, answer=Answer.YES, reason="Ett exempel."
            ),
        )
    )
