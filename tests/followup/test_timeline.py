# SPDX-License-Identifier: MIT
"""Promises of the way an agreement goes: *avtalets gång*."""

from datetime import date

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History, as_history
from iop.agreement.deadlines import Event
from iop.agreement.decisions import DecisionOutcome
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.reporting import Report, Reporting, ReportKind
from iop.agreement.term import Notice, Term
from iop.followup.timeline import Timeline, Transition, timeline
from iop.ledger import (
    Appealed,
    AppealOutcome,
    AppealSettled,
    Decided,
    Ended,
    Ledger,
    MeetingHeld,
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
    return timeline(as_history(agreement), Ledger(entries=entries), on)


def states(days, *entries, agreement=AGREEMENT):
    """Tell the state on each of some days."""
    return [
        walked(day, *entries, agreement=agreement).state.value for day in days
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
            transitions=(
                Transition(
                    day=date(2017, 12, 1),
                    step=Step.PROPOSED,
                    before=State.DRAFT,
                    after=State.PROPOSED,
                    number=0,
                ),
                Transition(
                    day=date(2017, 12, 14),
                    step=Step.APPROVED,
                    before=State.PROPOSED,
                    after=State.DECIDED,
                    number=1,
                ),
                Transition(
                    day=date(2017, 12, 20),
                    step=Step.SIGNED,
                    before=State.DECIDED,
                    after=State.DECIDED,
                    number=2,
                ),
                Transition(
                    day=date(2017, 12, 21),
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
                    step=Step.FINAL_APPROVED,
                    before=State.REPORTING_OUT,
                    after=State.SETTLED,
                    number=4,
                ),
                Transition(
                    day=date(2019, 5, 2),
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
        ],
    )
    def test_outcomes(self, outcome, state):
        """Each outcome leads to a state of its own."""
        assert [state] == states(
            [date(2017, 12, 14)], PROPOSED, decided(outcome)
        )

    def test_referred_back_and_decided_anew(self):
        """What was referred back is proposed and decided once more."""
        back = decided(DecisionOutcome.REFERRED_BACK)
        again = Proposed(key="igen", on=date(2018, 1, 10))
        anew = decided(DecisionOutcome.CHANGED, date(2018, 1, 25), "nytt")

        assert ["draft", "proposed", "decided"] == states(
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

        assert held.state.value == state
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

        assert ["draft", "decided", "decided", "active"] == states(
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
        """Where the last day cannot be reckoned, no end is known by it."""
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
        ledger = Ledger(entries=BEGUN)

        assert states == [
            timeline(self.history(first_day), ledger, day).state.value
            for day in (
                date(2018, 12, 31),
                date(2019, 1, 31),
                date(2019, 2, 1),
            )
        ]

    def test_the_way_is_remembered(self):
        """The pause stays in the stages, also when nobody looked then."""
        held = timeline(
            self.history(date(2019, 2, 1)),
            Ledger(entries=BEGUN),
            date(2020, 1, 1),
        )

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
            timeline(history, Ledger(entries=BEGUN), date.max).state
            is State.ACTIVE
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
    """What the table does not allow leaves the state as it was."""

    @pytest.mark.parametrize(
        ("entry", "step", "before"),
        [
            (
                MeetingHeld(key="m", on=date(2017, 11, 1)),
                Step.MEETING_HELD,
                State.DRAFT,
            ),
            (
                Paid(key="b", on=date(2017, 12, 20), amount=Money(1)),
                Step.PAID,
                State.DECIDED,
            ),
            (
                Proposed(key="igen", on=date(2018, 6, 1)),
                Step.PROPOSED,
                State.ACTIVE,
            ),
            (
                NoticeGiven(key="u", on=date(2017, 12, 15), party="sdn"),
                Step.NOTICE_GIVEN,
                State.DECIDED,
            ),
            (
                NoticeGiven(key="u", on=date(2019, 6, 1), party="sdn"),
                Step.NOTICE_GIVEN,
                State.REPORTING_OUT,
            ),
        ],
    )
    def test_kept(self, entry, step, before):
        """It is kept, with where it stands, and nothing comes of it."""
        held = walked(date(2019, 7, 1), *BEGUN, entry)

        assert held.refused == (
            Transition(day=entry.on, step=step, before=before, number=4),
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

        assert ["active"] == states([date(2018, 3, 1)], *same)
        assert ["proposed"] == states([date(2018, 3, 1)], *same[::-1])
