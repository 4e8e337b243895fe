# SPDX-License-Identifier: MIT
"""What 127-trygghet comes to on chosen days, by hand (*facit*).

The terms and the ledger are made up (`iop.examples._trygghet_127_continued`). The costs of
the reports are 187 400,50 + 312 908,25 + 155 210,00 = 655 518,75 and, in the
final one, 182 135,58: together 837 654,33, of 850 000.
"""

from datetime import date

import attrs

from iop.examples import FinalReport
from iop.followup.followup import Coming
from iop.followup.obligations import Progress
from iop.followup.settlement import Delivery, Settlement, Subtotal
from iop.ledger.lifecycle import State
from iop.values.money import Money


IN_TIME, LATE, NEVER = FinalReport

BOARD, KFUM = "stadsdelsnamnden", "kfum"
FIRST, SECOND, THIRD, FINAL = (
    "report/delredovisning-1",
    "report/delredovisning-2",
    "report/delredovisning-3",
    "report/slutredovisning",
)
PAID_1, PAID_2 = "payment/utbetalning-1", "payment/utbetalning-2"

MAY_31 = date(2018, 5, 31)
SEP_17 = date(2018, 9, 17)  # the 15th is a Saturday
NOV_30 = date(2018, 11, 30)
FEB_28 = date(2019, 2, 28)
MAR_26 = date(2018, 3, 26)  # 30 days from 22 February is Saturday the 24th
JUL_5 = date(2018, 7, 5)  # ten working days from 20 June, not Midsummer Eve
APR_15 = date(2019, 4, 15)  # 30 days from 14 March is Saturday 13 April

NOTHING = Money(0)
AGREED = Money(850_000)
HALF = Money(425_000)
INTERIM = Money("655518.75")
ALL = Money("837654.33")
REST = Money("194481.25")  # 850 000 - 655 518,75
UNUSED = Money("12345.67")
HOURS = Money(105_000)  # 600 hours of 175 kronor

NOT_YET = Progress.NOT_YET_RECKONABLE


def report(name, due, progress, late=0, met_on=None, waits_for=()):
    """Make a report owed by KFUM."""
    return (name, KFUM, BOARD, due, progress, late, met_on, waits_for)


def payment(name, due, progress, met_on=None, waits_for=()):
    """Make a payment owed by the board, never late."""
    return (name, BOARD, KFUM, due, progress, 0, met_on, waits_for)


def evaluation(progress, met_on=None, waits_for=()):
    """Make the evaluation, which has no day and no debtor."""
    return ("evaluation", None, None, None, progress, 0, met_on, waits_for)


def repayment(progress, met_on=None):
    """Make the repayment owed by KFUM."""
    return ("repayment", KFUM, BOARD, APR_15, progress, 0, met_on, ())


def unsigned(*due):
    """Make the four reports as they are until all have signed."""
    return [
        report(name, day, NOT_YET, waits_for=("signing",))
        for name, day in zip((FIRST, SECOND, THIRD, FINAL), due, strict=True)
    ]


UNSIGNED = [
    *unsigned(MAY_31, SEP_17, NOV_30, FEB_28),
    payment(PAID_1, None, NOT_YET, waits_for=("signing",)),
    payment(PAID_2, None, NOT_YET, waits_for=("signing", FIRST)),
    evaluation(NOT_YET, waits_for=("signing",)),
]
SIGNED = [
    report(FIRST, MAY_31, Progress.UPCOMING),
    report(SECOND, SEP_17, Progress.UPCOMING),
    report(THIRD, NOV_30, Progress.UPCOMING),
    report(FINAL, FEB_28, Progress.UPCOMING),
    payment(PAID_1, MAR_26, Progress.UPCOMING),
    payment(PAID_2, None, NOT_YET, waits_for=(FIRST,)),
    evaluation(NOT_YET),
]
MISSED = [
    report(FIRST, MAY_31, Progress.OVERDUE, 1),
    *SIGNED[1:4],
    payment(PAID_1, MAR_26, Progress.MET_IN_TIME, date(2018, 3, 15)),
    *SIGNED[5:],
]


