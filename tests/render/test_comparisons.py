# SPDX-License-Identifier: MIT
"""Tests of the comparison of lists of criteria (*jämförelse*)."""

from datetime import date, datetime

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.judgements import Answer, Judgement
from iop.agreement.purchase_signs import PurchaseSigns
from iop.examples import complete
from iop.render.comparisons import Cell, Comparison, compare_editions
from iop.rules.findings import Status
from iop.rulesets.criteria import (
    BORAS_2016,
    BORAS_CHECKLIST,
    BORLANGE,
    BOTH_FINANCE,
    CRITERIA,
    EDITIONS,
    INITIATIVE,
    MALMO,
    SKR_2017,
    UDDEVALLA_OLDER,
    UPPHANDLINGSMYNDIGHETEN,
    Criterion,
    Entry,
    Logic,
    Weight,
)
from iop.values.errors import IllFormedError
from iop.values.texts import Text


ON = date(2018, 6, 1)


def agreed(**answers: Answer) -> Agreement:
    """Make an agreement in which these criteria have been judged."""
    return Agreement(
        judgements=tuple(
            Judgement(criterion=key, answer=answer, reason="Därför.")
            for key, answer in answers.items()
        )
    )


def all_judged(answer: Answer, **others: Answer) -> Agreement:
    """Judge all criteria alike, but for some."""
    return agreed(**{c.key: answer for c in CRITERIA} | others)


def verdict(comparison: Comparison, key: str):
    """Find the verdict of one edition."""
    (found,) = (v for v in comparison.verdicts if v.edition.key == key)
    return found


OWN = Criterion(
    key="U1",
    number=101,
    name="near-home",
    title=Text("Nära hemmet", "Near home"),
    question=Text("Är det nära?", "Is it near?"),
    statement=Text("det är nära", "it is near"),
    advice=Text("Flytta närmare.", "Move nearer."),
)


class TestCompareEditions:
    """The function."""

    def test_all(self):
        """Without a choice every edition is compared, criterion by criterion."""
        comparison = compare_editions(Agreement(), on=ON)

        assert EDITIONS == comparison.editions
        assert CRITERIA == comparison.criteria
        assert ON == comparison.on
        assert Agreement() == comparison.agreement
        assert [
            (criterion.key, edition.key)
            for criterion in CRITERIA
            for edition in EDITIONS
        ] == [
            (cell.criterion.key, cell.edition.key) for cell in comparison.cells
        ]

    def test_chosen(self):
        """A choice keeps its order, and every shared criterion its row."""
        comparison = compare_editions(
            Agreement(), on=ON, editions=[MALMO, SKR_2017]
        )

        assert (MALMO, SKR_2017) == comparison.editions
        assert CRITERIA == comparison.criteria

    def test_none(self):
        """No edition gives rows with no cells."""
        comparison = compare_editions(Agreement(), on=ON, editions=())

        assert ("criterion",) == comparison.columns
        assert ("C1",) == comparison.rows[0]
        assert () == comparison.verdicts

    def test_own_criterion(self):
        """A criterion of an edition's own comes after the shared ones."""
        own = attrs.evolve(
            SKR_2017,
            key="own",
            prefix="OWN",
            entries=(Entry(criterion=OWN, weight=Weight.REQUIRED),),
        )
        comparison = compare_editions(
            agreed(U1=Answer.YES), on=ON, editions=(own, BORAS_2016)
        )

        assert (*CRITERIA, OWN) == comparison.criteria
        assert ("U1", "required: met", "absent") == comparison.rows[-1]

    @pytest.mark.parametrize(
        "editions",
        [
            (SKR_2017, SKR_2017),
            (SKR_2017, "malmo"),
            "malmo",
            SKR_2017,
            None,
        ],
    )
    def test_no_editions(self, editions):
        """What is no edition, or stands twice, is refused."""
        with pytest.raises(IllFormedError) as caught:
            compare_editions(Agreement(), on=ON, editions=editions)

        assert "comparison.editions" == caught.value.code
        assert str(caught.value).endswith(
            "right is editions, each once at most, for example: "
            "(SKR_2017, BORAS_2016) [comparison.editions]"
        )

    def test_two_meanings(self):
        """One key with two meanings is refused."""
        other = attrs.evolve(BOTH_FINANCE, title=Text("Annat", "Other"))
        own = attrs.evolve(
            SKR_2017,
            key="own",
            entries=(Entry(criterion=other, weight=Weight.REQUIRED),),
        )

        with pytest.raises(IllFormedError) as caught:
            compare_editions(Agreement(), on=ON, editions=(own,))

        assert str(caught.value) == (
            'got "C6"; right is one key for each criterion, for example: U1 '
            "[comparison.criteria]"
        )

    @pytest.mark.parametrize("on", ["2018-06-01", datetime(2018, 6, 1), None])  # noqa: DTZ001
    def test_no_day(self, on):
        """What is no day is refused."""
        with pytest.raises(IllFormedError) as caught:
            compare_editions(Agreement(), on=on)

        assert "date.expected" == caught.value.code

    def test_no_agreement(self):
        """What is no agreement is refused."""
        with pytest.raises(IllFormedError) as caught:
            compare_editions({}, on=ON)

        assert str(caught.value).endswith(
            "right is Agreement, for example: Agreement() [type.expected]"
        )


