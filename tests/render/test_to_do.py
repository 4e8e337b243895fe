# SPDX-License-Identifier: MIT
"""Promises of what to do next: *att göra*."""

import json
import re
from datetime import date
from pathlib import Path

import attrs
import pytest

import iop
from iop.agreement import (
    Agreement,
    Appropriation,
    Budget,
    Case,
    Decision,
    Evidence,
    Extension,
    Goal,
    Need,
    Organisation,
    PublicBody,
    PurchaseSigns,
    Purpose,
    Report,
    Reporting,
    ReportKind,
    Signature,
    Term,
)
from iop.examples import complete, flawed, trygghet_127, umbrella
from iop.law.sources import OWN_CHECK
from iop.render import Task, TaskWeight, to_do, to_do_text
from iop.rules import After, NotKnown, NotStated, Severity, Status, rule
from iop.rules.findings import Called, violation
from iop.rules.rule_sets import RuleSet
from iop.rulesets import FULL, catalogue, review
from iop.values import Period, Sentence, StatedDate, StatedPeriod, Text
from iop.values.errors import IllFormedError
from iop.values.pointers import walk

from .. import texts
from ..each import each


ON = date(2018, 6, 1)
NOTICES = Path(__file__).parents[1] / "data" / "notices"


def noticed():
    """Read the agreements of the made-up notices that have no amendments."""
    found = {}
    for path in sorted(NOTICES.glob("*.json")):
        notice = json.loads(path.read_text(encoding="utf-8"))
        if "agreement" in notice:
            found[path.stem] = iop.from_plain(notice["agreement"])
    return found


EXAMPLES = {
    "complete": complete(),
    "flawed": flawed(),
    "trygghet_127": trygghet_127(),
    "umbrella": umbrella(),
    "nothing": Agreement(),
    **noticed(),
}


def listed(agreement, *codes, lang="sv", on=ON, rules=None):
    """List what to do, by some rules or by given ones."""
    held = FULL.only(*codes) if rules is None else rules
    return to_do(review(agreement, on=on, rules=held), lang).tasks


def made(check, code="EX1", severity=Severity.NOTE, **more):
    """Make a rule of a function that says the same of every agreement."""
    return rule(
        code=code,
        name=code.lower(),
        title=Text("Ett krav", "A requirement"),
        demand=Text("Det ska vara så.", "It must be so."),
        advice=Text("Rätta det.", "Correct it."),
        finding=more.pop("finding", Text("Så är det inte.", "It is not so.")),
        severity=severity,
        citations=(OWN_CHECK,),
        meets=Agreement,
        breaks=Agreement,
        **more,
    )(check)


def saying(*marks, **more):
    """Make a rule that sees what it is given."""

    def check(_whole: Agreement):
        yield from marks

    return made(check, **more)


