# SPDX-License-Identifier: MIT
"""KLG006: Support to a business (*stöd till en näringsidkare*)."""

from .._judgements import against, is_for, no, unsettled, yes
from .._prelude import *
from .._samples import ASSOCIATION, BOARD
from ._bodies import is_local
from ._citations import (
    BUSINESS,
    FIRST_DAY,
    GENERAL_RULE,
    OWN_QUESTION,
    SINCE_2018,
)


_NAME = "exceptional-reasons"
_TITLE = Text(
    "Inget stöd till en näringsidkare utan synnerliga skäl",
    "No support to a business without exceptional reasons",
)
_COMPANIES = (LegalForm.LIMITED_COMPANY, LegalForm.LIMITED_DIVIDEND_COMPANY)
_OUTSIDE = NotApplicable(
    Text(
        "Ingen part är ett aktiebolag, och ingen har bedömt frågan om stöd "
        "till en enskild näringsidkare.",
        "No party is a limited company, and nobody has judged the question of "
        "support to an individual business.",
    )
)
_NOT_LOCAL = NotApplicable(
    Text(
        "Ingen offentlig part hör till en kommun eller region.",
        "No public party is of a municipality or region.",
    )
)


def _with_company(judgement: Judgement) -> Agreement:
    company = attrs.evolve(ASSOCIATION, legal_form=LegalForm.LIMITED_COMPANY)
    return Agreement(parties=(BOARD, company), judgements=(judgement,))


@rule(
    code="KLG006",
    name=_NAME,
    title=_TITLE,
    demand=Text(
        "Får en enskild näringsidkare stöd som är riktat till just den ska "
        "det finnas synnerliga skäl. Är en part ett aktiebolag frågar "
        "biblioteket därför om någon har bedömt, med skäl, att avtalet inte "
        "ger sådant stöd eller att det finns synnerliga skäl för det.",
        "Where an individual business gets support aimed at it alone, there "
        "must be exceptional reasons. Where a party is a limited company the "
        "library therefore asks whether somebody has judged, with a reason, "
        "that the agreement gives no such support or that there are "
        "exceptional reasons for it.",
    ),
    advice=Text(
        "Bedöm, med skäl, om avtalet ger stöd till en enskild näringsidkare, "
        "och om det i så fall finns synnerliga skäl. Fråga en jurist om det "
        "är oklart.",
        "Judge, with a reason, whether the agreement gives support to an "
        "individual business and, if so, whether there are exceptional "
        "reasons. Ask a lawyer if it is unclear.",
    ),
    finding=Text(
        "Det har bedömts att avtalet ger stöd till en enskild näringsidkare "
        "utan synnerliga skäl. Skälet som anges: {reason}",
        "It has been judged that the agreement gives support to an individual "
        "business without exceptional reasons. The reason given: {reason}",
    ),
    fault=Text(
        "Stöd till en näringsidkare utan synnerliga skäl",
        "Support to a business without exceptional reasons",
    ),
    tells=Text(
        "om avtalet ger stöd till en enskild näringsidkare",
        "whether the agreement gives support to an individual business",
    ),
    severity=Severity.ERROR,
    citations=(BUSINESS, GENERAL_RULE, OWN_QUESTION),
    first_day=FIRST_DAY,
    law_day_reason=SINCE_2018,
    meets=lambda: _with_company(yes(_NAME)),
    breaks=lambda: _with_company(no(_NAME)),
)
def exceptional_reasons(
    parties: Parties | None, judgements: Judgements | None
) -> Iterator[Observation]:
    """Ask for a judgement where a company is a party; take one in any case."""
    public = [one for one in parties or () if isinstance(one, PublicBody)]
    refused = tuple(against(judgements, _NAME))
    is_settled = bool(refused) or is_for(judgements, _NAME)
    is_with_company = any(
        isinstance(party, Organisation) and party.legal_form in _COMPANIES
        for party in parties or ()
    )
    if public and not any(map(is_local, public)):
        yield _NOT_LOCAL
    elif is_settled:
        yield from refused
    elif is_with_company:
        yield from unsettled(judgements, _NAME, _TITLE)
    else:
        yield _OUTSIDE
