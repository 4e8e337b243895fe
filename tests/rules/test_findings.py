# SPDX-License-Identifier: MIT
"""Promises of what a rule sees: *iakttagelser*."""

import pickle

import attrs
import pytest

from iop.law.sources import OWN_CHECK
from iop.rules.findings import (
    OUTSIDE,
    Finding,
    NotApplicable,
    Noted,
    NotKnown,
    NotStated,
    Observation,
    Severity,
    Status,
    Violation,
    place_order,
    violation,
)
from iop.values.changes import Change, Fix, FixKind
from iop.values.errors import IllFormedError, PointerError
from iop.values.money import Money
from iop.values.texts import Text


FIX = Fix(
    title=Text("Skriv 850 kr.", "Write SEK 850."),
    kind=FixKind.SUGGESTED,
    changes=(Change(pointer="/budget/total", before=None, after=Money(850)),),
)
OTHER_FIX = attrs.evolve(FIX, kind=FixKind.MECHANICAL)

FINDING = Finding(
    code="EX101",
    severity=Severity.WARNING,
    pointer="/budget/total",
    fields=(("total", Money(850)),),
    text=Text("Summan är {total}.", "The sum is {total}."),
    advice=Text("Rätta summan.", "Correct the sum."),
    citations=(OWN_CHECK,),
)


class TestBreach:
    """A place that is not as a rule asks."""

    def test_keeps_its_fields_in_order(self):
        """Fields stand in the order they were given."""
        assert Violation(
            "/budget/total", (("total", 2), ("costs", 1))
        ) == violation("/budget/total", total=2, costs=1)

    def test_takes_any_field(self):
        """A field may have any name, that of the parameter too."""
        assert Violation("", (("pointer", "/x"),)) == violation(
            "", pointer="/x"
        )

    def test_of_the_whole(self):
        """The empty pointer is the agreement as a whole."""
        assert Violation("", ()) == violation("")

    def test_keeps_its_fixes_in_order(self):
        """Ways to mend it stand in the order given, before the fields."""
        both = violation("/name", OTHER_FIX, FIX, fixes=2)

        assert Violation("/name", (("fixes", 2),), (OTHER_FIX, FIX)) == both
        assert () == violation("/name").fixes


class TestReasons:
    """That a rule has nothing to say, or does not know."""

    @pytest.mark.parametrize("kind", [NotApplicable, NotKnown])
    def test_asks_for_two_languages(self, kind):
        """The reason is a text in both languages."""
        with pytest.raises(IllFormedError) as caught:
            kind("Inga bilagor.")

        assert str(caught.value) == (
            f'{kind.__name__}.reason: got "Inga bilagor."; right is Text | Sentence, for '
            'example: Text("mål", "goal") [type.expected]'
        )

    def test_are_not_the_same(self):
        """Not to know is another thing than to have nothing to say."""
        why = Text("Nej.", "No.")

        assert NotKnown(why) == NotKnown(why)
        assert NotKnown(why) != NotApplicable(why)


class TestRemark:
    """What the function of a rule yields."""

    @pytest.mark.parametrize(
        "mark",
        [
            violation(""),
            NotStated(""),
            NotKnown(Text("Nej.", "No.")),
            NotApplicable(Text("Nej.", "No.")),
            Noted("n", 1),
        ],
        ids=lambda mark: type(mark).__name__,
    )
    def test_is_one_of_five(self, mark):
        """Each of the five is an observation, and nothing else is."""
        assert isinstance(mark, Observation)
        assert not isinstance(attrs.asdict(mark), Observation)

    def test_noted_takes_any_value(self):
        """What was computed may be of any kind, and is kept as it is."""
        value = (Money(1), "x", None)

        assert value is Noted("sums", value).value