class TestToDo:
    """`to_do` gathers by field what rules found and what they wait for."""

    def test_first_of_127_trygghet(self):
        """Fields that lie together are one task, rows are merged."""
        tasks = to_do(review(trygghet_127(), on=ON)).tasks

        assert [
            (TaskWeight.OPEN_MUST, "Utbetalningar › Delutbetalningar"),
            (
                TaskWeight.OPEN_MUST,
                "Redovisning 1–3: period och sista dag; Redovisning 4: period",
            ),
            (TaskWeight.OPEN_MUST, "Ekonomi › Kostnader"),
        ] == [(task.weight, task.title) for task in tasks[:3]]
        assert tasks[-1] == Task(
            places=("/case/decisions", "/signatures"),
            codes=("CON204", "CON402"),
            weight=TaskWeight.OPEN_MUST,
            title="Ärende › Beslut; Underskrifter",
            text=(
                "Då syns om bidraget är det som nämnden har beslutat, med mera."
            ),
            later=After.DECISION,
        )

    def test_counts(self):
        """The rest is counted."""
        told = to_do(review(trygghet_127(), on=ON))

        assert (1, 27, 21, 24) == (
            told.not_met,
            told.undetermined,
            told.met,
            told.not_applicable,
        )
        assert (4, 1) == (told.waiting, told.waiting_later)

    @each("agreement", EXAMPLES.values())
    def test_order(self, agreement):
        """What is wrong comes first, and last what can only come later."""
        for lang in ("sv", "en"):
            tasks = to_do(review(agreement, on=ON, rules=FULL), lang).tasks
            order = [
                (task.later is not None, list(TaskWeight).index(task.weight))
                for task in tasks
            ]

            assert sorted(order) == order

    @each("agreement", EXAMPLES.values())
    def test_nothing_is_lost(self, agreement):
        """Each rule that is not met or waits stands in a task, and no other."""
        held = review(agreement, on=ON, rules=FULL)
        tasks = to_do(held).tasks
        open_ = [
            outcome.code
            for outcome in held.outcomes
            if outcome.status in {Status.NOT_MET, Status.UNDETERMINED}
        ]

        assert {*open_} == {code for task in tasks for code in task.codes}

    def test_needed_by_any(self):
        """A way that is asked for in any case is not asked for twice."""
        either = saying(
            *iop.rules.any_of(NotStated("/term"), NotStated("/parties")),
            code="EX1",
        )
        needed = saying(NotStated("/parties"), code="EX2")
        tasks = listed(Agreement(), rules=RuleSet((either, needed)))

        assert [(("/parties",), ("EX1", "EX2"))] == [
            (task.places, task.codes) for task in tasks
        ]

    def test_of_which_any(self):
        """Of several ways any one is enough, and the title says so."""
        either = saying(
            *iop.rules.any_of(
                NotStated("/term/period"), NotStated("/parties/0/number")
            )
        )
        agreement = Agreement(parties=(PublicBody(key="a", name="Farsta"),))
        (task,) = listed(agreement, rules=RuleSet((either,)))

        assert task.is_any
        assert (
            "Avtalstid › Period eller Farsta: organisationsnummer (en räcker)"
        ) == task.title

    def test_not_known(self):
        """What nobody can fill in has no field, and its reason."""
        unknown = saying(NotKnown(Text("Okänt.", "Unknown.")))

        assert (
            Task(
                places=(),
                codes=("EX1",),
                weight=TaskWeight.OPEN_SHOULD,
                title="A requirement",
                text="Unknown.",
            ),
        ) == listed(Agreement(), rules=RuleSet((unknown,)), lang="en")

    def test_known_in_part(self):
        """What is stated, but not exactly, is to be stated more exactly."""
        agreement = Agreement(
            term=Term(period=StatedPeriod(first=date(2022, 7, 1))),
            reporting=Reporting(
                reports=(Report(key="a", kind=ReportKind.INTERIM),)
            ),
        )

        assert ["Avtalstid › Period (mer exakt)"] == [
            task.title for task in listed(agreement, "CON302")
        ]
        assert ["Term › Period (more exactly)"] == [
            task.title for task in listed(agreement, "CON302", lang="en")
        ]

    def test_list_known_in_part(self):
        """Of a list that is known in part the rest is to be stated."""
        agreement = Agreement(
            reporting=Reporting(
                reports=(Report(key="a", kind=ReportKind.INTERIM),)
            ),
            term=Term(period=Period(ON, ON)),
            known_in_part=("/reporting/reports",),
        )

        assert ["Redovisning och uppföljning › Redovisningar (resten)"] == [
            task.title for task in listed(agreement, "CON302")
        ]
        assert ["Reporting › Reports (the rest)"] == [
            task.title for task in listed(agreement, "CON302", lang="en")
        ]

    def test_refuses(self):
        """A language that the library does not speak is refused."""
        with pytest.raises(IllFormedError):
            to_do(review(Agreement(), on=ON), "fi")


