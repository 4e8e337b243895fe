# SPDX-License-Identifier: MIT
"""How rules are sent to other processes: *regler mellan processer*."""

import copyreg
import importlib
import typing
from typing import Any

import attrs

from ..values import IllFormedError
from .rules import Rule


def reduced(rule: Rule) -> tuple[Any, ...]:
    """Return what another process finds a rule by, or makes it of.

    A rule stands in a module, under the name of its function or in the
    module's RULES, so that is all that another process needs to find it. The
    module of a notebook is nowhere else, and a rule made in a function has no
    name: those are sent whole by what can send functions, such as
    cloudpickle.
    """
    place = _Place(rule.check.__module__, rule.check.__qualname__, rule.code)
    if place.module != "__main__" and place.found() == rule:
        return _Place.rule, (place,)
    sent = {"state": rule.__getstate__(), "place": place}
    return _received, (_Sent(rule.code, (), sent),)


@attrs.frozen
class _Place:
    """Where a rule stands, to be found again in another process."""

    module: str | None
    name: str
    code: str

    def found(self) -> Rule | None:
        """Find the rule with the code, if it is there."""
        try:
            room = importlib.import_module(self.module or "")
        except (ImportError, ValueError):
            return None
        named = getattr(room, self.name, None)
        return next(
            (
                one
                for one in (named, *getattr(room, "RULES", ()))
                if isinstance(one, Rule) and one.code == self.code
            ),
            None,
        )

    def rule(self) -> Rule:
        """Return the rule, or refuse."""
        if (found := self.found()) is None:
            raise _nowhere(self.code)
        return found


class _Sent(type):
    """The type of the classes by which rules are sent to other processes.

    Of a class pickle sends what is registered for its type, here the place
    of the rule; cloudpickle sends all that is in it, here the rule.
    """

    state: dict[str, Any]
    place: _Place


def _by_place(sent: _Sent) -> tuple[Any, ...]:
    """Send the place alone, if the rule is there."""
    if sent.place.found() != _made(sent.state):
        raise _nowhere(sent.place.code)
    return _Place.rule, (sent.place,)


copyreg.pickle(_Sent, _by_place)


def _received(sent: Rule | _Sent) -> Rule:
    """Take a rule that was sent; the one that is here, if it is the same."""
    if isinstance(sent, Rule):
        return sent
    made, found = _made(sent.state), sent.place.found()
    return found if found is not None and found == made else made


def _made(state: dict[str, Any]) -> Rule:
    """Make a rule of its parts, which have been checked before."""
    made: Any = object.__new__(Rule)
    made.__setstate__(state)
    return typing.cast("Rule", made)


def _nowhere(code: str) -> IllFormedError:
    return IllFormedError(
        "rule.place",
        code,
        "en regel som står i en modul under sin funktions namn, eller i "
        "modulens RULES",
        "a rule that stands in a module by the name of its function, or in "
        "the module's RULES",
        'rulesets.FULL["CON208"]',
    )
