# SPDX-License-Identifier: MIT
"""Promises of who takes part: *vilka som är med*."""

from datetime import date
from typing import ClassVar

import attrs
import pytest

import iop
from iop.agreement import (
    Agreement,
    Organisation,
    ParticipantRole,
    PublicBody,
    PublicBodyKind,
    Term,
    other_contributions,
    public_money,
    same_party,
    side_keys,
    signing_parties,
    successors,
)
from iop.ledger import State
from iop.render import follow_up_text
from iop.rulesets import FULL, review
from iop.values import CaseNumber, Money, Period

from . import papers
from .papers import (
    BOARD,
    CLUB,
    ON,
    YEAR,
    agreement,
    faults,
    followed,
    gift,
    kr,
)


def keys(parties):
    """List the keys of parties."""
    return [party.key for party in parties]


class TestMunicipality:
    """A municipality, or what stands for it, is a party by itself."""

    CITY: ClassVar = {
        "kind": "public-body",
        "key": "staden",
        "name": "Stockholms stad",
        "body_kind": "municipality",
        "number": "212000-0142",
    }

    def test_is_no_fault(self):
        """No rule minds, and it is one of the city's own by its name."""
        made = agreement(parties=[self.CITY, CLUB])

        assert PublicBodyKind.MUNICIPALITY is made.public_bodies[0].body_kind
        assert ["met"] * 3 == [
            papers.status(made, code)
            for code in ("STO001", "ORG002", "CON104")
        ]

    def test_another_one(self):
        """Another municipality is not asked about the city's guidelines."""
        other = {**self.CITY, "name": "Ekby kommun"}
        made = agreement(parties=[other, CLUB])

        assert {"not-applicable"} == {
            papers.status(made, f"STO00{number}") for number in range(1, 8)
        }

    @pytest.mark.parametrize(
        ("slug", "word"),
        [
            ("municipality", "kommun"),
            ("region", "region"),
            ("council", "kommunfullmäktige"),
            ("regional-council", "regionfullmäktige"),
            ("working-committee", "utskott"),
            ("municipal-association", "kommunalförbund"),
            ("municipal-company", "kommunalt bolag"),
        ],
    )
    def test_kinds(self, slug, word):
        """Every kind that the papers name has its word."""
        made = agreement(parties=[{**self.CITY, "body_kind": slug}, CLUB])

        assert word == made.public_bodies[0].body_kind.text.sv


class TestSeveralBoards:
    """One of several signs for the others."""

    PARTIES: ClassVar = [
        {**BOARD, "key": "kommunen", "name": "Ekby kommun"},
        {**BOARD, "key": "skola", "signed_for_by": "kommunen"},
        {**BOARD, "key": "kultur", "signed_for_by": "skola"},
        CLUB,
    ]

    def test_who_signs(self):
        """Whoever is signed for, through whomever, need not sign."""
        made = agreement(parties=self.PARTIES)

        assert ["kommunen", "grannarna"] == keys(signing_parties(made))

    def test_is_signed(self):
        """Once those have signed the agreement is in force, and is paid."""
        made = agreement(
            parties=self.PARTIES,
            term={"period": YEAR},
            budget={"contributions": [gift(100, "skola")]},
        )
        paid = ("paid", "2019-02-01", {"amount": kr(100), "payer": "skola"})
        follow_up = followed(
            made, *papers.signed_by("kommunen", "grannarna"), paid
        )

        assert State.ACTIVE is follow_up.state
        assert [] == faults(follow_up)

    @pytest.mark.parametrize("by", ["kommunen", "skola"])
    def test_a_ring(self, by):
        """Those who sign for each other, or for themselves, sign."""
        first = {**self.PARTIES[0], "signed_for_by": by}
        second = {**self.PARTIES[1], "signed_for_by": "kommunen"}
        made = agreement(parties=[first, second, CLUB])

        assert "kommunen" in keys(signing_parties(made))

    @pytest.mark.parametrize(
        ("by", "found"),
        [
            (
                "skola",
                [
                    (
                        "CON402",
                        (
                            "Avtalet skrevs under den 20 december 2018, men "
                            "beslutet fattades den 10 januari 2019."
                        ),
                        (
                            "The agreement was signed on 20 December 2018, but "
                            "the decision was made on 10 January 2019."
                        ),
                    )
                ],
            ),
            ("grannarna", []),
        ],
    )
    def test_signed_before_the_decision(self, by, found):
        """Who signs for another is bound by its decision too."""
        made = agreement(
            parties=self.PARTIES,
            signatures=[{"party": "kommunen", "on": "2018-12-20"}],
            case={
                "decisions": [
                    {
                        "key": "beslut",
                        "by": by,
                        "on": "2019-01-10",
                        "outcome": "approved",
                    }
                ]
            },
        )

        assert found == papers.said(made, "CON402")