class TestFound:
    """What was found is told at its field, in words."""

    def test_like_rows(self):
        """What one rule found in rows of a list is one task."""
        goals = tuple(
            Goal(key=f"mal-{n}", description=f"mål {n}") for n in range(4)
        )
        agreement = Agreement(purpose=Purpose(goals=goals, indicators=()))
        (task,) = listed(agreement, "FUP001")

        assert "Mål 1–4" == task.title
        assert task.text.startswith("Målet mäts inte. Lägg till en indikator")

    def test_rows_apart(self):
        """Numbers that do not follow each other are listed."""
        reports = (
            Report(key="a", kind=ReportKind.INTERIM, covers=Period(ON, ON)),
            Report(key="b", kind=ReportKind.INTERIM),
        )
        agreement = Agreement(
            reporting=Reporting(reports=(reports[1], reports[0], reports[1]))
        )
        titles = [task.title for task in listed(agreement, "FUP007")]

        assert ["Redovisning 1 och 3: period"] == titles

    def test_names_for_keys(self):
        """Where a rule names a key, the name of what has it is read."""
        goal = Goal(key="mal-1", description="fler deltar")
        agreement = Agreement(purpose=Purpose(goals=(goal,), indicators=()))
        (task,) = listed(agreement, "FUP001")

        assert task.text.startswith("Mål 1 (fler deltar) har ingen indikator.")

    def test_name_of_a_party(self):
        """A party is read by its name alone."""
        found = saying(
            violation("/parties/0", party=Called("/parties/0")),
            finding=Text("{party} saknas.", "{party} is missing."),
        )
        agreement = Agreement(parties=(PublicBody(key="sdn", name="Farsta"),))
        (task,) = listed(agreement, rules=RuleSet((found,)))

        assert ("Farsta", "Farsta saknas. Rätta det.") == (
            task.title,
            task.text,
        )

    def test_nobodys_key(self):
        """A key that nothing has is not read: what it was to name is."""
        agreement = Agreement(
            parties=(), signatures=(Signature(party="okand"),)
        )
        (task,) = listed(agreement, "CON101")

        assert "Underskrift 1: part" == task.title
        assert (
            "Underskrift 1 hänvisar till en part som inte finns i avtalet. "
            "Rätta hänvisningen, eller lägg till den del som saknas."
        ) == task.text

    def test_key_twice(self):
        """Of a key that is there twice, the part that has it is meant."""
        (task, *_) = listed(flawed(), "CON102")

        assert "Insats 2" == task.title
        assert task.text.startswith(
            "Insats 2 har samma beteckning som insats 1 "
        )

    def test_without_a_short_title(self):
        """A rule without a short title for what is wrong has its title."""
        found = saying(
            *(violation(f"/parties/{number}") for number in range(3)),
            finding=Text("Den saknas.", "It is missing."),
        )
        (task,) = listed(Agreement(), rules=RuleSet((found,)))

        assert "Ett krav. Rätta det." == task.text

    def test_two_rules_at_one_field(self):
        """What two rules found in one field is one task, with both texts."""
        one = saying(
            violation("/name"), code="EX1", finding=Text("Ett.", "One.")
        )
        two = saying(
            violation("/name"), code="EX2", finding=Text("Två.", "Two.")
        )
        tasks = listed(Agreement(), rules=RuleSet((one, two)))

        assert [
            (
                ("/name",),
                ("EX1", "EX2"),
                "Ett. Rätta det. Två. Rätta det.",
            )
        ] == [(task.places, task.codes, task.text) for task in tasks]

    def test_names_in_sentences(self):
        """What fills a text may be a sentence, which a name fills in turn."""
        said = Text("{part} och så vidare", "{part} and so on")
        part = Called("/term/extensions/0", is_within=True)
        found = saying(
            violation("/term/extensions/0", part=Sentence.of(said, part=part)),
            finding=Text("Inget slut finns för {part}.", "No end to {part}."),
        )
        agreement = Agreement(
            term=Term(extensions=(Extension(key="ett-ar"),)),
        )
        (task,) = listed(agreement, rules=RuleSet((found,)))

        assert (
            "Inget slut finns för förlängning 1 och så vidare. Rätta det."
            == task.text
        )

    def test_fixes(self):
        """What mends it comes along."""
        (task,) = listed(flawed(), "CON206")

        assert ["Ange kostnadernas summa som budgetens summa."] == [
            fix.title.sv for fix in task.fixes
        ]

    def test_long_words(self):
        """What people wrote is cut where it grows long, and on one line."""
        reason = "Nej.\n" + "x" * 10_000
        found = saying(
            violation("/name", reason=reason),
            finding=Text("Skäl: {reason}", "Reason: {reason}"),
        )
        (task,) = listed(Agreement(), rules=RuleSet((found,)))

        assert task.text.startswith("Skäl: Nej. xxx")
        assert task.text.endswith("x… Rätta det.")
        assert 450 > len(task.text)


