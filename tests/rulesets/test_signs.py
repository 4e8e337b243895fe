# SPDX-License-Identifier: MIT
"""Tests of the signs of what an agreement is (*tecken*)."""

from datetime import date, datetime

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.agreement_form import AgreementForm
from iop.agreement.judgements import Answer, Judgement
from iop.agreement.purchase_signs import PurchaseSigns
from iop.agreement.term import Extension, Term
from iop.examples import complete
from iop.law.sources import Provenance
from iop.rulesets import (
    FULL,
    Bearing,
    Nature,
    Sign,
    criteria,
    procurement,
    signs,
)
from iop.rulesets._sign_table import FACTS, FORMS, JUDGED
from iop.values.amounts import Amount
from iop.values.errors import IllFormedError
from iop.values.money import Money
from iop.values.periods import Period

from ..each import each
from .contrasts import plain_grant, plain_partnership, procured_contract


ON = date(2024, 6, 1)


def told(agreement, on=ON):
    """List what each sign is of, what it says, its ground and its words."""
    return [
        (sign.nature.value, sign.bearing.value, sign.ground, sign.text.sv)
        for sign in signs(agreement, on=on).signs
    ]


def of_ground(ground, agreement):
    """List the signs of one ground, with nature and bearing."""
    return [
        (nature, bearing)
        for nature, bearing, from_, _ in told(agreement)
        if from_ == ground
    ]


def judged(key, answer):
    """Judge one criterion."""
    return Agreement(
        judgements=(Judgement(criterion=key, answer=answer, reason="Därför."),)
    )


class TestTable:
    """The table from rules and criteria to what they are signs of."""

    @each("row", FACTS)
    def test_rules(self, row):
        """Each row asks a rule that there is, and says something of it."""
        rules = criteria.RULES if row.criterion else procurement.RULES

        assert row.code in rules
        assert row.criterion in {None, f"C{int(row.code[3:])}"}
        assert row.speaks_for or row.speaks_against
        assert bool(row.absent) is bool(row.then_for or row.then_against)
        assert row.found.fields <= rules[row.code].finding.fields

    def test_every_sign_of_a_purchase(self):
        """Every rule on a sign of a purchase has its row."""
        assert {
            rule.code for rule in procurement.RULES if rule.code < "PRO100"
        } <= {row.code for row in FACTS}

    def test_judged(self):
        """What a criterion speaks against is one of the three."""
        assert JUDGED == {
            "C4": Nature.GRANT,
            "C5": Nature.PURCHASE,
            "C7": Nature.PURCHASE,
        }


class TestSigns:
    """The function."""

    def test_nothing_stated(self):
        """Where nothing is stated nothing speaks for anything."""
        found = signs(Agreement(), on=ON)

        assert {Bearing.NOT_KNOWN} == {sign.bearing for sign in found.signs}
        assert set(Nature) == {sign.nature for sign in found.signs}
        assert (Agreement(), ON) == (found.agreement, found.on)

    def test_sorted(self):
        """They stand in the order of what they are signs of."""
        natures = [sign.nature for sign in signs(Agreement(), on=ON).signs]
        order = list(Nature)

        assert natures == sorted(natures, key=order.index)

    def test_value(self):
        """A sign has its words, its place, its ground and its sources."""
        agreement = Agreement(purchase_signs=PurchaseSigns(was_procured=True))
        (sign,) = signs(agreement, on=ON).of(Nature.PURCHASE, Bearing.FOR)

        assert sign == Sign(
            nature=Nature.PURCHASE,
            bearing=Bearing.FOR,
            text=sign.text,
            pointer="/purchase_signs/was_procured",
            ground="PRO004",
            citations=FULL["PRO004"].citations,
        )
        assert sign.text.sv == "Samma arbete har upphandlats tidigare."
        assert sign.text.en == "The same work has been procured before."

    @pytest.mark.parametrize("on", ["2024-06-01", datetime(2024, 6, 1), None])  # noqa: DTZ001
    def test_no_day(self, on):
        """What is no day is refused."""
        with pytest.raises(IllFormedError) as caught:
            signs(Agreement(), on=on)

        assert "date.expected" == caught.value.code

    def test_no_agreement(self):
        """What is no agreement is refused."""
        with pytest.raises(IllFormedError) as caught:
            signs({}, on=ON)

        assert "type.expected" == caught.value.code

    def test_of_nothing(self):
        """What is neither of the three is refused."""
        with pytest.raises(IllFormedError):
            signs(Agreement(), on=ON).of("loan", Bearing.FOR)

    def test_repr(self):
        """It shows itself in short."""
        assert '<Signs of "complete" on 2024-06-01: signs=' in repr(
            signs(
                attrs.evolve(complete(), name="complete", case_number=None),
                on=ON,
            )
        )

    @pytest.mark.parametrize("answer", list(Answer))
    def test_all_have_sources(self, answer):
        """Every sign has a source, and words in both languages."""
        agreement = attrs.evolve(
            procured_contract(),
            judgements=tuple(
                Judgement(criterion=one.key, answer=answer, reason="Därför.")
                for one in criteria.CRITERIA
            ),
        )
        for sign in signs(agreement, on=ON).signs:
            assert sign.citations
            assert sign.text.sv != sign.text.en


