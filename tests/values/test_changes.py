# SPDX-License-Identifier: MIT
"""Promises of changes and fixes: *ändringar*."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.budget import Budget, CostLine
from iop.agreement.deadlines import OnDate
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.payments import Instalment, OnReport, OnSigning, Payments
from iop.agreement.reporting import Reporting
from iop.agreement.term import Notice, Term
from iop.law.sources import OWN_CHECK
from iop.values.amounts import Amount
from iop.values.changes import Change, Fix, FixKind, apply, conflicts, diff
from iop.values.errors import IllFormedError, PointerError
from iop.values.identifiers import CaseNumber
from iop.values.money import Money
from iop.values.periods import Period
from iop.values.texts import Text


BOARD = PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd")
KFUM = Organisation(key="kfum", name="KFUM JKS Stockholm")
AGREEMENT = Agreement(
    name="127-trygghet", parties=(BOARD, KFUM), reporting=Reporting(number=4)
)


def change(pointer="/reporting/number", before=4, after=2):
    """Say that a place holds something else."""
    return Change(pointer=pointer, before=before, after=after)


def refusal(call, *args, **kwargs):
    """Return the error with which a call is refused."""
    with pytest.raises(IllFormedError) as caught:
        call(*args, **kwargs)
    return caught.value


class TestChange:
    """That a place holds something else."""

    @pytest.mark.parametrize("pointer", ["", "/", "/a~0b/~1/0", "/å"])
    def test_pointer(self, pointer):
        """A pointer is a JSON Pointer, the empty one too."""
        assert pointer == change(pointer).pointer

    @pytest.mark.parametrize("pointer", ["reporting", "/a~2", "/a~"])
    def test_no_pointer(self, pointer):
        """What is no pointer is refused when the change is made."""
        error = refusal(change, pointer)

        assert PointerError is type(error)
        assert (
            f'Change.pointer: got "{pointer}"; right is a JSON Pointer (RFC '
            "6901), for example: /budget/costs/0 [pointer.form]"
        ) == str(error)

    @pytest.mark.parametrize("pointer", [None, 4, ("reporting",), b"/"])
    def test_no_text(self, pointer):
        """A pointer is text."""
        assert "text.expected" == refusal(change, pointer).code

    def test_is_a_value(self):
        """Two changes that say the same are equal."""
        assert change() == change()
        assert change() != change(after=3)
        assert 1 == len({change(), change()})


class TestFix:
    """A way to mend a violation."""

    def test_holds(self):
        """A fix has a title, a kind and its changes in order."""
        title = Text("Skriv två.", "Write two.")
        changes = [change(), change(before=2, after=3)]
        fix = Fix(title=title, kind=FixKind.SUGGESTED, changes=changes)

        assert (title, FixKind.SUGGESTED, tuple(changes)) == (
            fix.title,
            fix.kind,
            fix.changes,
        )

    @pytest.mark.parametrize(
        ("wrong", "code"),
        [
            ({"title": "Skriv två."}, "type.expected"),
            ({"kind": "mechanical"}, "type.expected"),
            ({"changes": change()}, "list.expected"),
            ({"changes": [OWN_CHECK]}, "type.expected"),
        ],
    )
    def test_ill_formed(self, wrong, code):
        """A value of the wrong form is refused, with the field."""
        (field,) = wrong
        right = {
            "title": Text("Skriv två.", "Write two."),
            "kind": FixKind.MECHANICAL,
            "changes": (change(),),
        }
        error = refusal(Fix, **{**right, **wrong})

        assert (code, f"Fix.{field}") == (error.code, error.where)

    def test_kinds(self):
        """Arithmetic settles it, or a person chooses."""
        assert [
            ("mechanical", "räknas ut", "settled by arithmetic"),
            ("suggested", "förslag", "for a person to choose"),
        ] == [(kind.value, kind.text.sv, kind.text.en) for kind in FixKind]


class TestApply:
    """Making changes."""

    def test_makes_them_in_order(self):
        """Each change is made in what the one before it gave."""
        made = apply(
            AGREEMENT,
            [
                change(after=3),
                change(before=3, after=2),
                change("/parties/1/name", "KFUM JKS Stockholm", "KFUM"),
            ],
        )

        assert (
            Agreement(
                name="127-trygghet",
                parties=(BOARD, Organisation(key="kfum", name="KFUM")),
                reporting=Reporting(number=2),
            )
            == made
        )

    def test_out_of_order(self):
        """A change that does not come after another does not hold."""
        error = refusal(
            apply, AGREEMENT, [change(before=3, after=2), change(after=3)]
        )

        assert ("change.before", 4) == (error.code, error.given)

    def test_leaves_what_was(self):
        """The value given stays as it is."""
        apply(AGREEMENT, [change()])

        assert 4 == AGREEMENT.reporting.number

    def test_takes_away_and_puts(self):
        """Nothing before, or nothing after, is not stated."""
        without = apply(
            AGREEMENT, [change("/reporting", Reporting(number=4), None)]
        )

        assert without.reporting is None
        assert AGREEMENT == apply(
            without, [change("/reporting", None, Reporting(number=4))]
        )

    def test_the_whole(self):
        """The empty pointer replaces the whole."""
        assert Agreement() == apply(
            AGREEMENT, [change("", AGREEMENT, Agreement())]
        )

    def test_none(self):
        """No changes change nothing."""
        assert AGREEMENT == apply(AGREEMENT, iter([]))

    @pytest.mark.parametrize(
        ("made", "sv", "en"),
        [
            (
                change(before=3),
                "Fick 4. Rätt är 3 på /reporting/number",
                "got 4; right is 3 at /reporting/number",
            ),
            (
                change(before=None),
                "Fick 4. Rätt är ingenting på /reporting/number",
                "got 4; right is nothing at /reporting/number",
            ),
            (
                change("/parties", (), None),
                "Fick en lista med 2 delar. Rätt är en lista med 0 delar på /parties",
                "got a list of 2 parts; right is a list of 0 parts at /parties",
            ),
            (
                change("", None, None),
                "Fick ett värde av typen Agreement. Rätt är ingenting på /",
                "got a value of type Agreement; right is nothing at /",
            ),
        ],
    )
    def test_does_not_hold(self, made, sv, en):
        """A place must hold what it should; each language speaks for itself."""
        example = (
            'Change(pointer="/name", before="Festivalen", '
            'after="127-trygghet")'
        )
        error = refusal(apply, AGREEMENT, [made])

        assert f"{sv} före ändringen, till exempel: {example}" == (
            error.message("sv")
        )
        assert (
            f"{en} before the change, for example: {example} [change.before]"
        ) == str(error)

    @pytest.mark.parametrize(
        "pointer",
        ["/reports", "/parties/2", "/parties/name", "/reporting/number/0"],
    )
    def test_no_place(self, pointer):
        """A place must exist."""
        error = refusal(apply, AGREEMENT, [change(pointer)])

        assert (PointerError, "pointer.place") == (type(error), error.code)

    def test_inside_what_is_not_stated(self):
        """In a part that is not stated there is no place to change."""
        error = refusal(apply, Agreement(), [change(before=None, after=2)])

        assert (PointerError, "pointer.place") == (type(error), error.code)

    @pytest.mark.parametrize(
        ("pointer", "before", "after", "code"),
        [
            ("/reporting/number", 4, -1, "count.range"),
            ("/reporting/number", 4, Decimal(2), "count.expected"),
            ("/name", "127-trygghet", "", "text.blank"),
            ("/parties", (BOARD, KFUM), date(2018, 1, 1), "list.expected"),
            ("/parties/0/key", "sdn", None, "text.expected"),
        ],
    )
    def test_cannot_hold(self, pointer, before, after, code):
        """A place takes only what it can hold."""
        error = refusal(apply, AGREEMENT, [change(pointer, before, after)])

        assert code == error.code

    @pytest.mark.parametrize("changes", [None, 4, change()])
    def test_no_changes(self, changes):
        """One change is not many."""
        assert "change.expected" == refusal(apply, AGREEMENT, changes).code

    def test_no_change(self):
        """What is no change is refused, and said to be."""
        error = refusal(apply, AGREEMENT, ["/reporting/number"])

        assert (
            'Fick "/reporting/number". Rätt är en ändring, till exempel: '
            'Change(pointer="/name", before="Festivalen", '
            'after="127-trygghet")'
        ) == error.message("sv")
        assert str(error).startswith(
            'got "/reporting/number"; right is a change, for example: Change('
        )


class TestConflicts:
    """Which changes cannot be made."""

    def test_all_are_told(self):
        """Every place that holds something else, or is gone, is told."""
        base = attrs.evolve(AGREEMENT, name="Festen")
        mine = attrs.evolve(base, name="Mitt", called="C")
        theirs = attrs.evolve(base, name="Deras")
        changes = (
            *diff(base, mine),
            change("/parties/9/name", "A", "B"),
            change("/reporting", base.reporting, 5),
        )

        assert ["/name", "/parties/9/name", "/reporting"] == [
            one.pointer for one in conflicts(theirs, changes)
        ]

    @pytest.mark.parametrize("changes", [["/name"], 5])
    def test_no_change(self, changes):
        """What is no change is refused, as when it is to be made."""
        assert "change.expected" == refusal(conflicts, AGREEMENT, changes).code


class TestDiff:
    """What makes one value of another."""

    def test_none(self):
        """Between a value and its like there is no difference."""
        assert () == diff(AGREEMENT, AGREEMENT)
        assert () == diff(Notice(months=3), Notice(months=3))

    def test_order(self):
        """Changes come in the order of the fields, each at its own place."""
        after = Agreement(
            case_number=CaseNumber("KS/2024:7"),
            parties=(
                attrs.evolve(BOARD, municipality="Stockholm"),
                attrs.evolve(KFUM, name="KFUM"),
            ),
            reporting=Reporting(number=2),
        )

        assert (
            change("/name", "127-trygghet", None),
            change("/case_number", None, CaseNumber("KS/2024:7")),
            change("/parties/0/municipality", None, "Stockholm"),
            change("/parties/1/name", "KFUM JKS Stockholm", "KFUM"),
            change("/reporting/number", 4, 2),
        ) == diff(AGREEMENT, after)

    @pytest.mark.parametrize(
        ("pointer", "before", "after"),
        [
            ("/term/period", Period.of_year(2018), Period.of_year(2019)),
            ("/term/notice", Notice(months=3), Notice(days=90)),
            ("/budget/total", Amount(Money(1)), Amount(Money(2))),
            ("/case_number", CaseNumber("KS/1:7"), CaseNumber("KS/1:8")),
        ],
    )
    def test_one_thing(self, pointer, before, after):
        """What is one thing is changed as a whole."""
        whole = Agreement(term=Term(), budget=Budget())
        old = apply(whole, [change(pointer, None, before)])
        new = apply(whole, [change(pointer, None, after)])

        assert (change(pointer, before, after),) == diff(old, new)

    def test_the_whole(self):
        """What checks itself as a whole is so also by itself."""
        before, after = Notice(months=3), Notice(days=90)

        assert (change("", before, after),) == diff(before, after)

    def test_made_by_place(self):
        """What is made without the names of its fields is one thing."""
        before, after = Money(1), Money(1, "EUR")

        assert (change("", before, after),) == diff(before, after)

    def test_not_stated(self):
        """A part that comes or goes is one change, with all that it holds."""
        without = attrs.evolve(AGREEMENT, reporting=None)

        assert (change("/reporting", Reporting(number=4), None),) == diff(
            AGREEMENT, without
        )
        assert (change("/reporting", None, Reporting(number=4)),) == diff(
            without, AGREEMENT
        )

    def test_none_and_not_stated(self):
        """To state that there are none is a change."""
        assert (change("/parties", None, ()),) == diff(
            Agreement(), Agreement(parties=())
        )

    @pytest.mark.parametrize(
        "parties",
        [
            (BOARD,),
            (KFUM, BOARD),
            (BOARD, KFUM, KFUM),
            (BOARD, attrs.evolve(KFUM, key="kfum-jks")),
        ],
    )
    def test_list_as_a_whole(self, parties):
        """A list is one change when its number or its keys are others."""
        after = attrs.evolve(AGREEMENT, parties=parties)

        assert (change("/parties", (BOARD, KFUM), parties),) == diff(
            AGREEMENT, after
        )

    def test_list_without_keys(self):
        """Items that have no keys are held against each other in order."""
        before = attrs.evolve(BOARD, also_known_as=("SDN 14", "Skärholmen"))
        after = attrs.evolve(BOARD, also_known_as=("SDN 14", "Sätra"))

        assert (change("/also_known_as/1", "Skärholmen", "Sätra"),) == diff(
            before, after
        )

    def test_another_kind(self):
        """A part that becomes one of another kind is one change."""
        board = PublicBody(key="kfum", name="KFUM JKS Stockholm")
        first = Instalment(
            key="q1",
            condition=OnSigning(),
            due=OnDate(day=date(2018, 3, 1)),
        )
        second = attrs.evolve(first, condition=OnReport(report="del-1"))

        assert (change("/parties/1", KFUM, board),) == diff(
            AGREEMENT, attrs.evolve(AGREEMENT, parties=(BOARD, board))
        )
        assert (
            change(
                "/instalments/0/condition",
                OnSigning(),
                OnReport(report="del-1"),
            ),
        ) == diff(
            Payments(instalments=[first]), Payments(instalments=[second])
        )

    def test_made(self):
        """To make the changes makes the one of the other."""
        cost = CostLine(key="lon", description="Lön")
        after = attrs.evolve(
            AGREEMENT, name=None, parties=(KFUM,), budget=Budget(costs=(cost,))
        )

        assert after == apply(AGREEMENT, diff(AGREEMENT, after))

    def test_what_takes_no_field(self):
        """A class with a field that its constructor lacks is one thing."""

        @attrs.frozen(kw_only=True)
        class Sum:
            """A number, and its double."""

            number: int
            double: int = attrs.field(init=False, default=0)

        assert (change("", Sum(number=1), Sum(number=2)),) == diff(
            Sum(number=1), Sum(number=2)
        )

    @pytest.mark.parametrize(
        ("before", "after", "sv", "en"),
        [
            (
                AGREEMENT,
                BOARD,
                "Fick ett värde av typen PublicBody. Rätt är en till Agreement",
                "got a value of type PublicBody; right is another Agreement",
            ),
            (
                AGREEMENT,
                None,
                "Fick ingenting. Rätt är en till Agreement",
                "got nothing; right is another Agreement",
            ),
            (
                (BOARD,),
                (BOARD,),
                "Fick en lista med 1 del. Rätt är en del av ett avtal",
                "got a list of 1 part; right is a part of an agreement",
            ),
        ],
    )
    def test_kinds(self, before, after, sv, en):
        """Only two parts of one class are held against each other."""
        error = refusal(diff, before, after)

        assert f"{sv}, till exempel: Agreement()" == error.message("sv")
        assert f"{en}, for example: Agreement() [change.kinds]" == (str(error))

    def test_too_deep(self):
        """What is too deep to compare is refused, and not fallen into."""
        deep, deeper = (), ((),)
        for _ in range(100_000):
            deep, deeper = (deep,), (deeper,)

        error = refusal(diff, change("", deep, None), change("", deeper, None))

        assert (
            "got a value of type Change; right is parts that are not too deep "
            "to be compared, for example: Agreement() [change.depth]"
        ) == str(error)
