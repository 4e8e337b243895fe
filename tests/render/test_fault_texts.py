# SPDX-License-Identifier: MIT
"""What an officer reads of the faults of a document: *fel för handläggare*."""

import importlib
import re
import typing
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import attrs
import pytest
from hypothesis import given

import iop
from iop import History, IllFormedError, Ledger, PlainFormError, Text
from iop.plain import from_plain
from iop.render import _fault_words as words
from iop.render._fault_texts import _OWN
from iop.strategies import faulty_plain_documents
from iop.values import Amount, Fault, Money

from ..test_examples_in_refusals import codes, types_in


OF_PROGRAMS = {
    "case.none",
    "change.before",
    "change.depth",
    "change.expected",
    "change.kinds",
    "citation.pinpoint",
    "comparison.cell",
    "comparison.criteria",
    "comparison.editions",
    "correction.key",
    "date.expected",
    "date.range",
    "entry.weight",
    "aid.agreements",
    "describe.class",
    "schema.of",
    "workbook.empty",
    "faults.most",
    "form.fields",
    "form.name",
    "form.twice",
    "fix.unknown",
    "format.form",
    "review.expected",
    "format.number",
    "history.number",
    "keys.kind",
    "kind.expected",
    "lang.unknown",
    "list.expected",
    "money.currencies",
    "money.factor",
    "money.float",
    "money.format",
    "money.number",
    "money.round",
    "money.step",
    "money.weights",
    "money.zero",
    "object.expected",
    "obligation.time",
    "obligation.unknown",
    "oracle.answer",
    "organisation-number.group",
    "parameter.days",
    "parameter.last-seen",
    "parameter.too-early",
    "parameter.values",
    "period.expected",
    "period.month",
    "period.open",
    "plain.value",
    "pointer.form",
    "pointer.place",
    "portfolio.case",
    "portfolio.cases",
    "portfolio.documents",
    "public-money.due-days",
    "reader.unknown",
    "review.grouping",
    "rounding.unknown",
    "rule.async",
    "rule.citations",
    "rule.code",
    "rule.conflict",
    "rule.days",
    "rule.default",
    "rule.fields",
    "rule.function",
    "rule.hint",
    "rule.law-day",
    "rule.observation",
    "rule.observations",
    "rule.parameter",
    "rule.place",
    "rule.type",
    "rule.unfilled",
    "rule.unknown",
    "rule.violation",
    "rule.yield",
    "schedule.count",
    "schedule.end",
    "schedule.months",
    "stated-date.exact",
    "stated-date.expected",
    "stated-period.exact",
    "stated-period.expected",
    "stated-period.open",
    "stated.share",
    "text.expected",
    "text.fields",
    "text.fill",
    "text.languages",
    "text.value",
    "type.expected",
}
"""What no officer can mend: how a program calls the library, or hands over what
was written. Of these an officer is told that the fault is the system's."""

SWEDISH_TOO = {
    "i",
    "under",
    "period",
    "text",
    "plats",
    "form",
    "per",
    "roll",
    "enhet",
    "system",
    "exempel",
    "annan",
    "person",
    "euro",
}
"""Words that are Swedish, and a key or a word of the plain form as well."""

SYSTEM = words.SYSTEM.sv
EMPTY_PERIOD = f"Avtalstid › Period: {words.TEXTS['text.blank'].sv}"


def error(code, given, *texts):
    """Make an error with words of which an officer is to read none."""
    return IllFormedError(
        code, given, "nyckeln name", "the key name", "Period()", texts
    )


def told(pointer, code, given, *texts, lang="sv"):
    """Tell an officer of a fault."""
    fault = Fault(pointer=pointer, error=error(code, given, *texts))
    return fault.message(lang, to="officer")


def faults(document, kind=iop.Agreement):
    """Return the faults of a document of the newest format."""
    with pytest.raises(PlainFormError) as caught:
        from_plain({"format": 2, **document}, kind)
    return caught.value


def read(document, kind=iop.Agreement):
    """Return what an officer reads of the faults of a document."""
    return [
        fault.message("sv", to="officer")
        for fault in faults(document, kind).faults
    ]


