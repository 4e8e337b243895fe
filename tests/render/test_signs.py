# SPDX-License-Identifier: MIT
"""Tests of signs as text (*tecken*)."""

from datetime import date

import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.purchase_signs import PurchaseSigns
from iop.render.signs import signs_text
from iop.rulesets import signs
from iop.values.errors import IllFormedError


ON = date(2024, 6, 1)


class TestSignsText:
    """The whole text; Swedish ones are kept in ``tests/golden/contrasts``."""

    def test_english(self):
        """It is written in English as well, with the counts side by side."""
        agreement = Agreement(
            name="Öppna dörrar",
            purchase_signs=PurchaseSigns(was_procured=True),
        )
        lines = signs_text(signs(agreement, on=ON), "en").splitlines()

        assert lines[:13] == [
            "Signs of what Öppna dörrar is, on 1 June 2024",
            "",
            "                purchase  grant  partnership",
            "speaks for             1      0            0",
            "speaks against         0      0            0",
            "not known              9      4           26",
            "",
            "PURCHASE",
            "========",
            "",
            "Speaks for",
            "- The same work has been procured before.",
            "  Place: Signs of purchase › Procured before",
        ]
        assert lines[-1] == (
            "These are signs and no verdict. Nothing is weighed together: a "
            "single sign can settle the matter, and many can be of no weight. "
            "What the agreement is, whoever tries it settles; in the end a "
            "court."
        )

    @pytest.mark.parametrize("lang", ["de", None])
    def test_no_language(self, lang):
        """What is neither Swedish nor English is refused."""
        with pytest.raises(IllFormedError):
            signs_text(signs(Agreement(), on=ON), lang)
