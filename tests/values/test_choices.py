# SPDX-License-Identifier: MIT
"""Promises of values out of a short list: *val*.

Whatever takes an enum, or one of a few words, takes the member or its word, or
refuses; it never answers as if something else had been asked.
"""

import enum
import functools
import inspect
import types
import typing
from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop import plain, portfolio, render
from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.budget import Budget
from iop.agreement.deadlines import Event
from iop.agreement.judgements import Answer
from iop.agreement.purpose import Goal
from iop.examples import (
    FinalReport,
    complete,
    trygghet_127_continued,
    trygghet_127_ledger,
)
from iop.followup.followup import follow_up
from iop.law.sources import OWN_CHECK
from iop.ledger.lifecycle import State, Step, steps_from
from iop.portfolio import Grouping, Measure
from iop.portfolio import charts as many
from iop.portfolio.columns import TABLES
from iop.render import charts
from iop.render.explanations import explanation, outcome_lines
from iop.render.labels import field_label, label, leaf_label
from iop.rules.circumstances import AidRegime
from iop.rules.findings import Status
from iop.rules.law_days import LawDay, law_day_of
from iop.rulesets import Bearing, Nature, review, signs
from iop.rulesets.criteria import Logic, weighed_together
from iop.strategies import judgements, organisation_numbers
from iop.values.choices import Choice, nearest, unknown_word
from iop.values.errors import Fault, IllFormedError, PlainFormError, shown
from iop.values.formats import either, plural, written, yearly
from iop.values.money import Money, Rounding
from iop.values.texts import Counted, Sentence, Text

from ..rooms import handed_out, names


ON = date(2019, 3, 15)
AGREEMENT, LEDGER = trygghet_127_continued(), trygghet_127_ledger()
FOLLOWED = follow_up(AGREEMENT, LEDGER, on=ON)
REVIEW = review(AGREEMENT, on=ON)
DRAFT = plain.read_draft({"format": 2, "name": 4})
YES_OR_NO = plain.describe(Goal).fields[2]
SIGNS = signs(AGREEMENT, on=ON)


class Light(Choice):
    """A signal."""

    RED = "red", "rött", "red"
    GREEN = "green", "grönt {ljus}", "green {ljus}"


def refused(call, *args, **kwargs):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value


def leaves(hint):
    """Yield the types, and the lists of words, that a hint names."""
    if typing.get_origin(hint) is typing.Literal or not typing.get_args(hint):
        yield hint
        return
    for part in typing.get_args(hint):
        yield from leaves(part)


def is_choice(hint):
    """Return whether a hint asks for a member, or for one of a few words."""
    return typing.get_origin(hint) is typing.Literal or (
        isinstance(hint, type) and issubclass(hint, enum.Enum)
    )


def functions_of(value, name):
    """Yield the public functions of a module's value, methods included."""
    if isinstance(value, types.FunctionType):
        yield name, value
    elif isinstance(value, type) and not issubclass(value, enum.Enum):
        for inner, found in vars(value).items():
            function = getattr(found, "__func__", found)
            if not inner.startswith("_") and inspect.isfunction(function):
                yield f"{name}.{inner}", function


def takers():
    """Find all that a caller may hand a choice: function and parameter."""
    for name, value in names():
        for whole, function in functions_of(value, name):
            # What Hypothesis makes of a function keeps its signature.
            hints = {
                key: hint
                for key, hint in function.__annotations__.items()
                if not isinstance(hint, str) and key != "return"
            }
            for parameter, hint in hints.items():
                if any(map(is_choice, leaves(hint))):
                    yield f"{value.__module__}.{whole}", parameter


def drawn(answer):
    """Draw a judgement that is answered so."""
    from hypothesis import find

    return find(judgements(answer=answer), lambda _: True)


