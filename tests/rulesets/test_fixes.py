# SPDX-License-Identifier: MIT
"""What a finding offers to mend it with (*åtgärder*)."""

from datetime import date

import attrs

from iop.agreement.agreement import Agreement
from iop.agreement.budget import Budget, CostLine, MoneyContribution
from iop.agreement.deadlines import OnDate
from iop.agreement.decisions import Annex, Case, StatedSum
from iop.agreement.evidence import Evidence
from iop.agreement.payments import Instalment, Payments
from iop.agreement.reporting import Report, Reporting, ReportKind
from iop.agreement.term import Term
from iop.rulesets import CONSISTENCY, review
from iop.rulesets._samples import PARTIES, gift, kr
from iop.values.amounts import Amount, Per
from iop.values.changes import Change, Fix, FixKind, apply
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.pointers import read
from iop.values.texts import Text


ON = date(2024, 6, 1)

INTERIM = Report(key="del", kind=ReportKind.INTERIM)
FINAL = Report(key="slut", kind=ReportKind.FINAL)


def fixes(code, agreement):
    """Return the fixes that the findings of a rule offer."""
    held = review(agreement, on=ON, rules=CONSISTENCY.only(code))
    return [fix for finding in held.findings for fix in finding.fixes]


def fix(kind, sv, en, pointer, before, after):
    """Return a fix of one change."""
    change = Change(pointer=pointer, before=before, after=after)
    return Fix(title=Text(sv, en), kind=kind, changes=(change,))


def paying(*amounts, given=850, parties=PARTIES, payer=None):
    """Return an agreement that pays these amounts of what is given."""
    return Agreement(
        parties=parties,
        budget=Budget(contributions=(gift(given),)),
        payments=Payments(
            instalments=tuple(
                Instalment(key=f"del-{n}", amount=amount, payer=payer)
                for n, amount in enumerate(amounts)
            )
        ),
    )


class TestAnnexNotListed:
    """CON103 lists the annex."""

    def test_listed(self):
        """The annex is added last, with its key for a title.

        The reference may as well be wrong, so it is for a person to choose.
        """
        annexes = (Annex(key="avtal", title="Avtal"),)
        agreement = Agreement(
            budget=Budget(annex="kalkyl"), case=Case(annexes=annexes)
        )

        assert fixes("CON103", agreement) == [
            fix(
                FixKind.SUGGESTED,
                "Lägg till bilagan i förteckningen, med dess beteckning som "
                "titel.",
                "Add the annex to the list, with its key for a title.",
                "/case/annexes",
                annexes,
                (*annexes, Annex(key="kalkyl", title="kalkyl")),
            )
        ]


class TestInstalments:
    """CON202 lets the last instalment take the rest."""

    def test_rest(self):
        """The last instalment becomes what is left of what is given.

        It may be paid already, or another may be wrong, so it is for a person
        to choose.
        """
        assert fixes("CON202", paying(kr(425), kr(400))) == [
            fix(
                FixKind.SUGGESTED,
                "Låt den sista delutbetalningen ta resten.",
                "Let the last instalment take the rest.",
                "/payments/instalments/1/amount",
                kr(400),
                kr(425),
            )
        ]

    def test_nothing_given(self):
        """Where nothing is given, a single instalment becomes nothing."""
        (offered,) = fixes("CON202", paying(kr(400), given=0))

        assert offered.changes[0].after == kr(0)

    def test_no_rest(self):
        """Where the others take too much already, there is none to take."""
        assert fixes("CON202", paying(kr(900), kr(400))) == []

    def test_not_exact(self):
        """Where more may be paid or given than is stated, no rest is known."""
        about = Amount(Money(5), hedge=Hedge.ABOUT)
        unpaid = paying(about, kr(900))
        contributions = (gift(850), MoneyContribution(key="x", party="sdn"))
        ungiven = attrs.evolve(
            paying(kr(400)), budget=Budget(contributions=contributions)
        )

        assert fixes("CON202", unpaid) == []
        assert fixes("CON202", ungiven) == []

    def test_each_year(self):
        """An instalment of each year does not take the rest of a term."""
        agreement = attrs.evolve(
            paying(Amount(Money(400), per=Per.YEAR)),
            term=Term(period=Period.of_year(2024)),
        )

        assert fixes("CON202", agreement) == []

    def test_none_of_the_board(self):
        """What the organisation pays does not take the board's rest."""
        assert fixes("CON202", paying(kr(400), payer="kfum")) == []


class TestStatedSums:
    """CON205 suggests the sum of the first place."""

    def test_first(self):
        """The later place is to say what the first says."""
        sums = (
            StatedSum(place="Sammanfattning", amount=kr(850)),
            StatedSum(place="Ärendet", amount=kr(580)),
        )

        assert fixes("CON205", Agreement(case=Case(sums=sums))) == [
            fix(
                FixKind.SUGGESTED,
                "Ange samma summa som på första stället.",
                "State the same sum as in the first place.",
                "/case/sums/1/amount",
                kr(580),
                kr(850),
            )
        ]