class TestCell:
    """What one edition says of one criterion."""

    @pytest.mark.parametrize(
        ("edition", "criterion", "told"),
        [
            ("skr-2017", "C6", "required: not-met"),
            ("skr-2017", "C3", "recommended: met"),
            ("skr-2017", "C2", "required: undetermined"),
            ("skr-2017", "C1", "absent"),
            ("borlange", "C6", "not-seen"),
            ("malmo", "C1", "not-required"),
        ],
    )
    def test_str(self, edition, criterion, told):
        """It is told in plain words; the answer only where it is asked for."""
        agreement = agreed(C1=Answer.YES, C3=Answer.YES, C6=Answer.NO)
        comparison = compare_editions(agreement, on=ON)

        assert told == str(comparison.cell(criterion, edition))

    def test_value(self):
        """A cell holds what the edition says."""
        comparison = compare_editions(Agreement(), on=ON)

        assert comparison.cell("C1", "malmo") == Cell(
            criterion=INITIATIVE,
            edition=MALMO,
            weight=Weight.NOT_REQUIRED,
            status=Status.NOT_APPLICABLE,
            entry=MALMO.entries[0],
        )
        assert comparison.cell("C1", "hudiksvall").entry is None

    @pytest.mark.parametrize("key", ["malmö", "malmo\u0308"], ids=ascii)
    def test_any_form_of_the_key(self, key):
        """An edition is found by its key, however that is typed."""
        comparison = compare_editions(
            Agreement(), on=ON, editions=[attrs.evolve(MALMO, key=key)]
        )

        assert comparison.cells[0] == comparison.cell("C1", "malmö")
        assert comparison.cells[0] == comparison.cell("C1", "malmo\u0308")

    @pytest.mark.parametrize(
        ("criterion", "edition"), [("C99", "malmo"), ("C1", "kungsbacka")]
    )
    def test_no_cell(self, criterion, edition):
        """A cell outside the table is refused."""
        comparison = compare_editions(Agreement(), on=ON)

        with pytest.raises(IllFormedError) as caught:
            comparison.cell(criterion, edition)

        assert str(caught.value) == (
            f'got "{criterion}, {edition}"; right is a criterion and an '
            "edition of the table, for example: C1, skr-2017 "
            "[comparison.cell]"
        )


class TestRows:
    """The table in plain text."""

    def test_conflict(self):
        """The lists are seen to conflict on the initiative."""
        comparison = compare_editions(agreed(C1=Answer.NO), on=ON)

        assert comparison.columns == (
            "criterion",
            "skr-2017",
            "uddevalla-older",
            "boras-2016",
            "boras-later",
            "boras-checklist",
            "borlange",
            "hudiksvall",
            "malmo",
            "malmo-associations",
            "jonkoping",
            "falun",
            "tyreso",
            "stenungsund",
            "stenungsund-guidelines",
            "ostersund",
            "upphandlingsmyndigheten",
            "upphandlingsmyndigheten-2021",
        )
        assert comparison.rows[0] == (
            "C1",
            "absent",
            "required: not-met",
            "required: not-met",
            "absent",
            "required: not-met",
            "required: not-met",
            "absent",
            "not-required",
            "required: not-met",
            "required: not-met",
            "required: not-met",
            "absent",
            "recommended: not-met",
            "required: not-met",
            "not-seen",
            "not-seen",
            "absent",
        )

    def test_shape(self):
        """Every row has a cell for every edition."""
        comparison = compare_editions(complete(), on=ON)

        assert [c.key for c in CRITERIA] == [row[0] for row in comparison.rows]
        assert {len(comparison.columns)} == set(map(len, comparison.rows))


