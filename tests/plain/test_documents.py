# SPDX-License-Identifier: MIT
"""Promises of the plain form: *enkel form*."""

import contextlib
import json
import math
import re
from collections import Counter, defaultdict
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.budget import (
    Budget,
    MoneyContribution,
    PremisesContribution,
    StaffTimeContribution,
    VolunteerHoursContribution,
)
from iop.agreement.deadlines import (
    AfterEvent,
    AfterMilestone,
    AfterReport,
    Event,
    OnDate,
    ReportEvent,
    Within,
)
from iop.agreement.decisions import Case
from iop.agreement.parties import (
    LegalForm,
    Organisation,
    PublicBody,
    PublicBodyKind,
    Signatory,
)
from iop.agreement.payments import (
    Indexation,
    Instalment,
    OnMilestone,
    OnReport,
    OnSigning,
    Payments,
)
from iop.agreement.purpose import Ages, Indicator, Purpose, TargetGroup
from iop.agreement.reporting import (
    Report,
    ReportContent,
    Reporting,
    ReportKind,
)
from iop.agreement.term import Extension, Term
from iop.examples import complete, flawed, trygghet_127, umbrella
from iop.plain import FORMAT, from_plain, plain_value, to_plain
from iop.plain._faults import flat
from iop.rules.circumstances import EarlierAid
from iop.rules.findings import violation
from iop.rulesets import FULL
from iop.values.amounts import Amount, Per
from iop.values.changes import Change, Fix, FixKind
from iop.values.errors import IllFormedError, PlainFormError
from iop.values.hedges import Hedge
from iop.values.identifiers import CaseNumber, OrganisationNumber
from iop.values.money import Money, Rounding
from iop.values.periods import Period
from iop.values.texts import Text

from ..foreign import Whole
from ..specimens import public_classes, specimens


TOP = "name, case_number, form, called, guidelines, parties, participants, purpose, budget, payments, reporting, governance, case, judgements, assessments, purchase_signs, term, clauses, annex_agreements, signatures, known_in_part, evidence"
"""The keys of an agreement besides the format, in their order."""

DEEP = 100_000
"""How deep a value is nested that is made to do harm."""

WIDE = {ord(str(digit)): 0xFF10 + digit for digit in range(10)}
"""From digits to full-width digits."""


ENDLESS: list[object] = []
ENDLESS.append(ENDLESS)
"""A list that holds itself."""


class Word(str):
    """Text of a class of its own."""

    __slots__ = ()


class Number(int):
    """A whole number of a class of its own."""

    __slots__ = ()


def plain(**parts):
    """Return a plain document with *parts*."""
    return {"format": FORMAT, **parts}


def faults(document):
    """Return the faults of a document."""
    with pytest.raises(PlainFormError) as caught:
        from_plain(document)
    return caught.value.faults


def said(document):
    """Return the faults of a document as they are said in English."""
    return [fault.message("en") for fault in faults(document)]


def coded(document):
    """Return place and code of each fault of a document."""
    return [(fault.pointer, fault.code) for fault in faults(document)]


def nested(wrap):
    """Wrap a value so deep that no recursion comes out of it."""
    value = wrap(1)
    for _ in range(DEEP):
        value = wrap(value)
    return value


