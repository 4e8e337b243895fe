# SPDX-License-Identifier: MIT
"""Promises of what came of a document as plain data: *granskning i enkel form*."""

import functools
import json
import re
import subprocess
import sys
from datetime import date
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import iop
from iop import examples, plain
from iop.agreement import (
    Agreement,
    Answer,
    Assessment,
    AssessmentSubject,
    Evaluation,
    Judgement,
    Need,
    OnDate,
    Organisation,
    Proposal,
    Reporting,
    Signatory,
    Signature,
)
from iop.followup import follow_up
from iop.law import OWN_CHECK, Source, SourceKind
from iop.ledger import Appealed, OutcomeMeasured, Paid, Signed
from iop.plain.results._keys import ENTRANCES, KEYS
from iop.plain.results._tables import _kept
from iop.plain.results._words import VERSION
from iop.rules import Severity
from iop.rulesets import (
    FOLLOW_UP_LEDGER,
    FULL,
    PROFILES,
    STOCKHOLM,
    review,
    review_follow_up,
)
from iop.strategies import agreements
from iop.values import (
    Change,
    Fix,
    FixKind,
    IllFormedError,
    Money,
    StatedDate,
    Text,
)


ON = date(2018, 6, 1)
ONE = STOCKHOLM.only("CON301")
PLAIN = (dict, list, str, int, bool, type(None))
SHA = re.compile("[0-9a-f]{64}")
DAY = re.compile(r"[0-9X./~?%-]+")


@functools.cache
def followed(on=date(2019, 3, 14)):
    """Follow up an example."""
    return follow_up(
        examples.trygghet_127_continued(),
        examples.trygghet_127_ledger(),
        on=on,
    )


@functools.cache
def reviews():
    """Review the examples, by every rule."""
    made = (
        examples.trygghet_127(),
        examples.flawed(),
        examples.complete(),
        examples.umbrella(),
        Agreement(),
    )
    return (
        *(review(one, on=ON, rules=FULL) for one in made),
        review(examples.complete(), on=date(2024, 6, 1), rules=FULL),
        review_follow_up(followed()),
    )


@functools.cache
def documents():
    """Return what came of the examples as plain data, of every kind."""
    held = reviews()
    return (
        *(plain.review(one) for one in held),
        plain.review(held[1], "sv", names=True),
        *(plain.tasks(one) for one in held),
        plain.follow_up(followed()),
        plain.follow_up(followed(date(2018, 9, 1)), "en"),
        plain.follow_up(
            follow_up(examples.complete(), iop.Ledger(), on=date(2024, 6, 1))
        ),
        plain.settlement(followed()),
        *odd_documents(),
        plain.compare_reviews(held[0], held[1]),
        plain.compare_reviews(held[1], held[-1]),
    )


def odd_documents():
    """Return what came of what is seldom met."""
    made = examples.complete()
    ledger = iop.Ledger(
        entries=(
            Signed(key="a", on=date(2024, 1, 2), party="kommunen"),
            Appealed(key="b", on=date(2024, 1, 3)),
            OutcomeMeasured(
                key="c",
                on=date(2025, 1, 2),
                indicator=made.purpose.indicators[0].key,
                number=Decimal(50),
                period=iop.Period(date(2024, 1, 1), date(2024, 12, 31)),
            ),
            Paid(key="d", on=date(2024, 3, 1), amount=Money(5, "EUR")),
        )
    )
    agreement = attrs.evolve(
        made,
        reporting=attrs.evolve(
            made.reporting,
            reports=tuple(
                attrs.evolve(one, due=OnDate(day=StatedDate("2025-03")))
                for one in made.reporting.reports
            ),
        ),
    )
    odd = follow_up(agreement, ledger, on=date(2026, 11, 30))
    return (
        plain.follow_up(odd),
        plain.settlement(odd),
        plain.review(review(Agreement(), on=date(2026, 11, 30), rules=FULL)),
        # A signature without a day leaves the day of the award uncertain.
        plain.review(
            review(
                Agreement(signatures=(Signature(party="kfum"),)),
                on=ON,
                rules=ONE,
            )
        ),
    )


