# SPDX-License-Identifier: MIT
"""Whether the numbers fit the parties: *organisationsnummer*.

The first digit tells a group of legal forms. It is a sign and no proof, so
these rules warn and never refuse.
"""

from collections.abc import Iterator
from typing import Annotated

import attrs

from ...agreement import (
    Agreement,
    LegalForm,
    Organisation,
    Party,
    PublicBody,
    PublicBodyKind,
)
from ...law import Citation, Source, SourceKind, Standing
from ...rules import (
    NotApplicable,
    NotStated,
    Remark,
    RuleSet,
    Severity,
    breach,
    rule,
)
from ...values import OrganisationGroup, OrganisationNumber, Text
from .._samples import ASSOCIATION, BOARD


__all__ = ["RULES"]


def _seen(key: str, title: Text, issuer: str, url: str) -> Citation:
    source = Source(
        key=key,
        kind=SourceKind.GUIDANCE,
        title=title,
        issuer=issuer,
        url=url,
    )
    return Citation(source=source, standing=Standing.REPORTED)


_GROUPS = (
    _seen(
        "merinfo-orgnr",
        Text("Merinfo om organisationsnummer", "Merinfo on identity numbers"),
        "Merinfo",
        "https://blog.merinfo.se/vad-ar-ett-organisationsnummer/",
    ),
    _seen(
        "fortnox-orgnr",
        Text("Fortnox om organisationsnummer", "Fortnox on identity numbers"),
        "Fortnox",
        "https://www.fortnox.se/fortnox-foretagsguide/ekonomisk-ordlista/organisationsnummer",
    ),
)
_UNIQUE = _seen(
    "skatteverket-orgnr",
    Text(
        "Skatteverket om organisationsnummer",
        "The Swedish Tax Agency on identity numbers",
    ),
    "Skatteverket",
    "https://www4.skatteverket.se/rattsligvagledning/edition/2024.2/326447.html",
)

_NON_PROFIT = OrganisationGroup.NON_PROFIT
_PUBLIC = OrganisationGroup.PUBLIC
_COMPANY = OrganisationGroup.LIMITED_COMPANY
_EXPECTED: dict[LegalForm | None, tuple[OrganisationGroup, ...]] = {
    LegalForm.NON_PROFIT_ASSOCIATION: (_NON_PROFIT,),
    LegalForm.FOUNDATION: (_NON_PROFIT,),
    LegalForm.FAITH_COMMUNITY: (_PUBLIC, _NON_PROFIT),
    LegalForm.ECONOMIC_ASSOCIATION: (OrganisationGroup.ECONOMIC_ASSOCIATION,),
    LegalForm.LIMITED_COMPANY: (_COMPANY,),
    LegalForm.LIMITED_DIVIDEND_COMPANY: (_COMPANY,),
}
"""The groups that fit a legal form; a form that is not here fits any."""

_NO_ORGANISATION = NotApplicable(
    Text("Ingen organisation anges.", "No organisation is stated.")
)
# Made into numbers by the examples, since to make one opens stdnum.
_ONE = "802000-0009"
_ANOTHER = "702000-0001"


def _organisations(
    parties: tuple[Party, ...],
) -> list[tuple[str, Organisation]]:
    """Take the organisations, each with the pointer to it."""
    return [
        (f"/parties/{number}", party)
        for number, party in enumerate(parties)
        if isinstance(party, Organisation)
    ]