ASKED = {
    "iop.followup.timeline.Timeline.day_of": (
        Event,
        FOLLOWED.timeline.day_of,
    ),
    "iop.followup.timeline.Timeline.stated_day_of": (
        Event,
        FOLLOWED.timeline.stated_day_of,
    ),
    "iop.followup.timeline.Timeline.first": (Step, FOLLOWED.timeline.first),
    "iop.followup.timeline.Timeline.has_happened": (
        Event,
        FOLLOWED.timeline.has_happened,
    ),
    "iop.examples._trygghet_127_continued.trygghet_127_ledger": (
        FinalReport,
        trygghet_127_ledger,
    ),
    "iop.ledger.lifecycle.steps_from": (State, steps_from),
    "iop.rules.law_days.law_day_of": (
        LawDay,
        lambda law_day: law_day_of(law_day, AGREEMENT, ON),
    ),
    "iop.rules.reviews.Review.with_status": (Status, REVIEW.with_status),
    "iop.rulesets.criteria._logic.weighed_together": (
        Logic,
        lambda logic: weighed_together(logic, met=1, not_met=1, unknown=1),
    ),
    "iop.rulesets._signs.Signs.of": (
        Nature,
        lambda nature: SIGNS.of(nature, Bearing.NOT_KNOWN),
    ),
    "iop.strategies._plans.judgements": (Answer, drawn),
    "iop.portfolio.summaries.Summary.amount": (
        Measure,
        portfolio.Summary().amount,
    ),
    "iop.portfolio.summaries.Summary.by": (
        Grouping,
        portfolio.Summary().by,
    ),
    "iop.rulesets.state_aid.earlier_aid.earlier_aid": (
        AidRegime,
        lambda regime: portfolio.earlier_aid(
            "KFUM", {}, before=ON, sek_per_euro=Decimal(10), regime=regime
        ),
    ),
}
"""What takes a member or its word: the enum, and how it is called."""

WORDS = {"iop.rules.reviews.Review.grouped": REVIEW.grouped}
"""What takes one of a few words."""

MEMBERS = {
    "iop.values.money.Money.rounded": lambda way: Money(5).rounded(
        Money(2), rounding=way
    ),
    "iop.values.money.Money.times": lambda way: Money(5).times(
        2, rounding=way
    ),
}
"""What takes the member alone."""

ELSEWHERE = {
    # Both languages, if none is given.
    "iop.plain.descriptions.describe",
    "iop.portfolio.charts.obligations_chart",
    "iop.portfolio.charts.sums_chart",
    "iop.portfolio.charts.terms_chart",
    "iop.portfolio.charts.verdicts_chart",
    "iop.portfolio.frames.to_arrow",
    "iop.portfolio.frames.to_pandas",
    "iop.portfolio.frames.to_polars",
    "iop.portfolio.workbooks.to_excel",
    "iop.render.charts.contributions_chart",
    "iop.render.charts.outcomes_chart",
    "iop.render.charts.time_chart",
    # An oracle answers with a status; none is given.
    "iop.testing._oracles.assert_rule_agrees",
}
"""What is tried in tests of its own, where the libraries are that it needs."""

