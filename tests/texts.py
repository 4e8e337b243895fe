# SPDX-License-Identifier: MIT
"""What the library says, gathered to be held against lists kept by hand.

Nothing here writes a list, and nothing in the repository does.
"""

import ast
import enum
import functools
import importlib
import pkgutil
import re
import tomllib
from pathlib import Path

import iop
from iop import law, rulesets
from iop.law.sources import Citation, Source
from iop.render._own_labels import OWN_LABELS
from iop.render.labels import LABELS
from iop.rules.law_days import LawDay
from iop.values.choices import Choice


SOURCE = Path(iop.__file__).parent
LISTS = Path(__file__).parent / "data" / "texts"
"""The folder of the lists."""


def listed(name):
    """Read a list that is kept by hand."""
    return tomllib.loads((LISTS / f"{name}.toml").read_text(encoding="utf-8"))


def stated(**fields):
    """Keep what is stated; TOML has no word for what is not."""
    return {name: value for name, value in fields.items() if value is not None}


def pair(text):
    """Return both texts of a pair."""
    return {"sv": text.sv, "en": text.en}


def cited(citation):
    """Tell a citation: its source by key, its provenance, place and note."""
    note = citation.note
    return stated(
        source=citation.source.key,
        provenance=citation.provenance.value,
        pinpoint=citation.pinpoint,
        note_sv=note and note.sv,
        note_en=note and note.en,
    )


def rule_told(rule):
    """Tell what a rule says of itself, apart from its function.

    Which day's law it takes is told of a rule that takes that of some day.
    """
    is_dayless, why = rule.law_day is LawDay.NONE, rule.law_day_reason
    return stated(
        name=rule.name,
        severity=rule.severity.value,
        first_day=rule.first_day,
        last_day=rule.last_day,
        law_day=None if is_dayless else rule.law_day.value,
        law_day_reason=pair(why) if why != rule.law_day.reason else None,
        asked_of=rule.asked_of,
        citations=[cited(one) for one in rule.citations],
        title=pair(rule.title),
        demand=pair(rule.demand),
        advice=pair(rule.advice),
        finding=pair(rule.finding),
        fault=rule.fault and pair(rule.fault),
        tells=rule.tells and pair(rule.tells),
    )


def rules_told(rules):
    """Tell each rule of a set, by its code."""
    return {rule.code: rule_told(rule) for rule in rules}


SETS = {
    name: module.RULES
    for name, module in vars(rulesets).items()
    if hasattr(module, "RULES")
}
"""Each set of rules, by the name of its module."""


def cited_sources():
    """Return every source that a module names, or a rule or a figure cites."""
    for module in modules():
        for value in vars(module).values():
            if isinstance(value, Source):
                yield value
            if isinstance(value, Citation):
                yield value.source
    for rule in rulesets.FULL:
        yield from (citation.source for citation in rule.citations)
    for figure in law.PARAMETERS:
        yield from (dated.citation.source for dated in figure.values)


def sources():
    """Tell each source, by its key, which no two have in common."""
    found = {source.key: source for source in cited_sources()}

    assert set(found.values()) == {*cited_sources()}

    return {
        key: stated(
            kind=source.kind.value,
            title=pair(source.title),
            reference=source.reference,
            issuer=source.issuer,
            url=source.url,
            published=source.published,
            seen_on=source.seen_on,
            amended_through=source.amended_through,
        )
        for key, source in found.items()
    }


def figures():
    """Tell the titles of the law's figures, and what each value cites.

    Where its first day was seen is told too, if that is elsewhere.
    """
    return {
        figure.name: {
            "title": pair(figure.title),
            "unit": pair(figure.unit),
            "values": [
                stated(
                    first_day=dated.first_day,
                    **cited(dated.citation),
                    begins=dated.begins and cited(dated.begins),
                )
                for dated in figure.values
            ],
        }
        for figure in law.PARAMETERS
    }


DRAWN = ("_picture", "_sheets")
"""The modules that draw, which import Matplotlib; nothing in them is told but
by what they are written as."""


def modules():
    """Import every module of the library, but for those that draw."""
    return [
        importlib.import_module(module.name)
        for module in pkgutil.walk_packages(iop.__path__, "iop.")
        if not module.name.endswith(DRAWN)
    ]


def choices():
    """Tell the words of every choice, by class and by value."""
    return {
        f"{kind.__module__}.{kind.__name__}": {
            member.value: pair(member.text) for member in kind
        }
        for module in modules()
        for kind in vars(module).values()
        if isinstance(kind, enum.EnumMeta)
        and issubclass(kind, Choice)
        and kind is not Choice
        and kind.__module__ == module.__name__
    }


def labels():
    """Tell what each place is called."""
    return {name: pair(text) for name, text in LABELS.items()}


def own_labels():
    """Tell what fields are called in a class of their own."""
    found = {}
    for (kind, name), text in sorted(OWN_LABELS.items()):
        found.setdefault(kind, {})[name] = pair(text)
    return found


@functools.cache
def trees():
    """Read every module of the library, with its name."""
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        name = ".".join(("iop", *parts)).removesuffix(".__init__")
        found.append((name, ast.parse(path.read_text(encoding="utf-8"))))
    return found


