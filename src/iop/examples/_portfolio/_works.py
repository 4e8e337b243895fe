# SPDX-License-Identifier: MIT
"""What made-up partnerships are about: *påhittade verksamheter*."""

import attrs


__all__ = ["WORKS", "Work"]


@attrs.frozen
class Work:
    """What a partnership does: *verksamhet*.

    Attributes:
        name: What the partnership is called.
        field: The field that it is in.
        does: What is done.
        need: The need that it answers.
        goal: What is to be reached.
        measured: What the indicator measures.
        unit: The unit of the indicator.
        baseline: Its value at the start.
        target: The value to reach.
        counted: What is counted of the work.
        many: How many a year.
        place: Where it is done.
        group: Whom it is for.
        ages: The youngest and the oldest; none is no upper end.
        sum: What it costs the public side a year, in thousands of kronor.
    """

    name: str
    field: str
    does: str
    need: str
    goal: str
    measured: str
    unit: str
    baseline: int
    target: int
    counted: str
    many: int
    place: str
    group: str
    ages: tuple[int, int | None]
    sum: int


# fmt: off
WORKS = (
    Work("Öppna dörrar", "T", "håller en mötesplats öppen fyra kvällar i veckan", "en mötesplats som är öppen när annat är stängt", "fler känner gemenskap i området", "andel som säger att de har någon att prata med", "procent", 54, 65, "besök", 5200, "mötesplatsen vid torget", "alla som bor i området", (0, None), 780),
    Work("Nattvandrare", "T", "vandrar i området fredags- och lördagskvällar", "vuxna som syns ute sena kvällar", "tryggheten ökar", "andel som känner sig otrygga när de går ut ensamma", "procent", 41, 33, "vandringar", 96, "centrum och tunnelbanan", "unga och boende", (13, None), 240),
    Work("Läxhjälp", "B", "hjälper elever med läxor tre eftermiddagar i veckan", "stöd för elever vars föräldrar inte kan hjälpa till", "fler elever når målen i skolan", "andel elever som är behöriga till gymnasiet", "procent", 71, 80, "elever", 140, "biblioteket", "elever i årskurs 6–9", (12, 16), 420),
    Work("Vinterhärbärge", "S", "håller ett härbärge öppet på vintern", "sovplatser för den som inte har någon", "ingen behöver sova ute när det är kallt", "nätter då någon avvisades för att det var fullt", "nätter", 34, 5, "bäddnätter", 4300, "församlingens källare", "personer i hemlöshet", (18, None), 2400),
    Work("Kvinnojour med skyddat boende", "S", "ger stöd och skyddat boende åt våldsutsatta", "skyddade platser nära hemorten", "våldsutsatta får skydd samma dygn", "andel som får plats samma dygn", "procent", 62, 90, "placeringar", 60, "hemlig adress", "våldsutsatta kvinnor och deras barn", (0, None), 1900),
    Work("Språkcafé", "A", "håller språkcafé två gånger i veckan", "möten på svenska utanför undervisningen", "fler nyanlända får vänner som talar svenska", "andel deltagare som talar svenska varje vecka", "procent", 38, 60, "tillfällen", 80, "medborgarhuset", "nyanlända", (16, None), 180),
    Work("Sommarlovskul", "F", "ordnar läger och dagkollo på sommarlovet", "något att göra för barn som inte reser bort", "alla barn har något att berätta om sommaren", "andel barn som deltagit i en lovaktivitet", "procent", 22, 45, "deltagardagar", 1800, "badplatsen och skolgården", "barn i årskurs 1–6", (6, 12), 350),
    Work("Kollo för alla", "F", "driver kollo i två veckor för barn från familjer med små inkomster", "barns rätt till lov", "barn får vila och nya vänner", "andel barn som fått en ny vän", "procent", 50, 75, "platser", 64, "lägergården", "barn 8–14 år", (8, 14), 640),
    Work("Arbete och hantverk", "A", "ger arbetsträning i verkstad och butik", "vägar till arbete för dem som stått utan länge", "fler går till arbete eller studier", "andel som ett halvår efteråt arbetar eller studerar", "procent", 18, 30, "deltagare", 48, "verkstaden i industriområdet", "personer som varit utan arbete i mer än ett år", (18, 64), 2100),
    Work("Ungas scen", "K", "driver en scen där unga ordnar konserter", "en plats för ungas egen kultur", "unga ordnar egen kultur", "andel arrangemang som leds av unga", "procent", 30, 60, "arrangemang", 52, "gamla brandstationen", "unga 13–25 år", (13, 25), 890),
    Work("Anhörigstöd", "V", "håller samtalsgrupper för anhöriga", "stöd till den som vårdar en närstående", "anhöriga orkar längre", "andel anhöriga som har avlastning", "procent", 27, 40, "samtalsgrupper", 18, "hälsocentralen", "anhöriga", (18, None), 310),
    Work("Väntjänst för äldre", "V", "förmedlar besök och promenader", "ensamhet bland äldre", "färre äldre är ofrivilligt ensamma", "andel äldre som känner sig ensamma", "procent", 44, 36, "besök", 3600, "träffpunkten på torget", "äldre som bor ensamma", (65, None), 460),
    Work("Simkunniga barn", "F", "ger simskola på helger", "barn som inte lärt sig simma", "alla i årskurs 6 kan simma", "andel simkunniga i årskurs 6", "procent", 74, 90, "barn", 210, "simhallen", "barn 7–12 år", (7, 12), 290),
    Work("Fritidsbanken", "F", "lånar ut sportutrustning utan avgift", "dyr utrustning stänger barn ute", "fler barn är med i en idrott", "andel barn som är med i en förening", "procent", 48, 58, "utlån", 7400, "centrumlokalen", "barn och unga", (5, 20), 520),
    Work("Trygg i centrum", "T", "har värdar i centrum eftermiddag och kväll", "oro kring centrum", "centrum upplevs som tryggt", "andel som känner sig trygga i centrum", "procent", 46, 60, "pass", 310, "centrum", "besökare i centrum", (0, None), 1100),
    Work("Föräldrar emellan", "B", "ordnar föräldragrupper på flera språk", "föräldrar som inte nås av det vanliga stödet", "föräldrar känner sig säkrare", "andel föräldrar som känner sig säkra i sin roll", "procent", 55, 70, "träffar", 64, "familjecentralen", "föräldrar till barn under sex år", (18, None), 380),
    Work("Odla i stan", "K", "driver en gemensam odling med kurser", "grönska och möten mellan hus", "fler möts över gränser", "andel odlare från olika kvarter", "procent", 20, 40, "odlingslotter", 72, "ängen bakom skolan", "boende i alla åldrar", (0, None), 150),
    Work("Digital hjälp", "V", "hjälper äldre med telefon och dator", "många kan inte använda digital service", "fler klarar vardagens ärenden själva", "andel som klarar ett ärende på egen hand", "procent", 35, 55, "besök", 1450, "biblioteket", "äldre", (60, None), 130),
    Work("Avhopparstöd", "S", "följer den som lämnar kriminella grupper", "vägar ut ur gäng", "fler lämnar kriminaliteten för gott", "andel utan nytt brott efter ett år", "procent", 40, 60, "personer", 22, "föreningens kontor", "personer som vill lämna kriminalitet", (16, 35), 2700),
    Work("Mammaforum", "A", "stärker utrikes födda kvinnor på väg till arbete", "låg sysselsättning bland utrikes födda kvinnor", "fler kvinnor kommer i arbete", "andel som arbetar eller studerar", "procent", 15, 30, "deltagare", 90, "förskolans lokaler", "utrikes födda kvinnor", (20, 60), 980),
    Work("Teater på hemmaplan", "K", "gör teater med boende som spelar själva", "kultur där folk bor", "fler tar del av kultur i området", "andel som sett scenkonst under året", "procent", 19, 35, "föreställningar", 24, "folkets hus", "boende", (10, None), 560),
    Work("Brottsofferjour", "S", "stöder brottsoffer och vittnen", "stöd efter brott", "fler brottsutsatta får stöd", "andel anmälda brott där stöd erbjudits", "procent", 31, 50, "stödsamtal", 820, "jourens lokal", "brottsutsatta", (12, None), 340),
    Work("Mat och samtal", "S", "delar ut mat och ger råd om ekonomi", "hushåll utan pengar till mat", "färre familjer behöver mathjälp", "hushåll som återkommer efter ett halvår", "hushåll", 160, 110, "matkassar", 6200, "församlingshemmet", "hushåll med små inkomster", (0, None), 710),
    Work("Parasport för alla", "F", "ordnar träning för barn med funktionsnedsättning", "barn som inte får plats i vanlig idrott", "fler barn med funktionsnedsättning idrottar", "andel som tränar varje vecka", "procent", 12, 25, "träningspass", 230, "sporthallen", "barn med funktionsnedsättning", (7, 20), 270),
    Work("Vägen tillbaka", "S", "ger kamratstöd efter vård för missbruk", "ensamhet efter behandling", "färre återfaller", "andel utan återfall efter ett år", "procent", 42, 55, "deltagare", 75, "vändplatsens hus", "personer som lämnat missbruk", (18, None), 1250),
    Work("Biblioteksbussens vänner", "K", "läser högt och lånar ut böcker vid förskolor", "barn som inte möter böcker", "fler barn får höra sagor", "andel barn som hör högläsning varje vecka", "procent", 33, 55, "högläsningar", 260, "tolv förskolor", "barn 1–6 år", (1, 6), 200),
)
# fmt: on
