# SPDX-License-Identifier: MIT
"""Tests of the rules on amendments and replacement: LED025 to LED028, LED032."""

from datetime import date, timedelta

import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.decisions import Decision, DecisionOutcome
from iop.agreement.term import Extension, Term
from iop.followup.followup import follow_up
from iop.ledger import Ledger
from iop.rules.circumstances import NOTHING_STATED
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.outcomes import Outcome
from iop.rulesets import FOLLOW_UP_LEDGER
from iop.rulesets._samples import PARTIES
from iop.rulesets.follow_up_ledger._specimens import BEGUN
from iop.values import StatedDate, StatedPeriod
from iop.values.periods import Period


RULES = FOLLOW_UP_LEDGER.only(
    "LED025",
    "LED026",
    "LED027",
    "LED028",
    "LED032",
)
HISTORICAL = ["LED025", "LED026", "LED027", "LED028"]
ONE_DAY = timedelta(days=1)
NEW_YEAR = date(2019, 1, 1)
ON = date(2019, 6, 1)
USE_BY = date(2018, 9, 30)
UNTIL = date(2019, 12, 31)
OPTION = Extension(key="ett-ar", until=UNTIL, use_by=USE_BY)
YEAR = Period.of_year(2018)
LONGER = Period(date(2018, 1, 1), UNTIL)
WITHOUT_END = Period(date(2018, 1, 1), None)
PLACE = "follow-up:/history/amendments/0"


NO_EXTENSION = (
    "Ingen ändring som gäller den dagen förlänger avtalet.",
    "No amendment in force on the day extends the agreement.",
)


def agreement(period: Period | None = YEAR, *options: Extension) -> Agreement:
    """Make an agreement over a period, with options."""
    return Agreement(
        parties=PARTIES, term=Term(period=period, extensions=options or None)
    )


ORIGINAL = agreement(YEAR, OPTION)


def decided(
    on: date | None = USE_BY,
    outcome: DecisionOutcome | None = DecisionOutcome.APPROVED,
) -> Decision:
    """Make a decision."""
    return Decision(key="beslut", on=on, outcome=outcome)


APPROVED = decided()


def amended(
    period: Period | None = LONGER,
    *,
    number: int = 1,
    first_day: date = NEW_YEAR,
    decision: Decision | None = APPROVED,
    uses: str | None = "ett-ar",
    options: tuple[Extension, ...] = (),
) -> Amendment:
    """Make an amendment."""
    return Amendment(
        number=number,
        first_day=first_day,
        agreement=agreement(period, *options),
        decision=decision,
        uses=uses,
    )


def held(
    code: str,
    *amendments: Amendment,
    original: Agreement = ORIGINAL,
    on: date = ON,
) -> Outcome:
    """Hold an agreement with its amendments, on a day, against a rule."""
    history = History(original=original, amendments=amendments)
    followed = follow_up(history, Ledger(entries=BEGUN), on=on)
    return RULES[code].outcome(
        followed.agreement,
        At(on=on, follow_up=followed),
    )


def told(outcome: Outcome) -> list[tuple[str, str, str]]:
    """Tell the findings: place, Swedish, English."""
    return [
        (finding.pointer, finding.message("sv"), finding.message("en"))
        for finding in outcome.findings
    ]


def reasons(outcome: Outcome) -> list[tuple[str, str]]:
    """Tell the reasons in both languages."""
    return [(reason.sv, reason.en) for reason in outcome.reasons]


