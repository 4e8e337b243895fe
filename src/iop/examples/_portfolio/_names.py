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
        fields: The fields that it works in.
        kind: What kind of body it is.
        municipality: Its municipality, where it has one.
        region: Its region, where it is of one.
        department: Its administration.
        head: The role that leads the administration.
        places: Places where it works.
        case: The shape of its case numbers.
    """

    name: str
    fields: str
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
        fields: The fields that it works in.
        otherwise: Its name as it is also written.
        form: Its legal form.
        head: The role that signs for it.
        aim: The purpose that its statutes give.
    """

    name: str
    fields: str
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


_ALL = "ABFKSTV"
"""Work, children, leisure, culture, social care, safety, and health."""

_DISTRICT = PublicBodyKind.DISTRICT_BOARD
_COMMITTEE = PublicBodyKind.COMMITTEE
_ASSOCIATION = LegalForm.NON_PROFIT_ASSOCIATION
_FOUNDATION = LegalForm.FOUNDATION
_FAITH = LegalForm.FAITH_COMMUNITY
_ECONOMIC = LegalForm.ECONOMIC_ASSOCIATION

# fmt: off
BOARDS = (
    Board("Lindängens stadsdelsnämnd", _ALL, _DISTRICT, "Stockholm", None, "Lindängens stadsdelsförvaltning", "stadsdelsdirektören", ("Lindängen", "Norra Lindängen"), "LIN {year}/{serial}"),
    Board("Ekbackens stadsdelsnämnd", _ALL, _DISTRICT, "Stockholm", None, "Ekbackens stadsdelsförvaltning", "stadsdelsdirektören", ("Ekbacken", "Smedslyckan"), "EKB {year}/{serial}"),
    Board("Norrbrinkens stadsdelsnämnd", _ALL, _DISTRICT, "Stockholm", None, "Norrbrinkens stadsdelsförvaltning", "stadsdelsdirektören", ("Norrbrinken", "Klockarvreten"), "NBR {serial}-{year}"),
    Board("Sjöängens stadsdelsnämnd", _ALL, _DISTRICT, "Stockholm", None, "Sjöängens stadsdelsförvaltning", "stadsdelsdirektören", ("Sjöängen", "Båtsmansviken"), "SJÖ {year}:{serial}"),
    Board("Kvarnlyckans stadsdelsnämnd", _ALL, _DISTRICT, "Stockholm", None, "Kvarnlyckans stadsdelsförvaltning", "stadsdelsdirektören", ("Kvarnlyckan", "Mjölnarhöjden"), "KVA {year}/{serial}"),
    Board("Tallmons stadsdelsnämnd", _ALL, _DISTRICT, "Stockholm", None, "Tallmons stadsdelsförvaltning", "stadsdelsdirektören", ("Tallmon", "Kåddalen"), "TAL/{year}:{serial}"),
    Board("Socialnämnden", "STV", _COMMITTEE, "Stockholm", None, "socialförvaltningen", "socialdirektören", ("innerstaden", "hela staden"), "SOC {year}/{serial}"),
    Board("Kulturnämnden", "K", _COMMITTEE, "Stockholm", None, "kulturförvaltningen", "kulturdirektören", ("ytterstaden", "hela staden"), "KUN {year}/{serial}"),
    Board("Idrottsnämnden", "F", _COMMITTEE, "Stockholm", None, "idrottsförvaltningen", "idrottsdirektören", ("ytterstaden", "hela staden"), "IDN {year}-{serial}"),
    Board("Arbetsmarknadsnämnden", "A", _COMMITTEE, "Stockholm", None, "arbetsmarknadsförvaltningen", "förvaltningschefen", ("hela staden",), "AMN {year}-{serial}"),
    Board("Ekstads socialnämnd", "STVA", _COMMITTEE, "Ekstad", None, "sociala förvaltningen", "socialchefen", ("Ekstad", "Östra Ekstad"), "SN/{year}:{serial}"),
    Board("Ekstads kultur- och fritidsnämnd", "KF", _COMMITTEE, "Ekstad", None, "kultur- och fritidsförvaltningen", "kultur- och fritidschefen", ("Ekstad", "Bruksbyn"), "KFN/{year}:{serial}"),
    Board("Norrviks barn- och utbildningsnämnd", "B", _COMMITTEE, "Norrviks kommun", None, "barn- och utbildningsförvaltningen", "skolchefen", ("Norrvik", "Strandängen"), "BUN {short}/{serial}"),
    Board("Norrviks omsorgsnämnd", "VS", _COMMITTEE, "Norrviks kommun", None, "omsorgsförvaltningen", "omsorgschefen", ("Norrvik", "Gamla hamnen"), "ON {short}/{serial}"),
    Board("Granåsa kommun", _ALL, PublicBodyKind.MUNICIPALITY, "Granåsa", None, "kommunledningskontoret", "kommundirektören", ("Granåsa", "Åsbyn"), "KS.{year}.{serial}"),
    Board("Västersunds kommunstyrelse", _ALL, PublicBodyKind.EXECUTIVE_BOARD, "Västersund", None, "kommunstyrelsens förvaltning", "kommundirektören", ("Västersund", "Hamnudden"), "KS/{year}:{serial}"),
    Board("Region Mellanbygds hälso- och sjukvårdsnämnd", "V", PublicBodyKind.REGIONAL_BOARD, None, "Region Mellanbygd", "hälso- och sjukvårdsförvaltningen", "hälso- och sjukvårdsdirektören", ("Mellanbygd",), "HSN {year}-{serial}"),
    Board("Region Sydkust", "KAV", PublicBodyKind.REGION, None, "Region Sydkust", "regional utveckling", "regiondirektören", ("Sydkusten", "Skärgården"), "{short}RS{serial}"),
)

