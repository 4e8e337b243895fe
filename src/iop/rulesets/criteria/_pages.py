# SPDX-License-Identifier: MIT
"""The pages that the lists of criteria stood on: *sidor*.

Of most pages only the opening was read; the editions say which.
"""

from datetime import date

from ...law import Source, SourceKind
from ...values import Text


__all__ = [
    "BORAS_2016",
    "BORAS_CHECKLIST",
    "BORAS_LATER",
    "BORLANGE",
    "FALUN",
    "HUDIKSVALL",
    "JONKOPING",
    "MALMO",
    "OSTERSUND",
    "SKR_2017",
    "STENUNGSUND",
    "STENUNGSUND_GUIDELINES",
    "TYRESO",
    "UDDEVALLA_OLDER",
    "UPPHANDLINGSMYNDIGHETEN",
]

_UDDEVALLA = "https://www.uddevalla.se/omsorg-och-hjalp/folkhalsoarbete/overenskommelse-kommun--ideburen-sektor/ideburet-offentligt-partnerskap-iop.html"
_STENUNGSUND = "https://www.stenungsund.se/kommun-och-politik/kommunfakta/ekonomi-och-budget/ideburet-offentligt-partnerskap"
_BORAS = "https://www.boras.se/kommunochpolitik/samarbetenochnatverk/overenskommelsen/iopideburetoffentligtpartnerskap.4.1ae1741f15db936d02b54024.html"

SKR_2017 = Source(
    key="skr-iop-2017",
    kind=SourceKind.GUIDANCE,
    title=Text(
        "SKR:s kriterier för IOP från 2017, så som Uddevalla kommun återger "
        "dem",
        "SKR's criteria for an IOP of 2017, as the municipality of Uddevalla "
        "restates them",
    ),
    issuer="SKR, dåvarande SKL",
    url=_UDDEVALLA,
)
"""SKR's criteria of 2017 (*kriterier*), on Uddevalla's newer page."""

UDDEVALLA_OLDER = Source(
    key="uddevalla-iop-older",
    kind=SourceKind.GUIDANCE,
    title=Text(
        "Uddevalla kommun om IOP, en äldre lydelse av sidan",
        "The municipality of Uddevalla on IOP, an older wording of the page",
    ),
    issuer="Uddevalla kommun",
    url=_UDDEVALLA,
)
"""Uddevalla's older page (*äldre sida*)."""

BORAS_2016 = Source(
    key="boras-iop-2016",
    kind=SourceKind.GUIDELINE,
    title=Text(
        "Borås kommunfullmäktiges regler för IOP",
        "The rules for an IOP of the council of Borås",
    ),
    issuer="Borås Stad, kommunfullmäktige",
    url=_BORAS,
    published=date(2016, 9, 29),
)
"""The rules of the council of Borås (*regler*)."""

BORAS_LATER = Source(
    key="boras-iop-later",
    kind=SourceKind.GUIDANCE,
    title=Text(
        "Borås Stad om IOP, en senare lydelse av sidan",
        "The city of Borås on IOP, a later wording of the page",
    ),
    issuer="Borås Stad",
    url=_BORAS,
)
"""The later page of Borås (*senare sida*)."""

BORAS_CHECKLIST = Source(
    key="boras-iop-checklist",
    kind=SourceKind.GUIDANCE,
    title=Text("Borås Stads checklista för IOP", "The IOP checklist of Borås"),
    issuer="Borås Stad",
    url="https://www.boras.se/kommunochpolitik/samarbetenochnatverk/overenskommelsen/iopideburetoffentligtpartnerskap/checklista.4.2e4f2177173eb3556d491c0f.html",
)
"""The checklist of Borås (*checklista*)."""

BORLANGE = Source(
    key="borlange-iop",
    kind=SourceKind.GUIDANCE,
    title=Text(
        "Borlänge kommun om IOP", "The municipality of Borlänge on IOP"
    ),
    issuer="Borlänge kommun",
    url="https://www.borlange.se/uppleva-och-gora/foreningar-foreningsliv/ideburet-offentligt-partnerskap-iop",
)
"""The page of Borlänge (*sida*)."""

