# SPDX-License-Identifier: MIT
"""What a change of the plain form is to those who have documents: *formen*."""

import json
import runpy
from pathlib import Path


ROOT = Path(__file__).parents[2]
STORED = ROOT / "tests" / "data" / "forms"


def stored(number):
    """Return the form of a format, as it was written down."""
    path = STORED / f"{number}.json"
    return json.loads(path.read_text(encoding="utf-8"))


def current():
    """Return the form that the library has now."""
    return runpy.run_path(str(ROOT / "docs" / "form.py"))["form"]()


def breaks(old, new):
    """List what of *new* makes documents of *old* unreadable, or read anew."""
    return [*_breaks_of_objects(old, new), *_breaks_of_choices(old, new)]


def additions(old, new):
    """List what documents of *new* may hold that those of *old* may not."""
    return [
        f"{group}: {name}.{part}"
        for group in ("objects", "choices")
        for name, parts in new[group].items()
        for part in parts
        if part not in old[group].get(name, ())
    ]


def _breaks_of_objects(old, new):
    for name, fields in old["objects"].items():
        now = new["objects"].get(name)
        if now is None:
            yield f"{name} is gone"
            continue
        for field, told in fields.items():
            if field not in now:
                yield f"{name}.{field} is gone"
            elif not _takes(now[field], told):
                yield f"{name}.{field} was {told}, and is {now[field]}"
        for field, told in now.items():
            if field not in fields and told.endswith("*"):
                yield f"{name}.{field} must be there"


def _takes(now, told):
    """Return whether a type takes all that another did."""
    if now == told:
        return True
    if now.endswith("*") and not told.endswith("*"):
        return False
    return _kinds(told) <= _kinds(now)


def _kinds(told):
    """List the types that a field may have."""
    told = told.removesuffix("*")
    start = "list of " if told.startswith("list of ") else ""
    return {start + kind for kind in told.removeprefix(start).split(" or ")}


def _breaks_of_choices(old, new):
    for name, words in old["choices"].items():
        for word in words:
            if word not in new["choices"].get(name, ()):
                yield f"{name} has no word {word}"
