# SPDX-License-Identifier: MIT
"""What every rule of every set promises: *alla regler*.

The loops go over whatever `iop.rulesets` exports, so that a new set is held to
the same promises from the day it is there. Only two lists are written by
hand: which rules may be left open by what is stated, and, at the end, codes
and names.
"""

import functools
import importlib
import inspect
import json
import pkgutil
import re
import types
import typing
from collections import Counter
from datetime import date, timedelta
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop import examples, rulesets
from iop.agreement.agreement import Agreement
from iop.followup import FollowUp
from iop.law.parameters import Parameter
from iop.law.sources import Provenance
from iop.plain.traces import trace
from iop.render.explanations import explanation
from iop.rules._reach import not_in_force
from iop.rules.circumstances import NOTHING_STATED, Circumstances
from iop.rules.findings import (
    FOLLOWED,
    OUTSIDE,
    Severity,
    Status,
    root_and_place,
)
from iop.rules.inputs import At
from iop.rules.law_days import LawDay
from iop.rules.rule_sets import RuleSet
from iop.rulesets import review
from iop.values import Period, StatedDate, StatedPeriod, fields, pointers
from iop.values.errors import IllFormedError
from iop.values.formats import written
from iop.values.texts import Text

from ..each import each
from ..noise import agreements, circumstances, optional_places
from ..render.test_explanations import below_the_limit, proposing


PROFILES = [
    value
    for value in map(rulesets.__dict__.get, rulesets.__all__)
    if isinstance(value, RuleSet)
]
"""Every set that is exported by a name."""

RULES = rulesets.catalogue()
"""Every rule there is."""

EXAMPLES = [
    make
    for make in map(examples.__dict__.get, examples.__all__)
    if inspect.isfunction(make) and isinstance(make(), Agreement)
]

ON = date(2024, 6, 1)

SETTLED = Circumstances(
    is_undertaking=True,
    earlier_aid=(),
    sek_per_euro=Decimal("10.5"),
    has_certificate=True,
    is_aid_reported=True,
)
"""Circumstances that leave nothing open."""

SURROUNDINGS = [At(on=ON), At(on=ON, circumstances=SETTLED)]

MAY_OPEN = {
    # The day that counts is taken to be that of the review until the agreement
    # says otherwise; then that day may be known in part, or the law of it not.
    *("AID001", "AID002", "AID003", "PRO101"),
    *(f"STO00{number}" for number in range(1, 8)),
    *(f"KLG00{number}" for number in (1, 2, 3, 4, 6)),
    # No reference leads astray; one more that is stated may lead to a list
    # that is not.
    "CON101",
    "CON103",
    # That no other funders are stated is taken as none, where the costs are
    # covered without them; one that is stated may lack its sum.
    "CON201",
    # What is stated may be known in part, and then too little to tell.
    *("CON204", "CON303", "CON401", "CON404", "FUP002", "KLG005"),
    "ORG005",
    # Whoever has begun to judge, and given no reason, has yet to.
    "ORG006",
    # A fact that goes against a judgement takes it away, in every list.
    *(
        rule.code
        for edition in rulesets.criteria.EDITIONS
        for rule in edition.rules
        if f"JUD{rule.code[3:]}" in rulesets.criteria.RULES
    ),
    # Without a sign of a purchase its value is of no matter; with one it is,
    # and may not be known.
    "JUD015",
}
"""Rules that were met, and may be left open by something more being stated.

For any other rule more knowledge never is less. Each entry is to say why.
"""

CONTROL = attrs.evolve(
    below_the_limit,
    first_day=date(2016, 1, 1),
    last_day=date(2026, 6, 30),
    meets=lambda: proposing(500_000),
    breaks=lambda: proposing(1_000_000),
)
"""A rule that has days and rests on a figure, so that both are tried."""

each_rule = each("rule", RULES)
each_rule_and_control = each("rule", [*RULES, CONTROL])


EXACT = {
    date: date,
    StatedDate: date,
    Period: Period,
    StatedPeriod: Period,
}
"""What a rule may ask for of what may be known in part."""


def is_day_or_span(kind):
    """Return whether it is a day or a period, known in full or in part."""
    return kind in EXACT or bool(
        EXACT.keys() & typing.get_args(getattr(kind, "__origin__", None))
    )


