# SPDX-License-Identifier: MIT
"""What an officer reads is of the officer's own world: *ord*.

Keys, pointers and the words of programs are for programs. Every agreement here
is read with keys that are made odd, so that one that slips through is seen
whatever it is.
"""

import enum
import inspect
import re
import typing
from datetime import date

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iop import agreement as promises
from iop import examples, ledger, rules, rulesets, strategies
from iop.agreement import Agreement, Names, noun_of
from iop.followup import follow_up
from iop.ledger import LedgerEntry, described
from iop.render import follow_up_text, to_do_text
from iop.rules.inputs import At
from iop.rulesets import FULL, review, review_follow_up
from iop.values import refers_to

from . import texts
from .each import each
from .odd_keys import odd, odd_follow_up
from .plain.test_readers import EVERY_KIND


ON = date(2024, 6, 1)
KEY = "qz-"
"""What every odd key begins with."""

FIELD = re.compile(r"\{[^}]*\}")

POINTER = re.compile(r"(?<![\w)])/[a-z_]+")
"""What begins like a pointer; *ja/nej* and *f.d.* do not."""

EXAMPLES = {
    name: make
    for name, make in vars(examples).items()
    if inspect.isfunction(make) and isinstance(make(), Agreement)
}

SWEDISH_TOO = {
    "budget": "the same word in Swedish",
    "form": "avtalets form",
    "index": "the same word in Swedish",
    "iop": "what the agreement is called",
    "organisation": "the same word in Swedish",
    "per": "per år, per enhet",
    "period": "the same word in Swedish",
    "plan": "the same word in Swedish",
    "region": "the same word in Swedish",
    "text": "the same word in Swedish",
}
"""Words of the programs that are words of the officer too, and why."""

ROOMS = ("followup", "ledger", "render", "rules", "rulesets")
"""Where texts for officers are written, besides the rules themselves."""


def words_of_programs():
    """Return the names of fields and the words of choices, as programs do."""
    found = set()
    for room in (promises, ledger, rules):
        for kind in vars(room).values():
            if not isinstance(kind, type):
                continue
            if attrs.has(kind):
                found |= {field.name for field in attrs.fields(kind)}
            if issubclass(kind, enum.Enum):
                found |= {member.value for member in kind}
    return {word for word in found if len(word) > 2}


def swedish_texts():
    """Return every Swedish text that an officer may read."""
    told = [texts.rules_told(one) for one in texts.SETS.values()]
    told += [
        pairs
        for name, pairs in texts.elsewhere().items()
        if name.split(".")[1] in ROOMS
    ]
    return [sv for one in told for _, sv, _ in texts.pairs(one)]


def said_of(outcome):
    """Return all that is told of an outcome in Swedish."""
    yield outcome.rule.advice.sv
    for finding in outcome.findings:
        yield finding.message("sv")
    for reason in outcome.reasons:
        yield reason.sv


def slips(said):
    """Return what of this is for programs: keys and pointers."""
    return [
        words
        for words in said
        if KEY in words or POINTER.search(words) or "_" in words
    ]


def held(made, at, asked=FULL):
    """Return what slips through where rules are held against an agreement."""
    return slips(
        words for one in asked for words in said_of(one.outcome(odd(made), at))
    )


class TestKeys:
    """No key and no pointer stands in what is told in Swedish."""

    @each("code", sorted(one.code for one in rulesets.catalogue()))
    def test_own_examples(self, code):
        """Not of what a rule's own examples make of it."""
        rule = rulesets.catalogue()[code]
        for make, at in (
            (rule.meets, rule.meeting(ON)),
            (rule.breaks, rule.breaking(ON)),
        ):
            followed = at.follow_up and odd_follow_up(at.follow_up)
            known = attrs.evolve(at, follow_up=followed)

            assert [] == held(make(), known, [rule])

    @each("name", EXAMPLES)
    def test_examples(self, name):
        """Not of the agreements that are handed out."""
        made = EXAMPLES[name]()
        listed = to_do_text(review(odd(made), on=ON, rules=FULL))

        assert [] == held(made, At(on=ON))
        assert [] == slips([listed])

    @given(strategies.agreements())
    def test_agreements(self, made):
        """No key, whatever the agreement; what people wrote is theirs."""
        said = [
            words
            for one in FULL
            for words in said_of(one.outcome(odd(made), At(on=ON)))
        ]

        assert [] == [words for words in said if KEY in words]

    @given(st.data())
    def test_follow_ups(self, data):
        """No key, whatever has happened: in the text, and by the rules."""
        made = data.draw(strategies.agreements())
        entries = data.draw(strategies.ledgers(made))
        followed = follow_up(odd(made), odd(entries), on=ON)
        said = [
            *(
                words
                for one in review_follow_up(followed).outcomes
                for words in said_of(one)
            ),
            follow_up_text(followed),
        ]

        assert [] == [words for words in said if KEY in words]


class TestWords:
    """No word of the programs stands in a Swedish text."""

    def test_programs(self):
        """Not the name of a field, nor the word of a choice, but for these."""
        found = {
            word
            for sv in swedish_texts()
            for word in re.findall(r"[\w-]+", FIELD.sub("", sv).lower())
        }

        assert {*SWEDISH_TOO} == found & words_of_programs()

    def test_days(self):
        """Nor a day as programs write it, but to say how it is filled in."""
        assert [] == [
            sv
            for sv in swedish_texts()
            if re.search(r"\d{4}-\d\d-\d\d", sv) and "till exempel" not in sv
        ]

    def test_keys(self):
        """Nor *nyckel*: it is called what it is for."""
        assert [] == [
            sv for sv in swedish_texts() if re.search(r"\bnyckeln?\b", sv)
        ]


class TestNames:
    """Whatever has a key or is an entry can be called something."""

    def test_every_noun(self):
        """Of each part that something may refer to, even if nothing has it."""
        kinds = [
            *vars(promises).values(),
            *typing.get_args(LedgerEntry),
        ]
        nouns = {
            refers_to(field.type)
            for kind in kinds
            if isinstance(kind, type) and attrs.has(kind)
            for field in attrs.fields(kind)
        } - {None, "entry"}

        assert nouns
        for noun in nouns:
            assert Names(()).of(noun, None).sv.startswith("E")
            assert noun_of(noun).sv.startswith("e")

    def test_every_entry(self):
        """Each entry tells what happened, in both languages."""
        assert {type(one) for one in EVERY_KIND.entries} == {
            *typing.get_args(LedgerEntry)
        }
        for entry in EVERY_KIND.entries:
            said = described(entry, Names(()))

            assert said.sv[0].isupper() or said.sv[0].isdigit()
            assert said.en != said.sv
            assert entry.key not in said.sv
