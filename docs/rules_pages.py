# SPDX-License-Identifier: MIT
"""Write the pages of the rules: an overview a language, and a page a set.

Swedish and English have each their own, so that nobody reads two languages at
once. A rule has an anchor, its code in lower case: ``sv/consistency.html#con301``.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import attrs

from iop.law.sources import Citation, Provenance
from iop.render.labels import label
from iop.rules.findings import Severity
from iop.rules.law_days import LawDay
from iop.rules.rules import Rule
from iop.rulesets import SETS, entailed
from iop.values.texts import Lang, Text


ON = date(2024, 6, 1)
"""The day on which the example that breaks a rule is reviewed."""

LANGS: tuple[Lang, ...] = ("sv", "en")
OTHER: dict[Lang, Lang] = {"sv": "en", "en": "sv"}

NOTICE = Text(
    "Görs av docs/generate.py: ändra i biblioteket, inte på den här sidan.",
    "Made by docs/generate.py; change the library, not this page.",
)
IN_OTHER = Text("På engelska", "In Swedish")
ALL = Text("Alla regler", "All rules")

INTRO = Text(
    "Här står varje regel som biblioteket prövar ett avtal mot: vad den "
    "kräver, vad som sägs när kravet inte är uppfyllt, vad du kan göra åt "
    "det, och vad regeln bygger på. Koden för en regel ändras aldrig.",
    "Every rule that the library holds an agreement against: what it asks, "
    "what is said when it is not met, what to do about it, and what it rests "
    "on. The code of a rule never changes.",
)
HOW_MUCH = Text("Hur mycket en regel väger", "How much a rule weighs")
WEIGHTS = {
    Severity.ERROR: Text(
        "Kravet ska vara uppfyllt. Rätta det som är fel.",
        "The demand must be met. Correct what is wrong.",
    ),
    Severity.WARNING: Text(
        "Kravet bör vara uppfyllt. Rätta, eller ha ett skäl.",
        "The demand should be met. Correct it, or have a reason.",
    ),
    Severity.NOTE: Text(
        "Något att tänka på. Det är inte säkert att något behöver göras.",
        "Something to consider. It may be that nothing need be done.",
    ),
}
HOW_WELL = Text("Hur säker källan är", "How well a rule is known")
KNOWN = {
    Provenance.READ: Text(
        "Den som skrev regeln har läst stället i källan.",
        "The place in the source was read.",
    ),
    Provenance.REPORTED: Text(
        "Källan har inte lästs. En annan handling säger vad som står där.",
        "The source was not read. Another document says what it says.",
    ),
    Provenance.PRACTICE: Text(
        "Så gör en annan kommun, region eller myndighet. Det binder inte er.",
        "What another public body does. It does not bind yours.",
    ),
    Provenance.UNVERIFIED: Text(
        "Ingen har kontrollerat uppgiften. Lita inte på den utan att titta "
        "efter.",
        "Nobody has verified it. Look it up before you rely on it.",
    ),
    Provenance.OWN: Text(
        "Ingen källa kräver det. Biblioteket räknar och jämför själv.",
        "No source asks for it. The library compares and counts by itself.",
    ),
}
WHICH_DAY = Text("Vilken dags regler som gäller", "Which day's law holds")
HEADS = (
    Text("Kod", "Code"),
    Text("Rubrik", "Title"),
    Text("Väger", "Weight"),
    Text("Källa", "Known"),
    Text("Läser", "Reads"),
)
TERM_HEADS = (Text("Ord", "Word"), Text("Betydelse", "Meaning"))
DEMAND = Text("Krav", "Demand")
FAULT = Text("Brist i korthet", "Fault in short")
SAID = Text("När kravet inte är uppfyllt sägs", "Said when it is not met")
SAID_AS = Text(
    "När kravet inte är uppfyllt sägs till exempel",
    "Said when it is not met, for example",
)
ADVICE = Text("Råd", "Advice")
TELLS = Text(
    "När inget längre saknas visas", "What shows once nothing is missing"
)
WHETHER_MET = Text("om kravet är uppfyllt", "whether the demand is met")
WEIGHT = Text("Väger", "Weight")
READS = Text("Läser", "Reads")
IN_FORCE = Text("Gäller", "In force")
FROM = Text("från och med {day}", "from {day}")
THROUGH = Text("till och med {day}", "through {day}")
LAW_DAY = Text("Dag som räknas", "Day that counts")
ASKED_OF = Text("Frågar bara avtal i", "Asked only of agreements of")
FIGURES = Text("Tal ur lagen", "Figures of the law")
SOURCES = Text("Källor", "Sources")
RELATED = Text("Se även", "See also")
IMPLIED = Text(
    "Är den här regeln bruten är också", "Where it is broken, so are also"
)
NAME = "Name"


def pages(folder: Path) -> dict[Path, Callable[[], str]]:
    """Return what writes each page, by where it lies under *folder*."""
    found: dict[Path, Callable[[], str]] = {folder / "rules.md": both_page}
    for lang in LANGS:
        own = folder / "rules" / lang
        found[own / "index.md"] = partial(overview, lang)
        for title, rules in SETS:
            page = own / f"{slug(title)}.md"
            found[page] = partial(set_page, title, rules, lang)
    return found


def slug(title: Text) -> str:
    """Return what the page of a set is called in an address."""
    return title.en.lower().replace(" ", "-")


def both_page() -> str:
    """Write the page that leads to the rules in each language."""
    return f"""\
