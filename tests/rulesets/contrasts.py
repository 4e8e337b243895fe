# SPDX-License-Identifier: MIT
"""Fictive agreements that look alike, of which one is an IOP (*kontraster*).

A procured contract, a plain grant and an ordinary cooperation contract must not
come out as an IOP without observation; a plain IOP of two parties must. Each is in
order in itself: what tells them apart is what they state, and not a slip. The
last has the facts of the leading case, which was called an IOP and was none.
"""

from datetime import date
from decimal import Decimal

from iop.agreement.agreement import Agreement
from iop.agreement.agreement_form import AgreementForm
from iop.agreement.budget import (
    Budget,
    MoneyContribution,
    PremisesContribution,
    VolunteerHoursContribution,
)
from iop.agreement.clauses import Clause, ClauseSubject
from iop.agreement.deadlines import OnDate, Within
from iop.agreement.governance import Governance, Seat, SteeringGroup
from iop.agreement.judgements import Answer, Judgement
from iop.agreement.parties import (
    LegalForm,
    Organisation,
    PublicBody,
    PublicBodyKind,
)
from iop.agreement.payments import Indexation, Instalment, Payments
from iop.agreement.purchase_signs import PurchaseSigns, ServiceKind
from iop.agreement.purpose import (
    Activity,
    Goal,
    Initiative,
    Need,
    Purpose,
    Undertaking,
    UndertakingKind,
    Volume,
)
from iop.agreement.reporting import (
    Evaluation,
    Report,
    Reporting,
    ReportKind,
)
from iop.agreement.term import Ending, EndingKind, Extension, Notice, Term
from iop.rulesets.criteria import CRITERIA
from iop.values.amounts import Amount, Per
from iop.values.money import Money, Rounding
from iop.values.periods import Period


BOARD = PublicBody(
    key="namnden",
    name="Lindängens stadsdelsnämnd",
    body_kind=PublicBodyKind.DISTRICT_BOARD,
    municipality="Stockholm",
)
ASSOCIATION = Organisation(
    key="foreningen",
    name="Föreningen Öppna dörrar",
    legal_form=LegalForm.NON_PROFIT_ASSOCIATION,
    statutory_purpose="att stärka gemenskapen i Lindängen",
)
FOUNDATION = Organisation(
    key="stiftelsen",
    name="Stiftelsen Goda hem",
    legal_form=LegalForm.FOUNDATION,
)
TWO_YEARS = Period(date(2024, 1, 1), date(2025, 12, 31))


def procured_contract() -> Agreement:
    """Return a contract on nights in a home, procured and paid for by the night."""
    return Agreement(
        name="Drift av äldreboende",
        parties=(BOARD, FOUNDATION),
        purpose=Purpose(
            background="Uppdraget upphandlades senast 2018.",
            initiative=Initiative.PUBLIC,
            activities=(
                Activity(
                    key="boende",
                    description="drift av ett äldreboende",
                    volumes=(Volume(unit="dygn", number=7_300),),
                ),
            ),
            undertakings=(
                Undertaking(
                    key="drift",
                    party="stiftelsen",
                    description="driver boendet enligt uppdragsbeskrivningen",
                    kind=UndertakingKind.ACTIVITY,
                ),
                Undertaking(
                    key="ersattning",
                    party="namnden",
                    description="betalar för varje dygn",
                    kind=UndertakingKind.MONEY,
                ),
            ),
        ),
        budget=Budget(
            contributions=(
                MoneyContribution(
                    key="ersattning",
                    party="namnden",
                    amount=Amount(Money(18_000_000), per=Per.YEAR),
                ),
            ),
            is_vat_included=False,
        ),
        purchase_signs=PurchaseSigns(
            service=ServiceKind.SOCIAL,
            is_offered_by_others=True,
            is_sold_by_organisation=True,
            was_procured=True,
            is_public_task=True,
            is_enforceable=True,
            unit_price=Amount(Money(2_465)),
        ),
        term=Term(
            period=TWO_YEARS,
            extensions=(Extension(key="option", is_open_ended=True),),
            endings=(Ending(kind=EndingKind.BREACH),),
            disputes="avgörs i allmän domstol",
        ),
        clauses=(
            Clause(
                subject=ClauseSubject.OTHER,
                text="Vite utgår med 5 000 kronor för varje dygn med brister.",
            ),
        ),
    )