def exact_of(allowed):
    """Return the types that are exact, of days and periods."""
    return {
        EXACT[kind]
        for one in allowed
        for kind in typing.get_args(getattr(one, "__origin__", None)) or (one,)
        if kind is not type(None)
    }


def members(annotation):
    """Return the types that an annotation allows, other than ``None``.

    A form other than that of a key is left out: what stands there has it.
    """
    is_union = typing.get_origin(annotation) in (types.UnionType, typing.Union)
    allowed = typing.get_args(annotation) if is_union else (annotation,)
    if any(map(is_day_or_span, allowed)):
        return exact_of(allowed)
    return {
        kind
        if fields.refers_to(kind)
        else getattr(kind, "__origin__", kind)
        if typing.get_origin(kind) is typing.Annotated
        else kind
        for kind in allowed
        if kind is not type(None)
    }


def dates():
    """Days on which a review may be held."""
    return st.dates(date(1900, 1, 1), date(2100, 12, 31))


def inside(pointer):
    """Return the root that a pointer is read from, and the rest of it."""
    root, place = root_and_place(pointer)
    kinds = {"": Agreement, OUTSIDE: Circumstances, FOLLOWED: FollowUp}
    return kinds[root], place


def field_type(pointer):
    """Return the type of the field that a fact stands in."""
    kind, rest = inside(pointer)
    for name in pointers.split(rest):
        field = attrs.fields_dict(kind)[name]

        assert field.default is not attrs.NOTHING, f"{pointer}: {name}"

        annotation = field.type
        (kind, *_) = members(annotation)
    return annotation


def inputs(rule):
    """Return place and type of each fact and figure that a rule takes."""
    hints = typing.get_type_hints(rule.check, include_extras=True)
    for hint in hints.values():
        # A named fact that the rule can do without stands beside ``None``.
        named = [
            one
            for one in (hint, *typing.get_args(hint))
            if typing.get_origin(one) is typing.Annotated
        ][:1]
        for one in named:
            kind, *marks, place = typing.get_args(one)
            kind = typing.Annotated[kind, *marks] if marks else kind
            yield place, kind if one is hint else kind | None


def pruned(value, places):
    """Leave nothing in a value but what stands at *places*, each in tokens.

    What must be stated on the way there stays.
    """
    if () in places or value is None:
        return value
    inner = {
        name: [tuple(rest) for head, *rest in places if head == name]
        for name in {place[0] for place in places}
    }
    return attrs.evolve(
        value,
        **{
            field.name: pruned(getattr(value, field.name), inner[field.name])
            if field.name in inner
            else field.default
            for field in attrs.fields(type(value))
            if field.name in inner or field.default is not attrs.NOTHING
        },
    )


def stripped(rule, agreement, at):
    """Leave nothing but the facts that a rule reads, and what is known of them.

    That a list is known in part belongs to it.
    """
    places = {Agreement: [], Circumstances: [], FollowUp: []}
    for pointer in (*rule.reads, *rule.settled_by):
        root, rest = inside(pointer)
        places[root].append(tuple(pointers.split(rest)))
    return attrs.evolve(
        pruned(agreement, places[Agreement]),
        known_in_part=agreement.known_in_part,
    ), attrs.evolve(
        at, circumstances=pruned(at.circumstances, places[Circumstances])
    )


def read(agreement, at, pointer):
    """Read what stands at a place, in the agreement or outside of it."""
    root, rest = inside(pointer)
    stated = {
        Agreement: agreement,
        Circumstances: at.circumstances,
        FollowUp: at.follow_up,
    }
    return pointers.read(stated[root], rest)


def try_day(rule):
    """Find a day on which the rule is in force and its figures are known."""
    ends = [
        day
        for dated in (rule, *(d for f in rule.figures for d in f.values))
        for day in (dated.first_day, dated.last_day)
        if day is not None
    ]
    return next(
        day
        for day in (ON, *sorted(ends, reverse=True))
        if rule.is_in_force(day)
        and all(figure.on_or_none(day) for figure in rule.figures)
    )


def specimen(rule, name):
    """Return one of a rule's own agreements, and what goes with it."""
    agreement = getattr(rule, name)()
    at = {"meets": rule.meeting, "breaks": rule.breaking}[name]
    return agreement, at(try_day(rule))


