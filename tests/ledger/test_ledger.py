# SPDX-License-Identifier: MIT
"""Promises of ledgers and their entries: *händelselistan*."""

import copy
import pickle
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import attrs
import pytest

from iop import ledger as room
from iop.agreement.agreement import Agreement
from iop.agreement.decisions import (
    Case,
    Decision,
    DecisionOutcome,
    Proposal,
    Signature,
)
from iop.ledger import (
    Corrected,
    CostAccounted,
    Decided,
    Ended,
    Happening,
    IndexSet,
    Ledger,
    MeetingHeld,
    Paid,
    Proposed,
    Reclaimed,
    Repaid,
    ReportReceived,
    Signed,
    Waived,
)
from iop.ledger.entry import EntryFacts
from iop.values.errors import IllFormedError
from iop.values.money import Money
from iop.values.stated_dates import StatedDate


DAY = date(2018, 3, 1)
ONE_DAY = timedelta(days=1)

ENTRIES = [
    kind
    for kind in vars(room).values()
    if isinstance(kind, type) and issubclass(kind, EntryFacts)
]
"""Every kind of entry."""


def meeting(key, on=DAY):
    """Make an entry of the plainest kind."""
    return MeetingHeld(key=key, on=on)


def refusal(call, *args, **kwargs):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value


class TestEntries:
    """Every entry has a key and a day."""

    def test_all(self):
        """There are 25 kinds, each with a tag and words of its own."""
        assert len(ENTRIES) == 25
        assert len({kind.KIND.slug for kind in ENTRIES}) == 25
        assert len({kind.KIND.text.sv for kind in ENTRIES}) == 25
        assert len({kind.KIND.text.en for kind in ENTRIES}) == 25

    @pytest.mark.parametrize("kind", ENTRIES)
    def test_facts(self, kind):
        """Each takes a key, a day and a note first, and is frozen."""
        names = [field.name for field in attrs.fields(kind)]

        assert names[:3] == ["key", "on", "note"]
        assert kind.NOUN == "entry"
        assert hasattr(kind, "__slots__")

    @pytest.mark.parametrize(
        "on", ["2018-03-01", None, 5, datetime(2018, 3, 1, 12, 0, tzinfo=UTC)]
    )
    def test_a_day(self, on):
        """The day is a date or a stated date, and nothing like it."""
        assert refusal(meeting, "mote", on).code in {
            "date.expected",
            "stated-date.expected",
        }

    @pytest.mark.parametrize("on", ["2018-06-01/..", "XXXX-06", "XXXX-06-01"])
    def test_a_day_by_which(self, on):
        """What may have happened on any later day has no day to count from."""
        error = refusal(meeting, "mote", StatedDate(on))

        assert (error.code, error.given) == ("entry.day", on)

    @pytest.mark.parametrize(
        ("on", "day"),
        [
            (date(2018, 3, 1), date(2018, 3, 1)),
            (StatedDate("2018-03"), date(2018, 3, 31)),
            (StatedDate("2018"), date(2018, 12, 31)),
            (StatedDate("../2018-03-05"), date(2018, 3, 5)),
            (StatedDate("2018-03~"), date(2018, 6, 30)),
        ],
    )
    def test_counts_from(self, on, day):
        """An entry whose day is known in part counts from the latest."""
        entry = meeting("mote", on)
        ledger = Ledger(entries=(entry,))

        assert entry.day == day
        assert ledger.by(day - ONE_DAY) == ()
        assert [one.entry for one in ledger.by(day)] == [entry]

    @pytest.mark.parametrize("key", ["", "två ord", 7, None])
    def test_a_key(self, key):
        """The key is a short word."""
        assert refusal(meeting, key).where == "MeetingHeld.key"

    @pytest.mark.parametrize("kind", [Paid, CostAccounted, Reclaimed, Repaid])
    @pytest.mark.parametrize(
        "amount", [Money(0), Money(-1), Money(10**12), 5, "text", 0.5]
    )
    def test_a_sum(self, kind, amount):
        """A sum that moves is above nothing, and can be stated."""
        error = refusal(kind, key="a", on=DAY, amount=amount)

        assert error.code == "entry.sum"

    def test_least_and_most(self):
        """From one öre to just below 10^12."""
        for money in (Money("0.01"), Money(10**12) - Money("0.01")):
            assert Paid(key="a", on=DAY, amount=money).amount == money

    @pytest.mark.parametrize("figure", [Decimal(0), Decimal(-1), 0.5, True])
    def test_an_index(self, figure):
        """The figure of an index is an exact number above nothing."""
        error = refusal(
            IndexSet,
            key="kpi",
            on=DAY,
            first_day=DAY,
            base=figure,
            current=Decimal(1),
        )

        assert error.where == "IndexSet.base"

    @pytest.mark.parametrize(
        ("given", "count"),
        [
            ({}, 0),
            ({"report": "slut", "instalment": "del-1"}, 2),
            ({"report": "a", "instalment": "b", "milestone": "c"}, 3),
        ],
    )
    def test_one_thing_is_waived(self, given, count):
        """Exactly one thing is waived at a time."""
        assert str(refusal(Waived, key="a", on=DAY, **given)) == (
            f"got a list of {count} parts; right is precisely one of "
            "report, instalment and milestone, for example: "
            'report="del-3" [waived.what]'
        )


