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
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeVar, overload

from ..agreement import Agreement
from ..amendments import History
from ..errors import IllFormedError
from ..ledger import Ledger
from .faults import At, flat, missing, refusal
from .reading import teach_reading
from .writing import teach_writing


if TYPE_CHECKING:
    from cattrs import Converter


__all__ = ["FORMAT", "Document", "from_plain", "plain_value", "to_plain"]

FORMAT = 1
"""The number of the plain form that this library writes, and the newest it
reads (*formatnummer*)."""


Document = Agreement | History | Ledger
"""What has a plain form with a format number of its own (*dokument*)."""

_D = TypeVar("_D", Agreement, History, Ledger)


def to_plain(document: Document) -> dict[str, Any]:
    """Give the plain form (*enkel form*) of an agreement.

    So too of a history, with all its versions, and of a ledger.

    Raises:
        IllFormedError: If it is none of these.

    >>> to_plain(Agreement(name="127-trygghet"))
    {'format': 1, 'name': '127-trygghet'}
    >>> to_plain({"name": "127-trygghet"})
    Traceback (most recent call last):
    ...
    iop.errors.IllFormedError: got an object with 1 key(s); right is an Agreement, a History or a Ledger, for example: Agreement(...) [type.expected]
    """
    if not isinstance(document, Document):
        raise IllFormedError(
            "type.expected",
            document,
            "ett Agreement, en History eller en Ledger",
            "an Agreement, a History or a Ledger",
            "Agreement(...)",
        )
    return {"format": FORMAT, **_converter().unstructure(document)}


def plain_value(value: object) -> Any:
    """Give the plain form of any value of the library, without a format.

    What is not stated is left out, and so are functions: those of a rule. A
    sentence, and an error, is written out in both languages.

    Raises:
        IllFormedError: If there is something in it that has no plain form,
            such as a float.

    >>> from iop.money import Money
    >>> plain_value(Money(850_000))
    {'amount': '850000.00', 'currency': 'SEK'}
    >>> plain_value((Money(850_000), 0.5))
    Traceback (most recent call last):
    ...
    iop.errors.IllFormedError: got the float 0.5; right is a value that has a plain form, for example: Money(850_000) [plain.value]
    """
    try:
        plain = _converter().unstructure(value)
        _refuse_other_than_plain(plain)
    except RecursionError:
        raise _no_plain_form(value) from None
    return plain


def _refuse_other_than_plain(value: object) -> None:
    """Refuse what a JSON library could not write as it is."""
    if isinstance(value, list):
        for item in value:
            _refuse_other_than_plain(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise _no_plain_form(key)
            _refuse_other_than_plain(item)
    elif value is not None and not isinstance(value, (str, int)):
        raise _no_plain_form(value)


def _no_plain_form(value: object) -> IllFormedError:
    return IllFormedError(
        "plain.value",
        value,
        "ett värde som har en enkel form",
        "a value that has a plain form",
        "Money(850_000)",
    )


@overload
def from_plain(plain: object) -> Agreement: ...


@overload
def from_plain(plain: object, kind: type[_D]) -> _D: ...


def from_plain(plain: object, kind: type[Any] = Agreement) -> Any:
    """Read an agreement from its plain form (*enkel form*).

    Args:
        plain: What a JSON library gave; ``null`` reads as not stated.
        kind: What it is the plain form of: an `Agreement`, a `History` or a
            `Ledger`.

    Raises:
        PlainFormError: If it is no such thing, with every fault of the
            document and the place of each.
        IllFormedError: If *kind* is none of these.

    >>> from_plain({"format": 1, "name": "127-trygghet"}).name
    '127-trygghet'
    >>> from_plain({"format": 1, "nam": "127-trygghet", "term": 2018})
    Traceback (most recent call last):
    ...
    iop.errors.PlainFormError: 2 faults in the document:
    /nam: got "nam"; right is a key known here, perhaps name, for example: name
    /term: got 2018; right is an object, for example: {...}
    >>> signed = {
    ...     "kind": "signed",
    ...     "key": "underskrift",
    ...     "on": "2018-03-01",
    ...     "party": "kfum",
    ... }
    >>> from_plain({"format": 1, "entries": [signed]}, Ledger).entries[0].on
    datetime.date(2018, 3, 1)
    """
    if kind not in (Agreement, History, Ledger):
        raise IllFormedError(
            "kind.expected",
            kind,
            "Agreement, History eller Ledger",
            "Agreement, History or Ledger",
            "Ledger",
        )
    found: list[At] = []
    made = None
    document = plain
    if isinstance(plain, dict):
        found.extend(_format_faults(plain))
        if any(error.code == "format.newer" for _, error in found):
            raise refusal(plain, found)
        document = {key: plain[key] for key in plain if key != "format"}
    try:
        made = _converter().structure(document, kind)
    except Exception as error:  # noqa: BLE001 - sorted out, or raised again
        found.extend(flat(error))
    if found:
        raise refusal(plain, found)
    return made


def _format_faults(plain: dict[Any, Any]) -> Iterator["At"]:
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
def _converter() -> "Converter":
    """Make the converter, when it is first needed."""
    from cattrs import Converter

    converter = Converter(detailed_validation=True)
    teach_reading(converter)
    teach_writing(converter)
    return converter
