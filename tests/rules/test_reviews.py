# SPDX-License-Identifier: MIT
"""Promises of reviews: *granskning*."""

import itertools
import json
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.parties import Organisation, PublicBody
from iop.examples import complete, flawed, trygghet_127
from iop.followup.followup import follow_up
from iop.law.figures import DIRECT_AWARD_LIMIT, DIRECT_AWARD_LIMIT_SOCIAL
from iop.law.sources import OWN_CHECK, Citation, Provenance, Source, SourceKind
from iop.ledger import Ended, Ledger, MeetingHeld
from iop.plain.traces import trace
from iop.rules.circumstances import Circumstances
from iop.rules.findings import (
    Finding,
    KnownInPart,
    NotApplicable,
    Noted,
    NotKnown,
    NotStated,
    Severity,
    Status,
    violation,
)
from iop.rules.inputs import At
from iop.rules.outcomes import Outcome
from iop.rules.reviews import Review
from iop.rules.rule_sets import RuleSet
from iop.rules.rules import rule
from iop.rulesets import (
    CONSISTENCY,
    FOLLOW_UP_LEDGER,
    STOCKHOLM,
    review,
    review_follow_up,
)
from iop.values.errors import IllFormedError
from iop.values.identifiers import CaseNumber
from iop.values.money import Money
from iop.values.texts import Text


ON = date(2024, 6, 1)

WORDS = {
    "code": "A1",
    "name": "a1",
    "title": Text("Titel", "Title"),
    "demand": Text("Det ska vara så.", "It must be so."),
    "advice": Text("Gör så.", "Do so."),
    "finding": Text("Det är inte så.", "It is not so."),
    "severity": Severity.ERROR,
    "citations": (OWN_CHECK,),
    "meets": Agreement,
    "breaks": Agreement,
}
"""What a rule says of itself."""

REMARKS = {
    Status.NOT_MET: violation("/name"),
    Status.UNDETERMINED: NotStated("/name"),
    Status.NOT_APPLICABLE: NotApplicable(Text("Nej.", "No.")),
}
"""What a rule says to come out in each way; it says nothing to be met."""


def cited(provenance):
    """Make a citation of some provenance."""
    source = Source(key="kl", kind=SourceKind.ACT, title=Text("Lag", "Act"))
    return Citation(source=source, provenance=provenance)


def saying(code, *observations, **more):
    """Make a rule that says this of any agreement."""
    usual = {"severity": Severity.ERROR, "citations": (OWN_CHECK,)}

    @rule(**{**WORDS, **usual, **more, "code": code})
    def check():
        yield from observations

    return check


def held(*rules):
    """Hold rules against an agreement that states nothing."""
    return review(Agreement(), on=ON, rules=RuleSet(rules))


def coming_out(*statuses, severity=Severity.ERROR):
    """Make rules that come out in these ways, one each."""
    return [
        saying(
            f"{severity.name[:1]}{number}",
            *([REMARKS[status]] if status in REMARKS else []),
            severity=severity,
        )
        for number, status in enumerate(statuses)
    ]