class TestSet:
    """The rules as a whole."""

    def test_severities(self):
        """Each weighs what it should."""
        assert {
            "LED025": Severity.ERROR,
            "LED026": Severity.ERROR,
            "LED027": Severity.NOTE,
            "LED028": Severity.WARNING,
            "LED032": Severity.WARNING,
        } == {rule.code: rule.severity for rule in RULES}

    @pytest.mark.parametrize("code", [rule.code for rule in RULES])
    def test_examples(self, code):
        """Each is met by its one example, and of these breaks only itself."""
        rule = RULES[code]
        met = rule.meeting(ON)
        broken = rule.breaking(ON)

        assert Status.MET is rule.outcome(rule.meets(), met).status
        assert [code] == [
            other.code
            for other in RULES
            if other.outcome(rule.breaks(), broken).findings
        ]

    @pytest.mark.parametrize("code", HISTORICAL)
    def test_without_follow_up(self, code):
        """Without a follow-up those on amendments cannot be told."""
        outcome = RULES[code].outcome(
            ORIGINAL, At(on=ON, circumstances=NOTHING_STATED)
        )

        assert Status.UNDETERMINED is outcome.status
        assert ("follow-up:",) == outcome.not_stated

    @pytest.mark.parametrize("code", HISTORICAL)
    @pytest.mark.parametrize("on", [date.min, NEW_YEAR - ONE_DAY])
    def test_before_the_amendment(self, code, on):
        """An amendment that is not in force yet is not looked at."""
        wrong = amended(
            WITHOUT_END,
            decision=decided(date(2019, 5, 1), DecisionOutcome.REJECTED),
        )

        assert Status.NOT_APPLICABLE is held(code, wrong, on=on).status

    @pytest.mark.parametrize("code", HISTORICAL)
    @pytest.mark.parametrize("on", [date.min, date.max])
    def test_nothing(self, code, on):
        """They have nothing to say of an agreement that states nothing."""
        outcome = held(code, original=Agreement(), on=on)

        assert Status.NOT_APPLICABLE is outcome.status

    @pytest.mark.parametrize("code", HISTORICAL)
    def test_nothing_stated(self, code):
        """An amendment that states nothing breaks none."""
        bare = Amendment(number=1, first_day=NEW_YEAR, agreement=Agreement())

        assert () == held(code, bare).findings

    @pytest.mark.parametrize("code", HISTORICAL)
    def test_in_order(self, code):
        """An extension that is in order meets all, from its first day."""
        assert Status.MET is held(code, amended(), on=NEW_YEAR).status


class TestExtensionOutOfTime:
    """LED025, when an option was used."""

    @pytest.mark.parametrize("days", [-1, 0])
    def test_in_time(self, days):
        """It may be used until the end of its last day."""
        outcome = held(
            "LED025", amended(decision=decided(USE_BY + days * ONE_DAY))
        )

        assert Status.MET is outcome.status

    def test_late(self):
        """The day after it may not."""
        outcome = held("LED025", amended(decision=decided(USE_BY + ONE_DAY)))

        assert told(outcome) == [
            (
                PLACE,
                (
                    "Ändring 1 använder förlängning 1. Den skulle ha använts "
                    "senast den 30 september 2018, men ändringen beslutades "
                    "först den 1 oktober 2018."
                ),
                (
                    "Amendment 1 uses extension 1. It was to be used by 30 "
                    "September 2018, but the amendment was not decided on until "
                    "1 October 2018."
                ),
            )
        ]

    @pytest.mark.parametrize("uses", [None, "okand"])
    def test_second_is_late(self, uses):
        """An amendment that uses no known option hides none after it."""
        outcome = held(
            "LED025",
            amended(uses=uses, options=(OPTION,)),
            amended(
                number=2,
                first_day=NEW_YEAR + ONE_DAY,
                decision=decided(USE_BY + ONE_DAY),
            ),
        )

        assert [PLACE.replace("/0", "/1")] == [
            finding.pointer for finding in outcome.findings
        ]

    @pytest.mark.parametrize("decision", [None, decided(on=None)])
    @pytest.mark.parametrize(
        ("first_day", "status"),
        [
            (USE_BY - ONE_DAY, Status.MET),
            (USE_BY, Status.MET),
            (USE_BY + ONE_DAY, Status.UNDETERMINED),
        ],
    )
    def test_day_not_stated(self, decision, first_day, status):
        """What is in force by the last day was used in time.

        Else the day of the decision must be stated.
        """
        outcome = held(
            "LED025", amended(first_day=first_day, decision=decision)
        )

        assert status is outcome.status
        assert outcome.not_stated == (f"{PLACE}/decision/on",) * (
            status is Status.UNDETERMINED
        )

    @pytest.mark.parametrize(
        "original",
        [agreement(YEAR, Extension(key="ett-ar", until=UNTIL)), agreement()],
    )
    def test_no_last_day(self, original):
        """An option without a last day, or that is not there, is not late.

        Nor is it in time: there is no day to hold it against.
        """
        outcome = held(
            "LED025",
            amended(decision=decided(date(2019, 1, 1))),
            original=original,
        )

        assert Status.NOT_APPLICABLE is outcome.status

    def test_as_it_read_before(self):
        """The option is the one of the version before the amendment."""
        later = Extension(key="ett-ar", until=UNTIL, use_by=NEW_YEAR)
        moved = amended(
            YEAR, uses=None, first_day=date(2018, 6, 1), options=(later,)
        )
        outcome = held(
            "LED025", moved, amended(number=2, decision=decided(NEW_YEAR))
        )

        assert Status.MET is outcome.status

    def test_none(self):
        """It does not apply where no option is used."""
        outcome = held("LED025", amended(uses=None))

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                (
                    "Ingen ändring som gäller den dagen använder en option som "
                    "avtalet anger en sista dag för."
                ),
                (
                    "No amendment in force on the day uses an option that the "
                    "agreement states a last day for."
                ),
            )
        ]


