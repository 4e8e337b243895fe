# SPDX-License-Identifier: MIT
"""Values that never change, and so are their own copies: *oföränderligt*."""

from typing import Any, Self


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

    def __init_subclass__(cls, **arguments: Any) -> None:
        super().__init_subclass__(**arguments)
        # attrs makes a method for what is worked out once, of no module;
        # `help` of Python 3.13 asks every method for its module.
        made = vars(cls).get("__getattr__")
        if made is not None:
            made.__module__ = cls.__module__

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: object) -> Self:
        return self