@pytest.fixture(name="plain_words", scope="module")
def _plain_words():
    """Return the keys and the words of all documents, and Python's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(Path(__file__).parents[2] / "docs"))
        parts, kinds = importlib.import_module("form").objects()
    found = {"Decimal", "None", "True", "date", "dict", "key", "list", "null"}
    for part in parts:
        found |= {part.__name__, *(one.name for one in attrs.fields(part))}
        found |= {part.KIND.slug} if hasattr(part, "KIND") else set()
    for kind in kinds:
        found |= {kind.__name__, *(member.value for member in kind)}
    return {word.lower() for word in found}


def all_texts():
    """Return every text that an officer may read of a fault."""
    single = [one for one in vars(words).values() if isinstance(one, Text)]
    tables = (words.TEXTS, words.FILL_IN, words.FILL_IN_WITHIN)
    rest = (text for table in tables for text in table.values())
    return list({text.sv: text for text in (*single, *rest)}.values())


class TestEveryCode:
    """Each kind of fault has an officer's text, or is the system's."""

    def test_each_has_one(self):
        """A new kind of fault must be given a text, or be listed above."""
        known = words.TEXTS.keys() | _OWN.keys() | {"key.missing"}

        assert known | OF_PROGRAMS == codes() | {
            "choice.unknown",
            "kind.unknown",
        }
        assert not known & OF_PROGRAMS

    @pytest.mark.parametrize("lang", ["sv", "en"])
    @pytest.mark.parametrize("code", sorted(codes()))
    def test_each_can_be_told(self, code, lang):
        """Each is told in both languages, whatever was given."""
        texts = (Text("Ett.", "One."), Text("Annat.", "Another."))
        for came in ("x", "2", "", None, 5, 4.5, [1], {"a": 1}, date.max):
            for pointer in ("/budget/total", ""):
                said = told(pointer, code, came, *texts, lang=lang)

                assert "nyckeln" not in said
                assert "the key" not in said
                assert "Period()" not in said
                assert "{" not in said
                assert said[-1] == "."

    def test_of_programs(self):
        """Of what no officer can mend the system is told, with a place."""
        for code in OF_PROGRAMS - words.NOT_OF_FORM:
            assert f"Ekonomi › Summa: {SYSTEM}" == told(
                "/budget/total", code, "x"
            )

    @pytest.mark.parametrize("text", all_texts(), ids=lambda text: text.sv)
    def test_is_plain_swedish(self, text, plain_words):
        """No text has a key, a pointer, Python or JSON in it."""
        said = re.sub(r"\{\w+\}", "", text.sv)
        found = set(re.findall(r"\w[\w-]*", said.lower()))

        assert not found & plain_words - SWEDISH_TOO
        assert not re.search(r"[_\[\]{}=]|\w\(|(?:^|\s)/", said)
        for one in (text.sv, text.en):
            assert one[0].isupper() or one[0] == "{"
            assert one.endswith(".")

    def test_all_that_must_be_there(self, plain_words):
        """Each field that a document must have is asked for by its name."""
        parts = importlib.import_module("form").objects()[0]
        needed = {
            field.name
            for part in parts
            for field in attrs.fields(part)
            if field.default is attrs.NOTHING
        }

        assert needed <= plain_words
        assert needed - {"key"} == words.FILL_IN.keys() - {"currency"}

    def test_all_that_must_have_a_name(self, plain_words):
        """In each list whose parts must have a name, an empty one is asked
        for; in others it may as well go.
        """
        parts = importlib.import_module("form").objects()[0]
        lists = {
            field.name: [
                kind for kind in types_in(field.type) if attrs.has(kind)
            ]
            for part in parts
            for field in attrs.fields(part)
            if typing.get_origin(field.type) is tuple
        }
        must = {
            name
            for name, kinds in lists.items()
            if kinds
            and all(
                getattr(attrs.fields_dict(kind).get("name"), "default", "")
                is attrs.NOTHING
                for kind in kinds
            )
        }

        assert must <= plain_words
        for name in lists:
            said = told(f"/{name}/0/name", "text.blank", "")
            assert said.endswith("Fyll i namnet.") is (name in must), name


def place_of(pointer, lang="sv"):
    """Return what an officer reads of where a fault is."""
    said = told(pointer, "text.line", "x", lang=lang)
    return said.removesuffix(words.TEXTS["text.line"].fill(lang))


class TestPlaces:
    """An officer reads where a fault is in the words of the form."""

    @pytest.mark.parametrize(
        ("pointer", "place"),
        [
            ("", ""),
            ("/", ""),
            ("/name", "Namn: "),
            ("/parties/1/number", "Part 2 › Organisationsnummer: "),
            ("/term/period/first", "Avtalstid › Period › Första dag: "),
            # A sum is one field, however it is put together.
            ("/budget/total/money/amount", "Ekonomi › Summa: "),
            ("/budget/total/money/currency", "Ekonomi › Summa › Valuta: "),
            ("/budget/costs/0/amount/money", "Kostnadspost 1 › Belopp: "),
            ("/budget/total/upper/amount", "Ekonomi › Summa › Högst: "),
            (
                "/case/proposal/amount",
                "Ärende › Förslag till beslut › Belopp: ",
            ),
            ("/entries/3/amount/amount", "Händelse 4 › Belopp: "),
            (
                "/needs/0/volumes/1/number/number",
                "Behov 1 › Volym 2 › Antal: ",
            ),
            ("/reporting/reports/0/due/day", "Redovisning 1 › Sista dag: "),
            # Of a history, which version.
            ("/original", "Ursprungligt avtal: "),
            ("/original/name", "Ursprungligt avtal › Namn: "),
            (
                "/original/parties/0/name",
                "Ursprungligt avtal › Part 1 › Namn: ",
            ),
            (
                "/amendments/1/agreement/parties/0/name",
                "Ändring 2 › Part 1 › Namn: ",
            ),
            # As format 1 called them.
            ("/matter/pages", "Ärende › Sidor: "),
            ("/reporting/duties/0/kind", "Redovisning 1 › Slag: "),
            # What the form has no word for is not named.
            ("/parties/0/x_y/z", "Part 1: "),
            ("/x/parties", ""),
            ("name", ""),
            ("/~2", ""),
            (f"/parties/{'9' * 5000}/name", "Parter › "),
        ],
    )
    def test_are_named(self, pointer, place):
        """No key, no pointer; as far as there are words for it."""
        assert place_of(pointer).startswith(place)
        assert "/" not in place_of(pointer)
        assert "_" not in place_of(pointer)
        assert bool(place) is bool(place_of(pointer))

    def test_english(self):
        """So it is in English."""
        assert place_of("/parties/1/name", "en") == "Party 2 › Name: "

    def test_all_sums(self, plain_words):
        """A sum is one field, whatever field it is."""
        parts = importlib.import_module("form").objects()[0]
        fields = [field for part in parts for field in attrs.fields(part)]
        for field in fields:
            kinds = {*types_in(field.type)}
            if Amount in kinds:
                inner = f"/budget/{field.name}/money/amount"
                assert place_of(inner) == place_of(f"/budget/{field.name}")
            if Money in kinds and field.name != "money":
                inner = f"/budget/{field.name}/amount"
                assert place_of(inner) == place_of(f"/budget/{field.name}")
                assert field.name in plain_words

    def test_of_what_is_missing(self):
        """What is missing is asked for where it should have been."""
        assert told("/parties/1/name", "key.missing", None) == (
            "Part 2: Fyll i namnet."
        )

    def test_an_error_has_none(self):
        """The error by itself says what to do, and not where."""
        assert error("text.line", "a\nb").message("en", to="officer") == (
            "Write on one line, without line breaks."
        )


class TestDocuments:
    """An officer reads what to do of documents as systems hand them over."""

    def test_left_empty(self):
        """A form sent before it was filled in, its empty fields as text."""
        document = {
            "name": "Mötesplats Hammarby",
            "case_number": "",
            "parties": [
                {"kind": "public-body", "key": "p1", "name": ""},
                {"kind": "organisation", "key": "p2", "number": " "},
                {"key": "p3", "name": None},
            ],
            "term": {"period": {"first": "", "last": None}},
        }
        empty = (
            "Fältet är tomt. Fyll i det, eller ta bort det om inget ska anges."
        )

        assert read(document) == [
            f"Diarienummer: {empty}",
            "Part 1 › Namn: Fyll i namnet.",
            f"Part 2 › Organisationsnummer: {empty}",
            "Part 2: Fyll i namnet.",
            "Part 3: Välj vilket slag det är.",
            f"Avtalstid › Period › Första dag: {empty}",
        ]

    def test_null(self):
        """What must be there, and is null, is to be filled in."""
        body = {"kind": "public-body", "key": "sdn", "name": None}

        assert read({"parties": [body]}) == ["Part 1 › Namn: Fyll i namnet."]
        assert told("/areas/0/in_particular/1", "text.expected", None) == (
            "Område 1 › Särskilt 2: Fältet är tomt. Fyll i det, eller ta bort "
            "det om inget ska anges."
        )

    @pytest.mark.parametrize(
        ("number", "said"),
        [
            (4.5, "Skriv ett heltal, utan decimaler."),
            (Decimal("4.50"), "Skriv ett heltal, utan decimaler."),
            (Decimal("1E-999999"), "Skriv ett heltal, utan decimaler."),
            (4.0, SYSTEM),
            (Decimal("4.0"), SYSTEM),
            (Decimal("1E+999999"), SYSTEM),
            (float("nan"), SYSTEM),
            (float("inf"), SYSTEM),
            (Decimal("sNaN"), SYSTEM),
        ],
    )
    def test_numbers(self, number, said):
        """Decimals are the officer's to mend; what else no whole number is
        was none that a person wrote.
        """
        assert told("", "count.expected", number) == said

    def test_of_a_spreadsheet(self):
        """Cells that are floats and times: mostly none of the officer's."""
        costs = {
            "key": "k",
            "description": float("nan"),
            "amount": {"money": {"amount": "310 000", "currency": "kr"}},
        }
        document = {
            "case": {"pages": 4.5},
            "budget": {
                "total": {"money": {"amount": 1250000.0, "currency": "SEK"}},
                "costs": [costs],
            },
            "reporting": {
                "number": Decimal("3.0"),
                "reports": [
                    {
                        "key": "a",
                        "kind": "final",
                        "covers": {
                            "first": "2024-01-01 00:00:00",
                            "last": datetime(2024, 12, 31, tzinfo=UTC),
                        },
                    }
                ],
            },
        }

        assert read(document) == [
            "Ärende › Sidor: Skriv ett heltal, utan decimaler.",
            f"Ekonomi › Summa: {SYSTEM}",
            f"Kostnadspost 1 › Vad kostnaden gäller: {SYSTEM}",
            (
                'Kostnadspost 1 › Belopp: "310 000" går inte att läsa som ett '
                "belopp. Skriv med bara siffror, och punkt före ören, till "
                "exempel 850000.50."
            ),
            (
                'Kostnadspost 1 › Belopp › Valuta: Valutan i "kr" är inte den som '
                "väntas. Välj till exempel SEK (kronor) eller EUR (euro)."
            ),
            "Redovisning och uppföljning › Antal redovisningar: " + SYSTEM,
            "Redovisning 1 › Period › Första dag: Ange dagen utan klockslag.",
            "Redovisning 1 › Period › Sista dag: Ange dagen utan klockslag.",
        ]

    @pytest.mark.parametrize(
        ("due", "told"),
        [
            (
                "2023-02-30",
                '"2023-02-30" finns inte i kalendern. Rätta månaden eller dagen.',
            ),
            ("2023-02-28 14:00", "Ange dagen utan klockslag."),
            (
                "snart",
                (
                    '"snart" går inte att läsa som en enda dag. Skriv dagen, '
                    "eller det som är känt av den, till exempel mars 2016."
                ),
            ),
            ("2023-02-28", SYSTEM),
        ],
    )
    def test_last_day(self, due, told):
        """A last day in one text; one that can be read was written rightly."""
        document = {
            "reporting": {
                "reports": [{"key": "a", "kind": "final", "due": due}]
            }
        }

        assert [f"Redovisning 1 › Sista dag: {told}"] == read(document)

    def test_in_free_text(self):
        """Days, numbers and shares as people write them."""
        document = {
            "term": {
                "period": {"first": "1 jan 2025", "last": "2025-02-30"},
                "extensions": [{"key": "o", "months": "12 mån"}],
            },
            "payments": {"indexation": {"share": "80 %"}},
            "budget": {
                "contributions": [
                    {
                        "kind": "volunteer-hours",
                        "key": "i",
                        "party": "KFUM JKS",
                        "hours": "62,5",
                    }
                ]
            },
        }

        assert read(document) == [
            (
                'Avtalstid › Period › Första dag: "1 jan 2025" går inte att läsa '
                "som en dag. Skriv år, månad och dag, till exempel 2019-02-28. Är "
                "bara månaden känd, skriv till exempel 2019-02."
            ),
            (
                'Avtalstid › Period › Sista dag: "2025-02-30" finns inte i '
                "kalendern. Rätta månaden eller dagen."
            ),
            (
                'Förlängning 1 › Månader längre: "12 mån" går inte att läsa som ett '
                "antal. Skriv med bara siffror, till exempel 4."
            ),
            (
                "Utbetalningar › Indexuppräkning › Andel av indexändringen: Skriv andelen som ett "
                "tal från 0 till 1. 80 procent skrivs 0.8."
            ),
            "Insats 1 › Part: Välj bland det som finns i avtalet.",
            (
                'Insats 1 › Timmar: "62,5" går inte att läsa som ett tal. Skriv '
                "med siffror, och punkt före högst nio decimaler, till exempel "
                "62.5."
            ),
        ]

    def test_choices(self):
        """A word that is none of the choices; the nearest are offered."""
        document = {
            "form": "IOP",
            "parties": [
                {"kind": "kommun", "key": "a", "name": "Malmö stad"},
                {
                    "kind": "organisation",
                    "key": "b",
                    "name": "Helamalmö",
                    "legal_form": "ideel förening",
                },
            ],
            "governance": {"steering_group": {"decides_by": ["consensus"]}},
        }

        assert read(document) == [
            (
                'Avtalets form: "IOP" är inget av alternativen. Välj till exempel '
                "idéburet offentligt partnerskap (IOP), föreningsbidrag, "
                "verksamhetsbidrag, upphandlat avtal eller samverkansavtal."
            ),
            (
                'Part 1 › Slag: "kommun" är inget av alternativen. Välj offentlig '
                "part eller idéburen organisation."
            ),
            (
                'Part 2 › Juridisk form: "ideel förening" är inget av '
                "alternativen. Välj till exempel ideell förening eller ekonomisk "
                "förening."
            ),
            "Styrning › Styrgrupp › Beslutsform: Ange bara en uppgift här.",
        ]

    def test_choice_with_a_comma(self):
        """A choice that has a comma in it is kept apart from the others."""
        document = {"governance": {"steering_group": {"decides_by": "alla"}}}

        assert read(document) == [
            (
                'Styrning › Styrgrupp › Beslutsform: "alla" är inget av '
                "alternativen. Välj enighet, majoritet eller "
                '"rådgivande, beslutar inte".'
            )
        ]

    @pytest.mark.parametrize(
        ("document", "place"),
        [
            ({"reporting": {"number": " 4 "}}, "Antal redovisningar"),
            (
                {"payments": {"is_unused_repaid": "Ja"}},
                "Återbetalning av outnyttjat",
            ),
            ({"form": "Föreningsbidrag"}, "Avtalets form"),
            ({"budget": {"total": "850 000 kr"}}, "Ekonomi › Summa"),
            ({"parties": {"kind": "organisation"}}, "Parter"),
            ({"name": 127}, "Namn"),
            ({"goals": [], "name": {"a": "b"}}, "Namn"),
        ],
    )
    def test_written_rightly(self, document, place):
        """Nobody is asked to write what they have written already."""
        said = read(document)[-1]

        assert said.endswith(f"{place}: {SYSTEM}")

    @pytest.mark.parametrize(
        ("document", "said"),
        [
            (
                {"budget": {"total": "mycket pengar"}},
                (
                    'Ekonomi › Summa: "mycket pengar" går inte att läsa som ett '
                    "belopp. Skriv med siffror, till exempel 850 000 kr."
                ),
            ),
            (
                {"term": {"period": "hela våren"}},
                (
                    'Avtalstid › Period: "hela våren" går inte att läsa som en '
                    "enda period. Skriv till exempel 1 januari till 31 december "
                    "2022."
                ),
            ),
            (
                {"budget": {"total": "cirka 1,5 mnkr"}},
                f"Ekonomi › Summa: {SYSTEM}",
            ),
            (
                {"term": {"period": "2018-2020"}},
                f"Avtalstid › Period: {SYSTEM}",
            ),
            ({"term": {"period": " "}}, EMPTY_PERIOD),
            ({"governance": "styrgrupp"}, f"Styrning: {SYSTEM}"),
        ],
    )
    def test_in_one_text(self, document, said):
        """A sum or a period in one text is to be one that can be read.

        So it is where a system reads such texts, as `tidied` does.
        """
        assert read(document) == [said]

    def test_keys(self):
        """Keys are the system's, where they name the part itself."""
        document = {"parties": [{"kind": "organisation", "name": "A"}]}

        assert read(document) == [f"Part 1: {SYSTEM}"]
        assert told("/parties/0/key", "key.form", "a b") == (
            f"Part 1 › Beteckning: {SYSTEM}"
        )
        assert error("key.form", "a b").message(to="officer") == SYSTEM

    def test_unknown_keys(self):
        """What is not known is told once, and not by its key."""
        refused = faults({"nam": 1, "titel": 2, "parties": [{"x": 1}]})

        assert refused.message("sv", to="officer") == (
            "2 fel i dokumentet:\n"
            "Här finns en uppgift som inte känns igen. Be den som sköter "
            "systemet att rätta det.\n"
            "Part 1: Välj vilket slag det är."
        )
        assert refused.message("sv").startswith("3 fel i dokumentet:\n/nam: ")

    def test_counts_the_rest(self):
        """Of faults beyond those that are told the number is told."""
        with pytest.raises(PlainFormError) as caught:
            from_plain({"format": 2, "name": "", "form": ""}, most_faults=1)

        assert caught.value.message("en", to="officer") == (
            "2 faults in the document:\n"
            "Name: The field is empty. Fill it in, or remove it if nothing is "
            "to be stated.\n"
            "and 1 more"
        )

    def test_of_another_kind(self):
        """The wrong document is told by what it is."""
        assert read({"entries": []}) == [
            (
                "Det här är en händelselista, men det som ska läsas in är ett "
                "avtal. Välj rätt dokument."
            )
        ]
        assert read({"name": "x"}, Ledger) == [
            (
                "Det här är ett avtal, men det som ska läsas in är en "
                "händelselista. Välj rätt dokument."
            )
        ]

    @pytest.mark.parametrize(
        ("written", "said"),
        [
            ("2018-06-01 00:00:00", "Ange dagen utan klockslag."),
            ("2018-06-01T08:30Z", "Ange dagen utan klockslag."),
            ("2018-06-01 kl. 9.30", "Ange dagen utan klockslag."),
            (
                "2018-06-01 2018-12-31",
                (
                    '"2018-06-01 2018-12-31" går inte att läsa som en dag. Skriv '
                    "år, månad och dag, till exempel 2019-02-28."
                ),
            ),
            (
                "2018-13-01",
                (
                    '"2018-13-01" finns inte i kalendern. Rätta månaden eller '
                    "dagen."
                ),
            ),
        ],
    )
    def test_days(self, written, said):
        """What is wrong with a day is told: the hour, the day or the form."""
        assert told("", "date.form", written) == said

    def test_disorder(self):
        """The days of a period that ends before it begins are named."""
        for period, said in (
            (
                {"first": "2018-12-31", "last": "2018-01-01"},
                (
                    "Sista dagen (1 januari 2018) är före första dagen "
                    "(31 december 2018)."
                ),
            ),
            (
                {"first": "2019", "last": "2018-12"},
                "Sista dagen (december 2018) är före första dagen (2019).",
            ),
        ):
            assert read({"term": {"period": period}}) == [
                f"Avtalstid › Period: {said}"
            ]

    def test_of_a_history(self):
        """The version is named where there are several."""
        later = {"number": 1, "first_day": "2018", "agreement": {"name": 5}}

        assert read({"original": {}, "amendments": [later]}, History) == [
            (
                'Ändring 1 › Gäller från och med: "2018" går inte att läsa som en dag. '
                "Skriv år, månad och dag, till exempel 2019-02-28."
            ),
            f"Ändring 1 › Avtal › Namn: {SYSTEM}",
        ]

    def test_of_a_ledger(self):
        """Entries are told apart by their numbers."""
        entry = {"kind": "paid", "key": "v1", "on": "2024-02-15"}
        none = {"amount": {"amount": "0", "currency": "SEK"}}

        assert read({"entries": [entry, entry | none]}, Ledger) == [
            (
                "Händelse 2: Händelsen har samma beteckning som en annan. Ta bort "
                "den ena om den står två gånger. Be annars den som sköter "
                "systemet att rätta det."
            ),
            (
                "Händelse 2 › Belopp: Skriv ett belopp över 0 och under 1 000 "
                "miljarder."
            ),
        ]