class TestWriting:
    """`to_plain`."""

    def test_nothing_stated(self):
        """What is not stated is left out; the format never is."""
        assert {"format": 2} == to_plain(Agreement())

    def test_empty_list(self):
        """An empty list says that there is none, and is written."""
        assert plain(clauses=[], budget={"funders": []}) == to_plain(
            Agreement(clauses=(), budget=Budget(funders=()))
        )

    def test_part_with_nothing_in_it(self):
        """A part that is there and says nothing is written as it is."""
        assert plain(term={}) == to_plain(Agreement(term=Term()))

    def test_false_and_zero(self):
        """No and zero are stated."""
        assert plain(
            budget={"is_vat_included": False}, case={"pages": 0}
        ) == to_plain(
            Agreement(budget=Budget(is_vat_included=False), case=Case(pages=0))
        )

    def test_money(self):
        """A sum is two texts; what is said of it stands beside it."""
        budget = Budget(
            total=Amount(Money(850_000)),
            set_aside=Amount(
                Money("0.50", "EUR"), hedge=Hedge.ABOUT, per=Per.YEAR
            ),
        )

        assert plain(
            budget={
                "total": {"money": {"amount": "850000.00", "currency": "SEK"}},
                "set_aside": {
                    "money": {"amount": "0.50", "currency": "EUR"},
                    "hedge": "about",
                    "per": "year",
                },
            }
        ) == to_plain(Agreement(budget=budget))

    def test_money_below_zero(self):
        """A sum below zero has its sign; a rounding is a word."""
        indexation = Indexation(
            index="KPI",
            share=Decimal("0.80"),
            rounded_to=Money(-100),
            rounding=Rounding.HALF_UP,
        )

        assert plain(
            payments={
                "indexation": {
                    "index": "KPI",
                    "share": "0.80",
                    "rounded_to": {"amount": "-100.00", "currency": "SEK"},
                    "rounding": "half-up",
                }
            }
        ) == to_plain(Agreement(payments=Payments(indexation=indexation)))

    @pytest.mark.parametrize(
        ("number", "text"),
        [
            (Decimal("31.5"), "31.5"),
            (Decimal("1E+18"), "1000000000000000000"),
            (Decimal("-0.000000001"), "-0.000000001"),
            (Decimal("1.50"), "1.50"),
            (40, "40"),
        ],
    )
    def test_exact_numbers(self, number, text):
        """An exact number is text, in figures alone."""
        indicator = Indicator(key="i", description="x", target=number)

        assert plain(
            purpose={
                "indicators": [
                    {"key": "i", "description": "x", "target": text}
                ]
            }
        ) == to_plain(Agreement(purpose=Purpose(indicators=(indicator,))))

    def test_numbers_of_others(self):
        """A whole number of NumPy is read as a whole number."""
        document = plain(
            reporting={"number": Whole(4)},
            purpose={
                "indicators": [
                    {"key": "i", "description": "x", "target": Whole(5)}
                ]
            },
        )
        read = from_plain(document)

        assert 4 == read.reporting.number
        assert Decimal(5) == read.purpose.indicators[0].target

    def test_days_and_periods(self):
        """A day is ISO 8601; a period is its days, and may lack the last."""
        term = Term(
            period=Period(date(2018, 1, 1), None),
            extensions=(Extension(key="e", until=date(2019, 2, 28)),),
        )

        assert plain(
            term={
                "period": {"first": "2018-01-01", "last": ".."},
                "extensions": [{"key": "e", "until": "2019-02-28"}],
            }
        ) == to_plain(Agreement(term=term))

    def test_early_year(self):
        """A year has four digits, the first years too."""
        assert plain(case={"dated": "0001-02-03"}) == to_plain(
            Agreement(case=Case(dated=date(1, 2, 3)))
        )

    def test_parties(self):
        """A party says of which kind it is; numbers are as they are written."""
        parties = (
            PublicBody(
                key="sdn",
                name="SDN",
                body_kind=PublicBodyKind.DISTRICT_BOARD,
                number=OrganisationNumber("162120000142"),
            ),
            Organisation(
                key="kfum",
                name="KFUM",
                legal_form=LegalForm.NON_PROFIT_ASSOCIATION,
                signatories=(Signatory(role="ordförande"),),
                also_known_as=("KFUM JKS",),
            ),
        )

        assert plain(
            case_number="1.2.5./375-2018",
            parties=[
                {
                    "kind": "public-body",
                    "key": "sdn",
                    "name": "SDN",
                    "body_kind": "district-board",
                    "number": "212000-0142",
                },
                {
                    "kind": "organisation",
                    "key": "kfum",
                    "name": "KFUM",
                    "legal_form": "non-profit-association",
                    "signatories": [{"role": "ordförande"}],
                    "also_known_as": ["KFUM JKS"],
                },
            ],
        ) == to_plain(
            Agreement(
                parties=parties, case_number=CaseNumber("1.2.5./375-2018")
            )
        )

    @pytest.mark.parametrize(
        ("due", "document"),
        [
            (
                OnDate(day=date(2019, 2, 28)),
                {"kind": "on-date", "day": "2019-02-28"},
            ),
            (
                Within(period=Period.of_month(2019, 2)),
                {
                    "kind": "within",
                    "period": {"first": "2019-02-01", "last": "2019-02-28"},
                },
            ),
            (
                AfterEvent(event=Event.TERM_ENDS, months=0),
                {"kind": "after-event", "months": 0, "event": "term-ends"},
            ),
            (
                AfterReport(
                    report="del-1", event=ReportEvent.APPROVED, workdays=10
                ),
                {
                    "kind": "after-report",
                    "workdays": 10,
                    "report": "del-1",
                    "event": "approved",
                },
            ),
            (
                AfterMilestone(milestone="m", days=30),
                {"kind": "after-milestone", "days": 30, "milestone": "m"},
            ),
        ],
    )
    def test_deadlines(self, due, document):
        """A deadline says of which of the five kinds it is."""
        duty = Report(
            key="r",
            kind=ReportKind.FINAL,
            due=due,
            contents=(ReportContent.USE_OF_MONEY,),
        )

        assert plain(
            reporting={
                "reports": [
                    {
                        "key": "r",
                        "kind": "final",
                        "due": document,
                        "contents": ["use-of-money"],
                    }
                ]
            }
        ) == to_plain(Agreement(reporting=Reporting(reports=(duty,))))

    @pytest.mark.parametrize(
        ("condition", "document"),
        [
            (OnSigning(), {"kind": "on-signing"}),
            (OnReport(report="r"), {"kind": "on-report", "report": "r"}),
            (
                OnMilestone(milestone="m"),
                {"kind": "on-milestone", "milestone": "m"},
            ),
        ],
    )
    def test_conditions(self, condition, document):
        """A condition says of which of the three kinds it is."""
        instalment = Instalment(key="q1", condition=condition)

        assert plain(
            payments={"instalments": [{"key": "q1", "condition": document}]}
        ) == to_plain(Agreement(payments=Payments(instalments=(instalment,))))

    @pytest.mark.parametrize(
        ("cls", "document"),
        [
            (MoneyContribution, {"kind": "money"}),
            (PremisesContribution, {"kind": "premises"}),
            (StaffTimeContribution, {"kind": "staff-time"}),
            (VolunteerHoursContribution, {"kind": "volunteer-hours"}),
        ],
    )
    def test_contributions(self, cls, document):
        """A contribution says of which of the four kinds it is."""
        contribution = cls(key="c", party="p")

        assert plain(
            budget={"contributions": [document | {"key": "c", "party": "p"}]}
        ) == to_plain(Agreement(budget=Budget(contributions=(contribution,))))

    def test_words_and_numbers_of_other_classes(self):
        """Text and numbers come out as the plain types themselves."""
        agreement = Agreement(
            name=Word("127-trygghet"), case=Case(pages=Number(3))
        )
        document = to_plain(agreement)

        assert (str, int) == (
            type(document["name"]),
            type(document["case"]["pages"]),
        )

    @pytest.mark.parametrize(
        ("given", "shown"),
        [(None, "nothing"), ({}, "an object with 0 keys"), (5, "5")],
    )
    def test_no_agreement(self, given, shown):
        """What is no agreement is refused."""
        with pytest.raises(IllFormedError) as caught:
            to_plain(given)

        assert (
            f"got {shown}; right is an Agreement, a History, a Ledger or Circumstances, for example: Agreement() [type.expected]"
        ) == str(caught.value)


