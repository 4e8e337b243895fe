# SPDX-License-Identifier: MIT
"""What an officer is told of each kind of fault: *felens texter*.

A kind that has no text here is the system's fault, or a programmer's: no
officer can mend it, and is told so.
"""

from ..values import Text


__all__ = [
    "ANOTHER_DOCUMENT",
    "CHOOSE",
    "CHOOSE_OTHERS",
    "FILL_IN",
    "FILL_IN_WITHIN",
    "IN_SOME_DISORDER",
    "MORE_THAN_ORE",
    "NOT_OF_FORM",
    "NO_CHOICE",
    "NO_CLOCK",
    "NO_DOCUMENT",
    "NO_SUCH_DAY",
    "ONE_ONLY",
    "OUT_OF_ORDER",
    "PERCENT",
    "SYSTEM",
    "TEXTS",
    "WHOLE_NUMBER",
]

# fmt: off
SYSTEM = Text("Systemet lämnade uppgiften i fel form. Be den som sköter systemet att rätta det.", "The system passed this on in the wrong form. Ask whoever runs the system to put it right.")
"""What is told of a fault that no officer can mend."""

ONE_ONLY = Text("Ange bara en uppgift här.", "Enter one thing only here.")
WHOLE_NUMBER = Text("Skriv ett heltal, utan decimaler.", "Write a whole number, without decimals.")
PERCENT = Text("Skriv andelen som ett tal från 0 till 1. 80 procent skrivs 0.8.", "Write the share as a number from 0 to 1. 80 per cent is written 0.8.")
CHOOSE = Text("Välj {choices}.", "Choose {choices}.")
CHOOSE_OTHERS = Text("Välj till exempel {choices}.", "Choose for example {choices}.")
NO_CHOICE = Text("{given} är inget av alternativen.", "{given} is none of the options.")
ANOTHER_DOCUMENT = Text("Det här är {came}, men det som ska läsas in är {right}. Välj rätt dokument.", "This is {came}, but what is to be read is {right}. Choose the right document.")
NO_DOCUMENT = Text("Här finns inget avtal, och ingen lista över händelser, att läsa. Välj rätt dokument.", "There is no agreement here, and no list of entries, to read. Choose the right document.")
MORE_THAN_ORE = Text("{given} har fler än två decimaler. Skriv kronor och ören, till exempel 850000.50.", "{given} has more than two decimals. Write kronor and öre, for example 850000.50.")
NO_SUCH_DAY = Text("{given} finns inte i kalendern. Rätta månaden eller dagen.", "{given} is not in the calendar. Correct the month or the day.")
NO_CLOCK = Text("Ange dagen utan klockslag.", "Give the day without a time.")
IN_SOME_DISORDER = Text("Sista dagen är före första dagen.", "The last day is before the first day.")
OUT_OF_ORDER = Text("Sista dagen ({last}) är före första dagen ({first}).", "The last day ({last}) is before the first day ({first}).")

