# SPDX-License-Identifier: MIT
"""Promises of the profiles, and of which to take: *profiler*."""

import pytest

from iop.agreement.agreement import Agreement
from iop.agreement.parties import Organisation, PublicBody, PublicBodyKind
from iop.examples import complete, trygghet_127, umbrella
from iop.rules.findings import Status
from iop.rules.inputs import At
from iop.rulesets import (
    CONSISTENCY,
    DRAFT,
    FULL,
    GENERAL,
    STOCKHOLM,
    catalogue,
    for_agreement,
    review,
    stockholm,
)
from iop.values.errors import IllFormedError

from ..test_trygghet_in_time import DAYS


OF_CITY = (
    "Minst en offentlig part hör till Stockholm. Därför frågas det också om stadens riktlinjer.",
    "At least one public party belongs to Stockholm. So the city's guidelines are asked about too.",
)
ELSEWHERE = (
    "Ingen offentlig part hör till Stockholm. Därför frågas det inte om den stadens riktlinjer, utan bara om det som gäller i vilken kommun eller region som helst.",
    "No public party belongs to Stockholm. So that city's guidelines are not asked about, but only what holds in any municipality or region.",
)
NO_PARTY = (
    "Ingen offentlig part anges, så det går inte att säga vilken kommun avtalet gäller. Ange de offentliga parterna, och vilken kommun var och en hör till. Så länge frågas det bara om det som gäller i vilken kommun eller region som helst.",
    "No public party is stated, so which municipality the agreement is for cannot be told. State the public parties, and the municipality that each belongs to. Until then only what holds in any municipality or region is asked.",
)
NO_MUNICIPALITY = (
    "Det går inte att säga om de offentliga parterna hör till Stockholm. Ange vilken kommun var och en hör till, med bara kommunens namn. Så länge frågas det bara om det som gäller i vilken kommun eller region som helst.",
    "Whether the public parties belong to Stockholm cannot be told. State the municipality that each belongs to, by its name alone. Until then only what holds in any municipality or region is asked.",
)
KFUM = Organisation(key="kfum", name="KFUM")


def body(municipality=None, kind=None):
    """Make a public party."""
    return PublicBody(
        key="namnden",
        name="Nämnden",
        municipality=municipality,
        body_kind=kind,
    )


class TestProfiles:
    """What each holds."""

    def test_general(self):
        """It holds what is asked anywhere, and nothing of a city's own."""
        assert {"AID", "CON", "FUP", "ORG", "PRO"} <= {
            rule.code[:3] for rule in GENERAL
        }
        assert {None} == {rule.asked_of for rule in GENERAL}

    def test_stockholm(self):
        """It is what is asked anywhere, and of the city."""
        assert STOCKHOLM == GENERAL | stockholm.RULES
        assert {None, "Stockholm"} == {rule.asked_of for rule in STOCKHOLM}

    def test_draft_and_full(self):
        """A draft is asked little, and all that there is is asked by the last."""
        assert DRAFT == CONSISTENCY | stockholm.RULES
        assert FULL == STOCKHOLM | FULL == catalogue()

    def test_others_answer_anywhere(self):
        """Another body's list, picked on purpose, answers of any agreement."""
        assert {"Stockholm"} == {
            rule.asked_of for rule in FULL if rule.asked_of
        }
        assert {Status.NOT_APPLICABLE}.isdisjoint(
            FULL[code].outcome(complete(), At(on=DAYS[0])).status
            for code in ("BOP001", "MOP001", "BOR001")
        )


class TestChoice:
    """Which profile an agreement is held against."""

    @pytest.mark.parametrize(
        ("bodies", "key", "why"),
        [
            ((body("Stockholm"),), "stockholm", OF_CITY),
            ((body("Malmö"), body("Stockholms stad")), "stockholm", OF_CITY),
            ((body(), body("Stockholm")), "stockholm", OF_CITY),
            ((body("Malmö"),), "general", ELSEWHERE),
            ((body(None, PublicBodyKind.REGION),), "general", ELSEWHERE),
            ((body(),), "general", NO_MUNICIPALITY),
            ((body("Malmö"), body()), "general", NO_MUNICIPALITY),
            ((body("Sätra i Stockholm"),), "general", NO_MUNICIPALITY),
            ((), "general", NO_PARTY),
        ],
    )
    def test_by_municipality(self, bodies, key, why):
        """It goes by the municipality that the public parties state."""
        chosen = for_agreement(Agreement(parties=(*bodies, KFUM)))

        assert (key, why) == (chosen.key, (chosen.why.sv, chosen.why.en))
        assert (
            chosen.rules == {"stockholm": STOCKHOLM, "general": GENERAL}[key]
        )
        assert (key == "stockholm") is ("Stockholm" in chosen.name.sv)

    @pytest.mark.parametrize(
        ("example", "key"),
        [
            (trygghet_127, "stockholm"),
            (complete, "stockholm"),
            (umbrella, "general"),
            (Agreement, "general"),
        ],
    )
    def test_examples(self, example, key):
        """The real case is of Stockholm."""
        assert key == for_agreement(example()).key

    @pytest.mark.parametrize("on", DAYS)
    def test_elsewhere_alike(self, on):
        """Elsewhere the two say the same, but that the guidelines do not apply."""
        there = Agreement(parties=(body("Malmö"), KFUM))
        general, city = (
            review(there, on=on, rules=rules) for rules in (GENERAL, STOCKHOLM)
        )

        assert general.findings == city.findings
        assert {Status.NOT_APPLICABLE} == {
            city[rule.code].status for rule in stockholm.RULES
        }

    def test_refuses_other(self):
        """Only an agreement has a profile."""
        with pytest.raises(IllFormedError) as caught:
            for_agreement("127-trygghet")

        assert "type.expected" == caught.value.code
