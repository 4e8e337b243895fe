# SPDX-License-Identifier: MIT
"""What the places of an agreement are called: *rubriker*.

A pointer is for programs. A person who fills in a form wants to read
*Ekonomi › Insatser › 1 › Belopp*.
"""

from ..rules import FOLLOWED, OUTSIDE, root_and_place
from ..values import Lang, Text, as_lang, split
from ._own_labels import OWN_LABELS, label_within


__all__ = ["LABELS", "field_label", "label", "leaf_label"]

_WHOLE = Text("Avtalet", "The agreement")
_ROOTS = {
    OUTSIDE: Text("Omständigheter", "Circumstances"),
    FOLLOWED: Text("Uppföljning", "Follow-up"),
}

_WORDS = {
    "accounted": ("Redovisat", "Accounted for"),
    "activities": ("Aktiviteter", "Activities"),
    "activity": ("Aktivitet", "Activity"),
    "after": ("Läge efter", "State after"),
    "ages": ("Ålder", "Ages"),
    "agreed": ("Avtalat", "Agreed"),
    "agreement": ("Avtal", "Agreement"),
    "agreement_annex": ("Bilaga med avtalet", "Annex with the agreement"),
    "aim": ("Syfte", "Aim"),
    "also_known_as": ("Även kallad", "Also known as"),
    "amended": ("Avtalat efter ändringar", "Agreed after amendments"),
    "amendments": ("Ändringar", "Amendments"),
    "amount": ("Belopp", "Amount"),
    "annex": ("Bilaga", "Annex"),
    "annex_agreements": ("Delavtal", "Annex agreements"),
    "annexes": ("Bilagor", "Annexes"),
    "announced_on": ("Anslagsdag", "Day of announcement"),
    "answer": ("Svar", "Answer"),
    "applies_to": ("Belopp som räknas upp", "Sum that is indexed"),
    "appropriation": ("Anslag", "Appropriation"),
    "appropriations": ("Anslag", "Appropriations"),
    "approved": ("Godkänt", "Approved"),
    "area": ("Område", "Area"),
    "areas": ("Områden", "Areas"),
    "assessments": ("Rättsliga prövningar", "Legal assessments"),
    "awaited_by": ("Inväntas av", "Awaited by"),
    "background": ("Bakgrund", "Background"),
    "base": ("Bas för index", "Base of the index"),
    "baseline": ("Nollmätning", "Baseline"),
    "baseline_on": ("Dag för nollmätning", "Day of the baseline"),
    "before": ("Läge före", "State before"),
    "body_kind": ("Slag av offentlig part", "Kind of public body"),
    "budget": ("Ekonomi", "Budget"),
    "by": ("Av", "By"),
    "by_party": ("Per part", "By party"),
    "by_source": ("Per insats", "By contribution"),
    "by_year": ("Per år", "By year"),
    "called": ("Kallas", "Called"),
    "case": ("Ärende", "Case"),
    "case_number": ("Diarienummer", "Case number"),
    "challenge": ("Samhällsutmaning", "Societal challenge"),
    "charges": ("Avgifter", "Charges"),
    "clauses": ("Villkor", "Clauses"),
    "conclusion": ("Slutsats", "Conclusion"),
    "condition": ("Villkor", "Condition"),
    "contents": ("Innehåll", "Contents"),
    "contribution": ("Insats", "Contribution"),
    "contributions": ("Insatser", "Contributions"),
    "corrects": ("Rättar", "Corrects"),
    "cost": ("Kostnadspost", "Line of the budget"),
    "costs": ("Kostnader", "Costs"),
    "covers": ("Avser perioden", "Period covered"),
    "creditor": ("Till vem", "Owed to"),
    "criterion": ("Kriterium", "Criterion"),
    "currency": ("Valuta", "Currency"),
    "current": ("Aktuellt indextal", "Current figure of the index"),
    "dated": ("Handlingens dag", "Day of the document"),
    "day": ("Dag", "Day"),
    "day_off": ("Dag som inte är arbetsdag", "Day that is no working day"),
    "days": ("Dagar", "Days"),
    "days_overdue": ("Dagar för sent", "Days overdue"),
    "debtor": ("Av vem", "Owed by"),
    "decider": ("Beslutande", "Decider"),
    "decides_by": ("Beslutsform", "How it decides"),
    "decision": ("Beslut", "Decision"),
    "decisions": ("Beslut", "Decisions"),
    "delivered": ("Levererat", "Delivered"),
    "deliveries": ("Övriga insatser", "Other contributions"),
    "department": ("Förvaltning", "Administration"),
    "description": ("Beskrivning", "Description"),
    "digits": ("Siffror", "Digits"),
    "disputes": ("Tvister", "Disputes"),
    "document": ("Handling", "Document"),
    "due": ("Senast", "Due"),
    "due_within": ("Senaste dagen ligger inom", "Last day lies within"),
    "earlier_aid": ("Tidigare stöd", "Earlier aid"),
    "earlier_cooperation": ("Tidigare samarbete", "Earlier cooperation"),
    "endings": ("Sätt att avsluta", "Ways to end"),
    "entries": ("Händelser", "Entries"),
    "entry": ("Händelse", "Entry"),
    "evaluation": ("Utvärdering", "Evaluation"),
    "evaluators": ("Utvärderare", "Evaluators"),
    "event": ("Händelse", "Event"),
    "evidence": ("Underlag", "Evidence"),
    "extensions": ("Förlängning", "Extensions"),
    "first": ("Första dag", "First day"),
    "first_day": ("Första dag", "First day"),
    "form": ("Avtalets form", "Form of the agreement"),
    "funders": ("Andra finansiärer", "Other funders"),
    "gaps": ("Glapp", "Gaps"),
    "goal": ("Mål", "Goal"),
    "goals": ("Mål", "Goals"),
    "governance": ("Styrning", "Governance"),
    "granted_by": ("Beviljat av", "Granted by"),
    "granted_in": ("Beviljat i", "Granted in"),
    "granted_on": ("Beviljat den", "Granted on"),
    "granted_to": ("Beviljat till", "Granted to"),
    "guidelines": ("Riktlinjer", "Guidelines"),
    "has_certificate": (
        "Intyg om tidigare stöd",
        "Certificate of earlier aid",
    ),
    "heading": ("Rubrik", "Heading"),
    "hedge": ("Hur exakt", "How exactly"),
    "history": ("Avtalets versioner", "Versions of the agreement"),
    "hours": ("Timmar", "Hours"),
    "how": ("Hur dagen är beräknad", "How the day was computed"),
    "in_kind": ("Annat än pengar", "Other than money"),
    "in_particular": ("Särskilt", "In particular"),
    "index": ("Index", "Index"),
    "index_effect": ("Tillägg genom index", "Added by the index"),
    "indexation": ("Indexuppräkning", "Indexation"),
    "indicator": ("Indikator", "Indicator"),
    "indicators": ("Indikatorer", "Indicators"),
    "initiative": ("Initiativ", "Initiative"),
    "instalment": ("Delutbetalning", "Instalment"),
    "instalments": ("Delutbetalningar", "Instalments"),
    "instead": ("I stället", "Instead"),
    "interval": ("Hur ofta", "How often"),
    "is_aid_reported": (
        "Uppgifter om stödet lämnade för registrering",
        "Data on the aid submitted for registration",
    ),
    "is_appealed": ("Överklagat", "Appealed against"),
    "is_at_most": ("I högst så lång tid", "For at most so long"),
    "is_automatic": ("Förlängs automatiskt", "Goes on by itself"),
    "is_by_days": ("Fördelat efter dagar", "Divided by days"),
    "is_condition_met": ("Villkoret är uppfyllt", "Condition met"),
    "is_contrary": ("Säger något annat", "Says something else"),
    "is_cut_short": ("Slutar i förtid", "Ends early"),
    "is_delegated": ("Beslutat på delegation", "Decided on delegation"),
    "is_enforceable": ("Kan utkrävas rättsligt", "Enforceable in law"),
    "is_free": ("Kostnadsfritt", "Free of charge"),
    "is_granted": ("Beviljat", "Granted"),
    "is_in_kind": ("Annat än pengar", "Other than money"),
    "is_increase": ("Läggs till", "Is added"),
    "is_inferred": (
        "Inte noterat, men följer av senare steg",
        "Not written down, but shown by a later step",
    ),
    "is_minimum": ("Minst dessa", "At least these"),
    "is_offered_by_others": ("Erbjuds av andra", "Offered by others"),
    "is_only_willing": (
        "Bara villig att medverka",
        "Only willing to take part",
    ),
    "is_open_ended": ("Tills vidare", "Open-ended"),
    "is_open_to_all": ("Öppet för alla", "Open to all"),
    "is_planned_only": ("Bara planerad", "Only planned"),
    "is_public_task": (
        "Utförs för den offentliga partens räkning",
        "Done on the public party's behalf",
    ),
    "is_registered": ("Registrerad som idéburen", "Registered as idea-based"),
    "is_secondary": ("Delmål", "Secondary"),
    "is_settled": ("Slutreglerat", "Settled"),
    "is_shared": ("Gemensamt behov", "Shared need"),
    "is_signed": ("Undertecknat av alla parter", "Signed by all parties"),
    "is_sold_by_organisation": (
        "Säljs av organisationen",
        "Sold by the organisation",
    ),
    "is_undertaking": ("Ekonomisk verksamhet", "Acts as an undertaking"),
    "is_unused_repaid": ("Återbetalning av outnyttjat", "Unused is repaid"),
    "is_vat_included": ("Moms ingår", "VAT included"),
    "is_written": ("Skriftlig", "In writing"),
    "joined_on": ("Part från och med", "Party from"),
    "jointly": ("I förening", "Jointly"),
    "judgements": ("Bedömningar", "Judgements"),
    "key": ("Beteckning", "Key"),
    "kind": ("Slag", "Kind"),
    "known": ("Senast kända läge", "Last known state"),
    "known_in_part": ("Känt till en del", "Known in part"),
    "lapsed": ("Bortfallet", "Lapsed"),
    "last": ("Sista dag", "Last day"),
    "last_day": ("Sista dag", "Last day"),
    "ledger": ("Händelselista", "Ledger"),
    "left_on": ("Part till och med", "Party until"),
    "left_out": ("Inte medräknat", "Left out"),
    "legal_form": ("Juridisk form", "Legal form"),
    "mandate": ("Uppdrag att teckna", "Mandate to sign"),
    "measure": ("Mått", "Measure"),
    "meetings": ("Uppföljningsmöten", "Follow-up meetings"),
    "meetings_a_year": ("Möten per år", "Meetings a year"),
    "merged_in": ("Har gått upp i den", "Has merged into it"),
    "met_on": ("Gjort den", "Met on"),
    "milestone": ("Milstolpe", "Milestone"),
    "milestones": ("Milstolpar", "Milestones"),
    "money": ("Summa", "Sum"),
    "months": ("Månader", "Months"),
    "motions": ("Yrkanden som föll", "Motions that fell"),
    "municipality": ("Kommun", "Municipality"),
    "name": ("Namn", "Name"),
    "needs": ("Behov", "Needs"),
    "note": ("Anteckning", "Note"),
    "notice": ("Uppsägning", "Notice"),
    "number": ("Antal eller nummer", "Number"),
    "obligations": ("Att bevaka", "Obligations"),
    "oldest": ("Högsta ålder", "Oldest"),
    "on": ("Dag", "Day"),
    "ore": ("Öre", "Öre"),
    "organisation": ("Organisation", "Organisation"),
    "original": ("Ursprungligt avtal", "Original agreement"),
    "other_notices": (
        "Uppsägning av vissa parter",
        "Notice by certain parties",
    ),
    "outcome": ("Innebörd", "Outcome"),
    "outcomes": ("Resultat", "Outcomes"),
    "overspent": ("Utöver det utbetalda", "Beyond what was paid"),
    "page": ("Sida", "Page"),
    "pages": ("Sidor", "Pages"),
    "paid": ("Utbetalt", "Paid out"),
    "paid_out": ("Betalas ut", "Paid out"),
    "part_of": ("Del av", "Part of"),
    "participants": ("Medverkande", "Participants"),
    "parties": ("Parter", "Parties"),
    "party": ("Part", "Party"),
    "payee": ("Mottagare", "Payee"),
    "payer": ("Betalare", "Payer"),
    "payments": ("Utbetalningar", "Payments"),
    "per": ("Gäller per", "Per"),
    "period": ("Period", "Period"),
    "place": ("Plats", "Place"),
    "plan": ("Plan", "Plan"),
    "planned": ("Planerat", "Planned"),
    "planned_in": ("Planerat för", "Planned for"),
    "pointer": ("Plats i avtalet", "Place in the agreement"),
    "posts": ("Tjänster", "Posts"),
    "prepared_by": ("Beredd av", "Prepared by"),
    "progress": ("Läge", "Progress"),
    "promised": ("Utlovat", "Promised"),
    "proposal": ("Förslag till beslut", "Proposed decision"),
    "proposer": ("Förslagsställare", "Proposer"),
    "public_influence": ("Offentligt inflytande", "Public influence"),
    "purchase_signs": ("Tecken på köp", "Signs of purchase"),
    "purpose": ("Syfte", "Purpose"),
    "question": ("Fråga", "Question"),
    "raised": ("Räknas upp", "Raised"),
    "rate": ("Timvärde", "Rate"),
    "reached": ("Uppnått", "Reached"),
    "reached_in": ("Uppnått under", "Reached in"),
    "reason": ("Motivering", "Reason"),
    "reason_for_form": ("Skäl för IOP", "Reason for the form"),
    "recipient": ("Mottagare", "Recipient"),
    "reclaimed": ("Återkrävt", "Claimed back"),
    "recurs": ("Återkommande redovisning", "Recurring report"),
    "regime": ("Slag av stöd", "Kind of aid"),
    "region": ("Region", "Region"),
    "remaining": ("Återstår", "Remaining"),
    "repaid": ("Återbetalt", "Repaid"),
    "repayment_due": ("Återbetalas senast", "Repayment due"),
    "replaces": ("Ersätter", "Replaces"),
    "report": ("Redovisning", "Report"),
    "reporter": ("Redovisas av", "Reporter"),
    "reporting": ("Redovisning och uppföljning", "Reporting"),
    "reports": ("Redovisningar", "Reports"),
    "reservations": ("Reservationer", "Reservations"),
    "role": ("Roll", "Role"),
    "roles": ("Roller", "Roles"),
    "rounded_to": ("Avrundas till", "Rounded to"),
    "rounding": ("Avrundning", "Rounding"),
    "scope": ("Omfattning", "Scope"),
    "seasons": ("Säsonger", "Seasons"),
    "seats": ("Platser", "Seats"),
    "sek_per_euro": ("Kronor per euro", "Kronor per euro"),
    "service": ("Slag av tjänst", "Kind of service"),
    "set_aside": ("Avsatt för fler insatser", "Set aside"),
    "set_aside_for": ("Avsatt till", "Set aside for"),
    "settlement": ("Ekonomisk avstämning", "Settlement"),
    "share": ("Andel", "Share"),
    "signatories": ("Firmatecknare", "Signatories"),
    "signatures": ("Underskrifter", "Signatures"),
    "signed_for_by": ("Skrivs under av", "Signed for by"),
    "since": ("Sedan år", "Since"),
    "state": ("Läge", "State"),
    "stated": ("Dag enligt händelsen", "Day as stated"),
    "stated_by": ("Enligt", "Stated by"),
    "statement": ("Återgivet innehåll", "Statement"),
    "statutory_purpose": ("Ändamål enligt stadgar", "Statutory purpose"),
    "steering_group": ("Styrgrupp", "Steering group"),
    "step": ("Steg", "Step"),
    "still_open": ("Ännu öppet", "Still open"),
    "subject": ("Ämne", "Subject"),
    "succeeds": ("Efterträder", "Has taken the place of"),
    "sums": ("Angivna summor", "Stated sums"),
    "target": ("Målvärde", "Target"),
    "target_group": ("Målgrupp", "Target group"),
    "target_on": ("Dag för målvärdet", "Day of the target"),
    "task": ("Uppgift", "Task"),
    "term": ("Avtalstid", "Term"),
    "terms": ("Villkor", "Terms"),
    "text": ("Text", "Text"),
    "timeline": ("Avtalets gång", "Timeline of the agreement"),
    "times": ("Antal gånger", "Number of times"),
    "timing": ("Före eller efter", "Before or after"),
    "title": ("Titel", "Title"),
    "to_be_repaid": ("Att återbetala", "To be repaid"),
    "to_pay": ("Att betala ut", "To pay out"),
    "total": ("Summa", "Total"),
    "transitions": ("Steg", "Transitions"),
    "undertaking": ("Åtagande", "Undertaking"),
    "undertakings": ("Åtaganden", "Undertakings"),
    "unit": ("Enhet", "Unit"),
    "unit_price": ("Pris per enhet", "Price per unit"),
    "unknown": ("Okänt belopp", "Sum not known"),
    "until": ("Till och med", "Until"),
    "unused": ("Outnyttjat", "Unused"),
    "upper": ("Högst", "At most"),
    "use_by": ("Utnyttjas senast", "To be used by"),
    "uses": ("Utnyttjar rätten", "Right that is used"),
    "values": ("Värdegrund", "Values"),
    "volumes": ("Volymer", "Volumes"),
    "votes_abstained": ("Avstod från att rösta", "Abstained"),
    "votes_against": ("Röster emot", "Votes against"),
    "votes_for": ("Röster för", "Votes for"),
    "waits_for": ("Väntar på", "Waits for"),
    "was_procured": ("Tidigare upphandlat", "Procured before"),
    "with_debtors": ("Tillsammans med", "Together with"),
    "with_parties": ("Tillsammans med", "Together with"),
    "with_reporters": ("Tillsammans med", "Together with"),
    "within_days": ("Senast antal dagar efter", "Within days after"),
    "words": ("Ordalydelse", "Words"),
    "workdays": ("Arbetsdagar", "Working days"),
    "working_groups": ("Arbetsgrupper", "Working groups"),
    "written": ("Som det är skrivet", "As written"),
    "year": ("År", "Year"),
    "youngest": ("Lägsta ålder", "Youngest"),
}

