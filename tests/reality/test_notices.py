# SPDX-License-Identifier: MIT
"""Promises of twelve made-up notices: *notiser och protokoll*.

Each is written as a local paper or the minutes of a board would write it, and
then as a document, by what it says, as far as it says it. All are invented.
"""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import iop
from iop.agreement import VolumeRate
from iop.render import follow_up_text
from iop.rulesets import FULL, review

from . import papers


FOLDER = Path(__file__).parents[1] / "data" / "notices"
NOTICES = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.glob("*.json"))
}

BENT = {
    (
        "04-night-wandering",
        "Pengarna betalas i efterskott när kvällslistan är lämnad.",
    ): "That they wait for the list of each evening is not said.",
}
"""What is not said as the notice says it, and why: to be worked off."""


def made(notice):
    """Read the agreement of a notice, with its amendments if it has any."""
    if "history" in notice:
        return iop.from_plain(notice["history"], iop.History)
    return iop.from_plain(notice["agreement"])


def followed(notice):
    """Follow up the agreement of a notice on its day."""
    return iop.follow_up(
        made(notice),
        iop.from_plain(notice["ledger"], iop.Ledger),
        on=date.fromisoformat(notice["on"]),
    )


def at(notice, place):
    """Return what is stated at a place; a plain one is as it reads last."""
    if place.startswith("ledger:"):
        found = notice["ledger"]
    elif "history" not in notice:
        found = notice["agreement"]
    elif place.startswith("history:"):
        found = notice["history"]
    else:
        found = notice["history"]["amendments"][-1]["agreement"]
    for step in place.partition("/")[2].split("/"):
        found = found[int(step) if isinstance(found, list) else step]
    return found


def test_there_are_twelve():
    """There are twelve notices, each of 100 to 200 words."""
    words = [
        sum(len(line.split()) for line in notice["notice"])
        for notice in NOTICES.values()
    ]

    assert len(words) == 12
    assert all(100 <= number <= 200 for number in words)


@pytest.mark.parametrize("name", NOTICES)
class TestNotice:
    """What a paper says can be written down, and comes to what it is."""

    def test_is_read_and_given_back(self, name):
        """Each document reads without a fault, and is given back as it was."""
        notice = NOTICES[name]
        kept = notice.get("agreement") or notice["history"]
        ledger = iop.from_plain(notice["ledger"], iop.Ledger)

        assert iop.to_plain(made(notice)) == kept
        assert iop.to_plain(ledger) == notice["ledger"]

    def test_facts_have_a_home(self, name):
        """Each fact stands somewhere; what is bent is listed."""
        notice = NOTICES[name]

        assert 10 <= len(notice["facts"]) <= 30
        for fact in notice["facts"]:
            assert at(notice, fact["place"]) is not None

    def test_findings(self, name):
        """The reviews say what stands in its file, each read and judged."""
        notice = NOTICES[name]
        on = date.fromisoformat(notice["on"])
        standing = followed(notice)
        found = (
            *review(standing.agreement, on=on, rules=FULL).findings,
            *iop.review_follow_up(standing).findings,
        )

        assert sorted(one.code for one in found) == [
            one["code"] for one in notice["findings"]
        ]

    def test_state(self, name):
        """It stands on its day as its file says, which was read and judged."""
        notice = NOTICES[name]

        assert followed(notice).state.value == notice["state"]


class TestTexts:
    """An officer reads a follow-up in Swedish, and nothing untrue in it."""

    def test_waits(self):
        """What is waited for is told in words."""
        assert "Väntar på: undertecknandet.\n" in told("10-letter-of-intent")

    def test_lapse(self):
        """A time without an agreement is told."""
        assert (
            "Läge: pågående.\n"
            "Avtalstiden har ett glapp: 1 januari 2022 – 31 maj 2022.\n"
        ) in told("11-lapse")

    def test_goes_on_by_itself(self):
        """Nobody need give notice of what goes on by itself."""
        for name in ("08-renamed", "12-yearly-renewal"):
            assert "besked om förlängning" not in told(name)

    def test_rate(self):
        """So many each time is not so many in all."""
        assert (
            "Öppen idrott på lördagskvällar: planerat 40–50 besökare per "
            "tillfälle, uppnått 55 besökare "
        ) in told("03-sports")

    def test_about_so_many(self):
        """What was reached only about is written as it is stated."""
        said = told("12-yearly-renewal").replace("\N{NO-BREAK SPACE}", " ")

        assert "inget planerat, uppnått cirka 9 000 besök (" in said
        assert "inget planerat, uppnått drygt 14 000 besök (" in said

    def test_no_share_of_a_rate(self):
        """What came in all is no share of what was planned each week."""
        made = papers.agreement(
            purpose={
                "activities": [
                    {
                        "key": "oppet",
                        "description": "öppet hus",
                        "volumes": [
                            {"unit": "besök", "number": 30, "per": "week"},
                            {"unit": "kvällar", "number": 40, "per": "term"},
                        ],
                    }
                ]
            }
        )
        measured = [
            ("outcome-measured", "2019-06-01", {"number": "300", "unit": unit})
            for unit in ("besök", "kvällar")
        ]
        rows = papers.followed(made, *measured).outcomes

        assert [row.share for row in rows] == [None, Decimal("7.5")]
        assert [row.per for row in rows] == [VolumeRate.WEEK, VolumeRate.TERM]


def told(name):
    """Write the follow-up of a notice in Swedish."""
    return follow_up_text(followed(NOTICES[name]))


def test_what_is_bent_is_a_fact():
    """Nothing is listed as bent that no notice says."""
    facts = {
        (name, fact["fact"])
        for name, notice in NOTICES.items()
        for fact in notice["facts"]
    }

    assert set(BENT) <= facts