def closing(final, *last):
    """Return what is owed after the year, but for the final report and on."""
    return [
        report(FIRST, MAY_31, Progress.MET_LATE, 14, date(2018, 6, 14)),
        report(SECOND, SEP_17, Progress.MET_IN_TIME, 0, SEP_17),
        report(THIRD, NOV_30, Progress.MET_IN_TIME, 0, date(2018, 11, 29)),
        final,
        payment(PAID_1, MAR_26, Progress.MET_IN_TIME, date(2018, 3, 15)),
        payment(PAID_2, JUL_5, Progress.MET_IN_TIME, date(2018, 7, 2)),
        *(last or [evaluation(NOT_YET)]),
    ]


CAME = report(FINAL, FEB_28, Progress.MET_IN_TIME, 0, FEB_28)
CAME_LATE = report(FINAL, FEB_28, Progress.MET_LATE, 1, date(2019, 3, 1))
OWED = (
    evaluation(NOT_YET),
    repayment(Progress.UPCOMING),
)
REPAID = (
    evaluation(Progress.MET, date(2019, 4, 25)),
    repayment(Progress.MET_IN_TIME, date(2019, 4, 8)),
)

TERM_BEGINS = Coming(day=date(2018, 3, 1), name="term-begins")
FIRST_DUE = Coming(day=MAY_31, name=FIRST)
LATER = (
    Coming(day=SEP_17, name=SECOND),
    Coming(day=NOV_30, name=THIRD),
    Coming(day=date(2018, 12, 31), name="term-ends"),
    Coming(day=FEB_28, name=FINAL),
)

NO_SUMS = Subtotal(
    key=None,
    agreed=NOTHING,
    amended=NOTHING,
    paid=NOTHING,
    accounted=NOTHING,
    in_kind=NOTHING,
    approved=NOTHING,
    unused=NOTHING,
    still_open=NOTHING,
    repaid=NOTHING,
    to_be_repaid=NOTHING,
)


def row(key, **columns):
    """Make a row with what was agreed, and *columns*; all else is nothing."""
    agreed = {"agreed": AGREED, "amended": AGREED}
    return attrs.evolve(NO_SUMS, key=key, **(agreed | columns))


def sums(columns, *years, to_pay=NOTHING, hours=NOTHING, left=NOTHING):
    """Make a settlement of no day.

    Args:
        columns: The sums of the public money. There is one organisation and
            one source, so they are those of its rows too.
        years: The rows of the years.
        to_pay: What is left to pay out.
        hours: What the hours of volunteers so far are worth.
        left: What the hours that are left are worth.
    """
    whole = row(KFUM, **columns, in_kind=hours)
    added = attrs.asdict(whole, recurse=False)
    del added["key"]
    of_hours = attrs.evolve(NO_SUMS, key="ideell-tid", in_kind=hours)
    return Settlement(
        **added,
        on=date.min,
        currency="SEK",
        is_settled="unused" in columns,
        is_by_days=False,
        index_effect=NOTHING,
        lapsed=NOTHING,
        to_pay=to_pay,
        overspent=NOTHING,
        by_year=years,
        by_party=(whole,),
        by_source=(
            row("bidrag", **columns),
            *(() if hours.is_zero else (of_hours,)),
        ),
        deliveries=(
            Delivery(
                contribution="ideell-tid",
                party=KFUM,
                promised=HOURS,
                delivered=hours,
                remaining=left,
            ),
        ),
        left_out=(),
    )


BEFORE = sums({}, row(2018), to_pay=AGREED, left=HOURS)
_HALF = {"paid": HALF, "still_open": HALF}
HALF_PAID = sums(_HALF, row(2018, **_HALF), to_pay=HALF, left=HOURS)
_REPORTED = {
    "paid": AGREED,
    "accounted": INTERIM,
    "approved": INTERIM,
    "still_open": REST,
}
REPORTED = sums(
    _REPORTED,
    row(2018, **_REPORTED, in_kind=Money(80_500)),
    hours=Money(80_500),
    left=Money(24_500),
)
_RECEIVED = {**_REPORTED, "accounted": ALL}
RECEIVED = sums(_RECEIVED, row(2018, **_RECEIVED, in_kind=HOURS), hours=HOURS)
_SETTLED = {
    "paid": AGREED,
    "accounted": ALL,
    "approved": ALL,
    "unused": UNUSED,
}
SETTLED = sums(
    {**_SETTLED, "to_be_repaid": UNUSED},
    row(2018, **_SETTLED, in_kind=HOURS),
    attrs.evolve(NO_SUMS, key=2019, to_be_repaid=UNUSED),
    hours=HOURS,
)
ENDED = sums(
    {**_SETTLED, "repaid": UNUSED},
    row(2018, **_SETTLED, in_kind=HOURS),
    attrs.evolve(NO_SUMS, key=2019, repaid=UNUSED),
    hours=HOURS,
)


