# SPDX-License-Identifier: MIT
"""Promises of changes and fixes: *ändringar*."""

from datetime import date
from decimal import Decimal

import pytest

from iop.agreement import Agreement
from iop.changes import Change, Fix, FixKind, apply
from iop.errors import IllFormedError, PointerError
from iop.language import Text
from iop.parties import Organisation, PublicBody
from iop.reporting import Reporting
from iop.sources import OWN_CHECK


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
    """A way to mend a breach."""

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
                "got a list of 2 part(s); right is a list of 0 part(s) at /parties",
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