class TestPlainValue:
    """`plain_value` gives the plain form of any value of the library."""

    @pytest.mark.parametrize(
        ("value", "plain"),
        [
            (None, None),
            (True, True),
            (5, 5),
            ("text", "text"),
            (Decimal("42.50"), "42.50"),
            (Decimal("1E+3"), "1000"),
            (date(2019, 2, 28), "2019-02-28"),
            (Money("0.5"), {"amount": "0.50", "currency": "SEK"}),
            (
                Amount(Money(1), per=Per.YEAR),
                {"money": {"amount": "1.00", "currency": "SEK"}, "per": "year"},
            ),
            (Per.TERM, "term"),
            (
                Period(date(2018, 1, 1), None),
                {"first": "2018-01-01", "last": ".."},
            ),
            (CaseNumber("KS/1:2"), "KS/1:2"),
            (OrganisationNumber("8020000009"), "802000-0009"),
            (Text("Ja {n}", "Yes {n}"), {"sv": "Ja {n}", "en": "Yes {n}"}),
            ((), []),
            ((Money(1), (None, "a")), [{"amount": "1.00", "currency": "SEK"}, [None, "a"]]),
            ([1, (2,)], [1, [2]]),
            ({"a": (1,)}, {"a": [1]}),
            (
                PublicBody(key="sdn", name="Farsta SDN"),
                {"kind": "public-body", "key": "sdn", "name": "Farsta SDN"},
            ),
            (
                EarlierAid(on=date(2017, 5, 2), amount=Money(4, "EUR")),
                {
                    "on": "2017-05-02",
                    "amount": {"amount": "4.00", "currency": "EUR"},
                },
            ),
            (Agreement(), {}),
        ],
        ids=repr,
    )  # fmt: skip
    def test_any_value(self, value, plain):
        """Values are plain, alone and in lists; what is not stated lacks."""
        written = plain_value(value)

        assert plain == written
        assert type(plain) is type(written)
        assert written == json.loads(json.dumps(written))

    def test_is_the_plain_form_of_the_parts(self):
        """Of an agreement it is the plain form, without the format."""
        for make in (complete, flawed, trygghet_127, umbrella):
            assert {"format": FORMAT, **plain_value(make())} == to_plain(
                make()
            )

    @pytest.mark.parametrize(
        ("value", "words"),
        [
            (0.5, "got the float 0.5"),
            ((Money(1), math.inf), "got the float inf"),
            ([[0.5]], "got the float 0.5"),
            ({"a": {"b": 0.5}}, "got the float 0.5"),
            ({1: "a"}, "got 1"),
            (b"text", "got a value of type bytes"),
            (frozenset([1]), "got a value of type frozenset"),
            (Fraction(1, 2), "got a value of type Fraction"),
            (object(), "got a value of type object"),
            (ENDLESS, "got a list of 1 part"),
        ],
    )
    def test_refuses(self, value, words):
        """What no JSON library could write is refused, wherever it is."""
        with pytest.raises(IllFormedError) as caught:
            plain_value(value)

        assert str(caught.value) == (
            f"{words}; right is a value that has a plain form, for example: "
            "Money(850_000) [plain.value]"
        )
        assert caught.value.message("sv").endswith(
            "Rätt är ett värde som har en enkel form, till exempel: "
            "Money(850_000)"
        )

    @pytest.mark.parametrize("kind", sorted(public_classes(), key=str))
    def test_every_public_class(self, kind):
        """Whatever the library hands out has a plain form for JSON."""
        values = specimens()[kind]

        assert values
        for value in values:
            plain = plain_value(value)

            assert dict is type(plain) or str is type(plain)
            assert plain == json.loads(json.dumps(plain))

    def test_of_any_kind(self):
        """What may hold anything is written as what it holds."""
        change = Change(
            pointer="/budget/total",
            before=Amount(Money(4)),
            after=(Money(5), date(2019, 2, 28), None),
        )
        five = {"amount": "5.00", "currency": "SEK"}

        assert {
            "pointer": "/reporting/number",
            "fields": [["money", five], ["days", ["2019-02-28"]]],
            "fixes": [
                {
                    "title": {"sv": "Ändra.", "en": "Change."},
                    "kind": "suggested",
                    "changes": [
                        {
                            "pointer": "/budget/total",
                            "before": {
                                "money": {"amount": "4.00", "currency": "SEK"}
                            },
                            "after": [five, "2019-02-28", None],
                        }
                    ],
                }
            ],
        } == plain_value(
            violation(
                "/reporting/number",
                Fix(
                    title=Text("Ändra.", "Change."),
                    kind=FixKind.SUGGESTED,
                    changes=(change,),
                ),
                money=Money(5),
                days=(date(2019, 2, 28),),
            )
        )

    @pytest.mark.parametrize(
        ("held", "words"),
        [
            (object(), "got a value of type object"),
            (0.5, "got the float 0.5"),
            (len, "got a value of type builtin_function_or_method"),
        ],
    )
    def test_refuses_within(self, held, words):
        """What has no plain form is refused there as well, and named."""
        with pytest.raises(IllFormedError) as caught:
            plain_value(Change(pointer="", before=held, after=None))

        assert str(caught.value).startswith(f"{words}; right is ")

    def test_rule(self):
        """A rule is written without its functions."""
        plain = plain_value(FULL["CON301"])

        assert ("CON301", "error") == (plain["code"], plain["severity"])
        assert not {"check", "meets", "breaks"} & set(plain)

    def test_fault(self):
        """A fault says its error in both languages."""
        with pytest.raises(PlainFormError) as caught:
            from_plain({"format": 2, "name": ""})
        (fault,) = caught.value.faults

        assert {
            "pointer": "/name",
            "error": {
                "code": "text.blank",
                "sv": fault.error.message("sv"),
                "en": fault.error.message("en"),
            },
        } == plain_value(fault)