class TestExtensionBeyondOption:
    """LED026, how far an option reaches."""

    @pytest.mark.parametrize("days", [-1, 0])
    def test_within(self, days):
        """The term may reach to the last day of the option."""
        period = Period(YEAR.first, UNTIL + days * ONE_DAY)

        assert Status.MET is held("LED026", amended(period)).status

    def test_goes_on_by_itself(self):
        """What goes on by itself holds once; how often is then asked for."""
        option = Extension(key="ett-ar", months=12, is_automatic=True)
        original = agreement(YEAR, option)
        ends = (UNTIL, UNTIL + ONE_DAY)
        outcomes = [
            held(
                "LED026",
                amended(Period(YEAR.first, last)),
                original=original,
            )
            for last in ends
        ]

        assert [Status.MET, Status.UNDETERMINED] == [
            one.status for one in outcomes
        ]
        assert outcomes[1].not_stated == (
            "follow-up:/history/original/term/extensions/0/times",
        )

    def test_beyond(self):
        """One day more goes beyond it."""
        outcome = held("LED026", amended(Period(YEAR.first, UNTIL + ONE_DAY)))

        assert told(outcome) == [
            (
                PLACE,
                (
                    "Ändring 1 använder förlängning 1. Den räcker till den 31 "
                    "december 2019, men enligt ändringen gäller avtalet till den "
                    "1 januari 2020."
                ),
                (
                    "Amendment 1 uses extension 1. It reaches to 31 December "
                    "2019, but by the amendment the agreement is in force until "
                    "1 January 2020."
                ),
            )
        ]

    def test_endless(self):
        """A term without end goes beyond an option that has one."""
        assert told(held("LED026", amended(WITHOUT_END))) == [
            (
                PLACE,
                (
                    "Ändring 1 använder förlängning 1. Den räcker till den 31 "
                    "december 2019, men enligt ändringen gäller avtalet tills "
                    "vidare."
                ),
                (
                    "Amendment 1 uses extension 1. It reaches to 31 December "
                    "2019, but by the amendment the agreement is in force until "
                    "further notice."
                ),
            )
        ]

    @pytest.mark.parametrize("period", [LONGER, WITHOUT_END, None])
    def test_open_option(self, period):
        """An option without end allows all."""
        option = Extension(key="ett-ar", is_open_ended=True)
        outcome = held(
            "LED026", amended(period), original=agreement(YEAR, option)
        )

        assert Status.MET is outcome.status

    @pytest.mark.parametrize("period", [LONGER, WITHOUT_END, None])
    def test_no_such_option(self, period):
        """An option that the agreement did not have gives no right."""
        outcome = held(
            "LED026", amended(period, uses="tva-ar", options=(OPTION,))
        )

        assert told(outcome) == [
            (
                PLACE,
                (
                    "Ändring 1 använder en förlängning. Någon sådan option fanns "
                    "inte i avtalet."
                ),
                (
                    "Amendment 1 uses an extension. There was no such option in "
                    "the agreement."
                ),
            )
        ]

    def test_second_amendment(self):
        """The second is held against what the first left of the options."""
        second = Period(YEAR.first, date(2020, 12, 31))
        outcome = held(
            "LED026",
            amended(),
            amended(second, number=2, first_day=date(2019, 5, 1)),
        )

        assert told(outcome) == [
            (
                "follow-up:/history/amendments/1",
                (
                    "Ändring 2 använder förlängning 1. Någon sådan option fanns "
                    "inte i avtalet."
                ),
                (
                    "Amendment 2 uses extension 1. There was no such option in "
                    "the agreement."
                ),
            )
        ]

    @pytest.mark.parametrize("is_open_ended", [None, False])
    def test_until_not_stated(self, is_open_ended):
        """The last day of the option must be stated."""
        other = Extension(key="tva-ar", until=date(2020, 12, 31))
        vague = Extension(key="ett-ar", is_open_ended=is_open_ended)
        outcome = held(
            "LED026", amended(), original=agreement(YEAR, other, vague)
        )

        assert Status.UNDETERMINED is outcome.status
        assert outcome.not_stated == (
            "follow-up:/history/original/term/extensions/1/until",
        )

    def test_until_not_stated_later(self):
        """The place is in the version before the amendment."""
        vague = Extension(key="ett-ar")
        first = amended(YEAR, uses=None, options=(vague,))
        outcome = held("LED026", first, amended(number=2))

        assert outcome.not_stated == (
            f"{PLACE}/agreement/term/extensions/0/until",
        )

    def test_term_not_stated(self):
        """The new term must be stated."""
        outcome = held("LED026", amended(None))

        assert Status.UNDETERMINED is outcome.status
        assert (f"{PLACE}/agreement/term/period",) == outcome.not_stated

    def test_none(self):
        """It does not apply where no option is used."""
        outcome = held("LED026", amended(uses=None))

        assert Status.NOT_APPLICABLE is outcome.status
        assert reasons(outcome) == [
            (
                "Ingen ändring som gäller den dagen använder en option.",
                "No amendment in force on the day uses an option.",
            )
        ]


