# SPDX-License-Identifier: MIT
"""Every key of what came of a document, as plain data: *nycklar*.

What `iop.plain.review`, `tasks`, `follow_up`, `settlement` and
`compare_reviews` return is described here once. A page of the reference is made
of it, and a test holds real ones to it.
"""

import attrs

from ...values import Text


__all__ = ["ENTRANCES", "KEYS", "PlainKey"]


@attrs.frozen
class PlainKey:
    """One key of an object: *nyckel*.

    Attributes:
        name: The key.
        kind: What stands under it: ``string``, ``int``, ``bool``, ``day``
            (known in part, EDTF), ``pointer``, ``digest``, ``plain`` (any
            value in its plain form), ``money``, ``text`` (an object of a
            string a language), ``word:`` and the list of ``words`` that it is
            of, ``object:`` and a name of `KEYS`; ``list:`` or ``map:`` before
            what each part is, ``?`` after what may be null.
        meaning: What it means.
    """

    name: str
    kind: str
    meaning: Text


ENTRANCES = {
    "review": "review",
    "tasks": "tasks",
    "follow-up": "follow-up",
    "settlement": "settlement",
    "comparison": "comparison",
}
"""The objects that are documents of their own, by ``kind``."""


def _keys(*rows: tuple[str, str, str, str]) -> tuple[PlainKey, ...]:
    return tuple(
        PlainKey(name, kind, Text(sv, en)) for name, kind, sv, en in rows
    )


# fmt: off
_HEAD = (
    ("format", "int", "Formens nummer.", "The number of the form."),
    ("kind", "string", "Vilket slag av dokument det är.", "Which kind of document it is."),
    ("library_version", "string", "Bibliotekets version.", "The version of the library."),
    ("on", "day", "Dagen som det gäller.", "The day that it is of."),
    ("document", "object:document", "Avtalet.", "The agreement."),
)
_PLACE = (
    ("pointer", "pointer", "Stället, för program.", "The place, for programs."),
    ("label", "text", "Vad stället kallas.", "What the place is called."),
)
_SUMS = (
    ("currency", "string", "Valutan för alla belopp.", "The currency of all sums."),
    ("is_settled", "bool", "Om det är avgjort vad som inte har använts.", "Whether it is settled what is unused."),
    ("is_by_days", "bool", "Om något belopp är delat efter dagar.", "Whether any sum is divided by days."),
    ("sums", "map:object:sum", "Summorna i ordning, efter namn.", "The sums in order, by name."),
    ("by_year", "list:object:subtotal", "Summorna per kalenderår.", "The sums by calendar year."),
    ("by_party", "list:object:subtotal", "Summorna per organisation.", "The sums by organisation."),
    ("by_source", "list:object:subtotal", "Summorna per insats som pengarna tas ur.", "The sums by the contribution that the money is taken from."),
    ("deliveries", "list:object:delivery", "Insatser utöver de offentliga pengarna.", "Contributions besides the public money."),
    ("left_out", "list:string", "Nycklar för händelser i annan valuta, som ingen summa räknar.", "Keys of entries in another currency, which no sum counts."),
    ("unknown", "list:string", "Nycklar för utbetalningar utan belopp, som ingen summa räknar.", "Keys of payments without a sum, which no sum counts."),
)
_WORDS = ("words", "map:map:text", "Vad orden i korta listor heter, lista för lista.", "What people call the words of short lists, list by list.")
_FIXES = ("fixes", "map:object:fix", "Åtgärder som erbjuds, efter id.", "The fixes that are offered, by id.")
_COUNTS = ("counts", "map:int", "Antal regler, efter vad som kom ut av dem.", "How many rules, by what came of them.")
_SUM_NAMES = (
    ("agreed", "money?", "Avtalat från början.", "Agreed at first."),
    ("amended", "money?", "Avtalat nu.", "Agreed now."),
    ("paid", "money", "Utbetalt.", "Paid."),
    ("accounted", "money", "Redovisat i pengar.", "Accounted for in money."),
    ("in_kind", "money", "Redovisat i annat än pengar.", "Accounted for in kind."),
    ("approved", "money", "Godkänt.", "Approved."),
    ("unused", "money", "Inte använt.", "Unused."),
    ("still_open", "money", "Återstår att redovisa.", "Still open."),
    ("repaid", "money", "Återbetalt.", "Repaid."),
    ("to_be_repaid", "money?", "Kvar att betala tillbaka.", "To be repaid."),
)

