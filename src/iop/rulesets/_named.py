# SPDX-License-Identifier: MIT
"""What rules ask a person to judge, besides the lists' criteria: *frågor*.

A rule that asks for a judgement takes it by the rule's own name. Here each such
name stands once, with its title and the question that is answered with yes or
no; a rule that asks for another is added here.
"""

from collections.abc import Mapping
from types import MappingProxyType

from ..values import Text


__all__ = ["NAMED"]

NAMED: Mapping[str, tuple[Text, Text]] = MappingProxyType(
    {
        "long-term-relation": (
            Text("Långsiktig relation", "Long-term relation"),
            Text(
                "Är relationen mellan parterna tänkt att vara längre än avtalet?",
                "Is the relation between the parties meant to last longer than the agreement?",
            ),
        ),
        "form-where-suitable": (
            Text("IOP där det passar", "An IOP where it is suitable"),
            Text(
                "Passar ett IOP bättre här än ett bidrag eller en upphandling?",
                "Does an IOP suit better here than a grant or a purchase?",
            ),
        ),
        "challenge-solved-together": (
            Text("En utmaning att lösa ihop", "A challenge to solve together"),
            Text(
                "Behöver parterna varandra för att lösa samhällsutmaningen?",
                "Do the parties need each other to solve the societal challenge?",
            ),
        ),
        "prioritised-challenge": (
            Text("Prioriterad samhällsutmaning", "Prioritised challenge"),
            Text(
                "Gäller avtalet en samhällsutmaning som är politiskt prioriterad?",
                "Does the agreement concern a societal challenge that is politically prioritised?",
            ),
        ),
        "idea-based-definition": (
            Text("Idéburen enligt lagen", "Idea-based under the law"),
            Text(
                "Uppfyller organisationen som helhet lagens definition av idéburen organisation?",
                "Does the organisation as a whole meet the statutory definition of an idea-based organisation?",
            ),
        ),
        "organisation-known": (
            Text(
                "Det framgår vilken organisation det är",
                "It is clear which organisation it is",
            ),
            Text(
                "Framgår det vilken organisation det är, fast numret inte anges?",
                "Is it clear which organisation it is, though no number is stated?",
            ),
        ),
        "municipal-matter-handed-over": (
            Text(
                "Avtalet lämnar över en kommunal angelägenhet",
                "The agreement hands over a municipal matter",
            ),
            Text(
                "Lämnar avtalet över skötseln av en kommunal angelägenhet till organisationen?",
                "Does the agreement hand over the care of a municipal matter to the organisation?",
            ),
        ),
        "matter-followed-up": (
            Text(
                "Kontroll och uppföljning av det som lämnas över",
                "Control and follow-up of what is handed over",
            ),
            Text(
                "Säger avtalet hur verksamheten kontrolleras och följs upp?",
                "Does the agreement say how the work is controlled and followed up?",
            ),
        ),
        "insight-for-the-public": (
            Text(
                "Allmänhetens insyn i det som lämnas över",
                "Insight for the public into what is handed over",
            ),
            Text(
                "Säkrar avtalet information som gör det möjligt att ge allmänheten insyn?",
                "Does the agreement secure information that makes it possible to give the public insight?",
            ),
        ),
        "decision-may-be-delegated": (
            Text("Beslutet får delegeras", "The decision may be delegated"),
            Text(
                "Gäller beslutet något annat än verksamhetens mål, inriktning, omfattning eller kvalitet, så att det får delegeras?",
                "Is the decision on something else than the goals, direction, extent or quality of the work, so that it may be delegated?",
            ),
        ),
        "exceptional-reasons": (
            Text(
                "Inget stöd till en näringsidkare utan synnerliga skäl",
                "No support to a business without exceptional reasons",
            ),
            Text(
                "Är avtalet utan stöd till en enskild näringsidkare, eller finns det synnerliga skäl för stödet?",
                "Is the agreement without support to an individual business, or are there exceptional reasons for it?",
            ),
        ),
        "boras-background": (
            Text("Borås: bakgrundsförutsättningar", "Borås: background"),
            Text(
                "Tar avtalet upp bakgrunden och förutsättningarna?",
                "Does the agreement cover the background?",
            ),
        ),
        "boras-values": (
            Text("Borås: värdegrund", "Borås: values"),
            Text(
                "Tar avtalet upp värdegrunden?",
                "Does the agreement cover the values?",
            ),
        ),
        "boras-efforts": (
            Text("Borås: insatser och åtaganden", "Borås: efforts"),
            Text(
                "Tar avtalet upp insatser och åtaganden?",
                "Does the agreement cover efforts and undertakings?",
            ),
        ),
        "boras-goals": (
            Text("Borås: mål", "Borås: goals"),
            Text(
                "Tar avtalet upp målen?",
                "Does the agreement cover the goals?",
            ),
        ),
        "boras-follow-up": (
            Text("Borås: uppföljning", "Borås: follow-up"),
            Text(
                "Tar avtalet upp uppföljningen?",
                "Does the agreement cover follow-up?",
            ),
        ),
        "boras-economy": (
            Text("Borås: ekonomi", "Borås: finances"),
            Text(
                "Tar avtalet upp ekonomin?",
                "Does the agreement cover the finances?",
            ),
        ),
        "boras-term": (
            Text("Borås: avtalstid", "Borås: term"),
            Text(
                "Tar avtalet upp hur länge det gäller?",
                "Does the agreement cover how long it runs?",
            ),
        ),
        "boras-ending": (
            Text(
                "Borås: omförhandling, hävning och tvist",
                "Borås: renegotiation, termination and disputes",
            ),
            Text(
                "Tar avtalet upp omförhandling, hävning och tvist?",
                "Does the agreement cover renegotiation, termination and disputes?",
            ),
        ),
        "malmo-subject": (
            Text("Malmö: vad avtalet gäller", "Malmö: what it concerns"),
            Text(
                "Säger avtalet vad det gäller?",
                "Does the agreement say what it concerns?",
            ),
        ),
        "malmo-resources": (
            Text(
                "Malmö: vem som bidrar med vad", "Malmö: who contributes what"
            ),
            Text(
                "Säger avtalet vem som bidrar med vad?",
                "Does the agreement say who contributes what?",
            ),
        ),
        "malmo-length": (
            Text("Malmö: hur länge", "Malmö: how long"),
            Text(
                "Säger avtalet hur länge det gäller?",
                "Does the agreement say how long it runs?",
            ),
        ),
        "malmo-disputes": (
            Text("Malmö: hur tvister löses", "Malmö: how disputes are solved"),
            Text(
                "Säger avtalet hur tvister löses?",
                "Does the agreement say how disputes are solved?",
            ),
        ),
        "malmo-public-influence": (
            Text(
                "Malmö: hur mycket den offentliga parten bestämmer",
                "Malmö: degree of public influence",
            ),
            Text(
                "Säger avtalet hur mycket den offentliga parten bestämmer?",
                "Does the agreement say how far the public party decides?",
            ),
        ),
    }
)
"""Title and question of what is judged by the name of a rule (*frågor*)."""
