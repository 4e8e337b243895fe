# SPDX-License-Identifier: MIT
"""Promises of the way an agreement goes: *avtalets gång*."""

from datetime import date

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.deadlines import Event
from iop.agreement.decisions import (
    Case,
    Decision,
    DecisionOutcome,
    DecisionSubject,
    Signature,
)
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.reporting import Report, Reporting, ReportKind
from iop.agreement.term import Extension, Notice, Term
from iop.followup.followup import follow_up
from iop.followup.timeline import Timeline, Transition
from iop.ledger import (
    Appealed,
    AppealOutcome,
    AppealSettled,
    Decided,
    Ended,
    EndedByAgreement,
    Ledger,
    NoticeGiven,
    Paid,
    Proposed,
    ReplacedBy,
    ReportApproved,
    Signed,
    TerminatedForBreach,
)
from iop.ledger.lifecycle import State, Step
from iop.values.errors import IllFormedError
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate
from iop.values.stated_periods import StatedPeriod


YEAR = Period.of_year(2018)
PARTIES = (
    PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd"),
    Organisation(key="kfum", name="KFUM"),
)
FINAL = Report(key="slut", kind=ReportKind.FINAL)
AGREEMENT = Agreement(
    parties=PARTIES,
    reporting=Reporting(
        reports=(
            Report(key="del-1", kind=ReportKind.INTERIM),
            FINAL,
        )
    ),
    term=Term(period=YEAR),
)

PROPOSED = Proposed(key="forslag", on=date(2017, 12, 1))
DECIDED = Decided(
    key="beslut", on=date(2017, 12, 14), outcome=DecisionOutcome.APPROVED
)
SIGNED = (
    Signed(key="sdn", on=date(2017, 12, 20), party="sdn"),
    Signed(key="kfum", on=date(2017, 12, 21), party="kfum"),
)
BEGUN = (PROPOSED, DECIDED, *SIGNED)


def walked(on, *entries, agreement=AGREEMENT):
    """Walk through entries until a day."""
    return follow_up(agreement, Ledger(entries=entries), on=on).timeline


def states(days, *entries, agreement=AGREEMENT):
    """Tell the state on each of some days."""
    return [
        walked(day, *entries, agreement=agreement).state.value for day in days
    ]


def known(days, *entries, agreement=AGREEMENT):
    """Return the last state that is known of on each of some days."""
    return [
        walked(day, *entries, agreement=agreement).known.value for day in days
    ]


def decided(outcome, on=date(2017, 12, 14), key="beslut"):
    """Let the board decide."""
    return Decided(key=key, on=on, outcome=outcome)


class TestWhole:
    """A course tells each step, and where it led."""

    def test_stages(self):
        """A plain life, step by step, on the day it is closed."""
        approved = ReportApproved(
            key="ok", on=date(2019, 3, 14), report="slut"
        )
        ended = Ended(key="avslut", on=date(2019, 5, 2))

        assert walked(date(2019, 5, 2), *BEGUN, approved, ended) == Timeline(
            on=date(2019, 5, 2),
            state=State.ENDED,
            known=State.ENDED,
            is_signed=True,
            transitions=(
                Transition(
                    day=date(2017, 12, 1),
                    stated=date(2017, 12, 1),
                    step=Step.PROPOSED,
                    before=State.DRAFT,
                    after=State.PROPOSED,
                    number=0,
                ),
                Transition(
                    day=date(2017, 12, 14),
                    stated=date(2017, 12, 14),
                    step=Step.APPROVED,
                    before=State.PROPOSED,
                    after=State.DECIDED,
                    number=1,
                ),
                Transition(
                    day=date(2017, 12, 20),
                    stated=date(2017, 12, 20),
                    step=Step.SIGNED,
                    before=State.DECIDED,
                    after=State.DECIDED,
                    number=2,
                ),
                Transition(
                    day=date(2017, 12, 21),
                    stated=date(2017, 12, 21),
                    step=Step.SIGNED_BY_ALL,
                    before=State.DECIDED,
                    after=State.SIGNED,
                    number=3,
                ),
                Transition(
                    day=date(2018, 1, 1),
                    step=Step.TERM_BEGINS,
                    before=State.SIGNED,
                    after=State.ACTIVE,
                ),
                Transition(
                    day=date(2019, 1, 1),
                    step=Step.TERM_ENDS,
                    before=State.ACTIVE,
                    after=State.REPORTING_OUT,
                ),
                Transition(
                    day=date(2019, 3, 14),
                    stated=date(2019, 3, 14),
                    step=Step.FINAL_APPROVED,
                    before=State.REPORTING_OUT,
                    after=State.SETTLED,
                    number=4,
                ),
                Transition(
                    day=date(2019, 5, 2),
                    stated=date(2019, 5, 2),
                    step=Step.ENDED,
                    before=State.SETTLED,
                    after=State.ENDED,
                    number=5,
                ),
            ),
            first_day=date(2018, 1, 1),
            last_day=date(2018, 12, 31),
        )

    @pytest.mark.parametrize(
        ("on", "state"),
        [
            (date.min, "draft"),
            (date(2017, 11, 30), "draft"),
            (date(2017, 12, 1), "proposed"),
            (date(2017, 12, 13), "proposed"),
            (date(2017, 12, 14), "decided"),
            (date(2017, 12, 20), "decided"),
            (date(2017, 12, 21), "signed"),
            (date(2017, 12, 31), "signed"),
            (date(2018, 1, 1), "active"),
            (date(2018, 1, 2), "active"),
            (date(2018, 12, 31), "active"),
            (date(2019, 1, 1), "reporting-out"),
            (date.max, "reporting-out"),
        ],
    )
    def test_day_by_day(self, on, state):
        """The day before, on, and after each change."""
        assert walked(on, *BEGUN).state.value == state

    def test_refuses_other_than_days(self):
        """Only a day can be asked for."""
        with pytest.raises(IllFormedError) as caught:
            walked("2018-01-01")

        assert caught.value.code == "date.expected"

    def test_events(self):
        """The days of its events are known, those of the term beforehand."""
        held = walked(date(2017, 12, 31), *BEGUN)

        assert [
            date(2017, 12, 14),
            date(2017, 12, 21),
            date(2018, 1, 1),
            date(2018, 12, 31),
        ] == [held.day_of(event) for event in Event]
        assert held.signed_on == date(2017, 12, 21)
        assert [None] * 4 == [
            walked(date(2018, 6, 1), agreement=Agreement()).day_of(event)
            for event in Event
        ]


