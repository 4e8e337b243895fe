# SPDX-License-Identifier: MIT
"""Signs of what an agreement is, as text for a person to read: *tecken*."""

from collections.abc import Iterator

from ..law import Citation
from ..rulesets import Bearing, Nature, Sign, Signs
from ..values import Lang, Text, as_lang, hanging
from .labels import label


__all__ = ["signs_text"]

_HEAD = Text(
    "Tecken på vad {agreement} är, den {day}",
    "Signs of what {agreement} is, on {day}",
)
_CLOSING = Text(
    "Detta är tecken och ingen dom. Inget vägs ihop: ett enda tecken kan "
    "avgöra, och många kan sakna betydelse. Vad avtalet är avgör den som "
    "prövar det, till slut en domstol.",
    "These are signs and no verdict. Nothing is weighed together: a single "
    "sign can settle the matter, and many can be of no weight. What the "
    "agreement is, whoever tries it settles; in the end a court.",
)
_PLACE = Text("Plats: {place}", "Place: {place}")
_SOURCES = Text("Källa: {sources}", "Source: {sources}")


def signs_text(signs: Signs, lang: Lang = "sv") -> str:
    """Write *signs* in full in *lang*: *tecken som text*.

    First how many there are of each, side by side, and then each with its
    place and sources. Where there are many sources, such as all the lists that
    ask for a criterion, they are told by who has issued them; the citations in
    full are in the `Sign`.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, signs
    >>> found = signs(Agreement(name="Öppna dörrar"), on=date(2024, 6, 1))
    >>> print(signs_text(found, "en").splitlines()[0])
    Signs of what Öppna dörrar is, on 1 June 2024
    """
    lang = as_lang(lang)
    parts = [
        _HEAD.fill(lang, agreement=str(signs.agreement), day=signs.on),
        "\n".join(_table(signs, lang)),
    ]
    for nature in Nature:
        title = nature.text.fill(lang)
        parts.append("\n".join([title.upper(), "=" * len(title)]))
        parts.extend(
            "\n".join(_section(bearing, found, lang))
            for bearing in Bearing
            if (found := signs.of(nature, bearing))
        )
    parts.append(_CLOSING.fill(lang))
    return "\n\n".join(parts) + "\n"


def _table(signs: Signs, lang: Lang) -> Iterator[str]:
    """Write how many signs there are, a column for each of the three."""
    heads = [nature.text.fill(lang) for nature in Nature]
    names = [bearing.text.fill(lang) for bearing in Bearing]
    first = max(map(len, names))
    yield "  ".join([" " * first, *heads])
    for bearing, name in zip(Bearing, names, strict=True):
        counts = (len(signs.of(nature, bearing)) for nature in Nature)
        cells = [
            str(count).rjust(len(head))
            for count, head in zip(counts, heads, strict=True)
        ]
        yield "  ".join([name.ljust(first), *cells])


def _section(
    bearing: Bearing, found: tuple[Sign, ...], lang: Lang
) -> Iterator[str]:
    """Write the signs of one thing that say the same."""
    yield bearing.text.fill(lang).capitalize()
    for sign in found:
        sources = _sources(sign.citations, lang)
        place = label(sign.pointer, lang)
        yield hanging(f"- {sign.text.fill(lang)}")
        yield hanging(f"  {_PLACE.fill(lang, place=place)}")
        yield hanging(f"  {_SOURCES.fill(lang, sources=sources)}")


def _sources(citations: tuple[Citation, ...], lang: Lang) -> str:
    """Cite a few in full, and many by who says it, each once."""
    if len(citations) <= _FEW:
        return "; ".join(one.line(lang) for one in citations)
    issuers = (one.source.issuer or one.source.name(lang) for one in citations)
    return "; ".join(dict.fromkeys(issuers))


_FEW = 3
"""How many citations are written out in full."""
