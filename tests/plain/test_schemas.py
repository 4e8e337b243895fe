# SPDX-License-Identifier: MIT
"""Tests of the JSON Schema of the plain form (*schema*).

The judge of what a schema takes is an outside validator.
"""

import copy
import functools
from datetime import date

import jsonschema
import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from iop import (
    Agreement,
    Circumstances,
    History,
    IllFormedError,
    Ledger,
    PlainFormError,
    follow_up,
    from_plain,
    json_schema,
    plain,
    read_draft,
    review,
    review_follow_up,
    to_plain,
)
from iop.examples import complete
from iop.plain import BEYOND_SCHEMA
from iop.strategies import (
    agreements,
    faulty_plain_documents,
    histories,
    ledgers,
)

from .schema_draws import documents, words


CLASSES = (Agreement, History, Ledger, Circumstances)

HOSTILE = (
    *(None, True, False, 0, -1, 1, 10**12, 10**19, 0.5, "", "  ", "\ufeff"),
    *("a", "a\nb", "a\x00b", "A\u030a", "två ord", "5\n", "-0", "1.5", "..."),
    *("1" * 30, "x" * 101, "2018", "2018-01", "2018-13-01", "0000-01-01"),
    *("..", "../2018", "2018~", "XXXX-02", "2018-01-01/..", "2018-21"),
    *("802000-0009", "16 802000 0009", "202100-5489", "19800101-1234"),
    *([], {}, [None], [{}], {"kind": "paid"}, {"kind": "x"}),
    {"amount": "1", "currency": "SEK"},
    {"amount": "1.", "currency": "SEK"},
    {"amount": "-0", "currency": "XXX"},
    {"amount": "1", "currency": "sek"},
    {"number": "5"},
    {"number": "5", "hedge": "about"},
    {"first": "2018-01-01"},
    {"first": "2018-01-01", "last": ".."},
    {"first": None, "last": None},
    {"months": 0},
    {"is_open_ended": False},
    {"money": {"amount": "5", "currency": "SEK"}, "hedge": None},
)
"""What may come to stand anywhere in a document."""


@functools.cache
def validator(of):
    """Return an outside validator of the schema of *of*."""
    schema = json_schema(of)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def codes(document, cls):
    """Return the codes of the faults that the library finds."""
    try:
        from_plain(document, cls)
    except PlainFormError as error:
        return {fault.code for fault in error.faults}
    return set()


def agree(document, cls):
    """Hold the schema and the library against each other."""
    found = codes(document, cls)
    if validator(cls).is_valid(document):
        assert found <= BEYOND_SCHEMA.keys()
    else:
        assert found


def places(value, way=()):
    """Yield every place in a document, as the keys that lead there."""
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for key, held in inner:
        yield (*way, key)
        yield from places(held, (*way, key))


@st.composite
def damaged(draw, written):
    """Draw a document in which something else stands in one place."""
    document = copy.deepcopy(draw(written))
    spots = [way for way in places(document) if way != ("format",)]
    if spots:
        *way, last = draw(st.sampled_from(spots))
        holder = functools.reduce(lambda held, key: held[key], way, document)
        if isinstance(holder, dict) and draw(st.booleans()):
            del holder[last]
        else:
            holder[last] = draw(st.sampled_from(HOSTILE))
    return document


PLAIN = {
    Agreement: agreements().map(to_plain),
    Ledger: agreements().flatmap(ledgers).map(to_plain),
    History: histories().map(to_plain),
}


class TestBothWays:
    """The schema and `from_plain` say the same, as far as a schema can."""

    @pytest.mark.parametrize("cls", PLAIN, ids=lambda cls: cls.__name__)
    def test_what_the_library_writes(self, cls):
        """Every document of the library passes."""

        @given(PLAIN[cls])
        def passes(document):
            assert list(validator(cls).iter_errors(document)) == []

        passes()

    @pytest.mark.parametrize("cls", PLAIN, ids=lambda cls: cls.__name__)
    def test_what_is_damaged(self, cls):
        """What the schema refuses the library refuses; what the library
        refuses alone is of a kind that a schema cannot say.
        """

        @given(damaged(PLAIN[cls]))
        def agrees(document):
            agree(document, cls)

        agrees()

    @given(faulty_plain_documents())
    def test_what_is_faulty(self, drawn):
        """So it is with several faults at once."""
        document, _ = drawn

        agree(document, Agreement)

    @pytest.mark.parametrize("cls", PLAIN, ids=lambda cls: cls.__name__)
    def test_what_is_drawn_from_the_schema(self, cls):
        """What is made by the schema alone is refused for such reasons only."""
        schema = json_schema(cls)

        @given(documents(schema, defs=schema["$defs"]))
        def agrees(document):
            assert validator(cls).is_valid(document)
            assert codes(document, cls) <= BEYOND_SCHEMA.keys()

        agrees()


