# SPDX-License-Identifier: MIT
"""Promises of what differs between two reviews: *jämförda granskningar*."""

import copy
import json
from datetime import date, timedelta
from decimal import Decimal

import attrs
import pytest
from hypothesis import given

import iop
from iop import examples, plain
from iop.agreement import (
    Agreement,
    Answer,
    Judgement,
    Need,
    Purpose,
    Reporting,
)
from iop.followup import follow_up
from iop.ledger import Ended, Ledger
from iop.rules import Circumstances
from iop.rulesets import (
    FOLLOW_UP_LEDGER,
    FULL,
    STOCKHOLM,
    catalogue,
    review,
    review_follow_up,
)
from iop.strategies import agreements
from iop.values import IllFormedError, Text


ON = date(2018, 6, 1)
ONE = STOCKHOLM.only("CON301")


def held(number=4, *, on=ON, rules=ONE, name=None):
    """Review an agreement that states so many reports, and lists none."""
    agreement = Agreement(
        name=name, reporting=Reporting(number=number, reports=())
    )
    return review(agreement, on=on, rules=rules)


def kept(value):
    """Return a review as it comes back from an archive."""
    return json.loads(json.dumps(plain.review(value)))


def only(compared):
    """Return the one change."""
    (change,) = compared["changes"]
    return change


class TestNothing:
    """Where nothing differs, nothing is told."""

    @given(agreements())
    def test_of_itself(self, agreement):
        """A review does not differ from itself, kept or not."""
        one = review(agreement, on=ON, rules=FULL)
        compared = plain.compare_reviews(kept(one), one)

        assert ([], []) == (compared["differs"], compared["changes"])
        assert compared["before"] == compared["after"]

    def test_another_document_of_which_the_same_is_said(self):
        """That the document is another is told, though nothing came of it."""
        compared = plain.compare_reviews(held(), held(name="Ett annat"))

        assert (["document"], []) == (
            compared["differs"],
            compared["changes"],
        )