class TestDeciding:
    """A board may decide otherwise than was proposed."""

    @pytest.mark.parametrize(
        ("outcome", "state"),
        [
            (DecisionOutcome.APPROVED, "decided"),
            (DecisionOutcome.CHANGED, "decided"),
            (DecisionOutcome.REFERRED_BACK, "draft"),
            (DecisionOutcome.REJECTED, "rejected"),
            (DecisionOutcome.NOTED, "proposed"),
        ],
    )
    def test_outcomes(self, outcome, state):
        """Each outcome leads to its state; to take note of it changes none."""
        assert [state] == states(
            [date(2017, 12, 14)], PROPOSED, decided(outcome)
        )

    def test_referred_back_and_decided_anew(self):
        """What was referred back is proposed and decided once more."""
        back = decided(DecisionOutcome.REFERRED_BACK)
        again = Proposed(key="igen", on=date(2018, 1, 10))
        anew = decided(DecisionOutcome.CHANGED, date(2018, 1, 25), "nytt")

        assert ["draft", "proposed", "decided"] == known(
            [date(2018, 1, 9), date(2018, 1, 10), date(2018, 1, 25)],
            PROPOSED,
            back,
            again,
            anew,
        )

    @pytest.mark.parametrize(
        ("outcome", "before", "state"),
        [
            (AppealOutcome.DISMISSED, (PROPOSED, DECIDED), "decided"),
            (AppealOutcome.SET_ASIDE, (PROPOSED, DECIDED), "rejected"),
            (AppealOutcome.DISMISSED, BEGUN, "active"),
            (AppealOutcome.SET_ASIDE, BEGUN, "terminated"),
        ],
    )
    def test_appeals(self, outcome, before, state):
        """A decision that is set aside ends what rests on it."""
        appealed = Appealed(key="overklagat", on=date(2018, 1, 3))
        settled = AppealSettled(
            key="dom", on=date(2018, 9, 3), outcome=outcome
        )
        held = walked(date(2018, 9, 3), *before, appealed, settled)

        assert held.known.value == state
        assert held.refused == ()
        is_cut = outcome is AppealOutcome.SET_ASIDE
        assert held.is_cut_short is is_cut
        assert (held.last_day == date(2018, 9, 3)) is is_cut


class TestSigning:
    """An agreement is signed when its last party has signed."""

    def test_stranger(self):
        """Somebody who is no party does not make it signed."""
        stranger = Signed(key="annan", on=date(2017, 12, 22), party="annan")

        assert ["decided"] == states(
            [date(2017, 12, 31)], PROPOSED, DECIDED, SIGNED[0], stranger
        )

    def test_referred_back(self):
        """What was signed before it was sent back is not what comes back."""
        back = decided(DecisionOutcome.REFERRED_BACK, date(2017, 12, 21), "b")
        again = Proposed(key="igen", on=date(2018, 1, 10))
        anew = decided(DecisionOutcome.APPROVED, date(2018, 1, 25), "nytt")
        signed = tuple(
            attrs.evolve(one, key=f"{one.key}-2", on=date(2018, 1, day))
            for one, day in zip(SIGNED, (26, 27), strict=True)
        )

        assert ["draft", "decided", "decided", "active"] == known(
            [date(2018, 1, day) for day in (9, 25, 26, 27)],
            PROPOSED,
            DECIDED,
            SIGNED[1],
            back,
            again,
            anew,
            *signed,
        )

    def test_no_parties_stated(self):
        """Where no parties are stated, the first signature is enough."""
        agreement = attrs.evolve(AGREEMENT, parties=None)

        assert ["signed"] == states(
            [date(2017, 12, 20)], *BEGUN[:3], agreement=agreement
        )

    def test_signed_again(self):
        """What is signed while it runs, such as an amendment, changes nothing."""
        again = Signed(key="tillagg", on=date(2018, 6, 1), party="kfum")
        held = walked(date(2018, 6, 1), *BEGUN, again)

        assert held.transitions[-1].step is Step.SIGNED
        assert held.state is State.ACTIVE
        assert held.signed_on == date(2017, 12, 21)

    def test_after_its_term(self):
        """One signed when its term is over has only to be accounted for."""
        late = attrs.evolve(SIGNED[1], on=date(2019, 2, 1))
        held = walked(date(2019, 2, 1), *BEGUN[:3], late)

        assert [Step.SIGNED_BY_ALL, Step.TERM_BEGINS, Step.TERM_ENDS] == [
            transition.step for transition in held.transitions[-3:]
        ]
        assert held.state is State.REPORTING_OUT

    def test_no_term_stated(self):
        """Without a term it runs from the last signature, until it is ended."""
        agreement = attrs.evolve(AGREEMENT, term=None)
        held = walked(date(2099, 1, 1), *BEGUN, agreement=agreement)

        assert ["decided", "active"] == states(
            [date(2017, 12, 20), date(2017, 12, 21)],
            *BEGUN,
            agreement=agreement,
        )
        assert (held.state, held.first_day, held.last_day) == (
            State.ACTIVE,
            date(2017, 12, 21),
            None,
        )