class TestExtensionWithoutOption:
    """LED027, a longer term by no option."""

    @pytest.mark.parametrize(
        ("period", "sv", "en"),
        [
            (
                Period(YEAR.first, NEW_YEAR),
                "till den 1 januari 2019",
                "until 1 January 2019",
            ),
            (WITHOUT_END, "tills vidare", "until further notice"),
        ],
    )
    def test_longer(self, period, sv, en):
        """A later last day, or none, is worth a thought."""
        assert told(held("LED027", amended(period, uses=None))) == [
            (
                PLACE,
                f"Genom ändring 1 gäller avtalet {sv} i stället för till den 31 december 2018, men ändringen anger ingen option som ger rätt till det.",
                f"By amendment 1 the agreement is in force {en} and not until 31 December 2018, but the amendment names no option that gives a right to it.",
            )
        ]

    @pytest.mark.parametrize("last", [date(2018, 12, 30), date(2018, 12, 31)])
    def test_not_longer(self, last):
        """The same last day, or an earlier one, is no extension."""
        period = Period(date(2018, 2, 1), last)
        outcome = held("LED027", amended(period, uses=None))

        assert [NO_EXTENSION] == reasons(outcome)

    @pytest.mark.parametrize("period", [LONGER, WITHOUT_END, None])
    def test_was_open(self, period):
        """A term that had no end cannot be made longer."""
        outcome = held(
            "LED027",
            amended(period, uses=None),
            original=agreement(WITHOUT_END),
        )

        assert [NO_EXTENSION] == reasons(outcome)

    def test_with_option(self):
        """One that uses an option is no case of this rule."""
        assert Status.MET is held("LED027", amended(WITHOUT_END)).status

    @pytest.mark.parametrize(
        ("before", "after", "not_stated"),
        [
            (None, None, ()),
            (
                None,
                YEAR,
                ("follow-up:/history/original/term/period",),
            ),
            (YEAR, None, (f"{PLACE}/agreement/term/period",)),
        ],
    )
    def test_not_stated(self, before, after, not_stated):
        """Both terms must be stated, unless both are left out."""
        outcome = held(
            "LED027", amended(after, uses=None), original=agreement(before)
        )

        assert not_stated == outcome.not_stated
        assert outcome.status is (
            Status.UNDETERMINED if not_stated else Status.NOT_APPLICABLE
        )

    def test_none(self):
        """It does not apply before any amendment is in force."""
        outcome = held("LED027", amended(), on=NEW_YEAR - ONE_DAY)

        assert reasons(outcome) == [NO_EXTENSION]


