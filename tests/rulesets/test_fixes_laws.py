# SPDX-License-Identifier: MIT
"""Laws of what mends a finding (*åtgärder*)."""

from collections import Counter
from datetime import date

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iop.agreement.agreement import Agreement
from iop.agreement.deadlines import OnDate
from iop.agreement.evidence import Evidence
from iop.agreement.reporting import Report, Reporting, ReportKind
from iop.examples import complete, flawed
from iop.followup import follow_up
from iop.rules.findings import Severity
from iop.rulesets import CONSISTENCY, FULL, review
from iop.rulesets._samples import kr
from iop.strategies import agreements as in_order
from iop.strategies import ledgers
from iop.values.changes import FixKind, apply
from iop.values.pointers import read

from ..noise import agreements


ON = date(2024, 6, 1)


@st.composite
def slips(draw):
    """Draw the complete agreement with a few slips of the pen in it."""
    agreement = complete()
    reporting, payments = agreement.reporting, agreement.payments
    duties = draw(st.permutations(reporting.reports))
    number = draw(st.integers(0, 5))
    amounts = draw(
        st.lists(
            st.sampled_from([p.amount for p in payments.instalments]),
            min_size=3,
            max_size=3,
        )
    )
    return attrs.evolve(
        agreement,
        reporting=attrs.evolve(
            reporting, reports=tuple(duties), number=number
        ),
        payments=attrs.evolve(
            payments,
            instalments=tuple(
                attrs.evolve(part, amount=amount)
                for part, amount in zip(
                    payments.instalments, amounts, strict=True
                )
            ),
        ),
        budget=attrs.evolve(
            agreement.budget, annex=draw(st.sampled_from(["budget", "x"]))
        ),
    )


def errors(agreement):
    """Count the errors of an agreement, by what they say."""
    return Counter(
        (finding.code, finding.fields)
        for finding in review(agreement, on=ON, rules=FULL).findings
        if finding.severity is Severity.ERROR
    )


class TestMechanical:
    """After a mechanical fix its finding is gone and no new error has come."""

    def assert_mends(self, agreement):
        """Assert the law of each fix that is offered."""
        before = errors(agreement)
        for finding in review(agreement, on=ON, rules=CONSISTENCY).findings:
            for fix in finding.fixes:
                after = apply(agreement, fix.changes)
                if fix.kind is FixKind.MECHANICAL:
                    found = errors(after)
                    mark = finding.code, finding.fields

                    assert found[mark] < before[mark]
                    assert found - before == Counter()

    def test_flawed(self):
        """It holds of the example that has many faults."""
        self.assert_mends(flawed())

    def test_final_report(self):
        """It holds of a final report that is not last, and due on a day."""
        final = Report(
            key="slut",
            kind=ReportKind.FINAL,
            due=OnDate(day=date(2019, 2, 28)),
        )
        interim = Report(key="del", kind=ReportKind.INTERIM)

        self.assert_mends(
            Agreement(reporting=Reporting(reports=(final, interim)))
        )

    def test_counter_examples(self):
        """It holds of each rule's own counter-example."""
        for rule in CONSISTENCY:
            self.assert_mends(rule.breaks())

    @given(slips())
    def test_slips(self, agreement):
        """It holds of an agreement with slips of the pen in it."""
        self.assert_mends(agreement)

    @given(agreements())
    def test_any_agreement(self, agreement):
        """It holds of any agreement at all."""
        self.assert_mends(agreement)


@st.composite
def disordered(draw):
    """Draw an agreement in good order, and some things in it out of order.

    Reports without a day stand anywhere in their list, and are told of by
    their places; a number, an annex and the last instalment are wrong.
    """
    agreement = draw(in_order(stated=1))
    reporting, payments = agreement.reporting, agreement.payments
    last = OnDate(day=date(2099, 12, 31))
    dated = [
        attrs.evolve(report, due=last)
        if report.kind is ReportKind.FINAL
        else attrs.evolve(
            report, due=draw(st.sampled_from([None, report.due]))
        )
        for report in reporting.reports
    ]
    listed = tuple(draw(st.permutations(dated)))
    instalments = payments.instalments
    if instalments and draw(st.booleans()):
        *others, latest = instalments
        instalments = (*others, attrs.evolve(latest, amount=kr(1)))
    evidence = tuple(
        Evidence(place=f"/reporting/reports/{number}/kind", document="avtalet")
        for number in range(len(listed))
    )
    return attrs.evolve(
        agreement,
        reporting=attrs.evolve(
            reporting, reports=listed, number=draw(st.integers(0, 5))
        ),
        payments=attrs.evolve(payments, instalments=instalments),
        budget=attrs.evolve(
            agreement.budget, annex=draw(st.sampled_from([None, "x"]))
        ),
        evidence=evidence,
        known_in_part=None,
    )


def mended(agreement):
    """Make all mechanical changes that a review offers, each once."""
    held = review(agreement, on=ON, rules=FULL)
    offered = dict.fromkeys(
        fix
        for finding in held.findings
        for fix in finding.fixes
        if fix.kind is FixKind.MECHANICAL
    )
    return apply(
        agreement, [change for fix in offered for change in fix.changes]
    )


def owed(agreement, ledger, on):
    """Count what is still to be done on a day: what, how much and by when."""
    return Counter(
        (one.name, one.amount, one.due)
        for one in follow_up(agreement, ledger, on=on).obligations
        if one.is_open
    )


def told_of(agreement):
    """List which report each source tells of."""
    return [
        (one.document, read(agreement, one.place.rpartition("/")[0]))
        for one in agreement.evidence
    ]


class TestTogether:
    """All that is mechanical can be done at once, and nothing more is owed."""

    def test_one_there_is(self):
        """A dated final report that does not stand last is put last."""
        reporting = complete().reporting
        first, final = reporting.reports
        wrong = attrs.evolve(
            complete(),
            reporting=attrs.evolve(
                reporting, reports=(final, attrs.evolve(first, due=None))
            ),
        )

        assert mended(wrong).reporting.reports[1] == final

    @given(disordered(), st.data())
    def test_disordered(self, agreement, data):
        """They refuse each other in no agreement in which much is wrong.

        After them nothing is owed that was not, whatever has happened, and
        each source tells of the report that it told of.
        """
        after = mended(agreement)
        ledger = data.draw(ledgers(agreement))
        on = data.draw(st.dates(date(2015, 1, 1), date(2035, 1, 1)))

        assert mended(after) == after
        assert Counter() == owed(after, ledger, on) - owed(
            agreement, ledger, on
        )
        assert sorted(told_of(after), key=repr) == sorted(
            told_of(agreement), key=repr
        )

    @given(agreements())
    def test_any_agreement(self, agreement):
        """They refuse each other in no agreement at all."""
        assert mended(mended(agreement)) == mended(agreement)
