# SPDX-License-Identifier: MIT
"""Criteria for when an IOP is the right form: *förutsättningar*."""

from ...values import Text
from ._criterion import Criterion


__all__ = [
    "IDEA_BASED_COUNTERPARTY",
    "INITIATIVE",
    "MUNICIPAL_POWERS",
    "NEITHER_ALONE",
    "NO_FORBIDDEN_AWARD_OR_AID",
    "NO_MARKET",
    "NO_PURCHASE",
    "NO_STANDARD_GRANT",
    "POLITICAL_PLAN",
    "SHARED_NEED",
]

INITIATIVE = Criterion(
    key="C1",
    number=1,
    name="initiative",
    title=Text("Organisationens initiativ", "The organisation's initiative"),
    question=Text(
        "Kommer initiativet från den idéburna organisationen?",
        "Does the initiative come from the idea-based organisation?",
    ),
    statement=Text(
        "initiativet kommer från den idéburna organisationen",
        "the initiative comes from the idea-based organisation",
    ),
    advice=Text(
        "Skriv in vem som tog initiativet. Var det den offentliga parten, "
        "pröva om bidrag eller upphandling passar bättre.",
        "Write in who took the initiative. If it was the public party, "
        "consider whether a grant or a purchase would suit better.",
    ),
)
"""The initiative comes from the organisation (*initiativ*)."""

SHARED_NEED = Criterion(
    key="C2",
    number=2,
    name="shared-need",
    title=Text("Gemensamt behov", "A shared need"),
    question=Text(
        "Har parterna tillsammans funnit att de behöver samverka?",
        "Have the parties found together that they need to cooperate?",
    ),
    statement=Text(
        "parterna tillsammans har funnit att de behöver samverka",
        "the parties have found together that they need to cooperate",
    ),
    advice=Text(
        "Gå igenom behovet tillsammans, och skriv in vad ni kommer fram till.",
        "Go through the need together, and write in what you find.",
    ),
)
"""The parties share the need (*gemensamt behov*)."""

POLITICAL_PLAN = Criterion(
    key="C3",
    number=3,
    name="political-plan",
    title=Text("Politiskt program eller plan", "A political plan"),
    question=Text(
        "Hör arbetet till ett politiskt program eller en plan som nämner "
        "organisationerna eller civilsamhället?",
        "Does the work belong to a political programme or plan that names the "
        "organisations or civil society?",
    ),
    statement=Text(
        "arbetet hör till ett politiskt program eller en plan som nämner "
        "organisationerna eller civilsamhället",
        "the work belongs to a political programme or plan that names the "
        "organisations or civil society",
    ),
    advice=Text(
        "Ta reda på vilket program eller vilken plan som arbetet hör till, "
        "och hänvisa till den. Finns ingen, ta upp det med nämnden.",
        "Find out which programme or plan the work belongs to, and refer to "
        "it. If there is none, raise it with the board.",
    ),
)
"""The work belongs to a political plan (*politiskt program*)."""

NO_STANDARD_GRANT = Criterion(
    key="C4",
    number=4,
    name="no-standard-grant",
    title=Text("Inget vanligt föreningsbidrag", "No standard grant"),
    question=Text(
        "Ligger stödet utanför de vanliga, normerade föreningsbidragen?",
        "Does the support lie outside the standard grants to associations?",
    ),
    statement=Text(
        "stödet ligger utanför de vanliga, normerade föreningsbidragen",
        "the support lies outside the standard grants to associations",
    ),
    advice=Text(
        "Räcker det med ett vanligt föreningsbidrag? Ge det i stället.",
        "Is a standard grant enough? Then give that instead.",
    ),
    note=Text(
        "Kungsbacka säger: när varken bidrag eller upphandling passar.",
        "Kungsbacka says: when neither a grant nor a purchase suits.",
    ),
)
"""It is no standard grant (*normerat föreningsbidrag*)."""

NO_MARKET = Criterion(
    key="C5",
    number=5,
    name="no-market",
    title=Text("Ingen marknad att skydda", "No market to protect"),
    question=Text(
        "Stämmer det att det inte finns någon marknad eller konkurrens att "
        "skydda?",
        "Is it true that there is no market or competition to protect?",
    ),
    statement=Text(
        "det inte finns någon marknad eller konkurrens att skydda",
        "there is no market or competition to protect",
    ),
    advice=Text(
        "Ta reda på vem mer som erbjuder samma sak. Finns en marknad, pröva "
        "först om det är en upphandling.",
        "Find out who else offers the same. If there is a market, first "
        "consider whether it is a purchase.",
    ),
)
"""There is no market to protect (*marknad*)."""

