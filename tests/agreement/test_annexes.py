# SPDX-License-Identifier: MIT
"""Promises of annex agreements: *delavtal*."""

import pytest

from iop.agreement.annexes import AnnexAgreement
from iop.values.errors import IllFormedError


class TestAnnexAgreement:
    """`AnnexAgreement`."""

    def test_one_organisation(self):
        """It is made with one organisation, named by its key."""
        with pytest.raises(IllFormedError) as caught:
            AnnexAgreement(key="delavtal-1", organisation=("a", "b"))

        assert (
            "AnnexAgreement.organisation: got a list of 2 parts; right is "
            "text, for example: trygghet [text.expected]"
        ) == str(caught.value)
