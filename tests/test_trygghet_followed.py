# SPDX-License-Identifier: MIT
"""127-trygghet followed through two years (*ett avtal genom sin tid*).

The terms and the ledgers are made up (`iop.examples._trygghet_127_continued`). On chosen
days all is held against what was worked out by hand (`trygghet_by_hand`); what
must hold on any day is looked for on every day.
"""

from collections import Counter
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

import attrs
import pytest

from iop import rulesets
from iop.examples import (
    FinalReport,
    trygghet_127,
    trygghet_127_continued,
    trygghet_127_ledger,
)
from iop.followup.followup import follow_up
from iop.followup.settlement import Subtotal
from iop.ledger import Ledger
from iop.ledger.lifecycle import State
from iop.rulesets import review, review_follow_up
from iop.values.changes import diff
from iop.values.money import Money

from .trygghet_by_hand import REAL, REAL_SUMS, WANTED


DAYS = [
    date(2018, 1, 1) + timedelta(days=number)
    for number in range((date(2020, 1, 1) - date(2018, 1, 1)).days)
]
"""Every day from 2018-01-01 through 2019-12-31."""

IN_TIME, LATE, NEVER = FinalReport

each_final = pytest.mark.parametrize("final", FinalReport, ids=str)


AGREEMENT = trygghet_127_continued()
LEDGERS = {final: trygghet_127_ledger(final) for final in FinalReport}


def followed(on, final):
    """Follow the case up on a day."""
    return follow_up(AGREEMENT, LEDGERS[final], on=on)


@cache
def every_day(final):
    """Follow the case up on every day of the two years."""
    return tuple(followed(day, final) for day in DAYS)


def told(case):
    """Tell of each obligation who owes it, when, and how it stands."""
    return [
        (
            one.name,
            one.debtor,
            one.creditor,
            one.due,
            one.progress,
            one.days_overdue,
            one.met_on,
            one.waits_for,
        )
        for one in case.obligations
    ]


class TestAgreement:
    """`trygghet_127_continued`."""

    def test_adds_to_the_real_case(self):
        """It changes nothing that the officer's report states."""
        changes = diff(trygghet_127(), trygghet_127_continued())
        own, *added = trygghet_127_continued().budget.contributions

        assert [
            ("/budget/contributions", (own,)),
            ("/payments", None),
            *(
                (f"/reporting/reports/{number}/{name}", None)
                for number in (0, 1, 2)
                for name in ("recipient", "covers", "due")
            ),
            ("/reporting/reports/3/recipient", None),
            ("/reporting/reports/3/covers", None),
            ("/term", None),
        ] == [(change.pointer, change.before) for change in changes]
        assert ["ideell-tid"] == [one.key for one in added]

    @pytest.mark.parametrize(
        "rules", [rulesets.STOCKHOLM, rulesets.FULL], ids=["stockholm", "full"]
    )
    def test_breaks_no_more(self, rules):
        """No rule finds anything in it that the real case does not have."""
        real, made_up = (
            review(agreement, on=date(2018, 6, 1), rules=rules).findings
            for agreement in (trygghet_127(), trygghet_127_continued())
        )

        assert real == made_up


class TestChosenDays:
    """Seven days, for each thing that may become of the final report."""

    @each_final
    @pytest.mark.parametrize("on", WANTED, ids=str)
    def test_state(self, on, final):
        """It is in the state it should be in."""
        assert WANTED[on][final].state is followed(on, final).state

    @each_final
    @pytest.mark.parametrize("on", WANTED, ids=str)
    def test_owed(self, on, final):
        """All that is owed stands as it should, and nothing else is owed."""
        assert WANTED[on][final].owed == told(followed(on, final))

    @each_final
    @pytest.mark.parametrize("on", WANTED, ids=str)
    def test_payments(self, on, final):
        """These payments are held, and these may go out."""
        case, wanted = followed(on, final), WANTED[on][final]

        assert wanted.held == [one.name for one in case.held]
        assert wanted.payable == [one.name for one in case.payable]

    @each_final
    @pytest.mark.parametrize("on", WANTED, ids=str)
    def test_coming(self, on, final):
        """These days come next, in this order."""
        assert WANTED[on][final].coming == followed(on, final).coming

    @each_final
    @pytest.mark.parametrize("on", WANTED, ids=str)
    def test_sums(self, on, final):
        """Every sum is right to the öre, by year, party and source too."""
        wanted = attrs.evolve(WANTED[on][final].sums, on=on)

        assert wanted == followed(on, final).settlement

    def test_amounts(self):
        """The sums that are owed are the instalments and what was unused."""
        case = followed(date(2019, 3, 14), IN_TIME)

        assert {
            "payment/utbetalning-1": Money(425_000),
            "payment/utbetalning-2": Money(425_000),
            "repayment": Money("12345.67"),
        } == {one.name: one.amount for one in case.obligations if one.amount}

    def test_what_waits_for_what(self):
        """The second payment waits for the first report until it is approved."""
        before, after = (
            followed(date(2018, 6, day), IN_TIME) for day in (19, 20)
        )

        assert [
            (("payment/utbetalning-2",), None),
            ((), date(2018, 7, 5)),
        ] == [
            (
                case["report/delredovisning-1"].awaited_by,
                case["payment/utbetalning-2"].due,
            )
            for case in (before, after)
        ]

    def test_told_in_swedish(self):
        """A due day that is moved says from where, and why."""
        case = followed(date(2018, 6, 1), IN_TIME)

        assert (
            "Senast 15 september 2018, enligt avtalet. 15 september 2018 är "
            "ingen arbetsdag; fristen flyttas till 17 september 2018, enligt "
            "avtalet."
        ) == case["report/delredovisning-2"].explained("sv")


