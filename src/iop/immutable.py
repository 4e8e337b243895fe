# SPDX-License-Identifier: MIT
"""Values that never change, and so are their own copies: *oföränderligt*."""

from typing import Self


__all__ = ["Immutable"]


class Immutable:
    """A value that is its own copy, however deep: *oföränderligt värde*.

    >>> import copy
    >>> from iop import Money
    >>> total = Money(850_000)
    >>> copy.deepcopy([total])[0] is copy.copy(total) is total
    True
    """

    __slots__ = ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: object) -> Self:
        return self