class TestEnding:
    """An agreement may end sooner than it says."""

    @pytest.mark.parametrize(
        ("notice", "stated", "last"),
        [
            (Notice(months=3), None, date(2018, 8, 31)),
            (Notice(days=30), None, date(2018, 6, 30)),
            (Notice(months=3), date(2018, 7, 1), date(2018, 7, 1)),
            (None, date(2018, 7, 1), date(2018, 7, 1)),
        ],
    )
    def test_notice(self, notice, stated, last):
        """It is in force to the last day of the notice, and no longer."""
        agreement = attrs.evolve(
            AGREEMENT, term=Term(period=YEAR, notice=notice)
        )
        given = NoticeGiven(
            key="upp", on=date(2018, 5, 31), party="sdn", last_day=stated
        )
        after = date.fromordinal(last.toordinal() + 1)
        held = walked(after, *BEGUN, given, agreement=agreement)

        assert ["active", "active", "reporting-out"] == states(
            [date(2018, 5, 31), last, after],
            *BEGUN,
            given,
            agreement=agreement,
        )
        assert (held.last_day, held.is_cut_short) == (last, True)
        assert held.transitions[-1].day == after

    @pytest.mark.parametrize(
        ("term", "on"),
        [
            (Term(period=YEAR), date(2018, 5, 31)),
            (Term(period=YEAR, notice=Notice()), date(2018, 5, 31)),
            (None, date(2018, 5, 31)),
            (
                Term(
                    period=Period(date(2018, 1, 1), None),
                    notice=Notice(months=3),
                ),
                date(9999, 11, 30),
            ),
            (
                Term(
                    period=Period(date(2018, 1, 1), None),
                    notice=Notice(days=10**11),
                ),
                date(2018, 5, 31),
            ),
        ],
    )
    def test_notice_of_unknown_length(self, term, on):
        """Where the last day cannot be computed, no end is known by it."""
        agreement = attrs.evolve(AGREEMENT, term=term)
        given = NoticeGiven(key="upp", on=on, party="sdn")
        held = walked(on, *BEGUN, given, agreement=agreement)

        assert held.state is State.ACTIVE
        assert held.is_cut_short is False

    def test_notice_past_the_term(self):
        """A notice that leads past the term does not make it longer."""
        given = NoticeGiven(
            key="upp",
            on=date(2018, 11, 1),
            party="sdn",
            last_day=date(2019, 2, 1),
        )
        held = walked(date(2018, 12, 1), *BEGUN, given)

        assert (held.last_day, held.is_cut_short) == (
            date(2018, 12, 31),
            False,
        )

    def test_breach(self):
        """Termination for breach ends it that day."""
        broken = TerminatedForBreach(
            key="havt", on=date(2018, 9, 3), party="sdn"
        )
        held = walked(date(2018, 9, 3), *BEGUN, broken)

        assert (held.state, held.last_day, held.is_cut_short) == (
            State.TERMINATED,
            date(2018, 9, 3),
            True,
        )

    @pytest.mark.parametrize(
        ("on", "last", "is_cut_short"),
        [
            (date(2018, 9, 3), date(2018, 9, 2), True),
            (date(2018, 12, 31), date(2018, 12, 30), True),
        ],
    )
    def test_replaced(self, on, last, is_cut_short):
        """It is in force to the day before the one that replaces it."""
        held = walked(on, *BEGUN, ReplacedBy(key="nytt", on=on))

        assert (held.state, held.last_day, held.is_cut_short) == (
            State.REPLACED,
            last,
            is_cut_short,
        )

    def test_replaced_on_the_first_of_days(self):
        """Before the first of days there is none to go back to."""
        early = [attrs.evolve(entry, on=date.min) for entry in (*BEGUN,)]
        agreement = attrs.evolve(AGREEMENT, term=None)
        held = walked(
            date.min,
            *early,
            ReplacedBy(key="nytt", on=date.min),
            agreement=agreement,
        )

        assert (held.state, held.last_day) == (State.REPLACED, date.min)


class TestAmended:
    """The agreement counts as it reads on the day."""

    def history(self, first_day):
        """Let a term of one year become one of two."""
        longer = attrs.evolve(
            AGREEMENT,
            term=Term(period=Period(date(2018, 1, 1), date(2019, 12, 31))),
        )
        return History(
            original=AGREEMENT,
            amendments=(
                Amendment(number=1, first_day=first_day, agreement=longer),
            ),
        )

    @pytest.mark.parametrize(
        ("first_day", "states"),
        [
            (date(2018, 12, 1), ["active", "active", "active"]),
            (date(2019, 2, 1), ["active", "reporting-out", "active"]),
        ],
    )
    def test_extension(self, first_day, states):
        """One in time goes on; one that came late resumes the term."""
        history = self.history(first_day)

        assert states == [
            walked(day, *BEGUN, agreement=history).state.value
            for day in (
                date(2018, 12, 31),
                date(2019, 1, 31),
                date(2019, 2, 1),
            )
        ]

    def test_the_way_is_remembered(self):
        """The pause stays in the stages, also when nobody looked then."""
        history = self.history(date(2019, 2, 1))
        held = walked(date(2020, 1, 1), *BEGUN, agreement=history)

        assert [
            (date(2018, 1, 1), Step.TERM_BEGINS),
            (date(2019, 1, 1), Step.TERM_ENDS),
            (date(2019, 2, 1), Step.TERM_BEGINS),
            (date(2020, 1, 1), Step.TERM_ENDS),
        ] == [
            (transition.day, transition.step)
            for transition in held.transitions[4:]
        ]

    def test_without_a_term(self):
        """A version that states no term has no end."""
        history = History(
            original=AGREEMENT,
            amendments=(
                Amendment(
                    number=1,
                    first_day=date(2018, 7, 1),
                    agreement=attrs.evolve(
                        AGREEMENT,
                        term=Term(period=Period(date(2018, 1, 1), None)),
                    ),
                ),
            ),
        )

        assert (
            walked(date.max, *BEGUN, agreement=history).state is State.ACTIVE
        )


class TestFinal:
    """The account is settled when the last final report is approved."""

    TWO = attrs.evolve(
        AGREEMENT,
        reporting=Reporting(
            reports=(FINAL, attrs.evolve(FINAL, key="slut-2"))
        ),
    )

    def approved(self, report, on):
        """Approve a report."""
        return ReportApproved(key=f"ok-{report}", on=on, report=report)

    def test_several(self):
        """The first of two settles nothing, in either order."""
        for first, second in (("slut", "slut-2"), ("slut-2", "slut")):
            entries = (
                self.approved(first, date(2019, 2, 1)),
                self.approved(second, date(2019, 3, 1)),
            )

            assert ["reporting-out", "settled"] == states(
                [date(2019, 2, 28), date(2019, 3, 1)],
                *BEGUN,
                *entries,
                agreement=self.TWO,
            )

    @pytest.mark.parametrize("reporting", [None, Reporting()])
    def test_no_such_report(self, reporting):
        """A report that is not asked for settles nothing."""
        agreement = attrs.evolve(AGREEMENT, reporting=reporting)

        assert ["reporting-out"] == states(
            [date(2019, 3, 1)],
            *BEGUN,
            self.approved("slut", date(2019, 3, 1)),
            agreement=agreement,
        )

    def test_while_it_runs(self):
        """It may be settled before the term is over, and stays so."""
        assert ["settled", "settled"] == states(
            [date(2018, 11, 1), date(2019, 6, 1)],
            *BEGUN,
            self.approved("slut", date(2018, 11, 1)),
        )