class TestAmendmentBeforeDecision:
    """LED028, the decision on an amendment."""

    @pytest.mark.parametrize("days", [-1, 0])
    @pytest.mark.parametrize(
        "outcome", [DecisionOutcome.APPROVED, DecisionOutcome.CHANGED]
    )
    def test_in_order(self, days, outcome):
        """It may be in force from the day it was approved."""
        decision = decided(NEW_YEAR + days * ONE_DAY, outcome)

        assert Status.MET is held("LED028", amended(decision=decision)).status

    @pytest.mark.parametrize("outcome", [DecisionOutcome.APPROVED, None])
    def test_too_soon(self, outcome):
        """It may not before, whatever else is stated."""
        decision = decided(NEW_YEAR + ONE_DAY, outcome)

        assert told(held("LED028", amended(decision=decision))) == [
            (
                PLACE,
                (
                    "Ändring 1 gäller från den 1 januari 2019, men beslutades "
                    "först den 2 januari 2019."
                ),
                "Amendment 1 is in force from 1 January 2019, but was not decided on until 2 January 2019.",
            )
        ]

    @pytest.mark.parametrize(
        ("first", "found"),
        [(decided(NEW_YEAR + ONE_DAY), (0, 1)), (None, (1,))],
        ids=["too-soon", "not-stated"],
    )
    def test_second_is_too_soon(self, first, found):
        """Each is held for itself, whatever came of the one before."""
        outcome = held(
            "LED028",
            amended(decision=first),
            amended(
                number=2,
                first_day=NEW_YEAR + ONE_DAY,
                decision=decided(NEW_YEAR + 2 * ONE_DAY),
            ),
        )

        assert [PLACE.replace("/0", f"/{place}") for place in found] == [
            finding.pointer for finding in outcome.findings
        ]

    @pytest.mark.parametrize(
        ("outcome", "sv", "en"),
        [
            (DecisionOutcome.REJECTED, "avslag", "rejected"),
            (DecisionOutcome.REFERRED_BACK, "återremiss", "referred back"),
            (DecisionOutcome.TABLED, "bordläggning", "tabled"),
            (DecisionOutcome.NOTED, "anteckning till protokollet", "noted"),
        ],
    )
    @pytest.mark.parametrize("on", [USE_BY, date(2019, 5, 1), None])
    def test_not_approved(self, outcome, sv, en, on):
        """Nor if it was not approved, on whatever day."""
        decision = decided(on, outcome)

        assert told(held("LED028", amended(decision=decision))) == [
            (
                PLACE,
                f"Ändring 1 gäller från den 1 januari 2019, fast beslutet om den blev {sv}.",
                f"Amendment 1 is in force from 1 January 2019, though the decision was {en}.",
            )
        ]

    @pytest.mark.parametrize(
        ("decision", "places"),
        [
            (None, ("decision",)),
            (decided(on=None), ("decision/on",)),
            (decided(outcome=None), ("decision/outcome",)),
            (
                decided(on=None, outcome=None),
                ("decision/on", "decision/outcome"),
            ),
        ],
    )
    def test_not_stated(self, decision, places):
        """The decision must be stated, with its day and its outcome."""
        outcome = held("LED028", amended(decision=decision))

        assert Status.UNDETERMINED is outcome.status
        assert outcome.not_stated == tuple(
            f"{PLACE}/{place}" for place in places
        )

    def test_none(self):
        """It does not apply before any amendment is in force."""
        outcome = held("LED028", amended(), on=NEW_YEAR - ONE_DAY)

        assert reasons(outcome) == [
            (
                "Ingen ändring gäller den dagen.",
                "No amendment is in force on the day.",
            )
        ]