class TestForms:
    """What the form by the papers is a sign of."""

    @pytest.mark.parametrize("form", list(AgreementForm))
    def test_forms(self, form):
        """Three forms say what it is; a cooperation contract may be any."""
        found = of_ground("form", Agreement(form=form))
        right = {
            "iop": [("partnership", "for")],
            "association-grant": [("grant", "for")],
            "operating-grant": [("grant", "for")],
            "procured-contract": [("purchase", "for")],
        }

        assert right.get(form.value, []) == found

    def test_not_stated(self):
        """Where it is not stated, it is asked for, of all three."""
        assert [
            ("purchase", "not-known"),
            ("grant", "not-known"),
            ("partnership", "not-known"),
        ] == of_ground("form", Agreement())

    def test_name_settles_nothing(self):
        """Only of what is called an IOP is the name said to settle nothing."""
        assert [AgreementForm.IOP] == [
            form
            for form, (_, text, _) in FORMS.items()
            if "Vad det kallas avgör inte saken." in text.sv
        ]


class TestFacts:
    """What facts are signs of."""

    @pytest.mark.parametrize(
        ("field", "code", "absent"),
        [
            ("is_public_task", "PRO001", True),
            ("is_sold_by_organisation", "PRO003", True),
            ("was_procured", "PRO004", False),
            ("is_offered_by_others", "PRO007", True),
        ],
    )
    def test_purchase(self, field, code, absent):
        """A sign of a purchase is for it; that it is not there may be against.

        That the work has not been procured before says nothing.
        """
        found = {
            value: of_ground(
                code, Agreement(purchase_signs=PurchaseSigns(**{field: value}))
            )
            for value in (True, False, None)
        }

        assert found == {
            True: [("purchase", "for")],
            False: [("purchase", "against")] if absent else [],
            None: [("purchase", "not-known")],
        }

    def test_enforceable(self):
        """A duty that can be enforced is for a purchase, and against a grant."""
        found = {
            value: of_ground(
                "PRO002",
                Agreement(purchase_signs=PurchaseSigns(is_enforceable=value)),
            )
            for value in (True, False, None)
        }

        assert found == {
            True: [("purchase", "for"), ("grant", "against")],
            False: [("purchase", "against"), ("grant", "for")],
            None: [("purchase", "not-known"), ("grant", "not-known")],
        }

    @pytest.mark.parametrize(
        ("price", "bearings"),
        [
            (Amount(Money(500)), [("purchase", "for")]),
            (Amount(Money(0)), []),
            (Amount.parse("högst 500 kr"), [("purchase", "not-known")]),
        ],
    )
    def test_price(self, price, bearings):
        """A price for each unit is one; that there is none says nothing."""
        agreement = Agreement(purchase_signs=PurchaseSigns(unit_price=price))

        assert bearings == of_ground("PRO005", agreement)

    def test_each_finding(self):
        """A term and an extension without end are two signs."""
        agreement = Agreement(
            term=Term(
                period=Period(date(2024, 1, 1), None),
                extensions=(Extension(key="option", is_open_ended=True),),
            )
        )

        assert [
            "Inget slut finns för förlängning 1.",
            "Inget slut finns för avtalstiden.",
        ] == [
            text
            for _, _, ground, text in told(agreement)
            if ground == "PRO006"
        ]

    def test_one_way(self):
        """Money one way is against a partnership, and for a grant by the library.

        That holds whether or not anybody has judged that both sides finance.
        """
        found = signs(plain_grant(), on=ON)
        (own,) = [
            sign
            for sign in found.of(Nature.GRANT, Bearing.FOR)
            if sign.ground == "JUD006"
        ]

        assert [Provenance.OWN] == [one.provenance for one in own.citations]
        assert own.text.sv == (
            "Pengarna går åt ett håll: ingen insats anges från "
            "organisationerna."
        )
        assert ["JUD006", "JUD011"] == [
            sign.ground
            for sign in found.of(Nature.PARTNERSHIP, Bearing.AGAINST)
        ]

    def test_partnership(self):
        """A plain IOP has nothing against a partnership."""
        found = signs(plain_partnership(), on=ON)

        assert () == found.of(Nature.PARTNERSHIP, Bearing.AGAINST)
        assert () == found.of(Nature.PURCHASE, Bearing.FOR)

    def test_not_in_force(self):
        """A rule that is not in force on the day gives no sign."""
        early = date(1990, 1, 1)
        in_force = {
            rule.code for rule in procurement.RULES if rule.is_in_force(early)
        }
        grounds = {ground for _, _, ground, _ in told(Agreement(), early)}

        assert {one for one in grounds if one.startswith("PRO")} <= in_force