# Rules

<!-- {NOTICE.en} -->

Every rule of the library, with what it asks, what it rests on and how well that is known.

[Alla regler, på svenska](rules/sv/index.md)
: En översikt, och en sida för varje område.

[All rules, in English](rules/en/index.md)
: An overview, and a page a set.

The page of a rule has an address that does not change: `rules/en/consistency.html#con301`, the set and the code in lower case.

```{{toctree}}
:hidden:

rules/sv/index
rules/en/index
```
"""


def overview(lang: Lang) -> str:
    """Write the table of all the rules in a language, set by set."""
    parts = [
        *_head(ALL, lang, "index.md"),
        INTRO.fill(lang),
        f"## {HOW_MUCH.fill(lang)}",
        _terms(WEIGHTS, lang),
        f"## {HOW_WELL.fill(lang)}",
        _terms(KNOWN, lang),
        f"## {WHICH_DAY.fill(lang)}",
        _terms({day: day.reason for day in LawDay}, lang),
    ]
    for title, rules in SETS:
        page = f"{slug(title)}.md"
        rows = [_row(rule, page, lang) for rule in rules]
        parts += [
            f"## {title.fill(lang)}",
            _table((head.fill(lang) for head in HEADS), rows),
        ]
    listed = "\n".join(slug(title) for title, _ in SETS)
    parts.append(f"```{{toctree}}\n:hidden:\n\n{listed}\n```")
    return "\n\n".join(parts) + "\n"


def set_page(title: Text, rules: Iterable[Rule], lang: Lang) -> str:
    """Write the page of one set in a language."""
    parts = [*_head(title, lang, f"{slug(title)}.md")]
    parts += (_rule(rule, lang) for rule in rules)
    return "\n\n".join(parts) + "\n"


def _head(title: Text, lang: Lang, page: str) -> Iterator[str]:
    yield f"---\nlang: {lang}\n---"
    yield f"# {title.fill(lang)}"
    yield f"<!-- {NOTICE.fill(lang)} -->"
    other = f"[{IN_OTHER.fill(lang)}](../{OTHER[lang]}/{page})"
    whole = f"[{ALL.fill(lang)}](index.md)"
    yield other if page == "index.md" else f"{whole} · {other}"


def _terms(
    terms: dict[Severity, Text] | dict[Provenance, Text] | dict[LawDay, Text],
    lang: Lang,
) -> str:
    return "\n\n".join(
        f"**{term.text.fill(lang)}**\n: {plain(text.fill(lang))}"
        for term, text in terms.items()
    )


def _row(rule: Rule, page: str, lang: Lang) -> tuple[str, ...]:
    return (
        f"[{rule.code}]({page}#{_anchor(rule, lang)})",
        plain(rule.title.fill(lang)),
        rule.severity.text.fill(lang),
        _known(rule, lang),
        _reads(rule, lang) or "–",
    )


def _known(rule: Rule, lang: Lang) -> str:
    levels = {citation.provenance for citation in rule.citations}
    return ", ".join(
        level.text.fill(lang) for level in Provenance if level in levels
    )


def _reads(rule: Rule, lang: Lang) -> str:
    return "; ".join(label(pointer, lang) for pointer in rule.reads)


def _table(heads: Iterable[str], rows: Iterable[tuple[str, ...]]) -> str:
    heads = list(heads)
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _rule(rule: Rule, lang: Lang) -> str:
    """Write a rule under its heading, as names and what each is."""
    told = [
        f"**{name}**\n: {text}"
        for name, text in [*_said(rule, lang), *_about(rule, lang)]
        if text
    ]
    return "\n\n".join(
        [
            f'<span id="{rule.code.lower()}"></span>',
            f"## {_heading(rule, lang)}",
            *told,
        ]
    )


def _said(rule: Rule, lang: Lang) -> Iterator[tuple[str, str]]:
    """Yield what the rule says to a person."""
    said_as = SAID_AS if rule.finding.fields else SAID
    for name, text in (
        (DEMAND, rule.demand),
        (FAULT, rule.fault or rule.title),
    ):
        yield name.fill(lang), plain(text.fill(lang))
    yield said_as.fill(lang), plain(message(rule, lang))
    yield ADVICE.fill(lang), plain(rule.advice.fill(lang))
    yield TELLS.fill(lang), plain((rule.tells or WHETHER_MET).fill(lang))


def _about(rule: Rule, lang: Lang) -> Iterator[tuple[str, str]]:
    """Yield what is to be known of the rule."""
    if lang == "en":
        yield NAME, f"`{rule.name}`"
    yield WEIGHT.fill(lang), rule.severity.text.fill(lang)
    yield READS.fill(lang), _reads(rule, lang)
    yield IN_FORCE.fill(lang), _days(rule, lang)
    yield LAW_DAY.fill(lang), _law_day(rule, lang)
    yield ASKED_OF.fill(lang), rule.asked_of or ""
    figures = [plain(figure.title.fill(lang)) for figure in rule.figures]
    yield FIGURES.fill(lang), ", ".join(figures)
    yield (
        SOURCES.fill(lang),
        "\n  ".join(f"- {_source(one, lang)}" for one in rule.citations),
    )
    yield RELATED.fill(lang), _links(rule.related, lang)
    yield IMPLIED.fill(lang), _links(sorted(entailed(rule.code)), lang)


def message(rule: Rule, lang: Lang) -> str:
    """Write what is said of the agreement that breaks the rule.

    So no field stands unfilled. A rule of certain days is tried on one of
    them.
    """
    days = (ON, rule.first_day or ON, rule.last_day or ON)
    for on in days:
        outcome = rule.outcome(rule.breaks(), rule.breaking(on))
        if outcome.findings:
            return outcome.findings[0].message(lang)
    raise AssertionError(rule.code)


def _law_day(rule: Rule, lang: Lang) -> str:
    """Write which day's law it takes, and why, or where that stands."""
    day, why = rule.law_day.text.fill(lang), rule.law_day_reason
    if why != rule.law_day.reason:
        return plain(f"{day}. {why.fill(lang)}")
    heading = _slugged(WHICH_DAY.fill(lang))
    return f"[{day}](index.md#{heading})"