def walk(value, kind, met):
    """Hold a value to what its kind says, and note what is met."""
    if value is None and (kind.endswith("?") or kind == "plain"):
        return
    head, _, rest = kind.removesuffix("?").partition(":")
    assert IS_RIGHT[head](value), (kind, value)
    if head == "object":
        assert list(value) == [key.name for key in KEYS[rest]], rest
        for key in KEYS[rest]:
            if value[key.name]:
                met.add(f"{rest}.{key.name}")
            walk(value[key.name], key.kind, met)
    elif head in ("list", "map"):
        for one in value.values() if head == "map" else value:
            walk(one, rest, met)


def is_text(value):
    """Return whether it is a string for each language."""
    return (
        0 < len(value)
        and {*value} <= {"sv", "en"}
        and all(type(one) is str and one for one in value.values())
    )


def is_of(*kinds):
    """Return what tells whether a value is of one of some kinds."""
    return lambda value: type(value) in kinds


IS_RIGHT = {
    "object": is_of(dict),
    "list": is_of(list),
    "map": lambda value: all(type(name) is str for name in value),
    "text": is_text,
    "digest": SHA.fullmatch,
    "day": DAY.fullmatch,
    "money": lambda value: {"amount", "currency"} == {*value},
    "string": is_of(str),
    "word": is_of(str),
    "pointer": is_of(str),
    "int": is_of(int),
    "bool": is_of(bool),
    "plain": is_of(*PLAIN),
}
"""What is right under a key, by what kind it is described as."""


class TestKeys:
    """What is described is what is there."""

    def test_each_is_as_described(self):
        """Every object has the keys described, in order, of that kind."""
        for one in documents():
            walk(one, f"object:{ENTRANCES[one['kind']]}", set())

    def test_each_is_met(self):
        """No key is described that nothing is ever seen under."""
        met = set()
        for one in documents():
            walk(one, f"object:{ENTRANCES[one['kind']]}", met)
        described = {
            f"{name}.{key.name}" for name in KEYS for key in KEYS[name]
        }

        assert NEVER_SEEN == described - met

    def test_words_are_told(self):
        """Each word of a short list is found among the words."""
        for one in documents():
            if "words" in one:
                walk_words(
                    one, f"object:{ENTRANCES[one['kind']]}", one["words"]
                )


def walk_words(value, kind, words):
    """Look each word up in its list."""
    if value is None:
        return
    head, _, rest = kind.removesuffix("?").partition(":")
    if head == "object":
        for key in KEYS[rest]:
            walk_words(value[key.name], key.kind, words)
    elif head == "list":
        for one in value:
            walk_words(one, rest, words)
    elif head == "map":
        for one in value.values():
            walk_words(one, rest, words)
    elif head == "word":
        assert value in words[rest]


NEVER_SEEN = {"settlement.unknown", "sums.unknown"}
"""What is empty in all the examples."""


