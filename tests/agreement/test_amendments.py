# SPDX-License-Identifier: MIT
"""Promises of amendments and versions: *tilläggsavtal*."""

from datetime import date, datetime

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import (
    Amendment,
    History,
    as_history,
    sum_effect,
)
from iop.agreement.budget import (
    Budget,
    MoneyContribution,
)
from iop.agreement.decisions import Decision
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.payments import Payments
from iop.agreement.term import Extension, Term
from iop.values.amounts import Amount, Per
from iop.values.changes import Change
from iop.values.errors import IllFormedError
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period


BOARD = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
KFUM = Organisation(key="kfum", name="KFUM JKS Stockholm")
YEAR = Period.of_year(2018)
NEW_YEAR = date(2019, 1, 1)
OPTION = Extension(key="ett-ar", until=date(2019, 12, 31))
ORIGINAL = Agreement(
    name="127-trygghet",
    parties=(BOARD, KFUM),
    term=Term(period=YEAR, extensions=(OPTION,)),
)
EXTENDED = attrs.evolve(
    ORIGINAL, term=Term(period=Period(date(2018, 1, 1), date(2019, 12, 31)))
)
RENAMED = attrs.evolve(EXTENDED, name="Trygghet")


def amendment(number=1, first_day=NEW_YEAR, agreement=EXTENDED, **stated):
    """Make an amendment."""
    return Amendment(
        number=number, first_day=first_day, agreement=agreement, **stated
    )


def refusal(call, *args, **kwargs):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value


class TestAmendment:
    """A change of an agreement, and how it reads from then on."""

    def test_holds(self):
        """An amendment has a number, a day, an agreement, and what is told."""
        stated = {
            "decision": Decision(key="forlangning", on=date(2018, 11, 20)),
            "reason": "Arbetet behövs ett år till.",
            "proposer": "stadsdelsförvaltningen",
            "uses": "ett-ar",
        }
        made = amendment(**stated)

        assert {
            "number": 1,
            "first_day": NEW_YEAR,
            "agreement": EXTENDED,
            **stated,
        } == attrs.asdict(made, recurse=False)

    def test_may_say_little(self):
        """Decision, reason, proposer and option may be not stated."""
        made = amendment()

        assert (None, None, None, None) == (
            made.decision,
            made.reason,
            made.proposer,
            made.uses,
        )

    @pytest.mark.parametrize(
        ("wrong", "code"),
        [
            ({"number": 0}, "amendment.number"),
            ({"number": -1}, "count.range"),
            ({"number": True}, "count.expected"),
            ({"number": 10**30}, "count.range"),
            ({"first_day": datetime(2019, 1, 1)}, "date.expected"),  # noqa: DTZ001 - a time is refused, with a zone or without
            ({"first_day": None}, "date.expected"),
            ({"agreement": None}, "type.expected"),
            ({"decision": "bifall"}, "type.expected"),
            ({"reason": " "}, "text.blank"),
            ({"uses": "ett år"}, "key.form"),
        ],
    )
    def test_ill_formed(self, wrong, code):
        """A value of the wrong form is refused, with the field."""
        (field,) = wrong
        error = refusal(amendment, **wrong)

        assert (code, f"Amendment.{field}") == (error.code, error.where)

    def test_number(self):
        """Amendments are numbered from 1; each language says so."""
        error = refusal(amendment, number=0)

        assert (
            "Fick 0. Rätt är ett nummer från 1 (det ursprungliga avtalet har "
            "inget), till exempel: 1"
        ) == error.message("sv")
        assert (
            "Amendment.number: got 0; right is a number from 1 (the original "
            "agreement has none), for example: 1 [amendment.number]"
        ) == str(error)


