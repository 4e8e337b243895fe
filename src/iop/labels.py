# SPDX-License-Identifier: MIT
"""What the places of an agreement are called: *rubriker*.

A pointer is for programs. A person who fills in a form wants to read
*Ekonomi › Insatser › 1 › Belopp*.
"""

from .errors import Lang, as_lang
from .findings import OUTSIDE
from .language import Text
from .pointers import split


__all__ = ["LABELS", "label"]

_WHOLE = Text("Avtalet", "The agreement")
_CIRCUMSTANCES = Text("Omständigheter", "Circumstances")

_WORDS = {
    "activities": ("Aktiviteter", "Activities"),
    "ages": ("Ålder", "Ages"),
    "agreement_annex": ("Bilaga med avtalet", "Annex with the agreement"),
    "aim": ("Syfte", "Aim"),
    "also_known_as": ("Även kallad", "Also known as"),
    "amount": ("Belopp", "Amount"),
    "annex": ("Bilaga", "Annex"),
    "annex_agreements": ("Delavtal", "Annex agreements"),
    "annexes": ("Bilagor", "Annexes"),
    "answer": ("Svar", "Answer"),
    "appropriation": ("Anslag", "Appropriation"),
    "appropriations": ("Anslag", "Appropriations"),
    "area": ("Område", "Area"),
    "areas": ("Områden", "Areas"),
    "assessments": ("Rättsliga prövningar", "Legal assessments"),
    "background": ("Bakgrund", "Background"),
    "base": ("Basmånad eller basår", "Base month or year"),
    "baseline": ("Nollmätning", "Baseline"),
    "baseline_on": ("Dag för nollmätning", "Day of the baseline"),
    "body_kind": ("Slag av offentlig part", "Kind of public body"),
    "budget": ("Ekonomi", "Budget"),
    "by": ("Av", "By"),
    "case_number": ("Diarienummer", "Case number"),
    "challenge": ("Samhällsutmaning", "Societal challenge"),
    "clauses": ("Villkor", "Clauses"),
    "conclusion": ("Slutsats", "Conclusion"),
    "condition": ("Villkor", "Condition"),
    "contents": ("Innehåll", "Contents"),
    "contributions": ("Insatser", "Contributions"),
    "costs": ("Kostnader", "Costs"),
    "covers": ("Avser perioden", "Period covered"),
    "criterion": ("Kriterium", "Criterion"),
    "currency": ("Valuta", "Currency"),
    "dated": ("Handlingens dag", "Day of the document"),
    "day": ("Dag", "Day"),
    "days": ("Dagar", "Days"),
    "decider": ("Beslutande", "Decider"),
    "decides_by": ("Beslutsform", "How it decides"),
    "decisions": ("Beslut", "Decisions"),
    "department": ("Förvaltning", "Administration"),
    "description": ("Beskrivning", "Description"),
    "digits": ("Siffror", "Digits"),
    "disputes": ("Tvister", "Disputes"),
    "document": ("Handling", "Document"),
    "due": ("Senast", "Due"),
    "duties": ("Redovisningar", "Reports"),
    "earlier_aid": ("Tidigare stöd", "Earlier aid"),
    "earlier_cooperation": ("Tidigare samarbete", "Earlier cooperation"),
    "endings": ("Sätt att avsluta", "Ways to end"),
    "evaluation": ("Utvärdering", "Evaluation"),
    "evaluators": ("Utvärderare", "Evaluators"),
    "event": ("Händelse", "Event"),
    "extensions": ("Förlängning", "Extensions"),
    "first": ("Första dag", "First day"),
    "funders": ("Andra finansiärer", "Other funders"),
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
    "hours": ("Timmar", "Hours"),
    "in_particular": ("Särskilt", "In particular"),
    "index": ("Index", "Index"),
    "indexation": ("Indexuppräkning", "Indexation"),
    "indicators": ("Indikatorer", "Indicators"),
    "initiative": ("Initiativ", "Initiative"),
    "instalments": ("Delutbetalningar", "Instalments"),
    "is_approximate": ("Ungefärligt", "Approximate"),
    "is_enforceable": ("Kan utkrävas rättsligt", "Enforceable in law"),
    "is_granted": ("Beviljat", "Granted"),
    "is_minimum": ("Minst dessa", "At least these"),
    "is_offered_by_others": ("Erbjuds av andra", "Offered by others"),
    "is_open_ended": ("Tills vidare", "Open-ended"),
    "is_open_to_all": ("Öppet för alla", "Open to all"),
    "is_planned_only": ("Bara planerad", "Only planned"),
    "is_public_task": ("Den offentliga partens uppgift", "A public task"),
    "is_registered": ("Registrerad som idéburen", "Registered as idea-based"),
    "is_secondary": ("Delmål", "Secondary"),
    "is_shared": ("Gemensamt", "Shared"),
    "is_sold_by_organisation": (
        "Säljs av organisationen",
        "Sold by the organisation",
    ),
    "is_undertaking": ("Ekonomisk verksamhet", "Acts as an undertaking"),
    "is_unused_repaid": ("Återbetalning av outnyttjat", "Unused is repaid"),
    "is_vat_included": ("Moms ingår", "VAT included"),
    "is_written": ("Skriftlig", "In writing"),
    "jointly": ("I förening", "Jointly"),
    "judgements": ("Bedömningar", "Judgements"),
    "key": ("Nyckel", "Key"),
    "kind": ("Slag", "Kind"),
    "last": ("Sista dag", "Last day"),
    "last_day": ("Sista dag", "Last day"),
    "legal_form": ("Juridisk form", "Legal form"),
    "mandate": ("Uppdrag att teckna", "Mandate to sign"),
    "market": ("Marknad", "Market"),
    "matter": ("Ärende", "Matter"),
    "measure": ("Mått", "Measure"),
    "meetings_a_year": ("Möten per år", "Meetings a year"),
    "milestone": ("Milstolpe", "Milestone"),
    "milestones": ("Milstolpar", "Milestones"),
    "money": ("Summa", "Sum"),
    "months": ("Månader", "Months"),
    "municipality": ("Kommun", "Municipality"),
    "name": ("Namn", "Name"),
    "needs": ("Behov", "Needs"),
    "notice": ("Uppsägning", "Notice"),
    "number": ("Antal eller nummer", "Number"),
    "oldest": ("Högsta ålder", "Oldest"),
    "on": ("Dag", "Day"),
    "ore": ("Öre", "Öre"),
    "organisation": ("Organisation", "Organisation"),
    "outcome": ("Innebörd", "Outcome"),
    "pages": ("Sidor", "Pages"),
    "parties": ("Parter", "Parties"),
    "party": ("Part", "Party"),
    "payee": ("Mottagare", "Payee"),
    "payer": ("Betalare", "Payer"),
    "payments": ("Utbetalningar", "Payments"),
    "per": ("Gäller per", "Per"),
    "period": ("Period", "Period"),
    "place": ("Plats", "Place"),
    "plan": ("Plan", "Plan"),
    "prepared_by": ("Beredd av", "Prepared by"),
    "proposal": ("Förslag till beslut", "Proposed decision"),
    "proposer": ("Förslagsställare", "Proposer"),
    "public_influence": ("Offentligt inflytande", "Public influence"),
    "purpose": ("Syfte", "Purpose"),
    "question": ("Fråga", "Question"),
    "rate": ("Timvärde", "Rate"),
    "reason": ("Motivering", "Reason"),
    "reason_for_form": ("Skäl för IOP", "Reason for the form"),
    "recipient": ("Mottagare", "Recipient"),
    "regime": ("Slag av stöd", "Kind of aid"),
    "region": ("Region", "Region"),
    "replaces": ("Ersätter", "Replaces"),
    "report": ("Redovisning", "Report"),
    "reporter": ("Redovisas av", "Reporter"),
    "reporting": ("Redovisning och uppföljning", "Reporting"),
    "role": ("Roll", "Role"),
    "rounded_to": ("Avrundas till", "Rounded to"),
    "rounding": ("Avrundning", "Rounding"),
    "scope": ("Omfattning", "Scope"),
    "seats": ("Platser", "Seats"),
    "sek_per_euro": ("Kronor per euro", "Kronor per euro"),
    "service": ("Slag av tjänst", "Kind of service"),
    "set_aside": ("Avsatt för fler insatser", "Set aside"),
    "share": ("Andel", "Share"),
    "signatories": ("Firmatecknare", "Signatories"),
    "signatures": ("Underskrifter", "Signatures"),
    "since": ("Sedan år", "Since"),
    "stated_by": ("Enligt", "Stated by"),
    "statement": ("Återgivet innehåll", "Statement"),
    "statutory_purpose": ("Ändamål enligt stadgar", "Statutory purpose"),
    "steering_group": ("Styrgrupp", "Steering group"),
    "subject": ("Ämne", "Subject"),
    "sums": ("Angivna summor", "Stated sums"),
    "target": ("Målvärde", "Target"),
    "target_group": ("Målgrupp", "Target group"),
    "target_on": ("Dag för målvärdet", "Day of the target"),
    "task": ("Uppgift", "Task"),
    "term": ("Avtalstid", "Term"),
    "terms": ("Villkor", "Terms"),
    "text": ("Text", "Text"),
    "title": ("Titel", "Title"),
    "total": ("Summa", "Total"),
    "undertakings": ("Åtaganden", "Undertakings"),
    "unit": ("Enhet", "Unit"),
    "unit_price": ("Pris per enhet", "Price per unit"),
    "until": ("Till och med", "Until"),
    "use_by": ("Utnyttjas senast", "To be used by"),
    "values": ("Värdegrund", "Values"),
    "volumes": ("Volymer", "Volumes"),
    "was_procured": ("Tidigare upphandlat", "Procured before"),
    "workdays": ("Arbetsdagar", "Working days"),
    "working_groups": ("Arbetsgrupper", "Working groups"),
    "written": ("Som det är skrivet", "As written"),
    "youngest": ("Lägsta ålder", "Youngest"),
}