TEXTS = {
    "ages.order": Text("Högsta åldern är lägre än den lägsta.", "The highest age is below the lowest."),
    "aid.amount": Text("Skriv beloppet i euro, från 0 till under 1 000 miljarder.", "Write the sum in euro, from 0 to below 1,000 billion."),
    "amendment.number": Text("Numrera ändringarna från 1.", "Number the amendments from 1."),
    "amount.form": Text("{given} går inte att läsa som ett belopp. Skriv med siffror, till exempel högst 500 000 kr per år.", "{given} cannot be read as a sum. Write it in figures, with any words about it in Swedish, for example högst 500 000 kr per år."),
    "amount.less": Text("Beloppet kan inte vara mindre än 0. Skriv ett högre belopp.", "The sum cannot be less than 0. Write a higher sum."),
    "amount.range": Text("Skriv ett belopp från 0 till under 1 000 miljarder.", "Write a sum from 0 to below 1,000 billion."),
    "amount.upper": Text("Skriv två belopp om summan ligger mellan dem: det lägre först, och båda i samma valuta. Skriv annars bara ett.", "Write two sums if the amount lies between them: the lower first, and both in the same currency. Otherwise write one only."),
    "case-number.form": Text("{given} går inte att läsa som ett diarienummer. Skriv det som det står i diariet, till exempel 171-85/2017.", "{given} cannot be read as a case number. Write it as it stands in the register, for example 171-85/2017."),
    "choice.unknown": NO_CHOICE,
    "count.expected": Text("{given} går inte att läsa som ett antal. Skriv med bara siffror, till exempel 4.", "{given} cannot be read as a number. Write it in figures alone, for example 4."),
    "count.range": Text("Skriv ett antal från 0 till under 1 000 miljarder.", "Write a number from 0 to below 1,000 billion."),
    "date.form": Text("{given} går inte att läsa som en dag. Skriv år, månad och dag, till exempel 2019-02-28.", "{given} cannot be read as a day. Write year, month and day, for example 2019-02-28."),
    "deadline.open": Text("Perioden har inget slut. Fyll i en sista dag.", "The period has no end. Fill in a last day."),
    "deadline.unit": Text("Ange tiden på precis ett sätt: i månader, i dagar eller i arbetsdagar.", "Give the time in exactly one way: in months, in days or in working days."),
    "entry.day": Text("Ange dagen, eller en tid som har ett slut, till exempel 2018-06 för juni 2018.", "Give the day, or a time that has an end, for example 2018-06 for June 2018."),
    "entry.sum": Text("Skriv ett belopp över 0 och under 1 000 miljarder.", "Write a sum above 0 and below 1,000 billion."),
    "extension.end": Text("Ange antingen hur länge förlängningen gäller eller att den gäller tills vidare, inte båda.", "Give either how long the extension lasts or that it is open-ended, not both."),
    "flag.expected": Text("Svara ja eller nej.", "Answer yes or no."),
    "format.newer": Text("Dokumentet är skrivet i en nyare version av systemet än den här. Be den som sköter systemet om hjälp.", "The document was written in a newer version of the system than this one. Ask whoever runs the system for help."),
    "history.days": Text("Ändringen gäller från en tidigare dag än ändringen före. Rätta dagen eller ordningen.", "The amendment applies from an earlier day than the one before it. Correct the day or the order."),
    "history.numbers": Text("Ändringen har inte ett högre nummer än ändringen före. Rätta numret eller ordningen.", "The amendment does not have a higher number than the one before it. Correct the number or the order."),
    "index.figure": Text("Skriv ett indextal över 0.", "Write an index figure above 0."),
    "key.form": Text("Välj bland det som finns i avtalet.", "Choose from what is in the agreement."),
    "key.unknown": Text("Här finns en uppgift som inte känns igen. Be den som sköter systemet att rätta det.", "There is something here that is not recognised. Ask whoever runs the system to put it right."),
    "kind.unknown": NO_CHOICE,
    "ledger.key": Text("Händelsen har samma beteckning som en annan. Ta bort den ena om den står två gånger. Be annars den som sköter systemet att rätta det.", "The entry bears the same mark as another. Remove one of them if it is there twice. Otherwise ask whoever runs the system to put it right."),
    "money.ambiguous": Text("{given} kan läsas som två olika belopp. Skriv komma före decimaler och mellanrum mellan tusental, till exempel 2,797 mnkr eller 2 797 kr.", "{given} can be read as two different sums. Write it the Swedish way: a comma before decimals and spaces between thousands, for example 2,797 mnkr or 2 797 kr."),
    "money.currency": Text("Valutan i {given} är inte den som väntas. Välj till exempel SEK (kronor) eller EUR (euro).", "The currency of {given} is not the one expected. Choose for example SEK (kronor) or EUR (euro)."),
    "money.decimals": Text("Skriv beloppet med högst två decimaler.", "Write the sum with at most two decimals."),
    "money.form": Text("{given} går inte att läsa som ett belopp. Skriv med siffror, till exempel 850 000 kr.", "{given} cannot be read as a sum. Write it in figures, for example 850 000 kr."),
    "money.plain": Text("{given} går inte att läsa som ett belopp. Skriv med bara siffror, och punkt före ören, till exempel 850000.50.", "{given} cannot be read as a sum. Write it in figures alone, with a point before öre, for example 850000.50."),
    "money.range": Text("Beloppet är orimligt stort. Kontrollera antalet siffror.", "The sum is unreasonably large. Check the number of digits."),
    "notice.unit": Text("Ange uppsägningstiden antingen i månader eller i dagar, inte båda.", "Give the period of notice either in months or in days, not both."),
    "number.form": Text("{given} går inte att läsa som ett tal. Skriv med siffror, och punkt före högst nio decimaler, till exempel 62.5.", "{given} cannot be read as a number. Write it in figures, with a point before at most nine decimals, for example 62.5."),
    "number.negative": Text("Skriv ett tal som inte är mindre än 0.", "Write a number that is not below 0."),
    "organisation-number.checksum": Text("Någon siffra i organisationsnumret {given} är fel. Kontrollera numret.", "Some digit of the organisation number {given} is wrong. Check the number."),
    "organisation-number.form": Text("{given} går inte att läsa som ett organisationsnummer. Skriv tio siffror, till exempel 212000-0142.", "{given} cannot be read as an organisation number. Write ten digits, for example 212000-0142."),
    "organisation-number.personal": Text("Numret har formen av ett personnummer. Skriv organisationens eget nummer.", "The number has the form of a personal number. Write the organisation's own number."),
    "rate.range": Text("Skriv hur många kronor en euro kostar, minst 1.", "Write how many kronor a euro costs, at least 1."),
    "share.range": PERCENT,
    "stated-date.form": Text("{given} går inte att läsa som en dag. Skriv det som är känt av dagen, till exempel 2016-03 för mars 2016.", "{given} cannot be read as a day. Write what is known of the day, for example 2016-03 for March 2016."),
    "stated-date.order": Text("Den senare dagen är före den tidigare. Rätta dagarna eller ordningen.", "The later day is before the earlier. Correct the days or their order."),
    "stated-date.text": Text("{given} går inte att läsa som en enda dag. Skriv dagen, eller det som är känt av den, till exempel mars 2016.", "{given} cannot be read as one single day. Write the day, or what is known of it, in Swedish, for example mars 2016."),
    "stated-number.count": Text("Skriv ett antal i hela tal, från 0.", "Write a number in whole numbers, from 0."),
    "stated-number.form": Text("{given} går inte att läsa som ett antal. Skriv till exempel minst 50.", "{given} cannot be read as a number. Write it in Swedish, for example minst 50."),
    "stated-number.upper": Text("Skriv två tal om antalet ligger mellan dem: det lägre först. Skriv annars bara ett.", "Write two numbers if it lies between them: the lower first. Otherwise write one only."),
    "stated-period.end": Text("Ange antingen ett slut eller att perioden gäller tills vidare, inte båda.", "Give either an end or that the period is open-ended, not both."),
    "stated-period.length": Text("Ange längden antingen i månader eller i dagar, minst 1.", "Give the length either in months or in days, at least 1."),
    "stated-period.nothing": Text("Fyll i det som är känt av perioden: första dag, sista dag eller längd.", "Fill in what is known of the period: first day, last day or length."),
    "stated-period.text": Text("{given} går inte att läsa som en enda period. Skriv till exempel 1 januari till 31 december 2022.", "{given} cannot be read as one single period. Write it in Swedish, for example 1 januari till 31 december 2022."),
    "text.blank": Text("Fältet är tomt. Fyll i det, eller ta bort det om inget ska anges.", "The field is empty. Fill it in, or remove it if nothing is to be stated."),
    "text.characters": Text("Texten innehåller tecken som inte går att visa. Skriv in den på nytt i stället för att klistra in den.", "The text has characters that cannot be shown. Type it again instead of pasting it."),
    "text.line": Text("Skriv på en rad, utan radbrytningar.", "Write on one line, without line breaks."),
    "waived.what": Text("Välj precis en sak som inte längre krävs: en redovisning, en delutbetalning eller en milstolpe.", "Choose exactly one thing that is no longer asked for: a report, an instalment or a milestone."),
    "workday.range": Text("Ange en dag åren 1990 till 2100.", "Give a day in the years 1990 to 2100."),
    "year.form": Text("{given} går inte att läsa som ett årtal. Skriv fyra siffror, till exempel 2018.", "{given} cannot be read as a year. Write four digits, for example 2018."),
}
"""What an officer is told, by the code of the fault."""