HOSTILE = {
    "script": "<script>alert('1')</script>",
    "markdown": "[klicka](https://exempel.se) **fet** | cell",
    "bidi": "\u202eatsraF\u2066",
    "arabic": "\u0634\u0631\u0627\u0643\u0629",
    "long": "å" * 10_000,
    "lines": "ett\ntvå\r\ntre\u2028fyra",
    "person": "811218-9876",
    "person within": f"{'x' * 50} 811218-9876",
    "control": "a\x00b\x1b[31m",
    "surrogate": "\ud800",
    "braces": "{given} {0} %s",
}


class TestHostile:
    """What was given stands in a message whole or not, and does no harm."""

    @pytest.mark.parametrize("lang", ["sv", "en"])
    @pytest.mark.parametrize("to", ["programmer", "officer"])
    @pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
    def test_values(self, text, to, lang):
        """A message is one short line, and shows no person's number."""
        document = {
            "form": text,
            "case_number": text,
            "parties": [
                {"kind": text, "key": text, "name": text, "number": text},
                {"kind": "organisation", "key": text, "number": text},
            ],
            "term": {"period": {"first": text, "last": text}},
            "budget": {"total": {"money": {"amount": text, "currency": text}}},
            "reporting": {"number": text},
            "payments": {"indexation": {"share": text}},
            text: text,
        }
        for fault in faults(document).faults:
            said = fault.message(lang, to=to)
            told = re.sub("\u2068([^\u2068\u2069]*)\u2069", r"\1", said)

            assert told.isprintable()
            assert len(said) < 1500
            assert "8112" not in said
            assert "9876" not in said

    @pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
    def test_pointers(self, text):
        """Nothing of a pointer that people may have made is shown."""
        place = place_of(f"/parties/0/{text.replace('/', '')}/name")

        assert place == "Part 1: "

    def test_errors_made_by_hand(self):
        """An error that says what no error of ours says can be told."""
        order = Fault(pointer="", error=error("period.order", "igår"))

        assert order.message("sv", to="officer") == (
            "Sista dagen är före första dagen."
        )
        assert order.message("en", to="officer") == (
            "The last day is before the first day."
        )
        assert told("", "choice.unknown", "x") == (
            '"x" är inget av alternativen.'
        )

    @given(faulty_plain_documents())
    def test_any(self, drawn):
        """Whatever is wrong, it is told without its key or pointer."""
        with pytest.raises(PlainFormError) as caught:
            from_plain(drawn[0])

        for fault in caught.value.faults:
            said = fault.message("sv", to="officer")
            quoted = re.sub('"[^"]*"', "", said)

            assert said.isprintable()
            assert not re.search(r"[_{}\[\]=]|(?:^|\s)/", quoted)

    @pytest.mark.parametrize("code", sorted(codes()))
    def test_of_unknown_kinds(self, code):
        """No code of what was given is run, whatever it is."""

        class Foreign(str):
            """A text with methods of its own."""

            __slots__ = ()
            __str__ = __repr__ = __format__ = strip = casefold = pytest.fail

        for came in (Foreign("x"), Foreign("4"), object()):
            said = error(code, came).message(to="officer")

            assert said.endswith(".")