class TestReview:
    """`review` holds rules against an agreement on a day."""

    def test_one_outcome_each(self):
        """Each rule gives one outcome, in the order of the codes."""
        found = review(trygghet_127(), on=ON)

        assert [r.code for r in STOCKHOLM] == [
            outcome.code for outcome in found.outcomes
        ]
        assert (trygghet_127(), ON) == (found.agreement, found.on)

    def test_is_what_the_rules_say(self):
        """An outcome is what the rule itself gives."""
        found = review(flawed(), on=ON)

        assert found == Review(
            agreement=flawed(),
            on=ON,
            outcomes=tuple(
                each.outcome(flawed(), At(on=ON)) for each in STOCKHOLM
            ),
        )

    def test_circumstances(self):
        """What is stated besides the agreement reaches the rules."""
        pointer = "circumstances:/sek_per_euro"

        @rule(**WORDS)
        def check(rate: Annotated[Decimal, pointer]):
            yield Noted("rate", rate)

        rules = RuleSet((check,))
        rate = Decimal("10.5")
        told = review(
            Agreement(),
            on=ON,
            rules=rules,
            circumstances=Circumstances(sek_per_euro=rate),
        )
        untold = review(Agreement(), on=ON, rules=rules)

        assert (("rate", rate),) == told["A1"].notes
        assert (pointer,) == untold["A1"].not_stated

    def test_no_rules(self):
        """No rules have no outcomes."""
        assert Review(agreement=Agreement(), on=ON, outcomes=()) == held()

    def test_rules_not_in_force(self):
        """A rule that is not in force on the day does not apply."""
        late = attrs.evolve(saying("A1", violation("")), first_day=ON)
        before = date(2024, 5, 31)
        rules = RuleSet((late,))

        assert (
            Status.NOT_MET is review(Agreement(), on=ON, rules=rules).verdict
        )
        assert (
            Status.NOT_APPLICABLE
            is review(Agreement(), on=before, rules=rules).verdict
        )

    @pytest.mark.parametrize(
        ("agreement", "on", "rules", "words"),
        [
            (
                Agreement(),
                "2024-06-01",
                CONSISTENCY,
                (
                    'got "2024-06-01"; right is a day (date), for '
                    "example: date(2018, 6, 1) [date.expected]"
                ),
            ),
            (
                Agreement(),
                datetime(2024, 6, 1),  # noqa: DTZ001 - what is refused
                CONSISTENCY,
                (
                    "got the time 2024-06-01T00:00:00; right is a day without a time; "
                    ".date() gives the day of a time, for example: "
                    "datetime(2018, 6, 1, 9, 30).date() [date.expected]"
                ),
            ),
            (
                {},
                ON,
                CONSISTENCY,
                (
                    "got an object with 0 keys; right is Agreement | Draft, "
                    "for example: Agreement() [type.expected]"
                ),
            ),
            (
                Agreement(),
                ON,
                CONSISTENCY["CON101"],
                (
                    "got a value of type Rule; right is RuleSet, for example: "
                    "rulesets.STOCKHOLM [type.expected]"
                ),
            ),
        ],
    )
    def test_refuses(self, agreement, on, rules, words):
        """What is no agreement, day or set of rules is refused."""
        with pytest.raises(IllFormedError) as caught:
            review(agreement, on=on, rules=rules)

        assert words == str(caught.value)

    @pytest.mark.parametrize(
        ("circumstances", "given"),
        [
            (None, "nothing"),
            ({}, "an object with 0 keys"),
            (Circumstances, "a value of type type"),
            (At(on=ON), "a value of type At"),
        ],
        ids=str,
    )
    def test_refuses_other_circumstances(self, circumstances, given):
        """What is no Circumstances is refused; left out, nothing is stated."""
        with pytest.raises(IllFormedError) as caught:
            review(Agreement(), on=ON, circumstances=circumstances)

        assert str(caught.value) == (
            f"got {given}; right is Circumstances, for example: "
            "Circumstances() [type.expected]"
        )
        assert caught.value.message("sv").endswith(
            "Rätt är Circumstances, till exempel: Circumstances()"
        )


class TestExamples:
    """The examples come out as they are meant to."""

    def test_complete(self):
        """The complete one has no finding and nothing undetermined."""
        settled = Circumstances(is_undertaking=False)
        found = review(complete(), on=ON, circumstances=settled)

        assert () == found.findings
        assert () == found.with_status(Status.UNDETERMINED)
        assert Status.MET is found.verdict

    def test_flawed(self):
        """The flawed one is not met, in one way or another."""
        assert Status.NOT_MET is review(flawed(), on=ON).verdict

    def test_trygghet(self):
        """The real case contradicts itself nowhere, but leaves much open."""
        found = review(trygghet_127(), on=date(2018, 6, 1))
        weights = {finding.severity for finding in found.findings}

        assert () == review(trygghet_127(), on=ON, rules=CONSISTENCY).findings
        assert {Severity.NOTE} == weights
        assert Status.UNDETERMINED is found.verdict


