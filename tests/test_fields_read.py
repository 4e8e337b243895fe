# SPDX-License-Identifier: MIT
"""Every field of the model is read by something, or says that it is not."""

import inspect
import re
from pathlib import Path

import attrs

import iop
from iop import agreement, ledger
from iop.values.fields import refers_to


_SOURCE = Path(iop.__file__).parent
_SHOWN = {"examples", "strategies", "testing"}
"""Where a field is stated or drawn, and read for nothing else."""

CODE = [
    path.read_text(encoding="utf-8")
    for path in sorted(_SOURCE.rglob("*.py"))
    if path.relative_to(_SOURCE).parts[0] not in _SHOWN
    and path.name != "labels.py"
]
CLASSES = [
    value
    for room in (agreement, ledger)
    for name in room.__all__
    if isinstance(value := getattr(room, name), type) and attrs.has(value)
]


def said_of(kind, name):
    """Return what the docstring says of a field, or of all of the class."""
    docs = [
        inspect.getdoc(one) or "" for one in kind.__mro__ if attrs.has(one)
    ]
    found = re.search(
        rf"^ +{name}: (.*?)(?=^ +\w+: |^\S|\Z)",
        "\n".join(docs),
        re.MULTILINE | re.DOTALL,
    )
    whole = docs[0].partition("Attributes:")[0]
    return " ".join(f"{whole} {found[1] if found else ''}".split())


def is_read(field):
    """Return whether code names a field, or it names another part."""
    named = re.compile(rf"[./\"']{field.name}\b")
    return refers_to(field.type) is not None or any(
        named.search(code) for code in CODE
    )


def unread(kinds):
    """List the fields that nothing reads, and that do not say so."""
    return [
        f"{kind.__name__}.{field.name}"
        for kind in kinds
        for field in attrs.fields(kind)
        if not is_read(field)
        and "for the record alone" not in said_of(kind, field.name)
    ]


def test_every_field():
    """A rule, a sum, a table or a text reads it, or it is for the record."""
    assert [] == unread(CLASSES)


def test_unread_is_found():
    """A field that nothing reads is found, unless it says so."""

    @attrs.frozen
    class Kept:
        """Something new.

        Attributes:
            colour_of_paper: The colour. It is kept for the
                record alone.
            smell_of_paper: How it smells.
        """

        colour_of_paper: str | None = None
        smell_of_paper: str | None = None

    assert ["Kept.smell_of_paper"] == unread([Kept])
