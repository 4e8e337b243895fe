# SPDX-License-Identifier: MIT
"""Tests of how an agreement begins, and of its annexes: CON108, CON404, CON405."""

from datetime import date

import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.annexes import AnnexAgreement
from iop.agreement.decisions import (
    Case,
    Decision,
    DecisionOutcome,
    DecisionSubject,
)
from iop.agreement.participants import Participant
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.term import Replaced, Term
from iop.law.sources import Provenance
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.outcomes import Outcome
from iop.rulesets.consistency import RULES
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate
from iop.values.stated_periods import StatedPeriod


ON = date(2019, 6, 1)
YEAR = Period.of_year(2018)
BOARD = PublicBody(key="sdn", name="Farsta stadsdelsnämnd")
ASSOCIATION = Organisation(key="kfum", name="KFUM")


def held(code: str, **stated) -> Outcome:
    """Hold an agreement of which this is stated against a rule."""
    return RULES[code].outcome(Agreement(**stated), At(on=ON))


def told(outcome: Outcome) -> list[tuple[str, str, str]]:
    """Tell the findings: place, Swedish, English."""
    return [
        (finding.pointer, finding.message("sv"), finding.message("en"))
        for finding in outcome.findings
    ]


def reasons(outcome: Outcome) -> list[tuple[str, str]]:
    """Tell the reasons in both languages."""
    return [(reason.sv, reason.en) for reason in outcome.reasons]


@pytest.mark.parametrize("code", ["CON108", "CON404", "CON405"])
def test_are_notes_of_the_librarys_own(code):
    """No source asks for any of this, and each is worth a thought."""
    rule = RULES[code]

    assert Severity.NOTE is rule.severity
    assert [Provenance.OWN] == [one.provenance for one in rule.citations]


class TestAnnexWithNoParty:
    """CON108, whom an annex agreement is made with."""

    def outcome(self, *organisations: str, **stated) -> Outcome:
        """Hold annex agreements with these against the rule."""
        return held(
            "CON108",
            annex_agreements=tuple(
                AnnexAgreement(key=f"delavtal-{key}", organisation=key)
                for key in organisations
            ),
            **stated,
        )

    def test_party(self):
        """An organisation that is a party may have one."""
        outcome = self.outcome("kfum", parties=(BOARD, ASSOCIATION))

        assert Status.MET is outcome.status

    def test_others(self):
        """One who takes part may not, nor a public party."""
        beside = Participant(key="rm", name="Räddningsmissionen")
        outcome = self.outcome(
            "kfum",
            "rm",
            "sdn",
            parties=(BOARD, ASSOCIATION),
            participants=(beside,),
        )

        assert told(outcome) == [
            (
                f"/annex_agreements/{number}/organisation",
                f"Ett delavtal är ingånget med {name}, som inte är någon av organisationerna bland parterna.",
                f"An annex agreement is made with {name}, which is none of the organisations among the parties.",
            )
            for number, name in (
                (1, "Räddningsmissionen"),
                (2, "Farsta stadsdelsnämnd"),
            )
        ]

    def test_dangling(self):
        """That nobody is listed by the key is for CON101 to say."""
        outcome = self.outcome("annan", parties=(BOARD, ASSOCIATION))

        assert Status.MET is outcome.status

    def test_no_parties(self):
        """Where no parties are stated it does not apply."""
        assert Status.NOT_APPLICABLE is self.outcome("kfum").status

    def test_none(self):
        """Without annex agreements it does not apply."""
        outcome = self.outcome(parties=(BOARD, ASSOCIATION))

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Avtalet anger inga delavtal, eller inga parter.",
                "The agreement states no annex agreements, or no parties.",
            )
        ]


def decided(
    on: date | StatedDate | None,
    outcome: DecisionOutcome | None = DecisionOutcome.APPROVED,
    subject: DecisionSubject | None = None,
) -> Decision:
    """Make a decision."""
    return Decision(key="beslut", on=on, outcome=outcome, subject=subject)