class TestFindings:
    """`findings` gathers what is not met."""

    def test_order(self):
        """Errors first, then warnings, then notes; then code, then place."""
        places = [violation("/a/10"), violation("/a/9")]
        found = held(
            saying("A1", violation("/x"), severity=Severity.NOTE),
            saying("A2", *places, severity=Severity.WARNING),
            saying("A3", violation("/z"), violation("/b")),
            saying("A4", violation("")),
            saying("A5"),
        )

        assert [
            ("A3", "/b"),
            ("A3", "/z"),
            ("A4", ""),
            ("A2", "/a/9"),
            ("A2", "/a/10"),
            ("A1", "/x"),
        ] == [(finding.code, finding.pointer) for finding in found.findings]

    def test_are_those_of_the_outcomes(self):
        """A finding is that of its outcome."""
        found = held(saying("A1", violation("/name")))

        assert found.findings == found["A1"].findings
        assert isinstance(found.findings[0], Finding)


class TestVerdict:
    """`verdict` is what the rules that can be errors come to."""

    @pytest.mark.parametrize(
        "statuses",
        [
            chosen
            for size in range(len(Status) + 1)
            for chosen in itertools.combinations(Status, size)
        ],
    )
    def test_all_combinations(self, statuses):
        """The worst counts: not met, undetermined, met, not applicable."""
        order = [
            Status.NOT_MET,
            Status.UNDETERMINED,
            Status.MET,
            Status.NOT_APPLICABLE,
        ]
        expected = next(
            (status for status in order if status in statuses),
            Status.NOT_APPLICABLE,
        )

        for shuffled in (statuses, statuses[::-1]):
            assert expected is held(*coming_out(*shuffled)).verdict

    @pytest.mark.parametrize("severity", [Severity.WARNING, Severity.NOTE])
    def test_others_do_not_count(self, severity):
        """Warnings and notes do not count, however they come out."""
        others = coming_out(*Status, severity=severity)

        assert Status.NOT_APPLICABLE is held(*others).verdict
        assert Status.MET is held(*others, saying("X1")).verdict

    @pytest.mark.parametrize(
        ("on", "verdict"),
        [
            (date(2017, 12, 31), Status.NOT_APPLICABLE),
            (date(2018, 1, 1), Status.NOT_MET),
        ],
    )
    def test_figures_from_memory_do_not_count(self, on, verdict):
        """What rests on a figure that nobody has verified is an observation."""

        @rule(**WORDS)
        def check(_: Annotated[Money, DIRECT_AWARD_LIMIT_SOCIAL]):
            yield violation("")

        found = review(Agreement(), on=on, rules=RuleSet((check,)))

        assert 1 == len(found.findings)
        assert verdict is found.verdict


