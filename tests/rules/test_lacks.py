# SPDX-License-Identifier: MIT
"""Promises of what an outcome waits for: *det som saknas*."""

from datetime import date

import pytest

from iop.agreement import Agreement, Case, Signature
from iop.rules import (
    After,
    AnyOf,
    KnownInPart,
    Lack,
    Noted,
    NotKnown,
    NotStated,
    any_of,
)
from iop.rules.lacks import lacks_of
from iop.rulesets import CONSISTENCY, review
from iop.values.texts import Text


A, B, C = NotStated("/a"), NotStated("/b"), KnownInPart("/c")
UNKNOWN = NotKnown(Text("Okänt.", "Unknown."))


class TestAnyOf:
    """`any_of` says of several ways that any one is enough."""

    @pytest.mark.parametrize(
        ("ways", "seen"),
        [
            ((A, B), [AnyOf(((A,), (B,)))]),
            (((A, C), B), [AnyOf(((A, C), (B,)))]),
            ((A, A), [A]),
            (((A, C),), [A, C]),
            ((A, ()), [A]),
            ((), []),
            ((A, (B, UNKNOWN)), [UNKNOWN, AnyOf(((A,), (B,)))]),
            ((A, UNKNOWN), [UNKNOWN, A]),
        ],
    )
    def test_ways(self, ways, seen):
        """One way is said as it is; what is not known is said beside."""
        assert seen == list(any_of(*ways))


class TestLacksOf:
    """`lacks_of` gathers all that is needed, each thing once."""

    def test_all_of(self):
        """What is said plainly is needed, in the order of the places."""
        assert (
            Lack(ways=((A,),)),
            Lack(ways=((B,),)),
            Lack(ways=((C,),)),
        ) == lacks_of([B, C, Noted("x", 1), A, B])

    def test_any_of(self):
        """What any one way settles is one thing, told once."""
        mark = AnyOf(((B,), (A,)))

        assert (Lack(ways=((B,), (A,))),) == lacks_of([mark, mark, UNKNOWN])

    def test_needed_in_any_case(self):
        """A way that is gone in any case settles it."""
        assert (Lack(ways=((A,),)),) == lacks_of([AnyOf(((A,), (B,))), A])

    def test_needed_in_part(self):
        """Of a way that takes more, what is needed in any case is left out."""
        assert (
            Lack(ways=((A,),)),
            Lack(ways=((B,), (C,))),
        ) == lacks_of([A, AnyOf(((A, B), (C,)))])


class TestOutcome:
    """An outcome that is undetermined says what it lacks."""

    def held(self, **parts):
        """Hold an agreement against the rule on decisions and signatures."""
        (outcome,) = review(
            Agreement(**parts),
            on=date(2018, 6, 1),
            rules=CONSISTENCY.only("CON402"),
        ).outcomes
        return outcome

    def test_lacks(self):
        """Its pointers are those of all that it lacks."""
        outcome = self.held()

        assert (
            Lack(ways=((NotStated("/case/decisions"),),)),
            Lack(ways=((NotStated("/parties"),),)),
            Lack(ways=((NotStated("/signatures"),),)),
        ) == outcome.lacks
        assert (
            "/case/decisions",
            "/parties",
            "/signatures",
        ) == outcome.not_stated
        assert () == outcome.known_in_part

    def test_after(self):
        """The first of what it waits for must come first."""
        assert self.held().after is After.DECISION
        assert self.held(case=Case(decisions=())).after is After.SIGNATURE
        assert (
            self.held(
                case=Case(decisions=()), signatures=(Signature(party="a"),)
            ).after
            is None
        )


class TestLack:
    """A lack says what it takes, and what must come first."""

    def test_needs(self):
        """Each thing and each place is told once, whichever way it is of."""
        lack = Lack(ways=((A, C), (B, A)))

        assert (A, C, B) == lack.needs
        assert ("/a", "/c", "/b") == lack.places
        assert lack.is_any
        assert not Lack(ways=((A, B),)).is_any

    @pytest.mark.parametrize(
        ("ways", "after"),
        [
            ([["/case/decisions"]], After.DECISION),
            ([["/signatures"]], After.SIGNATURE),
            ([["/parties", "/signatures"]], After.SIGNATURE),
            ([["/signatures"], ["/case/decisions"]], After.SIGNATURE),
            ([["/signatures"], ["/parties"]], None),
            ([["/case/decisions/0/on"]], None),
        ],
    )
    def test_after(self, ways, after):
        """It waits where every way does; a part of a decision can be told."""
        lack = Lack(ways=tuple(tuple(map(NotStated, way)) for way in ways))

        assert after is lack.after

    def test_known_in_part_waits_for_nothing(self):
        """Signatures that are known in part are there already."""
        assert Lack(ways=((KnownInPart("/signatures"),),)).after is None