def assert_tried(rule, agreement, at):
    """Assert what holds of any outcome: it is whole, and rests on its facts."""
    outcome = rule.outcome(agreement, at)
    status = outcome.status

    assert rule is outcome.rule
    assert bool(outcome.findings) is (status is Status.NOT_MET)
    lacking = (*outcome.not_stated, *outcome.known_in_part)
    assert (bool(lacking) or bool(outcome.reasons)) is (
        status in {Status.UNDETERMINED, Status.NOT_APPLICABLE}
    )
    assert status is Status.UNDETERMINED or not lacking
    for finding in outcome.findings:
        assert finding.message("sv")
        assert finding.message("en")
        assert outcome.severity is finding.severity
        assert {*rule.citations} <= {*finding.citations}
        read(agreement, at, finding.pointer)
    for pointer in lacking:
        read(agreement, at, pointer)
    assert outcome == rule.outcome(*stripped(rule, agreement, at))

    return outcome


def assert_explained(outcome):
    """Assert that an outcome is told in both languages, and none of it empty."""
    for lang in ("sv", "en"):
        told = explanation(outcome, lang)

        assert told.startswith(f"{outcome.code} ")
        assert outcome.status.text.fill(lang) in told.splitlines()[0]


def without(value, place):
    """Take away what stands at a place, unless the part cannot be without."""
    try:
        return pointers.replace(value, place, None)
    except IllFormedError:
        return value


def opened(before, after):
    """Name the rules that are told before, and open after.

    Each is an agreement and what goes with it.
    """
    told = {Status.MET, Status.NOT_MET}
    return {
        rule.code
        for rule in open_rules(*after)
        if rule.outcome(*before).status in told
    }


@functools.lru_cache(maxsize=1)
def open_rules(agreement, at):
    """List the rules that are open; many places of one agreement are tried."""
    return [
        rule
        for rule in RULES
        if rule.outcome(agreement, at).status is Status.UNDETERMINED
    ]


class TestSets:
    """The sets, and the profiles made of them."""

    def test_catalogue_has_all(self):
        """Every set, and every profile, is in the catalogue, and no more."""
        rules = [rule for _, rules in rulesets.SETS for rule in rules]

        assert len(RULES) == len(rules)
        assert RULES == RuleSet(rules)
        for profile in PROFILES:
            assert RULES == RULES | profile

    def test_every_room_is_a_set(self):
        """Every room beside this one that ends in RULES is listed."""
        rooms = [
            importlib.import_module(f"iop.rulesets.{room.name}")
            for room in pkgutil.iter_modules(rulesets.__path__)
        ]
        found = [room.RULES for room in rooms if hasattr(room, "RULES")]

        assert len(rulesets.SETS) == len(found)
        for rules in found:
            assert rules in [listed for _, listed in rulesets.SETS]

    def test_are_named(self):
        """Each set is called something of its own."""
        titles = [title for title, _ in rulesets.SETS]

        assert all(isinstance(title, Text) for title in titles)
        assert len(titles) == len(set(titles))

    def test_families(self):
        """The codes of a set begin alike, and like those of no other."""
        families = [
            {rule.code[:3] for rule in rules} for _, rules in rulesets.SETS
        ]

        assert sum(map(len, families)) == len(set().union(*families))


