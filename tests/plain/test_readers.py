# SPDX-License-Identifier: MIT
"""Promises of the plain forms of ledgers and histories: *enkel form*."""

import json
from datetime import date
from decimal import Decimal

import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.decisions import DecisionOutcome, DecisionSubject
from iop.ledger import (
    Appealed,
    AppealOutcome,
    AppealSettled,
    Corrected,
    CostAccounted,
    Decided,
    Ended,
    EndedByAgreement,
    EvaluationReceived,
    IndexSet,
    Ledger,
    MeetingHeld,
    MilestoneReached,
    NoticeGiven,
    OutcomeMeasured,
    Paid,
    Proposed,
    Reclaimed,
    Repaid,
    ReplacedBy,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Signed,
    TerminatedForBreach,
    Waived,
    Withheld,
)
from iop.plain.documents import from_plain, to_plain
from iop.values.errors import IllFormedError, PlainFormError
from iop.values.identifiers import CaseNumber
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate


DAY = date(2018, 3, 1)

EVERY_KIND = Ledger(
    entries=(
        Proposed(key="e1", on=DAY, proposer="förvaltningen", note="ärende 4"),
        Decided(
            key="e2",
            on=StatedDate("2018-03"),
            outcome=DecisionOutcome.CHANGED,
            subject=DecisionSubject.EXTENSION,
            by="sdn",
        ),
        Appealed(key="e3", on=DAY),
        AppealSettled(key="e4", on=DAY, outcome=AppealOutcome.DISMISSED),
        Signed(key="e5", on=DAY, party="kfum"),
        Paid(key="e6", on=DAY, amount=Money("0.01"), instalment="bet-1"),
        Withheld(
            key="e25",
            on=DAY,
            instalment="bet-1",
            until=StatedDate("2018-06"),
        ),
        CostAccounted(
            key="e7", on=DAY, amount=Money(5), year=2018, is_in_kind=True
        ),
        Reclaimed(key="e26", on=DAY, amount=Money(5), due=DAY),
        Repaid(key="e8", on=DAY, amount=Money(5)),
        OutcomeMeasured(
            key="e23",
            on=DAY,
            number=Decimal(312),
            unit="besökare",
            period=Period.of_year(2018),
            activity="kvallar",
        ),
        IndexSet(
            key="e9",
            on=DAY,
            first_day=date(2019, 1, 1),
            base=Decimal("330.72"),
            current=Decimal(336),
        ),
        ReportReceived(key="e10", on=DAY, report="slut"),
        ReportReturned(key="e11", on=DAY, report="slut"),
        ReportApproved(key="e12", on=DAY, report="slut"),
        EvaluationReceived(key="e13", on=DAY),
        MilestoneReached(key="e14", on=DAY, milestone="invigning"),
        MeetingHeld(key="e15", on=DAY),
        Waived(key="e16", on=DAY, milestone="invigning"),
        NoticeGiven(key="e17", on=DAY, party="kfum", last_day=DAY),
        TerminatedForBreach(key="e18", on=DAY, party="sdn"),
        EndedByAgreement(key="e24", on=DAY, last_day=DAY),
        ReplacedBy(key="e19", on=DAY, case_number=CaseNumber("KS/2016:7")),
        Ended(key="e20", on=DAY),
        Corrected(key="e21", on=DAY, corrects="e20"),
        Corrected(
            key="e22",
            on=DAY,
            corrects="e8",
            instead=Repaid(key="e8", on=DAY, amount=Money(6)),
        ),
    )
)


class TestLedger:
    """A ledger has a plain form of its own."""

    def test_every_kind(self):
        """An entry of each kind comes back from JSON as it was."""
        text = json.dumps(to_plain(EVERY_KIND))

        assert EVERY_KIND == from_plain(json.loads(text), Ledger)

    def test_form(self):
        """An entry is an object with its kind, and what it says."""
        assert {
            "format": 2,
            "entries": [
                {
                    "kind": "paid",
                    "key": "utbetalning",
                    "on": "2018-03-01",
                    "amount": {"amount": "425000.00", "currency": "SEK"},
                }
            ],
        } == to_plain(
            Ledger(
                entries=(
                    Paid(key="utbetalning", on=DAY, amount=Money(425_000)),
                )
            )
        )

    def test_all_faults_at_once(self):
        """Every fault of a ledger is told, each at its place."""
        amount = {"amount": "-3", "currency": "SEK"}
        document = {
            "entries": [
                {"kind": "paid", "key": "a", "on": "2018-02-30"}
                | {"amount": amount},
                {"kind": "payed"},
                {
                    "kind": "corrected",
                    "key": "b",
                    "on": "2018-01-01",
                    "corrects": "a",
                    "instead": {"kind": "signed", "key": "a", "on": 7},
                },
                {"kind": "waived", "key": "c", "on": "2018-01-01"},
                {
                    "kind": "index-set",
                    "key": "d",
                    "on": "2018-01-01",
                    "first_day": "2018-01-01",
                    "base": "0",
                    "current": 1.5,
                },
            ],
            "format": 2,
        }

        with pytest.raises(PlainFormError) as caught:
            from_plain(document, Ledger)

        assert [
            ("/entries/0/on", "date.form"),
            ("/entries/0/amount", "entry.sum"),
            ("/entries/1/kind", "kind.unknown"),
            ("/entries/2/instead/on", "date.form"),
            ("/entries/2/instead/party", "key.missing"),
            ("/entries/3", "waived.what"),
            ("/entries/4/base", "index.figure"),
            ("/entries/4/current", "number.form"),
        ] == [(fault.pointer, fault.code) for fault in caught.value.faults]

    def test_twice_the_same_key(self):
        """What only the whole ledger knows is told at the entry."""
        entry = {"kind": "ended", "key": "slut", "on": "2019-05-02"}

        with pytest.raises(PlainFormError) as caught:
            from_plain({"format": 2, "entries": [entry, entry]}, Ledger)

        assert [("/entries/1", "ledger.key")] == [
            (fault.pointer, fault.code) for fault in caught.value.faults
        ]


class TestHistory:
    """A history has a plain form of its own."""

    HISTORY = History(
        original=Agreement(name="Öppna dörrar"),
        amendments=(
            Amendment(
                number=1,
                first_day=date(2019, 1, 1),
                agreement=Agreement(name="Öppna fönster"),
                reason="nytt namn",
                uses="option",
            ),
        ),
    )

    def test_comes_back(self):
        """A history comes back from JSON with all its versions."""
        text = json.dumps(to_plain(self.HISTORY))

        assert self.HISTORY == from_plain(json.loads(text), History)

    def test_form(self):
        """Each version is a whole agreement, without a format of its own."""
        assert {
            "format": 2,
            "original": {"name": "Öppna dörrar"},
            "amendments": [
                {
                    "number": 1,
                    "first_day": "2019-01-01",
                    "agreement": {"name": "Öppna fönster"},
                    "reason": "nytt namn",
                    "uses": "option",
                }
            ],
        } == to_plain(self.HISTORY)


class TestKinds:
    """What is no document has no plain form of its own."""

    def test_readers(self):
        """Only agreements, histories and ledgers can be asked for."""
        with pytest.raises(IllFormedError) as caught:
            from_plain({"format": 2}, Money)

        assert caught.value.code == "kind.expected"
        assert str(caught.value).startswith("got ")

    @pytest.mark.parametrize("value", [None, Money(1), {"format": 2}])
    def test_writing(self, value):
        """Only agreements, histories and ledgers are written."""
        with pytest.raises(IllFormedError) as caught:
            to_plain(value)

        assert caught.value.code == "type.expected"