LABELS = {name: Text(sv, en) for name, (sv, en) in _WORDS.items()}
"""What each field is called (*rubrik*), by its name."""


def label(pointer: str, lang: Lang = "sv") -> str:
    """Name the place at *pointer* in words; parts of lists count from 1.

    Raises:
        PointerError: If *pointer* is no JSON Pointer.

    >>> label("/budget/contributions/0/amount")
    'Ekonomi › Insatser › 1 › Belopp'
    >>> label("/budget/contributions/0/amount", "en")
    'Budget › Contributions › 1 › Amount'
    >>> label("budget")
    Traceback (most recent call last):
    ...
    iop.errors.PointerError: got "budget"; right is a JSON Pointer (RFC 6901), for example: /budget/costs/0 [pointer.form]
    """
    lang = as_lang(lang)
    inside = pointer.removeprefix(OUTSIDE)
    names = [_name(token, lang) for token in split(inside)]
    if inside != pointer:
        names.insert(0, _CIRCUMSTANCES.fill(lang))
    return " › ".join(names) if names else _WHOLE.fill(lang)


def _name(token: str, lang: Lang) -> str:
    if token in LABELS:
        return LABELS[token].fill(lang)
    if token.isascii() and token.isdigit():
        return token if len(token) > 9 else str(int(token) + 1)  # noqa: PLR2004 - no list is longer
    return token