FINDING = REVIEW.findings[0]
FAULT = Fault(pointer="/name", error=refused(Light, "blue"))
SAID = Sentence.of(FINDING.advice)
DAY = Text("{number} dag", "{number} day")
PLANNED = follow_up(
    History(
        original=AGREEMENT,
        amendments=(
            Amendment(
                number=1, first_day=date(2019, 1, 1), agreement=complete()
            ),
        ),
    ),
    LEDGER,
    on=ON,
)
FAULTY = portfolio.read_many({"a": {}})
ACROSS = portfolio.review_across({"a": AGREEMENT, "b": AGREEMENT})
LANGS = {
    "iop.values.errors.Fault.message": FAULT.message,
    "iop.values.errors.IllFormedError.message": FAULT.error.message,
    "iop.values.errors.PlainFormError.message": PlainFormError(
        (FAULT,)
    ).message,
    "iop.values.errors.shown": lambda lang: shown(None, lang),
    **{
        f"iop.render.charts.{text.__name__}": functools.partial(text, FOLLOWED)
        for text in (
            charts.contributions_chart_text,
            charts.outcomes_chart_text,
            charts.time_chart_text,
        )
    },
    **{
        f"iop.portfolio.charts.{text.__name__}": functools.partial(text, {})
        for text in (
            many.obligations_chart_text,
            many.sums_chart_text,
            many.terms_chart_text,
            many.verdicts_chart_text,
        )
    },
    "iop.render._change_pages.changes_html": lambda lang: render.changes_html(
        AGREEMENT, complete(), lang
    ),
    "iop.render._comparison_pages.comparison_html": functools.partial(
        render.comparison_html, render.compare_editions(AGREEMENT, on=ON)
    ),
    "iop.render._follow_up_pages.follow_up_html": functools.partial(
        render.follow_up_html, FOLLOWED
    ),
    "iop.render._review_pages.review_html": functools.partial(
        render.review_html, REVIEW
    ),
    "iop.render._rule_pages.rule_html": functools.partial(
        render.rule_html, REVIEW.outcomes[0].rule
    ),
    "iop.render._settlement_pages.settlement_html": functools.partial(
        render.settlement_html, FOLLOWED.settlement
    ),
    "iop.render._to_do_pages.to_do_html": functools.partial(
        render.to_do_html, REVIEW
    ),
    "iop.render._value_texts.value_text": functools.partial(
        render.value_text, None
    ),
    "iop.render.addresses.rule_address": functools.partial(
        render.rule_address, "CON301", "https://example.org"
    ),
    "iop.render.explanations.explanation": lambda lang: explanation(
        REVIEW.outcomes[0], lang
    ),
    "iop.render.explanations.outcome_lines": lambda lang: outcome_lines(
        REVIEW.outcomes[0], lang
    ),
    "iop.rules.findings.Finding.message": FINDING.message,
    "iop.render.labels.field_label": lambda lang: field_label(
        type(AGREEMENT), "name", lang
    ),
    "iop.plain.web_forms.form_texts.to_form": lambda lang: plain.to_form(
        Agreement(budget=Budget(is_vat_included=True)), lang
    ),
    "iop.plain.web_forms.offered.text_at": lambda lang: plain.text_at(
        "/called", DRAFT, lang
    ),
    "iop.plain.web_forms.offered.words_of": lambda lang: plain.words_of(
        YES_OR_NO, AGREEMENT, lang
    ),
    "iop.plain.schemas.json_schema": lambda lang: plain.json_schema(lang=lang),
    "iop.render.labels.label": lambda lang: label("/name", lang),
    "iop.render.labels.leaf_label": lambda lang: leaf_label("/name", lang),
    "iop.render.glances.glance": lambda lang: render.glance(AGREEMENT, lang),
    "iop.render.titles.title_of": lambda lang: render.title_of(
        "/name", AGREEMENT, lang
    ),
    "iop.render.to_do.to_do": lambda lang: render.to_do(REVIEW, lang),
    "iop.render.to_do_texts.to_do_text": lambda lang: render.to_do_text(
        REVIEW, lang
    ),
    "iop.values.formats.either": lambda lang: either(("a", "b"), lang),
    "iop.values.formats.plural": lambda lang: plural(1, DAY, DAY, lang),
    "iop.values.texts.Sentence.fill": SAID.fill,
    "iop.values.texts.Text.fill": FINDING.advice.fill,
    "iop.values.texts.Counted.fill": Counted(
        2,
        Text("{number} dag", "{number} day"),
        Text("{number} dagar", "{number} days"),
    ).fill,
    "iop.values.formats.written": lambda lang: written(ON, lang),
    "iop.values.formats.yearly": lambda lang: yearly(ON, lang),
    "iop.followup.obligations.Obligation.explained": attrs.evolve(
        FOLLOWED.obligations[0], how=(SAID,)
    ).explained,
    "iop.render.agreements.agreement_html": lambda lang: render.agreement_html(
        AGREEMENT, lang
    ),
    "iop.render.agreements.agreement_text": lambda lang: render.agreement_text(
        AGREEMENT, lang
    ),
    "iop.render.changes.changes_text": lambda lang: render.changes_text(
        Agreement(), AGREEMENT, lang
    ),
    "iop.render.follow_ups.follow_up_text": lambda lang: render.follow_up_text(
        FOLLOWED, lang
    ),
    "iop.render.reviews.review_text": lambda lang: render.review_text(
        REVIEW, lang
    ),
    "iop.render.signs.signs_text": lambda lang: render.signs_text(SIGNS, lang),
    "iop.rules.reviews.Review.summary": REVIEW.summary,
    "iop.law.sources.Citation.line": OWN_CHECK.line,
    "iop.law.sources.Source.name": OWN_CHECK.source.name,
    **{
        f"{table.__module__}.{name}": functools.partial(
            table,
            {"a": REVIEW if name in ("findings", "tasks") else PLANNED},
        )
        for name, table in TABLES.items()
    },
    "iop.portfolio.batches.Batch.faults_in": FAULTY.faults_in,
    "iop.portfolio.batches.ReadDocument.rows": FAULTY.readings[0].rows,
    "iop.portfolio.across._rule.AcrossFinding.message": ACROSS[0].message,
}
"""What takes a language."""