class TestSummary:
    """`summary` says the verdict in words."""

    @pytest.mark.parametrize(
        ("statuses", "sv", "en"),
        [
            (
                Status,
                "Minst en regel som kan ge fel är inte uppfylld.",
                "At least one rule that can give an error is not met.",
            ),
            (
                [
                    Status.MET,
                    Status.UNDETERMINED,
                    Status.UNDETERMINED,
                    Status.NOT_APPLICABLE,
                ],
                "Ingen prövad regel gav fel, men 3 av 6 regler går inte att avgöra.",
                "No rule that was tried gave an error, but 3 of 6 rules are undetermined.",
            ),
            (
                [Status.MET, Status.NOT_APPLICABLE],
                "De regler som kan ge fel, och som var tillämpliga, är uppfyllda.",
                "The rules that can give an error, and that apply, are met.",
            ),
            (
                [Status.NOT_APPLICABLE],
                "Ingen regel som kan ge fel var tillämplig.",
                "No rule that can give an error applies.",
            ),
            (
                [],
                "Ingen regel som kan ge fel var tillämplig.",
                "No rule that can give an error applies.",
            ),
        ],
        ids=["not-met", "undetermined", "met", "not-applicable", "none"],
    )
    def test_words(self, statuses, sv, en):
        """Each verdict has words; warnings count among what is open."""
        found = held(
            *coming_out(*statuses),
            *coming_out(
                Status.UNDETERMINED, Status.NOT_MET, severity=Severity.WARNING
            ),
        )

        assert sv == found.summary() == found.summary("sv")
        assert en == found.summary("en")

    def test_refuses_other_languages(self):
        """A language that is not spoken is refused."""
        with pytest.raises(IllFormedError) as caught:
            held().summary("fi")

        assert "lang.unknown" == caught.value.code


class TestStandings:
    """`provenances` counts how well the rules are known."""

    def test_counts(self):
        """A rule counts once, however it comes out, by its first citation."""
        practice, reported = map(
            cited, (Provenance.PRACTICE, Provenance.REPORTED)
        )
        found = held(
            saying("A1", citations=(practice, OWN_CHECK)),
            saying("A2", violation(""), citations=(practice,)),
            saying("A3", NotStated("/name"), citations=(reported, practice)),
        )

        assert found.provenances == (
            (Provenance.READ, 0),
            (Provenance.REPORTED, 1),
            (Provenance.PRACTICE, 2),
            (Provenance.UNVERIFIED, 0),
            (Provenance.OWN, 0),
        )

    def test_adds_up(self):
        """All the rules of a review are counted."""
        found = review(complete(), on=ON)

        assert len(STOCKHOLM) == sum(number for _, number in found.provenances)


class TestGrouped:
    """`grouped` sorts the findings, and keeps their order."""

    FOUND = held(
        saying("A1", violation("/term"), violation("/budget/total")),
        saying("A2", violation("/budget/total"), violation("")),
        saying("B1", violation("/name"), severity=Severity.NOTE),
        saying("B2", violation("/term"), severity=Severity.WARNING),
        saying("B3", violation("circumstances:/regime")),
        saying("B4", NotStated("/name")),
    )

    @pytest.mark.parametrize(
        ("by", "groups"),
        [
            (
                "rule",
                {
                    "A1": ["A1 /budget/total", "A1 /term"],
                    "A2": ["A2 ", "A2 /budget/total"],
                    "B3": ["B3 circumstances:/regime"],
                    "B2": ["B2 /term"],
                    "B1": ["B1 /name"],
                },
            ),
            (
                "severity",
                {
                    "error": [
                        "A1 /budget/total",
                        "A1 /term",
                        "A2 ",
                        "A2 /budget/total",
                        "B3 circumstances:/regime",
                    ],
                    "warning": ["B2 /term"],
                    "note": ["B1 /name"],
                },
            ),
            (
                "part",
                {
                    "budget": ["A1 /budget/total", "A2 /budget/total"],
                    "term": ["A1 /term", "B2 /term"],
                    "": ["A2 "],
                    "circumstances": ["B3 circumstances:/regime"],
                    "name": ["B1 /name"],
                },
            ),
            (
                "pointer",
                {
                    "/budget/total": ["A1 /budget/total", "A2 /budget/total"],
                    "/term": ["A1 /term", "B2 /term"],
                    "": ["A2 "],
                    "circumstances:/regime": ["B3 circumstances:/regime"],
                    "/name": ["B1 /name"],
                },
            ),
        ],
    )
    def test_by(self, by, groups):
        """Groups come in the order of their first finding."""
        found = self.FOUND.grouped(by)
        told = {
            name: [f"{finding.code} {finding.pointer}" for finding in findings]
            for name, findings in found.items()
        }

        assert list(groups.items()) == list(told.items())
        assert {f for fs in found.values() for f in fs} == set(
            self.FOUND.findings
        )

    def test_nothing(self):
        """Without findings there are no groups."""
        assert {} == held(saying("A1")).grouped("rule")

    @pytest.mark.parametrize(
        ("by", "given"),
        [
            ("code", '"code"'),
            (None, "nothing"),
            (["rule"], "a list of 1 part"),
            (Severity.ERROR, "a value of type Severity"),
        ],
        ids=str,
    )
    def test_refuses(self, by, given):
        """By anything else they cannot be grouped."""
        with pytest.raises(IllFormedError) as caught:
            self.FOUND.grouped(by)

        assert str(caught.value) == (
            f"got {given}; right is rule, severity, part or pointer, for "
            "example: rule [review.grouping]"
        )
        assert caught.value.message("sv").endswith(
            "Rätt är rule, severity, part eller pointer, till exempel: rule"
        )