class TestData:
    """What a rule says of itself."""

    @each_rule
    def test_cites(self, rule):
        """A rule says where it comes from, and how well that is known."""
        assert rule.citations
        assert all(
            isinstance(citation.provenance, Provenance)
            for citation in rule.citations
        )

    @each_rule
    def test_no_error_unverified(self, rule):
        """What nobody has verified is no error."""
        verified = [
            citation
            for citation in rule.citations
            if citation.provenance is not Provenance.UNVERIFIED
        ]

        assert verified or rule.severity is not Severity.ERROR

    @each_rule
    def test_speaks_both_languages(self, rule):
        """Each text is two, with the same fields."""
        for text in (rule.title, rule.demand, rule.advice, rule.finding):
            assert text.sv != text.en
            assert text.fields == type(text)(text.en, text.sv).fields

    @each_rule
    def test_writes_sentences(self, rule):
        """A title is no sentence; a demand, an advice and a finding are.

        A finding may end in what a person has written.
        """
        for lang in ("sv", "en"):
            title, *sentences = (
                getattr(text, lang)
                for text in (
                    rule.title,
                    rule.demand,
                    rule.advice,
                    rule.finding,
                )
            )

            assert not title.endswith(".")
            assert [] == [
                said for said in sentences if not said.endswith((".", "}"))
            ]
            assert "  " not in " ".join(sentences)

    @each_rule
    def test_demands_by_its_severity(self, rule):
        """An error goes against what *ska* be, a warning what *bör* be."""
        words = set(re.findall(r"\w+", rule.demand.sv.lower()))

        if rule.severity is Severity.ERROR:
            assert "ska" in words
        if rule.severity is Severity.WARNING:
            assert "bör" in words

    @each_rule
    def test_shows_no_name(self, rule):
        """It is read by people: no name of a rule stands in what it says.

        The name of a rule is what a judgement of it has as its criterion.
        """
        names = {one.name for one in RULES if "-" in one.name}
        asked = rule.outcome(Agreement(), SURROUNDINGS[0]).reasons
        said = (rule.title, rule.demand, rule.advice, rule.finding, *asked)
        words = {
            word
            for text in said
            for lang in ("sv", "en")
            for word in re.findall(r"[\w-]+", getattr(text, lang))
        }

        assert set() == names & words

    @each_rule
    def test_named(self, rule):
        """A code is three letters and three digits, a name has hyphens."""
        assert re.fullmatch("[A-Z]{3}[0-9]{3}", rule.code)
        assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", rule.name)

    def test_unique(self):
        """No two rules have one code or one name."""
        for attribute in ("code", "name", "check"):
            counts = Counter(getattr(rule, attribute) for rule in RULES)

            assert {1} == set(counts.values())

    @each_rule
    def test_related(self, rule):
        """A related rule exists, is another, and is related back.

        Only inner consistency, on which other sets build, knows none of them.
        """
        for code in rule.related:
            assert code != rule.code
            assert (
                rule.code in RULES[code].related
                or code in rulesets.CONSISTENCY
            )

    @each_rule_and_control
    def test_inputs_have_their_types(self, rule):
        """A fact is annotated as its field is, a figure as its values are.

        Of a fact only ``None`` may be dropped.
        """
        for place, kind in inputs(rule):
            if isinstance(place, Parameter):
                assert place in rule.figures
                assert {kind} == {type(dated.value) for dated in place.values}
            else:
                assert place in rule.reads
                assert members(kind) == members(field_type(place)), place


def broken(agreement, at):
    """Name the rules of any set that an agreement breaks."""
    return {
        rule.code
        for rule in RULES
        if rule.outcome(agreement, at).status is Status.NOT_MET
    }


class TestSpecimens:
    """The two agreements that each rule comes with."""

    @each_rule
    def test_meets(self, rule):
        """The one that meets the rule does, and breaks none of any set."""
        agreement, at = specimen(rule, "meets")

        assert Status.MET is assert_tried(rule, agreement, at).status
        assert set() == broken(agreement, at)

    @each_rule
    def test_breaks(self, rule):
        """The one that breaks it does, and breaks no other of any set."""
        agreement, at = specimen(rule, "breaks")
        also = rulesets.entailed(rule.code)

        assert assert_tried(rule, agreement, at).findings
        assert {rule.code} | also == broken(agreement, at)

    @each_rule
    @pytest.mark.parametrize("name", ["meets", "breaks"])
    def test_are_explained(self, rule, name):
        """Both are explained in both languages."""
        assert_explained(rule.outcome(*specimen(rule, name)))

    def test_what_may_be_open(self):
        """What is listed by hand is there."""
        assert set() == MAY_OPEN - {rule.code for rule in RULES}


