# SPDX-License-Identifier: MIT
"""Money, payments, reports and judgements: *planer*."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from ..agreement import (
    Answer,
    Appropriation,
    Budget,
    Condition,
    Contribution,
    CostLine,
    Evaluation,
    Funder,
    Indexation,
    IndexedSum,
    InKindContribution,
    Instalment,
    Interval,
    Judgement,
    Milestone,
    MoneyContribution,
    OnDate,
    OnReport,
    OnSigning,
    Payments,
    PremisesContribution,
    Recurrence,
    Report,
    ReportContent,
    Reporting,
    ReportKind,
    Timing,
    UserCharge,
    VolunteerHoursContribution,
)
from ..rulesets._asked import known_criteria
from ..values import Amount, CaseNumber, Money, Period, Rounding, months_after
from ._frames import Frame, frames
from ._words import COSTS


__all__ = ["budgets", "judgements", "payment_plans", "reporting_plans"]

CRITERIA = tuple(one.key for one in known_criteria())
"""The criteria that the library knows."""


@st.composite
def budgets(draw: st.DrawFn, *, frame: Frame | None = None) -> Budget:
    """Draw budgets (*budgetar*) in which costs and contributions add up.

    The costs are all the money: that of the public party, of the organisations
    and of a foundation, as far as each gives any. Efforts that are not money
    are counted among the costs, or not.

    Args:
        frame: What it shares with the other parts of an agreement.

    >>> from hypothesis import given
    >>> @given(budgets())
    ... def test_adds_up(budget):
    ...     costs = [cost.amount.money for cost in budget.costs]
    ...     assert Money.total(costs) == budget.total.money
    >>> test_adds_up()
    """
    shared = frame or draw(frames())
    besides = Money(10_000) * draw(st.sampled_from((0, 0, 0, 5, 12, 30)))
    whole = shared.total + shared.own + besides
    efforts = draw(_efforts(shared))
    counted = efforts if draw(st.booleans()) else ()
    values = [value.money for one in counted if (value := one.value)]
    costs = draw(_costs(whole, shared.term))
    return Budget(
        total=Amount(whole + Money.total(values)),
        costs=(*costs, *_worth(counted)),
        contributions=(*_money(shared, costs[0].key), *efforts),
        funders=tuple(_funders(shared, besides)),
        charges=(
            UserCharge(
                description="att delta",
                amount=Amount(Money(0)),
                is_free=True,
                recipient=shared.keys[0],
            ),
        ),
        appropriations=(
            Appropriation(
                key="anslag",
                purpose="föreningsliv och delaktighet",
                total=Amount(shared.total * draw(st.integers(1, 5))),
                granted_to=shared.boards[0],
                granted_in=f"verksamhetsplan {shared.term.first.year}",
                granted_by="kommunfullmäktige",
                granted_on=shared.decided,
                case_number=CaseNumber(f"KS/{shared.decided.year}:118"),
            ),
        ),
        set_aside=Amount(Money(0)),
        set_aside_for=shared.work.goal,
        is_vat_included=False,
        annex="budget",
    )


def _money(shared: Frame, cost: str) -> Iterator[MoneyContribution]:
    """Return what the parties put in, in money."""
    yield MoneyContribution(
        key="bidrag",
        party=shared.boards[0],
        amount=Amount(shared.total),
        period=shared.term,
        appropriation="anslag",
        description="kontant insats",
        payee=shared.keys[0] if len(shared.keys) == 1 else None,
        cost=cost,
    )
    if not shared.own.is_zero:
        yield MoneyContribution(
            key="egeninsats",
            party=shared.keys[0],
            amount=Amount(shared.own),
            period=shared.term,
            description="medlemsavgifter",
            cost=cost,
            paid_out=Recurrence(
                interval=Interval.QUARTER, timing=Timing.IN_ADVANCE
            ),
        )


def _funders(shared: Frame, given: Money) -> Iterator[Funder]:
    """Let a foundation pay a part, if it gives any."""
    if not given.is_zero:
        yield Funder(
            key="stiftelse",
            name=f"{shared.place.name} sparstiftelse",
            amount=Amount(given),
            period=shared.term,
            is_granted=True,
            purpose=shared.work.goal,
        )


@st.composite
def _efforts(draw: st.DrawFn, shared: Frame) -> list[Contribution]:
    """Draw what is given besides money: by the organisation, if no money is."""
    efforts: list[Contribution] = []
    if hours := draw(st.integers(int(shared.own.is_zero), 40)):
        efforts.append(
            VolunteerHoursContribution(
                key="ideellt",
                party=shared.keys[0],
                hours=Decimal(hours * 50),
                rate=Money(175),
                period=shared.term,
                description="ledare och värdar",
            )
        )
    if rent := draw(st.integers(0, 24)):
        efforts.append(
            PremisesContribution(
                key="lokal",
                party=shared.boards[0],
                amount=Amount(Money(5_000) * rent),
                period=shared.term,
                description="lokal två kvällar i veckan",
            )
        )
    if goods := draw(st.integers(0, 24)):
        efforts.append(
            InKindContribution(
                key="mat",
                party=shared.keys[0],
                amount=Amount(Money(1_000) * goods),
                period=shared.term,
                description="mat till kvällarna",
                payee=shared.boards[0],
            )
        )
    return efforts


def _worth(efforts: Iterable[Contribution]) -> Iterator[CostLine]:
    """Count efforts that are not money among the costs."""
    for effort in efforts:
        yield CostLine(
            key=f"varde-{effort.key}",
            description=f"Värdet av {effort.description}",
            amount=effort.value,
            period=effort.period,
        )


@st.composite
def _costs(draw: st.DrawFn, whole: Money, term: Period) -> list[CostLine]:
    """Draw costs that come to a whole, the first taking the rest."""
    named = draw(
        st.lists(st.sampled_from(COSTS), min_size=1, max_size=4, unique=True)
    )
    shares = whole.allocate([draw(st.integers(1, 9)) for _ in named])
    _, *others = [
        share.rounded(Money(500), rounding=Rounding.DOWN) for share in shares
    ]
    return [
        CostLine(
            key=key,
            description=description,
            amount=Amount(share),
            period=term,
        )
        for (key, description), share in zip(
            named, [whole - Money.total(others), *others], strict=True
        )
    ]


def _report_key(number: int, count: int) -> str:
    return "slutredovisning" if number == count else f"redovisning-{number}"


@st.composite
def payment_plans(draw: st.DrawFn, *, frame: Frame | None = None) -> Payments:
    """Draw plans for paying out (*utbetalningsplaner*).

    Instalments come at even intervals within the term, the first when the
    agreement is signed, the others when the first report is approved, and add
    up to the public money.

    Args:
        frame: What it shares with the other parts of an agreement.

    >>> from hypothesis import given
    >>> @given(payment_plans())
    ... def test_in_order(plan):
    ...     days = [one.due.day for one in plan.instalments]
    ...     assert days == sorted(days)
    >>> test_in_order()
    """
    shared = frame or draw(frames())
    is_indexed = draw(st.booleans())
    step = 12 // len(shared.parts)
    return Payments(
        instalments=tuple(
            Instalment(
                key=f"del-{number}",
                amount=Amount(part),
                payer=shared.boards[0],
                payee=shared.keys[(number - 1) % len(shared.keys)],
                due=OnDate(
                    day=months_after(shared.term.first, step * (number - 1))
                ),
                condition=_condition(number),
            )
            for number, part in enumerate(shared.parts, 1)
        ),
        indexation=Indexation(
            index="KPI",
            share=Decimal("0.8"),
            base=f"oktober {shared.decided.year}",
            rounded_to=Money(100),
            rounding=Rounding.DOWN,
            applies_to=draw(st.sampled_from(IndexedSum)),
            raised=Interval.YEAR,
        )
        if is_indexed
        else None,
        is_unused_repaid=True,
        repayment_due=shared.after(6),
    )


def _condition(number: int) -> Condition:
    """Let the first wait for the signing, and the rest for a report."""
    return OnSigning() if number == 1 else OnReport(report="redovisning-1")


@st.composite
def reporting_plans(
    draw: st.DrawFn, *, frame: Frame | None = None
) -> Reporting:
    """Draw plans for reports (*redovisningsplaner*).

    One or more interim reports for each a part of the term, then the final
    one two months after it; a milestone, and an evaluation.

    Args:
        frame: What it shares with the other parts of an agreement.

    >>> from hypothesis import given
    >>> @given(reporting_plans())
    ... def test_ends_in_the_final_one(plan):
    ...     assert plan.reports[-1].kind is ReportKind.FINAL
    >>> test_ends_in_the_final_one()
    """
    shared = frame or draw(frames())
    count = draw(st.integers(2, 4))
    pieces = _pieces(shared.term, count)
    return Reporting(
        number=count,
        reports=tuple(
            Report(
                key=_report_key(number, count),
                kind=(
                    ReportKind.FINAL if number == count else ReportKind.INTERIM
                ),
                reporter=shared.keys[0],
                with_reporters=shared.keys[1:],
                recipient=shared.boards[0],
                covers=piece,
                due=(
                    shared.after(2)
                    if number == count
                    else OnDate(day=months_after(piece.last or piece.first, 2))
                ),
                contents=(
                    ReportContent.USE_OF_MONEY,
                    ReportContent.ACTIVITIES,
                ),
            )
            for number, piece in enumerate(pieces, 1)
        ),
        milestones=(
            Milestone(
                key="start",
                description="verksamheten är i gång",
                due=OnDate(day=months_after(shared.term.first, 2)),
                goal=shared.work.key,
                measure="de första besökarna har kommit",
            ),
        ),
        evaluation=Evaluation(
            question=f"Leder arbetet till att {shared.work.goal}?",
            evaluators=("parterna gemensamt",),
            is_planned_only=False,
            plan="enkät och gruppsamtal",
            due=shared.after(3),
        ),
        recurs=Recurrence(interval=Interval.YEAR, within_days=60),
        meetings=Recurrence(interval=Interval.YEAR, times=2),
    )


def _pieces(term: Period, count: int) -> list[Period]:
    """Split a term into so many even pieces, by months."""
    months = term.months()
    size = len(months) // count
    firsts = [months[size * number].first for number in range(count)]
    lasts = [months[size * number - 1].last for number in range(1, count)]
    return [
        Period(first, last or term.last)
        for first, last in zip(firsts, [*lasts, term.last], strict=True)
    ]


@st.composite
def judgements(
    draw: st.DrawFn,
    *,
    answer: Answer = Answer.YES,
    on: date | None = None,
) -> Judgement:
    """Draw judgements of one criterion (*bedömningar*), each with a reason.

    Args:
        answer: How it is answered.
        on: The day; one in 2018 to 2026 if it is not given.

    Raises:
        IllFormedError: If *answer* is no answer, nor the word of one.

    >>> from hypothesis import given
    >>> @given(judgements(answer=Answer.NO))
    ... def test_answer(judgement):
    ...     assert judgement.answer is Answer.NO
    >>> test_answer()
    """
    day = on or draw(st.dates(date(2018, 1, 1), date(2026, 12, 31)))
    return Judgement(
        criterion=draw(st.sampled_from(CRITERIA)),
        answer=Answer(answer),
        reason="Bedömt i ärendet, se tjänsteutlåtandet.",
        by="handläggare",
        on=day,
    )
