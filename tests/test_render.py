# SPDX-License-Identifier: MIT
"""Promises of reviews as text: *utskrift*.

The texts are compared whole. They hold no-break spaces where Babel writes
them; here these are written as spaces.
"""

from datetime import date

import attrs
import pytest

from iop.agreement import Agreement
from iop.amounts import Amount
from iop.budget import Budget, CostLine
from iop.decisions import Signature
from iop.errors import IllFormedError
from iop.examples import flawed
from iop.findings import Status
from iop.identifiers import CaseNumber
from iop.money import Money
from iop.parties import Organisation, PublicBody
from iop.render import review_text
from iop.reporting import ReportDuty, Reporting, ReportKind
from iop.reviewing import review
from iop.rulesets import CONSISTENCY, STOCKHOLM


CODES = ("CON104", "CON206", "CON207", "CON302", "CON401")

SWEDISH = """\
Granskning av Öppna dörrar KS/2024:7 den 1 juni 2024
Minst en regel som kan ge fel är inte uppfylld.
Antal regler: 5 (inte uppfyllt: 2, går inte att avgöra: 1, uppfyllt: 1, inte \
tillämpligt: 1).
Belägg: bibliotekets egen kontroll: 5.

INTE UPPFYLLT
=============

CON206 Budgetens summa
  Budgetens angivna summa ska vara summan av kostnaderna, med eller utan det \
som är avsatt.
  Fel: Budgetens summa anges till 850 000 kr, men kostnaderna är \
800 000,50 kr.
  Plats: Ekonomi › Summa (/budget/total)
  Åtgärd (förslag): Ange kostnadernas summa som budgetens summa.
  Råd: Rätta summan, eller de kostnader som inte stämmer.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)

CON302 En slutredovisning
  Det ska finnas en slutredovisning, och bara en från var och en som \
redovisar.
  Fel: Antalet slutredovisningar är 0. Det ska vara 1.
  Plats: Redovisning och uppföljning › Redovisningar (/reporting/duties)
  Råd: Ange vilken redovisning som är slutredovisningen. De andra är \
delredovisningar.
  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen kontroll)

GÅR INTE ATT AVGÖRA
===================

CON401 Inom avtalstiden
  Kostnader, insatser, utbetalningar, milstolpar och perioder som redovisas \
bör ligga inom avtalstiden med förlängningar. Redovisningar, och det som \
betalas när en redovisning är godkänd, får komma efter men inte före.
  Inte angivet: Avtalstid › Period (/term/period)
  Råd: Ange det som saknas, om det är känt, så kan regeln prövas.
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
Number of rules: 5 (not met: 2, undetermined: 1, met: 1, not applicable: 1).
Standing: the library's own check: 5.

NOT MET
=======

CON206 The sum of the budget
  The stated sum of the budget must be the sum of its costs, with or without \
what is set aside.
  Error: The sum of the budget is stated as SEK 850,000, but the costs are \
SEK 800,000.50.
  Place: Budget › Total (/budget/total)
  Fix (for a person to choose): State the sum of the costs as the sum of the budget.
  Advice: Correct the sum, or the costs that are wrong.
  Source: iop, arithmetic, dates and references (the library's own check)

CON302 One final report
  There must be a final report, and only one from each that reports.
  Error: The number of final reports is 0. It must be 1.
  Place: Reporting › Reports (/reporting/duties)
  Advice: State which report is the final one. The others are interim.
  Source: iop, arithmetic, dates and references (the library's own check)

UNDETERMINED
============

CON401 Within the term
  Costs, contributions, payments, milestones and periods that are reported on \
should fall within the term and its extensions. Reports, and what is paid \
once a report is approved, may come after it but not before.
  Not stated: Term › Period (/term/period)
  Advice: State what is missing, if it is known, and the rule can be tried.
  Source: iop, arithmetic, dates and references (the library's own check)

MET
===

CON104 Parties of both kinds
  The agreement must have a public party and an organisation.
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
                ),
            ),
        ),
        reporting=Reporting(
            duties=(ReportDuty(key="del", kind=ReportKind.INTERIM),)
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

    def test_no_rules(self):
        """A review by no rules says so, and leaves out what is empty."""
        assert NO_RULES == written(Agreement())

    def test_standings(self):
        """How well the rules are known is counted, best known first."""
        rules = STOCKHOLM.only("CON104", "CON201", "STO001", "AID002")
        held = review(Agreement(), on=date(2024, 6, 1), rules=rules)

        assert (
            "\nBelägg: återgivet i annat dokument: 1, ej kontrollerat: 1, "
            "bibliotekets egen kontroll: 2.\n"
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
            "  Fel: Nyckeln a hänvisar till något som inte finns i avtalet.\n"
            "  Plats: Underskrifter › 1 › Part (/signatures/0/party)\n"
            "  Fel: Nyckeln b hänvisar till något som inte finns i avtalet.\n"
            "  Plats: Underskrifter › 2 › Part (/signatures/1/party)\n"
            "  Råd: Rätta nyckeln, eller lägg till den del som den hänvisar "
            "till.\n"
            "  Källa: iop, räkning, datum och hänvisningar (bibliotekets egen "
            "kontroll)\n"
        ) in text

    def test_warning(self):
        """A warning is called one."""
        text = written(flawed(), "CON402")

        assert (
            "  Varning: Avtalet skrevs under den 1 november 2023, men "
            "beslutet fattades den 30 november 2023.\n"
            "  Plats: Underskrifter › 1 › Dag (/signatures/0/on)\n"
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
