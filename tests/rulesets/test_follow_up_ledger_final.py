# SPDX-License-Identifier: MIT
"""Tests of what is paid before the decision is final: LED033."""

from datetime import date

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.agreement_form import AgreementForm
from iop.agreement.decisions import Case, Decision
from iop.agreement.parties import PublicBody, PublicBodyKind
from iop.followup.followup import follow_up
from iop.ledger import Corrected, Ledger, Paid
from iop.rules.findings import Severity, Status
from iop.rules.inputs import At
from iop.rules.outcomes import Outcome
from iop.rulesets.follow_up_ledger import RULES
from iop.values.money import Money
from iop.values.stated_dates import StatedDate


ON = date(2018, 6, 1)
ANNOUNCED = date(2018, 3, 6)
"""A Tuesday; the decision is final on Wednesday 28 March."""
NONE = [
    (
        "Ingen anslagsdag från 2018 eller senare anges för ett beslut om avtalet i en kommun eller region, eller så har inget betalats ut.",
        "No day of announcement in 2018 or later is stated for a decision of a municipality or region on the agreement, or nothing has been paid.",
    )
]


def paid(on: date | StatedDate, key: str = "utbet") -> Paid:
    """Pay 1 000 kr."""
    return Paid(key=key, on=on, amount=Money(1_000))


def announced(*days: date | StatedDate | None) -> Agreement:
    """Make an agreement whose decisions were announced on these days."""
    return Agreement(
        case=Case(
            decisions=tuple(
                Decision(key=f"beslut-{n}", by=f"namnd-{n}", announced_on=day)
                for n, day in enumerate(days)
            )
        )
    )


def held(agreement: Agreement, *entries, on: date = ON) -> Outcome:
    """Hold what has happened by a day against the rule."""
    followed = follow_up(agreement, Ledger(entries=entries), on=on)
    return RULES["LED033"].outcome(
        followed.agreement, At(on=on, follow_up=followed)
    )


def reasons(outcome: Outcome) -> list[tuple[str, str]]:
    """Tell the reasons in both languages."""
    return [(reason.sv, reason.en) for reason in outcome.reasons]


class TestPaidBeforeFinal:
    """LED033."""

    def test_is_a_note(self):
        """The act allows it."""
        assert Severity.NOTE is RULES["LED033"].severity

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (date(2018, 3, 27), Status.NOT_MET),
            (date(2018, 3, 28), Status.MET),
            (date(2018, 3, 29), Status.MET),
        ],
    )
    def test_days(self, day, status):
        """It may be paid on the day that the decision is final."""
        assert status is held(announced(ANNOUNCED), paid(day)).status

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (date(2017, 12, 31), Status.NOT_APPLICABLE),
            (date(2018, 1, 1), Status.MET),
            (date(2018, 1, 2), Status.MET),
        ],
    )
    def test_first_day(self, day, status):
        """The act reaches what was announced from 1 January 2018."""
        assert status is held(announced(day), paid(ON)).status

    def test_finding(self):
        """The entry, the sum and the day are told, and that it is allowed."""
        outcome = held(
            announced(ANNOUNCED), paid(ON), paid(date(2018, 3, 15), "forst")
        )

        assert [
            (finding.pointer, finding.message("sv"), finding.message("en"))
            for finding in outcome.findings
        ] == [
            (
                "follow-up:/ledger/entries/1",
                (
                    "1\xa0000\xa0kr betalades ut den 15 mars 2018. Beslutet får "
                    "laga kraft tidigast den 28 mars 2018, om ingen överklagar. "
                    "Det är tillåtet, om inte särskilda skäl talar mot det."
                ),
                (
                    "SEK\xa01,000 was paid out on 15 March 2018. The decision is "
                    "final on 28 March 2018 at the earliest, if nobody appeals. "
                    "That is allowed, unless special reasons speak against it."
                ),
            )
        ]

    def test_sum_not_stated(self):
        """A payment whose sum is not stated is told all the same."""
        early = attrs.evolve(paid(date(2018, 3, 15)), amount=None)
        outcome = held(announced(ANNOUNCED), early)

        assert "Ett belopp som inte är angivet betalades ut" in (
            outcome.findings[0].message("sv")
        )

    def test_last_decision_counts(self):
        """Of several decisions the last one to be final counts."""
        agreement = announced(ANNOUNCED, date(2018, 4, 3))

        assert (
            Status.NOT_MET is held(agreement, paid(date(2018, 4, 24))).status
        )
        assert Status.MET is held(agreement, paid(date(2018, 4, 25))).status

    @pytest.mark.parametrize(
        ("day", "on", "places"),
        [
            (
                StatedDate("2018-03"),
                date(2018, 4, 3),
                ("/case/decisions/0/announced_on",),
            ),
            (
                ANNOUNCED,
                StatedDate("2018-03"),
                ("follow-up:/ledger/entries/0/on",),
            ),
        ],
    )
    def test_known_in_part(self, day, on, places):
        """Where the days may come either way, it is open."""
        outcome = held(announced(day), paid(on))

        assert Status.UNDETERMINED is outcome.status
        assert places == outcome.known_in_part

    @pytest.mark.parametrize(
        ("agreement", "entries"),
        [
            (Agreement(), (paid(ON),)),
            (announced(None), (paid(ON),)),
            (announced(ANNOUNCED), ()),
            (
                attrs.evolve(
                    announced(ANNOUNCED), form=AgreementForm.PROCURED_CONTRACT
                ),
                (paid(date(2018, 3, 15)),),
            ),
            (
                attrs.evolve(
                    announced(ANNOUNCED),
                    parties=(
                        PublicBody(
                            key="namnd-0",
                            name="Bolaget",
                            body_kind=PublicBodyKind.MUNICIPAL_COMPANY,
                        ),
                    ),
                ),
                (paid(date(2018, 3, 15)),),
            ),
        ],
    )
    def test_outside(self, agreement, entries):
        """Without a day of announcement, or a payment, nothing is asked."""
        outcome = held(agreement, *entries)

        assert Status.NOT_APPLICABLE is outcome.status
        assert NONE == reasons(outcome)

    def test_correction(self):
        """A payment that is corrected counts as corrected."""
        early = paid(date(2018, 3, 15))
        right = Corrected(
            key="ratt",
            on=ON,
            corrects="utbet",
            instead=attrs.evolve(early, on=date(2018, 4, 15)),
        )

        assert Status.MET is held(announced(ANNOUNCED), early, right).status
