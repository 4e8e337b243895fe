# SPDX-License-Identifier: MIT
"""Whether it is an ordinary grant after all: *bidrag*."""

from collections.abc import Iterator
from typing import Annotated

from ....agreement import Agreement, AgreementForm, Judgement
from ....law import OWN_CHECK
from ....rules import Observation, RuleSet, Severity, rule
from ....values import Text
from .._shared import NO_STANDARD_GRANT
from .comparison import told, weighed, yes_to


__all__ = ["RULES"]


@rule(
    code="JUD004",
    name="judged-grant",
    title=Text("Bedömt bidrag", "The grant as judged"),
    demand=Text(
        "Har stödet bedömts ligga utanför de vanliga föreningsbidragen? Då "
        "bör avtalet inte vara ett föreningsbidrag enligt handlingarna.",
        "If the support has been judged to lie outside the standard grants "
        "to associations, the agreement should not be an association grant "
        "by its papers.",
    ),
    advice=Text(
        "Ta reda på vilket slag av stöd det är. Rätta sedan bedömningen, "
        "eller uppgiften om avtalets form.",
        "Find out what kind of support it is. Then correct the judgement, or "
        "the form of the agreement as stated.",
    ),
    finding=told(
        NO_STANDARD_GRANT,
        "enligt handlingarna är avtalet ett föreningsbidrag.",
        "by its papers the agreement is an association grant.",
    ),
    fault=Text(
        "Bedömningen stämmer inte med avtalets form",
        "The judgement does not fit the form of the agreement",
    ),
    tells=Text(
        "om avtalet är ett vanligt föreningsbidrag",
        "whether the agreement is an ordinary association grant",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _of_form(AgreementForm.IOP),
    breaks=lambda: _of_form(AgreementForm.ASSOCIATION_GRANT),
)
def judged_grant(
    judgements: Annotated[tuple[Judgement, ...], "/judgements"],
    form: Annotated[AgreementForm | None, "/form"],
) -> Iterator[Observation]:
    """Take the form by the papers; other grants may be more than standard."""
    yield from weighed(
        judgements,
        NO_STANDARD_GRANT,
        ["/form"] if form is None else [],
        is_contradicted=form is AgreementForm.ASSOCIATION_GRANT,
    )


def _of_form(form: AgreementForm) -> Agreement:
    return Agreement(form=form, judgements=yes_to(NO_STANDARD_GRANT))


RULES = RuleSet((judged_grant,))
"""The rule on grants."""