class TestChanged:
    """An outcome that is another."""

    def test_document(self):
        """Where a place that the rule reads is another, it is named."""
        compared = plain.compare_reviews(kept(held(4)), kept(held(0)))

        assert ["document"] == compared["differs"]
        assert {
            "code": "CON301",
            "kind": "changed",
            "title": {"sv": "Antal redovisningar", "en": "Number of reports"},
            "status_before": "not-met",
            "status_after": "met",
            "found": [],
            "no_longer_found": [
                {
                    "pointer": "/reporting/number",
                    "label": {
                        "sv": "Redovisning och uppföljning › Antal redovisningar",
                        "en": "Reporting › Number of reports",
                    },
                    "severity": "error",
                    "message": {
                        "sv": "Antalet redovisningar anges till 4, men 0 räknas upp.",
                        "en": "The number of reports is stated as 4, but 0 are listed.",
                    },
                }
            ],
            "why": ["document"],
            "places": [
                {
                    "pointer": "/reporting/number",
                    "label": {
                        "sv": "Redovisning och uppföljning › Antal redovisningar",
                        "en": "Reporting › Number of reports",
                    },
                }
            ],
            "text": {
                "sv": "Antal redovisningar. Då: inte uppfyllt. Nu: uppfyllt. "
                "Det beror på att avtalet är ändrat i det som regeln läser "
                "(Redovisning och uppföljning › Antal redovisningar).",
                "en": "Number of reports. Then: not met. Now: met. That is "
                "because the agreement is changed in what the rule reads "
                "(Reporting › Number of reports).",
            },
        } == only(compared)

    def test_the_same_status(self):
        """What is found may be another, and the status the same."""
        change = only(plain.compare_reviews(held(4), held(3), "en"))

        assert ("not-met", "not-met") == (
            change["status_before"],
            change["status_after"],
        )
        assert (1, 1) == (
            len(change["found"]),
            len(change["no_longer_found"]),
        )
        assert change["text"]["en"].startswith(
            "Number of reports. Then and now: not met, but something else is "
            "said. That is because"
        )

    def test_another_rule(self):
        """Where the rule says something else, that is why."""
        rule = attrs.evolve(
            catalogue()["CON301"],
            finding=Text("{number} och {listed}.", "{number}, {listed}."),
        )
        change = only(
            plain.compare_reviews(
                held(), held(rules=iop.RuleSet([rule])), "sv"
            )
        )

        assert ["rule"] == change["why"]
        assert change["text"]["sv"].endswith(
            "Det beror på att regeln säger något annat."
        )

    def test_another_rule_of_another_document(self):
        """Where two things differ, which it was is not told."""
        rule = attrs.evolve(catalogue()["CON301"], name="other")
        change = only(
            plain.compare_reviews(
                held(), held(0, rules=iop.RuleSet([rule])), "en"
            )
        )

        assert ["rule", "document"] == change["why"]
        assert change["text"]["en"].endswith(
            "Any of these is the reason, or several: the rule says something "
            "else and the agreement is changed in what the rule reads "
            "(Reporting › Number of reports)."
        )

    def test_new_and_gone(self):
        """A rule that was held in one review alone is new, or gone."""
        rules = STOCKHOLM.only("CON301", "CON302")
        new = only(plain.compare_reviews(held(), held(rules=rules), "sv"))
        gone = only(plain.compare_reviews(held(rules=rules), held(), "sv"))

        assert [("new", ["rule-set"], None), ("gone", ["rule-set"], None)] == [
            (new["kind"], new["why"], new["status_before"]),
            (gone["kind"], gone["why"], gone["status_after"]),
        ]
        assert " Prövades inte då. Nu: " in new["text"]["sv"]
        assert " Prövas inte nu. " in gone["text"]["sv"]

    def test_another_day(self):
        """A rule that asks for the day of the review may say otherwise."""
        agreement = attrs.evolve(
            examples.complete(), signatures=None, case=None
        )
        first = agreement.period.first
        compared = plain.compare_reviews(
            *(
                review(
                    agreement,
                    on=on,
                    rules=FULL,
                    circumstances=Circumstances(is_undertaking=True),
                )
                for on in (first - timedelta(days=1), first)
            )
        )
        (change,) = compared["changes"]

        assert ["day"] == compared["differs"]
        assert ("AID004", ["day"]) == (change["code"], change["why"])
        assert change["text"]["sv"].endswith(
            "Det beror på att granskningen gäller en annan dag."
        )

    def test_another_day_of_the_law(self):
        """A draft is held against the law of the day it is reviewed."""
        rules = STOCKHOLM.only("ORG005")
        change = only(
            plain.compare_reviews(
                review(Agreement(), on=date(2022, 12, 31), rules=rules),
                review(Agreement(), on=date(2023, 1, 1), rules=rules),
            )
        )

        assert ["law-day"] == change["why"]

    def test_read_in_one_alone(self):
        """A place that was read in one of them alone is not told to differ."""
        rules = STOCKHOLM.only("ORG005")
        change = only(
            plain.compare_reviews(
                review(Agreement(), on=date(2022, 12, 31), rules=rules),
                review(examples.flawed(), on=date(2023, 1, 1), rules=rules),
            )
        )

        assert (["law-day", "document"], []) == (
            change["why"],
            change["places"],
        )

    def test_other_circumstances(self):
        """Circumstances are told of by themselves."""
        made = [
            review(
                examples.complete(),
                on=ON,
                rules=STOCKHOLM,
                circumstances=Circumstances(
                    is_undertaking=is_undertaking,
                    sek_per_euro=Decimal(10),
                ),
            )
            for is_undertaking in (False, True)
        ]
        compared = plain.compare_reviews(*made)

        assert ["circumstances"] == compared["differs"]
        assert compared["changes"]
        for change in compared["changes"]:
            assert ["circumstances"] == change["why"]
            assert change["text"]["sv"].endswith(
                "Det beror på att omständigheterna är andra."
            )

    def test_other_things_have_happened(self):
        """What has happened is told of by itself."""
        end = Ended(key="slut", on=date(2018, 3, 1))
        again = Ended(key="igen", on=date(2018, 3, 2))
        made = [
            review_follow_up(
                follow_up(Agreement(), Ledger(entries=entries), on=ON),
                rules=FOLLOW_UP_LEDGER.only("LED002"),
            )
            for entries in ((end,), (end, again))
        ]
        compared = plain.compare_reviews(*made)

        assert ["follow-up"] == compared["differs"]
        assert ["follow-up"] == only(compared)["why"]

    def test_what_is_not_handed_out(self):
        """What was withheld may be what differs, and is told to be."""
        made = [
            review(
                Agreement(
                    purpose=Purpose(needs=(Need(description="Behov."),)),
                    judgements=(
                        Judgement(
                            criterion="C1", answer=Answer.NO, reason=reason
                        ),
                    ),
                ),
                on=ON,
                rules=FULL,
            )
            for reason in ("Ett.", "Annat.")
        ]
        changes = plain.compare_reviews(*made)["changes"]

        assert changes
        for change in changes:
            assert ["document"] == change["why"]

    def test_another_version(self):
        """The version of the library is why, where nothing else is."""
        then = kept(held())
        now = copy.deepcopy(then)
        now["library_version"] = "9"
        now["outcomes"][0]["severity"] = "note"
        compared = plain.compare_reviews(then, now)

        assert ["library"] == compared["differs"]
        assert ["library"] == only(compared)["why"]

    def test_another_version_of_another_document(self):
        """How a rule works may have changed, whatever else has."""
        now = kept(held(0))
        now["library_version"] = "9"
        change = only(plain.compare_reviews(kept(held()), now))

        assert ["document", "library"] == change["why"]

    def test_no_reason(self):
        """Where no reason can be seen in what was kept, that is told."""
        then = kept(held())
        now = copy.deepcopy(then)
        now["outcomes"][0]["severity"] = "note"
        change = only(plain.compare_reviews(then, now, "en"))

        assert [] == change["why"]
        assert change["text"]["en"].endswith(
            "The reason cannot be seen in what was kept."
        )


class TestRefused:
    """What cannot be compared."""

    @pytest.mark.parametrize(
        "value",
        [
            None,
            Agreement(),
            {},
            {"kind": "tasks", "format": 1},
            {"kind": "review", "format": 2},
            {"kind": "review", "format": 1, "summary": {"en": "x"}},
        ],
    )
    def test_no_review(self, value):
        """What is no review, of a newer format or other languages is refused."""
        with pytest.raises(IllFormedError) as caught:
            plain.compare_reviews(held(), value, "sv")

        assert caught.value.message("en").endswith(
            "right is a review, kept in format 1 at most and in sv, for "
            "example: plain.review(review(Agreement(), on=date(2018, 6, 1)))"
        )
