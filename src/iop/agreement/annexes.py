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
        key: The word other parts name it by.
        organisation: The organisation it is made with.
        annex: The annex that holds it.
        case_number: Its case number, if it has its own.
        amount: The public money that goes to the organisation.
        period: When it is in force; an organisation may join later than the
            others, or leave before them. Not stated is the term.
        undertakings: What is undertaken in it, by either side.
        volumes: Places, visitors, participants.

    >>> AnnexAgreement(key="raddningsmissionen", organisation="rm").amount
    >>> AnnexAgreement(key="delavtal 1", organisation="rm")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: AnnexAgreement.key: got "delavtal 1"; right is a key of letters, digits and - . _ between them, at most 64, for example: slutredovisning [key.form]
    """

    NOUN: ClassVar[str] = "annex-agreement"

    key: Key
    organisation: PartyKey
    annex: AnnexKey | None = None
    case_number: CaseNumber | None = None
    amount: Amount | None = None
    period: Span | None = None
    undertakings: tuple[Undertaking, ...] | None = None
    volumes: tuple[Volume, ...] | None = None
