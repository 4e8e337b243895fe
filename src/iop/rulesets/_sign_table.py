# SPDX-License-Identifier: MIT
"""What each fact is a sign of: *teckentabell*.

From the code of a rule, or the key of a criterion, to what it speaks for and
against. The rule says whether the fact is there; this table says of what it is
a sign, and in which words.
"""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from ..agreement import AgreementForm
from ..law import OWN, OWN_CHECK, Citation, Provenance
from ..law.cases import INKOPSRADET_ON_HFD_2020
from ..law.guidance import UHM_ASSOCIATION
from ..values import Choice, Text


__all__ = [
    "FACTS",
    "FORMS",
    "JUDGED",
    "Nature",
    "Row",
]


class Nature(Choice):
    """What an agreement may be: *slag av avtal*."""

    PURCHASE = "purchase", "köp", "purchase"
    GRANT = "grant", "bidrag", "grant"
    PARTNERSHIP = "partnership", "partnerskap", "partnership"


@attrs.frozen(kw_only=True)
class Row:
    """A fact, and what it is a sign of: *rad*.

    Attributes:
        code: The rule that tells whether the fact is there: it is not met
            where it is.
        criterion: The criterion that the rule holds facts against, where it
            is one that takes a judgement for granted.
        asked: What is asked, for the signs that are not known.
        found: What is said where the fact is there, with the fields of the
            rule's finding.
        speaks_for: What it speaks for, where it is there.
        speaks_against: What it speaks against, where it is there.
        absent: What is said where the fact is stated not to be there; ``None``
            if that says nothing.
        then_for: What that speaks for.
        then_against: What that speaks against.
        citations: What it rests on; those of the rule if there are none.
    """

    code: str
    criterion: str | None = None
    asked: Text
    found: Text
    speaks_for: tuple[Nature, ...] = ()
    speaks_against: tuple[Nature, ...] = ()
    absent: Text | None = None
    then_for: tuple[Nature, ...] = ()
    then_against: tuple[Nature, ...] = ()
    citations: tuple[Citation, ...] = ()


_PURCHASE, _GRANT, _PARTNERSHIP = (
    (Nature.PURCHASE,),
    (Nature.GRANT,),
    (Nature.PARTNERSHIP,),
)

_COUNTER_PERFORMANCE = Citation(
    source=UHM_ASSOCIATION,
    provenance=Provenance.READ,
    note=Text(
        "Gåvor och bidrag utan krav på motprestation faller i princip utanför "
        "upphandlingsreglerna.",
        "Gifts and grants without demand for counter-performance fall in "
        "principle outside the rules on procurement.",
    ),
)
_OWN_SIGN = Citation(
    source=OWN,
    provenance=Provenance.OWN,
    note=Text(
        "Att detta är ett tecken på bidrag är bibliotekets egen tanke.",
        "That this is a sign of a grant is the library's own idea.",
    ),
)