class TestTrace:
    """`trace` tells as plain data what each outcome rests on."""

    PARTIES = (
        PublicBody(key="sdn", name="Farsta SDN"),
        Organisation(key="kfum", name="KFUM"),
    )

    @staticmethod
    def traced(agreement, *rules):
        """Trace a review in some circumstances."""
        return trace(
            review(
                agreement,
                on=date(2018, 6, 1),
                rules=RuleSet(rules),
                circumstances=Circumstances(sek_per_euro=Decimal("10.5")),
            )
        )

    def test_whole(self):
        """A rule that is met is traced to all that it read and computed."""

        @rule(**WORDS)
        def check(
            _parties: Annotated[tuple[object, ...] | None, "/parties"],
            _whole: Agreement,
            _rate: Annotated[Decimal, "circumstances:/sek_per_euro"],
            _total: Annotated[object | None, "/budget/total"],
            limit: Annotated[Money, DIRECT_AWARD_LIMIT],
            at: At,
        ):
            yield Noted("limit", limit)
            yield Noted("day", at.on)

        agreement = Agreement(
            case_number=CaseNumber("KS/2018:7"), parties=self.PARTIES
        )

        assert self.traced(agreement, check) == {
            "format": 4,
            "on": "2018-06-01",
            "case_number": "KS/2018:7",
            "rules": [
                {
                    "code": "A1",
                    "name": "a1",
                    "status": "met",
                    "law_day": {
                        "of": "award",
                        "on": "2018-06-01",
                        "from": "review",
                        "pointer": "",
                    },
                    "facts": [
                        {
                            "pointer": "/parties",
                            "value": [
                                {
                                    "kind": "public-body",
                                    "key": "sdn",
                                    "name": "Farsta SDN",
                                },
                                {
                                    "kind": "organisation",
                                    "key": "kfum",
                                    "name": "KFUM",
                                },
                            ],
                        },
                        {"pointer": ""},
                        {
                            "pointer": "circumstances:/sek_per_euro",
                            "value": "10.5",
                        },
                        {"pointer": "/budget/total", "value": None},
                    ],
                    "figures": [
                        {
                            "name": "direct-award-limit",
                            "value": {
                                "amount": "586907.00",
                                "currency": "SEK",
                            },
                            "first_day": "2018-01-01",
                            "last_day": "2019-12-31",
                            "last_seen": None,
                            "source": "kkv-2018",
                            "provenance": "reported",
                        }
                    ],
                    "notes": [
                        {
                            "name": "limit",
                            "value": {
                                "amount": "586907.00",
                                "currency": "SEK",
                            },
                        },
                        {"name": "day", "value": "2018-06-01"},
                    ],
                    "findings": [],
                    "lacks": [],
                    "not_stated": [],
                    "known_in_part": [],
                    "unreadable": [],
                    "reasons": [],
                }
            ],
        }

    def test_every_status(self):
        """What is found, lacks or is not known is traced as well."""
        found = violation("/name", sums=(Money(1), None), day=ON)
        nothing = {
            "law_day": {"of": "none"},
            "facts": [],
            "figures": [],
            "notes": [],
        }
        trace = self.traced(
            Agreement(),
            saying(
                "A1",
                found,
                severity=Severity.WARNING,
                finding=Text("{day}: {sums}", "{sums}: {day}"),
            ),
            saying(
                "A2",
                NotStated("/b/10"),
                KnownInPart("/c"),
                NotStated("/b/9"),
            ),
            saying("A3", NotKnown(Text("Okänt.", "Unknown."))),
            saying("A4", NotApplicable(Text("Nej.", "No."))),
        )

        assert trace["case_number"] is None
        assert trace["rules"] == [
            {
                "code": "A1",
                "name": "a1",
                "status": "not-met",
                **nothing,
                "findings": [
                    {
                        "severity": "warning",
                        "pointer": "/name",
                        "fields": {
                            "sums": [
                                {"amount": "1.00", "currency": "SEK"},
                                None,
                            ],
                            "day": "2024-06-01",
                        },
                    }
                ],
                "lacks": [],
                "not_stated": [],
                "known_in_part": [],
                "unreadable": [],
                "reasons": [],
            },
            {
                "code": "A2",
                "name": "a1",
                "status": "undetermined",
                **nothing,
                "findings": [],
                "lacks": [
                    [[{"pointer": "/b/9"}]],
                    [[{"pointer": "/b/10"}]],
                    [[{"pointer": "/c"}]],
                ],
                "not_stated": ["/b/9", "/b/10"],
                "known_in_part": ["/c"],
                "unreadable": [],
                "reasons": [],
            },
            {
                "code": "A3",
                "name": "a1",
                "status": "undetermined",
                **nothing,
                "findings": [],
                "lacks": [],
                "not_stated": [],
                "known_in_part": [],
                "unreadable": [],
                "reasons": [{"sv": "Okänt.", "en": "Unknown."}],
            },
            {
                "code": "A4",
                "name": "a1",
                "status": "not-applicable",
                **nothing,
                "findings": [],
                "lacks": [],
                "not_stated": [],
                "known_in_part": [],
                "unreadable": [],
                "reasons": [{"sv": "Nej.", "en": "No."}],
            },
        ]

    @pytest.mark.parametrize("make", [complete, flawed, trygghet_127])
    def test_can_be_written(self, make):
        """A JSON library writes it as it is, alike each time."""
        once, again = (
            json.dumps(trace(review(make(), on=ON))) for _ in range(2)
        )
        plain = trace(review(make(), on=ON))

        assert once == again
        assert plain == json.loads(once)
        assert [r.code for r in STOCKHOLM] == [
            traced["code"] for traced in plain["rules"]
        ]

    def test_of_no_rules(self):
        """A review by no rules has a trace too."""
        assert {
            "format": 4,
            "on": "2024-06-01",
            "case_number": None,
            "rules": [],
        } == trace(held())

    def test_refuses_other(self):
        """Only a review is traced."""
        with pytest.raises(IllFormedError) as caught:
            trace(Agreement())

        assert "type.expected" == caught.value.code

    def test_refuses_what_has_no_plain_form(self):
        """What a rule computes must have a plain form to be traced."""
        with pytest.raises(IllFormedError) as caught:
            trace(held(saying("A1", Noted("share", 0.5))))

        assert "plain.value" == caught.value.code
        assert 0.5 == caught.value.given


