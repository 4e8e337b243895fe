# SPDX-License-Identifier: MIT
"""Promises of reviews and changes as text: *utskrift*.

The texts are compared whole. They hold no-break spaces where Babel writes
them; here these are written as spaces.
"""

import enum
import typing
from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.budget import (
    Budget,
    CostLine,
    MoneyContribution,
    VolunteerHoursContribution,
)
from iop.agreement.deadlines import AfterReport, OnDate, ReportEvent
from iop.agreement.decisions import Case, Signature
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.payments import (
    Indexation,
    Instalment,
    OnReport,
    OnSigning,
    Payments,
)
from iop.agreement.purpose import Ages, Purpose, TargetGroup
from iop.agreement.reporting import Report, Reporting, ReportKind
from iop.agreement.term import Notice, Term
from iop.examples import complete, flawed
from iop.render import changes_text, review_text
from iop.rules.findings import Status
from iop.rulesets import CONSISTENCY, STOCKHOLM, review
from iop.values.amounts import Amount, Per
from iop.values.choices import Choice
from iop.values.errors import IllFormedError
from iop.values.hedges import Hedge
from iop.values.identifiers import CaseNumber
from iop.values.money import Money, Rounding
from iop.values.periods import Period


CODES = ("CON104", "CON206", "CON207", "CON302", "CON401")

SWEDISH = """\
Granskning av Öppna dörrar KS/2024:7 den 1 juni 2024
Minst en regel som kan ge fel är inte uppfylld.
Antal regler: 5 (inte uppfyllt: 1, går inte att avgöra: 2, uppfyllt: 1, inte \
tillämpligt: 1).
Belägg: bibliotekets egen kontroll: 5.

INTE UPPFYLLT
=============

CON206 Budgetens summa stämmer inte
  Budgetens angivna summa ska vara summan av kostnaderna, med eller utan det \
som är avsatt.
  Fel: Budgetens summa är 49 999,50 kr mer än kostnaderna: 850 000 kr \
mot 800 000,50 kr.
  Plats: Ekonomi › Summa (/budget/total)
  Åtgärd (förslag): Ange kostnadernas summa som budgetens summa.
  Råd: Rätta summan, eller de kostnader som inte stämmer.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)

GÅR INTE ATT AVGÖRA
===================

CON302 Slutredovisning
  Det ska finnas en slutredovisning.
  Inte angivet: Avtalstid › Period (/term/period)
  Råd: Fyll i det som saknas, om det är känt. Då syns om det behövs en \
slutredovisning.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)

CON401 Inom avtalstiden
  Kostnader, insatser, utbetalningar och milstolpar bör ligga inom avtalstiden, \
med förlängningar. Det gäller också den tid som redovisas. En redovisning får \
lämnas efter avtalstiden, men inte före. Detsamma gäller det som betalas \
tillbaka, och det som betalas när en redovisning är godkänd.
  Inte angivet: Avtalstid › Period (/term/period)
  Råd: Fyll i det som saknas, om det är känt. Då syns om allt ligger inom \
avtalstiden.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)

UPPFYLLT
========

CON104 Parter av båda slag
  Avtalet ska ha minst en offentlig part och minst en organisation.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)

INTE TILLÄMPLIGT
================

CON207 Delavtalens summa
  Avtalet anger inga delavtal.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)

Granskningen räknar; den avgör ingenting. Den säger inget om det som ingen \
regel frågar efter, och inte att avtalet är lagligt.
"""

ENGLISH = """\
Review of Öppna dörrar KS/2024:7 on 1 June 2024
At least one rule that can give an error is not met.
Number of rules: 5 (not met: 1, undetermined: 2, met: 1, not applicable: 1).
Provenance: the library's own check: 5.

NOT MET
=======

CON206 The total of the budget is wrong
  The stated sum of the budget must be the sum of its costs, with or without \
what is set aside.
  Error: The sum of the budget is SEK 49,999.50 more than the costs: SEK \
850,000 against SEK 800,000.50.
  Place: Budget › Total (/budget/total)
  Fix (for a person to choose): State the sum of the costs as the sum of the budget.
  Advice: Correct the sum, or the costs that are wrong.
  Source: iop, arithmetic, dates and references (the library's own check)

UNDETERMINED
============

CON302 Final report
  There must be a final report.
  Not stated: Term › Period (/term/period)
  Advice: Fill in what is missing, if it is known, and it shows \
whether a final report is needed.
  Source: iop, arithmetic, dates and references (the library's own check)

CON401 Within the term
  Costs, contributions, payments and milestones should fall within the term and \
its extensions. So should the time that is reported on. A report may be given \
after the term, but not before it. The same goes for what is paid back, and what \
is paid once a report is approved.
  Not stated: Term › Period (/term/period)
  Advice: Fill in what is missing, if it is known, and it shows \
whether everything is within the term.
  Source: iop, arithmetic, dates and references (the library's own check)

MET
===

CON104 Parties of both kinds
  The agreement must have at least one public party and at least one \
organisation.
  Source: iop, arithmetic, dates and references (the library's own check)

NOT APPLICABLE
==============

CON207 The sum of the annex agreements
  The agreement states no annex agreements.
  Source: iop, arithmetic, dates and references (the library's own check)

The review computes; it decides nothing. It says nothing of what no rule \
asks, and not that the agreement is lawful.
"""