BEYOND = {
    "text.blank": {"name": "\u3164"},
    "text.characters": {"name": "a\x00"},
    "text.line": {"name": "a\n"},
    "key.form": {
        "parties": [{"kind": "organisation", "key": "a%b", "name": "A"}]
    },
    "date.form": {"term": {"period": {"first": "2018-02-30", "last": ".."}}},
    "organisation-number.form": {
        "parties": [
            {
                "kind": "organisation",
                "key": "a",
                "name": "A",
                "number": "12345",
            }
        ]
    },
    "organisation-number.checksum": {
        "parties": [
            {
                "kind": "organisation",
                "key": "a",
                "name": "A",
                "number": "802000-0000",
            }
        ]
    },
    "case-number.form": {"case_number": "x" * 101},
    "money.currency": {
        "budget": {"total": {"money": {"amount": "1", "currency": "XXX"}}}
    },
    "amount.range": {
        "budget": {"total": {"money": {"amount": "-1", "currency": "SEK"}}}
    },
    "amount.upper": {
        "budget": {
            "total": {
                "money": {"amount": "1", "currency": "SEK"},
                "hedge": "between",
            }
        }
    },
    "count.expected": {"reporting": {"number": 4.0}},
    "period.order": {
        "term": {"period": {"first": "2018-02-01", "last": "2018-01-01"}}
    },
    "stated-period.nothing": {"term": {"period": {}}},
}
"""Documents that a schema takes, by the fault for which they are refused."""


class TestBeyond:
    """What a schema cannot say."""

    @pytest.mark.parametrize("code", BEYOND)
    def test_is_taken_by_the_schema(self, code):
        """The schema takes it, and the library refuses it for that."""
        document = {"format": 2, **BEYOND[code]}

        assert validator(Agreement).is_valid(document)
        assert codes(document, Agreement) == {code}

    def test_each_kind_has_a_document(self):
        """Of each kind of reason there is one above, but of ledgers alone."""
        told = {BEYOND_SCHEMA[code] for code in BEYOND}

        assert set(BEYOND_SCHEMA.values()) == told

    def test_an_earlier_format(self):
        """A document of format 1 is read, and is not of this schema."""
        document = {"format": 1, "matter": {"pages": 3}}

        assert codes(document, Agreement) == set()
        assert not validator(Agreement).is_valid(document)


class TestSchema:
    """What the schema holds."""

    @pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
    def test_only_known_words(self, cls):
        """It is written with few words, which any validator knows."""
        assert words(json_schema(cls)) <= {
            *("type", "properties", "required", "additionalProperties"),
            *("items", "anyOf", "oneOf", "const", "enum", "$ref", "pattern"),
            *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
        }

    def test_titles(self):
        """Fields have titles and descriptions, in the language asked for."""
        swedish, english = json_schema(), json_schema(lang="en")
        form = swedish["$defs"]["Organisation"]["properties"]["legal_form"]
        words_of, nothing = form["anyOf"]

        assert form["title"] == "Juridisk form"
        assert words_of["oneOf"][0] == {
            "const": "non-profit-association",
            "title": "ideell förening",
        }
        assert nothing == {"type": "null"}
        assert english["title"] == "Agreement"

    def test_the_languages_take_the_same(self):
        """In another language only titles and descriptions are others."""

        def bare(schema):
            if isinstance(schema, list):
                return [bare(one) for one in schema]
            if not isinstance(schema, dict):
                return schema
            return {
                key: bare(value)
                for key, value in schema.items()
                if not (key in {"title", "description"} and type(value) is str)
            }

        assert bare(json_schema(lang="sv")) == bare(json_schema(lang="en"))

    def test_each_is_anew(self):
        """A schema that a caller changes is its own."""
        mine = json_schema()
        mine["$defs"].clear()
        mine["properties"]["name"]["title"] = "X"
        money = mine["properties"]["case_number"]["anyOf"][0]
        money["pattern"] = "X"

        assert json_schema()["properties"]["name"]["title"] == "Namn"
        assert json_schema()["properties"]["case_number"]["anyOf"][0] != money
        assert json_schema()["$defs"]

    @pytest.mark.parametrize("of", [str, None, Agreement(), "agreement"])
    def test_refusal(self, of):
        """What is no document is refused."""
        with pytest.raises(IllFormedError) as caught:
            json_schema(of)

        assert caught.value.code == "schema.of"


