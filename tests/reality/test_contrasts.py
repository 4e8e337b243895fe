# SPDX-License-Identifier: MIT
"""What is said of four agreements that may be taken for an IOP (*kontraster*).

A plain grant, a procured service, an ordinary cooperation contract, and the
facts of the leading case. The signs and the review of each are kept in Swedish,
whole, in ``tests/golden/contrasts``. After a change that is meant, renew them
from the root of the project and read the difference::

    python - <<'EOF'
    from tests.reality.test_contrasts import GOLDEN, SHAPES, told
    for name, make in SHAPES.items():
        (GOLDEN / f"{name}.sv.txt").write_text(told(make()), encoding="utf-8")
    EOF
"""

from datetime import date
from pathlib import Path

import attrs
import pytest

import iop
from iop.agreement.agreement_form import AgreementForm
from iop.rulesets import GENERAL, Bearing, Nature
from iop.values import Period

from ..rulesets.contrasts import (
    leading_case,
    ordinary_cooperation,
    plain_grant,
    procured_contract,
)


ON = date(2024, 6, 1)
GOLDEN = Path(__file__).parents[1] / "golden" / "contrasts"
RULES = GENERAL
"""What can be asked of an agreement in any municipality."""

SHAPES = {
    "plain-grant": lambda: attrs.evolve(
        plain_grant(), form=AgreementForm.ASSOCIATION_GRANT
    ),
    "procured-service": lambda: attrs.evolve(
        procured_contract(), form=AgreementForm.PROCURED_CONTRACT
    ),
    "cooperation": lambda: attrs.evolve(
        ordinary_cooperation(), form=AgreementForm.COOPERATION
    ),
    "leading-case": leading_case,
}


def told(agreement):
    """Write the signs and the review of an agreement in Swedish."""
    return "\n\n".join(
        [
            iop.render.signs_text(iop.signs(agreement, on=ON)),
            iop.render.review_text(iop.review(agreement, on=ON, rules=RULES)),
        ]
    )


@pytest.mark.parametrize("name", SHAPES)
class TestWhole:
    """All that is said of each."""

    def test_told(self, name):
        """The signs and the review are what is kept, word for word."""
        kept = (GOLDEN / f"{name}.sv.txt").read_text(encoding="utf-8")

        assert kept == told(SHAPES[name]())

    def test_no_verdict(self, name):
        """The signs say nowhere that it is the one or the other."""
        text = iop.render.signs_text(iop.signs(SHAPES[name](), on=ON))

        assert "Detta är tecken och ingen dom." in text
        assert "lagligt" not in text


class TestForm:
    """What the form of the agreement does to the review."""

    @pytest.mark.parametrize(
        "name", ["plain-grant", "procured-service", "cooperation"]
    )
    def test_other_form(self, name):
        """What is no IOP by its papers is remarked on as such."""
        (finding,) = iop.review(SHAPES[name](), on=ON, rules=RULES)[
            "CON501"
        ].findings

        assert "Reglerna här är skrivna för IOP" in finding.message("sv")

    def test_called_an_iop(self):
        """Of what is called an IOP it is said that the name settles nothing."""
        (sign,) = (
            sign
            for sign in iop.signs(leading_case(), on=ON).signs
            if sign.ground == "form"
        )

        assert (Nature.PARTNERSHIP, Bearing.FOR) == (sign.nature, sign.bearing)
        assert sign.text.sv == (
            "Handlingarna kallar avtalet ett IOP. Vad det kallas avgör inte "
            "saken."
        )


class TestLeadingCase:
    """The leading case, of which every criterion was judged to be met."""

    def test_not_all_met(self):
        """No list that asks for what the court looked at comes out as met."""
        comparison = iop.compare_editions(leading_case(), on=ON)
        verdicts = {one.edition.key: one for one in comparison.verdicts}

        assert ("C5",) == verdicts["boras-2016"].undetermined
        assert ("C5",) == verdicts["boras-checklist"].undetermined
        assert ("C7",) == verdicts["skr-2017"].undetermined
        assert [] == [
            one.edition.key
            for one in comparison.verdicts
            if one.status.value == "met"
        ]

    @pytest.mark.parametrize(
        ("first_year", "undetermined"), [(2016, ()), (2018, ("C15",))]
    )
    def test_award(self, first_year, undetermined):
        """A value above the limit goes against C15, where the limit is known.

        For social services there was no limit before 2017.
        """
        case = leading_case()
        period = Period(date(first_year, 10, 1), date(first_year + 3, 9, 30))
        made = attrs.evolve(case, term=attrs.evolve(case.term, period=period))
        verdicts = {
            one.edition.key: one
            for one in iop.compare_editions(made, on=ON).verdicts
        }

        assert undetermined == (
            verdicts["upphandlingsmyndigheten"].undetermined
        )

    def test_signs(self):
        """It has every sign of a purchase, and two criteria that are open."""
        found = iop.signs(leading_case(), on=ON)

        assert [
            "PRO001",
            "PRO002",
            "PRO003",
            "PRO004",
            "PRO005",
            "PRO006",
            "PRO007",
        ] == [sign.ground for sign in found.of(Nature.PURCHASE, Bearing.FOR)]
        assert () == found.of(Nature.PURCHASE, Bearing.AGAINST)
        assert ["C5", "C7"] == [
            sign.ground
            for sign in found.of(Nature.PURCHASE, Bearing.NOT_KNOWN)
        ]
