# SPDX-License-Identifier: MIT
"""Made-up boards and organisations: *påhittade parter*.

Of the places Stockholm alone is real, and none of its boards did any of this.
"""

import attrs

from ...agreement import LegalForm, PublicBodyKind
from ...values import OrganisationNumber


__all__ = ["BOARDS", "ORGANISATIONS", "Board", "Listed", "numbered"]


@attrs.frozen
class Board:
    """A board, or a municipality or region itself: *offentlig part*.

    Attributes:
        name: Its name.
        kind: What kind of body it is.
        municipality: Its municipality, where it has one.
        region: Its region, where it is of one.
        department: Its administration.
        head: The role that leads the administration.
        places: Places where it works.
        case: The shape of its case numbers.
    """

    name: str
    kind: PublicBodyKind
    municipality: str | None
    region: str | None
    department: str
    head: str
    places: tuple[str, ...]
    case: str


@attrs.frozen
class Listed:
    """An organisation as a register has it: *organisation i registret*.

    Attributes:
        name: Its name.
        otherwise: Its name as it is also written.
        form: Its legal form.
        head: The role that signs for it.
        aim: The purpose that its statutes give.
    """

    name: str
    otherwise: str
    form: LegalForm
    head: str
    aim: str


def numbered(place: int, *, is_other: bool = False) -> OrganisationNumber:
    """Make the number of the organisation at a place in the list.

    Args:
        place: Its place.
        is_other: Whether to make another, as if it had been mistyped.

    >>> numbered(0), numbered(0, is_other=True)
    (OrganisationNumber('802990-1009'), OrganisationNumber('802990-9002'))
    """
    first = "7" if ORGANISATIONS[place].form is _ECONOMIC else "8"
    digits = f"{first}02990{9 if is_other else 1}{place:02}"
    doubled = (
        int(digit) * (2 - number % 2) for number, digit in enumerate(digits)
    )
    check = -sum(digit // 10 + digit % 10 for digit in doubled) % 10
    return OrganisationNumber(f"{digits}{check}")


_DISTRICT = PublicBodyKind.DISTRICT_BOARD
_COMMITTEE = PublicBodyKind.COMMITTEE
_ASSOCIATION = LegalForm.NON_PROFIT_ASSOCIATION
_FOUNDATION = LegalForm.FOUNDATION
_FAITH = LegalForm.FAITH_COMMUNITY
_ECONOMIC = LegalForm.ECONOMIC_ASSOCIATION

# fmt: off
BOARDS = (
    Board("Lindängens stadsdelsnämnd", _DISTRICT, "Stockholm", None, "Lindängens stadsdelsförvaltning", "stadsdelsdirektören", ("Lindängen", "Norra Lindängen"), "1.2.5./{serial}-{year}"),
    Board("Ekbackens stadsdelsnämnd", _DISTRICT, "Stockholm", None, "Ekbackens stadsdelsförvaltning", "stadsdelsdirektören", ("Ekbacken", "Smedslyckan"), "EKB {year}/{serial}"),
    Board("Norrbrinkens stadsdelsnämnd", _DISTRICT, "Stockholm", None, "Norrbrinkens stadsdelsförvaltning", "stadsdelsdirektören", ("Norrbrinken", "Klockarvreten"), "1.2.6-{serial}-{year}"),
    Board("Sjöängens stadsdelsnämnd", _DISTRICT, "Stockholm", None, "Sjöängens stadsdelsförvaltning", "stadsdelsdirektören", ("Sjöängen", "Båtsmansviken"), "1.1.-{serial}/{year}"),
    Board("Kvarnlyckans stadsdelsnämnd", _DISTRICT, "Stockholm", None, "Kvarnlyckans stadsdelsförvaltning", "stadsdelsdirektören", ("Kvarnlyckan", "Mjölnarhöjden"), "KVA {year}/{serial}"),
    Board("Tallmons stadsdelsnämnd", _DISTRICT, "Stockholm", None, "Tallmons stadsdelsförvaltning", "stadsdelsdirektören", ("Tallmon", "Kåddalen"), "{serial}-{year}-1.2.5"),
    Board("Socialnämnden", _COMMITTEE, "Stockholm", None, "socialförvaltningen", "socialdirektören", ("innerstaden", "hela staden"), "3.1.1-{serial}/{year}"),
    Board("Kulturnämnden", _COMMITTEE, "Stockholm", None, "kulturförvaltningen", "kulturdirektören", ("ytterstaden", "hela staden"), "6.1/{serial}/{year}"),
    Board("Idrottsnämnden", _COMMITTEE, "Stockholm", None, "idrottsförvaltningen", "idrottsdirektören", ("ytterstaden", "hela staden"), "05.01/{serial}/{year}"),
    Board("Arbetsmarknadsnämnden", _COMMITTEE, "Stockholm", None, "arbetsmarknadsförvaltningen", "förvaltningschefen", ("hela staden",), "AMN {year}-{serial}-1.3"),
    Board("Ekstads socialnämnd", _COMMITTEE, "Ekstad", None, "sociala förvaltningen", "socialchefen", ("Ekstad", "Östra Ekstad"), "SN/{year}:{serial}"),
    Board("Ekstads kultur- och fritidsnämnd", _COMMITTEE, "Ekstad", None, "kultur- och fritidsförvaltningen", "kultur- och fritidschefen", ("Ekstad", "Bruksbyn"), "KFN/{year}:{serial}"),
    Board("Norrviks barn- och utbildningsnämnd", _COMMITTEE, "Norrviks kommun", None, "barn- och utbildningsförvaltningen", "skolchefen", ("Norrvik", "Strandängen"), "BUN {short}/{serial}"),
    Board("Norrviks omsorgsnämnd", _COMMITTEE, "Norrviks kommun", None, "omsorgsförvaltningen", "omsorgschefen", ("Norrvik", "Gamla hamnen"), "ON {short}/{serial}"),
    Board("Granåsa kommun", PublicBodyKind.MUNICIPALITY, "Granåsa", None, "kommunledningskontoret", "kommundirektören", ("Granåsa", "Åsbyn"), "KS.{year}.{serial}"),
    Board("Västersunds kommunstyrelse", PublicBodyKind.EXECUTIVE_BOARD, "Västersund", None, "kommunstyrelsens förvaltning", "kommundirektören", ("Västersund", "Hamnudden"), "KS/{year}:{serial}"),
    Board("Region Mellanbygds hälso- och sjukvårdsnämnd", PublicBodyKind.REGIONAL_BOARD, None, "Region Mellanbygd", "hälso- och sjukvårdsförvaltningen", "hälso- och sjukvårdsdirektören", ("Mellanbygd",), "HSN {year}-{serial}"),
    Board("Region Sydkust", PublicBodyKind.REGION, None, "Region Sydkust", "regional utveckling", "regiondirektören", ("Sydkusten", "Skärgården"), "{short}RS{serial}"),
)

ORGANISATIONS = (
    Listed("Föreningen Öppna gården", "Öppna Gården, fören.", _ASSOCIATION, "ordföranden", "att utan vinstsyfte stärka gemenskapen mellan människor som bor nära varandra"),
    Listed("Stiftelsen Nya stigar", "Nya Stigar (stiftelsen)", _FOUNDATION, "direktorn", "att stödja människor som lever i hemlöshet"),
    Listed("Kvinnojouren Vindflöjeln", "Vindflöjelns kvinnojour", _ASSOCIATION, "ordföranden", "att ge stöd och skydd åt kvinnor och barn som utsätts för våld"),
    Listed("Ekbackens hyresgäster och grannar", "Ekbackens Hyresgäster & Grannar", _ASSOCIATION, "ordföranden", "att ta till vara de boendes intressen och göra området tryggt"),
    Listed("Idrottsklubben Sjöviks pojkar och flickor", "IK Sjöviks Pojkar och Flickor", _ASSOCIATION, "ordföranden", "att bedriva idrott för barn och unga oavsett familjens inkomst"),
    Listed("Sankt Davids församling i Ekstad", "S:t Davids förs. Ekstad", _FAITH, "församlingsföreståndaren", "att vara en kristen gemenskap och visa omsorg om medmänniskor"),
    Listed("Arbetskooperativet Tråden", "Tråden, arbetskooperativ", _ECONOMIC, "verksamhetsledaren", "att ge arbete åt människor som står långt från arbetsmarknaden och återinvestera överskottet"),
    Listed("Språkvännerna i Mellanbygd", "Språkvännerna Mellanbygd", _ASSOCIATION, "ordföranden", "att hjälpa människor att lära sig svenska och finna vänner"),
    Listed("Natthärbärgets vänner", "Natthärbärgets Vänner (NV)", _ASSOCIATION, "kassören", "att ge den som saknar tak en säker plats att sova"),
    Listed("Teatergruppen Uppåt väggarna", "Uppåt Väggarna teater", _ASSOCIATION, "konstnärliga ledaren", "att låta amatörer och yrkesverksamma spela teater tillsammans"),
    Listed("Stiftelsen Lyktan", "Lyktan", _FOUNDATION, "föreståndaren", "att bistå barn som växer upp i utsatta familjer"),
    Listed("Seniorerna i samverkan", "Seniorer i samverkan", _ASSOCIATION, "ordföranden", "att bryta äldre människors ensamhet"),
    Listed("Odlarna på Åsen", "Odlarna Åsen ideell förening", _ASSOCIATION, "ordföranden", "att odla tillsammans och sprida kunskap om mat och miljö"),
    Listed("Läxstugans ideella förening", "Läxstugan", _ASSOCIATION, "ordföranden", "att ge alla barn samma möjlighet att klara skolan"),
    Listed("Föreningen Brobyggarna", "Brobyggarna, föreningen", _ASSOCIATION, "ordföranden", "att skapa möten mellan nyanlända och etablerade"),
    Listed("Musikföreningen Trumslagarna", "Trumslagarnas musikförening", _ASSOCIATION, "verksamhetsledaren", "att ge unga tillgång till instrument och scener"),
    Listed("Återbruket i Granåsa", "Granåsa Återbruk", _ECONOMIC, "verksamhetsledaren", "att ta till vara saker och ge arbete åt sina medlemmar"),
    Listed("Anhörigas riksstöd Mellanbygd", "Anhörigas Riksstöd, Mellanbygd", _ASSOCIATION, "ordföranden", "att stödja den som vårdar en närstående"),
    Listed("Mansjouren Ankaret", "Ankarets mansjour", _ASSOCIATION, "ordföranden", "att hjälpa män att sluta använda våld"),
    Listed("Stiftelsen Skeppsklockan", "Stift. Skeppsklockan", _FOUNDATION, "direktorn", "att ge ungdomar vägar till utbildning och arbete"),
    Listed("Funktionsrätt i Norrvik", "Norrviks funktionsrätt", _ASSOCIATION, "ordföranden", "att verka för delaktighet för personer med funktionsnedsättning"),
    Listed("Fritidsgården Kompassens förening", "Kompassen (fritidsgård)", _ASSOCIATION, "ordföranden", "att driva mötesplatser tillsammans med unga"),
    Listed("Brottsofferstödet i Västersund", "Västersunds brottsofferstöd", _ASSOCIATION, "ordföranden", "att stödja den som utsatts för brott"),
    Listed("Simskolan för alla", "Simskolan För Alla", _ASSOCIATION, "kassören", "att alla barn ska kunna simma"),
    Listed("Kamratstödet Vändningen", "Vändningen kamratstöd", _ASSOCIATION, "föreståndaren", "att stödja den som vill lämna missbruk och kriminalitet"),
    Listed("Konstkollektivet Färgfabrikörerna", "Färgfabrikörerna", _ASSOCIATION, "ordföranden", "att göra konst tillgänglig där människor bor"),
)
# fmt: on