class TestBeside:
    """Somebody takes part and is no party."""

    PARTICIPANTS: ClassVar = [
        {"key": "kf", "name": "Kommunfullmäktige", "roles": ["decides"]},
        {
            "key": "verket",
            "name": "Statens verk",
            "roles": ["funder", "principal"],
            "number": "202100-5489",
        },
        {"key": "varden", "name": "Ekby Bostäder", "roles": ["landlord"]},
    ]

    def made(self, **parts):
        """Read an agreement with those beside the parties."""
        return agreement(participants=self.PARTICIPANTS, **parts)

    def test_read(self):
        """They have names and roles, and are no parties."""
        made = self.made()

        assert ["namnden", "grannarna"] == keys(made.parties)
        assert "Ekby Bostäder" == made.named("varden")
        assert made.named("ingen") is None
        assert made.party("varden") is None
        assert (ParticipantRole.LANDLORD,) == made.participants[2].roles
        assert ["namnden", "grannarna"] == keys(signing_parties(made))

    def test_undertakes_and_gives(self):
        """What they do names them, and no key dangles."""
        made = self.made(
            purpose={
                "undertakings": [
                    {
                        "key": "lokal",
                        "party": "varden",
                        "description": "upplåter lokal",
                    }
                ]
            },
            budget={
                "contributions": [
                    gift(100),
                    gift(40, "verket"),
                    {
                        "kind": "premises",
                        "key": "lokal",
                        "party": "varden",
                        "amount": {"money": kr(20)},
                    },
                ]
            },
        )

        assert "met" == papers.status(made, "CON101")
        assert Money(100) == public_money(made).total
        assert ["bidrag-verket", "lokal"] == keys(other_contributions(made))

    def test_unknown(self):
        """Who is neither a party nor takes part is still missing."""
        made = self.made(budget={"contributions": [gift(1, "okand")]})

        assert [
            (
                "CON101",
                "Insats 1 hänvisar till en part som inte finns i avtalet.",
                (
                    "Contribution 1 refers to a party that is not in the "
                    "agreement."
                ),
            )
        ] == papers.said(made, "CON101")

    def test_parties_not_stated(self):
        """Who takes part is known even where the parties are not."""
        made = self.made(budget={"contributions": [gift(1, "kf")]})

        assert "met" == papers.status(
            attrs.evolve(made, parties=None), "CON101"
        )

    def test_payments(self):
        """What they pay is no public money of the parties."""
        made = self.made(
            budget={"contributions": [gift(100), gift(40, "verket")]},
            payments={
                "instalments": [
                    {
                        "key": "del",
                        "amount": {"money": kr(100)},
                        "payer": "namnden",
                    },
                    {
                        "key": "verkets",
                        "amount": {"money": kr(40)},
                        "payer": "verket",
                    },
                ]
            },
        )
        sums = followed(
            made,
            *papers.signed_by("namnden", "grannarna"),
            ("paid", "2019-02-01", {"amount": kr(40), "payer": "verket"}),
        ).settlement

        assert "met" == papers.status(made, "CON202")
        assert (Money(0), Money(100)) == (sums.paid, sums.to_pay)
        assert [("bidrag-verket", "verket", Money(40))] == [
            (one.contribution, one.party, one.promised)
            for one in sums.deliveries
        ]

    def test_only_they_give(self):
        """Where they alone give money no public party does."""
        made = self.made(
            budget={"contributions": [gift(40, "verket")]},
            term={"period": YEAR, "extensions": []},
        )

        assert "not-applicable" == papers.status(made, "PRO101")

    def test_other_sums(self):
        """Proposal and annex agreements are held against the parties' money."""
        made = self.made(
            budget={"contributions": [gift(100), gift(40, "verket")]},
            case={
                "proposal": {
                    "text": "Nämnden godkänner avtalet.",
                    "amount": {"money": kr(100)},
                }
            },
            annex_agreements=[
                {
                    "key": "delavtal",
                    "organisation": "grannarna",
                    "amount": {"money": kr(100)},
                }
            ],
        )

        assert ["met", "met"] == [
            papers.status(made, code) for code in ("CON207", "CON209")
        ]

    def test_state_aid_on_the_day_of_the_council(self):
        """Aid is granted on the day that the council decides."""
        outcome = review(
            self.decided("2018-12-01"),
            on=ON,
            rules=FULL,
            circumstances=iop.Circumstances(is_undertaking=True),
        )["AID001"]

        assert ("grant-day", date(2018, 12, 1)) in outcome.notes

    def decided(self, day, parties=(BOARD, CLUB), kronor=100, **more):
        """Let the council decide on a day."""
        return self.made(
            parties=list(parties),
            budget={"contributions": [gift(100)]},
            signatures=[{"party": "namnden", "on": "2018-12-20"}],
            case={
                "decider": "kf",
                "decisions": [
                    {
                        "key": "beslut",
                        "by": "kf",
                        "on": day,
                        "outcome": "approved",
                        "amount": {"money": kr(kronor)},
                        **more,
                    }
                ],
            },
        )

    def test_council_decides(self):
        """A council that is no party decides for the only public one."""
        made = self.decided("2018-12-01", is_delegated=False)

        assert ["met"] * 3 == [
            papers.status(made, code)
            for code in ("CON101", "CON204", "CON402")
        ]

    def test_council_decides_too_late(self):
        """Its decision binds the board that signs."""
        assert [
            (
                "CON402",
                (
                    "Avtalet skrevs under den 20 december 2018, men beslutet "
                    "fattades den 10 januari 2019."
                ),
                (
                    "The agreement was signed on 20 December 2018, but the "
                    "decision was made on 10 January 2019."
                ),
            )
        ] == papers.said(self.decided("2019-01-10"), "CON402")

    def test_council_decides_less(self):
        """Its sum is held against what the only public party gives."""
        assert [
            (
                "CON204",
                (
                    "Den beslutade summan är 20\xa0kr mindre än partens "
                    "kontanta insats: 80\xa0kr mot 100\xa0kr."
                ),
                (
                    "The sum decided is SEK\xa020 less than the money that "
                    "the party gives: SEK\xa080 against SEK\xa0100."
                ),
            )
        ] == papers.said(self.decided("2018-12-01", kronor=80), "CON204")

    def test_council_over_two_boards(self):
        """Of two boards it is not known whose sum the council's is."""
        other = {**BOARD, "key": "skola"}
        made = self.decided("2018-12-01", (BOARD, other, CLUB), kronor=80)

        assert "not-applicable" == papers.status(made, "CON204")

    def test_judged_financing(self):
        """What they give is the gift of neither side."""
        made = self.made(
            budget={"contributions": [gift(100), gift(40, "verket")]},
            judgements=[
                {
                    "criterion": "C6",
                    "answer": "yes",
                    "reason": "båda ger",
                }
            ],
        )

        assert [
            (
                "JUD006",
                "",
            )
        ] == [
            (code, sv.partition("men ")[2])
            for code, sv, _ in papers.said(made, "JUD006")
        ]