class TestDays:
    """A rule, and a figure, holds from its first day to its last."""

    @each_rule_and_control
    def test_in_force(self, rule):
        """It is tried on its first day and its last, and not next to them.

        A rule that always was in force is tried as if it were of one day. The
        day is that of the review: the agreement may state one of its own.
        """
        agreement, at = specimen(rule, "breaks")
        if rule.first_day is None and rule.last_day is None:
            rule = attrs.evolve(rule, first_day=at.on, last_day=at.on)
        rule = attrs.evolve(rule, law_day=LawDay.REVIEW)
        steps = [
            (day, day + timedelta(days=step))
            for day, step in ((rule.first_day, -1), (rule.last_day, 1))
            if day is not None
        ]
        for days in steps:
            inside_, beside = (
                rule.outcome(agreement, attrs.evolve(at, on=day))
                for day in days
            )

            assert rule.reads == tuple(place for place, _ in inside_.facts)
            assert () == not_in_force(
                rule.first_day, rule.last_day, inside_.law_day
            )
            assert Status.NOT_APPLICABLE is beside.status
            assert () == beside.facts
            assert written(beside.law_day.on) in beside.reasons[0].sv

    @each_rule_and_control
    def test_figures(self, rule):
        """Where a figure is not known the rule is open, and says why.

        The day is that of the review: the agreement may state one of its own.
        """
        agreement, at = specimen(rule, "breaks")
        rule = attrs.evolve(rule, law_day=LawDay.REVIEW)
        unknown = [
            (figure, day)
            for figure in rule.figures
            for day in (
                figure.values[0].first_day - timedelta(days=1),
                figure.values[-1].last_day + timedelta(days=1),
            )
            if rule.is_in_force(day)
        ]
        for figure, day in unknown:
            outcome = rule.outcome(agreement, attrs.evolve(at, on=day))

            assert Status.UNDETERMINED is outcome.status
            assert figure.why_unknown(day) in outcome.reasons

    @given(
        dates(),
        st.sampled_from([examples.complete(), examples.trygghet_127()]),
        st.sampled_from([NOTHING_STATED, SETTLED]),
    )
    def test_any_day(self, on, agreement, around):
        """On any day each rule has one outcome, and that is told."""
        held = review(agreement, on=on, rules=RULES, circumstances=around)

        assert [rule.code for rule in RULES] == [o.code for o in held.outcomes]
        assert trace(held) == json.loads(json.dumps(trace(held)))
        for outcome in held.outcomes:
            assert_explained(outcome)


def test_keeps_nothing_of_a_review():
    """What is kept of the model's types does not grow with each review."""
    agreement = examples.complete()
    sizes = []
    for _ in range(2):
        review(agreement, on=ON, rules=rulesets.FULL)
        sizes.append(pointers._routes.cache_info().currsize)

    assert sizes[0] == sizes[1]


class TestOutcomes:
    """What comes of a rule, whatever the agreement is."""

    @each_rule
    @pytest.mark.parametrize(
        "example", EXAMPLES, ids=lambda make: make.__name__
    )
    def test_examples(self, rule, example):
        """Every rule has an outcome on every example, and it is told."""
        for at in SURROUNDINGS:
            assert_explained(assert_tried(rule, example(), at))

    @each_rule
    def test_silent_on_the_complete(self, rule):
        """The complete example breaks no rule."""
        for at in SURROUNDINGS:
            assert () == rule.outcome(examples.complete(), at).findings

    @each_rule
    def test_nothing_found_in_nothing(self, rule):
        """An agreement that states nothing is not found to break a rule."""
        for at in SURROUNDINGS:
            assert () == assert_tried(rule, Agreement(), at).findings

    @given(agreements(), circumstances(), dates())
    def test_any_agreement(self, agreement, around, on):
        """Every rule has an outcome on any agreement at all, on any day."""
        at = At(on=on, circumstances=around)
        for rule in RULES:
            assert_explained(assert_tried(rule, agreement, at))