HUDIKSVALL = Source(
    key="hudiksvall-iop",
    kind=SourceKind.GUIDANCE,
    title=Text(
        "Hudiksvalls kommuns vägledning för IOP",
        "The guidance on IOP of the municipality of Hudiksvall",
    ),
    issuer="Hudiksvalls kommun",
    url="https://www.hudiksvall.se/Sidor/Uppleva-och-gora/Foreningar/Ideburet-offentligt-partnerskap-IOP/Vagledning-for-ideburet-offentligt-partnerskap-IOP.html",
)
"""The guidance of Hudiksvall (*vägledning*)."""

MALMO = Source(
    key="malmo-iop-older",
    kind=SourceKind.GUIDANCE,
    title=Text(
        "Malmö stad om IOP, sidan om organisationsstöd",
        "The city of Malmö on IOP, the page on support to organisations",
    ),
    issuer="Malmö stad",
    url="https://malmo.se/Social---familjefragor/Organisationsstod/IOP-Ideburet-Offentligt-Partnerskap.html",
)
"""The page of Malmö on support to organisations (*organisationsstöd*)."""

JONKOPING = Source(
    key="region-jonkoping-iop",
    kind=SourceKind.GUIDANCE,
    title=Text("Region Jönköpings län om IOP", "Region Jönköpings län on IOP"),
    issuer="Region Jönköpings län",
    url="https://utveckling.rjl.se/bidrag-och-finansiering/ideellt-och-offentligt-partnerskap-iopnew-page/",
)
"""The page of Region Jönköpings län (*sida*)."""

FALUN = Source(
    key="falun-iop",
    kind=SourceKind.GUIDANCE,
    title=Text("Falu kommun om IOP", "The municipality of Falun on IOP"),
    issuer="Falu kommun",
    url="https://www.falun.se/kommun--demokrati/ideburet-offentligt-partnerskap.html",
)
"""The page of Falun (*sida*)."""

TYRESO = Source(
    key="tyreso-iop",
    kind=SourceKind.GUIDANCE,
    title=Text("Tyresö kommun om IOP", "The municipality of Tyresö on IOP"),
    issuer="Tyresö kommun",
    url="https://www.tyreso.se/uppleva--gora/forening/ideburet-offentligt-partnerskap.html",
    published=date(2023, 12, 13),
)
"""The page of Tyresö (*sida*)."""

STENUNGSUND = Source(
    key="stenungsund-iop",
    kind=SourceKind.GUIDANCE,
    title=Text(
        "Stenungsunds kommun om IOP", "The municipality of Stenungsund on IOP"
    ),
    issuer="Stenungsunds kommun",
    url=f"{_STENUNGSUND}.printable",
)
"""The page of Stenungsund (*sida*)."""

STENUNGSUND_GUIDELINES = Source(
    key="stenungsund-iop-guidelines",
    kind=SourceKind.GUIDELINE,
    title=Text(
        "Riktlinjer för IOP i Stenungsunds kommun",
        "Guidelines on IOP of the municipality of Stenungsund",
    ),
    issuer="Stenungsunds kommun",
    url=f"{_STENUNGSUND}/riktlinjer-for-iop-i-stenungsunds-kommun",
)
"""The guidelines of Stenungsund (*riktlinjer*)."""

OSTERSUND = Source(
    key="ostersund-iop",
    kind=SourceKind.GUIDANCE,
    title=Text(
        "Östersunds kommun om IOP", "The municipality of Östersund on IOP"
    ),
    issuer="Östersunds kommun",
    url="https://www.ostersund.se/omsorg-och-hjalp/frivilliguppdrag/ideburet-offentligt-partnerskap---iop.html",
)
"""The page of Östersund (*sida*)."""

UPPHANDLINGSMYNDIGHETEN = Source(
    key="uhm-iop-list",
    kind=SourceKind.GUIDANCE,
    title=Text(
        "IOGT-NTO Spångas sida om IOP, med en lista som troligen är "
        "Upphandlingsmyndighetens",
        "The page of IOGT-NTO Spånga on IOP, with a list that is probably "
        "Upphandlingsmyndigheten's",
    ),
    issuer="IOGT-NTO Spånga",
    url="https://iogtspanga.se/ideburet-offentligt-partnerskap-iop/",
)
"""A list (*lista*) whose terms are thought to be Upphandlingsmyndigheten's."""
