# SPDX-License-Identifier: MIT
"""Promises of where a rule comes from: *källor*."""

from datetime import date

import attrs
import pytest

from iop.law.sources import (
    OWN,
    OWN_CHECK,
    Citation,
    Provenance,
    Source,
    SourceKind,
)
from iop.values.errors import IllFormedError
from iop.values.texts import Text


ACT = Source(
    key="kl",
    kind=SourceKind.ACT,
    title=Text("Kommunallag", "Local Government Act"),
    reference="SFS 2017:725",
)
"""An act, as it is cited."""

PAPER = Source(
    key="tjut-127",
    kind=SourceKind.PAPER,
    title=Text("Tjänsteutlåtande", "Officer's report"),
)
"""A paper without a number."""


def refusal(call, *args, **kwargs):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value


class TestStanding:
    """Each citation says how well it is known."""

    def test_has_plain_slugs(self):
        """There are five provenances, from what was read to our own sense."""
        assert ["read", "reported", "practice", "unverified", "own"] == [
            provenance.value for provenance in Provenance
        ]


class TestSource:
    """A source is a document that a rule rests on."""

    @pytest.mark.parametrize(
        ("source", "lang", "name"),
        [
            (ACT, "sv", "Kommunallag (SFS 2017:725)"),
            (ACT, "en", "Local Government Act (SFS 2017:725)"),
            (PAPER, "sv", "Tjänsteutlåtande"),
            (PAPER, "en", "Officer's report"),
        ],
    )
    def test_names_itself(self, source, lang, name):
        """Its name is its title, and its number if it has one."""
        assert name == source.name(lang)

    def test_speaks_swedish_first(self):
        """Its name is Swedish unless said."""
        assert "Kommunallag (SFS 2017:725)" == ACT.name()

    def test_refuses_other_languages(self):
        """A language that is not spoken is refused."""
        assert "lang.unknown" == refusal(ACT.name, "fi").code

    def test_holds_when_and_where(self):
        """Issuer, address and days are held, where they are known."""
        source = attrs.evolve(
            PAPER,
            issuer="Skärholmens stadsdelsförvaltning",
            url="https://example.org/tjut",
            published=date(2018, 5, 3),
            seen_on=date(2026, 4, 27),
            amended_through="SFS 2026:67",
        )

        assert (
            "Skärholmens stadsdelsförvaltning",
            "https://example.org/tjut",
            date(2018, 5, 3),
            date(2026, 4, 27),
            "SFS 2026:67",
        ) == (
            source.issuer,
            source.url,
            source.published,
            source.seen_on,
            source.amended_through,
        )

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            (
                {"key": "k l"},
                'Source.key: got "k l"; right is a key of letters, digits and - . _ between them, at most 64, for example: slutredovisning [key.form]',
            ),
            (
                {"kind": "act"},
                'Source.kind: got "act"; right is SourceKind, for example: SourceKind.ACT [type.expected]',
            ),
            (
                {"title": "Kommunallag"},
                'Source.title: got "Kommunallag"; right is Text, for example: Text("mål", "goal") [type.expected]',
            ),
            (
                {"reference": ""},
                'Source.reference: got ""; right is text that says something (leave out what is not stated), for example: trygghet [text.blank]',
            ),
            (
                {"published": "2017"},
                'Source.published: got "2017"; right is a day (date), for example: date(2018, 6, 1) [date.expected]',
            ),
        ],
    )
    def test_checks_its_fields(self, fields, message):
        """Every field has its form."""
        assert message == str(refusal(attrs.evolve, ACT, **fields))