class TestStating:
    """To state more never leaves a rule open that was told without it.

    It may break the rule or make it apply; what it may not do is take away an
    answer. So a form can be filled in from any end.
    """

    @pytest.mark.parametrize(
        "example", EXAMPLES, ids=lambda make: make.__name__
    )
    def test_examples(self, example):
        """Nothing that an example states takes an answer away."""
        agreement, at = example(), SURROUNDINGS[1]
        for place in optional_places(agreement):
            found = opened((without(agreement, place), at), (agreement, at))

            assert set() == found - MAY_OPEN, place

    @given(agreements(), circumstances(), dates(), st.data())
    def test_any_agreement(self, agreement, around, on, data):
        """Nothing that any agreement states does."""
        places = list(optional_places(agreement)) or ["/name"]
        poorer = without(agreement, data.draw(st.sampled_from(places)))
        at = At(on=on, circumstances=around)

        assert set() == opened((poorer, at), (agreement, at)) - MAY_OPEN

    @given(agreements(), circumstances(), dates(), st.data())
    def test_any_circumstances(self, agreement, around, on, data):
        """Nothing that is stated besides the agreement does either."""
        places = list(optional_places(around)) or ["/earlier_aid"]
        poorer = without(around, data.draw(st.sampled_from(places)))
        before, after = (
            (agreement, At(on=on, circumstances=told))
            for told in (poorer, around)
        )

        assert set() == opened(before, after) - MAY_OPEN


class TestStability:
    """What others may rely on."""

    def test_codes_and_names(self):
        """Codes and names are these; one that has been given is kept."""
        assert {rule.code: rule.name for rule in RULES} == NAMES