ORGANISATIONS = (
    Listed("Föreningen Öppna gården", "TBK", "Öppna Gården, fören.", _ASSOCIATION, "ordföranden", "att utan vinstsyfte stärka gemenskapen mellan människor som bor nära varandra"),
    Listed("Stiftelsen Nya stigar", "S", "Nya Stigar (stiftelsen)", _FOUNDATION, "direktorn", "att stödja människor som lever i hemlöshet"),
    Listed("Kvinnojouren Vindflöjeln", "S", "Vindflöjelns kvinnojour", _ASSOCIATION, "ordföranden", "att ge stöd och skydd åt kvinnor och barn som utsätts för våld"),
    Listed("Ekbackens hyresgäster och grannar", "TK", "Ekbackens Hyresgäster & Grannar", _ASSOCIATION, "ordföranden", "att ta till vara de boendes intressen och göra området tryggt"),
    Listed("Idrottsklubben Sjöviks pojkar och flickor", "FT", "IK Sjöviks Pojkar och Flickor", _ASSOCIATION, "ordföranden", "att bedriva idrott för barn och unga oavsett familjens inkomst"),
    Listed("Sankt Davids församling i Ekstad", "SVBT", "S:t Davids förs. Ekstad", _FAITH, "församlingsföreståndaren", "att vara en kristen gemenskap och visa omsorg om medmänniskor"),
    Listed("Arbetskooperativet Tråden", "A", "Tråden, arbetskooperativ", _ECONOMIC, "verksamhetsledaren", "att ge arbete åt människor som står långt från arbetsmarknaden och återinvestera överskottet"),
    Listed("Språkvännerna i Mellanbygd", "AB", "Språkvännerna Mellanbygd", _ASSOCIATION, "ordföranden", "att hjälpa människor att lära sig svenska och finna vänner"),
    Listed("Natthärbärgets vänner", "S", "Natthärbärgets Vänner (NV)", _ASSOCIATION, "kassören", "att ge den som saknar tak en säker plats att sova"),
    Listed("Teatergruppen Uppåt väggarna", "K", "Uppåt Väggarna teater", _ASSOCIATION, "konstnärliga ledaren", "att låta amatörer och yrkesverksamma spela teater tillsammans"),
    Listed("Stiftelsen Lyktan", "BF", "Lyktan", _FOUNDATION, "föreståndaren", "att bistå barn som växer upp i utsatta familjer"),
    Listed("Seniorerna i samverkan", "V", "Seniorer i samverkan", _ASSOCIATION, "ordföranden", "att bryta äldre människors ensamhet"),
    Listed("Odlarna på Åsen", "KF", "Odlarna Åsen ideell förening", _ASSOCIATION, "ordföranden", "att odla tillsammans och sprida kunskap om mat och miljö"),
    Listed("Läxstugans ideella förening", "B", "Läxstugan", _ASSOCIATION, "ordföranden", "att ge alla barn samma möjlighet att klara skolan"),
    Listed("Föreningen Brobyggarna", "ATB", "Brobyggarna, föreningen", _ASSOCIATION, "ordföranden", "att skapa möten mellan nyanlända och etablerade"),
    Listed("Musikföreningen Trumslagarna", "K", "Trumslagarnas musikförening", _ASSOCIATION, "verksamhetsledaren", "att ge unga tillgång till instrument och scener"),
    Listed("Återbruket i Granåsa", "A", "Granåsa Återbruk", _ECONOMIC, "verksamhetsledaren", "att ta till vara saker och ge arbete åt sina medlemmar"),
    Listed("Anhörigas riksstöd Mellanbygd", "V", "Anhörigas Riksstöd, Mellanbygd", _ASSOCIATION, "ordföranden", "att stödja den som vårdar en närstående"),
    Listed("Mansjouren Ankaret", "S", "Ankarets mansjour", _ASSOCIATION, "ordföranden", "att hjälpa män att sluta använda våld"),
    Listed("Stiftelsen Skeppsklockan", "AB", "Stift. Skeppsklockan", _FOUNDATION, "direktorn", "att ge ungdomar vägar till utbildning och arbete"),
    Listed("Funktionsrätt i Norrvik", "VF", "Norrviks funktionsrätt", _ASSOCIATION, "ordföranden", "att verka för delaktighet för personer med funktionsnedsättning"),
    Listed("Fritidsgården Kompassens förening", "FKT", "Kompassen (fritidsgård)", _ASSOCIATION, "ordföranden", "att driva mötesplatser tillsammans med unga"),
    Listed("Brottsofferstödet i Västersund", "S", "Västersunds brottsofferstöd", _ASSOCIATION, "ordföranden", "att stödja den som utsatts för brott"),
    Listed("Simskolan för alla", "F", "Simskolan För Alla", _ASSOCIATION, "kassören", "att alla barn ska kunna simma"),
    Listed("Kamratstödet Vändningen", "S", "Vändningen kamratstöd", _ASSOCIATION, "föreståndaren", "att stödja den som vill lämna missbruk och kriminalitet"),
    Listed("Konstkollektivet Färgfabrikörerna", "K", "Färgfabrikörerna", _ASSOCIATION, "ordföranden", "att göra konst tillgänglig där människor bor"),
)
# fmt: on
