# SPDX-License-Identifier: MIT
"""Promises of parties: *parter*."""

import pytest

from iop.agreement.parties import LegalForm, Organisation, PublicBody
from iop.values.errors import IllFormedError
from iop.values.identifiers import OrganisationNumber


class TestParty:
    """A party of either kind."""

    @pytest.mark.parametrize("cls", [PublicBody, Organisation])
    def test_number_is_checked_before(self, cls):
        """A number is one whose check digit is right, and no mere text."""
        number = OrganisationNumber("212000-0142")

        assert number == cls(key="a", name="A", number=number).number
        with pytest.raises(IllFormedError) as caught:
            cls(key="a", name="A", number="212000-0142")
        assert (
            f'{cls.__name__}.number: got "212000-0142"; right is '
            'OrganisationNumber, for example: OrganisationNumber("212000-0142") '
            "[type.expected]"
        ) == str(caught.value)

    def test_kinds_are_not_equal(self):
        """A public body is no organisation, with the same key and name."""
        assert PublicBody(key="a", name="A") != Organisation(key="a", name="A")

    def test_other_forms_are_told_apart(self):
        """A company with limited dividends is not any company."""
        assert LegalForm("limited-company") is not LegalForm(
            "limited-dividend-company"
        )
