# SPDX-License-Identifier: MIT
"""Promises of what is said of an outcome: *förklaringar*.

Explanations are compared whole. They hold no-break spaces where Babel writes
them; here these are written as spaces.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.decisions import Case, Proposal
from iop.agreement.parties import Party, PublicBody
from iop.agreement.purpose import Purpose
from iop.agreement.term import Term
from iop.law.figures import DIRECT_AWARD_LIMIT
from iop.law.sources import OWN_CHECK, Citation, Provenance, Source, SourceKind
from iop.render.explanations import explanation, outcome_lines
from iop.rules.circumstances import Circumstances
from iop.rules.findings import (
    KnownInPart,
    NotApplicable,
    Noted,
    NotKnown,
    NotStated,
    Observation,
    Severity,
    Status,
    any_of,
    violation,
)
from iop.rules.inputs import At
from iop.rules.rules import rule
from iop.values.amounts import Amount
from iop.values.changes import Change, Fix, FixKind
from iop.values.errors import IllFormedError
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.texts import Text


TEXT_BOOK = Citation(
    source=Source(
        key="larobok",
        kind=SourceKind.GUIDANCE,
        title=Text("Lärobok", "Text-book"),
        reference="2:a uppl.",
    ),
    provenance=Provenance.UNVERIFIED,
    pinpoint="s. 12",
)


@rule(
    code="EX101",
    name="below-the-limit",
    title=Text("Under gränsen", "Below the limit"),
    demand=Text(
        "Summan ska vara under gränsen.", "It must be below the limit."
    ),
    advice=Text("Sänk summan.", "Lower the sum."),
    finding=Text(
        "{amount} är {over} för mycket.", "{amount} is {over} too much."
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK, TEXT_BOOK),
    meets=Agreement,
    breaks=Agreement,
)
def below_the_limit(
    amount: Annotated[Amount, "/case/proposal/amount"],
    limit: Annotated[Money, DIRECT_AWARD_LIMIT],
    term: Annotated[Period | None, "/term/period"],
) -> Iterator[Observation]:
    """Hold what is proposed against a limit."""
    if term is not None and term.is_open:
        yield NotApplicable(Text("Avtalet löper på.", "It runs on."))
        return
    over = amount.money - limit
    yield Noted("over", over)
    if over.ore > 0:
        yield violation(
            "/case/proposal/amount",
            lowered(amount, Amount(limit)),
            amount=amount,
            over=over,
        )


@rule(
    code="EX102",
    name="at-a-rate",
    title=Text("Till en kurs", "At a rate"),
    demand=Text("Kursen ska vara minst tio.", "The rate must be ten or more."),
    advice=Text("Kontrollera kursen.", "Check the rate."),
    finding=Text("Kursen är {rate}.", "The rate is {rate}."),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=Agreement,
    breaks=Agreement,
)
def at_a_rate(
    rate: Annotated[Decimal, "circumstances:/sek_per_euro"],
    parties: Annotated[tuple[Party, ...] | None, "/parties"],
    _whole: Agreement,
    _proposal: Annotated[Proposal | None, "/case/proposal"],
) -> Iterator[Observation]:
    """Hold a rate against ten."""
    if parties == ():
        yield NotKnown(Text("Det är inte känt.", "It is not known."))
    elif rate < 10:
        yield violation("circumstances:/sek_per_euro", rate=rate)


def proposing(kronor, **kwargs):
    """Make an agreement on which so much is proposed."""
    proposal = Proposal(text="Godkänns.", amount=Amount(Money(kronor)))
    return Agreement(
        name="Öppna dörrar", case=Case(proposal=proposal), **kwargs
    )


def lowered(before, after):
    """Offer a lower sum."""
    return Fix(
        title=Text("Skriv gränsen.", "Write the limit."),
        kind=FixKind.SUGGESTED,
        changes=(
            Change(
                pointer="/case/proposal/amount", before=before, after=after
            ),
        ),
    )


def explained(tried, agreement, lang="sv", on=date(2018, 6, 1), **stated):
    """Explain what comes of a rule."""
    at = At(on=on, circumstances=Circumstances(**stated))
    return explanation(tried.outcome(agreement, at), lang).replace(
        "\u00a0", " "
    )


BOARD = PublicBody(key="sdn", name="Farsta SDN")
YEAR = Period(date(2018, 1, 1), date(2018, 12, 31))
OPEN = Period(date(2018, 1, 1), None)
RATE = Decimal("9.5")
OLD = attrs.evolve(below_the_limit, last_day=date(2018, 5, 31))

MET_SWEDISH = """\
EX101 Under gränsen: uppfyllt
  Summan ska vara under gränsen.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)
  Källa: Lärobok (2:a uppl.), s. 12 (ej kontrollerat)
  Dag som räknas: 1 januari 2018 (avtalstidens första dag, /term/period)
  Uppgift: Ärende › Förslag till beslut › Belopp (/case/proposal/amount): 500 000 kr
  Uppgift: Avtalstid › Period (/term/period): 1 januari 2018 – 31 december 2018
  Tal i lagen: Direktupphandlingsgränsen: 586 907 kr, gäller 1 januari 2018 – 31 december 2019 (Tröskelvärden och direktupphandlingsgränser 2018-2019 (återgivet i annat dokument))
  Beräknat: over: -86 907 kr"""
MET_ENGLISH = """\
EX101 Below the limit: met
  It must be below the limit.
  Source: iop, arithmetic, dates and references (the library's own check)
  Source: Text-book (2:a uppl.), s. 12 (not verified)
  Day that counts: 1 January 2018 (the first day of the term, /term/period)
  Fact: Case › Proposed decision › Amount (/case/proposal/amount): SEK 500,000
  Fact: Term › Period (/term/period): 1 January 2018 – 31 December 2018
  Figure of the law: The direct-award limit: SEK 586,907, holds 1 January 2018 – 31 December 2019 (Thresholds and direct-award limits 2018-2019 (reported by another document))
  Computed: over: -SEK 86,907"""
NOT_MET_SWEDISH = """\
EX101 Under gränsen: inte uppfyllt
  Summan ska vara under gränsen.
  Fel: 600 000 kr är 13 093 kr för mycket.
  Plats: Ärende › Förslag till beslut › Belopp (/case/proposal/amount)
  Åtgärd (förslag): Skriv gränsen.
  Råd: Sänk summan.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)
  Källa: Lärobok (2:a uppl.), s. 12 (ej kontrollerat)
  Dag som räknas: 1 juni 2018 (dagen för granskningen)
  Uppgift: Ärende › Förslag till beslut › Belopp (/case/proposal/amount): 600 000 kr
  Uppgift: Avtalstid › Period (/term/period): inte angivet
  Tal i lagen: Direktupphandlingsgränsen: 586 907 kr, gäller 1 januari 2018 – 31 december 2019 (Tröskelvärden och direktupphandlingsgränser 2018-2019 (återgivet i annat dokument))
  Beräknat: over: 13 093 kr"""
NOT_MET_ENGLISH = """\
EX101 Below the limit: not met
  It must be below the limit.
  Error: SEK 600,000 is SEK 13,093 too much.
  Place: Case › Proposed decision › Amount (/case/proposal/amount)
  Fix (for a person to choose): Write the limit.
  Advice: Lower the sum.
  Source: iop, arithmetic, dates and references (the library's own check)
  Source: Text-book (2:a uppl.), s. 12 (not verified)
  Day that counts: 1 June 2018 (the day of the review)
  Fact: Case › Proposed decision › Amount (/case/proposal/amount): SEK 600,000
  Fact: Term › Period (/term/period): not stated
  Figure of the law: The direct-award limit: SEK 586,907, holds 1 January 2018 – 31 December 2019 (Thresholds and direct-award limits 2018-2019 (reported by another document))
  Computed: over: SEK 13,093"""
LACKS_FACT_SWEDISH = """\
EX101 Under gränsen: går inte att avgöra
  Summan ska vara under gränsen.
  Inte angivet: Ärende › Förslag till beslut › Belopp (/case/proposal/amount)
  Råd: Fyll i det som saknas, om det är känt. Då syns om kravet är uppfyllt: Under gränsen.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)
  Källa: Lärobok (2:a uppl.), s. 12 (ej kontrollerat)
  Dag som räknas: 1 juni 2018 (dagen för granskningen)
  Uppgift: Ärende › Förslag till beslut › Belopp (/case/proposal/amount): inte angivet
  Uppgift: Avtalstid › Period (/term/period): inte angivet
  Tal i lagen: Direktupphandlingsgränsen: 586 907 kr, gäller 1 januari 2018 – 31 december 2019 (Tröskelvärden och direktupphandlingsgränser 2018-2019 (återgivet i annat dokument))"""
LACKS_FACT_ENGLISH = """\
EX101 Below the limit: undetermined
  It must be below the limit.
  Not stated: Case › Proposed decision › Amount (/case/proposal/amount)
  Advice: Fill in what is missing, if it is known, and it shows whether the requirement is met: Below the limit.
  Source: iop, arithmetic, dates and references (the library's own check)
  Source: Text-book (2:a uppl.), s. 12 (not verified)
  Day that counts: 1 June 2018 (the day of the review)
  Fact: Case › Proposed decision › Amount (/case/proposal/amount): not stated
  Fact: Term › Period (/term/period): not stated
  Figure of the law: The direct-award limit: SEK 586,907, holds 1 January 2018 – 31 December 2019 (Thresholds and direct-award limits 2018-2019 (reported by another document))"""
LACKS_CIRCUMSTANCE_SWEDISH = """\
EX102 Till en kurs: går inte att avgöra
  Kursen ska vara minst tio.
  Inte angivet: Omständigheter › Kronor per euro (circumstances:/sek_per_euro)
  Råd: Fyll i det som saknas, om det är känt. Då syns om kravet är uppfyllt: Till en kurs.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)
  Uppgift: Omständigheter › Kronor per euro (circumstances:/sek_per_euro): inte angivet
  Uppgift: Parter (/parties): 2 st
  Uppgift: Avtalet (/): Öppna dörrar
  Uppgift: Ärende › Förslag till beslut (/case/proposal): angivet"""
LACKS_CIRCUMSTANCE_ENGLISH = """\
EX102 At a rate: undetermined
  The rate must be ten or more.
  Not stated: Circumstances › Kronor per euro (circumstances:/sek_per_euro)
  Advice: Fill in what is missing, if it is known, and it shows whether the requirement is met: At a rate.
  Source: iop, arithmetic, dates and references (the library's own check)
  Fact: Circumstances › Kronor per euro (circumstances:/sek_per_euro): not stated
  Fact: Parties (/parties): 2 stated
  Fact: The agreement (/): Öppna dörrar
  Fact: Case › Proposed decision (/case/proposal): stated"""
TOO_EARLY_SWEDISH = """\
EX101 Under gränsen: går inte att avgöra
  Summan ska vara under gränsen.
  Direktupphandlingsgränsen: här finns uppgift först från och med den 1 januari 2016.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)
  Källa: Lärobok (2:a uppl.), s. 12 (ej kontrollerat)
  Dag som räknas: 31 december 2015 (dagen för granskningen)
  Uppgift: Ärende › Förslag till beslut › Belopp (/case/proposal/amount): 1 kr
  Uppgift: Avtalstid › Period (/term/period): inte angivet"""
TOO_EARLY_ENGLISH = """\
EX101 Below the limit: undetermined
  It must be below the limit.
  The direct-award limit is known here only from 1 January 2016 on.
  Source: iop, arithmetic, dates and references (the library's own check)
  Source: Text-book (2:a uppl.), s. 12 (not verified)
  Day that counts: 31 December 2015 (the day of the review)
  Fact: Case › Proposed decision › Amount (/case/proposal/amount): SEK 1
  Fact: Term › Period (/term/period): not stated"""
TOO_LATE_SWEDISH = """\
EX101 Under gränsen: går inte att avgöra
  Summan ska vara under gränsen.
  Direktupphandlingsgränsen: här finns uppgift till och med den 31 december 2026. Ingen källa för senare dagar har setts.
  Inte angivet: Ärende › Förslag till beslut › Belopp (/case/proposal/amount)
  Råd: Fyll i det som saknas, om det är känt. Då syns om kravet är uppfyllt: Under gränsen.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)
  Källa: Lärobok (2:a uppl.), s. 12 (ej kontrollerat)
  Dag som räknas: 1 januari 2027 (dagen för granskningen)
  Uppgift: Ärende › Förslag till beslut › Belopp (/case/proposal/amount): inte angivet
  Uppgift: Avtalstid › Period (/term/period): inte angivet"""
TOO_LATE_ENGLISH = """\
EX101 Below the limit: undetermined
  It must be below the limit.
  The direct-award limit is known here through 31 December 2026. No source for later days has been seen.
  Not stated: Case › Proposed decision › Amount (/case/proposal/amount)
  Advice: Fill in what is missing, if it is known, and it shows whether the requirement is met: Below the limit.
  Source: iop, arithmetic, dates and references (the library's own check)
  Source: Text-book (2:a uppl.), s. 12 (not verified)
  Day that counts: 1 January 2027 (the day of the review)
  Fact: Case › Proposed decision › Amount (/case/proposal/amount): not stated
  Fact: Term › Period (/term/period): not stated"""
NOT_KNOWN_SWEDISH = """\
EX102 Till en kurs: går inte att avgöra
  Kursen ska vara minst tio.
  Det är inte känt.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)
  Uppgift: Omständigheter › Kronor per euro (circumstances:/sek_per_euro): 9,5
  Uppgift: Parter (/parties): 0 st
  Uppgift: Avtalet (/): IOP
  Uppgift: Ärende › Förslag till beslut (/case/proposal): inte angivet"""
NOT_KNOWN_ENGLISH = """\
EX102 At a rate: undetermined
  The rate must be ten or more.
  It is not known.
  Source: iop, arithmetic, dates and references (the library's own check)
  Fact: Circumstances › Kronor per euro (circumstances:/sek_per_euro): 9.5
  Fact: Parties (/parties): 0 stated
  Fact: The agreement (/): IOP
  Fact: Case › Proposed decision (/case/proposal): not stated"""
NOT_APPLICABLE_SWEDISH = """\
EX101 Under gränsen: inte tillämpligt
  Avtalet löper på.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)
  Källa: Lärobok (2:a uppl.), s. 12 (ej kontrollerat)
  Dag som räknas: 1 januari 2018 (avtalstidens första dag, /term/period)
  Uppgift: Ärende › Förslag till beslut › Belopp (/case/proposal/amount): 1 kr
  Uppgift: Avtalstid › Period (/term/period): från och med 1 januari 2018 tills vidare
  Tal i lagen: Direktupphandlingsgränsen: 586 907 kr, gäller 1 januari 2018 – 31 december 2019 (Tröskelvärden och direktupphandlingsgränser 2018-2019 (återgivet i annat dokument))"""
NOT_APPLICABLE_ENGLISH = """\
EX101 Below the limit: not applicable
  It runs on.
  Source: iop, arithmetic, dates and references (the library's own check)
  Source: Text-book (2:a uppl.), s. 12 (not verified)
  Day that counts: 1 January 2018 (the first day of the term, /term/period)
  Fact: Case › Proposed decision › Amount (/case/proposal/amount): SEK 1
  Fact: Term › Period (/term/period): from 1 January 2018 until further notice
  Figure of the law: The direct-award limit: SEK 586,907, holds 1 January 2018 – 31 December 2019 (Thresholds and direct-award limits 2018-2019 (reported by another document))"""
NOT_IN_FORCE_SWEDISH = """\
EX101 Under gränsen: inte tillämpligt
  Regeln gäller bara till och med den 31 maj 2018. Den dag som räknas är den 1 juni 2018 (dagen för granskningen).
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)
  Källa: Lärobok (2:a uppl.), s. 12 (ej kontrollerat)
  Dag som räknas: 1 juni 2018 (dagen för granskningen)"""
NOT_IN_FORCE_ENGLISH = """\
EX101 Below the limit: not applicable
  The rule applies only through 31 May 2018. The day that counts is 1 June 2018 (the day of the review).
  Source: iop, arithmetic, dates and references (the library's own check)
  Source: Text-book (2:a uppl.), s. 12 (not verified)
  Day that counts: 1 June 2018 (the day of the review)"""
OUTSIDE_NOT_MET_SWEDISH = """\
EX102 Till en kurs: inte uppfyllt
  Kursen ska vara minst tio.
  Varning: Kursen är 9,5.
  Plats: Omständigheter › Kronor per euro (circumstances:/sek_per_euro)
  Råd: Kontrollera kursen.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)
  Uppgift: Omständigheter › Kronor per euro (circumstances:/sek_per_euro): 9,5
  Uppgift: Parter (/parties): 1 st
  Uppgift: Avtalet (/): Öppna dörrar
  Uppgift: Ärende › Förslag till beslut (/case/proposal): angivet"""
OUTSIDE_NOT_MET_ENGLISH = """\
EX102 At a rate: not met
  The rate must be ten or more.
  Warning: The rate is 9.5.
  Place: Circumstances › Kronor per euro (circumstances:/sek_per_euro)
  Advice: Check the rate.
  Source: iop, arithmetic, dates and references (the library's own check)
  Fact: Circumstances › Kronor per euro (circumstances:/sek_per_euro): 9.5
  Fact: Parties (/parties): 1 stated
  Fact: The agreement (/): Öppna dörrar
  Fact: Case › Proposed decision (/case/proposal): stated"""


class TestExplanation:
    """`explanation` says in full what came of a rule."""

    def test_is_met(self):
        """A rule that is met tells what it rests on."""
        tried = below_the_limit, proposing(500_000, term=Term(period=YEAR))

        assert MET_SWEDISH == explained(*tried)
        assert MET_ENGLISH == explained(*tried, "en")

    def test_is_not_met(self):
        """One that is not tells where, how it can be mended, and by what advice."""
        tried = below_the_limit, proposing(600_000)

        assert NOT_MET_SWEDISH == explained(*tried)
        assert NOT_MET_ENGLISH == explained(*tried, "en")

    def test_lacks_a_fact(self):
        """A fact that lacks is named, and asked for."""
        tried = below_the_limit, Agreement()

        assert LACKS_FACT_SWEDISH == explained(*tried)
        assert LACKS_FACT_ENGLISH == explained(*tried, "en")

    def test_lacks_a_circumstance(self):
        """So is a circumstance; parts are counted, and not written out."""
        tried = at_a_rate, proposing(1, parties=(BOARD, BOARD))

        assert LACKS_CIRCUMSTANCE_SWEDISH == explained(*tried)
        assert LACKS_CIRCUMSTANCE_ENGLISH == explained(*tried, "en")

    def test_any_one_will_do(self):
        """Where any one way would do that is said, and each way listed."""

        def check(_whole: Agreement):
            yield from any_of(
                (NotStated("/parties"), NotStated("/term")),
                KnownInPart("/budget"),
            )

        tried = attrs.evolve(at_a_rate, check=check), Agreement()

        assert (
            "  En av dessa räcker:\n"
            "    Inte angivet: Parter (/parties); Inte angivet: Avtalstid "
            "(/term)\n"
            "    Känt till en del: Ekonomi (/budget)\n"
            "  Råd: Fyll i det som saknas, om det är känt. "
        ) in explained(*tried)
        assert "  Any one of these will do:\n" in explained(*tried, "en")

    def test_lacks_a_figure_before_its_first_day(self):
        """Before its first day a figure is not known; that is nothing to state."""
        tried = below_the_limit, proposing(1)

        assert TOO_EARLY_SWEDISH == explained(*tried, on=date(2015, 12, 31))
        assert TOO_EARLY_ENGLISH == explained(
            *tried, "en", on=date(2015, 12, 31)
        )

    def test_lacks_a_figure_after_its_last_day(self):
        """Nor is it after its last; what can be stated is asked for as well."""
        tried = below_the_limit, Agreement()

        assert TOO_LATE_SWEDISH == explained(*tried, on=date(2027, 1, 1))
        assert TOO_LATE_ENGLISH == explained(*tried, "en", on=date(2027, 1, 1))

    @pytest.mark.parametrize(
        ("lang", "lines"),
        [
            (
                "sv",
                (
                    "  Tal i lagen: Direktupphandlingsgränsen: 700 000 kr, gäller 1 februari 2022 – 31 december 2026 (Lagen om offentlig upphandling, LOU (SFS 2016:1145), 19 a kap. 2 § (läst i källan))\n"
                    "  Sågs senast gälla den 2026-04-27; om det har ändrats sedan dess är inte känt här.\n"
                ),
            ),
            (
                "en",
                (
                    "  Figure of the law: The direct-award limit: SEK 700,000, holds 1 February 2022 – 31 December 2026 (Public Procurement Act (SFS 2016:1145), 19 a kap. 2 § (read in the source))\n"
                    "  Last seen to hold on 2026-04-27; whether it has changed since is not known here.\n"
                ),
            ),
        ],
    )
    def test_last_seen(self, lang, lines):
        """Of a figure with no end in its source it says when it was seen."""
        tried = below_the_limit, proposing(1)
        text = explained(*tried, lang, on=date(2026, 11, 30))
        before = explained(*tried, lang, on=date(2026, 4, 27))
        figure, caution, _ = lines.split("\n")

        assert lines in text
        assert figure in before
        assert caution not in before

    def test_does_not_know(self):
        """What a rule does not know by itself it says in its own words."""
        tried = at_a_rate, Agreement(parties=())

        assert NOT_KNOWN_SWEDISH == explained(*tried, sek_per_euro=RATE)
        assert NOT_KNOWN_ENGLISH == explained(*tried, "en", sek_per_euro=RATE)

    def test_has_nothing_to_say(self):
        """A rule that does not apply says why, and not what it asks."""
        tried = below_the_limit, proposing(1, term=Term(period=OPEN))

        assert NOT_APPLICABLE_SWEDISH == explained(*tried)
        assert NOT_APPLICABLE_ENGLISH == explained(*tried, "en")

    def test_is_not_in_force(self):
        """One that is not in force rests on nothing."""
        tried = OLD, proposing(1)

        assert NOT_IN_FORCE_SWEDISH == explained(*tried)
        assert NOT_IN_FORCE_ENGLISH == explained(*tried, "en")

    def test_finds_outside(self):
        """A finding may be outside of the agreement."""
        tried = at_a_rate, proposing(1, parties=(BOARD,))

        assert OUTSIDE_NOT_MET_SWEDISH == explained(*tried, sek_per_euro=RATE)
        assert OUTSIDE_NOT_MET_ENGLISH == explained(
            *tried, "en", sek_per_euro=RATE
        )

    def test_swedish_first(self):
        """Unless a language is asked for, it is Swedish."""
        outcome = below_the_limit.outcome(proposing(1), At(on=YEAR.first))

        assert explanation(outcome, "sv") == explanation(outcome)
        assert outcome_lines(outcome, "sv") == outcome_lines(outcome)

    @pytest.mark.parametrize(
        ("value", "sv", "en"),
        [
            (Text("ja då", "oh yes"), "ja då", "oh yes"),
            (Status.MET, "uppfyllt", "met"),
            (
                Amount(Money(5), hedge=Hedge.ABOUT),
                "cirka 5 kr",
                "about SEK 5",
            ),
            (date(2018, 6, 1), "1 juni 2018", "1 June 2018"),
            (Decimal("1234.5"), "1 234,5", "1,234.5"),
            (True, "ja", "yes"),
            (None, "inte angivet", "not stated"),
            ((), "0 st", "0 stated"),
            ((((1,),),), "1 st", "1 stated"),
            (Agreement(), "IOP", "IOP"),
            (Term(), "angivet", "stated"),
        ],
        ids=str,
    )
    def test_values(self, value, sv, en):
        """A value is written as its language does; parts are not."""
        outcome = attrs.evolve(
            below_the_limit.outcome(Agreement(), At(on=date(2015, 1, 1))),
            facts=(("/name", value),),
            notes=(("computed", value),),
        )
        told = {
            lang: explanation(outcome, lang).replace("\u00a0", " ")
            for lang in ("sv", "en")
        }

        assert told["sv"].endswith(
            f"  Uppgift: Namn (/name): {sv}\n  Beräknat: computed: {sv}"
        )
        assert told["en"].endswith(
            f"  Fact: Name (/name): {en}\n  Computed: computed: {en}"
        )

    @pytest.mark.parametrize("write", [explanation, outcome_lines])
    def test_refuses_other_languages(self, write):
        """A language that is not spoken is refused."""
        outcome = below_the_limit.outcome(Agreement(), At(on=YEAR.first))

        with pytest.raises(IllFormedError) as caught:
            write(outcome, "fi")

        assert "lang.unknown" == caught.value.code


FORGED = "rad\n\nINTE UPPFYLLT\n====\u202e"
"""A text that would be taken for what is written around it."""


@rule(
    code="EX103",
    name="no-background",
    title=Text("Ingen bakgrund", "No background"),
    demand=Text("Bakgrund ska saknas.", "There must be none."),
    finding=Text("Bakgrunden är {found}.", "The background is {found}."),
    advice=Text("Ta bort den.\nHelt.", "Remove it.\nWholly."),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=Agreement,
    breaks=Agreement,
)
def no_background(
    background: Annotated[str, "/purpose/background"],
) -> Iterator[Observation]:
    """There must be no background."""
    yield violation("/purpose/background", found=background)


class TestLines:
    """Text of several lines is indented, and turns nothing around it."""

    SHORT = (
        "EX103 No background\n"
        "  There must be none.\n"
        "  Error: The background is rad\n"
        "      INTE UPPFYLLT\n"
        "      \u2068====\u202e\u2069.\n"
        "  Place: Purpose › Background (/purpose/background)\n"
        "  Advice: Remove it.\n"
        "      Wholly.\n"
        "  Source: iop, arithmetic, dates and references (the library's own "
        "check)"
    )

    def test_lines(self):
        """What a person wrote is not taken for what the library says."""
        agreement = Agreement(purpose=Purpose(background=FORGED))
        outcome = no_background.outcome(agreement, At(on=date(2018, 6, 1)))

        assert self.SHORT == "\n".join(outcome_lines(outcome, "en"))
        assert explanation(outcome, "en") == (
            self.SHORT.replace("background\n", "background: not met\n", 1)
            + "\n  Fact: Purpose › Background (/purpose/background): rad\n"
            "      INTE UPPFYLLT\n"
            "      \u2068====\u202e\u2069"
        )


class TestOutcomeLines:
    """`outcome_lines` says in short what an explanation says in full."""

    @pytest.mark.parametrize(
        ("tried", "agreement"),
        [
            (below_the_limit, proposing(500_000)),
            (below_the_limit, proposing(600_000)),
            (below_the_limit, Agreement()),
            (at_a_rate, Agreement()),
            (at_a_rate, Agreement(parties=())),
            (OLD, Agreement()),
        ],
    )
    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_begin_the_explanation(self, tried, agreement, lang):
        """An explanation has the same lines, and after them its grounds."""
        at = At(
            on=date(2018, 6, 1),
            circumstances=Circumstances(sek_per_euro=Decimal(10)),
        )
        outcome = tried.outcome(agreement, at)
        head, *rest = outcome_lines(outcome, lang)
        lines = explanation(outcome, lang).splitlines()
        grounds = (
            len(outcome.facts)
            + len(outcome.figures)
            + len(outcome.notes)
            + (outcome.law_day is not None)
        )

        assert f"{head}: {outcome.status.text.fill(lang)}" == lines[0]
        assert rest == lines[1 : len(lines) - grounds]
