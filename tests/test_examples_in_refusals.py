# SPDX-License-Identifier: MIT
"""The example in a refusal is itself taken by the check that refused.

Of documents, `test_convert_faults.py` holds the same.
"""

import ast
import pickle
import re
import typing
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import attrs
import pytest
from hypothesis import find

import iop
from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment
from iop.ledger import Ended
from iop.rules.rule_sets import RuleSet
from iop.rulesets import criteria
from iop.rulesets.criteria import BOTH_FINANCE, SKR_2017, Entry, Weight
from iop.testing import _oracles
from iop.values import _money_text as figures
from iop.values import (
    identifiers,
    periods,
    stated_dates,
    stated_numbers,
    stated_periods,
)
from iop.values.changes import Change
from iop.values.errors import IllFormedError
from iop.values.fields import sample

from .rooms import handed_out, rooms
from .test_hypothesis import PARTS


DAY = date(2019, 2, 28)
RULES = iop.rulesets.catalogue()
RULE = RULES["CON301"]
TOLD = iop.Text("Så är det.", "So it is.")


def amendment(number, first_day):
    """Make an amendment."""
    return Amendment(number=number, first_day=first_day, agreement=Agreement())


def ended(key):
    """Make an entry with a key."""
    return Ended(key=key, on=DAY)


def comparison(*, key):
    """Compare editions of which one has a criterion of its own."""
    own = attrs.evolve(BOTH_FINANCE, key=key, name="egen")
    edition = attrs.evolve(
        SKR_2017,
        key="egen",
        entries=(Entry(criterion=own, weight=Weight.REQUIRED),),
    )
    return iop.compare_editions(Agreement(), on=DAY, editions=[edition])


def compared(before, after):
    """Compare two values that a change holds."""
    return iop.diff(
        Change(pointer="", before=before, after=None),
        Change(pointer="", before=after, after=None),
    )


def nested(value):
    """Put a value in very many lists."""
    for _ in range(100_000):
        value = (value,)
    return value


def ruling(source, finding=TOLD):
    """Make a rule of a function written out."""
    known = names()
    exec(f"from typing import Annotated\n{source}", known)  # noqa: S102 - our own example
    made = next(
        value for name, value in known.items() if name in {"f", "wrong"}
    )
    return attrs.evolve(RULE, check=made, finding=finding)


def holding(rule):
    """Hold an agreement that states nothing against *rule*."""
    return iop.review(Agreement(), on=DAY, rules=RuleSet([rule]))


def remarking(observation):
    """Review by a rule that says *observation*."""
    return holding(
        attrs.evolve(RULE, check=lambda: [observation], finding=TOLD)
    )


def filled(**fields):
    """Fill a text that has two fields."""
    return iop.Text("{n} och {m}", "{n} and {m}").fill("sv", **fields)


def names():
    """Return what an example may name: what the rooms hand out, and they."""
    # `iop.examples.portfolio` has the name of a room, and the room is meant.
    known = handed_out()
    known |= {room.__name__.partition(".")[2]: room for room in rooms()}
    known |= {name: getattr(criteria, name) for name in criteria.__all__}
    known |= {
        "Decimal": Decimal,
        "Fraction": Fraction,
        "attrs": attrs,
        "date": date,
        "find": find,
        "pickle": pickle,
        "true": True,
    }
    return known | {
        name: value
        for name, value in globals().items()
        if not name.startswith("_")
    }


KNOWN = names() | {"answered": _oracles._as_status}
"""What an example may name."""