NO_RULES = """\
Granskning av IOP den 1 juni 2024
Ingen regel som kan ge fel var tillämplig.
Antal regler: 0 (inte uppfyllt: 0, går inte att avgöra: 0, uppfyllt: 0, inte \
tillämpligt: 0).

Granskningen räknar; den avgör ingenting. Den säger inget om det som ingen \
regel frågar efter, och inte att avtalet är lagligt.
"""


def written(agreement, *codes, **kwargs):
    """Write a review by some of the rules."""
    held = review(
        agreement, on=date(2024, 6, 1), rules=CONSISTENCY.only(*codes)
    )
    return review_text(held, **kwargs).replace("\u00a0", " ")


@pytest.fixture(name="agreement")
def _agreement():
    """Make an agreement on which rules come out in every way."""
    return Agreement(
        name="Öppna dörrar",
        case_number=CaseNumber("KS/2024:7"),
        parties=(
            PublicBody(key="sdn", name="Farsta stadsdelsnämnd"),
            Organisation(key="kfum", name="KFUM"),
        ),
        budget=Budget(
            total=Amount(Money(850_000)),
            costs=(
                CostLine(
                    key="lon",
                    description="Lön",
                    amount=Amount(Money("800000.50")),
                    period=Period.of_year(2024),
                ),
            ),
        ),
        reporting=Reporting(
            reports=(Report(key="del", kind=ReportKind.INTERIM),)
        ),
    )


class TestReviewText:
    """`review_text` writes a review in full."""

    def test_swedish(self, agreement):
        """Swedish is written unless another language is asked for."""
        assert SWEDISH == written(agreement, *CODES)
        assert SWEDISH == written(agreement, *CODES, lang="sv")

    def test_english(self, agreement):
        """The English says the same, line by line."""
        text = written(agreement, *CODES, lang="en")

        assert ENGLISH == text
        assert len(SWEDISH.splitlines()) == len(text.splitlines())

    def test_turns_nothing(self):
        """A name with letters from right to left turns only itself."""
        held = review(
            Agreement(name="مرحب"),
            on=date(2024, 6, 1),
            rules=CONSISTENCY.only("CON104"),
        )

        assert review_text(held).startswith(
            "Granskning av \u2068مرحب\u2069 den 1 juni 2024\n"
        )

    def test_no_rules(self):
        """A review by no rules says so, and leaves out what is empty."""
        assert NO_RULES == written(Agreement())

    def test_standings(self):
        """How well the rules are known is counted, best known first."""
        rules = STOCKHOLM.only("CON104", "CON201", "STO001", "AID002")
        held = review(Agreement(), on=date(2024, 6, 1), rules=rules)

        assert (
            "\nBelägg: återgivet i annat dokument: 2, bibliotekets egen "
            "kontroll: 2.\n"
        ) in review_text(held)

    def test_several_findings(self):
        """Each finding has its place; advice and source are said once."""
        text = written(
            Agreement(
                parties=(),
                signatures=(Signature(party="a"), Signature(party="b")),
            ),
            "CON101",
        )

        assert (
            "  Fel: Underskrift 1 hänvisar till en part som inte finns i avtalet.\n"
            "  Plats: Underskrifter › 1 › Part (/signatures/0/party)\n"
            "  Fel: Underskrift 2 hänvisar till en part som inte finns i avtalet.\n"
            "  Plats: Underskrifter › 2 › Part (/signatures/1/party)\n"
            "  Råd: Rätta hänvisningen, eller lägg till den del som saknas.\n"
            "  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen "
            "kontroll)\n"
        ) in text

    def test_warning(self):
        """A warning is called one."""
        text = written(flawed(), "CON402")

        assert (
            "  Varning: Avtalet skrevs under den 1 november 2023, men "
            "beslutet fattades den 30 november 2023.\n"
            "  Plats: Underskrifter › 1 › Undertecknat den (/signatures/0/on)\n"
        ) in text

    def test_the_agreement_as_a_whole(self):
        """A finding on the whole agreement has a place too."""
        held = review(flawed(), on=date(2024, 6, 1))
        (outcome,) = held.with_status(Status.NOT_MET)[:1]
        whole = attrs.evolve(outcome.findings[0], pointer="")
        on_the_whole = attrs.evolve(
            held, outcomes=(attrs.evolve(outcome, findings=(whole,)),)
        )

        text = review_text(on_the_whole, "en")

        assert "  Place: The agreement (/)\n" in text

    def test_every_finding(self):
        """No finding of a review is left out."""
        held = review(flawed(), on=date(2024, 6, 1))

        text = review_text(held)

        assert [] == [f for f in held.findings if f.message() not in text]

    def test_refuses_other_languages(self):
        """A language that is not spoken is refused."""
        held = review(Agreement(), on=date(2024, 6, 1))

        with pytest.raises(IllFormedError) as caught:
            review_text(held, "fi")

        assert "lang.unknown" == caught.value.code