def _days(rule: Rule, lang: Lang) -> str:
    ends = ((FROM, rule.first_day), (THROUGH, rule.last_day))
    return " ".join(text.fill(lang, day=day) for text, day in ends if day)


def _source(citation: Citation, lang: Lang) -> str:
    """Write a citation: where it can be read, how well known, and its note."""
    name = plain(citation.source.name(lang))
    if citation.source.url is not None:
        name = f"[{name}]({citation.source.url})"
    place = f", {plain(citation.pinpoint)}" if citation.pinpoint else ""
    note = f" {plain(citation.note.fill(lang))}" if citation.note else ""
    known = citation.provenance.text.fill(lang)
    return f"{name}{place} ({known}).{note}"


@attrs.frozen
class _Place:
    """The page of a rule, and the rule."""

    page: str
    rule: Rule


PLACES = {
    rule.code: _Place(f"{slug(title)}.md", rule)
    for title, rules in SETS
    for rule in rules
}


def _links(codes: Iterable[str], lang: Lang) -> str:
    return ", ".join(
        f"[{code} {plain(place.rule.title.fill(lang))}]"
        f"({place.page}#{_anchor(place.rule, lang)})"
        for code in codes
        for place in [PLACES[code]]
    )


def _heading(rule: Rule, lang: Lang) -> str:
    return f"{rule.code} {plain(rule.title.fill(lang))}"


def _anchor(rule: Rule, lang: Lang) -> str:
    return _slugged(f"{rule.code} {rule.title.fill(lang)}")


def _slugged(heading: str) -> str:
    """Return what Markdown calls a heading in an address."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def plain(text: str) -> str:
    """Write text so that Markdown takes it for nothing but text."""
    return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", " ".join(text.split("\n")))