NO_PURCHASE = Criterion(
    key="C7",
    number=7,
    name="no-purchase",
    title=Text("Inget köp av en tjänst", "No purchase of a service"),
    question=Text(
        "Är det något annat än ett köp av en tjänst?",
        "Is it something other than the purchase of a service?",
    ),
    statement=Text(
        "det inte är ett köp av en tjänst",
        "it is not the purchase of a service",
    ),
    advice=Text(
        "Pröva om arbetet ska upphandlas i stället.",
        "Consider whether the work must be procured instead.",
    ),
    note=Text(
        "HFD 2020 ref. 15 visar hur hårt det prövas: att avtalet kallas IOP "
        "avgör inte.",
        "HFD 2020 ref. 15 shows how strictly this is tested: calling the "
        "agreement an IOP settles nothing.",
    ),
)
"""It is no purchase (*köp av tjänst*)."""

NEITHER_ALONE = Criterion(
    key="C14",
    number=14,
    name="neither-alone",
    title=Text("Ingen klarar det ensam", "Neither can do it alone"),
    question=Text(
        "Är det så att ingen av parterna kan lösa uppgiften ensam?",
        "Is it the case that neither party can do the task alone?",
    ),
    statement=Text(
        "ingen av parterna kan lösa uppgiften ensam",
        "neither party can do the task alone",
    ),
    advice=Text(
        "Skriv in vad parterna behöver varandra till. Klarar den ena det "
        "själv, pröva en annan form.",
        "Write in what the parties need each other for. If one of them can do "
        "it alone, try another form.",
    ),
    note=Text(
        "Kungsbacka säger att ett IOP främst bör användas då. "
        "Stadsrevisionen i Stockholm beskriver IOP så.",
        "Kungsbacka says that an IOP should mainly be used then. The city "
        "auditors of Stockholm describe an IOP so.",
    ),
)
"""Neither can do it alone (*ingen ensam*)."""

NO_FORBIDDEN_AWARD_OR_AID = Criterion(
    key="C15",
    number=15,
    name="no-forbidden-award-or-aid",
    title=Text(
        "Varken förbjudet köp eller förbjudet stöd",
        "Neither a forbidden purchase nor forbidden aid",
    ),
    question=Text(
        "Är det varken en otillåten direktupphandling eller ett otillåtet "
        "statsstöd?",
        "Is it neither an unlawful direct award nor unlawful state aid?",
    ),
    statement=Text(
        "det varken är en otillåten direktupphandling eller ett otillåtet "
        "statsstöd",
        "it is neither an unlawful direct award nor unlawful state aid",
    ),
    advice=Text(
        "Låt en jurist pröva upphandling och statsstöd innan ni går vidare, "
        "och skriv in slutsatsen.",
        "Let a lawyer examine procurement and state aid before you go on, and "
        "write in the conclusion.",
    ),
)
"""It is no forbidden purchase or aid (*otillåten direktupphandling*)."""

IDEA_BASED_COUNTERPARTY = Criterion(
    key="C16",
    number=16,
    name="idea-based-counterparty",
    title=Text("Idéburen motpart", "An idea-based counterparty"),
    question=Text(
        "Är motparten idéburen och utan vinstsyfte?",
        "Is the counterparty idea-based and without a profit motive?",
    ),
    statement=Text(
        "motparten är idéburen och utan vinstsyfte",
        "the counterparty is idea-based and without a profit motive",
    ),
    advice=Text(
        "Läs organisationens stadgar. Drivs den för att ge vinst, kan den "
        "inte vara part i ett IOP enligt den här listan.",
        "Read the organisation's statutes. If it is run for profit it cannot "
        "be a party to an IOP by this list.",
    ),
    note=Text(
        "Sedan 2023 finns en definition i lag av idéburen organisation.",
        "Since 2023 the law has a definition of an idea-based organisation.",
    ),
)
"""The counterparty is idea-based (*idéburen motpart*)."""

MUNICIPAL_POWERS = Criterion(
    key="C18",
    number=18,
    name="municipal-powers",
    title=Text("Inom kommunallagen", "Within the Local Government Act"),
    question=Text(
        "Är det en angelägenhet av allmänt intresse, och som huvudregel inget "
        "stöd till enskilda?",
        "Is it a matter of general interest, and as a main rule no support to "
        "individuals?",
    ),
    statement=Text(
        "det är en angelägenhet av allmänt intresse, och som huvudregel inget "
        "stöd till enskilda",
        "it is a matter of general interest, and as a main rule no support to "
        "individuals",
    ),
    advice=Text(
        "Låt en jurist pröva avtalet mot kommunallagen, och skriv in "
        "slutsatsen.",
        "Let a lawyer consider the agreement under the Local Government Act, "
        "and write in the conclusion.",
    ),
)
"""The municipality may do it (*kommunal befogenhet*)."""
