# SPDX-License-Identifier: MIT
"""Promises of the purpose: *syfte*."""

import pytest

from iop.agreement.purpose import Ages, Purpose, TargetGroup
from iop.values.errors import IllFormedError


class TestAges:
    """`Ages`."""

    def test_all_ages(self):
        """All ages are from birth, with no upper end."""
        assert Ages(youngest=0, oldest=None) == Ages()

    @pytest.mark.parametrize(("youngest", "oldest"), [(13, 13), (0, 0)])
    def test_one_age(self, youngest, oldest):
        """A span may be one year of age."""
        ages = Ages(youngest=youngest, oldest=oldest)

        assert (youngest, oldest) == (ages.youngest, ages.oldest)

    def test_order(self):
        """An oldest age below the youngest is refused in both languages."""
        with pytest.raises(IllFormedError) as caught:
            Ages(youngest=19, oldest=13)

        assert (
            "Fick 13. Rätt är en högsta ålder på 19 eller mer, till exempel: "
            "19"
        ) == caught.value.message("sv")
        assert (
            "got 13; right is an oldest age of 19 or more, for example: 19 "
            "[ages.order]"
        ) == str(caught.value)

    def test_not_stated_is_not_all(self):
        """A group whose ages are not stated is not one of all ages."""
        assert TargetGroup(description="alla") != TargetGroup(
            description="alla", ages=Ages()
        )


class TestPurpose:
    """`Purpose`."""

    def test_no_goals_and_goals_not_stated(self):
        """To state that there are no goals is not to leave them out."""
        assert Purpose(goals=()) != Purpose()