class TestLater:
    """What can only come later is told apart."""

    DECIDED = Case(decisions=(Decision(key="a"),))
    SIGNED = (Signature(party="sdn"),)

    def later(self, on=ON, **parts):
        """Tell what CON402 waits for, and what must come first."""
        parties = (PublicBody(key="sdn", name="Farsta"),)
        agreement = Agreement(parties=parties, **parts)
        tasks = listed(agreement, "CON402", on=on)
        return [(task.places, task.later) for task in tasks]

    def test_nothing_yet(self):
        """Before there is a decision, it and the signatures come later."""
        both = ("/case/decisions", "/signatures")

        assert [(both, After.DECISION)] == self.later()

    def test_decided(self):
        """Once there is a decision, the signatures come later."""
        assert [(("/signatures",), After.SIGNATURE)] == self.later(
            case=self.DECIDED
        )

    def test_signed(self):
        """Whoever has signed has decided: that can be stated now."""
        assert [(("/case/decisions",), None)] == self.later(
            signatures=self.SIGNED
        )

    @pytest.mark.parametrize(
        ("period", "is_now"),
        [
            (Period(date(2018, 6, 2), date(2019, 6, 1)), False),
            (Period(date(2018, 6, 1), date(2019, 6, 1)), True),
            (Period(date(2018, 5, 31), None), True),
            (StatedPeriod(first=StatedDate("2018-06")), False),
            (StatedPeriod(first=StatedDate("2018-05")), True),
            (StatedPeriod(last=date(2018, 6, 1)), True),
            (StatedPeriod(first=StatedDate("2018-01/..")), False),
            (StatedPeriod(months=12), False),
        ],
    )
    def test_term_has_begun(self, period, is_now):
        """Once the term has surely begun, both can be stated now."""
        tasks = self.later(term=Term(period=period))

        assert is_now == all(later is None for _, later in tasks)


SHORT = re.compile(r"\b(?:ja/nej)\b")
CRITERION = re.compile(r"\(C\d+\)")
ENGLISH = {*texts.LANGUAGES["english"]} - {"in", "under"}
"""Small words of English, but for those that are Swedish too."""

WORDS = {
    "anslag",
    "antal",
    "beslut",
    "bidrag",
    "pengar",
    "resten",
    "slut",
}
"""Keys of the examples that are Swedish words as well."""


def said_by_people(agreement):
    """Return all texts of an agreement that are no keys."""
    return " ".join(
        value
        for place, _, value in walk(agreement)
        if isinstance(value, str)
        and not place.endswith(
            ("/key", "/party", "/by", "/annex", "/criterion", "/place")
        )
    )


