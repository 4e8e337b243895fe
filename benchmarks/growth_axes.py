# SPDX-License-Identifier: MIT
"""Agreements and ledgers of any size, for ``growth.py``: *växande avtal*.

An axis makes a case of a size: an agreement or history, with a ledger, in
which one kind of part is as many as the size says, and whatever names that
part as many again. What is named is looked up, so that is where time is lost.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from decimal import Decimal

import attrs

import iop
from iop import ledger
from iop.agreement import budget, deadlines, decisions, payments, reporting
from iop.agreement.clauses import Clause, ClauseSubject
from iop.agreement.governance import Seat, SteeringGroup
from iop.agreement.judgements import Answer
from iop.agreement.parties import Party
from iop.agreement.purpose import Activity, Goal, Indicator, Need, Undertaking
from iop.agreement.term import Extension
from iop.ledger import LedgerEntry
from iop.rules.circumstances import EarlierAid


__all__ = ["AXES", "Case"]

FIRST = date(2018, 1, 1)
TERM = iop.Period(FIRST, date(2400, 12, 31))
ON = date(2300, 1, 1)
ONE = iop.values.Amount(iop.Money(100))
BOARD = iop.agreement.PublicBody(key="sdn", name="Nämnden")
CLUB = iop.agreement.Organisation(key="kfum", name="KFUM")
MUCH = iop.values.Amount(iop.Money(10**9))
"""More than all that is paid, so that no size is the first with too much."""
GRANT = budget.MoneyContribution(key="bidrag", party="sdn", amount=MUCH)
BEGUN: tuple[LedgerEntry, ...] = (
    ledger.Proposed(key="forslag", on=date(2017, 12, 1)),
    ledger.Decided(
        key="beslut",
        on=date(2017, 12, 14),
        outcome=decisions.DecisionOutcome.APPROVED,
    ),
    ledger.Signed(key="u-sdn", on=date(2017, 12, 20), party="sdn"),
    ledger.Signed(key="u-kfum", on=date(2017, 12, 21), party="kfum"),
)


@attrs.frozen(kw_only=True)
class Case:
    """What is measured: *fall*.

    Attributes:
        history: The agreement, with its amendments.
        ledger: What has happened to it.
        on: The day of the follow-up and of the review.
    """

    history: iop.agreement.amendments.History
    ledger: iop.Ledger
    on: date = ON

    @property
    def agreement(self) -> iop.Agreement:
        """The agreement as it reads on the day."""
        return self.history.on(self.on)

    def given(self) -> iop.Circumstances:
        """State all that a rule can ask for."""
        return iop.Circumstances(
            is_undertaking=True,
            has_certificate=True,
            earlier_aid=(
                EarlierAid(on=FIRST, amount=iop.Money(1_000, "EUR")),
            ),
            sek_per_euro=Decimal(10),
        )

    def followed(self) -> iop.FollowUp:
        """Follow it up on the day."""
        return iop.follow_up(self.history, self.ledger, on=self.on)


def agreed(**stated: object) -> iop.Agreement:
    """Make an agreement of two parties, one sum and a long term."""
    parts: dict[str, object] = {
        "name": "Växande",
        "parties": (BOARD, CLUB),
        "budget": iop.agreement.Budget(contributions=(GRANT,)),
        "term": iop.agreement.Term(period=TERM, extensions=()),
    }
    return iop.Agreement(**{**parts, **stated})  # type: ignore[arg-type] # named one by one where they are given


def case(
    agreement: iop.Agreement,
    *entries: LedgerEntry,
    amendments: Iterable[iop.agreement.Amendment] = (),
    begun: tuple[LedgerEntry, ...] = BEGUN,
) -> Case:
    """Put a case together; the entries come after those of the beginning."""
    history = iop.agreement.amendments.History(
        original=agreement, amendments=tuple(amendments)
    )
    return Case(history=history, ledger=iop.Ledger(entries=(*begun, *entries)))


def day(number: int) -> date:
    """Give one day after another, from the first of the term."""
    return FIRST + timedelta(days=number)


def parties(n: int) -> Case:
    """Many organisations, each with all that names a party."""
    clubs = [
        iop.agreement.Organisation(key=f"o{i}", name=f"Org {i}")
        for i in range(n)
    ]
    named: list[Party] = [BOARD, *clubs]
    return case(
        agreed(
            parties=tuple(named),
            budget=iop.agreement.Budget(
                contributions=(
                    GRANT,
                    *(
                        budget.MoneyContribution(
                            key=f"b{i}", party=f"o{i}", amount=ONE
                        )
                        for i in range(n)
                    ),
                )
            ),
            annex_agreements=tuple(
                iop.agreement.AnnexAgreement(
                    key=f"d{i}", organisation=f"o{i}", amount=ONE
                )
                for i in range(n)
            ),
            reporting=iop.agreement.Reporting(
                reports=tuple(
                    reporting.Report(
                        key=f"r{i}",
                        kind=reporting.ReportKind.FINAL,
                        reporter=f"o{i}",
                        covers=TERM,
                    )
                    for i in range(n)
                )
            ),
            governance=iop.agreement.Governance(
                steering_group=SteeringGroup(
                    seats=tuple(
                        Seat(role="ledamot", party=f"o{i}") for i in range(n)
                    )
                )
            ),
            signatures=tuple(
                decisions.Signature(party=f"o{i}", on=FIRST) for i in range(n)
            ),
        ),
        *(
            ledger.Paid(
                key=f"p{i}",
                on=day(400),
                amount=iop.Money(1),
                payer="sdn",
                payee=f"o{i}",
            )
            for i in range(n)
        ),
        begun=(
            *BEGUN[:3],
            *(
                ledger.Signed(
                    key=f"u{i}", on=date(2017, 12, 21), party=f"o{i}"
                )
                for i in range(n)
            ),
        ),
    )


def public_bodies(n: int) -> Case:
    """Many public parties, each with its money, decision and signature."""
    boards = [
        iop.agreement.PublicBody(key=f"n{i}", name=f"Nämnd {i}")
        for i in range(n)
    ]
    return case(
        agreed(
            parties=(*boards, CLUB),
            budget=iop.agreement.Budget(
                contributions=tuple(
                    budget.MoneyContribution(
                        key=f"b{i}", party=f"n{i}", amount=ONE
                    )
                    for i in range(n)
                )
            ),
            case=iop.agreement.Case(
                decider="n0",
                decisions=tuple(
                    iop.agreement.Decision(
                        key=f"beslut-{i}", by=f"n{i}", on=FIRST, amount=ONE
                    )
                    for i in range(n)
                ),
            ),
            payments=iop.agreement.Payments(
                instalments=tuple(
                    payments.Instalment(
                        key=f"d{i}",
                        payer=f"n{i}",
                        amount=ONE,
                        due=deadlines.OnDate(day=day(30)),
                    )
                    for i in range(n)
                )
            ),
            signatures=tuple(
                decisions.Signature(party=f"n{i}", on=FIRST) for i in range(n)
            ),
        ),
        *(
            ledger.Paid(
                key=f"p{i}", on=day(20), amount=iop.Money(1), payer=f"n{i}"
            )
            for i in range(n)
        ),
        begun=(
            *BEGUN[:2],
            BEGUN[3],
            *(
                ledger.Signed(
                    key=f"u{i}", on=date(2017, 12, 21), party=f"n{i}"
                )
                for i in range(n)
            ),
        ),
    )


def reports(n: int) -> Case:
    """Many reports, one after another, each received and approved."""
    return case(
        agreed(
            reporting=iop.agreement.Reporting(
                number=n,
                reports=tuple(
                    reporting.Report(
                        key=f"r{i}",
                        kind=reporting.ReportKind.FINAL
                        if i == n - 1
                        else reporting.ReportKind.INTERIM,
                        reporter="kfum",
                        covers=iop.Period(day(5 * i), day(5 * i + 4)),
                        due=deadlines.OnDate(day=day(5 * i + 10)),
                    )
                    for i in range(n)
                ),
            )
        ),
        *(
            kind(key=f"{name}{i}", on=day(5 * i + 11), report=f"r{i}")
            for i in range(n)
            for name, kind in (
                ("in", ledger.ReportReceived),
                ("ok", ledger.ReportApproved),
            )
        ),
    )


def overlapping_reports(n: int) -> Case:
    """Many reports that each overlap the next, every other of no reporter."""
    return case(
        agreed(
            reporting=iop.agreement.Reporting(
                reports=tuple(
                    reporting.Report(
                        key=f"r{i}",
                        kind=reporting.ReportKind.FINAL,
                        reporter=None if i % 4 == 0 else f"o{i % 3}",
                        covers=iop.Period(day(4 * i), day(4 * i + 5)),
                    )
                    for i in range(n)
                ),
            )
        ),
        ledger.Ended(key="avslut", on=date(2299, 1, 1)),
    )


def goals(n: int) -> Case:
    """Many goals, each with its indicator; one indicator names no goal."""
    return case(
        agreed(
            purpose=iop.agreement.Purpose(
                goals=tuple(
                    Goal(key=f"m{i}", description="trygghet") for i in range(n)
                ),
                indicators=tuple(
                    Indicator(
                        key=f"i{i}",
                        description="otrygga",
                        goal=f"m{i}" if i else None,
                    )
                    for i in range(n)
                ),
                needs=tuple(Need(description="mötesplats") for _ in range(n)),
            )
        )
    )


def loose_indicators(n: int) -> Case:
    """Many goals and many indicators, none of which names a goal."""
    return case(
        agreed(
            purpose=iop.agreement.Purpose(
                goals=tuple(
                    Goal(key=f"m{i}", description="trygghet") for i in range(n)
                ),
                indicators=tuple(
                    Indicator(key=f"i{i}", description="otrygga")
                    for i in range(n)
                ),
            )
        )
    )


def instalments(n: int) -> Case:
    """Many instalments that follow an index, half of them paid."""
    return case(
        agreed(
            payments=iop.agreement.Payments(
                indexation=payments.Indexation(index="KPI", share=Decimal(1)),
                is_unused_repaid=True,
                instalments=tuple(
                    payments.Instalment(
                        key=f"d{i}",
                        amount=ONE,
                        payer="sdn",
                        payee="kfum",
                        due=deadlines.OnDate(day=day(i + 400)),
                        condition=payments.OnSigning(),
                    )
                    for i in range(n)
                ),
            )
        ),
        *(
            ledger.IndexSet(
                key=f"x{i}",
                on=day(i + 30),
                first_day=day(i + 40),
                base=Decimal(100),
                current=Decimal(101),
            )
            for i in range(n)
        ),
        *(
            ledger.Paid(
                key=f"p{i}",
                on=day(i + 400),
                amount=iop.Money(100),
                instalment=f"d{i}",
                payer="sdn",
                payee="kfum",
            )
            for i in range(0, n, 2)
        ),
    )


def payments_of_one(n: int) -> Case:
    """Many payments of one instalment, and repayments of what is unused."""
    one = payments.Instalment(
        key="d",
        amount=ONE,
        payer="sdn",
        condition=payments.OnReport(report="slut"),
        due=deadlines.OnDate(day=day(400)),
    )
    return case(
        agreed(
            payments=iop.agreement.Payments(
                instalments=(one,), is_unused_repaid=True
            ),
            reporting=iop.agreement.Reporting(
                reports=(
                    reporting.Report(
                        key="slut", kind=reporting.ReportKind.FINAL
                    ),
                )
            ),
        ),
        *(
            ledger.Paid(
                key=f"p{i}",
                on=day(i),
                amount=iop.Money("0.01"),
                instalment="d",
            )
            for i in range(n)
        ),
        ledger.ReportReceived(key="in", on=date(2200, 1, 1), report="slut"),
        ledger.ReportApproved(key="ok", on=date(2200, 1, 2), report="slut"),
        *(
            ledger.Repaid(
                key=f"a{i}", on=date(2200, 1, 3), amount=iop.Money("0.01")
            )
            for i in range(n)
        ),
    )


def contributions(n: int) -> Case:
    """Many contributions of all kinds, with what was paid and delivered."""
    made: list[budget.Contribution] = []
    for i in range(n):
        made.append(
            budget.MoneyContribution(key=f"b{i}", party="sdn", amount=ONE)
        )
        made.append(
            budget.PremisesContribution(key=f"l{i}", party="kfum", amount=ONE)
        )
    costs = [
        ledger.CostAccounted(
            key=f"k{i}",
            on=day(400),
            amount=iop.Money(1),
            report="slut",
            contribution=f"l{i}",
            is_in_kind=True,
        )
        for i in range(n)
    ]
    final = reporting.Report(key="slut", kind=reporting.ReportKind.FINAL)
    return case(
        agreed(
            budget=iop.agreement.Budget(contributions=tuple(made)),
            reporting=iop.agreement.Reporting(reports=(final,)),
        ),
        *(
            ledger.Paid(
                key=f"p{i}",
                on=day(20),
                amount=iop.Money(1),
                contribution=f"b{i}",
            )
            for i in range(n)
        ),
        *costs,
        ledger.ReportReceived(key="in", on=date(2200, 1, 1), report="slut"),
        ledger.ReportApproved(key="ok", on=date(2200, 1, 2), report="slut"),
    )


def vague_contributions(n: int) -> Case:
    """Many contributions of no stated sum, when the case is closed."""
    return attrs.evolve(
        case(
            agreed(
                budget=iop.agreement.Budget(
                    contributions=tuple(
                        budget.VolunteerHoursContribution(
                            key=f"t{i}", party="kfum"
                        )
                        for i in range(n)
                    )
                ),
                reporting=iop.agreement.Reporting(
                    reports=(
                        reporting.Report(
                            key="slut", kind=reporting.ReportKind.FINAL
                        ),
                    )
                ),
            ),
            ledger.ReportReceived(key="in", on=day(30), report="slut"),
            ledger.ReportApproved(key="ok", on=day(31), report="slut"),
            ledger.Ended(key="avslut", on=day(40)),
        ),
    )


def cost_lines(n: int) -> Case:
    """Many lines of the budget, and what was accounted for of each."""
    final = reporting.Report(key="slut", kind=reporting.ReportKind.FINAL)
    return case(
        agreed(
            budget=iop.agreement.Budget(
                total=ONE,
                contributions=(GRANT,),
                costs=tuple(
                    budget.CostLine(key=f"k{i}", description="x", amount=ONE)
                    for i in range(n)
                ),
                funders=tuple(
                    budget.Funder(key=f"f{i}", name="x", amount=ONE)
                    for i in range(n)
                ),
            ),
            reporting=iop.agreement.Reporting(reports=(final,)),
        ),
        *(
            ledger.CostAccounted(
                key=f"c{i}",
                on=day(i),
                amount=iop.Money(1),
                cost=f"k{i}",
                report="slut",
                year=2018 + i % 300,
            )
            for i in range(n)
        ),
    )


def appropriations(n: int) -> Case:
    """Many appropriations, each with a contribution taken from it."""
    return case(
        agreed(
            budget=iop.agreement.Budget(
                appropriations=tuple(
                    budget.Appropriation(key=f"a{i}", total=ONE)
                    for i in range(n)
                ),
                contributions=tuple(
                    budget.MoneyContribution(
                        key=f"b{i}",
                        party="sdn",
                        amount=ONE,
                        appropriation=f"a{i}",
                    )
                    for i in range(n)
                ),
            )
        )
    )


def undertakings(n: int) -> Case:
    """Many undertakings, activities and clauses."""
    return case(
        agreed(
            purpose=iop.agreement.Purpose(
                undertakings=tuple(
                    Undertaking(key=f"u{i}", party="sdn", description="x")
                    for i in range(n)
                ),
                activities=tuple(
                    Activity(key=f"v{i}", description="x") for i in range(n)
                ),
            ),
            clauses=tuple(
                Clause(subject=ClauseSubject.DISPUTE, text="x")
                for _ in range(n)
            ),
        )
    )


def decided(n: int) -> Case:
    """Many decisions, signatures and stated sums in the papers."""
    return case(
        agreed(
            case=iop.agreement.Case(
                decisions=tuple(
                    iop.agreement.Decision(
                        key=f"b{i}", by="sdn", on=day(i), amount=ONE
                    )
                    for i in range(n)
                ),
                sums=tuple(
                    decisions.StatedSum(place="x", amount=ONE)
                    for _ in range(n)
                ),
                annexes=tuple(
                    decisions.Annex(key=f"x{i}", title="x") for i in range(n)
                ),
            ),
            signatures=tuple(
                decisions.Signature(party="sdn", on=date(2017, 1, 1))
                for _ in range(n)
            ),
        ),
        *(
            ledger.Appealed(key=f"o{i}", on=date(2017, 12, 22))
            for i in range(n)
        ),
        *(
            ledger.AppealSettled(
                key=f"d{i}",
                on=date(2017, 12, 23),
                outcome=ledger.AppealOutcome.DISMISSED,
            )
            for i in range(n)
        ),
    )


def milestones(n: int) -> Case:
    """Many milestones: reached, waived, late or named by a payment."""
    return case(
        agreed(
            reporting=iop.agreement.Reporting(
                milestones=tuple(
                    reporting.Milestone(
                        key=f"m{i}",
                        description="x",
                        due=deadlines.AfterMilestone(
                            milestone=f"m{i - 1}", days=1
                        )
                        if i
                        else deadlines.OnDate(day=FIRST),
                    )
                    for i in range(n)
                )
            ),
            payments=iop.agreement.Payments(
                instalments=tuple(
                    payments.Instalment(
                        key=f"d{i}",
                        amount=ONE,
                        condition=payments.OnMilestone(milestone=f"m{i}"),
                    )
                    for i in range(n)
                )
            ),
        ),
        *(
            ledger.MilestoneReached(key=f"n{i}", on=day(i), milestone=f"m{i}")
            for i in range(0, n, 2)
        ),
        *(
            ledger.Waived(key=f"e{i}", on=day(i), milestone=f"m{i}")
            for i in range(1, n, 4)
        ),
        *(
            ledger.Paid(
                key=f"p{i}",
                on=day(i),
                amount=iop.Money(1),
                instalment=f"d{i}",
            )
            for i in range(n)
        ),
    )


def returned(n: int) -> Case:
    """One report, sent back and received again many times."""
    report = reporting.Report(
        key="r",
        kind=reporting.ReportKind.FINAL,
        due=deadlines.OnDate(day=day(30)),
    )
    return case(
        agreed(reporting=iop.agreement.Reporting(reports=(report,))),
        *(
            kind(key=f"{name}{i}", on=day(i), report="r")
            for i in range(n)
            for name, kind in (
                ("in", ledger.ReportReceived),
                ("ut", ledger.ReportReturned),
            )
        ),
    )


def meetings(n: int) -> Case:
    """Many meetings, and many evaluations."""
    return case(
        agreed(
            governance=iop.agreement.Governance(
                steering_group=SteeringGroup(meetings_a_year=4)
            ),
            reporting=iop.agreement.Reporting(
                evaluation=reporting.Evaluation(
                    due=deadlines.OnDate(day=day(30))
                )
            ),
        ),
        *(ledger.MeetingHeld(key=f"m{i}", on=day(i)) for i in range(n)),
        *(
            ledger.EvaluationReceived(key=f"u{i}", on=day(i + 20))
            for i in range(n)
        ),
    )


def corrections(n: int) -> Case:
    """Many entries, each corrected."""
    return case(
        agreed(),
        *(ledger.MeetingHeld(key=f"m{i}", on=day(i)) for i in range(n)),
        *(
            ledger.Corrected(
                key=f"c{i}",
                on=day(i + 1),
                corrects=f"m{i}",
                instead=ledger.MeetingHeld(key=f"m{i}", on=day(i)),
            )
            for i in range(n)
        ),
    )


def notices(n: int) -> Case:
    """Many notices, terminations and replacements."""
    return case(
        agreed(),
        *(
            ledger.NoticeGiven(
                key=f"u{i}",
                on=day(i // 20),
                party="kfum",
                last_day=date(2250, 1, 1) - timedelta(days=i),
            )
            for i in range(n)
        ),
        *(ledger.MeetingHeld(key=f"m{i}", on=day(i)) for i in range(n)),
    )


def amendments(n: int) -> Case:
    """Many amendments, with entries and options at each."""
    versions = [
        agreed(
            name=f"Version {i}",
            term=iop.agreement.Term(
                period=iop.Period(FIRST, date(2390, 1, 1) + timedelta(days=i)),
                extensions=(
                    Extension(key=f"o{i}", until=date(2399, 1, 1)),
                    Extension(key=f"o{i + 1}", until=date(2399, 1, 1)),
                ),
            ),
        )
        for i in range(n + 1)
    ]
    return case(
        versions[0],
        *(
            ledger.Paid(
                key=f"p{i}",
                on=day(i),
                amount=iop.Money(1),
                payer="sdn",
                payee="kfum",
            )
            for i in range(n)
        ),
        *(ledger.MeetingHeld(key=f"m{i}", on=day(i)) for i in range(n)),
        *(
            ledger.NoticeGiven(key=f"u{i}", on=day(i), party="kfum")
            for i in range(n)
        ),
        amendments=(
            iop.agreement.Amendment(
                number=i,
                first_day=day(i),
                agreement=versions[i],
                uses=f"o{i}" if i % 2 else None,
            )
            for i in range(1, n + 1)
        ),
    )


def large_amendments(n: int) -> Case:
    """Amendments of large agreements: 20 versions, in which all is large."""
    whole = instalments(n).agreement
    later = attrs.evolve(reports(n).agreement, payments=whole.payments)
    plain = instalments(n)
    return attrs.evolve(
        plain,
        history=iop.agreement.amendments.History(
            original=whole,
            amendments=tuple(
                iop.agreement.Amendment(
                    number=i, first_day=day(i), agreement=later
                )
                for i in range(1, 21)
            ),
        ),
    )


def annex_agreements(n: int) -> Case:
    """Many annex agreements of one organisation, with undertakings."""
    return case(
        agreed(
            annex_agreements=tuple(
                iop.agreement.AnnexAgreement(
                    key=f"d{i}",
                    organisation="kfum",
                    amount=ONE,
                    annex="x",
                    undertakings=(
                        Undertaking(key="u", party="kfum", description="x"),
                    ),
                )
                for i in range(n)
            ),
            case=iop.agreement.Case(
                annexes=(decisions.Annex(key="x", title="x"),),
            ),
        )
    )


def options(n: int) -> Case:
    """Many options to extend, and sums per year."""
    return case(
        agreed(
            term=iop.agreement.Term(
                period=iop.Period.of_year(2018),
                extensions=tuple(
                    Extension(
                        key=f"o{i}",
                        until=date(2018, 12, 31) + timedelta(days=i + 1),
                    )
                    for i in range(n)
                ),
            ),
            budget=iop.agreement.Budget(
                contributions=tuple(
                    budget.MoneyContribution(
                        key=f"b{i}",
                        party="sdn",
                        amount=iop.values.Amount(
                            iop.Money(100), per=iop.values.Per.YEAR
                        ),
                    )
                    for i in range(n)
                )
            ),
        )
    )


def judgements(n: int) -> Case:
    """Many judgements, of one criterion and of many."""
    return case(
        agreed(
            judgements=tuple(
                iop.agreement.Judgement(
                    criterion=key,
                    answer=Answer.UNKNOWN,
                    reason=None if i % 2 else "x",
                )
                for i in range(n)
                for key in ("C6", f"x{i}")
            )
        )
    )


AXES: dict[str, Callable[[int], Case]] = {
    axis.__name__: axis
    for axis in (
        parties,
        public_bodies,
        reports,
        overlapping_reports,
        goals,
        loose_indicators,
        instalments,
        payments_of_one,
        contributions,
        vague_contributions,
        cost_lines,
        appropriations,
        undertakings,
        decided,
        milestones,
        returned,
        meetings,
        corrections,
        notices,
        amendments,
        large_amendments,
        annex_agreements,
        options,
        judgements,
    )
}
"""The axes, by name."""