def plain_grant() -> Agreement:
    """Return a grant under standard rules: money one way, and nobody steers."""
    return Agreement(
        name="Föreningsbidrag 2024",
        parties=(BOARD, ASSOCIATION),
        purpose=Purpose(
            background="Bidrag enligt nämndens regler för föreningsbidrag.",
            initiative=Initiative.ORGANISATION,
            goals=(),
            undertakings=(),
        ),
        budget=Budget(
            contributions=(
                MoneyContribution(
                    key="bidrag",
                    party="namnden",
                    amount=Amount(Money(60_000)),
                    description="normerat bidrag efter antal medlemmar",
                ),
            ),
            funders=(),
        ),
        reporting=Reporting(
            number=1,
            reports=(
                Report(
                    key="redovisning",
                    kind=ReportKind.FINAL,
                    reporter="foreningen",
                    recipient="namnden",
                    covers=Period.of_year(2024),
                    due=OnDate(day=date(2025, 3, 31)),
                ),
            ),
        ),
        governance=Governance(
            steering_group=SteeringGroup(seats=()),
            public_influence="inget, föreningen bestämmer själv",
        ),
        purchase_signs=PurchaseSigns(
            service=ServiceKind.GENERAL,
            is_offered_by_others=False,
            is_sold_by_organisation=False,
            was_procured=False,
            is_public_task=False,
            is_enforceable=False,
            unit_price=Amount(Money(0)),
        ),
        term=Term(period=Period.of_year(2024), extensions=(), endings=()),
        clauses=(
            Clause(
                subject=ClauseSubject.RECLAIM,
                text="Bidrag som inte används betalas tillbaka.",
            ),
        ),
    )


def ordinary_cooperation() -> Agreement:
    """Return a cooperation contract: a duty, paid for by the quarter.

    Instalments of 247 700 kr in the first week of each quarter, four and then
    three; raised by 80 % of the change of an index, down to whole hundreds.
    """
    quarters = [
        *((2024, month) for month in (1, 4, 7, 10)),
        *((2025, month) for month in (1, 4, 7)),
    ]
    return Agreement(
        name="Samarbetsavtal om familjerådgivning",
        parties=(BOARD, FOUNDATION),
        purpose=Purpose(
            activities=(
                Activity(key="radgivning", description="familjerådgivning"),
            ),
            undertakings=(
                Undertaking(
                    key="samtal",
                    party="stiftelsen",
                    description="ger råd till kommunens invånare",
                    kind=UndertakingKind.ACTIVITY,
                ),
            ),
        ),
        budget=Budget(
            contributions=(
                MoneyContribution(
                    key="ersattning",
                    party="namnden",
                    amount=Amount(Money(247_700) * 7),
                ),
            ),
            is_vat_included=False,
        ),
        payments=Payments(
            instalments=tuple(
                Instalment(
                    key=f"kvartal-{year}-{month}",
                    amount=Amount(Money(247_700)),
                    payer="namnden",
                    payee="stiftelsen",
                    due=Within(
                        period=Period(
                            date(year, month, 1), date(year, month, 7)
                        )
                    ),
                )
                for year, month in quarters
            ),
            indexation=Indexation(
                index="KPI",
                share=Decimal("0.8"),
                base="oktober 2023",
                rounded_to=Money(100),
                rounding=Rounding.DOWN,
            ),
        ),
        purchase_signs=PurchaseSigns(
            service=ServiceKind.GENERAL,
            is_sold_by_organisation=False,
            was_procured=False,
            is_public_task=True,
            is_enforceable=True,
            unit_price=Amount(Money(0)),
        ),
        term=Term(
            period=Period(date(2024, 1, 1), date(2025, 9, 30)),
            extensions=(),
            notice=Notice(months=6, is_written=True),
            endings=(Ending(kind=EndingKind.NOTICE),),
        ),
        clauses=(
            Clause(subject=ClauseSubject.CHANGES, text="Ändras skriftligen."),
        ),
    )