class TestJudgements:
    """What judgements are signs of."""

    @pytest.mark.parametrize(
        "criterion", criteria.CRITERIA, ids=lambda c: c.key
    )
    def test_partnership(self, criterion):
        """A criterion judged met is for a partnership; not met, against it."""
        key = criterion.key
        natures = ["partnership"]
        other = JUDGED.get(key)
        if other:
            natures = [other.value, "partnership"]

        def bearings(agreement):
            return dict(of_ground(key, agreement))

        assert [*natures] == [*bearings(Agreement())]
        assert "for" == bearings(judged(key, Answer.YES))["partnership"]
        assert "against" == bearings(judged(key, Answer.NO))["partnership"]
        assert (
            "not-known" == bearings(judged(key, Answer.UNKNOWN))["partnership"]
        )
        for nature in natures[:-1]:
            assert "against" == bearings(judged(key, Answer.YES))[nature]
            assert "for" == bearings(judged(key, Answer.NO))[nature]

    def test_words(self):
        """A judgement is told by the title of the criterion, and its place."""
        agreement = judged("C6", Answer.YES)
        (sign,) = signs(agreement, on=ON).of(Nature.PARTNERSHIP, Bearing.FOR)

        assert sign.text.sv == "Bedömt som uppfyllt: Båda sidor finansierar."
        assert "/judgements/0" == sign.pointer

    def test_not_judged(self):
        """What nobody has judged is asked as a question."""
        (sign,) = [
            sign
            for sign in signs(Agreement(judgements=()), on=ON).signs
            if sign.ground == "C6"
        ]

        assert criteria.BOTH_FINANCE.question == sign.text
        assert "/judgements" == sign.pointer

    def test_unsure(self):
        """Of one who did not know, that is said."""
        (sign,) = [
            sign
            for sign in signs(judged("C6", Answer.UNKNOWN), on=ON).signs
            if sign.ground == "C6"
        ]

        assert sign.text.sv == "Den som har bedömt detta svarar vet inte."

    def test_contradicted(self):
        """What facts go against is not known, and says by what."""
        agreement = criteria.RULES["JUD005"].breaks()

        assert [
            (
                "purchase",
                "not-known",
                "C5",
                (
                    "”Ingen marknad att skydda” har bedömts som uppfyllt. "
                    "Men det anges ett tecken på en marknad: andra erbjuder "
                    "samma sak på en marknad."
                ),
            )
        ] == [
            one
            for one in told(agreement)
            if one[2] == "C5" and one[0] == "purchase"
        ]

    def test_sources(self):
        """A criterion cites each list that asks for it, once."""
        (sign,) = signs(judged("C17", Answer.YES), on=ON).of(
            Nature.PARTNERSHIP, Bearing.FOR
        )

        assert ["ostersund-iop"] == [one.source.key for one in sign.citations]