class TestCitation:
    """A citation is a place in a source, and how well it is known."""

    @pytest.mark.parametrize(
        ("citation", "sv", "en"),
        [
            (
                Citation(
                    source=ACT,
                    provenance=Provenance.READ,
                    pinpoint="2 kap. 3 §",
                ),
                "Kommunallag (SFS 2017:725), 2 kap. 3 § (läst i källan)",
                "Local Government Act (SFS 2017:725), 2 kap. 3 § (read in the source)",
            ),
            (
                Citation(source=PAPER, provenance=Provenance.REPORTED),
                "Tjänsteutlåtande (återgivet i annat dokument)",
                "Officer's report (reported by another document)",
            ),
            (
                OWN_CHECK,
                "iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)",
                "iop, arithmetic, dates and references (the library's own check)",
            ),
        ],
    )
    def test_is_a_line(self, citation, sv, en):
        """Name, place and provenance stand on a line."""
        assert (sv, en) == (citation.line("sv"), citation.line("en"))

    def test_speaks_swedish_first(self):
        """The line is Swedish unless said."""
        assert OWN_CHECK.line("sv") == OWN_CHECK.line()

    def test_refuses_other_languages(self):
        """A language that is not spoken is refused."""
        assert "lang.unknown" == refusal(OWN_CHECK.line, "fi").code

    def test_holds_a_note(self):
        """What should be known of it is said in both languages."""
        note = Text("Ej granskad", "Not seen")

        assert note == attrs.evolve(OWN_CHECK, note=note).note

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            (
                {"source": "kl"},
                'Citation.source: got "kl"; right is Source, for example: law.OWN [type.expected]',
            ),
            (
                {"provenance": "read"},
                'Citation.provenance: got "read"; right is Provenance, for example: Provenance.READ [type.expected]',
            ),
            (
                {"note": "Ej granskad"},
                'Citation.note: got "Ej granskad"; right is Text, for example: Text("mål", "goal") [type.expected]',
            ),
        ],
    )
    def test_checks_its_fields(self, fields, message):
        """Every field has its form."""
        assert message == str(refusal(attrs.evolve, OWN_CHECK, **fields))

    @pytest.mark.parametrize(
        ("kind", "pinpoint"),
        [
            (SourceKind.ACT, None),
            (SourceKind.ACT, "5 kap. 13 § andra stycket"),
            (SourceKind.ORDINANCE, "4 a §"),
            (SourceKind.EU_REGULATION, "artikel 3.7"),
            (SourceKind.NOTICE, "Tröskelvärden"),
            (SourceKind.GUIDANCE, "s. 12"),
        ],
    )
    def test_place(self, kind, pinpoint):
        """A place in an act has one form; in other papers it is as it is."""
        source = attrs.evolve(ACT, kind=kind)
        citation = Citation(
            source=source, provenance=Provenance.READ, pinpoint=pinpoint
        )

        assert pinpoint == citation.pinpoint

    @pytest.mark.parametrize(
        ("kind", "pinpoint", "sv", "en"),
        [
            (
                SourceKind.ACT,
                "5:13",
                (
                    'Fick "5:13". Rätt är ett lagrum med kapitel, paragraf, '
                    "stycke och punkt, till exempel: 5 kap. 13 § andra stycket"
                ),
                (
                    'got "5:13"; right is a place with chapter, section, '
                    "paragraph and item, for example: 5 kap. 13 § andra stycket "
                    "[citation.pinpoint]"
                ),
            ),
            (
                SourceKind.ORDINANCE,
                "section 4",
                (
                    'Fick "section 4". Rätt är ett lagrum med kapitel, paragraf, '
                    "stycke och punkt, till exempel: 5 kap. 13 § andra stycket"
                ),
                (
                    'got "section 4"; right is a place with chapter, section, '
                    "paragraph and item, for example: 5 kap. 13 § andra stycket "
                    "[citation.pinpoint]"
                ),
            ),
            (
                SourceKind.EU_REGULATION,
                "art. 3(7)",
                (
                    'Fick "art. 3(7)". Rätt är en artikel, som den skrivs i en '
                    "EU-förordning, till exempel: artikel 3.7"
                ),
                (
                    'got "art. 3(7)"; right is an article, as it is written in a '
                    "regulation of the EU, for example: artikel 3.7 "
                    "[citation.pinpoint]"
                ),
            ),
        ],
    )
    def test_other_place(self, kind, pinpoint, sv, en):
        """A place in an act that cannot be looked up is refused."""
        error = refusal(
            Citation,
            source=attrs.evolve(ACT, kind=kind),
            provenance=Provenance.READ,
            pinpoint=pinpoint,
        )

        assert (sv, en) == (error.message("sv"), str(error))

    def test_own_is_of_the_library(self):
        """Checks that no document asks for have the library as source."""
        assert (OWN, Provenance.OWN, SourceKind.LIBRARY) == (
            OWN_CHECK.source,
            OWN_CHECK.provenance,
            OWN.kind,
        )
