# SPDX-License-Identifier: MIT
"""Faults planted among many documents, each told where it is and what it is."""

import copy
from datetime import date

import pytest

from iop import examples, from_plain, review, to_plain
from iop.portfolio import findings, read_many


MADE_UP = examples.portfolio(12)
NAME = "2021-002-biblioteksbussens-vanner"
HISTORY, LEDGER = (to_plain(one) for one in MADE_UP[NAME])
AGREEMENT = {"format": 2, **HISTORY["original"]}
GONE = object()
SYSTEM = (
    "Systemet lämnade uppgiften i fel form. Be den som sköter systemet att "
    "rätta det."
)
NO_DOCUMENT = (
    "Här finns inget avtal, och ingen lista över händelser, att läsa. Välj "
    "rätt dokument."
)


def planted(document, pointer, value):
    """Change what stands in one place of a document, or take it away."""
    *way, last = (
        int(one) if one.isdecimal() else one for one in pointer.split("/")[1:]
    )
    made = holder = copy.deepcopy(document)
    for step in way:
        holder = holder[step]
    if value is GONE:
        del holder[last]
    else:
        holder[last] = value
    return made


PLANTED = {
    "a field that is missing": (
        planted(HISTORY, "/original/parties/1/name", GONE),
        (
            "/original/parties/1/name",
            "Ursprungligt avtal › Parter › 2 › Namn",
            "key.missing",
            "ingenting",
            "Ursprungligt avtal › Part 2: Fyll i namnet.",
        ),
    ),
    "a field that is misspelt": (
        planted(LEDGER, "/entries/5/amout", "93 000 kr"),
        (
            "/entries/5/amout",
            "Händelser › 6",
            "key.unknown",
            '"amout"',
            (
                "Händelse 6: Här finns en uppgift som inte känns igen. Be den "
                "som sköter systemet att rätta det."
            ),
        ),
    ),
    "a value of a wrong type": (
        planted(AGREEMENT, "/purpose/needs/0/is_shared", "kanske"),
        (
            "/purpose/needs/0/is_shared",
            "Syfte › Behov › 1 › Gemensamt behov",
            "flag.expected",
            '"kanske"',
            "Behov 1 › Gemensamt behov: Svara ja eller nej.",
        ),
    ),
    "a day that does not exist": (
        planted(LEDGER, "/entries/5/on", "2021-02-30"),
        (
            "/entries/5/on",
            "Händelser › 6 › Dag",
            "date.form",
            '"2021-02-30"',
            (
                'Händelse 6 › Dag: "2021-02-30" finns inte i kalendern. Rätta '
                "månaden eller dagen."
            ),
        ),
    ),
    "a last day before the first": (
        planted(
            AGREEMENT,
            "/budget/contributions/0/period",
            {"first": "2022-12-31", "last": "2022-01-01"},
        ),
        (
            "/budget/contributions/0/period",
            "Ekonomi › Insatser › 1 › Period",
            "period.order",
            '"2022-12-31--2022-01-01"',
            (
                "Insats 1 › Period: Sista dagen (1 januari 2022) är före "
                "första dagen (31 december 2022)."
            ),
        ),
    ),
    "a word that is no choice, though near to one": (
        planted(LEDGER, "/entries/1/outcome", "bifalen"),
        (
            "/entries/1/outcome",
            "Händelser › 2 › Innebörd",
            "choice.unknown",
            '"bifalen"',
            (
                'Händelse 2 › Innebörd: "bifalen" är inget av alternativen. '
                "Välj till exempel bifall."
            ),
        ),
    ),
    "a sum with too many decimals": (
        planted(AGREEMENT, "/budget/costs/0/amount/money/amount", "53000.005"),
        (
            "/budget/costs/0/amount/money/amount",
            "Ekonomi › Kostnader › 1 › Belopp › Summa › Belopp",
            "money.plain",
            '"53000.005"',
            (
                'Kostnadspost 1 › Belopp: "53000.005" har fler än två '
                "decimaler. Skriv kronor och ören, till exempel 850000.50."
            ),
        ),
    ),
    "a number of an organisation with a wrong figure": (
        planted(AGREEMENT, "/parties/1/number", "802990-1091"),
        (
            "/parties/1/number",
            "Parter › 2 › Organisationsnummer",
            "organisation-number.checksum",
            '"802990-1091"',
            (
                "Part 2 › Organisationsnummer: Någon siffra i "
                'organisationsnumret "802990-1091" är fel. Kontrollera numret.'
            ),
        ),
    ),
    "one entry twice": (
        planted(LEDGER, "/entries/6/key", "utbetalning-1"),
        (
            "/entries/6",
            "Händelser › 7",
            "ledger.key",
            '"utbetalning-1"',
            (
                "Händelse 7: Händelsen har samma beteckning som en annan. Ta "
                "bort den ena om den står två gånger. Be annars den som "
                "sköter systemet att rätta det."
            ),
        ),
    ),
    "a float for money": (
        planted(LEDGER, "/entries/5/amount/amount", 93000.5),
        (
            "/entries/5/amount/amount",
            "Händelser › 6 › Belopp › Belopp",
            "text.expected",
            "flyttalet 93000.5",
            f"Händelse 6 › Belopp: {SYSTEM}",
        ),
    ),
    "a form that is not known yet": (
        planted(AGREEMENT, "/format", 3),
        (
            "/format",
            "format",
            "format.newer",
            "3",
            (
                "Dokumentet är skrivet i en nyare version av systemet än den "
                "här. Be den som sköter systemet om hjälp."
            ),
        ),
    ),
    "a whole document that is none": (
        [AGREEMENT],
        (
            "",
            "Hela dokumentet",
            "object.expected",
            "en lista med 1 del",
            NO_DOCUMENT,
        ),
    ),
    "a cell that is empty": (
        None,
        ("", "Hela dokumentet", "object.expected", "ingenting", NO_DOCUMENT),
    ),
    "a fault deep in a list of lists": (
        planted(AGREEMENT, "/purpose/activities/0/volumes/0/number", "många"),
        (
            "/purpose/activities/0/volumes/0/number",
            "Syfte › Aktiviteter › 1 › Volymer › 1 › Antal",
            "count.expected",
            '"många"',
            (
                'Aktivitet 1 › Volym 1 › Antal: "många" går inte att läsa som '
                "ett antal. Skriv med bara siffror, till exempel 4."
            ),
        ),
    ),
}
"""What is planted, and the one row that tells of it, but for the name."""