class TestDraws:
    """What is drawn from a schema, word by word."""

    @pytest.mark.parametrize(
        ("schema", "taken"),
        [
            ({"const": 2}, {2}),
            ({"enum": [False, None]}, {False, None}),
            ({"type": "boolean"}, {True, False}),
            ({"type": "null"}, {None}),
            ({"type": "integer", "minimum": 4, "maximum": 5}, {4, 5}),
            ({"anyOf": [{"const": 1}, {"const": 2}]}, {1, 2}),
            ({"$ref": "#/$defs/a"}, {"a"}),
        ],
        ids=str,
    )
    def test_each_word(self, schema, taken):
        """All that it takes is drawn, and nothing else."""
        drawn = documents(schema, defs={"a": {"const": "a"}})

        for value in taken:
            assert find(drawn, lambda one, value=value: one == value) == value

        @given(drawn)
        def takes(value):
            assert value in taken

        takes()


def with_ledger(agreement):
    """Draw an agreement together with what has happened to it."""
    return st.tuples(st.just(agreement), ledgers(agreement))


RESULTS = {
    "review": lambda held, _: plain.review(held),
    "tasks": lambda held, _: plain.tasks(held),
    "follow-up": lambda _, followed: plain.follow_up(followed),
    "settlement": lambda _, followed: plain.settlement(followed),
    "comparison": lambda held, followed: plain.compare_reviews(
        plain.review(held), plain.review(review_follow_up(followed))
    ),
}


class TestResults:
    """The schemas of what came of a document."""

    @given(
        drawn=agreements().flatmap(with_ledger),
        on=st.dates(date(2016, 1, 1), date(2026, 1, 1)),
    )
    def test_what_the_library_writes(self, drawn, on):
        """Whatever came of an agreement passes."""
        agreement, ledger = drawn
        followed = follow_up(agreement, ledger, on=on)
        held = review(agreement, on=on)

        for name, write in RESULTS.items():
            made = write(held, followed)
            assert list(validator(name).iter_errors(made)) == []

    def test_a_draft(self):
        """What cannot be read is a lack that the schema knows."""
        document = to_plain(complete())
        document["budget"]["total"] = "mycket"
        made = plain.review(review(read_draft(document), on=date(2024, 1, 1)))
        needs = {
            need["need"]
            for outcome in made["outcomes"]
            for lack in outcome["lacks"]
            for way in lack["ways"]
            for need in way
        }

        assert "unreadable" in needs
        assert validator("review").is_valid(made)

    @pytest.mark.parametrize("name", RESULTS)
    def test_is_strict(self, name):
        """A key more, or less, is refused."""
        agreement = complete()
        on = date(2024, 1, 1)
        followed = follow_up(agreement, Ledger(), on=on)
        made = RESULTS[name](review(agreement, on=on), followed)
        judge = validator(name)

        assert judge.is_valid(made)
        assert not judge.is_valid(made | {"x": 1})
        for key in made:
            less = {one: made[one] for one in made if one != key}
            assert not judge.is_valid(less)

    def test_in_a_language(self):
        """Titles and descriptions are in the language asked for."""
        swedish, english = (
            json_schema("review", lang=lang) for lang in ("sv", "en")
        )

        assert (swedish["title"], english["title"]) == ("Granskning", "Review")
        assert swedish["properties"].keys() == english["properties"].keys()
