# SPDX-License-Identifier: MIT
"""One agreement per organisation, under a common one: *delavtal*.

Several organisations may stand under one common agreement with an agreement of
its own for each, as annexes. The common agreement is an `Agreement`; its annex
agreements say what is particular to each organisation, and all else of the
common agreement holds for them too.
"""

from typing import ClassVar

import attrs

from ..values import (
    Amount,
    AnnexKey,
    CaseNumber,
    Help,
    Key,
    PartyKey,
    Shown,
    Span,
    checked,
)
from .purpose import Undertaking, Volume


__all__ = ["AnnexAgreement"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class AnnexAgreement(Shown):
    """What is agreed with one organisation: *delavtal*.

    Attributes:
        key: A short name, used only to refer to it, such as annex-agreement-1.
        organisation: The organisation it is made with.
        annex: The annex that holds it.
        case_number: Its case number, if it has its own.
        amount: The public money that goes to the organisation.
        period: The first and the last day on which it is in force: an
            organisation may join later than the others, or leave before them.
            Left empty, it is the term.
        undertakings: What the organisation and the public side undertake in
            it.
        volumes: How many places, visitors or participants it is for.

    >>> AnnexAgreement(key="raddningsmissionen", organisation="rm").amount
    >>> AnnexAgreement(key="delavtal 1", organisation="rm")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: AnnexAgreement.key: got "delavtal 1"; right is a key of letters, digits and - . _ between them, at most 64, for example: slutredovisning [key.form]
    """

    NOUN: ClassVar[str] = "annex-agreement"

    HELP: ClassVar[Help] = Help(
        "Delavtal",
        "Vad som är avtalat med en av organisationerna, under det gemensamma avtalet.",
        key="En kort beteckning som bara används för att hänvisa hit, till exempel delavtal-1.",
        organisation="Välj den organisation som delavtalet är gjort med.",
        annex="Välj den bilaga som delavtalet står i.",
        case_number="Delavtalets diarienummer så som det är skrivet i handlingen, om delavtalet har ett eget.",
        amount="De offentliga pengar som går till organisationen, till exempel 250 000 kr per år.",
        period="Första och sista dagen då delavtalet gäller. Lämna tomt om det gäller hela avtalstiden.",
        undertakings="Vad organisationen och den offentliga sidan åtar sig i delavtalet.",
        volumes="Hur många platser, besök eller deltagare delavtalet gäller, till exempel 24 platser.",
    )

    key: Key
    organisation: PartyKey
    annex: AnnexKey | None = None
    case_number: CaseNumber | None = None
    amount: Amount | None = None
    period: Span | None = None
    undertakings: tuple[Undertaking, ...] | None = None
    volumes: tuple[Volume, ...] | None = None