class TestReading:
    """`from_plain`, of documents that are right."""

    @pytest.mark.parametrize(
        "make", [complete, flawed, umbrella, trygghet_127]
    )
    def test_there_and_back(self, make):
        """A finished agreement survives the way through JSON."""
        text = json.dumps(to_plain(make()))

        assert make() == from_plain(json.loads(text))

    def test_null(self):
        """Null reads as not stated, for a field, a part and a list."""
        names = TOP.split(", ")

        assert Agreement() == from_plain(plain(**dict.fromkeys(names)))

    def test_null_where_there_is_a_neutral_default(self):
        """Null reads as the neutral default, where there is one."""
        total = {
            "money": {"amount": "1", "currency": "SEK"},
            "hedge": None,
            "per": None,
        }
        group = {"description": "alla", "ages": {"youngest": None}}
        document = plain(
            budget={"total": total}, purpose={"target_group": group}
        )

        assert Agreement(
            budget=Budget(total=Amount(Money(1))),
            purpose=Purpose(
                target_group=TargetGroup(description="alla", ages=Ages())
            ),
        ) == from_plain(document)

    def test_document_is_left_alone(self):
        """Nothing changes in the document that is read."""
        document = to_plain(complete())
        document["budget"]["total"]["per"] = None
        before = json.dumps(document)
        from_plain(document)

        assert before == json.dumps(document)

    @pytest.mark.parametrize(
        ("given", "number"),
        [
            (40, Decimal(40)),
            ("40.50", Decimal("40.50")),
            ("-0.5", Decimal("-0.5")),
            (10**19 - 1, Decimal(10**19 - 1)),
            ("9" * 19 + "." + "9" * 9, Decimal("9" * 19 + "." + "9" * 9)),
        ],
    )
    def test_exact_numbers(self, given, number):
        """An exact number is read from text, or from a whole number."""
        indicator = {"key": "i", "description": "x", "target": given}
        agreement = from_plain(plain(purpose={"indicators": [indicator]}))

        assert number == agreement.purpose.indicators[0].target

    def test_whole_kronor(self):
        """A sum of whole kronor needs no öre."""
        money = {"amount": "850000", "currency": "SEK"}
        agreement = from_plain(plain(budget={"total": {"money": money}}))

        assert Money(850_000) == agreement.budget.total.money

    def test_organisation_number_in_any_form(self):
        """An organisation number may lack its hyphen."""
        party = {
            "kind": "organisation",
            "key": "a",
            "name": "A",
            "number": "802000-0009",
        }
        agreements = [
            from_plain(plain(parties=[party | {"number": number}]))
            for number in ("802000-0009", "8020000009", "168020000009")
        ]

        assert 1 == len(set(agreements))

    def test_order_of_keys(self):
        """The order of the keys does not matter."""
        document = to_plain(trygghet_127())
        turned = dict(reversed(document.items()))

        assert from_plain(document) == from_plain(turned)

    def test_text_and_numbers_of_other_classes(self):
        """Text and numbers may be of classes made from the plain ones."""
        agreement = from_plain(
            {
                Word("format"): Number(1),
                Word("name"): Word("127-trygghet"),
                "case": {"pages": Number(3), "dated": Word("2018-06-01")},
            }
        )

        assert (
            Agreement(
                name="127-trygghet",
                case=Case(pages=3, dated=date(2018, 6, 1)),
            )
            == agreement
        )
        assert (str, int) == (
            type(agreement.name),
            type(agreement.case.pages),
        )


TEN_FAULTS = {
    "nam": "127-trygghet",
    "format": 2,
    "case_number": "saknas",
    "parties": [
        {
            "kind": "organisation",
            "key": "kf um",
            "name": "KFUM",
            "number": "802000-0001",
            "signatories": [{"name": "Kim Ek"}],
        },
        {"kind": "foretag", "key": "ab", "name": "AB"},
    ],
    "purpose": {
        "initiative": "publik",
        "target_group": {
            "description": "alla",
            "ages": {"youngest": 19, "oldest": 13},
        },
    },
    "budget": {"total": {"money": {"amount": 850_000, "currency": "SEK"}}},
    "reporting": {
        "reports": [
            {
                "key": "slut",
                "kind": "final",
                "due": {"kind": "on-date", "day": "2019-02-30"},
            }
        ]
    },
}
"""A document with ten different faults."""


class TestTenFaults:
    """A document with ten different faults."""

    def test_all_at_once(self):
        """Every fault comes out, with its place, its code and what was given."""
        assert [
            ("/nam", "key.unknown", "nam"),
            ("/case_number", "case-number.form", "saknas"),
            ("/parties/0/key", "key.form", "kf um"),
            (
                "/parties/0/number",
                "organisation-number.checksum",
                "802000-0001",
            ),
            ("/parties/0/signatories/0/role", "key.missing", None),
            ("/parties/1/kind", "kind.unknown", "foretag"),
            ("/purpose/initiative", "choice.unknown", "publik"),
            ("/purpose/target_group/ages", "ages.order", 13),
            ("/budget/total/money/amount", "text.expected", 850_000),
            ("/reporting/reports/0/due/day", "date.form", "2019-02-30"),
        ] == [
            (fault.pointer, fault.code, fault.given)
            for fault in faults(TEN_FAULTS)
        ]

    def test_in_swedish(self):
        """They are said in Swedish, a line each."""
        with pytest.raises(PlainFormError) as caught:
            from_plain(TEN_FAULTS)

        assert [
            "10 fel i dokumentet:",
            '/nam: Fick "nam". Rätt är en nyckel som finns här, kanske name, till exempel: name',
            '/case_number: Fick "saknas". Rätt är ett diarienummer på en rad med minst en siffra, högst 100 tecken, alla synliga, till exempel: 171-85/2017',
            '/parties/0/key: Fick "kf um". Rätt är en nyckel av bokstäver, siffror och - . _ däremellan, högst 64, till exempel: slutredovisning',
            '/parties/0/number: Fick "802000-0001". Rätt är ett organisationsnummer vars sista siffra är rätt kontrollsiffra, till exempel: 212000-0142',
            '/parties/0/signatories/0/role: Fick ingenting. Rätt är att nyckeln role finns, till exempel: "role": "trygghet"',
            '/parties/1/kind: Fick "foretag". Rätt är ett av orden public-body, organisation, till exempel: public-body',
            '/purpose/initiative: Fick "publik". Rätt är ett av orden organisation, public, joint, till exempel: public',
            "/purpose/target_group/ages: Fick 13. Rätt är en högsta ålder på 19 eller mer, till exempel: 19",
            '/budget/total/money/amount: Fick 850000. Rätt är text, som 850000.00, till exempel: "850000.00"',
            '/reporting/reports/0/due/day: Fick "2019-02-30". Rätt är en dag som finns, ÅÅÅÅ-MM-DD, eller vad som är känt av den enligt EDTF, såsom 2019-02, till exempel: "2019-02-28"',
        ] == caught.value.message("sv").splitlines()

    def test_in_english(self):
        """They are said in English, a line each, and so is the exception."""
        with pytest.raises(PlainFormError) as caught:
            from_plain(TEN_FAULTS)

        assert [
            "10 faults in the document:",
            '/nam: got "nam"; right is a key known here, perhaps name, for example: name',
            '/case_number: got "saknas"; right is a case number on one line with at least one digit, at most 100 characters, all to be seen, for example: 171-85/2017',
            '/parties/0/key: got "kf um"; right is a key of letters, digits and - . _ between them, at most 64, for example: slutredovisning',
            '/parties/0/number: got "802000-0001"; right is an organisation number whose last digit is the right check digit, for example: 212000-0142',
            '/parties/0/signatories/0/role: got nothing; right is that the key role is there, for example: "role": "trygghet"',
            '/parties/1/kind: got "foretag"; right is one of the words public-body, organisation, for example: public-body',
            '/purpose/initiative: got "publik"; right is one of the words organisation, public, joint, for example: public',
            "/purpose/target_group/ages: got 13; right is an oldest age of 19 or more, for example: 19",
            '/budget/total/money/amount: got 850000; right is text, such as 850000.00, for example: "850000.00"',
            '/reporting/reports/0/due/day: got "2019-02-30"; right is a day that exists, YYYY-MM-DD, or what is known of it in EDTF, such as 2019-02, for example: "2019-02-28"',
        ] == str(caught.value).splitlines()

    def test_order(self):
        """Faults come in the order of the document, what lacks last."""
        document = {
            "term": 2018,
            "parties": [
                {
                    "key": "a b",
                    "kind": "organisation",
                    "signatories": [{"jointly": 0}, {"role": 1}],
                    "colour": "röd",
                },
            ],
            "colour": "röd",
            "clauses": [{}],
        }

        assert [
            "/term",
            "/parties/0/key",
            "/parties/0/signatories/0/jointly",
            "/parties/0/signatories/0/role",
            "/parties/0/signatories/1/role",
            "/parties/0/colour",
            "/parties/0/name",
            "/colour",
            "/clauses/0/subject",
            "/clauses/0/text",
            "/format",
        ] == [fault.pointer for fault in faults(document)]


