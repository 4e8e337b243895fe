# SPDX-License-Identifier: MIT
"""CON501: The form of the agreement (*avtalets form*)."""

from .._prelude import *


_OTHER = Text(
    "Avtalets form är enligt handlingarna {form}.",
    "By its papers the agreement has the form {form}.",
)
_CALLED = Text(
    "Avtalets form är enligt handlingarna {form}, och det kallas {called}.",
    "By its papers the agreement has the form {form}, and it is called "
    "{called}.",
)


@rule(
    code="CON501",
    name="form-of-agreement",
    title=Text("Avtalets form", "The form of the agreement"),
    demand=Text(
        "Reglerna här är skrivna för idéburna offentliga partnerskap (IOP). "
        "För ett bidrag, ett upphandlat avtal eller en avsiktsförklaring "
        "gäller andra regler.",
        "The rules here are written for idea-based public partnerships (IOP). "
        "For a grant, a procured contract or a letter of intent there are "
        "other rules.",
    ),
    advice=Text(
        "Ange vilken form avtalet har enligt handlingarna. Är det inte ett "
        "IOP, pröva det mot de regler som gäller för den formen.",
        "State what form the agreement has by its papers. If it is no IOP, "
        "hold it against the rules for that form.",
    ),
    finding=Text(
        "{what} Reglerna här är skrivna för IOP, och gäller inte utan vidare "
        "ett sådant avtal.",
        "{what} The rules here are written for IOP, and do not hold as they "
        "are for such an agreement.",
    ),
    fault=Text(
        "Avtalet är kanske inget IOP", "The agreement may not be an IOP"
    ),
    tells=Text(
        "om reglerna passar avtalet", "whether the rules fit the agreement"
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(form=AgreementForm.IOP),
    breaks=lambda: Agreement(form=AgreementForm.OPERATING_GRANT),
)
def form_of_agreement(
    form: StatedForm, called: CalledBy | None
) -> Iterator[Observation]:
    """Take the form as it is stated; what it is called does not change it."""
    if form is AgreementForm.IOP:
        return
    what = (
        Sentence.of(_OTHER, form=form)
        if called is None
        else Sentence.of(_CALLED, form=form, called=called)
    )
    yield violation("/form", what=what)