class TestLedger:
    """A ledger keeps what was written."""

    def test_keeps_its_order(self):
        """Entries stay as they were written."""
        late, early = meeting("b", date(2018, 4, 1)), meeting("a")

        assert Ledger(entries=[late, early]).entries == (late, early)

    def test_adding(self):
        """More is written after what is there, in a new ledger."""
        first = Ledger(entries=(meeting("a"),))
        both = first.adding(meeting("b"))

        assert first == Ledger(entries=(meeting("a"),))
        assert both == Ledger(entries=(meeting("a"), meeting("b")))

    def test_adding_both_ways(self):
        """What is written after one ledger is in no other written after it."""
        first = Ledger(entries=(meeting("a"),))
        one, other = first.adding(meeting("b")), first.adding(meeting("c"))

        assert one.adding(meeting("c")).entries == tuple(map(meeting, "abc"))
        assert other.adding(meeting("b")).entries == tuple(map(meeting, "acb"))
        assert first.adding(meeting("b")) == one
        for ledger, key in ((one, "b"), (other, "c"), (first, "a")):
            assert "ledger.key" == (refusal(ledger.adding, meeting(key)).code)

    @pytest.mark.parametrize(
        "copied",
        [
            copy.copy,
            copy.deepcopy,
            lambda one: pickle.loads(pickle.dumps(one)),  # noqa: S301 - made here
        ],
    )
    def test_copies(self, copied):
        """A copy of a ledger is written on like the ledger itself."""
        ledger = Ledger(entries=(meeting("a"),)).adding(meeting("b"))
        longer = copied(ledger).adding(meeting("c"))

        assert longer == ledger.adding(meeting("c"))
        assert "ledger.key" == refusal(longer.adding, meeting("b")).code

    @pytest.mark.parametrize("entry", [5, "mote", None, [meeting("b")]])
    def test_adding_entries_only(self, entry):
        """What is added is an entry and nothing else."""
        ledger = Ledger(entries=(meeting("a"),))

        assert "Ledger.entries" == refusal(ledger.adding, entry).where

    @pytest.mark.parametrize("entries", [5, ("mote",), (None,), None])
    def test_entries_only(self, entries):
        """It holds entries and nothing else."""
        assert refusal(Ledger, entries=entries).where == "Ledger.entries"

    def test_keys_of_their_own(self):
        """No two entries have the same key, however they are written."""
        one, two = meeting("a"), meeting("a", date(2018, 4, 1))
        said = (
            'got "a"; right is a key that no other entry has, for example: '
            "a-2 [ledger.key]"
        )

        assert said == str(refusal(Ledger, entries=(one, two)))
        assert said == str(refusal(Ledger(entries=(one,)).adding, two))
        assert said == str(refusal(Ledger().adding, one, two))


class TestBy:
    """`by` tells what has happened by a day."""

    def test_order_of_days(self):
        """Entries come by their days; those of one day as they stand."""
        ledger = Ledger(
            entries=(
                meeting("c", date(2018, 4, 1)),
                meeting("b"),
                meeting("a"),
                meeting("d", date(2018, 2, 1)),
            )
        )

        assert [(3, "d"), (1, "b"), (2, "a"), (0, "c")] == [
            (one.number, one.entry.key) for one in ledger.by(date(2018, 4, 1))
        ]

    @pytest.mark.parametrize(
        ("on", "seen"),
        [(date(2018, 2, 28), 0), (DAY, 1), (date(2018, 3, 2), 1)],
    )
    def test_the_day_itself_counts(self, on, seen):
        """What is dated on the day is seen, what is later is not."""
        assert len(Ledger(entries=(meeting("a"),)).by(on)) == seen

    def test_refuses_other_than_days(self):
        """Only a day can be asked for."""
        for ask in (Ledger().by, Ledger().corrections):
            assert refusal(ask, "2018-03-01").code == "date.expected"