def plain_partnership() -> Agreement:
    """Return a plain IOP: two parties that found a need and share the work."""
    return Agreement(
        name="Mötesplats Lindängen",
        parties=(BOARD, ASSOCIATION),
        purpose=Purpose(
            background="Parterna har drivit sommarkvällar ihop sedan 2019.",
            initiative=Initiative.ORGANISATION,
            values="Alla människors lika värde.",
            reason_for_form="Behovet är gemensamt.",
            needs=(
                Need(
                    description="en mötesplats på kvällar",
                    is_shared=True,
                    challenge="otrygghet",
                ),
            ),
            goals=(Goal(key="gemenskap", description="ökad gemenskap"),),
            activities=(Activity(key="kvallar", description="öppna kvällar"),),
            undertakings=(
                Undertaking(
                    key="lokal",
                    party="namnden",
                    description="upplåter gården",
                    kind=UndertakingKind.PREMISES,
                ),
                Undertaking(
                    key="vardar",
                    party="foreningen",
                    description="ordnar värdar som arbetar ideellt",
                    kind=UndertakingKind.VOLUNTEERS,
                ),
            ),
        ),
        budget=Budget(
            contributions=(
                MoneyContribution(
                    key="bidrag",
                    party="namnden",
                    amount=Amount(Money(425_000), per=Per.YEAR),
                ),
                PremisesContribution(
                    key="garden",
                    party="namnden",
                    amount=Amount(Money(240_000)),
                ),
                VolunteerHoursContribution(
                    key="ideellt",
                    party="foreningen",
                    hours=Decimal(1_800),
                    rate=Money(175),
                ),
            ),
            funders=(),
        ),
        reporting=Reporting(
            number=1,
            reports=(Report(key="slut", kind=ReportKind.FINAL),),
            evaluation=Evaluation(evaluators=("parterna",)),
        ),
        governance=Governance(
            steering_group=SteeringGroup(
                seats=(
                    Seat(role="stadsdelsdirektören", party="namnden"),
                    Seat(role="ordföranden", party="foreningen"),
                )
            ),
            public_influence="styrgruppen enas om inriktningen",
        ),
        purchase_signs=PurchaseSigns(
            service=ServiceKind.GENERAL,
            is_offered_by_others=False,
            is_sold_by_organisation=False,
            was_procured=False,
            is_public_task=False,
            is_enforceable=False,
            unit_price=Amount(Money(0)),
        ),
        term=Term(
            period=TWO_YEARS,
            extensions=(),
            endings=(
                Ending(kind=EndingKind.RENEGOTIATION),
                Ending(kind=EndingKind.BREACH),
            ),
            disputes="löses i samtal mellan parterna",
        ),
        clauses=(),
    )


def leading_case() -> Agreement:
    """Return the agreement of HFD 2020 ref. 15, as far as its facts were seen.

    A foundation runs a home for the elderly for a municipality, that had been
    procured from it before; pay covers the costs, and more is paid for each
    place that is added. Everybody judged every criterion to be met.
    """
    return Agreement(
        name="Drift av ett äldreboende",
        form=AgreementForm.IOP,
        called="IOP",
        parties=(
            PublicBody(
                key="kommunen",
                name="Kommunen",
                body_kind=PublicBodyKind.MUNICIPALITY,
            ),
            Organisation(
                key="stiftelsen",
                name="Stiftelsen",
                legal_form=LegalForm.FOUNDATION,
            ),
        ),
        purpose=Purpose(
            activities=(
                Activity(key="boende", description="drift av ett äldreboende"),
            ),
            undertakings=(
                Undertaking(
                    key="drift",
                    party="stiftelsen",
                    description="driver boendet för kommunens räkning",
                    kind=UndertakingKind.ACTIVITY,
                ),
            ),
        ),
        budget=Budget(
            contributions=(
                MoneyContribution(
                    key="ersattning",
                    party="kommunen",
                    amount=Amount.parse("drygt 14 mnkr per år"),
                    description="ersättning för kostnaderna",
                ),
            ),
        ),
        judgements=tuple(
            Judgement(
                criterion=criterion.key,
                answer=Answer.YES,
                reason="Parterna anser det.",
            )
            for criterion in CRITERIA
        ),
        purchase_signs=PurchaseSigns(
            service=ServiceKind.SOCIAL,
            is_offered_by_others=True,
            is_sold_by_organisation=True,
            was_procured=True,
            is_public_task=True,
            is_enforceable=True,
            unit_price=Amount.parse("mer än 0 kr per plats"),
        ),
        term=Term(
            period=Period(date(2016, 10, 1), date(2019, 9, 30)),
            extensions=(Extension(key="forlangning", is_open_ended=True),),
            disputes="avgörs till slut i allmän domstol",
        ),
    )