BEFORE = Agreement(
    name="Öppna dörrar",
    case_number=CaseNumber("KS/2024:7"),
    parties=(
        PublicBody(key="sdn", name="Lindängens stadsdelsnämnd"),
        Organisation(key="kfum", name="KFUM"),
    ),
    purpose=Purpose(background="Många är ensamma."),
    budget=Budget(
        total=Amount(Money(850_000)),
        contributions=(
            MoneyContribution(
                key="bidrag", party="sdn", amount=Amount(Money(850_000))
            ),
        ),
    ),
    reporting=Reporting(
        reports=(
            Report(key="del-1", kind=ReportKind.INTERIM),
            Report(key="del-2", kind=ReportKind.INTERIM),
            Report(
                key="slut",
                kind=ReportKind.FINAL,
                due=OnDate(day=date(2025, 2, 28)),
            ),
        ),
    ),
    term=Term(period=Period.of_year(2024), notice=Notice(months=3)),
)

AFTER = attrs.evolve(
    BEFORE,
    name=None,
    purpose=Purpose(background="Många är ensamma.\n\n Fler blir det.\r\n"),
    budget=Budget(
        total=Amount(Money(850_000)),
        contributions=(
            MoneyContribution(
                key="bidrag", party="sdn", amount=Amount(Money(900_000))
            ),
        ),
    ),
    reporting=Reporting(
        reports=(
            Report(
                key="slut",
                kind=ReportKind.FINAL,
                due=OnDate(day=date(2026, 2, 28)),
            ),
            Report(key="del-1", kind=ReportKind.INTERIM),
            Report(
                key="del-3",
                kind=ReportKind.INTERIM,
                covers=Period.of_year(2025),
            ),
        ),
    ),
    term=Term(
        period=Period(date(2024, 1, 1), date(2025, 12, 31)),
        notice=Notice(days=90, is_written=True),
    ),
)

CHANGES_SV = """\
Ändringar i Öppna dörrar KS/2024:7

Namn (/name)
  Före: Öppna dörrar
  Efter: inte angivet

Syfte › Bakgrund (/purpose/background)
  Före: Många är ensamma.
  Efter: Många är ensamma.
    Fler blir det.

Ekonomi › Insatser › 1 › Belopp (/budget/contributions/0/amount)
  Före: 850 000 kr
  Efter: 900 000 kr

Redovisning och uppföljning › Redovisningar (/reporting/reports)
  Borttaget: Beteckning: del-2; Slag: delredovisning
  Ändrat: slut
    Senast › Dag
      Före: 28 februari 2025
      Efter: 28 februari 2026
  Tillagt: Beteckning: del-3; Slag: delredovisning; Period: \
1 januari 2025 – 31 december 2025
  Ordningen är ändrad.

Avtalstid › Period (/term/period)
  Före: 1 januari 2024 – 31 december 2024
  Efter: 1 januari 2024 – 31 december 2025

Avtalstid › Uppsägning (/term/notice)
  Före: Uppsägningstid i månader: 3
  Efter: Uppsägningstid i dagar: 90; Skriftlig: ja

Summa från det offentliga
  Före: 850 000 kr
  Efter: 900 000 kr
  Skillnad: 50 000 kr
"""

