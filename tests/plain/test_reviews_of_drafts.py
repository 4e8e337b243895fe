# SPDX-License-Identifier: MIT
"""A review of a draft as plain data, and fixes made in one."""

from datetime import date

import jsonschema
import pytest

from iop import (
    Agreement,
    RuleSet,
    Severity,
    Text,
    json_schema,
    read_draft,
    review,
    to_plain,
)
from iop.examples import flawed
from iop.law import OWN_CHECK
from iop.plain import apply_fix, digest, tasks
from iop.plain import review as plain_review
from iop.plain.results.changed import changed
from iop.rules import rule, violation
from iop.values import Change, Fix, FixKind, PointerError


ON = date(2024, 6, 1)

DOCUMENT = {
    "format": 2,
    "name": "127",
    "parties": [
        "ingen",
        {
            "kind": "organisation",
            "key": "kfum",
            "name": "KFUM",
            "signatories": [{"role": "ordförande", "name": "Anna"}, 4],
        },
    ],
    "reporting": {"number": "fyra"},
}

DRAFT = read_draft({"name": 127, "parties": [{"kind": "organisation"}, "B"]})


def broken(**places):
    """Return a flawed document in which some fields cannot be read."""
    return {**to_plain(flawed()), **places}


def offered(document):
    """Return the fixes that are offered of a document, by their codes."""
    held = review(read_draft(document), on=ON)
    fixes = plain_review(held, "sv")["fixes"]
    return {fix["code"]: (name, fix) for name, fix in fixes.items()}


class TestReview:
    """What is told of a draft."""

    def test_what_cannot_be_read_is_told_apart(self):
        """A rule waits for what cannot be read, and says so."""
        held = review(read_draft(DOCUMENT), on=ON)
        outcome = next(
            one
            for one in plain_review(held, "sv")["outcomes"]
            if one["code"] == "CON301"
        )

        assert "undetermined" == outcome["status"]
        assert [
            {
                "pointer": "/reporting/number",
                "label": {
                    "sv": "Redovisning och uppföljning › Antal redovisningar"
                },
                "need": "unreadable",
            }
        ] == outcome["lacks"][0]["ways"][0]

    @pytest.mark.parametrize("names", [True, False])
    def test_it_is_of_what_was_typed(self, names):
        """The digest is of the document as it was typed."""
        held = review(read_draft(DOCUMENT), on=ON)

        for told in (plain_review(held, names=names), tasks(held)):
            assert {
                "name": "127",
                "case_number": None,
                "format": 2,
                "digest": digest(DOCUMENT),
            } == told["document"]

    @pytest.mark.parametrize(
        "document",
        [DOCUMENT, ["avtal"], {"format": "två"}, {"format": 1, "name": 4}],
    )
    def test_it_is_as_described(self, document):
        """Whatever was typed, the review is what its schema says."""
        held = review(read_draft(document), on=ON)
        made = plain_review(held)
        is_old = document == {"format": 1, "name": 4}

        jsonschema.validate(made, json_schema("review"))
        jsonschema.validate(tasks(held), json_schema("tasks"))
        assert (1 if is_old else 2) == made["document"]["format"]

    @pytest.mark.parametrize(
        "parties",
        [
            "inga",
            ["ingen"],
            [{"kind": "organisation", "signatories": "Anna"}],
            [{"kind": "organisation", "signatories": ["Anna"]}],
        ],
    )
    def test_parties_that_cannot_be_read(self, parties):
        """Whatever stands where signatories stand, the rest is told."""
        held = review(read_draft(broken(parties=parties)), on=ON)

        assert plain_review(held)["outcomes"]


class TestFixes:
    """Fixes that are made in a draft."""

    def test_the_rest_stays_as_it_was_typed(self):
        """A fix changes its place alone."""
        document = broken(payments={"refunds_unspent": "kanske"})
        fix, told = offered(document)["CON301"]

        assert told["is_applicable"]
        assert {
            **document,
            "reporting": {**document["reporting"], "number": 2},
        } == apply_fix(document, fix, on=ON)

    def test_it_is_what_an_agreement_gets(self):
        """All that can be fixed is fixed as in an agreement."""
        whole = to_plain(flawed())
        for code, (fix, _) in offered(whole).items():
            draft = broken(judgements="inga")
            fixed = apply_fix(draft, offered(draft)[code][0], on=ON)
            fixed["judgements"] = whole["judgements"]

            assert apply_fix(whole, fix, on=ON) == fixed

    def test_earlier_format(self):
        """A draft of an earlier format is brought to the newest."""
        draft = {
            "format": 1,
            "name": 127,
            "reporting": {"number": 4, "reports": []},
        }
        (fix, _) = offered({**draft, "format": 2})["CON301"]

        assert {
            "format": 2,
            "name": 127,
            "reporting": {"number": 0, "reports": []},
        } == apply_fix(draft, fix, on=ON)


class TestChanged:
    """Changes in what was typed."""

    @pytest.mark.parametrize(
        ("pointer", "after", "expected"),
        [
            ("/budget/annex", "a", {"budget": {"annex": "a"}}),
            ("/parties/1", None, {"parties": [{"kind": "organisation"}]}),
            (
                "/parties/0/name",
                "A",
                {"parties": [{"kind": "organisation", "name": "A"}, "B"]},
            ),
            ("/name", None, {}),
        ],
    )
    def test_place(self, pointer, after, expected):
        """What stands in a place is another, or is gone."""
        typed = {**to_plain(DRAFT), **expected}
        if pointer == "/name":
            del typed["name"]
        change = Change(pointer=pointer, before=None, after=after)

        assert typed == changed(DRAFT, [change])

    @pytest.mark.parametrize(
        "pointer",
        ["", "/called", "/parties/7", "/parties/a", "/name/x", "/parties/1/x"],
    )
    def test_no_place(self, pointer):
        """What is no place is told of."""
        change = Change(pointer=pointer, before=None, after=None)

        with pytest.raises(PointerError) as caught:
            changed(DRAFT, [change])

        assert "pointer.place" == caught.value.code

    def test_it_is_not_applicable(self):
        """A fix that has no place in a draft is told not to be applicable."""
        fix = Fix(
            title=Text("Ta bort.", "Remove."),
            kind=FixKind.SUGGESTED,
            changes=(Change(pointer="/none/such", before="x", after=None),),
        )

        @rule(
            code="EX1",
            name="a-name",
            title=Text("Namn", "Name"),
            demand=Text("Inget namn.", "No name."),
            advice=Text("Ta bort.", "Remove."),
            finding=Text("Ett namn.", "A name."),
            severity=Severity.NOTE,
            citations=(OWN_CHECK,),
            meets=Agreement,
            breaks=flawed,
        )
        def named(agreement: Agreement):
            assert agreement
            yield violation("/called", fix)

        held = review(DRAFT, on=ON, rules=RuleSet([named]))

        assert [False] == [
            one["is_applicable"]
            for one in plain_review(held)["fixes"].values()
        ]
