# SPDX-License-Identifier: MIT
"""Promises of follow-ups as text: *utskrift av uppföljningen*."""

from datetime import date

import attrs
import pytest

from iop import examples
from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment, History
from iop.agreement.budget import (
    Budget,
    MoneyContribution,
    PremisesContribution,
)
from iop.agreement.parties import PublicBody
from iop.agreement.payments import Instalment, Payments
from iop.agreement.recurrence import Interval, Recurrence, Timing
from iop.agreement.reporting import (
    Evaluation,
    Milestone,
    Report,
    Reporting,
    ReportKind,
)
from iop.agreement.term import Term
from iop.followup.followup import follow_up
from iop.followup.obligations import Progress
from iop.followup.settlement import Settlement
from iop.ledger import (
    Appealed,
    Ledger,
    MeetingHeld,
    Paid,
    Reclaimed,
    ReportReceived,
    Withheld,
)
from iop.render import follow_up_text
from iop.render._sum_rows import SUM_LINES
from iop.render.follow_ups import _ORDER
from iop.rulesets.follow_up_ledger._specimens import (
    BEGUN,
    RUN,
    agreed,
    ledger_of,
)
from iop.values.amounts import Amount
from iop.values.errors import IllFormedError
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.stated_dates import StatedDate
from iop.values.stated_numbers import StatedNumber
from iop.values.stated_periods import StatedPeriod


def told(followed, lang="sv"):
    """Write a follow-up with plain spaces."""
    return follow_up_text(followed, lang).replace("\N{NO-BREAK SPACE}", " ")


MIDWAY = follow_up(
    attrs.evolve(agreed(), name="127-trygghet"),
    ledger_of(*RUN[4:5]),
    on=date(2018, 7, 1),
)
"""One instalment paid, and the first report a day late."""


class TestRecurring:
    """What recurs, and is not listed one by one, is told as it is stated."""

    MADE = Agreement(
        parties=(PublicBody(key="regionen", name="Region Norr"),),
        budget=Budget(
            contributions=(
                MoneyContribution(
                    key="a",
                    party="regionen",
                    paid_out=Recurrence(
                        interval=Interval.QUARTER, timing=Timing.IN_ADVANCE
                    ),
                ),
                MoneyContribution(key="b", party="regionen"),
                PremisesContribution(key="c", party="regionen"),
                MoneyContribution(
                    key="d",
                    party="fonden",
                    paid_out=Recurrence(
                        interval=Interval.YEAR,
                        times=2,
                        days=(StatedDate("XXXX-04"), date(2024, 10, 1)),
                    ),
                ),
            )
        ),
        reporting=Reporting(
            recurs=Recurrence(interval=Interval.OCCASION, within_days=14),
            meetings=Recurrence(
                interval=Interval.YEAR,
                times=StatedNumber(2, hedge=Hedge.AT_LEAST),
            ),
        ),
    )

    def test_swedish(self):
        """It stands under a heading of its own."""
        assert (
            """\
ÅTERKOMMER
==========

Utbetalning från Region Norr: varje kvartal, i förskott. Delutbetalningarna \
är inte angivna var för sig.
Utbetalning från en part: 2 gånger varje år, april och 1 oktober 2024. \
Delutbetalningarna är inte angivna var för sig.
Redovisning: varje tillfälle, senast 14 dagar efteråt. Redovisningarna är \
inte angivna var för sig.
Uppföljningsmöte: minst 2 gånger varje år.

"""
        ) in told(follow_up(self.MADE, Ledger(), on=date(2024, 1, 1)))

    def test_english(self):
        """It says the same in English."""
        assert (
            """\
RECURS
======

Payment from Region Norr: every quarter, in advance. The instalments are not \
stated one by one.
Payment from a party: 2 times every year, on April and 1 October 2024. The \
instalments are not stated one by one.
Report: every occasion, within 14 days of it. The reports are not stated one \
by one.
Follow-up meeting: at least 2 times every year.

"""
        ) in told(follow_up(self.MADE, Ledger(), on=date(2024, 1, 1)), "en")

    def test_listed(self):
        """What is listed one by one is followed up one by one."""
        made = attrs.evolve(
            self.MADE,
            payments=Payments(instalments=(Instalment(key="del-1"),)),
            reporting=attrs.evolve(
                self.MADE.reporting,
                reports=(Report(key="slut", kind=ReportKind.FINAL),),
                meetings=None,
                recurs=Recurrence(interval=Interval.YEAR, within_days=1),
            ),
        )

        assert "ÅTERKOMMER" not in told(
            follow_up(made, Ledger(), on=date(2024, 1, 1))
        )

    def test_one_day(self):
        """One day is a day."""
        made = Agreement(
            reporting=Reporting(
                recurs=Recurrence(interval=Interval.WEEK, within_days=1)
            )
        )
        followed = follow_up(made, Ledger(), on=date(2024, 1, 1))

        assert "varje vecka, senast 1 dag efteråt." in told(followed)
        assert "every week, within 1 day of it." in told(followed, "en")


