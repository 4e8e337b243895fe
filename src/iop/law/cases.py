# SPDX-License-Identifier: MIT
"""The leading case, and those who tell of it: *rättsfall*.

The agreement that was judged was of June 2016. The court's own summary was
read, and the opening of the judgment.
"""

from datetime import date

from ..values import Text
from .sources import Source, SourceKind


__all__ = [
    "APPEAL_COURT_2019",
    "HFD_2020",
    "HFD_2020_SUMMARY",
    "INKOPSRADET_ON_HFD_2020",
    "UHM_ON_HFD_2020",
]

_JUDGED = date(2020, 3, 11)

HFD_2020 = Source(
    key="hfd-2020-15",
    kind=SourceKind.CASE,
    title=Text(
        "Högsta förvaltningsdomstolens dom om drift av äldreboende genom IOP",
        "The Supreme Administrative Court's judgment on elderly care by IOP",
    ),
    reference="HFD 2020 ref. 15",
    issuer="Högsta förvaltningsdomstolen",
    url="https://lagen.nu/dom/hfd/2020:15",
    published=_JUDGED,
)
"""The judgment (*dom*), case 3165-19, of which the opening was read."""

HFD_2020_SUMMARY = Source(
    key="hfd-2020-15-summary",
    kind=SourceKind.CASE,
    title=Text(
        "Högsta förvaltningsdomstolens egen sammanfattning av domen om "
        "äldreboende genom IOP",
        "The Supreme Administrative Court's own summary of its judgment on "
        "elderly care by IOP",
    ),
    reference="mål 3165-19",
    issuer="Högsta förvaltningsdomstolen",
    url="https://www.domstol.se/hogsta-forvaltningsdomstolen/nyheter/2020/03/3165-19/",
)
"""The court's own summary (*sammanfattning*), which was read."""

UHM_ON_HFD_2020 = Source(
    key="uhm-hfd-2020-15",
    kind=SourceKind.GUIDANCE,
    title=Text(
        "Upphandlingsmyndigheten om domen om äldreboende genom IOP",
        "Upphandlingsmyndigheten on the judgment on elderly care by IOP",
    ),
    issuer="Upphandlingsmyndigheten",
    url="https://www.upphandlingsmyndigheten.se/nyheter/nyheter-2020/dom-drift-av-aldreboende-ar-ett-upphandlingspliktigt-tjanstekontrakt/",
    published=date(2020, 3, 13),
)
"""What Upphandlingsmyndigheten says of the judgment (*nyhet*)."""

INKOPSRADET_ON_HFD_2020 = Source(
    key="inkopsradet-hfd-2020-15",
    kind=SourceKind.COMMENTARY,
    title=Text(
        "Inköpsrådet om domen om äldreboende genom IOP",
        "Inköpsrådet on the judgment on elderly care by IOP",
    ),
    issuer="Inköpsrådet",
    url="https://inkopsradet.se/dom/hfd-drift-av-aldreboende-genom-s-k-iop-borde-ha-upphandlats",
)
"""A summary (*referat*) of the judgment, which was read whole."""

APPEAL_COURT_2019 = Source(
    key="kammarratten-3556-18",
    kind=SourceKind.CASE,
    title=Text(
        "Kammarrätten i Göteborgs dom om äldreboende genom IOP, så som "
        "Inköpsrådet återger den",
        "The judgment of the Administrative Court of Appeal in Gothenburg on "
        "elderly care by IOP, as Inköpsrådet reports it",
    ),
    reference="mål 3556-18",
    issuer="Kammarrätten i Göteborg",
    url="https://inkopsradet.se/dom/ideburet-offentligt-partnerskap-iop-betraktades-som-upphandling-av-tjanst-som-skulle-upphandlas-enligt-lou",
    published=date(2019, 5, 8),
)
"""The judgment below (*kammarrätten*), with the term and the sum."""