def words_of(node):
    """Return the text that a piece of a program writes; ``None`` if none.

    What is filled in while it runs stands in braces, as in a template.
    """
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(
                part.value
                if isinstance(part, ast.Constant)
                else "{" + ast.unparse(part.value) + "}"
                for part in parts
            )
        case ast.BinOp(left=left, right=right):
            both = words_of(left), words_of(right)
            return None if None in both else "".join(both)
        case ast.IfExp(body=body):
            return words_of(body)
    return None


def _is_of(call, name):
    return isinstance(call, ast.Call) and ast.unparse(call.func) == name


def _written(node, place):
    """Find the pairs that are written out in a piece of a program.

    Each with its place: the names and the keys that lead to it. What stands
    in a rule is told with the rule.
    """
    if _is_of(node, "Text") and None not in (
        both := tuple(map(words_of, node.args))
    ):
        yield place, both
        return
    match node:
        case ast.FunctionDef(name=name, body=body):
            kept = [
                one for one in node.decorator_list if not _is_of(one, "rule")
            ]
            inner = [*kept, *body]
            steps = [(f"{place}.{name}", one) for one in inner]
        case ast.ClassDef(name=name):
            steps = [(f"{place}.{name}", one) for one in node.body]
        case (
            ast.Assign(targets=[ast.Name(id=name)])
            | ast.AnnAssign(target=ast.Name(id=name))
        ):
            steps = [(f"{place}.{name}", node.value)]
        case ast.Dict(keys=keys):
            steps = [
                (f"{place}[{ast.unparse(key)}]" if key else place, value)
                for key, value in zip(keys, node.values, strict=True)
            ]
        case ast.keyword(arg=str(name)):
            steps = [(f"{place}.{name}", node.value)]
        case _:
            steps = [(place, one) for one in ast.iter_child_nodes(node)]
    for inner_place, one in steps:
        if one is not None:
            yield from _written(one, inner_place)


def pairs(told, place=""):
    """Return every pair in what is told, with the way to it."""
    if isinstance(told, list):
        told = dict(enumerate(told))
    if not isinstance(told, dict):
        return
    for sv, en in (("sv", "en"), ("note_sv", "note_en")):
        if sv in told:
            yield place, told[sv], told[en]
    for name, inner in told.items():
        yield from pairs(inner, f"{place}/{name}")


def elsewhere():
    """Tell the pairs of all modules that no rule, source or figure has.

    By module and place; several of one place are numbered from 1.
    """
    others = [sources(), figures(), *map(rules_told, SETS.values())]
    known = {(sv, en) for told in others for _, sv, en in pairs(told)}
    told = {}
    for name, tree in trees():
        found = {}
        for place, both in _written(tree, ""):
            found.setdefault(place.removeprefix("."), []).append(both)
        own = {
            place if len(many) == 1 else f"{place} {number}": {
                "sv": both[0],
                "en": both[1],
            }
            for place, many in found.items()
            for number, both in enumerate(many, start=1)
            if both not in known
        }
        if own:
            told[name] = own
    return told


def neighbours():
    """Return each two phrases that stand beside each other in a program.

    As arguments of a call or items of a list: there pairs are written, those
    of refusals as well. With each, what stands before it.
    """
    for name, tree in trees():
        for node in ast.walk(tree):
            match node:
                case ast.Call(args=beside) | ast.Tuple(elts=beside):
                    texts = ["", *map(words_of, beside)]
                case _:
                    continue
            for three in zip(texts, texts[1:], texts[2:], strict=False):
                if all(text and " " in text for text in three[1:]):
                    yield name, *three


def differences(told, kept, place=""):
    """List where what is told is not what is kept, and both."""
    if isinstance(told, dict) and isinstance(kept, dict):
        return [
            difference
            for name in sorted({*told, *kept})
            for difference in differences(
                told.get(name), kept.get(name), f"{place}/{name}"
            )
        ]
    return [] if told == kept else [(place, told, kept)]


LANGUAGES = listed("languages")
"""By what it is seen which language a text is in."""

_SWEDISH = frozenset(LANGUAGES["swedish"])
_ENGLISH = frozenset(LANGUAGES["english"])
_MARKS_SV = re.compile(
    r"[åäö]|ning|kt|tj|kr|(?:else|het|skap|sk|ör|or|or[na]|ar|are|et|iv|ter)\b"
)
_MARKS_EN = re.compile(
    r"th|w|sh|ce|ch|ough|(?:tions?|ments?|(?<!n)ing|ed|ies|ity|ors|y|[^ae]rs|[nmtd]s)\b"
)


def leaning(text):
    """Tell how Swedish a text looks: above 0, or below it for English."""
    plain = re.sub(r"\{[^}]*\}", "", text).lower()
    words = re.findall(r"[^\W\d_]+", plain)
    score = 0
    for word in words:
        if word in _SWEDISH or word in _ENGLISH:
            score += 2 if word in _SWEDISH else -2
            continue
        score += bool(_MARKS_SV.search(word))
        score -= bool(_MARKS_EN.search(word))
    return score


_TOLD = {
    "choices": choices,
    "elsewhere": elsewhere,
    "figures": figures,
    "labels": labels,
    "own_labels": own_labels,
    "sources": sources,
    **{
        f"rules/{name}": functools.partial(rules_told, rules)
        for name, rules in SETS.items()
    },
}
NAMES = sorted(_TOLD)
"""The names of the lists of what the library says."""


@functools.cache
def told(name):
    """Tell all that the list of a name is to hold."""
    return _TOLD[name]()