class TestHistory:
    """An agreement with all its amendments."""

    HISTORY = History(
        original=ORIGINAL,
        amendments=(
            amendment(2),
            amendment(5, date(2019, 7, 1), RENAMED),
        ),
    )

    def test_versions(self):
        """Each version is kept whole, from the original on."""
        assert (ORIGINAL, EXTENDED, RENAMED) == self.HISTORY.versions
        assert (ORIGINAL,) == History(original=ORIGINAL).versions

    @pytest.mark.parametrize(
        ("day", "version", "number"),
        [
            (date.min, ORIGINAL, None),
            (date(2018, 12, 31), ORIGINAL, None),
            (date(2019, 1, 1), EXTENDED, 2),
            (date(2019, 6, 30), EXTENDED, 2),
            (date(2019, 7, 1), RENAMED, 5),
            (date.max, RENAMED, 5),
        ],
    )
    def test_on(self, day, version, number):
        """A version is in force from its first day until the next."""
        made = self.HISTORY.amendment_on(day)

        assert version == self.HISTORY.on(day)
        assert number == (made and made.number)

    def test_same_day(self):
        """Of two from the same day the later number counts."""
        history = History(
            original=ORIGINAL,
            amendments=(amendment(1), amendment(2, agreement=RENAMED)),
        )

        assert RENAMED == history.on(NEW_YEAR)
        assert ORIGINAL == history.on(date(2018, 12, 31))

    @pytest.mark.parametrize(
        "day",
        [None, 2019, "2019-01-01", datetime(2019, 1, 1)],  # noqa: DTZ001 - a time is refused, with a zone or without
    )
    def test_no_day(self, day):
        """A version is asked for by a day."""
        assert "date.expected" == refusal(self.HISTORY.on, day).code
        assert "date.expected" == refusal(self.HISTORY.amendment_on, day).code

    @pytest.mark.parametrize("number", [1, 2])
    def test_numbers_rise(self, number):
        """An amendment has a higher number than the one before it."""
        amendments = (amendment(2), amendment(number, date(2020, 1, 1)))
        error = refusal(History, original=ORIGINAL, amendments=amendments)

        assert (
            f"Fick {number}. Rätt är ett nummer över 2, som ändringen före "
            "har, till exempel: 3"
        ) == error.message("sv")
        assert (
            f"got {number}; right is a number above 2, that of the amendment "
            "before it, for example: 3 [history.numbers]"
        ) == str(error)

    def test_days_do_not_fall(self):
        """An amendment is in force no sooner than the one before it."""
        amendments = (amendment(1), amendment(2, date(2018, 12, 31)))
        error = refusal(History, original=ORIGINAL, amendments=amendments)

        assert (
            "Fick dagen 2018-12-31. Rätt är en dag som inte är före 2019-01-01, som "
            "ändringen före gäller från, till exempel: date(2019, 1, 1)"
        ) == error.message("sv")
        assert (
            "got the day 2018-12-31; right is a day that is not before 2019-01-01, "
            "from which the amendment before it is in force, for example: "
            "date(2019, 1, 1) [history.days]"
        ) == str(error)

    @pytest.mark.parametrize(
        ("wrong", "code"),
        [
            ({"original": None}, "type.expected"),
            ({"amendments": amendment()}, "list.expected"),
            ({"amendments": (EXTENDED,)}, "type.expected"),
        ],
    )
    def test_ill_formed(self, wrong, code):
        """A value of the wrong form is refused, with the field."""
        (field,) = wrong
        error = refusal(History, **{"original": ORIGINAL, **wrong})

        assert (code, f"History.{field}") == (error.code, error.where)

    def test_changes(self):
        """What an amendment changed is told by its number."""
        before, after = ORIGINAL.term, EXTENDED.term

        assert (
            Change(
                pointer="/term/period",
                before=before.period,
                after=after.period,
            ),
            Change(pointer="/term/extensions", before=(OPTION,), after=None),
        ) == self.HISTORY.changes(2)
        assert (
            Change(pointer="/name", before="127-trygghet", after="Trygghet"),
        ) == self.HISTORY.changes(5)

    @pytest.mark.parametrize("number", [0, 1, 3])
    def test_unknown_number(self, number):
        """A number that no amendment has is refused, the known ones told."""
        error = refusal(self.HISTORY.changes, number)

        assert (
            f"Fick {number}. Rätt är numret på en ändring, något av: 2, 5, "
            "till exempel: 2"
        ) == error.message("sv")
        assert (
            f"got {number}; right is the number of an amendment, one of: 2, "
            "5, for example: 2 [history.number]"
        ) == str(error)

    def test_no_amendments(self):
        """Where there are none, no number is known."""
        error = refusal(History(original=ORIGINAL).changes, 1)

        assert (
            "got 1; right is the number of an amendment, one of: -, for "
            "example: - [history.number]"
        ) == str(error)

    @pytest.mark.parametrize("number", [None, True, "2", 2.0, -1])
    def test_no_number(self, number):
        """What is no number is refused as such."""
        error = refusal(self.HISTORY.changes, number)

        assert error.code in ("count.expected", "count.range")


class TestAsHistory:
    """An agreement alone is a history without amendments."""

    def test_agreement(self):
        """An agreement is its own only version."""
        assert History(original=ORIGINAL) == as_history(ORIGINAL)

    def test_history(self):
        """A history is given back as it is."""
        history = History(original=ORIGINAL, amendments=(amendment(),))

        assert history is as_history(history)

    @pytest.mark.parametrize("given", [None, amendment(), (ORIGINAL,), {}])
    def test_neither(self, given):
        """What is neither is refused."""
        error = refusal(as_history, given)

        assert "type.expected" == error.code
        assert error.message("sv").endswith(
            "Rätt är Agreement | History, till exempel: Agreement()"
        )


def grant(sum_, party="sdn", **stated):
    """Make a contribution in money."""
    amount = sum_ if isinstance(sum_, Amount) else Amount(Money(sum_))
    return MoneyContribution(
        key=f"bidrag-{party}", party=party, amount=amount, **stated
    )


def agreed(*contributions, instalments=None, **stated):
    """Make an agreement of contributions and instalments."""
    return Agreement(
        **{
            "parties": (BOARD, KFUM),
            "budget": Budget(contributions=contributions),
            "payments": Payments(instalments=instalments),
            **stated,
        }
    )


YEARLY = Amount(Money(400_000), per=Per.YEAR)
ABOUT = Amount(Money(400_000), hedge=Hedge.ABOUT)
EUROS = Amount(Money(1_000, "EUR"))


class TestSumEffect:
    """How much more the public side puts in."""

    @pytest.mark.parametrize(
        ("before", "after", "effect"),
        [
            (850_000, 900_000, Money(50_000)),
            (900_000, 850_000, Money(-50_000)),
            (850_000, 850_000, Money(0)),
            (ABOUT, 850_000, None),
            (850_000, ABOUT, None),
            (EUROS, 850_000, None),
        ],
    )
    def test_effect(self, before, after, effect):
        """It is the difference, where both sums are told in one currency."""
        assert effect == sum_effect(
            agreed(grant(before)), agreed(grant(after))
        )

    def test_no_agreement(self):
        """Only agreements are held against each other."""
        assert "type.expected" == refusal(sum_effect, ORIGINAL, None).code
        assert "type.expected" == refusal(sum_effect, None, ORIGINAL).code