class TestReview:
    """A review as plain data."""

    @given(agreements(), st.sampled_from(["sv", "en", ("en", "sv")]))
    def test_goes_through_json(self, agreement, lang):
        """What JSON makes of it is the same, whatever the agreement."""
        held = review(agreement, on=ON, rules=FULL)
        for made in (plain.review(held, lang), plain.tasks(held, lang)):
            assert made == json.loads(json.dumps(made))
            walk(made, f"object:{ENTRANCES[made['kind']]}", set())

    def test_is_the_same_in_any_process(self):
        """The same review gives the same JSON, in its order too."""
        code = (
            "import json, datetime\n"
            "from iop import examples, plain, rulesets\n"
            "held = rulesets.review(examples.flawed(), "
            "on=datetime.date(2018, 6, 1), rules=rulesets.FULL)\n"
            "print(json.dumps([plain.review(held), plain.tasks(held)]))"
        )
        said = {
            subprocess.run(  # noqa: S603 - this very Python
                [sys.executable, "-c", code],
                env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
                capture_output=True,
                check=True,
                encoding="utf-8",
            ).stdout
            for seed in ("1", "2")
        }

        assert 1 == len(said)

    @pytest.mark.parametrize("name", PROFILES)
    def test_names_the_profile(self, name):
        """A profile of the library is named, and in words."""
        title, rules = PROFILES[name]
        held = review(Agreement(), on=ON, rules=rules)

        assert {
            "name": name,
            "title": {"sv": title.sv},
            "digest": plain.review(held)["rules"]["digest"],
        } == plain.review(held, "sv")["rules"]

    def test_names_no_other_rules(self):
        """A set of rules of one's own has no name."""
        held = review(Agreement(), on=ON, rules=STOCKHOLM.without("CON101"))

        found = plain.review(held)["rules"]

        assert (None, None) == (found["name"], found["title"])

    def test_version(self):
        """The version told is that of the library."""
        assert iop.__version__ == VERSION

    def test_facts_once(self):
        """Each place that a rule read is a fact, and stands once."""
        for held in reviews():
            made = plain.review(held)
            read = {one for each in made["outcomes"] for one in each["reads"]}

            assert read == set(made["facts"])

    def test_document_is_known_again(self):
        """The digest is that of the document in its newest plain form."""
        agreement = examples.trygghet_127()
        kept = json.loads(json.dumps(iop.to_plain(agreement)))
        held = review(agreement, on=ON)

        assert plain.digest(kept) == plain.review(held)["document"]["digest"]

    @pytest.mark.parametrize("lang", ["fi", None, (), ["sv", "fi"], 5])
    def test_refuses_other_languages(self, lang):
        """Only the two languages are spoken, and one must be asked for."""
        with pytest.raises(IllFormedError) as caught:
            plain.review(reviews()[0], lang)

        assert "lang.unknown" == caught.value.code

    @pytest.mark.parametrize(
        "write",
        [plain.review, plain.tasks, plain.follow_up, plain.settlement],
    )
    def test_refuses_other_values(self, write):
        """What is no review, or no follow-up, is refused."""
        with pytest.raises(IllFormedError) as caught:
            write(Agreement())

        assert "type.expected" == caught.value.code

    def test_two_sources_by_one_key(self):
        """Two sources of one key are both kept: rules of others may do so."""
        held = review(
            examples.flawed(),
            on=ON,
            rules=iop.RuleSet(
                [
                    attrs.evolve(
                        rule,
                        citations=(
                            attrs.evolve(
                                OWN_CHECK,
                                source=Source(
                                    key="pm",
                                    kind=SourceKind.PAPER,
                                    title=Text(rule.code, rule.code),
                                ),
                            ),
                        ),
                    )
                    for rule in STOCKHOLM.only("CON101", "CON103")
                ]
            ),
        )
        made = plain.review(held)

        assert ["pm", "pm+"] == list(made["sources"])
        assert [["pm"], ["pm+"]] == [
            [cited["source"] for cited in one["citations"]]
            for one in made["outcomes"]
        ]

    def test_kept_once(self):
        """What is kept twice by a key is kept once."""
        table = {"a": 1}

        assert ("a", "a+") == (_kept(table, "a", 1), _kept(table, "a", 2))
        assert {"a": 1, "a+": 2} == table


PERSON = "Anna Testdotter"
NUMBER = "850101-1234"
FREE = "Det har skrivits fritt, hur som helst."


def named():
    """Make an agreement that names a person wherever a field may."""
    made = examples.complete()
    parties = tuple(
        attrs.evolve(one, signatories=(Signatory(role="x", name=PERSON),))
        if isinstance(one, Organisation)
        else one
        for one in made.parties
    )
    free = FREE
    return attrs.evolve(
        made,
        name=f"Avtal {NUMBER}",
        parties=parties,
        purpose=attrs.evolve(
            made.purpose,
            background=free,
            reason_for_form=free,
            needs=(Need(description=free, stated_by=PERSON, challenge=free),),
        ),
        case=attrs.evolve(
            made.case,
            prepared_by=PERSON,
            proposal=Proposal(text=free, proposer=PERSON),
            decisions=tuple(
                attrs.evolve(one, text=free, reservations=(free,))
                for one in made.case.decisions
            ),
        ),
        reporting=attrs.evolve(
            made.reporting, evaluation=Evaluation(evaluators=(PERSON,))
        ),
        judgements=tuple(
            Judgement(
                criterion=one.criterion,
                answer=Answer.NO,
                reason=free,
                by=PERSON,
            )
            for one in made.judgements
        ),
        assessments=tuple(
            Assessment(subject=subject, conclusion=free, by=PERSON)
            for subject in AssessmentSubject
        ),
    )