class TestReclaimed:
    """What is claimed back stands among the sums, where anything is."""

    def test_told(self):
        """It is told before what has been paid back."""
        claim = Reclaimed(
            key="krav", on=date(2018, 6, 1), amount=Money(10_000)
        )
        followed = follow_up(agreed(), ledger_of(claim), on=date(2018, 6, 1))

        assert (
            "\nSka betalas tillbaka: 10 000 kr\n"
            "Kvar att betala tillbaka: 10 000 kr\n"
        ) in told(followed)
        assert "\nClaimed back: SEK 10,000\n" in told(followed, "en")


class TestSumNotStated:
    """That more was paid than the sums say is told."""

    def test_told(self):
        """It stands last among the sums, in both languages."""
        followed = follow_up(
            agreed(),
            ledger_of(
                Paid(key="bet", on=date(2018, 3, 1)),
                Paid(key="bet-2", on=date(2018, 3, 1), amount=Money(1)),
            ),
            on=date(2018, 3, 1),
        )

        assert told(followed).endswith(
            "\nMer är utbetalt än så: beloppet är inte angivet för alla "
            "utbetalningar.\n"
        )
        assert told(followed, "en").endswith(
            "\nMore was paid than that: not all payments state their sums.\n"
        )

    def test_no_sum(self):
        """Where no payment states its sum, what was paid cannot be told.

        It was said that nothing was written down before.
        """
        followed = follow_up(
            agreed(),
            ledger_of(Paid(key="bet", on=date(2018, 3, 1))),
            on=date(2018, 3, 1),
        )

        assert "\nUtbetalt: går inte att avgöra\n" in told(followed)
        assert told(followed).endswith(
            "\nNågot är utbetalt, men beloppet är inte angivet.\n"
        )
        assert "\nPaid: cannot be told\n" in told(followed, "en")
        assert told(followed, "en").endswith(
            "\nSomething was paid, but the sum is not stated.\n"
        )