class TestRefused:
    """What contradicts what is written leaves the state as it was."""

    @pytest.mark.parametrize(
        ("entry", "step", "before"),
        [
            (
                NoticeGiven(key="u", on=date(2019, 6, 1), party="sdn"),
                Step.NOTICE_GIVEN,
                State.REPORTING_OUT,
            ),
            (
                EndedByAgreement(key="u", on=date(2019, 6, 1)),
                Step.ENDED_BY_AGREEMENT,
                State.REPORTING_OUT,
            ),
        ],
    )
    def test_kept(self, entry, step, before):
        """It is kept, with where it stands, and nothing comes of it."""
        held = walked(date(2019, 7, 1), *BEGUN, entry)

        assert held.refused == (
            Transition(
                day=entry.on,
                step=step,
                before=before,
                number=4,
                stated=entry.on,
            ),
        )
        assert attrs.evolve(
            held,
            transitions=tuple(
                transition
                for transition in held.transitions
                if transition not in held.refused
            ),
        ) == walked(date(2019, 7, 1), *BEGUN)

    def test_after_the_end(self):
        """Nothing more happens to what has ended."""
        ended = Ended(key="avslut", on=date(2018, 6, 1))
        paid = Paid(key="b", on=date(2018, 6, 2), amount=Money(1))
        held = walked(date(2018, 6, 2), *BEGUN, ended, paid)

        assert [Step.PAID] == [transition.step for transition in held.refused]
        assert held.state is State.ENDED

    def test_same_day_order(self):
        """Of one day, what stands first in the ledger comes first."""
        same = [attrs.evolve(entry, on=date(2018, 3, 1)) for entry in BEGUN]

        for ledger in (same, same[::-1]):
            held = walked(date(2018, 3, 1), *ledger)
            assert (held.state, held.premature) == (State.ACTIVE, ())


def inferred(day, step, before, after):
    """Take a step that nobody wrote down."""
    return Transition(
        day=day, step=step, before=before, after=after, is_inferred=True
    )


def signed_in(*days):
    """Let the agreement itself state its signatures, on days or on none."""
    return attrs.evolve(
        AGREEMENT,
        signatures=tuple(
            Signature(party=party.key, on=day)
            for party, day in zip(PARTIES, days, strict=True)
        ),
    )


PAYMENT = Paid(key="b", on=date(2018, 3, 15), amount=Money(1))
BEFORE, START = date(2017, 12, 31), date(2018, 1, 1)