NAMES = {
    "AID001": "de-minimis-ceiling",
    "AID002": "de-minimis-ceiling-sgei",
    "AID003": "certificate-of-earlier-aid",
    "AID004": "submitted-for-registration",
    "BLG001": "borlange-c1-initiative",
    "BLG002": "borlange-c2-shared-need",
    "BLG003": "borlange-c3-political-plan",
    "BLG004": "borlange-c4-no-standard-grant",
    "BLG005": "borlange-c5-no-market",
    "BLG007": "borlange-c7-no-purchase",
    "BLG008": "borlange-c8-no-detailed-control",
    "BLG013": "borlange-c13-public-benefit",
    "BOC001": "boras-checklist-c1-initiative",
    "BOC002": "boras-checklist-c2-shared-need",
    "BOC003": "boras-checklist-c3-political-plan",
    "BOC004": "boras-checklist-c4-no-standard-grant",
    "BOC005": "boras-checklist-c5-no-market",
    "BOC006": "boras-checklist-c6-both-finance",
    "BOC007": "boras-checklist-c7-no-purchase",
    "BOC008": "boras-checklist-c8-no-detailed-control",
    "BOC009": "boras-checklist-c9-longer-time",
    "BOC012": "boras-checklist-c12-independence",
    "BOC013": "boras-checklist-c13-public-benefit",
    "BOP001": "boras-background",
    "BOP002": "boras-values",
    "BOP003": "boras-efforts",
    "BOP004": "boras-goals",
    "BOP005": "boras-follow-up",
    "BOP006": "boras-economy",
    "BOP007": "boras-term",
    "BOP008": "boras-ending",
    "BOR001": "boras-2016-c1-initiative",
    "BOR005": "boras-2016-c5-no-market",
    "BOR013": "boras-2016-c13-public-benefit",
    "BOS002": "boras-later-c2-shared-need",
    "BOS003": "boras-later-c3-political-plan",
    "BOS004": "boras-later-c4-no-standard-grant",
    "BOS005": "boras-later-c5-no-market",
    "BOS006": "boras-later-c6-both-finance",
    "BOS007": "boras-later-c7-no-purchase",
    "BOS008": "boras-later-c8-no-detailed-control",
    "BOS009": "boras-later-c9-longer-time",
    "BOS012": "boras-later-c12-independence",
    "BOS013": "boras-later-c13-public-benefit",
    "CON101": "dangling-key",
    "CON102": "duplicate-key",
    "CON103": "annex-not-listed",
    "CON104": "parties-of-both-kinds",
    "CON105": "steering-group-of-both-sides",
    "CON106": "organisation-without-annex-agreement",
    "CON107": "annex-of-two-agreements",
    "CON108": "annex-with-no-party",
    "CON201": "costs-against-contributions",
    "CON202": "instalments-against-contribution",
    "CON203": "contribution-within-appropriation",
    "CON204": "decision-against-contribution",
    "CON205": "stated-sums-differ",
    "CON206": "total-against-costs",
    "CON207": "annex-agreements-against-contribution",
    "CON208": "one-currency",
    "CON209": "proposal-against-contribution",
    "CON210": "parts-of-a-volume",
    "CON301": "number-of-reports",
    "CON302": "final-report-listed",
    "CON303": "final-report-last",
    "CON304": "report-after-its-period",
    "CON305": "one-final-report-each",
    "CON401": "outside-the-term",
    "CON402": "signed-before-decision",
    "CON403": "condition-of-decision",
    "CON404": "decided-after-start",
    "CON405": "gap-between-agreements",
    "CON501": "form-of-agreement",
    "CON601": "sources-differ",
    "CON602": "dangling-source",
    "CON701": "unknown-criterion",
    "FAL001": "falun-c1-initiative",
    "FAL005": "falun-c5-no-market",
    "FAL008": "falun-c8-no-detailed-control",
    "FUP001": "goal-measured",
    "FUP002": "baseline-before-target",
    "FUP003": "prioritised-challenge",
    "FUP004": "evaluator-named",
    "FUP005": "evaluation-only-planned",
    "FUP006": "term-reported-without-gap",
    "FUP007": "reports-overlap",
    "FUP008": "paid-before-any-report",
    "FUP009": "unused-money-repaid",
    "HUD002": "hudiksvall-c2-shared-need",
    "HUD005": "hudiksvall-c5-no-market",
    "HUD009": "hudiksvall-c9-longer-time",
    "HUD016": "hudiksvall-c16-idea-based-counterparty",
    "JUD001": "judged-initiative",
    "JUD002": "judged-need",
    "JUD004": "judged-grant",
    "JUD005": "judged-market",
    "JUD006": "judged-financing",
    "JUD007": "judged-purchase",
    "JUD009": "judged-time",
    "JUD010": "judged-follow-up",
    "JUD011": "judged-steering",
    "JUD015": "judged-award",
    "JUD016": "judged-counterparty",
    "JUD017": "judged-surplus",
    "JUD101": "judgement-without-reason",
    "KLG001": "municipal-matter-handed-over",
    "KLG002": "matter-followed-up",
    "KLG003": "insight-for-the-public",
    "KLG004": "decision-may-be-delegated",
    "KLG005": "carried-out-before-final",
    "KLG006": "exceptional-reasons",
    "LED001": "entry-names-unknown-part",
    "LED002": "step-not-allowed",
    "LED003": "correction-of-nothing",
    "LED004": "report-approved-unseen",
    "LED005": "report-approved-twice",
    "LED006": "appeal-settled-without-appeal",
    "LED007": "paid-before-condition",
    "LED008": "paid-more-than-instalment",
    "LED009": "paid-more-than-agreed",
    "LED010": "paid-by-or-to-another",
    "LED011": "other-currency",
    "LED012": "costs-beyond-payments",
    "LED013": "cost-in-no-report",
    "LED014": "repaid-too-much",
    "LED015": "notice-too-short",
    "LED016": "notice-by-wrong-party",
    "LED017": "report-overdue",
    "LED018": "payment-overdue",
    "LED019": "repayment-overdue",
    "LED020": "obligation-overdue",
    "LED021": "done-late",
    "LED022": "closed-with-open-report",
    "LED023": "closed-with-debt",
    "LED024": "contribution-not-delivered",
    "LED025": "extension-out-of-time",
    "LED026": "extension-beyond-option",
    "LED027": "extension-without-option",
    "LED028": "amendment-before-decision",
    "LED030": "index-not-agreed",
    "LED031": "before-it-was-signed",
    "LED032": "gap-before-extension",
    "LED033": "paid-before-final",
    "MAF001": "malmo-associations-c1-initiative",
    "MAF003": "malmo-associations-c3-political-plan",
    "MAF004": "malmo-associations-c4-no-standard-grant",
    "MAF005": "malmo-associations-c5-no-market",
    "MAF006": "malmo-associations-c6-both-finance",
    "MAF008": "malmo-associations-c8-no-detailed-control",
    "MAF009": "malmo-associations-c9-longer-time",
    "MOP001": "malmo-subject",
    "MOP002": "malmo-resources",
    "MOP003": "malmo-length",
    "MOP004": "malmo-disputes",
    "MOP005": "malmo-public-influence",
    "ORG001": "number-against-legal-form",
    "ORG002": "number-of-public-body",
    "ORG003": "number-of-its-own",
    "ORG004": "signatory-stated",
    "ORG005": "idea-based-definition",
    "ORG006": "registered-or-judged",
    "ORG007": "organisation-known",
    "OST006": "ostersund-c6-both-finance",
    "OST017": "ostersund-c17-no-profit",
    "PRO001": "direct-economic-interest",
    "PRO002": "enforceable-promises",
    "PRO003": "sold-by-organisation",
    "PRO004": "procured-before",
    "PRO005": "price-per-unit",
    "PRO006": "no-end",
    "PRO007": "offered-by-others",
    "PRO101": "value-below-direct-award-limit",
    "RJL001": "jonkoping-c1-initiative",
    "RJL003": "jonkoping-c3-political-plan",
    "RJL006": "jonkoping-c6-both-finance",
    "RJL008": "jonkoping-c8-no-detailed-control",
    "RJL012": "jonkoping-c12-independence",
    "RJL013": "jonkoping-c13-public-benefit",
    "RJL015": "jonkoping-c15-no-forbidden-award-or-aid",
    "RJL018": "jonkoping-c18-municipal-powers",
    "SKR002": "skr-2017-c2-shared-need",
    "SKR003": "skr-2017-c3-political-plan",
    "SKR004": "skr-2017-c4-no-standard-grant",
    "SKR005": "skr-2017-c5-no-market",
    "SKR006": "skr-2017-c6-both-finance",
    "SKR007": "skr-2017-c7-no-purchase",
    "SKR008": "skr-2017-c8-no-detailed-control",
    "SKR009": "skr-2017-c9-longer-time",
    "SKR010": "skr-2017-c10-joint-follow-up",
    "SKR011": "skr-2017-c11-joint-steering",
    "STE001": "stenungsund-c1-initiative",
    "STE003": "stenungsund-c3-political-plan",
    "STE008": "stenungsund-c8-no-detailed-control",
    "STE009": "stenungsund-c9-longer-time",
    "STO001": "city-board-as-party",
    "STO002": "long-term-relation",
    "STO003": "form-where-suitable",
    "STO004": "judged-case-by-case",
    "STO005": "challenge-solved-together",
    "STO006": "guideline-reference",
    "STO007": "council-paper-number",
    "STR001": "stenungsund-guidelines-c1-initiative",
    "STR003": "stenungsund-guidelines-c3-political-plan",
    "STR004": "stenungsund-guidelines-c4-no-standard-grant",
    "STR005": "stenungsund-guidelines-c5-no-market",
    "STR006": "stenungsund-guidelines-c6-both-finance",
    "STR008": "stenungsund-guidelines-c8-no-detailed-control",
    "STR009": "stenungsund-guidelines-c9-longer-time",
    "STR013": "stenungsund-guidelines-c13-public-benefit",
    "TYR004": "tyreso-c4-no-standard-grant",
    "TYR006": "tyreso-c6-both-finance",
    "TYR007": "tyreso-c7-no-purchase",
    "TYR013": "tyreso-c13-public-benefit",
    "TYR014": "tyreso-c14-neither-alone",
    "TYR016": "tyreso-c16-idea-based-counterparty",
    "UDD001": "uddevalla-older-c1-initiative",
    "UDD003": "uddevalla-older-c3-political-plan",
    "UDD004": "uddevalla-older-c4-no-standard-grant",
    "UDD005": "uddevalla-older-c5-no-market",
    "UDD006": "uddevalla-older-c6-both-finance",
    "UDD008": "uddevalla-older-c8-no-detailed-control",
    "UDD009": "uddevalla-older-c9-longer-time",
    "UDD010": "uddevalla-older-c10-joint-follow-up",
    "UHA013": "upphandlingsmyndigheten-2021-c13-public-benefit",
    "UHA015": "upphandlingsmyndigheten-2021-c15-no-forbidden-award-or-aid",
    "UHA018": "upphandlingsmyndigheten-2021-c18-municipal-powers",
    "UHM002": "upphandlingsmyndigheten-c2-shared-need",
    "UHM011": "upphandlingsmyndigheten-c11-joint-steering",
    "UHM013": "upphandlingsmyndigheten-c13-public-benefit",
    "UHM015": "upphandlingsmyndigheten-c15-no-forbidden-award-or-aid",
}
"""Every code that has been given, and its name."""