LABELS = {name: Text(sv, en) for name, (sv, en) in _WORDS.items()}
"""What each field is called (*rubrik*), by its name."""


def label(pointer: str, lang: Lang = "sv") -> str:
    """Describe the place at *pointer* in words; parts of lists count from 1.

    Raises:
        PointerError: If *pointer* is no JSON Pointer.

    >>> label("/budget/contributions/0/amount")
    'Ekonomi › Insatser › 1 › Belopp'
    >>> label("/budget/contributions/0/amount", "en")
    'Budget › Contributions › 1 › Amount'
    >>> label("budget")
    Traceback (most recent call last):
    ...
    iop.values.errors.PointerError: got "budget"; right is a JSON Pointer (RFC 6901), for example: /budget/costs/0 [pointer.form]
    """
    lang = as_lang(lang)
    root, place = root_and_place(pointer)
    tokens = split(place)
    names = [_called(tokens[: end + 1], lang) for end, _ in enumerate(tokens)]
    if root:
        names.insert(0, _ROOTS[root].fill(lang))
    return " › ".join(names) if names else _WHOLE.fill(lang)


def leaf_label(pointer: str, lang: Lang = "sv") -> str:
    """Describe the last name of *pointer* in words, by what holds it.

    >>> leaf_label("/parties/1/number"), leaf_label("/reporting/number")
    ('Organisationsnummer', 'Antal redovisningar')
    """
    _, place = root_and_place(pointer)
    return _called(split(place), as_lang(lang))


def field_label(kind: type, name: str, lang: Lang) -> str:
    """Return what a field is called in its class; its name, if it is of none.

    >>> from iop.agreement import Notice, PublicBody
    >>> field_label(PublicBody, "number", "sv")
    'Organisationsnummer'
    >>> field_label(Notice, "by", "en")
    'Party that gives notice'
    """
    text = OWN_LABELS.get((kind.__name__, name)) or LABELS.get(name)
    return text.fill(lang) if text else name


def _called(tokens: tuple[str, ...], lang: Lang) -> str:
    """Describe the last of the names that lead to a place."""
    *way, last = tokens
    holder = next((one for one in reversed(way) if not one.isdecimal()), "")
    within = label_within(holder, last)
    return within.fill(lang) if within else _name(last, lang)


def _name(token: str, lang: Lang) -> str:
    if token in LABELS:
        return LABELS[token].fill(lang)
    if token.isascii() and token.isdigit():
        return token if len(token) > 9 else str(int(token) + 1)  # noqa: PLR2004 - no list is longer
    return token