class TestDecidedAfterStart:
    """CON404, the decision against the first day of the term."""

    def outcome(self, *decisions: Decision, period=YEAR) -> Outcome:
        """Hold decisions on an agreement for 2018 against the rule."""
        return held(
            "CON404",
            case=Case(decisions=decisions),
            term=Term(period=period),
        )

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (date(2017, 12, 31), Status.MET),
            (date(2018, 1, 1), Status.MET),
            (date(2018, 1, 2), Status.NOT_MET),
        ],
    )
    def test_days(self, day, status):
        """It may be made on the first day, and not the day after."""
        assert status is self.outcome(decided(day)).status

    def test_finding(self):
        """Both days are told; that of the earliest approval."""
        outcome = self.outcome(
            decided(date(2018, 6, 1)), decided(date(2018, 2, 22))
        )

        assert told(outcome) == [
            (
                "/term/period",
                "Avtalet gäller från den 1 januari 2018, men beslutet om det är fattat senare: den 22 februari 2018.",
                "The agreement is in force from 1 January 2018, but the decision on it was made later: 22 February 2018.",
            )
        ]

    @pytest.mark.parametrize(
        ("decision", "period", "sv"),
        [
            (
                decided(StatedDate("2018-02")),
                YEAR,
                "Avtalet gäller från den 1 januari 2018, men beslutet om det är fattat senare: februari 2018.",
            ),
            (
                decided(date(2018, 2, 22)),
                StatedPeriod(first=StatedDate("2017")),
                "Avtalet gäller från 2017, men beslutet om det är fattat senare: den 22 februari 2018.",
            ),
        ],
    )
    def test_told_in_part(self, decision, period, sv):
        """What is surely later is later, though a day is known in part."""
        outcome = self.outcome(decision, period=period)

        assert sv == outcome.findings[0].message("sv")

    def test_one_is_in_time(self):
        """An earlier approval is enough, whatever is known of others."""
        outcome = self.outcome(
            decided(None), decided(date(2017, 12, 14)), decided(ON)
        )

        assert Status.MET is outcome.status

    @pytest.mark.parametrize(
        ("decisions", "period", "places"),
        [
            (
                [decided(StatedDate("2018"))],
                StatedPeriod(first=StatedDate("2018")),
                ("/term/period", "/case/decisions/0/on"),
            ),
            (
                [decided(ON), decided(StatedDate("2017/2018"))],
                YEAR,
                ("/case/decisions/1/on",),
            ),
            (
                [decided(date(2018, 3, 1))],
                StatedPeriod(first=StatedDate("2018")),
                ("/term/period",),
            ),
        ],
    )
    def test_known_in_part(self, decisions, period, places):
        """Where the days may be right or wrong, it is open."""
        outcome = self.outcome(*decisions, period=period)

        assert Status.UNDETERMINED is outcome.status
        assert {*places} == {*outcome.known_in_part}

    def test_not_stated(self):
        """Another approval may have been made before; this may be none."""
        outcome = self.outcome(decided(None), decided(ON, None))

        assert Status.UNDETERMINED is outcome.status
        assert (
            "/case/decisions/0/on",
            "/case/decisions/1/outcome",
        ) == outcome.not_stated

    @pytest.mark.parametrize(
        "stated",
        [
            {},
            {"term": Term(period=YEAR)},
            {"term": Term(period=YEAR), "case": Case(decisions=())},
            {
                "term": Term(period=YEAR),
                "case": Case(decisions=(decided(None),)),
            },
            {
                "term": Term(period=YEAR),
                "case": Case(
                    decisions=(
                        decided(ON, DecisionOutcome.REJECTED),
                        decided(ON, subject=DecisionSubject.FUNDING),
                    )
                ),
            },
            {"case": Case(decisions=(decided(ON),)), "term": Term()},
            {
                "case": Case(decisions=(decided(ON),)),
                "term": Term(period=StatedPeriod(last=date(2018, 12, 31))),
            },
        ],
    )
    def test_nothing_to_hold(self, stated):
        """Without an approval with a day, or a first day, nobody is asked."""
        outcome = held("CON404", **stated)

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Avtalets första dag eller dagen för ett godkännande är inte angiven.",
                "The first day of the agreement or the day of an approval is not stated.",
            )
        ]