COLUMNS = ("name", "pointer", "label", "code", "given", "message")


def row_of(way):
    """Return the row that tells of what is planted."""
    return dict(zip(COLUMNS, (way, *PLANTED[way][1]), strict=True))


class TestPlanted:
    """Each fault is told in a row of its own, for whoever keyed it in."""

    @pytest.mark.parametrize("way", PLANTED)
    def test_each(self, way):
        """A fault gives one row: document, place, kind, what stands, what to do."""
        document, _ = PLANTED[way]

        assert (row_of(way),) == read_many({way: document}).faults

    def test_among_others(self):
        """Among right documents each faulty one is told, and no other."""
        right = {name: to_plain(one) for name, (one, _) in MADE_UP.items()}
        wrong = {way: document for way, (document, _) in PLANTED.items()}
        batch = read_many(right | wrong)

        assert [*right] == [*batch.values]
        assert tuple(map(row_of, PLANTED)) == batch.faults

    def test_another_document(self):
        """A ledger among agreements is called what it is."""
        batch = read_many({"a": LEDGER}, type(from_plain(AGREEMENT)))

        assert [
            (
                "Hela dokumentet",
                (
                    "Det här är en händelselista, men det som ska läsas in är "
                    "ett avtal. Välj rätt dokument."
                ),
            )
        ] == [(row["label"], row["message"]) for row in batch.faults]

    @pytest.mark.parametrize(
        ("pointer", "value", "told"),
        [
            (
                "/budget/contributions/0/party",
                "namden",
                (
                    "CON101",
                    "Insats 1 › Part",
                    (
                        "Insats 1 hänvisar till en part som inte finns i "
                        "avtalet."
                    ),
                    (
                        "Rätta hänvisningen, eller lägg till den del som "
                        "saknas."
                    ),
                ),
            ),
            (
                "/budget/costs/1/key",
                "lokal",
                (
                    "CON102",
                    "Kostnadspost 2 (Material och mat) › Beteckning",
                    (
                        "Kostnadspost 2 (Material och mat) har samma "
                        "beteckning som kostnadspost 1 (Lokalhyra)."
                    ),
                    (
                        "Ge delarna olika beteckningar och se över "
                        "hänvisningarna till dem."
                    ),
                ),
            ),
        ],
    )
    def test_is_found(self, pointer, value, told):
        """What leads to nothing, or stands twice, is read, and a review finds it."""
        on = date(2023, 1, 1)
        right, wrong = (
            findings({NAME: review(from_plain(document), on=on)})
            for document in (AGREEMENT, planted(AGREEMENT, pointer, value))
        )

        assert [told] == [
            tuple(row[name] for name in ("code", "place", "message", "advice"))
            for row in wrong
            if row not in right
        ]
