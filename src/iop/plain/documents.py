# SPDX-License-Identifier: MIT
"""To and from plain data: *enkel form*.

The plain form of an agreement is made of ``dict``, ``list``, ``str``, ``int``,
``bool`` and ``None`` alone, so that any JSON library can write it. Its keys are
the names of the fields. What is not stated is left out; a sum is
``{"amount": "850000.00", "currency": "SEK"}``; a day is ``"2019-02-28"``; an
exact number is text; where a part may be of several kinds, ``kind`` says which.

On the way in every fault of a document is collected, each with its place. This
is the only room that opens cattrs, and it does so when first asked to convert.
"""

import functools
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

import attrs

from ..agreement import Agreement, Draft, History
from ..ledger import Ledger
from ..rules import Circumstances
from ..values import IllFormedError, Text
from ._faults import At, flat, missing, refusal
from ._readers import teach_reading
from ._shapes import as_json, shape
from ._writers import teach_writing
from .upgrades import FORMAT, as_given, upgrade


if TYPE_CHECKING:
    from cattrs import Converter


__all__ = [
    "KINDS",
    "Document",
    "converter",
    "from_plain",
    "kind_of",
    "no_plain_form",
    "plain_value",
    "to_plain",
]

Document = Agreement | History | Ledger | Circumstances
"""What has a plain form with a format number of its own (*dokument*)."""

_D = TypeVar("_D", Agreement, History, Ledger, Circumstances)


@overload
def to_plain(document: Document) -> dict[str, Any]: ...


@overload
def to_plain(document: Draft) -> Any: ...


def to_plain(document: Document | Draft) -> Any:
    """Return the plain form (*enkel form*) of an agreement.

    So too of a history, with all its versions, of a ledger, and of the
    circumstances of a review. Of a draft it is what was typed, as it was
    typed.

    Raises:
        IllFormedError: If it is none of these.

    >>> to_plain(Agreement(name="127-trygghet"))
    {'format': 2, 'name': '127-trygghet'}
    >>> to_plain({"name": "127-trygghet"})
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got an object with 1 key; right is an Agreement, a History, a Ledger or Circumstances, for example: Agreement() [type.expected]
    """
    if isinstance(document, Draft):
        return document.typed.plain
    if not isinstance(document, Document):
        raise IllFormedError(
            "type.expected",
            document,
            "ett Agreement, en History, en Ledger eller Circumstances",
            "an Agreement, a History, a Ledger or Circumstances",
            "Agreement()",
        )
    return {"format": FORMAT, **converter().unstructure(document)}


def plain_value(value: object) -> Any:
    """Return the plain form of any value of the library, without a format.

    What is not stated is left out, and so are functions: those of a rule. A
    sentence, and an error, is written out in both languages.

    Raises:
        IllFormedError: If there is something in it that has no plain form,
            such as a float.

    >>> from iop.values import Money
    >>> plain_value(Money(850_000))
    {'amount': '850000.00', 'currency': 'SEK'}
    >>> plain_value((Money(850_000), 0.5))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got the float 0.5; right is a value that has a plain form, for example: Money(850_000) [plain.value]
    """
    try:
        plain = converter().unstructure(value)
        _refuse_other_than_plain(plain)
    except RecursionError:
        raise no_plain_form(value) from None
    return plain