class TestGapBetweenAgreements:
    """CON405, days between two agreements."""

    def outcome(self, term: Term | None) -> Outcome:
        """Hold an agreement with a term against the rule."""
        return held("CON405", term=term)

    def replacing(self, last_day: date | StatedDate, period=YEAR) -> Outcome:
        """Hold an agreement for 2018 that replaces another."""
        return self.outcome(
            Term(period=period, replaces=Replaced(last_day=last_day))
        )

    @pytest.mark.parametrize(
        "last_day", [date(2017, 12, 31), date(2018, 1, 1), date.max]
    )
    def test_no_gap(self, last_day):
        """It may begin the day after the other, or before."""
        assert Status.MET is self.replacing(last_day).status

    @pytest.mark.parametrize(
        ("last_day", "sv", "en"),
        [
            (
                date(2017, 12, 30),
                "den 30 december 2017. Däremellan gick 1 dag",
                "30 December 2017. In between, 1 day",
            ),
            (
                date(2017, 12, 1),
                "den 1 december 2017. Däremellan gick 30 dagar",
                "1 December 2017. In between, 30 days",
            ),
            (
                StatedDate("2017-11"),
                "november 2017. Däremellan gick minst 31 dagar",
                "November 2017. In between, at least 31 days",
            ),
            (
                StatedDate("2017-12-01/2017-12-30"),
                "någon dag 1 december 2017 – 30 december 2017. Däremellan gick minst 1 dag",
                "some day 1 December 2017 – 30 December 2017. In between, at least 1 day",
            ),
        ],
    )
    def test_gap(self, last_day, sv, en):
        """The days between are counted, the fewest that there may be."""
        assert told(self.replacing(last_day)) == [
            (
                "/term/period",
                f"Avtalet gäller från den 1 januari 2018, men det som det ersätter gällde bara till {sv} utan avtal.",
                f"The agreement is in force from 1 January 2018, but the one that it replaces was so only until {en} passed without an agreement.",
            )
        ]

    @pytest.mark.parametrize(
        ("last_day", "period", "places"),
        [
            (StatedDate("2017"), YEAR, ("/term/replaces/last_day",)),
            (StatedDate("../2018-06"), YEAR, ("/term/replaces/last_day",)),
            (
                date(2018, 3, 1),
                StatedPeriod(first=StatedDate("2018")),
                ("/term/period",),
            ),
        ],
    )
    def test_known_in_part(self, last_day, period, places):
        """Where there may be a gap or none, it is open."""
        outcome = self.replacing(last_day, period)

        assert Status.UNDETERMINED is outcome.status
        assert places == outcome.known_in_part

    def test_told_in_part(self):
        """A day known in part can surely be in time."""
        period = StatedPeriod(first=StatedDate("2018-01"))

        assert Status.MET is self.replacing(date(2018, 1, 30), period).status

    @pytest.mark.parametrize(
        ("term", "not_stated"),
        [
            (
                Term(period=YEAR, replaces=Replaced()),
                ("/term/replaces/last_day",),
            ),
            (
                Term(replaces=Replaced(last_day=date(2017, 12, 31))),
                ("/term/period",),
            ),
            (
                Term(
                    period=StatedPeriod(last=date(2018, 12, 31)),
                    replaces=Replaced(last_day=date(2017, 12, 31)),
                ),
                ("/term/period/first",),
            ),
            (
                Term(replaces=Replaced()),
                ("/term/period", "/term/replaces/last_day"),
            ),
        ],
    )
    def test_not_stated(self, term, not_stated):
        """Both days must be stated."""
        outcome = self.outcome(term)

        assert Status.UNDETERMINED is outcome.status
        assert not_stated == outcome.not_stated

    @pytest.mark.parametrize("term", [None, Term(period=YEAR)])
    def test_none(self, term):
        """It does not apply to an agreement that replaces no other."""
        outcome = self.outcome(term)

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Avtalet anger inte att det ersätter ett annat.",
                "The agreement does not state that it replaces another.",
            )
        ]
