# SPDX-License-Identifier: MIT
"""PRO004: Procured before (*upphandlat tidigare*)."""

from .._prelude import *
from ._citations import OWN_SIGN


@rule(
    code="PRO004",
    name="procured-before",
    title=Text("Upphandlat tidigare", "Procured before"),
    demand=Text(
        "Har samma arbete upphandlats tidigare är det värt att fråga vad som "
        "nu är annorlunda.",
        "If the same work has been procured before, it is worth asking what "
        "is "
        "different now.",
    ),
    advice=Text(
        "Skriv ner vad som skiljer partnerskapet från det som upphandlades. "
        "Är det samma sak, låt någon som kan upphandling pröva om avtalet är "
        "ett köp.",
        "Write down how the partnership differs from what was procured. If it "
        "is the same, let somebody who knows procurement consider whether the "
        "agreement is a purchase.",
    ),
    finding=Text(
        "Samma arbete har upphandlats tidigare. Det är ett tecken på köp men "
        "ingen dom. Vad avtalet kallas avgör inte saken.",
        "The same work has been procured before. That is a sign of a purchase "
        "but no verdict. What the agreement is called does not settle the "
        "matter.",
    ),
    severity=Severity.NOTE,
    citations=(OWN_SIGN,),
    meets=lambda: Agreement(purchase_signs=PurchaseSigns(was_procured=False)),
    breaks=lambda: Agreement(purchase_signs=PurchaseSigns(was_procured=True)),
)
def procured_before(
    was_procured: WasProcured | None,
    replaced: ReplacedAgreement | None,
) -> Iterator[Observation]:
    """Take it as it is stated, there or of the agreement that is replaced."""
    if was_procured:
        yield violation("/purchase_signs/was_procured")
    elif replaced and replaced.form is AgreementForm.PROCURED_CONTRACT:
        yield violation("/term/replaces/form")
    elif was_procured is None:
        yield NotStated("/purchase_signs/was_procured")
