# SPDX-License-Identifier: MIT
"""What arithmetic alone mends."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

import attrs
from hypothesis import given

from iop import Agreement, examples, review
from iop.agreement import Report, Reporting, ReportKind
from iop.portfolio import Mended, mend
from iop.rules import Observation, RuleSet, violation
from iop.rulesets import FULL
from iop.values import Change, Fix, FixKind, Text

from ..noise import agreements


ON = date(2024, 6, 1)
REPORT = Report(key="slut", kind=ReportKind.FINAL)


def disordered():
    """Put the final report before the other one."""
    reporting = examples.complete().reporting
    first, final = reporting.reports
    return attrs.evolve(
        examples.complete(),
        reporting=attrs.evolve(
            reporting, reports=(final, attrs.evolve(first, due=None))
        ),
    )


class TestMend:
    """All that is mechanical is done."""

    def test_order_of_reports(self):
        """A final report is put last, and nothing is left of that."""
        mended = mend(disordered(), on=ON)

        assert ["Ställ slutredovisningen sist."] == [
            fix.title.sv for fix in mended.applied
        ]
        assert ReportKind.FINAL is mended.agreement.reporting.reports[-1].kind
        assert "CON303" not in [finding.code for finding in mended.left]

    def test_nothing_to_mend(self):
        """An agreement in good order comes back as it is."""
        complete = examples.complete()

        assert Mended(
            agreement=complete,
            applied=(),
            left=review(complete, on=ON).findings,
        ) == mend(complete, on=ON)

    @given(agreements())
    def test_laws(self, agreement):
        """After it nothing new is found, and nothing mechanical is left."""
        before = review(agreement, on=ON, rules=FULL)
        mended = mend(agreement, on=ON, rules=FULL)
        found = {(one.code, one.pointer) for one in before.findings}

        assert {(one.code, one.pointer) for one in mended.left} <= found
        assert mend(mended.agreement, on=ON, rules=FULL).applied == ()


def offering(*changes):
    """Make a rule that offers changes, each as a fix that arithmetic settles."""

    def check(name: Annotated[str | None, "/name"]) -> Iterator[Observation]:
        if name is None:
            yield violation(
                "/name",
                *(
                    Fix(
                        title=Text("Rätta.", "Mend."),
                        kind=FixKind.MECHANICAL,
                        changes=(change,),
                    )
                    for change in changes
                ),
            )

    return attrs.evolve(
        FULL["CON301"],
        code="EX1",
        name="example",
        check=check,
        finding=Text("Inget namn.", "No name."),
    )


class TestRefused:
    """A fix that does harm is not made."""

    def test_new_finding(self):
        """One after which a rule finds what it did not find is left."""
        wrong = Agreement(reporting=Reporting(number=1, reports=(REPORT,)))
        harm = Change(pointer="/reporting/number", before=1, after=7)
        rules = RuleSet([offering(harm), FULL["CON301"]])
        mended = mend(wrong, on=ON, rules=rules)

        assert (wrong, ()) == (mended.agreement, mended.applied)
        assert ["EX1"] == [finding.code for finding in mended.left]

    def test_new_obligation(self):
        """So is one after which something is owed that was not."""
        wrong = Agreement(reporting=Reporting(reports=()))
        harm = Change(pointer="/reporting/reports", before=(), after=(REPORT,))
        mended = mend(wrong, on=ON, rules=RuleSet([offering(harm)]))

        assert (wrong, ()) == (mended.agreement, mended.applied)

    def test_one_after_another(self):
        """One that another has made impossible is left."""
        first = Change(pointer="/name", before=None, after="Öppna dörrar")
        second = Change(pointer="/name", before=None, after="Stängda dörrar")
        mended = mend(
            Agreement(), on=ON, rules=RuleSet([offering(first, second)])
        )

        assert "Öppna dörrar" == mended.agreement.name
        assert 1 == len(mended.applied)
        assert () == mended.left
