# SPDX-License-Identifier: MIT
"""ORG001: Number and legal form (*nummer och juridisk form*)."""

from .._prelude import *
from ._numbers import (
    GROUPS,
    NO_NUMBER,
    ONE,
    PUBLIC,
    _organisations,
    organisation,
)


_NON_PROFIT = OrganisationGroup.NON_PROFIT
_COMPANY = OrganisationGroup.LIMITED_COMPANY
_EXPECTED: dict[LegalForm | None, tuple[OrganisationGroup, ...]] = {
    LegalForm.NON_PROFIT_ASSOCIATION: (_NON_PROFIT,),
    LegalForm.FOUNDATION: (_NON_PROFIT,),
    LegalForm.FAITH_COMMUNITY: (PUBLIC, _NON_PROFIT),
    LegalForm.ECONOMIC_ASSOCIATION: (OrganisationGroup.ECONOMIC_ASSOCIATION,),
    LegalForm.LIMITED_COMPANY: (_COMPANY,),
    LegalForm.LIMITED_DIVIDEND_COMPANY: (_COMPANY,),
}
"""The groups that fit a legal form; a form that is not here fits any."""
_ANOTHER = "702000-0001"


@rule(
    code="ORG001",
    name="number-against-legal-form",
    title=Text("Nummer och juridisk form", "Number and legal form"),
    demand=Text(
        "Organisationsnumrets första siffra bör passa den juridiska formen: "
        "8 för ideell förening och stiftelse, 7 för ekonomisk förening, 5 för "
        "aktiebolag, 2 eller 8 för trossamfund. Så delas numren ut i "
        "praktiken; lagen säger inget om det.",
        "The first digit of the identity number should fit the legal form: 8 "
        "for a non-profit association or a foundation, 7 for an economic "
        "association, 5 for a limited company, 2 or 8 for a faith community. "
        "That is how the numbers are given in practice; the act says nothing "
        "of it.",
    ),
    advice=Text(
        "Kontrollera numret och formen mot organisationens stadgar eller ett "
        "registerutdrag. Båda kan vara rätt: siffran är ett tecken, inget bevis.",
        "Check the number and the form against the organisation's statutes or "
        "an extract from a register. Both may be right: the digit is a sign, "
        "not a proof.",
    ),
    finding=Text(
        "Numret {number} brukar inte höra till formen {form}.",
        "The number {number} does not usually go with the form {form}.",
    ),
    fault=Text(
        "Numret passar inte den juridiska formen",
        "The number does not fit the legal form",
    ),
    tells=Text(
        "om numret passar den juridiska formen",
        "whether the number fits the legal form",
    ),
    severity=Severity.WARNING,
    citations=GROUPS,
    meets=lambda: organisation(
        legal_form=LegalForm.NON_PROFIT_ASSOCIATION, number=ONE
    ),
    breaks=lambda: organisation(
        legal_form=LegalForm.NON_PROFIT_ASSOCIATION, number=_ANOTHER
    ),
    related=("ORG007",),
)
def number_against_legal_form(
    parties: Parties,
) -> Iterator[Observation]:
    """Hold each organisation's number, if it has one, against its form."""
    numbered = [
        (pointer, party, party.number)
        for pointer, party in _organisations(parties)
        if party.number is not None
    ]
    if not numbered:
        yield NO_NUMBER
    for pointer, party, number in numbered:
        if party.legal_form is None:
            yield NotStated(f"{pointer}/legal_form")
        expected = _EXPECTED.get(party.legal_form)
        if expected and number.group not in expected:
            yield violation(
                f"{pointer}/number",
                number=str(number),
                form=party.legal_form,
            )