CHANGES_EN = """\
Changes to Öppna dörrar KS/2024:7

Name (/name)
  Before: Öppna dörrar
  After: not stated

Purpose › Background (/purpose/background)
  Before: Många är ensamma.
  After: Många är ensamma.
    Fler blir det.

Budget › Contributions › 1 › Amount (/budget/contributions/0/amount)
  Before: SEK 850,000
  After: SEK 900,000

Reporting › Reports (/reporting/reports)
  Removed: Key: del-2; Kind: interim account
  Changed: slut
    Due › Day
      Before: 28 February 2025
      After: 28 February 2026
  Added: Key: del-3; Kind: interim account; Period: \
1 January 2025 – 31 December 2025
  The order is changed.

Term › Period (/term/period)
  Before: 1 January 2024 – 31 December 2024
  After: 1 January 2024 – 31 December 2025

Term › Notice (/term/notice)
  Before: Notice period in months: 3
  After: Notice period in days: 90; In writing: yes

Sum from the public side
  Before: SEK 850,000
  After: SEK 900,000
  Difference: SEK 50,000
"""

UNKNOWN_SUM = """
Summa från det offentliga
  Före: går inte att räkna ut
  Efter: går inte att räkna ut
  Skillnad: går inte att räkna ut
"""


def told(before, after, lang="sv"):
    """Write changes with plain spaces; without head and sum if that is unknown."""
    text = changes_text(before, after, lang).replace("\u00a0", " ")
    head, _, changes = text.partition("\n\n")
    assert head.endswith(str(before))
    return changes.removesuffix(UNKNOWN_SUM)


def members(annotation):
    """Find the classes that a field may hold, tuples and unions entered."""
    if isinstance(annotation, type):
        return {annotation}
    inner = typing.get_args(annotation)
    return {kind for argument in inner for kind in members(argument)}


def reached():
    """Find every class that is reached from an agreement, itself too."""
    found, to_do = set(), {Agreement}
    while to_do:
        found |= to_do
        to_do = {
            inner
            for outer in to_do
            if attrs.has(outer)
            for field in attrs.fields(outer)
            for inner in members(field.type)
        } - found
    return found