def _refuse_other_than_plain(value: object) -> None:
    """Refuse what a JSON library could not write as it is."""
    if isinstance(value, list):
        for item in value:
            _refuse_other_than_plain(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise no_plain_form(key)
            _refuse_other_than_plain(item)
    elif value is not None and not isinstance(value, (str, int)):
        raise no_plain_form(value)


def no_plain_form(value: object) -> IllFormedError:
    """Report that a value has no plain form."""
    return IllFormedError(
        "plain.value",
        value,
        "ett värde som har en enkel form",
        "a value that has a plain form",
        "Money(850_000)",
    )


@overload
def from_plain(plain: object, *, most_faults: int = ...) -> Agreement: ...


@overload
def from_plain(
    plain: object, kind: type[_D], *, most_faults: int = ...
) -> _D: ...


def from_plain(
    plain: object, kind: type[Any] = Agreement, *, most_faults: int = 1000
) -> Any:
    """Read an agreement from its plain form (*enkel form*).

    A document of an earlier format is read as well, see `upgrade`; its faults
    are told at their places in the document as it was given.

    Args:
        plain: What a JSON library gave; ``null`` reads as not stated.
        kind: What it is the plain form of: an `Agreement`, a `History`, a
            `Ledger` or `Circumstances`.
        most_faults: How many faults are told, those that come first in the
            document; of the rest only the number.

    Raises:
        PlainFormError: If it is no such thing, with every fault of the
            document and the place of each.
        IllFormedError: If *kind* is none of these, or *most_faults* is no
            whole number from 1.

    >>> from_plain({"format": 2, "name": "127-trygghet"}).name
    '127-trygghet'
    >>> from_plain({"format": 2, "nam": "127-trygghet", "term": 2018})
    Traceback (most recent call last):
    ...
    iop.values.errors.PlainFormError: 2 faults in the document:
    /nam: got "nam"; right is a key known here, perhaps name, for example: name
    /term: got 2018; right is an object, for example: {"period": {"first": "2018-01-01", "last": "2018-12-31"}}
    >>> signed = {
    ...     "kind": "signed",
    ...     "key": "underskrift",
    ...     "on": "2018-03-01",
    ...     "party": "kfum",
    ... }
    >>> from_plain({"format": 2, "entries": [signed]}, Ledger).entries[0].on
    datetime.date(2018, 3, 1)
    >>> from_plain({"format": 2, "is_undertaking": "no"}, Circumstances)
    Traceback (most recent call last):
    ...
    iop.values.errors.PlainFormError: 1 fault in the document:
    /is_undertaking: got "no"; right is true or false, for example: true
    """
    if kind not in KINDS:
        raise IllFormedError(
            "kind.expected",
            kind,
            "Agreement, History, Ledger eller Circumstances",
            "Agreement, History, Ledger or Circumstances",
            "Ledger",
        )
    most = _as_most(most_faults)
    found: list[At] = []
    made = None
    if not isinstance(plain, dict):
        raise refusal(plain, [((), _no_document(plain, kind))], most)
    for place, fault in _format_faults(plain):
        found.append((place, fault))
        if fault.code == "format.newer":
            raise refusal(plain, found, most)
    newest = plain if found else upgrade(plain)
    document = {key: newest[key] for key in newest if key != "format"}
    if (other := _meant(document, kind)) is not None:
        found.append(((), _another_kind(plain, kind, other)))
        raise refusal(plain, found, most)
    try:
        made = converter().structure(document, kind)
    except Exception as error:  # noqa: BLE001 - sorted out, or raised again
        found.extend(
            (place if newest is plain else as_given(place, plain), fault)
            for place, fault in flat(error)
        )
    if found:
        raise refusal(plain, found, most)
    return made


def _as_most(value: object) -> int:
    """Return *value* if it is a number of faults: from 1."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise IllFormedError(
            "faults.most",
            value,
            "ett antal fel, från 1",
            "a number of faults, from 1",
            "1000",
        )
    return value


def _no_document(plain: object, kind: Any) -> IllFormedError:
    """Report that what was given is no object, and show one."""
    document = {"format": FORMAT, **shape(kind, converter())}
    return IllFormedError(
        "object.expected", plain, "ett objekt", "an object", as_json(document)
    )


KINDS: dict[type[Any], Text] = {
    Agreement: Text("ett avtal", "an agreement"),
    History: Text("en historia", "a history"),
    Ledger: Text("en händelselista", "a ledger"),
    Circumstances: Text("omständigheter", "circumstances"),
}
"""What has a plain form, and what it is called."""


_KEYS = {
    kind: frozenset(field.name for field in attrs.fields(kind))
    for kind in KINDS
}
"""The keys of each, by which it is known."""


def _meant(document: dict[Any, Any], kind: Any) -> Any:
    """Return which other kind a document is of, going by its keys.

    It is when the other has a key of the document, and *kind* has none.
    """
    if not _KEYS[kind].isdisjoint(document):
        return None
    return next(
        (each for each in KINDS if not _KEYS[each].isdisjoint(document)), None
    )


def kind_of(plain: object) -> type[Any]:
    """Return what a document is of, going by its keys; else an agreement.

    >>> kind_of({"entries": []})
    <class 'iop.ledger.ledger.Ledger'>
    """
    keys = plain if isinstance(plain, Mapping) else ()
    return max(KINDS, key=lambda kind: len(_KEYS[kind].intersection(keys)))


def _another_kind(
    plain: dict[Any, Any], kind: Any, other: Any
) -> IllFormedError:
    """Report that a document is of another kind than was asked for."""
    right, came = kind.__name__, other.__name__
    return IllFormedError(
        "document.kind",
        plain,
        f"{KINDS[kind].sv} ({right}), men nycklarna är de som "
        f"{KINDS[other].sv} ({came}) har",
        f"{_an(right)}, but the keys are those of {_an(came)}",
        f"from_plain(document, {came})",
        (KINDS[kind], KINDS[other]),
    )


def _an(name: str) -> str:
    if name.endswith("s"):
        return name
    return f"an {name}" if name.startswith("A") else f"a {name}"


def _format_faults(
    plain: dict[Any, Any],
) -> Iterator[tuple[tuple[str], IllFormedError]]:
    """Look at the format number alone."""
    if "format" not in plain:
        yield ("format",), missing("format", str(FORMAT))
        return
    given = plain["format"]
    if isinstance(given, bool) or not isinstance(given, int) or given < 1:
        yield (
            ("format",),
            IllFormedError(
                "format.form",
                given,
                "ett formatnummer",
                "a format number",
                str(FORMAT),
            ),
        )
    elif given > FORMAT:
        yield (
            ("format",),
            IllFormedError(
                "format.newer",
                given,
                f"ett format som biblioteket kan, högst {FORMAT}; dokumentet "
                "är skrivet av en nyare version",
                f"a format that the library knows, at most {FORMAT}; the "
                "document was written by a newer version",
                str(FORMAT),
            ),
        )


@functools.cache
def converter() -> "Converter":
    """Make the converter, when it is first needed."""
    from cattrs import Converter

    converter = Converter(detailed_validation=True)
    teach_reading(converter)
    teach_writing(converter)
    return converter