class TestFormat:
    """The number of the plain form."""

    def test_missing(self):
        """A document without one is refused."""
        assert [
            '/format: got nothing; right is that the key format is there, for example: "format": 2'
        ] == said({"name": "127-trygghet"})

    @pytest.mark.parametrize(
        ("given", "shown"),
        [
            (0, "0"),
            (-1, "-1"),
            (True, "true"),
            ("1", '"1"'),
            (1.0, "the float 1.0"),
            (None, "nothing"),
            ([1], "a list of 1 part"),
        ],
    )
    def test_wrong(self, given, shown):
        """It is a whole number from 1; other faults are told beside it."""
        assert [
            f"/format: got {shown}; right is a format number, for example: 2",
            '/name: got " "; right is text that says something (leave out what is not stated), for example: trygghet',
        ] == said({"format": given, "name": " "})

    @pytest.mark.parametrize(
        ("given", "shown"),
        [(3, "3"), (10**5000, "a whole number of 16610 bits")],
        ids=["next", "wide"],
    )
    def test_newer(self, given, shown):
        """A newer one is the only fault told: the rest may well be right."""
        assert [
            f"/format: got {shown}; right is a format that the library knows, at most 2; the document was written by a newer version, for example: 2"
        ] == said({"format": given, "name": 5, "colour": "röd"})

    def test_newer_in_swedish(self):
        """So it is told in Swedish."""
        assert [
            "/format: Fick 3. Rätt är ett format som biblioteket kan, högst 2; dokumentet är skrivet av en nyare version, till exempel: 2"
        ] == [fault.message("sv") for fault in faults({"format": 3})]

    def test_only_at_the_top(self):
        """A part has no format of its own."""
        assert [("/term/format", "key.unknown")] == coded(
            plain(term={"format": 2})
        )


class TestKeys:
    """Keys that are not known, and keys that are not there."""

    @pytest.mark.parametrize(
        ("key", "nearest"),
        [("partys", "parties"), ("Budget", "budget"), ("sums", None)],
    )
    def test_nearest(self, key, nearest):
        """The nearest right key is suggested, if any is near."""
        right = f"perhaps {nearest}" if nearest else f"one of {TOP}"
        example = nearest or "name"

        assert [
            f'/{key}: got "{key}"; right is a key known here, {right}, for example: {example}'
        ] == said(plain(**{key: 5}))

    def test_nearest_in_swedish(self):
        """So it is in Swedish, with all the keys where none is near."""
        assert [
            '/term/tvist: Fick "tvist". Rätt är en nyckel som finns här, en av period, seasons, extensions, notice, other_notices, endings, disputes, replaces, day_off, till exempel: period'
        ] == [
            fault.message("sv")
            for fault in faults(plain(term={"tvist": "domstol"}))
        ]

    def test_no_key_is_near_a_very_long_one(self):
        """A very long key is cut, and no other is looked for near it."""
        key = "purpose" * 100

        assert [
            f'/{key[:60]}…: got "{key[:60]}…"; right is a key known here, one of {TOP}, for example: name'
        ] == said(plain(**{key: 5}))

    def test_kind_is_a_key_where_there_are_kinds(self):
        """A part of one kind only has no key for it."""
        assert [("/term/kind", "key.unknown")] == coded(
            plain(term={"kind": "term"})
        )

    def test_unknown_beside_other_faults(self):
        """An unknown key hides no other fault of its object."""
        assert [
            ("/case/page", "key.unknown"),
            ("/case/dated", "date.form"),
        ] == coded(plain(case={"page": 3, "dated": 2018}))

    @pytest.mark.parametrize(
        ("key", "shown"),
        [
            (1, "1"),
            (None, "nothing"),
            (True, "true"),
            (math.nan, "the float nan"),
            ((1, "a"), "a list of 2 parts"),
            (b"name", "a value of type bytes"),
        ],
    )
    def test_no_text(self, key, shown):
        """A key that is no text is a fault of the object it stands in."""
        assert [
            f"/: got {shown}; right is a key known here, one of {TOP}, for example: name"
        ] == said({"format": 2, key: 5})

    def test_no_text_within(self):
        """So it is within a part."""
        assert [("/term", "key.unknown")] == coded(plain(term={2018: "x"}))

    def test_missing(self):
        """A key that must be there is asked for."""
        assert [
            '/annex_agreements/0/key: got nothing; right is that the key key is there, for example: "key": "trygghet"',
            '/annex_agreements/0/organisation: got nothing; right is that the key organisation is there, for example: "organisation": "trygghet"',
        ] == said(plain(annex_agreements=[{}]))

    def test_pointers_are_escaped(self):
        """A key with a stroke or a tilde in it is escaped in the pointer."""
        assert ["/a~1b~0c"] == [
            fault.pointer for fault in faults(plain(**{"a/b~c": 1}))
        ]

    def test_makes_up_what_is_missing(self):
        """A dict that makes up what is missing is read as it stands."""
        signature = defaultdict(list)
        told = (
            "/signatures/0/party: got nothing; right is that the key party is "
            'there, for example: "party": "trygghet"'
        )

        assert [told] == said(plain(signatures=[signature]))
        assert [told] == said(plain(signatures=[Counter()]))
        assert {} == signature