class TestGapBeforeExtension:
    """LED032, days between an end and an extension."""

    @pytest.mark.parametrize("first_day", [date(2018, 12, 31), NEW_YEAR])
    def test_no_gap(self, first_day):
        """It may be extended until the day after its last."""
        assert (
            Status.MET is held("LED032", amended(first_day=first_day)).status
        )

    @pytest.mark.parametrize(
        ("first_day", "sv", "en"),
        [
            (
                date(2019, 1, 2),
                "2 januari 2019. Däremellan gick 1 dag",
                "2 January 2019. In between, 1 day",
            ),
            (
                date(2019, 6, 1),
                "1 juni 2019. Däremellan gick 151 dagar",
                "1 June 2019. In between, 151 days",
            ),
        ],
    )
    def test_gap(self, first_day, sv, en):
        """One day without an agreement, and five months, are told."""
        assert [
            (
                "follow-up:/timeline/gaps/0",
                (
                    "Avtalet gällde till den 31 december 2018 och förlängdes "
                    f"först från den {sv} utan avtal."
                ),
                (
                    "The agreement was in force until 31 December 2018 and "
                    f"was extended only from {en} passed without an agreement."
                ),
            )
        ] == told(held("LED032", amended(first_day=first_day)))

    def test_not_amended(self):
        """One that was not amended was not extended either."""
        assert [NO_EXTENSION] == reasons(held("LED032"))

    def test_not_extended(self):
        """An amendment that leaves the term as it was is no extension."""
        outcome = held("LED032", amended(YEAR, uses=None))

        assert [NO_EXTENSION] == reasons(outcome)


class TestKnownInPart:
    """What is known in part is never late, too long or a gap for that."""

    SPRING = StatedDate("2018-21")

    @pytest.mark.parametrize(
        ("code", "original", "amendment", "pointer"),
        [
            (
                "LED025",
                ORIGINAL,
                amended(decision=decided(StatedDate("2018"))),
                f"{PLACE}/decision/on",
            ),
            (
                "LED025",
                agreement(
                    YEAR,
                    Extension(key="ett-ar", use_by=StatedDate("2018-09")),
                ),
                amended(decision=decided(date(2018, 9, 30))),
                "follow-up:/history/original/term/extensions/0/use_by",
            ),
            (
                "LED026",
                agreement(
                    YEAR, Extension(key="ett-ar", until=StatedDate("2019"))
                ),
                amended(),
                "follow-up:/history/original/term/extensions/0/until",
            ),
            (
                "LED026",
                ORIGINAL,
                amended(StatedPeriod(first=date(2018, 1, 1))),
                f"{PLACE}/agreement/term/period",
            ),
            (
                "LED027",
                agreement(StatedPeriod(first=date(2018, 1, 1))),
                amended(uses=None),
                "follow-up:/history/original/term/period",
            ),
            (
                "LED027",
                agreement(YEAR),
                amended(StatedPeriod(first=date(2018, 1, 1)), uses=None),
                f"{PLACE}/agreement/term/period",
            ),
            (
                "LED028",
                ORIGINAL,
                amended(decision=decided(StatedDate("2019"))),
                f"{PLACE}/decision/on",
            ),
        ],
    )
    def test_open(self, code, original, amendment, pointer):
        """Where the days may be right or wrong, it is open."""
        outcome = held(code, amendment, original=original)

        assert (Status.UNDETERMINED, (), (pointer,)) == (
            outcome.status,
            outcome.not_stated,
            outcome.known_in_part,
        )

    @pytest.mark.parametrize(
        ("code", "decided_on", "status"),
        [
            ("LED025", SPRING, Status.MET),
            ("LED025", StatedDate("2018-12"), Status.NOT_MET),
            ("LED028", SPRING, Status.MET),
            ("LED028", StatedDate("2019-02"), Status.NOT_MET),
        ],
    )
    def test_told(self, code, decided_on, status):
        """Where all the days that may be meant agree, it is told."""
        assert (
            status is held(code, amended(decision=decided(decided_on))).status
        )

    @pytest.mark.parametrize(
        ("months", "status"),
        [(12, Status.MET), (11, Status.NOT_MET)],
    )
    def test_by_length(self, months, status):
        """An option by length reaches so long from the last day."""
        original = agreement(YEAR, Extension(key="ett-ar", months=months))

        assert status is held("LED026", amended(), original=original).status
