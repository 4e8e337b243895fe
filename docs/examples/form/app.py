# SPDX-License-Identifier: MIT
"""A form for agreements, made of what the model says of itself: *formulär*.

Here are the pages, and where documents are kept; all else is asked of iop.
"""

import functools
import json
import sqlite3
from contextlib import closing
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import Flask, abort, g, redirect, request, url_for
from flask import render_template as page

import iop
from iop import plain
from iop.values import IopError, as_lang


app = Flask(__name__)
app.config["DATABASE"] = "agreements.db"
app.register_error_handler(IopError, lambda error: (str(error), 400))
app.jinja_env.globals.update(
    iop=iop, t=lambda sv, en: sv if g.lang == "sv" else en
)
iop.warm()

# Storage: each version of each document, in the plain form.
_TABLE = """CREATE TABLE IF NOT EXISTS saved (id INTEGER, version INTEGER,
    document TEXT, digest TEXT, PRIMARY KEY (id, version))"""
_LATEST = "SELECT id, max(version), document FROM saved GROUP BY id"
_ONE = """SELECT version, document FROM saved WHERE id = ? AND version <= ?
    ORDER BY version DESC LIMIT 1"""
_NEW = """INSERT INTO saved
    SELECT coalesce(max(id), 0) + 1, 1, ?, ? FROM saved RETURNING id"""
_SAVE = "INSERT OR IGNORE INTO saved VALUES (?, ?, ?, ?) RETURNING version"


def _run(sql: str, *values: object) -> list[Any]:
    """Run one statement, in a connection of its own."""
    with closing(sqlite3.connect(app.config["DATABASE"])) as store, store:
        store.execute(_TABLE)
        return store.execute(sql, values).fetchall()


def _load(number: int, version: int = 2**62) -> Any:
    """Return the newest version up to *version*, and what stands in it."""
    return next(iter(_run(_ONE, number, version)), None) or abort(404)


def _is_saved(number: int, version: int, document: Any) -> bool:
    """Save a version, unless somebody has saved one of that number."""
    text = json.dumps(document, ensure_ascii=False)
    return bool(_run(_SAVE, number, version, text, plain.digest(document)))


# Reading: what was asked for, and what was posted.
@app.before_request
def _asked() -> None:
    """Note the language, and the day of the review: today, if no other."""
    today = datetime.now(ZoneInfo("Europe/Stockholm")).date()
    g.day = request.args.get("on", today, date.fromisoformat)
    g.lang = as_lang(request.args.get("lang", "sv"))


def _posted() -> Any:
    """Read the fields that were posted, without a row that is to go."""
    gone = request.form.get("remove", "?") + "/"
    fields = {
        name: [one for one in given if one not in ("", "[]")] or max(given)
        for name, given in request.form.lists()
        if name.startswith("/") and not f"{name}/".startswith(gone)
    }
    return plain.with_keys(plain.from_form(fields).plain)[0]


# Review.
@functools.lru_cache(maxsize=500)
def _reviewed(document: str, on: date) -> iop.Review:
    """Review what can be read of a document; the same one once a day."""
    return iop.review(iop.read_draft(json.loads(document)), on=on)


@app.get("/agreements/<int:number>/review.json")
def in_json(number: int) -> Any:
    """Send the review as data: *granskning som JSON*."""
    held = _reviewed(_load(number)[1], g.day)
    return app.json.response(plain.review(held, g.lang))


# Form.
@app.get("/")
def listed() -> str:
    """Show all agreements: *lista*."""
    found = [(one, _reviewed(text, g.day)) for one, _, text in _run(_LATEST)]
    return page("list.html", found=found)


@app.post("/")
def new() -> Any:
    """Begin an agreement: *nytt avtal*."""
    is_example = "example" in request.form
    made = iop.examples.trygghet_127() if is_example else iop.Agreement()
    document = iop.to_plain(made)
    ((number,),) = _run(_NEW, json.dumps(document), plain.digest(document))
    query: Any = request.args
    return redirect(url_for("form", number=number, **query))


@app.get("/agreements/<int:number>")
def form(number: int) -> str:
    """Show the form of an agreement: *formulär*."""
    version, document = _load(number)
    held = _reviewed(document, g.day)
    return page("form.html", held=held, version=version, draft=held.draft)


# Drafts: each save keeps what was typed, and what others have saved.
@app.post("/agreements/<int:number>")
def save(number: int) -> Any:
    """Save what was typed: *spara*."""
    latest, text = _load(number)
    _, base = _load(number, int(request.form["version"]))
    mine, theirs = _posted(), json.loads(text)
    chosen = {
        name[1:]: who
        for name, who in request.form.items()
        if who in (f"mine {latest}", f"theirs {latest}")
    }
    mine_at = [name for name, who in chosen.items() if who[0] == "m"]
    merged = plain.merge(json.loads(base), mine, theirs, mine_at=mine_at)
    left = [one for one in merged.conflicts if one.pointer not in chosen]
    if left:
        two = {"mine": iop.read_draft(mine), "theirs": iop.read_draft(theirs)}
        return page("conflict.html", left=left, two=two, latest=latest), 409
    made = merged.plain
    if "fix" in request.form:
        made = plain.apply_fix(made, request.form["fix"], on=g.day)
    if not _is_saved(number, latest + 1, made):
        return save(number)
    place = request.form.get("add", "")
    query: Any = {**request.args, "add": place}
    there = url_for("form", number=number, **query)
    return redirect(f"{there}#{place.partition('#')[0]}")
