# SPDX-License-Identifier: MIT
"""PRO004: Procured before (*upphandlat tidigare*)."""

from .._prelude import *
from ._called import no_verdict
from ._citations import OWN_SIGN, PROCURED
from ._pay import Given, sign_of


@rule(
    code="PRO004",
    name="procured-before",
    title=Text("Upphandlat tidigare", "Procured before"),
    demand=Text(
        "Har samma arbete upphandlats tidigare, är det enligt biblioteket "
        "värt att fråga vad som nu är annorlunda. Så var det i HFD 2020 "
        "ref. 15, men det som har lästs av domen visar inte att det var ett "
        "skäl.",
        "If the same work has been procured before, it is in this library's "
        "view worth asking what is different now. So it was in HFD 2020 "
        "ref. 15, but what was read of the judgment does not show that it "
        "was a ground of it.",
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
        "Samma arbete har upphandlats tidigare. {sign}",
        "The same work has been procured before. {sign}",
    ),
    fault=Text(
        "Samma arbete har upphandlats", "The same work has been procured"
    ),
    tells=Text(
        "om samma arbete har upphandlats",
        "whether the same work has been procured",
    ),
    severity=Severity.NOTE,
    citations=(OWN_SIGN, PROCURED),
    meets=lambda: Agreement(purchase_signs=PurchaseSigns(was_procured=False)),
    breaks=lambda: Agreement(purchase_signs=PurchaseSigns(was_procured=True)),
)
def procured_before(  # noqa: PLR0917 - one parameter is one fact
    was_procured: WasProcured | None,
    replaced: ReplacedAgreement | None,
    parties: Parties | None,
    participants: Participants | None,
    contributions: Contributions | None,
    form: StatedForm | None,
    called: CalledBy | None,
) -> Iterator[Observation]:
    """Take it as it is stated, there or of the agreement that is replaced."""
    is_replaced = replaced and replaced.form is AgreementForm.PROCURED_CONTRACT
    if is_replaced and not was_procured:
        yield violation("/term/replaces/form", sign=no_verdict(form, called))
        return
    given = Given(parties, participants, contributions)
    yield from sign_of(
        was_procured,
        "/purchase_signs/was_procured",
        given,
        no_verdict(form, called),
    )