class TestTotal:
    """CON206 suggests the sum of the costs."""

    def budget(self, *amounts):
        """Return an agreement whose budget says that its costs make 950."""
        costs = tuple(
            CostLine(key=f"post-{n}", description="Post", amount=amount)
            for n, amount in enumerate(amounts)
        )
        return Agreement(budget=Budget(total=kr(950), costs=costs))

    def test_sum(self):
        """The sum of the budget is to be the sum of its costs."""
        assert fixes("CON206", self.budget(kr(500), kr(400))) == [
            fix(
                FixKind.SUGGESTED,
                "Ange kostnadernas summa som budgetens summa.",
                "State the sum of the costs as the sum of the budget.",
                "/budget/total",
                kr(950),
                kr(900),
            )
        ]

    def test_not_exact(self):
        """Where a cost is not stated, their sum is not known."""
        assert fixes("CON206", self.budget(kr(1_000), None)) == []

    def test_out_of_reach(self):
        """A sum that no document can state is not suggested."""
        most = Amount(Money(10**12 - 1))

        assert fixes("CON206", self.budget(most, most)) == []


class TestNumberOfReports:
    """CON301 states the number."""

    def test_number(self):
        """The number becomes that of the reports listed.

        A report may as well be missing, so it is for a person to choose.
        """
        agreement = Agreement(
            reporting=Reporting(number=4, reports=(INTERIM, FINAL))
        )

        assert fixes("CON301", agreement) == [
            fix(
                FixKind.SUGGESTED,
                "Ange så många redovisningar som räknas upp.",
                "State as many reports as are listed.",
                "/reporting/number",
                4,
                2,
            )
        ]


class TestFinalReportLast:
    """CON303 moves the final report."""

    OTHER = attrs.evolve(INTERIM, key="del-2")
    DATED = attrs.evolve(FINAL, due=OnDate(day=date(2019, 2, 28)))

    def moved(self, kind, *reports, rest=(), **told):
        """Return an agreement, and the one fix that it should be offered."""
        agreement = Agreement(reporting=Reporting(reports=reports), **told)
        first, final, last = reports
        change = Change(
            pointer="/reporting/reports",
            before=reports,
            after=(first, last, final),
        )
        title = Text(
            "Ställ slutredovisningen sist.", "Put the final report last."
        )
        return agreement, Fix(title=title, kind=kind, changes=(change, *rest))

    def test_moved(self):
        """The final report is put last, and the others keep their order.

        Where it has a fixed day nothing else can be wrong but the order.
        """
        agreement, offered = self.moved(
            FixKind.MECHANICAL, INTERIM, self.DATED, self.OTHER
        )

        assert fixes("CON303", agreement) == [offered]

    def test_undated(self):
        """Where no day is stated, another may be the final one."""
        agreement, offered = self.moved(
            FixKind.SUGGESTED, INTERIM, FINAL, self.OTHER
        )

        assert fixes("CON303", agreement) == [offered]

    def test_what_is_told_of(self):
        """Sources, and what is known in part, follow the report."""
        places = (
            "/reporting/reports/0/covers",
            "/reporting/reports/1/due",
            "/reporting/reports/2",
            "/reporting/reports",
            "/reporting/reports/x",
            "/budget/total",
            "",
        )
        agreement, offered = self.moved(
            FixKind.MECHANICAL,
            INTERIM,
            self.DATED,
            self.OTHER,
            evidence=tuple(
                Evidence(place=place, document="avtalet") for place in places
            ),
            known_in_part=(
                "/reporting/reports",
                "/reporting/reports/2/covers",
            ),
            rest=(
                Change(
                    pointer="/evidence/1/place",
                    before="/reporting/reports/1/due",
                    after="/reporting/reports/2/due",
                ),
                Change(
                    pointer="/evidence/2/place",
                    before="/reporting/reports/2",
                    after="/reporting/reports/1",
                ),
                Change(
                    pointer="/known_in_part/1",
                    before="/reporting/reports/2/covers",
                    after="/reporting/reports/1/covers",
                ),
            ),
        )

        assert fixes("CON303", agreement) == [offered]

        mended = apply(agreement, offered.changes)

        assert read(agreement, "/reporting/reports/1") == read(
            mended, "/reporting/reports/2"
        )

    def test_days(self):
        """Where the days are wrong, no order of the list is right."""
        late = attrs.evolve(INTERIM, due=OnDate(day=date(2019, 3, 1)))
        final = attrs.evolve(FINAL, due=OnDate(day=date(2019, 2, 28)))
        agreement = Agreement(reporting=Reporting(reports=(late, final)))

        assert [
            finding.fixes
            for finding in review(
                agreement, on=ON, rules=CONSISTENCY.only("CON303")
            ).findings
        ] == [()]


class TestSuggested:
    """What a person may choose mends the finding too."""

    def test_examples(self):
        """Each fix of a rule's own counter-example makes it meet the rule."""
        mended = []
        for rule in CONSISTENCY:
            for offered in fixes(rule.code, rule.breaks()):
                after = apply(rule.breaks(), offered.changes)
                held = review(after, on=ON, rules=CONSISTENCY)

                assert held[rule.code].findings == ()
                mended.append(rule.code)

        assert mended == [
            "CON103",
            "CON202",
            "CON205",
            "CON206",
            "CON301",
            "CON303",
        ]