class TestVerdicts:
    """What each edition comes to by its own logic."""

    def test_same_answers(self):
        """The same answers come to different things, list by list.

        Borlänge's was met before, by one criterion: it does not say that one
        is enough.
        """
        agreement = all_judged(Answer.YES, C1=Answer.NO)
        comparison = compare_editions(agreement, on=ON)

        assert {
            "skr-2017": Status.NOT_APPLICABLE,
            "uddevalla-older": Status.NOT_APPLICABLE,
            "boras-2016": Status.NOT_MET,
            "boras-later": Status.MET,
            "boras-checklist": Status.NOT_MET,
            "borlange": Status.UNDETERMINED,
            "hudiksvall": Status.NOT_APPLICABLE,
            "malmo": Status.NOT_APPLICABLE,
            "malmo-associations": Status.NOT_MET,
            "jonkoping": Status.NOT_APPLICABLE,
            "falun": Status.NOT_MET,
            "tyreso": Status.NOT_APPLICABLE,
            "stenungsund": Status.NOT_APPLICABLE,
            "stenungsund-guidelines": Status.NOT_MET,
            "ostersund": Status.NOT_APPLICABLE,
            "upphandlingsmyndigheten": Status.NOT_APPLICABLE,
            "upphandlingsmyndigheten-2021": Status.NOT_APPLICABLE,
        } == {v.edition.key: v.status for v in comparison.verdicts}

    def test_parts(self):
        """A verdict names the criteria it rests on."""
        agreement = agreed(C1=Answer.NO, C4=Answer.YES, C2=Answer.NO)
        found = verdict(compare_editions(agreement, on=ON), "borlange")

        assert BORLANGE == found.edition
        assert ("C4",) == found.met
        assert ("C1", "C2") == found.not_met
        assert ("C3", "C5", "C7", "C8", "C13") == found.undetermined
        assert ("C6", "C9", "C10", "C11") == found.not_seen

    def test_recommended_does_not_count(self):
        """What stands in the checklist's preamble is no question of it."""
        agreement = all_judged(Answer.YES, C2=Answer.NO, C7=Answer.NO)
        found = verdict(compare_editions(agreement, on=ON), "boras-checklist")

        assert Status.MET is found.status
        assert found.explanation == Text(
            "Alla kriterier som krävs är bedömda som uppfyllda. En rättslig "
            "prövning behövs ändå.",
            "All criteria that are required are judged to be met. A legal "
            "review is still needed.",
        )

    def test_all_no(self):
        """Where a part of the list was not seen, no is not the last word."""
        comparison = compare_editions(all_judged(Answer.NO), on=ON)

        assert Status.UNDETERMINED is verdict(comparison, "borlange").status

    def test_not_stated(self):
        """A list that says nothing of its logic gives no verdict."""
        comparison = compare_editions(all_judged(Answer.YES), on=ON)

        for edition in (SKR_2017, UDDEVALLA_OLDER, MALMO):
            assert Logic.NOT_STATED is edition.logic
            found = verdict(comparison, edition.key)
            assert Status.NOT_APPLICABLE is found.status
            assert found.explanation.en == (
                "The list does not say how the criteria are weighed together. "
                "Read each by itself."
            )

    def test_nothing_required(self):
        """A guidance that demands nothing is no list to meet."""
        comparison = compare_editions(all_judged(Answer.NO), on=ON)

        found = verdict(comparison, "hudiksvall")
        assert ((), ()) == (found.not_met, found.undetermined)
        assert found.explanation.en == (
            "The list requires none of the criteria."
        )

    def test_contradicted(self):
        """What facts go against is counted as undetermined, and says by what.

        The list came out as met before.
        """
        agreement = attrs.evolve(
            all_judged(Answer.YES),
            purchase_signs=PurchaseSigns(
                is_sold_by_organisation=True,
                was_procured=True,
                is_enforceable=True,
            ),
        )
        comparison = compare_editions(agreement, on=ON)
        found = verdict(comparison, "boras-checklist")

        assert Status.UNDETERMINED is found.status
        assert ("C5",) == found.undetermined
        assert [
            (
                "”Inget köp av en tjänst” har bedömts som uppfyllt. Men det "
                "anges ett tecken på ett köp: det som lovas kan drivas "
                "igenom rättsligt, organisationen säljer samma sak på en "
                "marknad och samma arbete har upphandlats tidigare."
            )
        ] == [
            reason.sv for reason in comparison.cell("C7", "skr-2017").reasons
        ]
        assert () == comparison.cell("C6", "skr-2017").reasons

    def test_nothing_stated(self):
        """An agreement that states nothing leaves what is weighed open."""
        comparison = compare_editions(Agreement(), on=ON)

        for edition in (BORAS_CHECKLIST, BORLANGE):
            found = verdict(comparison, edition.key)
            assert Status.UNDETERMINED is found.status
            assert () == found.met

    def test_never_lawful(self):
        """No verdict says that an agreement is lawful."""
        for answer in Answer:
            comparison = compare_editions(all_judged(answer), on=ON)
            for found in comparison.verdicts:
                assert "laglig" not in found.explanation.sv
                assert "lawful" not in found.explanation.en
        assert UPPHANDLINGSMYNDIGHETEN in comparison.editions