class TestUnwritten:
    """What is written is enough for the steps that must have come before."""

    def test_paid_alone(self):
        """A payment shows that it was proposed, decided and signed.

        The steps are those of the day by which they were taken, and have no
        day of their own.
        """
        assert walked(date(2018, 3, 15), PAYMENT) == Timeline(
            on=date(2018, 3, 15),
            state=State.ACTIVE,
            known=State.ACTIVE,
            transitions=(
                inferred(
                    date(2018, 3, 15),
                    Step.PROPOSED,
                    State.DRAFT,
                    State.PROPOSED,
                ),
                inferred(
                    date(2018, 3, 15),
                    Step.APPROVED,
                    State.PROPOSED,
                    State.DECIDED,
                ),
                inferred(
                    date(2018, 3, 15),
                    Step.SIGNED_BY_ALL,
                    State.DECIDED,
                    State.SIGNED,
                ),
                Transition(
                    day=date(2018, 3, 15),
                    stated=date(2018, 3, 15),
                    step=Step.PAID,
                    before=State.SIGNED,
                    after=State.SIGNED,
                    number=0,
                ),
                Transition(
                    day=date(2018, 3, 15),
                    step=Step.TERM_BEGINS,
                    before=State.SIGNED,
                    after=State.ACTIVE,
                ),
            ),
            is_signed=True,
            first_day=date(2018, 1, 1),
            last_day=date(2018, 12, 31),
        )

    def test_day_by_day(self):
        """Before the payment it is not known; from its day it runs."""
        days = [BEFORE, START, date(2018, 3, 14), date(2018, 3, 15)]
        later = [date(2018, 12, 31), date(2019, 1, 1)]

        assert ["draft", "undetermined", "undetermined", "active"] == states(
            days, PAYMENT
        )
        assert ["active", "reporting-out"] == states(later, PAYMENT)
        assert ["draft", "draft", "draft", "active"] == known(days, PAYMENT)

    def test_events(self):
        """What nobody wrote down has happened, on no day that is known."""
        held = walked(date(2018, 3, 15), PAYMENT)

        assert [None, None, date(2018, 1, 1), date(2018, 12, 31)] == [
            held.day_of(event) for event in Event
        ]
        assert [True, True, True, False] == [
            held.has_happened(event) for event in Event
        ]
        assert (None, None) == (held.signed_on, held.first(Step.PROPOSED))

    @pytest.mark.parametrize(
        ("entries", "before", "start", "signed_on"),
        [
            (SIGNED, "signed", "active", date(2017, 12, 21)),
            (SIGNED[:1], "decided", "undetermined", None),
            (BEGUN[1:], "signed", "active", date(2017, 12, 21)),
            ((PROPOSED, *SIGNED), "signed", "active", date(2017, 12, 21)),
            ((DECIDED,), "decided", "undetermined", None),
            ((PROPOSED,), "proposed", "undetermined", None),
            (
                (Appealed(key="o", on=date(2017, 12, 28)),),
                "decided",
                "undetermined",
                None,
            ),
            ((), "draft", "undetermined", None),
        ],
        ids=[
            *("signatures", "one-signature", "no-proposal", "no-decision"),
            *("decided", "proposed", "appealed", "nothing"),
        ],
    )
    def test_before_the_term(self, entries, before, start, signed_on):
        """Once its term has begun it runs, or nobody can tell."""
        days = [BEFORE, START]
        held = walked(START, *entries)

        assert [before, start] == states(days, *entries)
        assert [before, "active" if signed_on else before] == known(
            days, *entries
        )
        assert (signed_on, bool(signed_on), ()) == (
            held.signed_on,
            held.is_signed,
            held.refused,
        )

    @pytest.mark.parametrize(
        ("entry", "on", "state"),
        [
            (
                NoticeGiven(key="u", on=date(2018, 5, 31), party="sdn"),
                date(2018, 5, 31),
                State.ACTIVE,
            ),
            (
                ReportApproved(key="ok", on=date(2019, 3, 1), report="slut"),
                date(2019, 3, 1),
                State.SETTLED,
            ),
            (
                ReportApproved(key="ok", on=date(2018, 7, 1), report="slut"),
                date(2018, 7, 1),
                State.SETTLED,
            ),
            (
                Ended(key="avslut", on=date(2018, 7, 1)),
                date(2018, 7, 1),
                State.ENDED,
            ),
            (
                Ended(key="avslut", on=date(2017, 11, 1)),
                date(2017, 11, 1),
                State.ENDED,
            ),
            (
                TerminatedForBreach(
                    key="havt", on=date(2018, 7, 1), party="sdn"
                ),
                date(2018, 7, 1),
                State.TERMINATED,
            ),
            (
                ReplacedBy(key="nytt", on=date(2019, 1, 1)),
                date(2019, 1, 1),
                State.REPLACED,
            ),
            (
                AppealSettled(
                    key="dom",
                    on=date(2018, 7, 1),
                    outcome=AppealOutcome.SET_ASIDE,
                ),
                date(2018, 7, 1),
                State.REJECTED,
            ),
            (
                decided(DecisionOutcome.REJECTED),
                date(2018, 7, 1),
                State.REJECTED,
            ),
        ],
        ids=[
            *("notice", "final", "final-early", "ended", "ended-early"),
            *("breach", "replaced", "set-aside", "rejected"),
        ],
    )
    def test_alone(self, entry, on, state):
        """One step alone is enough."""
        held = walked(on, entry)

        assert (state, state, ()) == (held.state, held.known, held.refused)

    def test_report_approved_before_the_term(self):
        """What no steps before it would make possible is a contradiction."""
        approved = ReportApproved(
            key="ok", on=date(2017, 12, 1), report="slut"
        )
        held = walked(date(2017, 12, 1), approved)

        assert (State.DRAFT, (Step.FINAL_APPROVED,)) == (
            held.state,
            tuple(one.step for one in held.refused),
        )

    def test_after_its_term(self):
        """The calendar's steps are inferred as others are."""
        ended = Ended(key="avslut", on=date(2019, 7, 1))
        held = walked(date(2019, 7, 1), ended)

        assert (State.ENDED, True) == (held.state, held.is_signed)
        assert [Step.ENDED] == [
            one.step for one in held.transitions if not one.is_inferred
        ]

    @pytest.mark.parametrize(
        ("days", "on", "state", "signed_on"),
        [
            (
                (date(2017, 12, 20), date(2017, 12, 21)),
                BEFORE,
                "signed",
                date(2017, 12, 21),
            ),
            (
                (date(2017, 12, 20), date(2017, 12, 21)),
                date(2017, 12, 20),
                "decided",
                None,
            ),
            ((None, None), BEFORE, "draft", None),
            ((None, None), START, "active", None),
            ((date(2017, 12, 20), None), BEFORE, "decided", None),
            ((date(2017, 12, 20), None), START, "active", None),
        ],
        ids=[
            *("dated", "by-one", "undated", "undated-begun"),
            *("one-undated", "one-undated-begun"),
        ],
    )
    def test_signatures_stated(self, days, on, state, signed_on):
        """What the agreement states of its signatures counts.

        One without a day was made by the day when the term began.
        """
        held = walked(on, agreement=signed_in(*days))

        assert (state, state, signed_on) == (
            held.state.value,
            held.known.value,
            held.signed_on,
        )
        assert held.is_signed is (state in {"signed", "active"})

    def test_one_signature_stated(self):
        """Of one party it says nothing of the other."""
        agreement = attrs.evolve(
            AGREEMENT, signatures=(Signature(party="sdn"),)
        )

        assert ["undetermined"] == states([START], agreement=agreement)

    def test_ledger_before_agreement(self):
        """What the ledger says of a party's signature counts before that."""
        agreement = signed_in(date(2017, 12, 1), date(2017, 12, 2))
        held = walked(BEFORE, SIGNED[1], agreement=agreement)

        assert date(2017, 12, 21) == held.signed_on
        assert [None, 0] == [
            one.number for one in held.transitions if not one.is_inferred
        ]

    def test_decision_stated(self):
        """What the agreement states of its decision counts, if it is alone."""
        agreement = attrs.evolve(
            AGREEMENT,
            case=Case(
                decisions=(
                    Decision(
                        key="nej",
                        on=date(2017, 12, 14),
                        outcome=DecisionOutcome.REJECTED,
                    ),
                )
            ),
        )

        assert ["rejected"] == states([BEFORE], agreement=agreement)
        assert ["decided"] == states([BEFORE], DECIDED, agreement=agreement)
        assert ["rejected"] == states([BEFORE], PROPOSED, agreement=agreement)

    def test_referred_back(self):
        """What was referred back had been proposed, and is a draft."""
        back = decided(DecisionOutcome.REFERRED_BACK)
        held = walked(BEFORE, back)

        assert (State.DRAFT, State.DRAFT, ()) == (
            held.state,
            held.known,
            held.refused,
        )
        assert ["undetermined"] == states([START], back)
        assert ["active"] == states([PAYMENT.on], back, PAYMENT)

    def test_tabled(self):
        """What was tabled had been proposed, and still is."""
        tabled = decided(DecisionOutcome.TABLED)
        held = walked(BEFORE, tabled)

        assert (
            inferred(
                date(2017, 12, 14), Step.PROPOSED, State.DRAFT, State.PROPOSED
            ),
            Transition(
                day=date(2017, 12, 14),
                stated=date(2017, 12, 14),
                step=Step.TABLED,
                before=State.PROPOSED,
                after=State.PROPOSED,
                number=0,
            ),
        ) == held.transitions

    @pytest.mark.parametrize(
        "subject",
        [
            one
            for one in DecisionSubject
            if one
            not in (DecisionSubject.AGREEMENT, DecisionSubject.AMENDMENT)
        ],
    )
    @pytest.mark.parametrize("outcome", DecisionOutcome)
    @pytest.mark.parametrize(
        ("begun", "state"),
        [
            ((), State.DRAFT),
            ((PROPOSED,), State.PROPOSED),
            (BEGUN, State.SIGNED),
        ],
    )
    def test_something_else(self, subject, outcome, begun, state):
        """What is decided on something else leaves the state as it is."""
        other = Decided(
            key="annat",
            on=date(2017, 12, 22),
            outcome=outcome,
            subject=subject,
        )
        held = walked(BEFORE, *begun, other)

        assert (state, Step.OTHER_DECISION, ()) == (
            held.state,
            held.transitions[-1].step,
            held.refused,
        )
        assert walked(BEFORE, *begun).transitions == held.transitions[:-1]

    @pytest.mark.parametrize(
        "subject",
        [None, DecisionSubject.AGREEMENT, DecisionSubject.AMENDMENT],
    )
    def test_on_the_agreement(self, subject):
        """What is decided on the agreement, or on what is not said, counts."""
        one = attrs.evolve(DECIDED, subject=subject)

        assert ["decided"] == states([BEFORE], PROPOSED, one)

    @pytest.mark.parametrize("outcome", DecisionOutcome)
    def test_amendment(self, outcome):
        """While it runs an amendment may be decided on, and refused."""
        again = Proposed(key="igen", on=date(2018, 5, 2))
        held = walked(
            date(2018, 6, 1),
            *BEGUN,
            again,
            decided(outcome, date(2018, 6, 1), "nytt"),
        )

        assert (State.ACTIVE, ()) == (held.state, held.refused)

    def test_known_in_part(self):
        """A day known in part counts from its end, and is no day to tell."""
        signed = tuple(
            attrs.evolve(one, on=StatedDate("2017-12")) for one in SIGNED
        )
        held = walked(BEFORE, *signed)

        assert ["draft", "signed"] == states(
            [date(2017, 12, 30), BEFORE], *signed
        )
        assert (None, True) == (held.signed_on, held.is_signed)
        assert held.has_happened(Event.SIGNING)
        assert (BEFORE, StatedDate("2017-12")) == (
            held.transitions[-1].day,
            held.transitions[-1].stated,
        )


