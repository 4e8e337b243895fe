# SPDX-License-Identifier: MIT
"""The agreement itself: *avtalet*."""

from typing import ClassVar

import attrs

from ..values import CaseNumber, Help, Shown, Span, checked, sought
from .agreement_form import AgreementForm
from .annexes import AnnexAgreement
from .budget import Budget, Contribution
from .clauses import Clause
from .decisions import Case, Decision, Guideline, Signature
from .evidence import Evidence, Place
from .governance import Governance
from .judgements import Assessment, Judgement
from .participants import Participant
from .parties import Organisation, Party, PublicBody
from .payments import Instalment, Payments
from .purchase_signs import PurchaseSigns
from .purpose import Activity, Purpose
from .reporting import Milestone, Report, Reporting
from .term import Extension, Term


__all__ = ["Agreement"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Agreement(Shown):
    """An agreement on a partnership: *IOP-avtal*.

    Every part may be *not stated*: that is ``None``. It is not zero, and it is
    not "no". An empty list says that there is none. What is known in part is
    named by JSON Pointers.

    Attributes:
        name: What the agreement is called.
        case_number: Its case number (*diarienummer*).
        form: What kind of agreement it is, by its papers.
        called: What the papers call it, where that is another word than its
            form.
        guidelines: The guidelines that it says it is made under.
        parties: Public bodies and organisations.
        participants: Those who take part and are no parties.
        purpose: Background, need, goals, work, undertakings.
        budget: What it costs, and who gives what.
        payments: When money goes out.
        reporting: Reports, milestones and evaluation.
        governance: How the parties steer together.
        case: The case before the board: proposal, decisions, annexes.
        judgements: How criteria were judged, with reasons.
        assessments: Legal assessments that have been made.
        purchase_signs: What is known of the market, and of what may point to
            a purchase.
        term: How long it runs, and how it may be extended or ended.
        clauses: What it says that has no other place here, such as on secrecy
            or insurance.
        annex_agreements: An annex agreement for each organisation, where there
            are any.
        signatures: Who has signed, and when.
        known_in_part: The parts of the agreement of which only some is known:
            where a paper says "among others", or a page is missing.
        evidence: The documents that its facts are taken from, or that say
            something else.

    >>> agreement = Agreement(
    ...     name="127-trygghet",
    ...     parties=(
    ...         PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd"),
    ...         Organisation(key="kfum", name="KFUM JKS Stockholm"),
    ...     ),
    ... )
    >>> agreement.organisations[0].name
    'KFUM JKS Stockholm'
    >>> agreement.budget is None
    True
    >>> Agreement(name=127)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Agreement.name: got 127; right is text, for example: trygghet [text.expected]
    """

    HELP: ClassVar[Help] = Help(
        "IOP-avtal",
        "Avtalet om partnerskap mellan offentliga parter och idéburna organisationer; det du lämnar tomt räknas som inte angivet, inte som nej eller noll.",
        name="Avtalets namn, till exempel 127-trygghet.",
        case_number="Diarienumret så som det är skrivet i handlingen, till exempel 1.2.5./375-2018.",
        form="Välj vilken sorts avtal det är enligt handlingarna, till exempel idéburet offentligt partnerskap (IOP).",
        called="Vad handlingarna kallar avtalet, om det är ett annat ord än formen, till exempel samarbetsavtal.",
        guidelines="De riktlinjer som avtalet säger att det följer, till exempel stadens riktlinjer för IOP.",
        parties="De offentliga parter och de organisationer som ingår avtalet.",
        participants="De som medverkar utan att vara parter, till exempel en hyresvärd eller en utvärderare.",
        purpose="Bakgrund, behov, mål, aktiviteter och åtaganden.",
        budget="Vad arbetet kostar, och vad var och en bidrar med.",
        payments="När pengarna ska betalas ut.",
        reporting="Redovisningar, milstolpar och utvärdering.",
        governance="Hur parterna styr samarbetet tillsammans, till exempel i en styrgrupp.",
        case="Ärendet hos nämnden: förslag till beslut, beslut och bilagor.",
        judgements="Hur någon har bedömt kriterierna, med skäl.",
        assessments="De rättsliga prövningar som har gjorts, till exempel av upphandling eller statsstöd.",
        purchase_signs="Vad som är känt om marknaden, och om det som kan tyda på ett köp.",
        term="Hur länge avtalet gäller, och hur det kan förlängas eller avslutas.",
        clauses="Det som avtalet säger och som inte har någon annan plats här, till exempel om sekretess eller försäkring.",
        annex_agreements="Ett delavtal för varje organisation, om avtalet har delavtal.",
        signatures="Vem som har skrivit under avtalet, och när.",
        known_in_part="Välj de delar av avtalet som bara är kända till en del, till exempel där handlingen säger ”bland annat” eller där en sida saknas.",
        evidence="De handlingar som uppgifterna är hämtade ur, eller som säger något annat än avtalet.",
    )

    name: str | None = None
    case_number: CaseNumber | None = None
    form: AgreementForm | None = None
    called: str | None = None
    guidelines: tuple[Guideline, ...] | None = None
    parties: tuple[Party, ...] | None = None
    participants: tuple[Participant, ...] | None = None
    purpose: Purpose | None = None
    budget: Budget | None = None
    payments: Payments | None = None
    reporting: Reporting | None = None
    governance: Governance | None = None
    case: Case | None = None
    judgements: tuple[Judgement, ...] | None = None
    assessments: tuple[Assessment, ...] | None = None
    purchase_signs: PurchaseSigns | None = None
    term: Term | None = None
    clauses: tuple[Clause, ...] | None = None
    annex_agreements: tuple[AnnexAgreement, ...] | None = None
    signatures: tuple[Signature, ...] | None = None
    known_in_part: tuple[Place, ...] | None = None
    evidence: tuple[Evidence, ...] | None = None

    @property
    def public_bodies(self) -> tuple[PublicBody, ...]:
        """The public parties, in their order; none if none is stated."""
        return tuple(
            party
            for party in self.parties or ()
            if isinstance(party, PublicBody)
        )

    @property
    def organisations(self) -> tuple[Organisation, ...]:
        """The idea-based parties, in their order; none if none is stated."""
        return tuple(
            party
            for party in self.parties or ()
            if isinstance(party, Organisation)
        )

    @property
    def contributions(self) -> tuple[Contribution, ...]:
        """What the parties give (*insatser*); none if none is stated."""
        return (self.budget and self.budget.contributions) or ()

    @property
    def instalments(self) -> tuple[Instalment, ...]:
        """When money goes out (*delutbetalningar*); none if none is stated."""
        return (self.payments and self.payments.instalments) or ()

    @property
    def reports(self) -> tuple[Report, ...]:
        """What is to be reported (*redovisningar*); none if none is stated."""
        return (self.reporting and self.reporting.reports) or ()

    @property
    def milestones(self) -> tuple[Milestone, ...]:
        """What is to be reached (*milstolpar*); none if none is stated."""
        return (self.reporting and self.reporting.milestones) or ()

    @property
    def activities(self) -> tuple[Activity, ...]:
        """What is to be done (*aktiviteter*); none if none is stated."""
        return (self.purpose and self.purpose.activities) or ()

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What was decided of it (*beslut*); none if none is stated."""
        return (self.case and self.case.decisions) or ()

    @property
    def extensions(self) -> tuple[Extension, ...]:
        """How it may be extended (*optioner*); none if none is stated."""
        return (self.term and self.term.extensions) or ()

    @property
    def period(self) -> Span | None:
        """The time that it runs (*avtalstid*); ``None`` if it states none."""
        return self.term.period if self.term else None

    def named(self, key: str) -> str | None:
        """Return the name of the party or participant with *key*.

        ``None`` if there is none.

        >>> board = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
        >>> Agreement(parties=(board,)).named("sdn")
        'Skärholmens stadsdelsnämnd'
        """
        wanted = sought(key)
        known = (*(self.parties or ()), *(self.participants or ()))
        return next((one.name for one in known if one.key == wanted), None)

    def is_known_in_part(self, pointer: str) -> bool:
        """Return whether only some is known of a place, or of what holds it.

        >>> agreement = Agreement(known_in_part=("/parties",))
        >>> agreement.is_known_in_part("/parties")
        True
        >>> agreement.is_known_in_part("/parties/0/name")
        True
        >>> agreement.is_known_in_part("/budget/costs")
        False
        """
        return any(
            place == pointer or pointer.startswith(f"{place}/")
            for place in self.known_in_part or ()
        )

    def party(self, key: str) -> Party | None:
        """Find the first party with *key*; ``None`` if there is none.

        >>> Agreement().party("sdn") is None
        True
        """
        wanted = sought(key)
        return next(
            (party for party in self.parties or () if party.key == wanted),
            None,
        )

    def __str__(self) -> str:
        """Return its name and case number, if it has them."""
        named = [str(part) for part in (self.name, self.case_number) if part]
        return " ".join(named) or "IOP"