class TestLookUp:
    """Outcomes are picked by status and by code."""

    def test_with_status(self):
        """Outcomes that came out in one way are picked, in order."""
        found = held(*coming_out(Status.MET, Status.NOT_MET, Status.MET))

        assert ["E0", "E2"] == [
            outcome.code for outcome in found.with_status(Status.MET)
        ]
        assert () == found.with_status(Status.UNDETERMINED)

    def test_statuses_share_the_outcomes(self):
        """Every outcome has one status."""
        found = review(trygghet_127(), on=ON)
        shared = [found.with_status(status) for status in Status]

        assert len(found.outcomes) == sum(map(len, shared))

    def test_by_code(self):
        """An outcome is found by the code of its rule."""
        found = review(flawed(), on=ON)

        assert isinstance(found["CON301"], Outcome)
        assert "CON301" == found["CON301"].code

    @pytest.mark.parametrize("code", ["CON999", 0, None, ["CON101"]])
    def test_unknown_code(self, code):
        """A code that was not held is refused."""
        with pytest.raises(IllFormedError) as caught:
            review(Agreement(), on=ON, rules=CONSISTENCY)[code]

        assert "rule.unknown" == caught.value.code
        assert "CON101" == caught.value.example

    def test_unknown_code_of_none(self):
        """In a review of no rules there is none to be given as an example."""
        with pytest.raises(IllFormedError) as caught:
            review(Agreement(), on=ON, rules=RuleSet(()))["CON101"]

        assert str(caught.value) == (
            'got "CON101"; right is a code of the review, for example: - '
            "[rule.unknown]"
        )
        assert caught.value.message("sv") == (
            'Fick "CON101". Rätt är en kod i granskningen, till exempel: -'
        )

    def test_makes_no_rule_set(self, monkeypatch):
        """No set is made anew to find an outcome, or a rule in a set."""
        found = review(flawed(), on=ON)
        monkeypatch.setattr(RuleSet, "__init__", None)

        assert "CON301" == found["CON301"].code
        assert "CON301" == CONSISTENCY["CON301"].code


