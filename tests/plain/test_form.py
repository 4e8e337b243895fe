# SPDX-License-Identifier: MIT
"""What the plain form is, and what may become of it: *formen*."""

import copy

import pytest

from iop.plain import FORMAT

from .forms import additions, breaks, current, stored


BROKEN_BY_2 = [
    "Agreement.matter is gone",
    "Agreement.market is gone",
    "Period.last was day, and is day or `..`*",
    "Amount.is_approximate is gone",
    "Reporting.duties is gone",
    # Objects have no names in a document.
    "ReportDuty is gone",
    "Matter is gone",
    "Market is gone",
]
"""What documents of format 1 hold that those of format 2 do not."""

SMALL = {
    "objects": {
        "Need": {"description": "text*", "stated_by": "text"},
        "Party": {"on": "day or year", "roles": "list of A or B"},
    },
    "choices": {"Answer": ["yes", "no"]},
}


def changed(group, name, **parts):
    """Return the small form with something else in one place."""
    new = copy.deepcopy(SMALL)
    if group == "choices":
        new[group][name] = parts["words"]
    else:
        new[group][name] = {
            field: told
            for field, told in (new[group].get(name, {}) | parts).items()
            if told is not None
        }
    return new


class TestChanges:
    """What a change is to those who have documents."""

    def test_none(self):
        """The same form has neither."""
        assert ([], []) == (breaks(SMALL, SMALL), additions(SMALL, SMALL))

    @pytest.mark.parametrize(
        ("new", "said"),
        [
            (
                changed("objects", "Need", stated_by=None),
                "Need.stated_by is gone",
            ),
            (
                changed("objects", "Need", stated_by="count"),
                "Need.stated_by was text, and is count",
            ),
            (
                changed("objects", "Need", stated_by="text*"),
                "Need.stated_by was text, and is text*",
            ),
            (
                changed("objects", "Party", on="day"),
                "Party.on was day or year, and is day",
            ),
            (
                changed("objects", "Party", roles="A or B"),
                "Party.roles was list of A or B, and is A or B",
            ),
            (
                changed("objects", "Need", challenge="text*"),
                "Need.challenge must be there",
            ),
            (
                changed("choices", "Answer", words=["yes"]),
                "Answer has no word no",
            ),
            (
                SMALL | {"objects": {"Need": SMALL["objects"]["Need"]}},
                "Party is gone",
            ),
        ],
    )
    def test_breaks(self, new, said):
        """Documents that were right are so no more."""
        assert [said] == breaks(SMALL, new)

    @pytest.mark.parametrize(
        ("new", "said"),
        [
            (
                changed("objects", "Need", challenge="text"),
                ["objects: Need.challenge"],
            ),
            (
                changed("objects", "Seat", role="text*"),
                ["objects: Seat.role"],
            ),
            (
                changed("choices", "Answer", words=["yes", "no", "unknown"]),
                ["choices: Answer.unknown"],
            ),
            (changed("objects", "Party", roles="list of A or B or C"), []),
            (changed("objects", "Need", description="text"), []),
        ],
    )
    def test_additions(self, new, said):
        """What was right is so still, and more is."""
        assert ([], said) == (breaks(SMALL, new), additions(SMALL, new))


class TestForm:
    """The form of this version."""

    def test_is_the_stored_one(self):
        """It is as written down.

        What breaks documents of a format that has been released needs a format
        of its own, and a step in `iop.plain.upgrades`. When that is settled,
        write the new form down: docs/form.py > tests/data/forms/<format>.json.
        """
        written, now = stored(FORMAT), current()

        assert ([], []) == (breaks(written, now), additions(written, now))
        assert written == now

    def test_renamed_in_2(self):
        """What format 2 broke is what its step answers."""
        assert BROKEN_BY_2 == breaks(stored(1), stored(2))
