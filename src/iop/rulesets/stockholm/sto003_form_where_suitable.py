# SPDX-License-Identifier: MIT
"""STO003: An IOP where it is suitable (*iOP där det passar*)."""

from .._judgements import against, is_for, no
from .._prelude import *
from ._citations import PAPER
from ._reach import CITY, FROM_2018, KNOWN_FROM


_FORM = "form-where-suitable"


@rule(
    code="STO003",
    name=_FORM,
    title=Text("IOP där det passar", "An IOP where it is suitable"),
    demand=Text(
        "Enligt utlåtandet till riktlinjerna bör staden ingå fler IOP där det "
        "är lämpligt. Avtalet bör därför säga varför IOP är rätt form här.",
        "By the paper behind the guidelines, the city should enter more IOPs "
        "where that is suitable. The agreement should therefore say why an "
        "IOP is the right form here.",
    ),
    advice=Text(
        "Skriv varför IOP passar bättre än bidrag eller upphandling. Att "
        "hänvisa till riktlinjerna säger inte varför. Om formen inte passar, "
        "välj en annan.",
        "Write why an IOP suits better than a grant or a purchase. To refer "
        "to the guidelines does not say why. If the form does not suit, choose "
        "another.",
    ),
    finding=Text(
        "Formen har bedömts inte passa. Skälet som anges: {reason}",
        "The form has been judged not to suit. The reason given: {reason}",
    ),
    severity=Severity.WARNING,
    stays_met=True,
    citations=(PAPER,),
    first_day=KNOWN_FROM,
    law_day_reason=FROM_2018,
    asked_of=CITY,
    meets=lambda: Agreement(
        purpose=Purpose(reason_for_form="Behovet är gemensamt.")
    ),
    breaks=lambda: Agreement(judgements=(no(_FORM),)),
)
def form_where_suitable(
    reason: ReasonForForm | None,
    judgements: Judgements | None,
) -> Iterator[Observation]:
    """Ask for a reason; whether it is a good one is not for a library."""
    refused = tuple(against(judgements, _FORM))
    if refused:
        yield from refused
    elif reason is None and not is_for(judgements, _FORM):
        yield NotStated("/purpose/reason_for_form")