class TestCorrected:
    """A correction counts from its own day, and erases nothing."""

    WRONG = Paid(key="bet", on=DAY, amount=Money(42_500))
    RIGHT = Paid(key="bet", on=DAY, amount=Money(425_000))

    def ledger(self, *corrections):
        """Write the wrong payment and its corrections."""
        return Ledger(entries=(self.WRONG, *corrections))

    def correct(self, key, on, instead=None, corrects="bet"):
        """Make a correction."""
        return Corrected(key=key, on=on, corrects=corrects, instead=instead)

    @pytest.mark.parametrize(
        ("on", "amount"),
        [
            (date(2018, 4, 2), 42_500),
            (date(2018, 4, 3), 425_000),
            (date(2018, 4, 4), 425_000),
        ],
    )
    def test_from_its_day(self, on, amount):
        """Until the day of the correction the wrong entry counts."""
        ledger = self.ledger(self.correct("r", date(2018, 4, 3), self.RIGHT))

        assert [Money(amount)] == [one.entry.amount for one in ledger.by(on)]
        assert ledger.entries[0] == self.WRONG

    def test_taken_away(self):
        """Without anything instead, nothing should have stood there."""
        ledger = self.ledger(self.correct("r", date(2018, 4, 3)))

        assert ledger.by(date(2018, 4, 3)) == ()

    def test_to_another_day(self):
        """What stands instead has its own day, and the same number."""
        moved = attrs.evolve(self.WRONG, on=date(2018, 5, 1))
        ledger = self.ledger(self.correct("r", date(2018, 4, 3), moved))

        assert ledger.by(date(2018, 4, 30)) == ()
        assert ledger.by(date(2018, 5, 1)) == (
            Happening(number=0, entry=moved),
        )

    def test_the_last_counts(self):
        """Of two corrections the later counts, by day and then by place."""
        other = attrs.evolve(self.RIGHT, amount=Money(400_000))
        for first, second in (
            (date(2018, 4, 3), date(2018, 4, 5)),
            (date(2018, 4, 3), date(2018, 4, 3)),
        ):
            ledger = self.ledger(
                self.correct("r1", first, self.RIGHT),
                self.correct("r2", second, other),
            )
            (provenance,) = ledger.by(date(2018, 4, 5))

            assert provenance.entry == other

    def test_of_nothing(self):
        """A correction of what is not there, or of a correction, is idle."""
        ledger = self.ledger(
            self.correct("r1", date(2018, 4, 3), self.RIGHT),
            self.correct("r2", date(2018, 4, 4), corrects="r1"),
            self.correct("r3", date(2018, 4, 4), corrects="annan"),
        )
        (provenance,) = ledger.by(date(2018, 4, 5))

        assert provenance.entry == self.RIGHT

    def test_same_key(self):
        """What stands instead has the key of what was wrong."""
        assert str(refusal(self.correct, "r", DAY, self.RIGHT, "annan")) == (
            'got "bet"; right is the key of the entry that is corrected, for '
            "example: annan [correction.key]"
        )

    def test_no_correction_instead(self):
        """A correction cannot stand in the place of an entry."""
        inner = self.correct("bet", DAY)

        assert refusal(self.correct, "r", DAY, inner).where == (
            "Corrected.instead"
        )


class TestOf:
    """`Ledger.of` writes down what an agreement itself states."""

    def test_all_that_has_a_day(self):
        """Proposal, decisions and signatures are entries, by their days."""
        agreement = Agreement(
            case=Case(
                proposal=Proposal(
                    text="Godkänns.", proposer="förvaltningen", on=DAY
                ),
                decisions=(
                    Decision(
                        key="beslut",
                        by="sdn",
                        on=date(2018, 3, 22),
                        outcome=DecisionOutcome.CHANGED,
                    ),
                    Decision(key="utan-dag", outcome=DecisionOutcome.APPROVED),
                    Decision(key="utan-utfall", on=DAY),
                ),
            ),
            signatures=(
                Signature(party="kfum"),
                Signature(party="sdn", on=date(2018, 4, 3)),
            ),
        )

        assert Ledger.of(agreement) == Ledger(
            entries=(
                Proposed(key="forslag", on=DAY, proposer="förvaltningen"),
                Decided(
                    key="beslut-0",
                    on=date(2018, 3, 22),
                    outcome=DecisionOutcome.CHANGED,
                    by="sdn",
                    decision="beslut",
                ),
                Signed(key="underskrift-1", on=date(2018, 4, 3), party="sdn"),
            )
        )

    def test_days_known_in_part(self):
        """A time with an end tells by when it was; one without does not."""
        agreement = Agreement(
            signatures=(
                Signature(party="kfum", on=StatedDate("2018-03")),
                Signature(party="sdn", on=StatedDate("2018-03/..")),
            ),
        )

        assert Ledger.of(agreement) == Ledger(
            entries=(
                Signed(
                    key="underskrift-0",
                    on=StatedDate("2018-03"),
                    party="kfum",
                ),
            )
        )

    @pytest.mark.parametrize(
        "agreement",
        [
            Agreement(),
            Agreement(case=Case()),
            Agreement(case=Case(proposal=Proposal(text="Godkänns."))),
        ],
    )
    def test_nothing(self, agreement):
        """What is not stated has not been seen to happen."""
        assert Ledger.of(agreement) == Ledger()

    def test_agreements_only(self):
        """It is the ledger of an agreement."""
        assert str(refusal(Ledger.of, "127-trygghet")) == (
            'got "127-trygghet"; right is Agreement, for example: '
            "Agreement() [type.expected]"
        )


def test_values():
    """Two entries that say the same are equal, and can be kept in sets."""
    one, other = (
        ReportReceived(key="in", on=DAY, report="slut") for _ in range(2)
    )

    assert {one} == {other}
    assert one != Ended(key="in", on=DAY)