class TestText:
    """`follow_up_text` tells what must be done, and then what is done."""

    def test_swedish(self):
        """It is written whole in Swedish."""
        assert told(MIDWAY) == (
            """\
Uppföljning av 127-trygghet den 1 juli 2018
Läge: pågående.

FÖRSENAT, ELLER INTE NOTERAT
============================

Redovisning 1 (delredovisning), KFUM till Skärholmens stadsdelsnämnd, inte noterat 1 dag \
efter utsatt dag
  Senast 30 juni 2018, enligt avtalet.

KOMMANDE
========

Redovisning 2 (slutredovisning), KFUM till Skärholmens stadsdelsnämnd
  Senast 28 februari 2019, enligt avtalet.

VÄNTAR PÅ NÅGOT ANNAT
=====================

Delutbetalning 2 (425 000 kr), Skärholmens stadsdelsnämnd till KFUM, 425 000 kr
  Senast 31 augusti 2018, enligt avtalet. Pengarna får inte gå ut förrän \
villkoret är uppfyllt.
  Väntar på: Redovisning 1 (delredovisning).

GJORT I TID
===========

Delutbetalning 1 (425 000 kr), Skärholmens stadsdelsnämnd till KFUM, 425 000 kr, \
gjort den 15 mars 2018
  Senast 31 mars 2018, enligt avtalet.

EKONOMI
=======

Avtalat från början: 850 000 kr
Avtalat nu: 850 000 kr
Utbetalt: 425 000 kr
Kvar att betala ut: 425 000 kr
Återstår att redovisa: 425 000 kr
"""
        )

    def test_english(self):
        """Two days late are days, and it says the same in English."""
        later = follow_up(MIDWAY.history, MIDWAY.ledger, on=date(2018, 7, 2))

        assert (
            "Report 1 (interim account), KFUM to Skärholmens stadsdelsnämnd, not written "
            "down 2 days after it was due\n"
            "  By 30 June 2018, as the agreement says.\n"
        ) in told(later, "en")

    @pytest.mark.parametrize(
        ("came_on", "sv", "en"),
        [
            (
                date(2018, 7, 1),
                "gjort den 1 juli 2018, 1 dag sent",
                "done on 1 July 2018, 1 day late",
            ),
            (
                date(2018, 7, 2),
                "gjort den 2 juli 2018, 2 dagar sent",
                "done on 2 July 2018, 2 days late",
            ),
            (
                StatedDate("2018-07"),
                "gjort: juli 2018, minst 1 dag sent",
                "done: July 2018, at least 1 day late",
            ),
            (
                StatedDate("2018-08"),
                "gjort: augusti 2018, minst 32 dagar sent",
                "done: August 2018, at least 32 days late",
            ),
            (StatedDate("2018-06"), "gjort: juni 2018", "done: June 2018"),
        ],
    )
    def test_done(self, came_on, sv, en):
        """When it was done is told as far as it is known, and how late."""
        came = ReportReceived(key="in", on=came_on, report="del-1")
        later = follow_up(
            MIDWAY.history, MIDWAY.ledger.adding(came), on=date(2018, 9, 1)
        )
        begins = {
            "sv": "Redovisning 1 (delredovisning), KFUM till Skärholmens stadsdelsnämnd",
            "en": "Report 1 (interim account), KFUM to Skärholmens stadsdelsnämnd",
        }

        for lang, words in (("sv", sv), ("en", en)):
            assert f"\n{begins[lang]}, {words}\n" in told(later, lang)

    def test_nothing_to_pay(self):
        """An instalment of nothing stands last, and why."""
        plain = agreed()
        nothing = attrs.evolve(
            plain.payments.instalments[0], amount=Amount(Money(0))
        )
        payments = attrs.evolve(plain.payments, instalments=(nothing,))
        followed = follow_up(
            attrs.evolve(plain, payments=payments),
            ledger_of(),
            on=date(2018, 5, 1),
        )

        assert """\
BORTFALLET
==========

Delutbetalning 1 (0 kr), Skärholmens stadsdelsnämnd till KFUM, 0 kr
  Senast 31 mars 2018, enligt avtalet. Beloppet är noll; det finns inget \
att betala.

EKONOMI
""" in told(followed)
        assert "FÖRSENAT" not in told(followed)

    def test_nothing_is_owed(self):
        """Where nothing is owed it says so, and what cannot be told."""
        nothing = follow_up(Agreement(), Ledger(), on=date(2018, 7, 1))

        assert told(nothing, "en") == (
            """\
Follow-up of IOP on 1 July 2018
State: draft.

Nothing to watch.

MONEY
=====

Agreed at first: cannot be told
Agreed now: cannot be told
Paid: nothing written down
Left to pay: cannot be told
Still open: SEK 0
"""
        )

    def test_of_none_to_none(self):
        """What has no key, no sum or no parties is told without them."""
        vague = Agreement(
            reporting=Reporting(
                milestones=(Milestone(key="start", description="Start"),),
                evaluation=Evaluation(),
            )
        )
        followed = follow_up(vague, Ledger(), on=date(2018, 7, 1))

        assert (
            "\nMilstolpe 1 (Start)\n"
            "  Avtalet anger ingen dag. Det binder först när avtalet är "
            "undertecknat.\n"
            "  Väntar på: undertecknandet.\n"
            "\nUtvärdering\n"
            "  Avtalet anger ingen dag. Det binder först när avtalet är "
            "undertecknat.\n"
            "  Väntar på: undertecknandet.\n"
        ) in told(followed)

    @pytest.mark.parametrize(
        ("lang", "waits"),
        [
            ("sv", "Väntar på: att utbetalningen inte längre hålls inne."),
            ("en", "Waits for: the payment being withheld no more."),
        ],
    )
    def test_withheld(self, lang, waits):
        """What is withheld waits for that to be over."""
        ledger = ledger_of(Withheld(key="i", on=date(2018, 3, 1)))
        followed = follow_up(agreed(), ledger, on=date(2018, 4, 2))

        assert f"\n  {waits}\n" in told(followed, lang)

    def test_a_party_that_is_not_there(self):
        """A party that the agreement does not have is told by its key."""
        stranger = follow_up(
            attrs.evolve(agreed(), parties=agreed().parties[1:]),
            Ledger(),
            on=date(2018, 7, 1),
        )

        assert ("Delutbetalning 1 (425 000 kr), en part till KFUM, ") in told(
            stranger
        )

    def test_turns_nothing(self):
        """A name with letters from right to left turns only itself."""
        vague = Agreement(
            reporting=Reporting(
                milestones=(Milestone(key="start", description="مرحب"),)
            )
        )
        followed = follow_up(vague, Ledger(), on=date(2018, 7, 1))

        assert "\nMilstolpe 1 (\u2068مرحب\u2069)\n" in told(followed)

    def test_every_progress(self):
        """However something stands, it has its place."""
        assert set(Progress) == set(_ORDER)

    def test_every_sum(self):
        """Every sum of a settlement is told."""
        sums = {
            field.name
            for field in attrs.fields(Settlement)
            if "Money" in str(field.type)
        }

        assert sums == {name for name, _ in SUM_LINES}

    def test_refuses_other_languages(self):
        """Only Swedish and English are spoken."""
        with pytest.raises(IllFormedError) as caught:
            follow_up_text(MIDWAY, "de")

        assert caught.value.code == "lang.unknown"


