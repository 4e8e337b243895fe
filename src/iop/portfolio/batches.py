# SPDX-License-Identifier: MIT
"""Reading many documents, of which some may be faulty: *inläsning*."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from ..agreement import Agreement, History
from ..ledger import Ledger
from ..plain import Document, from_plain, kind_of
from ..render import label
from ..values import (
    Fault,
    IllFormedError,
    Lang,
    PlainFormError,
    ShownAsWritten,
    Text,
    as_lang,
    shown,
)
from .columns import ColumnType as Of
from .columns import Row, column


__all__ = ["FAULT_COLUMNS", "Batch", "ReadDocument", "read_each", "read_many"]

FAULT_COLUMNS = (
    column("name", Of.TEXT, "Dokument", "Document"),
    column("pointer", Of.TEXT, "Plats för program", "Pointer"),
    column("label", Of.TEXT, "Fält", "Field"),
    column("code", Of.WORD, "Slag av fel", "Kind of fault"),
    column("given", Of.TEXT, "Det som står", "What stands there"),
    column("message", Of.TEXT, "Vad som är fel", "What is wrong"),
)
"""The columns of the rows of faults (*felens kolumner*)."""

_WHOLE = Text("Hela dokumentet", "The whole document")
"""What a fault is of that has no field."""


@attrs.frozen
class ReadDocument:
    """What came of one document: *läst dokument*.

    Attributes:
        name: The name of the document.
        value: What was read; ``None`` if it is faulty.
        faults: What is wrong with it.
    """

    name: str
    value: Document | None
    faults: tuple[Fault, ...] = ()

    def rows(self, lang: Lang = "sv") -> list[Row]:
        """List what is wrong with it, one fault a row: *fel*.

        What stands at a place is shown as the error shows it, so that no
        personal number is.

        Raises:
            IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.
        """
        known = as_lang(lang)
        return [
            {
                "name": self.name,
                "pointer": fault.pointer,
                "label": _field(fault, known),
                "code": fault.code,
                "given": shown(fault.given, known),
                "message": fault.message(known, to="officer"),
            }
            for fault in self.faults
        ]


def _field(fault: Fault, lang: Lang) -> str:
    """Name the field; of what is not known, what holds it."""
    pointer = fault.pointer
    if fault.code == "key.unknown":
        pointer = pointer.rpartition("/")[0]
    return label(pointer, lang) if pointer else _WHOLE.fill(lang)


@attrs.frozen(repr=False)
class Batch(ShownAsWritten):
    """What came of many documents: *inlästa dokument*.

    Attributes:
        readings: What came of each, in their order.
    """

    readings: tuple[ReadDocument, ...]

    @property
    def values(self) -> dict[str, Document]:
        """What was read, by the names of the documents."""
        return {
            one.name: one.value
            for one in self.readings
            if one.value is not None
        }

    @property
    def faults(self) -> tuple[Row, ...]:
        """What is wrong with the others, in Swedish, one fault a row."""
        return self.faults_in("sv")

    def faults_in(self, lang: Lang) -> tuple[Row, ...]:
        """List what is wrong with the others, in *lang*, one fault a row.

        Raises:
            IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.
        """
        return tuple(row for one in self.readings for row in one.rows(lang))

    def __repr__(self) -> str:
        faulty = sum(bool(one.faults) for one in self.readings)
        return f"<Batch of {len(self.readings)} documents, {faulty} faulty>"


def read_each(
    documents: Iterable[tuple[str, object]],
    kind: type[Agreement] | type[History] | type[Ledger] | None = None,
) -> Iterator[ReadDocument]:
    """Read documents one by one, as they come: *läsa ström*.

    Nothing is kept, so there may be any number of them.

    Args:
        documents: The name of each, and its plain form.
        kind: What they are; not given is each told by its keys.

    Raises:
        IllFormedError: If *kind* has no plain form.

    >>> for one in read_each([("a", {"format": 2, "name": "Öppna dörrar"})]):
    ...     print(one.name, one.value.name)
    a Öppna dörrar
    """
    for name, plain in documents:
        try:
            value = from_plain(plain, kind or kind_of(plain))
        except PlainFormError as error:
            yield ReadDocument(name, None, error.faults)
        else:
            yield ReadDocument(name, value)


def read_many(
    documents: Mapping[str, object],
    kind: type[Agreement] | type[History] | type[Ledger] | None = None,
) -> Batch:
    """Read documents by name; a faulty one stops no other: *läsa många*.

    Args:
        documents: The plain form of each, by its name.
        kind: What they are; not given is each told by its keys: an agreement,
            a history or a ledger. A document without keys, such as a ledger in
            which nothing has happened, is taken for an agreement.

    Raises:
        IllFormedError: If *documents* is no dict, or *kind* has no plain form.

    >>> batch = read_many(
    ...     {
    ...         "a": {"format": 2, "name": "Öppna dörrar"},
    ...         "b": {"format": 2, "nam": "127-trygghet"},
    ...     }
    ... )
    >>> list(batch.values), [row["pointer"] for row in batch.faults]
    (['a'], ['/nam'])
    """
    if not isinstance(documents, Mapping):
        raise IllFormedError(
            "portfolio.documents",
            documents,
            "en dict med ett namn för varje dokument",
            "a dict with a name for each document",
            '{"2018-375": {"format": 2, "name": "Öppna dörrar"}}',
        )
    return Batch(tuple(read_each(documents.items(), kind)))
