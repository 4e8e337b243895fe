# SPDX-License-Identifier: MIT
"""How values look where there is room for several lines: *visning*.

IPython, and with it a notebook, asks a value for `_repr_pretty_`; Hypothesis
asks for the same when it shows what made a test fail. An agreement states
little of all that it could, so what is not stated is left out there. The plain
`repr` names every field; but what gathers much, such as a review, has a short
one of its own.
"""

import functools
import inspect
from collections.abc import Callable
from typing import Any, ClassVar

from .immutable import Immutable


__all__ = ["Shown", "ShownAsWritten"]


class _Pretty:
    """A `_repr_pretty_` that a class answers too, with its name.

    IPython calls the one of the class, with the value; Hypothesis calls that
    of whatever it shows, and a law may be tried with classes.
    """

    def __init__(self, write: Callable[[Any, Any, object], None]) -> None:
        self._write = write

    def __get__(self, value: object, cls: type) -> Callable[..., None]:
        if value is not None:
            return functools.partial(self._write, value)

        def write(*given: Any) -> None:
            if len(given) == len(("value", "printer", "cycle")):
                self._write(*given)
            else:
                given[0].text(cls.__name__)

        return write


class _Formatted(Immutable):
    """A value that takes a width where it is written into a text.

    In a notebook it shows itself: see `iop.render.notebook_html`, which is
    asked for the first time that a notebook asks.
    """

    __slots__ = ()

    def _repr_html_(self) -> str | None:
        from ..render import notebook_html

        return notebook_html(self)

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)


class Shown(_Formatted):
    """A value that shows what it states, and no more: *det som anges*.

    >>> from hypothesis.vendor.pretty import pretty
    >>> from iop import Money
    >>> from iop.values import Amount
    >>> from iop.agreement import CostLine
    >>> line = CostLine(
    ...     key="lon", description="Lön", amount=Amount(Money(310_000))
    ... )
    >>> print(pretty(line))
    CostLine(key='lon', description='Lön', amount=Amount(money=Money('310000.00')))
    """

    __slots__ = ()

    __attrs_attrs__: ClassVar[tuple[Any, ...]]

    def __init_subclass__(cls, **arguments: Any) -> None:
        # IPython asks each class in turn for this method and then for a
        # `__repr__`, and attrs writes one into every class that it makes.
        super().__init_subclass__(**arguments)
        own = inspect.getattr_static(cls, "_repr_pretty_")
        setattr(cls, "_repr_pretty_", own)  # noqa: B010 - no assignment to a method

    @_Pretty
    def _repr_pretty_(self, printer: Any, _cycle: object) -> None:
        stated = [
            (field.alias, value)
            for field in self.__attrs_attrs__
            if field.repr
            and (value := getattr(self, field.name)) != field.default
        ]
        with printer.group(1, f"{type(self).__name__}(", ")"):
            for number, (name, value) in enumerate(stated):
                if number:
                    printer.text(",")
                    printer.breakable()
                printer.text(f"{name}=")
                printer.pretty(value)


class ShownAsWritten(_Formatted):
    """A value that has a short form of its own, and is shown by it: *kortform*.

    >>> from hypothesis.vendor.pretty import pretty
    >>> from iop import Money
    >>> print(pretty([Money(310_000)]))
    [Money('310000.00')]
    """

    __slots__ = ()

    @_Pretty
    def _repr_pretty_(self, printer: Any, _cycle: object) -> None:
        printer.text(repr(self))