OTHERS = {
    # Hands it on to a field, which takes the member alone.
    "iop.rules.rules.rule",
    # Takes several languages at once.
    "iop.plain.results.comparisons.compare_reviews",
    "iop.plain.results.follow_ups.follow_up",
    "iop.plain.results.follow_ups.settlement",
    "iop.plain.results.reviews.review",
    "iop.plain.results.tasks.tasks",
    # Gives nothing back, in either language.
    "iop._startup.warm",
    # A digit stands for a group of organisations, and is tried elsewhere.
    "iop.strategies._values.organisation_numbers",
}
"""What takes a choice, and is tried elsewhere."""

PAIRS = [
    pytest.param(call, member, id=f"{name}-{member.name}")
    for name, (kind, call) in ASKED.items()
    for member in kind
]
"""Each function that takes a choice, with each member."""


class TestChoice:
    """A choice has a slug, and a word in both languages."""

    def test_is_found_by_its_slug(self):
        """The slug is the value, and what stands as text."""
        assert Light.RED is Light(Light.RED) is Light("red")
        assert ("red", "red") == (Light.RED.value, str(Light.RED))

    def test_has_its_words(self):
        """The words are a text, fields and all."""
        assert Text("rött", "red") == Light.RED.text
        assert {"ljus"} == Light.GREEN.text.fields

    def test_keeps_to_its_kind(self):
        """Members are in order, and equal to themselves only."""
        assert [Light.RED, Light.GREEN] == list(Light)
        assert Light.RED != "red"
        assert "<Light.RED: 'red'>" == repr(Light.RED)

    def test_refuses_a_member_without_a_word(self):
        """Both languages have a word for it.

        The error is the very one that the text raised, on every Python.
        """

        def make():
            return Choice("Lamp", {"ON": ("on", "på", " ")})

        def make_of_a_slug():
            return Choice("Lamp", {"ON": "on"})

        words = (
            "right is text that says something (leave out what is not "
            "stated), for example: trygghet [text.blank]"
        )
        assert f'Text.en: got " "; {words}' == str(refused(make))
        assert f'Text.sv: got ""; {words}' == str(refused(make_of_a_slug))

    @pytest.mark.parametrize(
        ("given", "shown_as", "example"),
        [
            ("grean", '"grean"', "green"),
            ("GREEN", '"GREEN"', "red"),
            ("x" * 41, f'"{"x" * 41}"', "red"),
            (None, "nothing", "red"),
            (1, "1", "red"),
            (["red"], "a list of 1 part", "red"),
            (State.DRAFT, "a value of type State", "red"),
        ],
    )
    def test_refuses_the_rest(self, given, shown_as, example):
        """The refusal lists the words, and guesses which was meant."""
        assert str(refused(Light, given)) == (
            f"got {shown_as}; right is one of the words red, green, for "
            f"example: {example} [choice.unknown]"
        )

    def test_refuses_in_swedish(self):
        """It does so in Swedish too."""
        assert refused(Light, "röd").message("sv") == (
            'Fick "röd". Rätt är ett av orden red, green, till exempel: red'
        )

    @pytest.mark.parametrize(
        ("given", "example"),
        [
            ("bidrag", "grant"),
            ("GRANT of money", "grant"),
            (" Köp ", "purchase"),
            ("grunt", "grant"),
            ("hyra", "rent"),
            (5, "rent"),
            ("köp" + " " * 38, "rent"),
        ],
    )
    def test_knows_what_people_call_it(self, given, example):
        """What is called so in either language is the likeliest meant."""
        error = unknown_word(
            "choice.unknown",
            given,
            ("rent", "purchase", "grant"),
            (
                Text("hyra", "rent"),
                Text("köp", "purchase"),
                Text("bidrag", "grant of money"),
            ),
        )

        assert example == error.example
        assert ["hyra", "köp", "bidrag"] == [one.sv for one in error.words]

    def test_near(self):
        """Of what is not near nothing is guessed."""
        assert "red" == nearest("rred", ["red", "green"])
        assert nearest("blå", ["red", "green"]) is None
        assert nearest(None, ["red"]) is None


