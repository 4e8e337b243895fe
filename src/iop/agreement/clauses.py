# SPDX-License-Identifier: MIT
"""What the agreement says in words alone: *villkor*.

Most of what an agreement holds has a place of its own in the model. What has
none is kept as the text of a clause, under the subject it is about.
"""

from typing import ClassVar

import attrs

from ..values import Choice, Help, LongText, Shown, checked


__all__ = ["Clause", "ClauseSubject"]


class ClauseSubject(Choice):
    """What a clause is about: *villkorets ämne*."""

    RECLAIM = "reclaim", "återkrav", "reclaim"
    INSIGHT = "insight", "insyn och revision", "insight and audit"
    PUBLIC_INSIGHT = (
        "public-insight",
        "allmänhetens insyn",
        "insight for the public",
    )
    CHANGES = "changes", "ändringar", "changes"
    TRANSFER = "transfer", "överlåtelse", "transfer"
    FORCE_MAJEURE = "force-majeure", "force majeure", "force majeure"
    PERSONAL_DATA = "personal-data", "personuppgifter", "personal data"
    SECRECY = "secrecy", "sekretess", "secrecy"
    INSURANCE = "insurance", "försäkring", "insurance"
    EMPLOYER = "employer", "arbetsgivaransvar", "employer responsibility"
    COMMUNICATION = "communication", "kommunikation", "communication"
    REGISTER_EXTRACTS = (
        "register-extracts",
        "registerutdrag",
        "extracts from registers",
    )
    RENEGOTIATION = "renegotiation", "omförhandling", "renegotiation"
    TERMINATION = "termination", "hävning", "termination for breach"
    DISPUTE = "dispute", "tvist", "dispute"
    OTHER = "other", "övrigt", "other"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Clause(Shown):
    """One clause of the agreement, in its own words: *villkor*.

    Attributes:
        subject: What it is about; *other* where nothing else fits.
        text: Its words, as they stand in the agreement.
        heading: Its heading or number in the agreement.

    >>> Clause(subject=ClauseSubject.CHANGES, text="Ändras skriftligen.").heading
    >>> Clause(subject=ClauseSubject.CHANGES, text=" ")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Clause.text: got " "; right is text that says something (leave out what is not stated), for example: trygghet [text.blank]
    """

    HELP: ClassVar[Help] = Help(
        "Villkor",
        "Något som avtalet säger och som inte har någon annan plats här.",
        subject="Välj vad villkoret handlar om, till exempel sekretess. Välj övrigt om inget annat passar.",
        text="Villkoret ord för ord, så som det står i avtalet.",
        heading="Villkorets rubrik eller nummer i avtalet, till exempel 12 § Tvist.",
    )

    subject: ClauseSubject
    text: LongText
    heading: str | None = None