class TestEveryDay:
    """What holds on each of 730 days, whatever becomes of the final report."""

    def test_all_days(self):
        """The days looked at are those of two whole years."""
        assert (365 + 365, date(2019, 12, 31)) == (len(DAYS), DAYS[-1])

    @each_final
    def test_states(self, final):
        """Each state lasts as many days as it should, and comes in its turn."""
        closed = [
            (72, State.REPORTING_OUT),  # the final report approved 14 March
            (49, State.SETTLED),  # closed on 2 May
            (244, State.ENDED),
        ]
        last = [(365, State.REPORTING_OUT)] if final is NEVER else closed
        states = Counter(case.state for case in every_day(final))

        assert [
            (31, State.DRAFT),  # January; proposed on 1 February
            (14, State.PROPOSED),  # decided on 15 February
            (7, State.DECIDED),  # signed by both on 22 February
            (7, State.SIGNED),  # the term begins on 1 March
            (306, State.ACTIVE),  # the rest of 2018
            *last,
        ] == [(states[state], state) for state in State if state in states]

    @each_final
    def test_never_back(self, final):
        """The state never goes back to an earlier one."""
        order = list(State)
        ranks = [order.index(case.state) for case in every_day(final)]

        assert sorted(ranks) == ranks

    @each_final
    def test_money_is_conserved(self, final):
        """What is paid is approved, unused or still open, in each row too."""
        for case in every_day(final):
            sums = case.settlement
            for row in (
                sums,
                *sums.by_year,
                *sums.by_party,
                *sums.by_source,
            ):
                assert row.paid == row.approved + row.unused + row.still_open

    @each_final
    def test_rows_add_up(self, final):
        """The rows of a kind add up to the sums of the whole."""
        _, *columns = attrs.fields_dict(Subtotal)
        for case in every_day(final):
            sums = case.settlement
            for rows in (sums.by_year, sums.by_party, sums.by_source):
                for name in columns:
                    added = Money.total(getattr(row, name) for row in rows)
                    assert getattr(sums, name) == added

    @each_final
    def test_sums_never_fall(self, final):
        """What was paid, accounted for, approved or repaid stays so."""
        for before, after in pairwise(every_day(final)):
            for name in ("paid", "accounted", "in_kind", "approved", "repaid"):
                assert getattr(before.settlement, name) <= getattr(
                    after.settlement, name
                )

    @each_final
    def test_done_is_done(self, final):
        """What is met stays met, as it was met; others may wait for it less."""
        for before, after in pairwise(every_day(final)):
            for one in before.obligations:
                later = after[one.name]
                assert not one.is_done or one == attrs.evolve(
                    later, awaited_by=one.awaited_by
                )

    @each_final
    def test_later_by_the_day(self, final):
        """What is late is a day late at first, and a day more each day."""
        late = [
            {one.name: one.days_overdue for one in case.overdue}
            for case in every_day(final)
        ]

        assert {} == late[0]
        for before, after in pairwise(late):
            for name, number in after.items():
                assert before.get(name, 0) + 1 == number

    @each_final
    def test_what_comes_later_does_not_matter(self, final):
        """A ledger cut off after the day gives the same answer."""
        whole = trygghet_127_ledger(final)
        for case in every_day(final):
            cut = Ledger(
                entries=tuple(
                    entry for entry in whole.entries if entry.on <= case.on
                )
            )
            alone = follow_up(case.agreement, cut, on=case.on)
            assert case == attrs.evolve(alone, ledger=whole)

    @each_final
    def test_findings(self, final):
        """The rules find what is late on each day it is late, and no other.

        What was done late they observation on from then on; they find nothing else.
        The final report that comes a day late does so on the first day on
        which it would be found to be late.
        """
        late, done_late = "LED017", "LED021"
        wanted = [
            (late, 0, date(2018, 6, 1), date(2018, 6, 13)),
            (done_late, 0, date(2018, 6, 14), DAYS[-1]),
        ]
        if final is LATE:
            wanted.append((done_late, 3, date(2019, 3, 1), DAYS[-1]))
        if final is NEVER:
            wanted.append((late, 3, date(2019, 3, 1), DAYS[-1]))
        found = [
            (case.on, finding.code, finding.pointer)
            for case in every_day(final)
            for finding in review_follow_up(case).findings
        ]

        assert found == sorted(
            (day, code, f"follow-up:/obligations/{number}")
            for code, number, first, last in wanted
            for day in DAYS
            if first <= day <= last
        )

    @each_final
    def test_every_step_is_allowed(self, final):
        """No entry is out of order in the life of the agreement."""
        assert () == every_day(final)[-1].timeline.refused


class TestReal:
    """`trygghet_127` itself, of which nothing is known to have happened."""

    def test_states_no_day(self):
        """The real case holds nothing that a ledger could begin with."""
        assert Ledger() == Ledger.of(trygghet_127())

    def test_every_day(self):
        """It is a draft on every day, and nothing in it binds."""
        for day in DAYS:
            case = follow_up(trygghet_127(), Ledger(), on=day)
            assert State.DRAFT is case.state
            assert REAL == told(case)
            assert attrs.evolve(REAL_SUMS, on=day) == case.settlement
