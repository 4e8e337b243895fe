# SPDX-License-Identifier: MIT
"""What is met by next to nothing is asked for next to nothing (*uppfyllt*).

Hundreds of odd agreements, each of which states one thing alone: a word, an
empty list, one part with no more than it must have. A rule that such a one
meets is listed here by hand with the place, and is to ask for that thing and no
more. What has nothing to say of an agreement does not apply to it.
"""

from datetime import date

import attrs
import pytest

from iop.agreement import Agreement
from iop.examples import complete
from iop.followup import follow_up
from iop.ledger import Ledger
from iop.rules import At, RuleSet, Status
from iop.rulesets import (
    consistency,
    contract_points,
    follow_up_ledger,
    organisations,
)
from iop.rulesets import (
    follow_up as follow_up_rules,
)
from iop.rulesets.follow_up_ledger._specimens import RUN, agreed
from iop.values.fields import Whole


RULES = RuleSet(
    rule
    for rules in (consistency, organisations, follow_up_rules, contract_points)
    for rule in rules.RULES
)
ON = date(2024, 6, 1)


def is_part(value):
    """Return whether it is a part whose fields stand by themselves."""
    return (
        attrs.has(type(value))
        and not isinstance(value, Whole)
        and all(field.kw_only for field in attrs.fields(type(value)))
    )


def bare(part):
    """Leave of a part nothing but what it must have."""
    return attrs.evolve(
        part,
        **{
            field.name: field.default
            for field in attrs.fields(type(part))
            if field.init and field.default is not attrs.NOTHING
        },
    )


def stated(part):
    """Go through what a part states, each with all that it may be instead.

    Yields:
        The place, in tokens, and a way to put it into a bare part.
    """
    for field in attrs.fields(type(part)):
        value = getattr(part, field.name)
        for instead in variants(value):
            yield (field.name,), {field.name: instead}
        items = value if isinstance(value, tuple) else (value,)
        for item in items:
            if is_part(item):
                for place, told in stated(item):
                    one = attrs.evolve(bare(item), **told)
                    within = (one,) if isinstance(value, tuple) else one
                    yield (field.name, *place), {field.name: within}


def variants(value):
    """Return the odd values that may stand in the place of one."""
    if value is None:
        return ()
    if isinstance(value, bool):
        return (True, False)
    if isinstance(value, tuple):
        bared = ((bare(one),) for one in value if is_part(one))
        return ((), value[:1], *bared)
    return (bare(value) if is_part(value) else value,)


def odd_agreements():
    """Return agreements that state one thing, and the place of it."""
    yield "", Agreement()
    for place, told in stated(complete()):
        yield "/".join(("", *place)), Agreement(**told)


def outermost(places):
    """Leave out the places that lie in others."""
    return sorted(
        place
        for place in places
        if not any(
            place.startswith(f"{other}/") for other in places if other != place
        )
    )


MET_BY = {
    "BOP001": ["/purpose/background"],
    "BOP002": ["/purpose/values"],
    "BOP004": ["/purpose/goals"],
    "BOP005": [
        "/reporting/evaluation/due",
        "/reporting/evaluation/evaluators",
        "/reporting/evaluation/is_planned_only",
        "/reporting/evaluation/plan",
        "/reporting/evaluation/question",
        "/reporting/number",
        "/reporting/recurs",
        "/reporting/reports",
    ],
    "BOP006": [
        "/budget/annex",
        "/budget/contributions",
        "/budget/costs",
        "/budget/total",
    ],
    "BOP007": ["/term/period"],
    # A part that names itself, a volume that is part of another beside it.
    "CON101": ["/parties", "/purpose/needs"],
    "CON102": ["/annex_agreements", "/purpose/needs"],
    # An annex agreement with two sums, and a sum between two.
    "CON208": ["/annex_agreements", "/purpose/undertakings/amount"],
    "CON302": ["/reporting/reports"],
    "CON304": ["/reporting/reports"],
    "CON305": ["/reporting/reports"],
    "CON403": ["/case/decisions"],
    "CON501": ["/form"],
    "CON601": ["/evidence"],
    "CON602": ["/evidence", "/known_in_part"],
    "CON701": ["/judgements"],
    "FUP002": ["/purpose/indicators"],
    "FUP003": ["/purpose/needs"],
    "FUP004": ["/reporting/evaluation/evaluators"],
    "FUP005": ["/reporting/evaluation/is_planned_only"],
    "FUP008": [
        "/payments/instalments/condition",
        "/payments/instalments/due",
    ],
    "FUP009": ["/clauses", "/payments/is_unused_repaid"],
    "MOP001": ["/purpose/activities", "/purpose/goals"],
    "MOP003": ["/term/period"],
    "MOP004": ["/clauses", "/term/disputes"],
    "MOP005": ["/governance/public_influence"],
    "ORG002": ["/parties"],
    "ORG004": ["/parties/signatories"],
    "ORG006": ["/parties/is_registered"],
    "ORG007": ["/parties/number"],
}
"""By rule the one thing that is enough to meet it."""


class TestAgreements:
    """Rules on agreements."""

    def test_met_by_one_thing(self):
        """Each is met by what it asks for alone, and by nothing else."""
        met = {}
        number = 0
        for place, agreement in odd_agreements():
            number += 1
            for rule in RULES:
                outcome = rule.outcome(agreement, At(on=ON))
                if outcome.status is Status.MET:
                    met.setdefault(rule.code, set()).add(place)

        assert number > 700
        assert MET_BY == {
            code: outermost(places) for code, places in sorted(met.items())
        }

    def test_nothing(self):
        """Nothing at all meets no rule."""
        assert [] == [
            rule.code
            for rule in RULES
            if rule.outcome(Agreement(), At(on=ON)).status is Status.MET
        ]


_STEPS = [
    "Proposed",
    "Decided",
    "Signed",
    "Paid",
    "CostAccounted",
    "ReportReceived",
    "ReportApproved",
]
LEDGER_MET_BY = {
    # One step alone contradicts no other.
    "LED002": _STEPS,
    "LED031": _STEPS,
    # That the report came in need not be written down.
    "LED004": ["ReportApproved"],
    "LED005": ["ReportApproved"],
    "LED013": ["CostAccounted"],
}
"""By rule on what has happened the one entry that is enough to meet it."""


class TestLedgers:
    """Rules on what has happened."""

    @pytest.mark.parametrize("on", [date(2018, 3, 20), date(2019, 12, 1)])
    @pytest.mark.parametrize(
        "agreement", [Agreement(), agreed()], ids=["empty", "agreed"]
    )
    def test_nothing(self, agreement, on):
        """Where nothing is written down, no rule on it is met."""
        followed = follow_up(agreement, Ledger(), on=on)
        at = At(on=on, follow_up=followed)

        assert [] == [
            rule.code
            for rule in follow_up_ledger.RULES
            if rule.outcome(agreement, at).status is Status.MET
        ]

    def test_met_by_one_entry(self):
        """Each is met by the entries that it asks about, and by no others."""
        on = date(2019, 12, 1)
        met = {}
        for entry in {type(one): one for one in RUN}.values():
            followed = follow_up(Agreement(), Ledger(entries=(entry,)), on=on)
            for rule in follow_up_ledger.RULES:
                outcome = rule.outcome(
                    Agreement(), At(on=on, follow_up=followed)
                )
                if outcome.status is Status.MET:
                    kinds = met.setdefault(rule.code, [])
                    kinds.append(type(entry).__name__)

        assert LEDGER_MET_BY == met
