# SPDX-License-Identifier: MIT
"""What authorities say of the law: *myndigheters vägledning*.

Pages and answers that were read. The day on which a page was seen was not
noted, save where it says so.
"""

from datetime import date

from ..values import Text
from .sources import Source, SourceKind


__all__ = [
    "KKV_2018",
    "KKV_OLD",
    "MALMO_ASSOCIATIONS",
    "SKATTEVERKET_GRANTS",
    "SKATTEVERKET_NUMBERS",
    "SKR_2022",
    "TILLVAXTVERKET_AID",
    "UHM_2018",
    "UHM_2024",
    "UHM_ABOUT_COMPANIES",
    "UHM_ABOUT_IOP",
    "UHM_AID",
    "UHM_AID_NEWS",
    "UHM_AID_OLDER",
    "UHM_ASSOCIATION",
    "UHM_IDEA_BASED",
]

_KKV, _UHM = "Konkurrensverket", "Upphandlingsmyndigheten"
_UHM_SITE = "https://www.upphandlingsmyndigheten.se"


def _page(
    key: str,
    title: Text,
    url: str,
    issuer: str,
    *,
    reference: str | None = None,
    published: date | None = None,
) -> Source:
    return Source(
        key=key,
        kind=SourceKind.GUIDANCE,
        title=title,
        reference=reference,
        issuer=issuer,
        url=url,
        published=published,
    )


KKV_2018 = _page(
    "kkv-2018",
    Text(
        "Tröskelvärden och direktupphandlingsgränser 2018-2019",
        "Thresholds and direct-award limits 2018-2019",
    ),
    "https://www.konkurrensverket.se/upphandling/om-lagstiftningen/troskelvarden/troskelvarden-och-direktupphandlingsgranser-1-januari-201831-december-2019/",
    _KKV,
)
"""The limits of 2018 and 2019 (*gränser*), by Konkurrensverket."""

KKV_OLD = _page(
    "kkv-gamla",
    Text("Gamla tröskelvärden", "Former thresholds"),
    "https://www.konkurrensverket.se/upphandling/lagar-och-regler/troskelvarden/gamla-troskelvarden/",
    _KKV,
)
"""The limits of 2020 to 2023 (*gränser*), by Konkurrensverket."""

UHM_2018 = _page(
    "uhm-2018",
    Text("Tröskelvärden", "Thresholds"),
    f"{_UHM_SITE}/upphandla/om-upphandlingsreglerna/Upphandlingsforfaranden/troskelvarden/",
    _UHM,
)
"""The limits of 2018 and 2019 (*gränser*), by Upphandlingsmyndigheten."""

UHM_2024 = _page(
    "uhm-2024",
    Text(
        "Tröskelvärden och direktupphandlingsgränser",
        "Thresholds and direct-award limits",
    ),
    f"{_UHM_SITE}/regler-och-lagstiftning/troskelvarden-och-direktupphandlingsgranser",
    _UHM,
)
"""The limits of 2024 and 2025 (*gränser*), by Upphandlingsmyndigheten."""

SKR_2022 = _page(
    "skr-troskelvarden-2022",
    Text(
        "Tröskelvärdena höjdes den 1 januari 2022",
        "The thresholds were raised on 1 January 2022",
    ),
    "https://skr.se/skr/ekonomijuridik/juridik/upphandlingjuridik/nyhetsarkivupphandling/rattsfallupphandlingsomradet/troskelvardenahojsden1januari2022.59867.html",
    "Sveriges Kommuner och Regioner",
    published=date(2021, 12, 13),
)
"""The limits of January 2022 and from February (*gränser*), by SKR."""

UHM_ABOUT_IOP = _page(
    "uhm-2457482",
    Text("Svar om IOP", "Answer on IOP"),
    f"{_UHM_SITE}/frageportalen/2457482/iop/",
    _UHM,
    reference="frågeportalen 2457482",
    published=date(2021, 6, 2),
)
"""An IOP is judged on the circumstances of each case (*svar*)."""

UHM_ABOUT_COMPANIES = _page(
    "uhm-2475555",
    Text(
        "Svar om kommunala bolag och IOP",
        "Answer on municipal companies and IOP",
    ),
    f"{_UHM_SITE}/frageportalen/2475555/kommunala-bolag-och-iop/",
    _UHM,
    reference="frågeportalen 2475555",
    published=date(2021, 7, 1),
)
"""A municipal company may be a party by itself (*svar*)."""