class TestTakers:
    """Every function of the library that takes a choice."""

    def test_all_are_tried(self):
        """One that is added is added here too."""
        assert {name for name, _ in takers()} == {
            *ASKED,
            *LANGS,
            *WORDS,
            *MEMBERS,
            *ELSEWHERE,
            *OTHERS,
        }

    @pytest.mark.parametrize(("call", "member"), PAIRS)
    def test_takes_the_word(self, call, member):
        """The word of a member is answered as the member is."""
        assert call(member) == call(member.value)

    @pytest.mark.parametrize("name", ASKED)
    @pytest.mark.parametrize("wrong", ["nope", "", None, 0, Light.RED, []])
    def test_refuses_other_words(self, name, wrong):
        """Anything else is refused, whatever it is."""
        kind, call = ASKED[name]
        error = refused(call, wrong)

        assert "choice.unknown" == error.code
        assert ", ".join(member.value for member in kind) in error.en

    def test_answers_what_was_asked(self):
        """The words that were answered wrongly are answered rightly."""
        assert date(2018, 2, 22) == FOLLOWED.timeline.day_of("signing")
        assert FOLLOWED.timeline.has_happened("signing")
        assert date(2018, 2, 15) == FOLLOWED.timeline.first("approved")
        assert REVIEW.with_status("met")
        assert SIGNS.of("partnership", "not-known")
        assert (
            Step.PROPOSED,
            Step.APPROVED,
            Step.REFERRED_BACK,
            Step.REJECTED,
            Step.TABLED,
            Step.OTHER_DECISION,
        ) == steps_from("proposed")
        assert date(2018, 12, 6) == trygghet_127_ledger("never").entries[-1].on

    @pytest.mark.parametrize("name", LANGS)
    @pytest.mark.parametrize("wrong", ["fi", "SV", None, ["sv"]])
    def test_languages(self, name, wrong):
        """A language is Swedish or English, and nothing else."""
        assert LANGS[name]("sv") != LANGS[name]("en")
        assert "lang.unknown" == refused(LANGS[name], wrong).code

    def test_languages_with_nothing_to_say(self):
        """So it is where there is nothing to be said in it."""
        call = attrs.evolve(FOLLOWED.obligations[0], how=()).explained

        assert "" == call("sv") == call("en")
        assert "lang.unknown" == refused(call, "fi").code

    @pytest.mark.parametrize("name", WORDS)
    @pytest.mark.parametrize("wrong", ["nope", None, ["rule"]])
    def test_words(self, name, wrong):
        """One of a few words is that, and nothing else."""
        assert WORDS[name]("rule")
        assert "review.grouping" == refused(WORDS[name], wrong).code

    @pytest.mark.parametrize("name", MEMBERS)
    @pytest.mark.parametrize("wrong", ["half-up", "nope", None])
    def test_members_alone(self, name, wrong):
        """How a sum is rounded is said with the member."""
        assert MEMBERS[name](Rounding.DOWN)
        assert "rounding.unknown" == refused(MEMBERS[name], wrong).code

    @pytest.mark.parametrize("wrong", ["public", 4, Light.RED])
    def test_groups(self, wrong):
        """A group of organisations is one that there is."""
        from hypothesis import find

        numbers = organisation_numbers(group=wrong)

        assert (
            "organisation-number.group"
            == refused(find, numbers, lambda _: True).code
        )


def fields():
    """Find the fields of all classes that hold one choice, or several."""
    for name, kind in handed_out().items():
        if not (isinstance(kind, type) and attrs.has(kind)):
            continue
        for field in attrs.fields(kind):
            if field.init and any(map(is_choice, leaves(field.type))):
                yield pytest.param(kind, field, id=f"{name}.{field.name}")


class TestFields:
    """Every field that holds a choice takes the member alone."""

    @pytest.mark.parametrize(("kind", "field"), list(fields()))
    def test_refuses_a_word(self, kind, field):
        """A word is refused, and it is said where and what is right."""
        choice = next(filter(is_choice, leaves(field.type)))
        word = next(iter(choice)).value
        given = [word] if "tuple" in str(field.type) else word
        made = object.__new__(kind)
        error = (
            refused(field.converter, given)
            if field.converter
            else refused(field.validator, made, field, given)
        )

        assert "type.expected" == error.code
        assert f"{kind.__name__}.{field.name}" == error.where