class TestTogether:
    """One undertaking, and one report, is of several."""

    OTHER: ClassVar = {**CLUB, "key": "hamnen", "name": "Hamnens vänner"}
    REPORT: ClassVar = {
        "key": "slut",
        "kind": "final",
        "reporter": "grannarna",
        "with_reporters": ["hamnen"],
        "recipient": "namnden",
        "covers": YEAR,
        "due": {"kind": "on-date", "day": "2019-05-31"},
    }

    def made(self, *reports, **parts):
        """Read an agreement with two associations."""
        return agreement(
            parties=[BOARD, CLUB, self.OTHER],
            reporting={"reports": list(reports)},
            **parts,
        )

    def test_debtors(self):
        """All who report together are told, and asked for it."""
        made = self.made(self.REPORT)
        follow_up = followed(
            made, *papers.signed_by("namnden", "grannarna", "hamnen")
        )
        owed = follow_up["report/slut"]

        assert ("grannarna", ("hamnen",), "namnden") == (
            owed.debtor,
            owed.with_debtors,
            owed.creditor,
        )
        assert (
            "Redovisning 1 (slutredovisning), Föreningen Grannarna och Hamnens "
            "vänner till Socialnämnden, inte noterat 30 dagar efter utsatt dag"
        ) in follow_up_text(follow_up)
        assert (
            "Report 1 (final account), Föreningen Grannarna and Hamnens vänner "
            "to Socialnämnden, not written down 30 days after it was due"
        ) in follow_up_text(follow_up, "en")

    def test_undertaking(self):
        """What both undertake comes from each of them."""
        made = self.made(
            purpose={
                "undertakings": [
                    {
                        "key": "driva",
                        "party": "grannarna",
                        "with_parties": ["hamnen", "namnden", "grannarna"],
                        "description": "driver mötesplatsen",
                    }
                ]
            },
            budget={"contributions": []},
            judgements=[
                {"criterion": "C6", "answer": "yes", "reason": "alla bidrar"}
            ],
        )
        (undertaking,) = made.purpose.undertakings

        assert ("grannarna", "hamnen", "namnden") == undertaking.all_parties
        assert [] == papers.said(made, "JUD006")

    def test_two_final_reports(self):
        """Two final reports of the same two are told once."""
        again = {**self.REPORT, "key": "igen"}

        assert [
            (
                "CON305",
                (
                    "Här räknas 2 slutredovisningar upp, men det ska bara vara "
                    "en."
                ),
                "2 final reports are listed here, but there must be only one.",
            )
        ] == papers.said(self.made(self.REPORT, again), "CON305")

    def test_overlap(self):
        """Two reports of the same two that overlap are told once."""
        first, second = (
            {"first": "2019-01-01", "last": "2019-06-30"},
            {"first": "2019-06-30", "last": "2019-12-31"},
        )
        half = {
            **self.REPORT,
            "key": "del",
            "kind": "interim",
            "covers": first,
        }

        assert [
            (
                "FUP007",
                (
                    "Redovisning 1 (delredovisning) och redovisning 2 "
                    "(slutredovisning) avser båda 30 juni 2019."
                ),
                (
                    "Report 1 (interim account) and report 2 (final account) "
                    "both cover 30 June 2019."
                ),
            )
        ] == papers.said(
            self.made(half, {**self.REPORT, "covers": second}), "FUP007"
        )

    def test_final_report_last(self):
        """An interim report of one of them is held against the common one."""
        late = {
            "key": "sen",
            "kind": "interim",
            "reporter": "hamnen",
            "due": {"kind": "on-date", "day": "2019-06-15"},
        }

        assert [
            (
                "CON303",
                (
                    "Redovisning 2 (delredovisning) kommer efter "
                    "slutredovisningen."
                ),
                "Report 2 (interim account) comes after the final report.",
            )
        ] == papers.said(self.made(self.REPORT, late), "CON303")


