# SPDX-License-Identifier: MIT
"""What tells parts of several kinds apart: *slag*.

Where a field takes parts of more than one class, each class has its kind as a
class constant ``KIND``: the word that stands under ``kind`` in the plain form,
and what an officer calls such a part. A union of classes is read by them, and
they are listed nowhere else.
"""

import attrs

from .display import Shown
from .fields import Key, checked
from .texts import Text


__all__ = ["Kind"]


@attrs.frozen(field_transformer=checked)
class Kind(Shown):
    """What a part of one kind out of several is called: *slag*.

    Attributes:
        slug: Its word in the plain form.
        text: Its words in both languages.

    Raises:
        IllFormedError: If *slug* is no key, or *text* no `Text`.

    >>> kind = Kind("on-signing", Text("vid undertecknandet", "on signing"))
    >>> kind.slug, kind.text.sv
    ('on-signing', 'vid undertecknandet')
    """

    _EXAMPLE = 'Kind("premises", Text("lokaler", "premises"))'

    slug: Key
    text: Text