@attrs.frozen
class Wanted:
    """What is so on a day.

    Attributes:
        state: The state.
        owed: All that is owed.
        held: The payments that may not go out.
        payable: The payments that may.
        coming: The days to come.
        sums: The sums, of no day.
    """

    state: State
    owed: list
    held: list = attrs.Factory(list)
    payable: list = attrs.Factory(list)
    coming: tuple = ()
    sums: Settlement = REPORTED


def whatever_comes(wanted):
    """Want the same, whatever becomes of the final report."""
    return dict.fromkeys(FinalReport, wanted)


def never_came(late):
    """Want what is so when the final report is late and never comes."""
    final = report(FINAL, FEB_28, Progress.OVERDUE, late)
    return Wanted(State.REPORTING_OUT, closing(final))


def approved(final):
    """Want what is so on the day the final report is approved."""
    return Wanted(
        State.SETTLED,
        closing(final, *OWED),
        coming=(Coming(day=APR_15, name="repayment"),),
        sums=SETTLED,
    )


def ended(final):
    """Want what is so when the case is closed."""
    return Wanted(State.ENDED, closing(final, *REPAID), sums=ENDED)


_IN = Wanted(State.REPORTING_OUT, closing(CAME), sums=RECEIVED)
_LATE = Wanted(State.REPORTING_OUT, closing(CAME_LATE), sums=RECEIVED)
_DUE = Wanted(
    State.REPORTING_OUT,
    closing(report(FINAL, FEB_28, Progress.DUE_TODAY)),
    coming=(Coming(day=FEB_28, name=FINAL),),
)

WANTED = {
    date(2018, 1, 1): whatever_comes(
        Wanted(
            State.DRAFT,
            UNSIGNED,
            held=[PAID_1, PAID_2],
            coming=(TERM_BEGINS, FIRST_DUE, *LATER),
            sums=BEFORE,
        )
    ),
    # The day on which the last party signs.
    date(2018, 2, 22): whatever_comes(
        Wanted(
            State.SIGNED,
            SIGNED,
            held=[PAID_2],
            payable=[PAID_1],
            coming=(
                TERM_BEGINS,
                Coming(day=MAR_26, name=PAID_1),
                FIRST_DUE,
                *LATER,
            ),
            sums=BEFORE,
        )
    ),
    # The day after the first interim report did not come.
    date(2018, 6, 1): whatever_comes(
        Wanted(
            State.ACTIVE, MISSED, held=[PAID_2], coming=LATER, sums=HALF_PAID
        )
    ),
    FEB_28: {IN_TIME: _IN, LATE: _DUE, NEVER: _DUE},
    date(2019, 3, 1): {IN_TIME: _IN, LATE: _LATE, NEVER: never_came(1)},
    # The day on which the final report is approved, if it came.
    date(2019, 3, 14): {
        IN_TIME: approved(CAME),
        LATE: approved(CAME_LATE),
        NEVER: never_came(14),
    },
    date(2019, 12, 31): {
        IN_TIME: ended(CAME),
        LATE: ended(CAME_LATE),
        NEVER: never_came(306),
    },
}
"""What is so, by day and by what becomes of the final report."""

REAL = [
    *unsigned(None, None, None, FEB_28),
    evaluation(NOT_YET, waits_for=("signing",)),
]
"""What the real case asks for, on any day: nothing in it binds yet."""

REAL_SUMS = attrs.evolve(BEFORE, by_year=(row(None),), deliveries=())
"""The sums of the real case on any day; it states no term, so no year."""
