# SPDX-License-Identifier: MIT
"""What rules read in an agreement, by name: *namngivna uppgifter*.

A rule that can do without a fact takes it as ``TermSpan | None``.
"""

from decimal import Decimal
from typing import Annotated

from ..agreement import *
from ..rules import *
from ..values import *


AnnexAgreements = Annotated[tuple[AnnexAgreement, ...], "/annex_agreements"]
Assessments = Annotated[tuple[Assessment, ...], "/assessments"]
WholeBudget = Annotated[Budget, "/budget"]
Appropriations = Annotated[tuple[Appropriation, ...], "/budget/appropriations"]
Contributions = Annotated[tuple[Contribution, ...], "/budget/contributions"]
Costs = Annotated[tuple[CostLine, ...], "/budget/costs"]
Charges = Annotated[tuple[UserCharge, ...], "/budget/charges"]
Funders = Annotated[tuple[Funder, ...], "/budget/funders"]
SetAside = Annotated[Amount, "/budget/set_aside"]
BudgetTotal = Annotated[Amount, "/budget/total"]
Clauses = Annotated[tuple[Clause, ...], "/clauses"]
PublicInfluence = Annotated[str, "/governance/public_influence"]
WholeSteeringGroup = Annotated[SteeringGroup, "/governance/steering_group"]
SteeringSeats = Annotated[tuple[Seat, ...], "/governance/steering_group/seats"]
CalledBy = Annotated[str, "/called"]
StatedForm = Annotated[AgreementForm, "/form"]
Guidelines = Annotated[tuple[Guideline, ...], "/guidelines"]
Judgements = Annotated[tuple[Judgement, ...], "/judgements"]
WholePurchaseSigns = Annotated[PurchaseSigns, "/purchase_signs"]
IsEnforceable = Annotated[bool, "/purchase_signs/is_enforceable"]
IsOfferedByOthers = Annotated[bool, "/purchase_signs/is_offered_by_others"]
IsPublicTask = Annotated[bool, "/purchase_signs/is_public_task"]
IsSoldByOrganisation = Annotated[
    bool, "/purchase_signs/is_sold_by_organisation"
]
UnitPrice = Annotated[Amount, "/purchase_signs/unit_price"]
WasProcured = Annotated[bool, "/purchase_signs/was_procured"]
Decider = Annotated[PartyKey, "/case/decider"]
Decisions = Annotated[tuple[Decision, ...], "/case/decisions"]
WholeProposal = Annotated[Proposal, "/case/proposal"]
ProposedAmount = Annotated[Amount, "/case/proposal/amount"]
StatedSums = Annotated[tuple[StatedSum, ...], "/case/sums"]
Parties = Annotated[tuple[Party, ...], "/parties"]
Participants = Annotated[tuple[Participant, ...], "/participants"]
Instalments = Annotated[tuple[Instalment, ...], "/payments/instalments"]
IsUnusedRepaid = Annotated[bool, "/payments/is_unused_repaid"]
Activities = Annotated[tuple[Activity, ...], "/purpose/activities"]
Background = Annotated[str, "/purpose/background"]
EarlierCooperations = Annotated[
    tuple[EarlierCooperation, ...], "/purpose/earlier_cooperation"
]
Goals = Annotated[tuple[Goal, ...], "/purpose/goals"]
Indicators = Annotated[tuple[Indicator, ...], "/purpose/indicators"]
Needs = Annotated[tuple[Need, ...], "/purpose/needs"]
ReasonForForm = Annotated[str, "/purpose/reason_for_form"]
Undertakings = Annotated[tuple[Undertaking, ...], "/purpose/undertakings"]
SharedValues = Annotated[str, "/purpose/values"]
Reports = Annotated[tuple[Report, ...], "/reporting/reports"]
WholeEvaluation = Annotated[Evaluation, "/reporting/evaluation"]
Evaluators = Annotated[tuple[str, ...], "/reporting/evaluation/evaluators"]
IsPlannedOnly = Annotated[bool, "/reporting/evaluation/is_planned_only"]
RecurringReports = Annotated[Recurrence, "/reporting/recurs"]
ReportCount = Annotated[int, "/reporting/number"]
Signatures = Annotated[tuple[Signature, ...], "/signatures"]
WholeTerm = Annotated[Term, "/term"]
Disputes = Annotated[str, "/term/disputes"]
Endings = Annotated[tuple[Ending, ...], "/term/endings"]
Extensions = Annotated[tuple[Extension, ...], "/term/extensions"]
TermSpan = Annotated[Span, "/term/period"]
ReplacedAgreement = Annotated[Replaced, "/term/replaces"]
AidBefore = Annotated[tuple[EarlierAid, ...], "circumstances:/earlier_aid"]
HasCertificate = Annotated[bool, "circumstances:/has_certificate"]
IsAidReported = Annotated[bool, "circumstances:/is_aid_reported"]
IsUndertaking = Annotated[bool, "circumstances:/is_undertaking"]
Regime = Annotated[AidRegime, "circumstances:/regime"]
SekPerEuro = Annotated[Decimal, "circumstances:/sek_per_euro"]