class TestWords:
    """What an officer reads is Swedish, and of the officer's own world."""

    @each("name", EXAMPLES)
    def test_no_key_no_pointer_no_english(self, name):
        """No key, no pointer and no English word stands in it."""
        agreement = EXAMPLES[name]
        own = said_by_people(agreement)
        keys = {
            value.key
            for _, _, value in walk(agreement)
            if hasattr(type(value), "NOUN")
        }
        for task in to_do(review(agreement, on=ON, rules=FULL)).tasks:
            said = SHORT.sub("", f"{task.title} {task.text}")
            words = {*re.findall(r"[\w-]+", said)}

            assert not (keys - WORDS - {*re.findall(r"[\w-]+", own)}) & words
            assert not re.search(r"/[a-z]", said), said
            assert "_" not in said
            assert not {*CRITERION.sub("", said).split()} & ENGLISH - {
                *own.split()
            }

    @each("rule", catalogue())
    def test_every_rule(self, rule):
        """Each rule says what is wrong in short, and what shows, in both."""
        for text in (rule.fault.sv, rule.fault.en):
            assert text[0].isupper() or text[0].isdigit()
            assert not text.endswith(".")
            assert 80 > len(text)
        assert rule.tells.sv.split()[0] in {
            "hur",
            "när",
            "om",
            "vad",
            "varför",
            "vem",
            "vilken",
        }
        assert rule.tells.en.split()[0] in {
            "how",
            "what",
            "when",
            "whether",
            "which",
            "who",
            "why",
        }
        for text in (rule.tells.sv, rule.tells.en):
            assert not text.endswith(".")
            assert 100 > len(text)