KEYS: dict[str, tuple[PlainKey, ...]] = {
    "review": _keys(
        *_HEAD,
        ("follow_up", "object:follow-up-read?", "Uppföljningen, om någon regel läste den.", "The follow-up, if a rule read it."),
        ("rules", "object:rules", "Regelverket.", "The rule set."),
        ("law_days", "map:object:law-day", "Vilka dagars lag som togs.", "Which days' law was taken."),
        ("verdict", "word:status", "Vad de regler som kan ge fel kom fram till tillsammans.", "What the rules that can give errors came to, taken together."),
        ("summary", "text", "Samma sak i ord, med det som är öppet.", "The same in words, with what is open."),
        ("caveat", "text", "Vad granskningen inte säger. Visa den alltid.", "What the review does not say. Always show it."),
        _COUNTS,
        ("outcomes", "list:object:outcome", "Ett för varje regel, i kodernas ordning.", "One for each rule, in the order of the codes."),
        _FIXES,
        ("facts", "map:object:fact", "Det som reglerna läste, efter ställe.", "What the rules read, by place."),
        ("figures", "map:object:figure", "Tal i lagen som lästes, efter namn och första dag.", "The figures of the law that were read, by name and first day."),
        ("sources", "map:object:source", "Källorna, efter nyckel.", "The sources, by key."),
        _WORDS,
    ),
    "document": _keys(
        ("name", "string?", "Avtalets namn.", "The name of the agreement."),
        ("case_number", "string?", "Diarienumret.", "The case number."),
        ("format", "int", "Formatet som kontrollsumman gäller.", "The format that the digest is of."),
        ("digest", "digest", "Kontrollsumma för avtalet i den formen.", "The digest of the agreement in that form."),
    ),
    "follow-up-read": _keys(
        ("history_digest", "digest", "Kontrollsumma för avtalet med ändringar.", "The digest of the agreement with its amendments."),
        ("ledger_digest", "digest", "Kontrollsumma för det som har hänt.", "The digest of what has happened."),
    ),
    "rules": _keys(
        ("name", "string?", "Profilens korta namn, om det är en av bibliotekets.", "The short name of the profile, if it is one of the library's."),
        ("title", "text?", "Vad den kallas.", "What it is called."),
        ("digest", "digest", "Kontrollsumma för allt som reglerna säger.", "The digest of all that the rules say."),
    ),
    "law-day": _keys(
        ("on", "day?", "Dagen.", "The day."),
        ("origin", "word:origin?", "Var den står.", "Where it is stated."),
        ("pointer", "pointer?", "Stället, tomt om det är dagen för granskningen.", "The place, empty if it is the day of the review."),
        ("lacks", "list:object:need", "Vad som måste anges för att dagen ska vara säker.", "What must be stated for the day to be certain."),
        ("reason", "text", "Varför den dagens lag tas.", "Why that day's law is taken."),
    ),
    "outcome": _keys(
        ("code", "string", "Regelns kod.", "The code of the rule."),
        ("name", "string", "Regelns namn, för program.", "The name of the rule, for programs."),
        ("title", "text", "Vad regeln heter.", "What the rule is called."),
        ("fault", "text", "Vad som är fel när den inte är uppfylld, i korthet.", "What is wrong when it is not met, in short."),
        ("demand", "text", "Vad regeln frågar efter.", "What the rule asks."),
        ("digest", "digest", "Kontrollsumma för det som regeln säger.", "The digest of what the rule says."),
        ("status", "word:status", "Vad som kom ut.", "What came of it."),
        ("severity", "word:severity", "Hur mycket en brist väger.", "How much a violation weighs."),
        ("advice", "text?", "Vad man kan göra.", "What to do."),
        ("findings", "list:object:finding", "Det som inte är uppfyllt, ställe för ställe.", "Where it is not met."),
        ("lacks", "list:object:lack", "Det som behövs för att avgöra; allt av det.", "What it takes to tell; all of it."),
        ("reasons", "list:text", "Varför den inte gäller, eller vad som inte är känt.", "Why it does not apply, or what is not known."),
        ("citations", "list:object:citation", "Vad regeln vilar på.", "What the rule rests on."),
        ("law_day", "word:law_day", "Vilken dags lag den tar.", "Which day's law it takes."),
        ("law_day_reason", "text?", "Varför, om skälet är regelns eget.", "Why, if the reason is the rule's own."),
        ("reads_day", "bool", "Om den frågar efter dagen för granskningen.", "Whether it asks for the day of the review."),
        ("reads", "list:pointer", "Ställena som den läste.", "The places that it read."),
        ("figures", "list:object:figure-read", "Tal i lagen som den läste.", "The figures of the law that it read."),
        ("computed", "list:object:computed", "Det som den räknade ut.", "What it computed."),
    ),
    "finding": _keys(
        *_PLACE,
        ("severity", "word:severity", "Hur mycket det väger.", "How much it weighs."),
        ("message", "text", "Vad som är fel.", "What is wrong."),
        ("fixes", "list:string", "Åtgärder, med id.", "The fixes, by id."),
    ),
    "lack": _keys(
        ("after", "word:after?", "Vad som måste hända först.", "What must come about first."),
        ("ways", "list:list:object:need", "Sätten att avgöra det. Ett räcker, och tar allt som står i det.", "The ways to settle it. One is enough, and takes all that stands in it."),
    ),
    "need": _keys(
        *_PLACE,
        ("need", "word:need", "På vilket sätt det saknas.", "In what way it lacks."),
    ),
    "citation": _keys(
        ("source", "string", "Källans nyckel.", "The key of the source."),
        ("pinpoint", "string?", "Stället i källan.", "The place in the source."),
        ("provenance", "word:provenance", "Hur väl det är känt vad som står där.", "How well it is known what stands there."),
        ("note", "text?", "Vad man bör veta.", "What should be known of it."),
    ),
    "figure-read": _keys(
        ("figure", "string", "Talets nyckel.", "The key of the figure."),
        ("caution", "text?", "Vad man bör tänka på.", "What to bear in mind."),
    ),
    "computed": _keys(
        ("name", "string", "Namnet, för program.", "The name, for programs."),
        ("value", "plain", "Värdet.", "The value."),
    ),
    "fix": _keys(
        ("code", "string", "Regeln som erbjuder den.", "The rule that offers it."),
        ("title", "text", "Vad den gör.", "What it does."),
        ("kind", "word:fix_kind", "Om den följer av det som står, eller om någon måste välja.", "Whether it follows from what is stated, or somebody must choose."),
        ("is_applicable", "bool", "Om den kan göras i avtalet som det är.", "Whether it can be made in the agreement as it is."),
        ("changes", "list:object:change", "Vad den ändrar, i ordning.", "What it changes, in order."),
    ),
    "change": _keys(
        *_PLACE,
        ("before", "plain", "Det som står där.", "What stands there."),
        ("after", "plain", "Det som står där sedan.", "What stands there then."),
    ),
    "fact": _keys(
        ("label", "text", "Vad stället kallas.", "What the place is called."),
        ("is_whole", "bool", "Om det är avtalet eller uppföljningen som helhet, som kontrollsummorna gäller.", "Whether it is the agreement or the follow-up as a whole, which the digests are of."),
        ("is_withheld", "bool", "Om något i värdet inte lämnas ut.", "Whether something in the value is not handed out."),
        ("value", "plain", "Det som står där.", "What stands there."),
    ),
    "figure": _keys(
        ("name", "string", "Namnet, för program.", "The name, for programs."),
        ("title", "text", "Vad talet kallas.", "What the figure is called."),
        ("unit", "text", "Vad det räknas i.", "What it is counted in."),
        ("value", "plain", "Värdet.", "The value."),
        ("first_day", "day", "Första dagen som det gäller.", "The first day that it holds."),
        ("last_day", "day", "Sista dagen som det är känt för.", "The last day for which it is known."),
        ("last_seen", "day?", "Sista dagen som det sågs gälla, om källan inte säger något slut.", "The last day it was seen to hold, where the source sets no end."),
        ("citation", "object:citation", "Var det står.", "Where it stands."),
    ),
    "source": _keys(
        ("name", "text", "Titeln, med källans nummer.", "The title, with the number of the source."),
        ("kind", "word:source_kind", "Slag av källa.", "What kind of document it is."),
        ("reference", "string?", "Källans nummer.", "Its number."),
        ("issuer", "string?", "Vem som gav ut den.", "Who issued it."),
        ("url", "string?", "Adressen.", "Its address."),
        ("published", "day?", "Dagen då den gavs ut.", "The day of issue."),
        ("seen_on", "day?", "Sista dagen som den sågs säga det den anges för.", "The last day it was seen to say what it is cited for."),
        ("amended_through", "string?", "Den senaste ändring som är inarbetad.", "The latest amendment in the text seen."),
    ),
    "tasks": _keys(
        *_HEAD,
        _COUNTS,
        ("waiting", "int", "Antal ska-regler som väntar på något.", "How many rules that say *ska* wait for something."),
        ("waiting_later", "int", "Antal av dem som väntar på det som inte kan komma än.", "How many of these wait for what can only come later."),
        ("tasks", "list:object:task", "Vad som bör göras, i ordning.", "What to do, in order."),
        _FIXES,
        _WORDS,
    ),
    "task": _keys(
        ("title", "text", "Fälten, med namn.", "The fields, by their names."),
        ("text", "text", "Vad som är fel och vad man gör, eller vad som syns sedan.", "What is wrong and what to do, or what shows once it is done."),
        ("weight", "word:weight", "Hur mycket det väger.", "How much it weighs."),
        ("codes", "list:string", "Reglerna som frågar efter det.", "The rules that ask for it."),
        ("places", "list:object:place", "Fälten.", "The fields."),
        ("is_any", "bool", "Om ett av fälten räcker.", "Whether any one of the fields is enough."),
        ("after", "word:after?", "Vad som måste hända först.", "What must come about first."),
        ("fixes", "list:string", "Åtgärder, med id.", "The fixes, by id."),
    ),
    "place": _keys(*_PLACE),
    "follow-up": _keys(
        *_HEAD,
        ("follow_up", "object:follow-up-read", "Vad uppföljningen är gjord av.", "What the follow-up is made of."),
        ("state", "word:state", "Läget.", "The state."),
        ("known_state", "word:state", "Det senast kända läget.", "The last known state."),
        ("is_signed", "bool", "Om alla parter har undertecknat.", "Whether all parties have signed."),
        ("is_appealed", "bool", "Om ett överklagande är öppet.", "Whether an appeal is open."),
        ("first_day", "day?", "Första dagen som avtalet gäller.", "The first day in force."),
        ("last_day", "day?", "Sista dagen som avtalet gäller.", "The last day in force."),
        ("obligations", "list:object:obligation", "Det som ska göras, och hur det står till.", "What is owed, and how it stands."),
        ("coming", "list:object:coming", "De närmaste dagarna, i ordning.", "The next days, in order."),
        ("outcomes", "list:object:reached", "Det som var planerat bredvid det som nåddes.", "What was planned beside what was reached."),
        ("settlement", "object:sums", "Summorna.", "The sums."),
        _WORDS,
    ),
    "obligation": _keys(
        ("name", "string", "Namnet, för program.", "The name, for programs."),
        ("kind", "word:obligation_kind", "Slag.", "Kind."),
        ("title", "text", "Vad det kallas.", "What it is called."),
        ("pointer", "pointer", "Stället i avtalet.", "The place in the agreement."),
        ("debtors", "list:object:party", "Vilka som ska göra det.", "Who owe it."),
        ("creditor", "object:party?", "Till vem.", "To whom it is owed."),
        ("amount", "money?", "Beloppet.", "The sum."),
        ("due", "day?", "Sista dagen i tid.", "The last day in time."),
        ("due_within", "day?", "Tiden som den dagen ligger i, om det är allt som är känt.", "The time that this day lies in, where that is all that is known."),
        ("how", "text?", "Så är dagen uträknad.", "How that day was computed."),
        ("progress", "word:progress", "Hur det står till.", "How it stands."),
        ("is_open", "bool", "Om det återstår att göra.", "Whether it is still to be done."),
        ("days_overdue", "int", "Antal dagar för sent.", "By how many days it is late."),
        ("is_late_at_least", "bool", "Om det kan vara fler dagar.", "Whether it may be more days."),
        ("met_on", "day?", "Dagen då det gjordes.", "The day it was done."),
        ("waits_for", "list:object:awaited", "Vad som måste hända först.", "What must happen first."),
        ("awaited_by", "list:object:awaited", "Vad som väntar på det.", "What waits for it."),
    ),
    "party": _keys(
        ("key", "string", "Partens nyckel.", "The key of the party."),
        ("title", "text", "Partens namn.", "The name of the party."),
    ),
    "awaited": _keys(
        ("name", "string", "Namnet, för program.", "The name, for programs."),
        ("title", "text", "Vad det kallas.", "What it is called."),
    ),
    "coming": _keys(
        ("day", "day", "Dagen.", "The day."),
        ("name", "string", "Namnet, för program.", "The name, for programs."),
        ("title", "text", "Vad dagen gäller.", "What the day is for."),
    ),
    "reached": _keys(
        ("pointer", "pointer?", "Stället där det är planerat.", "Where it is planned."),
        ("subject", "string?", "Vad det gäller.", "What it is about."),
        ("unit", "string?", "Vad som räknas.", "What is counted."),
        ("party", "object:party?", "Vem det gäller.", "The party that it is to come of, or came of."),
        ("planned", "plain", "Talet som är planerat.", "The number that is planned."),
        ("planned_in", "plain", "Tiden som det är planerat för.", "The time it is planned for."),
        ("per", "text?", "Hur ofta så många är planerade.", "How often so many are planned."),
        ("target_on", "day?", "Dagen då målet ska vara nått.", "The day by which the target is to be reached."),
        ("entry", "string?", "Händelsen som säger vad som nåddes.", "The entry that tells what was reached."),
        ("reached", "plain", "Talet som nåddes.", "The number that was reached."),
        ("reached_in", "plain", "Tiden som det räknades i.", "The time it was counted in."),
        ("share", "string?", "Andelen av planen, 1 är hela.", "The share of the plan, 1 is all of it."),
    ),
    "settlement": _keys(
        *_HEAD,
        ("follow_up", "object:follow-up-read", "Vad uppföljningen är gjord av.", "What the follow-up is made of."),
        *_SUMS,
    ),
    "sums": _keys(*_SUMS),
    "sum": _keys(
        ("title", "text", "Vad summan kallas.", "What the sum is called."),
        ("amount", "money?", "Summan, om den går att räkna ut.", "The sum, if it can be told."),
    ),
    "subtotal": _keys(
        ("key", "plain", "Året, eller nyckeln för parten eller insatsen.", "The year, or the key of the party or of the contribution."),
        ("title", "text?", "Vad parten eller insatsen kallas.", "What the party or the contribution is called."),
        *_SUM_NAMES,
    ),
    "delivery": _keys(
        ("contribution", "string", "Insatsens nyckel.", "The key of the contribution."),
        ("title", "text", "Vad insatsen kallas.", "What the contribution is called."),
        ("party", "string", "Partens nyckel.", "The key of the party."),
        ("promised", "money?", "Utlovat.", "Promised."),
        ("delivered", "money", "Levererat.", "Delivered."),
        ("remaining", "money?", "Återstår.", "Left."),
    ),
    "comparison": _keys(
        ("format", "int", "Formens nummer.", "The number of the form."),
        ("kind", "string", "Vilket slag av dokument det är.", "Which kind of document it is."),
        ("before", "object:compared", "Den tidigare granskningen.", "The earlier review."),
        ("after", "object:compared", "Den senare granskningen.", "The later review."),
        ("differs", "list:string", "Vad de gäller som inte är lika, vad som än kom ut av det.", "What they are of that differs, whatever came of it."),
        ("changes", "list:object:outcome-change", "Regler som det kom ut något annat av.", "The rules of which something else came."),
    ),
    "compared": _keys(
        ("on", "day", "Dagen för granskningen.", "The day of the review."),
        ("library_version", "string", "Bibliotekets version.", "The version of the library."),
        ("document", "object:document", "Avtalet.", "The agreement."),
        ("follow_up", "object:follow-up-read?", "Uppföljningen, om någon regel läste den.", "The follow-up, if a rule read it."),
        ("rules", "object:rules", "Regelverket.", "The rule set."),
        ("verdict", "word:status", "Vad den kom fram till.", "What it came to."),
    ),
    "outcome-change": _keys(
        ("code", "string", "Regelns kod.", "The code of the rule."),
        ("kind", "string", "Om regeln bara prövades nu, bara då, eller båda gångerna: ”new”, ”gone” eller ”changed”.", "Whether the rule was held now alone, then alone, or both times: “new”, “gone” or “changed”."),
        ("title", "text", "Vad regeln heter.", "What the rule is called."),
        ("status_before", "word:status?", "Vad som kom ut då.", "What came of it then."),
        ("status_after", "word:status?", "Vad som kom ut nu.", "What came of it now."),
        ("found", "list:object:found", "Brister som inte fanns då.", "What is found now and was not then."),
        ("no_longer_found", "list:object:found", "Brister som inte finns nu.", "What was found then and is not now."),
        ("why", "list:string", "Vad som kan vara skälet.", "What may be the reason."),
        ("places", "list:object:place", "Ställen som regeln läser och som är ändrade.", "The places that the rule reads and that have changed."),
        ("text", "text", "Allt detta i ord.", "All this in words."),
    ),
    "found": _keys(
        *_PLACE,
        ("severity", "word:severity", "Hur mycket det väger.", "How much it weighs."),
        ("message", "text", "Vad som är fel.", "What is wrong."),
    ),
}
"""The keys of each object, in their order."""
# fmt: on