class TestNames:
    """Persons are left out, unless they are asked for."""

    def test_no_person(self):
        """Nobody is named, and no fact is what was written freely.

        A rule may quote the reason of a judgement, in what it says.
        """
        held = review(named(), on=ON, rules=FULL)

        for made in (plain.review(held), plain.tasks(held)):
            assert PERSON not in json.dumps(made)
            assert FREE not in json.dumps(made["fixes"])
        facts = plain.review(held)["facts"]
        assert FREE not in json.dumps([one["value"] for one in facts.values()])
        assert any(one["is_withheld"] for one in facts.values())

    def test_no_number_of_a_person(self):
        """Of a number in a fact two digits at most are left."""
        party = Organisation(key="o", name=f"Firma {NUMBER}")
        held = review(Agreement(parties=(party,)), on=ON, rules=FULL)

        assert "Firma ******-**34" in json.dumps(plain.review(held)["facts"])
        assert NUMBER in json.dumps(plain.review(held, names=True)["facts"])

    def test_asked_for(self):
        """They are told to whoever asks."""
        held = review(named(), on=ON, rules=FULL)
        facts = plain.review(held, names=True)["facts"]

        assert PERSON in json.dumps(facts)
        assert not any(fact["is_withheld"] for fact in facts.values())

    def test_what_is_not_handed_out_is_seen(self):
        """Where something is withheld, that is told in its place."""
        held = review(named(), on=ON, rules=STOCKHOLM)
        facts = plain.review(held)["facts"]

        assert {
            "label": {
                "sv": "Syfte › Behov",
                "en": "Purpose › Needs",
            },
            "is_whole": False,
            "is_withheld": True,
            "value": [
                {
                    "description": {"withheld": True},
                    "stated_by": {"withheld": True},
                    "challenge": {"withheld": True},
                }
            ],
        } == facts["/purpose/needs"]
        assert {"withheld": True} == (
            facts["/reporting/evaluation/evaluators"]["value"]
        )

    def test_labels_have_no_person(self):
        """What a place is called names no signatory, by whatever rule."""
        pointer = "/parties/1/signatories/0"
        fix = Fix(
            title=Text("Ta bort.", "Remove."),
            kind=FixKind.SUGGESTED,
            changes=(
                Change(pointer=f"{pointer}/name", before=PERSON, after="Bo"),
                Change(pointer="", before=None, after=None),
                Change(pointer="/none/such", before="x", after=None),
            ),
        )

        @iop.rules.rule(
            code="EX1",
            name="a-name",
            title=Text("Namn", "Name"),
            demand=Text("Inget namn.", "No name."),
            advice=Text("Ta bort.", "Remove."),
            finding=Text("Ett namn.", "A name."),
            severity=Severity.NOTE,
            citations=(OWN_CHECK,),
            meets=Agreement,
            breaks=named,
        )
        def rule(agreement: Agreement):
            assert agreement.parties
            yield iop.rules.violation(pointer, fix)

        held = review(named(), on=ON, rules=iop.RuleSet([rule]))
        made = plain.review(held, "sv")

        assert PERSON not in json.dumps(made)
        assert [False] == [
            one["is_applicable"] for one in made["fixes"].values()
        ]
        assert [
            {"withheld": True},
            None,
            "x",
        ] == [
            change["before"]
            for fix in made["fixes"].values()
            for change in fix["changes"]
        ]
        assert PERSON in json.dumps(plain.review(held, "sv", names=True))