class TestKinds:
    """Parts that may be of several kinds."""

    @pytest.mark.parametrize(
        ("party", "message"),
        [
            (
                {"key": "a", "name": "A"},
                '/parties/0/kind: got nothing; right is that the key kind is there, for example: "kind": "public-body"',
            ),
            (
                {"kind": "organization"},
                '/parties/0/kind: got "organization"; right is one of the words public-body, organisation, for example: organisation',
            ),
            (
                {"kind": ["organisation"]},
                "/parties/0/kind: got a list of 1 part; right is one of the words public-body, organisation, for example: public-body",
            ),
            (
                {"kind": None},
                "/parties/0/kind: got nothing; right is one of the words public-body, organisation, for example: public-body",
            ),
            ("KFUM", '/parties/0: got "KFUM"; right is an object, for example: {"kind": "public-body", "key": "trygghet", "name": "trygghet"}'),
            (None, '/parties/0: got nothing; right is an object, for example: {"kind": "public-body", "key": "trygghet", "name": "trygghet"}'),
        ],
    )  # fmt: skip
    def test_fault(self, party, message):
        """Without a known kind nothing more can be said of the part."""
        assert [message] == said(plain(parties=[party]))

    def test_key_of_another_kind(self):
        """A key that only another kind has is not known."""
        contribution = {
            "kind": "premises",
            "key": "lokal",
            "party": "sdn",
            "hours": "5",
        }

        assert [("/budget/contributions/0/hours", "key.unknown")] == coded(
            plain(budget={"contributions": [contribution]})
        )


MONEY = {"amount": "1.00", "currency": "SEK"}
"""A sum that is right."""


