# SPDX-License-Identifier: MIT
"""Promises of how a place in an act is written: *lagrum*."""

import pytest

from iop.law.pinpoints import is_place_in_act, is_place_in_regulation


class TestInAct:
    """A place in a Swedish act."""

    @pytest.mark.parametrize(
        "text",
        [
            "2 §",
            "12 a §",
            "1–3 §§",
            "2 och 8 §§",
            "2, 3 och 8 a §§",
            "2 kap. 8 § andra stycket",
            "6 kap. 38 § 1",
            "16 § första stycket 2",
            "19 a kap. 2 §",
            "10 kap. 7–9 §§",
            "20 kap.",
            "bilaga 2",
            "bilaga 2 a",
            "övergångsbestämmelserna till 2018:1159",
            "övergångsbestämmelserna till 2021:1110, punkt 2",
        ],
    )
    def test_form(self, text):
        """It has one form."""
        assert is_place_in_act(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "2",
            "§ 2",
            "2 §§",
            "02 §",
            "2 § st. 2",
            "2 kap 8 §",
            "2:8",
            "2 kap. 8",
            "1-3 §§",
            "2 och 8 §",
            "bilaga",
            "2 § sjunde stycket",
            "övergångsbestämmelserna",
            "2 §\n",
        ],
    )
    def test_other(self, text):
        """Anything else is none."""
        assert not is_place_in_act(text)


class TestInRegulation:
    """A place in a regulation of the EU."""

    @pytest.mark.parametrize("text", ["artikel 3", "artikel 3.7"])
    def test_form(self, text):
        """It has one form."""
        assert is_place_in_regulation(text)

    @pytest.mark.parametrize(
        "text", ["", "art. 3", "artikel 3(7)", "artikel 0", "Article 3"]
    )
    def test_other(self, text):
        """Anything else is none."""
        assert not is_place_in_regulation(text)