@rule(
    code="ORG001",
    name="number-against-legal-form",
    title=Text("Nummer och juridisk form", "Number and legal form"),
    demand=Text(
        "Organisationsnumrets första siffra bör passa den juridiska formen: "
        "8 för ideell förening och stiftelse, 7 för ekonomisk förening, 5 för "
        "aktiebolag, 2 eller 8 för trossamfund.",
        "The first digit of the identity number should fit the legal form: 8 "
        "for a non-profit association or a foundation, 7 for an economic "
        "association, 5 for a limited company, 2 or 8 for a faith community.",
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
    severity=Severity.WARNING,
    citations=_GROUPS,
    meets=lambda: _organisation(
        legal_form=LegalForm.NON_PROFIT_ASSOCIATION, number=_ONE
    ),
    breaks=lambda: _organisation(
        legal_form=LegalForm.NON_PROFIT_ASSOCIATION, number=_ANOTHER
    ),
)
def number_against_legal_form(
    parties: Annotated[tuple[Party, ...], "/parties"],
) -> Iterator[Remark]:
    """Hold each organisation's number against its form."""
    organisations = _organisations(parties)
    if not organisations:
        yield _NO_ORGANISATION
    for pointer, party in organisations:
        if party.number is None:
            yield NotStated(f"{pointer}/number")
        if party.legal_form is None:
            yield NotStated(f"{pointer}/legal_form")
        expected = _EXPECTED.get(party.legal_form)
        if party.number and expected and party.number.group not in expected:
            yield breach(
                f"{pointer}/number",
                number=str(party.number),
                form=party.legal_form,
            )


@rule(
    code="ORG002",
    name="number-of-public-body",
    title=Text("Den offentliga partens nummer", "The public party's number"),
    demand=Text(
        "Organisationsnumret för en kommun, en region eller staten bör börja "
        "på 2. Ett kommunalt bolag har ett annat nummer och prövas inte.",
        "The identity number of a municipality, a region or the state should "
        "begin with 2. A municipal company has another, and is not tried.",
    ),
    advice=Text(
        "Kontrollera numret. En nämnd har sin kommuns nummer.",
        "Check the number. A committee has that of its municipality.",
    ),
    finding=Text(
        "Numret {number} för {name} börjar inte på 2.",
        "The number {number} of {name} does not begin with 2.",
    ),
    severity=Severity.WARNING,
    citations=_GROUPS,
    meets=lambda: _committee("212000-0142"),
    breaks=lambda: _committee(_ONE),
)
def number_of_public_body(
    parties: Annotated[tuple[Party, ...], "/parties"],
) -> Iterator[Remark]:
    """Look at the first digit; one of no stated kind may be a company."""
    public = [
        (f"/parties/{number}", party)
        for number, party in enumerate(parties)
        if isinstance(party, PublicBody)
        and party.body_kind is not PublicBodyKind.COMPANY_BOARD
    ]
    if not public:
        yield NotApplicable(
            Text(
                "Ingen offentlig part anges, utom bolag.",
                "No public party is stated, other than companies.",
            )
        )
    for pointer, party in public:
        if party.number is None:
            yield NotStated(f"{pointer}/number")
        elif party.number.group is _PUBLIC:
            continue
        elif party.body_kind is None:
            yield NotStated(f"{pointer}/body_kind")
        else:
            yield breach(
                f"{pointer}/number",
                number=str(party.number),
                name=party.name,
            )


@rule(
    code="ORG003",
    name="number-of-its-own",
    title=Text("Eget organisationsnummer", "A number of its own"),
    demand=Text(
        "Varje organisation bör ha sitt organisationsnummer angivet, och "
        "ingen annan part samma nummer.",
        "Each organisation should have its identity number stated, and no "
        "other party the same one.",
    ),
    advice=Text(
        "Rätta det nummer som är fel. Är det samma organisation, ange den en "
        "gång.",
        "Correct the number that is wrong. If it is the same organisation, "
        "state it once.",
    ),
    finding=Text(
        "{name} anges med samma nummer som {other}: {number}.",
        "{name} is stated with the same number as {other}: {number}.",
    ),
    severity=Severity.WARNING,
    citations=(_UNIQUE,),
    meets=lambda: _organisation(number=_ONE),
    breaks=lambda: _two_numbered(_ONE),
)
def number_of_its_own(
    parties: Annotated[tuple[Party, ...], "/parties"],
) -> Iterator[Remark]:
    """Look each number up among the others; boards of one city share one."""
    organisations = _organisations(parties)
    if not organisations:
        yield _NO_ORGANISATION
    taken: dict[OrganisationNumber, str] = {
        party.number: party.name
        for party in parties
        if isinstance(party, PublicBody) and party.number is not None
    }
    for pointer, party in organisations:
        if party.number is None:
            yield NotStated(f"{pointer}/number")
        elif party.number in taken:
            yield breach(
                f"{pointer}/number",
                name=party.name,
                other=taken[party.number],
                number=str(party.number),
            )
        else:
            taken[party.number] = party.name


def _organisation(
    *, legal_form: LegalForm | None = None, number: str
) -> Agreement:
    party = attrs.evolve(
        ASSOCIATION, legal_form=legal_form, number=OrganisationNumber(number)
    )
    return Agreement(parties=(BOARD, party))


def _committee(number: str) -> Agreement:
    board = attrs.evolve(
        BOARD,
        body_kind=PublicBodyKind.COMMITTEE,
        number=OrganisationNumber(number),
    )
    return Agreement(parties=(board, ASSOCIATION))


def _two_numbered(number: str) -> Agreement:
    same = OrganisationNumber(number)
    return Agreement(
        parties=(
            BOARD,
            attrs.evolve(ASSOCIATION, number=same),
            Organisation(key="verdandi", name="Verdandi", number=same),
        )
    )


RULES = RuleSet(
    (number_against_legal_form, number_of_public_body, number_of_its_own)
)
"""The rules on numbers."""
