# SPDX-License-Identifier: MIT
"""Promises of whether a rule is asked of an agreement: *räckvidd*."""

from datetime import date

import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.parties import Organisation, PublicBody
from iop.rules._reach import not_asked, not_in_force
from iop.rules.findings import KnownInPart, NotApplicable, NotStated
from iop.rules.law_days import DayOrigin, TakenDay
from iop.values.stated_dates import StatedDate
from iop.values.texts import Text


FIRST, LAST = date(2018, 1, 1), date(2018, 12, 31)
PLACE = "/case/decisions/0/on"


def body(municipality=None):
    """Make a public party."""
    return PublicBody(key="sdn", name="Nämnden", municipality=municipality)


def of(on, *lacking):
    """Make the day of a decision."""
    return TakenDay(
        on=on, origin=DayOrigin.DECISION, pointer=PLACE, lacking=lacking
    )


class TestCity:
    """A rule of a municipality is asked of that municipality."""

    @pytest.mark.parametrize(
        "parties",
        [
            None,
            (),
            (Organisation(key="kfum", name="KFUM"),),
            (body(),),
            (body("Borås"),),
            (body("Malmö"), body("Borås stad")),
        ],
    )
    def test_asked(self, parties):
        """It is, as long as one public party may be of it."""
        assert () == not_asked("Borås", Agreement(parties=parties))

    def test_any(self):
        """A rule of no municipality is asked of all."""
        assert () == not_asked(None, Agreement(parties=(body("Malmö"),)))

    def test_elsewhere(self):
        """Of others it is not, and that is said."""
        assert (
            NotApplicable(
                Text(
                    "Regeln ställs bara till avtal i Borås. De offentliga "
                    "parterna anges höra hemma någon annanstans.",
                    "The rule is asked of agreements in Borås only. The "
                    "public parties are stated to belong elsewhere.",
                )
            ),
        ) == not_asked("Borås", Agreement(parties=(body("Malmö"),)))

    def test_more_to_come(self):
        """Where only some parties are known, it cannot be told."""
        partly = Agreement(
            parties=(body("Malmö"),), known_in_part=("/parties",)
        )

        assert (KnownInPart("/parties"),) == not_asked("Borås", partly)


class TestDays:
    """A rule is asked of agreements of its days."""

    @pytest.mark.parametrize(
        ("on", "is_in"),
        [
            (date(2017, 12, 31), False),
            (FIRST, True),
            (LAST, True),
            (date(2019, 1, 1), False),
            (StatedDate("2017"), False),
            (StatedDate("2018"), True),
            (StatedDate("2019"), False),
        ],
    )
    def test_in_force(self, on, is_in):
        """The first and the last day are among them, the days next to not."""
        found = not_in_force(FIRST, LAST, of(on))

        assert is_in is (found == ())
        assert {NotApplicable} >= {type(mark) for mark in found}

    @pytest.mark.parametrize(
        "on", [StatedDate("2017-12/2018-01"), StatedDate("2018-12/2019-01")]
    )
    def test_too_little_known(self, on):
        """A day that may be within and without cannot be told."""
        assert (KnownInPart(PLACE),) == not_in_force(FIRST, LAST, of(on))

    def test_lacking(self):
        """An uncertain day will do, but not one that more may contradict."""
        undated, partly = NotStated(PLACE), KnownInPart("/case/decisions")

        assert () == not_in_force(FIRST, LAST, of(FIRST, undated))
        assert (partly,) == not_in_force(FIRST, LAST, of(FIRST, partly))
        assert (undated,) == not_in_force(FIRST, LAST, of(None, undated))

    def test_no_days(self):
        """A rule without days, or of no day, always is."""
        assert () == not_in_force(None, None, of(None, NotStated(PLACE)))
        assert () == not_in_force(FIRST, LAST, None)

    def test_reason(self):
        """The rule's own reason stands beside."""
        why = Text("Därför.", "Hence.")

        late, own = not_in_force(None, LAST, of(StatedDate("2019")), why)

        assert (
            (
                "Regeln gäller bara till och med den 31 december 2018. Den dag "
                "som räknas är 2019 (beslutet att anta avtalet)."
            ),
            (
                "The rule applies only through 31 December 2018. The day that "
                "counts is 2019 (the decision to adopt the agreement)."
            ),
        ) == (late.reason.sv, late.reason.en)
        assert NotApplicable(why) == own