class TestChangesText:
    """What was changed, as text."""

    def test_swedish(self):
        """The changes are written in full, the sum last."""
        text = changes_text(BEFORE, AFTER).replace("\u00a0", " ")

        assert CHANGES_SV == text

    def test_english(self):
        """The English says the same, line by line."""
        text = changes_text(BEFORE, AFTER, "en").replace("\u00a0", " ")

        assert CHANGES_EN == text
        assert len(CHANGES_SV.splitlines()) == len(text.splitlines())

    def test_nothing(self):
        """Where nothing is changed, that is said."""
        assert "Ingenting är ändrat.\n" == told(Agreement(), Agreement())
        assert "Nothing is changed.\n" in told(BEFORE, BEFORE, "en")

    def test_less(self):
        """What takes away from the sum is told as below zero."""
        assert told(AFTER, BEFORE).endswith("  Skillnad: -50 000 kr\n")
        assert told(AFTER, BEFORE, "en").endswith(
            "  Difference: -SEK 50,000\n"
        )

    def test_sums_in_two_currencies(self):
        """Between two currencies there is no difference to tell."""
        euros = attrs.evolve(
            BEFORE,
            budget=Budget(
                contributions=(
                    MoneyContribution(
                        key="bidrag",
                        party="sdn",
                        amount=Amount(Money(80_000, "EUR")),
                    ),
                )
            ),
        )

        assert told(BEFORE, euros).endswith(
            "  Före: 850 000 kr\n"
            "  Efter: 80 000 €\n"
            "  Skillnad: går inte att räkna ut\n"
        )

    def test_part_added(self):
        """A part that comes is told by what it states, lists by their number."""
        after = Agreement(
            budget=Budget(
                total=Amount(Money(18_000_000), hedge=Hedge.ABOUT),
                costs=(CostLine(key="lon", description="Lön"),),
                funders=(),
                is_vat_included=False,
            )
        )

        assert (
            "Ekonomi (/budget)\n"
            "  Före: inte angivet\n"
            "  Efter: Summa: cirka 18 000 000 kr; Kostnader: 1 st; "
            "Andra finansiärer: inga; Moms ingår: nej\n"
        ) == told(Agreement(), after)

    def test_part_removed(self):
        """So is a part that goes; one that states nothing was stated."""
        before = Agreement(
            reporting=Reporting(), governance=complete().governance
        )

        assert (
            "Redovisning och uppföljning (/reporting)\n"
            "  Före: angivet\n"
            "  Efter: inte angivet\n"
            "\n"
            "Styrning (/governance)\n"
            "  Före: Styrgrupp: angivet; Arbetsgrupper: 1 st; Offentligt "
            "inflytande: styrgruppen beslutar om inriktningen, föreningen om "
            "arbetet\n"
            "  Efter: inte angivet\n"
        ) == told(before, Agreement())

    def test_small_parts_in_a_part(self):
        """Small parts in a part are told there, by their kind if they have one."""
        after = Agreement(
            purpose=Purpose(
                target_group=TargetGroup(description="unga", ages=Ages())
            ),
            payments=Payments(
                indexation=Indexation(
                    index="KPI",
                    share=Decimal("0.8"),
                    rounding=Rounding.HALF_EVEN,
                ),
                repayment_due=AfterReport(
                    report="slut", event=ReportEvent.APPROVED, days=30
                ),
            ),
        )

        assert (
            "Syfte (/purpose)\n"
            "  Före: inte angivet\n"
            "  Efter: Målgrupp: angivet\n"
            "\n"
            "Utbetalningar (/payments)\n"
            "  Före: inte angivet\n"
            "  Efter: Indexuppräkning: (Index: KPI; Andel av indexändringen: 0,8; Avrundning: "
            "till närmaste, exakt hälften till jämnt tal); Återbetalas senast: efter en "
            "redovisning (Dagar efter: 30; Redovisning: slut; När redovisningen är: godkänd)\n"
        ) == told(Agreement(), after)

    @pytest.mark.parametrize(
        ("length", "kept"), [(80, "x" * 80), (81, "x" * 79 + "…")]
    )
    def test_long_text_in_a_part(self, length, kept):
        """In a part a long text is cut, and stands on one line."""
        after = Agreement(purpose=Purpose(background="x" * length))
        lines = Agreement(purpose=Purpose(background=" En\nrad.\t"))

        assert f"  Efter: Bakgrund: {kept}\n" in told(Agreement(), after)
        assert "  Efter: Bakgrund: En rad.\n" in told(Agreement(), lines)

    @pytest.mark.parametrize(
        ("background", "told_as"),
        [
            ("م" * 81, f"\u2068{'م' * 79}…\u2069"),
            ("م", "\u2068م\u2069"),
            ("a\u202e" + "b" * 80, f"\u2068a\u202e{'b' * 77}…\u2069"),
        ],
        ids=ascii,
    )
    def test_a_cut_text_turns_nothing(self, background, told_as):
        """What is cut is closed in where it is cut."""
        after = Agreement(purpose=Purpose(background=background))

        assert f"Bakgrund: {told_as}" in told(Agreement(), after)

    def test_long_text(self):
        """By itself a long text is written in full."""
        before = Agreement(purpose=Purpose(background="x"))
        after = Agreement(purpose=Purpose(background="y" * 500))

        assert f"  Efter: {'y' * 500}\n" in told(before, after)

    def test_another_kind(self):
        """A part that becomes one of another kind is told with both kinds."""
        before, after = (
            Agreement(
                payments=Payments(
                    instalments=(Instalment(key="q1", condition=condition),)
                )
            )
            for condition in (OnSigning(), OnReport(report="slut"))
        )

        assert (
            "Utbetalningar › Delutbetalningar › 1 › Villkor för utbetalning "
            "(/payments/instalments/0/condition)\n"
            "  Före: vid undertecknandet\n"
            "  Efter: när redovisningen är godkänd (Redovisning: slut)\n"
        ) == told(before, after)

    def test_list_not_stated_before(self):
        """A list that comes is told part by part."""
        after = Agreement(
            parties=(
                PublicBody(key="sdn", name="Lindängens stadsdelsnämnd"),
                Organisation(key="kfum", name="KFUM"),
            )
        )

        assert (
            "Parter (/parties)\n"
            "  Före: inte angivet\n"
            "  Tillagt: offentlig part (Beteckning: sdn; Namn: Lindängens "
            "stadsdelsnämnd)\n"
            "  Tillagt: idéburen organisation (Beteckning: kfum; Namn: KFUM)\n"
        ) == told(Agreement(), after)

    def test_list_emptied(self):
        """An empty list is none, and not the same as not stated."""
        one = Agreement(signatures=(Signature(party="sdn"),))

        assert (
            "Underskrifter (/signatures)\n"
            "  Borttaget: Part: sdn\n"
            "  Efter: inga\n"
        ) == told(one, Agreement(signatures=()))
        assert (
            "Underskrifter (/signatures)\n"
            "  Före: inga\n"
            "  Efter: inte angivet\n"
        ) == told(Agreement(signatures=()), Agreement())

    def test_list_of_words(self):
        """Of what has no key, those that are alike are told apart by number."""
        before, after = (
            Agreement(
                parties=(
                    PublicBody(key="sdn", name="SDN", also_known_as=names),
                )
            )
            for names in (("A", "A", "B"), ("B", "A", "C", "D"))
        )

        assert (
            "Parter › 1 › Även kallad (/parties/0/also_known_as)\n"
            "  Borttaget: A\n"
            "  Tillagt: C\n"
            "  Tillagt: D\n"
            "  Ordningen är ändrad.\n"
        ) == told(before, after)

    def test_changed_as_a_whole_in_a_list(self):
        """In a list, a part that is one thing is told before and after."""
        hours = VolunteerHoursContribution(
            key="ideellt", party="kfum", hours=Decimal(900)
        )
        board = PublicBody(key="kfum", name="KFUM")
        before = Agreement(
            parties=(Organisation(key="kfum", name="KFUM"),),
            budget=Budget(contributions=(hours,)),
        )
        after = Agreement(
            parties=(board, attrs.evolve(board, key="sdn")),
            budget=Budget(
                contributions=(
                    attrs.evolve(hours, hours=Decimal("950.5"), per=Per.YEAR),
                    attrs.evolve(hours, key="mer"),
                )
            ),
        )

        assert (
            "Parter (/parties)\n"
            "  Ändrat: kfum\n"
            "    Före: idéburen organisation (Beteckning: kfum; Namn: KFUM)\n"
            "    Efter: offentlig part (Beteckning: kfum; Namn: KFUM)\n"
            "  Tillagt: offentlig part (Beteckning: sdn; Namn: KFUM)\n"
            "\n"
            "Ekonomi › Insatser (/budget/contributions)\n"
            "  Ändrat: ideellt\n"
            "    Före: ideell tid (Beteckning: ideellt; Part: kfum; Timmar: 900; "
            "Gäller per: hela perioden)\n"
            "    Efter: ideell tid (Beteckning: ideellt; Part: kfum; Timmar: "
            "950,5; Gäller per: år)\n"
            "  Tillagt: ideell tid (Beteckning: mer; Part: kfum; Timmar: 900; "
            "Gäller per: hela perioden)\n"
        ) == told(before, after)

    def test_choice(self):
        """A choice is told by its word, whichever room it comes from."""
        before, after = (
            Agreement(
                payments=Payments(
                    indexation=Indexation(index="KPI", rounding=rounding)
                )
            )
            for rounding in (Rounding.DOWN, Rounding.HALF_UP)
        )

        assert (
            "Payments › Indexation › Rounding "
            "(/payments/indexation/rounding)\n"
            "  Before: down\n"
            "  After: to the nearest, halves up\n"
        ) in told(before, after, "en")

    def test_every_word(self):
        """Every short list of an agreement has words of its own."""
        enums = [kind for kind in reached() if issubclass(kind, enum.Enum)]

        assert enums
        assert all(issubclass(kind, Choice) for kind in enums)

    @pytest.mark.parametrize(
        ("before", "after", "lang", "code"),
        [
            (BEFORE, AFTER, "fi", "lang.unknown"),
            (BEFORE, AFTER, None, "lang.unknown"),
            (BEFORE, None, "sv", "type.expected"),
            (None, AFTER, "sv", "type.expected"),
            (Case(), Case(), "sv", "type.expected"),
        ],
    )
    def test_refuses(self, before, after, lang, code):
        """Only two agreements are written, in a language that is spoken."""
        with pytest.raises(IllFormedError) as caught:
            changes_text(before, after, lang)

        assert code == caught.value.code