class TestTypes:
    """A value of the wrong type or form, at every kind of field."""

    @pytest.mark.parametrize("given", [5, True, 0.5, [], {}, ["x"]])
    def test_text(self, given):
        """Text is text, and nothing is made into it."""
        assert [("/name", "text.expected")] == coded(plain(name=given))

    @pytest.mark.parametrize(
        ("given", "code"),
        [
            ("", "text.blank"),
            (" \u00a0\n", "text.blank"),
            ("\x00", "text.characters"),
            ("a\ud800b", "text.characters"),
        ],
    )
    def test_text_that_says_nothing(self, given, code):
        """Text says something that can be written down."""
        assert [("/name", code)] == coded(plain(name=given))

    @pytest.mark.parametrize("given", [0, 1, "true", "ja", [], {}])
    def test_flag(self, given):
        """True and false are themselves alone."""
        assert [("/budget/is_vat_included", "flag.expected")] == coded(
            plain(budget={"is_vat_included": given})
        )

    @pytest.mark.parametrize(
        ("given", "code"),
        [
            ("3", "count.expected"),
            (3.0, "count.expected"),
            (True, "count.expected"),
            (math.nan, "count.expected"),
            (math.inf, "count.expected"),
            ([], "count.expected"),
            (-1, "count.range"),
            (10**12, "count.range"),
            pytest.param(10**5000, "count.range", id="wide"),
            pytest.param(-(10**5000), "count.range", id="wide-below-zero"),
        ],
    )
    def test_count(self, given, code):
        """A count is a whole number in reach."""
        assert [("/case/pages", code)] == coded(plain(case={"pages": given}))

    @pytest.mark.parametrize(
        "given",
        [
            0.5,
            True,
            math.nan,
            math.inf,
            "NaN",
            "Infinity",
            "1e5",
            "1,5",
            "+1",
            " 1",
            "1_000",
            "12".translate(WIDE),
            "0.1234567891",
            "1" * 20,
            10**19,
            pytest.param(-(10**5000), id="wide"),
            Decimal("0.5"),
            [],
        ],
    )
    def test_exact_number(self, given):
        """An exact number is text in figures, or a whole number."""
        indicator = {"key": "i", "description": "x", "target": given}

        assert [
            'ett exakt tal som text, med högst 19 siffror före decimalpunkten och 9 efter, till exempel: "62.5"'
        ] == [
            fault.message("sv").partition(". Rätt är ")[2]
            for fault in faults(plain(purpose={"indicators": [indicator]}))
        ]

    @pytest.mark.parametrize(
        ("given", "code"),
        [
            (0.8, "number.form"),
            (80, "share.range"),
            ("-0.1", "share.range"),
            ("80 %", "number.form"),
        ],
    )
    def test_share(self, given, code):
        """A share is an exact number from 0 to 1."""
        indexation = {"index": "KPI", "share": given}

        assert [("/payments/indexation/share", code)] == coded(
            plain(payments={"indexation": indexation})
        )

    @pytest.mark.parametrize(
        ("given", "code"), [(-1, "number.negative"), (40.5, "number.form")]
    )
    def test_quantity(self, given, code):
        """A quantity is an exact number from 0."""
        contribution = {
            "kind": "staff-time",
            "key": "tid",
            "party": "sdn",
            "hours": given,
        }

        assert [("/budget/contributions/0/hours", code)] == coded(
            plain(budget={"contributions": [contribution]})
        )

    @pytest.mark.parametrize("given", [0, 10_000, "2010", 2010.0, True])
    def test_year(self, given):
        """A year is a whole number of at most four digits."""
        earlier = {"name": "127-festivalen", "since": given}

        assert [
            ("/purpose/earlier_cooperation/0/since", "year.form")
        ] == coded(plain(purpose={"earlier_cooperation": [earlier]}))

    @pytest.mark.parametrize(
        "given",
        [
            "2018-02-30",
            "2018-00-01",
            "0000-01-01",
            "20180601",
            "2018-W22-5",
            "2018-6-1",
            "2018-06-01".translate(WIDE),
            "2018-06-01T00:00:00",
            "2018-06-01 ",
            "2018-06-01\n",
            "10000-01-01",
            "1 juni 2018",
            pytest.param(20180601, id="number"),
            2018.0,
            True,
            ["2018-06-01"],
            {"first": "2018-06-01"},
            date(2018, 6, 1),
        ],
    )
    def test_day(self, given):
        """A day is ISO 8601 in its one long form, and exists."""
        assert [("/case/dated", "date.form")] == coded(
            plain(case={"dated": given})
        )

    @pytest.mark.parametrize(
        ("money", "found"),
        [
            (850_000, [("", "object.expected")]),
            ("850000.00 SEK", [("", "object.expected")]),
            ([], [("", "object.expected")]),
            ({}, [("/amount", "key.missing"), ("/currency", "key.missing")]),
            (MONEY | {"ore": 1}, [("/ore", "key.unknown")]),
            (MONEY | {"amount": 1.5}, [("/amount", "text.expected")]),
            (MONEY | {"amount": None}, [("/amount", "text.expected")]),
            (MONEY | {"amount": "1 000"}, [("/amount", "money.plain")]),
            (MONEY | {"amount": "1e5"}, [("/amount", "money.plain")]),
            (MONEY | {"amount": "NaN"}, [("/amount", "money.plain")]),
            (
                MONEY | {"amount": "1".translate(WIDE)},
                [("/amount", "money.plain")],
            ),
            (MONEY | {"amount": "\ud800"}, [("/amount", "money.plain")]),
            (MONEY | {"amount": "1.234"}, [("/amount", "money.plain")]),
            (MONEY | {"amount": "1" * 25}, [("/amount", "money.range")]),
            (MONEY | {"currency": "kr"}, [("/currency", "money.currency")]),
            (MONEY | {"currency": ["SEK"]}, [("/currency", "text.expected")]),
            (MONEY | {1: 2}, [("", "key.unknown")]),
            (
                {"currency": "kr", "amount": 5, "per": "year"},
                [
                    ("/currency", "money.currency"),
                    ("/amount", "text.expected"),
                    ("/per", "key.unknown"),
                ],
            ),
        ],
    )
    def test_money(self, money, found):
        """A sum is two texts, and each of them is looked at."""
        assert [
            (f"/budget/total/money{place}", code) for place, code in found
        ] == coded(plain(budget={"total": {"money": money}}))

    def test_money_in_words(self):
        """What a sum is in a document is said, not what one is in Python."""
        document = plain(
            budget={"total": {"money": MONEY | {"amount": "1 000"}}}
        )

        assert [
            (
                '/budget/total/money/amount: Fick "1 000". Rätt är kronor i siffror, som text, med decimalpunkt före ören, till exempel: "850000.50"',
                '/budget/total/money/amount: got "1 000"; right is kronor in figures, as text, with a decimal point before öre, for example: "850000.50"',
            )
        ] == [
            (fault.message("sv"), fault.message("en"))
            for fault in faults(document)
        ]

    @pytest.mark.parametrize(
        ("given", "code"),
        [
            (2120000142, "text.expected"),
            ("212000-0143", "organisation-number.checksum"),
            ("\ud800", "organisation-number.form"),
        ],
    )
    def test_organisation_number(self, given, code):
        """An organisation number is text with the right check digit."""
        party = {
            "kind": "public-body",
            "key": "sdn",
            "name": "SDN",
            "number": given,
        }

        assert [("/parties/0/number", code)] == coded(plain(parties=[party]))

    @pytest.mark.parametrize(
        ("given", "code"),
        [(375, "text.expected"), ("saknas", "case-number.form")],
    )
    def test_case_number(self, given, code):
        """A case number is text with a digit in it."""
        assert [("/case_number", code)] == coded(plain(case_number=given))

    @pytest.mark.parametrize(
        "given", ["Yes", "YES", "ja", 1, True, ["yes"], {"yes": 1}, "\ud800"]
    )
    def test_choice(self, given):
        """A word out of a list is one of them as it is written there."""
        judgement = {"criterion": "C6", "answer": given}

        assert [("/judgements/0/answer", "choice.unknown")] == coded(
            plain(judgements=[judgement])
        )

    @pytest.mark.parametrize("given", ["x", 5, {}, True, ("x",)])
    def test_list(self, given):
        """A list is a list."""
        assert [("/clauses", "list.expected")] == coded(plain(clauses=given))

    def test_parts_of_a_list(self):
        """Every part of a list is looked at; null is none."""
        document = plain(
            governance={"working_groups": ["a", None, 5, "", "b"]}
        )

        assert [
            ("/governance/working_groups/1", "text.expected"),
            ("/governance/working_groups/2", "text.expected"),
            ("/governance/working_groups/3", "text.blank"),
        ] == coded(document)

    @pytest.mark.parametrize("given", ["x", 5, [], True])
    def test_object(self, given):
        """A part is an object."""
        assert [("/term", "object.expected")] == coded(plain(term=given))

    @pytest.mark.parametrize(
        "given", [None, 5, 0.5, True, "x", [], ["x"], b"{}", {1}]
    )
    def test_the_whole(self, given):
        """A document is an object, and that is then the only fault."""
        assert [("", "object.expected")] == coded(given)

    def test_the_whole_in_words(self):
        """The whole is called by a stroke."""
        assert [
            '/: got a list of 0 parts; right is an object, for example: {"format": 2, "name": "trygghet"}'
        ] == said([])

    @pytest.mark.parametrize(
        ("part", "place", "code"),
        [
            (
                {"term": {"notice": {"months": 3, "days": 90}}},
                "/term/notice",
                "notice.unit",
            ),
            (
                {
                    "term": {
                        "extensions": [
                            {
                                "key": "e",
                                "until": "2026-12-31",
                                "is_open_ended": True,
                            }
                        ]
                    }
                },
                "/term/extensions/0",
                "extension.end",
            ),
            (
                {"term": {"period": {"first": "2018-12-31", "last": "2018-01-01"}}},
                "/term/period",
                "period.order",
            ),
            (
                {"reporting": {"evaluation": {"due": {"kind": "after-event", "event": "signing"}}}},
                "/reporting/evaluation/due",
                "deadline.unit",
            ),
            (
                {"reporting": {"evaluation": {"due": {"kind": "within", "period": {"first": "2018-12-31", "last": ".."}}}}},
                "/reporting/evaluation/due",
                "deadline.open",
            ),
            (
                {"budget": {"total": {"money": MONEY | {"amount": "-1"}}}},
                "/budget/total",
                "amount.range",
            ),
            (
                {"budget": {"contributions": [{"kind": "staff-time", "key": "t", "party": "p", "hours": "9" * 19, "rate": MONEY}]}},
                "/budget/contributions/0",
                "amount.range",
            ),
        ],
    )  # fmt: skip
    def test_what_only_the_whole_part_knows(self, part, place, code):
        """A fault between fields is a fault of the part."""
        assert [(place, code)] == coded(plain(**part))


