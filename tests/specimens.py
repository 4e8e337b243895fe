# SPDX-License-Identifier: MIT
"""A value of every public class, for what must hold of all (*provexemplar*)."""

import functools
import importlib
import pkgutil
from datetime import date
from decimal import Decimal

import attrs
import pytest

import iop
from iop import portfolio
from iop.agreement import Event, Organisation, public_money, total_over
from iop.agreement.agreement import Agreement
from iop.agreement.amendments import Amendment
from iop.examples import (
    complete,
    flawed,
    trygghet_127,
    trygghet_127_continued,
    trygghet_127_ledger,
    umbrella,
)
from iop.followup.followup import follow_up
from iop.followup.timeline import EventDay
from iop.law.figures import PARAMETERS
from iop.plain.descriptions import describe
from iop.plain.documents import from_plain
from iop.plain.drafts import read_draft
from iop.plain.web_forms.merges import merge
from iop.plain.web_forms.posted import from_form
from iop.render.comparisons import compare_editions
from iop.render.to_do import to_do
from iop.rules.circumstances import Circumstances, EarlierAid
from iop.rules.findings import (
    Called,
    KnownInPart,
    NotApplicable,
    Noted,
    NotKnown,
    NotStated,
    Unreadable,
    any_of,
    violation,
)
from iop.rules.inputs import At
from iop.rules.lacks import Lack
from iop.rules.rule_sets import RuleSet
from iop.rulesets import (
    STOCKHOLM,
    criteria_asked,
    for_agreement,
    review,
    review_follow_up,
    signs,
)
from iop.strategies import ReviewCase
from iop.values import Amount, Period, StatedDate, StatedPeriod
from iop.values.errors import PlainFormError
from iop.values.money import Money
from iop.values.texts import Text

from .plain.test_readers import EVERY_KIND


ON = date(2019, 3, 14)

NO_VALUES = {"Rewrite", "Fit", "Form", "Frame", "Help", "Refers"}
"""Public classes that nothing said of an agreement is made of: marks on a
type, and what the strategies hand to each other."""


def public_classes():
    """Return the attrs classes that the rooms hand out, but for `NO_VALUES`."""
    found = set()
    for room in pkgutil.iter_modules(iop.__path__, "iop."):
        module = importlib.import_module(room.name)
        found |= {
            one
            for one in map(vars(module).get, getattr(module, "__all__", ()))
            if isinstance(one, type)
            and attrs.has(one)
            and one.__name__ not in NO_VALUES
        }
    return found


@functools.cache
def specimens():
    """Return some values of each class that is met in what can be made."""
    found = {}
    rest = _roots()
    while rest:
        value = rest.pop()
        if attrs.has(type(value)):
            of_kind = found.setdefault(type(value), [])
            if len(of_kind) < 10 and value not in of_kind:
                of_kind.append(value)
                fields = attrs.fields(type(value))
                rest += [getattr(value, field.name) for field in fields]
        elif isinstance(value, tuple | list):
            rest += value
        elif isinstance(value, dict):
            rest += value.values()
    return found


def _roots():
    """Make what the others are parts of, and what is part of nothing."""
    agreement, ledger = trygghet_127_continued(), trygghet_127_ledger()
    followed = follow_up(agreement, ledger, on=ON)
    at = At(
        on=ON,
        circumstances=Circumstances(
            earlier_aid=(EarlierAid(on=ON, amount=Money(4, "EUR")),)
        ),
    )
    comparison = compare_editions(trygghet_127(), on=ON)
    reviewed = review(flawed(), on=ON)
    rules = RuleSet([outcome.rule for outcome in reviewed.outcomes[:3]])
    return [
        *reviewed.findings,
        *(finding.fixes for finding in reviewed.findings),
        *(PARAMETERS, Amendment(number=1, first_day=ON, agreement=agreement)),
        *(
            complete(),
            umbrella(),
            trygghet_127(),
            EVERY_KIND,
            rules,
            at,
        ),
        *(
            followed,
            followed.coming,
            followed.names,
            followed.record,
            ledger.by(ON),
        ),
        follow_up(complete(), EVERY_KIND, on=ON).outcomes,
        *(reviewed, review(Agreement(), on=ON), review_follow_up(followed)),
        *(signs(trygghet_127(), on=ON), criteria_asked(STOCKHOLM)),
        *(comparison, comparison.verdicts, to_do(reviewed)),
        violation("/reporting/number", number=4, money=Money(5), day=ON),
        *(Noted("value", Money(5)), Noted("days", (ON, None))),
        *(KnownInPart("/term"), Unreadable("/term")),
        read_draft({"format": 2, "nam": "trygghet"}),
        *any_of(NotStated("/judgements"), NotStated("/assessments")),
        Lack(ways=((NotStated("/judgements"),),)),
        StatedPeriod(first=StatedDate("2016-03"), months=36),
        Called("/parties/0"),
        *(NotStated("/term"), NotKnown(Text("Okänt.", "Unknown."))),
        NotApplicable(Text("Inga bilagor.", "No annexes.")),
        ReviewCase(agreement=agreement),
        public_money(agreement),
        EventDay(event=Event.SIGNING, day=StatedDate("2021-01")),
        for_agreement(agreement),
        total_over(Amount(Money(5)), Period.of_year(2018)),
        agreement.parties[0].KIND,
        describe(Organisation),
        from_form({"/parties/1/name": "KFUM"}),
        merge({"name": "A"}, {"name": "B"}, {"name": "C"}),
        faults(),
        *_of_many(followed, reviewed),
    ]


def _of_many(followed, reviewed):
    """Make what tells of many agreements."""
    twice = {"a": flawed(), "b": flawed()}
    case = followed.agreement
    return [
        *(portfolio.ACROSS, portfolio.review_across(twice)),
        portfolio.columns("obligations"),
        portfolio.read_many({"a": {}, "b": {"format": 2}}),
        portfolio.summarise([followed, reviewed]),
        portfolio.mend(flawed(), on=ON),
        portfolio.earlier_aid(
            case.parties[1].name,
            {"a": case},
            before=ON,
            sek_per_euro=Decimal(10),
        ),
    ]


def faults():
    """Return the faults of a document that has several kinds of them."""
    given = {"format": 2, "nam": 0.5, "name": object(), "term": 2018}
    with pytest.raises(PlainFormError) as caught:
        from_plain(given)
    return caught.value.faults