TERM = Term(period=Period.of_year(2018))
DRAFT = Agreement(name="127-trygghet", parties=agreed().parties, term=TERM)
PROPOSED, DECIDED, *SIGNED = BEGUN


def standing(*entries, on, term=TERM, history=None, lang="sv"):
    """Write what is said of where it stands, between head and sums."""
    agreement = history or attrs.evolve(DRAFT, term=term)
    followed = follow_up(agreement, Ledger(entries=entries), on=on)
    return told(followed, lang).split("\n\n")[0].splitlines()[1:]


class TestStanding:
    """First it is told where it stands, and what is odd about that."""

    @pytest.mark.parametrize(
        ("entries", "known"),
        [
            ((), "Senast kända läge: utkast."),
            ((PROPOSED,), "Senast noterat: föreslaget."),
            ((PROPOSED, DECIDED, SIGNED[0]), "Senast noterat: beslutat."),
        ],
    )
    def test_not_signed(self, entries, known):
        """That nobody wrote down that it was signed is all that is known."""
        assert standing(*entries, on=date(2018, 7, 1)) == [
            "Läge: går inte att avgöra.",
            (
                f"{known} Avtalstiden har börjat, men det är inte noterat att "
                "alla parter har undertecknat avtalet. Avtalstid: 1 januari 2018 "
                "– 31 december 2018."
            ),
        ]

    def test_may_have_begun_unsigned(self):
        """Of a term that may have begun no more is told than that."""
        period = StatedPeriod(first=StatedDate("XXXX-01-01"))

        assert standing(
            on=date(2018, 7, 1), term=Term(period=period), lang="en"
        ) == [
            "State: cannot be told.",
            (
                "Last known state: draft. The term may have begun, but it is not "
                "written down that all parties have signed. Term: from 1 January "
                "(year not stated), last day not stated."
            ),
        ]

    def test_length_alone(self):
        """Of a length alone it is told that it may be over."""
        assert standing(
            *BEGUN,
            on=date(2018, 7, 1),
            term=Term(period=StatedPeriod(months=12)),
        ) == [
            "Läge: går inte att avgöra.",
            (
                "Senast kända läge: pågående. Avtalstiden kan vara slut, men "
                "det går inte att avgöra. Avtalstid: 1 år, dagarna inte angivna."
            ),
        ]

    def test_may_be_over(self):
        """In the month in which it ends it may be over."""
        period = StatedPeriod(
            first=date(2018, 1, 1), last=StatedDate("2018-12")
        )

        assert standing(
            *BEGUN, on=date(2018, 12, 15), term=Term(period=period), lang="en"
        ) == [
            "State: cannot be told.",
            (
                "Last known state: active. The term may be over; that cannot be "
                "told. Term: 1 January 2018 – December 2018."
            ),
        ]

    def test_appealed(self):
        """An appeal that is open is told."""
        appeal = Appealed(key="o", on=date(2018, 1, 5))

        assert standing(*BEGUN, appeal, on=date(2018, 2, 1)) == [
            "Läge: pågående.",
            (
                "Ett beslut om avtalet är överklagat. Det är inte noterat hur det "
                "gick."
            ),
        ]

    def test_gap(self):
        """A time between two terms is told."""
        longer = Term(period=Period(date(2018, 1, 1), date(2019, 12, 31)))
        later = Amendment(
            number=1,
            first_day=date(2019, 3, 1),
            agreement=attrs.evolve(DRAFT, term=longer),
        )
        history = History(original=DRAFT, amendments=(later,))

        assert standing(*BEGUN, on=date(2019, 6, 1), history=history) == [
            "Läge: pågående.",
            "Avtalstiden har ett glapp: 1 januari 2019 – 28 februari 2019.",
        ]

    @pytest.mark.parametrize(
        ("on", "day"),
        [
            (date(2017, 12, 5), "5 december 2017"),
            (StatedDate("2017-11"), "november 2017"),
        ],
    )
    def test_premature(self, on, day):
        """What came before the signing is told, with both days."""
        met = MeetingHeld(key="mote", on=on)

        assert standing(*BEGUN, met, on=date(2018, 2, 1))[1:][-1] == (
            "Innan avtalet var undertecknat av den sista parten (21 december "
            f"2017) är detta noterat: styrgruppsmöte hållet ({day})."
        )


def test_waits_for_what_is_gone():
    """What waits for a report that an amendment took away says so, by no key."""
    followed = follow_up(
        examples.trygghet_127_continued(),
        examples.trygghet_127_ledger(),
        on=date(2018, 3, 1),
    )
    waiting = attrs.evolve(
        followed.obligations[0], waits_for=("signing", "report/borta")
    )
    text = follow_up_text(attrs.evolve(followed, obligations=(waiting,)))

    assert (
        "Väntar på: undertecknandet och redovisning som inte finns i avtalet."
        in text
    )