class TestPremature:
    """What came before what it rests on is told, with that."""

    @pytest.mark.parametrize(
        ("day", "steps"),
        [
            (
                date(2017, 11, 30),
                [Step.PROPOSED, Step.APPROVED, Step.SIGNED_BY_ALL],
            ),
            (date(2017, 12, 1), [Step.APPROVED, Step.SIGNED_BY_ALL]),
            (date(2017, 12, 13), [Step.APPROVED, Step.SIGNED_BY_ALL]),
            (date(2017, 12, 14), [Step.SIGNED_BY_ALL]),
            (date(2017, 12, 20), [Step.SIGNED_BY_ALL]),
            (date(2017, 12, 21), []),
        ],
    )
    def test_paid(self, day, steps):
        """Each that is written to have come later is told, by day."""
        paid = attrs.evolve(PAYMENT, on=day)
        held = walked(BEFORE, *BEGUN, paid)

        assert [(Step.PAID, step) for step in steps] == [
            (sooner.step, later.step) for sooner, later in held.premature
        ]
        assert (State.SIGNED, ()) == (held.state, held.refused)

    def test_whole(self):
        """Both steps are told whole."""
        paid = attrs.evolve(PAYMENT, on=date(2017, 12, 20))
        held = walked(BEFORE, *SIGNED, paid)

        assert (
            (
                Transition(
                    day=date(2017, 12, 20),
                    stated=date(2017, 12, 20),
                    step=Step.PAID,
                    before=State.SIGNED,
                    after=State.SIGNED,
                    number=2,
                ),
                Transition(
                    day=date(2017, 12, 21),
                    stated=date(2017, 12, 21),
                    step=Step.SIGNED_BY_ALL,
                    before=State.SIGNED,
                    after=State.SIGNED,
                    number=1,
                ),
            ),
        ) == held.premature

    def test_decided_while_it_runs(self):
        """What is decided from the first day may be an amendment."""
        early = attrs.evolve(PAYMENT, on=date(2017, 12, 30))
        found = [
            bool(
                walked(
                    date(2018, 6, 1), early, attrs.evolve(DECIDED, on=day)
                ).premature
            )
            for day in (BEFORE, START)
        ]

        assert [True, False] == found


class TestRenegotiated:
    """What is proposed and signed while it runs is an amendment."""

    def test_signed(self):
        """It is not the first signing, whose day is not known."""
        paid = Paid(key="b", on=date(2018, 3, 1), amount=Money(1))
        again = Proposed(key="tillagg", on=date(2018, 10, 1))
        signed = tuple(
            attrs.evolve(one, on=date(2018, 11, 1)) for one in SIGNED
        )
        held = walked(date(2018, 12, 1), paid, again, *signed)

        assert (True, None, (), State.ACTIVE) == (
            held.is_signed,
            held.signed_on,
            held.premature,
            held.state,
        )


class TestGaps:
    """The time between an end and a late extension is told."""

    def gaps(self, first_day):
        """Extend the agreement from a day, and look in the year after."""
        history = TestAmended().history(first_day)
        return walked(date(2019, 12, 31), *BEGUN, agreement=history).gaps

    def test_five_months(self):
        """An extension after five months leaves those."""
        assert (Period(date(2019, 1, 1), date(2019, 5, 31)),) == self.gaps(
            date(2019, 6, 1)
        )

    @pytest.mark.parametrize(
        ("first_day", "gaps"),
        [
            (date(2018, 12, 31), ()),
            (date(2019, 1, 1), ()),
            (
                date(2019, 1, 2),
                (Period(date(2019, 1, 1), date(2019, 1, 1)),),
            ),
        ],
    )
    def test_next_day(self, first_day, gaps):
        """One from the day after the end, or before, leaves none."""
        assert gaps == self.gaps(first_day)

    def test_none(self):
        """One that ended, and was not extended, has no gap."""
        assert () == walked(date(2019, 12, 31), *BEGUN).gaps

    @pytest.mark.parametrize("on", [date(2018, 3, 15), date(2019, 3, 15)])
    def test_unwritten(self, on):
        """It has the same gap where its beginning is not written.

        From its last day, also where what shows that it ran came later.
        """
        history = TestAmended().history(date(2019, 6, 1))
        payment = attrs.evolve(PAYMENT, on=on)
        held = walked(date(2019, 12, 31), payment, agreement=history)

        assert (Period(date(2019, 1, 1), date(2019, 5, 31)),) == held.gaps


