# SPDX-License-Identifier: MIT
"""Everything that the library cites: *hänvisningar*."""

from iop import law
from iop.law.sources import Citation, Provenance, SourceKind

from ..texts import SETS, modules


STATUTES = frozenset({SourceKind.ACT, SourceKind.ORDINANCE, SourceKind.NOTICE})
"""Acts, ordinances and public notices."""


def citations():
    """Return every citation, with who cites it: a rule, a figure, a room."""
    for rules in SETS.values():
        for rule in rules:
            yield from ((rule.code, cited) for cited in rule.citations)
    for figure in law.PARAMETERS:
        for dated in figure.values:
            cited = filter(None, (dated.citation, dated.begins))
            yield from ((figure.name, one) for one in cited)
    for module in modules():
        for value in vars(module).values():
            if isinstance(value, Citation):
                yield module.__name__, value


def cited_places(reference):
    """List the places of one act that are cited, with who cites them."""
    return sorted(
        {
            (cited.pinpoint, who)
            for who, cited in citations()
            if cited.source.reference == reference and cited.pinpoint
        }
    )


def read_statutes():
    """Return each citation of an act that was read, with who cites it."""
    return [
        (who, cited)
        for who, cited in citations()
        if cited.source.kind in STATUTES
        and cited.provenance is Provenance.READ
    ]
