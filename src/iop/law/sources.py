# SPDX-License-Identifier: MIT
"""Where a rule comes from, and how well that is known: *källor*.

Each rule and each figure cites a source, and each citation has a provenance. A
reader is never left to guess whether a demand is law, another city's practice,
or this library's own arithmetic.
"""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

import attrs

from ..values import (
    Choice,
    Fit,
    IllFormedError,
    Key,
    Lang,
    Misfit,
    Shown,
    Text,
    Whole,
    as_lang,
    checked,
)
from .pinpoints import is_place_in_act, is_place_in_regulation


__all__ = [
    "OWN",
    "OWN_CHECK",
    "Citation",
    "Provenance",
    "Source",
    "SourceKind",
]


class Provenance(Choice):
    """How well a citation is known: *belägg*."""

    READ = "read", "läst i källan", "read in the source"
    REPORTED = (
        "reported",
        "återgivet i annat dokument",
        "reported by another document",
    )
    PRACTICE = "practice", "annan huvudmans praxis", "another body's practice"
    UNVERIFIED = "unverified", "ej kontrollerat", "not verified"
    OWN = "own", "bibliotekets egen kontroll", "the library's own check"


class SourceKind(Choice):
    """What kind of document a source is: *slag av källa*."""

    ACT = "act", "lag", "act"
    ORDINANCE = "ordinance", "förordning", "ordinance"
    NOTICE = "notice", "tillkännagivande", "public notice"
    EU_REGULATION = "eu-regulation", "EU-förordning", "EU regulation"
    BILL = "bill", "regeringens lagförslag", "government bill"
    CASE = "case", "rättsfall", "court case"
    GUIDELINE = "guideline", "riktlinje", "guideline"
    PAPER = "paper", "beslutsunderlag", "decision paper"
    AUDIT = "audit", "revisionsrapport", "audit report"
    GUIDANCE = "guidance", "vägledning", "guidance"
    COMMENTARY = "commentary", "kommentar", "commentary"
    LIBRARY = "library", "biblioteket", "the library"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Source(Shown):
    """A document that a rule or a figure rests on: *källa*.

    Attributes:
        key: Short word for the source.
        kind: What kind of document it is.
        title: Its title, in both languages.
        reference: Its number as it is written: ``SFS 2017:725``,
            ``HFD 2020 ref. 15``, ``dnr 171-85/2017``, an ELI address.
        issuer: Who issued it.
        url: Its public address, or an address where it was seen.
        published: The day of issue.
        seen_on: The last day for which it was seen to say what it is cited
            for. An act that was read is known as it stood on that day.
        amended_through: The latest amendment that the text seen names:
            ``SFS 2026:67``.

    >>> from iop.values import Text
    >>> source = Source(
    ...     key="kl",
    ...     kind=SourceKind.ACT,
    ...     title=Text("Kommunallag", "Local Government Act"),
    ...     reference="SFS 2017:725",
    ... )
    >>> source.name("sv")
    'Kommunallag (SFS 2017:725)'
    >>> Source(key="kl", kind=SourceKind.ACT, title="Kommunallag")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Source.title: got "Kommunallag"; right is Text, for example: Text("mål", "goal") [type.expected]
    """

    _EXAMPLE = "law.OWN"

    key: Key
    kind: SourceKind
    title: Text
    reference: str | None = None
    issuer: str | None = None
    url: str | None = None
    published: date | None = None
    seen_on: date | None = None
    amended_through: str | None = None

    def name(self, lang: Lang = "sv") -> str:
        """Return the name of the source in *lang*, with its number."""
        title = self.title.sv if as_lang(lang) == "sv" else self.title.en
        return f"{title} ({self.reference})" if self.reference else title


_FORMS = {
    SourceKind.ACT: is_place_in_act,
    SourceKind.ORDINANCE: is_place_in_act,
    SourceKind.EU_REGULATION: is_place_in_regulation,
}
"""How a place is written in sources that have one form for it."""


def _is_a_place(source: Source, pinpoint: str | None) -> Iterator[Misfit]:
    has_form = _FORMS.get(source.kind)
    if pinpoint is None or has_form is None or has_form(pinpoint):
        return
    is_of_the_eu = source.kind is SourceKind.EU_REGULATION
    yield (
        ("pinpoint",),
        IllFormedError(
            "citation.pinpoint",
            pinpoint,
            "en artikel, som den skrivs i en EU-förordning"
            if is_of_the_eu
            else "ett lagrum med kapitel, paragraf, stycke och punkt",
            "an article, as it is written in a regulation of the EU"
            if is_of_the_eu
            else "a place with chapter, section, paragraph and item",
            "artikel 3.7" if is_of_the_eu else "5 kap. 13 § andra stycket",
        ),
    )


@attrs.frozen(kw_only=True, field_transformer=checked)
class Citation(Whole, Shown):
    """A place in a source, and how well it is known: *hänvisning*.

    Attributes:
        source: The document.
        provenance: How well it is known what stands there.
        pinpoint: The place: chapter and section, page, heading. In acts and
            ordinances it has one form, so that it can be looked up:
            ``19 a kap. 2 §``, ``5 kap. 13 § andra stycket``, ``bilaga 2``,
            ``övergångsbestämmelserna till 2018:1159, punkt 1``; in
            regulations of the EU ``artikel 3.7``.
        note: What should be known of this citation, in both languages.

    Raises:
        IllFormedError: If the place is not written in that form.

    >>> print(Citation(source=OWN, provenance=Provenance.OWN).line("en"))
    iop, arithmetic, dates and references (the library's own check)
    """

    _EXAMPLE = "law.OWN_CHECK"

    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("source", "pinpoint"), _is_a_place),
    )

    source: Source
    provenance: Provenance
    pinpoint: str | None = None
    note: Text | None = None

    def line(self, lang: Lang = "sv") -> str:
        """Write the citation on a line in *lang*, provenance included."""
        provenance = self.provenance.text.fill(lang)
        place = f", {self.pinpoint}" if self.pinpoint else ""
        return f"{self.source.name(lang)}{place} ({provenance})"


OWN = Source(
    key="iop",
    kind=SourceKind.LIBRARY,
    title=Text(
        "iop, räkning, datum och hänvisningar",
        "iop, arithmetic, dates and references",
    ),
)
"""The library itself, the source of checks that no document asks for."""

OWN_CHECK = Citation(source=OWN, provenance=Provenance.OWN)
"""The citation of a check that no document asks for (*egen kontroll*)."""
