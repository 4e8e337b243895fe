# SPDX-License-Identifier: MIT
"""Promises of an agreement as a person reads it: *avtalet som text*."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iop import strategies
from iop.agreement import (
    AfterEvent,
    AfterMilestone,
    AfterReport,
    Ages,
    Agreement,
    AnnexAgreement,
    Answer,
    Budget,
    Case,
    Event,
    Evidence,
    Extension,
    Governance,
    Guideline,
    Indexation,
    Instalment,
    Judgement,
    Milestone,
    MoneyContribution,
    Notice,
    OnDate,
    OnMilestone,
    OnReport,
    OnSigning,
    Organisation,
    Payments,
    PremisesContribution,
    Proposal,
    PublicBody,
    Purpose,
    Report,
    ReportEvent,
    Reporting,
    ReportKind,
    Signature,
    TargetGroup,
    Term,
    Volume,
    VolumeRate,
    Within,
)
from iop.examples import complete, flawed, trygghet_127, umbrella
from iop.render import agreement_html, agreement_text
from iop.render._references import References
from iop.render.agreements import _SECTIONS, _part
from iop.values import (
    Amount,
    Money,
    Period,
    StatedDate,
    StatedNumber,
    StatedPeriod,
    join,
    read,
    refers_to,
    split,
    walk,
)
from iop.values.errors import IllFormedError
from iop.values.pointers import replace

from .. import noise
from ..pages import Page


GOLDEN = Path(__file__).parents[1] / "golden"

LANGS = st.sampled_from(["sv", "en"])

FOR_PROGRAMS = {
    *("key", "criterion", "known_in_part", "succeeds"),
    *("currency", "digits", "edtf"),
}
"""The fields whose words are for programs: what they mean is told instead."""


def bare(text):
    """Return a text without spaces, line breaks and isolates."""
    return "".join(
        c for c in text if not (c.isspace() or "\u2066" <= c <= "\u2069")
    )


def is_for_programs(place, annotation):
    """Return whether what stands in a place is a key or a pointer."""
    names = split(place)
    return (
        bool(FOR_PROGRAMS & {*names})
        or refers_to(annotation) is not None
        or (names[:1] == ("evidence",) and names[-1] == "place")
    )


def texts_of(agreement):
    """List the texts that people wrote."""
    return [
        value
        for place, annotation, value in walk(agreement)
        if isinstance(value, str) and not is_for_programs(place, annotation)
    ]


def without(agreement, place):
    """Take away what stands in a place; ``None`` if it must be there."""
    try:
        return replace(agreement, place, None)
    except IllFormedError:
        return None


def optional_places(agreement):
    """List the places that could be without what they have, but for keys."""
    return [
        place
        for place, _, _ in walk(agreement)
        if place
        and not split(place)[-1].isdecimal()
        and split(place)[-1] != "key"
        # Once is what is meant where it is not stated.
        and not (split(place)[-1] == "times" and read(agreement, place) == 1)
        and without(agreement, place) is not None
    ]


def told_around(agreement, place):
    """Write the name of an agreement, and the parts that a place is told in."""
    to = References.of(agreement, "sv")
    return agreement.name, [
        _part(title, places, to)
        for title, places in _SECTIONS
        if any(f"{one}/".startswith(f"{place}/") for one in places)
        or any(f"{place}/".startswith(f"{one}/") for one in places)
    ]


def lines_of(agreement, lang="sv"):
    """Write an agreement, and return its lines without no-break spaces."""
    return [
        line.strip()
        for line in agreement_text(agreement, lang)
        .replace("\xa0", " ")
        .splitlines()
    ]


def line_of(agreement, label, lang="sv"):
    """Return what stands after a label."""
    [line] = [
        line
        for line in lines_of(agreement, lang)
        if line.startswith(f"{label}: ")
    ]
    return line.removeprefix(f"{label}: ")


def says_something(value):
    """Whether a value is more than a part in which nothing is stated."""
    kind = type(value)
    if not attrs.has(kind) or kind.__str__ is not object.__str__:
        return True
    return any(
        getattr(value, field.name) != field.default
        for field in attrs.fields(kind)
    )


class TestAll:
    """Nothing that an agreement states is left out."""

    @given(strategies.agreements() | noise.agreements(), LANGS)
    def test_texts(self, agreement, lang):
        """Every text that people wrote stands there, in text and in HTML."""
        text = bare(agreement_text(agreement, lang))
        page = bare(Page(agreement_html(agreement, lang)).text)
        wrote = [bare(one) for one in texts_of(agreement)]

        assert [] == [one for one in wrote if one not in text]
        assert [] == [one for one in wrote if one not in page]

    @given(strategies.agreements() | noise.agreements(), LANGS, st.data())
    def test_stated(self, agreement, lang, data):
        """What is taken away is missed, whatever it is that says something."""
        places = [
            place
            for place in optional_places(agreement)
            if says_something(read(agreement, place))
        ]
        place = data.draw(st.sampled_from([*places, ""]))
        before = agreement_text(agreement, lang)

        assert place == "" or before != agreement_text(
            without(agreement, place), lang
        )

    def test_complete(self):
        """So it is with every field of every class that the complete has."""
        agreement = complete()
        fields = {}
        for place in optional_places(agreement):
            *holder, name = split(place)
            kind = type(read(agreement, join(*holder)))
            fields.setdefault((kind, name), place)

        assert [] == [
            place
            for place in fields.values()
            if told_around(agreement, place)
            == told_around(without(agreement, place), place)
        ]

    def test_sections(self):
        """Every field of the agreement has its place in one section."""
        listed = [place for _, places in _SECTIONS for place in places]
        entered = {split(place)[0] for place in listed if place.count("/") > 1}
        own = attrs.fields_dict(Agreement)
        wanted = {f"/{name}" for name in own.keys() - entered - {"name"}}
        for name in entered:
            kind = own[name].type.__args__[0]
            wanted |= {f"/{name}/{one.name}" for one in attrs.fields(kind)}

        assert len(listed) == len({*listed})
        assert wanted == {*listed}

    @given(noise.agreements())
    def test_both_languages(self, agreement):
        """Both languages say as much, element by element."""
        sv, en = (
            Page(agreement_html(agreement, lang, page=True))
            for lang in ("sv", "en")
        )

        assert [tag for tag, _ in sv.tags] == [tag for tag, _ in en.tags]


class TestText:
    """`agreement_text` is short, and reads as a contract."""

    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_golden(self, lang):
        """127-trygghet, whole."""
        golden = GOLDEN / f"agreement_127.{lang}.txt"

        assert golden.read_text(encoding="utf-8") == agreement_text(
            trygghet_127(), lang
        )

    def test_nothing(self):
        """Of an agreement that states nothing, each part is one line."""
        title, empty, *lines = agreement_text(Agreement()).splitlines()

        assert (title, empty) == ("Avtal utan namn", "")
        assert lines == [
            f"{sv.sv.upper()}: inte angivet" for sv, _ in _SECTIONS
        ]

    @pytest.mark.parametrize("make", [complete, flawed, umbrella])
    def test_width(self, make):
        """No line is wider than 80."""
        for lang in ("sv", "en"):
            lines = agreement_text(make(), lang).splitlines()

            assert max(map(len, lines)) <= 80

    def test_not_stated(self):
        """What no part of a list states is said once; else, of the part."""
        agreement = Agreement(
            annex_agreements=(
                AnnexAgreement(key="a", organisation="x", period=None),
                AnnexAgreement(
                    key="b",
                    organisation="y",
                    amount=Amount(Money(5)),
                    period=Period.of_year(2024),
                    volumes=(),
                ),
            )
        )
        found = lines_of(agreement)
        start = found.index("DELAVTAL")

        assert found[start + 1 : start + 9] == [
            "1. en part som inte finns i avtalet",
            "Inte angivet: belopp, period och volymer",
            "2. en part som inte finns i avtalet",
            "Belopp: 5 kr",
            "Period: 1 januari 2024 – 31 december 2024",
            "Volymer: inga",
            "Inte angivet för någon av dem: bilaga, diarienummer och åtaganden",
            "",
        ]

    def test_parts_that_say_nothing(self):
        """A part of a list that states nothing is said to."""
        agreement = Agreement(guidelines=(Guideline(), Guideline()))

        assert lines_of(agreement)[2:7] == [
            "AVTALET",
            "Riktlinjer:",
            "1. inte angivet",
            "2. inte angivet",
            (
                "Inte angivet för någon av dem: titel, diarienummer och återgivet "
                "innehåll"
            ),
        ]

    def test_one_instead_of_another(self):
        """What is stated in days is not missed in months."""
        extensions = (Extension(key="opt", until=date(2026, 12, 31)),)
        agreement = Agreement(
            term=Term(notice=Notice(days=90), extensions=extensions)
        )
        found = " ".join(lines_of(agreement))

        assert "Uppsägningstid i dagar: 90" in found
        assert "uppsägningstid i månader" not in found
        assert "månader längre" not in found

    def test_in_a_table(self):
        """A table has what some part states, and marks where one does not.

        What parts call differently is called by what fits all.
        """
        agreement = Agreement(
            budget=Budget(
                contributions=(
                    MoneyContribution(key="k", party="p"),
                    PremisesContribution(
                        key="l", party="p", amount=Amount(Money(900))
                    ),
                )
            ),
            parties=(PublicBody(key="p", name="Nämnden"),),
        )
        found = lines_of(agreement)

        assert (
            "• Insats 1. Slag: kontant insats; Part: Nämnden; Belopp: inte "
            "angivet" in found
        )
        assert (
            "• Insats 2. Slag: lokaler; Part: Nämnden; Belopp: 900 kr" in found
        )

    def test_refuses(self):
        """What is no agreement, or no language, is refused."""
        for write in (agreement_text, agreement_html):
            with pytest.raises(IllFormedError) as caught:
                write("127-trygghet")
            assert "type.expected" == caught.value.code

            with pytest.raises(IllFormedError) as caught:
                write(Agreement(), "fi")
            assert "lang.unknown" == caught.value.code


class TestKnownInPart:
    """What is known in part is told as it is written, and marked."""

    def test_as_written(self):
        """Sums, days, numbers and periods keep their words."""
        agreement = Agreement(
            budget=Budget(total=Amount.parse("cirka 850 000 kr per år")),
            term=Term(period=StatedPeriod(first=StatedDate("2018-06"))),
            case=Case(dated=StatedDate("2018-06")),
            purpose=Purpose(
                target_group=TargetGroup(description="unga", ages=Ages())
            ),
        )

        assert line_of(agreement, "Summa") == "cirka 850 000 kr per år"
        assert line_of(agreement, "Period") == (
            "från och med juni 2018, slutdag inte angiven"
        )
        assert line_of(agreement, "Handlingens dag") == "juni 2018"

    def test_marked(self):
        """The name, a list, a part of it, a cell, and what is not stated."""
        agreement = Agreement(
            name="Öppna dörrar",
            parties=(Organisation(key="f", name="Föreningen"),),
            reporting=Reporting(
                reports=(
                    Report(key="a", kind=ReportKind.INTERIM),
                    Report(key="b", kind=ReportKind.FINAL, reporter="f"),
                )
            ),
            governance=Governance(public_influence="rådgivande"),
            known_in_part=(
                "/name",
                "/parties",
                "/parties/0",
                "/parties/0/name",
                "/governance/public_influence",
                "/governance/working_groups",
                "/reporting/reports/0/reporter",
                "/reporting/reports/1/reporter",
                "/case/annexes",
                "/budgett",
            ),
        )
        found = lines_of(agreement)

        assert found[0] == "Öppna dörrar (känt till en del)"
        for line in (
            "PARTER (KÄNT TILL EN DEL)",
            "1. Föreningen (känt till en del) (idéburen organisation)",
            "Offentligt inflytande (känt till en del): rådgivande",
            "Inte angivet: styrgrupp och arbetsgrupper (känt till en del)",
            (
                "BILAGOR TILL ÄRENDET: Inte angivet: bilagor (känt till en del) "
                "och bilaga med"
            ),
        ):
            assert line in found
        text = " ".join(found)
        assert "Redovisas av: inte angivet (känt till en del)" in text
        assert "Redovisas av: Föreningen (känt till en del)" in text
        assert "• en plats som inte finns i avtalet" in found
        assert "• Föreningen" in found


class TestNames:
    """A key or a pointer is told by what it means."""

    @pytest.mark.parametrize("lang", ["sv", "en"])
    def test_no_key(self, lang):
        """No key stands in what a person reads."""
        agreement = complete()
        for place, annotation, value in walk(agreement):
            is_key = split(place)[-1:] == ("key",) or "/succeeds/" in place
            if isinstance(value, str) and (is_key or refers_to(annotation)):
                agreement = replace(agreement, place, f"xq-{value}")

        assert agreement != complete()
        assert "xq-" not in agreement_text(agreement, lang)
        assert "xq-" not in agreement_html(agreement, lang, page=True)

    def test_nowhere(self):
        """What leads nowhere is said to, and no key is shown."""
        agreement = Agreement(
            signatures=(Signature(party="xq"),),
            budget=Budget(annex="xq"),
            evidence=(Evidence(place="/budgett", document="Avtal"),),
        )
        text = " ".join(lines_of(agreement))

        assert "Part: en part som inte finns i avtalet" in text
        assert "Bilaga: en bilaga som inte finns i avtalet" in text
        assert "Uppgift i avtalet: en plats som inte finns i avtalet" in text
        assert "xq" not in text

    def test_the_whole(self):
        """A source of the agreement as a whole is one."""
        agreement = Agreement(evidence=(Evidence(place="", document="Avtal"),))

        assert line_of(agreement, "Uppgift i avtalet") == "Avtalet"

    def test_criteria(self):
        """A criterion has its title; one that is not known, its word."""
        agreement = Agreement(
            judgements=(
                Judgement(criterion="C6", answer=Answer.YES),
                Judgement(criterion="eget", answer=Answer.NO),
            )
        )
        found = lines_of(agreement)

        assert (
            "• Bedömning 1. Kriterium: Båda sidor finansierar; Svar: ja"
            in found
        )
        assert (
            "• Bedömning 2. Kriterium: ”eget” (okänt kriterium); Svar: nej"
            in found
        )


REPORTS = Reporting(
    reports=(Report(key="del-1", kind=ReportKind.INTERIM),),
    milestones=(Milestone(key="start", description="gården öppnar"),),
)


class TestPhrases:
    """A small part is told in one phrase."""

    @pytest.mark.parametrize(
        ("due", "sv", "en"),
        [
            (
                OnDate(day=StatedDate("2019-02")),
                "februari 2019",
                "February 2019",
            ),
            (
                Within(period=Period(date(2019, 1, 1), date(2019, 1, 7))),
                "inom tiden 1 januari 2019 – 7 januari 2019",
                "in the period 1 January 2019 – 7 January 2019",
            ),
            (
                AfterEvent(event=Event.SIGNING, days=1),
                "1 dag efter undertecknandet",
                "1 day after the signing",
            ),
            (
                AfterReport(
                    report="del-1", event=ReportEvent.RECEIVED, months=2
                ),
                (
                    "2 månader efter att Redovisning 1 (delredovisning) har "
                    "kommit in"
                ),
                "2 months after Report 1 (interim account) has come in",
            ),
            (
                AfterReport(
                    report="xq", event=ReportEvent.APPROVED, workdays=10
                ),
                (
                    "10 arbetsdagar efter att en redovisning som inte finns i "
                    "avtalet har godkänts"
                ),
                (
                    "10 working days after a report that is not in the "
                    "agreement is approved"
                ),
            ),
            (
                AfterMilestone(milestone="start", days=30),
                "30 dagar efter att Milstolpe 1 (gården öppnar) har nåtts",
                "30 days after Milestone 1 (gården öppnar) is reached",
            ),
        ],
    )
    def test_deadlines(self, due, sv, en):
        """When something is due."""
        payments = Payments(repayment_due=due)
        agreement = Agreement(payments=payments, reporting=REPORTS)

        assert f"Återbetalas senast: {sv} Inte" in " ".join(
            lines_of(agreement)
        )
        assert f"Repayment due: {en} Not" in " ".join(
            lines_of(agreement, "en")
        )

    @pytest.mark.parametrize(
        ("condition", "sv"),
        [
            (OnSigning(), "vid undertecknandet"),
            (
                OnReport(report="del-1"),
                "när Redovisning 1 (delredovisning) är godkänd",
            ),
            (
                OnMilestone(milestone="start"),
                "när Milstolpe 1 (gården öppnar) är nådd",
            ),
        ],
    )
    def test_conditions(self, condition, sv):
        """On what condition something is paid."""
        instalments = (Instalment(key="a", condition=condition),)
        agreement = Agreement(
            payments=Payments(instalments=instalments), reporting=REPORTS
        )

        assert f"Delutbetalning 1. Villkor för utbetalning: {sv} " in " ".join(
            lines_of(agreement)
        )

    @pytest.mark.parametrize(
        ("ages", "sv", "en"),
        [
            (Ages(), "alla åldrar", "all ages"),
            (Ages(youngest=65), "65 år och äldre", "65 and older"),
            (Ages(youngest=13, oldest=19), "13–19 år", "13–19"),
            (Ages(oldest=6), "0–6 år", "0–6"),
        ],
    )
    def test_ages(self, ages, sv, en):
        """How old somebody is."""
        group = TargetGroup(description="unga", ages=ages)
        agreement = Agreement(purpose=Purpose(target_group=group))

        assert line_of(agreement, "Ålder") == sv
        assert line_of(agreement, "Ages", "en") == en

    @pytest.mark.parametrize(
        ("volume", "sv", "en"),
        [
            (
                Volume(unit="platser", number=StatedNumber.parse("30–50")),
                "30–50 platser",
                "30–50 platser",
            ),
            (
                Volume(unit="besök", number=5, per=VolumeRate.WEEK),
                "5 besök per vecka",
                "5 besök per week",
            ),
            (
                Volume(unit="besök", number=5, per=VolumeRate.TERM),
                "5 besök under hela perioden",
                "5 besök over the whole period",
            ),
            (
                Volume(unit="besök", number=5, period=Period.of_year(2024)),
                "5 besök (1 januari 2024 – 31 december 2024)",
                "5 besök (1 January 2024 – 31 December 2024)",
            ),
            (
                Volume(unit="besök", number=5, part_of="xq"),
                "5 besök, en del av en volym som inte finns i avtalet",
                "5 besök, part of a volume that is not in the agreement",
            ),
        ],
    )
    def test_volumes(self, volume, sv, en):
        """How much of something."""
        annex = AnnexAgreement(key="a", organisation="x", volumes=(volume,))
        agreement = Agreement(annex_agreements=(annex,))

        assert line_of(agreement, "Volymer") == sv
        assert line_of(agreement, "Volumes", "en") == en

    @pytest.mark.parametrize(
        ("season", "sv"),
        [
            (
                StatedPeriod(
                    first=StatedDate("XXXX-11-01"), last=StatedDate("XXXX-03")
                ),
                "1 november – mars",
            ),
            (StatedPeriod(months=3), "3 månader, dagarna inte angivna"),
            (Period.of_year(2024), "1 januari 2024 – 31 december 2024"),
        ],
    )
    def test_seasons(self, season, sv):
        """What comes every year has no year."""
        agreement = Agreement(term=Term(seasons=(season,)))

        assert line_of(agreement, "Säsonger") == sv

    def test_share(self):
        """A share is told as per cent, to the last digit."""
        share = Decimal("0.123456789")
        indexation = Indexation(share=share)
        agreement = Agreement(payments=Payments(indexation=indexation))

        assert line_of(agreement, "Andel av indexändringen") == (
            "12,3456789 %"
        )
        assert line_of(agreement, "Share of the change", "en") == (
            "12.3456789%"
        )

    def test_long_lists(self):
        """Texts that are long, or of several lines, stand each on its own."""
        short, long = ("a", "b"), ("a" * 40, "b" * 40)
        for groups, lines in (
            (short, ["Arbetsgrupper: a och b"]),
            (long, ["Arbetsgrupper:", f"• {long[0]}", f"• {long[1]}"]),
        ):
            governance = Governance(working_groups=groups)
            found = lines_of(Agreement(governance=governance))
            start = found.index("STYRNING") + 1

            assert found[start : start + len(lines)] == lines

    def test_proposal(self):
        """A part that stands alone begins with what it says."""
        proposal = Proposal(text="Nämnden godkänner.\n\nAvtalet bifogas.")
        agreement = Agreement(case=Case(proposal=proposal))
        found = lines_of(agreement)
        start = found.index("Förslag till beslut: Nämnden godkänner.")

        assert found[start + 1] == "Avtalet bifogas."


class TestHtml:
    """`agreement_html` says the same, and nothing in it is more than text."""

    @pytest.mark.parametrize("make", [complete, flawed, trygghet_127])
    def test_says_the_same(self, make):
        """Every word of the HTML stands in the text, but for table heads."""
        text = bare(agreement_text(make())).casefold()
        said = [one for _, one in Page(agreement_html(make())).texts]

        assert [] == [one for one in said if bare(one).casefold() not in text]

    def test_page(self):
        """It is a fragment, or a page that stands by itself."""
        fragment = agreement_html(trygghet_127(), "en")
        page = agreement_html(trygghet_127(), "en", page=True)

        assert fragment.startswith('<div class="iop" lang="en">')
        assert "<h2>127-trygghet</h2>" in fragment
        assert '<html lang="en">' in page
        assert "<title>127-trygghet</title>" in page
        assert "<caption>Contributions</caption>" in page
        assert '<td class="number">SEK\xa0850,000</td>' in page
        assert '<span class="open">not stated</span>' in page

    def test_note(self):
        """What no row of a table states is told under it."""
        page = agreement_html(umbrella())

        assert (
            '<p><span class="quiet">Inte angivet för någon av dem: '
            "nummer</span></p>" in page
        )