class TestFixes:
    """The fixes have ids that stay, and can be made."""

    def test_ids_are_those_of_the_rules(self):
        """Each id begins with the code of its rule, and is told of there."""
        made = plain.review(reviews()[1])
        told = [
            (one["code"], id_)
            for one in made["outcomes"]
            for found in one["findings"]
            for id_ in found["fixes"]
        ]

        assert told
        assert {id_ for _, id_ in told} == set(made["fixes"])
        assert all(id_.startswith(f"{code}-") for code, id_ in told)

    def test_can_be_made(self):
        """What the rules of the library offer can be made."""
        made = plain.review(reviews()[1])

        assert all(one["is_applicable"] for one in made["fixes"].values())

    @given(agreements())
    def test_mechanical_fixes_mend(self, agreement):
        """What arithmetic settles is found no more, and nothing new is."""
        assert_mended(agreement)

    def test_mechanical_fixes_mend_the_example(self):
        """So too in an example where there is one."""
        reporting = examples.complete().reporting
        first, final = reporting.reports
        disordered = attrs.evolve(
            examples.complete(),
            reporting=attrs.evolve(
                reporting, reports=(final, attrs.evolve(first, due=None))
            ),
        )

        assert 1 == assert_mended(disordered)

    def test_of_an_earlier_format(self):
        """A document of an earlier format is mended in the newest."""
        document = {
            "format": 1,
            "reporting": {"number": 4, "duties": []},
        }
        (id_,) = [
            id_
            for id_ in plain.review(review(iop.from_plain(document), on=ON))[
                "fixes"
            ]
            if id_.startswith("CON301")
        ]

        assert {
            "format": 2,
            "reporting": {"number": 0, "reports": []},
        } == plain.apply_fix(document, id_, on=ON)

    @pytest.mark.parametrize("id_", ["CON301-0", None, ["x"]])
    def test_refuses_what_is_not_offered(self, id_):
        """What is offered now is told where something else is asked for."""
        document = {"format": 2, "reporting": {"number": 4, "reports": []}}
        with pytest.raises(IllFormedError) as caught:
            plain.apply_fix(document, id_, on=ON)

        assert "fix.unknown" == caught.value.code
        assert "CON301-e1c6ce3a2bd331dc" == caught.value.example

    def test_refuses_where_none_is_offered(self):
        """Where nothing is offered, that is told."""
        with pytest.raises(IllFormedError) as caught:
            plain.apply_fix({"format": 2}, "CON301-0", on=ON)

        assert caught.value.message("sv") == (
            'Fick "CON301-0". Rätt är id för en åtgärd som erbjuds nu: '
            "ingen, till exempel: CON301-4a986f9e489cb0d5"
        )


def found(agreement):
    """List what is found, by code and place."""
    return {
        (one.code, one.pointer)
        for one in review(agreement, on=ON, rules=FULL).findings
    }


def assert_mended(agreement):
    """Assert that each mechanical fix mends, and count them."""
    made = plain.review(review(agreement, on=ON, rules=FULL))
    document = iop.to_plain(agreement)
    before = found(agreement)
    offered = [
        (outcome["code"], finding["pointer"], id_)
        for outcome in made["outcomes"]
        for finding in outcome["findings"]
        for id_ in finding["fixes"]
        if made["fixes"][id_]["kind"] == "mechanical"
    ]
    for code, pointer, id_ in offered:
        mended = plain.apply_fix(document, id_, on=ON, rules=FULL)
        after = found(iop.from_plain(mended))

        assert (code, pointer) not in after
        assert not after - before
    return len(offered)


class TestFollowUp:
    """A follow-up as plain data."""

    def test_settlement_is_the_same(self):
        """The sums of a follow-up are those of the settlement."""
        alone = plain.settlement(followed())
        within = plain.follow_up(followed())["settlement"]

        assert within == {name: alone[name] for name in within}

    def test_review_of_a_follow_up(self):
        """A review that read a follow-up is known by what that was made of."""
        held = review_follow_up(followed(), rules=FOLLOW_UP_LEDGER)

        assert {
            "history_digest": plain.digest(iop.to_plain(followed().history)),
            "ledger_digest": plain.digest(iop.to_plain(followed().ledger)),
        } == plain.review(held)["follow_up"]

    def test_review_without_one(self):
        """A review without one has none."""
        assert plain.review(reviews()[0])["follow_up"] is None


class TestTasks:
    """What to do, as plain data."""

    def test_same_in_each_language(self):
        """Each language says the same tasks, in one order."""
        both = plain.tasks(reviews()[0])
        swedish = plain.tasks(reviews()[0], "sv")

        assert [one["title"]["sv"] for one in both["tasks"]] == [
            one["title"]["sv"] for one in swedish["tasks"]
        ]

    def test_fixes_are_those_of_the_review(self):
        """The fixes of tasks are those of the review, by the same ids."""
        held = reviews()[1]

        assert plain.review(held)["fixes"] == plain.tasks(held)["fixes"]


class TestSilent:
    """What has nothing to say is as regular as the rest."""

    def test_nothing_stated(self):
        """Of an agreement that states nothing there is a whole review."""
        made = plain.review(
            review(
                Agreement(reporting=Reporting()),
                on=ON,
                rules=STOCKHOLM.only("CON301"),
            ),
            "sv",
        )

        assert {} == made["fixes"]
        assert ["not-applicable"] == [
            one["status"] for one in made["outcomes"]
        ]