FACTS: tuple[Row, ...] = (
    Row(
        code="PRO001",
        asked=Text(
            "Utförs arbetet för den offentliga partens räkning?",
            "Is the work done on the public party's behalf?",
        ),
        found=Text(
            "Arbetet utförs för den offentliga partens räkning.",
            "The work is done on the public party's behalf.",
        ),
        speaks_for=_PURCHASE,
        absent=Text(
            "Arbetet utförs inte för den offentliga partens räkning.",
            "The work is not done on the public party's behalf.",
        ),
        then_against=_PURCHASE,
    ),
    Row(
        code="PRO002",
        asked=Text(
            "Kan det som lovas drivas igenom rättsligt?",
            "Can what is promised be enforced in law?",
        ),
        found=Text(
            "Det som lovas kan drivas igenom rättsligt.",
            "What is promised can be enforced in law.",
        ),
        speaks_for=_PURCHASE,
        absent=Text(
            "Det som lovas kan inte drivas igenom rättsligt.",
            "What is promised cannot be enforced in law.",
        ),
        then_against=_PURCHASE,
    ),
    Row(
        code="PRO002",
        asked=Text(
            "Krävs en motprestation, som kan drivas igenom rättsligt?",
            "Is a counter-performance demanded that can be enforced in law?",
        ),
        found=Text(
            "En motprestation krävs: det som lovas kan drivas igenom "
            "rättsligt.",
            "A counter-performance is demanded: what is promised can be "
            "enforced in law.",
        ),
        speaks_against=_GRANT,
        absent=Text(
            "Ingen motprestation kan drivas igenom rättsligt.",
            "No counter-performance can be enforced in law.",
        ),
        then_for=_GRANT,
        citations=(_COUNTER_PERFORMANCE,),
    ),
    Row(
        code="PRO003",
        asked=Text(
            "Säljer organisationen samma sak på en marknad?",
            "Does the organisation sell the same on a market?",
        ),
        found=Text(
            "Organisationen säljer samma sak på en marknad.",
            "The organisation sells the same on a market.",
        ),
        speaks_for=_PURCHASE,
        absent=Text(
            "Organisationen säljer inte samma sak på en marknad.",
            "The organisation does not sell the same on a market.",
        ),
        then_against=_PURCHASE,
    ),
    Row(
        code="PRO004",
        asked=Text(
            "Har samma arbete upphandlats tidigare?",
            "Has the same work been procured before?",
        ),
        found=Text(
            "Samma arbete har upphandlats tidigare.",
            "The same work has been procured before.",
        ),
        speaks_for=_PURCHASE,
    ),
    Row(
        code="PRO005",
        asked=Text("Följer betalningen enheter?", "Does pay follow units?"),
        found=Text(
            "Betalningen följer enheter ({price}).",
            "Pay follows units ({price}).",
        ),
        speaks_for=_PURCHASE,
    ),
    Row(
        code="PRO006",
        asked=Text(
            "Finns det ett slut på avtalet och dess förlängningar?",
            "Is there an end to the agreement and its extensions?",
        ),
        found=Text(
            "Inget slut finns för {part}.", "There is no end to {part}."
        ),
        speaks_for=_PURCHASE,
    ),
    Row(
        code="PRO007",
        asked=Text(
            "Erbjuder andra samma sak på en marknad?",
            "Do others offer the same on a market?",
        ),
        found=Text(
            "Andra erbjuder samma sak på en marknad.",
            "Others offer the same on a market.",
        ),
        speaks_for=_PURCHASE,
        absent=Text(
            "Ingen annan erbjuder samma sak på en marknad.",
            "Nobody else offers the same on a market.",
        ),
        then_against=_PURCHASE,
    ),
    Row(
        code="JUD001",
        criterion="C1",
        asked=Text("Vem tog initiativet?", "Who took the initiative?"),
        found=Text(
            "Initiativet var den offentliga partens.",
            "The initiative was the public party's.",
        ),
        speaks_against=_PARTNERSHIP,
    ),
    Row(
        code="JUD002",
        criterion="C2",
        asked=Text("Är något behov gemensamt?", "Is any need shared?"),
        found=Text(
            "Inget behov anges vara gemensamt.",
            "No need is stated to be shared.",
        ),
        speaks_against=_PARTNERSHIP,
    ),
    Row(
        code="JUD006",
        criterion="C6",
        asked=Text(
            "Bidrar båda sidor med något?", "Do both sides contribute?"
        ),
        found=Text(
            "Ingen insats anges från {sides}.",
            "Nothing is stated to come from {sides}.",
        ),
        speaks_against=_PARTNERSHIP,
    ),
    Row(
        code="JUD006",
        criterion="C6",
        asked=Text(
            "Går pengarna åt ett håll, utan insats från den andra sidan?",
            "Does the money go one way, with nothing from the other side?",
        ),
        found=Text(
            "Pengarna går åt ett håll: ingen insats anges från {sides}.",
            "The money goes one way: nothing is stated to come from {sides}.",
        ),
        speaks_for=_GRANT,
        citations=(_OWN_SIGN,),
    ),
    Row(
        code="JUD009",
        criterion="C9",
        asked=Text("Hur länge gäller avtalet?", "How long does it run?"),
        found=Text(
            "Avtalet gäller kortare tid än ett år, även med förlängning.",
            "The agreement runs for less than a year, extensions included.",
        ),
        speaks_against=_PARTNERSHIP,
    ),
    Row(
        code="JUD010",
        criterion="C10",
        asked=Text(
            "Följer parterna själva upp arbetet?",
            "Do the parties themselves follow up the work?",
        ),
        found=Text(
            "Inget ska redovisas, och ingen utvärderar.",
            "Nothing is reported, and nobody evaluates.",
        ),
        speaks_against=_PARTNERSHIP,
    ),
    Row(
        code="JUD011",
        criterion="C11",
        asked=Text(
            "Har båda sidor plats i en styrgrupp?",
            "Do both sides have a seat in a steering group?",
        ),
        found=Text(
            "Ingen plats i styrgruppen anges för {sides}.",
            "No seat in the steering group is stated for {sides}.",
        ),
        speaks_against=_PARTNERSHIP,
    ),
    Row(
        code="JUD016",
        criterion="C16",
        asked=Text("Är en organisation part?", "Is an organisation a party?"),
        found=Text(
            "Ingen organisation anges vara part.",
            "No organisation is stated to be a party.",
        ),
        speaks_against=_PARTNERSHIP,
    ),
)
"""The facts that are signs (*uppgifter*)."""

_NAME_DECIDES_NOTHING = Citation(
    source=INKOPSRADET_ON_HFD_2020,
    provenance=Provenance.REPORTED,
    note=Text(
        "Avtalet kallades IOP och var ändå ett köp.",
        "The agreement was called an IOP and was a purchase all the same.",
    ),
)

FORMS: Mapping[AgreementForm, tuple[Nature, Text, Citation]] = (
    MappingProxyType(
        {
            AgreementForm.IOP: (
                Nature.PARTNERSHIP,
                Text(
                    "Handlingarna kallar avtalet ett IOP. Vad det kallas avgör "
                    "inte saken.",
                    "The papers call the agreement an IOP. What it is called does "
                    "not settle the matter.",
                ),
                _NAME_DECIDES_NOTHING,
            ),
            AgreementForm.ASSOCIATION_GRANT: (
                Nature.GRANT,
                Text(
                    "Avtalet är enligt handlingarna ett föreningsbidrag.",
                    "By its papers the agreement is an association grant.",
                ),
                OWN_CHECK,
            ),
            AgreementForm.OPERATING_GRANT: (
                Nature.GRANT,
                Text(
                    "Avtalet är enligt handlingarna ett verksamhetsbidrag.",
                    "By its papers the agreement is an operating grant.",
                ),
                OWN_CHECK,
            ),
            AgreementForm.PROCURED_CONTRACT: (
                Nature.PURCHASE,
                Text(
                    "Avtalet är enligt handlingarna upphandlat.",
                    "By its papers the agreement is a procured contract.",
                ),
                OWN_CHECK,
            ),
        }
    )
)
"""What each form of an agreement is a sign of (*avtalets form*)."""

JUDGED: Mapping[str, Nature] = MappingProxyType(
    {
        "C4": Nature.GRANT,
        "C5": Nature.PURCHASE,
        "C7": Nature.PURCHASE,
    }
)
"""What speaks against this where the criterion is met, and for it where not."""