TRIED = {
    "aid.agreements": (
        "portfolio.earlier_aid('x', {}, before=DAY, sek_per_euro=Decimal(10))",
        "[]",
    ),
    "aid.amount": ("EarlierAid(on=DAY, amount={})", "Money(1)"),
    "ages.order": ("Ages(youngest=19, oldest={})", "13"),
    "amendment.number": ("amendment({}, DAY)", "0"),
    "amount.form": ("Amount.parse({!r})", "mycket"),
    "amount.less": ("{}", "Amount(Money(0), hedge=Hedge.LESS_THAN)"),
    "amount.upper": ("{}", "Amount(Money(1), hedge=Hedge.BETWEEN)"),
    "amount.range": ("plain_value({})", "Amount(Money(-1))"),
    "case-number.form": ("CaseNumber({!r})", "saknas"),
    "case.none": (
        "find(cases({}), lambda case: True)",
        "breaking='CON301', meeting='CON301'",
    ),
    "change.before": (
        "apply(Agreement(name='Festivalen'), [{}])",
        "Change(pointer='/name', before='x', after='y')",
    ),
    "change.depth": ("compared({0}, {0})", "nested(())"),
    "change.expected": ("apply(Agreement(name='Festivalen'), [{}])", "5"),
    "change.kinds": ("diff(Agreement(), {})", "Money(5)"),
    "citation.pinpoint": (
        "attrs.evolve(law.DIRECT_AWARD_LIMIT.values[-1].citation, pinpoint={!r})",
        "19 a:2",
    ),
    "comparison.cell": (
        "compare_editions(Agreement(), on=DAY).cell(*{!r}.split(', '))",
        "C99, borlange",
    ),
    "comparison.criteria": ("comparison(key={!r})", "C1"),
    "comparison.editions": (
        "compare_editions(Agreement(), on=DAY, editions={})",
        "5",
    ),
    "correction.key": (
        "Corrected(key='r', on=DAY, corrects='a', instead=ended({!r}))",
        "b",
    ),
    "count.expected": ("as_count({})", "'4'"),
    "count.range": ("as_count({})", "-1"),
    "date.expected": ("as_date({})", "'2018-06-01'"),
    "date.range": ("months_after(date(9999, 12, 1), {})", "1"),
    "deadline.open": ("Within(period={})", "Period(date(2019, 1, 1), None)"),
    "deadline.unit": (
        "AfterEvent(event=Event.SIGNING, {})",
        "days=1, months=1",
    ),
    "entry.day": ("Ended(key='a', on={})", "StatedDate('2018-06/..')"),
    "entry.sum": ("Paid(key='a', on=DAY, amount={})", "Money(0)"),
    "entry.weight": (
        "Entry(criterion=BOTH_FINANCE, weight={})",
        "Weight.ABSENT",
    ),
    "extension.end": ("Extension(key='a', {})", "until=DAY, is_open_ended=True"),
    "faults.most": ("from_plain({{'format': 2}}, most_faults={})", "0"),
    "flag.expected": ("as_flag({})", "1"),
    "format.number": ("iop.upgrade({{'format': {}}})", "0"),
    "history.days": (
        "History(original=Agreement(), amendments=[amendment(1, DAY), amendment(2, {})])",
        "date(2018, 1, 1)",
    ),
    "history.number": (
        "History(original=Agreement(), amendments=[amendment(3, DAY)]).changes({})",
        "1",
    ),
    "history.numbers": (
        "History(original=Agreement(), amendments=[amendment(3, DAY), amendment({}, DAY)])",
        "3",
    ),
    "index.figure": ("as_index_figure({})", "Decimal(-1)"),
    "fix.unknown": ("plain.apply_fix({{'format': 2, 'reporting': {{'number': 4, 'reports': []}}}}, {!r}, on=DAY)", "x"),
    "key.form": ("as_key({!r})", "a b"),
    "kind.expected": ("from_plain({{'format': 2, 'original': {{}}}} if {0} is History else {{'format': 2}}, {0})", "Money"),
    "lang.unknown": ("as_lang({!r})", "fi"),
    "ledger.key": (
        "Ledger(entries=[ended('sdn'), ended('sdn-2'), ended({!r})])",
        "sdn",
    ),
    "list.expected": ("Governance(working_groups={})", "'abc'"),
    "money.ambiguous": ("Money.parse({!r})", "2.797 mnkr"),
    "money.currencies": ("Money(1) + Money.parse({!r}, currency={!r}[-3:])", "1 EUR"),
    "money.currency": ("Money(1, {!r})", "kr"),
    "money.decimals": ("Money(Decimal({!r}))", "0.001"),
    "money.factor": ("Money(1).times({})", "0.5"),
    "money.float": ("Money({})", "0.5"),
    "money.form": ("Money.parse({!r})", "mycket"),
    "money.plain": ("Money({!r})", "1 000"),
    "money.range": ("Money({!r})", "1" * 25),
    "money.step": (
        "Money(5).rounded({}, rounding=Rounding.HALF_UP)",
        "Money(0)",
    ),
    "money.weights": ("Money(5).allocate({})", "[0]"),
    "money.zero": (
        "Money(1) / Money.parse({!r})",
        "0 kr",
    ),
    "notice.unit": ("Notice({})", "months=3, days=90"),
    "number.form": ("as_decimal({})", "0.5"),
    "number.negative": ("as_quantity({})", "Decimal(-1)"),
    "obligation.time": ("ObligationName('report', 'slut', {})", "0"),
    "obligation.unknown": ("follow_up(examples.trygghet_127_continued(), Ledger(), on=DAY)[{!r}]", "x"),
    "oracle.answer": ("answered({})", "1"),
    "organisation-number.checksum": ("OrganisationNumber({!r})", "212000-0143"),
    "organisation-number.form": ("OrganisationNumber({!r})", "x"),
    "organisation-number.group": ("find(organisation_numbers(group={}), lambda it: True)", "4"),
    "organisation-number.personal": ("OrganisationNumber({!r})", "811218-9876"),
    "parameter.days": ("attrs.evolve(law.DIRECT_AWARD_LIMIT.values[0], last_day={})", "date(1990, 1, 1)"),
    "parameter.last-seen": ("attrs.evolve(law.DIRECT_AWARD_LIMIT.values[-1], last_seen={})", "date(1990, 1, 1)"),
    "parameter.too-early": ("law.DIRECT_AWARD_LIMIT.on({})", "date(1990, 1, 1)"),
    "parameter.values": ("attrs.evolve(law.DIRECT_AWARD_LIMIT, values={})", "()"),
    "period.expected": ("Period.of_year(2018).overlaps({})", "5"),
    "period.month": ("Period.of_month(2018, {})", "13"),
    "period.open": ("{}.days", "Period(date(2018, 1, 1), None)"),
    "period.order": ("{}.first", "Period(date(2018, 1, 2), date(2018, 1, 1))"),
    "stated-date.exact": ("as_day({})", "StatedDate('2018-12-31')"),
    "stated-date.expected": ("as_day({})", "'2018'"),
    "stated-date.form": ("StatedDate({!r})", "2018-13"),
    "stated-date.order": ("StatedDate({!r})", "2019/2018"),
    "stated-date.text": ("StatedDate.parse({!r})", "vintern 2019"),
    "stated-number.count": ("values.as_stated_count({})", "StatedNumber(Decimal('4.5'))"),
    "stated-number.form": ("StatedNumber.parse({!r})", "många"),
    "stated-number.upper": ("{}", "StatedNumber(Decimal(4), hedge=Hedge.BETWEEN)"),
    "stated-period.end": ("{}", "StatedPeriod(months=36, is_open_ended=True)"),
    "stated-period.exact": ("{}", "StatedPeriod(first=DAY, last=DAY)"),
    "stated-period.expected": ("as_span({})", "'2018'"),
    "stated-period.length": ("{}", "StatedPeriod(months=0)"),
    "stated-period.nothing": ("{}", "StatedPeriod()"),
    "stated-period.order": ("{}", "StatedPeriod(first=StatedDate('2019'), last=StatedDate('2018'))"),
    "stated-period.text": ("StatedPeriod.parse({!r})", "per vinter"),
    "plain.value": ("plain_value({})", "0.5"),
    "pointer.form": ("values.read(examples.complete(), {!r})", "x"),
    "pointer.place": ("values.read(examples.complete(), {!r})", "/parties/9/name"),
    "portfolio.case": ("portfolio.settlements({{'a': {}}})", "Agreement()"),
    "portfolio.cases": ("portfolio.agreements({})", "[]"),
    "portfolio.documents": ("portfolio.read_many({})", "[]"),
    "describe.class": ("plain.describe({})", "str"),
    "form.fields": ("plain.from_form({})", "[]"),
    "form.name": ("plain.from_form({{{!r}: 'KFUM'}})", "name"),
    "form.twice": ("plain.from_form({})", "{'/term/period': '2018', '/term/period/first': '2018'}"),
    "keys.kind": ("plain.with_keys({{}}, {})", "History"),
    "schema.of": ("plain.json_schema({})", "str"),
    "workbook.empty": ("portfolio.to_excel({})", "[]"),
    "public-money.due-days": ("public_money(Agreement(), due_days={})", "[None]"),
    "review.expected": ("plain.compare_reviews({0}, {0})", "{}"),
    "rate.range": ("Circumstances(sek_per_euro={})", "Decimal('0.1')"),
    "reader.unknown": ("values.errors.as_reader({!r})", "handläggare"),
    "review.grouping": ("review(Agreement(), on=DAY).grouped(by={!r})", "x"),
    "rounding.unknown": ("Money(5).rounded(Money(1), rounding={})", "5"),
    "rule.citations": ("attrs.evolve(RULE, citations=[{}])", "][:0] + ["),
    "rule.code": ("assert_silent(review(Agreement(), on=DAY, rules=RuleSet([RULE])), {!r})", None),
    "rule.conflict": ("RuleSet([RULES['CON302'], attrs.evolve(RULES['CON303'], code={!r})])", "CON302"),
    "rule.days": ("attrs.evolve(RULE, first_day=DAY, {})", "last_day=date(2018, 1, 1)"),
    "rule.law-day": ("attrs.evolve(RULE, first_day=DAY, {})", "law_day=LawDay.NONE"),
    "rule.fields": ("attrs.evolve(RULE, title={})", "Text('{n}', '{n}')"),
    "rule.function": ("ruling({!r})", "wrong = print"),
    "rule.async": ("ruling({!r})", "async def f(): ..."),
    "rule.violation": ("holding(ruling('def f(): yield ' + {!r}, RULE.finding))", "violation('/budget/total', **{'listed': 1})"),
    "rule.default": ("ruling('def f(number: ' + {!r} + '): yield from ()')", "Annotated[int, '/reporting/number'] = 4"),
    "rule.hint": ("ruling('def f(number: ' + {!r} + '): yield from ()')", "'Misspelt'"),
    "rule.parameter": ("ruling('def f(number: ' + {!r} + '): yield from ()')", "int"),
    "rule.observations": ("holding(ruling('def f(): ' + {!r}))", "return 5"),
    "rule.type": ("ruling('def f(total: ' + {!r} + '): yield from ()')", "Annotated[Money, '/budget/total']"),
    "rule.unfilled": ("ruling('pointer = str()\\ndef f():\\n yield violation(pointer, listed=1)\\n yield ' + {!r}, RULE.finding)", "violation(pointer, listed=2)"),
    "rule.yield": ("ruling('def f(): ' + {!r})", "pass"),
    "money.format": ("{}", "f'{Money(5):,.2f}'"),
    "money.number": ("float({})", "Money(5)"),
    "money.round": ("{}", "round(Money(5))"),
    "text.line": ("as_text({!r})", "a\nb"),
    "rule.place": ("pickle.dumps({})", "attrs.evolve(RULE, code='X1')"),
    "rule.observation": ("remarking({})", "5"),
    "rule.unknown": ("RuleSet([RULE]).only({!r})", "X1"),
    "schedule.count": ("every(months=1, from_=DAY, count={})", "-1"),
    "schedule.end": ("every(months=1, from_=DAY, {})", "count=None"),
    "schedule.months": ("every(months={}, from_=DAY, count=2)", "0"),
    "share.range": ("as_share({})", "Decimal(2)"),
    "stated.share": ("agreements(stated={})", "2"),
    "text.blank": ("as_text({!r})", " "),
    "text.characters": ("as_text({!r})", "\x00"),
    "text.expected": ("as_text({!r} if {!r} != '5' else 5)", "5"),
    "text.fields": ("Text({0!r}, {0!r})", "{0}"),
    "text.fill": ("filled({})", "n=1"),
    "text.languages": ("Text(*{!r}.split(' / '))", "a / {n}"),
    "text.value": ("filled(n=1, m={})", "0.5"),
    "type.expected": ("PublicBody(key='a', name='A', number={})", "5"),
    "waived.what": ("Waived(key='a', on=DAY, {})", "report='a', milestone='b'"),
    "workday.range": ("is_workday({})", "date(1989, 12, 29)"),
    "year.form": ("as_year({})", "0"),
}  # fmt: skip
"""How an example is tried, by the code of the refusal: an expression with a
place for it, as it stands or as a text; and what is refused there."""