class TestFollowUp:
    """`review_follow_up` holds rules against what has happened."""

    FOLLOWED = follow_up(
        Agreement(case_number=CaseNumber("KS/2016:7")),
        Ledger(
            entries=(
                Ended(key="avslut", on=date(2018, 1, 8)),
                MeetingHeld(key="mote", on=date(2018, 2, 1)),
            )
        ),
        on=date(2018, 6, 1),
    )

    def test_is_a_review(self):
        """It is the review of the agreement, told how it stands."""
        assert review(
            self.FOLLOWED.agreement,
            on=date(2018, 6, 1),
            rules=FOLLOW_UP_LEDGER,
            follow_up=self.FOLLOWED,
        ) == review_follow_up(self.FOLLOWED)

    def test_finds(self):
        """What goes against the order of things is found at its entry."""
        held = review_follow_up(
            self.FOLLOWED, rules=FOLLOW_UP_LEDGER.only("LED002")
        )

        assert [
            (
                "LED002",
                "follow-up:/ledger/entries/1",
                (
                    "The steering group held a meeting on 1 February 2018. "
                    "That cannot be right: the agreement was then in the "
                    "state ended."
                ),
            )
        ] == [
            (finding.code, finding.pointer, finding.message("en"))
            for finding in held.findings
        ]

    def test_trace(self):
        """The trace names what was read, and holds no copy of it."""
        held = review_follow_up(
            self.FOLLOWED, rules=FOLLOW_UP_LEDGER.only("LED002")
        )

        assert [{"pointer": "follow-up:"}] == (
            trace(held)["rules"][0]["facts"]
        )
        assert json.dumps(trace(held))

    def test_without(self):
        """Where nobody has said what has happened, it cannot be told."""
        held = review(
            Agreement(),
            on=date(2018, 6, 1),
            rules=FOLLOW_UP_LEDGER.only("LED002"),
        )

        assert ("follow-up:",) == held["LED002"].not_stated

    def test_refuses(self):
        """Only a follow-up can be reviewed so."""
        with pytest.raises(IllFormedError) as caught:
            review_follow_up(Agreement())

        assert caught.value.code == "type.expected"
