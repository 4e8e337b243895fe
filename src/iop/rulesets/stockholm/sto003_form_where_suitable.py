# SPDX-License-Identifier: MIT
"""STO003: An IOP where it is suitable (*iOP där det passar*)."""

from .._judgements import against, is_for, no
from .._prelude import *
from ._citations import PAPER, own
from ._reach import CITY, FROM_2018, KNOWN_FROM
from ._references import refers_only


_FORM = "form-where-suitable"
_NO_REASON = NotKnown(
    Text(
        "Skälet som anges hänvisar bara till riktlinjerna. Varför IOP passar "
        "i det här fallet framgår inte.",
        "The reason that is stated only refers to the guidelines. Why an IOP "
        "suits in this case cannot be told from it.",
    )
)


@rule(
    code="STO003",
    name=_FORM,
    title=Text("IOP där det passar", "An IOP where it is suitable"),
    demand=Text(
        "Enligt utlåtandet till riktlinjerna är syftet att staden ska ingå "
        "fler IOP där det är lämpligt. Något krav på ett avtal ställer det "
        "inte. Biblioteket menar att det är bra om avtalet säger varför IOP "
        "är rätt form här.",
        "By the paper behind the guidelines, the purpose is that the city is "
        "to enter more IOPs where that is suitable. It makes no demand on an "
        "agreement. The library's view is that it is good if the agreement "
        "says why an IOP is the right form here.",
    ),
    advice=Text(
        "Skriv varför IOP passar bättre än bidrag eller upphandling. Att "
        "hänvisa till riktlinjerna säger inte varför. Om formen inte passar, "
        "välj en annan.",
        "Write why an IOP suits better than a grant or a purchase. To refer "
        "to the guidelines does not say why. If the form does not suit, "
        "choose another.",
    ),
    finding=Text(
        "Formen har bedömts inte passa. Skälet som anges: {reason}",
        "The form has been judged not to suit. The reason given: {reason}",
    ),
    fault=Text("Formen passar inte", "The form does not suit"),
    tells=Text("varför IOP är rätt form", "why an IOP is the right form"),
    severity=Severity.NOTE,
    stays_met=True,
    citations=(
        PAPER,
        own(
            "Att avtalet ska säga varför formen passar är bibliotekets tanke.",
            "That the agreement is to say why the form suits is the library's "
            "idea.",
        ),
    ),
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
    elif is_for(judgements, _FORM):
        return
    elif reason is None:
        yield NotStated("/purpose/reason_for_form")
    elif refers_only(reason):
        yield _NO_REASON