class TestAppealed:
    """Whether an appeal is open."""

    APPEALED = Appealed(key="overklagat", on=date(2018, 1, 3))

    def settled(self, outcome, key="dom"):
        """Settle an appeal."""
        return AppealSettled(key=key, on=date(2018, 2, 1), outcome=outcome)

    @pytest.mark.parametrize("begun", [BEGUN, ()])
    def test_open(self, begun):
        """It is open from the day it was made, until it is settled."""
        assert [False, True, True] == [
            walked(day, *begun, self.APPEALED).is_appealed
            for day in (date(2018, 1, 2), date(2018, 1, 3), date(2018, 9, 1))
        ]

    @pytest.mark.parametrize("outcome", AppealOutcome)
    def test_settled(self, outcome):
        """It is open no more, whatever came of it."""
        entries = (*BEGUN, self.APPEALED, self.settled(outcome))

        assert [True, False] == [
            walked(day, *entries).is_appealed
            for day in (date(2018, 1, 31), date(2018, 2, 1))
        ]

    def test_one_of_two(self):
        """Each is settled by itself; one nobody wrote down hides none."""
        again = attrs.evolve(self.APPEALED, key="igen")
        stands = self.settled(AppealOutcome.DISMISSED)
        late = Appealed(key="sent", on=date(2018, 2, 2))

        assert walked(
            date(2018, 3, 1), *BEGUN, self.APPEALED, again, stands
        ).is_appealed
        assert walked(date(2018, 3, 1), *BEGUN, stands, late).is_appealed
        assert not walked(date(2018, 3, 1), *BEGUN, stands).is_appealed


class TestEndedByAgreement:
    """The parties may agree to end it early."""

    @pytest.mark.parametrize(
        ("stated", "last"),
        [
            (None, date(2018, 9, 3)),
            (date(2018, 10, 31), date(2018, 10, 31)),
        ],
        ids=["same-day", "later"],
    )
    @pytest.mark.parametrize("begun", [BEGUN, ()], ids=["begun", "alone"])
    def test_last_day(self, begun, stated, last):
        """It is in force to the day they agreed on, or that same day."""
        agreed = EndedByAgreement(
            key="slut", on=date(2018, 9, 3), last_day=stated
        )
        after = date.fromordinal(last.toordinal() + 1)
        held = walked(date(2018, 12, 1), *begun, agreed)

        assert ["active", "active", "reporting-out"] == states(
            [date(2018, 9, 3), last, after], *begun, agreed
        )
        assert (last, True, ()) == (
            held.last_day,
            held.is_cut_short,
            held.refused,
        )
        assert (after, Step.TERM_ENDS) == (
            held.transitions[-1].day,
            held.transitions[-1].step,
        )

    def test_past_the_term(self):
        """To agree on a day past the term does not make it longer."""
        agreed = EndedByAgreement(
            key="slut", on=date(2018, 9, 3), last_day=date(2019, 2, 1)
        )
        held = walked(date(2018, 12, 1), *BEGUN, agreed)

        assert (date(2018, 12, 31), False) == (
            held.last_day,
            held.is_cut_short,
        )


class TestHasHappened:
    """`has_happened` tells whether an event has come."""

    @pytest.mark.parametrize(
        ("on", "happened"),
        [
            (date(2017, 12, 13), [False, False, False, False]),
            (date(2017, 12, 14), [True, False, False, False]),
            (date(2017, 12, 21), [True, True, False, False]),
            (date(2018, 1, 1), [True, True, True, False]),
            (date(2018, 12, 30), [True, True, True, False]),
            (date(2018, 12, 31), [True, True, True, True]),
        ],
    )
    def test_days(self, on, happened):
        """It has from its day on; those of the term by the calendar alone."""
        held = walked(on, *BEGUN)

        assert happened == [held.has_happened(event) for event in Event]
        assert happened == [held.has_happened(event.value) for event in Event]

    def test_no_term(self):
        """Where no day is known it has when its step was taken."""
        agreement = attrs.evolve(AGREEMENT, term=None)
        ended = Ended(key="avslut", on=date(2018, 6, 1))

        assert [False] * 4 == [
            walked(START, agreement=agreement).has_happened(event)
            for event in Event
        ]
        assert [True, True, False, False] == [
            walked(date(2018, 6, 1), ended, agreement=agreement).has_happened(
                event
            )
            for event in Event
        ]