class TestFinding:
    """A finding is a value."""

    def test_speaks_when_asked(self):
        """The message is made in the language asked for, Swedish first."""
        assert "Summan är 850\u00a0kr." == FINDING.message()
        assert "Summan är 850\u00a0kr." == FINDING.message("sv")
        assert "The sum is SEK\u00a0850." == FINDING.message("en")

    def test_refuses_other_languages(self):
        """A language that is not spoken is refused."""
        with pytest.raises(IllFormedError) as caught:
            FINDING.message("fi")

        assert "lang.unknown" == caught.value.code

    def test_carries_its_fixes(self):
        """Ways to mend it come along; without any there are none."""
        assert () == FINDING.fixes
        assert (FIX,) == attrs.evolve(FINDING, fixes=(FIX,)).fixes
        assert FINDING != attrs.evolve(FINDING, fixes=(FIX,))

    def test_says_only_what_it_was_given(self):
        """Fields that do not fit the text are refused when it is filled."""
        with pytest.raises(IllFormedError) as caught:
            attrs.evolve(FINDING, fields=()).message()

        assert "text.fill" == caught.value.code

    def test_is_equal_by_content(self):
        """Two that say the same are equal, and one in a set."""
        same = attrs.evolve(FINDING)

        assert FINDING == same
        assert {FINDING} == {FINDING, same}
        assert FINDING != attrs.evolve(FINDING, pointer="")

    def test_is_frozen(self):
        """Nothing in it can be changed."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            FINDING.code = "EX102"

    def test_is_pickled(self):
        """It comes through a pickle as it was."""
        assert FINDING == pickle.loads(pickle.dumps(FINDING))  # noqa: S301 - made here


class TestWords:
    """Severities and statuses have words in both languages."""

    @pytest.mark.parametrize(
        ("choice", "slug", "sv", "en"),
        [
            (Severity.ERROR, "error", "fel", "error"),
            (Severity.WARNING, "warning", "varning", "warning"),
            (Severity.NOTE, "note", "anmärkning", "note"),
            (Status.NOT_MET, "not-met", "inte uppfyllt", "not met"),
            (
                Status.UNDETERMINED,
                "undetermined",
                "går inte att avgöra",
                "undetermined",
            ),
            (Status.MET, "met", "uppfyllt", "met"),
            (
                Status.NOT_APPLICABLE,
                "not-applicable",
                "inte tillämpligt",
                "not applicable",
            ),
        ],
    )
    def test_words(self, choice, slug, sv, en):
        """A choice has its slug and its two words."""
        assert (slug, Text(sv, en)) == (choice.value, choice.text)

    def test_order(self):
        """They are listed by weight: the heaviest first."""
        assert ["error", "warning", "note"] == [s.value for s in Severity]
        assert [
            "not-met",
            "undetermined",
            "met",
            "not-applicable",
        ] == [s.value for s in Status]


INSIDE = (0, 0, "")
"""What the key of a place in the agreement begins with."""


class TestPlaceOrder:
    """Places are sorted as a reader would find them."""

    def test_numbers_by_size(self):
        """Numbers in lists are ordered by size, and come before names."""
        ordered = ["", "/a", "/a/2", "/a/10", "/a/10/b", "/a/b", "/b"]

        mixed = ["/a/10/b", "/b", "/a/b", "/a/10", "", "/a/2", "/a"]

        assert ordered == sorted(mixed, key=place_order)

    def test_what_is_no_number_of_a_list(self):
        """Digits past any list, or of other scripts, are a name."""
        wide = "/" + "9" * 5_000

        assert (INSIDE, (1, 0, "9" * 5_000)) == place_order(wide)
        assert (INSIDE, (1, 0, "٣")) == place_order("/٣")
        assert (INSIDE, (0, 999_999_999, "")) == place_order("/999999999")
        assert (INSIDE, (1, 0, "1000000000")) == place_order("/1000000000")

    def test_escapes_are_read(self):
        """Escapes are taken out before the names are compared."""
        assert (INSIDE, (1, 0, "a/b")) == place_order("/a~1b")

    def test_circumstances_last(self):
        """What lies outside of the agreement comes after all inside."""
        ordered = [
            "",
            "/a/9",
            "/term",
            OUTSIDE,
            f"{OUTSIDE}/a",
            f"{OUTSIDE}/a/9",
            f"{OUTSIDE}/a/10",
        ]

        assert ordered == sorted(set(ordered), key=place_order)
        assert ((1, 0, ""), (1, 0, "a")) == place_order("circumstances:/a")

    def test_refuses_what_is_no_pointer(self):
        """What is no JSON Pointer is refused, inside or outside."""
        for pointer in ("budget", "circumstances:budget"):
            with pytest.raises(PointerError) as caught:
                place_order(pointer)

            assert "pointer.form" == caught.value.code


class TestNotStated:
    """A fact that a rule needs."""

    def test_is_a_value(self):
        """Two of one place are one."""
        assert {NotStated("/term")} == {NotStated("/term"), NotStated("/term")}