NOT_OF_FORM = frozenset({
    "amount.form", "case-number.form", "choice.unknown", "count.expected", "date.expected", "date.form", "flag.expected", "key.form", "kind.unknown",
    "list.expected", "money.currency", "money.form", "money.plain", "number.form", "object.expected", "organisation-number.form", "text.expected", "year.form",
})
"""The kinds of fault that say that what was given is nothing of the right form."""

FILL_IN = {
    "agreement": Text("Ange hur avtalet lyder efter ändringen.", "State how the agreement reads after the amendment."),
    "amount": Text("Fyll i beloppet.", "Fill in the sum."),
    "answer": Text("Välj ett svar.", "Choose an answer."),
    "base": Text("Fyll i bastalet.", "Fill in the base figure."),
    "corrects": Text("Välj händelsen som rättas.", "Choose the entry that is corrected."),
    "criterion": Text("Välj ett kriterium.", "Choose a criterion."),
    "currency": Text("Välj valuta.", "Choose a currency."),
    "current": Text("Fyll i det aktuella indextalet.", "Fill in the current index figure."),
    "day": Text("Fyll i dagen.", "Fill in the day."),
    "description": Text("Fyll i beskrivningen.", "Fill in the description."),
    "document": Text("Ange vilken handling det gäller.", "State which document it is."),
    "event": Text("Välj händelsen.", "Choose the event."),
    "first": Text("Fyll i första dagen.", "Fill in the first day."),
    "first_day": Text("Fyll i första dagen.", "Fill in the first day."),
    "interval": Text("Välj hur ofta.", "Choose how often."),
    "kind": Text("Välj vilket slag det är.", "Choose what kind it is."),
    "last": Text("Fyll i sista dagen, eller ange att det inte finns någon.", "Fill in the last day, or state that there is none."),
    "milestone": Text("Välj milstolpen.", "Choose the milestone."),
    "money": Text("Fyll i beloppet.", "Fill in the sum."),
    "name": Text("Fyll i namnet.", "Fill in the name."),
    "number": Text("Fyll i talet.", "Fill in the number."),
    "on": Text("Fyll i dagen.", "Fill in the day."),
    "organisation": Text("Välj organisationen.", "Choose the organisation."),
    "original": Text("Fyll i det ursprungliga avtalet.", "Fill in the original agreement."),
    "outcome": Text("Ange vad beslutet blev.", "State what was decided."),
    "party": Text("Välj parten.", "Choose the party."),
    "period": Text("Fyll i perioden.", "Fill in the period."),
    "place": Text("Ange var det står.", "State where it stands."),
    "report": Text("Välj redovisningen.", "Choose the report."),
    "role": Text("Fyll i rollen.", "Fill in the role."),
    "subject": Text("Välj ämnet.", "Choose the subject."),
    "text": Text("Fyll i texten.", "Fill in the text."),
    "title": Text("Fyll i titeln.", "Fill in the title."),
    "unit": Text("Fyll i enheten.", "Fill in the unit."),
}
"""What is told where a field that must be there is missing, by its name."""

FILL_IN_WITHIN = {
    ("amendments", "number"): Text("Fyll i ändringens nummer.", "Fill in the number of the amendment."),
    ("volumes", "number"): Text("Fyll i antalet.", "Fill in the number."),
}
"""The same where the name alone does not tell, by the list that holds it."""
# fmt: on