UHM_ASSOCIATION = _page(
    "uhm-1598146",
    Text(
        "Svar om avtal mellan kommun och ideell förening",
        "Answer on agreements between a municipality and an association",
    ),
    f"{_UHM_SITE}/frageportalen/1598146/avtal-mellan-kommun-och-ideell-forening/",
    _UHM,
    reference="frågeportalen 1598146",
)
"""What is a purchase and what is a grant (*svar*), of December 2017."""

UHM_IDEA_BASED = _page(
    "uhm-ideburen",
    Text("Idéburen organisation", "Idea-based organisation"),
    f"{_UHM_SITE}/frageportalen/2182083/ideburen-organisation/",
    _UHM,
    reference="frågeportalen 2182083",
)
"""The definition of an idea-based organisation (*svar*)."""

UHM_AID_NEWS = _page(
    "uhm-statsstod-2024",
    Text(
        "Nya regler och takbelopp för statsstöd",
        "New rules and ceilings for state aid",
    ),
    f"{_UHM_SITE}/nyheter/2024/nya-regler-och-takbelopp-for-statsstod/",
    _UHM,
    published=date(2024, 1, 17),
)
"""The ceilings of 2024 and the register of 2026 (*nyhet*)."""

UHM_AID = _page(
    "uhm-de-minimis",
    Text(
        "Lämna stöd enligt de minimis-förordningen",
        "Give aid under the de minimis regulation",
    ),
    f"{_UHM_SITE}/statsstod/vad-ar-statsstod/forordningar-de-minimis-stod/lamna-stod-enligt-de-minimis-forordningen/",
    _UHM,
)
"""How aid is given from 2024 on (*de minimis*): window, value, duties."""

UHM_AID_OLDER = _page(
    "uhm-de-minimis-older",
    Text(
        "Hur en kommun eller region lämnar stöd enligt de "
        "minimis-förordningen",
        "How a municipality or region gives aid under the de minimis "
        "regulation",
    ),
    f"{_UHM_SITE}/statsstod/forordningar-om-stod-av-mindre-betydelse-de-minimis-stod/hur-en-kommun-eller-region-lamnar-stod-enligt-de-minimis-forordningen/",
    _UHM,
)
"""How aid was given before 2024 (*de minimis*): the tax years."""

TILLVAXTVERKET_AID = _page(
    "tillvaxtverket-statsstod",
    Text("Följ EU:s regler för statsstöd", "Follow the state-aid rules"),
    "https://tillvaxtverket.se/tillvaxtverket/sokfinansiering/handbocker/handbokforeuprojekt20212027/kravochstyrandedokument/kravpaprojektet/foljeusreglerforstatsstod.978.html",
    "Tillväxtverket",
)
"""Who is an undertaking (*företag*), whatever its form."""

SKATTEVERKET_GRANTS = _page(
    "skatteverket-2023-9",
    Text(
        "Rättslig vägledning om bidrag och moms",
        "Legal guidance on grants and VAT",
    ),
    "https://www4.skatteverket.se/rattsligvagledning/edition/2023.9/322325.html",
    "Skatteverket",
    reference="2023.9",
)
"""When a grant is pay for a service, in the law on VAT (*moms*)."""

SKATTEVERKET_NUMBERS = _page(
    "skatteverket-orgnr",
    Text(
        "Skatteverket om organisationsnummer",
        "The Swedish Tax Agency on identity numbers",
    ),
    "https://www4.skatteverket.se/rattsligvagledning/edition/2024.2/326447.html",
    "Skatteverket",
)
"""That an identity number (*organisationsnummer*) is unique and stays."""

MALMO_ASSOCIATIONS = _page(
    "malmo-iop-associations",
    Text(
        "Malmö stad om IOP, sidan för föreningar",
        "The city of Malmö on IOP, the page for associations",
    ),
    "https://malmo.se/Service/For-foreningar/Organisationsstod-inom-socialt-omrade/IOP-Ideburet-Offentligt-Partnerskap.html",
    "Malmö stad",
)
"""The page of Malmö for associations (*för föreningar*)."""