class TestToDoText:
    """`to_do_text` writes it for a person, on a screen."""

    def lines(self, agreement, *codes, lang="sv", rules=None):
        """Write it in lines, with plain spaces."""
        held = FULL.only(*codes) if rules is None else rules
        text = to_do_text(review(agreement, on=ON, rules=held), lang)
        return text.replace("\xa0", " ").splitlines()

    def test_whole(self):
        """At a glance, then what to do, then the rest in counts."""
        goals = (Goal(key="a", description="fler deltar"),)
        agreement = Agreement(
            name="Festen", purpose=Purpose(goals=goals, indicators=())
        )

        assert [
            "Festen" + " " * 50 + "granskat den 1 juni 2018",
            "parter: inte angivna",
            "summa: inte angiven · tid: inte angiven · läge: inte angivet",
            "Inga fel hittades. 1 ska-krav väntar på uppgifter.",
            "",
            "FYLL I FÖRST (ska)",
            " 1 Redovisning och uppföljning › Redovisningar"
            + " " * 28
            + "CON302",
            "   Då syns om det behövs en slutredovisning.",
            "",
            "SE ÖVER (bör)",
            " 2 Mål 1 (fler deltar)" + " " * 52 + "FUP001",
            *(
                f"   {line}"
                for line in (
                    "Mål 1 (fler deltar) har ingen indikator. Lägg till en indikator för målet:",
                    "vad som mäts, i vilken enhet, och vilket värde som ska nås. Eller ta bort",
                    "målet.",
                )
            ),
            "",
            "Uppfyllt: 0 · Gäller inte: 0",
            "Källor: egna 2",
            "Det här är en kontroll, inget besked om att avtalet är lagligt.",
        ] == self.lines(agreement, "CON302", "FUP001")

    def test_nothing_to_do(self):
        """Where nothing is left to do, that is said."""
        assert "Inga fel hittades. Inget att göra." in self.lines(
            Agreement(), "CON101"
        )
        assert "No errors were found. Nothing to do." in self.lines(
            Agreement(), "CON101", lang="en"
        )

    def test_no_rules(self):
        """Without rules there are no sources to count."""
        assert [
            "Uppfyllt: 0 · Gäller inte: 0",
            "Det här är en kontroll, inget besked om att avtalet är lagligt.",
        ] == self.lines(Agreement(), rules=RuleSet(()))[-2:]

    def test_errors_are_counted(self):
        """The number of errors is written as the language writes it."""
        assert "1 fel att rätta." in self.lines(flawed(), "CON206")
        assert "1 error to correct." in self.lines(
            flawed(), "CON206", lang="en"
        )
        assert "2 errors to correct." in self.lines(
            flawed(), "CON206", "CON301", lang="en"
        )

    def test_later_is_counted(self):
        """How many requirements wait for what comes later is said."""
        agreement = trygghet_127()
        of_two = saying(
            NotStated("/case/decisions"),
            code="EX1",
            severity=Severity.ERROR,
        )
        rules = FULL.only("CON204") | RuleSet((of_two,))

        assert (
            "Inga fel hittades. 1 ska-krav väntar på uppgifter. 1 av dem hör "
            "till senare."
        ) in self.lines(agreement, "CON204")
        assert (
            "No errors were found. 2 requirements wait for facts. 2 of them "
            "are for later."
        ) in self.lines(agreement, rules=rules, lang="en")
        assert "LATER, after the decision" in self.lines(
            agreement, rules=rules, lang="en"
        )

    def test_codes(self):
        """Codes that follow each other are written by the ends."""
        rules = RuleSet(
            saying(NotStated("/term"), code=code)
            for code in ("AB1", "AB10", "AB101", "AB102", "AB103", "CD101")
        )

        assert (
            " 1 Avtalstid" + " " * 32 + "AB1 AB10 AB101–AB103 CD101"
        ) not in self.lines(Agreement(), rules=rules)
        assert any(
            line.endswith(" AB1 AB10 AB101–AB103 CD101")
            for line in self.lines(Agreement(), rules=rules)
        )

    def test_codes_on_a_line_of_their_own(self):
        """Where codes have no room beside the title they stand below it."""
        rules = RuleSet(
            saying(NotStated("/budget/costs"), code=f"EX{number}")
            for number in range(1, 30, 2)
        )
        lines = self.lines(Agreement(), rules=rules)

        assert " 1 Ekonomi › Kostnader" in lines
        assert (
            "   EX1 EX11 EX13 EX15 EX17 EX19 EX21 EX23 EX25 EX27"
            in lines[lines.index(" 1 Ekonomi › Kostnader") + 1]
        )

    @each("agreement", EXAMPLES.values())
    def test_every_example_fits(self, agreement):
        """No line is longer than a screen is wide."""
        for lang in ("sv", "en"):
            held = review(agreement, on=ON, rules=FULL)
            for line in to_do_text(held, lang).splitlines():
                assert 82 >= len(line)

    def test_hostile_words(self):
        """What people wrote makes no line of its own, and turns none."""
        words = "a\n\n 9 Rätta inget   CON999\u2028אבגד " + "x" * 10_000
        agreement = Agreement(
            name="אבגד " + "y" * 10_000,
            parties=(
                PublicBody(key="a", name="\u202ezz אבגד"),
                Organisation(key="b", name="<script>|*_"),
            ),
            purpose=Purpose(
                goals=(Goal(key="a", description=words),),
                needs=(Need(description=words),),
                indicators=(),
            ),
            budget=Budget(
                appropriations=(Appropriation(key="c", purpose=words),)
            ),
            purchase_signs=PurchaseSigns(),
            evidence=(
                Evidence(
                    place="/name",
                    document="אבגד",
                    words=words,
                    is_contrary=True,
                ),
            ),
        )
        for lang in ("sv", "en"):
            text = to_do_text(review(agreement, on=ON), lang)
            for line in text.splitlines():
                assert not line.startswith(" 9 Rätta")
                assert 84 >= len(line)
                assert line.count("\u2068") == line.count("\u2069")

    def test_refuses(self):
        """A language that the library does not speak is refused."""
        with pytest.raises(IllFormedError):
            to_do_text(review(Agreement(), on=ON), "fi")


class TestTask:
    """A task is a value."""

    def test_equal(self):
        """Two reviews of the same give equal tasks."""
        one = to_do(review(flawed(), on=ON))

        assert one == to_do(review(flawed(), on=ON))
        assert one != attrs.evolve(one, waiting=99)