class TestTermKnownInPart:
    """The state is told as far as the days of the term are known."""

    @staticmethod
    def told(period, *days, extensions=None, entries=()):
        """Return the state, and the last known, on each of some days."""
        term = Term(period=period, extensions=extensions)
        agreement = attrs.evolve(AGREEMENT, term=term)
        held = [
            walked(day, *BEGUN, *entries, agreement=agreement) for day in days
        ]
        return [(one.state.value, one.known.value) for one in held]

    def test_first_month(self):
        """In the month in which it begins it may have begun."""
        period = StatedPeriod(
            first=StatedDate("2018-03"), last=date(2018, 12, 31)
        )

        assert [
            ("signed", "signed"),
            ("undetermined", "signed"),
            ("active", "active"),
        ] == self.told(
            period, date(2018, 2, 28), date(2018, 3, 1), date(2018, 3, 31)
        )

    def test_last_month(self):
        """In the month in which it ends it may be over."""
        period = StatedPeriod(
            first=date(2018, 3, 1), last=StatedDate("2018-12")
        )

        assert [
            ("active", "active"),
            ("undetermined", "active"),
            ("undetermined", "active"),
            ("reporting-out", "reporting-out"),
        ] == self.told(
            period,
            date(2018, 12, 1),
            date(2018, 12, 2),
            date(2018, 12, 31),
            date(2019, 1, 1),
        )

    def test_unknown_end(self):
        """After its first day it may be over; one without an end is not."""
        first = date(2018, 3, 1)
        days = (first, date(2018, 3, 2))

        assert [
            ("active", "active"),
            ("undetermined", "active"),
        ] == self.told(StatedPeriod(first=first), *days)
        assert [("active", "active")] * 2 == self.told(
            Period(first, None), *days
        )

    def test_end_alone(self):
        """Without a first day it runs from when it was signed to its end."""
        assert [
            ("active", "active"),
            ("active", "active"),
            ("reporting-out", "reporting-out"),
        ] == self.told(
            StatedPeriod(last=date(2018, 12, 31)),
            date(2018, 12, 30),
            date(2018, 12, 31),
            date(2019, 1, 1),
        )

    def test_length_alone(self):
        """Of a length without days it is not known when it ends."""
        assert [("undetermined", "active")] == self.told(
            StatedPeriod(months=36), date(2019, 1, 1)
        )

    def test_only_no_later_than(self):
        """A first day that is only no sooner than a day may not have come."""
        period = StatedPeriod(
            first=StatedDate("2018-03-01/.."), last=date(2019, 12, 31)
        )

        assert [("undetermined", "signed")] == self.told(
            period, date(2018, 6, 1)
        )

    def test_no_sooner_end(self):
        """A last day that is only no later than a day may have come."""
        period = StatedPeriod(
            first=date(2018, 3, 1), last=StatedDate("../2018-12-31")
        )

        assert [("undetermined", "active")] == self.told(
            period, date(2018, 6, 1)
        )

    RENEWED = (Extension(key="ar", months=12, is_automatic=True),)

    def test_goes_on_by_itself(self):
        """After its last day it goes on, unless notice was given unwritten."""
        paid = Paid(key="b", on=date(2019, 6, 1), amount=Money(1))
        days = (date(2018, 12, 31), date(2019, 1, 1), date(2019, 6, 1))

        assert [
            ("active", "active"),
            ("undetermined", "active"),
            ("undetermined", "active"),
        ] == self.told(
            Period.of_year(2018),
            *days,
            extensions=self.RENEWED,
            entries=(paid,),
        )

    def test_notice_ends_it(self):
        """Notice that is written down ends it on its day."""
        notice = NoticeGiven(
            key="u",
            on=date(2018, 9, 1),
            party="sdn",
            last_day=date(2018, 12, 31),
        )

        assert [
            ("active", "active"),
            ("reporting-out", "reporting-out"),
        ] == self.told(
            Period.of_year(2018),
            date(2018, 12, 31),
            date(2019, 1, 1),
            extensions=self.RENEWED,
            entries=(notice,),
        )


class TestDaysKnownInPart:
    """The first and last day are told where they are known to the day."""

    @staticmethod
    def bounds(*entries, agreement=AGREEMENT):
        """Return the first and last day, and whether it is cut short."""
        found = walked(date(2019, 6, 1), *entries, agreement=agreement)
        return found.first_day, found.last_day, found.is_cut_short

    @pytest.mark.parametrize(
        ("on", "first"),
        [
            (date(2018, 1, 8), date(2018, 1, 8)),
            (StatedDate("2018-01"), None),
        ],
    )
    def test_signed(self, on, first):
        """Without a term it runs from the day that the last party signed."""
        without = attrs.evolve(AGREEMENT, term=None)
        last = Signed(key="sist", on=on, party="kfum")
        begun = (PROPOSED, DECIDED, SIGNED[0], last)

        assert {one.party for one in (SIGNED[0], last)} == {"sdn", "kfum"}
        assert (first, None, False) == self.bounds(*begun, agreement=without)

    @pytest.mark.parametrize(
        ("on", "last", "is_cut_short"),
        [
            (date(2018, 8, 20), date(2018, 8, 20), True),
            (StatedDate("2018-08"), None, True),
            (StatedDate("2018"), None, True),
            (StatedDate("2019-05"), date(2018, 12, 31), False),
        ],
    )
    def test_terminated(self, on, last, is_cut_short):
        """What may have ended it before its last day leaves that unknown."""
        ended = TerminatedForBreach(key="havt", on=on, party="sdn")

        assert (date(2018, 1, 1), last, is_cut_short) == self.bounds(
            *BEGUN, ended
        )

    def test_notice_with_a_last_day(self):
        """A notice that states the last day tells it, whenever it was given."""
        notice = NoticeGiven(
            key="uppsagd",
            on=StatedDate("2018-08"),
            party="sdn",
            last_day=date(2018, 11, 30),
        )

        assert (date(2018, 1, 1), date(2018, 11, 30), True) == self.bounds(
            *BEGUN, notice
        )

    def test_signed_by_no_known_day(self):
        """A signature of which no latest day is known is one without a day."""
        signatures = (
            Signature(party="sdn", on=date(2017, 12, 20)),
            Signature(party="kfum", on=StatedDate("2017-12/..")),
        )
        agreement = attrs.evolve(AGREEMENT, signatures=signatures)

        assert walked(date(2018, 1, 1), agreement=agreement).is_signed

    def test_draft_that_may_run(self):
        """A term of which no latest first day is known may have begun."""
        term = Term(period=StatedPeriod(first=StatedDate("XXXX-03-01")))
        agreement = attrs.evolve(AGREEMENT, term=term)
        found = walked(date(2018, 1, 1), agreement=agreement)

        assert (State.UNDETERMINED, State.DRAFT) == (found.state, found.known)

    def test_approved_while_it_may_run(self):
        """A final report that is approved shows that the term has begun."""
        term = Term(
            period=StatedPeriod(
                first=StatedDate("2018"), last=StatedDate("2018~")
            )
        )
        approved = ReportApproved(key="ok", on=date(2018, 6, 1), report="slut")
        found = walked(
            date(2023, 1, 1),
            *BEGUN,
            approved,
            agreement=attrs.evolve(AGREEMENT, term=term),
        )

        assert State.SETTLED is found.state

    def test_approved_without_a_term(self):
        """Of an agreement without a term it shows that as well."""
        approved = ReportApproved(key="ok", on=date(2018, 6, 1), report="slut")
        found = walked(
            date(2018, 6, 1),
            PROPOSED,
            DECIDED,
            approved,
            agreement=attrs.evolve(AGREEMENT, term=None),
        )

        assert State.SETTLED is found.state
