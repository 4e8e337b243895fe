# SPDX-License-Identifier: MIT
"""Write the page of all the documents that the library cites."""

import runpy
from pathlib import Path

from iop.law import (
    Provenance,
    Source,
    SourceKind,
    acts,
    bibliography,
    bills,
    cases,
    commentary,
    guidance,
    regulations,
    time_limits,
)
from iop.law.sources import Citation


ACTS = runpy.run_path(str(Path(__file__).parent / "acts.py"))
ROOMS = (
    acts,
    bibliography,
    bills,
    cases,
    commentary,
    guidance,
    regulations,
)


def cited() -> dict[Source, list[tuple[str, Citation]]]:
    """Return all the sources, each with what cites it."""
    found: dict[Source, list[tuple[str, Citation]]] = {
        value: []
        for room in ROOMS
        for value in vars(room).values()
        if isinstance(value, Source)
    }
    for who, citation in ACTS["citations"]():
        found.setdefault(citation.source, []).append((who, citation))
    for name in time_limits.__all__:
        citation = getattr(time_limits, name)
        found[citation.source].append(("iop.law.time_limits", citation))
    return found


def sources_page(notice: str) -> str:
    """Write the page of all the sources, kind by kind."""
    sources = cited()
    told = [
        "# Sources",
        notice,
        (
            "Every document that a rule or a figure cites, and those at hand "
            "to cite. "
            "Behind each: the last day for which it was seen to say what it "
            "is cited for, how well that is known, and who cites it.\n"
            "An act that was read is known as it stood on the day it was "
            "last seen. "
            "Of a page the day was not noted."
        ),
    ]
    for kind in SourceKind:
        own = [source for source in sources if source.kind is kind]
        if own:
            told += [
                f"## {kind.text.en[0].upper()}{kind.text.en[1:]} – {kind.text.sv}",
                "| source | issuer | last seen | known | cited by |\n"
                "| --- | --- | --- | --- | --- |\n"
                + "\n".join(
                    _line(one, sources[one]) for one in sorted(own, key=_order)
                ),
            ]
    return "\n\n".join(told) + "\n"


def _order(source: Source) -> tuple[str, str]:
    return source.title.sv, source.reference or ""


def _line(source: Source, cites: list[tuple[str, Citation]]) -> str:
    name = source.name("sv")
    linked = f"[{name}]({source.url})" if source.url else name
    seen = str(source.seen_on) if source.seen_on else "–"
    if source.amended_through:
        seen += f", as amended through {source.amended_through}"
    known = {citation.provenance for _, citation in cites}
    levels = ", ".join(level.text.en for level in Provenance if level in known)
    who = ", ".join(f"`{one}`" for one in sorted({name for name, _ in cites}))
    return (
        f"| {linked}: *{source.title.en}* | {source.issuer or '–'} "
        f"| {seen} | {levels or '–'} | {who or 'none'} |"
    )