class TestFollowed:
    """A party is followed by another during the term."""

    OLD = CLUB
    NEW: ClassVar = {
        "kind": "organisation",
        "key": "stad",
        "name": "Grannarna Stad",
        "succeeds": ["grannarna"],
        "joined_on": "2019-03-01",
    }

    def made(self, *parties, **parts):
        """Read an agreement that is paid in two parts."""
        return agreement(
            parties=[BOARD, *(parties or (self.OLD, self.NEW))],
            term={"period": YEAR, "notice": {"months": 3, "by": "grannarna"}},
            budget={"contributions": [gift(100, payee="grannarna")]},
            payments={
                "instalments": [
                    {
                        "key": key,
                        "amount": {"money": kr(50)},
                        "payer": "namnden",
                        "payee": "grannarna",
                        "due": {"kind": "on-date", "day": day},
                    }
                    for key, day in (
                        ("del-1", "2019-02-01"),
                        ("del-2", "2019-05-01"),
                    )
                ]
            },
            **parts,
        )

    PAID = (
        *papers.signed_by("namnden", "grannarna"),
        (
            "paid",
            "2019-02-01",
            {"amount": kr(50), "instalment": "del-1", "payee": "grannarna"},
        ),
        (
            "paid",
            "2019-05-01",
            {"amount": kr(50), "instalment": "del-2", "payee": "stad"},
        ),
        ("notice-given", "2019-06-01", {"party": "stad"}),
    )

    @pytest.mark.parametrize(
        "listed", [(OLD, NEW), (NEW,)], ids=["both", "the new one"]
    )
    def test_paying_the_new_one_is_right(self, listed):
        """What both were paid is one sum, and the new one may give notice."""
        made = self.made(*listed)
        signed = self.PAID
        if len(listed) == 1:
            signed = (*papers.signed_by("namnden", "stad"), *self.PAID[-3:])
            made = self.made(
                {key: v for key, v in self.NEW.items() if key != "joined_on"}
            )
        follow_up = followed(made, *signed)
        (row,) = follow_up.settlement.by_party

        assert [] == faults(follow_up)
        assert State.ACTIVE is follow_up.state
        assert ("stad", Money(100), Money(100)) == (
            row.key,
            row.agreed,
            row.paid,
        )

    def test_who_is_owed(self):
        """What is owed to the old one is owed to the new one, from its day."""
        made = self.made()
        owed = [
            followed(made, *self.PAID[:4], on=day)["payment/del-2"].creditor
            for day in (date(2019, 2, 28), date(2019, 3, 1))
        ]

        assert ["grannarna", "stad"] == owed

    def test_notice_by_another(self):
        """Nobody else may give notice for it."""
        follow_up = followed(
            self.made(),
            *self.PAID[:6],
            ("notice-given", "2019-06-01", {"party": "namnden"}),
        )

        assert [
            (
                "LED016",
                (
                    "Socialnämnden sade upp avtalet den 1 juni 2019, men "
                    "enligt avtalet får bara Föreningen Grannarna göra det."
                ),
            )
        ] == faults(follow_up)

    def test_lines(self):
        """The line leads to the last, and each is the same as the other."""
        made = self.made()

        assert {"grannarna": "stad"} == successors(made)
        assert {} == successors(made, date(2019, 2, 28))
        assert same_party(made, "grannarna", "stad")
        assert not same_party(made, "namnden", "stad")
        assert not same_party(made, None, "stad")
        assert {"grannarna", "stad"} == side_keys(made, Organisation)
        assert {"namnden"} == side_keys(made, PublicBody)

    def test_merged(self):
        """Two that become one have one successor, and one that parts none."""
        a, b = (Organisation(key=key, name=key.upper()) for key in "ab")
        c = Organisation(key="c", name="C", succeeds=("a", "b"))
        d = Organisation(key="d", name="D", succeeds=("a", "c"))

        assert {"a": "c", "b": "c"} == successors(Agreement(parties=(a, b, c)))
        assert {"b": "d", "c": "d"} == successors(
            Agreement(parties=(a, b, c, d))
        )

    def test_a_ring(self):
        """Parties that follow each other in a ring follow nobody."""
        a = Organisation(key="a", name="A", succeeds=("b",))
        b = Organisation(key="b", name="B", succeeds=("a",))

        assert {} == successors(Agreement(parties=(a, b)))


