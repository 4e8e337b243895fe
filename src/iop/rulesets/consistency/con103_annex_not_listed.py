# SPDX-License-Identifier: MIT
"""CON103: Annexes (*bilagor*)."""

from typing import cast

from .._fixes import suggested
from .._prelude import *
from ._references import named_but_missing


_NOTHING = NotApplicable(
    Text(
        "Avtalet hänvisar inte till någon bilaga.",
        "The agreement refers to no annex.",
    )
)


@rule(
    code="CON103",
    name="annex-not-listed",
    title=Text("Bilagor", "Annexes"),
    demand=Text(
        "Varje bilaga som avtalet hänvisar till ska finnas bland bilagorna.",
        "Each annex that the agreement refers to must be listed.",
    ),
    advice=Text(
        "Lägg till bilagan i förteckningen, eller rätta hänvisningen.",
        "Add the annex to the list, or correct the reference.",
    ),
    finding=Text(
        "{holder} hänvisar till {what} som inte finns bland bilagorna.",
        "{holder} refers to {what} that is not listed.",
    ),
    fault=Text(
        "Bilagan finns inte i förteckningen", "The annex is not on the list"
    ),
    tells=Text(
        "om alla bilagor finns i förteckningen",
        "whether all annexes are on the list",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        budget=Budget(annex="budget"),
        case=Case(annexes=(Annex(key="budget", title="Budget"),)),
    ),
    breaks=lambda: Agreement(
        budget=Budget(annex="budget"),
        case=Case(annexes=(Annex(key="avtal", title="Avtal"),)),
    ),
    related=("CON101",),
)
def annex_not_listed(agreement: Agreement) -> Iterator[Observation]:
    """Look up every annex that is referred to."""
    fixes: dict[str, Fix] = {}
    for mark in named_but_missing(agreement, {"annex"}, _NOTHING):
        if isinstance(mark, Violation):
            key = str(read(agreement, mark.pointer))
            if key not in fixes:
                fixes[key] = _listed(agreement, key)
            yield attrs.evolve(mark, fixes=(fixes[key],))
        else:
            yield mark


def _listed(agreement: Agreement, key: str) -> Fix:
    """List the annex; till somebody gives its title it bears its key."""
    annexes = read(agreement, "/case/annexes")
    after = (*cast("tuple[Annex, ...]", annexes), Annex(key=key, title=key))
    return suggested(
        "Lägg till bilagan i förteckningen, med dess beteckning som titel.",
        "Add the annex to the list, with its key for a title.",
        Change(pointer="/case/annexes", before=annexes, after=after),
    )
