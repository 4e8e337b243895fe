# SPDX-License-Identifier: MIT
"""Promises of an agreement at a glance: *i korthet*."""

from datetime import date

import attrs
import pytest

from iop.agreement import (
    Agreement,
    Case,
    Decision,
    DecisionOutcome,
    Organisation,
    Proposal,
    Signature,
)
from iop.examples import complete, flawed, trygghet_127
from iop.render import glance
from iop.values import CaseNumber, StatedDate
from iop.values.errors import IllFormedError


DECIDED = Decision(
    key="a", on=date(2018, 3, 1), outcome=DecisionOutcome.APPROVED
)


def state(agreement, lang="sv"):
    """Tell how far the matter has come."""
    return glance(agreement, lang)[-1].split(" · ")[-1]


def lines(agreement, lang="sv"):
    """Tell the lines, with plain spaces."""
    return [line.replace("\xa0", " ") for line in glance(agreement, lang)]


class TestGlance:
    """`glance` says what an agreement is about, in three lines."""

    def test_whole(self):
        """It tells name, parties, sum, time and state."""
        assert [
            "Mötesplats Lindängen (1.2.1-412-2023)",
            "Lindängens stadsdelsnämnd – Föreningen Öppna dörrar",
            (
                "1 500 000 kr · 1 januari 2024 – 31 december 2025 · "
                "undertecknat den 29 december 2023"
            ),
        ] == lines(complete())
        assert "SEK 1,500,000" in lines(complete(), "en")[-1]

    def test_nothing_stated(self):
        """What is not stated is said to be so."""
        assert [
            "IOP",
            "parter: inte angivna",
            "summa: inte angiven · tid: inte angiven · läge: inte angivet",
        ] == lines(Agreement())
        assert [
            "IOP",
            "parties: not stated",
            "sum: not stated · time: not stated · state: not stated",
        ] == lines(Agreement(), "en")

    @pytest.mark.parametrize(
        ("agreement", "called"),
        [
            (Agreement(name="Festen"), "Festen"),
            (Agreement(case_number=CaseNumber("KS/1:2")), "KS/1:2"),
            (trygghet_127(), "127-trygghet (1.2.5./375-2018)"),
        ],
    )
    def test_called(self, agreement, called):
        """It is called by what it has of name and case number."""
        assert called == glance(agreement)[0]

    @pytest.mark.parametrize(
        ("parts", "sv", "en"),
        [
            (
                {"signatures": (Signature(party="a"),)},
                "undertecknat, dag inte angiven",
                "signed, day not stated",
            ),
            (
                {
                    "signatures": (
                        Signature(party="a", on=StatedDate("2018-03")),
                    )
                },
                "undertecknat: mars 2018",
                "signed: March 2018",
            ),
            (
                {"case": Case(decisions=(DECIDED,))},
                "beslut den 1 mars 2018: bifall",
                "decision on 1 March 2018: approved",
            ),
            (
                {
                    "case": Case(
                        decisions=(
                            attrs.evolve(DECIDED, on=StatedDate("2018")),
                        )
                    )
                },
                "beslut (2018): bifall",
                "decision (2018): approved",
            ),
            (
                {"case": Case(decisions=(Decision(key="a"),))},
                "beslut, dag inte angiven: innebörd inte angiven",
                "decision, day not stated: outcome not stated",
            ),
            (
                {"case": Case(proposal=Proposal(text="Godkänns."))},
                "förslag, inget beslut angivet",
                "proposed, no decision stated",
            ),
        ],
    )
    def test_state(self, parts, sv, en):
        """The last that is stated tells how far the matter has come."""
        assert sv == state(Agreement(**parts))
        assert en == state(Agreement(**parts), "en")

    def test_hostile_names(self):
        """What people wrote stands on one line, and is cut."""
        name = "A \u202eB " + "x" * 10_000
        party = Organisation(key="a", name=name)
        told = glance(Agreement(name=name, parties=(party,)))

        assert all([line] == line.splitlines() for line in told)
        assert 130 > max(map(len, told))
        assert all(
            line.count("\u2068") == line.count("\u2069") for line in told
        )

    def test_refuses(self):
        """A language that the library does not speak is refused."""
        with pytest.raises(IllFormedError):
            glance(flawed(), "fi")


def test_case_number():
    """A case number is written out, whatever its figures look like."""
    agreement = Agreement(
        name="Öppna dörrar", case_number=CaseNumber("1.2.5./0214-2023")
    )

    assert "Öppna dörrar (1.2.5./0214-2023)" == glance(agreement)[0]
    assert (
        "1.2.5./0214-2023"
        == glance(Agreement(case_number=agreement.case_number))[0]
    )
