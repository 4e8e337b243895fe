# SPDX-License-Identifier: MIT
"""The example of a form runs, keeps what is typed, and loses nothing."""

import functools
import html.parser
import importlib.util
import json
import re
import sys
from datetime import date
from pathlib import Path

import pytest

import iop
from iop import examples, from_plain, read_draft, to_plain
from iop.plain import digest, to_form


pytest.importorskip("flask", reason="needs the extra form-example")

FOLDER = Path(__file__).parents[1] / "docs" / "examples" / "form"
ON = {"on": "2024-06-01"}


@pytest.fixture(name="app", scope="module")
def _app():
    """Return the example's module, as Flask finds it."""
    spec = importlib.util.spec_from_file_location("form", FOLDER / "app.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["form"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["form"]


@pytest.fixture(name="client")
def _client(app, tmp_path):
    """Return a client whose documents lie in a folder of the test."""
    app.app.config.update(DATABASE=str(tmp_path / "a.db"), TESTING=True)
    return app.app.test_client()


class Fields(html.parser.HTMLParser):
    """What a browser posts of a page, and what it shows."""

    def __init__(self, page):
        super().__init__()
        self.posted, self.ids, self.described = {}, [], []
        self.labels, self.invalid, self.fixes = [], [], []
        self._name, self._text = None, []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        """Note a field, a label or a button."""
        given = dict(attrs)
        name, value = given.get("name"), given.get("value", "")
        if "id" in given:
            self.ids.append(given["id"])
        self.described.append(given.get("aria-describedby"))
        if tag == "label":
            self.labels.append(given.get("for"))
        if "aria-invalid" in given:
            self.invalid.append(name)
        if tag == "button" and name == "fix":
            self.fixes.append(value)
        if tag == "input" and (
            given["type"] in {"text", "hidden"} or "checked" in given
        ):
            self.posted.setdefault(name, []).append(value)
        if tag in {"select", "textarea"}:
            self._name, self._text = name, []
        if tag == "option" and "selected" in given:
            self.posted[self._name] = [value]

    def handle_data(self, data):
        """Note what stands in a text of several lines."""
        self._text.append(data)

    def handle_endtag(self, tag):
        """Note the text; HTML leaves its first line break out."""
        if tag == "textarea":
            text = "".join(self._text).removeprefix("\n")
            self.posted.setdefault(self._name, []).append(text)


def stored(app, number, version=2**62):
    """Return a document as it is stored."""
    return json.loads(app._load(number, version)[1])


def fill(client, number, **query):
    """Return the fields of a form."""
    page = client.get(f"/agreements/{number}", query_string={**ON, **query})
    assert 200 == page.status_code
    return Fields(page.text)


def save(client, number, changes=None, **query):
    """Fill in a form as it stands, but for some fields, and post it."""
    data = {**fill(client, number, **query).posted, **(changes or {})}
    return client.post(
        f"/agreements/{number}", data=data, query_string={**ON, **query}
    )


@pytest.fixture(name="number")
def _number(client):
    """Return the number of a new agreement."""
    assert client.post("/").location.startswith("/agreements/1")
    return 1


EXAMPLES = ("complete", "flawed", "trygghet_127")


class TestForm:
    """What the form shows, and what it posts."""

    @pytest.mark.parametrize("lang", ["sv", "en"])
    @pytest.mark.parametrize("name", EXAMPLES)
    def test_saved_as_it_stands(self, app, client, number, name, lang):
        """What is shown and posted again is the same agreement."""
        agreement = getattr(examples, name)()
        app._is_saved(number, 2, to_plain(agreement))

        assert 302 == save(client, number, lang=lang).status_code
        assert agreement == from_plain(stored(app, number))

    @pytest.mark.parametrize("name", EXAMPLES)
    def test_fields_have_labels_of_their_own(self, app, client, number, name):
        """Each field has an id, and is described by what is there."""
        app._is_saved(number, 2, to_plain(getattr(examples, name)()))
        fields = fill(client, number)

        assert len(fields.ids) == len(set(fields.ids))
        assert {*filter(None, fields.labels)} <= {*fields.ids}
        assert {*filter(None, fields.described)} <= {*fields.ids}
        assert {*to_form(getattr(examples, name)())} <= {
            *fields.posted,
            *(f"{name}/{n}" for name in fields.posted for n in range(9)),
        }

    def test_no_field_of_any_kind_is_unread(self, app, client, number):
        """Whatever stands in a document is posted again, known or not."""
        typed = {
            "format": 2,
            "colour": {"shade": ["röd", "blå"]},
            "budget": {"total": {"money": "mycket", "hedge": "kanske"}},
            "case": {"annexes": [4, {"title": "Karta"}]},
            "governance": {"steering_group": {"seats": [{"party": "ingen"}]}},
            "parties": [{"kind": "county", "name": "Region"}],
            "purpose": "gott",
            "term": {"seasons": [{"first": "i våras", "last": "sen"}]},
        }
        app._is_saved(number, 2, typed)
        save(client, number)
        kept = stored(app, number)

        assert read_draft(typed).faults
        assert to_form(read_draft(typed)) == {
            name: text
            for name, text in to_form(read_draft(kept)).items()
            if not name.endswith("/key")
        }

    def test_what_was_typed_is_escaped(self, client, number):
        """What people write is text, and nothing else."""
        save(client, number, {"/name": "<b>så</b>", "/called": '"><i>'})
        page = client.get(f"/agreements/{number}", query_string=ON).text

        assert "<b>så" not in page
        assert "<i>" not in page
        assert "&lt;b&gt;så" in page

    def test_faults_stand_at_their_fields(self, app, client, number):
        """What cannot be read stands as typed, with what is wrong."""
        changes = {"/reporting/number": "fyra fem", "/budget/total": "mycket"}
        save(client, number, changes)
        fields = fill(client, number)
        page = client.get(f"/agreements/{number}", query_string=ON).text

        assert ["/budget/total", "/reporting/number"] == fields.invalid
        assert ["mycket"] == fields.posted["/budget/total"]
        for fault in read_draft(stored(app, number)).faults:
            told = fault.message("sv", to="officer").replace('"', "&#34;")
            assert told in page

    def test_in_english(self, client, number):
        """The whole page is in the language that is asked for."""
        page = client.get(f"/agreements/{number}?lang=en").text

        assert '<html lang="en">' in page
        assert "Number of reports" in page
        assert "Spara" not in page

    def test_what_is_asked_for_wrongly(self, client):
        """It is refused, and is no error of ours; a day that is none is today."""
        assert 400 == client.get("/?lang=fi").status_code
        assert 200 == client.get("/?on=midsommar").status_code
        assert 404 == client.get("/agreements/7").status_code


class TestRows:
    """Rows that are added and removed."""

    def test_a_row_of_a_kind(self, app, client, number):
        """A row is added by its kind, filled in, and given a key."""
        there = save(client, number, {"add": "/parties#organisation"}).location
        assert there.endswith("#/parties")
        save(
            client,
            number,
            {"/parties/0/name": "KFUM"},
            add="/parties#organisation",
        )

        assert [
            {"kind": "organisation", "name": "KFUM", "key": "kfum"}
        ] == stored(app, number)["parties"]

    def test_a_part_of_a_kind(self, client, number):
        """Of a part that may be of several kinds, one is chosen first."""
        changes = {"/reporting/evaluation/plan": "x"}
        save(client, number, changes)
        chosen = fill(
            client, number, add="/reporting/evaluation/due#on-date"
        ).posted

        assert ["on-date"] == chosen["/reporting/evaluation/due/kind"]
        assert "/reporting/evaluation/due/day" in chosen

    def test_a_text_in_a_list(self, app, client, number):
        """A long text is added to a list of them."""
        changes = {"/case/decisions/0/reservations/0": "Rad 1\r\nRad 2"}
        save(client, number, changes)
        (decision,) = stored(app, number)["case"]["decisions"]

        assert ["Rad 1\nRad 2"] == decision["reservations"]
        assert (
            "/case/decisions/0/reservations/1"
            in fill(
                client, number, add="/case/decisions/0/reservations#"
            ).posted
        )

    def test_a_row_is_removed(self, app, client, number):
        """The others move up; what was typed elsewhere is saved too."""
        app._is_saved(number, 2, to_plain(examples.trygghet_127()))
        save(client, number, {"remove": "/parties/0", "/called": "avtal"})
        document = stored(app, number)

        assert ["KFUM JKS Stockholm"] == [
            party["name"] for party in document["parties"]
        ]
        assert "avtal" == document["called"]

    def test_that_there_are_none(self, app, client, number):
        """That there are none is stated, and kept."""
        save(client, number, {"/payments/instalments": "[]"})
        save(client, number)

        assert {"instalments": []} == stored(app, number)["payments"]

    def test_none_and_some(self, app, client, number):
        """Where some are stated, that there are none is no longer."""
        party = {"kind": "organisation", "key": "a", "name": "A"}
        empty = {"roles": [], "also_known_as": [], "merged_in": []}
        app._is_saved(number, 2, {"format": 2, "parties": [party | empty]})
        fields = fill(client, number).posted
        client.post(
            f"/agreements/{number}",
            data={
                **fields,
                "/parties/0/roles": ["evaluator", "[]"],
                "/parties/0/also_known_as": ["Klubben\nLaget", "[]"],
            },
        )

        assert (
            "[]"
            not in Fields(client.get(f"/agreements/{number}").text).posted[
                "/parties/0/merged_in"
            ][0]
        )
        assert [
            party
            | {
                "roles": ["evaluator"],
                "also_known_as": ["Klubben", "Laget"],
                "merged_in": [],
            }
        ] == stored(app, number)["parties"]


class TestFixes:
    """Buttons that mend what was found."""

    def test_a_fix_is_made_of_what_was_typed(self, app, client, number):
        """It is saved with all else that was typed, read or not."""
        app._is_saved(number, 2, to_plain(examples.flawed()))
        fix = next(
            one
            for one in fill(client, number).fixes
            if one.startswith("CON301")
        )
        save(client, number, {"fix": fix, "/called": "x", "/case/pages": "y"})
        document = stored(app, number)

        assert (2, "x", "y") == (
            document["reporting"]["number"],
            document["called"],
            document["case"]["pages"],
        )

    def test_a_fix_that_is_not_offered(self, client, number):
        """It is refused, and nothing is saved."""
        assert 400 == save(client, number, {"fix": "CON301-0"}).status_code


class TestConflicts:
    """Two who save at once."""

    def test_they_are_merged(self, app, client, number):
        """What only one has changed is as that one wrote it."""
        mine = {**fill(client, number).posted, "/called": "mitt"}
        save(client, number, {"/name": "deras"})
        client.post(f"/agreements/{number}", data=mine, query_string=ON)
        document = stored(app, number)

        assert ("deras", "mitt") == (document["name"], document["called"])

    @pytest.mark.parametrize(
        ("who", "total"), [("mine", "mycket"), ("theirs", "lite")]
    )
    def test_one_is_chosen(self, app, client, number, who, total):
        """What does not merge is shown in words, and chosen."""
        post = functools.partial(
            client.post, f"/agreements/{number}", query_string=ON
        )
        mine = {
            **fill(client, number).posted,
            "/budget/total": "mycket",
            "/form": "iop",
        }
        save(client, number, {"/budget/total": "lite", "/called": "x"})
        page = post(data=mine)

        assert 409 == page.status_code
        assert "Ekonomi › Summa" in page.text
        assert "Du: mycket" in page.text.replace(":\n", ": ").replace("\n", "")
        assert "Den andra: lite" in page.text
        latest = app._load(number)[0]
        chosen = {"?/budget/total": f"{who} {latest}"}
        post(data={**Fields(page.text).posted, **chosen})
        document = stored(app, number)

        assert (total, "x", "iop") == (
            document["budget"]["total"],
            document["called"],
            document["form"],
        )

    def test_a_choice_is_of_what_was_shown(self, app, client, number):
        """If a third has saved since, what is chosen is asked anew."""
        mine = {**fill(client, number).posted, "/name": "mitt"}
        save(client, number, {"/name": "deras"})
        latest = app._load(number)[0]
        save(client, number, {"/name": "en tredjes"})
        data = {**mine, "?/name": f"theirs {latest}"}
        page = client.post(f"/agreements/{number}", data=data, query_string=ON)

        assert 409 == page.status_code
        assert "en tredjes" in page.text

    def test_a_save_in_between(self, app, client, number, monkeypatch):
        """Who is overtaken between reading and writing is merged too."""
        is_saved = app._is_saved

        def overtaken(one, version, document):
            monkeypatch.setattr(app, "_is_saved", is_saved)
            is_saved(one, version, {**stored(app, one), "name": "deras"})
            return is_saved(one, version, document)

        data = {**fill(client, number).posted, "/called": "mitt"}
        monkeypatch.setattr(app, "_is_saved", overtaken)
        client.post(f"/agreements/{number}", data=data, query_string=ON)
        document = stored(app, number)

        assert ("deras", "mitt") == (document["name"], document["called"])


class TestStorage:
    """What is kept."""

    def test_each_version_with_its_digest(self, app, client, number):
        """Each version is kept as it was, with the digest of it."""
        save(client, number, {"/name": "127"})
        rows = app._run("SELECT version, document, digest FROM saved")

        assert [1, 2] == [version for version, *_ in rows]
        for _, document, kept in rows:
            assert digest(json.loads(document)) == kept

    def test_list(self, client, number):
        """All agreements are listed by name, with what came of each."""
        client.post("/", data={"example": ""})
        save(client, number, {"/name": "Öppna dörrar"})
        page = client.get("/", query_string=ON).text

        assert "127-trygghet" in page
        assert "Öppna dörrar" in page

    def test_json(self, client, number):
        """The review is there as data, of a draft too, today if no other."""
        save(client, number, {"/reporting/number": "fyra fem"})
        review = client.get(f"/agreements/{number}/review.json").json

        assert date.fromisoformat(review["on"])
        assert ["sv"] == [*review["summary"]]


def lines_by_need():
    """Count the lines of the example by what they are there for."""
    text = (FOLDER / "app.py").read_text(encoding="utf-8")
    names = ("storage", "reading", "review", "form", "drafts")
    sections = re.split(
        "^(?=# (?:Storage|Reading|Review|Form|Drafts))",
        text,
        flags=re.MULTILINE,
    )
    counted = dict(zip(("beginning", *names), sections, strict=True))
    pages = {
        file.stem: file.read_text(encoding="utf-8")
        for file in (FOLDER / "templates").iterdir()
    }
    (faults,) = re.findall(
        r"\{% macro said.*?endmacro %\}\n", pages["form"], re.DOTALL
    )
    counted["faults"] = faults
    counted["form"] += pages["form"].replace(faults, "") + pages["page"]
    counted["form"] += pages["list"]
    counted["drafts"] += pages["conflict"]
    return {need: text.count("\n") for need, text in counted.items()}


def test_lines_by_need():
    """The page about it says how many lines each need takes: 250 at most."""
    page = FOLDER.parents[1] / "how-to" / "run-a-form.md"
    told = re.findall(
        r"^\| (\w+) \| [^|]+ \| (\d+) \|$",
        page.read_text(encoding="utf-8"),
        re.MULTILINE,
    )

    assert lines_by_need() == {need: int(lines) for need, lines in told}
    assert sum(lines_by_need().values()) <= 250


def test_it_says_nothing_of_the_model():
    """No name of a field stands in it, nor what a field is called."""
    files = [FOLDER / "app.py", *(FOLDER / "templates").iterdir()]
    texts = [file.read_text(encoding="utf-8") for file in files]
    said = {
        word
        for field in iop.describe(lang="sv").fields
        for word in (field.name, field.label)
    } - {"name", "form", "term", "case"}

    assert not {
        word
        for word in said
        for text in texts
        if re.search(rf"\b{word}\b", text)
    }
