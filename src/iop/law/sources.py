# SPDX-License-Identifier: MIT
"""Where a rule comes from, and how well that is known: *källor*.

Each rule and each figure cites a source, and each citation has a provenance. A
reader is never left to guess whether a demand is law, another city's practice,
or this library's own arithmetic.
"""

from datetime import date

import attrs

from ..values import Choice, Key, Lang, Shown, Text, as_lang, checked


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
    EU_REGULATION = "eu-regulation", "EU-förordning", "EU regulation"
    CASE = "case", "rättsfall", "court case"
    GUIDELINE = "guideline", "riktlinje", "guideline"
    PAPER = "paper", "beslutsunderlag", "decision paper"
    AUDIT = "audit", "revisionsrapport", "audit report"
    GUIDANCE = "guidance", "vägledning", "guidance"
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
        url: An address where it was seen.
        published: The day of issue.

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

    def name(self, lang: Lang = "sv") -> str:
        """Return the name of the source in *lang*, with its number."""
        title = self.title.sv if as_lang(lang) == "sv" else self.title.en
        return f"{title} ({self.reference})" if self.reference else title


@attrs.frozen(kw_only=True, field_transformer=checked)
class Citation(Shown):
    """A place in a source, and how well it is known: *hänvisning*.

    Attributes:
        source: The document.
        provenance: How well it is known what stands there.
        pinpoint: The place: chapter and section, page, heading.
        note: What should be known of this citation, in both languages.

    >>> print(Citation(source=OWN, provenance=Provenance.OWN).line("en"))
    iop, arithmetic, dates and references (the library's own check)
    """

    _EXAMPLE = "law.OWN_CHECK"

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