class TestHostile:
    """Documents that are made to do harm."""

    @pytest.mark.parametrize(
        "wrap",
        [lambda value: [value], lambda value: {"term": value}],
        ids=["lists", "objects"],
    )
    @pytest.mark.parametrize(
        ("put", "place"),
        [
            (lambda deep: deep, ""),
            (lambda deep: plain(name=deep), "/name"),
            (lambda deep: plain(format=deep), "/format"),
            (lambda deep: plain(parties=[deep]), "/parties/0"),
            (lambda deep: plain(colour=deep), "/colour"),
            (lambda deep: plain(case={"dated": deep}), "/case/dated"),
        ],
        ids=["whole", "text", "format", "part", "unknown", "day"],
    )
    def test_deep(self, wrap, put, place):
        """No depth is entered where no depth should be."""
        found = faults(put(nested(wrap)))

        assert place in {fault.pointer[: len(place)] for fault in found}
        assert all(fault.message("sv") for fault in found)

    def test_many_unknown_keys(self):
        """Each of very many unknown keys is a fault."""
        # Too long for the nearest right key to be looked for: that takes
        # its time, the same for each.
        keys = [f"{number:050}" for number in range(100_000)]
        with pytest.raises(PlainFormError) as caught:
            from_plain(plain(**dict.fromkeys(keys)), most_faults=100_000)

        assert [f"/{key}" for key in keys] == [
            fault.pointer for fault in caught.value.faults
        ]

    def test_many_faults_in_a_list(self):
        """Each of very many faults in a list is told, in its order."""
        many = 1000
        found = faults(plain(parties=[1] * many))

        assert [f"/parties/{number}" for number in range(many)] == [
            fault.pointer for fault in found
        ]

    def test_wide_numbers_are_measured(self):
        """A very wide number is never written out."""
        assert [
            "/case/pages: got a whole number of 16610 bits; right is a count from 0 to below 10^12, for example: 4"
        ] == said(plain(case={"pages": 10**5000}))

    def test_long_texts_are_cut(self):
        """A very long text is cut where it is repeated."""
        assert [
            f'/case_number: got "{"x" * 60}…"; right is a case number on one line with at least one digit, at most 100 characters, all to be seen, for example: 171-85/2017'
        ] == said(plain(case_number="x" * 10**6))

    @pytest.mark.parametrize(
        "document",
        [
            plain(**{"\ud800": 1}),
            plain(**{"a\udfffb": "\ud800"}),
            plain(name="\udcff"),
            plain(parties=[{"kind": "\ud800"}]),
            plain(parties=[{"kind": "organisation", "key": "\ud800"}]),
            plain(judgements=[{"criterion": "C6", "answer": "\ud800"}]),
            plain(budget={"total": {"money": {"\ud800": "\ud800"}}}),
            plain(**{"\x00\x1b[2J\u202e": 1}),
            {Word("\ud800"): 1},
        ],
    )
    def test_half_characters(self, document):
        """Half a surrogate pair is a fault that can be written down."""
        for fault in faults(document):
            for lang in ("sv", "en"):
                message = fault.message(lang)
                assert message.isprintable()
                assert message.encode().decode() == message

    def test_half_character_in_words(self):
        """It is shown by its number."""
        assert [
            rf'/\ud800: got "\ud800"; right is a key known here, one of {TOP}, for example: name'
        ] == said(plain(**{"\ud800": 1}))

    @pytest.mark.parametrize(
        "value",
        [
            None,
            True,
            pytest.param(-(10**5000), id="wide"),
            math.nan,
            -math.inf,
            "",
            "\ud800",
            [],
            [[]],
            {},
            {"kind": {}},
            {1: 1},
        ],
        ids=str,
    )
    def test_wrong_everywhere(self, value):
        """No value in any place gives any other exception."""
        for name, part in to_plain(complete()).items():
            document = plain(**{name: part})
            for holder, token in list(places(document)):
                right = holder[token]
                holder[token] = value
                with contextlib.suppress(PlainFormError):
                    agreement = from_plain(document)
                    assert agreement == from_plain(to_plain(agreement))
                holder[token] = right

    @pytest.mark.parametrize(
        "number",
        ["811218 - 9876\n", 8112189876.0],
    )
    def test_no_person_is_shown(self, number):
        """Nothing that is said of a document shows a person's number."""
        refused = []
        for name, part in to_plain(complete()).items():
            document = plain(**{name: part})
            for holder, token in list(places(document)):
                right = holder[token]
                holder[token] = number
                try:
                    from_plain(document)
                except PlainFormError as error:
                    refused.append(error)
                holder[token] = right

        told = [(one, one.faults, one.message("sv")) for one in refused]
        assert [] == re.findall("8112|9876", str(told))
        # Nor does a traceback show what another error said.
        assert {None} == {one.__context__ for one in refused}

    @pytest.mark.parametrize("key", ["811218-9876", 8112189876])
    def test_no_person_is_shown_by_a_key(self, key):
        """Nor does it where the number is a key, and so in a pointer."""
        with pytest.raises(PlainFormError) as caught:
            from_plain(plain(term={key: 5}))

        assert caught.value.faults[0].given == key
        assert [] == re.findall(
            "8112|9876", f"{caught.value}{caught.value.faults}"
        )

    def test_defects_are_not_hidden(self):
        """What is no fault of the document is raised again."""
        defect = RuntimeError("en bugg")

        with pytest.raises(RuntimeError) as caught:
            list(flat(defect))

        assert defect is caught.value


def places(document):
    """Walk through every place in a document: what holds it, and where."""
    inside = (
        document.items() if isinstance(document, dict) else enumerate(document)
    )
    for token, value in inside:
        yield document, token
        if isinstance(value, dict | list):
            yield from places(value)
