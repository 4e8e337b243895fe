# SPDX-License-Identifier: MIT
"""KLG006: Support to a business (*stöd till en näringsidkare*)."""

from .._judgements import against, differing, is_for, no, unsettled, yes
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
    "Synnerliga skäl för stöd till en näringsidkare",
    "Exceptional reasons for support to a business",
)
_SUPPORT = "support-to-a-business"
"""The criterion under which a person judges that there is such support."""
_COMPANIES = (LegalForm.LIMITED_COMPANY, LegalForm.LIMITED_DIVIDEND_COMPANY)
_OUTSIDE = NotApplicable(
    Text(
        "Ingen part är ett aktiebolag, och ingen har bedömt att avtalet ger "
        "stöd till en enskild näringsidkare.",
        "No party is a limited company, and nobody has judged that the "
        "agreement gives support to an individual business.",
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
        "det finnas synnerliga skäl. Är en part ett aktiebolag, eller har "
        "någon bedömt att avtalet ger sådant stöd, frågar biblioteket om "
        "någon har bedömt skälen.",
        "Where an individual business gets support aimed at it alone, there "
        "must be exceptional reasons. Where a party is a limited company, or "
        "somebody has judged that the agreement gives such support, the "
        "library asks whether somebody has judged the reasons.",
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
        "Det har bedömts att synnerliga skäl saknas för stöd till en enskild "
        "näringsidkare. Skälet som anges: {reason}",
        "It has been judged that there are no exceptional reasons for support "
        "to an individual business. The reason given: {reason}",
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
    """Ask for a judgement where support to a business may be at hand."""
    public = [one for one in parties or () if isinstance(one, PublicBody)]
    if public and not any(map(is_local, public)):
        yield _NOT_LOCAL
    elif not (
        is_for(judgements, _SUPPORT)
        or _is_with_company(parties or (), judgements)
    ):
        yield _OUTSIDE
    elif unsure := tuple(differing(judgements, _SUPPORT)):
        yield from unsure
    elif refused := tuple(against(judgements, _NAME)):
        yield from refused
    elif not is_for(judgements, _NAME):
        yield from unsettled(judgements, _NAME, _TITLE)


def _is_with_company(
    parties: tuple[Party, ...], judgements: tuple[Judgement, ...] | None
) -> bool:
    """Return whether a company is a party, and none has judged it no support."""
    return not any(against(judgements, _SUPPORT)) and any(
        isinstance(party, Organisation) and party.legal_form in _COMPANIES
        for party in parties
    )