DOCUMENTS_ALONE = {
    "choice.unknown",
    "date.form",
    "document.kind",
    "format.form",
    "format.newer",
    "key.missing",
    "key.unknown",
    "kind.unknown",
    "object.expected",
    "stated-period.open",
}
"""Codes of what is wrong with documents alone."""


def types_in(annotation):
    """Walk through the types in an annotation."""
    yield annotation
    for argument in typing.get_args(annotation):
        yield from types_in(argument)


HELD = [
    kind
    for kind in PARTS
    if any(
        kind in types_in(field.type)
        for part in PARTS
        for field in attrs.fields(part)
        if field.converter
    )
]
"""The classes that some field asks for, and so refuses others."""


def codes():
    """Return the codes of all refusals, read off the library's source."""
    found = {
        *figures._RIGHT,
        *(f"period.{word}" for word in periods._RIGHT),
        *(f"stated-date.{word}" for word in stated_dates._RIGHT),
        *(f"stated-number.{word}" for word in stated_numbers._RIGHT),
        *(f"stated-period.{word}" for word in stated_periods._RIGHT),
        *(f"organisation-number.{word}" for word in identifiers._RIGHT),
    }
    for path in Path(iop.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                first = node.args[0]
                named = getattr(node.func, "id", "").endswith("Error")
                if named and isinstance(first, ast.Constant):
                    found.add(first.value)
    return {code for code in found if re.fullmatch(r"[a-z-]+\.[a-z-]+", code)}


def tried(template, given):
    """Evaluate what is tried with *given*."""
    return eval(template.format(given, given), KNOWN)  # noqa: S307 - written above


class TestExamples:
    """What a refusal shows as right is right."""

    def test_every_code(self):
        """Every refusal that the source knows is tried."""
        assert TRIED.keys() | DOCUMENTS_ALONE == codes() | {
            "choice.unknown",
            "kind.unknown",
        }

    @pytest.mark.parametrize("code", TRIED)
    def test_is_taken(self, code):
        """What was refused is taken with the example in its place."""
        if code == "workbook.empty":
            pytest.importorskip(
                "xlsxwriter", reason="the extra excel is not installed"
            )
        template, wrong = TRIED[code]
        with pytest.raises(IllFormedError) as caught:
            tried(template, wrong)

        assert code == caught.value.code
        tried(template, caught.value.example)

    @pytest.mark.parametrize("kind", HELD, ids=lambda kind: kind.__name__)
    def test_samples(self, kind):
        """The example of a class is a value of that class."""
        assert isinstance(tried("{}", sample(kind)), kind)