class TestInTime:
    """Somebody joins or leaves, and signs what it is a party to."""

    MADE = Agreement(
        parties=(
            PublicBody(key="namnden", name="Nämnden"),
            Organisation(key="a", name="A", left_on=date(2019, 6, 30)),
            Organisation(key="b", name="B", joined_on=date(2019, 4, 1)),
            Organisation(key="c", name="C", succeeds=("a",)),
        ),
        term=Term(period=Period.of_year(2019)),
    )

    @pytest.mark.parametrize(
        ("on", "who"),
        [
            (None, ["namnden", "a"]),
            (date(2019, 3, 31), ["namnden", "c"]),
            (date(2019, 4, 1), ["namnden", "b", "c"]),
            (date(2019, 7, 1), ["namnden", "b", "c"]),
        ],
    )
    def test_who_signs(self, on, who):
        """Those sign who are parties on the day."""
        assert who == keys(signing_parties(self.MADE, on))

    def test_no_term(self):
        """Without a term nobody is left out by the days."""
        made = Agreement(parties=self.MADE.parties[:3])

        assert ["namnden", "a", "b"] == keys(signing_parties(made))

    def test_nobody(self):
        """Where no party is stated none must sign."""
        assert () == signing_parties(Agreement())


class TestCaseNumbers:
    """A case number is taken as it is written, and compared kindly."""

    @pytest.mark.parametrize(
        ("written", "other"),
        [
            ("18RS3508", "dnr 18RS3508"),
            ("KS.2019.0537", "Dnr: KS.2019.0537"),
            ("KOF/2016:149", "KOF / 2016:149"),
            ("2021/KS 0280 013", "2021 / KS 0280 013"),
            ("RS 2022/713-1", "RS2022/713–1"),
            ("2017 /0174", "2017/0174"),
            ("1.1.-025/2017", "1.1. - 025/2017"),
            ("0988/17", "diarienummer 0988/17"),
        ],
    )
    def test_shapes(self, written, other):
        """The shapes of real papers are read and kept."""
        made = agreement(case_number=written)

        assert written == str(made.case_number)
        assert CaseNumber(other) == made.case_number
