# SPDX-License-Identifier: MIT
"""What an officer is told of a class and its fields: *hjälptexter*.

The Swedish stands beside the definition, as the class constant ``HELP``; the
English is the class's docstring, so that neither is written twice. `checked`
moves each text into the metadata of its field, under ``"help"``.
"""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from .immutable import Immutable


__all__ = ["Help"]


@attrs.frozen(init=False)
class Help(Immutable):
    """What a class and its fields are for, in Swedish: *hjälptext*.

    Attributes:
        label: What one such part is called, with a capital letter.
        text: What it is, in a sentence.
        fields: What to write in each field, by the field's name.

    >>> told = Help("Mål", "Vad samverkan ska nå.", key="Målets beteckning.")
    >>> told.label, told.fields["key"]
    ('Mål', 'Målets beteckning.')
    """

    label: str
    text: str
    fields: Mapping[str, str]

    def __init__(self, label: str, text: str, /, **fields: str) -> None:
        self.__attrs_init__(label, text, MappingProxyType(fields))
